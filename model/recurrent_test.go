package model

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// memoryGraph is h' = tanh(x·W + h·R), y = the sum of h', over frames of 4.
func memoryGraph() *Graph {
	return &Graph{Name: "memory", Opset: 17, Initializers: []Initializer{random("w", 4, 3), random("r", 3, 3)},
		Inputs: []ValueInfo{{Name: "x", Dims: []uint32{1, 4}}, {Name: "h", Dims: []uint32{1, 3}}},
		Nodes: []Node{node("MatMul", "a", "x", "w"), node("MatMul", "b", "h", "r"), node("Add", "c", "a", "b"), node("Tanh", "next", "c"),
			node("ReduceSum", "y", "next", "axes")},
		Outputs: []ValueInfo{{Name: "y", Dims: []uint32{1, 1}}, {Name: "next", Dims: []uint32{1, 3}}}}
}

func memoryRecipe() *Recipe {
	return &Recipe{Data: Feed{Inputs: map[string]InputFeed{"x": {Field: "wave", Hop: 3}}}, State: map[string]string{"next": "h"}, SegmentLength: 2}
}

func importedMemory(t *testing.T) *Graph {
	t.Helper()
	g := memoryGraph()
	g.Initializers = append(g.Initializers, shapeInit("axes", 1))
	g, err := Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// A recurrent model runs over one record, a frame per step, from zeros: the
// frames overlap, and before the record is nothing.
func TestMemoryIsState(t *testing.T) {
	g := importedMemory(t)
	wave := make([]float32, 17)
	for i := range wave {
		wave[i] = float32(i+1) / 16
	}
	s := Schema{Fields: []Field{floatField("wave", []uint32{17})}}
	out, err := CompileInference(memoryRecipe(), g, s, 1)
	if err != nil {
		t.Fatal(err)
	}
	if steps, err := out.Steps(1); steps != 5 || err != nil || !slices.Equal(out.Outputs, []string{"y"}) {
		t.Fatalf("%d steps (%v), outputs %q", steps, err, out.Outputs)
	}
	x, err := engine.NewExecutor(out.Program, engine.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	weights, err := g.Weights()
	if err != nil {
		t.Fatal(err)
	}
	env := engine.Env{Params: weights, Data: []engine.Tensor{engine.F32Tensor(wave, 1, 17)}}
	outs, err := x.Init(&env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if env.State, err = out.Program.InitialState(outs); err != nil {
		t.Fatal(err)
	}
	w, r, h := toND(&g.Initializers[0]), toND(&g.Initializers[1]), make([]float64, 3)
	for step := range 5 {
		env.Step = uint32(step)
		if outs, err = x.Step(&env, nil); err != nil {
			t.Fatal(err)
		}
		next, sum := make([]float64, 3), 0.0
		for j := range next {
			for i := range 4 {
				if at := 3*step + i - 1; at >= 0 {
					next[j] += float64(wave[at]) * w.v[3*i+j]
				}
			}
			for i := range h {
				next[j] += h[i] * r.v[3*i+j]
			}
			next[j] = math.Tanh(next[j])
			sum += next[j]
		}
		h = next
		if got := out.Program.OutputTensors(outs)[0].F32s()[0]; math.Abs(float64(got)-sum) > 1e-6 {
			t.Errorf("step %d: %v, want %v", step, got, sum)
		}
		env.State = out.Program.NextState(outs)
	}
}

func TestMemoryRefusals(t *testing.T) {
	s := Schema{Fields: []Field{floatField("wave", []uint32{17}), floatField("short", []uint32{2})}}
	for name, c := range map[string]struct {
		change func(r *Recipe)
		batch  uint32
		want   string
	}{
		"output": {func(r *Recipe) { r.State = map[string]string{"z": "h"} }, 1, "state.z"},
		"input":  {func(r *Recipe) { r.State = map[string]string{"next": "z"} }, 1, "state.next: z"},
		"twice":  {func(r *Recipe) { r.State["y"] = "h" }, 1, `input "h" has two outputs`},
		"shape":  {func(r *Recipe) { r.State = map[string]string{"y": "h"} }, 1, "state.y: the output is f32 [1 1], its input f32 [1 3]"},
		"batch":  {func(r *Recipe) {}, 2, "one record a step"},
		"short":  {func(r *Recipe) { r.Data.Inputs["x"] = InputFeed{Field: "short", Hop: 3} }, 1, `"short" has 2 elements`},
		"field":  {func(r *Recipe) { r.Data.Inputs["x"] = InputFeed{Field: "gone", Hop: 3} }, 1, `"gone"`},
		"none":   {func(r *Recipe) { r.State = nil }, 1, `input "h" of the model has no field`},
	} {
		r := memoryRecipe()
		c.change(r)
		_, err := CompileInference(r, importedMemory(t), s, c.batch)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	out, err := CompileInference(memoryRecipe(), importedMemory(t), s, 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := out.Steps(2); err == nil || !strings.Contains(err.Error(), "has 2") {
		t.Errorf("two records: %v", err)
	}
}

func TestRecipeOfMemory(t *testing.T) {
	r, err := ParseRecipe([]byte("data: {inputs: {x: {field: wave, hop: 3}}}\nstate: {next: h}\nsegment_length: 2\n"))
	if err != nil || r.State["next"] != "h" || r.Data.Inputs["x"].Hop != 3 {
		t.Fatalf("%+v, %v", r, err)
	}
	_, training := readExample(t, "mlp")
	training.State = map[string]string{"next": "h"}
	if err := training.Check(); err == nil || !strings.Contains(err.Error(), "inference") {
		t.Errorf("state in training: %v", err)
	}
	training.State = nil
	training.Data.Inputs["x"] = InputFeed{Field: "pixels", Hop: 1}
	if err := training.Check(); err == nil || !strings.Contains(err.Error(), "hop") {
		t.Errorf("hop in training: %v", err)
	}
}
