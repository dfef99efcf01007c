package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

type bb = engine.BodyBuilder
type bv = engine.Value

func arithmetic() map[string]operator {
	return map[string]operator{
		"Add": {least: 2, most: 2, forward: pairwise(0, addition), backward: addGrad},
		"Sub": {least: 2, most: 2, forward: pairwise(0, subtraction), backward: subGrad},
		"Mul": {least: 2, most: 2, forward: pairwise(0, multiplication), backward: mulGrad},
		"Div": {least: 2, most: 2, forward: pairwise(0, division), backward: divGrad},
		"Relu": {least: 1, most: 1, forward: rectify, backward: activationGrad(
			func(f *bb, y, dy bv) bv { return f.Sel(f.Lt(f.F(0), y), dy, f.F(0)) })},
		"Sigmoid": {least: 1, most: 1, forward: activation((*bb).Sigmoid), backward: activationGrad(
			func(f *bb, y, dy bv) bv { return f.Mul(dy, f.Mul(y, f.Sub(f.F(1), y))) })},
		"Tanh": {least: 1, most: 1, forward: activation((*bb).Tanh), backward: activationGrad(
			func(f *bb, y, dy bv) bv { return f.Mul(dy, f.Sub(f.F(1), f.Mul(y, y))) })},
		"Clip": {least: 1, most: 3, constant: []int{1, 2}, attrs: map[string]AttrType{"min": AttrFloat, "max": AttrFloat},
			forward: clip, backward: clipGrad},
		"Identity": {least: 1, most: 1, forward: func(c *compiler, n *Node) (value, error) { return c.in(n, 0) },
			backward: func(c *compiler, n *Node, _, dy value) error { return c.gradient(n, 0, dy) }},
		"Constant": {attrs: map[string]AttrType{"value": AttrTensor, "value_float": AttrFloat, "value_floats": AttrFloats,
			"value_int": AttrInt, "value_ints": AttrInts}, forward: constant},
	}
}

func relu(f *bb, x bv) bv { return f.Max(x, f.F(0)) }

// rectify is max(x, 0), of integers since opset 14.
func rectify(c *compiler, n *Node) (value, error) {
	if x, err := c.in(n, 0); err != nil || x.ref.DType == engine.F32 {
		return activation(relu)(c, n)
	}
	return c.signed(n, func(f *bb, x bv, _ bool) bv { return f.Sel(f.ILt(x, f.I(0)), f.I(0), x) })
}

// operands are the two inputs of a binary operator, already lowered, at the
// rank of its output.
func (c *compiler) operands(n *Node) (x, y value) {
	x, y = c.values[n.Inputs[0]], c.values[n.Inputs[1]]
	rank := max(x.rank(), y.rank())
	return x.expand(rank), y.expand(rank)
}

// spread adds a gradient of the output's shape to input i, summed over what
// broadcasting spread.
func (c *compiler) spread(n *Node, i int, dv value) error {
	return c.gradient(n, i, c.sumTo(n.gradName(i), dv, c.values[n.Inputs[i]].dims()))
}

func addGrad(c *compiler, n *Node, _, dy value) error {
	for i := range n.Inputs {
		if !c.wants(n, i) {
			continue
		}
		if err := c.spread(n, i, dy); err != nil {
			return err
		}
	}
	return nil
}

func subGrad(c *compiler, n *Node, _, dy value) error {
	if c.wants(n, 0) {
		if err := c.spread(n, 0, dy); err != nil {
			return err
		}
	}
	if !c.wants(n, 1) {
		return nil
	}
	neg, err := c.unary(n.gradName(1), dy, (*bb).Neg)
	if err != nil {
		return err
	}
	return c.spread(n, 1, neg)
}

func mulGrad(c *compiler, n *Node, _, dy value) error {
	x, y := c.operands(n)
	for i, other := range []value{y, x} {
		if !c.wants(n, i) {
			continue
		}
		d, err := c.binary(n.gradName(i), dy, other, (*bb).Mul)
		if err != nil {
			return err
		}
		if err := c.spread(n, i, d); err != nil {
			return err
		}
	}
	return nil
}

func divGrad(c *compiler, n *Node, q, dy value) error {
	_, y := c.operands(n)
	dx, err := c.binary(n.gradName(0), dy, y, (*bb).Div)
	if err != nil {
		return err
	}
	if c.wants(n, 0) {
		if err := c.spread(n, 0, dx); err != nil {
			return err
		}
	}
	if !c.wants(n, 1) {
		return nil
	}
	d, err := c.binary(n.gradName(1), dx, q, func(f *bb, dx, q bv) bv { return f.Neg(f.Mul(dx, q)) })
	if err != nil {
		return err
	}
	return c.spread(n, 1, d)
}

