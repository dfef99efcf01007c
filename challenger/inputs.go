package challenger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// inputAnswers are the inputs of a claim that were opened on chain.
type inputAnswers interface {
	Inputs(ctx context.Context, v claim.View) ([]claim.OpenedInput, error)
}

// inputs are what a claimed run is computed from, in the shapes that its
// program declares.
type inputs struct {
	commit.Inputs
	held []engine.Tensor // params with the bytes that stand under their root
}

// missing is an input that nobody serves; place names it for a demand.
type missing struct {
	place  []byte
	what   string
	cause  error
	beside []*missing // can be asked for at once
}

func (m *missing) Error() string {
	if len(m.beside) == 0 {
		return fmt.Sprintf("%s is withheld: %v", m.what, m.cause)
	}
	return fmt.Sprintf("%s is withheld, and more: %v", m.what, m.cause)
}

func (m *missing) Unwrap() error { return m.cause }

// atOnce is how many inputs are asked for at once: so many are taken at the price
// of the first (Disputes.DOUBLING). One after the other, a claimant who answers
// each in the last block would be asked for six in all of W.
const atOnce = 4

// wanting collects what is missing.
type wanting []*missing

// note takes in a missing; other errors it gives back, and what is wanting once
// that is enough.
func (w *wanting) note(err error) error {
	var m *missing
	if !errors.As(err, &m) {
		return err
	}
	if *w = append(*w, m); len(*w) < atOnce {
		return nil
	}
	return w.all()
}

// all is the first missing with the others beside it; nil if nothing is wanting.
func (w wanting) all() error {
	if len(w) == 0 {
		return nil
	}
	w[0].beside = w[1:]
	return w[0]
}

// demandable: inputs are demanded of claims that stand, or have expired and may
// still lose their bond. One that was convicted has lost it, and no input binds
// the signers.
func demandable(v claim.View) bool {
	standing := v.Status == claim.Certified || v.Status == claim.Expired && v.BondHeld
	return standing && !v.Terms.Restricted
}

// ask turns missing inputs into demands for them.
func ask(m *missing) *dispute.Finding {
	found := &dispute.Finding{Demand: demandFor(m)}
	for _, also := range m.beside {
		found.Beside = append(found.Beside, demandFor(also))
	}
	return found
}

func demandFor(m *missing) *dispute.Demand {
	return &dispute.Demand{Input: true, Opening: m.place, Segment: dispute.Header, Cause: m}
}

// inputAnswered says whether a demanded input has been opened on chain.
func (c *Challenger) inputAnswered(ctx context.Context, v claim.View, d claim.Demand) (bool, error) {
	opened, err := c.deps.Inputs.Inputs(ctx, v)
	if err != nil {
		return false, fmt.Errorf("read answers: %w", err)
	}
	return slices.ContainsFunc(opened, func(o claim.OpenedInput) bool { return bytes.Equal(o.Place, d.Place) }), nil
}

// inputsOf fetches what a run of the program is computed from; the error wraps
// a missing if a demand can bring the rest.
func (f *finder) inputsOf(ctx context.Context, v claim.View, p *engine.Program) (*inputs, error) {
	in := &inputs{Inputs: commit.Inputs{Program: p, Spec: v.Spec}}
	if err := f.params(ctx, v, in); err != nil {
		return nil, err
	}
	if err := f.initialState(ctx, v, in); err != nil {
		return nil, err
	}
	return in, f.data(ctx, v, in)
}

// initialState is the parent's final state, in the shapes that the program
// declares. In others nobody can execute the run, nor open it on chain.
func (f *finder) initialState(ctx context.Context, v claim.View, in *inputs) (err error) {
	if v.Spec.HasParent() {
		in.InitialState, err = f.behind(ctx, v, in.Program, engine.State, v.Spec.InitialState)
	}
	return err
}

func (f *finder) tensors(ctx context.Context, v claim.View, root claim.Digest) ([]engine.Tensor, error) {
	data, err := f.from.Get(ctx, f.servers(v), artifact.Tensors, root)
	if err != nil {
		return nil, err
	}
	return artifact.DecodeTensors(data)
}

// params are served, or opened on chain. Where a served chunk is shorter than it
// should be, the contracts read zeros; where it is longer, they read less of it.
func (f *finder) params(ctx context.Context, v claim.View, in *inputs) (err error) {
	if v.Spec.Params.IsZero() {
		return nil
	}
	if in.held, err = f.behind(ctx, v, in.Program, engine.Param, v.Spec.Params); err != nil {
		return err
	}
	in.Params = asDeclared(in.held)
	in.Spec.Params = commit.StateRoot(in.Params)
	return nil
}

// behind gives the tensors behind the slots of a kind, whose root this is: as
// they are served, or put together from that and what was opened on chain.
func (f *finder) behind(ctx context.Context, v claim.View, p *engine.Program, kind engine.SlotKind, root claim.Digest) ([]engine.Tensor, error) {
	file, cause := f.tensors(ctx, v, root)
	if cause == nil {
		if fit := labelled(p, kind, file); fit != nil {
			return fit, nil
		}
		cause = errors.New("what is served under its root has another shape")
	}
	answers, err := f.byPlace(ctx, v)
	if err != nil {
		return nil, err
	}
	program, err := commit.NewProgram(p)
	if err != nil {
		return nil, fmt.Errorf("commit program: %w", err)
	}
	r := &slotReader{program: program, slots: p.Slots, served: plant(file), opened: answers, exact: kind == engine.State, cause: cause}
	return r.under(root, kind)
}
