package opening

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// continued are the inputs of a run with a parent, of a program with a
// parameter, a constant and a state of 300 numbers each: two chunks.
func continued(t testing.TB) commit.Inputs {
	t.Helper()
	b := engine.NewBuilder()
	tensor := func(first int32) engine.Tensor {
		v := make([]int32, 300)
		for i := range v {
			v[i] = first + int32(i)
		}
		return engine.I32Tensor(v, 300)
	}
	x, p, k := b.State("x", engine.I32, 300), b.Param("p", engine.I32, 300), b.Const("k", tensor(7))
	add := engine.NewBody(3)
	b.SetNext(x, b.Step().Map("x1", engine.I32, []uint32{300}, add.Return(add.IAdd(add.IAdd(add.In(0), add.In(1)), add.In(2))), x.All(), p.All(), k.All()))
	b.ResultState("x", x)
	program, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	commit.SetConstRoots(program)
	root, err := commit.ProgramRoot(program)
	if err != nil {
		t.Fatal(err)
	}
	in := commit.Inputs{Program: program, Params: []engine.Tensor{tensor(100)}, InitialState: []engine.Tensor{tensor(1000)}}
	in.Spec = claim.Spec{Program: root, Params: commit.StateRoot(in.Params), Parent: claim.Digest{1}, InitialState: commit.StateRoot(in.InitialState), Steps: 4, SegmentLength: 2}
	if err := in.Check(); err != nil {
		t.Fatal(err)
	}
	return in
}

// What stands behind every kind of slot is opened chunk by chunk, by those who
// hold the inputs: the tensor's root, the chunk and its path.
func TestTensorsBehindSlotsAreOpened(t *testing.T) {
	in := continued(t)
	_, e := store(t, in)
	p, err := commit.NewProgram(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	tensors := map[engine.SlotKind][]byte{engine.Param: in.Params[0].Data, engine.State: in.InitialState[0].Data}
	for i, s := range in.Program.Slots {
		data := append(tensors[s.Kind], s.Value...)
		for chunk := range uint32(2) {
			place, err := SlotPlace(p, i, chunk)
			if err != nil {
				t.Fatal(err)
			}
			if slot, c, ok := SlotOf(place); !ok || slot != i || c != chunk {
				t.Errorf("%v: the place is read as chunk %d of slot %d", s.Kind, c, slot)
			}
			answer, err := e.Answer(t.Context(), posted(in, claim.Digest{2}), claim.Demand{Input: true, Place: place})
			if err != nil {
				t.Fatalf("%v: %v", s.Kind, err)
			}
			root, want := commit.TensorRoot(data), commit.Chunk(data, uint64(chunk))
			path, err := commit.TensorPath(data, uint64(chunk))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(answer, slices.Concat(root[:], binary.BigEndian.AppendUint16(nil, uint16(len(want))), want, flat(path))) {
				t.Errorf("%v: %x", s.Kind, answer)
			}
		}
	}
}

// No tensor stands behind some slots, in some runs, and beyond the last chunk; a
// place of one kind is not about slots of another.
func TestNoTensorBehindSlotHasNoAnswer(t *testing.T) {
	in := continued(t)
	orphan := in
	orphan.InitialState, orphan.Spec.Parent, orphan.Spec.InitialState = nil, claim.Digest{}, claim.Digest{}
	for i, s := range in.Program.Slots {
		for _, kind := range []byte{paramPlace, recordPlace, constPlace, statePlace, 6} {
			place := binary.BigEndian.AppendUint16([]byte{kind, 0, 0, 0, 0}, uint16(i))
			own := kind == slotPlaces[s.Kind]
			if _, err := AnswerInput(&in, place); (err == nil) != own {
				t.Errorf("kind %d, %v slot: %v", kind, s.Kind, err)
			}
			if _, err := AnswerInput(&orphan, place); (err == nil) != (own && s.Kind != engine.State) {
				t.Errorf("without a parent, kind %d, %v slot: %v", kind, s.Kind, err)
			}
			place[4] = 2
			if _, err := AnswerInput(&in, place); err == nil {
				t.Errorf("kind %d, %v slot: a third chunk", kind, s.Kind)
			}
		}
	}
	p, err := commit.NewProgram(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	p.SlotLeaves[0] = []byte{byte(engine.Step), byte(engine.I32), 0}
	for _, slot := range []int{0, 3, 9} { // the index of the step; an absent leaf; no leaf
		if _, err := SlotPlace(p, slot, 0); err == nil {
			t.Errorf("slot %d has a place", slot)
		}
	}
}
