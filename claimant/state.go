package claimant

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// FinalState opens a run's last end state, without executing the run again. A
// run of a program without state has none: an error.
func (r *Runs) FinalState(ctx context.Context, root claim.Digest) (claim.FinalState, error) {
	card, err := r.Card(root)
	if err != nil {
		return claim.FinalState{}, err
	}
	segments, err := r.segments(ctx, card)
	if err != nil {
		return claim.FinalState{}, fmt.Errorf("run %s: %w", root, err)
	}
	last := segments[len(segments)-1]
	if last.EndState.IsZero() {
		return claim.FinalState{}, fmt.Errorf("run %s: its program has no state: no run can go on from it", root)
	}
	path, err := commit.SegmentPath(segments, len(segments)-1)
	return claim.FinalState{Spec: card.Spec, Outcome: card.Outcome, EndState: last.EndState, Outputs: last.Outputs, Path: path}, err
}

// segments are all of a run's, as its outcome commits to them; at least one.
func (r *Runs) segments(ctx context.Context, card Card) ([]commit.SegmentRoots, error) {
	data, err := r.store.Get(ctx, artifact.Segments, card.Outcome.Segments)
	if err != nil {
		return nil, fmt.Errorf("read segments: %w", err)
	}
	list, err := artifact.DecodeSegments(data)
	if err != nil {
		return nil, err
	}
	return list, commit.VerifySegments(claim.RunRoot(card.Spec, card.Outcome), card.Spec, card.Outcome, list)
}
