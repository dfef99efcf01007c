package referee_test

import (
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// gridBody hashes code(input 0, edge, input 1) over all edges, or gives
// code(input 0): every proof of it compares a row of the operation's table.
func gridBody(code uint8) engine.Body {
	if argsOf(code) == 1 {
		return engine.Body{Ops: []engine.Op{{Code: code, A: 0}}, Result: 3}
	}
	b := engine.Body{Consts: append([]uint32{0x01000193}, edges...)}
	value := func() uint8 { return uint8(3 + len(b.Consts) + len(b.Ops) - 1) }
	var hash uint8
	for i := range edges {
		op := engine.Op{Code: code, A: 0, B: uint8(4 + i)}
		if argsOf(code) == 3 {
			op.C = 1
		}
		b.Ops = append(b.Ops, op)
		if i > 0 {
			now := value()
			b.Ops = append(b.Ops, engine.Op{Code: engine.OpIMul, A: hash, B: 3})
			b.Ops = append(b.Ops, engine.Op{Code: engine.OpIXor, A: value(), B: now})
		}
		hash = value()
	}
	b.Result = hash
	return b
}

// TestOperationGrid compares every operation of bodies on chain and off, over
// all pairs of edges; of the third arguments it takes some.
func TestOperationGrid(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	rng, thirds := random(9, 12, 1)
	for _, code := range codes {
		if code == engine.OpAxis {
			continue // has no arguments
		}
		t.Run(fmt.Sprintf("%02x", code), func(t *testing.T) {
			var words [3][]uint32
			rows := 1
			if argsOf(code) == 3 {
				rows = thirds
			}
			for range rows {
				shift := rng.IntN(len(edges))
				for i, x := range edges {
					words[0] = append(words[0], x)
					words[1] = append(words[1], edges[(i+shift)%len(edges)])
					words[2] = append(words[2], word(rng))
				}
			}
			var all []uint64
			for e := range words[0] {
				all = append(all, uint64(e))
			}
			bodyToy(t, gridBody(code), words).prove(t, j, all...)
		})
	}
}

// reductions are folds and a dot over 19 neighbours of x, of which the first and
// the last ones of the row lie out of bounds.
var reductions = []struct {
	name string
	add  func(s *engine.ListBuilder, x engine.Operand, out, red []uint32) engine.Ref
}{
	{"sum", foldOf(engine.FoldSum, engine.F32)},
	{"max", foldOf(engine.FoldMax, engine.F32)},
	{"min", foldOf(engine.FoldMin, engine.F32)},
	{"argmax", foldOf(engine.FoldArgmax, engine.I32)},
	{"dot", func(s *engine.ListBuilder, x engine.Operand, out, red []uint32) engine.Ref {
		return s.Dot("y", engine.F32, out, red, x, x, nil, engine.Identity())
	}},
}

func foldOf(kind uint8, t engine.DType) func(s *engine.ListBuilder, x engine.Operand, out, red []uint32) engine.Ref {
	return func(s *engine.ListBuilder, x engine.Operand, out, red []uint32) engine.Ref {
		return s.Fold("y", kind, t, out, red, engine.Identity(), []engine.Operand{x}, engine.Identity())
	}
}

// TestReductionGrid compares reductions over edges on chain and off: numbers
// with NaN and infinities among them, runs of few values with ties.
func TestReductionGrid(t *testing.T) {
	j := newJudge(t)
	rng, n := random(10, 180, 40)
	few := []uint32{0, 0x80000000, 0x3f800000, 0xbf800000}
	data := make([]byte, 0, 4*n)
	for i := range n {
		w := rng.Uint32()&0x807fffff | (120+rng.Uint32N(12))<<23
		switch {
		case i/20%3 == 1: // ties
			w = few[rng.IntN(len(few))]
		case rng.IntN(12) == 0:
			w = edges[rng.IntN(len(edges))]
		}
		data = binary.LittleEndian.AppendUint32(data, w)
	}
	var all []uint64
	for e := range uint64(n) {
		all = append(all, e)
	}
	for _, c := range reductions {
		t.Run(c.name, func(t *testing.T) {
			b := engine.NewBuilder()
			x := b.Param("x", engine.F32, uint32(n))
			at := x.At(engine.Axis(0).Plus(engine.Axis(1)).Shift(-9))
			b.Output("y", c.add(b.Step(), at, []uint32{uint32(n)}, []uint32{19}))
			b.ResultOutput("y")
			p, err := b.Program()
			if err != nil {
				t.Fatal(err)
			}
			in := commit.Inputs{Program: p, Params: []engine.Tensor{{DType: engine.F32, Dims: []uint32{uint32(n)}, Data: data}}, Spec: claim.Spec{Seed: claim.Digest{1}, Steps: 1, SegmentLength: 1}}
			newToy(t, in, nil).prove(t, j, all...)
		})
	}
}
