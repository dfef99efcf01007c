package model

import (
	"fmt"
	"math"
	"slices"

	"github.com/assay-avs/assay/engine"
)

// Loss functions.
const (
	CrossEntropy = "softmax-cross-entropy"
	SquaredError = "mean-squared-error"
)

// maxRates bounds the table of learning rates in a program.
const maxRates = 1 << 20

// Training is a compiled training program. Its state begins with the weights
// in the order of Graph.Weights, and its result is exactly these: the root of
// the result is the params root of evaluation and inference over the trained
// model. Params are the initial values of the tensors that start from the file.
type Training struct {
	Program *engine.Program
	Params  []engine.Tensor
	Steps   uint64 // epochs over all records, rounded up to whole batches
}

// CompileTraining compiles a recipe for a data set of the given number of
// records.
func CompileTraining(r *Recipe, g *Graph, s Schema, records uint64) (*Training, error) {
	out, err := compileTraining(r, g, s, records)
	if err != nil {
		return nil, fmt.Errorf("compile training: %w", err)
	}
	return out, nil
}

// trainer builds one training program.
type trainer struct {
	*compiler
	r      *Recipe
	s      *Schema
	steps  uint64
	states map[string]engine.Ref // the weights
	frozen map[string]bool
	out    *Training
	rates  []lazy // the scalar learning rate of the step, if it changes
	norm   []lazy // the scalar that clips the gradient, if the recipe does
}

func compileTraining(r *Recipe, g *Graph, s Schema, records uint64) (*Training, error) {
	if err := r.Check(); err != nil {
		return nil, err
	}
	if r.Loss == "" {
		return nil, fmt.Errorf("the recipe has no loss: it is for inference")
	}
	if records == 0 || records > math.MaxInt32 {
		return nil, fmt.Errorf("the data set has %d records", records)
	}
	steps := (uint64(r.Epochs)*records + uint64(r.Batch) - 1) / uint64(r.Batch)
	if steps > math.MaxInt32 {
		return nil, fmt.Errorf("%d steps do not fit the step's index: fewer epochs", steps)
	}
	if r.Schedule.changes() && steps > maxRates {
		return nil, fmt.Errorf("schedule: a changing rate for %d steps, at most %d: fewer epochs or a constant rate", steps, maxRates)
	}
	c, refs, err := newCompiler(g, func(b *engine.Builder, w *Initializer, l layout) engine.Ref {
		return b.State(w.Name, engine.F32, l.store...)
	})
	if err != nil {
		return nil, err
	}
	c.training = true
	if r.BatchStatistics {
		c.statistics = map[string]value{}
	}
	t := &trainer{compiler: c, r: r, s: &s, steps: steps, states: refs, out: &Training{Steps: steps}}
	if err := t.build(); err != nil {
		return nil, err
	}
	t.out.Program, err = s.checked(c.b)
	return t.out, err
}

func (t *trainer) build() error {
	if err := t.findFrozen(); err != nil {
		return err
	}
	if !t.r.Parent {
		if err := t.checkInits(); err != nil {
			return err
		}
	}
	if err := t.run(t.r, t.s, t.r.Batch); err != nil {
		return err
	}
	trained := map[string]bool{}
	for name := range t.states {
		trained[name] = !t.frozen[name]
	}
	t.markWanted(trained)
	if err := t.loss(); err != nil {
		return err
	}
	if err := t.backward(); err != nil {
		return err
	}
	if err := t.reached(); err != nil {
		return err
	}
	if err := t.update(); err != nil {
		return err
	}
	for i, w := range t.g.weights() {
		t.b.ResultState(w.Name, t.states[w.Name])
		if !t.r.Parent {
			t.initialise(i, w)
		}
	}
	return nil
}

// findFrozen collects the recipe's frozen tensors and all statistics.
func (t *trainer) findFrozen() error {
	t.frozen = map[string]bool{}
	for _, name := range t.r.Frozen {
		if _, ok := t.states[name]; !ok || t.frozen[name] {
			return fmt.Errorf("frozen: %q is not a weight of the model, or is named twice", name)
		}
		t.frozen[name] = true
	}
	for i := range t.g.Nodes {
		n := &t.g.Nodes[i]
		for _, k := range operators[n.Op].statistics {
			t.frozen[n.input(k)] = true
		}
	}
	return nil
}

// loss lowers the loss and sets the gradient of the model's output.
func (t *trainer) loss() error {
	if t.r.Loss == SquaredError {
		return t.squaredError()
	}
	return t.crossEntropy()
}

// logits is the value whose softmax is the prediction: the first output, or
// what it is the softmax of.
func (t *trainer) logits() (string, error) {
	name := t.g.Outputs[0].Name
	for i := range t.g.Nodes {
		n := &t.g.Nodes[i]
		if n.Op != "Softmax" || n.Outputs[0] != name {
			continue
		}
		axes, err := t.softmaxAxes(n, t.values[name].rank())
		if err != nil {
			return "", err
		}
		if slices.Equal(axes, []int{t.values[name].rank() - 1}) {
			return n.Inputs[0], nil
		}
	}
	return name, nil
}

