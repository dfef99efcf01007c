package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// batchNormInputs are x and scale, bias, mean and variance per channel.
func (c *compiler) batchNormInputs(n *Node) ([]value, error) {
	if n.intAttr("spatial", 1) != 1 {
		return nil, fmt.Errorf("spatial 0 is not supported: export with statistics per channel")
	}
	in, err := c.floats(n, 0, 4)
	if err != nil {
		return nil, err
	}
	rank := in[0].rank()
	if rank < 2 {
		return nil, fmt.Errorf("input has shape %v, want [N, C, ...]", in[0].dims())
	}
	for i := 1; i < 5; i++ {
		if in[i].rank() != 1 || in[i].size(0) != in[0].size(1) {
			return nil, fmt.Errorf("input %d has shape %v, want [%d]", i, in[i].dims(), in[0].size(1))
		}
		in[i] = perChannel(in[i], rank)
	}
	return in, nil
}

// ofBatch says whether the node normalizes by the statistics of its own input:
// training_mode since opset 14, before it the presence of further outputs.
func (c *compiler) ofBatch(n *Node) (bool, error) {
	if c.statistics != nil {
		return true, nil
	}
	further := slices.ContainsFunc(n.Outputs[1:], func(s string) bool { return s != "" })
	if c.g.Opset < 14 {
		if a, ok := n.attr("is_test"); ok && c.g.Opset < 7 {
			return a.I == 0, nil
		}
		return further, nil
	}
	training := n.intAttr("training_mode", 0) != 0
	if further && !training || len(n.Outputs) > 3 {
		return false, fmt.Errorf("has %d outputs with training_mode %d", len(n.Outputs), n.intAttr("training_mode", 0))
	}
	return training, nil
}

// batchNorm gives y, and in training the running mean and variance that follow
// and, before opset 14, those of the batch.
func batchNorm(c *compiler, n *Node) ([]value, error) {
	in, err := c.batchNormInputs(n)
	if err != nil {
		return nil, err
	}
	training, err := c.ofBatch(n)
	if err != nil {
		return nil, err
	}
	eps := n.floatAttr("epsilon", 1e-5)
	if !training {
		b := body(5, func(f *bb, x []bv) bv {
			scale := f.Div(x[1], f.Sqrt(f.Add(x[4], f.F(eps))))
			return f.FMA(f.Sub(x[0], x[3]), scale, x[2])
		})
		y, err := c.pointwise(n.Name, engine.F32, b, nil, in...)
		return []value{y}, err
	}
	d, mean, variance, err := c.moments(n.Name, in[0], channelAxes(in[0].rank()))
	if err != nil {
		return nil, err
	}
	b := body(4, func(f *bb, x []bv) bv {
		return f.FMA(x[0], f.Div(x[1], f.Sqrt(f.Add(x[3], f.F(eps)))), x[2])
	})
	y, err := c.pointwise(n.Name, engine.F32, b, nil, d, in[1], in[2], variance)
	if err != nil {
		return nil, err
	}
	inverse, err := c.inverseDeviation(n.Name, variance, eps)
	if err != nil {
		return nil, err
	}
	c.keepNormalized(n, normalized{d, inverse})
	out := []value{y}
	momentum := n.floatAttr("momentum", 0.9)
	for i, batch := range []value{mean, variance} {
		v, err := c.binary(n.Name+" running", in[3+i], batch, func(f *bb, old, batch bv) bv {
			return f.FMA(f.F(momentum), old, f.Mul(f.F(1-momentum), batch))
		})
		if err != nil {
			return nil, err
		}
		if err := c.setStatistic(n.Inputs[3+i], alongChannels(v)); err != nil {
			return nil, err
		}
		out = append(out, alongChannels(v))
	}
	return append(out, alongChannels(mean), alongChannels(variance)), nil
}

// channelAxes are all axes but the channels'.
func channelAxes(rank int) []int { return append([]int{0}, spatialAxes(rank)...) }

// alongChannels sees [1, C, 1, ...] as a vector.
func alongChannels(v value) value {
	v.axes = [][]int{v.axes[1]}
	return v
}

// batchNormGrad holds the statistics fixed, unless they are the batch's own.
func batchNormGrad(c *compiler, n *Node, _, dy value) error {
	in, err := c.batchNormInputs(n)
	if err != nil {
		return err
	}
	training, err := c.ofBatch(n)
	if err != nil {
		return err
	}
	if training {
		return c.batchStatisticsGrad(n, c.normalized[n.Outputs[0]], dy)
	}
	eps := n.floatAttr("epsilon", 1e-5)
	if c.wants(n, 0) {
		b := body(3, func(f *bb, x []bv) bv {
			return f.Mul(x[0], f.Div(x[1], f.Sqrt(f.Add(x[2], f.F(eps)))))
		})
		dx, err := c.pointwise(n.gradName(0), engine.F32, b, nil, dy, in[1], in[4])
		if err != nil {
			return err
		}
		if err := c.gradient(n, 0, dx); err != nil {
			return err
		}
	}
	if c.wants(n, 1) {
		b := body(4, func(f *bb, x []bv) bv {
			return f.Mul(x[0], f.Div(f.Sub(x[1], x[2]), f.Sqrt(f.Add(x[3], f.F(eps)))))
		})
		d, err := c.pointwise(n.gradName(1), engine.F32, b, nil, dy, in[0], in[3], in[4])
		if err != nil {
			return err
		}
		if err := c.channelGrad(n, 1, d); err != nil {
			return err
		}
	}
	if c.wants(n, 2) {
		return c.channelGrad(n, 2, dy)
	}
	return nil
}
