package engine

import (
	"runtime"
	"sync/atomic"
)

// pool runs jobs on a fixed number of workers. Jobs write disjoint outputs, so
// which worker takes which job does not show in the result.
type pool struct {
	workers []*worker // the caller's first
	helpers []*helper
	spins   int // how often to look before sleeping
	shared  []uint32
	batch   batch // of the run at work
}

const (
	// patience is how often a goroutine without work looks for some before it
	// sleeps, about 0.2 ms: the next instruction comes soon, and waking costs more
	// than a small instruction.
	patience = 1 << 18
	// manners is how often it looks before it lets other goroutines run.
	manners = 1 << 12
)

// worker is the memory of one goroutine.
type worker struct {
	index int // in the pool

	mem  []uint32
	used int
	refs [][]uint32
	held int
	srcs []array
	lent int
	pos  []int
	ints []int

	finish  finishing
	product product
	tile    [mostRows * rowPanels * tileCols]float32
	lines   [tileCols * vecLen]uint32 // parts of columns of B
	window  window
	fold    folding
}

// helper is a goroutine that shares the caller's batches. Whoever goes to sleep
// says so and looks once more; whoever has news tells it and looks who sleeps.
// Both speak by a Swap: emulators of arm64 may let a load overtake a Store, and
// then neither would see the other.
type helper struct {
	offer  atomic.Pointer[batch] // the helper takes it, or the caller takes it back
	asleep atomic.Bool
	wake   chan struct{}
}

// batch is the jobs of one run. Every worker begins with a share of its own, the
// same of equal runs: what it wrote is near it when it reads.
type batch struct {
	run     func(w *worker, job int)
	shares  []share
	at      atomic.Int64 // helpers that have it
	waiting atomic.Bool  // the caller sleeps until they have left
	left    chan struct{}
}

// share is a range of jobs; whoever is free takes the next.
type share struct {
	next atomic.Int64
	end  int64
	_    [48]byte // the rest of a cache line
}

func newPool(threads int) *pool {
	p := &pool{workers: []*worker{{}}, batch: batch{left: make(chan struct{}, 1)}}
	if threads <= runtime.GOMAXPROCS(0) {
		p.spins = patience
	}
	for i := range threads - 1 {
		w, h := &worker{index: i + 1}, &helper{wake: make(chan struct{}, 1)}
		p.workers, p.helpers = append(p.workers, w), append(p.helpers, h)
		go h.loop(w, p.spins)
	}
	p.batch.shares = make([]share, len(p.workers))
	return p
}

// close ends the helpers; a second time it does nothing.
func (p *pool) close() {
	for _, h := range p.helpers {
		close(h.wake)
	}
	p.helpers = nil
}

func (h *helper) loop(w *worker, spins int) {
	for b := h.await(spins); b != nil; b = h.await(spins) {
		b.work(w)
		b.leave()
	}
}

// await is the next batch, nil once the pool is closed.
func (h *helper) await(spins int) *batch {
	for {
		for i := range spins + 1 {
			if h.offer.Load() == nil {
				yield(i)
				continue
			}
			if b := h.offer.Swap(nil); b != nil {
				return b
			}
		}
		h.asleep.Swap(true)
		if h.offer.Load() != nil && h.asleep.CompareAndSwap(true, false) {
			continue
		}
		if _, open := <-h.wake; !open {
			return nil
		}
	}
}

// give offers a batch, and wakes the helper if it sleeps.
func (h *helper) give(b *batch) {
	h.offer.Swap(b)
	if h.asleep.CompareAndSwap(true, false) {
		h.wake <- struct{}{}
	}
}

// yield lets other goroutines run now and then.
func yield(looked int) {
	if looked%manners == manners-1 {
		runtime.Gosched()
	}
}

// begin sets up n jobs for the caller and some helpers.
func (b *batch) begin(n, helpers int, run func(w *worker, job int)) {
	b.run, b.shares = run, b.shares[:helpers+1]
	for i := range b.shares {
		b.shares[i].next.Store(int64(i * n / len(b.shares)))
		b.shares[i].end = int64((i + 1) * n / len(b.shares))
	}
	b.at.Store(int64(helpers))
}

// work does a worker's share, then what is left of others'.
func (b *batch) work(w *worker) {
	for i := range b.shares {
		s := &b.shares[(w.index+i)%len(b.shares)]
		for s.next.Load() < s.end {
			job := s.next.Add(1) - 1
			if job >= s.end {
				break
			}
			w.reset()
			b.run(w, int(job))
		}
	}
}

// leave says that one helper does not have the batch any more.
func (b *batch) leave() {
	if b.at.Add(-1) == 0 && b.waiting.CompareAndSwap(true, false) {
		b.left <- struct{}{}
	}
}

// wait waits for the helpers. One that leaves late may wake the caller of the
// next run too early, who then waits again.
func (b *batch) wait(spins int) {
	for {
		for i := range spins + 1 {
			if b.at.Load() == 0 {
				return
			}
			yield(i)
		}
		b.waiting.Swap(true)
		if b.at.Load() == 0 && b.waiting.CompareAndSwap(true, false) {
			return
		}
		<-b.left
	}
}

// do runs jobs 0…n−1 and waits for them; the caller works too. It does not wait
// for helpers that have not begun when the jobs are done.
func (p *pool) do(n int, run func(w *worker, job int)) {
	helpers := p.helpers[:max(0, min(len(p.helpers), n-1))]
	if len(helpers) == 0 {
		for job := range n {
			p.workers[0].reset()
			run(p.workers[0], job)
		}
		return
	}
	b := &p.batch
	b.begin(n, len(helpers), run)
	for _, h := range helpers {
		h.give(b)
	}
	b.work(p.workers[0])
	for _, h := range helpers {
		if h.offer.CompareAndSwap(b, nil) {
			b.leave()
		}
	}
	b.wait(p.spins)
	b.run = nil
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

// largeWords and more fill a good part of a processor's second cache.
const largeWords = 1 << 16

// words lends n words until the job ends. Their content is arbitrary.
func (w *worker) words(n int) []uint32 {
	if w.used+n > len(w.mem) {
		size := max(2*len(w.mem), n, 1<<14)
		w.used = 0
		if size < largeWords {
			w.mem = make([]uint32, size)
		} else {
			w.mem = hugeWords(size)
		}
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
