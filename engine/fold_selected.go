package engine

import (
	"slices"

	"github.com/assay-avs/assay/engine/f32"
)

// A selecting fold is one whose prologue is sel(index = wanted, value, rest):
// each output element takes the terms whose index is the number that it wants,
// as a scatter does. Its terms are sorted by index, and an element looks at its
// own alone: the others are neutral, as rest is, or all the same. An argmax of
// index = wanted selects too: the first that is equal.

const (
	leastSelected = 32      // terms that outweigh sorting them
	mostSelected  = 1 << 26 // terms of all lines that are sorted
	selectedCost  = 100     // operations per element
)

// selection is what makes a fold a selecting one.
type selection struct {
	in    *Instr
	index int     // operand
	want  Body    // what an element looks for, of its coordinates alone
	value *access // over the program's axes; nil if the term takes more than one load
	float bool    // index and wanted are compared as floats
	joins bool    // rest is not neutral: it counts once if a term was not selected
	rest  uint32
	lines []int // output axes that the index depends on
	count int   // terms

	sorted []uint64 // index and term, ascending, line by line
	starts []int    // of the lines in sorted
}

// selectionOf recognises a selecting fold; nil if in is none.
func selectionOf(in *Instr) *selection {
	b, split := &in.Prologue, int(in.Split)
	top := b.op(split, b.Result)
	switch {
	case top == nil:
		return nil
	case in.Kind == FoldArgmax && top.Code == OpI2F:
		return newSelection(in, b.op(split, top.A), OpFEq)
	case top.Code != OpSel:
		return nil
	}
	rest, known := b.constant(split, top.C)
	s := newSelection(in, b.op(split, top.A), OpIEq)
	if s == nil || !known {
		return nil
	}
	s.rest = rest
	return s.withValue(split, top.B)
}

// newSelection is the selection by an equality of an operand and of what
// depends on the output alone; it has no value yet. nil if it is none, or not
// worth sorting.
func newSelection(in *Instr, equal *Op, code uint8) *selection {
	b, split := &in.Prologue, int(in.Split)
	if equal == nil || equal.Code != code {
		return nil
	}
	index, want := equal.A, equal.B
	if int(index) >= split {
		index, want = want, index
	}
	if int(index) >= split || !b.ofOutputs(split, len(in.Out), want) {
		return nil
	}
	s := &selection{in: in, index: int(index), want: *b, count: int(in.terms()), float: code == OpFEq}
	s.want.Result = want
	s.want.Ops = b.Ops[:max(0, int(want)+1-split-len(b.Consts))]
	access, sorted := newAccess(in, s.index, -1), s.count
	for a, n := range in.Out {
		if access.uses(a) {
			s.lines = append(s.lines, a)
			sorted = min(sorted*int(n), mostSelected+1)
		}
	}
	if s.count < leastSelected || sorted > mostSelected || s.float && s.bounded() {
		return nil
	}
	return s
}

// bounded says whether terms are skipped because an operand is out of bounds.
func (s *selection) bounded() bool {
	for o := range int(s.in.Split) {
		if len(newAccess(s.in, o, -1).bounds) > 0 {
			return true
		}
	}
	return false
}

// withValue says what terms are worth; nil if those that are not selected
// matter.
func (s *selection) withValue(split int, value uint8) *selection {
	switch s.in.Kind {
	case FoldSum:
		s.joins = s.rest != 0
	case FoldMax:
		s.joins = s.rest != infBits|signBit
	case FoldMin:
		s.joins = s.rest != infBits
	default:
		return nil
	}
	bounded := s.bounded()
	if s.joins && (bounded || s.in.Kind == FoldSum) {
		return nil
	}
	if int(value) < split && !bounded {
		s.value = newAccess(s.in, int(value), -1)
	}
	return s
}

// op is the operation that gives value v; nil if it is an input or a constant.
func (b *Body) op(inputs int, v uint8) *Op {
	if first := inputs + len(b.Consts); int(v) >= first {
		return &b.Ops[int(v)-first]
	}
	return nil
}

func (b *Body) constant(inputs int, v uint8) (word uint32, ok bool) {
	if i := int(v) - inputs; i >= 0 && i < len(b.Consts) {
		return b.Consts[i], true
	}
	return 0, false
}

// ofOutputs says whether value v depends on nothing but coordinates of the
// output.
func (b *Body) ofOutputs(inputs, outs int, v uint8) bool {
	if int(v) < inputs {
		return false
	}
	op := b.op(inputs, v)
	switch {
	case op == nil:
		return true
	case op.Code == OpAxis:
		return int(op.A) < outs
	}
	for _, arg := range []uint8{op.A, op.B, op.C}[:arity(op.Code)] {
		if !b.ofOutputs(inputs, outs, arg) {
			return false
		}
	}
	return op.Code != OpRand
}

