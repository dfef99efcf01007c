// Package sample is a small program with every kind of slot, data for it and a
// run of it, for tests and vectors.
package sample

import (
	"bytes"
	"crypto/sha256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

// Shapes of the program and its data.
const (
	Batch  = 4
	Pixels = 300 // more than a chunk per batch and per state tensor
	Labels = 3
)

// Linear is least-squares on pixels: a program with every kind of slot.
func Linear(schema claim.Digest) (*engine.Program, error) {
	b := engine.NewBuilder()
	b.Schema = schema
	lr := b.Param("lr", engine.F32, 1)
	w := b.State("w", engine.F32, Pixels, Labels)
	n := b.State("n", engine.I32, 1)
	x := b.Data("pixels", 0, engine.U8, Batch, Pixels)
	y := b.Data("label", 1, engine.I32, Batch)
	scale := b.Const("scale", engine.F32Tensor([]float32{1.0 / 16}, 1))

	f := engine.NewBody(0)
	noise := f.Mul(f.I2F(f.Rand(f.AxisIndex(0), f.AxisIndex(1))), f.F(1.0/(1<<40)))
	w0 := b.Init().Map("w0", engine.F32, []uint32{Pixels, Labels}, f.Return(noise))
	f = engine.NewBody(0)
	n0 := b.Init().Map("n0", engine.I32, []uint32{1}, f.Return(f.I(0)))

	s := b.Step()
	f = engine.NewBody(2)
	px := s.Map("px", engine.F32, []uint32{Batch, Pixels}, f.Return(f.Mul(f.I2F(f.In(0)), f.In(1))), x.All(), scale.At(engine.Fixed(0)))
	logits := s.Dot("logits", engine.F32, []uint32{Batch, Labels}, []uint32{Pixels},
		px.At(engine.Axis(0), engine.Axis(2)), w.At(engine.Axis(2), engine.Axis(1)), nil, engine.Identity())
	f = engine.NewBody(2)
	diff := s.Map("diff", engine.F32, []uint32{Batch, Labels},
		f.Return(f.Sub(f.In(0), f.I2F(f.IEq(f.In(1), f.AxisIndex(1))))), logits.All(), y.At(engine.Axis(0)))
	grad := s.Dot("grad", engine.F32, []uint32{Pixels, Labels}, []uint32{Batch},
		px.At(engine.Axis(2), engine.Axis(0)), diff.At(engine.Axis(2), engine.Axis(1)), nil, engine.Identity())
	f = engine.NewBody(3)
	w1 := s.Map("w1", engine.F32, []uint32{Pixels, Labels}, f.Return(f.Sub(f.In(0), f.Mul(f.In(2), f.In(1)))),
		w.All(), grad.All(), lr.At(engine.Fixed(0)))
	f = engine.NewBody(1)
	pro := f.Return(f.Mul(f.In(0), f.In(0)))
	loss := s.Fold("loss", engine.FoldSum, engine.F32, nil, []uint32{Batch, Labels}, pro,
		[]engine.Operand{diff.At(engine.Axis(0), engine.Axis(1))}, engine.Identity())
	f = engine.NewBody(2)
	n1 := s.Map("n1", engine.I32, []uint32{1}, f.Return(f.IAdd(f.In(0), f.In(1))), n.All(), b.StepIndex().Reshape(1).At(engine.Fixed(0)))

	b.SetInit(w, w0)
	b.SetInit(n, n0)
	b.SetNext(w, w1)
	b.SetNext(n, n1)
	b.Output("loss", loss)
	b.Output("diff", diff)
	b.ResultState("w", w)
	b.ResultState("n", n)
	b.ResultOutput("loss")
	p, err := b.Program()
	if err != nil {
		return nil, err
	}
	if p, err = engine.Layout(p); err != nil {
		return nil, err
	}
	commit.SetConstRoots(p)
	return p, nil
}

// Images makes a data set with recognisable rows.
func Images(rows int) (*dataset.Dataset, error) {
	schema := dataset.Schema{{Name: "pixels", DType: engine.U8, Dims: []uint32{Pixels}}, {Name: "label", DType: engine.I32}}
	var buf bytes.Buffer
	w, err := dataset.NewWriter(&buf, schema, false)
	if err != nil {
		return nil, err
	}
	for r := range rows {
		row := make([]byte, schema.RowSize())
		for i := range Pixels {
			h := sha256.Sum256([]byte{byte(r), byte(i), byte(i >> 8)})
			row[i] = h[0] % 17
		}
		row[Pixels] = byte(r % Labels)
		if err := w.Append(row, claim.Digest{}); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return dataset.Parse(buf.Bytes())
}

// Inputs of a run of 7 steps in segments of 3 over 10 records.
func Inputs() (commit.Inputs, error) {
	data, err := Images(10)
	if err != nil {
		return commit.Inputs{}, err
	}
	p, err := Linear(data.Fields().Digest())
	if err != nil {
		return commit.Inputs{}, err
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		return commit.Inputs{}, err
	}
	params := []engine.Tensor{engine.F32Tensor([]float32{0.01}, 1)}
	return commit.Inputs{Program: p, Params: params, Data: data, Spec: claim.Spec{
		Program: root, Params: commit.StateRoot(params), Dataset: data.Digest(),
		OrderSeed: claim.Digest{1}, Seed: claim.Digest{2}, Steps: 7, SegmentLength: 3,
	}}, nil
}
