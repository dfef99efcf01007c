package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// quantizations are the operators of 8-bit integers.
func quantizations() map[string]operator {
	return map[string]operator{
		"QuantizeLinear":        {least: 2, most: 3, attrs: quantAttrs("saturate"), forward: quantize},
		"DequantizeLinear":      {least: 2, most: 3, attrs: quantAttrs(), forward: dequantize},
		"DynamicQuantizeLinear": {least: 1, most: 1, outputs: 3, forwardAll: dynamicQuantize},
		"MatMulInteger":         {least: 2, most: 4, forward: matMulInteger},
		"QLinearMatMul":         {least: 8, most: 8, forward: qLinearMatMul},
		"ConvInteger":           {least: 2, most: 4, attrs: convAttrs(), forward: convInteger},
		"QLinearConv":           {least: 8, most: 9, attrs: convAttrs(), forward: qLinearConv},
	}
}

func quantAttrs(more ...string) map[string]AttrType {
	attrs := map[string]AttrType{"axis": AttrInt, "block_size": AttrInt, "output_dtype": AttrInt}
	for _, s := range more {
		attrs[s] = AttrInt
	}
	return attrs
}

// limits is the range of a type of 8 or 16 bits.
func (e ElemType) limits() (low, high int32, err error) {
	bits, signed := e.bits()
	switch {
	case bits == 0:
		return 0, 0, fmt.Errorf("type %s is not supported: want 8 or 16 bits", e)
	case signed:
		return -1 << (bits - 1), 1<<(bits-1) - 1, nil
	}
	return 0, 1<<bits - 1, nil
}

// alongAxis sees a scalar or a vector along axis a of a tensor of a rank.
func alongAxis(v value, a, rank int, size uint32) (value, error) {
	if n, err := elements(v.dims()); err == nil && n == 1 {
		return value{layout{axes: make([][]int, rank), store: nil}, v.ref}, nil
	}
	if v.rank() != 1 || v.size(0) != size {
		return v, fmt.Errorf("scale or zero point has shape %v, want a scalar or [%d]", v.dims(), size)
	}
	axes := make([][]int, rank)
	axes[a] = v.axes[0]
	v.axes = axes
	return v, nil
}

// scaling is how a tensor is quantized: its scale, its zero point (nil: 0) and
// the tensor itself under axes to which both broadcast.
type scaling struct {
	x, scale value
	zero     *value
	dims     []uint32 // of the tensor as the node sees it
}

// quantScaling reads the scale at input 1 and the zero point at input 2 for x: one
// number, one per place along the axis, or one per block along it.
func (c *compiler) quantScaling(n *Node, x value) (*scaling, error) {
	a, err := n.quantAxis(x.rank())
	if err != nil {
		return nil, err
	}
	s := &scaling{x: x, dims: x.dims()}
	var see func(value) (value, error)
	if block := n.intAttr("block_size", 0); block != 0 {
		if s.x, see, err = c.blocked(x, a, block); err != nil {
			return nil, err
		}
	} else {
		size := uint32(1)
		if x.rank() > 0 {
			size = x.size(a)
		}
		see = func(v value) (value, error) { return alongAxis(v, a, x.rank(), size) }
	}
	v, err := c.floats(n, 1, 1)
	if err != nil {
		return nil, err
	}
	if s.scale, err = see(v[0]); err != nil || n.input(2) == "" {
		return s, err
	}
	z, err := c.in(n, 2)
	if err != nil {
		return nil, err
	}
	if z.ref.DType != engine.I32 {
		return nil, fmt.Errorf("input 2 is of FLOAT, want an integer zero point")
	}
	z, err = see(z)
	s.zero = &z
	return s, err
}

// blocked cuts axis a of x into blocks; see brings a tensor of one number per
// block to that shape.
func (c *compiler) blocked(x value, a int, block int64) (cut value, see func(value) (value, error), err error) {
	if x.rank() == 0 || block < 1 || int64(x.size(a))%block != 0 {
		return x, nil, fmt.Errorf("block_size %d does not divide axis %d of %v", block, a, x.dims())
	}
	dims := x.dims()
	per := slices.Clone(dims)
	per[a] = dims[a] / uint32(block)
	apart := slices.Insert(slices.Clone(per), a+1, uint32(block))
	return c.reshape(x, apart), func(v value) (value, error) {
		if !slices.Equal(v.dims(), per) {
			return v, fmt.Errorf("scale or zero point has shape %v, want %v", v.dims(), per)
		}
		return v.withOnes([]int{a + 1}, len(apart)), nil
	}, nil
}

