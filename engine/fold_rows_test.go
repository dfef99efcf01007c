package engine

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestFoldsOfRows compares folds of rows with the reference: every length from
// four vectors of lanes to beyond a vector, rows next to each other, apart,
// reversed or with a prologue of two operands; infinities, zeros of both signs
// and NaN among the terms.
func TestFoldsOfRows(t *testing.T) {
	r, rowwise := rand.New(rand.NewPCG(3, 3)), 0
	for i := range 60 {
		rows, n := 1+r.Uint32N(40), 60+r.Uint32N(220)
		p, env, err := rowsFolded(r, rows, n, i)
		if err != nil {
			t.Fatal(err)
		}
		compareExecutors(t, p, env)
		for j := range p.Step {
			if newFold(&p.Step[j], widest(t)).(*foldPlan).rowwise > 0 {
				rowwise++
			}
		}
		if t.Failed() {
			t.Fatalf("%d: %d rows of %d", i, rows, n)
		}
	}
	if rowwise < 200 {
		t.Errorf("only %d folds of several rows at a time", rowwise)
	}
}

// rowsFolded folds the rows of x in every way but argmax.
func rowsFolded(r *rand.Rand, rows, n uint32, variant int) (*Program, *Env, error) {
	b := NewBuilder()
	x, y := b.Param("x", F32, rows, n+2), b.Param("y", F32, rows)
	env := &Env{Params: []Tensor{normals(r, rows, n+2), normals(r, rows)}}
	for range 3 {
		special := []uint32{infBits, infBits | signBit, nanBits, signBit, 0}[r.IntN(5)]
		storeWord(&env.Params[0], r.Uint64N(uint64(rows*(n+2))), special)
	}
	terms := []Coord{Axis(1), Axis(1).Shift(2), Axis(1).Scale(-1).Shift(int(n))}[variant%3]
	ops, pro := []Operand{x.At(Axis(0), terms)}, Identity()
	if variant%2 == 1 {
		f := NewBody(2)
		ops, pro = append(ops, y.Axes(0)), f.Return(f.Mul(f.In(0), f.In(1)))
	}
	if variant%3 == 0 {
		whole := b.Param("whole", F32, rows, n)
		env.Params = append(env.Params, normals(r, rows, n))
		ops[0] = whole.Axes(0, 1)
	}
	f := NewBody(2)
	sub := f.Return(f.Sub(f.In(0), f.In(1)))
	for _, kind := range []uint8{FoldSum, FoldMax, FoldMin} {
		all := append(append([]Operand(nil), ops...), y.Axes(0))
		b.Output(fmt.Sprint("fold", kind), b.Step().Fold(fmt.Sprint("fold", kind), kind, F32, []uint32{rows}, []uint32{n}, pro, all[:len(ops)], sub, all[len(ops):]...))
	}
	b.Output("doubled", b.Step().Fold("doubled", FoldMax, F32, []uint32{rows}, []uint32{n}, pro, ops, Identity()))
	p, err := b.Program()
	return p, env, err
}
