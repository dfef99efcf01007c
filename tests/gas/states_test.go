package gas_test

import (
	"math/big"
	"testing"

	allocation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/devnet"
)

// States in which executeSlash finds the signers of a claim that was proven
// false, with the real core and middleware.

// stakes is a world with operators who have 100 ether each, of which a slash
// takes a part.
func stakes(t *testing.T, operators int, wad uint64) *world {
	t.Helper()
	w := newWorldOf(t, quiet(devnet.Osaka), operators, map[string]usage{}, devnet.AssayConfig{Parameters: devnet.ParametersConfig{SlashWad: wad}})
	w.leaving = true
	w.know(w.book.Core.AllocationManager, allocation.ContractAllocationManagerMetaData)
	w.know(w.book.Core.DelegationManager, delegation.ContractDelegationManagerMetaData)
	return w
}

// convicted are claims that all operators signed and somebody refuted.
func (w *world) convicted(n int) (out []*posted) {
	w.Helper()
	for i := range n {
		l := small(w.T, "moves", uint64(i)).element(w.T, "", "embedding")
		if i == 0 {
			w.register("", l.model.program, l.spec.Params)
		}
		p := w.post("", l.content, 0)
		w.certify("", p)
		w.prove("", p, l.proof)
		out = append(out, p)
	}
	return out
}

// perform sends an operator's call, which succeeds or not.
func (w *world) perform(o devnet.Account, call eigen.Call, err error) bool {
	w.Helper()
	w.ok(err)
	nonce, err := w.chain.Client().PendingNonceAt(ctx, o.Address)
	w.ok(err)
	w.nonces[o.Address] = nonce
	tx := w.sign(o, &types.DynamicFeeTx{To: &call.To, Value: call.Value, Data: call.Data})
	w.ok(w.chain.Client().SendTransaction(ctx, tx))
	return w.mined(tx).Status == types.ReceiptStatusSuccessful
}

func (w *world) must(o devnet.Account, call eigen.Call, err error) {
	w.Helper()
	if !w.perform(o, call, err) {
		w.Fatalf("%s failed", call.Title)
	}
}

func (w *world) callOf(to common.Address, method string, args ...any) eigen.Call {
	w.Helper()
	data, err := w.abis[to].Pack(method, args...)
	w.ok(err)
	return eigen.Call{Title: method, To: to, Data: data}
}

// joins says whether an operator may come back.
func (w *world) joins(o devnet.Operator) bool {
	w.Helper()
	call, err := w.book.Join(ctx, w.chain.Client(), o.Address, o.BLS, "127.0.0.1:0")
	return w.perform(o.Account, call, err)
}

func (w *world) expectStake(what string, o devnet.Operator, magnitude uint64, ether int64) {
	w.Helper()
	s, err := w.book.ReadStatus(ctx, w.chain.Client(), o.Address)
	w.ok(err)
	if s.MaxMagnitude != magnitude || s.Stake.Cmp(devnet.Ether(ether)) != 0 {
		w.Errorf("%s: magnitude %d, stake %s; want %d and %d ether", what, s.MaxMagnitude, s.Stake, magnitude, ether)
	}
}

// burnable is what EigenLayer holds to be burned, in wei.
func (w *world) burnable() *big.Int {
	w.Helper()
	sm, err := strategy.NewContractStrategyManagerCaller(w.book.Core.StrategyManager, w.chain.Client())
	w.ok(err)
	wei, err := sm.GetBurnableShares(nil, w.book.Core.Strategy)
	w.ok(err)
	return wei
}

// execute slashes an operator. What it costs depends on what is left of the
// operator, and is not measured here.
func (w *world) execute(p *posted, o devnet.Operator) {
	w.Helper()
	w.onBook("", w.aggregator(), "executeSlash", w.slashArgs(p, o)...)
}

// refusesSlash holds executeSlash to an error, its own or EigenLayer's.
func (w *world) refusesSlash(p *posted, o devnet.Operator, name string) {
	w.Helper()
	w.refused(w.try(w.aggregator(), w.book.Assay.ClaimBook, "executeSlash", w.slashArgs(p, o)...), name)
}

