package model

import (
	"fmt"
	"slices"
)

// layout maps a logical shape to storage. store holds the sizes of the
// storage factors, row-major, none of size 1; axes lists for every logical
// axis its factors, major first (none for size 1). Transposing, flattening and
// most reshapes change the layout only, never a byte.
type layout struct {
	store []uint32
	axes  [][]int
}

// ordered stores the logical axes in the given order.
func ordered(dims []uint32, order ...int) layout {
	l := layout{axes: make([][]int, len(dims))}
	for _, a := range order {
		if dims[a] != 1 {
			l.axes[a] = []int{len(l.store)}
			l.store = append(l.store, dims[a])
		}
	}
	return l
}

// plain is the row-major layout of dims.
func plain(dims []uint32) layout {
	order := make([]int, len(dims))
	for i := range order {
		order[i] = i
	}
	return ordered(dims, order...)
}

// channelsLast stores [N, C, spatial...] as [N, spatial..., C]; other ranks
// are row-major, as those are that no view covers.
func channelsLast(dims []uint32) layout {
	if len(dims) < 3 || len(dims) > maxViewRank {
		return plain(dims)
	}
	order := []int{0}
	for a := 2; a < len(dims); a++ {
		order = append(order, a)
	}
	return ordered(dims, append(order, 1)...)
}

func (l layout) rank() int { return len(l.axes) }

// size is the logical size of one axis.
func (l layout) size(axis int) uint32 {
	n := uint32(1)
	for _, f := range l.axes[axis] {
		n *= l.store[f]
	}
	return n
}

// dims is the logical shape.
func (l layout) dims() []uint32 {
	out := make([]uint32, len(l.axes))
	for a := range out {
		out[a] = l.size(a)
	}
	return out
}

// logical lists all factors in logical order.
func (l layout) logical() []int {
	var out []int
	for _, fs := range l.axes {
		out = append(out, fs...)
	}
	return out
}

// isPlain says that storage is row-major in the logical shape.
func (l layout) isPlain() bool { return slices.IsSorted(l.logical()) }

// axisOf is the logical axis of a factor.
func (l layout) axisOf(factor int) int {
	return slices.IndexFunc(l.axes, func(fs []int) bool { return slices.Contains(fs, factor) })
}

func (l layout) equal(m layout) bool {
	return slices.Equal(l.store, m.store) && slices.EqualFunc(l.axes, m.axes, slices.Equal[[]int])
}

// withAxes is the same storage under other logical axes.
func (l layout) withAxes(axes [][]int) layout { return layout{store: l.store, axes: axes} }

// split replaces a factor by several whose product is its size.
func (l layout) split(factor int, sizes []uint32) layout {
	out := layout{store: slices.Concat(l.store[:factor], sizes, l.store[factor+1:])}
	for _, fs := range l.axes {
		var axis []int
		for _, f := range fs {
			switch {
			case f < factor:
				axis = append(axis, f)
			case f > factor:
				axis = append(axis, f+len(sizes)-1)
			default:
				for i := range sizes {
					axis = append(axis, factor+i)
				}
			}
		}
		out.axes = append(out.axes, axis)
	}
	return out
}

// tidy merges factors that follow each other in storage and in one axis.
func (l layout) tidy() layout {
	for f := 0; f+1 < len(l.store); f++ {
		a := l.axisOf(f)
		i := slices.Index(l.axes[a], f)
		if i+1 < len(l.axes[a]) && l.axes[a][i+1] == f+1 {
			l = l.merge(f, a, i)
			f--
		}
	}
	return l
}

// merge joins factor f, at position i of axis a, with the next one.
func (l layout) merge(f, a, i int) layout {
	out := layout{store: slices.Concat(l.store[:f], []uint32{l.store[f] * l.store[f+1]}, l.store[f+2:])}
	for b, fs := range l.axes {
		axis := slices.Clone(fs)
		if b == a {
			axis = slices.Delete(axis, i+1, i+2)
		}
		for j := range axis {
			if axis[j] > f {
				axis[j]--
			}
		}
		out.axes = append(out.axes, axis)
	}
	return out
}

