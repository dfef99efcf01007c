// Package claimant is the daemon of whoever makes claims: it keeps the runs,
// serves them to those who check, posts traces, answers demands and brings
// claims to their end.
package claimant

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"net/http"
	"sync"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/poll"
	"github.com/assay-avs/assay/serve"
)

// claims yields the chain's open claims at a confirmed block.
type claims interface {
	Open(ctx context.Context) (claim.Snapshot, error)
	BlockHash(ctx context.Context, block uint64) (claim.Digest, error)
}

// poster puts claims and traces on chain.
type poster interface {
	Post(ctx context.Context, spec claim.Spec, outcome claim.Outcome, terms claim.Terms, traceRoot claim.Digest) (claim.Posted, error)
	PostTrace(ctx context.Context, p claim.Posted, beacon, root claim.Digest) error
}

// closer ends claims.
type closer interface {
	Expire(ctx context.Context, p claim.Posted) error
	Finalize(ctx context.Context, p claim.Posted) error
	ReleaseBond(ctx context.Context, p claim.Posted) error
	ReturnPot(ctx context.Context, v claim.View, least uint256.Int) (left uint256.Int, err error)
}

// purse holds what the contracts owe the account: fetching it costs gas, so less
// than WorthFetching stays there.
type purse interface {
	WorthFetching(ctx context.Context) (uint256.Int, error)
	Withdraw(ctx context.Context, least uint256.Int) (uint256.Int, error)
}

// demands are what others ask for on chain.
type demands interface {
	Demands(ctx context.Context, v claim.View) ([]claim.Demand, error)
	Answer(ctx context.Context, v claim.View, d claim.Demand, data []byte) error
	AnswerTrace(ctx context.Context, v claim.View, d claim.Demand, root claim.Digest, data []byte) error
}

// Deps are what a claimant works with. The listeners are optional.
type Deps struct {
	Account claim.Address
	Claims  claims
	Poster  poster
	Closer  closer
	Purse   purse
	Demands demands
	Runs    *Runs
	Metrics *prometheus.Registry
	Log     *zap.Logger

	Listener        net.Listener
	MetricsListener net.Listener
}

// Claimant is one claimant.
type Claimant struct {
	cfg     Config
	deps    Deps
	metrics *metrics

	mu     sync.Mutex
	tried  map[claim.ID]uint64
	drawn  map[claim.ID]*commit.Drawn
	ended  map[claim.ID]bool
	pots   map[claim.ID]bool     // nothing is left of these
	traces map[claim.Digest]bool // runs whose traces are served
}

// New makes a claimant; it does not dial.
func New(cfg Config, deps Deps) (*Claimant, error) {
	m, err := newMetrics(deps.Metrics)
	if err != nil {
		return nil, fmt.Errorf("claimant metrics: %w", err)
	}
	return &Claimant{cfg: cfg, deps: deps, metrics: m,
		tried: map[claim.ID]uint64{}, drawn: map[claim.ID]*commit.Drawn{}, ended: map[claim.ID]bool{}, pots: map[claim.ID]bool{}, traces: map[claim.Digest]bool{}}, nil
}

// Post keeps an executed run and claims it. For policy full it computes the
// traces of all segments first.
func (c *Claimant) Post(ctx context.Context, run *commit.Run, terms claim.Terms) (claim.Posted, error) {
	if err := c.deps.Runs.Keep(run); err != nil {
		return claim.Posted{}, err
	}
	posted, drawn, err := PostRun(ctx, c.deps.Poster, run, terms)
	if err != nil || drawn == nil {
		return posted, err
	}
	own, err := c.deps.Runs.Get(ctx, run.Root())
	if err != nil {
		return posted, err
	}
	c.deps.Runs.Draw(own, drawn.Roots)
	return posted, nil
}

