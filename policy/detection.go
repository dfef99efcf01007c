package policy

import "math"

// Detection is the probability that k of n segments, drawn evenly without
// replacement, hit at least one of m wrong ones: 1 − C(n−m, k) / C(n, k), the
// hypergeometric distribution.
func Detection(n, m, k uint64) float64 {
	m, k = min(m, n), min(k, n)
	if m > k {
		m, k = k, m // the formula is symmetric; take the shorter product
	}
	missed := 0.0 // logarithm of the probability
	for i := range m {
		if k+i >= n {
			return 1
		}
		missed += math.Log1p(-float64(k) / float64(n-i))
	}
	return -math.Expm1(missed)
}

// DrawsFor is the least number of draws that detects m wrong segments of n with
// probability p at least; n if nothing less does.
func DrawsFor(n, m uint64, p float64) uint64 {
	low, high := uint64(0), n
	for low < high {
		k := low + (high-low)/2
		if Detection(n, m, k) >= p {
			high = k
		} else {
			low = k + 1
		}
	}
	return low
}

// Committee is the probability that of n members, drawn independently from
// operators of whom a share r colludes, at least one is honest: 1 − rⁿ.
func Committee(r float64, n uint64) float64 { return 1 - math.Pow(r, float64(n)) }

// AuditRate is the share of claims that must be audited so that honesty is the
// only equilibrium, for audits' cost as a multiple of which reward and slash are
// given and a share r of colluders: p > 1 / ((1 − r)·(reward + slash)), Proof of
// Sampling (arXiv:2405.00295), theorem for N = 1, W1 = R, W2 = 2R. Above 1 no
// rate suffices.
func AuditRate(r, reward, slash float64) float64 { return 1 / ((1 - r) * (reward + slash)) }
