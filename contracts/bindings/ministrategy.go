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

// MiniStrategyMetaData contains all meta data concerning the MiniStrategy contract.
var MiniStrategyMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"strategyManager_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"underlyingToken_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"newShares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"explanation\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"sharesToUnderlying\",\"inputs\":[{\"name\":\"shares_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"sharesToUnderlyingView\",\"inputs\":[{\"name\":\"shares_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"strategyManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalShares\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"underlyingToShares\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"underlyingToSharesView\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"underlyingToken\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"recipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"shares\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"AmountNotReceived\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NewSharesZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyStrategyManager\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyUnderlyingToken\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WithdrawalAmountExceedsTotalDeposits\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"underlyingToken()":                 "2495a599",
		"strategyManager()":                 "39b70e38",
		"totalShares()":                     "3a98ef39",
		"deposit(address,uint256)":          "47e7ef24",
		"sharesToUnderlyingView(uint256)":   "7a8b2637",
		"underlyingToShares(uint256)":       "8c871019",
		"explanation()":                     "ab5921e1",
		"withdraw(address,address,uint256)": "d9caed12",
		"underlyingToSharesView(uint256)":   "e3dae51c",
		"sharesToUnderlying(uint256)":       "f3e73875",
	},
	Bin: "0x60c0346100a757601f61066a38819003918201601f19168301916001600160401b038311848410176100ab5780849260409485528339810103126100a7578051906001600160a01b03821682036100a75760200151906001600160a01b03821682036100a75760805260a0526040516105aa90816100c0823960805181818160d6015281816103860152610506015260a051818181610106015281816103b601526105470152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081632495a5991461052a5750806339b70e38146104e75780633a98ef39146104cb57806347e7ef24146103535780637a8b26371461008a5780638c8710191461008a578063ab5921e114610294578063d9caed121461008f578063e3dae51c1461008a5763f3e738751461008a575f80fd5b61056b565b346101f15760603660031901126101f1576004356001600160a01b0381168091036101f157602435906001600160a01b0382168092036101f1576044356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361026c576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016809303610244575f5480821161021c57818103908111610208576020926044915f555f60405195869485937fa9059cbb000000000000000000000000000000000000000000000000000000008552600485015260248401525af19081156101fd575f916101be575b501561019657005b7f90b8ec18000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d6020116101f5575b816101d960209383610588565b810103126101f1575180151581036101f1578161018e565b5f80fd5b3d91506101cc565b6040513d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b7fb469df30000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fc4aaf740000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f48da714f000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101f1575f3660031901126101f1576040516060810181811067ffffffffffffffff82111761033f5760405260288152604060208201917f4173736179206465766e65742073747261746567793a206f6e6520736861726583527f2070657220776569000000000000000000000000000000000000000000000000828201528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b634e487b7160e01b5f52604160045260245ffd5b346101f15760403660031901126101f1576004356001600160a01b0381168091036101f157602435906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361026c576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168091036102445781156104a3575f5490828201809211610208576020602491835f55604051928380927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa9081156101fd575f91610471575b501061044957602090604051908152f35b7f229ebb0d000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d60201161049b575b8161048c60209383610588565b810103126101f1575183610438565b3d915061047f565b7f18725da6000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101f1575f3660031901126101f15760205f54604051908152f35b346101f1575f3660031901126101f15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f1575f3660031901126101f1576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f15760203660031901126101f15760206040516004358152f35b90601f8019910116810190811067ffffffffffffffff82111761033f5760405256",
}

// MiniStrategyABI is the input ABI used to generate the binding from.
// Deprecated: Use MiniStrategyMetaData.ABI instead.
var MiniStrategyABI = MiniStrategyMetaData.ABI

// Deprecated: Use MiniStrategyMetaData.Sigs instead.
// MiniStrategyFuncSigs maps the 4-byte function signature to its string representation.
var MiniStrategyFuncSigs = MiniStrategyMetaData.Sigs

// MiniStrategyBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use MiniStrategyMetaData.Bin instead.
var MiniStrategyBin = MiniStrategyMetaData.Bin

// DeployMiniStrategy deploys a new Ethereum contract, binding an instance of MiniStrategy to it.
func DeployMiniStrategy(auth *bind.TransactOpts, backend bind.ContractBackend, strategyManager_ common.Address, underlyingToken_ common.Address) (common.Address, *types.Transaction, *MiniStrategy, error) {
	parsed, err := MiniStrategyMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(MiniStrategyBin), backend, strategyManager_, underlyingToken_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &MiniStrategy{MiniStrategyCaller: MiniStrategyCaller{contract: contract}, MiniStrategyTransactor: MiniStrategyTransactor{contract: contract}, MiniStrategyFilterer: MiniStrategyFilterer{contract: contract}}, nil
}

