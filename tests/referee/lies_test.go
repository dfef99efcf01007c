package referee_test

import (
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// lie executes the toy with a liar's hooks and claims what comes out.
func (y *toy) lie(t testing.TB, opt commit.Options) (*dispute.Run, *dispute.Book, []dispute.Anchor) {
	t.Helper()
	opt.TraceRoots = true
	run := execute(t, y.in, opt)
	drawn, err := run.Drawn(ctx, y.drawn.Segments)
	if err != nil {
		t.Fatal(err)
	}
	claimed := y.claimed(run.Outcome(), nil)
	book := dispute.NewBook(claimed, run, drawn)
	book.Trace = cached(run).Trace
	claimed.Source = book
	return claimed, book, y.anchors(drawn.Root())
}

// Liars go on computing from what they forged; the first wrong tensor is found
// and proven, whatever follows from it.
func TestLiarsAreConvicted(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	honest := cached(y.honest)
	flip := func(t *engine.Tensor) { t.Data[len(t.Data)/2] ^= 0x10 }
	_, right, err := steps{y.honest}.Step(ctx, 2, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		name    string
		opt     commit.Options
		kind    dispute.Kind
		segment uint64
	}{
		{"init", commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			if at.Segment == 0 && at.Instr == 0 {
				flip(t)
			}
		}}, dispute.Element, 0},
		{"first instruction", commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			if at == (commit.At{Segment: 1, Step: 0, Instr: 0}) {
				flip(t)
			}
		}}, dispute.Element, 1},
		{"last instruction", commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			if at.Segment == 3 && at.Instr == len(y.in.Program.Step)-1 {
				flip(t)
			}
		}}, dispute.Element, 3},
		{"two lies", commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			if at.Segment >= 2 && at.Step == 1 && at.Instr == 1 {
				flip(t)
			}
		}}, dispute.Element, 2},
		{"unused instruction", commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			if at.Segment == 2 && at.Step == 0 && y.in.Program.Step[at.Instr].Name == "cat" {
				flip(t)
			}
		}}, dispute.Element, 2},
		{"no consequences", commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			switch {
			case at == (commit.At{Segment: 2, Step: 0, Instr: 0}):
				flip(t)
			case at.Segment == 2 && at.Step == 0: // all that follows is as if there was no lie
				copy(t.Data, right.Tensors[at.Instr].Data)
			}
		}}, dispute.Element, 2},
		{"noncanonical NaN", commit.Options{Observe: func(at commit.At, t *engine.Tensor) {
			if at == (commit.At{Segment: 1, Step: 1, Instr: 2}) {
				copy(t.Data, []byte{1, 0, 0xc0, 0x7f})
			}
		}}, dispute.Element, 1},
		{"end state", commit.Options{EndState: func(g uint64, k int, t *engine.Tensor) {
			if g == 2 && k == 0 {
				flip(t)
			}
		}}, dispute.Boundary, 2},
		{"initial state", commit.Options{EndState: func(g uint64, k int, t *engine.Tensor) {
			if g == 0 && k == 1 {
				flip(t)
			}
		}}, dispute.Boundary, 0},
		{"output", commit.Options{Output: func(g uint64, step, o int, t *engine.Tensor) {
			if g == 2 && step == 1 && o == 2 {
				flip(t)
			}
		}}, dispute.Boundary, 2},
		{"result state", commit.Options{Result: func(i int, t *engine.Tensor) {
			if i == 0 {
				flip(t)
			}
		}}, dispute.Boundary, dispute.Header},
		{"result output", commit.Options{Result: func(i int, t *engine.Tensor) {
			if i == 1 {
				flip(t)
			}
		}}, dispute.Boundary, dispute.Header},
	} {
		run, _, anchors := y.lie(t, x.opt)
		found, err := run.Find(ctx, honest, anchors)
		if err != nil {
			t.Fatalf("%s: %v", x.name, err)
		}
		if found.Fault == nil || found.Fault.Kind != x.kind || found.Fault.Segment != x.segment {
			t.Fatalf("%s: found %s, want %v in segment %d", x.name, where(found), x.kind, x.segment)
		}
		j.convict(t, x.name, run, found)
	}
}

