package model

import (
	"encoding/binary"
	"math"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// importTaking imports and compiles, and says how many bytes it allocated.
func importTaking(file []byte) (uint64, error) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	g, err := Import(file)
	if err == nil {
		_, err = CompileFunction(g)
	}
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc, err
}

// wideInit is an INT64 list whose values need not fit 32 bits.
func wideInit(name string, v ...int64) Initializer {
	raw := make([]int32, len(v))
	for i := range v {
		raw[i] = int32(v[i])
	}
	return Initializer{Name: name, Tensor: engine.I32Tensor(raw, uint32(len(v))), Wide: true, Far: v}
}

// absurdModel is one operator of x [2, 3] and constants.
func absurdModel(op string, init []Initializer, attrs ...Attr) []byte {
	n := node(op, "y", "x").with(attrs...)
	for _, w := range init {
		n.Inputs = append(n.Inputs, w.Name)
	}
	g := &Graph{Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{2, 3}}}, Outputs: []ValueInfo{{Name: "y"}}, Initializers: init, Nodes: []Node{n}}
	return g.ONNX()
}

// constantModel is one operator of constants alone.
func constantModel(op string, init []Initializer, attrs ...Attr) []byte {
	n := node(op, "y").with(attrs...)
	for _, w := range init {
		n.Inputs = append(n.Inputs, w.Name)
	}
	g := &Graph{Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{2, 3}}}, Outputs: []ValueInfo{{Name: "y"}}, Initializers: init, Nodes: []Node{n}}
	return g.ONNX()
}

func cyclic(nodes ...Node) []byte {
	g := &Graph{Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{2, 3}}}, Outputs: []ValueInfo{{Name: "y"}}, Nodes: nodes,
		Initializers: []Initializer{boolean("on", 1)}}
	return g.ONNX()
}

