package model

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// maxUnrolled bounds the steps of a recurrent operator, over both directions:
// a program has at most 4096 instructions a step.
const maxUnrolled = 512

// recurrences are the operators with a memory, unrolled over the sequence.
func recurrences() map[string]operator {
	attrs := func(more ...string) map[string]AttrType {
		out := map[string]AttrType{"activations": AttrStrings, "activation_alpha": AttrFloats, "activation_beta": AttrFloats,
			"clip": AttrFloat, "direction": AttrString, "hidden_size": AttrInt, "layout": AttrInt, "output_sequence": AttrInt}
		for _, name := range more {
			out[name] = AttrInt
		}
		return out
	}
	forward := func(k cellKind) func(*compiler, *Node) ([]value, error) {
		return func(c *compiler, n *Node) ([]value, error) { return c.recurrent(n, k) }
	}
	return map[string]operator{
		"RNN":  {least: 3, most: 6, outputs: 2, constant: []int{4}, attrs: attrs(), forwardAll: forward(cellKind{gates: 1, functions: []string{"Tanh"}, step: (*cell).rnn})},
		"GRU":  {least: 3, most: 6, outputs: 2, constant: []int{4}, attrs: attrs("linear_before_reset"), forwardAll: forward(cellKind{gates: 3, functions: []string{"Sigmoid", "Tanh"}, step: (*cell).gru})},
		"LSTM": {least: 3, most: 8, outputs: 3, constant: []int{4}, attrs: attrs("input_forget"), forwardAll: forward(cellKind{gates: 4, functions: []string{"Sigmoid", "Tanh", "Tanh"}, step: (*cell).lstm})},
	}
}

// cellKind tells the three operators apart: gates, default activations, and
// the instructions of one step.
type cellKind struct {
	gates     int
	functions []string
	step      func(c *cell, t int)
}

// cell lowers one direction of a recurrent operator. Its state h, and c of an
// LSTM, are tensors [batch, hidden].
type cell struct {
	*compiler
	n               *Node
	dir, gates      int
	batch, hidden   int
	w, r            engine.Ref // [directions, gates·hidden, inputs or hidden]
	bias, peephole  *engine.Ref
	lens            *engine.Ref // [batch], if some sequences are shorter
	shortest        int
	functions       []function
	clip            float32
	linear, coupled bool
	x               engine.Ref // x·Wᵀ + bias, [steps, batch, gates·hidden]
	h, c            memory
	lastH, lastC    *engine.Ref // h and c after the last step
}

// memory views a state at a row and a column.
type memory func(b, j engine.Coord) engine.Operand

func held(r engine.Ref) memory {
	return func(b, j engine.Coord) engine.Operand { return r.At(b, j) }
}

// recurrent lowers all directions; its values are Y, Y_h and Y_c.
func (c *compiler) recurrent(n *Node, k cellKind) ([]value, error) {
	s, err := c.sequence(n, k)
	if err != nil {
		return nil, err
	}
	var outs, lastH, lastC []value
	for dir := range s.dirs {
		x, err := c.direction(n, s, dir)
		if err != nil {
			return nil, err
		}
		outs = append(outs, x.run(s)...)
		lastH = append(lastH, row(*x.lastH))
		if x.lastC != nil {
			lastC = append(lastC, row(*x.lastC))
		}
	}
	return c.recurrentOutputs(n, s, outs, [][]value{lastH, lastC})
}

// run lowers all steps of a direction and gives what each shows.
func (x *cell) run(s *sequence) []value {
	y := make([]value, s.steps)
	for i := range s.steps {
		t := i
		if s.reverse[x.dir] {
			t = s.steps - 1 - i
		}
		s.step(x, t)
		y[t] = x.visible(t)
	}
	return y
}

// row is a state [batch, hidden] as [1, batch, hidden].
func row(r engine.Ref) value { return fromRef(r).expand(3) }

// recurrentOutputs joins the states of all steps and directions.
func (c *compiler) recurrentOutputs(n *Node, s *sequence, outs []value, last [][]value) ([]value, error) {
	var inTime []value
	for t := range s.steps {
		for dir := range s.dirs {
			inTime = append(inTime, outs[dir*s.steps+t])
		}
	}
	y, err := c.concatMany(n.Name, 0, inTime)
	if err != nil {
		return nil, err
	}
	y = c.reshape(y, []uint32{uint32(s.steps), uint32(s.dirs), uint32(s.batch), uint32(s.hidden)})
	if s.batchFirst {
		y = y.transpose([]int{2, 0, 1, 3})
	}
	values := []value{y}
	for _, parts := range last {
		if len(parts) == 0 {
			continue
		}
		v, err := c.concatMany(n.Name, 0, parts)
		if err != nil {
			return nil, err
		}
		if s.batchFirst {
			v = v.transpose([]int{1, 0, 2})
		}
		values = append(values, v)
	}
	return values, nil
}

