package engine

import (
	"math/rand/v2"
	"testing"
)

// TestFoldRanks holds ranking folds, and the argmax that picks by rank, to the
// reference: floats with NaN, both zeros and ties, integers, either order, any
// axis.
func TestFoldRanks(t *testing.T) {
	r := rand.New(rand.NewPCG(34, 1))
	for range 120 {
		c := randomRanks(r)
		plans := likeReference(t, c.program(t), r)
		if n := len(plans); plans[n-2].(*foldPlan).ranking == nil || plans[n-1].(*foldPlan).chosen == nil {
			t.Errorf("%+v: ranks or choice not recognised", c)
		}
	}
}

// ranked is a top-k of some lines.
type ranked struct {
	dims       []uint32
	axis       int
	ints, less bool
	coarse     bool // many ties, zeros of both signs and NaN
	most       uint32
}

func randomRanks(r *rand.Rand) *ranked {
	c := &ranked{dims: []uint32{uint32(1 + r.IntN(3)), uint32(1 + r.IntN(3)), uint32(1 + r.IntN(3))}, axis: r.IntN(3),
		ints: r.IntN(2) == 0, less: r.IntN(2) == 0, coarse: r.IntN(2) == 0}
	c.dims[c.axis] = uint32(leastSelected + r.IntN(50))
	c.most = 1 + r.Uint32N(c.dims[c.axis])
	return c
}

func (c *ranked) program(t *testing.T) *Program {
	t.Helper()
	b := NewBuilder()
	dt := F32
	if c.ints {
		dt = I32
	}
	x := b.Param("x", dt, c.dims...)
	if c.coarse {
		f := NewBody(1)
		v := f.IAnd(f.In(0), f.Bits(0x80000001))
		if !c.ints { // ±0, ±2^-149 and NaN
			v = f.Sel(f.IAnd(f.In(0), f.I(6)), v, f.Bits(0x7fc00000))
		}
		x = b.Step().Map("coarse", dt, c.dims, f.Return(v), x.All())
	}
	f := NewBody(2)
	mine, other := f.In(0), f.In(1)
	if c.less {
		mine, other = other, mine
	}
	less, same := f.Lt, f.Eq
	if c.ints {
		less, same = f.ILt, f.IEq
	}
	before := f.Return(f.I2F(f.IOr(less(mine, other), f.IAnd(same(mine, other), f.ILt(f.AxisIndex(3), f.AxisIndex(c.axis))))))
	along := func(at Coord) []Coord {
		view := []Coord{Axis(0), Axis(1), Axis(2)}
		view[c.axis] = at
		return view
	}
	n := c.dims[c.axis]
	ranks := b.Step().Fold("ranks", FoldSum, F32, c.dims, []uint32{n}, before,
		[]Operand{x.At(along(Axis(c.axis))...), x.At(along(Axis(3))...)}, Identity())
	out := []uint32{c.dims[0], c.dims[1], c.dims[2]}
	out[c.axis] = c.most
	g := NewBody(1)
	isRank := g.Return(g.I2F(g.Eq(g.In(0), g.I2F(g.AxisIndex(c.axis)))))
	b.Step().Fold("index", FoldArgmax, I32, out, []uint32{n}, isRank, []Operand{ranks.At(along(Axis(3))...)}, Identity())
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestRankingOf refuses what looks like a ranking and is none.
func TestRankingOf(t *testing.T) {
	b := NewBuilder()
	x, y := b.Param("x", F32, 40, 40), b.Param("y", F32, 40, 40)
	before := func(at int) Body {
		f := NewBody(2)
		return f.Return(f.I2F(f.IOr(f.Lt(f.In(0), f.In(1)), f.IAnd(f.Eq(f.In(0), f.In(1)), f.ILt(f.AxisIndex(2), f.AxisIndex(at))))))
	}
	f := NewBody(2)
	later := f.Return(f.I2F(f.IOr(f.Lt(f.In(0), f.In(1)), f.IAnd(f.Eq(f.In(0), f.In(1)), f.ILt(f.AxisIndex(1), f.AxisIndex(2))))))
	for name, c := range map[string]struct {
		body        Body
		mine, other Operand
	}{
		"two tensors":   {before(1), x.Axes(0, 1), y.Axes(0, 2)},
		"another line":  {before(1), x.Axes(0, 1), x.Axes(2, 1)},
		"another axis":  {before(0), x.Axes(0, 1), x.Axes(0, 2)},
		"later equals":  {later, x.Axes(0, 1), x.Axes(0, 2)},
		"shifted terms": {before(1), x.Axes(0, 1), x.At(Axis(0), Axis(2).Shift(1))},
		"mirrored":      {before(1), x.Axes(0, 1), x.At(Axis(0), Axis(2).Scale(-1).Shift(39))},
	} {
		in := Instr{Family: Fold, Kind: FoldSum, DType: F32, Out: []uint32{40, 40}, Red: []uint32{40}, Split: 2, Prologue: c.body, Body: Identity(), Operands: []Operand{c.mine, c.other}}
		if rankingOf(&in) != nil {
			t.Errorf("%s: taken for a ranking", name)
		}
	}
	in := Instr{Family: Fold, Kind: FoldSum, DType: F32, Out: []uint32{40, 40}, Red: []uint32{40}, Split: 2, Prologue: before(1), Body: Identity(), Operands: []Operand{x.Axes(0, 1), x.Axes(0, 2)}}
	if rankingOf(&in) == nil {
		t.Error("a ranking is not recognised")
	}
}
