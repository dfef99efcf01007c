package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Validate checks the graph: operators and attributes, names, and, by lowering
// it once, all shapes.
func (g *Graph) Validate() error {
	g.dropWeightInputs()
	g.fixEmpty()
	if err := g.checkOpen(); err != nil {
		return err
	}
	if err := g.checkFar(); err != nil {
		return err
	}
	if err := g.checkNames(); err != nil {
		return err
	}
	for i := range g.Nodes {
		if err := g.checkNode(&g.Nodes[i]); err != nil {
			return err
		}
	}
	g.importing = true
	_, err := g.lowerOnce()
	g.importing = false
	return err
}

// dropWeightInputs removes inputs that only declare an initializer, as files
// of IR version 3 do.
func (g *Graph) dropWeightInputs() {
	g.Inputs = slices.DeleteFunc(g.Inputs, func(v ValueInfo) bool {
		_, ok := g.initializer(v.Name)
		return ok
	})
}

// checkNames wants every value defined once and before its use.
func (g *Graph) checkNames() error {
	defined := map[string]bool{}
	define := func(name, what string) error {
		if name == "" || defined[name] {
			return fmt.Errorf("%s %q: the name is empty or defined twice", what, name)
		}
		defined[name] = true
		return nil
	}
	for i := range g.Inputs {
		if err := define(g.Inputs[i].Name, "input"); err != nil {
			return err
		}
	}
	for i := range g.Initializers {
		if err := define(g.Initializers[i].Name, "initializer"); err != nil {
			return err
		}
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		for _, name := range n.Inputs {
			if name != "" && !defined[name] {
				return fmt.Errorf("%s: input %q is not defined before it: sort the nodes or export again", n.label(), name)
			}
		}
		for _, name := range n.Outputs {
			if name == "" && first(n.named()) != "" {
				continue
			}
			if err := define(name, n.label()+": output"); err != nil {
				return err
			}
		}
	}
	return g.checkEnds(defined)
}

func (g *Graph) checkEnds(defined map[string]bool) error {
	if len(g.Outputs) == 0 || len(g.Nodes) == 0 {
		return fmt.Errorf("graph: %d outputs, %d nodes: a model has at least one of each", len(g.Outputs), len(g.Nodes))
	}
	for _, v := range g.Inputs {
		if _, err := elements(v.inputDims(g.batch())); err != nil {
			return fmt.Errorf("input %q: %w", v.Name, err)
		}
	}
	for _, v := range g.Outputs {
		if !defined[v.Name] {
			return fmt.Errorf("output %q: no node computes it", v.Name)
		}
	}
	return nil
}

func (g *Graph) checkNode(n *Node) error {
	op, ok := operators[n.Op]
	if !ok {
		return fmt.Errorf("%s: operator is not supported", n.label())
	}
	if len(n.Inputs) < op.least || len(n.Inputs) > op.most {
		return fmt.Errorf("%s: has %d inputs, want %d to %d", n.label(), len(n.Inputs), op.least, op.most)
	}
	for i := range op.least {
		if n.Inputs[i] == "" {
			return fmt.Errorf("%s: input %d is missing", n.label(), i)
		}
	}
	if most := max(1, op.outputs); len(n.Outputs) == 0 || len(n.Outputs) > most {
		return fmt.Errorf("%s: has %d outputs, 1 to %d are supported: export without the others", n.label(), len(n.Outputs), most)
	}
	if g.Opset < allOpset && !slices.Contains(unchanged, n.Op) {
		return fmt.Errorf("%s: opset %d is not supported for this operator: export with opset %d to %d", n.label(), g.Opset, allOpset, maxOpset)
	}
	for _, a := range n.Attrs {
		if g.Opset < 7 && (a.Name == "consumed_inputs" || a.Name == "broadcast" && a.Type == AttrInt) {
			continue // a hint about memory, and what is always so since
		}
		if t, ok := op.attrs[a.Name]; !ok || t != a.Type {
			return fmt.Errorf("%s: attribute %q of type %d is not supported", n.label(), a.Name, a.Type)
		}
	}
	return nil
}

// weights lists the f32 initializers that nodes read as data, in file order:
// the params of evaluation and inference, and the result of training, in
// exactly this order.
func (g *Graph) weights() []*Initializer {
	data := map[string]bool{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		for k, name := range n.Inputs {
			data[name] = data[name] || !slices.Contains(operators[n.Op].constant, k)
		}
	}
	var out []*Initializer
	for i := range g.Initializers {
		if w := &g.Initializers[i]; data[w.Name] && w.Tensor.DType == engine.F32 && !isEmpty(w.Tensor.Dims) {
			out = append(out, w)
		}
	}
	return out
}

// batch is the batch size that the file declares, or 1.
func (g *Graph) batch() uint32 {
	if len(g.Inputs) == 0 || len(g.Inputs[0].Dims) == 0 {
		return 1
	}
	return max(1, g.Inputs[0].Dims[0])
}

// inputDims is the shape of an input; its first dimension, if open, is batch.
func (v *ValueInfo) inputDims(batch uint32) []uint32 {
	dims := slices.Clone(v.Dims)
	if len(dims) > 0 && dims[0] == 0 {
		dims[0] = batch
	}
	return dims
}

// batched is the shape of an input whose first dimension is the batch.
func (v *ValueInfo) batched(batch uint32) ([]uint32, error) {
	if len(v.Dims) == 0 {
		return nil, fmt.Errorf("input %q is a scalar: its first dimension must be the batch", v.Name)
	}
	return append([]uint32{batch}, v.Dims[1:]...), nil
}

// storage says how the weights are stored in programs. It depends on the graph
// alone.
func (g *Graph) storage() (map[string]layout, error) {
	c, err := g.lowerOnce()
	if err != nil {
		return nil, err
	}
	for _, w := range g.weights() {
		if _, ok := c.layouts[w.Name]; !ok {
			c.layouts[w.Name] = plain(w.Tensor.Dims)
		}
	}
	return c.layouts, nil
}
