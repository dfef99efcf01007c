package challenger

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// desk plays the chain, and servers that do what the test says when they are
// asked for a claim's program.
type desk struct {
	snap      claim.Snapshot
	open      []claim.Demand
	settled   int
	collected int
	asked     chan claim.Digest // programs
	program   func(ctx context.Context, digest claim.Digest) error
}

func (d *desk) Open(context.Context) (claim.Snapshot, error) { return d.snap, nil }

func (d *desk) Get(ctx context.Context, _ []string, _ artifact.Kind, digest claim.Digest) ([]byte, error) {
	d.asked <- digest
	return nil, d.program(ctx, digest)
}

func (d *desk) CollectRewards(context.Context, claim.View) error { d.collected++; return nil }

func (d *desk) Demands(context.Context, claim.View) ([]claim.Demand, error) { return d.open, nil }
func (d *desk) Demand(_ context.Context, _ claim.View, asked claim.Demand, _ uint256.Int) error {
	d.open = append(d.open, asked)
	return nil
}
func (d *desk) Demanded(context.Context, claim.View, claim.Address) (int, error) {
	return len(d.open), nil
}
func (d *desk) ConvictUnopened(context.Context, claim.View, claim.Demand) error { return nil }
func (d *desk) SettleDemands(context.Context, claim.View) error                 { d.settled++; return nil }
func (d *desk) Answers(context.Context, claim.View) ([]claim.Opened, error)     { return nil, nil }

func (d *desk) Operators(context.Context, uint64) (quorum.Set, error) { return quorum.Set{}, nil }
func (d *desk) Slashed(context.Context, claim.ID, claim.Address) (bool, error) {
	return false, nil
}
func (d *desk) Slash(context.Context, claim.View, quorum.Operator) error { return nil }

func (d *desk) Malformed(context.Context, claim.Digest) (claim.Malformation, error) {
	return claim.Malformation{}, nil
}
func (d *desk) ProveMalformed(context.Context, claim.Digest, []byte, claim.Digest) error { return nil }
func (d *desk) TryMalformed(context.Context, claim.Digest, []byte, claim.Digest) (uint64, bool, error) {
	return 0, false, nil
}

func (d *desk) Inputs(context.Context, claim.View) ([]claim.OpenedInput, error) { return nil, nil }
func (d *desk) ProgramHead(context.Context, claim.View) ([]byte, error) {
	return nil, errors.New("not here")
}
func (d *desk) DatasetHead(context.Context, claim.View) ([]byte, error) {
	return nil, errors.New("not here")
}

// newDesk has n certified claims on its chain, in the order of their posts, at
// block 110.
func newDesk(n int) *desk {
	d := &desk{asked: make(chan claim.Digest, 100)}
	d.program = func(context.Context, claim.Digest) error { return errors.New("not here") }
	d.snap.Head = 110
	for i := range n {
		v := view(func(*View) {}).Claim
		v.Schedule.HardEnd = 1000
		v.ID, v.Spec.Program = claim.ID{byte(i + 1)}, claim.Digest{byte(i + 1)}
		d.snap.Claims = append(d.snap.Claims, v)
	}
	return d
}

func (d *desk) start(t *testing.T, dir string, change func(*Config)) *Challenger {
	t.Helper()
	cfg := Defaults()
	cfg.DataDir = dir
	change(&cfg)
	c, err := New(cfg, Deps{Claims: d, Artifacts: d, Purse: d, Demander: d, Answers: d, Slasher: d, Programs: d, Inputs: d, Preimages: d, Metrics: prometheus.NewRegistry(), Log: zap.NewNop()})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// look has the challenger look at a block, and waits for the check that it
// begins.
func (d *desk) look(t *testing.T, c *Challenger, block uint64) {
	t.Helper()
	d.snap.Head = block
	if err := c.tick(t.Context()); err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		c.checks.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(10 * time.Second):
		t.Fatal("a check does not end")
	}
}

func (d *desk) expectAsked(t *testing.T, want ...byte) {
	t.Helper()
	for _, w := range want {
		select {
		case got := <-d.asked:
			if got != (claim.Digest{w}) {
				t.Fatalf("the claim of program %s is checked, want %d", got, w)
			}
		default:
			t.Fatalf("nothing is checked, want %d", w)
		}
	}
	if len(d.asked) > 0 {
		t.Fatalf("another claim is checked: of program %s", <-d.asked)
	}
}

// Servers that give a byte now and then hold a check up until its time is over,
// and then the other claims come first.
func TestStallingServersDoNotStarveOtherClaims(t *testing.T) {
	d := newDesk(3)
	d.program = func(ctx context.Context, digest claim.Digest) error {
		if digest == (claim.Digest{3}) {
			return errors.New("not here")
		}
		<-ctx.Done()
		return ctx.Err()
	}
	c := d.start(t, t.TempDir(), func(cfg *Config) { cfg.CheckSlack = 10 * time.Millisecond })
	for i := range byte(3) {
		d.look(t, c, 110+100*uint64(i)) // long checks: the wait for the next try is over
		d.expectAsked(t, i+1)
	}
	for i := range byte(3) {
		d.look(t, c, 410+100*uint64(i))
	}
	d.expectAsked(t, 1, 2, 3)
}

// The wait for the next try begins where the last one ended.
func TestFailedCheckWaitsFromItsEnd(t *testing.T) {
	d := newDesk(1)
	c := d.start(t, t.TempDir(), func(cfg *Config) { cfg.RetryBlocks = 5 })
	d.program = func(context.Context, claim.Digest) error {
		c.note(claim.Snapshot{Head: 300})
		return errors.New("not here")
	}
	d.look(t, c, 110)
	d.look(t, c, 304)
	d.expectAsked(t, 1)
	d.look(t, c, 305)
	d.expectAsked(t, 1)
}

// A case ends with its claim, but not while it is checked.
func TestCasesEndWithTheirClaims(t *testing.T) {
	d := newDesk(3)
	c := d.start(t, t.TempDir(), func(*Config) {})
	d.program = func(context.Context, claim.Digest) error {
		c.note(claim.Snapshot{})
		if len(c.cases) != 1 {
			t.Errorf("%d cases are kept of claims that are over, want the one that is checked", len(c.cases))
		}
		return errors.New("not here")
	}
	d.look(t, c, 110)
	d.snap.Claims = nil
	d.look(t, c, 111)
	if len(c.cases) != 0 {
		t.Errorf("%d cases are kept of claims that are over", len(c.cases))
	}
}

// tardy is a prover whom others have forestalled.
type tardy struct{ prover }

type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) Reason() string { return string(r) }

func (tardy) ProveFault(context.Context, claim.View, claim.Proof, claim.Digest) error {
	return refusal(alreadyProven)
}

// A proof that others brought first, and that could win nothing, is not sent
// again and again.
func TestForestalledProofIsDone(t *testing.T) {
	d := newDesk(1)
	c := d.start(t, t.TempDir(), func(*Config) {})
	c.deps.Prover = tardy{}
	v := d.snap.Claims[0]
	c.cases[v.ID] = &dossier{stage: Faulty, evidence: &Evidence{}, committedAt: 109}
	if err := c.do(t.Context(), Prove, View{Claim: v}, 110); err != nil {
		t.Fatal(err)
	}
	if !c.cases[v.ID].proved {
		t.Error("the proof counts as not sent")
	}
}
