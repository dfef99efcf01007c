package operator

import (
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
)

// Duty is all that the decision about the keyed work for one signed claim
// depends on.
type Duty struct {
	Claim    claim.View
	Counted  bool        // the certificate, once there is one, counts this signature
	Recorded bool        // the commitment is in a batch that was recorded in time
	Revealed bool        // this operator's list is on chain
	Share    uint256.Int // of the fee that a reveal earns, in wei
	GasPrice uint256.Int
	Wrong    []Wrong // reveals of others that are not what their keys draw
}

// Wrong is a reveal that can be refuted.
type Wrong struct {
	Reveal claim.Reveal
	Share  uint256.Int // of the fee, which pays the gas of whoever refutes
	Turn   bool        // it is this operator's turn
}

// Gas of transactions about keyed work and per entry of a list, not less than
// tests/gas measures on the dearest fork; a refutation opens up to 36 KB.
const (
	recordGas     = 140_000
	revealGas     = 170_000
	refuteGas     = 900_000
	revealedEntry = 1_900
)

// DutyActs is what there is to do about keyed work.
type DutyActs struct {
	Record, Reveal bool
	Refute         []claim.Reveal
}

// DecideDuty says what to do about keyed work at block now; margin is how many
// blocks before the deadline an operator records what nobody else did. Nothing
// is done that costs more gas than it brings. It is pure.
func DecideDuty(d Duty, margin, now uint64) (acts DutyActs) {
	s := d.Claim.Schedule
	earning := d.Counted && feeStands(d.Claim)
	entries := uint64(claim.Entries(len(d.Claim.Drawn(d.Claim.Beacon))))
	reveal := revealGas + revealedEntry*entries
	acts.Record = earning && !d.Recorded && now <= s.Certify && now+margin >= s.Certify && pays(d.Share, d.GasPrice, recordGas+reveal)
	acts.Reveal = earning && d.Recorded && !d.Revealed && s.Certify < now && now <= s.Reveal && pays(d.Share, d.GasPrice, reveal)
	for _, w := range d.Wrong {
		if w.Turn && !w.Reveal.Struck && feeStands(d.Claim) && now <= s.Dispute && pays(w.Share, d.GasPrice, refuteGas+revealedEntry*entries) {
			acts.Refute = append(acts.Refute, w.Reveal)
		}
	}
	return acts
}

// feeStands: the fee is still there and may become the signers'.
func feeStands(c claim.View) bool {
	lost := c.Status == claim.Expired || c.Status == claim.Refuted || c.Status == claim.Convicted && c.SlashableFrom != 0
	return c.FeeHeld && !lost
}

// pays says whether wei cover gas at a price.
func pays(wei, price uint256.Int, gas uint64) bool {
	var cost uint256.Int
	_, overflow := cost.MulOverflow(&price, uint256.NewInt(gas))
	return !overflow && wei.Gt(&cost)
}

// RefuteTurns orders signers who could refute a reveal as if it were a demand:
// see MyTurn.
func RefuteTurns(c claim.View, r claim.Reveal) claim.Demand {
	key := claim.Commitment(c.ID, r.Operator, claim.Digest{}, claim.ListHash(r.List))
	return claim.Demand{Key: key, AskedAt: r.Block, Deadline: c.Schedule.Dispute}
}
