package toys

import (
	"fmt"

	"github.com/assay-avs/assay/engine"
)

type fb = engine.BodyBuilder

type val = engine.Value

// training is a classifier on u8 pixels: softmax cross-entropy, gradient
// descent with momentum, weights drawn by init.
func training() (*builder, error) {
	const batch, in, classes = 4, 70, 3
	b := start("training", 5)
	b.fields = []engine.Field{{DType: engine.U8, Dims: []uint32{in}}, {DType: engine.I32}}
	for range 10 {
		raw := make([]byte, in)
		for i := range raw {
			raw[i] = byte(b.next())
		}
		b.records = append(b.records, []engine.Tensor{engine.U8Tensor(raw, in), b.ints(classes)})
	}
	x := b.Data("x", 0, engine.U8, batch, in)
	label := b.Data("label", 1, engine.I32, batch)
	w := b.State("w", engine.F32, classes, in)
	bias := b.State("bias", engine.F32, classes)
	v := b.State("momentum", engine.F32, classes, in)
	rate := b.Const("rate", engine.F32Tensor([]float32{0.25, 0.125}, 2))
	step := b.StepIndex()

	i := b.Init()
	b.SetInit(w, i.Map("w0", engine.F32, w.Dims, body(0, func(f *fb) val {
		r := f.Rand(f.AxisIndex(0), f.AxisIndex(1))
		return f.Mul(f.I2F(f.ISar(r, f.I(8))), f.F(1.0/(1<<25)))
	})))
	zero := body(0, func(f *fb) val { return f.F(0) })
	b.SetInit(bias, i.Map("bias0", engine.F32, bias.Dims, zero))
	b.SetInit(v, i.Map("momentum0", engine.F32, v.Dims, zero))

	s := b.Step()
	scaled := s.Map("scaled", engine.F32, x.Dims, body(1, func(f *fb) val { return f.Div(f.I2F(f.In(0)), f.F(255)) }), x.All())
	logits := s.Dot("logits", engine.F32, []uint32{batch, classes}, []uint32{in}, scaled.Axes(0, 2), w.Axes(1, 2), nil,
		body(2, func(f *fb) val { return f.Add(f.In(0), f.In(1)) }), bias.Axes(1))
	top := s.Fold("top", engine.FoldMax, engine.F32, []uint32{batch}, []uint32{classes}, engine.Identity(), []engine.Operand{logits.Axes(0, 1)}, engine.Identity())
	shiftedExp := body(2, func(f *fb) val { return f.Exp(f.Sub(f.In(0), f.In(1))) })
	sum := s.Fold("sum", engine.FoldSum, engine.F32, []uint32{batch}, []uint32{classes}, shiftedExp, []engine.Operand{logits.Axes(0, 1), top.Axes(0)}, engine.Identity())
	grad := s.Map("grad", engine.F32, logits.Dims, body(4, func(f *fb) val {
		p := f.Div(f.Exp(f.Sub(f.In(0), f.In(1))), f.In(2))
		hit := f.I2F(f.IEq(f.In(3), f.AxisIndex(1)))
		return f.Mul(f.Sub(p, hit), f.F(1.0/batch))
	}), logits.All(), top.Axes(0), sum.Axes(0), label.Axes(0))
	labels := s.Move("labels", engine.I32, label.Dims, label.All())
	loss := s.Fold("loss", engine.FoldSum, engine.F32, nil, []uint32{batch, classes}, body(4, func(f *fb) val {
		l := f.Sub(f.Log(f.In(2)), f.Sub(f.In(0), f.In(1)))
		return f.Sel(f.IEq(f.In(3), f.AxisIndex(1)), l, f.F(0))
	}), []engine.Operand{logits.Axes(0, 1), top.Axes(0), sum.Axes(0), labels.Axes(0)},
		body(1, func(f *fb) val { return f.Mul(f.In(0), f.F(1.0/batch)) }))
	b.SetNext(v, s.Dot("next momentum", engine.F32, v.Dims, []uint32{batch}, grad.Axes(2, 0), scaled.Axes(2, 1), nil,
		body(2, func(f *fb) val { return f.FMA(f.F(0.5), f.In(1), f.In(0)) }), v.All()))
	b.SetNext(w, s.Map("next w", engine.F32, w.Dims, body(5, func(f *fb) val {
		r := f.Sel(f.ILt(f.In(4), f.I(3)), f.In(2), f.In(3))
		return f.FMA(f.Neg(r), f.In(0), f.In(1))
	}), v.All(), w.All(), rate.At(engine.Fixed(0)), rate.At(engine.Fixed(1)), step.At()))
	b.SetNext(bias, s.Fold("next bias", engine.FoldSum, engine.F32, bias.Dims, []uint32{batch}, engine.Identity(), []engine.Operand{grad.Axes(1, 0)},
		body(2, func(f *fb) val { return f.FMA(f.F(-0.25), f.In(0), f.In(1)) }), bias.All()))
	b.Output("loss", loss)
	b.ResultState("w", w)
	b.ResultOutput("loss")
	return b, b.Err()
}

