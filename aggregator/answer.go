package aggregator

import (
	"context"
	"errors"
	"fmt"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
)

// demands are what others ask for on chain about claims.
type demands interface {
	Demands(ctx context.Context, v claim.View) ([]claim.Demand, error)
	Answer(ctx context.Context, v claim.View, d claim.Demand, data []byte) error
}

// executor computes again what demands ask for; an *opening.Executor does.
type executor interface {
	Answer(ctx context.Context, v claim.View, d claim.Demand) ([]byte, error)
	Forget(id claim.ID)
}

// MyTurn says whether an aggregator should answer a demand at block now: in the
// last quarter of the time for it, when neither the claimant nor any signer did.
// Two answers in one block would cost the second its gas.
func MyTurn(d claim.Demand, now uint64) bool {
	return now >= d.AskedAt+(d.Deadline-d.AskedAt)*3/4 && now <= d.Deadline
}

// answer opens, beside the loop, what nobody opened; one claim at a time, so
// that executing does not keep certificates waiting.
func (a *Aggregator) answer(ctx context.Context, c claim.View, head uint64) error {
	due, err := a.dueDemands(ctx, c, head)
	if err != nil || len(due) == 0 {
		return err
	}
	select {
	case a.worker <- struct{}{}:
	default:
		return nil // the next look tries again
	}
	a.mu.Lock()
	a.open[c.ID].AnsweredAt = head
	a.mu.Unlock()
	a.answers.Go(func() {
		defer func() { <-a.worker }()
		if err := a.answerAll(ctx, c, due); err != nil && ctx.Err() == nil {
			a.failed(Answer, c, err)
		}
	})
	return nil
}

// dueDemands are those that wait for an aggregator.
func (a *Aggregator) dueDemands(ctx context.Context, c claim.View, head uint64) (due []claim.Demand, err error) {
	open, err := a.deps.Demands.Demands(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("read demands: %w", err)
	}
	drawn := c.Drawn(c.Beacon)
	for _, d := range open {
		if opening.Answerable(d, drawn) && MyTurn(d, head) {
			due = append(due, d)
		}
	}
	return due, nil
}

// answerAll answers demands on one claim. One that cannot be opened does not
// keep the others from being answered.
func (a *Aggregator) answerAll(ctx context.Context, c claim.View, due []claim.Demand) error {
	ctx, cancel := context.WithTimeout(ctx, a.cfg.AnswerTimeout)
	defer cancel()
	var errs []error
	for _, d := range due {
		data, err := a.deps.Executor.Answer(ctx, c, d)
		if err == nil {
			err = a.deps.Demands.Answer(ctx, c, d, data)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("demand %s: %w", d.Key, err))
			continue
		}
		a.metrics.answers.Inc()
		a.deps.Log.Info("answered demand", zap.Stringer("claim", c.ID), zap.Stringer("demand", d.Key))
	}
	return errors.Join(errs...)
}

func (a *Aggregator) failed(act Act, c claim.View, err error) {
	a.metrics.errors.Inc()
	a.deps.Log.Warn("act failed", zap.Stringer("act", act), zap.Stringer("claim", c.ID), zap.Error(err))
}
