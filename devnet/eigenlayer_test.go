package devnet

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	allocation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	permission "github.com/Layr-Labs/eigensdk-go/contracts/bindings/PermissionController"
	slashing "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	stake "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
)

func (w *world) slashCall(operator common.Address, wad *big.Int) eigen.Call {
	return callOf(w.T, w.book.Assay.ServiceManager, bindings.AssayServiceManagerMetaData, "slash", operator, wad, "claim 1")
}

func tenths(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e17)) }

func TestSlash_EveryFork(t *testing.T) {
	for _, fork := range []string{Osaka, Amsterdam} {
		t.Run(fork, func(t *testing.T) { testSlash(newWorld(t, Config{Fork: fork}, 5)) })
	}
}

func testSlash(w *world) {
	victim := w.operators[2]
	w.do(w.claimBook, w.slashCall(victim.Address, tenths(3)), nil)

	s := w.status(victim.Address)
	if s.MaxMagnitude != 7e17 || s.Magnitude != 7e17 {
		w.Errorf("magnitude %d of %d, want 7e17", s.Magnitude, s.MaxMagnitude)
	}
	equalInt(w.T, "stake in the registry", s.Stake, Ether(70))
	equalInt(w.T, "total stake", s.TotalStake, Ether(470))
	for i, o := range w.operators {
		if i == 2 {
			continue
		}
		if s := w.status(o.Address); s.MaxMagnitude != eigen.FullMagnitude || s.Stake.Cmp(Ether(100)) != 0 {
			w.Errorf("operator %d changed: magnitude %d, stake %s", i, s.MaxMagnitude, s.Stake)
		}
	}
	w.checkBurn(Ether(30))

	w.do(w.claimBook, w.slashCall(victim.Address, tenths(5)), nil)
	equalInt(w.T, "stake after a second slash", w.status(victim.Address).Stake, Ether(35))
}

// checkBurn burns what was slashed, as anybody may, and follows the tokens.
func (w *world) checkBurn(want *big.Int) {
	w.Helper()
	sm, err := strategy.NewContractStrategyManagerCaller(w.book.Core.StrategyManager, w.client)
	if err != nil {
		w.Fatal(err)
	}
	opts := &bind.CallOpts{Context: w.Context()}
	shares, err := sm.GetBurnableShares(opts, w.book.Core.Strategy)
	if err != nil {
		w.Fatal(err)
	}
	equalInt(w.T, "burnable shares", shares, want)
	grave, err := sm.DEFAULTBURNADDRESS(opts)
	if err != nil {
		w.Fatal(err)
	}
	call, err := w.book.BurnSlashed()
	w.do(w.accounts[0], call, err)
	equalInt(w.T, "WETH at the burn address", w.weth(grave), want)
	if shares, err = sm.GetBurnableShares(opts, w.book.Core.Strategy); err != nil {
		w.Fatal(err)
	}
	equalInt(w.T, "burnable shares after burning", shares, new(big.Int))
}

func (w *world) weth(of common.Address) *big.Int {
	w.Helper()
	token, err := bindings.NewWethCaller(w.book.Core.WETH, w.client)
	if err != nil {
		w.Fatal(err)
	}
	balance, err := token.BalanceOf(&bind.CallOpts{Context: w.Context()}, of)
	if err != nil {
		w.Fatal(err)
	}
	return balance
}

func TestSlash_WholeStake_LeavesQuorum(t *testing.T) {
	w := newWorld(t, Config{}, 2)
	victim := w.operators[0].Address
	w.do(w.claimBook, w.slashCall(victim, tenths(10)), nil)
	s := w.status(victim)
	if s.Registered || s.Member || s.MaxMagnitude != 0 {
		t.Errorf("still registered %t, member %t, magnitude %d", s.Registered, s.Member, s.MaxMagnitude)
	}
	equalInt(t, "total stake", s.TotalStake, Ether(100))
	// The next conviction finds nothing left to take, and must not get stuck on that.
	w.do(w.claimBook, w.slashCall(victim, tenths(10)), nil)
}

