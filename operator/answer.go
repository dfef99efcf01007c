package operator

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/quorum"
)

// demands are what others ask for on chain about claims.
type demands interface {
	Demands(ctx context.Context, v claim.View) ([]claim.Demand, error)
	Answer(ctx context.Context, v claim.View, d claim.Demand, data []byte) error
}

// MyTurn says whether a signer should answer a demand at block now. The first
// turn is the claimant's: two answers in one block would cost the second its
// gas. Then the demand orders the signers; each waits for those before it, and
// the last of them has its turn by half of the time for the answer.
func MyTurn(d claim.Demand, signers []bls.OperatorID, me bls.OperatorID, turn, now uint64) bool {
	i := slices.Index(signers, me)
	if i < 0 || now > d.Deadline {
		return false
	}
	n := uint64(len(signers))
	order := claim.Permutation(n, d.Key, 0)
	half := (d.Deadline - d.AskedAt) / 2
	return now >= d.AskedAt+min(turn, half/n)*(1+order.At(uint64(i)))
}

// signersOf are the members with stake that the certificate does not list as
// non-signers, ascending.
func signersOf(set quorum.Set, v claim.View) []bls.OperatorID {
	var out []bls.OperatorID
	for _, o := range set.Operators {
		if !o.Stake.IsZero() && !slices.Contains(v.NonSigners, claim.Digest(o.ID)) {
			out = append(out, o.ID)
		}
	}
	slices.SortFunc(out, func(a, b bls.OperatorID) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// answer opens those demands whose turn it is. Traces are computed again.
func (o *Operator) answer(ctx context.Context, v claim.View, at *seat, head uint64) error {
	open, err := o.deps.Demands.Demands(ctx, v)
	if err != nil || len(open) == 0 {
		return err
	}
	signers, drawn := signersOf(at.set, v), v.Drawn(v.Beacon)
	var errs []error
	for _, d := range open {
		if d.Input || !opening.Answerable(d, drawn) || !MyTurn(d, signers, o.deps.Key.ID(), o.cfg.AnswerTurn, head) {
			continue
		}
		if err := o.answerOne(ctx, v, d); err != nil {
			errs = append(errs, fmt.Errorf("demand %s: %w", d.Key, err))
			continue
		}
		o.deps.Log.Info("answered demand", zap.Stringer("claim", v.ID), zap.Stringer("demand", d.Key))
	}
	return errors.Join(errs...)
}

func (o *Operator) answerOne(ctx context.Context, v claim.View, d claim.Demand) error {
	data, err := o.executor.Answer(ctx, v, d)
	if err != nil {
		return err
	}
	return o.deps.Demands.Answer(ctx, v, d, data)
}
