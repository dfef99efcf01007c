package quorum

import (
	"bytes"
	"errors"
	"testing"

	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
)

var (
	statement = Statement{Claim: claim.ID{1}, Beacon: claim.Digest{2}, TraceRoot: claim.Digest{3}}
	book      = claim.Address{4}
	digest    = statement.Digest(31337, book)
)

type fixture struct {
	keys []*bls.Key
	set  Set
}

func members(t *testing.T, stakes ...uint64) fixture {
	t.Helper()
	f := fixture{set: Set{ReferenceBlock: 7}}
	for i, s := range stakes {
		k, err := bls.NewKey([]byte{1, byte(i + 1)})
		if err != nil {
			t.Fatal(err)
		}
		f.keys = append(f.keys, k)
		f.set.Operators = append(f.set.Operators, Operator{ID: k.ID(), G1: k.G1(), G2: k.G2(), Stake: *uint256.NewInt(s)})
		f.set.Total.AddUint64(&f.set.Total, s)
	}
	return f
}

func (f fixture) vote(i int) Vote {
	return Vote{Statement: statement, Operator: f.keys[i].ID(), Signature: f.keys[i].Sign(digest), Commitment: claim.Digest{0xc0, byte(i)}}
}

func TestAddRefusesByName(t *testing.T) {
	f := members(t, 10, 10, 0)
	stranger, err := bls.NewKey([]byte{99})
	if err != nil {
		t.Fatal(err)
	}
	dissent := f.vote(0)
	dissent.TraceRoot[0]++
	dissent.Signature = f.keys[0].Sign(dissent.Digest(31337, book))
	other := f.vote(0)
	other.Claim[0]++
	otherChain := f.vote(0)
	otherChain.Signature = f.keys[0].Sign(statement.Digest(1, book))
	borrowed := f.vote(0)
	borrowed.Signature = f.vote(1).Signature
	rows := []struct {
		name string
		vote Vote
		want error
	}{
		{"unknown operator", Vote{statement, stranger.ID(), stranger.Sign(digest), claim.Digest{1}}, ErrUnknownOperator},
		{"operator without stake", f.vote(2), ErrUnknownOperator},
		{"dissent", dissent, ErrDissent},
		{"another claim", other, ErrOtherClaim},
		{"another chain", otherChain, bls.ErrSignature},
		{"another's signature", borrowed, bls.ErrSignature},
	}
	for _, row := range rows {
		tally := NewTally(statement, digest, f.set)
		if err := tally.Add(row.vote); !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, err, row.want)
		}
		if s := tally.Signed(); !s.IsZero() {
			t.Errorf("%s: counted", row.name)
		}
	}
}

func TestDuplicateCountsOnce(t *testing.T) {
	f := members(t, 10, 10)
	tally := NewTally(statement, digest, f.set)
	if err := tally.Add(f.vote(0)); err != nil {
		t.Fatal(err)
	}
	if err := tally.Add(f.vote(0)); !errors.Is(err, ErrDuplicate) {
		t.Fatalf("duplicate: %v", err)
	}
	if s := tally.Signed(); s.Uint64() != 10 {
		t.Fatalf("signed %s", s.Dec())
	}
}

func TestThresholdIsTwoThirdsOfAllStake(t *testing.T) {
	rows := []struct {
		name   string
		stakes []uint64
		votes  []int
		want   bool
	}{
		{"nobody", []uint64{1, 1, 1}, nil, false},
		{"one of three", []uint64{1, 1, 1}, []int{0}, false},
		{"exactly two thirds", []uint64{1, 1, 1}, []int{0, 2}, true},
		{"a wei short", []uint64{199, 101}, []int{0}, false},
		{"stake counts, not heads", []uint64{2, 1, 1, 1, 1}, []int{1, 2, 3}, false},
		{"no stake at all", []uint64{0, 0}, nil, false},
	}
	for _, row := range rows {
		f := members(t, row.stakes...)
		tally := NewTally(statement, digest, f.set)
		for _, i := range row.votes {
			if err := tally.Add(f.vote(i)); err != nil {
				t.Fatal(err)
			}
		}
		if tally.Reached() != row.want {
			t.Errorf("%s: reached = %v", row.name, !row.want)
		}
		if _, err := tally.Certificate(); (err == nil) != row.want {
			t.Errorf("%s: certificate: %v", row.name, err)
		}
	}
}

func TestCertificateVerifiesAndListsAbsentInOrder(t *testing.T) {
	f := members(t, 10, 1, 10, 1, 10, 1)
	tally := NewTally(statement, digest, f.set)
	for _, i := range []int{4, 0, 2} {
		if err := tally.Add(f.vote(i)); err != nil {
			t.Fatal(err)
		}
	}
	c, err := tally.Certificate()
	if err != nil {
		t.Fatal(err)
	}
	if err := bls.Verify(c.APK, digest, c.Signature); err != nil {
		t.Fatal(err)
	}
	if len(c.NonSigners) != 3 {
		t.Fatalf("%d non-signers", len(c.NonSigners))
	}
	for i := 1; i < len(c.NonSigners); i++ {
		if bytes.Compare(c.NonSigners[i-1].ID[:], c.NonSigners[i].ID[:]) >= 0 {
			t.Fatal("non-signers are not ascending")
		}
	}
}

func TestRipe(t *testing.T) {
	p := Patience{Blocks: 10, Margin: 5}
	rows := []struct {
		name                    string
		votes                   int
		reachedAt, now, closing uint64
		want                    bool
	}{
		{"no quorum, even at the deadline", 1, 0, 99, 100, false},
		{"everyone signed", 3, 20, 20, 100, true},
		{"one missing, wait", 2, 20, 29, 100, false},
		{"patience ran out", 2, 20, 30, 100, true},
		{"deadline near", 2, 20, 21, 26, true},
	}
	for _, row := range rows {
		f := members(t, 1, 1, 1)
		tally := NewTally(statement, digest, f.set)
		for i := range row.votes {
			if err := tally.Add(f.vote(i)); err != nil {
				t.Fatal(err)
			}
		}
		if got := tally.Ripe(p, row.reachedAt, row.now, row.closing); got != row.want {
			t.Errorf("%s: %v", row.name, got)
		}
	}
}
