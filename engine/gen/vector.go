package main

import (
	"fmt"
	"strings"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// An op is a body operation on vectors. The code computes v.d from the
// arguments v.a, v.b, v.c.
type op struct {
	name  string // of the constant of package engine, without Op
	arity int
	code  func(v *vector)
	canon bool     // the result may be a NaN of any kind
	words []uint32 // constants that it needs
}

// vector is an operation being written.
type vector struct {
	*writer
	op
	d, a, b, c reg.VecVirtual
	held       map[uint32]reg.VecVirtual
}

// word is a register that holds a constant.
func (v *vector) word(x uint32) reg.VecVirtual { return v.held[x] }

// temp is a new register.
func (v *vector) temp() reg.VecVirtual { return v.YMM() }

const (
	sign, nan, shift = 0x80000000, 0x7fc00000, 31

	equal, unordered, less, lessEqual = 0, 3, 17, 18 // predicates of VCMPPS
)

var ops = []op{
	{"FAdd", 2, func(v *vector) { v.VADDPS(v.b, v.a, v.d) }, true, []uint32{nan}},
	{"FSub", 2, func(v *vector) { v.VSUBPS(v.b, v.a, v.d) }, true, []uint32{nan}},
	{"FMul", 2, func(v *vector) { v.VMULPS(v.b, v.a, v.d) }, true, []uint32{nan}},
	{"FDiv", 2, func(v *vector) { v.VDIVPS(v.b, v.a, v.d) }, true, []uint32{nan}},
	{"FFma", 3, func(v *vector) { v.VMOVAPS(v.a, v.d); v.VFMADD213PS(v.c, v.b, v.d) }, true, []uint32{nan}},
	{"FSqrt", 1, func(v *vector) { v.VSQRTPS(v.a, v.d) }, true, []uint32{nan}},
	// equal arguments have equal bits, or are zeros: or gives −0, and gives +0
	{"FMin", 2, func(v *vector) { v.extreme(v.VMINPS, v.VORPS) }, false, []uint32{nan}},
	{"FMax", 2, func(v *vector) { v.extreme(v.VMAXPS, v.VANDPS) }, false, []uint32{nan}},
	{"FNeg", 1, func(v *vector) { v.VXORPS(v.word(sign), v.a, v.d) }, true, []uint32{sign, nan}},
	{"FAbs", 1, func(v *vector) { v.VANDNPS(v.a, v.word(sign), v.d) }, true, []uint32{sign, nan}},
	{"FFloor", 1, func(v *vector) { v.VROUNDPS(operand.U8(9), v.a, v.d) }, true, []uint32{nan}},
	{"FRint", 1, func(v *vector) { v.VROUNDPS(operand.U8(8), v.a, v.d) }, true, []uint32{nan}},
	{"FLt", 2, func(v *vector) { v.compare(less) }, false, nil},
	{"FLe", 2, func(v *vector) { v.compare(lessEqual) }, false, nil},
	{"FEq", 2, func(v *vector) { v.compare(equal) }, false, nil},
	{"Sel", 3, func(v *vector) {
		zero := v.temp()
		v.VPXOR(zero, zero, zero)
		v.VPCMPEQD(zero, v.a, zero)
		v.VBLENDVPS(zero, v.c, v.b, v.d)
	}, false, nil},
	{"IAdd", 2, func(v *vector) { v.VPADDD(v.b, v.a, v.d) }, false, nil},
	{"ISub", 2, func(v *vector) { v.VPSUBD(v.b, v.a, v.d) }, false, nil},
	{"IMul", 2, func(v *vector) { v.VPMULLD(v.b, v.a, v.d) }, false, nil},
	{"IAnd", 2, func(v *vector) { v.VPAND(v.b, v.a, v.d) }, false, nil},
	{"IOr", 2, func(v *vector) { v.VPOR(v.b, v.a, v.d) }, false, nil},
	{"IXor", 2, func(v *vector) { v.VPXOR(v.b, v.a, v.d) }, false, nil},
	{"IShl", 2, func(v *vector) { v.VPSLLVD(v.distance(), v.a, v.d) }, false, []uint32{shift}},
	{"IShr", 2, func(v *vector) { v.VPSRLVD(v.distance(), v.a, v.d) }, false, []uint32{shift}},
	{"ISar", 2, func(v *vector) { v.VPSRAVD(v.distance(), v.a, v.d) }, false, []uint32{shift}},
	{"ILt", 2, func(v *vector) { v.VPCMPGTD(v.a, v.b, v.d); v.VPSRLD(operand.U8(31), v.d, v.d) }, false, nil},
	{"IEq", 2, func(v *vector) { v.VPCMPEQD(v.b, v.a, v.d); v.VPSRLD(operand.U8(31), v.d, v.d) }, false, nil},
	{"F2I", 1, func(v *vector) { v.VCVTTPS2DQ(v.a, v.d) }, false, nil},
	{"I2F", 1, func(v *vector) { v.VCVTDQ2PS(v.a, v.d) }, false, nil},
}

// extreme is min or max: of equal arguments the one that zeros gives, NaN if
// one is.
func (v *vector) extreme(of, zeros func(ops ...operand.Op)) {
	both, mask := v.temp(), v.temp()
	of(v.b, v.a, v.d)
	zeros(v.b, v.a, both)
	v.VCMPPS(operand.U8(equal), v.b, v.a, mask)
	v.VBLENDVPS(mask, both, v.d, v.d)
	v.VCMPPS(operand.U8(unordered), v.b, v.a, mask)
	v.VBLENDVPS(mask, v.word(nan), v.d, v.d)
}

// compare gives 1 where the predicate holds.
func (v *vector) compare(predicate uint8) {
	v.VCMPPS(operand.U8(predicate), v.b, v.a, v.d)
	v.VPSRLD(operand.U8(31), v.d, v.d)
}

// distance is that of a shift: its low 5 bits.
func (v *vector) distance() reg.VecVirtual {
	d := v.temp()
	v.VPAND(v.word(shift), v.b, d)
	return d
}

// vectors writes the operations and lists them.
func vectors(w *writer) (tables string) {
	var s strings.Builder
	s.WriteString("\nvar vecs = [OpAxis + 1]vecAsm{\n")
	for _, o := range ops {
		(&vector{writer: w, op: o}).write()
		fmt.Fprintf(&s, "\tOp%s: vec%s,\n", o.name, o.name)
	}
	s.WriteString("}\n")
	return s.String()
}

// write writes a loop over n words, n a positive multiple of 8.
func (v *vector) write() {
	v.function("vec"+v.name, "func(n int, d, a, b, c *uint32)")
	n, d := v.Load(v.Param("n"), v.GP64()), v.Load(v.Param("d"), v.GP64())
	v.held = map[uint32]reg.VecVirtual{}
	var in []reg.Register
	for _, p := range []string{"a", "b", "c"}[:v.arity] {
		in = append(in, v.Load(v.Param(p), v.GP64()))
	}
	for _, x := range v.op.words {
		v.held[x] = v.splat(x, v.YMM())
	}
	i := v.GP64()
	v.XORQ(i, i)
	v.Label("loop")
	v.d = v.YMM()
	for at, to := range []*reg.VecVirtual{&v.a, &v.b, &v.c}[:v.arity] {
		*to = v.YMM()
		v.VMOVUPS(operand.Mem{Base: in[at], Index: i, Scale: 4}, *to)
	}
	v.code(v)
	if v.canon {
		mask := v.temp()
		v.VCMPPS(operand.U8(unordered), v.d, v.d, mask)
		v.VBLENDVPS(mask, v.word(nan), v.d, v.d)
	}
	v.VMOVUPS(v.d, operand.Mem{Base: d, Index: i, Scale: 4})
	v.ADDQ(operand.Imm(8), i)
	v.CMPQ(i, n)
	v.JLT(operand.LabelRef("loop"))
	v.VZEROUPPER()
	v.RET()
}
