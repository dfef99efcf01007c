package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Limits of a resize by weights: terms of a fold that sums two axes at once,
// and how many more positions a window may hold than it has taps.
const (
	weightedTerms = 64
	windowSlack   = 4
)

// resizeWeighted sums weighted positions of two axes at once, or axis by axis.
func (e *emitter) resizeWeighted(name string, x value, axes []resampling, fill uint32) value {
	terms := 1
	for i := range axes {
		terms *= min(axes[i].window().size, axes[i].widest()+windowSlack)
	}
	together := 1
	if len(axes) == 2 && terms <= weightedTerms {
		together = 2
	}
	for len(axes) > 0 {
		x = e.weighted(name, x, axes[:together], fill)
		axes = axes[together:]
	}
	return x
}

// weighting is a fold under construction: one axis per dim of the output, two
// where its positions come in blocks.
type weighting struct {
	out, red     []uint32
	terms, flags []engine.Operand
	at           []engine.Coord // of each dim of the input
	row          []engine.Coord // of each resized axis's outputs
}

// weighted resizes axes in one fold. A weight of 0 leaves its position out,
// whatever stands there.
func (e *emitter) weighted(name string, x value, axes []resampling, fill uint32) value {
	windows, tables := make([]periodic, len(axes)), make([]engine.Ref, len(axes))
	for i := range axes {
		var weights []float32
		x, windows[i], weights = e.windowOf(name, x, &axes[i])
		tables[i] = e.b.Const(name+" weights", engine.F32Tensor(weights, uint32(axes[i].out), uint32(windows[i].size)))
	}
	s := e.spread(x)
	w, whole := newWeighting(&s, axes, windows)
	r := len(w.out)
	for d, a := range s.order {
		if i := indexOfAxis(axes, a); i >= 0 {
			w.at[d] = w.at[d].Plus(engine.Axis(r + i))
		}
	}
	w.terms = []engine.Operand{s.ref.At(w.at...)}
	for i := range axes {
		w.terms = append(w.terms, tables[i].At(w.row[i], engine.Axis(r+i)))
		if flags, some := axes[i].outside(); some {
			w.flags = append(w.flags, e.b.Const(name+" outside", engine.I32Tensor(flags, uint32(len(flags)))).At(w.row[i]))
		}
	}
	return s.value(e.list.Fold(name, engine.FoldSum, engine.F32, w.out, w.red, weightedTerm(len(axes)), w.terms,
		extrapolated(len(w.flags), fill), w.flags...), whole)
}

// newWeighting lays out the axes; whole are the dims of the result.
func newWeighting(s *spreading, axes []resampling, windows []periodic) (w *weighting, whole []uint32) {
	w = &weighting{row: make([]engine.Coord, len(axes)), red: make([]uint32, len(axes))}
	for d, a := range s.order {
		i := indexOfAxis(axes, a)
		if i < 0 {
			w.at = append(w.at, engine.Axis(len(w.out)))
			w.out, whole = append(w.out, s.ref.Dims[d]), append(whole, s.ref.Dims[d])
			continue
		}
		p := windows[i]
		w.red[i] = uint32(p.size)
		block := engine.Axis(len(w.out))
		w.at, w.row[i] = append(w.at, block.Scale(p.shift).Shift(p.first)), block.Scale(p.block)
		w.out, whole = append(w.out, uint32(axes[i].out/p.block)), append(whole, uint32(axes[i].out))
		if p.block > 1 {
			w.row[i] = w.row[i].Plus(engine.Axis(len(w.out)))
			w.out = append(w.out, uint32(p.block))
		}
	}
	return w, whole
}

func indexOfAxis(axes []resampling, a int) int {
	return slices.IndexFunc(axes, func(r resampling) bool { return r.axis == a })
}

// weightedTerm is an element times the weights of its axes.
func weightedTerm(axes int) engine.Body {
	return body(1+axes, func(f *bb, in []bv) bv {
		weight := in[1]
		for _, v := range in[2:] {
			weight = f.Mul(weight, v)
		}
		return f.Sel(f.Eq(weight, f.F(0)), f.F(0), f.Mul(in[0], weight))
	})
}

// extrapolated is the fill where a flag is set.
func extrapolated(flags int, fill uint32) engine.Body {
	return body(1+flags, func(f *bb, in []bv) bv {
		v := in[0]
		for _, flag := range in[1:] {
			v = f.Sel(flag, f.Bits(fill), v)
		}
		return v
	})
}

// windowOf describes what the outputs of an axis read as windows, with their
// weights; where they are not regular, every output's taps are copied first.
func (e *emitter) windowOf(name string, x value, r *resampling) (value, periodic, []float32) {
	p, width := r.window(), r.widest()
	if p.size <= width+windowSlack {
		return x, p, r.weights(p.size, func(o, k int) int { return r.taps[o][k].at - o/p.block*p.shift - p.first })
	}
	positions := make([]int32, r.out*width)
	for o, list := range r.taps {
		for k := range list {
			positions[o*width+k] = int32(list[k].at)
		}
	}
	return e.take(name, x, r.axis, positions), periodic{1, width, 0, width}, r.weights(width, func(_, k int) int { return k })
}
