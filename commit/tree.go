// Package commit builds and opens the Merkle trees of docs/format.md: tensors,
// programs, data sets and runs.
package commit

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math/bits"

	"github.com/assay-avs/assay/claim"
)

// Domain tags of the digests that this package computes.
const (
	tagRecord  = 0x00
	tagNode    = 0x01
	tagChunk   = 0x02
	tagLeaf    = 0x03
	tagProgram = 0x08
)

// ErrPath is wrapped by every error about an opening that does not verify.
var ErrPath = errors.New("path does not lead to the root")

// node is the parent of two digests; two absent children make an absent node.
func node(l, r claim.Digest) claim.Digest {
	if l.IsZero() && r.IsZero() {
		return claim.Digest{}
	}
	return hashNode(&l, &r)
}

func hashNode(l, r *claim.Digest) claim.Digest {
	var b [65]byte
	b[0] = tagNode
	copy(b[1:], l[:])
	copy(b[33:], r[:])
	return sha256.Sum256(b[:])
}

// Depth is the number of levels above n leaves: ceil(log2 n), 0 for n ≤ 1.
func Depth(n uint64) int {
	if n <= 1 {
		return 0
	}
	return bits.Len64(n - 1)
}

// Tree is a Merkle tree with absent leaves up to the next power of two. It
// keeps every node that has a present leaf under it.
type Tree struct {
	levels [][]claim.Digest // levels[0] = leaves
}

// NewTree builds the tree; it keeps leaves without copying them.
func NewTree(leaves []claim.Digest) *Tree {
	t := &Tree{levels: [][]claim.Digest{leaves}}
	for level := leaves; len(level) > 1; {
		level = parents(level)
		t.levels = append(t.levels, level)
	}
	return t
}

func parents(level []claim.Digest) []claim.Digest {
	up := make([]claim.Digest, (len(level)+1)/2)
	for i := range up {
		up[i] = node(level[2*i], at(level, 2*i+1))
	}
	return up
}

func at(level []claim.Digest, i int) claim.Digest {
	if i < len(level) {
		return level[i]
	}
	return claim.Digest{}
}

// Len is the number of present leaves.
func (t *Tree) Len() int { return len(t.levels[0]) }

// Depth is the number of levels above the leaves.
func (t *Tree) Depth() int { return len(t.levels) - 1 }

// Root is the root; zero for a tree without leaves.
func (t *Tree) Root() claim.Digest { return at(t.levels[len(t.levels)-1], 0) }

// Node is the node at a level (0 = leaves) and position; zero where absent.
func (t *Tree) Node(level, i int) claim.Digest {
	if level < 0 || level >= len(t.levels) || i < 0 {
		return claim.Digest{}
	}
	return at(t.levels[level], i)
}

// Path lists the siblings of leaf i from its level upwards.
func (t *Tree) Path(i int) ([]claim.Digest, error) { return t.NodePath(0, i) }

// NodePath lists the siblings of a node from its level upwards.
func (t *Tree) NodePath(level, i int) ([]claim.Digest, error) {
	if level < 0 || level > t.Depth() || i < 0 || i >= 1<<(t.Depth()-level) {
		return nil, fmt.Errorf("open node %d of level %d: the tree has %d leaves", i, level, t.Len())
	}
	path := make([]claim.Digest, 0, t.Depth()-level)
	for ; level < t.Depth(); level, i = level+1, i/2 {
		path = append(path, at(t.levels[level], i^1))
	}
	return path, nil
}

// TreeRoot is the root over leaves.
func TreeRoot(leaves []claim.Digest) claim.Digest {
	if len(leaves) < 2 {
		return at(leaves, 0)
	}
	level := parents(leaves)
	for n := len(level); n > 1; n = len(level) {
		for i := range (n + 1) / 2 {
			level[i] = node(level[2*i], at(level, 2*i+1))
		}
		level = level[:(n+1)/2]
	}
	return level[0]
}

// TreePath lists the siblings of leaf i from its level upwards.
func TreePath(leaves []claim.Digest, i int) ([]claim.Digest, error) { return NewTree(leaves).Path(i) }

// FoldPath is the root that a leaf at position i and its siblings lead to. The
// caller checks the path's length against the depth, or uses VerifyPath.
func FoldPath(leaf claim.Digest, i uint64, path []claim.Digest) claim.Digest {
	for _, sibling := range path {
		if i&1 == 0 {
			leaf = node(leaf, sibling)
		} else {
			leaf = node(sibling, leaf)
		}
		i >>= 1
	}
	return leaf
}

// VerifyPath checks that leaf stands at position i < 2^depth of a tree over n
// leaves with this root. Its errors wrap ErrPath.
func VerifyPath(root, leaf claim.Digest, i, n uint64, path []claim.Digest) error {
	d := Depth(n)
	switch {
	case len(path) != d:
		return fmt.Errorf("path of %d siblings, the tree over %d leaves has depth %d: %w", len(path), n, d, ErrPath)
	case i>>d != 0:
		return fmt.Errorf("position %d in a tree over %d leaves: %w", i, n, ErrPath)
	case FoldPath(leaf, i, path) != root:
		return fmt.Errorf("position %d of %d: %w", i, n, ErrPath)
	}
	return nil
}