func (n *Node) quantAxis(rank int) (int, error) {
	if rank == 0 {
		return 0, nil
	}
	a, err := axis(n.intAttr("axis", 1), rank)
	if _, given := n.attr("axis"); err != nil && !given {
		return 0, nil // only a scalar fits; alongAxis refuses the rest
	}
	return a, err
}

// rounded is x/scale rounded half to even, plus zero, within the type: NaN is its
// least number.
func rounded(f *bb, x, scale, zero bv, low, high int32) bv {
	y, least := f.Add(f.Rint(f.Div(x, scale)), f.I2F(zero)), f.F(float32(low))
	return f.F2I(f.Min(f.Sel(f.Lt(least, y), y, least), f.F(float32(high))))
}

func quantize(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	s, err := c.quantScaling(n, x)
	if err != nil {
		return x, err
	}
	to := onnxUint8
	if t := n.intAttr("output_dtype", 0); t != 0 {
		if to, err = elemType(t); err != nil {
			return x, err
		}
	}
	if s.zero != nil {
		if given := c.typeOf(n.Inputs[2]); n.intAttr("output_dtype", 0) != 0 && given != to {
			return x, fmt.Errorf("output_dtype is %s, the zero point of %s", to, given)
		}
		to = c.typeOf(n.Inputs[2])
	}
	c.setType(n, 0, to)
	y, err := c.quantized(n.Name, s.x, s.scale, s.zero, to)
	if err != nil {
		return y, err
	}
	return c.reshape(y, s.dims), nil
}

func (c *compiler) quantized(name string, x, scale value, zero *value, to ElemType) (value, error) {
	low, high, err := to.limits()
	if err != nil {
		return x, err
	}
	in := []value{x, scale}
	if zero != nil {
		in = append(in, *zero)
	}
	return c.mapped(name, engine.I32, in, func(f *bb, v []bv) bv {
		z := f.I(0)
		if len(v) == 3 {
			z = v[2]
		}
		return rounded(f, v[0], v[1], z, low, high)
	})
}

func dequantize(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return x, err
	}
	if x.ref.DType != engine.I32 {
		return x, fmt.Errorf("input 0 is of FLOAT, want integers")
	}
	if t := n.intAttr("output_dtype", 0); t != 0 && ElemType(t) != onnxFloat {
		return x, fmt.Errorf("output_dtype %s is not supported: want FLOAT", onnxType(uint64(t)))
	}
	s, err := c.quantScaling(n, x)
	if err != nil {
		return x, err
	}
	in := []value{s.x, s.scale}
	if s.zero != nil {
		in = append(in, *s.zero)
	}
	y, err := c.mapped(n.Name, engine.F32, in, func(f *bb, v []bv) bv {
		d := v[0]
		if len(v) == 3 {
			d = f.ISub(d, v[2])
		}
		return f.Mul(f.I2F(d), v[1])
	})
	if err != nil {
		return y, err
	}
	return c.reshape(y, s.dims), nil
}

// dynamicQuantize takes the scale from the range of the input and 0.
func dynamicQuantize(c *compiler, n *Node) ([]value, error) {
	x, err := c.float(n)
	if err != nil {
		return nil, err
	}
	axes := make([]int, x.rank())
	for a := range axes {
		axes[a] = a
	}
	zeroed := func(kind uint8, g func(*bb, bv, bv) bv) value {
		b := body(1, func(f *bb, in []bv) bv { return g(f, in[0], f.F(0)) })
		return c.foldOver(n.Name+" range", kind, engine.F32, x, axes, engine.Identity(), b)
	}
	low, high := zeroed(engine.FoldMin, (*bb).Min), zeroed(engine.FoldMax, (*bb).Max)
	scale, err := c.binary(n.Name+" scale", low, high, func(f *bb, low, high bv) bv {
		return f.Sel(f.Eq(low, high), f.F(1), f.Div(f.Sub(high, low), f.F(255))) // all zeros: any scale will do
	})
	if err != nil {
		return nil, err
	}
	zero, err := c.mapped(n.Name+" zero point", engine.I32, []value{low, scale}, func(f *bb, in []bv) bv {
		return f.F2I(f.Rint(clamp(f, f.Sub(f.F(0), f.Div(in[0], in[1])), 0, 255)))
	})
	if err != nil {
		return nil, err
	}
	y, err := c.quantized(n.Name, x, scale, &zero, onnxUint8)
	c.setType(n, 0, onnxUint8)
	c.setType(n, 1, onnxFloat)
	c.setType(n, 2, onnxUint8)
	return []value{y, scale.drop(axes), zero.drop(axes)}, err
}
