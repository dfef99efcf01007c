package engine

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestLargeProducts compares products that are cut into blocks, and whose terms
// are, with the reference: both orders of B, an epilogue, one and two threads,
// every vector width.
func TestLargeProducts(t *testing.T) {
	for _, s := range [][3]uint32{{1, 200, 1100}, {1, 260, 1100}, {1, 1030, 2050}, {5, 90, 300}, {70, 130, 1030}, {130, 70, 1024}} {
		for _, transposed := range []bool{false, true} {
			p, env, err := productOf(s[0], s[1], s[2], transposed)
			if err != nil {
				t.Fatal(err)
			}
			p.Step[0].Body = Body{Ops: []Op{{Code: OpFAbs}}, Result: 1}
			want, err := (&Reference{p}).Step(env, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range SIMD() {
				for threads := 1; threads <= 2; threads++ {
					if err := sameAs(p, env, want, Options{Threads: threads, SIMD: name}); err != nil {
						t.Errorf("%v transposed %v, %s, threads %d: %v", s, transposed, name, threads, err)
					}
				}
			}
		}
	}
}

// sameAs runs a program twice, the second time with what the first has kept.
func sameAs(p *Program, env *Env, want []Tensor, o Options) error {
	width, err := simdOf(o.SIMD)
	if err != nil {
		return err
	}
	x := &Executor{p: p, pool: newPool(o.Threads)}
	defer x.Close()
	x.prepare(width)
	for range 2 {
		got, err := x.Step(env, everything)
		if err != nil {
			return err
		}
		if err := sameOutputs(p, want, got); err != nil {
			return err
		}
	}
	return nil
}

// TestParametersChange passes other parameters to one executor: what it kept of
// the first must not be used.
func TestParametersChange(t *testing.T) {
	p, env, err := productOf(3, 40, 50, true)
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExecutor(p, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	r := rand.New(rand.NewPCG(2, 2))
	for range 3 {
		want, err := (&Reference{p}).Step(env, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := x.Step(env, everything)
		if err != nil {
			t.Fatal(err)
		}
		if err := sameOutputs(p, want, got); err != nil {
			t.Fatal(fmt.Errorf("after new parameters: %w", err))
		}
		env = &Env{Params: []Tensor{env.Params[0], normals(r, 40, 50)}}
	}
}
