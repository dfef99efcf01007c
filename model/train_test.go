package model

import (
	"bytes"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// small is a classifier 4-3 whose weights start from the file.
func small(last ...Node) *Graph {
	nodes := append([]Node{node("Gemm", "z", "x", "w", "b")}, last...)
	return &Graph{Name: "small", Opset: 17, Nodes: nodes, Initializers: []Initializer{random("w", 4, 3), random("b", 3)},
		Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 4}}}, Outputs: []ValueInfo{{Name: nodes[len(nodes)-1].Outputs[0], Dims: []uint32{0, 3}}}}
}

func classSchema(dims ...uint32) Schema {
	return Schema{Fields: []Field{{"label", engine.Field{DType: engine.U8, Dims: []uint32{1}}}, floatField("x", dims)}}
}

func classRecipe(o Optimizer) *Recipe {
	r := testRecipe(o.LearningRate)
	r.Loss, r.Optimizer, r.Data.Label = CrossEntropy, o, "label"
	return r
}

// TestResultIsParams holds the promise that a training's result, tensor by
// tensor, is what evaluation and inference take as params.
func TestResultIsParams(t *testing.T) {
	for _, name := range []string{"mlp", "cnn"} {
		g, r := readExample(t, name)
		train, err := CompileTraining(r, g, digitsSchema, trainRows)
		if err != nil {
			t.Fatal(err)
		}
		eval, err := CompileEvaluation(r, g, digitsSchema, testRows)
		if err != nil {
			t.Fatal(err)
		}
		inf, err := CompileInference(r, g, digitsSchema, 1)
		if err != nil {
			t.Fatal(err)
		}
		weights, err := g.Weights()
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range []*engine.Program{eval.Program, inf.Program} {
			checkParams(t, train.Program, p, weights)
		}
	}
}

func checkParams(t *testing.T, train, p *engine.Program, weights []engine.Tensor) {
	t.Helper()
	var params []engine.Slot
	for _, s := range p.Slots {
		if s.Kind == engine.Param {
			params = append(params, s)
		}
	}
	if len(params) != len(train.Results) || len(params) != len(weights) {
		t.Fatalf("%d params, %d results, %d weights", len(params), len(train.Results), len(weights))
	}
	states := map[uint16]engine.Slot{}
	for _, s := range train.Slots {
		if s.Kind == engine.State {
			states[s.Index] = s
		}
	}
	for i, r := range train.Results {
		s := states[r.Index]
		if r.Output || s.Name != params[i].Name || !slices.Equal(s.Dims, params[i].Dims) || !slices.Equal(s.Dims, weights[i].Dims) || s.DType != params[i].DType {
			t.Errorf("result %d is %+v, param %+v", i, s, params[i])
		}
	}
}

// TestCompileIsReproducible compiles twice and compares the program files.
func TestCompileIsReproducible(t *testing.T) {
	for _, name := range []string{"mlp", "cnn"} {
		var files [][]byte
		for range 2 {
			g, r := readExample(t, name)
			train, err := CompileTraining(r, g, digitsSchema, trainRows)
			if err != nil {
				t.Fatal(err)
			}
			file, err := train.Program.Marshal()
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, file)
		}
		if !bytes.Equal(files[0], files[1]) {
			t.Errorf("%s: two compilations differ", name)
		}
	}
}

// TestCompileRefusals wants the thing named that does not fit.
func TestCompileRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		change func(r *Recipe, g *Graph, s *Schema)
		want   string
	}{
		"field":       {func(r *Recipe, _ *Graph, _ *Schema) { r.Data.Inputs["x"] = InputFeed{Field: "image"} }, `"image"`},
		"input":       {func(r *Recipe, _ *Graph, _ *Schema) { r.Data.Inputs["q"] = InputFeed{Field: "x"} }, "data.inputs.q"},
		"no feed":     {func(_ *Recipe, g *Graph, _ *Schema) { g.Inputs[0].Name = "other"; g.Nodes[0].Inputs[0] = "other" }, "data.inputs.x"},
		"shape":       {func(_ *Recipe, _ *Graph, s *Schema) { s.Fields[1].Dims = []uint32{5} }, "[5]"},
		"label":       {func(r *Recipe, _ *Graph, _ *Schema) { r.Data.Label = "y" }, "data.label"},
		"float label": {func(_ *Recipe, _ *Graph, s *Schema) { s.Fields[0].DType = engine.F32 }, "data.label"},
		"frozen":      {func(r *Recipe, _ *Graph, _ *Schema) { r.Frozen = []string{"nobody"} }, `"nobody"`},
		"frozen init": {func(r *Recipe, _ *Graph, _ *Schema) {
			r.Frozen = []string{"w"}
			r.Init.Tensors = map[string]Init{"w": {Kind: "zeros"}}
		}, `"w"`},
		"init":   {func(r *Recipe, _ *Graph, _ *Schema) { r.Init.Tensors = map[string]Init{"nobody": {Kind: "zeros"}} }, `"nobody"`},
		"fan-in": {func(r *Recipe, _ *Graph, _ *Schema) { r.Init.Tensors = map[string]Init{"b": {Kind: "uniform"}} }, `"b"`},
		"argmax": {func(_ *Recipe, g *Graph, _ *Schema) {
			g.Nodes = append(g.Nodes, node("ArgMax", "c", "z"))
			g.Outputs[0].Name = "c"
		}, `"c"`},
	} {
		t.Run(name, func(t *testing.T) {
			g, r, s := small(), classRecipe(Optimizer{Kind: "sgd", LearningRate: 1}), classSchema(4)
			c.change(r, g, &s)
			_, err := CompileTraining(r, g, s, 30)
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%v, want one line with %q", err, c.want)
			}
		})
	}
	r := classRecipe(Optimizer{Kind: "sgd", LearningRate: 1})
	if _, err := CompileEvaluation(r, small(), classSchema(4), 31); err == nil || !strings.Contains(err.Error(), "31") {
		t.Errorf("batch does not divide: %v", err)
	}
}

