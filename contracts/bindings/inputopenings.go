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
	Bin: "0x60808060405234601557611194908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd8146100ca57639f32409b1461002f575f80fd5b346100c657366003190161014081126100c657610120136100c6576101243567ffffffffffffffff81116100c65761006b9036906004016104d2565b90610088610077610500565b9260208401925f8452808552610534565b905261009381610541565b600281036100ab57506100a590610c49565b5050505b005b600381036100bd57506100a990610c09565b6100a9916105c1565b5f80fd5b346100c657366003190161016081126100c657610120136100c6576101243567ffffffffffffffff81116100c6576101069036906004016104d2565b906101443567ffffffffffffffff81116100c6576101289036906004016104d2565b929091610136610077610500565b9052610154610143610500565b9360208501935f8552808652610534565b825261015f81610541565b91600283036101e557506101739150610c49565b919061017e84610e24565b9061080082116101bd576101af926101a96101a38461019e899687610d06565b610d49565b92610e9a565b91610eb2565b036101bd576100a99061057e565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b600383036102d957506101f89150610c09565b9061020281610e24565b61020c8183610e42565b9261080082119182156102c3575b50506101bd5760208201905b82518251146102b7579061023983610541565b91600261024584610e6b565b9311159261025285610541565b935b80806102ae575b1561029f57506102749061026e86610e7c565b9061056b565b9182151580610291575b610288909461055f565b93929092610254565b50638000000083111561027e565b91935050156101bd5790610226565b5084151561025b565b90506100a9915061057e565b6102d09192508451610d1f565b1415838061021a565b906102e6836001926105c1565b921461039c575b506102f782610cec565b359061030e83602083015160408401519085610d9c565b8151036101bd5761031e83610e24565b60a08201908151036101bd575f81600161033b6020945188610d06565b915180604051936002855383850137019060025afa60203d1416905f519115610374576101af9181608060608794015191015191610d9c565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b8251809151036061116104aa5760618101835260205f6062604051828153606185600183013760025afa60203d14165f519015610374576001823560f81c036101bd5760c083015160e0840151818181101561048b57505f19810190811161042557805b610439575050610100830151036101bd576021810180911161042557358152826102ed565b634e487b7160e01b5f52601160045260245ffd5b9091600180841603610468576104589061045287610cec565b35611149565b915b600190811c91901c80610400565b9181811461045a57916104859061047e87610cec565b3590611149565b9161045a565b61049482610e9a565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b9181601f840112156100c65782359167ffffffffffffffff83116100c657602083818601950101116100c657565b604051906040820182811067ffffffffffffffff82111761052057604052565b634e487b7160e01b5f52604160045260245ffd5b9190820180921161042557565b805190816020820151036001116104aa576001820190523560f81c90565b8015610425575f190190565b8181029291811591840414171561042557565b602081519101510361058c57565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190820391821161042557565b919060405191610120830183811067ffffffffffffffff821117610520576040525f83525f60208401525f60408401525f60608401525f60808401525f60a084015260c08301935f855260e084015f81526101008501955f8752859461062684610e7c565b60608801526001810361087157505f9161063f84611176565b825261064a84610e24565b602088015283519761065b85611176565b825284519860208601918a8351036020116104aa5760208b01928388528b601f19915103016020116104aa576106999260408c018852359052610d73565b6044351491821592610863575b505061083b576106be6106b883610e24565b83610e42565b9586516106dc602089019235916106d68185516105b4565b90610d1f565b0361083b575b865181511461077d576106fc6106f788610541565b610e6b565b61070588610541565b805b61073f57506040870151602088015114610737575b5060408601515f1981146104255760010160408701526106e2565b91505f61071c565b61074889610e7c565b604089015160208a015114610768575b506107629061055f565b80610707565b61077690610762929361056b565b9190610758565b5090919392945060208301516040840151111561083b5761079e909161057e565b6104008101808211610425576103ff820190811161042557600a1c80608084015260608301518181101561080d575050606082015180600a1b908082046104001490151715610425576107f0916105b4565b6104008110156108025760a090910152565b5060a0610400910152565b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b519051111590505f806106a6565b965050509190841593848015610bff575b8015610bf5575b15610be25761089784610e24565b936108a460043582610f7c565b968751610120890151905f60206108b9610500565b82815201526108d06108ca85610e24565b85610e42565b9781811015610bba576108fd9185916101a96101a360206108f78e805192839101516105b4565b90610d49565b03610bba5760405197610140890189811067ffffffffffffffff821117610520576040525f89525f60208a01525f60408a01525f60608a01525f60808a01525f60a08a01525f60c08a01525f60e08a01525f6101008a01525f6101208a015261096587610541565b895261097087610541565b60208a015261097e87610541565b8060408b015260048a5111159081610ba9575b81610b9d575b50156109e557865160808a0152600160a08a01525f5b60408a0151811015610a1b5760a08a01516109c789610e7c565b029081151580610a0d575b156109e55760019160a08c0152016109ad565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b5063800000008211156109d2565b5091949793969092956380000000610a3e60a087015161026e6020890151610e6b565b116109e5576040850151610b8f5760015b60608601526003855110610b7c575b6001855114610b5a575b6004855114610b38575b60208151910151036109e55715610b025760600151604085015260243584525f905b60c08301519182602087015283511491821592610af3575b508115610ad8575b5061083b57610ad28161026e602060a061079e950151920151610e6b565b9161057e565b600591501480610ae9575b5f610ab4565b5060a43515610ae3565b6040860151111591505f610aac565b60058203610b205760800151604085015260c4358452600190610a94565b50610120820151600160408601528452600490610a94565b8051806020830151036020116104aa5760208101825235610120860152610a72565b610b6381610e24565b60e0860152610b7181610e24565b610100860152610a68565b610b8581610e24565b60c0860152610a5e565b60808501513560e01c610a4f565b6008915011155f610997565b9050600260208b0151111590610991565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b85634f02d45b60e01b5f5260045260245ffd5b5060058614610889565b5060048614610882565b805190816020820151036048116104aa57610c299060488301815261057e565b610c3281610d73565b6044350361083b5760088101809111610425573590565b90610c5382610541565b91610c5d81610e24565b92610c73610c6d60043584610f7c565b9261057e565b80610c8e5750610120815191015190915b8284101561083b57565b60018103610ca9575061014060208201519101519091610c84565b60028103610cc4575061016060408201519101519091610c84565b60038103610cda57506101800151600191610c84565b634f02d45b60e01b5f5260045260245ffd5b90815191826020820151036020116104aa57602083019052565b9190918051928360208301510381116104aa5783019052565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f51911561037457565b5f90600160209380604051936003855383850137019060025afa60203d1416905f51911561037457565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f51911561037457565b90939291610db7610dac82610e9a565b938487825195610eb2565b945f5b848110610dc8575050505050565b82600183831c18821b101580610de5575b6101bd57600101610dba565b507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361042557610e1c8160051b85610534565b351515610dd9565b805190816020820151036002116104aa576002820190523560f01c90565b919091610e4d610500565b905f825260208201915f8352610e64819583610d06565b9052519052565b600203610e7757600190565b600490565b805190816020820151036004116104aa576004820190523560e01c90565b60028110610ead575f19011e6101000390565b505f90565b919281841c610f65578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036104255783610ef291610d06565b6001929360405190600182538201925b838310610f155750505050156103745790565b8235808717610f2e575b5060209060011c920191610f02565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590610f1f565b8382631260e0b360e11b5f5260045260245260445ffd5b91909160405190610200820182811067ffffffffffffffff821117610520576040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e083015281938151918260208201510360ba116104aa5760ba8301905260205f60bb6040516008815360ba86600183013760025afa60203d14165f51901561037457036111215761ffff81358060e01c6101a0850152818160d01c166101c0850152818160c01c168452818160b01c166020850152818160a01c166040850152818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101e0830152601a81018082116104255735610100830152603a81018082116104255735610120830152605a81018082116104255735610140830152607a81018082116104255735610160830152609a8101809111610425576101809035910152565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f51911561037457565b805190816020820151036008116104aa576008820190523560c01c9056",
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
