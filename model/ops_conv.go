package model

import (
	"fmt"
	"maps"

	"github.com/assay-avs/assay/engine"
)

func convAttrs() map[string]AttrType {
	attrs := maps.Clone(windowAttrs)
	attrs["group"] = AttrInt
	return attrs
}

func convolutions() map[string]operator {
	attrs := convAttrs()
	return map[string]operator{
		"Conv": {least: 2, most: 3, attrs: attrs, forward: conv, backward: convGrad},
		"BatchNormalization": {least: 5, most: 5, outputs: 5, statistics: []int{3, 4}, forwardAll: batchNorm, backward: batchNormGrad,
			attrs: map[string]AttrType{"epsilon": AttrFloat, "momentum": AttrFloat, "training_mode": AttrInt, "spatial": AttrInt, "is_test": AttrInt}},
	}
}

// convolution is the geometry of a Conv node with its input and weights.
type convolution struct {
	x, w   value
	rank   int
	planes []windowAxis // two at least
	n      uint32
	groups uint32
	ic, oc uint32 // channels per group
}

func (c *compiler) convolution(n *Node) (*convolution, error) {
	x, err := c.float(n)
	if err != nil {
		return nil, err
	}
	c.prefer(n, 1, channelsLast)
	ws, err := c.floats(n, 1, 1)
	if err != nil {
		return nil, err
	}
	return c.convolutionOf(n, x, ws[0])
}

// convolutionOf is the geometry of a convolution of x and w by n's attributes.
func (c *compiler) convolutionOf(n *Node, x, w value) (*convolution, error) {
	dims, kernel := x.dims(), w.dims()
	if len(dims) != len(kernel) || len(dims) < 3 {
		return nil, fmt.Errorf("input has shape %v, weights %v", dims, kernel)
	}
	axes, err := n.windows(dims, kernel[2:])
	if err != nil {
		return nil, err
	}
	groups := n.intAttr("group", 1)
	if groups < 1 || groups > int64(dims[1]) || int64(dims[1]) != groups*int64(kernel[1]) || int64(kernel[0])%groups != 0 {
		return nil, fmt.Errorf("%d groups do not fit an input of shape %v and weights of shape %v", groups, dims, kernel)
	}
	return &convolution{x: c.image(x), w: c.image(w), rank: len(dims), planes: planes(axes), n: dims[0],
		groups: uint32(groups), ic: kernel[1], oc: kernel[0] / uint32(groups)}, nil
}

// grouped are the sizes of a channel axis and its coordinate: one axis, or
// with groups the group's and the channel's within it.
func (v *convolution) grouped(channels uint32) []uint32 {
	if v.groups == 1 {
		return []uint32{channels}
	}
	return []uint32{v.groups, channels}
}

// channel is the coordinate of a channel whose group is counted by axis g and
// which is counted within it by axis c.
func (v *convolution) channel(g, c int, channels uint32) engine.Coord {
	if v.groups == 1 {
		return engine.Axis(c)
	}
	return engine.Axis(g).Scale(int(channels)).Plus(engine.Axis(c))
}

// outDims is the logical output shape.
func (v *convolution) outDims() []uint32 {
	return append([]uint32{v.n, v.groups * v.oc}, outSizes(v.planes)...)
}

func conv(c *compiler, n *Node) (value, error) {
	v, err := c.convolution(n)
	if err != nil {
		return value{}, err
	}
	y := value{channelsLast(v.outDims()), v.forward(c.emitter, n.Name)}
	if n.input(2) == "" {
		return y.flattened(v.rank), nil
	}
	bias, err := c.floats(n, 2, 2)
	if err != nil {
		return value{}, err
	}
	if bias[0].rank() != 1 || bias[0].size(0) != v.groups*v.oc {
		return value{}, fmt.Errorf("bias has shape %v, want [%d]", bias[0].dims(), v.groups*v.oc)
	}
	y, err = c.binary(n.Name, y, perChannel(bias[0], y.rank()), (*bb).Add)
	return y.flattened(v.rank), err
}

// perChannel sees a vector as [1, C, 1, ...].
func perChannel(v value, rank int) value {
	axes := make([][]int, rank)
	axes[1] = v.axes[0]
	v.axes = axes
	return v
}

