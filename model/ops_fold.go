package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// folds are the reductions besides the mean, and what is built of them.
func folds() map[string]operator {
	reduce := map[string]AttrType{"axes": AttrInts, "keepdims": AttrInt, "noop_with_empty_axes": AttrInt}
	square := func(f *bb, x bv) bv { return f.Mul(x, x) }
	out := map[string]operator{
		"ArgMin": {least: 1, most: 1, forward: argMin, attrs: map[string]AttrType{"axis": AttrInt, "keepdims": AttrInt,
			"select_last_index": AttrInt}},
		"LogSoftmax": {least: 1, most: 1, attrs: map[string]AttrType{"axis": AttrInt}, forward: logSoftmax},
		"Hardmax":    {least: 1, most: 1, attrs: map[string]AttrType{"axis": AttrInt}, forward: hardmax},
		"GlobalMaxPool": {least: 1, most: 1, forward: func(c *compiler, n *Node) (value, error) {
			x, err := c.spatial(n)
			if err != nil {
				return x, err
			}
			return c.foldOver(n.Name, engine.FoldMax, engine.F32, x, spatialAxes(x.rank()), engine.Identity(), engine.Identity()), nil
		}},
		"CumSum": {least: 2, most: 2, constant: []int{1}, attrs: map[string]AttrType{"exclusive": AttrInt, "reverse": AttrInt}, forward: cumSum},
		"TopK": {least: 1, most: 2, outputs: 2, constant: []int{1}, forwardAll: topK,
			attrs: map[string]AttrType{"axis": AttrInt, "largest": AttrInt, "sorted": AttrInt, "k": AttrInt}},
	}
	add := func(name string, f func(c *compiler, n *Node, x value, axes []int) (value, error)) {
		out[name] = operator{least: 1, most: 2, constant: []int{1}, attrs: reduce, forward: reduction(f)}
	}
	add("ReduceSum", sumOf(nil, nil))
	add("ReduceL1", sumOf((*bb).Abs, nil))
	add("ReduceL2", sumOf(square, (*bb).Sqrt))
	add("ReduceSumSquare", sumOf(square, nil))
	add("ReduceLogSum", sumOf(nil, (*bb).Log))
	add("ReduceLogSumExp", logSumExp)
	add("ReduceProd", func(c *compiler, n *Node, x value, axes []int) (value, error) {
		return c.halved(n.Name, engine.F32, x, axes, (*bb).Mul)
	})
	for name, kind := range map[string]uint8{"ReduceMax": engine.FoldMax, "ReduceMin": engine.FoldMin} {
		out[name] = operator{least: 1, most: 2, constant: []int{1}, attrs: reduce, forward: extreme(kind)}
	}
	return out
}

// extreme is the greatest or the least element: a fold of floats and of integers
// that floats hold exactly.
func extreme(kind uint8) func(c *compiler, n *Node) (value, error) {
	return func(c *compiler, n *Node) (value, error) {
		x, err := c.in(n, 0)
		if err != nil {
			return x, err
		}
		e := c.typeOf(n.Inputs[0])
		if bits, _ := e.bits(); e != onnxFloat && e != onnxBool && bits == 0 {
			return c.reduceIntegers(n, x)
		}
		axes, err := c.meanAxes(n, x.rank())
		if err != nil {
			return x, err
		}
		y := c.foldOver(n.Name, kind, x.ref.DType, x, axes, asFloat(x), fromFloat(x))
		if n.intAttr("keepdims", 1) != 0 {
			return y, nil
		}
		return y.drop(axes), nil
	}
}

// reduction lowers a reduction over a node's axes.
func reduction(f func(c *compiler, n *Node, x value, axes []int) (value, error)) func(*compiler, *Node) (value, error) {
	return func(c *compiler, n *Node) (value, error) {
		x, err := c.in(n, 0)
		if err != nil {
			return x, err
		}
		if x.ref.DType != engine.F32 {
			return c.reduceIntegers(n, x)
		}
		axes, err := c.meanAxes(n, x.rank())
		if err != nil {
			return x, err
		}
		y, err := f(c, n, x, axes)
		if err != nil || n.intAttr("keepdims", 1) != 0 {
			return y, err
		}
		return y.drop(axes), nil
	}
}

// drop removes logical axes of size 1.
func (v value) drop(axes []int) value {
	var kept [][]int
	for a, fs := range v.axes {
		if !slices.Contains(axes, a) {
			kept = append(kept, fs)
		}
	}
	v.axes = kept
	return v
}

