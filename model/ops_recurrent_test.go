package model

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// evaluated runs a graph as a function of its inputs and gives its outputs.
func evaluated(t *testing.T, g *Graph, inputs ...Initializer) []engine.Tensor {
	t.Helper()
	for _, in := range inputs {
		g.Inputs = append(g.Inputs, ValueInfo{Name: in.Name, DType: in.Tensor.DType, Elem: in.Elem, Dims: in.Tensor.Dims})
	}
	if g.Opset == 0 {
		g.Opset = 17
	}
	g, err := Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	f, err := CompileFunction(g)
	if err != nil {
		t.Fatal(err)
	}
	env := &engine.Env{}
	for _, in := range inputs {
		env.Params = append(env.Params, in.Tensor)
	}
	env.Params = append(env.Params, f.Weights...)
	out, err := f.run(env)
	if err != nil {
		t.Fatal(err)
	}
	for i := range out {
		out[i].Dims = f.Outputs[i].Dims
	}
	return out
}

func outputs(names ...string) (out []ValueInfo) {
	for _, n := range names {
		out = append(out, ValueInfo{Name: n})
	}
	return out
}

// recurrentCase is one recurrent operator with the inputs that have a shape.
type recurrentCase struct {
	op                    string
	steps, batch          int
	direction             string
	lens                  []int32
	bias, start, peep     bool
	layout                bool
	clip                  float32
	linear, coupled       bool
	activations           []string
	alpha, beta           []float32
	inputs, hidden, gates int
}

func (c *recurrentCase) dirs() int {
	if c.direction == "bidirectional" {
		return 2
	}
	return 1
}

func (c *recurrentCase) attrs() []Attr {
	flag := func(b bool) int64 {
		if b {
			return 1
		}
		return 0
	}
	out := []Attr{integer("hidden_size", int64(c.hidden)), integer("layout", flag(c.layout))}
	if c.direction != "" {
		out = append(out, Attr{Name: "direction", Type: AttrString, S: c.direction})
	}
	if c.clip > 0 {
		out = append(out, Attr{Name: "clip", Type: AttrFloat, F: c.clip})
	}
	if c.activations != nil {
		out = append(out, Attr{Name: "activations", Type: AttrStrings, Strings: c.activations},
			Attr{Name: "activation_alpha", Type: AttrFloats, Floats: c.alpha}, Attr{Name: "activation_beta", Type: AttrFloats, Floats: c.beta})
	}
	switch c.op {
	case "GRU":
		out = append(out, integer("linear_before_reset", flag(c.linear)))
	case "LSTM":
		out = append(out, integer("input_forget", flag(c.coupled)))
	}
	return out
}

// graph is the node over its weights; x is its input.
func (c *recurrentCase) graph() (*Graph, Initializer) {
	d, g, h, i := uint32(c.dirs()), uint32(c.gates), uint32(c.hidden), uint32(c.inputs)
	turned := func(name string, a, b uint32) Initializer {
		if c.layout {
			a, b = b, a
		}
		last := h
		if name == "x" {
			last = i
		}
		return random(name, a, b, last)
	}
	n := Node{Name: "cell", Op: c.op, Outputs: []string{"y", "yh", "yc"}[:2], Attrs: c.attrs(), Inputs: []string{"x", "w", "r", "", "", "", "", ""}}
	weights := []Initializer{random("w", d, g*h, i), random("r", d, g*h, h)}
	add := func(at int, w Initializer) {
		n.Inputs[at] = w.Name
		weights = append(weights, w)
	}
	if c.bias {
		add(3, random("b", d, 2*g*h))
	}
	if c.lens != nil {
		add(4, Initializer{Name: "lens", Tensor: engine.I32Tensor(c.lens, uint32(len(c.lens)))})
	}
	if c.start {
		add(5, turned("h0", d, uint32(c.batch)))
	}
	if c.op == "LSTM" {
		n.Outputs = append(n.Outputs, "yc")
		if c.start {
			add(6, turned("c0", d, uint32(c.batch)))
		}
		if c.peep {
			add(7, random("p", d, 3*h))
		}
	} else {
		n.Inputs = n.Inputs[:6]
	}
	return &Graph{Name: c.op, Initializers: weights, Nodes: []Node{n}, Outputs: outputs(n.Outputs...)}, turned("x", uint32(c.steps), uint32(c.batch))
}

