package engine

import (
	"crypto/sha256"
	"fmt"
	"testing"
)

// TestSelfTest holds the constant on both paths, and against the scalar
// operations.
func TestSelfTest(t *testing.T) {
	for _, noAsm := range []bool{false, true} {
		if got := fmt.Sprintf("%x", sha256.Sum256(selfTestBits(noAsm))); got != selfTestDigest {
			t.Errorf("noAsm %v: digest %s, want %s", noAsm, got, selfTestDigest)
		}
	}
}

func BenchmarkSelfTest(b *testing.B) {
	for b.Loop() {
		selfTestBits(false)
	}
}
