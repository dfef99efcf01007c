package operator

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/holiman/uint256"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/keyed"
	"github.com/assay-avs/assay/quorum"
)

// ledger is what stands on chain about keyed work, and what gas costs.
type ledger interface {
	Batches(ctx context.Context, v claim.View) ([][]claim.Digest, error)
	Reveals(ctx context.Context, v claim.View) ([]claim.Reveal, error)
	GasPrice(ctx context.Context) (uint256.Int, error)
}

// revealer acts on it.
type revealer interface {
	Record(ctx context.Context, commitments []claim.Digest) error
	Reveal(ctx context.Context, v claim.View, operator claim.Address, salt claim.Digest, list []claim.Digest, batch claim.Digest, path []claim.Digest) error
	Refute(ctx context.Context, v claim.View, r claim.Reveal, index int, opening []byte) error
}

// reveals is both.
type reveals interface {
	ledger
	revealer
}

// work does what there is to do about the keyed work for a claim. All that it
// goes by is on chain or in the sign log, so a restart forgets nothing.
func (o *Operator) work(ctx context.Context, v View, at *seat, now uint64) error {
	c := v.Claim
	if !v.Signed || now+o.cfg.RecordMargin < c.Schedule.Certify || now > c.Schedule.Dispute || !feeStands(c) {
		return nil
	}
	_, p, err := o.signed(c)
	if errors.Is(err, errNoPledge) {
		return nil
	}
	if err != nil {
		return err
	}
	commitment := p.commitment(c.ID, at.me)
	batches, err := o.deps.Reveals.Batches(ctx, c)
	if err != nil {
		return err
	}
	batch, place := find(batches, commitment)
	d, err := o.duty(ctx, c, p, at, now)
	if err != nil {
		return err
	}
	d.Recorded = batch != nil
	acts := DecideDuty(d, o.cfg.RecordMargin, now)
	var errs []error
	if acts.Record {
		errs = append(errs, o.deps.Reveals.Record(ctx, []claim.Digest{commitment}))
	}
	if acts.Reveal {
		errs = append(errs, o.reveal(ctx, c, p, at.me, batch, place))
	}
	for _, r := range acts.Refute {
		errs = append(errs, o.refute(ctx, c, r))
	}
	return errors.Join(errs...)
}

// find looks for a commitment in recorded batches; nil if it is in none.
func find(batches [][]claim.Digest, commitment claim.Digest) (batch []claim.Digest, place int) {
	for _, b := range batches {
		if i := slices.Index(b, commitment); i >= 0 {
			return b, i
		}
	}
	return nil, 0
}

// duty gathers what the decision depends on, but for the batches.
func (o *Operator) duty(ctx context.Context, c claim.View, p *pledge, at *seat, now uint64) (d Duty, err error) {
	d.Claim = c
	id := claim.Digest(o.deps.Key.ID())
	d.Counted = !slices.Contains(c.NonSigners, id)
	d.Share = share(c.Terms.SignersFee(), at.set, c.NonSigners, id)
	if d.GasPrice, err = o.deps.Reveals.GasPrice(ctx); err != nil {
		return d, err
	}
	if now <= c.Schedule.Certify {
		return d, nil
	}
	list, err := o.deps.Reveals.Reveals(ctx, c)
	if err != nil {
		return d, err
	}
	for _, r := range list {
		if r.Operator == at.me {
			d.Revealed = true
			o.noteReveal(c.ID, !r.Struck)
		} else if want, known := p.Expected[r.Operator]; known && want != claim.ListHash(r.List) {
			d.Wrong = append(d.Wrong, Wrong{r, shareOf(c, at.set, r.Operator), MyTurn(RefuteTurns(c, r), signersOf(at.set, c), o.deps.Key.ID(), o.cfg.AnswerTurn, now)})
		}
	}
	return d, nil
}

// shareOf is the part of the fee that an account would get.
func shareOf(c claim.View, set quorum.Set, operator claim.Address) uint256.Int {
	for _, m := range set.Operators {
		if m.Owner == operator && !slices.Contains(c.NonSigners, claim.Digest(m.ID)) {
			return share(c.Terms.SignersFee(), set, c.NonSigners, claim.Digest(m.ID))
		}
	}
	return uint256.Int{}
}

func (o *Operator) reveal(ctx context.Context, c claim.View, p *pledge, me claim.Address, batch []claim.Digest, place int) error {
	err := o.deps.Reveals.Reveal(ctx, c, me, p.Salt, p.List, claim.BatchRoot(batch), claim.BatchPath(batch, place))
	if err != nil {
		return err
	}
	o.metrics.reveals.Inc()
	o.deps.Log.Info("revealed keyed work", zap.Stringer("claim", c.ID))
	return nil
}

// refute looks for the first entry that is not what the operator's key draws,
// and shows it.
func (o *Operator) refute(ctx context.Context, c claim.View, r claim.Reveal) error {
	own, err := o.executor.Open(ctx, c)
	if err != nil {
		return err
	}
	run := &dispute.Run{Program: own.Program(), Spec: c.Spec, Outcome: c.Outcome}
	for i, entry := range r.List {
		opening, right, err := keyed.Open(ctx, run, c, own.Traces(), r.Operator, i, own)
		if err != nil {
			return err
		}
		if right == entry {
			continue
		}
		if err := o.deps.Reveals.Refute(ctx, c, r, i, opening); err != nil {
			return fmt.Errorf("reveal of %s: %w", r.Operator, err)
		}
		o.metrics.refuted.Inc()
		o.deps.Log.Info("refuted a reveal", zap.Stringer("claim", c.ID), zap.Stringer("operator", r.Operator), zap.Int("entry", i))
		return nil
	}
	return fmt.Errorf("reveal of %s: every entry is right, though its hash is not the expected one", r.Operator)
}

// noteReveal keeps whether this operator's reveal stands, for its figures.
func (o *Operator) noteReveal(id claim.ID, stands bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.revealed[id] = stands
}
