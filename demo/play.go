package demo

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// devnetSeedDelay blocks after a registration its order seed can be drawn.
const devnetSeedDelay = 8

// errDrawn says that the beacon drew the segment with the lie.
var errDrawn = errors.New("the lie was drawn")

// execute runs the program and remembers how long it took.
func (s *stage) execute(ctx context.Context, c *claimed, in commit.Inputs, what string, opt commit.Options, policy claim.Policy) error {
	name := fmt.Sprintf("%s: %d steps in %d segments", what, in.Spec.Steps, in.Spec.Segments())
	report, end := s.progress(name)
	opt.Progress = report
	opt.TraceRoots = policy == claim.Full // they are posted with the claim
	return s.phase(name, func() (err error) {
		defer end()
		start := time.Now()
		c.run, err = commit.Execute(ctx, in, opt)
		c.took = time.Since(start)
		return err
	})
}

// certify posts a run and waits until operators and aggregator have certified
// it. A lie at segment avoid must not be drawn; 0 for none.
func (s *stage) certify(ctx context.Context, by *claimantDaemon, c *claimed, policy claim.Policy, avoid uint64) (v claim.View, err error) {
	err = s.phase(fmt.Sprintf("post the claim, policy %s", policy), func() error {
		c.posted, err = by.role.Post(ctx, c.run, terms(policy, c.took))
		return err
	})
	if err != nil {
		return v, err
	}
	s.say("claim %s, run root %s", short(c.posted.ID), short(c.posted.RunRoot()))
	err = s.phase("draw, trace, re-execute, sign, certify", func() error {
		v, err = s.waitFor(ctx, c.posted.ID, "traced", func(v claim.View) bool { return v.HasTrace })
		if err != nil {
			return err
		}
		if policy == claim.Sampled && avoid != 0 && slices.Contains(v.Drawn(v.Beacon), avoid) {
			return errDrawn
		}
		v, err = s.waitStatus(ctx, c.posted.ID, claim.Certified)
		return err
	})
	if err != nil {
		return v, err
	}
	signers, err := s.signers(ctx, v)
	if err != nil {
		return v, err
	}
	s.say("certified by %d of %d operators", len(signers), len(s.members))
	return v, nil
}

// see sees an honest claim through: post, certificate, dispute window, Final
// by the claimant's own daemon; more happens before the scene closes.
func (s *stage) see(ctx context.Context, c *claimed, policy claim.Policy, more func(*Scenario) error) error {
	money, err := s.purse(ctx, s.claimant.party)
	if err != nil {
		return err
	}
	v, err := s.certify(ctx, s.claimant, c, policy, 0)
	if err != nil {
		return err
	}
	scene, err := s.begin(ctx, v, *c)
	if err != nil {
		return err
	}
	if err := s.reveals(ctx, v, len(scene.Signers)); err != nil {
		return err
	}
	err = s.phase("the dispute window passes; Final", func() error {
		if err := s.passDisputes(v); err != nil {
			return err
		}
		_, err := s.waitStatus(ctx, v.ID, claim.Final)
		return err
	})
	if err != nil {
		return err
	}
	if err := s.pays(ctx, v); err != nil {
		return err
	}
	if err := more(&scene); err != nil {
		return err
	}
	return s.conclude(ctx, &scene, money)
}

// begin starts the record of a certified claim.
func (s *stage) begin(ctx context.Context, v claim.View, c claimed) (Scenario, error) {
	signers, err := s.signers(ctx, v)
	if err != nil {
		return Scenario{}, err
	}
	scene := Scenario{Name: s.scenario, ClaimID: v.ID.String(), RunRoot: c.posted.RunRoot().String(), Slashed: []Slash{}, Bonds: map[string]Money{}}
	stake := new(big.Int)
	for _, o := range signers {
		scene.Signers = append(scene.Signers, common.Address(o.Owner).String())
		stake.Add(stake, o.Stake.ToBig())
	}
	scene.SignedWei = stake.String()
	return scene, nil
}

// conclude fills in what the chain says at the end of a scene.
func (s *stage) conclude(ctx context.Context, scene *Scenario, money *purse) error {
	id, err := claim.ParseDigest(scene.ClaimID)
	if err != nil {
		return err
	}
	v, err := s.view(ctx, id)
	if err != nil {
		return err
	}
	scene.Status = v.Status.String()
	if scene.Bonds, err = money.close(ctx, s); err != nil {
		return err
	}
	if err := s.collectTransactions(ctx, scene); err != nil {
		return err
	}
	s.scenes = append(s.scenes, *scene)
	return nil
}

