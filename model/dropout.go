package model

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

// dropout is the identity, as it is in inference, and a mask that keeps all. A
// recipe's training draws the mask from the order seed; a node in training mode
// with a seed has the one mask that the seed gives.
func dropout(c *compiler, n *Node) ([]value, error) {
	x, err := c.float(n)
	if err != nil {
		return nil, err
	}
	ratio, err := c.dropRatio(n)
	if err != nil {
		return nil, err
	}
	if c.training && ratio > 0 {
		return trainingDropout(c, n, x, ratio)
	}
	if training, err := c.trainingMode(n); err != nil || training && ratio > 0 {
		if err != nil {
			return nil, err
		}
		return seededDropout(c, n, x, ratio)
	}
	if n.output(1) == "" {
		return []value{x, x}[:len(n.Outputs)], nil
	}
	if c.g.Opset < 10 {
		return nil, fmt.Errorf("the mask is supported since opset 10")
	}
	c.setType(n, 1, onnxBool)
	return []value{x, c.filled(n.Name+" mask", engine.I32, x.dims(), constantBody(1))}, nil
}

// trainingMode is the constant of that name, false if it is left out.
func (c *compiler) trainingMode(n *Node) (bool, error) {
	if n.input(2) == "" {
		return false, nil
	}
	is, err := c.single(n.Inputs[2])
	return is != 0, err
}

// seededDropout multiplies by the mask of the node's seed, a constant.
func seededDropout(c *compiler, n *Node, x value, ratio float32) ([]value, error) {
	seed, given := n.attr("seed")
	if !given {
		return nil, fmt.Errorf("training_mode without seed, with ratio %v: the mask is random: export for inference (training by a recipe drops all the same)", ratio)
	}
	if seed.I < 0 || seed.I > math.MaxUint32 {
		return nil, fmt.Errorf("seed %d is not between 0 and 2^32-1", seed.I)
	}
	count, err := elements(x.dims())
	if err != nil {
		return nil, err
	}
	if count > maxSeeded {
		return nil, fmt.Errorf("training_mode with a mask of %d constants, at most %d: export for inference", count, maxSeeded)
	}
	factor := c.literal(n.Name+" mask", engine.F32Tensor(seededFactors(uint32(seed.I), int(count), ratio), x.dims()...))
	return c.masked(n, x, factor)
}

// maxSeeded bounds the mask that a node's seed gives: it becomes part of the
// program.
const maxSeeded = 1 << 20

// seededFactors are 0 where the generator's numbers are below ratio, else
// 1/(1-ratio), in row-major order: the mask of ONNX's reference.
func seededFactors(seed uint32, count int, ratio float32) []float32 {
	g, out := newTwister(seed), make([]float32, count)
	for i := range out {
		if g.float64() >= float64(ratio) {
			out[i] = 1 / (1 - ratio)
		}
	}
	return out
}

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
	return c.masked(n, x, factor)
}

// masked is x times the factors, and where they are not 0.
func (c *compiler) masked(n *Node, x, factor value) ([]value, error) {
	y, err := c.binary(n.Name, x, factor, (*bb).Mul)
	if err != nil || n.output(1) == "" {
		return []value{y, y}[:len(n.Outputs)], err
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