// TestFrozen keeps frozen tensors and trains the others.
func TestFrozen(t *testing.T) {
	g, r := small(), classRecipe(Optimizer{Kind: "momentum", LearningRate: 1})
	r.Frozen = []string{"w"}
	train, err := CompileTraining(r, g, classSchema(4), testBatch)
	if err != nil {
		t.Fatal(err)
	}
	x := random("x", testBatch, 4)
	ref, err := engine.NewReference(train.Program)
	if err != nil {
		t.Fatal(err)
	}
	env := &engine.Env{Params: train.Params, Data: []engine.Tensor{engine.U8Tensor([]byte{0, 1, 1}, testBatch, 1), x.Tensor}}
	outs, err := ref.Init(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if env.State, err = train.Program.InitialState(outs); err != nil {
		t.Fatal(err)
	}
	if outs, err = ref.Step(env, nil); err != nil {
		t.Fatal(err)
	}
	after, err := g.WithWeights(train.Program.ResultTensors(train.Program.NextState(outs), nil))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(after.Initializers[0].Tensor.Data, g.Initializers[0].Tensor.Data) {
		t.Error("the frozen tensor moved")
	}
	if bytes.Equal(after.Initializers[1].Tensor.Data, g.Initializers[1].Tensor.Data) {
		t.Error("the other tensor did not move")
	}
}

// TestUniformInit draws weights within ±gain/√fan_in, different by tensor and seed.
func TestUniformInit(t *testing.T) {
	g, r := readExample(t, "mlp")
	train, err := CompileTraining(r, g, digitsSchema, trainRows)
	if err != nil {
		t.Fatal(err)
	}
	ref, err := engine.NewReference(train.Program)
	if err != nil {
		t.Fatal(err)
	}
	draw := func(seed claim.Digest) []float32 {
		outs, err := ref.Init(&engine.Env{Key: engine.KeyOf(seed)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		state, err := train.Program.InitialState(outs)
		if err != nil {
			t.Fatal(err)
		}
		return state[0].F32s()
	}
	w := draw(claim.Digest{1})
	bound := float64(r.Init.Weights.Gain) / 8
	var sum, square float64
	for _, v := range w {
		if math.Abs(float64(v)) > bound {
			t.Fatalf("%v is outside ±%v", v, bound)
		}
		sum += float64(v)
		square += float64(v) * float64(v)
	}
	n := float64(len(w))
	if math.Abs(sum/n) > bound/20 || math.Abs(square/n/(bound*bound)-1.0/3) > 0.02 {
		t.Errorf("mean %v, mean square %v of bound %v", sum/n, square/n, bound)
	}
	if slices.Equal(w, draw(claim.Digest{2})) {
		t.Error("two seeds give the same weights")
	}
}

// TestLongReductions compiles sums beyond a proof's bounds and compares them
// with plain loops: a batch of 700 images and 9,000 inputs.
func TestLongReductions(t *testing.T) {
	wide := &Graph{Name: "wide", Opset: 17, Initializers: []Initializer{random("w", 9000, 2), random("b", 2)},
		Nodes:  []Node{node("Gemm", "y", "x", "w", "b")},
		Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 9000}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 2}}}}
	image := &Graph{Name: "image", Opset: 17, Initializers: []Initializer{random("w", 2, 1, 1, 1), random("b", 2)},
		Nodes:  []Node{node("Conv", "c", "x", "w", "b"), node("GlobalAveragePool", "y", "c")},
		Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 1, 5, 5}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 2, 1, 1}}}}
	for _, c := range []struct {
		g     *Graph
		batch uint32
	}{{wide, 2}, {image, 700}} {
		t.Run(c.g.Name, func(t *testing.T) {
			x := random("x", append([]uint32{c.batch}, c.g.Inputs[0].Dims[1:]...)...)
			want := oracle(t, c.g, map[string]nd{"x": toND(&x)})["y"]
			schema := Schema{Fields: []Field{floatField("x", c.g.Inputs[0].Dims[1:]), floatField("target", uintsOf(want.dims[1:]))}}
			testGradientBatch(t, c.g, schema, x, want, c.batch)
		})
	}
}
