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
	blockSize = 1 << 20 // bytes of rows that are read at a time, to be hashed beside each other
	blockRows = 1 << 15 // and how many
)

// groupBits is the depth of the tree over a group.
func (d *Dataset) groupBits() int { return bits.Len64(uint64(max(1, groupSize/d.stride))) - 1 }

// commit hashes all rows.
func (d *Dataset) commit(in io.Reader) error {
	var group commit.RecordsTree
	size := uint64(1) << d.groupBits()
	err := d.hashRows(in, d.count, func(leaf claim.Digest) {
		if group.Append(leaf); group.Len() == size {
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
	err = d.hashRows(in, n, func(leaf claim.Digest) { leaves = append(leaves, leaf) })
	if err == nil && commit.RecordsRoot(leaves) != d.groups[g] {
		err = fmt.Errorf("open record %d: its bytes or those beside it changed since the data set was opened", i)
	}
	return leaves, g, err
}

// hashRows yields the leaves of the next n rows in their order.
func (d *Dataset) hashRows(in io.Reader, n uint64, yield func(claim.Digest)) error {
	rows := min(n, uint64(max(1, blockSize/d.stride)), blockRows)
	block, leaves := make([]byte, rows*uint64(d.stride)), make([]claim.Digest, rows)
	hashers := make([]*rowHasher, min(uint64(runtime.GOMAXPROCS(0)), (rows+rowsAtATime-1)/rowsAtATime))
	for i := range hashers {
		hashers[i] = newRowHasher(d.schema)
	}
	for i := uint64(0); i < n; i += rows {
		part := leaves[:min(rows, n-i)]
		bytes := block[:len(part)*int(d.stride)]
		if read, err := io.ReadFull(in, bytes); err != nil {
			return fmt.Errorf("row %d: %w", i+uint64(read)/uint64(d.stride), err)
		}
		d.hashBlock(bytes, part, hashers)
		for _, leaf := range part {
			yield(leaf)
		}
	}
	return nil
}

// rowsAtATime is how many rows a processor takes from a block.
const rowsAtATime = 16

// hashBlock sets the leaf of every row, on as many processors as there are
// hashers.
func (d *Dataset) hashBlock(block []byte, leaves []claim.Digest, hashers []*rowHasher) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for _, h := range hashers {
		workers.Go(func() {
			for first := int(next.Add(rowsAtATime)) - rowsAtATime; first < len(leaves); first = int(next.Add(rowsAtATime)) - rowsAtATime {
				d.hashRange(h, block, leaves, first)
			}
		})
	}
	workers.Wait()
}

// hashRange gives the leaves of at most rowsAtATime rows by twos; an odd last
// one is its own partner.
func (d *Dataset) hashRange(h *rowHasher, block []byte, leaves []claim.Digest, first int) {
	row := func(i int) []byte { return block[int64(i)*d.stride : int64(i+1)*d.stride] }
	end := min(first+rowsAtATime, len(leaves))
	for i := first; i < end; i += 2 {
		j := min(i+1, end-1)
		leaves[i], leaves[j] = h.pair(row(i), row(j))
	}
}
