//go:build unix

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Kernels of OpenBLAS that have the vector width of ours.
var blasCores = map[string]string{"avx2": "Haswell", "avx512": "SkylakeX"}

// blas measures exact products against OpenBLAS: of two tensors that change
// with every step, and of one row with weights.
func (b *bench) blas(ctx context.Context) error {
	b.section("Products against OpenBLAS")
	dir, err := os.MkdirTemp("", "assay-bench")
	if err != nil {
		return fmt.Errorf("make directory for OpenBLAS: %w", err)
	}
	defer os.RemoveAll(dir)
	program := filepath.Join(dir, "openblas")
	if out, err := exec.CommandContext(ctx, "cc", "-O2", "-o", program, "tests/bench/peers/openblas.c", "-lopenblas").CombinedOutput(); err != nil {
		fmt.Fprintf(b.out, "  left out, install OpenBLAS with make bench-peers: %v: %s\n", err, out)
		return nil
	}
	for _, width := range []string{"avx2", "avx512"} {
		if !slices.Contains(engine.SIMD(), width) {
			continue
		}
		for threads := 1; threads <= 2; threads++ {
			d := duel{bench: b, program: program, width: width, threads: threads}
			if err := d.all(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

// duel is one vector width and number of threads.
type duel struct {
	*bench
	program, width string
	threads        int
}

func (d *duel) all(ctx context.Context) error {
	squares := [][3]uint32{{64, 64, 64}, {256, 256, 256}, {1024, 1024, 1024}, {2048, 2048, 2048}}
	rows := [][3]uint32{{1, 512, 784}, {1, 1024, 1024}, {1, 4096, 4096}}
	for _, of := range []struct {
		what   string
		shapes [][3]uint32
	}{{"square products", squares}, {"row times weights", rows}} {
		var wall, cpu []float64
		for _, s := range of.shapes {
			m, err := d.one(ctx, s)
			if err != nil {
				return err
			}
			wall, cpu = append(wall, m.wall), append(cpu, m.cpu)
		}
		d.add(fmt.Sprintf("%s, %s, threads: %d, geometric mean", of.what, d.width, d.threads), geometricMean(wall), "×",
			fmt.Sprintf("least %.2f; by processor time %.2f, least %.2f", slices.Min(wall), geometricMean(cpu), slices.Min(cpu)))
	}
	return nil
}

func (d *duel) one(ctx context.Context, s [3]uint32) (m match, err error) {
	p, env, err := productOf(s)
	if err != nil {
		return match{}, err
	}
	x, err := engine.NewExecutor(p, engine.Options{Threads: d.threads, SIMD: d.width})
	if err != nil {
		return match{}, err
	}
	defer x.Close()
	settings := []string{"OPENBLAS_CORETYPE=" + blasCores[d.width], fmt.Sprintf("OPENBLAS_NUM_THREADS=%d", d.threads)}
	peer, err := startPeer(ctx, "OpenBLAS "+blasCores[d.width], settings, d.program, fmt.Sprint(s[0]), fmt.Sprint(s[1]), fmt.Sprint(s[2]))
	if err != nil {
		return match{}, err
	}
	defer func() { err = errors.Join(err, peer.close()) }()
	name := fmt.Sprintf("%d × %d × %d, %s, threads: %d", s[0], s[1], s[2], d.width, d.threads)
	return d.versus(name, func(n int) error {
		for range n {
			if _, err := x.Step(env, nil); err != nil {
				return err
			}
		}
		return nil
	}, peer)
}

// productOf is the program of one product x·wᵀ, m × n of k terms, and its
// inputs. One row meets a parameter; a square w is a state, the product its
// next value, so that nothing is kept from one step to the next.
func productOf(s [3]uint32) (*engine.Program, *engine.Env, error) {
	m, n, k := s[0], s[1], s[2]
	b := engine.NewBuilder()
	env := &engine.Env{Params: []engine.Tensor{numbers(m, k, 1), numbers(n, k, 2)}}
	x, slot := b.Param("x", engine.F32, m, k), b.Param
	if m == n {
		slot = b.State
		env.Params, env.State = env.Params[:1], env.Params[1:]
	}
	w := slot("w", engine.F32, n, k)
	y := b.Step().Dot("y", engine.F32, []uint32{m, n}, []uint32{k}, x.Axes(0, 2), w.Axes(1, 2), nil, engine.Identity())
	if m == n {
		b.SetNext(w, y)
	}
	p, err := b.Program()
	if err != nil {
		return nil, nil, err
	}
	if p, err = engine.Layout(p); err != nil {
		return nil, nil, err
	}
	return p, env, engine.Check(p)
}
