package engine

// transposition is a move whose innermost output axis strides through the
// source while another one, across, runs along its memory: it is turned in
// blocks of columns.
type transposition struct {
	*movePlan
	across, inner int
	blocks, turns int // blocks of columns, and positions of the other axes
	step, down    int // along inner in the source, along across in the output
}

// turnRows is how many rows of a block are turned at once.
const turnRows = 256

// transposed matches a move; nil if copying runs serves it better.
func (p *movePlan) transposed() *transposition {
	if len(p.accs) != 1 || p.index != nil || p.accs[0].u8 || len(p.accs[0].bounds) > 0 || p.s.out < 2 {
		return nil
	}
	a, inner := p.accs[0], p.s.out-1
	for across := range inner {
		if a.stride[across] != 1 || a.stride[inner] <= 1 || p.s.n[across] < 8 || p.s.n[inner] < 8 {
			continue
		}
		t := &transposition{movePlan: p, across: across, inner: inner, step: a.stride[inner]}
		t.blocks, t.down = ceilDiv(p.s.n[inner], tileCols), p.s.count(across+1, p.s.out)
		t.turns = p.s.count(0, p.s.out) / p.s.n[inner] / p.s.n[across]
		return t
	}
	return nil
}

func (t *transposition) run(x *execution, dst array) {
	units := t.turns * t.blocks
	per := min(units, ceilDiv(1<<15, tileCols*t.s.n[t.across]))
	src := floats(x.source(&t.in.Operands[0]).w)
	x.pool.do(ceilDiv(units, per), func(w *worker, job int) {
		pos, panel := w.axes(len(t.s.n)), w.words(turnRows*tileCols)
		for u := job * per; u < min((job+1)*per, units); u++ {
			t.turn(pos, u, src, dst.w, panel)
		}
	})
}

// turn moves one block of columns.
func (t *transposition) turn(pos []int, unit int, src []float32, dst, panel []uint32) {
	column := unit % t.blocks * tileCols
	rest := unit / t.blocks
	out := column
	for a := t.inner - 1; a >= 0; a-- {
		if pos[a] = 0; a != t.across {
			pos[a], rest = rest%t.s.n[a], rest/t.s.n[a]
			out += pos[a] * t.s.count(a+1, t.s.out)
		}
	}
	pos[t.inner] = column
	from, cols := t.accs[0].flat(pos), min(tileCols, t.s.n[t.inner]-column)
	for k := 0; k < t.s.n[t.across]; k += turnRows {
		n := min(turnRows, t.s.n[t.across]-k)
		for c := packPanelAsm(t.s.noAsm, src, from+k, t.step, n, cols, floats(panel)); c < cols; c++ {
			for i, v := range words(src)[from+c*t.step+k:][:n] {
				panel[i*tileCols+c] = v
			}
		}
		for i := range n {
			copy(dst[out+(k+i)*t.down:][:cols], panel[i*tileCols:])
		}
	}
}
