//go:build unix

package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"slices"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
	"github.com/assay-avs/assay/tests/sample"
)

// python is Debian's, for which python3-torch is.
const python = "/usr/bin/python3"

// lesson is a training that both sides do, one step after the other on the
// same data.
type lesson struct {
	name, peer string
	graph      *model.Graph
	optimizer  model.Optimizer
	input      engine.Tensor
	label      engine.Tensor
	bounds     map[string]float32 // of initial weights without a fan-in
}

func lessons() []lesson {
	momentum := model.Optimizer{Kind: "momentum", LearningRate: 0.01}
	labels := classes(64, 10)
	gpt := sample.Transformer{Vocabulary: 64, Width: 128, Heads: 4, Layers: 2, Length: 64}
	return []lesson{
		{name: "MLP 784-512-512-10, batch 64, SGD with momentum", peer: "mlp", graph: sample.MLP(784, 512, 512, 10), optimizer: momentum,
			input: noise(64, 784), label: labels},
		{name: "CNN 32-64, 3 × 3, batch 64, SGD with momentum", peer: "cnn", graph: sample.CNN(28, 10, 32, 64), optimizer: momentum,
			input: noise(64, 1, 28, 28), label: labels},
		{name: "GPT, 2 blocks of 128, 16 × 64 tokens, Adam", peer: "gpt", graph: sample.GPT(gpt), optimizer: model.Optimizer{Kind: "adam", LearningRate: 0.001},
			input: classes(16*64, 64, 16, 64), label: classes(16*64, 64, 16, 64), bounds: map[string]float32{"token.weight": 0.05, "position.weight": 0.05}},
	}
}

// noise are floats in −1…1.
func noise(dims ...uint32) engine.Tensor {
	t := engine.NewTensor(engine.F32, dims...)
	v, seed := make([]float32, t.Elements()), uint32(1)
	for i := range v {
		seed = seed*1664525 + 1013904223
		v[i] = float32(int32(seed)) / (1 << 31)
	}
	return engine.F32Tensor(v, dims...)
}

// classes are n integers below k.
func classes(n, k uint32, dims ...uint32) engine.Tensor {
	v, seed := make([]int32, n), uint32(1)
	for i := range v {
		seed = seed*1664525 + 1013904223
		v[i] = int32(seed >> 8 % k)
	}
	if dims == nil {
		dims = []uint32{n}
	}
	return engine.I32Tensor(v, dims...)
}

// trainings measures steps of training against PyTorch.
func (b *bench) trainings(ctx context.Context) error {
	b.section("Training steps against PyTorch")
	if err := exec.CommandContext(ctx, python, "-c", "import torch").Run(); err != nil {
		b.skip("PyTorch is not installed: make bench-peers")
		return nil
	}
	for _, threads := range []int{1, 2} {
		var wall, cpu []float64
		for _, l := range lessons() {
			ratio, err := b.lesson(ctx, &l, threads)
			if err != nil {
				return fmt.Errorf("%s: %w", l.name, err)
			}
			wall, cpu = append(wall, ratio.wall), append(cpu, ratio.cpu)
		}
		b.add(fmt.Sprintf("geometric mean, threads: %d", threads), geometricMean(wall), "×",
			fmt.Sprintf("least %.2f; by processor time %.2f, least %.2f", slices.Min(wall), geometricMean(cpu), slices.Min(cpu)))
	}
	return nil
}

func (b *bench) lesson(ctx context.Context, l *lesson, threads int) (match, error) {
	p, err := l.compile()
	if err != nil {
		return match{}, err
	}
	x, err := engine.NewExecutor(p, engine.Options{Threads: threads})
	if err != nil {
		return match{}, err
	}
	defer x.Close()
	step, err := l.steps(p, x)
	if err != nil {
		return match{}, err
	}
	peer, err := startPeer(ctx, "PyTorch", []string{fmt.Sprintf("OMP_NUM_THREADS=%d", threads)}, python, "-P", "tests/bench/peers/torch.py", l.peer, fmt.Sprint(threads))
	if err != nil {
		return match{}, err
	}
	ratio, err := b.versus(fmt.Sprintf("%s, threads: %d", l.name, threads), repeat(step), peer)
	if err == nil && threads == 1 {
		err = b.traced(l.name, p, step)
	}
	return ratio, errors.Join(err, peer.close())
}

// compile is the training program of the lesson.
func (l *lesson) compile() (*engine.Program, error) {
	g, err := model.Import(l.graph.ONNX())
	if err != nil {
		return nil, err
	}
	in := g.Inputs[0].Name
	r := &model.Recipe{Data: model.Feed{Inputs: map[string]model.InputFeed{in: {Field: in}}, Label: "label"}, Loss: model.CrossEntropy,
		Optimizer: l.optimizer, Batch: l.input.Dims[0], Epochs: 1, SegmentLength: 1,
		Init: model.Inits{Weights: model.Init{Kind: "uniform"}, Vectors: model.Init{Kind: "zeros"}, Tensors: map[string]model.Init{}}}
	r.Evaluation.Batch = 1
	for name, bound := range l.bounds {
		r.Init.Tensors[name] = model.Init{Kind: "uniform", Bound: bound}
	}
	field := func(name string, t engine.Tensor) model.Field {
		return model.Field{Name: name, Field: engine.Field{DType: t.DType, Dims: t.Dims[1:]}}
	}
	train, err := model.CompileTraining(r, g, model.Schema{Fields: []model.Field{field(in, l.input), field("label", l.label)}}, uint64(l.input.Dims[0]))
	if err != nil {
		return nil, err
	}
	return train.Program, nil
}

// repeat makes a step a function of how many.
func repeat(step func(engine.Observer) error) func(n int) error {
	return func(n int) error {
		for range n {
			if err := step(nil); err != nil {
				return err
			}
		}
		return nil
	}
}

// steps starts a training and gives a function that makes one more step of it.
func (l *lesson) steps(p *engine.Program, x *engine.Executor) (func(engine.Observer) error, error) {
	env := &engine.Env{Key: [2]uint32{1, 2}, Data: []engine.Tensor{l.input, l.label}}
	outs, err := x.Init(env, nil)
	if err != nil {
		return nil, err
	}
	if env.State, err = p.InitialState(outs); err != nil {
		return nil, err
	}
	return func(obs engine.Observer) error {
		outs, err := x.Step(env, obs)
		if err != nil {
			return err
		}
		env.State = p.NextState(outs)
		env.Step++
		return nil
	}, nil
}
