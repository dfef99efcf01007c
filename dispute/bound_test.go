package dispute_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/sample"
)

// Whatever the shape of a claim that ClaimRules lets be posted, MostDemands bring
// a search to its end, and no fewer would.
func TestMostDemands_boundsEveryClaim(t *testing.T) {
	sizes := []uint64{1, 2, 2048, 2049, 4096, 1 << 22, 1<<22 + 1}
	most := 0
	for _, segments := range sizes[1:] {
		for _, steps := range sizes {
			for _, step := range sizes[:5] {
				for _, init := range []uint64{0, 1, 2048, 4096} {
					x := dispute.Extent{Segments: segments, Steps: steps, Step: step, Init: init, States: 1024, Outputs: 64}
					for _, x.Drawn = range []uint64{segments, min(segments, 1<<16+2), min(segments, 3)} {
						posted := x
						posted.Drawn = segments
						if posted.Rounds() <= dispute.MaxAnswers {
							most = max(most, x.Demands())
						}
					}
				}
			}
		}
	}
	if most != dispute.MostDemands {
		t.Errorf("a claim may take %d demands, MostDemands is %d", most, dispute.MostDemands)
	}
}

// onChain is a liar who answers every demand, and serves nothing.
type onChain struct {
	trees   *dispute.Book
	lying   *commit.Run
	opened  map[claim.Digest]bool
	anchors []dispute.Anchor
}

func (o *onChain) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	if !o.opened[n.Digest] {
		return nil, errWithheld
	}
	return o.trees.Children(ctx, n)
}

func (o *onChain) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	if !o.opened[n.Digest] {
		return nil, errWithheld
	}
	return o.trees.Chunk(ctx, n)
}

// answer opens what is demanded; demanded twice, nothing would come of it.
func (o *onChain) answer(d *dispute.Demand) error {
	digest := d.Node.Digest
	if d.TraceRoot {
		digest = o.lying.TraceRoots()[d.Segment]
		o.anchors = append(o.anchors, dispute.RevealedAnchor(digest, d.Segment))
	}
	if o.opened[digest] && !d.TraceRoot {
		return fmt.Errorf("node %s is open already", digest)
	}
	o.opened[digest] = true
	return nil
}

// insist asks for what is withheld until there is a fault; late, what stands
// beside other demands is answered a round before them.
func (o *onChain) insist(t *testing.T, x *lied, late bool) (f *dispute.Fault, rounds, demands int) {
	t.Helper()
	for ; rounds < 50; rounds++ {
		found, err := x.run.Find(t.Context(), x.honest, o.anchors)
		if err != nil {
			t.Fatal(err)
		}
		if found.Demand == nil {
			return found.Fault, rounds, demands
		}
		asked := append([]*dispute.Demand{found.Demand}, found.Beside...)
		if late && len(asked) > 1 {
			asked = found.Beside
		}
		for _, d := range asked {
			demands++
			if err := o.answer(d); err != nil {
				t.Fatal(err)
			}
		}
	}
	t.Fatalf("no fault after %d demands", demands)
	return nil, 0, 0
}

// extentOf is the extent of a claimed run, of which so many segments are drawn.
func extentOf(x *lied, drawn int) dispute.Extent {
	p, spec := x.run.Program.Source, x.run.Spec
	out := dispute.Extent{Segments: spec.Segments() + 1, Drawn: uint64(drawn), Steps: min(spec.Steps, uint64(spec.SegmentLength)),
		Init: uint64(len(p.Init)), Step: uint64(len(p.Step)), Outputs: uint64(len(p.Outputs))}
	for _, s := range p.Slots {
		if s.Kind == engine.State {
			out.States++
		}
	}
	return out
}

// drawnAnchors commits to the traces of segments.
func drawnAnchors(lying *commit.Run, drawn []uint64) []dispute.Anchor {
	roots := make([]claim.Digest, len(drawn))
	for k, g := range drawn {
		roots[k] = lying.TraceRoots()[g]
	}
	out := make([]dispute.Anchor, len(drawn))
	for k := range drawn {
		out[k] = dispute.DrawnAnchor(commit.TreeRoot(roots), drawn, k)
	}
	return out
}

