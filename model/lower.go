package model

import (
	"fmt"
	"maps"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// compiler lowers a graph to instructions of one list.
type compiler struct {
	*emitter
	g          *Graph
	values     map[string]value
	layouts    map[string]layout                         // storage of the weights
	weight     func(w *Initializer, l layout) engine.Ref // slot of a weight
	grads      map[string]value                          // gradients so far
	wanted     map[string]bool                           // values whose gradient is needed
	drawn      uint32                                    // random numbers a step has drawn so far
	types      map[string]ElemType                       // element types of values, by name
	folded     map[string]engine.Tensor                  // constants computed at import
	training   bool                                      // nodes behave, and inputs have noise, as in training
	dropped    map[string]value                          // masks of Dropout, by output
	statistics map[string]value                          // next running statistics; nil: they stay
	normalized map[string]normalized                     // by the normalization's output
	names      map[string]bool                           // of all values, once an inner graph has been put in place
}

// lowerOnce lowers the graph for the batch that the file declares.
func (g *Graph) lowerOnce() (*compiler, error) {
	b := engine.NewBuilder()
	e := &emitter{b, b.Step()}
	inputs := map[string]value{}
	for i := range g.Inputs {
		dims := g.Inputs[i].inputDims(g.batch())
		if _, err := elements(dims); err != nil {
			return nil, fmt.Errorf("input %q: %w", g.Inputs[i].Name, err)
		}
		ref := b.Param(g.Inputs[i].Name, g.Inputs[i].DType, dims...)
		inputs[g.Inputs[i].Name] = value{channelsLast(dims), ref}
	}
	c := &compiler{emitter: e, g: g, values: inputs, layouts: map[string]layout{}}
	c.weight = func(w *Initializer, l layout) engine.Ref { return b.Param(w.Name, engine.F32, l.store...) }
	if err := c.forward(); err != nil {
		return nil, err
	}
	_, err := b.Program()
	return c, err
}

// forward lowers every node.
func (c *compiler) forward() error {
	for i := 0; i < len(c.g.Nodes); {
		if c.g.importing {
			expanded, err := c.expand(i)
			if err != nil {
				return err
			}
			if expanded || c.foldWeights(i) {
				continue
			}
		}
		n := &c.g.Nodes[i]
		if err := c.node(n); err != nil {
			return n.failed(err)
		}
		i++
	}
	return c.checkDecisions()
}

// failed names a node in its error.
func (n *Node) failed(err error) error {
	if n.either != "" {
		return fmt.Errorf("%s: %w: both branches of an If are computed, because input %q decides: choose one with --bind %s=VALUE", n.label(), err, n.either, n.either)
	}
	return fmt.Errorf("%s: %w", n.label(), err)
}

// node lowers one node.
func (c *compiler) node(n *Node) error {
	vs, err := c.lower(n)
	if err == nil {
		err = c.b.Err()
	}
	if err != nil {
		return err
	}
	if len(vs) < len(n.Outputs) {
		return fmt.Errorf("has %d outputs, %d are supported here", len(n.Outputs), len(vs))
	}
	for k, name := range n.Outputs {
		if name == "" {
			continue
		}
		if _, err := count(vs[k].dims()); err != nil {
			return err
		}
		if vs[k].rank() > maxRank {
			return fmt.Errorf("output %d has rank %d, more than %d", k, vs[k].rank(), maxRank)
		}
		c.values[name] = vs[k]
		c.settle(n, name, vs[k])
	}
	return nil
}

// prefer sets the layout of input i if it is a weight whose layout is open.
func (c *compiler) prefer(n *Node, i int, choose func(dims []uint32) layout) {
	w, ok := c.g.initializer(n.input(i))
	if !ok || w.Tensor.DType != engine.F32 {
		return
	}
	if _, set := c.layouts[w.Name]; !set {
		c.layouts[w.Name] = choose(w.Tensor.Dims)
	}
}

// in is the value of input i.
func (c *compiler) in(n *Node, i int) (value, error) {
	name := n.Inputs[i]
	if v, ok := c.values[name]; ok {
		return v, nil
	}
	w, ok := c.g.initializer(name)
	if !ok {
		return value{}, fmt.Errorf("input %d %q has no value", i, name)
	}
	if err := w.near(); err != nil {
		return value{}, err
	}
	if isEmpty(w.Tensor.Dims) {
		return emptyValue(w.Tensor.DType, w.Tensor.Dims), nil
	}
	var v value
	if w.Tensor.DType != engine.F32 {
		v = c.literal(w.Name, w.Tensor)
	} else {
		c.prefer(n, i, plain)
		l := c.layouts[name]
		v = value{l, c.weight(w, l)}
	}
	c.values[name] = v
	return v, nil
}

// floats gives the inputs from..to, which must be f32.
func (c *compiler) floats(n *Node, from, to int) ([]value, error) {
	var out []value
	for i := from; i <= to; i++ {
		v, err := c.in(n, i)
		if err != nil {
			return nil, err
		}
		if v.ref.DType != engine.F32 {
			return nil, fmt.Errorf("input %d is of integers, the operator is supported for floats only", i)
		}
		out = append(out, v)
	}
	return out, nil
}

// float is the one f32 input.
func (c *compiler) float(n *Node) (value, error) {
	v, err := c.floats(n, 0, 0)
	if err != nil {
		return value{}, err
	}
	return v[0], nil
}

// literal makes a constant of the program.
func (c *compiler) literal(name string, t engine.Tensor) value {
	if isEmpty(t.Dims) {
		return emptyValue(t.DType, t.Dims)
	}
	l := plain(t.Dims)
	t.Dims = l.store
	return value{l, c.b.Const(name, t)}
}

// constInts is a constant integer list.
func (c *compiler) constInts(name string) ([]int32, error) {
	t, err := c.constant(name)
	if err != nil {
		return nil, err
	}
	if t.DType != engine.I32 || len(t.Dims) > 1 {
		return nil, fmt.Errorf("%q is not a list of integers", name)
	}
	return t.I32s(), nil
}

// axis normalises a possibly negative axis.
func axis(a int64, rank int) (int, error) {
	if a < -int64(rank) || a >= int64(rank) {
		return 0, fmt.Errorf("axis %d is not one of %d", a, rank)
	}
	if a < 0 {
		a += int64(rank)
	}
	return int(a), nil
}

// wants says whether the gradient of input i is needed.
func (c *compiler) wants(n *Node, i int) bool { return c.wanted[n.input(i)] }

// gradient adds dv to the gradient of input i.
func (c *compiler) gradient(n *Node, i int, dv value) error {
	name := n.input(i)
	if !c.wanted[name] {
		return nil
	}
	if g, ok := c.grads[name]; ok {
		sum, err := c.binary("d "+name, g, dv, (*engine.BodyBuilder).Add)
		if err != nil {
			return err
		}
		dv = sum
	}
	c.grads[name] = dv
	return nil
}

// markWanted finds the values that depend on a trained weight.
func (c *compiler) markWanted(trained map[string]bool) {
	c.wanted, c.grads = maps.Clone(trained), map[string]value{}
	for i := range c.g.Nodes {
		n := &c.g.Nodes[i]
		for k, name := range n.Inputs {
			if c.wanted[name] && !slices.Contains(operators[n.Op].statistics, k) {
				for _, out := range n.Outputs {
					c.wanted[out] = out != ""
				}
			}
		}
	}
}

// backward walks the nodes in reverse from the gradients that are set.
func (c *compiler) backward() error {
	for i := len(c.g.Nodes) - 1; i >= 0; i-- {
		n := &c.g.Nodes[i]
		if !slices.ContainsFunc(n.Outputs, func(name string) bool { return c.hasGradient(name) && c.wanted[name] }) {
			continue
		}
		if err := c.nodeGrad(n); err != nil {
			return fmt.Errorf("%s: gradient: %w", n.label(), err)
		}
	}
	return nil
}

func (c *compiler) hasGradient(name string) bool {
	_, ok := c.grads[name]
	return ok
}

// nodeGrad adds the gradients of n's inputs.
func (c *compiler) nodeGrad(n *Node) error {
	op := operators[n.Op]
	if op.backwardAll != nil {
		return op.backwardAll(c, n)
	}
	if op.backward == nil || slices.ContainsFunc(n.Outputs[1:], c.hasGradient) {
		return fmt.Errorf("operator has no gradient: freeze the weights before it")
	}
	y := n.Outputs[0]
	return op.backward(c, n, c.values[y], c.grads[y])
}
