package engine

// matmul runs a dot as matrix products C[m,n] = Σ_k A[m,k]·B[k,n]: n runs over
// the last output axes, on which A does not depend, m over those that only A
// depends on, and one product is done for each point of the others.
type matmul struct {
	*dotPlan
	a, b       *access // the roles, maybe exchanged
	batch, row []int   // output axes
	cols       int     // first output axis of n
	m, n, k    int
	products   int  // points of batch
	ldc        int  // distance of rows in the output, −1 if it is not constant
	aDirect    bool // A is addressed in place: one stride along m, one along k
	bDirect    bool // B is, too, its columns next to each other
	bColumns   bool // its columns run along memory, one stride apart
	packed     []float32
	kern       tiler
}

// Sizes of the blocks of a product.
const (
	mostRows = 24 // of a tile
	tileCols = 16
	// smallWork is how many terms outweigh waking a worker.
	smallWork = 1 << 16
	// kBlock is how many terms of a tile are done at once: 16 columns of B
	// then stay in the first-level cache.
	kBlock = 512
	// aBlock is how many elements of A a job works on, to stay in the second.
	aBlock = 1 << 16
	// bLarge is the size of B from which its panels are packed once.
	bLarge = 1 << 18
)

// newMatmul matches a dot; nil if vectors of output elements serve it better.
func newMatmul(p *dotPlan, width simd) *matmul {
	if p.s.out == 0 {
		return nil
	}
	mm := &matmul{dotPlan: p, a: p.a, b: p.b, kern: tilerOf(width)}
	if !mm.match() {
		mm.a, mm.b = p.b, p.a
		if !mm.match() {
			return nil
		}
	}
	mm.measure()
	return mm
}

// match sorts the output axes; it fails if A depends on the last one.
func (mm *matmul) match() bool {
	mm.cols, mm.row, mm.batch = mm.s.out, nil, nil
	for mm.cols > 0 && !mm.a.uses(mm.cols-1) {
		mm.cols--
	}
	for axis := range mm.cols {
		if mm.b.uses(axis) {
			mm.batch = append(mm.batch, axis)
		} else {
			mm.row = append(mm.row, axis)
		}
	}
	return mm.cols < mm.s.out
}

func (mm *matmul) measure() {
	s := mm.s
	mm.n, mm.k = s.count(mm.cols, s.out), mm.terms
	mm.m, mm.products = mm.points(mm.row), mm.points(mm.batch)
	oneK := len(s.n)-s.out <= 1
	mm.aDirect = oneK && len(mm.row) <= 1 && len(mm.a.bounds) == 0 && !mm.a.u8
	mm.bDirect = oneK && len(mm.b.bounds) == 0 && !mm.b.u8 && s.out-mm.cols == 1 && mm.b.stride[s.out-1] == 1
	mm.bColumns = oneK && len(mm.b.bounds) == 0 && !mm.b.u8 && s.out-mm.cols == 1 && len(s.n) > s.out && mm.b.stride[s.out] == 1
	if mm.cols > 0 {
		mm.b.tabulate(s, mm.cols, s.out)
	}
	mm.ldc = mm.n
	for i, axis := range mm.row {
		step := s.count(axis+1, s.out)
		if i > 0 && mm.ldc != step*s.n[axis] {
			mm.ldc = -1
			break
		}
		mm.ldc = step
	}
}

// points is the number of points of some output axes.
func (mm *matmul) points(axes []int) int {
	n := 1
	for _, axis := range axes {
		n *= mm.s.n[axis]
	}
	return n
}

// offset is the output index of point i of some output axes.
func (mm *matmul) offset(axes []int, i int) (out int) {
	for a := len(axes) - 1; a >= 0; a-- {
		n := mm.s.n[axes[a]]
		out += i % n * mm.s.count(axes[a]+1, mm.s.out)
		i /= n
	}
	return out
}

