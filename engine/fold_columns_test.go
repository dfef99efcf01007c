package engine

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestFoldColumns holds sums whose outputs are neighbours in memory to the
// reference on every vector width: odd numbers of columns and terms, an
// epilogue, special values.
func TestFoldColumns(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 1))
	columns := map[string]int{}
	for range 120 {
		p := randomColumns(r)
		ref, err := NewReference(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range SIMD() {
			x, err := NewExecutor(p, Options{Threads: 1 + r.IntN(2), SIMD: name})
			if err != nil {
				t.Fatal(err)
			}
			if err := sameConv(p, ref, x, r.Uint64()); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if x.plans[StepList][0].(*foldPlan).off != nil {
				columns[name]++
			}
			x.Close()
		}
	}
	t.Logf("sums of columns: %v", columns)
	for _, name := range SIMD()[1:] {
		if width := simd(slices.Index(simdNames, name)); sumsColumns(width) && columns[name] < 100 {
			t.Errorf("%s: only %d sums of columns", name, columns[name])
		}
	}
}

// randomColumns sums windows of two axes for each column.
func randomColumns(r *rand.Rand) *Program {
	rows, cols := uint32(1+r.IntN(4)), uint32(leastColumns+r.IntN(40))
	if r.IntN(4) == 0 {
		cols += uint32(vecLen - r.IntN(40))
	}
	ky, kx, step := uint32(1+r.IntN(6)), uint32(2+r.IntN(7)), uint32(1+r.IntN(2))
	b := NewBuilder()
	x := b.Param("x", F32, step*rows+ky, kx, cols)
	f := NewBody(2)
	body := f.Return(f.FMA(f.In(0), f.F(0.25), f.In(1)))
	b.Step().Fold("y", FoldSum, F32, []uint32{rows, cols}, []uint32{ky, kx}, Identity(),
		[]Operand{x.At(Axis(0).Scale(int(step)).Plus(Axis(2)), Axis(3), Axis(1))}, body, b.Param("b", F32, cols).Axes(1))
	p, err := b.Program()
	if err != nil {
		panic(err)
	}
	return p
}