// convolution has padding, stride, a residual epilogue and max pooling; its
// filter is drawn by init and stays.
func convolution() (*builder, error) {
	b := start("convolution", 3)
	img := b.param("image", b.floats(1, 6, 6, 3))
	filter := b.State("filter", engine.F32, 4, 3, 3, 3)
	i := b.Init()
	b.SetInit(filter, i.Map("filter0", engine.F32, filter.Dims, body(1, func(f *fb) val {
		n := f.IAdd(f.IMul(f.AxisIndex(0), f.I(27)), f.IAdd(f.IMul(f.AxisIndex(1), f.I(9)), f.IAdd(f.IMul(f.AxisIndex(2), f.I(3)), f.AxisIndex(3))))
		return f.FMA(f.In(0), f.F(0.5), f.Mul(f.I2F(f.Rand(n, f.I(7))), f.F(1.0/(1<<31))))
	}), img.Reshape(108).At(engine.Axis(0).Scale(27).Plus(engine.Axis(1).Scale(9)).Plus(engine.Axis(2).Scale(3)).Plus(engine.Axis(3)))))
	s := b.Step()
	y := s.Conv("conv", engine.F32, []uint32{1, 3, 3, 4}, []uint32{3, 3, 3},
		img.At(engine.Axis(0), engine.Axis(1).Scale(2).Plus(engine.Axis(4)).Shift(-1), engine.Axis(2).Scale(2).Plus(engine.Axis(5)).Shift(-1), engine.Axis(6)),
		filter.Axes(3, 4, 5, 6), nil, body(2, func(f *fb) val { return f.Max(f.Add(f.In(0), f.In(1)), f.F(0)) }),
		img.At(engine.Axis(0), engine.Axis(1), engine.Axis(2), engine.Axis(3)).WithFill(0x3f000000))
	pool := s.Fold("pool", engine.FoldMax, engine.F32, []uint32{1, 2, 2, 4}, []uint32{2, 2}, engine.Identity(),
		[]engine.Operand{y.At(engine.Axis(0), engine.Axis(1).Scale(2).Plus(engine.Axis(4)), engine.Axis(2).Scale(2).Plus(engine.Axis(5)), engine.Axis(3))}, engine.Identity())
	depthwise := s.Conv("depthwise", engine.F32, []uint32{1, 3, 3, 4}, []uint32{2, 2, 1},
		y.At(engine.Axis(0), engine.Axis(1).Plus(engine.Axis(4)), engine.Axis(2).Plus(engine.Axis(5)), engine.Axis(3).Plus(engine.Axis(6))),
		filter.At(engine.Axis(3), engine.Axis(4), engine.Axis(5), engine.Axis(6)), nil, engine.Identity())
	b.SetNext(filter, s.Map("next filter", engine.F32, filter.Dims, body(2, func(f *fb) val { return f.FMA(f.In(1), f.F(0.03125), f.In(0)) }),
		filter.All(), pool.At(engine.Fixed(0), engine.Fixed(1), engine.Fixed(1), engine.Axis(0))))
	b.Output("pool", pool)
	b.Output("depthwise", depthwise)
	b.ResultState("filter", filter)
	return b, b.Err()
}

