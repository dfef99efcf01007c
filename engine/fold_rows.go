package engine

// overRows folds the terms of several output elements at a time, which the
// output's and the reduction's axes list one after the other: each to its 16
// lanes, and those of 16 elements side by side to their results.
func (p *foldPlan) overRows(x *execution, w *worker, from, to int, dst array) {
	h := p.beginFold(x, w)
	accs, many := w.words(vecLen), w.words(lanes*lanes)
	turned, rest := w.words(lanes*lanes), w.words(vecLen)
	for ; from < to; from += vecLen {
		n := min(vecLen, to-from)
		for i := 0; i < n; i += lanes {
			m := min(lanes, n-i)
			for r := 0; r < m; r += p.rowwise {
				h.rowLanes(from+i+r, min(p.rowwise, m-r), many[r*lanes:], rest)
			}
			turnColumns(p.s.noAsm, floats(many), 0, lanes, lanes, lanes, floats(turned))
			for half := lanes * lanes / 2; half >= lanes; half /= 2 {
				vector(p.s.width, p.code, turned[:half], turned[:half], turned[half:2*half], nil, [2]uint32{})
			}
			copy(accs[i:], turned[:m])
		}
		h.g.block(from, n, accs[:n], dst)
	}
}

// rowLanes folds the terms of m elements from start on to 16 lanes each.
func (h *folding) rowLanes(start, m int, out, rest []uint32) {
	clear(h.pos)
	v := h.values(walk{s: h.s, hi: len(h.s.n), start: start * h.count, pos: h.pos}, m*h.count)
	for r := range m {
		row, l := v[r*h.count:(r+1)*h.count], out[r*lanes:(r+1)*lanes]
		copy(l, h.neutral)
		if h.in.Kind == FoldSum {
			h.sum((*[lanes]float32)(floats(l)), floats(row))
			continue
		}
		h.fewer(row, l, rest)
	}
}

// fewer joins a row with its lanes, in any order: the greatest or least of them
// is the same.
func (h *folding) fewer(row, l, rest []uint32) {
	for len(row) >= 2*lanes {
		half := len(row) / 2
		vector(h.s.width, h.code, rest[:half], row[:half], row[half:2*half], nil, [2]uint32{})
		copy(rest[half:], row[2*half:])
		row = rest[:len(row)-half]
	}
	vector(h.s.width, h.code, l, l, row[:lanes], nil, [2]uint32{})
	vector(h.s.width, h.code, l[:len(row)-lanes], l[:len(row)-lanes], row[lanes:], nil, [2]uint32{})
}
