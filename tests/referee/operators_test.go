package referee_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// operatorToy is the smallest graph that lowers an operator in all its ways.
type operatorToy struct {
	inputs  map[string][]uint32 // x, and more where an operator needs them; floats
	weights map[string][]uint32
	ints    map[string][]int32
	nodes   []model.Node
	outputs []string
}

func onnxNode(op string, inputs, outputs []string, attrs ...model.Attr) model.Node {
	return model.Node{Name: op, Op: op, Inputs: inputs, Outputs: outputs, Attrs: attrs}
}

func intAttr(name string, v int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInt, I: v}
}

func textAttr(name, v string) model.Attr {
	return model.Attr{Name: name, Type: model.AttrString, S: v}
}

func graphAttr(name string, inputs []string, nodes []model.Node, outputs ...string) model.Attr {
	g := &model.Graph{Nodes: nodes}
	for _, in := range inputs {
		g.Inputs = append(g.Inputs, model.ValueInfo{Name: in})
	}
	for _, out := range outputs {
		g.Outputs = append(g.Outputs, model.ValueInfo{Name: out})
	}
	return model.Attr{Name: name, Type: model.AttrGraph, G: g}
}

// operatorToys are toy instances of operators, by name.
func operatorToys() map[string]operatorToy {
	x := func(dims ...uint32) map[string][]uint32 { return map[string][]uint32{"x": dims} }
	cell := func(op string, gates uint32, bidirectional bool, attrs ...model.Attr) operatorToy {
		dirs := uint32(1)
		if bidirectional {
			dirs = 2
			attrs = append(attrs, textAttr("direction", "bidirectional"))
		}
		t := operatorToy{inputs: x(2, 2, 3), ints: map[string][]int32{"lens": {2, 1}}, weights: map[string][]uint32{
			"w": {dirs, 2 * gates, 3}, "r": {dirs, 2 * gates, 2}, "b": {dirs, 4 * gates}, "h": {dirs, 2, 2}}}
		in := []string{"x", "w", "r", "b", "lens", "h"}
		t.outputs = []string{"y", "yh"}
		if op == "LSTM" {
			t.weights["c"], t.weights["p"] = []uint32{dirs, 2, 2}, []uint32{dirs, 6}
			in, t.outputs = append(in, "c", "p"), append(t.outputs, "yc")
		}
		t.nodes = []model.Node{onnxNode(op, in, t.outputs, append(attrs, intAttr("hidden_size", 2))...)}
		return t
	}
	one := func(inputs map[string][]uint32, n model.Node) operatorToy {
		return operatorToy{inputs: inputs, nodes: []model.Node{n}, outputs: n.Outputs}
	}
	einsum := func(equation string, inputs map[string][]uint32, names ...string) operatorToy {
		return one(inputs, onnxNode("Einsum", names, []string{"y"}, textAttr("equation", equation)))
	}
	clip := model.Attr{Name: "clip", Type: model.AttrFloat, F: 0.5}
	y := []string{"y"}
	positive := onnxNode("Greater", []string{"s", "zero"}, []string{"c"})
	sum := onnxNode("ReduceSum", []string{"x"}, []string{"s"}, intAttr("keepdims", 0))
	return map[string]operatorToy{
		"RNN":                   cell("RNN", 1, true),
		"GRU":                   cell("GRU", 3, false, clip),
		"GRU of linear resets":  cell("GRU", 3, true, intAttr("linear_before_reset", 1)),
		"LSTM":                  cell("LSTM", 4, true, clip),
		"LSTM of coupled gates": cell("LSTM", 4, false, intAttr("input_forget", 1)),
		"If": {inputs: x(3), weights: map[string][]uint32{"zero": {}}, outputs: y, nodes: []model.Node{sum, positive, onnxNode("If", []string{"c"}, y,
			graphAttr("then_branch", nil, []model.Node{onnxNode("Tanh", []string{"x"}, []string{"o"})}, "o"),
			graphAttr("else_branch", nil, []model.Node{onnxNode("Neg", []string{"x"}, []string{"o"})}, "o"))}},
		"Loop": {inputs: x(2), ints: map[string][]int32{"trips": {3}}, outputs: []string{"y", "all"}, nodes: []model.Node{onnxNode("Loop", []string{"trips", "", "x"}, []string{"y", "all"},
			graphAttr("body", []string{"i", "go", "v"}, []model.Node{onnxNode("Sigmoid", []string{"v"}, []string{"o"})}, "go", "o", "v"))}},
		"Einsum, product":  einsum("bij,bkj->bki", map[string][]uint32{"x": {2, 2, 3}, "z": {2, 2, 3}}, "x", "z"),
		"Einsum, diagonal": einsum("ii->i", x(3, 3), "x"),
		"Einsum, sum":      einsum("...j->...", x(2, 3), "x"),
		"Dropout":          one(x(3), onnxNode("Dropout", []string{"x"}, []string{"y", "mask"})),
		"GatherElements": {inputs: x(2, 3), ints: map[string][]int32{"at": {2, 0}}, outputs: y, nodes: []model.Node{
			onnxNode("Unsqueeze", []string{"at"}, []string{"i"}, model.Attr{Name: "axes", Type: model.AttrInts, Ints: []int64{1}}), onnxNode("GatherElements", []string{"x", "i"}, y, intAttr("axis", 1))}},
		"Slice": {inputs: x(2, 5), ints: map[string][]int32{"from": {4}, "to": {-6}, "along": {1}, "by": {-2}}, outputs: y,
			nodes: []model.Node{onnxNode("Slice", []string{"x", "from", "to", "along", "by"}, y)}},
		"PRelu":  {inputs: x(2, 3), weights: map[string][]uint32{"slope": {3}}, outputs: y, nodes: []model.Node{onnxNode("PRelu", []string{"x", "slope"}, y)}},
		"Concat": one(x(1, 2), onnxNode("Concat", slices.Repeat([]string{"x"}, 10), y, intAttr("axis", 0))),
	}
}

