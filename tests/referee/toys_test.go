package referee_test

import (
	"crypto/sha256"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/sample"
)

const (
	batch  = 3
	pixels = 520 // a chunk boundary inside a record of u8 and of f32
	hidden = 5
)

// toy is a run of a small program with everything that proofs need.
type toy struct {
	in      commit.Inputs
	program *commit.Program
	records *dataset.Dataset
	honest  *commit.Run
	drawn   *commit.Drawn
}

func axes(n ...int) (c []engine.Coord) {
	for _, a := range n {
		c = append(c, engine.Axis(a))
	}
	return c
}

// families is a program that reads every kind of slot through every family.
func families(schema claim.Digest) (*engine.Program, error) {
	b := engine.NewBuilder()
	b.Schema = schema
	wts := b.Param("w", engine.F32, hidden, pixels)
	bias := b.Param("bias", engine.F32, hidden)
	table := b.Const("table", engine.F32Tensor([]float32{1, -2, 3, -0.5, 0.25, 7, 1e-40}, 7))
	index := b.Const("index", engine.I32Tensor([]int32{2, -1, 6, 7, 0}, hidden))
	m := b.State("m", engine.F32, hidden, pixels)
	count := b.State("count", engine.I32)
	twin := b.State("twin", engine.I32)
	px := b.Data("pixels", 0, engine.U8, batch, pixels)
	label := b.Data("label", 1, engine.I32, batch)

	l := b.Init()
	f := engine.NewBody(1)
	noise := f.Mul(f.I2F(f.Rand(f.AxisIndex(0), f.AxisIndex(1))), f.F(1.0/(1<<33)))
	m0 := l.Map("m0", engine.F32, []uint32{hidden, pixels}, f.Return(f.Add(noise, f.In(0))), bias.At(engine.Axis(0)))
	f = engine.NewBody(0)
	seven := l.Map("seven", engine.I32, nil, f.Return(f.I(7)))
	f = engine.NewBody(1)
	count0 := l.Map("count0", engine.I32, nil, f.Return(f.IMul(f.In(0), f.I(3))), seven.All())

	s := b.Step()
	f = engine.NewBody(1)
	x := s.Map("x", engine.F32, []uint32{batch, pixels}, f.Return(f.Mul(f.I2F(f.In(0)), f.F(1.0/16))), px.All())
	h := s.Dot("h", engine.F32, []uint32{batch, hidden}, []uint32{pixels},
		x.At(axes(0, 2)...), wts.At(axes(1, 2)...), nil, relu(), bias.At(engine.Axis(1)))
	strided := m.At(axes(1, 2)...)
	h2 := s.Dot("h2", engine.F32, []uint32{batch, hidden}, []uint32{pixels}, x.At(axes(0, 2)...), strided,
		ptr(h.At(axes(0, 1)...)), engine.Identity())
	// A transposed operand, read along columns, with taps out of bounds.
	gram := s.Dot("gram", engine.F32, []uint32{4, hidden}, []uint32{batch},
		x.At(engine.Axis(2).Shift(-1), engine.Axis(0).Scale(3)), h.At(engine.Axis(2), engine.Axis(1)), nil, engine.Identity())
	img := x.Reshape(batch, 13, 20, 2)
	kernel := wts.Reshape(hidden, 13, 20, 2)
	conv := s.Conv("conv", engine.F32, []uint32{batch, 4, 4, 2}, []uint32{3, 3, 2},
		img.At(engine.Axis(0), engine.Axis(1).Scale(4).Plus(engine.Axis(4)).Shift(-1), engine.Axis(2).Scale(6).Plus(engine.Axis(5)).Shift(-1), engine.Axis(6)),
		kernel.At(engine.Axis(3), engine.Axis(4), engine.Axis(5), engine.Axis(6)), nil, relu(), bias.At(engine.Axis(3)))
	depthwise := s.Conv("depthwise", engine.F32, []uint32{3, 3, 2}, []uint32{2, 2, 1},
		img.At(engine.Fixed(0), engine.Axis(0).Plus(engine.Axis(3)).Shift(-1), engine.Axis(1).Scale(-1).Plus(engine.Axis(4)).Shift(1), engine.Axis(2)),
		kernel.At(engine.Axis(2), engine.Axis(3), engine.Axis(4), engine.Axis(5)), nil, engine.Identity())

	f = engine.NewBody(2)
	product := f.Return(f.Mul(f.In(0), f.Add(f.In(1), f.I2F(f.AxisIndex(1)))))
	f = engine.NewBody(2)
	minus := f.Return(f.Sub(f.In(0), f.In(1)))
	sum := s.Fold("sum", engine.FoldSum, engine.F32, []uint32{batch}, []uint32{pixels}, product,
		[]engine.Operand{x.At(axes(0, 1)...), x.At(engine.Axis(0), engine.Axis(1).Shift(-3))}, minus, h.At(engine.Axis(0), engine.Fixed(1)))
	top := s.Fold("top", engine.FoldMax, engine.F32, []uint32{batch, 2}, []uint32{3, 2}, engine.Identity(),
		[]engine.Operand{h.At(engine.Axis(0), engine.Axis(1).Plus(engine.Axis(2)).Plus(engine.Axis(3)).Shift(-1))}, engine.Identity())
	low := s.Fold("low", engine.FoldMin, engine.F32, []uint32{hidden}, []uint32{batch}, engine.Identity(),
		[]engine.Operand{h2.At(engine.Axis(1), engine.Axis(0))}, engine.Identity())
	best := s.Fold("best", engine.FoldArgmax, engine.I32, []uint32{batch}, []uint32{hidden}, engine.Identity(),
		[]engine.Operand{h2.At(axes(0, 1)...)}, engine.Identity())
	f = engine.NewBody(3)
	hit := s.Map("hit", engine.U8, []uint32{batch}, f.Return(f.IAdd(f.IEq(f.In(0), f.In(1)), f.IMul(f.In(2), f.I(2)))),
		best.All(), label.All(), count.At())
	cat := s.Move("cat", engine.F32, []uint32{batch, 7}, h.At(engine.Axis(0), engine.Axis(1)).WithFill(0xff800001),
		top.At(engine.Axis(0), engine.Axis(1).Shift(-hidden)))
	pad := s.Move("pad", engine.F32, []uint32{batch + 2, 4}, h.At(engine.Axis(0).Shift(-1), engine.Axis(1)).WithFill(0x7fa00000))
	gather := s.Gather("gather", engine.F32, []uint32{hidden + 1}, 0, index.At(engine.Axis(0)), table.At(engine.Fixed(0)).WithFill(0x80000000))
	rows := s.Gather("rows", engine.U8, []uint32{4, 2}, 0, label.At(engine.Axis(0)), px.At(engine.Fixed(0), engine.Axis(1).Scale(515)).WithFill(9))
	bytes_ := s.Map("bytes", engine.U8, []uint32{batch, pixels}, add(1), px.All())
	f = engine.NewBody(4)
	rnd := f.Mul(f.I2F(f.Rand(f.IAdd(f.In(2), f.AxisIndex(0)), f.AxisIndex(1))), f.F(1.0/(1<<34)))
	m1 := s.Map("m1", engine.F32, []uint32{hidden, pixels}, f.Return(f.FMA(f.In(0), f.F(0.9), f.Add(rnd, f.Mul(f.In(1), f.In(3))))),
		m.All(), wts.All(), b.StepIndex().At(), sum.At(engine.Fixed(1)))
	count1 := s.Map("count1", engine.I32, nil, add(1), count.At())
	_, _, _, _, _, _, _, _, _ = gram, conv, depthwise, low, hit, cat, pad, gather, rows
	_ = bytes_

	b.SetInit(m, m0)
	b.SetInit(count, count0)
	b.SetNext(m, m1)
	b.SetNext(count, count1)
	b.SetInit(twin, count0)
	b.SetNext(twin, count1)
	b.Output("h", h)
	b.Output("hit", hit)
	b.Output("bytes", bytes_)
	b.ResultState("m", m)
	b.ResultOutput("hit")
	b.ResultState("count", count)
	return b.Program()
}

