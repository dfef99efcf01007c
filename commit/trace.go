package commit

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// Trace is one executed segment with the roots of all its tensors. The tensors
// themselves are computed again when asked for; those of the last step asked
// for are kept.
type Trace struct {
	Segment uint64
	Tensors [][]claim.Digest // by local step and instruction; none with a parent in segment 0
	State   []claim.Digest   // end state, by slot
	Outputs [][]claim.Digest // by local step and output
	Result  []claim.Digest   // last segment only

	in    *Inputs
	opt   *Options
	start []engine.Tensor

	mu   sync.Mutex
	last *Step // executed last, if any
	at   int   // its local step
}

// Replay executes single segments of one run, as a verifier of drawn segments
// does. It serves one caller at a time.
type Replay struct{ m *machine }

// NewReplay checks the inputs once for all segments.
func NewReplay(in Inputs, opt Options) (*Replay, error) {
	if err := in.Check(); err != nil {
		return nil, err
	}
	m, err := newMachine(&in, &opt)
	if err != nil {
		return nil, err
	}
	return &Replay{m}, nil
}

// Segment executes segment g from start, the end state of segment g−1 (nil for
// segment 0). The trace keeps start.
func (r *Replay) Segment(ctx context.Context, g uint64, start []engine.Tensor) (*Trace, error) {
	return r.m.trace(ctx, g, start)
}

// Close ends the replay's workers; its traces stay usable.
func (r *Replay) Close() { r.m.close() }

// ExecuteSegment is a Replay of one segment.
func ExecuteSegment(ctx context.Context, in Inputs, g uint64, start []engine.Tensor, opt Options) (*Trace, error) {
	r, err := NewReplay(in, opt)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return r.Segment(ctx, g, start)
}

func (m *machine) trace(ctx context.Context, g uint64, start []engine.Tensor) (*Trace, error) {
	if g > m.in.Spec.Segments() {
		return nil, fmt.Errorf("segment %d: the run has segments 0 to %d", g, m.in.Spec.Segments())
	}
	if g > 0 {
		if err := fit(m.in.Program, engine.State, start); err != nil {
			return nil, fmt.Errorf("start of segment %d: %w", g, err)
		}
	}
	p, err := m.segment(ctx, g, start, true)
	if err != nil {
		return nil, err
	}
	m.wait()
	return &Trace{Segment: g, Tensors: p.tensors, State: p.state, Outputs: p.outputs, Result: p.result,
		in: m.in, opt: m.opt, start: start}, nil
}

// Root is the root of the segment's trace; zero for a segment 0 with a parent.
func (t *Trace) Root() claim.Digest { return traceRoot(t.Tensors) }

// Roots are the digests that the run commits to for this segment.
func (t *Trace) Roots() SegmentRoots {
	return SegmentRoots{EndState: TreeRoot(t.State), Outputs: outputsRoot(t.Outputs)}
}

// StepRoot is the root over the outputs of local step k; zero if there is none.
func (t *Trace) StepRoot(k int) claim.Digest {
	if k < 0 || k >= len(t.Tensors) {
		return claim.Digest{}
	}
	return TreeRoot(t.Tensors[k])
}

// StepPath opens local step k's root under the trace root.
func (t *Trace) StepPath(k int) ([]claim.Digest, error) { return TreePath(treeRoots(t.Tensors), k) }

// TensorPath opens an instruction's tensor under the root of local step k.
func (t *Trace) TensorPath(k, instr int) ([]claim.Digest, error) {
	if k < 0 || k >= len(t.Tensors) {
		return nil, fmt.Errorf("open tensor: step %d of %d", k, len(t.Tensors))
	}
	return TreePath(t.Tensors[k], instr)
}

// StatePath opens a state tensor under the segment's end state.
func (t *Trace) StatePath(slot int) ([]claim.Digest, error) { return TreePath(t.State, slot) }

// OutputPath opens an output tensor: under its step's outputs, and those under
// the segment's.
func (t *Trace) OutputPath(k, output int) (toStep, toOutputs []claim.Digest, err error) {
	return outputPath(t.Outputs, k, output)
}

