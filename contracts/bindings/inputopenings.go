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
	Bin: "0x6080806040523460155761117b908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd8146100ca57639f32409b1461002f575f80fd5b346100c657366003190161014081126100c657610120136100c6576101243567ffffffffffffffff81116100c65761006b9036906004016104c2565b906100886100776104f0565b9260208401925f8452808552610524565b905261009381610531565b600281036100ab57506100a590610c30565b5050505b005b600381036100bd57506100a990610bf0565b6100a9916105a5565b5f80fd5b346100c657366003190161016081126100c657610120136100c6576101243567ffffffffffffffff81116100c6576101069036906004016104c2565b906101443567ffffffffffffffff81116100c6576101289036906004016104c2565b9290916101366100776104f0565b90526101546101436104f0565b9360208501935f8552808652610524565b825261015f81610531565b91600283036101e557506101739150610c30565b919061017e84610e0b565b9061080082116101bd576101af926101a96101a38461019e899687610ced565b610d30565b92610e63565b91610e7b565b036101bd576100a99061054f565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b600383036102c957506101f89150610bf0565b61020182610e0b565b61020b8184610e29565b9161080082119182156102b3575b50506101bd57602081519101905b8151908181146102a757803560026103fc8260f81c9260ee1c16830101926002821190811561029d575b506101bd57610261600291610e52565b9101905b828203610273575050610227565b813560e01c029081158015610290575b6101bd5760040190610265565b5063800000008211610283565b9050831186610251565b5050506100a99061054f565b6102c09192508351610d06565b14158380610219565b906102d6836001926105a5565b921461038c575b506102e782610cd3565b35906102fe83602083015160408401519085610d83565b8151036101bd5761030e83610e0b565b60a08201908151036101bd575f81600161032b6020945188610ced565b915180604051936002855383850137019060025afa60203d1416905f519115610364576101af9181608060608794015191015191610d83565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b82518091510360611161049a5760618101835260205f6062604051828153606185600183013760025afa60203d14165f519015610364576001823560f81c036101bd5760c083015160e0840151818181101561047b57505f19810190811161041557805b610429575050610100830151036101bd576021810180911161041557358152826102dd565b634e487b7160e01b5f52601160045260245ffd5b9091600180841603610458576104489061044287610cd3565b35611130565b915b600190811c91901c806103f0565b9181811461044a57916104759061046e87610cd3565b3590611130565b9161044a565b61048482610e63565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b9181601f840112156100c65782359167ffffffffffffffff83116100c657602083818601950101116100c657565b604051906040820182811067ffffffffffffffff82111761051057604052565b634e487b7160e01b5f52604160045260245ffd5b9190820180921161041557565b8051908160208201510360011161049a576001820190523560f81c90565b602081519101510361055d57565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190820391821161041557565b8181029291811591840414171561041557565b9060405192610120840184811067ffffffffffffffff821117610510576040525f84525f60208501525f60408501525f60608501525f60808501525f60a085015260c08401925f845260e085015f81526101008601945f8652869461060984610f45565b60608901526001810361085157505f916106228461115d565b825261062d84610e0b565b602089015283519661063e8561115d565b825284519760208601918983510360201161049a5760208a01928388528a601f199151030160201161049a5761067c9260408b018852359052610d5a565b6044351491821592610843575b505061081b576106a161069b83610e0b565b83610e29565b9485516106bf602088019235916106b9818551610585565b90610d06565b0361081b575b855181511461075c576106df6106da87610531565b610e52565b6106e887610531565b805b6107225750604088015160208901511461071a575b5060408701515f1981146104155760010160408801526106c5565b91505f6106ff565b61072b88610f45565b60408a015160208b01511461074b575b508015610415575f1901806106ea565b6107559192610592565b905f61073b565b509091935093919360208301516040840151111561081b5761077e909161054f565b6104008101808211610415576103ff820190811161041557600a1c8060808401526060830151818110156107ed575050606082015180600a1b908082046104001490151715610415576107d091610585565b6104008110156107e25760a090910152565b5060a0610400910152565b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b519051111590505f80610689565b96955050509190841593848015610be6575b8015610bdc575b15610bc95761087884610e0b565b9361088560043582610f63565b968751610120890151905f602061089a6104f0565b82815201526108b16108ab85610e0b565b85610e29565b9781811015610ba1576108de9185916101a96101a360206108d88e80519283910151610585565b90610d30565b03610ba15760405197610140890189811067ffffffffffffffff821117610510576040525f89525f60208a01525f60408a01525f60608a01525f60808a01525f60a08a01525f60c08a01525f60e08a01525f6101008a01525f6101208a015261094687610531565b895261095187610531565b60208a015261095f87610531565b8060408b015260048a5111159081610b90575b81610b84575b50156109c657865160808a0152600160a08a01525f5b60408a01518110156109fc5760a08a01516109a889610f45565b0290811515806109ee575b156109c65760019160a08c01520161098e565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b5063800000008211156109b3565b5091949793969092956380000000610a2560a0870151610a1f6020890151610e52565b90610592565b116109c6576040850151610b765760015b60608601526003855110610b63575b6001855114610b41575b6004855114610b1f575b60208151910151036109c65715610ae95760600151604085015260243584525f905b60c08301519182602087015283511491821592610ada575b508115610abf575b5061081b57610ab981610a1f602060a061077e950151920151610e52565b9161054f565b600591501480610ad0575b5f610a9b565b5060a43515610aca565b6040860151111591505f610a93565b60058203610b075760800151604085015260c4358452600190610a7b565b50610120820151600160408601528452600490610a7b565b80518060208301510360201161049a5760208101825235610120860152610a59565b610b4a81610e0b565b60e0860152610b5881610e0b565b610100860152610a4f565b610b6c81610e0b565b60c0860152610a45565b60808501513560e01c610a36565b6008915011155f610978565b9050600260208b0151111590610972565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b85634f02d45b60e01b5f5260045260245ffd5b506005861461086a565b5060048614610863565b8051908160208201510360481161049a57610c109060488301815261054f565b610c1981610d5a565b6044350361081b5760088101809111610415573590565b90610c3a82610531565b91610c4481610e0b565b92610c5a610c5460043584610f63565b9261054f565b80610c755750610120815191015190915b8284101561081b57565b60018103610c90575061014060208201519101519091610c6b565b60028103610cab575061016060408201519101519091610c6b565b60038103610cc157506101800151600191610c6b565b634f02d45b60e01b5f5260045260245ffd5b908151918260208201510360201161049a57602083019052565b91909180519283602083015103811161049a5783019052565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f51911561036457565b5f90600160209380604051936003855383850137019060025afa60203d1416905f51911561036457565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f51911561036457565b90939291610d9e610d9382610e63565b938487825195610e7b565b945f5b848110610daf575050505050565b82600183831c18821b101580610dcc575b6101bd57600101610da1565b507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361041557610e038160051b85610524565b351515610dc0565b8051908160208201510360021161049a576002820190523560f01c90565b919091610e346104f0565b905f825260208201915f8352610e4b819583610ced565b9052519052565b600203610e5e57600190565b600490565b60028110610e76575f19011e6101000390565b505f90565b919281841c610f2e578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036104155783610ebb91610ced565b6001929360405190600182538201925b838310610ede5750505050156103645790565b8235808717610ef7575b5060209060011c920191610ecb565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590610ee8565b8382631260e0b360e11b5f5260045260245260445ffd5b8051908160208201510360041161049a576004820190523560e01c90565b91909160405190610200820182811067ffffffffffffffff821117610510576040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e083015281938151918260208201510360ba1161049a5760ba8301905260205f60bb6040516008815360ba86600183013760025afa60203d14165f51901561036457036111085761ffff81358060e01c6101a0850152818160d01c166101c0850152818160c01c168452818160b01c166020850152818160a01c166040850152818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101e0830152601a81018082116104155735610100830152603a81018082116104155735610120830152605a81018082116104155735610140830152607a81018082116104155735610160830152609a8101809111610415576101809035910152565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f51911561036457565b8051908160208201510360081161049a576008820190523560c01c9056",
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
