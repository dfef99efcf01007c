package demo

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/examples/digits"
	"github.com/assay-avs/assay/model"
)

// work is what the claimant claims things about: the digits, a model, its
// recipe, and the three programs compiled from them.
type work struct {
	graph          *model.Graph
	train, heldOut *dataset.Dataset
	training       *model.Training
	evaluation     *model.Evaluation
	inference      *model.Inference
	segmentLength  uint32
}

// answersPerClaim is the number of single inferences in the batch claim.
const answersPerClaim = 40

// prepare writes the example's files into dir and compiles the model of that
// name: mlp or cnn.
func prepare(dir, name string) (*work, error) {
	if err := os.CopyFS(dir, digits.Files); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, fmt.Errorf("write example: %w", err)
	}
	onnx, err := os.ReadFile(filepath.Join(dir, name+".onnx"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("model %q: must be mlp or cnn", name)
	}
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	graph, err := model.Import(onnx)
	if err != nil {
		return nil, err
	}
	yaml, err := os.ReadFile(filepath.Join(dir, "recipe-"+name+".yaml"))
	if err != nil {
		return nil, fmt.Errorf("read recipe: %w", err)
	}
	recipe, err := model.ParseRecipe(yaml)
	if err != nil {
		return nil, err
	}
	w := &work{graph: graph, segmentLength: recipe.Segment()}
	if err := w.load(filepath.Join(dir, "dataset.yaml")); err != nil {
		return nil, err
	}
	return w, w.compile(recipe)
}

func (w *work) load(path string) error {
	source, err := dataset.LoadSource(path)
	if err != nil {
		return err
	}
	if w.train, err = source.Load("train"); err != nil {
		return err
	}
	w.heldOut, err = source.Load("test")
	return err
}

func (w *work) compile(r *model.Recipe) (err error) {
	schema := schemaOf(w.train)
	if w.training, err = model.CompileTraining(r, w.graph, schema, w.train.Len()); err != nil {
		return err
	}
	if w.evaluation, err = model.CompileEvaluation(r, w.graph, schema, w.heldOut.Len()); err != nil {
		return err
	}
	if w.inference, err = model.CompileInference(r, w.graph, schema, 1); err != nil {
		return err
	}
	for _, p := range []*engine.Program{w.training.Program, w.evaluation.Program, w.inference.Program} {
		commit.SetConstRoots(p)
	}
	return nil
}

func schemaOf(d *dataset.Dataset) model.Schema {
	s := model.Schema{Digest: d.Fields().Digest()}
	for _, f := range d.Fields() {
		s.Fields = append(s.Fields, model.Field{Name: f.Name, Field: engine.Field{DType: f.DType, Dims: f.Dims}})
	}
	return s
}
