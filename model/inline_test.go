package model

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

func graphAttr(name string, outputs []string, inputs []string, nodes ...Node) Attr {
	g := &Graph{Nodes: nodes}
	for _, in := range inputs {
		g.Inputs = append(g.Inputs, ValueInfo{Name: in})
	}
	for _, out := range outputs {
		g.Outputs = append(g.Outputs, ValueInfo{Name: out})
	}
	return Attr{Name: name, Type: AttrGraph, G: g}
}

// ifNode takes its outputs from two branches.
func ifNode(cond, out string, yes, no Attr) Node {
	yes.Name, no.Name = "then_branch", "else_branch"
	return node("If", out, cond).with(yes, no)
}

func branch(out string, nodes ...Node) Attr { return graphAttr("", []string{out}, nil, nodes...) }

func boolean(name string, v int32, dims ...uint32) Initializer {
	return Initializer{Name: name, Elem: onnxBool, Tensor: engine.I32Tensor([]int32{v}, dims...)}
}

func floats(name string, v []float32, dims ...uint32) Initializer {
	return Initializer{Name: name, Tensor: engine.F32Tensor(v, dims...)}
}

func mustFloats(t *testing.T, got engine.Tensor, want ...float32) {
	t.Helper()
	if !slices.Equal(got.F32s(), want) {
		t.Errorf("%v, want %v", got.F32s(), want)
	}
}

// The branches read outer names, define names that stand elsewhere too, and
// hold an If of their own.
func nestedIf() *Graph {
	inner := ifNode("inner", "n", branch("a", node("Neg", "a", "y")), branch("a", node("Abs", "a", "y")))
	yes := branch("o", node("Add", "y", "x", "w"), inner, node("Mul", "o", "n", "y"))
	no := branch("y", node("Sub", "y", "x", "w"))
	return &Graph{Name: "nested", Initializers: []Initializer{floats("w", []float32{1, 2}, 2)},
		Nodes: []Node{ifNode("outer", "z", yes, no), node("Identity", "y", "z")}, Outputs: outputs("y")}
}

func TestIf(t *testing.T) {
	x := floats("x", []float32{-3, 5}, 2)
	for _, c := range []struct {
		outer, inner int32
		want         []float32
	}{{1, 1, []float32{-4, -49}}, {1, 0, []float32{-4, 49}}, {0, 1, []float32{-4, 3}}} {
		for _, given := range []bool{true, false} {
			for _, dims := range [][]uint32{nil, {1}} {
				t.Run(fmt.Sprint(c.outer, c.inner, given, dims), func(t *testing.T) {
					g := nestedIf()
					conds := []Initializer{boolean("outer", c.outer, dims...), boolean("inner", c.inner, dims...)}
					inputs := []Initializer{x}
					if given {
						g.Initializers = append(g.Initializers, conds...)
					} else {
						inputs = append(inputs, conds...)
					}
					mustFloats(t, evaluated(t, g, inputs...)[0], c.want...)
				})
			}
		}
	}
}

// A condition that a shape decides leaves one branch, and nothing of the other.
func TestIfByShape(t *testing.T) {
	yes := branch("o", node("Relu", "o", "x"))
	no := branch("o", node("Constant", "k").with(Attr{Name: "value", Type: AttrTensor, T: &Initializer{Tensor: engine.F32Tensor([]float32{1, 2}, 2)}}), node("Add", "o", "x", "k"))
	g := &Graph{Name: "shape", Opset: 17, Initializers: []Initializer{shapeInit("two", 2)}, Outputs: outputs("y"),
		Inputs: []ValueInfo{{Name: "x", Dims: []uint32{3}}},
		Nodes:  []Node{node("Shape", "s", "x"), node("Equal", "c", "s", "two"), ifNode("c", "y", yes, no)}}
	g.Inputs[0].Dims = []uint32{2}
	imported, err := Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range imported.Nodes {
		if n.Op == "Add" || n.Op == "If" {
			t.Errorf("%s is left", n.Op)
		}
	}
	if len(imported.WeightNames()) != 0 {
		t.Errorf("weights %q of the other branch are left", imported.WeightNames())
	}
	if again, err := Import(imported.ONNX()); err != nil || len(again.Nodes) != len(imported.Nodes) {
		t.Errorf("imported again: %v", err)
	}
}

