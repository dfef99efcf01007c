package network

import (
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// unhurried leaves time to reveal and to refute on a busy machine; what is left
// of it is mined at once.
var unhurried = devnet.ScheduleConfig{
	DrawDelay: 4, Trace: 80, Certify: 320, Demand: 900, Answer: 300, FollowUp: 20, LastProof: 20, SlashDelay: 10, Postponement: 10}

// startCopier makes operator i sign everything unseen and commit to garbage.
func (n *network) startCopier(i int, watch *daemon.Daemon) {
	n.t.Helper()
	private := n.ops[i].BLS.PrivKey.Bytes()
	key, err := bls.NewKey(private[:])
	if err != nil {
		n.t.Fatal(err)
	}
	gas := n.account("copier", 0)
	if err := n.dev.Appoint(n.t.Context(), n.book, n.ops[i], crypto.PubkeyToAddress(gas.PublicKey)); err != nil {
		n.t.Fatal(err)
	}
	sender, err := chain.NewSender(watch.Account.Client, gas, filepath.Join(n.t.TempDir(), "copier.db"))
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(func() { sender.Close() })
	stamp := adversary.Stamp{ChainID: n.book.ChainID, ClaimBook: claim.Address(n.book.Assay.ClaimBook),
		Claims: watch.Follower, Key: key, Aggregator: n.aggregatorURL, Poll: blockTime}
	n.run("copier", &adversary.Copier{Stamp: stamp, Owner: claim.Address(n.ops[i].Address),
		Chain: chain.Account{Client: watch.Account.Client, Sender: sender}, List: adversary.Garbage})
}

// reveals waits for what was revealed about a claim.
func (n *network) reveals(d *daemon.Daemon, v claim.View, what string, ok func([]claim.Reveal) bool) []claim.Reveal {
	n.t.Helper()
	var list []claim.Reveal
	n.until(d, v.ID, what, func(claim.View) bool {
		var err error
		if list, err = d.Account.Reveals(n.t.Context(), v); err != nil {
			n.t.Fatal(err)
		}
		return ok(list)
	})
	return list
}

// paid is what the signers of a claim got together, once the fee is shared out.
func (n *network) paid(d *daemon.Daemon, id claim.ID) *big.Int {
	n.t.Helper()
	n.until(d, id, "paid", func(v claim.View) bool { return !v.FeeHeld })
	book, err := bindings.NewClaimBook(n.book.Assay.ClaimBook, n.dev.Client())
	if err != nil {
		n.t.Fatal(err)
	}
	events, err := book.FilterOperatorsPaid(nil, [][32]byte{id})
	if err != nil {
		n.t.Fatal(err)
	}
	defer events.Close()
	if !events.Next() {
		n.t.Fatal("no event OperatorsPaid")
	}
	return events.Event.Amount
}

// Three operators do the work, a fourth signs what they sign. All four are in
// the certificate; the fourth's made-up list is refuted, and its share burns.
func TestCopierEarnsNothing(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 4, unhurried)
	n.patience = 100 // everybody shall be in the certificate
	n.startAggregator()
	c := n.startClaimant()
	for i := range 3 {
		n.startOperator(i)
	}
	n.startCopier(3, c.Daemon)
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
	list := n.reveals(c.Daemon, v, "all have revealed and one is refuted", func(list []claim.Reveal) bool {
		struck := 0
		for _, r := range list {
			if r.Struck {
				struck++
			}
		}
		return len(list) == 4 && struck == 1
	})
	for _, r := range list {
		if copier := r.Operator == claim.Address(n.ops[3].Address); copier != r.Struck {
			t.Errorf("reveal of %s: refuted %v, copier %v", r.Operator, r.Struck, copier)
		}
	}
	if err := n.dev.MineTo(v.Schedule.Dispute + 1); err != nil {
		t.Fatal(err)
	}
	fee := v.Terms.SignersFee()
	want := fee.ToBig()
	want.Mul(want, big.NewInt(3)).Div(want, big.NewInt(4))
	if got := n.paid(c.Daemon, posted.ID); got.Cmp(want) != 0 {
		t.Errorf("the signers got %s wei of %s, want three quarters", got, fee.Dec())
	}
}
