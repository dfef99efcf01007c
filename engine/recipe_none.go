//go:build purego || !amd64

package engine

func recipeAsm(simd, uint8, []uint32, []uint32) {}