// The batch that a recipe gives may not choose another branch than the import.
func TestIfOfTheBatch(t *testing.T) {
	relu := branch("o", node("Relu", "o", "x"))
	tanh := branch("o", node("Tanh", "o", "x"))
	g := &Graph{Name: "batch", Opset: 17, Initializers: []Initializer{shapeInit("one", 1)}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 4}}},
		Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 4}}},
		Nodes:  []Node{node("Shape", "s", "x").with(integer("end", 1)), node("Equal", "c", "s", "one"), ifNode("c", "y", relu, tanh)}}
	g, err := Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	r := &Recipe{Data: Feed{Inputs: map[string]InputFeed{"x": {Field: "x"}}}}
	s := Schema{Fields: []Field{floatField("x", []uint32{4})}}
	if _, err := CompileInference(r, g, s, 1); err != nil {
		t.Fatal(err)
	}
	if _, err := CompileInference(r, g, s, 2); err == nil || !strings.Contains(err.Error(), "If node") || !strings.Contains(err.Error(), "another branch") {
		t.Errorf("batch 2: %v", err)
	}
}

// Nor another number of trips.
func TestLoopOfTheBatch(t *testing.T) {
	body := graphAttr("body", []string{"go", "v2"}, []string{"i", "go", "v"}, node("Tanh", "v2", "v"))
	g := &Graph{Name: "batch", Opset: 17, Initializers: []Initializer{{Name: "zero", Wide: true, Tensor: engine.I32Tensor([]int32{0})}},
		Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 4}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 4}}},
		Nodes: []Node{node("Shape", "s", "x"), node("Gather", "n", "s", "zero"), node("Loop", "y", "n", "", "x").with(body)}}
	g, err := Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	r := &Recipe{Data: Feed{Inputs: map[string]InputFeed{"x": {Field: "x"}}}}
	if _, err := CompileInference(r, g, Schema{Fields: []Field{floatField("x", []uint32{4})}}, 2); err == nil || !strings.Contains(err.Error(), "number of trips") {
		t.Errorf("batch 2: %v", err)
	}
}

// What a branch computes of weights alone is a weight.
func TestBranchWeightsAreFolded(t *testing.T) {
	w := Attr{Name: "value", Type: AttrTensor, T: &Initializer{Tensor: engine.F32Tensor([]float32{1, 2, 3, 4}, 2, 2)}}
	yes := branch("o", node("Constant", "w").with(w), node("Transpose", "t", "w"), node("Concat", "c", "t", "w").with(integer("axis", 1)), node("MatMul", "o", "x", "c"))
	g := &Graph{Name: "fold", Initializers: []Initializer{boolean("yes", 1)}, Nodes: []Node{ifNode("yes", "y", yes, branch("o", node("Relu", "o", "x")))}, Outputs: outputs("y")}
	x := floats("x", []float32{1, 10}, 1, 2)
	mustFloats(t, evaluated(t, g, x)[0], 21, 43, 31, 42)
	g, err := Import(g.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	f, err := CompileFunction(g)
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Program.Step) != 1 || len(g.WeightNames()) != 1 {
		t.Errorf("%d instructions, weights %q", len(f.Program.Step), g.WeightNames())
	}
}

// loopNode sums i·x over the trips, and puts every partial sum out.
func loopNode(trip, cond string) Node {
	body := graphAttr("body", []string{"more", "sum2", "sum2"}, []string{"i", "go", "sum"},
		node("Cast", "f", "i").with(integer("to", 1)), node("Mul", "p", "f", "x"), node("Add", "sum2", "sum", "p"), node("Less", "more", "i", "last"))
	n := node("Loop", "y", trip, cond, "zero").with(body)
	n.Outputs = append(n.Outputs, "all")
	return n
}

