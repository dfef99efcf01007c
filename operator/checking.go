package operator

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
)

type verdict struct {
	Verdict
	pledge   *pledge // of a valid claim: what its signature commits to
	retryAt  uint64
	failures int // checks that ended as Unavailable
}

// maxBackoff bounds the doublings of the wait between two tries.
const maxBackoff = 8

// first is the claim to check next: one that has not kept this node waiting in
// vain comes before one that has, then the higher fee counts, then the order of
// the posts. Claims that cost their claimant nothing cannot crowd out others.
func (o *Operator) first(list []claim.View) claim.View {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.MinFunc(list, func(a, b claim.View) int {
		if c := cmp.Compare(o.verdicts[statement(a)].failures, o.verdicts[statement(b)].failures); c != 0 {
			return c
		}
		return b.Terms.Fee.Cmp(&a.Terms.Fee)
	})
}

// startCheck re-executes beside the loop if no other check runs; otherwise the
// next tick tries again.
func (o *Operator) startCheck(ctx context.Context, c claim.View, head uint64) {
	select {
	case o.worker <- struct{}{}:
	default:
		return
	}
	failures := o.failures(c)
	o.setVerdict(c, verdict{Verdict: Checking, failures: failures})
	o.checks.Go(func() {
		defer func() { <-o.worker }()
		o.check(ctx, c, head, failures)
	})
}

func (o *Operator) failures(c claim.View) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.verdicts[statement(c)].failures
}

// timeFor bounds a check. Declared work is paid for, and the contract holds it
// against the time for answers: a claim that takes longer than it declares
// could not be opened in time by those who signed it.
func timeFor(c claim.View, slack time.Duration) time.Duration {
	const most = uint64(1<<62) / uint64(time.Millisecond)
	drawn, all := uint64(len(c.Drawn(c.Beacon))), c.Spec.Segments()+1
	return slack + time.Duration(min(c.Terms.Work, most)/all*drawn)*time.Millisecond
}

func (o *Operator) check(ctx context.Context, c claim.View, head uint64, failures int) {
	start := time.Now()
	limited, cancel := context.WithTimeout(ctx, timeFor(c, o.cfg.CheckSlack))
	defer cancel()
	work, err := o.reexecute(limited, c)
	if ctx.Err() != nil {
		return
	}
	if limited.Err() != nil {
		err = fmt.Errorf("%w: took longer than the %d ms of work that it declares (and check_slack)", errUnavailable, c.Terms.Work)
	}
	v := verdict{Verdict: verdictOf(err), failures: failures, pledge: work}
	if v.Verdict == Unavailable {
		v.retryAt = head + o.cfg.RetryBlocks<<min(failures, maxBackoff)
		v.failures++
	}
	o.setVerdict(c, v)
	o.health.set("checks", v.Verdict != Unavailable)
	o.metrics.verdicts.WithLabelValues(v.String()).Inc()
	o.metrics.seconds.Observe(time.Since(start).Seconds())
	fields := []zap.Field{zap.Stringer("claim", c.ID), zap.Stringer("verdict", v), zap.Duration("took", time.Since(start))}
	if err != nil {
		fields = append(fields, zap.Error(err))
	}
	o.deps.Log.Info("checked claim", fields...)
}

// reexecute compares a claim with this node's own execution, which also yields
// what a signature commits to.
func (o *Operator) reexecute(ctx context.Context, c claim.View) (*pledge, error) {
	at, err := o.seatOf(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnavailable, err)
	}
	from := o.deps.Artifacts
	if o.deps.Shelf != nil {
		from = o.deps.Shelf.For(c)
	}
	_, lists, err := Lists(ctx, from, serversOf(c, o.cfg.ArtifactServers), c, o.limits(), at.members)
	if err != nil {
		return nil, err
	}
	p, err := newPledge(at.members, lists, at.me)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnavailable, err)
	}
	return p, nil
}

// serversOf are those that were registered for the claim's inputs, then the
// node's own.
func serversOf(v claim.View, configured []string) []string {
	return slices.Concat(v.Servers, configured)
}

func (o *Operator) limits() opening.Limits {
	return opening.Limits{Threads: o.cfg.Threads, Memory: o.cfg.MaxMemory, Steps: o.cfg.MaxSteps}
}

func verdictOf(err error) Verdict {
	switch {
	case err == nil:
		return Valid
	case errors.Is(err, errInvalid):
		return Invalid
	}
	return Unavailable
}

func (o *Operator) setVerdict(c claim.View, v verdict) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.verdicts[statement(c)] = v
}
