package opening

import (
	"context"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// Program is the program of the run.
func (o *Own) Program() *commit.Program { return o.committed }

// Traces are the trace roots that Draw was told.
func (o *Own) Traces() []claim.Digest {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.book.Traces
}

// Step executes a segment again, up to one of its steps.
func (o *Own) Step(ctx context.Context, segment uint64, step int) (*commit.Trace, *commit.Step, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	s, err := o.step(ctx, segment, step)
	if err != nil {
		return nil, nil, err
	}
	t, err := o.trace(ctx, segment)
	return t, s, err
}
