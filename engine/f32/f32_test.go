package f32_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/engine/f32"
	"github.com/assay-avs/assay/engine/softfloat"
	"github.com/assay-avs/assay/tests/vectors/testfloat"
)

// operation pairs a function of this package with its softfloat twin, both on patterns.
type operation struct {
	vectors    string // file of TestFloat cases, if there is one
	fast, soft func(a, b, c uint32) uint32
}

func f(x uint32) float32 { return math.Float32frombits(x) }

func unary(vectors string, fast func(float32) float32, soft func(uint32) uint32) operation {
	return operation{
		vectors: vectors,
		fast:    func(a, _, _ uint32) uint32 { return math.Float32bits(fast(f(a))) },
		soft:    func(a, _, _ uint32) uint32 { return soft(a) },
	}
}

func binary(vectors string, fast func(a, b float32) float32, soft func(a, b uint32) uint32) operation {
	return operation{
		vectors: vectors,
		fast:    func(a, b, _ uint32) uint32 { return math.Float32bits(fast(f(a), f(b))) },
		soft:    func(a, b, _ uint32) uint32 { return soft(a, b) },
	}
}

func compare(vectors string, fast func(a, b float32) bool, soft func(a, b uint32) bool) operation {
	bit := func(b bool) uint32 {
		if b {
			return 1
		}
		return 0
	}
	return operation{
		vectors: vectors,
		fast:    func(a, b, _ uint32) uint32 { return bit(fast(f(a), f(b))) },
		soft:    func(a, b, _ uint32) uint32 { return bit(soft(a, b)) },
	}
}

func operations() map[string]operation {
	return map[string]operation{
		"fma": {
			vectors: "f32_mulAdd",
			fast:    func(a, b, c uint32) uint32 { return math.Float32bits(f32.FMA(f(a), f(b), f(c))) },
			soft:    softfloat.FMA,
		},
		"fromI32": {
			vectors: "i32_to_f32",
			fast:    func(a, _, _ uint32) uint32 { return math.Float32bits(f32.FromI32(int32(a))) },
			soft:    func(a, _, _ uint32) uint32 { return softfloat.FromI32(int32(a)) },
		},
		"toI32": {
			vectors: "f32_to_i32_rtz",
			fast:    func(a, _, _ uint32) uint32 { return uint32(f32.ToI32(f(a))) },
			soft:    func(a, _, _ uint32) uint32 { return uint32(softfloat.ToI32(a)) },
		},
		"add":   binary("f32_add", f32.Add, softfloat.Add),
		"sub":   binary("f32_sub", f32.Sub, softfloat.Sub),
		"mul":   binary("f32_mul", f32.Mul, softfloat.Mul),
		"div":   binary("f32_div", f32.Div, softfloat.Div),
		"min":   binary("", f32.Min, softfloat.Min),
		"max":   binary("", f32.Max, softfloat.Max),
		"sqrt":  unary("f32_sqrt", f32.Sqrt, softfloat.Sqrt),
		"neg":   unary("", f32.Neg, softfloat.Neg),
		"abs":   unary("", f32.Abs, softfloat.Abs),
		"floor": unary("", f32.Floor, softfloat.Floor),
		"rint":  unary("f32_roundToInt_rne", f32.Rint, softfloat.Rint),
		"lt":    compare("f32_lt", f32.Lt, softfloat.Lt),
		"le":    compare("f32_le", f32.Le, softfloat.Le),
		"eq":    compare("f32_eq", f32.Eq, softfloat.Eq),
	}
}

func TestVectors(t *testing.T) {
	for name, op := range operations() {
		if op.vectors == "" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			cases, err := testfloat.Read(op.vectors)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range cases {
				if got := op.fast(c.Operands[0], c.Operands[1], c.Operands[2]); got != c.Want {
					t.Fatalf("%08x: got %08x, want %08x", c.Operands, got, c.Want)
				}
			}
		})
	}
}

// TestAgreesWithSoftfloat compares every operation on the hard classes of operands.
func TestAgreesWithSoftfloat(t *testing.T) {
	rounds := 200_000
	if testing.Short() {
		rounds = 20_000
	}
	for name, op := range operations() {
		t.Run(name, func(t *testing.T) {
			rng := rand.New(rand.NewPCG(1, 2))
			for i := range rounds {
				a, b, c := operands(rng, i)
				if got, want := op.fast(a, b, c), op.soft(a, b, c); got != want {
					t.Fatalf("%s(%08x, %08x, %08x) = %08x, softfloat gives %08x", name, a, b, c, got, want)
				}
			}
		})
	}
}

