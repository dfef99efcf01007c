package demo

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"time"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// claimed is a run and the claim about it.
type claimed struct {
	run    *commit.Run
	posted claim.Posted
	took   time.Duration // to execute it
}

const drawsPerClaim = 4

// wei is an amount of WETH.
func wei(milliEther uint64) uint256.Int {
	var out uint256.Int
	out.Mul(uint256.NewInt(milliEther), uint256.NewInt(1e15))
	return out
}

// terms of the demo's claims: the work is what executing took here.
func terms(policy claim.Policy, took time.Duration) claim.Terms {
	t := claim.Terms{Policy: policy, Fee: wei(50), Bond: wei(3000), ValueAtRisk: wei(1500), Work: uint64(took.Milliseconds()) + 1}
	if policy == claim.Sampled {
		t.Draws = drawsPerClaim
	}
	return t
}

// ---- 1. Training ----

func (s *stage) training(ctx context.Context) error {
	s.title(1, "training", fmt.Sprintf("A model is trained on %d digits, claimed, certified and Final", s.work.train.Len()))
	err := s.phase("register data sets and programs on chain", func() error { return s.register(ctx) })
	if err != nil {
		return err
	}
	in, err := s.trainingInputs(ctx)
	if err != nil {
		return err
	}
	if err := s.execute(ctx, &s.trained, in, "train", commit.Options{Threads: 2}, claim.Sampled); err != nil {
		return err
	}
	return s.see(ctx, &s.trained, claim.Sampled, func(*Scenario) error {
		return s.phase("register the model, export ONNX and safetensors", func() error { return s.export(ctx) })
	})
}

// register makes the data sets and the programs known and draws the data
// sets' order seeds.
func (s *stage) register(ctx context.Context) error {
	a := s.claimant.account
	for _, d := range []*dataset.Dataset{s.work.train, s.work.heldOut} {
		if err := a.RegisterDataset(ctx, d.Len(), d.Fields().Digest(), d.Root(), claim.Digest{}, s.claimant.url); err != nil {
			return err
		}
	}
	for _, p := range []*engine.Program{s.work.training.Program, s.work.evaluation.Program, s.work.inference.Program} {
		c, err := commit.NewProgram(p)
		if err != nil {
			return err
		}
		parts := chain.ProgramParts{Header: c.Header, Slots: c.Slots.Root(), Init: c.Init.Root(), Step: c.Step.Root(), Outputs: c.Outputs}
		if err := a.RegisterProgram(ctx, parts, s.claimant.url); err != nil {
			return err
		}
	}
	if err := s.dev.Mine(int(devnetSeedDelay)); err != nil {
		return err
	}
	for _, d := range []*dataset.Dataset{s.work.train, s.work.heldOut} {
		if err := a.DrawDatasetSeed(ctx, d.Digest()); err != nil {
			return err
		}
	}
	return nil
}

func (s *stage) trainingInputs(ctx context.Context) (commit.Inputs, error) {
	t := s.work.training
	seed, err := s.claimant.client.DatasetSeed(ctx, s.work.train.Digest())
	if err != nil {
		return commit.Inputs{}, err
	}
	program, err := commit.ProgramRoot(t.Program)
	if err != nil {
		return commit.Inputs{}, err
	}
	// The initial weights come from the same drawn seed: nobody could choose it.
	return commit.Inputs{Program: t.Program, Params: t.Params, Data: s.work.train, Spec: claim.Spec{
		Program: program, Params: commit.StateRoot(t.Params), Dataset: s.work.train.Digest(), OrderSeed: seed, Seed: seed,
		Steps: t.Steps, SegmentLength: s.work.segmentLength,
	}}, nil
}

// export registers the run's result as a model and writes it in the formats
// of others, then reads it back.
func (s *stage) export(ctx context.Context) error {
	if err := s.claimant.account.RegisterResult(ctx, s.trained.posted.Spec, s.trained.posted.Outcome); err != nil {
		return err
	}
	known, err := s.watch.client.IsModel(ctx, s.trained.posted.Outcome.Result)
	if err != nil {
		return err
	}
	if !known {
		return errors.New("the registry does not know the model")
	}
	graph, err := s.work.graph.WithWeights(s.trained.run.Result())
	if err != nil {
		return err
	}
	onnx := graph.ONNX()
	if err := sameWeights(onnx, s.trained.run.Result()); err != nil {
		return err
	}
	tensors, err := graph.Safetensors()
	if err != nil {
		return err
	}
	return errors.Join(
		os.WriteFile(filepath.Join(s.dir, "trained.onnx"), onnx, 0o644),
		os.WriteFile(filepath.Join(s.dir, "trained.safetensors"), tensors, 0o644))
}

