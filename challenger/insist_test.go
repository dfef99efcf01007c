package challenger

import (
	"context"
	"fmt"
	"testing"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

var (
	fewSegments  = claim.Spec{Steps: 40, SegmentLength: 5}
	manySegments = claim.Spec{Steps: 2100, SegmentLength: 1}
)

// elementLie changes one number of a segment.
func elementLie(g uint64, step int) commit.Options {
	return commit.Options{Observe: adversary.Lie{At: commit.At{Segment: g, Step: step}}.Observe}
}

// outputLie changes what a segment puts out, and nothing that it was put out from.
func outputLie(g uint64) commit.Options {
	return commit.Options{Output: func(segment uint64, step, _ int, t *engine.Tensor) {
		if segment == g && step == 0 {
			t.Data[3] ^= 1
		}
	}}
}

// A claimant who opens everything on chain, each time in the last block, and
// serves nothing, is convicted even by a challenger who comes in the last block of
// W: what leads to the segments and what leads to their traces is demanded at
// once, and so are a trace and the two roots of its segment.
func TestLastBlockOfWIsEarlyEnough(t *testing.T) {
	sampled, full := claim.Terms{Policy: claim.Sampled}, claim.Terms{Policy: claim.Full}
	for name, row := range map[string]struct {
		terms  claim.Terms
		instrs int
		spec   claim.Spec
		lie    commit.Options
	}{
		"element, drawn":    {full, 2, fewSegments, elementLie(4, 2)},
		"element, undrawn":  {sampled, 2, fewSegments, elementLie(4, 2)},
		"output, drawn":     {full, 2, fewSegments, outputLie(4)},
		"output, undrawn":   {sampled, 2, fewSegments, outputLie(4)},
		"result":            {full, 2, fewSegments, commit.Options{Result: func(_ int, t *engine.Tensor) { t.Data[0] ^= 1 }}},
		"trace of a tensor": {sampled, 1, claim.Spec{Steps: 9, SegmentLength: 1}, elementLie(4, 0)},
	} {
		t.Run(name, func(t *testing.T) {
			drawn := claim.Drawn(row.terms.Policy, 0, row.spec.Segments(), claim.Digest{})
			c := newCourt(t, runOf(t, 600, row.instrs, row.spec, row.lie), row.terms, drawn)
			c.challenge(t, courtDispute)
		})
	}
}

// Thousands of honest traces are one's own too: none of them costs a demand, and
// the search ends within its bound.
func TestSearchEndsWithinItsDemands(t *testing.T) {
	for _, terms := range []claim.Terms{{Policy: claim.Full}, {Policy: claim.Sampled}} {
		drawn := claim.Drawn(terms.Policy, 0, manySegments.Segments(), claim.Digest{})
		c := newCourt(t, runOf(t, 600, 2, manySegments, elementLie(2050, 0)), terms, drawn)
		if n := c.challenge(t, courtCertify+1); n > dispute.MostDemands {
			t.Errorf("policy %d: %d demands, of %d", terms.Policy, n, dispute.MostDemands)
		}
	}
}

// shelve puts what operators keep of a run into the challenger's reach: the roots
// of its segments, and the states that drawn ones start from.
func (c *court) shelve(t *testing.T, run *commit.Run) {
	t.Helper()
	if _, err := c.library.Dir.Put(artifact.Segments, artifact.EncodeSegments(run.Segments())); err != nil {
		t.Fatal(err)
	}
	for g := range run.Segments() {
		state, err := run.State(t.Context(), uint64(g))
		if err != nil {
			t.Fatal(err)
		}
		file, err := artifact.EncodeTensors(state)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.library.Dir.Put(artifact.Tensors, file); err != nil {
			t.Fatal(err)
		}
	}
}

// A lie in an undrawn segment, which convicts the claimant alone, leaves demands
// for the search of another in a drawn one, which binds the signers.
func TestPlantedLieLeavesDemandsForTheSecondSearch(t *testing.T) {
	planted, real := elementLie(2, 1), elementLie(8, 3)
	lies := commit.Options{Observe: func(at commit.At, x *engine.Tensor) {
		planted.Observe(at, x)
		real.Observe(at, x)
	}}
	run := runOf(t, 600, 2, fewSegments, lies)
	c := newCourt(t, run, claim.Terms{Policy: claim.Sampled}, []uint64{0, 8})
	c.shelve(t, run)
	c.proofs = 2
	if n := c.challenge(t, courtCertify+1); n > dispute.MostDemands {
		t.Errorf("%d demands, of %d", n, dispute.MostDemands)
	}
	if len(c.proven) == 2 && (c.proven[0].Source != claim.RevealedTrace || c.proven[1].Source != claim.DrawnTrace) {
		t.Errorf("proven were %v and %v", c.proven[0].Source, c.proven[1].Source)
	}
}

// A claimant who has itself convicted for an input that it withholds, which binds
// no signer, has not saved those who signed its lie: where all segments are drawn,
// the search is the same as before.
func TestConvictionForAnInputShieldsNobody(t *testing.T) {
	terms := claim.Terms{Policy: claim.Full}
	run := runOf(t, 600, 2, manySegments, elementLie(2050, 0))
	c := newCourt(t, run, terms, claim.Drawn(claim.Full, 0, manySegments.Segments(), claim.Digest{}))
	c.snap.Claims[0].Status, c.snap.Claims[0].Signed, c.snap.Claims[0].ConvictedAt = claim.Convicted, true, courtCertify+1
	if n := c.challenge(t, courtCertify+2); n > dispute.MostDemands {
		t.Errorf("%d demands, of %d", n, dispute.MostDemands)
	}
}

// plant has an accomplice demand a tensor's digests in a segment's end state, and
// the claimant open them at once.
func (c *court) plant(t *testing.T, run *commit.Run, g uint64) {
	t.Helper()
	v := c.snap.Claims[0]
	claimed := &dispute.Run{Program: c.own.Program(), Spec: v.Spec, Outcome: v.Outcome, Source: c.own}
	d, err := claimed.Open(t.Context(), dispute.SegmentsTree, dispute.Anchor{}, commit.Depth(v.Spec.Segments()+1)+1, g<<1)
	if err != nil {
		t.Fatal(err)
	}
	c.snap.Head = courtCertify + 1
	if err := c.demand(v, demandOf(v, d, nil, c.now()), claim.Address{8}); err != nil {
		t.Fatal(err)
	}
	p := c.cases[c.order[len(c.order)-1]]
	if p.Digest != run.StateRoots(g)[0] {
		t.Fatalf("%s was demanded, not the tensor", p.Digest)
	}
	c.answer(t, p)
}

// A digest that stands in the trace and in the end state may have been opened long
// before the search comes to it, and then nothing below it can be followed up after
// W. The search comes to it in time all the same: as many answers follow one
// another as lead from a root to a chunk.
func TestPlantedDigestsDoNotOutlastW(t *testing.T) {
	terms := claim.Terms{Policy: claim.Sampled}
	run := runOf(t, 600, 2, manySegments, elementLie(2050, 0))
	c := newCourt(t, run, terms, claim.Drawn(claim.Sampled, 0, manySegments.Segments(), claim.Digest{}))
	c.plant(t, run, 2050)
	c.challenge(t, courtDispute-15)
}

// hoarder is a claimant who opens its inputs on chain alone, chunk by chunk, until
// somebody else serves them.
type hoarder struct {
	*court
	inputs commit.Inputs
	served bool
}

func (h *hoarder) Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	if kind == artifact.Tensors && !h.served {
		return nil, artifact.ErrNotFound
	}
	return h.court.Get(ctx, servers, kind, digest)
}

