package engine

import "fmt"

// placeFold cuts a long or scattered fold into a fold of folds; what cannot be
// cut as it is, it straightens.
func (w *layouter) placeFold(in Instr, cost Cost, err error) (uint16, error) {
	if in.Kind == FoldArgmax && cost.Terms <= maxTerms && w.straightenWorst(&in, cost, err) {
		return w.place(in) // cutting it takes more instructions
	}
	for limit := uint64(maxTerms); limit > 1; limit /= 2 {
		inner, rest, ok := in.cut(limit)
		if !ok {
			continue
		}
		if c, e := w.try(&inner); e != nil || worst(c.Chunks) > manyChunks {
			continue
		}
		if in.Kind == FoldArgmax {
			return w.cutArgmax(in, inner, rest)
		}
		rest.Operands[0].Index = w.emit(inner)
		return w.place(rest)
	}
	if w.straightenWorst(&in, cost, err) {
		return w.place(in)
	}
	if err == nil {
		return w.emit(in), nil
	}
	return 0, err
}

// straightenWorst copies the most scattered operand of a fold, or, if the fold
// is not valid as it is, one that could not be cut.
func (w *layouter) straightenWorst(in *Instr, cost Cost, err error) bool {
	o := scattered(in, cost)
	if o < 0 && err != nil && !in.dense(0) {
		o = 0
	}
	if o < 0 {
		return false
	}
	straight, e := w.straighten(in, o)
	if e == nil {
		in.Operands[o] = straight
	}
	return e == nil
}

// dense says whether an operand is what straighten makes: its last dim runs
// over exactly the reduction axes.
func (in *Instr) dense(o int) bool {
	v := in.Operands[o].View
	last := &v[len(v)-1]
	return last.Off == 0 && uint64(last.Size) == in.terms()
}

// cutArgmax finds the best block by the blocks' maxima, and the place in it by
// a gather from the blocks' own argmax.
func (w *layouter) cutArgmax(in, inner, rest Instr) (uint16, error) {
	for o := range int(in.Split) {
		if len(newAccess(&in, o, -1).bounds) > 0 {
			return 0, fmt.Errorf("argmax of %d terms, some of them out of bounds: at most %d", in.terms(), maxTerms)
		}
	}
	top := inner
	top.Name, top.Kind, top.DType = in.Name+".tops", FoldMax, F32
	rest.Operands = rest.Operands[:1]
	rest.Name, rest.Body, rest.DType = in.Name+".block", Identity(), I32
	rest.Operands[0].Index = w.emit(top)
	places := wholeView(inner.Out, w.emit(inner))
	block, err := w.place(rest)
	if err != nil {
		return 0, err
	}
	// places as [elements, blocks], the block given by the index
	whole, per := wholeView(in.Out, block), uint32(rest.terms())
	from := whole.View[0]
	places.DType, places.View = I32, []ViewDim{from, {Size: per}}
	whole.DType = I32
	at := w.emit(Instr{Name: in.Name + ".place", Family: Move, Kind: 2, DType: I32, Out: in.Out, Operands: []Operand{places, whole}})
	return w.place(in.joined(whole, at, inner.terms()))
}

// joined computes block · length + place, then the epilogue.
func (in *Instr) joined(block Operand, at uint16, length uint64) Instr {
	place := block
	place.Index = at
	extra := in.Operands[in.Split:]
	f := NewBody(2 + len(extra))
	args := []Value{f.IAdd(f.IMul(f.In(0), f.I(int32(length))), f.In(1))}
	for i := range extra {
		args = append(args, f.In(2+i))
	}
	return Instr{Name: in.Name, Family: Map, DType: in.DType, Out: in.Out, Body: f.Return(f.Inline(in.Body, args...)),
		Operands: append([]Operand{block, place}, extra...)}
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
	if in.Kind == FoldArgmax {
		inner.DType = I32
	}
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