// PostRun claims an executed run on chain. The traces that policy full commits
// to with the post are returned with it; drawn is nil for policy sampled.
func PostRun(ctx context.Context, to poster, run *commit.Run, terms claim.Terms) (posted claim.Posted, drawn *commit.Drawn, err error) {
	if err := errors.Join(run.Spec().Check(), terms.Check()); err != nil {
		return claim.Posted{}, nil, err
	}
	var traceRoot claim.Digest
	if terms.Policy == claim.Full {
		drawn, err = run.Drawn(ctx, claim.Drawn(claim.Full, 0, run.Spec().Segments(), claim.Digest{}))
		if err != nil {
			return claim.Posted{}, nil, fmt.Errorf("trace run: %w", err)
		}
		traceRoot = drawn.Root()
	}
	posted, err = to.Post(ctx, run.Spec(), run.Outcome(), terms, traceRoot)
	return posted, drawn, err
}

// Run works until ctx ends or its state is unknown.
func (c *Claimant) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	l, err := serve.Listen(c.deps.Listener, c.cfg.Listen)
	if err != nil {
		return err
	}
	g.Go(func() error { return serve.Run(ctx, l, c.Handler()) })
	if c.deps.MetricsListener != nil || c.cfg.Metrics != "" {
		ml, err := serve.Listen(c.deps.MetricsListener, c.cfg.Metrics)
		if err != nil {
			l.Close()
			return err
		}
		mux := http.NewServeMux()
		mux.Handle("/metrics", promhttp.HandlerFor(c.deps.Metrics, promhttp.HandlerOpts{}))
		g.Go(func() error { return serve.Run(ctx, ml, mux) })
	}
	g.Go(func() error { return poll.Loop(ctx, c.cfg.Poll, c.deps.Log, c.metrics.errors, c.tick) })
	if err := g.Wait(); !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// Handler serves inputs and runs:
//
//	GET /v1/artifacts/{kind}/{digest}
//	GET /v1/runs/{root}                  its card: spec and outcome
//	GET /v1/runs/{root}/children, chunk  nodes of its trees (package opening); of
//	                                     traces once a certificate's deadline is over
func (c *Claimant) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /v1/artifacts/", artifact.Handler(served{c.deps.Runs}))
	mux.Handle("GET /v1/runs/{root}/", opening.Handler(sealed{c}))
	mux.HandleFunc("GET /v1/runs/{root}", c.getCard)
	return mux
}

