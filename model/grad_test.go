package model

import (
	"math"
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

var scalarOracle = map[string]func(n *Node, x float64) float64{
	"Exp": plainOracle(math.Exp), "Log": plainOracle(math.Log), "Sqrt": plainOracle(math.Sqrt), "Erf": plainOracle(math.Erf),
	"Abs": plainOracle(math.Abs), "Sin": plainOracle(math.Sin), "Cos": plainOracle(math.Cos), "Tan": plainOracle(math.Tan),
	"Atan": plainOracle(math.Atan), "Sinh": plainOracle(math.Sinh), "Cosh": plainOracle(math.Cosh), "Asinh": plainOracle(math.Asinh),
	"Neg":        plainOracle(func(x float64) float64 { return -x }),
	"Reciprocal": plainOracle(func(x float64) float64 { return 1 / x }),
	"Softsign":   plainOracle(func(x float64) float64 { return x / (1 + math.Abs(x)) }),
	"Softplus":   plainOracle(func(x float64) float64 { return math.Log1p(math.Exp(x)) }),
	"HardSwish":  plainOracle(func(x float64) float64 { return x * math.Min(math.Max(x/6+0.5, 0), 1) }),
	"Dropout":    plainOracle(same),
	"Cast":       plainOracle(same),
	"LeakyRelu":  func(n *Node, x float64) float64 { return math.Max(x, 0) + alphaOf(n)*math.Min(x, 0) },
	"HardSigmoid": func(n *Node, x float64) float64 {
		return math.Min(math.Max(alphaOf(n)*x+0.5, 0), 1)
	},
	"Elu": func(n *Node, x float64) float64 { return math.Max(x, 0) + alphaOf(n)*math.Expm1(math.Min(x, 0)) },
	"Celu": func(n *Node, x float64) float64 {
		return math.Max(x, 0) + alphaOf(n)*math.Expm1(math.Min(x, 0)/alphaOf(n))
	},
	"Selu": func(_ *Node, x float64) float64 {
		return 1.05070098735548 * (math.Max(x, 0) + 1.67326324235437*math.Expm1(math.Min(x, 0)))
	},
	"ThresholdedRelu": func(n *Node, x float64) float64 {
		if x > alphaOf(n) {
			return x
		}
		return 0
	},
	"Gelu": func(n *Node, x float64) float64 {
		if kind, _ := n.attr("approximate"); kind.S == "tanh" {
			return x / 2 * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x)))
		}
		return x / 2 * (1 + math.Erf(x/math.Sqrt2))
	},
}

func plainOracle(f func(float64) float64) func(*Node, float64) float64 {
	return func(_ *Node, x float64) float64 { return f(x) }
}

func alphaOf(n *Node) float64 { return float64(n.floatAttr("alpha", 1)) }

var pairOracle = map[string]func(x, y float64) float64{
	"Pow": math.Pow, "Max": math.Max, "Min": math.Min, "Sum": func(x, y float64) float64 { return x + y },
	"Greater": func(x, y float64) float64 {
		if x > y {
			return 1
		}
		return 0
	},
	"PRelu": func(x, s float64) float64 { return math.Max(x, 0) + s*math.Min(x, 0) },
}

// reduceOracle gives what is summed, and what becomes of the sum.
var reduceOracle = map[string][2]func(float64) float64{
	"ReduceSum": {same, same}, "ReduceL1": {math.Abs, same}, "ReduceL2": {squared, math.Sqrt}, "ReduceSumSquare": {squared, same},
	"ReduceLogSum": {same, math.Log}, "ReduceLogSumExp": {math.Exp, math.Log},
}

func same(x float64) float64    { return x }
func squared(x float64) float64 { return x * x }

