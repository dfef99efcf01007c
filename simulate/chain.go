// Package simulate plays games of liars and honest parties on an embedded chain
// with the real contracts. Honest parties decide with the functions that the
// daemons decide with; after each game, rules say what must hold.
package simulate

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
)

// Day is a day of the default schedule in blocks of the simulation's: a tenth
// of a percent of mainnet's 7,200, with every time in the same proportion.
const Day = 32

var schedule = devnet.ScheduleConfig{
	DrawDelay: 2, Trace: Day / 2, Certify: 2 * Day, Demand: 5 * Day, Answer: Day / 2, FollowUp: Day / 8, LastProof: 3 * Day / 8,
	SlashDelay: Day / 2, Postponement: Day / 2,
}

// What follows from the schedule, in blocks after the post.
const (
	hardEnd   = 9 * Day
	lastSlash = 10 * Day
)

const (
	gasCap    = 1 << 24
	gwei      = 1_000_000_000
	operators = 6
	stake     = 1000 // ether of each operator
	purse     = 100  // ether of WETH of each party
)

// chain is an embedded chain on which games are played side by side. What
// parties send in a block goes into the next one.
type chain struct {
	ctx       context.Context
	net       *devnet.Devnet
	book      eigen.AddressBook
	claims    *bindings.ClaimBook
	disputes  *bindings.Disputes
	reveals   *bindings.Reveals
	abis      map[common.Address]*abi.ABI
	bookABI   *abi.ABI
	demandABI *abi.ABI
	revealABI *abi.ABI
	set       *operatorSet
	guardian  *party // puts slashes off
	nonces    map[common.Address]uint64
	pending   map[common.Hash]*sent
	hashes    map[uint64]common.Hash
	bySpender map[common.Address]*party
	byClaim   map[claim.ID]*posted
	accounts  []devnet.Account // not handed out yet
	examiner  *challenger.Challenger
}

// sent is a transaction of a game.
type sent struct {
	game *game
	by   *party
	what string
	done func(ok bool)
}

func startChain(ctx context.Context, accounts int) (*chain, error) {
	net, err := devnet.Start(ctx, devnet.Config{Mining: devnet.MineManual, Accounts: accounts, BaseFeeWei: -1, GasLimit: 4_000_000_000,
		GenesisTime: 1_750_000_000, EigenLayer: devnet.EigenLayerConfig{DeallocationDelay: 2 * lastSlash}})
	if err != nil {
		return nil, err
	}
	c := &chain{ctx: ctx, net: net, nonces: map[common.Address]uint64{}, pending: map[common.Hash]*sent{}, hashes: map[uint64]common.Hash{},
		bySpender: map[common.Address]*party{}, byClaim: map[claim.ID]*posted{}, accounts: net.Accounts(), abis: map[common.Address]*abi.ABI{}}
	if err := c.deploy(); err != nil {
		return nil, errors.Join(err, net.Close())
	}
	return c, nil
}

func (c *chain) deploy() (err error) {
	c.guardian = c.newParty("guardian", false)
	assay := devnet.AssayConfig{Schedule: schedule, Guardian: c.guardian.account.Address}
	if c.book, err = c.net.Deploy(c.ctx, devnet.AssayDeployment(assay)); err != nil {
		return err
	}
	list, err := c.net.NewOperators(c.ctx, c.book, devnet.EqualStakes(operators, stake))
	if err != nil {
		return err
	}
	if err := c.net.Mine(1); err != nil {
		return err
	}
	if err := c.bind(); err != nil {
		return err
	}
	for _, o := range list {
		if c.nonces[o.Address], err = c.net.Client().PendingNonceAt(c.ctx, o.Address); err != nil {
			return fmt.Errorf("read nonce of %s: %w", o.Name, err)
		}
	}
	c.set, err = newOperatorSet(c, list)
	return err
}

