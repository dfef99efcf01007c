package engine

import (
	"bytes"
	"testing"
)

const (
	pinf, ninf = 0x7f800000, 0xff800000
	nan, nan2  = 0x7fc00000, 0xff800001 // canonical; another, signalling
	one, two   = 0x3f800000, 0x40000000
	mone, half = 0xbf800000, 0x3f000000
	tiny, mz   = 0x00000001, 0x80000000 // least subnormal, −0
	huge       = 0x7f7fffff
)

// TestOperationsLiteral holds each operation to values worked out by hand.
func TestOperationsLiteral(t *testing.T) {
	for _, c := range []struct {
		code          uint8
		a, b, c, want uint32
	}{
		{OpFAdd, one, one, 0, two}, {OpFAdd, mz, mz, 0, mz}, {OpFAdd, one, mone, 0, 0}, {OpFAdd, pinf, ninf, 0, nan}, {OpFAdd, nan2, one, 0, nan}, {OpFAdd, tiny, tiny, 0, 2}, {OpFAdd, huge, huge, 0, pinf},
		{OpFAdd, 0x4b800000, one, 0, 0x4b800000}, {OpFAdd, 0x4b800001, one, 0, 0x4b800002}, // ties to even
		{OpFSub, one, one, 0, 0}, {OpFSub, mz, 0, 0, mz}, {OpFSub, pinf, pinf, 0, nan}, {OpFSub, 0, one, 0, mone},
		{OpFMul, two, half, 0, one}, {OpFMul, mz, one, 0, mz}, {OpFMul, 0, pinf, 0, nan}, {OpFMul, tiny, half, 0, 0}, {OpFMul, 3, half, 0, 2}, {OpFMul, one, nan2, 0, nan},
		{OpFDiv, one, two, 0, half}, {OpFDiv, one, 0, 0, pinf}, {OpFDiv, one, mz, 0, ninf}, {OpFDiv, 0, 0, 0, nan}, {OpFDiv, one, 0x40400000, 0, 0x3eaaaaab},
		{OpFFma, two, half, one, two}, {OpFFma, 0x3f800001, 0x3f800001, 0xbf800002, 0x28800000}, {OpFFma, pinf, 0, one, nan}, {OpFFma, one, one, mone, 0}, {OpFFma, tiny, half, tiny, 2}, {OpFFma, one, mz, mz, mz},
		{OpFSqrt, 0x40800000, 0, 0, two}, {OpFSqrt, mz, 0, 0, mz}, {OpFSqrt, mone, 0, 0, nan}, {OpFSqrt, two, 0, 0, 0x3fb504f3}, {OpFSqrt, tiny, 0, 0, 0x1a3504f3},
		{OpFMin, one, two, 0, one}, {OpFMin, 0, mz, 0, mz}, {OpFMin, mz, 0, 0, mz}, {OpFMin, one, nan2, 0, nan}, {OpFMin, nan2, ninf, 0, nan},
		{OpFMax, one, two, 0, two}, {OpFMax, 0, mz, 0, 0}, {OpFMax, mz, 0, 0, 0}, {OpFMax, nan2, pinf, 0, nan}, {OpFMax, pinf, nan2, 0, nan},
		{OpFNeg, one, 0, 0, mone}, {OpFNeg, 0, 0, 0, mz}, {OpFNeg, nan2, 0, 0, nan}, {OpFNeg, nan, 0, 0, nan},
		{OpFAbs, mone, 0, 0, one}, {OpFAbs, mz, 0, 0, 0}, {OpFAbs, nan2, 0, 0, nan}, {OpFAbs, ninf, 0, 0, pinf},
		{OpFFloor, 0xbf000000, 0, 0, mone}, {OpFFloor, 0x3fc00000, 0, 0, one}, {OpFFloor, mz, 0, 0, mz}, {OpFFloor, nan2, 0, 0, nan}, {OpFFloor, 0x80000001, 0, 0, mone},
		{OpFRint, half, 0, 0, 0}, {OpFRint, 0x3fc00000, 0, 0, two}, {OpFRint, 0x40200000, 0, 0, two}, {OpFRint, 0xbf000000, 0, 0, mz}, {OpFRint, huge, 0, 0, huge}, {OpFRint, nan2, 0, 0, nan},
		{OpFLt, one, two, 0, 1}, {OpFLt, mz, 0, 0, 0}, {OpFLt, nan, one, 0, 0}, {OpFLt, ninf, tiny, 0, 1},
		{OpFLe, one, one, 0, 1}, {OpFLe, 0, mz, 0, 1}, {OpFLe, nan, nan, 0, 0}, {OpFLe, two, one, 0, 0},
		{OpFEq, 0, mz, 0, 1}, {OpFEq, nan, nan, 0, 0}, {OpFEq, pinf, pinf, 0, 1}, {OpFEq, one, two, 0, 0},
		{OpSel, 1, 7, nan2, 7}, {OpSel, 0, 7, nan2, nan2}, {OpSel, mz, 7, 8, 7},
		{OpIAdd, 0x7fffffff, 1, 0, 0x80000000}, {OpISub, 0, 1, 0, 0xffffffff}, {OpIMul, 0x10001, 0x10001, 0, 0x20001},
		{OpIMulHi, 0xffffffff, 2, 0, 0xffffffff}, {OpIMulHi, 0x80000000, 0x80000000, 0, 0x40000000}, {OpIMulHi, 0x10000, 0x10000, 0, 1},
		{OpIDiv, 0xfffffff9, 2, 0, 0xfffffffd}, {OpIDiv, 5, 0, 0, 0}, {OpIDiv, 0x80000000, 0xffffffff, 0, 0x80000000},
		{OpIMod, 0xfffffff9, 2, 0, 0xffffffff}, {OpIMod, 5, 0, 0, 0}, {OpIMod, 0x80000000, 0xffffffff, 0, 0}, {OpIMod, 7, 0xfffffffd, 0, 1},
		{OpIAnd, 12, 10, 0, 8}, {OpIOr, 12, 10, 0, 14}, {OpIXor, 12, 10, 0, 6},
		{OpIShl, 1, 33, 0, 2}, {OpIShl, 3, 31, 0, 0x80000000}, {OpIShr, 0x80000000, 31, 0, 1}, {OpIShr, 0x80000000, 32, 0, 0x80000000}, {OpISar, 0x80000000, 31, 0, 0xffffffff},
		{OpILt, 0xffffffff, 0, 0, 1}, {OpILt, 0, 0, 0, 0}, {OpIEq, 5, 5, 0, 1}, {OpIEq, 5, 6, 0, 0},
		{OpF2I, 0xc0200000, 0, 0, 0xfffffffe}, {OpF2I, nan, 0, 0, 0x80000000}, {OpF2I, 0x4f000000, 0, 0, 0x80000000}, {OpF2I, 0x4effffff, 0, 0, 0x7fffff80}, {OpF2I, 0xcf000000, 0, 0, 0x80000000}, {OpF2I, 0xbf7fffff, 0, 0, 0},
		{OpI2F, 0x7fffffff, 0, 0, 0x4f000000}, {OpI2F, 0x01000001, 0, 0, 0x4b800000}, {OpI2F, 0x01000003, 0, 0, 0x4b800002}, {OpI2F, 0x80000000, 0, 0, 0xcf000000},
		{OpRand, 0, 0, 0, 0x6b200159},
	} {
		if got := scalar(c.code, c.a, c.b, c.c, [2]uint32{}); got != c.want {
			t.Errorf("operation %02x of %08x, %08x, %08x: %08x, want %08x", c.code, c.a, c.b, c.c, got, c.want)
		}
		if got := vectored(c.code, c.a, c.b, c.c); got != c.want {
			t.Errorf("operation %02x of %08x, %08x, %08x in vectors: %08x, want %08x", c.code, c.a, c.b, c.c, got, c.want)
		}
	}
}

