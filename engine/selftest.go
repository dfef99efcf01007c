package engine

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
)

// selfTestDigest is the SHA-256 of selfTestBits on a processor that computes as
// defined.
const selfTestDigest = "e77fe91ebb4353310fc71f0fed3ebcf62394e16f47469296fbd5b8c092d96101"

var selfTests = func() (tests []func() error) {
	for l := range simdNames {
		tests = append(tests, sync.OnceValue(func() error { return selfTest(simd(l)) }))
	}
	return tests
}()

// trusted runs the self-test of a vector width once per process: a C library
// that flushes subnormals to zero, or a processor that rounds otherwise, must
// not go unnoticed.
func trusted(width simd) error { return selfTests[width]() }

func selfTest(width simd) error {
	if got := fmt.Sprintf("%x", sha256.Sum256(selfTestBits(width))); got == selfTestDigest {
		return nil
	}
	if width == portable {
		return errors.New("this processor or build does not compute floats as defined, build with -tags purego")
	}
	return fmt.Errorf("this processor's %s instructions do not compute as defined, set SIMD to portable", simdNames[width])
}

// selfTestBits computes every operation on special and arbitrary words, and a
// block of dot products.
func selfTestBits(width simd) []byte {
	const n = vecLen
	special := []uint32{0, signBit, 1, signBit | 1, 0x007fffff, 0x00800000, oneBits, 0xbf800000, 0x7f7fffff, infBits, infBits | signBit, nanBits, 0xffc12345, 0x3f7fffff, 0x4effffff, 33}
	var in [3][]uint32
	for i := range in {
		in[i] = make([]uint32, n)
		for j := range in[i] {
			in[i][j] = Threefry([2]uint32{1, 2}, [2]uint32{uint32(i), uint32(j)})[0]
			if j < 128 {
				in[i][j] = special[(j*[...]int{1, 5, 3}[i]+j/16)%16]
			}
		}
	}
	var bits []byte
	d := make([]uint32, n)
	for code := uint8(1); code < OpAxis; code++ {
		if arity(code) > 0 {
			vector(width, code, d, in[0], in[1], in[2], [2]uint32{3, 4})
			bits = appendWords(bits, d)
		}
	}
	return appendWords(bits, words(selfTestProduct(tilerOf(width), floats(in[0]), floats(in[1][96:]))))
}

// selfTestProduct computes 24 × 32 products of 5 terms in the widest tiles.
func selfTestProduct(k tiler, a, b []float32) []float32 {
	const rows, panels, terms = 24, 2, 5
	c := make([]float32, rows*panels*tileCols)
	for r := 0; r < rows; r += k.rows {
		t := tile{rows: min(k.rows, rows-r), k: terms, a: a, a0: r, sm: 1, sk: 1, b: b, sb: tileCols, sp: terms * tileCols, c: c, sc: panels * tileCols, fresh: true}
		for p := 0; p < panels; p += t.panels {
			t.panels, t.b0, t.c0 = min(k.wide(t.rows), panels-p), p*t.sp, r*t.sc+p*tileCols
			k.compute(&t)
		}
	}
	return c
}

func appendWords(b []byte, w []uint32) []byte {
	for _, x := range w {
		b = binary.LittleEndian.AppendUint32(b, x)
	}
	return b
}