func TestSlash_LeftOperator_UntilDelayEnds(t *testing.T) {
	w := newWorld(t, Config{EigenLayer: EigenLayerConfig{DeallocationDelay: 50}}, 2)
	leaver := w.operators[0]
	call, err := w.book.Leave(leaver.Address)
	receipt := w.do(leaver.Account, call, err)
	left := receipt.BlockNumber.Uint64()

	w.do(w.claimBook, w.slashCall(leaver.Address, tenths(5)), nil)
	if s := w.status(leaver.Address); s.MaxMagnitude != 5e17 || s.Member {
		t.Errorf("magnitude %d, member %t", s.MaxMagnitude, s.Member)
	}
	if err := w.MineTo(left + 50); err != nil {
		t.Fatal(err)
	}
	if !w.status(leaver.Address).Slashable {
		t.Error("not slashable at the last block of the deallocation delay")
	}
	if err := w.Mine(1); err != nil {
		t.Fatal(err)
	}
	w.refused(w.claimBook.Address, w.slashCall(leaver.Address, tenths(5)), "OperatorNotSlashable")
}

func TestSlash_BadArguments_Refused(t *testing.T) {
	w := newWorld(t, Config{}, 1)
	o := w.operators[0].Address
	w.refused(w.claimBook.Address, w.slashCall(o, new(big.Int)), "WadOutOfRange")
	w.refused(w.claimBook.Address, w.slashCall(o, new(big.Int).Add(Ether(1), big.NewInt(1))), "WadOutOfRange")
	w.refused(w.claimBook.Address, w.slashCall(w.accounts[0].Address, tenths(1)), "OperatorNotSlashable")
}

// A caller may bring as little gas as he likes: either all is undone, or the stake is fresh.
func TestSlash_LittleGas_NeverLeavesStaleStake(t *testing.T) {
	w := newWorld(t, Config{}, 1)
	o := w.operators[0].Address
	for gas := uint64(150_000); gas < 1_000_000; gas += 3_000 {
		receipt := w.try(w.claimBook, w.slashCall(o, tenths(1)), gas)
		s := w.status(o)
		if receipt.Status == types.ReceiptStatusSuccessful {
			equalInt(t, "stake after the slash", s.Stake, Ether(90))
			t.Logf("passes with a limit of %d", gas)
			return
		}
		if s.MaxMagnitude != eigen.FullMagnitude {
			t.Fatalf("failed with %d gas, but magnitude is %d", gas, s.MaxMagnitude)
		}
	}
	t.Fatal("never passed")
}

// everybody is every kind of account that might try what only the claim book or nobody may do.
func (w *world) everybody() []common.Address {
	return []common.Address{
		w.deployer.Address, w.accounts[0].Address, w.operators[0].Address, w.book.Middleware.RegistryCoordinator,
		w.book.Middleware.StakeRegistry, w.book.Core.AllocationManager, w.book.Core.Strategy,
	}
}

func TestSlash_OtherCallers_Refused(t *testing.T) {
	w := newWorld(t, Config{}, 1)
	o := w.operators[0].Address
	direct := callOf(t, w.book.Core.AllocationManager, allocation.ContractAllocationManagerMetaData, "slashOperator",
		w.book.Assay.ServiceManager, allocation.IAllocationManagerTypesSlashingParams{
			Operator: o, OperatorSetId: eigen.OperatorSetID, Strategies: []common.Address{w.book.Core.Strategy},
			WadsToSlash: []*big.Int{tenths(1)}, Description: "theft",
		})
	for _, caller := range w.everybody() {
		w.refused(caller, w.slashCall(o, tenths(1)), "OnlyClaimBook")
		w.refused(caller, w.payCall(w.payment(o, 1)), "OnlyClaimBook")
		w.refused(caller, direct, "InvalidPermissions")
	}
	w.refused(w.claimBook.Address, direct, "InvalidPermissions")
}

