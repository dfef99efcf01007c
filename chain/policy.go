package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/policy"
)

// Prices are what the deployment was made with.
func (c *Client) Prices(ctx context.Context) (policy.Prices, error) {
	opts := &bind.CallOpts{Context: ctx}
	address, err := c.contracts.book.RULES(opts)
	if err != nil {
		return policy.Prices{}, fmt.Errorf("find rules: %w", explain(err))
	}
	rules, err := bindings.NewClaimRules(address, c.eth)
	if err != nil {
		return policy.Prices{}, fmt.Errorf("bind rules: %w", err)
	}
	p, err := rules.Parameters(opts)
	if err != nil {
		return policy.Prices{}, fmt.Errorf("read prices: %w", explain(err))
	}
	return policy.Prices(p), nil
}

// Market is what a claim posted now would meet, as of the block before the head:
// the verifier knows stakes of past blocks only.
func (c *Client) Market(ctx context.Context) (policy.Market, error) {
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return policy.Market{}, fmt.Errorf("read head: %w", bare(err))
	}
	opts := &bind.CallOpts{Context: ctx, BlockNumber: head.Number}
	verifier, err := bindings.NewCertificateVerifier(c.book.Assay.CertificateVerifier, c.eth)
	if err != nil {
		return policy.Market{}, fmt.Errorf("bind verifier: %w", err)
	}
	stake, err := verifier.TotalStakeAt(opts, uint32(head.Number.Uint64()-1))
	if err != nil {
		return policy.Market{}, fmt.Errorf("read stake: %w", explain(err))
	}
	exposure, err := c.contracts.book.Exposure(opts)
	if err != nil {
		return policy.Market{}, fmt.Errorf("read exposure: %w", explain(err))
	}
	return policy.Market{BaseFee: new(big.Int).Set(head.BaseFee), Stake: stake, Exposure: exposure}, nil
}
