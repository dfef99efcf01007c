//go:build !purego

package f32

import "math"

// Every product below is wrapped in a conversion: without it the compiler may fuse the product with an
// addition after inlining, and round once where the definition rounds twice.

// Add returns a + b.
func Add(a, b float32) float32 { return Canon(float32(a + b)) }

// Sub returns a - b.
func Sub(a, b float32) float32 { return Canon(float32(a - b)) }

// Mul returns a · b.
func Mul(a, b float32) float32 { return Canon(float32(a * b)) }

// Div returns a / b.
func Div(a, b float32) float32 { return Canon(float32(a / b)) }

// Sqrt returns √a: NaN below zero, -0 for -0. A float64 root rounded to float32 is the float32 root,
// since 53 ≥ 2·24 + 2.
func Sqrt(a float32) float32 { return Canon(float32(math.Sqrt(float64(a)))) }

const (
	// The bits of a float64 that a float32 has no room for, and their pattern halfway between two.
	tail    = 1<<29 - 1
	halfway = 1 << 28
	// A float64's exponent field, shifted left by one: the first of the float32 normals, and how far up
	// to infinity.
	normals = 897 << 53
	finites = 2047<<53 - normals
)

// FMA returns a · b + c, rounded once.
//
// The float64 product is exact, and the sum rounds to nearest. Every point halfway between two normal
// float32 is a float64, and rounding is monotone, so rounding again goes to the right side unless the
// sum landed on such a point. Those, results below the normals, infinities and NaN are left to fmaHard.
func FMA(a, b, c float32) float32 {
	s := float64(float64(a)*float64(b)) + float64(c)
	if u := math.Float64bits(s); u&tail == halfway || u<<1-normals >= finites {
		return fmaHard(a, b, c)
	}
	return float32(s)
}

// fmaHard rounds the sum to odd before rounding it to nearest: the error of the float64 sum is exact
// (TwoSum), and a sum that is inexact and even moves to the neighbour on the error's side
// (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums", 2008).
//
//go:noinline
func fmaHard(a, b, c float32) float32 {
	p, z := float64(float64(a)*float64(b)), float64(c)
	s := p + z
	if s == 0 || s-s != 0 {
		return Canon(float32(s)) // exact, infinite or NaN
	}
	t := s - p
	e := (p - (s - t)) + (z - t)
	u := math.Float64bits(s)
	if e != 0 && u&1 == 0 {
		if (e > 0) == (s > 0) {
			u++
		} else {
			u--
		}
	}
	return float32(math.Float64frombits(u))
}

// Dot returns the chain acc = FMA(a[k], b[k], acc) over all k in order. The slices have one length.
func Dot(acc float32, a, b []float32) float32 {
	b = b[:len(a)]
	for k, x := range a {
		s := float64(float64(x)*float64(b[k])) + float64(acc)
		if u := math.Float64bits(s); u&tail == halfway || u<<1-normals >= finites {
			acc = fmaHard(x, b[k], acc)
			continue
		}
		acc = float32(s)
	}
	return acc
}

// Axpy sets out[j] = FMA(a, b[j], out[j]) for every j: one term of as many independent chains.
// The slices have one length.
func Axpy(out []float32, a float32, b []float32) {
	b = b[:len(out)]
	x := float64(a)
	for j, c := range out {
		s := float64(x*float64(b[j])) + float64(c)
		if u := math.Float64bits(s); u&tail == halfway || u<<1-normals >= finites {
			out[j] = fmaHard(a, b[j], c)
			continue
		}
		out[j] = float32(s)
	}
}

// Min returns the lesser of a and b: NaN wins, and -0 < +0.
func Min(a, b float32) float32 { return Canon(min(a, b)) }

// Max returns the greater of a and b: NaN wins, and -0 < +0.
func Max(a, b float32) float32 { return Canon(max(a, b)) }

// Neg returns -a.
func Neg(a float32) float32 { return Canon(-a) }

// Abs returns |a|.
func Abs(a float32) float32 {
	return Canon(math.Float32frombits(math.Float32bits(a) &^ (1 << 31)))
}

// Floor returns the largest integer not above a.
func Floor(a float32) float32 { return Canon(float32(math.Floor(float64(a)))) }

// Rint returns the nearest integer, the even one of two.
func Rint(a float32) float32 { return Canon(float32(math.RoundToEven(float64(a)))) }

// Lt reports a < b; false for NaN.
func Lt(a, b float32) bool { return a < b }

// Le reports a ≤ b; false for NaN.
func Le(a, b float32) bool { return a <= b }

// Eq reports a = b; false for NaN, true for -0 and +0.
func Eq(a, b float32) bool { return a == b }

// FromI32 returns the float nearest to i.
func FromI32(i int32) float32 { return float32(float64(i)) }

// ToI32 drops a's fraction; NaN and what no int32 holds give -2^31.
func ToI32(a float32) int32 {
	if a >= math.MinInt32 && a < -math.MinInt32 {
		return int32(a)
	}
	return math.MinInt32
}
