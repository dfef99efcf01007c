package model

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// graphTest is one small graph: input x of shape [batch, dims...].
type graphTest struct {
	name  string
	dims  []uint32
	init  []Initializer
	nodes []Node
	opset int64
	ints  bool // the output is of integers: no gradient
}

func node(op, out string, in ...string) Node {
	return Node{Name: op + "-" + out, Op: op, Inputs: in, Outputs: []string{out}}
}

func (n Node) with(attrs ...Attr) Node {
	n.Attrs = append(n.Attrs, attrs...)
	return n
}

// random is an f32 initializer in ±1: distinct values on a grid, the same for
// the same name and shape whatever ran before.
func random(name string, dims ...uint32) Initializer {
	w := zeros(name, dims...)
	h := fnv.New64a()
	fmt.Fprint(h, name, dims)
	v := make([]float32, w.Tensor.Elements())
	for i, k := range rand.New(rand.NewPCG(h.Sum64(), 2)).Perm(len(v)) {
		v[i] = (2*float32(k)+1)/float32(len(v)) - 1
	}
	w.Tensor = engine.F32Tensor(v, dims...)
	return w
}

// positive is a random initializer in 0.5..1.5.
func positive(name string, dims ...uint32) Initializer {
	w := random(name, dims...)
	v := w.Tensor.F32s()
	for i := range v {
		v[i] = 1 + v[i]/2
	}
	w.Tensor = engine.F32Tensor(v, dims...)
	return w
}

func shapeInit(name string, list ...int32) Initializer {
	return Initializer{Name: name, Tensor: engine.I32Tensor(list, uint32(len(list))), Wide: true}
}

// scale multiplies the input by a weight, so that gradients flow through x.
func scaledInput(dims ...uint32) ([]Initializer, Node) {
	one := make([]uint32, len(dims)+1)
	one[0] = 1
	copy(one[1:], dims)
	return []Initializer{positive("s", one...)}, node("Mul", "xs", "x", "s")
}

