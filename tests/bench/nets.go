//go:build unix

package main

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// net builds a graph with random weights, node by node.
type net struct {
	g    *model.Graph
	seed uint32
	n    int
}

func newNet(name string, input ...uint32) *net {
	return &net{g: &model.Graph{Name: name, Opset: 20, Inputs: []model.ValueInfo{{Name: "x", DType: engine.F32, Dims: input}}}, seed: 1}
}

// weight adds an initializer of numbers in mean ± spread.
func (t *net) weight(mean, spread float32, dims ...uint32) string {
	n := uint32(1)
	for _, d := range dims {
		n *= d
	}
	v := make([]float32, n)
	for i := range v {
		t.seed = t.seed*1664525 + 1013904223
		v[i] = mean + float32(spread*(float32(int32(t.seed))/(1<<31)))
	}
	return t.constant(engine.F32Tensor(v, dims...))
}

func (t *net) constant(v engine.Tensor) string {
	name := fmt.Sprintf("w%d", len(t.g.Initializers))
	t.g.Initializers = append(t.g.Initializers, model.Initializer{Name: name, Tensor: v, Wide: v.DType == engine.I32})
	return name
}

// node adds an operator of one output and gives its name.
func (t *net) node(op string, attrs []model.Attr, inputs ...string) string {
	t.n++
	out := fmt.Sprintf("%s%d", op, t.n)
	t.g.Nodes = append(t.g.Nodes, model.Node{Name: out, Op: op, Inputs: inputs, Outputs: []string{out}, Attrs: attrs})
	return out
}

func (t *net) finish(out string, dims ...uint32) *model.Graph {
	t.g.Outputs = []model.ValueInfo{{Name: out, DType: engine.F32, Dims: dims}}
	return t.g
}

func ints(name string, v ...int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInts, Ints: v}
}

func integer(name string, v int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInt, I: v}
}

// uniform is the spread of weights that keep the size of activations.
func uniform(terms uint32) float32 { return float32(math.Sqrt(3 / float64(terms))) }

// dense is x·w + b.
func (t *net) dense(x string, in, out uint32) string {
	return t.node("Gemm", nil, x, t.weight(0, uniform(in), in, out), t.weight(0, 0.1, out))
}

// mlp is 784-512-512-10.
func mlp(batch uint32) *model.Graph {
	t := newNet("mlp", batch, 784)
	x := t.node("Relu", nil, t.dense("x", 784, 512))
	x = t.node("Relu", nil, t.dense(x, 512, 512))
	return t.finish(t.dense(x, 512, 10), batch, 10)
}

// convolve is a convolution of 3×3 or 1×1 with batch normalization.
func (t *net) convolve(x string, in, out, kernel uint32, stride int64) string {
	pad := int64(kernel / 2)
	y := t.node("Conv", []model.Attr{ints("kernel_shape", int64(kernel), int64(kernel)), ints("pads", pad, pad, pad, pad), ints("strides", stride, stride)},
		x, t.weight(0, uniform(in*kernel*kernel), out, in, kernel, kernel))
	return t.node("BatchNormalization", nil, y, t.weight(1, 0.1, out), t.weight(0, 0.1, out), t.weight(0, 0.1, out), t.weight(1, 0.1, out))
}

// resnet is ResNet-20 for images of 32×32.
func resnet() *model.Graph {
	t := newNet("resnet", 1, 3, 32, 32)
	x, in := t.node("Relu", nil, t.convolve("x", 3, 16, 3, 1)), uint32(16)
	for block := range 9 {
		out, stride, skip := uint32(16<<(block/3)), int64(1), x
		if out != in {
			stride, skip = 2, t.convolve(x, in, out, 1, 2)
		}
		y := t.node("Relu", nil, t.convolve(x, in, out, 3, stride))
		y = t.convolve(y, out, out, 3, 1)
		x, in = t.node("Relu", nil, t.node("Add", nil, y, skip)), out
	}
	x = t.node("Flatten", nil, t.node("GlobalAveragePool", nil, x))
	return t.finish(t.dense(x, 64, 10), 1, 10)
}

// Sizes of the transformer.
const (
	width, heads, length, blocks = 384, 6, 128, 6
)

// project is x·w + b on the last axis.
func (t *net) project(x string, in, out uint32) string {
	return t.node("Add", nil, t.node("MatMul", nil, x, t.weight(0, uniform(in), in, out)), t.weight(0, 0.1, out))
}

func (t *net) norm(x string) string {
	return t.node("LayerNormalization", nil, x, t.weight(1, 0.1, width), t.weight(0, 0.1, width))
}

func (t *net) transpose(x string, perm ...int64) string {
	return t.node("Transpose", []model.Attr{ints("perm", perm...)}, x)
}

func (t *net) reshape(x string, dims ...int32) string {
	return t.node("Reshape", nil, x, t.constant(engine.I32Tensor(dims, uint32(len(dims)))))
}

// attention over heads, from projections of their own.
func (t *net) attention(x string) string {
	head := func(perm ...int64) string {
		return t.transpose(t.reshape(t.project(x, width, width), 1, length, heads, width/heads), perm...)
	}
	scores := t.node("MatMul", nil, head(0, 2, 1, 3), head(0, 2, 3, 1))
	scores = t.node("Mul", nil, scores, t.constant(engine.F32Tensor([]float32{0.125})))
	share := t.node("Softmax", []model.Attr{integer("axis", -1)}, scores)
	y := t.transpose(t.node("MatMul", nil, share, head(0, 2, 1, 3)), 0, 2, 1, 3)
	return t.project(t.reshape(y, 1, length, width), width, width)
}

// transformer has 6 blocks with normalization before attention and MLP.
func transformer() *model.Graph {
	t := newNet("transformer", 1, length, width)
	x := "x"
	for range blocks {
		x = t.node("Add", nil, x, t.attention(t.norm(x)))
		y := t.node("Gelu", nil, t.project(t.norm(x), width, 4*width))
		x = t.node("Add", nil, x, t.project(y, 4*width, width))
	}
	return t.finish(t.norm(x), 1, length, width)
}
