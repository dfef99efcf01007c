package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// reverse describes the outputs that read each input position. Position i
// stands at p = i + before; output o reads it through kernel position k if
// p = o·stride + k·dilation. With both numbers divided by their common factor,
// p = q·grow + t·step has one q below step, and its readers are, for j from 0,
// o = t - j·grow and k = q + j·step. The positions are counted by outs (t and
// q, or t alone if step is 1), the readers by the reduction axis of size red.
type reverse struct {
	windowAxis
	step, grow int
	outs       []uint32
	red        uint32
	first      int     // t at coordinate 0
	crop       int     // coordinate of input position 0, if they follow each other
	places     []int32 // else the coordinates of all; −1: no output reads it
}

func (w windowAxis) reverse() reverse {
	common := gcd(w.stride, w.dilation)
	r := reverse{windowAxis: w, step: w.stride / common, grow: w.dilation / common}
	r.red = uint32((w.kernel + r.step - 1) / r.step)
	switch {
	case common == 1 && r.step == 1:
		r.first, r.outs = w.before, []uint32{uint32(w.in)}
	case common == 1 && r.grow == 1:
		r.first, r.crop = w.before/w.stride, w.before%w.stride
		r.outs = []uint32{uint32((w.in + r.crop + w.stride - 1) / w.stride), uint32(w.stride)}
	default:
		r.scatter(common)
	}
	return r
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// scatter fills places.
func (r *reverse) scatter(common int) {
	inverse := 1 // of grow, modulo step
	for r.step > 1 && inverse*r.grow%r.step != 1 {
		inverse++
	}
	last := 0
	block := make([]int, r.in)
	r.places = make([]int32, r.in)
	for i := range r.places {
		p := i + r.before
		if p%common != 0 {
			r.places[i] = -1
			continue
		}
		p /= common
		q := p % r.step * inverse % r.step
		block[i], r.places[i] = (p-q*r.grow)/r.step, int32(q)
		r.first, last = min(r.first, block[i]), max(last, block[i])
	}
	for i, q := range r.places {
		if q >= 0 {
			r.places[i] = int32((block[i]-r.first)*r.step) + q
		}
	}
	r.outs = []uint32{uint32(last - r.first + 1)}
	if r.step > 1 {
		r.outs = append(r.outs, uint32(r.step))
	}
}

// at gives the output position and the kernel position of reduction axis red
// for the position counted by the axes from first on.
func (r *reverse) at(first, red int) (o, k engine.Coord) {
	o = engine.Axis(first).Shift(r.first).Plus(engine.Axis(red).Scale(-r.grow))
	if r.step == 1 {
		return o, engine.Axis(red)
	}
	return o, engine.Axis(first + 1).Plus(engine.Axis(red).Scale(r.step))
}

// kernelIndex computes the kernel position inside a body.
func (r *reverse) kernelIndex(f *bb, first, red int) bv {
	if r.step == 1 {
		return f.AxisIndex(red)
	}
	return f.IAdd(f.AxisIndex(first+1), f.IMul(f.AxisIndex(red), f.I(int32(r.step))))
}

// cover is the number of positions that outs count.
func (r *reverse) cover() uint32 {
	n := uint32(1)
	for _, d := range r.outs {
		n *= d
	}
	return n
}

// reversal is the reverse of all spatial axes: the output axes of an
// instruction over [N, positions..., channels] and what its reduction axes,
// from len(out) on, read.
type reversal struct {
	axes  []reverse
	first []int    // the output axis at which each begins
	out   []uint32 // all output axes
	red   []uint32 // the reduction axes of the kernel

	channels int  // how many of the last output axes count channels
	lone     bool // there is one record and no axis for it
}

func newReversal(n uint32, planes []windowAxis, channels []uint32) (*reversal, error) {
	r := &reversal{out: []uint32{n}, channels: len(channels)}
	for _, w := range planes {
		a := w.reverse()
		r.axes, r.first = append(r.axes, a), append(r.first, len(r.out))
		r.out, r.red = append(r.out, a.outs...), append(r.red, a.red)
	}
	if r.out = append(r.out, channels...); len(r.out) > 8 && n == 1 {
		r.lone, r.out = true, r.out[1:]
		for i := range r.first {
			r.first[i]--
		}
	}
	if len(r.out) > 8 {
		return nil, fmt.Errorf("strides and groups need %d output axes, at most 8", len(r.out))
	}
	return r, nil
}

// record is the coordinate of the record.
func (r *reversal) record() engine.Coord {
	if r.lone {
		return engine.Fixed(0)
	}
	return engine.Axis(0)
}

// at gives the coordinates of outputs and of kernel positions.
func (r *reversal) at() (o, k []engine.Coord) {
	for i := range r.axes {
		a, b := r.axes[i].at(r.first[i], len(r.out)+i)
		o, k = append(o, a), append(k, b)
	}
	return o, k
}

// positions is ref, the instruction's output, at the input's positions. Each
// output axis stays a factor of its own.
func (r *reversal) positions(e *emitter, ref engine.Ref) value {
	l := layout{axes: make([][]int, 2+len(r.axes))}
	axis := 0
	for i, size := range r.out {
		for axis < len(r.first) && i >= r.first[axis] {
			axis++
		}
		to := 1 + axis // spatial axis number axis-1
		if i == 0 && !r.lone {
			to = 0
		} else if i >= len(r.out)-r.channels {
			to = 1
		}
		if size > 1 {
			l.axes[to], l.store = append(l.axes[to], len(l.store)), append(l.store, size)
		}
	}
	if len(l.store) > maxViewRank {
		l = l.tidy()
	}
	var parts []part
	for i, a := range r.axes {
		if a.places == nil && (a.crop != 0 || a.cover() != uint32(a.in)) {
			parts = append(parts, part{2 + i, uint32(a.crop), uint32(a.in)})
		}
	}
	v := value{l, ref}
	if len(parts) > 0 {
		v = e.sliced(v, parts)
	}
	for i, a := range r.axes {
		if a.places != nil {
			v = e.take("positions", v, 2+i, a.places)
		}
	}
	return v
}
