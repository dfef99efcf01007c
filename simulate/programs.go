package simulate

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/assay-avs/assay/claim"
)

// registered is the game's Registry, as an examiner asks it.
type registered struct{ *game }

var errExaminerSends = errors.New("an examiner sends nothing")

// Malformed is what the Registry holds of a program.
func (r registered) Malformed(ctx context.Context, program claim.Digest) (claim.Malformation, error) {
	registry, err := r.registry()
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

// ProgramHead is what the registration of a claim's program showed.
func (r registered) ProgramHead(ctx context.Context, v claim.View) ([]byte, error) {
	registry, err := r.registry()
	if err != nil {
		return nil, err
	}
	found, err := registry.FilterProgramRegistered(&bind.FilterOpts{Context: ctx, End: &v.Block}, [][32]byte{v.Spec.Program}, nil)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	if !found.Next() {
		return nil, errors.Join(fmt.Errorf("program %s is not registered", v.Spec.Program), found.Error())
	}
	head := found.Event.Header
	for _, root := range found.Event.Roots {
		head = append(head, root[:]...)
	}
	return head, nil
}

// DatasetHead is what the registration of a claim's data set showed.
func (r registered) DatasetHead(ctx context.Context, v claim.View) ([]byte, error) {
	registry, err := r.registry()
	if err != nil {
		return nil, err
	}
	found, err := registry.FilterDatasetRegistered(&bind.FilterOpts{Context: ctx, End: &v.Block}, [][32]byte{v.Spec.Dataset}, nil)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	if !found.Next() {
		return nil, errors.Join(fmt.Errorf("data set %s is not registered", v.Spec.Dataset), found.Error())
	}
	e := found.Event
	return append(append(binary.BigEndian.AppendUint64(nil, e.Records), e.Schema[:]...), e.Tree[:]...), nil
}
