// Package examples_test trains the examples: a few steps each, and with
// ASSAY_LONG set whole recipes.
package examples_test

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
	"github.com/assay-avs/assay/tests/sample"
)

var update = flag.Bool("update", false, "rewrite the models")

// models are the graphs in the ONNX files.
var models = map[string]*model.Graph{
	"mnist":         sample.CNN(28, 10, 16, 32),
	"gpt":           sample.GPT(sample.Transformer{Vocabulary: 60, Width: 128, Heads: 4, Layers: 2, Length: 64}),
	"breast-cancer": sample.Table(30, 16, 2),
}

// TestModels holds the example files: -update writes them.
func TestModels(t *testing.T) {
	for name, g := range models {
		path, want := filepath.Join(name, "model.onnx"), g.ONNX()
		if *update {
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if file := read(t, path); !bytes.Equal(file, want) {
			t.Errorf("%s differs from the model in tests/sample: run with -update", path)
		}
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// example is a data set, a model and a recipe.
type example struct {
	graph       *model.Graph
	recipe      *model.Recipe
	train, test *dataset.Dataset
}

// load reads an example; sources without splits have their test set in
// test.yaml.
func load(t *testing.T, name, recipe, graph string) *example {
	t.Helper()
	e := &example{}
	var err error
	if e.graph, err = model.Import(read(t, filepath.Join(name, graph))); err != nil {
		t.Fatal(err)
	}
	if e.recipe, err = model.ParseRecipe(read(t, filepath.Join(name, recipe))); err != nil {
		t.Fatal(err)
	}
	source, err := dataset.LoadSource(filepath.Join(name, "dataset.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	training, held := "train", source
	if source.Splits == nil {
		training = ""
		if held, err = dataset.LoadSource(filepath.Join(name, "test.yaml")); err != nil {
			t.Fatal(err)
		}
	}
	if e.train, err = source.Load(training); errors.Is(err, fs.ErrNotExist) {
		t.Skipf("the data is not here: %v", err)
	} else if err != nil {
		t.Fatal(err)
	}
	split := "test"
	if held.Splits == nil {
		split = ""
	}
	if e.test, err = held.Load(split); err != nil {
		t.Fatal(err)
	}
	return e
}

func schemaOf(d *dataset.Dataset) model.Schema {
	s := model.Schema{Digest: d.Fields().Digest()}
	for _, f := range d.Fields() {
		s.Fields = append(s.Fields, model.Field{Name: f.Name, Field: engine.Field{DType: f.DType, Dims: f.Dims}})
	}
	return s
}

// run executes a program over a data set.
func run(t *testing.T, in commit.Inputs) *commit.Run {
	t.Helper()
	commit.SetConstRoots(in.Program)
	var err error
	if in.Spec.Program, err = commit.ProgramRoot(in.Program); err != nil {
		t.Fatal(err)
	}
	if len(in.Params) > 0 {
		in.Spec.Params = commit.StateRoot(in.Params)
	}
	in.Spec.Dataset, in.Spec.OrderSeed = in.Data.Digest(), claim.Digest{5}
	r, err := commit.Execute(context.Background(), in, commit.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// training runs some steps of an example's training, 0: all.
func (e *example) training(t *testing.T, steps uint64, change func(in *commit.Inputs)) (*commit.Run, *model.Training) {
	t.Helper()
	c, err := model.CompileTraining(e.recipe, e.graph, schemaOf(e.train), e.train.Len())
	if err != nil {
		t.Fatal(err)
	}
	if steps == 0 {
		steps = c.Steps
	}
	in := commit.Inputs{Program: c.Program, Params: c.Params, Data: e.train,
		Spec: claim.Spec{Seed: claim.Digest(e.recipe.Seed), Steps: steps, SegmentLength: e.recipe.Segment()}}
	if change != nil {
		change(&in)
	}
	return run(t, in), c
}

// accuracy is the share of right answers on the held-out records.
func (e *example) accuracy(t *testing.T, weights []engine.Tensor) float32 {
	t.Helper()
	c, err := model.CompileEvaluation(e.recipe, e.graph, schemaOf(e.test), e.test.Len())
	if err != nil {
		t.Fatal(err)
	}
	r := run(t, commit.Inputs{Program: c.Program, Params: weights, Data: e.test, Spec: claim.Spec{Steps: c.Steps, SegmentLength: e.recipe.Segment()}})
	return r.Result()[0].F32s()[0]
}

// TestExamples trains every example.
func TestExamples(t *testing.T) {
	for _, c := range []struct {
		name  string
		steps uint64 // of the short test; 0: the whole recipe
		least float32
		whole float32
	}{
		{"breast-cancer", 0, 0.95, 0.95},
		{"mnist", 60, 0.7, 0.98},
		{"gpt", 6, 0.1, 0.55},
	} {
		t.Run(c.name, func(t *testing.T) {
			e, want := load(t, c.name, "recipe.yaml", "model.onnx"), c.least
			if os.Getenv("ASSAY_LONG") != "" {
				c.steps, want = 0, c.whole
			}
			r, _ := e.training(t, c.steps, nil)
			got := e.accuracy(t, r.Result())
			if t.Logf("held-out accuracy %.4f", got); got < want {
				t.Errorf("held-out accuracy is %.4f, want %.2f", got, want)
			}
		})
	}
}

// TestFineTuning trains the last layer of the digits further, from the final
// state of a run.
func TestFineTuning(t *testing.T) {
	parent := load(t, "digits", "recipe-mlp.yaml", "mlp.onnx")
	parent.recipe.Epochs = 4
	first, _ := parent.training(t, 0, nil)
	before := parent.accuracy(t, first.Result())
	tuned := load(t, "digits", "recipe-tuned.yaml", "mlp.onnx")
	second, _ := tuned.training(t, 0, func(in *commit.Inputs) {
		in.InitialState = first.FinalState()
		in.Spec.Seed = claim.Digest{}
		in.Spec.Parent, in.Spec.InitialState = first.Root(), commit.StateRoot(in.InitialState)
	})
	after := tuned.accuracy(t, second.Result())
	t.Logf("held-out accuracy %.4f, tuned %.4f", before, after)
	if after < before {
		t.Errorf("held-out accuracy falls from %.4f to %.4f", before, after)
	}
	for i, name := range tuned.graph.WeightNames() {
		same := bytes.Equal(first.Result()[i].Data, second.Result()[i].Data)
		if frozen := i < 2; same != frozen {
			t.Errorf("%s: unchanged is %v, frozen %v", name, same, frozen)
		}
	}
}
