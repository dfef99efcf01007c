package engine

// Columns that are summed are bounded: the least, and the most terms.
const (
	leastColumns = 16
	mostTerms    = 1 << 14
)

// columnTerms lists how far the terms are from the first one, in bytes, if the
// fold sums plain numbers whose neighbours in memory are outputs; else nil.
func (p *foldPlan) columnTerms() []int32 {
	a, last := p.terms[0], p.s.out-1
	if !sumsColumns(p.s.width) || p.in.Kind != FoldSum || len(p.terms) > 1 || !p.pro.identity() || p.masked || a.u8 {
		return nil
	}
	if a.stride[last] != 1 || p.s.n[last] < leastColumns || p.count > mostTerms || p.count < 2 {
		return nil
	}
	return p.s.distances(a, 4)
}

// overColumns sums vectors of neighbouring outputs, their terms one after the
// other.
func (p *foldPlan) overColumns(x *execution, dst array) {
	cols := p.s.n[p.s.out-1]
	parts := ceilDiv(cols, vecLen)
	jobs := p.s.count(0, p.s.out-1) * parts
	per := jobs
	if p.s.count(0, p.s.out)*p.count > smallWork {
		per = ceilDiv(jobs, 4*len(x.pool.workers))
	}
	x.pool.do(ceilDiv(jobs, per), func(w *worker, job int) {
		for i := job * per; i < min((job+1)*per, jobs); i++ {
			w.reset()
			from := i % parts * vecLen
			p.columns(x, w, i/parts*cols+from, min(vecLen, cols-from), dst)
		}
	})
}

// columns sums outputs start…start+n−1, neighbours of one row.
func (p *foldPlan) columns(x *execution, w *worker, start, n int, dst array) {
	a := p.terms[0]
	src := floats(x.source(&p.in.Operands[a.operand]).w)
	pos := w.axes(len(p.s.n))
	p.s.seek(pos, 0, p.s.out, start)
	base := a.flat(pos)
	acc := w.words(vecLen)
	if n < leastColumns { // begin in the columns before
		back := leastColumns - n
		foldAll(p.s.width, p.off, src[base-back:], floats(acc)[:leastColumns])
		acc = acc[back:]
	} else {
		foldAll(p.s.width, p.off, src[base:], floats(acc)[:n])
	}
	p.begin(x, w, w.axes(len(p.s.n))).block(start, n, acc[:n], dst)
}

// foldAll sums at least leastColumns columns; the last vector overlaps.
func foldAll(width simd, off []int32, x, d []float32) {
	for c := 0; c < len(d); {
		n := foldColumns(width, off, x[c:], d[c:])
		if c += n; c < len(d) {
			c = min(c, len(d)-n)
		}
	}
}
