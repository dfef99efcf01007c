package devnet

import (
	"fmt"
	"math/big"

	directory "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AVSDirectory"
	allocation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	apk "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	delegation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	pods "github.com/Layr-Labs/eigensdk-go/contracts/bindings/EigenPodManager"
	index "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	retriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	permission "github.com/Layr-Labs/eigensdk-go/contracts/bindings/PermissionController"
	rewards "github.com/Layr-Labs/eigensdk-go/contracts/bindings/RewardsCoordinator"
	slashing "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socket "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stake "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
)

const (
	coreVersion       = "v1.3.0"
	middlewareVersion = "v1.4.0"
	// noBeaconChain stands for the deposit contract and the pods' beacon: there is no native restaking here.
	noBeaconChain = "0x000000000000000000000000000000000000bEaC"
)

// Names of the steps that others refer to.
const (
	stepDelegation   = "delegation manager"
	stepStrategies   = "strategy manager"
	stepDirectory    = "avs directory"
	stepPods         = "eigen pod manager"
	stepRewards      = "rewards coordinator"
	stepAllocation   = "allocation manager"
	stepPermission   = "permission controller"
	stepPauser       = "pauser registry"
	stepNoPauser     = "pauser registry without pausers"
	stepWETH         = "weth"
	stepStrategy     = "strategy"
	stepBitmapLib    = "quorum bitmap library"
	stepSignatureLib = "signature checker library"
	stepCoordinator  = "registry coordinator"
	stepStake        = "stake registry"
	stepAPK          = "bls apk registry"
	stepIndex        = "index registry"
	stepSocket       = "socket registry"
	stepRetriever    = "operator state retriever"
)

// plain is a step without a proxy.
func plain(name string, meta *bind.MetaData, args func(addressOf) []any) step {
	return step{name: name, code: func(at addressOf) ([]byte, error) {
		return create(meta, args(at)...)
	}}
}

// proxied is two steps: an implementation, and under the given name a proxy that initializes it.
func proxied(name string, meta *bind.MetaData, ctor, init func(addressOf) []any) []step {
	implementation := name + " implementation"
	return []step{
		plain(implementation, meta, ctor),
		{name: name, code: func(at addressOf) ([]byte, error) { return proxyCode(meta, at(implementation), init(at)) }},
	}
}

func proxyCode(meta *bind.MetaData, implementation common.Address, args []any) ([]byte, error) {
	parsed, err := meta.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse ABI: %w", err)
	}
	data, err := parsed.Pack("initialize", args...)
	if err != nil {
		return nil, fmt.Errorf("encode initialize: %w", err)
	}
	return create(bindings.DevProxyMetaData, implementation, data)
}

func none(addressOf) []any { return nil }

// coreSteps deploys EigenLayer's core and one strategy on WETH.
func (d *Devnet) coreSteps() []step {
	owner, nothing, e := d.deployer.Address, new(big.Int), d.cfg.EigenLayer
	beacon := common.HexToAddress(noBeaconChain)
	owned := func(addressOf) []any { return []any{owner, nothing} }
	steps := []step{
		plain(stepPauser, bindings.DevPauserRegistryMetaData, func(addressOf) []any { return []any{owner, owner} }),
		plain(stepPermission, permission.ContractPermissionControllerMetaData, func(addressOf) []any { return []any{coreVersion} }),
		plain(stepWETH, bindings.WethMetaData, none),
	}
	steps = append(steps, proxied(stepDelegation, delegation.ContractDelegationManagerMetaData, func(at addressOf) []any {
		return []any{at(stepStrategies), at(stepPods), at(stepAllocation), at(stepPauser), at(stepPermission), e.WithdrawalDelay, coreVersion}
	}, owned)...)
	steps = append(steps, proxied(stepStrategies, strategy.ContractStrategyManagerMetaData, func(at addressOf) []any {
		return []any{at(stepDelegation), at(stepPauser), coreVersion}
	}, func(addressOf) []any { return []any{owner, owner, nothing} })...)
	steps = append(steps, proxied(stepDirectory, directory.ContractAVSDirectoryMetaData, func(at addressOf) []any {
		return []any{at(stepDelegation), at(stepPauser), coreVersion}
	}, owned)...)
	steps = append(steps, proxied(stepPods, pods.ContractEigenPodManagerMetaData, func(at addressOf) []any {
		return []any{beacon, beacon, at(stepDelegation), at(stepPauser), coreVersion}
	}, owned)...)
	steps = append(steps, proxied(stepAllocation, allocation.ContractAllocationManagerMetaData, func(at addressOf) []any {
		return []any{at(stepDelegation), at(stepPauser), at(stepPermission), e.DeallocationDelay, e.AllocationConfigurationDelay, coreVersion}
	}, owned)...)
	steps = append(steps, d.rewardsSteps()...)
	return append(steps, plain(stepStrategy, bindings.MiniStrategyMetaData, func(at addressOf) []any {
		return []any{at(stepStrategies), at(stepWETH)}
	}))
}

