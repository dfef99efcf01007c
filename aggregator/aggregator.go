// Package aggregator collects operators' signatures over HTTP and submits the
// certificate once two thirds of all stake have signed. Anyone may run one.
package aggregator

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/poll"
	"github.com/assay-avs/assay/quorum"
	"github.com/assay-avs/assay/serve"
)

// claims yields the chain's open claims at a confirmed block.
type claims interface {
	Open(ctx context.Context) (claim.Snapshot, error)
}

// stakes reads the operator set at a block.
type stakes interface {
	Operators(ctx context.Context, block uint64) (quorum.Set, error)
}

// submitter puts the signers' commitments and a certificate on chain, and has
// the signers paid; each returns once it is mined.
type submitter interface {
	Record(ctx context.Context, commitments []claim.Digest) error
	Certify(ctx context.Context, c claim.View, cert quorum.Certificate) error
	PayOperators(ctx context.Context, c claim.View) error
}

// keeper reads operators' stakes anew on chain when that is due: claims cannot
// be posted on old ones.
type keeper interface {
	RefreshStakes(ctx context.Context) (bool, error)
}

// Deps are what an aggregator works with. The listeners are optional.
type Deps struct {
	ChainID   uint64
	ClaimBook claim.Address
	Claims    claims
	Stakes    stakes
	Submitter submitter
	Keeper    keeper
	Demands   demands
	Executor  executor // of runs whose demands are answered; nil: none are
	Store     *Store
	Metrics   *prometheus.Registry
	Log       *zap.Logger

	Listener        net.Listener
	MetricsListener net.Listener
}

// Aggregator is one aggregator.
type Aggregator struct {
	cfg     Config
	deps    Deps
	metrics *metrics
	worker  chan struct{} // holds one token: one claim's demands at a time
	answers sync.WaitGroup

	swept bool // no votes are kept on claims that are over; of the loop alone

	mu   sync.Mutex
	head uint64
	open map[claim.ID]*View
}

// New makes an aggregator; it does not dial.
func New(cfg Config, deps Deps) (*Aggregator, error) {
	m, err := newMetrics(deps.Metrics)
	if err != nil {
		return nil, fmt.Errorf("aggregator metrics: %w", err)
	}
	return &Aggregator{cfg: cfg, deps: deps, metrics: m, worker: make(chan struct{}, 1), open: map[claim.ID]*View{}}, nil
}

// Run works until ctx ends or its state is unknown.
func (a *Aggregator) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	l, err := serve.Listen(a.deps.Listener, a.cfg.Listen)
	if err != nil {
		return err
	}
	g.Go(func() error { return serve.Run(ctx, l, a.Handler()) })
	if a.deps.MetricsListener != nil || a.cfg.Metrics != "" {
		ml, err := serve.Listen(a.deps.MetricsListener, a.cfg.Metrics)
		if err != nil {
			l.Close()
			return err
		}
		mux := http.NewServeMux()
		mux.Handle("/metrics", promhttp.HandlerFor(a.deps.Metrics, promhttp.HandlerOpts{}))
		g.Go(func() error { return serve.Run(ctx, ml, mux) })
	}
	g.Go(func() error { return poll.Loop(ctx, a.cfg.Poll, a.deps.Log, a.metrics.errors, a.tick) })
	err = g.Wait()
	a.answers.Wait()
	if !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// tick looks at the chain once and does what Decide says.
func (a *Aggregator) tick(ctx context.Context) error {
	snap, err := a.deps.Claims.Open(ctx)
	if err != nil {
		return fmt.Errorf("read open claims: %w", err)
	}
	for _, c := range snap.Claims {
		if err := a.follow(ctx, c, snap.Head); err != nil {
			return err
		}
	}
	if err := a.sweep(snap); err != nil {
		return err
	}
	for _, c := range snap.Claims {
		for _, act := range a.decide(c.ID, snap.Head) {
			if err := a.do(ctx, act, c, snap.Head); err != nil {
				a.failed(act, c, err)
			}
		}
	}
	refreshed, err := a.deps.Keeper.RefreshStakes(ctx)
	if err != nil {
		return fmt.Errorf("refresh stakes: %w", err)
	}
	if refreshed {
		a.deps.Log.Info("refreshed stakes", zap.Uint64("head", snap.Head))
	}
	return nil
}

// follow brings the view of a claim up to date; a claim whose trace root has
// (newly) come on chain gets a count, filled from the log.
func (a *Aggregator) follow(ctx context.Context, c claim.View, head uint64) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	v := a.open[c.ID]
	if v == nil {
		v = &View{}
		a.open[c.ID] = v
	}
	fresh := !v.Closed && c.HasTrace && (v.Tally == nil || v.Claim.Beacon != c.Beacon || v.Claim.TraceRoot != c.TraceRoot)
	v.Claim = c
	if !fresh {
		return nil
	}
	set, err := a.deps.Stakes.Operators(ctx, c.Reference())
	if err != nil {
		return fmt.Errorf("read operator set at block %d: %w", c.Reference(), err)
	}
	return a.recount(v, set, head)
}

