package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// value is a tensor of the program under construction: where it comes from
// and how its logical axes are stored.
type value struct {
	layout
	ref engine.Ref
}

// emitter writes instructions over values.
type emitter struct {
	b    *engine.Builder
	list *engine.ListBuilder
}

// body builds a scalar body of n inputs.
func body(n int, f func(f *engine.BodyBuilder, in []engine.Value) engine.Value) engine.Body {
	b := engine.NewBody(n)
	in := make([]engine.Value, n)
	for i := range in {
		in[i] = b.In(i)
	}
	return b.Return(f(b, in))
}

// operand views v with every storage factor at the coordinate that at gives.
// extra adds dims of size 1 for coordinates that leave a dropped axis.
func (v value) operand(at func(factor int) engine.Coord, extra ...engine.Coord) engine.Operand {
	dims := slices.Clone(v.store)
	var coords []engine.Coord
	for f := range v.store {
		coords = append(coords, at(f))
	}
	for _, c := range extra {
		dims, coords = append(dims, 1), append(coords, c)
	}
	if len(dims) == 0 {
		dims, coords = []uint32{1}, []engine.Coord{engine.Fixed(0)}
	}
	return v.ref.Reshape(dims...).At(coords...)
}

// expand prepends axes of size 1 up to the given rank.
func (v value) expand(rank int) value {
	axes := make([][]int, max(0, rank-v.rank()), rank+v.rank())
	v.axes = append(axes, v.axes...)
	return v
}

// transpose permutes the logical axes.
func (v value) transpose(perm []int) value {
	axes := make([][]int, len(perm))
	for i, p := range perm {
		axes[i] = v.axes[p]
	}
	v.axes = axes
	return v
}

// plainCopy is v moved to row-major storage, or v if it is that already.
func (e *emitter) plainCopy(v value) value {
	if v.isPlain() {
		v.layout = v.tidy()
		return v
	}
	order := v.logical()
	var out []uint32
	for _, f := range order {
		out = append(out, v.store[f])
	}
	op := v.operand(func(f int) engine.Coord { return engine.Axis(slices.Index(order, f)) })
	return value{plain(v.dims()), e.list.Move("copy", v.ref.DType, out, op)}
}

// reshape is v under other logical dims of as many elements.
func (e *emitter) reshape(v value, dims []uint32) value {
	l, ok := v.layout.reshape(dims)
	if !ok {
		v = e.plainCopy(v)
		l, _ = v.layout.reshape(dims)
	}
	v.layout = l
	return v
}

// axisOf names one logical axis of a value.
type axisOf struct {
	v    *value
	axis int
}

// align splits the factors of every logical axis of vs alike, except axis skip.
func (e *emitter) align(vs []value, skip int) {
	for again := true; again; {
		again = false
		for a := range vs[0].axes {
			if a == skip {
				continue
			}
			var parts []axisOf
			for i := range vs {
				parts = append(parts, axisOf{&vs[i], a})
			}
			again = e.conform(parts) || again
		}
	}
}

// conform splits the factors of axes of one size alike; values whose factors
// cannot be are moved to row-major storage first, which may undo the splits of
// other axes: moved tells. Axes of size 1 stay as they are.
func (e *emitter) conform(parts []axisOf) (moved bool) {
	if refineAll(parts) {
		return false
	}
	for _, p := range parts {
		if len(p.v.axes[p.axis]) > 1 {
			*p.v = e.plainCopy(*p.v)
		}
	}
	refineAll(parts)
	return true
}

func refineAll(parts []axisOf) bool {
	var bounds []uint32
	for _, p := range parts {
		bounds = append(bounds, p.v.bounds(p.axis)...)
	}
	slices.Sort(bounds)
	bounds = slices.Compact(bounds)
	for i := 1; i < len(bounds); i++ {
		if bounds[i]%bounds[i-1] != 0 {
			return false
		}
	}
	for _, p := range parts {
		if len(p.v.axes[p.axis]) == 0 {
			continue
		}
		l, ok := p.v.refine(p.axis, bounds)
		if !ok {
			return false
		}
		p.v.layout = l
	}
	return true
}

// pointwise maps body over values of one rank with NumPy broadcasting. The
// output is stored like the first value of full shape, which may be an unread
// template: like is not an input of the body.
func (e *emitter) pointwise(name string, dt engine.DType, b engine.Body, like *value, in ...value) (value, error) {
	vs := slices.Clone(in)
	if like != nil {
		vs = append([]value{*like}, vs...)
	}
	shapes := make([][]uint32, len(vs))
	for i := range vs {
		shapes[i] = vs[i].dims()
	}
	dims, err := broadcastDims(shapes...)
	if err != nil {
		return value{}, err
	}
	e.align(vs, -1)
	out := leading(vs, dims)
	if like != nil {
		vs = vs[1:]
	}
	ops := make([]engine.Operand, len(vs))
	for i, v := range vs {
		ops[i] = v.operand(v.follow(out))
	}
	ref := e.list.Map(name, dt, out.store, b, ops...)
	return value{out.tidy(), ref}, nil
}

// follow maps v's factors to the axes of an output with the same factors.
func (l layout) follow(out layout) func(int) engine.Coord {
	return func(f int) engine.Coord {
		a := l.axisOf(f)
		return engine.Axis(out.axes[a][slices.Index(l.axes[a], f)])
	}
}

