// Package toys has a small model for every ONNX operator that can be imported,
// and a small training through every gradient, optimizer and loss: small enough
// to corrupt every element of every instruction in a test.
package toys

import (
	"fmt"
	"hash/fnv"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"

	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/engine/toys"
	"github.com/assay-avs/assay/model"
)

// Toy is a run of a compiled model; Operators are those of its file, the nodes
// of inner graphs included.
type Toy struct {
	toys.Toy
	Operators []string
}

// Element types of ONNX that inputs have.
const (
	float = model.ElemType(1)
	u8    = model.ElemType(2)
	i8    = model.ElemType(3)
	i32   = model.ElemType(6)
	i64   = model.ElemType(7)
	boole = model.ElemType(9)
)

// arg is an input of a toy's first node.
type arg struct {
	kind   kind
	elem   model.ElemType
	dims   []uint32
	ints   []int32 // values of integers
	low    float32 // floats are drawn from low to high
	high   float32
	floats []float32 // or these
}

type kind uint8

const (
	absent   kind = iota
	input         // a param of the run
	weight        // in the file, a param of the run
	constant      // in the file, part of the program
)

var none = arg{}

// x are floats in ±1, positive in 0.5 to 1.5.
func x(dims ...uint32) arg { return arg{kind: input, elem: float, dims: dims, low: -1, high: 1} }
func positive(dims ...uint32) arg {
	return arg{kind: input, elem: float, dims: dims, low: 0.5, high: 1.5}
}

// w are floats that the file has.
func w(dims ...uint32) arg { return arg{kind: weight, elem: float, dims: dims, low: -1, high: 1} }

// of are the integers v of a type, an input.
func of(elem model.ElemType, dims []uint32, v ...int32) arg {
	return arg{kind: input, elem: elem, dims: dims, ints: v}
}

// list is an INT64 list, number one FLOAT, that the file has.
func list(v ...int32) arg {
	return arg{kind: constant, elem: i64, dims: dim(uint32(len(v))), ints: v}
}
func number(v float32) arg {
	return arg{kind: constant, elem: float, dims: []uint32{}, floats: []float32{v}}
}

func dim(n ...uint32) []uint32 { return n }

func (a arg) tensor(name string) engine.Tensor {
	if a.elem != float {
		return engine.I32Tensor(a.ints, a.dims...)
	}
	if a.floats != nil {
		return engine.F32Tensor(a.floats, a.dims...)
	}
	n := 1
	for _, d := range a.dims {
		n *= int(d)
	}
	return engine.F32Tensor(grid(name, n, a.low, a.high), a.dims...)
}

// grid is n distinct numbers from low to high in an order that the name gives.
func grid(name string, n int, low, high float32) []float32 {
	h := fnv.New64a()
	h.Write([]byte(name))
	v := make([]float32, n)
	for i, k := range rand.New(rand.NewPCG(h.Sum64(), 1)).Perm(n) {
		v[i] = low + float32((high-low)*(float32(k)+0.5)/float32(n))
	}
	return v
}

// spec is a model that is one node, or more.
type spec struct {
	name    string
	opset   int64
	args    []arg // a, b, c, ...
	nodes   []model.Node
	outputs []string
}

const usualOpset = 21

// one is a single node of the args.
func one(op string, args ...arg) *spec {
	s := &spec{name: op, opset: usualOpset, args: args, outputs: []string{"y"}}
	n := model.Node{Name: op, Op: op, Outputs: s.outputs}
	for i, a := range args {
		name := ""
		if a.kind != absent {
			name = argName(i)
		}
		n.Inputs = append(n.Inputs, name)
	}
	s.nodes = []model.Node{n}
	return s
}

func argName(i int) string { return string(rune('a' + i)) }

func (s *spec) label(name string) *spec { s.name = s.nodes[0].Op + " " + name; return s }
func (s *spec) at(opset int64) *spec    { s.opset = opset; return s }

