package attack_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/evm"
)

// small and extreme are numbers that sit at the edges of the format.
var (
	small   = []uint32{1, 1, 1, 2, 3, 4, 5, 7, 8, 9, 16, 31, 64, 255, 256, 257, 1024}
	extreme = []uint32{0, 8191, 8192, 8193, 1 << 16, 1 << 20, 1<<29 - 1, 1 << 29, 1<<29 + 1, 1 << 31, 1<<31 + 1, 1<<32 - 1}
)

func number(rng *rand.Rand) uint32 {
	if rng.IntN(40) == 0 {
		return extreme[rng.IntN(len(extreme))]
	}
	return small[rng.IntN(len(small))]
}

func dims(rng *rand.Rand, most int) []uint32 {
	out := make([]uint32, rng.IntN(most+1))
	for i := range out {
		out[i] = number(rng)
	}
	return out
}

// wildInstr is an instruction that often is valid and always near a limit.
func wildInstr(rng *rand.Rand) engine.Instr {
	in := engine.Instr{Family: engine.Family(rng.IntN(5)), DType: engine.DType(rng.IntN(3)), Out: dims(rng, 4)}
	n := 1 + rng.IntN(4)
	switch in.Family {
	case engine.Fold:
		in.Kind, in.Split, in.Red = uint8(rng.IntN(4)), uint8(1+rng.IntN(n)), dims(rng, 4)
		if in.Kind == engine.FoldArgmax && rng.IntN(8) > 0 {
			in.DType = engine.I32
		}
	case engine.Dot:
		in.Kind, in.Red = uint8(rng.IntN(2)), dims(rng, 4)
		n += 1 + int(in.Kind)
	case engine.Conv:
		in.Red = []uint32{number(rng), number(rng), number(rng)}
		n++
	case engine.Move:
		in.Kind = uint8(rng.IntN(3))
		n += min(int(in.Kind), 1)
	}
	for o := range n {
		in.Operands = append(in.Operands, wildOperand(rng, &in, o))
	}
	in.Body, in.Prologue = wildBody(rng, epilogueInputs(&in, n), len(in.Out)), wildBody(rng, int(in.Split), len(in.Out)+len(in.Red))
	return in
}

func epilogueInputs(in *engine.Instr, n int) int {
	switch in.Family {
	case engine.Dot, engine.Conv:
		return n - 1 - int(in.Kind)
	case engine.Fold:
		return n + 1 - int(in.Split)
	}
	return n
}

func wildOperand(rng *rand.Rand, in *engine.Instr, o int) engine.Operand {
	op := engine.Operand{Slot: true, Index: uint16(o), DType: engine.DType(rng.IntN(3)), Fill: rng.Uint32()}
	axes := len(in.Out)
	switch {
	case (in.Family == engine.Dot || in.Family == engine.Conv) && o < 2+int(in.Kind):
		op.DType = engine.F32
		if o < 2 {
			axes += len(in.Red)
		}
	case in.Family == engine.Fold && o < int(in.Split):
		axes += len(in.Red)
	case in.Family == engine.Move:
		op.DType = in.DType
	}
	for range 1 + rng.IntN(5) {
		d := engine.ViewDim{Size: number(rng), Off: int32(rng.IntN(7)) - 3}
		if rng.IntN(30) == 0 {
			d.Off = int32(rng.Uint32())
		}
		for a := range axes {
			if rng.IntN(3) == 0 {
				coef := []int32{1, 1, 1, -1, 2, 3, 256, -256, 1 << 30, -1 << 31}[rng.IntN(10)]
				d.Terms = append(d.Terms, engine.Term{Axis: uint8(a), Coef: coef})
			}
		}
		op.View = append(op.View, d)
	}
	return op
}

func wildBody(rng *rand.Rand, inputs, axes int) engine.Body {
	b := engine.Body{Consts: dims(rng, 3)}
	known := inputs + len(b.Consts)
	for range rng.IntN(6) {
		code := uint8(1 + rng.IntN(0x23))
		op := engine.Op{Code: code}
		if code == 0x23 && axes > 0 {
			op.A = uint8(rng.IntN(axes))
		} else if known > 0 && code != 0x1f {
			op.A, op.B, op.C = uint8(rng.IntN(known)), uint8(rng.IntN(known)), uint8(rng.IntN(known))
			if rng.IntN(3) > 0 {
				op.C = 0
			}
			if rng.IntN(3) == 0 {
				op.B = 0
			}
		}
		b.Ops = append(b.Ops, op)
		known++
	}
	if known > 0 {
		b.Result = uint8(rng.IntN(known))
	}
	return b
}

