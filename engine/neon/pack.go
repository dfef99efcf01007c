package main

import (
	"fmt"
	"strings"
)

// packing writes the transposition of 4 columns that run along memory, and the
// sum of 16 lanes.
func packing() string {
	w := &strings.Builder{}
	fmt.Fprint(w, header, `// func packColumns4(blocks int, src *float32, step int, dst *float32)
TEXT ·packColumns4(SB), NOSPLIT, $0-32
	MOVD blocks+0(FP), R0
	MOVD src+8(FP), R1
	MOVD step+16(FP), R2
	MOVD dst+24(FP), R6
	MOVD $64, R7
	ADD R2, R1, R3
	ADD R2, R3, R4
	ADD R2, R4, R5
loop:
	VLD1.P 16(R1), [V0.S4]
	VLD1.P 16(R3), [V1.S4]
	VLD1.P 16(R4), [V2.S4]
	VLD1.P 16(R5), [V3.S4]
`)
	for i, half := range []string{"VZIP1", "VZIP2"} { // pairs of columns, two rows each
		fmt.Fprintf(w, "\t%s V1.S4, V0.S4, V%d.S4\n\t%s V3.S4, V2.S4, V%d.S4\n", half, 4+2*i, half, 5+2*i)
	}
	for row := range 4 {
		pair := 4 + row/2*2
		fmt.Fprintf(w, "\t%s V%d.D2, V%d.D2, V%d.D2\n", []string{"VZIP1", "VZIP2"}[row%2], pair+1, pair, 16+row)
	}
	for row := range 4 {
		fmt.Fprintf(w, "\tVST1.P [V%d.S4], (R6)(R7)\n", 16+row)
	}
	fmt.Fprint(w, `	SUBS $1, R0, R0
	BNE loop
	RET

// func addLanes(blocks int, s, v *float32)
TEXT ·addLanes(SB), NOSPLIT, $0-24
	MOVD blocks+0(FP), R0
	MOVD s+8(FP), R1
	MOVD v+16(FP), R2
	VLD1 (R1), [V0.S4, V1.S4, V2.S4, V3.S4]
loop:
	VLD1.P 64(R2), [V4.S4, V5.S4, V6.S4, V7.S4]
`)
	for i := range 4 {
		fmt.Fprintln(w, instruction("FADD", 4+i, i, i))
	}
	fmt.Fprint(w, `	SUBS $1, R0, R0
	BNE loop
	VST1 [V0.S4, V1.S4, V2.S4, V3.S4], (R1)
	RET
`)
	return w.String()
}
