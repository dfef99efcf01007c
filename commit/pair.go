package commit

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/assay-avs/assay/claim"
)

// SHA-256's initial state (FIPS 180-4, section 5.3.3).
var initialState = [8]uint32{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}

// SumPair is the SHA-256 of two messages of the same length, which takes much
// less than twice the time of one where the processor allows it.
func SumPair(p, q []byte) (claim.Digest, claim.Digest) {
	if !twoLanes || len(p) != len(q) {
		return sha256.Sum256(p), sha256.Sum256(q)
	}
	a, b := initialState, initialState
	whole := len(p) &^ 63
	if whole > 0 {
		blocks2(&a, &b, &p[0], &q[0], whole/64)
	}
	var x, y [128]byte
	n := padded(&x, p[whole:], len(p))
	padded(&y, q[whole:], len(q))
	blocks2(&a, &b, &x[0], &y[0], n/64)
	return digestOf(&a), digestOf(&b)
}

// padded ends a message of the given length with its last bytes: a one bit,
// zeros and the length in bits, to one or two blocks.
func padded(out *[128]byte, rest []byte, length int) int {
	n := copy(out[:], rest)
	out[n] = 0x80
	end := (n + 9 + 63) &^ 63
	binary.BigEndian.PutUint64(out[end-8:], uint64(length)*8)
	return end
}

func digestOf(s *[8]uint32) (d claim.Digest) {
	for i, w := range s {
		binary.BigEndian.PutUint32(d[4*i:], w)
	}
	return d
}

// RootPair is the TensorRoot of two tensors of the same size, which may be one
// and the same.
func RootPair(p, q []byte) (claim.Digest, claim.Digest) {
	if len(p) > ChunkSize && &p[0] == &q[0] {
		root := TensorRoot(p)
		return root, root
	}
	if len(p) != len(q) || len(p) > ChunkSize || len(p) == 0 {
		return TensorRoot(p), TensorRoot(q)
	}
	var a, b [1 + ChunkSize]byte
	a[0], b[0] = tagChunk, tagChunk
	return SumPair(a[:1+copy(a[1:], p)], b[:1+copy(b[1:], q)])
}
