package model

import (
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Graphs inside graphs are put in their place when the graph is imported: of an
// If whose condition is known, the branch that it takes; of another If, both
// branches and a choice between their results; of a Loop whose trip count and
// conditions are known, its body once per iteration.

// decision is a condition or trip count that a graph's nodes were chosen by:
// another batch must not change it.
type decision struct {
	label, value string
	is           int32
}

// checkDecisions refuses shapes that would take other branches than import did.
func (c *compiler) checkDecisions() error {
	for _, d := range c.g.decisions {
		is, err := c.single(d.value)
		if err != nil {
			return fmt.Errorf("%s: %w", d.label, err)
		}
		if is != d.is {
			return fmt.Errorf("%s: takes another branch or number of trips here than for the shapes that the model was imported with: fix the batch when importing", d.label)
		}
	}
	return nil
}

// single is a condition or a count that must be known now.
func (c *compiler) single(name string) (int32, error) {
	t, err := c.constant(name)
	if err != nil {
		return 0, err
	}
	if t.DType != engine.I32 || len(t.Data) != 4 {
		return 0, fmt.Errorf("%q is not one BOOL or integer", name)
	}
	return t.I32s()[0], nil
}

// decide is single, kept for later compilations.
func (c *compiler) decide(n *Node, name string) (int32, error) {
	is, err := c.single(name)
	if err == nil {
		c.g.decisions = append(c.g.decisions, decision{n.label(), name, is})
	}
	return is, err
}

// expandable are the operators with graphs inside; they never lower.
func expandable() map[string]operator {
	never := func(c *compiler, n *Node) ([]value, error) {
		return nil, fmt.Errorf("stands where no graph may: import the model again")
	}
	return map[string]operator{
		"If": {least: 1, most: 1, outputs: 64, forwardAll: never,
			attrs: map[string]AttrType{"then_branch": AttrGraph, "else_branch": AttrGraph}},
		"Loop": {most: 64, outputs: 64, forwardAll: never, attrs: map[string]AttrType{"body": AttrGraph}},
	}
}

// expand replaces node i, if it has graphs inside, by their nodes; it says
// whether it did.
func (c *compiler) expand(i int) (bool, error) {
	n := c.g.Nodes[i]
	var nodes []Node
	var err error
	switch n.Op {
	case "If":
		nodes, err = c.expandIf(&n)
	case "Loop":
		nodes, err = c.expandLoop(&n)
	default:
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("%s: %w", n.label(), err)
	}
	if len(c.g.Nodes)+len(nodes) > maxNodes {
		return false, fmt.Errorf("%s: the graph becomes more than %d nodes", n.label(), maxNodes)
	}
	for k := range nodes {
		if nodes[k].either == "" {
			nodes[k].either = n.either
		}
	}
	c.g.Nodes = slices.Replace(c.g.Nodes, i, i+1, nodes...)
	return true, nil
}

func (c *compiler) expandIf(n *Node) ([]Node, error) {
	branches := map[bool]*Graph{}
	for i, attr := range []string{"else_branch", "then_branch"} {
		a, _ := n.attr(attr)
		if a.G == nil || len(a.G.Outputs) != len(n.Outputs) || len(a.G.Inputs) > 0 {
			return nil, fmt.Errorf("%s is missing, has inputs, or has other outputs than the node", attr)
		}
		branches[i == 1] = a.G
	}
	taken, err := c.decide(n, n.Inputs[0])
	var open *openInput
	if errors.As(err, &open) {
		nodes, err := c.expandBoth(n, branches)
		for i := range nodes {
			nodes[i].either = open.input
		}
		return nodes, err
	}
	if err != nil {
		return nil, fmt.Errorf("condition: %w", err)
	}
	in, err := c.inline(branches[taken != 0], nil)
	if err != nil {
		return nil, err
	}
	for k, out := range n.Outputs {
		in.nodes = append(in.nodes, alias(in.outputs[k], out))
	}
	return in.nodes, nil
}

// expandBoth computes both branches and chooses.
func (c *compiler) expandBoth(n *Node, branches map[bool]*Graph) ([]Node, error) {
	cond, ok := c.values[n.Inputs[0]]
	if !ok || len(cond.store) > 0 {
		return nil, fmt.Errorf("condition %q is not one BOOL", n.Inputs[0])
	}
	yes, err := c.inline(branches[true], nil)
	if err != nil {
		return nil, err
	}
	no, err := c.inline(branches[false], nil)
	if err != nil {
		return nil, err
	}
	nodes := append(yes.nodes, no.nodes...)
	name := n.Inputs[0]
	if cond.rank() > 0 {
		name = c.unused(name + "/scalar")
		nodes = append(nodes, Node{Op: "Squeeze", Inputs: []string{n.Inputs[0]}, Outputs: []string{name}, inner: true})
	}
	for k, out := range n.Outputs {
		nodes = append(nodes, Node{Name: n.Name, Op: "Where", Inputs: []string{name, yes.outputs[k], no.outputs[k]}, Outputs: []string{out}, inner: true, chooses: true})
	}
	return nodes, nil
}

// checkChoice wants results of one shape from the branches of an If.
func (c *compiler) checkChoice(n *Node) error {
	var dims [2][]uint32
	for i := range dims {
		v, err := c.in(n, i+1)
		if err != nil {
			return err
		}
		dims[i] = v.dims()
	}
	if slices.Equal(dims[0], dims[1]) {
		return nil
	}
	return fmt.Errorf("the branches of an If whose condition depends on an input give shapes %v and %v", dims[0], dims[1])
}

// inlined is an inner graph in its place: nodes with names of their own.
type inlined struct {
	nodes   []Node
	outputs []string
	to      map[string]string // names of the graph's values
}

// alias gives a value another name.
func alias(from, to string) Node {
	return Node{Op: "Identity", Inputs: []string{from}, Outputs: []string{to}, inner: true}
}

// inline renames the values of an inner graph, whose inputs are given, and puts
// its weights among the graph's; scalars stay constants.
func (c *compiler) inline(g *Graph, inputs []string) (*inlined, error) {
	in := &inlined{to: map[string]string{}}
	for i, name := range inputs {
		in.to[g.Inputs[i].Name] = name
	}
	for i := range g.Initializers {
		w := g.Initializers[i]
		if _, twice := in.to[w.Name]; twice {
			return nil, fmt.Errorf("inner graph: %q is defined twice", w.Name)
		}
		in.to[w.Name] = c.unused(w.Name)
		w.Name = in.to[w.Name]
		if w.Tensor.DType == engine.F32 && len(w.Tensor.Dims) == 0 {
			in.nodes = append(in.nodes, Node{Op: "Constant", Outputs: []string{w.Name}, inner: true,
				Attrs: []Attr{{Name: "value", Type: AttrTensor, T: &Initializer{Tensor: w.Tensor}}}})
			continue
		}
		if err := c.addWeight(w); err != nil {
			return nil, err
		}
	}
	for i := range g.Nodes {
		if err := in.add(c, &g.Nodes[i]); err != nil {
			return nil, fmt.Errorf("inner graph: %w", err)
		}
	}
	for _, o := range g.Outputs {
		name, ok := in.to[o.Name]
		if !ok && !c.defined(o.Name) {
			return nil, fmt.Errorf("inner graph: output %q: no node computes it", o.Name)
		}
		if !ok {
			name = o.Name
		}
		in.outputs = append(in.outputs, name)
	}
	return in, nil
}

// add takes one node over; constants of floats become weights.
func (in *inlined) add(c *compiler, old *Node) error {
	if err := c.g.checkNode(old); err != nil {
		return err
	}
	n := *old
	n.inner = true
	var err error
	if n.Inputs, err = in.resolve(c, old, old.Inputs); err != nil {
		return err
	}
	n.Attrs = in.captured(old)
	n.Outputs = slices.Clone(old.Outputs)
	for k, name := range n.Outputs {
		if _, twice := in.to[name]; twice || name == "" && k == 0 {
			return fmt.Errorf("%s: output %q: the name is empty or defined twice", old.label(), name)
		}
		if name != "" {
			n.Outputs[k] = c.unused(name)
		}
	}
	for k, name := range old.Outputs {
		if name != "" {
			in.to[name] = n.Outputs[k]
		}
	}
	if w, ok := n.weight(); ok {
		return c.addWeight(w)
	}
	in.nodes = append(in.nodes, n)
	return nil
}

// addWeight puts a weight of an inner graph among the graph's: a body does so
// in every iteration.
func (c *compiler) addWeight(w Initializer) error {
	if len(c.g.Initializers) >= maxNodes {
		return fmt.Errorf("the graph becomes more than %d initializers", maxNodes)
	}
	c.g.Initializers = append(c.g.Initializers, w)
	return nil
}

// weight is a Constant node of floats as an initializer.
func (n *Node) weight() (Initializer, bool) {
	if n.Op != "Constant" || len(n.Attrs) != 1 || n.Attrs[0].Type != AttrTensor {
		return Initializer{}, false
	}
	w := *n.Attrs[0].T
	w.Name = n.Outputs[0]
	return w, w.Tensor.DType == engine.F32 && w.Tensor.Elements() > 1
}

// resolve gives names that stand in an inner graph their names outside.
func (in *inlined) resolve(c *compiler, n *Node, names []string) ([]string, error) {
	out := slices.Clone(names)
	for k, name := range names {
		if to, ok := in.to[name]; ok {
			out[k] = to
		} else if name != "" && !c.defined(name) {
			return nil, fmt.Errorf("%s: input %q is not defined before it", n.label(), name)
		}
	}
	return out, nil
}

// captured are the attributes of a node with what graphs inside it read of
// this one renamed.
func (in *inlined) captured(n *Node) []Attr {
	attrs := slices.Clone(n.Attrs)
	for i := range attrs {
		if attrs[i].Type == AttrGraph {
			attrs[i].G = attrs[i].G.renamed(in.to)
		}
	}
	return attrs
}

// renamed is the graph with the outer names that it reads replaced. A name that
// it defines itself hides the outer one.
func (g *Graph) renamed(to map[string]string) *Graph {
	hidden := map[string]bool{}
	for i := range g.Inputs {
		hidden[g.Inputs[i].Name] = true
	}
	for i := range g.Initializers {
		hidden[g.Initializers[i].Name] = true
	}
	for i := range g.Nodes {
		for _, name := range g.Nodes[i].Outputs {
			hidden[name] = true
		}
	}
	visible := map[string]string{}
	for from, name := range to {
		if !hidden[from] {
			visible[from] = name
		}
	}
	out := *g
	out.Nodes = slices.Clone(g.Nodes)
	for i := range out.Nodes {
		out.Nodes[i].rename(visible)
	}
	out.Outputs = slices.Clone(g.Outputs)
	for i := range out.Outputs {
		if name, ok := visible[out.Outputs[i].Name]; ok {
			out.Outputs[i].Name = name
		}
	}
	return &out
}

func (n *Node) rename(to map[string]string) {
	n.Inputs, n.Attrs = slices.Clone(n.Inputs), slices.Clone(n.Attrs)
	for k, name := range n.Inputs {
		if new, ok := to[name]; ok {
			n.Inputs[k] = new
		}
	}
	for i := range n.Attrs {
		if n.Attrs[i].Type == AttrGraph {
			n.Attrs[i].G = n.Attrs[i].G.renamed(to)
		}
	}
}

// defined says whether a value may be read now.
func (c *compiler) defined(name string) bool {
	if _, ok := c.values[name]; ok {
		return true
	}
	_, ok := c.g.initializer(name)
	return ok
}

// unused is the name, or one like it that no value of the graph has.
func (c *compiler) unused(name string) string {
	if c.names == nil {
		c.names = c.g.names()
	}
	out := name
	for i := len(c.names); c.names[out]; i++ {
		out = fmt.Sprintf("%s#%d", name, i)
	}
	c.names[out] = true
	return out
}

// names are the names of all values of the graph.
func (g *Graph) names() map[string]bool {
	out := map[string]bool{}
	for i := range g.Inputs {
		out[g.Inputs[i].Name] = true
	}
	for i := range g.Initializers {
		out[g.Initializers[i].Name] = true
	}
	for i := range g.Nodes {
		for _, name := range g.Nodes[i].Outputs {
			out[name] = true
		}
	}
	return out
}
