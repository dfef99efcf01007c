// Package softfloat computes IEEE-754 binary32 arithmetic with integers only.
//
// It is the arbiter of what a number in a run must be: round to nearest even, subnormals kept, and
// every NaN result is [NaN]. Floats are passed as their bit patterns, so no processor, compiler or
// build setting has a say. Package f32 computes the same functions fast; the Solidity library
// SoftFloat computes them on chain.
package softfloat

import "math/bits"

// NaN is the only NaN that an operation returns.
const NaN = 0x7fc00000

const (
	signBit  = 1 << 31
	infinity = 0xff << 23
	hidden   = 1 << 23    // the leading bit of a normal significand
	fraction = hidden - 1 // the stored bits of a significand
	minExp   = -149       // exponent of the last bit of the smallest subnormal
	maxExp   = 104        // exponent of the last bit of the largest finite number
	anchor   = 62         // where sum puts the leading bits, which leaves one bit for the carry
	minInt32 = -1 << 31   // what a number that no int32 holds converts to
	intLimit = 0x4f000000 // 2^31, the smallest magnitude outside int32 but for -2^31 itself
)

// number is a finite value (-1)^sign · sig · 2^exp, sign being 0 or signBit.
type number struct {
	sign uint32
	exp  int
	sig  uint64
}

func unpack(x uint32) number {
	n := number{sign: x & signBit, exp: minExp, sig: uint64(x & fraction)}
	if e := int(x >> 23 & 0xff); e != 0 {
		n.exp, n.sig = e-150, n.sig|hidden
	}
	return n
}

// lead puts the leading bit of a non-zero number at the given position, which must not lie below it.
func (n number) lead(position int) number {
	shift := position + 1 - bits.Len64(n.sig)
	return number{n.sign, n.exp - shift, n.sig << shift}
}

// round packs a non-zero number. Its lowest bit may stand for all bits that were cut off below it
// if at least two lie between it and the result's last bit.
func (n number) round() uint32 {
	last := max(n.exp+bits.Len64(n.sig)-24, minExp)
	sig := roundEven(n.sig, last-n.exp)
	if sig == hidden<<1 {
		sig, last = hidden, last+1
	}
	switch {
	case last > maxExp:
		return n.sign | infinity
	case sig < hidden: // subnormal or zero; last is minExp
		return n.sign | uint32(sig)
	}
	return n.sign | uint32(last+150)<<23 | uint32(sig)&fraction
}

// roundEven returns sig / 2^shift, rounded to nearest with ties to even; a shift below zero is exact.
func roundEven(sig uint64, shift int) uint64 {
	if shift <= 0 {
		return sig << -shift
	}
	if shift > 64 {
		return 0
	}
	half := uint64(1) << (shift - 1)
	quotient, rest := sig>>shift, sig&(half<<1-1)
	if rest > half || rest == half && quotient&1 == 1 {
		quotient++
	}
	return quotient
}

// shiftJam returns sig >> shift with the lowest bit set if a bit was lost.
func shiftJam(sig uint64, shift int) uint64 {
	if shift > 63 {
		shift = 63 // every significand here is below 2^63, so this leaves the jam bit alone
	}
	kept := sig >> shift
	if kept<<shift != sig {
		kept |= 1
	}
	return kept
}

// sum adds two finite numbers and rounds once. Significands have at most 48 bits: whatever shiftJam
// cuts off lies 14 bits below the larger number's last bit, and then nothing cancels.
func sum(x, y number) uint32 {
	switch {
	case x.sig == 0 && y.sig == 0:
		return x.sign & y.sign
	case x.sig == 0:
		return y.round()
	case y.sig == 0:
		return x.round()
	}
	x, y = x.lead(anchor), y.lead(anchor)
	if x.exp < y.exp || x.exp == y.exp && x.sig < y.sig {
		x, y = y, x
	}
	y.sig = shiftJam(y.sig, x.exp-y.exp)
	if x.sign == y.sign {
		x.sig += y.sig
	} else if x.sig -= y.sig; x.sig == 0 {
		return 0
	}
	return x.round()
}

// Add returns a + b.
func Add(a, b uint32) uint32 {
	switch {
	case IsNaN(a) || IsNaN(b):
		return NaN
	case isInf(a):
		if isInf(b) && a != b {
			return NaN
		}
		return a
	case isInf(b):
		return b
	}
	return sum(unpack(a), unpack(b))
}

// Sub returns a - b.
func Sub(a, b uint32) uint32 { return Add(a, b^signBit) }

// Mul returns a · b.
func Mul(a, b uint32) uint32 {
	sign := (a ^ b) & signBit
	switch {
	case IsNaN(a) || IsNaN(b):
		return NaN
	case isInf(a) || isInf(b):
		if isZero(a) || isZero(b) {
			return NaN
		}
		return sign | infinity
	case isZero(a) || isZero(b):
		return sign
	}
	return product(a, b).round()
}

// product is exact: 24 by 24 bits.
func product(a, b uint32) number {
	x, y := unpack(a), unpack(b)
	return number{x.sign ^ y.sign, x.exp + y.exp, x.sig * y.sig}
}

