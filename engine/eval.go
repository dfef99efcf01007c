package engine

import "github.com/assay-avs/assay/engine/f32"

// EvalElement computes one element of a valid instruction straight from its
// definition. Every source element it depends on goes through read, which is
// given the operand and the flat index into its source and returns the loaded
// word (u8 zero-extended). The result of a u8 instruction is its low 8 bits.
func EvalElement(in *Instr, element uint64, key [2]uint32, read func(operand int, flat uint64) uint32) uint32 {
	e := evaluation{in: in, key: key, read: read, axes: make([]uint32, len(in.Out)+len(in.Red))}
	e.place(element)
	w := e.element()
	if in.DType == U8 {
		return w & 0xff
	}
	return w
}

// evaluation is the computation of one element; axes holds the coordinates of
// output and reduction axes.
type evaluation struct {
	in   *Instr
	key  [2]uint32
	read func(operand int, flat uint64) uint32
	axes []uint32
}

// place sets the output axes to the row-major index of an element.
func (e *evaluation) place(element uint64) {
	for a := len(e.in.Out) - 1; a >= 0; a-- {
		e.axes[a] = uint32(element % uint64(e.in.Out[a]))
		element /= uint64(e.in.Out[a])
	}
}

func (e *evaluation) element() uint32 {
	switch e.in.Family {
	case Map:
		return e.body(&e.in.Body, e.loads(0, len(e.in.Operands)))
	case Dot, Conv:
		first := 2 + int(e.in.Kind)
		return e.body(&e.in.Body, append([]uint32{e.dot()}, e.loads(first, len(e.in.Operands))...))
	case Fold:
		acc := e.fold()
		return e.body(&e.in.Body, append([]uint32{acc}, e.loads(int(e.in.Split), len(e.in.Operands))...))
	}
	return e.move()
}

// at is the flat index that an operand reads; ok is false out of bounds.
// shift is added to coordinate dim.
func (e *evaluation) at(o *Operand, dim int, shift int64) (flat uint64, ok bool) {
	for d := range o.View {
		v := &o.View[d]
		c := int64(v.Off)
		for _, t := range v.Terms {
			c += int64(t.Coef) * int64(e.axes[t.Axis])
		}
		if d == dim {
			c += shift
		}
		if c < 0 || c >= int64(v.Size) {
			return 0, false
		}
		flat = flat*uint64(v.Size) + uint64(c)
	}
	return flat, true
}

// load reads an operand, or its fill out of bounds.
func (e *evaluation) load(i int) (w uint32, ok bool) {
	o := &e.in.Operands[i]
	flat, ok := e.at(o, -1, 0)
	if !ok {
		return o.Fill, false
	}
	return e.read(i, flat), true
}

func (e *evaluation) loads(from, to int) []uint32 {
	words := make([]uint32, 0, to-from+1)
	for i := from; i < to; i++ {
		w, _ := e.load(i)
		words = append(words, w)
	}
	return words
}

// terms is the number of terms of the reduction.
func (in *Instr) terms() uint64 {
	n := uint64(1)
	for _, d := range in.Red {
		n *= uint64(d)
	}
	return n
}

// term sets the reduction axes to the row-major index t.
func (e *evaluation) term(t uint64) {
	for a := len(e.in.Red) - 1; a >= 0; a-- {
		e.axes[len(e.in.Out)+a] = uint32(t % uint64(e.in.Red[a]))
		t /= uint64(e.in.Red[a])
	}
}

func (e *evaluation) dot() uint32 {
	acc := float32(0)
	if e.in.Kind == 1 {
		w, ok := e.load(2)
		if !ok {
			w = 0
		}
		acc = float(w)
	}
	for t := range e.in.terms() {
		e.term(t)
		acc = f32.FMA(e.factor(0), e.factor(1), acc)
	}
	return word(acc)
}

// factor reads operand 0 or 1 of a dot, +0 out of bounds.
func (e *evaluation) factor(i int) float32 {
	w, ok := e.load(i)
	if !ok {
		return 0
	}
	return float(w)
}

// folded computes the prologue of the current term; ok is false if the term is
// skipped.
func (e *evaluation) folded() (v uint32, ok bool) {
	words := make([]uint32, 0, e.in.Split)
	for i := range int(e.in.Split) {
		w, ok := e.load(i)
		if !ok {
			return 0, false
		}
		words = append(words, w)
	}
	return e.body(&e.in.Prologue, words), true
}

func (e *evaluation) fold() uint32 {
	switch e.in.Kind {
	case FoldSum:
		return e.sum()
	case FoldMax:
		return e.extreme(f32.Max, infBits|signBit)
	case FoldMin:
		return e.extreme(f32.Min, infBits)
	}
	return e.argmax()
}

func (e *evaluation) sum() uint32 {
	var s [16]float32
	for t := range e.in.terms() {
		e.term(t)
		if v, ok := e.folded(); ok {
			s[t%16] = f32.Add(s[t%16], float(v))
		}
	}
	for w := 8; w > 0; w /= 2 {
		for l := range w {
			s[l] = f32.Add(s[l], s[l+w])
		}
	}
	return word(s[0])
}

func (e *evaluation) extreme(better func(a, b float32) float32, start uint32) uint32 {
	acc := float(start)
	for t := range e.in.terms() {
		e.term(t)
		if v, ok := e.folded(); ok {
			acc = better(acc, float(v))
		}
	}
	return word(acc)
}

func (e *evaluation) argmax() uint32 {
	best, at := uint32(0), uint32(0xffffffff)
	for t := range e.in.terms() {
		e.term(t)
		v, ok := e.folded()
		if ok && (at == 0xffffffff || rank(v) > rank(best)) {
			best, at = v, uint32(t)
		}
	}
	return at
}

// rank orders floats as argmax does: -inf < … < -0 < +0 < … < +inf < any NaN.
func rank(w uint32) uint32 {
	switch {
	case w&^signBit > infBits:
		return 0xffffffff
	case w&signBit != 0:
		return ^w
	}
	return w | signBit
}

func (e *evaluation) move() uint32 {
	data := len(e.in.Operands)
	if e.in.Kind > 0 {
		data--
	}
	for i := range data {
		if flat, ok := e.source(i); ok {
			return e.read(i, flat)
		}
	}
	return e.in.Operands[0].Fill
}

// source is what operand i of a move reads; an index shifts operand 0.
func (e *evaluation) source(i int) (flat uint64, ok bool) {
	o := &e.in.Operands[i]
	if i > 0 || e.in.Kind == 0 {
		return e.at(o, -1, 0)
	}
	index, ok := e.load(len(e.in.Operands) - 1)
	if !ok {
		return 0, false
	}
	return e.at(o, int(e.in.Kind)-1, int64(int32(index)))
}

// body runs a body on its inputs; it allocates nothing if vals has room for
// all values.
func (e *evaluation) body(b *Body, vals []uint32) uint32 {
	vals = append(vals, b.Consts...)
	for _, op := range b.Ops {
		if op.Code == OpAxis {
			vals = append(vals, e.axes[op.A])
			continue
		}
		vals = append(vals, scalar(op.Code, vals[op.A], vals[op.B], vals[op.C], e.key))
	}
	return vals[b.Result]
}
