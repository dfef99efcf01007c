package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// pairOp computes two operands of one element type.
type pairOp func(f *bb, e ElemType, x, y bv) bv

// comparisons are the operators of two or more numbers of one type.
func comparisons() map[string]operator {
	out := map[string]operator{}
	for name, g := range map[string]pairOp{
		"Equal": func(f *bb, e ElemType, x, y bv) bv {
			if e == onnxFloat {
				return f.Eq(x, y)
			}
			return f.IEq(x, y)
		},
		"Less": less, "Greater": func(f *bb, e ElemType, x, y bv) bv { return less(f, e, y, x) },
		"LessOrEqual":    lessOrEqual,
		"GreaterOrEqual": func(f *bb, e ElemType, x, y bv) bv { return lessOrEqual(f, e, y, x) },
	} {
		out[name] = operator{least: 2, most: 2, forward: pairwise(onnxBool, g)}
	}
	for name, g := range map[string]pairOp{"Max": maximum, "Min": minimum, "Sum": addition} {
		out[name] = operator{least: 1, most: 64, forward: variadic(g)}
	}
	out["Mean"] = operator{least: 1, most: 64, forward: meanOf}
	out["Mod"] = operator{least: 2, most: 2, attrs: map[string]AttrType{"fmod": AttrInt}, forward: mod}
	out["Pow"] = operator{least: 2, most: 2, forward: pow}
	out["PRelu"] = operator{least: 2, most: 2, forward: pRelu}
	out["BitShift"] = operator{least: 2, most: 2, attrs: map[string]AttrType{"direction": AttrString}, forward: bitShift}
	out["Where"] = operator{least: 3, most: 3, forward: where}
	return out
}

// pRelu multiplies what is negative by a slope, which before opset 7 is one per
// channel.
func pRelu(c *compiler, n *Node) (value, error) {
	in, e, err := c.inputs(n)
	if err != nil {
		return value{}, err
	}
	if slope := in[1]; c.g.Opset < 7 && slope.rank() == 1 && in[0].rank() > 1 {
		slope.axes = append(slope.axes[:1:1], make([][]int, in[0].rank()-2)...)
		in[1] = slope
	}
	c.setType(n, 0, e)
	return c.mapped(n.Name, e.dtype(), in, func(f *bb, x []bv) bv {
		if e != onnxFloat {
			return f.Sel(f.ILt(x[0], f.I(0)), f.IMul(x[0], x[1]), x[0])
		}
		return f.Sel(f.Lt(x[0], f.F(0)), f.Mul(x[0], x[1]), x[0])
	})
}

func less(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Lt(x, y)
	}
	return f.ILt(x, y)
}

func lessOrEqual(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Le(x, y)
	}
	return f.ISub(f.I(1), f.ILt(y, x))
}

func maximum(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Max(x, y)
	}
	return f.Sel(f.ILt(x, y), y, x)
}

func minimum(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Min(x, y)
	}
	return f.Sel(f.ILt(x, y), x, y)
}

func addition(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Add(x, y)
	}
	return wrap(f, e, f.IAdd(x, y))
}

func subtraction(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Sub(x, y)
	}
	return wrap(f, e, f.ISub(x, y))
}

func multiplication(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Mul(x, y)
	}
	return wrap(f, e, f.IMul(x, y))
}

func division(f *bb, e ElemType, x, y bv) bv {
	if e == onnxFloat {
		return f.Div(x, y)
	}
	return wrap(f, e, f.IDiv(x, y))
}

// inputs are all inputs of a node, of one element type.
func (c *compiler) inputs(n *Node) ([]value, ElemType, error) {
	vs := make([]value, len(n.Inputs))
	for i := range vs {
		if n.Inputs[i] == "" {
			return nil, 0, fmt.Errorf("input %d is missing", i)
		}
		v, err := c.in(n, i)
		if err != nil {
			return nil, 0, err
		}
		if e, first := c.typeOf(n.Inputs[i]), c.typeOf(n.Inputs[0]); e != first {
			return nil, 0, fmt.Errorf("input %d is of %s, input 0 of %s", i, e, first)
		}
		vs[i] = v
	}
	return vs, c.typeOf(n.Inputs[0]), nil
}

