package engine

import "slices"

// A ranking fold counts, for each element of a line, those that come before it:
// the greater (or the smaller) ones, and of equal ones the earlier. Lines are
// sorted instead.

// mostRanked is the longest line whose counts floats hold exactly.
const mostRanked = 1 << 24

// ranking is what makes a fold a ranking one.
type ranking struct {
	in         *Instr
	line       *access // over the program's axes
	axis       int     // of the output, along the line
	ints       bool
	descending bool // the greater come first

	ranks []uint32 // floats, by output element
}

// rankingOf recognises a ranking fold; nil if in is none.
func rankingOf(in *Instr) *ranking {
	if in.Kind != FoldSum || in.Split != 2 || len(in.Red) != 1 || in.Red[0] < leastSelected || in.Red[0] > mostRanked {
		return nil
	}
	b := &in.Prologue
	arg := func(v uint8, code uint8) *Op {
		if op := b.op(2, v); op != nil && op.Code == code {
			return op
		}
		return new(Op) // whose arguments are an input: no pattern goes on from there
	}
	or := arg(arg(b.Result, OpI2F).A, OpIOr)
	and := arg(or.B, OpIAnd)
	earlier := arg(and.B, OpILt)
	less, same := b.op(2, or.A), b.op(2, and.A)
	term, axis := arg(earlier.A, OpAxis), arg(earlier.B, OpAxis)
	if or.Code == 0 || and.Code == 0 || less == nil || same == nil || term.Code == 0 || axis.Code == 0 || int(term.A) != len(in.Out) || int(axis.A) >= len(in.Out) {
		return nil
	}
	r := &ranking{in: in, axis: int(axis.A), ints: less.Code == OpILt, descending: less.A == 0}
	codes := [2]uint8{OpFLt, OpFEq}
	if r.ints {
		codes = [2]uint8{OpILt, OpIEq}
	}
	if less.Code != codes[0] || same.Code != codes[1] || less.A > 1 || same.A > 1 || less.B != 1-less.A || same.B != 1-same.A {
		return nil
	}
	return r.alongOneLine()
}

// alongOneLine returns the ranking if both operands read the same line, one by
// the output's axis and one by the term; else nil.
func (r *ranking) alongOneLine() *ranking {
	mine, other := newAccess(r.in, 0, -1), newAccess(r.in, 1, -1)
	a, b := &r.in.Operands[0], &r.in.Operands[1]
	term := len(r.in.Out)
	if a.Slot != b.Slot || a.Index != b.Index || mine.u8 || len(mine.bounds)+len(other.bounds) > 0 || mine.base != other.base || r.in.Out[r.axis] != r.in.Red[0] {
		return nil
	}
	for x := range mine.stride {
		want := mine.stride[x]
		switch x {
		case r.axis:
			want = 0
		case term:
			want = mine.stride[r.axis]
		}
		if other.stride[x] != want || x == term && mine.stride[x] != 0 {
			return nil
		}
	}
	r.line = mine
	return r
}

// run ranks all lines.
func (r *ranking) run(x *execution) {
	total, step := 1, 1
	for a, n := range r.in.Out {
		total *= int(n)
		if a > r.axis {
			step *= int(n)
		}
	}
	if r.ranks == nil {
		r.ranks = make([]uint32, total)
	}
	lines := total / int(r.in.Red[0])
	src := x.source(&r.in.Operands[0])
	jobs := min(lines, 4*len(x.pool.workers))
	x.pool.do(jobs, func(_ *worker, job int) {
		keys := make([]uint64, 0, r.in.Red[0])
		axes := make([]int, len(r.in.Out))
		for line := job * lines / jobs; line < (job+1)*lines/jobs; line++ {
			first := line/step*step*int(r.in.Red[0]) + line%step
			r.sort(src, r.base(axes, first), keys, first, step)
		}
	})
}

// base is where the line of an output element begins.
func (r *ranking) base(axes []int, element int) int {
	at := r.line.base
	for a := len(axes) - 1; a >= 0; a-- {
		at += element % int(r.in.Out[a]) * r.line.stride[a]
		element /= int(r.in.Out[a])
	}
	return at
}

// sort ranks the line whose output elements are first, first+step, …
func (r *ranking) sort(src array, base int, keys []uint64, first, step int) {
	stride := r.line.stride[r.axis]
	for i := range int(r.in.Red[0]) {
		w := src.w[base+i*stride]
		r.ranks[first+i*step] = 0
		if key, ok := r.key(w); ok {
			keys = append(keys, uint64(key)<<32|uint64(i))
		}
	}
	slices.Sort(keys)
	for rank, k := range keys {
		r.ranks[first+int(uint32(k))*step] = word(float32(rank))
	}
}

// key orders words as the fold compares them; ok is false for NaN, which comes
// before nothing and after nothing.
func (r *ranking) key(w uint32) (key uint32, ok bool) {
	switch {
	case r.ints:
		key = w ^ signBit
	case w&^signBit > infBits:
		return 0, false
	case w&^signBit == 0: // −0 = +0
		key = signBit
	case w&signBit != 0:
		key = ^w
	default:
		key = w | signBit
	}
	if r.descending {
		key = ^key
	}
	return key, true
}

// overRanks hands the ranks to the epilogue.
func (p *foldPlan) overRanks(x *execution, w *worker, from, to int, dst array) {
	h := p.beginFold(x, w)
	for ; from < to; from += vecLen {
		n := min(vecLen, to-from)
		h.g.block(from, n, p.ranking.ranks[from:from+n], dst)
	}
}
