package sample

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/examples/digits"
	"github.com/assay-avs/assay/model"
)

// Digits are the example's model, recipe and data.
type Digits struct {
	Graph          *model.Graph
	Recipe         *model.Recipe
	Train, HeldOut *dataset.Dataset
}

// LoadDigits reads the embedded example; name is mlp or cnn.
func LoadDigits(name string) (*Digits, error) {
	onnx, err := digits.Files.ReadFile(name + ".onnx")
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	yaml, err := digits.Files.ReadFile("recipe-" + name + ".yaml")
	if err != nil {
		return nil, fmt.Errorf("read recipe: %w", err)
	}
	d := &Digits{}
	if d.Graph, err = model.Import(onnx); err != nil {
		return nil, err
	}
	if d.Recipe, err = model.ParseRecipe(yaml); err != nil {
		return nil, err
	}
	return d, d.load()
}

// load writes the data files to where the reader of sources finds them.
func (d *Digits) load() error {
	dir, err := os.MkdirTemp("", "digits")
	if err != nil {
		return fmt.Errorf("write example: %w", err)
	}
	defer os.RemoveAll(dir)
	if err := os.CopyFS(dir, digits.Files); err != nil {
		return fmt.Errorf("write example: %w", err)
	}
	source, err := dataset.LoadSource(filepath.Join(dir, "dataset.yaml"))
	if err != nil {
		return err
	}
	if d.Train, err = source.Load("train"); err != nil {
		return err
	}
	d.HeldOut, err = source.Load("test")
	return err
}

func (d *Digits) schema() model.Schema {
	s := model.Schema{Digest: d.Train.Fields().Digest()}
	for _, f := range d.Train.Fields() {
		s.Fields = append(s.Fields, model.Field{Name: f.Name, Field: engine.Field{DType: f.DType, Dims: f.Dims}})
	}
	return s
}

// Training is a run of the recipe's training; spec gives seeds, steps (0: all)
// and segment length (0: the recipe's).
func (d *Digits) Training(spec claim.Spec) (commit.Inputs, error) {
	t, err := model.CompileTraining(d.Recipe, d.Graph, d.schema(), d.Train.Len())
	if err != nil {
		return commit.Inputs{}, err
	}
	if spec.Steps == 0 {
		spec.Steps = t.Steps
	}
	return d.inputs(t.Program, t.Params, d.Train, spec)
}

// Evaluation is a run over all held-out digits with the given weights.
func (d *Digits) Evaluation(weights []engine.Tensor, spec claim.Spec) (commit.Inputs, error) {
	e, err := model.CompileEvaluation(d.Recipe, d.Graph, d.schema(), d.HeldOut.Len())
	if err != nil {
		return commit.Inputs{}, err
	}
	spec.Steps = e.Steps
	return d.inputs(e.Program, weights, d.HeldOut, spec)
}

func (d *Digits) inputs(p *engine.Program, params []engine.Tensor, data *dataset.Dataset, spec claim.Spec) (commit.Inputs, error) {
	commit.SetConstRoots(p)
	root, err := commit.ProgramRoot(p)
	if err != nil {
		return commit.Inputs{}, err
	}
	if spec.SegmentLength == 0 {
		spec.SegmentLength = d.Recipe.Segment()
	}
	spec.Program, spec.Params, spec.Dataset = root, commit.StateRoot(params), data.Digest()
	return commit.Inputs{Program: p, Params: params, Data: data, Spec: spec}, nil
}
