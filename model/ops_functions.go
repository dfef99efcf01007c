package model

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

// scalarFunction is a function of one float that a node's attributes shape.
type scalarFunction func(n *Node, f *bb, x bv) bv

func plainFunction(g func(*bb, bv) bv) scalarFunction {
	return func(_ *Node, f *bb, x bv) bv { return g(f, x) }
}

// functions are the operators that map one float to one float.
func functions() map[string]operator {
	out := map[string]operator{}
	add := func(name string, g scalarFunction, attrs ...string) {
		allowed := map[string]AttrType{}
		for _, a := range attrs {
			allowed[a] = AttrFloat
		}
		out[name] = operator{least: 1, most: 1, attrs: allowed, forward: func(c *compiler, n *Node) (value, error) {
			return activation(func(f *bb, x bv) bv { return g(n, f, x) })(c, n)
		}}
	}
	for name, g := range map[string]func(*bb, bv) bv{
		"Sqrt": (*bb).Sqrt, "Exp": (*bb).Exp, "Log": (*bb).Log, "Erf": (*bb).Erf, "Floor": (*bb).Floor, "Round": (*bb).Rint,
		"Ceil":       func(f *bb, x bv) bv { return f.Neg(f.Floor(f.Neg(x))) },
		"Reciprocal": func(f *bb, x bv) bv { return f.Div(f.F(1), x) },
		"Softsign":   func(f *bb, x bv) bv { return f.Div(x, f.Add(f.F(1), f.Abs(x))) },
		"Softplus":   softplus,
		"Mish":       func(f *bb, x bv) bv { return f.Mul(x, f.Tanh(softplus(f, x))) },
		"HardSwish": func(f *bb, x bv) bv {
			return f.Mul(x, clamp(f, f.Add(f.Mul(x, f.F(1.0/6)), f.F(0.5)), 0, 1))
		},
		"Sin": sine, "Cos": cosine, "Tan": func(f *bb, x bv) bv { return f.Div(sine(f, x), cosine(f, x)) },
		"Sinh": sinh, "Cosh": func(f *bb, x bv) bv {
			e := f.Exp(f.Sub(f.Abs(x), f.F(1)))
			return f.Add(f.Mul(e, f.F(math.E/2)), f.Div(f.F(0.5/math.E), e))
		},
		"Asinh": asinh, "Acosh": acosh, "Atanh": atanh, "Atan": atan,
		"Asin": func(f *bb, x bv) bv {
			return atan(f, f.Div(x, f.Sqrt(f.Mul(f.Sub(f.F(1), x), f.Add(f.F(1), x)))))
		},
		"Acos": func(f *bb, x bv) bv {
			return f.Mul(f.F(2), atan(f, f.Sqrt(f.Div(f.Sub(f.F(1), x), f.Add(f.F(1), x)))))
		},
	} {
		add(name, plainFunction(g))
	}
	add("LeakyRelu", func(n *Node, f *bb, x bv) bv {
		return f.Sel(f.Lt(x, f.F(0)), f.Mul(x, f.F(n.floatAttr("alpha", 0.01))), x)
	}, "alpha")
	add("ThresholdedRelu", func(n *Node, f *bb, x bv) bv {
		return f.Sel(f.Lt(f.F(n.floatAttr("alpha", 1)), x), x, f.F(0))
	}, "alpha")
	add("HardSigmoid", func(n *Node, f *bb, x bv) bv {
		return clamp(f, f.Add(f.Mul(x, f.F(n.floatAttr("alpha", 0.2))), f.F(n.floatAttr("beta", 0.5))), 0, 1)
	}, "alpha", "beta")
	add("Elu", func(n *Node, f *bb, x bv) bv {
		return f.Sel(f.Lt(x, f.F(0)), f.Mul(f.F(n.floatAttr("alpha", 1)), expm1(f, x)), x)
	}, "alpha")
	add("Selu", func(n *Node, f *bb, x bv) bv {
		y := f.Sel(f.Le(x, f.F(0)), f.Mul(f.F(n.floatAttr("alpha", 1.67326319217681884765625)), expm1(f, x)), x)
		return f.Mul(f.F(n.floatAttr("gamma", 1.05070102214813232421875)), y)
	}, "alpha", "gamma")
	add("Celu", func(n *Node, f *bb, x bv) bv {
		alpha := f.F(n.floatAttr("alpha", 1))
		return f.Sel(f.Lt(x, f.F(0)), f.Mul(alpha, expm1(f, f.Div(x, alpha))), x)
	}, "alpha")
	add("Shrink", func(n *Node, f *bb, x bv) bv {
		lambda, bias := n.floatAttr("lambd", 0.5), f.F(n.floatAttr("bias", 0))
		high := f.Sel(f.Lt(f.F(lambda), x), f.Sub(x, bias), f.F(0))
		return f.Sel(f.Lt(x, f.F(-lambda)), f.Add(x, bias), high)
	}, "lambd", "bias")
	out["Gelu"] = operator{least: 1, most: 1, attrs: map[string]AttrType{"approximate": AttrString}, forward: gelu}
	for name, g := range map[string]func(*bb, bv, bool) bv{"Abs": absolute, "Neg": negative, "Sign": sign} {
		out[name] = operator{least: 1, most: 1, forward: func(c *compiler, n *Node) (value, error) { return c.signed(n, g) }}
	}
	out["IsNaN"] = operator{least: 1, most: 1, forward: predicate(func(_ *Node, f *bb, x bv) bv {
		return f.ISub(f.I(1), f.Eq(x, x))
	})}
	out["IsInf"] = operator{least: 1, most: 1, attrs: map[string]AttrType{"detect_negative": AttrInt, "detect_positive": AttrInt},
		forward: predicate(isInf)}
	return out
}

