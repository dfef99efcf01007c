package model

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// TestFuse_axesOfSizeOne runs random maps fused, laid out only, and as they are: views and bodies may ask for axes of size 1, which have no like in the
// other instruction.
func TestFuse_axesOfSizeOne(t *testing.T) {
	fewer := 0
	for seed := range uint64(600) {
		r := rand.New(rand.NewPCG(seed, 3))
		dims := make([]uint32, 1+r.IntN(3))
		for a := range dims {
			dims[a] = []uint32{1, 1, 2, 3}[r.IntN(4)]
		}
		table := random("table", 5, 4)
		build := func() *engine.Program { return unitProgram(t, rand.New(rand.NewPCG(seed, 4)), dims) }
		var outs [3][]byte
		for i := range outs {
			p := build()
			before := len(p.Step)
			if i == 1 {
				if fuse(p); len(p.Step) < before {
					fewer++
				}
			}
			if i < 2 {
				var err error
				if p, err = engine.Layout(p); err != nil {
					t.Fatal(err)
				}
			}
			x := random("x", dims...)
			outs[i] = p.OutputTensors(oneStep(t, p, &engine.Env{Params: []engine.Tensor{x.Tensor, table.Tensor}}))[0].Data
		}
		if !bytes.Equal(outs[0], outs[1]) || !bytes.Equal(outs[0], outs[2]) {
			t.Fatalf("seed %d, %v: fusing or the layout changes the output", seed, dims)
		}
	}
	if fewer < 300 {
		t.Errorf("only %d of 600 programs became shorter", fewer)
	}
}

// unitProgram is two maps one after the other, the second on the same axes but for
// some of size 1; both read a table and ask where they are.
func unitProgram(t *testing.T, r *rand.Rand, dims []uint32) *engine.Program {
	t.Helper()
	b := engine.NewBuilder()
	y, table := b.Param("x", engine.F32, dims...), b.Param("table", engine.F32, 5, 4)
	for _, name := range []string{"first", "second"} {
		var out []uint32
		for _, n := range y.Dims {
			if r.IntN(4) == 0 && len(out) < 3 {
				out = append(out, 1)
			}
			if n > 1 || r.IntN(4) > 0 {
				out = append(out, n)
			}
		}
		if len(out) == 0 {
			out = []uint32{1}
		}
		at := func() engine.Coord { return engine.Axis(r.IntN(len(out))).Shift(r.IntN(2)) }
		f := engine.NewBody(2)
		sum := f.Add(f.Mul(f.In(0), f.F(1.5)), f.In(1))
		body := f.Return(f.Add(sum, f.I2F(f.AxisIndex(r.IntN(len(out))))))
		y = b.Step().Map(name, engine.F32, out, body, y.Reshape(out...).All(), table.At(at(), at()))
	}
	b.Output("y", y)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	return p
}
