// Package model turns what people bring, an ONNX graph and a recipe, into
// engine programs for training, evaluation and inference, and turns trained
// weights back into ONNX and safetensors files.
package model

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/assay-avs/assay/engine"
)

// Graph is a model as imported: nodes in topological order over inputs,
// initializers and the outputs of earlier nodes. Dimension 0 of every input
// and output is the batch.
type Graph struct {
	Name         string
	Opset        int64
	Inputs       []ValueInfo
	Outputs      []ValueInfo
	Initializers []Initializer
	Nodes        []Node

	depth     int        // of graphs around this one
	decisions []decision // that Validate took about If and Loop nodes
	optimizer bool       // the file imports trainingDomain
	importing bool       // nodes may change
	shaped    int        // bytes of weights that importing made of others
}

// ValueInfo declares a graph input or output of 32-bit floats or of integers;
// Elem is the file's type (0: FLOAT or INT64 by DType). Dims[0] is 0 if the file
// leaves the batch open; BatchName is then the name it gives. Other dimensions
// that are open must be bound.
type ValueInfo struct {
	Name      string
	DType     engine.DType
	Elem      ElemType
	Dims      []uint32
	BatchName string

	open  map[int]string // names of the dimensions that the file leaves open
	empty bool           // the file fixes a dimension at 0
}

// Initializer is a named constant or weight of the graph, f32 or i32 in
// row-major order of the ONNX shape. Wide says that the file holds it as int64,
// Elem (if not 0) as another integer type. Far has the values of an INT64 tensor
// that do not all fit 32 bits: only bounds of slices may be such.
type Initializer struct {
	Name   string
	Tensor engine.Tensor
	Wide   bool
	Elem   ElemType
	Far    []int64

	pending *rawTensor // its bytes are in another file
}

// Node is one operator of the graph.
type Node struct {
	Name    string
	Op      string
	Inputs  []string // empty name: an optional input left out
	Outputs []string
	Attrs   []Attr

	inner   bool       // stood in a branch of an If or in the body of a Loop
	chooses bool       // between the results of an If's two branches
	either  string     // input that decides whether the node's branch counts
	unroll  *unrolling // a Loop that has run some iterations
}

// AttrType is the type of an attribute; the values are ONNX's.
type AttrType uint8

// Attribute types that the supported operators use.
const (
	AttrFloat   AttrType = 1
	AttrInt     AttrType = 2
	AttrString  AttrType = 3
	AttrTensor  AttrType = 4
	AttrGraph   AttrType = 5
	AttrFloats  AttrType = 6
	AttrInts    AttrType = 7
	AttrStrings AttrType = 8
)

// Attr is one attribute of a node; Type says which field holds it.
type Attr struct {
	Name    string
	Type    AttrType
	F       float32
	I       int64
	S       string
	T       *Initializer
	G       *Graph // If, Loop: until Validate puts its nodes in place
	Floats  []float32
	Ints    []int64
	Strings []string
}

// label names a node in an error: operator and node name.
func (n *Node) label() string {
	op := n.Op
	if strings.ContainsFunc(op, unicode.IsControl) {
		op = strconv.Quote(op)
	}
	if n.Name == "" {
		return fmt.Sprintf("%s node without a name (output %q)", op, first(n.Outputs))
	}
	return fmt.Sprintf("%s node %q", op, n.Name)
}

// named are the outputs that have a name.
func (n *Node) named() []string {
	return slices.DeleteFunc(slices.Clone(n.Outputs), func(name string) bool { return name == "" })
}

func first(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return names[0]
}

// attr finds an attribute by name.
func (n *Node) attr(name string) (Attr, bool) {
	for _, a := range n.Attrs {
		if a.Name == name {
			return a, true
		}
	}
	return Attr{}, false
}

// intAttr is an integer attribute or its default.
func (n *Node) intAttr(name string, absent int64) int64 {
	if a, ok := n.attr(name); ok {
		return a.I
	}
	return absent
}

// floatAttr is a float attribute or its default.
func (n *Node) floatAttr(name string, absent float32) float32 {
	if a, ok := n.attr(name); ok {
		return a.F
	}
	return absent
}

// intsAttr is a list attribute, or nil.
func (n *Node) intsAttr(name string) []int64 {
	a, _ := n.attr(name)
	return a.Ints
}

// input is the name of input i, or "" if it is left out.
func (n *Node) input(i int) string {
	if i < len(n.Inputs) {
		return n.Inputs[i]
	}
	return ""
}

// output is the name of output i, or "" if it is left out.
func (n *Node) output(i int) string {
	if i < len(n.Outputs) {
		return n.Outputs[i]
	}
	return ""
}

// initializer finds an initializer by name.
func (g *Graph) initializer(name string) (*Initializer, bool) {
	for i := range g.Initializers {
		if g.Initializers[i].Name == name {
			return &g.Initializers[i], true
		}
	}
	return nil, false
}

// maxElements bounds every tensor of a graph: 2^29 words are 2^31 bytes.
const maxElements = 1 << 29

// elements is the product of dims, refused beyond maxElements.
func elements(dims []uint32) (uint64, error) {
	n := uint64(1)
	for _, d := range dims {
		if d == 0 {
			return 0, fmt.Errorf("shape %v has a dimension of size 0", dims)
		}
		if n *= uint64(d); n > maxElements {
			return 0, fmt.Errorf("shape %v has more than %d elements", dims, maxElements)
		}
	}
	return n, nil
}