// folds has every kind, out-of-bounds terms, terms of two operands, terms that
// never exist, and more terms than lanes, over tensors of several chunks.
func folds() (*builder, error) {
	b := start("folds", 2)
	x := b.param("x", b.floats(7, 100))
	special := b.Const("special", patterns(0x80000000, 0, 0x7f800000, 0xff800000, 1, 0x80000001, 0x7fc00000, 0x3f800000))
	u := b.Const("bytes", engine.U8Tensor([]byte{3, 250, 7, 7, 0, 255, 255, 9}, 8))
	s := b.Step()
	kinds := []string{"sum", "max", "min", "argmax"}
	for k, name := range kinds {
		kind, dt := uint8(k), engine.F32
		if kind == engine.FoldArgmax {
			dt = engine.I32
		}
		one := func(n string, out, red []uint32, op engine.Operand) {
			b.Output(n+" "+name, s.Fold(n+" "+name, kind, dt, out, red, engine.Identity(), []engine.Operand{op}, engine.Identity()))
		}
		one("rows", []uint32{7}, []uint32{100}, x.Axes(0, 1))
		one("windows", []uint32{7, 4}, []uint32{40}, x.At(engine.Axis(0), engine.Axis(1).Scale(30).Plus(engine.Axis(2)).Shift(-10)))
		one("never", []uint32{2}, []uint32{3}, x.At(engine.Axis(0), engine.Axis(1).Shift(100)))
		one("special", []uint32{7}, []uint32{2}, special.At(engine.Axis(0).Plus(engine.Axis(1))))
		b.Output("pairs "+name, s.Fold("pairs "+name, kind, dt, []uint32{3}, []uint32{2, 8}, body(2, func(f *fb) val {
			return f.FMA(f.In(0), f.I2F(f.In(1)), f.I2F(f.IAdd(f.AxisIndex(0), f.AxisIndex(2))))
		}), []engine.Operand{x.At(engine.Axis(0), engine.Axis(1).Scale(50).Plus(engine.Axis(2)).Shift(-2)), u.At(engine.Axis(2).Scale(-1).Shift(7))}, engine.Identity()))
	}
	b.Output("scaled", s.Fold("scaled", engine.FoldSum, engine.U8, []uint32{7}, []uint32{100}, engine.Identity(), []engine.Operand{x.Axes(0, 1)},
		body(2, func(f *fb) val { return f.IAdd(f.F2I(f.Mul(f.In(0), f.F(100))), f.In(1)) }), u.At(engine.Axis(0).Shift(4)).WithFill(77)))
	return b, b.Err()
}

// operations has a map for every body operation, over special values.
func operations() (*builder, error) {
	b := start("operations", 1)
	specials := []uint32{0, 0x80000000, 0x3f800000, 0xbfc00000, 0x7f800000, 0xff800000, 0x7fc00000, 0xff812345, 1, 0x807fffff, 0x7f7fffff,
		0x4f000000, 0xcf000000, 0x40490fdb, 0x4b000001, 31, 33, 0xffffffff, 0x7fffffff}
	n := uint32(len(specials))
	x := b.Const("specials", patterns(specials...))
	z := b.Const("third", patterns(0x3f000000, 0xff800000, 0x80000000, 0x7fffffff, 0x00800000))
	s := b.Step()
	for code := uint8(1); code <= engine.OpAxis; code++ {
		name := fmt.Sprintf("op %02x", code)
		var f engine.Body
		switch code {
		case 0x1f:
			continue
		case engine.OpAxis:
			f = body(3, func(f *fb) val { return f.IAdd(f.IMul(f.AxisIndex(0), f.I(100)), f.AxisIndex(1)) })
		case engine.OpFFma, engine.OpSel:
			f = body(3, func(f *fb) val { return f.Op(code, f.In(0), f.In(1), f.In(2)) })
		case engine.OpFSqrt, engine.OpFNeg, engine.OpFAbs, engine.OpFFloor, engine.OpFRint, engine.OpF2I, engine.OpI2F:
			f = body(3, func(f *fb) val { return f.Op(code, f.In(0)) })
		default:
			f = body(3, func(f *fb) val { return f.Op(code, f.In(0), f.In(1)) })
		}
		s.Map(name, engine.F32, []uint32{n, 5}, f, x.Axes(0), x.At(engine.Axis(0).Scale(3).Plus(engine.Axis(1).Scale(4)).Shift(-30)).WithFill(0x40000000), z.Axes(1))
	}
	for i, r := range []func(*fb, val) val{(*fb).Exp, (*fb).Log, (*fb).Tanh, (*fb).Erf, (*fb).Sigmoid, (*fb).RSqrt} {
		s.Map(fmt.Sprintf("recipe %d", i), engine.F32, []uint32{n}, body(1, func(f *fb) val { return r(f, f.In(0)) }), x.All())
	}
	s.Map("bytes", engine.U8, []uint32{n}, body(1, func(f *fb) val { return f.In(0) }), x.All())
	b.Output("step", s.Map("step", engine.I32, nil, body(1, func(f *fb) val { return f.In(0) }), b.StepIndex().At()))
	return b, b.Err()
}

