package engine

import "unsafe"

// access is a compiled view: element base + Σ stride·axis, in bounds where
// every bound holds.
type access struct {
	operand int
	u8      bool
	fill    uint32
	base    int
	stride  []int
	bounds  []bound
	tables  []*table
	follows bool // element base + i for element i of its walk
}

// follow says whether the elements are in the order of axes 0…hi−1.
func (a *access) follow(s *space, hi int) bool {
	for axis := range hi {
		if a.stride[axis] != s.count(axis+1, hi) {
			return false
		}
	}
	return !a.u8 && len(a.bounds) == 0
}

// bound is a view dim that may be left: 0 ≤ off + Σ coef·axis < size.
type bound struct {
	off, size int
	coef      []int
	stride    int // of the dim, for a gather
	gather    bool
}

// newAccess compiles the view of operand o over the program's axes. Dims that
// no coordinate leaves need no bound; dim keep always gets one.
func newAccess(in *Instr, o, keep int) *access {
	op := &in.Operands[o]
	sizes := append(append([]uint32(nil), in.Out...), in.Red...)
	a := &access{operand: o, u8: op.DType == U8, fill: op.Fill, stride: make([]int, len(sizes))}
	row := 1
	for d := len(op.View) - 1; d >= 0; d-- {
		v := &op.View[d]
		b := bound{off: int(v.Off), size: int(v.Size), coef: make([]int, len(sizes)), stride: row, gather: d == keep}
		lo, hi := b.off, b.off
		for _, t := range v.Terms {
			c := int(t.Coef)
			b.coef[t.Axis] = c
			a.stride[t.Axis] += c * row
			far := c * (int(sizes[t.Axis]) - 1)
			lo, hi = lo+min(far, 0), hi+max(far, 0)
		}
		a.base += b.off * row
		if lo < 0 || hi >= b.size || b.gather {
			a.bounds = append(a.bounds, b)
		}
		row *= b.size
	}
	return a
}

// uses says whether the access depends on an axis.
func (a *access) uses(axis int) bool {
	for i := range a.bounds {
		if a.bounds[i].coef[axis] != 0 {
			return true
		}
	}
	return a.stride[axis] != 0
}

// project keeps the listed axes.
func (a *access) project(axes []int) {
	pick := func(v []int) []int {
		out := make([]int, len(axes))
		for i, x := range axes {
			if x >= 0 {
				out[i] = v[x]
			}
		}
		return out
	}
	a.stride = pick(a.stride)
	for i := range a.bounds {
		a.bounds[i].coef = pick(a.bounds[i].coef)
	}
}

// flat is the source index at pos.
func (a *access) flat(pos []int) int {
	f := a.base
	for i, s := range a.stride {
		f += s * pos[i]
	}
	return f
}

// window gives the part [from, to) of a run of m points along axis inner,
// starting at pos, that is in bounds.
func (a *access) window(pos []int, inner, m int) (from, to int) {
	to = m
	for i := range a.bounds {
		b := &a.bounds[i]
		c, q := b.off, 0
		for x, coef := range b.coef {
			c += coef * pos[x]
		}
		if inner >= 0 {
			q = b.coef[inner]
		}
		lo, hi := within(c, q, b.size, m)
		from, to = max(from, lo), min(to, hi)
	}
	return from, max(from, to)
}

// within gives the j in [0, m) with 0 ≤ c + q·j < size.
func within(c, q, size, m int) (lo, hi int) {
	switch {
	case q == 0:
		if c < 0 || c >= size {
			return m, m
		}
		return 0, m
	case q < 0: // mirror: j → m−1−j
		lo, hi = within(c+q*(m-1), -q, size, m)
		return m - hi, m - lo
	}
	if c < 0 {
		lo = min((-c+q-1)/q, m)
	}
	if c >= size {
		return m, m
	}
	return lo, max(lo, min((size-c+q-1)/q, m))
}

// What happens to points out of bounds.
type outside uint8

const (
	fillOutside outside = iota // they read the fill
	keepOutside                // they leave dst alone
	maskOutside                // they clear the mask
)

// walk is a row-major range of points of the axes lo…hi−1 of a space, the
// other axes staying where pos has them.
type walk struct {
	s      *space
	lo, hi int
	start  int
	pos    []int
}

