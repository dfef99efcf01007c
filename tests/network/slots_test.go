package network

import (
	"net/http/httptest"
	"path/filepath"
	"testing"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// answering gives time for many demands in turn, each of which is short.
func answering() devnet.ScheduleConfig {
	s := quick
	s.Demand, s.Answer = 1200, 300
	return s
}

// corrupted is a network of which three operators of four sign everything.
func corrupted(t *testing.T) (n *network, c *daemon.Claimant, stop func()) {
	t.Helper()
	n = newNetworkWith(t, 4, answering())
	n.startAggregator()
	c, stop = n.claimant()
	for i := 1; i < 4; i++ {
		n.startStamp(i, c.Daemon)
	}
	return n, c, stop
}

// certified posts a run and waits for its certificate.
func (n *network) certified(c *daemon.Claimant, run *commit.Run) claim.Posted {
	n.t.Helper()
	posted, err := c.Post(n.t.Context(), run, terms(claim.Full, 0))
	if err != nil {
		n.t.Fatal(err)
	}
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	return posted
}

// serveInputs serves the program and the parameters of a run, and nothing else.
func (n *network) serveInputs(in commit.Inputs) (url string) {
	n.t.Helper()
	dir, err := artifact.OpenDir(n.t.TempDir(), 1<<20)
	if err != nil {
		n.t.Fatal(err)
	}
	in.Spec.Parent = claim.Digest{}
	if err := dir.PutInputs(in); err != nil {
		n.t.Fatal(err)
	}
	s := httptest.NewServer(artifact.Handler(dir))
	n.t.Cleanup(s.Close)
	return s.URL
}

// lyingAbout executes a run that changes one number in the middle of segment 3.
func lyingAbout(t *testing.T, in commit.Inputs) *commit.Run {
	t.Helper()
	lie, err := adversary.WeightLie(in.Program, in.Spec, 3)
	if err != nil {
		t.Fatal(err)
	}
	run, err := commit.Execute(t.Context(), in, commit.Options{Threads: 1, Observe: lie.Observe})
	if err != nil {
		t.Fatal(err)
	}
	return run
}

// provesTheLie waits until a fault has convicted the claim and slashed those who
// signed it, and gives the kinds of slots whose chunks were opened on chain.
func (n *network) provesTheLie(ch *daemon.Challenger, posted claim.Posted, p *engine.Program) map[engine.SlotKind]int {
	n.t.Helper()
	n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted))
	n.until(ch.Daemon, posted.ID, "slashed", func(claim.View) bool {
		return n.slashed(ch, posted.ID, 1) && n.slashed(ch, posted.ID, 2) && n.slashed(ch, posted.ID, 3)
	})
	if e, err := ch.Evidence(posted.ID); err != nil || e == nil || e.Kind != "element" {
		n.t.Errorf("evidence %+v, %v", e, err)
	}
	opened, err := ch.Account.Inputs(n.t.Context(), n.find(ch.Daemon, posted.ID))
	if err != nil {
		n.t.Fatal(err)
	}
	kinds := map[engine.SlotKind]int{}
	for _, o := range opened {
		if slot, _, ok := opening.SlotOf(o.Place); ok {
			kinds[p.Slots[slot].Kind]++
		}
	}
	return kinds
}

// isDemanded waits until chunks behind a slot of a kind are demanded, and lets
// their time pass: the claimant alone answers for inputs.
func (n *network) isDemanded(ch *daemon.Challenger, posted claim.Posted, p *engine.Program, kind engine.SlotKind) {
	n.t.Helper()
	n.until(ch.Daemon, posted.ID, "demanded", func(v claim.View) bool {
		open, err := ch.Account.Demands(n.t.Context(), v)
		if err != nil || len(open) == 0 || !open[0].Input {
			return false
		}
		slot, _, ok := opening.SlotOf(open[0].Place)
		return ok && p.Slots[slot].Kind == kind
	})
	n.dev.MineTo(n.dev.Head().Number.Uint64() + uint64(answering().Answer) + 1)
	if v := n.until(ch.Daemon, posted.ID, "convicted", is(claim.Convicted)); v.SlashableFrom != 0 {
		n.t.Error("a withheld input binds the signers")
	}
}

// ---- Constants ----

// table is a program that scales its state by a constant of three chunks.
func table(t *testing.T) commit.Inputs {
	t.Helper()
	b := engine.NewBuilder()
	x, scale := b.State("x", engine.F32, 600), b.Const("scale", scales()[0])
	init, body := engine.NewBody(0), engine.NewBody(2)
	b.SetInit(x, b.Init().Map("x0", engine.F32, []uint32{600}, init.Return(init.I2F(init.AxisIndex(0)))))
	b.SetNext(x, b.Step().Map("next", engine.F32, []uint32{600}, body.Return(body.FMA(body.In(0), body.In(1), body.F(0.125))), x.All(), scale.All()))
	b.ResultState("x", x)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	commit.SetConstRoots(p)
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	return commit.Inputs{Program: p, Spec: claim.Spec{Program: root, Steps: 40, SegmentLength: 5}}
}

