package sample

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// net builds the graph of a model whose weights training draws.
type net struct{ *model.Graph }

func newNet(name string, in, out model.ValueInfo) net {
	return net{&model.Graph{Name: name, Opset: 20, Inputs: []model.ValueInfo{in}, Outputs: []model.ValueInfo{out}}}
}

// open declares an input or output whose first dimension is the batch.
func open(name string, t engine.DType, dims ...uint32) model.ValueInfo {
	return model.ValueInfo{Name: name, DType: t, Dims: append([]uint32{0}, dims...), BatchName: "batch"}
}

// weight declares a weight and gives its name.
func (n net) weight(name string, dims ...uint32) string {
	n.Initializers = append(n.Initializers, model.Initializer{Name: name, Tensor: engine.NewTensor(engine.F32, dims...)})
	return name
}

// ones declares a weight that the file has as ones.
func (n net) ones(name string, size uint32) string {
	v := make([]float32, size)
	for i := range v {
		v[i] = 1
	}
	n.Initializers = append(n.Initializers, model.Initializer{Name: name, Tensor: engine.F32Tensor(v, size)})
	return name
}

// node adds a node named after its output, and gives that.
func (n net) node(op, out string, in []string, attrs ...model.Attr) string {
	n.Nodes = append(n.Nodes, model.Node{Name: out, Op: op, Inputs: in, Outputs: []string{out}, Attrs: attrs})
	return out
}

func ints(name string, v ...int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInts, Ints: v}
}

func integer(name string, v int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInt, I: v}
}

// constant adds a tensor that is no weight.
func (n net) constant(name string, t engine.Tensor) string {
	return n.node("Constant", name, nil, model.Attr{Name: "value", Type: model.AttrTensor, T: &model.Initializer{Name: name, Tensor: t, Wide: t.DType == engine.I32}})
}

func (n net) list(name string, v ...int32) string {
	return n.constant(name, engine.I32Tensor(v, uint32(len(v))))
}

// dense is a layer y = x·wᵀ + b as PyTorch exports it.
func (n net) dense(name, out, x string, from, to uint32) string {
	return n.node("Gemm", out, []string{x, n.weight(name+".weight", to, from), n.weight(name+".bias", to)}, integer("transB", 1))
}

// MLP is a classifier of dense layers with ReLU between them.
func MLP(widths ...uint32) *model.Graph {
	last := len(widths) - 1
	n := newNet("mlp", open("x", engine.F32, widths[0]), open("logits", engine.F32, widths[last]))
	x := "x"
	for i := range last {
		name := fmt.Sprintf("fc%d", i+1)
		if i == last-1 {
			n.dense(name, "logits", x, widths[i], widths[i+1])
			break
		}
		x = n.node("Relu", name+".relu", []string{n.dense(name, name, x, widths[i], widths[i+1])})
	}
	return n.Graph
}

// CNN is a classifier of images of one channel: 3×3 convolutions, each with
// ReLU and a 2×2 max pooling, and a dense layer.
func CNN(size, classes uint32, channels ...uint32) *model.Graph {
	n := newNet("cnn", open("x", engine.F32, 1, size, size), open("logits", engine.F32, classes))
	x, from := "x", uint32(1)
	for i, to := range channels {
		name := fmt.Sprintf("conv%d", i+1)
		c := n.node("Conv", name, []string{x, n.weight(name+".weight", to, from, 3, 3), n.weight(name+".bias", to)},
			ints("kernel_shape", 3, 3), ints("pads", 1, 1, 1, 1))
		r := n.node("Relu", name+".relu", []string{c})
		x = n.node("MaxPool", name+".pool", []string{r}, ints("kernel_shape", 2, 2), ints("strides", 2, 2))
		from, size = to, size/2
	}
	n.dense("fc", "logits", n.node("Flatten", "flat", []string{x}, integer("axis", 1)), from*size*size, classes)
	return n.Graph
}

// Transformer says how large a GPT is.
type Transformer struct{ Vocabulary, Width, Heads, Layers, Length uint32 }