// MiniStrategy is an auto generated Go binding around an Ethereum contract.
type MiniStrategy struct {
	MiniStrategyCaller     // Read-only binding to the contract
	MiniStrategyTransactor // Write-only binding to the contract
	MiniStrategyFilterer   // Log filterer for contract events
}

// MiniStrategyCaller is an auto generated read-only Go binding around an Ethereum contract.
type MiniStrategyCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// MiniStrategyTransactor is an auto generated write-only Go binding around an Ethereum contract.
type MiniStrategyTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// MiniStrategyFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type MiniStrategyFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// MiniStrategySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type MiniStrategySession struct {
	Contract     *MiniStrategy     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// MiniStrategyCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type MiniStrategyCallerSession struct {
	Contract *MiniStrategyCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// MiniStrategyTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type MiniStrategyTransactorSession struct {
	Contract     *MiniStrategyTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// MiniStrategyRaw is an auto generated low-level Go binding around an Ethereum contract.
type MiniStrategyRaw struct {
	Contract *MiniStrategy // Generic contract binding to access the raw methods on
}

// MiniStrategyCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type MiniStrategyCallerRaw struct {
	Contract *MiniStrategyCaller // Generic read-only contract binding to access the raw methods on
}

// MiniStrategyTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type MiniStrategyTransactorRaw struct {
	Contract *MiniStrategyTransactor // Generic write-only contract binding to access the raw methods on
}

