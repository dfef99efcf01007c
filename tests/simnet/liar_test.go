package simnet

import (
	"testing"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// startStamp makes operator i sign everything unseen.
func (n *network) startStamp(i int, watch *daemon.Daemon) {
	n.t.Helper()
	private := n.ops[i].BLS.PrivKey.Bytes()
	key, err := bls.NewKey(private[:])
	if err != nil {
		n.t.Fatal(err)
	}
	n.run("stamp", &adversary.Stamp{ChainID: n.book.ChainID, ClaimBook: claim.Address(n.book.Assay.ClaimBook),
		Claims: watch.Follower, Key: key, Aggregator: n.aggregatorURL, Poll: blockTime})
}

// lyingRun changes one number in the middle of segment g.
func lyingRun(t *testing.T, g uint64) *commit.Run {
	t.Helper()
	p := decay(t)
	lie, err := adversary.WeightLie(p, claim.Spec{Steps: 40, SegmentLength: 5}, g)
	if err != nil {
		t.Fatal(err)
	}
	return execute(t, p, commit.Options{Observe: lie.Observe})
}

func (n *network) slashed(c *daemon.Challenger, id claim.ID, i int) bool {
	n.t.Helper()
	done, err := c.Account.Slashed(n.t.Context(), id, claim.Address(n.ops[i].Address))
	if err != nil {
		n.t.Fatal(err)
	}
	return done
}

// Three corrupted operators of four certify a lie. One transaction convicts the
// claim, each of the three is slashed, the honest one never signed and is not.
func TestLieIsConvictedAndItsSignersSlashed(t *testing.T) {
	n := newNetwork(t, 4)
	n.startAggregator()
	c := n.startClaimant()
	n.startOperator(0)
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	n.register(c, decay(t))
	posted, err := c.Post(t.Context(), lyingRun(t, 3), terms(claim.Full, 0))
	if err != nil {
		t.Fatal(err)
	}
	v := n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	if len(v.NonSigners) != 1 || v.NonSigners[0] != claim.Digest(n.ops[0].ID) {
		t.Fatalf("non-signers %v, want operator 0 only", v.NonSigners)
	}
	ch := n.startChallenger()
	n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	n.until(ch.Daemon, posted.ID, "slashed", func(claim.View) bool {
		return n.slashed(ch, posted.ID, 1) && n.slashed(ch, posted.ID, 2) && n.slashed(ch, posted.ID, 3)
	})
	if n.slashed(ch, posted.ID, 0) {
		t.Error("the honest operator was slashed")
	}
}

// A lie in an undrawn segment, honestly certified: its trace is demanded, the
// claimant gives it, and the proof rests on what was revealed. No operator is
// slashed.
func TestLieInAnUndrawnSegmentIsOpenedAndProven(t *testing.T) {
	n, c, posted := certifiedUndrawnLie(t)
	ch := n.startChallenger()
	v := n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	if v.SlashableFrom != 0 {
		t.Error("the fault binds the signers")
	}
	if e, err := ch.Evidence(posted.ID); err != nil || e == nil || e.Kind != "element" {
		t.Errorf("evidence %+v, %v", e, err)
	}
	_ = c
}

// The same, but the claimant has gone silent: the deadline convicts.
func TestSilenceConvicts(t *testing.T) {
	n, c, posted := certifiedUndrawnLie(t)
	ch := n.startChallenger()
	n.untilChecked(ch, posted.ID)
	c.stop()
	v := n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	if v.SlashableFrom != 0 {
		t.Error("the fault binds the signers")
	}
	for i := range n.ops {
		if n.slashed(ch, posted.ID, i) {
			t.Errorf("operator %d was slashed", i)
		}
	}
}

// A lie planted in an undrawn segment, which convicts nobody but the claimant,
// does not shield the signers of another in a drawn one.
func TestPlantedLieShieldsNobody(t *testing.T) {
	n := newNetwork(t, 4)
	n.startAggregator()
	c := n.startClaimant()
	n.startOperator(0)
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	p := decay(t)
	n.register(c, p)
	planted, err := adversary.WeightLie(p, claim.Spec{Steps: 40, SegmentLength: 5}, 2)
	if err != nil {
		t.Fatal(err)
	}
	real, err := adversary.WeightLie(p, claim.Spec{Steps: 40, SegmentLength: 5}, 8)
	if err != nil {
		t.Fatal(err)
	}
	run := execute(t, p, commit.Options{Observe: func(at commit.At, x *engine.Tensor) {
		planted.Observe(at, x)
		real.Observe(at, x)
	}})
	posted, err := c.Post(t.Context(), run, terms(claim.Sampled, 0))
	if err != nil {
		t.Fatal(err)
	}
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	ch := n.startChallenger()
	n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	n.until(ch.Daemon, posted.ID, "signers slashed", func(claim.View) bool {
		return n.slashed(ch, posted.ID, 1) && n.slashed(ch, posted.ID, 2) && n.slashed(ch, posted.ID, 3)
	})
	if n.slashed(ch, posted.ID, 0) {
		t.Error("the honest operator was slashed")
	}
}

type claimantWithStop struct {
	*daemon.Claimant
	stop func()
}

// certifiedUndrawnLie has the network certify a claim whose only lie is in
// segment 4; drawn are the first and the last.
func certifiedUndrawnLie(t *testing.T) (*network, *claimantWithStop, claim.Posted) {
	t.Helper()
	n := newNetwork(t, 3)
	n.startAggregator()
	for i := range n.ops {
		n.startOperator(i)
	}
	c, stop := n.claimant()
	n.register(c, decay(t))
	posted, err := c.Post(t.Context(), lyingRun(t, 4), terms(claim.Sampled, 0))
	if err != nil {
		t.Fatal(err)
	}
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	return n, &claimantWithStop{c, stop}, posted
}
