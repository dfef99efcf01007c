//go:build unix

package main

import (
	"fmt"
	"time"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// traced measures, on one thread, what committing to every tensor of a step
// adds to it.
func (b *bench) traced(name string, p *engine.Program, step func(engine.Observer) error) error {
	hash := func(_ engine.List, _ int, t *engine.Tensor) { commit.TensorRoot(t.Data) }
	once, err := clock(func() error { return step(hash) })
	if err != nil {
		return err
	}
	n := max(1, int(50*time.Millisecond/max(once.wall, 1)))
	times := func(obs engine.Observer) func() error {
		return func() error {
			for range n {
				if err := step(obs); err != nil {
					return err
				}
			}
			return nil
		}
	}
	t, err := b.best(times(nil), times(hash))
	if err != nil {
		return err
	}
	b.add(name+": with its trace", float64(t[1].wall)/float64(t[0].wall), "× untraced",
		fmt.Sprintf("%.2f MiB of %d instructions, hashed on the executing thread", float64(tracedBytes(p))/(1<<20), len(p.Step)))
	return nil
}

// tracedBytes is what one step's tensors take.
func tracedBytes(p *engine.Program) (n uint64) {
	for i := range p.Step {
		t := engine.Tensor{Dims: p.Step[i].Out}
		n += t.Elements() * uint64(p.Step[i].DType.Size())
	}
	return n
}