// leading is the output layout for conforming values: that of the first value
// of full shape, else row-major in their factors.
func leading(vs []value, dims []uint32) layout {
	for _, v := range vs {
		if slices.Equal(v.dims(), dims) {
			return layout{store: slices.Clone(v.store), axes: v.axes}
		}
	}
	out := layout{axes: make([][]int, len(dims))}
	for a := range dims {
		i := slices.IndexFunc(vs, func(v value) bool { return v.size(a) == dims[a] })
		for _, f := range vs[i].axes[a] {
			out.axes[a] = append(out.axes[a], len(out.store))
			out.store = append(out.store, vs[i].store[f])
		}
	}
	return out
}

// unary maps a body of one input.
func (e *emitter) unary(name string, v value, f func(f *engine.BodyBuilder, x engine.Value) engine.Value) (value, error) {
	b := body(1, func(b *engine.BodyBuilder, in []engine.Value) engine.Value { return f(b, in[0]) })
	return e.pointwise(name, engine.F32, b, nil, v)
}

// binary maps a body of two inputs.
func (e *emitter) binary(name string, x, y value, f func(f *engine.BodyBuilder, x, y engine.Value) engine.Value) (value, error) {
	b := body(2, func(b *engine.BodyBuilder, in []engine.Value) engine.Value { return f(b, in[0], in[1]) })
	return e.pointwise(name, engine.F32, b, nil, x, y)
}

// part is [start, start+size) of an axis.
type part struct {
	axis        int
	start, size uint32
}

// slice is the part [start, start+size) of an axis.
func (e *emitter) slice(v value, axis int, start, size uint32) value {
	return e.sliced(v, []part{{axis, start, size}})
}

// sliced is v with parts of some axes only.
func (e *emitter) sliced(v value, parts []part) value {
	v.layout = v.tidy()
	parts = slices.DeleteFunc(slices.Clone(parts), func(p part) bool { return v.size(p.axis) == p.size })
	if len(parts) == 0 {
		return v
	}
	if slices.ContainsFunc(parts, func(p part) bool { return len(v.axes[p.axis]) > 1 }) {
		v = e.plainCopy(v)
	}
	out := layout{store: slices.Clone(v.store), axes: v.axes}
	from := make([]int, len(v.store))
	for _, p := range parts {
		f := v.axes[p.axis][0]
		out.store[f], from[f] = p.size, int(p.start)
	}
	op := v.operand(func(f int) engine.Coord { return engine.Axis(f).Shift(from[f]) })
	return value{out.without1(), e.list.Move("slice", v.ref.DType, out.store, op)}
}

// without1 drops factors that became 1.
func (l layout) without1() layout {
	for f := len(l.store) - 1; f >= 0; f-- {
		if l.store[f] == 1 {
			l = l.split(f, nil)
		}
	}
	return l
}

// concat joins values along an axis.
func (e *emitter) concat(name string, axis int, vs []value) (value, error) {
	if len(vs) > 8 {
		return value{}, fmt.Errorf("joins %d tensors, at most 8: join them in steps", len(vs))
	}
	total := uint32(0)
	for i := range vs {
		vs[i].layout = vs[i].tidy()
		total += vs[i].size(axis)
		if len(vs[i].axes[axis]) > 1 {
			vs[i] = e.plainCopy(vs[i])
		}
	}
	for _, v := range vs {
		for a := range v.axes {
			if a != axis && v.size(a) != vs[0].size(a) {
				return value{}, fmt.Errorf("shapes %v and %v differ outside axis %d", vs[0].dims(), v.dims(), axis)
			}
		}
	}
	e.align(vs, axis)
	out, cut := concatLayout(vs[0].layout, axis, total)
	ops := make([]engine.Operand, len(vs))
	start := uint32(0)
	for i, v := range vs {
		ops[i] = v.concatOperand(out, axis, cut, start)
		start += v.size(axis)
	}
	return value{out, e.list.Move(name, vs[0].ref.DType, out.store, ops...)}, nil
}

// concatLayout is l with axis grown to total; cut is the axis's factor.
func concatLayout(l layout, axis int, total uint32) (out layout, cut int) {
	out = layout{store: slices.Clone(l.store), axes: slices.Clone(l.axes)}
	if len(l.axes[axis]) == 0 {
		out = l.grow(axis)
	}
	cut = out.axes[axis][0]
	out.store[cut] = total
	if total == 1 {
		return out.without1(), -1
	}
	return out, cut
}

// grow gives an axis of size 1 a factor of its own: in row-major storage at
// its place, but channels last.
func (l layout) grow(axis int) layout {
	at := len(l.store)
	if l.isPlain() && (axis != 1 || l.rank() < 3) {
		at = len(l.withAxes(l.axes[:axis]).logical())
	}
	out := layout{store: slices.Insert(slices.Clone(l.store), at, 1), axes: make([][]int, l.rank())}
	for a, fs := range l.axes {
		for _, f := range fs {
			if f >= at {
				f++
			}
			out.axes[a] = append(out.axes[a], f)
		}
	}
	out.axes[axis] = []int{at}
	return out
}

func (v value) concatOperand(out layout, axis, cut int, start uint32) engine.Operand {
	if cut < 0 {
		return v.operand(v.follow(out))
	}
	shifted := engine.Axis(cut).Shift(-int(start))
	at := func(f int) engine.Coord {
		if v.axisOf(f) == axis {
			return shifted
		}
		return v.follow(out)(f)
	}
	if len(v.axes[axis]) == 0 {
		return v.operand(at, shifted)
	}
	return v.operand(at)
}
