package model

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/assay-avs/assay/engine"
)

var update = flag.Bool("update", false, "rewrite the example models")

const examples = "../examples/digits"

// zeros is an initializer that training overwrites.
func zeros(name string, dims ...uint32) Initializer {
	return Initializer{Name: name, Tensor: engine.NewTensor(engine.F32, dims...)}
}

func ints(name string, list ...int64) Attr { return Attr{Name: name, Type: AttrInts, Ints: list} }

func integer(name string, v int64) Attr { return Attr{Name: name, Type: AttrInt, I: v} }

// digitsMLP is 64-192-10 with ReLU.
func digitsMLP() *Graph {
	return &Graph{
		Name: "digits-mlp", Opset: 17,
		Inputs:  []ValueInfo{{Name: "x", Dims: []uint32{0, 64}, BatchName: "batch"}},
		Outputs: []ValueInfo{{Name: "logits", Dims: []uint32{0, 10}, BatchName: "batch"}},
		Initializers: []Initializer{
			zeros("fc1.weight", 192, 64), zeros("fc1.bias", 192),
			zeros("fc2.weight", 10, 192), zeros("fc2.bias", 10),
		},
		Nodes: []Node{
			{Name: "fc1", Op: "Gemm", Inputs: []string{"x", "fc1.weight", "fc1.bias"}, Outputs: []string{"h"}, Attrs: []Attr{integer("transB", 1)}},
			{Name: "relu1", Op: "Relu", Inputs: []string{"h"}, Outputs: []string{"a"}},
			{Name: "fc2", Op: "Gemm", Inputs: []string{"a", "fc2.weight", "fc2.bias"}, Outputs: []string{"logits"}, Attrs: []Attr{integer("transB", 1)}},
		},
	}
}

// digitsCNN is two 3x3 convolutions around a 2x2 max pooling, and a dense layer.
func digitsCNN() *Graph {
	same := func() []Attr { return []Attr{ints("kernel_shape", 3, 3), ints("pads", 1, 1, 1, 1)} }
	return &Graph{
		Name: "digits-cnn", Opset: 17,
		Inputs:  []ValueInfo{{Name: "x", Dims: []uint32{0, 1, 8, 8}, BatchName: "batch"}},
		Outputs: []ValueInfo{{Name: "logits", Dims: []uint32{0, 10}, BatchName: "batch"}},
		Initializers: []Initializer{
			zeros("conv1.weight", 8, 1, 3, 3), zeros("conv1.bias", 8),
			zeros("conv2.weight", 16, 8, 3, 3), zeros("conv2.bias", 16),
			zeros("fc.weight", 10, 256), zeros("fc.bias", 10),
		},
		Nodes: []Node{
			{Name: "conv1", Op: "Conv", Inputs: []string{"x", "conv1.weight", "conv1.bias"}, Outputs: []string{"c1"}, Attrs: same()},
			{Name: "relu1", Op: "Relu", Inputs: []string{"c1"}, Outputs: []string{"r1"}},
			{Name: "pool", Op: "MaxPool", Inputs: []string{"r1"}, Outputs: []string{"p1"}, Attrs: []Attr{ints("kernel_shape", 2, 2), ints("strides", 2, 2)}},
			{Name: "conv2", Op: "Conv", Inputs: []string{"p1", "conv2.weight", "conv2.bias"}, Outputs: []string{"c2"}, Attrs: same()},
			{Name: "relu2", Op: "Relu", Inputs: []string{"c2"}, Outputs: []string{"r2"}},
			{Name: "flatten", Op: "Flatten", Inputs: []string{"r2"}, Outputs: []string{"f"}},
			{Name: "fc", Op: "Gemm", Inputs: []string{"f", "fc.weight", "fc.bias"}, Outputs: []string{"logits"}, Attrs: []Attr{integer("transB", 1)}},
		},
	}
}

// TestExampleModels holds the example files: -update writes them.
func TestExampleModels(t *testing.T) {
	for name, g := range map[string]*Graph{"mlp": digitsMLP(), "cnn": digitsCNN()} {
		path := filepath.Join(examples, name+".onnx")
		want := g.ONNX()
		if *update {
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(file, want) {
			t.Errorf("%s differs from the model in this test: run with -update", path)
		}
		back, err := Import(file)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(back.ONNX(), file) {
			t.Errorf("%s: written again it differs", path)
		}
	}
}
