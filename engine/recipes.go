package engine

// Elementary functions as fixed sequences of exactly rounded operations. The
// polynomials are Sollya's fpminimax with single precision coefficients; the
// errors, in units in the last place, are held by TestRecipes.

// Coefficients, the constant term first, as float32 patterns.
var (
	// (exp(x)-1-x)/x^2 on ±(ln2/2 + 2^-12)
	expPoly = []uint32{0x3f000000, 0x3e2aaa6e, 0x3d2aaa74, 0x3c090614, 0x3ab6a738}
	// (log(1+x)-x+x^2/2)/x^3 on [√½-1, √2-1]
	logPoly = []uint32{0x3eaaaaaa, 0xbe7ffff3, 0x3e4cce95, 0xbe2ab144, 0x3e11ef20, 0xbdfddf97, 0x3dee3af4, 0xbdeed967, 0x3d965a07}
	// (tanh(√x)/√x-1)/x on [2^-30, 0.4]
	tanhPoly = []uint32{0xbeaaaaa9, 0x3e0886f5, 0xbd5c8cf8, 0x3cabca7b, 0xbbc67c0d}
	// erf(√x)/√x-1 on [2^-30, 0.87]
	erfPoly = []uint32{0x3e0375d3, 0xbec09373, 0x3de70d12, 0xbcdb41d0, 0x3ba37f5d, 0xba1c7701}
	// (-log(erfc(x))-x)/x on [0.92, 3.93]
	erfcPoly = []uint32{0x3e03f135, 0x3f226452, 0x3ddc495b, 0xbccc045e, 0x3b897b12, 0xb9f675f0, 0x37fe251d, 0xb557e585}
)

const (
	signBit = 0x80000000
	oneBits = 0x3f800000
	infBits = 0x7f800000
	nanBits = 0x7fc00000
	shifter = 0x4b400000 // 1.5·2^23: adding it rounds to an integer
)

// poly is Horner's scheme in fused steps.
func (f *BodyBuilder) poly(x Value, coeffs []uint32) Value {
	p := f.Bits(coeffs[len(coeffs)-1])
	for i := len(coeffs) - 2; i >= 0; i-- {
		p = f.FMA(p, x, f.Bits(coeffs[i]))
	}
	return p
}

// Exp is e^x, at most 1.1 ulp off. x = k·ln2 + r; the scale 2^k is applied in
// two halves so that overflow and subnormals round once.
func (f *BodyBuilder) Exp(x Value) Value {
	one, shift := f.F(1), f.Bits(shifter)
	x = f.Min(f.Max(x, f.F(-104)), f.F(89))
	t := f.FMA(x, f.Bits(0x3fb8aa3b), shift)
	n := f.Sub(t, shift)
	r := f.FMA(n, f.Bits(0xbf318000), x)
	r = f.FMA(n, f.Bits(0x395e8083), r)
	p := f.FMA(f.FMA(f.poly(r, expPoly), r, one), r, one)
	k := f.ISub(t, shift)
	k1 := f.ISar(k, f.I(1))
	return f.Mul(f.Mul(p, f.power(k1)), f.power(f.ISub(k, k1)))
}

// power is 2^k for a small integer k.
func (f *BodyBuilder) power(k Value) Value {
	return f.IShl(f.IAdd(k, f.I(127)), f.I(23))
}

// Log is the natural logarithm, at most 0.9 ulp off: -inf for ±0, NaN below.
func (f *BodyBuilder) Log(x Value) Value {
	zero, inf, base, bits := f.F(0), f.Bits(infBits), f.Bits(0x3f3504f3), f.I(23)
	tiny := f.Lt(x, f.Bits(0x00800000))
	m := f.Sel(tiny, f.Mul(x, f.F(1<<23)), x)
	e := f.ISar(f.ISub(m, base), bits)
	d := f.Sub(f.ISub(m, f.IShl(e, bits)), f.F(1))
	k := f.I2F(f.Sel(tiny, f.ISub(e, bits), e))
	s := f.Mul(d, d)
	y := f.FMA(k, f.Bits(0xb95e8083), f.Mul(f.Mul(d, s), f.poly(d, logPoly)))
	y = f.Add(d, f.FMA(f.F(-0.5), s, y))
	y = f.FMA(k, f.Bits(0x3f318000), y)
	y = f.Sel(f.Eq(x, inf), inf, y)
	return f.Sel(f.Lt(zero, x), y, f.Sel(f.Eq(x, zero), f.Bits(infBits|signBit), f.Bits(nanBits)))
}

// Sigmoid is 1/(1+e^-x), at most 2.5 ulp off.
func (f *BodyBuilder) Sigmoid(x Value) Value {
	e := f.Exp(f.Neg(f.Abs(x)))
	return f.Div(f.Sel(f.Lt(x, f.F(0)), e, f.F(1)), f.Add(f.F(1), e))
}

// Tanh is the hyperbolic tangent, at most 1.4 ulp off.
func (f *BodyBuilder) Tanh(x Value) Value {
	a := f.Abs(x)
	u := f.Mul(a, a)
	near := f.FMA(f.Mul(f.poly(u, tanhPoly), u), a, a)
	far := f.Sub(f.F(1), f.Div(f.F(2), f.Add(f.Exp(f.Add(a, a)), f.F(1))))
	return f.withSign(f.Sel(f.Lt(a, f.F(0.6324)), near, far), x)
}

// Erf is the error function, at most 1.2 ulp off.
func (f *BodyBuilder) Erf(x Value) Value {
	a := f.Min(f.Abs(x), f.F(3.93))
	near := f.FMA(f.poly(f.Mul(a, a), erfPoly), a, a)
	far := f.Sub(f.F(1), f.Exp(f.Neg(f.FMA(f.poly(a, erfcPoly), a, a))))
	return f.withSign(f.Sel(f.Lt(a, f.F(0.925)), near, far), x)
}

// RSqrt is 1/√x by an exact root and an exact division.
func (f *BodyBuilder) RSqrt(x Value) Value { return f.Div(f.F(1), f.Sqrt(x)) }

// withSign gives y ≥ 0 the sign of x; NaN stays canonical.
func (f *BodyBuilder) withSign(y, x Value) Value {
	return f.Mul(y, f.IOr(f.IAnd(x, f.Bits(signBit)), f.Bits(oneBits)))
}
