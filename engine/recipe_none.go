//go:build purego || !amd64

package engine

const hasRecipes = false

func recipeAsm(uint8, []uint32, []uint32) {}
