package model

import (
	"fmt"
	"maps"
	"math"

	"github.com/assay-avs/assay/engine"
)

// backward adds the gradients of a node's inputs: see operator.
type backward func(c *compiler, n *Node, y, dy value) error

// gradients are the gradients of operators that are lowered elsewhere.
func gradients() map[string]backward {
	out := map[string]backward{}
	for name, s := range slopes() {
		out[name] = s.backward
	}
	for _, table := range []map[string]backward{pairGradients(), moveGradients(), foldGradients()} {
		maps.Copy(out, table)
	}
	return out
}

// slope is the gradient by the one input of a function, from the function's
// input or, if that is cheaper, from its output.
type slope struct {
	ofOutput bool
	times    func(n *Node, f *bb, v, dy bv) bv
}

func (s slope) backward(c *compiler, n *Node, y, dy value) error {
	v := y
	if !s.ofOutput {
		v = c.values[n.Inputs[0]]
	}
	return c.mapGrad(n, 0, []value{v, dy}, func(f *bb, in []bv) bv { return s.times(n, f, in[0], in[1]) })
}

// mapGrad adds a gradient that a body gives from values of its shape, or that
// broadcast to it.
func (c *compiler) mapGrad(n *Node, i int, in []value, g func(f *bb, in []bv) bv) error {
	if !c.wants(n, i) {
		return nil
	}
	d, err := c.mapped(n.gradName(i), engine.F32, in, g)
	if err != nil {
		return err
	}
	return c.spread(n, i, d)
}

func ofInput(g func(f *bb, x, dy bv) bv) slope {
	return slope{times: func(_ *Node, f *bb, x, dy bv) bv { return g(f, x, dy) }}
}

func ofOutput(g func(f *bb, y, dy bv) bv) slope {
	return slope{true, func(_ *Node, f *bb, y, dy bv) bv { return g(f, y, dy) }}
}

// slopes are the derivatives of functions of one float.
func slopes() map[string]slope {
	out := map[string]slope{
		"Sqrt":       ofOutput(func(f *bb, y, dy bv) bv { return f.Div(f.Mul(dy, f.F(0.5)), y) }),
		"Exp":        ofOutput((*bb).Mul),
		"Log":        ofInput(func(f *bb, x, dy bv) bv { return f.Div(dy, x) }),
		"Reciprocal": ofOutput(func(f *bb, y, dy bv) bv { return f.Neg(f.Mul(dy, f.Mul(y, y))) }),
		"Neg":        ofInput(func(f *bb, _, dy bv) bv { return f.Neg(dy) }),
		"Abs": ofInput(func(f *bb, x, dy bv) bv {
			return f.Sel(f.Lt(x, f.F(0)), f.Neg(dy), f.Sel(f.Lt(f.F(0), x), dy, f.F(0)))
		}),
		"Erf": ofInput(func(f *bb, x, dy bv) bv {
			return f.Mul(dy, f.Mul(f.F(2/math.SqrtPi), f.Exp(f.Neg(f.Mul(x, x)))))
		}),
		"Sin":   ofInput(func(f *bb, x, dy bv) bv { return f.Mul(dy, cosine(f, x)) }),
		"Cos":   ofInput(func(f *bb, x, dy bv) bv { return f.Neg(f.Mul(dy, sine(f, x))) }),
		"Tan":   ofOutput(func(f *bb, y, dy bv) bv { return f.Mul(dy, f.FMA(y, y, f.F(1))) }),
		"Atan":  ofInput(func(f *bb, x, dy bv) bv { return f.Div(dy, f.FMA(x, x, f.F(1))) }),
		"Sinh":  ofOutput(func(f *bb, y, dy bv) bv { return f.Mul(dy, f.Sqrt(f.FMA(y, y, f.F(1)))) }),
		"Cosh":  ofInput(func(f *bb, x, dy bv) bv { return f.Mul(dy, sinh(f, x)) }),
		"Asinh": ofInput(func(f *bb, x, dy bv) bv { return f.Div(dy, f.Sqrt(f.FMA(x, x, f.F(1)))) }),
		"Softsign": ofInput(func(f *bb, x, dy bv) bv {
			t := f.Add(f.F(1), f.Abs(x))
			return f.Div(dy, f.Mul(t, t))
		}),
		"Gelu": {times: geluSlope},
	}
	maps.Copy(out, rectifierSlopes())
	return out
}

