package engine

import "math"

// Value is a word inside a body under construction; it belongs to the
// BodyBuilder that gave it.
type Value int

// BodyBuilder builds a body: equal values are shared, operations on constants
// are computed, and what the result does not need is dropped.
type BodyBuilder struct {
	inputs int
	nodes  []node
	index  map[node]Value
}

// A node is an input, a constant (code 0xff, its bits) or an operation.
type node struct {
	code    uint8
	bits    uint32 // of a constant; the axis of OpAxis
	a, b, c Value
}

const (
	nodeInput = 0xfe
	nodeConst = 0xff
)

// NewBody starts a body of n inputs: the operands of a map or of a fold's
// prologue; the accumulator and then the operands of an epilogue.
func NewBody(n int) *BodyBuilder {
	f := &BodyBuilder{inputs: n, index: map[node]Value{}}
	for i := range n {
		f.nodes = append(f.nodes, node{code: nodeInput, bits: uint32(i)})
	}
	return f
}

// In is input i.
func (f *BodyBuilder) In(i int) Value { return Value(i) }

// F is the constant x.
func (f *BodyBuilder) F(x float32) Value { return f.Bits(math.Float32bits(x)) }

// I is the constant x.
func (f *BodyBuilder) I(x int32) Value { return f.Bits(uint32(x)) }

// Bits is a constant word.
func (f *BodyBuilder) Bits(x uint32) Value { return f.node(node{code: nodeConst, bits: x}) }

func (f *BodyBuilder) node(n node) Value {
	if v, ok := f.index[n]; ok {
		return v
	}
	f.nodes = append(f.nodes, n)
	f.index[n] = Value(len(f.nodes) - 1)
	return f.index[n]
}

// op adds an operation; unused arguments are 0. Constants fold.
func (f *BodyBuilder) op(code uint8, args ...Value) Value {
	var v [3]Value
	var bits [3]uint32
	constant := code != OpRand
	for i, a := range args {
		v[i], bits[i] = a, f.nodes[a].bits
		constant = constant && f.nodes[a].code == nodeConst
	}
	if constant {
		return f.Bits(scalar(code, bits[0], bits[1], bits[2], [2]uint32{}))
	}
	return f.node(node{code: code, a: v[0], b: v[1], c: v[2]})
}

// The operations of docs/format.md.

func (f *BodyBuilder) Add(a, b Value) Value    { return f.op(OpFAdd, a, b) }
func (f *BodyBuilder) Sub(a, b Value) Value    { return f.op(OpFSub, a, b) }
func (f *BodyBuilder) Mul(a, b Value) Value    { return f.op(OpFMul, a, b) }
func (f *BodyBuilder) Div(a, b Value) Value    { return f.op(OpFDiv, a, b) }
func (f *BodyBuilder) FMA(a, b, c Value) Value { return f.op(OpFFma, a, b, c) }
func (f *BodyBuilder) Sqrt(a Value) Value      { return f.op(OpFSqrt, a) }
func (f *BodyBuilder) Min(a, b Value) Value    { return f.op(OpFMin, a, b) }
func (f *BodyBuilder) Max(a, b Value) Value    { return f.op(OpFMax, a, b) }
func (f *BodyBuilder) Neg(a Value) Value       { return f.op(OpFNeg, a) }
func (f *BodyBuilder) Abs(a Value) Value       { return f.op(OpFAbs, a) }
func (f *BodyBuilder) Floor(a Value) Value     { return f.op(OpFFloor, a) }
func (f *BodyBuilder) Rint(a Value) Value      { return f.op(OpFRint, a) }
func (f *BodyBuilder) Lt(a, b Value) Value     { return f.op(OpFLt, a, b) }
func (f *BodyBuilder) Le(a, b Value) Value     { return f.op(OpFLe, a, b) }
func (f *BodyBuilder) Eq(a, b Value) Value     { return f.op(OpFEq, a, b) }
func (f *BodyBuilder) Sel(a, b, c Value) Value { return f.op(OpSel, a, b, c) }
func (f *BodyBuilder) IAdd(a, b Value) Value   { return f.op(OpIAdd, a, b) }
func (f *BodyBuilder) ISub(a, b Value) Value   { return f.op(OpISub, a, b) }
func (f *BodyBuilder) IMul(a, b Value) Value   { return f.op(OpIMul, a, b) }
func (f *BodyBuilder) IMulHi(a, b Value) Value { return f.op(OpIMulHi, a, b) }
func (f *BodyBuilder) IDiv(a, b Value) Value   { return f.op(OpIDiv, a, b) }
func (f *BodyBuilder) IMod(a, b Value) Value   { return f.op(OpIMod, a, b) }
func (f *BodyBuilder) IAnd(a, b Value) Value   { return f.op(OpIAnd, a, b) }
func (f *BodyBuilder) IOr(a, b Value) Value    { return f.op(OpIOr, a, b) }
func (f *BodyBuilder) IXor(a, b Value) Value   { return f.op(OpIXor, a, b) }
func (f *BodyBuilder) IShl(a, b Value) Value   { return f.op(OpIShl, a, b) }
func (f *BodyBuilder) IShr(a, b Value) Value   { return f.op(OpIShr, a, b) }
func (f *BodyBuilder) ISar(a, b Value) Value   { return f.op(OpISar, a, b) }
func (f *BodyBuilder) ILt(a, b Value) Value    { return f.op(OpILt, a, b) }
func (f *BodyBuilder) IEq(a, b Value) Value    { return f.op(OpIEq, a, b) }
func (f *BodyBuilder) F2I(a Value) Value       { return f.op(OpF2I, a) }
func (f *BodyBuilder) I2F(a Value) Value       { return f.op(OpI2F, a) }
func (f *BodyBuilder) Rand(a, b Value) Value   { return f.op(OpRand, a, b) }

