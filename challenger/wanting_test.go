package challenger

import (
	"errors"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// asked are the places that a finding demands at once.
func asked(t *testing.T, f *dispute.Finding) (places [][]byte) {
	t.Helper()
	for _, d := range append([]*dispute.Demand{f.Demand}, f.Beside...) {
		if !d.Input || slices.ContainsFunc(places, func(p []byte) bool { return string(p) == string(d.Opening) }) {
			t.Fatalf("%v is demanded twice, or is no input", d.Cause)
		}
		places = append(places, d.Opening)
	}
	return places
}

// What is withheld of a program is asked for by fours: what one after the other
// would outlast W, by a claimant who takes all the time that there is for each
// answer, takes a third of the rounds.
func TestInputsAreAskedForByFours(t *testing.T) {
	w := &withholder{program: table(t)}
	var rounds []int
	for {
		found, err := w.finder().find(t.Context(), w.certified())
		if errors.Is(err, errUnavailable) || err == nil && found.Demand == nil {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		places := asked(t, found)
		rounds = append(rounds, len(places))
		for _, p := range places {
			w.answer(t, p)
		}
	}
	// Leaves: five slots, three instructions, the outputs; then twice three chunks.
	if want := []int{4, 4, 1, 4, 2}; !slices.Equal(rounds, want) {
		t.Errorf("asked for %v at a time, want %v", rounds, want)
	}
}

// So with parameters, which may be many: what is served or open is not asked for.
func TestChunksAreAskedForByFours(t *testing.T) {
	p := twoParams(t)
	params := []engine.Tensor{numbers(600), numbers(300)}
	var m *missing
	if _, err := readParams(p, nil, params); !errors.As(err, &m) || len(m.beside) != 3 {
		t.Fatalf("%+v", m)
	}
	if _, err := readParams(p, nil, params, m.place, m.beside[2].place); !errors.As(err, &m) || len(m.beside) != 2 {
		t.Fatalf("%+v", m)
	}
	for i, want := range [][2]int{{0, 1}, {0, 2}, {1, 1}} {
		at := append([]*missing{m}, m.beside...)[i]
		if slot, chunk, ok := opening.SlotOf(at.place); !ok || slot != want[0] || int(chunk) != want[1] {
			t.Errorf("%s is asked for, want chunk %d of slot %d", at.what, want[1], want[0])
		}
	}
}

// And with the records that a run reads.
func TestRecordsAreAskedForByFours(t *testing.T) {
	d := sixRecords(t)
	spec := claim.Spec{Dataset: d.Digest(), OrderSeed: claim.Digest{7}, Steps: 2}
	answers := map[string][]byte{}
	var rounds []int
	for {
		_, err := (&recordReader{head: headOf(d), answers: answers, cause: errors.New("served by nobody")}).read(spec, reader(2, 0, 1))
		var m *missing
		if !errors.As(err, &m) {
			if err != nil {
				t.Fatal(err)
			}
			break
		}
		all := append([]*missing{m}, m.beside...)
		rounds = append(rounds, len(all))
		for _, m := range all {
			if answers[string(m.place)], err = opening.AnswerInput(&commit.Inputs{Data: d, Spec: spec}, m.place); err != nil {
				t.Fatal(err)
			}
		}
	}
	// The schema; then of four records a chunk and two.
	if want := []int{1, 4, 4, 4}; !slices.Equal(rounds, want) {
		t.Errorf("asked for %v at a time, want %v", rounds, want)
	}
}
