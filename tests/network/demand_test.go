package network

import (
	"context"
	"errors"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
)

// nobody serves no node.
type nobody struct{}

func (nobody) Children(context.Context, dispute.Node) ([]claim.Digest, error) {
	return nil, errors.New("nobody is here")
}
func (nobody) Chunk(context.Context, dispute.Node) ([]byte, error) {
	return nil, errors.New("nobody is here")
}

// grief makes a well-formed demand on an honest claim: what a challenger with a
// broken machine would ask, who executed something else and gets no answer over
// the network.
func (n *network) grief(v claim.View) claim.Demand {
	n.t.Helper()
	program, err := commit.NewProgram(decay(n.t))
	if err != nil {
		n.t.Fatal(err)
	}
	drawn := v.Drawn(v.Beacon)
	other := lyingRun(n.t, v.Spec.Segments())
	claimed := &dispute.Run{Program: program, Spec: v.Spec, Outcome: other.Outcome(), Params: scales(), Source: nobody{}}
	claimed.Outcome = v.Outcome
	trace, err := other.Trace(n.t.Context(), 0)
	if err != nil {
		n.t.Fatal(err)
	}
	found, err := claimed.FindInSegment(n.t.Context(), trace, dispute.DrawnAnchor(v.TraceRoot, drawn, 0))
	if err != nil || found.Demand == nil {
		n.t.Fatalf("no demand: %+v, %v", found, err)
	}
	d := found.Demand
	return claim.Demand{Segment: d.Segment, Digest: d.Node.Digest, Source: claim.DrawnTrace, Place: d.Opening}
}

// demands waits until the claim has so many open demands; the daemon that asks need
// not run.
func (n *network) demands(d *daemon.Daemon, v claim.View, want int) {
	n.t.Helper()
	for deadline := time.Now().Add(90 * time.Second); ; time.Sleep(blockTime) {
		open, err := d.Account.Demands(n.t.Context(), v)
		if err != nil {
			n.t.Fatal(err)
		}
		if len(open) == want {
			return
		}
		if time.Now().After(deadline) {
			n.t.Fatalf("%d demands are open, want %d", len(open), want)
		}
	}
}

// The signers are down and the claimant is silent: an aggregator executes the
// run again and opens what is demanded, inputs and drawn nodes, and the claim
// survives.
func TestAggregatorAnswersWhenNobodyElseDoes(t *testing.T) {
	t.Parallel()
	slow := quick // seconds for the aggregator's quarter, however busy the machine is
	slow.Demand, slow.Answer = 760, 600
	n := newNetworkWith(t, 3, slow)
	program := decay(t)
	run := execute(t, program, commit.Options{})
	n.mirror(run.Inputs())
	n.startAggregator()
	var stops []func()
	for i := range n.ops {
		stops = append(stops, n.startOperator(i))
	}
	c, stopClaimant := n.claimant()
	n.register(c, program)
	posted, err := c.Post(t.Context(), run, terms(claim.Full, 0))
	if err != nil {
		t.Fatal(err)
	}
	v := n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	griefer, err := daemon.NewChallenger(n.challengerFile("griefer"), n.parts("griefer", 50))
	if err != nil {
		t.Fatal(err)
	}
	defer griefer.Close()
	for _, stop := range stops {
		stop()
	}
	stopClaimant()
	n.dev.MineTo(posted.Schedule.Certify + 1)

	limit := *uint256.MustFromBig(devnet.Ether(10))
	committed, err := commit.NewProgram(program)
	if err != nil {
		t.Fatal(err)
	}
	place, err := opening.SlotPlace(committed, 1, 2)
	if err != nil {
		t.Fatal(err)
	}
	input := claim.Demand{Input: true, Place: place}
	price, err := griefer.Account.PriceOfInput(t.Context(), v.ID)
	if err != nil || price.IsZero() {
		t.Fatalf("price %s, %v", price.Dec(), err)
	}
	if price.SubUint64(&price, 1); griefer.Account.Demand(t.Context(), v, input, price) == nil {
		t.Error("a demand was made above its limit")
	}
	for _, d := range []claim.Demand{input, n.grief(v)} {
		if err := griefer.Account.Demand(t.Context(), v, d, limit); err != nil {
			t.Fatal(err)
		}
	}
	n.dev.MineTo(n.dev.Head().Number.Uint64() + uint64(slow.Answer)*3/4)
	n.demands(griefer.Daemon, v, 0)
	for account, want := range map[claim.Address]int{claim.Address(griefer.Account.From()): 2, v.Claimant: 0} {
		if made, err := griefer.Account.Demanded(t.Context(), v, account); err != nil || made != want {
			t.Errorf("%s made %d demands, want %d, %v", account, made, want, err)
		}
	}
	if _, err := griefer.Follower.Open(t.Context()); err != nil {
		t.Fatal(err)
	}
	if now := n.find(griefer.Daemon, v.ID); now.Status != claim.Certified {
		t.Fatalf("the claim is %s", now.Status)
	}
	n.dev.MineTo(max(posted.Schedule.Dispute, n.dev.Head().Number.Uint64()) + uint64(slow.FollowUp) + 2)
	if err := griefer.Account.Finalize(t.Context(), v.Posted); err != nil {
		t.Fatalf("the claim does not survive: %v", err)
	}
}

