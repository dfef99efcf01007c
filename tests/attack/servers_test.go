package attack_test

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/tests/deployed"
)

// world is a chain with Assay on it.
type world struct {
	t    *testing.T
	dev  *devnet.Devnet
	book eigen.AddressBook
}

func newWorld(t *testing.T) *world {
	t.Helper()
	d, book := deployed.Settings{Chain: devnet.Config{ListenAddr: "127.0.0.1:0", Mining: devnet.MineInstant}}.Start(t)
	if _, err := d.NewOperators(t.Context(), book, devnet.EqualStakes(2, 100)); err != nil {
		t.Fatal(err)
	}
	return &world{t, d, book}
}

// account is a client and a sender with a funded key.
func (w *world) account(name string) chain.Account {
	w.t.Helper()
	a := devnet.NamedAccount(name)
	if err := w.dev.Fund(w.t.Context(), a.Address, devnet.Ether(1000)); err != nil {
		w.t.Fatal(err)
	}
	cfg := chain.Defaults()
	cfg.RPC, cfg.AddressBook = []string{w.dev.HTTPEndpoint()}, "addresses.yaml"
	cfg.Confirmations, cfg.ReceiptPoll = 0, 5*time.Millisecond
	c, err := chain.New(cfg, w.book, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(c.Close)
	if err := c.Check(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	return chain.Account{Client: c, Sender: w.sender(c, a.Key, name)}
}

func (w *world) sender(c *chain.Client, key *ecdsa.PrivateKey, name string) *chain.Sender {
	w.t.Helper()
	s, err := chain.NewSender(c, key, filepath.Join(w.t.TempDir(), name))
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { s.Close() })
	return s
}

// header declares a program with one state slot and one step instruction.
func header() []byte {
	h := make([]byte, 58)
	copy(h, "ASY1")
	h[5], h[7], h[9], h[11], h[15], h[19] = 1, 1, 1, 1, 1, 1
	return h
}

// Anybody can register a known program with a URL of his own. However many do,
// operators still ask the claimant's server, and ask it first.
func TestRegistrantsCannotPushOutTheClaimantsServer(t *testing.T) {
	w := newWorld(t)
	honest := w.account("honest")
	wrap, err := w.book.Wrap(devnet.Ether(20))
	if err != nil {
		t.Fatal(err)
	}
	if err := honest.Perform(t.Context(), wrap); err != nil {
		t.Fatal(err)
	}
	parts := chain.ProgramParts{Header: header(), Slots: claim.Digest{1}, Init: claim.Digest{2}, Step: claim.Digest{3}, Outputs: claim.Digest{4}}
	if err := honest.RegisterProgram(t.Context(), parts, "http://honest.example"); err != nil {
		t.Fatal(err)
	}
	squatter := w.account("squatter")
	for i := range 12 {
		if err := squatter.RegisterProgram(t.Context(), parts, fmt.Sprintf("http://squatter%d.example", i)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 10 {
		other := w.account(fmt.Sprintf("other%d", i))
		if err := other.RegisterProgram(t.Context(), parts, fmt.Sprintf("http://other%d.example", i)); err != nil {
			t.Fatal(err)
		}
	}
	terms := claim.Terms{Policy: claim.Full, Work: 1, Fee: *uint256.NewInt(1e15)}
	terms.Bond = *uint256.MustFromBig(devnet.Ether(2))
	program := claim.Digest(sha256.Sum256(slices.Concat([]byte{8}, parts.Header, parts.Slots[:], parts.Init[:], parts.Step[:], parts.Outputs[:])))
	posted, err := honest.Post(t.Context(), claim.Spec{Program: program, Steps: 4, SegmentLength: 2}, claim.Outcome{Segments: claim.Digest{5}}, terms, claim.Digest{7})
	if err != nil {
		t.Fatal(err)
	}
	f, err := chain.NewFollower(honest.Client, filepath.Join(t.TempDir(), "claims"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Open(t.Context()); err != nil {
		t.Fatal(err)
	}
	v, ok, err := f.Find(posted.ID)
	if err != nil || !ok {
		t.Fatalf("found %v, %v", ok, err)
	}
	if len(v.Servers) == 0 || v.Servers[0] != "http://honest.example" || len(v.Servers) > 9 {
		t.Fatalf("servers %v", v.Servers)
	}
}
