package aggregator

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
)

func (w *world) Demands(context.Context, claim.View) ([]claim.Demand, error) { return w.demands, nil }

func (w *world) Answer(_ context.Context, _ claim.View, _ claim.Demand, data []byte) error {
	w.answered <- data
	return nil
}

// executions answers with the demanded digest, or not at all.
type executions struct {
	fails     bool
	tries     chan claim.Digest
	forgotten []claim.ID
}

func (e *executions) Answer(_ context.Context, _ claim.View, d claim.Demand) ([]byte, error) {
	e.tries <- d.Digest
	if e.fails {
		return nil, errors.New("the inputs are gone")
	}
	return d.Digest[:], nil
}

func (e *executions) Forget(id claim.ID) { e.forgotten = append(e.forgotten, id) }

// demanded is a certified claim with open demands, asked for at 120 and due at
// 160: for a node of segment 3, which is drawn, and for what only the claimant
// can open.
func demanded(t *testing.T, fails bool) (*world, *executions) {
	w := newWorld(t)
	e := &executions{fails: fails, tries: make(chan claim.Digest, 10)}
	w.executor, w.answered = e, make(chan []byte, 10)
	c := &w.snap.Claims[0]
	c.Status, c.Signed, c.Spec = claim.Certified, true, claim.Spec{Steps: 6, SegmentLength: 1}
	c.Terms.Policy = claim.Sampled
	c.Schedule = claim.Schedule{Certify: 100, Dispute: 200, HardEnd: 300}
	drawn := c.Drawn(c.Beacon)
	undrawn := uint64(0)
	for slices.Contains(drawn, undrawn) {
		undrawn++
	}
	d := claim.Demand{AskedAt: 120, Deadline: 160}
	for i, segment := range []uint64{drawn[0], undrawn, undrawn} {
		d.Segment, d.Digest = segment, claim.Digest{byte(i + 1)}
		if i == 2 {
			d.Digest = claim.Digest{} // the trace root
		}
		w.demands = append(w.demands, d)
	}
	return w, e
}

// Demands that neither claimant nor signers answer are answered in the last
// quarter of their time, those about drawn segments alone.
func TestAnswersWhatNobodyElseDid(t *testing.T) {
	w, _ := demanded(t, false)
	a := w.start(t)
	for _, block := range []uint64{121, 149} {
		w.snap.Head = block
		tick(t, a)
		a.answers.Wait()
	}
	if len(w.answered) != 0 {
		t.Fatalf("%d answers before its turn", len(w.answered))
	}
	w.snap.Head = 150
	tick(t, a)
	a.answers.Wait()
	if len(w.answered) != 1 || !bytes.Equal(<-w.answered, w.demands[0].Digest[:]) {
		t.Fatalf("%d answers, want that to the drawn node", len(w.answered))
	}
}

// What cannot be computed is tried again after a while, not with every look.
func TestFailedAnswersAreTriedAgain(t *testing.T) {
	w, e := demanded(t, true)
	a := w.start(t)
	for block := uint64(150); block <= 160; block++ {
		w.snap.Head = block
		tick(t, a)
		a.answers.Wait()
	}
	if want := 11/int(a.cfg.RetryBlocks) + 1; len(e.tries) != want {
		t.Errorf("%d tries in eleven blocks, want %d", len(e.tries), want)
	}
	if len(w.answered) != 0 {
		t.Errorf("%d answers", len(w.answered))
	}
	w.snap.Claims = nil
	tick(t, a)
	if !slices.Equal(e.forgotten, []claim.ID{id}) {
		t.Errorf("forgotten: %v", e.forgotten)
	}
}

func TestDecideAnswers(t *testing.T) {
	rows := []struct {
		name   string
		status claim.Status
		now    uint64
		want   bool
	}{
		{"open", claim.Open, 90, false},
		{"certified, before demands", claim.Certified, 100, false},
		{"certified", claim.Certified, 101, true},
		{"expired", claim.Expired, 101, true},
		{"convicted", claim.Convicted, 300, true},
		{"past the hard end", claim.Certified, 301, false},
		{"final", claim.Final, 250, false},
	}
	for _, row := range rows {
		v := View{Closed: true}
		v.Claim.Status, v.Claim.Schedule = row.status, claim.Schedule{Certify: 100, HardEnd: 300}
		if got := slices.Contains(Decide(v, Pace{Answers: true}, row.now), Answer); got != row.want {
			t.Errorf("%s: %v", row.name, got)
		}
		if slices.Contains(Decide(v, Pace{}, row.now), Answer) {
			t.Errorf("%s: answers though it is not to", row.name)
		}
	}
}
