package toys

import "github.com/assay-avs/assay/model"

// classifier has two layers and scores for two classes.
func classifier() *spec {
	s := one("Gemm", x(batch, 3), w(3, 2), w(2), w(2, 2), w(2)).label("twice")
	s.nodes = []model.Node{node("Gemm", "h", "a", "b", "c"), node("Tanh", "t", "h"), node("Gemm", "y", "t", "d", "e")}
	return s
}

// nets are models whose parts work together.
func nets() []*training {
	drop := one("Dropout", x(batch, 3), w(3, 4), number(0.5)).label("between layers")
	drop.nodes = []model.Node{node("MatMul", "h", "a", "b"), node("Dropout", "d", "h", "c"), node("Relu", "y", "d")}
	normal := one("BatchNormalization", x(batch, 2, 2), w(2), w(2), w(2), positiveWeight(2)).label("of the batch")
	statistics := func(r *model.Recipe) { r.BatchStatistics = true }
	keep := func(*model.Recipe) {}
	return []*training{
		attention(), (&training{spec: drop.untrained()}).by(keep), through(normal).by(statistics),
		{spec: classifier(), classes: true, recipe: func(r *model.Recipe) { r.ReportLoss = true }},
	}
}

// attention is one head over two positions.
func attention() *training {
	s := one("MatMul", x(batch, 2, 2), w(2, 2), w(2, 2), w(2, 2)).label("of attention")
	s.nodes = []model.Node{
		node("MatMul", "q", "a", "b"), node("MatMul", "k", "a", "c"), node("MatMul", "v", "a", "d"),
		{Name: "turn", Op: "Transpose", Inputs: []string{"k"}, Outputs: []string{"kt"}, Attrs: []model.Attr{wholes("perm", 0, 2, 1)}},
		node("MatMul", "scores", "q", "kt"), node("Softmax", "p", "scores"), node("MatMul", "y", "p", "v"),
	}
	return through(s)
}

// schemes train the classifier, or one layer, by every optimizer.
func schemes() (out []*training) {
	add := func(name string, f func(r *model.Recipe)) {
		s := one("Gemm", x(batch, 2), w(2, 2), w(2))
		s.name = name
		out = append(out, (&training{spec: s, classes: true}).by(f))
	}
	for _, kind := range []string{"sgd", "momentum", "nesterov", "adagrad", "adam"} {
		add(kind, func(r *model.Recipe) { r.Optimizer.Kind, r.Epochs = kind, 2 })
	}
	add("adamw", func(r *model.Recipe) { r.Optimizer.Kind, r.Optimizer.WeightDecay = "adamw", 0.1 })
	add("l2", func(r *model.Recipe) { r.Optimizer.L2 = 0.1 })
	add("clipped values", func(r *model.Recipe) { r.Optimizer.ClipValue = 0.01 })
	add("clipped norm", func(r *model.Recipe) { r.Optimizer.ClipNorm = 0.01 })
	for kind, s := range map[string]model.Schedule{"linear": {Kind: "linear", Final: 0.1, Warmup: 1}, "cosine": {Kind: "cosine", Final: 0.1}, "steps": {Kind: "steps", Every: 1, Factor: 0.5}} {
		add("rates by "+kind, func(r *model.Recipe) { r.Schedule = s })
	}
	add("drawn weights and noise", func(r *model.Recipe) {
		r.Init = model.Inits{Weights: model.Init{Kind: "uniform"}, Vectors: model.Init{Kind: "zeros"}, Tensors: map[string]model.Init{"c": {Kind: "uniform", Bound: 0.5}}}
		scale := float32(0.5)
		r.Data.Inputs["a"] = model.InputFeed{Field: "a", Noise: 0.25, Scale: &scale, Shift: -0.125}
	})
	add("a frozen bias", func(r *model.Recipe) { r.Frozen = []string{"c"} })
	squares := one("Gemm", x(batch, 2), w(2, 2), w(2))
	squares.name = "squares, with their loss"
	return append(out, (&training{spec: squares}).by(func(r *model.Recipe) { r.ReportLoss = true }))
}
