package engine

import "github.com/assay-avs/assay/engine/f32"

// foldPlan runs a fold, either in vectors of output elements, term after term,
// or in vectors of terms, one output element after the other.
type foldPlan struct {
	*finisher
	terms    []*access
	pro      *kernel
	count    int // terms per element
	masked   bool
	byTerms  bool
	rowwise  int     // how many elements' terms make a vector; 0: not in vectors of several
	off      []int32 // distances of the terms in bytes, if columns are summed
	startVal uint32
	neutral  []uint32
	code     uint8      // of the operation that joins two terms
	chosen   *selection // of a selecting fold
	ranking  *ranking   // of a ranking fold
}

const lanes = 16

func newFold(in *Instr, width simd) plan {
	split := int(in.Split)
	all := accesses(in, 0, len(in.Operands))
	s := newSpace(in, all, in.pinned(), width)
	p := &foldPlan{finisher: newFinisher(in, s, all[split:], 1), terms: all[:split]}
	p.pro = compile(&in.Prologue, split, s)
	p.count = s.count(s.out, len(s.n))
	for _, a := range p.terms {
		p.masked = p.masked || len(a.bounds) > 0
	}
	outs := s.count(0, s.out)
	contiguous := len(s.n) > s.out && p.terms[0].stride[len(s.n)-1] == 1
	p.byTerms = p.count >= 4*lanes && (outs < 4*lanes || contiguous)
	p.off = p.columnTerms()
	if p.byTerms && !p.masked && in.Kind != FoldArgmax && len(s.n) == s.out+1 {
		p.rowwise = min(lanes, vecLen/p.count)
	}
	for _, a := range p.terms {
		a.follows = p.rowwise > 0 && a.follow(s, len(s.n))
	}
	p.startVal = [...]uint32{FoldSum: 0, FoldMax: infBits | signBit, FoldMin: infBits, FoldArgmax: 0xffffffff}[in.Kind]
	p.neutral = splat(p.startVal)
	p.chosen, p.ranking = selectionOf(in), rankingOf(in)
	p.code = [...]uint8{FoldSum: OpFAdd, FoldMax: OpFMax, FoldMin: OpFMin, FoldArgmax: 0}[in.Kind]
	return p
}

func (p *foldPlan) run(x *execution, dst array) {
	p.rows.refresh(x, p.in, p.s)
	if p.off != nil {
		p.overColumns(x, dst)
		return
	}
	cost := p.count * (len(p.pro.ops) + len(p.terms) + 1)
	body := p.overOutputs
	switch {
	case p.chosen != nil:
		p.chosen.sort(x)
		body, cost = p.overSelected, selectedCost
	case p.ranking != nil:
		p.ranking.run(x)
		body, cost = p.overRanks, 1
	case p.rowwise > 0:
		body = p.overRows
	case p.byTerms:
		body = p.overTerms
	}
	x.split(p.s.count(0, p.s.out), cost, func(w *worker, from, to int) { body(x, w, from, to, dst) })
}

// folding is the state of a fold on one worker.
type folding struct {
	*foldPlan
	g      *finishing
	f      frame
	bufs   [][]uint32
	srcs   []array
	mask   []uint32
	kept   []uint32 // terms in bounds, the neutral value for others
	pos    []int
	second []int // position for the epilogue
}

func (p *foldPlan) beginFold(x *execution, w *worker) *folding {
	pos := w.axes(2 * len(p.s.n))
	h := &w.fold
	*h = folding{foldPlan: p, f: p.pro.frame(w), bufs: w.slices(len(p.terms)), mask: w.words(vecLen), kept: w.words(vecLen), srcs: w.arrays(len(p.terms))}
	h.pos, h.second = pos[:len(p.s.n)], pos[len(p.s.n):]
	h.g = p.begin(x, w, h.second)
	for i, a := range p.terms {
		h.bufs[i] = w.words(vecLen)
		h.srcs[i] = x.source(&p.in.Operands[a.operand])
	}
	return h
}

// values computes the prologue at n points of the walk. If the fold is masked,
// h.mask tells the points that count.
func (h *folding) values(w walk, n int) []uint32 {
	if h.masked {
		for i := range n {
			h.mask[i] = 1
		}
	}
	for i, a := range h.terms {
		switch {
		case a.follows:
			h.f.regs[i] = h.srcs[i].w[a.base+w.start:][:n]
		case len(a.bounds) > 0:
			a.load(w, n, h.srcs[i], h.bufs[i][:n], h.mask[:n], maskOutside)
			h.f.regs[i] = h.bufs[i][:n]
		default:
			h.f.regs[i] = a.fetch(w, n, h.srcs[i], h.bufs[i])
		}
	}
	h.f.seat(w, n)
	return h.f.run(n, nil, h.g.x.key)
}

// overOutputs folds vectors of output elements.
func (p *foldPlan) overOutputs(x *execution, w *worker, from, to int, dst array) {
	h := p.beginFold(x, w)
	used := 1
	if p.in.Kind == FoldSum {
		used = min(lanes, p.count)
	}
	accs, best := w.words(used*vecLen), w.words(vecLen)
	term := make([]int, len(p.s.n)-p.s.out)
	for ; from < to; from += vecLen {
		n := min(vecLen, to-from)
		for i := range accs {
			accs[i] = p.startVal
		}
		clear(term)
		clear(h.pos)
		for t := range p.count {
			copy(h.pos[p.s.out:], term)
			v := h.values(walk{s: p.s, hi: p.s.out, start: from, pos: h.pos}, n)
			h.take(accs[t%used*vecLen:][:n], best[:n], v, t)
			p.nextTerm(term)
		}
		h.g.block(from, n, p.reduce(accs, used, n), dst)
	}
}

