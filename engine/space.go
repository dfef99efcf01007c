package engine

// space holds the axes of an instruction as the fast executor runs them:
// output axes first, then reduction axes, both in row-major order, merged
// where every operand allows it.
type space struct {
	n     []int // sizes
	out   int   // number of output axes
	at    []int // pinned program axis → axis here
	noAsm bool  // width is portable
	width simd
}

// points is the number of points of some axes.
func (s *space) points(axes []int) int {
	n := 1
	for _, axis := range axes {
		n *= s.n[axis]
	}
	return n
}

// newSpace merges the axes of an instruction and rewrites its accesses. Axes
// in pinned stay as they are; there is always an output axis.
func newSpace(in *Instr, accesses []*access, pinned map[int]bool, width simd) *space {
	m := merger{s: &space{noAsm: width == portable, width: width, at: make([]int, len(in.Out)+len(in.Red))}, accesses: accesses, pinned: pinned}
	for a, n := range in.Out {
		m.add(a, int(n), 0)
	}
	if len(m.unit) == 0 {
		m.keep(-1, 1)
	}
	m.s.out = len(m.unit)
	for a, n := range in.Red {
		m.add(len(in.Out)+a, int(n), m.s.out)
	}
	for _, acc := range accesses {
		acc.project(m.unit)
		acc.tabulate(m.s, 0, m.s.out)
		acc.tabulate(m.s, m.s.out, len(m.s.n))
	}
	return m.s
}

// merger builds a space axis by axis. unit is, for each axis of the space, the
// program axis that moves with it.
type merger struct {
	s        *space
	accesses []*access
	pinned   map[int]bool
	unit     []int
}

func (m *merger) keep(a, n int) {
	m.unit = append(m.unit, a)
	m.s.n = append(m.s.n, n)
}

// add takes program axis a, whose group starts at axis first of the space.
func (m *merger) add(a, n, first int) {
	m.s.at[a] = -1
	last := len(m.unit) - 1
	switch {
	case m.pinned[a]:
		m.s.at[a] = last + 1
		m.keep(a, n)
	case n == 1:
	case last >= first && !m.pinned[m.unit[last]] && mergeable(m.accesses, m.unit[last], a, n):
		m.s.n[last] *= n
		m.unit[last] = a
	default:
		m.keep(a, n)
	}
}

// mergeable says whether axis b of size n continues axis a in every access.
func mergeable(accesses []*access, a, b, n int) bool {
	for _, acc := range accesses {
		if acc.stride[a] != n*acc.stride[b] {
			return false
		}
		for i := range acc.bounds {
			if c := acc.bounds[i].coef; c[a] != n*c[b] {
				return false
			}
		}
	}
	return true
}

// count is the number of points of axes lo…hi−1.
func (s *space) count(lo, hi int) int {
	n := 1
	for _, d := range s.n[lo:hi] {
		n *= d
	}
	return n
}

// seek sets pos[lo:hi] to the row-major index i.
func (s *space) seek(pos []int, lo, hi, i int) {
	for a := hi - 1; a >= lo; a-- {
		pos[a] = i % s.n[a]
		i /= s.n[a]
	}
}

// next moves pos[lo:hi] on by one.
func (s *space) next(pos []int, lo, hi int) {
	for a := hi - 1; a >= lo; a-- {
		if pos[a]++; pos[a] < s.n[a] {
			return
		}
		pos[a] = 0
	}
}
