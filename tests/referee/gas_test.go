package referee_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// A heavy instruction is as dear to prove as its family allows.
type heavy struct {
	name string
	in   func(s *engine.ListBuilder, a, b, u engine.Ref) engine.Ref
}

const (
	rowsA = 600  // of a and b, and of their bytes u
	colsA = 4096 // about 10 MB: trees of depth 14
)

func heavies() []heavy {
	ax := engine.Axis
	row := func(r engine.Ref, k uint32) engine.Operand {
		return r.Reshape(rowsA*colsA/k, k).At(engine.Fixed(1), ax(1))
	}
	body := func(n int, step func(f *engine.BodyBuilder, v engine.Value) engine.Value) engine.Body {
		f := engine.NewBody(1)
		v := f.In(0)
		for range n {
			v = step(f, v)
		}
		return f.Return(v)
	}
	out := []heavy{
		{"dot contiguous", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			return s.Dot("x", engine.F32, []uint32{4}, []uint32{6144}, row(a, 6144), row(b, 6144), nil, engine.Identity())
		}},
		{"dot misaligned", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			at := func(r engine.Ref) engine.Operand {
				return r.Reshape(rowsA * colsA).At(ax(1).Shift(100))
			}
			return s.Dot("x", engine.F32, []uint32{4}, []uint32{6000}, at(a), at(b), nil, engine.Identity())
		}},
		{"dot strided", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			at := func(r engine.Ref) engine.Operand {
				return r.Reshape(rowsA * colsA).At(ax(1).Scale(3).Shift(7))
			}
			return s.Dot("x", engine.F32, []uint32{4}, []uint32{2000}, at(a), at(b), nil, engine.Identity())
		}},
		{"dot broadcast", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			return s.Dot("x", engine.F32, []uint32{4}, []uint32{8192}, a.At(engine.Fixed(3), engine.Fixed(5)), b.Reshape(rowsA*colsA/8192, 8192).At(engine.Fixed(2), ax(1).Scale(-1).Shift(8191)), nil, engine.Identity())
		}},
		{"dot hopping", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			// Neighbouring terms lie in different chunks, columns of 32.
			at := func(r engine.Ref) engine.Operand { return r.At(ax(2), ax(1)) }
			return s.Dot("x", engine.F32, []uint32{4}, []uint32{250, 16}, at(a), at(b), nil, engine.Identity())
		}},
		{"conv tiny rows", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			// Six dims, all of them checked, and rows of two terms.
			at := func(r engine.Ref) engine.Operand {
				return r.Reshape(rowsA*colsA/12288, 2, 64, 48, 2, 1).At(engine.Fixed(0), ax(3).Shift(-1), ax(1).Scale(2).Shift(-1), ax(2).Shift(-1), ax(3).Scale(-1).Shift(2), engine.Fixed(0))
			}
			return s.Conv("x", engine.F32, []uint32{4}, []uint32{16, 24, 2}, at(a), at(b), nil, engine.Identity())
		}},
		{"conv padded", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			return s.Conv("x", engine.F32, []uint32{4}, []uint32{3, 3, 512},
				a.Reshape(rowsA*colsA/(40*512), 40, 512).At(ax(1).Shift(-1), ax(2).Shift(-1), ax(3)),
				b.Reshape(rowsA*colsA/(4*512), 4, 512).At(ax(1), ax(2), ax(3)), nil, engine.Identity())
		}},
	}
	for _, kind := range []uint8{engine.FoldSum, engine.FoldMax, engine.FoldMin, engine.FoldArgmax} {
		dt := engine.F32
		if kind == engine.FoldArgmax {
			dt = engine.I32
		}
		out = append(out, heavy{fmt.Sprintf("fold plain %d", kind), func(s *engine.ListBuilder, a, _, _ engine.Ref) engine.Ref {
			return s.Fold("x", kind, dt, []uint32{4}, []uint32{4096}, engine.Identity(), []engine.Operand{row(a, 4096)}, engine.Identity())
		}})
	}
	out = append(out,
		heavy{"fold squares", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			f := engine.NewBody(2)
			return s.Fold("x", engine.FoldSum, engine.F32, []uint32{4}, []uint32{2048}, f.Return(f.Mul(f.In(0), f.In(1))),
				[]engine.Operand{row(a, 2048), row(b, 2048)}, engine.Identity())
		}},
		heavy{"fold bytes", func(s *engine.ListBuilder, _, _, u engine.Ref) engine.Ref {
			f := engine.NewBody(1)
			return s.Fold("x", engine.FoldSum, engine.F32, []uint32{4}, []uint32{3072}, f.Return(f.I2F(f.In(0))), []engine.Operand{row(u, 3072)}, engine.Identity())
		}},
		heavy{"fold tiny rows", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			f := engine.NewBody(2)
			at := func(r engine.Ref) engine.Operand {
				return r.Reshape(rowsA*colsA/12288, 2, 64, 48, 2, 1).At(engine.Fixed(0), ax(3).Shift(-1), ax(1).Scale(2).Shift(-1), ax(2).Shift(-1), ax(3).Scale(-1).Shift(2), engine.Fixed(0))
			}
			return s.Fold("x", engine.FoldSum, engine.F32, []uint32{4}, []uint32{16, 24, 2}, f.Return(f.Mul(f.In(0), f.In(1))),
				[]engine.Operand{at(a), at(b)}, engine.Identity())
		}},
		heavy{"fold long body", func(s *engine.ListBuilder, a, _, _ engine.Ref) engine.Ref {
			return s.Fold("x", engine.FoldMax, engine.F32, []uint32{4}, []uint32{80},
				body(60, func(f *engine.BodyBuilder, v engine.Value) engine.Value { return f.Add(f.Div(f.F(1), v), f.In(0)) }),
				[]engine.Operand{row(a, 80)}, engine.Identity())
		}},
		heavy{"map sqrt", func(s *engine.ListBuilder, a, _, _ engine.Ref) engine.Ref {
			return s.Map("x", engine.F32, []uint32{rowsA, colsA}, body(50, func(f *engine.BodyBuilder, v engine.Value) engine.Value {
				return f.Sqrt(f.Abs(f.Div(v, f.In(0))))
			}), a.All())
		}},
		heavy{"map rand", func(s *engine.ListBuilder, a, _, _ engine.Ref) engine.Ref {
			return s.Map("x", engine.F32, []uint32{4}, body(155, func(f *engine.BodyBuilder, v engine.Value) engine.Value { return f.Rand(v, f.In(0)) }), a.At(engine.Fixed(0), ax(0)))
		}},
		heavy{"map fma", func(s *engine.ListBuilder, a, _, _ engine.Ref) engine.Ref {
			return s.Map("x", engine.F32, []uint32{4}, body(155, func(f *engine.BodyBuilder, v engine.Value) engine.Value { return f.FMA(v, f.In(0), v) }), a.At(engine.Fixed(0), ax(0)))
		}},
		heavy{"map wide", func(s *engine.ListBuilder, a, b, u engine.Ref) engine.Ref {
			f := engine.NewBody(8)
			v := f.In(0)
			var ops []engine.Operand
			for i := range 8 {
				v = f.Add(v, f.In(i))
				ops = append(ops, []engine.Ref{a, b}[i%2].At(ax(0).Shift(i), ax(1)))
			}
			return s.Map("x", engine.F32, []uint32{8, colsA}, f.Return(v), ops...)
		}},
		heavy{"move concat", func(s *engine.ListBuilder, a, b, _ engine.Ref) engine.Ref {
			return s.Move("x", engine.F32, []uint32{4, 2 * colsA}, a.At(ax(0), ax(1)), b.At(ax(0), ax(1).Shift(-colsA)))
		}},
	)
	return out
}

