package engine

import (
	"slices"

	"github.com/assay-avs/assay/engine/f32"
)

// vecLen is how many elements a body computes at a time: its values stay in
// the first-level cache.
const vecLen = 256

// kernel is a body compiled to operations on vectors. Registers are numbered
// inputs, then constants, then axis coordinates, then temporaries.
type kernel struct {
	width         simd
	inputs, fixed int
	regs          int
	consts        [][]uint32
	axes          []int // space axes whose coordinates the body uses, −1: always 0
	ops           []vecOp
	result        int
}

// vecOp is one operation on registers: a body's, or a recipe.
type vecOp struct {
	code uint8
	d    int
	in   [mostInputs]int
	n    int // registers that it reads
}

// compile assigns registers to the values of a body.
func compile(b *Body, inputs int, s *space) *kernel {
	k := &kernel{inputs: inputs, width: s.width}
	steps := b.steps()
	if s.width == avx2 || s.width == avx512 {
		steps = withRecipes(b, inputs)
	}
	reg := make([]int, 0, maxValues)
	for i := range inputs {
		reg = append(reg, i)
	}
	for _, c := range b.Consts {
		reg = append(reg, inputs+len(k.consts))
		k.consts = append(k.consts, splat(c))
	}
	first := inputs + len(b.Consts)
	k.fixed = first + k.axisRegs(b, s, first)
	k.assign(steps, int(b.Result), reg, first)
	return k
}

func splat(c uint32) []uint32 {
	v := make([]uint32, vecLen)
	for i := range v {
		v[i] = c
	}
	return v
}

// axisRegs counts the axis operations of the body.
func (k *kernel) axisRegs(b *Body, s *space, first int) int {
	for _, op := range b.Ops {
		if op.Code == OpAxis {
			k.axes = append(k.axes, s.at[op.A])
		}
	}
	return len(k.axes)
}

// assign gives each result that somebody needs a register, reusing those whose
// value is dead.
func (k *kernel) assign(steps []step, result int, reg []int, axis int) {
	last := lastUses(steps, result, len(reg))
	var free []int
	k.regs = k.fixed
	for i := range steps {
		st, v := &steps[i], len(reg)
		switch {
		case st.code == OpAxis:
			reg = append(reg, axis)
			axis++
			continue
		case last[v] < 0:
			reg = append(reg, -1)
			continue
		case len(free) == 0:
			free = append(free, k.regs)
			k.regs++
		}
		d := free[len(free)-1]
		free = free[:len(free)-1]
		op := vecOp{code: st.code, d: d, n: len(st.args)}
		for x, a := range st.args {
			op.in[x] = reg[a]
		}
		k.ops = append(k.ops, op)
		reg = append(reg, d)
		free = k.release(free, st.args, reg, last, i)
	}
	k.result = reg[result]
}

// release frees the registers that operation i read last.
func (k *kernel) release(free []int, args []uint8, reg, last []int, i int) []int {
	for x, a := range args {
		if !slices.Contains(args[:x], a) && last[a] == i && reg[a] >= k.fixed {
			free = append(free, reg[a])
		}
	}
	return free
}

// lastUses gives for each value the last operation that reads it and is needed,
// −1 for none, len(steps) for the result.
func lastUses(steps []step, result, inputs int) []int {
	last := make([]int, inputs+len(steps))
	for i := range last {
		last[i] = -1
	}
	last[result] = len(steps)
	for i := len(steps) - 1; i >= 0; i-- {
		if last[inputs+i] < 0 {
			continue
		}
		for _, a := range steps[i].args {
			last[a] = max(last[a], i)
		}
	}
	return last
}

// identity says whether the kernel returns its first input.
func (k *kernel) identity() bool { return len(k.ops) == 0 && k.result == 0 }

// frame holds the registers of a kernel on one worker.
type frame struct {
	k    *kernel
	regs [][]uint32
	work recipeWork
}

// recipeWork is what a recipe's kernel needs: its inputs, and their last words.
type recipeWork struct {
	in   [mostInputs]*uint32
	last [mostInputs][16]uint32
}

// frame binds the kernel's registers to a worker's memory.
func (k *kernel) frame(w *worker) frame {
	f := frame{k: k, regs: w.slices(k.regs)}
	copy(f.regs[k.inputs:], k.consts)
	for r := k.inputs + len(k.consts); r < k.regs; r++ {
		f.regs[r] = w.words(vecLen)
	}
	return f
}

// seat fills the axis registers for count points of the walk.
func (f *frame) seat(w walk, count int) {
	at := f.k.inputs + len(f.k.consts)
	for i, axis := range f.k.axes {
		coordinates(f.regs[at+i][:count], w, axis)
	}
}

func coordinates(dst []uint32, w walk, axis int) {
	if axis < 0 {
		clear(dst)
		return
	}
	if axis < w.lo || axis >= w.hi {
		for i := range dst {
			dst[i] = uint32(w.pos[axis])
		}
		return
	}
	w.s.seek(w.pos, w.lo, w.hi, w.start)
	for inner := w.hi - 1; len(dst) > 0; w.s.next(w.pos, w.lo, w.hi) {
		m, step := min(w.s.n[inner]-w.pos[inner], len(dst)), uint32(0)
		if axis == inner {
			step = 1
		}
		at := uint32(w.pos[axis])
		for i := range dst[:m] {
			dst[i] = at
			at += step
		}
		dst = dst[m:]
		w.pos[inner] += m - 1
	}
}

