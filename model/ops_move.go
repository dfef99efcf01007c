package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// full is v in row-major order with one dimension per logical axis.
func (e *emitter) full(v value) engine.Ref {
	v = e.plainCopy(v)
	return v.ref.Reshape(v.dims()...)
}

// fromRef is a row-major tensor as a value.
func fromRef(r engine.Ref) value { return value{plain(r.Dims), r} }

func coords(rank int, at func(d int) engine.Coord) []engine.Coord {
	out := make([]engine.Coord, rank)
	for d := range out {
		out[d] = at(d)
	}
	return out
}

// viewed moves a view of v to a shape of the same rank: coordinate d of v for
// the output's axis d is at(d).
func (e *emitter) viewed(name string, v value, dims []uint32, fill uint32, at func(d int) engine.Coord) value {
	ref := e.full(v)
	return fromRef(e.list.Move(name, ref.DType, dims, ref.At(coords(len(ref.Dims), at)...).WithFill(fill)))
}

// reversed turns an axis around.
func (e *emitter) reversed(name string, v value, a int) value {
	last := int(v.size(a)) - 1
	return e.viewed(name, v, v.dims(), 0, func(d int) engine.Coord {
		if d == a {
			return engine.Axis(d).Scale(-1).Shift(last)
		}
		return engine.Axis(d)
	})
}

// take picks positions along an axis; −1 gives 0.
func (e *emitter) take(name string, v value, a int, positions []int32) value {
	return e.takeOr(name, v, a, positions, 0)
}

// takeOr is take with fill in place of 0.
func (e *emitter) takeOr(name string, v value, a int, positions []int32, fill uint32) value {
	ref := e.full(v)
	table := e.b.Const(name+" positions", engine.I32Tensor(positions, uint32(len(positions))))
	out := slices.Clone(ref.Dims)
	out[a] = uint32(len(positions))
	op := ref.At(coords(len(ref.Dims), func(d int) engine.Coord {
		if d == a {
			return engine.Fixed(0)
		}
		return engine.Axis(d)
	})...)
	return fromRef(e.list.Gather(name, ref.DType, out, a, table.At(engine.Axis(a)), op.WithFill(fill)))
}

// moves are the operators that only move elements, to places that the shapes
// and constants give.
func moves() map[string]operator {
	ints := func(names ...string) map[string]AttrType {
		m := map[string]AttrType{}
		for _, s := range names {
			m[s] = AttrInts
		}
		return m
	}
	depth := map[string]AttrType{"blocksize": AttrInt, "mode": AttrString}
	return map[string]operator{
		"Slice":        {least: 1, most: 5, constant: []int{1, 2, 3, 4}, attrs: ints("starts", "ends", "axes"), forward: slice},
		"Pad":          {least: 1, most: 4, constant: []int{1, 2, 3}, forward: pad, attrs: map[string]AttrType{"mode": AttrString, "pads": AttrInts, "value": AttrFloat}},
		"Split":        {least: 1, most: 2, outputs: 64, constant: []int{1}, forwardAll: split, backwardAll: splitGrad, attrs: map[string]AttrType{"axis": AttrInt, "split": AttrInts, "num_outputs": AttrInt}},
		"Squeeze":      {least: 1, most: 2, constant: []int{1}, attrs: ints("axes"), forward: squeeze, backward: reshapeGrad},
		"Unsqueeze":    {least: 1, most: 2, constant: []int{1}, attrs: ints("axes"), forward: unsqueeze, backward: reshapeGrad},
		"Expand":       {least: 2, most: 2, constant: []int{1}, forward: expand},
		"Tile":         {least: 2, most: 2, constant: []int{1}, forward: tile},
		"DepthToSpace": {least: 1, most: 1, attrs: depth, forward: depthToSpace},
		"SpaceToDepth": {least: 1, most: 1, attrs: depth, forward: spaceToDepth},
		"Trilu":        {least: 1, most: 2, constant: []int{1}, attrs: map[string]AttrType{"upper": AttrInt}, forward: trilu},
		"Compress":     {least: 2, most: 2, constant: []int{1}, attrs: map[string]AttrType{"axis": AttrInt}, forward: compress},
	}
}

