package model

import (
	"fmt"
	"math"

	"github.com/assay-avs/assay/engine"
)

// rule gives a weight's next value from its value and gradient.
type rule func(w *Initializer, v, g value) (value, error)

// optimizerSlots name the state that each kind of optimizer has for a weight,
// before the weight's own name, in order.
var optimizerSlots = map[string][]string{
	"momentum": {"momentum "}, "nesterov": {"momentum "}, "adagrad": {"squares "}, "adam": {"m ", "v "}, "adamw": {"m ", "v "},
}

// optimizer is the recipe's rule; it declares the state it needs.
func (t *trainer) optimizer() (rule, error) {
	if err := t.learningRate(); err != nil {
		return nil, err
	}
	if err := t.clipNorm(); err != nil {
		return nil, err
	}
	switch t.r.Optimizer.Kind {
	case "momentum", "nesterov":
		return t.momentum, nil
	case "adagrad":
		return t.adagrad, nil
	case "adam", "adamw":
		return t.adam()
	}
	return t.sgd, nil
}

// learningRate makes a changing rate a table that is read at the step's index.
func (t *trainer) learningRate() error {
	if !t.r.Schedule.changes() {
		return nil
	}
	table, err := t.r.rates(t.steps)
	if err != nil {
		return err
	}
	ref := t.b.Const("learning rates", engine.F32Tensor(table, uint32(len(table))))
	t.rates = []lazy{is(value{layout{}, t.list.Gather("learning rate", engine.F32, nil, 0, scalarOperand(t.b.StepIndex()), ref.At(engine.Fixed(0)))})}
	return nil
}

// rate is the learning rate in a body whose last input it is if it changes.
func (t *trainer) rate(f *bb, in []bv) bv {
	if len(t.rates) == 0 {
		return f.F(t.r.Optimizer.LearningRate)
	}
	return in[len(in)-1]
}

// lazy is a value that the instruction that reads it computes from others.
type lazy struct {
	in []value
	f  func(f *bb, in []bv) bv
}

// is a value as it stands.
func is(v value) lazy { return lazy{[]value{v}, func(_ *bb, in []bv) bv { return in[0] }} }

// combine maps a body over values stored like v; scalars are spread.
func (t *trainer) combine(name string, v value, f func(f *bb, in []bv) bv, in ...lazy) (value, error) {
	var all []value
	for _, l := range in {
		for _, x := range l.in {
			all = append(all, x.expand(v.rank()))
		}
	}
	b := body(len(all), func(b *bb, x []bv) bv {
		args := make([]bv, len(in))
		for i, l := range in {
			args[i], x = l.f(b, x[:len(l.in)]), x[len(l.in):]
		}
		return f(b, args)
	})
	return t.pointwise(name, engine.F32, b, &v, all...)
}

// decays says whether weight decay applies to w: to matrices and kernels.
func decays(w *Initializer) bool { return len(w.Tensor.Dims) > 1 }

// decayed adds decoupled weight decay to an update direction.
func (t *trainer) decayed(f *bb, w *Initializer, v, d bv) bv {
	if decay := t.r.Optimizer.WeightDecay; decay != 0 && decays(w) {
		return f.FMA(f.F(decay), v, d)
	}
	return d
}

// clipped is the gradient g of w as the optimizer takes it: clipped, then with
// l2·w added.
func (t *trainer) clipped(w *Initializer, v, g value) lazy {
	out := is(g)
	if len(t.norm) > 0 {
		out.in = append(out.in, t.norm[0].in...)
		out.f = func(f *bb, in []bv) bv { return f.Mul(in[0], in[1]) }
	}
	o, before := &t.r.Optimizer, out.f
	if o.ClipValue != 0 {
		out.f = func(f *bb, in []bv) bv { return clamp(f, before(f, in), -o.ClipValue, o.ClipValue) }
	}
	if o.L2 == 0 || !decays(w) {
		return out
	}
	bounded := out.f
	out.in = append(out.in, v)
	out.f = func(f *bb, in []bv) bv { return f.FMA(f.F(o.L2), in[len(in)-1], bounded(f, in)) }
	return out
}

// clipNorm computes min(1, clip_norm/norm) for the norm of all gradients: folds
// of folds, then their sum.
func (t *trainer) clipNorm() error {
	most := t.r.Optimizer.ClipNorm
	if most == 0 {
		return nil
	}
	total, square := value{}, body(1, func(f *bb, in []bv) bv { return f.Mul(in[0], in[0]) })
	for i, w := range t.trainable() {
		g := t.grads[w.Name]
		s, err := t.sumOver("squares of d "+w.Name, upTo(g.rank()), square, g)
		if err != nil {
			return err
		}
		s = s.drop(upTo(g.rank()))
		if i > 0 {
			if s, err = t.binary("squares", total, s, (*bb).Add); err != nil {
				return err
			}
		}
		total = s
	}
	scale, err := t.unary("clip", total, func(f *bb, s bv) bv {
		return f.Min(f.F(1), f.Div(f.F(most), f.Add(f.Sqrt(s), f.F(1e-6))))
	})
	t.norm = []lazy{is(scale)}
	return err
}

// trainable are the weights that the optimizer moves.
func (t *trainer) trainable() (out []*Initializer) {
	for _, w := range t.g.weights() {
		if !t.frozen[w.Name] {
			out = append(out, w)
		}
	}
	return out
}

