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
	unpool := map[string]AttrType{"kernel_shape": AttrInts, "pads": AttrInts, "strides": AttrInts}
	return map[string]operator{
		"MaxPool":           {least: 1, most: 1, outputs: 2, attrs: most, forwardAll: maxPool, backward: maxPoolGrad},
		"MaxUnpool":         {least: 2, most: 3, constant: []int{2}, attrs: unpool, forward: maxUnpool},
		"AveragePool":       {least: 1, most: 1, attrs: mean, forward: averagePool, backward: averagePoolGrad},
		"GlobalAveragePool": {least: 1, most: 1, forward: globalAveragePool, backward: spreadMean(func(n *Node, rank int) ([]int, error) { return spatialAxes(rank), nil })},
	}
}

// pooling is the geometry of a pooling node with its input.
type pooling struct {
	x      value
	rank   int
	planes []windowAxis // two at least
}

func (c *compiler) pooling(n *Node) (*pooling, error) {
	x, err := c.in(n, 0)
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
	for i := range axes {
		w := &axes[i]
		if max(w.before, w.after) >= w.reach() {
			return nil, fmt.Errorf("pads %d and %d are not smaller than the kernel's reach %d", w.before, w.after, w.reach())
		}
		if w.skips() {
			return nil, fmt.Errorf("dilation %d leaves a window of axis %d without an element", w.dilation, 2+i)
		}
	}
	return &pooling{c.image(x), x.rank(), planes(axes)}, nil
}

func (p *pooling) outDims() []uint32 {
	return append([]uint32{p.x.size(0), p.x.size(1)}, outSizes(p.planes)...)
}

// fold reduces the windows of x, which become floats.
func (p *pooling) fold(e *emitter, name string, kind uint8, dt engine.DType, epilogue engine.Body) value {
	spatial := len(p.planes)
	out := append(append([]uint32{p.x.size(0)}, outSizes(p.planes)...), p.x.size(1))
	op := p.x.window(append([]engine.Coord{engine.Axis(0), engine.Axis(1 + spatial)}, reads(p.planes, 1, len(out))...), spatialAxes(2+spatial)...)
	ref := e.list.Fold(name, kind, dt, out, kernelSizes(p.planes), asFloat(p.x), []engine.Operand{op}, epilogue)
	return value{channelsLast(p.outDims()), ref}
}

// asFloat is the body that makes v's elements floats.
func asFloat(v value) engine.Body {
	if v.ref.DType == engine.F32 {
		return engine.Identity()
	}
	return body(1, func(f *bb, in []bv) bv { return f.I2F(in[0]) })
}

// fromFloat is the body that makes them what they were.
func fromFloat(v value) engine.Body {
	if v.ref.DType == engine.F32 {
		return engine.Identity()
	}
	return body(1, func(f *bb, in []bv) bv { return f.F2I(in[0]) })
}

// maxPool gives the greatest element of each window and where it stands.
func maxPool(c *compiler, n *Node) ([]value, error) {
	p, err := c.pooling(n)
	if err != nil {
		return nil, err
	}
	if bits, _ := c.typeOf(n.Inputs[0]).bits(); p.x.ref.DType != engine.F32 && bits == 0 {
		return nil, fmt.Errorf("input of %s is not supported: want FLOAT or integers of 8 or 16 bits", c.typeOf(n.Inputs[0]))
	}
	out := []value{p.fold(c.emitter, n.Name, engine.FoldMax, p.x.ref.DType, fromFloat(p.x)).flattened(p.rank)}
	if len(n.Outputs) == 1 || n.Outputs[1] == "" {
		return append(out, value{}), nil
	}
	c.setType(n, 1, onnxInt64)
	at := p.fold(c.emitter, n.Name+" indices", engine.FoldArgmax, engine.I32, p.placeOf(n.intAttr("storage_order", 0) != 0))
	return append(out, at.flattened(p.rank)), nil
}

// placeOf turns a window's term into its position in the input: counted in
// row-major order, or the spatial axes in column-major order.
func (p *pooling) placeOf(columns bool) engine.Body {
	return body(1, func(f *bb, in []bv) bv {
		spatial := len(p.planes)
		at := make([]bv, spatial)
		term := in[0]
		for i := spatial - 1; i >= 0; i-- {
			w := &p.planes[i]
			k := f.IMod(term, f.I(int32(w.kernel)))
			term = f.IDiv(term, f.I(int32(w.kernel)))
			start := f.IAdd(f.IMul(f.AxisIndex(1+i), f.I(int32(w.stride))), f.I(int32(-w.before)))
			at[i] = f.IAdd(start, f.IMul(k, f.I(int32(w.dilation))))
		}
		place, plane := f.I(0), int32(1)
		for i := range p.planes {
			axis := i
			if columns {
				axis = spatial - 1 - i
			}
			place = f.IAdd(f.IMul(place, f.I(int32(p.planes[axis].in))), at[axis])
			plane *= int32(p.planes[i].in)
		}
		row := f.IAdd(f.IMul(f.AxisIndex(0), f.I(int32(p.x.size(1)))), f.AxisIndex(1+spatial))
		return f.IAdd(f.IMul(row, f.I(plane)), place)
	})
}

