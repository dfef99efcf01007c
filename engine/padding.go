package engine

import "slices"

// padding copies a source with zeros around it, so that no coordinate of a
// view leaves it. Dims are those of the view; last is the innermost dim that
// coordinates leave.
type padding struct {
	lo, size, from []int // first coordinate and number of them; size of the source
	last           int
	inner          int // elements behind last
}

func newPadding(in *Instr, operand int) *padding {
	p := &padding{last: -1, inner: 1}
	for d := range in.Operands[operand].View {
		v := &in.Operands[operand].View[d]
		lo, hi := in.reach(v)
		if lo >= 0 && hi < int(v.Size) {
			lo, hi = 0, int(v.Size)-1
		} else {
			p.last = d
		}
		p.lo, p.size, p.from = append(p.lo, lo), append(p.size, hi-lo+1), append(p.from, int(v.Size))
	}
	for d := p.last + 1; d < len(p.size); d++ {
		p.inner *= p.size[d]
	}
	return p
}

// reach is the least and greatest coordinate of a view dim.
func (in *Instr) reach(v *ViewDim) (lo, hi int) {
	lo, hi = int(v.Off), int(v.Off)
	for _, t := range v.Terms {
		n := int(slices.Concat(in.Out, in.Red)[t.Axis])
		far := int(t.Coef) * (n - 1)
		lo, hi = lo+min(far, 0), hi+max(far, 0)
	}
	return lo, hi
}

// needed says whether some coordinate leaves the source.
func (p *padding) needed() bool { return p.last >= 0 }

// affordable says whether the copy is not much larger than the source: a view
// may leave it by any distance.
func (p *padding) affordable() bool {
	const atLeast = 1 << 16
	source, n := 1, 1
	for _, d := range p.from {
		source *= d
	}
	most := max(atLeast, 4*source)
	for _, d := range p.size {
		if d > most/n {
			return false
		}
		n *= d
	}
	return true
}

// rows is the number of rows of dim last and those behind it, and their length.
func (p *padding) rows() (n, length int) {
	n, length = 1, p.inner
	for d := range max(p.last, 0) {
		n *= p.size[d]
	}
	if p.needed() {
		length *= p.size[p.last]
	}
	return n, length
}

// copy gives the source with zeros around it, and tileCols words behind it that
// may be read. It is valid until the next copy.
func (p *padding) copy(x *execution, src []uint32) []uint32 {
	rows, length := p.rows()
	dst := x.pool.scratch(rows*length + tileCols)
	clear(dst[rows*length:])
	// One part for each worker: whoever reads it next reads what it wrote itself.
	per := max(ceilDiv(rows, len(x.pool.workers)), ceilDiv(1<<12, length))
	x.pool.do(ceilDiv(rows, per), func(_ *worker, job int) {
		first := job * per
		p.copyRows(dst[first*length:], src, span{first, min(per, rows-first)})
	})
	return dst
}

// span is a number of rows, from the first on.
type span struct{ first, n int }

// part gives some rows of the copy, and tileCols words behind them that may be
// read, in memory of the worker.
func (p *padding) part(w *worker, src []uint32, s span) []uint32 {
	_, length := p.rows()
	dst := w.words(s.n*length + tileCols)
	clear(dst[s.n*length:])
	p.copyRows(dst, src, s)
	return dst
}

func (p *padding) copyRows(dst, src []uint32, s span) {
	_, length := p.rows()
	for i := range s.n {
		p.copyRow(dst[i*length:(i+1)*length], src, s.first+i)
	}
}

// copyRow copies row i of dim last and those behind it.
func (p *padding) copyRow(dst, src []uint32, i int) {
	if !p.needed() {
		copy(dst, src)
		return
	}
	at, step := 0, p.from[p.last]*p.inner
	for d := p.last - 1; d >= 0; d-- {
		c := p.lo[d] + i%p.size[d]
		if c < 0 || c >= p.from[d] {
			clear(dst)
			return
		}
		at += c * step
		i, step = i/p.size[d], step*p.from[d]
	}
	lo, hi := p.lo[p.last], p.lo[p.last]+p.size[p.last]
	from, to := max(lo, 0), min(hi, p.from[p.last])
	if from >= to {
		clear(dst)
		return
	}
	clear(dst[:(from-lo)*p.inner])
	copy(dst[(from-lo)*p.inner:(to-lo)*p.inner], src[at+from*p.inner:])
	clear(dst[(to-lo)*p.inner:])
}

// access is the view of the copy.
func (p *padding) access(in *Instr, operand int) *access {
	moved := *in
	moved.Operands = append([]Operand(nil), in.Operands...)
	op := &moved.Operands[operand]
	op.View = append([]ViewDim(nil), op.View...)
	for d := range op.View {
		op.View[d].Size = uint32(p.size[d])
		op.View[d].Off -= int32(p.lo[d])
	}
	a := newAccess(&moved, operand, -1)
	a.fill = 0
	return a
}
