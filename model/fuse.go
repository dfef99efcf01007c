package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// fuse drops step instructions that nothing needs, computes a map whose input
// nobody else reads as part of the instruction that gives that input, and
// spares maps operands that are constants or copies.
func fuse(p *engine.Program) {
	f := fuser{p: p}
	for f.count(); f.pass(); f.count() {
	}
	f.compact()
	dropConstants(p)
}

// fuser rewrites the step list of p.
type fuser struct {
	p      *engine.Program
	uses   []int  // reads of each step instruction by live ones
	pinned []bool // producers of states and outputs
	dead   []bool
}

// count finds live instructions and their uses.
func (f *fuser) count() {
	n := len(f.p.Step)
	f.uses, f.pinned, f.dead = make([]int, n), make([]bool, n), make([]bool, n)
	for _, o := range f.p.Outputs {
		f.pinned[o.Instr] = true
	}
	for _, s := range f.p.Slots {
		if s.Kind == engine.State {
			f.pinned[s.Producer] = true
		}
	}
	for i := n - 1; i >= 0; i-- {
		f.dead[i] = !f.pinned[i] && f.uses[i] == 0
		if f.dead[i] {
			continue
		}
		for _, o := range f.p.Step[i].Operands {
			if !o.Slot {
				f.uses[o.Index]++
			}
		}
	}
}

// pass fuses every map once; it says whether something changed.
func (f *fuser) pass() bool {
	changed := false
	for j := range f.p.Step {
		if f.dead[j] {
			continue
		}
		changed = f.simplify(&f.p.Step[j]) || changed
		if f.p.Step[j].Family != engine.Map {
			continue
		}
		changed = f.readThrough(j) || changed
		f.share(&f.p.Step[j])
		for o := 0; o < len(f.p.Step[j].Operands); o++ {
			if in, ok := f.fused(j, o); ok {
				f.p.Step[j] = in
				changed = true
				break
			}
		}
	}
	return changed
}

// share merges equal operands of a map.
func (f *fuser) share(in *engine.Instr) {
	var kept []engine.Operand
	b := engine.NewBody(len(in.Operands))
	args := make([]bv, len(in.Operands))
	for i, o := range in.Operands {
		at := slices.IndexFunc(kept, func(k engine.Operand) bool { return sameOperand(k, o) })
		if at < 0 {
			at = len(kept)
			kept = append(kept, o)
		} else if !o.Slot {
			f.uses[o.Index]--
		}
		args[i] = b.In(at)
	}
	if len(kept) == len(in.Operands) {
		return
	}
	b2 := engine.NewBody(len(kept))
	in.Body = b2.Return(b2.Inline(in.Body, args...))
	in.Operands = kept
}

func sameOperand(a, b engine.Operand) bool {
	return a.Slot == b.Slot && a.Index == b.Index && a.DType == b.DType && a.Fill == b.Fill &&
		slices.EqualFunc(a.View, b.View, func(x, y engine.ViewDim) bool {
			return x.Size == y.Size && x.Off == y.Off && slices.Equal(x.Terms, y.Terms)
		})
}

// fused is map j with the instruction that gives its operand o computed
// inside; ok is false if that cannot be.
func (f *fuser) fused(j, o int) (engine.Instr, bool) {
	m := &f.p.Step[j]
	op := m.Operands[o]
	if op.Slot || f.uses[op.Index] != 1 || f.pinned[op.Index] {
		return engine.Instr{}, false
	}
	src, m, axes, ok := onSameAxes(&f.p.Step[op.Index], m, op)
	if !ok || src.DType == engine.U8 || src.Family == engine.Move || !f.mayJoin(src, m, o) {
		return engine.Instr{}, false
	}
	m = withoutUnits(m)
	in := *src
	in.DType = m.DType
	in.Operands = slices.Clone(src.Operands)
	if m.Name != "" {
		in.Name = m.Name
	}
	for i, x := range m.Operands {
		if i != o {
			in.Operands = append(in.Operands, renamed(x, axes))
		}
	}
	in.Body = joined(src, m, o, axes)
	return in, fits(&in)
}

// withoutUnits is a map that does not ask for its coordinates on axes of size 1,
// which are 0: where it is computed, there may be no such axes.
func withoutUnits(m *engine.Instr) *engine.Instr {
	out := *m
	unit := func(axis uint8) bool { return m.Out[axis] == 1 }
	out.Operands = slices.Clone(m.Operands)
	for i := range out.Operands {
		o := &out.Operands[i]
		o.View = slices.Clone(o.View)
		for d := range o.View {
			o.View[d].Terms = slices.DeleteFunc(slices.Clone(o.View[d].Terms), func(t engine.Term) bool { return unit(t.Axis) })
		}
	}
	out.Body.Ops = slices.Clone(m.Body.Ops)
	for i, op := range out.Body.Ops {
		if op.Code == engine.OpAxis && unit(op.A) {
			out.Body.Ops[i] = engine.Op{Code: engine.OpISub} // of the first input and itself
		}
	}
	return &out
}

