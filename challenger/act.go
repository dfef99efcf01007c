package challenger

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/claim"
)

// commit sends the commitment to the proof, unless the contracts would refuse
// the proof.
func (c *Challenger) commit(ctx context.Context, v claim.View, d dossier, head uint64) error {
	gas, err := c.try(ctx, v, d.evidence)
	if err != nil {
		return fmt.Errorf("the contracts refuse the proof (kept in %s): %w", string(c.evidence), err)
	}
	if err := c.deps.Prover.CommitProof(ctx, d.evidence.Commitment); err != nil && !reasonIs(err, "AlreadyCommitted") {
		return err
	}
	c.set(v.ID, func(d *dossier) { d.committedAt = head + 1 })
	c.deps.Log.Info("committed to proof", zap.Stringer("claim", v.ID), zap.Uint64("proof_gas", gas))
	return nil
}

// named is an error with the contract's name for it.
type named interface{ Reason() string }

func reasonIs(err error, name string) bool {
	var n named
	return errors.As(err, &n) && n.Reason() == name
}

// alreadyProven refuses a proof that could win nothing any more.
const alreadyProven = "AlreadyProven"

func (c *Challenger) prove(ctx context.Context, v claim.View, d dossier, head uint64) error {
	err := c.deps.Prover.ProveFault(ctx, v, d.evidence.proof(), d.evidence.Salt)
	if reasonIs(err, alreadyProven) {
		c.set(v.ID, func(d *dossier) { d.retryAt, d.proved = head+c.cfg.RetryBlocks, true })
		c.deps.Log.Info("others proved the fault first", zap.Stringer("claim", v.ID))
		return nil
	}
	if err != nil {
		return err
	}
	c.set(v.ID, func(d *dossier) { d.retryAt, d.proved = head+c.cfg.RetryBlocks, true })
	c.metrics.proofs.WithLabelValues(d.evidence.Kind).Inc()
	c.deps.Log.Info("proved fault", zap.Stringer("claim", v.ID), zap.String("kind", d.evidence.Kind), zap.String("where", d.evidence.Where))
	return nil
}

// slash slashes every signer that nobody has slashed yet. One that cannot be
// slashed does not keep the others from it.
func (c *Challenger) slash(ctx context.Context, v claim.View) error {
	set, err := c.deps.Slasher.Operators(ctx, v.Reference())
	if err != nil {
		return err
	}
	var errs []error
	for _, o := range set.Operators {
		if o.Stake.IsZero() || slices.Contains(v.NonSigners, claim.Digest(o.ID)) {
			continue
		}
		done, err := c.deps.Slasher.Slashed(ctx, v.ID, o.Owner)
		if err == nil && !done {
			err = c.deps.Slasher.Slash(ctx, v, o)
			if err == nil {
				c.metrics.slashes.Inc()
				c.deps.Log.Info("slashed", zap.Stringer("claim", v.ID), zap.Stringer("operator", o.Owner))
			}
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("operator %s: %w", o.Owner, err))
		}
	}
	return errors.Join(errs...)
}

// Price asks what the proof would cost in gas; without evidence, what the
// conviction of a program would that was proven malformed. It sends nothing.
func (c *Challenger) Price(ctx context.Context, v claim.View, e *Evidence) (gas uint64, err error) {
	if e == nil {
		return c.deps.Convictor.TryConvictMalformed(ctx, v.Posted)
	}
	if gas, err = c.try(ctx, v, e); err != nil {
		return 0, fmt.Errorf("the contracts refuse the proof: %w", err)
	}
	return gas, nil
}

// Convict commits to a proof and submits it, at once. Without evidence it
// convicts a claim whose program was proven malformed.
func (c *Challenger) Convict(ctx context.Context, v claim.View, e *Evidence) error {
	if e == nil || e.FaultKind == claim.MalformedFault {
		return c.convictMalformed(ctx, v, e)
	}
	if err := c.deps.Prover.CommitProof(ctx, e.Commitment); err != nil && !reasonIs(err, "AlreadyCommitted") {
		return err
	}
	return c.deps.Prover.ProveFault(ctx, v, e.proof(), e.Salt)
}
