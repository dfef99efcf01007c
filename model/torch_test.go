package model

import (
	"encoding/json"
	"maps"
	"math"
	"os"
	"slices"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// torchTensor is a tensor as tests/vectors/torch/generate.py writes it.
type torchTensor struct {
	Dims []uint32
	Data []float32
}

// torchCase is a training by PyTorch: weights before and after, and losses.
type torchCase struct {
	Inputs, Weights, After map[string]torchTensor
	Losses                 []float64
	Labels, Tokens         []int32
}

type torchVectors struct {
	Source                        string
	Operators, Optimizers, Models map[string]torchCase
}

func readTorch(t *testing.T) *torchVectors {
	t.Helper()
	file, err := os.ReadFile("../tests/vectors/torch/training.json")
	if err != nil {
		t.Fatal(err)
	}
	v := &torchVectors{}
	if err := json.Unmarshal(file, v); err != nil {
		t.Fatal(err)
	}
	return v
}

// initializers are the weights before, in the order of the names given.
func (c *torchCase) initializers(t *testing.T, names ...string) (out []Initializer) {
	t.Helper()
	if len(names) != len(c.Weights) {
		t.Fatalf("%d weights named, PyTorch has %d", len(names), len(c.Weights))
	}
	for _, name := range names {
		w := c.Weights[name]
		out = append(out, Initializer{Name: name, Tensor: engine.F32Tensor(w.Data, w.Dims...)})
	}
	return out
}

// compare trains the graph for as many steps over the same data and compares
// every loss and every weight at the end.
func (c *torchCase) compare(t *testing.T, g *Graph, r *Recipe, s Schema, data []engine.Tensor) {
	t.Helper()
	g, err := Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	r.Batch, r.Epochs = data[0].Dims[0], uint32(len(c.Losses))
	train, err := CompileTraining(r, g, s, uint64(r.Batch))
	if err != nil {
		t.Fatal(err)
	}
	ref, err := engine.NewReference(train.Program)
	if err != nil {
		t.Fatal(err)
	}
	env := &engine.Env{Params: train.Params, Data: data}
	outs, err := ref.Init(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if env.State, err = train.Program.InitialState(outs); err != nil {
		t.Fatal(err)
	}
	for step, want := range c.Losses {
		env.Step = uint32(step)
		if outs, err = ref.Step(env, nil); err != nil {
			t.Fatal(err)
		}
		env.State = train.Program.NextState(outs)
		if got := float64(train.Program.OutputTensors(outs)[0].F32s()[0]); math.Abs(got-want) > 2e-5*(1+want) {
			t.Errorf("step %d: loss %v, PyTorch says %v", step, got, want)
		}
	}
	after, err := g.WithWeights(train.Program.ResultTensors(env.State, nil))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range c.After {
		w, ok := after.initializer(name)
		if !ok {
			t.Fatalf("the model has no %q", name)
		}
		for i, got := range w.Tensor.F32s() {
			if math.Abs(float64(got-want.Data[i])) > 3e-5*(1+math.Abs(float64(want.Data[i]))) {
				t.Fatalf("%s[%d] is %v, PyTorch says %v", name, i, got, want.Data[i])
			}
		}
	}
}

// regression runs a graph of x on the squared error.
func (c *torchCase) regression(t *testing.T, g *Graph, o Optimizer) {
	t.Helper()
	x, target := c.Inputs["x"], c.Inputs["target"]
	r := testRecipe(1)
	r.Optimizer = o
	s := Schema{Fields: []Field{floatField("x", x.Dims[1:]), floatField("target", target.Dims[1:])}}
	g.Inputs = []ValueInfo{{Name: "x", Dims: append([]uint32{0}, x.Dims[1:]...)}}
	g.Outputs = []ValueInfo{{Name: "y", Dims: append([]uint32{0}, target.Dims[1:]...)}}
	g.Opset = 17
	c.compare(t, g, r, s, []engine.Tensor{engine.F32Tensor(x.Data, x.Dims...), engine.F32Tensor(target.Data, target.Dims...)})
}

// torchOperators are the nodes from h to y that compute what PyTorch does.
func torchOperators() map[string][]Node {
	floatAttr := func(name string, v float32) Attr { return Attr{Name: name, Type: AttrFloat, F: v} }
	split := func(name string, out ...string) Node {
		return Node{Name: name, Op: "Split", Inputs: []string{"h", name}, Outputs: out, Attrs: []Attr{integer("axis", 1)}}
	}
	out := map[string][]Node{
		"LeakyRelu": {node("LeakyRelu", "y", "h").with(floatAttr("alpha", 0.2))}, "Elu": {node("Elu", "y", "h").with(floatAttr("alpha", 0.7))},
		"Celu":        {node("Celu", "y", "h").with(floatAttr("alpha", 0.7))},
		"HardSigmoid": {node("HardSigmoid", "y", "h").with(floatAttr("alpha", 1.0/6))},
		"GeluTanh":    {node("Gelu", "y", "h").with(Attr{Name: "approximate", Type: AttrString, S: "tanh"})},
		"Silu":        {node("Sigmoid", "s", "h"), node("Mul", "y", "h", "s")},
		"Log":         {node("Exp", "e", "h"), node("Log", "y", "e")}, "Sqrt": {node("Exp", "e", "h"), node("Sqrt", "y", "e")},
		"Pow":     {constantNode("e", 2), node("Pow", "y", "h", "e")},
		"Pow3":    {constantNode("e", 3), node("Pow", "y", "h", "e")},
		"Div":     {constantNode("two", 2), node("Mul", "q", "h", "h"), node("Add", "d", "q", "two"), node("Div", "y", "h", "d")},
		"Where":   {constantNode("k", 0.1), node("Greater", "c", "h", "k"), node("Mul", "q", "h", "h"), node("Neg", "n", "h"), node("Where", "y", "c", "q", "n")},
		"Pad":     {listNode("pads", 0, 1, 0, 2), node("Pad", "y", "h", "pads")},
		"Slice":   {listNode("from", 1), listNode("to", 5), listNode("axes", 1), listNode("by", 2), node("Slice", "y", "h", "from", "to", "axes", "by")},
		"Concat":  {node("Mul", "q", "h", "h"), node("Concat", "y", "h", "q").with(integer("axis", 1))},
		"Expand":  {listNode("one", 1), node("Unsqueeze", "u", "h", "one"), listNode("to", 1, 3, 5), node("Expand", "y", "u", "to")},
		"Split":   {listNode("a", 2, 3), split("a", "a0", "a1"), listNode("b", 2, 2, 1), split("b", "b0", "b1", "b2"), node("Mul", "y", "a0", "b1")},
		"Clip":    {constantNode("lo", -0.5), constantNode("hi", 0.5), node("Clip", "y", "h", "lo", "hi")},
		"Max":     {node("Mul", "q", "h", "h"), node("Neg", "n", "q"), node("Max", "y", "h", "n")},
		"Softmax": {node("Softmax", "y", "h")}, "LogSoftmax": {node("LogSoftmax", "y", "h")},
		"ReduceSum": {listNode("axes", 1), node("ReduceSum", "y", "h", "axes")},
	}
	maps.Copy(out, torchShaped())
	for _, op := range []string{"ReduceMean", "ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSumExp"} {
		out[op] = []Node{node(op, "y", "h").with(ints("axes", 1))}
	}
	for _, op := range []string{"Tanh", "Sigmoid", "Exp", "Erf", "Abs", "Neg", "Relu", "Selu", "Softplus", "Softsign", "HardSwish", "Gelu", "Sin", "Cos",
		"Atan", "Sinh", "Cosh", "Asinh"} {
		out[op] = []Node{node(op, "y", "h")}
	}
	return out
}

// tensorNode is a constant that no training changes.
func tensorNode(name string, dims []uint32, v ...float32) Node {
	return node("Constant", name).with(Attr{Name: "value", Type: AttrTensor, T: &Initializer{Tensor: engine.F32Tensor(v, dims...)}})
}

// torchShaped are operators of rows, windows and several values.
func torchShaped() map[string][]Node {
	kernel := func(dims ...uint32) Node { return tensorNode("k", dims, 0.5, -1, 0.25, 0.75, 1, -0.5) }
	square := func(x string) []Node { return []Node{node("Mul", "y", x, x)} }
	row := func(nodes ...Node) []Node {
		return append([]Node{listNode("one", 1), node("Unsqueeze", "u", "h", "one")}, nodes...)
	}
	part := []Node{listNode("from", 0), listNode("to", 3), listNode("axes", 1), node("Slice", "p", "h", "from", "to", "axes")}
	return map[string][]Node{
		"Tan":               {node("Tanh", "t", "h"), node("Tan", "y", "t")},
		"Reciprocal":        {node("Exp", "e", "h"), node("Reciprocal", "y", "e")},
		"ThresholdedRelu":   {node("ThresholdedRelu", "y", "h").with(Attr{Name: "alpha", Type: AttrFloat, F: 0.3})},
		"Min":               {node("Mul", "q", "h", "h"), node("Min", "y", "h", "q")},
		"Sum":               {node("Mul", "q", "h", "h"), node("Sum", "y", "h", "q", "h")},
		"Mean":              {node("Mul", "q", "h", "h"), node("Mean", "y", "h", "q")},
		"Sub":               {node("Mul", "q", "h", "h"), node("Sub", "y", "q", "h")},
		"PRelu":             {tensorNode("k", []uint32{1}, 0.25), node("PRelu", "y", "h", "k")},
		"ReduceLogSum":      {node("Exp", "e", "h"), node("ReduceLogSum", "y", "e").with(ints("axes", 1))},
		"Tile":              append([]Node{listNode("by", 1, 2), node("Tile", "t", "h", "by")}, square("t")...),
		"Gather":            append([]Node{listNode("at", 4, 0, 0, 2), node("Gather", "t", "h", "at").with(integer("axis", 1))}, square("t")...),
		"Transpose":         row(node("Transpose", "t", "u").with(ints("perm", 0, 2, 1)), node("Softmax", "y", "t").with(integer("axis", 1))),
		"GlobalAveragePool": row(node("GlobalAveragePool", "y", "u")), "GlobalMaxPool": row(node("GlobalMaxPool", "y", "u")),
		"MaxPool":            row(node("MaxPool", "y", "u").with(ints("kernel_shape", 3), ints("strides", 2), ints("pads", 1, 1))),
		"AveragePool":        row(node("AveragePool", "y", "u").with(ints("kernel_shape", 3), ints("strides", 2), ints("pads", 1, 1))),
		"Conv":               row(kernel(2, 1, 3), node("Conv", "y", "u", "k").with(ints("strides", 2), ints("pads", 1, 1))),
		"ConvTranspose":      row(kernel(1, 2, 3), node("ConvTranspose", "y", "u", "k").with(ints("strides", 2), ints("pads", 1, 1), ints("output_padding", 1))),
		"Resize":             row(listNode("to", 4, 1, 8), node("Resize", "y", "u", "", "", "to").with(Attr{Name: "mode", Type: AttrString, S: "linear"})),
		"LayerNormalization": {tensorNode("g", []uint32{5}, 1, 0.5, -1, 2, 0.25), tensorNode("b", []uint32{5}, 0, 1, 0, 0.5, -1), node("LayerNormalization", "y", "h", "g", "b")},
		"MatMul":             append(slices.Clone(part), kernel(3, 2), node("MatMul", "y", "p", "k")),
		"Gemm": append(slices.Clone(part), kernel(2, 3), tensorNode("b", []uint32{2}, 0.5, -1), node("Gemm", "y", "p", "k", "b").with(
			integer("transB", 1), Attr{Name: "alpha", Type: AttrFloat, F: 0.5}, Attr{Name: "beta", Type: AttrFloat, F: 2})),
	}
}

// TestTorchOperators compares gradients with PyTorch's.
func TestTorchOperators(t *testing.T) {
	nodes := torchOperators()
	vectors := readTorch(t)
	if len(vectors.Operators) != len(nodes) {
		t.Errorf("%d operators, PyTorch has %d", len(nodes), len(vectors.Operators))
	}
	for name, c := range vectors.Operators {
		t.Run(name, func(t *testing.T) {
			g := &Graph{Name: name, Initializers: c.initializers(t, "w"), Nodes: append([]Node{node("MatMul", "h", "x", "w")}, nodes[name]...)}
			c.regression(t, g, Optimizer{Kind: "sgd", LearningRate: 1})
		})
	}
}

// TestTorchOptimizers compares steps of every optimizer with PyTorch's.
func TestTorchOptimizers(t *testing.T) {
	optimizers := map[string]Optimizer{
		"sgd": {Kind: "sgd"}, "momentum": {Kind: "momentum", L2: 0.01}, "nesterov": {Kind: "nesterov", L2: 0.01},
		"adagrad": {Kind: "adagrad"}, "adam": {Kind: "adam", L2: 0.01}, "adamw": {Kind: "adamw", WeightDecay: 0.1},
		"clip": {Kind: "sgd", ClipNorm: 0.25},
	}
	vectors := readTorch(t)
	for name, o := range optimizers {
		t.Run(name, func(t *testing.T) {
			c, ok := vectors.Optimizers[name]
			if !ok {
				t.Fatal("PyTorch has no such case")
			}
			o.LearningRate = 0.1
			g := &Graph{Name: name, Initializers: c.initializers(t, "w", "b"),
				Nodes: []Node{node("Gemm", "h", "x", "w", "b"), node("Tanh", "y", "h")}}
			c.regression(t, g, o)
		})
	}
}

// classification is the recipe of a classifier whose weights are in the file.
func (c *torchCase) classification(o Optimizer) *Recipe {
	r := testRecipe(o.LearningRate)
	r.Loss, r.Optimizer, r.Data.Label = CrossEntropy, o, "label"
	return r
}

func TestTorchCNN(t *testing.T) {
	c := readTorch(t).Models["cnn"]
	g := &Graph{Name: "cnn", Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 2, 6, 6}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 5}}},
		Initializers: c.initializers(t, "conv.w", "conv.b", "bn.g", "bn.b", "bn.mean", "bn.var", "fc.w", "fc.b"),
		Nodes: []Node{node("Conv", "c", "x", "conv.w", "conv.b").with(ints("pads", 1, 1, 1, 1)), node("BatchNormalization", "n", "c", "bn.g", "bn.b", "bn.mean", "bn.var"),
			node("Relu", "r", "n"), node("MaxPool", "p", "r").with(ints("kernel_shape", 2, 2), ints("strides", 2, 2)),
			node("Flatten", "f", "p"), node("Gemm", "y", "f", "fc.w", "fc.b").with(integer("transB", 1))}}
	r := c.classification(Optimizer{Kind: "nesterov", LearningRate: 0.05, L2: 0.01})
	r.BatchStatistics = true
	x := c.Inputs["x"]
	s := Schema{Fields: []Field{floatField("x", x.Dims[1:]), {"label", engine.Field{DType: engine.I32}}}}
	c.compare(t, g, r, s, []engine.Tensor{engine.F32Tensor(x.Data, x.Dims...), engine.I32Tensor(c.Labels, x.Dims[0])})
}

