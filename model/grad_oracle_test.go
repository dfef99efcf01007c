package model

import (
	"math"
	"slices"
	"testing"
)

var scalarOracle = map[string]func(n *Node, x float64) float64{
	"Exp": plainOracle(math.Exp), "Log": plainOracle(math.Log), "Sqrt": plainOracle(math.Sqrt), "Erf": plainOracle(math.Erf),
	"Abs": plainOracle(math.Abs), "Sin": plainOracle(math.Sin), "Cos": plainOracle(math.Cos), "Tan": plainOracle(math.Tan),
	"Atan": plainOracle(math.Atan), "Sinh": plainOracle(math.Sinh), "Cosh": plainOracle(math.Cosh), "Asinh": plainOracle(math.Asinh),
	"Neg":        plainOracle(func(x float64) float64 { return -x }),
	"Reciprocal": plainOracle(func(x float64) float64 { return 1 / x }),
	"Softsign":   plainOracle(func(x float64) float64 { return x / (1 + math.Abs(x)) }),
	"Softplus":   plainOracle(func(x float64) float64 { return math.Log1p(math.Exp(x)) }),
	"HardSwish":  plainOracle(func(x float64) float64 { return x * math.Min(math.Max(x/6+0.5, 0), 1) }),
	"Dropout":    plainOracle(same),
	"Cast":       plainOracle(same),
	"LeakyRelu":  func(n *Node, x float64) float64 { return math.Max(x, 0) + alphaOf(n)*math.Min(x, 0) },
	"HardSigmoid": func(n *Node, x float64) float64 {
		return math.Min(math.Max(alphaOf(n)*x+0.5, 0), 1)
	},
	"Elu": func(n *Node, x float64) float64 { return math.Max(x, 0) + alphaOf(n)*math.Expm1(math.Min(x, 0)) },
	"Celu": func(n *Node, x float64) float64 {
		return math.Max(x, 0) + alphaOf(n)*math.Expm1(math.Min(x, 0)/alphaOf(n))
	},
	"Selu": func(_ *Node, x float64) float64 {
		return 1.05070098735548 * (math.Max(x, 0) + 1.67326324235437*math.Expm1(math.Min(x, 0)))
	},
	"ThresholdedRelu": func(n *Node, x float64) float64 {
		if x > alphaOf(n) {
			return x
		}
		return 0
	},
	"Gelu": func(n *Node, x float64) float64 {
		if kind, _ := n.attr("approximate"); kind.S == "tanh" {
			return x / 2 * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x)))
		}
		return x / 2 * (1 + math.Erf(x/math.Sqrt2))
	},
}

func plainOracle(f func(float64) float64) func(*Node, float64) float64 {
	return func(_ *Node, x float64) float64 { return f(x) }
}

func alphaOf(n *Node) float64 { return float64(n.floatAttr("alpha", 1)) }

var pairOracle = map[string]func(x, y float64) float64{
	"Pow": math.Pow, "Max": math.Max, "Min": math.Min, "Sum": func(x, y float64) float64 { return x + y },
	"Greater": func(x, y float64) float64 {
		if x > y {
			return 1
		}
		return 0
	},
	"PRelu": func(x, s float64) float64 { return math.Max(x, 0) + s*math.Min(x, 0) },
}

// reduceOracle gives what is summed, and what becomes of the sum.
var reduceOracle = map[string][2]func(float64) float64{
	"ReduceSum": {same, same}, "ReduceL1": {math.Abs, same}, "ReduceL2": {squared, math.Sqrt}, "ReduceSumSquare": {squared, same},
	"ReduceLogSum": {same, math.Log}, "ReduceLogSumExp": {math.Exp, math.Log},
}

func same(x float64) float64    { return x }
func squared(x float64) float64 { return x * x }

