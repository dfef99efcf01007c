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
	Bin: "0x608080604052346015576113c4908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd8146100b457639f32409b1461002f575f80fd5b346100b057366003190161014081126100b057610120136100b0576101243567ffffffffffffffff81116100b05761006e61007491369060040161093e565b906109e1565b61007d81610a04565b60028103610095575061008f90610f00565b5050505b005b600381036100a7575061009390610ec0565b61009391610a65565b5f80fd5b346100b057366003190161016081126100b057610120136100b0576101243567ffffffffffffffff81116100b0576100f090369060040161093e565b610144359067ffffffffffffffff82116100b05761012061011861012693369060040161093e565b9290946109e1565b926109e1565b61012f82610a04565b600281036101b457509061014290610f00565b919061014d84611136565b90610800821161018c5761017e926101786101728461016d899687610fab565b610fee565b92611041565b9161106c565b0361018c5761009390610a22565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b6003810361020b5750906101c790610ec0565b6101d082611136565b9061080082119182156101ed575b505061018c5761009390610a22565b6102029192506101fd8185610fab565b610fc4565b141582806101de565b6102136109a0565b915f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c084015261024484611154565b6040840152816107945761025784611136565b9161026460043586611172565b938451610120860151905f602061027961096c565b828152015261029061028a89611136565b8961138a565b958181101561076c576102bd91899161017861017260206102b78c80519283910151610a58565b90610fee565b0361076c576102ca6109c0565b955f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f61012088015261030f85610a04565b875261031a85610a04565b602088015261032885610a04565b806040890152600488511115908161075b575b8161074f575b501561038f5784516080880152600160a08801525f5b60408801518110156103c55760a088015161037187611154565b0290811515806103b7575b1561038f5760019160a08a015201610357565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b50638000000082111561037c565b5092959194909363800000006103ec60a08501516103e660208701516113b3565b90611059565b1161038f5760408301516107415760015b6060840152600383511061072e575b600183511461070c575b60048351146106ea575b602081519101510361038f578151158015906106d8575b6106b0578161046691606060c061046c950151910151602087015285526103e6602060a08301519201516113b3565b91610a22565b6104008101908181116105d5576103ff019081116105d557600a1c80606083015260408201518181101561068257505060016024359214610556575b6104b183610f91565b35916104cd8483516104c66020860151611041565b908661106c565b0361018c576104db83611136565b610400811161018c575f8160016104f460209488610fab565b9180604051936002855383850137019060025afa60203d1416905f51911561052e5761017e91816101786060604088950151920151611041565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b905081518060208401510360611161065a5760618101835260205f6062604051828153606185600183013760025afa60203d14165f51901561052e57608083015160a0840151818181101561063b57505f1981019081116105d557805b6105e957505060c08301510361018c57602181018091116105d55735906104a8565b634e487b7160e01b5f52601160045260245ffd5b9091600180841603610618576106089061060287610f91565b3561133f565b915b600190811c91901c806105b3565b9181811461060a57916106359061062e87610f91565b359061133f565b9161060a565b61064482611041565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060c082015160608201511115610437565b80518060208301510360201161065a5760208101825235610120840152610420565b61071581611136565b60e084015261072381611136565b610100840152610416565b61073781611136565b60c084015261040c565b60808301513560e01c6103fd565b60089150111588610341565b90506002602089015111159061033b565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b9192919060018103610913575f926107ab8161136c565b60808601526107b981611136565b85528051936107c78261136c565b60a087015281519460208301908682510360201161065a57602087019182855287601f199151030160201161065a5761080b916040880185523560c0890152611018565b60443514801590610901575b6106b05761082d61082783611136565b8361138a565b94855161084b60208801923591610845818551610a58565b90610fc4565b036106b0575b85518151146108e25761086b61086687610a04565b6113b3565b61087487610a04565b805b6108ab575060208801518851146108a3575b5060208701515f1981146105d5576001016020880152610851565b915087610888565b6108b488611154565b60208a01518a51146108d1575b5080156105d5575f190180610876565b6108db9192611059565b90896108c1565b50909193509391938251602084015111156106b05761046c9091610a22565b50608086015160a08701511115610817565b7f4f02d45b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9181601f840112156100b05782359167ffffffffffffffff83116100b057602083818601950101116100b057565b604051906040820182811067ffffffffffffffff82111761098c57604052565b634e487b7160e01b5f52604160045260245ffd5b6040519060e0820182811067ffffffffffffffff82111761098c57604052565b60405190610140820182811067ffffffffffffffff82111761098c57604052565b9190916109ec61096c565b9260208401905f825282855282018092116105d55752565b8051908160208201510360011161065a576001820190523560f81c90565b6020815191015103610a3057565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b919082039182116105d557565b91610a6e6109a0565b915f83525f60208401525f60408401525f6060840152608083015f815260a084015f815260c08501915f83528593610aa588611154565b604088015280610d585750505050610abc84611136565b91610ac960043586611172565b938451610120860151905f6020610ade61096c565b8281520152610aef61028a89611136565b958181101561076c57610b1691899161017861017260206102b78c80519283910151610a58565b0361076c57610b236109c0565b955f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f610120880152610b6885610a04565b8752610b7385610a04565b6020880152610b8185610a04565b8060408901526004885111159081610d47575b81610d3b575b501561038f5784516080880152600160a08801525f5b6040880151811015610bf65760a0880151610bca87611154565b029081151580610be8575b1561038f5760019160a08a015201610bb0565b506380000000821115610bd5565b509295919490936380000000610c1760a08501516103e660208701516113b3565b1161038f576040830151610d2d5760015b60608401526003835110610d1a575b6001835114610cf8575b6004835114610cd6575b602081519101510361038f57815115801590610cc4575b6106b0578161046691606060c0610c91950151910151602087015285526103e6602060a08301519201516113b3565b6104008101908181116105d5576103ff019081116105d557604090600a1c91826060820152015181811015610682575050565b5060c082015160608201511115610c62565b80518060208301510360201161065a5760208101825235610120840152610c4b565b610d0181611136565b60e0840152610d0f81611136565b610100840152610c41565b610d2381611136565b60c0840152610c37565b60808301513560e01c610c28565b6008915011155f610b9a565b905060026020890151111590610b94565b959692959394936001810361091357505f91610d738461136c565b8252610d7e84611136565b8852835196610d8c8561136c565b825284519760208601918983510360201161065a5760208a01928388528a601f199151030160201161065a57610dca9260408b018852359052611018565b6044351491821592610eb2575b50506106b057610de961082783611136565b948551610e0160208801923591610845818551610a58565b036106b0575b8551815114610e9357610e1c61086687610a04565b610e2587610a04565b805b610e5c57506020880151885114610e54575b5060208701515f1981146105d5576001016020880152610e07565b91505f610e39565b610e6588611154565b60208a01518a5114610e82575b5080156105d5575f190180610e27565b610e8c9192611059565b905f610e72565b50909193509391938251602084015111156106b057610c919091610a22565b519051111590505f80610dd7565b8051908160208201510360481161065a57610ee090604883018152610a22565b610ee981611018565b604435036106b057600881018091116105d5573590565b90610f0a82610a04565b91610f1481611136565b92610f2a610f2460043584611172565b92610a22565b80610f455750610120815191015190915b828410156106b057565b60018103610f60575061014060208201519101519091610f3b565b60028103610f7b575061016060408201519101519091610f3b565b6003810361091357506101800151600191610f3b565b908151918260208201510360201161065a57602083019052565b91909180519283602083015103811161065a5783019052565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f51911561052e57565b5f90600160209380604051936003855383850137019060025afa60203d1416905f51911561052e57565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f51911561052e57565b60028110611054575f19011e6101000390565b505f90565b818102929181159184041417156105d557565b919281841c61111f578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036105d557836110ac91610fab565b6001929360405190600182538201925b8383106110cf57505050501561052e5790565b82358087176110e8575b5060209060011c9201916110bc565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f5195906110d9565b8382631260e0b360e11b5f5260045260245260445ffd5b8051908160208201510360021161065a576002820190523560f01c90565b8051908160208201510360041161065a576004820190523560e01c90565b91909160405190610200820182811067ffffffffffffffff82111761098c576040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e083015281938151918260208201510360ba1161065a5760ba8301905260205f60bb6040516008815360ba86600183013760025afa60203d14165f51901561052e57036113175761ffff81358060e01c6101a0850152818160d01c166101c0850152818160c01c168452818160b01c166020850152818160a01c166040850152818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101e0830152601a81018082116105d55735610100830152603a81018082116105d55735610120830152605a81018082116105d55735610140830152607a81018082116105d55735610160830152609a81018091116105d5576101809035910152565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f51911561052e57565b8051908160208201510360081161065a576008820190523560c01c90565b91909161139561096c565b905f825260208201915f83526113ac819583610fab565b9052519052565b6002036113bf57600190565b60049056",
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
