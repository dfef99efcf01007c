package model

import (
	"fmt"
	"math"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// gathers are the operators that move elements to or from computed places.
func gathers() map[string]operator {
	at := map[string]AttrType{"axis": AttrInt}
	scattered := map[string]AttrType{"axis": AttrInt, "reduction": AttrString}
	return map[string]operator{
		"Gather":          {least: 2, most: 2, attrs: at, forward: gather},
		"GatherElements":  {least: 2, most: 2, attrs: at, forward: gatherElements},
		"GatherND":        {least: 2, most: 2, attrs: map[string]AttrType{"batch_dims": AttrInt}, forward: gatherND},
		"ScatterElements": {least: 3, most: 3, attrs: scattered, forward: scatterElements},
		"Scatter":         {least: 3, most: 3, attrs: at, forward: scatterElements},
		"ScatterND":       {least: 3, most: 3, attrs: map[string]AttrType{"reduction": AttrString}, forward: scatterND},
		"OneHot":          {least: 3, most: 3, constant: []int{1}, attrs: at, forward: oneHot},
		"ReverseSequence": {least: 2, most: 2, attrs: map[string]AttrType{"batch_axis": AttrInt, "time_axis": AttrInt}, forward: reverseSequence},
	}
}

// indices are input i, counted from the end where negative.
func (c *compiler) indices(n *Node, i int, size uint32) (engine.Ref, error) {
	v, err := c.in(n, i)
	if err != nil {
		return engine.Ref{}, err
	}
	if v.ref.DType != engine.I32 {
		return engine.Ref{}, fmt.Errorf("input %d is of %s, want integers", i, c.typeOf(n.Inputs[i]))
	}
	ref := c.full(v)
	b := body(1, func(f *bb, in []bv) bv { return f.Sel(f.ILt(in[0], f.I(0)), f.IAdd(in[0], f.I(int32(size))), in[0]) })
	if len(ref.Dims) > maxViewRank {
		all, _ := elements(ref.Dims)
		flat := c.list.Map(n.Name+" indices", engine.I32, []uint32{uint32(all)}, b, ref.Reshape(uint32(all)).All())
		return flat.Reshape(ref.Dims...), nil
	}
	return c.list.Map(n.Name+" indices", engine.I32, ref.Dims, b, ref.Broadcast(len(ref.Dims))), nil
}

// gatherOne takes the one position that a constant names.
func (c *compiler) gatherOne(x value, a int, index engine.Tensor) (value, error) {
	at, err := axis(int64(index.I32s()[0]), int(x.size(a)))
	if err != nil {
		return x, fmt.Errorf("index %d is not one of %d", index.I32s()[0], x.size(a))
	}
	y := c.slice(x, a, uint32(at), 1)
	if len(index.Dims) == 0 {
		y = y.drop([]int{a})
	}
	return y, nil
}

func gather(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return x, err
	}
	if t, ok := c.known(n.Inputs[1]); ok && t.DType == engine.I32 && len(t.Data) == 4 && len(t.Dims) < 2 {
		return c.gatherOne(x, a, t)
	}
	index, err := c.indices(n, 1, x.size(a))
	if err != nil {
		return x, err
	}
	ref := c.full(x)
	k := len(index.Dims)
	out := slices.Concat(ref.Dims[:a], index.Dims, ref.Dims[a+1:])
	if _, err := elements(out); err != nil {
		return x, err
	}
	data := coords(len(ref.Dims), func(d int) engine.Coord {
		switch {
		case d < a:
			return engine.Axis(d)
		case d == a:
			return engine.Fixed(0)
		}
		return engine.Axis(d - 1 + k)
	})
	at := coords(k, func(d int) engine.Coord { return engine.Axis(a + d) })
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	return fromRef(c.list.Gather(n.Name, ref.DType, out, a, index.At(at...), ref.At(data...))), nil
}

