package devnet

import (
	"math/big"
	"slices"
	"testing"

	allocation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/contracts/bindings"
)

// States in which a slash finds an operator, with the real core and middleware.
// The same through executeSlash, for claims that were proven false, is in
// tests/gas/states_test.go.

// burnable is what EigenLayer holds to be burned, in wei of shares.
func (w *world) burnable() *big.Int {
	w.Helper()
	sm, err := strategy.NewContractStrategyManagerCaller(w.book.Core.StrategyManager, w.client)
	if err != nil {
		w.Fatal(err)
	}
	shares, err := sm.GetBurnableShares(&bind.CallOpts{Context: w.Context()}, w.book.Core.Strategy)
	if err != nil {
		w.Fatal(err)
	}
	return shares
}

// short is a world whose stake leaves within 50 blocks.
func short(t *testing.T) *world {
	return newWorld(t, Config{EigenLayer: EigenLayerConfig{DeallocationDelay: 50}}, 2)
}

func (w *world) mineTo(block uint64) {
	w.Helper()
	if err := w.MineTo(block); err != nil {
		w.Fatal(err)
	}
}

// Stake that is on its way out is slashed like any other until the delay is
// over; what is left of it then leaves.
func TestSlash_Deallocating_LosesItsPart(t *testing.T) {
	w := short(t)
	o := w.operators[0]
	call, err := w.book.Allocate(o.Address, 0)
	from := w.do(o.Account, call, err).BlockNumber.Uint64()
	w.do(w.claimBook, w.slashCall(o.Address, tenths(5)), nil)

	s := w.status(o.Address)
	if s.Magnitude != 5e17 || s.MaxMagnitude != 5e17 || s.PendingDiff.Cmp(big.NewInt(-5e17)) != 0 {
		t.Errorf("magnitude %d of %d, pending %s; want half, and all of it leaving", s.Magnitude, s.MaxMagnitude, s.PendingDiff)
	}
	equalInt(t, "burnable shares", w.burnable(), Ether(50))
	equalInt(t, "stake in the registry", s.Stake, s.Weight)
	w.mineTo(from + 60)
	if s := w.status(o.Address); s.Magnitude != 0 || s.MaxMagnitude != 5e17 {
		t.Errorf("after the delay: magnitude %d of %d", s.Magnitude, s.MaxMagnitude)
	}
}

// Nothing allocated: the slash takes nothing, and does not get stuck on that.
func TestSlash_ZeroAllocation_TakesNothing(t *testing.T) {
	w := short(t)
	o := w.operators[0]
	call, err := w.book.Allocate(o.Address, 0)
	w.mineTo(w.do(o.Account, call, err).BlockNumber.Uint64() + 60)
	w.do(w.claimBook, w.slashCall(o.Address, tenths(5)), nil)
	s := w.status(o.Address)
	if s.MaxMagnitude != 1e18 || s.Magnitude != 0 {
		t.Errorf("magnitude %d of %d, want none of all", s.Magnitude, s.MaxMagnitude)
	}
	equalInt(t, "burnable shares", w.burnable(), new(big.Int))
	equalInt(t, "stake in the registry", s.Stake, new(big.Int))
}

// Shares in the withdrawal queue still stand for their magnitude.
func TestSlash_QueuedWithdrawal_IsSlashedToo(t *testing.T) {
	w := short(t)
	o := w.operators[0]
	w.do(o.Account, callOf(t, w.book.Core.DelegationManager, delegation.ContractDelegationManagerMetaData, "queueWithdrawals",
		[]delegation.IDelegationManagerTypesQueuedWithdrawalParams{{
			Strategies: []common.Address{w.book.Core.Strategy}, DepositShares: []*big.Int{Ether(40)}, DeprecatedWithdrawer: o.Address,
		}}), nil)
	w.do(w.claimBook, w.slashCall(o.Address, tenths(5)), nil)
	if s := w.status(o.Address); s.MaxMagnitude != 5e17 || s.Shares.Cmp(Ether(30)) != 0 || s.Stake.Cmp(Ether(30)) != 0 {
		t.Errorf("magnitude %d, shares %s, stake %s; want half of the 60 that stay", s.MaxMagnitude, s.Shares, s.Stake)
	}
	equalInt(t, "burnable shares, with the queue's", w.burnable(), Ether(50))
}

