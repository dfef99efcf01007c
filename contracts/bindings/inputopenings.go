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
	Bin: "0x6080806040523460155761134f908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd81461074857639f32409b1461002f575f80fd5b3461074457366003190161014081126107445761012013610744576101243567ffffffffffffffff81116107445761006b903690600401610f5e565b90610074610f8c565b905f82525f60208301525f60408301525f606083015260808201925f84526100aa60a08401915f835260c08501935f855261102f565b936100b48561128e565b6100bd866112ac565b6040860152806105d157505050506100d48261123a565b6100dc610fc0565b915f8352602083015f815260408401905f82525f606086015260808501905f825260a086015f815260c087015f815260e08801945f8652896101008a01915f83528a6101208101985f8a526101408201955f87526101608301975f895261018084019a5f8c526101a08501945f86526101c08101965f88526101656101e08301995f8b5261106c565b9c6004356101728f6110f2565b036105a95761ffff988e35988960e01c9052898960d01c169052888860c01c168352888860b01c169052878760a01c1690526060878760901c16910152858560801c169052848460701c169052838360601c16905263ffffffff8260401c16905260301c169052601a840180851161048957359052603a830180841161048957358552605a830180841161048957359052607a820180831161048957359052609a81018091116104895735905283519051905f602061022f610fe1565b82815201526102466102408761123a565b87611315565b93818110156105815761027d918791610277610271885161026b8160208c0151611022565b9061111b565b92611145565b91611170565b036105815761028a611001565b935f85525f60208601525f60408601525f60608601525f60808601525f60a08601525f60c08601525f60e08601525f6101008601525f6101208601526102cf8361128e565b85526102da8361128e565b60208601526102e88361128e565b8060408701526004865111159081610570575b81610564575b501561034f5782516080860152600160a08601525f5b60408601518110156103855760a0860151610331856112ac565b029081151580610377575b1561034f5760019160a088015201610317565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b50638000000082111561033c565b509290939163800000006103aa60a08501516103a4602087015161133e565b9061115d565b1161034f5760408301516105565760015b60608401526003835110610543575b6001835114610521575b60048351146104d7575b602081519101510361034f578151158015906104c5575b61049d578161042491606060c061042a950151910151602087015285526103a4602060a083015192015161133e565b91611258565b610400810190818111610489576103ff0190811161048957604090600a1c9182606082015201518181101561045b57005b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060c0820151606082015111156103f5565b8051806020830151036020116104f957602081018252356101208401526103de565b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b61052a8161123a565b60e08401526105388161123a565b6101008401526103d4565b61054c8161123a565b60c08401526103ca565b60808301513560e01c6103bb565b6008915011155f610301565b9050600260208701511115906102fb565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b939492936001810361073257505f916105e9846112f7565b82526105f48461123a565b8652835194610602856112f7565b82528451956020860191878351036020116104f957602088019283885288601f19915103016020116104f9576106409260408901885235905261109f565b6044351491821592610724575b505061049d5761066561065f8361123a565b83611315565b9283516106836020860192359161067d818551611022565b906110c8565b0361049d575b8351815114610709576106a361069e8561128e565b61133e565b6106ac8561128e565b6008811161049d57805b6106eb575060208601518651146106e3575b5060208501515f198114610489576001016020860152610689565b91505f6106c8565b906106f9906103a4876112ac565b908015610489575f1901806106b6565b5090915082516020840151111561049d5761042a9091611258565b519051111590505f8061064d565b634f02d45b60e01b5f5260045260245ffd5b5f80fd5b3461074457366003190161016081126107445761012013610744576101243567ffffffffffffffff811161074457610784903690600401610f5e565b906101443567ffffffffffffffff8111610744576107a6903690600401610f5e565b90916107e26107b3610f8c565b945f86525f60208701525f60408701525f60608701525f608087015260a08601925f84525f60c088015261102f565b936107ec8561128e565b906107f6866112ac565b604082015281610def576108098661123a565b93610812610fc0565b955f87525f60208801525f60408801525f60608801525f60808801525f60a08801525f60c08801525f60e08801525f6101008801525f6101208801525f6101408801525f6101608801525f6101808801525f6101a08801525f6101c08801525f6101e08801526108818861106c565b60043561088d826110f2565b036105a95761ffff81358060e01c6101a08b0152818160d01c166101c08b0152818160c01c168a52818160b01c1660208b0152818160a01c1660408b0152818160901c1660608b0152818160801c1660808b0152818160701c1660a08b0152818160601c1660c08b015263ffffffff8160401c1660e08b015260301c166101e0890152601a81018082116104895735610100890152603a81018082116104895735610120890152605a81018082116104895735610140890152607a81018082116104895735610160890152609a810180911161048957356101808801528651610120880151905f602061097e610fe1565b828152015261099561098f8b61123a565b8b611315565b9781811015610581576109bc918b91610277610271602061026b8e80519283910151611022565b03610581576109c9611001565b975f89525f60208a01525f60408a01525f60608a01525f60808a01525f60a08a01525f60c08a01525f60e08a01525f6101008a01525f6101208a0152610a0e8761128e565b8952610a198761128e565b60208a0152610a278761128e565b8060408b015260048a5111159081610dde575b81610dd2575b501561034f57865160808a0152600160a08a01525f5b60408a0151811015610a9c5760a08a0151610a70896112ac565b029081151580610a8e575b1561034f5760019160a08c015201610a56565b506380000000821115610a7b565b50929597919497969093966380000000610ac160a08501516103a4602087015161133e565b1161034f576040830151610dc45760015b60608401526003835110610db1575b6001835114610d8f575b6004835114610d6d575b602081519101510361034f57815115801590610d5b575b61049d578161042491606060c0610b3b950151910151602089015287526103a4602060a083015192015161133e565b610400810190818111610489576103ff0190811161048957600a1c80606085015260408401518181101561045b57505090610b759161102f565b9260016024359314610c69575b50610b8c83611052565b3591610ba8848351610ba16020860151611145565b9086611170565b03610c1957610bb68361123a565b6104008111610c19575f816001610bcf60209488611086565b9180604051936002855383850137019060025afa60203d1416905f519115610c4157610c0991816102776060604088950151920151611145565b03610c1957610c1790611258565b005b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b909150825190816020850151036061116104f95760618201845260205f6062604051828153606186600183013760025afa60203d14165f519015610c41576080840151915182919281811015610d3c57505f19810190811161048957805b610cea57505060c083015103610c19576021810180911161048957359083610b82565b9091600180841603610d1957610d0990610d0387611052565b356112ca565b915b600190811c91901c80610cc7565b91818114610d0b5791610d3690610d2f87611052565b35906112ca565b91610d0b565b610d4582611145565b90631260e0b360e11b5f5260045260245260445ffd5b5060c082015160608201511115610b0c565b8051806020830151036020116104f95760208101825235610120840152610af5565b610d988161123a565b60e0840152610da68161123a565b610100840152610aeb565b610dba8161123a565b60c0840152610ae1565b60808301513560e01c610ad2565b6008915011158a610a40565b9050600260208b0151111590610a3a565b9493600182939492145f14610f4b575f94610e09816112f7565b6080880152610e178161123a565b8752805195610e25826112f7565b86528151966020830190888251036020116104f957602089019182855289601f19915103016020116104f957610e669160408a0185523560c08b015261109f565b60443514801590610f3c575b61049d57610e8261065f8361123a565b968751610e9a60208a0192359161067d818551611022565b0361049d575b8751815114610f1b57610eb561069e8961128e565b610ebe8961128e565b6008811161049d57805b610efd575060208a01518a5114610ef5575b5060208901515f1981146104895760010160208a0152610ea0565b915089610eda565b90610f0b906103a48b6112ac565b908015610489575f190180610ec8565b5090919293955095939584516020860151111561049d57610b3b9091611258565b50608088015186511115610e72565b82634f02d45b60e01b5f5260045260245ffd5b9181601f840112156107445782359167ffffffffffffffff8311610744576020838186019501011161074457565b6040519060e0820182811067ffffffffffffffff821117610fac57604052565b634e487b7160e01b5f52604160045260245ffd5b60405190610200820182811067ffffffffffffffff821117610fac57604052565b604051906040820182811067ffffffffffffffff821117610fac57604052565b60405190610140820182811067ffffffffffffffff821117610fac57604052565b9190820391821161048957565b91909161103a610fe1565b9260208401905f825282855282018092116104895752565b90815191826020820151036020116104f957602083019052565b908151918260208201510360ba116104f95760ba83019052565b9190918051928360208301510381116104f95783019052565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f519115610c4157565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f519115610c4157565b5f60bb60209260ba6040519160088353600183013760025afa60203d1416905f519115610c4157565b5f90600160209380604051936003855383850137019060025afa60203d1416905f519115610c4157565b60028110611158575f19011e6101000390565b505f90565b8181029291811591840414171561048957565b919281841c611223578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361048957836111b091611086565b6001929360405190600182538201925b8383106111d3575050505015610c415790565b82358087176111ec575b5060209060011c9201916111c0565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f5195906111dd565b8382631260e0b360e11b5f5260045260245260445ffd5b805190816020820151036002116104f9576002820190523560f01c90565b602081519101510361126657565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b805190816020820151036001116104f9576001820190523560f81c90565b805190816020820151036004116104f9576004820190523560e01c90565b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f519115610c4157565b805190816020820151036008116104f9576008820190523560c01c90565b919091611320610fe1565b905f825260208201915f8352611337819583611086565b9052519052565b60020361134a57600190565b60049056",
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
