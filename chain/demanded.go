package chain

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/claim"
)

// Demanded is how many demands an account has made on a claim, whatever became
// of them.
func (c *Client) Demanded(ctx context.Context, v claim.View, by claim.Address) (n int, err error) {
	logs, err := c.disputeLogs(ctx, v, "Demanded")
	if err != nil {
		return 0, err
	}
	for _, l := range logs {
		e, err := c.contracts.disputes.ParseDemanded(l)
		if err != nil {
			return 0, fmt.Errorf("decode Demanded: %w", err)
		}
		if claim.Address(e.Demand.Demander) == by {
			n++
		}
	}
	return n, nil
}
