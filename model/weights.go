package model

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// init of a weight: which scheme the recipe gives it.
func (t *trainer) scheme(w *Initializer) Init {
	if i, ok := t.r.Init.Tensors[w.Name]; ok {
		return i
	}
	switch {
	case t.frozen[w.Name]:
		return Init{Kind: "file"}
	case len(w.Tensor.Dims) > 1:
		return t.r.Init.Weights
	}
	return t.r.Init.Vectors
}

func (t *trainer) checkInits() error {
	for _, name := range slices.Sorted(maps.Keys(t.r.Init.Tensors)) {
		i := t.r.Init.Tensors[name]
		if _, ok := t.states[name]; !ok {
			return fmt.Errorf("init.tensors: %q is not a weight of the model", name)
		}
		if t.frozen[name] && i.Kind != "file" {
			return fmt.Errorf("init.tensors: %q is frozen and keeps its value from the file", name)
		}
	}
	for _, w := range t.g.weights() {
		if i := t.scheme(w); i.Kind == "uniform" && i.Bound == 0 && t.g.fanIn(w) == 0 {
			return fmt.Errorf("init of %q: uniform needs the fan-in of a Gemm, MatMul or Conv weight: give a bound, or use zeros, ones or file", w.Name)
		}
	}
	return nil
}

// fanIn is the number of terms behind one output of the weight's operator, or 0.
func (g *Graph) fanIn(w *Initializer) uint32 {
	d := w.Tensor.Dims
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.input(1) != w.Name || len(d) < 2 {
			continue
		}
		switch {
		case n.Op == "Gemm" && n.intAttr("transB", 0) != 0:
			return d[1]
		case n.Op == "Gemm" || n.Op == "MatMul":
			return d[len(d)-2]
		case n.Op == "Conv":
			fan := uint32(1)
			for _, k := range d[1:] {
				fan *= k
			}
			return fan
		}
	}
	return 0
}

// initialise adds the init instruction of weight number i.
func (t *trainer) initialise(i int, w *Initializer) {
	l, scheme := t.layouts[w.Name], t.scheme(w)
	n, _ := elements(w.Tensor.Dims)
	list := t.b.Init()
	fill := func(x float32) engine.Ref {
		return list.Map(w.Name, engine.F32, l.store, constantBody(math.Float32bits(x)))
	}
	var ref engine.Ref
	switch scheme.Kind {
	case "file":
		v := value{l, t.b.Param(w.Name, engine.F32, l.store...)}
		t.out.Params = append(t.out.Params, engine.Tensor{DType: engine.F32, Dims: l.store, Data: l.toStorage(w.Tensor.Data)})
		ref = list.Move(w.Name, engine.F32, l.store, v.operand(engine.Axis))
	case "uniform":
		bound := scheme.Bound
		if bound == 0 {
			gain := scheme.Gain
			if gain == 0 {
				gain = 1
			}
			bound = gain / float32(math.Sqrt(float64(t.g.fanIn(w))))
		}
		ref = list.Map(w.Name, engine.F32, []uint32{uint32(n)}, uniform(uint32(i), bound))
	case "ones":
		ref = fill(1)
	default:
		ref = fill(0)
	}
	t.b.SetInit(t.states[w.Name], ref)
}

// uniform gives element e of tensor i a multiple of 2^-23·bound in
// [-bound, bound).
func uniform(i uint32, bound float32) engine.Body {
	f := engine.NewBody(0)
	return f.Return(f.Mul(randomSigned(f, f.AxisIndex(0), f.Bits(i)), f.F(bound)))
}

// Weights are the graph's weights as programs store them: params of evaluation
// and inference, in the order of a training's result.
func (g *Graph) Weights() ([]engine.Tensor, error) {
	layouts, err := g.storage()
	if err != nil {
		return nil, fmt.Errorf("weights: %w", err)
	}
	var out []engine.Tensor
	for _, w := range g.weights() {
		l := layouts[w.Name]
		out = append(out, engine.Tensor{DType: engine.F32, Dims: l.store, Data: l.toStorage(w.Tensor.Data)})
	}
	return out, nil
}

// WeightNames are the names of Weights.
func (g *Graph) WeightNames() []string {
	var out []string
	for _, w := range g.weights() {
		out = append(out, w.Name)
	}
	return out
}

// WithWeights is the graph with the weights of a training's result, for ONNX
// or Safetensors.
func (g *Graph) WithWeights(weights []engine.Tensor) (*Graph, error) {
	layouts, err := g.storage()
	if err != nil {
		return nil, fmt.Errorf("set weights: %w", err)
	}
	names := g.WeightNames()
	if len(weights) != len(names) {
		return nil, fmt.Errorf("set weights: %d tensors given, the model has %d weights %q", len(weights), len(names), names)
	}
	out := *g
	out.Initializers = slices.Clone(g.Initializers)
	for i, name := range names {
		w, _ := out.initializer(name)
		if weights[i].DType != engine.F32 || len(weights[i].Data) != len(w.Tensor.Data) {
			return nil, fmt.Errorf("set weights: tensor %d has %d bytes of %s, weight %q has shape %v of f32", i, len(weights[i].Data), weights[i].DType, name, w.Tensor.Dims)
		}
		w.Tensor.Data = layouts[name].fromStorage(weights[i].Data)
	}
	return &out, nil
}

// WithTensors is the graph with named tensors, as read from a safetensors
// file, in place of its initializers. Every name must be one of them, with its
// type and shape.
func (g *Graph) WithTensors(tensors []Initializer) (*Graph, error) {
	out := *g
	out.Initializers = slices.Clone(g.Initializers)
	for _, t := range tensors {
		w, ok := out.initializer(t.Name)
		if !ok {
			return nil, fmt.Errorf("set tensors: the model has no initializer %q", t.Name)
		}
		if w.Tensor.DType != t.Tensor.DType || !slices.Equal(w.Tensor.Dims, t.Tensor.Dims) {
			return nil, fmt.Errorf("set tensors: %q is %s %v, the model has %s %v", t.Name, t.Tensor.DType, t.Tensor.Dims, w.Tensor.DType, w.Tensor.Dims)
		}
		w.Tensor.Data = slices.Clone(t.Tensor.Data)
	}
	return &out, nil
}
