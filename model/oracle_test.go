package model

import (
	"math"
	"testing"
)

// nd is a row-major float64 array: the oracle computes with plain loops over
// logical shapes and knows nothing of layouts.
type nd struct {
	dims []int
	v    []float64
}

func newND(dims ...int) nd {
	n := 1
	for _, d := range dims {
		n *= d
	}
	return nd{dims, make([]float64, n)}
}

// at is the flat index of a coordinate; size-1 dims broadcast, leading
// coordinates beyond the rank are dropped.
func (a nd) at(c []int) int {
	c = c[len(c)-len(a.dims):]
	i := 0
	for d, n := range a.dims {
		x := c[d]
		if n == 1 {
			x = 0
		}
		i = i*n + x
	}
	return i
}

// each calls f for every coordinate of dims.
func each(dims []int, f func(c []int)) {
	c := make([]int, len(dims))
	var walk func(d int)
	walk = func(d int) {
		if d == len(dims) {
			f(c)
			return
		}
		for c[d] = 0; c[d] < dims[d]; c[d]++ {
			walk(d + 1)
		}
		c[d] = 0
	}
	walk(0)
}

func broadcast(a, b []int) []int {
	out := make([]int, max(len(a), len(b)))
	for i := range out {
		out[i] = 1
		for _, s := range [][]int{a, b} {
			if k := i - len(out) + len(s); k >= 0 && s[k] > 1 {
				out[i] = s[k]
			}
		}
	}
	return out
}

func zip(a, b nd, f func(x, y float64) float64) nd {
	out := newND(broadcast(a.dims, b.dims)...)
	each(out.dims, func(c []int) { out.v[out.at(c)] = f(a.v[a.at(c)], b.v[b.at(c)]) })
	return out
}

func apply(a nd, f func(x float64) float64) nd {
	out := newND(a.dims...)
	for i, x := range a.v {
		out.v[i] = f(x)
	}
	return out
}

// oracle evaluates a graph in float64.
func oracle(t testing.TB, g *Graph, inputs map[string]nd) map[string]nd {
	t.Helper()
	env := map[string]nd{}
	for name, v := range inputs {
		env[name] = v
	}
	for i := range g.Initializers {
		w := &g.Initializers[i]
		if _, ok := env[w.Name]; ok || w.Tensor.DType != 0 {
			continue
		}
		env[w.Name] = toND(w)
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		var in []nd
		for _, name := range n.Inputs {
			in = append(in, env[name])
		}
		switch n.Op {
		case "Split":
			for k, v := range splitOracle(t, g, n, in[0]) {
				env[n.Outputs[k]] = v
			}
		case "Gather":
			env[n.Outputs[0]] = gatherOracle(t, g, n, in[0])
		default:
			env[n.Outputs[0]] = evaluate(t, g, n, in)
		}
	}
	return env
}

func toND(w *Initializer) nd {
	a := newND(intsOf(w.Tensor.Dims)...)
	for i, x := range w.Tensor.F32s() {
		a.v[i] = float64(x)
	}
	return a
}

func intsOf(dims []uint32) []int {
	out := make([]int, len(dims))
	for i, d := range dims {
		out[i] = int(d)
	}
	return out
}

