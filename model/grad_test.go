package model

import (
	"slices"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// gradientTests are graphs of operators whose gradients stand in grad_*.go.
func gradientTests() []graphTest {
	chain := func(name string, dims []uint32, init []Initializer, nodes ...Node) graphTest {
		s, mul := scaledInput(dims...)
		return graphTest{name: name, dims: dims, init: append(s, init...), nodes: append([]Node{mul}, nodes...)}
	}
	alpha := func(v float32) Attr { return Attr{Name: "alpha", Type: AttrFloat, F: v} }
	tests := []graphTest{
		chain("leaky relu", []uint32{9}, nil, node("LeakyRelu", "y", "xs").with(alpha(0.2))),
		chain("hard sigmoid", []uint32{9}, []Initializer{random("w", 1)}, node("Add", "a", "xs", "w"), node("HardSigmoid", "y", "a").with(alpha(0.7))),
		chain("elu", []uint32{9}, nil, node("Elu", "y", "xs").with(alpha(0.7))),
		chain("celu", []uint32{9}, nil, node("Celu", "y", "xs").with(alpha(0.7))),
		chain("thresholded relu", []uint32{9}, nil, node("ThresholdedRelu", "y", "xs").with(alpha(0.3))),
		chain("gelu", []uint32{9}, nil, node("Gelu", "y", "xs")),
		chain("gelu tanh", []uint32{9}, nil, node("Gelu", "y", "xs").with(Attr{Name: "approximate", Type: AttrString, S: "tanh"})),
		chain("silu by parts", []uint32{9}, nil, node("Sigmoid", "sg", "xs"), node("Mul", "y", "xs", "sg")),
		chain("gelu by parts", []uint32{9}, nil, constantNode("r", 1.4142135), constantNode("one", 1), constantNode("half", 0.5),
			node("Div", "d", "xs", "r"), node("Erf", "e", "d"), node("Add", "a", "e", "one"), node("Mul", "m", "xs", "a"), node("Mul", "y", "m", "half")),
		chain("pow 2", []uint32{9}, nil, constantNode("e", 2), node("Pow", "y", "xs", "e")),
		chain("pow 3", []uint32{9}, nil, constantNode("e", 3), node("Pow", "y", "xs", "e")),
		chain("pow 2.5", []uint32{9}, nil, constantNode("e", 2.5), node("Exp", "p", "xs"), node("Pow", "y", "p", "e")),
		chain("where", []uint32{3, 4}, []Initializer{random("v", 3, 1)}, constantNode("w", 0.1), node("Greater", "c", "xs", "w"), node("Where", "y", "c", "xs", "v")),
		chain("prelu", []uint32{3, 4}, []Initializer{random("w", 4)}, node("PRelu", "y", "xs", "w")),
		chain("max", []uint32{3, 4}, []Initializer{random("w", 4)}, node("Max", "y", "xs", "w")),
		chain("min", []uint32{3, 4}, []Initializer{random("w", 4)}, node("Min", "y", "w", "xs")),
		chain("sum and mean", []uint32{3, 4}, []Initializer{random("w", 4)}, node("Sum", "h", "xs", "w", "xs"), node("Mean", "y", "h", "w")),
		chain("slice", []uint32{7, 6}, []Initializer{shapeInit("from", 1, -1), shapeInit("to", 7, -7), shapeInit("axes", 1, 2), shapeInit("by", 2, -2)},
			node("Slice", "y", "xs", "from", "to", "axes", "by")),
		chain("slice backwards", []uint32{7}, []Initializer{shapeInit("from", 5), shapeInit("to", 0), shapeInit("axes", 1), shapeInit("by", -1)},
			node("Slice", "y", "xs", "from", "to", "axes", "by")),
		chain("slice plain", []uint32{7, 3}, []Initializer{shapeInit("from", 2), shapeInit("to", 6), shapeInit("axes", 1)},
			node("Slice", "y", "xs", "from", "to", "axes")),
		chain("pad", []uint32{4, 3}, []Initializer{shapeInit("pads", 0, 1, -1, 0, 2, 1)}, node("Pad", "y", "xs", "pads")),
		chain("expand", []uint32{1, 3}, []Initializer{shapeInit("to", 1, 4, 3)}, node("Expand", "y", "xs", "to")),
		chain("squeeze", []uint32{2, 1, 3}, []Initializer{shapeInit("axes", 2)}, node("Squeeze", "y", "xs", "axes")),
		chain("unsqueeze", []uint32{2, 3}, []Initializer{shapeInit("axes", 1, -1)}, node("Unsqueeze", "y", "xs", "axes")),
		chain("cast", []uint32{2, 3}, nil, node("Cast", "f", "xs").with(integer("to", 1)), node("Mul", "y", "f", "f")),
		chain("tile", []uint32{2, 3}, []Initializer{shapeInit("by", 1, 3, 2)}, node("Tile", "y", "xs", "by")),
		chain("split", []uint32{6, 2}, []Initializer{shapeInit("parts", 1, 3, 2)},
			Node{Name: "split", Op: "Split", Inputs: []string{"xs", "parts"}, Outputs: []string{"a", "b", "c"}, Attrs: []Attr{integer("axis", 1)}},
			node("ReduceMean", "r", "b").with(ints("axes", 1)), node("Concat", "k", "a", "c").with(integer("axis", 1)), node("Mul", "y", "k", "r")),
		chain("split unused", []uint32{6}, nil,
			Node{Name: "split", Op: "Split", Inputs: []string{"xs"}, Outputs: []string{"a", "b", "c"}, Attrs: []Attr{integer("axis", 1)}},
			node("Mul", "y", "a", "c")),
		chain("gather rows", []uint32{3}, []Initializer{random("table", 5, 4), random("w", 3, 4), {Name: "at", Tensor: engine.I32Tensor([]int32{4, 0, 4, -1, 2, 4}, 2, 3), Wide: true}},
			node("Gather", "e", "table", "at"), node("ReduceMean", "r", "e").with(ints("axes", 0, 1), integer("keepdims", 0)),
			node("Gemm", "y", "xs", "w", "r")),
		chain("gather columns", []uint32{2, 5, 3}, []Initializer{shapeInit("at", 1, 3, 1)}, node("Gather", "y", "xs", "at").with(integer("axis", 2))),
		chain("attention", []uint32{4, 6}, []Initializer{random("wq", 6, 6), random("wk", 6, 6), random("wv", 6, 6), shapeInit("heads", 0, 4, 2, 3), shapeInit("join", 0, 4, 6)},
			append(append(append(head("q", 0, 2, 1, 3), head("k", 0, 2, 3, 1)...), head("v", 0, 2, 1, 3)...),
				node("MatMul", "qk", "qh", "kh"), node("Softmax", "p", "qk"), node("MatMul", "o", "p", "vh"),
				node("Transpose", "ot", "o").with(ints("perm", 0, 2, 1, 3)), node("Reshape", "y", "ot", "join"))...),
		chain("log softmax", []uint32{4, 3}, nil, node("LogSoftmax", "y", "xs").with(integer("axis", 1))),
		chain("layer norm", []uint32{3, 6}, []Initializer{positive("g", 6), random("b", 6)}, node("LayerNormalization", "y", "xs", "g", "b")),
		chain("layer norm of two axes, no bias", []uint32{2, 3, 4}, []Initializer{positive("g", 3, 4)}, node("LayerNormalization", "y", "xs", "g").with(integer("axis", 2))),
		chain("layer norm exported by parts", []uint32{3, 6}, []Initializer{positive("g", 6), random("b", 6)},
			node("ReduceMean", "mu", "xs").with(ints("axes", -1)), node("Sub", "d", "xs", "mu"), constantNode("two", 2), node("Pow", "q", "d", "two"),
			node("ReduceMean", "var", "q").with(ints("axes", -1)), constantNode("eps", 1e-5), node("Add", "v", "var", "eps"), node("Sqrt", "r", "v"),
			node("Div", "n", "d", "r"), node("Mul", "m", "n", "g"), node("Add", "y", "m", "b")),
		chain("dropout of nothing", []uint32{5}, []Initializer{{Name: "ratio", Tensor: engine.F32Tensor([]float32{0})}}, node("Dropout", "y", "xs", "ratio")),
	}
	for _, op := range []string{"Exp", "Erf", "Neg", "Abs", "Sin", "Cos", "Tan", "Atan", "Sinh", "Cosh", "Asinh", "Softsign", "Softplus", "HardSwish", "Selu"} {
		tests = append(tests, chain(op, []uint32{9}, nil, node(op, "y", "xs")))
	}
	for _, op := range []string{"Sqrt", "Log", "Reciprocal"} {
		tests = append(tests, chain(op, []uint32{9}, nil, node("Exp", "p", "xs"), node(op, "y", "p")))
	}
	for _, op := range []string{"ReduceSum", "ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSumExp"} {
		tests = append(tests, chain(op, []uint32{3, 4}, []Initializer{shapeInit("axes", 2)}, reduceNode(op, "xs", 2)),
			chain(op+" drop", []uint32{3, 4, 2}, []Initializer{shapeInit("axes", 1, 3)}, reduceNode(op, "xs", 1, 3).with(integer("keepdims", 0))))
	}
	return append(tests, chain("ReduceLogSum", []uint32{3, 4}, []Initializer{shapeInit("axes", 2)}, node("Exp", "p", "xs"), reduceNode("ReduceLogSum", "p", 2)),
		chain("global max pool", []uint32{2, 3, 4}, nil, node("GlobalMaxPool", "y", "xs")))
}

// reduceNode gives the axes as opset 17 wants them.
func reduceNode(op, x string, axes ...int64) Node {
	n := node(op, "y", x)
	if op == "ReduceSum" {
		n.Inputs = append(n.Inputs, "axes")
		return n
	}
	return n.with(ints("axes", axes...))
}

func constantNode(name string, v float32) Node {
	return node("Constant", name).with(Attr{Name: "value_float", Type: AttrFloat, F: v})
}

// head projects xs and splits it into heads.
func head(name string, perm ...int64) []Node {
	return []Node{node("MatMul", name, "xs", "w"+name), node("Reshape", name+"r", name, "heads"),
		node("Transpose", name+"h", name+"r").with(ints("perm", perm...))}
}

// TestGradients compares every operator with plain float64 loops and its
// gradient with finite differences.
func TestGradients(t *testing.T) {
	for _, gt := range gradientTests() {
		t.Run(gt.name, func(t *testing.T) { testGraph(t, &gt) })
	}
}

func testGraph(t *testing.T, gt *graphTest) {
	t.Helper()
	g := gt.imported(t)
	x := random("x", append([]uint32{testBatch}, gt.dims...)...)
	want := oracle(t, g, map[string]nd{"x": toND(&x)})[g.Outputs[0].Name]
	schema := Schema{Fields: []Field{floatField("x", gt.dims), floatField("target", uintsOf(want.dims[1:]))}}
	testForward(t, g, schema, x.Tensor, want)
	if !gt.ints {
		testGradient(t, g, schema, x, want)
	}
}

// TestGradientsHaveOperators holds the table of gradients to that of operators.
func TestGradientsHaveOperators(t *testing.T) {
	for name := range gradients() {
		if op := operators[name]; op.forward == nil && op.forwardAll == nil {
			t.Errorf("%s has a gradient but is no operator", name)
		}
	}
}

// TestGradients_cover: the gradient of every operator is held to plain loops.
func TestGradients_cover(t *testing.T) {
	seen := map[string]bool{}
	for _, gt := range slices.Concat(graphTests(), gradientTests(), windowTests()) {
		for _, n := range gt.nodes {
			seen[n.Op] = seen[n.Op] || !gt.ints
		}
	}
	for op, can := range Operators() {
		if can && !seen[op] {
			t.Errorf("no test holds the gradient of %s", op)
		}
	}
}
