package dispute

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Kinds of boundary proofs (docs/format.md, section 6).
const (
	boundaryEndState = iota
	boundaryOutput
	boundaryResult
	boundaryInitialState
	boundaryNoInit
	boundaryDataset
)

func (r *Run) boundary(kind uint8) *encoder {
	e := r.head()
	e.u8(kind)
	return e
}

// segmentFault finds what is wrong with a segment's end state and outputs. Its
// trace is honest as far as the anchor commits to it. Where there is none, the
// trace is the first to be asked for: most faults need nothing of the end state
// and outputs. What is withheld of these is asked for beside it: if the trace is
// honest it is needed, and after W it can be demanded only right after what shows it.
func (r *Run) segmentFault(ctx context.Context, t *commit.Trace, a Anchor) (*Fault, error) {
	f, err := r.rootsFault(ctx, t, a)
	var w *withheld
	if errors.As(err, &w) && !w.c.noTrace && a.Root.IsZero() && r.localSteps(t.Segment) > 0 {
		return nil, together(noTrace(t.Segment), err)
	}
	return f, err
}

// noTrace ends a search for want of a segment's trace.
func noTrace(g uint64) error {
	return &withheld{c: cursor{anchor: Anchor{Segment: g}, noTrace: true}, cause: errors.New("the segment's trace is not on chain")}
}

func (r *Run) rootsFault(ctx context.Context, t *commit.Trace, a Anchor) (*Fault, error) {
	c, err := r.down(ctx, r.root(SegmentsTree, Anchor{}), int(t.Segment))
	if err != nil || c.digest == t.Roots().Digest() {
		return nil, err
	}
	kids, err := r.rootsOf(ctx, c, t.Segment)
	if err != nil {
		return nil, err
	}
	s := &segmentProof{r, t, a, c, kids}
	if kids[0] != t.Roots().EndState {
		return s.endState(ctx)
	}
	return s.output(ctx)
}

// segmentProof builds proofs about the two roots of a segment.
type segmentProof struct {
	run   *Run
	trace *commit.Trace
	a     Anchor
	c     cursor // the segment's digest
	kids  []claim.Digest
}

func (s *segmentProof) endState(ctx context.Context) (*Fault, error) {
	r := s.run
	if s.trace.Segment == 0 && r.given() {
		e := r.boundary(boundaryInitialState)
		e.path(s.kids)
		e.path(s.c.path(s.c.depth))
		return &Fault{Kind: Boundary, Segment: 0, Proof: e.b, Where: "initial state"}, e.err
	}
	d, err := r.diff(ctx, s.c.segmentNode().child(s.kids, 1, 0), commit.NewTree(s.trace.State))
	if err != nil || d.length {
		return r.lengthOr(d, err)
	}
	return s.proveState(ctx, d.cursor, d.leaf)
}

// proveState compares state k, at c, with its producer's output.
func (s *segmentProof) proveState(ctx context.Context, c cursor, k int) (*Fault, error) {
	r := s.run
	e := r.boundary(boundaryEndState)
	e.stateSlot(r.Program, k)
	e.digest(c.digest)
	e.path(c.path(c.depth - s.c.depth - 1))
	e.digest(s.kids[1])
	e.path(s.c.path(s.c.depth))
	slot := &r.Program.Source.Slots[stateSlot(r.Program.Source, k)]
	producer := slot.Producer
	if s.trace.Segment == 0 {
		producer = slot.Init
	}
	where := fmt.Sprintf("segment %d, end state %d %q", s.trace.Segment, k, slot.Name)
	return s.close(ctx, e, len(s.trace.Tensors)-1, int(producer), where)
}

func (s *segmentProof) output(ctx context.Context) (*Fault, error) {
	r := s.run
	roots := make([]claim.Digest, r.outputSteps(s.trace.Segment))
	for k := range roots {
		roots[k] = commit.TreeRoot(s.trace.Outputs[k])
	}
	step, err := r.diff(ctx, s.c.segmentNode().child(s.kids, 1, 1), commit.NewTree(roots))
	if err != nil || step.length {
		return r.lengthOr(step, err)
	}
	d, err := r.diff(ctx, step.cursor, commit.NewTree(s.trace.Outputs[step.leaf]))
	if err != nil || d.length {
		return r.lengthOr(d, err)
	}
	return s.proveOutput(ctx, d.cursor, step.leaf, d.leaf)
}

