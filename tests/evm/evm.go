// Package evm runs compiled contracts in go-ethereum's interpreter, without blocks or signatures: for
// tests that compare a contract's arithmetic, or its schedule, with the Go twin.
package evm

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"
)

// Contract is one deployed contract. It is not safe for concurrent use.
type Contract struct {
	abi     *abi.ABI
	address common.Address
	chain   *Chain
}

// Deploy runs a binding's constructor on a chain of its own.
func Deploy(meta *bind.MetaData, args ...any) (*Contract, error) {
	chain, err := NewChain()
	if err != nil {
		return nil, err
	}
	address, err := chain.Deploy(common.Address{}, meta, args...)
	if err != nil {
		return nil, err
	}
	parsed, err := meta.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse ABI: %w", err)
	}
	return &Contract{abi: parsed, address: address, chain: chain}, nil
}

// Call returns a method's outputs. The gas is what the call's execution used: no intrinsic gas.
func (c *Contract) Call(method string, args ...any) (outputs []any, gas uint64, err error) {
	input, err := c.abi.Pack(method, args...)
	if err != nil {
		return nil, 0, fmt.Errorf("pack %s: %w", method, err)
	}
	result, gas, err := c.chain.Send(common.Address{}, c.address, new(uint256.Int), input)
	if err != nil {
		return nil, gas, fmt.Errorf("call %s: %w", method, err)
	}
	outputs, err = c.abi.Unpack(method, result)
	if err != nil {
		return nil, gas, fmt.Errorf("unpack %s: %w", method, err)
	}
	return outputs, gas, nil
}
