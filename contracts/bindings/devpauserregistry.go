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

// DevPauserRegistryMetaData contains all meta data concerning the DevPauserRegistry contract.
var DevPauserRegistryMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"pauser_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"unpauser_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isPauser\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpauser\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"}]",
	Sigs: map[string]string{
		"isPauser(address)": "46fbf68e",
		"unpauser()":        "eab66d7a",
	},
	Bin: "0x60c034607157601f6101aa38819003918201601f19168301916001600160401b038311848410176075578084926040948552833981010312607157604b60206045836089565b92016089565b9060805260a05260405161010d908161009d82396080518160e6015260a05181605e0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820360715756fe6080806040526004361015610012575f80fd5b5f3560e01c90816346fbf68e14610086575063eab66d7a14610032575f80fd5b34610082575f36600319011261008257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b34610082576020366003190112610082576004359073ffffffffffffffffffffffffffffffffffffffff82168092036100825781602092151590816100cd575b5015158152f35b905073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614836100c656",
}

// DevPauserRegistryABI is the input ABI used to generate the binding from.
// Deprecated: Use DevPauserRegistryMetaData.ABI instead.
var DevPauserRegistryABI = DevPauserRegistryMetaData.ABI

// Deprecated: Use DevPauserRegistryMetaData.Sigs instead.
// DevPauserRegistryFuncSigs maps the 4-byte function signature to its string representation.
var DevPauserRegistryFuncSigs = DevPauserRegistryMetaData.Sigs

// DevPauserRegistryBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DevPauserRegistryMetaData.Bin instead.
var DevPauserRegistryBin = DevPauserRegistryMetaData.Bin

// DeployDevPauserRegistry deploys a new Ethereum contract, binding an instance of DevPauserRegistry to it.
func DeployDevPauserRegistry(auth *bind.TransactOpts, backend bind.ContractBackend, pauser_ common.Address, unpauser_ common.Address) (common.Address, *types.Transaction, *DevPauserRegistry, error) {
	parsed, err := DevPauserRegistryMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DevPauserRegistryBin), backend, pauser_, unpauser_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DevPauserRegistry{DevPauserRegistryCaller: DevPauserRegistryCaller{contract: contract}, DevPauserRegistryTransactor: DevPauserRegistryTransactor{contract: contract}, DevPauserRegistryFilterer: DevPauserRegistryFilterer{contract: contract}}, nil
}

// DevPauserRegistry is an auto generated Go binding around an Ethereum contract.
type DevPauserRegistry struct {
	DevPauserRegistryCaller     // Read-only binding to the contract
	DevPauserRegistryTransactor // Write-only binding to the contract
	DevPauserRegistryFilterer   // Log filterer for contract events
}

// DevPauserRegistryCaller is an auto generated read-only Go binding around an Ethereum contract.
type DevPauserRegistryCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevPauserRegistryTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DevPauserRegistryTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevPauserRegistryFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DevPauserRegistryFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevPauserRegistrySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DevPauserRegistrySession struct {
	Contract     *DevPauserRegistry // Generic contract binding to set the session for
	CallOpts     bind.CallOpts      // Call options to use throughout this session
	TransactOpts bind.TransactOpts  // Transaction auth options to use throughout this session
}

// DevPauserRegistryCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DevPauserRegistryCallerSession struct {
	Contract *DevPauserRegistryCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts            // Call options to use throughout this session
}

// DevPauserRegistryTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DevPauserRegistryTransactorSession struct {
	Contract     *DevPauserRegistryTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts            // Transaction auth options to use throughout this session
}

// DevPauserRegistryRaw is an auto generated low-level Go binding around an Ethereum contract.
type DevPauserRegistryRaw struct {
	Contract *DevPauserRegistry // Generic contract binding to access the raw methods on
}

// DevPauserRegistryCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DevPauserRegistryCallerRaw struct {
	Contract *DevPauserRegistryCaller // Generic read-only contract binding to access the raw methods on
}

// DevPauserRegistryTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DevPauserRegistryTransactorRaw struct {
	Contract *DevPauserRegistryTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDevPauserRegistry creates a new instance of DevPauserRegistry, bound to a specific deployed contract.
