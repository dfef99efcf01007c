package main

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// A bodyMachine compiles a body to one loop over vectors whose values stay in
// registers. NaN is made canonical where somebody can tell: before integer
// operations, beside values that are copied as they are, and at the end.
type bodyMachine struct {
	name, reg string
	width     int // words
	registers int
}

var bodyMachines = []bodyMachine{{"AVX2", "Y", 8, 16}, {"AVX512", "Z", 16, 32}}

// words is the table of constants of all kernels.
type wordTable struct{ words []uint32 }

// at addresses a word.
func (t *wordTable) at(w uint32) string {
	i := slices.Index(t.words, w)
	if i < 0 {
		i = len(t.words)
		t.words = append(t.words, w)
	}
	return fmt.Sprintf("words<>+%d(SB)", 4*i)
}

func (t *wordTable) write(w *bytes.Buffer) {
	for i, x := range t.words {
		fmt.Fprintf(w, "DATA words<>+%d(SB)/4, $0x%08x\n", 4*i, x)
	}
	fmt.Fprintf(w, "GLOBL words<>(SB), RODATA|NOPTR, $%d\n", 4*len(t.words))
}

const nanWord = 0x7fc00000

// bodyKernel is a body being compiled. Values are numbered as in the body.
type bodyKernel struct {
	bodyMachine
	w      *bytes.Buffer
	table  *wordTable
	body   engine.Body
	inputs int
	uses   []int    // reads to come
	at     []string // register of each value
	loose  []bool   // NaN may have any bits
	free   []string
	masks  []string // free mask registers
}

func (k *bodyKernel) line(format string, args ...any) { fmt.Fprintf(k.w, "\t"+format+"\n", args...) }

// Registers of pointers.
var bodyPointers = []string{"SI", "BX", "DX", "R9", "R10", "R11"}

func (k *bodyKernel) write(name, signature string, size int, open func()) {
	fmt.Fprintf(k.w, "// func %s(%s)\nTEXT ·%s(SB), NOSPLIT, $0-%d\n", name, signature, name, size)
	k.line("MOVQ n+0(FP), CX")
	k.line("MOVQ d+8(FP), DI")
	open()
	k.line("XORQ R8, R8")
	fmt.Fprintf(k.w, "loop:\n")
	k.start()
	for i, p := range bodyPointers[:k.inputs] {
		k.at[i] = k.take()
		k.line("VMOVUPS (%s)(R8*4), %s", p, k.at[i])
	}
	for i := range k.body.Ops {
		k.op(i)
	}
	r := int(k.body.Result)
	k.exact(r)
	k.line("VMOVUPS %s, (DI)(R8*4)", k.at[r])
	k.line("ADDQ $%d, R8", k.width)
	k.line("CMPQ R8, CX")
	k.line("JLT loop")
	k.line("VZEROUPPER")
	k.line("RET\n")
}

const (
	opSignature     = "n int, d, a, b, c *uint32"
	recipeSignature = "n int, d *uint32, in *[mostInputs]*uint32"
)

// writeOp writes a kernel whose inputs are arguments.
func (k *bodyKernel) writeOp(name string) {
	k.write(name, opSignature, 40, func() {
		for i, p := range bodyPointers[:k.inputs] {
			k.line("MOVQ %s+%d(FP), %s", string("abc"[i]), 16+8*i, p)
		}
	})
}

// writeRecipe writes a kernel whose inputs are in an array.
func (k *bodyKernel) writeRecipe(name string) {
	k.write(name, recipeSignature, 24, func() {
		k.line("MOVQ in+16(FP), AX")
		for i, p := range bodyPointers[:k.inputs] {
			k.line("MOVQ %d(AX), %s", 8*i, p)
		}
	})
}

// start counts the uses of the values and frees all registers.
func (k *bodyKernel) start() {
	n := k.first() + len(k.body.Ops)
	k.uses, k.at, k.loose = make([]int, n), make([]string, n), make([]bool, n)
	for i := range k.body.Ops {
		for _, a := range k.args(i) {
			k.uses[a]++
		}
	}
	k.uses[k.body.Result]++
	k.free, k.masks = nil, nil
	for r := k.registers - 1; r >= 0; r-- {
		k.free = append(k.free, fmt.Sprintf("%s%d", k.reg, r))
	}
	for r := 7; r > 1; r-- {
		k.masks = append(k.masks, fmt.Sprintf("K%d", r))
	}
}