func TestServiceManager_NobodyCanAppoint(t *testing.T) {
	w := newWorld(t, Config{}, 1)
	pc, err := permission.NewContractPermissionControllerCaller(w.book.Core.PermissionController, w.client)
	if err != nil {
		t.Fatal(err)
	}
	avs, opts := w.book.Assay.ServiceManager, &bind.CallOpts{Context: t.Context()}
	admins, err := pc.GetAdmins(opts, avs)
	if err != nil || !slices.Equal(admins, []common.Address{avs}) {
		t.Errorf("admins %v (%v), want itself alone", admins, err)
	}
	pending, err := pc.GetPendingAdmins(opts, avs)
	if err != nil || len(pending) != 0 {
		t.Errorf("pending admins %v (%v), want none", pending, err)
	}
	slash := selector(t, allocation.ContractAllocationManagerMetaData, "slashOperator")
	appointed, err := pc.GetAppointees(opts, avs, w.book.Core.AllocationManager, slash)
	if err != nil || len(appointed) != 0 {
		t.Errorf("appointed to slash: %v (%v), want nobody", appointed, err)
	}
	targets, selectors, err := pc.GetAppointeePermissions(opts, avs, w.book.Middleware.RegistryCoordinator)
	want := [][4]byte{
		selector(t, allocation.ContractAllocationManagerMetaData, "createOperatorSets"),
		selector(t, allocation.ContractAllocationManagerMetaData, "deregisterFromOperatorSets"),
	}
	if err != nil || len(targets) != 2 || !slices.Equal(selectors, want) {
		t.Errorf("coordinator may call %x on %v (%v), want %x", selectors, targets, err, want)
	}
	w.nobodyAppoints(avs, slash)
}

func (w *world) nobodyAppoints(avs common.Address, slash [4]byte) {
	w.Helper()
	meta, at := permission.ContractPermissionControllerMetaData, w.book.Core.PermissionController
	for _, caller := range append(w.everybody(), w.claimBook.Address) {
		w.refused(caller, callOf(w.T, at, meta, "addPendingAdmin", avs, caller), "NotAdmin")
		w.refused(caller, callOf(w.T, at, meta, "acceptAdmin", avs), "AdminNotPending")
		w.refused(caller, callOf(w.T, at, meta, "removeAdmin", avs, avs), "NotAdmin")
		w.refused(caller, callOf(w.T, at, meta, "setAppointee", avs, caller, w.book.Core.AllocationManager, slash), "NotAdmin")
	}
}

// The service manager's own functions cannot appoint either: the two that change state are known.
func TestServiceManager_StateChangingFunctions_Known(t *testing.T) {
	parsed, err := bindings.AssayServiceManagerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	var changing []string
	for _, m := range parsed.Methods {
		if !m.IsConstant() {
			changing = append(changing, m.Sig)
		}
	}
	slices.Sort(changing)
	want := []string{"payOperators((address,uint256)[],string)", "slash(address,uint256,string)"}
	if !slices.Equal(changing, want) || parsed.HasFallback() || parsed.HasReceive() {
		t.Errorf("state-changing functions are %v, want %v", changing, want)
	}
}

func selector(t *testing.T, meta *bind.MetaData, method string) [4]byte {
	t.Helper()
	parsed, err := meta.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	return [4]byte(parsed.Methods[method].ID)
}

func TestCoordinator_AfterRenounce_NobodyOwns(t *testing.T) {
	w := newWorld(t, Config{}, 1)
	rc, err := slashing.NewContractSlashingRegistryCoordinatorCaller(w.book.Middleware.RegistryCoordinator, w.client)
	if err != nil {
		t.Fatal(err)
	}
	owner, err := rc.Owner(&bind.CallOpts{Context: t.Context()})
	if err != nil || owner != (common.Address{}) {
		t.Errorf("owner is %s (%v), want nobody", owner, err)
	}
	me := w.deployer.Address
	params := []slashing.IStakeRegistryTypesStrategyParams{{Strategy: w.book.Core.Strategy, Multiplier: big.NewInt(1)}}
	set := slashing.ISlashingRegistryCoordinatorTypesOperatorSetParam{MaxOperatorCount: 1}
	notOwner := "caller is not the owner"
	for method, args := range map[string][]any{
		"createSlashableStakeQuorum":      {set, big.NewInt(1), params, uint32(1)},
		"createTotalDelegatedStakeQuorum": {set, big.NewInt(1), params},
		"setAVS":                          {me}, "setChurnApprover": {me}, "setEjector": {me},
		"setEjectionCooldown": {big.NewInt(1)}, "setOperatorSetParams": {uint8(0), set}, "transferOwnership": {me},
	} {
		w.coordinatorRefuses(method, notOwner, args...)
	}
	w.coordinatorRefuses("initialize", "already initialized", me, me, me, new(big.Int), me)
	w.coordinatorRefuses("ejectOperator", "OnlyEjector", w.operators[0].Address, []byte{0})
	w.coordinatorRefuses("pauseAll", "OnlyPauser")
	w.stakeRegistryRefuses(params)
}

