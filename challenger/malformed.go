package challenger

import (
	"context"
	"crypto/rand"
	"fmt"
	"slices"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// programs is the Registry, where a program is proven malformed once for all
// claims of it. TryMalformed asks whether it would accept a proof, and what that
// would cost, without sending.
type programs interface {
	Malformed(ctx context.Context, program claim.Digest) (claim.Malformation, error)
	ProveMalformed(ctx context.Context, program claim.Digest, proof []byte, salt claim.Digest) error
	TryMalformed(ctx context.Context, program claim.Digest, proof []byte, salt claim.Digest) (gas uint64, accepted bool, err error)
}

// convictor convicts claims of programs that were proven malformed.
type convictor interface {
	ConvictMalformed(ctx context.Context, p claim.Posted) error
	TryConvictMalformed(ctx context.Context, p claim.Posted) (gas uint64, err error)
}

// ---- Finding ----

// known finds a program that was proven malformed before; nothing has to be
// fetched to convict a claim of it. Nil if it was not.
func (f *finder) known(ctx context.Context, v claim.View) (*dispute.Finding, error) {
	m, err := f.programs.Malformed(ctx, v.Spec.Program)
	if err != nil || m.ProvenAt == 0 {
		return nil, err
	}
	return &dispute.Finding{Fault: &dispute.Fault{Kind: dispute.Malformed, Segment: dispute.Header,
		Where: fmt.Sprintf("the program was proven malformed in block %d", m.ProvenAt)}}, nil
}

// program is the program of a claim, or the finding that it is malformed: it
// alone says so, and whoever withholds the rest of the inputs gains nothing.
func (f *finder) program(ctx context.Context, v claim.View) (*engine.Program, *dispute.Finding, error) {
	if found, err := f.known(ctx, v); found != nil || err != nil {
		return nil, found, err
	}
	data, err := f.from.Get(ctx, f.servers(v), artifact.Program, v.Spec.Program)
	if err != nil {
		return f.openedProgram(ctx, v, fmt.Errorf("get program: %w", err))
	}
	p, _, err := artifact.DecodeProgram(data)
	if err != nil {
		return nil, nil, err
	}
	if refusal := engine.Check(p); refusal != nil {
		found, err := f.accuseSource(ctx, v, p, nil, refusal)
		return nil, found, err
	}
	return p, nil, nil
}

// misread finds a program whose data slots are not those of the data set's
// schema, which the header names by its digest alone; nil if they are.
func (f *finder) misread(ctx context.Context, v claim.View, in *inputs) (*dispute.Finding, error) {
	if in.Data == nil {
		return nil, nil
	}
	if refusal := engine.CheckSchema(in.Program, in.Data.Schema()); refusal != nil {
		return f.accuseSource(ctx, v, in.Program, in.Data.Schema(), refusal)
	}
	return nil, nil
}

// accuseSource finds the proof against a program that can be decoded.
func (f *finder) accuseSource(ctx context.Context, v claim.View, p *engine.Program, fields []engine.Field, refusal error) (*dispute.Finding, error) {
	committed, err := commit.NewProgram(p)
	if err != nil {
		return nil, err
	}
	return f.accuse(ctx, v, committed, fields, refusal)
}

// accuse finds the proof against a program that the engine refuses.
func (f *finder) accuse(ctx context.Context, v claim.View, committed *commit.Program, fields []engine.Field, refusal error) (*dispute.Finding, error) {
	for _, proof := range dispute.Malformations(committed, fields) {
		_, accepted, err := f.programs.TryMalformed(ctx, v.Spec.Program, proof, claim.Digest{})
		if err != nil {
			return nil, fmt.Errorf("ask for a proof against the program: %w", err)
		}
		if accepted {
			return &dispute.Finding{Fault: &dispute.Fault{Kind: dispute.Malformed, Segment: dispute.Header, Proof: proof, Where: refusal.Error()}}, nil
		}
	}
	return nil, fmt.Errorf("the contracts accept no proof against the program: %w", refusal)
}

func (f *finder) servers(v claim.View) []string {
	return slices.Concat(v.Servers, f.cfg.ArtifactServers)
}

// accusation is what a fault of the program comes to: evidence, unless somebody
// else had it.
func (c *Challenger) accusation(v claim.View, f *dispute.Fault) (Found, error) {
	if f.Proof == nil {
		return Found{Stage: Malformed}, nil
	}
	e, err := c.writeMalformed(v, f)
	if err != nil {
		return Found{Stage: Unavailable}, err
	}
	return Found{Stage: Malformed, Evidence: e}, nil
}

// writeMalformed makes the evidence against a program durable, for the program
// and for the claim: claims of one program share a salt, and so a commitment.
func (c *Challenger) writeMalformed(v claim.View, f *dispute.Fault) (*Evidence, error) {
	shared := "program-" + v.Spec.Program.String()
	old, err := c.evidence.load(shared)
	if err != nil {
		return nil, err
	}
	e := c.evidenceOf(v, f)
	if old != nil && string(old.Proof) == string(f.Proof) {
		e.Salt = old.Salt
	} else if _, err := rand.Read(e.Salt[:]); err != nil {
		return nil, fmt.Errorf("draw salt: %w", err)
	}
	e.Commitment = claim.ProofCommitment(e.Prover, v.Spec.Program, e.Proof, e.Salt)
	if err := c.evidence.save(shared, e); err != nil {
		return nil, err
	}
	return e, c.evidence.save(evidenceName(v), e)
}

// ---- Deciding ----

// malformed: the program is proven once, in the Registry; each claim of it is
// convicted by itself.
func malformed(v View, now uint64) []Act {
	proven := v.Program.ProvenAt != 0
	switch {
	case proven && !v.precedes(now):
		return []Act{ConvictProgram}
	case !proven && !v.Proof:
		return []Act{Check} // a reorganisation took the proof of somebody else back
	case v.CommittedAt == 0:
		return []Act{Commit}
	case now < v.CommittedAt:
		return nil
	}
	return []Act{ProveProgram, ConvictProgram}
}

// precedes: somebody else has proven it, but we had committed before him. The
// reward of a claim is his who is the prover when the claim is convicted.
func (v View) precedes(now uint64) bool {
	committed := v.CommittedAt != 0 && v.CommittedAt < v.Program.Since
	return committed && !v.Proved && now <= v.Program.ProvenAt+claim.Precedence
}

// ---- Acting ----

// addProgram finds out what the Registry holds of the program now.
func (c *Challenger) addProgram(ctx context.Context, v claim.View, out *View) (err error) {
	out.Program, err = c.deps.Programs.Malformed(ctx, v.Spec.Program)
	return err
}

func (c *Challenger) proveProgram(ctx context.Context, v claim.View, d dossier) error {
	err := c.deps.Programs.ProveMalformed(ctx, v.Spec.Program, d.evidence.Proof, d.evidence.Salt)
	if err != nil && !reasonIs(err, "AlreadyMalformed") {
		return err
	}
	c.set(v.ID, func(d *dossier) { d.proved = true })
	if err != nil { // another had committed before us after all
		return nil
	}
	c.metrics.proofs.WithLabelValues(d.evidence.Kind).Inc()
	c.deps.Log.Info("proved program malformed", zap.Stringer("claim", v.ID), zap.Stringer("program", v.Spec.Program), zap.String("where", d.evidence.Where))
	return nil
}

func (c *Challenger) convictProgram(ctx context.Context, v claim.View, head uint64) error {
	if err := c.deps.Convictor.ConvictMalformed(ctx, v.Posted); err != nil {
		return err
	}
	c.set(v.ID, func(d *dossier) { d.retryAt = head + c.cfg.RetryBlocks })
	c.deps.Log.Info("convicted of a malformed program", zap.Stringer("claim", v.ID), zap.Stringer("program", v.Spec.Program))
	return nil
}

// try asks what the proof in the evidence would cost.
func (c *Challenger) try(ctx context.Context, v claim.View, e *Evidence) (gas uint64, err error) {
	if e.FaultKind != claim.MalformedFault {
		return c.deps.Prover.TryFault(ctx, v, e.proof(), e.Salt)
	}
	gas, accepted, err := c.deps.Programs.TryMalformed(ctx, v.Spec.Program, e.Proof, e.Salt)
	if err == nil && !accepted {
		err = fmt.Errorf("the Registry refuses it, or holds program %s malformed already: examine the claim again", v.Spec.Program)
	}
	return gas, err
}

// convictMalformed brings a claim of a malformed program to its end, at once.
func (c *Challenger) convictMalformed(ctx context.Context, v claim.View, e *Evidence) error {
	if e != nil {
		if err := c.deps.Prover.CommitProof(ctx, e.Commitment); err != nil && !reasonIs(err, "AlreadyCommitted") {
			return err
		}
		if err := c.deps.Programs.ProveMalformed(ctx, v.Spec.Program, e.Proof, e.Salt); err != nil && !reasonIs(err, "AlreadyMalformed") {
			return err
		}
	}
	return c.deps.Convictor.ConvictMalformed(ctx, v.Posted)
}
