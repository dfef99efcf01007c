package demo

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"net"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/adversary"
	"github.com/assay-avs/assay/bls"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/claimant"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/devnet"
)

// running is a role at work.
type running struct {
	cancel context.CancelFunc
	group  *errgroup.Group
}

// start runs a role until stop.
func start(ctx context.Context, run func(context.Context) error) *running {
	ctx, cancel := context.WithCancel(ctx)
	r := &running{cancel: cancel, group: new(errgroup.Group)}
	r.group.Go(func() error { return run(ctx) })
	return r
}

func (r *running) stop() error {
	r.cancel()
	return r.group.Wait()
}

// claimantDaemon is a claimant with its account and server.
type claimantDaemon struct {
	*running
	*party
	role *claimant.Claimant
	url  string
}

// silence makes a claimant that answers no demand.
func silence(d *claimant.Deps) { d.Demands = adversary.Silence{} }

func (w *world) startClaimant(ctx context.Context, p *party, change ...func(*claimant.Deps)) (*claimantDaemon, error) {
	cfg := claimant.Defaults()
	cfg.DataDir, cfg.Poll, cfg.BeaconDepth, cfg.Metrics = p.dir, poll, 2, ""
	runs, err := claimant.OpenRuns(p.dir, cfg.MaxArtifact, commit.Options{Threads: cfg.Threads, Memory: cfg.MaxMemory})
	if err != nil {
		return nil, err
	}
	l, url, err := listen()
	if err != nil {
		return nil, err
	}
	deps := claimant.Deps{
		Account: p.address, Claims: claims{p.follower, p.client}, Poster: p.account, Closer: p.account, Purse: p.account,
		Demands: p.account, Runs: runs, Metrics: prometheus.NewRegistry(), Log: w.log.Named(p.name), Listener: l,
	}
	for _, f := range change {
		f(&deps)
	}
	role, err := claimant.New(cfg, deps)
	if err != nil {
		return nil, err
	}
	return &claimantDaemon{running: start(ctx, role.Run), party: p, role: role, url: url}, nil
}

// claims is a follower that can also read block hashes.
type claims struct {
	*chain.Follower
	blocks
}

type blocks interface {
	BlockHash(ctx context.Context, block uint64) (claim.Digest, error)
}

// gasKey funds an account for a daemon.
func (w *world) gasKey(ctx context.Context, name string) (*ecdsa.PrivateKey, error) {
	account := devnet.NamedAccount(name)
	return account.Key, w.dev.Fund(ctx, account.Address, devnet.Ether(1000))
}

func (w *world) parts(name string, key *ecdsa.PrivateKey) daemon.Parts {
	return daemon.Parts{Book: w.book, Gas: key, Log: w.log.Named(name), Metrics: prometheus.NewRegistry()}
}

func (w *world) startAggregator(ctx context.Context) (*running, string, error) {
	key, err := w.gasKey(ctx, "aggregator")
	if err != nil {
		return nil, "", err
	}
	f := daemon.AggregatorFile{}.Defaults()
	f.Chain, f.DataDir, f.Poll, f.PatienceBlocks, f.Metrics = w.chainConfig(), filepath.Join(w.dir, "aggregator"), poll, 40, ""
	parts := w.parts("aggregator", key)
	var url string
	if parts.Listener, url, err = listen(); err != nil {
		return nil, "", err
	}
	d, err := daemon.NewAggregator(f, parts)
	if err != nil {
		return nil, "", err
	}
	return start(ctx, d.Run), url, nil
}

// operatorNode is an operator's name, keys and directory, whether it is honest
// or corrupted at the moment.
type operatorNode struct {
	name string
	gas  *ecdsa.PrivateKey
	bls  *bls.Key
}

func (w *world) newOperatorNode(ctx context.Context, i int, member devnet.Operator) (*operatorNode, error) {
	n := &operatorNode{name: fmt.Sprintf("operator%d", i+1)}
	scalar := member.BLS.PrivKey.Bytes()
	var err error
	if n.bls, err = bls.NewKey(scalar[:]); err != nil {
		return nil, err
	}
	if n.gas, err = w.gasKey(ctx, n.name); err != nil {
		return nil, err
	}
	return n, w.dev.Appoint(ctx, w.book, member, crypto.PubkeyToAddress(n.gas.PublicKey))
}

// startOperator runs the honest node.
func (w *world) startOperator(ctx context.Context, n *operatorNode, aggregator string, servers []string) (*running, error) {
	f := daemon.OperatorFile{}.Defaults()
	f.Chain, f.DataDir, f.Poll, f.RetryBlocks, f.Threads = w.chainConfig(), filepath.Join(w.dir, n.name), poll, 5, 1
	f.Aggregators, f.ArtifactServers, f.AllowPrivate = []string{aggregator}, servers, true
	f.NodeAPI, f.Metrics, f.Artifacts = "", "", ""
	d, err := daemon.NewOperator(f, n.bls, w.parts(n.name, n.gas))
	if err != nil {
		return nil, err
	}
	return start(ctx, d.Run), nil
}

// startStamp runs the same operator corrupted.
func (w *world) startStamp(ctx context.Context, n *operatorNode, aggregator string) (*running, error) {
	client, err := chain.New(w.chainConfig(), w.book, nil)
	if err != nil {
		return nil, err
	}
	w.onClose(func() error { client.Close(); return nil })
	follower, err := chain.NewFollower(client, filepath.Join(w.dir, n.name, "corrupted.db"))
	if err != nil {
		return nil, err
	}
	w.onClose(follower.Close)
	s := &adversary.Stamp{ChainID: w.book.ChainID, ClaimBook: claim.Address(w.book.Assay.ClaimBook), Claims: follower,
		Key: n.bls, Aggregator: aggregator, Poll: poll}
	return start(ctx, s.Run), nil
}

func (w *world) startChallenger(ctx context.Context, p *party, servers []string) (*running, error) {
	f := daemon.ChallengerFile{}.Defaults()
	f.Chain, f.DataDir, f.Poll, f.RetryBlocks, f.Metrics = w.chainConfig(), filepath.Join(p.dir, "node"), poll, 5, ""
	f.ArtifactServers, f.AllowPrivate = servers, true
	d, err := daemon.NewChallenger(f, w.parts(p.name, devnet.NamedAccount(p.name).Key))
	if err != nil {
		return nil, err
	}
	return start(ctx, d.Run), nil
}

func listen() (net.Listener, string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, "", fmt.Errorf("listen: %w", err)
	}
	return l, "http://" + l.Addr().String(), nil
}
