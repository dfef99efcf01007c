package aggregator

import (
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// View is all that the decision about one claim depends on.
type View struct {
	Claim       claim.View
	Tally       *quorum.Tally
	ReachedAt   uint64                // block at which two thirds were first there; 0: not yet
	SubmittedAt uint64                // block of the last submission; 0: none
	PaidAt      uint64                // block of the last try to pay the signers; 0: none
	AnsweredAt  uint64                // block of the last try to answer demands; 0: none
	recorded    map[claim.Digest]bool // commitments that this aggregator has put on chain
	Closed      bool                  // forgotten; kept only to tell late signers so
}

// Act is one thing to do about a claim.
type Act uint8

// Acts.
const (
	Submit Act = iota // the certificate
	Forget            // the claim needs no more votes
	Pay               // the fee to its signers
	Answer            // demands that nobody else has answered
)

func (a Act) String() string { return [...]string{"submit", "forget", "pay operators", "answer"}[a] }

// Pace says when a certificate is submitted and submitted again.
type Pace struct {
	quorum.Patience
	Retry   uint64 // blocks
	Answers bool   // this aggregator executes what demands ask for
}

// Decide lists what to do about one claim at block now. It is pure.
func Decide(v View, pace Pace, now uint64) []Act {
	acts := settle(v, pace, now)
	if pace.Answers && v.Claim.Disputed(now) && (v.AnsweredAt == 0 || now >= v.AnsweredAt+pace.Retry) {
		acts = append(acts, Answer)
	}
	return acts
}

// settle brings the certificate on chain, and the fee to its signers.
func settle(v View, pace Pace, now uint64) []Act {
	switch {
	case earned(v, now):
		return pay(v, pace, now)
	case v.Closed:
		return nil
	case !collecting(v, now):
		return []Act{Forget}
	case v.Tally == nil || !due(v, pace, now):
		return nil
	}
	return []Act{Submit}
}

// earned: the fee is the signers' of a Final claim, and of a convicted one once
// no fault can bind them any more.
func earned(v View, now uint64) bool {
	return v.Claim.Status == claim.Final ||
		v.Claim.Status == claim.Convicted && v.Claim.Signed && v.Claim.SlashableFrom == 0 && now > v.Claim.Schedule.HardEnd
}

// pay: anyone may have the signers paid.
func pay(v View, pace Pace, now uint64) []Act {
	if !v.Claim.FeeHeld || v.PaidAt != 0 && now < v.PaidAt+pace.Retry {
		return nil
	}
	return []Act{Pay}
}

// collecting: a certified, expired or convicted claim takes no certificate.
func collecting(v View, now uint64) bool {
	return v.Claim.Status == claim.Open && now <= v.Claim.Schedule.Certify
}

// due: the quorum is ripe, and the last submission has had its time.
func due(v View, pace Pace, now uint64) bool {
	if v.SubmittedAt != 0 && now < v.SubmittedAt+pace.Retry {
		return false
	}
	return v.Tally.Ripe(pace.Patience, v.ReachedAt, now, v.Claim.Schedule.Certify)
}