func (h *hoarder) Inputs(context.Context, claim.View) (out []claim.OpenedInput, _ error) {
	for _, key := range h.order {
		if p := h.cases[key]; p.Input && p.answeredAt != 0 {
			out = append(out, claim.OpenedInput{Place: p.Place, Data: p.opened.Data})
		}
	}
	return out, nil
}

// open answers every demand for an input.
func (h *hoarder) open(t *testing.T) (inputs int) {
	t.Helper()
	for _, key := range h.order {
		p := h.cases[key]
		if !p.Input {
			continue
		}
		inputs++
		data, err := opening.AnswerInput(&h.inputs, p.Place)
		if err != nil {
			t.Fatal(err)
		}
		p.opened, p.answeredAt = claim.Opened{Segment: p.Segment, Kind: claim.InputTag, Data: data, Block: h.now()}, h.now()
	}
	return inputs
}

// Inputs that are opened on chain alone cost demands, but never those that the
// search will take once somebody serves them.
func TestInputsLeaveDemandsForTheSearch(t *testing.T) {
	run := runOf(t, 6000, 2, fewSegments, elementLie(4, 2)) // 24 chunks
	h := &hoarder{court: newCourt(t, run, claim.Terms{Policy: claim.Full}, claim.Drawn(claim.Full, 0, fewSegments.Segments(), claim.Digest{})), inputs: run.Inputs()}
	cfg := Defaults()
	cfg.DataDir, cfg.RetryBlocks = t.TempDir(), 0
	ch := h.court.challenger(t, cfg, func(d *Deps) { d.Artifacts, d.Inputs = h, h })
	for range 3 * cfg.MaxDemands {
		h.look(t, ch, courtCertify+1)
		h.open(t)
	}
	if got, want := h.open(t), cfg.MaxDemands-dispute.MostDemands; got != want {
		t.Fatalf("%d inputs were demanded, want %d", got, want)
	}
	h.served = true
	h.play(t, ch, courtCertify+2)
}

