package model

import (
	"math"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// TestIntegerSums_long: sums that Layout cuts into parts stay exact, and those
// beyond what floats hold are refused by name.
func TestIntegerSums_long(t *testing.T) {
	sum := func(n uint32) *Graph {
		return &Graph{Opset: 17, Inputs: []ValueInfo{{Name: "x", DType: engine.I32, Elem: onnxInt32, Dims: []uint32{n}}}, Outputs: outputs("y"),
			Nodes: []Node{node("ReduceSum", "y", "x").with(integer("keepdims", 0))}}
	}
	const n = 20_000
	v, want := make([]int32, n), int32(0)
	for i := range v {
		v[i] = int32(uint32(i) * 2654435761)
		want += v[i]
	}
	f, err := CompileFunction(sum(n))
	if err != nil {
		t.Fatal(err)
	}
	got, err := f.run(&engine.Env{Params: []engine.Tensor{engine.I32Tensor(v, n)}})
	if err != nil || got[0].I32s()[0] != want {
		t.Errorf("%v, %v, want %d", got, err, want)
	}
	if _, err := CompileFunction(sum(exactTerms + 1)); err == nil || !strings.Contains(err.Error(), "ReduceSum") || !strings.Contains(err.Error(), "65794 integers are not exact") {
		t.Errorf("a longer sum: %v", err)
	}
}

// What is quantized is within its type, whatever it was: numbers that are none and
// scales of zero as well.
func TestQuantized_staysInItsType(t *testing.T) {
	nan := float32(math.NaN())
	x := floats("x", []float32{nan, float32(math.Inf(1)), float32(math.Inf(-1)), 0, 1e30, -1e30}, 6)
	for _, scale := range []float32{0.5, 0, nan} {
		g := &Graph{Name: "q", Nodes: []Node{node("QuantizeLinear", "y", "x", "s")}, Initializers: []Initializer{floats("s", []float32{scale})}, Outputs: outputs("y")}
		for i, v := range evaluated(t, g, x)[0].I32s() {
			if v < 0 || v > 255 {
				t.Errorf("scale %v: element %d is %d", scale, i, v)
			}
		}
	}
}