// Signers who deregister, deallocate, withdraw, or leave and come back between
// the conviction and the slash lose their half like one who stays.
func TestExecuteSlash_StakeOnItsWayOut(t *testing.T) {
	w := stakes(t, 5, 5e17)
	p := w.convicted(1)[0]
	stays, leaves, frees, queues, returns := w.operators[0], w.operators[1], w.operators[2], w.operators[3], w.operators[4]

	call, err := w.book.Leave(leaves.Address)
	w.must(leaves.Account, call, err)
	call, err = w.book.Allocate(frees.Address, 0)
	w.must(frees.Account, call, err)
	w.must(queues.Account, w.callOf(w.book.Core.DelegationManager, "queueWithdrawals", []delegation.IDelegationManagerTypesQueuedWithdrawalParams{{
		Strategies: []common.Address{w.book.Core.Strategy}, DepositShares: []*big.Int{devnet.Ether(40)}, DeprecatedWithdrawer: queues.Address}}), nil)
	call, err = w.book.Leave(returns.Address)
	w.must(returns.Account, call, err)
	left := w.head()
	if w.joins(returns) {
		t.Fatal("came back while slashable")
	}

	w.after(w.head() + slashDelay)
	for _, o := range w.operators {
		w.execute(p, o)
	}
	w.expectStake("stayed", stays, 5e17, 50)
	w.expectStake("deregistered", leaves, 5e17, 0)
	w.expectStake("deallocating", frees, 5e17, 0)
	w.expectStake("withdrawing 40", queues, 5e17, 30)
	if got := w.burnable(); got.Cmp(devnet.Ether(250)) != 0 {
		t.Errorf("%s wei are to be burned, want half of everything", got)
	}
	w.refusesSlash(p, leaves, "AlreadySlashed")

	w.after(left + 601)
	if !w.joins(returns) {
		t.Fatal("cannot come back after the delay")
	}
	w.expectStake("came back", returns, 5e17, 50)
}

// Stake that was on its way out in the block before the post counts, and is
// slashed: the schedule ends before the delay does.
func TestExecuteSlash_DeallocatedBeforeThePost(t *testing.T) {
	w := stakes(t, 3, 5e17)
	o := w.operators[1]
	call, err := w.book.Allocate(o.Address, 0)
	w.must(o.Account, call, err)
	p := w.convicted(1)[0]
	w.after(p.block + lastSlash - 1)
	w.execute(p, o)
	w.expectStake("deallocating since before the post", o, 5e17, 0)
	if got := w.burnable(); got.Cmp(devnet.Ether(50)) != 0 {
		t.Errorf("%s wei are to be burned, want half of one operator", got)
	}
}

// While EigenLayer's slashing is paused a conviction keeps: the same call
// succeeds afterwards, once.
func TestExecuteSlash_PausedThenRetried(t *testing.T) {
	w := stakes(t, 3, 5e17)
	p := w.convicted(1)[0]
	o, core, pauser := w.operators[0], w.book.Core.AllocationManager, devnet.NamedAccount("deployer")
	w.after(w.head() + slashDelay)
	w.must(pauser, w.callOf(core, "pauseAll"), nil)
	w.refusesSlash(p, o, "CurrentlyPaused")
	w.expectStake("paused", o, 1e18, 100)
	w.must(pauser, w.callOf(core, "unpause", new(big.Int)), nil)
	w.execute(p, o)
	w.expectStake("unpaused", o, 5e17, 50)
	w.refusesSlash(p, o, "AlreadySlashed")
}

// Where a first claim's slash took all that an operator had allocated, a second
// one's takes nothing, says so once, and stands in nobody's way.
func TestExecuteSlash_ZeroAllocation(t *testing.T) {
	w := stakes(t, 4, 1e18)
	ps := w.convicted(2)
	o := w.operators[0]
	w.after(w.head() + slashDelay)
	w.execute(ps[0], o)
	w.expectStake("all of it", o, 0, 0)
	w.execute(ps[1], o)
	w.refusesSlash(ps[1], o, "AlreadySlashed")
	w.execute(ps[1], w.operators[1])
	if got := w.burnable(); got.Cmp(devnet.Ether(200)) != 0 {
		t.Errorf("%s wei are to be burned, want all of two operators", got)
	}
}

// Stakes that were refreshed 13 of the 14 days ago that they stay slashable
// secure no claim; after a refresh they do.
func TestPost_StakesOfThirteenDaysAgo(t *testing.T) {
	w := stakes(t, 3, 5e17)
	m := small(t, "moves", 0)
	w.register("", m.program, m.in.Spec.Params)
	const delay = 600 // the devnet's deallocation delay: 14 days
	w.ok(w.chain.RefreshQuorum(ctx, w.book))
	w.after(w.head() + delay*13/14)
	w.refused(w.tryPost(m.truth()), "StakesTooOld")
	w.ok(w.chain.RefreshQuorum(ctx, w.book))
	w.certify("", w.post("", m.truth(), 0))
}
