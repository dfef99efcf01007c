package evm_test

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/engine/softfloat"
	"github.com/assay-avs/assay/tests/evm"
	"github.com/assay-avs/assay/tests/vectors/testfloat"
)

// function is an operation of the Go twin, named and numbered like SoftFloatHarness.Op.
type function struct {
	name    string
	vectors string // file of TestFloat cases, if there is one
	apply   func(a, b, c uint32) uint32
}

func functions() []function {
	bit := func(b bool) uint32 {
		if b {
			return 1
		}
		return 0
	}
	return []function{
		{"add", "f32_add", func(a, b, _ uint32) uint32 { return softfloat.Add(a, b) }},
		{"sub", "f32_sub", func(a, b, _ uint32) uint32 { return softfloat.Sub(a, b) }},
		{"mul", "f32_mul", func(a, b, _ uint32) uint32 { return softfloat.Mul(a, b) }},
		{"div", "f32_div", func(a, b, _ uint32) uint32 { return softfloat.Div(a, b) }},
		{"fma", "f32_mulAdd", softfloat.FMA},
		{"sqrt", "f32_sqrt", func(a, _, _ uint32) uint32 { return softfloat.Sqrt(a) }},
		{"min", "", func(a, b, _ uint32) uint32 { return softfloat.Min(a, b) }},
		{"max", "", func(a, b, _ uint32) uint32 { return softfloat.Max(a, b) }},
		{"neg", "", func(a, _, _ uint32) uint32 { return softfloat.Neg(a) }},
		{"abs", "", func(a, _, _ uint32) uint32 { return softfloat.Abs(a) }},
		{"floor", "", func(a, _, _ uint32) uint32 { return softfloat.Floor(a) }},
		{"rint", "f32_roundToInt_rne", func(a, _, _ uint32) uint32 { return softfloat.Rint(a) }},
		{"lt", "f32_lt", func(a, b, _ uint32) uint32 { return bit(softfloat.Lt(a, b)) }},
		{"le", "f32_le", func(a, b, _ uint32) uint32 { return bit(softfloat.Le(a, b)) }},
		{"eq", "f32_eq", func(a, b, _ uint32) uint32 { return bit(softfloat.Eq(a, b)) }},
		{"fromI32", "i32_to_f32", func(a, _, _ uint32) uint32 { return softfloat.FromI32(int32(a)) }},
		{"toI32", "f32_to_i32_rtz", func(a, _, _ uint32) uint32 { return uint32(softfloat.ToI32(a)) }},
	}
}

func deploy(tb testing.TB) *evm.Contract {
	tb.Helper()
	c, err := evm.Deploy(bindings.SoftFloatHarnessMetaData)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// batchSize keeps the memory of one call small, since its price is quadratic.
const batchSize = 2000

// checkBatches runs the cases on chain and returns the mean gas of one.
func checkBatches(t *testing.T, c *evm.Contract, op int, cases []testfloat.Case) float64 {
	t.Helper()
	var gas float64
	for rest := cases; len(rest) > 0; {
		batch := rest[:min(batchSize, len(rest))]
		rest = rest[len(batch):]
		var operands []byte
		for _, x := range batch {
			for _, v := range x.Operands {
				operands = binary.BigEndian.AppendUint32(operands, v)
			}
		}
		out, _, err := c.Call("batch", uint8(op), operands)
		if err != nil {
			t.Fatal(err)
		}
		results := out[0].([]byte)
		if len(results) != 4*len(batch) {
			t.Fatalf("%d bytes of results for %d cases", len(results), len(batch))
		}
		for i, x := range batch {
			if got := binary.BigEndian.Uint32(results[4*i:]); got != x.Want {
				t.Fatalf("%08x: got %08x, want %08x", x.Operands, got, x.Want)
			}
		}
		gas += float64(out[1].(*big.Int).Uint64())
	}
	return gas / float64(len(cases))
}

// Every TestFloat vector, on chain.
func TestSoftFloatVectors(t *testing.T) {
	c := deploy(t)
	for op, f := range functions() {
		if f.vectors == "" {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			cases, err := testfloat.Read(f.vectors)
			if err != nil {
				t.Fatal(err)
			}
			if len(cases) < 300 {
				t.Fatalf("only %d cases", len(cases))
			}
			t.Logf("%d cases, %.0f gas each", len(cases), checkBatches(t, c, op, cases))
		})
	}
}

