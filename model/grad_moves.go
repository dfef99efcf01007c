package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// moveGradients are the gradients of operators that only move elements.
func moveGradients() map[string]backward {
	return map[string]backward{
		"Slice": sliceGrad, "Pad": padGrad, "Expand": expandGrad, "Tile": tileGrad, "Gather": gatherGrad, "Cast": castGrad,
	}
}

// castGrad passes the gradient of a conversion from floats to floats.
func castGrad(c *compiler, n *Node, _, dy value) error {
	if from := c.typeOf(n.Inputs[0]); from != onnxFloat {
		return fmt.Errorf("the input is of %s, which has no gradient: freeze the weights before it", from)
	}
	return c.gradient(n, 0, dy)
}

// sliceGrad puts every element where it came from, zeros between.
func sliceGrad(c *compiler, n *Node, _, dy value) error {
	x := c.values[n.Inputs[0]]
	cut, err := c.sliced(n, x)
	if err != nil {
		return err
	}
	var out, whole []uint32
	var at []engine.Coord
	for d, size := range x.dims() {
		by, from := cut.by[d], cut.from[d]
		if by == 1 {
			at = append(at, engine.Axis(len(out)).Shift(-from))
			out, whole = append(out, size), append(whole, size)
			continue
		}
		step, sign := by, 1
		if by < 0 {
			step, sign = -by, -1
		}
		// position = block·step + rest; the view is in bounds at one rest only
		blocks := (size + uint32(step) - 1) / uint32(step)
		at = append(at, engine.Axis(len(out)).Scale(sign).Shift(-sign*(from/step)), engine.Axis(len(out)+1).Shift(-(from % step)))
		out, whole = append(out, blocks, uint32(step)), append(whole, blocks*uint32(step))
	}
	ref := c.full(dy)
	var view []uint32
	for d := range ref.Dims {
		view = append(view, ref.Dims[d])
		if cut.by[d] != 1 {
			view = append(view, 1)
		}
	}
	v := fromRef(c.list.Move(n.gradName(0), engine.F32, out, ref.Reshape(view...).At(at...)).Reshape(whole...))
	for d, size := range x.dims() {
		v = c.slice(v, d, 0, size)
	}
	return c.gradient(n, 0, v)
}

// slicing says where a Slice starts and how it steps, per axis.
type slicing struct{ from, by []int }

// sliced reads a Slice of x.
func (c *compiler) sliced(n *Node, x value) (s slicing, err error) {
	var lists [4][]int64
	for i, name := range []string{"starts", "ends", "axes", "steps"} {
		if lists[i], err = c.list64(n, i+1, name); err != nil {
			return s, err
		}
	}
	axes, err := distinctAxes(lists[2], x.rank(), len(lists[0]))
	if err != nil {
		return s, err
	}
	s = slicing{make([]int, x.rank()), slices.Repeat([]int{1}, x.rank())}
	for i, a := range axes {
		step := int64(1)
		if lists[3] != nil {
			step = lists[3][i]
		}
		start, _, err := sliceRange(int64(x.size(a)), lists[0][i], lists[1][i], step)
		if err != nil {
			return s, err
		}
		s.from[a], s.by[a] = int(start), int(step)
	}
	return s, nil
}

// padGrad cuts the padding off.
func padGrad(c *compiler, n *Node, _, dy value) error {
	x := c.values[n.Inputs[0]]
	if mode, _ := n.attr("mode"); mode.S != "" && mode.S != "constant" {
		return fmt.Errorf("mode %q has no gradient: pad with a constant", mode.S)
	}
	pads, err := c.list64(n, 1, "pads")
	if err != nil {
		return err
	}
	axes, err := c.list64(n, 3, "")
	if err != nil {
		return err
	}
	at, err := distinctAxes(axes, x.rank(), x.rank())
	if err != nil {
		return err
	}
	before := make([]int, x.rank())
	for i, a := range at {
		before[a] = int(pads[i])
	}
	return c.gradient(n, 0, c.viewed(n.gradName(0), dy, x.dims(), 0, func(d int) engine.Coord { return engine.Axis(d).Shift(before[d]) }))
}

func expandGrad(c *compiler, n *Node, _, dy value) error { return c.spread(n, 0, dy) }

