package operator

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"go.uber.org/zap"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/quorum"
)

// demands are what others ask for on chain about claims.
type demands interface {
	Demands(ctx context.Context, v claim.View) ([]claim.Demand, error)
	Answer(ctx context.Context, v claim.View, d claim.Demand, data []byte) error
}

// MyTurn says whether a signer should answer a demand at block now. The first
// turn is the claimant's: two answers in one block would cost the second its
// gas. Then the demand orders the signers; each waits for those before it, and
// the last of them has its turn by half of the time for the answer.
func MyTurn(d claim.Demand, signers []bls.OperatorID, me bls.OperatorID, turn, now uint64) bool {
	i := slices.Index(signers, me)
	if i < 0 || now > d.Deadline {
		return false
	}
	n := uint64(len(signers))
	order := claim.Permutation(n, d.Key, 0)
	half := (d.Deadline - d.AskedAt) / 2
	return now >= d.AskedAt+min(turn, half/n)*(1+order.At(uint64(i)))
}

// Answerable says whether signers can answer a demand: they have computed the
// drawn traces and the header. What lies elsewhere, and the trace root of an
// undrawn segment, is the claimant's to open.
func Answerable(d claim.Demand, drawn []uint64) bool {
	if d.Input || d.ForTraceRoot() {
		return false
	}
	return d.Segment == claim.HeaderSegment || slices.Contains(drawn, d.Segment)
}

// signersOf are the members with stake that the certificate does not list as
// non-signers, ascending.
func signersOf(set quorum.Set, v claim.View) []bls.OperatorID {
	var out []bls.OperatorID
	for _, o := range set.Operators {
		if !o.Stake.IsZero() && !slices.Contains(v.NonSigners, claim.Digest(o.ID)) {
			out = append(out, o.ID)
		}
	}
	slices.SortFunc(out, func(a, b bls.OperatorID) int { return bytes.Compare(a[:], b[:]) })
	return out
}

// answer opens those demands whose turn it is. Traces are computed again.
func (o *Operator) answer(ctx context.Context, v claim.View, head uint64) error {
	open, err := o.deps.Demands.Demands(ctx, v)
	if err != nil || len(open) == 0 {
		return err
	}
	set, err := o.setAt(ctx, v.Reference())
	if err != nil {
		return err
	}
	signers, drawn := signersOf(set, v), v.Drawn(v.Beacon)
	var errs []error
	for _, d := range open {
		if !Answerable(d, drawn) || !MyTurn(d, signers, o.deps.Key.ID(), o.cfg.AnswerTurn, head) {
			continue
		}
		if err := o.answerOne(ctx, v, d); err != nil {
			errs = append(errs, fmt.Errorf("demand %s: %w", d.Key, err))
			continue
		}
		o.deps.Log.Info("answered demand", zap.Stringer("claim", v.ID), zap.Stringer("demand", d.Key))
	}
	return errors.Join(errs...)
}

func (o *Operator) answerOne(ctx context.Context, v claim.View, d claim.Demand) error {
	own, err := o.answers.own(ctx, v)
	if err != nil {
		return err
	}
	data, err := own.Answer(ctx, v, d)
	if err != nil {
		return err
	}
	return o.deps.Demands.Answer(ctx, v, d, data)
}

// answerer keeps the executions that answers are read from.
type answerer struct {
	from    fetch
	servers []string
	limits  Limits

	mu   sync.Mutex
	runs map[claim.ID]*opening.Own
}

func newAnswerer(cfg Config, deps Deps) *answerer {
	return &answerer{from: deps.Artifacts, servers: cfg.ArtifactServers, runs: map[claim.ID]*opening.Own{},
		limits: Limits{Threads: cfg.Threads, Memory: cfg.MaxMemory}}
}

// own executes what the certificate of a claim stands for.
func (a *answerer) own(ctx context.Context, v claim.View) (*opening.Own, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if own, ok := a.runs[v.ID]; ok {
		return own, nil
	}
	in, err := artifact.Inputs(ctx, a.from, serversOf(v, a.servers), v.Spec)
	if err != nil {
		return nil, err
	}
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		return nil, fmt.Errorf("commit program: %w", err)
	}
	var own *opening.Own
	if v.Terms.Policy == claim.Full {
		own, err = a.whole(ctx, program, in)
	} else {
		own, err = a.part(ctx, program, in, v)
	}
	if err != nil {
		return nil, err
	}
	if err := draw(ctx, own, v); err != nil {
		return nil, err
	}
	a.runs[v.ID] = own
	return own, nil
}

func (a *answerer) whole(ctx context.Context, program *commit.Program, in *commit.Inputs) (*opening.Own, error) {
	run, err := commit.Execute(ctx, *in, commit.Options{Threads: a.limits.Threads, Memory: a.limits.Memory, TraceRoots: true})
	if err != nil {
		return nil, fmt.Errorf("execute: %w", err)
	}
	return opening.NewOwn(program, run), nil
}

func (a *answerer) part(ctx context.Context, program *commit.Program, in *commit.Inputs, v claim.View) (*opening.Own, error) {
	data, err := a.from.Get(ctx, serversOf(v, a.servers), artifact.Segments, v.Outcome.Segments)
	if err != nil {
		return nil, fmt.Errorf("get segments: %w", err)
	}
	segments, err := artifact.DecodeSegments(data)
	if err != nil {
		return nil, err
	}
	run := &dispute.Run{Program: program, Spec: v.Spec, Outcome: v.Outcome}
	return opening.NewPart(run, segments, in.InitialState, func(ctx context.Context, g uint64) (*commit.Trace, error) {
		return executeSegment(ctx, a.from, serversOf(v, a.servers), in, segments, g, a.limits)
	}), nil
}

// draw computes the traces that stand on chain, and so the tree over them.
func draw(ctx context.Context, own *opening.Own, v claim.View) error {
	var roots []claim.Digest
	for _, g := range v.Drawn(v.Beacon) {
		root, err := own.TraceRoot(ctx, g)
		if err != nil {
			return err
		}
		roots = append(roots, root)
	}
	own.Draw(roots)
	return nil
}

// Open executes what the certificate of a claim stands for, as its signers do
// to answer demands.
func Open(ctx context.Context, from fetch, cfg Config, v claim.View) (*opening.Own, error) {
	return newAnswerer(cfg, Deps{Artifacts: from}).own(ctx, v)
}
