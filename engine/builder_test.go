package engine

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

// TestBuilderRefuses holds that mistakes come out of Program as one error that
// names the thing.
func TestBuilderRefuses(t *testing.T) {
	for want, build := range map[string]func(b *Builder){
		`state slot "s" has no next value`: func(b *Builder) { b.State("s", F32, 2) },
		`slot "p": dims [0]`:               func(b *Builder) { b.Param("p", F32, 0) },
		`const "c": 4 bytes for f32 [2]`:   func(b *Builder) { b.Const("c", F32Tensor([]float32{1}, 2)) },
		`operand 0 has no view`:            func(b *Builder) { b.Step().Move("m", F32, []uint32{2}, b.Param("p", F32, 2, 2).At(Axis(0))) },
		`dims [0] are not`:                 func(b *Builder) { b.Step().Map("m", F32, []uint32{0}, Identity()) },
		`operand 0 is f32, the output i32`: func(b *Builder) { b.Step().Move("m", I32, []uint32{2}, b.Param("p", F32, 2).All()) },
		`161 operations`:                   func(b *Builder) { b.Step().Map("m", F32, nil, long(161)) },
		`no output has this name`:          func(b *Builder) { b.ResultOutput("loss") },
		`is not a state slot`:              func(b *Builder) { b.ResultState("w", b.Param("w", F32, 2)) },
		`copy it with a move`:              func(b *Builder) { b.Output("w", b.Param("w", F32, 2)) },
		`gather coordinate`: func(b *Builder) {
			p := b.Param("p", I32, 2)
			b.Step().Gather("g", I32, []uint32{2}, 6, p.All(), p.All())
		},
		`want the batch 4 first`:             func(b *Builder) { b.Data("x", 0, F32, 4); b.Data("y", 1, F32, 5) },
		`slot 0 is not an instruction, copy`: func(b *Builder) { s := b.State("s", F32, 2); b.SetNext(s, s) },
		`do not fit 32 bits`:                 func(b *Builder) { b.Step().Map("m", F32, nil, Identity(), b.Param("p", F32, 2).At(Fixed(1<<40))) },
	} {
		b := NewBuilder()
		build(b)
		_, err := b.Program()
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want an error with %q, got %v", want, err)
		}
		if !errors.Is(b.Err(), err) {
			t.Errorf("%q: Err is %v", want, b.Err())
		}
	}
}

// long is a body of n operations.
func long(n int) Body {
	f := NewBody(0)
	v := f.Rand(f.I(0), f.I(1))
	for range n - 1 {
		v = f.IAdd(v, v)
	}
	return f.Return(v)
}

// TestBodiesShareAndFold holds that equal values are one, that constants are
// computed, and that unused ones are dropped.
func TestBodiesShareAndFold(t *testing.T) {
	f := NewBody(1)
	x := f.In(0)
	f.Mul(x, f.F(99)) // unused
	s := f.Add(f.Mul(x, f.F(2)), f.Mul(x, f.F(2)))
	got := f.Return(f.Add(s, f.Add(f.F(1), f.F(3))))
	want := Body{Consts: []uint32{word(2), word(4)}, Ops: []Op{{OpFMul, 0, 1, 0}, {OpFAdd, 3, 3, 0}, {OpFAdd, 4, 2, 0}}, Result: 5}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("body %+v, want %+v", got, want)
	}
	g := NewBody(2)
	inlined := g.Return(g.Inline(got, g.Inline(Identity(), g.In(1))))
	want.Ops = []Op{{OpFMul, 1, 2, 0}, {OpFAdd, 4, 4, 0}, {OpFAdd, 5, 3, 0}}
	want.Result = 6
	if !reflect.DeepEqual(inlined, want) {
		t.Errorf("inlined %+v, want %+v", inlined, want)
	}
}

func TestViews(t *testing.T) {
	r := Ref{DType: F32, Dims: []uint32{4, 1, 6}}
	for _, c := range []struct {
		name string
		got  Operand
		want []ViewDim
	}{
		{"broadcast", r.Broadcast(4), []ViewDim{{Size: 4, Terms: []Term{{1, 1}}}, {Size: 1}, {Size: 6, Terms: []Term{{3, 1}}}}},
		{"transpose", r.Axes(2, -1, 0), []ViewDim{{Size: 4, Terms: []Term{{2, 1}}}, {Size: 1}, {Size: 6, Terms: []Term{{0, 1}}}}},
		{"window", r.Reshape(24).At(Axis(1).Scale(6).Plus(Axis(0)).Plus(Axis(0)).Shift(-3)), []ViewDim{{Size: 24, Off: -3, Terms: []Term{{0, 2}, {1, 6}}}}},
		{"cancelled", r.Reshape(24).At(Axis(1).Plus(Axis(1).Scale(-1))), []ViewDim{{Size: 24}}},
		{"scalar", Ref{DType: F32}.At(), []ViewDim{{Size: 1}}},
		{"rank 8", Ref{Dims: []uint32{2, 1, 1, 3, 1, 1, 1, 5}}.Broadcast(8), []ViewDim{{Size: 2, Terms: []Term{{0, 1}}}, {Size: 3, Terms: []Term{{3, 1}}}, {Size: 5, Terms: []Term{{7, 1}}}}},
		{"too few", r.At(Axis(0)), nil},
		{"no such axis", r.Axes(0, -1, 12), nil},
	} {
		if !reflect.DeepEqual(c.got.View, c.want) {
			t.Errorf("%s: %+v, want %+v", c.name, c.got.View, c.want)
		}
	}
}
