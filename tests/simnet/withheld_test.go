package simnet

import (
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
)

// withheldParams has three corrupted operators of four certify a run whose
// parameters no server has. stop ends its claimant.
func withheldParams(t *testing.T, run *commit.Run) (n *network, c *daemon.Claimant, stop func(), posted claim.Posted) {
	t.Helper()
	slow := quick
	slow.Demand, slow.Answer = 900, 300
	n = newNetworkWith(t, 4, slow)
	n.startAggregator()
	c, stop = n.claimant()
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	p := run.Inputs().Program
	n.claimantURL = n.serveProgram(p)
	n.register(c, p)
	posted, err := c.Post(t.Context(), run, terms(claim.Full, 0))
	if err != nil {
		t.Fatal(err)
	}
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	return n, c, stop, posted
}

// Parameters that nobody serves and nobody opens convict the claimant, who alone
// answers for them.
func TestWithheldParamsConvict(t *testing.T) {
	t.Parallel()
	n, _, stop, posted := withheldParams(t, execute(t, decay(t), commit.Options{}))
	stop()
	ch := n.startChallenger()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	n.until(ch.Daemon, posted.ID, "demanded", func(v claim.View) bool {
		open, err := ch.Account.Demands(t.Context(), v)
		return err == nil && len(open) == 1 && open[0].Input
	})
	n.dev.MineTo(n.dev.Head().Number.Uint64() + 301)
	v := n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	if v.SlashableFrom != 0 {
		t.Error("a withheld input binds the signers")
	}
}

// Parameters that are opened on chain alone are as good as served ones: the lie
// that they were to hide is proven, and binds its signers.
func TestParamsOpenedOnChainProveTheLie(t *testing.T) {
	t.Parallel()
	n, _, _, posted := withheldParams(t, lyingRun(t, 3))
	ch := n.startChallenger()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	n.until(ch.Daemon, posted.ID, "slashed", func(claim.View) bool {
		return n.slashed(ch, posted.ID, 1) && n.slashed(ch, posted.ID, 2) && n.slashed(ch, posted.ID, 3)
	})
	if e, err := ch.Evidence(posted.ID); err != nil || e == nil || e.Kind != "element" {
		t.Errorf("evidence %+v, %v", e, err)
	}
	opened, err := ch.Account.Inputs(t.Context(), n.find(ch.Daemon, posted.ID))
	if err != nil || len(opened) != 3 {
		t.Errorf("%d chunks were opened, %v: the parameter has 3", len(opened), err)
	}
}

// So does a program that nobody serves, whatever it would show.
func TestWithheldProgramConvicts(t *testing.T) {
	t.Parallel()
	slow := quick
	slow.Demand, slow.Answer = 900, 300
	n := newNetworkWith(t, 4, slow)
	n.startAggregator()
	c := n.startClaimant()
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	posted := n.claimMalformed(c, 40, decay(t))
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	ch := n.startChallenger()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	n.until(ch.Daemon, posted.ID, "demanded", func(v claim.View) bool {
		open, err := ch.Account.Demands(t.Context(), v)
		return err == nil && len(open) == 1 && open[0].Input
	})
	n.dev.MineTo(n.dev.Head().Number.Uint64() + 301)
	n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
}
