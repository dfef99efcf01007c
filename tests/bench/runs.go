//go:build unix

package main

import (
	"context"
	"fmt"
	"time"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
	"github.com/assay-avs/assay/tests/sample"
)

var (
	orderSeed = claim.Digest{1}
	initSeed  = claim.Digest{2}
)

// training is the example's training run; steps 0: all of them.
func training(name string, steps uint64) (commit.Inputs, error) {
	d, err := sample.LoadDigits(name)
	if err != nil {
		return commit.Inputs{}, err
	}
	return d.Training(claim.Spec{OrderSeed: orderSeed, Seed: initSeed, Steps: steps})
}

// runs measures what committing costs beside executing, and what repeating a
// segment costs.
func (b *bench) runs(ctx context.Context) error {
	for _, c := range []struct {
		model string
		steps uint64
	}{{"mlp", 0}, {"cnn", 120}} {
		in, err := training(c.model, c.steps)
		if err != nil {
			return err
		}
		b.section(fmt.Sprintf("Digits %s: training, %d steps in segments of %d, one executing thread", c.model, in.Spec.Steps, in.Spec.SegmentLength))
		if err := b.tree(ctx, in); err != nil {
			return err
		}
		if err := b.segment(ctx, in); err != nil {
			return err
		}
		if err := b.longSegments(ctx, in); err != nil {
			return err
		}
	}
	return nil
}

// longSegments measures the run tree at the length that recipes have if they
// give none, over ten segments: median of the ratios of two minutes' turns, in each
// of which the bare run comes first and last, so that a processor that changes
// its pace favours neither side.
func (b *bench) longSegments(ctx context.Context, in commit.Inputs) error {
	in.Spec.SegmentLength, in.Spec.Steps = model.DefaultSegment, 10*model.DefaultSegment
	var costs []float64
	for start := time.Now(); len(costs) < max(b.rounds, 5) || time.Since(start) < 2*time.Minute; {
		var alone, tree float64
		for _, withTree := range []bool{false, true, true, false} {
			t, err := clock(func() (err error) {
				if withTree {
					_, err = commit.Execute(ctx, in, commit.Options{Threads: 1})
					return err
				}
				return bare(in)
			})
			if err != nil {
				return err
			}
			if withTree {
				tree += t.cpu.Seconds()
			} else {
				alone += t.cpu.Seconds()
			}
		}
		costs = append(costs, 100*(tree/alone-1))
	}
	b.add(fmt.Sprintf("overhead of segments not drawn, %d steps each", in.Spec.SegmentLength), median(costs), "%", "of processor time; the length that recipes have if they give none")
	return nil
}

func (b *bench) tree(ctx context.Context, in commit.Inputs) error {
	execute := func(opt commit.Options) func() error {
		return func() error {
			_, err := commit.Execute(ctx, in, opt)
			return err
		}
	}
	t, err := b.best(func() error { return bare(in) },
		execute(commit.Options{Threads: 1}), execute(commit.Options{Threads: 1, TraceRoots: true}))
	if err != nil {
		return err
	}
	note := func(i int) string {
		return fmt.Sprintf("%.2f s of processor time, %.2f× bare by the clock", t[i].cpu.Seconds(), float64(t[i].wall)/float64(t[0].wall))
	}
	b.add("bare execution, nothing committed", t[0].wall.Seconds(), "s", fmt.Sprintf("%.2f s of processor time", t[0].cpu.Seconds()))
	b.add("run tree, segments not drawn", t[1].wall.Seconds(), "s", note(1))
	b.add("run tree with every trace", t[2].wall.Seconds(), "s", note(2))
	b.add("overhead of segments not drawn", 100*(t[1].cpu.Seconds()/t[0].cpu.Seconds()-1), "%", "of processor time")
	b.add("overhead with every trace", 100*(t[2].cpu.Seconds()/t[0].cpu.Seconds()-1), "%", "of processor time")
	return nil
}

// bare executes a run and keeps nothing.
func bare(in commit.Inputs) error {
	x, err := engine.NewExecutor(in.Program, engine.Options{Threads: 1})
	if err != nil {
		return err
	}
	defer x.Close()
	env := engine.Env{Params: in.Params, Key: engine.KeyOf(in.Spec.Seed)}
	outs, err := x.Init(&env, nil)
	if err != nil {
		return err
	}
	if env.State, err = in.Program.InitialState(outs); err != nil {
		return err
	}
	env.Key = engine.KeyOf(in.Spec.OrderSeed)
	order := claim.RecordOrder(in.Data.Len(), in.Program.Batch, in.Spec.OrderSeed)
	for step := range in.Spec.Steps {
		env.Step = uint32(step)
		if env.Data, err = in.Data.Batch(order.Step(step)); err != nil {
			return err
		}
		if outs, err = x.Step(&env, nil); err != nil {
			return err
		}
		env.State = in.Program.NextState(outs)
	}
	return nil
}

// segment repeats the middle segment as an operator does.
func (b *bench) segment(ctx context.Context, in commit.Inputs) error {
	run, err := commit.Execute(ctx, in, commit.Options{})
	if err != nil {
		return err
	}
	g := in.Spec.Segments() / 2
	start, err := run.State(ctx, g-1)
	if err != nil {
		return err
	}
	for _, threads := range []int{1, 2} {
		t, err := b.best(func() error {
			_, err := commit.ExecuteSegment(ctx, in, g, start, commit.Options{Threads: threads})
			return err
		})
		if err != nil {
			return err
		}
		b.add(fmt.Sprintf("re-execution of one segment with its trace, threads: %d", threads), 1000*t[0].wall.Seconds(), "ms",
			fmt.Sprintf("%.0f ms of processor time; checks of the inputs included", 1000*t[0].cpu.Seconds()))
	}
	return nil
}