// outs names the node's outputs y, y1, y2, ...
func (s *spec) outs(n int) *spec {
	s.outputs = []string{"y"}
	for i := 1; i < n; i++ {
		s.outputs = append(s.outputs, "y"+strconv.Itoa(i))
	}
	s.nodes[0].Outputs = s.outputs
	return s
}

func (s *spec) with(attrs ...model.Attr) *spec {
	s.nodes[0].Attrs = append(s.nodes[0].Attrs, attrs...)
	return s
}

func whole(name string, v int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInt, I: v}
}
func wholes(name string, v ...int64) model.Attr {
	return model.Attr{Name: name, Type: model.AttrInts, Ints: v}
}
func real(name string, v float32) model.Attr {
	return model.Attr{Name: name, Type: model.AttrFloat, F: v}
}
func text(name, v string) model.Attr { return model.Attr{Name: name, Type: model.AttrString, S: v} }

// inner is a graph attribute; its inputs are declared without types.
func inner(name string, inputs []string, nodes []model.Node, outputs ...string) model.Attr {
	g := &model.Graph{Nodes: nodes}
	for _, in := range inputs {
		g.Inputs = append(g.Inputs, model.ValueInfo{Name: in})
	}
	for _, out := range outputs {
		g.Outputs = append(g.Outputs, model.ValueInfo{Name: out})
	}
	return model.Attr{Name: name, Type: model.AttrGraph, G: g}
}

func node(op, out string, in ...string) model.Node {
	return model.Node{Name: op + " " + out, Op: op, Inputs: in, Outputs: []string{out}}
}

// graph is the spec as a model, and the values of its inputs.
func (s *spec) graph() (*model.Graph, []engine.Tensor) {
	g := &model.Graph{Name: s.name, Opset: s.opset, Nodes: s.nodes}
	var values []engine.Tensor
	for i, a := range s.args {
		switch t := a.tensor(s.name + argName(i)); a.kind {
		case input:
			g.Inputs = append(g.Inputs, model.ValueInfo{Name: argName(i), DType: t.DType, Elem: a.elem, Dims: a.dims})
			values = append(values, t)
		case weight, constant:
			g.Initializers = append(g.Initializers, model.Initializer{Name: argName(i), Tensor: t, Elem: a.elem})
		}
	}
	for _, o := range s.outputs {
		g.Outputs = append(g.Outputs, model.ValueInfo{Name: o})
	}
	return g, values
}

// function compiles the model as a function of its inputs.
func (s *spec) function() (Toy, error) {
	g, values := s.graph()
	ops := operatorsOf(g)
	g, err := model.Import(g.ONNX())
	if err != nil {
		return Toy{}, fmt.Errorf("toy %s: %w", s.name, err)
	}
	f, err := model.CompileFunction(g)
	if err != nil {
		return Toy{}, fmt.Errorf("toy %s: %w", s.name, err)
	}
	return Toy{toys.Toy{Name: s.name, Program: f.Program, Params: append(values, f.Weights...), Steps: 1, SegmentLength: 1}, ops}, nil
}

// operatorsOf are the operators of all nodes, inner ones included.
func operatorsOf(g *model.Graph) []string {
	seen := map[string]bool{}
	for _, n := range g.Nodes {
		seen[n.Op] = true
		for _, a := range n.Attrs {
			if a.G != nil {
				for _, op := range operatorsOf(a.G) {
					seen[op] = true
				}
			}
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// Functions are toys of operators, each in the ways it is lowered.
func Functions() ([]Toy, error) {
	var out []Toy
	for _, table := range []func() []*spec{scalars, pairs, integers, folds, norms, moves, gathers, constants, windows, resizes, quantized, recurrences, losses} {
		for _, s := range table() {
			t, err := s.function()
			if err != nil {
				return nil, err
			}
			out = append(out, t)
		}
	}
	return out, nil
}
