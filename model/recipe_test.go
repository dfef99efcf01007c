package model

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const goodRecipe = `
data:
  inputs: {x: {field: pixels, scale: 0.125, shift: -1, noise: 2}}
  label: label
loss: softmax-cross-entropy
optimizer: {kind: adam, learning_rate: 0.01}
schedule: {kind: linear, final: 0.1, warmup: 3}
batch: 8
epochs: 2
seed: 258
segment_length: 5
init: {weights: {kind: uniform}, vectors: {kind: zeros}, tensors: {fc2.weight: {kind: zeros}}}
frozen: []
report_loss: true
evaluation: {batch: 4}
`

func TestRecipeParses(t *testing.T) {
	r, err := ParseRecipe([]byte(goodRecipe))
	if err != nil {
		t.Fatal(err)
	}
	if r.Seed[6] != 1 || r.Seed[7] != 2 || r.Seed[8] != 0 {
		t.Errorf("seed %x", r.Seed)
	}
	hex := strings.Replace(goodRecipe, "seed: 258", "seed: "+strings.Repeat("ab", 32), 1)
	if r, err = ParseRecipe([]byte(hex)); err != nil || r.Seed[31] != 0xab {
		t.Errorf("seed %x: %v", r.Seed, err)
	}
}

func TestRecipeRefusals(t *testing.T) {
	for name, c := range map[string]struct{ from, to, want string }{
		"unknown key":        {"batch: 8", "batch: 8\nbatchsize: 9", "batchsize"},
		"unknown nested key": {"kind: adam,", "kind: adam, lr: 1,", "lr"},
		"key twice":          {"batch: 8", "batch: 8\nbatch: 9", "batch"},
		"two documents":      {"report_loss: true", "report_loss: true\n---\nbatch: 1", "document"},
		"wrong type":         {"batch: 8", "batch: eight", "eight"},
		"no inputs":          {"{x: {field: pixels, scale: 0.125, shift: -1, noise: 2}}", "{}", "data.inputs"},
		"no field":           {"field: pixels, ", "", "data.inputs.x"},
		"no label":           {"label: label", "label: ''", "data.label"},
		"negative noise":     {"noise: 2", "noise: -2", "noise"},
		"infinite scale":     {"scale: 0.125", "scale: .inf", "scale"},
		"no loss":            {"loss: softmax-cross-entropy\n", "", "loss is missing"},
		"loss":               {"softmax-cross-entropy", "hinge", "hinge"},
		"optimizer":          {"kind: adam", "kind: rmsprop", "rmsprop"},
		"l2 and decay":       {"learning_rate: 0.01", "learning_rate: 0.01, l2: 0.1, weight_decay: 0.1", "two ways"},
		"adamw":              {"kind: adam,", "kind: adamw,", "weight_decay"},
		"clip":               {"learning_rate: 0.01", "learning_rate: 0.01, clip_norm: -1", "clip_norm"},
		"clip value":         {"learning_rate: 0.01", "learning_rate: 0.01, clip_value: .inf", "clip_value"},
		"parent and init":    {"batch: 8", "batch: 8\nparent: true", "leave init out"},
		"l2":                 {"learning_rate: 0.01", "learning_rate: 0.01, l2: 2", "l2"},
		"beta of nesterov":   {"kind: adam, learning_rate: 0.01", "kind: nesterov, learning_rate: 0.01, beta1: 0.5", "nesterov has no beta1"},
		"rate":               {"learning_rate: 0.01", "learning_rate: 0", "learning_rate"},
		"rate nan":           {"learning_rate: 0.01", "learning_rate: .nan", "learning_rate"},
		"momentum of adam":   {"learning_rate: 0.01", "learning_rate: 0.01, momentum: 0.9", "momentum"},
		"beta":               {"learning_rate: 0.01", "learning_rate: 0.01, beta2: 1.5", "beta2"},
		"schedule":           {"kind: linear", "kind: sine", "sine"},
		"schedule factor":    {"final: 0.1", "factor: 0.1", "linear"},
		"batch 0":            {"batch: 8", "batch: 0", "batch"},
		"epochs 0":           {"epochs: 2", "epochs: 0", "epochs"},
		"seed":               {"seed: 258", "seed: -1", "seed"},
		"init":               {"vectors: {kind: zeros}", "vectors: {kind: normal}", "normal"},
		"vectors uniform":    {"vectors: {kind: zeros}", "vectors: {kind: uniform}", "fan-in"},
		"gain of zeros":      {"vectors: {kind: zeros}", "vectors: {kind: zeros, gain: 2}", "gain"},
		"evaluation batch":   {"evaluation: {batch: 4}", "evaluation: {batch: 0}", "evaluation.batch"},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(goodRecipe, c.from, c.to, 1)
			if text == goodRecipe {
				t.Fatalf("%q is not in the recipe", c.from)
			}
			_, err := ParseRecipe([]byte(text))
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%v, want one line with %q", err, c.want)
			}
		})
	}
}

func TestInferenceRecipe(t *testing.T) {
	r, err := ParseRecipe([]byte("data: {inputs: {x: {field: x}}}"))
	if err != nil {
		t.Fatal(err)
	}
	inf, err := CompileInference(r, small(), classSchema(4), 2)
	if err != nil || len(inf.Outputs) != 1 {
		t.Fatalf("%v: %v", inf, err)
	}
	if _, err := CompileTraining(r, small(), classSchema(4), 2); err == nil || !strings.Contains(err.Error(), "no loss") {
		t.Errorf("trained without a loss: %v", err)
	}
}

func TestRecipeRates(t *testing.T) {
	rates := func(s Schedule, steps uint64) []float32 {
		r := Recipe{Schedule: s, Optimizer: Optimizer{LearningRate: 1}}
		out, err := r.rates(steps)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for _, c := range []struct {
		s    Schedule
		want []float32
	}{
		{Schedule{}, []float32{1, 1, 1}},
		{Schedule{Kind: "linear", Final: 0.5}, []float32{1, 0.875, 0.75, 0.625}},
		{Schedule{Kind: "steps", Every: 2, Factor: 0.5}, []float32{1, 1, 0.5, 0.5, 0.25}},
		{Schedule{Kind: "cosine"}, []float32{1, 0.8535534, 0.5, 0.1464466}},
		{Schedule{Kind: "cosine", Final: 0.5, Warmup: 1}, []float32{0.5, 0.875, 0.625}},
		{Schedule{Kind: "constant", Warmup: 3}, []float32{0.25, 0.5, 0.75, 1, 1}},
	} {
		got := rates(c.s, uint64(len(c.want)))
		for i := range got {
			if math.Abs(float64(got[i]-c.want[i])) > 1e-7 {
				t.Errorf("%+v: %v, want %v", c.s, got, c.want)
				break
			}
		}
	}
}

// TestExampleRecipes loads every recipe that the examples ship.
func TestExampleRecipes(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(examples, "recipe-*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no recipes: %v", err)
	}
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ParseRecipe(text); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
}
