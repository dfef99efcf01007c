package eigen

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	allocation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	apk "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	delegation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	slashing "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	stake "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
)

// Status is what EigenLayer and Assay's registries say about an operator. Amounts are wei of WETH,
// magnitudes parts of 1e18.
type Status struct {
	Operator common.Address `json:"operator"`
	// IsOperator: registered with EigenLayer.
	IsOperator bool `json:"is_operator"`
	// Shares delegated to the operator in the strategy.
	Shares *big.Int `json:"shares"`
	// AllocationDelaySet: a delay is in force, AllocationDelay in blocks.
	AllocationDelaySet bool   `json:"allocation_delay_set"`
	AllocationDelay    uint32 `json:"allocation_delay"`
	// MaxMagnitude starts at 1e18 and only falls, by slashing.
	MaxMagnitude uint64 `json:"max_magnitude"`
	// Magnitude allocated to Assay now; PendingDiff takes effect at EffectBlock.
	Magnitude   uint64   `json:"magnitude"`
	PendingDiff *big.Int `json:"pending_diff"`
	EffectBlock uint32   `json:"effect_block"`
	// Member of Assay's operator set; Slashable also after leaving, until the deallocation delay is over.
	Member    bool `json:"member"`
	Slashable bool `json:"slashable"`
	// Registered with the registries under OperatorID (hash of the BLS key), which is zero without a key.
	Registered bool        `json:"registered"`
	OperatorID common.Hash `json:"operator_id"`
	PubkeyX    *big.Int    `json:"pubkey_g1_x"`
	PubkeyY    *big.Int    `json:"pubkey_g1_y"`
	// Stake that counts for certificates, as of the last refresh; Weight is what a refresh would give.
	Stake      *big.Int `json:"stake"`
	Weight     *big.Int `json:"weight"`
	TotalStake *big.Int `json:"total_stake"`
}

// ReadStatus asks the contracts about an operator at the latest block.
func (b AddressBook) ReadStatus(ctx context.Context, caller bind.ContractCaller, operator common.Address) (*Status, error) {
	s := &Status{Operator: operator}
	r := statusReader{book: b, caller: caller, opts: &bind.CallOpts{Context: ctx}, status: s}
	if err := errors.Join(r.delegation(), r.allocation(), r.keys(), r.stake()); err != nil {
		return nil, fmt.Errorf("read status of operator %s: %w", operator, err)
	}
	return s, nil
}

type statusReader struct {
	book   AddressBook
	caller bind.ContractCaller
	opts   *bind.CallOpts
	status *Status
}

func (r statusReader) delegation() error {
	dm, err := delegation.NewContractDelegationManagerCaller(r.book.Core.DelegationManager, r.caller)
	if err != nil {
		return err
	}
	s := r.status
	if s.IsOperator, err = dm.IsOperator(r.opts, s.Operator); err != nil {
		return fmt.Errorf("is operator: %w", err)
	}
	if s.Shares, err = dm.OperatorShares(r.opts, s.Operator, r.book.Core.Strategy); err != nil {
		return fmt.Errorf("operator shares: %w", err)
	}
	return nil
}

func (r statusReader) allocation() error {
	am, err := allocation.NewContractAllocationManagerCaller(r.book.Core.AllocationManager, r.caller)
	if err != nil {
		return err
	}
	s, set := r.status, r.book.OperatorSet()
	if s.AllocationDelaySet, s.AllocationDelay, err = am.GetAllocationDelay(r.opts, s.Operator); err != nil {
		return fmt.Errorf("allocation delay: %w", err)
	}
	if s.MaxMagnitude, err = am.GetMaxMagnitude(r.opts, s.Operator, r.book.Core.Strategy); err != nil {
		return fmt.Errorf("maximum magnitude: %w", err)
	}
	a, err := am.GetAllocation(r.opts, s.Operator, set, r.book.Core.Strategy)
	if err != nil {
		return fmt.Errorf("allocation: %w", err)
	}
	s.Magnitude, s.PendingDiff, s.EffectBlock = a.CurrentMagnitude, a.PendingDiff, a.EffectBlock
	if s.Member, err = am.IsMemberOfOperatorSet(r.opts, s.Operator, set); err != nil {
		return fmt.Errorf("membership: %w", err)
	}
	if s.Slashable, err = am.IsOperatorSlashable(r.opts, s.Operator, set); err != nil {
		return fmt.Errorf("slashability: %w", err)
	}
	return nil
}

func (r statusReader) keys() error {
	rc, err := slashing.NewContractSlashingRegistryCoordinatorCaller(r.book.Middleware.RegistryCoordinator, r.caller)
	if err != nil {
		return err
	}
	keys, err := apk.NewContractBLSApkRegistryCaller(r.book.Middleware.BLSApkRegistry, r.caller)
	if err != nil {
		return err
	}
	s := r.status
	status, err := rc.GetOperatorStatus(r.opts, s.Operator)
	if err != nil {
		return fmt.Errorf("registry status: %w", err)
	}
	s.Registered = status == 1
	if s.OperatorID, err = keys.GetOperatorId(r.opts, s.Operator); err != nil {
		return fmt.Errorf("operator id: %w", err)
	}
	point, err := keys.OperatorToPubkey(r.opts, s.Operator)
	if err != nil {
		return fmt.Errorf("public key: %w", err)
	}
	s.PubkeyX, s.PubkeyY = point.X, point.Y
	return nil
}

func (r statusReader) stake() error {
	registry, err := stake.NewContractStakeRegistryCaller(r.book.Middleware.StakeRegistry, r.caller)
	if err != nil {
		return err
	}
	s, quorum := r.status, uint8(OperatorSetID)
	if s.Stake, err = registry.GetCurrentStake(r.opts, s.OperatorID, quorum); err != nil {
		return fmt.Errorf("stake: %w", err)
	}
	if s.Weight, err = registry.WeightOfOperatorForQuorum(r.opts, quorum, s.Operator); err != nil {
		return fmt.Errorf("weight: %w", err)
	}
	if s.TotalStake, err = registry.GetCurrentTotalStake(r.opts, quorum); err != nil {
		return fmt.Errorf("total stake: %w", err)
	}
	return nil
}
