package dispute

import "github.com/assay-avs/assay/commit"

// Extent is what bounds the search for a fault: numbers of leaves of the trees
// that it goes down.
type Extent struct {
	Segments uint64 // with segment 0
	Drawn    uint64 // whose traces stand under the trace root
	Steps    uint64 // of the longest segment
	Init     uint64 // instructions
	Step     uint64 // instructions
	States   uint64
	Outputs  uint64 // of a step
}

// MaxAnswers is how many answers the schedule lets follow one another when the
// first is demanded in W's last block; ClaimRules refuses claims that could need
// more.
const MaxAnswers = 6

// MostDemands bounds Demands for every claim that can be posted.
const MostDemands = 17

// tensorAnswers lead from a tensor's root to a chunk, whatever its size.
const tensorAnswers = 3

// answers are those that show a tree of n leaves.
func answers(n uint64) int { return (commit.Depth(n) + maxLevels - 1) / maxLevels }

// path is how many answers lead from a segment's trace to a tensor; revealed, if
// the trace's root is asked for too, which comes with the first digests under it.
func (x Extent) path(revealed int) int {
	return max(answers(x.Steps)+answers(x.Step), answers(x.Init), revealed)
}

// scattered: the drawn traces take two levels of answers and are in another order
// than the segments, so that which are needed shows after the wrong segment only.
func (x Extent) scattered() int {
	if answers(x.Drawn) > 1 && x.Drawn != x.Segments {
		return 1
	}
	return 0
}

// Rounds is how many answers must follow one another at most until a fault is
// found of which nobody serves anything, if all that is withheld is demanded at
// once. It is ClaimRules' number (and one more if there are thousands of draws).
func (x Extent) Rounds() int {
	return answers(x.Segments) + x.scattered() + x.path(1) + tensorAnswers
}

// Demands is how many nodes are demanded at most until a fault is found of which
// nobody serves anything, and after it another that binds the signers.
func (x Extent) Demands() int {
	tops := answers(x.Segments) + answers(x.Drawn) + x.scattered()
	roots := 1 + max(answers(x.States), answers(x.Steps)+answers(x.Outputs))
	first := x.path(1) + tensorAnswers + roots
	second := answers(x.Drawn)/2 + max(x.path(0)+tensorAnswers, roots)
	return tops + first + second
}
