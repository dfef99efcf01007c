//go:build !purego

package engine

import "testing"

// asmTiles are the assembly kernels.
func asmTiles(*testing.T) map[string]tiler { return map[string]tiler{"NEON": {tileNEON, 6}} }

// needAsm does nothing: every arm64 processor has NEON.
func needAsm(*testing.T) {}