// evaluateMore is evaluate for the operators of this file.
func evaluateMore(t testing.TB, g *Graph, n *Node, in []nd) (nd, bool) {
	if f, ok := scalarOracle[n.Op]; ok {
		return apply(in[0], func(x float64) float64 { return f(n, x) }), true
	}
	if f, ok := pairOracle[n.Op]; ok {
		out := in[0]
		for _, x := range in[1:] {
			out = zip(out, x, f)
		}
		return out, true
	}
	if f, ok := reduceOracle[n.Op]; ok {
		sum, axes := summed(t, g, n, apply(in[0], f[0]))
		return dropped(n, apply(sum, f[1]), axes), true
	}
	switch n.Op {
	case "Mean":
		out := in[0]
		for _, x := range in[1:] {
			out = zip(out, x, func(x, y float64) float64 { return x + y })
		}
		return apply(out, func(x float64) float64 { return x / float64(len(in)) }), true
	case "Where":
		out := newND(broadcast(in[0].dims, broadcast(in[1].dims, in[2].dims))...)
		each(out.dims, func(c []int) {
			from := in[2]
			if in[0].v[in[0].at(c)] != 0 {
				from = in[1]
			}
			out.v[out.at(c)] = from.v[from.at(c)]
		})
		return out, true
	case "ReduceMax", "ReduceMin":
		axes := axesOracle(t, g, n, len(in[0].dims))
		return dropped(n, extremeND(in[0], axes, n.Op == "ReduceMin"), axes), true
	case "GlobalMaxPool":
		return extremeND(in[0], spatialAxes(len(in[0].dims)), false), true
	case "LogSoftmax":
		a := int(n.intAttr("axis", -1))
		s := meanND(apply(in[0], math.Exp), []int{a}, true)
		k := float64(len(in[0].v) / len(s.v))
		return zip(in[0], s, func(x, s float64) float64 { return x - math.Log(s*k) }), true
	case "LayerNormalization":
		return layerNormND(n, in), true
	}
	return movesND(t, g, n, in)
}

func axesOracle(t testing.TB, g *Graph, n *Node, rank int) []int {
	axes, err := (&compiler{g: g}).meanAxes(n, rank)
	if err != nil {
		t.Fatal(err)
	}
	return axes
}

func summed(t testing.TB, g *Graph, n *Node, x nd) (nd, []int) {
	axes := axesOracle(t, g, n, len(x.dims))
	sum := meanND(x, axes, true)
	k := float64(len(x.v) / len(sum.v))
	return apply(sum, func(v float64) float64 { return v * k }), axes
}

func dropped(n *Node, x nd, axes []int) nd {
	if n.intAttr("keepdims", 1) != 0 {
		return x
	}
	var rest []int
	for i, d := range x.dims {
		if !contains(axes, i) {
			rest = append(rest, d)
		}
	}
	return nd{rest, x.v}
}

func extremeND(x nd, axes []int, least bool) nd {
	dims := slices.Clone(x.dims)
	for _, a := range axes {
		dims[a] = 1
	}
	sign := 1.0
	if least {
		sign = -1
	}
	out := apply(newND(dims...), func(float64) float64 { return sign * math.Inf(-1) })
	each(x.dims, func(c []int) {
		i := out.at(c)
		out.v[i] = sign * math.Max(sign*out.v[i], sign*x.v[x.at(c)])
	})
	return out
}

func layerNormND(n *Node, in []nd) nd {
	var axes []int
	rank := len(in[0].dims)
	for a := (int(n.intAttr("axis", -1)) + rank) % rank; a < rank; a++ {
		axes = append(axes, a)
	}
	d := zip(in[0], meanND(in[0], axes, true), func(x, m float64) float64 { return x - m })
	v := meanND(apply(d, squared), axes, true)
	y := zip(d, v, func(d, v float64) float64 { return d / math.Sqrt(v+float64(n.floatAttr("epsilon", 1e-5))) })
	y = zip(y, in[1], func(y, s float64) float64 { return y * s })
	if len(in) > 2 {
		y = zip(y, in[2], func(y, b float64) float64 { return y + b })
	}
	return y
}