// pairwise lowers an operator of two inputs; result 0: it gives their type.
func pairwise(result ElemType, g pairOp) func(*compiler, *Node) (value, error) {
	return func(c *compiler, n *Node) (value, error) {
		in, e, err := c.inputs(n)
		if err != nil {
			return value{}, err
		}
		to := result
		if to == 0 {
			to = e
		}
		c.setType(n, 0, to)
		return c.mapped(n.Name, to.dtype(), in, func(f *bb, x []bv) bv { return g(f, e, x[0], x[1]) })
	}
}

// variadic lowers an operator of any number of inputs, from left to right.
func variadic(g pairOp) func(*compiler, *Node) (value, error) {
	return func(c *compiler, n *Node) (value, error) {
		in, e, err := c.inputs(n)
		if err != nil {
			return value{}, err
		}
		return c.folded2(n.Name, in, e, g)
	}
}

func (c *compiler) folded2(name string, in []value, e ElemType, g pairOp) (value, error) {
	y := in[0]
	for _, x := range in[1:] {
		var err error
		y, err = c.mapped(name, y.ref.DType, []value{y, x}, func(f *bb, x []bv) bv { return g(f, e, x[0], x[1]) })
		if err != nil {
			return y, err
		}
	}
	return y, nil
}

func meanOf(c *compiler, n *Node) (value, error) {
	in, e, err := c.inputs(n)
	if err != nil {
		return value{}, err
	}
	if e != onnxFloat {
		return value{}, fmt.Errorf("inputs are of %s, want FLOAT", e)
	}
	y, err := c.folded2(n.Name, in, e, addition)
	if err != nil {
		return y, err
	}
	return c.unary(n.Name, y, func(f *bb, x bv) bv { return f.Div(x, f.F(float32(len(in)))) })
}

// mod has the sign of the divisor, with fmod that of the dividend.
func mod(c *compiler, n *Node) (value, error) {
	_, e, err := c.inputs(n)
	if err != nil {
		return value{}, err
	}
	fmod := n.intAttr("fmod", 0) != 0
	if e == onnxFloat && !fmod {
		return value{}, fmt.Errorf("floats need fmod 1")
	}
	return pairwise(0, func(f *bb, e ElemType, x, y bv) bv {
		if e == onnxFloat {
			return floatMod(f, x, y)
		}
		m := f.IMod(x, y)
		if fmod {
			return m
		}
		differ := f.ILt(f.IXor(m, y), f.I(0))
		return f.Sel(m, f.Sel(differ, f.IAdd(m, y), m), m)
	})(c, n)
}

// floatMod is exact for quotients below 2^22 and NaN beyond.
func floatMod(f *bb, x, y bv) bv {
	a, b := f.Abs(x), f.Abs(y)
	q := f.Floor(f.Div(a, b))
	r := f.FMA(f.Neg(q), b, a)
	r = f.Sel(f.Lt(r, f.F(0)), f.Add(r, b), r)
	r = f.Sel(f.Le(b, r), f.Sub(r, b), r)
	r = f.Sel(f.Lt(q, f.F(1<<22)), r, f.Bits(0x7fc00000))
	r = f.Sel(f.Eq(b, f.Bits(0x7f800000)), a, r)
	return f.Sel(f.ILt(x, f.I(0)), f.Neg(r), r)
}

func bitShift(c *compiler, n *Node) (value, error) {
	d, _ := n.attr("direction")
	if d.S != "LEFT" && d.S != "RIGHT" {
		return value{}, fmt.Errorf("direction %q is not supported", d.S)
	}
	_, e, err := c.inputs(n)
	if err != nil {
		return value{}, err
	}
	if bits, signed := e.bits(); signed || e == onnxFloat || d.S == "LEFT" && bits == 0 {
		return value{}, fmt.Errorf("inputs of %s are not supported: values have 32 bits with a sign", e)
	}
	return pairwise(0, func(f *bb, e ElemType, x, y bv) bv {
		fits := f.IEq(f.IAnd(y, f.I(^31)), f.I(0))
		v := f.IShr(x, y)
		if d.S == "LEFT" {
			v = f.IShl(x, y)
		}
		return f.Sel(fits, wrap(f, e, v), f.I(0))
	})(c, n)
}