// maxPoolGrad gives dy to the first greatest input of each window.
func maxPoolGrad(c *compiler, n *Node, _, dy value) error {
	p, err := c.pooling(n)
	if err != nil {
		return err
	}
	if dx, ok, err := p.disjointGrad(c.emitter, n.gradName(0), c.image(dy)); ok || err != nil {
		if err != nil {
			return err
		}
		return c.gradient(n, 0, dx.flattened(p.rank))
	}
	first := p.fold(c.emitter, n.Name+" first", engine.FoldArgmax, engine.I32, engine.Identity())
	dx, err := p.scatter(c.emitter, n.gradName(0), []value{c.image(dy), first}, func(f *bb, k []bv, in []bv) bv {
		at := k[0]
		for i := 1; i < len(k); i++ {
			at = f.IAdd(f.IMul(at, f.I(int32(p.planes[i].kernel))), k[i])
		}
		return f.Sel(f.IEq(at, in[1]), in[0], f.F(0))
	})
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx.flattened(p.rank))
}

// scatter sums, for every input position, what the windows that hold it give:
// f of the kernel position and of each window's values of in.
func (p *pooling) scatter(e *emitter, name string, in []value, give func(f *bb, k []bv, in []bv) bv) (value, error) {
	rev, err := newReversal(p.x.size(0), p.planes, []uint32{p.x.size(1)})
	if err != nil {
		return value{}, err
	}
	r := len(rev.out)
	b := body(len(in), func(f *bb, x []bv) bv {
		var k []bv
		for i := range rev.axes {
			k = append(k, rev.axes[i].kernelIndex(f, rev.first[i], r+i))
		}
		v := give(f, k, x)
		for i := range k {
			v = f.Sel(f.ILt(k[i], f.I(int32(p.planes[i].kernel))), v, f.F(0))
		}
		return v
	})
	o, _ := rev.at()
	var ops []engine.Operand
	for _, v := range in {
		ops = append(ops, v.window(append([]engine.Coord{rev.record(), engine.Axis(r - 1)}, o...), spatialAxes(2+len(o))...))
	}
	ref := e.list.Fold(name, engine.FoldSum, engine.F32, rev.out, rev.red, b, ops, engine.Identity())
	return rev.positions(e, ref), nil
}

// count computes how many positions a window holds, from the output's axes:
// those of the input, or of the padded input if all is true.
func (p *pooling) count(f *bb, all bool) bv {
	n := f.I(1)
	for i := range p.planes {
		w := &p.planes[i]
		low, high := 0, w.in
		if all {
			low, high = -w.before, w.in+w.after
		}
		if -w.before >= low && (w.out-1)*w.stride-w.before+w.reach() <= high {
			n = f.IMul(n, f.I(int32(w.kernel)))
			continue
		}
		start := f.IAdd(f.IMul(f.AxisIndex(1+i), f.I(int32(w.stride))), f.I(int32(-w.before)))
		n = f.IMul(n, w.taps(f, start, low, high))
	}
	return f.I2F(n)
}

// taps computes how many taps of a window from start on lie in [low, high).
func (w *windowAxis) taps(f *bb, start bv, low, high int) bv {
	// the first tap that is at least low, the first that is at least high
	first := func(bound int) bv {
		gap := f.IAdd(f.ISub(f.I(int32(bound)), start), f.I(int32(w.dilation-1)))
		k := f.IDiv(f.Sel(f.ILt(gap, f.I(0)), f.I(0), gap), f.I(int32(w.dilation)))
		return f.Sel(f.ILt(k, f.I(int32(w.kernel))), k, f.I(int32(w.kernel)))
	}
	return f.ISub(first(high), first(low))
}

func (c *compiler) meanPooling(n *Node) (*pooling, engine.Body, error) {
	p, err := c.pooling(n)
	if err != nil {
		return nil, engine.Body{}, err
	}
	if p.x.ref.DType != engine.F32 {
		return nil, engine.Body{}, fmt.Errorf("input is of %s, want FLOAT", c.typeOf(n.Inputs[0]))
	}
	all := n.intAttr("count_include_pad", 0) != 0
	return p, body(1, func(f *bb, in []bv) bv { return f.Div(in[0], p.count(f, all)) }), nil
}

func averagePool(c *compiler, n *Node) (value, error) {
	p, mean, err := c.meanPooling(n)
	if err != nil {
		return value{}, err
	}
	return p.fold(c.emitter, n.Name, engine.FoldSum, engine.F32, mean).flattened(p.rank), nil
}

func averagePoolGrad(c *compiler, n *Node, _, dy value) error {
	p, share, err := c.meanPooling(n)
	if err != nil {
		return err
	}
	d, spatial := p.outDims(), len(p.planes)
	at := append([]engine.Coord{engine.Axis(0), engine.Axis(1 + spatial)}, counted(1, spatial)...)
	out := append(append([]uint32{d[0]}, d[2:]...), d[1])
	ref := c.list.Map(n.gradName(0), engine.F32, out, share, c.image(dy).window(at))
	dx, err := p.scatter(c.emitter, n.gradName(0), []value{{channelsLast(d), ref}}, func(_ *bb, _ []bv, in []bv) bv { return in[0] })
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