// FMA returns a · b + c, rounded once.
func FMA(a, b, c uint32) uint32 {
	switch {
	case IsNaN(a) || IsNaN(b) || IsNaN(c):
		return NaN
	case isInf(a) || isInf(b):
		return Add(Mul(a, b), c)
	case isInf(c):
		return c
	}
	return sum(product(a, b), unpack(c))
}

// Div returns a / b.
func Div(a, b uint32) uint32 {
	sign := (a ^ b) & signBit
	switch {
	case IsNaN(a) || IsNaN(b) || isInf(a) && isInf(b) || isZero(a) && isZero(b):
		return NaN
	case isInf(a) || isZero(b):
		return sign | infinity
	case isZero(a) || isInf(b):
		return sign
	}
	x, y := unpack(a).lead(anchor), unpack(b).lead(23)
	quotient := x.sig / y.sig
	if x.sig%y.sig != 0 {
		quotient |= 1
	}
	return number{sign, x.exp - y.exp, quotient}.round()
}

// Sqrt returns √a: NaN below zero, -0 for -0.
func Sqrt(a uint32) uint32 {
	switch {
	case IsNaN(a) || a > signBit:
		return NaN
	case isZero(a) || isInf(a):
		return a
	}
	x := unpack(a).lead(anchor)
	if x.exp&1 != 0 {
		x.sig, x.exp = x.sig>>1, x.exp+1 // exact: the low bits are zero
	}
	root := isqrt(x.sig)
	if root*root != x.sig {
		root |= 1
	}
	return number{exp: x.exp / 2, sig: root}.round()
}

// isqrt returns ⌊√n⌋, one bit at a time.
func isqrt(n uint64) uint64 {
	var root uint64
	for bit := uint64(1) << 31; bit != 0; bit >>= 1 {
		if try := root | bit; try*try <= n {
			root = try
		}
	}
	return root
}

// Neg returns -a.
func Neg(a uint32) uint32 { return canonical(a ^ signBit) }

// Abs returns |a|.
func Abs(a uint32) uint32 { return canonical(a &^ signBit) }

// Min returns the lesser of a and b: NaN wins, and -0 < +0.
func Min(a, b uint32) uint32 {
	if IsNaN(a) || IsNaN(b) {
		return NaN
	}
	if rank(a) < rank(b) {
		return a
	}
	return b
}

// Max returns the greater of a and b: NaN wins, and -0 < +0.
func Max(a, b uint32) uint32 {
	if IsNaN(a) || IsNaN(b) {
		return NaN
	}
	if rank(a) < rank(b) {
		return b
	}
	return a
}

// rank orders numbers as integers, -0 below +0.
func rank(a uint32) int32 {
	if a >= signBit {
		return int32(^a | signBit)
	}
	return int32(a)
}

// Eq reports a = b; false for NaN, true for -0 and +0.
func Eq(a, b uint32) bool {
	return !IsNaN(a) && !IsNaN(b) && (a == b || isZero(a) && isZero(b))
}

// Lt reports a < b; false for NaN and for zeros of either sign.
func Lt(a, b uint32) bool {
	return !IsNaN(a) && !IsNaN(b) && rank(a) < rank(b) && !(isZero(a) && isZero(b))
}

// Le reports a ≤ b; false for NaN.
func Le(a, b uint32) bool { return Lt(a, b) || Eq(a, b) }

// Floor returns the largest integer not above a.
func Floor(a uint32) uint32 {
	whole := truncate(a)
	if a >= signBit && Lt(a, whole) {
		return Sub(whole, 0x3f800000)
	}
	return whole
}

// truncate drops the bits below the binary point.
func truncate(a uint32) uint32 {
	n := unpack(a)
	switch {
	case IsNaN(a):
		return NaN
	case n.exp >= 0:
		return a
	case n.exp <= -24:
		return n.sign
	}
	return a >> -n.exp << -n.exp
}

// Rint returns the nearest integer, the even one of two.
func Rint(a uint32) uint32 {
	n := unpack(a)
	switch {
	case IsNaN(a):
		return NaN
	case n.exp >= 0:
		return a
	}
	whole := number{sign: n.sign, sig: roundEven(n.sig, -n.exp)}
	if whole.sig == 0 {
		return n.sign
	}
	return whole.round()
}

// FromI32 returns the float nearest to i.
func FromI32(i int32) uint32 {
	switch {
	case i == 0:
		return 0
	case i < 0:
		return number{sign: signBit, sig: uint64(-int64(i))}.round()
	}
	return number{sig: uint64(i)}.round()
}

// ToI32 drops a's fraction; NaN and what no int32 holds give -2^31.
func ToI32(a uint32) int32 {
	magnitude := a &^ signBit
	if magnitude >= intLimit {
		return minInt32 // NaN and infinities lie here too, and -2^31 is right
	}
	n := unpack(a)
	whole := int32(n.sig << max(n.exp, 0) >> max(-n.exp, 0))
	if n.sign != 0 {
		return -whole
	}
	return whole
}

// IsNaN reports whether a is one of the NaNs.
func IsNaN(a uint32) bool { return a&^signBit > infinity }

func isInf(a uint32) bool { return a&^signBit == infinity }

func isZero(a uint32) bool { return a&^signBit == 0 }

func canonical(a uint32) uint32 {
	if IsNaN(a) {
		return NaN
	}
	return a
}
