package engine

// windowPlan runs a convolution, or another dot whose terms lie scattered in A:
// rows are the output axes that only A depends on, columns the last output
// axis. A is read in place, or from a copy with zeros around it, at a fixed
// distance for each term; B is packed once to panels [k][16].
type windowPlan struct {
	*dotPlan
	kern       *windowKernels
	across     bool // A depends on the column, too: a depthwise convolution
	pad        *padding
	off        []int32 // distance of each term in A, in bytes
	batch, row []int
	width      int // of the innermost row axis
	count      int // rows
	sm, sc     int // steps between neighbouring rows in A and C, elements
	packed     packedPanels
	cuts       *windowCuts
}

// windowKernels are kernels by across, panels − 1, whether a group has rows
// rows or one, groups − 1.
type windowKernels struct {
	rows, panels int
	run          [2][2][2][windowGroups]func(t *window)
}

const windowGroups = 3

// window is the work of one kernel; the assembly knows its layout. Steps are
// in bytes.
type window struct {
	off   *int32
	k     int
	a     [windowGroups]*float32
	sm    int
	b     [2]*float32
	c     [windowGroups]*float32
	sc    int
	fresh int       // start from +0, not from C
	bits  [4]uint16 // columns of each panel that there are
	mask  *int32    // the same as words, for one panel
}

// newWindow matches a dot; nil if other plans serve it.
func newWindow(in *Instr, width simd) plan {
	kern := windowsFor(width)
	if kern == nil || in.terms() == 0 {
		return nil
	}
	for a := range 2 {
		if p := matchWindow(in, a, width); p != nil {
			p.kern = kern
			return p
		}
	}
	return nil
}

// matchWindow tries operand a as A.
func matchWindow(in *Instr, a int, width simd) *windowPlan {
	first := 2 + int(in.Kind)
	all := accesses(in, 0, len(in.Operands))
	if in.Family != Conv && len(all[a].bounds) == 0 || len(all[1-a].bounds) > 0 || all[0].u8 || all[1].u8 {
		return nil
	}
	pad := newPadding(in, a)
	if !pad.affordable() {
		return nil
	}
	all[a] = pad.access(in, a)
	s := newSpace(in, all, in.pinned(), width)
	d := &dotPlan{finisher: newFinisher(in, s, all[first:], 1), a: all[a], b: all[1-a], terms: s.count(s.out, len(s.n))}
	if in.Kind == 1 {
		d.init = all[2]
		d.init.fill = 0
	}
	p := &windowPlan{dotPlan: d, pad: pad}
	if !p.match() {
		return nil
	}
	return p
}

// match sorts the output axes and lists the terms.
func (p *windowPlan) match() bool {
	last := p.s.out - 1
	p.across = p.a.uses(last)
	if !p.b.uses(last) || p.across && p.a.stride[last] != 1 {
		return false
	}
	p.count = 1
	for axis := range last {
		if p.b.uses(axis) {
			p.batch = append(p.batch, axis)
			continue
		}
		p.row = append(p.row, axis)
		p.count *= p.s.n[axis]
	}
	if p.count < 4 {
		return false
	}
	inner := p.row[len(p.row)-1]
	p.width, p.sm, p.sc = p.s.n[inner], p.a.stride[inner], p.s.count(inner+1, p.s.out)
	p.off = p.s.distances(p.a, 4)
	return p.off != nil
}

func (p *windowPlan) columns() int { return p.s.n[p.s.out-1] }

func (p *windowPlan) run(x *execution, dst array) {
	p.rows.refresh(x, p.in, p.s)
	acc := dst.w
	if acc == nil {
		acc = make([]uint32, p.s.count(0, p.s.out))
	}
	src := x.source(&p.in.Operands[p.a.operand]).w
	if p.cuts == nil {
		p.cuts = p.cut(len(x.pool.workers))
	}
	if p.cuts.parts == nil && (p.pad.needed() || p.across && p.columns()%tileCols != 0) {
		src = p.pad.copy(x, src)
	}
	r := &windowRun{windowPlan: p, x: x, src: src, b: p.packed.get(x, p), acc: acc, dst: dst}
	x.pool.do(p.s.points(p.batch)*p.cuts.chunks, r.job)
	if len(p.batch) > 0 {
		x.split(len(acc), len(p.k.ops)+1, func(w *worker, from, to int) { r.finish(w, from, to) })
	}
}