func TestHonestRunHasNoFault(t *testing.T) {
	y := familiesToy(t)
	f := y.forger(t)
	found, err := f.run.Find(ctx, cached(y.honest), y.anchors(f.root()))
	if err != nil || found.Fault != nil || found.Demand != nil {
		t.Fatalf("found %s, %v", where(found), err)
	}
}

// outcome commits to the forged segments and results.
func (f *forger) outcome() {
	digests := make([]claim.Digest, len(f.Segments))
	last := f.run.Spec.Segments()
	for g := range f.Segments {
		if tr := f.traces[uint64(g)]; tr != nil {
			f.Segments[g] = commit.SegmentRoots{EndState: commit.TreeRoot(tr.State), Outputs: stepsRoot(tr.Outputs)}
		}
		digests[g] = f.Segments[g].Digest()
	}
	f.run.Outcome = claim.Outcome{Segments: commit.TreeRoot(digests), Result: commit.TreeRoot(f.traces[last].Result)}
}

func stepsRoot(steps [][]claim.Digest) claim.Digest {
	var roots []claim.Digest
	for _, s := range steps {
		roots = append(roots, commit.TreeRoot(s))
	}
	return commit.TreeRoot(roots)
}

// Wrong shapes: leaves where there are none, none where there are, and chunks
// of another length.
func TestShapesAreConvicted(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	honest := cached(y.honest)
	junk := claim.Digest{0xde, 0xad}
	tensor := func(f *forger, at dispute.TensorAt, change func([]byte) []byte) {
		b, err := f.Tensor(ctx, at)
		if err != nil {
			t.Fatal(err)
		}
		b = change(append([]byte(nil), b...))
		f.tensors[at] = b
		f.traces[at.Segment].Tensors[at.Step][at.Index] = commit.TensorRoot(b)
	}
	for _, x := range []struct {
		name    string
		forge   func(f *forger)
		segment uint64
	}{
		{"extra instruction", func(f *forger) { tr := f.traces[2]; tr.Tensors[1] = append(tr.Tensors[1], junk) }, 2},
		{"missing instruction", func(f *forger) { f.traces[2].Tensors[1][3] = claim.Digest{} }, 2},
		{"missing last instruction of a step", func(f *forger) {
			tr := f.traces[1].Tensors[0]
			tr[len(tr)-1] = claim.Digest{}
		}, 1},
		{"empty step", func(f *forger) { clear(f.traces[1].Tensors[1]) }, 1},
		{"extra step", func(f *forger) {
			tr := f.traces[2]
			tr.Tensors = append(tr.Tensors, []claim.Digest{junk})
		}, 2},
		{"extra state", func(f *forger) { tr := f.traces[1]; tr.State = append(tr.State, junk) }, 1},
		{"missing state", func(f *forger) { f.traces[1].State[1] = claim.Digest{} }, 1},
		{"extra output", func(f *forger) { tr := f.traces[2]; tr.Outputs[1] = append(tr.Outputs[1], junk) }, 2},
		{"outputs of segment 0", func(f *forger) { f.traces[0].Outputs = [][]claim.Digest{{junk}} }, 0},
		{"missing outputs", func(f *forger) { f.traces[2].Outputs = nil }, 2},
		{"extra result", func(f *forger) { tr := f.traces[3]; tr.Result = append(tr.Result, junk) }, dispute.Header},
		{"missing result", func(f *forger) { f.traces[3].Result[2] = claim.Digest{} }, dispute.Header},
		{"short chunk", func(f *forger) {
			tensor(f, dispute.TensorAt{Segment: 1, Step: 0, Index: 1}, func(b []byte) []byte { return b[:len(b)-1] })
		}, 1},
		{"long chunk", func(f *forger) {
			tensor(f, dispute.TensorAt{Segment: 1, Step: 0, Index: 1}, func(b []byte) []byte { return append(b, 0) })
		}, 1},
		{"short last chunk", func(f *forger) {
			tensor(f, dispute.TensorAt{Segment: 1, Step: 1, Index: 0}, func(b []byte) []byte { return b[:len(b)-4] })
		}, 1},
		{"long last chunk", func(f *forger) {
			tensor(f, dispute.TensorAt{Segment: 1, Step: 1, Index: 0}, func(b []byte) []byte { return append(b, 0, 0) })
		}, 1},
		{"extra chunk", func(f *forger) {
			tensor(f, dispute.TensorAt{Segment: 1, Step: 1, Index: 0}, func(b []byte) []byte { return append(b, make([]byte, 1024)...) })
		}, 1},
		{"empty tensor", func(f *forger) {
			tensor(f, dispute.TensorAt{Segment: 1, Step: 0, Index: 1}, func([]byte) []byte { return []byte{} })
		}, 1},
	} {
		f := y.forger(t)
		for g, tr := range f.traces {
			f.traces[g] = copyOf(tr)
		}
		x.forge(f)
		f.outcome()
		found, err := f.run.Find(ctx, honest, y.anchors(f.root()))
		if err != nil {
			t.Fatalf("%s: %v", x.name, err)
		}
		if found.Fault == nil || found.Fault.Kind != dispute.Length || found.Fault.Segment != x.segment {
			t.Fatalf("%s: found %s, want length in segment %d", x.name, where(found), x.segment)
		}
		j.convict(t, x.name, f.run, found)
	}
}

