package model

import "github.com/assay-avs/assay/engine"

// disjointGrad is the gradient of a max pooling whose windows share no input:
// a map that compares the elements of each position's window; ok is false if
// they share some, or have more elements than a map has operands.
func (p *pooling) disjointGrad(e *emitter, name string, dy value) (dx value, ok bool, err error) {
	rev, err := newReversal(p.x.size(0), p.planes, []uint32{p.x.size(1)})
	if err != nil {
		return value{}, false, err
	}
	terms := uint32(1)
	for i := range p.planes {
		if rev.red[i] != 1 || rev.axes[i].places != nil {
			return value{}, false, nil
		}
		terms *= uint32(p.planes[i].kernel)
	}
	if terms > 7 {
		return value{}, false, nil
	}
	ops := []engine.Operand{dy.window(p.outputAt(rev), spatialAxes(dy.rank())...)}
	for t := range int(terms) {
		x := p.x.window(p.tap(rev, t), spatialAxes(p.x.rank())...)
		ops = append(ops, x.WithFill(0xff800000)) // outside: smaller than any
	}
	b := body(len(ops), func(f *bb, in []bv) bv {
		best, at := in[1], f.I(0)
		for t := 2; t < len(in); t++ {
			more := f.Lt(best, in[t])
			best, at = f.Sel(more, in[t], best), f.Sel(more, f.I(int32(t-1)), at)
		}
		return f.Sel(f.IEq(at, p.ownTerm(f, rev)), in[0], f.F(0))
	})
	ref := e.list.Map(name, engine.F32, rev.out, b, ops...)
	return rev.positions(e, ref), true, nil
}

// outputAt are the coordinates of the one output that reads a position.
func (p *pooling) outputAt(rev *reversal) []engine.Coord {
	at := []engine.Coord{rev.record(), engine.Axis(len(rev.out) - 1)}
	for i := range rev.axes {
		at = append(at, engine.Axis(rev.first[i]).Shift(rev.axes[i].first))
	}
	return at
}

// tap are the coordinates of term t of that output's window.
func (p *pooling) tap(rev *reversal, t int) []engine.Coord {
	at := p.outputAt(rev)
	for i := len(p.planes) - 1; i >= 0; i-- {
		w := &p.planes[i]
		at[2+i] = at[2+i].Scale(w.stride).Shift(t%w.kernel*w.dilation - w.before)
		t /= w.kernel
	}
	return at
}

// ownTerm computes which term of its window a position is; beyond the kernel
// none: with strides larger than it.
func (p *pooling) ownTerm(f *bb, rev *reversal) bv {
	at := f.I(0)
	for i := range rev.axes {
		size, k := p.planes[i].kernel, f.I(0)
		if rev.axes[i].step > 1 {
			k = f.AxisIndex(rev.first[i] + 1)
		}
		at = f.IAdd(f.IMul(at, f.I(int32(size))), k)
		if size < rev.axes[i].step {
			beyond := f.ILt(f.I(int32(size-1)), k)
			at = f.Sel(beyond, f.I(-1<<20), at)
		}
	}
	return at
}
