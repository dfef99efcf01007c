package model

import "github.com/assay-avs/assay/engine"

// gate is the coordinate of column j in gate g.
func (x *cell) gate(g int) engine.Coord { return engine.Axis(1).Shift(g * x.hidden) }

// recur is init + m·Rᵀ for the given gates from the first on; init is the
// input's part at step t.
func (x *cell) recur(t, first, gates int, m memory, epilogue engine.Body, operands ...engine.Operand) engine.Ref {
	init := x.x.At(engine.Fixed(t), engine.Axis(0), x.gate(first))
	return x.list.Dot(x.n.Name, engine.F32, []uint32{uint32(x.batch), uint32(gates * x.hidden)}, []uint32{uint32(x.hidden)},
		m(engine.Axis(0), engine.Axis(2)), x.r.At(engine.Fixed(x.dir), x.gate(first), engine.Axis(2)), &init, epilogue, operands...)
}

// here views a state in a map or an epilogue over [batch, hidden].
func here(m memory) engine.Operand { return m(engine.Axis(0), engine.Axis(1)) }

// masked appends what a body needs to keep a state beyond the end of shorter
// sequences; keep chooses.
func (x *cell) masked(t int, old memory, operands []engine.Operand) ([]engine.Operand, func(f *bb, in []bv, new bv) bv) {
	if t < x.shortest {
		return operands, func(_ *bb, _ []bv, new bv) bv { return new }
	}
	operands = append(operands, here(old), x.lens.At(engine.Axis(0)))
	at := len(operands)
	return operands, func(f *bb, in []bv, new bv) bv {
		in = in[len(in)-at:]
		return f.Sel(f.ILt(f.I(int32(t)), in[at-1]), new, in[at-2])
	}
}

// visible is what step t shows: zeros beyond the end of a sequence.
func (x *cell) visible(t int) value {
	if t < x.shortest {
		return row(*x.lastH)
	}
	b := body(2, func(f *bb, in []bv) bv { return f.Sel(f.ILt(f.I(int32(t)), in[1]), in[0], f.F(0)) })
	return row(x.list.Map(x.n.Name+" shown", engine.F32, x.state(), b, x.lastH.All(), x.lens.At(engine.Axis(0))))
}

// apply is activation number k of a clipped gate. Only gates are clipped, as
// ONNX Runtime does: not c on its way into h.
func (x *cell) apply(k int, f *bb, v bv) bv {
	if x.clip > 0 {
		v = clamp(f, v, -x.clip, x.clip)
	}
	return x.functions[k](f, v)
}

func (x *cell) setHidden(r engine.Ref) { x.h, x.lastH = held(r), &r }

func (x *cell) setCell(r engine.Ref) { x.c, x.lastC = held(r), &r }

// rnn is h = f(x·Wᵀ + h·Rᵀ).
func (x *cell) rnn(t int) {
	operands, keep := x.masked(t, x.h, nil)
	b := body(1+len(operands), func(f *bb, in []bv) bv { return keep(f, in, x.apply(0, f, in[0])) })
	x.setHidden(x.recur(t, 0, 1, x.h, b, operands...))
}

// gru is h = (1-z)·n + z·h with gates z, r, n.
func (x *cell) gru(t int) {
	if x.linear {
		x.gruLinear(t)
		return
	}
	reset := body(2, func(f *bb, in []bv) bv { return f.Mul(x.apply(0, f, in[0]), in[1]) })
	kept := x.recur(t, 1, 1, x.h, reset, here(x.h))
	z := x.recur(t, 0, 1, x.h, body(1, func(f *bb, in []bv) bv { return x.apply(0, f, in[0]) }))
	operands, keep := x.masked(t, x.h, []engine.Operand{z.All(), here(x.h)})
	b := body(1+len(operands), func(f *bb, in []bv) bv {
		return keep(f, in, interpolate(f, in[1], x.apply(1, f, in[0]), in[2]))
	})
	x.setHidden(x.recur(t, 2, 1, held(kept), b, operands...))
}

