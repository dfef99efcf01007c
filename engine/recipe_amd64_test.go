//go:build !purego

package engine

import (
	"math/rand/v2"
	"testing"
)

// TestRecipeKernels holds the kernels of both widths to the recipes' bodies:
// special values, every exponent, random words, all lengths around a vector.
func TestRecipeKernels(t *testing.T) {
	words := recipeWords()
	for _, m := range []struct {
		name    string
		has     bool
		width   int
		kernels []vecAsm
	}{{"AVX2", hasAVX2, 8, recipesAVX2}, {"AVX-512", hasAVX512, 16, recipesAVX512}} {
		if !m.has {
			t.Logf("no %s on this processor", m.name)
			continue
		}
		n := len(words) / m.width * m.width
		got := make([]uint32, n)
		for r, recipe := range kernelRecipes {
			m.kernels[r](n, &got[0], &words[0], nil, nil)
			for i, x := range words[:n] {
				if want := recipe.Body.evaluate(x); got[i] != want {
					t.Fatalf("%s %s(%08x) = %08x, want %08x", m.name, recipe.Name, x, got[i], want)
				}
			}
		}
	}
}

func recipeWords() []uint32 {
	g := &gen{r: rand.New(rand.NewPCG(4, 4))}
	words := []uint32{0, signBit, 1, signBit | 1, infBits, infBits | signBit, nanBits, nanBits | signBit, 0x7f800001, 0xffc00001, 0x007fffff, 0x00800000}
	for e := range uint32(512) {
		words = append(words, e<<23, e<<23|1, e<<23|0x7fffff, e<<23|g.r.Uint32N(1<<23))
	}
	for range 20000 {
		words = append(words, g.word(), word(float32(g.r.NormFloat64()*8)))
	}
	return words
}

// evaluate computes a body of one input by the scalar operations.
func (b *Body) evaluate(x uint32) uint32 {
	vals := append([]uint32{x}, b.Consts...)
	for _, op := range b.Ops {
		vals = append(vals, scalar(op.Code, vals[op.A], vals[op.B], vals[op.C], [2]uint32{}))
	}
	return vals[b.Result]
}

// TestRecipesAreFound compiles bodies that contain recipes, alone and shared.
func TestRecipesAreFound(t *testing.T) {
	for _, c := range []struct {
		name string
		ops  int
		body func(f *BodyBuilder, x Value) Value
	}{
		{"Exp", 1, (*BodyBuilder).Exp},
		{"Sigmoid", 1, (*BodyBuilder).Sigmoid},
		{"Log", 1, (*BodyBuilder).Log},
		{"GELU", 5, func(f *BodyBuilder, x Value) Value {
			return f.Mul(f.Mul(f.F(0.5), x), f.Add(f.F(1), f.Erf(f.Mul(x, f.F(0.70710677)))))
		}},
		{"Tanh beside Exp", 3, func(f *BodyBuilder, x Value) Value { return f.Add(f.Tanh(x), f.Exp(x)) }},
		{"almost Exp", 18, func(f *BodyBuilder, x Value) Value { return f.Exp(f.Min(x, f.F(89))) }},
	} {
		f := NewBody(1)
		b := f.Return(c.body(f, f.In(0)))
		if got := withRecipes(&b, 1); len(got.Ops) > c.ops {
			t.Errorf("%s: %d operations are left, want %d at most", c.name, len(got.Ops), c.ops)
		}
	}
}
