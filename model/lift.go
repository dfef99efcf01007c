package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// liftConstants makes initializers of the Constant nodes of a file that has no
// others: its float tensors are its weights.
func (g *Graph) liftConstants() {
	if len(g.Initializers) > 0 {
		return
	}
	g.Nodes = slices.DeleteFunc(g.Nodes, func(n Node) bool {
		if n.Op != "Constant" || len(n.Attrs) != 1 || len(n.Outputs) != 1 || n.Attrs[0].T == nil {
			return false
		}
		t := *n.Attrs[0].T
		result := slices.ContainsFunc(g.Outputs, func(v ValueInfo) bool { return v.Name == n.Outputs[0] })
		if result || t.Tensor.DType != engine.F32 || len(t.Tensor.Data) <= 4 {
			return false
		}
		t.Name = n.Outputs[0]
		g.Initializers = append(g.Initializers, t)
		return true
	})
}
