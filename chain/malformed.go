package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/assay-avs/assay/claim"
)

// Malformed is what the Registry holds of a program: whether it was proven
// malformed, and when.
func (c *Client) Malformed(ctx context.Context, program claim.Digest) (claim.Malformation, error) {
	p, err := c.contracts.registry.Programs(&bind.CallOpts{Context: ctx}, program)
	if err != nil {
		return claim.Malformation{}, fmt.Errorf("read program %s: %w", program, explain(err))
	}
	return claim.Malformation{ProvenAt: p.ProvenAt.Uint64(), Since: p.MalformedAt.Uint64()}, nil
}

// ProveMalformed proves a registered program malformed. The salt is that of a
// commitment with the program in place of the claim.
func (a Account) ProveMalformed(ctx context.Context, program claim.Digest, proof []byte, salt claim.Digest) error {
	_, err := a.registry(ctx, "prove program malformed", "proveMalformed", [32]byte(program), proof, [32]byte(salt))
	return err
}

// TryMalformed asks the Registry whether it would accept a proof that a program
// is malformed now, and what that would cost in gas. A refusal is no error.
func (a Account) TryMalformed(ctx context.Context, program claim.Digest, proof []byte, salt claim.Digest) (gas uint64, accepted bool, err error) {
	c, err := call("prove program malformed", a.book.Assay.Registry, a.contracts.registryABI, "proveMalformed", [32]byte(program), proof, [32]byte(salt))
	if err != nil {
		return 0, false, err
	}
	gas, err = a.estimate(ctx, c)
	if isRevert(err) {
		return 0, false, nil
	}
	return gas, err == nil, err
}

// TryConvictMalformed asks what it would cost in gas to convict a claim whose
// program was proven malformed.
func (a Account) TryConvictMalformed(ctx context.Context, p claim.Posted) (gas uint64, err error) {
	c, err := call("convict malformed program", a.book.Assay.ClaimBook, a.contracts.bookABI, "convictMalformed", toClaim(p))
	if err != nil {
		return 0, err
	}
	return a.estimate(ctx, c)
}

// isRevert says whether a contract refused a call, rather than that nobody
// could be asked.
func isRevert(err error) bool {
	var known *RevertError
	if errors.As(err, &known) {
		return true
	}
	var refusal interface {
		ErrorCode() int
		ErrorData() any
	}
	if !errors.As(err, &refusal) {
		return false
	}
	data, _ := refusal.ErrorData().(string)
	return refusal.ErrorCode() == revertCode || strings.HasPrefix(data, "0x")
}

// revertCode is the JSON-RPC error of a call that was executed and reverted.
const revertCode = 3
