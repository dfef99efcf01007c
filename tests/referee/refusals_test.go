package referee_test

import (
	"errors"
	"slices"
	"testing"
)

// beyondMutations are errors that no mutation of an honest proof provokes, and
// who provokes them.
var beyondMutations = []string{
	"BadLeaf",         // contracts/test/Openings.t.sol: leaves are hashed before they are read
	"HashFailed",      // contracts/test/Openings.t.sol: out of gas
	"IndexOutside",    // contracts/test/Drawn.t.sol: positions are reduced before they are permuted
	"PositionOutside", // contracts/test/Openings.t.sol: the same of positions in trees
	"UnknownProgram",  // contracts/test/Openings.t.sol: the run root covers the program
	"WrongAnswer",     // TestNodesAreStrict: answers are no proofs
}

// Every error that the Referee declares is what some mutated proof about an
// honest run is refused with: none of its checks is dead.
func TestEveryRefusalOccurs(t *testing.T) {
	y := familiesToy(t)
	j := newJudge(t)
	f := y.forger(t)
	anchors := y.anchors(f.root())
	rng, _ := random(22, 0, 0)
	proofs := append(y.honestProofs(t, f, anchors), y.honestNodes(t, rng, f, anchors)...)
	missing := map[string]bool{}
	for _, name := range []string{"Referee", "RefereeTree"} {
		for e := range j.contracts[name].abi.Errors {
			missing[e] = !slices.Contains(beyondMutations, e)
		}
	}
	const most = 20_000
	for n := 0; n < most && slices.Contains(values(missing), true); n++ {
		p := *proofs[rng.IntN(len(proofs))]
		mangle(rng, &p, proofs)
		_, _, err := j.try(f.run.Root(), &p)
		var r *reverted
		if errors.As(err, &r) {
			missing[r.name] = false
		}
	}
	for name, m := range missing {
		if m {
			t.Errorf("%s: not in %d mutations", name, most)
		}
	}
}

func values(m map[string]bool) (out []bool) {
	for _, v := range m {
		out = append(out, v)
	}
	return out
}