// bounded has a liar open on chain whatever is demanded, and nothing else: the
// search ends with a fault, within its bounds.
func bounded(t *testing.T, name string, x *lied, drawn []uint64) {
	t.Helper()
	for _, late := range []bool{false, true} {
		o := &onChain{lying: x.lying, opened: map[claim.Digest]bool{}, anchors: drawnAnchors(x.lying, drawn)}
		trees := dispute.NewBook(x.run, x.lying, &commit.Drawn{Segments: drawn, Roots: rootsOf(x.lying, drawn)})
		o.trees, x.run.Source = trees, o
		run := *x.run
		f, rounds, demands := o.insist(t, &lied{x.honest, x.lying, trees, &run}, late)
		bound := extentOf(x, len(drawn))
		if f == nil && x.lying.Root() != x.honest.Root() {
			t.Errorf("%s, drawn %d: no fault", name, len(drawn))
		}
		if !late && rounds > min(bound.Rounds(), dispute.MaxAnswers) {
			t.Errorf("%s, drawn %d: %d answers after one another, bound %d", name, len(drawn), rounds, bound.Rounds())
		}
		if demands > bound.Demands() {
			t.Errorf("%s, drawn %d: %d demands, bound %d", name, len(drawn), demands, bound.Demands())
		}
	}
}

func rootsOf(run *commit.Run, drawn []uint64) (out []claim.Digest) {
	for _, g := range drawn {
		out = append(out, run.TraceRoots()[g])
	}
	return out
}

func all(run *commit.Run) (out []uint64) {
	for g := range run.TraceRoots() {
		out = append(out, uint64(g))
	}
	return out
}

func TestFind_endsWithinItsBounds(t *testing.T) {
	lies(t, func(name string, x *lied) {
		for _, drawn := range [][]uint64{all(x.lying), {0, 4}, {0, 4, 2}} {
			bounded(t, name, x, drawn)
		}
	})
}

// Thousands of segments take two answers, and so do the traces of all of them:
// they are asked for at once, and of one's own nothing is.
func TestFind_endsWithinItsBounds_manySegments(t *testing.T) {
	p, params, err := sample.Counter(16, 1)
	if err != nil {
		t.Fatal(err)
	}
	lies := []uint64{2100}
	if os.Getenv("ASSAY_LONG") != "" {
		lies = []uint64{1, 2048, 2100}
	}
	for _, g := range lies {
		x := liedAbout(t, p, params, claim.Spec{Steps: 2100, SegmentLength: 1}, g)
		for _, drawn := range [][]uint64{all(x.lying), {0, 2100}} {
			bounded(t, fmt.Sprintf("segment %d", g), x, drawn)
		}
	}
}

// The digests of a tensor beyond 2 MiB take two answers.
func TestFind_endsWithinItsBounds_largeTensor(t *testing.T) {
	p, params, err := sample.Counter(600_000, 1)
	if err != nil {
		t.Fatal(err)
	}
	x := liedAbout(t, p, params, claim.Spec{Steps: 6, SegmentLength: 2}, 2)
	for _, drawn := range [][]uint64{all(x.lying), {0, 3}} {
		bounded(t, "large", x, drawn)
	}
}

// liedAbout is a run of a program with a lie in a segment.
func liedAbout(t *testing.T, p *engine.Program, params []engine.Tensor, spec claim.Spec, g uint64) *lied {
	t.Helper()
	program, err := commit.NewProgram(p)
	if err != nil {
		t.Fatal(err)
	}
	spec.Program, spec.Params = program.Root(), commit.StateRoot(params)
	in := commit.Inputs{Program: p, Params: params, Spec: spec}
	lie, err := adversary.WeightLie(p, spec, g)
	if err != nil {
		t.Fatal(err)
	}
	honest := execute(t, in, commit.Options{Threads: 1, TraceRoots: true})
	lying := execute(t, in, commit.Options{Threads: 1, TraceRoots: true, Observe: lie.Observe})
	return &lied{honest, lying, nil, &dispute.Run{Program: program, Spec: spec, Outcome: lying.Outcome(), Params: params}}
}