// TestStatisticsStay holds that running statistics stay when the recipe does
// not want those of the batch, or freezes them.
func TestStatisticsStay(t *testing.T) {
	for name, change := range map[string]func(r *Recipe){
		"not asked for": func(*Recipe) {},
		"frozen":        func(r *Recipe) { r.BatchStatistics, r.Frozen = true, []string{"m", "v"} },
	} {
		t.Run(name, func(t *testing.T) {
			g := &Graph{Name: "bn", Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 3, 2}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 3, 2}}},
				Initializers: []Initializer{positive("g", 3), random("b", 3), random("m", 3), positive("v", 3)},
				Nodes:        []Node{node("BatchNormalization", "y", "x", "g", "b", "m", "v")}}
			r := testRecipe(0.1)
			change(r)
			x, target := random("x", testBatch, 3, 2), random("target", testBatch, 3, 2)
			train, err := CompileTraining(r, g, Schema{Fields: []Field{floatField("x", []uint32{3, 2}), floatField("target", []uint32{3, 2})}}, testBatch)
			if err != nil {
				t.Fatal(err)
			}
			state := initialState(t, train)
			outs := oneStep(t, train.Program, &engine.Env{Params: train.Params, State: state, Data: []engine.Tensor{x.Tensor, target.Tensor}})
			after := train.Program.ResultTensors(train.Program.NextState(outs), nil)
			if slices.Equal(after[0].F32s(), g.Initializers[0].Tensor.F32s()) {
				t.Error("the scale does not move")
			}
			for i := 2; i < 4; i++ {
				if !slices.Equal(after[i].F32s(), g.Initializers[i].Tensor.F32s()) {
					t.Errorf("%s moves", g.Initializers[i].Name)
				}
			}
		})
	}
}

