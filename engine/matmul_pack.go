package engine

import "unsafe"

// keptPanels are the packed panels of a tensor that stays as it is: a constant,
// or a parameter for as long as calls pass the same memory.
type keptPanels struct {
	of     []uint32
	panels []float32
}

// panels packs all panels of B if they serve several blocks of rows, or further
// calls; nil if not.
func (mm *matmul) panels(x *execution, c blocking) []float32 {
	if mm.products > 1 {
		return nil
	}
	o := &mm.in.Operands[mm.b.operand]
	src := x.source(o).w
	keep := x.lasting(o) && src != nil
	if mm.inPlace(keep) || !keep && c.rowBlocks == 1 {
		return nil
	}
	if keep && len(mm.kept.of) == len(src) && unsafe.SliceData(mm.kept.of) == unsafe.SliceData(src) {
		return mm.kept.panels
	}
	mm.packAll(x)
	mm.kept.of = nil
	if keep {
		mm.kept.of = src
	}
	return mm.kept.panels
}

// inPlace says whether B is best read where it is.
func (mm *matmul) inPlace(keep bool) bool {
	if !mm.bDirect {
		return false
	}
	if mm.m == 1 {
		return !keep
	}
	return mm.m < 4*mm.kern.rows || mm.k*mm.n <= bLarge && mm.b.along(mm.red) <= bWide
}

// packAll packs all panels of B.
func (mm *matmul) packAll(x *execution) {
	count, size := ceilDiv(mm.n, tileCols), tileCols*mm.k
	if mm.kept.panels == nil {
		mm.kept.panels = onHugePages(make([]float32, count*size))
	}
	all := words(mm.kept.panels)
	x.pool.do(count, func(w *worker, j int) {
		part := panelPart{w: w, pos: w.axes(len(mm.s.n)), j: j, n: mm.k}
		at, step, _ := mm.panelAt(j)
		if step == tileCols {
			mm.packPanel(x, part, all[at:at+size])
			return
		}
		panel := w.words(size)
		mm.packPanel(x, part, panel)
		for k := range mm.k {
			copy(all[at+k*step:], panel[k*tileCols:(k+1)*tileCols])
		}
	})
}

// grouped says whether rows of rowPanels packed panels are next to each other:
// for one row of A, caches are read fastest in one stream, memory in several.
func (mm *matmul) grouped() bool { return mm.m == 1 && mm.k*mm.n <= cachedCells }

// panelAt addresses packed panel j: its first element, the steps to its next
// row and to the next panel.
func (mm *matmul) panelAt(j int) (at, step, next int) {
	if !mm.grouped() {
		return j * mm.k * tileCols, tileCols, mm.k * tileCols
	}
	first := j / rowPanels * rowPanels
	wide := min(rowPanels, ceilDiv(mm.n, tileCols)-first)
	return (first*mm.k + j - first) * tileCols, wide * tileCols, tileCols
}

// farStep is how many bytes ahead the panels of one row are fetched, 0 if they
// are likely in a worker's second-level cache.
func (mm *matmul) farStep() int {
	if mm.k*mm.n <= nearCells {
		return 0
	}
	return farBytes
}

// open addresses the operands of the block, or makes room to pack them.
func (p *product) open() {
	p.seekRow(p.first)
	direct := p.inPlace(false)
	if direct {
		src := p.x.source(&p.in.Operands[p.matmul.b.operand])
		p.b, p.b0, p.sb = floats(src.w), p.matmul.b.flat(p.pos), p.matmul.b.along(p.red)
	}
	if p.packed == nil {
		p.room[1] = p.w.words(min(p.k, kBlock) * tileCols * rowPanels)
	}
	if p.aDirect {
		p.aStart = p.matmul.a.flat(p.pos)
	}
	if !p.aDirect || p.crowded() {
		p.room[0] = p.w.words((p.rows + 16) * (min(p.k, kBlock) + 35))
	}
}

// seekRow moves the output axes to the first column of a row.
func (p *product) seekRow(out int) {
	clear(p.pos)
	p.s.seek(p.pos, 0, p.s.out, out)
}

// openA addresses terms k…k+n−1 of the block's rows of A, or packs them.
func (p *product) openA(k, n int) {
	src := p.x.source(&p.in.Operands[p.matmul.a.operand])
	sm, sk := p.matmul.a.along(p.row), p.matmul.a.along(p.red)
	switch {
	case p.room[0] == nil:
		p.a, p.a0, p.sm, p.sk = floats(src.w), p.aStart+k*sk, sm, sk
	case p.aDirect && sm == 1:
		p.packTransposedA(floats(src.w)[p.aStart+k*sk:], sk, n)
	default:
		p.packRowsA(src, k, n)
	}
}

// packRowsA copies rows of A, neighbours in different cache sets.
func (p *product) packRowsA(src array, k, n int) {
	step := (n | 31) + 2
	red := walk{s: p.s, lo: p.s.out, hi: len(p.s.n), start: k, pos: p.pos}
	for i := range p.rows {
		p.seekRow(p.start(i))
		p.matmul.a.load(red, n, src, p.room[0][i*step:i*step+n], nil, fillOutside)
	}
	p.a, p.a0, p.sm, p.sk = floats(p.room[0]), 0, step, 1
}

