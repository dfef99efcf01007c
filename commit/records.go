package commit

import (
	"crypto/sha256"
	"fmt"
	"math/bits"

	"github.com/assay-avs/assay/claim"
)

// The data set tree is RFC 6962's Merkle tree hash with SHA-256.

// RecordDigest is the leaf digest of a record.
func RecordDigest(record []byte) claim.Digest {
	b := make([]byte, 1, 1+len(record))
	b[0] = tagRecord
	return sha256.Sum256(append(b, record...))
}

// RecordsTree computes the root of a stream of leaves in O(log n) memory. The
// zero value is an empty tree.
type RecordsTree struct {
	n    uint64
	full [64]claim.Digest // per level, the complete node that waits for its sibling
}

// Append adds a leaf digest.
func (t *RecordsTree) Append(leaf claim.Digest) {
	k := 0
	for ; t.n>>k&1 == 1; k++ {
		leaf = hashNode(&t.full[k], &leaf)
	}
	t.full[k] = leaf
	t.n++
}

// Len is the number of leaves.
func (t *RecordsTree) Len() uint64 { return t.n }

// Root is the root of the leaves so far; SHA-256 of nothing for none.
func (t *RecordsTree) Root() claim.Digest {
	if t.n == 0 {
		return sha256.Sum256(nil)
	}
	k := bits.TrailingZeros64(t.n)
	root := t.full[k]
	for k++; k < 64; k++ {
		if t.n>>k&1 == 1 {
			root = hashNode(&t.full[k], &root)
		}
	}
	return root
}

// RecordsRoot is the root over leaf digests.
func RecordsRoot(leaves []claim.Digest) claim.Digest {
	var t RecordsTree
	for _, l := range leaves {
		t.Append(l)
	}
	return t.Root()
}

// RecordPath is the inclusion proof of leaf i, siblings from the leaf upwards.
func RecordPath(leaves []claim.Digest, i uint64) ([]claim.Digest, error) {
	if i >= uint64(len(leaves)) {
		return nil, fmt.Errorf("open record %d: the data set has %d records", i, len(leaves))
	}
	path := []claim.Digest{}
	for len(leaves) > 1 { // siblings come from the root downwards
		k := uint64(1) << (bits.Len(uint(len(leaves)-1)) - 1)
		if i < k {
			path = append(path, RecordsRoot(leaves[k:]))
			leaves = leaves[:k]
		} else {
			path = append(path, RecordsRoot(leaves[:k]))
			leaves, i = leaves[k:], i-k
		}
	}
	for a, b := 0, len(path)-1; a < b; a, b = a+1, b-1 {
		path[a], path[b] = path[b], path[a]
	}
	return path, nil
}

// VerifyRecord checks the inclusion proof of leaf i of n (RFC 9162, section
// 2.1.3.2). Its errors wrap ErrPath.
func VerifyRecord(root, leaf claim.Digest, i, n uint64, path []claim.Digest) error {
	if i >= n {
		return fmt.Errorf("record %d of %d: %w", i, n, ErrPath)
	}
	want := recordDepth(i, n)
	if len(path) != want {
		return fmt.Errorf("path of %d siblings, record %d of %d has %d: %w", len(path), i, n, want, ErrPath)
	}
	last := n - 1
	for _, s := range path {
		// A last node without a right sibling rises unchanged.
		for i == last && i&1 == 0 {
			i, last = i>>1, last>>1
		}
		if i&1 == 1 {
			leaf = hashNode(&s, &leaf)
		} else {
			leaf = hashNode(&leaf, &s)
		}
		i, last = i>>1, last>>1
	}
	if leaf != root {
		return fmt.Errorf("record %d of %d: %w", i, n, ErrPath)
	}
	return nil
}

// recordDepth is the length of the inclusion proof of leaf i of n.
func recordDepth(i, n uint64) int {
	inner := bits.Len64(i ^ (n - 1)) // levels until i's path joins the last leaf's
	return inner + bits.OnesCount64(i>>inner)
}
