package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Limits of what is computed at import: elements of a constant, and
// multiply-adds of the node that gives it.
const (
	foldedElements = 1 << 16
	foldedTerms    = 1 << 22
)

// openInput is the error of a value that must be known at import but depends
// on an input of the graph.
type openInput struct{ value, input string }

func (e *openInput) Error() string {
	return fmt.Sprintf("%q depends on input %q, but must be a constant: give it with --bind %s=VALUE, or export with fixed shapes and constant folding", e.value, e.input, e.input)
}

// typeOf is the element type of a value that has been lowered.
func (c *compiler) typeOf(name string) ElemType {
	if t, ok := c.types[name]; ok {
		return t
	}
	if w, ok := c.g.initializer(name); ok {
		return w.elementType()
	}
	for i := range c.g.Inputs {
		if c.g.Inputs[i].Name == name {
			return c.g.Inputs[i].elementType()
		}
	}
	if v, ok := c.values[name]; ok && v.ref.DType == engine.F32 {
		return onnxFloat
	}
	return onnxInt64
}

// setType says that output k of n has an element type; settle does so for the
// outputs that no operator sets: floats, or the type of the first input of
// integers.
func (c *compiler) setType(n *Node, k int, t ElemType) {
	if c.types == nil {
		c.types = map[string]ElemType{}
	}
	if k < len(n.Outputs) {
		c.types[n.Outputs[k]] = t
	}
}

func (c *compiler) settle(n *Node, name string, v value) {
	if _, ok := c.types[name]; ok {
		return
	}
	t := onnxInt64
	for _, in := range n.Inputs {
		if e := c.typeOf(in); in != "" && e != onnxFloat {
			t = e
			break
		}
	}
	if v.ref.DType == engine.F32 {
		t = onnxFloat
	}
	if c.types == nil {
		c.types = map[string]ElemType{}
	}
	c.types[name] = t
}

// constant is a value that must be known when the program is compiled: an
// initializer, a shape, or what nodes compute from these alone.
func (c *compiler) constant(name string) (engine.Tensor, error) {
	if t, ok := c.g.initializer(name); ok {
		return t.Tensor, t.near()
	}
	if t, ok := c.folded[name]; ok {
		return t, nil
	}
	for i := range c.g.Inputs {
		if c.g.Inputs[i].Name == name {
			return engine.Tensor{}, &openInput{name, name}
		}
	}
	n, at := c.g.producer(name)
	if n == nil {
		return engine.Tensor{}, fmt.Errorf("%q has no value", name)
	}
	t, err := c.fold(n, at)
	if err != nil {
		return t, err
	}
	if c.folded == nil {
		c.folded = map[string]engine.Tensor{}
	}
	c.folded[name] = t
	return t, nil
}

// producer is the node whose output number at a value is.
func (g *Graph) producer(name string) (n *Node, at int) {
	for i := range g.Nodes {
		for k, out := range g.Nodes[i].Outputs {
			if out == name && name != "" {
				return &g.Nodes[i], k
			}
		}
	}
	return nil, 0
}

// fold computes output number at of a node whose inputs are constants.
func (c *compiler) fold(n *Node, at int) (engine.Tensor, error) {
	switch n.Op {
	case "Constant":
		return n.constantValue()
	case "Shape", "Size":
		list, err := c.shapeOf(n)
		if err != nil || n.Op == "Size" {
			return engine.I32Tensor(list), err
		}
		return engine.I32Tensor(list, uint32(len(list))), nil
	}
	sub := &Graph{Opset: c.g.Opset, Nodes: []Node{*n}, Outputs: []ValueInfo{{Name: n.Outputs[at]}}}
	for _, in := range n.Inputs {
		if _, twice := sub.initializer(in); in == "" || twice {
			continue
		}
		if w, ok := c.g.initializer(in); ok && w.Far != nil {
			sub.Initializers = append(sub.Initializers, *w)
			continue
		}
		t, err := c.constant(in)
		if err != nil {
			return t, err
		}
		if len(t.Data) > 4*foldedElements {
			return t, fmt.Errorf("%q must be a constant, but depends on %q, which has more than %d elements", n.Outputs[at], in, foldedElements)
		}
		e := c.typeOf(in)
		w := Initializer{Name: in, Tensor: t, Wide: e == onnxInt64}
		if e != onnxFloat && e != onnxInt32 && e != onnxInt64 {
			w.Elem = e
		}
		sub.Initializers = append(sub.Initializers, w)
	}
	t, err := sub.evaluate()
	if err != nil {
		return t, fmt.Errorf("compute %q: %w", n.Outputs[at], err)
	}
	return t, nil
}

