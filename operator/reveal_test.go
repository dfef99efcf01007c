package operator

import (
	"context"
	"slices"
	"testing"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/keyed"
)

func (b *bench) Batches(context.Context, claim.View) ([][]claim.Digest, error) { return b.batches, nil }
func (b *bench) Reveals(context.Context, claim.View) ([]claim.Reveal, error)   { return b.reveals, nil }
func (b *bench) GasPrice(context.Context) (uint256.Int, error)                 { return *uint256.NewInt(1e9), nil }
func (b *bench) Record(_ context.Context, batch []claim.Digest) error {
	b.batches = append(b.batches, batch)
	return nil
}
func (b *bench) Reveal(_ context.Context, v claim.View, operator claim.Address, salt claim.Digest, list []claim.Digest, batch claim.Digest, path []claim.Digest) error {
	commitment := claim.Commitment(v.ID, operator, salt, claim.ListHash(list))
	for _, known := range b.batches {
		if i := slices.Index(known, commitment); i >= 0 && claim.BatchRoot(known) == batch && slices.Equal(claim.BatchPath(known, i), path) {
			b.reveals = append(b.reveals, claim.Reveal{Operator: operator, List: list, Block: b.snap.Head})
			b.salts = append(b.salts, salt)
			return nil
		}
	}
	b.t.Error("revealed what no batch holds")
	return nil
}
func (b *bench) Refute(_ context.Context, _ claim.View, r claim.Reveal, index int, opening []byte) error {
	b.refuted = append(b.refuted, index)
	for i := range b.reveals {
		if b.reveals[i].Operator == r.Operator {
			b.reveals[i].Struck = true
		}
	}
	return nil
}

// signing is a bench whose operator has signed a claim with a fee.
func signing(t *testing.T, policy claim.Policy) *bench {
	t.Helper()
	b := newBench(t)
	b.post(counter(t), policy, uint32(policy))
	c := &b.snap.Claims[0]
	c.FeeHeld, c.Terms.Fee, c.Schedule.Reveal = true, *uint256.NewInt(1e17), 140
	b.tick()
	b.expectVotes(1)
	return b
}

func (b *bench) certify(head uint64) {
	b.snap.Claims[0].Status, b.snap.Claims[0].Signed, b.snap.Head = claim.Certified, true, head
	b.tick()
}

// The commitment leaves with the signature; an aggregator records it; the list
// is revealed once, after the deadline, by the process that signed or the next.
func TestRevealsOnceWhatItCommittedTo(t *testing.T) {
	for _, policy := range []claim.Policy{claim.Full, claim.Sampled} {
		b := signing(t, policy)
		b.batches = [][]claim.Digest{{{1}, {2}}, {{3}, b.votes[0].Commitment, {4}}}
		b.certify(95)
		if len(b.batches) != 2 {
			t.Fatal("recorded what was recorded")
		}
		b.certify(100)
		if len(b.reveals) != 0 {
			t.Fatal("revealed before the deadline for commitments has passed")
		}
		b.restart()
		b.certify(101)
		b.certify(102)
		if len(b.reveals) != 1 || len(b.reveals[0].List) != claim.Entries(len(b.snap.Claims[0].Drawn(claim.Digest{}))) {
			t.Fatalf("%s: reveals: %+v", policy, b.reveals)
		}
		if b.salts[0].IsZero() {
			t.Error("no salt: the list could be guessed entry by entry")
		}
	}
}

// Whom every aggregator left out records a batch of its own, just in time.
func TestRecordsWhatNobodyElseDid(t *testing.T) {
	b := signing(t, claim.Full)
	b.certify(79)
	if len(b.batches) != 0 {
		t.Fatal("recorded while aggregators had time")
	}
	b.certify(80)
	b.certify(81)
	if len(b.batches) != 1 || len(b.batches[0]) != 1 || b.batches[0][0] != b.votes[0].Commitment {
		t.Fatalf("batches: %v", b.batches)
	}
	b.certify(101)
	if len(b.reveals) != 1 {
		t.Fatal("not revealed")
	}
}

func TestRevealsNothingThatDoesNotPay(t *testing.T) {
	b := signing(t, claim.Full)
	b.snap.Claims[0].Terms.Fee = *uint256.NewInt(1e12)
	b.certify(90)
	b.batches = [][]claim.Digest{{b.votes[0].Commitment}}
	b.certify(101)
	if len(b.reveals) != 0 {
		t.Fatal("paid more gas than it earns")
	}
}

// Another operator's reveal is compared without any execution; a wrong one is
// executed again up to its first wrong entry, which is shown.
func TestRefutesWrongReveals(t *testing.T) {
	for _, wrong := range []int{0, 3} {
		b := newBench(t)
		b.rival = claim.Address{9}
		b.post(counter(t), claim.Full, 0)
		c := &b.snap.Claims[0]
		c.FeeHeld, c.Terms.Fee, c.Schedule.Reveal = true, *uint256.NewInt(1e17), 140
		b.tick()
		_, p, err := b.op.signed(*c)
		if err != nil {
			t.Fatal(err)
		}
		list := b.rivalList()
		if p.Expected[b.rival] != claim.ListHash(list) {
			t.Fatal("the expected list is not the rival's")
		}
		b.reveals = []claim.Reveal{{Operator: b.rival, List: list, Block: 101}}
		b.certify(190)
		if len(b.refuted) != 0 {
			t.Fatal("refuted a right reveal")
		}
		list[wrong] = claim.Digest{1}
		b.certify(101)
		if len(b.refuted) != 0 {
			t.Fatal("refuted out of turn")
		}
		b.certify(190)
		b.certify(191)
		if !slices.Equal(b.refuted, []int{wrong}) {
			t.Fatalf("refuted entries %v, want %d once", b.refuted, wrong)
		}
	}
}

