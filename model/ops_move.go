package model

import (
	"fmt"
	"math"
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

func slice(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	var lists [4][]int64
	for i, name := range []string{"starts", "ends", "axes", "steps"} {
		if lists[i], err = c.list64(n, i+1, name); err != nil {
			return x, err
		}
	}
	starts, ends, steps := lists[0], lists[1], lists[3]
	axes, err := distinctAxes(lists[2], x.rank(), len(starts))
	if err != nil {
		return x, err
	}
	if len(ends) != len(starts) || len(axes) != len(starts) || steps != nil && len(steps) != len(starts) {
		return x, fmt.Errorf("%d starts, %d ends, %d axes, %d steps: want as many of each", len(starts), len(ends), len(axes), len(steps))
	}
	dims := x.dims()
	from, by := make([]int, len(dims)), slices.Repeat([]int{1}, len(dims))
	for i, a := range axes {
		step := int64(1)
		if steps != nil {
			step = steps[i]
		}
		start, count, err := sliceRange(int64(dims[a]), starts[i], ends[i], step)
		if err != nil {
			return x, err
		}
		from[a], by[a], dims[a] = int(start), int(step), uint32(count)
	}
	if isEmpty(dims) {
		return emptyValue(x.ref.DType, dims), nil
	}
	if slices.Equal(dims, x.dims()) && !slices.ContainsFunc(by, func(step int) bool { return step < 0 }) {
		return x, nil
	}
	return c.strided(n.Name, x, dims, from, by), nil
}

// strided takes every by-th element of each axis from a first one on. Where the
// axes have one factor each, the order in storage stays.
func (e *emitter) strided(name string, x value, dims []uint32, from, by []int) value {
	if slices.ContainsFunc(x.axes, func(fs []int) bool { return len(fs) > 1 }) {
		x = e.plainCopy(x)
	}
	out := layout{store: slices.Clone(x.store), axes: x.axes}
	op := x.operand(func(f int) engine.Coord {
		a := x.axisOf(f)
		out.store[f] = dims[a]
		return engine.Axis(f).Scale(by[a]).Shift(from[a])
	})
	return value{out.without1(), e.list.Move(name, x.ref.DType, out.store, op)}
}

// sliceRange is Python's slice of an axis.
func sliceRange(size, start, end, step int64) (first, count int64, err error) {
	if step == 0 || step < -math.MaxInt32 || step > math.MaxInt32 {
		return 0, 0, fmt.Errorf("step %d is not supported", step)
	}
	if start < 0 {
		start += size
	}
	if end < 0 {
		end += size
	}
	if step > 0 {
		start, end = min(max(start, 0), size), min(max(end, 0), size)
		count = (end - start + step - 1) / step
	} else {
		start, end = min(max(start, 0), size-1), min(max(end, -1), size-1)
		count = (start - end - step - 1) / -step
	}
	return start, max(count, 0), nil
}

func pad(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	pads, err := c.list64(n, 1, "pads")
	if err != nil {
		return x, err
	}
	axes, err := c.list64(n, 3, "")
	if err != nil {
		return x, err
	}
	at, err := distinctAxes(axes, x.rank(), x.rank())
	if err != nil {
		return x, err
	}
	if len(pads) != 2*len(at) {
		return x, fmt.Errorf("pads %v do not fit %d axes", pads, len(at))
	}
	before, after := make([]int64, x.rank()), make([]int64, x.rank())
	for i, a := range at {
		before[a], after[a] = pads[i], pads[len(at)+i]
	}
	dims, err := paddedDims(x.dims(), before, after)
	if err != nil {
		return x, err
	}
	mode, _ := n.attr("mode")
	if mode.S != "" && mode.S != "constant" {
		return c.padIndexed(n, x, dims, before, mode.S)
	}
	fill, err := c.padFill(n)
	if err != nil {
		return x, err
	}
	return c.viewed(n.Name, x, dims, fill, func(d int) engine.Coord { return engine.Axis(d).Shift(-int(before[d])) }), nil
}

func paddedDims(dims []uint32, before, after []int64) ([]uint32, error) {
	for d := range dims {
		if max(before[d], after[d]) > maxElements || min(before[d], after[d]) < -maxElements {
			return nil, fmt.Errorf("pads %d and %d are too large", before[d], after[d])
		}
		size := int64(dims[d]) + before[d] + after[d]
		if size < 1 || size > maxElements {
			return nil, fmt.Errorf("dimension %d becomes %d", d, size)
		}
		dims[d] = uint32(size)
	}
	_, err := elements(dims)
	return dims, err
}

func (c *compiler) padFill(n *Node) (uint32, error) {
	if n.input(2) == "" {
		return math.Float32bits(n.floatAttr("value", 0)), nil
	}
	t, err := c.constant(n.Inputs[2])
	if err != nil {
		return 0, err
	}
	if len(t.Data) != 4 {
		return 0, fmt.Errorf("constant_value %q is not a scalar", n.Inputs[2])
	}
	return engine.LoadWord(&t, 0), nil
}

// padIndexed pads with elements of the input.
func (c *compiler) padIndexed(n *Node, x value, dims []uint32, before []int64, mode string) (value, error) {
	for d := range dims {
		size := int64(x.size(d))
		if int64(dims[d]) == size && before[d] == 0 {
			continue
		}
		if dims[d] > foldedElements {
			return x, fmt.Errorf("mode %q: dimension of %d is more than %d", mode, dims[d], foldedElements)
		}
		positions := make([]int32, dims[d])
		for i := range positions {
			p := int64(i) - before[d]
			switch mode {
			case "edge":
				p = min(max(p, 0), size-1)
			case "wrap":
				p = ((p % size) + size) % size
			case "reflect":
				if period := 2 * (size - 1); period > 0 {
					p = ((p % period) + period) % period
					p = min(p, period-p)
				} else {
					p = 0
				}
			default:
				return x, fmt.Errorf("mode %q is not supported", mode)
			}
			positions[i] = int32(p)
		}
		x = c.take(n.Name, x, d, positions)
	}
	return x, nil
}

func split(c *compiler, n *Node) ([]value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return nil, err
	}
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return nil, err
	}
	sizes, err := c.list64(n, 1, "split")
	if err != nil {
		return nil, err
	}
	total, parts := int64(x.size(a)), int64(len(n.Outputs))
	if sizes == nil {
		if sizes, err = n.evenParts(total, parts); err != nil {
			return nil, err
		}
	}
	var out []value
	at := int64(0)
	for _, s := range sizes {
		if s < 0 || s > total-at {
			return nil, fmt.Errorf("parts %v do not fit a dimension of %d", sizes, total)
		}
		out = append(out, c.part(x, a, uint32(at), uint32(s)))
		at += s
	}
	if at != total || int64(len(out)) != parts {
		return nil, fmt.Errorf("parts %v do not make %d outputs of a dimension of %d", sizes, parts, total)
	}
	return out, nil
}

// evenParts are as long as each other; with num_outputs, since opset 18, the
// last one may be shorter.
func (n *Node) evenParts(total, parts int64) (sizes []int64, err error) {
	count, given := n.attr("num_outputs")
	if given && count.I != parts {
		return nil, fmt.Errorf("num_outputs is %d, the node has %d outputs", count.I, parts)
	}
	if !given && total%parts != 0 {
		return nil, fmt.Errorf("a dimension of %d does not split into %d equal parts: give their sizes", total, parts)
	}
	size := (total + parts - 1) / parts
	for i := range parts {
		sizes = append(sizes, min(size, total-i*size))
	}
	return sizes, nil
}

// part is a slice that may be empty, or of what is.
func (c *compiler) part(x value, a int, start, size uint32) value {
	dims := x.dims()
	if dims[a] = size; isEmpty(dims) {
		return emptyValue(x.ref.DType, dims)
	}
	return c.slice(x, a, start, size)
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
	axes, err := distinctAxes(list, rank, 0)
	if err != nil {
		return x, err
	}
	if rank > maxRank {
		return x, fmt.Errorf("rank becomes %d", rank)
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
