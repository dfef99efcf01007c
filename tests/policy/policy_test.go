// Package policy_test holds package policy to the contracts that enforce it.
package policy_test

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/policy"
	"github.com/assay-avs/assay/tests/deployed"
)

// book is a deployment with prices that no default has, and one who posts.
type book struct {
	*testing.T
	dev     *devnet.Devnet
	account chain.Account
	prices  policy.Prices
	program claim.Digest
	steps   uint64 // of the last claim: no two are alike
}

func open(t *testing.T) *book {
	t.Helper()
	d, addresses := deployed.Settings{
		Chain: devnet.Config{ListenAddr: "127.0.0.1:0", Mining: devnet.MineInstant, BaseFeeWei: 7_000_000_000},
		Assay: devnet.AssayConfig{Parameters: devnet.ParametersConfig{
			SlashWad: 300_000_000_000_000_001, FeeRate: 3_000_000_000_000_007, WorkPrice: 11_000_000_003}},
	}.Start(t)
	b := &book{T: t, dev: d}
	_, err := d.NewOperators(t.Context(), addresses, devnet.EqualStakes(5, 101))
	b.ok(err)
	b.connect(addresses)
	b.register()
	return b
}

func (b *book) connect(addresses eigen.AddressBook) {
	b.Helper()
	cfg := chain.Defaults()
	cfg.RPC, cfg.AddressBook, cfg.Confirmations = []string{b.dev.HTTPEndpoint()}, "devnet", 0
	cfg.ReceiptPoll = 5 * time.Millisecond
	client, err := chain.New(cfg, addresses, nil)
	b.ok(err)
	b.Cleanup(client.Close)
	key := devnet.NamedAccount("poster")
	b.ok(b.dev.Fund(b.Context(), key.Address, devnet.Ether(100_000)))
	sender, err := chain.NewSender(client, key.Key, filepath.Join(b.TempDir(), "tx"))
	b.ok(err)
	b.Cleanup(func() { sender.Close() })
	b.account = chain.Account{Client: client, Sender: sender}
	wrap, err := addresses.Wrap(devnet.Ether(50_000))
	b.ok(err)
	b.ok(b.account.Perform(b.Context(), wrap))
	b.prices, err = client.Prices(b.Context())
	b.ok(err)
}

// register makes a program of nothing known: posts do not look inside.
func (b *book) register() {
	b.Helper()
	header := make([]byte, 58)
	copy(header, "ASY1")
	binary.BigEndian.PutUint16(header[4:], 1)
	binary.BigEndian.PutUint16(header[10:], 7)
	b.ok(b.account.RegisterProgram(b.Context(), chain.ProgramParts{Header: header}, ""))
	b.program = sha256.Sum256(append(append([]byte{8}, header...), make([]byte, 4*32)...))
}

func (b *book) ok(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

// post posts a claim with these terms.
func (b *book) post(ctx context.Context, t claim.Terms) error {
	b.steps++
	spec := claim.Spec{Program: b.program, Steps: b.steps, SegmentLength: 1}
	root := claim.Digest{}
	if t.Policy == claim.Full {
		root = claim.Digest{1}
	}
	_, err := b.account.Post(ctx, spec, claim.Outcome{Segments: claim.Digest{byte(b.steps), byte(b.steps >> 8)}}, t, root)
	return err
}

// change is an amount moved by one wei.
func change(v *uint256.Int, by int64) uint256.Int {
	return *uint256.MustFromBig(new(big.Int).Add(v.ToBig(), big.NewInt(by)))
}

// edge is terms that the policy calls just good enough.
func (b *book) edge(r *rand.Rand, p claim.Policy) claim.Terms {
	b.Helper()
	market, err := b.account.Market(b.Context())
	b.ok(err)
	t := claim.Terms{Policy: p, Work: r.Uint64N(5_000)}
	t.Bond.SetFromBig(b.prices.BondFloor(t.Work, market.BaseFee))
	cover := b.prices.Cover(t, market)
	if p == claim.Full { // leave something for the next
		cover.Div(cover, big.NewInt(3))
	}
	t.ValueAtRisk.SetFromBig(cover)
	t.Fee.SetFromBig(b.prices.FeeFloor(cover, t.Work))
	return t
}

// What the policy calls enough the contract takes, and not a wei less.
func TestContractEnforcesThePolicy(t *testing.T) {
	b := open(t)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 8 {
		p := claim.Policy(i % 2)
		terms := b.edge(r, p)
		t.Run(fmt.Sprintf("%d %s", i, p), func(t *testing.T) {
			for reason, spoil := range map[string]func(*claim.Terms){
				"BondTooSmall": func(t *claim.Terms) { t.Bond, t.ValueAtRisk = change(&t.Bond, -1), change(&t.ValueAtRisk, -1) },
				"FeeTooSmall":  func(t *claim.Terms) { t.Fee = change(&t.Fee, -1) },
			} {
				bad := terms
				spoil(&bad)
				if err := b.post(t.Context(), bad); !chain.Reverted(err, reason) {
					t.Errorf("one wei less: %v, want %s", err, reason)
				}
			}
			if err := b.post(t.Context(), terms); err != nil {
				t.Errorf("%+v: %v", terms, err)
			}
		})
	}
}

// The value at risk may be what is covered, and not a wei more.
func TestContractEnforcesTheCover(t *testing.T) {
	b := open(t)
	for _, p := range []claim.Policy{claim.Full, claim.Sampled} {
		market, err := b.account.Market(t.Context())
		b.ok(err)
		terms := claim.Terms{Policy: p}
		terms.Bond.SetFromBig(b.prices.BondFloor(0, market.BaseFee))
		cover := b.prices.Cover(terms, market)
		if cover.Sign() == 0 {
			t.Fatalf("%s: nothing is covered", p)
		}
		terms.Fee.SetFromBig(devnet.Ether(10))
		terms.ValueAtRisk.SetFromBig(new(big.Int).Add(cover, big.NewInt(1)))
		if err := b.post(t.Context(), terms); !chain.Reverted(err, "NotCovered") {
			t.Errorf("%s, one wei more: %v", p, err)
		}
		terms.ValueAtRisk.SetFromBig(cover)
		if err := b.post(t.Context(), terms); err != nil {
			t.Errorf("%s, the cover: %v", p, err)
		}
	}
	// All of the stake is used now.
	market, err := b.account.Market(t.Context())
	b.ok(err)
	if left := b.prices.Cover(claim.Terms{Policy: claim.Full}, market); left.Sign() != 0 {
		t.Errorf("%s wei are still covered", left)
	}
}
