//go:build !purego

package engine

// recipeAsm computes a recipe; the last words go through a full vector.
func recipeAsm(width simd, code uint8, d, a []uint32) {
	f, step := recipesAVX2[code-opRecipe], 8
	if width == avx512 {
		f, step = recipesAVX512[code-opRecipe], 16
	}
	n := len(d) &^ (step - 1)
	if n > 0 {
		f(n, &d[0], &a[0], nil, nil)
	}
	if n < len(d) {
		var last [16]uint32
		copy(last[:], a[n:len(d)])
		f(step, &last[0], &last[0], nil, nil)
		copy(d[n:], last[:])
	}
}
