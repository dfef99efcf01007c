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

func forEver(claim.Opened) bool { return true }

func TestLinkShowsWhatAnAnswerRevealed(t *testing.T) {
	kids := []claim.Digest{{1}, {2}, {3}, {4}}
	pair := []claim.Digest{{5}, {6}}
	list := []claim.Opened{
		{Segment: 9, Digest: claim.Digest{7}, Kind: 2, Data: make([]byte, 1000), Block: 10},
		{Segment: 4, Digest: commit.TreeRoot(kids), Kind: 1, Trace: true, Data: flat(kids), Block: 11},
		{Segment: claim.HeaderSegment, Digest: claim.SegmentDigest(pair[0], pair[1]), Kind: 20, Data: flat(pair), Block: 12},
	}
	l := linkTo(list, 4, claim.Digest{3}, forEver)
	if l == nil || l.Index != 2 || !l.Answer.Trace || l.Answer.Block != 11 || l.Answer.Data != nil {
		t.Fatalf("%+v", l)
	}
	if got := commit.FoldPath(claim.Digest{3}, uint64(l.Index), l.Path); got != l.Answer.Digest {
		t.Errorf("the path leads to %s", got)
	}
	if l := linkTo(list, 4, claim.Digest{6}, forEver); l == nil || l.Answer.Kind != 20 || l.Index != 1 || len(l.Path) != 1 {
		t.Errorf("in the header: %+v", l)
	}
	if l := linkTo(list, 5, claim.Digest{3}, forEver); l != nil {
		t.Errorf("another segment's: %+v", l)
	}
	if l := linkTo(list, 4, claim.Digest{8}, forEver); l != nil {
		t.Errorf("revealed by nobody: %+v", l)
	}
}

// A digest that stands in two places may be revealed twice: the later answer
// leaves more time for the follow-up.
func TestLinkIsToTheLatestAnswer(t *testing.T) {
	kids := []claim.Digest{{1}, {2}}
	early := claim.Opened{Segment: claim.HeaderSegment, Digest: commit.TreeRoot(kids), Kind: 17, Data: flat(kids), Block: 10}
	late := claim.Opened{Segment: 4, Digest: commit.TreeRoot(kids), Kind: 1, Trace: true, Data: flat(kids), Block: 20}
	for _, list := range [][]claim.Opened{{early, late}, {late, early}} {
		if l := linkTo(list, 4, claim.Digest{2}, forEver); l == nil || l.Answer.Block != 20 {
			t.Errorf("%+v", l)
		}
	}
}

// A liar may open a digest where more follow-ups lead to it, so that fewer are
// left; or where it was opened long ago.
func TestLinkIsToTheAnswerThatMostCanFollow(t *testing.T) {
	kids := []claim.Digest{{1}, {2}}
	short := claim.Opened{Segment: 4, Digest: commit.TreeRoot(kids), Kind: 17, Data: flat(kids), Block: 10, Generation: 1}
	long := claim.Opened{Segment: 4, Digest: commit.TreeRoot(kids), Kind: 33, Data: flat(kids), Block: 12, Generation: 5}
	v := claim.View{}
	v.Schedule.FollowUp = 8
	for now, want := range map[uint64]int{17: 1, 18: 5, 30: 5} {
		for _, list := range [][]claim.Opened{{short, long}, {long, short}} {
			d := demandOf(v, &dispute.Demand{Segment: 4, Node: dispute.Node{Digest: claim.Digest{2}}}, list, now)
			if d.Link == nil || d.Link.Answer.Generation != want {
				t.Errorf("block %d: %+v, want generation %d", now, d.Link, want)
			}
		}
	}
}

// Whose trace is missing shows above the segments: a demand for it follows up the
// last answer there, and no input's.
func TestTraceDemandFollowsUpTheHeader(t *testing.T) {
	above := claim.Opened{Segment: claim.HeaderSegment, Digest: claim.Digest{1}, Kind: claim.NodeTag, Data: make([]byte, 64), Block: 10}
	later, input, below := above, above, above
	later.Block = 11
	input.Kind, input.Block = claim.InputTag, 12
	below.Segment, below.Block = 3, 13
	d := demandOf(claim.View{}, &dispute.Demand{Segment: 3, TraceRoot: true}, []claim.Opened{above, later, input, below}, 15)
	if d.Link == nil || d.Link.Answer.Block != 11 || d.Link.Answer.Data != nil {
		t.Errorf("%+v", d.Link)
	}
	if d := demandOf(claim.View{}, &dispute.Demand{Segment: 3, TraceRoot: true}, []claim.Opened{input, below}, 15); d.Link != nil {
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

// An answer where a digest has one level under it is none where it has two.
func TestAnswerWithFewerLevelsIsNone(t *testing.T) {
	kids := []claim.Digest{{1}, {2}}
	list := []claim.Opened{{Segment: 4, Digest: commit.TreeRoot(kids), Kind: 17, Data: flat(kids)}}
	for levels, want := range map[int]bool{1: true, 2: false, 11: false} {
		if got := Opens(list, claim.Demand{Segment: 4, Digest: commit.TreeRoot(kids), Levels: levels, Tag: claim.NodeTag}); got != want {
			t.Errorf("%d levels: answered %v, want %v", levels, got, want)
		}
	}
}
