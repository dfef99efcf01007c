package chain

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/tests/deployed"
)

// deployed is a chain with Assay on it, a client and a funded account. A
// program is made up: posting only asks whether its header is registered.
func withContracts(t *testing.T) (*devnet.Devnet, Account, string) {
	t.Helper()
	return withSettings(t, deployed.Settings{Chain: onLoopback(devnet.MineInstant)})
}

func withSettings(t *testing.T, s deployed.Settings) (*devnet.Devnet, Account, string) {
	t.Helper()
	d, book := s.Start(t)
	if _, err := d.NewOperators(t.Context(), book, devnet.EqualStakes(2, 100)); err != nil {
		t.Fatal(err)
	}
	cfg := config(d.HTTPEndpoint())
	cfg.BlockRange = 7 // so that ranges are many
	c, err := New(cfg, book, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	if err := c.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	a := Account{c, sender(t, c, d.Accounts()[1].Key, filepath.Join(dir, "tx"))}
	wrap, err := book.Wrap(devnet.Ether(20))
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Perform(t.Context(), wrap); err != nil {
		t.Fatal(err)
	}
	return d, a, dir
}

// header declares a program with one state slot and one step instruction.
func header() []byte {
	h := make([]byte, 58)
	copy(h, "ASY1")
	h[5], h[7], h[9], h[11], h[15], h[19] = 1, 1, 1, 1, 1, 1
	return h
}

func registered(t *testing.T, a Account) claim.Spec {
	t.Helper()
	parts := ProgramParts{Header: header(), Slots: claim.Digest{1}, Init: claim.Digest{2}, Step: claim.Digest{3}, Outputs: claim.Digest{4}}
	receipt, err := a.registry(t.Context(), "register program", "registerProgram",
		parts.Header, [32]byte(parts.Slots), [32]byte(parts.Init), [32]byte(parts.Step), [32]byte(parts.Outputs), "http://claimant.example")
	if err != nil {
		t.Fatal(err)
	}
	e, err := a.contracts.registry.ParseProgramRegistered(*receipt.Logs[0])
	if err != nil {
		t.Fatal(err)
	}
	return claim.Spec{Program: e.Program, Steps: 4, SegmentLength: 2}
}

func someTerms() claim.Terms {
	t := claim.Terms{Policy: claim.Full, Work: 1}
	t.Bond = *uint256.MustFromBig(devnet.Ether(2))
	t.Fee = *uint256.NewInt(1_000_000_000_000_000)
	return t
}

func follower(t *testing.T, c *Client, path string) *Follower {
	t.Helper()
	f, err := NewFollower(c, path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func open(t *testing.T, f *Follower) claim.Snapshot {
	t.Helper()
	s, err := f.Open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestFollowerTellsWhatWasPosted(t *testing.T) {
	_, a, dir := withContracts(t)
	spec := registered(t, a)
	outcome := claim.Outcome{Segments: claim.Digest{5}, Result: claim.Digest{6}}
	posted, err := a.Post(t.Context(), spec, outcome, someTerms(), claim.Digest{7})
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "claims")
	f := follower(t, a.Client, path)
	s := open(t, f)
	if len(s.Claims) != 1 {
		t.Fatalf("%d claims", len(s.Claims))
	}
	v := s.Claims[0]
	if v.Posted != posted || v.Spec != spec || v.Outcome != outcome || v.Terms != someTerms() {
		t.Errorf("read %+v, posted %+v", v.Posted, posted)
	}
	if v.Status != claim.Open || !v.HasTrace || v.TraceRoot != (claim.Digest{7}) || !v.BondHeld || !v.FeeHeld {
		t.Errorf("state %+v", v.State)
	}
	if len(v.Servers) != 1 || v.Servers[0] != "http://claimant.example" {
		t.Errorf("servers %v", v.Servers)
	}
	// A restart goes on where the last process ended, with the same picture.
	f.Close()
	again := open(t, follower(t, a.Client, path))
	if len(again.Claims) != 1 || again.Claims[0].Posted != posted {
		t.Errorf("after a restart: %+v", again.Claims)
	}
}

func TestFollowerSeesStatusChange(t *testing.T) {
	d, a, dir := withContracts(t)
	posted, err := a.Post(t.Context(), registered(t, a), claim.Outcome{}, someTerms(), claim.Digest{7})
	if err != nil {
		t.Fatal(err)
	}
	f := follower(t, a.Client, filepath.Join(dir, "claims"))
	open(t, f)
	if err := a.Expire(t.Context(), posted); !Reverted(err, "TooEarly") {
		t.Fatalf("expired before the deadline: %v", err)
	}
	d.MineTo(posted.Schedule.Certify + 1)
	if err := a.Expire(t.Context(), posted); err != nil {
		t.Fatal(err)
	}
	s := open(t, f)
	if s.Claims[0].Status != claim.Expired || s.Claims[0].FeeHeld || !s.Claims[0].BondHeld {
		t.Fatalf("state %+v", s.Claims[0].State)
	}
}

// A reorganisation takes the claim back: it becomes unknown, and its follower
// does not go on believing in it. Posted again it has another id.
func TestFollowerForgetsWhatWasReorganisedAway(t *testing.T) {
	d, a, dir := withContracts(t)
	spec := registered(t, a)
	d.Mine(9)
	f := follower(t, a.Client, filepath.Join(dir, "claims"))
	posted, err := a.Post(t.Context(), spec, claim.Outcome{}, someTerms(), claim.Digest{7})
	if err != nil {
		t.Fatal(err)
	}
	if s := open(t, f); len(s.Claims) != 1 {
		t.Fatalf("%d claims", len(s.Claims))
	}
	if err := d.Reorg(3); err != nil {
		t.Fatal(err)
	}
	d.Mine(2) // the dropped transaction comes back in another block
	s := open(t, f)
	alive := 0
	for _, v := range s.Claims {
		switch {
		case v.ID == posted.ID && v.Status != claim.Unknown:
			t.Errorf("the claim that is gone is %s", v.Status)
		case v.ID != posted.ID && v.Status == claim.Open:
			alive++
		}
	}
	if alive != 1 {
		t.Errorf("%d claims stand after the reorganisation: %+v", alive, s.Claims)
	}
}

// A trace is taken back long after its claim was posted, and comes too late to
// be posted again.
func TestFollowerForgetsATraceThatWasReorganisedAway(t *testing.T) {
	d, a, dir := withSettings(t, deployed.Settings{Chain: onLoopback(devnet.MineInstant), Assay: devnet.AssayConfig{Schedule: devnet.ScheduleConfig{DrawDelay: 4, Trace: rewind + 20, Certify: rewind + 60,
		Demand: rewind + 120, Answer: 20, FollowUp: 10, LastProof: 20, SlashDelay: 10, Postponement: 10}}})
	terms := someTerms()
	terms.Policy = claim.Sampled
	posted, err := a.Post(t.Context(), registered(t, a), claim.Outcome{}, terms, claim.Digest{})
	if err != nil {
		t.Fatal(err)
	}
	d.MineTo(posted.Schedule.Trace - 1)
	f := follower(t, a.Client, filepath.Join(dir, "claims"))
	open(t, f)
	beacon, err := a.BlockHash(t.Context(), posted.Schedule.Draw)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.PostTrace(t.Context(), posted, beacon, claim.Digest{7}); err != nil {
		t.Fatal(err)
	}
	if v := open(t, f).Claims[0]; !v.HasTrace || v.TraceRoot != (claim.Digest{7}) || v.Beacon != beacon {
		t.Fatalf("before: %+v", v.State)
	}
	if err := d.Reorg(1); err != nil {
		t.Fatal(err)
	}
	if v := open(t, f).Claims[0]; v.Posted != posted || v.HasTrace || !v.TraceRoot.IsZero() || !v.Beacon.IsZero() || v.Status != claim.Open {
		t.Errorf("after the reorganisation: %+v", v.State)
	}
}

// Chains are told apart by their first block: a picture of an earlier devnet,
// which has the same chain id and addresses, is refused by name.
func TestFollowerRefusesAnotherChainsFile(t *testing.T) {
	_, first, dir := withContracts(t)
	path := filepath.Join(dir, "claims")
	f := follower(t, first.Client, path)
	open(t, f)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	again := follower(t, first.Client, path)
	if err := again.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	again.Close()
	other := onLoopback(devnet.MineInstant)
	other.Accounts = 3 // another first block
	_, second, _ := withSettings(t, deployed.Settings{Chain: other})
	_, err := follower(t, second.Client, path).Open(t.Context())
	if err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), "another chain") {
		t.Fatalf("opened: %v", err)
	}
}

func TestRevertsAreNamed(t *testing.T) {
	_, a, _ := withContracts(t)
	cheap := someTerms()
	cheap.Bond = *uint256.NewInt(1)
	_, err := a.Post(t.Context(), registered(t, a), claim.Outcome{}, cheap, claim.Digest{7})
	if !Reverted(err, "BondTooSmall") {
		t.Fatalf("bond of a wei: %v", err)
	}
}
