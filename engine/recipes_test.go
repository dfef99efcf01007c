package engine

import (
	"math"
	"testing"
)

// apply runs a one-input body through the vector code.
func apply(b Body, in []uint32) []uint32 {
	widest, _ := simdOf("")
	s := newSpace(&Instr{Out: []uint32{uint32(len(in))}}, nil, nil, widest)
	f := compile(&b, 1, s).frame(&worker{})
	var out []uint32
	for len(in) > 0 {
		n := min(vecLen, len(in))
		f.regs[0] = in[:n]
		out = append(out, f.run(n, nil, [2]uint32{})...)
		in = in[n:]
	}
	return out
}

// ulps is the error of got in units in the last place of the float32 nearest
// to want.
func ulps(got float32, want float64) float64 {
	near := float32(want)
	if got == near || near != near && got != got {
		return 0
	}
	_, exp := math.Frexp(float64(near))
	unit := math.Ldexp(1, max(exp-24, -149))
	return math.Abs(float64(got)-want) / unit
}

func recipe(build func(f *BodyBuilder, x Value) Value) Body {
	f := NewBody(1)
	return f.Return(build(f, f.In(0)))
}

var recipes = []struct {
	name  string
	build func(f *BodyBuilder, x Value) Value
	math  func(float64) float64
	limit float64
	ops   int
}{
	{"exp", (*BodyBuilder).Exp, math.Exp, 1.1, 22},
	{"log", (*BodyBuilder).Log, math.Log, 0.9, 34},
	{"sigmoid", (*BodyBuilder).Sigmoid, func(x float64) float64 { return 1 / (1 + math.Exp(-x)) }, 2.5, 29},
	{"tanh", (*BodyBuilder).Tanh, math.Tanh, 1.4, 41},
	{"erf", (*BodyBuilder).Erf, math.Erf, 1.2, 49},
	{"rsqrt", (*BodyBuilder).RSqrt, func(x float64) float64 { return 1 / math.Sqrt(x) }, 1.5, 2},
}

// TestRecipes measures the error on every 4093rd float32 and holds it and the
// number of operations to the documented bounds.
func TestRecipes(t *testing.T) {
	for _, r := range recipes {
		b := recipe(r.build)
		var in []uint32
		for w := uint64(0); w < 1<<32; w += 4093 {
			in = append(in, uint32(w))
		}
		worst, at := 0.0, uint32(0)
		for i, w := range apply(b, in) {
			if e := ulps(float(w), r.math(float64(float(in[i])))); e > worst {
				worst, at = e, in[i]
			}
		}
		t.Logf("%s: %d operations, %d constants, max error %.3f ulp at %g", r.name, len(b.Ops), len(b.Consts), worst, float(at))
		if !(worst <= r.limit) {
			t.Errorf("%s(%g) is %.3f ulp off, limit %.2f", r.name, float(at), worst, r.limit)
		}
		if len(b.Ops) > r.ops {
			t.Errorf("%s takes %d operations, documented %d", r.name, len(b.Ops), r.ops)
		}
	}
}

// TestRecipeSpecials holds exact values and canonical NaN.
func TestRecipeSpecials(t *testing.T) {
	const inf, ninf, nan, snan = 0x7f800000, 0xff800000, 0x7fc00000, 0xff800001
	for _, c := range []struct {
		name     string
		build    func(f *BodyBuilder, x Value) Value
		in, want uint32
	}{
		{"exp 0", (*BodyBuilder).Exp, 0, 0x3f800000}, {"exp -0", (*BodyBuilder).Exp, 0x80000000, 0x3f800000},
		{"exp inf", (*BodyBuilder).Exp, inf, inf}, {"exp -inf", (*BodyBuilder).Exp, ninf, 0}, {"exp nan", (*BodyBuilder).Exp, snan, nan},
		{"log 1", (*BodyBuilder).Log, 0x3f800000, 0}, {"log 0", (*BodyBuilder).Log, 0, ninf}, {"log -0", (*BodyBuilder).Log, 0x80000000, ninf},
		{"log inf", (*BodyBuilder).Log, inf, inf}, {"log -1", (*BodyBuilder).Log, 0xbf800000, nan}, {"log nan", (*BodyBuilder).Log, snan, nan}, {"log -inf", (*BodyBuilder).Log, ninf, nan},
		{"tanh 0", (*BodyBuilder).Tanh, 0, 0}, {"tanh -0", (*BodyBuilder).Tanh, 0x80000000, 0x80000000}, {"tanh -inf", (*BodyBuilder).Tanh, ninf, 0xbf800000},
		{"tanh inf", (*BodyBuilder).Tanh, inf, 0x3f800000}, {"tanh nan", (*BodyBuilder).Tanh, snan, nan}, {"tanh tiny", (*BodyBuilder).Tanh, 0x80000001, 0x80000001},
		{"erf -0", (*BodyBuilder).Erf, 0x80000000, 0x80000000}, {"erf inf", (*BodyBuilder).Erf, inf, 0x3f800000}, {"erf -inf", (*BodyBuilder).Erf, ninf, 0xbf800000}, {"erf nan", (*BodyBuilder).Erf, snan, nan},
		{"sigmoid 0", (*BodyBuilder).Sigmoid, 0, 0x3f000000}, {"sigmoid inf", (*BodyBuilder).Sigmoid, inf, 0x3f800000}, {"sigmoid -inf", (*BodyBuilder).Sigmoid, ninf, 0}, {"sigmoid nan", (*BodyBuilder).Sigmoid, snan, nan},
	} {
		if got := apply(recipe(c.build), []uint32{c.in})[0]; got != c.want {
			t.Errorf("%s: %08x, want %08x", c.name, got, c.want)
		}
	}
}

// TestThreefry holds the known answers of the Random123 distribution.
func TestThreefry(t *testing.T) {
	for _, c := range [][6]uint32{
		{0, 0, 0, 0, 0x6b200159, 0x99ba4efe},
		{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1cb996fc, 0xbb002be7},
		{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xc4923a9c, 0x483df7a0},
	} {
		if got := Threefry([2]uint32{c[2], c[3]}, [2]uint32{c[0], c[1]}); got != [2]uint32{c[4], c[5]} {
			t.Errorf("counter %08x key %08x: %08x, want %08x", c[:2], c[2:4], got, c[4:])
		}
	}
}
