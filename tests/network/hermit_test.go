package network

import (
	"testing"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dispute"
)

// A claimant who opens on chain whatever is demanded, and serves nothing, hides its
// lie between thousands of honest traces: only what leads to the lie is demanded,
// and the challenger's limit suffices. What its demands cost is paid back.
func TestEverythingOpenedNothingServed(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 4, roomy)
	n.startAggregator()
	c := n.startClaimant()
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	p := decay(t)
	n.register(c, p)
	spec := claim.Spec{Steps: 2100, SegmentLength: 1}
	lie, err := adversary.WeightLie(p, spec, 2050)
	if err != nil {
		t.Fatal(err)
	}
	run := executeSpec(t, p, spec, commit.Options{Observe: lie.Observe, TraceRoots: true})
	posted, err := c.Post(t.Context(), run, terms(claim.Full, 0))
	if err != nil {
		t.Fatal(err)
	}
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	d, deaf := n.deafChallenger()
	n.run("deaf challenger", deaf)
	n.dev.MineTo(posted.Schedule.Certify + 1)
	v := n.until(d, posted.ID, "convicted", is(claim.Convicted))
	made, err := d.Account.Demanded(t.Context(), v, claim.Address(d.Account.From()))
	if err != nil || made == 0 || made > dispute.MostDemands {
		t.Errorf("%d demands were made, %v: at most %d are needed", made, err, dispute.MostDemands)
	}
	if e, err := deaf.Evidence(posted.ID); err != nil || e == nil || e.Segment != 2050 {
		t.Errorf("evidence %+v, %v", e, err)
	}
	n.until(d, posted.ID, "paid back", func(claim.View) bool { return n.paidBack(posted.ID) == made })
}

// paidBack counts the demands on a claim whose prices came back.
func (n *network) paidBack(id claim.ID) (count int) {
	n.t.Helper()
	disputes, err := bindings.NewDisputes(n.book.Assay.Disputes, n.dev.Client())
	if err != nil {
		n.t.Fatal(err)
	}
	settled, err := disputes.FilterSettled(nil, [][32]byte{id}, nil)
	if err != nil {
		n.t.Fatal(err)
	}
	defer settled.Close()
	for settled.Next() {
		if settled.Event.Refunded.Sign() > 0 {
			count++
		}
	}
	return count
}