func graphTests() []graphTest {
	conv := func(name string, dims []uint32, w []uint32, attrs ...Attr) graphTest {
		s, mul := scaledInput(dims...)
		return graphTest{name: name, dims: dims, init: append(s, random("w", w...), random("b", w[0])),
			nodes: []Node{mul, node("Conv", "y", "xs", "w", "b").with(attrs...)}}
	}
	chain := func(name string, dims []uint32, init []Initializer, nodes ...Node) graphTest {
		s, mul := scaledInput(dims...)
		return graphTest{name: name, dims: dims, init: append(s, init...), nodes: append([]Node{mul}, nodes...)}
	}
	window := func(k, s, p int64) []Attr {
		return []Attr{ints("kernel_shape", k, k), ints("strides", s, s), ints("pads", p, p, p, p)}
	}
	legacy := chain("softmax opset 11", []uint32{2, 3}, nil, node("Softmax", "y", "xs"))
	legacy.opset = 11
	argmax := chain("argmax", []uint32{7}, nil, node("ArgMax", "y", "xs").with(integer("axis", 1)))
	argmax.ints = true
	floatAttr := func(name string, v float32) Attr { return Attr{Name: name, Type: AttrFloat, F: v} }
	return []graphTest{
		chain("gemm", []uint32{6}, []Initializer{random("w", 6, 5), random("b", 5)}, node("Gemm", "y", "xs", "w", "b")),
		chain("gemm transB alpha beta", []uint32{6}, []Initializer{random("w", 5, 6), random("b", 1, 5)},
			node("Gemm", "y", "xs", "w", "b").with(integer("transB", 1), floatAttr("alpha", 0.5), floatAttr("beta", 2))),
		chain("gemm scalar bias", []uint32{6}, []Initializer{random("w", 6, 5), random("b", 1)}, node("Gemm", "y", "xs", "w", "b")),
		chain("tied weights", []uint32{6}, []Initializer{random("w", 6, 6)}, node("Gemm", "h", "xs", "w"), node("Tanh", "t", "h"), node("Gemm", "y", "t", "w").with(integer("transB", 1))),
		chain("matmul", []uint32{3, 4}, []Initializer{random("w", 4, 5)}, node("MatMul", "y", "xs", "w")),
		chain("matmul batched weights", []uint32{3, 4}, []Initializer{random("w", 1, 4, 5)}, node("MatMul", "y", "xs", "w")),
		chain("matmul by a vector", []uint32{3, 4}, []Initializer{random("w", 4)}, node("MatMul", "y", "xs", "w")),
		chain("matmul of a vector", []uint32{4, 3}, []Initializer{random("w", 4)}, node("MatMul", "y", "w", "xs")),
		chain("matmul of activations", []uint32{3, 4}, nil, node("Transpose", "t", "xs").with(ints("perm", 0, 2, 1)), node("MatMul", "y", "xs", "t")),
		chain("add broadcast", []uint32{3, 4}, []Initializer{random("w", 4), random("v", 3, 1)}, node("Add", "a", "xs", "w"), node("Add", "y", "v", "a")),
		chain("sub", []uint32{3, 4}, []Initializer{random("w", 3, 4)}, node("Sub", "y", "w", "xs")),
		chain("mul of itself", []uint32{5}, nil, node("Mul", "y", "xs", "xs")),
		chain("div", []uint32{5}, []Initializer{positive("w", 1, 5)}, node("Div", "y", "xs", "w")),
		chain("div by activations", []uint32{5}, []Initializer{positive("w", 5)}, node("Sigmoid", "p", "xs"), node("Div", "y", "w", "p")),
		chain("relu", []uint32{9}, nil, node("Relu", "y", "xs")),
		chain("sigmoid", []uint32{9}, nil, node("Sigmoid", "y", "xs")),
		chain("tanh", []uint32{9}, nil, node("Tanh", "y", "xs")),
		chain("clip", []uint32{9}, []Initializer{{Name: "lo", Tensor: engine.F32Tensor([]float32{-0.5})}, {Name: "hi", Tensor: engine.F32Tensor([]float32{0.5})}},
			node("Clip", "y", "xs", "lo", "hi")),
		chain("softmax", []uint32{7}, nil, node("Softmax", "y", "xs")),
		chain("softmax axis 1", []uint32{4, 3}, nil, node("Softmax", "y", "xs").with(integer("axis", 1))),
		legacy,
		argmax,
		conv("conv", []uint32{3, 6, 5}, []uint32{4, 3, 3, 3}, window(3, 1, 1)...),
		conv("conv one channel", []uint32{1, 5, 5}, []uint32{4, 1, 3, 3}, window(3, 1, 0)...),
		conv("conv 1x1", []uint32{5, 4, 4}, []uint32{3, 5, 1, 1}),
		conv("conv stride 2", []uint32{2, 7, 6}, []uint32{3, 2, 3, 3}, window(3, 2, 1)...),
		conv("conv stride 3 kernel 2", []uint32{2, 8, 7}, []uint32{3, 2, 2, 2}, window(2, 3, 0)...),
		conv("conv stride 2 pad 2 kernel 5", []uint32{2, 8, 8}, []uint32{3, 2, 5, 5}, window(5, 2, 2)...),
		conv("conv dilation 2", []uint32{2, 8, 7}, []uint32{3, 2, 3, 3}, append(window(3, 1, 2), ints("dilations", 2, 2))...),
		conv("conv groups", []uint32{4, 5, 5}, []uint32{6, 2, 3, 3}, append(window(3, 1, 1), integer("group", 2))...),
		conv("conv depthwise stride 2", []uint32{4, 6, 6}, []uint32{4, 1, 3, 3}, append(window(3, 2, 1), integer("group", 4))...),
		conv("conv 1d", []uint32{3, 9}, []uint32{4, 3, 3}, ints("pads", 1, 1), ints("strides", 2)),
		chain("maxpool", []uint32{3, 6, 6}, nil, node("MaxPool", "y", "xs").with(window(2, 2, 0)...)),
		chain("maxpool overlapping", []uint32{2, 7, 6}, nil, node("MaxPool", "y", "xs").with(window(3, 2, 1)...)),
		chain("maxpool stride 1", []uint32{2, 5, 5}, nil, node("MaxPool", "y", "xs").with(window(3, 1, 1)...)),
		chain("maxpool rest", []uint32{2, 7, 7}, nil, node("MaxPool", "y", "xs").with(window(2, 2, 0)...)),
		chain("maxpool ceil", []uint32{2, 7, 7}, nil, node("MaxPool", "y", "xs").with(append(window(2, 2, 0), integer("ceil_mode", 1))...)),
		chain("avgpool", []uint32{2, 6, 6}, nil, node("AveragePool", "y", "xs").with(window(2, 2, 0)...)),
		chain("avgpool pad", []uint32{2, 6, 7}, nil, node("AveragePool", "y", "xs").with(window(3, 2, 1)...)),
		chain("avgpool include pad", []uint32{2, 6, 7}, nil, node("AveragePool", "y", "xs").with(append(window(3, 2, 1), integer("count_include_pad", 1))...)),
		chain("global avgpool", []uint32{3, 4, 5}, nil, node("GlobalAveragePool", "y", "xs")),
		chain("conv flatten gemm", []uint32{2, 5, 4}, []Initializer{random("w", 3, 2, 3, 3), random("f", 5, 60)},
			node("Conv", "c", "xs", "w").with(window(3, 1, 1)...), node("Flatten", "l", "c"), node("Gemm", "y", "l", "f").with(integer("transB", 1))),
		chain("conv reshape matmul", []uint32{2, 5, 4}, []Initializer{random("w", 3, 2, 3, 3), random("f", 60, 4), shapeInit("to", -1, 60)},
			node("Conv", "c", "xs", "w").with(window(3, 1, 1)...), node("Reshape", "l", "c", "to"), node("MatMul", "y", "l", "f")),
		chain("conv reshape across channels", []uint32{2, 4, 4}, []Initializer{random("w", 3, 2, 3, 3), shapeInit("to", 0, 8, 6)},
			node("Conv", "c", "xs", "w").with(window(3, 1, 1)...), node("Reshape", "y", "c", "to")),
		chain("conv batchnorm relu", []uint32{2, 5, 4}, []Initializer{random("w", 3, 2, 3, 3), positive("g", 3), random("b", 3), random("m", 3), positive("v", 3)},
			node("Conv", "c", "xs", "w").with(window(3, 1, 1)...), node("BatchNormalization", "n", "c", "g", "b", "m", "v"), node("Relu", "y", "n")),
		chain("residual", []uint32{3, 4, 4}, []Initializer{random("w", 3, 3, 3, 3)},
			node("Conv", "c", "xs", "w").with(window(3, 1, 1)...), node("Add", "a", "c", "xs"), node("Relu", "y", "a")),
		chain("transpose", []uint32{3, 4}, nil, node("Transpose", "y", "xs").with(ints("perm", 0, 2, 1))),
		chain("concat", []uint32{3, 4}, nil, node("Relu", "r", "xs"), node("Concat", "y", "xs", "r").with(integer("axis", 2))),
		chain("concat channels", []uint32{3, 4, 4}, []Initializer{random("w", 2, 3, 1, 1)},
			node("Conv", "c", "xs", "w"), node("Concat", "y", "c", "xs", "c").with(integer("axis", 1))),
		chain("concat single column", []uint32{1}, nil, node("Tanh", "r", "xs"), node("Concat", "y", "xs", "r").with(integer("axis", 1))),
		chain("reduce mean", []uint32{3, 4}, nil, node("ReduceMean", "y", "xs").with(ints("axes", -1))),
		chain("reduce mean drop", []uint32{3, 4, 2}, nil, node("ReduceMean", "y", "xs").with(ints("axes", 1, 3), integer("keepdims", 0))),
		chain("constant and identity", []uint32{4}, nil, node("Constant", "k").with(Attr{Name: "value_floats", Type: AttrFloats, Floats: []float32{1, 2, 3, 4}}),
			node("Identity", "i", "xs"), node("Mul", "y", "i", "k")),
		chain("layer norm by parts", []uint32{6}, []Initializer{positive("g", 6)},
			node("ReduceMean", "mu", "xs").with(ints("axes", 1)), node("Sub", "d", "xs", "mu"), node("Mul", "q", "d", "d"),
			node("ReduceMean", "var", "q").with(ints("axes", 1)), node("Add", "e", "var", "g"), node("Div", "y", "d", "e")),
	}
}