// bounds are the sizes of the minor parts of an axis that end at a factor:
// the suffix products, ascending.
func (l layout) bounds(axis int) []uint32 {
	var out []uint32
	n := uint32(1)
	for _, f := range slices.Backward(l.axes[axis]) {
		n *= l.store[f]
		out = append(out, n)
	}
	return out
}

// refine splits the factors of an axis at all bounds; ok is false if a bound
// does not divide a factor.
func (l layout) refine(axis int, bounds []uint32) (layout, bool) {
	low := uint32(1)
	for i := len(l.axes[axis]) - 1; i >= 0; i-- {
		f := l.axes[axis][i]
		high := low * l.store[f]
		sizes, ok := cut(low, high, bounds)
		if !ok {
			return l, false
		}
		l, low = l.split(f, sizes), high
	}
	return l, true
}

// cut factors the range of minor sizes (low, high] at the bounds inside it,
// major first.
func cut(low, high uint32, bounds []uint32) ([]uint32, bool) {
	var sizes []uint32
	for _, b := range bounds {
		if b <= low || b >= high {
			continue
		}
		if b%low != 0 {
			return nil, false
		}
		sizes, low = append(sizes, b/low), b
	}
	if high%low != 0 {
		return nil, false
	}
	sizes = append(sizes, high/low)
	slices.Reverse(sizes)
	return sizes, true
}

// reshape gives the layout other logical dims over the same bytes; ok is
// false if that needs the bytes moved to row-major order first.
func (l layout) reshape(dims []uint32) (layout, bool) {
	flat := l.withAxes([][]int{l.logical()}).tidy()
	n := uint32(1)
	var bounds []uint32
	for _, d := range slices.Backward(dims) {
		n *= d
		if d > 1 {
			bounds = append(bounds, n)
		}
	}
	flat, ok := flat.refine(0, bounds)
	if !ok {
		return l, false
	}
	rest := flat.axes[0]
	out := layout{store: flat.store, axes: make([][]int, len(dims))}
	for a, d := range dims {
		for n := uint32(1); n < d; rest = rest[1:] {
			n *= out.store[rest[0]]
			out.axes[a] = append(out.axes[a], rest[0])
		}
	}
	return out.tidy(), true
}

// strides are the element strides of the storage factors.
func (l layout) strides() []uint64 {
	out := make([]uint64, len(l.store))
	n := uint64(1)
	for f := len(l.store) - 1; f >= 0; f-- {
		out[f] = n
		n *= uint64(l.store[f])
	}
	return out
}

// toStorage permutes 32-bit elements from row-major logical order.
func (l layout) toStorage(data []byte) []byte { return l.permute(data, true) }

// fromStorage permutes 32-bit elements back to row-major logical order.
func (l layout) fromStorage(data []byte) []byte { return l.permute(data, false) }

func (l layout) permute(data []byte, in bool) []byte {
	out := make([]byte, len(data))
	order, strides := l.logical(), l.strides()
	count := make([]uint32, len(order))
	at := uint64(0)
	for i := uint64(0); i < uint64(len(data))/4; i++ {
		to, from := at, i
		if !in {
			to, from = i, at
		}
		copy(out[4*to:4*to+4], data[4*from:])
		for d := len(order) - 1; d >= 0; d-- {
			f := order[d]
			count[d]++
			at += strides[f]
			if count[d] < l.store[f] {
				break
			}
			at -= strides[f] * uint64(l.store[f])
			count[d] = 0
		}
	}
	return out
}

// broadcastDims is the NumPy broadcast of shapes of one rank.
func broadcastDims(shapes ...[]uint32) ([]uint32, error) {
	out := slices.Clone(shapes[0])
	for _, s := range shapes[1:] {
		for a, d := range s {
			if out[a] == 1 {
				out[a] = d
			} else if d != 1 && d != out[a] {
				return nil, fmt.Errorf("shapes %v and %v do not broadcast", shapes[0], s)
			}
		}
	}
	return out, nil
}
