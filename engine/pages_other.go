//go:build !linux

package engine

// onHugePages is for Linux.
func onHugePages(f []float32) []float32 { return f }

// hugeWords makes n words.
func hugeWords(n int) []uint32 { return make([]uint32, n) }
