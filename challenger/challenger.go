// Package challenger re-executes claims, proves the first wrong number of those
// that are false, proves programs malformed, opens what is withheld, and executes
// the slashes.
package challenger

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"path/filepath"
	"sync"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/poll"
	"github.com/assay-avs/assay/quorum"
	"github.com/assay-avs/assay/serve"
)

// claims yields the chain's open claims at a confirmed block.
type claims interface {
	Open(ctx context.Context) (claim.Snapshot, error)
}

// prover submits proofs; TryFault asks what one would cost without sending.
type prover interface {
	CommitProof(ctx context.Context, commitment claim.Digest) error
	ProveFault(ctx context.Context, v claim.View, p claim.Proof, salt claim.Digest) error
	TryFault(ctx context.Context, v claim.View, p claim.Proof, salt claim.Digest) (gas uint64, err error)
}

// demands are those on a claim: the unanswered ones, and how many an account has
// made.
type demands interface {
	Demands(ctx context.Context, v claim.View) ([]claim.Demand, error)
	Demanded(ctx context.Context, v claim.View, by claim.Address) (int, error)
}

// demander opens what is withheld.
type demander interface {
	demands
	Demand(ctx context.Context, v claim.View, d claim.Demand, limit uint256.Int) error
	ConvictUnopened(ctx context.Context, v claim.View, d claim.Demand) error
	SettleDemands(ctx context.Context, v claim.View) error
}

// slasher executes verdicts.
type slasher interface {
	Operators(ctx context.Context, block uint64) (quorum.Set, error)
	Slashed(ctx context.Context, id claim.ID, operator claim.Address) (bool, error)
	Slash(ctx context.Context, v claim.View, o quorum.Operator) error
}

// purse collects rewards. CollectRewards of nothing does nothing.
type purse interface {
	CollectRewards(ctx context.Context, v claim.View) error
}

// Deps are what a challenger works with. Remote gives the source of a claimed
// run's trees. The listener is optional.
type Deps struct {
	ChainID   uint64
	ClaimBook claim.Address
	Account   claim.Address
	Claims    claims
	Prover    prover
	Demander  demander
	Answers   answers
	Inputs    inputAnswers
	Preimages preimages
	Programs  programs
	Convictor convictor
	Slasher   slasher
	Purse     purse
	Artifacts fetch
	Remote    func(v claim.View) dispute.Source
	Metrics   *prometheus.Registry
	Log       *zap.Logger

	MetricsListener net.Listener
}

// Challenger is one challenger.
type Challenger struct {
	cfg      Config
	deps     Deps
	metrics  *metrics
	finder   *finder
	evidence evidenceDir
	worker   chan struct{} // one check at a time
	checks   sync.WaitGroup

	mu    sync.Mutex
	head  uint64 // last confirmed block that was looked at
	cases map[claim.ID]*dossier
}

// dossier is what the challenger knows about one claim.
type dossier struct {
	stage       Stage
	checked     claim.State // that the stage is about
	sealed      bool        // as View has it
	retryAt     uint64
	failures    int // checks that ended as Unavailable
	committedAt uint64
	proved      bool
	settledAt   uint64
	collected   bool
	evidence    *Evidence
	demands     []claim.Demand // that the search is in want of
	made        int            // demands by this account, as far as it is known
}

// view is what Decide sees of it, but for what its demands have come to.
func (d *dossier) view(v claim.View) View {
	return View{Claim: v, Stage: d.stage, Sealed: d.sealed, RetryAt: d.retryAt, CommittedAt: d.committedAt, Proved: d.proved, SettledAt: d.settledAt, Collected: d.collected,
		Proof: d.evidence != nil}
}

// New makes a challenger; it does not dial.
func New(cfg Config, deps Deps) (*Challenger, error) {
	m, err := newMetrics(deps.Metrics)
	if err != nil {
		return nil, fmt.Errorf("challenger metrics: %w", err)
	}
	return &Challenger{cfg: cfg, deps: deps, metrics: m, worker: make(chan struct{}, 1), cases: map[claim.ID]*dossier{},
		evidence: evidenceDir(filepath.Join(cfg.DataDir, "evidence")),
		finder:   &finder{cfg: cfg, from: deps.Artifacts, remote: deps.Remote, answers: deps.Answers, programs: deps.Programs, inputs: deps.Inputs, preimages: deps.Preimages}}, nil
}

// Run works until ctx ends or its state is unknown.
func (c *Challenger) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	if c.deps.MetricsListener != nil || c.cfg.Metrics != "" {
		l, err := serve.Listen(c.deps.MetricsListener, c.cfg.Metrics)
		if err != nil {
			return err
		}
		mux := http.NewServeMux()
		mux.Handle("/metrics", promhttp.HandlerFor(c.deps.Metrics, promhttp.HandlerOpts{}))
		g.Go(func() error { return serve.Run(ctx, l, mux) })
	}
	g.Go(func() error { return poll.Loop(ctx, c.cfg.Poll, c.deps.Log, c.metrics.errors, c.tick) })
	err := g.Wait()
	c.checks.Wait()
	if !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// tick looks at the chain once and does what Decide says.
