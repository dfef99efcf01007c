//go:build unix

package main

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// products measures exact matrix products, every output one chain of fused
// multiply-adds in order.
func (b *bench) products(context.Context) error {
	b.section("Exact matrix products, f32")
	for _, n := range []uint32{64, 256, 1024} {
		for _, o := range []engine.Options{{Threads: 1}, {Threads: 2}, {Threads: 1, SIMD: "portable"}} {
			if err := b.product(n, o); err != nil {
				return err
			}
		}
	}
	return nil
}

func (b *bench) product(n uint32, o engine.Options) error {
	p, env, err := square(n)
	if err != nil {
		return err
	}
	x, err := engine.NewExecutor(p, o)
	if err != nil {
		return err
	}
	defer x.Close()
	flop := 2 * float64(n) * float64(n) * float64(n)
	repeat := max(1, int(3e8/flop))
	t, err := b.best(func() error {
		for range repeat {
			if _, err := x.Step(env, nil); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	name := fmt.Sprintf("%d × %d × %d, threads: %d", n, n, n, o.Threads)
	if o.SIMD != "" {
		name += ", " + o.SIMD
	}
	work := flop * float64(repeat)
	b.add(name, work/float64(t[0].wall), "GFLOP/s", fmt.Sprintf("%.1f per second of processor time", work/float64(t[0].cpu)))
	return nil
}

// square is the program of one product x·wᵀ and its inputs.
func square(n uint32) (*engine.Program, *engine.Env, error) {
	b := engine.NewBuilder()
	x, w := b.Param("x", engine.F32, n, n), b.Param("w", engine.F32, n, n)
	b.Step().Dot("y", engine.F32, []uint32{n, n}, []uint32{n}, x.Axes(0, 2), w.Axes(1, 2), nil, engine.Identity())
	p, err := b.Program()
	if err != nil {
		return nil, nil, err
	}
	if p, err = engine.Layout(p); err != nil {
		return nil, nil, err
	}
	return p, &engine.Env{Params: []engine.Tensor{numbers(n, 1), numbers(n, 2)}}, engine.Check(p)
}

// numbers in −1…1.
func numbers(n, seed uint32) engine.Tensor {
	v := make([]float32, n*n)
	for i := range v {
		seed = seed*1664525 + 1013904223
		v[i] = float32(int32(seed)) / (1 << 31)
	}
	return engine.F32Tensor(v, n, n)
}
