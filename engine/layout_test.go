package engine

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
)

// unchecked runs the step list of a program that Check may refuse.
func unchecked(t *testing.T, p *Program, env *Env) []Tensor {
	t.Helper()
	x := &Executor{p: p, pool: newPool(1)}
	x.prepare(widest(t))
	outs, err := x.Step(env, everything)
	if err != nil {
		t.Fatal(err)
	}
	return outs
}

// laidOut lays a program out, checks and runs it, and returns the output of
// instruction `of` of the original.
func laidOut(t *testing.T, p *Program, env *Env) (*Program, []Tensor) {
	t.Helper()
	q, err := Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(q); err != nil {
		t.Fatal(err)
	}
	x, err := NewExecutor(q, Options{})
	if err != nil {
		t.Fatal(err)
	}
	outs, err := x.Step(env, everything)
	if err != nil {
		t.Fatal(err)
	}
	return q, q.OutputTensors(outs)
}

func normals(r *rand.Rand, dims ...uint32) Tensor {
	t := NewTensor(F32, dims...)
	for i := range t.Elements() {
		storeWord(&t, i, word(float32(r.NormFloat64())))
	}
	return t
}

func integers(r *rand.Rand, dims ...uint32) Tensor {
	t := NewTensor(F32, dims...)
	for i := range t.Elements() {
		storeWord(&t, i, word(float32(r.IntN(17)-8)))
	}
	return t
}

func count(list []Instr, f Family) (n int) {
	for i := range list {
		if list[i].Family == f {
			n++
		}
	}
	return n
}

func TestLayoutKeepsBitsOfDots(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, c := range []struct {
		name         string
		m, n, k      uint32
		axes         [4]int // A's and B's dims run along these axes
		moves, parts int
	}{
		{"contiguous", 3, 4, 500, [4]int{0, 2, 1, 2}, 0, 1},
		{"column of B scattered", 3, 300, 500, [4]int{0, 2, 2, 1}, 1, 1},
		{"both scattered", 300, 300, 200, [4]int{2, 0, 2, 1}, 2, 1},
		{"long", 2, 3, 20000, [4]int{0, 2, 1, 2}, 0, 3},
		{"long and scattered", 2, 3, 10000, [4]int{0, 2, 2, 1}, 1, 2},
	} {
		sizes := []uint32{c.m, c.n, c.k}
		b := NewBuilder()
		x := b.Param("x", F32, sizes[c.axes[0]], sizes[c.axes[1]])
		w := b.Param("w", F32, sizes[c.axes[2]], sizes[c.axes[3]])
		bias := b.Param("bias", F32, c.n)
		f := NewBody(2)
		initial := bias.Axes(1)
		y := b.Step().Dot("y", F32, sizes[:2], sizes[2:], x.Axes(c.axes[0], c.axes[1]), w.Axes(c.axes[2], c.axes[3]), &initial, f.Return(f.Mul(f.In(0), f.In(1))), bias.Axes(1))
		b.Output("y", y)
		p, err := b.Program()
		if err != nil {
			t.Fatal(c.name, err)
		}
		env := &Env{Params: []Tensor{normals(r, x.Dims...), normals(r, w.Dims...), normals(r, c.n)}}
		want := unchecked(t, p, env)[0]
		q, got := laidOut(t, p, env)
		if !bytes.Equal(want.Data, got[0].Data) {
			t.Errorf("%s: layout changed the bits of a dot", c.name)
		}
		if m, d := count(q.Step, Move), count(q.Step, Dot); m != c.moves || d != c.parts {
			t.Errorf("%s: %d moves and %d dots, want %d and %d", c.name, m, d, c.moves, c.parts)
		}
	}
}

// TestLayoutCutsConvs holds a conv with padding beyond 8,192 terms.
func TestLayoutCutsConvs(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	b := NewBuilder()
	x := b.Param("x", F32, 1, 5, 5, 1000)
	w := b.Param("w", F32, 2, 3, 3, 1000)
	y := b.Step().Conv("y", F32, []uint32{1, 5, 5, 2}, []uint32{3, 3, 1000},
		x.At(Axis(0), Axis(1).Plus(Axis(4)).Shift(-1), Axis(2).Plus(Axis(5)).Shift(-1), Axis(6)), w.Axes(3, 4, 5, 6), nil, Identity())
	b.Output("y", y)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	env := &Env{Params: []Tensor{normals(r, x.Dims...), normals(r, w.Dims...)}}
	want := unchecked(t, p, env)[0]
	q, got := laidOut(t, p, env)
	if !bytes.Equal(want.Data, got[0].Data) {
		t.Error("layout changed the bits of a conv")
	}
	if n := count(q.Step, Conv); n < 2 {
		t.Errorf("%d convs for 9000 terms", n)
	}
}

