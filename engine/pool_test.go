package engine

import (
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

// TestPoolRunsEveryJobOnce gives batches of all sizes, in quick succession and
// after helpers have gone to sleep.
func TestPoolRunsEveryJobOnce(t *testing.T) {
	for _, threads := range []int{0, 1, 2, 3, runtime.GOMAXPROCS(0) + 2} {
		p := newPool(threads)
		if want := max(threads, 1); len(p.workers) != want {
			t.Fatalf("%d workers of %d", len(p.workers), want)
		}
		for round := range 3000 {
			n := round % 7
			ran := make([]atomic.Int32, n)
			p.do(n, func(_ *worker, job int) { ran[job].Add(1) })
			for job := range ran {
				if got := ran[job].Load(); got != 1 {
					t.Fatalf("%d threads, round %d: job %d of %d ran %d times", threads, round, job, n, got)
				}
			}
			if round%1000 == 999 {
				time.Sleep(2 * time.Millisecond)
			}
		}
		p.close()
		p.close()
	}
}

// TestPoolShares sees every worker at its own share of the jobs: each job waits
// for the other's.
func TestPoolShares(t *testing.T) {
	p := newPool(2)
	defer p.close()
	for round := range 50 {
		both := make(chan struct{})
		p.do(2, func(w *worker, job int) {
			if w.index != job {
				t.Errorf("round %d: worker %d begins with job %d", round, w.index, job)
			}
			select {
			case both <- struct{}{}:
			case <-both:
			}
		})
	}
}
