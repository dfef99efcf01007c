package dispute

import (
	"fmt"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// place is what stands at a node of a run's trees, as the declared shapes say;
// the twin of Walk.sol.
type place struct {
	segment uint64 // or Header
	levels  int    // to the leaves of the tree that the node is in
	tag     byte
	absent  bool
	tensor  *tensor
}

// tensor is the committed tensor that a node is, or is in.
type tensor struct {
	part   Part
	step   int // local; of a trace or an output
	index  int // instruction, output, state or result
	list   engine.List
	instr  int // that puts it out, or −1
	state  int // state slot, or −1
	size   uint64
	chunk  uint64 // if the node is a chunk
	length int
}

// way is the rest of the way down to a node.
type way struct {
	index uint64
	left  int
	at    *place
}

// descend goes down a tree of n leaves. It ends (ok is false) at a node inside
// the tree or at an absent leaf.
func (w *way) descend(n uint64) (leaf uint64, ok bool) {
	d := commit.Depth(n)
	if w.left < d {
		w.at.levels, w.at.tag = d-w.left, 1
		w.at.absent = w.index<<(d-w.left) >= n
		return 0, false
	}
	w.left -= d
	leaf = w.index >> w.left
	w.index &= 1<<w.left - 1
	w.at.absent = leaf >= n
	return leaf, !w.at.absent
}

// localSteps is the number of steps in the trace of segment g.
func (r *Run) localSteps(g uint64) uint64 {
	if g > 0 {
		first, end := r.Spec.SegmentSteps(g)
		return end - first
	}
	if r.given() || len(r.Program.Source.Init) == 0 {
		return 0
	}
	return 1
}

// given says whether the initial state comes from elsewhere than the init list.
func (r *Run) given() bool { return !r.Spec.Parent.IsZero() || !r.Spec.InitialState.IsZero() }

func listOf(g uint64) engine.List {
	if g == 0 {
		return engine.InitList
	}
	return engine.StepList
}

// locate finds what stands at a node.
func (r *Run) locate(t Tree, a Anchor, depth int, index uint64) (*place, error) {
	p := &place{segment: Header}
	if depth < 0 || depth > 63 || index>>depth != 0 {
		return nil, fmt.Errorf("locate node %d at depth %d: no such place", index, depth)
	}
	w := &way{index: index, left: depth, at: p}
	var err error
	switch t {
	case TraceTree:
		err = r.locateTrace(w, a)
	case SegmentsTree:
		r.locateSegments(w)
	case ResultTree:
		r.locateResult(w)
	default:
		err = fmt.Errorf("no tree %d", t)
	}
	if err == nil && w.left > 0 && p.levels == 0 {
		err = fmt.Errorf("nothing stands below %d levels above it", w.left)
	}
	if err != nil {
		return nil, fmt.Errorf("locate node %d at depth %d: %w", index, depth, err)
	}
	return p, nil
}

func (r *Run) locateTrace(w *way, a Anchor) error {
	k, ok := w.descend(a.Count)
	if !ok {
		return nil
	}
	if k != a.Index {
		return fmt.Errorf("it is in the trace at %d of the anchor, which is for that at %d", k, a.Index)
	}
	w.at.segment = a.Segment
	step, ok := w.descend(r.localSteps(a.Segment))
	if !ok {
		return nil
	}
	list := listOf(a.Segment)
	i, ok := w.descend(uint64(len(r.Program.Source.List(list))))
	if ok {
		w.tensor(&tensor{part: TracePart, step: int(step), index: int(i)}, r, list, int(i), -1)
	}
	return nil
}

func (r *Run) locateSegments(w *way) {
	g, ok := w.descend(r.Spec.Segments() + 1)
	if !ok {
		return
	}
	w.at.segment = g
	if w.left == 0 {
		w.at.levels, w.at.tag = 1, 4
		return
	}
	w.left--
	outputs := w.index>>w.left == 1
	w.index &= 1<<w.left - 1
	if !outputs {
		if k, ok := w.descend(uint64(r.states())); ok {
			w.tensor(&tensor{part: StatePart, index: int(k)}, r, 0, -1, int(k))
		}
		return
	}
	step, ok := w.descend(r.outputSteps(g))
	if !ok {
		return
	}
	if o, ok := w.descend(uint64(len(r.Program.Source.Outputs))); ok {
		w.tensor(&tensor{part: OutputPart, step: int(step), index: int(o)}, r, engine.StepList, int(r.Program.Source.Outputs[o].Instr), -1)
	}
}

// outputSteps is the number of steps under the outputs of segment g.
func (r *Run) outputSteps(g uint64) uint64 {
	if g == 0 || len(r.Program.Source.Outputs) == 0 {
		return 0
	}
	return r.localSteps(g)
}

func (r *Run) states() (n int) {
	for i := range r.Program.Source.Slots {
		if r.Program.Source.Slots[i].Kind == engine.State {
			n++
		}
	}
	return n
}

func (r *Run) locateResult(w *way) {
	results := r.Program.Source.Results
	k, ok := w.descend(uint64(len(results)))
	if !ok {
		return
	}
	t := &tensor{part: ResultPart, index: int(k)}
	if res := results[k]; res.Output {
		w.tensor(t, r, engine.StepList, int(r.Program.Source.Outputs[res.Index].Instr), -1)
	} else {
		w.tensor(t, r, 0, -1, int(res.Index))
	}
}

// tensor goes down a tensor's tree: that of an instruction's output or of a
// state slot.
func (w *way) tensor(t *tensor, r *Run, list engine.List, instr, state int) {
	t.list, t.instr, t.state = list, instr, state
	var dt engine.DType
	var dims []uint32
	if instr >= 0 {
		in := &r.Program.Source.List(list)[instr]
		dt, dims = in.DType, in.Out
	} else {
		s := &r.Program.Source.Slots[stateSlot(r.Program.Source, state)]
		dt, dims = s.DType, s.Dims
	}
	t.size = size(dt, dims)
	w.at.tensor = t
	c, ok := w.descend(commit.Chunks(t.size))
	if ok {
		w.at.tag = 2
		t.chunk, t.length = c, int(min(commit.ChunkSize, t.size-c*commit.ChunkSize))
	}
}

func size(dt engine.DType, dims []uint32) uint64 {
	n := uint64(dt.Size())
	for _, d := range dims {
		n *= uint64(d)
	}
	return n
}

// shape appends the leaves that tell the tensor's shape.
func (t *tensor) shape(e *encoder, p *commit.Program) {
	if t.part == OutputPart || t.part == ResultPart {
		e.sized(p.OutputsLeaf)
	}
	if t.instr >= 0 {
		e.instrLeaf(p, t.list, t.instr)
	} else {
		e.stateSlot(p, t.state)
	}
}

// node appends a node as proofs open it.
func (r *Run) node(e *encoder, c cursor) *place {
	p, err := r.locate(c.tree, c.anchor, c.depth, c.index)
	e.fail(err)
	if err != nil {
		return &place{}
	}
	e.u8(uint8(c.tree))
	e.u8(uint8(c.depth))
	e.u64(c.index)
	e.digest(c.digest)
	e.path(c.path(c.depth))
	if p.tensor != nil {
		p.tensor.shape(e, r.Program)
	}
	return p
}

// root starts at the root of a tree.
func (r *Run) root(t Tree, a Anchor) cursor {
	c := cursor{tree: t, tag: 1}
	switch t {
	case TraceTree:
		c.anchor, c.digest = a, a.Root
		return c.into(int(a.Count))
	case SegmentsTree:
		c.digest = r.Outcome.Segments
		return c.into(int(r.Spec.Segments() + 1))
	}
	c.digest = r.Outcome.Result
	return c.into(len(r.Program.Source.Results))
}
