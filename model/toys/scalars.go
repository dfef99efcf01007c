package toys

import "github.com/assay-avs/assay/model"

// scalars are functions of one number.
func scalars() (out []*spec) {
	for _, op := range []string{"Abs", "Asin", "Acos", "Asinh", "Atan", "Atanh", "Ceil", "Cos", "Cosh", "Erf", "Exp", "Floor", "HardSwish", "Identity",
		"IsNaN", "Neg", "Reciprocal", "Relu", "Round", "Selu", "Sigmoid", "Sign", "Sin", "Sinh", "Softplus", "Softsign", "Tan", "Tanh", "Mish"} {
		out = append(out, one(op, x(3)))
	}
	for _, op := range []string{"Log", "Sqrt"} {
		out = append(out, one(op, positive(3)))
	}
	for _, op := range []string{"Elu", "Celu", "LeakyRelu", "HardSigmoid", "ThresholdedRelu"} {
		out = append(out, one(op, x(3)).with(real("alpha", 0.3)))
	}
	special := arg{kind: input, elem: float, dims: dim(4), floats: []float32{1, inf, -inf, 0}}
	return append(out,
		one("Acosh", arg{kind: input, elem: float, dims: dim(3), low: 1, high: 9}),
		one("IsInf", special).with(whole("detect_negative", 0)),
		one("Shrink", x(3)).with(real("lambd", 0.2), real("bias", 0.1)),
		one("Gelu", x(3)), one("Gelu", x(3)).label("by tanh").with(text("approximate", "tanh")),
		one("Clip", x(4), number(-0.3), number(0.4)),
		one("Clip", of(i8, dim(4), -100, 3, 60, 127), arg{kind: constant, elem: i8, dims: []uint32{}, ints: []int32{-50}}).label("of bytes"),
		one("Clip", x(4)).label("by attributes").at(10).with(real("min", -0.3), real("max", 0.4)),
		one("Dropout", x(3)).outs(2),
		one("Dropout", x(6), number(0.4), arg{kind: constant, elem: boole, dims: []uint32{}, ints: []int32{1}}).label("of a seed").with(whole("seed", 3)).outs(2),
	)
}

// pairs are functions of several numbers.
func pairs() (out []*spec) {
	for _, op := range []string{"Add", "Sub", "Mul", "Div", "Max", "Min", "Sum", "Mean", "PRelu"} {
		out = append(out, one(op, x(2, 2), x(2)))
	}
	for _, op := range []string{"Equal", "Less", "LessOrEqual", "Greater", "GreaterOrEqual"} {
		out = append(out, one(op, x(2, 2), x(2)), one(op, of(i32, dim(3), 1, -2, 3), of(i32, dim(1), 1)).label("of integers"))
	}
	for _, op := range []string{"And", "Or", "Xor"} {
		out = append(out, one(op, of(boole, dim(4), 0, 0, 1, 1), of(boole, dim(4), 0, 1, 0, 1)))
	}
	return append(out,
		one("Not", of(boole, dim(2), 0, 1)),
		one("Pow", positive(2, 2), x(2)), one("Pow", x(3), number(3)).label("of a constant"),
		one("Where", of(boole, dim(3), 0, 1, 1), x(2, 3), x(3)),
		one("Max", x(2), x(2), x(2)).label("of three"), one("Mean", x(2), x(2), x(2)).label("of three"),
		one("Gemm", x(2, 3), w(3, 2), w(2)).with(real("alpha", 0.5), real("beta", 2)),
		one("Gemm", x(3, 2), w(2, 3)).label("transposed").with(whole("transA", 1), whole("transB", 1)),
		one("MatMul", x(2, 2, 3), x(3, 2)), one("MatMul", x(3), x(3)).label("of vectors"),
		one("Einsum", x(2, 2, 3), x(2, 2, 3)).label("of a product").with(text("equation", "bij,bkj->bki")),
		one("Einsum", x(3, 3)).label("of a diagonal").with(text("equation", "ii->i")),
		one("Einsum", x(2, 3)).label("of a sum").with(text("equation", "...j->...")),
	)
}

// integers are operators of integers, and casts.
func integers() (out []*spec) {
	for _, op := range []string{"Add", "Sub", "Mul", "Div", "Max", "Min", "Mod"} {
		out = append(out, one(op, of(u8, dim(4), 250, 7, 3, 200), of(u8, dim(4), 9, 8, 2, 3)).label("of bytes"),
			one(op, of(i32, dim(4), -7, 7, -2147483648, 5), of(i32, dim(4), 3, -3, -1, 2)).label("of integers"))
	}
	cast := func(name string, to model.ElemType, in arg) *spec {
		return one("Cast", in).label(name).with(whole("to", int64(to)))
	}
	wide := arg{kind: input, elem: float, dims: dim(4), floats: []float32{-1.5, 2.75, 300, 0}}
	return append(out,
		one("Mod", x(3), positive(3)).label("of floats").with(whole("fmod", 1)),
		one("BitShift", of(u8, dim(3), 1, 3, 255), of(u8, dim(3), 1, 7, 2)).with(text("direction", "LEFT")),
		one("BitShift", of(u8, dim(3), 1, 3, 255), of(u8, dim(3), 1, 7, 2)).label("right").with(text("direction", "RIGHT")),
		cast("to integers", i32, wide), cast("to bytes", u8, of(i32, dim(3), -1, 256, 77)), cast("to floats", float, of(i64, dim(2), -3, 1<<30)),
		cast("to truths", boole, wide), cast("of bytes", i8, of(u8, dim(2), 200, 3)),
		one("CastLike", wide, of(i32, dim(1), 0)),
		one("Abs", of(i32, dim(2), -3, 3)).label("of integers"), one("Neg", of(i8, dim(2), -128, 3)).label("of bytes"), one("Sign", of(i32, dim(3), -3, 0, 3)).label("of integers"),
		one("Relu", of(i32, dim(2), -3, 3)).label("of integers"),
	)
}