// list is an integer list that an input or, in older files, an attribute
// gives; nil if neither does.
func (c *compiler) list64(n *Node, input int, attr string) ([]int64, error) {
	if a, ok := n.attr(attr); ok {
		return a.Ints, nil
	}
	if n.input(input) == "" {
		return nil, nil
	}
	if w, ok := c.g.initializer(n.Inputs[input]); ok && w.Far != nil {
		return w.Far, nil
	}
	ints, err := c.constInts(n.Inputs[input])
	out := make([]int64, len(ints))
	for i, v := range ints {
		out[i] = int64(v)
	}
	return out, err
}

// distinctAxes normalises a list of axes; nil means all from 0 to count-1.
func distinctAxes(list []int64, rank, count int) ([]int, error) {
	var out []int
	if list == nil {
		for a := range count {
			list = append(list, int64(a))
		}
	}
	for _, v := range list {
		a, err := axis(v, rank)
		if err != nil {
			return nil, err
		}
		if slices.Contains(out, a) {
			return nil, fmt.Errorf("axis %d is given twice", a)
		}
		out = append(out, a)
	}
	return out, nil
}

func squeeze(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	list, err := c.list64(n, 1, "axes")
	if err != nil {
		return x, err
	}
	var axes []int
	if list == nil {
		for a := range x.axes {
			if x.size(a) == 1 {
				axes = append(axes, a)
			}
		}
	} else if axes, err = distinctAxes(list, x.rank(), 0); err != nil {
		return x, err
	}
	for _, a := range axes {
		if x.size(a) != 1 {
			return x, fmt.Errorf("axis %d has size %d, want 1", a, x.size(a))
		}
	}
	return x.drop(axes), nil
}

func unsqueeze(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	list, err := c.list64(n, 1, "axes")
	if err != nil {
		return x, err
	}
	rank := x.rank() + len(list)
	if rank > maxRank {
		return x, fmt.Errorf("rank becomes %d", rank)
	}
	axes, err := distinctAxes(list, rank, 0)
	if err != nil {
		return x, err
	}
	return x.withOnes(axes, rank), nil
}

func expand(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	list, err := c.constInts(n.Inputs[1])
	if err != nil {
		return x, err
	}
	dims, err := shapeDims(list)
	if err != nil {
		return x, err
	}
	rank := max(len(dims), x.rank())
	x = x.expand(rank)
	to := append(slices.Repeat([]uint32{1}, rank-len(dims)), dims...)
	if dims, err = broadcastDims(x.dims(), to); err != nil {
		return x, err
	}
	if _, err := elements(dims); err != nil {
		return x, err
	}
	ref := c.full(x)
	return fromRef(c.list.Move(n.Name, ref.DType, dims, ref.Broadcast(rank))), nil
}

// tile puts an axis of repeats before each one that is repeated.
func tile(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	list, err := c.constInts(n.Inputs[1])
	if err != nil {
		return x, err
	}
	repeats, err := shapeDims(list)
	if err != nil {
		return x, err
	}
	if len(repeats) != x.rank() {
		return x, fmt.Errorf("%d repeats for rank %d", len(repeats), x.rank())
	}
	ref := c.full(x)
	var out, whole []uint32
	var at []engine.Coord
	for d, size := range ref.Dims {
		if repeats[d] > 1 {
			out = append(out, repeats[d])
		}
		at = append(at, engine.Axis(len(out)))
		out = append(out, size)
		total := uint64(size) * uint64(repeats[d])
		if total > maxElements {
			return x, fmt.Errorf("dimension %d becomes %d", d, total)
		}
		whole = append(whole, uint32(total))
	}
	if _, err := elements(whole); err != nil {
		return x, err
	}
	return fromRef(c.list.Move(n.Name, ref.DType, out, ref.At(at...)).Reshape(whole...)), nil
}