// first is the number of the first operation's value.
func (k *bodyKernel) first() int { return k.inputs + len(k.body.Consts) }

func (k *bodyKernel) args(i int) []int {
	op := k.body.Ops[i]
	return []int{int(op.A), int(op.B), int(op.C)}[:op.Arity()]
}

func (k *bodyKernel) take() string {
	r := k.free[len(k.free)-1]
	k.free = k.free[:len(k.free)-1]
	return r
}

func (k *bodyKernel) give(r string) { k.free = append(k.free, r) }

// constant says whether value v is a constant, and which.
func (k *bodyKernel) constant(v int) (uint32, bool) {
	if v < k.inputs || v >= k.first() {
		return 0, false
	}
	return k.body.Consts[v-k.inputs], true
}

// load brings value v into a register for one use; last says that the
// operation may overwrite it.
func (k *bodyKernel) load(v int) (reg string, last bool) {
	if c, ok := k.constant(v); ok {
		reg = k.take()
		k.line("VBROADCASTSS %s, %s", k.table.at(c), reg)
		return reg, true
	}
	k.uses[v]--
	return k.at[v], k.uses[v] == 0
}

// loaded are the arguments of an operation.
type loaded struct {
	reg  []string
	last []bool
}

func (k *bodyKernel) loadAll(i int) (l loaded) {
	for _, v := range k.args(i) {
		r, last := k.load(v)
		l.reg, l.last = append(l.reg, r), append(l.last, last)
	}
	return l
}

// release frees the registers that nobody needs any more, but for kept.
func (k *bodyKernel) release(l loaded, kept string) {
	for i, r := range l.reg {
		if l.last[i] && r != kept && r[0] != 'K' && !slices.Contains(k.free, r) {
			k.give(r)
		}
	}
}

// canon makes NaN canonical.
func (k *bodyKernel) canon(r string) {
	if k.reg == "Z" {
		k.line("VCMPPS $3, %s, %s, K1", r, r)
		k.line("VBROADCASTSS %s, K1, %s", k.table.at(nanWord), r)
		return
	}
	mask, nan := k.take(), k.take()
	k.line("VCMPPS $3, %s, %s, %s", r, r, mask)
	k.line("VBROADCASTSS %s, %s", k.table.at(nanWord), nan)
	k.line("VBLENDVPS %s, %s, %s, %s", mask, nan, r, r)
	k.give(mask)
	k.give(nan)
}

// exact gives value v the bits that its definition gives.
func (k *bodyKernel) exact(v int) {
	if k.loose[v] {
		k.canon(k.at[v])
		k.loose[v] = false
	}
}

// Instructions of operations on two registers, and on one. The float ones
// leave NaN loose.
var (
	bodyFloat2 = map[uint8]string{engine.OpFAdd: "VADDPS", engine.OpFSub: "VSUBPS", engine.OpFMul: "VMULPS", engine.OpFDiv: "VDIVPS"}
	bodyInt2   = map[uint8]string{engine.OpIAdd: "VPADDD", engine.OpISub: "VPSUBD", engine.OpIMul: "VPMULLD"}
	bodyLogic  = map[uint8]string{engine.OpIAnd: "VPAND", engine.OpIOr: "VPOR", engine.OpIXor: "VPXOR"}
	bodyShift  = map[uint8]string{engine.OpIShl: "VPSLL", engine.OpIShr: "VPSRL", engine.OpISar: "VPSRA"}
	bodyFloat1 = map[uint8]string{engine.OpFSqrt: "VSQRTPS", engine.OpFFloor: "VROUNDPS $9,", engine.OpFRint: "VROUNDPS $8,"}
	bodyCast   = map[uint8]string{engine.OpF2I: "VCVTTPS2DQ", engine.OpI2F: "VCVTDQ2PS"}
	bodyFlip   = map[uint8]uint32{engine.OpFNeg: 0x80000000, engine.OpFAbs: 0x7fffffff}
	bodyCmp    = map[uint8]int{engine.OpFLt: 17, engine.OpFLe: 18, engine.OpFEq: 0}
)

