package engine

import "math"

// table lists, for the points of the innermost axes t…hi−1 of a walk, how far
// they are from the first one: in the source, and in each bound. Reading by a
// table beats reading in runs where the innermost axis is short.
type table struct {
	lo, hi, t int
	flat      []int32
	bounds    [][]int32
	min, max  []int32 // of each bound
}

const (
	// shortAxis is the length below which runs along an axis are slow.
	shortAxis = 32
	// Sizes of a table that is worth its place in the cache.
	tableSize    = 2048
	tableLargest = 16384
)

// tabulate makes a table for the walk over axes lo…hi−1 if it needs one.
func (a *access) tabulate(s *space, lo, hi int) {
	if hi-lo < 2 || s.n[hi-1] >= shortAxis {
		return
	}
	tab := &table{lo: lo, hi: hi, t: hi - 1}
	for tab.t > lo && (s.count(tab.t-1, hi) <= tableSize || tab.t == hi-1) {
		tab.t--
	}
	if s.count(tab.t, hi) > tableLargest {
		return
	}
	if tab.flat = distances(s, tab, a.stride); tab.flat == nil {
		return
	}
	for i := range a.bounds {
		d := distances(s, tab, a.bounds[i].coef)
		if d == nil {
			return
		}
		tab.bounds = append(tab.bounds, d)
		lo, hi := d[0], d[0]
		for _, x := range d {
			lo, hi = min(lo, x), max(hi, x)
		}
		tab.min, tab.max = append(tab.min, lo), append(tab.max, hi)
	}
	a.tables = append(a.tables, tab)
}

// distances gives Σ step·axis for the points of a table; nil if one does not
// fit 32 bits.
func distances(s *space, tab *table, steps []int) []int32 {
	pos := make([]int, len(s.n))
	out := make([]int32, s.count(tab.t, tab.hi))
	for i := range out {
		d := 0
		for x := tab.t; x < tab.hi; x++ {
			d += steps[x] * pos[x]
		}
		if d < math.MinInt32/2 || d > math.MaxInt32/2 {
			return nil
		}
		out[i] = int32(d)
		s.next(pos, tab.t, tab.hi)
	}
	return out
}

// tableFor finds the table of a walk.
func (a *access) tableFor(lo, hi int) *table {
	for _, t := range a.tables {
		if t.lo == lo && t.hi == hi {
			return t
		}
	}
	return nil
}

// lookup reads count points of the walk by a table.
func (a *access) lookup(tab *table, w walk, count int, src array, dst, mask []uint32, how outside) {
	size, at := len(tab.flat), w.start
	for done := 0; done < count; {
		first := at % size
		m := min(size-first, count-done)
		w.s.seek(w.pos, tab.lo, tab.t, at/size)
		clear(w.pos[tab.t:tab.hi])
		a.slice(tab, w.pos, first, src, dst[done:done+m], sub(mask, done, m), how)
		done, at = done+m, at+m
	}
}

// slice reads len(dst) points of a table from first on.
func (a *access) slice(tab *table, pos []int, first int, src array, dst, mask []uint32, how outside) {
	flat := tab.flat[first : first+len(dst)]
	base := a.flat(pos)
	var open [maxViewRank]int // bounds that some point may leave
	var at [maxViewRank]int
	n := 0
	for i := range a.bounds {
		b := &a.bounds[i]
		c := b.off
		for x, coef := range b.coef {
			c += coef * pos[x]
		}
		if c+int(tab.min[i]) < 0 || c+int(tab.max[i]) >= b.size {
			open[n], at[n] = i, c
			n++
		}
	}
	switch {
	case n == 0 && !a.u8:
		for i, f := range flat {
			dst[i] = src.w[base+int(f)]
		}
	case n == 0:
		for i, f := range flat {
			dst[i] = uint32(src.b[base+int(f)])
		}
	case n == 1 && !a.u8:
		a.within1(tab, open[0], at[0], first, base, src.w, dst, mask, how)
	case n == 2 && !a.u8:
		a.within2(tab, open, at, first, base, src.w, dst, mask, how)
	default:
		for i, f := range flat {
			inside := true
			for k := range n {
				c := at[k] + int(tab.bounds[open[k]][first+i])
				inside = inside && uint(c) < uint(a.bounds[open[k]].size)
			}
			if inside {
				a.copy(dst[i:i+1], src, base+int(f), 0)
			} else {
				a.outside(dst[i:i+1], sub(mask, i, 1), how)
			}
		}
	}
}

// within1 is slice for words under one bound.
func (a *access) within1(tab *table, open, at, first, base int, src, dst, mask []uint32, how outside) {
	flat, d0, s0 := tab.flat[first:first+len(dst)], tab.bounds[open][first:first+len(dst)], uint(a.bounds[open].size)
	for i, f := range flat {
		if uint(at+int(d0[i])) < s0 {
			dst[i] = src[base+int(f)]
		} else if how != keepOutside {
			a.outside(dst[i:i+1], sub(mask, i, 1), how)
		}
	}
}

// within2 is slice for words under two bounds, those of a padded image.
func (a *access) within2(tab *table, open, at [maxViewRank]int, first, base int, src, dst, mask []uint32, how outside) {
	flat := tab.flat[first : first+len(dst)]
	d0, d1 := tab.bounds[open[0]][first:first+len(dst)], tab.bounds[open[1]][first:first+len(dst)]
	s0, s1 := uint(a.bounds[open[0]].size), uint(a.bounds[open[1]].size)
	for i, f := range flat {
		if uint(at[0]+int(d0[i])) < s0 && uint(at[1]+int(d1[i])) < s1 {
			dst[i] = src[base+int(f)]
		} else if how != keepOutside {
			a.outside(dst[i:i+1], sub(mask, i, 1), how)
		}
	}
}

// distances of the points of the reduction axes from the first one, times
// scale; nil if one does not fit 32 bits.
func (s *space) distances(a *access, scale int) []int32 {
	pos := make([]int, len(s.n))
	out := make([]int32, s.count(s.out, len(s.n)))
	for t := range out {
		d := 0
		for x := s.out; x < len(pos); x++ {
			d += scale * a.stride[x] * pos[x]
		}
		if d < math.MinInt32 || d > math.MaxInt32 {
			return nil
		}
		out[t] = int32(d)
		s.next(pos, s.out, len(pos))
	}
	return out
}
