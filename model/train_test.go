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

// plainTraining trains small in float64 with loops; data repeats every step.
type plainTraining struct {
	w, b   []float64 // [4][3], [3]
	x      []float64 // [batch][4]
	labels []byte
	m, v   []float64 // of w, then b
	loss   float64
	step   int
	o      Optimizer
	rate   func(step int) float64
}

func (p *plainTraining) gradient() []float64 {
	g := make([]float64, 15)
	p.loss = 0
	n := float64(len(p.labels))
	for r, label := range p.labels {
		var z [3]float64
		sum := 0.0
		for j := range z {
			z[j] = p.b[j]
			for k := range 4 {
				z[j] += p.x[4*r+k] * p.w[3*k+j]
			}
			sum += math.Exp(z[j])
		}
		p.loss += (math.Log(sum) - z[label]) / n
		for j := range z {
			d := math.Exp(z[j]) / sum / n
			if j == int(label) {
				d -= 1 / n
			}
			for k := range 4 {
				g[3*k+j] += d * p.x[4*r+k]
			}
			g[12+j] += d
		}
	}
	return g
}

// clip bounds the gradient and adds l2·w.
func (p *plainTraining) clip(g []float64) {
	norm := 0.0
	for _, x := range g {
		norm += x * x
	}
	if most := float64(p.o.ClipNorm); most > 0 && math.Sqrt(norm) > most {
		for i := range g {
			g[i] *= most / (math.Sqrt(norm) + 1e-6)
		}
	}
	if most := float64(p.o.ClipValue); most > 0 {
		for i := range g {
			g[i] = min(max(g[i], -most), most)
		}
	}
	for i := range p.w {
		g[i] += float64(p.o.L2) * p.w[i]
	}
}

func (p *plainTraining) update() {
	g := p.gradient()
	p.clip(g)
	p.step++
	for i := range g {
		at, decay := &p.w, float64(p.o.WeightDecay)
		k := i
		if i >= 12 {
			at, decay, k = &p.b, 0, i-12
		}
		w := &(*at)[k]
		d := g[i]
		switch p.o.Kind {
		case "momentum":
			p.m[i] = 0.9*p.m[i] + d
			d = p.m[i]
		case "nesterov":
			p.m[i] = 0.8*p.m[i] + d
			d += 0.8 * p.m[i]
		case "adagrad":
			p.v[i] += d * d
			d /= math.Sqrt(p.v[i]) + 1e-10
		case "adam", "adamw":
			p.m[i] = 0.9*p.m[i] + 0.1*d
			p.v[i] = 0.999*p.v[i] + 0.001*d*d
			t := float64(p.step)
			d = p.m[i] / (1 - math.Pow(0.9, t)) / (math.Sqrt(p.v[i]/(1-math.Pow(0.999, t))) + 1e-8)
		}
		*w -= p.rate(p.step-1) * (d + decay**w)
	}
}

// TestOptimizers compares ten steps of every optimizer with plain loops.
func TestOptimizers(t *testing.T) {
	for name, c := range map[string]struct {
		o Optimizer
		s Schedule
		g *Graph
	}{
		"sgd":               {o: Optimizer{Kind: "sgd", LearningRate: 0.5}},
		"sgd decay":         {o: Optimizer{Kind: "sgd", LearningRate: 0.5, WeightDecay: 0.1}},
		"momentum":          {o: Optimizer{Kind: "momentum", LearningRate: 0.1, WeightDecay: 0.01}},
		"adam":              {o: Optimizer{Kind: "adam", LearningRate: 0.05}},
		"adam decay linear": {o: Optimizer{Kind: "adam", LearningRate: 0.05, WeightDecay: 0.1}, s: Schedule{Kind: "linear", Final: 0.1, Warmup: 2}},
		"nesterov":          {o: Optimizer{Kind: "nesterov", LearningRate: 0.1, Momentum: ptr(float32(0.8)), L2: 0.1}},
		"adagrad":           {o: Optimizer{Kind: "adagrad", LearningRate: 0.1}, s: Schedule{Kind: "cosine", Final: 0.2}},
		"adamw clipped":     {o: Optimizer{Kind: "adamw", LearningRate: 0.05, WeightDecay: 0.2, ClipNorm: 0.1}},
		"sgd norm, l2":      {o: Optimizer{Kind: "sgd", LearningRate: 0.5, L2: 0.05, ClipNorm: 0.3}},
		"sgd value":         {o: Optimizer{Kind: "sgd", LearningRate: 0.5, ClipValue: 0.03}},
		"momentum both":     {o: Optimizer{Kind: "momentum", LearningRate: 0.2, L2: 0.05, ClipNorm: 0.2, ClipValue: 0.05}, s: Schedule{Kind: "steps", Every: 3, Factor: 0.5}},
		"norm not reached":  {o: Optimizer{Kind: "sgd", LearningRate: 0.5, ClipNorm: 1e6}},
		"softmax stripped":  {o: Optimizer{Kind: "sgd", LearningRate: 0.5}, g: small(node("Softmax", "p", "z"))},
	} {
		t.Run(name, func(t *testing.T) {
			g := c.g
			if g == nil {
				g = small()
			}
			testOptimizer(t, g, c.o, c.s)
		})
	}
}

func ptr[T any](v T) *T { return &v }

func testOptimizer(t *testing.T, g *Graph, o Optimizer, s Schedule) {
	const steps, batch = 10, 5
	r := classRecipe(o)
	r.Schedule, r.Batch, r.Epochs = s, batch, steps
	train, err := CompileTraining(r, g, classSchema(4), batch)
	if err != nil {
		t.Fatal(err)
	}
	if train.Steps != steps {
		t.Fatalf("%d steps, want %d", train.Steps, steps)
	}
	rates, err := r.rates(steps)
	if err != nil {
		t.Fatal(err)
	}
	x := random("x", batch, 4)
	labels := []byte{0, 2, 1, 2, 0}
	want := plainTraining{w: toND(&g.Initializers[0]).v, b: toND(&g.Initializers[1]).v, x: toND(&x).v, labels: labels, m: make([]float64, 15), v: make([]float64, 15), o: o,
		rate: func(step int) float64 { return float64(rates[step]) }}
	env := &engine.Env{Params: train.Params, Data: []engine.Tensor{engine.U8Tensor(labels, batch, 1), x.Tensor}}
	ref, err := engine.NewReference(train.Program)
	if err != nil {
		t.Fatal(err)
	}
	outs, err := ref.Init(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if env.State, err = train.Program.InitialState(outs); err != nil {
		t.Fatal(err)
	}
	for i := range steps {
		env.Step = uint32(i)
		if outs, err = ref.Step(env, nil); err != nil {
			t.Fatal(err)
		}
		env.State = train.Program.NextState(outs)
		want.update()
		if loss := float64(train.Program.OutputTensors(outs)[0].F32s()[0]); math.Abs(loss-want.loss) > 1e-5 {
			t.Fatalf("step %d: loss %v, want %v", i, loss, want.loss)
		}
	}
	after, err := g.WithWeights(train.Program.ResultTensors(env.State, nil))
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range [][]float64{want.w, want.b} {
		for k, got := range after.Initializers[i].Tensor.F32s() {
			if math.Abs(float64(got)-v[k]) > 1e-5 {
				t.Fatalf("%s[%d] is %v, want %v", after.Initializers[i].Name, k, got, v[k])
			}
		}
	}
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
