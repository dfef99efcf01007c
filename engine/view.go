package engine

import (
	"math"
	"sort"
)

// Ref names a tensor inside a program under construction: a slot or an
// instruction of one list.
type Ref struct {
	Slot  bool
	Index uint16
	DType DType
	Dims  []uint32
}

// Rank is the number of dims.
func (r Ref) Rank() int { return len(r.Dims) }

// Reshape sees the same elements, in row-major order, with other dims. It
// costs nothing: only views use it.
func (r Ref) Reshape(dims ...uint32) Ref {
	r.Dims = dims
	return r
}

// Coord is a coordinate of a view: off + Σ coef·axis.
type Coord struct {
	off   int64
	terms map[int]int64
}

// Axis is the coordinate that follows an axis. Axes 0, 1, … are the output
// axes, the reduction axes follow.
func Axis(a int) Coord { return Coord{terms: map[int]int64{a: 1}} }

// Fixed is a constant coordinate.
func Fixed(off int) Coord { return Coord{off: int64(off)} }

// Scale multiplies a coordinate.
func (c Coord) Scale(k int) Coord {
	s := Coord{off: c.off * int64(k), terms: map[int]int64{}}
	for a, coef := range c.terms {
		s.terms[a] = coef * int64(k)
	}
	return s
}

// Shift adds a constant to a coordinate.
func (c Coord) Shift(off int) Coord {
	c.off += int64(off)
	return c
}

// Plus adds two coordinates.
func (c Coord) Plus(d Coord) Coord {
	s := Coord{off: c.off + d.off, terms: map[int]int64{}}
	for a, coef := range c.terms {
		s.terms[a] = coef
	}
	for a, coef := range d.terms {
		s.terms[a] += coef
	}
	return s
}

// dim gives the view dim of a coordinate; ok is false if a number does not fit
// the leaf.
func (c Coord) dim(size uint32) (d ViewDim, ok bool) {
	ok = fitsI32(c.off)
	d = ViewDim{Size: size, Off: int32(c.off)}
	for a, coef := range c.terms {
		if coef == 0 {
			continue
		}
		ok = ok && fitsI32(coef) && a >= 0 && a < maxAxes
		d.Terms = append(d.Terms, Term{Axis: uint8(a), Coef: int32(coef)})
	}
	sort.Slice(d.Terms, func(i, j int) bool { return d.Terms[i].Axis < d.Terms[j].Axis })
	return d, ok
}

func fitsI32(x int64) bool { return x >= math.MinInt32 && x <= math.MaxInt32 }

// At views r with one coordinate per dim; a scalar takes none. A view that
// cannot be built is left without dims, which the instruction's addition
// refuses.
func (r Ref) At(coords ...Coord) Operand {
	op := Operand{Slot: r.Slot, Index: r.Index, DType: r.DType}
	if len(coords) != len(r.Dims) {
		return op
	}
	if len(coords) == 0 {
		op.View = []ViewDim{{Size: 1}}
		return op
	}
	view := make([]ViewDim, len(coords))
	for i, c := range coords {
		d, ok := c.dim(r.Dims[i])
		if !ok {
			return op
		}
		view[i] = d
	}
	op.View = view
	return op
}

// Axes views r with dim d running along axis a_d; −1 fixes the dim at 0. With
// all dims named once it is a transpose, with fewer axes than the output has,
// a broadcast.
func (r Ref) Axes(axes ...int) Operand {
	coords := make([]Coord, len(axes))
	for d, a := range axes {
		if a >= 0 {
			coords[d] = Axis(a)
		}
	}
	return r.At(coords...)
}

// All views r with dim d running along axis d.
func (r Ref) All() Operand { return r.Broadcast(len(r.Dims)) }

// Broadcast views r along the last of outRank output axes, dims of size 1
// fixed, as NumPy broadcasts. Of more than 6 dims those of size 1 are dropped.
func (r Ref) Broadcast(outRank int) Operand {
	axes := make([]int, len(r.Dims))
	for d := range axes {
		axes[d] = outRank - len(r.Dims) + d
		if r.Dims[d] == 1 {
			axes[d] = -1
		}
	}
	return r.squeeze(axes)
}

// squeeze drops fixed dims of size 1 as long as the view has too many.
func (r Ref) squeeze(axes []int) Operand {
	var dims []uint32
	var keep []int
	for d := range axes {
		if len(axes) > maxViewRank && axes[d] < 0 {
			continue
		}
		dims, keep = append(dims, r.Dims[d]), append(keep, axes[d])
	}
	return r.Reshape(dims...).Axes(keep...)
}

// WithFill sets what is read out of bounds.
func (o Operand) WithFill(bits uint32) Operand {
	o.Fill = bits
	return o
}
