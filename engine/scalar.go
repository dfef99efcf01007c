package engine

import (
	"math"
	"math/bits"

	"github.com/assay-avs/assay/engine/f32"
)

// arity is the number of values an operation reads, 0 for an unknown code.
// OpAxis reads none; its field A is an axis.
func arity(code uint8) int {
	switch code {
	case OpFSqrt, OpFNeg, OpFAbs, OpFFloor, OpFRint, OpF2I, OpI2F:
		return 1
	case OpFFma, OpSel:
		return 3
	}
	if code >= OpFAdd && code <= OpIEq || code == OpRand {
		return 2
	}
	return 0
}

func float(x uint32) float32 { return math.Float32frombits(x) }
func word(x float32) uint32  { return math.Float32bits(x) }

func truth(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// scalar is the meaning of every operation but OpAxis on words.
func scalar(code uint8, a, b, c uint32, key [2]uint32) uint32 {
	switch {
	case code < OpSel:
		return floatOp(code, float(a), float(b), float(c))
	case code == OpSel:
		if a != 0 {
			return b
		}
		return c
	case code == OpF2I:
		return uint32(f32.ToI32(float(a)))
	case code == OpI2F:
		return word(f32.FromI32(int32(a)))
	case code == OpRand:
		return Threefry(key, [2]uint32{a, b})[0]
	}
	return intOp(code, a, b)
}

func floatOp(code uint8, a, b, c float32) uint32 {
	switch code {
	case OpFAdd:
		return word(f32.Add(a, b))
	case OpFSub:
		return word(f32.Sub(a, b))
	case OpFMul:
		return word(f32.Mul(a, b))
	case OpFDiv:
		return word(f32.Div(a, b))
	case OpFFma:
		return word(f32.FMA(a, b, c))
	case OpFSqrt:
		return word(f32.Sqrt(a))
	case OpFMin:
		return word(f32.Min(a, b))
	case OpFMax:
		return word(f32.Max(a, b))
	case OpFNeg:
		return word(f32.Neg(a))
	case OpFAbs:
		return word(f32.Abs(a))
	case OpFFloor:
		return word(f32.Floor(a))
	case OpFRint:
		return word(f32.Rint(a))
	case OpFLt:
		return truth(f32.Lt(a, b))
	case OpFLe:
		return truth(f32.Le(a, b))
	}
	return truth(f32.Eq(a, b))
}

func intOp(code uint8, a, b uint32) uint32 {
	x, y := int32(a), int32(b)
	switch code {
	case OpIAdd:
		return a + b
	case OpISub:
		return a - b
	case OpIMul:
		return a * b
	case OpIMulHi:
		return uint32(int64(x) * int64(y) >> 32)
	case OpIDiv:
		if y == 0 {
			return 0
		}
		return uint32(x / y)
	case OpIMod:
		if y == 0 {
			return 0
		}
		return uint32(x % y)
	case OpIAnd:
		return a & b
	case OpIOr:
		return a | b
	case OpIXor:
		return a ^ b
	case OpIShl:
		return a << (b & 31)
	case OpIShr:
		return a >> (b & 31)
	case OpISar:
		return uint32(x >> (b & 31))
	case OpILt:
		return truth(x < y)
	}
	return truth(a == b)
}

// Threefry is Threefry2x32 with 20 rounds (Salmon, Moraes, Dror and Shaw,
// "Parallel random numbers: as easy as 1, 2, 3", 2011).
func Threefry(key, ctr [2]uint32) [2]uint32 {
	ks := [3]uint32{key[0], key[1], 0x1bd11bda ^ key[0] ^ key[1]}
	rot := [8]int{13, 15, 26, 6, 17, 29, 16, 24}
	x0, x1 := ctr[0]+ks[0], ctr[1]+ks[1]
	for r := 0; r < 20; r++ {
		x0 += x1
		x1 = bits.RotateLeft32(x1, rot[r%8]) ^ x0
		if r%4 == 3 {
			i := uint32(r/4 + 1)
			x0 += ks[i%3]
			x1 += ks[(i+1)%3] + i
		}
	}
	return [2]uint32{x0, x1}
}

// KeyOf is the key of rand under a seed: its first 8 bytes as two big-endian
// words.
func KeyOf(seed [32]byte) [2]uint32 {
	r := reader{b: seed[:8]}
	return [2]uint32{r.u32(), r.u32()}
}
