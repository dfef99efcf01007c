package model

import "github.com/assay-avs/assay/engine"

// pow gives the type of the base.
func pow(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	y, err := c.in(n, 1)
	if err != nil {
		return value{}, err
	}
	base, exponent := c.typeOf(n.Inputs[0]), c.typeOf(n.Inputs[1])
	c.setType(n, 0, base)
	if times, ok := c.wholeExponent(n); ok && base == onnxFloat {
		return c.unary(n.Name, x, func(f *bb, x bv) bv { return repeated(f, x, times) })
	}
	return c.mapped(n.Name, base.dtype(), []value{x, y}, func(f *bb, in []bv) bv {
		switch {
		case base != onnxFloat && exponent != onnxFloat:
			return wrap(f, base, integerPower(f, in[0], in[1]))
		case base != onnxFloat:
			return wrap(f, base, f.F2I(power(f, f.I2F(in[0]), in[1])))
		case exponent != onnxFloat:
			return power(f, in[0], f.I2F(in[1]))
		}
		return power(f, in[0], in[1])
	})
}

// wholeExponent is the exponent of a Pow node, if a Constant node gives one
// that is whole and small.
func (c *compiler) wholeExponent(n *Node) (int, bool) {
	p, _ := c.g.producer(n.Inputs[1])
	if p == nil || p.Op != "Constant" {
		return 0, false
	}
	t, err := p.constantValue()
	if err != nil || t.DType != engine.F32 || len(t.Dims) > 0 {
		return 0, false
	}
	y := t.F32s()[0]
	times := int(y)
	return times, float32(times) == y && y > -64 && y < 64
}

// repeated multiplies as power does, in fewer operations.
func repeated(f *bb, x bv, times int) bv {
	r, b := f.F(1), x
	for count := max(times, -times); count > 0; count >>= 1 {
		if count&1 != 0 {
			r = f.Mul(r, b)
		}
		b = f.Mul(b, b)
	}
	if times < 0 {
		return f.Div(f.F(1), r)
	}
	return r
}

func integerPower(f *bb, x, y bv) bv {
	r, b := f.I(1), x
	for i := range int32(5) {
		r = f.Sel(f.IAnd(y, f.I(1<<i)), f.IMul(r, b), r)
		b = f.IMul(b, b)
	}
	// Beyond 31 only 0 and ±1 do not overflow.
	unit := f.Sel(f.IAnd(y, f.I(1)), x, f.IMul(x, x))
	r = f.Sel(f.ILt(f.I(31), y), unit, r)
	return f.Sel(f.ILt(y, f.I(0)), f.IDiv(f.I(1), unit), r)
}

// power multiplies repeatedly for whole exponents below 64, else it is
// e^(y·log|x|) with the sign of x for odd ones.
func power(f *bb, x, y bv) bv {
	one, a := f.F(1), f.Abs(y)
	whole := f.Eq(f.Rint(y), y)
	count := f.F2I(f.Min(a, f.F(1<<24)))
	r, b := one, x
	for i := range int32(6) {
		r = f.Sel(f.IAnd(count, f.I(1<<i)), f.Mul(r, b), r)
		b = f.Mul(b, b)
	}
	r = f.Sel(f.Lt(y, f.F(0)), f.Div(one, r), r)
	g := f.Exp(f.Mul(y, f.Log(f.Abs(x))))
	odd := f.IAnd(count, f.I(1))
	fraction := f.Sel(f.Eq(x, f.Bits(0xff800000)), g, f.Bits(0x7fc00000))
	negative := f.Sel(whole, f.Sel(odd, f.Neg(g), g), fraction)
	g = f.Sel(f.Lt(x, f.F(0)), negative, g)
	g = f.Sel(f.Eq(x, one), one, g)
	g = f.Sel(f.IAnd(f.Eq(f.Abs(x), one), f.Eq(a, f.Bits(0x7f800000))), one, g)
	// min and max bound e^NaN, so NaN operands are passed on here.
	g = f.Sel(f.Eq(x, x), g, x)
	g = f.Sel(f.Eq(y, y), g, f.Sel(f.Eq(x, one), one, y))
	return f.Sel(f.IAnd(whole, f.Lt(a, f.F(64))), r, g)
}
