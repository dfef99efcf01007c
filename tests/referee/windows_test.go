package referee_test

import (
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// windowToy is one ONNX node on tiny tensors: of windows, resampling, small
// integers, statistics or an optimizer.
type windowToy struct {
	name, op string
	inputs   []model.ValueInfo // dims of the inputs that are drawn
	constant []model.Initializer
	reads    []string // names in the node's order
	outputs  int
	opset    int64
	attrs    []model.Attr
}

func floatInput(name string, dims ...uint32) model.ValueInfo {
	return model.ValueInfo{Name: name, Dims: dims}
}

// byteInput is an input of unsigned bytes.
func byteInput(name string, dims ...uint32) model.ValueInfo {
	return model.ValueInfo{Name: name, DType: engine.I32, Elem: 2, Dims: dims}
}

func intsAttr(name string, v ...int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInts, Ints: v}
}

func floatAttr(name string, v float32) model.Attr {
	return model.Attr{Name: name, Type: model.AttrFloat, F: v}
}

func intList(name string, v ...int32) model.Initializer {
	return model.Initializer{Name: name, Tensor: engine.I32Tensor(v, uint32(len(v))), Wide: true}
}

func floatList(name string, v ...float32) model.Initializer {
	return model.Initializer{Name: name, Tensor: engine.F32Tensor(v, uint32(len(v)))}
}

func windowToys() []windowToy {
	image, volume := floatInput("x", 1, 2, 4, 3), floatInput("x", 1, 2, 2, 3, 2)
	channels := []model.ValueInfo{floatInput("s", 2), floatInput("b", 2), floatInput("m", 2), floatInput("v", 2)}
	resize := func(name string, to []int32, attrs ...model.Attr) windowToy {
		return windowToy{name: "resize " + name, op: "Resize", inputs: []model.ValueInfo{image}, attrs: attrs,
			constant: []model.Initializer{intList("sizes", to...), floatList("roi", 0, 0, 0.1, -0.2, 1, 1, 0.9, 1.3)}, reads: []string{"x", "roi", "", "sizes"}}
	}
	moments := func(op string, attrs ...model.Attr) windowToy {
		return windowToy{op: op, inputs: []model.ValueInfo{floatInput("r"), {Name: "t", DType: engine.I32}, floatInput("x", 3), floatInput("g", 3), floatInput("h", 3)},
			reads: []string{"r", "t", "x", "g", "h"}, outputs: 2, attrs: attrs}
	}
	bytes2 := []model.ValueInfo{byteInput("x", 1, 2, 3, 3), byteInput("w", 2, 2, 2, 2)}
	return []windowToy{
		resize("nearest", []int32{1, 2, 8, 3}, textAttr("mode", "nearest"), textAttr("coordinate_transformation_mode", "asymmetric"), textAttr("nearest_mode", "floor")),
		resize("nearest uneven", []int32{1, 2, 5, 2}, textAttr("mode", "nearest")),
		resize("linear", []int32{1, 2, 8, 3}, textAttr("mode", "linear")),
		resize("corners", []int32{1, 2, 3, 5}, textAttr("mode", "linear"), textAttr("coordinate_transformation_mode", "align_corners")),
		resize("cubic", []int32{1, 2, 2, 6}, textAttr("mode", "cubic"), intAttr("exclude_outside", 1)),
		resize("crop", []int32{1, 2, 3, 3}, textAttr("mode", "linear"), textAttr("coordinate_transformation_mode", "tf_crop_and_resize"), floatAttr("extrapolation_value", 7)),
		{op: "Upsample", opset: 9, inputs: []model.ValueInfo{image}, constant: []model.Initializer{floatList("scales", 1, 1, 2, 1)}, reads: []string{"x", "scales"}},
		{op: "ConvTranspose", inputs: []model.ValueInfo{image, floatInput("w", 2, 2, 3, 2), floatInput("b", 2)}, reads: []string{"x", "w", "b"},
			attrs: []model.Attr{intsAttr("strides", 2, 1), intsAttr("pads", 1, 0, 0, 1)}},
		{name: "ConvTranspose dilated", op: "ConvTranspose", inputs: []model.ValueInfo{image, floatInput("w", 2, 1, 2, 2)}, reads: []string{"x", "w"},
			attrs: []model.Attr{intsAttr("strides", 3, 2), intsAttr("dilations", 2, 2), intAttr("group", 2)}},
		{name: "ConvTranspose 3d", op: "ConvTranspose", inputs: []model.ValueInfo{volume, floatInput("w", 2, 1, 2, 2, 1)}, reads: []string{"x", "w"},
			attrs: []model.Attr{intsAttr("strides", 2, 1, 2)}},
		{name: "Conv 3d", op: "Conv", inputs: []model.ValueInfo{volume, floatInput("w", 2, 1, 2, 2, 2)}, reads: []string{"x", "w"},
			attrs: []model.Attr{intAttr("group", 2), intsAttr("pads", 0, 0, 1, 1, 0, 0)}},
		{op: "MaxPool", inputs: []model.ValueInfo{image}, reads: []string{"x"}, outputs: 2, attrs: []model.Attr{intsAttr("kernel_shape", 2, 2), intsAttr("pads", 1, 0, 0, 1)}},
		{name: "MaxPool of bytes", op: "MaxPool", inputs: []model.ValueInfo{byteInput("x", 1, 2, 3, 3)}, reads: []string{"x"}, attrs: []model.Attr{intsAttr("kernel_shape", 2, 2)}},
		{name: "AveragePool 3d", op: "AveragePool", inputs: []model.ValueInfo{volume}, reads: []string{"x"},
			attrs: []model.Attr{intsAttr("kernel_shape", 2, 2, 2), intsAttr("dilations", 1, 2, 1), intsAttr("pads", 1, 1, 0, 0, 1, 0)}},
		{op: "MaxUnpool", inputs: []model.ValueInfo{floatInput("x", 1, 1, 1, 2)}, constant: []model.Initializer{{Name: "i", Tensor: engine.I32Tensor([]int32{1, 6}, 1, 1, 1, 2), Wide: true}},
			reads: []string{"x", "i"}, attrs: []model.Attr{intsAttr("kernel_shape", 2, 2), intsAttr("strides", 2, 2)}},
		{op: "BatchNormalization", inputs: append([]model.ValueInfo{image}, channels...), reads: []string{"x", "s", "b", "m", "v"}, outputs: 3,
			attrs: []model.Attr{intAttr("training_mode", 1)}},
		{op: "GroupNormalization", opset: 18, inputs: append([]model.ValueInfo{image}, channels[:2]...), reads: []string{"x", "s", "b"}, attrs: []model.Attr{intAttr("num_groups", 2)}},
		{name: "Clip of bytes", op: "Clip", inputs: []model.ValueInfo{byteInput("x", 5)}, reads: []string{"x", "low"},
			constant: []model.Initializer{{Name: "low", Tensor: engine.I32Tensor([]int32{40}), Elem: 2}}},
		{op: "QuantizeLinear", opset: 21, inputs: []model.ValueInfo{floatInput("x", 2, 4), floatInput("s", 2, 2)}, reads: []string{"x", "s"}, attrs: []model.Attr{intAttr("axis", 1), intAttr("block_size", 2)}},
		{op: "ConvInteger", inputs: bytes2, reads: []string{"x", "w"}},
		{name: "MatMulInteger long", op: "MatMulInteger", inputs: []model.ValueInfo{byteInput("x", 1, 300), byteInput("w", 300, 2)}, reads: []string{"x", "w"}},
		moments("Adagrad", floatAttr("decay_factor", 0.1)),
		moments("Momentum", floatAttr("alpha", 0.9), floatAttr("beta", 0.5), textAttr("mode", "nesterov")),
		{op: "Adam", inputs: append(moments("").inputs, floatInput("k", 3)), reads: []string{"r", "t", "x", "g", "h", "k"}, outputs: 3},
		{op: "Mish", inputs: []model.ValueInfo{floatInput("x", 4)}, reads: []string{"x"}},
		{name: "ScatterElements max", op: "ScatterElements", opset: 18, inputs: []model.ValueInfo{floatInput("x", 4), floatInput("u", 3)}, reads: []string{"x", "i", "u"},
			constant: []model.Initializer{intList("i", 2, 0, 2)}, attrs: []model.Attr{textAttr("reduction", "max")}},
	}
}

