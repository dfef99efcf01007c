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

// SignatureCheckerLibMetaData contains all meta data concerning the SignatureCheckerLib contract.
var SignatureCheckerLibMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"isValidSignature\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"}]",
	Sigs: map[string]string{
		"isValidSignature(address,bytes32,bytes)": "238a4d1e",
	},
	Bin: "0x6080806040523460195761027b908161001e823930815050f35b5f80fdfe6080600436101561000e575f80fd5b5f3560e01c63238a4d1e14610021575f80fd5b60603660031901126100de576004359073ffffffffffffffffffffffffffffffffffffffff821682036100de576044359067ffffffffffffffff82116100de57366023830112156100de5781600401359267ffffffffffffffff84116100e257601f8401601f19908116603f0116820167ffffffffffffffff8111838210176100e25760405283825236602485850101116100de575f602085819660246100d497018387013784010152602435906100f6565b6040519015158152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b9190823b6101525790610108916101a7565b50600481101561013e5715918261011e57505090565b73ffffffffffffffffffffffffffffffffffffffff919250811691161490565b634e487b7160e01b5f52602160045260245ffd5b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b81519190604183036101d7576101d09250602082015190606060408401519301515f1a906101e1565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411610270579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610265575f5173ffffffffffffffffffffffffffffffffffffffff81161561025b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056",
}

// SignatureCheckerLibABI is the input ABI used to generate the binding from.
// Deprecated: Use SignatureCheckerLibMetaData.ABI instead.
var SignatureCheckerLibABI = SignatureCheckerLibMetaData.ABI

// Deprecated: Use SignatureCheckerLibMetaData.Sigs instead.
// SignatureCheckerLibFuncSigs maps the 4-byte function signature to its string representation.
var SignatureCheckerLibFuncSigs = SignatureCheckerLibMetaData.Sigs

// SignatureCheckerLibBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SignatureCheckerLibMetaData.Bin instead.
var SignatureCheckerLibBin = SignatureCheckerLibMetaData.Bin

// DeploySignatureCheckerLib deploys a new Ethereum contract, binding an instance of SignatureCheckerLib to it.
func DeploySignatureCheckerLib(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *SignatureCheckerLib, error) {
	parsed, err := SignatureCheckerLibMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SignatureCheckerLibBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SignatureCheckerLib{SignatureCheckerLibCaller: SignatureCheckerLibCaller{contract: contract}, SignatureCheckerLibTransactor: SignatureCheckerLibTransactor{contract: contract}, SignatureCheckerLibFilterer: SignatureCheckerLibFilterer{contract: contract}}, nil
}

// SignatureCheckerLib is an auto generated Go binding around an Ethereum contract.
type SignatureCheckerLib struct {
	SignatureCheckerLibCaller     // Read-only binding to the contract
	SignatureCheckerLibTransactor // Write-only binding to the contract
	SignatureCheckerLibFilterer   // Log filterer for contract events
}

// SignatureCheckerLibCaller is an auto generated read-only Go binding around an Ethereum contract.
type SignatureCheckerLibCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SignatureCheckerLibTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SignatureCheckerLibTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SignatureCheckerLibFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SignatureCheckerLibFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SignatureCheckerLibSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SignatureCheckerLibSession struct {
	Contract     *SignatureCheckerLib // Generic contract binding to set the session for
	CallOpts     bind.CallOpts        // Call options to use throughout this session
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// SignatureCheckerLibCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SignatureCheckerLibCallerSession struct {
	Contract *SignatureCheckerLibCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts              // Call options to use throughout this session
}

// SignatureCheckerLibTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SignatureCheckerLibTransactorSession struct {
	Contract     *SignatureCheckerLibTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts              // Transaction auth options to use throughout this session
}

// SignatureCheckerLibRaw is an auto generated low-level Go binding around an Ethereum contract.
type SignatureCheckerLibRaw struct {
	Contract *SignatureCheckerLib // Generic contract binding to access the raw methods on
}

// SignatureCheckerLibCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SignatureCheckerLibCallerRaw struct {
	Contract *SignatureCheckerLibCaller // Generic read-only contract binding to access the raw methods on
}

// SignatureCheckerLibTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SignatureCheckerLibTransactorRaw struct {
	Contract *SignatureCheckerLibTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSignatureCheckerLib creates a new instance of SignatureCheckerLib, bound to a specific deployed contract.
func NewSignatureCheckerLib(address common.Address, backend bind.ContractBackend) (*SignatureCheckerLib, error) {
	contract, err := bindSignatureCheckerLib(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SignatureCheckerLib{SignatureCheckerLibCaller: SignatureCheckerLibCaller{contract: contract}, SignatureCheckerLibTransactor: SignatureCheckerLibTransactor{contract: contract}, SignatureCheckerLibFilterer: SignatureCheckerLibFilterer{contract: contract}}, nil
}

// NewSignatureCheckerLibCaller creates a new read-only instance of SignatureCheckerLib, bound to a specific deployed contract.
func NewSignatureCheckerLibCaller(address common.Address, caller bind.ContractCaller) (*SignatureCheckerLibCaller, error) {
	contract, err := bindSignatureCheckerLib(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SignatureCheckerLibCaller{contract: contract}, nil
}

// NewSignatureCheckerLibTransactor creates a new write-only instance of SignatureCheckerLib, bound to a specific deployed contract.
func NewSignatureCheckerLibTransactor(address common.Address, transactor bind.ContractTransactor) (*SignatureCheckerLibTransactor, error) {
	contract, err := bindSignatureCheckerLib(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SignatureCheckerLibTransactor{contract: contract}, nil
}

// NewSignatureCheckerLibFilterer creates a new log filterer instance of SignatureCheckerLib, bound to a specific deployed contract.
func NewSignatureCheckerLibFilterer(address common.Address, filterer bind.ContractFilterer) (*SignatureCheckerLibFilterer, error) {
	contract, err := bindSignatureCheckerLib(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SignatureCheckerLibFilterer{contract: contract}, nil
}

// bindSignatureCheckerLib binds a generic wrapper to an already deployed contract.
func bindSignatureCheckerLib(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SignatureCheckerLibMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SignatureCheckerLib *SignatureCheckerLibRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SignatureCheckerLib.Contract.SignatureCheckerLibCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SignatureCheckerLib *SignatureCheckerLibRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SignatureCheckerLib.Contract.SignatureCheckerLibTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SignatureCheckerLib *SignatureCheckerLibRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SignatureCheckerLib.Contract.SignatureCheckerLibTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SignatureCheckerLib *SignatureCheckerLibCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SignatureCheckerLib.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SignatureCheckerLib *SignatureCheckerLibTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SignatureCheckerLib.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SignatureCheckerLib *SignatureCheckerLibTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SignatureCheckerLib.Contract.contract.Transact(opts, method, params...)
}

// IsValidSignature is a free data retrieval call binding the contract method 0x238a4d1e.
//
// Solidity: function isValidSignature(address signer, bytes32 digest, bytes signature) view returns(bool)
func (_SignatureCheckerLib *SignatureCheckerLibCaller) IsValidSignature(opts *bind.CallOpts, signer common.Address, digest [32]byte, signature []byte) (bool, error) {
	var out []interface{}
	err := _SignatureCheckerLib.contract.Call(opts, &out, "isValidSignature", signer, digest, signature)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsValidSignature is a free data retrieval call binding the contract method 0x238a4d1e.
//
// Solidity: function isValidSignature(address signer, bytes32 digest, bytes signature) view returns(bool)
func (_SignatureCheckerLib *SignatureCheckerLibSession) IsValidSignature(signer common.Address, digest [32]byte, signature []byte) (bool, error) {
	return _SignatureCheckerLib.Contract.IsValidSignature(&_SignatureCheckerLib.CallOpts, signer, digest, signature)
}

// IsValidSignature is a free data retrieval call binding the contract method 0x238a4d1e.
//
// Solidity: function isValidSignature(address signer, bytes32 digest, bytes signature) view returns(bool)
func (_SignatureCheckerLib *SignatureCheckerLibCallerSession) IsValidSignature(signer common.Address, digest [32]byte, signature []byte) (bool, error) {
	return _SignatureCheckerLib.Contract.IsValidSignature(&_SignatureCheckerLib.CallOpts, signer, digest, signature)
}
