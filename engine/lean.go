package engine

import "slices"

// lean is how a list runs when nobody observes it: products read what a move
// copies where it was copied from, and outputs that neither the program nor a
// later instruction needs any more give up their memory.
type lean struct {
	plans []plan     // nil for moves whose copy nobody reads
	waves []int      // as the Executor's
	kept  []bool     // outputs that the call gives
	home  []int      // which of bufs an output has; −1: memory of its own
	sizes []int      // of bufs, in words
	bufs  [][]uint32 // made when they are first needed
}

// newLean plans a list whose instructions have plans already.
func newLean(p *Program, l List, plans []plan, workers int, width simd) *lean {
	list := slices.Clone(p.List(l)) // as it is read
	n := &lean{plans: slices.Clone(plans), kept: p.given(l), home: make([]int, len(list))}
	last := make([]int, len(list)) // reader of each output
	read := slices.Clone(n.kept)
	for i := range list {
		if straight, q := bypass(list, i, width); q != nil {
			list[i], n.plans[i] = *straight, q
		}
		for o := range list[i].Operands {
			if op := &list[i].Operands[o]; !op.Slot {
				last[op.Index], read[op.Index] = i, true
			}
		}
	}
	for i := range list {
		if !read[i] && list[i].Family == Move {
			n.plans[i] = nil
		}
	}
	n.waves = waves(list, workers)
	n.settle(list, last)
	return n
}

// given says which outputs of a list the program hands on: values of states,
// and outputs.
func (p *Program) given(l List) []bool {
	given := make([]bool, len(p.List(l)))
	for i := range p.Slots {
		s := &p.Slots[i]
		switch {
		case s.Kind != State:
		case l == StepList:
			given[s.Producer] = true
		case s.Init != NoInit:
			given[s.Init] = true
		}
	}
	if l == StepList {
		for _, o := range p.Outputs {
			given[o.Instr] = true
		}
	}
	return given
}

// settle gives outputs buffers: whoever is read for the last time leaves its
// own to those that come after.
func (n *lean) settle(list []Instr, last []int) {
	var free []int
	leaving := make([][]int, len(list)) // at the end of a wave
	end, ends := 0, make([]int, len(list))
	for i := range list {
		if i == end {
			end = n.waves[i]
		}
		ends[i] = end
	}
	for i := range list {
		n.home[i] = -1
		if !n.kept[i] && n.plans[i] != nil && list[i].DType != U8 {
			n.home[i], free = n.take(free, &list[i])
			at := ends[max(last[i], i)] - 1
			leaving[at] = append(leaving[at], n.home[i])
		}
		free = append(free, leaving[i]...)
	}
}

// take picks the smallest free buffer that is large enough, else makes the
// largest one larger, else a new one.
func (n *lean) take(free []int, in *Instr) (buf int, rest []int) {
	count, _ := elements(in.Out)
	size, best := int(count), -1
	for i, b := range free {
		if best < 0 || n.closer(b, free[best], size) {
			best = i
		}
	}
	if best < 0 {
		n.sizes = append(n.sizes, size)
		return len(n.sizes) - 1, free
	}
	buf = free[best]
	n.sizes[buf] = max(n.sizes[buf], size)
	return buf, slices.Delete(free, best, best+1)
}

// closer says whether buffer a suits a size better than b.
func (n *lean) closer(a, b, size int) bool {
	x, y := n.sizes[a], n.sizes[b]
	if x < size || y < size {
		return x > y
	}
	return x < y
}

// array is the memory of an output with a home.
func (n *lean) array(i int, in *Instr) array {
	if n.bufs == nil {
		n.bufs = make([][]uint32, len(n.sizes))
	}
	b := &n.bufs[n.home[i]]
	if *b == nil {
		*b = make([]uint32, n.sizes[n.home[i]])
	}
	count, _ := elements(in.Out)
	return array{w: (*b)[:count:count]}
}

// bypass is instruction i of a list reading what moves copy where they copy it
// from, and its plan, if it is a product that then reads both factors in place;
// else nil.
func bypass(list []Instr, i int, width simd) (*Instr, plan) {
	if list[i].Family != Dot {
		return nil, nil
	}
	for _, factors := range [][]int{{0, 1}, {0}, {1}} {
		in := list[i]
		in.Operands = slices.Clone(in.Operands)
		moved := true
		for _, o := range factors {
			moved = moved && in.through(list, o)
		}
		if !moved {
			continue
		}
		if p, ok := newDot(&in, width).(*dotPlan); ok && p.mm != nil && p.mm.straight() {
			return &in, p
		}
	}
	return nil, nil
}

// straight says whether both factors are read in place, or in runs.
func (mm *matmul) straight() bool { return mm.aDirect && (mm.bDirect || mm.bColumns) }

// through makes operand o, which reads a move's output, read the move's source.
// It fails where that is no such copy, or not the same elements at fixed steps.
func (in *Instr) through(list []Instr, o int) bool {
	op := &in.Operands[o]
	if op.Slot {
		return false
	}
	m := &list[op.Index]
	if m.Family != Move || m.Kind != 0 || len(m.Operands) != 1 || m.Operands[0].DType != op.DType {
		return false
	}
	reader, copied := newAccess(in, o, -1), newAccess(m, 0, -1)
	if len(reader.bounds) > 0 || len(copied.bounds) > 0 {
		return false
	}
	at, ok := joined(reader, in, copied, m)
	if ok {
		op.Slot, op.Index, op.View = m.Operands[0].Slot, m.Operands[0].Index, []ViewDim{at}
	}
	return ok
}

// stretch is a run of axes of a copy that are one axis of its source, too.
type stretch struct {
	size, step int // in the copy: of how many, how far apart
	from       int // how far apart they are in the source
	most       int // the greatest coordinate that is read
}

// stretches lists those of a copy, the innermost first.
func stretches(copied *access, sizes []uint32) (all []stretch) {
	step := 1
	for d := len(sizes) - 1; d >= 0; d-- {
		n := int(sizes[d])
		if n == 1 {
			continue
		}
		if s := len(all) - 1; s >= 0 && copied.stride[d] == all[s].size*all[s].from {
			all[s].size *= n
		} else {
			all = append(all, stretch{size: n, step: step, from: copied.stride[d]})
		}
		step *= n
	}
	return all
}

// joined views the source of a copy as reader views the copy m; ok is false if
// an axis of in leaves a stretch of it.
func joined(reader *access, in *Instr, copied *access, m *Instr) (view ViewDim, ok bool) {
	all, c := stretches(copied, m.Out), Fixed(copied.base)
	for i := range all {
		s := &all[i]
		s.most = reader.base / s.step % s.size
		c.off += int64(s.most * s.from)
	}
	for a, n := range append(slices.Clone(in.Out), in.Red...) {
		step := reader.stride[a]
		if step == 0 || n == 1 {
			continue
		}
		i := len(all) - 1
		for i >= 0 && (step < all[i].step || step%all[i].step != 0) {
			i--
		}
		if i < 0 {
			return view, false
		}
		times := step / all[i].step
		all[i].most += times * int(n-1)
		c = c.Plus(Axis(a).Scale(times * all[i].from))
	}
	for _, s := range all {
		if s.most >= s.size {
			return view, false
		}
	}
	size := uint32(1)
	for _, d := range m.Operands[0].View {
		size *= d.Size
	}
	return c.dim(size)
}