// moves concatenates, pads, transposes, reverses, interleaves and gathers, in
// all dtypes.
func moves() (*builder, error) {
	b := start("moves", 4)
	table := b.param("table", b.floats(20, 30))
	ids := b.param("ids", engine.I32Tensor([]int32{3, 0, 19, 20, -1, 2147483647, -2147483648, 7}, 8))
	u := b.param("u", engine.U8Tensor([]byte("a byte tensor of more than one row"), 2, 17))
	count := b.State("count", engine.I32, 3)
	b.SetInit(count, b.Init().Move("ids", engine.I32, []uint32{3}, ids.At(engine.Axis(0).Scale(2).Shift(1))))
	s := b.Step()
	b.Output("embedding", s.Gather("embedding", engine.F32, []uint32{8, 30}, 0, ids.Axes(0), table.At(engine.Fixed(0), engine.Axis(1)).WithFill(0x7fc00001)))
	s.Gather("else", engine.F32, []uint32{8, 4}, 1, ids.Axes(0), table.At(engine.Axis(1), engine.Axis(0)), table.At(engine.Axis(0), engine.Axis(1).Shift(28)).WithFill(5))
	s.Gather("missing index", engine.U8, []uint32{10}, 1, ids.At(engine.Axis(0).Shift(1)), u.At(engine.Fixed(1), engine.Fixed(2)).WithFill(0x1ff))
	s.Move("transpose", engine.F32, []uint32{30, 20}, table.Axes(1, 0))
	s.Move("reverse", engine.U8, []uint32{17, 2}, u.At(engine.Axis(1), engine.Axis(0).Scale(-1).Shift(16)))
	s.Move("concat", engine.F32, []uint32{45}, table.Reshape(600).At(engine.Axis(0).Shift(590)), table.Reshape(600).At(engine.Axis(0).Shift(-10)))
	s.Move("pad", engine.F32, []uint32{4, 6}, table.At(engine.Axis(0).Shift(-1), engine.Axis(1).Shift(-1).Scale(10)).WithFill(0xff800000))
	next := s.Move("rotate", engine.I32, []uint32{3}, count.At(engine.Axis(0).Shift(1)), ids.At(engine.Axis(0)))
	b.SetNext(count, s.Map("next count", engine.I32, []uint32{3}, body(2, func(f *fb) val { return f.IAdd(f.In(0), f.In(1)) }), next.All(), b.StepIndex().At()))
	b.Output("count", next)
	b.ResultState("count", count)
	return b, b.Err()
}

// chain has a dot that starts from another, a matrix in bytes and a scalar
// product.
func chain() (*builder, error) {
	b := start("chain", 3)
	x, w := b.param("x", b.floats(3, 300)), b.param("w", b.floats(5, 300))
	acc := b.State("acc", engine.F32, 3, 5)
	mask := b.State("mask", engine.U8, 5)
	i := b.Init()
	b.SetInit(acc, i.Dot("start", engine.F32, acc.Dims, []uint32{10}, x.At(engine.Axis(0), engine.Axis(2)), w.At(engine.Axis(1), engine.Axis(2)), nil, engine.Identity()))
	b.SetInit(mask, i.Map("mask0", engine.U8, mask.Dims, body(0, func(f *fb) val { return f.IAdd(f.AxisIndex(0), f.I(254)) })))
	s := b.Step()
	init := acc.All()
	first := s.Dot("first", engine.F32, acc.Dims, []uint32{200}, x.At(engine.Axis(0), engine.Axis(2)), w.At(engine.Axis(1), engine.Axis(2)), &init, engine.Identity())
	init = first.All()
	second := s.Dot("second", engine.F32, acc.Dims, []uint32{120}, x.At(engine.Axis(0), engine.Axis(2).Shift(200)), w.At(engine.Axis(1), engine.Axis(2).Shift(200)), &init,
		body(2, func(f *fb) val { return f.Sel(f.ILt(f.In(1), f.I(2)), f.Neg(f.In(0)), f.Mul(f.In(0), f.F(0.5))) }), mask.Axes(1))
	b.SetNext(acc, second)
	b.SetNext(mask, s.Fold("next mask", engine.FoldSum, engine.U8, mask.Dims, []uint32{3}, engine.Identity(), []engine.Operand{second.Axes(1, 0)},
		body(2, func(f *fb) val { return f.IAdd(f.F2I(f.In(0)), f.In(1)) }), mask.All()))
	b.Output("norm", s.Dot("norm", engine.F32, nil, []uint32{3, 5}, second.Axes(0, 1), second.Axes(0, 1), nil, body(1, func(f *fb) val { return f.Sqrt(f.In(0)) })))
	b.Output("i32", s.Dot("i32", engine.I32, []uint32{5}, []uint32{3}, second.Axes(1, 0), first.Axes(1, 0), nil, body(1, func(f *fb) val { return f.F2I(f.In(0)) })))
	b.ResultState("acc", acc)
	b.ResultOutput("norm")
	return b, b.Err()
}
