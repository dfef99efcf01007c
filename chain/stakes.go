package chain

import (
	"context"
	"fmt"

	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	stakes "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
)

// RefreshStakes makes the registries read all stakes anew if the last time is
// so long ago that claims posted soon would be refused: stakes must be known to
// stay slashable until a claim's last slash. It reports whether it did.
func (a Account) RefreshStakes(ctx context.Context) (bool, error) {
	due, err := a.stakesDue(ctx)
	if err != nil || !due {
		return false, err
	}
	c, err := a.book.RefreshQuorum(ctx, a.eth)
	if err != nil {
		return false, fmt.Errorf("refresh stakes: %w", explain(err))
	}
	_, err = a.Send(ctx, c)
	return err == nil, err
}

// stakesDue says whether half of the time in which claims can be posted after a
// refresh is over.
func (c *Client) stakesDue(ctx context.Context) (bool, error) {
	opts := &bind.CallOpts{Context: ctx}
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return false, fmt.Errorf("read block number: %w", bare(err))
	}
	rc, err := coordinator.NewContractSlashingRegistryCoordinatorCaller(c.book.Middleware.RegistryCoordinator, c.eth)
	if err != nil {
		return false, fmt.Errorf("bind registry coordinator: %w", err)
	}
	updated, err := rc.QuorumUpdateBlockNumber(opts, theQuorum[0])
	if err != nil {
		return false, fmt.Errorf("read age of the stakes: %w", explain(err))
	}
	registry, err := stakes.NewContractStakeRegistryCaller(c.book.Middleware.StakeRegistry, c.eth)
	if err != nil {
		return false, fmt.Errorf("bind stake registry: %w", err)
	}
	ahead, err := registry.SlashableStakeLookAheadPerQuorum(opts, theQuorum[0])
	if err != nil {
		return false, fmt.Errorf("read look-ahead: %w", explain(err))
	}
	s, err := c.Schedule(ctx)
	if err != nil {
		return false, err
	}
	slack := uint64(ahead) - min(uint64(ahead), s.LastSlash)
	return head > updated.Uint64()+slack/2, nil
}