// blocking says how a run is cut into jobs: rows × panels of 16 columns.
type blocking struct {
	rows, panels         int // of a job
	rowBlocks, colBlocks int
}

func ceilDiv(a, b int) int { return (a + b - 1) / b }

func (mm *matmul) blocking(workers int) blocking {
	panels := ceilDiv(mm.n, tileCols)
	c := blocking{rows: min(mm.m, max(1, aBlock/mm.k/mm.kern.rows)*mm.kern.rows), panels: panels}
	jobs := 1
	if work := mm.products * mm.m * mm.n * mm.k; workers > 1 && work > smallWork {
		jobs = 2 * workers
	}
	if need := ceilDiv(jobs, mm.products); need > 1 {
		if per := ceilDiv(ceilDiv(mm.m, need), mm.kern.rows) * mm.kern.rows; per < mm.m {
			c.rows = min(c.rows, per)
		} else {
			c.panels = ceilDiv(panels, need)
		}
	}
	c.rowBlocks, c.colBlocks = ceilDiv(mm.m, c.rows), ceilDiv(panels, c.panels)
	return c
}

// run does the products, then the epilogue: in the job, where its elements are
// one range of the output, else at the end.
func (mm *matmul) run(x *execution, dst array) {
	acc := dst.w
	if acc == nil {
		acc = make([]uint32, mm.s.count(0, mm.s.out))
	}
	c := mm.blocking(len(x.pool.workers))
	mm.prepack(x, c)
	local := mm.ldc == mm.n && c.colBlocks == 1
	x.pool.do(mm.products*c.rowBlocks*c.colBlocks, func(w *worker, job int) {
		col := job % c.colBlocks * c.panels
		from := job / c.colBlocks % c.rowBlocks * c.rows
		batch := job / c.colBlocks / c.rowBlocks
		to := min(from+c.rows, mm.m)
		mm.block(x, w, batch, from, to, col, col+c.panels, acc)
		if local {
			start := mm.offset(mm.batch, batch) + from*mm.n
			mm.finish(x, w, start, start+(to-from)*mm.n, acc, dst)
		}
	})
	if !local {
		x.split(len(acc), len(mm.finisher.k.ops)+1, func(w *worker, from, to int) { mm.finish(x, w, from, to, acc, dst) })
	}
}

// finish runs the epilogue on elements from…to−1.
func (mm *matmul) finish(x *execution, w *worker, from, to int, acc []uint32, dst array) {
	if dst.w != nil && mm.finisher.k.identity() {
		return
	}
	g := mm.begin(x, w, w.axes(len(mm.s.n)))
	for ; from < to; from += vecLen {
		n := min(vecLen, to-from)
		g.block(from, n, acc[from:from+n], dst)
	}
}

// product is one job: a block of rows and panels of one product.
type product struct {
	*matmul
	x        *execution
	pos      []int
	a, b     []float32 // memory of the operands, or packed copies
	a0       int       // index of the block's first element of A
	sm, sk   int       // steps of A along m and k
	b0, sb   int       // B in place: first element, step along k
	panel    []uint32  // room for a packed panel
	rowStart []int     // output index of the block's rows
	acc      []uint32
	tmp      [mostRows * tileCols]float32
}

func (mm *matmul) block(x *execution, w *worker, batch, from, to, firstPanel, lastPanel int, acc []uint32) {
	p := &product{matmul: mm, x: x, pos: w.axes(len(mm.s.n)), acc: acc, rowStart: make([]int, to-from)}
	for i := range p.rowStart {
		p.rowStart[i] = mm.offset(mm.batch, batch) + mm.offset(mm.row, from+i)
	}
	p.openA(w)
	p.openB(w, p.rowStart[0])
	if mm.init != nil {
		p.loadInit(firstPanel, lastPanel)
	}
	for j := firstPanel; j < lastPanel && j*tileCols < mm.n; j++ {
		b, b0, sb := p.panelB(j)
		for k := 0; k < mm.k; k += kBlock {
			for i := 0; i < to-from; i += mm.kern.rows {
				p.tileAt(i, j*tileCols, tile{rows: min(mm.kern.rows, to-from-i), k: min(kBlock, mm.k-k),
					a: p.a, a0: p.a0 + i*p.sm + k*p.sk, sm: p.sm, sk: p.sk, b: b, b0: b0 + k*sb, sb: sb, fresh: k == 0 && p.init == nil})
			}
		}
	}
}

