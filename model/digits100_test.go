package model

import (
	"math"
	"math/big"
)

// Elementary functions to more than 100 digits, by series, to measure what the
// recipes' results lack. Each is good to 10^-100 of its result for the inputs
// of TestRecipes_document.

const precision = 640 // bits: 100 digits, and what cancellation takes

func num(x float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(x) }

func fresh() *big.Float { return new(big.Float).SetPrec(precision) }

func plus(a, b *big.Float) *big.Float  { return fresh().Add(a, b) }
func minus(a, b *big.Float) *big.Float { return fresh().Sub(a, b) }
func times(a, b *big.Float) *big.Float { return fresh().Mul(a, b) }
func over(a, b *big.Float) *big.Float  { return fresh().Quo(a, b) }
func root(a *big.Float) *big.Float     { return fresh().Sqrt(a) }

// series adds terms until one no longer counts. next gives the factor that
// leads from a term to the one after it, and the divisor of that in the sum.
func series(first *big.Float, next func(n int) (factor *big.Float, divisor int64)) *big.Float {
	sum, term := fresh().Set(first), fresh().Set(first)
	for n := 1; term.Sign() != 0; n++ {
		factor, divisor := next(n)
		term.Mul(term, factor)
		part := over(term, num(float64(divisor)))
		if part.Sign() == 0 || sum.Sign() != 0 && part.MantExp(nil) < sum.MantExp(nil)-precision {
			break
		}
		sum.Add(sum, part)
	}
	return sum
}

// bigAtanh and bigAtan sum z ± z³/3 + z⁵/5 … for small z.
func bigAtanh(z *big.Float) *big.Float { return oddSeries(z, times(z, z)) }

func oddSeries(z, square *big.Float) *big.Float {
	return series(z, func(n int) (*big.Float, int64) { return square, int64(2*n + 1) })
}

var (
	bigLn2 = times(num(2), bigAtanh(over(num(1), num(3))))
	bigPi  = machin()
)

// machin is π = 16 atan(1/5) − 4 atan(1/239).
func machin() *big.Float {
	atan := func(k float64) *big.Float {
		z := over(num(1), num(k))
		return oddSeries(z, fresh().Neg(times(z, z)))
	}
	return minus(times(num(16), atan(5)), times(num(4), atan(239)))
}

// bigExp is e^x for |x| < 2^20: x = n·ln2 + 2^12·r.
func bigExp(x *big.Float) *big.Float {
	n, _ := over(x, bigLn2).Float64()
	n = math.Round(n)
	r := minus(x, times(num(n), bigLn2))
	r.SetMantExp(r, -12)
	y := series(num(1), func(n int) (*big.Float, int64) { return over(r, num(float64(n))), 1 })
	for range 12 {
		y = times(y, y)
	}
	return fresh().SetMantExp(y, int(n))
}

// bigLog is the logarithm of x > 0.
func bigLog(x *big.Float) *big.Float {
	m := fresh()
	e := x.MantExp(m)
	if m.Cmp(num(0.75)) < 0 {
		m.SetMantExp(m, 1)
		e--
	}
	l := times(num(2), bigAtanh(over(minus(m, num(1)), plus(m, num(1)))))
	return plus(l, times(num(float64(e)), bigLn2))
}

// bigErf is 1 beyond 12, which no float32 tells from it, nor a gelu.
func bigErf(x *big.Float) *big.Float {
	if fresh().Abs(x).Cmp(num(12)) > 0 {
		return num(float64(x.Sign()))
	}
	square := fresh().Neg(times(x, x))
	s := series(x, func(n int) (*big.Float, int64) { return over(square, num(float64(n))), int64(2*n + 1) })
	return over(times(num(2), s), root(bigPi))
}

func bigTanh(x *big.Float) *big.Float {
	if fresh().Abs(x).Cmp(num(200)) > 0 {
		return num(float64(x.Sign()))
	}
	e := bigExp(times(num(2), x))
	return over(minus(e, num(1)), plus(e, num(1)))
}

func bigSigmoid(x *big.Float) *big.Float {
	return over(num(1), plus(num(1), bigExp(fresh().Neg(x))))
}

// bigSin reduces x by whole turns.
func bigSin(x *big.Float) *big.Float {
	turn := times(num(2), bigPi)
	n, _ := over(x, turn).Float64()
	r := minus(x, times(num(math.Round(n)), turn))
	square := fresh().Neg(times(r, r))
	return series(r, func(n int) (*big.Float, int64) { return over(square, num(float64(2*n*(2*n+1)))), 1 })
}

func bigCos(x *big.Float) *big.Float { return bigSin(plus(x, over(bigPi, num(2)))) }

// bigAtan halves the angle eight times.
func bigAtan(x *big.Float) *big.Float {
	t := fresh().Set(x)
	for range 8 {
		t = over(t, plus(num(1), root(plus(num(1), times(t, t)))))
	}
	return times(num(256), oddSeries(t, fresh().Neg(times(t, t))))
}

func bigAsin(x *big.Float) *big.Float {
	return bigAtan(over(x, root(times(minus(num(1), x), plus(num(1), x)))))
}

func bigSinh(x *big.Float) *big.Float {
	e := bigExp(x)
	return over(minus(e, over(num(1), e)), num(2))
}

func bigCosh(x *big.Float) *big.Float {
	e := bigExp(x)
	return over(plus(e, over(num(1), e)), num(2))
}

// bigAsinh is odd: left of 0 the sum would cancel.
func bigAsinh(x *big.Float) *big.Float {
	if x.Sign() < 0 {
		return fresh().Neg(bigAsinh(fresh().Neg(x)))
	}
	return bigLog(plus(x, root(plus(times(x, x), num(1)))))
}

func bigAcosh(x *big.Float) *big.Float {
	return bigLog(plus(x, root(minus(times(x, x), num(1)))))
}
