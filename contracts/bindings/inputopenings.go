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

// InputOpeningsMetaData contains all meta data concerning the InputOpenings contract.
var InputOpeningsMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"checkAnswer\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"answer\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkPlace\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"BadLeaf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HashFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchChunk\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PositionOutside\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TrailingBytes\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Truncated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownPlace\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongLeaf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongOpening\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongPlace\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongRun\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"checkAnswer((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),bytes,bytes)": "594f5bd8",
		"checkPlace((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),bytes)":        "9f32409b",
	},
	Bin: "0x60808060405234601557610d76908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd81461007a57639f32409b1461002f575f80fd5b3461007657366003190161014081126100765761012013610076576101243567ffffffffffffffff81116100765761006e610074913690600401610311565b90610380565b005b5f80fd5b3461007657366003190161016081126100765761012013610076576101243567ffffffffffffffff8111610076576100b6903690600401610311565b906101443567ffffffffffffffff8111610076576100e66100de6100ee923690600401610311565b949093610380565b939092610b16565b91600160243592146101e5575b61010483610b39565b35916101208483516101196020860151610b6c565b9086610b97565b036101955761012e83610c61565b6104008111610195575f81600161014760209488610b53565b9180604051936002855383850137019060025afa60203d1416905f5191156101bd5761018791816101816060604088950151920151610b6c565b91610b97565b036101955761007490610c7f565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b90508151806020840151036061116102e95760618101835260205f6062604051828153606185600183013760025afa60203d14165f5190156101bd57608083015160a084015181818110156102ca57505f19810190811161026457805b61027857505060c08301510361019557602181018091116102645735906100fb565b634e487b7160e01b5f52601160045260245ffd5b90916001808416036102a7576102979061029187610b39565b35610cf1565b915b600190811c91901c80610242565b9181811461029957916102c4906102bd87610b39565b3590610cf1565b91610299565b6102d382610b6c565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b9181601f840112156100765782359167ffffffffffffffff8311610076576020838186019501011161007657565b604051906040820182811067ffffffffffffffff82111761035f57604052565b634e487b7160e01b5f52604160045260245ffd5b9190820391821161026457565b90916040519160e0830183811067ffffffffffffffff82111761035f576040525f83525f60208401525f60408401525f606084015260808301905f825260a08401945f86526103d760c08601915f83528693610b16565b956103e187610cb5565b936103eb88610cd3565b6040880152846109485750505061040185610c61565b9260405194610200860186811067ffffffffffffffff82111761035f576040525f86525f60208701525f60408701525f60608701525f60808701525f60a08701525f60c08701525f60e08701525f6101008701525f61012087015261014086015f8152602061016088015f81526101808901925f84526101a08a015f81526101c08b015f81526101e08c01915f83528d805196879101510360ba116102e9578d60ba8701905260205f60bb6040516008815360ba8a600183013760025afa60203d14165f5190156101bd57600435036109205761ffff918635918260e01c9052828260d01c169052818160c01c168d528c6020838360b01c169101528c6040838360a01c169101528c6060838360901c169101528c60808383821c169101528c60a0838360701c169101528c60c0838360601c169101528c60e063ffffffff8360401c1691015260301c169052601a830180841161026457356101008b0152603a830180841161026457356101208b0152605a830180841161026457359052607a820180831161026457359052609a810180911161026457359052855194610120870151905f60206105b161033f565b82815201526105c86105c28a610c61565b8a610d3c565b96808210156108f85760205f8160016105e78c80519384910151610373565b80604051936003855383850137019060025afa60203d14165f5190156101bd57610615926101818c93610b6c565b036108f85760405196610140880188811067ffffffffffffffff82111761035f576040525f88525f60208901525f60408901525f60608901525f60808901525f60a08901525f60c08901525f60e08901525f6101008901525f61012089015261067d86610cb5565b885261068886610cb5565b602089015261069686610cb5565b8060408a015260048951111590816108e7575b816108db575b50156106fd5785516080890152600160a08901525f5b60408901518110156107335760a08901516106df88610cd3565b029081151580610725575b156106fd5760019160a08b0152016106c5565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b5063800000008211156106ea565b5092959093969194638000000061075b60a08501516107556020870151610d65565b90610b84565b116106fd5760408301516108cd5760015b606084015260038351106108ba575b6001835114610898575b6004835114610876575b60208151910151036106fd57815115801590610864575b61083c57816107d591606060c06107db95015191015160208701528552610755602060a0830151920151610d65565b91610c7f565b610400810190818111610264576103ff0190811161026457604090600a1c9182606082015201518181101561080e575050565b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060c0820151606082015111156107a6565b8051806020830151036020116102e9576020810182523561012084015261078f565b6108a181610c61565b60e08401526108af81610c61565b610100840152610785565b6108c381610c61565b60c084015261077b565b60808301513560e01c61076c565b6008915011155f6106af565b9050600260208a01511115906106a9565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60018596949598939798145f14610aea575f9161096484610d1e565b825261096f84610c61565b8952835161097c85610d1e565b8252845198602086018a8151036020116102e95760208b01908188528b601f19915103016020116102e9576020925f9260499260408e018a52359052604860405191600c8353600183013760025afa60203d14165f5190156101bd576044351491821592610adc575b505061083c576109fd6109f783610c61565b83610d3c565b9586519060205f818a01936001610a15828751610373565b8060405193600d855383850137019060025afa60203d1416905f5191156101bd57350361083c575b8651815114610abd57610a57610a5288610cb5565b610d65565b610a6088610cb5565b6008811161083c57805b610a9f57506020890151895114610a97575b5060208801515f198114610264576001016020890152610a3d565b91505f610a7c565b90610aad906107558a610cd3565b908015610264575f190180610a6a565b509091939592945082516020840151111561083c576107db9091610c7f565b519051111590505f806109e5565b857f4f02d45b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919091610b2161033f565b9260208401905f825282855282018092116102645752565b90815191826020820151036020116102e957602083019052565b9190918051928360208301510381116102e95783019052565b60028110610b7f575f19011e6101000390565b505f90565b8181029291811591840414171561026457565b919281841c610c4a578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036102645783610bd791610b53565b6001929360405190600182538201925b838310610bfa5750505050156101bd5790565b8235808717610c13575b5060209060011c920191610be7565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590610c04565b8382631260e0b360e11b5f5260045260245260445ffd5b805190816020820151036002116102e9576002820190523560f01c90565b6020815191015103610c8d57565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b805190816020820151036001116102e9576001820190523560f81c90565b805190816020820151036004116102e9576004820190523560e01c90565b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f5191156101bd57565b805190816020820151036008116102e9576008820190523560c01c90565b919091610d4761033f565b905f825260208201915f8352610d5e819583610b53565b9052519052565b600203610d7157600190565b60049056",
}

