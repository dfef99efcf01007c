package model

import (
	"math"
	"slices"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// inLoops is an operator's gradient in plain loops: of the output's, those of
// the inputs. y is the output.
type inLoops func(n *Node, in []nd, y, dy nd) []nd

// loopTest is a graph of x·s and one operator that reads it, or of an operator
// alone, with that operator's gradient.
type loopTest struct {
	graphTest
	back inLoops
}

func loopTests() []loopTest {
	of := func(back inLoops, name string, dims []uint32, init []Initializer, n Node) loopTest {
		s, mul := scaledInput(dims...)
		return loopTest{graphTest{name: name, dims: dims, init: append(s, init...), nodes: []Node{mul, n}}, back}
	}
	conv := func(name string, w []uint32, attrs ...Attr) loopTest {
		return of(convLoops, name, []uint32{4, 6, 7}, []Initializer{random("w", w...), random("b", w[0])}, node("Conv", "y", "xs", "w", "b").with(attrs...))
	}
	pool := func(name string, attrs ...Attr) loopTest {
		return of(maxPoolLoops, name, []uint32{2, 7, 6}, nil, node("MaxPool", "y", "xs").with(attrs...))
	}
	norm := func(name string, dims []uint32, attrs ...Attr) loopTest {
		return of(batchNormLoops, name, dims, []Initializer{positive("g", 3), random("b", 3), random("m", 3), positive("v", 3)},
			node("BatchNormalization", "y", "xs", "g", "b", "m", "v").with(attrs...))
	}
	kernel, batch := ints("kernel_shape", 3, 3), integer("training_mode", 1)
	return []loopTest{
		conv("conv", []uint32{3, 4, 3, 2}),
		conv("conv, padded on all sides differently", []uint32{3, 4, 3, 3}, ints("pads", 0, 1, 2, 1)),
		conv("conv, strides that leave a rest", []uint32{3, 4, 2, 3}, ints("strides", 2, 3), ints("pads", 1, 1, 0, 0)),
		conv("conv, dilated", []uint32{3, 4, 2, 2}, ints("dilations", 3, 2), ints("pads", 1, 0, 1, 2)),
		conv("conv, strided and dilated", []uint32{2, 4, 2, 3}, ints("strides", 3, 2), ints("dilations", 2, 2), ints("pads", 1, 2, 1, 2)),
		conv("conv, grouped", []uint32{6, 2, 3, 3}, integer("group", 2), ints("pads", 1, 1, 1, 1)),
		conv("conv, depthwise", []uint32{8, 1, 3, 3}, integer("group", 4), ints("strides", 2, 2)),
		pool("max pool", ints("kernel_shape", 2, 2), ints("strides", 2, 2)),
		pool("max pool, overlapping", kernel),
		pool("max pool, overlapping and padded", kernel, ints("strides", 2, 2), ints("pads", 1, 0, 1, 1)),
		pool("max pool, dilated", kernel, ints("dilations", 2, 1), ints("strides", 1, 2), ints("pads", 1, 1, 0, 1)),
		pool("max pool, rounded up", ints("kernel_shape", 2, 3), ints("strides", 2, 2), integer("ceil_mode", 1)),
		norm("batch norm", []uint32{3, 4, 2}),
		norm("batch norm of a matrix", []uint32{3}),
		norm("batch norm of the batch", []uint32{3, 4, 2}, batch),
		norm("batch norm of the batch, a matrix", []uint32{3}, batch),
		of(layerNormLoops, "layer norm", []uint32{3, 6}, []Initializer{positive("g", 6), random("b", 6)}, node("LayerNormalization", "y", "xs", "g", "b")),
		of(layerNormLoops, "layer norm of two axes, no bias", []uint32{2, 3, 4}, []Initializer{positive("g", 3, 4)},
			node("LayerNormalization", "y", "xs", "g").with(integer("axis", 2))),
		of(softmaxLoops, "softmax", []uint32{3, 5}, nil, node("Softmax", "y", "xs")),
		of(softmaxLoops, "softmax of the middle", []uint32{3, 5}, nil, node("Softmax", "y", "xs").with(integer("axis", 1))),
		of(gatherLoops(1, 1, 3, 1, 0), "gather", []uint32{5, 3}, []Initializer{shapeInit("at", 1, 3, 1, 0)}, node("Gather", "y", "xs", "at").with(integer("axis", 1))),
		of(gatherLoops(2, 4, 4, 0), "gather columns", []uint32{2, 5}, []Initializer{shapeInit("at", 4, -1, 0)}, node("Gather", "y", "xs", "at").with(integer("axis", 2))),
	}
}

// TestGradients_byLoops holds every element of the gradients to plain loops in
// double precision.
func TestGradients_byLoops(t *testing.T) {
	for _, tc := range loopTests() {
		t.Run(tc.name, func(t *testing.T) {
			g := tc.imported(t)
			x := random("x", append([]uint32{testBatch}, tc.dims...)...)
			env := oracle(t, g, map[string]nd{"x": toND(&x)})
			n := &g.Nodes[len(g.Nodes)-1]
			in := make([]nd, len(n.Inputs))
			for i, name := range n.Inputs {
				if in[i] = env[name]; in[i].v == nil {
					w, _ := g.initializer(name)
					in[i] = toND(w)
				}
			}
			y := env[n.Outputs[0]]
			target := random("target", uintsOf(y.dims)...)
			grads := tc.back(n, in, y, errorGradient(y, &target))
			_, after := trained(t, g, Schema{Fields: []Field{floatField("x", tc.dims), floatField("target", uintsOf(y.dims[1:]))}}, testBatch, x, target)
			for i, name := range n.Inputs[1:min(len(grads), len(n.Inputs))] {
				mustMove(t, g, after, name, grads[1+i])
			}
			mustMove(t, g, after, "s", scaleGradient(toND(&x), grads[0]))
		})
	}
}

// TestGradients_embedding: rows of a table that a record's integers pick, some
// more than once and some never.
func TestGradients_embedding(t *testing.T) {
	picks := []int32{1, 6, 1, 0, 3, 3, 3, 1, 6, 2, 0, 1}
	x := Initializer{Name: "x", Tensor: engine.I32Tensor(picks, testBatch, 4)}
	table := random("table", 7, 3)
	built := &Graph{Name: "embedding", Opset: 17, Initializers: []Initializer{table}, Nodes: []Node{node("Gather", "y", "table", "x")},
		Inputs: []ValueInfo{{Name: "x", DType: engine.I32, Dims: []uint32{0, 4}}}, Outputs: []ValueInfo{{Name: "y", Dims: []uint32{0, 4, 3}}}}
	g, err := Import(built.ONNX())
	if err != nil {
		t.Fatal(err)
	}
	y, rows := newND(testBatch, 4, 3), toND(&table)
	for i, p := range picks {
		copy(y.v[3*i:], rows.v[3*p:3*p+3])
	}
	target := random("target", testBatch, 4, 3)
	dy, want := errorGradient(y, &target), newND(7, 3)
	for i, p := range picks {
		for k := range 3 {
			want.v[3*int(p)+k] += dy.v[3*i+k]
		}
	}
	schema := Schema{Fields: []Field{{"x", engine.Field{DType: engine.I32, Dims: []uint32{4}}}, floatField("target", []uint32{4, 3})}}
	_, after := trained(t, g, schema, testBatch, x, target)
	mustMove(t, g, after, "table", want)
}

// errorGradient is that of the mean squared error.
func errorGradient(y nd, target *Initializer) nd {
	n := float64(len(y.v))
	return zip(y, toND(target), func(y, t float64) float64 { return 2 * (y - t) / n })
}

// scaleGradient is that of s, which scales every record of x.
func scaleGradient(x, dxs nd) nd {
	out := newND(append([]int{1}, x.dims[1:]...)...)
	each(x.dims, func(c []int) { out.v[out.at(c)] += x.v[x.at(c)] * dxs.v[dxs.at(c)] })
	return out
}

// mustMove wants a weight to have moved against its gradient, nil for none.
func mustMove(t *testing.T, before, after *Graph, name string, grad nd) {
	t.Helper()
	old, _ := before.initializer(name)
	new, _ := after.initializer(name)
	if old.Tensor.DType != engine.F32 {
		return
	}
	moved := new.Tensor.F32s()
	for i, v := range old.Tensor.F32s() {
		want := 0.0
		if grad.v != nil {
			want = grad.v[i]
		}
		if got := float64(v) - float64(moved[i]); math.Abs(got-want) > 5e-7+1e-5*math.Abs(want) {
			t.Errorf("gradient of %s[%d] is %v, want %v", name, i, got, want)
		}
	}
}

func convLoops(n *Node, in []nd, y, dy nd) []nd {
	x, w := in[0], in[1]
	p, s, d := listOr(n, "pads", 0, 0, 0, 0), listOr(n, "strides", 1, 1), listOr(n, "dilations", 1, 1)
	dx, dw, db := newND(x.dims...), newND(w.dims...), newND(in[2].dims...)
	perGroup := w.dims[0] / int(n.intAttr("group", 1))
	each(y.dims, func(c []int) {
		g := dy.v[dy.at(c)]
		db.v[c[1]] += g
		each(w.dims[1:], func(k []int) {
			row, column := c[2]*int(s[0])+k[1]*int(d[0])-int(p[0]), c[3]*int(s[1])+k[2]*int(d[1])-int(p[1])
			if row < 0 || column < 0 || row >= x.dims[2] || column >= x.dims[3] {
				return
			}
			i, j := x.at([]int{c[0], c[1]/perGroup*w.dims[1] + k[0], row, column}), w.at([]int{c[1], k[0], k[1], k[2]})
			dx.v[i] += g * w.v[j]
			dw.v[j] += g * x.v[i]
		})
	})
	return []nd{dx, dw, db}
}

// maxPoolLoops gives the gradient of a window to its greatest element.
func maxPoolLoops(n *Node, in []nd, y, dy nd) []nd {
	x, dx := in[0], newND(in[0].dims...)
	size := listOr(n, "kernel_shape", 1, 1)
	p, s, d := listOr(n, "pads", 0, 0, 0, 0), listOr(n, "strides", 1, 1), listOr(n, "dilations", 1, 1)
	each(y.dims, func(c []int) {
		best := -1
		each([]int{int(size[0]), int(size[1])}, func(k []int) {
			row, column := c[2]*int(s[0])+k[0]*int(d[0])-int(p[0]), c[3]*int(s[1])+k[1]*int(d[1])-int(p[1])
			if row < 0 || column < 0 || row >= x.dims[2] || column >= x.dims[3] {
				return
			}
			if i := x.at([]int{c[0], c[1], row, column}); best < 0 || x.v[i] > x.v[best] {
				best = i
			}
		})
		dx.v[best] += dy.v[dy.at(c)]
	})
	return []nd{dx}
}

// batchNormLoops is that of the given statistics, or of the batch's own.
func batchNormLoops(n *Node, in []nd, y, dy nd) []nd {
	x, dx, dg, db := in[0], newND(in[0].dims...), newND(in[1].dims...), newND(in[1].dims...)
	for ch := range in[1].v {
		var at []int
		each(x.dims, func(c []int) {
			if c[1] == ch {
				at = append(at, x.at(c))
			}
		})
		mean, variance := in[3].v[ch], in[4].v[ch]
		own := n.intAttr("training_mode", 0) != 0
		if own {
			mean, variance = momentsOf(x, at)
		}
		inverse := 1 / math.Sqrt(variance+float64(n.floatAttr("epsilon", 1e-5)))
		for _, i := range at {
			dg.v[ch] += dy.v[i] * (x.v[i] - mean) * inverse
			db.v[ch] += dy.v[i]
		}
		for _, i := range at {
			g := dy.v[i]
			if own {
				g -= (db.v[ch] + (x.v[i]-mean)*inverse*dg.v[ch]) / float64(len(at))
			}
			dx.v[i] = in[1].v[ch] * inverse * g
		}
	}
	return []nd{dx, dg, db, {}, {}}
}

// momentsOf are the mean and the variance of some elements.
func momentsOf(x nd, at []int) (mean, variance float64) {
	for _, i := range at {
		mean += x.v[i] / float64(len(at))
	}
	for _, i := range at {
		variance += (x.v[i] - mean) * (x.v[i] - mean) / float64(len(at))
	}
	return mean, variance
}

// layerNormLoops knows that what is normalised together lies together.
func layerNormLoops(n *Node, in []nd, y, dy nd) []nd {
	x, scale := in[0], in[1]
	dx, dg, db := newND(x.dims...), newND(scale.dims...), newND(scale.dims...)
	for from := 0; from < len(x.v); from += len(scale.v) {
		at := make([]int, len(scale.v))
		for k := range at {
			at[k] = from + k
		}
		mean, variance := momentsOf(x, at)
		inverse := 1 / math.Sqrt(variance+float64(n.floatAttr("epsilon", 1e-5)))
		sum, along := 0.0, 0.0 // of the gradients of what is normalised, and with it
		for k, i := range at {
			unit := (x.v[i] - mean) * inverse
			dg.v[k] += dy.v[i] * unit
			db.v[k] += dy.v[i]
			sum += dy.v[i] * scale.v[k]
			along += dy.v[i] * scale.v[k] * unit
		}
		for k, i := range at {
			dx.v[i] = inverse * (dy.v[i]*scale.v[k] - (sum+(x.v[i]-mean)*inverse*along)/float64(len(at)))
		}
	}
	return []nd{dx, dg, db}
}

func softmaxLoops(n *Node, in []nd, y, dy nd) []nd {
	axis := (int(n.intAttr("axis", -1)) + len(y.dims)) % len(y.dims)
	dx := newND(y.dims...)
	lines(uintsOf(y.dims), axis, func(at []int) {
		along := 0.0
		for _, i := range at {
			along += dy.v[i] * y.v[i]
		}
		for _, i := range at {
			dx.v[i] = y.v[i] * (dy.v[i] - along)
		}
	})
	return []nd{dx}
}

// gatherLoops is that of positions along an axis, which may repeat.
func gatherLoops(axis int, positions ...int) inLoops {
	return func(_ *Node, in []nd, y, dy nd) []nd {
		dx := newND(in[0].dims...)
		each(y.dims, func(c []int) {
			from := slices.Clone(c)
			from[axis] = positions[c[axis]]
			dx.v[dx.at(from)] += dy.v[dy.at(c)]
		})
		return []nd{dx}
	}
}
