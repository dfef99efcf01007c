//go:build !purego

package engine

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestTiles holds every assembly kernel to the portable one: all row counts,
// strides of A both ways, fresh and continued, special values.
func TestTiles(t *testing.T) {
	g := &gen{r: rand.New(rand.NewPCG(9, 9))}
	for name, width := range map[string]simd{"AVX2": avx2, "AVX-512": avx512} {
		if !hasSIMD(width) {
			t.Logf("no %s on this processor", name)
			continue
		}
		m := tilerOf(width)
		for panels := 1; panels < len(m.fits); panels++ {
			for rows := 1; rows <= m.fits[panels]; rows++ {
				for range 40 {
					if err := g.sameTile(m, rows, panels); err != nil {
						t.Fatalf("%s, %d rows, %d panels: %v", name, rows, panels, err)
					}
				}
			}
		}
	}
}

func (g *gen) floats(n int) []float32 {
	v := make([]float32, n)
	special := g.r.IntN(3) == 0
	for i := range v {
		v[i] = float32(g.r.NormFloat64())
		if special {
			v[i] = float(g.word())
		}
	}
	return v
}

func (g *gen) sameTile(m tiler, rows, panels int) error {
	k, cols := 1+g.r.IntN(40), panels*tileCols
	a := tile{rows: rows, panels: panels, k: k, sm: k + g.r.IntN(3), sk: 1, sb: cols + g.r.IntN(5), sp: tileCols, sc: cols + g.r.IntN(9), fresh: g.r.IntN(2) == 0}
	if g.r.IntN(2) == 0 {
		a.sm, a.sk = 1, rows
	}
	if g.r.IntN(2) == 0 {
		a.sb, a.sp = tileCols, tileCols*k
	}
	a.a, a.b, a.c = g.floats(rows*(k+3)+4), g.floats(k*max(a.sb, cols)+20), g.floats(rows*a.sc+20)
	a.a0, a.b0, a.c0 = g.r.IntN(3), g.r.IntN(3), g.r.IntN(3)
	if g.r.IntN(4) == 0 && a.sk == 1 {
		a.a0, a.sm = a.a0+(rows-1)*a.sm, -a.sm
	}
	before := append([]float32(nil), a.c...)
	want := append([]float32(nil), a.c...)
	for from := 0; from < rows; from += genericRows {
		w := a
		w.c, w.rows, w.a0, w.c0, w.panels = want, min(genericRows, rows-from), a.a0+from*a.sm, a.c0+from*a.sc, 1
		for range panels {
			tileGeneric(&w)
			w.b0, w.c0 = w.b0+w.sp, w.c0+tileCols
		}
	}
	m.compute(&a)
	for i := range want {
		if word(a.c[i]) != word(want[i]) {
			return fmt.Errorf("k %d: element %d is %08x, want %08x, was %08x", k, i, word(a.c[i]), word(want[i]), word(before[i]))
		}
	}
	return nil
}

// TestVectorAsm holds every vector operation to its scalar meaning: pairs of
// special values and random words, all lengths around a register.
func TestVectorAsm(t *testing.T) {
	if !hasAVX2 {
		t.Skip("no AVX2 on this processor")
	}
	g := &gen{r: rand.New(rand.NewPCG(10, 10))}
	compared := 0
	for code := range vecs {
		if vecs[code] == nil {
			continue
		}
		for n := 1; n < 300; n += 1 + n/8 {
			a, b, c, d := make([]uint32, n), make([]uint32, n), make([]uint32, n), make([]uint32, n)
			for i := range a {
				a[i], b[i], c[i] = g.word(), g.word(), g.word()
				if g.r.IntN(8) == 0 {
					b[i] = a[i] ^ signBit&g.r.Uint32()
				}
			}
			for l := avx2; l <= avx512 && hasSIMD(l); l++ {
				if !vectorAsm(l, uint8(code), d, a, b, c) {
					if n >= 8 {
						t.Fatalf("operation %02x of %d words is not done", code, n)
					}
					continue
				}
				for i := range d {
					if want := scalar(uint8(code), a[i], b[i], c[i], [2]uint32{}); d[i] != want {
						t.Fatalf("operation %02x of %08x, %08x, %08x is %08x, want %08x", code, a[i], b[i], c[i], d[i], want)
					}
				}
				compared += n
			}
		}
	}
	t.Logf("%d results compared", compared)
}

// TestPackAndLanes holds the packing of columns and the sum of lanes.
func TestPackAndLanes(t *testing.T) {
	g := &gen{r: rand.New(rand.NewPCG(11, 11))}
	for range 300 {
		k, cols := 1+g.r.IntN(60), 1+g.r.IntN(16)
		step := k + g.r.IntN(4)
		src, panel := g.floats(3+cols*step), make([]float32, k*tileCols)
		first := g.r.IntN(3)
		done := packPanelAsm(false, src, first, step, k, cols, panel)
		if want := cols &^ 7; done != want && k >= 8 && hasAVX2 {
			t.Fatalf("%d of %d columns packed", done, cols)
		}
		for c := range done {
			for i := range k {
				if got, want := panel[i*tileCols+c], src[first+c*step+i]; word(got) != word(want) {
					t.Fatalf("column %d row %d: %08x, want %08x", c, i, word(got), word(want))
				}
			}
		}
		var s, want [lanes]float32
		v := src[:min(len(src), 16*(1+g.r.IntN(4)))]
		n := addLanesAsm(false, &s, v)
		for i, x := range v[:n] {
			want[i%lanes] += x
		}
		for l := range s {
			if s[l] != want[l] && (s[l] == s[l] || want[l] == want[l]) {
				t.Fatalf("lane %d: %g, want %g", l, s[l], want[l])
			}
		}
	}
}