func (c *chain) bind() (err error) {
	eth := c.net.Client()
	if c.claims, err = bindings.NewClaimBook(c.book.Assay.ClaimBook, eth); err != nil {
		return err
	}
	if c.disputes, err = bindings.NewDisputes(c.book.Assay.Disputes, eth); err != nil {
		return err
	}
	if c.reveals, err = bindings.NewReveals(c.book.Assay.Reveals, eth); err != nil {
		return err
	}
	for at, meta := range map[common.Address]*bind.MetaData{c.book.Assay.ClaimBook: bindings.ClaimBookMetaData,
		c.book.Assay.Disputes: bindings.DisputesMetaData, c.book.Assay.Registry: bindings.RegistryMetaData, c.book.Core.WETH: bindings.WethMetaData,
		c.book.Assay.Reveals: bindings.RevealsMetaData} {
		if c.abis[at], err = meta.GetAbi(); err != nil {
			return err
		}
	}
	if err := c.checkTimes(); err != nil {
		return err
	}
	c.bookABI, c.demandABI = c.abis[c.book.Assay.ClaimBook], c.abis[c.book.Assay.Disputes]
	c.revealABI = c.abis[c.book.Assay.Reveals]
	return nil
}

// checkTimes holds the bounds that the rules know to those of the contracts.
func (c *chain) checkTimes() error {
	end, err := c.claims.HARDEND(nil)
	if err != nil {
		return fmt.Errorf("read hard end: %w", err)
	}
	slash, err := c.claims.LASTSLASH(nil)
	if err != nil {
		return fmt.Errorf("read last slash: %w", err)
	}
	if !end.IsUint64() || end.Uint64() != hardEnd || !slash.IsUint64() || slash.Uint64() != lastSlash {
		return fmt.Errorf("the contracts' hard end is %v and their last slash %v, the rules want %d and %d", end, slash, hardEnd, lastSlash)
	}
	return nil
}

func (c *chain) head() uint64 { return c.net.Head().Number.Uint64() }

// call is a transaction to be.
type call struct {
	to    common.Address
	value *big.Int
	data  []byte
	tip   int64 // gwei; more comes first in a block
}

// send puts a transaction into the next block.
func (c *chain) send(s sent, x call) error {
	from := s.by.account
	tip := big.NewInt(max(x.tip, 1) * gwei)
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(c.net.ChainID()), &types.DynamicFeeTx{
		ChainID: c.net.ChainID(), Nonce: c.nonces[from.Address], Gas: gasCap, To: &x.to, Value: x.value, Data: x.data,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, big.NewInt(gwei)),
	})
	if err != nil {
		return fmt.Errorf("sign %s: %w", s.what, err)
	}
	if err := c.net.Submit(tx)[0]; err != nil {
		return fmt.Errorf("send %s: %w", s.what, err)
	}
	c.nonces[from.Address]++
	c.pending[tx.Hash()] = &s
	return nil
}

// mine makes a block and books what its transactions did.
func (c *chain) mine() error {
	if err := c.net.Mine(1); err != nil {
		return err
	}
	c.hashes[c.head()] = c.net.Head().Hash()
	for _, r := range c.net.Receipts() {
		s := c.pending[r.TxHash]
		if s == nil {
			continue
		}
		delete(c.pending, r.TxHash)
		if err := c.settle(s, r); err != nil {
			return fmt.Errorf("%s: %w", s.what, err)
		}
	}
	return nil
}

func (c *chain) settle(s *sent, r *types.Receipt) error {
	s.by.gasOf(s.game, s.what, r)
	for _, l := range r.Logs {
		if err := c.see(s, l); err != nil {
			return err
		}
	}
	ok := r.Status == types.ReceiptStatusSuccessful
	if !ok && s.by.honest && s.game != nil && !s.game.corrupts(s.by) {
		s.game.failures = append(s.game.failures, fmt.Sprintf("%s of %s reverted in block %d", s.what, s.by.name, r.BlockNumber))
	}
	if s.done != nil {
		s.done(ok)
	}
	return nil
}

// pack encodes a call.
func (c *chain) pack(to common.Address, method string, args ...any) ([]byte, error) {
	data, err := c.abis[to].Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("pack %s: %w", method, err)
	}
	return data, nil
}