// Op adds any operation but OpAxis by its code.
func (f *BodyBuilder) Op(code uint8, args ...Value) Value { return f.op(code, args...) }

// AxisIndex is the coordinate of an axis.
func (f *BodyBuilder) AxisIndex(axis int) Value {
	return f.node(node{code: OpAxis, bits: uint32(uint8(axis))})
}

// Inline computes another body on the given arguments, one for each of its
// inputs.
func (f *BodyBuilder) Inline(b Body, args ...Value) Value {
	vals := append([]Value(nil), args...)
	for _, c := range b.Consts {
		vals = append(vals, f.Bits(c))
	}
	for _, op := range b.Ops {
		if op.Code == OpAxis {
			vals = append(vals, f.AxisIndex(int(op.A)))
			continue
		}
		vals = append(vals, f.op(op.Code, []Value{vals[op.A], vals[op.B], vals[op.C]}[:arity(op.Code)]...))
	}
	return vals[b.Result]
}

// Return finishes the body with v as its result. A body beyond the limits
// (64 constants, 160 operations) is refused when its instruction is added.
func (f *BodyBuilder) Return(v Value) Body {
	need := make([]bool, len(f.nodes))
	need[v] = true
	for i := len(f.nodes) - 1; i >= f.inputs; i-- {
		n := f.nodes[i]
		if need[i] && n.code != nodeConst {
			for _, a := range []Value{n.a, n.b, n.c}[:arity(n.code)] {
				need[a] = true
			}
		}
	}
	return f.number(v, need)
}

func (f *BodyBuilder) number(v Value, need []bool) Body {
	var b Body
	at := make([]uint8, len(f.nodes))
	for i := range f.inputs {
		at[i] = uint8(i)
	}
	for i, n := range f.nodes {
		if need[i] && n.code == nodeConst {
			at[i] = uint8(f.inputs + len(b.Consts))
			b.Consts = append(b.Consts, n.bits)
		}
	}
	for i, n := range f.nodes {
		if !need[i] || n.code >= nodeInput {
			continue
		}
		at[i] = uint8(f.inputs + len(b.Consts) + len(b.Ops))
		b.Ops = append(b.Ops, f.finish(n, at))
	}
	b.Result = at[v]
	return b
}

func (f *BodyBuilder) finish(n node, at []uint8) Op {
	if n.code == OpAxis {
		return Op{Code: OpAxis, A: uint8(n.bits)}
	}
	op := Op{Code: n.code, A: at[n.a]}
	if arity(n.code) > 1 {
		op.B = at[n.b]
	}
	if arity(n.code) > 2 {
		op.C = at[n.c]
	}
	return op
}

// Identity is the body that returns its first input.
func Identity() Body { return Body{} }