// evaluate computes the only output of a graph without inputs, in the engine.
func (g *Graph) evaluate() (engine.Tensor, error) {
	b := engine.NewBuilder()
	c := &compiler{emitter: &emitter{b, b.Step()}, g: g, values: map[string]value{}, layouts: map[string]layout{}}
	c.weight = func(w *Initializer, l layout) engine.Ref {
		return b.Const(w.Name, engine.Tensor{DType: engine.F32, Dims: l.store, Data: l.toStorage(w.Tensor.Data)})
	}
	if err := c.forward(); err != nil {
		return engine.Tensor{}, err
	}
	out := c.values[g.Outputs[0].Name]
	if out.empty() {
		return engine.Tensor{DType: out.ref.DType, Dims: out.dims()}, nil
	}
	if err := c.output("value", out); err != nil {
		return engine.Tensor{}, err
	}
	p, err := finish(b)
	if err != nil {
		return engine.Tensor{}, err
	}
	if work(p) > foldedTerms || len(out.dims()) > maxRank {
		return engine.Tensor{}, fmt.Errorf("takes more than %d steps: too much for a constant", foldedTerms)
	}
	ref, err := engine.NewReference(p)
	if err != nil {
		return engine.Tensor{}, err
	}
	outs, err := ref.Step(&engine.Env{}, nil)
	if err != nil {
		return engine.Tensor{}, err
	}
	t := p.OutputTensors(outs)[0].Clone()
	t.Dims = out.dims()
	return t, nil
}

// work is the number of terms of a program's step.
func work(p *engine.Program) uint64 {
	total := uint64(0)
	for i := range p.Step {
		n := uint64(1)
		for _, d := range p.Step[i].Out {
			n *= uint64(d)
		}
		for _, d := range p.Step[i].Red {
			n = min(n*uint64(d), 1<<40)
		}
		total += n
	}
	return total
}

// shapeOf is the shape that a Shape node gives, or the only element of a Size.
func (c *compiler) shapeOf(n *Node) ([]int32, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return nil, err
	}
	dims := x.dims()
	if n.Op == "Size" {
		n, err := count(dims)
		return []int32{int32(n)}, err
	}
	clamp := func(v int64) int {
		if v < 0 {
			v += int64(len(dims))
		}
		return int(min(max(v, 0), int64(len(dims))))
	}
	from, to := clamp(n.intAttr("start", 0)), clamp(n.intAttr("end", int64(len(dims))))
	out := []int32{}
	for _, d := range dims[from:max(from, to)] {
		out = append(out, int32(d))
	}
	return out, nil
}

// constants are the operators whose result the shapes alone give.
func constants() map[string]operator {
	shape := func(c *compiler, n *Node) (value, error) {
		t, err := c.fold(n, 0)
		if err != nil {
			return value{}, err
		}
		c.setType(n, 0, onnxInt64)
		return c.literal(n.Outputs[0], t), nil
	}
	return map[string]operator{
		"Shape":           {least: 1, most: 1, attrs: map[string]AttrType{"start": AttrInt, "end": AttrInt}, forward: shape},
		"Size":            {least: 1, most: 1, forward: shape},
		"ConstantOfShape": {least: 1, most: 1, constant: []int{0}, attrs: map[string]AttrType{"value": AttrTensor}, forward: constantOfShape},
		"Range":           {least: 3, most: 3, constant: []int{0, 1, 2}, forward: rangeOf},
		"EyeLike":         {least: 1, most: 1, attrs: map[string]AttrType{"dtype": AttrInt, "k": AttrInt}, forward: eyeLike},
	}
}

func constantOfShape(c *compiler, n *Node) (value, error) {
	list, err := c.constInts(n.Inputs[0])
	if err != nil {
		return value{}, err
	}
	e, bits := onnxFloat, uint32(0)
	if a, ok := n.attr("value"); ok {
		if a.T.Tensor.Elements() != 1 {
			return value{}, fmt.Errorf("value has %d elements, want 1", a.T.Tensor.Elements())
		}
		e, bits = a.T.elementType(), engine.LoadWord(&a.T.Tensor, 0)
	}
	c.setType(n, 0, e)
	if slices.Contains(list, 0) && slices.Min(list) == 0 && len(list) <= maxRank {
		return emptyValue(e.dtype(), unsigned(list)), nil
	}
	dims, err := shapeDims(list)
	if err != nil {
		return value{}, err
	}
	return c.filled(n.Name, e.dtype(), dims, constantBody(bits)), nil
}

