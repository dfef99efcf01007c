package engine

// plan is an instruction compiled for the fast executor.
type plan interface {
	// run computes the whole output into dst.
	run(x *execution, dst array)
}

// execution is one run of a list: its sources and workers, and what it gives.
type execution struct {
	pool        *pool
	alone       []execution // the same on each worker alone
	slots, outs []array
	given       []Tensor
	key         [2]uint32
	p           *Program
}

// lasting says whether an operand is the same in every call that passes the
// same memory: a constant, or a parameter.
func (x *execution) lasting(o *Operand) bool {
	if !o.Slot {
		return false
	}
	k := x.p.Slots[o.Index].Kind
	return k == Const || k == Param
}

// source is the array that an operand reads.
func (x *execution) source(o *Operand) array {
	if o.Slot {
		return x.slots[o.Index]
	}
	return x.outs[o.Index]
}

// split runs total output elements in jobs of whole vectors; cost is the
// rough number of operations per element. Small work stays on the caller.
func (x *execution) split(total, cost int, run func(w *worker, from, to int)) {
	const least = 1 << 15 // operations that outweigh waking a worker
	per := max(vecLen, (least/max(cost, 1)+vecLen-1)/vecLen*vecLen)
	if jobs := 4 * len(x.pool.workers); total > jobs*per {
		per = (total/jobs + vecLen) / vecLen * vecLen
	}
	if len(x.pool.workers) == 1 {
		per = total
	}
	x.pool.do((total+per-1)/per, func(w *worker, job int) {
		run(w, job*per, min((job+1)*per, total))
	})
}

// finisher computes output elements from operands over output axes: a map, or
// the epilogue of a reduction, whose accumulator is then input 0.
type finisher struct {
	in   *Instr
	s    *space
	accs []*access
	k    *kernel
	rows *rowValues // that the body takes after accs, nil without
	lead int        // 1 if input 0 is an accumulator
}

// newFinisher compiles the body over the operands from index first on.
func newFinisher(in *Instr, s *space, accs []*access, lead int) *finisher {
	body, rest, rows := hoist(in, s, accs, lead)
	for _, a := range rest {
		a.follows = a.follow(s, s.out)
	}
	inputs := lead + len(rest)
	if rows != nil {
		inputs += len(rows.bodies)
	}
	return &finisher{in: in, s: s, accs: rest, k: compile(&body, inputs, s), rows: rows, lead: lead}
}

// pinned lists the axes whose coordinates the bodies of an instruction use.
func (in *Instr) pinned() map[int]bool {
	pins := map[int]bool{}
	for _, b := range in.bodies() {
		for _, op := range b.Ops {
			if op.Code == OpAxis {
				pins[int(op.A)] = true
			}
		}
	}
	return pins
}

// finishing is a finisher at work on one worker.
type finishing struct {
	*finisher
	x    *execution
	f    frame
	bufs [][]uint32
	srcs []array
	pos  []int
}

// begin makes ready; a worker finishes one instruction at a time.
func (e *finisher) begin(x *execution, w *worker, pos []int) *finishing {
	g := &w.finish
	*g = finishing{finisher: e, x: x, f: e.k.frame(w), bufs: w.slices(len(e.accs)), srcs: w.arrays(len(e.accs)), pos: pos}
	for i, a := range e.accs {
		g.bufs[i] = w.words(vecLen)
		g.srcs[i] = x.source(&e.in.Operands[a.operand])
	}
	return g
}

// block computes n ≤ vecLen output elements from start on.
func (g *finishing) block(start, n int, acc []uint32, dst array) {
	w := walk{s: g.s, hi: g.s.out, start: start, pos: g.pos}
	if g.lead == 1 {
		g.f.regs[0] = acc
	}
	for i, a := range g.accs {
		if a.follows {
			g.f.regs[g.lead+i] = g.srcs[i].w[a.base+start:][:n]
			continue
		}
		g.f.regs[g.lead+i] = a.fetch(w, n, g.srcs[i], g.bufs[i])
	}
	if g.rows != nil {
		for i, line := range g.rows.lines {
			g.f.regs[g.lead+len(g.accs)+i] = line[start%g.rows.n:][:n]
		}
	}
	g.f.seat(w, n)
	var out []uint32
	if dst.w != nil {
		out = dst.w[start : start+n]
	}
	store(dst, start, g.f.run(n, out, g.x.key))
}

// over computes output elements from…to−1 of accumulators.
func (g *finishing) over(from, to int, acc []uint32, dst array) {
	for ; from < to; from += vecLen {
		n := min(vecLen, to-from)
		g.block(from, n, acc[from:from+n], dst)
	}
}