// operands draws from eight classes in turn.
func operands(rng *rand.Rand, i int) (a, b, c uint32) {
	a, b, c = rng.Uint32(), rng.Uint32(), rng.Uint32()
	switch i % 8 {
	case 1: // special values in any place
		return special(rng), special(rng), special(rng)
	case 2: // the addend almost cancels the product
		c = softfloat.Neg(softfloat.Mul(a, b)) + rng.Uint32N(5) - 2
	case 3: // subnormals and their neighbours
		a, c = a&0x80ffffff, c&0x81ffffff
		b = b&0x80ffffff | 0x3f000000
	case 4: // few bits: exact ties
		a, b, c = a&0xfff80000, b&0xfff80000, c&0xffff0000
	case 5: // products around the smallest numbers
		a = a&0x807fffff | (32+rng.Uint32N(64))<<23
		b = b&0x807fffff | (32+rng.Uint32N(64))<<23
		c = c & 0x80ffffff
	case 6: // around the largest
		a = a&0x807fffff | (180+rng.Uint32N(20))<<23
		b = b&0x807fffff | (180+rng.Uint32N(20))<<23
		c = c&0x807fffff | (240+rng.Uint32N(15))<<23
	case 7: // small integers, halves, and integers near the ends of int32
		a = softfloat.Mul(softfloat.FromI32(int32(a)>>rng.Uint32N(32)), 0x3f000000)
		b = softfloat.FromI32(int32(b) >> rng.Uint32N(32))
	}
	return a, b, c
}

func special(rng *rand.Rand) uint32 {
	values := []uint32{
		0, 1, 2, 0x007fffff, 0x00800000, 0x00800001, 0x3f7fffff, 0x3f800000, 0x3f800001, 0x40000000,
		0x4b000000, 0x4effffff, 0x4f000000, 0x5f000000, 0x7f7fffff, 0x7f800000, 0x7f800001, 0x7fc00000, 0x7fffffff,
	}
	return values[rng.IntN(len(values))] ^ rng.Uint32()&0x80000000
}

func TestChains(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for n := range 100 {
		a, b, out := make([]float32, n), make([]float32, n), make([]float32, n)
		for k := range a {
			x, y, z := operands(rng, rng.IntN(8)&^1) // no specials: NaN would hide everything
			a[k], b[k], out[k] = f(x), f(y), f(z)
		}
		dot, row := f32.Canon(f(rng.Uint32())), append([]float32(nil), out...)
		wantDot := math.Float32bits(dot)
		for k := range a {
			wantDot = softfloat.FMA(math.Float32bits(a[k]), math.Float32bits(b[k]), wantDot)
		}
		if got := math.Float32bits(f32.Dot(dot, a, b)); got != wantDot {
			t.Fatalf("Dot of %d terms = %08x, want %08x", n, got, wantDot)
		}
		f32.Axpy(row, dot, b)
		for k := range row {
			want := softfloat.FMA(math.Float32bits(dot), math.Float32bits(b[k]), math.Float32bits(out[k]))
			if got := math.Float32bits(row[k]); got != want {
				t.Fatalf("Axpy[%d] = %08x, want %08x", k, got, want)
			}
		}
	}
}

func BenchmarkFMA(b *testing.B) {
	x, acc := float32(1.0000001), float32(0.1)
	for b.Loop() {
		for range 1000 {
			acc = f32.FMA(x, 0.999, acc)
		}
		acc = 0.1
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1000, "ns/term")
}

func BenchmarkDot(b *testing.B) {
	benchmarkChain(b, func(acc float32, x, y []float32) { f32.Dot(acc, x, y) })
}
func BenchmarkAxpy(b *testing.B) {
	benchmarkChain(b, func(acc float32, x, y []float32) { f32.Axpy(x, acc, y) })
}

func benchmarkChain(b *testing.B, run func(acc float32, x, y []float32)) {
	rng := rand.New(rand.NewPCG(5, 6))
	x, y := make([]float32, 1000), make([]float32, 1000)
	for i := range x {
		x[i], y[i] = rng.Float32()-0.5, rng.Float32()-0.5
	}
	for b.Loop() {
		run(0.001, x, y)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1000, "ns/term")
}
