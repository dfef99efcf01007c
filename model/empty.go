package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Tensors without elements have no place in a program, whose tensors have at
// least one. Their shapes are known at import, and so is what is computed of
// them: a value that is empty names no tensor.

// emptyValue is a tensor of the given shape, one of whose dimensions is 0.
func emptyValue(dt engine.DType, dims []uint32) value {
	return value{plain(dims), engine.Ref{DType: dt, Dims: dims}}
}

func isEmpty(dims []uint32) bool { return slices.Contains(dims, 0) }

func (v value) empty() bool { return isEmpty(v.store) }

// count is the number of elements, which may be 0.
func count(dims []uint32) (uint64, error) {
	if isEmpty(dims) {
		return 0, nil
	}
	return elements(dims)
}

// readsEmpty says whether an input that is data has no elements.
func (c *compiler) readsEmpty(n *Node) bool {
	for k, name := range n.Inputs {
		if slices.Contains(operators[n.Op].constant, k) {
			continue
		}
		v, ok := c.values[name]
		if w, known := c.g.initializer(name); known && !ok && isEmpty(w.Tensor.Dims) || v.empty() {
			return true
		}
	}
	return false
}

// knowEmpty are the operators that lower inputs without elements like others:
// they look at shapes only, or leave empty parts out themselves.
var knowEmpty = []string{"Identity", "Transpose", "Squeeze", "Unsqueeze", "Shape", "Size", "Slice", "Split", "Concat"}

// empties lowers other operators whose input has no elements.
var empties map[string]func(c *compiler, n *Node, x value) (value, error)

func init() { // the functions read the table
	empties = map[string]func(c *compiler, n *Node, x value) (value, error){
		"Reshape": emptyReshape, "Flatten": emptyFlatten, "Cast": emptyCast, "Trilu": emptySame, "Relu": emptySame, "Neg": emptySame, "Abs": emptySame,
		"Add": emptyPair, "Sub": emptyPair, "Mul": emptyPair, "Div": emptyPair,
		"ReduceSum": emptyFold(0), "ReduceSumSquare": emptyFold(0), "ReduceL1": emptyFold(0), "ReduceL2": emptyFold(0), "ReduceProd": emptyFold(1),
	}
}

// lower lowers a node to its values.
func (c *compiler) lower(n *Node) ([]value, error) {
	op := operators[n.Op]
	if c.readsEmpty(n) && !slices.Contains(knowEmpty, n.Op) {
		f, ok := empties[n.Op]
		if !ok {
			return nil, fmt.Errorf("an input has no elements, which is not supported here")
		}
		x, err := c.in(n, 0)
		if err != nil {
			return nil, err
		}
		v, err := f(c, n, x)
		return []value{v}, err
	}
	if op.forwardAll != nil {
		return op.forwardAll(c, n)
	}
	v, err := op.forward(c, n)
	return []value{v}, err
}

func emptySame(_ *compiler, _ *Node, x value) (value, error) { return x, nil }

func emptyCast(c *compiler, n *Node, x value) (value, error) {
	e, err := elemType(n.intAttr("to", 0))
	if err != nil {
		return x, err
	}
	c.setType(n, 0, e)
	return emptyValue(e.dtype(), x.dims()), nil
}

func emptyPair(c *compiler, n *Node, x value) (value, error) {
	y, err := c.in(n, 1)
	if err != nil {
		return x, err
	}
	rank := max(x.rank(), y.rank())
	dims, err := broadcastDims(x.expand(rank).dims(), y.expand(rank).dims())
	return emptyValue(x.ref.DType, dims), err
}

func emptyFlatten(_ *compiler, n *Node, x value) (value, error) {
	at := n.intAttr("axis", 1)
	if at < 0 {
		at += int64(x.rank())
	}
	if at < 0 || at > int64(x.rank()) {
		return x, fmt.Errorf("axis %d is not one of %d", at, x.rank())
	}
	var dims [2]uint32
	for i, part := range [][]uint32{x.dims()[:at], x.dims()[at:]} {
		n, err := count(part)
		if err != nil {
			return x, err
		}
		dims[i] = uint32(n)
	}
	return emptyValue(x.ref.DType, dims[:]), nil
}

func emptyReshape(c *compiler, n *Node, x value) (value, error) {
	want, err := c.constInts(n.Inputs[1])
	if err != nil {
		return x, err
	}
	from, dims := x.dims(), make([]uint32, len(want))
	for i, d := range want {
		switch {
		case d > 0:
			dims[i] = uint32(d)
		case d == 0 && n.intAttr("allowzero", 0) == 0 && i < len(from):
			dims[i] = from[i]
		case d < -1:
			return x, fmt.Errorf("shape %v: dimension %d is not supported", want, i)
		}
	}
	if !isEmpty(dims) || len(want) > maxRank {
		return x, fmt.Errorf("shape %v does not hold the 0 elements of %v", want, from)
	}
	return emptyValue(x.ref.DType, dims), nil
}

// emptyFold reduces nothing to the neutral element.
func emptyFold(neutral float32) func(c *compiler, n *Node, x value) (value, error) {
	return func(c *compiler, n *Node, x value) (value, error) {
		axes, err := c.meanAxes(n, x.rank())
		if err != nil || len(axes) == 0 {
			return x, err
		}
		if x.ref.DType != engine.F32 {
			return x, fmt.Errorf("input 0 is of integers, the operator is supported for floats only")
		}
		dims := x.dims()
		for _, a := range axes {
			dims[a] = 1
		}
		y := emptyValue(engine.F32, dims)
		if !y.empty() {
			y = c.filled(n.Name, engine.F32, dims, body(0, func(f *bb, _ []bv) bv { return f.F(neutral) }))
		}
		if n.intAttr("keepdims", 1) == 0 {
			y = y.drop(axes)
		}
		return y, nil
	}
}
