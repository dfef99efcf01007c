package model

import (
	"bytes"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// A Constant exponent that is whole gives the bits that any other way to give
// it does.
func TestPowOfConstant(t *testing.T) {
	bits := []uint32{0, 0x80000000, 0x3f800000, 0xbfc00000, 0x40490fdb, 0x00000001, 0x7f7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0x1e3ce508}
	x := Initializer{Name: "x", Tensor: engine.NewTensor(engine.F32, uint32(len(bits)))}
	for i, b := range bits {
		x.Tensor.Data[4*i], x.Tensor.Data[4*i+1], x.Tensor.Data[4*i+2], x.Tensor.Data[4*i+3] = byte(b), byte(b>>8), byte(b>>16), byte(b>>24)
	}
	for _, y := range []float32{-63, -3, -2, -1, 0, 1, 2, 3, 7, 63, 64, 0.5} {
		k := floats("y", []float32{y})
		pow := node("Pow", "z", "x", "y")
		want := evaluated(t, &Graph{Name: "weight", Nodes: []Node{pow}, Initializers: []Initializer{k}, Outputs: outputs("z")}, x)[0]
		constant := node("Constant", "y").with(Attr{Name: "value", Type: AttrTensor, T: &k})
		got := evaluated(t, &Graph{Name: "constant", Nodes: []Node{constant, pow}, Outputs: outputs("z")}, x)[0]
		if !bytes.Equal(got.Data, want.Data) {
			t.Errorf("x^%v is %v, want %v", y, got.F32s(), want.F32s())
		}
	}
}