func (c *Claimant) getCard(w http.ResponseWriter, r *http.Request) {
	root, err := claim.ParseDigest(r.PathValue("root"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	card, err := c.deps.Runs.Card(root)
	if err != nil {
		artifact.Respond(w, nil, err)
		return
	}
	serve.JSON(w, http.StatusOK, card)
}

// tick looks at the chain once and does what Decide says.
func (c *Claimant) tick(ctx context.Context) error {
	snap, err := c.deps.Claims.Open(ctx)
	if err != nil {
		return fmt.Errorf("read open claims: %w", err)
	}
	c.unseal(snap)
	pace := Pace{BeaconDepth: c.cfg.BeaconDepth, Retry: c.cfg.RetryBlocks}
	for _, claimed := range snap.Claims {
		v := c.view(claimed)
		for _, act := range Decide(v, pace, snap.Head) {
			if err := c.do(ctx, act, claimed, snap.Head); err != nil {
				c.metrics.errors.Inc()
				c.deps.Log.Warn("act failed", zap.Stringer("act", act), zap.Stringer("claim", claimed.ID), zap.Error(err))
			}
		}
		c.noteEnd(v)
	}
	c.forget(snap)
	c.metrics.head.Set(float64(snap.Head))
	return c.withdraw(ctx)
}

// forget drops what is kept about claims that the chain no longer lists.
func (c *Claimant) forget(snap claim.Snapshot) {
	listed := snap.Listed()
	gone := func(id claim.ID) bool { return !listed[id] }
	c.mu.Lock()
	defer c.mu.Unlock()
	maps.DeleteFunc(c.tried, func(id claim.ID, _ uint64) bool { return gone(id) })
	maps.DeleteFunc(c.drawn, func(id claim.ID, _ *commit.Drawn) bool { return gone(id) })
	maps.DeleteFunc(c.ended, func(id claim.ID, _ bool) bool { return gone(id) })
	maps.DeleteFunc(c.pots, func(id claim.ID, _ bool) bool { return gone(id) })
}

func (c *Claimant) view(v claim.View) View {
	c.mu.Lock()
	defer c.mu.Unlock()
	at, tried := c.tried[v.ID]
	return View{Claim: v, Own: v.Claimant == c.deps.Account, HasRun: c.deps.Runs.Has(v.RunRoot()), TriedAt: at, Tried: tried, PotReturned: c.pots[v.ID]}
}

func (c *Claimant) do(ctx context.Context, act Act, v claim.View, head uint64) error {
	if act == Answer {
		return c.answer(ctx, v)
	}
	c.mu.Lock()
	c.tried[v.ID] = head
	c.mu.Unlock()
	var err error
	switch act {
	case PostTrace:
		err = c.postTrace(ctx, v)
	case Expire:
		err = c.deps.Closer.Expire(ctx, v.Posted)
	case Finalize:
		err = c.deps.Closer.Finalize(ctx, v.Posted)
	case ReleaseBond:
		err = c.deps.Closer.ReleaseBond(ctx, v.Posted)
	case ReturnPot:
		return c.returnPot(ctx, v)
	}
	if err == nil {
		c.deps.Log.Info(act.String(), zap.Stringer("claim", v.ID))
	}
	return err
}

// postTrace computes the traces of the segments that the beacon draws.
func (c *Claimant) postTrace(ctx context.Context, v claim.View) error {
	beacon, err := c.deps.Claims.BlockHash(ctx, v.Schedule.Draw)
	if err != nil {
		return fmt.Errorf("read beacon: %w", err)
	}
	own, err := c.deps.Runs.Get(ctx, v.RunRoot())
	if err != nil {
		return err
	}
	drawn, err := own.Run().Drawn(ctx, v.Drawn(beacon))
	if err != nil {
		return fmt.Errorf("trace drawn segments: %w", err)
	}
	c.deps.Runs.Draw(own, drawn.Roots)
	return c.deps.Poster.PostTrace(ctx, v.Posted, beacon, drawn.Root())
}

// returnPot gets back what is left of a claim's pot, once that is worth its gas.
func (c *Claimant) returnPot(ctx context.Context, v claim.View) error {
	least, err := c.deps.Purse.WorthFetching(ctx)
	if err != nil {
		return err
	}
	left, err := c.deps.Closer.ReturnPot(ctx, v, least)
	if err != nil || !left.IsZero() {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.pots[v.ID] = true
	c.deps.Log.Info(ReturnPot.String(), zap.Stringer("claim", v.ID))
	return nil
}

// noteEnd counts a claim once when it is over.
func (c *Claimant) noteEnd(v View) {
	c.mu.Lock()
	defer c.mu.Unlock()
	over := v.Claim.Status == claim.Final || v.Claim.Status == claim.Convicted
	if !v.Own || !over || c.ended[v.Claim.ID] {
		return
	}
	c.ended[v.Claim.ID] = true
	c.metrics.ended.WithLabelValues(v.Claim.Status.String()).Inc()
	c.deps.Log.Info("claim is over", zap.Stringer("claim", v.Claim.ID), zap.Stringer("status", v.Claim.Status))
}

func (c *Claimant) withdraw(ctx context.Context) error {
	if !c.cfg.Withdraw {
		return nil
	}
	least, err := c.deps.Purse.WorthFetching(ctx)
	if err != nil {
		return err
	}
	wei, err := c.deps.Purse.Withdraw(ctx, least)
	if err != nil {
		return fmt.Errorf("withdraw: %w", err)
	}
	if !wei.IsZero() {
		c.deps.Log.Info("withdrew", zap.String("wei", wei.Dec()))
	}
	return nil
}
