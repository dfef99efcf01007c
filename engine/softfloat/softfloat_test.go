package softfloat_test

import (
	"testing"

	"github.com/assay-avs/assay/engine/softfloat"
	"github.com/assay-avs/assay/tests/vectors/testfloat"
)

func unary(f func(a uint32) uint32) func(x [3]uint32) uint32 {
	return func(x [3]uint32) uint32 { return f(x[0]) }
}

func binary(f func(a, b uint32) uint32) func(x [3]uint32) uint32 {
	return func(x [3]uint32) uint32 { return f(x[0], x[1]) }
}

func compare(f func(a, b uint32) bool) func(x [3]uint32) uint32 {
	return func(x [3]uint32) uint32 {
		if f(x[0], x[1]) {
			return 1
		}
		return 0
	}
}

func TestVectors(t *testing.T) {
	for name, f := range map[string]func(x [3]uint32) uint32{
		"f32_add":            binary(softfloat.Add),
		"f32_sub":            binary(softfloat.Sub),
		"f32_mul":            binary(softfloat.Mul),
		"f32_div":            binary(softfloat.Div),
		"f32_mulAdd":         func(x [3]uint32) uint32 { return softfloat.FMA(x[0], x[1], x[2]) },
		"f32_sqrt":           unary(softfloat.Sqrt),
		"f32_roundToInt_rne": unary(softfloat.Rint),
		"f32_eq":             compare(softfloat.Eq),
		"f32_le":             compare(softfloat.Le),
		"f32_lt":             compare(softfloat.Lt),
		"f32_to_i32_rtz":     unary(func(a uint32) uint32 { return uint32(softfloat.ToI32(a)) }),
		"i32_to_f32":         unary(func(a uint32) uint32 { return softfloat.FromI32(int32(a)) }),
	} {
		t.Run(name, func(t *testing.T) {
			cases, err := testfloat.Read(name)
			if err != nil {
				t.Fatal(err)
			}
			if len(cases) < 300 {
				t.Fatalf("only %d cases", len(cases))
			}
			for _, c := range cases {
				if got := f(c.Operands); got != c.Want {
					t.Fatalf("%08x: got %08x, want %08x", c.Operands, got, c.Want)
				}
			}
		})
	}
}

// What TestFloat has no vectors for.
func TestSignsAndSelection(t *testing.T) {
	const (
		one, two, inf        = 0x3f800000, 0x40000000, 0x7f800000
		minusOne, minusZero  = 0xbf800000, 0x80000000
		minusInf, oddNaN     = 0xff800000, 0xffc12345
		signalling           = 0x7f800001
		half, minusHalf      = 0x3f000000, 0xbf000000
		tiny, minusTiny      = 0x00000001, 0x80000001
		oneAndHalf, minus1_5 = 0x3fc00000, 0xbfc00000
		big, minusBig        = 0x4b000001, 0xcb000001 // 2^23 + 1, all integer bits
		minusTwo             = 0xc0000000
	)
	for _, c := range []struct {
		name      string
		got, want uint32
	}{
		{"min(1, 2)", softfloat.Min(one, two), one},
		{"min(2, 1)", softfloat.Min(two, one), one},
		{"min(-1, 1)", softfloat.Min(minusOne, one), minusOne},
		{"min(-1, -2)", softfloat.Min(minusOne, minusTwo), minusTwo},
		{"min(+0, -0)", softfloat.Min(0, minusZero), minusZero},
		{"min(-0, +0)", softfloat.Min(minusZero, 0), minusZero},
		{"min(-inf, NaN)", softfloat.Min(minusInf, oddNaN), softfloat.NaN},
		{"min(NaN, -inf)", softfloat.Min(signalling, minusInf), softfloat.NaN},
		{"max(1, 2)", softfloat.Max(one, two), two},
		{"max(-1, -2)", softfloat.Max(minusOne, minusTwo), minusOne},
		{"max(+0, -0)", softfloat.Max(0, minusZero), 0},
		{"max(-0, +0)", softfloat.Max(minusZero, 0), 0},
		{"max(inf, NaN)", softfloat.Max(inf, oddNaN), softfloat.NaN},
		{"max(NaN, inf)", softfloat.Max(signalling, inf), softfloat.NaN},
		{"-(1)", softfloat.Neg(one), minusOne},
		{"-(-0)", softfloat.Neg(minusZero), 0},
		{"-(NaN)", softfloat.Neg(softfloat.NaN), softfloat.NaN},
		{"-(other NaN)", softfloat.Neg(oddNaN), softfloat.NaN},
		{"|-1|", softfloat.Abs(minusOne), one},
		{"|-0|", softfloat.Abs(minusZero), 0},
		{"|NaN|", softfloat.Abs(oddNaN), softfloat.NaN},
		{"floor(1.5)", softfloat.Floor(oneAndHalf), one},
		{"floor(-1.5)", softfloat.Floor(minus1_5), minusTwo},
		{"floor(1)", softfloat.Floor(one), one},
		{"floor(-1)", softfloat.Floor(minusOne), minusOne},
		{"floor(0.5)", softfloat.Floor(half), 0},
		{"floor(-0.5)", softfloat.Floor(minusHalf), minusOne},
		{"floor(tiny)", softfloat.Floor(tiny), 0},
		{"floor(-tiny)", softfloat.Floor(minusTiny), minusOne},
		{"floor(-0)", softfloat.Floor(minusZero), minusZero},
		{"floor(big)", softfloat.Floor(big), big},
		{"floor(-big)", softfloat.Floor(minusBig), minusBig},
		{"floor(-inf)", softfloat.Floor(minusInf), minusInf},
		{"floor(NaN)", softfloat.Floor(oddNaN), softfloat.NaN},
	} {
		if c.got != c.want {
			t.Errorf("%s = %08x, want %08x", c.name, c.got, c.want)
		}
	}
}
