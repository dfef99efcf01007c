package dispute

import (
	"context"
	"errors"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// Know takes in what is known of the segments' two roots, from one's own execution
// or from the claimant: where their digests are the claimed ones, nobody need be
// asked for what lies above or right below them.
func (r *Run) Know(segments []commit.SegmentRoots) {
	leaves := make([]claim.Digest, len(segments))
	for g, s := range segments {
		leaves[g] = s.Digest()
	}
	r.honest, r.segments = segments, commit.NewTree(leaves)
}

// knowTraces takes in one's own traces, by segment, as the anchors commit to them.
func (r *Run) knowTraces(roots []claim.Digest, anchors []Anchor) {
	r.traces = map[claim.Digest]*commit.Tree{}
	if roots == nil {
		return
	}
	leaves := map[claim.Digest][]claim.Digest{}
	for _, a := range anchors {
		if leaves[a.Root] == nil {
			leaves[a.Root] = make([]claim.Digest, a.Count)
		}
		leaves[a.Root][a.Index] = roots[a.Segment]
	}
	for root, l := range leaves {
		r.traces[root] = commit.NewTree(l)
	}
}

// ownTree is one's own tree in place of the topmost claimed one that c is in; nil
// if there is none, or c stands below it.
func (r *Run) ownTree(c *cursor) *commit.Tree {
	t := r.segments
	switch c.tree {
	case TraceTree:
		t = r.traces[c.anchor.Root]
	case ResultTree:
		t = nil
	}
	if t == nil || c.tag != 1 || c.depth+c.levels != t.Depth() {
		return nil
	}
	return t
}

// ownKids are the digests below a node that is one's own too; nil if it is not.
func (r *Run) ownKids(c *cursor, levels int) []claim.Digest {
	t := r.ownTree(c)
	if t == nil || c.levels == 0 || t.Node(c.levels, int(c.index)) != c.digest {
		return nil
	}
	kids := make([]claim.Digest, 1<<levels)
	for i := range kids {
		kids[i] = t.Node(c.levels-levels, int(c.index)<<levels+i)
	}
	return kids
}

// top goes down to the trace of an anchor. It stops above it where everything
// below is one's own.
func (r *Run) top(ctx context.Context, a Anchor) (c cursor, honest bool, err error) {
	c = r.root(TraceTree, a)
	own := r.traces[a.Root]
	same := func(level int, digest claim.Digest) bool {
		return own != nil && own.Node(level, int(a.Index>>level)) == digest
	}
	if same(c.levels, c.digest) {
		return c, true, nil
	}
	for c.levels > 0 {
		kids, levels, err := r.kids(ctx, c)
		if err != nil {
			return c, false, err
		}
		left := c.levels - levels
		i := int(a.Index >> left & (1<<levels - 1))
		if same(left, kids[i]) {
			return c, true, nil
		}
		c = c.child(kids, levels, i)
	}
	return c, false, nil
}

// traceTops goes down to the first trace in the anchors' order that is not one's
// own, and says what is withheld of the way.
func (r *Run) traceTops(ctx context.Context, anchors []Anchor) error {
	for _, a := range anchors {
		if _, honest, err := r.top(ctx, a); err != nil || !honest {
			return err
		}
	}
	return nil
}

// together adds to a withheld node another one that the search will need whatever
// the first shows: both are demanded at once, as the later one could come too late.
func together(err, other error) error {
	var w, also *withheld
	if errors.As(err, &w) && errors.As(other, &also) {
		w.beside = append(w.beside, also)
	}
	return err
}