// seekRow moves the output axes to the first column of a row.
func (p *product) seekRow(out int) {
	clear(p.pos)
	p.s.seek(p.pos, 0, p.s.out, out)
}

// openA addresses or packs the rows of A.
func (p *product) openA(w *worker) {
	src := p.x.source(&p.in.Operands[p.matmul.a.operand])
	red := walk{s: p.s, lo: p.s.out, hi: len(p.s.n), pos: p.pos}
	if p.aDirect && !p.crowded() {
		p.seekRow(p.rowStart[0])
		p.a, p.a0 = floats(src.w), p.matmul.a.flat(p.pos)
		p.sm, p.sk = p.matmul.a.along(p.row), p.matmul.a.along(p.redAxes())
		return
	}
	step := p.k | 31 + 2 // neighbouring rows in different cache sets
	packed := w.words(len(p.rowStart) * step)
	for i, out := range p.rowStart {
		p.seekRow(out)
		p.matmul.a.load(red, p.k, src, packed[i*step:i*step+p.k], nil, fillOutside)
	}
	p.a, p.sm, p.sk = floats(packed), step, 1
}

// crowded says whether the rows of A in place would compete for a few cache
// sets while many panels of B pass.
func (p *product) crowded() bool {
	return len(p.row) == 1 && p.matmul.a.along(p.row)%256 == 0 && p.n >= 16*tileCols && p.m > 1
}

// redAxes are the reduction axes of the space.
func (mm *matmul) redAxes() []int {
	var axes []int
	for a := mm.s.out; a < len(mm.s.n); a++ {
		axes = append(axes, a)
	}
	return axes
}

// along is the step along the first of some axes, 0 if there are none.
func (a *access) along(axes []int) int {
	if len(axes) == 0 {
		return 0
	}
	return a.stride[axes[0]]
}

// openB addresses B, or makes room for a panel of it.
func (p *product) openB(w *worker, out int) {
	p.panel = w.words(p.k * tileCols)
	p.seekRow(out)
	if p.bDirect {
		src := p.x.source(&p.in.Operands[p.matmul.b.operand])
		p.b, p.b0, p.sb = floats(src.w), p.matmul.b.flat(p.pos), p.matmul.b.along(p.redAxes())
	}
}

// panelB is panel j of B: packed before, in place, or packed now.
func (p *product) panelB(j int) (b []float32, b0, sb int) {
	if p.packed != nil {
		return p.packed, j * tileCols * p.k, tileCols
	}
	if p.bDirect && (j+1)*tileCols <= p.n {
		return p.b, p.b0 + j*tileCols, p.sb
	}
	p.packPanel(p.x, p.pos, p.rowStart[0], j, p.panel)
	return floats(p.panel), 0, tileCols
}

// prepack packs all panels of B if several blocks of rows use them.
func (mm *matmul) prepack(x *execution, c blocking) {
	big := mm.k*mm.n > bLarge && mm.m >= 48
	if mm.products > 1 || mm.bDirect && !big || !mm.bDirect && c.rowBlocks == 1 {
		return
	}
	panels := ceilDiv(mm.n, tileCols)
	if mm.packed == nil {
		mm.packed = make([]float32, panels*tileCols*mm.k)
	}
	all := words(mm.packed)
	x.pool.do(panels, func(w *worker, j int) {
		mm.packPanel(x, w.axes(len(mm.s.n)), 0, j, all[j*tileCols*mm.k:(j+1)*tileCols*mm.k])
	})
}

