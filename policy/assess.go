package policy

import (
	"fmt"
	"math/big"
	"time"

	"github.com/assay-avs/assay/claim"
)

// Question is a claim that somebody thinks of posting.
type Question struct {
	Terms     claim.Terms
	Segments  uint64  // of the run after segment 0
	Wrong     uint64  // segments that a lie makes wrong; a rational liar needs one
	Colluders float64 // share of the stake that signs anything, 0 to 1
	Prices    Prices
	Schedule  claim.Schedule // offsets from the post
	Market    Market
}

// Answer says what the claim's policy gives. Amounts are in wei.
type Answer struct {
	// Detection is the probability that the draw holds a wrong segment, so that
	// honest operators refuse; Certifiable says whether the colluders alone make
	// a certificate, Blockable whether they can withhold one.
	Detection   float64 `json:"detection"`
	Certifiable bool    `json:"certifiable"`
	Blockable   bool    `json:"blockable"`
	// Certified is the probability that a lie is certified; one honest
	// challenger convicts it all the same, unless QuorumTrust says otherwise.
	Certified   float64 `json:"certified"`
	QuorumTrust bool    `json:"quorumTrust"`
	// Secured is the most value at risk that the contract takes; Loss is what a
	// certified and convicted lie costs its makers, rewards that they pay
	// themselves taken off.
	Secured *big.Int `json:"securedWei"`
	Loss    *big.Int `json:"lossWei"`
	// What the contract asks for.
	Bond *big.Int `json:"bondFloorWei"`
	Fee  *big.Int `json:"feeFloorWei"`
	// Refused is the first rule of the contract that the terms break.
	Refused string `json:"refused,omitempty"`
	// Executed is how many segments each operator re-executes, Work what it
	// takes them on the reference machine.
	Executed uint64        `json:"executedSegments"`
	Work     time.Duration `json:"workNs"`
	// Final is the soonest that the claim is Final, HardEnd the latest that a
	// fault ends it, LastSlash the latest that a slash comes.
	Final     time.Duration `json:"finalNs"`
	HardEnd   time.Duration `json:"hardEndNs"`
	LastSlash time.Duration `json:"lastSlashNs"`
}

// Assess answers a question.
func Assess(q Question) (Answer, error) {
	if err := q.check(); err != nil {
		return Answer{}, fmt.Errorf("assess policy: %w", err)
	}
	p := q.Prices
	a := Answer{Detection: q.detection(), Certifiable: 3*q.Colluders >= 2, Blockable: 3*q.Colluders > 1,
		QuorumTrust: p.QuorumTrust(q.Terms, q.Schedule.Dispute),
		Secured:     p.Cover(q.Terms, q.Market), Loss: q.loss(),
		Bond: p.BondFloor(q.Terms.Work, q.Market.BaseFee), Fee: p.FeeFloor(q.Terms.ValueAtRisk.ToBig(), q.Terms.Work),
		Executed: q.executed()}
	a.Certified = 1 - a.Detection
	if a.Certifiable {
		a.Certified = 1
	}
	a.Work = time.Duration(float64(q.Terms.Work) * float64(a.Executed) / float64(q.Segments+1) * float64(time.Millisecond))
	a.Final, a.HardEnd, a.LastSlash = q.blocks(q.Schedule.Dispute+1), q.blocks(q.Schedule.HardEnd), q.blocks(q.Schedule.LastSlash)
	a.Refused = q.refused(a)
	return a, nil
}

func (q *Question) check() error {
	switch {
	case q.Segments == 0 || q.Segments > 1<<31:
		return fmt.Errorf("%d segments: want 1 to 2^31", q.Segments)
	case q.Wrong == 0 || q.Wrong > q.Segments+1:
		return fmt.Errorf("%d wrong segments of %d: want at least one, at most all", q.Wrong, q.Segments+1)
	case !(q.Colluders >= 0 && q.Colluders <= 1):
		return fmt.Errorf("share of colluders %g: want 0 to 1", q.Colluders)
	case q.Market.BaseFee == nil || q.Market.Stake == nil || q.Market.Exposure == nil:
		return fmt.Errorf("base fee, stake and exposure must be given")
	}
	return q.Terms.Check()
}

// detection: the first and the last segment are always drawn, so a liar keeps
// away from them as long as there are others.
func (q *Question) detection() float64 {
	if q.Terms.Policy == claim.Full || q.Wrong > q.Segments-1 {
		return 1
	}
	return Detection(q.Segments-1, q.Wrong, uint64(q.Terms.Draws))
}

// executed is how many segments the certificate stands for.
func (q *Question) executed() uint64 {
	if q.Terms.Policy == claim.Full {
		return q.Segments + 1
	}
	return 2 + min(uint64(q.Terms.Draws), q.Segments-1)
}

// loss: the claimant loses 60 % of the bond for good; if it was in a drawn
// segment, the signers their slash.
func (q *Question) loss() *big.Int {
	loss := new(big.Int).Mul(q.Terms.Bond.ToBig(), big.NewInt(BondCoverPercent))
	loss.Div(loss, big.NewInt(100))
	if q.Terms.Policy == claim.Full {
		loss.Add(loss, q.Prices.Loss(q.Market.Stake))
	}
	return loss
}

func (q *Question) refused(a Answer) string {
	switch t := q.Terms; {
	case t.Bond.ToBig().Cmp(a.Bond) < 0:
		return "the bond is below its floor"
	case t.Fee.ToBig().Cmp(a.Fee) < 0:
		return "the fee is below its floor"
	case t.ValueAtRisk.ToBig().Cmp(a.Secured) > 0:
		return "the value at risk is more than what is secured"
	}
	return ""
}

// blocks is the time of a number of blocks.
func (q *Question) blocks(n uint64) time.Duration {
	return time.Duration(n) * time.Duration(q.Prices.BlockTime) * time.Millisecond
}
