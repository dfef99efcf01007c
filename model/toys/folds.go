package toys

import "math"

var inf = float32(math.Inf(1))

// folds reduce.
func folds() (out []*spec) {
	for _, op := range []string{"ReduceSum", "ReduceMean", "ReduceProd", "ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSum", "ReduceLogSumExp"} {
		out = append(out, one(op, positive(2, 3, 2), list(1)).with(whole("keepdims", 0)), one(op, positive(2, 2)).label("of all"))
	}
	for _, op := range []string{"ArgMax", "ArgMin"} {
		out = append(out, one(op, x(2, 3)).with(whole("axis", 1)), one(op, x(2, 3)).label("last").with(whole("axis", 0), whole("select_last_index", 1)))
	}
	for _, op := range []string{"Softmax", "LogSoftmax", "Hardmax"} {
		out = append(out, one(op, x(2, 3)), one(op, x(2, 2, 2)).label("of rows").at(11).with(whole("axis", 1)))
	}
	for _, op := range []string{"ReduceSum", "ReduceMean", "ReduceProd", "ReduceMax", "ReduceL1", "ReduceSumSquare"} {
		out = append(out, one(op, of(i32, dim(3, 2), 1<<30, -2, 3, 1<<30, -5, 6), list(0)).label("of integers"))
	}
	return append(out,
		one("CumSum", of(i32, dim(2, 2), 1<<30, 5, 1<<30, -7), list(0)).label("of integers"),
		one("TopK", of(i32, dim(4), 3, -2, 3, 9), list(2)).label("of integers").outs(2),
		one("ArgMin", of(i32, dim(2, 3), 3, -2, 3, 9, 7, 7)).label("of integers").with(whole("axis", 1)),
		one("ReduceMax", of(u8, dim(2, 2), 1, 200, 3, 4), list(0)).label("of bytes"),
		one("CumSum", x(2, 3), list(1)), one("CumSum", x(3), list(0)).label("backwards").with(whole("reverse", 1), whole("exclusive", 1)),
		one("TopK", x(2, 4), list(2)).outs(2), one("TopK", x(4), list(2)).label("least").with(whole("largest", 0)).outs(2),
		one("GlobalMaxPool", x(1, 2, 2, 2)), one("GlobalAveragePool", x(1, 2, 2, 2)),
	)
}

// norms normalize.
func norms() []*spec {
	return []*spec{
		one("LayerNormalization", x(2, 3), w(3), w(3)).outs(3), one("LayerNormalization", x(2, 2, 2), w(2, 2)).label("of two axes").with(whole("axis", 1)),
		one("RMSNormalization", x(2, 3), w(3)),
		one("InstanceNormalization", x(1, 2, 3), w(2), w(2)),
		one("GroupNormalization", x(1, 4, 2), w(4), w(4)).with(whole("num_groups", 2)),
		one("GroupNormalization", x(1, 4, 2), w(2), w(2)).label("scaled by group").at(18).with(whole("num_groups", 2)),
		one("LpNormalization", x(2, 3)).with(whole("p", 2)), one("LpNormalization", x(2, 3)).label("of magnitudes").with(whole("p", 1), whole("axis", 0)),
		one("MeanVarianceNormalization", x(2, 2, 2, 1)),
		one("LRN", x(1, 4, 1, 2)).with(whole("size", 3)),
		one("BatchNormalization", x(2, 2, 2), w(2), w(2), w(2), positiveWeight(2)),
		one("BatchNormalization", x(2, 2, 2), w(2), w(2), w(2), positiveWeight(2)).label("in training").with(whole("training_mode", 1)).outs(3),
	}
}

func positiveWeight(dims ...uint32) arg {
	return arg{kind: weight, elem: float, dims: dims, low: 0.5, high: 1.5}
}

// losses and optimizers of ONNX.
func losses() (out []*spec) {
	classes := of(i64, dim(3), 1, 0, 1)
	for _, op := range []string{"NegativeLogLikelihoodLoss", "SoftmaxCrossEntropyLoss"} {
		out = append(out, one(op, x(3, 2), classes), one(op, x(3, 2), classes, x(2)).label("weighted").with(text("reduction", "sum"), whole("ignore_index", 0)),
			one(op, x(3, 2), classes).label("of each").with(text("reduction", "none")))
	}
	rate, count := arg{kind: input, elem: float, dims: []uint32{}, floats: []float32{0.1}}, of(i64, []uint32{}, 3)
	for _, mode := range []string{"standard", "nesterov"} {
		out = append(out, one("Momentum", rate, count, x(2), x(2), x(2)).label(mode).outs(2).with(real("alpha", 0.9), real("beta", 0.8), real("norm_coefficient", 0.1), text("mode", mode)))
	}
	return append(out,
		one("SoftmaxCrossEntropyLoss", x(3, 2), classes).label("and scores").outs(2),
		one("Adagrad", rate, count, x(2), x(2), positive(2)).outs(2).with(real("decay_factor", 0.1), real("norm_coefficient", 0.1)),
		one("Adam", rate, count, x(2), x(2), x(2), positive(2)).outs(3).with(real("norm_coefficient", 0.1)),
	)
}
