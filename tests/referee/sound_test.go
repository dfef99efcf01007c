package referee_test

import (
	"context"
	"encoding/binary"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// honestProofs are proofs of all kinds about an honest run: none shows a fault.
func (y *toy) honestProofs(t *testing.T, f *forger, anchors []dispute.Anchor) (proofs []*dispute.Fault) {
	t.Helper()
	add := func(p *dispute.Fault, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		proofs = append(proofs, p)
	}
	last := y.in.Spec.Segments()
	for g := range last + 1 {
		tr, a := f.traces[g], anchors[g]
		for k := range tr.Tensors {
			for i := range tr.Tensors[k] {
				add(f.run.ProveElement(ctx, tr, a, k, i, 0))
			}
			for o := range tr.Outputs {
				if o == k {
					add(f.run.ProveBoundary(ctx, tr, a, dispute.TensorAt{Part: dispute.OutputPart, Segment: g, Step: k, Index: k % len(tr.Outputs[o])}))
				}
			}
		}
		for k := range tr.State {
			add(f.run.ProveBoundary(ctx, tr, a, dispute.TensorAt{Part: dispute.StatePart, Segment: g, Index: k}))
		}
	}
	for k := range f.traces[last].Result {
		add(f.run.ProveBoundary(ctx, f.traces[last], anchors[last], dispute.TensorAt{Part: dispute.ResultPart, Index: k}))
	}
	return proofs
}

// honestNodes opens nodes all over the trees of an honest run.
func (y *toy) honestNodes(t *testing.T, rng *rand.Rand, f *forger, anchors []dispute.Anchor) (proofs []*dispute.Fault) {
	t.Helper()
	for len(proofs) < 300 {
		a := anchors[rng.IntN(len(anchors))]
		tree := dispute.Tree(rng.IntN(3))
		depth := rng.IntN(14)
		index := rng.Uint64N(1 << depth)
		if tree == dispute.TraceTree && depth >= 2 {
			index = a.Index<<(depth-2) | index&(1<<(depth-2)-1)
		}
		p, err := f.run.ProveLength(ctx, tree, a, depth, index)
		if err == nil {
			proofs = append(proofs, p)
		}
	}
	return proofs
}

// refuse requires that a proof is refused, by a named error.
func (j *judge) refuse(t *testing.T, root claim.Digest, f *dispute.Fault, why string) {
	t.Helper()
	_, _, err := j.try(root, f)
	var r *reverted
	if err == nil {
		t.Fatalf("accepted: %v %s, %s", f.Kind, f.Where, why)
	}
	if !errors.As(err, &r) || r.name == "no reason" {
		t.Fatalf("%v %s, %s: %v", f.Kind, f.Where, why, err)
	}
}

// No mutation of a proof about an honest run is accepted.
func TestHonestRunsAreSafe(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	f := y.forger(t)
	anchors := y.anchors(f.root())
	rng, mutations := random(21, 60_000, 500)
	proofs := append(y.honestProofs(t, f, anchors), y.honestNodes(t, rng, f, anchors)...)
	for _, p := range proofs {
		j.refuse(t, f.run.Root(), p, "unchanged")
	}
	for range mutations {
		p := *proofs[rng.IntN(len(proofs))]
		why := mangle(rng, &p, proofs)
		j.refuse(t, f.run.Root(), &p, why)
	}
}

// mangle changes a proof somehow.
func mangle(rng *rand.Rand, p *dispute.Fault, others []*dispute.Fault) string {
	b := append([]byte(nil), p.Proof...)
	defer func() { p.Proof = b }()
	other := others[rng.IntN(len(others))]
	switch rng.IntN(10) {
	case 0:
		b[rng.IntN(len(b))] ^= 1 << rng.IntN(8)
		return "a bit flipped"
	case 1, 2:
		// Past the head, where the proof says what it opens.
		i := 486 + rng.IntN(min(40, len(b)-486))
		b[i] = byte(rng.IntN(8))
		return "a small number after the head"
	case 3:
		b[486+rng.IntN(len(b)-486)]++
		return "a byte counted up"
	case 4:
		b = b[:rng.IntN(len(b))]
		return "cut short"
	case 5:
		b = append(b, byte(rng.Uint32()))
		return "a byte more"
	case 6:
		p.Anchor = other.Anchor // the caller vouches for anchors: no others than the run's
		return "another's anchor"
	case 7:
		p.Kind = other.Kind
		return "another kind of proof"
	case 8:
		// One proof's places with another's openings.
		n := min(len(b), len(other.Proof))
		cut := 486 + rng.IntN(n-486)
		b = append(append([]byte(nil), b[:cut]...), other.Proof[cut:]...)
		return "spliced"
	}
	i, k := 486+rng.IntN(len(b)-486), 486+rng.IntN(len(b)-486)
	n := min(32, len(b)-i, len(b)-k)
	copy(b[i:i+n], append([]byte(nil), b[k:k+n]...))
	return "32 bytes repeated"
}

// A proof against one run, anchor or segment says nothing about another.
func TestProofsAreNotReplayed(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	run, _, anchors := y.lie(t, commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
		if at == (commit.At{Segment: 2, Step: 1, Instr: 1}) {
			t.Data[1] ^= 1
		}
	}})
	found, err := run.Find(ctx, cached(y.honest), anchors)
	if err != nil || found.Fault == nil {
		t.Fatalf("%s: %v", where(found), err)
	}
	j.convict(t, "replayed", run, found)
	j.refuse(t, y.honest.Root(), found.Fault, "against the honest run")
	for k, a := range y.anchors(y.drawn.Root()) {
		p := *found.Fault
		p.Anchor = a
		j.refuse(t, run.Root(), &p, "under the honest trace root")
		if k != int(found.Fault.Anchor.Index) {
			p.Anchor = anchors[k]
			j.refuse(t, run.Root(), &p, "in another segment")
		}
	}
	p := *found.Fault
	p.Anchor = dispute.Anchor{Segment: 2}
	j.refuse(t, run.Root(), &p, "without an anchor")
	p = *found.Fault
	p.Proof = append([]byte(nil), p.Proof...)
	element := p.Proof[486+6 : 486+10]
	binary.BigEndian.PutUint32(element, binary.BigEndian.Uint32(element)+1)
	j.refuse(t, run.Root(), &p, "for another element")
}

