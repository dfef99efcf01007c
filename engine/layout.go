package engine

import (
	"errors"
	"fmt"
)

// manyChunks is how many chunks of one operand an element may open before
// Layout looks for something better.
const manyChunks = 80

// Layout rewrites a program so that every element can be proven: it copies
// operands that a reduction reads across memory (moves), copies data slots that
// dot or fold read, cuts long dots into chains through init (same bits) and
// long or scattered folds into folds of folds. It refuses what it cannot bring
// within Check's bounds. The order of instructions and the names stay; p is not
// changed.
func Layout(p *Program) (*Program, error) {
	q := *p
	q.Slots = append([]Slot(nil), p.Slots...)
	q.Outputs = append([]OutputRef(nil), p.Outputs...)
	var at [2][]uint16
	for _, l := range []List{InitList, StepList} {
		w := &layouter{p: &q, l: l, copies: map[string]uint16{}}
		*w.list() = nil
		for i := range p.List(l) {
			if err := w.instr(&p.List(l)[i]); err != nil {
				return nil, fmt.Errorf("lay out %s instruction %d %q: %w", l, i, p.List(l)[i].Name, err)
			}
		}
		at[l] = w.at
	}
	if err := q.renumber(at); err != nil {
		return nil, fmt.Errorf("lay out program: %w", err)
	}
	return &q, nil
}

// renumber points slots and outputs to the new indices.
func (p *Program) renumber(at [2][]uint16) (err error) {
	to := func(l List, i uint16, what string) uint16 {
		if int(i) >= len(at[l]) {
			err = first(err, fmt.Errorf("%s names %s instruction %d of %d", what, l, i, len(at[l])))
			return i
		}
		return at[l][i]
	}
	for i := range p.Slots {
		s := &p.Slots[i]
		if s.Kind != State {
			continue
		}
		s.Producer = to(StepList, s.Producer, "producer of "+s.Name)
		if s.Init != NoInit {
			s.Init = to(InitList, s.Init, "init of "+s.Name)
		}
	}
	for i := range p.Outputs {
		p.Outputs[i].Instr = to(StepList, p.Outputs[i].Instr, "output "+p.Outputs[i].Name)
	}
	return err
}

// layouter rewrites one list.
type layouter struct {
	p      *Program
	l      List
	at     []uint16          // old index → new index
	copies map[string]uint16 // leaf of a move → its index
}

func (w *layouter) list() *[]Instr {
	if w.l == InitList {
		return &w.p.Init
	}
	return &w.p.Step
}

// emit appends an instruction.
func (w *layouter) emit(in Instr) uint16 {
	*w.list() = append(*w.list(), in)
	return uint16(len(*w.list()) - 1)
}

// try says whether an instruction would be valid here, and at what cost.
func (w *layouter) try(in *Instr) (Cost, error) {
	if err := w.p.checkForm(w.l, len(*w.list()), in); err != nil {
		return Cost{}, err
	}
	cost := w.costOf(in)
	return cost, cost.check()
}

func (w *layouter) instr(old *Instr) error {
	in := *old
	in.Operands = append([]Operand(nil), old.Operands...)
	for o := range in.Operands {
		op := &in.Operands[o]
		if op.Slot {
			continue
		}
		if int(op.Index) >= len(w.at) {
			return fmt.Errorf("operand %d reads instruction %d, only those before it exist", o, op.Index)
		}
		op.Index = w.at[op.Index]
	}
	w.copyData(&in)
	i, err := w.place(in)
	w.at = append(w.at, i)
	return err
}

// copyData lets reductions read data slots through a copy.
func (w *layouter) copyData(in *Instr) {
	if in.Family == Map || in.Family == Move {
		return
	}
	for o := range in.Operands {
		op := &in.Operands[o]
		if !op.Slot || int(op.Index) >= len(w.p.Slots) || w.p.Slots[op.Index].Kind != Data {
			continue
		}
		s := &w.p.Slots[op.Index]
		n, _ := elements(s.Dims)
		all := Operand{Slot: true, Index: op.Index, DType: s.DType, View: []ViewDim{{Size: uint32(n), Terms: []Term{{0, 1}}}}}
		op.Slot, op.Index = false, w.copy(Instr{Name: s.Name + ".copy", Family: Move, DType: s.DType, Out: []uint32{uint32(n)}, Operands: []Operand{all}})
	}
}

