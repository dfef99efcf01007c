package simulate

import (
	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// Those who claim what is false, or hide whether it is.

func (g *game) liarElement() error {
	_, err := g.lieAbout(g.lieSomewhere())
	return err
}

func (g *game) liarInitialState() error {
	p := g.work.in.Program
	if len(p.Init) == 0 {
		return g.liarElement()
	}
	lie := adversary.LieIn(g.rng, p, g.work.in.Spec, 0)
	_, err := g.lieAbout(commit.Options{Observe: lie.Observe})
	return err
}

func (g *game) liarEndState() error {
	states := count2(g.work.in.Program, engine.State)
	if states == 0 {
		return g.liarOutput()
	}
	segment, slot, change := g.rng.Uint64N(g.work.in.Spec.Segments()+1), g.rng.IntN(states), flip(g.rng)
	_, err := g.lieAbout(commit.Options{EndState: func(at uint64, k int, t *engine.Tensor) {
		if at == segment && k == slot {
			change(t)
		}
	}})
	return err
}

func count2(p *engine.Program, kind engine.SlotKind) (n int) {
	for _, s := range p.Slots {
		if s.Kind == kind {
			n++
		}
	}
	return n
}

func (g *game) liarOutput() error {
	outputs := len(g.work.in.Program.Outputs)
	if outputs == 0 {
		return g.liarResult()
	}
	spec := g.work.in.Spec
	segment := 1 + g.rng.Uint64N(spec.Segments())
	first, end := spec.SegmentSteps(segment)
	step, output, change := g.rng.IntN(int(end-first)), g.rng.IntN(outputs), flip(g.rng)
	_, err := g.lieAbout(commit.Options{Output: func(at uint64, k, o int, t *engine.Tensor) {
		if at == segment && k == step && o == output {
			change(t)
		}
	}})
	return err
}

func (g *game) liarResult() error {
	if len(g.work.in.Program.Results) == 0 {
		return g.liarElement()
	}
	result, change := g.rng.IntN(len(g.work.in.Program.Results)), flip(g.rng)
	_, err := g.lieAbout(commit.Options{Result: func(i int, t *engine.Tensor) {
		if i == result {
			change(t)
		}
	}})
	return err
}

func (g *game) liarChunk() error {
	g.corrupted(g.rng.IntN(operators + 1))
	x, err := g.shortened()
	if err != nil {
		return err
	}
	_, err = g.sit(x)
	return err
}

func (g *game) liarParams() error {
	in := g.work.in
	if len(in.Params) == 0 {
		return g.liarElement()
	}
	in.Params = append([]engine.Tensor(nil), in.Params...)
	i := g.rng.IntN(len(in.Params))
	t := in.Params[i]
	t.Data = append([]byte(nil), t.Data...)
	flip(g.rng)(&t)
	in.Params[i], in.Spec.Params = t, claim.Digest{}
	in.Spec.Params = commit.StateRoot(in.Params)
	run, err := commit.Execute(g.ctx, in, commit.Options{Threads: 1, TraceRoots: true})
	if err != nil {
		return err
	}
	g.anyPolicy()
	g.corrupted(g.rng.IntN(operators + 1))
	if err := g.corpus.serve(g.ctx, run); err != nil {
		return err
	}
	_, err = g.sit(&content{in: g.work.in, outcome: run.Outcome(), trees: opening.NewOwn(g.work.program, run), served: true})
	return err
}

// liarUndrawn lies where probably nobody looks before the certificate.
func (g *game) liarUndrawn() error {
	g.sampled = true
	last := g.work.in.Spec.Segments()
	lie := adversary.LieIn(g.rng, g.work.in.Program, g.work.in.Spec, 1+g.rng.Uint64N(last-1))
	x, err := g.lying(commit.Options{Observe: lie.Observe})
	if err != nil {
		return err
	}
	x.served = g.rng.IntN(2) == 0
	_, err = g.sit(x)
	return err
}

// garbageTrace commits to a trace root without a preimage, of a true or a false
// outcome.
func (g *game) garbageTrace() error {
	g.anyPolicy()
	g.corrupted(g.rng.IntN(operators + 1))
	x := g.truth()
	if g.rng.IntN(2) == 0 {
		var err error
		if x, err = g.lying(g.lieSomewhere()); err != nil {
			return err
		}
	}
	for i := range x.forged {
		x.forged[i] = byte(g.rng.Uint32())
	}
	_, err := g.sit(x)
	return err
}

// withholder lies, serves nothing, and stops answering at some level.
func (g *game) withholder() error {
	t, err := g.lieAbout(g.lieSomewhere())
	if err != nil {
		return err
	}
	t.claiming.posted.what.served = false
	left := g.rng.IntN(5)
	t.claiming.answers = func(claim.Demand, uint64) bool { left--; return left >= 0 }
	return nil
}

// lateAnswerer lies, serves nothing, and answers every demand in the last block
// for it, or one later.
func (g *game) lateAnswerer() error {
	t, err := g.lieAbout(g.lieSomewhere())
	if err != nil {
		return err
	}
	t.claiming.posted.what.served = false
	late := g.rng.Uint64N(5) / 4
	t.claiming.answers = func(d claim.Demand, now uint64) bool { return now+1 == d.Deadline+late }
	return nil
}
