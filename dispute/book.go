package dispute

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Part says which list of a run a tensor stands in.
type Part uint8

// Parts of a run.
const (
	TracePart  Part = iota // outputs of instructions: Step, Index = instruction
	StatePart              // end states: Index = state
	OutputPart             // Step, Index = output
	ResultPart             // Index = result
)

// TensorAt names a committed tensor of a run.
type TensorAt struct {
	Part    Part
	Segment uint64
	Step    int // in the segment
	Index   int
}

// Book answers demands from an execution: it is the Source of an honest
// claimant, or of anybody who computed the same trees.
type Book struct {
	run      *Run
	Segments []commit.SegmentRoots
	Traces   []claim.Digest // of the drawn segments, in the trace root's order
	Trace    func(ctx context.Context, g uint64) (*commit.Trace, error)
	Tensor   func(ctx context.Context, at TensorAt) ([]byte, error)
}

// NewBook serves an executed run whose drawn segments' traces are committed.
// Only Program, Spec and Outcome of r matter.
func NewBook(r *Run, executed *commit.Run, drawn *commit.Drawn) *Book {
	b := &Book{run: r, Segments: executed.Segments(), Trace: executed.Trace}
	if drawn != nil {
		b.Traces = drawn.Roots
	}
	b.Tensor = func(ctx context.Context, at TensorAt) ([]byte, error) { return tensorOf(ctx, executed, at) }
	return b
}

func tensorOf(ctx context.Context, x *commit.Run, at TensorAt) ([]byte, error) {
	switch at.Part {
	case StatePart:
		state, err := x.State(ctx, at.Segment)
		return pick(state, at.Index, err)
	case ResultPart:
		return pick(x.Result(), at.Index, nil)
	}
	t, err := x.Trace(ctx, at.Segment)
	if err != nil {
		return nil, err
	}
	s, err := t.Step(ctx, at.Step)
	if err != nil {
		return nil, err
	}
	if at.Part == OutputPart {
		return pick(x.Inputs().Program.OutputTensors(s.Tensors), at.Index, nil)
	}
	return pick(s.Tensors, at.Index, nil)
}

func pick(ts []engine.Tensor, i int, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	if i >= len(ts) {
		return nil, fmt.Errorf("tensor %d of %d", i, len(ts))
	}
	return ts[i].Data, nil
}

// Children implements Source.
func (b *Book) Children(ctx context.Context, n Node) ([]claim.Digest, error) {
	f, err := b.find(ctx, n)
	if err != nil {
		return nil, fmt.Errorf("answer node %d at depth %d: %w", n.Index, n.Depth, err)
	}
	if f.segment != nil {
		return []claim.Digest{f.segment.EndState, f.segment.Outputs}, nil
	}
	levels := min(f.level, maxLevels)
	if levels == 0 || n.Levels != 0 && n.Levels != levels {
		return nil, fmt.Errorf("answer node %d at depth %d: its answer is %d levels below it", n.Index, n.Depth, levels)
	}
	kids := make([]claim.Digest, 1<<levels)
	for i := range kids {
		kids[i] = f.tree.Node(f.level-levels, f.position<<levels+i)
	}
	return kids, nil
}

// Chunk implements Source.
func (b *Book) Chunk(ctx context.Context, n Node) ([]byte, error) {
	f, err := b.find(ctx, n)
	if err == nil && (f.data == nil || f.level > 0) {
		err = fmt.Errorf("it is no chunk")
	}
	if err != nil {
		return nil, fmt.Errorf("answer node %d at depth %d: %w", n.Index, n.Depth, err)
	}
	return commit.Chunk(f.data, uint64(f.position)), nil
}

// found is a node inside one tree of a run: level 0 are its leaves.
type found struct {
	tree            *commit.Tree
	level, position int
	segment         *commit.SegmentRoots // the node is a segment
	data            []byte               // the tree is a tensor's
}

// search goes down tree by tree.
type search struct {
	found
	way
	ctx context.Context
	b   *Book
}

// in goes down a tree; ok is false if the node is in it.
func (s *search) in(leaves []claim.Digest) (leaf int, ok bool) {
	s.tree = commit.NewTree(leaves)
	i, ok := s.descend(uint64(len(leaves)))
	if !ok {
		s.level, s.position = s.at.levels, int(s.index)
	}
	return int(i), ok
}

func (b *Book) find(ctx context.Context, n Node) (*found, error) {
	s := &search{way: way{index: n.Index, left: n.Depth, at: &place{}}, ctx: ctx, b: b}
	var err error
	switch n.Tree {
	case TraceTree:
		err = s.trace(n.Anchor)
	case SegmentsTree:
		err = s.segments()
	case ResultTree:
		err = s.result()
	default:
		err = fmt.Errorf("no tree %d", n.Tree)
	}
	if err == nil && s.at.absent {
		err = fmt.Errorf("the shapes leave it empty")
	}
	return &s.found, err
}

func (s *search) trace(a Anchor) error {
	leaves := s.b.Traces
	if a.Count == 1 && len(leaves) != 1 {
		leaves = []claim.Digest{a.Root}
	}
	if _, ok := s.in(leaves); !ok {
		return nil
	}
	t, err := s.b.Trace(s.ctx, a.Segment)
	if err != nil {
		return err
	}
	roots := make([]claim.Digest, len(t.Tensors))
	for k := range roots {
		roots[k] = t.StepRoot(k)
	}
	step, ok := s.in(roots)
	if !ok {
		return nil
	}
	if i, ok := s.in(t.Tensors[step]); ok {
		return s.tensor(TensorAt{TracePart, a.Segment, step, i})
	}
	return nil
}

func (s *search) segments() error {
	digests := make([]claim.Digest, len(s.b.Segments))
	for g, r := range s.b.Segments {
		digests[g] = r.Digest()
	}
	g, ok := s.in(digests)
	if !ok {
		return nil
	}
	if s.left == 0 {
		s.segment = &s.b.Segments[g]
		return nil
	}
	t, err := s.b.Trace(s.ctx, uint64(g))
	if err != nil {
		return err
	}
	s.left--
	outputs := s.index>>s.left == 1
	s.index &= 1<<s.left - 1
	if !outputs {
		if k, ok := s.in(t.State); ok {
			return s.tensor(TensorAt{StatePart, uint64(g), 0, k})
		}
		return nil
	}
	roots := make([]claim.Digest, len(t.Outputs))
	for k := range roots {
		roots[k] = commit.TreeRoot(t.Outputs[k])
	}
	step, ok := s.in(roots)
	if !ok {
		return nil
	}
	if o, ok := s.in(t.Outputs[step]); ok {
		return s.tensor(TensorAt{OutputPart, uint64(g), step, o})
	}
	return nil
}

func (s *search) result() error {
	last := s.b.run.Spec.Segments()
	t, err := s.b.Trace(s.ctx, last)
	if err != nil {
		return err
	}
	if k, ok := s.in(t.Result); ok {
		return s.tensor(TensorAt{ResultPart, last, 0, k})
	}
	return nil
}

func (s *search) tensor(at TensorAt) (err error) {
	if s.data, err = s.b.Tensor(s.ctx, at); err != nil {
		return err
	}
	if i, ok := s.in(commit.ChunkDigests(s.data)); ok {
		s.level, s.position = 0, i
		if s.left > 0 {
			return fmt.Errorf("nothing stands below a chunk")
		}
	}
	return nil
}