// copy emits a move once.
func (w *layouter) copy(in Instr) uint16 {
	leaf, err := encodeInstr(&in)
	if i, ok := w.copies[string(leaf)]; ok && err == nil {
		return i
	}
	i := w.emit(in)
	w.copies[string(leaf)] = i
	return i
}

// place emits an instruction in provable form and returns the index of its
// result.
func (w *layouter) place(in Instr) (uint16, error) {
	if err := w.p.checkForm(w.l, len(*w.list()), &in); err != nil {
		return 0, err
	}
	cost := w.costOf(&in)
	err := cost.check()
	if err == nil && worst(cost.Chunks) <= manyChunks {
		return w.emit(in), nil
	}
	switch in.Family {
	case Dot, Conv:
		return w.placeDot(in, cost, err)
	case Fold:
		return w.placeFold(in, cost, err)
	}
	return 0, err
}

func worst(chunks []uint64) (c uint64) {
	for _, n := range chunks {
		c = max(c, n)
	}
	return c
}

// placeDot first straightens scattered operands, then cuts the reduction.
func (w *layouter) placeDot(in Instr, cost Cost, err error) (uint16, error) {
	if o := scattered(&in, cost); o >= 0 {
		if straight, e := w.straighten(&in, o); e == nil {
			in.Operands[o] = straight
			return w.place(in)
		}
	}
	if err == nil {
		return w.emit(in), nil
	}
	for limit := uint64(maxTerms); limit > 0; limit /= 2 {
		if limit < in.terms() && w.piecesFit(&in, limit) {
			return w.chain(in, limit)
		}
	}
	return 0, err
}

// scattered is the operand of a reduction that opens the most chunks, if a
// copy would open fewer, else −1.
func scattered(in *Instr, cost Cost) int {
	found := -1
	for o := range in.Operands {
		if !in.reduces(o) {
			continue
		}
		perChunk := uint64(chunkBytes / in.Operands[o].DType.Size())
		if copied := in.terms()/perChunk + 2; cost.Chunks[o] > copied && (found < 0 || cost.Chunks[o] > cost.Chunks[found]) {
			found = o
		}
	}
	return found
}

// straighten copies what operand o reads so that the reduction axes run along
// memory.
func (w *layouter) straighten(in *Instr, o int) (Operand, error) {
	op := &in.Operands[o]
	acc := newAccess(in, o, -1)
	if in.Family == Fold && len(acc.bounds) > 0 {
		return Operand{}, errors.New("a copy would lose which terms are skipped")
	}
	move := Instr{Name: fmt.Sprintf("%s.arg%d", in.Name, o), Family: Move, DType: op.DType}
	renumber := make([]Coord, len(in.Out)+len(in.Red))
	var view []ViewDim
	along := ViewDim{Size: 1}
	for a, n := range append(append([]uint32(nil), in.Out...), in.Red...) {
		if !acc.uses(a) {
			continue
		}
		renumber[a] = Axis(len(move.Out))
		move.Out = append(move.Out, n)
		if a < len(in.Out) {
			view = append(view, ViewDim{Size: n, Terms: []Term{{uint8(a), 1}}})
			continue
		}
		along.Size *= n
		for t := range along.Terms {
			along.Terms[t].Coef *= int32(n)
		}
		along.Terms = append(along.Terms, Term{uint8(a), 1})
	}
	src := *op
	if src.View = substitute(op.View, renumber); src.View == nil {
		return Operand{}, errors.New("coefficients do not fit")
	}
	src.Fill = 0
	move.Operands = []Operand{src}
	if _, err := w.try(&move); err != nil {
		return Operand{}, err
	}
	straight := Operand{DType: op.DType, Fill: op.Fill, View: append(view, along)}
	if len(straight.View) > maxViewRank {
		return Operand{}, fmt.Errorf("a copy would have %d dims", len(straight.View))
	}
	straight.Index = w.copy(move)
	return straight, nil
}

// substitute replaces every axis of a view; nil if a number does not fit.
func substitute(view []ViewDim, axes []Coord) []ViewDim {
	out := make([]ViewDim, len(view))
	for d := range view {
		c := Coord{off: int64(view[d].Off)}
		for _, t := range view[d].Terms {
			c = c.Plus(axes[t.Axis].Scale(int(t.Coef)))
		}
		dim, ok := c.dim(view[d].Size)
		if !ok {
			return nil
		}
		out[d] = dim
	}
	return out
}

