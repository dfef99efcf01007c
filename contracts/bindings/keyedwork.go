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

// KeyedWorkMetaData contains all meta data concerning the KeyedWork contract.
var KeyedWorkMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"work\",\"inputs\":[{\"name\":\"runRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"tuple\",\"internalType\":\"structAnchor\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"opening\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"BadLeaf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HashFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchStep\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoTrace\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PositionOutside\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TrailingBytes\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Truncated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownProgram\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongLeaf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongRun\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongStep\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	Sigs: map[string]string{
		"work(bytes32,(bytes32,uint64,uint64,uint64),bytes32,bytes)": "d8da2714",
	},
	Bin: "0x60808060405234601557610dc6908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c63d8da271414610024575f80fd5b346107fb5760e03660031901126107fb5760803660231901126107fb5760a43560c43567ffffffffffffffff81116107fb57366023820112156107fb57806004013567ffffffffffffffff81116107fb57602482019160248236920101116107fb5761009b90610092610a79565b92808452610aa2565b906020810191825260405192610180840184811067ffffffffffffffff8211176109fe576040525f845260208401935f855260408101945f865260608201955f8752608083015f815260a08401915f835260c08501905f825260e08601925f84526101008701945f86526101208801905f82526101408901925f84526101608a019d8e610126610aaf565b90528c51958d61013581610d93565b359b8d61014183610d93565b35905261014d82610d93565b35905261015990610d93565b3590526101658d610d93565b3590526101718c610d93565b351515825261017f8c610d93565b358091526109f4575b508951808c510360081161090a57600881018b523560c01c845263ffffffff6101b08b610d24565b1685526101bc8a610d93565b3590526101c889610d93565b35905260205f60ed6040516005815360ec85600183013760025afa60203d1416905f51911561083c5760ec8101809111610886575f6041602092604080519160068353600183013760025afa60203d1416905f51911561083c5760415f9160209360405191600783536001830152602182015260025afa60203d14165f51901561083c57600435036109b55767ffffffffffffffff9163ffffffff8361027393511691511690610d42565b16809152156109dd57610284610aaf565b8451918287510360ba1161090a5760ba8301865260205f60bb6040516008815360ba87600183013760025afa60203d14165f51901561083c57036109b5578135906101a08101928260e01c84526101c082019361ffff8460d01c16855261ffff8460c01c16835261ffff8460b01c16602084015261ffff6040840194818160a01c168652818160901c166060860152818160801c166080860152818160701c1660a0860152818160601c1660c086015263ffffffff8160401c1660e086015260301c166101e0840152601a82018083116108865735610100840152603a82018083116108865735610120840152605a82018083116108865735610140840152607a82018083116108865735610160840152609a82018092116108865763415359319263ffffffff92356101808201528a52511614918215926109a8575b50811561099e575b50610976576103ea9067ffffffffffffffff6103e3610a12565b1690610b55565b9360405182602082015260208152610403604082610a57565b948061044d575b50505051905103610425578051602091820120604051908152f35b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b839192955067ffffffffffffffff610463610a12565b16925f936040518860208201526020815261047f604082610a57565b915f91155b6008831061058457505050906104cd6104c7826104d3969499604051602081019182525f6040820152604081526104bc606082610a57565b51902060c01c610c0b565b91610c29565b91610c41565b602435908115801561055f575b6105225782610515916104f1610a29565b9067ffffffffffffffff61050d81610507610a40565b16610c29565b921690610c41565b03610522575f808061040a565b67ffffffffffffffff610533610a12565b7f91af0e03000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50610568610a29565b67ffffffffffffffff8061057a610a40565b16911610156104e0565b9193945091600184018085116108865760405160208101918b83526040820152604081526105b3606082610a57565b51902067ffffffffffffffff8160c01c9160801c1696835f14610966576105e06020865101518093610c0b565b97841561095a57610140865101515b6105f7610a79565b508a5190818d510360021161090a57600282018c52610622610617610a79565b923560f01c8d610dad565b82528b519060208301918252858c10156109325760205f84516001610648828751610b35565b80604051936003855383850137019060025afa60203d14165f51901561083c578d61067f916106778f99610c29565b9e8f91610c41565b03610932576108006106948251845190610b35565b1161089a5781518091510360071161090a576007810182523560ff808260e81c169160e01c16916002821115806108ff575b1561089a57916001925f915b8083106108cb575050506002036108c25760ff60015b1663800000006106f88284610b42565b1161089a5761070691610b42565b6104008101808211610886576103ff82019081116108865761072c90600a1c8093610c0b565b9060018201808311610886578311156108645750610400995b61074f8b8d610dad565b9460205f8d60016040519160028353808b83850137019060025afa60203d1416925f51931561083c578d809461078b926104cd61079098610c29565b610c41565b90866107ff57506107a390975b82610aa2565b908181116107fb573682116107fb576001926020826107ee9382950390816040519685889651918291018688015e8501918483015f81523701015f815203601f198101835282610a57565b9301909186949392610484565b5f80fd5b80989103610810576107a39061079d565b857fe02174d4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b81600a1b82810461040014831517156108865761088091610b35565b99610745565b634e487b7160e01b5f52601160045260245ffd5b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b60ff60046106e8565b9091936108d783610d24565b02801515806108f1575b1561089a579360010191906106d2565b5063800000008111156108e1565b5060088311156106c6565b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b610160865101516105ef565b6105e06040865101518093610c0b565b7f821a62f5000000000000000000000000000000000000000000000000000000005f5260045ffd5b905051155f6103c9565b516001141591505f6103c1565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b63355842f560e01b5f525f6004525f60245260445ffd5b600190525f610188565b634e487b7160e01b5f52604160045260245ffd5b60843567ffffffffffffffff811681036107fb5790565b60443567ffffffffffffffff811681036107fb5790565b60643567ffffffffffffffff811681036107fb5790565b90601f8019910116810190811067ffffffffffffffff8211176109fe57604052565b604051906040820182811067ffffffffffffffff8211176109fe576040525f6020838281520152565b9190820180921161088657565b60405190610200820182811067ffffffffffffffff8211176109fe576040525f6101e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b9190820391821161088657565b8181029291811591840414171561088657565b91909167ffffffffffffffff610100820151168311610bf4578215610bc15767ffffffffffffffff60c082015116905f1984019384116108865763ffffffff91610baa60e0610bb09301958487511690610b42565b90610b35565b925116808311610bbd5750565b9150565b90915060a08101511590811591610be2575b5015610bdd575f90565b600190565b6020915061016001510151155f610bd3565b8263355842f560e01b5f526004525f60245260445ffd5b8115610c15570690565b634e487b7160e01b5f52601260045260245ffd5b60028110610c3c575f19011e6101000390565b505f90565b919281841c610cf4578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036108865783610c8191610dad565b6001929360405190600182538201925b838310610ca457505050501561083c5790565b8235808717610cbd575b5060209060011c920191610c91565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590610cae565b83827f24c1c166000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8051908160208201510360041161090a576004820190523560e01c90565b9067ffffffffffffffff8216158015610d85575b610d7f5763ffffffff16908115610c155767ffffffffffffffff91826001925f19011604011690565b50505f90565b5063ffffffff811615610d56565b908151918260208201510360201161090a57602083019052565b91909180519283602083015103811161090a578301905256",
}