// concatMany joins any number of values, eight at a time.
func (e *emitter) concatMany(name string, axis int, vs []value) (value, error) {
	for len(vs) > 1 {
		var joined []value
		for len(vs) > 0 {
			part := vs[:min(8, len(vs))]
			vs = vs[len(part):]
			v := part[0]
			if len(part) > 1 {
				var err error
				if v, err = e.concat(name, axis, part); err != nil {
					return v, err
				}
			}
			joined = append(joined, v)
		}
		vs = joined
	}
	return vs[0], nil
}

// sequence is the geometry of a recurrent operator.
type sequence struct {
	cellKind
	x                          value // [steps, batch, inputs] or batch first
	steps, batch, hidden, dirs int
	batchFirst                 bool
	reverse                    []bool // per direction
}

func (c *compiler) sequence(n *Node, k cellKind) (*sequence, error) {
	s := &sequence{cellKind: k, batchFirst: n.intAttr("layout", 0) != 0}
	var err error
	if s.reverse, err = n.directions(); err != nil {
		return nil, err
	}
	s.dirs = len(s.reverse)
	if s.x, err = c.float(n); err != nil {
		return nil, err
	}
	if s.x.rank() != 3 {
		return nil, fmt.Errorf("input X has shape %v, want rank 3", s.x.dims())
	}
	if slices.ContainsFunc(s.x.axes, func(fs []int) bool { return len(fs) > 1 }) {
		s.x = c.plainCopy(s.x)
	}
	s.steps, s.batch = int(s.x.size(0)), int(s.x.size(1))
	if s.batchFirst {
		s.steps, s.batch = s.batch, s.steps
	}
	if s.steps*s.dirs > maxUnrolled {
		return nil, fmt.Errorf("a sequence of %d steps in %d directions is unrolled to too many instructions, at most %d steps are supported: feed it in parts, with the last state as the next initial state", s.steps, s.dirs, maxUnrolled)
	}
	s.hidden, err = c.hiddenSize(n)
	return s, err
}

// directions says of each direction whether it is reverse.
func (n *Node) directions() ([]bool, error) {
	a, _ := n.attr("direction")
	switch a.S {
	case "", "forward":
		return []bool{false}, nil
	case "reverse":
		return []bool{true}, nil
	case "bidirectional":
		return []bool{false, true}, nil
	}
	return nil, fmt.Errorf("direction %q is not supported", a.S)
}

// hiddenSize is the size of the state, by R and by the attribute.
func (c *compiler) hiddenSize(n *Node) (int, error) {
	r, err := c.floats(n, 2, 2)
	if err != nil {
		return 0, err
	}
	if r[0].rank() != 3 {
		return 0, fmt.Errorf("input R has shape %v, want rank 3", r[0].dims())
	}
	hidden := r[0].size(2)
	if a, ok := n.attr("hidden_size"); ok && a.I != int64(hidden) {
		return 0, fmt.Errorf("hidden_size is %d, R has shape %v", a.I, r[0].dims())
	}
	return int(hidden), nil
}

// direction prepares one direction: weights, initial state, and the input's
// part of all gates in one dot.
func (c *compiler) direction(n *Node, s *sequence, dir int) (*cell, error) {
	x := &cell{compiler: c, n: n, dir: dir, gates: s.gates, batch: s.batch, hidden: s.hidden,
		linear: n.intAttr("linear_before_reset", 0) != 0, coupled: n.intAttr("input_forget", 0) != 0}
	for _, prepare := range []func(*sequence) error{x.weights, x.start, x.lengths, x.shape} {
		if err := prepare(s); err != nil {
			return nil, err
		}
	}
	x.project(s)
	return x, nil
}

