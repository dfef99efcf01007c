// Package evm runs compiled contracts in go-ethereum's interpreter, without a chain: for tests that
// compare a contract's arithmetic with the Go twin.
package evm

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"
)

// Contract is one deployed contract. It is not safe for concurrent use.
type Contract struct {
	abi     *abi.ABI
	address common.Address
	config  *runtime.Config
}

// Deploy runs a binding's constructor under the rules of mainnet's fork Osaka.
func Deploy(meta *bind.MetaData, args ...any) (*Contract, error) {
	parsed, err := meta.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse ABI: %w", err)
	}
	input, err := parsed.Pack("", args...)
	if err != nil {
		return nil, fmt.Errorf("pack constructor: %w", err)
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("open state: %w", err)
	}
	config := &runtime.Config{
		ChainConfig: params.MergedTestChainConfig,
		Difficulty:  new(big.Int),
		BlockNumber: big.NewInt(1000),
		Time:        1_700_000_000,
		GasLimit:    1 << 40,
		State:       db,
	}
	code := append(common.FromHex(meta.Bin), input...)
	_, address, _, err := runtime.Create(code, config)
	if err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	return &Contract{abi: parsed, address: address, config: config}, nil
}

// Call returns a method's outputs. The gas is what the call's execution used: no intrinsic gas.
func (c *Contract) Call(method string, args ...any) (outputs []any, gas uint64, err error) {
	input, err := c.abi.Pack(method, args...)
	if err != nil {
		return nil, 0, fmt.Errorf("pack %s: %w", method, err)
	}
	result, left, err := runtime.Call(c.address, input, c.config)
	gas = c.config.GasLimit - left
	if errors.Is(err, vm.ErrExecutionReverted) {
		return nil, gas, fmt.Errorf("call %s: reverted: %s", method, reason(result))
	} else if err != nil {
		return nil, gas, fmt.Errorf("call %s: %w", method, err)
	}
	outputs, err = c.abi.Unpack(method, result)
	if err != nil {
		return nil, gas, fmt.Errorf("unpack %s: %w", method, err)
	}
	return outputs, gas, nil
}

// reason renders revert data: the message of require, or the bytes of a custom error.
func reason(data []byte) string {
	if text, err := abi.UnpackRevert(data); err == nil {
		return text
	}
	return strings.TrimSpace(common.Bytes2Hex(data))
}
