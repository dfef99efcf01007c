package model

import (
	"fmt"
	"maps"

	"github.com/assay-avs/assay/engine"
)

func pools() map[string]operator {
	most, mean := maps.Clone(windowAttrs), maps.Clone(windowAttrs)
	most["ceil_mode"], most["storage_order"] = AttrInt, AttrInt
	mean["ceil_mode"], mean["count_include_pad"] = AttrInt, AttrInt
	return map[string]operator{
		"MaxPool":           {least: 1, most: 1, attrs: most, forward: maxPool, backward: maxPoolGrad},
		"AveragePool":       {least: 1, most: 1, attrs: mean, forward: averagePool, backward: averagePoolGrad},
		"GlobalAveragePool": {least: 1, most: 1, forward: globalAveragePool, backward: spreadMean(func(n *Node, rank int) ([]int, error) { return spatialAxes(rank), nil })},
	}
}

// pooling is the geometry of a pooling node with its input.
type pooling struct {
	x      value
	rank   int
	planes [2]windowAxis
}

func (c *compiler) pooling(n *Node) (*pooling, error) {
	x, err := c.float(n)
	if err != nil {
		return nil, err
	}
	if _, ok := n.attr("kernel_shape"); !ok {
		return nil, fmt.Errorf("kernel_shape is missing")
	}
	axes, err := n.windows(x.dims(), nil)
	if err != nil {
		return nil, err
	}
	return &pooling{c.image(x), x.rank(), planes(axes)}, nil
}

func (p *pooling) outDims() []uint32 {
	return []uint32{p.x.size(0), p.x.size(1), uint32(p.planes[0].out), uint32(p.planes[1].out)}
}

// fold reduces the windows of x.
func (p *pooling) fold(e *emitter, name string, kind uint8, dt engine.DType, epilogue engine.Body) value {
	d := p.outDims()
	h, w := p.planes[0], p.planes[1]
	op := p.x.window([]engine.Coord{engine.Axis(0), engine.Axis(3),
		h.forward(engine.Axis(1), engine.Axis(4)), w.forward(engine.Axis(2), engine.Axis(5))}, 2, 3)
	ref := e.list.Fold(name, kind, dt, []uint32{d[0], d[2], d[3], d[1]}, []uint32{uint32(h.kernel), uint32(w.kernel)},
		engine.Identity(), []engine.Operand{op}, epilogue)
	return value{channelsLast(d), ref}
}

func maxPool(c *compiler, n *Node) (value, error) {
	p, err := c.pooling(n)
	if err != nil {
		return value{}, err
	}
	if n.intAttr("storage_order", 0) != 0 {
		return value{}, fmt.Errorf("storage_order 1 is not supported")
	}
	return p.fold(c.emitter, n.Name, engine.FoldMax, engine.F32, engine.Identity()).flattened(p.rank), nil
}

// maxPoolGrad gives dy to the first greatest input of each window.
func maxPoolGrad(c *compiler, n *Node, _, dy value) error {
	p, err := c.pooling(n)
	if err != nil {
		return err
	}
	first := p.fold(c.emitter, n.Name+" first", engine.FoldArgmax, engine.I32, engine.Identity())
	kernel := int32(p.planes[1].kernel)
	dx, err := p.scatter(c.emitter, n.gradName(0), []value{c.image(dy), first}, func(f *bb, ky, kx bv, in []bv) bv {
		at := f.IAdd(f.IMul(ky, f.I(kernel)), kx)
		return f.Sel(f.IEq(at, in[1]), in[0], f.F(0))
	})
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx.flattened(p.rank))
}

// scatter sums, for every input position, what the windows that hold it give:
// f of the kernel position and of each window's values of in.
func (p *pooling) scatter(e *emitter, name string, in []value, give func(f *bb, ky, kx bv, in []bv) bv) (value, error) {
	h, err := p.planes[0].reverse()
	if err != nil {
		return value{}, err
	}
	w, err := p.planes[1].reverse()
	if err != nil {
		return value{}, err
	}
	out := append(append([]uint32{p.x.size(0)}, h.outs...), w.outs...)
	out = append(out, p.x.size(1))
	r := len(out)
	oy, _ := h.at(1, r)
	ox, _ := w.at(1+len(h.outs), r+1)
	b := body(len(in), func(f *bb, x []bv) bv {
		ky, kx := h.kernelIndex(f, 1, r), w.kernelIndex(f, 1+len(h.outs), r+1)
		v := give(f, ky, kx, x)
		v = f.Sel(f.ILt(ky, f.I(int32(h.kernel))), v, f.F(0))
		return f.Sel(f.ILt(kx, f.I(int32(w.kernel))), v, f.F(0))
	})
	var ops []engine.Operand
	for _, v := range in {
		ops = append(ops, v.window([]engine.Coord{engine.Axis(0), engine.Axis(r - 1), oy, ox}, 2, 3))
	}
	ref := e.list.Fold(name, engine.FoldSum, engine.F32, out, []uint32{h.red, w.red}, b, ops, engine.Identity())
	dx := value{channelsLast([]uint32{p.x.size(0), p.x.size(1), h.cover(), w.cover()}), ref}
	return e.cropped(e.cropped(dx, 2, &h), 3, &w), nil
}

