package model

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// wireModel wraps graph fields into a model file.
func wireModel(graph ...wire) []byte {
	var g, m, opset wire
	for _, part := range graph {
		g = append(g, part...)
	}
	opset.varint(2, 17)
	m.varint(1, 8)
	m.message(7, g)
	m.message(8, opset)
	return m
}

func wireTensor(fields func(t *wire)) (w wire) {
	var t wire
	fields(&t)
	w.message(5, t)
	return w
}

func wireInput(elem uint64, dims ...func(d *wire)) (w wire) {
	var shape, tensor, typ, v wire
	for _, f := range dims {
		var d wire
		f(&d)
		shape.message(1, d)
	}
	tensor.varint(1, elem)
	tensor.message(2, shape)
	typ.message(1, tensor)
	v.text(1, "x")
	v.message(2, typ)
	w.message(11, v)
	return w
}

func size(n uint64) func(*wire) { return func(d *wire) { d.varint(1, n) } }

func named(s string) func(*wire) { return func(d *wire) { d.text(2, s) } }

func wireNode(op string) (w wire) {
	n := Node{Name: "bad", Op: op, Inputs: []string{"x"}, Outputs: []string{"y"}}
	w.message(1, n.encode())
	return w
}

// TestImportRefusals wants one line that names the thing for every file that
// cannot be expressed exactly.
func TestImportRefusals(t *testing.T) {
	mlp := func(change func(g *Graph)) []byte {
		g := digitsMLP()
		change(g)
		return g.ONNX()
	}
	relu := func(change func(g *Graph)) []byte {
		g := &Graph{Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 2, 4, 4}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 2}}},
			Nodes: []Node{{Name: "act", Op: "Relu", Inputs: []string{"x"}, Outputs: []string{"y"}}}}
		change(g)
		return g.ONNX()
	}
	op := func(name string, attrs ...Attr) []byte {
		return relu(func(g *Graph) { g.Nodes[0].Op, g.Nodes[0].Attrs = name, attrs })
	}
	whole := digitsMLP().ONNX()
	for name, c := range map[string]struct {
		file []byte
		want []string
	}{
		"empty":             {nil, []string{"no graph"}},
		"not protobuf":      {[]byte("hello, world"), []string{"model"}},
		"truncated weights": {whole[:len(whole)/2], []string{"truncated"}},
		"graph twice":       {append(slices.Clone(whole), whole...), []string{"given twice"}},
		"two lines":         {relu(func(g *Graph) { g.Nodes[0].Op = "Re\nlu" }), []string{"control characters", `"Re\nlu"`}},
		"unknown operator":  {relu(func(g *Graph) { g.Nodes[0].Op = "Scan" }), []string{"Scan", `"act"`, "docs/onnx.md"}},
		"unknown field":     {wireModel(wire{0xfa, 0x3f, 0x00}), []string{"graph", "unknown field"}},
		"old opset":         {relu(func(g *Graph) { g.Opset = 3 }), []string{"opset 3"}},
		"input twice":       {relu(func(g *Graph) { g.Inputs = append(g.Inputs, g.Inputs[0]) }), []string{`"x"`, "twice"}},
		"undefined input":   {relu(func(g *Graph) { g.Nodes[0].Inputs[0] = "z" }), []string{"act", `"z"`}},
		"cycle":             {relu(func(g *Graph) { g.Nodes[0].Inputs[0] = "y" }), []string{"act", "not defined before"}},
		"output missing":    {relu(func(g *Graph) { g.Outputs[0].Name = "q" }), []string{`"q"`, "no node"}},
		"no nodes":          {relu(func(g *Graph) { g.Nodes = nil }), []string{"0 nodes"}},
		"too many inputs":   {relu(func(g *Graph) { g.Nodes[0].Inputs = []string{"x", "x"} }), []string{"act", "2 inputs"}},
		"two outputs":       {relu(func(g *Graph) { g.Nodes[0].Outputs = []string{"y", "i"} }), []string{"act", "2 outputs"}},
		"unknown attribute": {op("Relu", integer("alpha", 1)), []string{"act", `"alpha"`}},
		"attribute type":    {op("Softmax", ints("axis", 1)), []string{"act", `"axis"`}},
		"attribute twice":   {op("Softmax", integer("axis", 1), integer("axis", 1)), []string{"act", "axis", "twice"}},
		"softmax axis":      {op("Softmax", integer("axis", 4)), []string{"act", "axis 4"}},
		"dynamic dim":       {wireModel(wireInput(1, named("n"), named("width"))), []string{`"x"`, `"width"`, "dynamic"}},
		"negative dim":      {wireModel(wireInput(1, size(1), size(^uint64(0)))), []string{`"x"`, "size -1"}},
		"huge shape":        {wireModel(wireInput(1, size(1), size(1<<28), size(1<<28)), wireNode("Relu"), outputY()), []string{`"x"`, "elements"}},
		"double input":      {wireModel(wireInput(11, size(1))), []string{`"x"`, "DOUBLE", "FLOAT"}},
		"integer input":     {wireModel(wireInput(7, size(1)), wireNode("Sigmoid"), outputY()), []string{`"bad"`, "integers"}},
		"double weights":    {wireModel(wireTensor(func(t *wire) { t.text(8, "w"); t.varint(1, 1); t.varint(2, 11); t.message(9, make(wire, 8)) })), []string{`"w"`, "DOUBLE"}},
		"short weights":     {wireModel(wireTensor(func(t *wire) { t.text(8, "w"); t.varint(1, 3); t.varint(2, 1); t.message(9, make(wire, 8)) })), []string{`"w"`, "8 bytes", "12"}},
		"external weights":  {wireModel(wireTensor(func(t *wire) { t.text(8, "w"); t.varint(1, 3); t.varint(2, 1); t.varint(14, 1) })), []string{`"w"`, "external"}},
		"weight dim -1":     {wireModel(wireTensor(func(t *wire) { t.text(8, "w"); t.varint(1, ^uint64(0)); t.varint(2, 1) })), []string{`"w"`, "size -1"}},
		"int64 too wide":    {wireModel(wireTensor(func(t *wire) { t.text(8, "w"); t.varint(1, 1); t.varint(2, 7); t.varint(7, 1<<40) })), []string{`"w"`, "32 bits"}},
		"raw int64 too wide": {wireModel(wireTensor(func(t *wire) {
			t.text(8, "w")
			t.varint(1, 1)
			t.varint(2, 7)
			t.message(9, binary.LittleEndian.AppendUint64(nil, 1<<40))
		})), []string{`"w"`, "32 bits"}},
		"data twice": {wireModel(wireTensor(func(t *wire) {
			t.text(8, "w")
			t.varint(1, 1)
			t.varint(2, 1)
			t.word(4, 0)
			t.message(9, make(wire, 4))
		})), []string{`"w"`, "more than one field"}},
		"gemm shapes": {mlp(func(g *Graph) { g.Initializers[0] = zeros("fc1.weight", 256, 63) }), []string{"Gemm", `"fc1"`, "64"}},
		"gemm bias":   {mlp(func(g *Graph) { g.Initializers[1] = zeros("fc1.bias", 255) }), []string{"Gemm", `"fc1"`}},
		"conv rank": {relu(func(g *Graph) {
			g.Initializers = []Initializer{zeros("w", 3, 2)}
			g.Nodes[0] = Node{Name: "c", Op: "Conv", Inputs: []string{"x", "w"}, Outputs: []string{"y"}}
		}), []string{`Conv node "c"`}},
		"conv groups": {relu(func(g *Graph) {
			g.Initializers = []Initializer{zeros("w", 3, 1, 3, 3)}
			g.Nodes[0] = Node{Name: "c", Op: "Conv", Inputs: []string{"x", "w"}, Outputs: []string{"y"}}
		}), []string{`Conv node "c"`, "groups"}},
		"pool kernel": {op("MaxPool", ints("kernel_shape", 9, 9)), []string{"MaxPool", `"act"`, "kernel"}},
		"pool none":   {op("MaxPool"), []string{"kernel_shape is missing"}},
		"pool pads":   {op("MaxPool", ints("kernel_shape", 2, 2), ints("pads", -1, 0, 0, 0)), []string{"pads"}},
		"perm":        {op("Transpose", ints("perm", 0, 1, 1, 2)), []string{"perm"}},
		"reshape computed": {relu(func(g *Graph) {
			g.Nodes = []Node{{Name: "a", Op: "Relu", Inputs: []string{"x"}, Outputs: []string{"s"}}, {Name: "r", Op: "Reshape", Inputs: []string{"x", "s"}, Outputs: []string{"y"}}}
		}), []string{`Reshape node "r"`, "constant"}},
		"reshape count": {relu(func(g *Graph) {
			g.Initializers = []Initializer{shapeInit("s", -1, 7)}
			g.Nodes[0] = Node{Name: "r", Op: "Reshape", Inputs: []string{"x", "s"}, Outputs: []string{"y"}}
		}), []string{`Reshape node "r"`, "32"}},
		"batchnorm statistics per element": {relu(func(g *Graph) {
			g.Initializers = []Initializer{zeros("s", 2), zeros("b", 2), zeros("m", 2), zeros("v", 2)}
			g.Nodes[0] = Node{Name: "bn", Op: "BatchNormalization", Inputs: []string{"x", "s", "b", "m", "v"}, Outputs: []string{"y"}, Attrs: []Attr{integer("spatial", 0)}}
		}), []string{`"bn"`, "statistics per channel"}},
		"integer arithmetic": {relu(func(g *Graph) {
			g.Initializers = []Initializer{shapeInit("s", 1)}
			g.Nodes[0] = Node{Name: "plus", Op: "Add", Inputs: []string{"x", "s"}, Outputs: []string{"y"}}
		}), []string{`"plus"`, "INT64", "FLOAT"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Import(c.file)
			if err == nil {
				t.Fatal("imported")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("%q does not say %q", err, want)
				}
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has more than one line", err)
			}
		})
	}
}