func gatherElements(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return x, err
	}
	index, err := c.indices(n, 1, x.size(a))
	if err != nil {
		return x, err
	}
	ref := c.full(x)
	if len(index.Dims) != len(ref.Dims) {
		return x, fmt.Errorf("shapes %v and %v have other ranks", ref.Dims, index.Dims)
	}
	for d := range ref.Dims {
		if d != a && index.Dims[d] > ref.Dims[d] {
			return x, fmt.Errorf("indices of shape %v leave the input of shape %v", index.Dims, ref.Dims)
		}
	}
	dims := index.Dims
	ref, index, a = aroundAxis(ref, index, a)
	data := coords(len(ref.Dims), func(d int) engine.Coord {
		if d == a {
			return engine.Fixed(0)
		}
		return engine.Axis(d)
	})
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	return fromRef(c.list.Gather(n.Name, ref.DType, index.Dims, a, index.All(), ref.At(data...)).Reshape(dims...)), nil
}

// aroundAxis sees data and index, which differ along axis a only, with the axes
// before and after it as one each.
func aroundAxis(data, index engine.Ref, a int) (engine.Ref, engine.Ref, int) {
	if !slices.Equal(data.Dims[:a], index.Dims[:a]) || !slices.Equal(data.Dims[a+1:], index.Dims[a+1:]) {
		return data, index, a
	}
	before, _ := elements(data.Dims[:a])
	after, _ := elements(data.Dims[a+1:])
	return data.Reshape(uint32(before), data.Dims[a], uint32(after)), index.Reshape(uint32(before), index.Dims[a], uint32(after)), 1
}

// flatIndices joins the last axis of input i, coordinates into dims, to one
// row-major index each; its shape is that of the other axes.
func (c *compiler) flatIndices(n *Node, i int, dims []uint32) (engine.Ref, error) {
	v, err := c.in(n, i)
	if err != nil {
		return engine.Ref{}, err
	}
	if v.ref.DType != engine.I32 || len(dims) > 8 {
		return engine.Ref{}, fmt.Errorf("input %d is of %s with %d coordinates, want integers and 8 at most", i, c.typeOf(n.Inputs[i]), len(dims))
	}
	ref := c.full(v)
	rank := len(ref.Dims) - 1
	var ops []engine.Operand
	for k := range dims {
		ops = append(ops, ref.At(coords(rank+1, func(d int) engine.Coord {
			if d == rank {
				return engine.Fixed(k)
			}
			return engine.Axis(d)
		})...))
	}
	b := body(len(dims), func(f *bb, in []bv) bv {
		at := f.I(0)
		for k, size := range dims {
			x := f.Sel(f.ILt(in[k], f.I(0)), f.IAdd(in[k], f.I(int32(size))), in[k])
			at = f.IAdd(f.IMul(at, f.I(int32(size))), x)
		}
		return at
	})
	return c.list.Map(n.Name+" indices", engine.I32, ref.Dims[:rank], b, ops...), nil
}

func gatherND(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	index, err := c.in(n, 1)
	if err != nil {
		return x, err
	}
	ref, shape := c.full(x), index.dims()
	batch := n.intAttr("batch_dims", 0)
	if len(shape) == 0 || batch < 0 || batch >= int64(len(shape)) || int(batch)+int(shape[len(shape)-1]) > len(ref.Dims) ||
		!slices.Equal(shape[:batch], ref.Dims[:batch]) {
		return x, fmt.Errorf("indices of shape %v do not fit an input of shape %v", shape, ref.Dims)
	}
	b, k := int(batch), int(shape[len(shape)-1])
	flat, err := c.flatIndices(n, 1, ref.Dims[b:b+k])
	if err != nil {
		return x, err
	}
	joined, _ := elements(ref.Dims[b : b+k])
	view := slices.Concat(ref.Dims[:b], []uint32{uint32(joined)}, ref.Dims[b+k:])
	out := slices.Concat(flat.Dims, ref.Dims[b+k:])
	if _, err := elements(out); err != nil {
		return x, err
	}
	data := coords(len(view), func(d int) engine.Coord {
		switch {
		case d < b:
			return engine.Axis(d)
		case d == b:
			return engine.Fixed(0)
		}
		return engine.Axis(len(flat.Dims) + d - b - 1)
	})
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	at := coords(len(flat.Dims), engine.Axis)
	return fromRef(c.list.Gather(n.Name, ref.DType, out, b, flat.At(at...), ref.Reshape(view...).At(data...))), nil
}

