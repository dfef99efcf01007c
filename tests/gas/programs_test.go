package gas_test

import (
	"bytes"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/engine/toys"
	"github.com/assay-avs/assay/tests/sample"
)

// small is one of the engine's toys, its seed the zero one, with more steps.
func small(t *testing.T, name string, more uint64) *model {
	t.Helper()
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range all {
		if x.Name == name {
			return newModel(t, commit.Inputs{Program: x.Program, Params: x.Params,
				Spec: claim.Spec{Steps: x.Steps + more, SegmentLength: x.SegmentLength}}, nil)
		}
	}
	t.Fatalf("no toy %q", name)
	return nil
}

const (
	rows = 512 // of the large program's parameters, 8 MiB each: trees of depth 13
	cols = 4096
)

// large has an instruction of every family that is dear to prove, over large
// tensors. The output of "map" has 2,048 chunks.
func large(t *testing.T) *model {
	t.Helper()
	b := engine.NewBuilder()
	x, y := b.Param("x", engine.F32, rows, cols), b.Param("y", engine.F32, rows, cols)
	ax := engine.Axis
	s := b.Step()
	f := engine.NewBody(8)
	v := f.In(0)
	var wide []engine.Operand
	for i := range 8 {
		v = f.Add(v, f.In(i))
		wide = append(wide, []engine.Ref{x, y}[i%2].At(ax(0), ax(1).Shift(400*i)))
	}
	s.Map("map", engine.F32, []uint32{rows, 1024}, f.Return(v), wide...)
	row := func(r engine.Ref, k uint32) engine.Operand {
		return r.Reshape(rows*cols/k, k).At(engine.Fixed(1), ax(1))
	}
	dot := func(name string, k uint32) {
		s.Dot(name, engine.F32, []uint32{4}, []uint32{k}, row(x, k), row(y, k), nil, engine.Identity())
	}
	dot("dot 4096", 4096)
	s.Dot("dot 8192", engine.F32, []uint32{4}, []uint32{8192}, x.At(engine.Fixed(3), engine.Fixed(5)), row(y, 8192), nil, engine.Identity())
	s.Conv("conv", engine.F32, []uint32{4}, []uint32{3, 3, 512},
		x.Reshape(rows*cols/(64*512), 64, 512).At(ax(1), ax(2), ax(3)), y.Reshape(rows*cols/(4*512), 4, 512).At(ax(1), ax(2), ax(3)), nil, engine.Identity())
	b.Output("sum", s.Fold("fold", engine.FoldSum, engine.F32, []uint32{4}, []uint32{4096}, engine.Identity(), []engine.Operand{row(x, 4096)}, engine.Identity()))
	f = engine.NewBody(1)
	v = f.In(0)
	for range 60 {
		v = f.Add(f.Div(f.F(1), v), f.In(0))
	}
	s.Fold("fold of 121 operations", engine.FoldMax, engine.F32, []uint32{4}, []uint32{90}, f.Return(v), []engine.Operand{row(x, 128)}, engine.Identity())
	s.Move("move", engine.F32, []uint32{4, 2 * cols}, x.At(ax(0), ax(1)), y.At(ax(0), ax(1).Shift(-cols)))
	b.ResultOutput("sum")
	rng := rand.New(rand.NewPCG(3, 4))
	return newModel(t, commit.Inputs{Program: program(t, b), Params: []engine.Tensor{values(rng), values(rng)},
		Spec: claim.Spec{Steps: 1, SegmentLength: 1}}, nil)
}

// values are floats of both signs between 2^-7 and 2^3.
func values(rng *rand.Rand) engine.Tensor {
	v := make([]float32, rows*cols)
	for i := range v {
		v[i] = math.Float32frombits(rng.Uint32()&0x807fffff | (120+rng.Uint32N(10))<<23)
	}
	return engine.F32Tensor(v, rows, cols)
}