// Start is the state before the segment; nil for segment 0.
func (t *Trace) Start() []engine.Tensor { return t.start }

// Diff finds the first tensor in program order whose claimed root is another,
// or that is missing on one side.
func (t *Trace) Diff(claimed [][]claim.Digest) (step, instr int, differ bool) {
	for k := range max(len(t.Tensors), len(claimed)) {
		var a, b []claim.Digest
		if k < len(t.Tensors) {
			a = t.Tensors[k]
		}
		if k < len(claimed) {
			b = claimed[k]
		}
		if i := FirstDifference(a, b); i >= 0 {
			return k, i, true
		}
	}
	return 0, 0, false
}

// FirstDifference is the first position at which two lists differ, counting
// what is missing on one side as different; -1 if they are equal.
func FirstDifference(a, b []claim.Digest) int {
	for i := range max(len(a), len(b)) {
		if i >= len(a) || i >= len(b) || a[i] != b[i] {
			return i
		}
	}
	return -1
}

// Step is one executed step with everything it read and put out.
type Step struct {
	List    engine.List
	Index   uint32   // of the step in the run
	Records []uint64 // read per row of the batch; nil without data
	Env     engine.Env
	Tensors []engine.Tensor // outputs, by instruction
}

// Step executes local step k again, from the step asked for before if that is
// not a later one: asking for steps in order costs each once, asking twice once.
// The caller changes nothing in it.
func (t *Trace) Step(ctx context.Context, k int) (*Step, error) {
	if k < 0 || k >= len(t.Tensors) {
		return nil, fmt.Errorf("segment %d: step %d of %d", t.Segment, k, len(t.Tensors))
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.last != nil && t.at == k {
		return t.last, nil
	}
	opt := *t.opt
	opt.Progress = nil
	m, err := newMachine(t.in, &opt)
	if err != nil {
		return nil, err
	}
	defer m.close()
	if t.Segment == 0 {
		t.last, err = m.initStep()
		return t.last, err
	}
	if err := t.replay(ctx, m, k); err != nil {
		return nil, err
	}
	return t.last, nil
}

// replay goes from the kept step, or the start, to local step k.
func (t *Trace) replay(ctx context.Context, m *machine, k int) error {
	next, state := 0, t.start
	if t.last != nil && t.at < k {
		next, state = t.at+1, t.in.Program.NextState(t.last.Tensors)
	}
	first, _ := t.in.Spec.SegmentSteps(t.Segment)
	for ; next <= k; next++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		s, err := m.step(t.Segment, next, first+uint64(next), state)
		if err != nil {
			return fmt.Errorf("execute segment %d: %w", t.Segment, err)
		}
		t.last, t.at = s, next
		state = t.in.Program.NextState(s.Tensors)
	}
	return nil
}

// step executes one step and keeps its tensors.
func (m *machine) step(g uint64, k int, index uint64, state []engine.Tensor) (*Step, error) {
	env, records, err := m.env(index, state)
	if err != nil {
		return nil, err
	}
	outs, err := m.x.Step(env, m.hook(g, k))
	if err != nil {
		return nil, fmt.Errorf("step %d: %w", index, err)
	}
	return &Step{List: engine.StepList, Index: uint32(index), Records: slices.Clone(records), Env: *env, Tensors: clone(outs)}, nil
}

func (m *machine) initStep() (*Step, error) {
	env := &engine.Env{Params: m.in.Params, Key: engine.KeyOf(m.in.Spec.Seed)}
	outs, err := m.x.Init(env, m.hook(0, 0))
	if err != nil {
		return nil, fmt.Errorf("execute segment 0: %w", err)
	}
	return &Step{List: engine.InitList, Env: *env, Tensors: clone(outs)}, nil
}

// hook observes a call, so that it gives all tensors; liars change them.
func (m *machine) hook(g uint64, k int) engine.Observer {
	return func(_ engine.List, i int, t *engine.Tensor) {
		if m.opt.Observe != nil {
			m.opt.Observe(At{g, k, i}, t)
		}
	}
}
