package main

import (
	"fmt"
	"strings"
)

// encodings are the operations on four words that Go's assembler lacks, with
// register 0 everywhere (Arm ARM, C7.2).
var encodings = map[string]struct {
	word   uint32
	shapes string // of the destination and the sources
}{
	"FADD":   {0x4e20d400, "4s"},
	"FSUB":   {0x4ea0d400, "4s"},
	"FMUL":   {0x6e20dc00, "4s"},
	"FDIV":   {0x6e20fc00, "4s"},
	"FSQRT":  {0x6ea1f800, "4s"},
	"FMIN":   {0x4ea0f400, "4s"},
	"FMAX":   {0x4e20f400, "4s"},
	"FNEG":   {0x6ea0f800, "4s"},
	"FABS":   {0x4ea0f800, "4s"},
	"FRINTM": {0x4e219800, "4s"},
	"FRINTN": {0x4e218800, "4s"},
	"FCMGT":  {0x6ea0e400, "4s"},
	"FCMGE":  {0x6e20e400, "4s"},
	"FCMEQ":  {0x4e20e400, "4s"},
	"FCVTZS": {0x4ea1b800, "4s"},
	"SCVTF":  {0x4e21d800, "4s"},
	"MUL":    {0x4ea09c00, "4s"},
	"SMULL":  {0x0ea0c000, "2d 2s"},
	"SMULL2": {0x4ea0c000, "2d 4s"},
	"NEG":    {0x6ea0b800, "4s"},
	"USHL":   {0x6ea04400, "4s"},
	"SSHL":   {0x4ea04400, "4s"},
	"CMGT":   {0x4ea03400, "4s"},
}

// bitwise are the operations whose arrangement is sixteen bytes.
var bitwise = map[string]bool{"VAND": true, "VORR": true, "VEOR": true, "VBIF": true, "VBSL": true}

// instruction writes an operation on vector registers, in the assembler's
// order: the destination is last.
func instruction(name string, regs ...int) string {
	e, ok := encodings[name]
	if !ok {
		return "\t" + name + " " + list(regs, arrangement(name))
	}
	to := strings.Fields(e.shapes)
	from := to[len(to)-1]
	word, text := e.word, ""
	for i := len(regs) - 1; i >= 0; i-- {
		place := len(regs) - 1 - i // 0 destination, 1 first source, 2 second source
		word |= uint32(regs[i]) << [...]int{0, 5, 16}[place]
		shape := from
		if place == 0 {
			shape = to[0]
		}
		text += fmt.Sprintf(", v%d.%s", regs[i], shape)
	}
	return comment(word, strings.ToLower(name)+text[1:])
}

func arrangement(name string) string {
	if bitwise[name] {
		return "B16"
	}
	return "S4"
}

// comment writes a word and what it means, as objdump prints it.
func comment(word uint32, text string) string {
	return fmt.Sprintf("\tWORD $0x%08x // %s", word, text)
}

// fmla writes acc += b · a[lane].
func fmla(acc, b, a, lane int) string {
	word := 0x4f801000 | uint32(lane&1)<<21 | uint32(a)<<16 | uint32(lane>>1)<<11 | uint32(b)<<5 | uint32(acc)
	return comment(word, fmt.Sprintf("fmla v%d.4s, v%d.4s, v%d.s[%d]", acc, b, a, lane))
}

// list writes registers with an arrangement.
func list(regs []int, arrangement string) string {
	var s []string
	for _, r := range regs {
		s = append(s, fmt.Sprintf("V%d.%s", r, arrangement))
	}
	return strings.Join(s, ", ")
}

// span lists n registers from first on.
func span(first, n int) []int {
	var r []int
	for i := range n {
		r = append(r, first+i)
	}
	return r
}
