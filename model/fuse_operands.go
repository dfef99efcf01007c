package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// simplify rewrites the operands of an instruction that only its body reads:
// constants of one element become constants of the body, and a map reads what
// a move copies.
func (f *fuser) simplify(in *engine.Instr) bool {
	changed := f.inlineConstants(in)
	if in.Family != engine.Map {
		return changed
	}
	for o := range in.Operands {
		if moved, ok := f.beforeMove(in, o); ok {
			f.uses[in.Operands[o].Index]--
			if !moved.Slot {
				f.uses[moved.Index]++
			}
			in.Operands[o], changed = moved, true
		}
	}
	return changed
}

// firstOwn is the first operand that the body alone reads, and the input of
// the body that it is.
func firstOwn(in *engine.Instr) (operand, input int) {
	switch in.Family {
	case engine.Dot, engine.Conv:
		return 2 + int(in.Kind), 1
	case engine.Fold:
		return int(in.Split), 1
	case engine.Move:
		return len(in.Operands), 0
	}
	return 0, 0
}

// inlineConstants takes operands of one constant element into the body.
func (f *fuser) inlineConstants(in *engine.Instr) bool {
	operand, input := firstOwn(in)
	kept := slices.Clone(in.Operands[:operand])
	words := make([]*uint32, len(in.Operands)-operand)
	for i, o := range in.Operands[operand:] {
		if words[i] = f.constantWord(o); words[i] == nil {
			kept = append(kept, o)
		}
	}
	if len(kept) == len(in.Operands) {
		return false
	}
	b := engine.NewBody(input + len(kept) - operand)
	args, next := make([]bv, 0, input+len(words)), input
	for i := range input {
		args = append(args, b.In(i))
	}
	for _, w := range words {
		if w != nil {
			args = append(args, b.Bits(*w))
			continue
		}
		args, next = append(args, b.In(next)), next+1
	}
	simpler := *in
	simpler.Operands, simpler.Body = kept, b.Return(b.Inline(in.Body, args...))
	if _, err := engine.EncodeInstr(&simpler); err != nil {
		return false
	}
	*in = simpler
	return true
}

// constantWord is the only element of a constant operand of 32-bit words.
func (f *fuser) constantWord(o engine.Operand) *uint32 {
	if !o.Slot || o.DType == engine.U8 || f.p.Slots[o.Index].Kind != engine.Const {
		return nil
	}
	for _, d := range o.View {
		if d.Size != 1 || d.Off != 0 || len(d.Terms) > 0 {
			return nil
		}
	}
	s := &f.p.Slots[o.Index]
	w := engine.LoadWord(&engine.Tensor{DType: s.DType, Dims: s.Dims, Data: s.Value}, 0)
	return &w
}

// beforeMove is operand o of a map, which reads a move of one tensor element by
// element, as the move reads it.
func (f *fuser) beforeMove(in *engine.Instr, o int) (engine.Operand, bool) {
	op := in.Operands[o]
	if op.Slot || f.pinned[op.Index] {
		return op, false
	}
	src := &f.p.Step[op.Index]
	if src.Family != engine.Move || src.Kind != 0 || len(src.Operands) != 1 {
		return op, false
	}
	axes, ok := sameAxes(in.Out, src.Out, identityOf(src.Out))
	if !ok || !identity(in.Out, op) {
		return op, false
	}
	moved := src.Operands[0]
	moved.View = slices.Clone(moved.View)
	for d := range moved.View {
		moved.View[d].Terms = slices.DeleteFunc(slices.Clone(moved.View[d].Terms), func(t engine.Term) bool { return src.Out[t.Axis] == 1 })
	}
	return renamed(moved, axes), true
}

// identityOf reads a tensor of the given dims in the order of the axes.
func identityOf(dims []uint32) engine.Operand {
	var op engine.Operand
	for a, n := range dims {
		if n > 1 {
			op.View = append(op.View, engine.ViewDim{Size: n, Terms: []engine.Term{{Axis: uint8(a), Coef: 1}}})
		}
	}
	return op
}

// refined is a map with its output axes split as out has them; ok is false if
// out has others.
func refined(in *engine.Instr, out []uint32) (r engine.Instr, ok bool) {
	parts := make([][]engine.Term, len(in.Out)) // of each old axis: new axes and their strides
	at := len(out)
	for a := len(in.Out) - 1; a >= 0; a-- {
		n := uint32(1)
		for n < in.Out[a] && at > 0 {
			at--
			if out[at] > 1 {
				parts[a] = append(parts[a], engine.Term{Axis: uint8(at), Coef: int32(n)})
				n *= out[at]
			}
		}
		if n != in.Out[a] {
			return r, false
		}
		slices.Reverse(parts[a])
	}
	for ; at > 0; at-- {
		if out[at-1] != 1 {
			return r, false
		}
	}
	r = *in
	r.Out, r.Operands = slices.Clone(out), make([]engine.Operand, len(in.Operands))
	for i, o := range in.Operands {
		if r.Operands[i], ok = splitTerms(o, parts); !ok {
			return r, false
		}
	}
	return r, onSplitAxes(&r.Body, parts)
}

// splitTerms replaces the axes of a view by their parts.
func splitTerms(o engine.Operand, parts [][]engine.Term) (engine.Operand, bool) {
	o.View = slices.Clone(o.View)
	for d := range o.View {
		var terms []engine.Term
		for _, t := range o.View[d].Terms {
			for _, p := range parts[t.Axis] {
				coef := int64(t.Coef) * int64(p.Coef)
				if int64(int32(coef)) != coef {
					return o, false
				}
				terms = append(terms, engine.Term{Axis: p.Axis, Coef: int32(coef)})
			}
		}
		o.View[d].Terms = terms
	}
	return o, true
}

// onSplitAxes renames the axes that a body asks for; ok is false if it asks for
// one in parts.
func onSplitAxes(b *engine.Body, parts [][]engine.Term) (ok bool) {
	b.Ops = slices.Clone(b.Ops)
	for i := range b.Ops {
		if b.Ops[i].Code != engine.OpAxis {
			continue
		}
		to := parts[b.Ops[i].A]
		if len(to) != 1 {
			return false
		}
		b.Ops[i].A = to[0].Axis
	}
	return true
}

// dropConstants removes the constants that no instruction reads.
func dropConstants(p *engine.Program) {
	read := make([]bool, len(p.Slots))
	lists := [][]engine.Instr{p.Init, p.Step}
	for _, list := range lists {
		for i := range list {
			for _, o := range list[i].Operands {
				if o.Slot {
					read[o.Index] = true
				}
			}
		}
	}
	at := make([]uint16, len(p.Slots))
	var kept []engine.Slot
	for i, s := range p.Slots {
		at[i] = uint16(len(kept))
		if read[i] || s.Kind != engine.Const {
			kept = append(kept, s)
		}
	}
	p.Slots = kept
	for _, list := range lists {
		for i := range list {
			list[i].Operands = slices.Clone(list[i].Operands)
			for o := range list[i].Operands {
				if op := &list[i].Operands[o]; op.Slot {
					op.Index = at[op.Index]
				}
			}
		}
	}
}
