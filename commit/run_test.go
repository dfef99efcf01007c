package commit_test

import (
	"context"
	"math"
	"slices"
	"sync"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/sample"
)

func inputs(t testing.TB) commit.Inputs {
	t.Helper()
	in, err := sample.Inputs()
	if err != nil {
		t.Fatal(err)
	}
	return in
}

func images(t testing.TB, rows int) *dataset.Dataset {
	t.Helper()
	d, err := sample.Images(rows)
	if err != nil {
		t.Fatal(err)
	}
	return d
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
		for b := range uint64(sample.Batch) {
			i := step*sample.Batch + b
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

// Several readers of one run, as behind an HTTP server.
func TestRun_concurrentReaders(t *testing.T) {
	ctx := context.Background()
	r := execute(t, inputs(t), commit.Options{Memory: 8000})
	tr, err := r.Trace(ctx, 2)
	if err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	for i := range 6 {
		group.Add(1)
		go func() {
			defer group.Done()
			state, err := r.State(ctx, uint64(i%3))
			if err != nil || commit.StateRoot(state) != r.Segments()[i%3].EndState {
				t.Errorf("state %d: %v", i%3, err)
			}
			s, err := tr.Step(ctx, i%3)
			if err != nil || commit.StateRoot(s.Tensors) != tr.StepRoot(i%3) {
				t.Errorf("step %d: %v", i%3, err)
			}
			if _, err := r.ParamPath(0); err != nil {
				t.Error(err)
			}
		}()
	}
	group.Wait()
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
