// Package operator is the node that stakers run: it re-executes claims and
// signs what it found to be true, once.
package operator

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/holiman/uint256"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/opening"
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
	Key       *bls.Key
	SignLog   *signlog.Log
	Metrics   *prometheus.Registry
	Log       *zap.Logger
	Version   string

	NodeListener    net.Listener
	MetricsListener net.Listener
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
	score    *score // of the loop alone

	mu        sync.Mutex
	verdicts  map[quorum.Statement]verdict
	delivered map[claim.ID]bool
	members   map[uint64]quorum.Set // by reference block
	revealed  map[claim.ID]bool     // whether this operator's reveal stands
}

type verdict struct {
	Verdict
	pledge   *pledge // of a valid claim: what its signature commits to
	retryAt  uint64
	failures int // checks that ended as Unavailable
}

// maxBackoff bounds the doublings of the wait between two tries.
const maxBackoff = 8

// New makes an operator; it does not dial.
func New(cfg Config, deps Deps) (*Operator, error) {
	m, err := newMetrics(deps.Metrics)
	if err != nil {
		return nil, fmt.Errorf("operator metrics: %w", err)
	}
	o := &Operator{cfg: cfg, deps: deps, metrics: m, health: newHealth(), mail: newMail(cfg.Aggregators),
		worker: make(chan struct{}, 1), score: newScore(),
		verdicts: map[quorum.Statement]verdict{}, delivered: map[claim.ID]bool{}, members: map[uint64]quorum.Set{},
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
	} {
		if s.l == nil && s.addr == "" {
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

func (o *Operator) loop(ctx context.Context) error {
	ticker := time.NewTicker(o.cfg.Poll)
	defer ticker.Stop()
	for {
		err := o.tick(ctx)
		o.health.set("chain", err == nil)
		if err != nil && ctx.Err() == nil {
			o.metrics.errors.WithLabelValues("chain").Inc()
			o.deps.Log.Warn("looking at the chain failed", zap.Error(err))
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
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
		v, err := o.view(ctx, c, funded)
		if err != nil {
			return err
		}
		o.account(v, o.known(c.Reference()), snap.Head)
		for _, act := range Decide(v, snap.Head) {
			if act == Check {
				unchecked = append(unchecked, c)
				continue
			}
			if err := o.do(ctx, act, v, snap.Head); err != nil {
				o.metrics.errors.WithLabelValues(act.String()).Inc()
				o.deps.Log.Warn("act failed", zap.Stringer("act", act), zap.Stringer("claim", c.ID), zap.Error(err))
				break
			}
		}
		if err := o.work(ctx, v, snap.Head); err != nil {
			o.metrics.errors.WithLabelValues("reveal").Inc()
			o.deps.Log.Warn("keyed work failed", zap.Stringer("claim", c.ID), zap.Error(err))
		}
	}
	if len(unchecked) > 0 {
		o.startCheck(ctx, o.first(unchecked), snap.Head)
	}
	o.metrics.head.Set(float64(snap.Head))
	return nil
}

// first is the claim to check next: one that has not kept this node waiting in
// vain comes before one that has, then the higher fee counts, then the order of
// the posts. Claims that cost their claimant nothing cannot crowd out others.
func (o *Operator) first(list []claim.View) claim.View {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.MinFunc(list, func(a, b claim.View) int {
		if c := cmp.Compare(o.verdicts[statement(a)].failures, o.verdicts[statement(b)].failures); c != 0 {
			return c
		}
		return b.Terms.Fee.Cmp(&a.Terms.Fee)
	})
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

func (o *Operator) view(ctx context.Context, c claim.View, funded bool) (View, error) {
	v := View{Claim: c, Funded: funded}
	set, err := o.setAt(ctx, c.Reference())
	if err != nil {
		return v, err
	}
	v.InSet = o.inSet(set)
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

func (o *Operator) setAt(ctx context.Context, block uint64) (quorum.Set, error) {
	o.mu.Lock()
	set, ok := o.members[block]
	o.mu.Unlock()
	if ok {
		return set, nil
	}
	set, err := o.deps.Stakes.Operators(ctx, block)
	if err != nil {
		return set, fmt.Errorf("read operator set at block %d: %w", block, err)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.members[block] = set
	return set, nil
}

// known is the set that view has read.
func (o *Operator) known(block uint64) quorum.Set {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.members[block]
}

func (o *Operator) inSet(set quorum.Set) bool {
	for _, m := range set.Operators {
		if m.ID == o.deps.Key.ID() {
			o.metrics.setStake(m.Stake)
			return !m.Stake.IsZero()
		}
	}
	return false
}

func statement(c claim.View) quorum.Statement {
	return quorum.Statement{Claim: c.ID, Beacon: c.Beacon, TraceRoot: c.TraceRoot}
}

func (o *Operator) do(ctx context.Context, act Act, v View, head uint64) error {
	switch act {
	case Sign:
		return o.sign(v.Claim)
	case Deliver:
		return o.deliver(ctx, v.Claim)
	case Answer:
		return o.answer(ctx, v.Claim, head)
	case Forget:
		o.forget(v)
	}
	return nil
}

// startCheck re-executes beside the loop if no other check runs; otherwise the
// next tick tries again.
func (o *Operator) startCheck(ctx context.Context, c claim.View, head uint64) {
	select {
	case o.worker <- struct{}{}:
	default:
		return
	}
	failures := o.failures(c)
	o.setVerdict(c, verdict{Verdict: Checking, failures: failures})
	o.checks.Go(func() {
		defer func() { <-o.worker }()
		o.check(ctx, c, head, failures)
	})
}

func (o *Operator) failures(c claim.View) int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.verdicts[statement(c)].failures
}

// timeFor bounds a check. Declared work is paid for, and the contract holds it
// against the time for answers: a claim that takes longer than it declares
// could not be opened in time by those who signed it.
func timeFor(c claim.View, slack time.Duration) time.Duration {
	const most = uint64(1<<62) / uint64(time.Millisecond)
	drawn, all := uint64(len(c.Drawn(c.Beacon))), c.Spec.Segments()+1
	return slack + time.Duration(min(c.Terms.Work, most)/all*drawn)*time.Millisecond
}

func (o *Operator) check(ctx context.Context, c claim.View, head uint64, failures int) {
	start := time.Now()
	limited, cancel := context.WithTimeout(ctx, timeFor(c, o.cfg.CheckSlack))
	defer cancel()
	work, err := o.reexecute(limited, c)
	if ctx.Err() != nil {
		return
	}
	if limited.Err() != nil {
		err = fmt.Errorf("%w: took longer than the %d ms of work that it declares (and check_slack)", errUnavailable, c.Terms.Work)
	}
	v := verdict{Verdict: verdictOf(err), failures: failures, pledge: work}
	if v.Verdict == Unavailable {
		v.retryAt = head + o.cfg.RetryBlocks<<min(failures, maxBackoff)
		v.failures++
	}
	o.setVerdict(c, v)
	o.health.set("checks", v.Verdict != Unavailable)
	o.metrics.verdicts.WithLabelValues(v.String()).Inc()
	o.metrics.seconds.Observe(time.Since(start).Seconds())
	fields := []zap.Field{zap.Stringer("claim", c.ID), zap.Stringer("verdict", v), zap.Duration("took", time.Since(start))}
	if err != nil {
		fields = append(fields, zap.Error(err))
	}
	o.deps.Log.Info("checked claim", fields...)
}

// reexecute compares a claim with this node's own execution, which also yields
// what a signature commits to.
func (o *Operator) reexecute(ctx context.Context, c claim.View) (*pledge, error) {
	set, err := o.setAt(ctx, c.Reference())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnavailable, err)
	}
	members, me := o.accounts(set)
	_, lists, err := Lists(ctx, o.deps.Artifacts, serversOf(c, o.cfg.ArtifactServers), c, o.limits(), members)
	if err != nil {
		return nil, err
	}
	p, err := newPledge(members, lists, me)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnavailable, err)
	}
	return p, nil
}

// serversOf are those that were registered for the claim's inputs, then the
// node's own.
func serversOf(v claim.View, configured []string) []string {
	return slices.Concat(v.Servers, configured)
}

func (o *Operator) limits() opening.Limits {
	return opening.Limits{Threads: o.cfg.Threads, Memory: o.cfg.MaxMemory, Steps: o.cfg.MaxSteps}
}

func verdictOf(err error) Verdict {
	switch {
	case err == nil:
		return Valid
	case errors.Is(err, errInvalid):
		return Invalid
	}
	return Unavailable
}

func (o *Operator) pledgeOf(c claim.View) *pledge {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.verdicts[statement(c)].pledge
}

func (o *Operator) setVerdict(c claim.View, v verdict) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.verdicts[statement(c)] = v
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
func (o *Operator) deliver(ctx context.Context, c claim.View) error {
	signature, p, err := o.signed(c)
	if err != nil {
		return err
	}
	set, err := o.setAt(ctx, c.Reference())
	if err != nil {
		return err
	}
	_, me := o.accounts(set)
	all, err := o.mail.send(ctx, quorum.Vote{Statement: statement(c), Operator: o.deps.Key.ID(), Signature: signature,
		Commitment: p.commitment(c.ID, me)})
	o.mu.Lock()
	defer o.mu.Unlock()
	o.delivered[c.ID] = all
	return err
}

func (o *Operator) forget(v View) {
	if v.Signed && v.Claim.SlashableFrom != 0 {
		o.deps.Log.Error("a claim was convicted of what this operator signed", zap.Stringer("claim", v.Claim.ID))
	}
	o.executor.Forget(v.Claim.ID)
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.verdicts, statement(v.Claim))
	delete(o.delivered, v.Claim.ID)
}
