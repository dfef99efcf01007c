//go:build unix

package engine

import (
	"fmt"
	"math/rand/v2"
	"testing"
)

// mlp is one training step of a two-layer classifier: relu, softmax
// cross-entropy, gradient descent with momentum.
func mlp(batch, in, hidden, classes uint32) (*Program, *Env, error) {
	b := NewBuilder()
	r := rand.New(rand.NewPCG(3, 3))
	env := &Env{Data: []Tensor{normals(r, batch, in), NewTensor(I32, batch)}}
	for i := range uint64(batch) {
		storeWord(&env.Data[1], i, uint32(r.IntN(int(classes))))
	}
	b.Schema[0] = 1
	x, label := b.Data("x", 0, F32, batch, in), b.Data("label", 1, I32, batch)
	s := b.Step()
	layer := func(name string, dims ...uint32) (w, v Ref) {
		env.State = append(env.State, normals(r, dims...), NewTensor(F32, dims...))
		return b.State(name, F32, dims...), b.State(name+".momentum", F32, dims...)
	}
	update := func(w, v, dv Ref) {
		f := NewBody(2)
		nv := s.Map("momentum", F32, v.Dims, f.Return(f.FMA(f.F(0.9), f.In(1), f.In(0))), dv.All(), v.All())
		g := NewBody(2)
		b.SetNext(v, nv)
		b.SetNext(w, s.Map("weights", F32, w.Dims, g.Return(g.FMA(g.F(-0.01), g.In(1), g.In(0))), w.All(), nv.All()))
	}
	w1, v1 := layer("w1", hidden, in)
	b1, vb1 := layer("b1", hidden)
	w2, v2 := layer("w2", classes, hidden)
	b2, vb2 := layer("b2", classes)

	xc := s.Move("x", F32, x.Dims, x.All())
	relu, add, zero := NewBody(2), NewBody(2), Identity()
	h := s.Dot("h", F32, []uint32{batch, hidden}, []uint32{in}, xc.Axes(0, 2), w1.Axes(1, 2), nil, relu.Return(relu.Max(relu.Add(relu.In(0), relu.In(1)), relu.F(0))), b1.Axes(1))
	z := s.Dot("z", F32, []uint32{batch, classes}, []uint32{hidden}, h.Axes(0, 2), w2.Axes(1, 2), nil, add.Return(add.Add(add.In(0), add.In(1))), b2.Axes(1))
	top := s.Fold("top", FoldMax, F32, []uint32{batch}, []uint32{classes}, zero, []Operand{z.Axes(0, 1)}, zero)
	e := NewBody(2)
	ex := s.Map("exp", F32, z.Dims, e.Return(e.Exp(e.Sub(e.In(0), e.In(1)))), z.All(), top.Axes(0))
	sum := s.Fold("sum", FoldSum, F32, []uint32{batch}, []uint32{classes}, zero, []Operand{ex.Axes(0, 1)}, zero)
	g := NewBody(3)
	dz := s.Map("dz", F32, z.Dims, g.Return(g.Mul(g.Sub(g.Div(g.In(0), g.In(1)), g.I2F(g.IEq(g.In(2), g.AxisIndex(1)))), g.F(1/float32(batch)))), ex.All(), sum.Axes(0), label.Axes(0))
	dh0 := NewBody(2)
	dh := s.Dot("dh", F32, h.Dims, []uint32{classes}, dz.Axes(0, 2), w2.Axes(2, 1), nil, dh0.Return(dh0.Sel(dh0.Lt(dh0.F(0), dh0.In(1)), dh0.In(0), dh0.F(0))), h.All())
	update(w2, v2, s.Dot("dw2", F32, w2.Dims, []uint32{batch}, dz.Axes(2, 0), h.Axes(2, 1), nil, zero))
	update(b2, vb2, s.Fold("db2", FoldSum, F32, b2.Dims, []uint32{batch}, zero, []Operand{dz.Axes(1, 0)}, zero))
	update(w1, v1, s.Dot("dw1", F32, w1.Dims, []uint32{batch}, dh.Axes(2, 0), xc.Axes(2, 1), nil, zero))
	update(b1, vb1, s.Fold("db1", FoldSum, F32, b1.Dims, []uint32{batch}, zero, []Operand{dh.Axes(1, 0)}, zero))
	p, err := b.Program()
	if err == nil {
		p, err = Layout(p)
	}
	return p, env, err
}

// BenchmarkStep is a training step of the digits classifier and of two larger
// ones.
func BenchmarkStep(b *testing.B) {
	for _, d := range [][4]uint32{{32, 64, 32, 10}, {64, 784, 128, 10}, {64, 784, 512, 10}} {
		p, env, err := mlp(d[0], d[1], d[2], d[3])
		if err != nil {
			b.Fatal(err)
		}
		for _, o := range []Options{{Threads: 1}, {Threads: 2}, {Threads: 1, SIMD: "portable"}} {
			b.Run(fmt.Sprintf("batch %d %d-%d-%d/threads=%d/simd=%s", d[0], d[1], d[2], d[3], o.Threads, o.SIMD), func(b *testing.B) {
				benchmark(b, p, env, o, 1000, "cpu-us")
			})
		}
	}
}

// TestStepMatchesReference holds the small classifier to the reference.
func TestStepMatchesReference(t *testing.T) {
	p, env, err := mlp(32, 64, 32, 10)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, p, env)
	t.Logf("%d instructions", len(p.Step))
}
