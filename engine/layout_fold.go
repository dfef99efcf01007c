package engine

// placeFold cuts a long or scattered fold into a fold of folds; if it is only
// scattered and cannot be cut, it straightens an operand.
func (w *layouter) placeFold(in Instr, cost Cost, err error) (uint16, error) {
	if in.Kind != FoldArgmax {
		for limit := uint64(maxTerms); limit > 1; limit /= 2 {
			inner, rest, ok := in.cut(limit)
			if !ok {
				continue
			}
			if c, e := w.try(&inner); e == nil && worst(c.Chunks) <= manyChunks {
				rest.Operands[0].Index = w.emit(inner)
				return w.place(rest)
			}
		}
	}
	if o := scattered(&in, cost); o >= 0 {
		if straight, e := w.straighten(&in, o); e == nil {
			in.Operands[o] = straight
			return w.place(in)
		}
	}
	if err == nil {
		return w.emit(in), nil
	}
	return 0, err
}

// cut splits a fold in two: inner folds blocks of at most limit terms, its
// output having the blocks as last axes; rest folds those and has the epilogue.
// Operand 0 of rest still has to name inner.
func (in *Instr) cut(limit uint64) (inner, rest Instr, ok bool) {
	level, size := len(in.Red), uint64(1)
	for level > 0 && size*uint64(in.Red[level-1]) <= limit {
		level--
		size *= uint64(in.Red[level])
	}
	if level == 0 {
		return inner, rest, false // nothing to cut
	}
	level--
	step := in.blockLength(level, uint32(limit/size))
	blocks := (in.Red[level] + step - 1) / step
	if step == 1 && level == len(in.Red)-1 {
		return inner, rest, false
	}
	inner = *in
	inner.Name, inner.DType, inner.Body = in.Name+".blocks", F32, Identity()
	inner.Out = append(append(append([]uint32(nil), in.Out...), in.Red[:level]...), blocks)
	inner.Red = append([]uint32{step}, in.Red[level+1:]...)
	if len(inner.Out) > maxOutRank {
		return inner, rest, false
	}
	inner.Operands = append([]Operand(nil), in.Operands[:in.Split]...)
	axes := in.cutAxes(level, step, len(inner.Out))
	for o := range inner.Operands {
		if inner.Operands[o].View = substitute(in.Operands[o].View, axes); inner.Operands[o].View == nil {
			return inner, rest, false
		}
	}
	inner.Prologue = in.Prologue.withAxes(int(in.Split), axes)
	return inner, in.rest(&inner), true
}

// cutAxes gives the axes of a fold in terms of those of its inner half.
func (in *Instr) cutAxes(level int, step uint32, out int) []Coord {
	axes := make([]Coord, len(in.Out)+len(in.Red))
	for a := range axes {
		r := a - len(in.Out)
		switch {
		case r < level:
			axes[a] = Axis(a)
		case r == level:
			axes[a] = Axis(out - 1).Scale(int(step)).Plus(Axis(out))
		default:
			axes[a] = Axis(out + r - level)
		}
	}
	return axes
}

// rest folds the blocks of inner and applies the epilogue of in.
func (in *Instr) rest(inner *Instr) Instr {
	rest := *in
	rest.Red = inner.Out[len(in.Out):]
	rest.Split, rest.Prologue = 1, Identity()
	rest.Operands = append([]Operand{wholeView(inner.Out, 0)}, in.Operands[in.Split:]...)
	return rest
}

// blockLength is the length of the blocks of a reduction axis: a divisor, or
// any if an operand is out of bounds beyond the axis, so that those terms are
// skipped.
func (in *Instr) blockLength(level int, limit uint32) uint32 {
	n := in.Red[level]
	if limit >= n {
		return n
	}
	axis := len(in.Out) + level
	for o := range int(in.Split) {
		if in.guards(&in.Operands[o], axis, n) {
			return limit
		}
	}
	for ; n%limit != 0; limit-- {
	}
	return limit
}

// guards says whether op is out of bounds wherever an axis is at n or beyond.
func (in *Instr) guards(op *Operand, axis int, n uint32) bool {
	sizes := append(append([]uint32(nil), in.Out...), in.Red...)
	for d := range op.View {
		lo, coef := int64(op.View[d].Off), int64(0)
		for _, t := range op.View[d].Terms {
			if int(t.Axis) == axis {
				coef = int64(t.Coef)
			} else {
				lo += min(0, int64(t.Coef)*int64(sizes[t.Axis]-1))
			}
		}
		if coef > 0 && lo+coef*int64(n) >= int64(op.View[d].Size) {
			return true
		}
	}
	return false
}

// withAxes rewrites the axis operations of a body.
func (b *Body) withAxes(inputs int, axes []Coord) Body {
	f := NewBody(inputs)
	vals := make([]Value, 0, inputs+len(b.Consts)+len(b.Ops))
	for i := range inputs {
		vals = append(vals, f.In(i))
	}
	for _, c := range b.Consts {
		vals = append(vals, f.Bits(c))
	}
	for _, op := range b.Ops {
		if op.Code == OpAxis {
			vals = append(vals, f.coord(axes[op.A]))
			continue
		}
		args := []Value{}
		for _, a := range []uint8{op.A, op.B, op.C}[:arity(op.Code)] {
			args = append(args, vals[a])
		}
		vals = append(vals, f.op(op.Code, args...))
	}
	return f.Return(vals[b.Result])
}

// coord computes a coordinate from axes.
func (f *BodyBuilder) coord(c Coord) Value {
	v := f.I(int32(c.off))
	for a := range maxAxes {
		if coef := c.terms[a]; coef == 1 && c.off == 0 && len(c.terms) == 1 {
			return f.AxisIndex(a)
		} else if coef != 0 {
			v = f.IAdd(v, f.IMul(f.AxisIndex(a), f.I(int32(coef))))
		}
	}
	return v
}
