package challenger

import (
	"context"
	"errors"
	"testing"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// continuation is a convicted claim of a run that goes on from a parent, with a
// lie in its first segment of steps. Its tree is served, and its segments; its
// initial state was opened on chain, and is served by nobody.
type continuation struct {
	withholder
	library
	view claim.View
	own  *opening.Own
}

func (c *continuation) Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	return c.library.Get(ctx, servers, kind, digest)
}

func (c *continuation) Answers(context.Context, claim.View) ([]claim.Opened, error) { return nil, nil }

// continued executes steps in segments of one each.
func continued(t *testing.T, steps uint64) *continuation {
	t.Helper()
	p := table(t)
	state := []engine.Tensor{numbers(600), spread(600), numbers(600)}
	v := child(p, state)
	v.Spec.Steps, v.Spec.SegmentLength = steps, 1
	run, err := commit.Execute(t.Context(), commit.Inputs{Program: p.Source, Spec: v.Spec, InitialState: state}, commit.Options{Threads: 1,
		Observe: func(at commit.At, x *engine.Tensor) {
			if at.Segment == 1 {
				x.Data[0] ^= 1
			}
		}})
	if err != nil {
		t.Fatal(err)
	}
	v.Outcome, v.Terms.Policy, v.Status, v.HasTrace = run.Outcome(), claim.Sampled, claim.Convicted, true
	drawn, err := run.Drawn(t.Context(), v.Drawn(v.Beacon))
	if err != nil {
		t.Fatal(err)
	}
	v.TraceRoot = drawn.Root()
	c := &continuation{withholder: withholder{program: p}, view: v, own: opening.NewOwn(p, run)}
	c.own.Draw(drawn.Roots)
	file, err := p.Source.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	c.library = library{p.Root(): file, v.Outcome.Segments: artifact.EncodeSegments(run.Segments())}
	c.openState(t, state)
	return c
}

// openState has every chunk of the state opened on chain.
func (c *continuation) openState(t *testing.T, state []engine.Tensor) {
	t.Helper()
	for {
		_, err := stateOf(t, c.program, state, nil, c.opened...)
		var m *missing
		if !errors.As(err, &m) {
			return
		}
		data, err := opening.AnswerInput(&commit.Inputs{Program: c.program.Source, InitialState: state}, m.place)
		if err != nil {
			t.Fatal(err)
		}
		c.opened = append(c.opened, claim.OpenedInput{Place: m.place, Data: data})
	}
}

func (c *continuation) find(t *testing.T) (*dispute.Finding, error) {
	cfg := Defaults()
	cfg.Threads = 1
	f := &finder{cfg: cfg, from: c, inputs: c, programs: c, preimages: c, answers: c, remote: func(claim.View) dispute.Source { return c.own }}
	return f.find(t.Context(), c.view)
}

// The first segment of steps starts from the initial state: who has that from
// the chain needs no server to find what binds the signers there.
func TestBindingFaultFromStateOpenedOnChain(t *testing.T) {
	found, err := continued(t, 1).find(t)
	if err != nil {
		t.Fatal(err)
	}
	if found.Fault == nil || found.Fault.Anchor.Segment != 1 {
		t.Errorf("%+v", found)
	}
}

// A later segment starts from a state that only the claimant's servers have.
func TestLaterStatesComeFromServers(t *testing.T) {
	if found, err := continued(t, 3).find(t); !errors.Is(err, errUnavailable) {
		t.Errorf("%+v, %v", found, err)
	}
}
