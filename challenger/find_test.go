package challenger

import (
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
)

func flat(digests []claim.Digest) (out []byte) {
	for _, d := range digests {
		out = append(out, d[:]...)
	}
	return out
}

func TestLinkShowsWhatAnAnswerRevealed(t *testing.T) {
	kids := []claim.Digest{{1}, {2}, {3}, {4}}
	pair := []claim.Digest{{5}, {6}}
	list := []claim.Opened{
		{Segment: 9, Digest: claim.Digest{7}, Tag: 2, Data: make([]byte, 1000), Block: 10},
		{Segment: 4, Digest: commit.TreeRoot(kids), Tag: 1, Trace: true, Data: flat(kids), Block: 11},
		{Segment: claim.HeaderSegment, Digest: claim.SegmentDigest(pair[0], pair[1]), Tag: 4, Data: flat(pair), Block: 12},
	}
	l := linkTo(list, 4, claim.Digest{3})
	if l == nil || l.Index != 2 || !l.Answer.Trace || l.Answer.Block != 11 || l.Answer.Data != nil {
		t.Fatalf("%+v", l)
	}
	if got := commit.FoldPath(claim.Digest{3}, uint64(l.Index), l.Path); got != l.Answer.Digest {
		t.Errorf("the path leads to %s", got)
	}
	if l := linkTo(list, 4, claim.Digest{6}); l == nil || l.Answer.Tag != 4 || l.Index != 1 || len(l.Path) != 1 {
		t.Errorf("in the header: %+v", l)
	}
	if l := linkTo(list, 5, claim.Digest{3}); l != nil {
		t.Errorf("another segment's: %+v", l)
	}
	if l := linkTo(list, 4, claim.Digest{8}); l != nil {
		t.Errorf("revealed by nobody: %+v", l)
	}
}

// A digest that stands in two places may be revealed twice: the later answer
// leaves more time for the follow-up.
func TestLinkIsToTheLatestAnswer(t *testing.T) {
	kids := []claim.Digest{{1}, {2}}
	early := claim.Opened{Segment: claim.HeaderSegment, Digest: commit.TreeRoot(kids), Tag: 1, Data: flat(kids), Block: 10}
	late := claim.Opened{Segment: 4, Digest: commit.TreeRoot(kids), Tag: 1, Trace: true, Data: flat(kids), Block: 20}
	for _, list := range [][]claim.Opened{{early, late}, {late, early}} {
		if l := linkTo(list, 4, claim.Digest{2}); l == nil || l.Answer.Block != 20 {
			t.Errorf("%+v", l)
		}
	}
}

// Whose trace is missing shows above the segments: a demand for it follows up the
// last answer there, and no input's.
func TestTraceDemandFollowsUpTheHeader(t *testing.T) {
	above := claim.Opened{Segment: claim.HeaderSegment, Digest: claim.Digest{1}, Tag: claim.NodeTag, Data: make([]byte, 64), Block: 10}
	later, input, below := above, above, above
	later.Block = 11
	input.Tag, input.Block = claim.InputTag, 12
	below.Segment, below.Block = 3, 13
	d := demandOf(claim.View{}, &dispute.Demand{Segment: 3, TraceRoot: true}, []claim.Opened{above, later, input, below})
	if d.Link == nil || d.Link.Answer.Block != 11 || d.Link.Answer.Data != nil {
		t.Errorf("%+v", d.Link)
	}
	if d := demandOf(claim.View{}, &dispute.Demand{Segment: 3, TraceRoot: true}, []claim.Opened{input, below}); d.Link != nil {
		t.Errorf("%+v", d.Link)
	}
}

// A proof that a challenger finds again after a restart is the same, with the
// same salt, so that its commitment still counts.
func TestEvidenceKeepsItsSalt(t *testing.T) {
	dir := evidenceDir(t.TempDir())
	e := &Evidence{Claim: claim.ID{1}, Proof: hexBytes{1, 2, 3}, Salt: claim.Digest{9}, Kind: "element", Where: "here"}
	if err := dir.save("x", e); err != nil {
		t.Fatal(err)
	}
	got, err := dir.load("x")
	if err != nil || string(got.Proof) != string(e.Proof) || got.Salt != e.Salt {
		t.Fatalf("%+v, %v", got, err)
	}
	if got, err := dir.load("y"); got != nil || err != nil {
		t.Fatalf("%+v, %v", got, err)
	}
}
