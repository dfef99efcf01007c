package engine

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestFoldSelected holds scatters, whose elements look at the terms that they
// select alone, to the reference: every kind, indices that meet, miss or are
// out of bounds, lines, values of one load and of more, neutral rests and others.
func TestFoldSelected(t *testing.T) {
	r := rand.New(rand.NewPCG(33, 1))
	selected := map[uint8]int{}
	const rounds = 300
	for range rounds {
		p, kind := randomSelection(r)
		if plans := likeReference(t, p, r); plans[1].(*foldPlan).chosen != nil {
			selected[kind]++
		}
	}
	for _, kind := range []uint8{FoldSum, FoldMax, FoldMin} {
		if selected[kind] < rounds/6 {
			t.Errorf("kind %d: %d of %d folds select", kind, selected[kind], rounds)
		}
	}
}

// likeReference holds a program to the reference, and gives the plans of its
// steps.
func likeReference(t *testing.T, p *Program, r *rand.Rand) []plan {
	t.Helper()
	ref, err := NewReference(p)
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewExecutor(p, Options{Threads: 1 + r.IntN(2)})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	if err := sameConv(p, ref, x, r.Uint64()); err != nil {
		t.Fatalf("%+v: %v", p.Step, err)
	}
	return x.plans[StepList]
}

// randomSelection scatters [lines, terms, width] into [lines, rows, width].
func randomSelection(r *rand.Rand) (*Program, uint8) {
	kind := []uint8{FoldSum, FoldMax, FoldMin}[r.IntN(3)]
	lines, rows, width, terms := uint32(1+r.IntN(3)), uint32(1+r.IntN(40)), uint32(1+r.IntN(5)), uint32(leastSelected+r.IntN(60))
	rest := map[uint8]float32{FoldSum: 0, FoldMax: float32(math.Inf(-1)), FoldMin: float32(math.Inf(1))}[kind]
	shift := 0
	switch {
	case r.IntN(3) == 0:
		shift = r.IntN(7) - 3 // some terms are out of bounds
	case kind != FoldSum && r.IntN(2) == 0:
		rest = float32(r.NormFloat64())
	}
	b := NewBuilder()
	source := b.Param("i", F32, lines, terms) // becomes indices, some of no row
	f := NewBody(1)
	index := b.Step().Map("index", I32, []uint32{lines, terms}, f.Return(f.IAnd(f.In(0), f.I(int32(rows+rows/3)))), source.All())
	at := index.At(Axis(0), Axis(3).Shift(shift))
	if r.IntN(2) == 0 {
		at = index.At(Fixed(0), Axis(3).Shift(shift))
	}
	f = NewBody(2)
	value := f.In(1)
	if r.IntN(3) == 0 {
		value = f.Mul(f.In(1), f.I2F(f.IAdd(f.AxisIndex(3), f.AxisIndex(1))))
	}
	want := f.AxisIndex(1)
	if r.IntN(3) == 0 {
		want = f.IAdd(f.IMul(f.AxisIndex(1), f.I(2)), f.AxisIndex(2))
	}
	hit := f.IEq(f.In(0), want)
	if r.IntN(2) == 0 {
		hit = f.IEq(want, f.In(0))
	}
	prologue := f.Return(f.Sel(hit, value, f.F(rest)))
	g := NewBody(2)
	b.Step().Fold("y", kind, F32, []uint32{lines, rows, width}, []uint32{terms}, prologue,
		[]Operand{at, b.Param("x", F32, lines, terms, width).At(Axis(0), Axis(3), Axis(2))},
		g.Return(g.Add(g.In(0), g.In(1))), b.Param("z", F32, width).Axes(2))
	p, err := b.Program()
	if err != nil {
		panic(err)
	}
	return p, kind
}

// TestSelectionOf refuses what looks like a selection and is none.
func TestSelectionOf(t *testing.T) {
	for name, build := range map[string]func(f *BodyBuilder) Body{
		"rest that is added": func(f *BodyBuilder) Body {
			return f.Return(f.Sel(f.IEq(f.In(0), f.AxisIndex(0)), f.In(1), f.F(1)))
		},
		"rest of −0": func(f *BodyBuilder) Body {
			return f.Return(f.Sel(f.IEq(f.In(0), f.AxisIndex(0)), f.In(1), f.F(float32(math.Copysign(0, -1)))))
		},
		"rest that is read": func(f *BodyBuilder) Body {
			return f.Return(f.Sel(f.IEq(f.In(0), f.AxisIndex(0)), f.In(1), f.In(0)))
		},
		"wanted by term": func(f *BodyBuilder) Body {
			return f.Return(f.Sel(f.IEq(f.In(0), f.AxisIndex(1)), f.In(1), f.F(0)))
		},
		"wanted is read": func(f *BodyBuilder) Body {
			return f.Return(f.Sel(f.IEq(f.In(0), f.IAdd(f.In(1), f.AxisIndex(0))), f.In(1), f.F(0)))
		},
		"floats compared": func(f *BodyBuilder) Body {
			return f.Return(f.Sel(f.Eq(f.In(0), f.AxisIndex(0)), f.In(1), f.F(0)))
		},
		"the other way round": func(f *BodyBuilder) Body {
			return f.Return(f.Sel(f.IEq(f.In(0), f.AxisIndex(0)), f.F(0), f.In(1)))
		},
	} {
		b := NewBuilder()
		b.Step().Fold("y", FoldSum, F32, []uint32{40}, []uint32{64}, build(NewBody(2)),
			[]Operand{b.Param("i", I32, 64).Axes(1), b.Param("x", F32, 64).Axes(1)}, Identity())
		p, err := b.Program()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if selectionOf(&p.Step[0]) != nil {
			t.Errorf("%s: taken for a selection", name)
		}
	}
}
