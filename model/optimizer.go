package model

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

// rule gives a weight's next value from its value and gradient.
type rule func(w *Initializer, v, g value) (value, error)

// optimizer is the recipe's rule; it declares the state it needs.
func (t *trainer) optimizer() rule {
	t.learningRate()
	switch t.r.Optimizer.Kind {
	case "momentum":
		return t.momentum
	case "adam":
		return t.adam()
	}
	return t.sgd
}

// learningRate makes a changing rate a table that is read at the step's index.
func (t *trainer) learningRate() {
	if !t.r.Schedule.changes() {
		return
	}
	table := make([]float32, t.steps)
	for i := range table {
		table[i] = t.r.rate(uint64(i), t.steps)
	}
	ref := t.b.Const("learning rates", engine.F32Tensor(table, uint32(len(table))))
	t.rates = []value{{layout{}, t.list.Gather("learning rate", engine.F32, nil, 0, scalarOperand(t.b.StepIndex()), ref.At(engine.Fixed(0)))}}
}

// rate is the learning rate in a body whose last input it is if it changes.
func (t *trainer) rate(f *bb, in []bv) bv {
	if len(t.rates) == 0 {
		return f.F(t.r.Optimizer.LearningRate)
	}
	return in[len(in)-1]
}

// combine maps a body over values stored like v; scalars are spread.
func (t *trainer) combine(name string, v value, f func(f *bb, in []bv) bv, in ...value) (value, error) {
	for i := range in {
		in[i] = in[i].expand(v.rank())
	}
	return t.pointwise(name, engine.F32, body(len(in), f), &v, in...)
}

// decayed adds weight decay to an update direction.
func (t *trainer) decayed(f *bb, w *Initializer, v, d bv) bv {
	if decay := t.r.Optimizer.WeightDecay; decay != 0 && len(w.Tensor.Dims) > 1 {
		return f.FMA(f.F(decay), v, d)
	}
	return d
}

// sgd is w - rate·g.
func (t *trainer) sgd(w *Initializer, v, g value) (value, error) {
	return t.combine(w.Name, v, func(f *bb, in []bv) bv {
		return f.FMA(f.Neg(t.rate(f, in)), t.decayed(f, w, in[0], in[1]), in[0])
	}, append([]value{v, g}, t.rates...)...)
}

// momentum is m = mu·m + g, w - rate·m.
func (t *trainer) momentum(w *Initializer, v, g value) (value, error) {
	mu := or(t.r.Optimizer.Momentum, 0.9)
	m := t.slot("momentum "+w.Name, v, 0)
	next, err := t.combine("momentum "+w.Name, v, func(f *bb, in []bv) bv { return f.FMA(f.F(mu), in[0], in[1]) }, m, g)
	if err != nil {
		return value{}, err
	}
	t.b.SetNext(m.ref, next.ref)
	return t.sgd(w, v, next)
}

// slot declares optimizer state like v that starts as x.
func (t *trainer) slot(name string, v value, x float32) value {
	v.ref = t.b.State(name, engine.F32, v.store...)
	t.b.SetInit(v.ref, t.b.Init().Map(name, engine.F32, v.store, constantBody(math.Float32bits(x))))
	return v
}

// power declares a scalar that is base^t at step t = 1, 2, ...
func (t *trainer) power(name string, base float32) (value, error) {
	p := t.slot(name, value{}, 1)
	next, err := t.combine(name, p, func(f *bb, in []bv) bv { return f.Mul(in[0], f.F(base)) }, p)
	if err == nil {
		t.b.SetNext(p.ref, next.ref)
	}
	return next, err
}

// adam is Kingma and Ba's Algorithm 1 (https://arxiv.org/abs/1412.6980), with
// the bias corrections as scalars: m = b1·m + (1-b1)·g, v = b2·v + (1-b2)·g²,
// w - rate/(1-b1^t) · m/(sqrt(v/(1-b2^t)) + epsilon).
func (t *trainer) adam() rule {
	o := &t.r.Optimizer
	b1, b2, eps := or(o.Beta1, 0.9), or(o.Beta2, 0.999), or(o.Epsilon, 1e-8)
	scalars, err := t.adamScalars(b1, b2)
	return func(w *Initializer, v, g value) (value, error) {
		if err != nil {
			return value{}, err
		}
		m, s := t.slot("m "+w.Name, v, 0), t.slot("v "+w.Name, v, 0)
		m1, err := t.combine("m "+w.Name, v, func(f *bb, in []bv) bv {
			return f.FMA(f.F(b1), in[0], f.Mul(f.F(1-b1), in[1]))
		}, m, g)
		if err != nil {
			return value{}, err
		}
		s1, err := t.combine("v "+w.Name, v, func(f *bb, in []bv) bv {
			return f.FMA(f.F(b2), in[0], f.Mul(f.F(1-b2), f.Mul(in[1], in[1])))
		}, s, g)
		if err != nil {
			return value{}, err
		}
		t.b.SetNext(m.ref, m1.ref)
		t.b.SetNext(s.ref, s1.ref)
		return t.combine(w.Name, v, func(f *bb, in []bv) bv {
			d := f.Div(f.Mul(in[1], in[3]), f.Add(f.Sqrt(f.Mul(in[2], in[4])), f.F(eps)))
			return f.FMA(f.Neg(t.rate(f, in)), t.decayed(f, w, in[0], d), in[0])
		}, append([]value{v, m1, s1, scalars[0], scalars[1]}, t.rates...)...)
	}
}

// adamScalars are 1/(1-b1^t) and 1/(1-b2^t).
func (t *trainer) adamScalars(b1, b2 float32) (out [2]value, err error) {
	for i, b := range []float32{b1, b2} {
		p, err := t.power(fmt.Sprintf("beta%d^t", i+1), b)
		if err != nil {
			return out, err
		}
		out[i], err = t.combine(fmt.Sprintf("1/(1-beta%d^t)", i+1), p, func(f *bb, in []bv) bv { return f.Div(f.F(1), f.Sub(f.F(1), in[0])) }, p)
		if err != nil {
			return out, err
		}
	}
	return out, nil
}