func (gt *graphTest) graph() *Graph {
	out := ValueInfo{Name: gt.nodes[len(gt.nodes)-1].Outputs[0], Dims: []uint32{0, 1}}
	if gt.ints {
		out.DType = engine.I32
	}
	opset := gt.opset
	if opset == 0 {
		opset = 17
	}
	return &Graph{Name: gt.name, Opset: opset, Initializers: gt.init, Nodes: gt.nodes, Outputs: []ValueInfo{out},
		Inputs: []ValueInfo{{Name: "x", Dims: append([]uint32{0}, gt.dims...)}}}
}

// imported round-trips the graph through an ONNX file.
func (gt *graphTest) imported(t *testing.T) *Graph {
	t.Helper()
	g, err := Import(gt.graph().ONNX())
	if err != nil {
		t.Fatal(err)
	}
	return g
}

const testBatch = 3

// testRecipe is one step of plain descent on the squared error, from the file.
func testRecipe(rate float32) *Recipe {
	file := Init{Kind: "file"}
	r := &Recipe{
		Data: Feed{Inputs: map[string]InputFeed{"x": {Field: "x"}}, Label: "target"}, Loss: SquaredError,
		Optimizer: Optimizer{Kind: "sgd", LearningRate: rate}, Batch: testBatch, Epochs: 1, SegmentLength: 1,
		Init: Inits{Weights: file, Vectors: file}, ReportLoss: true,
	}
	r.Evaluation.Batch = testBatch
	return r
}

