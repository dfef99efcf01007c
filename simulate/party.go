package simulate

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/devnet"
)

// party is an account and what it won and lost. Operators and keepers play in
// many games: their ledger is per game.
type party struct {
	name    string
	account devnet.Account
	honest  bool
	shared  bool
	games   map[*game]*ledger
}

// ledger is the money of a party in a game, in wei.
type ledger struct {
	weth     *big.Int            // received less paid, credits included
	gas      *big.Int            // paid
	ordinary *big.Int            // the part of gas that undisputed claims cost too
	void     *big.Int            // the part of gas whose transactions somebody else's in the same block made void
	commits  map[uint64]*big.Int // the part of gas for commitments, by block
}

// committing is the act that a conviction in the same block makes void.
const committing = "commit"

// ordinaryActs are those that every claim costs its claimant.
var ordinaryActs = map[string]bool{"post": true, "post trace": true, "expire": true, "finalize": true, "release bond": true, "withdraw": true}

func newLedger() *ledger {
	return &ledger{new(big.Int), new(big.Int), new(big.Int), new(big.Int), map[uint64]*big.Int{}}
}

func (p *party) in(g *game) *ledger {
	l := p.games[g]
	if l == nil {
		l = newLedger()
		p.games[g] = l
	}
	return l
}

func (p *party) gasOf(g *game, what string, r *types.Receipt) {
	l := p.in(g)
	cost := new(big.Int).Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
	l.gas.Add(l.gas, cost)
	if what == committing {
		l.commits[r.BlockNumber.Uint64()] = cost
	}
	if r.Status != types.ReceiptStatusSuccessful {
		l.void.Add(l.void, cost)
	}
	if ordinaryActs[what] {
		l.ordinary.Add(l.ordinary, cost)
	}
}

// net is what the party has more than before, gas counted.
func (l *ledger) net() *big.Int { return new(big.Int).Sub(l.weth, l.gas) }

// newParty hands out an account of its own.
func (c *chain) newParty(name string, honest bool) *party {
	p := &party{name: name, account: c.accounts[0], honest: honest, games: map[*game]*ledger{}}
	c.accounts = c.accounts[1:]
	c.bySpender[p.account.Address] = p
	return p
}

// provide gives a party WETH that the contracts may take.
func (c *chain) provide(p *party) error {
	weth, wei := c.book.Core.WETH, devnet.Ether(purse)
	if err := c.do(p, call{to: weth, value: wei}, "deposit"); err != nil {
		return err
	}
	for _, spender := range []common.Address{c.book.Assay.ClaimBook, c.book.Assay.Disputes} {
		if err := c.do(p, call{to: weth}, "approve", spender, wei); err != nil {
			return err
		}
	}
	return nil
}

// do sends a call that belongs to no game.
func (c *chain) do(p *party, x call, method string, args ...any) (err error) {
	if x.data, err = c.pack(x.to, method, args...); err != nil {
		return err
	}
	return c.send(sent{by: p, what: method}, x)
}
