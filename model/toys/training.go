package toys

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/engine/toys"
	"github.com/assay-avs/assay/model"
)

const (
	batch   = 2
	records = 4 // of a toy's data: two steps an epoch
)

// training is a model of inputs [batch, ...] with a recipe.
type training struct {
	*spec
	classes bool // the loss is of classes, else of squares
	recipe  func(*model.Recipe)
}

// through is a gradient: the model's first input, times a weight, is that of
// the node.
func through(s *spec) *training {
	a := s.args[0]
	scale := positiveWeight(append([]uint32{1}, a.dims[1:]...)...)
	name := argName(len(s.args))
	s.args = append(s.args, scale)
	for i := range s.nodes {
		for k, in := range s.nodes[i].Inputs {
			if in == "a" {
				s.nodes[i].Inputs[k] = "scaled"
			}
		}
	}
	s.nodes = append([]model.Node{node("Mul", "scaled", "a", name)}, s.nodes...)
	return &training{spec: s.untrained()}
}

// untrained makes nodes of constant floats, which as initializers would be
// weights.
func (s *spec) untrained() *spec {
	for i, a := range s.args {
		if a.kind != constant || a.elem != float {
			continue
		}
		c := node("Constant", argName(i))
		c.Attrs = []model.Attr{{Name: "value", Type: model.AttrTensor, T: &model.Initializer{Tensor: a.tensor("")}}}
		s.nodes = append([]model.Node{c}, s.nodes...)
		s.args[i].kind = absent
	}
	return s
}

func (t *training) by(f func(r *model.Recipe)) *training {
	t.recipe = f
	return t
}

// fields are the data's: one for every input, and the target.
func (t *training) fields(g *model.Graph) (out []model.Field, err error) {
	for _, in := range g.Inputs {
		dt := engine.F32
		if in.DType == engine.I32 {
			dt = engine.I32
		}
		out = append(out, model.Field{Name: in.Name, Field: engine.Field{DType: dt, Dims: in.Dims[1:]}})
	}
	target := model.Field{Name: "target", Field: engine.Field{DType: engine.U8, Dims: dim(1)}}
	if !t.classes {
		f, err := model.CompileFunction(g)
		if err != nil {
			return nil, err
		}
		target.Field = engine.Field{DType: engine.F32, Dims: f.Outputs[0].Dims[1:]}
	}
	return append(out, target), nil
}

// usual is plain gradient descent from the file's weights.
func (t *training) usual(g *model.Graph) *model.Recipe {
	file := model.Init{Kind: "file"}
	r := &model.Recipe{Data: model.Feed{Inputs: map[string]model.InputFeed{}, Label: "target"}, Loss: model.SquaredError,
		Optimizer: model.Optimizer{Kind: "sgd", LearningRate: 0.125}, Batch: batch, Epochs: 1, Init: model.Inits{Weights: file, Vectors: file}}
	if t.classes {
		r.Loss = model.CrossEntropy
	}
	r.Evaluation.Batch = batch
	for _, in := range g.Inputs {
		r.Data.Inputs[in.Name] = model.InputFeed{Field: in.Name}
	}
	if t.recipe != nil {
		t.recipe(r)
	}
	return r
}

// compile gives a run of one epoch, or of one step of a gradient.
func (t *training) compile() (Toy, error) {
	g, schema, r, err := t.prepared()
	if err != nil {
		return Toy{}, fmt.Errorf("training toy %s: %w", t.name, err)
	}
	out, err := model.CompileTraining(r, g, schema, records)
	if err != nil {
		return Toy{}, fmt.Errorf("training toy %s: %w", t.name, err)
	}
	steps := uint64(1)
	if t.recipe != nil {
		steps = out.Steps
	}
	toy := toys.Toy{Name: "training of " + t.name, Program: out.Program, Params: out.Params, Steps: steps, SegmentLength: 1, OrderSeed: [32]byte{1, 2, 3}, Seed: [32]byte{4, 5}}
	return Toy{t.filled(toy, &schema), operatorsOf(g)}, nil
}

func (t *training) prepared() (*model.Graph, model.Schema, *model.Recipe, error) {
	g, _ := t.graph()
	g, err := model.Import(g.ONNX())
	if err != nil {
		return nil, model.Schema{}, nil, err
	}
	fields, err := t.fields(g)
	if err != nil {
		return nil, model.Schema{}, nil, err
	}
	plain := make([]engine.Field, len(fields))
	for i := range fields {
		plain[i] = fields[i].Field
	}
	return g, model.Schema{Digest: toys.Schema(plain), Fields: fields}, t.usual(g), nil
}

// filled gives the toy its records.
func (t *training) filled(toy toys.Toy, s *model.Schema) toys.Toy {
	for _, f := range s.Fields {
		toy.Fields = append(toy.Fields, f.Field)
	}
	for r := range records {
		var row []engine.Tensor
		for i, f := range s.Fields {
			row = append(row, t.value(i, f, r))
		}
		toy.Records = append(toy.Records, row)
	}
	return toy
}

// value is a field of a record: floats in 0.5 to 1.5 or ±1, like the arg, or
// small integers.
func (t *training) value(i int, f model.Field, record int) engine.Tensor {
	n := uint32(1)
	for _, d := range f.Dims {
		n *= d
	}
	if f.DType == engine.F32 {
		low, high := float32(-1), float32(1)
		if i < len(t.args) {
			low, high = t.args[i].low, t.args[i].high
		}
		return engine.F32Tensor(grid(fmt.Sprint(t.name, f.Name, record), int(n), low, high), f.Dims...)
	}
	v := engine.Tensor{DType: f.DType, Dims: f.Dims}
	for k := range n {
		small := (uint32(record) + k) % 2
		if f.DType == engine.U8 {
			v.Data = append(v.Data, byte(small))
		} else {
			v.Data = binary.LittleEndian.AppendUint32(v.Data, small)
		}
	}
	return v
}

// Trainings are toys of every gradient, optimizer and loss.
func Trainings() ([]Toy, error) {
	var out []Toy
	for _, t := range slices.Concat(gradients(), nets(), schemes()) {
		toy, err := t.compile()
		if err != nil {
			return nil, err
		}
		out = append(out, toy)
	}
	scored, err := evaluation()
	return append(out, scored), err
}

// evaluation counts right answers.
func evaluation() (Toy, error) {
	t := &training{spec: classifier(), classes: true}
	g, schema, r, err := t.prepared()
	if err != nil {
		return Toy{}, fmt.Errorf("evaluation toy: %w", err)
	}
	out, err := model.CompileEvaluation(r, g, schema, records)
	if err != nil {
		return Toy{}, fmt.Errorf("evaluation toy: %w", err)
	}
	weights, err := g.Weights()
	toy := toys.Toy{Name: "evaluation", Program: out.Program, Params: weights, Steps: out.Steps, SegmentLength: 1, OrderSeed: [32]byte{6}}
	return Toy{t.filled(toy, &schema), operatorsOf(g)}, err
}