// packPanel copies columns 16j… of B, of the product with an element at out,
// to [k][16], zeros after the last column.
func (mm *matmul) packPanel(x *execution, pos []int, out, j int, panel []uint32) {
	src := x.source(&mm.in.Operands[mm.b.operand])
	clear(pos)
	mm.s.seek(pos, 0, mm.s.out, out)
	cols := min(tileCols, mm.n-j*tileCols)
	if cols < tileCols {
		clear(panel)
	}
	if last := len(mm.s.n) - 1; last >= mm.s.out && mm.b.stride[last] == 1 {
		mm.packColumns(pos, j, cols, src, panel)
		return
	}
	at := walk{s: mm.s, lo: mm.cols, hi: mm.s.out, start: j * tileCols, pos: pos}
	for k := range mm.k {
		mm.b.load(at, cols, src, panel[k*tileCols:k*tileCols+cols], nil, fillOutside)
		mm.s.next(pos, mm.s.out, len(mm.s.n))
	}
}

// packColumns is packPanel for columns that run along memory.
func (mm *matmul) packColumns(pos []int, j, cols int, src array, panel []uint32) {
	var run [vecLen]uint32
	done := 0
	if mm.bColumns {
		mm.s.seek(pos, mm.cols, mm.s.out, j*tileCols)
		done = packPanelAsm(mm.s.noAsm, floats(src.w), mm.b.flat(pos), mm.b.stride[mm.cols], mm.k, cols, floats(panel))
	}
	for c := done; c < cols; c++ {
		mm.s.seek(pos, mm.cols, mm.s.out, j*tileCols+c)
		for k := 0; k < mm.k; k += vecLen {
			n := min(vecLen, mm.k-k)
			mm.b.load(walk{s: mm.s, lo: mm.s.out, hi: len(mm.s.n), start: k, pos: pos}, n, src, run[:n], nil, fillOutside)
			for i, v := range run[:n] {
				panel[(k+i)*tileCols+c] = v
			}
		}
	}
}

// loadInit puts the initial accumulators into the output.
func (p *product) loadInit(firstPanel, lastPanel int) {
	first, last := firstPanel*tileCols, min(lastPanel*tileCols, p.n)
	src := p.x.source(&p.in.Operands[p.init.operand])
	for _, out := range p.rowStart {
		clear(p.pos)
		at := walk{s: p.s, hi: p.s.out, start: out + first, pos: p.pos}
		p.init.load(at, last-first, src, p.acc[out+first:out+last], nil, fillOutside)
	}
}

// tileAt computes a tile whose first row and column are i and j of the block.
func (p *product) tileAt(i, j int, t tile) {
	acc, cols := floats(p.acc), min(tileCols, p.n-j)
	if cols == tileCols && p.ldc >= 0 {
		t.c, t.c0, t.sc = acc, p.rowStart[i]+j, p.ldc
		p.kern.compute(&t)
		return
	}
	t.c, t.sc = p.tmp[:], tileCols
	for r := range t.rows {
		copy(p.tmp[r*tileCols:], acc[p.rowStart[i+r]+j:][:cols])
	}
	p.kern.compute(&t)
	for r := range t.rows {
		copy(acc[p.rowStart[i+r]+j:][:cols], p.tmp[r*tileCols:])
	}
}

// tile is up to 24×16 elements of a product; indices and steps in elements.
type tile struct {
	rows, k    int
	a          []float32
	a0, sm, sk int
	b          []float32
	b0, sb     int // rows of 16 columns
	c          []float32
	c0, sc     int
	fresh      bool // start from +0, not from c
}

// tiler computes tiles of up to rows rows: for each element one chain of fma
// over ascending k, NaN canonical at the end.
type tiler struct {
	compute func(t *tile)
	rows    int
}
