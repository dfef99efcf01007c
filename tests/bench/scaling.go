//go:build unix

package main

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
	"github.com/assay-avs/assay/tests/sample"
)

// scaling measures how the cost of a run grows: with its steps, with the length
// of its segments, with the size of its model.
func (b *bench) scaling(ctx context.Context) error {
	fmt.Fprintln(b.out, "\nCost against steps, segments and model size")
	for _, measure := range []func(context.Context) error{b.bySteps, b.bySegments, b.bySize} {
		if err := measure(ctx); err != nil {
			return err
		}
	}
	return nil
}

// costs are processor seconds of one run: bare, with its tree, with all traces.
func (b *bench) costs(ctx context.Context, in commit.Inputs) (bareTime, tree, traced float64, err error) {
	execute := func(opt commit.Options) func() error {
		return func() error {
			_, err := commit.Execute(ctx, in, opt)
			return err
		}
	}
	t, err := b.best(func() error { return bare(in) },
		execute(commit.Options{Threads: 1}), execute(commit.Options{Threads: 1, TraceRoots: true}))
	if err != nil {
		return 0, 0, 0, err
	}
	return t[0].cpu.Seconds(), t[1].cpu.Seconds(), t[2].cpu.Seconds(), nil
}

// plot measures a chart's lines at each x and keeps it.
func (b *bench) plot(c chart, xs []float64, at func(x float64) ([]float64, error)) error {
	for _, x := range xs {
		ys, err := at(x)
		if err != nil {
			return err
		}
		for i, y := range ys {
			c.Lines[i].X, c.Lines[i].Y = append(c.Lines[i].X, x), append(c.Lines[i].Y, y)
		}
		fmt.Fprintf(b.out, "  %-40s %8g  %.4g\n", c.Title, x, ys)
	}
	b.charts = append(b.charts, c)
	return nil
}

func (b *bench) bySteps(ctx context.Context) error {
	c := chart{File: "steps.svg", Title: "Digits mlp: a training by its steps", X: "steps", Y: "processor time, s",
		Lines: []line{{Name: "bare execution"}, {Name: "run tree, no segment drawn"}, {Name: "run tree with every trace"}}}
	return b.plot(c, []float64{100, 200, 400, 800}, func(steps float64) ([]float64, error) {
		in, err := training("mlp", uint64(steps))
		if err != nil {
			return nil, err
		}
		x, y, z, err := b.costs(ctx, in)
		return []float64{x, y, z}, err
	})
}

func (b *bench) bySegments(ctx context.Context) error {
	c := chart{File: "segments.svg", Title: "Digits mlp, 674 steps: what the run tree adds, by segment length", X: "steps of a segment",
		Y: "% of the bare execution's processor time", Lines: []line{{Name: "no segment drawn"}, {Name: "every trace"}}}
	return b.plot(c, []float64{5, 10, 20, 40, 80, 160}, func(length float64) ([]float64, error) {
		d, err := sample.LoadDigits("mlp")
		if err != nil {
			return nil, err
		}
		in, err := d.Training(claim.Spec{OrderSeed: orderSeed, Seed: initSeed, SegmentLength: uint32(length)})
		if err != nil {
			return nil, err
		}
		x, y, z, err := b.costs(ctx, in)
		return []float64{100 * (y/x - 1), 100 * (z/x - 1)}, err
	})
}

func (b *bench) bySize(ctx context.Context) error {
	c := chart{File: "size.svg", Title: "Training step of an MLP 64-n-n-10, batch 64, by its size", X: "n",
		Y: "processor time of a step, ms", Lines: []line{{Name: "bare execution"}, {Name: "run tree, no segment drawn"}, {Name: "run tree with every trace"}}}
	const steps = 60
	return b.plot(c, []float64{64, 128, 256, 512, 1024}, func(n float64) ([]float64, error) {
		in, err := wide(uint32(n), steps)
		if err != nil {
			return nil, err
		}
		x, y, z, err := b.costs(ctx, in)
		const ms = 1000 / float64(steps)
		return []float64{x * ms, y * ms, z * ms}, err
	})
}

// wide is the digits example with two hidden layers of n units.
func wide(n uint32, steps uint64) (commit.Inputs, error) {
	d, err := sample.LoadDigits("mlp")
	if err != nil {
		return commit.Inputs{}, err
	}
	dense := func(name, in, out string, from, to uint32, g *model.Graph) {
		g.Initializers = append(g.Initializers,
			model.Initializer{Name: name + ".weight", Tensor: engine.F32Tensor(make([]float32, to*from), to, from)},
			model.Initializer{Name: name + ".bias", Tensor: engine.F32Tensor(make([]float32, to), to)})
		g.Nodes = append(g.Nodes, model.Node{Name: name, Op: "Gemm", Inputs: []string{in, name + ".weight", name + ".bias"}, Outputs: []string{out},
			Attrs: []model.Attr{{Name: "transB", Type: model.AttrInt, I: 1}}})
	}
	relu := func(in, out string, g *model.Graph) {
		g.Nodes = append(g.Nodes, model.Node{Name: out, Op: "Relu", Inputs: []string{in}, Outputs: []string{out}})
	}
	g := &model.Graph{Name: "wide", Opset: 13, Inputs: d.Graph.Inputs, Outputs: d.Graph.Outputs}
	dense("fc1", g.Inputs[0].Name, "h1", 64, n, g)
	relu("h1", "r1", g)
	dense("fc2", "r1", "h2", n, n, g)
	relu("h2", "r2", g)
	dense("fc3", "r2", g.Outputs[0].Name, n, 10, g)
	d.Graph, d.Recipe.Batch = g, 64
	return d.Training(claim.Spec{OrderSeed: orderSeed, Seed: initSeed, Steps: steps})
}
