package dispute

import (
	"context"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// maxLevels is how far below a node its answer reaches at most.
const maxLevels = 11

// maxKnown bounds the answers that a Run remembers, of 64 KiB at most.
const maxKnown = 1024

// cursor is a node of a claimed tree with the way to it. Its digest is known to
// stand there.
type cursor struct {
	tree    Tree
	anchor  Anchor // of a trace tree
	depth   int
	index   uint64
	digest  claim.Digest
	up      []claim.Digest // siblings, from the root downwards
	levels  int            // to the leaves of the present tree
	tag     byte
	noTrace bool // stands for the missing trace root of anchor.Segment
}

func (c *cursor) node() Node {
	n := Node{Tree: c.tree, Depth: c.depth, Index: c.index, Digest: c.digest, Levels: min(c.levels, maxLevels), Tag: c.tag}
	if c.tree == TraceTree {
		n.Anchor = c.anchor
	}
	return n
}

// path lists the siblings of the lowest n levels, from the node upwards.
func (c *cursor) path(n int) []claim.Digest {
	p := slices.Clone(c.up[len(c.up)-n:])
	slices.Reverse(p)
	return p
}

// into makes the node the root of a tree over n leaves.
func (c cursor) into(n int) cursor {
	c.levels, c.tag = commit.Depth(uint64(n)), 1
	return c
}

// child goes down to the i-th of the 2^levels digests below the node.
func (c cursor) child(kids []claim.Digest, levels, i int) cursor {
	t := commit.NewTree(kids)
	c.up = slices.Clone(c.up)
	for l := levels - 1; l >= 0; l-- {
		c.up = append(c.up, t.Node(l, i>>l^1))
	}
	c.depth += levels
	c.index = c.index<<levels | uint64(i)
	c.levels -= levels
	c.digest = kids[i]
	return c
}

// kids reads and verifies the digests `levels` below the node.
func (r *Run) kids(ctx context.Context, c cursor) (kids []claim.Digest, levels int, err error) {
	if c.digest.IsZero() {
		return nil, 0, &empty{c}
	}
	levels = min(c.levels, maxLevels)
	if own := r.ownKids(&c, levels); own != nil {
		return own, levels, nil
	}
	q := question{c.digest, levels, c.tag}
	if kids, ok := r.known[q]; ok {
		return kids, levels, nil
	}
	kids, err = r.Source.Children(ctx, c.node())
	if ctx.Err() != nil {
		return nil, 0, ctx.Err()
	}
	if err == nil {
		if known, ok := leads(kids, c.tag, c.digest); ok {
			kids, levels = upper(kids, known, levels)
			r.remember(q, kids)
			return kids, levels, nil
		}
		err = fmt.Errorf("%d digests do not lead to it", len(kids))
	}
	if other := r.preimage(ctx, c, kids); other != nil {
		return nil, 0, &misfit{c, other}
	}
	return nil, 0, &withheld{c: c, cause: err}
}

// remember keeps an answer; one of fewer levels than asked for is not kept, as a
// better one may come.
func (r *Run) remember(q question, kids []claim.Digest) {
	if len(kids) != 1<<q.levels {
		return
	}
	if r.known == nil || len(r.known) >= maxKnown {
		r.known = map[question][]claim.Digest{}
	}
	r.known[q] = slices.Clone(kids)
}

// leads says how far below a node the digests lie that lead to it.
func leads(kids []claim.Digest, tag byte, digest claim.Digest) (levels int, ok bool) {
	levels = commit.Depth(uint64(len(kids)))
	if levels == 0 || levels > maxLevels || len(kids) != 1<<levels {
		return 0, false
	}
	if tag == 4 {
		return 1, levels == 1 && claim.SegmentDigest(kids[0], kids[1]) == digest
	}
	return levels, commit.TreeRoot(kids) == digest
}

// LeadTo says whether digests are what lies some levels below a digest; a Source
// that keeps answers by digest need keep no more.
func LeadTo(kids []claim.Digest, digest claim.Digest) bool {
	_, node := leads(kids, 1, digest)
	_, segment := leads(kids, 4, digest)
	return node || segment
}

// upper cuts digests that lie further below a node than asked for.
func upper(kids []claim.Digest, known, levels int) ([]claim.Digest, int) {
	if known <= levels {
		return kids, known
	}
	t := commit.NewTree(kids)
	out := make([]claim.Digest, 1<<levels)
	for i := range out {
		out[i] = t.Node(known-levels, i)
	}
	return out, levels
}

// preimage is what the node's digest is known to be the digest of, if that is
// not what the shapes have at the node: a chunk, or the node above digests.
func (r *Run) preimage(ctx context.Context, c cursor, kids []claim.Digest) []byte {
	if c.tag != 2 {
		if b, err := r.Source.Chunk(ctx, c.node()); err == nil && claim.Digest(digestOf(2, b)) == c.digest {
			return append([]byte{2}, b...)
		}
	}
	for _, tag := range []byte{1, 4} {
		known, ok := leads(kids, tag, c.digest)
		if !ok || tag == c.tag {
			continue
		}
		two, _ := upper(kids, known, 1)
		return append(append([]byte{tag}, two[0][:]...), two[1][:]...)
	}
	return nil
}

// segmentNode is a segment's digest, whose children are its two roots.
func (c cursor) segmentNode() cursor {
	c.levels, c.tag = 1, 4
	return c
}

// down goes to leaf i of the present tree.
func (r *Run) down(ctx context.Context, c cursor, i int) (cursor, error) {
	for c.levels > 0 {
		kids, levels, err := r.kids(ctx, c)
		if err != nil {
			return c, err
		}
		c = c.child(kids, levels, i>>(c.levels-levels)&(1<<levels-1))
	}
	return c, nil
}

// A difference is the first place where a claimed tree is not the honest one.
type difference struct {
	cursor
	leaf   int
	length bool // the claimed tree has a node where the shapes have none, or the reverse
}

// diff finds the first difference between the claimed tree below c and the
// honest one; they have different roots.
func (r *Run) diff(ctx context.Context, c cursor, honest *commit.Tree) (difference, error) {
	c = c.into(honest.Len())
	at := 0
	for {
		if absent := at<<c.levels >= honest.Len(); absent || c.digest.IsZero() {
			return difference{c, 0, true}, nil
		}
		if c.levels == 0 {
			return difference{c, at, false}, nil
		}
		kids, levels, err := r.kids(ctx, c)
		if err != nil {
			return difference{}, err
		}
		i := firstDifference(kids, honest, c.levels-levels, at<<levels)
		if i < 0 {
			return difference{}, fmt.Errorf("compare trees: node %d at depth %d differs, but nothing below it", c.index, c.depth)
		}
		c, at = c.child(kids, levels, i), at<<levels|i
	}
}

func firstDifference(kids []claim.Digest, honest *commit.Tree, level, first int) int {
	for i, k := range kids {
		if k != honest.Node(level, first+i) {
			return i
		}
	}
	return -1
}

// lengthFault proves a difference of shapes; preimage is that of the node, its
// tag first, or nil if the fault is that it is zero or is there at all.
func (r *Run) lengthFault(c cursor, preimage []byte) (*Fault, error) {
	e := r.head()
	at := r.node(e, c)
	e.raw(preimage)
	f := &Fault{Kind: Length, Segment: at.segment, Anchor: c.anchor, Proof: e.b}
	f.Where = fmt.Sprintf("node %d at depth %d of tree %d", c.index, c.depth, c.tree)
	return f, e.err
}