// packTransposedA copies columns of A, its rows next to each other.
func (p *product) packTransposedA(a []float32, step, n int) {
	to := floats(p.room[0])
	wide := (p.rows + 15) &^ 15
	for k := range n {
		copy(to[k*wide:], a[k*step:k*step+p.rows])
	}
	p.a, p.a0, p.sm, p.sk = to, 0, 1, wide
}

// crowded says whether A in place would compete for a few cache sets, or a new
// page for each term, while many panels of B pass.
func (p *product) crowded() bool {
	if p.rows == 1 || p.n < 4*tileCols {
		return false
	}
	sm, sk := p.matmul.a.along(p.row), p.matmul.a.along(p.red)
	return sk == 1 && sm%1024 == 0 && p.kern.rows > 8 || sm == 1 && sk >= 1024
}

// along is the step along the first of some axes, 0 if there are none.
func (a *access) along(axes []int) int {
	if len(axes) == 0 {
		return 0
	}
	return a.stride[axes[0]]
}

// panelsB addresses panels j… of B for a tile whose terms start at k: packed
// before, in place, or packed now.
func (p *product) panelsB(t *tile, j, k int) {
	switch {
	case p.packed != nil:
		t.b = p.packed
		t.b0, t.sb, t.sp = p.panelAt(j)
		t.b0 += k * t.sb
	case p.b != nil && (j+1)*tileCols <= p.n:
		t.b, t.b0, t.sb, t.sp = p.b, p.b0+j*tileCols+k*p.sb, p.sb, tileCols
	default:
		size := t.k * tileCols
		for i := range t.panels {
			p.packPanel(p.x, panelPart{w: p.w, pos: p.pos, out: p.first, j: j + i, k: k, n: t.k}, p.room[1][i*size:(i+1)*size])
		}
		t.b, t.b0, t.sb, t.sp = floats(p.room[1]), 0, tileCols, size
	}
}

// panelPart is terms k…k+n−1 of panel j of B, of the product with an output
// element at out.
type panelPart struct {
	w      *worker
	pos    []int
	out, j int
	k, n   int
}

// packPanel copies a part of a panel to [n][16], zeros after the last column.
func (mm *matmul) packPanel(x *execution, part panelPart, panel []uint32) {
	src := x.source(&mm.in.Operands[mm.b.operand])
	pos := part.pos
	clear(pos)
	mm.s.seek(pos, 0, mm.s.out, part.out)
	cols := min(tileCols, mm.n-part.j*tileCols)
	if cols < tileCols {
		clear(panel)
	}
	if last := len(mm.s.n) - 1; last >= mm.s.out && mm.b.stride[last] == 1 {
		mm.packColumns(part, cols, src, panel)
		return
	}
	if mm.bDirect {
		mm.s.seek(pos, mm.cols, mm.s.out, part.j*tileCols)
		step := mm.b.along(mm.red)
		copyRows(panel, src.w[mm.b.flat(pos)+part.k*step:], step, cols)
		return
	}
	mm.s.seek(pos, mm.s.out, len(mm.s.n), part.k)
	at := walk{s: mm.s, lo: mm.cols, hi: mm.s.out, start: part.j * tileCols, pos: pos}
	for k := range part.n {
		mm.b.load(at, cols, src, panel[k*tileCols:k*tileCols+cols], nil, fillOutside)
		mm.s.next(pos, mm.s.out, len(mm.s.n))
	}
}

// copyRows copies rows of cols words, step apart, to a panel.
func copyRows(panel, src []uint32, step, cols int) {
	for ; len(panel) > 0; panel = panel[tileCols:] {
		if cols == tileCols {
			*(*[tileCols]uint32)(panel) = [tileCols]uint32(src)
		} else {
			copy(panel, src[:cols])
		}
		if len(panel) > tileCols {
			src = src[step:]
		}
	}
}

// packColumns is packPanel for columns that run along memory.
func (mm *matmul) packColumns(part panelPart, cols int, src array, panel []uint32) {
	if mm.bColumns {
		mm.s.seek(part.pos, mm.cols, mm.s.out, part.j*tileCols)
		from, step := mm.b.flat(part.pos)+part.k, mm.b.stride[mm.cols]
		turnColumns(mm.s.noAsm, floats(src.w), from, step, part.n, cols, floats(panel))
		return
	}
	lines := part.w.lines[:]
	for k := 0; k < part.n; k += vecLen {
		n := min(vecLen, part.n-k)
		for c := range cols {
			mm.s.seek(part.pos, mm.cols, mm.s.out, part.j*tileCols+c)
			mm.b.load(walk{s: mm.s, lo: mm.s.out, hi: len(mm.s.n), start: part.k + k, pos: part.pos}, n, src, lines[c*vecLen:][:n], nil, fillOutside)
		}
		turnColumns(mm.s.noAsm, floats(lines), 0, vecLen, n, cols, floats(panel[k*tileCols:]))
	}
}

// turnColumns copies columns of length k, step elements apart, that run along
// memory, to [k][16].
func turnColumns(noAsm bool, src []float32, first, step, k, cols int, panel []float32) {
	for c := packPanelAsm(noAsm, src, first, step, k, cols, panel); c < cols; c++ {
		for i, v := range src[first+c*step:][:k] {
			panel[i*tileCols+c] = v
		}
	}
}
