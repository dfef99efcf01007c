package evm_test

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/engine/softfloat"
	"github.com/assay-avs/assay/tests/evm"
)

// chain is the Go twin of SoftDot.dotAcc.
func chain(acc uint32, a, b []uint32) uint32 {
	for k := range a {
		acc = softfloat.FMA(a[k], b[k], acc)
	}
	if softfloat.IsNaN(acc) {
		return softfloat.NaN
	}
	return acc
}

func littleEndian(x []uint32) []byte {
	var out []byte
	for _, v := range x {
		out = binary.LittleEndian.AppendUint32(out, v)
	}
	return out
}

// checkDot compares a chain on chain and off, and returns its gas.
func checkDot(t *testing.T, c *evm.Contract, method string, acc uint32, a, b []uint32) uint64 {
	t.Helper()
	out, _, err := c.Call(method, new(big.Int).SetUint64(uint64(acc)), littleEndian(a), littleEndian(b))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := out[0].(*big.Int), uint64(chain(acc, a, b)); !got.IsUint64() || got.Uint64() != want {
		t.Fatalf("%s from %08x over\n%08x\n%08x\n= %x, want %08x", method, acc, a, b, got, want)
	}
	return out[1].(*big.Int).Uint64()
}

// values of one class, so that a chain stays in it long enough to matter.
func values(rng *rand.Rand, class, n int) []uint32 {
	out := make([]uint32, n)
	for k := range out {
		v := rng.Uint32()
		switch class {
		case 0: // the usual: around one
			v = v&0x807fffff | (120+rng.Uint32N(10))<<23
		case 1: // products and sums around the smallest numbers
			v = v&0x807fffff | (44+rng.Uint32N(24))<<23
		case 2: // zeros of both signs, mostly
			if rng.IntN(4) != 0 {
				v &= 0x80000000
			}
		case 3: // small integers: ties and exact cancellation
			v = softfloat.FromI32(int32(rng.IntN(9)) - 4)
		case 4: // overflow after a while
			v = v&0x807fffff | (180+rng.Uint32N(11))<<23
		case 5: // far apart: one factor shifts the other out
			v = v&0x807fffff | (1+rng.Uint32N(190))<<23
		case 6: // subnormals and zeros
			v &= 0x800fffff >> rng.Uint32N(20) << 11 >> 11
		case 7: // anything finite
			v = v&0x807fffff | rng.Uint32N(255)<<23
		case 8: // every sum subnormal
			v = v&0x807fffff | (53+rng.Uint32N(8))<<23
		case 9: // few, far: an infinity or NaN now and then
			v = v&0x807fffff | (100+rng.Uint32N(50))<<23
			if rng.IntN(20) == 0 {
				v = v&0x80000000 | 0x7f800000 | rng.Uint32N(2)*rng.Uint32N(1<<23)
			}
		}
		out[k] = v
	}
	return out
}

const classes = 10

func TestDotAgreesWithGo(t *testing.T) {
	rounds := 6000
	if testing.Short() {
		rounds = 800
	}
	c := deploy(t)
	rng := rand.New(rand.NewPCG(11, 12))
	starts := []uint32{0, 0x80000000, 0x80000000, 1, 0x80000001, 0x3f800000, 0xff7fffff, 0x7f800000, 0x7fc00001}
	for i := range rounds {
		n := rng.IntN(40)
		a, b := values(rng, i%classes, n), values(rng, i/classes%classes, n)
		acc := rng.Uint32()
		if i%2 == 0 {
			acc = starts[i/2%len(starts)]
		}
		checkDot(t, c, "dot", acc, a, b)
	}
}

// A sum of zeros keeps its sign only while every term is -0, wherever in a block that ends.
func TestDotKeepsMinusZero(t *testing.T) {
	c := deploy(t)
	for n := 1; n <= 19; n++ {
		for flipped := range n + 1 {
			a, b := make([]uint32, n), make([]uint32, n)
			for k := range a {
				a[k], b[k] = 0x80000000, 0x3f800000
			}
			if flipped < n {
				b[flipped] = 0xbf800000
			}
			checkDot(t, c, "dot", 0x80000000, a, b)
		}
	}
}

// Gas per term of long chains. The ceilings are what Check may count on for the worst element.
func TestDotGas(t *testing.T) {
	c := deploy(t)
	for _, x := range []struct {
		name    string
		class   int
		ceiling uint64
	}{
		{"usual values", 0, 380},
		{"around the smallest", 1, 400},
		{"zeros", 2, 380},
		{"small integers", 3, 380},
		{"far apart", 5, 450},
		{"all subnormal", 8, 700},
		{"infinity", classes, 650},
	} {
		t.Run(x.name, func(t *testing.T) {
			const n = 1024
			rng := rand.New(rand.NewPCG(13, 14))
			a, b := values(rng, x.class%classes, n), values(rng, x.class%classes, n)
			if x.class == classes {
				a[0] = 0x7f800000 // and no zero or NaN after it: the chain runs to its end, term by term
			}
			gas := checkDot(t, c, "dot", 0x80000000, a, b)
			single := checkDot(t, c, "dotByFma", 0x80000000, a, b)
			t.Logf("%d gas per term; by single fma %d", gas/n, single/n)
			if gas/n > x.ceiling {
				t.Errorf("%d gas per term, ceiling %d", gas/n, x.ceiling)
			}
		})
	}
}
