package model

import (
	"slices"

	"github.com/assay-avs/assay/engine"
)

// liftConstants makes initializers of Constant nodes: of empty lists, which
// stand for arguments left out, and, in a file without initializers, of float
// tensors, which are its weights.
func (g *Graph) liftConstants() {
	weights := len(g.Initializers) == 0
	g.Nodes = slices.DeleteFunc(g.Nodes, func(n Node) bool {
		if n.Op != "Constant" || len(n.Attrs) != 1 || len(n.Outputs) != 1 || n.Attrs[0].T == nil {
			return false
		}
		t := *n.Attrs[0].T
		size := len(t.Tensor.Data)
		if size > 0 && !(weights && t.Tensor.DType == engine.F32 && size > 4) {
			return false
		}
		t.Name = n.Outputs[0]
		g.Initializers = append(g.Initializers, t)
		return true
	})
}
