package simulate

import (
	"fmt"
	"slices"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// malformed claims whatever came out of a program that the engine refuses: an
// operand names a slot that is none. Who signs it has executed nothing.
func (g *game) malformed() error {
	g.anyPolicy()
	g.corrupted(g.rng.IntN(operators + 1))
	if err := g.spoil(); err != nil {
		return err
	}
	if err := g.submit(g.claimant, "register", g.book.Assay.Registry, "registerProgram", registration(g.work.program)...); err != nil {
		return err
	}
	x := g.truth()
	for i := range x.forged {
		x.forged[i] = byte(g.rng.Uint32())
	}
	t, err := g.sit(x)
	if err == nil {
		t.challenging.from = g.head() + 1 + g.rng.Uint64N(uint64(schedule.Demand)-8)
	}
	return err
}

// spoil makes the game about a malformed copy of its program.
func (g *game) spoil() error {
	w, p := *g.work, *g.work.in.Program
	p.Step = slices.Clone(p.Step)
	i := slices.IndexFunc(p.Step, func(x engine.Instr) bool { return len(x.Operands) > 0 })
	p.Step[i].Operands = slices.Clone(p.Step[i].Operands)
	p.Step[i].Operands[0].Slot, p.Step[i].Operands[0].Index = true, uint16(len(p.Slots))
	committed, err := commit.NewProgram(&p)
	if err != nil {
		return fmt.Errorf("commit a malformed program: %w", err)
	}
	code, err := p.Marshal()
	if err != nil {
		return fmt.Errorf("encode a malformed program: %w", err)
	}
	g.corpus.store.put(artifact.Program, committed.Root(), code)
	w.in.Program, w.program, w.malformed = &p, committed, true
	w.in.Spec.Program = committed.Root()
	g.work = &w
	return nil
}

// ---- The challenger ----

// commitment is to the proof of a fault, or to that of the program.
func (c *challenging) commitment() claim.Digest {
	about := c.posted.view.ID
	if c.stage == challenger.Malformed {
		about = c.posted.view.Spec.Program
	}
	return claim.ProofCommitment(claim.Address(c.by.account.Address), about, c.evidence.Proof, c.salt())
}

// learn finds out what the Registry holds of the claim's program.
func (c *challenging) learn() (err error) {
	if c.stage == challenger.Malformed {
		c.program, err = registered{c.game}.Malformed(c.ctx, c.posted.view.Spec.Program)
	}
	return err
}

func (c *challenging) proveProgram() error {
	c.proved = true
	return c.submit(c.by, "prove malformed", c.book.Assay.Registry, "proveMalformed", [32]byte(c.posted.view.Spec.Program), []byte(c.evidence.Proof),
		[32]byte(c.salt()))
}

func (c *challenging) convictProgram(now uint64) error {
	c.retryAt = now + 2
	return c.onBook(c.by, "convict malformed", "convictMalformed", c.posted.claim)
}
