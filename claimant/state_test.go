package claimant

import (
	"errors"
	"strings"
	"testing"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// The final state that the registry takes leads to the outcome, and a directory
// gives it without executing the run again.
func TestFinalStateLeadsToTheOutcome(t *testing.T) {
	dir := t.TempDir()
	run := counter(t, nil)
	if err := openRuns(t, dir).Keep(run); err != nil {
		t.Fatal(err)
	}
	again := openRuns(t, dir)
	s, err := again.FinalState(t.Context(), run.Root())
	if err != nil {
		t.Fatal(err)
	}
	if again.memory.Len() != 0 {
		t.Error("the run was executed again")
	}
	if s.EndState != commit.StateRoot(run.FinalState()) || s.Spec != run.Spec() || s.Outcome != run.Outcome() {
		t.Errorf("%+v", s)
	}
	if got := commit.FoldPath(claim.SegmentDigest(s.EndState, s.Outputs), run.Spec().Segments(), s.Path); got != run.Outcome().Segments {
		t.Errorf("the path leads to %s", got)
	}
	if _, err := again.FinalState(t.Context(), claim.Digest{1}); !errors.Is(err, artifact.ErrNotFound) {
		t.Errorf("of a run that is not kept: %v", err)
	}
}

// Nothing can go on from a run without state.
func TestRunsWithoutStateHaveNoFinalState(t *testing.T) {
	b := engine.NewBuilder()
	one := engine.NewBody(0)
	b.Output("y", b.Step().Map("y", engine.I32, []uint32{3}, one.Return(one.I(1))))
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	run, err := commit.Execute(t.Context(), commit.Inputs{Program: p, Spec: claim.Spec{Program: root, Steps: 2, SegmentLength: 1}}, commit.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	runs := openRuns(t, t.TempDir())
	if err := runs.Keep(run); err != nil {
		t.Fatal(err)
	}
	if _, err := runs.FinalState(t.Context(), run.Root()); err == nil || !strings.Contains(err.Error(), "has no state") {
		t.Errorf("%v", err)
	}
}
