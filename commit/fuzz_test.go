package commit

import (
	"bytes"
	"testing"

	"github.com/assay-avs/assay/claim"
)

func flatten(path []claim.Digest) []byte {
	var out []byte
	for _, d := range path {
		out = append(out, d[:]...)
	}
	return out
}

func unflatten(b []byte) []claim.Digest {
	path := make([]claim.Digest, len(b)/32)
	for k := range path {
		copy(path[k][:], b[32*k:])
	}
	return path
}

// FuzzVerifyPath: whatever verifies is the tree's own leaf at that position.
func FuzzVerifyPath(f *testing.F) {
	tree := NewTree(someLeaves(6))
	path, _ := tree.Path(4)
	leaf := tree.Node(0, 4)
	f.Add(leaf[:], uint64(4), flatten(path))
	f.Add(make([]byte, 32), uint64(7), flatten(path))
	f.Fuzz(func(t *testing.T, leaf []byte, i uint64, flat []byte) {
		var d claim.Digest
		copy(d[:], leaf)
		if VerifyPath(tree.Root(), d, i, 6, unflatten(flat)) == nil && d != tree.Node(0, int(i)) {
			t.Fatalf("forged opening of position %d: %v", i, d)
		}
	})
}

// FuzzVerifyChunk: whatever verifies is the tensor's own chunk.
func FuzzVerifyChunk(f *testing.F) {
	data := randBytes(4*ChunkSize + 100)
	root, size := TensorRoot(data), uint64(len(data))
	for _, i := range []uint64{0, 3, 4} {
		path, _ := TensorPath(data, i)
		f.Add(Chunk(data, i), i, flatten(path))
	}
	f.Fuzz(func(t *testing.T, chunk []byte, i uint64, flat []byte) {
		if VerifyChunk(root, chunk, i, size, unflatten(flat)) == nil && !bytes.Equal(chunk, Chunk(data, i)) {
			t.Fatalf("forged chunk %d", i)
		}
	})
}

// FuzzVerifyRecord: whatever verifies is the data set's own leaf.
func FuzzVerifyRecord(f *testing.F) {
	leaves := someLeaves(11)
	root := RecordsRoot(leaves)
	for _, i := range []uint64{0, 7, 10} {
		path, _ := RecordPath(leaves, i)
		f.Add(leaves[i][:], i, flatten(path))
	}
	f.Fuzz(func(t *testing.T, leaf []byte, i uint64, flat []byte) {
		var d claim.Digest
		copy(d[:], leaf)
		if VerifyRecord(root, d, i, 11, unflatten(flat)) == nil && d != leaves[i] {
			t.Fatalf("forged record %d: %v", i, d)
		}
	})
}
