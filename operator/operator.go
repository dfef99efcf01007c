// Package operator is the node that stakers run: it re-executes claims and
// signs what it found to be true, once.
package operator

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/poll"
	"github.com/assay-avs/assay/quorum"
	"github.com/assay-avs/assay/serve"
	"github.com/assay-avs/assay/signlog"
)

// claims yields the chain's open claims at a confirmed block.
type claims interface {
	Open(ctx context.Context) (claim.Snapshot, error)
}

// stakes reads the operator set at a block.
type stakes interface {
	Operators(ctx context.Context, block uint64) (quorum.Set, error)
}

// purse is the gas key's account.
type purse interface {
	Balance(ctx context.Context) (uint256.Int, error)
}

// Deps are what an operator works with. The listeners are optional: without
// one the configured address is opened.
type Deps struct {
	ChainID   uint64
	ClaimBook claim.Address
	Claims    claims
	Stakes    stakes
	Purse     purse
	Demands   demands
	Reveals   reveals
	Artifacts fetch
	Shelf     *Shelf // keeps what claims are checked with; nil keeps nothing
	Key       *bls.Key
	SignLog   *signlog.Log
	Metrics   *prometheus.Registry
	Log       *zap.Logger
	Version   string

	NodeListener     net.Listener
	ArtifactListener net.Listener
	MetricsListener  net.Listener
}

// Operator is one node.
type Operator struct {
	cfg      Config
	deps     Deps
	metrics  *metrics
	health   *health
	mail     *mail
	executor *opening.Executor
	worker   chan struct{} // holds one token: one check at a time
	checks   sync.WaitGroup
	score    *score            // of the loop alone
	strange  map[claim.ID]bool // claims without this operator's stake; of the loop alone

	mu        sync.Mutex
	verdicts  map[quorum.Statement]verdict
	delivered map[claim.ID]bool
	seats     map[uint64]*seat  // by reference block
	revealed  map[claim.ID]bool // whether this operator's reveal stands
}

// New makes an operator; it does not dial.
func New(cfg Config, deps Deps) (*Operator, error) {
	m, err := newMetrics(deps.Metrics)
	if err != nil {
		return nil, fmt.Errorf("operator metrics: %w", err)
	}
	o := &Operator{cfg: cfg, deps: deps, metrics: m, health: newHealth(), mail: newMail(cfg.Aggregators),
		worker: make(chan struct{}, 1), score: newScore(), strange: map[claim.ID]bool{},
		verdicts: map[quorum.Statement]verdict{}, delivered: map[claim.ID]bool{}, seats: map[uint64]*seat{},
		revealed: map[claim.ID]bool{}}
	o.executor = &opening.Executor{From: deps.Artifacts, Servers: cfg.ArtifactServers,
		Limits: opening.Limits{Threads: cfg.Threads, Memory: cfg.MaxMemory}}
	return o, nil
}

// Run works until ctx ends or its state is unknown.
func (o *Operator) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	if err := o.listen(ctx, g); err != nil {
		return err
	}
	g.Go(func() error { return o.loop(ctx) })
	err := g.Wait()
	o.checks.Wait()
	if !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

func (o *Operator) listen(ctx context.Context, g *errgroup.Group) error {
	metricsHandler := http.NewServeMux()
	metricsHandler.Handle("/metrics", promhttp.HandlerFor(o.deps.Metrics, promhttp.HandlerOpts{}))
	for _, s := range []struct {
		l       net.Listener
		addr    string
		handler http.Handler
	}{
		{o.deps.NodeListener, o.cfg.NodeAPI, nodeAPI(o.deps.Version, o.health)},
		{o.deps.MetricsListener, o.cfg.Metrics, metricsHandler},
		{o.deps.ArtifactListener, o.cfg.Artifacts, o.artifacts()},
	} {
		if s.handler == nil || s.l == nil && s.addr == "" {
			continue
		}
		l, err := serve.Listen(s.l, s.addr)
		if err != nil {
			return err
		}
		g.Go(func() error { return serve.Run(ctx, l, s.handler) })
	}
	return nil
}

// artifacts serves what is kept, as a claimant's server does; nil if nothing is.
func (o *Operator) artifacts() http.Handler {
	if o.deps.Shelf == nil {
		return nil
	}
	return artifact.Handler(o.deps.Shelf)
}

func (o *Operator) loop(ctx context.Context) error {
	return poll.Loop(ctx, o.cfg.Poll, o.deps.Log, o.metrics.errors.WithLabelValues("chain"), func(ctx context.Context) error {
		err := o.tick(ctx)
		o.health.set("chain", err == nil)
		return err
	})
}