// tileGrad adds up the repeats.
func tileGrad(c *compiler, n *Node, _, dy value) error {
	x := c.values[n.Inputs[0]]
	var split []uint32
	var repeats []int
	for d, size := range x.dims() {
		repeats = append(repeats, len(split))
		split = append(split, dy.size(d)/size, size)
	}
	v := c.sum(n.gradName(0), c.reshape(dy, split), repeats, engine.Identity())
	return c.gradient(n, 0, v.drop(repeats))
}

// splitGrad joins the gradients of the parts.
func splitGrad(c *compiler, n *Node) error {
	x := c.values[n.Inputs[0]]
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return err
	}
	var parts []value
	for _, name := range n.Outputs {
		v, ok := c.grads[name]
		if !ok {
			zero := c.b.Const("zero", engine.F32Tensor([]float32{0}))
			like := c.values[name]
			if v, err = c.pointwise("no "+n.gradName(0), engine.F32, engine.Identity(), &like, value{layout{}, zero}.expand(like.rank())); err != nil {
				return err
			}
		}
		parts = append(parts, v)
	}
	v, err := c.concatAll(n.gradName(0), a, parts)
	if err != nil {
		return err
	}
	return c.gradient(n, 0, v)
}

// concatAll joins any number of values, eight at a time.
func (e *emitter) concatAll(name string, axis int, vs []value) (value, error) {
	for len(vs) > 8 {
		v, err := e.concat(name, axis, slices.Clone(vs[:8]))
		if err != nil {
			return v, err
		}
		vs = append([]value{v}, vs[8:]...)
	}
	return e.concat(name, axis, slices.Clone(vs))
}

// oneHotLimit is how many elements a matrix of ones and zeros may have that
// turns the gradient of a Gather into a product.
const oneHotLimit = 1 << 22

// gatherGrad adds up, for every row of the table, the gradients of the places
// that read it, in their order: a product with the matrix that has a one where
// they do, or for large tables a masked fold.
func gatherGrad(c *compiler, n *Node, _, dy value) error {
	x := c.values[n.Inputs[0]]
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil || !c.wants(n, 0) {
		return err
	}
	rows := x.size(a)
	index, err := c.indices(n, 1, rows)
	if err != nil {
		return err
	}
	places, _ := elements(index.Dims)
	before, _ := elements(x.dims()[:a])
	after, _ := elements(x.dims()[a+1:])
	g := gathering{index: index.Reshape(uint32(places)), rows: rows, places: uint32(places), before: uint32(before), after: uint32(after)}
	d := c.full(dy).Reshape(g.before, g.places, g.after)
	sum := g.fold
	if uint64(rows)*places <= oneHotLimit {
		sum = g.product
	}
	return c.gradient(n, 0, fromRef(sum(c, n.gradName(0), d).Reshape(x.dims()...)))
}

// gathering is a Gather from [before, rows, after] to [before, places, after].
type gathering struct {
	index                       engine.Ref
	rows, places, before, after uint32
}

func (g *gathering) product(c *compiler, name string, d engine.Ref) engine.Ref {
	hot := body(1, func(f *bb, in []bv) bv { return f.Sel(f.IEq(in[0], f.AxisIndex(0)), f.F(1), f.F(0)) })
	ones := c.list.Map(name+" places", engine.F32, []uint32{g.rows, g.places}, hot, g.index.At(engine.Axis(1)))
	return c.list.Dot(name, engine.F32, []uint32{g.before, g.rows, g.after}, []uint32{g.places},
		ones.At(engine.Axis(1), engine.Axis(3)), d.At(engine.Axis(0), engine.Axis(3), engine.Axis(2)), nil, engine.Identity())
}

func (g *gathering) fold(c *compiler, name string, d engine.Ref) engine.Ref {
	hit := body(2, func(f *bb, in []bv) bv { return f.Sel(f.IEq(in[0], f.AxisIndex(1)), in[1], f.F(0)) })
	return c.list.Fold(name, engine.FoldSum, engine.F32, []uint32{g.before, g.rows, g.after}, []uint32{g.places}, hit,
		[]engine.Operand{g.index.At(engine.Axis(3)), d.At(engine.Axis(0), engine.Axis(3), engine.Axis(2))}, engine.Identity())
}