// around is a program in which the instruction's sources are what it says. ok
// is false if two operands contradict each other about one slot.
func around(in engine.Instr) (p *engine.Program, ok bool) {
	p = &engine.Program{Slots: make([]engine.Slot, 8)}
	seen := map[uint16]engine.Operand{}
	for i := range p.Slots {
		p.Slots[i] = engine.Slot{Kind: engine.Const, DType: engine.U8}
	}
	for _, o := range in.Operands {
		if !o.Slot || int(o.Index) >= len(p.Slots) {
			continue
		}
		var sizes []uint32
		for _, d := range o.View {
			sizes = append(sizes, d.Size)
		}
		if before, again := seen[o.Index]; again && (before.DType != o.DType || !slices.EqualFunc(before.View, o.View, func(a, b engine.ViewDim) bool { return a.Size == b.Size })) {
			return nil, false
		}
		seen[o.Index] = o
		p.Slots[o.Index] = engine.Slot{Kind: engine.Const, DType: o.DType, Dims: sizes}
	}
	p.Step = []engine.Instr{in}
	return p, true
}

// The contract that convicts programs refuses a leaf if and only if operators
// do: a leaf that it alone refused would slash honest signers, one that they
// alone refused would be a licence.
func TestWildLeavesAreRefusedAlikeOnAndOffChain(t *testing.T) {
	check, err := evm.Deploy(bindings.RefereeCheckMetaData)
	if err != nil {
		t.Fatal(err)
	}
	n := func(v int64) *big.Int { return big.NewInt(v) }
	head := bindings.ProgramHead{Slots: n(8), Inits: n(0), Steps: n(1), Params: n(0), States: n(0), Outputs: n(0), Results: n(0),
		Batch: n(0), Magic: 0x41535931, Version: n(1), Reserved: n(0)}
	rng := rand.New(rand.NewPCG(77, 78))
	rounds, valid, compared := 6000, 0, 0
	if testing.Short() {
		rounds = 500
	}
	for range rounds {
		in := wildInstr(rng)
		leaf, err := engine.EncodeInstr(&in)
		if err != nil {
			continue
		}
		if rng.IntN(3) == 0 {
			leaf = append([]byte(nil), leaf...)
			for range 1 + rng.IntN(3) {
				leaf[rng.IntN(len(leaf))] = []byte{0, 1, 2, 3, 4, 5, 8, 12, 13, 64, 0x7f, 0x80, 0xff}[rng.IntN(13)]
			}
			if rng.IntN(6) == 0 {
				leaf = leaf[:rng.IntN(len(leaf))]
			}
		}
		decoded, goErr := engine.DecodeInstr(leaf)
		if goErr == nil {
			p, ok := around(decoded)
			if !ok {
				continue
			}
			goErr = engine.Check(p)
			for _, o := range decoded.Operands {
				// What disagrees with its source is another proof's matter.
				if goErr != nil && strings.Contains(goErr.Error(), "its source has") && o.Slot {
					ok = false
				}
			}
			if !ok {
				continue
			}
		}
		_, _, solErr := check.Call("validInstruction", leaf, head, n(0))
		compared++
		if (goErr == nil) != (solErr == nil) {
			t.Fatalf("off chain: %v\non chain: %v\nleaf %x", goErr, solErr, leaf)
		}
		if goErr == nil {
			valid++
		}
	}
	t.Logf("%d leaves, %d of them valid", compared, valid)
	if valid < compared/20 || valid == compared {
		t.Errorf("%d of %d are valid: the cases are not around the limits", valid, compared)
	}
	for range rounds {
		slot := engine.Slot{Kind: engine.SlotKind(rng.IntN(5)), DType: engine.DType(rng.IntN(3)), Dims: dims(rng, 4)}
		leaf, err := engine.EncodeSlot(&slot)
		if err != nil {
			t.Fatal(err)
		}
		leaf = slices.Clone(leaf)
		if rng.IntN(2) == 0 {
			leaf[rng.IntN(len(leaf))] = byte(rng.Uint32())
		}
		if rng.IntN(8) == 0 {
			leaf = leaf[:rng.IntN(len(leaf)+1)]
		}
		decoded, goErr := engine.DecodeSlot(leaf)
		if goErr == nil && decoded.Kind != engine.Const {
			continue // others need the program around them: tests/referee
		}
		if goErr == nil {
			goErr = checkConst(decoded)
		}
		_, _, solErr := check.Call("validSlot", leaf, head)
		if (goErr == nil) != (solErr == nil) {
			t.Fatalf("slot off chain: %v\non chain: %v\nleaf %x", goErr, solErr, leaf)
		}
	}
}

// checkConst is Check of a program with one const slot that a map reads.
func checkConst(s engine.Slot) error {
	b := engine.NewBody(0)
	return engine.Check(&engine.Program{Slots: []engine.Slot{s}, Step: []engine.Instr{{Family: engine.Map, Out: []uint32{1}, Body: b.Return(b.I(1))}}})
}
