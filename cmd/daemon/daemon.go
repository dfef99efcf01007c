package daemon

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"slices"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/assay-avs/assay/aggregator"
	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/claimant"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
	"github.com/assay-avs/assay/operator"
	"github.com/assay-avs/assay/signlog"
)

// Version is what the node API reports; the linker sets it.
var Version = "dev"

// Parts are what every daemon is given. Metrics and listeners are optional.
type Parts struct {
	Book             eigen.AddressBook
	Gas              *ecdsa.PrivateKey
	Log              *zap.Logger
	Metrics          *prometheus.Registry
	Listener         net.Listener // aggregator and claimant: the API; operator: the node API
	ArtifactListener net.Listener // operator
	MetricsListener  net.Listener
}

// Daemon is a role with what it holds open.
type Daemon struct {
	Account  chain.Account
	Follower *chain.Follower
	role     interface{ Run(context.Context) error }
	log      *zap.Logger
	closers  []func() error
}

// Run checks the chain and the account, works until ctx ends, and closes what
// the daemon holds open.
func (d *Daemon) Run(ctx context.Context) (err error) {
	defer func() { err = errors.Join(err, d.Close()) }()
	if err := d.Account.Check(ctx); err != nil {
		return err
	}
	if err := d.Follower.Check(ctx); err != nil {
		return err
	}
	if err := d.Account.CheckFunded(ctx); err != nil {
		return err
	}
	d.log.Info("started", zap.Uint64("chain", d.Account.Book().ChainID), zap.Stringer("account", d.Account.From()))
	return d.role.Run(ctx)
}

// Close releases files and connections. Closing again does nothing.
func (d *Daemon) Close() error {
	var errs []error
	for i := len(d.closers) - 1; i >= 0; i-- {
		errs = append(errs, d.closers[i]())
	}
	d.closers = nil
	return errors.Join(errs...)
}

func (d *Daemon) onClose(f func() error) { d.closers = append(d.closers, f) }

// Claimant is a claimant daemon that can also be told to post.
type Claimant struct {
	*Daemon
	*claimant.Claimant
	Runs *claimant.Runs
}

// Run is Daemon.Run.
func (c *Claimant) Run(ctx context.Context) error { return c.Daemon.Run(ctx) }

// Challenger is a challenger daemon that can also be told to examine.
type Challenger struct {
	*Daemon
	*challenger.Challenger
}

// Run is Daemon.Run.
func (c *Challenger) Run(ctx context.Context) error { return c.Daemon.Run(ctx) }

// Logger logs as JSON lines to standard error.
func Logger(level string) (*zap.Logger, error) {
	l, err := zapcore.ParseLevel(level)
	if err != nil {
		return nil, fmt.Errorf("log_level: %w", err)
	}
	cfg := zap.NewProductionConfig()
	cfg.Level = zap.NewAtomicLevelAt(l)
	cfg.EncoderConfig.EncodeTime = zapcore.ISO8601TimeEncoder
	cfg.DisableStacktrace = true
	return cfg.Build()
}

// Registry is a metrics registry with Go's and the process's own.
func Registry() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return r
}

// open makes what all daemons have: data directory, chain client, account and
// the picture of the claims.
func open(cfg chain.Config, dataDir string, p *Parts) (*Daemon, error) {
	if err := os.MkdirAll(dataDir, 0o700); err != nil {
		return nil, fmt.Errorf("data_dir: %w", err)
	}
	if p.Metrics == nil {
		p.Metrics = Registry()
	}
	d := &Daemon{log: p.Log}
	client, err := chain.New(cfg, p.Book, p.Metrics)
	if err != nil {
		return nil, err
	}
	d.onClose(func() error { client.Close(); return nil })
	sender, err := chain.NewSender(client, p.Gas, filepath.Join(dataDir, "transactions.db"))
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	d.onClose(sender.Close)
	d.Account = chain.Account{Client: client, Sender: sender}
	if d.Follower, err = chain.NewFollower(client, filepath.Join(dataDir, "claims.db")); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	d.onClose(d.Follower.Close)
	return d, nil
}

