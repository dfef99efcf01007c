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

// SoftFloatHarnessMetaData contains all meta data concerning the SoftFloatHarness contract.
var SoftFloatHarnessMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"VERSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"}]",
	Sigs: map[string]string{
		"VERSION()": "ffa1ad74",
	},
	Bin: "0x60808060405234601357603e908160188239f35b5f80fdfe60808060405260043610156011575f80fd5b5f3560e01c63ffa1ad74146023575f80fd5b34603a575f366003190112603a5780600160209252f35b5f80fd",
}

// SoftFloatHarnessABI is the input ABI used to generate the binding from.
// Deprecated: Use SoftFloatHarnessMetaData.ABI instead.
var SoftFloatHarnessABI = SoftFloatHarnessMetaData.ABI

// Deprecated: Use SoftFloatHarnessMetaData.Sigs instead.
// SoftFloatHarnessFuncSigs maps the 4-byte function signature to its string representation.
var SoftFloatHarnessFuncSigs = SoftFloatHarnessMetaData.Sigs

// SoftFloatHarnessBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SoftFloatHarnessMetaData.Bin instead.
var SoftFloatHarnessBin = SoftFloatHarnessMetaData.Bin

// DeploySoftFloatHarness deploys a new Ethereum contract, binding an instance of SoftFloatHarness to it.
func DeploySoftFloatHarness(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *SoftFloatHarness, error) {
	parsed, err := SoftFloatHarnessMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SoftFloatHarnessBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SoftFloatHarness{SoftFloatHarnessCaller: SoftFloatHarnessCaller{contract: contract}, SoftFloatHarnessTransactor: SoftFloatHarnessTransactor{contract: contract}, SoftFloatHarnessFilterer: SoftFloatHarnessFilterer{contract: contract}}, nil
}

// SoftFloatHarness is an auto generated Go binding around an Ethereum contract.
type SoftFloatHarness struct {
	SoftFloatHarnessCaller     // Read-only binding to the contract
	SoftFloatHarnessTransactor // Write-only binding to the contract
	SoftFloatHarnessFilterer   // Log filterer for contract events
}

// SoftFloatHarnessCaller is an auto generated read-only Go binding around an Ethereum contract.
type SoftFloatHarnessCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SoftFloatHarnessTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SoftFloatHarnessTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SoftFloatHarnessFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SoftFloatHarnessFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SoftFloatHarnessSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SoftFloatHarnessSession struct {
	Contract     *SoftFloatHarness // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SoftFloatHarnessCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SoftFloatHarnessCallerSession struct {
	Contract *SoftFloatHarnessCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts           // Call options to use throughout this session
}

// SoftFloatHarnessTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SoftFloatHarnessTransactorSession struct {
	Contract     *SoftFloatHarnessTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts           // Transaction auth options to use throughout this session
}

// SoftFloatHarnessRaw is an auto generated low-level Go binding around an Ethereum contract.
type SoftFloatHarnessRaw struct {
	Contract *SoftFloatHarness // Generic contract binding to access the raw methods on
}

// SoftFloatHarnessCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SoftFloatHarnessCallerRaw struct {
	Contract *SoftFloatHarnessCaller // Generic read-only contract binding to access the raw methods on
}

// SoftFloatHarnessTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SoftFloatHarnessTransactorRaw struct {
	Contract *SoftFloatHarnessTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSoftFloatHarness creates a new instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarness(address common.Address, backend bind.ContractBackend) (*SoftFloatHarness, error) {
	contract, err := bindSoftFloatHarness(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarness{SoftFloatHarnessCaller: SoftFloatHarnessCaller{contract: contract}, SoftFloatHarnessTransactor: SoftFloatHarnessTransactor{contract: contract}, SoftFloatHarnessFilterer: SoftFloatHarnessFilterer{contract: contract}}, nil
}

// NewSoftFloatHarnessCaller creates a new read-only instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarnessCaller(address common.Address, caller bind.ContractCaller) (*SoftFloatHarnessCaller, error) {
	contract, err := bindSoftFloatHarness(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarnessCaller{contract: contract}, nil
}

// NewSoftFloatHarnessTransactor creates a new write-only instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarnessTransactor(address common.Address, transactor bind.ContractTransactor) (*SoftFloatHarnessTransactor, error) {
	contract, err := bindSoftFloatHarness(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarnessTransactor{contract: contract}, nil
}

// NewSoftFloatHarnessFilterer creates a new log filterer instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarnessFilterer(address common.Address, filterer bind.ContractFilterer) (*SoftFloatHarnessFilterer, error) {
	contract, err := bindSoftFloatHarness(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarnessFilterer{contract: contract}, nil
}

// bindSoftFloatHarness binds a generic wrapper to an already deployed contract.
func bindSoftFloatHarness(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SoftFloatHarnessMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SoftFloatHarness *SoftFloatHarnessRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SoftFloatHarness.Contract.SoftFloatHarnessCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SoftFloatHarness *SoftFloatHarnessRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.SoftFloatHarnessTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SoftFloatHarness *SoftFloatHarnessRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.SoftFloatHarnessTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SoftFloatHarness *SoftFloatHarnessCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SoftFloatHarness.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SoftFloatHarness *SoftFloatHarnessTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SoftFloatHarness *SoftFloatHarnessTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.contract.Transact(opts, method, params...)
}

// VERSION is a free data retrieval call binding the contract method 0xffa1ad74.
//
// Solidity: function VERSION() view returns(uint256)
func (_SoftFloatHarness *SoftFloatHarnessCaller) VERSION(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _SoftFloatHarness.contract.Call(opts, &out, "VERSION")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// VERSION is a free data retrieval call binding the contract method 0xffa1ad74.
//
// Solidity: function VERSION() view returns(uint256)
func (_SoftFloatHarness *SoftFloatHarnessSession) VERSION() (*big.Int, error) {
	return _SoftFloatHarness.Contract.VERSION(&_SoftFloatHarness.CallOpts)
}

// VERSION is a free data retrieval call binding the contract method 0xffa1ad74.
//
// Solidity: function VERSION() view returns(uint256)
func (_SoftFloatHarness *SoftFloatHarnessCallerSession) VERSION() (*big.Int, error) {
	return _SoftFloatHarness.Contract.VERSION(&_SoftFloatHarness.CallOpts)
}
