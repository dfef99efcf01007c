package commit

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// refRoot is the definition: pad with zero to 2^d, halve until one is left.
func refRoot(leaves []claim.Digest) claim.Digest {
	level := append([]claim.Digest(nil), leaves...)
	for size := 1; ; size *= 2 {
		if size >= len(leaves) {
			level = append(level, make([]claim.Digest, size-len(leaves))...)
			break
		}
	}
	for len(level) > 1 {
		var up []claim.Digest
		for i := 0; i < len(level); i += 2 {
			l, r := level[i], level[i+1]
			if l == (claim.Digest{}) && r == (claim.Digest{}) {
				up = append(up, claim.Digest{})
				continue
			}
			up = append(up, sha256.Sum256(append(append([]byte{1}, l[:]...), r[:]...)))
		}
		level = up
	}
	return level[0]
}

func someLeaves(n int) []claim.Digest {
	out := make([]claim.Digest, n)
	for i := range out {
		out[i] = sha256.Sum256([]byte{byte(i), byte(i >> 8)})
	}
	return out
}

func TestTree_matchesDefinition(t *testing.T) {
	for n := range 70 {
		leaves := someLeaves(n)
		for _, zeros := range []bool{false, true} {
			if zeros { // leaves that are present but zero, as a segment without outputs
				for i := n / 3; i < n; i++ {
					leaves[i] = claim.Digest{}
				}
			}
			want := refRoot(leaves)
			tree := NewTree(leaves)
			if TreeRoot(leaves) != want || tree.Root() != want {
				t.Fatalf("n = %d, zeros %v: roots %v, %v, want %v", n, zeros, TreeRoot(leaves), tree.Root(), want)
			}
			for i := range n {
				path, err := tree.Path(i)
				if err != nil {
					t.Fatal(err)
				}
				if err := VerifyPath(want, leaves[i], uint64(i), uint64(n), path); err != nil {
					t.Errorf("n = %d: own opening %d: %v", n, i, err)
				}
			}
		}
	}
}

func TestTree_opensAbsentLeaves(t *testing.T) {
	tree := NewTree(someLeaves(5))
	for i := 5; i < 8; i++ {
		path, err := tree.Path(i)
		if err != nil {
			t.Fatal(err)
		}
		if err := VerifyPath(tree.Root(), claim.Digest{}, uint64(i), 5, path); err != nil {
			t.Errorf("absent leaf %d: %v", i, err)
		}
	}
	if _, err := tree.Path(8); err == nil {
		t.Error("leaf 8 of a tree with 8 positions was opened")
	}
}

// A mutated leaf, position, sibling, or length never verifies.
func TestVerifyPath_refusesMutations(t *testing.T) {
	for _, n := range []int{2, 3, 5, 8, 13} {
		leaves := someLeaves(n)
		tree := NewTree(leaves)
		for i := range n {
			path, _ := tree.Path(i)
			refuse := func(what string, leaf claim.Digest, pos uint64, path []claim.Digest) {
				t.Helper()
				if err := VerifyPath(tree.Root(), leaf, pos, uint64(n), path); !errors.Is(err, ErrPath) {
					t.Errorf("n = %d, leaf %d, %s: %v", n, i, what, err)
				}
			}
			bad := leaves[i]
			bad[7] ^= 4
			refuse("other leaf", bad, uint64(i), path)
			refuse("other position", leaves[i], uint64(i^1), path)
			refuse("position beyond the tree", leaves[i], uint64(i)+1<<len(path), path)
			refuse("short path", leaves[i], uint64(i), path[:len(path)-1])
			refuse("long path", leaves[i], uint64(i), append(append([]claim.Digest{}, path...), claim.Digest{}))
			for k := range path {
				mut := append([]claim.Digest{}, path...)
				mut[k][0] ^= 1
				refuse("other sibling", leaves[i], uint64(i), mut)
			}
			// Second preimage: an inner node offered as a leaf.
			inner := tree.Node(1, i/2)
			refuse("inner node as leaf", inner, uint64(i/2), path[1:])
			refuse("inner node as leaf, padded", inner, uint64(i/2), append(append([]claim.Digest{}, path[1:]...), claim.Digest{}))
		}
	}
}

func TestChunk_isNoNode(t *testing.T) {
	l, r := claim.Digest{1}, claim.Digest{2}
	asChunk := ChunkDigest(append(append([]byte{}, l[:]...), r[:]...))
	if asChunk == hashNode(&l, &r) {
		t.Error("64 bytes as a chunk have the digest of a node")
	}
	if RecordDigest(append(append([]byte{}, l[:]...), r[:]...)) == hashNode(&l, &r) {
		t.Error("64 bytes as a record have the digest of a node")
	}
}

