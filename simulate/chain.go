// Package simulate plays games of liars and honest parties on an embedded chain
// with the real contracts. Honest parties decide with the functions that the
// daemons decide with; after each game, rules say what must hold.
package simulate

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/devnet"
)

// Day is a day of the default schedule in blocks of the simulation's: a 225th
// of mainnet's 7,200, with every time in the same proportion.
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

// chain is an embedded chain on which games are played side by side, each with
// contracts and operators of its own. What parties send in a block goes into the
// next one.
type chain struct {
	ctx     context.Context
	net     *devnet.Devnet
	nonces  map[common.Address]uint64
	pending map[common.Hash]*sent
	hashes  map[uint64]common.Hash
}

// sent is a transaction. One that prepares a game belongs to none, and must not
// fail.
type sent struct {
	game *game
	by   *party
	what string
	done func(ok bool)
}

func startChain(ctx context.Context, g *ground) (*chain, error) {
	net, err := g.start.Start(ctx)
	if err != nil {
		return nil, err
	}
	return &chain{ctx: ctx, net: net, nonces: map[common.Address]uint64{}, pending: map[common.Hash]*sent{}, hashes: map[uint64]common.Hash{}}, nil
}

func (c *chain) head() uint64 { return c.net.Head().Number.Uint64() }

// nonce is an account's next.
func (c *chain) nonce(account common.Address) (uint64, error) {
	if n, ok := c.nonces[account]; ok {
		return n, nil
	}
	n, err := c.net.Client().PendingNonceAt(c.ctx, account)
	if err != nil {
		return 0, fmt.Errorf("read nonce of %s: %w", account, err)
	}
	return n, nil
}

// call is a transaction to be.
type call struct {
	to    common.Address
	value *big.Int
	data  []byte
	tip   int64 // gwei, 0: a tenth of one; more comes first in a block
}

// send puts a transaction into the next block.
func (c *chain) send(s sent, x call) error {
	from := s.by.account
	nonce, err := c.nonce(from.Address)
	if err != nil {
		return err
	}
	tip := big.NewInt(max(x.tip*gwei, gwei/10))
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(c.net.ChainID()), &types.DynamicFeeTx{
		ChainID: c.net.ChainID(), Nonce: nonce, Gas: gasCap, To: &x.to, Value: x.value, Data: x.data,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, big.NewInt(2*gwei)),
	})
	if err != nil {
		return fmt.Errorf("sign %s: %w", s.what, err)
	}
	if err := c.net.Submit(tx)[0]; err != nil {
		return fmt.Errorf("send %s: %w", s.what, err)
	}
	c.nonces[from.Address] = nonce + 1
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
	ok := r.Status == types.ReceiptStatusSuccessful
	if s.game == nil {
		if !ok {
			return fmt.Errorf("of %s reverted in block %d", s.by.name, r.BlockNumber)
		}
		return nil
	}
	s.by.gasOf(s.what, r)
	for _, l := range r.Logs {
		if err := s.game.see(s.by, l); err != nil {
			return err
		}
	}
	if !ok && s.by.honest && !s.game.corrupts(s.by) {
		s.game.failures = append(s.game.failures, fmt.Sprintf("%s of %s reverted in block %d", s.what, s.by.name, r.BlockNumber))
	}
	if s.done != nil {
		s.done(ok)
	}
	return nil
}
