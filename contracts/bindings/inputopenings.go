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
	Bin: "0x608080604052346015576110e2908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd8146100ca57639f32409b1461002f575f80fd5b346100c657366003190161014081126100c657610120136100c6576101243567ffffffffffffffff81116100c65761006b903690600401610429565b90610088610077610457565b9260208401925f845280855261048b565b905261009381610498565b600281036100ab57506100a590610b97565b5050505b005b600381036100bd57506100a990610b57565b6100a99161050c565b5f80fd5b346100c657366003190161016081126100c657610120136100c6576101243567ffffffffffffffff81116100c657610106903690600401610429565b906101443567ffffffffffffffff81116100c657610128903690600401610429565b929091610136610077610457565b9052610154610143610457565b9360208501935f855280865261048b565b825261015f81610498565b91600283036101e557506101739150610b97565b919061017e84610d72565b9061080082116101bd576101af926101a96101a38461019e899687610c54565b610c97565b92610d90565b91610da8565b036101bd576100a9906104b6565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b6003830361023c57506101f89150610b57565b61020182610d72565b90610800821191821561021e575b50506101bd576100a9906104b6565b61023391925061022e8185610c54565b610c6d565b1415828061020f565b906102498360019261050c565b92146102ff575b5061025a82610c3a565b359061027183602083015160408401519085610cea565b8151036101bd5761028183610d72565b60a08201908151036101bd575f81600161029e6020945188610c54565b915180604051936002855383850137019060025afa60203d1416905f5191156102d7576101af9181608060608794015191015191610cea565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b8251809151036061116104015760618101835260205f6062604051828153606185600183013760025afa60203d14165f5190156102d75760c083015160e084015181818110156103e257505f19810190811161037c57805b610390575050610100830151036101bd576021810180911161037c5735815282610250565b634e487b7160e01b5f52601160045260245ffd5b90916001808416036103bf576103af906103a987610c3a565b3561105d565b915b600190811c91901c80610357565b918181146103b157916103dc906103d587610c3a565b359061105d565b916103b1565b6103eb82610d90565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b9181601f840112156100c65782359167ffffffffffffffff83116100c657602083818601950101116100c657565b604051906040820182811067ffffffffffffffff82111761047757604052565b634e487b7160e01b5f52604160045260245ffd5b9190820180921161037c57565b80519081602082015103600111610401576001820190523560f81c90565b60208151910151036104c457565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190820391821161037c57565b8181029291811591840414171561037c57565b9060405192610120840184811067ffffffffffffffff821117610477576040525f84525f60208501525f60408501525f60608501525f60808501525f60a085015260c08401925f845260e085015f81526101008601945f8652869461057084610e72565b6060890152600181036107b857505f916105898461109b565b825261059484610d72565b60208901528351966105a58561109b565b82528451976020860191898351036020116104015760208a01928388528a601f1991510301602011610401576105e39260408b018852359052610cc1565b60443514918215926107aa575b50506107825761060861060283610d72565b836110b9565b948551610626602088019235916106208185516104ec565b90610c6d565b03610782575b85518151146106c35761064661064187610498565b61108a565b61064f87610498565b805b61068957506040880151602089015114610681575b5060408701515f19811461037c57600101604088015261062c565b91505f610666565b61069288610e72565b60408a015160208b0151146106b2575b50801561037c575f190180610651565b6106bc91926104f9565b905f6106a2565b5090919350939193602083015160408401511115610782576106e590916104b6565b610400810180821161037c576103ff820190811161037c57600a1c806080840152606083015181811015610754575050606082015180600a1b90808204610400149015171561037c57610737916104ec565b6104008110156107495760a090910152565b5060a0610400910152565b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b519051111590505f806105f0565b96955050509190841593848015610b4d575b8015610b43575b15610b30576107df84610d72565b936107ec60043582610e90565b968751610120890151905f6020610801610457565b828152015261081861081285610d72565b856110b9565b9781811015610b08576108459185916101a96101a3602061083f8e805192839101516104ec565b90610c97565b03610b085760405197610140890189811067ffffffffffffffff821117610477576040525f89525f60208a01525f60408a01525f60608a01525f60808a01525f60a08a01525f60c08a01525f60e08a01525f6101008a01525f6101208a01526108ad87610498565b89526108b887610498565b60208a01526108c687610498565b8060408b015260048a5111159081610af7575b81610aeb575b501561092d57865160808a0152600160a08a01525f5b60408a01518110156109635760a08a015161090f89610e72565b029081151580610955575b1561092d5760019160a08c0152016108f5565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b50638000000082111561091a565b509194979396909295638000000061098c60a0870151610986602089015161108a565b906104f9565b1161092d576040850151610add5760015b60608601526003855110610aca575b6001855114610aa8575b6004855114610a86575b602081519101510361092d5715610a505760600151604085015260243584525f905b60c08301519182602087015283511491821592610a41575b508115610a26575b5061078257610a2081610986602060a06106e595015192015161108a565b916104b6565b600591501480610a37575b5f610a02565b5060a43515610a31565b6040860151111591505f6109fa565b60058203610a6e5760800151604085015260c43584526001906109e2565b506101208201516001604086015284526004906109e2565b80518060208301510360201161040157602081018252356101208601526109c0565b610ab181610d72565b60e0860152610abf81610d72565b6101008601526109b6565b610ad381610d72565b60c08601526109ac565b60808501513560e01c61099d565b6008915011155f6108df565b9050600260208b01511115906108d9565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b85634f02d45b60e01b5f5260045260245ffd5b50600586146107d1565b50600486146107ca565b8051908160208201510360481161040157610b77906048830181526104b6565b610b8081610cc1565b60443503610782576008810180911161037c573590565b90610ba182610498565b91610bab81610d72565b92610bc1610bbb60043584610e90565b926104b6565b80610bdc5750610120815191015190915b8284101561078257565b60018103610bf7575061014060208201519101519091610bd2565b60028103610c12575061016060408201519101519091610bd2565b60038103610c2857506101800151600191610bd2565b634f02d45b60e01b5f5260045260245ffd5b908151918260208201510360201161040157602083019052565b9190918051928360208301510381116104015783019052565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f5191156102d757565b5f90600160209380604051936003855383850137019060025afa60203d1416905f5191156102d757565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f5191156102d757565b90939291610d05610cfa82610d90565b938487825195610da8565b945f5b848110610d16575050505050565b82600183831c18821b101580610d33575b6101bd57600101610d08565b507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361037c57610d6a8160051b8561048b565b351515610d27565b80519081602082015103600211610401576002820190523560f01c90565b60028110610da3575f19011e6101000390565b505f90565b919281841c610e5b578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361037c5783610de891610c54565b6001929360405190600182538201925b838310610e0b5750505050156102d75790565b8235808717610e24575b5060209060011c920191610df8565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590610e15565b8382631260e0b360e11b5f5260045260245260445ffd5b80519081602082015103600411610401576004820190523560e01c90565b91909160405190610200820182811067ffffffffffffffff821117610477576040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e083015281938151918260208201510360ba116104015760ba8301905260205f60bb6040516008815360ba86600183013760025afa60203d14165f5190156102d757036110355761ffff81358060e01c6101a0850152818160d01c166101c0850152818160c01c168452818160b01c166020850152818160a01c166040850152818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101e0830152601a810180821161037c5735610100830152603a810180821161037c5735610120830152605a810180821161037c5735610140830152607a810180821161037c5735610160830152609a810180911161037c576101809035910152565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f5191156102d757565b60020361109657600190565b600490565b80519081602082015103600811610401576008820190523560c01c90565b9190916110c4610457565b905f825260208201915f83526110db819583610c54565b905251905256",
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