// NewMiniStrategy creates a new instance of MiniStrategy, bound to a specific deployed contract.
func NewMiniStrategy(address common.Address, backend bind.ContractBackend) (*MiniStrategy, error) {
	contract, err := bindMiniStrategy(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &MiniStrategy{MiniStrategyCaller: MiniStrategyCaller{contract: contract}, MiniStrategyTransactor: MiniStrategyTransactor{contract: contract}, MiniStrategyFilterer: MiniStrategyFilterer{contract: contract}}, nil
}

// NewMiniStrategyCaller creates a new read-only instance of MiniStrategy, bound to a specific deployed contract.
func NewMiniStrategyCaller(address common.Address, caller bind.ContractCaller) (*MiniStrategyCaller, error) {
	contract, err := bindMiniStrategy(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &MiniStrategyCaller{contract: contract}, nil
}

// NewMiniStrategyTransactor creates a new write-only instance of MiniStrategy, bound to a specific deployed contract.
func NewMiniStrategyTransactor(address common.Address, transactor bind.ContractTransactor) (*MiniStrategyTransactor, error) {
	contract, err := bindMiniStrategy(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &MiniStrategyTransactor{contract: contract}, nil
}

// NewMiniStrategyFilterer creates a new log filterer instance of MiniStrategy, bound to a specific deployed contract.
func NewMiniStrategyFilterer(address common.Address, filterer bind.ContractFilterer) (*MiniStrategyFilterer, error) {
	contract, err := bindMiniStrategy(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &MiniStrategyFilterer{contract: contract}, nil
}

// bindMiniStrategy binds a generic wrapper to an already deployed contract.
func bindMiniStrategy(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := MiniStrategyMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_MiniStrategy *MiniStrategyRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _MiniStrategy.Contract.MiniStrategyCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_MiniStrategy *MiniStrategyRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _MiniStrategy.Contract.MiniStrategyTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_MiniStrategy *MiniStrategyRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _MiniStrategy.Contract.MiniStrategyTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_MiniStrategy *MiniStrategyCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _MiniStrategy.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_MiniStrategy *MiniStrategyTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _MiniStrategy.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_MiniStrategy *MiniStrategyTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _MiniStrategy.Contract.contract.Transact(opts, method, params...)
}

// Explanation is a free data retrieval call binding the contract method 0xab5921e1.
//
// Solidity: function explanation() pure returns(string)
func (_MiniStrategy *MiniStrategyCaller) Explanation(opts *bind.CallOpts) (string, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "explanation")

	if err != nil {
		return *new(string), err
	}

	out0 := *abi.ConvertType(out[0], new(string)).(*string)

	return out0, err

}

// Explanation is a free data retrieval call binding the contract method 0xab5921e1.
//
// Solidity: function explanation() pure returns(string)
func (_MiniStrategy *MiniStrategySession) Explanation() (string, error) {
	return _MiniStrategy.Contract.Explanation(&_MiniStrategy.CallOpts)
}

// Explanation is a free data retrieval call binding the contract method 0xab5921e1.
//
// Solidity: function explanation() pure returns(string)
func (_MiniStrategy *MiniStrategyCallerSession) Explanation() (string, error) {
	return _MiniStrategy.Contract.Explanation(&_MiniStrategy.CallOpts)
}

// SharesToUnderlying is a free data retrieval call binding the contract method 0xf3e73875.
//
// Solidity: function sharesToUnderlying(uint256 shares_) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCaller) SharesToUnderlying(opts *bind.CallOpts, shares_ *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "sharesToUnderlying", shares_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SharesToUnderlying is a free data retrieval call binding the contract method 0xf3e73875.
//
// Solidity: function sharesToUnderlying(uint256 shares_) pure returns(uint256)
func (_MiniStrategy *MiniStrategySession) SharesToUnderlying(shares_ *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.SharesToUnderlying(&_MiniStrategy.CallOpts, shares_)
}

// SharesToUnderlying is a free data retrieval call binding the contract method 0xf3e73875.
//
// Solidity: function sharesToUnderlying(uint256 shares_) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCallerSession) SharesToUnderlying(shares_ *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.SharesToUnderlying(&_MiniStrategy.CallOpts, shares_)
}

// SharesToUnderlyingView is a free data retrieval call binding the contract method 0x7a8b2637.
//
// Solidity: function sharesToUnderlyingView(uint256 shares_) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCaller) SharesToUnderlyingView(opts *bind.CallOpts, shares_ *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "sharesToUnderlyingView", shares_)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SharesToUnderlyingView is a free data retrieval call binding the contract method 0x7a8b2637.
//
// Solidity: function sharesToUnderlyingView(uint256 shares_) pure returns(uint256)
func (_MiniStrategy *MiniStrategySession) SharesToUnderlyingView(shares_ *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.SharesToUnderlyingView(&_MiniStrategy.CallOpts, shares_)
}

// SharesToUnderlyingView is a free data retrieval call binding the contract method 0x7a8b2637.
//
// Solidity: function sharesToUnderlyingView(uint256 shares_) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCallerSession) SharesToUnderlyingView(shares_ *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.SharesToUnderlyingView(&_MiniStrategy.CallOpts, shares_)
}

// StrategyManager is a free data retrieval call binding the contract method 0x39b70e38.
//
// Solidity: function strategyManager() view returns(address)
func (_MiniStrategy *MiniStrategyCaller) StrategyManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "strategyManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// StrategyManager is a free data retrieval call binding the contract method 0x39b70e38.
//
// Solidity: function strategyManager() view returns(address)
func (_MiniStrategy *MiniStrategySession) StrategyManager() (common.Address, error) {
	return _MiniStrategy.Contract.StrategyManager(&_MiniStrategy.CallOpts)
}

// StrategyManager is a free data retrieval call binding the contract method 0x39b70e38.
//
// Solidity: function strategyManager() view returns(address)
func (_MiniStrategy *MiniStrategyCallerSession) StrategyManager() (common.Address, error) {
	return _MiniStrategy.Contract.StrategyManager(&_MiniStrategy.CallOpts)
}

// TotalShares is a free data retrieval call binding the contract method 0x3a98ef39.
//
// Solidity: function totalShares() view returns(uint256)
func (_MiniStrategy *MiniStrategyCaller) TotalShares(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "totalShares")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalShares is a free data retrieval call binding the contract method 0x3a98ef39.
//
// Solidity: function totalShares() view returns(uint256)
func (_MiniStrategy *MiniStrategySession) TotalShares() (*big.Int, error) {
	return _MiniStrategy.Contract.TotalShares(&_MiniStrategy.CallOpts)
}

// TotalShares is a free data retrieval call binding the contract method 0x3a98ef39.
//
// Solidity: function totalShares() view returns(uint256)
func (_MiniStrategy *MiniStrategyCallerSession) TotalShares() (*big.Int, error) {
	return _MiniStrategy.Contract.TotalShares(&_MiniStrategy.CallOpts)
}

// UnderlyingToShares is a free data retrieval call binding the contract method 0x8c871019.
//
// Solidity: function underlyingToShares(uint256 amount) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCaller) UnderlyingToShares(opts *bind.CallOpts, amount *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "underlyingToShares", amount)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// UnderlyingToShares is a free data retrieval call binding the contract method 0x8c871019.
//
// Solidity: function underlyingToShares(uint256 amount) pure returns(uint256)
func (_MiniStrategy *MiniStrategySession) UnderlyingToShares(amount *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.UnderlyingToShares(&_MiniStrategy.CallOpts, amount)
}

// UnderlyingToShares is a free data retrieval call binding the contract method 0x8c871019.
//
// Solidity: function underlyingToShares(uint256 amount) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCallerSession) UnderlyingToShares(amount *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.UnderlyingToShares(&_MiniStrategy.CallOpts, amount)
}

