package devnet

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
)

func open(t *testing.T, s *Snapshot) *Devnet {
	t.Helper()
	d, err := s.Start(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// A copy has the blocks, receipts, logs and state of the chain; neither sees
// what happens on the other.
func TestSnapshot_copiesAreChainsOfTheirOwn(t *testing.T) {
	w := short(t)
	paid := NamedAccount("paid").Address
	if err := w.Fund(t.Context(), paid, Ether(3)); err != nil {
		t.Fatal(err)
	}
	s, err := w.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	a, b := open(t, s), open(t, s)
	for _, d := range []*Devnet{a, b} {
		if d.Head().Hash() != w.Head().Hash() {
			t.Fatalf("the copy's head is block %d (%s), the chain's is %d (%s)", d.Head().Number, d.Head().Hash(), w.Head().Number, w.Head().Hash())
		}
	}
	if err := a.Fund(t.Context(), paid, Ether(1)); err != nil {
		t.Fatal(err)
	}
	for d, want := range map[*Devnet]*big.Int{w.Devnet: Ether(3), a: Ether(4), b: Ether(3)} {
		has, err := d.Client().BalanceAt(t.Context(), paid, nil)
		if err != nil {
			t.Fatal(err)
		}
		equalInt(t, "balance", has, want)
	}
	sameHistory(t, w.Devnet, b, w.book.Core.WETH)
}

// sameHistory compares blocks, receipts and an address's logs.
func sameHistory(t *testing.T, d, copied *Devnet, emitter common.Address) {
	t.Helper()
	for n := range d.Head().Number.Uint64() + 1 {
		number := new(big.Int).SetUint64(n)
		want, err := d.Client().BlockByNumber(t.Context(), number)
		if err != nil {
			t.Fatal(err)
		}
		got, err := copied.Client().BlockByNumber(t.Context(), number)
		if err != nil || got.Hash() != want.Hash() {
			t.Fatalf("block %d differs: %v", n, err)
		}
		for _, tx := range want.Transactions() {
			r, err := copied.Client().TransactionReceipt(t.Context(), tx.Hash())
			if err != nil || r.BlockHash != want.Hash() {
				t.Fatalf("receipt of %s in block %d: %v", tx.Hash(), n, err)
			}
		}
	}
	query := ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: []common.Address{emitter}}
	want, err := d.Client().FilterLogs(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := copied.Client().FilterLogs(t.Context(), query); err != nil || len(got) != len(want) || len(want) == 0 {
		t.Errorf("%d logs, want %d and some: %v", len(got), len(want), err)
	}
}

// Equal transactions make equal blocks on two copies, and a chain can be copied
// again after blocks were replaced.
func TestSnapshot_goesOnAlike(t *testing.T) {
	w := short(t)
	if err := w.Reorg(3); err != nil {
		t.Fatal(err)
	}
	s, err := w.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	a, b := open(t, s), open(t, s)
	for _, d := range []*Devnet{w.Devnet, a, b} {
		if err := d.Fund(t.Context(), common.Address{1}, Ether(1)); err != nil {
			t.Fatal(err)
		}
		if err := d.Reorg(2); err != nil {
			t.Fatal(err)
		}
	}
	if a.Head().Hash() != b.Head().Hash() || a.Head().Hash() != w.Head().Hash() {
		t.Errorf("heads %s, %s and %s", w.Head().Hash(), a.Head().Hash(), b.Head().Hash())
	}
	c, err := a.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	if d := open(t, c); d.Head().Hash() != a.Head().Hash() {
		t.Errorf("the copy of a copy has another head")
	}
}

// Safe and finalized blocks lie where they lay.
func TestSnapshot_keepsFinality(t *testing.T) {
	w := short(t)
	s, err := w.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	d := open(t, s)
	for tag, depth := range map[int64]uint64{-3: w.cfg.FinalityDepth, -4: w.cfg.FinalityDepth / 2} {
		h, err := d.Client().HeaderByNumber(t.Context(), big.NewInt(tag))
		if err != nil || h.Number.Uint64() != w.Head().Number.Uint64()-depth {
			t.Errorf("block by tag %d: %v, %v", tag, h, err)
		}
	}
}

// Two deployments share EigenLayer's core and nothing else: a slash on one
// leaves the operators of the other alone, and neither slashes the other's.
func TestDeployBeside_sharesNothing(t *testing.T) {
	w := short(t)
	beside, err := w.DeployBeside(t.Context(), w.book, Deployment{ClaimBook: w.claimBook.Address})
	if err != nil {
		t.Fatal(err)
	}
	crews, err := w.NewCrews(t.Context(), Crew{beside, "other", EqualStakes(2, 100)})
	if err != nil {
		t.Fatal(err)
	}
	others := crews[0]
	if beside.Core != w.book.Core || beside.Middleware.RegistryCoordinator == w.book.Middleware.RegistryCoordinator ||
		beside.Assay.ServiceManager == w.book.Assay.ServiceManager {
		t.Fatalf("deployments %+v and %+v", w.book, beside)
	}
	w.do(w.claimBook, w.slashCall(w.operators[0].Address, tenths(5)), nil)
	w.refused(w.claimBook.Address, w.slashCall(others[0].Address, tenths(5)), "OperatorNotSlashable")
	equalInt(t, "stake of the slashed", w.status(w.operators[0].Address).Stake, Ether(50))
	w.book = beside
	equalInt(t, "stake of the other's operator", w.status(others[0].Address).Stake, Ether(100))
	w.do(w.claimBook, w.slashCall(others[0].Address, tenths(10)), nil)
	equalInt(t, "what is left of it", w.status(others[0].Address).Shares, new(big.Int))
}
