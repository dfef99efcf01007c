package dispute_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine/toys"
)

// picky is a source that withholds what serves says.
type picky struct {
	dispute.Source
	serves func(n dispute.Node) bool
}

var errWithheld = errors.New("withheld")

func (p picky) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	if !p.serves(n) {
		return nil, errWithheld
	}
	return p.Source.Children(ctx, n)
}

func (p picky) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	if !p.serves(n) {
		return nil, errWithheld
	}
	return p.Source.Chunk(ctx, n)
}

// lied is a toy with a lie somewhere in segment 2, and the claim about it.
type lied struct {
	honest *commit.Run
	lying  *commit.Run
	trees  *dispute.Book
	run    *dispute.Run
}

// lies plants some lies in every toy that has no data.
func lies(t *testing.T, each func(name string, x *lied)) {
	t.Helper()
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(7, 8))
	for _, toy := range all {
		if len(toy.Fields) > 0 {
			continue
		}
		commit.SetConstRoots(toy.Program)
		p, err := commit.NewProgram(toy.Program)
		if err != nil {
			t.Fatal(err)
		}
		in := commit.Inputs{Program: toy.Program, Params: toy.Params, Spec: claim.Spec{Program: p.Root(), Steps: 8, SegmentLength: 2}}
		if len(toy.Params) > 0 {
			in.Spec.Params = commit.StateRoot(toy.Params)
		}
		honest := execute(t, in, commit.Options{Threads: 1, TraceRoots: true})
		for range 4 {
			lie := adversary.LieIn(rng, toy.Program, in.Spec, 2)
			run := execute(t, in, commit.Options{Threads: 1, TraceRoots: true, Observe: lie.Observe})
			claimed := &dispute.Run{Program: p, Spec: in.Spec, Outcome: run.Outcome(), Params: toy.Params}
			each(toy.Name, &lied{honest, run, dispute.NewBook(claimed, run, nil), claimed})
		}
	}
}

func execute(t *testing.T, in commit.Inputs, opt commit.Options) *commit.Run {
	t.Helper()
	run, err := commit.Execute(t.Context(), in, opt)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

// header says whether a node stands above the segments.
func header(n dispute.Node) bool { return n.Tree == dispute.SegmentsTree && n.Tag == 1 && n.Depth < 3 }

// Of a segment without a trace on chain the trace is asked for first: everything
// else can be followed up after W, or is not needed.
func TestFind_asksForTheTraceFirst(t *testing.T) {
	lies(t, func(name string, x *lied) {
		x.run.Source = picky{x.trees, header}
		found, err := x.run.Find(t.Context(), x.honest, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if found.Demand == nil && found.Fault == nil {
			return // the lie changes nothing that is committed without a trace
		}
		if found.Demand == nil || !found.Demand.TraceRoot || found.Demand.Segment != 2 {
			t.Errorf("%s: %+v", name, found)
		}
	})
}

// The roots of an honest segment before the lie are known: no proof waits for
// them.
func TestFind_knowsHonestSegments(t *testing.T) {
	lies(t, func(name string, x *lied) {
		x.run.Source = picky{x.trees, func(n dispute.Node) bool { return n.Tag != 4 }}
		root := x.lying.TraceRoots()[2]
		found, err := x.run.Find(t.Context(), x.honest, []dispute.Anchor{{Root: root, Count: 1, Segment: 2}})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if found.Fault == nil || found.Fault.Segment != 2 {
			t.Errorf("%s: %+v", name, found)
		}
	})
}