func isInt(code uint8) bool {
	return code >= engine.OpIAdd && code <= engine.OpIEq || code == engine.OpI2F
}

// op writes operation i.
func (k *bodyKernel) op(i int) {
	code, v := k.body.Ops[i].Code, k.first()+i
	if isInt(code) {
		for _, a := range k.args(i) {
			k.exact(a)
		}
	}
	switch {
	case code == engine.OpFFma:
		k.fma(i, v)
	case code == engine.OpSel:
		k.sel(i, v)
	case code == engine.OpFMin || code == engine.OpFMax:
		k.extreme(i, v, code)
	case bodyShift[code] != "":
		k.shift(i, v, bodyShift[code])
	case bodyFlip[code] != 0:
		k.flip(i, v, code)
	case bodyFloat2[code] != "" || bodyInt2[code] != "" || bodyLogic[code] != "":
		k.two(i, v, code)
	case bodyFloat1[code] != "" || bodyCast[code] != "":
		k.one(i, v, code)
	default:
		k.compare(i, v, code)
	}
}

func (k *bodyKernel) two(i, v int, code uint8) {
	name := bodyFloat2[code] + bodyInt2[code] + bodyLogic[code]
	if k.reg == "Z" && bodyLogic[code] != "" {
		name += "D"
	}
	l := k.loadAll(i)
	k.release(l, "")
	k.at[v] = k.take()
	k.line("%s %s, %s, %s", name, l.reg[1], l.reg[0], k.at[v])
	k.loose[v] = bodyFloat2[code] != ""
}

func (k *bodyKernel) one(i, v int, code uint8) {
	name := bodyFloat1[code] + bodyCast[code]
	if k.reg == "Z" && len(name) > 9 && name[:8] == "VROUNDPS" {
		name = "VRNDSCALEPS" + name[8:]
	}
	l := k.loadAll(i)
	k.release(l, "")
	k.at[v] = k.take()
	k.line("%s %s, %s", name, l.reg[0], k.at[v])
	k.loose[v] = bodyFloat1[code] != ""
}

func (k *bodyKernel) flip(i, v int, code uint8) {
	name := map[uint8]string{engine.OpFNeg: "VPXOR", engine.OpFAbs: "VPAND"}[code]
	if k.reg == "Z" {
		name += "D"
	}
	l := k.loadAll(i)
	mask := k.take()
	k.line("VBROADCASTSS %s, %s", k.table.at(bodyFlip[code]), mask)
	k.line("%s %s, %s, %s", name, mask, l.reg[0], mask)
	k.release(l, "")
	k.at[v], k.loose[v] = mask, true
}

// fma picks the form that overwrites what nobody needs.
func (k *bodyKernel) fma(i, v int) {
	l := k.loadAll(i)
	a, b, c := l.reg[0], l.reg[1], l.reg[2]
	var to string
	switch {
	case l.last[0]:
		to = a
		k.line("VFMADD213PS %s, %s, %s", c, b, a)
	case l.last[1]:
		to = b
		k.line("VFMADD213PS %s, %s, %s", c, a, b)
	case l.last[2]:
		to = c
		k.line("VFMADD231PS %s, %s, %s", b, a, c)
	default:
		to = k.take()
		k.line("VMOVAPS %s, %s", c, to)
		k.line("VFMADD231PS %s, %s, %s", b, a, to)
	}
	k.release(l, to)
	k.at[v], k.loose[v] = to, true
}

// shift shifts by the low five bits.
func (k *bodyKernel) shift(i, v int, name string) {
	args := k.args(i)
	if c, ok := k.constant(args[1]); ok {
		a, last := k.load(args[0])
		k.release(loaded{[]string{a}, []bool{last}}, "")
		k.at[v] = k.take()
		k.line("%sD $%d, %s, %s", name, c&31, a, k.at[v])
		return
	}
	l := k.loadAll(i)
	count := k.take()
	k.line("VBROADCASTSS %s, %s", k.table.at(31), count)
	if k.reg == "Z" {
		k.line("VPANDD %s, %s, %s", l.reg[1], count, count)
	} else {
		k.line("VPAND %s, %s, %s", l.reg[1], count, count)
	}
	k.line("%sVD %s, %s, %s", name, count, l.reg[0], count)
	k.release(l, "")
	k.at[v] = count
}