// windowRun is one execution of a windowPlan.
type windowRun struct {
	*windowPlan
	x   *execution
	src []uint32 // A, or a copy with zeros around it
	b   []float32
	acc []uint32
	dst array
}

// places are the elements of A and C where groups of rows start.
type places struct{ a, c []int }

func (l *places) add(a, c int) { l.a, l.c = append(l.a, a), append(l.c, c) }

// image is what a job reads of A: its elements from the first on.
type image struct {
	words []float32
	first int
}

// job computes a chunk of the rows of one point of the batch axes.
func (r *windowRun) job(w *worker, job int) {
	from := job % r.cuts.chunks * r.cuts.chunk
	to := min(from+r.cuts.chunk, r.count)
	a := image{words: floats(r.src)}
	if r.cuts.parts != nil {
		_, length := r.pad.rows()
		s := r.cuts.parts[job]
		a = image{floats(r.pad.part(w, r.src, s)), s.first * length}
	}
	for ; from < to; from += r.cuts.block {
		r.block(w, a, job/r.cuts.chunks, from, min(from+r.cuts.block, to))
	}
}

// block computes rows from…to−1 of one point of the batch axes.
func (r *windowRun) block(w *worker, a image, batch, from, to int) {
	pos := w.axes(2 * len(r.s.n))
	pos, second := pos[:len(r.s.n)], pos[len(r.s.n):]
	r.seek(pos, r.batch, batch)
	first := r.out(pos)
	groups, singles := r.places(w, pos, from, to)
	if r.init != nil {
		r.loadInit(pos, second, from, to)
	}
	panels := ceilDiv(r.columns(), tileCols)
	base := batch * panels * tileCols * r.terms
	for j := 0; j < panels; {
		n := min(r.kern.panels, panels-j)
		if r.across {
			n = 1
		}
		r.panel(&w.window, a, groups, 1, base, j, n)
		r.panel(&w.window, a, singles, 0, base, j, n)
		j += n
	}
	if len(r.batch) == 0 {
		r.finish(w, first+from*r.columns(), first+to*r.columns())
	}
}

// seek moves some axes to point i.
func (p *windowPlan) seek(pos, axes []int, i int) {
	for a := len(axes) - 1; a >= 0; a-- {
		pos[axes[a]] = i % p.s.n[axes[a]]
		i /= p.s.n[axes[a]]
	}
}

// out is the output element at pos.
func (p *windowPlan) out(pos []int) (at int) {
	for a, n := range p.s.n[:p.s.out] {
		at = at*n + pos[a]
	}
	return at
}

// places finds the groups of rows next to each other, and the rows left over.
func (r *windowRun) places(w *worker, pos []int, from, to int) (groups, singles places) {
	m, most := w.numbers(4*(to-from)), to-from
	groups, singles = places{m[:0:most], m[most : most : 2*most]}, places{m[2*most : 2*most : 3*most], m[3*most : 3*most]}
	inner := r.row[len(r.row)-1]
	for at := from; at < to; {
		r.seek(pos, r.row, at)
		n := min(r.width-pos[inner], to-at)
		a, c := r.a0(pos), r.out(pos)
		at += n
		for ; n >= r.kern.rows; n -= r.kern.rows {
			groups.add(a, c)
			a, c = a+r.kern.rows*r.sm, c+r.kern.rows*r.sc
		}
		for ; n > 0; n-- {
			singles.add(a, c)
			a, c = a+r.sm, c+r.sc
		}
	}
	return groups, singles
}

