package model

import (
	"encoding/binary"
	"math"
	"strings"
	"testing"
)

// compiles imports and compiles a file: it may be refused, in one line, and
// nothing crashes.
func compiles(t *testing.T, file []byte) {
	t.Helper()
	g, err := Import(file)
	if err == nil {
		_, err = CompileFunction(g)
	}
	if err != nil && strings.Contains(err.Error(), "\n") {
		t.Errorf("%q has more than one line", err)
	}
}

// FuzzImport changes the bytes of working models.
func FuzzImport(f *testing.F) {
	for _, c := range ortCases(f) {
		f.Add(c.Model)
	}
	f.Fuzz(compiles)
}

// arguments are all numbers that a graph's shapes and nodes are made of, as
// functions that replace them.
func (g *Graph) arguments() (set []func(v int64)) {
	for i := range g.Inputs {
		for d := range g.Inputs[i].Dims {
			set = append(set, func(v int64) { g.Inputs[i].Dims[d] = uint32(v) })
		}
	}
	for i := range g.Initializers {
		data := g.Initializers[i].Tensor.Data
		for k := 0; k+4 <= min(len(data), 64); k += 4 {
			set = append(set, func(v int64) { binary.LittleEndian.PutUint32(data[k:], uint32(v)) })
		}
	}
	for i := range g.Nodes {
		for k := range g.Nodes[i].Attrs {
			a := &g.Nodes[i].Attrs[k]
			set = append(set, func(v int64) { a.I, a.F = v, math.Float32frombits(uint32(v)) })
			for j := range a.Ints {
				set = append(set, func(v int64) { a.Ints[j] = v })
			}
		}
	}
	return set
}

// FuzzArguments replaces one number of a working model.
func FuzzArguments(f *testing.F) {
	cases := ortCases(f)
	for i := 0; i < len(cases); i += 2 {
		for k, v := range []int64{0, -1, 1, 7, 1 << 15, 1<<31 - 1, math.MinInt64} {
			f.Add(uint16(i), uint16(3*k), v)
		}
	}
	f.Fuzz(func(t *testing.T, which, at uint16, v int64) {
		g, err := decodeModel(cases[int(which)%len(cases)].Model)
		if err != nil {
			t.Fatal(err)
		}
		if set := g.arguments(); len(set) > 0 {
			set[int(at)%len(set)](v)
		}
		compiles(t, g.ONNX())
	})
}
