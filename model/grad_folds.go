package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// foldGradients are the gradients of reductions and of what is built of them.
func foldGradients() map[string]backward {
	square := func(f *bb, in []bv) bv { return f.Mul(in[0], f.Add(in[1], in[1])) }
	return map[string]backward{
		"ReduceSum":       reduceGrad(0, func(_ *bb, in []bv) bv { return in[0] }),
		"ReduceSumSquare": reduceGrad(withInput, square),
		"ReduceL1": reduceGrad(withInput, func(f *bb, in []bv) bv {
			return f.Sel(f.Lt(in[1], f.F(0)), f.Neg(in[0]), f.Sel(f.Lt(f.F(0), in[1]), in[0], f.F(0)))
		}),
		"ReduceL2":     reduceGrad(withInput|withOutput, func(f *bb, in []bv) bv { return f.Mul(in[0], f.Div(in[1], in[2])) }),
		"ReduceLogSum": reduceGrad(withOutput, func(f *bb, in []bv) bv { return f.Div(in[0], f.Exp(in[1])) }),
		"ReduceLogSumExp": reduceGrad(withInput|withOutput, func(f *bb, in []bv) bv {
			return f.Mul(in[0], f.Exp(f.Sub(in[1], in[2])))
		}),
		"ReduceMax": reduceExtremeGrad, "ReduceMin": reduceExtremeGrad,
		"GlobalMaxPool":      globalMaxGrad,
		"LogSoftmax":         logSoftmaxGrad,
		"LayerNormalization": layerNormGrad,
	}
}

// What the gradient of a reduction reads besides dy, in this order.
const (
	withInput = 1 << iota
	withOutput
)

// reduced brings a reduction's output or its gradient to the rank of its input.
func (c *compiler) reduced(n *Node, v value) ([]int, value, error) {
	rank := c.values[n.Inputs[0]].rank()
	axes, err := c.meanAxes(n, rank)
	if err == nil && v.rank() != rank {
		v = v.withOnes(axes, rank)
	}
	return axes, v, err
}

func reduceGrad(reads int, g func(f *bb, in []bv) bv) backward {
	return func(c *compiler, n *Node, y, dy value) error {
		x := c.values[n.Inputs[0]]
		_, d, err := c.reduced(n, dy)
		if err != nil {
			return err
		}
		in := []value{d}
		if reads&withInput != 0 {
			in = append(in, x)
		}
		if reads&withOutput != 0 {
			_, y, _ = c.reduced(n, y)
			in = append(in, y)
		}
		dx, err := c.pointwise(n.gradName(0), engine.F32, body(len(in), g), &x, in...)
		if err != nil {
			return err
		}
		return c.gradient(n, 0, dx)
	}
}

func reduceExtremeGrad(c *compiler, n *Node, y, dy value) error {
	axes, y, err := c.reduced(n, y)
	if err != nil {
		return err
	}
	_, dy, _ = c.reduced(n, dy)
	return c.extremeGrad(n, y, dy, axes)
}

func globalMaxGrad(c *compiler, n *Node, y, dy value) error {
	return c.extremeGrad(n, y, dy, spatialAxes(y.rank()))
}

// extremeGrad shares dy evenly between the elements that equal the extreme.
func (c *compiler) extremeGrad(n *Node, y, dy value, axes []int) error {
	x := c.values[n.Inputs[0]]
	equal := func(f *bb, x, y bv) bv { return f.I2F(f.Eq(x, y)) }
	hits, err := c.binary(n.gradName(0)+" hits", x, y, equal)
	if err != nil {
		return err
	}
	count := c.sum(n.gradName(0)+" count", hits, axes, engine.Identity())
	b := body(3, func(f *bb, in []bv) bv { return f.Sel(f.Eq(in[0], f.F(0)), f.F(0), f.Div(in[1], in[2])) })
	dx, err := c.pointwise(n.gradName(0), engine.F32, b, nil, hits, dy, count)
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx)
}

// logSoftmaxGrad is dy - e^y·Σ dy.
func logSoftmaxGrad(c *compiler, n *Node, y, dy value) error {
	axes, err := c.softmaxAxes(n, y.rank())
	if err != nil {
		return err
	}
	total := c.sum(n.gradName(0)+" sum", dy, axes, engine.Identity())
	b := body(3, func(f *bb, in []bv) bv { return f.FMA(f.Neg(f.Exp(in[0])), in[2], in[1]) })
	dx, err := c.pointwise(n.gradName(0), engine.F32, b, nil, y, dy, total)
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx)
}

// sumOver adds up a body of several values over axes, leaving size 1; the
// values broadcast to the first one of full shape.
func (e *emitter) sumOver(name string, axes []int, b engine.Body, in ...value) (value, error) {
	vs := slices.Clone(in)
	shapes := make([][]uint32, len(vs))
	for i := range vs {
		shapes[i] = vs[i].dims()
	}
	dims, err := broadcastDims(shapes...)
	if err != nil {
		return value{}, err
	}
	e.align(vs, -1)
	full := leading(vs, dims)
	red := full.factorsOf(axes)
	stage, rest := full.stage(red)
	if len(stage) == 0 { // too long for one fold, whatever it reads
		v, err := e.pointwise(name, engine.F32, b, nil, in...)
		return e.sum(name, v, axes, engine.Identity()), err
	}
	v := e.foldSeveral(name, vs, full, stage, b)
	if rest {
		v = e.sum(name, v, axes, engine.Identity())
	}
	return v, nil
}

// foldSeveral sums a body of conforming values over storage factors of full.
func (e *emitter) foldSeveral(name string, vs []value, full layout, red []int, b engine.Body) value {
	var order []int
	var outDims, redDims []uint32
	for f, n := range full.store {
		if !slices.Contains(red, f) {
			order, outDims = append(order, f), append(outDims, n)
		}
	}
	out := layout{store: outDims}
	for _, fs := range full.axes {
		var axis []int
		for _, f := range fs {
			if i := slices.Index(order, f); i >= 0 {
				axis = append(axis, i)
			}
		}
		out.axes = append(out.axes, axis)
	}
	for _, f := range red {
		order, redDims = append(order, f), append(redDims, full.store[f])
	}
	ops := make([]engine.Operand, len(vs))
	for i, v := range vs {
		ops[i] = v.operand(func(f int) engine.Coord {
			a := v.axisOf(f)
			return engine.Axis(slices.Index(order, full.axes[a][slices.Index(v.axes[a], f)]))
		})
	}
	return value{out, e.list.Fold(name, engine.FoldSum, engine.F32, outDims, redDims, b, ops, engine.Identity())}
}
