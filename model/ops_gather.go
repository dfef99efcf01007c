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

// reductionOf is the kind of a scatter: how updates meet what is there.
func reductionOf(n *Node, e ElemType) (string, error) {
	a, _ := n.attr("reduction")
	switch a.S {
	case "", "none":
		return "", nil
	case "add", "mul", "max", "min":
		if e == onnxFloat {
			return a.S, nil
		}
		return "", fmt.Errorf("reduction %q of %s is not supported", a.S, e)
	}
	return "", fmt.Errorf("reduction %q is not supported", a.S)
}

// scattering finds, for every element of an output, the updates that go there.
type scattering struct {
	data  engine.Ref
	terms uint32                            // updates that may go to one element
	index engine.Operand                    // where term number axis rank goes
	place func(f *bb) bv                    // the same number for the element
	value func(engine.Coord) []engine.Coord // an update's coordinates, given its term
	from  engine.Ref                        // the updates
	by    int                               // coordinate of from that counts terms
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

// apply emits a scatter: the last update of an element, or all of them
// together.
func (s *scattering) apply(c *compiler, name, reduction string) (value, error) {
	rank := len(s.data.Dims)
	term := engine.Axis(rank)
	hit := func(f *bb, at bv) bv { return f.IEq(at, s.place(f)) }
	if reduction == "mul" {
		return s.multiply(c, name)
	}
	if g, ok := gathered[reduction]; ok {
		b := body(2, func(f *bb, in []bv) bv { return f.Sel(hit(f, in[0]), in[1], f.F(g.neutral)) })
		meet := body(2, func(f *bb, in []bv) bv { return g.meet(f, in[1], in[0]) })
		return fromRef(c.list.Fold(name, g.kind, s.data.DType, s.data.Dims, []uint32{s.terms}, b,
			[]engine.Operand{s.index, s.from.At(s.value(term)...)}, meet, s.data.All())), nil
	}
	latest := body(1, func(f *bb, in []bv) bv {
		return f.Sel(hit(f, in[0]), f.I2F(f.IAdd(f.AxisIndex(rank), f.I(1))), f.F(0))
	})
	toIndex := body(1, func(f *bb, in []bv) bv { return f.ISub(f.F2I(in[0]), f.I(1)) })
	index := c.list.Fold(name+" source", engine.FoldMax, engine.I32, s.data.Dims, []uint32{s.terms}, latest, []engine.Operand{s.index}, toIndex)
	return fromRef(c.list.Gather(name, s.data.DType, s.data.Dims, s.by, index.All(), s.from.At(s.value(engine.Fixed(0))...), s.data.All())), nil
}

// multiply goes through the updates one after the other.
func (s *scattering) multiply(c *compiler, name string) (value, error) {
	if s.terms > 64 {
		return value{}, fmt.Errorf("reduction mul of %d updates, at most 64 are supported", s.terms)
	}
	y, rank := s.data, len(s.data.Dims)
	for t := range int(s.terms) {
		at := s.index
		at.View = slices.Clone(at.View)
		for d := range at.View {
			view := &at.View[d]
			view.Terms = slices.Clone(view.Terms)
			for i, term := range view.Terms {
				if int(term.Axis) == rank {
					view.Off += term.Coef * int32(t)
					view.Terms = slices.Delete(view.Terms, i, i+1)
					break
				}
			}
		}
		b := body(3, func(f *bb, in []bv) bv {
			return f.Sel(f.IEq(in[1], s.place(f)), f.Mul(in[0], in[2]), in[0])
		})
		y = c.list.Map(name, y.DType, y.Dims, b, y.All(), at, s.from.At(s.value(engine.Fixed(t))...))
	}
	return fromRef(y), nil
}

func scatterElements(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	updates, err := c.in(n, 2)
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
	kind, err := reductionOf(n, c.typeOf(n.Inputs[0]))
	if err != nil {
		return x, err
	}
	data, from := c.full(x), c.full(updates)
	if !slices.Equal(index.Dims, from.Dims) || len(from.Dims) != len(data.Dims) || data.DType != from.DType {
		return x, fmt.Errorf("indices %v and updates %v do not fit data %v", index.Dims, from.Dims, data.Dims)
	}
	rank := len(data.Dims)
	s := &scattering{data: data, terms: index.Dims[a], from: from, by: a}
	s.value = func(term engine.Coord) []engine.Coord {
		return coords(rank, func(d int) engine.Coord {
			if d == a {
				return term
			}
			return engine.Axis(d)
		})
	}
	s.index = index.At(s.value(engine.Axis(rank))...)
	s.place = func(f *bb) bv { return f.AxisIndex(a) }
	s.index = s.index.WithFill(0xffffffff)
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	return s.apply(c, n.Name, kind)
}

func scatterND(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	index, err := c.in(n, 1)
	if err != nil {
		return x, err
	}
	updates, err := c.in(n, 2)
	if err != nil {
		return x, err
	}
	kind, err := reductionOf(n, c.typeOf(n.Inputs[0]))
	if err != nil {
		return x, err
	}
	dims, shape := x.dims(), index.dims()
	if len(shape) == 0 || int(shape[len(shape)-1]) > len(dims) || x.ref.DType != updates.ref.DType {
		return x, fmt.Errorf("indices of shape %v do not fit data of shape %v", shape, dims)
	}
	last := len(shape) - 1
	k := int(shape[last])
	if !slices.Equal(updates.dims(), slices.Concat(shape[:last], dims[k:])) {
		return x, fmt.Errorf("updates of shape %v do not fit indices %v and data %v", updates.dims(), shape, dims)
	}
	flat, err := c.flatIndices(n, 1, dims[:k])
	if err != nil {
		return x, err
	}
	terms, _ := elements(shape[:last])
	places, _ := elements(dims[:k])
	rest, _ := elements(dims[k:])
	s := &scattering{data: c.full(x).Reshape(uint32(places), uint32(rest)), terms: uint32(terms),
		from: c.full(updates).Reshape(uint32(terms), uint32(rest)), by: 0}
	s.index = flat.Reshape(uint32(terms)).At(engine.Axis(2))
	s.place = func(f *bb) bv { return f.AxisIndex(0) }
	s.value = func(term engine.Coord) []engine.Coord { return []engine.Coord{term, engine.Axis(1)} }
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	y, err := s.apply(c, n.Name, kind)
	if err != nil {
		return x, err
	}
	return fromRef(y.ref.Reshape(dims...)), nil
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
