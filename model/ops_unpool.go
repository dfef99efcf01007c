package model

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

// maxUnpool puts every element at the place in its plane that an index of
// MaxPool names and zero elsewhere; of several at one place the greatest.
func maxUnpool(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	index, err := c.in(n, 1)
	if err != nil {
		return x, err
	}
	if index.ref.DType != engine.I32 || x.rank() < 3 || fmt.Sprint(index.dims()) != fmt.Sprint(x.dims()) {
		return x, fmt.Errorf("input has shape %v, indices %s %v: want [N, C, spatial...] and integers alike", x.dims(), c.typeOf(n.Inputs[1]), index.dims())
	}
	dims, err := n.unpooledDims(x.dims())
	if err != nil {
		return x, err
	}
	y := c.unpooled(n.Name, x, index, dims)
	if n.input(2) == "" {
		return y, nil
	}
	list, err := c.constInts(n.Inputs[2])
	if err != nil {
		return x, err
	}
	whole, err := shapeDims(list)
	if err != nil || len(whole) != len(dims) {
		return x, fmt.Errorf("output_shape %v: %w", list, errOr(err, "want one size per dimension"))
	}
	return c.viewed(n.Name, y, whole, 0, func(d int) engine.Coord { return engine.Axis(d) }), nil
}

// unpooledDims is the shape that the pooling had reduced.
func (n *Node) unpooledDims(dims []uint32) ([]uint32, error) {
	spatial := len(dims) - 2
	kernel, err := n.windowInts("kernel_shape", spatial, 0, 1)
	if err != nil {
		return nil, err
	}
	strides, err := n.windowInts("strides", spatial, 1, 1)
	if err != nil {
		return nil, err
	}
	pads, err := n.windowInts("pads", 2*spatial, 0, 0)
	if err != nil {
		return nil, err
	}
	for i := range spatial {
		size := (int(dims[2+i])-1)*strides[i] + kernel[i] - pads[i] - pads[spatial+i]
		if kernel[i] == 0 || size < 1 {
			return nil, fmt.Errorf("kernel_shape %v and pads %v leave nothing of a dimension", kernel, pads)
		}
		dims[2+i] = uint32(size)
	}
	_, err = elements(dims)
	return dims, err
}

func (e *emitter) unpooled(name string, x, index value, dims []uint32) value {
	at, from := e.full(index), e.full(x)
	planes, size, terms := dims[0]*dims[1], uint32(1), uint32(1)
	for d := 2; d < len(dims); d++ {
		size, terms = size*dims[d], terms*from.Dims[d]
	}
	pick := body(2, func(f *bb, in []bv) bv {
		place := f.IAdd(f.IMul(f.AxisIndex(0), f.I(int32(size))), f.AxisIndex(1))
		return f.Sel(f.IEq(in[1], place), in[0], f.F(float32(math.Inf(-1))))
	})
	absent := body(1, func(f *bb, in []bv) bv {
		return f.Sel(f.Eq(in[0], f.F(float32(math.Inf(-1)))), f.F(0), in[0])
	})
	view := []engine.Coord{engine.Axis(0), engine.Axis(2)}
	ref := e.list.Fold(name, engine.FoldMax, engine.F32, []uint32{planes, size}, []uint32{terms}, pick,
		[]engine.Operand{from.Reshape(planes, terms).At(view...), at.Reshape(planes, terms).At(view...)}, absent)
	return fromRef(ref.Reshape(dims...))
}