// extreme is min or max: equal arguments have equal bits, or are zeros: or
// gives −0, and gives +0.
func (k *bodyKernel) extreme(i, v int, code uint8) {
	l := k.loadAll(i)
	a, b, to := l.reg[0], l.reg[1], k.take()
	name, join := "VMINPS", "VORPS"
	if code == engine.OpFMax {
		name, join = "VMAXPS", "VANDPS"
	}
	if k.reg == "Z" {
		k.line("%s %s, %s, %s", name, b, a, to)
		k.line("VCMPPS $0, %s, %s, K1", b, a)
		k.line("%s %s, %s, K1, %s", join, b, a, to)
		k.line("VCMPPS $3, %s, %s, K1", b, a)
		k.line("VBROADCASTSS %s, K1, %s", k.table.at(nanWord), to)
	} else {
		t, mask := k.take(), k.take()
		k.line("%s %s, %s, %s", name, b, a, to)
		k.line("%s %s, %s, %s", join, b, a, t)
		k.line("VCMPPS $0, %s, %s, %s", b, a, mask)
		k.line("VBLENDVPS %s, %s, %s, %s", mask, t, to, to)
		k.line("VCMPPS $3, %s, %s, %s", b, a, mask)
		k.line("VBROADCASTSS %s, %s", k.table.at(nanWord), t)
		k.line("VBLENDVPS %s, %s, %s, %s", mask, t, to, to)
		k.give(t)
		k.give(mask)
	}
	k.release(l, "")
	k.at[v] = to
}

// onlyPicks says whether value v serves only as the condition of selections.
func (k *bodyKernel) onlyPicks(v int) bool {
	for i, op := range k.body.Ops {
		for at, a := range k.args(i) {
			if a == v && (op.Code != engine.OpSel || at > 0) {
				return false
			}
		}
	}
	return int(k.body.Result) != v
}

// compare leaves a mask for selections, or ones and zeros.
func (k *bodyKernel) compare(i, v int, code uint8) {
	l := k.loadAll(i)
	mask := "K1"
	picks := k.onlyPicks(v)
	if k.reg == "Y" {
		mask = k.take()
	} else if picks {
		mask, k.masks = k.masks[len(k.masks)-1], k.masks[:len(k.masks)-1]
	}
	switch code {
	case engine.OpILt:
		k.line("VPCMPGTD %s, %s, %s", l.reg[0], l.reg[1], mask)
	case engine.OpIEq:
		k.line("VPCMPEQD %s, %s, %s", l.reg[0], l.reg[1], mask)
	default:
		k.line("VCMPPS $%d, %s, %s, %s", bodyCmp[code], l.reg[1], l.reg[0], mask)
	}
	k.release(l, "")
	switch {
	case picks:
	case k.reg == "Y":
		k.line("VPSRLD $31, %s, %s", mask, mask)
	default:
		to := k.take()
		k.line("VPBROADCASTD.Z %s, K1, %s", k.table.at(1), to)
		mask = to
	}
	k.at[v] = mask
}

// sel copies words as they are: loose NaN beside others becomes canonical.
func (k *bodyKernel) sel(i, v int) {
	args := k.args(i)
	if !k.lax(args[1]) || !k.lax(args[2]) {
		k.exact(args[1])
		k.exact(args[2])
	}
	k.loose[v] = k.loose[args[1]] || k.loose[args[2]]
	masked := args[0] >= k.first() && k.onlyPicks(args[0])
	l := k.loadAll(i)
	mask := l.reg[0]
	yes, no := l.reg[1], l.reg[2]
	if k.reg == "Z" {
		if !masked {
			k.line("VPTESTMD %s, %s, K1", mask, mask)
			mask = "K1"
		}
		k.release(l, "")
		k.at[v] = k.take()
		k.line("VBLENDMPS %s, %s, %s, %s", yes, no, mask, k.at[v])
		if masked && l.last[0] {
			k.masks = append(k.masks, mask)
		}
		return
	}
	if !masked {
		zero := k.take()
		k.line("VPXOR %s, %s, %s", zero, zero, zero)
		k.line("VPCMPEQD %s, %s, %s", zero, mask, zero)
		mask, yes, no = zero, no, yes
		defer k.give(zero)
	}
	k.release(l, "")
	k.at[v] = k.take()
	k.line("VBLENDVPS %s, %s, %s, %s", mask, yes, no, k.at[v])
}

