//go:build purego || !amd64

package engine

func foldColumns(simd, []int32, []float32, []float32) int { return 0 }

func recipeAsm(simd, uint8, []uint32, [][]uint32, *recipeWork) {}