func randBytes(n int) []byte {
	r := rand.New(rand.NewPCG(1, uint64(n)))
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	return b
}

func TestTensorRoot_matchesTree(t *testing.T) {
	for _, size := range []int{1, 4, 1023, 1024, 1025, 2048, 2049, 3 * 1024, 5*1024 + 1, 16 * 1024, 17*1024 + 3, 255 << 10, 256 << 10, 257<<10 + 1, 600 << 10, 1024 << 10} {
		data := randBytes(size)
		want := refRoot(ChunkDigests(data))
		if got := TensorRoot(data); got != want {
			t.Errorf("%d bytes: %v, want %v", size, got, want)
		}
		for threads := 1; threads <= 3; threads++ {
			h := newHasher(threads)
			var got claim.Digest
			var done sync.WaitGroup
			h.tensor(&done, data, &got)
			h.close()
			if got != want {
				t.Errorf("%d bytes, %d threads: %v, want %v", size, threads, got, want)
			}
		}
	}
	if d := TensorRoot(make([]byte, 7)); d != ChunkDigest(make([]byte, 7)) {
		t.Error("a tensor of one chunk is not its own root")
	}
}

func TestVerifyChunk_lengthAndPosition(t *testing.T) {
	data := randBytes(2*ChunkSize + 10)
	root := TensorRoot(data)
	size := uint64(len(data))
	for i := range Chunks(size) {
		path, err := TensorPath(data, i)
		if err != nil {
			t.Fatal(err)
		}
		chunk := Chunk(data, i)
		if err := VerifyChunk(root, chunk, i, size, path); err != nil {
			t.Errorf("own chunk %d: %v", i, err)
		}
		if VerifyChunk(root, append(bytes.Clone(chunk), 0), i, size, path) == nil {
			t.Errorf("chunk %d with one more byte verifies", i)
		}
		if VerifyChunk(root, chunk[:len(chunk)-1], i, size, path) == nil {
			t.Errorf("chunk %d with one byte less verifies", i)
		}
	}
	if Chunk(data, 3) != nil {
		t.Error("chunk 3 of 3 exists")
	}
}

func TestRecords_matchRFC6962(t *testing.T) {
	for n := range 40 {
		leaves := someLeaves(n)
		root := RecordsRoot(leaves)
		if want := refRecords(leaves); root != want {
			t.Fatalf("n = %d: %v, want %v", n, root, want)
		}
		for i := range n {
			path, err := RecordPath(leaves, uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			if err := VerifyRecord(root, leaves[i], uint64(i), uint64(n), path); err != nil {
				t.Errorf("n = %d: own proof %d: %v", n, i, err)
			}
			for j := range n {
				if j != i && VerifyRecord(root, leaves[i], uint64(j), uint64(n), path) == nil {
					t.Errorf("n = %d: the proof of %d verifies for %d", n, i, j)
				}
			}
			for k := range path {
				path[k][31] ^= 1
				if VerifyRecord(root, leaves[i], uint64(i), uint64(n), path) == nil {
					t.Errorf("n = %d: proof %d with another sibling %d verifies", n, i, k)
				}
				path[k][31] ^= 1
			}
		}
	}
}

// refRecords is MTH of RFC 6962, section 2.1, over leaf digests.
func refRecords(d []claim.Digest) claim.Digest {
	switch len(d) {
	case 0:
		return sha256.Sum256(nil)
	case 1:
		return d[0]
	}
	k := 1
	for 2*k < len(d) {
		k *= 2
	}
	l, r := refRecords(d[:k]), refRecords(d[k:])
	return sha256.Sum256(append(append([]byte{1}, l[:]...), r[:]...))
}

func BenchmarkTensorRoot(b *testing.B) {
	data := randBytes(8 << 20)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		TensorRoot(data)
	}
}

func BenchmarkHasher(b *testing.B) {
	data := randBytes(32 << 20)
	h := newHasher(2)
	defer h.close()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		var d claim.Digest
		var done sync.WaitGroup
		h.tensor(&done, data, &d)
		done.Wait()
	}
}

// Tensors of one shape have their places: another order is another state.
func TestStateRoot_bindsOrder(t *testing.T) {
	a, b, c := engine.F32Tensor([]float32{1, 2}, 2), engine.F32Tensor([]float32{3, 4}, 2), engine.F32Tensor([]float32{5, 6}, 2)
	seen := map[claim.Digest]bool{}
	for _, list := range [][]engine.Tensor{{a, b, c}, {b, a, c}, {a, c, b}, {c, b, a}, {b, c, a}, {c, a, b}, {a, b}, {b, a}} {
		if root := StateRoot(list); seen[root] {
			t.Errorf("%d tensors have another state's root", len(list))
		} else {
			seen[root] = true
		}
	}
}
