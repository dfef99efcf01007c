package claimant

import (
	"context"
	"errors"
	"fmt"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
)

// answer opens every demanded node. One that cannot be opened does not keep
// the others from being answered.
func (c *Claimant) answer(ctx context.Context, v claim.View) error {
	open, err := c.deps.Demands.Demands(ctx, v)
	if err != nil || len(open) == 0 {
		return err
	}
	own, err := c.drawnRun(ctx, v)
	if err != nil {
		return err
	}
	var errs []error
	for _, d := range open {
		if err := c.answerOne(ctx, v, d, own); err != nil {
			errs = append(errs, fmt.Errorf("demand %s: %w", d.Key, err))
			continue
		}
		c.metrics.answers.Inc()
		c.deps.Log.Info("answered demand", zap.Stringer("claim", v.ID), zap.Stringer("demand", d.Key))
	}
	return errors.Join(errs...)
}

func (c *Claimant) answerOne(ctx context.Context, v claim.View, d claim.Demand, own *opening.Own) error {
	if d.Input {
		in := own.Run().Inputs()
		data, err := opening.AnswerInput(&in, d.Place)
		if err != nil {
			return err
		}
		return c.deps.Demands.Answer(ctx, v, d, data)
	}
	if !d.ForTraceRoot() {
		data, err := own.Answer(ctx, v, d)
		if err != nil {
			return err
		}
		return c.deps.Demands.Answer(ctx, v, d, data)
	}
	root, data, err := own.AnswerTrace(ctx, d)
	if err != nil {
		return err
	}
	return c.deps.Demands.AnswerTrace(ctx, v, d, root, data)
}

// drawnRun is the claimed run with the traces that its claim committed to.
func (c *Claimant) drawnRun(ctx context.Context, v claim.View) (*opening.Own, error) {
	own, err := c.deps.Runs.Get(ctx, v.RunRoot())
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	drawn := c.drawn[v.ID]
	c.mu.Unlock()
	if drawn == nil && v.HasTrace {
		if drawn, err = own.Run().Drawn(ctx, v.Drawn(v.Beacon)); err != nil {
			return nil, fmt.Errorf("trace drawn segments: %w", err)
		}
		c.mu.Lock()
		c.drawn[v.ID] = drawn
		c.mu.Unlock()
	}
	if drawn != nil {
		c.deps.Runs.Draw(own, drawn.Roots)
	}
	return own, nil
}
