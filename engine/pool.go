package engine

import (
	"sync"
	"sync/atomic"
)

// pool runs jobs on a fixed number of workers. Jobs write disjoint outputs, so
// which worker takes which job does not show in the result.
type pool struct {
	workers []*worker
	wake    []chan *batch
	shared  []uint32
}

// worker is the memory of one goroutine.
type worker struct {
	mem  []uint32
	used int
	refs [][]uint32
	held int
	srcs []array
	lent int
	pos  []int
	ints []int

	finish finishing
	product product
}

type batch struct {
	jobs int
	next atomic.Int64
	run  func(w *worker, job int)
	done sync.WaitGroup
}

func newPool(threads int) *pool {
	p := &pool{}
	for i := range max(threads, 1) {
		w := &worker{}
		p.workers = append(p.workers, w)
		if i == 0 {
			continue // the caller's
		}
		wake := make(chan *batch)
		p.wake = append(p.wake, wake)
		go func() {
			for b := range wake {
				b.work(w)
				b.done.Done()
			}
		}()
	}
	return p
}

// close ends the workers; a second time it does nothing.
func (p *pool) close() {
	for _, wake := range p.wake {
		close(wake)
	}
	p.wake = nil
}

func (b *batch) work(w *worker) {
	for {
		job := int(b.next.Add(1)) - 1
		if job >= b.jobs {
			return
		}
		w.reset()
		b.run(w, job)
	}
}

// do runs jobs 0…n−1 and waits for them; the caller works too.
func (p *pool) do(n int, run func(w *worker, job int)) {
	b := &batch{jobs: n, run: run}
	helpers := min(len(p.wake), n-1)
	b.done.Add(max(helpers, 0))
	for i := range helpers {
		p.wake[i] <- b
	}
	b.work(p.workers[0])
	b.done.Wait()
}

// scratch lends n words to an instruction. Their content is arbitrary.
func (p *pool) scratch(n int) []uint32 {
	if n > len(p.shared) {
		p.shared = make([]uint32, n)
	}
	return p.shared[:n:n]
}

// reset takes back what a job has been lent.
func (w *worker) reset() { w.used, w.held, w.lent = 0, 0, 0 }

// words lends n words until the job ends. Their content is arbitrary.
func (w *worker) words(n int) []uint32 {
	if w.used+n > len(w.mem) {
		w.mem, w.used = make([]uint32, max(2*len(w.mem), n, 1<<14)), 0
	}
	w.used += n
	return w.mem[w.used-n : w.used : w.used]
}

// slices lends n slice headers until the job ends.
func (w *worker) slices(n int) [][]uint32 {
	if w.held+n > len(w.refs) {
		w.refs, w.held = make([][]uint32, max(2*len(w.refs), n, 256)), 0
	}
	w.held += n
	return w.refs[w.held-n : w.held : w.held]
}

// arrays lends n arrays until the job ends.
func (w *worker) arrays(n int) []array {
	if w.lent+n > len(w.srcs) {
		w.srcs, w.lent = make([]array, max(2*len(w.srcs), n, 16)), 0
	}
	w.lent += n
	return w.srcs[w.lent-n : w.lent : w.lent]
}

// numbers lends n integers; a job has them once.
func (w *worker) numbers(n int) []int {
	if n > len(w.ints) {
		w.ints = make([]int, n)
	}
	return w.ints[:n:n]
}

// axes lends a position of n axes; a job has one at a time.
func (w *worker) axes(n int) []int {
	if n > len(w.pos) {
		w.pos = make([]int, max(n, maxAxes))
	}
	clear(w.pos[:n])
	return w.pos[:n]
}
