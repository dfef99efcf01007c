package model

import (
	"fmt"
	"math"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// windowTests are convolutions and poolings whose gradients need more than one
// stride, dilation or dimension at a time, and statistics of a batch.
func windowTests() []graphTest {
	chain := func(name string, dims []uint32, init []Initializer, nodes ...Node) graphTest {
		s, mul := scaledInput(dims...)
		return graphTest{name: name, dims: dims, init: append(s, init...), nodes: append([]Node{mul}, nodes...)}
	}
	weighted := func(op, name string, dims, w []uint32, out uint32, attrs ...Attr) graphTest {
		return chain(op+" "+name, dims, []Initializer{random("w", w...), random("b", out)}, node(op, "y", "xs", "w", "b").with(attrs...))
	}
	pool := func(op, name string, dims []uint32, attrs ...Attr) graphTest {
		return chain(op+" "+name, dims, nil, node(op, "y", "xs").with(attrs...))
	}
	resize := func(kind string, to []int32, attrs ...string) graphTest {
		n := node("Resize", "y", "xs", "", "", "to")
		for i, v := range append([]string{kind}, attrs...) {
			n = n.with(Attr{Name: []string{"mode", "coordinate_transformation_mode", "nearest_mode"}[i], Type: AttrString, S: v})
		}
		return chain(fmt.Sprint("Resize ", kind, " ", attrs[0]), []uint32{2, 3, 4}, []Initializer{shapeInit("to", to...)}, n)
	}
	upsample := chain("Upsample", []uint32{2, 3, 4}, []Initializer{{Name: "by", Tensor: engine.F32Tensor([]float32{1, 1, 1.5, 2}, 4)}},
		node("Upsample", "y", "xs", "by").with(Attr{Name: "mode", Type: AttrString, S: "linear"}))
	upsample.opset = 9
	norm := []Initializer{positive("g", 3), random("b", 3), random("m", 3), positive("v", 3)}
	return []graphTest{
		upsample,
		weighted("Conv", "3d", []uint32{2, 4, 3, 3}, []uint32{3, 2, 2, 3, 2}, 3, ints("pads", 1, 1, 0, 0, 1, 1)),
		weighted("Conv", "3d stride", []uint32{2, 4, 3, 4}, []uint32{3, 2, 3, 2, 2}, 3, ints("strides", 2, 1, 2), ints("pads", 1, 0, 0, 1, 0, 1)),
		weighted("Conv", "3d groups", []uint32{4, 3, 3, 2}, []uint32{4, 2, 2, 2, 1}, 4, integer("group", 2)),
		weighted("Conv", "stride 2 dilation 3", []uint32{2, 9, 8}, []uint32{3, 2, 2, 3}, 3, ints("strides", 2, 2), ints("dilations", 3, 3), ints("pads", 1, 2, 2, 1)),
		weighted("Conv", "stride 4 dilation 2", []uint32{2, 9, 8}, []uint32{3, 2, 3, 2}, 3, ints("strides", 4, 2), ints("dilations", 2, 4), ints("pads", 1, 2, 2, 1)),
		weighted("Conv", "pad beyond the kernel", []uint32{2, 3, 3}, []uint32{3, 2, 1, 2}, 3, ints("pads", 2, 3, 1, 0)),
		weighted("ConvTranspose", "1d", []uint32{3, 4}, []uint32{3, 2, 3}, 2, ints("strides", 2), ints("pads", 1, 0), ints("output_padding", 1)),
		weighted("ConvTranspose", "2d", []uint32{2, 3, 4}, []uint32{2, 3, 2, 3}, 3, ints("strides", 2, 1), ints("pads", 0, 1, 1, 0)),
		weighted("ConvTranspose", "dilated groups", []uint32{4, 3, 2}, []uint32{4, 1, 2, 3}, 2, ints("strides", 3, 2), ints("dilations", 2, 2), integer("group", 2)),
		weighted("ConvTranspose", "3d", []uint32{2, 2, 3, 2}, []uint32{2, 2, 2, 1, 2}, 2, ints("strides", 2, 1, 2)),
		pool("MaxPool", "3d", []uint32{2, 4, 3, 4}, ints("kernel_shape", 2, 2, 2), ints("strides", 2, 1, 2)),
		pool("MaxPool", "dilated", []uint32{2, 7, 8}, ints("kernel_shape", 3, 2), ints("strides", 2, 3), ints("dilations", 2, 2), ints("pads", 1, 1, 1, 0)),
		pool("AveragePool", "3d", []uint32{2, 4, 3, 4}, ints("kernel_shape", 2, 2, 3), ints("strides", 2, 1, 2), ints("pads", 1, 0, 1, 0, 1, 1)),
		pool("AveragePool", "dilated", []uint32{2, 6, 7}, ints("kernel_shape", 3, 2), ints("strides", 1, 2), ints("dilations", 2, 3), ints("pads", 2, 1, 1, 2)),
		pool("AveragePool", "dilated with pads", []uint32{2, 6, 7}, ints("kernel_shape", 3, 2), ints("dilations", 2, 3), ints("pads", 2, 1, 1, 2), integer("count_include_pad", 1)),
		pool("AveragePool", "ceil with pads", []uint32{2, 6, 7}, ints("kernel_shape", 3, 3), ints("strides", 2, 2), ints("pads", 1, 1, 0, 1), integer("ceil_mode", 1), integer("count_include_pad", 1)),
		resize("nearest", []int32{testBatch, 2, 6, 8}, "asymmetric", "floor"),
		resize("nearest", []int32{testBatch, 2, 2, 7}, "half_pixel", "round_prefer_floor"),
		resize("linear", []int32{testBatch, 2, 6, 8}, "half_pixel", "floor"),
		resize("linear", []int32{testBatch, 2, 2, 7}, "align_corners", "floor"),
		resize("cubic", []int32{testBatch, 2, 5, 8}, "half_pixel", "floor"),
		chain("batch statistics", []uint32{3, 4, 2}, norm, node("BatchNormalization", "y", "xs", "g", "b", "m", "v").with(integer("training_mode", 1))),
		chain("batch statistics of a matrix", []uint32{3}, norm, node("BatchNormalization", "y", "xs", "g", "b", "m", "v").with(integer("training_mode", 1))),
	}
}

// TestWindowOperators compares forward and gradient with plain loops and finite
// differences.
func TestWindowOperators(t *testing.T) {
	for _, gt := range windowTests() {
		t.Run(gt.name, func(t *testing.T) {
			g := gt.imported(t)
			x := random("x", append([]uint32{testBatch}, gt.dims...)...)
			want := oracle(t, g, map[string]nd{"x": toND(&x)})[g.Outputs[0].Name]
			schema := Schema{Fields: []Field{floatField("x", gt.dims), floatField("target", uintsOf(want.dims[1:]))}}
			testForward(t, g, schema, x.Tensor, want)
			testGradient(t, g, schema, x, want)
		})
	}
}

// windowND is the oracle's geometry: along every spatial axis, output o reads
// position o·stride + k·dilation - pad through kernel position k.
type windowND struct{ kernel, strides, dilations, pads []int }

func windowsOf(n *Node, kernel []int) *windowND {
	w := &windowND{kernel: kernel}
	list := func(name string, count, absent int) (out []int) {
		given := n.intsAttr(name)
		for i := range count {
			if given == nil {
				out = append(out, absent)
			} else {
				out = append(out, int(given[i]))
			}
		}
		return out
	}
	w.strides, w.dilations, w.pads = list("strides", len(kernel), 1), list("dilations", len(kernel), 1), list("pads", 2*len(kernel), 0)
	return w
}

func (w *windowND) reach(a int) int { return (w.kernel[a]-1)*w.dilations[a] + 1 }

// position is what output o reads through kernel position k.
func (w *windowND) position(o, k []int) []int {
	p := make([]int, len(o))
	for a := range p {
		p[a] = o[a]*w.strides[a] + k[a]*w.dilations[a] - w.pads[a]
	}
	return p
}

// inside says whether a position is at least -before and less than its size
// plus after.
func inside(p, dims, before, after []int) bool {
	for a := range p {
		if p[a] < -before[a] || p[a] >= dims[a]+after[a] {
			return false
		}
	}
	return true
}

func (w *windowND) outputs(dims []int, ceil bool) (out []int) {
	for a, n := range dims {
		room := n + w.pads[a] + w.pads[a+len(dims)] - w.reach(a)
		if ceil {
			room += w.strides[a] - 1
		}
		out = append(out, room/w.strides[a]+1)
	}
	return out
}

func join(parts ...[]int) (out []int) {
	for _, p := range parts {
		out = append(out, p...)
	}
	return out
}

func convAnyND(n *Node, in []nd) nd {
	x, w := in[0], in[1]
	win := windowsOf(n, w.dims[2:])
	zero := make([]int, len(win.kernel))
	out := newND(join([]int{x.dims[0], w.dims[0]}, win.outputs(x.dims[2:], false))...)
	perGroup := w.dims[0] / int(n.intAttr("group", 1))
	each(out.dims, func(c []int) {
		sum := in[2].v[c[1]]
		each(w.dims[1:], func(k []int) {
			if p := win.position(c[2:], k[1:]); inside(p, x.dims[2:], zero, zero) {
				channel := c[1]/perGroup*w.dims[1] + k[0]
				sum += x.v[x.at(join([]int{c[0], channel}, p))] * w.v[w.at(join([]int{c[1]}, k))]
			}
		})
		out.v[out.at(c)] = sum
	})
	return out
}

func convTransposeND(n *Node, in []nd) nd {
	x, w := in[0], in[1]
	win := windowsOf(n, w.dims[2:])
	zero := make([]int, len(win.kernel))
	groups := int(n.intAttr("group", 1))
	dims := []int{x.dims[0], groups * w.dims[1]}
	for a := range win.kernel {
		more := 0
		if l := n.intsAttr("output_padding"); l != nil {
			more = int(l[a])
		}
		dims = append(dims, (x.dims[2+a]-1)*win.strides[a]+win.reach(a)-win.pads[a]-win.pads[a+len(zero)]+more)
	}
	out := newND(dims...)
	each(dims, func(c []int) { out.v[out.at(c)] = in[2].v[c[1]] })
	each(x.dims, func(c []int) {
		each(w.dims[1:], func(k []int) {
			if p := win.position(c[2:], k[1:]); inside(p, dims[2:], zero, zero) {
				channel := c[1]/(x.dims[1]/groups)*w.dims[1] + k[0]
				out.v[out.at(join([]int{c[0], channel}, p))] += x.v[x.at(c)] * w.v[w.at(join([]int{c[1]}, k))]
			}
		})
	})
	return out
}

func poolAnyND(n *Node, x nd) nd {
	win := windowsOf(n, toInts(n.intsAttr("kernel_shape")))
	half := len(win.kernel)
	zero := make([]int, half)
	most := n.Op == "MaxPool"
	out := newND(join(x.dims[:2], win.outputs(x.dims[2:], n.intAttr("ceil_mode", 0) != 0))...)
	each(out.dims, func(c []int) {
		sum, greatest, count := 0.0, math.Inf(-1), 0
		each(win.kernel, func(k []int) {
			p := win.position(c[2:], k)
			if inside(p, x.dims[2:], zero, zero) {
				v := x.v[x.at(join(c[:2], p))]
				sum, greatest, count = sum+v, math.Max(greatest, v), count+1
			} else if n.intAttr("count_include_pad", 0) != 0 && inside(p, x.dims[2:], win.pads[:half], win.pads[half:]) {
				count++
			}
		})
		out.v[out.at(c)] = sum / float64(count)
		if most {
			out.v[out.at(c)] = greatest
		}
	})
	return out
}

func toInts(list []int64) (out []int) {
	for _, v := range list {
		out = append(out, int(v))
	}
	return out
}

// resizeND sums the taps of every axis, which ONNX Runtime's answers hold, one
// axis after the other.
func resizeND(t testing.TB, g *Graph, n *Node, x nd) nd {
	axes, _, err := (&compiler{g: g}).resamplings(n, uintsOf(x.dims))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range axes {
		dims := append([]int{}, x.dims...)
		dims[r.axis] = r.out
		y := newND(dims...)
		each(dims, func(c []int) {
			for _, p := range r.taps[c[r.axis]] {
				from := append([]int{}, c...)
				from[r.axis] = p.at
				y.v[y.at(c)] += p.weight * x.v[x.at(from)]
			}
		})
		x = y
	}
	return x
}

// batchStatisticsND normalizes by the mean and variance of x itself.
func batchStatisticsND(n *Node, in []nd) nd {
	x := in[0]
	axes := channelAxes(len(x.dims))
	mean := meanND(x, axes, true)
	d := zip(x, mean, func(x, m float64) float64 { return x - m })
	variance := meanND(apply(d, func(x float64) float64 { return x * x }), axes, true)
	out := newND(x.dims...)
	each(x.dims, func(c []int) {
		deviation := math.Sqrt(variance.v[c[1]] + float64(n.floatAttr("epsilon", 1e-5)))
		out.v[out.at(c)] = d.v[d.at(c)]/deviation*in[1].v[c[1]] + in[2].v[c[1]]
	})
	return out
}

// anyWindowND evaluates what the plain oracle does not know.
func anyWindowND(t testing.TB, g *Graph, n *Node, in []nd) (nd, bool) {
	switch {
	case n.Op == "Resize" || n.Op == "Upsample":
		return resizeND(t, g, n, in[0]), true
	case n.Op == "ConvTranspose":
		return convTransposeND(n, in), true
	case n.Op == "Conv" && len(in[0].dims) == 5:
		return convAnyND(n, in), true
	case n.Op == "MaxPool" || n.Op == "AveragePool":
		return poolAnyND(n, in[0]), true
	case n.Op == "BatchNormalization" && n.intAttr("training_mode", 0) != 0:
		return batchStatisticsND(n, in), true
	}
	return nd{}, false
}
