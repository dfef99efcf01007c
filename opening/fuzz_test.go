package opening

import (
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// FuzzAnswerInput: a demand's place comes from a stranger. It is answered or
// refused, whatever it names.
func FuzzAnswerInput(f *testing.F) {
	in := continued(f)
	few := inputs(f, params-1)
	f.Add([]byte{programPlace, 0, 0, 1})
	f.Add([]byte{schemaPlace})
	f.Add([]byte{paramPlace, 0, 0, 0, 1, 0, 2})
	f.Add([]byte{recordPlace, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0})
	p, err := commit.NewProgram(in.Program)
	if err != nil {
		f.Fatal(err)
	}
	for slot := range in.Program.Slots { // a parameter, a constant, a state
		place, err := SlotPlace(p, slot, 1)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(place)
	}
	f.Fuzz(func(t *testing.T, place []byte) {
		for _, in := range []*commit.Inputs{&in, &few} {
			if data, err := AnswerInput(in, place); err == nil && len(data) == 0 {
				t.Errorf("%x: an empty answer", place)
			}
		}
	})
}

// FuzzNodeOf: so does the place of a node.
func FuzzNodeOf(f *testing.F) {
	place := make([]byte, headSize+42)
	f.Add(place, uint64(0))
	f.Add(place[:headSize], uint64(3))
	f.Add(place, claim.HeaderSegment)
	f.Fuzz(func(t *testing.T, place []byte, segment uint64) {
		v := sampled()
		d := claim.Demand{Segment: segment, Place: place}
		if len(place) >= headSize+42 {
			d.Digest = claim.Digest(place[headSize+10:])
		}
		n, err := NodeOf(v, d, claim.Digest{})
		if err == nil && n.Digest != d.Digest {
			t.Errorf("%x: a node of another digest", place)
		}
	})
}