// graph is the toy as a model.
func (o *operatorToy) graph(rng *rand.Rand) (*model.Graph, []engine.Tensor) {
	g := &model.Graph{Name: "toy", Opset: 12, Nodes: o.nodes}
	tensor := func(dims []uint32) engine.Tensor {
		n := 1
		for _, d := range dims {
			n *= int(d)
		}
		return engine.F32Tensor(floats(rng, n), dims...)
	}
	var values []engine.Tensor
	for _, name := range sorted(o.inputs) {
		g.Inputs = append(g.Inputs, model.ValueInfo{Name: name, Dims: o.inputs[name]})
		values = append(values, tensor(o.inputs[name]))
	}
	for _, name := range sorted(o.weights) {
		g.Initializers = append(g.Initializers, model.Initializer{Name: name, Tensor: tensor(o.weights[name])})
	}
	for _, name := range sorted(o.ints) {
		v := o.ints[name]
		g.Initializers = append(g.Initializers, model.Initializer{Name: name, Wide: true, Tensor: engine.I32Tensor(v, uint32(len(v)))})
	}
	for _, name := range o.outputs {
		g.Outputs = append(g.Outputs, model.ValueInfo{Name: name})
	}
	return g, values
}

func sorted[V any](m map[string]V) (keys []string) {
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// Every element of every instruction that an operator becomes is right on
// chain, and forged it is convicted.
func TestOperatorsAreRefutable(t *testing.T) {
	for name, o := range operatorToys() {
		t.Run(name, func(t *testing.T) {
			rng := rand.New(rand.NewPCG(41, uint64(len(name))))
			g, params := o.graph(rng)
			g, err := model.Import(g.ONNX())
			if err != nil {
				t.Fatal(err)
			}
			f, err := model.CompileFunction(g)
			if err != nil {
				t.Fatal(err)
			}
			in := commit.Inputs{Program: f.Program, Params: append(params, f.Weights...), Spec: claim.Spec{Steps: 1, SegmentLength: 1}}
			newToy(t, in, nil).corruptAll(t, rng)
		})
	}
}

// A model's memory, too: state, and frames that move over one record.
func TestMemoryIsRefutable(t *testing.T) {
	rng := rand.New(rand.NewPCG(43, 44))
	o := operatorToy{inputs: map[string][]uint32{"x": {1, 3}, "h": {1, 2}}, weights: map[string][]uint32{"w": {3, 2}, "r": {2, 2}}, outputs: []string{"y", "next"},
		nodes: []model.Node{onnxNode("MatMul", []string{"x", "w"}, []string{"a"}), onnxNode("MatMul", []string{"h", "r"}, []string{"b"}),
			onnxNode("Add", []string{"a", "b"}, []string{"c"}), onnxNode("Tanh", []string{"c"}, []string{"next"}), onnxNode("Neg", []string{"next"}, []string{"y"})}}
	g, _ := o.graph(rng)
	g, err := model.Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	schema := dataset.Schema{{Name: "wave", DType: engine.I32, Dims: []uint32{9}}}
	data := recording(t, schema, []int32{4, -3, 7, 0, 5, -9, 2, 8, 1})
	scale := float32(0.125)
	r := &model.Recipe{Data: model.Feed{Inputs: map[string]model.InputFeed{"x": {Field: "wave", Scale: &scale, Hop: 2}}}, State: map[string]string{"next": "h"}}
	out, err := model.CompileInference(r, g, model.Schema{Digest: schema.Digest(), Fields: []model.Field{{Name: "wave", Field: engine.Field{DType: engine.I32, Dims: []uint32{9}}}}}, 1)
	if err != nil {
		t.Fatal(err)
	}
	weights, err := g.Weights()
	if err != nil {
		t.Fatal(err)
	}
	in := commit.Inputs{Program: out.Program, Params: weights, Data: data, Spec: claim.Spec{OrderSeed: claim.Digest{5}, Steps: out.Frames, SegmentLength: 3}}
	newToy(t, in, data).corruptAll(t, rng)
}

func (y *toy) corruptAll(t *testing.T, rng *rand.Rand) {
	t.Helper()
	j := newJudge(t)
	honest := cached(y.honest)
	for g := range y.in.Spec.Segments() + 1 {
		tr, err := honest.Trace(ctx, g)
		if err != nil {
			t.Fatal(err)
		}
		y.corrupt(t, j, honest, rng, tr)
	}
}

// recording is a data set of one record.
func recording(t *testing.T, schema dataset.Schema, samples []int32) *dataset.Dataset {
	t.Helper()
	var buf bytes.Buffer
	w, err := dataset.NewWriter(&buf, schema, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Append(engine.I32Tensor(samples, uint32(len(samples))).Data, claim.Digest{}); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	data, err := dataset.Parse(buf.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return data
}
