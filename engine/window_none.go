//go:build purego || !amd64

package engine

func bestWindow(bool) *windowKernels { return nil }