// lax says that value v is loose, or a number.
func (k *bodyKernel) lax(v int) bool {
	c, ok := k.constant(v)
	return k.loose[v] || ok && c&0x7fffffff <= 0x7f800000
}

// bodyOps are the operations that have kernels on their own.
var bodyOps = []struct {
	name string
	code uint8
}{
	{"FAdd", engine.OpFAdd}, {"FSub", engine.OpFSub}, {"FMul", engine.OpFMul}, {"FDiv", engine.OpFDiv}, {"FFma", engine.OpFFma},
	{"FSqrt", engine.OpFSqrt}, {"FMin", engine.OpFMin}, {"FMax", engine.OpFMax}, {"FNeg", engine.OpFNeg}, {"FAbs", engine.OpFAbs},
	{"FFloor", engine.OpFFloor}, {"FRint", engine.OpFRint}, {"FLt", engine.OpFLt}, {"FLe", engine.OpFLe}, {"FEq", engine.OpFEq},
	{"Sel", engine.OpSel}, {"IAdd", engine.OpIAdd}, {"ISub", engine.OpISub}, {"IMul", engine.OpIMul}, {"IAnd", engine.OpIAnd},
	{"IOr", engine.OpIOr}, {"IXor", engine.OpIXor}, {"IShl", engine.OpIShl}, {"IShr", engine.OpIShr}, {"ISar", engine.OpISar},
	{"ILt", engine.OpILt}, {"IEq", engine.OpIEq}, {"F2I", engine.OpF2I}, {"I2F", engine.OpI2F},
}

// operation is the body of one operation on its inputs.
func operation(code uint8) (engine.Body, int) {
	n := engine.Op{Code: code}.Arity()
	f := engine.NewBody(n)
	args := make([]engine.Value, n)
	for i := range args {
		args[i] = f.In(i)
	}
	return f.Return(f.Op(code, args...)), n
}

// bodyFiles writes the kernels and their declarations. The operations on their
// own have kernels of 8 words elsewhere.
func bodyFiles() (text, stubs string) {
	w, s, t := bytes.NewBufferString(header), bytes.NewBufferString(stubHeader), &wordTable{}
	for _, o := range bodyOps {
		b, n := operation(o.code)
		k := &bodyKernel{bodyMachine: bodyMachines[1], w: w, table: t, body: b, inputs: n}
		k.writeOp("body" + o.name + "AVX512")
		fmt.Fprintf(s, "//go:noescape\nfunc body%sAVX512(%s)\n\n", o.name, opSignature)
	}
	for _, m := range bodyMachines {
		for _, r := range engine.Recipes() {
			k := &bodyKernel{bodyMachine: m, w: w, table: t, body: r.Body, inputs: r.Inputs}
			k.writeRecipe("recipe" + r.Name + m.name)
			fmt.Fprintf(s, "//go:noescape\nfunc recipe%s%s(%s)\n\n", r.Name, m.name, recipeSignature)
		}
	}
	t.write(w)
	fmt.Fprint(s, "var vecsAVX512 = [OpAxis + 1]vecAsm{\n")
	for _, o := range bodyOps {
		fmt.Fprintf(s, "\tOp%s: body%sAVX512,\n", o.name, o.name)
	}
	fmt.Fprint(s, "}\n\n")
	for _, m := range bodyMachines {
		fmt.Fprintf(s, "var recipes%s = []recipeKernel{\n", m.name)
		for _, r := range engine.Recipes() {
			fmt.Fprintf(s, "\trecipe%s%s,\n", r.Name, m.name)
		}
		fmt.Fprint(s, "}\n\n")
	}
	return w.String(), s.String()
}
