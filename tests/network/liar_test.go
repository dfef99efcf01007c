package network

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
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

// oneHonest starts an aggregator, a claimant, an honest operator and three that
// sign everything.
func (n *network) oneHonest() *daemon.Claimant {
	n.t.Helper()
	n.startAggregator()
	c := n.startClaimant()
	n.startOperator(0)
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	return c
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
	t.Parallel()
	n := newNetworkWith(t, 4, roomy)
	c := n.oneHonest()
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
	e, err := ch.Evidence(posted.ID)
	if err != nil || e == nil {
		t.Fatalf("evidence %+v, %v", e, err)
	}
	n.recheck(e)
}

// A lie in an undrawn segment, honestly certified: its trace is demanded, the
// claimant gives it, and the proof rests on what was revealed. No operator is
// slashed.
func TestLieInAnUndrawnSegmentIsOpenedAndProven(t *testing.T) {
	t.Parallel()
	n, _, posted := certifiedUndrawnLie(t, near())
	ch := n.startChallenger()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	v := n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	if v.SlashableFrom != 0 {
		t.Error("the fault binds the signers")
	}
	if e, err := ch.Evidence(posted.ID); err != nil || e == nil || e.Kind != "element" {
		t.Errorf("evidence %+v, %v", e, err)
	}
	// The signers re-executed what was drawn, and are paid for it.
	n.dev.MineTo(posted.Schedule.HardEnd + 1)
	n.until(ch.Daemon, posted.ID, "paid", func(v claim.View) bool { return !v.FeeHeld })
}

// The same, but the claimant has gone silent: the deadline convicts.
func TestSilenceConvicts(t *testing.T) {
	t.Parallel()
	short := roomy // time for each demand, and an end to it
	short.Answer = 60
	n, c, posted := certifiedUndrawnLie(t, short)
	ch := n.startChallenger()
	n.untilChecked(ch, posted.ID)
	c.stop()
	n.dev.MineTo(posted.Schedule.Certify + 1)
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
	t.Parallel()
	n := newNetworkWith(t, 4, roomy)
	c := n.oneHonest()
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
func certifiedUndrawnLie(t *testing.T, times devnet.ScheduleConfig) (*network, *claimantWithStop, claim.Posted) {
	t.Helper()
	n := newNetworkWith(t, 3, times)
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

// A trace that is revealed after W may be followed up, answer by answer. The
// claimant opens everything on chain, at the last moment, and nothing over the
// network.
func TestFollowUpsAfterW(t *testing.T) {
	t.Parallel()
	slow := quick // seconds for each answer, however busy the machine is
	slow.Demand, slow.Answer, slow.FollowUp, slow.LastProof = 560, 400, 300, 200
	n, c, posted := certifiedUndrawnLie(t, slow)
	own, err := c.Runs.Get(t.Context(), posted.RunRoot())
	if err != nil {
		t.Fatal(err)
	}
	d, late := n.deafChallenger()
	n.dev.MineTo(posted.Schedule.Dispute - 350) // so that the deadline for the trace lies beyond W
	n.run("deaf challenger", late)
	n.until(d, posted.ID, "known", is(claim.Certified))
	c.stop()
	n.answerSlowly(d, own, posted)
	opened, err := d.Account.Answers(t.Context(), n.find(d, posted.ID))
	if err != nil {
		t.Fatal(err)
	}
	followed := 0
	for _, o := range opened {
		if o.Block > posted.Schedule.Dispute && !o.Trace {
			followed++
		}
	}
	if followed == 0 {
		t.Errorf("nothing was followed up after W, block %d: %+v", posted.Schedule.Dispute, opened)
	}
	if e, err := late.Evidence(posted.ID); err != nil || e == nil || e.Source != claim.RevealedTrace {
		t.Errorf("evidence %+v, %v", e, err)
	}
}

// deafChallenger has inputs, but no server gives it nodes of claimed trees.
func (n *network) deafChallenger() (*daemon.Daemon, *challenger.Challenger) {
	n.t.Helper()
	f := n.challengerFile("deaf")
	d, err := daemon.NewChallenger(f, n.parts("deaf", 50))
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(func() { d.Close() })
	dir, err := artifact.OpenDir(n.t.TempDir(), 1<<20)
	if err != nil {
		n.t.Fatal(err)
	}
	if err := dir.PutInputs(execute(n.t, decay(n.t), commit.Options{}).Inputs()); err != nil {
		n.t.Fatal(err)
	}
	deaf, err := challenger.New(f.Config, challenger.Deps{ChainID: n.book.ChainID, ClaimBook: claim.Address(n.book.Assay.ClaimBook),
		Account: claim.Address(d.Account.From()), Claims: d.Follower, Prover: d.Account, Demander: d.Account, Answers: d.Account,
		Inputs: d.Account, Preimages: d.Account, Programs: d.Account, Convictor: d.Account, Slasher: d.Account, Purse: d.Account, Artifacts: artifact.Library{Dir: dir}, Remote: func(claim.View) dispute.Source { return nobody{} },
		Metrics: prometheus.NewRegistry(), Log: n.log.Named("deaf")})
	if err != nil {
		n.t.Fatal(err)
	}
	return d.Daemon, deaf
}

// answerSlowly answers as the claimant until the claim is convicted; a trace
// only after W.
func (n *network) answerSlowly(d *daemon.Daemon, own *opening.Own, posted claim.Posted) {
	n.t.Helper()
	sender, err := chain.NewSender(d.Account.Client, devnet.NamedAccount("claimant").Key, filepath.Join(n.t.TempDir(), "tx"))
	if err != nil {
		n.t.Fatal(err)
	}
	defer sender.Close()
	claimant := chain.Account{Client: d.Account.Client, Sender: sender}
	for deadline := time.Now().Add(60 * time.Second); ; time.Sleep(blockTime) {
		v := n.find(d, posted.ID)
		if v.Status == claim.Convicted {
			return
		}
		if v.Status != claim.Certified || time.Now().After(deadline) {
			n.t.Fatalf("the claim is %s", v.Status)
		}
		open, err := claimant.Demands(n.t.Context(), v)
		if err != nil {
			n.t.Fatal(err)
		}
		for _, demand := range open {
			if demand.Segment != claim.HeaderSegment { // signers open the header themselves
				n.answer(claimant, own, v, demand)
			}
		}
	}
}

func (n *network) answer(claimant chain.Account, own *opening.Own, v claim.View, d claim.Demand) {
	n.t.Helper()
	if !d.ForTraceRoot() {
		data, err := own.Answer(n.t.Context(), v, d)
		if err != nil {
			n.t.Fatal(err)
		}
		if err := claimant.Answer(n.t.Context(), v, d, data); err != nil && !chain.Reverted(err, "NoOpenDemand") {
			n.t.Fatal(err)
		}
		return
	}
	n.dev.MineTo(v.Schedule.Dispute + 1)
	root, data, err := own.AnswerTrace(n.t.Context(), d)
	if err != nil {
		n.t.Fatal(err)
	}
	if err := claimant.AnswerTrace(n.t.Context(), v, d, root, data); err != nil {
		n.t.Fatal(err)
	}
}

func (n *network) find(d *daemon.Daemon, id claim.ID) claim.View {
	n.t.Helper()
	v, ok, err := d.Follower.Find(id)
	if err != nil || !ok {
		n.t.Fatalf("claim %s: %v", id, err)
	}
	return v
}
