package main

import (
	"fmt"
	"strings"
)

const (
	tileArgs = "k int, a *float32, sm, sk int, b *float32, sb, sp int, c *float32, sc int, fresh bool"
	// accumulators leave eight registers: two of B and one of A for each row.
	accumulators = 24
	firstAcc     = 8
	perPanel     = 4 // registers of 16 columns
	mostPanels   = 4
)

// Registers: R0, R1, R2 walk over C, R3 counts terms, R5, R6 are A's steps, R7
// is B's step between panels, R8 along k and R9 that without half a row. R10…
// point into A's rows, R19… into B's panels.
const (
	firstRow   = 10
	firstPanel = 19
)

// kernel is a tile of some rows × panels of 16 columns.
type kernel struct {
	*strings.Builder
	rows, panels int
}

// kernels lists those whose accumulators fit.
func kernels(w *strings.Builder) (all []kernel) {
	for panels := 1; panels <= mostPanels; panels++ {
		for rows := 1; rows*panels*perPanel <= accumulators; rows++ {
			all = append(all, kernel{w, rows, panels})
		}
	}
	return all
}

func (t kernel) name() string { return fmt.Sprintf("tileNEON_%dx%d", t.rows, 16*t.panels) }

// acc is accumulator i of a row's part of a panel.
func (t kernel) acc(r, p, i int) int { return firstAcc + perPanel*(r*t.panels+p) + i }

func (t kernel) line(format string, args ...any) { fmt.Fprintf(t, "\t"+format+"\n", args...) }

func tiles() string {
	w := &strings.Builder{}
	w.WriteString(header)
	for _, t := range kernels(w) {
		t.write()
	}
	return w.String()
}

// write writes a kernel: one chain of fma for each accumulator. Where A runs
// along k it is loaded by fours and multiplied by element: 112 instructions for
// 96 fma with six rows. Else each element of A is broadcast by its load: 33 for
// 24.
func (t kernel) write() {
	fmt.Fprintf(t, "// func %s(%s)\nTEXT ·%s(SB), NOSPLIT, $0-73\n", t.name(), tileArgs, t.name())
	t.line("MOVD c+56(FP), R0\n\tMOVD sc+64(FP), R1\n\tMOVBU fresh+72(FP), R2\n\tCBNZ R2, zero")
	t.overC("VLD1.P 64(R2), [%s]")
	fmt.Fprint(t, "\tB begin\nzero:\n")
	for a := range t.rows * t.panels * perPanel {
		fmt.Fprintln(t, instruction("VEOR", firstAcc+a, firstAcc+a, firstAcc+a))
	}
	t.begin()
	t.line("CMP $4, R6\n\tBNE strided\n\tSUB $32, R8, R9\n\tSUBS $4, R3, R3\n\tBLT rest")
	t.fours()
	t.line("SUBS $4, R3, R3\n\tBGE fours")
	fmt.Fprint(t, "rest:\n\tADD $4, R3, R3\nstrided:\n\tCBZ R3, done\n")
	t.ones()
	t.line("SUBS $1, R3, R3\n\tBNE ones")
	t.finish()
}

// overC writes an instruction for each row's part of each panel of C.
func (t kernel) overC(format string) {
	t.line("MOVD R0, R4")
	for r := range t.rows {
		t.line("MOVD R4, R2")
		for p := range t.panels {
			t.line(format, list(span(t.acc(r, p, 0), perPanel), "S4"))
		}
		t.line("ADD R1, R4, R4")
	}
}

// begin loads the arguments and the pointers of rows and panels.
func (t kernel) begin() {
	fmt.Fprintln(t, "begin:")
	t.line("MOVD k+0(FP), R3\n\tMOVD a+8(FP), R%d\n\tMOVD sm+16(FP), R5\n\tMOVD sk+24(FP), R6", firstRow)
	t.line("MOVD b+32(FP), R%d\n\tMOVD sb+40(FP), R8\n\tMOVD sp+48(FP), R7", firstPanel)
	for r := 1; r < t.rows; r++ {
		t.line("ADD R5, R%d, R%d", firstRow+r-1, firstRow+r)
	}
	for p := 1; p < t.panels; p++ {
		t.line("ADD R7, R%d, R%d", firstPanel+p-1, firstPanel+p)
	}
}

// fours writes four terms of every accumulator.
func (t kernel) fours() {
	fmt.Fprintln(t, "fours:")
	for r := range t.rows {
		t.line("VLD1.P 16(R%d), [V%d.S4]", firstRow+r, 2+r)
	}
	for step := range 4 * t.panels * 2 {
		k, p, half := step/t.panels/2, step/2%t.panels, step%2
		t.line("VLD1.P %s, [V0.S4, V1.S4]", fmt.Sprintf([]string{"32(R%d)", "(R%d)(R9)"}[half], firstPanel+p))
		for r := range t.rows {
			fmt.Fprintln(t, fmla(t.acc(r, p, 2*half), 0, 2+r, k))
			fmt.Fprintln(t, fmla(t.acc(r, p, 2*half+1), 1, 2+r, k))
		}
	}
}

// ones writes one term of every accumulator. A kernel of several panels has so
// few rows that its elements of A stay.
func (t kernel) ones() {
	fmt.Fprintln(t, "ones:")
	for p := range t.panels {
		t.line("VLD1.P (R%d)(R8), [%s]", firstPanel+p, list(span(0, 4), "S4"))
		for r := range t.rows {
			a := 4 + r%4
			if p == 0 {
				t.line("VLD1R.P (R%d)(R6), [V%d.S4]", firstRow+r, a)
			}
			for i := range perPanel {
				fmt.Fprintln(t, instruction("VFMLA", i, a, t.acc(r, p, i)))
			}
		}
	}
}

// finish stores the accumulators, NaN canonical.
func (t kernel) finish() {
	fmt.Fprint(t, "done:\n\tMOVW $0x7fc00000, R2\n\tVDUP R2, V0.S4\n")
	for a := range t.rows * t.panels * perPanel {
		canonical(t.Builder, firstAcc+a, 1+a%4, 0)
	}
	t.overC("VST1.P [%s], 64(R2)")
	fmt.Fprint(t, "\tRET\n\n")
}

// canonical replaces the NaN in a register by those of another.
func canonical(w *strings.Builder, reg, mask, nan int) {
	fmt.Fprintln(w, instruction("FCMEQ", reg, reg, mask))
	fmt.Fprintln(w, instruction("VBIF", mask, nan, reg))
}
