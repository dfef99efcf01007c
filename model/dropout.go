package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// dropRatio is the share of elements that a Dropout drops in training.
func (c *compiler) dropRatio(n *Node) (float32, error) {
	ratio := n.floatAttr("ratio", 0.5)
	if n.input(1) != "" {
		t, err := c.constant(n.Inputs[1])
		if err != nil {
			return 0, err
		}
		if t.DType != engine.F32 || t.Elements() != 1 {
			return 0, fmt.Errorf("ratio %q is not one float", n.Inputs[1])
		}
		ratio = t.F32s()[0]
	}
	if !within(ratio, 0, 1) {
		return 0, fmt.Errorf("ratio %v is not between 0 and 1", ratio)
	}
	return ratio, nil
}

// trainingDropout multiplies every element by 0 or 1/(1-ratio), drawn anew in
// every step.
func trainingDropout(c *compiler, n *Node, x value, ratio float32) ([]value, error) {
	factor, err := c.dropMask(n, x, ratio)
	if err != nil {
		return nil, err
	}
	y, err := c.binary(n.Name, x, factor, (*bb).Mul)
	if err != nil || len(n.Outputs) == 1 {
		return []value{y}, err
	}
	c.setType(n, 0, onnxFloat)
	c.setType(n, 1, onnxBool)
	mask, err := c.mapped(n.Name+" mask", engine.I32, []value{factor}, func(f *bb, in []bv) bv { return f.Lt(f.F(0), in[0]) })
	return []value{y, mask}, err
}

// dropMask is what dropout multiplies x by. The random numbers are those of
// the step from the last one drawn on.
func (c *compiler) dropMask(n *Node, x value, ratio float32) (value, error) {
	first, step := c.drawn, value{layout{}, c.b.StepIndex()}.expand(x.rank())
	count, err := elements(x.dims())
	if err != nil {
		return x, err
	}
	if uint64(first)+count > 1<<32 {
		return x, fmt.Errorf("a step draws more than 2^32 random numbers")
	}
	c.drawn += uint32(count)
	b := body(1, func(f *bb, in []bv) bv {
		u := f.Mul(f.I2F(f.IShr(f.Rand(in[0], f.IAdd(x.position(f), f.Bits(first))), f.I(8))), f.F(1.0/(1<<24)))
		return f.Sel(f.Lt(u, f.F(ratio)), f.F(0), f.F(1/(1-ratio)))
	})
	factor, err := c.pointwise(n.Name+" mask", engine.F32, b, &x, step)
	if c.dropped == nil {
		c.dropped = map[string]value{}
	}
	c.dropped[n.Outputs[0]] = factor
	return factor, err
}

func dropoutGrad(c *compiler, n *Node, _, dy value) error {
	factor, ok := c.dropped[n.Outputs[0]]
	if !ok {
		return c.gradient(n, 0, dy)
	}
	return c.mapGrad(n, 0, []value{dy, factor}, func(f *bb, in []bv) bv { return f.Mul(in[0], in[1]) })
}