func activation(f func(*bb, bv) bv) func(*compiler, *Node) (value, error) {
	return func(c *compiler, n *Node) (value, error) {
		x, err := c.float(n)
		if err != nil {
			return value{}, err
		}
		return c.unary(n.Name, x, f)
	}
}

// activationGrad is the gradient of a function whose derivative its own output
// gives.
func activationGrad(f func(f *bb, y, dy bv) bv) func(*compiler, *Node, value, value) error {
	return func(c *compiler, n *Node, y, dy value) error {
		dx, err := c.binary(n.gradName(0), y, dy, f)
		if err != nil {
			return err
		}
		return c.gradient(n, 0, dx)
	}
}

// clipBounds are the bounds that a Clip node has.
func (c *compiler) clipBounds(n *Node) (bounds [2]*float32, err error) {
	for i, name := range []string{"min", "max"} {
		if a, ok := n.attr(name); ok {
			bounds[i] = &a.F
		}
		input := n.input(i + 1)
		if input == "" {
			continue
		}
		t, err := c.constant(input)
		if err != nil {
			return bounds, err
		}
		if t.DType != engine.F32 || len(t.Data) != 4 {
			return bounds, fmt.Errorf("%s %q is not a float scalar", name, input)
		}
		bounds[i] = &t.F32s()[0]
	}
	return bounds, nil
}

func clip(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	if x.ref.DType != engine.F32 {
		return c.clipIntegers(n, x)
	}
	bounds, err := c.clipBounds(n)
	if err != nil {
		return value{}, err
	}
	return c.unary(n.Name, x, func(f *bb, x bv) bv {
		if bounds[0] != nil {
			x = f.Max(x, f.F(*bounds[0]))
		}
		if bounds[1] != nil {
			x = f.Min(x, f.F(*bounds[1]))
		}
		return x
	})
}

func (c *compiler) clipIntegers(n *Node, x value) (value, error) {
	var bounds [2]*int32
	for i := range bounds {
		if n.input(1+i) == "" {
			continue
		}
		t, err := c.constant(n.Inputs[1+i])
		if err != nil {
			return x, err
		}
		if t.DType != engine.I32 || len(t.Data) != 4 {
			return x, fmt.Errorf("bound %q is not one integer", n.Inputs[1+i])
		}
		bounds[i] = &t.I32s()[0]
	}
	return c.mapped(n.Name, engine.I32, []value{x}, func(f *bb, in []bv) bv {
		x := in[0]
		if bounds[0] != nil {
			x = maximum(f, onnxInt32, x, f.I(*bounds[0]))
		}
		if bounds[1] != nil {
			x = minimum(f, onnxInt32, x, f.I(*bounds[1]))
		}
		return x
	})
}

// clipGrad passes the gradient where the output lies strictly inside.
func clipGrad(c *compiler, n *Node, y, dy value) error {
	bounds, err := c.clipBounds(n)
	if err != nil {
		return err
	}
	dx, err := c.binary(n.gradName(0), y, dy, func(f *bb, y, dy bv) bv {
		if bounds[0] != nil {
			dy = f.Sel(f.Lt(f.F(*bounds[0]), y), dy, f.F(0))
		}
		if bounds[1] != nil {
			dy = f.Sel(f.Lt(y, f.F(*bounds[1])), dy, f.F(0))
		}
		return dy
	})
	if err != nil {
		return err
	}
	return c.gradient(n, 0, dx)
}

// constantValue is the tensor of a Constant node.
func (n *Node) constantValue() (engine.Tensor, error) {
	if len(n.Attrs) != 1 {
		return engine.Tensor{}, fmt.Errorf("%s: has %d attributes, want its value only", n.label(), len(n.Attrs))
	}
	a := n.Attrs[0]
	switch a.Type {
	case AttrTensor:
		return a.T.Tensor, a.T.near()
	case AttrFloat:
		return engine.F32Tensor([]float32{a.F}), nil
	case AttrFloats:
		return engine.F32Tensor(a.Floats, uint32(len(a.Floats))), nil
	}
	ints, dims := a.Ints, []uint32{uint32(len(a.Ints))}
	if a.Type == AttrInt {
		ints, dims = []int64{a.I}, nil
	}
	out := make([]int32, len(ints))
	for i, v := range ints {
		if out[i] = int32(v); int64(out[i]) != v {
			return engine.Tensor{}, fmt.Errorf("%s: value %d does not fit 32 bits: integers are 32-bit here", n.label(), v)
		}
	}
	return engine.I32Tensor(out, dims...), nil
}

func constant(c *compiler, n *Node) (value, error) {
	t, err := n.constantValue()
	if err != nil {
		return value{}, err
	}
	return c.literal(n.Outputs[0], t), nil
}