func TestLoop(t *testing.T) {
	x := floats("x", []float32{1, 10}, 2)
	scalar := func(name string, v int32) Initializer {
		return Initializer{Name: name, Wide: true, Tensor: engine.I32Tensor([]int32{v})}
	}
	for _, c := range []struct {
		trip, cond string
		last       int32
		all        []float32
	}{
		{"four", "", 9, []float32{0, 0, 1, 10, 3, 30, 6, 60}},
		{"four", "yes", 1, []float32{0, 0, 1, 10}},
		{"", "yes", 1, []float32{0, 0, 1, 10}},
		{"many", "", 99, nil},
	} {
		g := &Graph{Name: "loop", Outputs: outputs("y", "all"), Nodes: []Node{loopNode(c.trip, c.cond)},
			Initializers: []Initializer{scalar("four", 4), scalar("many", 13), boolean("yes", 1), scalar("last", c.last), floats("zero", []float32{0, 0}, 2)}}
		got := evaluated(t, g, x)
		if c.all == nil { // more than one concatenation joins
			for i, s := 0, 0; i < 13; i++ {
				s += i
				c.all = append(c.all, float32(s), float32(10*s))
			}
		}
		mustFloats(t, got[1], c.all...)
		mustFloats(t, got[0], c.all[len(c.all)-2:]...)
	}
}

// innerSeeds are graphs with graphs inside, and recurrent ones.
func innerSeeds() []*Graph {
	x := ValueInfo{Name: "x", Dims: []uint32{2}}
	branches, loop := nestedIf(), &Graph{Name: "loop", Opset: 17, Inputs: []ValueInfo{x}, Outputs: outputs("y", "all"), Nodes: []Node{loopNode("", "yes")},
		Initializers: []Initializer{boolean("yes", 1), {Name: "last", Wide: true, Tensor: engine.I32Tensor([]int32{3})}, floats("zero", []float32{0, 0}, 2)}}
	branches.Opset, branches.Inputs = 17, []ValueInfo{x, {Name: "outer", DType: engine.I32, Elem: onnxBool}}
	branches.Initializers = append(branches.Initializers, boolean("inner", 1))
	c := recurrentCases()["LSTM lengths"]
	cell, in := c.graph()
	cell.Opset, cell.Inputs = 17, []ValueInfo{{Name: "x", Dims: in.Tensor.Dims}}
	return []*Graph{branches, loop, cell}
}

// What inner graphs become is written as a plain model.
func TestInnerGraphsAreWritten(t *testing.T) {
	for _, seed := range innerSeeds() {
		g, err := Import(seed.ONNX())
		if err != nil {
			t.Fatal(err)
		}
		again, err := Import(g.ONNX())
		if err != nil {
			t.Fatalf("%s: %v", g.Name, err)
		}
		if string(again.ONNX()) != string(g.ONNX()) {
			t.Errorf("%s: writing is not stable", g.Name)
		}
	}
}

