package engine

// matmul runs a dot as matrix products C[m,n] = Σ_k A[m,k]·B[k,n]: n runs over
// the last output axes, on which A does not depend, m over those that only A
// depends on, and one product is done for each point of the others.
type matmul struct {
	*dotPlan
	a, b       *access // the roles, maybe exchanged
	batch, row []int   // output axes
	red        []int   // reduction axes
	cols       int     // first output axis of n
	m, n, k    int
	products   int  // points of batch
	ldc        int  // distance of rows in the output, −1 if it is not constant
	aDirect    bool // A is addressed in place: one stride along m, one along k
	bDirect    bool // B is, too, its columns next to each other
	bColumns   bool // its columns run along memory, one stride apart
	kept       keptPanels
	kern       tiler
	turn       matmulTurn
}

// Sizes of the blocks of a product.
const (
	tileCols = 16 // of a panel
	// smallWork is how many terms outweigh waking a worker.
	smallWork = 1 << 18
	// largeWork is how many terms outweigh reading B once more.
	largeWork = 1 << 26
	// kBlock is how many terms of a tile are done at once.
	kBlock = 1 << 10
	// blockCells bounds the elements of A that a job works on at once, and those
	// of C: they stay in the second-level cache.
	blockCells = 1 << 17
	// bLarge is the size of B from which it is packed even if it can be
	// addressed in place; bWide is such a distance of its rows.
	bLarge = 1 << 19
	bWide  = 1 << 10
	// cachedCells is up to which size B is likely to stay in the last cache.
	cachedCells = 1 << 21
	// nearCells is up to which size B is likely to stay in the second-level cache;
	// a larger one is fetched farBytes ahead of one row's terms.
	nearCells = 1 << 18
	farBytes  = 2 << 10
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
	mm.turn.run = mm.job
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
	mm.m, mm.products = mm.s.points(mm.row), mm.s.points(mm.batch)
	for axis := s.out; axis < len(s.n); axis++ {
		mm.red = append(mm.red, axis)
	}
	oneK := len(mm.red) <= 1
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
	all, jobs := ceilDiv(mm.n, tileCols), 1
	if work := mm.products * mm.m * mm.n * mm.k; workers > 1 && work > smallWork {
		if jobs = 4 * workers; work > largeWork {
			jobs = 8 * workers // processors are not equally fast
		}
	}
	c := blocking{rows: min(mm.m, max(mm.kern.rows, blockCells/min(mm.k, kBlock)))}
	c.panels = min(all, max(rowPanels, blockCells/tileCols/c.rows))
	c.split(mm, all)
	for mm.products*c.rowBlocks*c.colBlocks < jobs && (c.rows > mm.kern.rows || c.panels > rowPanels) {
		if c.rows > mm.kern.rows && c.rows >= 2*c.panels {
			c.rows = ceilDiv(c.rows/mm.kern.rows, 2) * mm.kern.rows
		} else {
			c.panels = ceilDiv(c.panels, 2)
		}
		c.split(mm, all)
	}
	return c
}

// split counts the blocks and evens them out.
func (c *blocking) split(mm *matmul, panels int) {
	c.rowBlocks, c.colBlocks = ceilDiv(mm.m, c.rows), ceilDiv(panels, c.panels)
	c.rows, c.panels = ceilDiv(mm.m, c.rowBlocks), ceilDiv(panels, c.colBlocks)
	if whole := ceilDiv(c.rows, mm.kern.rows) * mm.kern.rows; c.rowBlocks > 1 {
		c.rows = min(mm.m, whole)
		c.rowBlocks = ceilDiv(mm.m, c.rows)
	}
}

// run does the products. A job computes a block and, while that is in the
// cache, its epilogue.
func (mm *matmul) run(x *execution, dst array) {
	acc := dst.w
	if acc == nil {
		acc = make([]uint32, mm.s.count(0, mm.s.out))
	}
	t := &mm.turn
	t.x, t.acc, t.dst, t.c = x, acc, dst, mm.blocking(len(x.pool.workers))
	t.panels = mm.panels(x, t.c)
	x.pool.do(mm.products*t.c.rowBlocks*t.c.colBlocks, t.run)
	if mm.narrow() {
		x.split(len(acc), len(mm.finisher.k.ops)+1, func(w *worker, from, to int) {
			mm.begin(x, w, w.axes(len(mm.s.n))).over(from, to, acc, dst)
		})
	}
}

// matmulTurn is a run at work; run is made once, so that runs allocate nothing.
type matmulTurn struct {
	x      *execution
	acc    []uint32
	dst    array
	c      blocking
	panels []float32
	run    func(w *worker, job int)
}

// job computes one block.
func (mm *matmul) job(w *worker, job int) {
	p, t := &w.product, &mm.turn
	c := &t.c
	*p = product{matmul: mm, x: t.x, w: w, acc: t.acc, dst: t.dst, packed: t.panels}
	p.col = job % c.colBlocks * c.panels
	p.lastCol = min(p.col+c.panels, ceilDiv(mm.n, tileCols))
	p.from = job / c.colBlocks % c.rowBlocks * c.rows
	p.rows = min(c.rows, mm.m-p.from)
	p.batch = job / c.colBlocks / c.rowBlocks
	p.run()
}

// narrow says whether rows of a product are short and apart from each other:
// the epilogue then runs over all of the output when that is complete.
func (mm *matmul) narrow() bool {
	return mm.ldc != mm.n && mm.n < vecLen/2 && !mm.finisher.k.identity()
}
