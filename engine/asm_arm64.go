//go:build !purego

package engine

//go:generate go run ./neon

// tileAsm computes a tile of a product; steps in bytes.
type tileAsm func(k int, a *float32, sm, sk int, b *float32, sb, sp int, c *float32, sc int, fresh bool)

// tileKernels lists kernels by panels and rows.
type tileKernels [rowPanels + 1][mostRows + 1]tileAsm

// vecAsm computes n words of a body operation, n a positive multiple of 8.
type vecAsm func(n int, d, a, b, c *uint32)

// Every arm64 processor has NEON.
func hasSIMD(l simd) bool { return l == portable || l == neon }

// tilerOf picks the kernels of a vector width.
func tilerOf(l simd) tiler {
	if l == neon {
		return tiler{compute: tileNEON, rows: 6, fits: []int{0, 6, 3, 2, 1}}
	}
	return genericTiler
}

func tileNEON(t *tile) {
	tilesNEON[t.panels][t.rows](t.k, &t.a[t.a0], 4*t.sm, 4*t.sk, &t.b[t.b0], 4*t.sb, 4*t.sp, &t.c[t.c0], 4*t.sc, t.fresh)
}

// vectorAsm computes d = code(a, b, c) if there is assembly for it.
func vectorAsm(_ simd, code uint8, d, a, b, c []uint32) bool {
	n := len(d) &^ 7
	if n == 0 || vecs[code] == nil {
		return false
	}
	pb, pc := &a[0], &a[0]
	switch arity(code) {
	case 3:
		pc = &c[0]
		fallthrough
	case 2:
		pb = &b[0]
	}
	vecs[code](n, &d[0], &a[0], pb, pc)
	vectorTail(code, n, d, a, b, c)
	return true
}

// packPanelAsm transposes columns of length k, step elements apart, that run
// along memory, to [k][16]; it returns how many columns it has done.
func packPanelAsm(noAsm bool, src []float32, first, step, k, cols int, panel []float32) (done int) {
	if noAsm || k < 4 {
		return 0
	}
	for ; done+4 <= cols; done += 4 {
		packColumns4(k/4, &src[first+done*step], 4*step, &panel[done])
		for c := done; c < done+4; c++ {
			for i := k &^ 3; i < k; i++ {
				panel[i*tileCols+c] = src[first+c*step+i]
			}
		}
	}
	return done
}

// addLanesAsm adds whole blocks of 16 values to the lanes and returns how many
// values it has taken.
func addLanesAsm(noAsm bool, s *[lanes]float32, v []float32) int {
	blocks := len(v) / lanes
	if noAsm || blocks == 0 {
		return 0
	}
	addLanes(blocks, &s[0], &v[0])
	return blocks * lanes
}