func sameWeights(onnx []byte, want []engine.Tensor) error {
	back, err := model.Import(onnx)
	if err != nil {
		return fmt.Errorf("read exported model: %w", err)
	}
	weights, err := back.Weights()
	if err != nil {
		return fmt.Errorf("read exported model: %w", err)
	}
	if commit.StateRoot(weights) != commit.StateRoot(want) {
		return errors.New("the exported model has other weights than the run's result")
	}
	return nil
}

// ---- 2. Evaluation ----

func (s *stage) evaluation(ctx context.Context) error {
	s.title(2, "evaluation", fmt.Sprintf("Its accuracy on %d held-out digits is computed inside a run; a consumer contract pays for it", s.work.heldOut.Len()))
	in, err := s.heldOutInputs(ctx, s.work.evaluation.Program, s.work.evaluation.Steps, 2)
	if err != nil {
		return err
	}
	if err := s.execute(ctx, &s.evaluated, in, "evaluate", commit.Options{Threads: 2}, claim.Full); err != nil {
		return err
	}
	return s.see(ctx, &s.evaluated, claim.Full, func(scene *Scenario) error { return s.payTrainer(ctx, scene) })
}

// heldOutInputs run a program over the held-out records in their own order,
// with the trained weights as parameters.
func (s *stage) heldOutInputs(ctx context.Context, p *engine.Program, steps uint64, segmentLength uint32) (commit.Inputs, error) {
	seed, err := s.claimant.client.DatasetSeed(ctx, s.work.heldOut.Digest())
	if err != nil {
		return commit.Inputs{}, err
	}
	program, err := commit.ProgramRoot(p)
	if err != nil {
		return commit.Inputs{}, err
	}
	weights := s.trained.run.Result()
	return commit.Inputs{Program: p, Params: weights, Data: s.work.heldOut, Spec: claim.Spec{
		Program: program, Params: commit.StateRoot(weights), Dataset: s.work.heldOut.Digest(), OrderSeed: seed,
		Steps: steps, SegmentLength: segmentLength,
	}}, nil
}

// accuracyIndex is the accuracy's place among the evaluation's results.
const accuracyIndex = 0

func (s *stage) accuracy() float64 {
	data := s.evaluated.run.Result()[accuracyIndex].Data
	return float64(math.Float32frombits(binary.LittleEndian.Uint32(data)))
}

func (s *stage) offer() chain.Bounty {
	spec := s.trained.posted.Spec
	return chain.Bounty{
		Trainer: s.claimant.address, Price: wei(1000), Deadline: s.dev.Head().Number.Uint64() + 100_000,
		TrainingProgram: spec.Program, TrainingDataset: spec.Dataset,
		EvaluationProgram: s.evaluated.posted.Spec.Program, HeldOutDataset: s.evaluated.posted.Spec.Dataset,
		AccuracyIndex: accuracyIndex, EvaluationResults: uint16(len(s.evaluated.run.Result())),
		MinAccuracy: math.Float32bits(0.95),
	}
}

func (s *stage) accuracyResult(e claimed) (chain.Result, error) {
	path, err := e.run.ResultPath(accuracyIndex)
	return chain.Result{Data: e.run.Result()[accuracyIndex].Data, Path: path}, err
}

// payTrainer lets the consumer contract read both Final claims and pay.
func (s *stage) payTrainer(ctx context.Context, scene *Scenario) error {
	accuracy := s.accuracy()
	scene.Accuracy = &accuracy
	result, err := s.accuracyResult(s.evaluated)
	if err != nil {
		return err
	}
	err = s.phase("a sponsor offers 1 WETH for 95 % accuracy", func() error {
		s.bounty, err = s.sponsor.account.OfferBounty(ctx, s.offer())
		s.consumers = append(s.consumers, s.bounty)
		return err
	})
	if err != nil {
		return err
	}
	before, err := s.money(ctx, s.claimant.party)
	if err != nil {
		return err
	}
	err = s.phase("the contract reads both claims and pays", func() error {
		return s.sponsor.account.CollectBounty(ctx, s.bounty, s.trained.posted, s.evaluated.posted, result)
	})
	if err != nil {
		return err
	}
	after, err := s.money(ctx, s.claimant.party)
	if err != nil {
		return err
	}
	s.say("accuracy %.4f; the trainer was paid %s WETH", accuracy, ether(after.Sub(after, before)))
	return nil
}

// ---- 3. A batch of answers ----

func (s *stage) batch(ctx context.Context) error {
	s.title(3, "batch", fmt.Sprintf("%d single answers are one claim; one of them is proven to a consumer", answersPerClaim))
	in, err := s.heldOutInputs(ctx, s.work.inference.Program, answersPerClaim, 8)
	if err != nil {
		return err
	}
	var answers claimed
	if err := s.execute(ctx, &answers, in, "answer", commit.Options{Threads: 2}, claim.Full); err != nil {
		return err
	}
	return s.see(ctx, &answers, claim.Full, func(*Scenario) error {
		return s.phase("a consumer checks one answer", func() error { return s.proveAnswer(ctx, answers, 17) })
	})
}