// heavyToy runs one heavy instruction on heavyParams.
func heavyToy(t testing.TB, h heavy, params []engine.Tensor) *toy {
	t.Helper()
	b := engine.NewBuilder()
	ra, rb := b.Param("a", engine.F32, rowsA, colsA), b.Param("b", engine.F32, rowsA, colsA)
	ru := b.Param("u", engine.U8, rowsA, colsA)
	b.Output("x", h.in(b.Step(), ra, rb, ru))
	b.ResultOutput("x")
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return newToy(t, commit.Inputs{Program: p, Params: params, Spec: claim.Spec{Seed: claim.Digest{1}, Steps: 1, SegmentLength: 1}}, nil)
}

// heavyParams are large params, their values drawn by fill.
func heavyParams(fill func(*rand.Rand) uint32) []engine.Tensor {
	rng := rand.New(rand.NewPCG(3, 4))
	vals := func() engine.Tensor {
		v := make([]float32, rowsA*colsA)
		for i := range v {
			v[i] = math.Float32frombits(fill(rng))
		}
		return engine.F32Tensor(v, rowsA, colsA)
	}
	bytes := make([]byte, rowsA*colsA)
	for i := range bytes {
		bytes[i] = byte(i * 7)
	}
	return []engine.Tensor{vals(), vals(), engine.U8Tensor(bytes, rowsA, colsA)}
}

var fills = map[string]func(*rand.Rand) uint32{
	"usual":     func(r *rand.Rand) uint32 { return r.Uint32()&0x807fffff | (120+r.Uint32N(10))<<23 },
	"subnormal": func(r *rand.Rand) uint32 { return r.Uint32()&0x807fffff | (53+r.Uint32N(8))<<23 },
	"special":   func(r *rand.Rand) uint32 { return 0x7f800000 },
}

// What Check allows fits a transaction: measured gas and bytes stay below the
// cost rule's bounds; with usual numbers, or all under ASSAY_LONG.
func TestCostRuleHolds(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	for name, fill := range fills {
		if !whole() && name != "usual" {
			continue
		}
		params := heavyParams(fill)
		for _, h := range heavies() {
			y := heavyToy(t, h, params)
			f := y.forger(t)
			anchors := y.anchors(f.root())
			p, err := f.run.ProveElement(ctx, f.traces[1], anchors[1], 0, 0, 1)
			if err != nil {
				t.Fatal(err)
			}
			_, u, err := j.try(f.run.Root(), p)
			if !isReverted(err, "ElementIsRight") {
				t.Errorf("%s, %s: %v, %d gas", h.name, name, err, u.Gas)
				continue
			}
			c := engine.InstrCost(y.in.Program, engine.StepList, 0)
			t.Logf("%-16s %-10s gas %9d of %9d, bytes %6d of %6d, terms %d, %d a term", h.name, name, u.Gas, c.Gas, u.Calldata, c.Bytes, c.Terms, u.Gas/c.Terms)
			record("heavy "+h.name, u)
			if u.Gas > max(c.Gas, 40*c.Bytes) || u.Calldata > c.Bytes {
				t.Errorf("%s, %s: %d gas of %d, %d bytes of %d", h.name, name, u.Gas, c.Gas, u.Calldata, c.Bytes)
			}
		}
	}
}