// run computes n elements and returns the result's register; if out is not nil
// the last operation may write there.
func (f *frame) run(n int, out []uint32, key [2]uint32) []uint32 {
	for i := range f.k.ops {
		op := &f.k.ops[i]
		d := f.regs[op.d]
		if out != nil && i == len(f.k.ops)-1 && op.d == f.k.result {
			d = out
		}
		if op.code >= opRecipe {
			f.recipe(op, d[:n])
		} else {
			vector(f.k.width, op.code, d[:n], f.regs[op.in[0]], f.regs[op.in[1]], f.regs[op.in[2]], key)
		}
		if out != nil && i == len(f.k.ops)-1 && op.d == f.k.result {
			return d[:n]
		}
	}
	return f.regs[f.k.result][:n]
}

// recipe computes a recipe's operation.
func (f *frame) recipe(op *vecOp, d []uint32) {
	var in [mostInputs][]uint32
	for i, r := range op.in[:op.n] {
		in[i] = f.regs[r][:len(d)]
	}
	recipeAsm(f.k.width, op.code, d, in[:op.n], &f.work)
}

// vector computes d = code(a, b, c) element by element.
func vector(width simd, code uint8, d, a, b, c []uint32, key [2]uint32) {
	a = a[:len(d)]
	if arity(code) > 1 {
		b = b[:len(d)]
	}
	switch {
	case width != portable && vectorAsm(width, code, d, a, b, c):
	case code <= OpFEq:
		vectorFloat(code, d, a, b, c)
	case code == OpSel:
		vectorSel(d, a, b, c[:len(d)])
	case code == OpF2I:
		for i, x := range floats(a) {
			d[i] = uint32(f32.ToI32(x))
		}
	case code == OpI2F:
		r := floats(d)
		for i, x := range a {
			r[i] = f32.FromI32(int32(x))
		}
	case code == OpRand:
		for i := range d {
			d[i] = Threefry(key, [2]uint32{a[i], b[i]})[0]
		}
	default:
		vectorInt(code, d, a, b)
	}
}

func vectorSel(d, a, b, c []uint32) {
	d, b, c = d[:len(a)], b[:len(a)], c[:len(a)]
	for i, x := range a {
		v := c[i]
		if x != 0 {
			v = b[i]
		}
		d[i] = v
	}
}

func vectorFloat(code uint8, dw, aw, bw, cw []uint32) {
	a, b := floats(aw), floats(bw)
	d := floats(dw)[:len(a)]
	if arity(code) > 1 {
		b = b[:len(a)]
	}
	switch code {
	case OpFAdd:
		for i, x := range a {
			d[i] = f32.Add(x, b[i])
		}
	case OpFSub:
		for i, x := range a {
			d[i] = f32.Sub(x, b[i])
		}
	case OpFMul:
		for i, x := range a {
			d[i] = f32.Mul(x, b[i])
		}
	case OpFDiv:
		for i, x := range a {
			d[i] = f32.Div(x, b[i])
		}
	case OpFFma:
		c := floats(cw)[:len(a)]
		for i, x := range a {
			d[i] = f32.FMA(x, b[i], c[i])
		}
	case OpFMin:
		for i, x := range a {
			d[i] = f32.Min(x, b[i])
		}
	case OpFMax:
		for i, x := range a {
			d[i] = f32.Max(x, b[i])
		}
	case OpFLt, OpFLe, OpFEq:
		vectorCompare(code, dw, a, b)
	default:
		vectorUnary(code, d, a)
	}
}

func vectorCompare(code uint8, d []uint32, a, b []float32) {
	d, b = d[:len(a)], b[:len(a)]
	switch code {
	case OpFLt:
		for i, x := range a {
			d[i] = truth(f32.Lt(x, b[i]))
		}
	case OpFLe:
		for i, x := range a {
			d[i] = truth(f32.Le(x, b[i]))
		}
	default:
		for i, x := range a {
			d[i] = truth(f32.Eq(x, b[i]))
		}
	}
}

func vectorUnary(code uint8, d, a []float32) {
	d = d[:len(a)]
	switch code {
	case OpFSqrt:
		for i, x := range a {
			d[i] = f32.Sqrt(x)
		}
	case OpFNeg:
		for i, x := range a {
			d[i] = f32.Neg(x)
		}
	case OpFAbs:
		for i, x := range a {
			d[i] = f32.Abs(x)
		}
	case OpFFloor:
		for i, x := range a {
			d[i] = f32.Floor(x)
		}
	default:
		for i, x := range a {
			d[i] = f32.Rint(x)
		}
	}
}

func vectorInt(code uint8, d, a, b []uint32) {
	d, b = d[:len(a)], b[:len(a)]
	switch code {
	case OpIAdd:
		for i, x := range a {
			d[i] = x + b[i]
		}
	case OpISub:
		for i, x := range a {
			d[i] = x - b[i]
		}
	case OpIMul:
		for i, x := range a {
			d[i] = x * b[i]
		}
	case OpIAnd:
		for i, x := range a {
			d[i] = x & b[i]
		}
	case OpIOr:
		for i, x := range a {
			d[i] = x | b[i]
		}
	default:
		for i, x := range a {
			d[i] = intOp(code, x, b[i])
		}
	}
}