// TestLayoutCutsFolds holds long and scattered folds on integers, where every
// order of a sum gives the same bits.
func TestLayoutCutsFolds(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, c := range []struct {
		name string
		kind uint8
		dims []uint32
		axes []int
		red  []uint32
	}{
		{"all of it", FoldSum, []uint32{100000}, []int{0}, []uint32{100000}},
		{"prime length", FoldMax, []uint32{99991}, []int{0}, []uint32{99991}},
		{"columns", FoldSum, []uint32{1000, 300}, []int{1, 0}, []uint32{1000}},
		{"statistics of channels", FoldSum, []uint32{8, 14, 14, 300}, []int{1, 2, 3, 0}, []uint32{8, 14, 14}},
		{"argmax of a column", FoldArgmax, []uint32{200, 300}, []int{1, 0}, []uint32{200}},
		{"argmax of a vocabulary", FoldArgmax, []uint32{50257}, []int{0}, []uint32{50257}},
		{"argmax of a matrix", FoldArgmax, []uint32{130, 131, 3}, []int{1, 2, 0}, []uint32{130, 131}},
	} {
		b := NewBuilder()
		x := b.Param("x", F32, c.dims...)
		var out []uint32
		axes := append([]int(nil), c.axes...)
		if len(axes) == 1 {
			axes = []int{0}
		} else {
			out = []uint32{c.dims[len(c.dims)-1]}
		}
		f, dt := NewBody(1), F32
		if c.kind == FoldArgmax {
			dt = I32
		}
		last := len(out) + len(c.red) - 1
		g := NewBody(1)
		y := b.Step().Fold("y", c.kind, dt, out, c.red, g.Return(g.Add(g.In(0), g.I2F(g.IAnd(g.AxisIndex(last), g.I(3))))), []Operand{x.Axes(axes...)}, f.Return(f.In(0)))
		b.Output("y", y)
		p, err := b.Program()
		if err != nil {
			t.Fatal(c.name, err)
		}
		env := &Env{Params: []Tensor{integers(r, x.Dims...)}}
		want := unchecked(t, p, env)[0]
		q, got := laidOut(t, p, env)
		if !bytes.Equal(want.Data, got[0].Data) {
			t.Errorf("%s: layout changed the fold", c.name)
		}
		if len(q.Step) < 2 {
			t.Errorf("%s: %d instructions", c.name, len(q.Step))
		}
	}
}

// TestLayoutCutsSlices holds folds over a part of a tensor: what lies beyond
// the last term must not be taken for one.
func TestLayoutCutsSlices(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 6))
	for _, kind := range []uint8{FoldSum, FoldMin, FoldArgmax} {
		b := NewBuilder()
		x := b.Param("x", F32, 100003)
		dt := F32
		if kind == FoldArgmax {
			dt = I32
		}
		b.Output("y", b.Step().Fold("y", kind, dt, nil, []uint32{99991}, Identity(), []Operand{x.At(Axis(0).Shift(5))}, Identity()))
		p, err := b.Program()
		if err != nil {
			t.Fatal(err)
		}
		env := &Env{Params: []Tensor{integers(r, 100003)}}
		for i := range uint64(5) { // beyond both ends: the extremes
			storeWord(&env.Params[0], i, word(1000))
			storeWord(&env.Params[0], 99996+i, word(-1000))
			storeWord(&env.Params[0], 99998+i, word(1000))
		}
		want := unchecked(t, p, env)[0]
		if _, got := laidOut(t, p, env); !bytes.Equal(want.Data, got[0].Data) {
			t.Errorf("kind %d: layout changed the fold: %x, want %x", kind, got[0].Data, want.Data)
		}
	}
}

// TestLayoutCopiesData holds that a dot may name a data slot before Layout,
// and that equal copies are shared.
func TestLayoutCopiesData(t *testing.T) {
	b := NewBuilder()
	x := b.Data("x", 0, F32, 2, 4)
	s := b.State("s", F32, 2, 2)
	b.Schema[0] = 1
	y := b.Step().Dot("y", F32, []uint32{2, 2}, []uint32{4}, x.Axes(0, 2), x.Axes(1, 2), nil, Identity())
	z := b.Step().Fold("z", FoldSum, F32, []uint32{2}, []uint32{4}, Identity(), []Operand{x.Axes(0, 1)}, Identity())
	b.SetNext(s, y)
	b.Output("z", z)
	b.Output("y", y)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(p); err == nil || !strings.Contains(err.Error(), "data slot") {
		t.Fatalf("a dot of a data slot passes: %v", err)
	}
	r := rand.New(rand.NewPCG(7, 8))
	q, outs := laidOut(t, p, &Env{Data: []Tensor{normals(r, 2, 4)}, State: []Tensor{normals(r, 2, 2)}})
	if len(q.Step) != 3 || q.Slots[s.Index].Producer != 1 || q.Outputs[0].Instr != 2 {
		t.Errorf("%d instructions, producer %d, output %d", len(q.Step), q.Slots[s.Index].Producer, q.Outputs[0].Instr)
	}
	if outs[1].Elements() != 4 {
		t.Error("output y is gone")
	}
}

// widest is the widest vectors that the processor has.
func widest(t *testing.T) simd {
	t.Helper()
	width, err := simdOf("")
	if err != nil {
		t.Fatal(err)
	}
	return width
}
