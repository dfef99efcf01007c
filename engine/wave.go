package engine

// A wave is a run of neighbours in a list that read nothing of each other, each
// too small to be shared among workers: they run at the same time.

const (
	// waveMost is the work of an instruction that is left to one worker.
	waveMost = 1 << 18
	// waveLeast is the work that outweighs handing it over.
	waveLeast = 1 << 13
)

// work is the rough number of operations that an instruction takes.
func (in *Instr) work() int {
	most := 1 << 40
	work := 1
	for _, dims := range [][]uint32{in.Out, in.Red} {
		for _, d := range dims {
			work = min(work*int(d), most)
		}
	}
	ops := 1
	if in.Family == Map || in.Family == Fold {
		for _, b := range in.bodies() {
			ops += len(b.Ops)
		}
	}
	return min(work*ops, most)
}

// waves says, for each instruction that a wave begins with, where it ends.
// Without helpers every wave is one instruction.
func waves(list []Instr, workers int) []int {
	ends := make([]int, len(list))
	for from := 0; from < len(list); from = ends[from] {
		ends[from] = from + 1
		if workers > 1 {
			ends[from] = waveFrom(list, from, 2*workers)
		}
	}
	return ends
}

func waveFrom(list []Instr, from, most int) (to int) {
	total, largest := 0, 0
	for to = from; to < min(from+most, len(list)); to++ {
		in := &list[to]
		w := in.work()
		if w > waveMost || in.readsSince(from) {
			break
		}
		total, largest = total+w, max(largest, w)
	}
	if total-largest < waveLeast {
		return from + 1
	}
	return to
}

// readsSince says whether an instruction reads an output of instruction from or
// a later one.
func (in *Instr) readsSince(from int) bool {
	for o := range in.Operands {
		if op := &in.Operands[o]; !op.Slot && int(op.Index) >= from {
			return true
		}
	}
	return false
}

// wave runs some plans into their outputs, at the same time if there are
// several; nil is none.
func (x *execution) wave(plans []plan, from, to int) {
	if to-from == 1 {
		if p := plans[from]; p != nil {
			p.run(x, x.outs[from])
		}
		return
	}
	if x.alone == nil {
		x.alone = make([]execution, len(x.pool.workers))
		for i, w := range x.pool.workers {
			x.alone[i] = *x
			x.alone[i].pool = &pool{workers: []*worker{w}}
		}
	}
	for i := range x.alone {
		x.alone[i].key = x.key
	}
	x.pool.do(to-from, func(w *worker, job int) {
		if p := plans[from+job]; p != nil {
			p.run(&x.alone[w.index], x.outs[from+job])
		}
	})
}