func evaluate(t testing.TB, g *Graph, n *Node, in []nd) nd {
	if y, ok := anyWindowND(t, g, n, in); ok {
		return y
	}
	switch n.Op {
	case "Add":
		return zip(in[0], in[1], func(x, y float64) float64 { return x + y })
	case "Sub":
		return zip(in[0], in[1], func(x, y float64) float64 { return x - y })
	case "Mul":
		return zip(in[0], in[1], func(x, y float64) float64 { return x * y })
	case "Div":
		return zip(in[0], in[1], func(x, y float64) float64 { return x / y })
	case "Relu":
		return apply(in[0], func(x float64) float64 { return math.Max(x, 0) })
	case "Sigmoid":
		return apply(in[0], func(x float64) float64 { return 1 / (1 + math.Exp(-x)) })
	case "Tanh":
		return apply(in[0], math.Tanh)
	case "Clip":
		return apply(in[0], func(x float64) float64 { return math.Min(math.Max(x, -0.5), 0.5) })
	case "Identity":
		return in[0]
	case "Constant":
		v, err := n.constantValue()
		if err != nil {
			t.Fatal(err)
		}
		if v.DType != 0 {
			return nd{}
		}
		return toND(&Initializer{Tensor: v})
	case "Gemm":
		return gemmND(n, in)
	case "MatMul":
		return matMulND(in[0], in[1])
	case "Conv":
		return convND(n, in)
	case "GlobalAveragePool":
		return meanND(in[0], spatialAxes(len(in[0].dims)), true)
	case "BatchNormalization":
		out := newND(in[0].dims...)
		each(out.dims, func(c []int) {
			k, i := c[1], out.at(c)
			out.v[i] = (in[0].v[i]-in[3].v[k])/math.Sqrt(in[4].v[k]+float64(n.floatAttr("epsilon", 1e-5)))*in[1].v[k] + in[2].v[k]
		})
		return out
	case "Flatten":
		return nd{[]int{in[0].dims[0], len(in[0].v) / in[0].dims[0]}, in[0].v}
	case "Reshape":
		want, err := (&compiler{g: g}).constInts(n.Inputs[1])
		if err != nil {
			t.Fatal(err)
		}
		dims, err := reshapeDims(uintsOf(in[0].dims), want, false)
		if err != nil {
			t.Fatal(err)
		}
		return nd{intsOf(dims), in[0].v}
	case "Transpose":
		perm, err := n.permutation(len(in[0].dims))
		if err != nil {
			t.Fatal(err)
		}
		dims := make([]int, len(perm))
		for i, p := range perm {
			dims[i] = in[0].dims[p]
		}
		out := newND(dims...)
		each(dims, func(c []int) {
			from := make([]int, len(c))
			for i, p := range perm {
				from[p] = c[i]
			}
			out.v[out.at(c)] = in[0].v[in[0].at(from)]
		})
		return out
	case "Concat":
		return concatND(int(n.intAttr("axis", 0)), in)
	case "Softmax":
		axes, err := (&compiler{g: g}).softmaxAxes(n, len(in[0].dims))
		if err != nil {
			t.Fatal(err)
		}
		e := apply(in[0], math.Exp)
		s := meanND(e, axes, true)
		k := float64(len(e.v)) / float64(len(s.v))
		return zip(e, s, func(x, y float64) float64 { return x / (y * k) })
	case "ReduceMean":
		axes, err := (&compiler{g: g}).meanAxes(n, len(in[0].dims))
		if err != nil {
			t.Fatal(err)
		}
		return meanND(in[0], axes, n.intAttr("keepdims", 1) != 0)
	case "ArgMax":
		return argMaxND(in[0], int(n.intAttr("axis", 0)))
	}
	v, ok := evaluateMore(t, g, n, in)
	if !ok {
		t.Fatalf("the oracle does not know %s", n.Op)
	}
	return v
}

func uintsOf(dims []int) []uint32 {
	out := make([]uint32, len(dims))
	for i, d := range dims {
		out[i] = uint32(d)
	}
	return out
}

// matMulND is numpy's: a vector is a row on the left, a column on the right.
func matMulND(a, b nd) nd {
	if len(a.dims) == 1 {
		y := matMulND(nd{[]int{1, a.dims[0]}, a.v}, b)
		y.dims = append(y.dims[:len(y.dims)-2:len(y.dims)-2], y.dims[len(y.dims)-1:]...)
		return y
	}
	if len(b.dims) == 1 {
		y := matMulND(a, nd{[]int{b.dims[0], 1}, b.v})
		y.dims = y.dims[:len(y.dims)-1]
		return y
	}
	ra, rb := len(a.dims), len(b.dims)
	lead := broadcast(a.dims[:ra-2], b.dims[:rb-2])
	out := newND(append(append([]int{}, lead...), a.dims[ra-2], b.dims[rb-1])...)
	each(out.dims, func(c []int) {
		m, n := c[len(c)-2], c[len(c)-1]
		s := 0.0
		for k := range a.dims[ra-1] {
			ca := append(append([]int{}, c[:len(c)-2]...), m, k)
			cb := append(append([]int{}, c[:len(c)-2]...), k, n)
			s += a.v[a.at(ca)] * b.v[b.at(cb)]
		}
		out.v[out.at(c)] = s
	})
	return out
}

func swapND(a nd) nd {
	out := newND(a.dims[1], a.dims[0])
	each(a.dims, func(c []int) { out.v[out.at([]int{c[1], c[0]})] = a.v[a.at(c)] })
	return out
}