// weights reads W, R, biases and peepholes.
func (x *cell) weights(s *sequence) error {
	dirs, hidden, wide := uint32(s.dirs), uint32(s.hidden), uint32(s.gates*s.hidden)
	for _, in := range []struct {
		at   int
		dims []uint32
		to   func(r engine.Ref)
	}{
		{1, []uint32{dirs, wide, s.x.size(2)}, func(r engine.Ref) { x.w = r }},
		{2, []uint32{dirs, wide, hidden}, func(r engine.Ref) { x.r = r }},
		{3, []uint32{dirs, 2 * wide}, func(r engine.Ref) { x.bias = &r }},
		{7, []uint32{dirs, 3 * hidden}, func(r engine.Ref) { x.peephole = &r }},
	} {
		if err := x.weightsOf(x.n, in.at, in.dims, in.to); err != nil {
			return err
		}
	}
	return nil
}

// shape sets the activations and where they are clipped.
func (x *cell) shape(s *sequence) (err error) {
	if x.functions, err = x.n.activations(s.functions, x.dir); err != nil {
		return err
	}
	a, ok := x.n.attr("clip")
	if ok && !(a.F > 0) {
		return fmt.Errorf("clip %v is not more than 0", a.F)
	}
	x.clip = a.F
	return nil
}

// weightsOf is input number at in row-major order, if it is given.
func (c *compiler) weightsOf(n *Node, at int, dims []uint32, to func(engine.Ref)) error {
	if n.input(at) == "" {
		return nil
	}
	v, err := c.floats(n, at, at)
	if err != nil {
		return err
	}
	if !slices.Equal(v[0].dims(), dims) {
		return fmt.Errorf("input %d has shape %v, want %v", at, v[0].dims(), dims)
	}
	to(c.full(v[0]))
	return nil
}

// start sets the initial state: inputs, or zeros.
func (x *cell) start(s *sequence) error {
	for k, to := range []*memory{&x.h, &x.c} {
		dims := []uint32{uint32(s.dirs), uint32(s.batch), uint32(s.hidden)}
		if s.batchFirst {
			dims[0], dims[1] = dims[1], dims[0]
		}
		if x.n.input(5+k) == "" {
			*to = held(x.list.Map(x.n.Name+" zeros", engine.F32, x.state(), constantBody(0)))
			continue
		}
		err := x.weightsOf(x.n, 5+k, dims, func(r engine.Ref) {
			*to = func(b, j engine.Coord) engine.Operand {
				if s.batchFirst {
					return r.At(b, engine.Fixed(x.dir), j)
				}
				return r.At(engine.Fixed(x.dir), b, j)
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (x *cell) state() []uint32 { return []uint32{uint32(x.batch), uint32(x.hidden)} }

// lengths reads sequence_lens.
func (x *cell) lengths(s *sequence) error {
	x.shortest = s.steps
	if x.n.input(4) == "" {
		return nil
	}
	lens, err := x.constInts(x.n.Inputs[4])
	if err != nil {
		return err
	}
	if len(lens) != s.batch {
		return fmt.Errorf("sequence_lens has %d values, the batch is %d", len(lens), s.batch)
	}
	for _, l := range lens {
		if l < 1 || int(l) > s.steps {
			return fmt.Errorf("sequence_lens %v: %d is not between 1 and %d", lens, l, s.steps)
		}
		x.shortest = min(x.shortest, int(l))
	}
	if x.shortest < s.steps {
		r := x.b.Const(x.n.Name+" lengths", engine.I32Tensor(lens, uint32(s.batch)))
		x.lens = &r
	}
	return nil
}

// project is x·Wᵀ plus the biases for all steps. What a GRU multiplies by its
// reset gate keeps its bias for later.
func (x *cell) project(s *sequence) {
	wide := x.gates * x.hidden
	at := []engine.Coord{engine.Axis(0), engine.Axis(1), engine.Axis(3)}
	if s.batchFirst {
		at[0], at[1] = at[1], at[0]
	}
	epilogue, operands := engine.Identity(), []engine.Operand(nil)
	if x.bias != nil {
		j := engine.Axis(2)
		operands = []engine.Operand{x.bias.At(engine.Fixed(x.dir), j), x.bias.At(engine.Fixed(x.dir), j.Shift(wide))}
		if x.linear {
			operands = operands[:1]
		}
		epilogue = body(1+len(operands), func(f *bb, in []bv) bv {
			if x.linear {
				return f.Add(in[0], in[1])
			}
			return f.Add(in[0], f.Add(in[1], in[2]))
		})
	}
	out := []uint32{uint32(s.steps), uint32(x.batch), uint32(wide)}
	x.x = x.list.Dot(x.n.Name+" inputs", engine.F32, out, []uint32{s.x.size(2)}, s.x.window(at),
		x.w.At(engine.Fixed(x.dir), engine.Axis(2), engine.Axis(3)), nil, epilogue, operands...)
}