// UnderlyingToSharesView is a free data retrieval call binding the contract method 0xe3dae51c.
//
// Solidity: function underlyingToSharesView(uint256 amount) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCaller) UnderlyingToSharesView(opts *bind.CallOpts, amount *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "underlyingToSharesView", amount)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// UnderlyingToSharesView is a free data retrieval call binding the contract method 0xe3dae51c.
//
// Solidity: function underlyingToSharesView(uint256 amount) pure returns(uint256)
func (_MiniStrategy *MiniStrategySession) UnderlyingToSharesView(amount *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.UnderlyingToSharesView(&_MiniStrategy.CallOpts, amount)
}

// UnderlyingToSharesView is a free data retrieval call binding the contract method 0xe3dae51c.
//
// Solidity: function underlyingToSharesView(uint256 amount) pure returns(uint256)
func (_MiniStrategy *MiniStrategyCallerSession) UnderlyingToSharesView(amount *big.Int) (*big.Int, error) {
	return _MiniStrategy.Contract.UnderlyingToSharesView(&_MiniStrategy.CallOpts, amount)
}

// UnderlyingToken is a free data retrieval call binding the contract method 0x2495a599.
//
// Solidity: function underlyingToken() view returns(address)
func (_MiniStrategy *MiniStrategyCaller) UnderlyingToken(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _MiniStrategy.contract.Call(opts, &out, "underlyingToken")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// UnderlyingToken is a free data retrieval call binding the contract method 0x2495a599.
//
// Solidity: function underlyingToken() view returns(address)
func (_MiniStrategy *MiniStrategySession) UnderlyingToken() (common.Address, error) {
	return _MiniStrategy.Contract.UnderlyingToken(&_MiniStrategy.CallOpts)
}

// UnderlyingToken is a free data retrieval call binding the contract method 0x2495a599.
//
// Solidity: function underlyingToken() view returns(address)
func (_MiniStrategy *MiniStrategyCallerSession) UnderlyingToken() (common.Address, error) {
	return _MiniStrategy.Contract.UnderlyingToken(&_MiniStrategy.CallOpts)
}

// Deposit is a paid mutator transaction binding the contract method 0x47e7ef24.
//
// Solidity: function deposit(address token, uint256 amount) returns(uint256 newShares)
func (_MiniStrategy *MiniStrategyTransactor) Deposit(opts *bind.TransactOpts, token common.Address, amount *big.Int) (*types.Transaction, error) {
	return _MiniStrategy.contract.Transact(opts, "deposit", token, amount)
}

// Deposit is a paid mutator transaction binding the contract method 0x47e7ef24.
//
// Solidity: function deposit(address token, uint256 amount) returns(uint256 newShares)
func (_MiniStrategy *MiniStrategySession) Deposit(token common.Address, amount *big.Int) (*types.Transaction, error) {
	return _MiniStrategy.Contract.Deposit(&_MiniStrategy.TransactOpts, token, amount)
}

// Deposit is a paid mutator transaction binding the contract method 0x47e7ef24.
//
// Solidity: function deposit(address token, uint256 amount) returns(uint256 newShares)
func (_MiniStrategy *MiniStrategyTransactorSession) Deposit(token common.Address, amount *big.Int) (*types.Transaction, error) {
	return _MiniStrategy.Contract.Deposit(&_MiniStrategy.TransactOpts, token, amount)
}

// Withdraw is a paid mutator transaction binding the contract method 0xd9caed12.
//
// Solidity: function withdraw(address recipient, address token, uint256 shares) returns()
func (_MiniStrategy *MiniStrategyTransactor) Withdraw(opts *bind.TransactOpts, recipient common.Address, token common.Address, shares *big.Int) (*types.Transaction, error) {
	return _MiniStrategy.contract.Transact(opts, "withdraw", recipient, token, shares)
}

// Withdraw is a paid mutator transaction binding the contract method 0xd9caed12.
//
// Solidity: function withdraw(address recipient, address token, uint256 shares) returns()
func (_MiniStrategy *MiniStrategySession) Withdraw(recipient common.Address, token common.Address, shares *big.Int) (*types.Transaction, error) {
	return _MiniStrategy.Contract.Withdraw(&_MiniStrategy.TransactOpts, recipient, token, shares)
}

// Withdraw is a paid mutator transaction binding the contract method 0xd9caed12.
//
// Solidity: function withdraw(address recipient, address token, uint256 shares) returns()
func (_MiniStrategy *MiniStrategyTransactorSession) Withdraw(recipient common.Address, token common.Address, shares *big.Int) (*types.Transaction, error) {
	return _MiniStrategy.Contract.Withdraw(&_MiniStrategy.TransactOpts, recipient, token, shares)
}