// movesND are operators that move elements: for every element of the output
// the one of the input it is, or −1.
func movesND(t testing.TB, g *Graph, n *Node, in []nd) (nd, bool) {
	list := func(i int) []int {
		v, err := (&compiler{g: g}).constInts(n.Inputs[i])
		if err != nil {
			t.Fatal(err)
		}
		out := make([]int, len(v))
		for k := range v {
			out[k] = int(v[k])
		}
		return out
	}
	x := in[0]
	dims := slices.Clone(x.dims)
	var from func(c []int) []int
	switch n.Op {
	case "Squeeze", "Unsqueeze":
		return nd{squeezedDims(dims, list(1), n.Op == "Unsqueeze"), x.v}, true
	case "Pad":
		pads := list(1)
		for d := range dims {
			dims[d] += pads[d] + pads[len(dims)+d]
		}
		from = func(c []int) []int { return shifted(c, pads[:len(c)], -1) }
	case "Expand":
		dims = broadcast(dims, list(1))
		from = func(c []int) []int { return c }
	case "Tile":
		by := list(1)
		for d := range dims {
			dims[d] *= by[d]
		}
		from = func(c []int) []int {
			out := slices.Clone(c)
			for d := range out {
				out[d] %= x.dims[d]
			}
			return out
		}
	case "Slice":
		starts, ends, axes := list(1), list(2), list(3)
		start, by := make([]int, len(dims)), slices.Repeat([]int{1}, len(dims))
		for i, a := range axes {
			if len(n.Inputs) > 4 {
				by[a] = list(4)[i]
			}
			first, count, err := sliceRange(int64(x.dims[a]), int64(starts[i]), int64(ends[i]), int64(by[a]))
			if err != nil {
				t.Fatal(err)
			}
			start[a], dims[a] = int(first), int(count)
		}
		from = func(c []int) []int {
			out := slices.Clone(c)
			for d := range out {
				out[d] = start[d] + by[d]*c[d]
			}
			return out
		}
	default:
		return nd{}, false
	}
	return moved(x, dims, from), true
}

// squeezedDims drops axes, or adds axes of size 1 to what they are of.
func squeezedDims(dims, axes []int, add bool) (out []int) {
	rank := len(dims)
	if add {
		rank += len(axes)
	}
	for d, i := 0, 0; d < rank; d++ {
		listed := contains(axes, d) || contains(axes, d-rank)
		if add && listed {
			out = append(out, 1)
			continue
		}
		if !listed {
			out = append(out, dims[i])
		}
		i++
	}
	return out
}

func shifted(c, by []int, sign int) []int {
	out := slices.Clone(c)
	for d := range out {
		out[d] += sign * by[d]
	}
	return out
}

func moved(x nd, dims []int, from func(c []int) []int) nd {
	out := newND(dims...)
	each(dims, func(c []int) {
		at := from(c)
		for d, i := range at {
			if i < 0 || x.dims[d] != 1 && i >= x.dims[d] {
				return
			}
		}
		out.v[out.at(c)] = x.v[x.at(at)]
	})
	return out
}

// gatherOracle is Gather with constant indices.
func gatherOracle(t testing.TB, g *Graph, n *Node, x nd) nd {
	w, ok := g.initializer(n.Inputs[1])
	if !ok {
		t.Fatalf("no indices %q", n.Inputs[1])
	}
	a, at := int(n.intAttr("axis", 0)), w.Tensor.I32s()
	dims := slices.Concat(x.dims[:a], intsOf(w.Tensor.Dims), x.dims[a+1:])
	out, flat := newND(dims...), newND(intsOf(w.Tensor.Dims)...)
	each(dims, func(c []int) {
		k := int(at[flat.at(c[a:a+len(flat.dims)])])
		if k < 0 {
			k += x.dims[a]
		}
		from := slices.Concat(c[:a], []int{k}, c[a+len(flat.dims):])
		out.v[out.at(c)] = x.v[x.at(from)]
	})
	return out
}

// splitOracle gives the outputs of a Split.
func splitOracle(t testing.TB, g *Graph, n *Node, x nd) []nd {
	a := int(n.intAttr("axis", 0))
	sizes := slices.Repeat([]int{x.dims[a] / len(n.Outputs)}, len(n.Outputs))
	if len(n.Inputs) > 1 {
		list, err := (&compiler{g: g}).constInts(n.Inputs[1])
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range list {
			sizes[i] = int(v)
		}
	}
	var out []nd
	start := make([]int, len(x.dims))
	for _, size := range sizes {
		dims := slices.Clone(x.dims)
		dims[a] = size
		by := slices.Clone(start)
		out = append(out, moved(x, dims, func(c []int) []int { return shifted(c, by, 1) }))
		start[a] += size
	}
	return out
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
