package operator

import (
	"slices"

	"github.com/assay-avs/assay/claim"
)

// Verdict is what re-execution said about a claim.
type Verdict uint8

// Verdicts. Only Valid is ever signed; Unavailable is neither a signature nor
// a rejection.
const (
	Unchecked Verdict = iota
	Checking
	Valid
	Invalid
	Unavailable
)

func (v Verdict) String() string {
	return [...]string{"unchecked", "checking", "valid", "invalid", "unavailable"}[v]
}

// View is all that the decision about one claim depends on.
type View struct {
	Claim     claim.View
	Verdict   Verdict
	RetryAt   uint64 // block at which an unavailable claim is tried again
	Signed    bool   // the sign log holds a signature
	Delivered bool   // an aggregator has taken it
	Funded    bool   // the gas key can pay for answers
	InSet     bool   // this operator has stake at the claim's reference block
}

// Act is one thing to do about a claim.
type Act uint8

// Acts.
const (
	Check   Act = iota // re-execute and compare
	Sign               // once, through the sign log
	Deliver            // send the stored signature to the aggregators
	Answer             // answer open demands for drawn segments
	Forget             // nothing is left to do about the claim
)

func (a Act) String() string {
	return [...]string{"check", "sign", "deliver", "answer", "forget"}[a]
}

// Decide lists what to do about one claim at block now, in order. It is pure.
func Decide(v View, now uint64) []Act {
	switch {
	case over(v, now):
		return []Act{Forget}
	case disputed(v.Claim.Status):
		return answers(v)
	case !v.InSet || !signable(v, now):
		return nil
	case wantsCheck(v, now):
		return []Act{Check}
	case v.Signed && !v.Delivered:
		return []Act{Deliver}
	case v.Verdict == Valid && !v.Signed && v.Funded:
		return []Act{Sign, Deliver}
	}
	return nil
}

// over: a claim that takes no fault against its signers any more, or whose last
// answer time has passed, needs nobody.
func over(v View, now uint64) bool {
	done := []claim.Status{claim.Unknown, claim.Final, claim.Refuted}
	return slices.Contains(done, v.Claim.Status) || now > v.Claim.Schedule.HardEnd
}

// disputed: demands can be open. A conviction ends nothing for the signers: a
// claimant who plants a lie in an undrawn segment and proves it himself can
// still demand drawn nodes, and silence about those slashes.
func disputed(s claim.Status) bool {
	return s == claim.Certified || s == claim.Expired || s == claim.Convicted
}

// answers: those who signed have computed the drawn traces and can open them.
// They do so with whatever gas is left: the reserve is for not signing more.
func answers(v View) []Act {
	if v.Signed {
		return []Act{Answer}
	}
	return nil
}

// signable: there is no statement to sign before the trace root is on chain,
// and no use for it after the certificate's deadline.
func signable(v View, now uint64) bool {
	return v.Claim.Status == claim.Open && v.Claim.HasTrace && now <= v.Claim.Schedule.Certify
}

// wantsCheck: once, and again later if inputs could not be had. A restart
// forgets verdicts but not signatures: what was signed was valid.
func wantsCheck(v View, now uint64) bool {
	if v.Signed {
		return false
	}
	return v.Verdict == Unchecked || v.Verdict == Unavailable && now >= v.RetryAt
}