// sort lists the terms of every line by what their index is.
func (s *selection) sort(x *execution) {
	e := s.evaluation(x)
	s.sorted, s.starts = s.sorted[:0], append(s.starts[:0], 0)
	for {
		first := len(s.sorted)
		for t := range s.count {
			e.term(uint64(t))
			index, ok := e.load(s.index)
			if index, ok = s.comparable(index, ok); ok {
				s.sorted = append(s.sorted, uint64(index)<<32|uint64(t))
			}
		}
		slices.Sort(s.sorted[first:])
		s.starts = append(s.starts, len(s.sorted))
		if !s.nextLine(e.axes) {
			return
		}
	}
}

// comparable is a word that is equal to others as the selection has it; ok is
// false if it is equal to none.
func (s *selection) comparable(w uint32, ok bool) (uint32, bool) {
	switch {
	case !s.float:
		return w, ok
	case w == signBit: // −0 = +0
		return 0, ok
	}
	return w, ok && w&^signBit <= infBits
}

func (s *selection) nextLine(axes []uint32) bool {
	for i := len(s.lines) - 1; i >= 0; i-- {
		a := s.lines[i]
		if axes[a]++; axes[a] < s.in.Out[a] {
			return true
		}
		axes[a] = 0
	}
	return false
}

func (s *selection) evaluation(x *execution) *evaluation {
	sources := make([]array, s.in.Split)
	for o := range sources {
		sources[o] = x.source(&s.in.Operands[o])
	}
	read := func(operand int, flat uint64) uint32 { return sources[operand].word(flat) }
	return &evaluation{in: s.in, key: x.key, read: read, axes: make([]uint32, len(s.in.Out)+len(s.in.Red))}
}

func (a array) word(i uint64) uint32 {
	if a.w != nil {
		return a.w[i]
	}
	return uint32(a.b[i])
}

// chosen are the terms of the element at e.axes, ascending, in the low halves.
func (s *selection) chosen(e *evaluation, vals []uint32) []uint64 {
	line := 0
	for _, a := range s.lines {
		line = line*int(s.in.Out[a]) + int(e.axes[a])
	}
	all := s.sorted[s.starts[line]:s.starts[line+1]]
	wanted, ok := s.comparable(e.body(&s.want, vals), true)
	if !ok {
		return nil
	}
	from, _ := slices.BinarySearch(all, uint64(wanted)<<32)
	to := from
	for to < len(all) && uint32(all[to]>>32) == wanted {
		to++
	}
	return all[from:to]
}

// overSelected folds what each output element selects.
func (p *foldPlan) overSelected(x *execution, w *worker, from, to int, dst array) {
	h := p.beginFold(x, w)
	e, vals := p.chosen.evaluation(x), make([]uint32, p.in.Split, maxValues)
	accs := w.words(vecLen)
	for ; from < to; from += vecLen {
		n := min(vecLen, to-from)
		for i := range n {
			e.place(uint64(from + i))
			accs[i] = p.chosen.element(e, vals)
		}
		h.g.block(from, n, accs[:n], dst)
	}
}

// element folds the selected terms of the element at e.axes.
func (s *selection) element(e *evaluation, vals []uint32) uint32 {
	terms := s.chosen(e, vals)
	switch {
	case s.in.Kind == FoldSum:
		return s.sum(e, terms)
	case s.in.Kind == FoldArgmax && len(terms) > 0:
		return uint32(terms[0])
	case s.in.Kind == FoldArgmax:
		return 0 // all are as good as the first
	}
	better, acc := f32.Max, float(infBits|signBit)
	if s.in.Kind == FoldMin {
		better, acc = f32.Min, float(infBits)
	}
	for _, t := range terms {
		if v, ok := s.term(e, uint32(t)); ok {
			acc = better(acc, v)
		}
	}
	if s.joins && len(terms) < s.count {
		acc = better(acc, float(s.rest))
	}
	return word(acc)
}

// sum adds up lanes as every sum does. Terms that are not selected add +0,
// which changes no lane: none ever is −0.
func (s *selection) sum(e *evaluation, terms []uint64) uint32 {
	if len(terms) == 0 {
		return 0
	}
	var lane [lanes]float32
	for _, t := range terms {
		if v, ok := s.term(e, uint32(t)); ok {
			lane[uint32(t)%lanes] = f32.Add(lane[uint32(t)%lanes], v)
		}
	}
	return sumOf(&lane)
}

// term is the value of a selected term; ok is false if it is skipped.
func (s *selection) term(e *evaluation, t uint32) (v float32, ok bool) {
	e.term(uint64(t))
	if s.value == nil {
		w, ok := e.folded()
		return float(w), ok
	}
	flat := s.value.base
	for a, stride := range s.value.stride {
		flat += stride * int(e.axes[a])
	}
	return float(e.read(s.value.operand, uint64(flat))), true
}
