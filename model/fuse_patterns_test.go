package model

import (
	"bytes"
	"slices"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// fusePattern is a graph and the number of instructions that it fuses to.
type fusePattern struct {
	graphTest
	instructions int
}

func fusePatterns() []fusePattern {
	floats := func(name string, v ...float32) Node {
		return node("Constant", name).with(Attr{Name: "value_floats", Type: AttrFloats, Floats: v})
	}
	scalar := func(name string, v float32) Initializer {
		return Initializer{Name: name, Tensor: engine.F32Tensor([]float32{v})}
	}
	weights := []Initializer{random("w", 4, 3, 1, 1), random("b", 4)}
	norm := []Initializer{positive("g", 4), random("c", 4), random("m", 4), positive("v", 4)}
	image := []uint32{3, 4, 5}
	pattern := func(name string, count int, init []Initializer, nodes ...Node) fusePattern {
		return fusePattern{graphTest{name: name, dims: image, init: init, nodes: nodes}, count}
	}
	hardSwish := []Node{floats("three", 3), floats("six", 6), node("Conv", "y0", "x", "w", "b"),
		node("Add", "y1", "y0", "three"), node("Clip", "y2", "y1", "low", "high"), node("Mul", "y3", "y0", "y2"), node("Div", "y4", "y3", "six"),
		floats("scale", 0.75), floats("shift", -0.5), node("Mul", "y5", "y4", "scale"), node("Add", "y", "y5", "shift")}
	return []fusePattern{
		pattern("hard swish by parts, scale and shift", 1, append([]Initializer{scalar("low", 0), scalar("high", 6)}, weights...), hardSwish...),
		pattern("hard swish by HardSigmoid", 1, weights, node("Conv", "y0", "x", "w", "b"), node("HardSigmoid", "y1", "y0"), node("Mul", "y", "y0", "y1")),
		pattern("normalization, residual and activation", 1, append([]Initializer{random("w", 3, 3, 1, 1)}, positive("g", 3), random("c", 3), random("m", 3), positive("v", 3)),
			node("Conv", "y0", "x", "w"), node("BatchNormalization", "y1", "y0", "g", "c", "m", "v"), node("Add", "y2", "y1", "x"), node("Relu", "y", "y2")),
		pattern("squeeze and excite", 6, append([]Initializer{random("w1", 2, 4, 1, 1), random("w2", 4, 2, 1, 1), random("w3", 3, 4, 1, 1)}, weights...),
			node("Conv", "y0", "x", "w", "b"), node("GlobalAveragePool", "s0", "y0"), node("Conv", "s1", "s0", "w1"), node("Relu", "s2", "s1"),
			node("Conv", "s3", "s2", "w2"), node("HardSigmoid", "s4", "s3"), node("Mul", "y1", "y0", "s4"),
			node("Conv", "y2", "y1", "w3"), node("Add", "y", "y2", "x")),
		pattern("enlarged and added", 1, []Initializer{random("u", 1, 3, 8, 10), shapeInit("to", 1, 3, 8, 10)},
			node("Resize", "y0", "x", "", "", "to").with(Attr{Name: "coordinate_transformation_mode", Type: AttrString, S: "asymmetric"},
				Attr{Name: "nearest_mode", Type: AttrString, S: "floor"}), node("Add", "y1", "y0", "u"), node("Relu", "y", "y1")),
		pattern("transposed convolution, normalization and activation", 1, append([]Initializer{random("w", 3, 4, 2, 2), random("b", 4)}, norm...),
			node("ConvTranspose", "y0", "x", "w", "b").with(ints("strides", 2, 2)), node("BatchNormalization", "y1", "y0", "g", "c", "m", "v"), node("Relu", "y", "y1")),
		pattern("copies before a map", 1, []Initializer{random("u", 1, 5, 4, 3)},
			node("Transpose", "y0", "x").with(ints("perm", 0, 3, 2, 1)), node("Add", "y", "y0", "u")),
	}
}

// TestFusePatterns holds what models in use are made of to the instructions
// that they need, and to the bits without fusing.
func TestFusePatterns(t *testing.T) {
	for _, p := range fusePatterns() {
		t.Run(p.name, func(t *testing.T) {
			g := p.imported(t)
			x := random("x", append([]uint32{1}, p.dims...)...)
			var outs [2][]byte
			for i := range outs {
				program := loweredOnce(t, g)
				if i == 1 {
					fuse(program)
				}
				count := len(program.Step)
				if i == 1 && slices.ContainsFunc(program.Slots, func(s engine.Slot) bool { return s.Kind == engine.Const }) {
					t.Error("constants of one element are slots")
				}
				program, err := engine.Layout(program)
				if err != nil {
					t.Fatal(err)
				}
				outs[i] = program.OutputTensors(oneStep(t, program, paramsOf(t, g, program, x)))[0].Data
				// loweredOnce gives the output in row-major order by one more move
				if i == 1 && count > p.instructions+1 {
					t.Errorf("%d instructions, want %d and the output's", count, p.instructions)
				}
			}
			if !bytes.Equal(outs[0], outs[1]) {
				t.Error("fusing changes the output")
			}
		})
	}
}