// KeyedWorkABI is the input ABI used to generate the binding from.
// Deprecated: Use KeyedWorkMetaData.ABI instead.
var KeyedWorkABI = KeyedWorkMetaData.ABI

// Deprecated: Use KeyedWorkMetaData.Sigs instead.
// KeyedWorkFuncSigs maps the 4-byte function signature to its string representation.
var KeyedWorkFuncSigs = KeyedWorkMetaData.Sigs

// KeyedWorkBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use KeyedWorkMetaData.Bin instead.
var KeyedWorkBin = KeyedWorkMetaData.Bin

// DeployKeyedWork deploys a new Ethereum contract, binding an instance of KeyedWork to it.
func DeployKeyedWork(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *KeyedWork, error) {
	parsed, err := KeyedWorkMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(KeyedWorkBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &KeyedWork{KeyedWorkCaller: KeyedWorkCaller{contract: contract}, KeyedWorkTransactor: KeyedWorkTransactor{contract: contract}, KeyedWorkFilterer: KeyedWorkFilterer{contract: contract}}, nil
}

// KeyedWork is an auto generated Go binding around an Ethereum contract.
type KeyedWork struct {
	KeyedWorkCaller     // Read-only binding to the contract
	KeyedWorkTransactor // Write-only binding to the contract
	KeyedWorkFilterer   // Log filterer for contract events
}

// KeyedWorkCaller is an auto generated read-only Go binding around an Ethereum contract.
type KeyedWorkCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// KeyedWorkTransactor is an auto generated write-only Go binding around an Ethereum contract.
type KeyedWorkTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// KeyedWorkFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type KeyedWorkFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// KeyedWorkSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type KeyedWorkSession struct {
	Contract     *KeyedWork        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// KeyedWorkCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type KeyedWorkCallerSession struct {
	Contract *KeyedWorkCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// KeyedWorkTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type KeyedWorkTransactorSession struct {
	Contract     *KeyedWorkTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// KeyedWorkRaw is an auto generated low-level Go binding around an Ethereum contract.
type KeyedWorkRaw struct {
	Contract *KeyedWork // Generic contract binding to access the raw methods on
}

// KeyedWorkCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type KeyedWorkCallerRaw struct {
	Contract *KeyedWorkCaller // Generic read-only contract binding to access the raw methods on
}

// KeyedWorkTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type KeyedWorkTransactorRaw struct {
	Contract *KeyedWorkTransactor // Generic write-only contract binding to access the raw methods on
}

// NewKeyedWork creates a new instance of KeyedWork, bound to a specific deployed contract.
func NewKeyedWork(address common.Address, backend bind.ContractBackend) (*KeyedWork, error) {
	contract, err := bindKeyedWork(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &KeyedWork{KeyedWorkCaller: KeyedWorkCaller{contract: contract}, KeyedWorkTransactor: KeyedWorkTransactor{contract: contract}, KeyedWorkFilterer: KeyedWorkFilterer{contract: contract}}, nil
}

// NewKeyedWorkCaller creates a new read-only instance of KeyedWork, bound to a specific deployed contract.
func NewKeyedWorkCaller(address common.Address, caller bind.ContractCaller) (*KeyedWorkCaller, error) {
	contract, err := bindKeyedWork(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &KeyedWorkCaller{contract: contract}, nil
}

// NewKeyedWorkTransactor creates a new write-only instance of KeyedWork, bound to a specific deployed contract.
func NewKeyedWorkTransactor(address common.Address, transactor bind.ContractTransactor) (*KeyedWorkTransactor, error) {
	contract, err := bindKeyedWork(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &KeyedWorkTransactor{contract: contract}, nil
}

// NewKeyedWorkFilterer creates a new log filterer instance of KeyedWork, bound to a specific deployed contract.
func NewKeyedWorkFilterer(address common.Address, filterer bind.ContractFilterer) (*KeyedWorkFilterer, error) {
	contract, err := bindKeyedWork(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &KeyedWorkFilterer{contract: contract}, nil
}

// bindKeyedWork binds a generic wrapper to an already deployed contract.
func bindKeyedWork(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := KeyedWorkMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_KeyedWork *KeyedWorkRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _KeyedWork.Contract.KeyedWorkCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_KeyedWork *KeyedWorkRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _KeyedWork.Contract.KeyedWorkTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_KeyedWork *KeyedWorkRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _KeyedWork.Contract.KeyedWorkTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_KeyedWork *KeyedWorkCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _KeyedWork.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_KeyedWork *KeyedWorkTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _KeyedWork.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_KeyedWork *KeyedWorkTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _KeyedWork.Contract.contract.Transact(opts, method, params...)
}

// Work is a free data retrieval call binding the contract method 0xd8da2714.
//
// Solidity: function work(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes32 key, bytes opening) view returns(bytes32)
func (_KeyedWork *KeyedWorkCaller) Work(opts *bind.CallOpts, runRoot [32]byte, anchor Anchor, key [32]byte, opening []byte) ([32]byte, error) {
	var out []interface{}
	err := _KeyedWork.contract.Call(opts, &out, "work", runRoot, anchor, key, opening)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Work is a free data retrieval call binding the contract method 0xd8da2714.
//
// Solidity: function work(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes32 key, bytes opening) view returns(bytes32)
func (_KeyedWork *KeyedWorkSession) Work(runRoot [32]byte, anchor Anchor, key [32]byte, opening []byte) ([32]byte, error) {
	return _KeyedWork.Contract.Work(&_KeyedWork.CallOpts, runRoot, anchor, key, opening)
}

// Work is a free data retrieval call binding the contract method 0xd8da2714.
//
// Solidity: function work(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes32 key, bytes opening) view returns(bytes32)
func (_KeyedWork *KeyedWorkCallerSession) Work(runRoot [32]byte, anchor Anchor, key [32]byte, opening []byte) ([32]byte, error) {
	return _KeyedWork.Contract.Work(&_KeyedWork.CallOpts, runRoot, anchor, key, opening)
}
