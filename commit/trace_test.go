package commit_test

import (
	"context"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// No opening is longer than the program's shapes say, and one is that long.
func TestTraceLevels_isLongestPath(t *testing.T) {
	ctx := context.Background()
	in := inputs(t)
	r := execute(t, in, commit.Options{})
	drawn, err := r.Drawn(ctx, claim.Drawn(claim.Full, 0, in.Spec.Segments(), claim.Digest{}))
	if err != nil {
		t.Fatal(err)
	}
	longest := 0
	for g := range r.Segments() {
		tr, err := r.Trace(ctx, uint64(g))
		if err != nil {
			t.Fatal(err)
		}
		top, _ := drawn.Path(g)
		for k := range tr.Tensors {
			step, _ := tr.StepPath(k)
			s, err := tr.Step(ctx, k)
			if err != nil {
				t.Fatal(err)
			}
			for i, x := range s.Tensors {
				tensor, _ := tr.TensorPath(k, i)
				chunk, _ := commit.TensorPath(x.Data, 0)
				longest = max(longest, len(top)+len(step)+len(tensor)+len(chunk))
			}
		}
	}
	if got := commit.TraceLevels(in.Program, in.Spec, uint64(len(drawn.Segments))); got != longest {
		t.Errorf("levels %d, the longest path has %d", got, longest)
	}
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

// Whoever asks for a step again, or for one after it, waits for no step twice.
func TestTraceStep_executesOnce(t *testing.T) {
	ctx := context.Background()
	in := inputs(t)
	start, err := execute(t, in, commit.Options{}).State(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	executed := map[int]int{}
	tr, err := commit.ExecuteSegment(ctx, in, 2, start, commit.Options{Observe: func(at commit.At, _ *engine.Tensor) {
		if at.Instr == 0 {
			executed[at.Step]++
		}
	}})
	if err != nil {
		t.Fatal(err)
	}
	clear(executed)
	for _, k := range []int{0, 0, 1, 1, 2} {
		if _, err := tr.Step(ctx, k); err != nil {
			t.Fatal(err)
		}
	}
	for k, n := range executed {
		if n != 1 {
			t.Errorf("step %d was executed %d times", k, n)
		}
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
