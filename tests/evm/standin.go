package evm

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm"
)

// Methods say what a stand-in returns, by method; others revert.
type Methods map[string]func(args []any) (outputs []any)

// StandIn puts Go functions in the place of a contract whose ABI a binding has.
func (c *Chain) StandIn(at common.Address, meta *bind.MetaData, methods Methods) error {
	parsed, err := meta.GetAbi()
	if err != nil {
		return fmt.Errorf("parse ABI: %w", err)
	}
	c.contracts[at] = &standIn{parsed, methods}
	// Solidity looks whether there is code before it calls.
	c.state.SetCode(at, []byte{byte(vm.INVALID)}, tracing.CodeChangeUnspecified)
	return nil
}

// standIn answers as a precompiled contract.
type standIn struct {
	abi     *abi.ABI
	methods Methods
}

func (s *standIn) Name() string              { return "STANDIN" }
func (s *standIn) RequiredGas([]byte) uint64 { return 0 }

func (s *standIn) Run(input []byte) ([]byte, error) {
	if len(input) < 4 {
		return nil, vm.ErrExecutionReverted
	}
	method, err := s.abi.MethodById(input)
	if err != nil {
		return nil, vm.ErrExecutionReverted
	}
	f, ok := s.methods[method.Name]
	if !ok {
		return nil, vm.ErrExecutionReverted
	}
	args, err := method.Inputs.Unpack(input[4:])
	if err != nil {
		return nil, vm.ErrExecutionReverted
	}
	return method.Outputs.Pack(f(args)...)
}
