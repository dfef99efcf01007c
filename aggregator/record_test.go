package aggregator

import (
	"errors"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/quorum"
)

// The signers' commitments are on chain with the certificate, in one batch, and
// each once however often the certificate is tried.
func TestRecordsCommitmentsWithTheCertificate(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(1), 200, quorum.CodeCounted)
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	w.refuse = errors.New("the node is away")
	w.snap.Head = 20
	tick(t, a)
	expect(t, a, w.vote(2), 200, quorum.CodeCounted)
	w.refuse = nil
	w.snap.Head = 60
	tick(t, a)
	if len(w.certified) != 1 {
		t.Fatal("not certified")
	}
	if len(w.recorded) != 2 || !slices.Equal(w.recorded[0], []claim.Digest{{0xc0, 1}, {0xc0, 0}}) || !slices.Equal(w.recorded[1], []claim.Digest{{0xc0, 2}}) {
		t.Fatalf("batches: %v", w.recorded)
	}
}

// Votes come in while commitments are recorded; the race detector looks on.
func TestVotesWhileRecording(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	expect(t, a, w.vote(1), 200, quorum.CodeCounted)
	late := w.vote(2)
	w.meanwhile = func() {
		if err := a.count(late); err != nil {
			t.Error(err)
		}
	}
	w.snap.Head = 20
	tick(t, a)
	w.others.Wait()
	if len(w.certified) != 1 {
		t.Fatal("not certified")
	}
}

// Signers can record on their own; the certificate does not wait for that.
func TestCertifiesWhatItCannotRecord(t *testing.T) {
	w := newWorld(t)
	w.refuseRecord = errors.New("the node is away")
	a := w.start(t)
	tick(t, a)
	for i := range 3 {
		expect(t, a, w.vote(i), 200, quorum.CodeCounted)
	}
	tick(t, a)
	if len(w.certified) != 1 || len(w.recorded) != 1 {
		t.Fatalf("%d certificates, %d batches tried", len(w.certified), len(w.recorded))
	}
}

func TestRefusesSignaturesWithoutCommitment(t *testing.T) {
	w := newWorld(t)
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0, func(v *quorum.Vote) { v.Commitment = claim.Digest{} }), 400, quorum.CodeMalformed)
}
