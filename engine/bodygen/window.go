package main

import (
	"bytes"
	"fmt"
)

// A windowMachine writes the kernels of convolutions for one vector width. A
// kernel computes groups of rows: each group has a pointer into A and C, the
// rows of a group are one step apart. The terms are addressed by a table of
// distances, so that windows, dilation and any order of axes are the same loop.
type windowMachine struct {
	name   string
	reg    string // Y or Z
	width  int    // bytes of a register
	panels []int  // numbers of 16 columns
	rows   []int  // of a group
}

var windowMachines = []windowMachine{
	{"AVX2", "Y", 32, []int{1}, []int{1, 2}},
	{"AVX512", "Z", 64, []int{1, 2}, []int{1, 4}},
}

const mostGroups = 3

// Offsets in the struct window of package engine.
const (
	windowOff, windowK, windowA, windowSM, windowB, windowC, windowSC, windowFresh, windowBits, windowMask = 0, 8, 16, 40, 48, 64, 88, 96, 104, 112
)

// windowKernel is one kernel: across says that A is read in vectors, a column
// of A for each column of B, and not one element for all.
type windowKernel struct {
	windowMachine
	w                    *bytes.Buffer
	groups, rows, panels int
	across               bool
}

func (k *windowKernel) name() string {
	kind := "window"
	if k.across {
		kind = "across"
	}
	return fmt.Sprintf("%s%s_%d_%d_%d", kind, k.windowMachine.name, k.panels, k.rows, k.groups)
}

// vectors per row.
func (k *windowKernel) vectors() int { return k.panels * 64 / k.width }

func (k *windowKernel) acc(g, r, i int) string {
	return fmt.Sprintf("%s%d", k.reg, (g*k.rows+r)*k.vectors()+i)
}

// scratch is register i behind the accumulators.
func (k *windowKernel) scratch(i int) string {
	return fmt.Sprintf("%s%d", k.reg, k.groups*k.rows*k.vectors()+i)
}

func (k *windowKernel) line(format string, args ...any) { fmt.Fprintf(k.w, "\t"+format+"\n", args...) }

// address is row r behind a pointer; R8 is the step, R9 three times the step.
func address(pointer string, r int) string {
	return fmt.Sprintf("(%s)%s", pointer, []string{"", "(R8*1)", "(R8*2)", "(R9*1)"}[r])
}

var (
	windowBases = []string{"SI", "DI", "DX"}
	windowTemps = []string{"R11", "R12", "R13"}
)

func (k *windowKernel) each(f func(g, r, i int)) {
	for g := range k.groups {
		for r := range k.rows {
			for i := range k.vectors() {
				f(g, r, i)
			}
		}
	}
}

// pointers loads the groups' pointers and the step between their rows.
func (k *windowKernel) pointers(first, step int) {
	for g := range k.groups {
		k.line("MOVQ %d(AX), %s", first+8*g, windowBases[g])
	}
	k.line("MOVQ %d(AX), R8", step)
	if k.rows > 3 {
		k.line("LEAQ (R8)(R8*2), R9")
	}
}

func (k *windowKernel) write() {
	fmt.Fprintf(k.w, "// func %s(t *window)\nTEXT ·%s(SB), NOSPLIT, $0-8\n", k.name(), k.name())
	k.line("MOVQ t+0(FP), AX")
	k.begin()
	k.line("MOVQ %d(AX), R10", windowOff)
	k.line("MOVQ %d(AX), CX", windowK)
	k.line("MOVQ %d(AX), BX", windowB)
	if k.panels > 1 {
		k.line("MOVQ %d(AX), R15", windowB+8)
	}
	k.pointers(windowA, windowSM)
	fmt.Fprintf(k.w, "loop:\n")
	k.term()
	k.line("ADDQ $4, R10")
	k.line("ADDQ $64, BX")
	if k.panels > 1 {
		k.line("ADDQ $64, R15")
	}
	k.line("DECQ CX")
	k.line("JNZ loop")
	k.end()
}

// begin clears the accumulators or loads them from C.
func (k *windowKernel) begin() {
	k.line("MOVQ %d(AX), CX", windowFresh)
	k.line("TESTQ CX, CX")
	k.line("JNZ zero")
	k.pointers(windowC, windowSC)
	k.masks()
	k.each(func(g, r, i int) {
		at := fmt.Sprintf("%d%s", i*k.width, address(windowBases[g], r))
		if k.reg == "Z" {
			k.line("VMOVUPS.Z %s, K%d, %s", at, i+1, k.acc(g, r, i))
		} else {
			k.line("VMASKMOVPS %s, %s, %s", at, k.scratch(i), k.acc(g, r, i))
		}
	})
	k.line("JMP begin")
	fmt.Fprintf(k.w, "zero:\n")
	k.each(func(g, r, i int) {
		a := k.acc(g, r, i)
		if k.reg == "Z" {
			k.line("VPXORQ %s, %s, %s", a, a, a)
		} else {
			k.line("VXORPS %s, %s, %s", a, a, a)
		}
	})
	fmt.Fprintf(k.w, "begin:\n")
}