// rectifierSlopes are the derivatives of the relatives of Relu; at a kink the
// one of the left side.
func rectifierSlopes() map[string]slope {
	return map[string]slope{
		"Softplus": ofInput(func(f *bb, x, dy bv) bv { return f.Mul(dy, f.Sigmoid(x)) }),
		"HardSwish": ofInput(func(f *bb, x, dy bv) bv {
			inner := f.Mul(dy, f.FMA(x, f.F(1.0/3), f.F(0.5)))
			return f.Sel(f.Lt(f.F(3), x), dy, f.Sel(f.Lt(f.F(-3), x), inner, f.F(0)))
		}),
		"HardSigmoid": {true, func(n *Node, f *bb, y, dy bv) bv {
			inside := f.IAnd(f.Lt(f.F(0), y), f.Lt(y, f.F(1)))
			return f.Sel(inside, f.Mul(dy, f.F(n.floatAttr("alpha", 0.2))), f.F(0))
		}},
		"LeakyRelu": {times: func(n *Node, f *bb, x, dy bv) bv {
			return f.Sel(f.Lt(f.F(0), x), dy, f.Mul(dy, f.F(n.floatAttr("alpha", 0.01))))
		}},
		"ThresholdedRelu": {times: func(n *Node, f *bb, x, dy bv) bv {
			return f.Sel(f.Lt(f.F(n.floatAttr("alpha", 1)), x), dy, f.F(0))
		}},
		"Elu": {times: func(n *Node, f *bb, x, dy bv) bv {
			return f.Sel(f.Lt(x, f.F(0)), f.Mul(dy, f.Mul(f.F(n.floatAttr("alpha", 1)), f.Exp(x))), dy)
		}},
		"Selu": {times: func(n *Node, f *bb, x, dy bv) bv {
			alpha, gamma := n.floatAttr("alpha", 1.67326319217681884765625), n.floatAttr("gamma", 1.05070102214813232421875)
			d := f.Mul(dy, f.F(gamma))
			return f.Sel(f.Lt(f.F(0), x), d, f.Mul(d, f.Mul(f.F(alpha), f.Exp(x))))
		}},
		"Celu": {times: func(n *Node, f *bb, x, dy bv) bv {
			return f.Sel(f.Lt(x, f.F(0)), f.Mul(dy, f.Exp(f.Div(x, f.F(n.floatAttr("alpha", 1))))), dy)
		}},
	}
}

// geluSlope is Φ(x) + x·φ(x), or the derivative of the approximation.
func geluSlope(n *Node, f *bb, x, dy bv) bv {
	half := f.F(0.5)
	if kind, _ := n.attr("approximate"); kind.S == "tanh" {
		const a, b = 0.7978845608028654, 0.044715
		q := f.Mul(x, x)
		t := f.Tanh(f.Mul(f.F(a), f.FMA(f.F(b), f.Mul(q, x), x)))
		inner := f.FMA(f.F(3*a*b), q, f.F(a))
		bend := f.Mul(f.Mul(x, f.Sub(f.F(1), f.Mul(t, t))), inner)
		return f.Mul(dy, f.Mul(half, f.Add(f.Add(f.F(1), t), bend)))
	}
	phi := f.Mul(half, f.Add(f.F(1), f.Erf(f.Mul(x, f.F(math.Sqrt2/2)))))
	density := f.Mul(f.F(0.3989422804014327), f.Exp(f.Mul(f.F(-0.5), f.Mul(x, x))))
	return f.Mul(dy, f.FMA(x, density, phi))
}

