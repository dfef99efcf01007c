package main

import (
	"bytes"
	"fmt"
)

const foldSignature = "off *int32, terms int, x, d *float32"

// foldFiles writes the sum of the terms of a vector of neighbouring columns,
// terms at distances off in bytes: 16 lanes in 16 registers, then their tree.
func foldFiles() (text, stubs string) {
	w, s, t := bytes.NewBufferString(header), bytes.NewBufferString(stubHeader), &wordTable{}
	for _, m := range bodyMachines {
		k := &bodyKernel{bodyMachine: m, w: w, table: t}
		k.foldColumns("foldColumns" + m.name)
		fmt.Fprintf(s, "//go:noescape\nfunc foldColumns%s(%s)\n\n", m.name, foldSignature)
	}
	t.write(w)
	return w.String(), s.String()
}

func (k *bodyKernel) foldColumns(name string) {
	lane := func(l int) string { return fmt.Sprintf("%s%d", k.reg, l) }
	term := func(l, at int) {
		k.line("MOVLQSX %d(R10), R14", at)
		k.line("VADDPS (SI)(R14*1), %s, %s", lane(l), lane(l))
	}
	fmt.Fprintf(k.w, "// func %s(%s)\nTEXT ·%s(SB), NOSPLIT, $0-32\n", name, foldSignature, name)
	k.line("MOVQ off+0(FP), R10")
	k.line("MOVQ terms+8(FP), CX")
	k.line("MOVQ x+16(FP), SI")
	k.line("MOVQ d+24(FP), DI")
	for l := range 16 {
		k.line("VXORPS X%d, X%d, X%d", l, l, l)
	}
	k.line("SUBQ $16, CX")
	k.line("JLT rest")
	fmt.Fprintf(k.w, "loop:\n")
	for l := range 16 {
		term(l, 4*l)
	}
	k.line("ADDQ $64, R10")
	k.line("SUBQ $16, CX")
	k.line("JGE loop")
	fmt.Fprintf(k.w, "rest:\n")
	k.line("ADDQ $16, CX")
	for l := range 15 {
		k.line("JZ tree")
		term(l, 4*l)
		k.line("DECQ CX")
	}
	fmt.Fprintf(k.w, "tree:\n")
	for n := 8; n > 0; n /= 2 {
		for l := range n {
			k.line("VADDPS %s, %s, %s", lane(l+n), lane(l), lane(l))
		}
	}
	k.free = []string{lane(1), lane(2)}
	k.canon(lane(0))
	k.line("VMOVUPS %s, (DI)", lane(0))
	k.line("VZEROUPPER")
	k.line("RET\n")
}