// masks loads which columns there are: K1, K2, or two scratch registers.
func (k *windowKernel) masks() {
	for i := range k.vectors() {
		if k.reg == "Z" {
			k.line("KMOVW %d(AX), K%d", windowBits+2*i, i+1)
		} else {
			k.line("MOVQ %d(AX), BX", windowMask)
			k.line("VMOVUPS %d(BX), %s", 32*i, k.scratch(i))
		}
	}
}

// term adds one term to every accumulator.
func (k *windowKernel) term() {
	k.line("MOVLQSX (R10), R14")
	for g := range k.groups {
		k.line("LEAQ (%s)(R14*1), %s", windowBases[g], windowTemps[g])
	}
	for i := range k.vectors() {
		b, at := "BX", i*k.width
		if at >= 64 {
			b, at = "R15", at-64
		}
		k.line("VMOVUPS %d(%s), %s", at, b, k.scratch(i))
	}
	cast := k.scratch(k.vectors())
	for g := range k.groups {
		for r := range k.rows {
			a := address(windowTemps[g], r)
			if !k.across && k.reg == "Y" {
				k.line("VBROADCASTSS %s, %s", a, cast)
			}
			for i := range k.vectors() {
				switch {
				case k.across:
					k.line("VFMADD231PS %d%s, %s, %s", i*k.width, a, k.scratch(i), k.acc(g, r, i))
				case k.reg == "Z":
					k.line("VFMADD231PS.BCST %s, %s, %s", a, k.scratch(i), k.acc(g, r, i))
				default:
					k.line("VFMADD231PS %s, %s, %s", k.scratch(i), cast, k.acc(g, r, i))
				}
			}
		}
	}
}

// end makes NaN canonical and stores the columns that there are.
func (k *windowKernel) end() {
	k.pointers(windowC, windowSC)
	k.masks()
	nan, unordered := k.scratch(k.vectors()), k.scratch(k.vectors()+1)
	k.line("MOVL $0x7fc00000, CX")
	k.line("VMOVD CX, X%s", nan[1:])
	k.line("VBROADCASTSS X%s, %s", nan[1:], nan)
	k.each(func(g, r, i int) {
		a, at := k.acc(g, r, i), fmt.Sprintf("%d%s", i*k.width, address(windowBases[g], r))
		if k.reg == "Z" {
			k.line("VCMPPS $3, %s, %s, K3", a, a)
			k.line("VMOVAPS %s, K3, %s", nan, a)
			k.line("VMOVUPS %s, K%d, %s", a, i+1, at)
			return
		}
		k.line("VCMPPS $3, %s, %s, %s", a, a, unordered)
		k.line("VBLENDVPS %s, %s, %s, %s", unordered, nan, a, a)
		k.line("VMASKMOVPS %s, %s, %s", a, k.scratch(i), at)
	})
	k.line("VZEROUPPER")
	k.line("RET\n")
}

// windowKernels lists all kernels, the registers of AVX2 letting at most 12
// accumulators be.
func windowKernels(w *bytes.Buffer) (all []*windowKernel) {
	for _, m := range windowMachines {
		for _, panels := range m.panels {
			for _, rows := range m.rows {
				for groups := 1; groups <= mostGroups; groups++ {
					all = append(all, &windowKernel{m, w, groups, rows, panels, false})
					if panels == 1 {
						all = append(all, &windowKernel{m, w, groups, rows, panels, true})
					}
				}
			}
		}
	}
	return all
}

func windows() string {
	w := bytes.NewBufferString(header)
	for _, k := range windowKernels(w) {
		k.write()
	}
	return w.String()
}

// windowStubs declares the kernels and lists them by panels, rows and groups.
func windowStubs() string {
	w := bytes.NewBufferString(stubHeader)
	all := windowKernels(nil)
	for _, k := range all {
		fmt.Fprintf(w, "//go:noescape\nfunc %s(t *window)\n\n", k.name())
	}
	for _, m := range windowMachines {
		fmt.Fprintf(w, "var windows%s = map[windowShape]func(t *window){\n", m.name)
		for _, k := range all {
			if k.windowMachine.name == m.name {
				fmt.Fprintf(w, "\t{%d, %d, %d, %v}: %s,\n", k.panels, k.rows, k.groups, k.across, k.name())
			}
		}
		fmt.Fprintf(w, "}\n\n")
	}
	return w.String()
}
