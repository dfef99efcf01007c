package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// readThrough lets map j read what a move copies instead of the copy, where it
// reads the copy element by element: out of bounds, both give the move's fill.
// A copy that only maps read is then dropped. It says whether something changed.
func (f *fuser) readThrough(j int) (changed bool) {
	m := &f.p.Step[j]
	for o := range m.Operands {
		op := m.Operands[o]
		if op.Slot || f.pinned[op.Index] {
			continue
		}
		src := &f.p.Step[op.Index]
		axes, ok := sameAxes(src.Out, m.Out, op)
		if !ok || src.Family != engine.Move || src.Kind != 0 || len(src.Operands) != 1 {
			continue
		}
		in := *m
		in.Operands = slices.Clone(m.Operands)
		in.Operands[o] = along(src.Operands[0], inverse(axes, m.Out))
		if !fits(&in) {
			continue
		}
		f.uses[op.Index]--
		if x := in.Operands[o]; !x.Slot {
			f.uses[x.Index]++
		}
		*m, changed = in, true
	}
	return changed
}

// inverse maps back what sameAxes mapped; axes of size 1 are in neither.
func inverse(axes []uint8, out []uint32) map[uint8]uint8 {
	back := map[uint8]uint8{}
	for a, n := range out {
		if n > 1 {
			back[axes[a]] = uint8(a)
		}
	}
	return back
}

// along is an operand on other axes; those that have none are of size 1.
func along(op engine.Operand, axes map[uint8]uint8) engine.Operand {
	view := slices.Clone(op.View)
	for d := range view {
		var terms []engine.Term
		for _, t := range view[d].Terms {
			if a, ok := axes[t.Axis]; ok {
				terms = append(terms, engine.Term{Axis: a, Coef: t.Coef})
			}
		}
		view[d].Terms = terms
	}
	op.View = view
	return op
}
