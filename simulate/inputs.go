package simulate

import (
	"errors"
	"fmt"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/engine"
)

// input is a kind of inputs that a claimant can withhold.
type input struct {
	// about makes the game about a run that has it, and goes on once that can be
	// claimed.
	about func(g *game, then func() error) error
	// server has everything but this.
	server func(s claim.Spec) string
}

var (
	theParams  = input{(*game).aboutParams, func(s claim.Spec) string { return without(artifact.Tensors, s.Params) }}
	theProgram = input{(*game).aboutTable, func(s claim.Spec) string { return without(artifact.Program, s.Program) }} // leaves and constants
	theRecords = input{(*game).aboutRecords, func(s claim.Spec) string { return without(artifact.Dataset, s.Dataset) }}
	theState   = input{(*game).aboutParent, func(s claim.Spec) string { return without(artifact.Tensors, s.InitialState) }}
)

func (g *game) anyInput() input {
	return []input{theParams, theProgram, theRecords, theState}[g.rng.IntN(4)]
}

// ---- Adversaries ----

// withholding lies about what came out, serves all but one kind of inputs, and
// opens as many of those as it likes, or all: the rest convicts it, or what it
// opened does.
func withholding(of input) func(g *game) error {
	return func(g *game) error {
		g.anyPolicy()
		g.mostlyCorrupted()
		return of.about(g, func() error {
			x, err := g.misleading()
			if err != nil {
				return err
			}
			x.served = g.rng.IntN(2) == 0
			t, err := g.sitWithout(of, x)
			if err == nil && g.rng.IntN(2) == 0 {
				t.claiming.stopsAfter(g.rng.IntN(4))
			}
			return err
		})
	}
}

// mostlyCorrupted lets a quorum sign everything in three games of four.
func (g *game) mostlyCorrupted() {
	if g.rng.IntN(4) > 0 {
		g.corrupted(4 + g.rng.IntN(3))
	} else {
		g.corrupted(g.rng.IntN(4))
	}
}

// misleading is a lie whose outcome is wrong, not only its way there.
func (g *game) misleading() (*content, error) {
	for range 100 {
		x, err := g.lying(g.lieSomewhere())
		if err != nil || x.outcome != g.work.honest.Outcome() {
			return x, err
		}
	}
	return nil, errors.New("no lie changes what comes out")
}

// sitWithout posts a claim whose servers have no inputs of a kind.
func (g *game) sitWithout(of input, x *content) (*table, error) {
	x.servers = []string{of.server(g.work.in.Spec)}
	return g.sit(x)
}

// stopsAfter has a claimant answer so many demands.
func (c *claiming) stopsAfter(left int) {
	c.answers = func(claim.Demand, uint64) bool { left--; return left >= 0 }
}

// silentAbout is who hides.
const silentAbout = "withholder of true inputs"

// hiding makes a true claim and opens all but one of the inputs that are
// demanded of it first: nobody can tell it from a lie.
func (g *game) hiding() error {
	return g.hidden(func(t *table) {
		open, closed := &t.claiming.posted.demands, claim.Digest{}
		t.claiming.answers = func(d claim.Demand, _ uint64) bool {
			if closed.IsZero() {
				closed = (*open)[g.rng.IntN(len(*open))].Key
			}
			return d.Key != closed
		}
	})
}

// opener makes a true claim whose inputs nobody serves but to those that it
// colludes with, a quorum or not, and opens on chain what is demanded of them, at
// once or as late as it can. Who demanded them pays for having looked.
func (g *game) opener() error {
	return g.hidden(func(t *table) {
		if g.rng.IntN(2) == 0 {
			t.claiming.answers = func(d claim.Demand, now uint64) bool { return now+1 == d.Deadline }
		}
	})
}

// hidden has corrupt operators sign a true claim of which nobody else gets the
// inputs of some kind.
func (g *game) hidden(then func(t *table)) error {
	of := g.anyInput()
	g.anyPolicy()
	g.mostlyCorrupted()
	return of.about(g, func() error {
		t, err := g.sitWithout(of, g.truth())
		if err == nil {
			then(t)
		}
		return err
	})
}

// insider makes a true claim and serves its inputs to the operators only. Those
// who are honest serve what they checked it with, so nobody has to demand it.
func (g *game) insider() error {
	of := g.anyInput()
	g.anyPolicy()
	g.corrupted(g.rng.IntN(3))
	return of.about(g, func() error {
		t, err := g.sitWithout(of, g.truth())
		if err == nil {
			t.signing.servers = []string{everything}
		}
		return err
	})
}

// ---- What they are about ----

