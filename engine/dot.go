package engine

// dotPlan runs a dot or a conv. Where the output axes allow it, it is a batch
// of matrix products; otherwise vectors of output elements take one term after
// the other. Both execute the terms of an element in order, with one
// accumulator.
type dotPlan struct {
	*finisher
	a, b  *access
	init  *access
	terms int
	mm    *matmul // nil: vectors of output elements
}

func newDot(in *Instr, width simd) plan {
	if p := newWindow(in, width); p != nil {
		return p
	}
	first := 2 + int(in.Kind)
	all := accesses(in, 0, len(in.Operands))
	s := newSpace(in, all, in.pinned(), width)
	p := &dotPlan{finisher: newFinisher(in, s, all[first:], 1), a: all[0], b: all[1]}
	if in.Kind == 1 {
		p.init = all[2]
		p.init.fill = 0
	}
	p.a.fill, p.b.fill = 0, 0
	p.terms = s.count(s.out, len(s.n))
	p.mm = newMatmul(p, width)
	return p
}

func (p *dotPlan) run(x *execution, dst array) {
	p.rows.refresh(x, p.in, p.s)
	if p.mm != nil {
		p.mm.run(x, dst)
		return
	}
	cost := 2*p.terms + len(p.k.ops)
	x.split(p.s.count(0, p.s.out), cost, func(w *worker, from, to int) { p.overOutputs(x, w, from, to, dst) })
}

// overOutputs computes output elements from…to−1 in vectors.
func (p *dotPlan) overOutputs(x *execution, w *worker, from, to int, dst array) {
	n := len(p.s.n)
	pos := w.axes(2 * n)
	pos, second := pos[:n], pos[n:]
	g := p.begin(x, w, second)
	sa, sb := x.source(&p.in.Operands[0]), x.source(&p.in.Operands[1])
	ba, bb, acc := w.words(vecLen), w.words(vecLen), w.words(vecLen)
	for ; from < to; from += vecLen {
		m := min(vecLen, to-from)
		p.start(x, walk{s: p.s, hi: p.s.out, start: from, pos: second}, acc[:m])
		clear(pos)
		for range p.terms {
			at := walk{s: p.s, hi: p.s.out, start: from, pos: pos}
			va := p.a.fetch(at, m, sa, ba)
			vb := p.b.fetch(at, m, sb, bb)
			vector(p.s.width, OpFFma, acc[:m], va, vb, acc[:m], x.key)
			p.s.next(pos, p.s.out, n)
		}
		g.block(from, m, acc[:m], dst)
	}
}

// start fills accumulators with init or +0.
func (p *dotPlan) start(x *execution, w walk, acc []uint32) {
	if p.init == nil {
		clear(acc)
		return
	}
	p.init.load(w, len(acc), x.source(&p.in.Operands[2]), acc, nil, fillOutside)
}