// proveOutput compares an output, at c, with its instruction's.
func (s *segmentProof) proveOutput(ctx context.Context, c cursor, step, o int) (*Fault, error) {
	r := s.run
	e := r.boundary(boundaryOutput)
	e.u32(uint32(step))
	e.u16(uint16(o))
	e.sized(r.Program.OutputsLeaf)
	e.digest(c.digest)
	e.path(c.path(c.depth - s.c.depth - 1))
	e.digest(s.kids[0])
	e.path(s.c.path(s.c.depth))
	where := fmt.Sprintf("segment %d, step %d, output %d", s.trace.Segment, step, o)
	return s.close(ctx, e, step, int(r.Program.Source.Outputs[o].Instr), where)
}

// close appends the honest tensor of the trace, up to the anchor.
func (s *segmentProof) close(ctx context.Context, e *encoder, step, instr int, where string) (*Fault, error) {
	if s.a.Root.IsZero() {
		return nil, noTrace(s.trace.Segment)
	}
	e.digest(s.trace.Tensors[step][instr])
	e.opened(s.trace.TensorPath(step, instr))
	e.opened(s.trace.StepPath(step))
	top, err := s.run.down(ctx, s.run.root(TraceTree, s.a), int(s.a.Index))
	if err != nil {
		return nil, err
	}
	e.path(top.path(top.depth))
	return &Fault{Kind: Boundary, Segment: s.trace.Segment, Anchor: s.a, Proof: e.b, Where: where}, e.err
}

// resultFault checks the result; all segments are honest.
func (r *Run) resultFault(ctx context.Context, h Honest) (*Fault, error) {
	last := r.Spec.Segments()
	t, err := h.Trace(ctx, last)
	if err != nil {
		return nil, err
	}
	tree := commit.NewTree(t.Result)
	if tree.Root() == r.Outcome.Result {
		return nil, nil
	}
	d, err := r.diff(ctx, r.root(ResultTree, Anchor{}), tree)
	if err != nil || d.length {
		return r.lengthOr(d, err)
	}
	return r.proveResult(ctx, t, d.cursor, d.leaf)
}

// proveResult compares result k, at c, with the last segment's tensor.
func (r *Run) proveResult(ctx context.Context, t *commit.Trace, c cursor, k int) (*Fault, error) {
	e := r.boundary(boundaryResult)
	e.u16(uint16(k))
	e.sized(r.Program.OutputsLeaf)
	e.digest(c.digest)
	e.path(c.path(c.depth))
	r.lastTensor(e, t, r.Program.Source.Results[k])
	segment, err := r.down(ctx, r.root(SegmentsTree, Anchor{}), int(r.Spec.Segments()))
	if err != nil {
		return nil, err
	}
	e.path(segment.path(segment.depth))
	return &Fault{Kind: Boundary, Segment: Header, Proof: e.b, Where: fmt.Sprintf("result %d", k)}, e.err
}

// lastTensor opens a state or output of the last segment, up to its digest.
func (r *Run) lastTensor(e *encoder, t *commit.Trace, ref engine.ResultRef) {
	roots := t.Roots()
	if !ref.Output {
		e.digest(t.State[ref.Index])
		e.opened(t.StatePath(int(ref.Index)))
		e.digest(roots.Outputs)
		return
	}
	step := len(t.Outputs) - 1
	toStep, toOutputs, err := t.OutputPath(step, int(ref.Index))
	e.fail(err)
	e.digest(t.Outputs[step][ref.Index])
	e.path(toStep)
	e.path(toOutputs)
	e.digest(roots.EndState)
}

// specFault finds a spec that cannot be executed: no initial state, or a data
// set that is not the program's.
func (r *Run) specFault() (*Fault, error) {
	if i := slices.IndexFunc(r.Program.Source.Slots, noInit); i >= 0 && !r.given() {
		e := r.boundary(boundaryNoInit)
		e.u16(uint16(i))
		e.slotLeaf(r.Program, i)
		return &Fault{Kind: Boundary, Segment: Header, Proof: e.b, Where: fmt.Sprintf("slot %d has no initial state", i)}, e.err
	}
	if r.Program.Source.Schema == ([32]byte{}) {
		return nil, nil
	}
	e := r.boundary(boundaryDataset)
	if r.Spec.Dataset.IsZero() {
		return &Fault{Kind: Boundary, Segment: Header, Proof: e.b, Where: "data set"}, nil
	}
	if r.Records == nil {
		return nil, errors.New("check data set: the program reads data, its records are needed")
	}
	schema := claim.Digest(digestOf(0x0d, schemaBytes(r.Records.Schema())))
	if r.Records.Len() > 0 && schema == r.Program.Source.Schema {
		return nil, nil
	}
	e.u64(r.Records.Len())
	e.digest(schema)
	e.digest(r.Records.Root())
	return &Fault{Kind: Boundary, Segment: Header, Proof: e.b, Where: "data set"}, e.err
}

func noInit(s engine.Slot) bool { return s.Kind == engine.State && s.Init == engine.NoInit }