// once goes on when something has come about, which is looked for in every
// block after this one.
func (g *game) once(about func() (bool, error), then func() error) {
	done, since := false, g.head()
	g.players = append(g.players, play(func(now uint64) error {
		if done || now == since {
			return nil
		}
		var err error
		if done, err = about(); err != nil || !done {
			return err
		}
		return then()
	}))
}

// afterwards goes on when what was sent is mined.
func (g *game) afterwards(then func() error) {
	g.once(func() (bool, error) { return true, nil }, then)
}

func (g *game) aboutParams(then func() error) error {
	if len(g.work.in.Params) == 0 {
		return g.aboutTable(then)
	}
	return then()
}

// aboutTable is about a program with constants, and parameters.
func (g *game) aboutTable(then func() error) (err error) {
	in := lasting(g.corpus.table.in, g.rng.IntN(lengths))
	if g.work, err = g.corpus.run(g.ctx, g.corpus.table, in); err != nil {
		return err
	}
	if err := g.keep("registerProgram", registration(g.work.program)...); err != nil {
		return err
	}
	if err := g.keep("assertModel", [32]byte(in.Spec.Params), [32]byte{}, ""); err != nil {
		return err
	}
	g.afterwards(then)
	return nil
}

// keep has the keeper call the Registry, which must not fail.
func (g *game) keep(method string, args ...any) error {
	return g.prepare(g.set.keeper, call{to: g.book.Assay.Registry}, method, args...)
}

// aboutRecords is about a run over a data set, in the order that the chain draws
// for it.
func (g *game) aboutRecords(then func() error) error {
	base, set := g.corpus.reader, g.corpus.records
	if err := g.keep("registerProgram", registration(base.program)...); err != nil {
		return err
	}
	if err := g.keep("registerDataset", set.Len(), [32]byte(set.Fields().Digest()), [32]byte(set.Root()), [32]byte{}, ""); err != nil {
		return err
	}
	in, asked := lasting(base.in, g.rng.IntN(lengths)), false
	g.once(func() (drawn bool, err error) {
		in.Spec.OrderSeed, err = g.orderSeed(set.Digest(), &asked)
		return !in.Spec.OrderSeed.IsZero(), err
	}, func() (err error) {
		if g.work, err = g.corpus.run(g.ctx, base, in); err != nil {
			return err
		}
		return then()
	})
	return nil
}

// orderSeed is a data set's own, zero until it is drawn: which is asked for once
// its block is past.
func (g *game) orderSeed(dataset claim.Digest, asked *bool) (claim.Digest, error) {
	registry, err := g.registry()
	if err != nil {
		return claim.Digest{}, err
	}
	d, err := registry.Datasets(nil, dataset)
	if err != nil || *asked || d.SeedBlock.Uint64() > g.head() {
		return d.Seed, err
	}
	*asked = true
	return claim.Digest{}, g.keep("drawDatasetSeed", [32]byte(dataset))
}

// aboutParent is about a run that goes on from one whose claim is Final.
func (g *game) aboutParent(then func() error) error {
	if count2(g.work.in.Program, engine.State) == 0 {
		return g.aboutTable(func() error { return g.aboutParent(then) })
	}
	t, err := g.sit(g.truth())
	if err != nil {
		return err
	}
	p := t.claiming.posted
	g.once(func() (bool, error) { return p.view.Status == claim.Final, nil }, func() error {
		if err := g.registerState(p); err != nil {
			return err
		}
		g.afterwards(func() error { return g.goOn(p, then) })
		return nil
	})
	return nil
}

// registerState lets claims go on from a Final one.
func (g *game) registerState(p *posted) error {
	segments := p.work.honest.Segments()
	last := len(segments) - 1
	path, err := commit.SegmentPath(segments, last)
	if err != nil {
		return fmt.Errorf("open the last segment: %w", err)
	}
	return g.keep("registerFinalState", toSpec(p.view.Spec), bindings.Outcome{Segments: p.view.Outcome.Segments, Result: p.view.Outcome.Result},
		[32]byte(segments[last].EndState), [32]byte(segments[last].Outputs), words(path))
}

// goOn makes the game about what follows a run.
func (g *game) goOn(p *posted, then func() error) (err error) {
	parent, in := p.work.honest, lasting(p.work.in, g.rng.IntN(lengths))
	in.InitialState = parent.FinalState()
	in.Spec.Parent, in.Spec.InitialState = parent.Root(), commit.StateRoot(in.InitialState)
	if g.work, err = g.corpus.run(g.ctx, p.work, in); err != nil {
		return err
	}
	return then()
}
