package model

import (
	"fmt"
	"maps"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Bindings fix what a file leaves open: symbolic dimensions by name, shapes of
// inputs whose dimensions have no names, and inputs that become constants, so
// that shapes and branches may depend on them.
type Bindings struct {
	Dims   map[string]uint32
	Shapes map[string][]uint32
	Values map[string][]float64
}

// ImportBound is Import with bindings, all of which must be of use.
func ImportBound(file []byte, b Bindings) (*Graph, error) { return ImportFiles(file, nil, b) }

// fix applies bindings to a decoded graph.
func (g *Graph) fix(b Bindings) error {
	g.dropWeightInputs()
	if err := g.fixDims(b.Dims); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(b.Shapes)) {
		in := g.findInput(name)
		if in == nil {
			return fmt.Errorf("bind shape of %q: the model has no such input", name)
		}
		if err := in.fixShape(b.Shapes[name]); err != nil {
			return fmt.Errorf("bind shape of %q: %w", name, err)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(b.Values)) {
		in := g.findInput(name)
		if in == nil {
			return fmt.Errorf("bind %q: the model has no such input", name)
		}
		t, err := in.constantOf(b.Values[name])
		if err != nil {
			return fmt.Errorf("bind %q: %w", name, err)
		}
		g.makeConstant(t)
	}
	return nil
}

func (g *Graph) findInput(name string) *ValueInfo {
	for i := range g.Inputs {
		if g.Inputs[i].Name == name {
			return &g.Inputs[i]
		}
	}
	return nil
}

// makeConstant turns an input into an initializer.
func (g *Graph) makeConstant(t Initializer) {
	g.Initializers = append(g.Initializers, t)
	g.Inputs = slices.DeleteFunc(g.Inputs, func(v ValueInfo) bool { return v.Name == t.Name })
}

func (g *Graph) fixDims(dims map[string]uint32) error {
	used := map[string]bool{}
	for _, list := range [][]ValueInfo{g.Inputs, g.Outputs} {
		for i := range list {
			list[i].fixDims(dims, used)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(dims)) {
		if !used[name] || dims[name] == 0 {
			return fmt.Errorf("bind dimension %q to %d: the model has no such open dimension, or the size is 0", name, dims[name])
		}
	}
	return nil
}

func (v *ValueInfo) fixDims(dims map[string]uint32, used map[string]bool) {
	for d, name := range v.open {
		if size, ok := dims[name]; ok {
			v.Dims[d] = size
			used[name] = true
			delete(v.open, d)
		}
	}
}

func (v *ValueInfo) fixShape(dims []uint32) error {
	if len(dims) != len(v.Dims) {
		return fmt.Errorf("%v has %d dimensions, the model has %d", dims, len(dims), len(v.Dims))
	}
	for d, size := range dims {
		if _, open := v.open[d]; size == 0 || !open && size != v.Dims[d] {
			return fmt.Errorf("dimension %d is %d, the model has %d", d, size, v.Dims[d])
		}
		delete(v.open, d)
	}
	v.Dims = slices.Clone(dims)
	return nil
}

// constantOf is the input with all its values given.
func (v *ValueInfo) constantOf(values []float64) (Initializer, error) {
	n, err := elements(v.Dims)
	if err != nil || n != uint64(len(values)) {
		return Initializer{}, fmt.Errorf("%d values for shape %v", len(values), v.Dims)
	}
	e := v.elementType()
	out := Initializer{Name: v.Name, Wide: e == onnxInt64, Elem: v.Elem}
	if e == onnxFloat {
		floats := make([]float32, n)
		for i, x := range values {
			floats[i] = float32(x)
		}
		out.Tensor = engine.F32Tensor(floats, v.Dims...)
		return out, nil
	}
	ints := make([]int32, n)
	for i, x := range values {
		if float64(int32(x)) != x || !e.holds(int64(x)) {
			return out, fmt.Errorf("%v is not a %s of 32 bits", x, e)
		}
		ints[i] = int32(x)
	}
	out.Tensor = engine.I32Tensor(ints, v.Dims...)
	return out, nil
}

// fixEmpty makes constants of inputs without elements: they have no other value.
func (g *Graph) fixEmpty() {
	var constant []Initializer
	for i := range g.Inputs {
		if v := &g.Inputs[i]; v.empty {
			e := v.elementType()
			constant = append(constant, Initializer{Name: v.Name, Wide: e == onnxInt64, Elem: v.Elem,
				Tensor: engine.Tensor{DType: v.DType, Dims: v.Dims}})
		}
	}
	for _, t := range constant {
		g.makeConstant(t)
	}
}

// checkOpen refuses inputs with open dimensions other than the batch.
func (g *Graph) checkOpen() error {
	for i := range g.Inputs {
		v := &g.Inputs[i]
		for d := range v.Dims {
			name, open := v.open[d]
			if !open || d == 0 {
				continue
			}
			how := fmt.Sprintf("--dim %s=N", name)
			if name == "" {
				how = fmt.Sprintf("--shape %s=AxBxC", v.Name)
			}
			return fmt.Errorf("input %q: dimension %d (%q) is dynamic: only the first, the batch, may be; fix its size with %s", v.Name, d, name, how)
		}
	}
	return nil
}
