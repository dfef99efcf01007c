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

// AnswerReaderMetaData contains all meta data concerning the AnswerReader contract.
var AnswerReaderMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"standing\",\"type\":\"address\",\"internalType\":\"contractIStanding\"},{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"staked\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"OUTPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PARAMS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROGRAM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKED\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStanding\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"answer\",\"type\":\"tuple\",\"internalType\":\"structAssayConsumer.OutputOpening\",\"components\":[{\"name\":\"step\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"outputPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"stepPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"segmentPath\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"endState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"step\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"index\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotAnF32\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OtherModel\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongOutcome\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"WrongOutputOpening\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongResultOpening\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroStanding\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"STANDING()": "433b5ee7",
		"PARAMS()":   "484bcb47",
		"OUTPUTS()":  "9a660308",
		"accept((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint64,uint16,bytes,bytes32[],bytes32[],bytes32[],bytes32))": "d3ff3615",
		"STAKED()":  "eafea03d",
		"PROGRAM()": "fe59841c",
	},
	Bin: "0x610120346100f757601f610e0538819003918201601f19168301916001600160401b038311848410176100fb5780849260a0946040528339810103126100f75780516001600160a01b038116918282036100f75760208101519260408201519260608301519261ffff841684036100f7576080015191156100e8576080526101005260e05260c05260a052604051610cf5908161011082396080518181816105590152610a5e015260a05181818160750152610129015260c0518181816109930152610a11015260e05181818161015b01526109d601526101005181818160b301526105150152f35b6371f3180d60e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163433b5ee714610a3457508063484bcb47146109fa5780639a660308146109bc578063d3ff3615146100d6578063eafea03d1461009c5763fe59841c1461005e575f80fd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100985736600319016101808112610098576101201361009857604036610123190112610098576101643567ffffffffffffffff811161009857806004019060e06003198236030112610098576004357f00000000000000000000000000000000000000000000000000000000000000008114801590610990575b6109685761ffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff610188610af0565b16158015610942575b8015610929575b8015610910575b610863576101c36101af85610a99565b63ffffffff6101bc610af0565b1690610b04565b67ffffffffffffffff63ffffffff6101d9610af0565b169116029267ffffffffffffffff841693840361088b5761020b8467ffffffffffffffff610205610a82565b16610b24565b63ffffffff610218610af0565b1611156108fd576102348467ffffffffffffffff610205610a82565b67ffffffffffffffff610256610248610a82565b610250610af0565b90610bb4565b166064830193610271610269868a610b31565b929050610c05565b14918215926108e1575b5081156108b3575b5061086357604481019360205f61029a8789610abd565b6102e66021604051838194888301967f0200000000000000000000000000000000000000000000000000000000000000885284840137810186838201520301601f198101835282610b67565b604051918291518091835e8101838152039060025afa156108105760205f61035d61033161ffff8a845161032760248a019a6103218c610aae565b93610b31565b9390921690610c41565b6103478567ffffffffffffffff6102058d610a99565b90610355608488018c610b31565b929091610c41565b604051838101917f0400000000000000000000000000000000000000000000000000000000000000835260c487013560218301526041820152604181526103a5606182610b67565b604051918291518091835e8101838152039060025afa15610810575f519063ffffffff6103d0610af0565b1690811561089f5704600101908160011161088b5761035560a46103f5940188610b31565b936101243580950361086357610453937f5af1c7079f6dfa40a15045e6fcb8f3ab0a38ae2ac041eea5b45b8a21d9ee6b3167ffffffffffffffff604061ffff9460443598899561044d61044784610a99565b99610aae565b92610abd565b9687949192845195869460208652816020870152868601375f848a0186015216971695601f01601f19168101030190a4604051927f0a7e82fd00000000000000000000000000000000000000000000000000000000845281600485015260243592836024860152806044860152606435938460648701526084359182608488015260a435938460a489015260c435968760c48a015267ffffffffffffffff6104f9610b89565b1660e48a015263ffffffff61050c610ba0565b166101048a01527f00000000000000000000000000000000000000000000000000000000000000006101248a0152602089610144815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1988915610810575f9961082f575b5060405196610120880188811067ffffffffffffffff82111761081b5760405287526020870193845260408701928352606087019081526080870194855260a0870195865260c087019788526105dd610b89565b9760e088019889526105ed610ba0565b61010089019081526040519960408b01928b841067ffffffffffffffff85111761081b576020995f998b8e7fffffffff00000000000000000000000000000000000000000000000000000000997fffffffffffffffff000000000000000000000000000000000000000000000000986040528152019c8d610144359052519951985196519051915192519351945196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed81526106ee61010d82610b67565b604051918291518091835e8101838152039060025afa15610810575f60209181519351905160405190848201927f060000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152610757606182610b67565b604051918291518091835e8101838152039060025afa15610810575f602091815160405190848201927f0700000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526107bc606182610b67565b604051918291518091835e8101838152039060025afa15610810575f518181036107e257005b7ffb36e93e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b9098506020813d60201161085b575b8161084b60209383610b67565b8101031261009857519789610589565b3d915061083e565b7fd41aaf48000000000000000000000000000000000000000000000000000000005f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b90506108c260a4830187610b31565b9190506001810180911161088b576108d990610c05565b141586610283565b9091506108f46102696084850189610b31565b1415908761027b565b63ffffffff61090a610af0565b16610234565b506104006109216044850186610abd565b90501161019f565b508061ffff61093a60248601610aae565b161015610198565b5061094c84610a99565b67ffffffffffffffff8061095e610a82565b1691161015610191565b7f7b5ca070000000000000000000000000000000000000000000000000000000005f5260045ffd5b507f00000000000000000000000000000000000000000000000000000000000000006024351415610152565b34610098575f36600319011261009857602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610098575f3660031901126100985760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610098575f3660031901126100985760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60e43567ffffffffffffffff811681036100985790565b3567ffffffffffffffff811681036100985790565b3561ffff811681036100985790565b903590601e1981360301821215610098570180359067ffffffffffffffff82116100985760200191813603831361009857565b6101043563ffffffff811681036100985790565b9067ffffffffffffffff1690811561089f5767ffffffffffffffff160490565b9190820391821161088b57565b903590601e1981360301821215610098570180359067ffffffffffffffff821161009857602001918160051b3603831361009857565b90601f8019910116810190811067ffffffffffffffff82111761081b57604052565b60e4359067ffffffffffffffff8216820361009857565b610104359063ffffffff8216820361009857565b67ffffffffffffffff8116158015610bf7575b610bf157610bec60019167ffffffffffffffff63ffffffff819516915f190116610b04565b011690565b50505f90565b5063ffffffff821615610bc7565b60028110610c18575f19011e6101000390565b505f90565b9190811015610c2d5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b92915f925b808410610c54575050505090565b909192935f602091600186881c16158214610ce357610c74878587610c1d565b355b60405190848201927f010000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152610cba606182610b67565b604051918291518091835e8101838152039060025afa156108105760015f519401929190610c46565b610cee878587610c1d565b3590610c7656",
}