func (c *Challenger) tick(ctx context.Context) error {
	snap, err := c.deps.Claims.Open(ctx)
	if err != nil {
		return fmt.Errorf("read open claims: %w", err)
	}
	c.note(snap)
	var unchecked []claim.View
	for _, v := range snap.Claims {
		view, err := c.view(ctx, v)
		if err != nil {
			return err
		}
		for _, act := range Decide(view, snap.Head) {
			if act == Check {
				unchecked = append(unchecked, v)
				continue
			}
			if err := c.do(ctx, act, view, snap.Head); err != nil {
				c.failed(act, v, snap.Head, err)
				break
			}
		}
	}
	if len(unchecked) > 0 {
		c.startCheck(ctx, c.first(unchecked))
	}
	c.metrics.head.Set(float64(snap.Head))
	return nil
}

// note keeps what was seen of the chain, and drops the cases of claims that it no
// longer lists.
func (c *Challenger) note(snap claim.Snapshot) {
	listed := snap.Listed()
	c.finder.kept.retain(listed)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head = snap.Head
	maps.DeleteFunc(c.cases, func(id claim.ID, d *dossier) bool { return !listed[id] && d.stage != Checking })
}

func (c *Challenger) failed(act Act, v claim.View, head uint64, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	c.metrics.errors.Inc()
	c.deps.Log.Warn("act failed", zap.Stringer("act", act), zap.Stringer("claim", v.ID), zap.Error(err))
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cases[v.ID].retryAt = head + c.cfg.RetryBlocks
}

// view is what Decide sees. What was found about a claim holds as long as its
// commitments are the same.
func (c *Challenger) view(ctx context.Context, v claim.View) (View, error) {
	c.mu.Lock()
	d := c.cases[v.ID]
	if d == nil {
		d = &dossier{}
		c.cases[v.ID] = d
	}
	out := d.view(v)
	if d.stage != Checking && d.stage != Unchecked && outdated(d.checked, v.State) && !out.Pending() {
		*d = dossier{made: d.made, failures: d.failures, settledAt: d.settledAt}
		out = d.view(v)
	}
	wanted, made := d.demands, d.made
	c.mu.Unlock()
	switch out.Stage {
	case Malformed:
		return out, c.addProgram(ctx, v, &out)
	case Withheld:
		return out, c.addNeeds(ctx, v, wanted, made, &out)
	}
	return out, nil
}

// outdated: other traces stand on chain than those that were checked, or the
// claim was convicted since, and what binds its signers is still to be found.
func outdated(checked, now claim.State) bool {
	convicted := now.Status == claim.Convicted && checked.Status != claim.Convicted
	return checked.TraceRoot != now.TraceRoot || checked.Beacon != now.Beacon || convicted
}

func (c *Challenger) do(ctx context.Context, act Act, view View, head uint64) error {
	if c.cfg.DryRun {
		return nil
	}
	v := view.Claim
	c.mu.Lock()
	d := *c.cases[v.ID]
	c.mu.Unlock()
	switch act {
	case Commit:
		return c.commit(ctx, v, d, head)
	case Prove:
		return c.prove(ctx, v, d, head)
	case Demand:
		return c.demand(ctx, view, d, head)
	case Convict:
		return c.convict(ctx, view, d, head)
	case Slash:
		return c.slash(ctx, v)
	case Reward:
		return c.collect(ctx, v, head)
	case Settle:
		return c.settle(ctx, v, head)
	case ProveProgram:
		return c.proveProgram(ctx, v, d)
	case ConvictProgram:
		return c.convictProgram(ctx, v, head)
	}
	return nil
}

func (c *Challenger) set(id claim.ID, change func(*dossier)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	change(c.cases[id])
}

// Found is the result of examining one claim.
type Found struct {
	Stage    Stage
	Evidence *Evidence      // Faulty; Malformed, unless it was proven before
	Demands  []claim.Demand // Withheld: what can be asked for at once
	InTrace  bool           // Withheld: a node under a trace root that is on chain
}

// Examine re-executes a claim at block now and, if it is false, writes the
// evidence. It sends nothing.
func (c *Challenger) Examine(ctx context.Context, v claim.View, now uint64) (Found, error) {
	finding, err := c.finder.find(ctx, v)
	switch {
	case err != nil:
		return Found{Stage: Unavailable}, err
	case finding.Fault != nil && finding.Fault.Kind == dispute.Malformed:
		return c.accusation(v, finding.Fault)
	case finding.Fault != nil:
		e, err := c.write(v, finding.Fault)
		if err != nil {
			return Found{Stage: Unavailable}, err
		}
		return Found{Stage: Faulty, Evidence: e}, nil
	case finding.Demand != nil:
		opened, err := c.deps.Answers.Answers(ctx, v)
		if err != nil {
			return Found{Stage: Unavailable}, fmt.Errorf("read answers: %w", err)
		}
		found := Found{Stage: Withheld}
		for _, wanted := range append([]*dispute.Demand{finding.Demand}, finding.Beside...) {
			found.Demands = append(found.Demands, demandOf(v, wanted, opened, now))
			found.InTrace = found.InTrace || !wanted.Input && !wanted.TraceRoot && wanted.Node.Tree == dispute.TraceTree
		}
		if finding.Demand.Input { // which a server may have the next time
			return found, finding.Demand.Cause
		}
		return found, nil
	}
	return Found{Stage: Honest}, nil
}

// Stage is how far the check of a claim has come.
func (c *Challenger) Stage(id claim.ID) Stage {
	c.mu.Lock()
	defer c.mu.Unlock()
	if d := c.cases[id]; d != nil {
		return d.stage
	}
	return Unchecked
}

// Evidence is what was written about a claim; nil if nothing was.
func (c *Challenger) Evidence(id claim.ID) (*Evidence, error) { return c.evidence.load(id.String()) }
