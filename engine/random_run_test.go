package engine

import (
	"flag"
	"fmt"
	"runtime/debug"
	"testing"
)

var randomSeed = flag.Int64("seed", -1, "the one seed that the random tests run")

// seeds are those that a random test runs.
func seeds(n int) []uint64 {
	if *randomSeed >= 0 {
		return []uint64{uint64(*randomSeed)}
	}
	all := make([]uint64, n)
	for i := range all {
		all[i] = uint64(i)
	}
	return all
}

// coverage is what random programs have exercised.
type coverage struct {
	families map[Family]int
	products int
	windows  int
	outside  int // instructions that read beyond a tensor
}

func (c *coverage) count(x *Executor) {
	for i := range x.p.Step {
		in := &x.p.Step[i]
		c.families[in.Family]++
		for o := range in.Operands {
			if len(newAccess(in, o, -1).bounds) > 0 {
				c.outside++
				break
			}
		}
		switch p := x.plans[StepList][i].(type) {
		case *windowPlan:
			c.windows++
		case *dotPlan:
			if p.mm != nil {
				c.products++
			}
		}
	}
}

func (c *coverage) check(t *testing.T, programs int) {
	t.Logf("instructions compared: %v, %d as matrix products, %d as windows, %d leave their source", c.families, c.products, c.windows, c.outside)
	if *randomSeed >= 0 {
		return
	}
	for f := Map; f <= Move; f++ {
		if c.families[f] < programs/4 {
			t.Errorf("only %d of family %s in %d programs", c.families[f], f, programs)
		}
	}
	if c.products < programs/4 || c.outside < programs {
		t.Errorf("only %d matrix products and %d reads out of bounds in %d programs", c.products, c.outside, programs)
	}
}

// options are the ways to execute program number seed: every vector width, and
// 1 to 8 threads in turn.
func options(seed uint64) (all []Options) {
	for i, name := range SIMD() {
		all = append(all, Options{SIMD: name, Threads: 1 + (int(seed)+3*i)%8})
	}
	return all
}

// TestRandom compares the executors on random programs: every vector width and
// 1 to 8 threads. An executor runs twice, on two environments, as what the first
// run left in its memory must not show.
func TestRandom(t *testing.T) {
	programs := 400
	if testing.Short() {
		programs = 80
	}
	c := coverage{families: map[Family]int{}}
	for _, seed := range seeds(programs) {
		g := newGen(seed)
		g.p.giveUnread()
		envs := []*Env{g.env(), g.env()}
		ref, err := NewReference(g.p)
		if err != nil {
			t.Fatalf("-seed %d: %v", seed, err)
		}
		var want [][]Tensor
		for _, env := range envs {
			outs, err := ref.Step(env, nil)
			if err != nil {
				t.Fatalf("-seed %d: %v", seed, err)
			}
			want = append(want, outs)
		}
		ways := options(seed)
		for i, o := range ways {
			x, err := NewExecutor(g.p, o)
			if err != nil {
				t.Fatal(err)
			}
			if err := sameRuns(x, envs, want); err != nil {
				t.Fatalf("-seed %d, %+v: %v", seed, o, err)
			}
			if i == len(ways)-1 {
				c.count(x)
			}
			x.Close()
		}
	}
	c.check(t, programs)
}

// sameRuns runs steps and compares their outputs. A panic of the caller's
// worker is an error, so that the seed is told.
func sameRuns(x *Executor, envs []*Env, want [][]Tensor) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	for i, env := range envs {
		got, err := x.Step(env, everything)
		if err != nil {
			return err
		}
		if err := sameOutputs(x.p, want[i], got); err != nil {
			return fmt.Errorf("run %d: %w", i, err)
		}
		if got, err = x.Step(env, nil); err != nil {
			return err
		}
		if err := sameGiven(x.p, want[i], got); err != nil {
			return fmt.Errorf("run %d, not observed: %w", i, err)
		}
	}
	return nil
}

// TestChainedDots holds that a dot cut in two along its reduction, the second
// part starting from the first, has the bits of the whole, at any cut.
func TestChainedDots(t *testing.T) {
	for _, seed := range seeds(60) {
		g := newGen(seed + 1000)
		m, n, k := 1+g.r.Uint32N(30), 1+g.r.Uint32N(18), 2+g.r.Uint32N(900)
		env := &Env{Params: []Tensor{
			{DType: F32, Dims: []uint32{m, k}, Data: g.bytes(F32, int(m*k))},
			{DType: F32, Dims: []uint32{k, n}, Data: g.bytes(F32, int(k*n))},
			{DType: F32, Dims: []uint32{n}, Data: g.bytes(F32, int(n))},
		}}
		p, err := cutProduct(m, n, k, 1+g.r.Uint32N(k-1))
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range options(seed) {
			x, err := NewExecutor(p, o)
			if err != nil {
				t.Fatal(err)
			}
			outs, err := x.Step(env, everything)
			if err != nil {
				t.Fatal(err)
			}
			if err := sameOutputs(p, outs[:1], outs[2:]); err != nil {
				t.Fatalf("-seed %d, %+v: %d × %d × %d in two parts: %v", seed, o, m, n, k, err)
			}
			x.Close()
		}
	}
}

// cutProduct is a product with a bias to start from, whole (instruction 0) and
// in two parts (1 and 2).
func cutProduct(m, n, k, cut uint32) (*Program, error) {
	b := NewBuilder()
	x, y, bias := b.Param("x", F32, m, k), b.Param("y", F32, k, n), b.Param("bias", F32, n)
	out := []uint32{m, n}
	part := func(name string, from, terms uint32, start Operand) Ref {
		at := Axis(2).Shift(int(from))
		return b.Step().Dot(name, F32, out, []uint32{terms}, x.At(Axis(0), at), y.At(at, Axis(1)), &start, Identity())
	}
	part("whole", 0, k, bias.Axes(1))
	first := part("first", 0, cut, bias.Axes(1))
	b.Output("second", part("second", cut, k-cut, first.All()))
	return b.Program()
}