func (v *convolution) forward(e *emitter, name string) engine.Ref {
	spatial := len(v.planes)
	out := append(append([]uint32{v.n}, outSizes(v.planes)...), v.grouped(v.oc)...)
	r := len(out)
	x := append([]engine.Coord{engine.Axis(0), v.channel(1+spatial, r+spatial, v.ic)}, reads(v.planes, 1, r)...)
	w := append([]engine.Coord{v.channel(1+spatial, r-1, v.oc), engine.Axis(r + spatial)}, counted(r, spatial)...)
	return e.windowed(name, out, append(kernelSizes(v.planes), v.ic), v.x.window(x, spatialAxes(len(x))...), v.w.window(w))
}

// windowed sums products over kernel positions and channels.
func (e *emitter) windowed(name string, out, red []uint32, a, b engine.Operand) engine.Ref {
	if len(red) == 3 {
		return e.list.Conv(name, engine.F32, out, red, a, b, nil, engine.Identity())
	}
	return e.list.Dot(name, engine.F32, out, red, a, b, nil, engine.Identity())
}

func convGrad(c *compiler, n *Node, _, dy value) error {
	v, err := c.convolution(n)
	if err != nil {
		return err
	}
	dy4 := c.image(dy)
	if c.wants(n, 0) {
		dx, err := v.inputGrad(c.emitter, n.gradName(0), dy4)
		if err != nil {
			return err
		}
		if err := c.gradient(n, 0, dx.flattened(v.rank)); err != nil {
			return err
		}
	}
	if c.wants(n, 1) {
		if err := c.gradient(n, 1, v.weightGrad(c.emitter, n.gradName(1), dy4).flattened(v.rank)); err != nil {
			return err
		}
	}
	if !c.wants(n, 2) {
		return nil
	}
	return c.channelGrad(n, 2, dy4)
}

// inputGrad is dX[i] = Σ over the outputs o that read i, and their channels,
// of dY[o]·W.
func (v *convolution) inputGrad(e *emitter, name string, dy value) (value, error) {
	rev, err := newReversal(v.n, v.planes, v.grouped(v.ic))
	if err != nil {
		return value{}, err
	}
	r, spatial := len(rev.out), len(v.planes)
	group := r - len(v.grouped(v.ic))
	o, k := rev.at()
	oc := v.channel(group, r+spatial, v.oc)
	grad := dy.window(append([]engine.Coord{rev.record(), oc}, o...), spatialAxes(2+spatial)...)
	w := v.w.window(append([]engine.Coord{oc, engine.Axis(r - 1)}, k...), spatialAxes(2+spatial)...)
	ref := e.windowed(name, rev.out, append(rev.red, v.oc), grad, w)
	return rev.positions(e, ref), nil
}

// weightGrad is dW[oc, k, ic] = Σ over outputs and records of dY·X, both moved
// so that the records follow each other in memory: the sum then runs along it.
func (v *convolution) weightGrad(e *emitter, name string, dy value) value {
	spatial := len(v.planes)
	kernel := kernelSizes(v.planes)
	out := append(append(v.grouped(v.oc), kernel...), v.ic)
	r := len(out)
	n, k := engine.Axis(r+spatial), r-1-spatial
	dy, moved := e.recordsLast(name+" dy", dy), e.recordsLast(name+" x", v.x)
	grad := dy.window(append([]engine.Coord{n, v.channel(0, k-1, v.oc)}, counted(r, spatial)...))
	x := moved.window(append([]engine.Coord{n, v.channel(0, r-1, v.ic)}, reads(v.planes, r, k)...), spatialAxes(2+spatial)...)
	ref := e.list.Dot(name, engine.F32, out, append(outSizes(v.planes), v.n), grad, x, nil, engine.Identity())
	return value{channelsLast(append([]uint32{v.groups * v.oc, v.ic}, kernel...)), ref}
}

// recordsLast moves [N, C, spatial...] to [C, spatial..., N].
func (e *emitter) recordsLast(name string, v value) value {
	order := []int{1}
	for a := 2; a < v.rank(); a++ {
		order = append(order, a)
	}
	to := ordered(v.dims(), append(order, 0)...)
	if to.equal(v.layout) {
		return v
	}
	op := v.operand(v.layout.follow(to))
	return value{to, e.list.Move(name, v.ref.DType, to.store, op)}
}

// channelGrad adds the sum of d per channel to input i.
func (c *compiler) channelGrad(n *Node, i int, d value) error {
	axes := []int{0}
	for a := 2; a < d.rank(); a++ {
		axes = append(axes, a)
	}
	s := c.sum(n.gradName(i), d, axes, engine.Identity())
	s.axes = [][]int{s.axes[1]}
	return c.gradient(n, i, s)
}
