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
	Bin: "0x608080604052346015576116e3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063594f5bd8146100ca57639f32409b1461002f575f80fd5b346100c657366003190161014081126100c657610120136100c6576101243567ffffffffffffffff81116100c65761006b903690600401610add565b90610088610077610b0b565b9260208401925f8452808552610b81565b905261009381610b8e565b600281036100ab57506100a59061119e565b5050505b005b600381036100bd57506100a99061115e565b6100a991610c02565b5f80fd5b346100c657366003190161016081126100c657610120136100c6576101243567ffffffffffffffff81116100c657610106903690600401610add565b610144359067ffffffffffffffff82116100c65761012b610163923690600401610add565b90929061014a610139610b0b565b9360208501965f8852808652610b81565b8552610154610b0b565b935f6020860152808552610b81565b602083015261017181610b8e565b92600284036101f8575061018691925061119e565b919061019184611373565b9061080082116101d0576101c2926101bc6101b6846101b1899687611255565b611298565b926113cb565b916113e3565b036101d0576100a990610bac565b7f3ec0c8a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b600384036102dd575061020c91925061115e565b61021582611373565b61021f8184611391565b9161080082119182156102c7575b50506101d057602081519101905b8151908181146102bb57803560026103fc8260f81c9260ee1c1683010192600282119081156102b1575b506101d0576102756002916113ba565b9101905b82820361028757505061023b565b813560e01c0290811580156102a4575b6101d05760040190610279565b5063800000008211610297565b9050831186610265565b5050506100a990610bac565b6102d4919250835161126e565b1415838061022d565b91906102e7610b3f565b935f85525f60208601525f60408601525f60608601525f60808601525f60a08601525f60c08601525f60e08601525f610100860152610325826114ad565b606086015260018103610760575f61033c836116c5565b60c087015261034a83611373565b602087015282519461035b846116c5565b60e0880152835195868251036020116106c757602087019182865287601f19915103016020116106c75761039b91604088018652356101008901526112c2565b6044351480159061074e575b610726576103bd6103b784611373565b84611391565b946103da86519135916103d48160208a0151610be2565b9061126e565b03610726575b845160208601511461048e576103fd6103f886610b8e565b6113ba565b61040686610b8e565b805b6104545750604087015160208801511461044c575b5060408601515f1981146104385760010160408701526103e0565b634e487b7160e01b5f52601160045260245ffd5b90508661041d565b61045d876114ad565b604089015160208a01511461047d575b508015610438575f190180610408565b6104879192610bef565b908861046d565b909192949350602084015160408501511115610726576104ae9092610bac565b6104008201808311610438576103ff830190811161043857600a1c8060808501526060840151818110156106f857505060608301519182600a1b9280840461040014901517156104385760019261050491610be2565b6104008110156106ef575b60a0840152146105cb575b6105238261123b565b359061053a836020830151604084015190856112eb565b8151036101d05761054a83611373565b60a0820151036101d05760205f61056560a084015186611255565b600160a085015180604051936002855383850137019060025afa60203d1416905f5191156105a3576101c291816080606087940151910151916112eb565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b8151806020840151036061116106c75760618101835260205f6062604051828153606185600183013760025afa60203d14165f5190156105a3576001823560f81c036101d05760c083015160e084015181818110156106a857505f19810190811161043857805b610656575050610100830151036101d057602181018091116104385735815261051a565b9091600180841603610685576106759061066f8761123b565b35611698565b915b600190811c91901c80610632565b9181811461067757916106a29061069b8761123b565b3590611698565b91610677565b6106b1826113cb565b90631260e0b360e11b5f5260045260245260445ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061040061050f565b7f0785cb4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fa4c15155000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060c086015160e087015111156103a7565b9384159350909190838015610ad3575b8015610ac9575b15610ab65761078583611373565b92610792600435826114cb565b958651610120880151905f60206107a7610b0b565b82815201526107be6107b885611373565b85611391565b9681811015610a8e576107eb9185916101bc6101b660206107e58d80519283910151610be2565b90611298565b03610a8e576107f8610b60565b965f88525f60208901525f60408901525f60608901525f60808901525f60a08901525f60c08901525f60e08901525f6101008901525f61012089015261083d86610b8e565b885261084886610b8e565b602089015261085686610b8e565b8060408a01526004895111159081610a7d575b81610a71575b50156108bd5785516080890152600160a08901525f5b60408901518110156108f35760a089015161089f886114ad565b0290811515806108e5575b156108bd5760019160a08b015201610885565b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b5063800000008211156108aa565b509194969295909396638000000061091c60a086015161091660208801516113ba565b90610bef565b116108bd576040840151610a635760015b60608501526003845110610a50575b6001845114610a2e575b6004845114610a0c575b60208151910151036108bd57156109d85760600151604085015260243584525f5b60c082015190816020870152825114908115916109c9575b5080156109b4575b610726576109ae81610916602060a06104ae9501519201516113ba565b92610bac565b50600582148015610991575060a43515610991565b90506040850151111586610989565b600583036109f55760800151604085015260c43584526001610971565b506101208101516001604086015284526004610971565b8051806020830151036020116106c75760208101825235610120850152610950565b610a3781611373565b60e0850152610a4581611373565b610100850152610946565b610a5981611373565b60c085015261093c565b60808401513560e01c61092d565b6008915011158961086f565b9050600260208a0151111590610869565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b84634f02d45b60e01b5f5260045260245ffd5b5060058514610777565b5060048514610770565b9181601f840112156100c65782359167ffffffffffffffff83116100c657602083818601950101116100c657565b604051906040820182811067ffffffffffffffff821117610b2b57604052565b634e487b7160e01b5f52604160045260245ffd5b60405190610120820182811067ffffffffffffffff821117610b2b57604052565b60405190610140820182811067ffffffffffffffff821117610b2b57604052565b9190820180921161043857565b805190816020820151036001116106c7576001820190523560f81c90565b6020815191015103610bba57565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190820391821161043857565b8181029291811591840414171561043857565b90610c0b610b3f565b925f84525f60208501525f60408501525f60608501525f60808501525f60a085015260c08401925f845260e085015f81526101008601945f86528694610c50846114ad565b606089015260018103610e3757505f91610c69846116c5565b8252610c7484611373565b6020890152835196610c85856116c5565b82528451976020860191898351036020116106c75760208a01928388528a601f19915103016020116106c757610cc39260408b0188523590526112c2565b6044351491821592610e29575b505061072657610ce8610ce283611373565b83611391565b948551610d00602088019235916103d4818551610be2565b03610726575b8551815114610d9857610d1b6103f887610b8e565b610d2487610b8e565b805b610d5e57506040880151602089015114610d56575b5060408701515f198114610438576001016040880152610d06565b91505f610d3b565b610d67886114ad565b60408a015160208b015114610d87575b508015610438575f190180610d26565b610d919192610bef565b905f610d77565b509091935093919360208301516040840151111561072657610dba9091610bac565b6104008101808211610438576103ff820190811161043857600a1c8060808401526060830151818110156106f8575050606082015180600a1b90808204610400149015171561043857610e0c91610be2565b610400811015610e1e5760a090910152565b5060a0610400910152565b519051111590505f80610cd0565b96955050509190841593848015611154575b801561114a575b1561113757610e5e84611373565b93610e6b600435826114cb565b968751610120890151905f6020610e80610b0b565b8281520152610e916107b885611373565b9781811015610a8e57610eb89185916101bc6101b660206107e58e80519283910151610be2565b03610a8e57610ec5610b60565b975f89525f60208a01525f60408a01525f60608a01525f60808a01525f60a08a01525f60c08a01525f60e08a01525f6101008a01525f6101208a0152610f0a87610b8e565b8952610f1587610b8e565b60208a0152610f2387610b8e565b8060408b015260048a5111159081611126575b8161111a575b50156108bd57865160808a0152600160a08a01525f5b60408a0151811015610f985760a08a0151610f6c896114ad565b029081151580610f8a575b156108bd5760019160a08c015201610f52565b506380000000821115610f77565b5091949793969092956380000000610fbb60a087015161091660208901516113ba565b116108bd57604085015161110c5760015b606086015260038551106110f9575b60018551146110d7575b60048551146110b5575b60208151910151036108bd571561107f5760600151604085015260243584525f905b60c08301519182602087015283511491821592611070575b508115611055575b506107265761104f81610916602060a0610dba9501519201516113ba565b91610bac565b600591501480611066575b5f611031565b5060a43515611060565b6040860151111591505f611029565b6005820361109d5760800151604085015260c4358452600190611011565b50610120820151600160408601528452600490611011565b8051806020830151036020116106c75760208101825235610120860152610fef565b6110e081611373565b60e08601526110ee81611373565b610100860152610fe5565b61110281611373565b60c0860152610fdb565b60808501513560e01c610fcc565b6008915011155f610f3c565b9050600260208b0151111590610f36565b85634f02d45b60e01b5f5260045260245ffd5b5060058614610e50565b5060048614610e49565b805190816020820151036048116106c75761117e90604883018152610bac565b611187816112c2565b604435036107265760088101809111610438573590565b906111a882610b8e565b916111b281611373565b926111c26109ae600435846114cb565b806111dd5750610120815191015190915b8284101561072657565b600181036111f85750610140602082015191015190916111d3565b600281036112135750610160604082015191015190916111d3565b60038103611229575061018001516001916111d3565b634f02d45b60e01b5f5260045260245ffd5b90815191826020820151036020116106c757602083019052565b9190918051928360208301510381116106c75783019052565b5f9060016020938060405193600d855383850137019060025afa60203d1416905f5191156105a357565b5f90600160209380604051936003855383850137019060025afa60203d1416905f5191156105a357565b5f6049602092604860405191600c8353600183013760025afa60203d1416905f5191156105a357565b909392916113066112fb826113cb565b9384878251956113e3565b945f5b848110611317575050505050565b82600183831c18821b101580611334575b6101d057600101611309565b507f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036104385761136b8160051b85610b81565b351515611328565b805190816020820151036002116106c7576002820190523560f01c90565b91909161139c610b0b565b905f825260208201915f83526113b3819583611255565b9052519052565b6002036113c657600190565b600490565b600281106113de575f19011e6101000390565b505f90565b919281841c611496578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610438578361142391611255565b6001929360405190600182538201925b8383106114465750505050156105a35790565b823580871761145f575b5060209060011c920191611433565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590611450565b8382631260e0b360e11b5f5260045260245260445ffd5b805190816020820151036004116106c7576004820190523560e01c90565b91909160405190610200820182811067ffffffffffffffff821117610b2b576040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f6101608301525f6101808301525f6101a08301525f6101c08301525f6101e083015281938151918260208201510360ba116106c75760ba8301905260205f60bb6040516008815360ba86600183013760025afa60203d14165f5190156105a357036116705761ffff81358060e01c6101a0850152818160d01c166101c0850152818160c01c168452818160b01c166020850152818160a01c166040850152818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101e0830152601a81018082116104385735610100830152603a81018082116104385735610120830152605a81018082116104385735610140830152607a81018082116104385735610160830152609a8101809111610438576101809035910152565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b60415f9160209360405191600183536001830152602182015260025afa60203d1416905f5191156105a357565b805190816020820151036008116106c7576008820190523560c01c9056",
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
