package toys

import "github.com/assay-avs/assay/model"

// gradients are trainings through one operator each.
func gradients() (out []*training) {
	add := func(specs ...*spec) {
		for _, s := range specs {
			out = append(out, through(s))
		}
	}
	for _, op := range []string{"Abs", "Asinh", "Atan", "Cos", "Cosh", "Erf", "Exp", "Gelu", "HardSwish", "Identity", "Neg", "Reciprocal", "Relu", "Selu", "Sigmoid",
		"Sin", "Sinh", "Softplus", "Softsign", "Tan", "Tanh"} {
		add(one(op, x(batch, 2)))
	}
	for _, op := range []string{"Elu", "Celu", "LeakyRelu", "HardSigmoid", "ThresholdedRelu"} {
		add(one(op, x(batch, 2)).with(real("alpha", 0.3)))
	}
	for _, op := range []string{"Log", "Sqrt"} {
		add(one(op, positive(batch, 2)))
	}
	for _, op := range []string{"Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean", "PRelu"} {
		add(one(op, x(batch, 2), positiveWeight(2)))
	}
	for _, op := range []string{"ReduceSum", "ReduceMean", "ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2", "ReduceSumSquare", "ReduceLogSum", "ReduceLogSumExp"} {
		add(one(op, positive(batch, 2, 2), list(1)))
	}
	for _, op := range []string{"GlobalAveragePool", "GlobalMaxPool"} {
		add(one(op, x(batch, 2, 3)))
	}
	for _, op := range []string{"Softmax", "LogSoftmax"} {
		add(one(op, x(batch, 3)))
	}
	add(movedGradients()...)
	add(windowGradients()...)
	add(
		one("Gelu", x(batch, 2)).label("by tanh").with(text("approximate", "tanh")),
		one("Clip", x(batch, 3), number(-0.5), number(0.5)),
		one("Pow", positive(batch, 2), number(2.5)), one("Pow", x(batch, 2), number(3)).label("of a constant"),
		one("Gemm", x(batch, 3), w(2, 3), w(2)).with(whole("transB", 1), real("alpha", 0.5)),
		one("MatMul", x(batch, 2, 3), w(3, 2)), one("MatMul", x(batch, 3), w(3)).label("of a vector"),
		one("LayerNormalization", x(batch, 3), w(3), w(3)),
		one("BatchNormalization", x(batch, 2, 2), w(2), w(2), w(2), positiveWeight(2)),
		one("Dropout", x(batch, 4), number(0.4)),
		one("Cast", x(batch, 2)).with(whole("to", int64(float))),
	)
	return append(out, masked(), embedding(40), embedding(2))
}

// movedGradients are of operators that move elements.
func movedGradients() []*spec {
	split := one("Split", x(batch, 3), list(1, 2)).outs(2).with(whole("axis", 1))
	split.nodes = append(split.nodes, node("Add", "added", "y", "y1"))
	split.outputs = []string{"added"}
	concat := one("Concat", x(batch, 2)).with(whole("axis", 1))
	concat.nodes[0].Inputs = []string{"a", "a"}
	return []*spec{
		split, concat,
		one("Slice", x(batch, 5), list(4), list(-6), list(1), list(-2)), one("Pad", x(batch, 3), list(0, -1, 0, 2)),
		one("Expand", x(batch, 1, 2), list(batch, 3, 2)), one("Tile", x(batch, 2), list(1, 2)),
		one("Squeeze", x(batch, 1, 2), list(1)), one("Unsqueeze", x(batch, 2), list(1)), one("Flatten", x(batch, 2, 2)),
		one("Reshape", x(batch, 4), list(0, 2, 2)), one("Transpose", x(batch, 2, 3)).with(wholes("perm", 0, 2, 1)),
		one("Gather", x(batch, 3), list(2, 0, 2)).label("of columns").with(whole("axis", 1)),
	}
}

// windowGradients are of convolutions, pools and resizes.
func windowGradients() []*spec {
	scales := arg{kind: constant, elem: float, dims: dim(3), floats: []float32{1, 1, 1.5}}
	return []*spec{
		one("Conv", x(batch, 2, 3, 3), w(2, 2, 2, 2), w(2)).with(wholes("pads", 1, 0, 0, 1)),
		one("Conv", x(batch, 2, 5), w(2, 1, 2)).label("of groups").with(whole("group", 2), wholes("dilations", 2), wholes("strides", 2)),
		one("ConvTranspose", x(batch, 2, 2), w(2, 2, 2), w(2)).with(wholes("strides", 2)),
		one("MaxPool", x(batch, 1, 4)).with(wholes("kernel_shape", 2), wholes("strides", 2)),
		one("MaxPool", x(batch, 1, 4)).label("of windows that meet").with(wholes("kernel_shape", 3), wholes("pads", 1, 1)),
		one("AveragePool", x(batch, 1, 4)).with(wholes("kernel_shape", 3), wholes("strides", 2), wholes("pads", 1, 0)),
		one("Resize", x(batch, 1, 4), none, scales).with(text("mode", "linear")),
		one("Upsample", x(batch, 1, 3), arg{kind: constant, elem: float, dims: dim(3), floats: []float32{1, 1, 2}}).at(9),
	}
}

// masked chooses between two gradients.
func masked() *training {
	s := one("Where", x(batch, 3), w(3))
	s.nodes = []model.Node{node("Greater", "more", "a", "b"), node("Where", "y", "more", "a", "b")}
	return through(s)
}

// embedding reads rows of a table by tokens of the data; wide tables sum by a
// fold.
func embedding(rows uint32) *training {
	s := one("Gather", of(i64, dim(batch, 2)), w(rows, 2)).label(map[bool]string{true: "of a table", false: "of a small table"}[rows > 2])
	s.nodes[0].Inputs = []string{"b", "a"}
	return &training{spec: s}
}