// NewOperator wires an operator; it does not dial.
func NewOperator(f OperatorFile, key *bls.Key, p Parts) (*Daemon, error) {
	d, err := open(f.Chain, f.DataDir, &p)
	if err != nil {
		return nil, err
	}
	log, err := signlog.Open(filepath.Join(f.DataDir, "signatures.db"))
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	d.onClose(log.Close)
	library, err := newLibrary(f.DataDir, artifact.Limits{Bytes: f.MaxArtifact, Timeout: f.ArtifactTimeout, AllowPrivate: f.AllowPrivate})
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	shelf, err := operator.OpenShelf(filepath.Join(f.DataDir, "kept.db"), library)
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	d.onClose(shelf.Close)
	d.role, err = operator.New(f.Config, operator.Deps{ChainID: p.Book.ChainID, ClaimBook: claim.Address(p.Book.Assay.ClaimBook),
		Claims: d.Follower, Stakes: d.Account.Client, Purse: d.Account.Sender, Demands: d.Account, Reveals: d.Account, Artifacts: library, Shelf: shelf,
		Key: key, SignLog: log, Metrics: p.Metrics, Log: p.Log, Version: Version,
		NodeListener: p.Listener, ArtifactListener: p.ArtifactListener, MetricsListener: p.MetricsListener})
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

func newLibrary(dataDir string, limits artifact.Limits) (artifact.Library, error) {
	dir, err := artifact.OpenDir(filepath.Join(dataDir, "artifacts"), limits.Bytes)
	return artifact.Library{Dir: dir, Client: artifact.NewClient(limits)}, err
}

// NewAggregator wires an aggregator; it does not dial.
func NewAggregator(f AggregatorFile, p Parts) (*Daemon, error) {
	d, err := open(f.Chain, f.DataDir, &p)
	if err != nil {
		return nil, err
	}
	store, err := aggregator.OpenStore(filepath.Join(f.DataDir, "votes.db"))
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	d.onClose(store.Close)
	executor, err := newExecutor(f)
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	deps := aggregator.Deps{ChainID: p.Book.ChainID, ClaimBook: claim.Address(p.Book.Assay.ClaimBook),
		Claims: d.Follower, Stakes: d.Account.Client, Submitter: d.Account, Keeper: d.Account, Store: store, Metrics: p.Metrics, Log: p.Log,
		Demands: d.Account, Listener: p.Listener, MetricsListener: p.MetricsListener}
	if executor != nil {
		deps.Executor = executor
	}
	if d.role, err = aggregator.New(f.Config, deps); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// newExecutor is nil for an aggregator that answers no demands.
func newExecutor(f AggregatorFile) (*opening.Executor, error) {
	if !f.AnswerDemands {
		return nil, nil
	}
	library, err := newLibrary(f.DataDir, artifact.Limits{Bytes: f.MaxArtifact, Timeout: f.ArtifactTimeout, AllowPrivate: f.AllowPrivate})
	return &opening.Executor{From: library, Servers: f.ArtifactServers,
		Limits: opening.Limits{Threads: f.Threads, Memory: f.MaxMemory, Steps: f.MaxSteps}}, err
}

// NewChallenger wires a challenger; it does not dial.
func NewChallenger(f ChallengerFile, p Parts) (*Challenger, error) {
	d, err := open(f.Chain, f.DataDir, &p)
	if err != nil {
		return nil, err
	}
	library, err := newLibrary(f.DataDir, artifact.Limits{Bytes: f.MaxArtifact, Timeout: f.ArtifactTimeout, AllowPrivate: f.AllowPrivate})
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	c, err := challenger.New(f.Config, challenger.Deps{ChainID: p.Book.ChainID, ClaimBook: claim.Address(p.Book.Assay.ClaimBook),
		Account: claim.Address(d.Account.From()), Claims: d.Follower, Prover: d.Account, Demander: d.Account, Answers: d.Account,
		Inputs: d.Account, Preimages: d.Account, Programs: d.Account, Convictor: d.Account, Slasher: d.Account, Purse: d.Account, Artifacts: library,
		Remote: func(v claim.View) dispute.Source {
			return &opening.Remote{Client: library.Client, Servers: slices.Concat(v.Servers, f.ArtifactServers), RunRoot: v.RunRoot()}
		},
		Metrics: p.Metrics, Log: p.Log, MetricsListener: p.MetricsListener})
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	d.role = c
	return &Challenger{d, c}, nil
}

// claimSource is the follower with the client's block hashes.
type claimSource struct {
	*chain.Follower
	client *chain.Client
}

// BlockHash implements the claimant's interface.
func (s claimSource) BlockHash(ctx context.Context, block uint64) (claim.Digest, error) {
	return s.client.BlockHash(ctx, block)
}

// NewClaimant wires a claimant; it does not dial.
func NewClaimant(f ClaimantFile, p Parts) (*Claimant, error) {
	d, err := open(f.Chain, f.DataDir, &p)
	if err != nil {
		return nil, err
	}
	runs, err := claimant.OpenRuns(f.DataDir, f.MaxArtifact, commit.Options{Threads: f.Threads, Memory: f.MaxMemory})
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	c, err := claimant.New(f.Config, claimant.Deps{Account: claim.Address(d.Account.From()),
		Claims: claimSource{d.Follower, d.Account.Client}, Poster: d.Account, Closer: d.Account, Purse: d.Account,
		Demands: d.Account, Runs: runs, Metrics: p.Metrics, Log: p.Log, Listener: p.Listener, MetricsListener: p.MetricsListener})
	if err != nil {
		return nil, errors.Join(err, d.Close())
	}
	d.role = c
	return &Claimant{d, c, runs}, nil
}