// evaluateMore is evaluate for the operators of this file.
func evaluateMore(t testing.TB, g *Graph, n *Node, in []nd) (nd, bool) {
	if f, ok := scalarOracle[n.Op]; ok {
		return apply(in[0], func(x float64) float64 { return f(n, x) }), true
	}
	if f, ok := pairOracle[n.Op]; ok {
		out := in[0]
		for _, x := range in[1:] {
			out = zip(out, x, f)
		}
		return out, true
	}
	if f, ok := reduceOracle[n.Op]; ok {
		sum, axes := summed(t, g, n, apply(in[0], f[0]))
		return dropped(n, apply(sum, f[1]), axes), true
	}
	switch n.Op {
	case "Mean":
		out := in[0]
		for _, x := range in[1:] {
			out = zip(out, x, func(x, y float64) float64 { return x + y })
		}
		return apply(out, func(x float64) float64 { return x / float64(len(in)) }), true
	case "Where":
		out := newND(broadcast(in[0].dims, broadcast(in[1].dims, in[2].dims))...)
		each(out.dims, func(c []int) {
			from := in[2]
			if in[0].v[in[0].at(c)] != 0 {
				from = in[1]
			}
			out.v[out.at(c)] = from.v[from.at(c)]
		})
		return out, true
	case "ReduceMax", "ReduceMin":
		axes := axesOracle(t, g, n, len(in[0].dims))
		return dropped(n, extremeND(in[0], axes, n.Op == "ReduceMin"), axes), true
	case "GlobalMaxPool":
		return extremeND(in[0], spatialAxes(len(in[0].dims)), false), true
	case "LogSoftmax":
		a := int(n.intAttr("axis", -1))
		s := meanND(apply(in[0], math.Exp), []int{a}, true)
		k := float64(len(in[0].v) / len(s.v))
		return zip(in[0], s, func(x, s float64) float64 { return x - math.Log(s*k) }), true
	case "LayerNormalization":
		return layerNormND(n, in), true
	}
	return movesND(t, g, n, in)
}

func axesOracle(t testing.TB, g *Graph, n *Node, rank int) []int {
	axes, err := (&compiler{g: g}).meanAxes(n, rank)
	if err != nil {
		t.Fatal(err)
	}
	return axes
}

func summed(t testing.TB, g *Graph, n *Node, x nd) (nd, []int) {
	axes := axesOracle(t, g, n, len(x.dims))
	sum := meanND(x, axes, true)
	k := float64(len(x.v) / len(sum.v))
	return apply(sum, func(v float64) float64 { return v * k }), axes
}

func dropped(n *Node, x nd, axes []int) nd {
	if n.intAttr("keepdims", 1) != 0 {
		return x
	}
	var rest []int
	for i, d := range x.dims {
		if !contains(axes, i) {
			rest = append(rest, d)
		}
	}
	return nd{rest, x.v}
}

func extremeND(x nd, axes []int, least bool) nd {
	dims := slices.Clone(x.dims)
	for _, a := range axes {
		dims[a] = 1
	}
	sign := 1.0
	if least {
		sign = -1
	}
	out := apply(newND(dims...), func(float64) float64 { return sign * math.Inf(-1) })
	each(x.dims, func(c []int) {
		i := out.at(c)
		out.v[i] = sign * math.Max(sign*out.v[i], sign*x.v[x.at(c)])
	})
	return out
}

func layerNormND(n *Node, in []nd) nd {
	var axes []int
	rank := len(in[0].dims)
	for a := (int(n.intAttr("axis", -1)) + rank) % rank; a < rank; a++ {
		axes = append(axes, a)
	}
	d := zip(in[0], meanND(in[0], axes, true), func(x, m float64) float64 { return x - m })
	v := meanND(apply(d, squared), axes, true)
	y := zip(d, v, func(d, v float64) float64 { return d / math.Sqrt(v+float64(n.floatAttr("epsilon", 1e-5))) })
	y = zip(y, in[1], func(y, s float64) float64 { return y * s })
	if len(in) > 2 {
		y = zip(y, in[2], func(y, b float64) float64 { return y + b })
	}
	return y
}