// sumOf is after(Σ before(x)); nil is the identity.
func sumOf(before, after func(*bb, bv) bv) func(*compiler, *Node, value, []int) (value, error) {
	return func(c *compiler, n *Node, x value, axes []int) (value, error) {
		if before != nil {
			var err error
			if x, err = c.unary(n.Name, x, before); err != nil {
				return x, err
			}
		}
		epilogue := engine.Identity()
		if after != nil {
			epilogue = body(1, func(f *bb, in []bv) bv { return after(f, in[0]) })
		}
		return c.sum(n.Name, x, axes, epilogue), nil
	}
}

// logSumExp shifts by the greatest element where that is finite: what is infinite
// stays so.
func logSumExp(c *compiler, n *Node, x value, axes []int) (value, error) {
	finite := body(1, func(f *bb, in []bv) bv { return f.Sel(f.Lt(f.Abs(in[0]), f.Bits(0x7f800000)), in[0], f.F(0)) })
	p, err := c.shiftedParts(n.Name, x, axes, finite)
	if err != nil {
		return x, err
	}
	return c.binary(n.Name, p.max, p.sum, func(f *bb, m, s bv) bv { return f.Add(m, f.Log(s)) })
}

// halved combines the elements along axes in pairs, halving each axis in turn.
func (e *emitter) halved(name string, dt engine.DType, v value, axes []int, f func(f *bb, x, y bv) bv) (value, error) {
	pair := func(x, y value) (value, error) {
		return e.mapped(name, dt, []value{x, y}, func(b *bb, in []bv) bv { return f(b, in[0], in[1]) })
	}
	for _, a := range axes {
		var rest *value
		for n := v.size(a); n > 1; n = v.size(a) {
			if n%2 == 1 {
				last, err := e.slice(v, a, n-1, 1), error(nil)
				if rest != nil {
					last, err = pair(*rest, last)
				}
				if err != nil {
					return v, err
				}
				rest = &last
			}
			var err error
			if v, err = pair(e.slice(v, a, 0, n/2), e.slice(v, a, n/2, n/2)); err != nil {
				return v, err
			}
		}
		if rest != nil {
			var err error
			if v, err = pair(v, *rest); err != nil {
				return v, err
			}
		}
	}
	return v, nil
}

func argMin(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	if x.ref.DType != engine.F32 {
		return c.argExtreme(n, x, minimum)
	}
	neg, err := c.unary(n.Name, x, (*bb).Neg)
	if err != nil {
		return x, err
	}
	return c.argMaxOf(n, neg)
}

// argExtreme is the place of the greatest or the least of integers.
func (c *compiler) argExtreme(n *Node, x value, op pairOp) (value, error) {
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return x, err
	}
	hit, err := c.extremes(n, x, a, op)
	if err != nil {
		return hit, err
	}
	return c.argMaxOf(n, hit)
}

// argMaxOf is the ArgMax of x with a node's attributes.
func (c *compiler) argMaxOf(n *Node, x value) (value, error) {
	a, err := axis(n.intAttr("axis", 0), x.rank())
	if err != nil {
		return x, err
	}
	c.setType(n, 0, onnxInt64)
	last := n.intAttr("select_last_index", 0) != 0
	if last {
		x = c.reversed(n.Name, x, a)
	}
	v := c.argMax(n.Name, x, a)
	if last {
		size := int32(x.size(a))
		v, err = c.mapped(n.Name, engine.I32, []value{v}, func(f *bb, in []bv) bv { return f.ISub(f.I(size-1), in[0]) })
	}
	if n.intAttr("keepdims", 1) == 0 {
		v = v.drop([]int{a})
	}
	return v, err
}

// spatial is the input of a pooling over whole planes.
func (c *compiler) spatial(n *Node) (value, error) {
	x, err := c.float(n)
	if err == nil && x.rank() < 3 {
		err = fmt.Errorf("input has shape %v, want [N, C, spatial...]", x.dims())
	}
	return x, err
}

func logSoftmax(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	axes, err := c.softmaxAxes(n, x.rank())
	if err != nil {
		return x, err
	}
	return c.logSoftmax(n.Name, x, axes)
}

func (e *emitter) logSoftmax(name string, x value, axes []int) (value, error) {
	p, err := e.softmaxParts(name, x, axes)
	if err != nil {
		return x, err
	}
	b := body(3, func(f *bb, in []bv) bv { return f.Sub(f.Sub(in[0], in[1]), f.Log(in[2])) })
	return e.pointwise(name, engine.F32, b, nil, x, p.max, p.sum)
}

