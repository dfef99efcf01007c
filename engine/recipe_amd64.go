//go:build !purego

package engine

// recipeKernel computes n words of a recipe from its inputs, n a positive
// multiple of the vector's words.
type recipeKernel func(n int, d *uint32, in *[mostInputs]*uint32)

// sumsColumns says whether foldColumns has a kernel of this width.
func sumsColumns(width simd) bool { return width != portable }

// foldColumns sums the terms of as many neighbouring columns as it gives.
func foldColumns(width simd, off []int32, x, d []float32) int {
	if width == avx512 {
		foldColumnsAVX512(&off[0], len(off), &x[0], &d[0])
		return 16
	}
	foldColumnsAVX2(&off[0], len(off), &x[0], &d[0])
	return 8
}

// recipeAsm computes a recipe; the last words go through a full vector.
func recipeAsm(width simd, code uint8, d []uint32, in [][]uint32, w *recipeWork) {
	f, step := recipesAVX2[code-opRecipe], 8
	if width == avx512 {
		f, step = recipesAVX512[code-opRecipe], 16
	}
	n := len(d) &^ (step - 1)
	if n > 0 {
		for i := range in {
			w.in[i] = &in[i][0]
		}
		f(n, &d[0], &w.in)
	}
	if n == len(d) {
		return
	}
	for i := range in {
		copy(w.last[i][:], in[i][n:])
		w.in[i] = &w.last[i][0]
	}
	f(step, &w.last[0][0], &w.in)
	copy(d[n:], w.last[0][:])
}
