package dispute

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Honest is one's own execution of the run; a *commit.Run is one.
type Honest interface {
	Segments() []commit.SegmentRoots
	Trace(ctx context.Context, g uint64) (*commit.Trace, error)
	// TraceRoots are the trace roots by segment, zero where one is not known; or nil.
	TraceRoots() []claim.Digest
}

// Find compares a claimed run with one's own: the spec, the segments in order,
// each with its trace where an anchor commits to it, then the result.
func (r *Run) Find(ctx context.Context, h Honest, anchors []Anchor) (*Finding, error) {
	return r.finish(r.find(ctx, h, anchors))
}

func (r *Run) find(ctx context.Context, h Honest, anchors []Anchor) (*Fault, error) {
	anchors = slices.Clone(anchors)
	slices.SortFunc(anchors, func(a, b Anchor) int { return cmp.Compare(a.Segment, b.Segment) })
	for _, a := range anchors {
		if err := r.checkAnchor(a); err != nil {
			return nil, err
		}
	}
	r.Know(h.Segments())
	r.knowTraces(h.TraceRoots(), anchors)
	if f, err := r.specFault(); f != nil || err != nil {
		return f, err
	}
	wrong, err := r.wrongSegment(ctx)
	if err != nil {
		return nil, together(err, r.traceTops(ctx, anchors))
	}
	if wrong.length {
		return r.lengthFault(wrong.cursor, nil)
	}
	if f, err := r.tracedFaults(ctx, h, anchors, uint64(wrong.leaf)); f != nil || err != nil {
		return f, err
	}
	if last := r.Spec.Segments(); uint64(wrong.leaf) <= last {
		return r.untracedFault(ctx, h, uint64(wrong.leaf), anchors)
	}
	if f, err := r.emptyFaults(ctx, anchors); f != nil || err != nil {
		return f, err
	}
	return r.resultFault(ctx, h)
}

// tracedFaults checks the segments whose traces stand on chain, in their order, up
// to the first with a wrong digest.
func (r *Run) tracedFaults(ctx context.Context, h Honest, anchors []Anchor, wrong uint64) (*Fault, error) {
	for _, a := range anchors {
		if a.Segment > wrong {
			break
		}
		f, err := r.tracedFault(ctx, h, a)
		var w *withheld
		if a.Segment < wrong && wrong <= r.Spec.Segments() && errors.As(err, &w) && w.c.depth > 0 && w.c.depth < commit.Depth(a.Count) {
			continue // the wrong segment is at fault whatever stands there
		}
		if f != nil || err != nil {
			return f, err
		}
	}
	return nil, nil
}

func (r *Run) lengthOr(d difference, err error) (*Fault, error) {
	if err != nil {
		return nil, err
	}
	return r.lengthFault(d.cursor, nil)
}

// wrongSegment is the first segment whose claimed digest is not the honest one;
// its leaf is S + 1 if there is none.
func (r *Run) wrongSegment(ctx context.Context) (difference, error) {
	if r.segments.Root() == r.Outcome.Segments {
		return difference{leaf: len(r.honest)}, nil
	}
	return r.diff(ctx, r.root(SegmentsTree, Anchor{}), r.segments)
}

// tracedFault checks a segment whose trace stands on chain.
func (r *Run) tracedFault(ctx context.Context, h Honest, a Anchor) (*Fault, error) {
	c, honest, err := r.top(ctx, a)
	if honest || err != nil {
		return nil, err
	}
	t, err := h.Trace(ctx, a.Segment)
	if err != nil {
		return nil, err
	}
	return r.traceFault(ctx, t, c)
}

// emptyFaults checks that the anchors' trees are empty beyond their traces. It is
// for runs whose traces and segments are honest: others have a fault anyway.
func (r *Run) emptyFaults(ctx context.Context, anchors []Anchor) (*Fault, error) {
	seen := map[claim.Digest]bool{}
	for _, a := range anchors {
		if seen[a.Root] {
			continue
		}
		seen[a.Root] = true
		c, err := r.down(ctx, r.root(TraceTree, a), int(a.Count-1))
		if err != nil {
			return nil, err
		}
		if empty, ok := c.notEmpty(); ok {
			return r.lengthFault(empty, nil)
		}
	}
	return nil, nil
}

// notEmpty finds the lowest node right of the last leaf c that is not zero.
func (c cursor) notEmpty() (cursor, bool) {
	for ; c.depth > 0; c = c.parent() {
		if c.index&1 == 0 && !c.up[len(c.up)-1].IsZero() {
			return c.sibling(), true
		}
	}
	return c, false
}

func (c cursor) parent() cursor {
	c.digest = commit.FoldPath(c.digest, c.index&1, c.up[len(c.up)-1:])
	c.up = c.up[:len(c.up)-1]
	c.index, c.depth, c.levels = c.index>>1, c.depth-1, c.levels+1
	return c
}

func (c cursor) sibling() cursor {
	last := len(c.up) - 1
	other := c.up[last]
	c.up = append(slices.Clone(c.up[:last]), c.digest)
	c.digest, c.index = other, c.index^1
	return c
}