// count computes how many input positions a window holds, from the output's
// axes; padding counts if all is true.
func (p *pooling) count(f *bb, all bool) bv {
	n := f.I(1)
	for i, w := range p.planes {
		if all || w.before == 0 && (w.out-1)*w.stride+w.kernel <= w.in {
			n = f.IMul(n, f.I(int32(w.kernel)))
			continue
		}
		start := f.IAdd(f.IMul(f.AxisIndex(1+i), f.I(int32(w.stride))), f.I(int32(-w.before)))
		end := f.IAdd(start, f.I(int32(w.kernel)))
		end = f.Sel(f.ILt(end, f.I(int32(w.in))), end, f.I(int32(w.in)))
		start = f.Sel(f.ILt(start, f.I(0)), f.I(0), start)
		n = f.IMul(n, f.ISub(end, start))
	}
	return f.I2F(n)
}

func (c *compiler) meanPooling(n *Node) (*pooling, bool, error) {
	p, err := c.pooling(n)
	if err != nil {
		return nil, false, err
	}
	all := n.intAttr("count_include_pad", 0) != 0
	if p.planes[0].dilation != 1 || p.planes[1].dilation != 1 {
		return nil, false, fmt.Errorf("dilations are not supported")
	}
	if all && n.intAttr("ceil_mode", 0) != 0 {
		return nil, false, fmt.Errorf("ceil_mode with count_include_pad is not supported")
	}
	return p, all, nil
}

func averagePool(c *compiler, n *Node) (value, error) {
	p, all, err := c.meanPooling(n)
	if err != nil {
		return value{}, err
	}
	mean := body(1, func(f *bb, in []bv) bv { return f.Div(in[0], p.count(f, all)) })
	return p.fold(c.emitter, n.Name, engine.FoldSum, engine.F32, mean).flattened(p.rank), nil
}

func averagePoolGrad(c *compiler, n *Node, _, dy value) error {
	p, all, err := c.meanPooling(n)
	if err != nil {
		return err
	}
	d := p.outDims()
	share := body(1, func(f *bb, in []bv) bv { return f.Div(in[0], p.count(f, all)) })
	op := c.image(dy).window([]engine.Coord{engine.Axis(0), engine.Axis(3), engine.Axis(1), engine.Axis(2)})
	ref := c.list.Map(n.gradName(0), engine.F32, []uint32{d[0], d[2], d[3], d[1]}, share, op)
	dx, err := p.scatter(c.emitter, n.gradName(0), []value{{channelsLast(d), ref}}, func(_ *bb, _, _ bv, in []bv) bv { return in[0] })
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx.flattened(p.rank))
}

func spatialAxes(rank int) []int {
	var axes []int
	for a := 2; a < rank; a++ {
		axes = append(axes, a)
	}
	return axes
}

func globalAveragePool(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return value{}, err
	}
	if x.rank() < 3 {
		return value{}, fmt.Errorf("input has shape %v, want [N, C, spatial...]", x.dims())
	}
	return c.mean(n.Name, x, spatialAxes(x.rank())), nil
}

// mean averages over axes, leaving size 1.
func (e *emitter) mean(name string, x value, axes []int) value {
	count := x.countOf(axes)
	return e.sum(name, x, axes, body(1, func(f *bb, in []bv) bv { return f.Div(in[0], f.F(count)) }))
}

func (l layout) countOf(axes []int) float32 {
	n := uint32(1)
	for _, a := range axes {
		n *= l.size(a)
	}
	return float32(n)
}

// spreadMean is the gradient of a mean over the axes that axesOf names.
func spreadMean(axesOf func(n *Node, rank int) ([]int, error)) func(*compiler, *Node, value, value) error {
	return func(c *compiler, n *Node, _, dy value) error {
		x := c.values[n.Inputs[0]]
		axes, err := axesOf(n, x.rank())
		if err != nil {
			return err
		}
		if dy.rank() != x.rank() {
			dy = dy.withOnes(axes, x.rank())
		}
		count := x.countOf(axes)
		b := body(1, func(f *bb, in []bv) bv { return f.Div(in[0], f.F(count)) })
		dx, err := c.pointwise(n.gradName(0), engine.F32, b, &x, dy)
		if err != nil {
			return err
		}
		return c.gradient(n, 0, dx)
	}
}
