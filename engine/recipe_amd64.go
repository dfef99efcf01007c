//go:build !purego

package engine

// recipeKernel computes n words of a recipe from its inputs, n a positive
// multiple of the vector's words.
type recipeKernel func(n int, d *uint32, in *[mostInputs]*uint32)

// recipeAsm computes a recipe; the last words go through a full vector.
func recipeAsm(width simd, code uint8, d []uint32, in [][]uint32) {
	f, step := recipesAVX2[code-opRecipe], 8
	if width == avx512 {
		f, step = recipesAVX512[code-opRecipe], 16
	}
	n := len(d) &^ (step - 1)
	var p [mostInputs]*uint32
	if n > 0 {
		for i := range in {
			p[i] = &in[i][0]
		}
		f(n, &d[0], &p)
	}
	if n == len(d) {
		return
	}
	var last [mostInputs][16]uint32
	for i := range in {
		copy(last[i][:], in[i][n:])
		p[i] = &last[i][0]
	}
	f(step, &last[0][0], &p)
	copy(d[n:], last[0][:])
}