func TestInnerGraphRefusals(t *testing.T) {
	relu := func(out string, dims ...uint32) Attr { return branch(out, node("Relu", out, "x")) }
	wide := branch("o", node("Concat", "o", "x", "x").with(integer("axis", 0)))
	deep := relu("o")
	for range maxDepth + 1 {
		deep = branch("o", ifNode("yes", "o", deep, relu("o")))
	}
	for name, c := range map[string]struct {
		node  Node
		input bool // the condition is an input
		want  []string
	}{
		"shapes":      {ifNode("yes", "y", relu("o"), wide), true, []string{"[2] and [4]", `input "yes"`, "--bind yes=VALUE"}},
		"no branch":   {node("If", "y", "yes").with(graphAttr("then_branch", []string{"o"}, nil, node("Relu", "o", "x"))), false, []string{"else_branch is missing"}},
		"inputs":      {ifNode("yes", "y", graphAttr("", []string{"o"}, []string{"x"}, node("Relu", "o", "x")), relu("o")), false, []string{"then_branch is missing, has inputs"}},
		"undefined":   {ifNode("yes", "y", branch("o", node("Relu", "o", "later")), relu("o")), false, []string{`"later" is not defined before it`}},
		"own output":  {ifNode("yes", "y", branch("o", node("Relu", "o", "y")), relu("o")), false, []string{`"y" is not defined before it`}},
		"twice":       {ifNode("yes", "y", branch("o", node("Relu", "o", "x"), node("Relu", "o", "x")), relu("o")), false, []string{`output "o"`, "twice"}},
		"no output":   {ifNode("yes", "y", branch("p", node("Relu", "o", "x")), relu("o")), false, []string{`output "p"`, "no node"}},
		"operator":    {ifNode("yes", "y", branch("o", node("Scan", "o", "x")), relu("o")), false, []string{"Scan", "not supported"}},
		"condition":   {ifNode("w", "y", relu("o"), relu("o")), false, []string{"condition", `"w" is not one BOOL`}},
		"deep":        {ifNode("yes", "y", deep, relu("o")), false, []string{"nested deeper than 16"}},
		"endless":     {node("Loop", "y", "", "yes", "w").with(graphAttr("body", []string{"go", "s"}, []string{"i", "go", "s"})), false, []string{"runs more than 512 times"}},
		"open trips":  {node("Loop", "y", "", "yes", "w").with(graphAttr("body", []string{"go", "s"}, []string{"i", "go", "s"})), true, []string{"condition", `input "yes"`}},
		"no trips":    {node("Loop", "y", "zero", "").with(graphAttr("body", []string{"go", "x"}, []string{"i", "go"})), false, []string{"no iteration"}},
		"body inputs": {node("Loop", "y", "zero", "", "w").with(graphAttr("body", []string{"go", "x"}, []string{"i", "go"})), false, []string{"body has 2 inputs"}},
	} {
		t.Run(name, func(t *testing.T) {
			g := &Graph{Name: name, Opset: 17, Nodes: []Node{c.node}, Outputs: outputs("y"), Inputs: []ValueInfo{{Name: "x", Dims: []uint32{2}}},
				Initializers: []Initializer{floats("w", []float32{1, 2}, 2), {Name: "zero", Wide: true, Tensor: engine.I32Tensor([]int32{0})}}}
			if c.input {
				g.Inputs = append(g.Inputs, ValueInfo{Name: "yes", DType: engine.I32, Elem: onnxBool})
			} else {
				g.Initializers = append(g.Initializers, boolean("yes", 1))
			}
			_, err := Import(g.ONNX())
			for _, want := range c.want {
				if err == nil || !strings.Contains(err.Error(), want) {
					t.Errorf("%v does not say %q", err, want)
				}
			}
		})
	}
}

// A Loop repeats what stands in its body: not more than a file may hold.
func TestHostile_loopOfInitializers(t *testing.T) {
	for name, body := range map[string]func(g *Graph){
		"initializers": func(g *Graph) {
			for i := range 100 {
				g.Initializers = append(g.Initializers, shapeInit(fmt.Sprint("w", i), 1, 2))
			}
		},
		"constants": func(g *Graph) {
			for i := range 100 {
				value := Attr{Name: "value", Type: AttrTensor, T: &Initializer{Tensor: engine.F32Tensor([]float32{1, 2}, 2)}}
				g.Nodes = append(g.Nodes, node("Constant", fmt.Sprint("w", i)).with(value))
			}
		},
	} {
		loop := graphAttr("body", []string{"go", "sum2"}, []string{"i", "go", "sum"}, node("Add", "sum2", "sum", "x"))
		body(loop.G)
		g := &Graph{Name: "loop", Opset: 17, Outputs: outputs("y"), Inputs: []ValueInfo{{Name: "x", Dims: []uint32{2}}},
			Nodes:        []Node{node("Loop", "y", "trips", "yes", "zero").with(loop)},
			Initializers: []Initializer{shapeInit("trips", 500), boolean("yes", 1), floats("zero", []float32{0, 0}, 2)}}
		g.Initializers[0].Tensor.Dims = nil
		_, err := Import(g.ONNX())
		if err == nil || !strings.Contains(err.Error(), "becomes more than 4096 initializers") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
