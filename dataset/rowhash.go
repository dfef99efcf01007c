package dataset

import (
	"encoding/binary"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// rowHasher gives the leaves of rows, two at a time and without allocating. It
// is what NewRecord and Encode do, for one goroutine.
type rowHasher struct {
	sizes []int
	row   int
	lanes [2]rowLane
}

// rowLane is where one of the two rows is hashed.
type rowLane struct {
	key    []byte // preimage of the content key, its tag and lengths in place
	roots  []claim.Digest
	record [1 + RecordSize]byte // preimage of a leaf: its tag is 0
}

func newRowHasher(s Schema) *rowHasher {
	h := &rowHasher{row: s.RowSize()}
	key := []byte{tagContentKey}
	for _, f := range s {
		h.sizes = append(h.sizes, f.Size())
		key = binary.BigEndian.AppendUint64(key, uint64(f.Size()))
		key = append(key, make([]byte, f.Size())...)
	}
	for i := range h.lanes {
		l := &h.lanes[i]
		l.key, l.roots = append([]byte{}, key...), make([]claim.Digest, len(s))
		l.record[1] = recordVersion
	}
	return h
}

// pair gives the digests of the records of two rows, which their metadata
// digests follow if there are any.
func (h *rowHasher) pair(p, q []byte) (claim.Digest, claim.Digest) {
	a, b := &h.lanes[0], &h.lanes[1]
	at, k := 0, 1
	for i, size := range h.sizes {
		x, y := p[at:at+size], q[at:at+size]
		copy(a.key[k+8:], x)
		copy(b.key[k+8:], y)
		a.roots[i], b.roots[i] = commit.RootPair(x, y)
		at, k = at+size, k+8+size
	}
	x, y := commit.SumPair(a.key, b.key)
	return commit.SumPair(a.preimage(x, p[h.row:]), b.preimage(y, q[h.row:]))
}

// preimage is that of the record's leaf.
func (l *rowLane) preimage(key claim.Digest, meta []byte) []byte {
	fields := commit.TreeRoot(l.roots)
	copy(l.record[2:], key[:])
	copy(l.record[34:], fields[:])
	copy(l.record[66:], meta)
	return l.record[:]
}
