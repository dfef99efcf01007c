package challenger

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
)

// first is the claim to check next: the one that has kept this challenger
// waiting in vain least often, then that which was posted first.
func (c *Challenger) first(list []claim.View) claim.View {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.MinFunc(list, func(a, b claim.View) int {
		return cmp.Compare(c.cases[a.ID].failures, c.cases[b.ID].failures)
	})
}

// startCheck re-executes beside the loop if no other check runs; otherwise the
// next tick tries again.
func (c *Challenger) startCheck(ctx context.Context, v claim.View) {
	select {
	case c.worker <- struct{}{}:
	default:
		return
	}
	var failures int
	var began uint64
	c.set(v.ID, func(d *dossier) { d.stage, failures, began = Checking, d.failures, c.head })
	c.checks.Go(func() {
		defer func() { <-c.worker }()
		c.check(ctx, v, began, timeFor(v, c.cfg.CheckSlack, failures))
	})
}

// maxPatience bounds the doublings of the time for a check that took too long.
const maxPatience = 3

// timeFor bounds a check: servers that stall must not keep other claims from
// being checked. A claim may declare less work than there is, and this machine
// be slower than the declaration's, so each failure doubles the time.
func timeFor(v claim.View, slack time.Duration, failures int) time.Duration {
	const most = uint64(1<<58) / uint64(time.Millisecond)
	return (slack + time.Duration(min(v.Terms.Work, most))*time.Millisecond) << min(failures, maxPatience)
}

func (c *Challenger) check(ctx context.Context, v claim.View, began uint64, most time.Duration) {
	start := time.Now()
	limited, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	found, err := c.Examine(limited, v, began)
	if ctx.Err() != nil {
		return
	}
	if err != nil && limited.Err() != nil {
		err = fmt.Errorf("%w: took longer than %v (declared work and check_slack, doubled with each failure)", errUnavailable, most)
	}
	c.set(v.ID, func(d *dossier) {
		d.checked, d.stage, d.evidence, d.demands = v.State, found.Stage, found.Evidence, found.Demands
		d.sealed = found.InTrace && began <= v.Schedule.Certify
		if err != nil {
			d.retryAt = c.head + c.cfg.RetryBlocks
			d.failures++
		}
	})
	c.metrics.checks.WithLabelValues(found.Stage.String()).Inc()
	fields := []zap.Field{zap.Stringer("claim", v.ID), zap.Stringer("result", found.Stage), zap.Duration("took", time.Since(start))}
	if found.Evidence != nil {
		fields = append(fields, zap.String("kind", found.Evidence.Kind), zap.String("where", found.Evidence.Where), zap.Int("proof_bytes", len(found.Evidence.Proof)))
	}
	if found.Stage == Withheld {
		first := found.Demands[0]
		fields = append(fields, zap.Uint64("segment", first.Segment), zap.Stringer("node", first.Digest), zap.Bool("trace", first.ForTraceRoot()), zap.Int("withheld", len(found.Demands)))
	}
	if err != nil {
		fields = append(fields, zap.Error(err))
	}
	c.deps.Log.Info("checked claim", fields...)
}