// compiled is the toy's program and a run of it.
func (o *windowToy) compiled(t *testing.T) *toy {
	t.Helper()
	n := model.Node{Name: o.op, Op: o.op, Inputs: o.reads, Attrs: o.attrs}
	g := &model.Graph{Name: o.op, Opset: o.opset, Inputs: o.inputs, Initializers: o.constant}
	if g.Opset == 0 {
		g.Opset = 17
	}
	for i := range max(1, o.outputs) {
		n.Outputs = append(n.Outputs, string(rune('p'+i)))
		g.Outputs = append(g.Outputs, model.ValueInfo{Name: n.Outputs[i]})
	}
	g.Nodes = []model.Node{n}
	f, err := model.CompileFunction(g)
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(3, uint64(len(o.op))))
	var params []engine.Tensor
	for _, in := range o.inputs {
		x := engine.NewTensor(in.DType, in.Dims...)
		params = append(params, drawn(rng, x))
	}
	return newToy(t, commit.Inputs{Program: f.Program, Params: append(params, f.Weights...),
		Spec: claim.Spec{Seed: claim.Digest{1}, Steps: 1, SegmentLength: 1}}, nil)
}

// drawn gives floats, or bytes as integers.
func drawn(rng *rand.Rand, x engine.Tensor) engine.Tensor {
	v := floats(rng, int(x.Elements()))
	if x.DType == engine.F32 {
		return engine.F32Tensor(v, x.Dims...)
	}
	whole := make([]int32, len(v))
	for i := range whole {
		whole[i] = rng.Int32N(256)
	}
	return engine.I32Tensor(whole, x.Dims...)
}

// Every element of every instruction that an operator lowers to is right on
// chain, and forged it is convicted.
func TestWindowsAreRefutable(t *testing.T) {
	for _, o := range windowToys() {
		name := o.name
		if name == "" {
			name = o.op
		}
		t.Run(name, func(t *testing.T) {
			y := o.compiled(t)
			j := newJudge(t)
			honest := cached(y.honest)
			rng := rand.New(rand.NewPCG(1, uint64(len(name))))
			tr, err := honest.Trace(ctx, 1)
			if err != nil {
				t.Fatal(err)
			}
			y.corrupt(t, j, honest, rng, tr)
			y.sample(t, j, honest, rng, tr, 0, 2)
		})
	}
}
