package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// normalizations subtract means and divide by deviations.
func normalizations() map[string]operator {
	epsilon := map[string]AttrType{"epsilon": AttrFloat}
	return map[string]operator{
		"LayerNormalization": {least: 2, most: 3, outputs: 3, forwardAll: layerNorm,
			attrs: map[string]AttrType{"axis": AttrInt, "epsilon": AttrFloat, "stash_type": AttrInt}},
		"InstanceNormalization": {least: 3, most: 3, attrs: epsilon, forward: instanceNorm},
		"GroupNormalization": {least: 3, most: 3, forward: groupNorm,
			attrs: map[string]AttrType{"epsilon": AttrFloat, "num_groups": AttrInt, "stash_type": AttrInt}},
		"RMSNormalization": {least: 2, most: 2, forward: rmsNorm,
			attrs: map[string]AttrType{"axis": AttrInt, "epsilon": AttrFloat, "stash_type": AttrInt}},
		"LpNormalization":           {least: 1, most: 1, attrs: map[string]AttrType{"axis": AttrInt, "p": AttrInt}, forward: lpNorm},
		"MeanVarianceNormalization": {least: 1, most: 1, attrs: map[string]AttrType{"axes": AttrInts}, forward: meanVarianceNorm},
		"LRN": {least: 1, most: 1, forward: localResponseNorm,
			attrs: map[string]AttrType{"alpha": AttrFloat, "beta": AttrFloat, "bias": AttrFloat, "size": AttrInt}},
	}
}

// moments are x minus its mean, the mean, and the variance over axes.
func (e *emitter) moments(name string, x value, axes []int) (d, mean, variance value, err error) {
	mean = e.mean(name+" mean", x, axes)
	if d, err = e.binary(name+" deviation", x, mean, (*bb).Sub); err != nil {
		return d, mean, variance, err
	}
	square, err := e.unary(name+" square", d, func(f *bb, x bv) bv { return f.Mul(x, x) })
	if err != nil {
		return d, mean, variance, err
	}
	return d, mean, e.mean(name+" variance", square, axes), nil
}

// inverseDeviation is 1/√(variance + epsilon).
func (e *emitter) inverseDeviation(name string, variance value, epsilon float32) (value, error) {
	return e.unary(name+" inverse", variance, func(f *bb, x bv) bv { return f.RSqrt(f.Add(x, f.F(epsilon))) })
}

// trailing are the axes from a node's axis on.
func (n *Node) trailing(rank int) ([]int, error) {
	a, err := axis(n.intAttr("axis", -1), rank)
	var axes []int
	for ; err == nil && a < rank; a++ {
		axes = append(axes, a)
	}
	return axes, err
}

func (n *Node) checkStash() error {
	if n.intAttr("stash_type", 1) != 1 {
		return fmt.Errorf("stash_type %d is not supported: statistics are FLOAT", n.intAttr("stash_type", 1))
	}
	return nil
}

func layerNorm(c *compiler, n *Node) ([]value, error) {
	x, err := c.float(n)
	if err != nil {
		return nil, err
	}
	if err := n.checkStash(); err != nil {
		return nil, err
	}
	axes, err := n.trailing(x.rank())
	if err != nil {
		return nil, err
	}
	d, mean, variance, err := c.moments(n.Name, x, axes)
	if err != nil {
		return nil, err
	}
	inverse, err := c.inverseDeviation(n.Name, variance, n.floatAttr("epsilon", 1e-5))
	if err != nil {
		return nil, err
	}
	c.keepNormalized(n, normalized{d, inverse})
	y, err := c.affine(n, d, inverse, func(v value) (value, error) { return v, nil })
	if err == nil && !slices.Equal(y.dims(), x.dims()) {
		err = fmt.Errorf("scale or bias do not broadcast to %v", x.dims())
	}
	return []value{y, mean, inverse}, err
}

// affine is d·inverse·scale + bias; see brings scale and bias, inputs 1 and 2,
// to the shape that broadcasts.
func (c *compiler) affine(n *Node, d, inverse value, see func(value) (value, error)) (value, error) {
	in := []value{d, inverse}
	for i := 1; i <= 2; i++ {
		if n.input(i) == "" {
			continue
		}
		vs, err := c.floats(n, i, i)
		if err != nil {
			return d, err
		}
		v, err := see(vs[0])
		if err != nil {
			return d, fmt.Errorf("input %d: %w", i, err)
		}
		in = append(in, v)
	}
	return c.mapped(n.Name, engine.F32, in, func(f *bb, x []bv) bv {
		y := f.Mul(x[0], x[1])
		if len(x) == 3 {
			return f.Mul(y, x[2])
		}
		return f.FMA(y, x[2], x[3])
	})
}

// channelVector sees a vector of one value per channel of x.
func channelVector(x value) func(value) (value, error) {
	return func(v value) (value, error) {
		if v.rank() != 1 || v.size(0) != x.size(1) {
			return v, fmt.Errorf("has shape %v, want [%d]", v.dims(), x.size(1))
		}
		return perChannel(v, x.rank()), nil
	}
}

