//go:build !purego

package engine

import "testing"

// needAsm skips on a processor that has no vectors of the assembly.
func needAsm(t *testing.T) {
	if !hasAVX2 {
		t.Skip("no AVX2 on this processor")
	}
}
