//go:build !purego

package engine

import "testing"

// asmTiles are the assembly kernels that this processor runs.
func asmTiles(t *testing.T) map[string]tiler {
	needAsm(t)
	m := map[string]tiler{"AVX2": {tileAVX2, 6}}
	if hasAVX512 {
		m["AVX-512"] = tiler{tileAVX512, 24}
	}
	return m
}

func needAsm(t *testing.T) {
	if !hasAVX2 {
		t.Skip("no AVX2 on this processor")
	}
}