func (p *foldPlan) nextTerm(term []int) {
	for a := len(term) - 1; a >= 0; a-- {
		if term[a]++; term[a] < p.s.n[p.s.out+a] {
			return
		}
		term[a] = 0
	}
}

// take adds term t of n output elements to their accumulators.
func (h *folding) take(acc, best, v []uint32, t int) {
	if h.in.Kind == FoldArgmax {
		for i, x := range v {
			if h.counts(i) && (acc[i] == 0xffffffff || rank(x) > rank(best[i])) {
				acc[i], best[i] = uint32(t), x
			}
		}
		return
	}
	if h.masked {
		// joining the neutral value is the same as skipping: a sum never is −0
		vector(h.s.width, OpSel, h.kept[:len(v)], h.mask, v, h.neutral, [2]uint32{})
		v = h.kept[:len(v)]
	}
	vector(h.s.width, h.code, acc, acc, v, nil, [2]uint32{})
}

func (h *folding) counts(i int) bool { return !h.masked || h.mask[i] != 0 }

// reduce adds up the lanes of n output elements. Lanes that no term reached
// stay +0 and are added all the same.
func (p *foldPlan) reduce(accs []uint32, used, n int) []uint32 {
	if p.in.Kind != FoldSum {
		return accs[:n]
	}
	zero := splatZero[:n]
	for w := lanes / 2; w > 0; w /= 2 {
		for l := range min(w, used) {
			acc, other := accs[l*vecLen:][:n], zero
			if l+w < used {
				other = accs[(l+w)*vecLen:][:n]
			}
			vector(p.s.width, OpFAdd, acc, acc, other, nil, [2]uint32{})
		}
		used = min(used, w)
	}
	return accs[:n]
}

var splatZero = splat(0)

// overTerms folds vectors of terms.
func (p *foldPlan) overTerms(x *execution, w *worker, from, to int, dst array) {
	h := p.beginFold(x, w)
	accs := w.words(vecLen)
	for ; from < to; from += vecLen {
		n := min(vecLen, to-from)
		for i := range n {
			p.s.seek(h.pos, 0, p.s.out, from+i)
			accs[i] = h.element()
		}
		h.g.block(from, n, accs[:n], dst)
	}
}

// element folds all terms of the output element at h.pos.
func (h *folding) element() uint32 {
	var s [lanes]float32
	acc, best := h.startVal, uint32(0)
	for t := 0; t < h.count; t += vecLen {
		n := min(vecLen, h.count-t)
		v := h.values(walk{s: h.s, lo: h.s.out, hi: len(h.s.n), start: t, pos: h.pos}, n)
		switch h.in.Kind {
		case FoldSum:
			h.sum(&s, floats(v))
		case FoldArgmax:
			acc, best = h.argmax(acc, best, v, t)
		case FoldMax:
			acc = h.extreme(acc, v, f32.Max)
		default:
			acc = h.extreme(acc, v, f32.Min)
		}
	}
	if h.in.Kind != FoldSum {
		return acc
	}
	return sumOf(&s)
}

// sumOf adds up the lanes of a sum, pair by pair.
func sumOf(s *[lanes]float32) uint32 {
	for w := lanes / 2; w > 0; w /= 2 {
		for l := range w {
			s[l] = f32.Add(s[l], s[l+w])
		}
	}
	return word(s[0])
}

// sum adds a vector, whose first term is a multiple of 16, to the lanes.
func (h *folding) sum(s *[lanes]float32, v []float32) {
	if h.masked {
		for i, x := range v {
			if h.mask[i] != 0 {
				s[i%lanes] = f32.Add(s[i%lanes], x)
			}
		}
		return
	}
	v = v[addLanesAsm(h.s.noAsm, s, v):]
	for ; len(v) >= lanes; v = v[lanes:] {
		for l := range s {
			s[l] = f32.Add(s[l], v[l])
		}
	}
	for l, x := range v {
		s[l] = f32.Add(s[l], x)
	}
}

// extreme is the greatest or least of the terms that count and acc; their order
// does not matter, so the halves of the vector meet first.
func (h *folding) extreme(acc uint32, v []uint32, better func(a, b float32) float32) uint32 {
	if h.masked {
		vector(h.s.width, OpSel, h.kept[:len(v)], h.mask, v, h.neutral, [2]uint32{})
		v = h.kept[:len(v)]
	}
	for len(v) >= 2*lanes {
		half := len(v) / 2
		joined := h.kept[:len(v)-half]
		vector(h.s.width, h.code, joined[:half], v[:half], v[half:2*half], nil, [2]uint32{})
		copy(joined[half:], v[2*half:])
		v = joined
	}
	m := float(acc)
	for _, x := range v {
		m = better(m, float(x))
	}
	return word(m)
}

func (h *folding) argmax(acc, best uint32, v []uint32, t int) (at, value uint32) {
	for i, x := range v {
		if h.counts(i) && (acc == 0xffffffff || rank(x) > rank(best)) {
			acc, best = uint32(t+i), x
		}
	}
	return acc, best
}
