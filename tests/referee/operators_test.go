package referee_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
	"github.com/assay-avs/assay/model/toys"
)

// Every element of every instruction that an operator becomes is right on
// chain, and forged it is convicted; a share of them without ASSAY_LONG.
func TestOperatorsAreRefutable(t *testing.T) {
	t.Parallel()
	all, err := toys.Functions()
	if err != nil {
		t.Fatal(err)
	}
	refute(t, all)
}

// And so are gradients, optimizers and losses.
func TestTrainingsAreRefutable(t *testing.T) {
	t.Parallel()
	all, err := toys.Trainings()
	if err != nil {
		t.Fatal(err)
	}
	refute(t, all)
}

func refute(t *testing.T, all []toys.Toy) {
	t.Helper()
	j := newJudge(t)
	elements := 0
	for i := range all {
		t.Run(all[i].Name, func(t *testing.T) {
			elements += corpus(t, all[i].Toy).corruptAll(t, j, share())
		})
	}
	t.Logf("%d elements of %d toys", elements, len(all))
}

// share is the last element of every instruction, or all under ASSAY_LONG.
func share() picks {
	if os.Getenv("ASSAY_LONG") != "" {
		return picks{all, all}
	}
	few := func(n uint64) []uint64 { return []uint64{n - 1} }
	return picks{few, few}
}

// A model's memory, too: state, and frames that move over one record.
func TestMemoryIsRefutable(t *testing.T) {
	weight := func(name string, v ...float32) model.Initializer {
		return model.Initializer{Name: name, Tensor: engine.F32Tensor(v, uint32(len(v))/2, 2)}
	}
	node := func(op, out string, in ...string) model.Node {
		return model.Node{Name: op, Op: op, Inputs: in, Outputs: []string{out}}
	}
	g, err := model.Import((&model.Graph{Name: "memory", Opset: 17, Inputs: []model.ValueInfo{{Name: "x", Dims: []uint32{1, 3}}, {Name: "h", Dims: []uint32{1, 2}}},
		Outputs: []model.ValueInfo{{Name: "y"}, {Name: "next"}}, Initializers: []model.Initializer{weight("w", 0.5, -1, 0.25, 2, -0.75, 1), weight("r", 1, -0.5, 0.125, 0.75)},
		Nodes: []model.Node{node("MatMul", "a", "x", "w"), node("MatMul", "b", "h", "r"), node("Add", "c", "a", "b"), node("Tanh", "next", "c"), node("Neg", "y", "next")}}).ONNX())
	if err != nil {
		t.Fatal(err)
	}
	schema := dataset.Schema{{Name: "wave", DType: engine.I32, Dims: []uint32{9}}}
	data := recording(t, schema, []int32{4, -3, 7, 0, 5, -9, 2, 8, 1})
	scale := float32(0.125)
	r := &model.Recipe{Data: model.Feed{Inputs: map[string]model.InputFeed{"x": {Field: "wave", Scale: &scale, Hop: 2}}}, State: map[string]string{"next": "h"}}
	out, err := model.CompileInference(r, g, model.Schema{Digest: schema.Digest(), Fields: []model.Field{{Name: "wave", Field: engine.Field{DType: engine.I32, Dims: []uint32{9}}}}}, 1)
	if err != nil {
		t.Fatal(err)
	}
	weights, err := g.Weights()
	if err != nil {
		t.Fatal(err)
	}
	in := commit.Inputs{Program: out.Program, Params: weights, Data: data, Spec: claim.Spec{OrderSeed: claim.Digest{5}, Steps: out.Frames, SegmentLength: 3}}
	newToy(t, in, data).corruptAll(t, newJudge(t), everyElement)
}

// recording is a data set of one record.
func recording(t *testing.T, schema dataset.Schema, samples []int32) *dataset.Dataset {
	t.Helper()
	var buf bytes.Buffer
	w, err := dataset.NewWriter(&buf, schema, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Append(engine.I32Tensor(samples, uint32(len(samples))).Data, claim.Digest{}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := dataset.Parse(buf.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return data
}
