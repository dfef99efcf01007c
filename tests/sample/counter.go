package sample

import (
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Counter is a program that adds its parameter to n elements in every step, and
// puts them out; of two instructions, as their negatives.
func Counter(n uint32, instrs int) (*engine.Program, []engine.Tensor, error) {
	b := engine.NewBuilder()
	s, w := b.State("s", engine.F32, n), b.Param("w", engine.F32, n)
	zero := engine.NewBody(0)
	b.SetInit(s, b.Init().Map("s0", engine.F32, []uint32{n}, zero.Return(zero.F(0))))
	add := engine.NewBody(2)
	next := b.Step().Map("next", engine.F32, []uint32{n}, add.Return(add.Add(add.In(0), add.In(1))), s.All(), w.All())
	b.SetNext(s, next)
	out := next
	if instrs > 1 {
		neg := engine.NewBody(1)
		out = b.Step().Map("neg", engine.F32, []uint32{n}, neg.Return(neg.Neg(neg.In(0))), next.All())
	}
	b.Output("out", out)
	b.ResultState("s", s)
	p, err := b.Program()
	if err != nil {
		return nil, nil, err
	}
	commit.SetConstRoots(p)
	v := make([]float32, n)
	for i := range v {
		v[i] = 1 + float32(i%7)
	}
	return p, []engine.Tensor{engine.F32Tensor(v, n)}, nil
}
