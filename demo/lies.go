package demo

import (
	"context"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/claimant"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/quorum"
)

// corrupted operators of the lie.
const corrupted = 4

// ---- 4. The lie ----

// lie claims a training run with one changed weight. Four operators sign it
// unseen; one transaction refutes it.
func (s *stage) lie(ctx context.Context) (err error) {
	s.title(4, "lie", "One weight in one step is changed; four corrupted operators of five certify it; one transaction convicts")
	liar, err := s.newLiar(ctx, "liar", s.trained.posted.Spec.Segments()/2)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, liar.stop()) }()
	money, err := s.purse(ctx, liar.party)
	if err != nil {
		return err
	}
	if err := s.corrupt(ctx); err != nil {
		return err
	}
	var lie claimed
	if err := s.execute(ctx, &lie, liar.inputs, "train, lying", liar.options, claim.Full); err != nil {
		return err
	}
	v, err := s.certify(ctx, liar.claimantDaemon, &lie, claim.Full, 0)
	if err != nil {
		return err
	}
	scene, err := s.begin(ctx, v, lie)
	if err != nil {
		return err
	}
	signers, err := s.signers(ctx, v)
	if err != nil {
		return err
	}
	before, err := s.magnitudes(ctx)
	if err != nil {
		return err
	}
	challenger, hunter, err := s.hunt(ctx, "challenger", liar.url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, hunter.stop()) }()
	money.add(ctx, s, challenger)
	err = s.phase("traces are served; the challenger finds and proves the first wrong number", func() error {
		if err := s.dev.MineTo(v.Schedule.Certify + 1); err != nil {
			return err
		}
		v, err = s.waitStatus(ctx, v.ID, claim.Convicted)
		return err
	})
	if err != nil {
		return err
	}
	if err := s.awaitSlashes(ctx, v, signers); err != nil {
		return err
	}
	if err := s.refused(ctx, lie); err != nil {
		return err
	}
	if err := s.collectRewards(ctx, v); err != nil {
		return err
	}
	if err := s.slashes(ctx, &scene, before); err != nil {
		return err
	}
	if got := len(scene.Slashed); got != corrupted {
		return fmt.Errorf("%d operators were slashed, %d had signed the lie", got, corrupted)
	}
	return errors.Join(s.conclude(ctx, &scene, money), s.heal(ctx))
}

// liar is a claimant whose runs contain a lie.
type liar struct {
	*claimantDaemon
	inputs  commit.Inputs
	options commit.Options
}

func (s *stage) newLiar(ctx context.Context, name string, segment uint64, change ...func(*claimant.Deps)) (*liar, error) {
	p, err := s.newParty(ctx, name, 20)
	if err != nil {
		return nil, err
	}
	in, err := s.trainingInputs(ctx)
	if err != nil {
		return nil, err
	}
	// A spec has one standing outcome: the liar trains from other initial weights.
	if in.Spec.Seed, err = s.drawSeed(ctx, p); err != nil {
		return nil, err
	}
	planned, err := adversary.WeightLie(in.Program, in.Spec, segment)
	if err != nil {
		return nil, err
	}
	opt := commit.Options{Threads: 2, Observe: planned.Observe}
	d, err := s.startClaimant(ctx, p, change...)
	if err != nil {
		return nil, err
	}
	s.say("the lie: segment %d, step %d, instruction %d (%s), one bit of one weight", planned.At.Segment, planned.At.Step,
		planned.At.Instr, in.Program.Step[planned.At.Instr].Name)
	return &liar{claimantDaemon: d, inputs: in, options: opt}, nil
}

// drawSeed gives a party a seed that nobody could choose.
func (s *stage) drawSeed(ctx context.Context, p *party) (claim.Digest, error) {
	block, err := p.account.RequestSeed(ctx)
	if err != nil {
		return claim.Digest{}, err
	}
	if err := s.dev.MineTo(block + 1); err != nil {
		return claim.Digest{}, err
	}
	return p.account.DrawSeed(ctx)
}

