//go:build purego

package f32

import (
	"math"

	"github.com/assay-avs/assay/engine/softfloat"
)

func pattern(x float32) uint32 { return math.Float32bits(x) }

func value(x uint32) float32 { return math.Float32frombits(x) }

// Add returns a + b.
func Add(a, b float32) float32 { return value(softfloat.Add(pattern(a), pattern(b))) }

// Sub returns a - b.
func Sub(a, b float32) float32 { return value(softfloat.Sub(pattern(a), pattern(b))) }

// Mul returns a · b.
func Mul(a, b float32) float32 { return value(softfloat.Mul(pattern(a), pattern(b))) }

// Div returns a / b.
func Div(a, b float32) float32 { return value(softfloat.Div(pattern(a), pattern(b))) }

// Sqrt returns √a: NaN below zero, -0 for -0.
func Sqrt(a float32) float32 { return value(softfloat.Sqrt(pattern(a))) }

// FMA returns a · b + c, rounded once.
func FMA(a, b, c float32) float32 {
	return value(softfloat.FMA(pattern(a), pattern(b), pattern(c)))
}

// Dot returns the chain acc = FMA(a[k], b[k], acc) over all k in order. The slices have one length.
func Dot(acc float32, a, b []float32) float32 {
	b = b[:len(a)]
	for k, x := range a {
		acc = FMA(x, b[k], acc)
	}
	return acc
}

// Axpy sets out[j] = FMA(a, b[j], out[j]) for every j: one term of as many independent chains.
// The slices have one length.
func Axpy(out []float32, a float32, b []float32) {
	b = b[:len(out)]
	for j, c := range out {
		out[j] = FMA(a, b[j], c)
	}
}

// Min returns the lesser of a and b: NaN wins, and -0 < +0.
func Min(a, b float32) float32 { return value(softfloat.Min(pattern(a), pattern(b))) }

// Max returns the greater of a and b: NaN wins, and -0 < +0.
func Max(a, b float32) float32 { return value(softfloat.Max(pattern(a), pattern(b))) }

// Neg returns -a.
func Neg(a float32) float32 { return value(softfloat.Neg(pattern(a))) }

// Abs returns |a|.
func Abs(a float32) float32 { return value(softfloat.Abs(pattern(a))) }

// Floor returns the largest integer not above a.
func Floor(a float32) float32 { return value(softfloat.Floor(pattern(a))) }

// Rint returns the nearest integer, the even one of two.
func Rint(a float32) float32 { return value(softfloat.Rint(pattern(a))) }

// Lt reports a < b; false for NaN.
func Lt(a, b float32) bool { return softfloat.Lt(pattern(a), pattern(b)) }

// Le reports a ≤ b; false for NaN.
func Le(a, b float32) bool { return softfloat.Le(pattern(a), pattern(b)) }

// Eq reports a = b; false for NaN, true for -0 and +0.
func Eq(a, b float32) bool { return softfloat.Eq(pattern(a), pattern(b)) }

// FromI32 returns the float nearest to i.
func FromI32(i int32) float32 { return value(softfloat.FromI32(i)) }

// ToI32 drops a's fraction; NaN and what no int32 holds give -2^31.
func ToI32(a float32) int32 { return softfloat.ToI32(pattern(a)) }
