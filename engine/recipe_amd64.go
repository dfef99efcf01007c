//go:build !purego

package engine

// hasRecipes says whether there are kernels of recipes for this processor.
var hasRecipes = hasAVX2

// recipeAsm computes a recipe; the last words go through a full vector.
func recipeAsm(code uint8, d, a []uint32) {
	f, width := recipesAVX2[code-opRecipe], 8
	if hasAVX512 {
		f, width = recipesAVX512[code-opRecipe], 16
	}
	n := len(d) &^ (width - 1)
	if n > 0 {
		f(n, &d[0], &a[0], nil, nil)
	}
	if n < len(d) {
		var last [16]uint32
		copy(last[:], a[n:len(d)])
		f(width, &last[0], &last[0], nil, nil)
		copy(d[n:], last[:])
	}
}