func ptr[T any](v T) *T { return &v }

// relu(acc + bias)
func relu() engine.Body {
	f := engine.NewBody(2)
	return f.Return(f.Max(f.Add(f.In(0), f.In(1)), f.F(0)))
}

func add(n int32) engine.Body {
	f := engine.NewBody(1)
	return f.Return(f.IAdd(f.In(0), f.I(n)))
}

func records(t testing.TB, rows int) *dataset.Dataset {
	t.Helper()
	schema := dataset.Schema{{Name: "pixels", DType: engine.U8, Dims: []uint32{pixels}}, {Name: "label", DType: engine.I32}}
	var all [][]byte
	for r := range rows {
		row := make([]byte, schema.RowSize())
		for i := range pixels {
			h := sha256.Sum256([]byte{byte(r), byte(i), byte(i >> 8)})
			row[i] = h[0] % 17
		}
		row[pixels] = byte(r % hidden)
		all = append(all, row)
	}
	d, err := sample.Records(schema, true, all...)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// floats are values of all magnitudes.
func floats(rng *rand.Rand, n int) []float32 {
	v := make([]float32, n)
	for i := range v {
		v[i] = float32(rng.NormFloat64())
	}
	return v
}

// familiesToy runs the families over 7 steps in segments of 3, after segment 0.
func familiesToy(t testing.TB) *toy {
	t.Helper()
	data := records(t, 7)
	p, err := families(data.Fields().Digest())
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	params := []engine.Tensor{
		engine.F32Tensor(floats(rng, hidden*pixels), hidden, pixels),
		engine.F32Tensor(floats(rng, hidden), hidden),
	}
	return newToy(t, commit.Inputs{Program: p, Params: params, Data: data,
		Spec: claim.Spec{OrderSeed: claim.Digest{1, 2, 3, 4, 5, 6, 7, 8}, Seed: claim.Digest{9, 8, 7, 6, 5, 4, 3, 2}, Steps: 7, SegmentLength: 3}}, data)
}

// newToy completes the spec and executes the run.
func newToy(t testing.TB, in commit.Inputs, data *dataset.Dataset) *toy {
	t.Helper()
	commit.SetConstRoots(in.Program)
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	in.Spec.Program, in.Spec.Params = program.Root(), commit.StateRoot(in.Params)
	if data != nil {
		in.Spec.Dataset = data.Digest()
	}
	run := execute(t, in, commit.Options{TraceRoots: true})
	toy := &toy{in: in, program: program, records: data, honest: run}
	toy.drawn, err = run.Drawn(ctx, claim.Drawn(claim.Full, 0, in.Spec.Segments(), claim.Digest{}))
	if err != nil {
		t.Fatal(err)
	}
	return toy
}

func execute(t testing.TB, in commit.Inputs, opt commit.Options) *commit.Run {
	t.Helper()
	opt.Threads = 1
	r, err := commit.Execute(ctx, in, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// claimed is a run as somebody claims it: outcome and source may lie.
func (y *toy) claimed(outcome claim.Outcome, source dispute.Source) *dispute.Run {
	r := &dispute.Run{Program: y.program, Spec: y.in.Spec, Outcome: outcome, Params: y.in.Params, Source: source}
	if y.records != nil {
		r.Records = y.records
	}
	return r
}

// anchors of a trace root over the toy's drawn segments.
func (y *toy) anchors(root claim.Digest) (out []dispute.Anchor) {
	for k := range y.drawn.Segments {
		out = append(out, dispute.DrawnAnchor(root, y.drawn.Segments, k))
	}
	return out
}