// interpolate is (1-z)·n + z·h.
func interpolate(f *bb, z, n, h bv) bv { return f.Add(f.Mul(f.Sub(f.F(1), z), n), f.Mul(z, h)) }

// gruLinear resets after the product: n = g(x·Wᵀ + r·(h·Rᵀ + bias)).
func (x *cell) gruLinear(t int) {
	epilogue, operands := engine.Identity(), []engine.Operand(nil)
	if x.bias != nil {
		epilogue = body(2, func(f *bb, in []bv) bv { return f.Add(in[0], in[1]) })
		operands = append(operands, x.bias.At(engine.Fixed(x.dir), x.gate(x.gates)))
	}
	wide := []uint32{uint32(x.batch), uint32(x.gates * x.hidden)}
	d := x.list.Dot(x.n.Name, engine.F32, wide, []uint32{uint32(x.hidden)}, x.h(engine.Axis(0), engine.Axis(2)),
		x.r.At(engine.Fixed(x.dir), engine.Axis(1), engine.Axis(2)), nil, epilogue, operands...)
	operands = nil
	for g := range x.gates {
		operands = append(operands, x.x.At(engine.Fixed(t), engine.Axis(0), x.gate(g)), d.At(engine.Axis(0), x.gate(g)))
	}
	operands, keep := x.masked(t, x.h, operands) // the state itself is operand 6
	if t < x.shortest {
		operands = append(operands, here(x.h))
	}
	x.setHidden(x.list.Map(x.n.Name+" h", engine.F32, x.state(), body(len(operands), func(f *bb, in []bv) bv {
		z, r := x.apply(0, f, f.Add(in[0], in[1])), x.apply(0, f, f.Add(in[2], in[3]))
		return keep(f, in, interpolate(f, z, x.apply(1, f, f.Add(in[4], f.Mul(r, in[5]))), in[6]))
	}), operands...))
}

// lstm is c = f·c + i·g, h = o·h(c) with gates i, o, f, g in one dot.
func (x *cell) lstm(t int) {
	gates := x.recur(t, 0, 4, x.h, engine.Identity())
	at := func(g int) engine.Operand { return gates.At(engine.Axis(0), x.gate(g)) }
	peep := func(list []engine.Operand, k int) []engine.Operand {
		if x.peephole == nil {
			return list
		}
		return append(list, x.peephole.At(engine.Fixed(x.dir), x.gate(k)))
	}
	see := func(f *bb, v bv, in []bv, k int, c bv) bv {
		if x.peephole == nil {
			return v
		}
		return f.FMA(in[k], c, v)
	}
	operands := peep(peep([]engine.Operand{at(0), at(2), at(3), here(x.c)}, 0), 2)
	operands, keep := x.masked(t, x.c, operands)
	x.setCell(x.list.Map(x.n.Name+" c", engine.F32, x.state(), body(len(operands), func(f *bb, in []bv) bv {
		i := x.apply(0, f, see(f, in[0], in, 4, in[3]))
		forget := f.Sub(f.F(1), i)
		if !x.coupled {
			forget = x.apply(0, f, see(f, in[1], in, 5, in[3]))
		}
		return keep(f, in, f.FMA(forget, in[3], f.Mul(i, x.apply(1, f, in[2]))))
	}), operands...))
	operands = peep([]engine.Operand{at(1), here(x.c)}, 1)
	operands, keep = x.masked(t, x.h, operands)
	x.setHidden(x.list.Map(x.n.Name+" h", engine.F32, x.state(), body(len(operands), func(f *bb, in []bv) bv {
		o := x.apply(0, f, see(f, in[0], in, 2, in[1]))
		return keep(f, in, f.Mul(o, x.functions[2](f, in[1])))
	}), operands...))
}
