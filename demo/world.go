package demo

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/quorum"
)

// operators and their stake, in WETH each.
const (
	operators     = 5
	operatorStake = 100
	poll          = 150 * time.Millisecond
	blockInterval = 100 * time.Millisecond
	patience      = 60 * time.Second // for anything that should happen by itself
)

// schedule is the shortened one: 10 blocks are one second while the daemons
// work, and windows that only have to pass are mined at once.
var schedule = devnet.ScheduleConfig{
	DrawDelay: 4, Trace: 300, Certify: 600, Demand: 800, Answer: 60, FollowUp: 60, LastProof: 60,
	SlashDelay: 20, Postponement: 20,
}

// world is the chain and everybody on it.
type world struct {
	dir     string
	log     *zap.Logger
	dev     *devnet.Devnet
	book    eigen.AddressBook
	members []devnet.Operator
	watch   *party // reads the chain for the account
	close   []func() error
}

// party is one account with its view of the chain.
type party struct {
	name     string
	dir      string
	address  claim.Address
	client   *chain.Client
	sender   *chain.Sender
	follower *chain.Follower
	account  chain.Account
	registry *prometheus.Registry
}

func newWorld(ctx context.Context, dir string, log *zap.Logger) (*world, error) {
	w := &world{dir: dir, log: log}
	if err := w.startChain(ctx); err != nil {
		return nil, errors.Join(err, w.Close())
	}
	var err error
	if w.watch, err = w.newParty(ctx, "watcher", 0); err != nil {
		return nil, errors.Join(err, w.Close())
	}
	return w, nil
}

func (w *world) startChain(ctx context.Context) (err error) {
	w.dev, err = devnet.Start(ctx, devnet.Config{
		ListenAddr: "127.0.0.1:0", Mining: devnet.MineInterval, BlockInterval: blockInterval,
		EigenLayer: devnet.EigenLayerConfig{DeallocationDelay: 20_000, WithdrawalDelay: 50},
	})
	if err != nil {
		return err
	}
	w.onClose(w.dev.Close)
	if w.book, err = w.dev.Deploy(ctx, devnet.AssayDeployment(devnet.AssayConfig{Schedule: schedule})); err != nil {
		return fmt.Errorf("deploy contracts: %w", err)
	}
	if err := w.book.Save(w.addressBook()); err != nil {
		return err
	}
	w.members, err = w.dev.NewOperators(ctx, w.book, devnet.EqualStakes(operators, operatorStake))
	return err
}

func (w *world) addressBook() string { return filepath.Join(w.dir, "addresses.yaml") }

// newParty makes an account with 1,000 ether for gas and some WETH.
func (w *world) newParty(ctx context.Context, name string, weth int64) (*party, error) {
	account := devnet.NamedAccount(name)
	if err := w.dev.Fund(ctx, account.Address, devnet.Ether(1000+weth)); err != nil {
		return nil, err
	}
	p := &party{name: name, dir: filepath.Join(w.dir, name), address: claim.Address(account.Address), registry: prometheus.NewRegistry()}
	if err := os.MkdirAll(p.dir, 0o700); err != nil {
		return nil, fmt.Errorf("make directory of %s: %w", name, err)
	}
	var err error
	if p.client, err = chain.New(w.chainConfig(), w.book, p.registry); err != nil {
		return nil, err
	}
	w.onClose(func() error { p.client.Close(); return nil })
	if p.sender, err = chain.NewSender(p.client, account.Key, filepath.Join(p.dir, "transactions.db")); err != nil {
		return nil, err
	}
	w.onClose(p.sender.Close)
	if p.follower, err = chain.NewFollower(p.client, filepath.Join(p.dir, "claims.db")); err != nil {
		return nil, err
	}
	w.onClose(p.follower.Close)
	p.account = chain.Account{Client: p.client, Sender: p.sender}
	return p, w.wrap(ctx, p, weth)
}

func (w *world) wrap(ctx context.Context, p *party, weth int64) error {
	if weth == 0 {
		return nil
	}
	call, err := w.book.Wrap(devnet.Ether(weth))
	if err != nil {
		return err
	}
	_, err = p.sender.Send(ctx, call)
	return err
}

func (w *world) chainConfig() chain.Config {
	c := chain.Defaults()
	c.RPC = []string{w.dev.HTTPEndpoint()}
	c.AddressBook = w.addressBook()
	c.Confirmations = 0
	c.StartBlock = w.book.StartBlock
	c.ReceiptPoll = 30 * time.Millisecond
	return c
}

func (w *world) onClose(f func() error) { w.close = append(w.close, f) }

// Close ends the chain and everybody's view of it.
func (w *world) Close() error {
	var errs []error
	for i := len(w.close) - 1; i >= 0; i-- {
		errs = append(errs, w.close[i]())
	}
	return errors.Join(errs...)
}

// waitFor looks at the claim until its state pleases, and returns it.
func (w *world) waitFor(ctx context.Context, id claim.ID, what string, pleases func(claim.View) bool) (claim.View, error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	for {
		v, err := w.view(ctx, id)
		if err != nil {
			return v, err
		}
		if pleases(v) {
			return v, nil
		}
		if over := v.Status == claim.Expired || v.Status == claim.Convicted || v.Status == claim.Final; over {
			return v, fmt.Errorf("wait until the claim is %s: it is %s", what, v.Status)
		}
		select {
		case <-ctx.Done():
			return v, fmt.Errorf("wait until the claim is %s: it is %s: %w", what, v.Status, ctx.Err())
		case <-time.After(poll / 3):
		}
	}
}

func (w *world) view(ctx context.Context, id claim.ID) (claim.View, error) {
	if _, err := w.watch.follower.Open(ctx); err != nil {
		return claim.View{}, err
	}
	v, ok, err := w.watch.follower.Find(id)
	if err == nil && !ok {
		err = fmt.Errorf("claim %s is not on the chain", id)
	}
	return v, err
}

func (w *world) waitStatus(ctx context.Context, id claim.ID, status claim.Status) (claim.View, error) {
	return w.waitFor(ctx, id, status.String(), func(v claim.View) bool { return v.Status == status })
}

// passDisputes mines until nothing but Final can become of a certified claim.
func (w *world) passDisputes(v claim.View) error { return w.dev.MineTo(v.Schedule.Dispute + 1) }

// signers are the operators who stand behind a certificate.
func (w *world) signers(ctx context.Context, v claim.View) ([]quorum.Operator, error) {
	set, err := w.watch.client.Operators(ctx, v.Reference())
	if err != nil {
		return nil, err
	}
	absent := map[claim.Digest]bool{}
	for _, id := range v.NonSigners {
		absent[id] = true
	}
	var out []quorum.Operator
	for _, o := range set.Operators {
		if !absent[claim.Digest(o.ID)] && !o.Stake.IsZero() {
			out = append(out, o)
		}
	}
	return out, nil
}

// magnitude is what an operator has allocated to Assay, of 1e18.
func (w *world) magnitude(ctx context.Context, o quorum.Operator) (uint64, error) {
	s, err := w.book.ReadStatus(ctx, w.dev.Client(), [20]byte(o.Owner))
	if err != nil {
		return 0, err
	}
	return s.MaxMagnitude, nil
}

// money is a party's WETH: on its account and owed to it by the contracts.
func (w *world) money(ctx context.Context, p *party) (*big.Int, error) { return p.account.Wealth(ctx) }
