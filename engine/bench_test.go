//go:build unix

package engine

import (
	"fmt"
	"math/rand/v2"
	"syscall"
	"testing"
)

// cpuTime is the processor time of this process in nanoseconds: on a shared
// machine it says more than the clock.
func cpuTime() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Nano() + u.Stime.Nano())
}

// product makes a program of one matrix product; columns of B run along memory
// if transposed.
func productOf(m, n, k uint32, transposed bool) (*Program, *Env, error) {
	b := NewBuilder()
	x := b.Param("x", F32, m, k)
	var w Operand
	dims := []uint32{k, n}
	if transposed {
		dims = []uint32{n, k}
		w = b.Param("w", F32, dims...).Axes(1, 2)
	} else {
		w = b.Param("w", F32, dims...).Axes(2, 1)
	}
	b.Step().Dot("y", F32, []uint32{m, n}, []uint32{k}, x.Axes(0, 2), w, nil, Identity())
	p, err := b.Program()
	r := rand.New(rand.NewPCG(1, 1))
	return p, &Env{Params: []Tensor{normals(r, m, k), normals(r, dims...)}}, err
}

// benchmark runs steps and reports work ÷ processor time, in units per
// nanosecond or its inverse.
func benchmark(b *testing.B, p *Program, env *Env, o Options, work float64, unit string) {
	width, err := simdOf(o.SIMD)
	if err != nil {
		b.Fatal(err)
	}
	x := &Executor{p: p, pool: newPool(o.Threads)}
	defer x.Close()
	x.prepare(width)
	b.ResetTimer()
	start, n := cpuTime(), 0
	for b.Loop() {
		if _, err := x.Step(env, nil); err != nil {
			b.Fatal(err)
		}
		n++
	}
	rate := (cpuTime() - start) / float64(n) / work
	if unit == "GFLOP/cpu-s" {
		rate = 1 / rate
	}
	b.ReportMetric(rate, unit)
}

// BenchmarkMatmul reports GFLOP/s of exact products. Sizes beyond Check's
// bounds show what a chain of dots reaches.
func BenchmarkMatmul(b *testing.B) {
	for _, c := range []struct {
		m, n, k uint32
		t       bool
	}{{64, 64, 64, false}, {64, 64, 64, true}, {256, 256, 256, true}, {256, 256, 256, false}, {512, 512, 512, false}, {1024, 1024, 1024, false}, {1024, 1024, 1024, true}, {2048, 2048, 2048, true}, {64, 512, 784, true}, {32, 32, 64, true}, {1, 512, 784, true}, {1, 1024, 1024, true}, {1, 4096, 4096, true}} {
		for _, o := range []Options{{Threads: 1, SIMD: "avx2"}, {Threads: 1}, {Threads: 2}} {
			b.Run(fmt.Sprintf("%dx%dx%d/transposed=%v/threads=%d/simd=%s", c.m, c.n, c.k, c.t, o.Threads, o.SIMD), func(b *testing.B) {
				p, env, err := productOf(c.m, c.n, c.k, c.t)
				if err != nil {
					b.Fatal(err)
				}
				benchmark(b, p, env, o, 2*float64(c.m)*float64(c.n)*float64(c.k), "GFLOP/cpu-s")
			})
		}
	}
}

// BenchmarkMap reports nanoseconds per element of recipes and folds.
func BenchmarkMap(b *testing.B) {
	const n = 1 << 16
	r := rand.New(rand.NewPCG(1, 1))
	env := &Env{Params: []Tensor{normals(r, 256, n/256)}}
	for _, c := range recipes {
		for _, o := range []Options{{Threads: 1}, {Threads: 1, SIMD: "portable"}} {
			b.Run(fmt.Sprintf("%s/simd=%s", c.name, o.SIMD), func(b *testing.B) {
				bb := NewBuilder()
				x := bb.Param("x", F32, 256, n/256)
				bb.Step().Map("y", F32, x.Dims, recipe(c.build), x.All())
				p, err := bb.Program()
				if err != nil {
					b.Fatal(err)
				}
				benchmark(b, p, env, o, n, "cpu-ns/element")
			})
		}
	}
	for _, axes := range [][2]int{{0, 1}, {1, 0}} {
		b.Run(fmt.Sprintf("sum/axes=%v", axes), func(b *testing.B) {
			bb := NewBuilder()
			x := bb.Param("x", F32, 256, n/256)
			bb.Step().Fold("y", FoldSum, F32, []uint32{256}, []uint32{256}, Identity(), []Operand{x.Axes(axes[0], axes[1])}, Identity())
			p, err := bb.Program()
			if err != nil {
				b.Fatal(err)
			}
			benchmark(b, p, env, Options{Threads: 1}, n, "cpu-ns/element")
		})
	}
}
