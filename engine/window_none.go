//go:build purego || !amd64

package engine

func windowsFor(simd) *windowKernels { return nil }
