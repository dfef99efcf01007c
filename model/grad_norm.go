package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// normalized is what a normalization keeps for its gradient: x minus its mean,
// and 1/√(variance + epsilon).
type normalized struct{ deviation, inverse value }

// layerNormGrad is inverse·(g - mean g - x̂·mean(g·x̂)) for g = dy·scale and
// x̂ = deviation·inverse; scale's gradient is the sum of dy·x̂.
func layerNormGrad(c *compiler, n *Node, y, dy value) error {
	axes, err := n.trailing(y.rank())
	if err != nil {
		return err
	}
	kept := c.normalized[n.Outputs[0]]
	scale := c.values[n.Inputs[1]].expand(y.rank())
	if err := c.normGrad(n, axes, kept, scale, dy); err != nil {
		return err
	}
	if err := c.scaleGrad(n, kept, dy); err != nil {
		return err
	}
	if !c.wants(n, 2) {
		return nil
	}
	return c.spread(n, 2, dy)
}

// normGrad adds the gradient of the normalized input.
func (c *compiler) normGrad(n *Node, axes []int, kept normalized, scale, dy value) error {
	if !c.wants(n, 0) {
		return nil
	}
	name := n.gradName(0)
	scaled := body(2, func(f *bb, in []bv) bv { return f.Mul(in[0], in[1]) })
	s, err := c.sumOver(name+" sum", axes, scaled, dy, scale)
	if err != nil {
		return err
	}
	product := body(3, func(f *bb, in []bv) bv { return f.Mul(f.Mul(in[0], in[1]), in[2]) })
	p, err := c.sumOver(name+" product", axes, product, dy, scale, kept.deviation)
	if err != nil {
		return err
	}
	count := c.values[n.Inputs[0]].countOf(axes)
	b := body(6, func(f *bb, in []bv) bv {
		dy, scale, d, inverse, s, p := in[0], in[1], in[2], in[3], f.Div(in[4], f.F(count)), f.Div(in[5], f.F(count))
		g := f.Sub(f.Mul(dy, scale), s)
		g = f.FMA(f.Neg(d), f.Mul(f.Mul(inverse, inverse), p), g)
		return f.Mul(inverse, g)
	})
	dx, err := c.pointwise(name, engine.F32, b, nil, dy, scale, kept.deviation, kept.inverse, s, p)
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx)
}

// scaleGrad adds the gradient of a layer's scale.
func (c *compiler) scaleGrad(n *Node, kept normalized, dy value) error {
	if !c.wants(n, 1) {
		return nil
	}
	dims := c.values[n.Inputs[1]].dims()
	extra := dy.rank() - len(dims)
	var axes []int
	for a := range dy.axes {
		if dy.size(a) > 1 && (a < extra || dims[a-extra] == 1) {
			axes = append(axes, a)
		}
	}
	product := body(3, func(f *bb, in []bv) bv { return f.Mul(f.Mul(in[0], in[1]), in[2]) })
	d, err := c.sumOver(n.gradName(1), axes, product, dy, kept.deviation, kept.inverse)
	if err != nil {
		return err
	}
	d.axes = slices.Clone(d.axes[extra:])
	return c.gradient(n, 1, d)
}

func (c *compiler) keepNormalized(n *Node, v normalized) {
	if c.normalized == nil {
		c.normalized = map[string]normalized{}
	}
	c.normalized[n.Outputs[0]] = v
}