func where(c *compiler, n *Node) (value, error) {
	cond, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	var in [2]value
	for i := range in {
		if in[i], err = c.in(n, i+1); err != nil {
			return value{}, err
		}
	}
	if n.chooses {
		if err := c.checkChoice(n); err != nil {
			return value{}, err
		}
	}
	e := c.typeOf(n.Inputs[1])
	if e != c.typeOf(n.Inputs[2]) || c.typeOf(n.Inputs[0]) != onnxBool {
		return value{}, fmt.Errorf("inputs are of %s, %s and %s, want BOOL and two of one type", c.typeOf(n.Inputs[0]), e, c.typeOf(n.Inputs[2]))
	}
	c.setType(n, 0, e)
	return c.mapped(n.Name, e.dtype(), []value{cond, in[0], in[1]}, func(f *bb, x []bv) bv { return f.Sel(x[0], x[1], x[2]) })
}

// logic are the operators of booleans, and conversions.
func logic() map[string]operator {
	out := map[string]operator{}
	for name, g := range map[string]func(*bb, bv, bv) bv{"And": (*bb).IAnd, "Or": (*bb).IOr, "Xor": (*bb).IXor} {
		out[name] = operator{least: 2, most: 2, forward: func(c *compiler, n *Node) (value, error) {
			if _, e, err := c.inputs(n); err != nil || e != onnxBool {
				return value{}, fmt.Errorf("inputs are not all of BOOL")
			}
			return pairwise(onnxBool, func(f *bb, _ ElemType, x, y bv) bv { return g(f, x, y) })(c, n)
		}}
	}
	out["Not"] = operator{least: 1, most: 1, forward: func(c *compiler, n *Node) (value, error) {
		in, e, err := c.inputs(n)
		if err != nil || e != onnxBool {
			return value{}, fmt.Errorf("the input is not of BOOL")
		}
		return c.mapped(n.Name, engine.I32, in, func(f *bb, x []bv) bv { return f.IXor(x[0], f.I(1)) })
	}}
	out["Cast"] = operator{least: 1, most: 1, attrs: map[string]AttrType{"to": AttrInt, "saturate": AttrInt}, forward: func(c *compiler, n *Node) (value, error) {
		to, err := elemType(n.intAttr("to", 0))
		if err != nil {
			return value{}, err
		}
		return c.cast(n, to)
	}}
	out["CastLike"] = operator{least: 2, most: 2, attrs: map[string]AttrType{"saturate": AttrInt}, forward: func(c *compiler, n *Node) (value, error) {
		if _, err := c.in(n, 1); err != nil {
			return value{}, err
		}
		return c.cast(n, c.typeOf(n.Inputs[1]))
	}}
	return out
}

// cast converts as ONNX does: floats are truncated, integers wrap, and what is
// not 0 is true.
func (c *compiler) cast(n *Node, to ElemType) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	from := c.typeOf(n.Inputs[0])
	c.setType(n, 0, to)
	if from == to {
		return x, nil
	}
	return c.mapped(n.Name, to.dtype(), []value{x}, func(f *bb, in []bv) bv {
		x := in[0]
		switch {
		case to == onnxBool && from == onnxFloat:
			return f.ISub(f.I(1), f.Eq(x, f.F(0)))
		case to == onnxBool:
			return f.ISub(f.I(1), f.IEq(x, f.I(0)))
		case to == onnxFloat:
			return f.I2F(x)
		case from == onnxFloat:
			return wrap(f, to, f.F2I(x))
		}
		return wrap(f, to, x)
	})
}
