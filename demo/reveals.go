package demo

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/claim"
)

// reveals passes the certificate deadline and waits until every signer has
// shown the keyed work that it committed to.
func (s *stage) reveals(ctx context.Context, v claim.View, signers int) error {
	err := s.phase("signers reveal their keyed work", func() error {
		if err := s.dev.MineTo(v.Schedule.Certify + 1); err != nil {
			return err
		}
		return s.until(ctx, "every signer has revealed", func() (bool, error) {
			list, err := s.watch.client.Reveals(ctx, v)
			return len(list) == signers, err
		})
	})
	if err != nil {
		return err
	}
	list, err := s.watch.client.Reveals(ctx, v)
	if err != nil {
		return err
	}
	for _, r := range list {
		if r.Struck {
			return fmt.Errorf("the reveal of %s was refuted", r.Operator)
		}
	}
	return nil
}

// pays waits until the aggregator has had the signers paid.
func (s *stage) pays(ctx context.Context, v claim.View) error {
	return s.phase("the signers are paid", func() error {
		return s.until(ctx, "the fee is paid out", func() (bool, error) {
			now, err := s.view(ctx, v.ID)
			return !now.FeeHeld, err
		})
	})
}