// crossEntropy is the mean over all answers of log Σ exp(z) - z[label]; its
// gradient is (softmax(z) - onehot)/answers.
func (t *trainer) crossEntropy() error {
	if _, err := t.scores(); err != nil {
		return err
	}
	name, err := t.logits()
	if err != nil {
		return err
	}
	z, err := t.rows(name)
	if err != nil {
		return err
	}
	answers, classes := z.size(0), z.size(1)
	if classes < 2 {
		return fmt.Errorf("output %q has one class only", name)
	}
	label, err := t.label(t.r, t.s, []uint32{answers, 1})
	if err != nil {
		return err
	}
	parts, err := t.softmaxParts("loss", z, []int{1})
	if err != nil {
		return err
	}
	column := parts.exp.axes[1][0]
	grad := body(3, func(f *bb, x []bv) bv {
		hot := f.Sel(f.IEq(x[2], f.AxisIndex(column)), f.F(1), f.F(0))
		return f.Div(f.Sub(f.Div(x[0], x[1]), hot), f.F(float32(answers)))
	})
	dz, err := t.pointwise("d "+name, engine.F32, grad, nil, parts.exp, parts.sum, label)
	if err != nil {
		return err
	}
	t.grads[name] = t.reshape(dz, t.values[name].dims())
	if t.r.ReportLoss {
		return t.reportCrossEntropy(z, label, parts)
	}
	return nil
}

func (t *trainer) reportCrossEntropy(z, label value, parts softmaxParts) error {
	column := z.axes[1][0]
	own := body(2, func(f *bb, x []bv) bv {
		return f.Sel(f.IEq(x[1], f.AxisIndex(column)), x[0], f.F(0))
	})
	picked, err := t.pointwise("label scores", engine.F32, own, nil, z, label)
	if err != nil {
		return err
	}
	at := t.sum("label score", picked, []int{1}, engine.Identity())
	row := body(3, func(f *bb, x []bv) bv { return f.Sub(f.Add(f.Log(x[0]), x[1]), x[2]) })
	rows, err := t.pointwise("row loss", engine.F32, row, nil, parts.sum, parts.max, at)
	if err != nil {
		return err
	}
	t.b.Output("loss", t.mean("loss", rows, []int{0}).ref)
	return nil
}

// squaredError is the mean over all elements of (y - target)².
func (t *trainer) squaredError() error {
	name := t.g.Outputs[0].Name
	y := t.values[name]
	if y.ref.DType != engine.F32 {
		return fmt.Errorf("output %q is of integers", name)
	}
	target, err := t.label(t.r, t.s, y.dims())
	if err != nil {
		return err
	}
	diff, err := t.binary("error", y, target, (*bb).Sub)
	if err != nil {
		return err
	}
	all := make([]int, y.rank())
	for a := range all {
		all[a] = a
	}
	scale := 2 / y.countOf(all)
	if t.grads[name], err = t.scaled("d "+name, diff, scale); err != nil || !t.r.ReportLoss {
		return err
	}
	square, err := t.unary("squares", diff, func(f *bb, x bv) bv { return f.Mul(x, x) })
	if err != nil {
		return err
	}
	t.b.Output("loss", t.mean("loss", square, all).ref)
	return nil
}

// update gives every weight its next value.
func (t *trainer) update() error {
	opt, err := t.optimizer()
	if err != nil {
		return err
	}
	for _, w := range t.g.weights() {
		v := value{t.layouts[w.Name], t.states[w.Name]}
		next, err := t.next(w, v, opt)
		if err != nil {
			return fmt.Errorf("update %q: %w", w.Name, err)
		}
		t.b.SetNext(v.ref, next)
	}
	return nil
}

// next is the instruction that gives a weight its next value: frozen ones keep
// theirs, statistics follow the batches if the recipe wants it.
func (t *trainer) next(w *Initializer, v value, opt rule) (engine.Ref, error) {
	if s, ok := t.statistics[w.Name]; ok && !slices.Contains(t.r.Frozen, w.Name) {
		return s.ref, nil
	}
	if t.r.Parent && slices.Contains(t.r.Frozen, w.Name) {
		t.keepSlots(w, v)
	}
	if t.frozen[w.Name] {
		return t.list.Move(w.Name, engine.F32, v.store, v.operand(engine.Axis)), nil
	}
	g := t.grads[w.Name]
	next, err := opt(w, v, g)
	return next.ref, err
}

// keepSlots carries a frozen tensor's optimizer state along, so that the state
// is of the parent's shape.
func (t *trainer) keepSlots(w *Initializer, v value) {
	for _, name := range optimizerSlots[t.r.Optimizer.Kind] {
		s := t.slot(name+w.Name, v, 0)
		t.b.SetNext(s.ref, t.list.Move(name+w.Name, engine.F32, v.store, s.operand(engine.Axis)))
	}
}

// reached wants a gradient for every weight that is trained.
func (t *trainer) reached() error {
	if len(t.trainable()) == 0 {
		return fmt.Errorf("no weight is left to train: all are frozen")
	}
	for _, w := range t.trainable() {
		if !t.hasGradient(w.Name) {
			return fmt.Errorf("weight %q does not reach the loss: freeze it", w.Name)
		}
	}
	return nil
}
