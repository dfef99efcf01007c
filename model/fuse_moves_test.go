package model

import (
	"bytes"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// copyCase is a map that reads copies of x [2, 5], and how many copies stay.
type copyCase struct {
	name  string
	build func(l *engine.ListBuilder, x engine.Ref) engine.Ref
	left  int
}

func copyCases() []copyCase {
	neg := body(1, func(f *bb, in []bv) bv { return f.Neg(in[0]) })
	add := body(2, func(f *bb, in []bv) bv { return f.Add(in[0], in[1]) })
	turned := func(l *engine.ListBuilder, x engine.Ref) engine.Ref {
		return l.Move("turned", engine.F32, []uint32{5, 2}, x.At(engine.Axis(1), engine.Axis(0).Scale(-1).Shift(4)))
	}
	return []copyCase{
		{"other axes of size 1", func(l *engine.ListBuilder, x engine.Ref) engine.Ref {
			return l.Map("y", engine.F32, []uint32{1, 5, 1, 2}, neg, turned(l, x).At(engine.Axis(1), engine.Axis(3)))
		}, 0},
		{"padded", func(l *engine.ListBuilder, x engine.Ref) engine.Ref {
			pad := l.Move("pad", engine.F32, []uint32{2, 8}, x.At(engine.Axis(0), engine.Axis(1).Shift(-2)).WithFill(0x40490fdb))
			return l.Map("y", engine.F32, []uint32{2, 8}, neg, pad.All())
		}, 0},
		{"two readers", func(l *engine.ListBuilder, x engine.Ref) engine.Ref {
			c := turned(l, x)
			a := l.Map("a", engine.F32, []uint32{5, 2}, neg, c.All())
			return l.Map("y", engine.F32, []uint32{5, 2}, add, a.All(), c.All())
		}, 0},
		{"read across", func(l *engine.ListBuilder, x engine.Ref) engine.Ref {
			return l.Map("y", engine.F32, []uint32{2, 5}, neg, turned(l, x).At(engine.Axis(1), engine.Axis(0)))
		}, 1},
		{"joined", func(l *engine.ListBuilder, x engine.Ref) engine.Ref {
			c := l.Move("joined", engine.F32, []uint32{4, 5}, x.At(engine.Axis(0), engine.Axis(1)), x.At(engine.Axis(0).Shift(-2), engine.Axis(1)))
			return l.Map("y", engine.F32, []uint32{4, 5}, neg, c.All())
		}, 1},
	}
}

// Maps read through copies and give the same bits.
func TestReadThroughMoves(t *testing.T) {
	x := random("x", 2, 5)
	for _, c := range copyCases() {
		var outs [2][]byte
		left := 0
		for i := range outs {
			b := engine.NewBuilder()
			b.Output("y", c.build(b.Step(), b.Param("x", engine.F32, 2, 5)))
			p, err := b.Program()
			if err != nil {
				t.Fatal(err)
			}
			if i == 1 {
				fuse(p)
				for k := range p.Step {
					if p.Step[k].Family == engine.Move {
						left++
					}
				}
			}
			outs[i] = p.OutputTensors(oneStep(t, p, &engine.Env{Params: []engine.Tensor{x.Tensor}}))[0].Data
		}
		if !bytes.Equal(outs[0], outs[1]) {
			t.Errorf("%s: other bits", c.name)
		}
		if left != c.left {
			t.Errorf("%s: %d copies are left, want %d", c.name, left, c.left)
		}
	}
}