// store writes words to elements start… of dst.
func store(dst array, start int, words []uint32) {
	if dst.w != nil {
		copy(dst.w[start:], words)
		return
	}
	for i, v := range words {
		dst.b[start+i] = byte(v)
	}
}

// mapPlan runs a map.
type mapPlan struct{ *finisher }

func newMap(in *Instr, width simd) plan {
	accs := accesses(in, 0, len(in.Operands))
	return mapPlan{newFinisher(in, newSpace(in, accs, in.pinned(), width), accs, 0)}
}

func accesses(in *Instr, from, to int) []*access {
	var accs []*access
	for o := from; o < to; o++ {
		accs = append(accs, newAccess(in, o, -1))
	}
	return accs
}

func (p mapPlan) run(x *execution, dst array) {
	p.rows.refresh(x, p.in, p.s)
	x.split(p.s.count(0, p.s.out), len(p.k.ops)+len(p.accs)+1, func(w *worker, from, to int) {
		g := p.begin(x, w, w.axes(len(p.s.n)))
		for ; from < to; from += vecLen {
			g.block(from, min(vecLen, to-from), nil, dst)
		}
	})
}

// movePlan runs a move.
type movePlan struct {
	in    *Instr
	s     *space
	accs  []*access
	index *access // of a gather, nil otherwise
}

func newMove(in *Instr, width simd) plan {
	p := &movePlan{in: in}
	data, keep := len(in.Operands), -1
	if in.Kind > 0 {
		data, keep = data-1, int(in.Kind)-1
		p.index = newAccess(in, data, -1)
	}
	p.accs = append([]*access{newAccess(in, 0, keep)}, accesses(in, 1, data)...)
	all := p.accs
	if p.index != nil {
		all = append(all[:len(all):len(all)], p.index)
	}
	p.s = newSpace(in, all, nil, width)
	if t := p.transposed(); t != nil {
		return t
	}
	return p
}

func (p *movePlan) run(x *execution, dst array) {
	x.split(p.s.count(0, p.s.out), len(p.accs)+1, func(w *worker, from, to int) {
		pos, buf := w.axes(len(p.s.n)), w.words(vecLen)
		for ; from < to; from += vecLen {
			n := min(vecLen, to-from)
			out := buf[:n]
			if dst.w != nil {
				out = dst.w[from : from+n]
			}
			p.block(x, walk{s: p.s, hi: p.s.out, start: from, pos: pos}, out)
			if dst.w == nil {
				store(dst, from, out)
			}
		}
	})
}

// block copies the operands over each other, the first one last.
func (p *movePlan) block(x *execution, w walk, out []uint32) {
	if len(p.accs) > 1 || len(p.accs[0].bounds) > 0 {
		for i := range out {
			out[i] = p.accs[0].fill
		}
	}
	for i := len(p.accs) - 1; i >= 0; i-- {
		src := x.source(&p.in.Operands[p.accs[i].operand])
		if i == 0 && p.index != nil {
			p.gather(x, w, src, out)
			continue
		}
		p.accs[i].load(w, len(out), src, out, nil, keepOutside)
	}
}

// gather copies operand 0 point by point, or run by run where the index stays
// the same along the innermost axis.
func (p *movePlan) gather(x *execution, w walk, src array, out []uint32) {
	a, idx := p.accs[0], x.source(&p.in.Operands[p.index.operand])
	inner := w.hi - 1
	still := inner >= 0 && !p.index.uses(inner)
	w.s.seek(w.pos, w.lo, w.hi, w.start)
	var index [1]uint32
	for done := 0; done < len(out); {
		m := 1
		if still {
			m = min(w.s.n[inner]-w.pos[inner], len(out)-done)
		}
		if p.index.inside(w.pos) {
			p.index.copy(index[:], idx, p.index.flat(w.pos), 0)
			a.shifted(int(int32(index[0]))).run(w.pos, inner, m, src, out[done:done+m], nil, keepOutside)
		}
		done += m
		if inner >= 0 {
			w.pos[inner] += m - 1
		}
		w.s.next(w.pos, w.lo, w.hi)
	}
}

// inside says whether the point at pos is in bounds.
func (a *access) inside(pos []int) bool {
	from, to := a.window(pos, -1, 1)
	return from < to
}

// shifted is the access with the gathered coordinate increased.
func (a *access) shifted(by int) *access {
	s := *a
	s.bounds = append([]bound(nil), a.bounds...)
	for i := range s.bounds {
		if s.bounds[i].gather {
			s.bounds[i].off += by
			s.base += by * s.bounds[i].stride
		}
	}
	return &s
}
