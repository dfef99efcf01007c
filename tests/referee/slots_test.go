package referee_test

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// heir is a run with a parent: it reads a parameter, two constants and three
// states of several chunks each.
func heir(t *testing.T) (*commit.Inputs, *commit.Program) {
	t.Helper()
	b := engine.NewBuilder()
	tensor := func(first int32) engine.Tensor {
		v := make([]int32, 700)
		for i := range v {
			v[i] = first * int32(i)
		}
		return engine.I32Tensor(v, 700)
	}
	add := engine.NewBody(4)
	sum := add.Return(add.IAdd(add.IAdd(add.IAdd(add.In(0), add.In(1)), add.In(2)), add.In(3)))
	p, k, l := b.Param("p", engine.I32, 700), b.Const("k", tensor(3)), b.Const("l", tensor(5))
	var state []engine.Tensor
	for i, name := range []string{"x", "y", "z"} {
		x := b.State(name, engine.I32, 700)
		b.SetNext(x, b.Step().Map(name, engine.I32, []uint32{700}, sum, x.All(), p.All(), k.All(), l.All()))
		b.ResultState(name, x)
		state = append(state, tensor(int32(i+11)))
	}
	source, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	commit.SetConstRoots(source)
	program, err := commit.NewProgram(source)
	if err != nil {
		t.Fatal(err)
	}
	in := &commit.Inputs{Program: source, Params: []engine.Tensor{tensor(2)}, InitialState: state}
	in.Spec = claim.Spec{Program: program.Root(), Params: commit.StateRoot(in.Params), Parent: claim.Digest{1}, InitialState: commit.StateRoot(state), Steps: 4, SegmentLength: 2}
	if err := in.Check(); err != nil {
		t.Fatal(err)
	}
	return in, program
}

func specOf(s claim.Spec) bindings.Spec {
	return bindings.Spec{Program: s.Program, Params: s.Params, Parent: s.Parent, InitialState: s.InitialState, Steps: s.Steps, SegmentLength: s.SegmentLength}
}

// What Go names and opens of the tensors behind slots the contracts take, and
// nothing else in its place.
func TestTensorsBehindSlotsOpen(t *testing.T) {
	j := newJudge(t)
	in, program := heir(t)
	spec := specOf(in.Spec)
	var last []byte
	for slot := range in.Program.Slots {
		for chunk := range uint32(3) {
			place, err := opening.SlotPlace(program, slot, chunk)
			if err != nil {
				t.Fatal(err)
			}
			answer, err := opening.AnswerInput(in, place)
			if err != nil {
				t.Fatal(err)
			}
			if _, _, err := j.call("InputOpenings", "checkPlace", spec, place); err != nil {
				t.Errorf("slot %d, chunk %d cannot be demanded: %v", slot, chunk, err)
			}
			if _, _, err := j.call("InputOpenings", "checkAnswer", spec, place, answer); err != nil {
				t.Errorf("slot %d, chunk %d cannot be opened: %v", slot, chunk, err)
			}
			forged := bytes.Clone(answer)
			forged[(slot*3+int(chunk))*97%len(forged)] ^= 1
			for _, other := range [][]byte{last, forged} {
				if r := j.refusal("checkAnswer", spec, place, other); r == "" {
					t.Errorf("slot %d, chunk %d: another answer is taken", slot, chunk)
				}
			}
			last = answer
		}
	}
	place, err := opening.SlotPlace(program, 0, 3)
	if err != nil {
		t.Fatal(err)
	}
	if r := j.refusal("checkPlace", spec, place); r != "NoSuchChunk" {
		t.Errorf("a fourth chunk: %q", r)
	}
}

// An answer is priced as its gas on the fork that charges most for calldata. The
// largest tensors of the largest programs stay within what is left beside the
// base of an answer.
func TestLargestAnswersAreWithinTheirPrice(t *testing.T) {
	const perByte, base, perInput = 64, 200_000, 2 * (200_000 + 1024*76) // Demands: GAS_PER_BYTE with hashing, BASE_GAS, the price
	j := newJudge(t)
	chunk, up := bytes.Repeat([]byte{7}, commit.ChunkSize), make([]claim.Digest, 21)
	for i := range up {
		up[i] = commit.ChunkDigest([]byte{byte(i)})
	}
	tensor := commit.FoldPath(commit.ChunkDigest(chunk), 0, up)
	root := commit.FoldPath(tensor, 0, up[:10])
	shape := []byte{byte(engine.U8), 8, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0x80, 0, 0, 0}
	for kind, rest := range map[engine.SlotKind][]byte{engine.Param: {0, 0}, engine.State: {0, 0, 0, 0, 0, 0}, engine.Const: tensor[:]} {
		program := widest(t, slices.Concat([]byte{byte(kind)}, shape, rest))
		place, err := opening.SlotPlace(program, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		answer := bytes.Clone(tensor[:])
		if kind != engine.Const {
			answer = append(answer, flatten(up[:10])...)
		}
		answer = append(append(binary.BigEndian.AppendUint16(answer, commit.ChunkSize), chunk...), flatten(up)...)
		spec := bindings.Spec{Program: program.Root(), Params: root, Parent: [32]byte{1}, InitialState: root}
		_, u, err := j.call("InputOpenings", "checkAnswer", spec, place, answer)
		if err != nil {
			t.Fatalf("%v: %v", kind, err)
		}
		if gas := u.Gas + perByte*uint64(len(place)+len(answer)); gas > perInput-base {
			t.Errorf("%v: %d gas with the calldata of the place and the answer, the price leaves %d", kind, gas, perInput-base)
		} else {
			t.Logf("%v: %d gas of %d", kind, gas, perInput-base)
		}
	}
}

// widest is a program of as many slots as there can be, of which the first is
// given.
func widest(t *testing.T, leaf []byte) *commit.Program {
	t.Helper()
	leaves := slices.Repeat([][]byte{leaf}, 1024)
	header := append([]byte("ASY1"), 0, 1, 4, 0, 0, 0, 0, 1, 4, 0, 4, 0)
	return commit.ProgramOfLeaves(append(header, make([]byte, engine.HeaderSize-len(header))...), leaves, nil, nil, nil)
}

func flatten(ds []claim.Digest) (out []byte) {
	for _, d := range ds {
		out = append(out, d[:]...)
	}
	return out
}