// tick looks at the chain once and does what Decide says.
func (o *Operator) tick(ctx context.Context) error {
	snap, err := o.deps.Claims.Open(ctx)
	if err != nil {
		return fmt.Errorf("read open claims: %w", err)
	}
	funded, err := o.funded(ctx)
	if err != nil {
		return err
	}
	var unchecked []claim.View
	for _, c := range snap.Claims {
		at, err := o.seatOf(ctx, c)
		if err != nil {
			return err
		}
		o.warnOfNoStake(c, at)
		v, err := o.view(c, at, funded)
		if err != nil {
			return err
		}
		o.account(v, at, snap.Head)
		for _, act := range Decide(v, snap.Head) {
			if act == Check {
				unchecked = append(unchecked, c)
				continue
			}
			if err := o.do(ctx, act, v, at, snap.Head); err != nil {
				o.metrics.errors.WithLabelValues(act.String()).Inc()
				o.deps.Log.Warn("act failed", zap.Stringer("act", act), zap.Stringer("claim", c.ID), zap.Error(err))
				break
			}
		}
		if err := o.work(ctx, v, at, snap.Head); err != nil {
			o.metrics.errors.WithLabelValues("reveal").Inc()
			o.deps.Log.Warn("keyed work failed", zap.Stringer("claim", c.ID), zap.Error(err))
		}
	}
	if len(unchecked) > 0 {
		o.startCheck(ctx, o.first(unchecked), snap.Head)
	}
	if err := o.prune(snap); err != nil {
		return err
	}
	o.metrics.head.Set(float64(snap.Head))
	return nil
}

func (o *Operator) funded(ctx context.Context) (bool, error) {
	have, err := o.deps.Purse.Balance(ctx)
	if err != nil {
		return false, fmt.Errorf("read balance of the gas key: %w", err)
	}
	ok := !have.LtUint64(o.cfg.MinGasBalance)
	o.health.set("answers", ok)
	return ok, nil
}

func (o *Operator) view(c claim.View, at *seat, funded bool) (v View, err error) {
	v = View{Claim: c, Funded: funded, InSet: !at.stake.IsZero()}
	o.metrics.setStake(at.stake)
	if _, _, v.Signed, err = o.deps.SignLog.Find(o.deps.Key.ID(), c.ID); err != nil {
		return v, fmt.Errorf("read sign log: %w", err)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if v.Signed && c.SlashableFrom != 0 {
		o.metrics.slashing.Set(1)
	}
	known := o.verdicts[statement(c)]
	v.Verdict, v.RetryAt, v.Delivered = known.Verdict, known.retryAt, o.delivered[c.ID]
	return v, nil
}

func statement(c claim.View) quorum.Statement {
	return quorum.Statement{Claim: c.ID, Beacon: c.Beacon, TraceRoot: c.TraceRoot}
}

func (o *Operator) do(ctx context.Context, act Act, v View, at *seat, head uint64) error {
	switch act {
	case Sign:
		return o.sign(v.Claim)
	case Deliver:
		return o.deliver(ctx, v.Claim, at)
	case Answer:
		return o.answer(ctx, v.Claim, at, head)
	case Forget:
		return o.forget(v)
	}
	return nil
}

func (o *Operator) pledgeOf(c claim.View) *pledge {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.verdicts[statement(c)].pledge
}

func (o *Operator) digest(c claim.View) claim.Digest {
	return statement(c).Digest(o.deps.ChainID, o.deps.ClaimBook)
}

// sign puts digest, signature and keyed work on disk before anything else can see them.
func (o *Operator) sign(c claim.View) error {
	p := o.pledgeOf(c)
	if p == nil {
		return errors.New("nothing to commit to: the claim was not checked")
	}
	_, err := o.deps.SignLog.Sign(o.deps.Key.ID(), c.ID, o.digest(c), func(d [32]byte) ([]byte, error) {
		s := o.deps.Key.Sign(d)
		return append(s[:], p.encode()...), nil
	})
	if err != nil {
		return err
	}
	o.metrics.signed.Inc()
	o.deps.Log.Info("signed claim", zap.Stringer("claim", c.ID))
	return nil
}

// deliver sends what the sign log holds. A record about another beacon or
// trace root (a reorganisation took back what was signed) is never sent.
func (o *Operator) deliver(ctx context.Context, c claim.View, at *seat) error {
	signature, p, err := o.signed(c)
	if err != nil {
		return err
	}
	all, err := o.mail.send(ctx, quorum.Vote{Statement: statement(c), Operator: o.deps.Key.ID(), Signature: signature,
		Commitment: p.commitment(c.ID, at.me)})
	o.mu.Lock()
	defer o.mu.Unlock()
	o.delivered[c.ID] = all
	return err
}

func (o *Operator) forget(v View) error {
	if v.Signed && v.Claim.SlashableFrom != 0 {
		o.deps.Log.Error("a claim was convicted of what this operator signed", zap.Stringer("claim", v.Claim.ID))
	}
	o.executor.Forget(v.Claim.ID)
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.verdicts, statement(v.Claim))
	delete(o.delivered, v.Claim.ID)
	if o.deps.Shelf == nil {
		return nil
	}
	return o.deps.Shelf.Release(v.Claim.ID)
}
