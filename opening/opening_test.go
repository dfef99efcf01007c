package opening

import (
	"encoding/binary"
	"net/url"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
)

func TestNodeQueryRoundTrips(t *testing.T) {
	n := dispute.Node{Tree: dispute.TraceTree, Depth: 33, Index: 1<<33 - 5, Levels: 11,
		Anchor: dispute.Anchor{Root: claim.Digest{7}, Index: 3, Count: 9, Segment: claim.HeaderSegment}}
	got, err := parseNode(query(n))
	if err != nil || got != n {
		t.Fatalf("%+v, %v", got, err)
	}
}

func FuzzParseNode(f *testing.F) {
	f.Add(query(dispute.Node{Depth: 3}).Encode())
	f.Fuzz(func(t *testing.T, s string) {
		q, err := url.ParseQuery(s)
		if err != nil {
			return
		}
		n, err := parseNode(q)
		if err != nil {
			return
		}
		if again, err := parseNode(query(n)); err != nil || again != n {
			t.Fatalf("%q: %+v, %v", s, again, err)
		}
	})
}

func sampled() claim.View {
	v := claim.View{}
	v.Spec = claim.Spec{Steps: 10, SegmentLength: 1}
	v.Terms.Policy = claim.Sampled
	v.TraceRoot, v.HasTrace = claim.Digest{5}, true
	return v
}

func place(tree byte, depth byte, index uint64, digest claim.Digest) []byte {
	b := make([]byte, headSize)
	b = append(b, tree, depth)
	b = binary.BigEndian.AppendUint64(b, index)
	return append(b, digest[:]...)
}

func TestNodeOfDemand(t *testing.T) {
	d := claim.Demand{Segment: 10, Digest: claim.Digest{9}, Levels: 2, Tag: 1}
	d.Place = place(byte(dispute.TraceTree), 4, 11, d.Digest)
	n, err := NodeOf(sampled(), d, claim.Digest{})
	want := dispute.Node{Tree: dispute.TraceTree, Depth: 4, Index: 11, Digest: d.Digest, Levels: 2, Tag: 1,
		Anchor: dispute.Anchor{Root: claim.Digest{5}, Index: 1, Count: 2, Segment: 10}}
	if err != nil || n != want {
		t.Errorf("drawn segment: %+v, %v", n, err)
	}
	d.Segment = 4
	if n, err = NodeOf(sampled(), d, claim.Digest{8}); err != nil || n.Anchor != dispute.RevealedAnchor(claim.Digest{8}, 4) {
		t.Errorf("revealed segment: %+v, %v", n, err)
	}
	d.Place = place(byte(dispute.TraceTree), 4, 11, claim.Digest{1})
	if _, err := NodeOf(sampled(), d, claim.Digest{}); err == nil {
		t.Error("place of another digest accepted")
	}
	for size := range len(d.Place) {
		if _, err := NodeOf(sampled(), claim.Demand{Digest: d.Digest, Place: d.Place[:size]}, claim.Digest{}); err == nil {
			t.Fatalf("place of %d bytes accepted", size)
		}
	}
}

func TestAnsweredGivesOnlyWhatFits(t *testing.T) {
	pair := []claim.Digest{{3}, {4}}
	root := commit.TreeRoot(pair)
	a := Answered{root: flat(pair), {1}: make([]byte, 64), {2}: make([]byte, 2048)}
	if kids, err := a.Children(t.Context(), dispute.Node{Digest: root, Levels: 1}); err != nil || len(kids) != 2 {
		t.Errorf("%v, %v", kids, err)
	}
	if _, err := a.Children(t.Context(), dispute.Node{Digest: root, Levels: 2, Tag: claim.NodeTag}); err == nil {
		t.Error("two digests given where there are four")
	}
	if _, err := a.Children(t.Context(), dispute.Node{Digest: claim.Digest{1}, Levels: 1}); err == nil {
		t.Error("digests given that do not lead to the node")
	}
	if _, err := a.Chunk(t.Context(), dispute.Node{Digest: claim.Digest{2}}); err == nil {
		t.Error("2,048 bytes given as a chunk")
	}
	if _, err := (First{a}).Chunk(t.Context(), dispute.Node{Digest: claim.Digest{3}}); err == nil {
		t.Error("unknown chunk given")
	}
}