// mirror serves inputs to the aggregator, whoever else is there.
func (n *network) mirror(in commit.Inputs) {
	n.t.Helper()
	dir, err := artifact.OpenDir(n.t.TempDir(), 1<<20)
	if err != nil {
		n.t.Fatal(err)
	}
	if err := dir.PutInputs(in); err != nil {
		n.t.Fatal(err)
	}
	s := httptest.NewServer(artifact.Handler(dir))
	n.t.Cleanup(s.Close)
	n.mirrors = append(n.mirrors, s.URL)
}

// Demands on an honest claim cost their maker and nobody else: the claimant
// opens its inputs, and when it is gone the signers open what they computed.
func TestDemandsOnHonestClaimsAreAnswered(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 3, roomy)
	n.startAggregator()
	for i := range n.ops {
		n.startOperator(i)
	}
	c, stop := n.claimant()
	program := decay(t)
	n.register(c, program)
	posted, err := c.Post(t.Context(), execute(t, program, commit.Options{}), terms(claim.Sampled, 2))
	if err != nil {
		t.Fatal(err)
	}
	v := n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	griefer, err := daemon.NewChallenger(n.challengerFile("griefer"), n.parts("griefer", 50))
	if err != nil {
		t.Fatal(err)
	}
	defer griefer.Close()
	n.dev.MineTo(posted.Schedule.Certify + 1)
	limit := *uint256.MustFromBig(devnet.Ether(10))

	committed, err := commit.NewProgram(program)
	if err != nil {
		t.Fatal(err)
	}
	place, err := opening.SlotPlace(committed, 1, 2)
	if err != nil {
		t.Fatal(err)
	}
	if err := griefer.Account.Demand(t.Context(), v, claim.Demand{Input: true, Place: place}, limit); err != nil {
		t.Fatal(err)
	}
	n.demands(c.Daemon, v, 0)
	stop()

	if err := griefer.Account.Demand(t.Context(), v, n.grief(v), limit); err != nil {
		t.Fatal(err)
	}
	open, err := griefer.Account.Demands(t.Context(), v)
	if err != nil || len(open) > 1 {
		t.Fatalf("%d demands, %v", len(open), err)
	}
	n.demands(griefer.Daemon, v, 0)
	for account, want := range map[claim.Address]int{claim.Address(griefer.Account.From()): 2, v.Claimant: 0} {
		if made, err := griefer.Account.Demanded(t.Context(), v, account); err != nil || made != want {
			t.Errorf("%s made %d demands, want %d, %v", account, made, want, err)
		}
	}
	if _, err := griefer.Follower.Open(t.Context()); err != nil {
		t.Fatal(err)
	}
	now, ok, err := griefer.Follower.Find(v.ID)
	if err != nil || !ok || now.Status != claim.Certified {
		t.Fatalf("the claim is %s, %v", now.Status, err)
	}
}