// Out of gas is no verdict, wherever it happens.
func TestOutOfGasIsNoVerdict(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	run, _, anchors := y.lie(t, commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
		if at == (commit.At{Segment: 1, Step: 0, Instr: 1}) {
			t.Data[1] ^= 1
		}
	}})
	found, err := run.Find(ctx, cached(y.honest), anchors)
	if err != nil || found.Fault == nil {
		t.Fatalf("%s: %v", where(found), err)
	}
	_, u, err := j.try(run.Root(), found.Fault)
	if err != nil {
		t.Fatal(err)
	}
	f := y.forger(t)
	honest, err := f.run.ProveElement(ctx, f.traces[1], y.anchors(f.root())[1], 0, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	for gas := uint64(1000); gas < u.Gas; gas += 1500 {
		for _, x := range []struct {
			root claim.Digest
			p    *dispute.Fault
		}{{run.Root(), found.Fault}, {f.run.Root(), honest}} {
			accepted := j.limited(t, gas, x.root, x.p)
			if accepted && x.p == honest {
				t.Fatalf("an honest element is convicted with %d gas", gas)
			}
		}
	}
}

// A run whose spec cannot be executed convicts itself.
func TestSpecFaults(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	f := y.forger(t)

	dataset := *f.run
	dataset.Spec.Dataset = claim.Digest{}
	found, err := dataset.Find(ctx, y.honest, nil)
	if err != nil || found.Fault == nil {
		t.Fatalf("no data set: %s, %v", where(found), err)
	}
	j.convict(t, "no data set", &dataset, found)

	other := records(t, 0)
	empty := *f.run
	empty.Records, empty.Spec.Dataset = other, other.Digest()
	if found, err = empty.Find(ctx, y.honest, nil); err != nil || found.Fault == nil {
		t.Fatalf("empty data set: %s, %v", where(found), err)
	}
	j.convict(t, "empty data set", &empty, found)

	b := engine.NewBuilder()
	m := b.State("m", engine.F32, 2)
	b.SetNext(m, b.Step().Map("m1", engine.F32, []uint32{2}, engine.Identity(), m.All()))
	b.ResultState("m", m)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	program, err := commit.NewProgram(p)
	if err != nil {
		t.Fatal(err)
	}
	run := &dispute.Run{Program: program, Spec: claim.Spec{Program: program.Root(), Steps: 1, SegmentLength: 1}, Source: f}
	if found, err = run.Find(ctx, y.honest, nil); err != nil || found.Fault == nil {
		t.Fatalf("no init: %s, %v", where(found), err)
	}
	j.convict(t, "no init", run, found)
	run.Spec.Parent, run.Spec.InitialState = claim.Digest{1}, claim.Digest{2}
	p2 := *found.Fault
	p2.Proof = append(run.HeaderProof(), p2.Proof[486:]...)
	j.refuse(t, run.Root(), &p2, "with a parent")
}

