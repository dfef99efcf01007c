package model

import (
	"encoding/binary"
	"math"

	"google.golang.org/protobuf/encoding/protowire"

	"github.com/assay-avs/assay/engine"
)

// irVersion is the ONNX IR version of written files.
const irVersion = 8

// ONNX is the graph as an ONNX file. Equal graphs give equal bytes.
func (g *Graph) ONNX() []byte { return g.onnx((*Initializer).encode) }

// onnx is the file with its initializers as encode gives them.
func (g *Graph) onnx(encode func(*Initializer) wire) []byte {
	var b wire
	b.varint(1, irVersion)
	b.text(2, "assay")
	b.message(7, g.encode(encode))
	var opset wire
	opset.text(1, "")
	opset.varint(2, uint64(g.Opset))
	b.message(8, opset)
	if g.optimizer {
		var training wire
		training.text(1, trainingDomain)
		training.varint(2, 1)
		b.message(8, training)
	}
	return b
}

// wire is a protobuf message being written.
type wire []byte

func (w *wire) varint(num protowire.Number, v uint64) {
	*w = protowire.AppendVarint(protowire.AppendTag(*w, num, protowire.VarintType), v)
}

func (w *wire) word(num protowire.Number, v uint32) {
	*w = protowire.AppendFixed32(protowire.AppendTag(*w, num, protowire.Fixed32Type), v)
}

func (w *wire) text(num protowire.Number, s string) { w.message(num, wire(s)) }

func (w *wire) message(num protowire.Number, m wire) {
	*w = protowire.AppendBytes(protowire.AppendTag(*w, num, protowire.BytesType), m)
}

func (g *Graph) encode(initializer func(*Initializer) wire) (b wire) {
	for i := range g.Nodes {
		b.message(1, g.Nodes[i].encode())
	}
	b.text(2, g.Name)
	for i := range g.Initializers {
		b.message(5, initializer(&g.Initializers[i]))
	}
	for i := range g.Inputs {
		b.message(11, g.Inputs[i].encode())
	}
	for i := range g.Outputs {
		b.message(12, g.Outputs[i].encode())
	}
	return b
}

func (n *Node) encode() (b wire) {
	for _, s := range n.Inputs {
		b.text(1, s)
	}
	for _, s := range n.Outputs {
		b.text(2, s)
	}
	b.text(3, n.Name)
	b.text(4, n.Op)
	for i := range n.Attrs {
		b.message(5, n.Attrs[i].encode())
	}
	if isOptimizer(n.Op) {
		b.text(7, trainingDomain)
	}
	return b
}

func (a *Attr) encode() (b wire) {
	b.text(1, a.Name)
	switch a.Type {
	case AttrFloat:
		b.word(2, math.Float32bits(a.F))
	case AttrInt:
		b.varint(3, uint64(a.I))
	case AttrString:
		b.text(4, a.S)
	case AttrTensor:
		b.message(5, a.T.encode())
	case AttrGraph:
		b.message(6, a.G.encode((*Initializer).encode))
	case AttrStrings:
		for _, s := range a.Strings {
			b.text(9, s)
		}
	case AttrFloats:
		for _, f := range a.Floats {
			b.word(7, math.Float32bits(f))
		}
	case AttrInts:
		for _, i := range a.Ints {
			b.varint(8, uint64(i))
		}
	}
	b.varint(20, uint64(a.Type))
	return b
}

func (t *Initializer) encode() wire {
	b := t.encodeHead()
	b.message(9, t.raw())
	return b
}

// encodeHead is all but the values.
func (t *Initializer) encodeHead() (b wire) {
	for _, d := range t.Tensor.Dims {
		b.varint(1, uint64(d))
	}
	b.varint(2, uint64(t.elementType()))
	if t.Name != "" {
		b.text(8, t.Name)
	}
	return b
}

// raw is the values as a file has them.
func (t *Initializer) raw() []byte {
	if t.Far != nil {
		return wide(t.Far)
	}
	if e := t.elementType(); e != onnxFloat {
		return resized(t.Tensor.I32s(), elemSizes[e])
	}
	return t.Tensor.Data
}

func (t *Initializer) elementType() ElemType {
	switch {
	case t.Elem != 0:
		return t.Elem
	case t.Wide:
		return onnxInt64
	case t.Tensor.DType == engine.I32:
		return onnxInt32
	}
	return onnxFloat
}

// resized are integers in raw data of the given size each.
func resized(v []int32, size int) []byte {
	out := make([]byte, 0, 8*len(v))
	for _, x := range v {
		out = binary.LittleEndian.AppendUint64(out, uint64(int64(x)))
		out = out[:len(out)-8+size]
	}
	return out
}

func wide(v []int64) (out []byte) {
	for _, x := range v {
		out = binary.LittleEndian.AppendUint64(out, uint64(x))
	}
	return out
}

// elementType is the ONNX type of the value.
func (v *ValueInfo) elementType() ElemType {
	switch {
	case v.Elem != 0:
		return v.Elem
	case v.DType == engine.I32:
		return onnxInt64
	}
	return onnxFloat
}

func (v *ValueInfo) encode() (b wire) {
	var shape, tensor, typ wire
	for i, d := range v.Dims {
		var dim wire
		if d != 0 {
			dim.varint(1, uint64(d))
		} else if i == 0 && v.BatchName != "" {
			dim.text(2, v.BatchName)
		}
		shape.message(1, dim)
	}
	tensor.varint(1, uint64(v.elementType()))
	tensor.message(2, shape)
	typ.message(1, tensor)
	b.text(1, v.Name)
	b.message(2, typ)
	return b
}