// load reads count points of the walk into dst.
func (a *access) load(w walk, count int, src array, dst, mask []uint32, how outside) {
	if tab := a.tableFor(w.lo, w.hi); tab != nil {
		a.lookup(tab, w, count, src, dst, mask, how)
		return
	}
	w.s.seek(w.pos, w.lo, w.hi, w.start)
	inner := w.hi - 1
	if inner < w.lo {
		a.run(w.pos, -1, 1, src, dst, mask, how)
		return
	}
	if len(a.bounds) == 0 && !a.u8 {
		a.runs(w, src, dst[:count])
		return
	}
	for done := 0; done < count; {
		m := min(w.s.n[inner]-w.pos[inner], count-done)
		a.run(w.pos, inner, m, src, dst[done:done+m], sub(mask, done, m), how)
		done += m
		w.pos[inner] += m - 1
		w.s.next(w.pos, w.lo, w.hi)
	}
}

// runs is load of words without bounds, from w.pos on.
func (a *access) runs(w walk, src array, dst []uint32) {
	inner := w.hi - 1
	f, step, n := a.flat(w.pos), a.stride[inner], w.s.n[inner]
	for at := w.pos[inner]; ; at = 0 {
		m := min(n-at, len(dst))
		if step == 1 {
			copy(dst[:m], src.w[f:f+m])
		} else {
			a.copy(dst[:m], src, f, step)
		}
		if dst = dst[m:]; len(dst) == 0 {
			return
		}
		f -= at * step
		for x := inner - 1; x >= w.lo; x-- {
			f += a.stride[x]
			if w.pos[x]++; w.pos[x] < w.s.n[x] {
				break
			}
			f -= a.stride[x] * w.s.n[x]
			w.pos[x] = 0
		}
	}
}

func sub(mask []uint32, from, n int) []uint32 {
	if mask == nil {
		return nil
	}
	return mask[from : from+n]
}

// run loads m points along one axis.
func (a *access) run(pos []int, inner, m int, src array, dst, mask []uint32, how outside) {
	from, to := 0, m
	if len(a.bounds) > 0 {
		from, to = a.window(pos, inner, m)
		if from > 0 || to < m {
			a.outside(dst[:from], sub(mask, 0, from), how)
			a.outside(dst[to:m], sub(mask, to, m-to), how)
		}
		if from == to {
			return
		}
	}
	step := 0
	if inner >= 0 {
		step = a.stride[inner]
	}
	a.copy(dst[from:to], src, a.flat(pos)+from*step, step)
}

func (a *access) outside(dst, mask []uint32, how outside) {
	switch how {
	case fillOutside:
		fill(dst, a.fill)
	case maskOutside:
		clear(mask[:len(dst)])
		clear(dst)
	}
}

// copy reads len(dst) elements from f on, step apart.
func (a *access) copy(dst []uint32, src array, f, step int) {
	if a.u8 {
		for i := range dst {
			dst[i] = uint32(src.b[f])
			f += step
		}
		return
	}
	switch step {
	case 0:
		fill(dst, src.w[f])
	case 1:
		copy(dst, src.w[f:])
	default:
		for i := range dst {
			dst[i] = src.w[f]
			f += step
		}
	}
}

// fill sets all words, two at a time where there are many.
func fill(dst []uint32, v uint32) {
	two := uint64(v)<<32 | uint64(v)
	for ; len(dst) >= 16; dst = dst[16:] {
		d := (*[8]uint64)(unsafe.Pointer(unsafe.SliceData(dst)))
		d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7] = two, two, two, two, two, two, two, two
	}
	for i := range dst {
		dst[i] = v
	}
}

// fetch is load with fill, but gives a part of the source itself where the
// points are neighbours there.
func (a *access) fetch(w walk, count int, src array, buf []uint32) []uint32 {
	if inner := w.hi - 1; !a.u8 && len(a.bounds) == 0 && inner >= w.lo && a.stride[inner] == 1 && count <= w.s.n[inner] {
		w.s.seek(w.pos, w.lo, w.hi, w.start)
		if w.pos[inner]+count <= w.s.n[inner] {
			f := a.flat(w.pos)
			return src.w[f : f+count]
		}
	}
	a.load(w, count, src, buf[:count], nil, fillOutside)
	return buf[:count]
}