// A run from a parent has no trace of segment 0, and starts where it says.
func TestParents(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	state := y.honest.FinalState()
	in := y.in
	in.InitialState = state
	in.Spec.Parent, in.Spec.InitialState = y.honest.Root(), commit.StateRoot(state)
	child := newToy(t, in, y.records)
	f := child.forger(t)
	honest := cached(child.honest)
	if found, err := f.run.Find(ctx, honest, child.anchors(f.root())); err != nil || found.Fault != nil || found.Demand != nil {
		t.Fatalf("honest: %s, %v", where(found), err)
	}
	for _, x := range []struct {
		name    string
		kind    dispute.Kind
		segment uint64
		opt     commit.Options
	}{
		{"start", dispute.Boundary, 0, commit.Options{EndState: func(g uint64, k int, t *engine.Tensor) {
			if g == 0 && k == 0 {
				t.Data[0] ^= 1
			}
		}}},
		{"first step", dispute.Element, 1, commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			if at.Segment == 1 && at.Step == 0 && child.in.Program.Step[at.Instr].Name == "m1" {
				t.Data[0] ^= 1
			}
		}}},
	} {
		run, _, anchors := child.lie(t, x.opt)
		found, err := run.Find(ctx, honest, anchors)
		if err != nil || found.Fault == nil || found.Fault.Kind != x.kind || found.Fault.Segment != x.segment {
			t.Fatalf("%s: %s, %v", x.name, where(found), err)
		}
		j.convict(t, "parent "+x.name, run, found)
	}
	// A trace where there is none.
	f.traces[0] = &commit.Trace{Tensors: [][]claim.Digest{{{1}}}, State: f.traces[0].State}
	found, err := f.run.Find(ctx, honest, child.anchors(f.root()))
	if err != nil || found.Fault == nil || found.Fault.Kind != dispute.Length {
		t.Fatalf("trace of segment 0: %s, %v", where(found), err)
	}
	j.convict(t, "parent trace", f.run, found)
}

// A lie in a segment that was not drawn: its trace root is demanded, and the
// answer convicts. A second liar hides behind the first.
func TestUndrawnSegments(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	honest := cached(y.honest)
	drawn, err := y.honest.Drawn(ctx, []uint64{0, 3, 2})
	if err != nil {
		t.Fatal(err)
	}
	y.drawn = drawn
	run, book, anchors := y.lie(t, commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
		if at.Segment == 1 && at.Step == 1 && at.Instr == 3 || at.Segment == 3 && at.Instr == 5 {
			t.Data[0] ^= 1
		}
		if at.Segment == 1 && at.Step == 2 && y.in.Program.Step[at.Instr].Name == "m1" {
			t.Data[8] ^= 1
		}
	}})
	found, err := run.Find(ctx, honest, anchors)
	if err != nil || found.Demand == nil || !found.Demand.TraceRoot || found.Demand.Segment != 1 {
		t.Fatalf("found %s, %v", where(found), err)
	}
	out, _, err := j.call("RefereeTree", "traceLevels", [32]byte(run.Root()), uint64(1), found.Demand.Opening)
	if err != nil {
		t.Fatal(err)
	}
	tr, err := book.Trace(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	revealed := dispute.RevealedAnchor(tr.Root(), 1)
	kids, err := book.Children(ctx, dispute.Node{Tree: dispute.TraceTree, Anchor: revealed, Digest: tr.Root()})
	if err != nil || len(kids) != 1<<out[0].(uint8) {
		t.Fatalf("%d nodes under the trace root, want 2^%d: %v", len(kids), out[0], err)
	}
	var data []byte
	for _, k := range kids {
		data = append(data, k[:]...)
	}
	if _, _, err := j.call("RefereeTree", "checkAnswer", [32]byte(tr.Root()), out[0], uint8(1), data); err != nil {
		t.Fatal(err)
	}
	if found, err = run.Find(ctx, honest, append(anchors, revealed)); err != nil || found.Fault == nil {
		t.Fatalf("found %s, %v", where(found), err)
	}
	j.convict(t, "undrawn", run, found)

	// Segment 3 is checked from the end state that is claimed for segment 2.
	from := func(ctx context.Context, g uint64, start []engine.Tensor) (*commit.Trace, error) {
		return commit.ExecuteSegment(ctx, y.in, g, start, commit.Options{Threads: 1})
	}
	if found, err = run.FindDrawn(ctx, from, anchors, nil); err != nil || found.Fault == nil || found.Fault.Segment != 3 {
		t.Fatalf("found %s, %v", where(found), err)
	}
	j.convict(t, "second lie", run, found)
	run.Source = &hider{book, func(n dispute.Node) bool { return n.Tree == dispute.SegmentsTree && n.Tag == 2 }, nil}
	if found, err = run.FindDrawn(ctx, from, anchors[1:2], nil); err != nil || found.Demand == nil {
		t.Fatalf("with a hidden state: found %s, %v", where(found), err)
	}
	j.answer(t, "hidden state", run, found.Demand, book)
}
