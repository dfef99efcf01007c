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

// QuorumBitmapHistoryLibMetaData contains all meta data concerning the QuorumBitmapHistoryLib contract.
var QuorumBitmapHistoryLibMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"error\",\"name\":\"BitmapUpdateIsAfterBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NextBitmapUpdateIsBeforeBlockNumber\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoBitmapAt\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"blockNumber\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]",
	Sigs: map[string]string{
		"currentOperatorBitmap(mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage,bytes32)":                              "1a3894e9",
		"getQuorumBitmapIndicesAtBlockNumber(mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage,uint32,bytes32[])":       "224c4ae8",
		"getQuorumBitmapAtBlockNumberByIndex(mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage,bytes32,uint32,uint256)": "8192610f",
		"updateOperatorBitmap(mapping(bytes32 => ISlashingRegistryCoordinatorTypes.QuorumBitmapUpdate[]) storage,bytes32,uint192)":                       "ae1d62db",
	},
	Bin: "0x60808060405234601b576105bc90816100208239308160480152f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80631a3894e9146102e4578063224c4ae8146101955780638192610f146100a05763ae1d62db14610045575f80fd5b307f00000000000000000000000000000000000000000000000000000000000000001461009c57606036600319011261009c576044356001600160c01b038116810361009c5761009a90602435600435610411565b005b5f80fd5b608036600319011261009c5760443563ffffffff811680910361009c576024355f526004356020526100d760643560405f206103d4565b50906100e1610362565b91549163ffffffff83168082526040602083019263ffffffff8660201c168452019360401c8452821061016d575163ffffffff168015159182610162575b505061013a576001600160c01b036020915116604051908152f35b7fbbba60cb000000000000000000000000000000000000000000000000000000005f5260045ffd5b10159050828061011f565b7f6cb19aff000000000000000000000000000000000000000000000000000000005f5260045ffd5b606036600319011261009c5760243560043563ffffffff8216820361009c576044359167ffffffffffffffff831161009c573660238401121561009c578260040135926101e96101e4856103bc565b610396565b936024602086838152019160051b8301019136831161009c57602401905b8282106102d45750505082519261022c6102236101e4866103bc565b948086526103bc565b602085019390601f19013685375f5b825181101561028a5780610251600192856103fd565b515f52826020526102718560405f2061026a84886103fd565b5190610533565b63ffffffff610280838a6103fd565b911690520161023b565b8486604051918291602083019060208452518091526040830191905f5b8181106102b5575050500390f35b825163ffffffff168452859450602093840193909201916001016102a7565b8135815260209182019101610207565b604036600319011261009c5760043560243590815f528060205260405f20549182155f146103245750505060205f5b6001600160c01b0360405191168152f35b5f5260205260405f205f19820191821161034e57602091610344916103d4565b505460401c610313565b634e487b7160e01b5f52601160045260245ffd5b604051906060820182811067ffffffffffffffff82111761038257604052565b634e487b7160e01b5f52604160045260245ffd5b6040519190601f01601f1916820167ffffffffffffffff81118382101761038257604052565b67ffffffffffffffff81116103825760051b60200190565b80548210156103e9575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b80518210156103e95760209160051b010190565b905f5260205260405f209063ffffffff43168254806104c8575b50610434610362565b90815260208101925f84526001600160c01b03604083019316835280546801000000000000000081101561038257610471916001820181556103d4565b9290926104b55790519251905160401b67ffffffffffffffff191667ffffffff0000000060209290921b9190911663ffffffff90931692909217919091179055565b565b634e487b7160e01b5f525f60045260245ffd5b5f19810190811161034e576104dd90846103d4565b508163ffffffff8254161461051157805467ffffffff000000001916602083901b67ffffffff00000000161790555f61042b565b90506104b392509067ffffffffffffffff82549181199060401b169116179055565b90919263ffffffff93825494859116945b610579575050507f80521204000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f19810181811161034e578563ffffffff61059483876103d4565b50541611156105ad5750801561034e575f190180610544565b63ffffffff169450909250505056",
}

// QuorumBitmapHistoryLibABI is the input ABI used to generate the binding from.
// Deprecated: Use QuorumBitmapHistoryLibMetaData.ABI instead.
var QuorumBitmapHistoryLibABI = QuorumBitmapHistoryLibMetaData.ABI

// Deprecated: Use QuorumBitmapHistoryLibMetaData.Sigs instead.
// QuorumBitmapHistoryLibFuncSigs maps the 4-byte function signature to its string representation.
var QuorumBitmapHistoryLibFuncSigs = QuorumBitmapHistoryLibMetaData.Sigs

// QuorumBitmapHistoryLibBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use QuorumBitmapHistoryLibMetaData.Bin instead.
var QuorumBitmapHistoryLibBin = QuorumBitmapHistoryLibMetaData.Bin