// A run is executed once, however often its search has to wait.
func TestRunIsExecutedOnceForASearch(t *testing.T) {
	c := newCourt(t, runOf(t, 600, 2, fewSegments, elementLie(4, 2)), claim.Terms{Policy: claim.Full}, claim.Drawn(claim.Full, 0, fewSegments.Segments(), claim.Digest{}))
	cfg := Defaults()
	cfg.DataDir, cfg.RetryBlocks = t.TempDir(), 0
	ch := c.challenger(t, cfg, func(*Deps) {})
	c.look(t, ch, courtCertify+1)
	id := c.snap.Claims[0].ID
	x := ch.finder.kept.find(id)
	if x == nil || ch.Stage(id) != Withheld {
		t.Fatalf("%s, kept %v", ch.Stage(id), x)
	}
	for ch.Stage(id) == Withheld {
		if now := ch.finder.kept.find(id); now != x {
			t.Fatal("it was executed again")
		}
		for _, key := range c.order {
			if p := c.cases[key]; p.answeredAt == 0 {
				c.answer(t, p)
			}
		}
		c.look(t, ch, c.now()+1)
	}
	if ch.Stage(id) != Faulty || ch.finder.kept.find(id) != nil {
		t.Errorf("%s, kept %v", ch.Stage(id), ch.finder.kept.find(id))
	}
}

// An execution is kept while its claim's search waits for answers, but not for
// ever, nor for many.
func TestExecutionsAreKeptForFew(t *testing.T) {
	var a archive
	executed := 0
	take := func(id byte) {
		if _, err := a.take(claim.ID{id}, func() (*commit.Run, error) { executed++; return &commit.Run{}, nil }); err != nil {
			t.Fatal(err)
		}
	}
	for i, row := range []struct {
		id   byte
		want int
	}{{1, 1}, {1, 1}, {2, 2}, {1, 2}, {3, 3}, {1, 3}, {2, 4}} {
		if take(row.id); executed != row.want {
			t.Errorf("%d: %d executions, want %d", i, executed, row.want)
		}
	}
	a.drop(claim.ID{2})
	if take(2); executed != 5 {
		t.Error("a dropped run is still there")
	}
	a.retain(map[claim.ID]bool{{1}: true})
	if take(2); executed != 6 {
		t.Error("the run of a claim that is not listed is still there")
	}
	if _, err := a.take(claim.ID{9}, func() (*commit.Run, error) { return nil, fmt.Errorf("no memory") }); err == nil || len(a.runs) > keptRuns {
		t.Errorf("%v, %d runs are kept", err, len(a.runs))
	}
}