// onSameAxes brings a map and the instruction that gives its operand op to the
// same output axes, splitting those of one of the two if need be, and maps the
// map's axes to the other's.
func onSameAxes(src, m *engine.Instr, op engine.Operand) (newSrc, newMap *engine.Instr, axes []uint8, ok bool) {
	if axes, ok = sameAxes(src.Out, m.Out, op); ok || !identity(m.Out, op) {
		return src, m, axes, ok
	}
	if src.Family == engine.Map {
		if split, ok := refined(src, m.Out); ok {
			axes, ok = sameAxes(split.Out, m.Out, op)
			return &split, m, axes, ok
		}
	}
	split, ok := refined(m, src.Out)
	for a := range split.Out {
		axes = append(axes, uint8(a))
	}
	return src, &split, axes, ok
}

// mayJoin holds the rules of families: only maps read data slots, and an
// argmax gives integers.
func (f *fuser) mayJoin(src, m *engine.Instr, o int) bool {
	if src.Family == engine.Map {
		return true
	}
	for i, x := range m.Operands {
		if i != o && x.Slot && f.p.Slots[x.Index].Kind == engine.Data {
			return false
		}
	}
	return src.Family != engine.Fold || src.Kind != engine.FoldArgmax || m.DType == engine.I32
}

// fits says whether the instruction has a leaf.
func fits(in *engine.Instr) bool {
	if len(in.Operands) > 8 || in.Family != engine.Map && len(in.Body.Ops) > 100 {
		return false
	}
	_, err := engine.EncodeInstr(in)
	return err == nil
}

// sameAxes maps the axes of a map to those of an instruction that it reads
// element by element; ok is false if it reads otherwise.
func sameAxes(src, m []uint32, op engine.Operand) (axes []uint8, ok bool) {
	axes = make([]uint8, len(m))
	at := 0
	for a, n := range m {
		if n == 1 {
			continue
		}
		for at < len(src) && src[at] == 1 {
			at++
		}
		if at == len(src) || src[at] != n {
			return nil, false
		}
		axes[a] = uint8(at)
		at++
	}
	for ; at < len(src); at++ {
		if src[at] != 1 {
			return nil, false
		}
	}
	return axes, identity(m, op)
}

// identity says whether op reads its source in the order of the axes.
func identity(out []uint32, op engine.Operand) bool {
	a := 0
	next := func() {
		for a < len(out) && out[a] == 1 {
			a++
		}
	}
	next()
	for _, d := range op.View {
		if d.Size == 1 && d.Off == 0 && len(d.Terms) == 0 {
			continue
		}
		if a == len(out) || d.Size != out[a] || d.Off != 0 || len(d.Terms) != 1 || int(d.Terms[0].Axis) != a || d.Terms[0].Coef != 1 {
			return false
		}
		a++
		next()
	}
	return a == len(out)
}

// renamed is an operand on other axes, which keep their order.
func renamed(op engine.Operand, axes []uint8) engine.Operand {
	view := slices.Clone(op.View)
	for d := range view {
		view[d].Terms = slices.Clone(view[d].Terms)
		for t := range view[d].Terms {
			view[d].Terms[t].Axis = axes[view[d].Terms[t].Axis]
		}
	}
	op.View = view
	return op
}

// joined is m's body after src's, over src's inputs and m's other operands.
func joined(src, m *engine.Instr, o int, axes []uint8) engine.Body {
	inputs := len(src.Operands)
	switch src.Family {
	case engine.Dot, engine.Conv:
		inputs += 1 - 2 - int(src.Kind)
	case engine.Fold:
		inputs += 1 - int(src.Split)
	}
	b := engine.NewBody(inputs + len(m.Operands) - 1)
	args := make([]bv, inputs)
	for i := range args {
		args[i] = b.In(i)
	}
	mid := b.Inline(src.Body, args...)
	args = args[:0]
	next := inputs
	for i := range m.Operands {
		if i == o {
			args = append(args, mid)
			continue
		}
		args = append(args, b.In(next))
		next++
	}
	return b.Return(b.Inline(onAxes(m.Body, axes), args...))
}

// onAxes is a body that asks for other axes.
func onAxes(body engine.Body, axes []uint8) engine.Body {
	body.Ops = slices.Clone(body.Ops)
	for i := range body.Ops {
		if body.Ops[i].Code == engine.OpAxis {
			body.Ops[i].A = axes[body.Ops[i].A]
		}
	}
	return body
}

// compact removes dead instructions and renumbers.
func (f *fuser) compact() {
	at := make([]uint16, len(f.p.Step))
	var step []engine.Instr
	for i, in := range f.p.Step {
		if f.dead[i] {
			continue
		}
		in.Operands = slices.Clone(in.Operands)
		for o := range in.Operands {
			if !in.Operands[o].Slot {
				in.Operands[o].Index = at[in.Operands[o].Index]
			}
		}
		at[i] = uint16(len(step))
		step = append(step, in)
	}
	f.p.Step = step
	for i := range f.p.Outputs {
		f.p.Outputs[i].Instr = at[f.p.Outputs[i].Instr]
	}
	for i := range f.p.Slots {
		if s := &f.p.Slots[i]; s.Kind == engine.State {
			s.Producer = at[s.Producer]
		}
	}
}

// finish fuses, lays out and checks a built program.
func finish(b *engine.Builder) (*engine.Program, error) {
	p, err := b.Program()
	if err != nil {
		return nil, err
	}
	fuse(p)
	if p, err = engine.Layout(p); err != nil {
		return nil, fmt.Errorf("lay out program: %w", err)
	}
	if err := engine.Check(p); err != nil {
		return nil, fmt.Errorf("the program cannot be proven on chain: %w", err)
	}
	return p, nil
}