func TestPledgeRoundTrips(t *testing.T) {
	p := &pledge{Salt: claim.Digest{5}, List: []claim.Digest{{1}, {2}, {3}},
		Expected: map[claim.Address]claim.Digest{{7}: {8}, {1}: {2}}}
	b := p.encode()
	got, err := decodePledge(b)
	if err != nil || got.Salt != p.Salt || !slices.Equal(got.List, p.List) || len(got.Expected) != 2 || got.Expected[claim.Address{7}] != (claim.Digest{8}) {
		t.Fatalf("%+v, %v", got, err)
	}
	for n := range len(b) {
		if n == 35+96 || n == 35+96+52 {
			continue // whole, with fewer members
		}
		if _, err := decodePledge(b[:n]); err == nil {
			t.Errorf("%d of %d bytes decode", n, len(b))
		}
	}
}

func TestDecideDuty(t *testing.T) {
	base := Duty{Counted: true, Share: *uint256.NewInt(1e17), GasPrice: *uint256.NewInt(1e9)}
	base.Claim.Status, base.Claim.FeeHeld = claim.Certified, true
	base.Claim.Schedule = claim.Schedule{Certify: 100, Reveal: 140, Dispute: 200}
	base.Claim.Spec.Steps, base.Claim.Spec.SegmentLength = 10, 1
	for _, row := range []struct {
		name   string
		change func(*Duty)
		now    uint64
		want   string
	}{
		{"early", func(*Duty) {}, 79, ""},
		{"in no batch as the deadline nears", func(*Duty) {}, 80, "record"},
		{"at the deadline", func(*Duty) {}, 100, "record"},
		{"too late to record", func(*Duty) {}, 101, ""},
		{"in a batch", func(d *Duty) { d.Recorded = true }, 100, ""},
		{"time to reveal", func(d *Duty) { d.Recorded = true }, 101, "reveal"},
		{"last block to reveal", func(d *Duty) { d.Recorded = true }, 140, "reveal"},
		{"too late to reveal", func(d *Duty) { d.Recorded = true }, 141, ""},
		{"revealed", func(d *Duty) { d.Recorded, d.Revealed = true, true }, 101, ""},
		{"not in the certificate", func(d *Duty) { d.Recorded, d.Counted = true, false }, 101, ""},
		{"the fee is lost", func(d *Duty) { d.Recorded, d.Claim.Status, d.Claim.SlashableFrom = true, claim.Convicted, 7 }, 101, ""},
		{"a lie that binds nobody", func(d *Duty) { d.Recorded, d.Claim.Status = true, claim.Convicted }, 101, "reveal"},
		{"gas costs more", func(d *Duty) { d.Recorded = true; d.GasPrice = *uint256.NewInt(1e15) }, 101, ""},
		{"somebody guessed", wrong(func(*Wrong) {}), 150, "refute"},
		{"last block to refute", wrong(func(*Wrong) {}), 200, "refute"},
		{"too late to refute", wrong(func(*Wrong) {}), 201, ""},
		{"not its turn", wrong(func(w *Wrong) { w.Turn = false }), 150, ""},
		{"struck already", wrong(func(w *Wrong) { w.Reveal.Struck = true }), 150, ""},
		{"nothing pays for it", wrong(func(w *Wrong) { w.Share = *uint256.NewInt(1e14) }), 150, ""},
	} {
		d := base
		row.change(&d)
		acts := DecideDuty(d, 20, row.now)
		got := ""
		switch {
		case acts.Record && acts.Reveal || len(acts.Refute) > 1:
			got = "too much"
		case acts.Record:
			got = "record"
		case acts.Reveal:
			got = "reveal"
		case len(acts.Refute) == 1:
			got = "refute"
		}
		if got != row.want {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}

func wrong(change func(*Wrong)) func(*Duty) {
	return func(d *Duty) {
		d.Revealed = true
		w := Wrong{Share: *uint256.NewInt(1e17), Turn: true}
		change(&w)
		d.Wrong = []Wrong{w}
	}
}

// rivalList is what the rival's own execution gives.
func (b *bench) rivalList() []claim.Digest {
	b.t.Helper()
	run := counter(b.t)
	w := keyed.New(run.Inputs().Program, b.snap.Claims[0], []claim.Address{b.rival})
	if _, err := commit.Execute(b.t.Context(), run.Inputs(), commit.Options{Threads: 1, TraceRoots: true, Observe: w.Observe}); err != nil {
		b.t.Fatal(err)
	}
	list, err := w.List(0)
	if err != nil {
		b.t.Fatal(err)
	}
	return list
}
