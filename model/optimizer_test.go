package model

import (
	"math"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// plainTraining trains small in float64 with loops; data repeats every step.
type plainTraining struct {
	w, b   []float64 // [4][3], [3]
	x      []float64 // [batch][4]
	labels []byte
	m, v   []float64 // of w, then b
	loss   float64
	step   int
	o      Optimizer
	rate   func(step int) float64
}

func (p *plainTraining) gradient() []float64 {
	g := make([]float64, 15)
	p.loss = 0
	n := float64(len(p.labels))
	for r, label := range p.labels {
		var z [3]float64
		sum := 0.0
		for j := range z {
			z[j] = p.b[j]
			for k := range 4 {
				z[j] += p.x[4*r+k] * p.w[3*k+j]
			}
			sum += math.Exp(z[j])
		}
		p.loss += (math.Log(sum) - z[label]) / n
		for j := range z {
			d := math.Exp(z[j]) / sum / n
			if j == int(label) {
				d -= 1 / n
			}
			for k := range 4 {
				g[3*k+j] += d * p.x[4*r+k]
			}
			g[12+j] += d
		}
	}
	return g
}

// clip bounds the gradient and adds l2·w.
func (p *plainTraining) clip(g []float64) {
	norm := 0.0
	for _, x := range g {
		norm += x * x
	}
	if most := float64(p.o.ClipNorm); most > 0 && math.Sqrt(norm) > most {
		for i := range g {
			g[i] *= most / (math.Sqrt(norm) + 1e-6)
		}
	}
	if most := float64(p.o.ClipValue); most > 0 {
		for i := range g {
			g[i] = min(max(g[i], -most), most)
		}
	}
	for i := range p.w {
		g[i] += float64(p.o.L2) * p.w[i]
	}
}

func (p *plainTraining) update() {
	g := p.gradient()
	p.clip(g)
	p.step++
	for i := range g {
		at, decay := &p.w, float64(p.o.WeightDecay)
		k := i
		if i >= 12 {
			at, decay, k = &p.b, 0, i-12
		}
		w := &(*at)[k]
		d := g[i]
		switch p.o.Kind {
		case "momentum":
			p.m[i] = 0.9*p.m[i] + d
			d = p.m[i]
		case "nesterov":
			p.m[i] = 0.8*p.m[i] + d
			d += 0.8 * p.m[i]
		case "adagrad":
			p.v[i] += d * d
			d /= math.Sqrt(p.v[i]) + 1e-10
		case "adam", "adamw":
			p.m[i] = 0.9*p.m[i] + 0.1*d
			p.v[i] = 0.999*p.v[i] + 0.001*d*d
			t := float64(p.step)
			d = p.m[i] / (1 - math.Pow(0.9, t)) / (math.Sqrt(p.v[i]/(1-math.Pow(0.999, t))) + 1e-8)
		}
		*w -= p.rate(p.step-1) * (d + decay**w)
	}
}

// TestOptimizers compares ten steps of every optimizer with plain loops.
func TestOptimizers(t *testing.T) {
	for name, c := range map[string]struct {
		o Optimizer
		s Schedule
		g *Graph
	}{
		"sgd":               {o: Optimizer{Kind: "sgd", LearningRate: 0.5}},
		"sgd decay":         {o: Optimizer{Kind: "sgd", LearningRate: 0.5, WeightDecay: 0.1}},
		"momentum":          {o: Optimizer{Kind: "momentum", LearningRate: 0.1, WeightDecay: 0.01}},
		"adam":              {o: Optimizer{Kind: "adam", LearningRate: 0.05}},
		"adam decay linear": {o: Optimizer{Kind: "adam", LearningRate: 0.05, WeightDecay: 0.1}, s: Schedule{Kind: "linear", Final: 0.1, Warmup: 2}},
		"nesterov":          {o: Optimizer{Kind: "nesterov", LearningRate: 0.1, Momentum: ptr(float32(0.8)), L2: 0.1}},
		"adagrad":           {o: Optimizer{Kind: "adagrad", LearningRate: 0.1}, s: Schedule{Kind: "cosine", Final: 0.2}},
		"adamw clipped":     {o: Optimizer{Kind: "adamw", LearningRate: 0.05, WeightDecay: 0.2, ClipNorm: 0.1}},
		"sgd norm, l2":      {o: Optimizer{Kind: "sgd", LearningRate: 0.5, L2: 0.05, ClipNorm: 0.3}},
		"sgd value":         {o: Optimizer{Kind: "sgd", LearningRate: 0.5, ClipValue: 0.03}},
		"momentum both":     {o: Optimizer{Kind: "momentum", LearningRate: 0.2, L2: 0.05, ClipNorm: 0.2, ClipValue: 0.05}, s: Schedule{Kind: "steps", Every: 3, Factor: 0.5}},
		"norm not reached":  {o: Optimizer{Kind: "sgd", LearningRate: 0.5, ClipNorm: 1e6}},
		"softmax stripped":  {o: Optimizer{Kind: "sgd", LearningRate: 0.5}, g: small(node("Softmax", "p", "z"))},
	} {
		t.Run(name, func(t *testing.T) {
			g := c.g
			if g == nil {
				g = small()
			}
			testOptimizer(t, g, c.o, c.s)
		})
	}
}

func ptr[T any](v T) *T { return &v }

func testOptimizer(t *testing.T, g *Graph, o Optimizer, s Schedule) {
	const steps, batch = 10, 5
	r := classRecipe(o)
	r.Schedule, r.Batch, r.Epochs = s, batch, steps
	train, err := CompileTraining(r, g, classSchema(4), batch)
	if err != nil {
		t.Fatal(err)
	}
	if train.Steps != steps {
		t.Fatalf("%d steps, want %d", train.Steps, steps)
	}
	rates, err := r.rates(steps)
	if err != nil {
		t.Fatal(err)
	}
	x := random("x", batch, 4)
	labels := []byte{0, 2, 1, 2, 0}
	want := plainTraining{w: toND(&g.Initializers[0]).v, b: toND(&g.Initializers[1]).v, x: toND(&x).v, labels: labels, m: make([]float64, 15), v: make([]float64, 15), o: o,
		rate: func(step int) float64 { return float64(rates[step]) }}
	env := &engine.Env{Params: train.Params, Data: []engine.Tensor{engine.U8Tensor(labels, batch, 1), x.Tensor}}
	ref, err := engine.NewReference(train.Program)
	if err != nil {
		t.Fatal(err)
	}
	outs, err := ref.Init(env, nil)
	if err != nil {
		t.Fatal(err)
	}
	if env.State, err = train.Program.InitialState(outs); err != nil {
		t.Fatal(err)
	}
	for i := range steps {
		env.Step = uint32(i)
		if outs, err = ref.Step(env, nil); err != nil {
			t.Fatal(err)
		}
		env.State = train.Program.NextState(outs)
		want.update()
		if loss := float64(train.Program.OutputTensors(outs)[0].F32s()[0]); math.Abs(loss-want.loss) > 1e-5 {
			t.Fatalf("step %d: loss %v, want %v", i, loss, want.loss)
		}
	}
	after, err := g.WithWeights(train.Program.ResultTensors(env.State, nil))
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range [][]float64{want.w, want.b} {
		for k, got := range after.Initializers[i].Tensor.F32s() {
			if math.Abs(float64(got)-v[k]) > 1e-5 {
				t.Fatalf("%s[%d] is %v, want %v", after.Initializers[i].Name, k, got, v[k])
			}
		}
	}
}