// TestHostile_named: what a bad model is most likely to have, one by one, is
// refused in one line that names the node, in little memory.
func TestHostile_named(t *testing.T) {
	huge, scalar := int64(math.MaxInt64), func(name string, v int32) Initializer {
		return Initializer{Name: name, Tensor: engine.I32Tensor([]int32{v}), Wide: true}
	}
	inner := func(nodes ...Node) *Graph { return &Graph{Nodes: nodes, Outputs: []ValueInfo{{Name: "inner"}}} }
	branch := func(g *Graph) []Attr {
		return []Attr{{Name: "then_branch", Type: AttrGraph, G: g}, {Name: "else_branch", Type: AttrGraph, G: g}}
	}
	lstm := []Initializer{zeros("w", 1, 8, 3), zeros("r", 1, 8, 2)}
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"cycle of two nodes":         {cyclic(node("Relu", "a", "b"), node("Neg", "b", "a"), node("Add", "y", "x", "a")), `input "b" is not defined before it`},
		"cycle of one node":          {cyclic(node("Add", "y", "x", "y")), `input "y" is not defined before it`},
		"cycle through a branch":     {cyclic(node("If", "y", "on").with(branch(inner(node("Neg", "inner", "y")))...)), `"y"`},
		"cycle within a branch":      {cyclic(node("If", "y", "on").with(branch(inner(node("Neg", "inner", "z"), node("Neg", "z", "inner")))...)), `"z"`},
		"missing initializer":        {absurdModel("MatMul", nil, Attr{Name: "w", Type: AttrInt}), "has 1 inputs"},
		"missing weight":             {cyclic(node("MatMul", "y", "x", "w")), `input "w" is not defined before it`},
		"integers where floats go":   {absurdModel("MatMul", []Initializer{shapeInit("w", 1, 2, 3)}), "MatMul"},
		"floats where a list goes":   {absurdModel("Reshape", []Initializer{random("w", 2)}), `"w" is not a list of integers`},
		"truths where floats go":     {absurdModel("Add", []Initializer{boolean("w", 1)}), "Add"},
		"a shape of 2^62":            {absurdModel("Reshape", []Initializer{wideInit("s", 1<<31, 1<<31)}), "32 bits"},
		"a shape of 2^60":            {absurdModel("Reshape", []Initializer{shapeInit("s", 1<<30, 1<<30)}), "Reshape"},
		"a negative shape":           {absurdModel("Reshape", []Initializer{shapeInit("s", -6)}), "Reshape"},
		"Expand to 2^60":             {absurdModel("Expand", []Initializer{shapeInit("s", 1<<30, 1<<30, 2, 3)}), "elements"},
		"Expand to less than 0":      {absurdModel("Expand", []Initializer{shapeInit("s", -5, 2, 3)}), "Expand"},
		"Tile 2^60 times":            {absurdModel("Tile", []Initializer{shapeInit("s", 1<<30, 1<<30)}), "elements"},
		"Pad by 2^31":                {absurdModel("Pad", []Initializer{shapeInit("s", math.MaxInt32, math.MaxInt32, math.MaxInt32, math.MaxInt32)}), "Pad"},
		"Pad to less than nothing":   {absurdModel("Pad", []Initializer{shapeInit("s", 0, math.MinInt32, 0, 0)}), "Pad"},
		"ConstantOfShape of 2^60":    {constantModel("ConstantOfShape", []Initializer{shapeInit("s", 1<<30, 1<<30)}), "elements"},
		"ConstantOfShape of -1":      {constantModel("ConstantOfShape", []Initializer{shapeInit("s", -1)}), "ConstantOfShape"},
		"Range of 2^31":              {constantModel("Range", []Initializer{scalar("a", 0), scalar("b", math.MaxInt32), scalar("c", 1)}), "Range"},
		"Range by 0":                 {constantModel("Range", []Initializer{scalar("a", 0), scalar("b", 7), scalar("c", 0)}), "Range"},
		"OneHot of 2^31":             {constantModel("OneHot", []Initializer{shapeInit("a", 1, 2), scalar("b", math.MaxInt32), random("c", 2)}), "OneHot"},
		"TopK of 2^31":               {absurdModel("TopK", []Initializer{shapeInit("k", math.MaxInt32)}), "k ["},
		"TopK of -1":                 {absurdModel("TopK", []Initializer{shapeInit("k", -1)}), "k ["},
		"TopK of 3-2^32":             {absurdModel("TopK", nil, integer("k", 3-1<<32)), "k ["},
		"Resize to 2^31":             {absurdModel("Resize", []Initializer{random("roi", 4), random("scales", 2), shapeInit("s", math.MaxInt32, 3)}), "Resize"},
		"Split into less than 0":     {absurdModel("Split", []Initializer{shapeInit("s", -1)}), "Split"},
		"Split into 2^63":            {absurdModel("Split", nil, integer("num_outputs", huge)), "Split"},
		"Loop of 2^31 trips":         {loopOf(math.MaxInt32), "Loop"},
		"LSTM of 2^63 units":         {absurdModel("LSTM", lstm, integer("hidden_size", huge)), "LSTM"},
		"a kernel of 2^63":           {absurdModel("MaxPool", nil, ints("kernel_shape", huge, huge)), "MaxPool"},
		"strides of -1":              {absurdModel("AveragePool", nil, ints("kernel_shape", 1), ints("strides", -1)), "AveragePool"},
		"2^63 groups":                {absurdModel("Conv", []Initializer{zeros("w", 2, 3)}, integer("group", huge)), "Conv"},
		"an axis of -2^63":           {absurdModel("Softmax", nil, integer("axis", math.MinInt64)), "axis -9223372036854775808"},
		"DepthToSpace by 2^63":       {absurdModel("DepthToSpace", nil, integer("blocksize", huge)), "DepthToSpace"},
		"LRN of 2^63":                {absurdModel("LRN", nil, integer("size", huge)), "LRN"},
		"Cast to type 99":            {absurdModel("Cast", nil, integer("to", 99)), "type number 99"},
		"Cast to type -1":            {absurdModel("Cast", nil, integer("to", -1)), "Cast"},
		"Einsum of 2^16 letters":     {absurdModel("Einsum", nil, Attr{Name: "equation", Type: AttrString, S: strings.Repeat("i", 1<<16)}), "Einsum"},
		"an input of 2^64 elements":  {wireModel(wireInput(1, size(1<<31), size(1<<31)), wireNode("Relu"), outputY()), `"x"`},
		"an input of size 2^63":      {wireModel(wireInput(1, size(1<<63)), wireNode("Relu"), outputY()), `"x"`},
		"dims of an initializer ×30": {wireModel(wireTensor(func(w *wire) { w.text(8, "w"); w.message(1, slices.Repeat([]byte{2}, 30)); w.varint(2, 1) })), "rank at most"},
	} {
		took, err := importTaking(c.file)
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") || len(err.Error()) > 1000 {
			t.Errorf("%s: %.300v, want one line with %q", name, err, c.want)
		}
		if took > 16<<20 {
			t.Errorf("%s: takes %d bytes", name, took)
		}
	}
}