// While EigenLayer's slashing is paused nothing is slashed; afterwards the same
// call succeeds.
func TestSlash_Paused_RetriedAfterUnpause(t *testing.T) {
	w := short(t)
	o := w.operators[0].Address
	core, meta := w.book.Core.AllocationManager, allocation.ContractAllocationManagerMetaData
	w.do(w.deployer, callOf(t, core, meta, "pauseAll"), nil)
	w.refused(w.claimBook.Address, w.slashCall(o, tenths(5)), "CurrentlyPaused")
	if r := w.try(w.claimBook, w.slashCall(o, tenths(5)), 3_000_000); r.Status != types.ReceiptStatusFailed {
		t.Fatal("slashed while paused")
	}
	if s := w.status(o); s.MaxMagnitude != 1e18 || s.Stake.Cmp(Ether(100)) != 0 {
		t.Errorf("paused: magnitude %d, stake %s", s.MaxMagnitude, s.Stake)
	}
	w.do(w.deployer, callOf(t, core, meta, "unpause", new(big.Int)), nil)
	w.do(w.claimBook, w.slashCall(o, tenths(5)), nil)
	if s := w.status(o); s.MaxMagnitude != 5e17 || s.Stake.Cmp(Ether(50)) != 0 {
		t.Errorf("unpaused: magnitude %d, stake %s", s.MaxMagnitude, s.Stake)
	}
	equalInt(t, "burnable shares", w.burnable(), Ether(50))
}

// Leaving and coming back changes nothing: EigenLayer takes nobody back whom it
// could still slash, and later the slashed magnitude is all that he brings.
func TestSlash_Reregistered_BringsWhatIsLeft(t *testing.T) {
	w := short(t)
	o := w.operators[0]
	call, err := w.book.Leave(o.Address)
	left := w.do(o.Account, call, err).BlockNumber.Uint64()
	back, err := w.book.Join(t.Context(), w.client, o.Address, o.BLS, "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	if r := w.try(o.Account, back, 6_000_000); r.Status != types.ReceiptStatusFailed {
		t.Fatal("came back while slashable")
	}
	w.do(w.claimBook, w.slashCall(o.Address, tenths(5)), nil)
	w.mineTo(left + 51)
	back, err = w.book.Join(t.Context(), w.client, o.Address, o.BLS, "127.0.0.1:0")
	w.do(o.Account, back, err)
	s := w.status(o.Address)
	if !s.Member || !s.Slashable || s.MaxMagnitude != 5e17 {
		t.Errorf("member %t, slashable %t, magnitude %d", s.Member, s.Slashable, s.MaxMagnitude)
	}
	equalInt(t, "stake", s.Stake, Ether(50))
	w.do(w.claimBook, w.slashCall(o.Address, tenths(5)), nil)
	equalInt(t, "stake after a second claim's slash", w.status(o.Address).Stake, Ether(25))
}

// Fees reach who has earned them, wherever the stake went since.
func TestPayOperators_LeftSlashedAndDeallocating(t *testing.T) {
	w := newWorld(t, Config{EigenLayer: EigenLayerConfig{DeallocationDelay: 50}}, 3)
	call, err := w.book.Leave(w.operators[0].Address)
	w.do(w.operators[0].Account, call, err)
	w.do(w.claimBook, w.slashCall(w.operators[1].Address, tenths(10)), nil)
	call, err = w.book.Allocate(w.operators[2].Address, 0)
	w.do(w.operators[2].Account, call, err)

	call, err = w.book.Wrap(Ether(3))
	w.do(w.claimBook, call, err)
	w.do(w.claimBook, callOf(t, w.book.Core.WETH, bindings.WethMetaData, "approve", w.book.Assay.ServiceManager, Ether(3)), nil)
	var payments []bindings.AssayServiceManagerPayment
	for _, o := range w.operators {
		payments = append(payments, w.payment(o.Address, 1))
	}
	slices.SortFunc(payments, func(a, b bindings.AssayServiceManagerPayment) int { return a.Operator.Cmp(b.Operator) })
	w.do(w.claimBook, w.payCall(payments...), nil)
	equalInt(t, "WETH at the RewardsCoordinator", w.weth(w.book.Core.RewardsCoordinator), Ether(3))
}