// withheldTable has a claim certified whose program nobody serves: another's is.
func withheldTable(t *testing.T, run *commit.Run) (n *network, stop func(), posted claim.Posted) {
	t.Helper()
	n, c, stop := corrupted(t)
	n.claimantURL = n.serveProgram(decay(t))
	n.register(c, run.Inputs().Program)
	return n, stop, n.certified(c, run)
}

// A program that is opened on chain alone, leaves and constants, is as good as a
// served one: the lie that it was to hide is proven, and binds its signers.
func TestConstantsOpenedOnChainProveTheLie(t *testing.T) {
	t.Parallel()
	run := lyingAbout(t, table(t))
	n, _, posted := withheldTable(t, run)
	ch := n.startChallenger()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	if kinds := n.provesTheLie(ch, posted, run.Inputs().Program); kinds[engine.Const] != 3 {
		t.Errorf("opened were %v: the constant has three chunks", kinds)
	}
}

// A claimant who opens every leaf and keeps the constants to himself is
// convicted.
func TestWithheldConstantsConvict(t *testing.T) {
	t.Parallel()
	in := table(t)
	run := lyingAbout(t, in)
	n, stop, posted := withheldTable(t, run)
	stop()
	ch := n.startChallenger()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	n.openLeaves(ch, posted, in)
	n.isDemanded(ch, posted, in.Program, engine.Const)
}

// openLeaves answers for a program's leaves, as anybody may, until something else
// is demanded.
func (n *network) openLeaves(ch *daemon.Challenger, posted claim.Posted, in commit.Inputs) {
	n.t.Helper()
	sender, err := chain.NewSender(ch.Account.Client, n.account("opener", 0), filepath.Join(n.t.TempDir(), "tx"))
	if err != nil {
		n.t.Fatal(err)
	}
	defer sender.Close()
	opener := chain.Account{Client: ch.Account.Client, Sender: sender}
	n.until(ch.Daemon, posted.ID, "all leaves are open", func(v claim.View) bool {
		open, err := opener.Demands(n.t.Context(), v)
		if err != nil {
			n.t.Fatal(err)
		}
		for _, d := range open {
			if _, _, ok := opening.SlotOf(d.Place); ok {
				return true
			}
			data, err := opening.AnswerInput(&in, d.Place)
			if err != nil {
				n.t.Fatal(err)
			}
			if err := opener.Answer(n.t.Context(), v, d, data); err != nil && !chain.Reverted(err, "NoOpenDemand") {
				n.t.Fatal(err)
			}
		}
		return false
	})
}

// ---- Initial states ----

// lineage is a certified lie that goes on from a Final run, and whose initial
// state no server has.
type lineage struct {
	*network
	stop           func() // of the claimant
	parent, posted claim.Posted
	program        *engine.Program
}

func continued(t *testing.T) *lineage {
	t.Helper()
	n, c, stop := corrupted(t)
	parent := execute(t, decay(t), commit.Options{})
	in := parent.Inputs()
	n.claimantURL = n.serveInputs(in)
	n.register(c, in.Program)
	first := n.certified(c, parent)
	n.dev.MineTo(first.Schedule.Dispute + 1)
	n.until(c.Daemon, first.ID, "final", is(claim.Final))
	n.registerEndState(c, parent)
	in.InitialState = parent.FinalState()
	in.Spec.Parent, in.Spec.InitialState = parent.Root(), commit.StateRoot(in.InitialState)
	return &lineage{n, stop, first, n.certified(c, lyingAbout(t, in)), in.Program}
}

// registerEndState lets claims continue a Final run.
func (n *network) registerEndState(c *daemon.Claimant, run *commit.Run) {
	n.t.Helper()
	state, err := c.Runs.FinalState(n.t.Context(), run.Root())
	if err != nil {
		n.t.Fatal(err)
	}
	if err := c.Account.RegisterFinalState(n.t.Context(), state); err != nil {
		n.t.Fatal(err)
	}
}

// The initial state that a run has from its parent is an input: opened on chain
// by who holds it, it proves the lie that was to hide behind it.
func TestStateOpenedOnChainProvesTheLie(t *testing.T) {
	t.Parallel()
	n := continued(t)
	ch := n.startChallenger()
	n.dev.MineTo(n.posted.Schedule.Certify + 1)
	if kinds := n.provesTheLie(ch, n.posted, n.program); kinds[engine.State] != 3 {
		t.Errorf("opened were %v: the state has three chunks", kinds)
	}
}

// Withheld, it convicts the claimant who went on from it, and nobody else: its
// parent stays Final.
func TestWithheldStateConvicts(t *testing.T) {
	t.Parallel()
	n := continued(t)
	n.stop()
	ch := n.startChallenger()
	n.dev.MineTo(n.posted.Schedule.Certify + 1)
	n.isDemanded(ch, n.posted, n.program, engine.State)
	if v := n.find(ch.Daemon, n.parent.ID); v.Status != claim.Final {
		t.Errorf("the parent is %s", v.Status)
	}
}