func gemmND(n *Node, in []nd) nd {
	a, b := in[0], in[1]
	if n.intAttr("transA", 0) != 0 {
		a = swapND(a)
	}
	if n.intAttr("transB", 0) != 0 {
		b = swapND(b)
	}
	y := apply(matMulND(a, b), func(x float64) float64 { return x * float64(n.floatAttr("alpha", 1)) })
	if len(in) < 3 {
		return y
	}
	return zip(y, in[2], func(x, c float64) float64 { return x + float64(n.floatAttr("beta", 1))*c })
}

func listOr(n *Node, name string, absent ...int64) []int64 {
	if l := n.intsAttr(name); l != nil {
		return l
	}
	return absent
}

// convND knows pads, strides, dilations and groups in one or two dimensions.
func convND(n *Node, in []nd) nd {
	x, w := in[0], in[1]
	if len(x.dims) == 3 {
		x.dims = []int{x.dims[0], x.dims[1], 1, x.dims[2]}
		w.dims = []int{w.dims[0], w.dims[1], 1, w.dims[2]}
		pads := listOr(n, "pads", 0, 0)
		two := Node{Attrs: []Attr{ints("pads", 0, pads[0], 0, pads[1]), ints("strides", 1, listOr(n, "strides", 1)[0]),
			ints("dilations", 1, listOr(n, "dilations", 1)[0]), integer("group", n.intAttr("group", 1))}}
		y := convND(&two, append([]nd{x, w}, in[2:]...))
		y.dims = []int{y.dims[0], y.dims[1], y.dims[3]}
		return y
	}
	p, s, d := listOr(n, "pads", 0, 0, 0, 0), listOr(n, "strides", 1, 1), listOr(n, "dilations", 1, 1)
	size := func(a int) int {
		return (x.dims[2+a]+int(p[a]+p[a+2])-(w.dims[2+a]-1)*int(d[a])-1)/int(s[a]) + 1
	}
	out := newND(x.dims[0], w.dims[0], size(0), size(1))
	perGroup := w.dims[0] / int(n.intAttr("group", 1))
	each(out.dims, func(c []int) {
		sum := 0.0
		if len(in) > 2 {
			sum = in[2].v[c[1]]
		}
		each(w.dims[1:], func(k []int) {
			y, z := c[2]*int(s[0])+k[1]*int(d[0])-int(p[0]), c[3]*int(s[1])+k[2]*int(d[1])-int(p[1])
			if y < 0 || z < 0 || y >= x.dims[2] || z >= x.dims[3] {
				return
			}
			ch := c[1]/perGroup*w.dims[1] + k[0]
			sum += x.v[x.at([]int{c[0], ch, y, z})] * w.v[w.at([]int{c[1], k[0], k[1], k[2]})]
		})
		out.v[out.at(c)] = sum
	})
	return out
}

func meanND(a nd, axes []int, keep bool) nd {
	dims := append([]int{}, a.dims...)
	for _, x := range axes {
		dims[x] = 1
	}
	out := newND(dims...)
	each(a.dims, func(c []int) { out.v[out.at(c)] += a.v[a.at(c)] })
	k := float64(len(a.v)) / float64(len(out.v))
	out = apply(out, func(x float64) float64 { return x / k })
	if !keep {
		var rest []int
		for i, d := range dims {
			if !contains(axes, i) {
				rest = append(rest, d)
			}
		}
		out.dims = rest
	}
	return out
}

func contains(list []int, x int) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

func argMaxND(a nd, axis int) nd {
	dims := append([]int{}, a.dims...)
	dims[axis] = 1
	best, out := apply(newND(dims...), func(float64) float64 { return math.Inf(-1) }), newND(dims...)
	each(a.dims, func(c []int) {
		if x := a.v[a.at(c)]; x > best.v[best.at(c)] {
			best.v[best.at(c)], out.v[out.at(c)] = x, float64(c[axis])
		}
	})
	return out
}

func concatND(axis int, in []nd) nd {
	dims := append([]int{}, in[0].dims...)
	dims[axis] = 0
	for _, a := range in {
		dims[axis] += a.dims[axis]
	}
	out := newND(dims...)
	start := 0
	for _, a := range in {
		each(a.dims, func(c []int) {
			to := append([]int{}, c...)
			to[axis] += start
			out.v[out.at(to)] = a.v[a.at(c)]
		})
		start += a.dims[axis]
	}
	return out
}