func (r *Run) checkAnchor(a Anchor) error {
	if a.Segment > r.Spec.Segments() || a.Index >= a.Count || a.Root.IsZero() {
		return fmt.Errorf("anchor %d of %d for segment %d of %d: no such trace", a.Index, a.Count, a.Segment, r.Spec.Segments())
	}
	return nil
}

// untracedFault checks a segment with a wrong digest, whose trace is honest or
// stands nowhere.
func (r *Run) untracedFault(ctx context.Context, h Honest, g uint64, anchors []Anchor) (*Fault, error) {
	t, err := h.Trace(ctx, g)
	if err != nil {
		return nil, err
	}
	a := Anchor{Segment: g}
	if i := slices.IndexFunc(anchors, func(a Anchor) bool { return a.Segment == g }); i >= 0 {
		a = anchors[i]
	}
	return r.segmentFault(ctx, t, a)
}

// FindInSegment compares one segment with its execution from the end state that
// was claimed for the segment before, whether that is right or not.
func (r *Run) FindInSegment(ctx context.Context, t *commit.Trace, a Anchor) (*Finding, error) {
	a.Segment = t.Segment
	return r.finish(r.findInSegment(ctx, t, a))
}

func (r *Run) findInSegment(ctx context.Context, t *commit.Trace, a Anchor) (*Fault, error) {
	if !a.Root.IsZero() {
		if err := r.checkAnchor(a); err != nil {
			return nil, err
		}
		c, err := r.down(ctx, r.root(TraceTree, a), int(a.Index))
		if err != nil {
			return nil, err
		}
		if f, err := r.traceFault(ctx, t, c); f != nil || err != nil {
			return f, err
		}
	}
	return r.segmentFault(ctx, t, a)
}

// traceFault finds the first wrong tensor of a trace; c is the trace's root.
func (r *Run) traceFault(ctx context.Context, t *commit.Trace, c cursor) (*Fault, error) {
	if c.digest == t.Root() {
		return nil, nil
	}
	roots := make([]claim.Digest, r.localSteps(t.Segment))
	for k := range roots {
		roots[k] = t.StepRoot(k)
	}
	step, err := r.diff(ctx, c, commit.NewTree(roots))
	if err != nil || step.length {
		return r.lengthOr(step, err)
	}
	instr, err := r.diff(ctx, step.cursor, commit.NewTree(t.Tensors[step.leaf]))
	if err != nil || instr.length {
		return r.lengthOr(instr, err)
	}
	return r.tensorFault(ctx, t, step.leaf, instr.leaf, instr.cursor)
}

// tensorFault finds what is wrong with a tensor whose inputs are honest.
func (r *Run) tensorFault(ctx context.Context, t *commit.Trace, local, instr int, c cursor) (*Fault, error) {
	step, err := t.Step(ctx, local)
	if err != nil {
		return nil, err
	}
	tensor := &step.Tensors[instr]
	d, err := r.diff(ctx, c, commit.NewTree(commit.ChunkDigests(tensor.Data)))
	if err != nil || d.length {
		return r.lengthOr(d, err)
	}
	claimed, err := r.chunkOf(ctx, d.cursor)
	if err != nil {
		return nil, err
	}
	honest := commit.Chunk(tensor.Data, uint64(d.leaf))
	if len(claimed) != len(honest) {
		return nil, &misfit{d.cursor, append([]byte{2}, claimed...)}
	}
	element, ok := wrongElement(honest, claimed, uint64(d.leaf), tensor.DType.Size())
	if !ok {
		return nil, fmt.Errorf("prove element: chunk %d differs by its digest only", d.leaf)
	}
	p := &elementProof{run: r, trace: t, step: step, local: local, instr: instr, accuse: d.cursor, depth: d.depth - c.depth}
	if err := p.open(ctx); err != nil {
		return nil, err
	}
	return p.build(element, claimed)
}

// open reads the claimed start state if the instruction depends on it.
func (p *elementProof) open(ctx context.Context) error {
	if p.local > 0 || p.step.List == engine.InitList || !p.readsState() {
		return nil
	}
	r, g := p.run, p.trace.Segment
	c, err := r.down(ctx, r.root(SegmentsTree, Anchor{}), int(g-1))
	if err != nil {
		return err
	}
	kids, err := r.rootsOf(ctx, c, g-1)
	if err != nil {
		return err
	}
	p.start = &startState{commit.NewTree(commit.TensorRoots(p.trace.Start())), kids[1], c.path(c.depth)}
	if p.start.state.Root() != kids[0] {
		return fmt.Errorf("prove element: segment %d was not executed from the claimed end state of segment %d", g, g-1)
	}
	return nil
}

// rootsOf are the two roots under the digest c of segment g: one's own if the
// digest is. Nobody need be asked for them then, who could take too long.
func (r *Run) rootsOf(ctx context.Context, c cursor, g uint64) ([]claim.Digest, error) {
	if g < uint64(len(r.honest)) && r.honest[g].Digest() == c.digest {
		return []claim.Digest{r.honest[g].EndState, r.honest[g].Outputs}, nil
	}
	kids, _, err := r.kids(ctx, c.segmentNode())
	return kids, err
}

func (p *elementProof) readsState() bool {
	return slices.ContainsFunc(p.in().Operands, func(o engine.Operand) bool {
		return o.Slot && p.run.Program.Source.Slots[o.Index].Kind == engine.State
	})
}
