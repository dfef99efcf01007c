// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// AssayServiceManagerPayment is an auto generated low-level Go binding around an user-defined struct.
type AssayServiceManagerPayment struct {
	Operator common.Address
	Amount   *big.Int
}

// AssayServiceManagerWiring is an auto generated low-level Go binding around an user-defined struct.
type AssayServiceManagerWiring struct {
	AllocationManager    common.Address
	PermissionController common.Address
	RewardsCoordinator   common.Address
	RegistryCoordinator  common.Address
	ClaimBook            common.Address
	Weth                 common.Address
}
