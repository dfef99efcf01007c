package model

import (
	"fmt"
	"maps"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Schema describes the records of a data set.
type Schema struct {
	Digest [32]byte
	Fields []Field
}

// Field is a named field of a record; Dims are without the batch.
type Field struct {
	Name string
	engine.Field
}

func (s *Schema) find(name string) (int, error) {
	for i := range s.Fields {
		if s.Fields[i].Name == name {
			return i, nil
		}
	}
	var names []string
	for _, f := range s.Fields {
		names = append(names, f.Name)
	}
	return 0, fmt.Errorf("field %q is not in the data set, which has %q", name, names)
}

// checked finishes a program over the schema.
func (s *Schema) checked(b *engine.Builder) (*engine.Program, error) {
	b.Schema = s.Digest
	p, err := finish(b)
	if err != nil {
		return nil, err
	}
	fields := make([]engine.Field, len(s.Fields))
	for i := range fields {
		fields[i] = s.Fields[i].Field
	}
	return p, engine.CheckSchema(p, fields)
}

// data declares a field's slot.
func (s *Schema) data(b *engine.Builder, name string, batch uint32) (engine.Ref, error) {
	at, err := s.find(name)
	if err != nil {
		return engine.Ref{}, err
	}
	f := &s.Fields[at]
	return b.Data(name, at, f.DType, append([]uint32{batch}, f.Dims...)...), nil
}

// feed lowers the inputs of the graph: every field once, scaled, channels
// last.
func (c *compiler) feed(r *Recipe, s *Schema, batch uint32) error {
	for _, name := range slices.Sorted(maps.Keys(r.Data.Inputs)) {
		if !slices.ContainsFunc(c.g.Inputs, func(v ValueInfo) bool { return v.Name == name }) {
			return fmt.Errorf("data.inputs.%s: the model has no such input", name)
		}
	}
	for i := range c.g.Inputs {
		in := &c.g.Inputs[i]
		if _, known := c.values[in.Name]; known {
			continue
		}
		f, ok := r.Data.Inputs[in.Name]
		if !ok {
			return fmt.Errorf("data.inputs: input %q of the model has no field", in.Name)
		}
		v, err := c.feedInput(in, f, s, batch)
		if err != nil {
			return fmt.Errorf("data.inputs.%s: %w", in.Name, err)
		}
		c.values[in.Name] = v
	}
	return nil
}

func (c *compiler) feedInput(in *ValueInfo, f InputFeed, s *Schema, batch uint32) (value, error) {
	ref, err := s.data(c.b, f.Field, batch)
	if err != nil {
		return value{}, err
	}
	dims, err := in.batched(batch)
	if err != nil {
		return value{}, err
	}
	want, err := elements(dims)
	if err != nil {
		return value{}, err
	}
	if f.Hop > 0 {
		if ref, err = c.frame(in, f, ref); err != nil {
			return value{}, err
		}
	}
	if have, _ := elements(ref.Dims); have != want {
		return value{}, fmt.Errorf("field %q has shape %v, the input needs %v", f.Field, ref.Dims[1:], dims[1:])
	}
	like := value{layout: channelsLast(dims)}
	vs := []value{{plain(dims), ref}}
	noisy := c.training && f.Noise != 0
	if noisy {
		vs = append(vs, value{layout{}, c.b.StepIndex()}.expand(len(dims)))
	}
	if in.DType != engine.F32 {
		if ref.DType == engine.F32 || noisy || f.Scale != nil && *f.Scale != 1 || f.Shift != 0 {
			return value{}, fmt.Errorf("the input is of integers: its field %q must be, too, without scale, shift and noise", f.Field)
		}
		return c.pointwise(in.Name, engine.I32, engine.Identity(), &like, vs...)
	}
	b := body(len(vs), func(b *bb, x []bv) bv {
		v := x[0]
		if ref.DType != engine.F32 {
			v = b.I2F(v)
		}
		if noisy {
			at := b.IAdd(like.position(b), b.Bits(c.drawn))
			v = b.FMA(randomSigned(b, x[1], at), b.F(f.Noise), v)
		}
		if f.Scale != nil && *f.Scale != 1 {
			v = b.Mul(v, b.F(*f.Scale))
		}
		if f.Shift != 0 {
			v = b.Add(v, b.F(f.Shift))
		}
		return v
	})
	if noisy {
		c.drawn += uint32(want)
	}
	return c.pointwise(in.Name, engine.F32, b, &like, vs...)
}

// position computes the storage index of an element from the output's axes.
func (l layout) position(f *bb) bv {
	at := f.I(0)
	for a, n := range l.store {
		at = f.IAdd(f.IMul(at, f.I(int32(n))), f.AxisIndex(a))
	}
	return at
}

// randomSigned is a multiple of 2^-23 in [-1, 1) drawn for the counter (a, b).
func randomSigned(f *bb, a, b bv) bv {
	u := f.I2F(f.IShr(f.Rand(a, b), f.I(8)))
	return f.FMA(u, f.F(1.0/(1<<23)), f.F(-1))
}

// label reads the label field: the class of every answer as [answers, 1], or
// with target the dims of a regression's target.
func (c *compiler) label(r *Recipe, s *Schema, dims []uint32) (value, error) {
	ref, err := s.data(c.b, r.Data.Label, c.b.Batch)
	if err != nil {
		return value{}, fmt.Errorf("data.label: %w", err)
	}
	want, _ := elements(dims)
	have, _ := elements(ref.Dims)
	class := r.Loss == CrossEntropy
	if have != want || class == (ref.DType == engine.F32) {
		return value{}, fmt.Errorf("data.label: field %q is %s %v: want an integer for each of %d classes, or a target of shape %v in f32", r.Data.Label, ref.DType, ref.Dims[1:], want/uint64(c.b.Batch), dims[1:])
	}
	dt := engine.F32
	if class {
		dt = engine.I32
	}
	return c.pointwise("label", dt, engine.Identity(), nil, value{plain(dims), ref})
}

// newCompiler starts the step list of a program whose weights slot declares.
func newCompiler(g *Graph, slot func(b *engine.Builder, w *Initializer, l layout) engine.Ref) (*compiler, map[string]engine.Ref, error) {
	layouts, err := g.storage()
	if err != nil {
		return nil, nil, err
	}
	b := engine.NewBuilder()
	refs := map[string]engine.Ref{}
	for _, w := range g.weights() {
		refs[w.Name] = slot(b, w, layouts[w.Name])
	}
	c := &compiler{emitter: &emitter{b, b.Step()}, g: g, values: map[string]value{}, layouts: maps.Clone(layouts)}
	c.weight = func(w *Initializer, _ layout) engine.Ref { return refs[w.Name] }
	return c, refs, nil
}

func param(b *engine.Builder, w *Initializer, l layout) engine.Ref {
	return b.Param(w.Name, engine.F32, l.store...)
}

// Inference is a compiled inference program. Its params are the weights
// (Graph.Weights); its outputs are the graph's outputs in row-major order and,
// for classifiers, "class": the index of the greatest, i32 [batch].
type Inference struct {
	Program *engine.Program
	Outputs []string
	Frames  uint64 // that the steps see of one record; 0: a step has records of its own
}

// CompileInference compiles the graph for answers: batch records a step.
func CompileInference(r *Recipe, g *Graph, s Schema, batch uint32) (*Inference, error) {
	out, err := compileInference(r, g, s, batch)
	if err != nil {
		return nil, fmt.Errorf("compile inference: %w", err)
	}
	return out, nil
}

func compileInference(r *Recipe, g *Graph, s Schema, batch uint32) (*Inference, error) {
	frames, err := r.frames(&s)
	if err != nil {
		return nil, err
	}
	if batch != 1 && (frames > 0 || len(r.State) > 0) {
		return nil, fmt.Errorf("batch is %d: a recurrent model takes one record a step", batch)
	}
	c, _, err := newCompiler(g, param)
	if err != nil {
		return nil, err
	}
	memories, err := c.memories(r)
	if err != nil {
		return nil, err
	}
	if err := c.run(r, &s, batch); err != nil {
		return nil, err
	}
	if err := c.remember(r, memories); err != nil {
		return nil, err
	}
	out := &Inference{Frames: frames}
	for _, o := range g.Outputs {
		if _, kept := memories[o.Name]; kept {
			continue
		}
		if err := c.output(o.Name, c.values[o.Name]); err != nil {
			return nil, err
		}
		out.Outputs = append(out.Outputs, o.Name)
	}
	if r.Loss == CrossEntropy {
		z, err := c.scores()
		if err != nil {
			return nil, err
		}
		c.b.Output("class", c.argMax("class", z, 1).ref)
		out.Outputs = append(out.Outputs, "class")
	}
	out.Program, err = s.checked(c.b)
	return out, err
}

// run lowers inputs and nodes.
func (c *compiler) run(r *Recipe, s *Schema, batch uint32) error {
	if batch == 0 {
		return fmt.Errorf("batch is 0")
	}
	if err := c.feed(r, s, batch); err != nil {
		return err
	}
	if err := c.forward(); err != nil {
		return err
	}
	for _, o := range c.g.Outputs {
		if _, kept := r.State[o.Name]; kept {
			continue
		}
		if v := c.values[o.Name]; v.rank() == 0 || v.size(0) != batch {
			return fmt.Errorf("output %q has shape %v: its first dimension must be the batch %d", o.Name, v.dims(), batch)
		}
	}
	return nil
}

// output makes v, in row-major order, an output of every step.
func (c *compiler) output(name string, v value) error {
	if v.empty() {
		return fmt.Errorf("output %q has shape %v: a program's outputs have at least one element", name, v.dims())
	}
	v = c.plainCopy(v)
	if v.ref.Slot {
		copied, err := c.pointwise(name, v.ref.DType, engine.Identity(), nil, v)
		if err != nil {
			return err
		}
		v = copied
	}
	c.b.Output(name, v.ref)
	return nil
}

// scores is the classifier's first output, [batch, ..., classes], with one row
// for every answer.
func (c *compiler) scores() (value, error) { return c.rows(c.g.Outputs[0].Name) }

// rows is a value of scores as [answers, classes].
func (c *compiler) rows(name string) (value, error) {
	v := c.values[name]
	if v.rank() < 2 || v.ref.DType != engine.F32 {
		return value{}, fmt.Errorf("output %q has shape %v: %s needs floats [batch, classes] or [batch, positions, classes]", name, v.dims(), CrossEntropy)
	}
	classes := v.size(v.rank() - 1)
	answers, err := elements(v.dims())
	if err != nil {
		return value{}, err
	}
	return c.reshape(c.plainCopy(v), []uint32{uint32(answers) / classes, classes}), nil
}

// Evaluation is a compiled evaluation program: params are the weights, state
// "correct" counts from 0, the result is (accuracy f32, correct i32).
type Evaluation struct {
	Program *engine.Program
	Steps   uint64 // runs over every record once
	Batch   uint32
}

// maxAnswers bounds what an evaluation counts: integers that are exact in f32.
const maxAnswers = 1 << 24

// CompileEvaluation compiles the accuracy of a classifier on a data set of the
// given number of records, which the recipe's evaluation batch must divide.
func CompileEvaluation(r *Recipe, g *Graph, s Schema, records uint64) (*Evaluation, error) {
	out, err := compileEvaluation(r, g, s, records)
	if err != nil {
		return nil, fmt.Errorf("compile evaluation: %w", err)
	}
	return out, nil
}

func compileEvaluation(r *Recipe, g *Graph, s Schema, records uint64) (*Evaluation, error) {
	batch := r.Evaluation.Batch
	if r.Loss != CrossEntropy {
		return nil, fmt.Errorf("accuracy is defined for the loss %s only", CrossEntropy)
	}
	if records == 0 || records > maxAnswers || batch == 0 || records%uint64(batch) != 0 {
		return nil, fmt.Errorf("evaluation.batch %d does not divide %d records", batch, records)
	}
	c, _, err := newCompiler(g, param)
	if err != nil {
		return nil, err
	}
	count := c.b.State("correct", engine.I32)
	if err := c.run(r, &s, batch); err != nil {
		return nil, err
	}
	if err := c.accuracy(r, &s, count, records); err != nil {
		return nil, err
	}
	p, err := s.checked(c.b)
	return &Evaluation{Program: p, Steps: records / uint64(batch), Batch: batch}, err
}

// accuracy counts the answers whose greatest score is at their label.
func (c *compiler) accuracy(r *Recipe, s *Schema, count engine.Ref, records uint64) error {
	z, err := c.scores()
	if err != nil {
		return err
	}
	answers := records * uint64(z.size(0)/c.b.Batch)
	if answers > maxAnswers {
		return fmt.Errorf("%d records have %d answers, at most %d are counted", records, answers, maxAnswers)
	}
	class := c.argMax("class", z, 1)
	label, err := c.label(r, s, []uint32{z.size(0), 1})
	if err != nil {
		return err
	}
	equal := body(2, func(f *bb, x []bv) bv { return f.I2F(f.IEq(x[0], x[1])) })
	hits, err := c.pointwise("hits", engine.F32, equal, nil, class, label)
	if err != nil {
		return err
	}
	total := c.sum("hit count", hits, []int{0}, engine.Identity())
	add := body(2, func(f *bb, x []bv) bv { return f.IAdd(f.F2I(x[0]), x[1]) })
	next := c.list.Map("correct", engine.I32, nil, add, scalarOperand(total.ref), scalarOperand(count))
	share := body(1, func(f *bb, x []bv) bv { return f.Div(f.I2F(x[0]), f.F(float32(answers))) })
	accuracy := c.list.Map("accuracy", engine.F32, nil, share, scalarOperand(next))
	c.b.SetNext(count, next)
	c.b.SetInit(count, c.b.Init().Map("correct", engine.I32, nil, constantBody(0)))
	c.b.Output("accuracy", accuracy)
	c.b.ResultOutput("accuracy")
	c.b.ResultState("correct", count)
	return nil
}

// constantBody is a body without inputs that gives one word.
func constantBody(bits uint32) engine.Body { return engine.Body{Consts: []uint32{bits}} }

// scalarOperand reads a tensor of one element.
func scalarOperand(r engine.Ref) engine.Operand { return r.Reshape(1).At(engine.Fixed(0)) }
