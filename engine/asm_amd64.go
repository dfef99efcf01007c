//go:build !purego

package engine

import "golang.org/x/sys/cpu"

//go:generate go run ./gen

// tileAsm computes rows × 16 elements of a product; steps in bytes.
type tileAsm func(k int, a *float32, sm, sk int, b *float32, sb int, c *float32, sc int, fresh bool)

// vecAsm computes n words of a body operation, n a positive multiple of 8.
type vecAsm func(n int, d, a, b, c *uint32)

var (
	hasAVX2   = cpu.X86.HasAVX2 && cpu.X86.HasFMA
	hasAVX512 = hasAVX2 && cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512VL
)

func hasSIMD(l simd) bool {
	return [...]bool{portable: true, avx2: hasAVX2, avx512: hasAVX512, neon: false}[l]
}

// tilerOf picks the kernels of a vector width.
func tilerOf(l simd) tiler {
	switch l {
	case avx512:
		return tiler{tileAVX512, 24}
	case avx2:
		return tiler{tileAVX2, 6}
	}
	return tiler{tileGeneric, genericRows}
}

func tileAVX2(t *tile) { t.asm(6, tileOf6) }

func tileOf6(rows int) tileAsm { return tilesAVX2[rows] }

func tileAVX512(t *tile) { t.asm(24, tileOf24) }

func tileOf24(rows int) tileAsm { return tilesAVX512[rows] }

// asm runs a tile on kernels of fixed numbers of rows, the largest first.
func (t *tile) asm(most int, of func(rows int) tileAsm) {
	a, c := t.a0, t.c0
	for rows := t.rows; rows > 0; {
		n := min(rows, most)
		for of(n) == nil {
			n--
		}
		of(n)(t.k, &t.a[a], 4*t.sm, 4*t.sk, &t.b[t.b0], 4*t.sb, &t.c[c], 4*t.sc, t.fresh)
		a, c, rows = a+n*t.sm, c+n*t.sc, rows-n
	}
}

// vectorAsm computes d = code(a, b, c) if there is assembly for it.
func vectorAsm(code uint8, d, a, b, c []uint32) bool {
	n := len(d) &^ 7
	if n == 0 || !hasAVX2 || vecs[code] == nil {
		return false
	}
	f := vecs[code]
	pb, pc := &a[0], &a[0]
	switch arity(code) {
	case 3:
		pc = &c[0]
		fallthrough
	case 2:
		pb = &b[0]
	}
	f(n, &d[0], &a[0], pb, pc)
	if n < len(d) {
		vectorTail(code, n, d, a, b, c)
	}
	return true
}

// vectorTail computes the elements from n on.
func vectorTail(code uint8, n int, d, a, b, c []uint32) {
	var x, y uint32
	for i := n; i < len(d); i++ {
		if arity(code) > 1 {
			x = b[i]
		}
		if arity(code) > 2 {
			y = c[i]
		}
		d[i] = scalar(code, a[i], x, y, [2]uint32{})
	}
}

// packPanelAsm transposes columns of length k, step elements apart, that run
// along memory, to [k][16]; it returns how many columns it has done.
func packPanelAsm(noAsm bool, src []float32, first, step, k, cols int, panel []float32) (done int) {
	if noAsm || !hasAVX2 || k < 8 {
		return 0
	}
	for ; done+8 <= cols; done += 8 {
		packColumns8(k/8, &src[first+done*step], 4*step, &panel[done])
		for c := done; c < done+8; c++ {
			for i := k &^ 7; i < k; i++ {
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
	if noAsm || !hasAVX2 || blocks == 0 {
		return 0
	}
	addLanes(blocks, &s[0], &v[0])
	return blocks * lanes
}
