package adversary

import (
	"math/rand/v2"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// AnyLie is a lie in any element of any instruction of a run.
func AnyLie(rng *rand.Rand, p *engine.Program, spec claim.Spec) Lie {
	g := rng.Uint64N(spec.Segments() + 1)
	if len(p.Init) == 0 {
		g = 1 + rng.Uint64N(spec.Segments())
	}
	return LieIn(rng, p, spec, g)
}

// LieIn is a lie in any element of any instruction of a segment.
func LieIn(rng *rand.Rand, p *engine.Program, spec claim.Spec, g uint64) Lie {
	list, steps := p.Init, uint64(1)
	if g > 0 {
		first, end := spec.SegmentSteps(g)
		list, steps = p.Step, end-first
	}
	at := commit.At{Segment: g, Step: int(rng.Uint64N(steps)), Instr: rng.IntN(len(list))}
	return Lie{At: at, Element: rng.Uint64N(elements(list[at.Instr].Out))}
}

func elements(dims []uint32) uint64 {
	n := uint64(1)
	for _, d := range dims {
		n *= uint64(d)
	}
	return n
}
