// Package referee_test holds the Referee to the engine and to its promises:
// every wrong element of every family is convicted in one transaction, and an
// honest run never.
package referee_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/params"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dispute"
)

const (
	gasCap      = 16_777_216
	calldataCap = 128 << 10
)

// judge is the deployed Referee on an EVM with mainnet's rules of Osaka.
type judge struct {
	config    *runtime.Config
	contracts map[string]*contract
	gas       map[string]usage
}

type contract struct {
	abi     *abi.ABI
	address common.Address
}

// usage is the worst proof of a kind.
type usage struct {
	Gas      uint64 `json:"gas"`
	Calldata uint64 `json:"calldata"`
}

func newJudge(t testing.TB) *judge {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	j := &judge{contracts: map[string]*contract{}, gas: map[string]usage{}}
	j.config = &runtime.Config{ChainConfig: params.MergedTestChainConfig, Difficulty: new(big.Int),
		BlockNumber: big.NewInt(1000), Time: 1_700_000_000, GasLimit: 1 << 40, State: db}
	for name, meta := range map[string]*bind.MetaData{
		"Referee": bindings.RefereeMetaData, "RefereeTree": bindings.RefereeTreeMetaData, "RefereeCheck": bindings.RefereeCheckMetaData,
		"KeyedWork": bindings.KeyedWorkMetaData, "InputOpenings": bindings.InputOpeningsMetaData,
	} {
		parsed, err := meta.GetAbi()
		if err != nil {
			t.Fatal(err)
		}
		_, address, _, err := runtime.Create(common.FromHex(meta.Bin), j.config)
		if err != nil {
			t.Fatalf("deploy %s: %v", name, err)
		}
		j.contracts[name] = &contract{parsed, address}
	}
	return j
}

// reverted is a call's custom error.
type reverted struct{ name string }

func (r *reverted) Error() string { return "reverted: " + r.name }

// call returns the outputs and the gas of the whole transaction.
func (j *judge) call(name, method string, args ...any) ([]any, usage, error) {
	c := j.contracts[name]
	input, err := c.abi.Pack(method, args...)
	if err != nil {
		return nil, usage{}, err
	}
	floor, base := calldataGas(input)
	j.config.GasLimit = gasCap - base
	out, left, err := runtime.Call(c.address, input, j.config)
	u := usage{max(base+j.config.GasLimit-left, floor), uint64(len(input))}
	if errors.Is(err, vm.ErrExecutionReverted) {
		return nil, u, &reverted{errorName(j, out)}
	}
	if err != nil {
		return nil, u, err
	}
	vals, err := c.abi.Unpack(method, out)
	return vals, u, err
}

// calldataGas is the floor of EIP-7623 and the standard intrinsic gas.
func calldataGas(input []byte) (floor, base uint64) {
	tokens := uint64(0)
	for _, b := range input {
		if b == 0 {
			tokens++
		} else {
			tokens += 4
		}
	}
	return 21_000 + 10*tokens, 21_000 + 4*tokens
}

func errorName(j *judge, data []byte) string {
	if len(data) < 4 {
		return "no reason"
	}
	for _, c := range j.contracts {
		for name, e := range c.abi.Errors {
			if string(e.ID[:4]) == string(data[:4]) {
				return name
			}
		}
	}
	return common.Bytes2Hex(data)
}

func anchorOf(a dispute.Anchor) bindings.Anchor {
	return bindings.Anchor{Root: a.Root, Index: a.Index, Count: a.Count, Segment: a.Segment}
}

// try submits a proof.
func (j *judge) try(root claim.Digest, f *dispute.Fault) (segment uint64, u usage, err error) {
	name, method := "RefereeTree", "proveLength"
	switch f.Kind {
	case dispute.Element:
		name, method = "Referee", "proveElement"
	case dispute.Boundary:
		method = "proveBoundary"
	}
	out, u, err := j.call(name, method, [32]byte(root), anchorOf(f.Anchor), f.Proof)
	if err != nil {
		return 0, u, err
	}
	return out[0].(uint64), u, nil
}

// convict requires that a finding is a fault that the Referee accepts.
func (j *judge) convict(t *testing.T, label string, run *dispute.Run, found *dispute.Finding) usage {
	t.Helper()
	if found.Fault == nil {
		t.Fatalf("%s: no fault found, demand %+v", label, found.Demand)
	}
	f := found.Fault
	segment, u, err := j.try(run.Root(), f)
	if err != nil {
		t.Fatalf("%s: %v proof of %s: %v", label, f.Kind, f.Where, err)
	}
	if segment != f.Segment {
		t.Fatalf("%s: convicted segment %d, want %d", label, segment, f.Segment)
	}
	if u.Gas > gasCap || u.Calldata > calldataCap {
		t.Fatalf("%s: %d gas, %d bytes", label, u.Gas, u.Calldata)
	}
	record("fault "+f.Kind.String(), u)
	key, _, _ := strings.Cut(label, " ")
	worst := j.gas[key]
	j.gas[key] = usage{max(worst.Gas, u.Gas), max(worst.Calldata, u.Calldata)}
	return u
}

// wrongSegment names a finding for messages.
func where(f *dispute.Finding) string {
	switch {
	case f.Fault != nil:
		return fmt.Sprintf("%v: %s", f.Fault.Kind, f.Fault.Where)
	case f.Demand != nil:
		return fmt.Sprintf("demand %+v: %v", f.Demand.Node, f.Demand.Cause)
	}
	return "nothing"
}

var ctx = context.Background()

// convertNode copies the struct that the ABI decoder makes up.
func convertNode(v any) *bindings.Node {
	return abi.ConvertType(v, new(bindings.Node)).(*bindings.Node)
}

// limited submits a proof with a gas limit, and says whether it was accepted.
func (j *judge) limited(t *testing.T, gas uint64, root claim.Digest, f *dispute.Fault) bool {
	t.Helper()
	c := j.contracts["Referee"]
	input, err := c.abi.Pack("proveElement", [32]byte(root), anchorOf(f.Anchor), f.Proof)
	if err != nil {
		t.Fatal(err)
	}
	j.config.GasLimit = gas
	_, _, err = runtime.Call(c.address, input, j.config)
	return err == nil
}
