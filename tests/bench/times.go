//go:build unix

package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/assay-avs/assay/engine"
	"golang.org/x/sys/unix"
)

// threadTime is the processor time of the thread.
func threadTime() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &t); err != nil {
		return 0
	}
	return time.Duration(t.Nano())
}

// times shows the least processor time of each instruction over many steps of a training
// or an inference: whoever makes one faster looks here first.
func times(name string, rounds int, simd string) error {
	p, step, err := subjectOf(name, simd)
	if err != nil {
		return err
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	least := make([]time.Duration, len(p.Step))
	var last time.Duration
	obs := func(_ engine.List, i int, _ *engine.Tensor) {
		if t := threadTime() - last; least[i] == 0 || t < least[i] {
			least[i] = t
		}
		last = threadTime()
	}
	for range rounds {
		last = threadTime()
		if err := step(obs); err != nil {
			return err
		}
	}
	whole, err := leastOf(rounds, step)
	if err != nil {
		return err
	}
	fmt.Printf("%.1f µs unobserved\n", float64(whole)/1e3)
	printTimes(p, least)
	return nil
}

// leastOf is the least time of unobserved steps: by the clock, several at a
// time, if they are short, else of the processor.
func leastOf(rounds int, step func(engine.Observer) error) (least time.Duration, err error) {
	batch := 1
	for i := 0; i < rounds; i++ {
		start, cpu := time.Now(), threadTime()
		for range batch {
			if err := step(nil); err != nil {
				return 0, err
			}
		}
		t := time.Since(start)
		if t < 50*time.Microsecond && batch < 1<<10 {
			i, batch, least = -1, 2*batch, 0
			continue
		}
		if t > time.Millisecond {
			t = threadTime() - cpu
		}
		if t /= time.Duration(batch); least == 0 || t < least {
			least = t
		}
	}
	return least, nil
}

// subjectOf finds a product by its sizes, a lesson by its peer's name or an
// inference by a part of its own, and gives its program and a function that
// executes one step.
func subjectOf(name, simd string) (*engine.Program, func(engine.Observer) error, error) {
	o := engine.Options{Threads: 1, SIMD: simd}
	var m, n, k uint32
	if c, _ := fmt.Sscanf(name, "%dx%dx%d", &m, &n, &k); c == 3 {
		p, env, err := productOf([3]uint32{m, n, k})
		if err != nil {
			return nil, nil, err
		}
		x, err := engine.NewExecutor(p, o)
		return p, func(obs engine.Observer) error { _, err := x.Step(env, obs); return err }, err
	}
	for _, l := range lessons() {
		if l.peer != name {
			continue
		}
		p, err := l.compile()
		if err != nil {
			return nil, nil, err
		}
		x, err := engine.NewExecutor(p, o)
		if err != nil {
			return nil, nil, err
		}
		step, err := l.steps(p, x)
		return p, step, err
	}
	for i := range subjects {
		s := &subjects[i]
		if !strings.Contains(s.name, name) {
			continue
		}
		path, err := s.path(os.TempDir())
		if err != nil {
			return nil, nil, err
		}
		m, err := s.load(path, o)
		if err != nil {
			return nil, nil, err
		}
		return m.p, func(obs engine.Observer) error { _, err := m.x.Step(m.env, obs); return err }, nil
	}
	return nil, nil, errors.New("no training or inference is called " + name)
}

func printTimes(p *engine.Program, least []time.Duration) {
	order := make([]int, len(least))
	var sum time.Duration
	for i := range order {
		order[i], sum = i, sum+least[i]
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(least[b], least[a]) })
	fmt.Printf("%.1f µs in %d instructions\n", float64(sum)/1e3, len(least))
	for _, i := range order {
		in := &p.Step[i]
		fmt.Printf("%9.1f µs %5.1f %%  %3d %-6s out %v red %v %s\n", float64(least[i])/1e3, 100*float64(least[i])/float64(sum), i, in.Family, in.Out, in.Red, in.Name)
	}
}