// corrupt lets all operators but the last sign whatever they see. The honest
// one runs on.
func (s *stage) corrupt(ctx context.Context) error {
	var errs []error
	for i := range corrupted {
		errs = append(errs, s.operators[i].stop())
		var err error
		s.operators[i], err = s.startStamp(ctx, s.nodes[i], s.aggregator)
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// heal runs all operators honestly again.
func (s *stage) heal(ctx context.Context) error {
	if err := s.stopOperators(); err != nil {
		return err
	}
	return s.dev.RefreshQuorum(ctx, s.book)
}

// hunt starts an honest challenger who knows where the runs are served.
func (s *stage) hunt(ctx context.Context, name string, servers ...string) (*party, *running, error) {
	p, err := s.newParty(ctx, name, 50)
	if err != nil {
		return nil, nil, err
	}
	d, err := s.startChallenger(ctx, p, servers)
	return p, d, err
}

func (s *stage) magnitudes(ctx context.Context) ([]uint64, error) {
	out := make([]uint64, len(s.members))
	for i, m := range s.members {
		var err error
		if out[i], err = s.magnitude(ctx, quorum.Operator{Owner: claim.Address(m.Address)}); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// awaitSlashes passes the delay and waits until the challenger has slashed
// every signer.
func (s *stage) awaitSlashes(ctx context.Context, v claim.View, signers []quorum.Operator) error {
	return s.phase(fmt.Sprintf("%d signers are slashed after the delay", len(signers)), func() error {
		v, err := s.waitFor(ctx, v.ID, "slashable", func(v claim.View) bool { return v.SlashableFrom != 0 })
		if err != nil {
			return err
		}
		if err := s.dev.MineTo(v.SlashableFrom); err != nil {
			return err
		}
		return s.until(ctx, "all signers are slashed", func() (bool, error) {
			for _, o := range signers {
				done, err := s.watch.client.Slashed(ctx, v.ID, o.Owner)
				if err != nil || !done {
					return false, err
				}
			}
			return true, nil
		})
	})
}

// slashes records whose magnitude fell.
func (s *stage) slashes(ctx context.Context, scene *Scenario, before []uint64) error {
	after, err := s.magnitudes(ctx)
	if err != nil {
		return err
	}
	for i, m := range s.members {
		if after[i] < before[i] {
			scene.Slashed = append(scene.Slashed, Slash{Operator: m.Address.String(), MagnitudeBefore: before[i], MagnitudeAfter: after[i]})
		}
	}
	return nil
}

// refused checks that the consumer pays nothing for the convicted run.
func (s *stage) refused(ctx context.Context, lie claimed) error {
	result, err := s.accuracyResult(s.evaluated)
	if err != nil {
		return err
	}
	at, err := s.sponsor.account.OfferBounty(ctx, s.offer())
	if err != nil {
		return err
	}
	s.consumers = append(s.consumers, at)
	// As if the lie's weights had been evaluated as well as the honest ones were.
	evaluation := s.evaluated.posted
	evaluation.Spec.Params = lie.posted.Outcome.Result
	err = s.sponsor.account.TryBounty(ctx, at, lie.posted, evaluation, result)
	if !chain.Reverted(err, "NotFinal") {
		return fmt.Errorf("the consumer was to refuse a run that is not Final, and said: %w", err)
	}
	s.say("the consumer refuses the convicted run: %v", err)
	return nil
}

// ---- 5. Withheld ----

// withheld claims a run with a lie in a segment that the beacon does not draw.
// Honest operators certify what was drawn; the rest is the bond's.
func (s *stage) withheld(ctx context.Context) (err error) {
	s.title(5, "withheld", "A lie in an undrawn segment is honestly certified; its trace is demanded, nobody answers, the deadline convicts")
	segment := s.trained.posted.Spec.Segments() / 2
	liar, err := s.newLiar(ctx, "withholder", segment, silence)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, liar.stop()) }()
	money, err := s.purse(ctx, liar.party)
	if err != nil {
		return err
	}
	if err := s.startOperators(ctx, liar.url); err != nil {
		return err
	}
	var lie claimed
	if err := s.execute(ctx, &lie, liar.inputs, "train, lying", liar.options, claim.Sampled); err != nil {
		return err
	}
	v, err := s.undrawn(ctx, liar, &lie, segment)
	if err != nil {
		return err
	}
	scene, err := s.begin(ctx, v, lie)
	if err != nil {
		return err
	}
	before, err := s.magnitudes(ctx)
	if err != nil {
		return err
	}
	challenger, hunter, err := s.hunt(ctx, "second challenger", liar.url)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, hunter.stop()) }()
	money.add(ctx, s, challenger)
	if err := s.starve(ctx, v); err != nil {
		return err
	}
	if v, err = s.waitStatus(ctx, v.ID, claim.Convicted); err != nil {
		return err
	}
	if err := errors.Join(s.collectRewards(ctx, v), s.slashes(ctx, &scene, before)); err != nil {
		return err
	}
	if len(scene.Slashed) != 0 {
		return fmt.Errorf("%d operators were slashed for a segment that they did not sign", len(scene.Slashed))
	}
	return s.conclude(ctx, &scene, money)
}

// undrawn posts the run until the beacon passes the segment by: a liar who is
// drawn lets his claim expire and tries again, for another fee.
func (s *stage) undrawn(ctx context.Context, liar *liar, lie *claimed, segment uint64) (claim.View, error) {
	for {
		v, err := s.certify(ctx, liar.claimantDaemon, lie, claim.Sampled, segment)
		if err == nil || !errors.Is(err, errDrawn) {
			return v, err
		}
		s.say("segment %d was drawn: the claim will get no certificate; the liar pays a new fee and tries again", segment)
		if err := s.dev.MineTo(v.Schedule.Certify + 1); err != nil {
			return v, err
		}
		if _, err := s.waitStatus(ctx, v.ID, claim.Expired); err != nil {
			return v, err
		}
	}
}

// starve passes the times in which the trace could be demanded and given.
func (s *stage) starve(ctx context.Context, v claim.View) error {
	err := s.phase("the challenger demands the segment's trace", func() error {
		if err := s.dev.MineTo(v.Schedule.Certify + 1); err != nil {
			return err
		}
		return s.until(ctx, "a demand is on chain", func() (bool, error) {
			open, err := s.watch.client.Demands(ctx, v)
			return len(open) > 0, err
		})
	})
	if err != nil {
		return err
	}
	return s.phase("nobody answers; the deadline passes; convicted", func() error {
		open, err := s.watch.client.Demands(ctx, v)
		if err != nil {
			return err
		}
		if len(open) == 0 {
			return errors.New("the demand was answered")
		}
		if err := s.dev.MineTo(open[0].Deadline + 1); err != nil {
			return err
		}
		_, err = s.waitStatus(ctx, v.ID, claim.Convicted)
		return err
	})
}
