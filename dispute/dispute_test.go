package dispute

import (
	"math/rand/v2"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

func randomDigests(rng *rand.Rand, n int) []claim.Digest {
	out := make([]claim.Digest, n)
	for i := range out {
		for b := range out[i] {
			out[i][b] = byte(rng.Uint32())
		}
	}
	return out
}

// Knowing the honest leaves before i, and leaf i of a claimed tree with its
// siblings, opens every earlier leaf under the claimed root.
func TestBesideOpensEarlierLeaves(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for n := 1; n <= 20; n++ {
		leaves := randomDigests(rng, n)
		tree := commit.NewTree(leaves)
		for i := range n {
			siblings, err := tree.Path(i)
			if err != nil {
				t.Fatal(err)
			}
			honest := commit.NewTree(leaves[:i])
			for k := range i {
				path := beside(honest, k, i, leaves[i], siblings)
				if err := commit.VerifyPath(tree.Root(), leaves[k], uint64(k), uint64(n), path); err != nil {
					t.Fatalf("leaf %d beside %d of %d: %v", k, i, n, err)
				}
			}
		}
	}
}

func TestModulusSeparatesChunks(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		numbers := make([]uint64, 1+rng.IntN(100))
		first, stride := rng.Uint64N(1<<20), 1+rng.Uint64N(1<<14)
		for i := range numbers {
			numbers[i] = first + uint64(i)*stride
		}
		m := uint64(modulus(numbers))
		if m > 1<<13 || !distinct(numbers, m) {
			t.Fatalf("%d chunks from %d by %d: modulus %d", len(numbers), first, stride, m)
		}
	}
}

func TestLeadsCountsLevels(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for levels := 1; levels <= 5; levels++ {
		kids := randomDigests(rng, 1<<levels)
		root := commit.TreeRoot(kids)
		got, ok := leads(kids, 1, root)
		if !ok || got != levels || !LeadTo(kids, root) {
			t.Errorf("%d digests: %d levels, %v", len(kids), got, ok)
		}
		if _, ok := leads(kids[:len(kids)-1], 1, root); ok {
			t.Errorf("%d digests lead to the root of %d", len(kids)-1, len(kids))
		}
		if _, ok := leads(kids, 4, root); ok {
			t.Errorf("%d digests are a segment's", len(kids))
		}
		two, n := upper(kids, levels, 1)
		if n != 1 || len(two) != 2 || commit.TreeRoot(two) != root {
			t.Errorf("upper level of %d digests: %d levels, %d digests", len(kids), n, len(two))
		}
	}
	one := randomDigests(rng, 1)
	if _, ok := leads(one, 1, one[0]); ok {
		t.Error("a digest leads to itself")
	}
}

// Going up inside an answer gives the nodes that going down passes.
func TestAboveIsBetween(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	kids := randomDigests(rng, 16)
	tree := commit.NewTree(kids)
	top := cursor{digest: tree.Root(), levels: 4, tag: 1}
	for i := range kids {
		leaf := top.child(kids, 4, i)
		if got := commit.FoldPath(leaf.digest, leaf.index, leaf.path(4)); got != tree.Root() {
			t.Fatalf("leaf %d leads to %v", i, got)
		}
		for up := range 4 {
			c := leaf.above(tree, up)
			if c.digest != tree.Node(up, i>>up) || c.depth != 4-up || commit.FoldPath(c.digest, c.index, c.path(c.depth)) != tree.Root() {
				t.Fatalf("%d above leaf %d: %+v", up, i, c)
			}
		}
	}
}
