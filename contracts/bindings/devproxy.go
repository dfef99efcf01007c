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

// DevProxyMetaData contains all meta data concerning the DevProxy contract.
var DevProxyMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"initialization\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"fallback\",\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"Upgraded\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967InvalidImplementation\",\"inputs\":[{\"name\":\"implementation\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC1967NonPayable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC1967ProxyUninitialized\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]}]",
	Bin: "0x60806040523461014b5761026c8038038061001981610163565b928339810160408282031261014b578151916001600160a01b0383169081840361014b576020810151906001600160401b03821161014b570182601f8201121561014b578051906001600160401b03821161014f57610081601f8301601f1916602001610163565b938285526020838301011161014b57815f9260208093018387015e8401015281511561013c57823b1561012a577f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc80546001600160a01b031916821790557fbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b5f80a28051156101235761011391610188565b505b604051605790816102158239f35b5050610115565b634c9c8ce360e01b5f5260045260245ffd5b6330a289cf60e21b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6040519190601f01601f191682016001600160401b0381118382101761014f57604052565b905f8091602081519101845af48080610201575b156101bc5750506040513d81523d5f602083013e60203d82010160405290565b156101e157639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d156101f2576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d15158061019c5750813b151561019c56fe60806040525f8073ffffffffffffffffffffffffffffffffffffffff7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc5416368280378136915af43d5f803e156053573d5ff35b3d5ffd",
}

// DevProxyABI is the input ABI used to generate the binding from.
// Deprecated: Use DevProxyMetaData.ABI instead.
var DevProxyABI = DevProxyMetaData.ABI

// DevProxyBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DevProxyMetaData.Bin instead.
var DevProxyBin = DevProxyMetaData.Bin

// DeployDevProxy deploys a new Ethereum contract, binding an instance of DevProxy to it.
func DeployDevProxy(auth *bind.TransactOpts, backend bind.ContractBackend, implementation common.Address, initialization []byte) (common.Address, *types.Transaction, *DevProxy, error) {
	parsed, err := DevProxyMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DevProxyBin), backend, implementation, initialization)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DevProxy{DevProxyCaller: DevProxyCaller{contract: contract}, DevProxyTransactor: DevProxyTransactor{contract: contract}, DevProxyFilterer: DevProxyFilterer{contract: contract}}, nil
}

// DevProxy is an auto generated Go binding around an Ethereum contract.
type DevProxy struct {
	DevProxyCaller     // Read-only binding to the contract
	DevProxyTransactor // Write-only binding to the contract
	DevProxyFilterer   // Log filterer for contract events
}

