package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// ErrSeedNotDrawn marks a data set whose order seed's block is still to come.
var ErrSeedNotDrawn = errors.New("the data set's order seed is not drawn yet")

// ProgramParts is the preimage of a program's root (docs/format.md, section 2).
type ProgramParts struct {
	Header                     []byte
	Slots, Init, Step, Outputs claim.Digest
}

// registry packs and sends a call on the Registry.
func (a Account) registry(ctx context.Context, title, method string, args ...any) (*types.Receipt, error) {
	c, err := call(title, a.book.Assay.Registry, a.contracts.registryABI, method, args...)
	if err != nil {
		return nil, err
	}
	return a.Send(ctx, c)
}

// RegisterProgram makes a program known; uri is only logged.
func (a Account) RegisterProgram(ctx context.Context, p ProgramParts, uri string) error {
	_, err := a.registry(ctx, "register program", "registerProgram",
		p.Header, [32]byte(p.Slots), [32]byte(p.Init), [32]byte(p.Step), [32]byte(p.Outputs), uri)
	return err
}

// RegisterDataset makes a data set known, given its number of records, its
// schema's digest and the root over its records; the account stands by it.
func (a Account) RegisterDataset(ctx context.Context, records uint64, schema, tree, terms claim.Digest, uri string) error {
	_, err := a.registry(ctx, "register data set", "registerDataset",
		records, [32]byte(schema), [32]byte(tree), [32]byte(terms), uri)
	return err
}

// DrawDatasetSeed stores a data set's own order seed, once the block that
// gives it is past.
func (a Account) DrawDatasetSeed(ctx context.Context, dataset claim.Digest) error {
	_, err := a.registry(ctx, "draw order seed", "drawDatasetSeed", [32]byte(dataset))
	return err
}

// RequestSeed asks for a seed that nobody knows yet; it is drawn from the block
// that is returned.
func (a Account) RequestSeed(ctx context.Context) (block uint64, err error) {
	receipt, err := a.registry(ctx, "request seed", "requestSeed")
	if err != nil {
		return 0, err
	}
	r, err := bindings.NewRegistry(a.book.Assay.Registry, a.eth)
	if err != nil {
		return 0, fmt.Errorf("bind registry: %w", err)
	}
	for _, l := range receipt.Logs {
		if e, err := r.ParseSeedRequested(*l); err == nil {
			return e.BlockNumber.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("request seed: transaction %s has no event SeedRequested", receipt.TxHash)
}

// DrawSeed stores and returns the seed that the account asked for, once its
// block is past.
func (a Account) DrawSeed(ctx context.Context) (claim.Digest, error) {
	receipt, err := a.registry(ctx, "draw seed", "drawSeed", a.From())
	if err != nil {
		return claim.Digest{}, err
	}
	r, err := bindings.NewRegistry(a.book.Assay.Registry, a.eth)
	if err != nil {
		return claim.Digest{}, fmt.Errorf("bind registry: %w", err)
	}
	for _, l := range receipt.Logs {
		if e, err := r.ParseSeedDrawn(*l); err == nil {
			return e.Seed, nil
		}
	}
	return claim.Digest{}, fmt.Errorf("draw seed: transaction %s has no event SeedDrawn", receipt.TxHash)
}

// RegisterResult registers the result of a Final run as a model.
func (a Account) RegisterResult(ctx context.Context, spec claim.Spec, outcome claim.Outcome) error {
	_, err := a.registry(ctx, "register model", "registerResult", toSpec(spec), toOutcome(outcome))
	return err
}

// RegisterFinalState registers the last end state of a Final run, so that claims
// may continue it. It reverts with RunNotFinal if no claim of the run is.
func (a Account) RegisterFinalState(ctx context.Context, s claim.FinalState) error {
	_, err := a.registry(ctx, "register final state", "registerFinalState",
		toSpec(s.Spec), toOutcome(s.Outcome), [32]byte(s.EndState), [32]byte(s.Outputs), toWords(s.Path))
	return err
}

// AssertModel imports a model whose origin the account asserts.
func (a Account) AssertModel(ctx context.Context, params, terms claim.Digest, uri string) error {
	_, err := a.registry(ctx, "assert model", "assertModel", [32]byte(params), [32]byte(terms), uri)
	return err
}

// DatasetSeed reads a data set's own order seed; see ErrSeedNotDrawn.
func (c *Client) DatasetSeed(ctx context.Context, dataset claim.Digest) (claim.Digest, error) {
	r, err := bindings.NewRegistry(c.book.Assay.Registry, c.eth)
	if err != nil {
		return claim.Digest{}, fmt.Errorf("bind registry: %w", err)
	}
	d, err := r.Datasets(&bind.CallOpts{Context: ctx}, dataset)
	if err != nil {
		return claim.Digest{}, fmt.Errorf("read data set %s: %w", dataset, explain(err))
	}
	switch {
	case d.RegisteredAt.Sign() == 0:
		return claim.Digest{}, fmt.Errorf("data set %s is not registered: `assay dataset register` it first", dataset)
	case d.Seed == [32]byte{}:
		return claim.Digest{}, fmt.Errorf("data set %s: %w", dataset, ErrSeedNotDrawn)
	}
	return d.Seed, nil
}

// FinalState reads the registered last end state of a run; zero if there is none.
func (c *Client) FinalState(ctx context.Context, run claim.Digest) (claim.Digest, error) {
	r, err := bindings.NewRegistry(c.book.Assay.Registry, c.eth)
	if err != nil {
		return claim.Digest{}, fmt.Errorf("bind registry: %w", err)
	}
	state, err := r.FinalStateOf(&bind.CallOpts{Context: ctx}, run)
	if err != nil {
		return claim.Digest{}, fmt.Errorf("read final state of run %s: %w", run, explain(err))
	}
	return state, nil
}

// IsModel tells whether claims may use these parameters.
func (c *Client) IsModel(ctx context.Context, params claim.Digest) (bool, error) {
	r, err := bindings.NewRegistry(c.book.Assay.Registry, c.eth)
	if err != nil {
		return false, fmt.Errorf("bind registry: %w", err)
	}
	known, err := r.IsModel(&bind.CallOpts{Context: ctx}, params)
	if err != nil {
		return false, fmt.Errorf("read model %s: %w", params, explain(err))
	}
	return known, nil
}
