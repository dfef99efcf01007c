package evm

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

const (
	gasLimit  = 1 << 40
	genesis   = 1_700_000_000
	blockTime = 12 // seconds
)

var (
	gwei  = uint256.NewInt(1e9)
	rules = params.MergedTestChainConfig.Rules(new(big.Int), true, genesis)
)

// Chain is a state with several contracts on it and the number of the current
// block. A copy goes on in a way of its own. It is not safe for concurrent use.
type Chain struct {
	Block     uint64
	state     *state.StateDB
	contracts vm.PrecompiledContracts // the EVM's own and stand-ins
	jumpDests vm.JumpDestCache
}

// NewChain is an empty state in block 1000 under the rules of mainnet's fork
// Osaka.
func NewChain() (*Chain, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, fmt.Errorf("open state: %w", err)
	}
	return &Chain{Block: 1000, state: db, contracts: vm.ActivePrecompiledContracts(rules), jumpDests: core.NewJumpDestCache()}, nil
}

// Copy is the chain as it is now.
func (c *Chain) Copy() *Chain {
	d := *c
	d.state = c.state.Copy()
	return &d
}

// Fund gives an account wei.
func (c *Chain) Fund(account common.Address, wei *uint256.Int) {
	c.state.AddBalance(account, wei, tracing.BalanceChangeUnspecified)
}

// Next is the address of the n-th contract that an account deploys from now on.
func (c *Chain) Next(from common.Address, n uint64) common.Address {
	return crypto.CreateAddress(from, c.state.GetNonce(from)+n)
}

// Deploy runs a binding's constructor in a transaction.
func (c *Chain) Deploy(from common.Address, meta *bind.MetaData, args ...any) (common.Address, error) {
	parsed, err := meta.GetAbi()
	if err != nil {
		return common.Address{}, fmt.Errorf("parse ABI: %w", err)
	}
	input, err := parsed.Pack("", args...)
	if err != nil {
		return common.Address{}, fmt.Errorf("pack constructor: %w", err)
	}
	env, done := c.begin(from, nil)
	defer done()
	data, address, _, err := env.Create(from, append(common.FromHex(meta.Bin), input...), vm.NewGasBudget(gasLimit, 0), new(uint256.Int))
	if err != nil {
		return address, fmt.Errorf("deploy: %w", reverted(err, data))
	}
	return address, nil
}

// Send is a transaction with some wei; a failed one changes nothing. The gas is
// what its execution used: no intrinsic gas.
func (c *Chain) Send(from, to common.Address, wei *uint256.Int, input []byte) (data []byte, gas uint64, err error) {
	env, done := c.begin(from, &to)
	defer done()
	data, left, err := env.Call(from, to, input, vm.NewGasBudget(gasLimit, 0), wei)
	gas = gasLimit - left.ExecutionGas
	if err != nil {
		return nil, gas, reverted(err, data)
	}
	return data, gas, nil
}

// Hash of a block.
func Hash(block uint64) common.Hash {
	return crypto.Keccak256Hash(new(big.Int).SetUint64(block).Bytes())
}

// begin is what executes a transaction, and what ends it.
func (c *Chain) begin(from common.Address, to *common.Address) (env *vm.EVM, done func()) {
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     Hash,
		BlockNumber: new(big.Int).SetUint64(c.Block),
		Time:        genesis + blockTime*c.Block,
		Difficulty:  new(big.Int),
		GasLimit:    gasLimit,
		BaseFee:     gwei.ToBig(),
		BlobBaseFee: big.NewInt(params.BlobTxMinBlobGasprice),
		Random:      new(common.Hash),
	}
	env = vm.NewEVM(block, c.state, params.MergedTestChainConfig, vm.Config{})
	env.SetTxContext(vm.TxContext{Origin: from, GasPrice: gwei})
	env.SetJumpDestCache(c.jumpDests)
	env.SetPrecompiles(c.contracts)
	c.state.Prepare(rules, from, common.Address{}, to, vm.ActivePrecompiles(rules), nil)
	return env, func() {
		c.state.Finalise(rules)
		env.Release()
	}
}

// Revert is what a contract refused a call with.
type Revert struct{ Data []byte }

// Error is the message of require, or the bytes of a custom error.
func (r *Revert) Error() string {
	if text, err := abi.UnpackRevert(r.Data); err == nil {
		return "reverted: " + text
	}
	return "reverted: " + strings.TrimSpace(common.Bytes2Hex(r.Data))
}

func reverted(err error, data []byte) error {
	if errors.Is(err, vm.ErrExecutionReverted) {
		return &Revert{data}
	}
	return err
}
