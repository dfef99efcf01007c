package simulate

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// registered is the game's Registry, as an examiner asks it.
type registered struct{ *game }

var errExaminerSends = errors.New("an examiner sends nothing")

// Malformed is what the Registry holds of a program.
func (r registered) Malformed(ctx context.Context, program claim.Digest) (claim.Malformation, error) {
	registry, err := bindings.NewRegistry(r.book.Assay.Registry, r.net.Client())
	if err != nil {
		return claim.Malformation{}, err
	}
	p, err := registry.Programs(&bind.CallOpts{Context: ctx}, program)
	if err != nil {
		return claim.Malformation{}, err
	}
	return claim.Malformation{ProvenAt: p.ProvenAt.Uint64(), Since: p.MalformedAt.Uint64()}, nil
}

// TryMalformed asks whether the Registry would accept a proof.
func (r registered) TryMalformed(ctx context.Context, program claim.Digest, proof []byte, salt claim.Digest) (uint64, bool, error) {
	data, err := r.abis[r.book.Assay.Registry].Pack("proveMalformed", [32]byte(program), proof, [32]byte(salt))
	if err != nil {
		return 0, false, err
	}
	gas, err := r.net.Client().EstimateGas(ctx, ethereum.CallMsg{To: &r.book.Assay.Registry, Data: data})
	return gas, err == nil, nil
}

// ProveMalformed refuses.
func (registered) ProveMalformed(context.Context, claim.Digest, []byte, claim.Digest) error {
	return errExaminerSends
}