// InputOpeningsABI is the input ABI used to generate the binding from.
// Deprecated: Use InputOpeningsMetaData.ABI instead.
var InputOpeningsABI = InputOpeningsMetaData.ABI

// Deprecated: Use InputOpeningsMetaData.Sigs instead.
// InputOpeningsFuncSigs maps the 4-byte function signature to its string representation.
var InputOpeningsFuncSigs = InputOpeningsMetaData.Sigs

// InputOpeningsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use InputOpeningsMetaData.Bin instead.
var InputOpeningsBin = InputOpeningsMetaData.Bin

// DeployInputOpenings deploys a new Ethereum contract, binding an instance of InputOpenings to it.
func DeployInputOpenings(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *InputOpenings, error) {
	parsed, err := InputOpeningsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(InputOpeningsBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &InputOpenings{InputOpeningsCaller: InputOpeningsCaller{contract: contract}, InputOpeningsTransactor: InputOpeningsTransactor{contract: contract}, InputOpeningsFilterer: InputOpeningsFilterer{contract: contract}}, nil
}

// InputOpenings is an auto generated Go binding around an Ethereum contract.
type InputOpenings struct {
	InputOpeningsCaller     // Read-only binding to the contract
	InputOpeningsTransactor // Write-only binding to the contract
	InputOpeningsFilterer   // Log filterer for contract events
}

// InputOpeningsCaller is an auto generated read-only Go binding around an Ethereum contract.
type InputOpeningsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// InputOpeningsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type InputOpeningsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// InputOpeningsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type InputOpeningsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// InputOpeningsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type InputOpeningsSession struct {
	Contract     *InputOpenings    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// InputOpeningsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type InputOpeningsCallerSession struct {
	Contract *InputOpeningsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// InputOpeningsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type InputOpeningsTransactorSession struct {
	Contract     *InputOpeningsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// InputOpeningsRaw is an auto generated low-level Go binding around an Ethereum contract.
type InputOpeningsRaw struct {
	Contract *InputOpenings // Generic contract binding to access the raw methods on
}

// InputOpeningsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type InputOpeningsCallerRaw struct {
	Contract *InputOpeningsCaller // Generic read-only contract binding to access the raw methods on
}

// InputOpeningsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type InputOpeningsTransactorRaw struct {
	Contract *InputOpeningsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewInputOpenings creates a new instance of InputOpenings, bound to a specific deployed contract.