func instanceNorm(c *compiler, n *Node) (value, error) {
	x, err := c.spatial(n)
	if err != nil {
		return x, err
	}
	d, _, variance, err := c.moments(n.Name, x, spatialAxes(x.rank()))
	if err != nil {
		return x, err
	}
	inverse, err := c.inverseDeviation(n.Name, variance, n.floatAttr("epsilon", 1e-5))
	if err != nil {
		return x, err
	}
	return c.affine(n, d, inverse, channelVector(x))
}

// groupNorm has scale and bias per channel, before opset 21 per group.
func groupNorm(c *compiler, n *Node) (value, error) {
	x, err := c.spatial(n)
	if err != nil {
		return x, err
	}
	groups, dims := n.intAttr("num_groups", 0), x.dims()
	if groups < 1 || int64(dims[1])%groups != 0 {
		return x, fmt.Errorf("num_groups %d of %d channels: want equal groups", groups, dims[1])
	}
	if err := n.checkStash(); err != nil {
		return x, err
	}
	split := append([]uint32{dims[0], uint32(groups), dims[1] / uint32(groups)}, dims[2:]...)
	grouped := c.reshape(x, split)
	var axes []int
	for a := 2; a < len(split); a++ {
		axes = append(axes, a)
	}
	d, _, variance, err := c.moments(n.Name, grouped, axes)
	if err != nil {
		return x, err
	}
	inverse, err := c.inverseDeviation(n.Name, variance, n.floatAttr("epsilon", 1e-5))
	if err != nil {
		return x, err
	}
	if c.g.Opset < 21 {
		y, err := c.affine(n, d, inverse, channelVector(grouped))
		return c.reshape(y, dims), err
	}
	y, err := c.binary(n.Name, d, inverse, (*bb).Mul)
	if err != nil {
		return x, err
	}
	one := value{layout{}, c.b.Const("one", engine.F32Tensor([]float32{1}))}
	return c.affine(n, c.reshape(y, dims), one, channelVector(x))
}

func rmsNorm(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	if err := n.checkStash(); err != nil {
		return x, err
	}
	axes, err := n.trailing(x.rank())
	if err != nil {
		return x, err
	}
	square, err := c.unary(n.Name+" square", x, func(f *bb, x bv) bv { return f.Mul(x, x) })
	if err != nil {
		return x, err
	}
	inverse, err := c.inverseDeviation(n.Name, c.mean(n.Name+" mean square", square, axes), n.floatAttr("epsilon", 1e-5))
	if err != nil {
		return x, err
	}
	return c.affine(n, x, inverse, func(v value) (value, error) { return v, nil })
}

func lpNorm(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	a, err := axis(n.intAttr("axis", -1), x.rank())
	if err != nil {
		return x, err
	}
	norm := sumOf((*bb).Abs, nil)
	if p := n.intAttr("p", 2); p == 2 {
		norm = sumOf(func(f *bb, x bv) bv { return f.Mul(x, x) }, (*bb).Sqrt)
	} else if p != 1 {
		return x, fmt.Errorf("p %d is not supported", p)
	}
	s, err := norm(c, n, x, []int{a})
	if err != nil {
		return x, err
	}
	return c.binary(n.Name, x, s, (*bb).Div)
}

func meanVarianceNorm(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	list := n.intsAttr("axes")
	if list == nil {
		list = []int64{0, 2, 3}
	}
	axes, err := distinctAxes(list, x.rank(), 0)
	if err != nil {
		return x, err
	}
	d, _, variance, err := c.moments(n.Name, x, axes)
	if err != nil {
		return x, err
	}
	return c.binary(n.Name, d, variance, func(f *bb, d, v bv) bv { return f.Div(d, f.Add(f.Sqrt(v), f.F(1e-9))) })
}

// localResponseNorm divides by a power of the neighbouring channels' squares.
func localResponseNorm(c *compiler, n *Node) (value, error) {
	x, err := c.spatial(n)
	if err != nil {
		return x, err
	}
	size := n.intAttr("size", 0)
	if size < 1 || size > windowLimit {
		return x, fmt.Errorf("size %d is not supported", size)
	}
	ref := c.full(x)
	rank := len(ref.Dims)
	near := ref.At(coords(rank, func(d int) engine.Coord {
		if d == 1 {
			return engine.Axis(1).Plus(engine.Axis(rank)).Shift(-int((size - 1) / 2))
		}
		return engine.Axis(d)
	})...)
	square := body(1, func(f *bb, in []bv) bv { return f.Mul(in[0], in[0]) })
	scale, beta := n.floatAttr("alpha", 1e-4)/float32(size), n.floatAttr("beta", 0.75)
	b := body(2, func(f *bb, in []bv) bv {
		base := f.FMA(in[0], f.F(scale), f.F(n.floatAttr("bias", 1)))
		return f.Mul(in[1], f.Exp(f.Mul(f.F(-beta), f.Log(base))))
	})
	return fromRef(c.list.Fold(n.Name, engine.FoldSum, engine.F32, ref.Dims, []uint32{uint32(size)}, square, []engine.Operand{near}, b, ref.All())), nil
}
