package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// exactTerms is how many bytes a float sums exactly.
const exactTerms = 1 << 24 / 255

// width is how many bits of an integer type's values count.
func (e ElemType) width() int32 {
	if bits, _ := e.bits(); bits != 0 {
		return bits
	}
	return 32
}

// byBytes sums integers of before(x): the sums of each of their bytes, which
// fold gives, are exact in floats and come together in 32 bits.
func (c *compiler) byBytes(name string, e ElemType, terms uint64, before func(f *bb, x bv) bv, fold func(prologue, epilogue engine.Body) value) (value, error) {
	if terms > exactTerms {
		return value{}, fmt.Errorf("sums of %d integers are not exact, at most %d are", terms, exactTerms)
	}
	whole := body(1, func(f *bb, in []bv) bv { return f.F2I(in[0]) })
	var sum []value
	for shift := int32(0); shift < e.width(); shift += 8 {
		part := fold(body(1, func(f *bb, in []bv) bv {
			return f.I2F(f.IAnd(f.IShr(before(f, in[0]), f.I(shift)), f.I(255)))
		}), whole)
		s, err := c.mapped(name, engine.I32, append([]value{part}, sum...), func(f *bb, in []bv) bv {
			y := f.IShl(in[0], f.I(shift))
			if len(in) == 2 {
				y = f.IAdd(y, in[1])
			}
			return wrap(f, e, y)
		})
		if err != nil {
			return s, err
		}
		sum = []value{s}
	}
	return sum[0], nil
}

// integerSum is Σ before(x) over axes, in the integers' type.
func (c *compiler) integerSum(n *Node, x value, axes []int, before func(f *bb, x bv) bv) (value, error) {
	return c.byBytes(n.Name, c.typeOf(n.Inputs[0]), x.terms(axes), before, func(prologue, epilogue engine.Body) value {
		return c.foldOver(n.Name, engine.FoldSum, engine.I32, x, axes, prologue, epilogue)
	})
}

// terms is the number of elements along axes.
func (v value) terms(axes []int) uint64 {
	n := uint64(1)
	for _, a := range axes {
		n *= uint64(v.size(a))
	}
	return n
}

// integerReductions are the reductions that integers have.
func integerReductions() map[string]func(c *compiler, n *Node, x value, axes []int) (value, error) {
	same := func(_ *bb, x bv) bv { return x }
	sum := func(before func(f *bb, x bv) bv) func(*compiler, *Node, value, []int) (value, error) {
		return func(c *compiler, n *Node, x value, axes []int) (value, error) {
			return c.integerSum(n, x, axes, before)
		}
	}
	pair := func(op pairOp) func(*compiler, *Node, value, []int) (value, error) {
		return func(c *compiler, n *Node, x value, axes []int) (value, error) {
			return c.halved(n.Name, engine.I32, x, axes, c.paired(n, op))
		}
	}
	return map[string]func(c *compiler, n *Node, x value, axes []int) (value, error){
		"ReduceSum":       sum(same),
		"ReduceL1":        sum(func(f *bb, x bv) bv { return absolute(f, x, true) }),
		"ReduceSumSquare": sum(func(f *bb, x bv) bv { return f.IMul(x, x) }),
		"ReduceProd":      pair(multiplication),
		"ReduceMax":       pair(maximum),
		"ReduceMin":       pair(minimum),
		"ReduceMean": func(c *compiler, n *Node, x value, axes []int) (value, error) {
			y, err := c.integerSum(n, x, axes, same)
			if err != nil {
				return y, err
			}
			count := int32(x.terms(axes))
			return c.mapped(n.Name, engine.I32, []value{y}, func(f *bb, in []bv) bv { return f.IDiv(in[0], f.I(count)) })
		},
	}
}

// paired is an operation on two values of the node's first input's type.
func (c *compiler) paired(n *Node, op pairOp) func(f *bb, x, y bv) bv {
	e := c.typeOf(n.Inputs[0])
	return func(f *bb, x, y bv) bv { return op(f, e, x, y) }
}

// reduceIntegers lowers a reduction of integers over a node's axes.
func (c *compiler) reduceIntegers(n *Node, x value) (value, error) {
	f, ok := integerReductions()[n.Op]
	if !ok {
		return x, fmt.Errorf("input of %s is not supported: want FLOAT", c.typeOf(n.Inputs[0]))
	}
	axes, err := c.meanAxes(n, x.rank())
	if err != nil {
		return x, err
	}
	y, err := f(c, n, x, axes)
	if err != nil || n.intAttr("keepdims", 1) != 0 {
		return y, err
	}
	return y.drop(axes), nil
}

// extremes are 1 where an integer is the greatest, or least, along an axis.
func (c *compiler) extremes(n *Node, x value, a int, op pairOp) (value, error) {
	most, err := c.halved(n.Name, engine.I32, x, []int{a}, c.paired(n, op))
	if err != nil {
		return most, err
	}
	return c.mapped(n.Name, engine.F32, []value{x, most}, func(f *bb, in []bv) bv { return f.I2F(f.IEq(in[0], in[1])) })
}
