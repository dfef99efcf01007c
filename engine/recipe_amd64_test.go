//go:build !purego

package engine

import (
	"math/rand/v2"
	"testing"
)

// TestRecipeKernels holds the kernels of both widths to the recipes' bodies:
// special values, every exponent, random words, all lengths around a vector.
func TestRecipeKernels(t *testing.T) {
	g := &gen{r: rand.New(rand.NewPCG(5, 5))}
	words := recipeWords()
	for _, m := range []struct {
		name    string
		has     bool
		width   int
		kernels []recipeKernel
	}{{"AVX2", hasAVX2, 8, recipesAVX2}, {"AVX-512", hasAVX512, 16, recipesAVX512}} {
		if !m.has {
			t.Logf("no %s on this processor", m.name)
			continue
		}
		n := len(words) / m.width * m.width
		got := make([]uint32, n)
		for r, recipe := range kernelRecipes {
			in, p := g.inputs(words[:n], recipe.Inputs)
			m.kernels[r](n, &got[0], &p)
			for i := range got {
				x := make([]uint32, recipe.Inputs)
				for k := range x {
					x[k] = in[k][i]
				}
				if want := recipe.Body.evaluate(x); got[i] != want {
					t.Fatalf("%s %s(%08x) = %08x, want %08x", m.name, recipe.Name, x, got[i], want)
				}
			}
		}
	}
}

// inputs are the words, and random ones for further inputs.
func (g *gen) inputs(words []uint32, n int) (in [][]uint32, p [mostInputs]*uint32) {
	for i := range n {
		v := append([]uint32(nil), words...)
		for j := range v {
			if i > 0 {
				v[j] = g.word()
			}
		}
		in, p[i] = append(in, v), &v[0]
	}
	return in, p
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

// evaluate computes a body by the scalar operations.
func (b *Body) evaluate(inputs []uint32) uint32 {
	vals := append(append([]uint32(nil), inputs...), b.Consts...)
	for _, op := range b.Ops {
		vals = append(vals, scalar(op.Code, vals[op.A], vals[op.B], vals[op.C], [2]uint32{}))
	}
	return vals[b.Result]
}

// TestRecipesAreFound compiles bodies that contain recipes, alone and shared.
func TestRecipesAreFound(t *testing.T) {
	for _, c := range []struct {
		name   string
		inputs int
		ops    int
		body   func(f *BodyBuilder, x Value) Value
	}{
		{"Exp", 1, 1, (*BodyBuilder).Exp},
		{"Sigmoid", 1, 1, (*BodyBuilder).Sigmoid},
		{"Log", 1, 1, (*BodyBuilder).Log},
		{"GELU", 1, 1, (*BodyBuilder).gelu},
		{"slope of GELU", 2, 1, func(f *BodyBuilder, x Value) Value { return f.Mul(f.In(1), f.geluSlope(x)) }},
		{"Tanh beside Exp", 1, 3, func(f *BodyBuilder, x Value) Value { return f.Add(f.Tanh(x), f.Exp(x)) }},
		{"the other way round", 2, 1, func(f *BodyBuilder, x Value) Value { return f.Max(f.F(0), f.Add(f.In(1), x)) }},
		{"not at 1", 2, 2, func(f *BodyBuilder, x Value) Value { return f.Max(f.F(1), f.Add(f.In(1), x)) }},
		{"normalization", 5, 1, func(f *BodyBuilder, x Value) Value {
			return f.Max(f.Add(f.In(4), f.FMA(f.Sub(x, f.In(1)), f.In(2), f.In(3))), f.F(0))
		}},
	} {
		f := NewBody(c.inputs)
		b := f.Return(c.body(f, f.In(0)))
		k := compile(&b, c.inputs, &space{width: avx2})
		if len(k.ops) != c.ops {
			t.Errorf("%s: %d operations are left, want %d", c.name, len(k.ops), c.ops)
		}
	}
}
