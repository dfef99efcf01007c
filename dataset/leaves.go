package dataset

import (
	"fmt"
	"io"
	"math/bits"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// A data set keeps one digest of every group of records, not one of every
// record: a group is a power of two of records, and so a node of the tree over
// them. Who opens a record hashes its group again.

const (
	groupSize = 1 << 15 // bytes of rows below a digest that is kept, at most if they are several
	blockSize = 1 << 20 // bytes of rows that are read at a time, to be hashed beside each other, about
	blockRows = 1 << 15 // and how many
)

// groupBits is the depth of the tree over a group.
func (d *Dataset) groupBits() int { return bits.Len64(uint64(max(1, groupSize/d.stride))) - 1 }

// commit hashes all rows.
func (d *Dataset) commit(in io.Reader) error {
	var group commit.RecordsTree
	size := uint64(1) << d.groupBits()
	part := min(size, rowsAtATime)
	err := d.hashRows(in, d.count, part, func(root claim.Digest) {
		if group.Append(root); group.Len() == size/part {
			d.groups, group = append(d.groups, group.Root()), commit.RecordsTree{}
		}
	})
	if group.Len() > 0 {
		d.groups = append(d.groups, group.Root())
	}
	d.root = commit.RecordsRoot(d.groups)
	return err
}

// group gives the leaves of the records in the group of record i, and the
// group's number.
func (d *Dataset) group(i uint64) (leaves []claim.Digest, g uint64, err error) {
	if i >= d.count {
		return nil, 0, fmt.Errorf("open record %d: the data set has %d records", i, d.count)
	}
	g = i >> d.groupBits()
	first := g << d.groupBits()
	n := min(d.count-first, 1<<d.groupBits())
	in := io.NewSectionReader(d.rows, d.start+int64(first)*d.stride, int64(n)*d.stride)
	err = d.hashRows(in, n, 1, func(leaf claim.Digest) { leaves = append(leaves, leaf) })
	if err == nil && commit.RecordsRoot(leaves) != d.groups[g] {
		err = fmt.Errorf("open record %d: its bytes or those beside it changed since the data set was opened", i)
	}
	return leaves, g, err
}

// hashRows yields the next n rows' digests in their order: leaves, or the roots
// of the trees over parts of some rows, a power of two up to rowsAtATime.
func (d *Dataset) hashRows(in io.Reader, n, part uint64, yield func(claim.Digest)) error {
	rows := min(n, uint64(max(1, blockSize/d.stride)), blockRows)
	if rows > rowsAtATime {
		rows -= rows % rowsAtATime // whole parts
	}
	atATime := uint64(rowsAtATime)
	for atATime > max(part, 2) && atATime*turns > rows {
		atATime /= 2
	}
	hashers := make([]*rowHasher, min(uint64(runtime.GOMAXPROCS(0)), (rows+atATime-1)/atATime))
	for i := range hashers {
		hashers[i] = newRowHasher(d.schema)
	}
	roots := make([]claim.Digest, (rows+part-1)/part)
	blocks := newReadAhead(in, d.stride, rows, n)
	defer blocks.stop()
	for i := uint64(0); i < n; i += rows {
		block, err := blocks.next()
		if err != nil {
			return err
		}
		found := roots[:(min(rows, n-i)+part-1)/part]
		d.hashBlock(block, int(atATime), int(part), found, hashers)
		for _, root := range found {
			yield(root)
		}
	}
	return nil
}

const (
	// rowsAtATime is how many rows a processor takes from a block, at most;
	// fewer if they are long, so that turns of them are in a block.
	rowsAtATime = 32
	turns       = 8
)

// hashBlock sets the root of every part, on as many processors as there are
// hashers, each of which takes some rows at a time.
func (d *Dataset) hashBlock(block []byte, atATime, part int, roots []claim.Digest, hashers []*rowHasher) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for _, h := range hashers {
		workers.Go(func() {
			n := len(block) / int(d.stride)
			for first := int(next.Add(int64(atATime))) - atATime; first < n; first = int(next.Add(int64(atATime))) - atATime {
				end := min(first+atATime, n)
				d.hashRange(h, block[int64(first)*d.stride:int64(end)*d.stride], part, roots[first/part:])
			}
		})
	}
	workers.Wait()
}

// hashRange gives the roots of the parts of at most rowsAtATime rows. It hashes
// rows by twos; an odd last one is its own partner.
func (d *Dataset) hashRange(h *rowHasher, rows []byte, part int, roots []claim.Digest) {
	var leaves [rowsAtATime]claim.Digest
	row := func(i int) []byte { return rows[int64(i)*d.stride : int64(i+1)*d.stride] }
	n := len(rows) / int(d.stride)
	for i := 0; i < n; i += 2 {
		j := min(i+1, n-1)
		leaves[i], leaves[j] = h.pair(row(i), row(j))
	}
	for i := 0; i < n; i += part {
		roots[i/part] = commit.RecordsRoot(leaves[i:min(i+part, n)])
	}
}
