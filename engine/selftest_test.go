package engine

import (
	"crypto/sha256"
	"fmt"
	"testing"
)

// TestSelfTest holds the constant at every vector width, and against the
// scalar operations.
func TestSelfTest(t *testing.T) {
	for _, name := range SIMD() {
		width, err := simdOf(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprintf("%x", sha256.Sum256(selfTestBits(width))); got != selfTestDigest {
			t.Errorf("%s: digest %s, want %s", name, got, selfTestDigest)
		}
	}
}

func BenchmarkSelfTest(b *testing.B) {
	for b.Loop() {
		selfTestBits(portable)
	}
}
