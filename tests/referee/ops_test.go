package referee_test

import (
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// edges are words at which operations turn.
var edges = []uint32{
	0, 1, 2, 0x7f, 31, 32, 33, 0x80000000, 0x80000001, 0x7fffffff, 0xffffffff, 0xfffffffe, 0x7f800000, 0xff800000, 0x7fc00000,
	0xffc00000, 0x7f800001, 0x7fffff00, 0x3f800000, 0xbf800000, 0x3f000000, 0xbf000000, 0x3effffff, 0x3f7fffff, 0x00800000, 0x007fffff,
	0x80800000, 0x807fffff, 0x7f7fffff, 0xff7fffff, 0x4effffff, 0x4f000000, 0xcf000000, 0xcf000001, 0x4b000000, 0x4b000001,
	0x4afffffe, 0x4affffff, 0x3fc00000, 0x40200000, 0xc0200000, 0x34000000, 0x01000000, 0x1fc00000, 0x20000000,
}

func word(rng *rand.Rand) uint32 {
	switch rng.IntN(4) {
	case 0:
		return edges[rng.IntN(len(edges))]
	case 1:
		return rng.Uint32()&0x807fffff | (100+rng.Uint32N(60))<<23
	case 2:
		return rng.Uint32N(64)
	}
	return rng.Uint32()
}

var codes = []uint8{
	1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c,
	0x1d, 0x1e, 0x20, 0x21, 0x22, 0x23,
}

var arity = map[uint8]int{5: 3, 6: 1, 9: 1, 10: 1, 11: 1, 12: 1, 16: 3, 0x20: 1, 0x21: 1, 0x23: 1}

func argsOf(code uint8) int {
	if n, ok := arity[code]; ok {
		return n
	}
	return 2
}

// bodyToy maps a body over words.
func bodyToy(t testing.TB, body engine.Body, words [3][]uint32) *toy {
	t.Helper()
	n := uint32(len(words[0]))
	b := engine.NewBuilder()
	var ops []engine.Operand
	var params []engine.Tensor
	for i := range words {
		ops = append(ops, b.Param(string(rune('a'+i)), engine.F32, n).All())
		data := make([]byte, 0, 4*n)
		for _, w := range words[i] {
			data = binary.LittleEndian.AppendUint32(data, w)
		}
		params = append(params, engine.Tensor{DType: engine.F32, Dims: []uint32{n}, Data: data})
	}
	b.Output("x", b.Step().Map("x", engine.F32, []uint32{n}, body, ops...))
	b.ResultOutput("x")
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	spec := claim.Spec{Seed: claim.Digest{1}, OrderSeed: claim.Digest{}, Steps: 1, SegmentLength: 1}
	return newToy(t, commit.Inputs{Program: p, Params: params, Spec: spec}, nil)
}

// prove asks the Referee about honest elements of the toy's only instruction.
func (y *toy) prove(t *testing.T, j *judge, elements ...uint64) (worst usage) {
	t.Helper()
	f := y.forger(t)
	anchors := y.anchors(f.root())
	for _, e := range elements {
		p, err := f.run.ProveElement(ctx, f.traces[1], anchors[1], 0, 0, e)
		if err != nil {
			t.Fatal(err)
		}
		_, u, err := j.try(f.run.Root(), p)
		if !isReverted(err, "ElementIsRight") {
			t.Fatalf("%s: %v, %+v", p.Where, err, y.in.Program.Step[0].Body)
		}
		worst = usage{max(worst.Gas, u.Gas), max(worst.Calldata, u.Calldata)}
	}
	return worst
}

// Random bodies over edge values give the same bits on chain and off.
func TestBodiesAgree(t *testing.T) {
	t.Parallel()
	j := newJudge(t)
	rng, rounds := random(5, 150, 10)
	for range rounds {
		var words [3][]uint32
		for i := range words {
			for range 32 {
				words[i] = append(words[i], word(rng))
			}
		}
		y := bodyToy(t, randomBody(rng), words)
		var all []uint64
		for e := range uint64(32) {
			all = append(all, e)
		}
		y.prove(t, j, all...)
	}
}

// randomBody is a body of 3 inputs that folds all its operations into the result.
func randomBody(rng *rand.Rand) engine.Body {
	b := engine.Body{Consts: []uint32{word(rng), word(rng)}}
	known := 5
	for range 1 + rng.IntN(30) {
		code := codes[rng.IntN(len(codes))]
		op := engine.Op{Code: code}
		if code != engine.OpAxis {
			n := argsOf(code)
			pick := func() uint8 { return uint8(rng.IntN(known)) }
			op.A = pick()
			if n > 1 {
				op.B = pick()
			}
			if n > 2 {
				op.C = pick()
			}
		}
		b.Ops = append(b.Ops, op)
		known++
	}
	// A hash of every result, so that none goes unnoticed.
	last := 5
	for i := 6; i < known && len(b.Ops) < 150; i++ {
		b.Ops = append(b.Ops, engine.Op{Code: engine.OpIMul, A: uint8(last), B: 3}, engine.Op{Code: engine.OpIXor, A: uint8(5 + len(b.Ops)), B: uint8(i)})
		last = 5 + len(b.Ops) - 1
	}
	b.Result = uint8(last)
	return b
}

// Each operation's gas in a body, at its worst over the edges.
func TestOperationGas(t *testing.T) {
	j := newJudge(t)
	rng := rand.New(rand.NewPCG(7, 8))
	var words [3][]uint32
	for i := range words {
		for range 64 {
			words[i] = append(words[i], word(rng))
		}
	}
	base := bodyToy(t, engine.Identity(), words).prove(t, j, 0).Gas
	var elements []uint64
	for e := range uint64(64) {
		elements = append(elements, e)
	}
	for _, code := range codes {
		const n = 100
		var b engine.Body
		for range n {
			op := engine.Op{Code: code, A: 0}
			if argsOf(code) > 1 {
				op.B = 1
			}
			if argsOf(code) > 2 {
				op.C = 2
			}
			b.Ops = append(b.Ops, op)
		}
		b.Result = 3
		gas := (bodyToy(t, b, words).prove(t, j, elements...).Gas - base) / n
		t.Logf("%02x: %4d", code, gas)
		ceiling := uint64(1600) // of the cost rule
		if code == engine.OpRand {
			ceiling *= 2
		}
		if gas > ceiling {
			t.Errorf("operation %02x takes %d gas, the cost rule says at most %d", code, gas, ceiling)
		}
	}
}
