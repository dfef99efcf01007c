package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// shapers are operators that only bring weights into another shape or order, as
// exporters leave them in branches.
var shapers = []string{"Cast", "Concat", "Gather", "Identity", "Reshape", "Slice", "Squeeze", "Transpose", "Unsqueeze"}

// maxShaped bounds the bytes of the weights that importing makes of others.
const maxShaped = 1 << 26

// foldWeights makes a weight of what node i, out of an inner graph, computes of
// weights alone; it says whether it did.
func (c *compiler) foldWeights(i int) bool {
	n := &c.g.Nodes[i]
	if !n.inner || !slices.Contains(shapers, n.Op) {
		return false
	}
	weights := false
	for _, name := range n.Inputs {
		t, ok := c.known(name)
		if !ok && name != "" {
			return false
		}
		weights = weights || t.DType == engine.F32 && len(t.Data) > 0
	}
	if !weights || c.g.shaped > maxShaped || c.typeOf(n.Inputs[0]) != onnxFloat || len(n.Outputs) != 1 {
		return false
	}
	t, err := c.fold(n, 0)
	if err != nil || t.DType != engine.F32 || isEmpty(t.Dims) {
		return false // too large: computed in every step
	}
	c.g.shaped += len(t.Data)
	c.g.Initializers = append(c.g.Initializers, Initializer{Name: n.Outputs[0], Tensor: t})
	c.g.Nodes = slices.Delete(c.g.Nodes, i, i+1)
	return true
}

// known is a value that stands in the file.
func (c *compiler) known(name string) (engine.Tensor, bool) {
	if w, ok := c.g.initializer(name); ok {
		return w.Tensor, true
	}
	if n, _ := c.g.producer(name); n != nil && n.Op == "Constant" {
		t, err := n.constantValue()
		return t, err == nil
	}
	return engine.Tensor{}, false
}