func clamp(f *bb, x bv, low, high float32) bv { return f.Min(f.Max(x, f.F(low)), f.F(high)) }

// expm1 is e^x - 1 for x <= 0, without cancellation near 0.
func expm1(f *bb, x bv) bv {
	t := f.Tanh(f.Mul(x, f.F(0.5)))
	return f.Div(f.Add(t, t), f.Sub(f.F(1), t))
}

// softplus is log(1+e^x).
func softplus(f *bb, x bv) bv { return f.Add(f.Max(x, f.F(0)), log1p(f, f.Exp(f.Neg(f.Abs(x))))) }

// log1p is log(1+x) for x >= 0, corrected for the rounding of 1+x.
func log1p(f *bb, x bv) bv {
	u := f.Add(f.F(1), x)
	d := f.Sub(u, f.F(1))
	y := f.Mul(f.Log(u), f.Div(x, d))
	return f.Sel(f.Eq(d, f.F(0)), x, f.Sel(f.Eq(d, f.Bits(0x7f800000)), u, y))
}

// odd extends a function of non-negative floats to negative ones.
func odd(g func(f *bb, x bv) bv) func(f *bb, x bv) bv {
	return func(f *bb, x bv) bv {
		y := g(f, f.Abs(x))
		return f.Sel(f.Lt(x, f.F(0)), f.Neg(y), f.Sel(f.Eq(x, f.F(0)), x, y))
	}
}

// horner evaluates a polynomial, the constant term first.
func horner(f *bb, x bv, coeffs ...float32) bv {
	p := f.F(coeffs[len(coeffs)-1])
	for i := len(coeffs) - 2; i >= 0; i-- {
		p = f.FMA(p, x, f.F(coeffs[i]))
	}
	return p
}

func sinh(f *bb, x bv) bv {
	return odd(func(f *bb, x bv) bv {
		s := f.Mul(x, x)
		small := f.FMA(f.Mul(x, s), horner(f, s, 1.0/6, 1.0/120, 1.0/5040, 1.0/362880), x)
		e := f.Exp(f.Sub(x, f.F(1)))
		large := f.Sub(f.Mul(e, f.F(math.E/2)), f.Div(f.F(0.5/math.E), e))
		return f.Sel(f.Lt(x, f.F(1)), small, large)
	})(f, x)
}

func asinh(f *bb, x bv) bv {
	return odd(func(f *bb, x bv) bv {
		s := f.Mul(x, x)
		y := log1p(f, f.Add(x, f.Div(s, f.Add(f.F(1), f.Sqrt(f.Add(s, f.F(1)))))))
		return f.Sel(f.Lt(f.F(1e9), x), f.Add(f.Log(x), f.F(math.Ln2)), y)
	})(f, x)
}

func acosh(f *bb, x bv) bv {
	t := f.Sub(x, f.F(1))
	y := log1p(f, f.Add(t, f.Sqrt(f.Add(f.Add(t, t), f.Mul(t, t)))))
	y = f.Sel(f.Lt(f.F(1e9), x), f.Add(f.Log(x), f.F(math.Ln2)), y)
	return f.Sel(f.Lt(x, f.F(1)), f.Bits(0x7fc00000), y)
}

func atanh(f *bb, x bv) bv {
	return odd(func(f *bb, x bv) bv {
		y := f.Mul(f.F(0.5), log1p(f, f.Div(f.Add(x, x), f.Sub(f.F(1), x))))
		return f.Sel(f.Lt(f.F(1), x), f.Bits(0x7fc00000), y)
	})(f, x)
}

// atan halves the angle twice and adds up the series.
func atan(f *bb, x bv) bv {
	return odd(func(f *bb, x bv) bv {
		large := f.Lt(f.F(1), x)
		t := f.Sel(large, f.Div(f.F(1), x), x)
		for range 2 {
			t = f.Div(t, f.Add(f.F(1), f.Sqrt(f.Add(f.F(1), f.Mul(t, t)))))
		}
		s := f.Mul(t, t)
		y := f.Mul(f.F(4), f.FMA(f.Mul(t, s), horner(f, s, -1.0/3, 1.0/5, -1.0/7, 1.0/9, -1.0/11), t))
		return f.Sel(large, f.Sub(f.F(math.Pi/2), y), y)
	})(f, x)
}