// hardmax is 1 at the first greatest element, else 0.
func hardmax(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	axes, err := c.softmaxAxes(n, x.rank())
	if err != nil {
		return x, err
	}
	whole := x.dims()
	flat := c.plainCopy(x)
	if len(axes) > 1 { // before opset 13 the axes from the first on are one
		dims := append(slices.Clone(whole[:axes[0]]), 1)
		for _, a := range axes {
			dims[axes[0]] *= whole[a]
		}
		flat = c.reshape(flat, dims)
	}
	a := axes[0]
	ref := c.full(flat)
	first := c.full(c.argMax(n.Name, fromRef(ref), a))
	b := body(1, func(f *bb, in []bv) bv { return f.I2F(f.IEq(f.AxisIndex(a), in[0])) })
	y := fromRef(c.list.Map(n.Name, engine.F32, ref.Dims, b, first.Broadcast(len(ref.Dims))))
	return c.reshape(y, whole), nil
}

// cumSum reads, for every position, those before it; the others are out of
// bounds.
func cumSum(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	list, err := c.constInts(n.Inputs[1])
	if err != nil || len(list) != 1 {
		return x, fmt.Errorf("axis: %w", errOr(err, "is not one integer"))
	}
	a, err := axis(int64(list[0]), x.rank())
	if err != nil {
		return x, err
	}
	ref := c.full(x)
	rank := len(ref.Dims)
	step, skip := -1, 0
	if n.intAttr("reverse", 0) != 0 {
		step = 1
	}
	if n.intAttr("exclusive", 0) != 0 {
		skip = step
	}
	op := ref.At(coords(rank, func(d int) engine.Coord {
		if d == a {
			return engine.Axis(a).Plus(engine.Axis(rank).Scale(step)).Shift(skip)
		}
		return engine.Axis(d)
	})...)
	sum := func(prologue, epilogue engine.Body) value {
		return fromRef(c.list.Fold(n.Name, engine.FoldSum, ref.DType, ref.Dims, []uint32{ref.Dims[a]}, prologue, []engine.Operand{op}, epilogue))
	}
	if ref.DType == engine.F32 {
		return sum(engine.Identity(), engine.Identity()), nil
	}
	return c.byBytes(n.Name, c.typeOf(n.Inputs[0]), uint64(ref.Dims[a]), func(_ *bb, x bv) bv { return x }, sum)
}

func errOr(err error, text string) error {
	if err != nil {
		return err
	}
	return fmt.Errorf("%s", text)
}

// topK ranks every element by counting those before it, then picks by rank.
func topK(c *compiler, n *Node) ([]value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return nil, err
	}
	k := []int32{int32(max(0, min(n.intAttr("k", 0), 1<<30)))}
	if n.input(1) != "" {
		if k, err = c.constInts(n.Inputs[1]); err != nil {
			return nil, err
		}
	}
	a, err := axis(n.intAttr("axis", -1), x.rank())
	if err != nil {
		return nil, err
	}
	if len(k) != 1 || k[0] < 1 || uint32(k[0]) > x.size(a) {
		return nil, fmt.Errorf("k %v is not between 1 and %d", k, x.size(a))
	}
	ref := c.full(x)
	rank := len(ref.Dims)
	largest := n.intAttr("largest", 1) != 0
	before := body(2, func(f *bb, in []bv) bv {
		mine, other := in[0], in[1]
		if !largest {
			mine, other = other, mine
		}
		less, same := f.Lt, f.Eq
		if ref.DType != engine.F32 {
			less, same = f.ILt, f.IEq
		}
		earlier := f.IAnd(same(mine, other), f.ILt(f.AxisIndex(rank), f.AxisIndex(a)))
		return f.I2F(f.IOr(less(mine, other), earlier))
	})
	along := func(at engine.Coord) []engine.Coord {
		return coords(rank, func(d int) engine.Coord {
			if d == a {
				return at
			}
			return engine.Axis(d)
		})
	}
	ranks := c.list.Fold(n.Name+" ranks", engine.FoldSum, engine.F32, ref.Dims, []uint32{ref.Dims[a]}, before,
		[]engine.Operand{ref.At(along(engine.Axis(a))...), ref.At(along(engine.Axis(rank))...)}, engine.Identity())
	out := slices.Clone(ref.Dims)
	out[a] = uint32(k[0])
	isRank := body(1, func(f *bb, in []bv) bv { return f.I2F(f.Eq(in[0], f.I2F(f.AxisIndex(a)))) })
	index := c.list.Fold(n.Name+" indices", engine.FoldArgmax, engine.I32, out, []uint32{ref.Dims[a]}, isRank,
		[]engine.Operand{ranks.At(along(engine.Axis(rank))...)}, engine.Identity())
	values := c.list.Gather(n.Name, ref.DType, out, a, index.All(), ref.At(along(engine.Fixed(0))...))
	c.setType(n, 1, onnxInt64)
	return []value{fromRef(values), fromRef(index)}, nil
}