// AnswerReaderABI is the input ABI used to generate the binding from.
// Deprecated: Use AnswerReaderMetaData.ABI instead.
var AnswerReaderABI = AnswerReaderMetaData.ABI

// Deprecated: Use AnswerReaderMetaData.Sigs instead.
// AnswerReaderFuncSigs maps the 4-byte function signature to its string representation.
var AnswerReaderFuncSigs = AnswerReaderMetaData.Sigs

// AnswerReaderBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use AnswerReaderMetaData.Bin instead.
var AnswerReaderBin = AnswerReaderMetaData.Bin

// DeployAnswerReader deploys a new Ethereum contract, binding an instance of AnswerReader to it.
func DeployAnswerReader(auth *bind.TransactOpts, backend bind.ContractBackend, standing common.Address, program [32]byte, params [32]byte, outputs uint16, staked *big.Int) (common.Address, *types.Transaction, *AnswerReader, error) {
	parsed, err := AnswerReaderMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(AnswerReaderBin), backend, standing, program, params, outputs, staked)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &AnswerReader{AnswerReaderCaller: AnswerReaderCaller{contract: contract}, AnswerReaderTransactor: AnswerReaderTransactor{contract: contract}, AnswerReaderFilterer: AnswerReaderFilterer{contract: contract}}, nil
}

