package model

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// hostile numbers for attributes, shapes and constants.
var hostile = []int64{-1 << 63, -1 << 31, -40000, -7, -2, -1, 0, 1, 2, 3, 4, 5, 7, 8, 9, 64, 32767, 32768, 1 << 16, 1 << 29, 1 << 31, 1<<63 - 1}

// mutate changes a few things of a graph that decoding cannot rule out.
func mutate(r *rand.Rand, g *Graph) {
	pick := func() int64 { return hostile[r.IntN(len(hostile))] }
	names := operatorNames()
	for range 1 + r.IntN(3) {
		n := &g.Nodes[r.IntN(len(g.Nodes))]
		switch r.IntN(8) {
		case 0:
			n.Op = names[r.IntN(len(names))]
		case 1:
			if len(n.Attrs) > 0 {
				a := &n.Attrs[r.IntN(len(n.Attrs))]
				a.I = pick()
				if len(a.Ints) > 0 {
					a.Ints = append([]int64(nil), a.Ints...)
					a.Ints[r.IntN(len(a.Ints))] = pick()
				}
			}
		case 2:
			for name, t := range operators[n.Op].attrs {
				if r.IntN(3) > 0 {
					continue
				}
				n.Attrs = append(n.Attrs, Attr{Name: name, Type: t, I: pick(), S: "VALID", Ints: []int64{pick(), pick()}, T: &Initializer{Name: "t"},
					Strings: []string{"Tanh", "Relu", "Elu"}[r.IntN(3):], G: innerGraph(r, g)})
			}
		case 3:
			in := &g.Inputs[0]
			in.Dims = append([]uint32(nil), in.Dims...)
			in.Dims[r.IntN(len(in.Dims))] = uint32(pick())
		case 4:
			in := &g.Inputs[0]
			if in.Dims = append([]uint32(nil), in.Dims...); r.IntN(2) == 0 {
				in.Dims = append(in.Dims, uint32(1+r.IntN(5)))
			} else if len(in.Dims) > 1 {
				in.Dims = in.Dims[1:]
			}
		case 5:
			if i := r.IntN(len(n.Inputs) + 1); i < len(n.Inputs) {
				n.Inputs = append([]string(nil), n.Inputs...)
				n.Inputs[i] = g.Nodes[r.IntN(len(g.Nodes))].Outputs[0]
			}
		case 6:
			if len(g.Initializers) > 0 {
				w := &g.Initializers[r.IntN(len(g.Initializers))]
				*w = random(w.Name, []uint32{1, 2, 3, 6, 1}[r.IntN(4):][:1+r.IntN(2)]...)
			}
		case 7:
			if len(g.Initializers) > 0 {
				w := &g.Initializers[r.IntN(len(g.Initializers))]
				*w = shapeInit(w.Name, int32(pick()), int32(pick()), int32(pick()))
			}
		}
	}
}

// innerGraph is a branch or body that reads what the graph has, too early or not.
func innerGraph(r *rand.Rand, g *Graph) *Graph {
	n := &g.Nodes[r.IntN(len(g.Nodes))]
	out := ValueInfo{Name: []string{"inner", n.Outputs[0], first(n.Inputs)}[r.IntN(3)]}
	in := &Graph{Nodes: []Node{node("Relu", "inner", n.Outputs[0])}, Outputs: []ValueInfo{out}}
	if r.IntN(2) == 0 {
		in.Nodes[0].Inputs[0] = g.Inputs[0].Name
	}
	if r.IntN(4) == 0 {
		in.Inputs, in.Outputs = []ValueInfo{{Name: "i"}, {Name: "go"}}, []ValueInfo{{Name: "go"}, out}
	}
	return in
}

// TestImportHostile imports and compiles graphs that are well formed but wrong
// in all the ways that mutation finds: errors are fine, panics are not.
func TestImportHostile(t *testing.T) {
	tests, accepted := graphTests(), 0
	rounds := 8000
	if testing.Short() {
		rounds = 2000
	}
	for seed := range rounds {
		r := rand.New(rand.NewPCG(uint64(seed), 1))
		base := tests[r.IntN(len(tests))].graph()
		g, err := Import(base.ONNX())
		if err != nil {
			t.Fatal(err)
		}
		mutate(r, g)
		compileHostile(t, seed, g.ONNX(), &accepted)
	}
	if accepted < rounds/100 {
		t.Errorf("only %d of %d mutants compile: the mutations are too coarse", accepted, rounds)
	}
}

func compileHostile(t *testing.T, seed int, file []byte, accepted *int) {
	defer func() {
		if p := recover(); p != nil {
			panic(fmt.Sprintf("seed %d: %v", seed, p))
		}
	}()
	g, err := Import(file)
	if err != nil {
		return
	}
	c, err := g.lowerOnce()
	if err != nil {
		t.Fatalf("seed %d: imported, but %v", seed, err)
	}
	dims := c.values[g.Outputs[0].Name].dims()
	if len(dims) == 0 || dims[0] != 1 || g.batch() != 1 {
		return
	}
	n, err := elements(append(dims, g.Inputs[0].Dims[1:]...))
	if err != nil || n > 1<<14 {
		return
	}
	schema := Schema{Fields: []Field{floatField("x", g.Inputs[0].Dims[1:]), floatField("target", dims[1:])}}
	r := testRecipe(1)
	r.Batch = 1
	if _, err := CompileTraining(r, g, schema, 1); err == nil {
		*accepted++
	}
}