// blocks are the input and block size of DepthToSpace and SpaceToDepth.
func (c *compiler) blocks(n *Node) (x value, d []uint32, size uint32, err error) {
	if x, err = c.in(n, 0); err != nil {
		return x, nil, 0, err
	}
	b := n.intAttr("blocksize", 0)
	if x.rank() != 4 || b < 1 || b > windowLimit {
		return x, nil, 0, fmt.Errorf("input has shape %v, blocksize %d: want [N, C, H, W] and at least 1", x.dims(), b)
	}
	return x, x.dims(), uint32(b), nil
}

func depthToSpace(c *compiler, n *Node) (value, error) {
	x, d, b, err := c.blocks(n)
	if err != nil {
		return x, err
	}
	if d[1]%(b*b) != 0 {
		return x, fmt.Errorf("%d channels are not a multiple of %d", d[1], b*b)
	}
	channels := d[1] / (b * b)
	mode, _ := n.attr("mode")
	switch mode.S {
	case "", "DCR":
		x = c.reshape(x, []uint32{d[0], b, b, channels, d[2], d[3]}).transpose([]int{0, 3, 4, 1, 5, 2})
	case "CRD":
		x = c.reshape(x, []uint32{d[0], channels, b, b, d[2], d[3]}).transpose([]int{0, 1, 4, 2, 5, 3})
	default:
		return x, fmt.Errorf("mode %q is not supported", mode.S)
	}
	return c.reshape(x, []uint32{d[0], channels, d[2] * b, d[3] * b}), nil
}

func spaceToDepth(c *compiler, n *Node) (value, error) {
	x, d, b, err := c.blocks(n)
	if err != nil {
		return x, err
	}
	if d[2]%b != 0 || d[3]%b != 0 {
		return x, fmt.Errorf("shape %v is not a multiple of %d", d, b)
	}
	x = c.reshape(x, []uint32{d[0], d[1], d[2] / b, b, d[3] / b, b}).transpose([]int{0, 3, 5, 1, 2, 4})
	return c.reshape(x, []uint32{d[0], d[1] * b * b, d[2] / b, d[3] / b}), nil
}

func trilu(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	k := []int32{0}
	if n.input(1) != "" {
		if k, err = c.constInts(n.Inputs[1]); err != nil {
			return x, err
		}
	}
	if len(k) != 1 || x.rank() < 2 {
		return x, fmt.Errorf("input has shape %v, k has %d values: want rank 2 at least and 1", x.dims(), len(k))
	}
	ref := c.full(x)
	rank := len(ref.Dims)
	upper := n.intAttr("upper", 1) != 0
	diagonal := max(min(k[0], maxElements), -maxElements)
	b := body(1, func(f *bb, in []bv) bv {
		d := f.ISub(f.ISub(f.AxisIndex(rank-1), f.AxisIndex(rank-2)), f.I(diagonal))
		if upper {
			return f.Sel(f.ILt(d, f.I(0)), f.I(0), in[0])
		}
		return f.Sel(f.ILt(f.I(0), d), f.I(0), in[0])
	})
	return fromRef(c.list.Map(n.Name, ref.DType, ref.Dims, b, ref.All())), nil
}

// compress takes the positions at which a constant condition holds.
func compress(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	list, err := c.constInts(n.Inputs[1])
	if err != nil {
		return x, err
	}
	a := 0
	if attr, ok := n.attr("axis"); ok {
		if a, err = axis(attr.I, x.rank()); err != nil {
			return x, err
		}
	} else {
		count, err := elements(x.dims())
		if err != nil {
			return x, err
		}
		x = c.reshape(x, []uint32{uint32(count)})
	}
	var positions []int32
	for i, v := range list {
		if v != 0 && uint32(i) < x.size(a) {
			positions = append(positions, int32(i))
		}
	}
	if len(positions) == 0 {
		return x, fmt.Errorf("the condition leaves nothing, which is not supported")
	}
	return c.take(n.Name, x, a, positions), nil
}