// A box is a range of the row-major terms of a reduction: per axis its first
// coordinate and its length.
type box struct{ lo, n []uint32 }

// boxes cuts a reduction, in order, into boxes of at most limit terms.
func boxes(red []uint32, limit uint64) []box {
	level, inner := len(red), uint64(1)
	for level > 0 && inner*uint64(red[level-1]) <= limit {
		level--
		inner *= uint64(red[level])
	}
	if level == 0 {
		return []box{{make([]uint32, len(red)), red}}
	}
	level-- // this axis is cut, those before it are fixed
	step := uint32(limit / inner)
	var all []box
	at := make([]uint32, len(red))
	for {
		n := append([]uint32(nil), red...)
		for a := range level {
			n[a] = 1
		}
		n[level] = min(step, red[level]-at[level])
		all = append(all, box{append([]uint32(nil), at...), n})
		a := level
		for at[a] += n[a]; at[a] >= red[a]; at[a]++ {
			if at[a] = 0; a == 0 {
				return all
			}
			a--
		}
	}
}

// part is the dot over one box, its accumulator starting at init.
func (in *Instr) part(b box, i int) (Instr, error) {
	p := *in
	p.Name = fmt.Sprintf("%s.part%d", in.Name, i)
	p.Red, p.Kind, p.DType, p.Body = b.n, 0, F32, Identity()
	p.Operands = append([]Operand(nil), in.Operands[:2]...)
	axes := make([]Coord, len(in.Out)+len(in.Red))
	for a := range axes {
		axes[a] = Axis(a)
		if r := a - len(in.Out); r >= 0 {
			axes[a] = axes[a].Shift(int(b.lo[r]))
		}
	}
	for o := range p.Operands {
		if p.Operands[o].View = substitute(p.Operands[o].View, axes); p.Operands[o].View == nil {
			return p, errors.New("offsets of a part do not fit 32 bits")
		}
	}
	return p, nil
}

// piecesFit says whether parts of at most limit terms are valid, with the
// epilogue and the operands of the whole.
func (w *layouter) piecesFit(in *Instr, limit uint64) bool {
	for i, b := range boxes(in.Red, limit) {
		p, err := in.part(b, i)
		if err != nil {
			return false
		}
		p.DType, p.Body = in.DType, in.Body
		p.Kind, p.Operands = 1, append(p.Operands, wholeOf(in, 0))
		p.Operands = append(p.Operands, in.Operands[2+int(in.Kind):]...)
		cost := w.costOf(&p)
		if cost.check() != nil {
			return false
		}
	}
	return true
}

func (w *layouter) costOf(in *Instr) Cost {
	list := w.list()
	*list = append(*list, *in)
	cost := InstrCost(w.p, w.l, len(*list)-1)
	*list = (*list)[:len(*list)-1]
	return cost
}

// wholeOf reads instruction i, whose output has the axes of in.
func wholeOf(in *Instr, i uint16) Operand {
	return wholeView(in.Out, i)
}

// wholeView reads an f32 tensor of the given dims along the first axes.
func wholeView(dims []uint32, i uint16) Operand {
	d := ViewDim{Size: 1}
	for a, n := range dims {
		for t := range d.Terms {
			d.Terms[t].Coef *= int32(n)
		}
		d.Size *= n
		d.Terms = append(d.Terms, Term{uint8(a), 1})
	}
	return Operand{Index: i, DType: F32, View: []ViewDim{d}}
}

// chain computes a dot as one after another over its boxes.
func (w *layouter) chain(in Instr, limit uint64) (at uint16, err error) {
	all := boxes(in.Red, limit)
	for i, b := range all {
		p, err := in.part(b, i)
		if err != nil {
			return 0, err
		}
		switch {
		case i > 0:
			p.Kind, p.Operands = 1, append(p.Operands, wholeOf(&in, at))
		case in.Kind == 1:
			p.Kind, p.Operands = 1, append(p.Operands, in.Operands[2])
		}
		if i == len(all)-1 {
			p.Name, p.DType, p.Body = in.Name, in.DType, in.Body
			p.Operands = append(p.Operands, in.Operands[2+int(in.Kind):]...)
		}
		at = w.emit(p)
	}
	return at, nil
}
