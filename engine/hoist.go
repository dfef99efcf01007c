package engine

// rowValues are the values of a body that depend on the innermost output axes
// alone: a bias, the scale of a normalization, a place in a window. They are
// computed once for a row of those axes, not for every element, and kept while
// their sources cannot change.
type rowValues struct {
	first  int // of the axes
	n      int // size of the row
	inputs []*access
	bodies []*kernel // of one value each, over inputs
	lines  [][]uint32
	rand   bool
	from   []*uint32 // the sources that lines were computed of
}

const (
	// longestRow bounds the rows whose values are kept.
	longestRow = 1 << 13
	// manyRows is how many outweigh computing a row of several axes.
	manyRows = 8
)

// hoist splits the body of a finisher: what it gives takes, after the inputs
// that remain, the row values as further inputs. rows is nil if there are none.
func hoist(in *Instr, s *space, accs []*access, lead int) (body Body, rest []*access, rows *rowValues) {
	h := &hoister{in: in, s: s, accs: accs, lead: lead, first: rowOf(in, s)}
	n := s.count(h.first, s.out)
	if n > longestRow || s.count(0, s.out) < 2*n {
		return in.Body, accs, nil
	}
	h.classify()
	h.choose()
	if len(h.chosen) == 0 {
		return in.Body, accs, nil
	}
	body, rest = h.remainder()
	return body, rest, h.values(n)
}

// rowOf is the first axis of rows: the innermost one, or that of the outermost
// coordinate that the body reads, if rows stay short.
func rowOf(in *Instr, s *space) int {
	first := s.out - 1
	for _, op := range in.Body.Ops {
		if op.Code == OpAxis && s.at[op.A] >= 0 {
			first = min(first, s.at[op.A])
		}
	}
	if n := s.count(first, s.out); n > longestRow || s.count(0, s.out) < manyRows*n {
		return s.out - 1
	}
	return first
}

// hoister sorts the values of a body.
type hoister struct {
	first  int // axis of rows
	in     *Instr
	s      *space
	accs   []*access
	lead   int
	row    []bool // depends on the axes of rows at most
	fixed  []bool // depends on nothing
	chosen []int  // row values that others need
}

// onRow says whether an operand depends on the axes of rows at most.
func (h *hoister) onRow(a *access) bool {
	for axis := range h.first {
		if a.uses(axis) {
			return false
		}
	}
	return !a.u8
}

func (h *hoister) classify() {
	b := &h.in.Body
	for i := range h.lead + len(h.accs) {
		h.row = append(h.row, i >= h.lead && h.onRow(h.accs[i-h.lead]))
		h.fixed = append(h.fixed, false)
	}
	for range b.Consts {
		h.row, h.fixed = append(h.row, true), append(h.fixed, true)
	}
	for _, op := range b.Ops {
		row, fixed := true, op.Code != OpRand
		if op.Code == OpAxis {
			at := h.s.at[op.A]
			row, fixed = at < 0 || at >= h.first, false
		}
		for _, a := range op.args() {
			row, fixed = row && h.row[a], fixed && h.fixed[a]
		}
		h.row, h.fixed = append(h.row, row), append(h.fixed, fixed)
	}
}

// args are the values that an operation reads.
func (op *Op) args() []uint8 {
	if op.Code == OpAxis {
		return nil
	}
	return []uint8{op.A, op.B, op.C}[:arity(op.Code)]
}

// choose lists the row values that the others read.
func (h *hoister) choose() {
	b := &h.in.Body
	need := make([]bool, len(h.row))
	need[b.Result] = true
	first := len(h.row) - len(b.Ops)
	for i := range b.Ops {
		for _, a := range b.Ops[i].args() {
			need[a] = need[a] || !h.row[first+i]
		}
	}
	for v := range h.row {
		if need[v] && h.row[v] && !h.fixed[v] {
			h.chosen = append(h.chosen, v)
		}
	}
}

