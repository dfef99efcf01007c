package model

import (
	"math"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// einsumOracle sums products over all values of all labels; ellipsis labels
// stand as digits.
func einsumOracle(terms []string, result string, in []nd) nd {
	sizes := map[byte]int{}
	for i, t := range terms {
		for d, l := range []byte(t) {
			sizes[l] = max(sizes[l], in[i].dims[d])
		}
	}
	labels := needed(strings.Join(append(terms, result), ""), strings.Join(append(terms, result), ""))
	var dims, outDims []int
	for _, l := range []byte(labels) {
		dims = append(dims, sizes[l])
	}
	for _, l := range []byte(result) {
		outDims = append(outDims, sizes[l])
	}
	out := newND(outDims...)
	pick := func(c []int, labels2 string) (at []int) {
		for _, l := range []byte(labels2) {
			at = append(at, c[strings.IndexByte(labels, l)])
		}
		return at
	}
	each(dims, func(c []int) {
		p := 1.0
		for i, t := range terms {
			p *= in[i].v[in[i].at(pick(c, t))]
		}
		out.v[out.at(pick(c, result))] += p
	})
	return out
}

func TestEinsum(t *testing.T) {
	for _, c := range []struct {
		equation string
		shapes   [][]uint32
		terms    []string // with digits for the axes of an ellipsis
		result   string
	}{
		{"ij->ji", [][]uint32{{2, 3}}, []string{"ij"}, "ji"},
		{"ij->i", [][]uint32{{2, 3}}, []string{"ij"}, "i"},
		{"ij->", [][]uint32{{2, 3}}, []string{"ij"}, ""},
		{"ii->i", [][]uint32{{3, 3}}, []string{"ii"}, "i"},
		{"ii", [][]uint32{{3, 3}}, []string{"ii"}, ""},
		{"ba", [][]uint32{{2, 3}}, []string{"ba"}, "ab"},
		{"...ii->...i", [][]uint32{{2, 3, 3}}, []string{"0ii"}, "0i"},
		{"... j -> j", [][]uint32{{2, 3, 4}}, []string{"10j"}, "j"},
		{"ij,jk", [][]uint32{{2, 3}, {3, 4}}, []string{"ij", "jk"}, "ik"},
		{"ij,jk->ki", [][]uint32{{2, 3}, {3, 4}}, []string{"ij", "jk"}, "ki"},
		{"i,i", [][]uint32{{5}, {5}}, []string{"i", "i"}, ""},
		{"i,j->ij", [][]uint32{{2}, {3}}, []string{"i", "j"}, "ij"},
		{"bij,bjk->bik", [][]uint32{{2, 2, 3}, {2, 3, 4}}, []string{"bij", "bjk"}, "bik"},
		{"...ij,...jk->...ik", [][]uint32{{2, 2, 3}, {3, 4}}, []string{"0ij", "jk"}, "0ik"},
		{"...ij,...jk->...ik", [][]uint32{{2, 1, 2, 3}, {1, 5, 3, 4}}, []string{"10ij", "10jk"}, "10ik"},
		{"bhqd,bhkd->bhqk", [][]uint32{{1, 2, 3, 4}, {1, 2, 5, 4}}, []string{"bhqd", "bhkd"}, "bhqk"},
		{"iij,jk->k", [][]uint32{{2, 2, 3}, {3, 4}}, []string{"iij", "jk"}, "k"},
		{"ij,jk,kl->il", [][]uint32{{2, 3}, {3, 4}, {4, 2}}, []string{"ij", "jk", "kl"}, "il"},
		{"ab,ab,b->a", [][]uint32{{2, 3}, {2, 3}, {3}}, []string{"ab", "ab", "b"}, "a"},
	} {
		t.Run(c.equation, func(t *testing.T) {
			n := Node{Name: "e", Op: "Einsum", Outputs: []string{"y"}, Attrs: []Attr{{Name: "equation", Type: AttrString, S: c.equation}}}
			var inputs []Initializer
			var in []nd
			for i, s := range c.shapes {
				w := random(string(rune('p'+i)), s...)
				n.Inputs = append(n.Inputs, w.Name)
				inputs, in = append(inputs, w), append(in, toND(&w))
			}
			got := evaluated(t, &Graph{Name: "e", Nodes: []Node{n}, Outputs: outputs("y")}, inputs...)
			checkND(t, c.equation, got[0], einsumOracle(c.terms, c.result, in))
		})
	}
}

func TestEinsumRefusals(t *testing.T) {
	for equation, want := range map[string]string{
		"ij":         "1 terms for 2 inputs",
		"ij,jkl->il": `"jkl" does not fit`,
		"ij,jk->iz":  `label 'z'`,
		"ij,jk->ii":  `label 'i'`,
		"ij,j1->i":   "'1' is not a letter",
		"ij,ij->ij":  "[2 3] and [3 4]",
		"ij,kk->i":   "sizes 3 and 4",
	} {
		n := node("Einsum", "y", "a", "b").with(Attr{Name: "equation", Type: AttrString, S: equation})
		g := &Graph{Opset: 17, Nodes: []Node{n}, Outputs: outputs("y"), Inputs: []ValueInfo{{Name: "a", Dims: []uint32{2, 3}}, {Name: "b", Dims: []uint32{3, 4}}}}
		if err := g.Validate(); err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), equation) {
			t.Errorf("%s: %v, want %q", equation, err, want)
		}
	}
}

