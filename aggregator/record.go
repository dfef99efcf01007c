package aggregator

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/claim"
)

// record puts on chain, in one batch, what signers commit to and this
// aggregator has not recorded before: without that they could not reveal it,
// and would not be paid.
func (a *Aggregator) record(ctx context.Context, v *View, commitments []claim.Digest) error {
	batch := a.unrecorded(v, commitments)
	if len(batch) == 0 {
		return nil
	}
	if err := a.deps.Submitter.Record(ctx, batch); err != nil {
		return fmt.Errorf("record commitments: %w", err)
	}
	a.noteRecorded(v, batch)
	return nil
}

func (a *Aggregator) unrecorded(v *View, commitments []claim.Digest) (batch []claim.Digest) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, c := range commitments {
		if !v.recorded[c] {
			batch = append(batch, c)
		}
	}
	return batch
}

func (a *Aggregator) noteRecorded(v *View, batch []claim.Digest) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if v.recorded == nil {
		v.recorded = map[claim.Digest]bool{}
	}
	for _, c := range batch {
		v.recorded[c] = true
	}
}