// circular reduces x to ±π/4 and gives sine and cosine of the rest and the
// number of quarter turns. Beyond 2^20 the rest is NaN: the reduction covers
// no more.
func circular(f *bb, x bv) (s, c, turns bv) {
	n := f.Rint(f.Mul(x, f.F(2/math.Pi)))
	r := f.FMA(n, f.Bits(0xbfc90fda), x) // π/2 in three parts
	r = f.FMA(n, f.Bits(0xb3a22169), r)
	r = f.FMA(n, f.Bits(0x26f72ced), r)
	r = f.Sel(f.Le(f.Abs(x), f.F(1<<20)), r, f.Bits(0x7fc00000))
	q := f.Mul(r, r)
	s = f.FMA(f.Mul(r, q), horner(f, q, -1.0/6, 1.0/120, -1.0/5040, 1.0/362880), r)
	c = f.FMA(q, horner(f, q, -0.5, 1.0/24, -1.0/720, 1.0/40320, -1.0/3628800), f.F(1))
	return s, c, f.F2I(n)
}

// quarter picks sine or cosine by the quarter turn and sets the sign.
func quarter(f *bb, s, c, turns bv) bv {
	y := f.Sel(f.IAnd(turns, f.I(1)), c, s)
	return f.Sel(f.IAnd(turns, f.I(2)), f.Neg(y), y)
}

func sine(f *bb, x bv) bv {
	s, c, turns := circular(f, x)
	return quarter(f, s, c, turns)
}

func cosine(f *bb, x bv) bv {
	s, c, turns := circular(f, x)
	return quarter(f, s, c, f.IAdd(turns, f.I(1)))
}

func gelu(c *compiler, n *Node) (value, error) {
	kind, _ := n.attr("approximate")
	switch kind.S {
	case "", "none":
		return activation(func(f *bb, x bv) bv {
			return f.Mul(f.Mul(f.F(0.5), x), f.Add(f.F(1), f.Erf(f.Mul(x, f.F(math.Sqrt2/2)))))
		})(c, n)
	case "tanh":
		return activation(func(f *bb, x bv) bv {
			cube := f.Mul(f.Mul(x, x), x)
			t := f.Tanh(f.Mul(f.F(0.7978845608028654), f.FMA(f.F(0.044715), cube, x)))
			return f.Mul(f.Mul(f.F(0.5), x), f.Add(f.F(1), t))
		})(c, n)
	}
	return value{}, fmt.Errorf("approximate %q is not supported", kind.S)
}

// signed lowers a function of floats or integers.
func (c *compiler) signed(n *Node, g func(f *bb, x bv, ints bool) bv) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	e := c.typeOf(n.Inputs[0])
	return c.mapped(n.Name, x.ref.DType, []value{x}, func(f *bb, in []bv) bv {
		return wrap(f, e, g(f, in[0], e != onnxFloat))
	})
}

func absolute(f *bb, x bv, ints bool) bv {
	if ints {
		return f.Sel(f.ILt(x, f.I(0)), f.ISub(f.I(0), x), x)
	}
	return f.Abs(x)
}

func negative(f *bb, x bv, ints bool) bv {
	if ints {
		return f.ISub(f.I(0), x)
	}
	return f.Neg(x)
}

func sign(f *bb, x bv, ints bool) bv {
	if ints {
		return f.ISub(f.ILt(f.I(0), x), f.ILt(x, f.I(0)))
	}
	y := f.I2F(f.ISub(f.Lt(f.F(0), x), f.Lt(x, f.F(0))))
	return f.Sel(f.Eq(x, x), y, x)
}

// wrap brings an integer into its type's range.
func wrap(f *bb, e ElemType, x bv) bv {
	bits, signed := e.bits()
	switch {
	case bits == 0:
		return x
	case signed:
		return f.ISar(f.IShl(x, f.I(32-bits)), f.I(32-bits))
	}
	return f.IAnd(x, f.I(1<<bits-1))
}

// predicate lowers a test of floats to booleans.
func predicate(g scalarFunction) func(*compiler, *Node) (value, error) {
	return func(c *compiler, n *Node) (value, error) {
		x, err := c.float(n)
		if err != nil {
			return value{}, err
		}
		c.setType(n, 0, onnxBool)
		return c.mapped(n.Name, engine.I32, []value{x}, func(f *bb, in []bv) bv { return g(n, f, in[0]) })
	}
}

func isInf(n *Node, f *bb, x bv) bv {
	none := f.I(0)
	high, low := none, none
	if n.intAttr("detect_positive", 1) != 0 {
		high = f.Eq(x, f.Bits(0x7f800000))
	}
	if n.intAttr("detect_negative", 1) != 0 {
		low = f.Eq(x, f.Bits(0xff800000))
	}
	return f.IOr(high, low)
}

// mapped maps a body over values of any ranks with NumPy broadcasting.
func (e *emitter) mapped(name string, dt engine.DType, vs []value, g func(f *bb, in []bv) bv) (value, error) {
	rank := 0
	for _, v := range vs {
		rank = max(rank, v.rank())
	}
	in := make([]value, len(vs))
	for i, v := range vs {
		in[i] = v.expand(rank)
	}
	return e.pointwise(name, dt, body(len(vs), g), nil, in...)
}
