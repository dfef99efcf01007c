package commit

import (
	"context"
	"fmt"
	"sync"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

const defaultMemory = 1 << 30

// SegmentRoots are the two digests of a segment that a run commits to.
type SegmentRoots struct {
	EndState claim.Digest `json:"endState"`
	Outputs  claim.Digest `json:"outputs"`
}

// Digest is the segment's digest.
func (s SegmentRoots) Digest() claim.Digest { return claim.SegmentDigest(s.EndState, s.Outputs) }

// VerifySegments checks that segments are all of a run's and lead to the
// outcome and to the run root.
func VerifySegments(root claim.Digest, spec claim.Spec, outcome claim.Outcome, segments []SegmentRoots) error {
	if want := spec.Segments() + 1; uint64(len(segments)) != want {
		return fmt.Errorf("verify segments: %d given, the spec has %d: %w", len(segments), want, ErrPath)
	}
	if NewTree(segmentDigests(segments)).Root() != outcome.Segments {
		return fmt.Errorf("verify segments: they do not lead to the outcome: %w", ErrPath)
	}
	if claim.RunRoot(spec, outcome) != root {
		return fmt.Errorf("verify segments: spec and outcome are not of run %v: %w", root, ErrPath)
	}
	return nil
}

// SegmentPath opens the digest of segment g, of all of a run's, under the outcome.
func SegmentPath(segments []SegmentRoots, g int) ([]claim.Digest, error) {
	return TreePath(segmentDigests(segments), g)
}

func segmentDigests(segments []SegmentRoots) []claim.Digest {
	out := make([]claim.Digest, len(segments))
	for i, s := range segments {
		out[i] = s.Digest()
	}
	return out
}

// Run is an executed run: its commitments, and checkpoints from which any
// segment can be executed again. Its methods may be called from several
// goroutines.
type Run struct {
	in       Inputs
	opt      Options
	segments []*roots // of segments 0…S, without tensors
	traces   []claim.Digest
	states   checkpoints
	final    []engine.Tensor
	result   []engine.Tensor
	tree     *Tree                 // over segment digests
	params   func() []claim.Digest // roots of the params, computed once
}

// Execute runs a program to its end.
func Execute(ctx context.Context, in Inputs, opt Options) (*Run, error) {
	if err := in.Check(); err != nil {
		return nil, err
	}
	m, err := newMachine(&in, &opt)
	if err != nil {
		return nil, err
	}
	defer m.close()
	r := &Run{in: in, opt: opt, states: newCheckpoints(opt.Memory)}
	r.params = sync.OnceValue(func() []claim.Digest { return TensorRoots(in.Params) })
	var state []engine.Tensor
	for g := range in.Spec.Segments() + 1 {
		p, err := m.segment(ctx, g, state, opt.TraceRoots)
		if err != nil {
			return nil, err
		}
		r.keep(m, p)
		state = p.end
	}
	m.wait()
	r.tree = NewTree(segmentDigests(r.Segments()))
	return r, nil
}

// keep takes over what a pass leaves.
func (r *Run) keep(m *machine, p *pass) {
	r.segments = append(r.segments, p.roots)
	r.states.put(p.segment, p.end)
	if r.opt.TraceRoots {
		m.wait() // the roots of a whole run's tensors may not fit in memory
		r.traces = append(r.traces, traceRoot(p.tensors))
		p.tensors = nil
	}
	if p.segment == r.in.Spec.Segments() {
		r.final, r.result = clone(p.end), clone(p.final)
	}
}

// Spec is what was computed.
func (r *Run) Spec() claim.Spec { return r.in.Spec }

// Inputs are what the run was executed from.
func (r *Run) Inputs() Inputs { return r.in }

// Outcome is what came out.
func (r *Run) Outcome() claim.Outcome {
	last := r.segments[len(r.segments)-1]
	return claim.Outcome{Segments: r.tree.Root(), Result: TreeRoot(last.result)}
}

// Root identifies the run.
func (r *Run) Root() claim.Digest { return claim.RunRoot(r.in.Spec, r.Outcome()) }

// Segments are the digests of segments 0…S.
func (r *Run) Segments() []SegmentRoots {
	out := make([]SegmentRoots, len(r.segments))
	for i, s := range r.segments {
		out[i] = s.digests()
	}
	return out
}

func (s *roots) digests() SegmentRoots {
	return SegmentRoots{EndState: TreeRoot(s.state), Outputs: outputsRoot(s.outputs)}
}

// outputsRoot is the tree over a segment's steps of (tree over outputs).
func outputsRoot(outputs [][]claim.Digest) claim.Digest { return TreeRoot(treeRoots(outputs)) }

// traceRoot is the tree over a segment's steps of (tree over instructions).
func traceRoot(tensors [][]claim.Digest) claim.Digest { return TreeRoot(treeRoots(tensors)) }

func treeRoots(steps [][]claim.Digest) []claim.Digest {
	out := make([]claim.Digest, len(steps))
	for i, s := range steps {
		out[i] = TreeRoot(s)
	}
	return out
}

// Result are the tensors of the run's result.
func (r *Run) Result() []engine.Tensor { return r.result }

// ResultRoots are the roots of the result's tensors.
func (r *Run) ResultRoots() []claim.Digest { return r.segments[len(r.segments)-1].result }

// FinalState is the state after the last step.
func (r *Run) FinalState() []engine.Tensor { return r.final }

// TraceRoots are the trace roots of segments 0…S, if Options asked for them.
func (r *Run) TraceRoots() []claim.Digest { return r.traces }

// StateRoots are the roots of the state's tensors after segment g; nil if there
// is no such segment.
func (r *Run) StateRoots(g uint64) []claim.Digest {
	if g >= uint64(len(r.segments)) {
		return nil
	}
	return r.segments[g].state
}

// OutputRoots are the roots of segment g's outputs by local step and output.
func (r *Run) OutputRoots(g uint64) [][]claim.Digest {
	if g >= uint64(len(r.segments)) {
		return nil
	}
	return r.segments[g].outputs
}

// State gives the state's tensors after segment g. They are the run's: clone
// them before any change.
func (r *Run) State(ctx context.Context, g uint64) ([]engine.Tensor, error) {
	if err := r.has(g); err != nil {
		return nil, err
	}
	if state, ok := r.states.at[g]; ok {
		return state, nil
	}
	m, err := r.machine()
	if err != nil {
		return nil, err
	}
	defer m.close()
	return r.state(ctx, m, g)
}

// machine executes segments again, silently.
func (r *Run) machine() (*machine, error) {
	opt := r.opt
	opt.Progress = nil
	return newMachine(&r.in, &opt)
}

// state executes from the nearest checkpoint to the end of segment g.
func (r *Run) state(ctx context.Context, m *machine, g uint64) ([]engine.Tensor, error) {
	at, state := r.states.nearest(g)
	for at < g {
		at++
		p, err := m.segment(ctx, at, state, false)
		if err != nil {
			return nil, err
		}
		state = p.end
	}
	m.wait()
	return clone(state), nil
}

func (r *Run) has(g uint64) error {
	if g >= uint64(len(r.segments)) {
		return fmt.Errorf("segment %d: the run has segments 0 to %d", g, len(r.segments)-1)
	}
	return nil
}

// Trace executes segment g again and keeps the roots of all its tensors.
func (r *Run) Trace(ctx context.Context, g uint64) (*Trace, error) {
	if err := r.has(g); err != nil {
		return nil, err
	}
	m, err := r.machine()
	if err != nil {
		return nil, err
	}
	defer m.close()
	return r.trace(ctx, m, g)
}

func (r *Run) trace(ctx context.Context, m *machine, g uint64) (*Trace, error) {
	var start []engine.Tensor
	if g > 0 {
		s, err := r.state(ctx, m, g-1)
		if err != nil {
			return nil, err
		}
		start = s
	}
	return m.trace(ctx, g, start)
}

// Drawn are the trace roots of drawn segments in the order of the draw.
type Drawn struct {
	Segments []uint64
	Roots    []claim.Digest
}

// Root is the trace root.
func (d *Drawn) Root() claim.Digest { return TreeRoot(d.Roots) }

// Path opens the trace of the k-th drawn segment under the trace root.
func (d *Drawn) Path(k int) ([]claim.Digest, error) { return TreePath(d.Roots, k) }

// Index is the position of segment g in the draw, or -1.
func (d *Drawn) Index(g uint64) int {
	for k, s := range d.Segments {
		if s == g {
			return k
		}
	}
	return -1
}

// Drawn computes the trace roots of segments, re-executing each unless the run
// was executed with TraceRoots.
func (r *Run) Drawn(ctx context.Context, segments []uint64) (*Drawn, error) {
	m, err := r.machine()
	if err != nil {
		return nil, err
	}
	defer m.close()
	d := &Drawn{Segments: segments, Roots: make([]claim.Digest, len(segments))}
	for k, g := range segments {
		if err := r.has(g); err != nil {
			return nil, err
		}
		if r.traces != nil {
			d.Roots[k] = r.traces[g]
			continue
		}
		t, err := r.trace(ctx, m, g)
		if err != nil {
			return nil, err
		}
		d.Roots[k] = t.Root()
	}
	return d, nil
}

// SegmentPath opens segment g's digest under Outcome.Segments.
func (r *Run) SegmentPath(g uint64) ([]claim.Digest, error) { return r.tree.Path(int(g)) }

// ResultPath opens result tensor i under Outcome.Result.
func (r *Run) ResultPath(i int) ([]claim.Digest, error) { return TreePath(r.ResultRoots(), i) }

// StatePath opens a state tensor under the end state of segment g.
func (r *Run) StatePath(g uint64, slot int) ([]claim.Digest, error) {
	if err := r.has(g); err != nil {
		return nil, err
	}
	return TreePath(r.segments[g].state, slot)
}

// OutputPath opens an output tensor of segment g: under its step's outputs, and
// those under the segment's.
func (r *Run) OutputPath(g uint64, step, output int) (toStep, toOutputs []claim.Digest, err error) {
	if err := r.has(g); err != nil {
		return nil, nil, err
	}
	return outputPath(r.segments[g].outputs, step, output)
}

func outputPath(outputs [][]claim.Digest, step, output int) (toStep, toOutputs []claim.Digest, err error) {
	if toOutputs, err = TreePath(treeRoots(outputs), step); err != nil {
		return nil, nil, fmt.Errorf("open step: %w", err)
	}
	if step >= len(outputs) {
		return nil, nil, fmt.Errorf("open output: step %d of %d", step, len(outputs))
	}
	if toStep, err = TreePath(outputs[step], output); err != nil {
		return nil, nil, fmt.Errorf("open output: %w", err)
	}
	return toStep, toOutputs, nil
}

// ParamPath opens param tensor i under Spec.Params.
func (r *Run) ParamPath(i int) ([]claim.Digest, error) { return TreePath(r.params(), i) }
