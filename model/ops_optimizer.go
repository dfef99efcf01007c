package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// trainingDomain holds ONNX's optimizers.
const trainingDomain = "ai.onnx.preview.training"

// isOptimizer says whether an operator is one of trainingDomain.
func isOptimizer(op string) bool { return op == "Adagrad" || op == "Adam" || op == "Momentum" }

// optimizers are those of trainingDomain: a learning rate R, an update count T
// and, for any number of tensors, values X, gradients G and averages. The
// outputs are the next values and averages.
func optimizers() map[string]operator {
	attrs := func(names ...string) map[string]AttrType {
		m := map[string]AttrType{"norm_coefficient": AttrFloat}
		for _, s := range names {
			m[s] = AttrFloat
		}
		return m
	}
	momentum := attrs("alpha", "beta")
	momentum["mode"] = AttrString
	return map[string]operator{
		"Adagrad": {least: 5, most: 2 + 3*optimized, outputs: 2 * optimized, attrs: attrs("decay_factor", "epsilon"),
			forwardAll: optimizer(3, adagradRate, adagradUpdate)},
		"Adam": {least: 6, most: 2 + 4*optimized, outputs: 3 * optimized, attrs: attrs("alpha", "beta", "epsilon", "norm_coefficient_post"),
			forwardAll: optimizer(4, adamRate, adamUpdate)},
		"Momentum": {least: 5, most: 2 + 3*optimized, outputs: 2 * optimized, attrs: momentum,
			forwardAll: optimizer(3, momentumRate, momentumUpdate)},
	}
}

// optimized bounds the tensors of one optimizer node.
const optimized = 64

// rateOf computes the one number of an update that is no tensor's, from R and T.
type rateOf func(n *Node, f *bb, r, t bv) bv

// updateOf computes an update of one element: of in = X, G and the averages,
// the next X and averages.
type updateOf func(n *Node, f *bb, rate bv, r bv, in []bv) []bv

func optimizer(per int, rate rateOf, update updateOf) func(*compiler, *Node) ([]value, error) {
	return func(c *compiler, n *Node) ([]value, error) {
		in, err := c.optimizerInputs(n, per)
		if err != nil {
			return nil, err
		}
		scalars := in[:2]
		u, err := c.mapped(n.Name+" rate", engine.F32, scalars, func(f *bb, x []bv) bv { return rate(n, f, x[0], x[1]) })
		if err != nil {
			return nil, err
		}
		count := (len(in) - 2) / per
		out := make([]value, (per-1)*count)
		for k := range count {
			own := []value{u, in[0]}
			for i := range per {
				own = append(own, in[2+i*count+k])
			}
			for i := range per - 1 {
				out[i*count+k], err = c.mapped(n.Name, engine.F32, own, func(f *bb, x []bv) bv { return update(n, f, x[0], x[1], x[2:])[i] })
				if err != nil {
					return nil, err
				}
			}
		}
		return out, nil
	}
}

// optimizerInputs are R, T as a float, and per tensors of every optimized one.
func (c *compiler) optimizerInputs(n *Node, per int) ([]value, error) {
	if (len(n.Inputs)-2)%per != 0 {
		return nil, fmt.Errorf("%d inputs: want R, T and %d for every tensor", len(n.Inputs), per)
	}
	in := make([]value, len(n.Inputs))
	for i := range in {
		if n.Inputs[i] == "" {
			return nil, fmt.Errorf("input %d is missing", i)
		}
		v, err := c.in(n, i)
		if err != nil {
			return nil, err
		}
		if (v.ref.DType == engine.F32) == (i == 1) {
			return nil, fmt.Errorf("input %d is of %s", i, c.typeOf(n.Inputs[i]))
		}
		in[i] = v
	}
	count := (len(in) - 2) / per
	for i := 2; i < len(in); i++ {
		if have, want := in[i].dims(), in[2+(i-2)%count].dims(); fmt.Sprint(have) != fmt.Sprint(want) {
			return nil, fmt.Errorf("input %d has shape %v, its tensor %v", i, have, want)
		}
	}
	if mode := n.stringAttr("mode", "standard"); mode != "standard" && mode != "nesterov" {
		return nil, fmt.Errorf("mode %q is not supported", mode)
	}
	for k := range n.Outputs {
		c.setType(n, k, onnxFloat)
	}
	return in, nil
}

// regularized is the gradient with the derivative of norm_coefficient/2·X².
func (n *Node) regularized(f *bb, in []bv) bv {
	return f.FMA(f.F(n.floatAttr("norm_coefficient", 0)), in[0], in[1])
}

func adagradRate(n *Node, f *bb, r, t bv) bv {
	return f.Div(r, f.FMA(f.I2F(t), f.F(n.floatAttr("decay_factor", 0)), f.F(1)))
}

// adagradUpdate has H, the sum of squares.
func adagradUpdate(n *Node, f *bb, rate, _ bv, in []bv) []bv {
	g := n.regularized(f, in)
	h := f.FMA(g, g, in[2])
	step := f.Div(f.Mul(rate, g), f.Add(f.Sqrt(h), f.F(n.floatAttr("epsilon", 1e-6))))
	return []bv{f.Sub(in[0], step), h}
}

// adamRate corrects the bias of averages that began at 0, from the second
// update on.
func adamRate(n *Node, f *bb, r, t bv) bv {
	missing := func(average float32) bv { return f.Sub(f.F(1), power(f, f.F(average), f.I2F(t))) }
	corrected := f.Div(f.Mul(r, f.Sqrt(missing(n.floatAttr("beta", 0.999)))), missing(n.floatAttr("alpha", 0.9)))
	return f.Sel(f.ILt(f.I(0), t), corrected, r)
}

// adamUpdate has V and H, the averages of gradients and of their squares.
func adamUpdate(n *Node, f *bb, rate, _ bv, in []bv) []bv {
	g := n.regularized(f, in)
	alpha, beta := n.floatAttr("alpha", 0.9), n.floatAttr("beta", 0.999)
	v := f.FMA(f.F(alpha), in[2], f.Mul(f.F(1-alpha), g))
	h := f.FMA(f.F(beta), in[3], f.Mul(f.F(1-beta), f.Mul(g, g)))
	x := f.Sub(in[0], f.Div(f.Mul(rate, v), f.Add(f.Sqrt(h), f.F(n.floatAttr("epsilon", 1e-6)))))
	return []bv{f.Mul(f.F(1-n.floatAttr("norm_coefficient_post", 0)), x), v, h}
}

// momentumRate is what a gradient counts in the average: all in the first
// update, then beta.
func momentumRate(n *Node, f *bb, _, t bv) bv {
	return f.Sel(f.ILt(f.I(0), t), f.F(n.floatAttr("beta", 0)), f.F(1))
}

// momentumUpdate has V, the average of gradients.
func momentumUpdate(n *Node, f *bb, rate, r bv, in []bv) []bv {
	g, alpha := n.regularized(f, in), f.F(n.floatAttr("alpha", 0))
	v := f.FMA(alpha, in[2], f.Mul(rate, g))
	step := v
	if n.stringAttr("mode", "standard") == "nesterov" {
		step = f.FMA(alpha, v, g)
	}
	return []bv{f.FMA(f.Neg(r), step, in[0]), v}
}
