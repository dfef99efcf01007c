package policy_test

import (
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/dispute"
)

// As many answers as a search waits for one after another, so many does a post
// allow for: neither more, nor fewer.
func TestContractBoundsTheRoundsOfASearch(t *testing.T) {
	b := open(t)
	book, err := bindings.NewClaimBook(b.account.Book().Assay.ClaimBook, b.dev.Client())
	b.ok(err)
	at, err := book.RULES(nil)
	b.ok(err)
	rules, err := bindings.NewClaimRules(at, b.dev.Client())
	b.ok(err)
	if most, err := rules.MAXANSWERS(nil); err != nil || most.Uint64() != dispute.MaxAnswers {
		t.Fatalf("the contract lets %v answers follow one another, package dispute %d: %v", most, dispute.MaxAnswers, err)
	}
	terms := b.edge(rand.New(rand.NewPCG(3, 4)), claim.Sampled)
	for _, shape := range []struct{ segments, length uint64 }{
		{2047, 1}, {2048, 1}, {2047, 2048}, {2047, 2049}, {2048, 2}, {2048, 2048}, {1, 2048}, {1, 1 << 22}, {1 << 20, 1},
	} {
		spec := claim.Spec{Program: b.program, Steps: shape.segments * shape.length, SegmentLength: uint32(shape.length)}
		x := dispute.Extent{Segments: spec.Segments() + 1, Drawn: spec.Segments() + 1, Steps: shape.length, Step: 7}
		_, err := b.account.Post(t.Context(), spec, claim.Outcome{Segments: claim.Digest{1}}, terms, claim.Digest{})
		if refused := chain.Reverted(err, "PathTooLong"); err != nil && !refused {
			t.Fatal(err)
		} else if fits := x.Rounds() <= dispute.MaxAnswers; fits == refused {
			t.Errorf("%d segments of %d steps: %d answers, refused %v", shape.segments, shape.length, x.Rounds(), refused)
		}
	}
}