func program(t *testing.T, b *engine.Builder) *engine.Program {
	t.Helper()
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// long has five segments of 2,048 steps after segment 0. Four of them are a
// number that the order of segments permutes without walking: each draw costs
// the same gas, whatever the beacon is.
func long(t *testing.T) *model {
	t.Helper()
	b := engine.NewBuilder()
	n := b.State("n", engine.I32, 4)
	f := engine.NewBody(0)
	b.SetInit(n, b.Init().Map("n0", engine.I32, []uint32{4}, f.Return(f.AxisIndex(0))))
	f = engine.NewBody(1)
	b.SetNext(n, b.Step().Map("n1", engine.I32, []uint32{4}, f.Return(f.IAdd(f.In(0), f.I(7))), n.All()))
	b.ResultState("n", n)
	return newModel(t, commit.Inputs{Program: program(t, b), Spec: claim.Spec{Steps: 5 * 2048, SegmentLength: 2048}}, nil)
}

const (
	records = 64
	pixels  = 784
)

// evaluation reads one record a step. Records differ in their last byte.
func evaluation(t *testing.T) (*engine.Program, *dataset.Dataset) {
	t.Helper()
	schema := dataset.Schema{{Name: "pixels", DType: engine.U8, Dims: []uint32{pixels}}}
	var rows [][]byte
	for r := range records {
		row := make([]byte, pixels)
		for i := range row {
			row[i] = byte(i)
		}
		row[pixels-1] = byte(r + 1)
		rows = append(rows, row)
	}
	data, err := sample.Records(schema, false, rows...)
	if err != nil {
		t.Fatal(err)
	}
	b := engine.NewBuilder()
	b.Schema = schema.Digest()
	x := b.Data("pixels", 0, engine.U8, 1, pixels)
	f := engine.NewBody(1)
	scaled := b.Step().Map("scaled", engine.F32, x.Dims, f.Return(f.Mul(f.I2F(f.In(0)), f.F(1.0/256))), x.All())
	b.Output("mean", b.Step().Fold("mean", engine.FoldSum, engine.F32, []uint32{1}, []uint32{pixels}, engine.Identity(), []engine.Operand{scaled.Axes(0, 1)}, engine.Identity()))
	b.ResultOutput("mean")
	return program(t, b), data
}

// wide reads records of as long a schema as there can be, 1,896 bytes: the first
// field has 1,024 chunks, the others a byte each.
func wide(t *testing.T) (*engine.Program, *dataset.Dataset) {
	t.Helper()
	const fields, bytesOfFirst = 64, 1 << 20
	schema := dataset.Schema{{Name: "first", DType: engine.U8, Dims: []uint32{bytesOfFirst}}}
	row := make([]byte, bytesOfFirst, bytesOfFirst+fields)
	for i := range row {
		row[i] = byte(i%255) + 1
	}
	for i := 1; i < fields; i++ {
		schema = append(schema, dataset.Field{Name: fmt.Sprint("field ", i), DType: engine.U8, Dims: []uint32{1, 1, 1, 1, 1, 1, 1}})
		row = append(row, byte(i))
	}
	var rows [][]byte
	for r := range 4 {
		row[0] = byte(r + 1)
		rows = append(rows, bytes.Clone(row))
	}
	data, err := sample.Records(schema, false, rows...)
	if err != nil {
		t.Fatal(err)
	}
	b := engine.NewBuilder()
	b.Schema = schema.Digest()
	x := b.Data("field 1", 1, engine.U8, 1, 1, 1, 1, 1, 1, 1, 1)
	f := engine.NewBody(1)
	b.Output("x", b.Step().Map("x", engine.F32, x.Dims, f.Return(f.I2F(f.In(0))), x.All()))
	b.ResultOutput("x")
	return program(t, b), data
}

// malformed are programs of which one leaf is refused: an instruction that no
// transaction could recompute, and the last of as many slots as there may be.
func malformed(t *testing.T) map[string]*commit.Program {
	t.Helper()
	b := engine.NewBuilder()
	x := b.Param("x", engine.F32, 16384)
	f := engine.NewBody(1)
	v := f.In(0)
	for range 150 {
		v = f.Add(v, f.In(0))
	}
	b.Output("x", b.Step().Fold("x", engine.FoldSum, engine.F32, []uint32{1}, []uint32{8192}, f.Return(v), []engine.Operand{x.At(engine.Axis(1))}, engine.Identity()))
	unprovable := program(t, b)

	b = engine.NewBuilder()
	var last engine.Ref
	for range 1024 {
		last = b.Param("p", engine.F32, 2, 3, 5, 7, 11, 13)
	}
	b.Output("x", b.Step().Map("x", engine.F32, []uint32{1}, engine.Identity(), last.Reshape(2*3*5*7*11*13).At(engine.Axis(0))))
	twice := program(t, b)
	twice.Slots[1023].Index = 1022

	out := map[string]*commit.Program{}
	for name, source := range map[string]*engine.Program{"instruction": unprovable, "slots": twice} {
		p, err := commit.NewProgram(source)
		if err != nil {
			t.Fatal(err)
		}
		if engine.Check(source) == nil {
			t.Fatalf("%s: Check takes the program", name)
		}
		out[name] = p
	}
	return out
}