// AnswerReader is an auto generated Go binding around an Ethereum contract.
type AnswerReader struct {
	AnswerReaderCaller     // Read-only binding to the contract
	AnswerReaderTransactor // Write-only binding to the contract
	AnswerReaderFilterer   // Log filterer for contract events
}

// AnswerReaderCaller is an auto generated read-only Go binding around an Ethereum contract.
type AnswerReaderCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AnswerReaderTransactor is an auto generated write-only Go binding around an Ethereum contract.
type AnswerReaderTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AnswerReaderFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type AnswerReaderFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AnswerReaderSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type AnswerReaderSession struct {
	Contract     *AnswerReader     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// AnswerReaderCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type AnswerReaderCallerSession struct {
	Contract *AnswerReaderCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// AnswerReaderTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type AnswerReaderTransactorSession struct {
	Contract     *AnswerReaderTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// AnswerReaderRaw is an auto generated low-level Go binding around an Ethereum contract.
type AnswerReaderRaw struct {
	Contract *AnswerReader // Generic contract binding to access the raw methods on
}

// AnswerReaderCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type AnswerReaderCallerRaw struct {
	Contract *AnswerReaderCaller // Generic read-only contract binding to access the raw methods on
}

// AnswerReaderTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type AnswerReaderTransactorRaw struct {
	Contract *AnswerReaderTransactor // Generic write-only contract binding to access the raw methods on
}

