package engine

// product is one job at work: a block of rows and panels of one product.
type product struct {
	*matmul
	x          *execution
	w          *worker
	acc        []uint32
	dst        array
	packed     []float32 // all panels of B, or nil
	batch      int
	from       int // first row
	rows       int
	col        int // first panel
	lastCol    int
	pos        []int
	first      int       // output index of the first row
	a          []float32 // A in place or packed: first element, steps along m and k
	a0, sm, sk int
	aStart     int       // in place: index of A's first element
	b          []float32 // B in place or a packed panel
	b0, sb     int
	room       [2][]uint32 // for packed parts of A and B
	t          tile        // the one at work
}

// run computes the block, kBlock terms at a time.
func (p *product) run() {
	p.pos = p.w.axes(len(p.s.n))
	p.first = p.start(0)
	p.open()
	if p.init != nil {
		p.loadInit()
	}
	parts := max(1, ceilDiv(p.k, p.depth()))
	for i := range parts {
		k := i * p.k / parts
		p.terms(k, (i+1)*p.k/parts-k)
	}
	p.epilogue()
}

// depth is how many terms are done at once. One row takes all: its panels, read
// once, come fastest in long streams.
func (p *product) depth() int {
	if p.rows == 1 && p.packed != nil && p.aDirect {
		return max(1, p.k)
	}
	return kBlock
}

// start is the output index of row i of the block.
func (p *product) start(i int) int {
	if p.ldc >= 0 && i > 0 {
		return p.first + i*p.ldc
	}
	return p.offset(p.matmul.batch, p.batch) + p.offset(p.row, p.from+i)
}

// terms adds terms k…k+n−1 to the block.
func (p *product) terms(k, n int) {
	p.openA(k, n)
	tiles := ceilDiv(p.rows, p.kern.rows)
	most := ceilDiv(p.rows, tiles)
	wide := p.kern.wide(most)
	for j := p.col; j < p.lastCol; {
		t := &p.t
		*t = tile{k: n, fresh: k == 0 && p.init == nil, a: p.a, sm: p.sm, sk: p.sk}
		t.panels = min(wide, max(1, min(p.lastCol, p.n/tileCols)-j))
		if p.grouped() {
			t.panels = min(t.panels, rowPanels-j%rowPanels)
		}
		for p.kern.fits[t.panels] < most {
			t.panels-- // fewer panels may fit fewer rows
		}
		p.panelsB(t, j, k)
		for i := range tiles {
			row, end := i*p.rows/tiles, (i+1)*p.rows/tiles
			t.rows, t.a0, t.next = end-row, p.a0+row*p.sm, 0
			switch {
			case p.packed == nil:
			case p.rows == 1:
				t.step = p.farStep()
			default:
				t.ahead, t.step = t.b0+min(t.panels, p.lastCol-j-t.panels)*t.sp+i*n/tiles*tileCols, ceilDiv(4*tileCols, tiles)
			}
			if end < p.rows {
				t.next = p.start(end) + j*tileCols
			}
			p.tileAt(row, j*tileCols, t)
		}
		j += t.panels
	}
}

// tileAt computes a tile whose first row and column are i of the block and j.
func (p *product) tileAt(i, j int, t *tile) {
	acc, cols := floats(p.acc), min(t.panels*tileCols, p.n-j)
	if cols == t.panels*tileCols && p.ldc >= 0 {
		t.c, t.c0, t.sc = acc, p.start(i)+j, p.ldc
		p.kern.compute(t)
		return
	}
	tmp := p.w.tile[:]
	t.c, t.c0, t.sc, t.next = tmp, 0, t.panels*tileCols, 0
	for r := range t.rows {
		if !t.fresh {
			copy(tmp[r*t.sc:], acc[p.start(i+r)+j:][:cols])
		}
	}
	p.kern.compute(t)
	for r := range t.rows {
		copy(acc[p.start(i+r)+j:][:cols], tmp[r*t.sc:])
	}
}

// columns is the range of the block's columns.
func (p *product) columns() (from, to int) { return p.col * tileCols, min(p.lastCol*tileCols, p.n) }

// loadInit puts the initial accumulators into the output.
func (p *product) loadInit() {
	from, to := p.columns()
	src := p.x.source(&p.in.Operands[p.init.operand])
	for i := range p.rows {
		out := p.start(i)
		clear(p.pos)
		at := walk{s: p.s, hi: p.s.out, start: out + from, pos: p.pos}
		p.init.load(at, to-from, src, p.acc[out+from:out+to], nil, fillOutside)
	}
}

// epilogue finishes the block's elements, a run of rows at a time where they
// are neighbours.
func (p *product) epilogue() {
	if p.dst.w != nil && p.finisher.k.identity() || p.narrow() {
		return
	}
	clear(p.pos)
	g := p.begin(p.x, p.w, p.pos)
	from, to := p.columns()
	if p.ldc == to-from {
		g.over(p.first, p.first+p.rows*p.ldc, p.acc, p.dst)
		return
	}
	for i := range p.rows {
		g.over(p.start(i)+from, p.start(i)+to, p.acc, p.dst)
	}
}