func recurrentCases() map[string]recurrentCase {
	out := map[string]recurrentCase{}
	gates := map[string]int{"RNN": 1, "GRU": 3, "LSTM": 4}
	add := func(name string, c recurrentCase) {
		c.gates, c.inputs, c.hidden = gates[c.op], 3, 4
		out[c.op+" "+name] = c
	}
	for _, op := range []string{"RNN", "GRU", "LSTM"} {
		add("one step", recurrentCase{op: op, steps: 1, batch: 1})
		add("plain", recurrentCase{op: op, steps: 3, batch: 2, bias: true})
		add("reverse", recurrentCase{op: op, steps: 3, batch: 1, bias: true, start: true, direction: "reverse"})
		add("bidirectional", recurrentCase{op: op, steps: 9, batch: 2, bias: true, start: true, direction: "bidirectional"})
		add("batch first", recurrentCase{op: op, steps: 3, batch: 2, bias: true, start: true, direction: "bidirectional", layout: true})
		add("lengths", recurrentCase{op: op, steps: 4, batch: 3, bias: true, start: true, direction: "bidirectional", lens: []int32{2, 4, 1}})
		add("clip", recurrentCase{op: op, steps: 3, batch: 2, bias: true, start: true, clip: 0.3})
	}
	add("linear before reset", recurrentCase{op: "GRU", steps: 3, batch: 2, bias: true, start: true, linear: true, direction: "bidirectional", lens: []int32{1, 3}})
	add("linear before reset, no bias", recurrentCase{op: "GRU", steps: 2, batch: 1, linear: true})
	add("peepholes", recurrentCase{op: "LSTM", steps: 3, batch: 2, bias: true, start: true, peep: true, direction: "bidirectional", lens: []int32{3, 2}})
	add("input_forget", recurrentCase{op: "LSTM", steps: 3, batch: 2, bias: true, start: true, coupled: true, peep: true})
	for name := range plainFunctions {
		add("activation "+name, recurrentCase{op: "RNN", steps: 2, batch: 2, bias: true, activations: []string{name}, alpha: []float32{0.4}, beta: []float32{0.7}})
	}
	add("activations", recurrentCase{op: "LSTM", steps: 2, batch: 2, bias: true, direction: "bidirectional",
		activations: []string{"HardSigmoid", "ScaledTanh", "Affine", "HardSigmoid", "Affine", "ScaledTanh"},
		alpha:       []float32{0.3, 0.9, 0.8, 0.25, 1.1, 0.7}, beta: []float32{0.4, 0.6, 0.1, 0.45, -0.2, 0.5}})
	return out
}

// TestRecurrent compares the recurrent operators with plain loops.
func TestRecurrent(t *testing.T) {
	for name, c := range recurrentCases() {
		t.Run(name, func(t *testing.T) {
			g, x := c.graph()
			p := &plainCell{&c, map[string]nd{"x": toND(&x)}}
			for i := range g.Initializers {
				if w := &g.Initializers[i]; w.Tensor.DType == engine.F32 {
					p.in[w.Name] = toND(w)
				}
			}
			got := evaluated(t, g, x)
			y, yh, yc := p.run()
			for i, want := range []nd{y, yh, yc}[:len(got)] {
				checkND(t, g.Outputs[i].Name, got[i], want)
			}
		})
	}
}

// checkND compares a tensor with plain loops' result.
func checkND(t *testing.T, name string, got engine.Tensor, want nd) {
	t.Helper()
	if !slices.Equal(intsOf(got.Dims), want.dims) {
		t.Fatalf("%s has shape %v, want %v", name, got.Dims, want.dims)
	}
	for i, v := range got.F32s() {
		if math.Abs(float64(v)-want.v[i]) > 2e-6*(1+math.Abs(want.v[i])) {
			t.Errorf("%s: element %d is %v, want %v", name, i, v, want.v[i])
		}
	}
}

