// Package adversary holds the liars of the demo, the simulation and the tests.
// No role may import it.
package adversary

import (
	"fmt"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// Lie is one changed number: an element of the tensor that an instruction put
// out in one step. Everything after it is computed honestly from it.
type Lie struct {
	At      commit.At
	Element uint64
}

// WeightLie changes the first element of the first state slot in the step in
// the middle of a segment g ≥ 1: one weight in one step of a training run.
func WeightLie(p *engine.Program, spec claim.Spec, g uint64) (Lie, error) {
	for _, s := range p.Slots {
		if s.Kind != engine.State || s.DType != engine.F32 {
			continue
		}
		first, end := spec.SegmentSteps(g)
		if g == 0 || first >= end {
			return Lie{}, fmt.Errorf("plan lie: segment %d has no steps", g)
		}
		return Lie{At: commit.At{Segment: g, Step: int(end-first) / 2, Instr: int(s.Producer)}}, nil
	}
	return Lie{}, fmt.Errorf("plan lie: the program has no weights")
}

// Observe is the hook for commit.Options that tells the lie.
func (l Lie) Observe(at commit.At, t *engine.Tensor) {
	if at != l.At {
		return
	}
	size := uint64(t.DType.Size())
	// The highest byte but the sign: a change that training would notice.
	t.Data[l.Element*size+size-1] ^= 0x01
}
