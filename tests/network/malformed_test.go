package network

import (
	"net/http/httptest"
	"slices"
	"testing"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// malformedDecay is decay with an operand that names a slot which is none.
func malformedDecay(t *testing.T) *engine.Program {
	t.Helper()
	p := decay(t)
	p.Step = slices.Clone(p.Step)
	p.Step[0].Operands = slices.Clone(p.Step[0].Operands)
	p.Step[0].Operands[1].Index = 9
	if err := engine.Check(p); err == nil {
		t.Fatal("the program is valid")
	}
	return p
}

// serveProgram serves a program file and nothing else.
func (n *network) serveProgram(p *engine.Program) (url string) {
	n.t.Helper()
	dir, err := artifact.OpenDir(n.t.TempDir(), 1<<20)
	if err != nil {
		n.t.Fatal(err)
	}
	file, err := p.Marshal()
	if err != nil {
		n.t.Fatal(err)
	}
	if _, err := dir.Put(artifact.Program, file); err != nil {
		n.t.Fatal(err)
	}
	s := httptest.NewServer(artifact.Handler(dir))
	n.t.Cleanup(s.Close)
	return s.URL
}

// claimMalformed posts a claim of a malformed program, whatever it says came
// out. Its parameters are served to nobody, and the program only if it is what is
// served.
func (n *network) claimMalformed(c *daemon.Claimant, steps uint64, served *engine.Program) claim.Posted {
	n.t.Helper()
	p := malformedDecay(n.t)
	root, err := commit.ProgramRoot(p)
	if err != nil {
		n.t.Fatal(err)
	}
	n.claimantURL = n.serveProgram(served)
	n.register(c, p)
	spec := claim.Spec{Program: root, Params: commit.StateRoot(scales()), Steps: steps, SegmentLength: 5}
	posted, err := c.Account.Post(n.t.Context(), spec, claim.Outcome{Segments: claim.Digest{1}, Result: claim.Digest{2}}, terms(claim.Full, 0), claim.Digest{3})
	if err != nil {
		n.t.Fatal(err)
	}
	return posted
}

// Three corrupted operators of four certify claims of a malformed program. The
// challenger proves it so, once, convicts both claims, slashes the three and has
// its reward.
func TestMalformedProgramIsConvictedAndItsSignersSlashed(t *testing.T) {
	t.Parallel()
	n := newNetworkWith(t, 4, near())
	c := n.oneHonest()
	first, second := n.claimMalformed(c, 40, malformedDecay(t)), n.claimMalformed(c, 45, malformedDecay(t))
	for _, p := range []claim.Posted{first, second} {
		v := n.until(c.Daemon, p.ID, "certified", is(claim.Certified))
		if len(v.NonSigners) != 1 || v.NonSigners[0] != claim.Digest(n.ops[0].ID) {
			t.Fatalf("non-signers %v, want operator 0 only", v.NonSigners)
		}
	}
	ch := n.startChallenger()
	for _, p := range []claim.Posted{first, second} {
		n.until(ch.Daemon, p.ID, "convicted", is(claim.Convicted))
		n.until(ch.Daemon, p.ID, "slashed", func(claim.View) bool {
			return n.slashed(ch, p.ID, 1) && n.slashed(ch, p.ID, 2) && n.slashed(ch, p.ID, 3)
		})
		if n.slashed(ch, p.ID, 0) {
			t.Error("the honest operator was slashed")
		}
	}
	e, err := ch.Evidence(first.ID)
	if err != nil || e == nil || e.FaultKind != claim.MalformedFault || len(e.Proof) == 0 {
		t.Fatalf("evidence %+v, %v", e, err)
	}
	m, err := ch.Account.Malformed(t.Context(), first.Spec.Program)
	if err != nil || m.ProvenAt == 0 || m.Since >= m.ProvenAt {
		t.Errorf("%+v, %v: the commitment does not count", m, err)
	}
	n.dev.MineTo(second.Schedule.HardEnd + 301)
	n.until(ch.Daemon, first.ID, "rewarded", func(claim.View) bool {
		paid, err := ch.Account.RewardPaid(t.Context(), first.ID)
		return err == nil && paid
	})
}