// a0 is the element of A at pos, its column and first term.
func (p *windowPlan) a0(pos []int) int {
	f := p.a.base
	for x := range p.s.out {
		f += p.a.stride[x] * pos[x]
	}
	return f
}

// panel computes n panels from j on for all places; wide says that a place has
// several rows.
func (r *windowRun) panel(t *window, a image, l places, wide, base, j, n int) {
	cols := min(n*tileCols, r.columns()-j*tileCols)
	*t = window{off: &r.off[0], k: r.terms, sm: 4 * r.sm, sc: 4 * r.sc, fresh: 1}
	if r.init != nil {
		t.fresh = 0
	}
	for i := range n {
		t.b[i] = &r.b[base+(j+i)*tileCols*r.terms]
		t.bits[i] = uint16(1<<min(tileCols, cols-i*tileCols) - 1)
	}
	t.mask = &columnMasks[tileCols-min(tileCols, cols)]
	shift, kind := 0, 0
	if r.across {
		shift, kind = j*tileCols, 1
	}
	acc := floats(r.acc)
	for i := 0; i < len(l.a); i += windowGroups {
		g := min(windowGroups, len(l.a)-i)
		for k := range g {
			t.a[k], t.c[k] = &a.words[l.a[i+k]-a.first+shift], &acc[l.c[i+k]+j*tileCols]
		}
		r.kern.run[kind][n-1][wide][g-1](t)
	}
}

// columnMasks has words of ones, then zeros: a window of it masks columns.
var columnMasks = func() (m [2 * tileCols]int32) {
	for i := range tileCols {
		m[i] = -1
	}
	return m
}()

// loadInit puts the initial accumulators of rows into the output.
func (r *windowRun) loadInit(pos, second []int, from, to int) {
	src := r.x.source(&r.in.Operands[r.init.operand])
	for at := from; at < to; at++ {
		r.seek(pos, r.row, at)
		start := r.out(pos)
		clear(second)
		r.init.load(walk{s: r.s, hi: r.s.out, start: start, pos: second}, r.columns(), src, r.acc[start:start+r.columns()], nil, fillOutside)
	}
}

// finish runs the epilogue on elements from…to−1.
func (r *windowRun) finish(w *worker, from, to int) {
	if r.dst.w != nil && r.finisher.k.identity() {
		return
	}
	r.begin(r.x, w, w.axes(len(r.s.n))).over(from, to, r.acc, r.dst)
}

// packedPanels are the panels of B, kept while B cannot change.
type packedPanels struct {
	from  *uint32 // the tensor that they are of
	words []float32
}

// get packs B unless it is packed.
func (c *packedPanels) get(x *execution, p *windowPlan) []float32 {
	src := x.source(&p.in.Operands[p.b.operand]).w
	if c.from == &src[0] && x.lasting(&p.in.Operands[p.b.operand]) {
		return c.words
	}
	c.from = &src[0]
	panels := ceilDiv(p.columns(), tileCols)
	batches := p.s.points(p.batch)
	size := tileCols * p.terms
	if c.words == nil {
		c.words = make([]float32, batches*panels*size)
	}
	terms := p.s.distances(p.b, 1)
	x.pool.do(batches*panels, func(w *worker, job int) {
		pos := w.axes(len(p.s.n))
		p.seek(pos, p.batch, job/panels)
		p.pack(floats(src), p.b.flat(pos), job%panels, terms, c.words[job*size:(job+1)*size])
	})
	return c.words
}

// pack copies columns 16j… to [k][16].
func (p *windowPlan) pack(src []float32, first, j int, terms []int32, panel []float32) {
	step := p.b.stride[p.s.out-1]
	for c := j * tileCols; c < min((j+1)*tileCols, p.columns()); c++ {
		at := first + c*step
		for k, d := range terms {
			panel[k*tileCols+c%tileCols] = src[at+int(d)]
		}
	}
}