func (w *world) coordinatorRefuses(method, want string, args ...any) {
	w.Helper()
	call := callOf(w.T, w.book.Middleware.RegistryCoordinator, slashing.ContractSlashingRegistryCoordinatorMetaData, method, args...)
	for _, caller := range []common.Address{w.deployer.Address, w.claimBook.Address, w.operators[0].Address} {
		w.refused(caller, call, want)
	}
}

func (w *world) stakeRegistryRefuses(params []slashing.IStakeRegistryTypesStrategyParams) {
	w.Helper()
	for method, args := range map[string][]any{
		"setMinimumStakeForQuorum": {uint8(0), big.NewInt(1)}, "setSlashableStakeLookahead": {uint8(0), uint32(1)},
		"addStrategies": {uint8(0), params}, "removeStrategies": {uint8(0), []*big.Int{new(big.Int)}},
		"modifyStrategyParams": {uint8(0), []*big.Int{new(big.Int)}, []*big.Int{big.NewInt(1)}},
	} {
		call := callOf(w.T, w.book.Middleware.StakeRegistry, stake.ContractStakeRegistryMetaData, method, args...)
		w.refused(w.deployer.Address, call, "OnlySlashingRegistryCoordinatorOwner")
	}
}

func (w *world) payment(operator common.Address, ether int64) bindings.AssayServiceManagerPayment {
	return bindings.AssayServiceManagerPayment{Operator: operator, Amount: Ether(ether)}
}

func (w *world) payCall(payments ...bindings.AssayServiceManagerPayment) eigen.Call {
	return callOf(w.T, w.book.Assay.ServiceManager, bindings.AssayServiceManagerMetaData, "payOperators", payments, "fees of claim 1")
}

func TestPayOperators(t *testing.T) {
	w := newWorld(t, Config{}, 3)
	a, b := w.operators[0].Address, w.operators[1].Address
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	wrap, err := w.book.Wrap(Ether(10))
	w.do(w.claimBook, wrap, err)
	w.refused(w.claimBook.Address, w.payCall(w.payment(a, 1)), "InsufficientAllowance")
	w.do(w.claimBook, callOf(t, w.book.Core.WETH, bindings.WethMetaData, "approve", w.book.Assay.ServiceManager, Ether(10)), nil)

	receipt := w.do(w.claimBook, w.payCall(w.payment(a, 1), w.payment(b, 2)), nil)
	equalInt(t, "WETH at the RewardsCoordinator", w.weth(w.book.Core.RewardsCoordinator), Ether(3))
	equalInt(t, "WETH of the claim book", w.weth(w.claimBook.Address), Ether(7))
	equalInt(t, "WETH of the service manager", w.weth(w.book.Assay.ServiceManager), new(big.Int))
	if n := len(receipt.Logs); n == 0 {
		t.Error("no events")
	}

	w.refused(w.claimBook.Address, w.payCall(), "NoPayments")
	w.refused(w.claimBook.Address, w.payCall(w.payment(b, 1), w.payment(a, 1)), "PaymentsNotAscending")
	w.refused(w.claimBook.Address, w.payCall(w.payment(a, 1), w.payment(a, 1)), "PaymentsNotAscending")
}

// A hundred operators are what gas tables need; registering them must stay cheap.
func TestNewOperators_Hundred(t *testing.T) {
	w := newWorld(t, Config{}, 100)
	s := w.status(w.operators[99].Address)
	equalInt(t, "total stake", s.TotalStake, Ether(10_000))
	if s.OperatorID != w.operators[99].ID || !s.Registered {
		t.Errorf("operator id %s, want %s; registered %t", s.OperatorID, w.operators[99].ID, s.Registered)
	}
	all := make([]common.Address, len(w.operators))
	for i, o := range w.operators {
		all[i] = o.Address
	}
	call, err := w.book.RefreshStake(all...)
	w.do(w.accounts[0], call, err)
	call, err = w.book.RefreshQuorum(t.Context(), w.client)
	refreshed := w.do(w.accounts[0], call, err).BlockNumber
	rc, err := slashing.NewContractSlashingRegistryCoordinatorCaller(w.book.Middleware.RegistryCoordinator, w.client)
	if err != nil {
		t.Fatal(err)
	}
	at, err := rc.QuorumUpdateBlockNumber(&bind.CallOpts{Context: t.Context()}, 0)
	if err != nil {
		t.Fatal(err)
	}
	equalInt(t, "update block of the quorum", at, refreshed)
}