func outputY() (w wire) {
	v := ValueInfo{Name: "y", Dims: []uint32{0}}
	w.message(12, v.encode())
	return w
}

func TestImportOtherEncodings(t *testing.T) {
	// Packed dims, float_data instead of raw_data, the weight also declared as an input.
	var packed, floats wire
	packed.message(1, wire{2})
	weights := wireTensor(func(t *wire) {
		*t = append(*t, packed...)
		t.varint(2, 1)
		floats = binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(nil, 0x3f800000), 0x40000000)
		t.message(4, floats)
		t.text(8, "w")
	})
	w := ValueInfo{Name: "w", Dims: []uint32{2}}
	var declared, n wire
	declared.message(11, w.encode())
	mul := Node{Op: "Mul", Inputs: []string{"x", "w"}, Outputs: []string{"y"}}
	n.message(1, mul.encode())
	g, err := Import(wireModel(wireInput(1, named("n"), size(2)), declared, weights, n, outputY()))
	if err != nil {
		t.Fatal(err)
	}
	if got := g.Initializers[0].Tensor.F32s(); len(g.Inputs) != 1 || !slices.Equal(got, []float32{1, 2}) {
		t.Fatalf("inputs %v, weights %v", g.Inputs, got)
	}
}

func TestONNXRoundTrip(t *testing.T) {
	for _, gt := range graphTests() {
		g := gt.imported(t)
		file := g.ONNX()
		if !bytes.Equal(file, gt.graph().ONNX()) {
			t.Errorf("%s: differs after import and export", gt.name)
		}
	}
}