// upTo lists 0…n-1.
func upTo(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// sgd is w - rate·g.
func (t *trainer) sgd(w *Initializer, v, g value) (value, error) {
	return t.descend(w, v, t.clipped(w, v, g))
}

// descend is w - rate·d.
func (t *trainer) descend(w *Initializer, v value, d lazy) (value, error) {
	return t.combine(w.Name, v, func(f *bb, in []bv) bv {
		return f.FMA(f.Neg(t.rate(f, in)), t.decayed(f, w, in[0], in[1]), in[0])
	}, append([]lazy{is(v), d}, t.rates...)...)
}

// momentum is m = mu·m + g, w - rate·m; Nesterov's goes along g + mu·m.
func (t *trainer) momentum(w *Initializer, v, g value) (value, error) {
	mu := or(t.r.Optimizer.Momentum, 0.9)
	d := t.clipped(w, v, g)
	next, err := t.track("momentum "+w.Name, v, func(f *bb, in []bv) bv { return f.FMA(f.F(mu), in[0], in[1]) }, d)
	if err != nil {
		return value{}, err
	}
	if t.r.Optimizer.Kind == "momentum" {
		return t.descend(w, v, is(next))
	}
	along := lazy{append([]value{next}, d.in...), func(f *bb, in []bv) bv { return f.FMA(f.F(mu), in[0], d.f(f, in[1:])) }}
	return t.descend(w, v, along)
}

// adagrad is Duchi, Hazan and Singer's (https://jmlr.org/papers/v12/duchi11a.html):
// s = s + g², w - rate·g/(sqrt(s) + epsilon).
func (t *trainer) adagrad(w *Initializer, v, g value) (value, error) {
	eps, d := or(t.r.Optimizer.Epsilon, 1e-10), t.clipped(w, v, g)
	next, err := t.track("squares "+w.Name, v, func(f *bb, in []bv) bv { return f.FMA(in[1], in[1], in[0]) }, d)
	if err != nil {
		return value{}, err
	}
	along := lazy{append([]value{next}, d.in...), func(f *bb, in []bv) bv {
		return f.Div(d.f(f, in[1:]), f.Add(f.Sqrt(in[0]), f.F(eps)))
	}}
	return t.descend(w, v, along)
}

// track declares state like v that starts as 0, gives it its next value, a body
// of itself and d, and returns that.
func (t *trainer) track(name string, v value, f func(f *bb, in []bv) bv, d lazy) (value, error) {
	s := t.slot(name, v, 0)
	next, err := t.combine(name, v, f, is(s), d)
	if err == nil {
		t.b.SetNext(s.ref, next.ref)
	}
	return next, err
}

// slot declares optimizer state like v that starts as x.
func (t *trainer) slot(name string, v value, x float32) value {
	v.ref = t.b.State(name, engine.F32, v.store...)
	if t.r.Parent {
		return v
	}
	t.b.SetInit(v.ref, t.b.Init().Map(name, engine.F32, v.store, constantBody(math.Float32bits(x))))
	return v
}

// power declares a scalar that is base^t at step t = 1, 2, ...
func (t *trainer) power(name string, base float32) (value, error) {
	p := t.slot(name, value{}, 1)
	next, err := t.combine(name, p, func(f *bb, in []bv) bv { return f.Mul(in[0], f.F(base)) }, is(p))
	if err == nil {
		t.b.SetNext(p.ref, next.ref)
	}
	return next, err
}

// adam is Kingma and Ba's Algorithm 1 (https://arxiv.org/abs/1412.6980), with
// the bias corrections as scalars: m = b1·m + (1-b1)·g, v = b2·v + (1-b2)·g²,
// w - rate/(1-b1^t) · m/(sqrt(v/(1-b2^t)) + epsilon).
func (t *trainer) adam() (rule, error) {
	o := &t.r.Optimizer
	b1, b2, eps := or(o.Beta1, 0.9), or(o.Beta2, 0.999), or(o.Epsilon, 1e-8)
	scalars, err := t.adamScalars(b1, b2)
	return func(w *Initializer, v, g value) (value, error) {
		d := t.clipped(w, v, g)
		m, s := t.slot("m "+w.Name, v, 0), t.slot("v "+w.Name, v, 0)
		m1, err := t.combine("m "+w.Name, v, func(f *bb, in []bv) bv {
			return f.FMA(f.F(b1), in[0], f.Mul(f.F(1-b1), in[1]))
		}, is(m), d)
		if err != nil {
			return value{}, err
		}
		s1, err := t.combine("v "+w.Name, v, func(f *bb, in []bv) bv {
			return f.FMA(f.F(b2), in[0], f.Mul(f.F(1-b2), f.Mul(in[1], in[1])))
		}, is(s), d)
		if err != nil {
			return value{}, err
		}
		t.b.SetNext(m.ref, m1.ref)
		t.b.SetNext(s.ref, s1.ref)
		return t.combine(w.Name, v, func(f *bb, in []bv) bv {
			d := f.Div(f.Mul(in[1], in[3]), f.Add(f.Sqrt(f.Mul(in[2], in[4])), f.F(eps)))
			return f.FMA(f.Neg(t.rate(f, in)), t.decayed(f, w, in[0], d), in[0])
		}, append([]lazy{is(v), is(m1), is(s1), scalars[0], scalars[1]}, t.rates...)...)
	}, err
}

// adamScalars are 1/(1-b1^t) and 1/(1-b2^t).
func (t *trainer) adamScalars(b1, b2 float32) (out [2]lazy, err error) {
	for i, b := range []float32{b1, b2} {
		p, err := t.power(fmt.Sprintf("beta%d^t", i+1), b)
		if err != nil {
			return out, err
		}
		inverse, err := t.combine(fmt.Sprintf("1/(1-beta%d^t)", i+1), p, func(f *bb, in []bv) bv { return f.Div(f.F(1), f.Sub(f.F(1), in[0])) }, is(p))
		if err != nil {
			return out, err
		}
		out[i] = is(inverse)
	}
	return out, nil
}