func floatField(name string, dims []uint32) Field {
	return Field{name, engine.Field{DType: engine.F32, Dims: dims}}
}

// TestOperators compares every operator with plain float64 loops, forward and,
// for what is differentiable, the gradient with finite differences.
func TestOperators(t *testing.T) {
	for _, gt := range graphTests() {
		t.Run(gt.name, func(t *testing.T) {
			g := gt.imported(t)
			x := random("x", append([]uint32{testBatch}, gt.dims...)...)
			env := oracle(t, g, map[string]nd{"x": toND(&x)})
			want := env[g.Outputs[0].Name]
			schema := Schema{Fields: []Field{floatField("x", gt.dims), floatField("target", uintsOf(want.dims[1:]))}}
			testForward(t, g, schema, x.Tensor, want)
			if !gt.ints {
				testGradient(t, g, schema, x, want)
			}
		})
	}
}

func testForward(t *testing.T, g *Graph, schema Schema, x engine.Tensor, want nd) {
	t.Helper()
	inf, err := CompileInference(testRecipe(1), g, schema, testBatch)
	if err != nil {
		t.Fatal(err)
	}
	params, err := g.Weights()
	if err != nil {
		t.Fatal(err)
	}
	got := oneStep(t, inf.Program, &engine.Env{Params: params, Data: []engine.Tensor{x, {}}})
	out := inf.Program.OutputTensors(got)[0]
	if len(want.v) != int(out.Elements()) {
		t.Fatalf("output has %d elements, want shape %v", out.Elements(), want.dims)
	}
	for i, w := range want.v {
		var v float64
		if out.DType == engine.F32 {
			v = float64(out.F32s()[i])
		} else {
			v = float64(out.I32s()[i])
		}
		if math.Abs(v-w) > 1e-5*(1+math.Abs(w)) {
			t.Fatalf("element %d is %v, want %v", i, v, w)
		}
	}
}

