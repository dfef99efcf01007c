package eigen

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	chainutils "github.com/Layr-Labs/eigensdk-go/chainio/utils"
	allocation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/RegistryCoordinator"
	slashing "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/contracts/bindings"
)

// OperatorSetID is Assay's one operator set, which equals the quorum number.
const OperatorSetID uint32 = 0

// FullMagnitude is all of an operator's stake in a strategy: 1e18.
const FullMagnitude uint64 = 1_000_000_000_000_000_000

// Call is one transaction to be sent: what it does, where, and with which data and wei.
type Call struct {
	Title string
	To    common.Address
	Value *big.Int
	Data  []byte
	// Patient is a call whose tip stays within an eighth of the base fee at first.
	Patient bool
}

// Wrap turns wei of ether into WETH.
func (b AddressBook) Wrap(wei *big.Int) (Call, error) {
	call, err := pack("wrap ether", b.Core.WETH, bindings.WethMetaData, "deposit")
	call.Value = wei
	return call, err
}

// ApproveDeposit lets the StrategyManager take wei of WETH.
func (b AddressBook) ApproveDeposit(wei *big.Int) (Call, error) {
	return pack("approve the deposit", b.Core.WETH, bindings.WethMetaData, "approve", b.Core.StrategyManager, wei)
}

// Deposit puts wei of WETH into the strategy; it must have been approved.
func (b AddressBook) Deposit(wei *big.Int) (Call, error) {
	return pack("deposit into the strategy", b.Core.StrategyManager, strategy.ContractStrategyManagerMetaData,
		"depositIntoStrategy", b.Core.Strategy, b.Core.WETH, wei)
}

// RegisterAsOperator makes the sender an operator that approves every delegation. Allocations take
// allocationDelay blocks to count; the delay itself takes EigenLayer's configuration delay.
func (b AddressBook) RegisterAsOperator(allocationDelay uint32, metadataURI string) (Call, error) {
	return pack("register with EigenLayer", b.Core.DelegationManager, delegation.ContractDelegationManagerMetaData,
		"registerAsOperator", common.Address{}, allocationDelay, metadataURI)
}

// SetAllocationDelay sets how many blocks allocations take to count.
func (b AddressBook) SetAllocationDelay(operator common.Address, blocks uint32) (Call, error) {
	return pack("set the allocation delay", b.Core.AllocationManager, allocation.ContractAllocationManagerMetaData,
		"setAllocationDelay", operator, blocks)
}

// Allocate makes magnitude / 1e18 of the operator's stake slashable by Assay.
func (b AddressBook) Allocate(operator common.Address, magnitude uint64) (Call, error) {
	params := []allocation.IAllocationManagerTypesAllocateParams{{
		OperatorSet:   b.OperatorSet(),
		Strategies:    []common.Address{b.Core.Strategy},
		NewMagnitudes: []uint64{magnitude},
	}}
	return pack("allocate stake to Assay", b.Core.AllocationManager, allocation.ContractAllocationManagerMetaData,
		"modifyAllocations", operator, params)
}

// Join registers the operator for Assay's operator set with its BLS key, which EigenLayer binds to the
// operator for ever. It asks the registry for the message that the key must sign.
func (b AddressBook) Join(ctx context.Context, caller bind.ContractCaller, operator common.Address, key *bls.KeyPair, socket string) (Call, error) {
	data, err := b.registration(ctx, caller, operator, key, socket)
	if err != nil {
		return Call{}, err
	}
	params := allocation.IAllocationManagerTypesRegisterParams{
		Avs: b.Assay.ServiceManager, OperatorSetIds: []uint32{OperatorSetID}, Data: data,
	}
	return pack("register with Assay", b.Core.AllocationManager, allocation.ContractAllocationManagerMetaData,
		"registerForOperatorSets", operator, params)
}

