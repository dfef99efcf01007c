package main

import (
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// packing writes the transposition of 8 columns that run along memory, and the
// sum of 16 lanes.
func packing(w *writer) (tables string) {
	w.packColumns()
	w.addLanes()
	return ""
}

// packColumns writes 8 columns, step bytes apart, of 8·blocks elements as rows
// 64 bytes apart.
func (w *writer) packColumns() {
	w.function("packColumns8", "func(blocks int, src *float32, step int, dst *float32)")
	w.Doc("packColumns8 transposes 8 columns of 8·blocks elements, step bytes apart, to rows 64 bytes apart.")
	blocks := w.Load(w.Param("blocks"), w.GP64())
	src := w.block("src", "step", 8)
	dst := w.Load(w.Param("dst"), w.GP64())
	w.Label("loop")
	var cols [8]reg.VecVirtual
	for i := range 4 {
		cols[i], cols[4+i] = w.transposing(src, i, 0), w.transposing(src, i, 16)
	}
	for i := range 2 {
		for r, v := range w.transpose([4]reg.VecVirtual(cols[4*i:])) {
			w.VMOVUPS(v, operand.Mem{Base: dst, Disp: 64 * (4*i + r)})
		}
	}
	w.ADDQ(operand.Imm(32), src.pointers[0])
	w.ADDQ(operand.U32(512), dst)
	w.DECQ(blocks)
	w.JNE(operand.LabelRef("loop"))
	w.VZEROUPPER()
	w.RET()
}

// transposing loads four elements each of columns i and i+4.
func (w *writer) transposing(src *block, i, at int) reg.VecVirtual {
	low, both := w.XMM(), w.YMM()
	w.VMOVUPS(src.row(i).Offset(at), low)
	w.VINSERTF128(operand.U8(1), src.row(i+4).Offset(at), low.AsY(), both)
	return both
}

// transpose exchanges rows and columns of the 4×4 words in each half.
func (w *writer) transpose(rows [4]reg.VecVirtual) (cols [4]reg.VecVirtual) {
	var pairs [4]reg.VecVirtual
	for i := range 4 {
		pairs[i], cols[i] = w.YMM(), w.YMM()
	}
	for i := 0; i < 4; i += 2 {
		w.VUNPCKLPS(rows[i+1], rows[i], pairs[i])
		w.VUNPCKHPS(rows[i+1], rows[i], pairs[i+1])
	}
	a, b, c, d := pairs[0], pairs[1], pairs[2], pairs[3]
	w.VSHUFPS(operand.U8(0x44), c, a, cols[0])
	w.VSHUFPS(operand.U8(0xee), c, a, cols[1])
	w.VSHUFPS(operand.U8(0x44), d, b, cols[2])
	w.VSHUFPS(operand.U8(0xee), d, b, cols[3])
	return cols
}

func (w *writer) addLanes() {
	w.function("addLanes", "func(blocks int, s, v *float32)")
	w.Doc("addLanes adds blocks of 16 values to 16 sums.")
	blocks := w.Load(w.Param("blocks"), w.GP64())
	s := w.Load(w.Param("s"), w.GP64())
	v := w.Load(w.Param("v"), w.GP64())
	lo, hi := w.YMM(), w.YMM()
	w.VMOVUPS(operand.Mem{Base: s}, lo)
	w.VMOVUPS(operand.Mem{Base: s, Disp: 32}, hi)
	w.Label("loop")
	w.VADDPS(operand.Mem{Base: v}, lo, lo)
	w.VADDPS(operand.Mem{Base: v, Disp: 32}, hi, hi)
	w.ADDQ(operand.Imm(64), v)
	w.DECQ(blocks)
	w.JNE(operand.LabelRef("loop"))
	w.VMOVUPS(lo, operand.Mem{Base: s})
	w.VMOVUPS(hi, operand.Mem{Base: s, Disp: 32})
	w.VZEROUPPER()
	w.RET()
}
