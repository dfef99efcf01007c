package main

import (
	"fmt"
	"strings"

	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// machine is one vector width.
type machine struct {
	name     string
	bytes    int                   // of a register
	register func() reg.VecVirtual // a new one
	rows     []int                 // most rows of a tile, by panels of 16 columns
}

const panelBytes = 64

const tileSignature = "func(k int, a *float32, sm, sk int, b *float32, sb, sp int, c *float32, sc int, fresh bool, next, ahead *float32, step int)"

// machines lists the vector widths.
func (w *writer) machines() []machine {
	return []machine{
		{"AVX2", 32, w.YMM, []int{1: 6, 2: 2, 3: 1, 4: 1}},
		{"AVX512", 64, w.ZMM, []int{1: 12, 2: 12, 3: 1, 4: 2}},
	}
}

// tiles writes a kernel for every number of panels and rows.
func tiles(w *writer) (tables string) {
	var s strings.Builder
	for _, m := range w.machines() {
		fmt.Fprintf(&s, "\n// tiles%s are the kernels by panels and rows.\nvar tiles%s = tileKernels{\n", m.name, m.name)
		for panels := 1; panels < len(m.rows); panels++ {
			fmt.Fprintf(&s, "\t%d: {", panels)
			for r := 1; r <= m.rows[panels]; r++ {
				t := &tileKernel{writer: w, machine: m, count: r, panels: panels}
				t.write()
				fmt.Fprintf(&s, "%s%d: %s", []string{"", ", "}[min(r-1, 1)], r, t.name())
			}
			s.WriteString("},\n")
		}
		s.WriteString("}\n")
	}
	return s.String()
}

// tileKernel is one kernel: an accumulator register for each vector of a row.
type tileKernel struct {
	*writer
	machine
	count, panels int // rows, panels
	acc           [][]reg.VecVirtual
}

func (t *tileKernel) name() string {
	return fmt.Sprintf("tile%s_%dx%d", t.machine.name, t.count, 16*t.panels)
}

// vectors is the number of registers of a row.
func (t *tileKernel) vectors() int { return t.panels * panelBytes / t.bytes }

func (t *tileKernel) write() {
	t.function(t.name(), tileSignature)
	fetched := "step by step, panels of B at ahead"
	if t.count == 1 {
		fetched = "panels of B step bytes ahead of the term, unless step is 0"
	}
	t.Doc(fmt.Sprintf("%s computes %d × %d elements: one chain of fma each. Steps are in bytes; sp is between panels of B. It fetches the tile of C at next and, %s.", t.name(), t.count, 16*t.panels, fetched))
	t.start()
	t.loop()
	t.finish()
	t.VZEROUPPER()
	t.RET()
}

// each visits the accumulators.
func (t *tileKernel) each(f func(r, i int, acc reg.VecVirtual)) {
	for r, row := range t.acc {
		for i, acc := range row {
			f(r, i, acc)
		}
	}
}

func (t *tileKernel) param(name string) reg.Register {
	return t.Load(t.Param(name), t.GP64())
}

// start fetches the tile's rows of C and sets the accumulators to them, or to
// +0.
func (t *tileKernel) start() {
	for range t.count {
		row := make([]reg.VecVirtual, t.vectors())
		for i := range row {
			row[i] = t.register()
		}
		t.acc = append(t.acc, row)
	}
	c := t.block("c", "sc", t.count)
	fresh := t.GP8()
	t.Load(t.Param("fresh"), fresh)
	t.TESTB(fresh, fresh)
	t.JNE(operand.LabelRef("zero"))
	t.each(func(r, i int, acc reg.VecVirtual) { t.VMOVUPS(c.row(r).Offset(i*t.bytes), acc) })
	t.JMP(operand.LabelRef("begin"))
	t.Label("zero")
	t.each(func(_, _ int, acc reg.VecVirtual) { t.clear(acc) })
	t.Label("begin")
	next := c.at(t.writer, t.param("next"), t.count)
	for r := range t.count {
		for p := range t.panels {
			t.PREFETCHT0(next.row(r).Offset(p * panelBytes))
		}
	}
}

func (t *tileKernel) clear(v reg.VecVirtual) {
	if t.bytes == 64 {
		t.VPXORD(v, v, v)
		return
	}
	t.VXORPS(v, v, v)
}

// loop adds the terms. For one row, which meets each panel once, there are two
// loops: what lies far is fetched ahead, what is near needs no more instructions.
func (t *tileKernel) loop() {
	l := &termLoop{tileKernel: t, a: t.block("a", "sm", t.count), sk: t.param("sk"), pb: t.panelPointers(t.param("b")), sb: t.param("sb")}
	if t.count > 1 {
		fetch := t.ahead()
		l.k = t.param("k")
		l.write("loop", fetch)
		return
	}
	l.k = t.param("k")
	far := t.param("step")
	t.TESTQ(far, far)
	t.JEQ(operand.LabelRef("near"))
	l.write("far", func() {
		for _, p := range l.pb {
			t.PREFETCHT0(operand.Mem{Base: p, Index: far, Scale: 1})
		}
	})
	t.JMP(operand.LabelRef("end"))
	l.write("near", func() {})
	t.Label("end")
}

// termLoop adds a term in each turn; registers of operands, steps and count.
type termLoop struct {
	*tileKernel
	a         *block
	sk, sb, k reg.Register
	pb        []reg.Register
}

func (l *termLoop) write(label string, fetch func()) {
	l.Label(label)
	fetch()
	var cols []operand.Op
	for i := range l.vectors() {
		at := i * l.bytes
		cols = append(cols, operand.Mem{Base: l.pb[at/panelBytes], Disp: at % panelBytes})
		if l.count > 1 {
			v := l.register()
			l.VMOVUPS(cols[i], v)
			cols[i] = v
		}
	}
	for r := range l.count {
		l.row(l.a.row(r), cols, l.acc[r])
	}
	for _, p := range l.pb {
		l.ADDQ(l.sb, p)
	}
	for _, p := range l.a.pointers {
		l.ADDQ(l.sk, p)
	}
	l.DECQ(l.k)
	l.JNE(operand.LabelRef(label))
}

// ahead gives code that fetches panels of the next tile, step by step.
func (t *tileKernel) ahead() func() {
	at, step := t.param("ahead"), t.param("step")
	lines := []operand.Mem{{Base: at}}
	if t.panels > 1 {
		lines = append(lines, operand.Mem{Base: at, Index: t.param("sp"), Scale: 1})
	}
	return func() {
		for _, l := range lines {
			t.PREFETCHT1(l)
		}
		t.ADDQ(step, at)
	}
}

// panelPointers gives a pointer to each panel.
func (t *tileKernel) panelPointers(b reg.Register) []reg.Register {
	all := []reg.Register{b}
	if t.panels == 1 {
		return all
	}
	sp := t.param("sp")
	for p := 1; p < t.panels; p++ {
		next := t.GP64()
		t.LEAQ(operand.Mem{Base: all[p-1], Index: sp, Scale: 1}, next)
		all = append(all, next)
	}
	return all
}

// row adds one term to a row.
func (t *tileKernel) row(a operand.Mem, cols []operand.Op, acc []reg.VecVirtual) {
	if t.bytes == 64 && len(cols) == 1 && t.count > 1 {
		t.VFMADD231PS_BCST(a, cols[0], acc[0])
		return
	}
	x := t.register()
	t.VBROADCASTSS(a, x)
	for i := range cols {
		t.VFMADD231PS(cols[i], x, acc[i])
	}
}

// finish stores the accumulators, NaN canonical.
func (t *tileKernel) finish() {
	c := t.block("c", "sc", t.count)
	nan := t.splat(0x7fc00000, t.register())
	t.each(func(r, i int, acc reg.VecVirtual) {
		if t.bytes == 64 {
			k := t.K()
			t.VCMPPS(operand.Imm(3), acc, acc, k)
			t.VMOVAPS(nan, k, acc)
		} else {
			k := t.register()
			t.VCMPPS(operand.Imm(3), acc, acc, k)
			t.VBLENDVPS(k, nan, acc, acc)
		}
		t.VMOVUPS(acc, c.row(r).Offset(i*t.bytes))
	})
}

// splat broadcasts a word.
func (w *writer) splat(word uint32, v reg.VecVirtual) reg.VecVirtual {
	x, first := w.GP32(), w.XMM()
	w.MOVL(operand.U32(word), x)
	w.VMOVD(x, first)
	w.VPBROADCASTD(first, v)
	return v
}

// block addresses rows one step apart: every eighth has a pointer, multiples
// of the step up to 7 come from four index registers.
type block struct {
	pointers []reg.Register
	multiple map[int]reg.Register
}

// block loads the pointer and the step of a block.
func (w *writer) block(pointer, step string, rows int) *block {
	load := func(name string) reg.Register { return w.Load(w.Param(name), w.GP64()) }
	b := &block{pointers: []reg.Register{load(pointer)}, multiple: map[int]reg.Register{}}
	if rows == 1 {
		return b
	}
	one := load(step)
	b.multiple[1] = one
	for _, m := range []struct{ of, from, scale, rows int }{{3, 1, 2, 4}, {5, 1, 4, 6}, {7, 3, 4, 8}} {
		if rows >= m.rows {
			b.multiple[m.of] = w.GP64()
			base, index := one, b.multiple[m.from]
			if m.of == 7 {
				base, index = b.multiple[3], one
			}
			w.LEAQ(operand.Mem{Base: base, Index: index, Scale: uint8(m.scale)}, b.multiple[m.of])
		}
	}
	return b.at(w, b.pointers[0], rows)
}

// at is a block with the same step elsewhere.
func (b *block) at(w *writer, pointer reg.Register, rows int) *block {
	c := &block{pointers: []reg.Register{pointer}, multiple: b.multiple}
	for p := 8; p < rows; p += 8 {
		next := w.GP64()
		w.LEAQ(operand.Mem{Base: c.pointers[p/8-1], Index: b.multiple[1], Scale: 8}, next)
		c.pointers = append(c.pointers, next)
	}
	return c
}

// row addresses a row.
func (b *block) row(r int) operand.Mem {
	m := operand.Mem{Base: b.pointers[r/8]}
	switch r % 8 {
	case 0:
	case 1, 2, 4:
		m.Index, m.Scale = b.multiple[1], uint8(r%8)
	case 6:
		m.Index, m.Scale = b.multiple[3], 2
	default:
		m.Index, m.Scale = b.multiple[r%8], 1
	}
	return m
}