// filled maps a body without inputs over a shape.
func (e *emitter) filled(name string, dt engine.DType, dims []uint32, b engine.Body) value {
	return fromRef(e.list.Map(name, dt, dims, b))
}

func unsigned(list []int32) []uint32 {
	out := make([]uint32, len(list))
	for i, d := range list {
		out[i] = uint32(d)
	}
	return out
}

// shapeDims are dims of at least 1 each.
func shapeDims(list []int32) ([]uint32, error) {
	if len(list) > maxRank {
		return nil, fmt.Errorf("shape %v has more than %d dimensions", list, maxRank)
	}
	dims := make([]uint32, len(list))
	for i, d := range list {
		if d < 1 {
			return nil, fmt.Errorf("shape %v: dimension %d is empty, which is not supported", list, i)
		}
		dims[i] = uint32(d)
	}
	_, err := elements(dims)
	return dims, err
}

// rangeOf counts from start by delta up to limit.
func rangeOf(c *compiler, n *Node) (value, error) {
	var t [3]engine.Tensor
	for i := range t {
		var err error
		if t[i], err = c.constant(n.Inputs[i]); err != nil {
			return value{}, err
		}
		if len(t[i].Data) != 4 || t[i].DType != t[0].DType {
			return value{}, fmt.Errorf("start, limit and delta must be scalars of one type")
		}
	}
	c.setType(n, 0, c.typeOf(n.Inputs[0]))
	if t[0].DType == engine.F32 {
		start, limit, delta := t[0].F32s()[0], t[1].F32s()[0], t[2].F32s()[0]
		dims, err := rangeDims((float64(limit) - float64(start)) / float64(delta))
		if err != nil {
			return value{}, err
		}
		return c.filled(n.Name, engine.F32, dims, body(0, func(f *bb, _ []bv) bv {
			return f.Add(f.F(start), f.Mul(f.I2F(f.AxisIndex(0)), f.F(delta)))
		})), nil
	}
	start, limit, delta := t[0].I32s()[0], t[1].I32s()[0], t[2].I32s()[0]
	dims, err := rangeDims((float64(limit) - float64(start)) / float64(delta))
	if err != nil {
		return value{}, err
	}
	return c.filled(n.Name, engine.I32, dims, body(0, func(f *bb, _ []bv) bv {
		return f.IAdd(f.I(start), f.IMul(f.AxisIndex(0), f.I(delta)))
	})), nil
}

func rangeDims(count float64) ([]uint32, error) {
	if !(count > 0 && count <= 1<<24) {
		return nil, fmt.Errorf("gives no or too many elements")
	}
	n := uint32(count)
	if float64(n) < count {
		n++
	}
	return []uint32{n}, nil
}

func eyeLike(c *compiler, n *Node) (value, error) {
	x, err := c.in(n, 0)
	if err != nil {
		return value{}, err
	}
	if x.rank() != 2 {
		return value{}, fmt.Errorf("input has shape %v, want rank 2", x.dims())
	}
	e := c.typeOf(n.Inputs[0])
	if a, ok := n.attr("dtype"); ok {
		if e, err = elemType(a.I); err != nil {
			return value{}, err
		}
	}
	k := n.intAttr("k", 0)
	if k < -maxElements || k > maxElements {
		return value{}, fmt.Errorf("k %d is too large", k)
	}
	c.setType(n, 0, e)
	return c.filled(n.Name, e.dtype(), x.dims(), body(0, func(f *bb, _ []bv) bv {
		v := f.IEq(f.IAdd(f.AxisIndex(0), f.I(int32(k))), f.AxisIndex(1))
		if e == onnxFloat {
			return f.I2F(v)
		}
		return v
	})), nil
}

// elemType is the element type that an attribute names.
func elemType(t int64) (ElemType, error) {
	if t < 0 || t > 255 || elemSizes[ElemType(t)] == 0 {
		return 0, fmt.Errorf("element type %s is not supported", onnxType(uint64(t)))
	}
	return ElemType(t), nil
}
