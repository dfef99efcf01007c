package engine

import (
	"bytes"
	"fmt"
	"testing"
)

// TestTransposition compares turned blocks with the reference for sizes around
// those of a block, whole and with axes between, on every kind of kernel.
func TestTransposition(t *testing.T) {
	turned := 0
	for _, rows := range []uint32{7, 8, 17, 40} {
		for _, cols := range []uint32{8, 15, 16, 33, 300} {
			for _, between := range []uint32{1, 3} {
				b := NewBuilder()
				x := b.Param("x", I32, rows, between, cols)
				b.Output("y", b.Step().Move("y", I32, []uint32{cols, between, rows}, x.At(Axis(2), Axis(1), Axis(0))))
				b.Output("z", b.Step().Move("z", I32, []uint32{between, cols, rows}, x.At(Axis(2), Axis(0), Axis(1))))
				p, err := b.Program()
				if err != nil {
					t.Fatal(err)
				}
				values := make([]int32, rows*between*cols)
				for i := range values {
					values[i] = int32(i) - 0x7fff0000*int32(i%2) // NaN patterns among them
				}
				env := &Env{Params: []Tensor{I32Tensor(values, rows, between, cols)}}
				ref, err := NewReference(p)
				if err != nil {
					t.Fatal(err)
				}
				want, err := ref.Step(env, nil)
				if err != nil {
					t.Fatal(err)
				}
				for _, o := range []Options{{Threads: 1}, {Threads: 2}, {Threads: 2, SIMD: "portable"}} {
					name := fmt.Sprintf("%d×%d×%d %+v", rows, between, cols, o)
					x, err := NewExecutor(p, o)
					if err != nil {
						t.Fatal(err)
					}
					got, err := x.Step(env, everything)
					if err != nil {
						t.Fatal(err)
					}
					for i := range want {
						if !bytes.Equal(got[i].Data, want[i].Data) {
							t.Errorf("%s: output %d differs", name, i)
						}
					}
					x.Close()
				}
				if _, ok := newMove(&p.Step[0], portable).(*transposition); ok {
					turned++
				}
			}
		}
	}
	if turned < 20 {
		t.Errorf("only %d moves are turned in blocks", turned)
	}
}
