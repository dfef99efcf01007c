package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// losses are ONNX's loss operators.
func losses() map[string]operator {
	attrs := map[string]AttrType{"ignore_index": AttrInt, "reduction": AttrString}
	return map[string]operator{
		"NegativeLogLikelihoodLoss": {least: 2, most: 3, attrs: attrs, forward: func(c *compiler, n *Node) (value, error) {
			x, err := c.float(n)
			if err != nil {
				return x, err
			}
			return c.likelihoodLoss(n, x)
		}},
		"SoftmaxCrossEntropyLoss": {least: 2, most: 3, outputs: 2, attrs: attrs, forwardAll: func(c *compiler, n *Node) ([]value, error) {
			x, err := c.float(n)
			if err != nil {
				return nil, err
			}
			if x.rank() < 2 {
				return nil, fmt.Errorf("scores have shape %v, want [N, C, ...]", x.dims())
			}
			dims, flat, err := flatClasses(x)
			if err != nil {
				return nil, err
			}
			p, err := c.logSoftmax(n.Name+" log", c.reshape(x, flat), []int{1})
			if err != nil {
				return nil, err
			}
			p = c.reshape(p, dims)
			y, err := c.likelihoodLoss(n, p)
			c.setType(n, 0, onnxFloat)
			c.setType(n, 1, onnxFloat)
			return []value{y, p}, err
		}},
	}
}

// likelihoodLoss is -weight·p[label], summed or averaged by weight: 0 where
// the label is to be ignored.
func (c *compiler) likelihoodLoss(n *Node, p value) (value, error) {
	label, err := c.in(n, 1)
	if err != nil {
		return p, err
	}
	dims := p.dims()
	if len(dims) < 2 || label.ref.DType != engine.I32 || !slices.Equal(label.dims(), slices.Concat(dims[:1], dims[2:])) {
		return p, fmt.Errorf("scores of shape %v and labels of shape %v do not fit", dims, label.dims())
	}
	_, shape, err := flatClasses(p)
	if err != nil {
		return p, err
	}
	scores := c.full(c.reshape(p, shape))
	labels := c.full(c.reshape(label, []uint32{shape[0], shape[2]}))
	losses, weights, err := c.weighted(n, scores, labels)
	if err != nil {
		return p, err
	}
	c.setType(n, 0, onnxFloat)
	reduction, ok := n.attr("reduction")
	if !ok {
		reduction.S = "mean"
	}
	switch reduction.S {
	case "none":
		return c.reshape(losses, label.dims()), nil
	case "sum":
		return c.sum(n.Name, losses, []int{0, 1}, engine.Identity()).drop([]int{0, 1}), nil
	case "mean":
		total := c.sum(n.Name+" sum", losses, []int{0, 1}, engine.Identity())
		count := c.sum(n.Name+" count", weights, []int{0, 1}, engine.Identity())
		y, err := c.binary(n.Name, total, count, (*bb).Div)
		return y.drop([]int{0, 1}), err
	}
	return p, fmt.Errorf("reduction %q is not supported", reduction.S)
}

// flatClasses is the shape [N, C, ...] of scores, and it with all axes after
// the classes as one.
func flatClasses(x value) (dims, flat []uint32, err error) {
	dims = x.dims()
	rest, err := elements(dims[2:])
	return dims, []uint32{dims[0], dims[1], uint32(rest)}, err
}

// weighted are the losses and weights of all labels, [N, rest].
func (c *compiler) weighted(n *Node, scores, labels engine.Ref) (losses, weights value, err error) {
	out, classes := labels.Dims, scores.Dims[1]
	ignored := func(f *bb, label bv) bv { return f.I(0) }
	if a, ok := n.attr("ignore_index"); ok {
		if a.I != int64(int32(a.I)) {
			return losses, weights, fmt.Errorf("ignore_index %d does not fit 32 bits", a.I)
		}
		ignored = func(f *bb, label bv) bv { return f.IEq(label, f.I(int32(a.I))) }
	}
	picked := c.list.Gather(n.Name+" picked", engine.F32, out, 1, labels.All(),
		scores.At(engine.Axis(0), engine.Fixed(0), engine.Axis(1)))
	var w engine.Ref
	if n.input(2) != "" {
		v, err := c.floats(n, 2, 2)
		if err != nil {
			return losses, weights, err
		}
		if v[0].rank() != 1 || v[0].size(0) != classes {
			return losses, weights, fmt.Errorf("weight has shape %v, want [%d]", v[0].dims(), classes)
		}
		table := c.full(v[0])
		w = c.list.Gather(n.Name+" weight", engine.F32, out, 0, labels.All(), table.At(engine.Fixed(0)))
		b := body(2, func(f *bb, in []bv) bv { return f.Sel(ignored(f, in[1]), f.F(0), in[0]) })
		w = c.list.Map(n.Name+" weight", engine.F32, out, b, w.All(), labels.All())
	} else {
		b := body(1, func(f *bb, in []bv) bv { return f.Sel(ignored(f, in[0]), f.F(0), f.F(1)) })
		w = c.list.Map(n.Name+" weight", engine.F32, out, b, labels.All())
	}
	b := body(3, func(f *bb, in []bv) bv {
		return f.Sel(ignored(f, in[2]), f.F(0), f.Neg(f.Mul(in[0], in[1])))
	})
	losses = fromRef(c.list.Map(n.Name+" losses", engine.F32, out, b, picked.All(), w.All(), labels.All()))
	return losses, fromRef(w), nil
}
