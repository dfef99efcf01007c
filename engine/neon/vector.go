package main

import (
	"fmt"
	"strings"
)

// An op is a body operation on vectors: a, b, c are its arguments, t and u are
// free, k and s hold its constants. The result is the last register written.
type op struct {
	name  string // of the constant of package engine, without Op
	arity int
	text  string
	canon bool // makes NaN canonical
	k, s  uint32
}

var ops = []op{
	{name: "FAdd", arity: 2, text: "FADD b a a", canon: true},
	{name: "FSub", arity: 2, text: "FSUB b a a", canon: true},
	{name: "FMul", arity: 2, text: "FMUL b a a", canon: true},
	{name: "FDiv", arity: 2, text: "FDIV b a a", canon: true},
	{name: "FFma", arity: 3, text: "VFMLA b a c", canon: true},
	{name: "FSqrt", arity: 1, text: "FSQRT a a", canon: true},
	{name: "FMin", arity: 2, text: "FMIN b a a", canon: true},
	{name: "FMax", arity: 2, text: "FMAX b a a", canon: true},
	{name: "FNeg", arity: 1, text: "FNEG a a", canon: true},
	{name: "FAbs", arity: 1, text: "FABS a a", canon: true},
	{name: "FFloor", arity: 1, text: "FRINTM a a", canon: true},
	{name: "FRint", arity: 1, text: "FRINTN a a", canon: true},
	{name: "FLt", arity: 2, text: "FCMGT a b a; VUSHR $31 a a"},
	{name: "FLe", arity: 2, text: "FCMGE a b a; VUSHR $31 a a"},
	{name: "FEq", arity: 2, text: "FCMEQ b a a; VUSHR $31 a a"},
	{name: "Sel", arity: 3, text: "VCMTST a a a; VBSL c b a"},
	{name: "IAdd", arity: 2, text: "VADD b a a"},
	{name: "ISub", arity: 2, text: "VSUB b a a"},
	{name: "IMul", arity: 2, text: "MUL b a a"},
	{name: "IMulHi", arity: 2, text: "SMULL b a t; SMULL2 b a u; VUZP2 u t a"},
	{name: "IAnd", arity: 2, text: "VAND b a a"},
	{name: "IOr", arity: 2, text: "VORR b a a"},
	{name: "IXor", arity: 2, text: "VEOR b a a"},
	{name: "IShl", arity: 2, text: "VAND k b b; USHL b a a", k: 31},
	{name: "IShr", arity: 2, text: "VAND k b b; NEG b b; USHL b a a", k: 31},
	{name: "ISar", arity: 2, text: "VAND k b b; NEG b b; SSHL b a a", k: 31},
	{name: "ILt", arity: 2, text: "CMGT a b a; VUSHR $31 a a"},
	{name: "IEq", arity: 2, text: "VCMEQ b a a; VUSHR $31 a a"},
	// the processor saturates, and gives 0 for NaN
	{name: "F2I", arity: 1, text: "FCMGT a k t; FCVTZS a a; VBIF t s a", k: 0x4f000000, s: 0x80000000},
	{name: "I2F", arity: 1, text: "SCVTF a a"},
}

// Registers: two of each argument and of each free one, then constants.
var names = map[string]int{"a": 0, "b": 2, "c": 4, "t": 6, "u": 8, "k": 29, "s": 30}

const nanReg = 31

func vectors() string {
	w := &strings.Builder{}
	w.WriteString(header)
	for _, o := range ops {
		o.write(w)
	}
	return w.String()
}

// write writes a loop over n words, n a positive multiple of 8.
func (o op) write(w *strings.Builder) {
	fmt.Fprintf(w, "// func vec%s(n int, d, a, b, c *uint32)\nTEXT ·vec%s(SB), NOSPLIT, $0-40\n", o.name, o.name)
	fmt.Fprint(w, "\tMOVD n+0(FP), R0\n\tMOVD d+8(FP), R1\n")
	args := []string{"a+16", "b+24", "c+32"}[:o.arity]
	for i, a := range args {
		fmt.Fprintf(w, "\tMOVD %s(FP), R%d\n", a, 2+i)
	}
	o.constants(w)
	fmt.Fprintln(w, "loop:")
	for i := range args {
		fmt.Fprintf(w, "\tVLD1.P 32(R%d), [%s]\n", 2+i, list(span(2*i, 2), "S4"))
	}
	result := 0
	for half := range 2 {
		result = o.body(w, half)
	}
	fmt.Fprintf(w, "\tVST1.P [%s], 32(R1)\n\tSUBS $8, R0, R0\n\tBNE loop\n\tRET\n\n", list(span(result-1, 2), "S4"))
}

// constants broadcasts the words that the operation uses.
func (o op) constants(w *strings.Builder) {
	set := func(word uint32, reg int) {
		fmt.Fprintf(w, "\tMOVW $0x%08x, R5\n\tVDUP R5, V%d.S4\n", word, reg)
	}
	if o.canon {
		set(0x7fc00000, nanReg)
	}
	if o.k != 0 {
		set(o.k, names["k"])
	}
	if o.s != 0 {
		set(o.s, names["s"])
	}
}

// body writes the operation on one half of the registers and returns the one
// that holds the result.
func (o op) body(w *strings.Builder, half int) (result int) {
	for _, step := range strings.Split(o.text, "; ") {
		f := strings.Fields(step)
		name, args := f[0], f[1:]
		if strings.HasPrefix(args[0], "$") { // a shift's count
			name, args = name+" "+args[0]+",", args[1:]
		}
		var regs []int
		for _, a := range args {
			regs = append(regs, register(a, half))
		}
		fmt.Fprintln(w, instruction(name, regs...))
		result = regs[len(regs)-1]
	}
	if o.canon {
		canonical(w, result, register("t", half), nanReg)
	}
	return result
}

func register(name string, half int) int {
	if name == "k" || name == "s" {
		return names[name]
	}
	return names[name] + half
}
