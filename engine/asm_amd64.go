//go:build !purego

package engine

import "golang.org/x/sys/cpu"

//go:generate go run -C gen . ..
//go:generate go run -tags purego ./bodygen .

// tileAsm computes a tile of a product; steps in bytes.
type tileAsm func(k int, a *float32, sm, sk int, b *float32, sb, sp int, c *float32, sc int, fresh bool, next *float32)

// tileKernels lists kernels by panels and rows.
type tileKernels [rowPanels + 1][mostRows + 1]tileAsm

// vecAsm computes n words of a body operation, n a positive multiple of 8.
type vecAsm func(n int, d, a, b, c *uint32)

var (
	hasAVX2   = cpu.X86.HasAVX2 && cpu.X86.HasFMA
	hasAVX512 = hasAVX2 && cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512VL
)

func hasSIMD(l simd) bool { return [...]bool{portable: true, avx2: hasAVX2, avx512: hasAVX512}[l] }

// tilerOf picks the kernels of a vector width.
func tilerOf(l simd) tiler {
	switch l {
	case avx512:
		return tilesAVX512.tiler()
	case avx2:
		return tilesAVX2.tiler()
	}
	return genericTiler
}

func (k *tileKernels) tiler() tiler {
	t := tiler{compute: k.compute, fits: make([]int, len(k))}
	for panels := range k {
		for rows, f := range k[panels] {
			if f != nil {
				t.fits[panels] = rows
			}
		}
	}
	t.rows = t.fits[1]
	return t
}

func (k *tileKernels) compute(t *tile) {
	k[t.panels][t.rows](t.k, &t.a[t.a0], 4*t.sm, 4*t.sk, &t.b[t.b0], 4*t.sb, 4*t.sp, &t.c[t.c0], 4*t.sc, t.fresh, &t.c[t.next])
}

// vectorAsm computes d = code(a, b, c) if there is assembly for it.
func vectorAsm(width simd, code uint8, d, a, b, c []uint32) bool {
	n := len(d) &^ 7
	if n == 0 || !hasAVX2 || vecs[code] == nil {
		return false
	}
	f := vecs[code]
	if width == avx512 && n&15 == 0 {
		f = vecsAVX512[code]
	}
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
