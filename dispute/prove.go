package dispute

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/commit"
)

// The functions of this file build proofs about any place of a claimed run,
// whether it is wrong there or not.

// ProveElement builds the ELEMENT proof of any element, whether it is wrong or
// not. All that its instruction reads must be as claimed.
func (r *Run) ProveElement(ctx context.Context, t *commit.Trace, a Anchor, local, instr int, element uint64) (*Fault, error) {
	if err := r.checkAnchor(a); err != nil {
		return nil, err
	}
	step, err := t.Step(ctx, local)
	if err != nil {
		return nil, err
	}
	if instr < 0 || instr >= len(step.Tensors) || element >= step.Tensors[instr].Elements() {
		return nil, fmt.Errorf("prove element %d of instruction %d: no such element", element, instr)
	}
	c := r.root(TraceTree, a)
	tensor := &step.Tensors[instr]
	chunk := element * uint64(tensor.DType.Size()) / commit.ChunkSize
	above := 0
	for _, leaf := range []struct{ i, n int }{
		{int(a.Index), int(a.Count)}, {local, len(t.Tensors)}, {instr, len(t.Tensors[local])},
		{int(chunk), int(commit.Chunks(uint64(len(tensor.Data))))},
	} {
		above = c.depth
		if c, err = r.down(ctx, c.into(leaf.n), leaf.i); err != nil {
			return nil, err
		}
	}
	claimed, err := r.chunkOf(ctx, c)
	if err != nil {
		return nil, err
	}
	p := &elementProof{run: r, trace: t, step: step, local: local, instr: instr, accuse: c, depth: c.depth - above}
	if err := p.open(ctx); err != nil {
		return nil, err
	}
	return p.build(element, claimed)
}

// ProveBoundary builds the BOUNDARY proof of a state, an output or a result. The
// trace t is as claimed.
func (r *Run) ProveBoundary(ctx context.Context, t *commit.Trace, a Anchor, at TensorAt) (*Fault, error) {
	if at.Part == ResultPart {
		c, err := r.down(ctx, r.root(ResultTree, Anchor{}), at.Index)
		if err != nil {
			return nil, err
		}
		return r.proveResult(ctx, t, c, at.Index)
	}
	c, err := r.down(ctx, r.root(SegmentsTree, Anchor{}), int(t.Segment))
	if err != nil {
		return nil, err
	}
	kids, _, err := r.kids(ctx, c.segmentNode())
	if err != nil {
		return nil, err
	}
	s := &segmentProof{r, t, a, c, kids}
	if at.Part == StatePart {
		if c, err = r.down(ctx, c.segmentNode().child(kids, 1, 0).into(r.states()), at.Index); err != nil {
			return nil, err
		}
		return s.proveState(ctx, c, at.Index)
	}
	if c, err = r.down(ctx, c.segmentNode().child(kids, 1, 1).into(len(t.Outputs)), at.Step); err != nil {
		return nil, err
	}
	if c, err = r.down(ctx, c.into(len(r.Program.Source.Outputs)), at.Index); err != nil {
		return nil, err
	}
	return s.proveOutput(ctx, c, at.Step, at.Index)
}

// ProveLength builds the LENGTH proof of a node.
func (r *Run) ProveLength(ctx context.Context, t Tree, a Anchor, depth int, index uint64) (*Fault, error) {
	c, p, err := r.open(ctx, t, a, depth, index)
	if err != nil {
		return nil, err
	}
	if p.absent || c.digest.IsZero() {
		return r.lengthFault(c, nil)
	}
	if p.tag == 2 {
		chunk, err := r.chunkOf(ctx, c)
		if err != nil {
			return nil, err
		}
		return r.lengthFault(c, append([]byte{2}, chunk...))
	}
	kids, levels, err := r.kids(ctx, c)
	if err != nil {
		return nil, err
	}
	two, _ := upper(kids, levels, 1)
	return r.lengthFault(c, append(append([]byte{c.tag}, two[0][:]...), two[1][:]...))
}

// Open opens a node for a demand.
func (r *Run) Open(ctx context.Context, t Tree, a Anchor, depth int, index uint64) (*Demand, error) {
	c, _, err := r.open(ctx, t, a, depth, index)
	if err != nil {
		return nil, err
	}
	return r.demand(&withheld{c: c})
}

// open goes down to any node.
func (r *Run) open(ctx context.Context, t Tree, a Anchor, depth int, index uint64) (cursor, *place, error) {
	c := r.root(t, a)
	for {
		p, err := r.locate(t, c.anchor, c.depth, c.index)
		if err != nil {
			return c, nil, err
		}
		c.levels, c.tag = p.levels, p.tag
		if c.depth == depth {
			return c, p, nil
		}
		if p.levels == 0 || p.absent {
			return c, nil, fmt.Errorf("open node %d at depth %d: nothing stands there", index, depth)
		}
		kids, levels, err := r.kids(ctx, c)
		if err != nil {
			return c, nil, err
		}
		take := min(levels, depth-c.depth)
		next := index >> (depth - c.depth - take) & (1<<take - 1)
		c = c.child(kids, levels, int(next)<<(levels-take)).above(commit.NewTree(kids), levels-take)
	}
}

// above goes up again inside the digests that child came down through.
func (c cursor) above(kids *commit.Tree, levels int) cursor {
	if levels == 0 {
		return c
	}
	depth := kids.Depth()
	c.depth -= levels
	c.index >>= levels
	c.levels += levels
	c.up = c.up[:len(c.up)-levels]
	c.digest = kids.Node(levels, int(c.index&(1<<(depth-levels)-1)))
	return c
}