// movesND are operators that move elements: for every element of the output
// the one of the input it is, or −1.
func movesND(t testing.TB, g *Graph, n *Node, in []nd) (nd, bool) {
	list := func(i int) []int {
		v, err := (&compiler{g: g}).constInts(n.Inputs[i])
		if err != nil {
			t.Fatal(err)
		}
		out := make([]int, len(v))
		for k := range v {
			out[k] = int(v[k])
		}
		return out
	}
	x := in[0]
	dims := slices.Clone(x.dims)
	var from func(c []int) []int
	switch n.Op {
	case "Squeeze", "Unsqueeze":
		return nd{squeezedDims(dims, list(1), n.Op == "Unsqueeze"), x.v}, true
	case "Pad":
		pads := list(1)
		for d := range dims {
			dims[d] += pads[d] + pads[len(dims)+d]
		}
		from = func(c []int) []int { return shifted(c, pads[:len(c)], -1) }
	case "Expand":
		dims = broadcast(dims, list(1))
		from = func(c []int) []int { return c }
	case "Tile":
		by := list(1)
		for d := range dims {
			dims[d] *= by[d]
		}
		from = func(c []int) []int {
			out := slices.Clone(c)
			for d := range out {
				out[d] %= x.dims[d]
			}
			return out
		}
	case "Slice":
		starts, ends, axes := list(1), list(2), list(3)
		start, by := make([]int, len(dims)), slices.Repeat([]int{1}, len(dims))
		for i, a := range axes {
			if len(n.Inputs) > 4 {
				by[a] = list(4)[i]
			}
			first, count, err := sliceRange(int64(x.dims[a]), int64(starts[i]), int64(ends[i]), int64(by[a]))
			if err != nil {
				t.Fatal(err)
			}
			start[a], dims[a] = int(first), int(count)
		}
		from = func(c []int) []int {
			out := slices.Clone(c)
			for d := range out {
				out[d] = start[d] + by[d]*c[d]
			}
			return out
		}
	default:
		return nd{}, false
	}
	return moved(x, dims, from), true
}

// squeezedDims drops axes, or adds axes of size 1 to what they are of.
func squeezedDims(dims, axes []int, add bool) (out []int) {
	rank := len(dims)
	if add {
		rank += len(axes)
	}
	for d, i := 0, 0; d < rank; d++ {
		listed := contains(axes, d) || contains(axes, d-rank)
		if add && listed {
			out = append(out, 1)
			continue
		}
		if !listed {
			out = append(out, dims[i])
		}
		i++
	}
	return out
}

func shifted(c, by []int, sign int) []int {
	out := slices.Clone(c)
	for d := range out {
		out[d] += sign * by[d]
	}
	return out
}

func moved(x nd, dims []int, from func(c []int) []int) nd {
	out := newND(dims...)
	each(dims, func(c []int) {
		at := from(c)
		for d, i := range at {
			if i < 0 || x.dims[d] != 1 && i >= x.dims[d] {
				return
			}
		}
		out.v[out.at(c)] = x.v[x.at(at)]
	})
	return out
}

// gatherOracle is Gather with constant indices.
func gatherOracle(t testing.TB, g *Graph, n *Node, x nd) nd {
	w, ok := g.initializer(n.Inputs[1])
	if !ok {
		t.Fatalf("no indices %q", n.Inputs[1])
	}
	a, at := int(n.intAttr("axis", 0)), w.Tensor.I32s()
	dims := slices.Concat(x.dims[:a], intsOf(w.Tensor.Dims), x.dims[a+1:])
	out, flat := newND(dims...), newND(intsOf(w.Tensor.Dims)...)
	each(dims, func(c []int) {
		k := int(at[flat.at(c[a:a+len(flat.dims)])])
		if k < 0 {
			k += x.dims[a]
		}
		from := slices.Concat(c[:a], []int{k}, c[a+len(flat.dims):])
		out.v[out.at(c)] = x.v[x.at(from)]
	})
	return out
}

// splitOracle gives the outputs of a Split.
func splitOracle(t testing.TB, g *Graph, n *Node, x nd) []nd {
	a := int(n.intAttr("axis", 0))
	sizes := slices.Repeat([]int{x.dims[a] / len(n.Outputs)}, len(n.Outputs))
	if len(n.Inputs) > 1 {
		list, err := (&compiler{g: g}).constInts(n.Inputs[1])
		if err != nil {
			t.Fatal(err)
		}
		for i, v := range list {
			sizes[i] = int(v)
		}
	}
	var out []nd
	start := make([]int, len(x.dims))
	for _, size := range sizes {
		dims := slices.Clone(x.dims)
		dims[a] = size
		by := slices.Clone(start)
		out = append(out, moved(x, dims, func(c []int) []int { return shifted(c, by, 1) }))
		start[a] += size
	}
	return out
}
