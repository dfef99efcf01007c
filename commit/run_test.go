package commit_test

import (
	"context"
	"crypto/sha256"
	"math"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

const (
	testBatch  = 4
	testPixels = 300 // more than a chunk per batch and per state tensor
	testLabels = 3
)

// linear is least-squares on pixels: a program with every kind of slot.
func linear(t testing.TB, schema claim.Digest) *engine.Program {
	t.Helper()
	b := engine.NewBuilder()
	b.Schema = schema
	lr := b.Param("lr", engine.F32, 1)
	w := b.State("w", engine.F32, testPixels, testLabels)
	n := b.State("n", engine.I32, 1)
	x := b.Data("pixels", 0, engine.U8, testBatch, testPixels)
	y := b.Data("label", 1, engine.I32, testBatch)
	scale := b.Const("scale", engine.F32Tensor([]float32{1.0 / 16}, 1))

	f := engine.NewBody(0)
	noise := f.Mul(f.I2F(f.Rand(f.AxisIndex(0), f.AxisIndex(1))), f.F(1.0/(1<<40)))
	w0 := b.Init().Map("w0", engine.F32, []uint32{testPixels, testLabels}, f.Return(noise))
	f = engine.NewBody(0)
	n0 := b.Init().Map("n0", engine.I32, []uint32{1}, f.Return(f.I(0)))

	s := b.Step()
	f = engine.NewBody(2)
	px := s.Map("px", engine.F32, []uint32{testBatch, testPixels}, f.Return(f.Mul(f.I2F(f.In(0)), f.In(1))), x.All(), scale.At(engine.Fixed(0)))
	logits := s.Dot("logits", engine.F32, []uint32{testBatch, testLabels}, []uint32{testPixels},
		px.At(engine.Axis(0), engine.Axis(2)), w.At(engine.Axis(2), engine.Axis(1)), nil, engine.Identity())
	f = engine.NewBody(2)
	diff := s.Map("diff", engine.F32, []uint32{testBatch, testLabels},
		f.Return(f.Sub(f.In(0), f.I2F(f.IEq(f.In(1), f.AxisIndex(1))))), logits.All(), y.At(engine.Axis(0)))
	grad := s.Dot("grad", engine.F32, []uint32{testPixels, testLabels}, []uint32{testBatch},
		px.At(engine.Axis(2), engine.Axis(0)), diff.At(engine.Axis(2), engine.Axis(1)), nil, engine.Identity())
	f = engine.NewBody(3)
	w1 := s.Map("w1", engine.F32, []uint32{testPixels, testLabels}, f.Return(f.Sub(f.In(0), f.Mul(f.In(2), f.In(1)))),
		w.All(), grad.All(), lr.At(engine.Fixed(0)))
	f = engine.NewBody(1)
	pro := f.Return(f.Mul(f.In(0), f.In(0)))
	loss := s.Fold("loss", engine.FoldSum, engine.F32, nil, []uint32{testBatch, testLabels}, pro,
		[]engine.Operand{diff.At(engine.Axis(0), engine.Axis(1))}, engine.Identity())
	f = engine.NewBody(2)
	n1 := s.Map("n1", engine.I32, []uint32{1}, f.Return(f.IAdd(f.In(0), f.In(1))), n.All(), b.StepIndex().Reshape(1).At(engine.Fixed(0)))

	b.SetInit(w, w0)
	b.SetInit(n, n0)
	b.SetNext(w, w1)
	b.SetNext(n, n1)
	b.Output("loss", loss)
	b.Output("diff", diff)
	b.ResultState("w", w)
	b.ResultState("n", n)
	b.ResultOutput("loss")
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	if p, err = engine.Layout(p); err != nil {
		t.Fatal(err)
	}
	commit.SetConstRoots(p)
	return p
}

// images makes a data set with recognisable rows.
func images(t testing.TB, rows int) *dataset.Dataset {
	t.Helper()
	schema := dataset.Schema{{Name: "pixels", DType: engine.U8, Dims: []uint32{testPixels}}, {Name: "label", DType: engine.I32}}
	var buf writeBuffer
	w, err := dataset.NewWriter(&buf, schema, false)
	if err != nil {
		t.Fatal(err)
	}
	for r := range rows {
		row := make([]byte, schema.RowSize())
		for i := range testPixels {
			h := sha256.Sum256([]byte{byte(r), byte(i), byte(i >> 8)})
			row[i] = h[0] % 17
		}
		row[testPixels] = byte(r % testLabels)
		if err := w.Append(row, claim.Digest{}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	d, err := dataset.Parse(buf)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

type writeBuffer []byte

func (b *writeBuffer) Write(p []byte) (int, error) { *b = append(*b, p...); return len(p), nil }

// inputs of a run of 7 steps in segments of 3 over 10 records.
func inputs(t testing.TB) commit.Inputs {
	t.Helper()
	data := images(t, 10)
	p := linear(t, data.Fields().Digest())
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	params := []engine.Tensor{engine.F32Tensor([]float32{0.01}, 1)}
	return commit.Inputs{Program: p, Params: params, Data: data, Spec: claim.Spec{
		Program: root, Params: commit.StateRoot(params), Dataset: data.Digest(),
		OrderSeed: claim.Digest{1}, Seed: claim.Digest{2}, Steps: 7, SegmentLength: 3,
	}}
}

func execute(t testing.TB, in commit.Inputs, opt commit.Options) *commit.Run {
	t.Helper()
	r, err := commit.Execute(context.Background(), in, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// naive computes the run root from the definition in docs/format.md with the
// reference executor: no machine, no hasher, no checkpoints.
func naive(t *testing.T, in commit.Inputs) (root claim.Digest, traces []claim.Digest) {
	t.Helper()
	ref, err := engine.NewReference(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	outs, err := ref.Init(&engine.Env{Params: in.Params, Key: engine.KeyOf(in.Spec.Seed)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	state, err := in.Program.InitialState(outs)
	if err != nil {
		t.Fatal(err)
	}
	segments := []claim.Digest{claim.SegmentDigest(commit.StateRoot(state), claim.Digest{})}
	traces = []claim.Digest{commit.StateRoot(outs)}
	var steps, outputs, result []claim.Digest
	for step := range in.Spec.Steps {
		var records []uint64
		for b := range uint64(testBatch) {
			i := step*testBatch + b
			records = append(records, claim.Permutation(in.Data.Len(), in.Spec.OrderSeed, i/in.Data.Len()).At(i%in.Data.Len()))
		}
		data, err := in.Data.Batch(records)
		if err != nil {
			t.Fatal(err)
		}
		outs, err := ref.Step(&engine.Env{Params: in.Params, State: state, Data: data, Step: uint32(step), Key: engine.KeyOf(in.Spec.OrderSeed)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		state = in.Program.NextState(outs)
		put := in.Program.OutputTensors(outs)
		steps = append(steps, commit.StateRoot(outs))
		outputs = append(outputs, commit.StateRoot(put))
		if (step+1)%uint64(in.Spec.SegmentLength) == 0 || step+1 == in.Spec.Steps {
			segments = append(segments, claim.SegmentDigest(commit.StateRoot(state), commit.TreeRoot(outputs)))
			traces = append(traces, commit.TreeRoot(steps))
			steps, outputs = nil, nil
		}
		result = commit.TensorRoots(in.Program.ResultTensors(state, put))
	}
	o := claim.Outcome{Segments: commit.TreeRoot(segments), Result: commit.TreeRoot(result)}
	return claim.RunRoot(in.Spec, o), traces
}

func TestExecute_matchesDefinition(t *testing.T) {
	in := inputs(t)
	want, traces := naive(t, in)
	for _, opt := range []commit.Options{
		{Threads: 1}, {Threads: 2}, {Threads: 3, TraceRoots: true}, {Threads: 2, Memory: 1}, {Threads: 1, Reference: true},
	} {
		r := execute(t, in, opt)
		if r.Root() != want {
			t.Errorf("%+v: root %v, want %v", opt, r.Root(), want)
		}
		if opt.TraceRoots && !slices.Equal(r.TraceRoots(), traces) {
			t.Errorf("%+v: trace roots %v, want %v", opt, r.TraceRoots(), traces)
		}
		d, err := r.Drawn(context.Background(), []uint64{0, 3, 1, 2})
		if err != nil {
			t.Fatal(err)
		}
		if got := []claim.Digest{traces[0], traces[3], traces[1], traces[2]}; !slices.Equal(d.Roots, got) {
			t.Errorf("%+v: drawn %v, want %v", opt, d.Roots, got)
		}
		if err := commit.VerifySegments(want, in.Spec, r.Outcome(), r.Segments()); err != nil {
			t.Error(err)
		}
	}
}

// The run must learn: otherwise the test program tests little.
func TestExecute_changesState(t *testing.T) {
	r := execute(t, inputs(t), commit.Options{})
	first, err := r.State(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	if commit.StateRoot(first) == commit.StateRoot(r.FinalState()) {
		t.Error("the state did not change")
	}
	if n := r.FinalState()[1].I32s()[0]; n != 0+1+2+3+4+5+6 {
		t.Errorf("sum of step indices = %d", n)
	}
	if loss := float64(r.Result()[2].F32s()[0]); math.IsNaN(loss) || loss <= 0 {
		t.Errorf("loss = %v", loss)
	}
}

// A verifier with nothing but the claimed end states gets the same traces.
func TestExecuteSegment_matchesRun(t *testing.T) {
	ctx := context.Background()
	in := inputs(t)
	r := execute(t, in, commit.Options{Memory: 8000}) // checkpoints are thinned
	for g, want := range r.Segments() {
		var start []engine.Tensor
		if g > 0 {
			var err error
			if start, err = r.State(ctx, uint64(g-1)); err != nil {
				t.Fatal(err)
			}
			if commit.StateRoot(start) != r.Segments()[g-1].EndState {
				t.Fatalf("end state of segment %d is not the committed one", g-1)
			}
		}
		tr, err := commit.ExecuteSegment(ctx, in, uint64(g), start, commit.Options{Threads: 1})
		if err != nil {
			t.Fatal(err)
		}
		if tr.Roots() != want {
			t.Errorf("segment %d: %v, want %v", g, tr.Roots(), want)
		}
		own, err := r.Trace(ctx, uint64(g))
		if err != nil {
			t.Fatal(err)
		}
		if own.Root() != tr.Root() {
			t.Errorf("segment %d: trace %v, the run's %v", g, tr.Root(), own.Root())
		}
		if _, _, differ := own.Diff(tr.Tensors); differ {
			t.Errorf("segment %d: traces differ", g)
		}
	}
}

// Every anchor of an opening leads to the run root.
func TestOpenings_leadToRoot(t *testing.T) {
	ctx := context.Background()
	in := inputs(t)
	r := execute(t, in, commit.Options{})
	drawn, err := r.Drawn(ctx, claim.Drawn(claim.Full, 0, in.Spec.Segments(), claim.Digest{}))
	if err != nil {
		t.Fatal(err)
	}
	verify := func(what string, root, leaf claim.Digest, i, n int, path []claim.Digest, err error) {
		t.Helper()
		if err == nil {
			err = commit.VerifyPath(root, leaf, uint64(i), uint64(n), path)
		}
		if err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
	for g, seg := range r.Segments() {
		path, err := r.SegmentPath(uint64(g))
		verify("segment", r.Outcome().Segments, seg.Digest(), g, len(r.Segments()), path, err)
		tr, err := r.Trace(ctx, uint64(g))
		if err != nil {
			t.Fatal(err)
		}
		path, err = drawn.Path(g)
		verify("trace", drawn.Root(), tr.Root(), g, len(drawn.Segments), path, err)
		for k := range tr.Tensors {
			path, err = tr.StepPath(k)
			verify("step", tr.Root(), tr.StepRoot(k), k, len(tr.Tensors), path, err)
			step, err := tr.Step(ctx, k)
			if err != nil {
				t.Fatal(err)
			}
			for i, root := range tr.Tensors[k] {
				path, err = tr.TensorPath(k, i)
				verify("tensor", tr.StepRoot(k), root, i, len(tr.Tensors[k]), path, err)
				if commit.TensorRoot(step.Tensors[i].Data) != root {
					t.Errorf("segment %d, step %d: tensor %d is not the committed one", g, k, i)
				}
			}
			for o := range in.Program.Outputs {
				if g == 0 {
					continue
				}
				toStep, toOutputs, err := r.OutputPath(uint64(g), k, o)
				stepOutputs := commit.FoldPath(tr.Outputs[k][o], uint64(o), toStep)
				verify("output", seg.Outputs, stepOutputs, k, len(tr.Tensors), toOutputs, err)
				if tr.Outputs[k][o] != tr.Tensors[k][in.Program.Outputs[o].Instr] {
					t.Errorf("segment %d, step %d: output %d is not its instruction's tensor", g, k, o)
				}
			}
		}
		for s, root := range r.StateRoots(uint64(g)) {
			path, err = r.StatePath(uint64(g), s)
			verify("state", seg.EndState, root, s, len(tr.State), path, err)
		}
	}
	for i, root := range r.ResultRoots() {
		path, err := r.ResultPath(i)
		verify("result", r.Outcome().Result, root, i, len(r.ResultRoots()), path, err)
	}
	path, err := r.ParamPath(0)
	verify("param", in.Spec.Params, commit.TensorRoot(in.Params[0].Data), 0, 1, path, err)
}

// A step read out of order equals the one read in order.
func TestTraceStep_anyOrder(t *testing.T) {
	ctx := context.Background()
	r := execute(t, inputs(t), commit.Options{})
	tr, err := r.Trace(ctx, 2)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []int{2, 0, 1, 1, 2, 0} {
		s, err := tr.Step(ctx, k)
		if err != nil {
			t.Fatal(err)
		}
		if got := commit.StateRoot(s.Tensors); got != tr.StepRoot(k) || s.Index != uint32(3+k) {
			t.Errorf("step %d: index %d, root %v, want %v", k, s.Index, got, tr.StepRoot(k))
		}
		prev := tr.Start()
		if k > 0 {
			before, err := tr.Step(ctx, k-1)
			if err != nil {
				t.Fatal(err)
			}
			prev = r.Inputs().Program.NextState(before.Tensors)
		}
		if commit.StateRoot(s.Env.State) != commit.StateRoot(prev) {
			t.Errorf("step %d reads another state than its predecessor left", k)
		}
	}
	if _, err := tr.Step(ctx, 3); err == nil {
		t.Error("step 3 of 3 was executed")
	}
}

// A lie in one tensor changes that root, is consistent when read again, and is
// the first difference that the honest side finds.
func TestObserve_lieIsFoundFirst(t *testing.T) {
	ctx := context.Background()
	in := inputs(t)
	honest := execute(t, in, commit.Options{})
	lie := commit.At{Segment: 2, Step: 1, Instr: 1}
	liar := execute(t, in, commit.Options{Observe: func(at commit.At, x *engine.Tensor) {
		if at == lie {
			x.Data[0] ^= 1
		}
	}})
	if honest.Root() == liar.Root() {
		t.Fatal("the lie does not change the run root")
	}
	for g := range uint64(2) {
		if honest.Segments()[g] != liar.Segments()[g] {
			t.Errorf("segment %d differs before the lie", g)
		}
	}
	for range 2 {
		claimed, err := liar.Trace(ctx, 2)
		if err != nil {
			t.Fatal(err)
		}
		if claimed.Roots() != liar.Segments()[2] {
			t.Error("the liar's trace is not of the liar's run")
		}
		own, err := honest.Trace(ctx, 2)
		if err != nil {
			t.Fatal(err)
		}
		if step, instr, differ := own.Diff(claimed.Tensors); !differ || step != lie.Step || instr != lie.Instr {
			t.Errorf("first difference at step %d, instruction %d (%v), want %+v", step, instr, differ, lie)
		}
		s, err := claimed.Step(ctx, 1)
		if err != nil {
			t.Fatal(err)
		}
		if commit.TensorRoot(s.Tensors[1].Data) != claimed.Tensors[1][1] {
			t.Error("the liar's tensor is not the one it committed to")
		}
	}
}

// Lies about copies leave the trace honest and the commitment wrong.
func TestBoundaryHooks(t *testing.T) {
	in := inputs(t)
	honest := execute(t, in, commit.Options{TraceRoots: true})
	flip := func(x *engine.Tensor) { x.Data[0] ^= 1 }
	output := execute(t, in, commit.Options{TraceRoots: true, Output: func(g uint64, step, o int, x *engine.Tensor) {
		if g == 1 && step == 2 && o == 0 {
			flip(x)
		}
	}})
	if a, b := honest.Segments()[1], output.Segments()[1]; a.Outputs == b.Outputs || a.EndState != b.EndState {
		t.Error("the output lie is not in the outputs alone")
	}
	if !slices.Equal(honest.TraceRoots(), output.TraceRoots()) {
		t.Error("the output lie changed a trace")
	}
	state := execute(t, in, commit.Options{TraceRoots: true, EndState: func(g uint64, slot int, x *engine.Tensor) {
		if g == 1 && slot == 0 {
			flip(x)
		}
	}})
	if honest.TraceRoots()[1] != state.TraceRoots()[1] || honest.Segments()[1].EndState == state.Segments()[1].EndState {
		t.Error("the state lie is not in the end state alone")
	}
	if honest.TraceRoots()[2] == state.TraceRoots()[2] {
		t.Error("the next segment does not go on from the lie")
	}
	result := execute(t, in, commit.Options{Result: func(i int, x *engine.Tensor) {
		if i == 2 {
			flip(x)
		}
	}})
	if honest.Outcome().Segments != result.Outcome().Segments || honest.Outcome().Result == result.Outcome().Result {
		t.Error("the result lie is not in the result alone")
	}
}

// A run that continues another one starts from its final state.
func TestExecute_parent(t *testing.T) {
	ctx := context.Background()
	in := inputs(t)
	parent := execute(t, in, commit.Options{})
	in.InitialState = parent.FinalState()
	in.Spec.Parent, in.Spec.InitialState = parent.Root(), commit.StateRoot(in.InitialState)
	r := execute(t, in, commit.Options{TraceRoots: true})
	if r.Segments()[0].EndState != in.Spec.InitialState || !r.TraceRoots()[0].IsZero() {
		t.Error("segment 0 is not the parent's state with an empty trace")
	}
	tr, err := r.Trace(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(tr.Tensors) != 0 || !tr.Root().IsZero() {
		t.Error("segment 0 with a parent has a trace")
	}
	if _, err := tr.Step(ctx, 0); err == nil {
		t.Error("segment 0 with a parent has a step")
	}
}

func TestInputsCheck_refuses(t *testing.T) {
	base := inputs(t)
	if err := base.Check(); err != nil {
		t.Fatal(err)
	}
	one := claim.Digest{1}
	for name, breakIt := range map[string]func(*commit.Inputs){
		"program":       func(in *commit.Inputs) { in.Spec.Program = one },
		"params":        func(in *commit.Inputs) { in.Params = []engine.Tensor{engine.F32Tensor([]float32{0.02}, 1)} },
		"no params":     func(in *commit.Inputs) { in.Params, in.Spec.Params = nil, claim.Digest{} },
		"params' shape": func(in *commit.Inputs) { two(in) },
		"data set":      func(in *commit.Inputs) { in.Data = images(t, 11) },
		"no data":       func(in *commit.Inputs) { in.Data = nil },
		"state":         func(in *commit.Inputs) { in.InitialState = []engine.Tensor{engine.I32Tensor([]int32{1}, 1)} },
		"parent":        func(in *commit.Inputs) { in.Spec.Parent, in.Spec.InitialState = one, one },
		"const": func(in *commit.Inputs) {
			p := *in.Program
			p.Slots = slices.Clone(p.Slots)
			p.Slots[5].Value = []byte{0, 0, 0, 0}
			in.Program = &p
		},
	} {
		in := base
		breakIt(&in)
		if err := in.Check(); err == nil {
			t.Errorf("%s: accepted", name)
		} else if _, err := commit.Execute(context.Background(), in, commit.Options{}); err == nil {
			t.Errorf("%s: executed", name)
		}
	}
}

func two(in *commit.Inputs) {
	in.Params = []engine.Tensor{engine.F32Tensor([]float32{0.01, 0.01}, 2)}
	in.Spec.Params = commit.StateRoot(in.Params)
}

func TestExecute_cancels(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	_, err := commit.Execute(ctx, inputs(t), commit.Options{Progress: func(done, total uint64) {
		if done == 2 {
			cancel()
		}
	}})
	if err == nil {
		t.Error("a cancelled run came to an end")
	}
}
