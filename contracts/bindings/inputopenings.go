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
	Bin: "0x60808060405234601557610f65908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd8146100b457639f32409b1461002f575f80fd5b346100b057366003190161014081126100b057610120136100b0576101243567ffffffffffffffff81116100b05761006e6100749136906004016103fb565b9061045d565b61007d81610480565b60028103610095575061008f90610aa1565b5050505b005b600381036100a7575061009390610a61565b610093916104e1565b5f80fd5b346100b057366003190161016081126100b057610120136100b0576101243567ffffffffffffffff81116100b0576100f09036906004016103fb565b610144359067ffffffffffffffff82116100b0576101206101186101269336906004016103fb565b92909461045d565b9261045d565b9061013081610480565b90600282036101b5576101439150610aa1565b919061014e84610cd7565b90610800821161018d5761017f926101796101738461016e899687610b4c565b610b8f565b92610be2565b91610c0d565b0361018d576100939061049e565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b6003820361020b576101c79150610a61565b6101d082610cd7565b9061080082119182156101ed575b505061018d576100939061049e565b6102029192506101fd8185610b4c565b610b65565b141582806101de565b81610215916104e1565b600160243592146102cf575b61022a83610b32565b359161024684835161023f6020860151610be2565b9086610c0d565b0361018d5761025483610cd7565b610400811161018d575f81600161026d60209488610b4c565b9180604051936002855383850137019060025afa60203d1416905f5191156102a75761017f91816101796060604088950151920151610be2565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b90508151806020840151036061116103d35760618101835260205f6062604051828153606185600183013760025afa60203d14165f5190156102a757608083015160a084015181818110156103b457505f19810190811161034e57805b61036257505060c08301510361018d576021810180911161034e573590610221565b634e487b7160e01b5f52601160045260245ffd5b9091600180841603610391576103819061037b87610b32565b35610ee0565b915b600190811c91901c8061032c565b9181811461038357916103ae906103a787610b32565b3590610ee0565b91610383565b6103bd82610be2565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b9181601f840112156100b05782359167ffffffffffffffff83116100b057602083818601950101116100b057565b604051906040820182811067ffffffffffffffff82111761044957604052565b634e487b7160e01b5f52604160045260245ffd5b919091610468610429565b9260208401905f8252828552820180921161034e5752565b805190816020820151036001116103d3576001820190523560f81c90565b60208151910151036104ac57565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190820391821161034e57565b916040519160e0830183811067ffffffffffffffff821117610449576040525f83525f60208401525f60408401525f6060840152608083015f815260a084015f815260c08501915f8352859361053688610cf5565b6040880152806108bd575050505061054d84610cd7565b9161055a60043586610d13565b938451610120860151905f602061056f610429565b828152015261058661058089610cd7565b89610f2b565b9581811015610895576105b391899161017961017360206105ad8c805192839101516104d4565b90610b8f565b036108955760405195610140870187811067ffffffffffffffff821117610449576040525f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f61012088015261061b85610480565b875261062685610480565b602088015261063485610480565b8060408901526004885111159081610884575b81610878575b501561069b5784516080880152600160a08801525f5b60408801518110156106d15760a088015161067d87610cf5565b0290811515806106c3575b1561069b5760019160a08a015201610663565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b506380000000821115610688565b5092959194909363800000006106f860a08501516106f26020870151610f54565b90610bfa565b1161069b57604083015161086a5760015b60608401526003835110610857575b6001835114610835575b6004835114610813575b602081519101510361069b57815115801590610801575b6107d9578161077291606060c0610778950151910151602087015285526106f2602060a0830151920151610f54565b9161049e565b61040081019081811161034e576103ff0190811161034e57604090600a1c918260608201520151818110156107ab575050565b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060c082015160608201511115610743565b8051806020830151036020116103d3576020810182523561012084015261072c565b61083e81610cd7565b60e084015261084c81610cd7565b610100840152610722565b61086081610cd7565b60c0840152610718565b60808301513560e01c610709565b6008915011155f61064d565b905060026020890151111590610647565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b9596929593949360018103610a3657505f916108d884610f0d565b82526108e384610cd7565b88528351966108f185610f0d565b82528451976020860191898351036020116103d35760208a01928388528a601f19915103016020116103d35761092f9260408b018852359052610bb9565b6044351491821592610a28575b50506107d95761095461094e83610cd7565b83610f2b565b9485516109726020880192359161096c8185516104d4565b90610b65565b036107d9575b8551815114610a095761099261098d87610480565b610f54565b61099b87610480565b805b6109d2575060208801518851146109ca575b5060208701515f19811461034e576001016020880152610978565b91505f6109af565b6109db88610cf5565b60208a01518a51146109f8575b50801561034e575f19018061099d565b610a029192610bfa565b905f6109e8565b50909193509391938251602084015111156107d957610778909161049e565b519051111590505f8061093c565b7f4f02d45b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b805190816020820151036048116103d357610a819060488301815261049e565b610a8a81610bb9565b604435036107d9576008810180911161034e573590565b90610aab82610480565b91610ab581610cd7565b92610acb610ac560043584610d13565b9261049e565b80610ae65750610120815191015190915b828410156107d957565b60018103610b01575061014060208201519101519091610adc565b60028103610b1c575061016060408201519101519091610adc565b60038103610a3657506101800151600191610adc565b90815191826020820151036020116103d357602083019052565b9190918051928360208301510381116103d35783019052565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f5191156102a757565b5f90600160209380604051936003855383850137019060025afa60203d1416905f5191156102a757565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f5191156102a757565b60028110610bf5575f19011e6101000390565b505f90565b8181029291811591840414171561034e57565b919281841c610cc0578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361034e5783610c4d91610b4c565b6001929360405190600182538201925b838310610c705750505050156102a75790565b8235808717610c89575b5060209060011c920191610c5d565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590610c7a565b8382631260e0b360e11b5f5260045260245260445ffd5b805190816020820151036002116103d3576002820190523560f01c90565b805190816020820151036004116103d3576004820190523560e01c90565b91909160405190610200820182811067ffffffffffffffff821117610449576040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e083015281938151918260208201510360ba116103d35760ba8301905260205f60bb6040516008815360ba86600183013760025afa60203d14165f5190156102a75703610eb85761ffff81358060e01c6101a0850152818160d01c166101c0850152818160c01c168452818160b01c166020850152818160a01c166040850152818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101e0830152601a810180821161034e5735610100830152603a810180821161034e5735610120830152605a810180821161034e5735610140830152607a810180821161034e5735610160830152609a810180911161034e576101809035910152565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f5191156102a757565b805190816020820151036008116103d3576008820190523560c01c90565b919091610f36610429565b905f825260208201915f8352610f4d819583610b4c565b9052519052565b600203610f6057600190565b60049056",
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
