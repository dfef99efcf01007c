package engine

import "slices"

// windowCuts is how the rows of a windowPlan are cut into jobs.
type windowCuts struct {
	chunk  int // rows of a job
	chunks int // jobs of a point of the batch axes
	block  int // rows computed at once: they stay in the first-level cache for the epilogue
	// parts are the rows of the padded source that each job copies for itself;
	// nil if one copy serves all. It saves a round of the pool.
	parts []span
}

const (
	// windowBlock is a multiple of the rows of every kernel's groups.
	windowBlock = 48
	// partCells is how much of the source a job copies at most: it stays in the
	// second-level cache.
	partCells = 1 << 16
)

// cut cuts the rows for a number of workers.
func (p *windowPlan) cut(workers int) *windowCuts {
	work := p.s.points(p.batch) * p.count * p.columns() * p.terms
	if workers == 1 || work < smallWork {
		return p.cutsOf(max(windowBlock, ceilDiv(p.count, 64)))
	}
	per := ceilDiv(p.count*p.s.points(p.batch), 2*workers)
	if p.pad.needed() {
		if c := p.cutParts(min(per, p.count)); c != nil {
			return c
		}
	}
	step := windowGroups * p.kern.rows
	return p.cutsOf(min(windowBlock, ceilDiv(per, step)*step))
}

func (p *windowPlan) cutsOf(chunk int) *windowCuts {
	return &windowCuts{chunk: chunk, chunks: ceilDiv(p.count, chunk), block: chunk}
}

// cutParts cuts the rows so that jobs copy their own parts of the source: whole
// lines of the output, if they can be. It gives nil if the parts had more than
// twice the source.
func (p *windowPlan) cutParts(chunk int) *windowCuts {
	for ; ; chunk = ceilDiv(chunk, 2) {
		if chunk > p.width {
			chunk = ceilDiv(chunk, p.width) * p.width
		}
		c := p.cutsOf(chunk)
		c.block = windowBlock
		most, all := p.takeParts(c)
		rows, length := p.pad.rows()
		switch {
		case all > 2*rows:
			return nil
		case most*length <= partCells:
			return c
		case chunk == 1:
			return nil
		}
	}
}

// takeParts finds each job's part; most is the largest, all their sum.
func (p *windowPlan) takeParts(c *windowCuts) (most, all int) {
	_, length := p.pad.rows()
	for batch := range p.s.points(p.batch) {
		for from := 0; from < p.count; from += c.chunk {
			lo, hi := p.reach(batch, from, min(from+c.chunk, p.count))
			s := span{lo / length, hi/length - lo/length + 1}
			c.parts = append(c.parts, s)
			most, all = max(most, s.n), all+s.n
		}
	}
	return most, all
}

// reach is the first and the last element of A that rows from…to−1 of one point
// of the batch axes read.
func (p *windowPlan) reach(batch, from, to int) (lo, hi int) {
	pos := make([]int, len(p.s.n))
	p.seek(pos, p.batch, batch)
	inner := p.row[len(p.row)-1]
	for at := from; at < to; {
		p.seek(pos, p.row, at)
		n := min(p.width-pos[inner], to-at)
		a := p.a0(pos)
		b := a + (n-1)*p.sm
		if at == from {
			lo, hi = a, a
		}
		lo, hi = min(lo, a, b), max(hi, a, b)
		at += n
	}
	if p.across {
		hi += p.columns() - 1
	}
	return lo + int(slices.Min(p.off))/4, hi + int(slices.Max(p.off))/4
}
