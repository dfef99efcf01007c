package eigen

import (
	"errors"
	"fmt"
	"strings"
	"sync"

	allocation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	apk "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	delegation "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	permission "github.com/Layr-Labs/eigensdk-go/contracts/bindings/PermissionController"
	slashing "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	stake "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-avs/assay/contracts/bindings"
)

// advice tells operators what to do about the reverts they meet most.
var advice = map[string]string{
	"UninitializedAllocationDelay":                  "set an allocation delay and wait for EigenLayer's configuration delay",
	"ModificationAlreadyPending":                    "wait until the earlier allocation takes effect",
	"SameMagnitude":                                 "the allocation is already that large",
	"InsufficientMagnitude":                         "deallocate from other operator sets first",
	"ActivelyDelegated":                             "this account is an operator or delegates already",
	"AlreadyMemberOfSet":                            "the operator is registered already",
	"NotMemberOfSet":                                "the operator is not registered",
	"BelowMinimumStakeRequirement":                  "deposit more or allocate more to Assay",
	"BLSPubkeyAlreadyRegistered":                    "every operator needs a BLS key of its own",
	"InvalidBLSSignatureOrPrivateKey":               "the BLS key does not fit the operator's registered one",
	"InvalidCaller":                                 "send from the operator's own account",
	"InvalidOperator":                               "register with EigenLayer first",
	"OperatorNotRegistered":                         "register first",
	"InsufficientBalance":                           "wrap ether first",
	"InsufficientAllowance":                         "approve the deposit first",
	"CannotDeregisterOrRegisterWithPendingSlash":    "wait for the pending slash",
	"CannotReregisterUntilDeallocationDelayExpires": "wait until EigenLayer's deallocation delay is over",
}

// knownErrors maps a revert's selector to the error it means.
var knownErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	known := map[[4]byte]abi.Error{}
	for _, meta := range []*bind.MetaData{
		allocation.ContractAllocationManagerMetaData, delegation.ContractDelegationManagerMetaData,
		strategy.ContractStrategyManagerMetaData, slashing.ContractSlashingRegistryCoordinatorMetaData,
		permission.ContractPermissionControllerMetaData, stake.ContractStakeRegistryMetaData, apk.ContractBLSApkRegistryMetaData,
		bindings.WethMetaData, bindings.AssayServiceManagerMetaData, bindings.MiniStrategyMetaData,
	} {
		parsed, err := meta.GetAbi()
		if err != nil {
			continue // a binding that does not parse fails where it is used
		}
		for _, e := range parsed.Errors {
			known[[4]byte(e.ID[:4])] = e
		}
	}
	return known
})

// Explain names the custom error of a reverted call and what to do about it; other errors pass unchanged.
func Explain(err error) error {
	var withData interface{ ErrorData() any }
	if !errors.As(err, &withData) {
		return err
	}
	text, _ := withData.ErrorData().(string)
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(data) < 4 {
		return err
	}
	known, ok := knownErrors()[[4]byte(data[:4])]
	if !ok {
		return fmt.Errorf("%w (%s)", err, text[:10])
	}
	hint := advice[known.Name]
	if hint == "" {
		return fmt.Errorf("%w (%s)", err, known.Name)
	}
	return fmt.Errorf("%s: %s", strings.TrimSuffix(known.String(), "()"), hint)
}
