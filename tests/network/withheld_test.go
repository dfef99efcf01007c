package network

import (
	"encoding/binary"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dataset"
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
	posted = n.postWithoutParams(c, run)
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	return n, c, stop, posted
}

// postWithoutParams claims a run of which the program alone is served.
func (n *network) postWithoutParams(c *daemon.Claimant, run *commit.Run) claim.Posted {
	n.t.Helper()
	p := run.Inputs().Program
	n.claimantURL = n.serveProgram(p)
	n.register(c, p)
	posted, err := c.Post(n.t.Context(), run, terms(claim.Full, 0))
	if err != nil {
		n.t.Fatal(err)
	}
	return posted
}

// Parameters that nobody serves and nobody opens convict the claimant, who alone
// answers for them.
func TestWithheldParamsConvict(t *testing.T) {
	t.Parallel()
	n, _, stop, posted := withheldParams(t, execute(t, decay(t), commit.Options{}))
	stop()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	if v := n.convictedOfSilence(posted); v.SlashableFrom != 0 {
		t.Error("a withheld input binds the signers")
	}
}

// Nobody signs what nobody can fetch: such a claim expires, and its bond is lost.
func TestWithheldParamsOfAnExpiredClaimConvict(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 1, unhurried)
	c, stop := n.claimant()
	posted := n.postWithoutParams(c, execute(t, decay(t), commit.Options{}))
	n.dev.MineTo(posted.Schedule.Certify + 1)
	n.until(c.Daemon, posted.ID, "expired", is(claim.Expired))
	stop()
	n.convictedOfSilence(posted)
}

// convictedOfSilence has a challenger demand inputs that nobody opens.
func (n *network) convictedOfSilence(posted claim.Posted) claim.View {
	n.t.Helper()
	ch := n.startChallenger()
	n.until(ch.Daemon, posted.ID, "demanded", func(v claim.View) bool {
		open, err := ch.Account.Demands(n.t.Context(), v)
		return err == nil && len(open) > 0 && open[0].Input
	})
	n.dev.MineTo(n.dev.Head().Number.Uint64() + 301)
	return n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
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

// Of a true claim, the challenger gets its demands' prices back, and what they
// took out of the pot; the claimant gets the rest of that.
func TestParamsOfATrueClaimOpenedOnChain(t *testing.T) {
	t.Parallel()
	n, c, _, posted := withheldParams(t, execute(t, decay(t), commit.Options{}))
	ch := n.startChallenger()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	disputes, err := bindings.NewDisputes(n.book.Assay.Disputes, n.dev.Client())
	if err != nil {
		t.Fatal(err)
	}
	n.until(ch.Daemon, posted.ID, "paid back", func(claim.View) bool { return n.paidBack(posted.ID) == 3 })
	n.dev.MineTo(posted.Schedule.HardEnd + 1)
	v := n.until(ch.Daemon, posted.ID, "Final, and all withdrawn", func(v claim.View) bool {
		owed, err := disputes.CreditOf(nil, ch.Account.From())
		return err == nil && owed.Sign() == 0 && v.Status == claim.Final
	})
	n.until(c.Daemon, posted.ID, "pot returned and withdrawn", func(v claim.View) bool {
		left, err := c.Account.PotLeft(t.Context(), v)
		owed, err2 := disputes.CreditOf(nil, c.Account.From())
		return err == nil && err2 == nil && left.IsZero() && owed.Sign() == 0
	})
	pots, err := disputes.FilterPotReturned(nil, [][32]byte{posted.ID})
	if err != nil {
		t.Fatal(err)
	}
	defer pots.Close()
	pot := v.Terms.Pot()
	if !pots.Next() || pots.Event.Returned.Sign() <= 0 || pots.Event.Returned.Cmp(pot.ToBig()) >= 0 || pots.Event.Burned.Sign() != 0 {
		t.Errorf("of a pot of %s wei %+v was returned", pot.Dec(), pots.Event)
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
		return err == nil && len(open) > 0 && open[0].Input
	})
	n.dev.MineTo(n.dev.Head().Number.Uint64() + 301)
	n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
}

// What registrations show of programs and data sets is enough to name what is
// withheld of them.
func TestRegistrationsShowHeads(t *testing.T) {
	t.Parallel()
	n := newNetwork(t, 1)
	c := n.startClaimant()
	p := decay(t)
	n.register(c, p)
	program, err := commit.NewProgram(p)
	if err != nil {
		t.Fatal(err)
	}
	schema, tree := claim.Digest{1}, claim.Digest{2}
	if err := c.Account.RegisterDataset(t.Context(), 7, schema, tree, claim.Digest{}, ""); err != nil {
		t.Fatal(err)
	}
	v := claim.View{Posted: claim.Posted{Block: n.dev.Head().Number.Uint64(), Spec: claim.Spec{Program: program.Root(), Dataset: dataset.Digest(7, schema, tree)}}}
	head, err := c.Account.ProgramHead(t.Context(), v)
	if err != nil || len(head) != 186 || commit.ProgramRootOf(head[:58], claim.Digest(head[58:90]), claim.Digest(head[90:122]), claim.Digest(head[122:154]), claim.Digest(head[154:])) != program.Root() {
		t.Errorf("program: %x, %v", head, err)
	}
	head, err = c.Account.DatasetHead(t.Context(), v)
	if err != nil || len(head) != 72 || dataset.Digest(binary.BigEndian.Uint64(head), claim.Digest(head[8:40]), claim.Digest(head[40:])) != v.Spec.Dataset {
		t.Errorf("data set: %x, %v", head, err)
	}
	v.Spec.Program, v.Spec.Dataset = claim.Digest{9}, claim.Digest{9}
	if head, err := c.Account.ProgramHead(t.Context(), v); err == nil {
		t.Errorf("a program that nobody registered: %x", head)
	}
	if head, err := c.Account.DatasetHead(t.Context(), v); err == nil {
		t.Errorf("a data set that nobody registered: %x", head)
	}
}