func TestDropoutOfInference(t *testing.T) {
	x := floats("x", []float32{1, -2, 3}, 3)
	ratio := floats("r", []float32{0.25})
	n := node("Dropout", "y", "x", "r")
	n.Outputs = append(n.Outputs, "mask")
	got := evaluated(t, &Graph{Name: "d", Nodes: []Node{n}, Initializers: []Initializer{ratio}, Outputs: outputs("y", "mask")}, x)
	mustFloats(t, got[0], 1, -2, 3)
	if m := got[1].I32s(); len(m) != 3 || m[0] != 1 || m[1] != 1 || m[2] != 1 {
		t.Errorf("mask %v, want ones", m)
	}
	n.Inputs = append(n.Inputs, "training")
	g := &Graph{Opset: 17, Nodes: []Node{n}, Initializers: []Initializer{ratio, boolean("training", 1)}, Outputs: outputs("y"), Inputs: []ValueInfo{{Name: "x", Dims: []uint32{3}}}}
	if err := g.Validate(); err == nil || !strings.Contains(err.Error(), "ratio 0.25") || !strings.Contains(err.Error(), "export for inference") {
		t.Errorf("training: %v", err)
	}
}

// Tensors without elements: what is computed of them is known at import.
func TestEmptyTensors(t *testing.T) {
	none := Initializer{Name: "none", Tensor: engine.Tensor{DType: engine.F32, Dims: []uint32{2, 0, 3}}}
	x := floats("x", []float32{1, 2, 3, 4, 5, 6}, 2, 3)
	for name, c := range map[string]struct {
		nodes []Node
		init  []Initializer
		dims  []uint32
		want  []float32
	}{
		"sum":          {[]Node{node("ReduceSum", "y", "none", "axes")}, []Initializer{shapeInit("axes", 1)}, []uint32{2, 1, 3}, make([]float32, 6)},
		"product":      {[]Node{node("ReduceProd", "y", "none").with(ints("axes", 1), integer("keepdims", 0))}, nil, []uint32{2, 3}, []float32{1, 1, 1, 1, 1, 1}},
		"sum of rest":  {[]Node{node("ReduceSum", "y", "none", "axes")}, []Initializer{shapeInit("axes", 2)}, []uint32{2, 0, 1}, nil},
		"reshape":      {[]Node{node("Reshape", "y", "none", "to")}, []Initializer{shapeInit("to", 0, -1, 7)}, []uint32{2, 0, 7}, nil},
		"transpose":    {[]Node{node("Transpose", "y", "none").with(ints("perm", 1, 0, 2))}, nil, []uint32{0, 2, 3}, nil},
		"add":          {[]Node{node("Add", "y", "none", "one")}, []Initializer{floats("one", []float32{1})}, []uint32{2, 0, 3}, nil},
		"flatten":      {[]Node{node("Flatten", "y", "none").with(integer("axis", 2))}, nil, []uint32{0, 3}, nil},
		"concat":       {[]Node{node("Slice", "e", "x", "zero", "zero"), node("Concat", "y", "e", "x", "e").with(integer("axis", 0))}, []Initializer{shapeInit("zero", 0)}, []uint32{2, 3}, []float32{1, 2, 3, 4, 5, 6}},
		"empty axes":   {[]Node{node("ReduceSum", "y", "x", "axes").with(integer("noop_with_empty_axes", 1))}, []Initializer{{Name: "axes", Wide: true, Tensor: engine.I32Tensor(nil, 0)}}, []uint32{2, 3}, []float32{1, 2, 3, 4, 5, 6}},
		"scalar shape": {[]Node{node("ReduceSum", "s", "x").with(integer("keepdims", 0)), node("Shape", "none2", "s"), node("Reshape", "y", "s", "none2")}, nil, []uint32{}, []float32{21}},
	} {
		t.Run(name, func(t *testing.T) {
			g := &Graph{Name: name, Nodes: c.nodes, Initializers: append(c.init, none), Outputs: outputs("y")}
			got := evaluated(t, g, x)[0]
			checkND(t, "y", engine.Tensor{DType: got.DType, Dims: got.Dims, Data: got.Data}, nd{intsOf(c.dims), wide64(c.want)})
		})
	}
	g := &Graph{Name: "max", Opset: 17, Nodes: []Node{node("ReduceMax", "y", "none")}, Initializers: []Initializer{none}, Outputs: outputs("y"), Inputs: []ValueInfo{{Name: "x", Dims: []uint32{1}}}}
	if err := g.Validate(); err == nil || !strings.Contains(err.Error(), "no elements") {
		t.Errorf("the greatest of nothing: %v", err)
	}
}

