package challenger

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/holiman/uint256"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dispute"
)

// Allows says whether a demand is within the limit after so many on the claim.
// Inputs leave as many as a search takes: who opens inputs on chain alone, chunk
// by chunk, must not escape the search by that.
func (c Config) Allows(made int, input bool) bool {
	if input {
		made += dispute.MostDemands
	}
	return made < c.MaxDemands
}

// addNeeds finds out how the wanted demands stand: ours or anybody's.
func (c *Challenger) addNeeds(ctx context.Context, v claim.View, wanted []claim.Demand, made int, out *View) error {
	open, err := c.deps.Demander.Demands(ctx, v)
	if err != nil {
		return fmt.Errorf("read demands: %w", err)
	}
	for _, w := range wanted {
		n := Need{Input: w.Input, Budget: c.cfg.Allows(made, w.Input)}
		if w.Link != nil {
			n.FollowUntil = w.Link.Answer.Block + v.Schedule.FollowUp
		}
		i := slices.IndexFunc(open, func(d claim.Demand) bool { return d.Key == w.Key })
		if i >= 0 {
			n.Demanded, n.Deadline = true, open[i].Deadline
			if open[i].Demander != c.deps.Account { // whose reward it would be convicts first
				n.Deadline += c.cfg.RetryBlocks
			}
		} else if n.Answered, err = c.answered(ctx, v, w); err != nil {
			return err
		}
		out.Needs = append(out.Needs, n)
	}
	return nil
}

// answered says whether what is wanted has been opened on chain.
func (c *Challenger) answered(ctx context.Context, v claim.View, wanted claim.Demand) (bool, error) {
	if wanted.Input {
		return c.inputAnswered(ctx, v, wanted)
	}
	list, err := c.deps.Answers.Answers(ctx, v)
	if err != nil {
		return false, fmt.Errorf("read answers: %w", err)
	}
	return Opens(list, wanted), nil
}

// Opens says whether answers show what is wanted: one that was given where the
// digest has fewer levels under it does not.
func Opens(list []claim.Opened, wanted claim.Demand) bool {
	data, traces := byDigest(list)
	if wanted.ForTraceRoot() {
		return !traces[wanted.Segment].IsZero()
	}
	return data[wanted.Digest] != nil && (wanted.Levels == 0 || len(data[wanted.Digest]) >= 32<<wanted.Levels)
}

// demand asks for all that can be asked for now. It counts on chain what the
// account has demanded before: the limit holds across restarts. What cannot be
// demanded does not keep the rest from it.
func (c *Challenger) demand(ctx context.Context, view View, d dossier, now uint64) error {
	v := view.Claim
	made, err := c.deps.Demander.Demanded(ctx, v, c.deps.Account)
	if err != nil {
		return fmt.Errorf("count demands: %w", err)
	}
	if made > 0 { // what earlier ones left pays for these
		if err := c.collect(ctx, v, now); err != nil {
			return err
		}
	}
	var errs []error
	for i, n := range view.Needs {
		switch {
		case !view.Askable(n, now):
		case !c.cfg.Allows(made, n.Input):
			c.deps.Log.Warn("something is withheld, but max_demands is reached", zap.Stringer("claim", v.ID), zap.Int("demands", made), zap.Bool("input", n.Input))
		default:
			if err := c.ask(ctx, v, d.demands[i]); err != nil {
				errs = append(errs, err)
				continue
			}
			made++
		}
	}
	c.set(v.ID, func(d *dossier) { d.made = made })
	return errors.Join(errs...)
}

// limit is how many wei one demand may take. What looks at the inputs of a claim
// cost that nobody signed, once its pot is empty, must have cost its claimant about
// as much: the fee is worth one demand's price, which is what 7 to 18 answered ones
// lose.
func (c Config) limit(v claim.View, d claim.Demand) uint256.Int {
	limit := *uint256.NewInt(c.MaxDemandWei)
	if d.Input && v.Status == claim.Expired && v.Terms.Fee.Lt(&limit) {
		limit = v.Terms.Fee
	}
	return limit
}

func (c *Challenger) ask(ctx context.Context, v claim.View, d claim.Demand) error {
	if err := c.deps.Demander.Demand(ctx, v, d, c.cfg.limit(v, d)); err != nil {
		return err
	}
	c.metrics.demands.Inc()
	c.deps.Log.Info("demanded", zap.Stringer("claim", v.ID), zap.Stringer("demand", d.Key))
	return nil
}

// convict convicts of the first thing that nobody opened in time.
func (c *Challenger) convict(ctx context.Context, view View, d dossier, now uint64) error {
	i := slices.IndexFunc(view.Needs, func(n Need) bool { return n.Due(now) })
	v, due := view.Claim, d.demands[i]
	if err := c.deps.Demander.ConvictUnopened(ctx, v, due); err != nil {
		return err
	}
	c.metrics.proofs.WithLabelValues(claim.UnopenedFault.String()).Inc()
	c.deps.Log.Info("convicted of an unopened node", zap.Stringer("claim", v.ID), zap.Stringer("demand", due.Key))
	return nil
}

// collect gets what the contracts owe.
func (c *Challenger) collect(ctx context.Context, v claim.View, head uint64) error {
	if err := c.deps.Purse.CollectRewards(ctx, v); err != nil {
		return err
	}
	c.set(v.ID, func(d *dossier) { d.collected = head > v.Schedule.HardEnd })
	return nil
}

// settle gets back what demands cost that led to a fault.
func (c *Challenger) settle(ctx context.Context, v claim.View, head uint64) error {
	if err := c.deps.Demander.SettleDemands(ctx, v); err != nil {
		return err
	}
	c.set(v.ID, func(d *dossier) { d.settledAt = head })
	return nil
}
