package model

import (
	"fmt"
)

func shapes() map[string]operator {
	ints := func(names ...string) map[string]AttrType {
		m := map[string]AttrType{}
		for _, s := range names {
			m[s] = AttrInt
		}
		return m
	}
	return map[string]operator{
		"Flatten":   {least: 1, most: 1, attrs: ints("axis"), forward: flatten, backward: reshapeGrad},
		"Reshape":   {least: 2, most: 2, attrs: ints("allowzero"), constant: []int{1}, forward: reshape, backward: reshapeGrad},
		"Transpose": {least: 1, most: 1, attrs: map[string]AttrType{"perm": AttrInts}, forward: transpose, backward: transposeGrad},
		"Concat":    {least: 1, most: maxNodes, attrs: ints("axis"), forward: concat, backward: concatGrad},
	}
}

func flatten(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	at := n.intAttr("axis", 1)
	if at < 0 {
		at += int64(x.rank())
	}
	if at < 0 || at > int64(x.rank()) {
		return value{}, fmt.Errorf("axis %d is not one of %d", at, x.rank())
	}
	dims := []uint32{1, 1}
	for a := range x.axes {
		if int64(a) < at {
			dims[0] *= x.size(a)
		} else {
			dims[1] *= x.size(a)
		}
	}
	return c.reshape(x, dims), nil
}

func reshape(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	want, err := c.constInts(n.Inputs[1])
	if err != nil {
		return value{}, err
	}
	dims, err := reshapeDims(x.dims(), want, n.intAttr("allowzero", 0) != 0)
	if err != nil {
		return value{}, err
	}
	return c.reshape(x, dims), nil
}

// reshapeDims resolves -1 (the rest) and 0 (as before).
func reshapeDims(from []uint32, want []int32, allowZero bool) ([]uint32, error) {
	if len(want) > maxRank {
		return nil, fmt.Errorf("shape %v has more than %d dimensions", want, maxRank)
	}
	total, err := elements(from)
	if err != nil {
		return nil, err
	}
	dims, open, known := make([]uint32, len(want)), -1, uint64(1)
	for i, d := range want {
		switch {
		case d == -1 && open < 0:
			open = i
			continue
		case d == 0 && !allowZero && i < len(from):
			dims[i] = from[i]
		case d > 0:
			dims[i] = uint32(d)
		default:
			return nil, fmt.Errorf("shape %v: dimension %d is not supported", want, i)
		}
		if known *= uint64(dims[i]); known > maxElements {
			return nil, fmt.Errorf("shape %v has more than %d elements", want, maxElements)
		}
	}
	if open >= 0 {
		dims[open] = uint32(total / known)
	}
	if n, err := elements(dims); err != nil || n != total {
		return nil, fmt.Errorf("shape %v does not hold the %d elements of %v: the batch is the first dimension, export it as -1", want, total, from)
	}
	return dims, nil
}

func reshapeGrad(c *compiler, n *Node, _, dy value) error {
	return c.gradient(n, 0, c.reshape(dy, c.values[n.Inputs[0]].dims()))
}

// permutation is the perm of a Transpose, reversal by default.
func (n *Node) permutation(rank int) ([]int, error) {
	perm := make([]int, rank)
	for i := range perm {
		perm[i] = rank - 1 - i
	}
	a, ok := n.attr("perm")
	if !ok {
		return perm, nil
	}
	if len(a.Ints) != rank {
		return nil, fmt.Errorf("perm %v does not fit rank %d", a.Ints, rank)
	}
	seen := make([]bool, rank)
	for i, p := range a.Ints {
		if p < 0 || p >= int64(rank) || seen[p] {
			return nil, fmt.Errorf("perm %v is not a permutation", a.Ints)
		}
		perm[i], seen[p] = int(p), true
	}
	return perm, nil
}

func transpose(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	perm, err := n.permutation(x.rank())
	if err != nil {
		return value{}, err
	}
	return x.transpose(perm), nil
}

func transposeGrad(c *compiler, n *Node, _, dy value) error {
	perm, err := n.permutation(dy.rank())
	if err != nil {
		return err
	}
	back := make([]int, len(perm))
	for i, p := range perm {
		back[p] = i
	}
	return c.gradient(n, 0, dy.transpose(back))
}

// joined are the inputs of a Concat and its axis.
func (c *compiler) joined(n *Node) ([]value, int, error) {
	a, ok := n.attr("axis")
	if !ok {
		return nil, 0, fmt.Errorf("axis is missing")
	}
	var vs []value
	for i := range n.Inputs {
		v, err := c.in(n, i)
		if err != nil {
			return nil, 0, err
		}
		if i > 0 && (v.rank() != vs[0].rank() || v.ref.DType != vs[0].ref.DType) {
			return nil, 0, fmt.Errorf("inputs 0 and %d have other ranks or types", i)
		}
		vs = append(vs, v)
	}
	at, err := axis(a.I, vs[0].rank())
	return vs, at, err
}

func concat(c *compiler, n *Node) (value, error) {
	vs, at, err := c.joined(n)
	if err != nil {
		return value{}, err
	}
	var parts []value
	dims := vs[0].dims()
	dims[at] = 0
	for _, v := range vs {
		dims[at] += v.size(at)
		if !v.empty() {
			parts = append(parts, v)
		}
	}
	if len(parts) == 0 {
		return emptyValue(vs[0].ref.DType, dims), nil
	}
	return c.concatMany(n.Name, at, parts)
}

func concatGrad(c *compiler, n *Node, _, dy value) error {
	vs, at, err := c.joined(n)
	if err != nil {
		return err
	}
	start := uint32(0)
	for i, v := range vs {
		if c.wants(n, i) {
			if err := c.gradient(n, i, c.slice(dy, at, start, v.size(at))); err != nil {
				return err
			}
		}
		start += v.size(at)
	}
	return nil
}
