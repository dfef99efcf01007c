package toys

import "github.com/assay-avs/assay/model"

// cell is a recurrent layer of two units over two steps of a batch of two.
func cell(op string, gates uint32, bidirectional bool, attrs ...model.Attr) *spec {
	dirs := uint32(1)
	if bidirectional {
		dirs = 2
		attrs = append(attrs, text("direction", "bidirectional"))
	}
	args := []arg{x(2, 2, 2), w(dirs, 2*gates, 2), w(dirs, 2*gates, 2), w(dirs, 4*gates), {kind: constant, elem: i32, dims: dim(2), ints: []int32{2, 1}}, w(dirs, 2, 2)}
	outs := 2
	if op == "LSTM" {
		args, outs = append(args, w(dirs, 2, 2), w(dirs, 6)), 3
	}
	return one(op, args...).outs(outs).with(append(attrs, whole("hidden_size", 2))...)
}

// recurrences unroll, and choose.
func recurrences() []*spec {
	clip := real("clip", 0.5)
	then := inner("then_branch", nil, []model.Node{node("Tanh", "t", "b")}, "t")
	otherwise := inner("else_branch", nil, []model.Node{node("Neg", "e", "b")}, "e")
	body := inner("body", []string{"i", "go", "v"}, []model.Node{node("Sigmoid", "s", "v")}, "go", "s", "v")
	choice := one("If", of(boole, []uint32{}, 1), x(3)).with(then, otherwise)
	choice.nodes[0].Inputs = []string{"a"}
	loop := one("Loop", arg{kind: constant, elem: i64, dims: []uint32{}, ints: []int32{2}}, none, x(2)).outs(2).with(body)
	return []*spec{
		choice, loop,
		cell("RNN", 1, true), cell("GRU", 3, false, clip), cell("GRU", 3, true, whole("linear_before_reset", 1)).label("of linear resets"),
		cell("LSTM", 4, true, clip), cell("LSTM", 4, false, whole("input_forget", 1)).label("of coupled gates"),
	}
}
