package model

import (
	"math"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// TestWindowRefusals imports nodes with arguments that no program can have.
func TestWindowRefusals(t *testing.T) {
	list := func(name string, v ...float32) Initializer {
		return Initializer{Name: name, Tensor: engine.F32Tensor(v, uint32(len(v)))}
	}
	named := func(name, v string) Attr { return Attr{Name: name, Type: AttrString, S: v} }
	resized := func(sizes []int32, attrs ...Attr) graphTest {
		return graphTest{dims: []uint32{2, 4, 4}, init: []Initializer{shapeInit("to", sizes...), list("scales", 1, 1, -2, 1), list("roi", 0, 1)},
			nodes: []Node{node("Resize", "y", "x", "roi", "", "to").with(attrs...)}}
	}
	scaled := resized(nil)
	scaled.nodes[0].Inputs = []string{"x", "", "scales"}
	infinite := resized([]int32{1, 2, 3, 4}, named("coordinate_transformation_mode", "tf_crop_and_resize"))
	infinite.init[2] = list("roi", 0, 0, float32(math.Inf(-1)), 0, 1, 1, 1, 1)
	window := func(op string, w []uint32, attrs ...Attr) graphTest {
		gt := graphTest{dims: []uint32{2, 4, 4}, nodes: []Node{node(op, "y", "x").with(attrs...)}}
		if w != nil {
			gt.init = []Initializer{zeros("w", w...)}
			gt.nodes[0].Inputs = []string{"x", "w"}
		}
		return gt
	}
	kernel := ints("kernel_shape", 2, 2)
	momentum := graphTest{dims: []uint32{2}, init: []Initializer{zeros("r"), {Name: "t", Tensor: shapeInit("t", 1).Tensor, Wide: true}, zeros("g", 3)},
		nodes: []Node{node("Momentum", "y", "r", "t", "x", "g", "x")}}
	for name, c := range map[string]struct {
		gt   graphTest
		want string
	}{
		"resize rank":             {resized([]int32{1, 2, 3}), "3 sizes for 4 axes"},
		"resize to nothing":       {resized([]int32{1, 2, 0, 4}), "axis 2 goes from 4 to 0"},
		"resize to too much":      {resized([]int32{1, 2, 1 << 30, 4}), "1073741824"},
		"resize negative":         {scaled, "axis 2"},
		"resize mode":             {resized([]int32{1, 2, 3, 4}, named("mode", "lanczos")), `"lanczos"`},
		"resize coordinates":      {resized([]int32{1, 2, 3, 4}, named("coordinate_transformation_mode", "polar")), `"polar"`},
		"resize rounding":         {resized([]int32{1, 2, 3, 4}, named("nearest_mode", "up")), `"up"`},
		"resize crop":             {resized([]int32{1, 2, 3, 4}, named("coordinate_transformation_mode", "tf_crop_and_resize")), "2 values, want 8"},
		"resize crop at infinity": {infinite, "output 0 lies at"},
		"resize coefficient":      {resized([]int32{1, 2, 3, 4}, named("mode", "cubic"), Attr{Name: "cubic_coeff_a", Type: AttrFloat, F: float32(math.Inf(1))}), "add up to"},
		"resize proportions":      {resized([]int32{1, 2, 3, 4}, named("keep_aspect_ratio_policy", "golden")), `"golden"`},
		"transposed channels":     {window("ConvTranspose", []uint32{3, 1, 2, 2}), "[3 1 2 2]"},
		"transposed groups":       {window("ConvTranspose", []uint32{2, 1, 2, 2}, integer("group", 3)), "3 groups"},
		"transposed stride":       {window("ConvTranspose", []uint32{2, 1, 2, 2}, ints("strides", 0, 1)), "strides [0 1]"},
		"transposed pads":         {window("ConvTranspose", []uint32{2, 1, 2, 2}, ints("pads", 9, 0, 9, 0)), "axis 2"},
		"transposed automatic":    {window("ConvTranspose", []uint32{2, 1, 2, 2}, named("auto_pad", "SAME")), `"SAME"`},
		"pool pads":               {window("MaxPool", nil, kernel, ints("pads", 2, 0, 0, 0)), "kernel's reach 2"},
		"pool of nothing":         {graphTest{dims: []uint32{1, 2}, nodes: []Node{node("MaxPool", "y", "x").with(ints("kernel_shape", 2), ints("dilations", 4), ints("pads", 3, 3))}}, "without an element"},
		"unpool shape":            {window("MaxUnpool", []uint32{1, 2, 4, 4}, kernel), "integers alike"},
		"block":                   {graphTest{dims: []uint32{5}, init: []Initializer{zeros("s", 1, 2)}, nodes: []Node{node("QuantizeLinear", "y", "x", "s").with(integer("block_size", 2))}}, "block_size 2"},
		"quantized type":          {graphTest{dims: []uint32{5}, init: []Initializer{zeros("s")}, nodes: []Node{node("QuantizeLinear", "y", "x", "s").with(integer("output_dtype", 17))}}, "FLOAT8E4M3FN"},
		"optimizer shapes":        {momentum, "input 3 has shape [3]"},
		"norm outputs":            {graphTest{dims: []uint32{2}, init: []Initializer{zeros("v", 2)}, nodes: []Node{{Name: "n", Op: "BatchNormalization", Inputs: []string{"x", "v", "v", "v", "v"}, Outputs: []string{"y", "m"}}}}, "training_mode 0"},
	} {
		t.Run(name, func(t *testing.T) {
			g := c.gt.graph()
			g.optimizer = g.Nodes[0].Op == "Momentum"
			_, err := Import(g.ONNX())
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%v, want one line with %q", err, c.want)
			}
		})
	}
}
