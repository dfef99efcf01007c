package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// batchStatistics lowers a BatchNormalization with the mean and variance of
// the batch, and moves the running ones: momentum·running + (1-momentum)·batch.
func (c *compiler) batchStatistics(n *Node, in []value) (value, error) {
	x := in[0]
	d, mean, variance, err := c.moments(n.Name, x, channelAxes(x.rank()))
	if err != nil {
		return x, err
	}
	inverse, err := c.inverseDeviation(n.Name, variance, n.floatAttr("epsilon", 1e-5))
	if err != nil {
		return x, err
	}
	c.keepNormalized(n, normalized{d, inverse})
	momentum := n.floatAttr("momentum", 0.9)
	for i, batch := range []value{mean, variance} {
		next, err := c.binary(n.Inputs[3+i], in[3+i], batch, func(f *bb, running, batch bv) bv {
			return f.FMA(f.F(momentum), running, f.Mul(f.F(1-momentum), batch))
		})
		if err != nil {
			return x, err
		}
		if err := c.setStatistic(n.Inputs[3+i], next); err != nil {
			return x, err
		}
	}
	b := body(4, func(f *bb, x []bv) bv { return f.FMA(f.Mul(x[0], x[1]), x[2], x[3]) })
	return c.pointwise(n.Name, engine.F32, b, nil, d, inverse, in[1], in[2])
}

// setStatistic gives a running statistic its next value.
func (c *compiler) setStatistic(name string, next value) error {
	if _, ok := c.statistics[name]; ok {
		return fmt.Errorf("the statistic %q is shared with another node: give each its own", name)
	}
	next.axes = [][]int{next.axes[1]}
	c.statistics[name] = next
	return nil
}

// channelAxes are all axes but the channels'.
func channelAxes(rank int) []int { return append([]int{0}, spatialAxes(rank)...) }

// batchStatisticsGrad is the gradient through the batch's mean and variance,
// as of a layer norm; the sums that it needs are those of scale and bias.
func (c *compiler) batchStatisticsGrad(n *Node, kept normalized, dy value) error {
	scale := perChannel(c.values[n.Inputs[1]], dy.rank())
	if err := c.normGrad(n, channelAxes(dy.rank()), kept, scale, dy); err != nil {
		return err
	}
	if c.wants(n, 1) {
		product := body(3, func(f *bb, in []bv) bv { return f.Mul(f.Mul(in[0], in[1]), in[2]) })
		d, err := c.sumOver(n.gradName(1), channelAxes(dy.rank()), product, dy, kept.deviation, kept.inverse)
		if err != nil {
			return err
		}
		d.axes = [][]int{d.axes[1]}
		if err := c.gradient(n, 1, d); err != nil {
			return err
		}
	}
	if c.wants(n, 2) {
		return c.channelGrad(n, 2, dy)
	}
	return nil
}
