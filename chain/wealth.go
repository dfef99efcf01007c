package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/assay-avs/assay/claim"
)

// Wealth is the account's WETH in wei: what it holds and what the contracts
// owe it.
func (a Account) Wealth(ctx context.Context) (*big.Int, error) {
	opts := &bind.CallOpts{Context: ctx}
	sum := new(big.Int)
	for _, read := range []func() (*big.Int, error){
		func() (*big.Int, error) { return a.contracts.weth.BalanceOf(opts, a.From()) },
		func() (*big.Int, error) { return a.contracts.book.CreditOf(opts, a.From()) },
		func() (*big.Int, error) { return a.contracts.disputes.CreditOf(opts, a.From()) },
	} {
		part, err := read()
		if err != nil {
			return nil, fmt.Errorf("read WETH of %s: %w", a.From(), explain(err))
		}
		sum.Add(sum, part)
	}
	return sum, nil
}

// RewardPaid says whether all of a convicted claim's reward has been paid out.
func (c *Client) RewardPaid(ctx context.Context, id claim.ID) (bool, error) {
	s, err := c.contracts.book.StateOf(&bind.CallOpts{Context: ctx}, id)
	if err != nil {
		return false, fmt.Errorf("read claim %s: %w", id, explain(err))
	}
	return claim.Status(s.Status) == claim.Convicted && !s.RewardHeld && !s.SignersRewardHeld, nil
}
