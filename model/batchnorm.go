package model

import (
	"fmt"
)

// setStatistic gives a running statistic its next value, if the recipe moves
// them.
func (c *compiler) setStatistic(name string, next value) error {
	if c.statistics == nil {
		return nil
	}
	if _, ok := c.statistics[name]; ok {
		return fmt.Errorf("the statistic %q is shared with another node: give each its own", name)
	}
	c.statistics[name] = next
	return nil
}

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
