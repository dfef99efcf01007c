package network

import (
	"context"
	"math/big"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/assay-avs/assay/aggregator"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
)

// censor is an aggregator's account that leaves the first commitment it ever
// sees out of every batch, and says that it recorded it.
type censor struct {
	chain.Account
	mu      sync.Mutex
	leftOut claim.Digest
}

func (c *censor) Record(ctx context.Context, commitments []claim.Digest) error {
	c.mu.Lock()
	if c.leftOut.IsZero() {
		c.leftOut = commitments[0]
	}
	rest := slices.DeleteFunc(slices.Clone(commitments), func(d claim.Digest) bool { return d == c.leftOut })
	c.mu.Unlock()
	if len(rest) == 0 {
		return nil
	}
	return c.Account.Record(ctx, rest)
}

// startCensor runs an aggregator that leaves a signer out, on the follower of
// another daemon.
func (n *network) startCensor(watch *daemon.Daemon) *censor {
	n.t.Helper()
	dir, cfg := n.t.TempDir(), aggregator.Defaults()
	cfg.Metrics, cfg.Poll, cfg.PatienceBlocks = "", blockTime, max(4, n.patience)
	p := n.parts("censor", 0)
	sender, err := chain.NewSender(watch.Account.Client, p.Gas, filepath.Join(dir, "censor.db"))
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(func() { sender.Close() })
	store, err := aggregator.OpenStore(filepath.Join(dir, "votes.db"))
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(func() { store.Close() })
	c := &censor{Account: chain.Account{Client: watch.Account.Client, Sender: sender}}
	l := n.listen()
	n.aggregatorURL = "http://" + l.Addr().String()
	a, err := aggregator.New(cfg, aggregator.Deps{ChainID: n.book.ChainID, ClaimBook: claim.Address(n.book.Assay.ClaimBook), Claims: watch.Follower,
		Stakes: watch.Account.Client, Submitter: c, Keeper: c, Demands: c, Store: store, Metrics: p.Metrics, Log: p.Log, Listener: l})
	if err != nil {
		n.t.Fatal(err)
	}
	n.run("censor", a)
	return c
}

// An aggregator leaves a signer's commitment out of what it records. The
// signer's own daemon records it in time, reveals, and is paid like the others.
func TestSignerLeftOutRecordsItselfAndIsPaid(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 3, unhurried)
	n.patience = 100 // everybody shall be in the certificate
	n.margin = 200   // seconds, however busy the machine is
	c := n.startClaimant()
	censor := n.startCensor(c.Daemon)
	for i := range n.ops {
		n.startOperator(i)
	}
	program := decay(t)
	n.register(c, program)
	posted, err := c.Post(t.Context(), execute(t, program, commit.Options{}), terms(claim.Full, 0))
	if err != nil {
		t.Fatal(err)
	}
	v := n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	if len(v.NonSigners) != 0 {
		t.Fatalf("%d operators were late for the certificate", len(v.NonSigners))
	}
	for _, r := range n.reveals(c.Daemon, v, "all have revealed", func(list []claim.Reveal) bool { return len(list) == 3 }) {
		if r.Struck {
			t.Errorf("the reveal of %s was refuted", r.Operator)
		}
	}
	batches, err := c.Account.Batches(t.Context(), v)
	if err != nil {
		t.Fatal(err)
	}
	alone := func(b []claim.Digest) bool { return slices.Equal(b, []claim.Digest{censor.leftOut}) }
	if !slices.ContainsFunc(batches, alone) {
		t.Fatalf("the commitment %s that was left out is in no batch of its own: %v", censor.leftOut, batches)
	}
	if err := n.dev.MineTo(v.Schedule.Dispute + 1); err != nil {
		t.Fatal(err)
	}
	fee := v.Terms.SignersFee()
	share := new(big.Int).Div(fee.ToBig(), big.NewInt(3))
	if got := n.paid(c.Daemon, posted.ID); got.Cmp(new(big.Int).Mul(share, big.NewInt(3))) != 0 {
		t.Errorf("the signers got %s wei of %s, want three shares", got, fee.Dec())
	}
}