func oneStep(t *testing.T, p *engine.Program, env *engine.Env) []engine.Tensor {
	t.Helper()
	x, err := engine.NewReference(p)
	if err != nil {
		t.Fatal(err)
	}
	outs, err := x.Step(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	return outs
}

// testGradient trains one step at rate 1: each weight moves by its gradient.
func testGradient(t *testing.T, g *Graph, schema Schema, x Initializer, y nd) {
	t.Helper()
	testGradientBatch(t, g, schema, x, y, testBatch)
}

func testGradientBatch(t *testing.T, g *Graph, schema Schema, x Initializer, y nd, batch uint32) {
	t.Helper()
	target := random("target", uintsOf(y.dims)...)
	got, after := trained(t, g, schema, batch, x, target)
	loss := func(name string, w nd) float64 {
		out := oracle(t, g, map[string]nd{"x": toND(&x), name: w})[g.Outputs[0].Name]
		s := 0.0
		for i, v := range target.Tensor.F32s() {
			s += (out.v[i] - float64(v)) * (out.v[i] - float64(v))
		}
		return s / float64(len(out.v))
	}
	if want := loss("", nd{}); math.Abs(got-want) > 1e-5*(1+want) {
		t.Fatalf("loss is %v, want %v", got, want)
	}
	for _, w := range g.weights() {
		checkGradient(t, g, w, after, loss)
	}
}

// trained is the loss of one step at rate 1, and the graph after it.
func trained(t *testing.T, g *Graph, schema Schema, batch uint32, x, target Initializer) (loss float64, after *Graph) {
	t.Helper()
	r := testRecipe(1)
	r.Batch = batch
	train, err := CompileTraining(r, g, schema, uint64(batch))
	if err != nil {
		t.Fatal(err)
	}
	ref, err := engine.NewReference(train.Program)
	if err != nil {
		t.Fatal(err)
	}
	init, err := ref.Init(&engine.Env{Params: train.Params}, nil)
	if err != nil {
		t.Fatal(err)
	}
	state, err := train.Program.InitialState(init)
	if err != nil {
		t.Fatal(err)
	}
	outs := oneStep(t, train.Program, &engine.Env{Params: train.Params, State: state, Data: []engine.Tensor{x.Tensor, target.Tensor}})
	result := train.Program.ResultTensors(train.Program.NextState(outs), train.Program.OutputTensors(outs))
	if after, err = g.WithWeights(result); err != nil {
		t.Fatal(err)
	}
	return float64(train.Program.OutputTensors(outs)[0].F32s()[0]), after
}

// checkGradient compares the move of up to 40 elements of w with central
// differences of the loss, which double precision gives to about one in 10^6.
func checkGradient(t *testing.T, g *Graph, w *Initializer, after *Graph, loss func(string, nd) float64) {
	t.Helper()
	moved, _ := after.initializer(w.Name)
	before, next := w.Tensor.F32s(), moved.Tensor.F32s()
	for k := range min(len(before), 40) {
		i := k * len(before) / min(len(before), 40)
		const h = 1e-6
		at := func(d float64) float64 {
			v := toND(w)
			v.v[i] += d
			return loss(w.Name, v)
		}
		left, right := (at(0)-at(-h))/h, (at(h)-at(0))/h
		got := float64(before[i]) - float64(next[i])
		// At a kink, such as two greatest inputs, any slope between is a gradient.
		want := min(max(got, min(left, right)), max(left, right))
		if isStatistic(g, w.Name) {
			want = 0
		}
		if math.Abs(got-want) > 1e-6+5e-5*math.Abs(want) {
			t.Fatalf("gradient of %s[%d] is %v, want %v", w.Name, i, got, want)
		}
	}
}

func isStatistic(g *Graph, name string) bool {
	for i := range g.Nodes {
		for _, k := range operators[g.Nodes[i].Op].statistics {
			if g.Nodes[i].input(k) == name {
				return true
			}
		}
	}
	return false
}
