package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

func reductions() map[string]operator {
	return map[string]operator{
		"Softmax": {least: 1, most: 1, attrs: map[string]AttrType{"axis": AttrInt}, forward: softmax, backward: softmaxGrad},
		"ArgMax": {least: 1, most: 1, forward: argMax, attrs: map[string]AttrType{"axis": AttrInt, "keepdims": AttrInt,
			"select_last_index": AttrInt}},
		"ReduceMean": {least: 1, most: 2, constant: []int{1}, forward: reduceMean, attrs: map[string]AttrType{"axes": AttrInts,
			"keepdims": AttrInt, "noop_with_empty_axes": AttrInt}, backward: reduceMeanGrad},
	}
}

// softmaxAxes are the axes that one distribution runs over: since opset 13
// one, before all from axis on.
func (c *compiler) softmaxAxes(n *Node, rank int) ([]int, error) {
	if c.g.Opset >= 13 {
		a, err := axis(n.intAttr("axis", -1), rank)
		return []int{a}, err
	}
	a, err := axis(n.intAttr("axis", 1), rank)
	var axes []int
	for ; err == nil && a < rank; a++ {
		axes = append(axes, a)
	}
	return axes, err
}

func softmax(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return value{}, err
	}
	axes, err := c.softmaxAxes(n, x.rank())
	if err != nil {
		return value{}, err
	}
	p, err := c.softmaxParts(n.Name, x, axes)
	if err != nil {
		return value{}, err
	}
	return c.binary(n.Name, p.exp, p.sum, (*bb).Div)
}

// softmaxParts are exp(x-max), their sum, and max.
type softmaxParts struct{ exp, sum, max value }

func (e *emitter) softmaxParts(name string, x value, axes []int) (p softmaxParts, err error) {
	return e.shiftedParts(name, x, axes, engine.Identity())
}

// shiftedParts are those of another max: what the epilogue makes of it.
func (e *emitter) shiftedParts(name string, x value, axes []int, epilogue engine.Body) (p softmaxParts, err error) {
	p.max = e.foldOver(name+" max", engine.FoldMax, engine.F32, x, axes, engine.Identity(), epilogue)
	p.exp, err = e.binary(name+" exp", x, p.max, func(f *bb, x, m bv) bv { return f.Exp(f.Sub(x, m)) })
	if err == nil {
		p.sum = e.sum(name+" sum", p.exp, axes, engine.Identity())
	}
	return p, err
}

// softmaxGrad is y·(dy - Σ y·dy).
func softmaxGrad(c *compiler, n *Node, y, dy value) error {
	axes, err := c.softmaxAxes(n, y.rank())
	if err != nil {
		return err
	}
	weighted, err := c.binary(n.gradName(0), y, dy, (*bb).Mul)
	if err != nil {
		return err
	}
	s := c.sum(n.gradName(0), weighted, axes, engine.Identity())
	b := body(3, func(f *bb, in []bv) bv { return f.Mul(in[0], f.Sub(in[1], in[2])) })
	dx, err := c.pointwise(n.gradName(0), engine.F32, b, nil, y, dy, s)
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx)
}

func argMax(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	if x.ref.DType != engine.F32 {
		return c.argExtreme(n, x, maximum)
	}
	return c.argMaxOf(n, x)
}

// argMax is the first index of the greatest element along an axis, i32,
// leaving size 1.
func (e *emitter) argMax(name string, x value, a int) value {
	return e.foldOver(name, engine.FoldArgmax, engine.I32, x, []int{a}, engine.Identity(), engine.Identity())
}

// meanAxes are the axes of a ReduceMean: an input since opset 18.
func (c *compiler) meanAxes(n *Node, rank int) ([]int, error) {
	list := slices.Clone(n.intsAttr("axes"))
	if n.input(1) != "" {
		ints, err := c.constInts(n.input(1))
		if err != nil {
			return nil, err
		}
		for _, v := range ints {
			list = append(list, int64(v))
		}
	}
	var axes []int
	for _, v := range list {
		a, err := axis(v, rank)
		if err != nil {
			return nil, err
		}
		if slices.Contains(axes, a) {
			return nil, fmt.Errorf("axis %d is given twice", a)
		}
		axes = append(axes, a)
	}
	if len(list) == 0 && n.intAttr("noop_with_empty_axes", 0) == 0 {
		for a := range rank {
			axes = append(axes, a)
		}
	}
	return axes, nil
}

func reduceMean(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	if x.ref.DType != engine.F32 {
		return c.reduceIntegers(n, x)
	}
	axes, err := c.meanAxes(n, x.rank())
	if err != nil {
		return value{}, err
	}
	y := c.mean(n.Name, x, axes)
	if n.intAttr("keepdims", 1) == 0 {
		y = y.drop(axes)
	}
	return y, nil
}

func reduceMeanGrad(c *compiler, n *Node, y, dy value) error {
	return spreadMean(c.meanAxes)(c, n, y, dy)
}

// withOnes puts axes of size 1 back where a reduction dropped them.
func (v value) withOnes(axes []int, rank int) value {
	out := make([][]int, 0, rank)
	rest := v.axes
	for a := range rank {
		if slices.Contains(axes, a) {
			out = append(out, nil)
			continue
		}
		out, rest = append(out, rest[0]), rest[1:]
	}
	v.axes = out
	return v
}
