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
		"BatchNormalization": {least: 5, most: 5, statistics: []int{3, 4}, forward: batchNorm, backward: batchNormGrad,
			attrs: map[string]AttrType{"epsilon": AttrFloat, "momentum": AttrFloat, "training_mode": AttrInt, "spatial": AttrInt, "is_test": AttrInt}},
	}
}

// convolution is the geometry of a Conv node with its input and weights.
type convolution struct {
	x, w   value
	rank   int
	planes [2]windowAxis
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
	return []uint32{v.n, v.groups * v.oc, uint32(v.planes[0].out), uint32(v.planes[1].out)}
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
	y, err = c.binary(n.Name, y, perChannel(bias[0], 4), (*bb).Add)
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
	h, w := v.planes[0], v.planes[1]
	out := append([]uint32{v.n, uint32(h.out), uint32(w.out)}, v.grouped(v.oc)...)
	red := []uint32{uint32(h.kernel), uint32(w.kernel), v.ic}
	r := len(out)
	ky, kx := engine.Axis(r), engine.Axis(r+1)
	x := v.x.window([]engine.Coord{engine.Axis(0), v.channel(3, r+2, v.ic), h.forward(engine.Axis(1), ky), w.forward(engine.Axis(2), kx)}, 2, 3)
	k := v.w.window([]engine.Coord{v.channel(3, r-1, v.oc), engine.Axis(r + 2), ky, kx})
	return e.list.Conv(name, engine.F32, out, red, x, k, nil, engine.Identity())
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
	db := c.sum(n.gradName(2), dy4, []int{0, 2, 3}, engine.Identity())
	db.axes = [][]int{db.axes[1]}
	return c.gradient(n, 2, db)
}

// inputGrad is dX[i] = Σ over the outputs o that read i, and their channels,
// of dY[o]·W.
func (v *convolution) inputGrad(e *emitter, name string, dy value) (value, error) {
	h, err := v.planes[0].reverse()
	if err != nil {
		return value{}, err
	}
	w, err := v.planes[1].reverse()
	if err != nil {
		return value{}, err
	}
	out := append(append([]uint32{v.n}, h.outs...), w.outs...)
	group := len(out)
	out = append(out, v.grouped(v.ic)...)
	r := len(out)
	oy, ky := h.at(1, r)
	ox, kx := w.at(1+len(h.outs), r+1)
	grad := dy.window([]engine.Coord{engine.Axis(0), v.channel(group, r+2, v.oc), oy, ox}, 2, 3)
	k := v.w.window([]engine.Coord{v.channel(group, r+2, v.oc), engine.Axis(r - 1), ky, kx}, 2, 3)
	ref := e.list.Conv(name, engine.F32, out, []uint32{h.red, w.red, v.oc}, grad, k, nil, engine.Identity())
	dx := value{channelsLast([]uint32{v.n, v.groups * v.ic, h.cover(), w.cover()}), ref}
	return e.cropped(e.cropped(dx, 2, &h), 3, &w), nil
}

// weightGrad is dW[oc, ky, kx, ic] = Σ over records and outputs of dY·X.
func (v *convolution) weightGrad(e *emitter, name string, dy value) value {
	h, w := v.planes[0], v.planes[1]
	out := append(v.grouped(v.oc), uint32(h.kernel), uint32(w.kernel), v.ic)
	r := len(out)
	oy, ox := engine.Axis(r+1), engine.Axis(r+2)
	grad := dy.window([]engine.Coord{engine.Axis(r), v.channel(0, r-4, v.oc), oy, ox})
	x := v.x.window([]engine.Coord{engine.Axis(r), v.channel(0, r-1, v.ic),
		h.forward(oy, engine.Axis(r-3)), w.forward(ox, engine.Axis(r-2))}, 2, 3)
	red := []uint32{v.n, uint32(h.out), uint32(w.out)}
	ref := e.list.Dot(name, engine.F32, out, red, grad, x, nil, engine.Identity())
	return value{channelsLast([]uint32{v.groups * v.oc, v.ic, uint32(h.kernel), uint32(w.kernel)}), ref}
}

// batchNormInputs are x and scale, bias, mean and variance per channel.
func (c *compiler) batchNormInputs(n *Node) ([]value, error) {
	if n.intAttr("training_mode", 0) != 0 || n.intAttr("spatial", 1) != 1 || n.intAttr("is_test", 1) != 1 {
		return nil, fmt.Errorf("only inference with running statistics is supported: export the model in evaluation mode")
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

func batchNorm(c *compiler, n *Node) (value, error) {
	in, err := c.batchNormInputs(n)
	if err != nil {
		return value{}, err
	}
	if c.statistics != nil {
		return c.batchStatistics(n, in)
	}
	eps := n.floatAttr("epsilon", 1e-5)
	b := body(5, func(f *bb, x []bv) bv {
		scale := f.Div(x[1], f.Sqrt(f.Add(x[4], f.F(eps))))
		return f.FMA(f.Sub(x[0], x[3]), scale, x[2])
	})
	return c.pointwise(n.Name, engine.F32, b, nil, in...)
}

// batchNormGrad holds running statistics fixed.
func batchNormGrad(c *compiler, n *Node, _, dy value) error {
	if kept, ok := c.normalized[n.Outputs[0]]; ok {
		return c.batchStatisticsGrad(n, kept, dy)
	}
	in, err := c.batchNormInputs(n)
	if err != nil {
		return err
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
