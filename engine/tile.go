package engine

// tile is a part of a product: rows × panels of 16 columns. Indices and steps
// are in elements.
type tile struct {
	rows, panels, k int
	a               []float32
	a0, sm, sk      int
	b               []float32
	b0, sb, sp      int // rows of 16 columns, sb apart; panels, sp apart
	c               []float32
	c0, sc          int
	fresh           bool // start from +0, not from c
	next            int  // index in c of the tile that comes next
	ahead           int  // index in b of a part of the panels that come next
	step            int  // bytes to advance there with every term; of one row, how far ahead to fetch its panels
}

// Bounds of the tiles of all tilers.
const (
	mostRows  = 12
	rowPanels = 4
)

// tiler computes tiles: for each element one chain of fma over ascending k,
// NaN canonical at the end.
type tiler struct {
	compute func(t *tile)
	rows    int   // most rows of a tile
	fits    []int // most rows by number of panels
}

// wide is the most panels of a tile of some rows.
func (t *tiler) wide(rows int) int {
	for p := len(t.fits) - 1; p > 1; p-- {
		if t.fits[p] >= rows {
			return p
		}
	}
	return 1
}
