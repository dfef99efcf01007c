package commit

import (
	"crypto/sha256"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
)

// Two messages side by side have the digests that each has alone.
func TestSumPair(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 1200 {
		p, q := make([]byte, n), make([]byte, n)
		for i := range p {
			p[i], q[i] = byte(rng.Uint32()), byte(rng.Uint32())
		}
		a, b := SumPair(p, q)
		if a != claim.Digest(sha256.Sum256(p)) || b != claim.Digest(sha256.Sum256(q)) {
			t.Fatalf("%d bytes: %v, %v", n, a, b)
		}
		if a, b = RootPair(p, q); a != TensorRoot(p) || b != TensorRoot(q) {
			t.Fatalf("%d bytes: roots %v, %v", n, a, b)
		}
	}
	if a, b := SumPair([]byte{1}, []byte{1, 2}); a != claim.Digest(sha256.Sum256([]byte{1})) || b != claim.Digest(sha256.Sum256([]byte{1, 2})) {
		t.Error("messages of different lengths")
	}
}

func BenchmarkSumPair(b *testing.B) {
	p, q := make([]byte, 1025), make([]byte, 1025)
	b.Run("pair", func(b *testing.B) {
		b.SetBytes(2050)
		for b.Loop() {
			SumPair(p, q)
		}
	})
	b.Run("alone", func(b *testing.B) {
		b.SetBytes(2050)
		for b.Loop() {
			sha256.Sum256(p)
			sha256.Sum256(q)
		}
	})
}