func initialState(t *testing.T, train *Training) []engine.Tensor {
	t.Helper()
	ref, err := engine.NewReference(train.Program)
	if err != nil {
		t.Fatal(err)
	}
	outs, err := ref.Init(&engine.Env{Params: train.Params}, nil)
	if err != nil {
		t.Fatal(err)
	}
	state, err := train.Program.InitialState(outs)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

func TestTorchTransformer(t *testing.T) {
	c := readTorch(t).Models["transformer"]
	g := &Graph{Name: "transformer", Opset: 20, Inputs: []ValueInfo{{Name: "tokens", DType: engine.I32, Dims: []uint32{0, 5}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 5, 7}}},
		Initializers: c.initializers(t, "tok", "pos", "ln1.g", "ln1.b", "qkv", "proj", "ln2.g", "ln2.b", "up", "up.b", "down", "down.b", "ln3.g", "ln3.b", "head")}
	g.Nodes = []Node{
		node("Gather", "e", "tok", "tokens"), node("Add", "h0", "e", "pos"),
		node("LayerNormalization", "n1", "h0", "ln1.g", "ln1.b"), node("MatMul", "p", "n1", "qkv"),
		{Name: "split", Op: "Split", Inputs: []string{"p"}, Outputs: []string{"q", "k", "v"}, Attrs: []Attr{integer("axis", 2)}},
		listNode("heads", 0, 5, 2, 4), listNode("joined", 0, 5, 8),
	}
	for _, name := range []string{"q", "k", "v"} {
		perm := []int64{0, 2, 1, 3}
		if name == "k" {
			perm = []int64{0, 2, 3, 1}
		}
		g.Nodes = append(g.Nodes, node("Reshape", name+"r", name, "heads"), node("Transpose", name+"h", name+"r").with(ints("perm", perm...)))
	}
	mask := make([]float32, 25)
	for i := range mask {
		if i%5 > i/5 {
			mask[i] = -1e9
		}
	}
	g.Nodes = append(g.Nodes,
		node("MatMul", "scores", "qh", "kh"), constantNode("scale", 0.5), node("Mul", "scaled", "scores", "scale"),
		node("Constant", "mask").with(Attr{Name: "value", Type: AttrTensor, T: &Initializer{Tensor: engine.F32Tensor(mask, 5, 5)}}),
		node("Add", "masked", "scaled", "mask"), node("Softmax", "a", "masked"), node("MatMul", "o", "a", "vh"),
		node("Transpose", "ot", "o").with(ints("perm", 0, 2, 1, 3)), node("Reshape", "oj", "ot", "joined"), node("MatMul", "op", "oj", "proj"), node("Add", "h1", "h0", "op"),
		node("LayerNormalization", "n2", "h1", "ln2.g", "ln2.b"), node("MatMul", "u", "n2", "up"), node("Add", "ub", "u", "up.b"), node("Gelu", "ge", "ub"),
		node("MatMul", "dn", "ge", "down"), node("Add", "db", "dn", "down.b"), node("Add", "h2", "h1", "db"),
		node("LayerNormalization", "n3", "h2", "ln3.g", "ln3.b"), node("MatMul", "y", "n3", "head"))
	r := c.classification(Optimizer{Kind: "adamw", LearningRate: 0.01, WeightDecay: 0.1, ClipNorm: 1})
	r.Data.Inputs = map[string]InputFeed{"tokens": {Field: "tokens"}}
	s := Schema{Fields: []Field{{"tokens", engine.Field{DType: engine.I32, Dims: []uint32{5}}}, {"label", engine.Field{DType: engine.I32, Dims: []uint32{5}}}}}
	c.compare(t, g, r, s, []engine.Tensor{engine.I32Tensor(c.Tokens, 2, 5), engine.I32Tensor(c.Labels, 2, 5)})
}

func listNode(name string, v ...int64) Node {
	return node("Constant", name).with(Attr{Name: "value_ints", Type: AttrInts, Ints: v})
}
