package challenger

import (
	"context"
	"errors"
	"testing"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// lie is a claim of a run with one wrong number in its first segment of steps.
// Its program, its segments and its tree are served; inputs are opened on chain
// alone.
type lie struct {
	withholder
	library
	in   commit.Inputs
	view claim.View
	own  *opening.Own
}

func (l *lie) Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	return l.library.Get(ctx, servers, kind, digest)
}

func (l *lie) Answers(context.Context, claim.View) ([]claim.Opened, error) { return nil, nil }

// DatasetHead is the preimage of the data set's digest.
func (l *lie) DatasetHead(context.Context, claim.View) ([]byte, error) {
	return headOf(l.in.Data.(*dataset.Dataset)), nil
}

// lieOf executes the inputs and claims the lie: certified, with its first and
// last segment drawn.
func lieOf(t *testing.T, p *commit.Program, in commit.Inputs) *lie {
	t.Helper()
	in.Program, in.Spec.Program = p.Source, p.Root()
	run, err := commit.Execute(t.Context(), in, commit.Options{Threads: 1, Observe: func(at commit.At, x *engine.Tensor) {
		if at.Segment == 1 {
			x.Data[0] ^= 1
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	l := &lie{withholder: withholder{program: p}, in: in, own: opening.NewOwn(p, run)}
	l.view.Spec, l.view.Outcome, l.view.Terms.Policy = in.Spec, run.Outcome(), claim.Sampled
	l.view.Status, l.view.HasTrace = claim.Certified, true
	drawn, err := run.Drawn(t.Context(), l.view.Drawn(l.view.Beacon))
	if err != nil {
		t.Fatal(err)
	}
	l.view.TraceRoot = drawn.Root()
	l.own.Draw(drawn.Roots)
	file, err := p.Source.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	l.library = library{p.Root(): file, l.view.Outcome.Segments: artifact.EncodeSegments(run.Segments())}
	return l
}

func (l *lie) find(t *testing.T) (*dispute.Finding, error) {
	t.Helper()
	cfg := Defaults()
	cfg.Threads = 1
	f := &finder{cfg: cfg, from: l, inputs: l, programs: l, preimages: l, answers: l, remote: func(claim.View) dispute.Source { return l.own }}
	return f.find(t.Context(), l.view)
}

// found answers every demand for an input, and gives what comes after them.
func (l *lie) found(t *testing.T) (found *dispute.Finding, demands int) {
	t.Helper()
	for {
		found, err := l.find(t)
		if err != nil {
			t.Fatal(err)
		}
		if found.Demand == nil || !found.Demand.Input {
			return found, demands
		}
		for _, place := range asked(t, found) {
			data, err := opening.AnswerInput(&l.in, place)
			if err != nil {
				t.Fatal(err)
			}
			l.opened = append(l.opened, claim.OpenedInput{Place: place, Data: data})
			demands++
		}
	}
}

// continued goes on from a parent's state, in segments of one step each.
func continued(t *testing.T, steps uint64) *lie {
	t.Helper()
	state := []engine.Tensor{numbers(600), spread(600), numbers(600)}
	p := table(t)
	spec := child(p, state).Spec
	spec.Steps, spec.SegmentLength = steps, 1
	l := lieOf(t, p, commit.Inputs{Spec: spec, InitialState: state})
	if _, demands := l.found(t); demands != 9 {
		t.Fatalf("%d chunks of the state were demanded, want 9", demands)
	}
	l.view.Status = claim.Convicted
	return l
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
