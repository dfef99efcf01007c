package main

import (
	"fmt"
	"strings"
)

const (
	tileArgs = "k int, a *float32, sm, sk int, b *float32, sb int, c *float32, sc int, fresh bool"
	// mostRows × 16 accumulators leave eight registers: two of B and one of A
	// for each row.
	mostRows = 6
	accs     = 8 // first register of the accumulators
)

// A tile kernel's registers: R0, R1 walk over C, R3 counts terms, R5, R6 are
// A's steps, R7, R8 walk over B, R9 is B's step without half a row, R10… point
// into A's rows.
const firstRow = 10

func acc(r, i int) int { return accs + 4*r + i }

func tiles() string {
	w := &strings.Builder{}
	w.WriteString(header)
	for rows := 1; rows <= mostRows; rows++ {
		tile(w, rows)
	}
	return w.String()
}

// tile writes a kernel of rows × 16 accumulators: one chain of fma each. Where
// A runs along k it is loaded by fours and multiplied by element: 112
// instructions for 96 fma with six rows. Else each element of A is broadcast by
// its load: 33 for 24.
func tile(w *strings.Builder, rows int) {
	line := func(format string, args ...any) { fmt.Fprintf(w, "\t"+format+"\n", args...) }
	fmt.Fprintf(w, "// func tileNEON_%d(%s)\nTEXT ·tileNEON_%d(SB), NOSPLIT, $0-65\n", rows, tileArgs, rows)
	line("MOVD c+48(FP), R0\n\tMOVD sc+56(FP), R1\n\tMOVBU fresh+64(FP), R2\n\tCBNZ R2, zero")
	for r := range rows {
		line("VLD1.P (R0)(R1), [%s]", list(span(acc(r, 0), 4), "S4"))
	}
	fmt.Fprintf(w, "\tB begin\nzero:\n")
	for i := range 4 * rows {
		fmt.Fprintln(w, instruction("VEOR", accs+i, accs+i, accs+i))
	}
	fmt.Fprintln(w, "begin:")
	line("MOVD k+0(FP), R3\n\tMOVD a+8(FP), R%d\n\tMOVD sm+16(FP), R5\n\tMOVD sk+24(FP), R6\n\tMOVD b+32(FP), R7\n\tMOVD sb+40(FP), R8", firstRow)
	for r := 1; r < rows; r++ {
		line("ADD R5, R%d, R%d", firstRow+r-1, firstRow+r)
	}
	line("CMP $4, R6\n\tBNE strided\n\tSUB $32, R8, R9\n\tSUBS $4, R3, R3\n\tBLT rest")
	fours(w, rows)
	line("SUBS $4, R3, R3\n\tBGE fours")
	fmt.Fprint(w, "rest:\n\tADD $4, R3, R3\nstrided:\n\tCBZ R3, done\n")
	ones(w, rows)
	line("SUBS $1, R3, R3\n\tBNE ones")
	finish(w, rows)
}

// fours writes four terms of every accumulator.
func fours(w *strings.Builder, rows int) {
	fmt.Fprintln(w, "fours:")
	for r := range rows {
		fmt.Fprintf(w, "\tVLD1.P 16(R%d), [V%d.S4]\n", firstRow+r, 2+r)
	}
	for k := range 4 {
		for half := range 2 {
			fmt.Fprintf(w, "\tVLD1.P %s, [V0.S4, V1.S4]\n", []string{"32(R7)", "(R7)(R9)"}[half])
			for r := range rows {
				fmt.Fprintln(w, fmla(acc(r, 2*half), 0, 2+r, k))
				fmt.Fprintln(w, fmla(acc(r, 2*half+1), 1, 2+r, k))
			}
		}
	}
}

// ones writes one term of every accumulator.
func ones(w *strings.Builder, rows int) {
	fmt.Fprintf(w, "ones:\n\tVLD1.P (R7)(R8), [%s]\n", list(span(0, 4), "S4"))
	for r := range rows {
		a := 4 + r%4
		fmt.Fprintf(w, "\tVLD1R.P (R%d)(R6), [V%d.S4]\n", firstRow+r, a)
		for i := range 4 {
			fmt.Fprintln(w, instruction("VFMLA", i, a, acc(r, i)))
		}
	}
}

// finish stores the accumulators, NaN canonical.
func finish(w *strings.Builder, rows int) {
	fmt.Fprint(w, "done:\n\tMOVD c+48(FP), R0\n\tMOVW $0x7fc00000, R2\n\tVDUP R2, V0.S4\n")
	for r := range rows {
		for i := range 4 {
			canonical(w, acc(r, i), 1+i, 0)
		}
		fmt.Fprintf(w, "\tVST1.P [%s], (R0)(R1)\n", list(span(acc(r, 0), 4), "S4"))
	}
	fmt.Fprint(w, "\tRET\n\n")
}

// canonical replaces the NaN in a register by those of another.
func canonical(w *strings.Builder, reg, mask, nan int) {
	fmt.Fprintln(w, instruction("FCMEQ", reg, reg, mask))
	fmt.Fprintln(w, instruction("VBIF", mask, nan, reg))
}
