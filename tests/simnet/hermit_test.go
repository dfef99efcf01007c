package simnet

import (
	"testing"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
)

// A claimant who opens on chain whatever is demanded, and serves nothing, hides its
// lie between thousands of honest traces: only what leads to the lie is demanded,
// and the challenger's limit suffices.
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
}