// Leave takes the operator out of Assay's operator set. Its stake stays slashable for EigenLayer's
// deallocation delay.
func (b AddressBook) Leave(operator common.Address) (Call, error) {
	params := allocation.IAllocationManagerTypesDeregisterParams{
		Operator: operator, Avs: b.Assay.ServiceManager, OperatorSetIds: []uint32{OperatorSetID},
	}
	return pack("leave Assay", b.Core.AllocationManager, allocation.ContractAllocationManagerMetaData,
		"deregisterFromOperatorSets", params)
}

// RefreshStake makes the registries read an operator's stake anew. Anybody may do that.
func (b AddressBook) RefreshStake(operators ...common.Address) (Call, error) {
	return pack("refresh stakes", b.Middleware.RegistryCoordinator, slashing.ContractSlashingRegistryCoordinatorMetaData,
		"updateOperators", operators)
}

// RefreshQuorum makes the registries read the stakes of all members anew, which also resets the quorum's
// update block. It asks for the members at the latest block; a change before it is included reverts it.
func (b AddressBook) RefreshQuorum(ctx context.Context, caller bind.ContractCaller) (Call, error) {
	am, err := allocation.NewContractAllocationManagerCaller(b.Core.AllocationManager, caller)
	if err != nil {
		return Call{}, fmt.Errorf("bind allocation manager: %w", err)
	}
	members, err := am.GetMembers(&bind.CallOpts{Context: ctx}, b.OperatorSet())
	if err != nil {
		return Call{}, fmt.Errorf("read members of the operator set: %w", err)
	}
	slices.SortFunc(members, func(x, y common.Address) int { return x.Cmp(y) })
	return pack("refresh the quorum", b.Middleware.RegistryCoordinator, slashing.ContractSlashingRegistryCoordinatorMetaData,
		"updateOperatorsForQuorum", [][]common.Address{members}, []byte{byte(OperatorSetID)})
}

// BurnSlashed burns what has been slashed in the strategy. Anybody may do that.
func (b AddressBook) BurnSlashed() (Call, error) {
	return pack("burn slashed shares", b.Core.StrategyManager, strategy.ContractStrategyManagerMetaData,
		"burnShares", b.Core.Strategy)
}

// OperatorSet names Assay's operator set.
func (b AddressBook) OperatorSet() allocation.OperatorSet {
	return allocation.OperatorSet{Avs: b.Assay.ServiceManager, Id: OperatorSetID}
}

// registration returns the data that the registry coordinator decodes: socket, keys, proof of possession.
func (b AddressBook) registration(ctx context.Context, caller bind.ContractCaller, operator common.Address, key *bls.KeyPair, socket string) ([]byte, error) {
	rc, err := slashing.NewContractSlashingRegistryCoordinatorCaller(b.Middleware.RegistryCoordinator, caller)
	if err != nil {
		return nil, fmt.Errorf("bind registry coordinator: %w", err)
	}
	point, err := rc.PubkeyRegistrationMessageHash(&bind.CallOpts{Context: ctx}, operator)
	if err != nil {
		return nil, fmt.Errorf("read registration message: %w", err)
	}
	message := bls.NewG1Point(point.X, point.Y)
	data, err := elcontracts.AbiEncodeNormalRegistrationParams(socket, coordinator.IBLSApkRegistryTypesPubkeyRegistrationParams{
		PubkeyRegistrationSignature: chainutils.ConvertToBN254G1Point(key.SignHashedToCurveMessage(message.G1Affine).G1Point),
		PubkeyG1:                    chainutils.ConvertToBN254G1Point(key.GetPubKeyG1()),
		PubkeyG2:                    chainutils.ConvertToBN254G2Point(key.GetPubKeyG2()),
	})
	if err != nil {
		return nil, fmt.Errorf("encode registration: %w", err)
	}
	return data, nil
}

func pack(title string, to common.Address, meta *bind.MetaData, method string, args ...any) (Call, error) {
	abi, err := meta.GetAbi()
	if err != nil {
		return Call{}, fmt.Errorf("%s: parse ABI: %w", title, err)
	}
	data, err := abi.Pack(method, args...)
	if err != nil {
		return Call{}, fmt.Errorf("%s: encode call: %w", title, err)
	}
	return Call{Title: title, To: to, Data: data}, nil
}
