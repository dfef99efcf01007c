package model

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

// unrolling is the progress of a Loop: the iterations before, and what their
// bodies put out for each scan output.
type unrolling struct {
	trip  int
	scans [][]string
}

// expandLoop gives the next iteration of a Loop and the rest of it, or its
// results.
func (c *compiler) expandLoop(n *Node) ([]Node, error) {
	a, _ := n.attr("body")
	if a.G == nil {
		return nil, fmt.Errorf("body is missing")
	}
	carried := max(0, len(n.Inputs)-2)
	scans := len(a.G.Outputs) - 1 - carried
	if len(a.G.Inputs) != 2+carried || scans < 0 || len(n.Outputs) > carried+scans {
		return nil, fmt.Errorf("body has %d inputs and %d outputs, the node %d and %d", len(a.G.Inputs), len(a.G.Outputs), len(n.Inputs), len(n.Outputs))
	}
	if n.unroll == nil {
		n.unroll = &unrolling{scans: make([][]string, scans)}
	}
	again, err := c.again(n)
	if err != nil {
		return nil, err
	}
	if again && n.unroll.trip >= maxUnrolled {
		return nil, fmt.Errorf("runs more than %d times: that many iterations are unrolled", maxUnrolled)
	}
	if again {
		return c.iterate(n, a.G, carried)
	}
	return c.finishLoop(n, carried)
}

// again says whether the Loop runs once more; both its trip count and its
// condition may be left out.
func (c *compiler) again(n *Node) (bool, error) {
	if name := n.input(0); name != "" {
		trips, err := c.decide(n, name)
		if err != nil {
			return false, fmt.Errorf("trip count: %w", err)
		}
		if n.unroll.trip >= int(trips) {
			return false, nil
		}
	}
	if n.input(1) == "" {
		return true, nil
	}
	again, err := c.decide(n, n.Inputs[1])
	if err != nil {
		return false, fmt.Errorf("condition: %w", err)
	}
	return again != 0, nil
}

// iterate puts the body in place once, and the rest of the Loop behind it.
func (c *compiler) iterate(n *Node, body *Graph, carried int) ([]Node, error) {
	trip := c.unused(n.Outputs[0] + "/trip")
	count := Node{Op: "Constant", Outputs: []string{trip}, Attrs: []Attr{{Name: "value_int", Type: AttrInt, I: int64(n.unroll.trip)}}, inner: true}
	inputs := append([]string{trip, n.input(1)}, n.Inputs[min(2, len(n.Inputs)):]...)
	nodes := []Node{count}
	if inputs[1] == "" {
		inputs[1] = c.unused(n.Outputs[0] + "/true")
		yes := engine.I32Tensor([]int32{1})
		nodes = append(nodes, Node{Op: "Constant", Outputs: []string{inputs[1]}, inner: true,
			Attrs: []Attr{{Name: "value", Type: AttrTensor, T: &Initializer{Tensor: yes, Elem: onnxBool}}}})
	}
	in, err := c.inline(body, inputs)
	if err != nil {
		return nil, err
	}
	rest := *n
	rest.Inputs = append([]string{n.input(0)}, in.outputs[:1+carried]...)
	rest.unroll = &unrolling{trip: n.unroll.trip + 1}
	for k, list := range n.unroll.scans {
		rest.unroll.scans = append(rest.unroll.scans, append(list[:len(list):len(list)], in.outputs[1+carried+k]))
	}
	return append(append(nodes, in.nodes...), rest), nil
}

// finishLoop names the results: the carried values, and the scan outputs of
// all iterations one behind the other.
func (c *compiler) finishLoop(n *Node, carried int) ([]Node, error) {
	var nodes []Node
	for k, out := range n.Outputs {
		if out == "" {
			continue
		}
		if k < carried {
			nodes = append(nodes, alias(n.Inputs[2+k], out))
			continue
		}
		parts := n.unroll.scans[k-carried]
		if len(parts) == 0 {
			return nil, fmt.Errorf("runs no iteration, so that scan output %q is empty, which is not supported", out)
		}
		var rows []string
		for _, part := range parts {
			row := c.unused(part + "/row")
			rows = append(rows, row)
			nodes = append(nodes, Node{Op: "Unsqueeze", Inputs: []string{part}, Outputs: []string{row}, inner: true,
				Attrs: []Attr{{Name: "axes", Type: AttrInts, Ints: []int64{0}}}})
		}
		nodes = append(nodes, Node{Op: "Concat", Inputs: rows, Outputs: []string{out}, inner: true,
			Attrs: []Attr{{Name: "axis", Type: AttrInt, I: 0}}})
	}
	return nodes, nil
}
