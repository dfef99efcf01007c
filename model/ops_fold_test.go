package model

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// lines yields the positions of the elements along an axis, line by line.
func lines(dims []uint32, axis int, f func(at []int)) {
	size, stride := int(dims[axis]), 1
	for _, d := range dims[axis+1:] {
		stride *= int(d)
	}
	total := stride * size
	for _, d := range dims[:axis] {
		total *= int(d)
	}
	for first := range total {
		if first/stride%size != 0 {
			continue
		}
		at := make([]int, size)
		for i := range at {
			at[i] = first + i*stride
		}
		f(at)
	}
}

var foldDims = []uint32{2, 3, 5}

// TestLpNormalization holds every p and axis, and their defaults, to plain
// loops in double precision.
func TestLpNormalization(t *testing.T) {
	x := random("x", foldDims...)
	in := x.Tensor.F32s()
	for _, tc := range []struct {
		attrs   []Attr
		p, axis int
	}{
		{nil, 2, 2},
		{[]Attr{integer("p", 1)}, 1, 2},
		{[]Attr{integer("axis", 0)}, 2, 0},
		{[]Attr{integer("p", 2), integer("axis", 1)}, 2, 1},
		{[]Attr{integer("p", 1), integer("axis", 1)}, 1, 1},
		{[]Attr{integer("p", 1), integer("axis", -3)}, 1, 0},
	} {
		g := &Graph{Name: "lp", Nodes: []Node{node("LpNormalization", "y", "x").with(tc.attrs...)}, Outputs: outputs("y")}
		got := evaluated(t, g, x)[0].F32s()
		lines(foldDims, tc.axis, func(at []int) {
			norm := 0.0
			for _, i := range at {
				norm += math.Pow(math.Abs(float64(in[i])), float64(tc.p))
			}
			norm = math.Pow(norm, 1/float64(tc.p))
			for _, i := range at {
				if want := float64(in[i]) / norm; math.Abs(float64(got[i])-want) > 1e-6 {
					t.Errorf("%v: element %d is %v, want %v", tc.attrs, i, got[i], want)
				}
			}
		})
	}
}

// cumulated is the running sum along an axis by its definition.
func cumulated(in []float64, axis int, exclusive, reverse bool) []float64 {
	out := make([]float64, len(in))
	lines(foldDims, axis, func(at []int) {
		for k := range at {
			for j := range at {
				before := j < k
				if reverse {
					before = j > k
				}
				if before || j == k && !exclusive {
					out[at[k]] += in[at[j]]
				}
			}
		}
	})
	return out
}

// TestCumSum holds floats and integers, whose sums here are exact, in every
// direction and along every axis to the definition.
func TestCumSum(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	in, fs, is := make([]float64, 30), make([]float32, 30), make([]int32, 30)
	for i := range in {
		is[i] = int32(r.IntN(2001) - 1000)
		in[i], fs[i] = float64(is[i]), float32(is[i])/64
	}
	for mode := range 4 {
		for axis := range 3 {
			exclusive, reverse := mode&1, mode>>1
			want := cumulated(in, axis, exclusive == 1, reverse == 1)
			run := func(x Initializer) *engine.Tensor {
				a := shapeInit("a", int32(axis-3*exclusive)) // from both ends
				a.Tensor.Dims = nil
				g := &Graph{Name: "cumsum", Initializers: []Initializer{a}, Outputs: outputs("y"),
					Nodes: []Node{node("CumSum", "y", "x", "a").with(integer("exclusive", int64(exclusive)), integer("reverse", int64(reverse)))}}
				return &evaluated(t, g, x)[0]
			}
			name := fmt.Sprintf("axis %d, exclusive %d, reverse %d", axis, exclusive, reverse)
			floats := run(Initializer{Name: "x", Tensor: engine.F32Tensor(fs, foldDims...)}).F32s()
			ints := run(Initializer{Name: "x", Wide: true, Tensor: engine.I32Tensor(is, foldDims...)}).I32s()
			for i := range want {
				if float64(floats[i])*64 != want[i] || float64(ints[i]) != want[i] {
					t.Errorf("%s: element %d is %v and %d, want %v and %v", name, i, floats[i], ints[i], want[i]/64, want[i])
				}
			}
		}
	}
}
