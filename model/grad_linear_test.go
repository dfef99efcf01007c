package model

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// linearOps are the operators with gradients that are linear in each of their
// inputs: products, sums and moves.
var linearOps = strings.Fields(`Add AveragePool Cast Concat Conv ConvTranspose Expand Flatten Gather Gemm GlobalAveragePool Identity MatMul Mean
Mul Pad ReduceMean ReduceSum Resize Reshape Slice Split Squeeze Sub Sum Tile Transpose Unsqueeze Upsample`)

// linearTests are the graphs of the other tables that have no other operators,
// and some more.
func linearTests() []graphTest {
	s, mul := scaledInput(3, 4)
	parts := Node{Name: "split", Op: "Split", Inputs: []string{"xs"}, Outputs: []string{"a", "b"}, Attrs: []Attr{integer("axis", 2)}}
	out := []graphTest{
		{name: "cast", dims: []uint32{3, 4}, init: s, nodes: []Node{mul, node("Cast", "y", "xs").with(integer("to", 1))}},
		{name: "split and concat", dims: []uint32{3, 4}, init: s, nodes: []Node{mul, parts, node("Identity", "i", "a"), node("Concat", "y", "b", "i", "b").with(integer("axis", 2))}},
	}
	for _, gt := range slices.Concat(graphTests(), gradientTests(), windowTests()) {
		if !slices.ContainsFunc(gt.nodes, func(n Node) bool { return !slices.Contains(linearOps, n.Op) }) {
			out = append(out, gt)
		}
	}
	return out
}

// unitGradient is the gradient of the sum of y·dy for a weight, element by element:
// what the plain loops give for one more of it, and the sum of the magnitudes that
// it is made of. The loops must give as much for the next one, or the graph is not
// linear in it.
func unitGradient(t *testing.T, g *Graph, w *Initializer, x, y, dy nd) (grad, size nd, ok bool) {
	t.Helper()
	at := toND(w)
	grad, size = newND(at.dims...), newND(at.dims...)
	for i := range at.v {
		var sum [2]float64
		for k := range sum {
			at.v[i]++
			moved := oracle(t, g, map[string]nd{"x": x, w.Name: at})[g.Outputs[0].Name]
			for j := range y.v {
				part := dy.v[j] * (moved.v[j] - y.v[j])
				sum[k] += part
				size.v[i] += math.Abs(part) / 3
			}
		}
		at.v[i] -= 2
		if math.Abs(sum[1]-2*sum[0]) > 1e-9 {
			return grad, size, false
		}
		grad.v[i] = sum[0]
	}
	return grad, size, true
}

// mustEqual wants a weight to have moved against its gradient, but for the rounding
// of what that sums.
func mustEqual(t *testing.T, w *Initializer, after *Graph, grad, size nd) {
	t.Helper()
	moved, _ := after.initializer(w.Name)
	next := moved.Tensor.F32s()
	for i, v := range w.Tensor.F32s() {
		if got := float64(v) - float64(next[i]); math.Abs(got-grad.v[i]) > 5e-7+3e-6*size.v[i] {
			t.Errorf("gradient of %s[%d] is %v, want %v (of parts that sum to %v)", w.Name, i, got, grad.v[i], size.v[i])
		}
	}
}

// TestGradients_linear holds every element of these gradients to plain loops in
// double precision, without differences of small steps.
func TestGradients_linear(t *testing.T) {
	held := map[string]bool{}
	for _, gt := range linearTests() {
		t.Run(gt.name, func(t *testing.T) {
			g := gt.imported(t)
			x := random("x", append([]uint32{testBatch}, gt.dims...)...)
			y := oracle(t, g, map[string]nd{"x": toND(&x)})[g.Outputs[0].Name]
			target := random("target", uintsOf(y.dims)...)
			dy := errorGradient(y, &target)
			_, after := trained(t, g, Schema{Fields: []Field{floatField("x", gt.dims), floatField("target", uintsOf(y.dims[1:]))}}, testBatch, x, target)
			all := true
			for _, w := range g.weights() {
				if w.Tensor.DType != engine.F32 {
					continue
				}
				grad, size, ok := unitGradient(t, g, w, toND(&x), y, dy)
				if all = all && ok; ok {
					mustEqual(t, w, after, grad, size)
				}
			}
			for _, n := range gt.nodes {
				held[n.Op] = held[n.Op] || all
			}
		})
	}
	for _, op := range linearOps {
		if !held[op] {
			t.Errorf("no graph is linear through %s", op)
		}
	}
}
