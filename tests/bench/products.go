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
	p, env, err := productOf([3]uint32{n, n, n})
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

// numbers in −1…1.
func numbers(rows, cols, seed uint32) engine.Tensor {
	v := make([]float32, rows*cols)
	for i := range v {
		seed = seed*1664525 + 1013904223
		v[i] = float32(int32(seed)) / (1 << 31)
	}
	return engine.F32Tensor(v, rows, cols)
}
