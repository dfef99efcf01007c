package challenger

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// withholder is a chain on which a program's leaves are opened one by one, and
// servers that have nothing.
type withholder struct {
	program *commit.Program
	opened  []claim.OpenedInput
	accepts []byte // the last proof that was tried
}

func (w *withholder) Inputs(context.Context, claim.View) ([]claim.OpenedInput, error) {
	return w.opened, nil
}

func (w *withholder) ProgramHead(context.Context, claim.View) ([]byte, error) {
	head := append([]byte(nil), w.program.Header...)
	for _, d := range []claim.Digest{w.program.Slots.Root(), w.program.Init.Root(), w.program.Step.Root(), w.program.Outputs} {
		head = append(head, d[:]...)
	}
	return head, nil
}

func (w *withholder) DatasetHead(context.Context, claim.View) ([]byte, error) {
	return nil, errors.New("there is none")
}

func (w *withholder) Malformed(context.Context, claim.Digest) (claim.Malformation, error) {
	return claim.Malformation{}, nil
}

func (w *withholder) ProveMalformed(context.Context, claim.Digest, []byte, claim.Digest) error {
	return errors.New("nothing is sent")
}

func (w *withholder) TryMalformed(_ context.Context, _ claim.Digest, proof []byte, _ claim.Digest) (uint64, bool, error) {
	w.accepts = proof
	return 1, true, nil
}

func (w *withholder) Get(context.Context, []string, artifact.Kind, claim.Digest) ([]byte, error) {
	return nil, errors.New("nobody serves it")
}

// answer opens the leaf, or the chunk of a constant, that was demanded.
func (w *withholder) answer(t *testing.T, place []byte) {
	t.Helper()
	if _, _, ok := opening.SlotOf(place); ok {
		data, err := opening.AnswerInput(&commit.Inputs{Program: w.program.Source}, place)
		if err != nil {
			t.Fatal(err)
		}
		w.opened = append(w.opened, claim.OpenedInput{Place: place, Data: data})
		return
	}
	list, i := place[1], int(binary.BigEndian.Uint16(place[2:]))
	leaf := w.program.OutputsLeaf
	if list < 3 {
		leaf = [][][]byte{w.program.SlotLeaves, w.program.InitLeaves, w.program.StepLeaves}[list][i]
	}
	w.opened = append(w.opened, claim.OpenedInput{Place: place, Data: append(binary.BigEndian.AppendUint16(nil, uint16(len(leaf))), leaf...)})
}

func (w *withholder) finder() *finder {
	return &finder{from: w, inputs: w, preimages: w, programs: w}
}

// certified is a claim of the program.
func (w *withholder) certified() claim.View {
	return claim.View{Posted: claim.Posted{Spec: claim.Spec{Program: w.program.Root()}}, State: claim.State{Status: claim.Certified}}
}

// open has every leaf demanded and opened, then finds what is next.
func (w *withholder) open(t *testing.T) (*engine.Program, *dispute.Finding, error) {
	t.Helper()
	f, v := w.finder(), w.certified()
	for range len(w.program.SlotLeaves) + len(w.program.InitLeaves) + len(w.program.StepLeaves) + 1 {
		_, _, err := f.program(t.Context(), v)
		var m *missing
		if !errors.As(err, &m) {
			t.Fatalf("no leaf is demanded: %v", err)
		}
		w.answer(t, m.place)
	}
	return f.program(t.Context(), v)
}

// The leaves of a program that nobody serves are demanded one by one, and are
// the program.
func TestAnswersBecomeProgram(t *testing.T) {
	w := &withholder{program: twoParams(t)}
	p, found, err := w.open(t)
	if err != nil || found != nil {
		t.Fatalf("%+v, %v", found, err)
	}
	if root, err := commit.ProgramRoot(p); err != nil || root != w.program.Root() {
		t.Errorf("another program, %v", err)
	}
}

// A leaf that cannot even be decoded stands in no program file: what was opened
// is enough to prove it.
func TestOpenedLeafIsProvenMalformed(t *testing.T) {
	p := twoParams(t)
	broken := [][]byte{append([]byte{0xff}, p.StepLeaves[0][1:]...)}
	w := &withholder{program: commit.ProgramOfLeaves(p.Header, p.SlotLeaves, p.InitLeaves, broken, p.OutputsLeaf)}
	_, found, err := w.open(t)
	if err != nil || found == nil || found.Fault == nil {
		t.Fatalf("%+v, %v", found, err)
	}
	if f := found.Fault; f.Kind != dispute.Malformed || len(f.Proof) == 0 || string(f.Proof) != string(w.accepts) {
		t.Errorf("%+v", f)
	}
}

// Where no input can be demanded, or what stays closed costs nobody anything any
// more, the servers are tried again.
func TestInputsAreDemandedOfClaimsWithABond(t *testing.T) {
	w := &withholder{program: twoParams(t)}
	f := w.finder()
	for _, v := range []claim.View{
		{State: claim.State{Status: claim.Open}},
		{State: claim.State{Status: claim.Certified}, Posted: claim.Posted{Terms: claim.Terms{Restricted: true}}},
		{State: claim.State{Status: claim.Expired, BondHeld: true}, Posted: claim.Posted{Terms: claim.Terms{Restricted: true}}},
		{State: claim.State{Status: claim.Expired}},
		{State: claim.State{Status: claim.Convicted}},
	} {
		v.Spec.Program = w.program.Root()
		if found, err := f.find(t.Context(), v); found != nil || !errors.Is(err, errUnavailable) {
			t.Errorf("%s: %+v, %v", v.Status, found, err)
		}
	}
	for _, s := range []claim.Status{claim.Certified, claim.Expired} {
		v := claim.View{State: claim.State{Status: s, BondHeld: true}, Posted: claim.Posted{Spec: claim.Spec{Program: w.program.Root()}}}
		if found, err := f.find(t.Context(), v); err != nil || found.Demand == nil || !found.Demand.Input {
			t.Errorf("%s: %+v, %v", s, found, err)
		}
	}
}
