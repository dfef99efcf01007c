package challenger

import (
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// forest is what is known of a tree over tensors, by digest. Somebody may
// register tensors of other shapes than a program declares: the contracts know
// the declared ones alone, and so does who walks down a forest.
type forest struct {
	nodes  map[claim.Digest][2]claim.Digest
	chunks map[claim.Digest][]byte
}

// plant takes in all of a tree over tensors.
func plant(tensors []engine.Tensor) *forest {
	f := &forest{nodes: map[claim.Digest][2]claim.Digest{}, chunks: map[claim.Digest][]byte{}}
	roots := make([]claim.Digest, len(tensors))
	for i := range tensors {
		data := tensors[i].Data
		digests := commit.ChunkDigests(data)
		for c, d := range digests {
			f.chunks[d] = commit.Chunk(data, uint64(c))
		}
		roots[i] = f.grow(digests)
	}
	f.grow(roots)
	return f
}

// grow takes in a tree over leaves and gives its root.
func (f *forest) grow(leaves []claim.Digest) claim.Digest {
	t := commit.NewTree(leaves)
	for level := 1; level <= t.Depth(); level++ {
		for i := range (t.Len()-1)>>level + 1 {
			f.nodes[t.Node(level, i)] = [2]claim.Digest{t.Node(level-1, 2*i), t.Node(level-1, 2*i+1)}
		}
	}
	return t.Root()
}

// down is the digest at index, depth levels below d; zero if it is not known.
func (f *forest) down(d claim.Digest, index uint64, depth int) claim.Digest {
	for depth--; depth >= 0; depth-- {
		d = f.nodes[d][index>>depth&1]
	}
	return d
}
