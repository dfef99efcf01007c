package model

import (
	"math"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// TestDropout trains one step of a dropped product and recomputes the mask: an
// output is 0 or scaled, and a weight whose element was dropped does not move.
func TestDropout(t *testing.T) {
	const size, ratio, step = 500, 0.25, 3
	g := &Graph{Name: "dropout", Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, size}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, size}}},
		Initializers: []Initializer{positive("w", 1, size), {Name: "ratio", Tensor: engine.F32Tensor([]float32{ratio})}},
		Nodes: []Node{node("Mul", "h", "x", "w"), node("Dropout", "first", "h", "ratio"), node("Identity", "i", "first"),
			{Name: "second", Op: "Dropout", Inputs: []string{"i", "ratio"}, Outputs: []string{"y", "mask"}}}}
	x, target := positive("x", 1, size), zeros("target", 1, size)
	r := testRecipe(size / 2) // the gradient of the mean, times size/2, is y·dy/dw
	s := Schema{Fields: []Field{floatField("x", []uint32{size}), floatField("target", []uint32{size})}}
	r.Batch, r.Epochs = 1, 4
	train, err := CompileTraining(r, g, s, 1)
	if err != nil {
		t.Fatal(err)
	}
	key := [2]uint32{5, 6}
	outs := oneStep(t, train.Program, &engine.Env{Params: train.Params, State: initialState(t, train), Step: step, Key: key, Data: []engine.Tensor{x.Tensor, target.Tensor}})
	w, after := g.Initializers[0].Tensor.F32s(), train.Program.ResultTensors(train.Program.NextState(outs), nil)[0].F32s()
	kept := 0
	for i, x := range x.Tensor.F32s() {
		factor := 1.0
		for layer := range uint32(2) {
			u := float64(engine.Threefry(key, [2]uint32{step, layer*size + uint32(i)})[0]>>8) / (1 << 24)
			if u < ratio {
				factor = 0
			}
			factor /= 1 - ratio
		}
		if factor > 0 {
			kept++
		}
		want := float64(w[i]) - factor*float64(x)*factor*float64(x)*float64(w[i])
		if math.Abs(float64(after[i])-want) > 1e-4 {
			t.Fatalf("weight %d is %v, want %v (factor %v)", i, after[i], want, factor)
		}
	}
	if share := float64(kept) / size; math.Abs(share-(1-ratio)*(1-ratio)) > 0.08 {
		t.Errorf("%v of the elements are kept by both", share)
	}
	inf, err := CompileInference(r, g, s, 1)
	if err != nil {
		t.Fatal(err)
	}
	y := inf.Program.OutputTensors(oneStep(t, inf.Program, &engine.Env{Params: []engine.Tensor{g.Initializers[0].Tensor, g.Initializers[1].Tensor}[:len(g.weights())], Data: []engine.Tensor{x.Tensor, {}}}))[0].F32s()
	for i, x := range x.Tensor.F32s() {
		if y[i] != x*w[i] {
			t.Fatalf("outside of training element %d is %v, want %v", i, y[i], x*w[i])
		}
	}
}

// TestGatherGradients holds the two forms of a Gather's gradient against plain
// loops.
func TestGatherGradients(t *testing.T) {
	const before, rows, places, after = 2, 5, 70, 3
	at := make([]int32, places)
	for i := range at {
		at[i] = int32(i*i) % (rows - 1) // the last row is never read
	}
	d := random("d", before, places, after)
	want := newND(before, rows, after)
	each([]int{before, places, after}, func(c []int) {
		want.v[want.at([]int{c[0], int(at[c[1]]), c[2]})] += toND(&d).v[toND(&d).at(c)]
	})
	for name, sum := range map[string]func(*gathering, *compiler, string, engine.Ref) engine.Ref{"product": (*gathering).product, "fold": (*gathering).fold} {
		b := engine.NewBuilder()
		c := &compiler{emitter: &emitter{b, b.Step()}}
		g := &gathering{index: b.Param("at", engine.I32, places), rows: rows, places: places, before: before, after: after}
		b.Output("sum", sum(g, c, "sum", b.Param("d", engine.F32, before, places, after)))
		p, err := finish(b)
		if err != nil {
			t.Fatal(err)
		}
		outs := oneStep(t, p, &engine.Env{Params: []engine.Tensor{engine.I32Tensor(at, places), d.Tensor}})
		for i, got := range p.OutputTensors(outs)[0].F32s() {
			if math.Abs(float64(got)-want.v[i]) > 1e-5 {
				t.Fatalf("%s: element %d is %v, want %v", name, i, got, want.v[i])
			}
		}
	}
}

// TestTwister holds the generator to numpy's RandomState.
func TestTwister(t *testing.T) {
	words := newTwister(0)
	for i, want := range []uint32{2357136044, 2546248239, 3071714933} {
		if got := words.uint32(); got != want {
			t.Errorf("word %d is %d, want %d", i, got, want)
		}
	}
	g := newTwister(math.MaxUint32)
	var last float64
	for range 700 {
		last = g.float64()
	}
	if last != 0.008352749376617896 {
		t.Errorf("number 700 is %v", last)
	}
}

// TestDropout_seeded: in training mode a node's seed fixes the mask, and one
// without a seed is refused unless a recipe trains it.
func TestDropout_seeded(t *testing.T) {
	graph := func(attrs ...Attr) *Graph {
		return &Graph{Name: "dropout", Opset: 17, Inputs: []ValueInfo{{Name: "x", Dims: []uint32{0, 6}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 6}}},
			Initializers: []Initializer{positive("w", 1, 6), {Name: "ratio", Tensor: engine.F32Tensor([]float32{0.6})}, {Name: "on", Tensor: engine.I32Tensor([]int32{1})}},
			Nodes:        []Node{node("Mul", "h", "x", "w"), node("Dropout", "y", "h", "ratio", "on").with(attrs...)}}
	}
	for name, c := range map[string]struct {
		attrs []Attr
		want  string
	}{
		"no seed":  {nil, "training_mode without seed"},
		"negative": {[]Attr{integer("seed", -1)}, "seed -1"},
		"too big":  {[]Attr{integer("seed", 1<<32)}, "seed 4294967296"},
	} {
		if _, err := CompileFunction(graph(c.attrs...)); err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "Dropout") {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
	big := graph(integer("seed", 7))
	big.Inputs[0].Dims, big.Initializers[0], big.Outputs[0].Dims = []uint32{2, 1 << 20}, positive("w", 1), []uint32{2, 1 << 20}
	if _, err := CompileFunction(big); err == nil || !strings.Contains(err.Error(), "mask of 2097152 constants") {
		t.Errorf("big mask: %v", err)
	}
	g := graph(integer("seed", 0))
	f, err := CompileFunction(g)
	if err != nil {
		t.Fatal(err)
	}
	x := positive("x", 1, 6)
	got, err := f.run(&engine.Env{Params: append([]engine.Tensor{x.Tensor}, f.Weights...)})
	if err != nil {
		t.Fatal(err)
	}
	// numpy.random.RandomState(0).uniform(size=6) is 0.549 0.715 0.603 0.545 0.424 0.646
	for i, keep := range []float32{0, 1, 1, 0, 0, 1} {
		w := g.Initializers[0].Tensor.F32s()[i]
		if want := x.Tensor.F32s()[i] * w * keep / (1 - float32(0.6)); math.Abs(float64(got[0].F32s()[i]-want)) > 1e-6 {
			t.Errorf("element %d is %v, want %v", i, got[0].F32s()[i], want)
		}
	}
}