func wide64(v []float32) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = float64(x)
	}
	return out
}

// Bounds of slices may lie beyond 32 bits, as exporters write them; other
// integers may not.
func TestFarBounds(t *testing.T) {
	far := func(name string, v int64) Initializer {
		return Initializer{Name: name, Wide: true, Far: []int64{v}, Tensor: engine.I32Tensor([]int32{0}, 1)}
	}
	x := floats("x", []float32{1, 2, 3}, 3)
	back := &Graph{Name: "far", Nodes: []Node{node("Slice", "y", "x", "last", "end", "axes", "step")}, Outputs: outputs("y"),
		Initializers: []Initializer{shapeInit("last", -1), far("end", -math.MaxInt64), shapeInit("axes", 0), shapeInit("step", -1)}}
	mustFloats(t, evaluated(t, back, x)[0], 3, 2, 1)
	k := Attr{Name: "value", Type: AttrTensor, T: &Initializer{Wide: true, Far: []int64{math.MaxInt64}, Tensor: engine.I32Tensor([]int32{0}, 1)}}
	rest := &Graph{Name: "far", Nodes: []Node{node("Constant", "end").with(k), node("Slice", "y", "x", "one", "end")}, Outputs: outputs("y"), Initializers: []Initializer{shapeInit("one", 1)}}
	mustFloats(t, evaluated(t, rest, x)[0], 2, 3)
	for op, n := range map[string]Node{"Reshape": node("Reshape", "y", "x", "end"), "Add": node("Add", "y", "end", "end")} {
		g := &Graph{Opset: 17, Nodes: []Node{n}, Initializers: []Initializer{far("end", math.MaxInt64)}, Outputs: outputs("y"), Inputs: []ValueInfo{{Name: "x", Dims: []uint32{3}}}}
		if _, err := Import(g.ONNX()); err == nil || !strings.Contains(err.Error(), "does not fit 32 bits") {
			t.Errorf("%s: %v", op, err)
		}
	}
}