// Junk beyond the drawn traces, and beyond the segments.
func TestTopsAreConvicted(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	// Three of four segments are drawn, so that the tree has an empty place.
	drawn, err := y.honest.Drawn(ctx, []uint64{0, 3, 2})
	if err != nil {
		t.Fatal(err)
	}
	y.drawn = drawn
	f := y.forger(t)
	f.Traces = append(append([]claim.Digest(nil), drawn.Roots...), claim.Digest{1})
	root := commit.TreeRoot(f.Traces)
	fault, err := f.run.ProveLength(ctx, dispute.TraceTree, dispute.DrawnAnchor(root, drawn.Segments, 1), 2, 3)
	if err != nil {
		t.Fatal(err)
	}
	j.convict(t, "trace top", f.run, &dispute.Finding{Fault: fault})
	found, err := f.run.Find(ctx, cached(y.honest), y.anchors(root))
	if err != nil || found.Fault == nil {
		t.Fatalf("found %s, %v", where(found), err)
	}
	j.convict(t, "trace top found", f.run, found)
}

// A liar puts a digest that is public as one thing where the shapes have
// another. Nobody can open it as that, and no demand is needed: what it is
// convicts.
func TestMisfitsAreConvicted(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	honest := cached(y.honest)
	tr, err := y.honest.Trace(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	step, err := tr.Step(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	many, one := step.Tensors[0].Data, step.Tensors[1].Data
	var chunks []byte
	digests := commit.ChunkDigests(many)
	for i := range 8 {
		var d claim.Digest
		if i < len(digests) {
			d = digests[i]
		}
		chunks = append(chunks, d[:]...)
	}
	ends := y.honest.Segments()[1]
	for name, x := range map[string]struct {
		instr  int
		digest claim.Digest
		public []byte
	}{
		"chunk for a node":    {0, commit.TensorRoot(one), one},
		"node for a chunk":    {1, commit.TensorRoot(many), chunks},
		"segment for a chunk": {1, ends.Digest(), append(ends.EndState[:], ends.Outputs[:]...)},
		"segment for a node":  {0, ends.Digest(), append(ends.EndState[:], ends.Outputs[:]...)},
	} {
		f := y.forger(t)
		f.traces[1] = copyOf(f.traces[1])
		f.traces[1].Tensors[0][x.instr] = x.digest
		f.run.Source = &hider{f, func(n dispute.Node) bool { return n.Digest == x.digest }, map[claim.Digest][]byte{x.digest: x.public}}
		found, err := f.run.Find(ctx, honest, y.anchors(f.root()))
		if err != nil || found.Fault == nil || found.Fault.Kind != dispute.Length {
			t.Fatalf("%s: found %s, %v", name, where(found), err)
		}
		j.convict(t, name, f.run, found)
	}
}
