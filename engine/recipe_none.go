//go:build purego || !amd64

package engine

// sumsColumns: without kernels for columns, folds go element by element.
func sumsColumns(simd) bool { return false }

func foldColumns(simd, []int32, []float32, []float32) int { return 0 }

func recipeAsm(simd, uint8, []uint32, [][]uint32, *recipeWork) {}
