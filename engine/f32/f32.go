// Package f32 computes the scalar float operations of a program: IEEE-754 binary32, round to nearest
// even, subnormals kept, every NaN result the quiet NaN 0x7fc00000.
//
// By default it uses the processor's floats in ways that no compiler or architecture can round
// differently; with the build tag purego it calls package softfloat instead. Both give the same bits.
package f32

import "math"

// NaNBits is the pattern of the only NaN that an operation returns.
const NaNBits = 0x7fc00000

// NaN returns the canonical NaN.
func NaN() float32 { return math.Float32frombits(NaNBits) }

// Canon returns x, or the canonical NaN for any NaN.
func Canon(x float32) float32 {
	if x != x {
		return NaN()
	}
	return x
}
