package engine

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestProductsReadWhereMovesRead compares products of copies with the
// reference: permuted, reversed, cut out and repeated tensors, two and three
// dims. Without an observer those that are in place for the kernels are read
// where they were copied from, and only those.
func TestProductsReadWhereMovesRead(t *testing.T) {
	bypassed := 0
	for _, seed := range seeds(150) {
		c := newCopied(seed)
		p, err := c.program()
		if err != nil {
			t.Fatalf("-seed %d: %v", seed, err)
		}
		if p.Step[0].Family != Move || p.Step[1].Family != Move {
			t.Fatalf("-seed %d: the program has no copies", seed)
		}
		compareExecutors(t, p, c.env)
		for _, q := range newLean(p, StepList, plansOf(p), 1, widest(t)).plans[:2] {
			if q == nil {
				bypassed++
			}
		}
		if t.Failed() {
			t.Fatalf("-seed %d: %+v", seed, c)
		}
	}
	t.Logf("%d of 300 copies not made", bypassed)
	if bypassed < 60 && *randomSeed < 0 {
		t.Errorf("only %d of 300 copies were not made", bypassed)
	}
}

// TestUnobservedProductAllocatesNothing holds that a call costs the work alone.
func TestUnobservedProductAllocatesNothing(t *testing.T) {
	p, env, err := productOf(64, 64, 64, true)
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExecutor(p, Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	step := func() {
		if _, err := x.Step(env, nil); err != nil {
			t.Fatal(err)
		}
	}
	step()
	if n := testing.AllocsPerRun(20, step); n != 0 {
		t.Errorf("a step allocates %v times", n)
	}
}

func plansOf(p *Program) []plan {
	var all []plan
	for i := range p.Step {
		all = append(all, newPlan(&p.Step[i], portable))
	}
	return all
}

// copied is a product of copies of two tensors.
type copied struct {
	batch, m, n, k uint32
	order          [2][]int // of the copies' axes in their sources
	shift          [2]uint32
	back           bool // one source is read backwards
	env            *Env
}

func newCopied(seed uint64) *copied {
	r := rand.New(rand.NewPCG(seed, 7))
	c := &copied{batch: 1 + r.Uint32N(3), m: 1 + r.Uint32N(30), n: 1 + r.Uint32N(70), k: 1 + r.Uint32N(40), back: r.IntN(8) == 0, env: &Env{}}
	for i := range c.order {
		c.order[i], c.shift[i] = r.Perm(3), r.Uint32N(2)*r.Uint32N(4)
		c.env.Params = append(c.env.Params, normals(r, c.sourceDims(i)...))
	}
	return c
}

// dims are the axes of copy i: batch, then m and k, or k and n.
func (c *copied) dims(i int) []uint32 {
	if i == 0 {
		return []uint32{c.batch, c.m, c.k}
	}
	return []uint32{c.batch, c.k, c.n}
}

// sourceDims are those of its source, which has some more of the last one.
func (c *copied) sourceDims(i int) []uint32 {
	out := make([]uint32, 3)
	for d, a := range c.order[i] {
		out[d] = c.dims(i)[a]
	}
	out[2] += c.shift[i]
	return out
}

func (c *copied) program() (*Program, error) {
	b := NewBuilder()
	var refs [2]Ref
	for i := range refs {
		x := b.Param(fmt.Sprint("x", i), F32, c.sourceDims(i)...)
		at := make([]Coord, 3)
		for d, a := range c.order[i] {
			at[d] = Axis(a)
			if c.back && i == 0 && d == 0 {
				at[d] = at[d].Scale(-1).Shift(int(c.dims(i)[a]) - 1)
			}
		}
		at[2] = at[2].Shift(int(c.shift[i]))
		refs[i] = b.Step().Move(fmt.Sprint("copy", i), F32, c.dims(i), x.At(at...))
	}
	y := b.Step().Dot("y", F32, []uint32{c.batch, c.m, c.n}, []uint32{c.k}, refs[0].Axes(0, 1, 3), refs[1].Axes(0, 3, 2), nil, Identity())
	b.Output("y", y)
	return b.Program()
}
