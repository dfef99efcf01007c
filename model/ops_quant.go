package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// quantizations are the operators of 8-bit integers.
func quantizations() map[string]operator {
	return map[string]operator{
		"QuantizeLinear":        {least: 2, most: 3, attrs: map[string]AttrType{"axis": AttrInt, "saturate": AttrInt}, forward: quantize},
		"DequantizeLinear":      {least: 2, most: 3, attrs: map[string]AttrType{"axis": AttrInt}, forward: dequantize},
		"DynamicQuantizeLinear": {least: 1, most: 1, outputs: 3, forwardAll: dynamicQuantize},
		"MatMulInteger":         {least: 2, most: 4, forward: matMulInteger},
		"QLinearMatMul":         {least: 8, most: 8, forward: qLinearMatMul},
		"ConvInteger":           {least: 2, most: 4, attrs: convAttrs(), forward: convInteger},
		"QLinearConv":           {least: 8, most: 9, attrs: convAttrs(), forward: qLinearConv},
	}
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

// scales are the scale at input i and the zero point at input i+1 (or 0) for
// a tensor of shape dims, per axis a.
func (c *compiler) scales(n *Node, i int, dims []uint32, a int) (scale value, zero *value, err error) {
	v, err := c.floats(n, i, i)
	if err != nil {
		return scale, nil, err
	}
	size := uint32(1)
	if len(dims) > 0 {
		size = dims[a]
	}
	if scale, err = alongAxis(v[0], a, len(dims), size); err != nil || n.input(i+1) == "" {
		return scale, nil, err
	}
	z, err := c.in(n, i+1)
	if err != nil {
		return scale, nil, err
	}
	if z.ref.DType != engine.I32 {
		return scale, nil, fmt.Errorf("input %d is of FLOAT, want an integer zero point", i+1)
	}
	z, err = alongAxis(z, a, len(dims), size)
	return scale, &z, err
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

// rounded is x/scale rounded half to even, plus zero, within the type.
func rounded(f *bb, x, scale, zero bv, low, high int32) bv {
	y := f.Add(f.Rint(f.Div(x, scale)), f.I2F(zero))
	return f.F2I(f.Min(f.Max(y, f.F(float32(low))), f.F(float32(high))))
}

func quantize(c *compiler, n *Node) (value, error) {
	x, err := c.float(n)
	if err != nil {
		return x, err
	}
	a, err := n.quantAxis(x.rank())
	if err != nil {
		return x, err
	}
	scale, zero, err := c.scales(n, 1, x.dims(), a)
	if err != nil {
		return x, err
	}
	to := onnxUint8
	if zero != nil {
		to = c.typeOf(n.Inputs[2])
	}
	c.setType(n, 0, to)
	return c.quantized(n.Name, x, scale, zero, to)
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
	a, err := n.quantAxis(x.rank())
	if err != nil {
		return x, err
	}
	scale, zero, err := c.scales(n, 1, x.dims(), a)
	if err != nil {
		return x, err
	}
	in := []value{x, scale}
	if zero != nil {
		in = append(in, *zero)
	}
	return c.mapped(n.Name, engine.F32, in, func(f *bb, v []bv) bv {
		d := v[0]
		if len(v) == 3 {
			d = f.ISub(d, v[2])
		}
		return f.Mul(f.I2F(d), v[1])
	})
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
		return f.Div(f.Sub(high, low), f.F(255))
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

// centered is input i minus the zero point at input z, as floats: differences
// of 8-bit integers are exact. at sees a vector of zero points.
func (c *compiler) centered(n *Node, i, z int, at func(v value, rank int) value) (value, error) {
	x, err := c.in(n, i)
	if err != nil {
		return x, err
	}
	if bits, _ := c.typeOf(n.Inputs[i]).bits(); bits != 8 {
		return x, fmt.Errorf("input %d is of %s, want 8-bit integers", i, c.typeOf(n.Inputs[i]))
	}
	in := []value{x}
	if n.input(z) != "" {
		v, err := c.in(n, z)
		if err != nil {
			return x, err
		}
		if v.ref.DType != engine.I32 {
			return x, fmt.Errorf("input %d is of FLOAT, want an integer zero point", z)
		}
		if v, err = zeroPoint(v, x, at); err != nil {
			return x, fmt.Errorf("input %d: %w", z, err)
		}
		in = append(in, v)
	}
	return c.mapped(n.Name+" centered", engine.F32, in, func(f *bb, v []bv) bv {
		if len(v) == 2 {
			return f.I2F(f.ISub(v[0], v[1]))
		}
		return f.I2F(v[0])
	})
}

func zeroPoint(v, x value, at func(v value, rank int) value) (value, error) {
	count, err := elements(v.dims())
	if err != nil {
		return v, err
	}
	if count == 1 {
		return value{layout{axes: make([][]int, x.rank())}, v.ref}, nil
	}
	if v.rank() == x.rank() {
		return v, nil
	}
	if v.rank() != 1 {
		return v, fmt.Errorf("has shape %v for a tensor of shape %v", v.dims(), x.dims())
	}
	return at(v, x.rank()), nil
}

// exactTerms bounds sums of products of differences of 8-bit integers, so that
// they are exact in floats.
const exactTerms = 1 << 24 / (255 * 255)

func rowVector(v value, rank int) value { // along the rows of a matrix
	axes := make([][]int, rank)
	axes[rank-2] = v.axes[0]
	v.axes = axes
	return v
}

func columnVector(v value, rank int) value {
	axes := make([][]int, rank)
	axes[rank-1] = v.axes[0]
	v.axes = axes
	return v
}

// integerProduct is the exact product of two centered matrices, in floats.
func (c *compiler) integerProduct(n *Node, ai, az, bi, bz int) (value, error) {
	a, err := c.centered(n, ai, az, rowVector)
	if err != nil {
		return a, err
	}
	b, err := c.centered(n, bi, bz, columnVector)
	if err != nil {
		return b, err
	}
	if a.rank() < 2 || b.rank() < 2 || a.rank() > maxRank || b.rank() > maxRank {
		return a, fmt.Errorf("shapes %v and %v: want matrices", a.dims(), b.dims())
	}
	if k := a.size(a.rank() - 1); k > exactTerms || k != b.size(b.rank()-2) {
		return a, fmt.Errorf("shapes %v and %v do not fit, or have more than %d terms, beyond which sums are not exact", a.dims(), b.dims(), exactTerms)
	}
	la, lb, lo := matMulLabels(a.rank(), b.rank())
	return c.contract(n.Name, contraction{a: a, b: b, la: la, lb: lb, lo: lo})
}

func (c *compiler) integers(n *Node, v value, err error) (value, error) {
	if err != nil {
		return v, err
	}
	c.setType(n, 0, onnxInt32)
	return c.mapped(n.Name, engine.I32, []value{v}, func(f *bb, in []bv) bv { return f.F2I(in[0]) })
}

func matMulInteger(c *compiler, n *Node) (value, error) {
	v, err := c.integerProduct(n, 0, 2, 1, 3)
	return c.integers(n, v, err)
}

// requantized multiplies an exact product by both scales and quantizes it to
// the scale and zero point at inputs 6 and 7.
func (c *compiler) requantized(n *Node, y value, see func(value, int) value) (value, error) {
	in := []value{y}
	for _, i := range []int{1, 4, 6, 7} {
		v, err := c.in(n, i)
		if err != nil {
			return y, err
		}
		if (v.ref.DType == engine.I32) != (i == 7) {
			return y, fmt.Errorf("input %d is of %s", i, c.typeOf(n.Inputs[i]))
		}
		if v, err = zeroPoint(v, y, see); err != nil {
			return y, fmt.Errorf("input %d: %w", i, err)
		}
		in = append(in, v)
	}
	to := c.typeOf(n.Inputs[7])
	low, high, err := to.limits()
	if err != nil {
		return y, err
	}
	c.setType(n, 0, to)
	out, err := c.mapped(n.Name, engine.I32, in, func(f *bb, v []bv) bv {
		return rounded(f, f.Mul(v[0], f.Mul(v[1], v[2])), v[3], v[4], low, high)
	})
	if err == nil && !slices.Equal(out.dims(), y.dims()) {
		err = fmt.Errorf("scales do not broadcast to %v", y.dims())
	}
	return out, err
}

func qLinearMatMul(c *compiler, n *Node) (value, error) {
	y, err := c.integerProduct(n, 0, 2, 3, 5)
	if err != nil {
		return y, err
	}
	return c.requantized(n, y, columnVector)
}

// integerConv is the exact convolution of centered inputs, in floats, as the
// Conv node that it stands for.
func (c *compiler) integerConv(n *Node, xi, xz, wi, wz int) (value, error) {
	x, err := c.centered(n, xi, xz, perChannel)
	if err != nil {
		return x, err
	}
	w, err := c.centered(n, wi, wz, func(v value, rank int) value {
		axes := make([][]int, rank)
		axes[0] = v.axes[0]
		v.axes = axes
		return v
	})
	if err != nil {
		return x, err
	}
	v, err := c.convolutionOf(n, x, w)
	if err != nil {
		return x, err
	}
	terms := uint64(v.ic)
	for i := range v.planes {
		terms *= uint64(v.planes[i].kernel)
	}
	if terms > exactTerms {
		return x, fmt.Errorf("%d terms: beyond %d sums are not exact", terms, exactTerms)
	}
	return value{channelsLast(v.outDims()), v.forward(c.emitter, n.Name)}.flattened(v.rank), nil
}

func convInteger(c *compiler, n *Node) (value, error) {
	v, err := c.integerConv(n, 0, 2, 1, 3)
	return c.integers(n, v, err)
}

func qLinearConv(c *compiler, n *Node) (value, error) {
	y, err := c.integerConv(n, 0, 2, 3, 5)
	if err != nil {
		return y, err
	}
	if n.input(8) != "" {
		b, err := c.in(n, 8)
		if err != nil {
			return y, err
		}
		if b.ref.DType != engine.I32 || b.rank() != 1 || b.size(0) != y.size(1) {
			return y, fmt.Errorf("bias is of %s %v, want INT32 [%d]", c.typeOf(n.Inputs[8]), b.dims(), y.size(1))
		}
		// Sums of more than 24 bits round here; ONNX rounds after the bias only.
		y, err = c.mapped(n.Name, engine.F32, []value{y, perChannel(b, y.rank())}, func(f *bb, v []bv) bv {
			return f.I2F(f.IAdd(f.F2I(v[0]), v[1]))
		})
		if err != nil {
			return y, err
		}
	}
	return c.requantized(n, y, perChannel)
}
