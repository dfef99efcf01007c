package sample

import (
	"fmt"
	"testing"
	"time"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

func profile(t *testing.T, g *model.Graph, in string, s model.Schema, o model.Optimizer, data []engine.Tensor) {
	g, err := model.Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	r := &model.Recipe{Data: model.Feed{Inputs: map[string]model.InputFeed{in: {Field: in}}, Label: "label"}, Loss: model.CrossEntropy, Optimizer: o,
		Batch: data[0].Dims[0], Epochs: 1, SegmentLength: 1, Init: model.Inits{Weights: model.Init{Kind: "uniform"}, Vectors: model.Init{Kind: "zeros"},
			Tensors: map[string]model.Init{}}, ReportLoss: true}
	r.Evaluation.Batch = 1
	if in == "tokens" {
		r.Init.Tensors["token.weight"] = model.Init{Kind: "uniform", Bound: 0.05}
		r.Init.Tensors["position.weight"] = model.Init{Kind: "uniform", Bound: 0.05}
	}
	train, err := model.CompileTraining(r, g, s, 1000)
	if err != nil {
		t.Fatal(err)
	}
	x, err := engine.NewExecutor(train.Program, engine.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	env := &engine.Env{Data: data}
	outs, err := x.Init(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	env.State, _ = train.Program.InitialState(outs)
	took := make([]time.Duration, len(train.Program.Step))
	var bytes int
	var best time.Duration
	for step := range 4 {
		last := time.Now()
		start := last
		bytes = 0
		outs, err = x.Step(env, func(_ engine.List, i int, t *engine.Tensor) {
			now := time.Now()
			if d := now.Sub(last); step == 0 || d < took[i] {
				took[i] = d
			}
			last = now
			bytes += len(t.Data)
		})
		if err != nil {
			t.Fatal(err)
		}
		if d := time.Since(start); best == 0 || d < best {
			best = d
		}
		env.State = train.Program.NextState(outs)
	}
	var sum time.Duration
	for i := range took {
		sum += took[i]
	}
	fmt.Printf("%s: %d instructions, %d traced bytes, best %v, sum %v\n", g.Name, len(took), bytes, best, sum)
	for i, in := range train.Program.Step {
		if took[i] > 0 {
			fmt.Printf("%4d %-5v %-34s out %v red %v ops %d+%d: %v\n", i, in.Family, in.Name, in.Out, in.Red, len(in.Prologue.Ops), len(in.Body.Ops), took[i])
		}
	}
}

func numbers(n int) []float32 {
	v := make([]float32, n)
	s := uint32(1)
	for i := range v {
		s = s*1664525 + 1013904223
		v[i] = float32(int32(s)) / (1 << 31)
	}
	return v
}

func labels(n, k int) []int32 {
	v := make([]int32, n)
	for i, x := range numbers(n) {
		v[i] = int32((x + 1) / 2 * float32(k) * 0.999)
	}
	return v
}

func TestProfile(t *testing.T) {
	f := func(name string, dt engine.DType, dims ...uint32) model.Field {
		return model.Field{Name: name, Field: engine.Field{DType: dt, Dims: dims}}
	}
	profile(t, MLP(784, 512, 512, 10), "x", model.Schema{Fields: []model.Field{f("x", engine.F32, 784), f("label", engine.I32)}},
		model.Optimizer{Kind: "momentum", LearningRate: 0.01}, []engine.Tensor{engine.F32Tensor(numbers(64*784), 64, 784), engine.I32Tensor(labels(64, 10), 64)})
	profile(t, CNN(28, 10, 32, 64), "x", model.Schema{Fields: []model.Field{f("x", engine.F32, 1, 28, 28), f("label", engine.I32)}},
		model.Optimizer{Kind: "momentum", LearningRate: 0.01}, []engine.Tensor{engine.F32Tensor(numbers(64*784), 64, 784), engine.I32Tensor(labels(64, 10), 64)})
	profile(t, GPT(Transformer{64, 128, 4, 2, 64}), "tokens", model.Schema{Fields: []model.Field{f("tokens", engine.I32, 64), f("label", engine.I32, 64)}},
		model.Optimizer{Kind: "adam", LearningRate: 0.01}, []engine.Tensor{engine.I32Tensor(labels(1024, 64), 16, 64), engine.I32Tensor(labels(1024, 60), 16, 64)})
}