// recount starts the count again from the durable votes.
func (a *Aggregator) recount(v *View, set quorum.Set, head uint64) error {
	s := quorum.Statement{Claim: v.Claim.ID, Beacon: v.Claim.Beacon, TraceRoot: v.Claim.TraceRoot}
	tally := quorum.NewTally(s, s.Digest(a.deps.ChainID, a.deps.ClaimBook), set)
	votes, err := a.deps.Store.votes(v.Claim.ID)
	if err != nil {
		return fmt.Errorf("read votes on %s: %w", v.Claim.ID, err)
	}
	for _, vote := range votes {
		if err := tally.Add(vote); err != nil {
			a.deps.Log.Warn("a kept vote is not counted", zap.Stringer("claim", v.Claim.ID), zap.Error(err))
		}
	}
	v.Tally, v.ReachedAt = tally, 0
	a.noteReached(v, head)
	return nil
}

func (a *Aggregator) noteReached(v *View, head uint64) {
	if v.ReachedAt == 0 && v.Tally.Reached() {
		v.ReachedAt = head
	}
}

// sweep moves on and drops what is kept about claims that the chain no longer
// lists.
func (a *Aggregator) sweep(snap claim.Snapshot) error {
	listed := snap.Listed()
	if a.setHead(snap.Head, listed) {
		a.swept = false
	}
	if a.swept {
		return nil
	}
	if err := a.deps.Store.retain(listed); err != nil {
		return fmt.Errorf("drop votes on claims that are over: %w", err)
	}
	a.swept = true
	return nil
}

// setHead reports whether the view of any claim was dropped.
func (a *Aggregator) setHead(head uint64, listed map[claim.ID]bool) (gone bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.head = head
	for id := range a.open {
		if !listed[id] {
			delete(a.open, id)
			a.release(id)
			gone = true
		}
	}
	a.metrics.head.Set(float64(head))
	a.metrics.open.Set(float64(len(a.open)))
	return gone
}

// release drops what was executed of a claim.
func (a *Aggregator) release(id claim.ID) {
	if a.deps.Executor != nil {
		a.deps.Executor.Forget(id)
	}
}

func (a *Aggregator) decide(id claim.ID, head uint64) []Act {
	a.mu.Lock()
	defer a.mu.Unlock()
	v := a.open[id]
	if v == nil {
		return nil
	}
	return Decide(*v, a.pace(), head)
}

func (a *Aggregator) pace() Pace {
	return Pace{Patience: quorum.Patience{Blocks: a.cfg.PatienceBlocks, Margin: a.cfg.MarginBlocks}, Retry: a.cfg.RetryBlocks,
		Answers: a.deps.Executor != nil}
}

func (a *Aggregator) do(ctx context.Context, act Act, c claim.View, head uint64) error {
	switch act {
	case Forget:
		return a.forget(c.ID)
	case Pay:
		return a.pay(ctx, c, head)
	case Answer:
		return a.answer(ctx, c, head)
	}
	a.mu.Lock()
	v := a.open[c.ID]
	v.SubmittedAt = head
	cert, err := v.Tally.Certificate()
	commitments := v.Tally.Commitments()
	a.mu.Unlock()
	if err != nil {
		return err
	}
	// Signers record what an aggregator could not.
	return errors.Join(a.record(ctx, v, commitments), a.certify(ctx, c, cert))
}

func (a *Aggregator) certify(ctx context.Context, c claim.View, cert quorum.Certificate) error {
	if err := a.deps.Submitter.Certify(ctx, c, cert); err != nil {
		return fmt.Errorf("submit certificate: %w", err)
	}
	a.metrics.certificates.Inc()
	a.deps.Log.Info("certified", zap.Stringer("claim", c.ID), zap.Int("non_signers", len(cert.NonSigners)))
	return nil
}

// pay has the fee of a Final claim paid to its signers.
func (a *Aggregator) pay(ctx context.Context, c claim.View, head uint64) error {
	a.mu.Lock()
	a.open[c.ID].PaidAt = head
	a.mu.Unlock()
	if err := a.deps.Submitter.PayOperators(ctx, c); err != nil {
		return fmt.Errorf("pay operators: %w", err)
	}
	a.deps.Log.Info("paid operators", zap.Stringer("claim", c.ID))
	return nil
}

// forget ends a claim's count but keeps its view for late signers' sake. Votes
// on a claim that is still open on chain stay in the log as long as it is listed:
// a reorganisation could take back blocks, and with them the missed deadline.
func (a *Aggregator) forget(id claim.ID) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	v := a.open[id]
	v.Closed, v.Tally = true, nil
	if v.Claim.Status == claim.Open {
		return nil
	}
	if err := a.deps.Store.drop(id); err != nil {
		return fmt.Errorf("drop votes on %s: %w", id, err)
	}
	return nil
}