// A step of a recurrent operator is a handful of instructions, and the gates
// are one dot.
func TestRecurrentIsSmall(t *testing.T) {
	for op, most := range map[string]int{"RNN": 1, "GRU": 3, "LSTM": 3} {
		c := recurrentCases()[op+" bidirectional"]
		g, x := c.graph()
		g.Outputs = g.Outputs[1:2]
		g.Inputs = []ValueInfo{{Name: "x", Dims: x.Tensor.Dims}}
		g.Opset = 17
		if err := g.Validate(); err != nil {
			t.Fatal(err)
		}
		f, err := CompileFunction(g)
		if err != nil {
			t.Fatal(err)
		}
		// the inputs' part and initial zeros of each direction, and Y_h
		if n := len(f.Program.Step); n > 2*(9*most+1)+2 {
			t.Errorf("%s: %d instructions for 9 steps in 2 directions, at most %d each", op, n, most)
		}
	}
}

func TestRecurrentRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		change func(c *recurrentCase, g *Graph)
		want   string
	}{
		"long":   {func(c *recurrentCase, g *Graph) { g.Inputs[0].Dims[0] = 513 }, "513 steps"},
		"hidden": {func(c *recurrentCase, g *Graph) { g.Nodes[0].Attrs[0].I = 5 }, "hidden_size is 5"},
		"bias":   {func(c *recurrentCase, g *Graph) { g.Initializers[2] = random("b", 1, 31) }, "input 3 has shape [1 31], want [1 32]"},
		"activation": {func(c *recurrentCase, g *Graph) {
			g.Nodes[0].Attrs = append(g.Nodes[0].Attrs, activationsAttr("Tanh", "Tanh", "Cube"))
		}, `"Cube"`},
		"activations": {func(c *recurrentCase, g *Graph) { g.Nodes[0].Attrs = append(g.Nodes[0].Attrs, activationsAttr("Tanh")) }, "want 3 for each"},
		"parameters": {func(c *recurrentCase, g *Graph) {
			g.Nodes[0].Attrs = append(g.Nodes[0].Attrs, activationsAttr("Affine", "Tanh", "Tanh"))
		}, "activation_alpha"},
		"direction": {func(c *recurrentCase, g *Graph) {
			g.Nodes[0].Attrs = append(g.Nodes[0].Attrs, Attr{Name: "direction", Type: AttrString, S: "up"})
		}, `"up"`},
		"lengths": {func(c *recurrentCase, g *Graph) {
			g.Nodes[0].Inputs[4] = "l"
			g.Initializers = append(g.Initializers, shapeInit("l", 0))
		}, "0 is not between 1 and 2"},
	} {
		rc := recurrentCase{op: "LSTM", steps: 2, batch: 1, bias: true, inputs: 3, hidden: 4, gates: 4}
		g, x := rc.graph()
		g.Opset, g.Inputs = 17, []ValueInfo{{Name: "x", Dims: x.Tensor.Dims}}
		c.change(&rc, g)
		if err := g.Validate(); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), `LSTM node "cell"`) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func activationsAttr(names ...string) Attr {
	return Attr{Name: "activations", Type: AttrStrings, Strings: names}
}

// The order of instructions does not depend on the order of maps.
func TestRecurrentIsStable(t *testing.T) {
	var first []string
	for range 8 {
		c := recurrentCases()["LSTM bidirectional"]
		g, x := c.graph()
		g.Opset, g.Inputs = 17, []ValueInfo{{Name: "x", Dims: x.Tensor.Dims}}
		if err := g.Validate(); err != nil {
			t.Fatal(err)
		}
		f, err := CompileFunction(g)
		if err != nil {
			t.Fatal(err)
		}
		var list []string
		for i := range f.Program.Step {
			list = append(list, fmt.Sprintf("%+v", f.Program.Step[i]))
		}
		if first == nil {
			first = list
		}
		if !slices.Equal(first, list) {
			t.Fatal("another program")
		}
	}
}