// pairGradients are the gradients of functions of two or more tensors.
func pairGradients() map[string]backward {
	return map[string]backward{
		"Pow": powGrad, "Where": whereGrad, "PRelu": preluGrad,
		"Sum": addGrad, "Mean": meanOfGrad,
		"Max": extremeGrad((*bb).Lt), "Min": extremeGrad(func(f *bb, x, y bv) bv { return f.Lt(y, x) }),
	}
}

// powGrad is e·x^(e-1) for a constant exponent.
func powGrad(c *compiler, n *Node, _, dy value) error {
	if c.wants(n, 1) {
		return fmt.Errorf("the exponent %q would be trained: freeze it", n.Inputs[1])
	}
	e, err := c.exponent(n)
	if err != nil {
		return err
	}
	return c.mapGrad(n, 0, []value{c.values[n.Inputs[0]], dy}, func(f *bb, in []bv) bv {
		x := in[0]
		switch e {
		case 1:
			return in[1]
		case 2:
			return f.Mul(in[1], f.Add(x, x))
		case 3:
			return f.Mul(in[1], f.Mul(f.F(3), f.Mul(x, x)))
		}
		return f.Mul(in[1], f.Mul(f.F(e), power(f, x, f.F(e-1))))
	})
}

// exponent is the constant exponent of a Pow.
func (c *compiler) exponent(n *Node) (float32, error) {
	t, err := c.constant(n.Inputs[1])
	if err != nil {
		return 0, err
	}
	if t.Elements() != 1 {
		return 0, fmt.Errorf("exponent %q has %d elements, want one constant", n.Inputs[1], t.Elements())
	}
	if t.DType == engine.F32 {
		return t.F32s()[0], nil
	}
	return float32(t.I32s()[0]), nil
}

func whereGrad(c *compiler, n *Node, _, dy value) error {
	cond := []value{c.values[n.Inputs[0]], dy}
	err := c.mapGrad(n, 1, cond, func(f *bb, in []bv) bv { return f.Sel(in[0], in[1], f.F(0)) })
	if err != nil {
		return err
	}
	return c.mapGrad(n, 2, cond, func(f *bb, in []bv) bv { return f.Sel(in[0], f.F(0), in[1]) })
}

func preluGrad(c *compiler, n *Node, _, dy value) error {
	x, slope := c.operands(n)
	err := c.mapGrad(n, 0, []value{x, slope, dy}, func(f *bb, in []bv) bv {
		return f.Sel(f.Lt(f.F(0), in[0]), in[2], f.Mul(in[1], in[2]))
	})
	if err != nil {
		return err
	}
	return c.mapGrad(n, 1, []value{x, dy}, func(f *bb, in []bv) bv {
		return f.Sel(f.Lt(in[0], f.F(0)), f.Mul(in[0], in[1]), f.F(0))
	})
}

func meanOfGrad(c *compiler, n *Node, y, dy value) error {
	share, err := c.unary(n.gradName(0), dy, func(f *bb, d bv) bv { return f.Div(d, f.F(float32(len(n.Inputs)))) })
	if err != nil {
		return err
	}
	return addGrad(c, n, y, share)
}

// extremeGrad gives dy to the input that wins, half to each of two equal ones.
func extremeGrad(loses func(f *bb, x, y bv) bv) backward {
	return func(c *compiler, n *Node, _, dy value) error {
		if len(n.Inputs) != 2 {
			return fmt.Errorf("has %d inputs, with 2 it is differentiable", len(n.Inputs))
		}
		x, y := c.operands(n)
		for i, in := range [][]value{{x, y, dy}, {y, x, dy}} {
			err := c.mapGrad(n, i, in, func(f *bb, in []bv) bv {
				tie := f.Sel(loses(f, in[1], in[0]), in[2], f.Mul(in[2], f.F(0.5)))
				return f.Sel(loses(f, in[0], in[1]), f.F(0), tie)
			})
			if err != nil {
				return err
			}
		}
		return nil
	}
}
