// Package demo plays five claims on an embedded chain with the real daemons:
// what `assay demo` shows.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/zap"
)

// Options say what to play and where to tell it.
type Options struct {
	Model string    // mlp or cnn
	JSON  string    // file for the facts; none if empty
	Dir   string    // where the parties keep their files; a temporary one if empty
	Out   io.Writer // the account
	Bars  bool      // Out is a terminal
	Log   *zap.Logger
}

// stage is the world with the parties of the play on it.
type stage struct {
	*world
	*account
	work       *work
	claimant   *claimantDaemon
	sponsor    *party
	nodes      []*operatorNode
	operators  []*running //  1…5 as they are now
	aggregator string
	scenes     []Scenario
	first      uint64 // block at which the current scene began
	txs        []Tx
	trained    claimed
	evaluated  claimed
	bounty     common.Address
	consumers  []common.Address
}

// Run plays all parts.
func Run(ctx context.Context, o Options) (err error) {
	dir, cleanup, err := directory(o.Dir)
	if err != nil {
		return err
	}
	defer cleanup()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s := &stage{account: newAccount(o.Out, o.Bars)}
	defer func() { err = errors.Join(err, s.end()) }()
	if err := s.set(ctx, dir, o); err != nil {
		return err
	}
	for _, scene := range []func(context.Context) error{s.training, s.evaluation, s.batch, s.lie, s.withheld} {
		if err := scene(ctx); err != nil {
			return err
		}
	}
	facts, err := s.facts()
	if err != nil {
		return err
	}
	s.summary(facts)
	if o.JSON == "" {
		return nil
	}
	return facts.write(o.JSON)
}

func directory(dir string) (string, func(), error) {
	if dir != "" {
		return dir, func() {}, os.MkdirAll(dir, 0o700)
	}
	dir, err := os.MkdirTemp("", "assay-demo-")
	if err != nil {
		return "", nil, fmt.Errorf("make directory: %w", err)
	}
	return dir, func() { os.RemoveAll(dir) }, nil
}

// set starts the chain, the parties and the daemons.
func (s *stage) set(ctx context.Context, dir string, o Options) error {
	s.title(0, "setup", "A chain with EigenLayer on it, five operators with stake")
	err := s.phase("compile the model and its programs", func() (err error) {
		s.work, err = prepare(dir, o.Model)
		return err
	})
	if err != nil {
		return err
	}
	err = s.phase("deploy EigenLayer and Assay, register operators", func() (err error) {
		s.world, err = newWorld(ctx, dir, o.Log)
		return err
	})
	if err != nil {
		return err
	}
	s.first = s.dev.Head().Number.Uint64()
	return s.phase("start claimant, aggregator and operators", func() error { return s.startDaemons(ctx) })
}

func (s *stage) startDaemons(ctx context.Context) error {
	p, err := s.newParty(ctx, "claimant", 100)
	if err != nil {
		return err
	}
	if s.claimant, err = s.startClaimant(ctx, p); err != nil {
		return err
	}
	if s.sponsor, err = s.newParty(ctx, "sponsor", 100); err != nil {
		return err
	}
	var aggregator *running
	if aggregator, s.aggregator, err = s.startAggregator(ctx); err != nil {
		return err
	}
	s.onClose(aggregator.stop)
	s.onClose(s.claimant.stop)
	for i, m := range s.members {
		node, err := s.newOperatorNode(ctx, i, m)
		if err != nil {
			return err
		}
		s.nodes = append(s.nodes, node)
	}
	return s.startOperators(ctx)
}

// startOperators runs all five honestly.
func (s *stage) startOperators(ctx context.Context, servers ...string) error {
	for _, n := range s.nodes {
		d, err := s.startOperator(ctx, n, s.aggregator, append(servers, s.claimant.url))
		if err != nil {
			return err
		}
		s.operators = append(s.operators, d)
	}
	return nil
}

// stopOperators ends what runs of the operators, honest or not.
func (s *stage) stopOperators() error {
	var errs []error
	for _, d := range s.operators {
		errs = append(errs, d.stop())
	}
	s.operators = nil
	return errors.Join(errs...)
}

func (s *stage) end() error {
	if s.world == nil {
		return nil
	}
	return errors.Join(s.stopOperators(), s.world.Close())
}

func (s *stage) facts() (Facts, error) {
	memory, err := peakMemory()
	return Facts{Seconds: time.Since(s.started).Seconds(), PeakMemoryBytes: memory, Scenarios: s.scenes,
		Transactions: s.txs, Phases: s.phases}, err
}