// DeployQuorumBitmapHistoryLib deploys a new Ethereum contract, binding an instance of QuorumBitmapHistoryLib to it.
func DeployQuorumBitmapHistoryLib(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *QuorumBitmapHistoryLib, error) {
	parsed, err := QuorumBitmapHistoryLibMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(QuorumBitmapHistoryLibBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &QuorumBitmapHistoryLib{QuorumBitmapHistoryLibCaller: QuorumBitmapHistoryLibCaller{contract: contract}, QuorumBitmapHistoryLibTransactor: QuorumBitmapHistoryLibTransactor{contract: contract}, QuorumBitmapHistoryLibFilterer: QuorumBitmapHistoryLibFilterer{contract: contract}}, nil
}

// QuorumBitmapHistoryLib is an auto generated Go binding around an Ethereum contract.
type QuorumBitmapHistoryLib struct {
	QuorumBitmapHistoryLibCaller     // Read-only binding to the contract
	QuorumBitmapHistoryLibTransactor // Write-only binding to the contract
	QuorumBitmapHistoryLibFilterer   // Log filterer for contract events
}

// QuorumBitmapHistoryLibCaller is an auto generated read-only Go binding around an Ethereum contract.
type QuorumBitmapHistoryLibCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// QuorumBitmapHistoryLibTransactor is an auto generated write-only Go binding around an Ethereum contract.
type QuorumBitmapHistoryLibTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// QuorumBitmapHistoryLibFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type QuorumBitmapHistoryLibFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// QuorumBitmapHistoryLibSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type QuorumBitmapHistoryLibSession struct {
	Contract     *QuorumBitmapHistoryLib // Generic contract binding to set the session for
	CallOpts     bind.CallOpts           // Call options to use throughout this session
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// QuorumBitmapHistoryLibCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type QuorumBitmapHistoryLibCallerSession struct {
	Contract *QuorumBitmapHistoryLibCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts                 // Call options to use throughout this session
}

// QuorumBitmapHistoryLibTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type QuorumBitmapHistoryLibTransactorSession struct {
	Contract     *QuorumBitmapHistoryLibTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts                 // Transaction auth options to use throughout this session
}

// QuorumBitmapHistoryLibRaw is an auto generated low-level Go binding around an Ethereum contract.
type QuorumBitmapHistoryLibRaw struct {
	Contract *QuorumBitmapHistoryLib // Generic contract binding to access the raw methods on
}

// QuorumBitmapHistoryLibCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type QuorumBitmapHistoryLibCallerRaw struct {
	Contract *QuorumBitmapHistoryLibCaller // Generic read-only contract binding to access the raw methods on
}

// QuorumBitmapHistoryLibTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type QuorumBitmapHistoryLibTransactorRaw struct {
	Contract *QuorumBitmapHistoryLibTransactor // Generic write-only contract binding to access the raw methods on
}

// NewQuorumBitmapHistoryLib creates a new instance of QuorumBitmapHistoryLib, bound to a specific deployed contract.
func NewQuorumBitmapHistoryLib(address common.Address, backend bind.ContractBackend) (*QuorumBitmapHistoryLib, error) {
	contract, err := bindQuorumBitmapHistoryLib(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &QuorumBitmapHistoryLib{QuorumBitmapHistoryLibCaller: QuorumBitmapHistoryLibCaller{contract: contract}, QuorumBitmapHistoryLibTransactor: QuorumBitmapHistoryLibTransactor{contract: contract}, QuorumBitmapHistoryLibFilterer: QuorumBitmapHistoryLibFilterer{contract: contract}}, nil
}

// NewQuorumBitmapHistoryLibCaller creates a new read-only instance of QuorumBitmapHistoryLib, bound to a specific deployed contract.
func NewQuorumBitmapHistoryLibCaller(address common.Address, caller bind.ContractCaller) (*QuorumBitmapHistoryLibCaller, error) {
	contract, err := bindQuorumBitmapHistoryLib(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &QuorumBitmapHistoryLibCaller{contract: contract}, nil
}

// NewQuorumBitmapHistoryLibTransactor creates a new write-only instance of QuorumBitmapHistoryLib, bound to a specific deployed contract.
func NewQuorumBitmapHistoryLibTransactor(address common.Address, transactor bind.ContractTransactor) (*QuorumBitmapHistoryLibTransactor, error) {
	contract, err := bindQuorumBitmapHistoryLib(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &QuorumBitmapHistoryLibTransactor{contract: contract}, nil
}

// NewQuorumBitmapHistoryLibFilterer creates a new log filterer instance of QuorumBitmapHistoryLib, bound to a specific deployed contract.
func NewQuorumBitmapHistoryLibFilterer(address common.Address, filterer bind.ContractFilterer) (*QuorumBitmapHistoryLibFilterer, error) {
	contract, err := bindQuorumBitmapHistoryLib(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &QuorumBitmapHistoryLibFilterer{contract: contract}, nil
}

// bindQuorumBitmapHistoryLib binds a generic wrapper to an already deployed contract.
func bindQuorumBitmapHistoryLib(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := QuorumBitmapHistoryLibMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_QuorumBitmapHistoryLib *QuorumBitmapHistoryLibRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _QuorumBitmapHistoryLib.Contract.QuorumBitmapHistoryLibCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_QuorumBitmapHistoryLib *QuorumBitmapHistoryLibRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _QuorumBitmapHistoryLib.Contract.QuorumBitmapHistoryLibTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_QuorumBitmapHistoryLib *QuorumBitmapHistoryLibRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _QuorumBitmapHistoryLib.Contract.QuorumBitmapHistoryLibTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_QuorumBitmapHistoryLib *QuorumBitmapHistoryLibCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _QuorumBitmapHistoryLib.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_QuorumBitmapHistoryLib *QuorumBitmapHistoryLibTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _QuorumBitmapHistoryLib.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_QuorumBitmapHistoryLib *QuorumBitmapHistoryLibTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _QuorumBitmapHistoryLib.Contract.contract.Transact(opts, method, params...)
}
