package gas_test

import (
	"context"
	"sync"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// model is an honest run and what everybody knows of it.
type model struct {
	in      commit.Inputs
	program *commit.Program
	records dispute.Records
	honest  *commit.Run
	drawn   *commit.Drawn // of policy full
	mu      sync.Mutex
	traces  map[uint64]*commit.Trace // under mu
}

// Segments and so on make a model an Honest that executes each segment once.
func (m *model) Segments() []commit.SegmentRoots { return m.honest.Segments() }

// TraceRoots implements dispute.Honest.
func (m *model) TraceRoots() []claim.Digest { return m.honest.TraceRoots() }

// Trace implements dispute.Honest.
func (m *model) Trace(ctx context.Context, g uint64) (*commit.Trace, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if t, ok := m.traces[g]; ok {
		return t, nil
	}
	t, err := m.honest.Trace(ctx, g)
	m.traces[g] = t
	return t, err
}

// inSegmentsOf is the same run under another spec.
func (m *model) inSegmentsOf(t *testing.T, steps uint32) *model {
	t.Helper()
	in := m.in
	in.Spec.SegmentLength = steps
	data, _ := m.records.(*dataset.Dataset)
	return newModel(t, in, data)
}

func newModel(t *testing.T, in commit.Inputs, data *dataset.Dataset) *model {
	t.Helper()
	commit.SetConstRoots(in.Program)
	p, err := commit.NewProgram(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	in.Spec.Program, in.Spec.Params = p.Root(), commit.StateRoot(in.Params)
	m := &model{in: in, program: p, traces: map[uint64]*commit.Trace{}}
	if data != nil {
		m.in.Data, m.in.Spec.Dataset, m.records = data, data.Digest(), data
	}
	m.honest = execute(t, m.in, commit.Options{})
	m.drawn = drawn(t, m.honest, claim.Drawn(claim.Full, 0, m.in.Spec.Segments(), claim.Digest{}))
	return m
}

func execute(t *testing.T, in commit.Inputs, opt commit.Options) *commit.Run {
	t.Helper()
	opt.Threads, opt.TraceRoots = 1, true
	run, err := commit.Execute(ctx, in, opt)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func drawn(t *testing.T, run *commit.Run, segments []uint64) *commit.Drawn {
	t.Helper()
	d, err := run.Drawn(ctx, segments)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// truth is an honest claim.
func (m *model) truth() content {
	return content{spec: m.in.Spec, outcome: m.honest.Outcome(), trace: m.drawn.Root()}
}

// claimed is a run as somebody claims it.
func (m *model) claimed(outcome claim.Outcome) *dispute.Run {
	return &dispute.Run{Program: m.program, Spec: m.in.Spec, Outcome: outcome, Params: m.in.Params, Records: m.records}
}

// lie is a false claim with the proof that convicts it.
type lie struct {
	name  string
	model *model
	content
	proof claim.Proof
}

// lie executes the run with a liar's hooks, claims what comes out and proves it
// wrong.
func (m *model) lie(t *testing.T, name string, opt commit.Options) lie {
	t.Helper()
	run := execute(t, m.in, opt)
	traces := drawn(t, run, m.drawn.Segments)
	claimed := m.claimed(run.Outcome())
	claimed.Source = dispute.NewBook(claimed, run, traces)
	return m.find(t, name, claimed, traces.Root())
}

// element lies in one instruction of the second step of segment 1, or of its
// only step.
func (m *model) element(t *testing.T, name, instr string) lie {
	t.Helper()
	step := int(min(uint64(m.in.Spec.SegmentLength), m.in.Spec.Steps)) - 1
	return m.lie(t, name, commit.Options{Observe: func(at commit.At, x *engine.Tensor) {
		if at.Segment == 1 && at.Step == step && m.in.Program.Step[at.Instr].Name == instr {
			x.Data[0] ^= 4
		}
	}})
}

func (m *model) find(t *testing.T, name string, claimed *dispute.Run, trace claim.Digest) lie {
	t.Helper()
	found, err := claimed.Find(ctx, m, m.anchors(trace))
	if err != nil || found.Fault == nil {
		t.Fatalf("%s: found %+v, %v", name, found, err)
	}
	return m.show(name, claimed, trace, found.Fault)
}

func (m *model) show(name string, claimed *dispute.Run, trace claim.Digest, f *dispute.Fault) lie {
	p := claim.Proof{Kind: claim.FaultKind(f.Kind), Bytes: f.Proof}
	if !f.Anchor.Root.IsZero() {
		p.Source, p.Position = claim.DrawnTrace, f.Anchor.Index
	}
	return lie{name, m, content{spec: claimed.Spec, outcome: claimed.Outcome, trace: trace}, p}
}

func (m *model) anchors(trace claim.Digest) (out []dispute.Anchor) {
	for k := range m.drawn.Segments {
		out = append(out, dispute.DrawnAnchor(trace, m.drawn.Segments, k))
	}
	return out
}

// shortChunk commits to an output of which the last chunk lacks a byte.
func (m *model) shortChunk(t *testing.T, name, instr string) lie {
	t.Helper()
	honest, err := m.Trace(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	i := 0
	for m.in.Program.Step[i].Name != instr {
		i++
	}
	step, err := honest.Step(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	data := step.Tensors[i].Data
	data = data[:len(data)-1]
	forged := &commit.Trace{Segment: 1, State: honest.State, Outputs: honest.Outputs, Result: honest.Result}
	forged.Tensors = append(forged.Tensors, honest.Tensors...)
	forged.Tensors[0] = append([]claim.Digest(nil), honest.Tensors[0]...)
	forged.Tensors[0][i] = commit.TensorRoot(data)

	claimed := m.claimed(m.honest.Outcome())
	book := dispute.NewBook(claimed, m.honest, m.drawn)
	book.Traces = append([]claim.Digest(nil), m.drawn.Roots...)
	book.Traces[1] = forged.Root()
	trace, tensor := book.Trace, book.Tensor
	book.Trace = func(ctx context.Context, g uint64) (*commit.Trace, error) {
		if g == 1 {
			return forged, nil
		}
		return trace(ctx, g)
	}
	book.Tensor = func(ctx context.Context, at dispute.TensorAt) ([]byte, error) {
		if at == (dispute.TensorAt{Part: dispute.TracePart, Segment: 1, Index: i}) {
			return data, nil
		}
		return tensor(ctx, at)
	}
	claimed.Source = book
	return m.find(t, name, claimed, commit.TreeRoot(book.Traces))
}

// extraTrace commits to one more trace than there are segments, of which there
// must be three.
func (m *model) extraTrace(t *testing.T, name string) lie {
	t.Helper()
	claimed := m.claimed(m.honest.Outcome())
	book := dispute.NewBook(claimed, m.honest, m.drawn)
	book.Traces = append(append([]claim.Digest(nil), m.drawn.Roots...), salt)
	claimed.Source = book
	return m.find(t, name, claimed, commit.TreeRoot(book.Traces))
}

// proven are the instructions, by their programs, of which one element is proven
// wrong, and the calls that do it.
var proven = []struct{ call, model, instr string }{
	{"ELEMENT map, small", "convolution", "next filter"},
	{"ELEMENT dot, K = 200", "chain", "first"},
	{"ELEMENT conv, 3 × 3 × 3", "convolution", "conv"},
	{"ELEMENT fold, 2 × 2", "convolution", "pool"},
	{"ELEMENT move (gather)", "moves", "embedding"},
	{"ELEMENT map, 8 operands, 2 M elements each", "large", "map"},
	{"ELEMENT dot, K = 4,096", "large", "dot 4096"},
	{"ELEMENT dot, K = 8,192", "large", "dot 8192"},
	{"ELEMENT conv, 3 × 3 × 512", "large", "conv"},
	{"ELEMENT fold, 4,096 terms", "large", "fold"},
	{"ELEMENT fold, 90 terms of 121 operations", "large", "fold of 121 operations"},
	{"ELEMENT move (concat)", "large", "move"},
}

// lies are all false claims that need nothing of a chain. The first is not
// measured.
func lies(t *testing.T, large *model) []lie {
	t.Helper()
	chain, conv, moves := small(t, "chain", 0), small(t, "convolution", 0), small(t, "moves", 0)
	flip := func(x *engine.Tensor) { x.Data[0] ^= 4 }
	out := []lie{conv.element(t, "", "conv")}
	for _, p := range proven {
		of := map[string]*model{"chain": chain, "convolution": conv, "moves": moves, "large": large}[p.model]
		out = append(out, of.element(t, p.call, p.instr))
	}
	return append(out,
		moves.shortChunk(t, "LENGTH of a chunk", "transpose"),
		chain.extraTrace(t, "LENGTH of the drawn traces' tree"),
		chain.lie(t, "BOUNDARY end state", commit.Options{EndState: func(g uint64, k int, x *engine.Tensor) {
			if g == 1 && k == 0 {
				flip(x)
			}
		}}),
		chain.lie(t, "BOUNDARY output", commit.Options{Output: func(g uint64, step, o int, x *engine.Tensor) {
			if g == 1 && step == 1 && o == 0 {
				flip(x)
			}
		}}),
		chain.lie(t, "BOUNDARY result", commit.Options{Result: func(i int, x *engine.Tensor) {
			if i == 1 {
				flip(x)
			}
		}}),
	)
}
