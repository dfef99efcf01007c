package devnet

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// step is one contract creation: its address is known before any step runs, so that contracts can name
// each other in immutable fields whatever their order.
type step struct {
	name string
	code func(addressOf) ([]byte, error) // init code, constructor arguments included
}

// addressOf returns the address that a step of the plan will get; zero for a name outside the plan.
type addressOf func(name string) common.Address

// strictly is at that keeps the first name outside the plan in missing.
func strictly(at map[string]common.Address, missing *string) addressOf {
	return func(name string) common.Address {
		found, ok := at[name]
		if !ok && *missing == "" {
			*missing = name
		}
		return found
	}
}

// addresses predicts where the steps' contracts will be if the deployer's next nonce is first.
func addresses(deployer common.Address, first uint64, steps []step) (map[string]common.Address, error) {
	at := make(map[string]common.Address, len(steps))
	for i, s := range steps {
		if _, twice := at[s.name]; twice {
			return nil, fmt.Errorf("deployment names %s twice", s.name)
		}
		at[s.name] = crypto.CreateAddress(deployer, first+uint64(i))
	}
	return at, nil
}

// create returns the init code of a binding's contract.
func create(meta *bind.MetaData, args ...any) ([]byte, error) {
	parsed, err := meta.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse ABI: %w", err)
	}
	code, err := hex.DecodeString(strings.TrimPrefix(meta.Bin, "0x"))
	if err != nil {
		return nil, fmt.Errorf("decode bytecode: %w", err)
	}
	packed, err := parsed.Pack("", args...)
	if err != nil {
		return nil, fmt.Errorf("encode constructor arguments: %w", err)
	}
	return append(code, packed...), nil
}

// link replaces the placeholders of libraries in bytecode: keccak256 of the library's source name.
func link(meta *bind.MetaData, libraries map[string]common.Address) *bind.MetaData {
	bin := meta.Bin
	for name, at := range libraries {
		hash := hex.EncodeToString(crypto.Keccak256([]byte(name)))[:34]
		bin = strings.ReplaceAll(bin, "__$"+hash+"$__", hex.EncodeToString(at[:]))
	}
	return &bind.MetaData{ABI: meta.ABI, Bin: bin}
}
