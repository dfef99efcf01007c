package chain

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/claim"
)

// Inputs lists what of a claim's inputs was opened on chain, in order.
func (c *Client) Inputs(ctx context.Context, v claim.View) ([]claim.OpenedInput, error) {
	logs, err := c.disputeLogs(ctx, v, "Demanded", "Opened")
	if err != nil {
		return nil, err
	}
	places := map[claim.Digest][]byte{}
	var out []claim.OpenedInput
	for _, l := range logs {
		if l.Topics[0] == c.contracts.disputesABI.Events["Demanded"].ID {
			e, err := c.contracts.disputes.ParseDemanded(l)
			if err != nil {
				return nil, fmt.Errorf("decode Demanded: %w", err)
			}
			if e.Demand.Input {
				places[e.Key] = e.Place
			}
			continue
		}
		e, err := c.contracts.disputes.ParseOpened(l)
		if err != nil {
			return nil, fmt.Errorf("decode Opened: %w", err)
		}
		if place := places[e.Key]; place != nil {
			out = append(out, claim.OpenedInput{Place: place, Data: e.Data})
		}
	}
	return out, nil
}
