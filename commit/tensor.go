package commit

import (
	"crypto/sha256"
	"fmt"

	"github.com/assay-avs/assay/claim"
)

// ChunkSize is the number of bytes of a tensor's chunk; the last one has its
// true length.
const ChunkSize = 1024

// MaxTensor is the largest tensor in bytes.
const MaxTensor = 1 << 31

// subtree is the number of levels of the parts that TensorRootPar hashes.
const subtree = 8

// ChunkDigest is the digest of at most ChunkSize bytes.
func ChunkDigest(chunk []byte) claim.Digest {
	var b [1 + ChunkSize]byte
	b[0] = tagChunk
	return sha256.Sum256(b[:1+copy(b[1:], chunk)])
}

// Chunks is the number of chunks of a tensor of size bytes.
func Chunks(size uint64) uint64 { return size/ChunkSize + min(1, size%ChunkSize) }

// Chunk is chunk i of a tensor; nil if there is none.
func Chunk(data []byte, i uint64) []byte {
	n := uint64(len(data))
	if i >= Chunks(n) {
		return nil
	}
	return data[i*ChunkSize : min((i+1)*ChunkSize, n)]
}

// ChunkDigests are the leaves of a tensor's tree.
func ChunkDigests(data []byte) []claim.Digest {
	out := make([]claim.Digest, Chunks(uint64(len(data))))
	for i := range out {
		out[i] = ChunkDigest(Chunk(data, uint64(i)))
	}
	return out
}

// TensorRoot is the root over a tensor's chunks; zero for no bytes.
func TensorRoot(data []byte) claim.Digest {
	return chunksRoot(data, Depth(Chunks(uint64(len(data)))))
}

// chunksRoot is the root of a tree of the given depth whose first leaves are
// the chunks of data, hashed by twos. It allocates nothing: full holds, per
// level, the complete node that waits for its right sibling.
func chunksRoot(data []byte, depth int) claim.Digest {
	var full [32]claim.Digest
	var p, q [1 + ChunkSize]byte
	p[0], q[0] = tagChunk, tagChunk
	n, i := Chunks(uint64(len(data))), uint64(0)
	for ; (i+2)*ChunkSize <= uint64(len(data)); i += 2 {
		copy(p[1:], data[i*ChunkSize:])
		copy(q[1:], data[(i+1)*ChunkSize:])
		l, r := SumPair(p[:], q[:])
		push(&full, hashNode(&l, &r), i, 1)
	}
	for ; i < n; i++ {
		push(&full, sha256.Sum256(p[:1+copy(p[1:], data[i*ChunkSize:])]), i, 0)
	}
	return closeTree(&full, n, depth)
}

// push adds the node of a level that ends with chunk i or i+1.
func push(full *[32]claim.Digest, d claim.Digest, i uint64, level int) {
	for ; i>>level&1 == 1; level++ {
		d = hashNode(&full[level], &d)
	}
	full[level] = d
}

// closeTree folds the waiting nodes of n leaves with absent right siblings.
func closeTree(full *[32]claim.Digest, n uint64, depth int) claim.Digest {
	if n == 1<<depth {
		return full[depth]
	}
	var open, absent claim.Digest // open: the one incomplete node of level k
	for k := range depth {
		switch {
		case n>>k&1 == 1:
			open = hashNode(&full[k], &open)
		case !open.IsZero():
			open = hashNode(&open, &absent)
		}
	}
	return open
}

// TensorPath opens chunk i of a tensor: its siblings from the chunk upwards.
func TensorPath(data []byte, i uint64) ([]claim.Digest, error) {
	if i >= Chunks(uint64(len(data))) {
		return nil, fmt.Errorf("open chunk %d: the tensor has %d chunks", i, Chunks(uint64(len(data))))
	}
	return TreePath(ChunkDigests(data), int(i))
}

// VerifyChunk checks that chunk stands at position i of the tensor of size
// bytes with this root, at its true length. Its errors wrap ErrPath.
func VerifyChunk(root claim.Digest, chunk []byte, i, size uint64, path []claim.Digest) error {
	n := Chunks(size)
	if i >= n {
		return fmt.Errorf("chunk %d of a tensor of %d chunks: %w", i, n, ErrPath)
	}
	if want := min(size-i*ChunkSize, ChunkSize); uint64(len(chunk)) != want {
		return fmt.Errorf("chunk %d has %d bytes, its shape gives %d: %w", i, len(chunk), want, ErrPath)
	}
	return VerifyPath(root, ChunkDigest(chunk), i, n, path)
}
