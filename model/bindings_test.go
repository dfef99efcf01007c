package model

import (
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// openModel adds its input to a constant of as many rows as "rows" says: x has
// a named dimension, z one without a name.
func openModel() []byte {
	var g, m, opset wire
	input := func(name string, elem uint64, dims ...wire) {
		var shape, tensor, typ, v wire
		for _, d := range dims {
			shape.message(1, d)
		}
		tensor.varint(1, elem)
		tensor.message(2, shape)
		typ.message(1, tensor)
		v.text(1, name)
		v.message(2, typ)
		g.message(11, v)
	}
	named := func(name string) (d wire) { d.text(2, name); return d }
	size := func(n uint64) (d wire) { d.varint(1, n); return d }
	input("x", 1, size(1), named("width"))
	input("z", 1, size(1), wire{})
	input("rows", 7, size(1))
	for _, n := range []Node{node("Expand", "e", "z", "rows"), node("Concat", "y", "x", "e").with(integer("axis", 1))} {
		g.message(1, n.encode())
	}
	g.text(2, "open")
	out := ValueInfo{Name: "y", Dims: []uint32{1, 0}}
	g.message(12, out.encode())
	m.message(7, g)
	opset.varint(2, 17)
	m.message(8, opset)
	return m
}

func TestBindings(t *testing.T) {
	b := Bindings{Dims: map[string]uint32{"width": 2}, Shapes: map[string][]uint32{"z": {1, 1}}, Values: map[string][]float64{"rows": {3}}}
	g, err := ImportBound(openModel(), b)
	if err != nil {
		t.Fatal(err)
	}
	f, err := CompileFunction(g)
	if err != nil {
		t.Fatal(err)
	}
	out, err := f.run(&engine.Env{Params: []engine.Tensor{engine.F32Tensor([]float32{1, 2}, 1, 2), engine.F32Tensor([]float32{7}, 1, 1)}})
	if err != nil {
		t.Fatal(err)
	}
	mustFloats(t, out[0], 1, 2, 7, 7, 7)
	if !slices.Equal(f.Outputs[0].Dims, []uint32{1, 5}) {
		t.Errorf("shape %v", f.Outputs[0].Dims)
	}
	for name, c := range map[string]struct {
		change func(b *Bindings)
		want   string
	}{
		"no width":  {func(b *Bindings) { b.Dims = nil }, `input "x": dimension 1 ("width") is dynamic`},
		"no shape":  {func(b *Bindings) { b.Shapes = nil }, "--shape z=AxBxC"},
		"no rows":   {func(b *Bindings) { b.Values = nil }, `depends on input "rows"`},
		"dimension": {func(b *Bindings) { b.Dims = map[string]uint32{"width": 2, "height": 2} }, `bind dimension "height"`},
		"rank":      {func(b *Bindings) { b.Shapes = map[string][]uint32{"z": {1}} }, `bind shape of "z"`},
		"fixed":     {func(b *Bindings) { b.Shapes = map[string][]uint32{"z": {2, 1}} }, "dimension 0 is 2, the model has 1"},
		"shape of":  {func(b *Bindings) { b.Shapes["q"] = []uint32{1} }, `"q": the model has no such input`},
		"value of":  {func(b *Bindings) { b.Values["q"] = []float64{1} }, `"q": the model has no such input`},
		"values":    {func(b *Bindings) { b.Values = map[string][]float64{"rows": {1, 2}} }, "2 values for shape [1]"},
		"fraction":  {func(b *Bindings) { b.Values = map[string][]float64{"rows": {1.5}} }, "1.5 is not a INT64"},
	} {
		b := Bindings{Dims: map[string]uint32{"width": 2}, Shapes: map[string][]uint32{"z": {1, 1}}, Values: map[string][]float64{"rows": {3}}}
		c.change(&b)
		if _, err := ImportBound(openModel(), b); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}