func NewDevPauserRegistry(address common.Address, backend bind.ContractBackend) (*DevPauserRegistry, error) {
	contract, err := bindDevPauserRegistry(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DevPauserRegistry{DevPauserRegistryCaller: DevPauserRegistryCaller{contract: contract}, DevPauserRegistryTransactor: DevPauserRegistryTransactor{contract: contract}, DevPauserRegistryFilterer: DevPauserRegistryFilterer{contract: contract}}, nil
}

// NewDevPauserRegistryCaller creates a new read-only instance of DevPauserRegistry, bound to a specific deployed contract.
func NewDevPauserRegistryCaller(address common.Address, caller bind.ContractCaller) (*DevPauserRegistryCaller, error) {
	contract, err := bindDevPauserRegistry(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DevPauserRegistryCaller{contract: contract}, nil
}

// NewDevPauserRegistryTransactor creates a new write-only instance of DevPauserRegistry, bound to a specific deployed contract.
func NewDevPauserRegistryTransactor(address common.Address, transactor bind.ContractTransactor) (*DevPauserRegistryTransactor, error) {
	contract, err := bindDevPauserRegistry(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DevPauserRegistryTransactor{contract: contract}, nil
}

// NewDevPauserRegistryFilterer creates a new log filterer instance of DevPauserRegistry, bound to a specific deployed contract.
func NewDevPauserRegistryFilterer(address common.Address, filterer bind.ContractFilterer) (*DevPauserRegistryFilterer, error) {
	contract, err := bindDevPauserRegistry(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DevPauserRegistryFilterer{contract: contract}, nil
}

// bindDevPauserRegistry binds a generic wrapper to an already deployed contract.
func bindDevPauserRegistry(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DevPauserRegistryMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevPauserRegistry *DevPauserRegistryRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevPauserRegistry.Contract.DevPauserRegistryCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevPauserRegistry *DevPauserRegistryRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevPauserRegistry.Contract.DevPauserRegistryTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevPauserRegistry *DevPauserRegistryRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevPauserRegistry.Contract.DevPauserRegistryTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevPauserRegistry *DevPauserRegistryCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevPauserRegistry.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevPauserRegistry *DevPauserRegistryTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevPauserRegistry.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevPauserRegistry *DevPauserRegistryTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevPauserRegistry.Contract.contract.Transact(opts, method, params...)
}

// IsPauser is a free data retrieval call binding the contract method 0x46fbf68e.
//
// Solidity: function isPauser(address account) view returns(bool)
func (_DevPauserRegistry *DevPauserRegistryCaller) IsPauser(opts *bind.CallOpts, account common.Address) (bool, error) {
	var out []interface{}
	err := _DevPauserRegistry.contract.Call(opts, &out, "isPauser", account)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsPauser is a free data retrieval call binding the contract method 0x46fbf68e.
//
// Solidity: function isPauser(address account) view returns(bool)
func (_DevPauserRegistry *DevPauserRegistrySession) IsPauser(account common.Address) (bool, error) {
	return _DevPauserRegistry.Contract.IsPauser(&_DevPauserRegistry.CallOpts, account)
}

// IsPauser is a free data retrieval call binding the contract method 0x46fbf68e.
//
// Solidity: function isPauser(address account) view returns(bool)
func (_DevPauserRegistry *DevPauserRegistryCallerSession) IsPauser(account common.Address) (bool, error) {
	return _DevPauserRegistry.Contract.IsPauser(&_DevPauserRegistry.CallOpts, account)
}

// Unpauser is a free data retrieval call binding the contract method 0xeab66d7a.
//
// Solidity: function unpauser() view returns(address)
func (_DevPauserRegistry *DevPauserRegistryCaller) Unpauser(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DevPauserRegistry.contract.Call(opts, &out, "unpauser")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Unpauser is a free data retrieval call binding the contract method 0xeab66d7a.
//
// Solidity: function unpauser() view returns(address)
func (_DevPauserRegistry *DevPauserRegistrySession) Unpauser() (common.Address, error) {
	return _DevPauserRegistry.Contract.Unpauser(&_DevPauserRegistry.CallOpts)
}

// Unpauser is a free data retrieval call binding the contract method 0xeab66d7a.
//
// Solidity: function unpauser() view returns(address)
func (_DevPauserRegistry *DevPauserRegistryCallerSession) Unpauser() (common.Address, error) {
	return _DevPauserRegistry.Contract.Unpauser(&_DevPauserRegistry.CallOpts)
}