// loopOf doubles x a constant number of times.
func loopOf(trips int32) []byte {
	body := &Graph{Inputs: []ValueInfo{{Name: "i"}, {Name: "go"}, {Name: "v"}}, Outputs: []ValueInfo{{Name: "go"}, {Name: "w"}}, Nodes: []Node{node("Add", "w", "v", "v")}}
	n := node("Loop", "y", "n", "", "x").with(Attr{Name: "body", Type: AttrGraph, G: body})
	g := &Graph{Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{2, 3}}}, Outputs: []ValueInfo{{Name: "y"}}, Nodes: []Node{n},
		Initializers: []Initializer{{Name: "n", Tensor: engine.I32Tensor([]int32{trips}), Wide: true}}}
	return g.ONNX()
}

// TestHostile_safetensors: lengths that are lies take no memory.
func TestHostile_safetensors(t *testing.T) {
	length := func(n uint64, rest string) []byte { return append(binary.LittleEndian.AppendUint64(nil, n), rest...) }
	for name, c := range map[string]struct {
		file []byte
		want string
	}{
		"header of 2 GiB":        {length(1<<31, "{}"), "longer"},
		"header of 2^63":         {length(1<<63, "{}"), "longer"},
		"header of all ones":     {length(math.MaxUint64, "{}"), "longer"},
		"data of 2^63":           {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,9223372036854775807]}}`), ""},
		"offsets beyond 2^64":    {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,99999999999999999999]}}`), ""},
		"offsets below 0":        {safeFile(`{"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}`), ""},
		"a dimension of 2^63":    {safeFile(`{"a":{"dtype":"F32","shape":[9223372036854775807],"data_offsets":[0,4]}}`, make([]byte, 4)...), ""},
		"two shapes":             {safeFile(`{"a":{"dtype":"F32","shape":[1],"shape":[1],"data_offsets":[0,4]}}`, make([]byte, 4)...), `"shape" is given twice`},
		"10,000 nested objects":  {safeFile(`{"a":` + strings.Repeat(`{"a":`, 10_000)), ""},
		"a shape of 10,000 dims": {safeFile(`{"a":{"dtype":"F32","shape":[`+strings.Repeat("1,", 10_000)+`1],"data_offsets":[0,4]}}`, make([]byte, 4)...), ""},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := ReadSafetensors(c.file)
		runtime.ReadMemStats(&after)
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") || len(err.Error()) > 1000 {
			t.Errorf("%s: %.300v, want one line with %q", name, err, c.want)
		}
		if took := after.TotalAlloc - before.TotalAlloc; took > 16<<20 {
			t.Errorf("%s: takes %d bytes", name, took)
		}
	}
}
