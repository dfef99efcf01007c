package challenger

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// table declares three states of 600 numbers, to which it adds two constants:
// 3 chunks each.
func table(t *testing.T) *commit.Program {
	t.Helper()
	b := engine.NewBuilder()
	add := engine.NewBody(3)
	sum := add.Return(add.Add(add.Add(add.In(0), add.In(1)), add.In(2)))
	up, down := b.Const("up", numbers(600)), b.Const("down", spread(600))
	for _, name := range []string{"x", "y", "z"} {
		x := b.State(name, engine.F32, 600)
		b.SetNext(x, b.Step().Map(name, engine.F32, []uint32{600}, sum, x.All(), up.All(), down.All()))
		b.ResultState(name, x)
	}
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	commit.SetConstRoots(p)
	if err := engine.Check(p); err != nil {
		t.Fatal(err)
	}
	c, err := commit.NewProgram(p)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func spread(n int) engine.Tensor {
	t := numbers(n)
	for i := range t.Data {
		t.Data[i] ^= byte(i)
	}
	return t
}

// The leaves say which root a constant has, and what it is made of is demanded
// chunk by chunk; then the program is whole.
func TestAnswersBecomeConstants(t *testing.T) {
	w := &withholder{program: table(t)}
	_, _, err := w.open(t)
	var chunks int
	var m *missing
	for errors.As(err, &m) {
		slot, chunk, ok := opening.SlotOf(m.place)
		if !ok || w.program.Source.Slots[slot].Kind != engine.Const || int(chunk) != chunks%3 {
			t.Fatalf("%s is demanded", m.what)
		}
		w.answer(t, m.place)
		chunks++
		m = nil
		_, _, err = w.finder().program(t.Context(), w.certified())
	}
	if err != nil || chunks != 6 {
		t.Fatalf("%d chunks were demanded, %v", chunks, err)
	}
	p, found, err := w.finder().program(t.Context(), w.certified())
	if err != nil || found != nil {
		t.Fatalf("%+v, %v", found, err)
	}
	if root, err := commit.ProgramRoot(p); err != nil || root != w.program.Root() {
		t.Errorf("another program, %v", err)
	}
	for i, s := range w.program.Source.Slots {
		if !bytes.Equal(s.Value, p.Slots[i].Value) {
			t.Errorf("constant %d has another value", i)
		}
	}
}

// library serves files of tensors by their root.
type library map[claim.Digest][]byte

func (l library) Get(_ context.Context, _ []string, _ artifact.Kind, digest claim.Digest) ([]byte, error) {
	if data, ok := l[digest]; ok {
		return data, nil
	}
	return nil, errors.New("nobody serves it")
}

// served is a library of one file.
func served(t *testing.T, tensors []engine.Tensor) library {
	t.Helper()
	data, err := artifact.EncodeTensors(tensors)
	if err != nil {
		t.Fatal(err)
	}
	return library{commit.StateRoot(tensors): data}
}

// child is a run of a program with a parent that ended in a state.
func child(p *commit.Program, state []engine.Tensor) claim.View {
	return claim.View{State: claim.State{Status: claim.Certified},
		Posted: claim.Posted{Spec: claim.Spec{Program: p.Root(), Parent: claim.Digest{1}, InitialState: commit.StateRoot(state)}}}
}

// stateOf asks for the initial state of a run.
func stateOf(t *testing.T, p *commit.Program, state []engine.Tensor, from library, opened ...claim.OpenedInput) (*inputs, error) {
	t.Helper()
	f := &finder{from: from, inputs: &withholder{opened: opened}}
	in := &inputs{Inputs: commit.Inputs{Program: p.Source}}
	return in, f.initialState(t.Context(), child(p, state), in)
}

// An initial state that nobody serves is demanded chunk by chunk, and what was
// opened is the state.
func TestAnswersBecomeState(t *testing.T) {
	p := table(t)
	state := []engine.Tensor{numbers(600), spread(600), numbers(600)}
	var opened []claim.OpenedInput
	for range 9 {
		_, err := stateOf(t, p, state, nil, opened...)
		var m *missing
		if !errors.As(err, &m) {
			t.Fatal(err)
		}
		data, err := opening.AnswerInput(&commit.Inputs{Program: p.Source, InitialState: state}, m.place)
		if err != nil {
			t.Fatal(err)
		}
		opened = append(opened, claim.OpenedInput{Place: m.place, Data: data})
	}
	in, err := stateOf(t, p, state, nil, opened...)
	if err != nil || commit.StateRoot(in.InitialState) != commit.StateRoot(state) {
		t.Fatalf("another state, %v", err)
	}
}

// A parent's state in other shapes than the program's is one that nobody can go
// on from: what does not fit is demanded, which nobody can open. In other types
// and dims, but with the same bytes, it is what the contracts read.
func TestStateOfOtherShapesIsDemanded(t *testing.T) {
	p := table(t)
	three := func(last engine.Tensor) []engine.Tensor { return []engine.Tensor{numbers(600), numbers(600), last} }
	for _, row := range []struct {
		name  string
		state []engine.Tensor
		slot  int // of the demand, among the states; -1: none
		chunk uint32
	}{
		{"as declared", three(numbers(600)), -1, 0},
		{"of other dims", three(engine.Tensor{DType: engine.U8, Dims: []uint32{2400}, Data: numbers(600).Data}), -1, 0},
		{"last chunk short", three(numbers(599)), 2, 2},
		{"last chunk long", three(numbers(601)), 2, 2},
		{"a chunk more", three(numbers(800)), 2, 2},
		{"a level more", three(numbers(1100)), 2, 0},
		{"a state more", append(three(numbers(600)), numbers(1)), 2, 2},
		{"a state less", three(numbers(600))[:2], 0, 0},
	} {
		in, err := stateOf(t, p, row.state, served(t, row.state))
		var m *missing
		switch {
		case row.slot < 0 && (err != nil || len(in.InitialState[2].Data) != 2400 || in.InitialState[2].DType != engine.F32):
			t.Errorf("%s: %v", row.name, err)
		case row.slot < 0:
		case !errors.As(err, &m):
			t.Errorf("%s: %v", row.name, err)
		default:
			slot, chunk, ok := opening.SlotOf(m.place)
			if !ok || int(p.Source.Slots[slot].Index) != row.slot || p.Source.Slots[slot].Kind != engine.State || chunk != row.chunk {
				t.Errorf("%s: %s is demanded", row.name, m.what)
			}
		}
	}
}

// Before demands are possible, and where they never are, a withheld state is not
// demanded: the servers are tried again.
func TestWithheldStateIsDemandedOfDemandableClaims(t *testing.T) {
	p := table(t)
	state := []engine.Tensor{numbers(600), numbers(600), numbers(600)}
	file, err := p.Source.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	f := &finder{from: library{p.Root(): file}, inputs: &withholder{}, programs: &withholder{}}
	v := child(p, state)
	found, err := f.find(t.Context(), v)
	if err != nil || found.Demand == nil || !found.Demand.Input {
		t.Fatalf("%+v, %v", found, err)
	}
	if slot, _, ok := opening.SlotOf(found.Demand.Opening); !ok || p.Source.Slots[slot].Kind != engine.State {
		t.Errorf("%v is demanded", found.Demand.Cause)
	}
	v.Terms.Restricted = true
	if found, err := f.find(t.Context(), v); found != nil || !errors.Is(err, errUnavailable) {
		t.Errorf("restricted: %+v, %v", found, err)
	}
}