// remainder is the body without the row values, which are its last inputs.
func (h *hoister) remainder() (Body, []*access) {
	var rest []*access
	for i, a := range h.accs {
		if !h.row[h.lead+i] {
			rest = append(rest, a)
		}
	}
	f := NewBody(h.lead + len(rest) + len(h.chosen))
	given := map[int]Value{}
	for i, v := range h.chosen {
		given[v] = f.In(h.lead + len(rest) + i)
	}
	next := h.lead
	for i := range h.lead + len(h.accs) {
		if i < h.lead {
			given[i] = f.In(i)
		} else if !h.row[i] {
			given[i] = f.In(next)
			next++
		}
	}
	return f.Return(h.rebuild(f, given, int(h.in.Body.Result))), rest
}

// rebuild adds value v and what it needs to f; given are known already.
func (h *hoister) rebuild(f *BodyBuilder, given map[int]Value, v int) Value {
	if x, ok := given[v]; ok {
		return x
	}
	b := &h.in.Body
	first := len(h.row) - len(b.Ops)
	var x Value
	if v < first {
		x = f.Bits(b.Consts[v-h.lead-len(h.accs)])
	} else if op := &b.Ops[v-first]; op.Code == OpAxis {
		x = f.AxisIndex(int(op.A))
	} else {
		var args []Value
		for _, a := range op.args() {
			args = append(args, h.rebuild(f, given, int(a)))
		}
		x = f.op(op.Code, args...)
	}
	given[v] = x
	return x
}

// values compiles the row values.
func (h *hoister) values(n int) *rowValues {
	r := &rowValues{first: h.first, n: n}
	at := map[int]int{}
	for i, a := range h.accs {
		if h.row[h.lead+i] {
			at[h.lead+i] = len(r.inputs)
			r.inputs = append(r.inputs, a)
		}
	}
	for _, v := range h.chosen {
		f := NewBody(len(r.inputs))
		given := map[int]Value{}
		for i, x := range at {
			given[i] = f.In(x)
		}
		b := f.Return(h.rebuild(f, given, v))
		for _, op := range b.Ops {
			r.rand = r.rand || op.Code == OpRand
		}
		r.bodies = append(r.bodies, compile(&b, len(r.inputs), h.s))
	}
	return r
}

// refresh computes the values unless they are those of the sources.
func (r *rowValues) refresh(x *execution, in *Instr, s *space) {
	if r == nil || r.current(x, in) {
		return
	}
	length := r.n + vecLen
	for len(r.lines) < len(r.bodies) {
		r.lines = append(r.lines, make([]uint32, length))
	}
	w := x.pool.workers[0]
	w.reset()
	for i, k := range r.bodies {
		r.compute(x, w, k, in, s, r.lines[i])
		for at := r.n; at < length; at += r.n {
			copy(r.lines[i][at:], r.lines[i][:r.n])
		}
	}
}

// current says whether the lines are those of the sources, and notes these.
func (r *rowValues) current(x *execution, in *Instr) bool {
	same := len(r.lines) > 0 && !r.rand
	var from []*uint32
	for i, a := range r.inputs {
		op := &in.Operands[a.operand]
		src := &x.source(op).w[0]
		same = same && x.lasting(op) && i < len(r.from) && r.from[i] == src
		from = append(from, src)
	}
	r.from = from
	return same
}

// compute computes one value of a row.
func (r *rowValues) compute(x *execution, w *worker, k *kernel, in *Instr, s *space, line []uint32) {
	f := k.frame(w)
	pos, bufs := w.axes(len(s.n)), w.slices(len(r.inputs))
	for i := range bufs {
		bufs[i] = w.words(vecLen)
	}
	for start := 0; start < r.n; start += vecLen {
		n := min(vecLen, r.n-start)
		at := walk{s: s, lo: r.first, hi: s.out, start: start, pos: pos}
		for i, a := range r.inputs {
			f.regs[i] = a.fetch(at, n, x.source(&in.Operands[a.operand]), bufs[i])
		}
		f.seat(at, n)
		copy(line[start:], f.run(n, nil, x.key))
	}
}
