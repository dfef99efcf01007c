package model

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// randomChain is a graph of nodes that read one another in turn, over shapes with
// many axes of size 1.
type randomChain struct {
	r    *rand.Rand
	g    *Graph
	dims []uint32
	last string
}

func newRandomChain(seed uint64) *randomChain {
	c := &randomChain{r: rand.New(rand.NewPCG(seed, 9)), last: "x"}
	for range 1 + c.r.IntN(4) {
		c.dims = append(c.dims, []uint32{1, 1, 2, 3, 4}[c.r.IntN(5)])
	}
	c.g = &Graph{Name: "chain", Opset: 21, Inputs: []ValueInfo{{Name: "x", Dims: slices.Clone(c.dims)}}}
	for range 2 + c.r.IntN(5) {
		c.extend()
	}
	c.g.Outputs = outputs(c.last)
	return c
}

// add appends a node of the last value and constants.
func (c *randomChain) add(op string, dims []uint32, constants []Initializer, attrs ...Attr) {
	name := fmt.Sprint("v", len(c.g.Nodes))
	n := node(op, name, c.last).with(attrs...)
	for i, k := range constants {
		k.Name = fmt.Sprint(name, "_", i)
		n.Inputs = append(n.Inputs, k.Name)
		c.g.Initializers = append(c.g.Initializers, k)
	}
	c.g.Nodes, c.last, c.dims = append(c.g.Nodes, n), name, dims
}

func (c *randomChain) extend() {
	a := c.r.IntN(len(c.dims))
	at := slices.Clone(c.dims)
	like := slices.Clone(c.dims)
	for i := range like {
		if c.r.IntN(3) == 0 {
			like[i] = 1
		}
	}
	like = like[c.r.IntN(len(like)):]
	switch c.r.IntN(13) {
	case 0, 1:
		c.add([]string{"Add", "Mul", "Sub", "Max"}[c.r.IntN(4)], at, []Initializer{random("k", like...)})
	case 2:
		c.add([]string{"Relu", "Tanh", "Neg", "HardSwish"}[c.r.IntN(4)], at, nil)
	case 3:
		order := c.r.Perm(len(at))
		perm := make([]int64, len(at))
		for i, p := range order {
			perm[i], at[i] = int64(p), c.dims[p]
		}
		c.add("Transpose", at, nil, ints("perm", perm...))
	case 4:
		at = slices.Insert(at, a, 1)
		c.add("Unsqueeze", at, []Initializer{shapeInit("k", int32(a))})
		if len(at) > 5 {
			c.add("Flatten", []uint32{product(at[:a]), product(at[a:])}, nil, integer("axis", int64(a)))
		}
	case 5:
		at[a] = 1
		c.add([]string{"ReduceSum", "ReduceMax"}[c.r.IntN(2)], at, []Initializer{shapeInit("k", int32(a))})
	case 6:
		c.add("Trilu", at, []Initializer{{Name: "k", Wide: true, Tensor: engine.I32Tensor([]int32{int32(c.r.IntN(3)) - 1})}})
		if len(at) < 2 { // Trilu takes matrices
			c.g.Nodes[len(c.g.Nodes)-1] = node("Abs", c.last, c.g.Nodes[len(c.g.Nodes)-1].Inputs[0])
		}
	case 7:
		c.add("CumSum", at, []Initializer{{Name: "k", Wide: true, Tensor: engine.I32Tensor([]int32{int32(a)})}}, integer("exclusive", int64(c.r.IntN(2))))
	case 8:
		picks := make([]int32, 1+c.r.IntN(3))
		for i := range picks {
			picks[i] = int32(c.r.IntN(int(at[a])))
		}
		at[a] = uint32(len(picks))
		c.add("Gather", at, []Initializer{shapeInit("k", picks...)}, integer("axis", int64(a)))
	case 9:
		at[a]++
		pads := make([]int32, 2*len(at))
		pads[a+len(at)*c.r.IntN(2)] = 1
		c.add("Pad", at, []Initializer{shapeInit("k", pads...)})
	case 10:
		c.add("Softmax", at, nil, integer("axis", int64(a)))
	case 11:
		k, n := at[len(at)-1], 1+c.r.Uint32N(3)
		if at[len(at)-1] = n; len(at) == 1 { // a vector gives a vector
			at = []uint32{n}
		}
		c.add("MatMul", at, []Initializer{random("k", k, n)})
	case 12:
		at[a] *= 2
		by := slices.Repeat([]int32{1}, len(at))
		by[a] = 2
		c.add("Tile", at, []Initializer{shapeInit("k", by...)})
	}
}

func product(dims []uint32) uint32 {
	n := uint32(1)
	for _, d := range dims {
		n *= d
	}
	return n
}

// TestFuse_randomGraphs runs graphs fused, laid out only, and as they are.
func TestFuse_randomGraphs(t *testing.T) {
	fewer := 0
	for seed := range uint64(1500) {
		c := newRandomChain(seed)
		g, err := Import(c.g.ONNX())
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		x := random("x", c.g.Inputs[0].Dims...)
		var outs [3][]byte
		for i := range outs {
			p := loweredOnce(t, g)
			before := len(p.Step)
			if i == 0 {
				if fuse(p); len(p.Step) < before {
					fewer++
				}
			}
			if i < 2 {
				if p, err = engine.Layout(p); err != nil {
					t.Fatalf("seed %d: %v", seed, err)
				}
			}
			outs[i] = p.OutputTensors(oneStep(t, p, paramsOf(t, g, p, x)))[0].Data
		}
		if !bytes.Equal(outs[0], outs[1]) || !bytes.Equal(outs[1], outs[2]) {
			t.Fatalf("seed %d: fusing or the layout changes the output of %+v", seed, c.g.Nodes)
		}
	}
	if fewer < 500 {
		t.Errorf("only %d of 1500 graphs became shorter", fewer)
	}
}