// The Go twin and the contract agree on hard operands.
func TestSoftFloatAgreesWithGo(t *testing.T) {
	rounds := 30_000
	if testing.Short() {
		rounds = 4_000
	}
	c := deploy(t)
	for op, f := range functions() {
		t.Run(f.name, func(t *testing.T) {
			rng := rand.New(rand.NewPCG(uint64(op), 7))
			cases := make([]testfloat.Case, rounds)
			for i := range cases {
				x := operands(rng, i)
				cases[i] = testfloat.Case{Operands: x, Want: f.apply(x[0], x[1], x[2])}
			}
			t.Logf("%.0f gas each", checkBatches(t, c, op, cases))
		})
	}
}

// All pairs and triples of special values.
func TestSoftFloatGrid(t *testing.T) {
	c := deploy(t)
	var grid []uint32
	for _, v := range magnitudes {
		grid = append(grid, v, v|1<<31)
	}
	for op, f := range functions() {
		t.Run(f.name, func(t *testing.T) {
			var cases []testfloat.Case
			for _, x := range grid {
				for _, y := range grid {
					thirds := grid[:1]
					if f.name == "fma" {
						thirds = grid
					}
					for _, z := range thirds {
						cases = append(cases, testfloat.Case{Operands: [3]uint32{x, y, z}, Want: f.apply(x, y, z)})
					}
				}
			}
			checkBatches(t, c, op, cases)
		})
	}
}

var magnitudes = []uint32{
	0, 1, 2, 3, 0x00400000, 0x007fffff, 0x00800000, 0x00800001, 0x00ffffff, 0x01000000, 0x33800000, 0x33800001,
	0x3effffff, 0x3f000000, 0x3f000001, 0x3f7fffff, 0x3f800000, 0x3f800001, 0x3fc00000, 0x40200000, 0x4b000001,
	0x4b7fffff, 0x4b800000, 0x4effffff, 0x4f000000, 0x5f000000, 0x7effffff, 0x7f000000, 0x7f7fffff,
	0x7f800000, 0x7f800001, 0x7fc00000, 0x7fffffff,
}

// operands draws from eight classes in turn.
func operands(rng *rand.Rand, i int) [3]uint32 {
	a, b, c := rng.Uint32(), rng.Uint32(), rng.Uint32()
	switch i % 8 {
	case 1: // special values in any place
		pick := func() uint32 { return magnitudes[rng.IntN(len(magnitudes))] ^ rng.Uint32()&0x80000000 }
		a, b, c = pick(), pick(), pick()
	case 2: // the addend almost cancels the product
		c = softfloat.Neg(softfloat.Mul(a, b)) + rng.Uint32N(5) - 2
	case 3: // subnormals and their neighbours
		a, b, c = a&0x80ffffff, b&0x80ffffff|0x3f000000, c&0x81ffffff
	case 4: // few bits: exact ties
		a, b, c = a&0xfff80000, b&0xfff80000, c&0xffff0000
	case 5: // products around the smallest numbers
		a = a&0x807fffff | (32+rng.Uint32N(64))<<23
		b = b&0x807fffff | (32+rng.Uint32N(64))<<23
		c &= 0x80ffffff
	case 6: // around the largest
		a = a&0x807fffff | (180+rng.Uint32N(20))<<23
		b = b&0x807fffff | (180+rng.Uint32N(20))<<23
		c = c&0x807fffff | (240+rng.Uint32N(15))<<23
	case 7: // neighbours, small integers and halves
		a = softfloat.Mul(softfloat.FromI32(int32(a)>>rng.Uint32N(32)), 0x3f000000)
		b = a + rng.Uint32N(3) - 1
		c = softfloat.Neg(a)
	}
	return [3]uint32{a, b, c}
}
