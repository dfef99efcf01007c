package simulate

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/devnet"
)

// party is an account in a game, and what it won and lost.
type party struct {
	name    string
	account devnet.Account
	honest  bool
	ledger  *ledger
}

// ledger is the money of a party, in wei.
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
var ordinaryActs = map[string]bool{"post": true, "post trace": true, "expire": true, "finalize": true, "release bond": true, "return pot": true, "withdraw": true}

func newLedger() *ledger {
	return &ledger{new(big.Int), new(big.Int), new(big.Int), new(big.Int), map[uint64]*big.Int{}}
}

func (p *party) gasOf(what string, r *types.Receipt) {
	l := p.ledger
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

// newParty seats a party at the site's next account.
func (g *game) newParty(name string, honest bool) *party {
	account := g.accounts[0]
	g.accounts = g.accounts[1:]
	return g.admit(name, account, honest)
}

func (g *game) admit(name string, account devnet.Account, honest bool) *party {
	p := &party{name: name, account: account, honest: honest, ledger: newLedger()}
	g.parties = append(g.parties, p)
	return p
}

// partyAt is whose account it is; nil if it is nobody's in the game.
func (g *game) partyAt(account common.Address) *party {
	for _, p := range g.parties {
		if p.account.Address == account {
			return p
		}
	}
	return nil
}

// provide gives a party WETH that the contracts may take.
func (g *game) provide(p *party) error {
	weth, wei := g.book.Core.WETH, devnet.Ether(purse)
	if err := g.prepare(p, call{to: weth, value: wei}, "deposit"); err != nil {
		return err
	}
	for _, spender := range []common.Address{g.book.Assay.ClaimBook, g.book.Assay.Disputes} {
		if err := g.prepare(p, call{to: weth}, "approve", spender, wei); err != nil {
			return err
		}
	}
	return nil
}

// prepare sends a call that comes before the game.
func (g *game) prepare(p *party, x call, method string, args ...any) (err error) {
	if x.data, err = g.pack(x.to, method, args...); err != nil {
		return err
	}
	return g.send(sent{by: p, what: method}, x)
}