// gathered are the folds of updates that meet: their kind, the value of no
// update, and how the fold meets what is there.
var gathered = map[string]struct {
	kind    uint8
	neutral float32
	meet    func(*bb, bv, bv) bv
}{
	"add": {engine.FoldSum, 0, (*bb).Add},
	"max": {engine.FoldMax, float32(math.Inf(-1)), (*bb).Max},
	"min": {engine.FoldMin, float32(math.Inf(1)), (*bb).Min},
}

func oneHot(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	depth, err := c.constant(n.Inputs[1])
	if err != nil {
		return x, err
	}
	if depth.Elements() != 1 {
		return x, fmt.Errorf("depth has %d elements, want 1", depth.Elements())
	}
	size := int32(0)
	if depth.DType == engine.I32 {
		size = depth.I32s()[0]
	} else if f := depth.F32s()[0]; f >= 1 && f < maxElements {
		size = int32(f)
	}
	values, err := c.in(n, 2)
	if err != nil {
		return x, err
	}
	rank := x.rank() + 1
	a, err := axis(n.intAttr("axis", -1), rank)
	if err != nil {
		return x, err
	}
	if size < 1 || values.rank() != 1 || values.size(0) != 2 {
		return x, fmt.Errorf("depth %d, values of shape %v: want at least 1 and [2]", size, values.dims())
	}
	ref, pair := c.full(x), c.full(values)
	out := slices.Insert(slices.Clone(ref.Dims), a, uint32(size))
	if _, err := elements(out); err != nil {
		return x, err
	}
	ints := ref.DType == engine.I32
	at := coords(len(ref.Dims), func(d int) engine.Coord {
		if d >= a {
			d++
		}
		return engine.Axis(d)
	})
	b := body(3, func(f *bb, in []bv) bv {
		k := in[0]
		if !ints {
			k = f.F2I(k)
		}
		k = f.Sel(f.ILt(k, f.I(0)), f.IAdd(k, f.I(size)), k)
		return f.Sel(f.IEq(k, f.AxisIndex(a)), in[2], in[1])
	})
	c.setType(n, 0, c.typeOf(n.Inputs[2]))
	return fromRef(c.list.Map(n.Name, pair.DType, out, b, ref.At(at...), pair.At(engine.Fixed(0)), pair.At(engine.Fixed(1)))), nil
}

// reverseSequence turns the first elements of every sequence around.
func reverseSequence(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	lengths, err := c.in(n, 1)
	if err != nil {
		return x, err
	}
	batch, err := axis(n.intAttr("batch_axis", 1), x.rank())
	if err != nil {
		return x, err
	}
	time, err := axis(n.intAttr("time_axis", 0), x.rank())
	if err != nil {
		return x, err
	}
	if lengths.rank() != 1 || lengths.size(0) != x.size(batch) || lengths.ref.DType != engine.I32 || batch == time {
		return x, fmt.Errorf("sequence_lens of shape %v do not fit an input of shape %v", lengths.dims(), x.dims())
	}
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	return c.reverseEach(n.Name, x, batch, time, c.full(lengths)), nil
}

func (c *compiler) reverseEach(name string, x value, batch, time int, lengths engine.Ref) value {
	ref := c.full(x)
	b := body(1, func(f *bb, in []bv) bv {
		t := f.AxisIndex(1)
		return f.Sel(f.ILt(t, in[0]), f.ISub(f.ISub(in[0], f.I(1)), t), t)
	})
	index := c.list.Map(name+" indices", engine.I32, []uint32{ref.Dims[batch], ref.Dims[time]}, b, lengths.At(engine.Axis(0)))
	data := coords(len(ref.Dims), func(d int) engine.Coord {
		if d == time {
			return engine.Fixed(0)
		}
		return engine.Axis(d)
	})
	return fromRef(c.list.Gather(name, ref.DType, ref.Dims, time, index.At(engine.Axis(batch), engine.Axis(time)), ref.At(data...)))
}