func NewInputOpenings(address common.Address, backend bind.ContractBackend) (*InputOpenings, error) {
	contract, err := bindInputOpenings(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &InputOpenings{InputOpeningsCaller: InputOpeningsCaller{contract: contract}, InputOpeningsTransactor: InputOpeningsTransactor{contract: contract}, InputOpeningsFilterer: InputOpeningsFilterer{contract: contract}}, nil
}

// NewInputOpeningsCaller creates a new read-only instance of InputOpenings, bound to a specific deployed contract.
func NewInputOpeningsCaller(address common.Address, caller bind.ContractCaller) (*InputOpeningsCaller, error) {
	contract, err := bindInputOpenings(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &InputOpeningsCaller{contract: contract}, nil
}

// NewInputOpeningsTransactor creates a new write-only instance of InputOpenings, bound to a specific deployed contract.
func NewInputOpeningsTransactor(address common.Address, transactor bind.ContractTransactor) (*InputOpeningsTransactor, error) {
	contract, err := bindInputOpenings(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &InputOpeningsTransactor{contract: contract}, nil
}

// NewInputOpeningsFilterer creates a new log filterer instance of InputOpenings, bound to a specific deployed contract.
func NewInputOpeningsFilterer(address common.Address, filterer bind.ContractFilterer) (*InputOpeningsFilterer, error) {
	contract, err := bindInputOpenings(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &InputOpeningsFilterer{contract: contract}, nil
}

// bindInputOpenings binds a generic wrapper to an already deployed contract.
func bindInputOpenings(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := InputOpeningsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_InputOpenings *InputOpeningsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _InputOpenings.Contract.InputOpeningsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_InputOpenings *InputOpeningsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _InputOpenings.Contract.InputOpeningsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_InputOpenings *InputOpeningsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _InputOpenings.Contract.InputOpeningsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_InputOpenings *InputOpeningsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _InputOpenings.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_InputOpenings *InputOpeningsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _InputOpenings.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_InputOpenings *InputOpeningsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _InputOpenings.Contract.contract.Transact(opts, method, params...)
}

// CheckAnswer is a free data retrieval call binding the contract method 0x594f5bd8.
//
// Solidity: function checkAnswer((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, bytes place, bytes answer) view returns()
func (_InputOpenings *InputOpeningsCaller) CheckAnswer(opts *bind.CallOpts, spec Spec, place []byte, answer []byte) error {
	var out []interface{}
	err := _InputOpenings.contract.Call(opts, &out, "checkAnswer", spec, place, answer)

	if err != nil {
		return err
	}

	return err

}

// CheckAnswer is a free data retrieval call binding the contract method 0x594f5bd8.
//
// Solidity: function checkAnswer((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, bytes place, bytes answer) view returns()
func (_InputOpenings *InputOpeningsSession) CheckAnswer(spec Spec, place []byte, answer []byte) error {
	return _InputOpenings.Contract.CheckAnswer(&_InputOpenings.CallOpts, spec, place, answer)
}

// CheckAnswer is a free data retrieval call binding the contract method 0x594f5bd8.
//
// Solidity: function checkAnswer((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, bytes place, bytes answer) view returns()
func (_InputOpenings *InputOpeningsCallerSession) CheckAnswer(spec Spec, place []byte, answer []byte) error {
	return _InputOpenings.Contract.CheckAnswer(&_InputOpenings.CallOpts, spec, place, answer)
}

// CheckPlace is a free data retrieval call binding the contract method 0x9f32409b.
//
// Solidity: function checkPlace((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, bytes place) view returns()
func (_InputOpenings *InputOpeningsCaller) CheckPlace(opts *bind.CallOpts, spec Spec, place []byte) error {
	var out []interface{}
	err := _InputOpenings.contract.Call(opts, &out, "checkPlace", spec, place)

	if err != nil {
		return err
	}

	return err

}

// CheckPlace is a free data retrieval call binding the contract method 0x9f32409b.
//
// Solidity: function checkPlace((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, bytes place) view returns()
func (_InputOpenings *InputOpeningsSession) CheckPlace(spec Spec, place []byte) error {
	return _InputOpenings.Contract.CheckPlace(&_InputOpenings.CallOpts, spec, place)
}

// CheckPlace is a free data retrieval call binding the contract method 0x9f32409b.
//
// Solidity: function checkPlace((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, bytes place) view returns()
func (_InputOpenings *InputOpeningsCallerSession) CheckPlace(spec Spec, place []byte) error {
	return _InputOpenings.Contract.CheckPlace(&_InputOpenings.CallOpts, spec, place)
}
