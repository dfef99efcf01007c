//go:build !purego

package engine

import "testing"

// needAsm does nothing: every arm64 processor has NEON.
func needAsm(*testing.T) {}