// NewAnswerReader creates a new instance of AnswerReader, bound to a specific deployed contract.
func NewAnswerReader(address common.Address, backend bind.ContractBackend) (*AnswerReader, error) {
	contract, err := bindAnswerReader(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &AnswerReader{AnswerReaderCaller: AnswerReaderCaller{contract: contract}, AnswerReaderTransactor: AnswerReaderTransactor{contract: contract}, AnswerReaderFilterer: AnswerReaderFilterer{contract: contract}}, nil
}

// NewAnswerReaderCaller creates a new read-only instance of AnswerReader, bound to a specific deployed contract.
func NewAnswerReaderCaller(address common.Address, caller bind.ContractCaller) (*AnswerReaderCaller, error) {
	contract, err := bindAnswerReader(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &AnswerReaderCaller{contract: contract}, nil
}

// NewAnswerReaderTransactor creates a new write-only instance of AnswerReader, bound to a specific deployed contract.
func NewAnswerReaderTransactor(address common.Address, transactor bind.ContractTransactor) (*AnswerReaderTransactor, error) {
	contract, err := bindAnswerReader(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &AnswerReaderTransactor{contract: contract}, nil
}

// NewAnswerReaderFilterer creates a new log filterer instance of AnswerReader, bound to a specific deployed contract.
func NewAnswerReaderFilterer(address common.Address, filterer bind.ContractFilterer) (*AnswerReaderFilterer, error) {
	contract, err := bindAnswerReader(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &AnswerReaderFilterer{contract: contract}, nil
}

// bindAnswerReader binds a generic wrapper to an already deployed contract.
func bindAnswerReader(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := AnswerReaderMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AnswerReader *AnswerReaderRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AnswerReader.Contract.AnswerReaderCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AnswerReader *AnswerReaderRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AnswerReader.Contract.AnswerReaderTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AnswerReader *AnswerReaderRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AnswerReader.Contract.AnswerReaderTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AnswerReader *AnswerReaderCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AnswerReader.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AnswerReader *AnswerReaderTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AnswerReader.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AnswerReader *AnswerReaderTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AnswerReader.Contract.contract.Transact(opts, method, params...)
}

// OUTPUTS is a free data retrieval call binding the contract method 0x9a660308.
//
// Solidity: function OUTPUTS() view returns(uint16)
func (_AnswerReader *AnswerReaderCaller) OUTPUTS(opts *bind.CallOpts) (uint16, error) {
	var out []interface{}
	err := _AnswerReader.contract.Call(opts, &out, "OUTPUTS")

	if err != nil {
		return *new(uint16), err
	}

	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)

	return out0, err

}

// OUTPUTS is a free data retrieval call binding the contract method 0x9a660308.
//
// Solidity: function OUTPUTS() view returns(uint16)
func (_AnswerReader *AnswerReaderSession) OUTPUTS() (uint16, error) {
	return _AnswerReader.Contract.OUTPUTS(&_AnswerReader.CallOpts)
}

// OUTPUTS is a free data retrieval call binding the contract method 0x9a660308.
//
// Solidity: function OUTPUTS() view returns(uint16)
func (_AnswerReader *AnswerReaderCallerSession) OUTPUTS() (uint16, error) {
	return _AnswerReader.Contract.OUTPUTS(&_AnswerReader.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(bytes32)
func (_AnswerReader *AnswerReaderCaller) PARAMS(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _AnswerReader.contract.Call(opts, &out, "PARAMS")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(bytes32)
func (_AnswerReader *AnswerReaderSession) PARAMS() ([32]byte, error) {
	return _AnswerReader.Contract.PARAMS(&_AnswerReader.CallOpts)
}

// PARAMS is a free data retrieval call binding the contract method 0x484bcb47.
//
// Solidity: function PARAMS() view returns(bytes32)
func (_AnswerReader *AnswerReaderCallerSession) PARAMS() ([32]byte, error) {
	return _AnswerReader.Contract.PARAMS(&_AnswerReader.CallOpts)
}

// PROGRAM is a free data retrieval call binding the contract method 0xfe59841c.
//
// Solidity: function PROGRAM() view returns(bytes32)
func (_AnswerReader *AnswerReaderCaller) PROGRAM(opts *bind.CallOpts) ([32]byte, error) {
	var out []interface{}
	err := _AnswerReader.contract.Call(opts, &out, "PROGRAM")

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// PROGRAM is a free data retrieval call binding the contract method 0xfe59841c.
//
// Solidity: function PROGRAM() view returns(bytes32)
func (_AnswerReader *AnswerReaderSession) PROGRAM() ([32]byte, error) {
	return _AnswerReader.Contract.PROGRAM(&_AnswerReader.CallOpts)
}

// PROGRAM is a free data retrieval call binding the contract method 0xfe59841c.
//
// Solidity: function PROGRAM() view returns(bytes32)
func (_AnswerReader *AnswerReaderCallerSession) PROGRAM() ([32]byte, error) {
	return _AnswerReader.Contract.PROGRAM(&_AnswerReader.CallOpts)
}

// STAKED is a free data retrieval call binding the contract method 0xeafea03d.
//
// Solidity: function STAKED() view returns(uint256)
func (_AnswerReader *AnswerReaderCaller) STAKED(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _AnswerReader.contract.Call(opts, &out, "STAKED")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// STAKED is a free data retrieval call binding the contract method 0xeafea03d.
//
// Solidity: function STAKED() view returns(uint256)
func (_AnswerReader *AnswerReaderSession) STAKED() (*big.Int, error) {
	return _AnswerReader.Contract.STAKED(&_AnswerReader.CallOpts)
}

// STAKED is a free data retrieval call binding the contract method 0xeafea03d.
//
// Solidity: function STAKED() view returns(uint256)
func (_AnswerReader *AnswerReaderCallerSession) STAKED() (*big.Int, error) {
	return _AnswerReader.Contract.STAKED(&_AnswerReader.CallOpts)
}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_AnswerReader *AnswerReaderCaller) STANDING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AnswerReader.contract.Call(opts, &out, "STANDING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_AnswerReader *AnswerReaderSession) STANDING() (common.Address, error) {
	return _AnswerReader.Contract.STANDING(&_AnswerReader.CallOpts)
}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_AnswerReader *AnswerReaderCallerSession) STANDING() (common.Address, error) {
	return _AnswerReader.Contract.STANDING(&_AnswerReader.CallOpts)
}

// Accept is a paid mutator transaction binding the contract method 0xd3ff3615.
//
// Solidity: function accept((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, (uint64,uint16,bytes,bytes32[],bytes32[],bytes32[],bytes32) answer) returns()
func (_AnswerReader *AnswerReaderTransactor) Accept(opts *bind.TransactOpts, spec Spec, outcome Outcome, answer AssayConsumerOutputOpening) (*types.Transaction, error) {
	return _AnswerReader.contract.Transact(opts, "accept", spec, outcome, answer)
}

// Accept is a paid mutator transaction binding the contract method 0xd3ff3615.
//
// Solidity: function accept((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, (uint64,uint16,bytes,bytes32[],bytes32[],bytes32[],bytes32) answer) returns()
func (_AnswerReader *AnswerReaderSession) Accept(spec Spec, outcome Outcome, answer AssayConsumerOutputOpening) (*types.Transaction, error) {
	return _AnswerReader.Contract.Accept(&_AnswerReader.TransactOpts, spec, outcome, answer)
}

// Accept is a paid mutator transaction binding the contract method 0xd3ff3615.
//
// Solidity: function accept((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, (uint64,uint16,bytes,bytes32[],bytes32[],bytes32[],bytes32) answer) returns()
func (_AnswerReader *AnswerReaderTransactorSession) Accept(spec Spec, outcome Outcome, answer AssayConsumerOutputOpening) (*types.Transaction, error) {
	return _AnswerReader.Contract.Accept(&_AnswerReader.TransactOpts, spec, outcome, answer)
}

// AnswerReaderAnsweredIterator is returned from FilterAnswered and is used to iterate over the raw logs and unpacked data for Answered events raised by the AnswerReader contract.
type AnswerReaderAnsweredIterator struct {
	Event *AnswerReaderAnswered // Event containing the contract specifics and raw log

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
func (it *AnswerReaderAnsweredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AnswerReaderAnswered)
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
		it.Event = new(AnswerReaderAnswered)
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
func (it *AnswerReaderAnsweredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AnswerReaderAnsweredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AnswerReaderAnswered represents a Answered event raised by the AnswerReader contract.
type AnswerReaderAnswered struct {
	Dataset [32]byte
	Step    uint64
	Index   uint16
	Data    []byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterAnswered is a free log retrieval operation binding the contract event 0x5af1c7079f6dfa40a15045e6fcb8f3ab0a38ae2ac041eea5b45b8a21d9ee6b31.
//
// Solidity: event Answered(bytes32 indexed dataset, uint64 indexed step, uint16 indexed index, bytes data)
func (_AnswerReader *AnswerReaderFilterer) FilterAnswered(opts *bind.FilterOpts, dataset [][32]byte, step []uint64, index []uint16) (*AnswerReaderAnsweredIterator, error) {

	var datasetRule []interface{}
	for _, datasetItem := range dataset {
		datasetRule = append(datasetRule, datasetItem)
	}
	var stepRule []interface{}
	for _, stepItem := range step {
		stepRule = append(stepRule, stepItem)
	}
	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}

	logs, sub, err := _AnswerReader.contract.FilterLogs(opts, "Answered", datasetRule, stepRule, indexRule)
	if err != nil {
		return nil, err
	}
	return &AnswerReaderAnsweredIterator{contract: _AnswerReader.contract, event: "Answered", logs: logs, sub: sub}, nil
}

// WatchAnswered is a free log subscription operation binding the contract event 0x5af1c7079f6dfa40a15045e6fcb8f3ab0a38ae2ac041eea5b45b8a21d9ee6b31.
//
// Solidity: event Answered(bytes32 indexed dataset, uint64 indexed step, uint16 indexed index, bytes data)
func (_AnswerReader *AnswerReaderFilterer) WatchAnswered(opts *bind.WatchOpts, sink chan<- *AnswerReaderAnswered, dataset [][32]byte, step []uint64, index []uint16) (event.Subscription, error) {

	var datasetRule []interface{}
	for _, datasetItem := range dataset {
		datasetRule = append(datasetRule, datasetItem)
	}
	var stepRule []interface{}
	for _, stepItem := range step {
		stepRule = append(stepRule, stepItem)
	}
	var indexRule []interface{}
	for _, indexItem := range index {
		indexRule = append(indexRule, indexItem)
	}

	logs, sub, err := _AnswerReader.contract.WatchLogs(opts, "Answered", datasetRule, stepRule, indexRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AnswerReaderAnswered)
				if err := _AnswerReader.contract.UnpackLog(event, "Answered", log); err != nil {
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

// ParseAnswered is a log parse operation binding the contract event 0x5af1c7079f6dfa40a15045e6fcb8f3ab0a38ae2ac041eea5b45b8a21d9ee6b31.
//
// Solidity: event Answered(bytes32 indexed dataset, uint64 indexed step, uint16 indexed index, bytes data)
func (_AnswerReader *AnswerReaderFilterer) ParseAnswered(log types.Log) (*AnswerReaderAnswered, error) {
	event := new(AnswerReaderAnswered)
	if err := _AnswerReader.contract.UnpackLog(event, "Answered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