// collectTransactions takes the scene's transactions from the chain.
func (s *stage) collectTransactions(ctx context.Context, scene *Scenario) error {
	head := s.dev.Head().Number.Uint64()
	txs, err := s.watch.client.Transactions(ctx, s.first, head, s.consumers...)
	if err != nil {
		return err
	}
	s.first = head + 1
	for _, t := range txs {
		s.txs = append(s.txs, Tx{Scenario: scene.Name, Call: t.Call, Gas: t.Gas, CalldataBytes: len(t.Calldata)})
		if t.Call == "proveFault" {
			scene.FaultProof = &FaultProof{Gas: t.Gas, CalldataBytes: len(t.Calldata)}
		}
	}
	return nil
}

// until asks again and again whether something has happened.
func (s *stage) until(ctx context.Context, what string, happened func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		done, err := happened()
		if err != nil || done {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("wait until %s: %w", what, ctx.Err())
		case <-time.After(poll / 3):
		}
	}
}

// collectRewards passes the times after which a convicted claim's reward is
// due and waits until the challenger's daemon has all of it.
func (s *stage) collectRewards(ctx context.Context, v claim.View) error {
	return s.phase("the hard end passes; the challenger is paid", func() error {
		if err := s.dev.MineTo(v.Schedule.HardEnd + rewardDelay); err != nil {
			return err
		}
		return s.until(ctx, "the reward is paid", func() (bool, error) { return s.watch.client.RewardPaid(ctx, v.ID) })
	})
}

// rewardDelay is for how long after a conviction earlier commitments count.
const rewardDelay = 302

// proveAnswer gives a consumer contract the class of one record, by its path
// to the run root.
func (s *stage) proveAnswer(ctx context.Context, c claimed, step uint64) error {
	class := uint16(slices.Index(s.work.inference.Outputs, "class"))
	outputs := uint16(len(s.work.inference.Outputs))
	reader, err := s.sponsor.account.DeployAnswerReader(ctx, c.posted.Spec.Program, c.posted.Spec.Params, outputs, wei(100))
	if err != nil {
		return err
	}
	s.consumers = append(s.consumers, reader)
	answer, err := openOutput(ctx, c.run, step, class)
	if err != nil {
		return err
	}
	if err := s.sponsor.account.AcceptAnswer(ctx, reader, c.posted, answer); err != nil {
		return err
	}
	forged := answer
	forged.Data = slices.Clone(answer.Data)
	forged.Data[0] ^= 1
	if err := s.sponsor.account.AcceptAnswer(ctx, reader, c.posted, forged); !chain.Refused(err) {
		return fmt.Errorf("the consumer was given another answer and said: %w", err)
	}
	order := claim.RecordOrder(s.work.heldOut.Len(), 1, c.posted.Spec.OrderSeed)
	record := order.Step(step)[0]
	fields, _, err := s.work.heldOut.Row(record)
	if err != nil {
		return err
	}
	s.say("record %d of the held-out digits is a %d; the model's certified answer is %d", record,
		binary.LittleEndian.Uint32(fields[1]), binary.LittleEndian.Uint32(answer.Data))
	return nil
}

// openOutput opens output tensor index of a step under the run's outcome.
func openOutput(ctx context.Context, run *commit.Run, step uint64, index uint16) (chain.Output, error) {
	spec := run.Spec()
	g := 1 + step/uint64(spec.SegmentLength)
	first, _ := spec.SegmentSteps(g)
	local := int(step - first)
	trace, err := run.Trace(ctx, g)
	if err != nil {
		return chain.Output{}, err
	}
	at, err := trace.Step(ctx, local)
	if err != nil {
		return chain.Output{}, err
	}
	toStep, toOutputs, err := run.OutputPath(g, local, int(index))
	if err != nil {
		return chain.Output{}, err
	}
	toSegments, err := run.SegmentPath(g)
	if err != nil {
		return chain.Output{}, err
	}
	instr := run.Inputs().Program.Outputs[index].Instr
	return chain.Output{Step: step, Index: index, Data: at.Tensors[instr].Data, OutputPath: toStep, StepPath: toOutputs,
		SegmentPath: toSegments, EndState: run.Segments()[g].EndState}, nil
}

func short(d claim.Digest) string { return d.String()[:14] + "…" }
