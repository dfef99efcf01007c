package claimant

import (
	"context"
	"slices"
	"testing"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
)

// town is a chain on which the test's account has one claim with a demand.
type town struct {
	demands // the others are not called
	snap    claim.Snapshot
	worth   uint64   // what fetching takes to be worth it
	least   []uint64 // of withdrawals and returned pots
	left    uint64   // in pots
}

func (w *town) Open(context.Context) (claim.Snapshot, error) { return w.snap, nil }
func (w *town) BlockHash(context.Context, uint64) (claim.Digest, error) {
	return claim.Digest{}, nil
}
func (w *town) Expire(context.Context, claim.Posted) error      { return nil }
func (w *town) Finalize(context.Context, claim.Posted) error    { return nil }
func (w *town) ReleaseBond(context.Context, claim.Posted) error { return nil }
func (w *town) ReturnPot(_ context.Context, _ claim.View, least uint256.Int) (uint256.Int, error) {
	w.least = append(w.least, least.Uint64())
	return *uint256.NewInt(w.left), nil
}
func (w *town) WorthFetching(context.Context) (uint256.Int, error) {
	return *uint256.NewInt(w.worth), nil
}
func (w *town) Withdraw(_ context.Context, least uint256.Int) (uint256.Int, error) {
	w.least = append(w.least, least.Uint64())
	return uint256.Int{}, nil
}

func (w *town) Demands(context.Context, claim.View) ([]claim.Demand, error) {
	return []claim.Demand{{}}, nil
}
func (w *town) AnswerTrace(context.Context, claim.View, claim.Demand, claim.Digest, []byte) error {
	return nil
}

// What would hardly pay the gas of fetching it stays in the contracts.
func TestFetchesWhatIsWorthIt(t *testing.T) {
	w := &town{worth: 7}
	w.snap = claim.Snapshot{Head: 250, Claims: []claim.View{{Posted: claim.Posted{ID: claim.ID{1}}, State: claim.State{Status: claim.Final}}}}
	c, err := New(Defaults(), Deps{Claims: w, Closer: w, Purse: w, Demands: w, Runs: openRuns(t, t.TempDir()), Metrics: prometheus.NewRegistry(), Log: zap.NewNop()})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the pot once, credits always
		if err := c.tick(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(w.least, []uint64{7, 7, 7}) {
		t.Errorf("fetched what is above %v wei", w.least)
	}
	w.left, w.snap.Claims[0].ID = 3, claim.ID{2}
	if err := c.tick(t.Context()); err != nil || c.pots[claim.ID{2}] {
		t.Errorf("a pot that was not worth it is given up, %v", err)
	}
}

// What is kept about a claim ends with it.
func TestForgetsClaimsThatAreOver(t *testing.T) {
	runs := openRuns(t, t.TempDir())
	run := counter(t, nil)
	if err := runs.Keep(run); err != nil {
		t.Fatal(err)
	}
	w := &town{}
	cfg := Defaults()
	cfg.Withdraw = false
	c, err := New(cfg, Deps{Claims: w, Closer: w, Purse: w, Demands: w, Runs: runs, Metrics: prometheus.NewRegistry(), Log: zap.NewNop()})
	if err != nil {
		t.Fatal(err)
	}
	v := claim.View{Posted: claim.Posted{ID: claim.ID{1}, Spec: run.Spec(), Outcome: run.Outcome(), Schedule: claim.Schedule{Certify: 100, Dispute: 200, HardEnd: 300}}}
	v.HasTrace, v.Status = true, claim.Certified
	w.snap = claim.Snapshot{Head: 250, Claims: []claim.View{v}}
	kept := func() [3]int { return [3]int{len(c.tried), len(c.drawn), len(c.ended)} }
	for _, step := range []struct {
		status claim.Status
		want   [3]int
	}{{claim.Certified, [3]int{1, 1, 0}}, {claim.Final, [3]int{1, 1, 1}}} {
		w.snap.Claims[0].Status = step.status
		if err := c.tick(t.Context()); err != nil || kept() != step.want {
			t.Fatalf("%s: %v kept, want %v, %v", step.status, kept(), step.want, err)
		}
	}
	w.snap.Claims = nil
	if err := c.tick(t.Context()); err != nil || kept() != [3]int{} {
		t.Errorf("over: %v kept, %v", kept(), err)
	}
}