// GPT is a decoder of tokens [batch, Length] to the scores of the next ones
// [batch, Length, Vocabulary]: pre-norm blocks with causal attention and GELU.
func GPT(t Transformer) *model.Graph {
	n := newNet("gpt", open("tokens", engine.I32, t.Length), open("logits", engine.F32, t.Length, t.Vocabulary))
	n.list("heads", 0, int32(t.Length), int32(t.Heads), int32(t.Width/t.Heads))
	n.list("joined", 0, int32(t.Length), int32(t.Width))
	n.constant("scale", engine.F32Tensor([]float32{float32(1 / math.Sqrt(float64(t.Width/t.Heads)))}))
	n.constant("mask", causal(t.Length))
	e := n.node("Gather", "embedding", []string{n.weight("token.weight", t.Vocabulary, t.Width), "tokens"})
	x := n.node("Add", "x0", []string{e, n.weight("position.weight", 1, t.Length, t.Width)})
	for i := range t.Layers {
		x = n.block(fmt.Sprintf("block%d.", i+1), x, t)
	}
	h := n.norm("norm", x, t.Width)
	n.node("MatMul", "logits", []string{h, n.weight("head.weight", t.Width, t.Vocabulary)})
	return n.Graph
}

// causal is 0 where a position may look, -1e9 at those after it.
func causal(length uint32) engine.Tensor {
	v := make([]float32, length*length)
	for i := range v {
		if uint32(i)%length > uint32(i)/length {
			v[i] = -1e9
		}
	}
	return engine.F32Tensor(v, length, length)
}

func (n net) norm(name, x string, width uint32) string {
	return n.node("LayerNormalization", name, []string{x, n.ones(name+".weight", width), n.weight(name+".bias", width)}, integer("axis", -1))
}

// project is x·w + b over the last axis.
func (n net) project(name, x string, from, to uint32) string {
	y := n.node("MatMul", name+".product", []string{x, n.weight(name+".weight", from, to)})
	return n.node("Add", name, []string{y, n.weight(name+".bias", to)})
}

func (n net) block(name, x string, t Transformer) string {
	a := n.attention(name+"attention.", n.norm(name+"norm1", x, t.Width), t)
	x = n.node("Add", name+"middle", []string{x, n.project(name+"out", a, t.Width, t.Width)})
	up := n.node("Gelu", name+"gelu", []string{n.project(name+"up", n.norm(name+"norm2", x, t.Width), t.Width, 4*t.Width)})
	return n.node("Add", name+"end", []string{x, n.project(name+"down", up, 4*t.Width, t.Width)})
}

func (n net) attention(name, x string, t Transformer) string {
	qkv := n.project(name+"qkv", x, t.Width, 3*t.Width)
	parts := []string{name + "q", name + "k", name + "v"}
	n.Nodes = append(n.Nodes, model.Node{Name: name + "split", Op: "Split", Inputs: []string{qkv}, Outputs: parts, Attrs: []model.Attr{integer("axis", 2)}})
	for i, p := range parts {
		perm := ints("perm", 0, 2, 1, 3)
		if i == 1 {
			perm = ints("perm", 0, 2, 3, 1)
		}
		r := n.node("Reshape", p+".split", []string{p, "heads"})
		n.node("Transpose", p+".heads", []string{r}, perm)
	}
	s := n.node("MatMul", name+"scores", []string{parts[0] + ".heads", parts[1] + ".heads"})
	s = n.node("Add", name+"masked", []string{n.node("Mul", name+"scaled", []string{s, "scale"}), "mask"})
	o := n.node("MatMul", name+"mixed", []string{n.node("Softmax", name+"weights", []string{s}, integer("axis", -1)), parts[2] + ".heads"})
	return n.node("Reshape", name+"joined", []string{n.node("Transpose", name+"back", []string{o}, ints("perm", 0, 2, 1, 3)), "joined"})
}

// Table is a classifier of tables: each column brought to mean 0 and deviation
// 1, then one hidden layer.
func Table(columns, hidden, classes uint32) *model.Graph {
	n := newNet("table", open("x", engine.F32, columns), open("logits", engine.F32, classes))
	x := n.node("BatchNormalization", "norm", []string{"x", n.ones("norm.scale", columns), n.weight("norm.bias", columns),
		n.weight("norm.mean", columns), n.ones("norm.variance", columns)})
	h := n.node("Relu", "fc1.relu", []string{n.dense("fc1", "fc1", x, columns, hidden)})
	n.dense("fc2", "logits", h, hidden, classes)
	return n.Graph
}