// rewardsSteps uses mainnet's limits, and a start far enough back that a full interval has passed.
func (d *Devnet) rewardsSteps() []step {
	interval := d.cfg.EigenLayer.CalculationInterval
	start := uint32(d.Head().Time)/interval*interval - 10*interval
	return proxied(stepRewards, rewards.ContractRewardsCoordinatorMetaData, func(at addressOf) []any {
		return []any{rewards.IRewardsCoordinatorTypesRewardsCoordinatorConstructorParams{
			DelegationManager: at(stepDelegation), StrategyManager: at(stepStrategies), AllocationManager: at(stepAllocation),
			PauserRegistry: at(stepPauser), PermissionController: at(stepPermission),
			CALCULATIONINTERVALSECONDS: interval, MAXREWARDSDURATION: 70 * interval, MAXRETROACTIVELENGTH: 90 * interval,
			MAXFUTURELENGTH: 30 * interval, GENESISREWARDSTIMESTAMP: start, Version: coreVersion,
		}}
	}, func(addressOf) []any {
		return []any{d.deployer.Address, new(big.Int), d.deployer.Address, uint32(0), uint16(1000)}
	})
}

// middlewareSteps deploys the registries. The coordinator's pauser registry knows no pauser, its churn
// approver and ejector are nobody, and its owner goes once the quorum exists.
func (d *Devnet) middlewareSteps() []step {
	byCoordinator := func(at addressOf) []any { return []any{at(stepCoordinator)} }
	steps := []step{
		plain(stepNoPauser, bindings.DevPauserRegistryMetaData, func(addressOf) []any { return []any{common.Address{}, common.Address{}} }),
		plain(stepBitmapLib, bindings.QuorumBitmapHistoryLibMetaData, none),
		plain(stepSignatureLib, bindings.SignatureCheckerLibMetaData, none),
		plain(stepAPK, apk.ContractBLSApkRegistryMetaData, byCoordinator),
		plain(stepIndex, index.ContractIndexRegistryMetaData, byCoordinator),
		plain(stepSocket, socket.ContractSocketRegistryMetaData, byCoordinator),
		plain(stepStake, stake.ContractStakeRegistryMetaData, func(at addressOf) []any {
			return []any{at(stepCoordinator), at(stepDelegation), at(stepDirectory), at(stepAllocation)}
		}),
		plain(stepRetriever, retriever.ContractOperatorStateRetrieverMetaData, none),
		{name: stepCoordinator + " implementation", code: coordinatorCode},
		{name: stepCoordinator, code: func(at addressOf) ([]byte, error) {
			return proxyCode(slashing.ContractSlashingRegistryCoordinatorMetaData, at(stepCoordinator+" implementation"),
				[]any{d.deployer.Address, common.Address{}, common.Address{}, new(big.Int), at(ServiceManager)})
		}},
	}
	return steps
}

func coordinatorCode(at addressOf) ([]byte, error) {
	linked := link(slashing.ContractSlashingRegistryCoordinatorMetaData, map[string]common.Address{
		"src/libraries/QuorumBitmapHistoryLib.sol:QuorumBitmapHistoryLib": at(stepBitmapLib),
		"src/libraries/SignatureCheckerLib.sol:SignatureCheckerLib":       at(stepSignatureLib),
	})
	return create(linked, at(stepStake), at(stepAPK), at(stepIndex), at(stepSocket), at(stepAllocation), at(stepNoPauser), middlewareVersion)
}

// placesOf are the core's contracts by the names of its steps.
func placesOf(c eigen.Core) map[string]common.Address {
	return map[string]common.Address{
		stepDelegation: c.DelegationManager, stepStrategies: c.StrategyManager, stepAllocation: c.AllocationManager,
		stepDirectory: c.AVSDirectory, stepRewards: c.RewardsCoordinator, stepPermission: c.PermissionController,
		stepStrategy: c.Strategy, stepWETH: c.WETH,
	}
}

// book names the contracts of a plan for everybody else.
func (d *Devnet) book(at addressOf) eigen.AddressBook {
	return eigen.AddressBook{
		ChainID: d.cfg.ChainID,
		Core: eigen.Core{
			DelegationManager: at(stepDelegation), StrategyManager: at(stepStrategies),
			AllocationManager: at(stepAllocation), AVSDirectory: at(stepDirectory),
			RewardsCoordinator: at(stepRewards), PermissionController: at(stepPermission),
			Strategy: at(stepStrategy), WETH: at(stepWETH),
		},
		Middleware: eigen.Middleware{
			RegistryCoordinator: at(stepCoordinator), StakeRegistry: at(stepStake),
			BLSApkRegistry: at(stepAPK), IndexRegistry: at(stepIndex), SocketRegistry: at(stepSocket),
			OperatorStateRetriever: at(stepRetriever),
		},
		Assay: eigen.Assay{
			ServiceManager: at(ServiceManager), ClaimBook: at(ClaimBook), CertificateVerifier: at(CertificateVerifier),
			Referee: at(Referee), RefereeTree: at(RefereeTree), Disputes: at(Disputes), Registry: at(Registry),
			Reveals: at(Reveals),
		},
	}
}
