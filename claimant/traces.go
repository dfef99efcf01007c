package claimant

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dispute"
)

// sealed serves runs to strangers, but their traces only once every operator
// that signs has committed to work of its own: until then, what the trace shows
// would pass for that work.
type sealed struct{ c *Claimant }

// Source implements opening.Runs.
func (s sealed) Source(ctx context.Context, root claim.Digest) (dispute.Source, bool) {
	source, ok := s.c.deps.Runs.Source(ctx, root)
	if !ok || s.c.unsealed(root) {
		return source, ok
	}
	return untraced{source}, true
}

func (c *Claimant) unsealed(root claim.Digest) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.traces[root]
}

// unseal notes the runs that have a claim whose certificate's deadline is over;
// claims that are not listed any more have no use for traces.
func (c *Claimant) unseal(snap claim.Snapshot) {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.traces)
	for _, v := range snap.Claims {
		if snap.Head > v.Schedule.Certify {
			c.traces[v.RunRoot()] = true
		}
	}
}

// untraced is a run without its traces.
type untraced struct{ dispute.Source }

func (u untraced) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	if n.Tree == dispute.TraceTree {
		return nil, errSealed
	}
	return u.Source.Children(ctx, n)
}

func (u untraced) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	if n.Tree == dispute.TraceTree {
		return nil, errSealed
	}
	return u.Source.Chunk(ctx, n)
}

var errSealed = fmt.Errorf("traces are served after the certificate's deadline: %w", artifact.ErrNotFound)