// vectored computes an operation in vectors of nine and more, which fill more
// than a register, of every width.
func vectored(code uint8, a, b, c uint32) uint32 {
	var first uint32
	for l := portable; l <= avx512; l++ {
		if !hasSIMD(l) {
			continue
		}
		for n := range 33 {
			d := splat(0)[:n+9]
			vector(l, code, d, splat(a), splat(b), splat(c), [2]uint32{})
			if l == portable && n == 0 {
				first = d[0]
			}
			for i := range d {
				if d[i] != first {
					return 0xdeadbeef
				}
			}
		}
	}
	return first
}

// literal is one instruction over params and the output it must give.
type literal struct {
	name  string
	build func(s *ListBuilder, x, y Ref) Ref
	x, y  Tensor
	want  Tensor
}

// TestFamiliesLiteral holds each family to outputs worked out by hand, in the
// reference and in the fast executor.
func TestFamiliesLiteral(t *testing.T) {
	id := Identity()
	for _, c := range []literal{
		{name: "map fills", x: F32Tensor([]float32{1, 2, 3}, 3), y: I32Tensor([]int32{10}, 1), want: F32Tensor([]float32{9, 1, 2, 3, 9}, 5),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Map("m", F32, []uint32{5}, id, x.At(Axis(0).Shift(-1)).WithFill(word(9)))
			}},
		{name: "map of axes in bytes", x: U8Tensor([]byte{250, 7}, 2), y: I32Tensor([]int32{10}, 1), want: U8Tensor([]byte{4, 5, 17, 18}, 2, 2),
			build: func(s *ListBuilder, x, y Ref) Ref {
				f := NewBody(2)
				return s.Map("m", U8, []uint32{2, 2}, f.Return(f.IAdd(f.IAdd(f.In(0), f.In(1)), f.AxisIndex(1))), x.Axes(0), y.At(Fixed(0)))
			}},
		{name: "dot from init, padded", x: F32Tensor([]float32{1, 2, 3}, 3), y: F32Tensor([]float32{10, 20, 30}, 3), want: F32Tensor([]float32{2 * (100 + 1*20 + 2*30), 2 * (200 + 1*10 + 2*20 + 3*30), 2 * (300 + 2*10 + 3*20)}, 3),
			build: func(s *ListBuilder, x, y Ref) Ref { // Σ_k x[o+k−1]·y[k], plus 10·y[o], then doubled
				f, g := NewBody(1), NewBody(1)
				start := s.Map("start", F32, []uint32{3}, g.Return(g.Mul(g.In(0), g.F(10))), y.All()).All()
				return s.Dot("d", F32, []uint32{3}, []uint32{3}, x.At(Axis(0).Plus(Axis(1)).Shift(-1)), y.At(Axis(1)), &start, f.Return(f.Mul(f.In(0), f.F(2))))
			}},
		{name: "dot executes terms out of bounds", x: F32Tensor([]float32{0}, 1), y: F32Tensor([]float32{float(pinf)}, 1), want: I32Tensor([]int32{nan}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Dot("d", I32, []uint32{1}, []uint32{1}, x.At(Axis(1).Shift(5)), y.At(Axis(1)), nil, id)
			}},
		{name: "dot loses −0", x: F32Tensor([]float32{float(mz)}, 1), y: F32Tensor([]float32{1}, 1), want: F32Tensor([]float32{0}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Dot("d", F32, []uint32{1}, []uint32{1}, x.All(), y.All(), nil, id)
			}},
		{name: "conv in order", x: F32Tensor([]float32{1e8, 1, -1e8, 1}, 1, 2, 2), y: F32Tensor([]float32{1, 1, 1, 1}, 1, 2, 2), want: F32Tensor([]float32{1}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref { // (1e8 + 1) − 1e8 is 0, then 1
				return s.Conv("c", F32, []uint32{1}, []uint32{1, 2, 2}, x.Axes(1, 2, 3), y.Axes(1, 2, 3), nil, id)
			}},
		{name: "sum in lanes", x: F32Tensor([]float32{1e8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1e8, 1}, 18), y: F32Tensor([]float32{0}, 1), want: F32Tensor([]float32{121}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref { // lane 0: 1e8 − 1e8
				return s.Fold("f", FoldSum, F32, []uint32{1}, []uint32{18}, id, []Operand{x.Axes(1)}, id)
			}},
		{name: "skipped terms keep their lane", x: F32Tensor([]float32{1e8, 1, -1e8}, 3), y: F32Tensor([]float32{0}, 1), want: F32Tensor([]float32{1}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref { // terms 0, 8, 16 in bounds: lanes 0, 8, 0
				return s.Fold("f", FoldSum, F32, []uint32{1}, []uint32{3, 8}, id, []Operand{x.At(Axis(1).Plus(Axis(2).Scale(100)))}, id)
			}},
		{name: "max of nothing", x: F32Tensor([]float32{1}, 1), y: F32Tensor([]float32{0}, 1), want: F32Tensor([]float32{float(ninf)}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Fold("f", FoldMax, F32, []uint32{1}, []uint32{2}, id, []Operand{x.At(Axis(1).Shift(1))}, id)
			}},
		{name: "min with NaN", x: F32Tensor([]float32{1, float(nan2), -3}, 3), y: F32Tensor([]float32{0}, 1), want: I32Tensor([]int32{nan}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Fold("f", FoldMin, I32, []uint32{1}, []uint32{3}, id, []Operand{x.Axes(1)}, id)
			}},
		{name: "argmax", x: F32Tensor([]float32{float(mz), 0, 0, 5, float(nan2), float(nan), 7, 7, 6, -1, -2, -1}, 4, 3), y: F32Tensor([]float32{0}, 1), want: I32Tensor([]int32{1, 1, 0, 0}, 4),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Fold("f", FoldArgmax, I32, []uint32{4}, []uint32{3}, id, []Operand{x.Axes(0, 1)}, id)
			}},
		{name: "argmax of nothing", x: F32Tensor([]float32{0}, 1), y: F32Tensor([]float32{0}, 1), want: I32Tensor([]int32{-1}, 1),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Fold("f", FoldArgmax, I32, []uint32{1}, []uint32{1}, id, []Operand{x.At(Axis(0).Shift(-1))}, id)
			}},
		{name: "move concatenates bits", x: F32Tensor([]float32{float(nan2), 1}, 2), y: F32Tensor([]float32{2}, 1), want: F32Tensor([]float32{float(nan2), 1, 2, float(7)}, 4),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Move("m", F32, []uint32{4}, x.At(Axis(0)).WithFill(7), y.At(Axis(0).Shift(-2)).WithFill(8))
			}},
		{name: "gather", x: F32Tensor([]float32{1, 2, 3, 4, 5, 6}, 3, 2), y: I32Tensor([]int32{2, -1, 0, 3}, 4), want: F32Tensor([]float32{5, 6, 9, 9, 1, 2, 9, 9, 9, 9}, 5, 2),
			build: func(s *ListBuilder, x, y Ref) Ref {
				return s.Gather("m", F32, []uint32{5, 2}, 0, y.At(Axis(0)), x.At(Fixed(0), Axis(1)).WithFill(word(9)))
			}},
	} {
		t.Run(c.name, c.run)
	}
}

func (c literal) run(t *testing.T) {
	b := NewBuilder()
	x, y := b.Param("x", c.x.DType, c.x.Dims...), b.Param("y", c.y.DType, c.y.Dims...)
	r := c.build(b.Step(), x, y)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	env := &Env{Params: []Tensor{c.x, c.y}}
	ref, err := NewReference(p)
	if err != nil {
		t.Fatal(err)
	}
	want, err := ref.Step(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := want[r.Index]; !bytes.Equal(got.Data, c.want.Data) || got.DType != c.want.DType {
		t.Errorf("reference gives %x, want %x", got.Data, c.want.Data)
	}
	compare(t, p, env)
}
