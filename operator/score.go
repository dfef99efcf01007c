package operator

import (
	"math/big"
	"slices"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// score keeps EigenLayer's figures: what this operator did of what it could
// have done since the process started, and what it earned.
type score struct {
	counted map[claim.ID]bool
	paid    map[claim.ID]bool
	due     int
	done    int
}

func newScore() *score { return &score{counted: map[claim.ID]bool{}, paid: map[claim.ID]bool{}} }

// note counts a claim once its certificate's deadline is over or it has one: it
// was done if it was signed or found to be invalid. It reports whether the
// figure changed.
func (s *score) note(v View, now uint64) bool {
	open := v.Claim.Status == claim.Open && now <= v.Claim.Schedule.Certify
	if open || !v.InSet || !v.Claim.HasTrace || s.counted[v.Claim.ID] {
		return false
	}
	s.counted[v.Claim.ID] = true
	s.due++
	if v.Signed || v.Verdict == Invalid {
		s.done++
	}
	return true
}

// percent is 100 as long as nothing was due.
func (s *score) percent() float64 {
	if s.due == 0 {
		return 100
	}
	return 100 * float64(s.done) / float64(s.due)
}

// earned is this operator's share of a claim's fee, the first time that the
// claim is seen to have paid it.
func (s *score) earned(v View, set quorum.Set, me claim.Digest, revealed bool) uint256.Int {
	// The fee of a convicted claim burns at once if a fault binds its signers.
	honest := v.Claim.Status == claim.Final || v.Claim.Status == claim.Convicted && v.Claim.SlashableFrom == 0
	paidOut := honest && !v.Claim.FeeHeld
	if !paidOut || !v.Signed || !revealed || s.paid[v.Claim.ID] || slices.Contains(v.Claim.NonSigners, me) {
		return uint256.Int{}
	}
	s.paid[v.Claim.ID] = true
	return share(v.Claim.Terms.SignersFee(), set, v.Claim.NonSigners, me)
}

// share is fee · stake ÷ signers' stake, rounded down as the contract does.
func share(fee uint256.Int, set quorum.Set, nonSigners []claim.Digest, me claim.Digest) (out uint256.Int) {
	var mine, all uint256.Int
	for _, o := range set.Operators {
		if slices.Contains(nonSigners, claim.Digest(o.ID)) {
			continue
		}
		all.Add(&all, &o.Stake)
		if claim.Digest(o.ID) == me {
			mine = o.Stake
		}
	}
	if all.IsZero() {
		return out
	}
	out.MulDivOverflow(&fee, &mine, &all) // a share is not above the fee
	return out
}

// account brings the figures up to date with one claim.
func (o *Operator) account(v View, at *seat, now uint64) {
	if o.score.note(v, now) {
		o.metrics.performance.Set(o.score.percent())
	}
	if wei := o.score.earned(v, at.set, claim.Digest(o.deps.Key.ID()), o.stands(v.Claim.ID)); !wei.IsZero() {
		f, _ := new(big.Float).SetInt(wei.ToBig()).Float64()
		o.metrics.fees.WithLabelValues("weth").Add(f)
	}
}

// stands says whether this operator's reveal was last seen to stand.
func (o *Operator) stands(id claim.ID) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.revealed[id]
}