// DevProxyCaller is an auto generated read-only Go binding around an Ethereum contract.
type DevProxyCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevProxyTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DevProxyTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevProxyFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DevProxyFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevProxySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DevProxySession struct {
	Contract     *DevProxy         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DevProxyCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DevProxyCallerSession struct {
	Contract *DevProxyCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// DevProxyTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DevProxyTransactorSession struct {
	Contract     *DevProxyTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// DevProxyRaw is an auto generated low-level Go binding around an Ethereum contract.
type DevProxyRaw struct {
	Contract *DevProxy // Generic contract binding to access the raw methods on
}

// DevProxyCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DevProxyCallerRaw struct {
	Contract *DevProxyCaller // Generic read-only contract binding to access the raw methods on
}

// DevProxyTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DevProxyTransactorRaw struct {
	Contract *DevProxyTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDevProxy creates a new instance of DevProxy, bound to a specific deployed contract.
func NewDevProxy(address common.Address, backend bind.ContractBackend) (*DevProxy, error) {
	contract, err := bindDevProxy(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DevProxy{DevProxyCaller: DevProxyCaller{contract: contract}, DevProxyTransactor: DevProxyTransactor{contract: contract}, DevProxyFilterer: DevProxyFilterer{contract: contract}}, nil
}

// NewDevProxyCaller creates a new read-only instance of DevProxy, bound to a specific deployed contract.
func NewDevProxyCaller(address common.Address, caller bind.ContractCaller) (*DevProxyCaller, error) {
	contract, err := bindDevProxy(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DevProxyCaller{contract: contract}, nil
}

// NewDevProxyTransactor creates a new write-only instance of DevProxy, bound to a specific deployed contract.
func NewDevProxyTransactor(address common.Address, transactor bind.ContractTransactor) (*DevProxyTransactor, error) {
	contract, err := bindDevProxy(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DevProxyTransactor{contract: contract}, nil
}

// NewDevProxyFilterer creates a new log filterer instance of DevProxy, bound to a specific deployed contract.
func NewDevProxyFilterer(address common.Address, filterer bind.ContractFilterer) (*DevProxyFilterer, error) {
	contract, err := bindDevProxy(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DevProxyFilterer{contract: contract}, nil
}

// bindDevProxy binds a generic wrapper to an already deployed contract.
func bindDevProxy(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DevProxyMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevProxy *DevProxyRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevProxy.Contract.DevProxyCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevProxy *DevProxyRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevProxy.Contract.DevProxyTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevProxy *DevProxyRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevProxy.Contract.DevProxyTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevProxy *DevProxyCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevProxy.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevProxy *DevProxyTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevProxy.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevProxy *DevProxyTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevProxy.Contract.contract.Transact(opts, method, params...)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_DevProxy *DevProxyTransactor) Fallback(opts *bind.TransactOpts, calldata []byte) (*types.Transaction, error) {
	return _DevProxy.contract.RawTransact(opts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_DevProxy *DevProxySession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _DevProxy.Contract.Fallback(&_DevProxy.TransactOpts, calldata)
}

// Fallback is a paid mutator transaction binding the contract fallback function.
//
// Solidity: fallback() payable returns()
func (_DevProxy *DevProxyTransactorSession) Fallback(calldata []byte) (*types.Transaction, error) {
	return _DevProxy.Contract.Fallback(&_DevProxy.TransactOpts, calldata)
}

// DevProxyUpgradedIterator is returned from FilterUpgraded and is used to iterate over the raw logs and unpacked data for Upgraded events raised by the DevProxy contract.
type DevProxyUpgradedIterator struct {
	Event *DevProxyUpgraded // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DevProxyUpgradedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DevProxyUpgraded)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DevProxyUpgraded)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DevProxyUpgradedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DevProxyUpgradedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DevProxyUpgraded represents a Upgraded event raised by the DevProxy contract.
type DevProxyUpgraded struct {
	Implementation common.Address
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterUpgraded is a free log retrieval operation binding the contract event 0xbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b.
//
// Solidity: event Upgraded(address indexed implementation)
func (_DevProxy *DevProxyFilterer) FilterUpgraded(opts *bind.FilterOpts, implementation []common.Address) (*DevProxyUpgradedIterator, error) {

	var implementationRule []interface{}
	for _, implementationItem := range implementation {
		implementationRule = append(implementationRule, implementationItem)
	}

	logs, sub, err := _DevProxy.contract.FilterLogs(opts, "Upgraded", implementationRule)
	if err != nil {
		return nil, err
	}
	return &DevProxyUpgradedIterator{contract: _DevProxy.contract, event: "Upgraded", logs: logs, sub: sub}, nil
}

// WatchUpgraded is a free log subscription operation binding the contract event 0xbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b.
//
// Solidity: event Upgraded(address indexed implementation)
func (_DevProxy *DevProxyFilterer) WatchUpgraded(opts *bind.WatchOpts, sink chan<- *DevProxyUpgraded, implementation []common.Address) (event.Subscription, error) {

	var implementationRule []interface{}
	for _, implementationItem := range implementation {
		implementationRule = append(implementationRule, implementationItem)
	}

	logs, sub, err := _DevProxy.contract.WatchLogs(opts, "Upgraded", implementationRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DevProxyUpgraded)
				if err := _DevProxy.contract.UnpackLog(event, "Upgraded", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseUpgraded is a log parse operation binding the contract event 0xbc7cd75a20ee27fd9adebab32041f755214dbc6bffa90cc0225b39da2e5c2d3b.
//
// Solidity: event Upgraded(address indexed implementation)
func (_DevProxy *DevProxyFilterer) ParseUpgraded(log types.Log) (*DevProxyUpgraded, error) {
	event := new(DevProxyUpgraded)
	if err := _DevProxy.contract.UnpackLog(event, "Upgraded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
