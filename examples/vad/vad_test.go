// Package vad_test runs the example: the model is not in the repository.
package vad_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// listener is one of the models, as README.md binds it.
type listener struct {
	file, sha256 string
	recipe       string
	bindings     model.Bindings
}

var listeners = []listener{
	{"silero_vad_v5.onnx", "2623a2953f6ff3d2c1e61740c6cdb7168133479b267dfef114a4a3cc5bdd788f", "recipe.yaml", model.Bindings{
		Shapes: map[string][]uint32{"input": {1, 576}, "state": {2, 1, 128}}, Values: map[string][]float64{"sr": {16000}}}},
	{"silero_vad_legacy.onnx", "a35ebf52fd3ce5f1469b2a36158dba761bc47b973ea3382b3186ca15b1f5af28", "recipe-legacy.yaml", model.Bindings{
		Dims: map[string]uint32{"batch": 1, "sequence": 1536}, Values: map[string][]float64{"sr": {16000}}}},
}

// models is where `make bench-peers` puts the npm package.
var models = filepath.Join("..", "..", "tests", "bench", "peers", "build", "node_modules", "@ricky0123", "vad-web", "dist")

// graph imports the model, if it is there.
func (l *listener) graph(t *testing.T) *model.Graph {
	t.Helper()
	file, err := os.ReadFile(filepath.Join(models, l.file))
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("the npm package @ricky0123/vad-web is not installed: make bench-peers")
	}
	if err != nil {
		t.Fatal(err)
	}
	if sum := sha256.Sum256(file); hex.EncodeToString(sum[:]) != l.sha256 {
		t.Fatalf("%s has SHA-256 %x: install @ricky0123/vad-web 0.0.31", l.file, sum)
	}
	graph, err := model.ImportBound(file, l.bindings)
	if err != nil {
		t.Fatal(err)
	}
	return graph
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// speech runs the example's commands and gives the model's answer per frame.
func (l *listener) speech(t *testing.T) []float32 {
	t.Helper()
	graph := l.graph(t)
	recipe, err := model.ParseRecipe(read(t, l.recipe))
	if err != nil {
		t.Fatal(err)
	}
	source, err := dataset.LoadSource("dataset.yaml")
	if err != nil {
		t.Fatal(err)
	}
	data, err := source.Load("")
	if err != nil {
		t.Fatal(err)
	}
	schema := model.Schema{Digest: data.Fields().Digest()}
	for _, f := range data.Fields() {
		schema.Fields = append(schema.Fields, model.Field{Name: f.Name, Field: engine.Field{DType: f.DType, Dims: f.Dims}})
	}
	out, err := model.CompileInference(recipe, graph, schema, 1)
	if err != nil {
		t.Fatal(err)
	}
	return run(t, out, graph, data, recipe.SegmentLength)
}

func run(t *testing.T, out *model.Inference, graph *model.Graph, data *dataset.Dataset, length uint32) []float32 {
	t.Helper()
	steps, err := out.Steps(data.Len())
	if err != nil {
		t.Fatal(err)
	}
	weights, err := graph.Weights()
	if err != nil {
		t.Fatal(err)
	}
	commit.SetConstRoots(out.Program)
	program, err := commit.NewProgram(out.Program)
	if err != nil {
		t.Fatal(err)
	}
	spec := claim.Spec{Program: program.Root(), Params: commit.StateRoot(weights), Dataset: data.Digest(), OrderSeed: claim.Digest{3}, Steps: steps, SegmentLength: length}
	got := make([]float32, steps)
	_, err = commit.Execute(context.Background(), commit.Inputs{Program: out.Program, Params: weights, Data: data, Spec: spec}, commit.Options{
		Output: func(segment uint64, step, output int, v *engine.Tensor) {
			got[(segment-1)*uint64(length)+uint64(step)] = v.F32s()[output]
		}})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// Every frame's answer is ONNX Runtime's, within the tolerances of ONNX's own
// runner, and the answers follow the speech.
func TestSpeechIsFound(t *testing.T) {
	var expected map[string]json.RawMessage
	if err := json.Unmarshal(read(t, "expected.json"), &expected); err != nil {
		t.Fatal(err)
	}
	for _, l := range listeners {
		t.Run(l.file, func(t *testing.T) {
			var want []float32
			if err := json.Unmarshal(expected[l.file], &want); err != nil {
				t.Fatal(err)
			}
			compare(t, l.speech(t), want)
		})
	}
}

func compare(t *testing.T, got, want []float32) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d frames, want %d", len(got), len(want))
	}
	heard := 0
	for i, w := range want {
		if math.Abs(float64(got[i]-w)) > 1e-7+1e-3*math.Abs(float64(w)) {
			t.Errorf("frame %d: %v, ONNX Runtime says %v", i, got[i], w)
		}
		if got[i] > 0.5 {
			heard++
		}
	}
	if heard < len(got)/2 || got[0] > 0.5 || got[len(got)-1] > 0.5 {
		t.Errorf("%d of %d frames are speech", heard, len(got))
	}
}
