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
	Bin: "0x608080604052346015576116fe908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd8146100ca57639f32409b1461002f575f80fd5b346100c657366003190161014081126100c657610120136100c6576101243567ffffffffffffffff81116100c65761006b903690600401610ae9565b90610088610077610b17565b9260208401925f8452808552610b8d565b905261009381610b9a565b600281036100ab57506100a5906111b9565b5050505b005b600381036100bd57506100a990611179565b6100a991610c1a565b5f80fd5b346100c657366003190161016081126100c657610120136100c6576101243567ffffffffffffffff81116100c657610106903690600401610ae9565b610144359067ffffffffffffffff82116100c65761012b610163923690600401610ae9565b90929061014a610139610b17565b9360208501965f8852808652610b8d565b8552610154610b17565b935f6020860152808552610b8d565b602083015261017181610b9a565b600281036101f757506101859192506111b9565b91906101908461138e565b9061080082116101cf576101c1926101bb6101b5846101b0899687611270565b6112b3565b92611404565b9161141c565b036101cf576100a990610bd7565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b600381036102ec575061020b919250611179565b906102158161138e565b61021f81836113ac565b9261080082119182156102d6575b50506101cf5760208201905b82518251146102ca579061024c83610b9a565b916002610258846113d5565b9311159261026585610b9a565b935b80806102c1575b156102b2575061028790610281866113e6565b90610bc4565b91821515806102a4575b61029b9094610bb8565b93929092610267565b506380000000831115610291565b91935050156101cf5790610239565b5084151561026e565b90506100a99150610bd7565b6102e39192508451611289565b1415838061022d565b91906102f6610b4b565b925f84525f60208501525f60408501525f60608501525f60808501525f60a08501525f60c08501525f60e08501525f610100850152610334826113e6565b606085015260018103610772575f61034b836116e0565b60c08601526103598361138e565b602086015282519561036a846116e0565b60e0870152835196878251036020116106d957602088019182865288601f19915103016020116106d9576103aa91604089018652356101008801526112dd565b60443514801590610760575b610738576103cc6103c68461138e565b846113ac565b956103e987519135916103e38160208b0151610c0d565b90611289565b03610738575b85516020870151146104a15761040c61040787610b9a565b6113d5565b61041587610b9a565b805b6104635750604086015160208701511461045b575b5060408501515f1981146104475760010160408601526103ef565b634e487b7160e01b5f52601160045260245ffd5b90508661042c565b61046c886113e6565b604088015160208901511461048c575b5061048690610bb8565b80610417565b61049a906104869293610bc4565b919061047c565b9091929450602084015160408501511115610738576104c09092610bd7565b6104008201808311610447576103ff830190811161044757600a1c80608085015260608401518181101561070a57505060608301519182600a1b9280840461040014901517156104475760019261051691610c0d565b610400811015610701575b60a0840152146105dd575b61053582611256565b359061054c83602083015160408401519085611306565b8151036101cf5761055c8361138e565b60a0820151036101cf5760205f61057760a084015186611270565b600160a085015180604051936002855383850137019060025afa60203d1416905f5191156105b5576101c19181608060608794015191015191611306565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b8151806020840151036061116106d95760618101835260205f6062604051828153606185600183013760025afa60203d14165f5190156105b5576001823560f81c036101cf5760c083015160e084015181818110156106ba57505f19810190811161044757805b610668575050610100830151036101cf57602181018091116104475735815261052c565b9091600180841603610697576106879061068187611256565b356116b3565b915b600190811c91901c80610644565b9181811461068957916106b4906106ad87611256565b35906116b3565b91610689565b6106c382611404565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b50610400610521565b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060c085015160e086015111156103b6565b8094509190911592838015610adf575b8015610ad5575b15610ac2576107978361138e565b926107a4600435826114e6565b958651610120880151905f60206107b9610b17565b82815201526107d06107ca8561138e565b856113ac565b9681811015610a9a576107fd9185916101bb6101b560206107f78d80519283910151610c0d565b906112b3565b03610a9a5761080a610b6c565b965f88525f60208901525f60408901525f60608901525f60808901525f60a08901525f60c08901525f60e08901525f6101008901525f61012089015261084f86610b9a565b885261085a86610b9a565b602089015261086886610b9a565b8060408a01526004895111159081610a89575b81610a7d575b50156108cf5785516080890152600160a08901525f5b60408901518110156109055760a08901516108b1886113e6565b0290811515806108f7575b156108cf5760019160a08b015201610897565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b5063800000008211156108bc565b509194969295909396638000000061092860a086015161028160208801516113d5565b116108cf576040840151610a6f5760015b60608501526003845110610a5c575b6001845114610a3a575b6004845114610a18575b60208151910151036108cf57156109e45760600151604085015260243584525f5b60c082015190816020870152825114908115916109d5575b5080156109c0575b610738576109ba81610281602060a06104c09501519201516113d5565b92610bd7565b5060058214801561099d575060a4351561099d565b90506040850151111586610995565b60058303610a015760800151604085015260c4358452600161097d565b50610120810151600160408601528452600461097d565b8051806020830151036020116106d9576020810182523561012085015261095c565b610a438161138e565b60e0850152610a518161138e565b610100850152610952565b610a658161138e565b60c0850152610948565b60808401513560e01c610939565b60089150111589610881565b9050600260208a015111159061087b565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b84634f02d45b60e01b5f5260045260245ffd5b5060058514610789565b5060048514610782565b9181601f840112156100c65782359167ffffffffffffffff83116100c657602083818601950101116100c657565b604051906040820182811067ffffffffffffffff821117610b3757604052565b634e487b7160e01b5f52604160045260245ffd5b60405190610120820182811067ffffffffffffffff821117610b3757604052565b60405190610140820182811067ffffffffffffffff821117610b3757604052565b9190820180921161044757565b805190816020820151036001116106d9576001820190523560f81c90565b8015610447575f190190565b8181029291811591840414171561044757565b6020815191015103610be557565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190820391821161044757565b9190610c24610b4b565b915f83525f60208401525f60408401525f60608401525f60808401525f60a084015260c08301935f855260e084015f81526101008501955f87528594610c69846113e6565b606088015260018103610e5357505f91610c82846116e0565b8252610c8d8461138e565b6020880152835197610c9e856116e0565b825284519860208601918a8351036020116106d95760208b01928388528b601f19915103016020116106d957610cdc9260408c0188523590526112dd565b6044351491821592610e45575b505061073857610d01610cfb8361138e565b836113ac565b958651610d19602089019235916103e3818551610c0d565b03610738575b8651815114610db557610d3461040788610b9a565b610d3d88610b9a565b805b610d7757506040870151602088015114610d6f575b5060408601515f198114610447576001016040870152610d1f565b91505f610d54565b610d80896113e6565b604089015160208a015114610da0575b50610d9a90610bb8565b80610d3f565b610dae90610d9a9293610bc4565b9190610d90565b5090919392945060208301516040840151111561073857610dd69091610bd7565b6104008101808211610447576103ff820190811161044757600a1c80608084015260608301518181101561070a575050606082015180600a1b90808204610400149015171561044757610e2891610c0d565b610400811015610e3a5760a090910152565b5060a0610400910152565b519051111590505f80610ce9565b96505050919084159384801561116f575b8015611165575b1561115257610e798461138e565b93610e86600435826114e6565b968751610120890151905f6020610e9b610b17565b8281520152610eac6107ca8561138e565b9781811015610a9a57610ed39185916101bb6101b560206107f78e80519283910151610c0d565b03610a9a57610ee0610b6c565b975f89525f60208a01525f60408a01525f60608a01525f60808a01525f60a08a01525f60c08a01525f60e08a01525f6101008a01525f6101208a0152610f2587610b9a565b8952610f3087610b9a565b60208a0152610f3e87610b9a565b8060408b015260048a5111159081611141575b81611135575b50156108cf57865160808a0152600160a08a01525f5b60408a0151811015610fb35760a08a0151610f87896113e6565b029081151580610fa5575b156108cf5760019160a08c015201610f6d565b506380000000821115610f92565b5091949793969092956380000000610fd660a087015161028160208901516113d5565b116108cf5760408501516111275760015b60608601526003855110611114575b60018551146110f2575b60048551146110d0575b60208151910151036108cf571561109a5760600151604085015260243584525f905b60c0830151918260208701528351149182159261108b575b508115611070575b506107385761106a81610281602060a0610dd69501519201516113d5565b91610bd7565b600591501480611081575b5f61104c565b5060a4351561107b565b6040860151111591505f611044565b600582036110b85760800151604085015260c435845260019061102c565b5061012082015160016040860152845260049061102c565b8051806020830151036020116106d9576020810182523561012086015261100a565b6110fb8161138e565b60e08601526111098161138e565b610100860152611000565b61111d8161138e565b60c0860152610ff6565b60808501513560e01c610fe7565b6008915011155f610f57565b9050600260208b0151111590610f51565b85634f02d45b60e01b5f5260045260245ffd5b5060058614610e6b565b5060048614610e64565b805190816020820151036048116106d95761119990604883018152610bd7565b6111a2816112dd565b604435036107385760088101809111610447573590565b906111c382610b9a565b916111cd8161138e565b926111dd6109ba600435846114e6565b806111f85750610120815191015190915b8284101561073857565b600181036112135750610140602082015191015190916111ee565b6002810361122e5750610160604082015191015190916111ee565b60038103611244575061018001516001916111ee565b634f02d45b60e01b5f5260045260245ffd5b90815191826020820151036020116106d957602083019052565b9190918051928360208301510381116106d95783019052565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f5191156105b557565b5f90600160209380604051936003855383850137019060025afa60203d1416905f5191156105b557565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f5191156105b557565b9093929161132161131682611404565b93848782519561141c565b945f5b848110611332575050505050565b82600183831c18821b10158061134f575b6101cf57600101611324565b507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610447576113868160051b85610b8d565b351515611343565b805190816020820151036002116106d9576002820190523560f01c90565b9190916113b7610b17565b905f825260208201915f83526113ce819583611270565b9052519052565b6002036113e157600190565b600490565b805190816020820151036004116106d9576004820190523560e01c90565b60028110611417575f19011e6101000390565b505f90565b919281841c6114cf578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610447578361145c91611270565b6001929360405190600182538201925b83831061147f5750505050156105b55790565b8235808717611498575b5060209060011c92019161146c565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590611489565b8382631260e0b360e11b5f5260045260245260445ffd5b91909160405190610200820182811067ffffffffffffffff821117610b37576040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e083015281938151918260208201510360ba116106d95760ba8301905260205f60bb6040516008815360ba86600183013760025afa60203d14165f5190156105b5570361168b5761ffff81358060e01c6101a0850152818160d01c166101c0850152818160c01c168452818160b01c166020850152818160a01c166040850152818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101e0830152601a81018082116104475735610100830152603a81018082116104475735610120830152605a81018082116104475735610140830152607a81018082116104475735610160830152609a8101809111610447576101809035910152565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f5191156105b557565b805190816020820151036008116106d9576008820190523560c01c9056",
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