// TestWeightsRoundTrip sends weights to program layout and back to files.
func TestWeightsRoundTrip(t *testing.T) {
	for _, gt := range graphTests() {
		g := gt.imported(t)
		weights, err := g.Weights()
		if err != nil {
			t.Fatal(err)
		}
		back, err := g.WithWeights(weights)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(back.ONNX(), g.ONNX()) {
			t.Errorf("%s: weights differ after a round trip", gt.name)
		}
		safe, err := g.Safetensors()
		if err != nil {
			t.Fatal(err)
		}
		tensors, err := ReadSafetensors(safe)
		if err != nil {
			t.Fatal(err)
		}
		if back, err = g.WithTensors(tensors); err != nil || !bytes.Equal(back.ONNX(), g.ONNX()) {
			t.Errorf("%s: weights differ after safetensors: %v", gt.name, err)
		}
	}
	g := digitsMLP()
	if _, err := g.WithWeights(nil); err == nil {
		t.Error("took no weights for four")
	}
	bad := []engine.Tensor{engine.NewTensor(engine.F32, 1), {}, {}, {}}
	if _, err := g.WithWeights(bad); err == nil || !strings.Contains(err.Error(), "fc1.weight") {
		t.Errorf("wrong size: %v", err)
	}
}

func FuzzONNX(f *testing.F) {
	f.Add(digitsMLP().ONNX())
	for _, gt := range graphTests() {
		f.Add(gt.graph().ONNX())
	}
	for _, g := range innerSeeds() {
		f.Add(g.ONNX())
	}
	for _, file := range testdataModels(f) {
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		g, err := Import(file)
		if err != nil {
			wantOneLine(t, err)
			return
		}
		again, err := Import(g.ONNX())
		if err != nil {
			t.Fatalf("written model is refused: %v", err)
		}
		if !bytes.Equal(again.ONNX(), g.ONNX()) {
			t.Fatal("writing is not stable")
		}
		if _, err := CompileFunction(g); err != nil {
			wantOneLine(t, err)
		}
	})
}

func wantOneLine(t *testing.T, err error) {
	t.Helper()
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("%q has more than one line", err)
	}
}
