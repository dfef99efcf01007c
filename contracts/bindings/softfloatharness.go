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

// SoftFloatHarnessMetaData contains all meta data concerning the SoftFloatHarness contract.
var SoftFloatHarnessMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"batch\",\"inputs\":[{\"name\":\"op\",\"type\":\"uint8\",\"internalType\":\"enumSoftFloatHarness.Op\"},{\"name\":\"operands\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"gasUsed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dot\",\"inputs\":[{\"name\":\"acc\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"a\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gasUsed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dotByFma\",\"inputs\":[{\"name\":\"acc\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"a\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"b\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"gasUsed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"}]",
	Sigs: map[string]string{
		"batch(uint8,bytes)":            "376a5b33",
		"dot(uint256,bytes,bytes)":      "91af1b18",
		"dotByFma(uint256,bytes,bytes)": "931b5dbb",
	},
	Bin: "0x60808060405234601557611761908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063376a5b331461089357806391af1b18146100f95763931b5dbb1461003a575f80fd5b346100f55761004836610c90565b9091906020808401910192515a935f925b82841061007a5760408561006e885a90610ce2565b82519182526020820152f35b909192936100cd906100ba61008f8785610cef565b518060d81c9060e81c62ff00ff63ff00ff0061ff00841660ff84161760101b931691161760101c1790565b6100c761008f8887610cef565b90610dfa565b93600481018091116100e157929190610059565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b346100f55761010736610c90565b5a825160021c92905f85628000008101602e1b691fe00000000000000000166101da575b50945b848610806101cc575b156101b5576101ad6001918760021b6100c7602061017e81848a0101518060d81c9060e81c62ff00ff63ff00ff0061ff00841660ff84161760101b931691161760101c1790565b92890101518060d81c9060e81c62ff00ff63ff00ff0061ff00841660ff84161760101b931691161760101c1790565b95019461012e565b9061006e6101c4604093610f47565b915a90610ce2565b50637fc00000811415610137565b9550505f9460ff8160171c169060968215801560171b627fffff8416179301019080601f1c610888575b638000000014915b868810610271575b868811610268575b8061023c575050156102365763800000005b945b8661012b565b5f61022e565b61025192505f81818112610257575b5061168a565b94610230565b5f039150638000000090508961024b565b9650859661021c565b9594939291908760021b976104036020610344818c890101517dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff8160081b9160081c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff7fff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff007dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff0085167cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff84161760101b941691161760101c161790565b9a880101517dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff8160081b9160081c7eff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff7fff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff007dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff0085167cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff84161760101b941691161760101c161790565b5f1999886008840111610879575b8a8091169116997cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff8260171c16907cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff8c60171c16917d0100000001000000010000000100000001000000010000000100000001007c010000000100000001000000010000000100000001000000010000000184017c0100000001000000010000000100000001000000010000000100000001830117166108685790817cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff8e9493019081600f1b7e80000000800000008000000080000000800000008000000080000000800000167e7fffff007fffff007fffff007fffff007fffff007fffff007fffff007fffff871617937cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff81019586600f1b7e8000000080000000800000008000000080000000800000008000000080000016907e7fffff007fffff007fffff007fffff007fffff007fffff007fffff007fffff16179560081c7c0100000001000000010000000100000001000000010000000100000001169260081c7c010000000100000001000000010000000100000001000000010000000116910103037c020000000200000002000000020000000200000002000000020000000201169b8c9318601f1c7c01000000010000000100000001000000010000000100000001000000011662ffffff02811660011b90037f8000000080000000800000008000000080000000800000008000000080000000017f800000008000000080000000800000008000000080000000800000008000000018915b6106a65750508192939495969798506101f46008921461069f57019661020c565b0196610214565b9091988160e01c8360e01d02908b60e01c80860360c8811060011461085c575f811260011461083157505060c81b019260c71901995b8360ff1d84181e93600119850190811b90857c1fffffffffffffffffffffffffffffffffffffffffffffffffffffffff60018460e61c1684010160e61d9d03958d60fd605160e88a019901100215610747575b50505060201b809260201b9160201b909a999261067e565b8783156107d957506097871260011461078b57505050610194841363010000008c1462ffffff198d14171761077f575b8b808061072f565b506101f492505f610777565b939c50919550901d9283910161017f81900360015f8213146107bb575061017e19011b985b5f6097931293610777565b9150505f19600184831d1660015f1984011b01840101901d986107b0565b96505050506097931561077757935088845f0385161e60ff0360051c0160088a018910610823575b60021b602380828a01015191880101511860ff1c8160e01c8302151693610777565b888a03900360071901610801565b5f9d969d939293039060c8821161084c575b501b01926106dc565b60c719019c5060c890508d610843565b9095501b0192996106dc565b505050509750909192939495610214565b9982890360051b1c1999610411565b5f9290920391610204565b346100f55760403660031901126100f55760043560118110156100f5576024359067ffffffffffffffff82116100f557366023830112156100f557816004013567ffffffffffffffff81116100f55736602482850101116100f557600c90048060021b907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036100e15761095261094061093761093285610c38565b610bfe565b93808552610c38565b602084019490601f1901368637610cfc565b905a945f5b82811061099f578560608661096d8a5a90610ce2565b92604051938492604084525180928160408601528585015e5f8383018501526020830152601f01601f19168101030190f35b6024600c820283010135908160e01c9163ffffffff8160c01c1690869182600214610bef5782600314610bd95782600414610bca5782600514610bbb5782600114610ba35782600614610b955782600714610b865782600814610b775782600914610b635782600a14610b4f5782600b14610b415782600c14610b335782600d14610b245782600e14610b155782600f14610b01575081601014610a795750601114610a5957634e487b7160e01b5f52605160045260245ffd5b610a6460019261156a565b60048260021b88010190815117905201610957565b6001935060e01d905080610a8e57505f610a64565b805f915f8112610af0575b5060201b801e60e803906074198212610ae6575b6075905f19908681851c16875f1986011b010101821c910160171b01637f8000008111610adb575b17610a64565b50637f800000610ad5565b6074199150610aad565b9150506380000000905f038a610a99565b9050610b109150600193611528565b610a64565b9050610b1091506001936114bc565b9050610b10915060019361144c565b505050610b106001926113ef565b505050610b10600192611371565b505050610b10637fffffff60019316610f47565b505050610b10638000000060019318610f47565b9050610b109150600193611322565b9050610b1091506001936112c3565b505050610b106001926111c5565b610b10925063ffffffff6001959260a01c1691610dfa565b9050610b1091506001936110ee565b9050610b10915060019361105b565b610b109250600194915063800000001890610fab565b9050610b109150600193610fab565b6040519190601f01601f1916820167ffffffffffffffff811183821017610c2457604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff8111610c2457601f01601f191660200190565b81601f820112156100f557803590610c6e61093283610c38565b92828452602083830101116100f557815f926020809301838601378301015290565b60606003198201126100f5576004359160243567ffffffffffffffff81116100f55782610cbf91600401610c54565b916044359067ffffffffffffffff82116100f557610cdf91600401610c54565b90565b919082039182116100e157565b919082018092116100e157565b6011811015610de6578015610de05760018114610dda5760028114610dd45760038114610dce5760048114610dc85760058114610dc25760068114610dbc5760078114610db65760088114610db05760098114610daa57600a8114610da457600b8114610d9e57600c8114610d9857600d8114610d9257600e8114610d8c57600f14610d8757601190565b601090565b50600f90565b50600e90565b50600d90565b50600c90565b50600b90565b50600a90565b50600990565b50600890565b50600790565b50600690565b50600190565b50600590565b50600490565b50600390565b50600290565b634e487b7160e01b5f52602160045260245ffd5b9091637f80000062800000820116637f80000062800000850116637f80000062800000850116020215610f3c5760ff8260171c1660ff8460171c169060ff8360171c16948215821592811560171b627fffff841617841560171b627fffff8916170293881592831560171b627fffff8916179601910101960194189463800000008616610f33575b63800000008416610f2a575b8085036096015f811215610f08575084900393609519850190609681019560968311610ef6575b50501b01905b8115610ee85750610cdf92505f81818112610ed6575061168a565b9150506380000000905f03905f61024b565b915050638000000091161690565b01609519019450609690505f80610eb5565b909460968294939411610f1f575b501b0190610ebb565b94505060965f610f16565b915f0391610e8e565b905f0390610e82565b9091610cdf92610f62565b637f800000637fffffff82161115610cdf5750637fc0000090565b9190637f80000062800000820116637f800000628000008501160260171b610fa05782816380000000610f9b93610cdf961816916115d4565b611633565b50610cdf9150610f47565b90637f80000062800000820116637f800000628000008401160260171b1561105257610fd6826116e3565b8082610fe1856116e3565b8195819583821061103b575b5050505083900360198111611033571b01918215610ee85750610cdf925081905f925f8112611021575b506096019161168a565b638000000093505f0391506096611017565b505050505090565b9450945094509550509091828495905f8080610fed565b610cdf91611633565b63800000008282181690637f80000062800000840116637f800000628000008301160260171b156110e4576110a96110c89160ff8160171c1690811590627fffff821560171b911617910191565b91909360ff8160171c1690811590627fffff821560171b911617910191565b9091029081156110dd57610cdf93019161168a565b5050905090565b91610cdf926115d4565b9063800000008183181690637f80000062800000820116637f800000628000008501160260171b156111bc5761113d61115c9360ff8160171c1690811590627fffff821560171b911617910191565b93909160ff8160171c1690811590627fffff821560171b911617910191565b90811561119f57841561119757610cdf9460501b82810490819382020361118b575b5060dc919203019161168a565b600117915060dc61117e565b505050905090565b50505090155f146111b35750637fc0000090565b637f8000001790565b610cdf9261170f565b637fffffff811615610cdf57637f8000008110156112ac57601781811c60ff16801590810192627fffff16901590911b1760018216603c011b90811e6101010360011c600183821c911b0160011c8083040160011c8083040160011c8083040160011c8083040160011c8083048111900391828002036112a2575b60011c9060201b801e60e8039060c2198360b70301808312611299575b5060c3905f1990600181851c1660015f1986011b010101821c9260b6199201010160171b01637f80000081116112905790565b50637f80000090565b915060c361125d565b9060011790611240565b637f80000081036112ba5790565b50637fc0000090565b90637f800000637fffffff831611801561130f575b611305578160030b8160030b8060ff1d60e11c18908060ff1d60e11c18125f14611300575090565b905090565b5050637fc0000090565b50637f800000637fffffff8216116112d8565b637f800000637fffffff821611801561135e575b611305578060030b8260030b8060ff1d60e11c18908060ff1d60e11c18125f14611300575090565b50637f800000637fffffff831611611336565b60ff8160171c1660968110156113e557607f81106113bd5760960381811c811b91638000000081101590816113b2575b506113aa575090565b6001901b0190565b90508214155f6113a1565b50638000000081106113e057638000000081036113d75790565b5063bf80000090565b505f90565b50610cdf90610f47565b60ff8160171c1660968110156113e55763800000008216607f821061142e5750609603905f1990600181841c169060015f1985011b010101811c901b90565b91633f0000009150637fffffff16115f14610cdf57633f8000001790565b637f800000637fffffff82161180156114a9575b8015611499575b6114935760030b9060030b8060ff1d60e11c18908060ff1d60e11c18125f1461148f57600190565b5f90565b50505f90565b50637fffffff8282171615611467565b50637f800000637fffffff831611611460565b90637f800000637fffffff8316118015611515575b611493578160030b8160030b8060ff1d60e11c18908060ff1d60e11c181391821592611504575b50501561148f57600190565b637fffffff92501716155f806114f8565b50637f800000637fffffff8216116114d1565b90637f800000637fffffff8316118015611557575b611493578082149182156115045750501561148f57600190565b50637f800000637fffffff82161161153d565b90634f000000637fffffff831610156115cb57601782811c60ff16801590810191627fffff85169115901b179060968110156115c1576096031c5b6380000000819310156115b55750565b5f0363ffffffff169150565b609519011b6115a5565b63800000009150565b637fffffff1690637f800000821191821561161f575b8215611616575b508115611607575b506112ba57637f8000001790565b637fffffff915016155f6115f9565b1591505f6115f1565b637f800000637fffffff83161192506115ea565b90637fffffff8216637f80000081118015611677575b61166c57637f80000003611300576380000000821803610cdf5750637fc0000090565b505050637fc0000090565b50637f800000637fffffff831611611649565b919060201b801e60e803908260b7038083126116db575b505f1990600181841c1660015f1985011b010101811c9160b61991010160171b01637f80000081116116d1571790565b50637f8000001790565b91505f6116a1565b9060ff8260171c169063800000008215801560171b627fffff8616179301931661170957565b905f0390565b637fffffff16637f8000008111801561174e575b61166c57637f8000000361174a57637fffffff16637f800000036111b35750637fc0000090565b5090565b50637f800000637fffffff83161161172356",
}

// SoftFloatHarnessABI is the input ABI used to generate the binding from.
// Deprecated: Use SoftFloatHarnessMetaData.ABI instead.
var SoftFloatHarnessABI = SoftFloatHarnessMetaData.ABI

// Deprecated: Use SoftFloatHarnessMetaData.Sigs instead.
// SoftFloatHarnessFuncSigs maps the 4-byte function signature to its string representation.
var SoftFloatHarnessFuncSigs = SoftFloatHarnessMetaData.Sigs

// SoftFloatHarnessBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use SoftFloatHarnessMetaData.Bin instead.
var SoftFloatHarnessBin = SoftFloatHarnessMetaData.Bin

// DeploySoftFloatHarness deploys a new Ethereum contract, binding an instance of SoftFloatHarness to it.
func DeploySoftFloatHarness(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *SoftFloatHarness, error) {
	parsed, err := SoftFloatHarnessMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(SoftFloatHarnessBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &SoftFloatHarness{SoftFloatHarnessCaller: SoftFloatHarnessCaller{contract: contract}, SoftFloatHarnessTransactor: SoftFloatHarnessTransactor{contract: contract}, SoftFloatHarnessFilterer: SoftFloatHarnessFilterer{contract: contract}}, nil
}

// SoftFloatHarness is an auto generated Go binding around an Ethereum contract.
type SoftFloatHarness struct {
	SoftFloatHarnessCaller     // Read-only binding to the contract
	SoftFloatHarnessTransactor // Write-only binding to the contract
	SoftFloatHarnessFilterer   // Log filterer for contract events
}

// SoftFloatHarnessCaller is an auto generated read-only Go binding around an Ethereum contract.
type SoftFloatHarnessCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SoftFloatHarnessTransactor is an auto generated write-only Go binding around an Ethereum contract.
type SoftFloatHarnessTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SoftFloatHarnessFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type SoftFloatHarnessFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// SoftFloatHarnessSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type SoftFloatHarnessSession struct {
	Contract     *SoftFloatHarness // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// SoftFloatHarnessCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type SoftFloatHarnessCallerSession struct {
	Contract *SoftFloatHarnessCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts           // Call options to use throughout this session
}

// SoftFloatHarnessTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type SoftFloatHarnessTransactorSession struct {
	Contract     *SoftFloatHarnessTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts           // Transaction auth options to use throughout this session
}

// SoftFloatHarnessRaw is an auto generated low-level Go binding around an Ethereum contract.
type SoftFloatHarnessRaw struct {
	Contract *SoftFloatHarness // Generic contract binding to access the raw methods on
}

// SoftFloatHarnessCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type SoftFloatHarnessCallerRaw struct {
	Contract *SoftFloatHarnessCaller // Generic read-only contract binding to access the raw methods on
}

// SoftFloatHarnessTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type SoftFloatHarnessTransactorRaw struct {
	Contract *SoftFloatHarnessTransactor // Generic write-only contract binding to access the raw methods on
}

// NewSoftFloatHarness creates a new instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarness(address common.Address, backend bind.ContractBackend) (*SoftFloatHarness, error) {
	contract, err := bindSoftFloatHarness(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarness{SoftFloatHarnessCaller: SoftFloatHarnessCaller{contract: contract}, SoftFloatHarnessTransactor: SoftFloatHarnessTransactor{contract: contract}, SoftFloatHarnessFilterer: SoftFloatHarnessFilterer{contract: contract}}, nil
}

// NewSoftFloatHarnessCaller creates a new read-only instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarnessCaller(address common.Address, caller bind.ContractCaller) (*SoftFloatHarnessCaller, error) {
	contract, err := bindSoftFloatHarness(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarnessCaller{contract: contract}, nil
}

// NewSoftFloatHarnessTransactor creates a new write-only instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarnessTransactor(address common.Address, transactor bind.ContractTransactor) (*SoftFloatHarnessTransactor, error) {
	contract, err := bindSoftFloatHarness(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarnessTransactor{contract: contract}, nil
}

// NewSoftFloatHarnessFilterer creates a new log filterer instance of SoftFloatHarness, bound to a specific deployed contract.
func NewSoftFloatHarnessFilterer(address common.Address, filterer bind.ContractFilterer) (*SoftFloatHarnessFilterer, error) {
	contract, err := bindSoftFloatHarness(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &SoftFloatHarnessFilterer{contract: contract}, nil
}

// bindSoftFloatHarness binds a generic wrapper to an already deployed contract.
func bindSoftFloatHarness(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := SoftFloatHarnessMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SoftFloatHarness *SoftFloatHarnessRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SoftFloatHarness.Contract.SoftFloatHarnessCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SoftFloatHarness *SoftFloatHarnessRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.SoftFloatHarnessTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SoftFloatHarness *SoftFloatHarnessRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.SoftFloatHarnessTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_SoftFloatHarness *SoftFloatHarnessCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _SoftFloatHarness.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_SoftFloatHarness *SoftFloatHarnessTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_SoftFloatHarness *SoftFloatHarnessTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _SoftFloatHarness.Contract.contract.Transact(opts, method, params...)
}

// Batch is a free data retrieval call binding the contract method 0x376a5b33.
//
// Solidity: function batch(uint8 op, bytes operands) view returns(bytes results, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessCaller) Batch(opts *bind.CallOpts, op uint8, operands []byte) (struct {
	Results []byte
	GasUsed *big.Int
}, error) {
	var out []interface{}
	err := _SoftFloatHarness.contract.Call(opts, &out, "batch", op, operands)

	outstruct := new(struct {
		Results []byte
		GasUsed *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Results = *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	outstruct.GasUsed = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Batch is a free data retrieval call binding the contract method 0x376a5b33.
//
// Solidity: function batch(uint8 op, bytes operands) view returns(bytes results, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessSession) Batch(op uint8, operands []byte) (struct {
	Results []byte
	GasUsed *big.Int
}, error) {
	return _SoftFloatHarness.Contract.Batch(&_SoftFloatHarness.CallOpts, op, operands)
}

// Batch is a free data retrieval call binding the contract method 0x376a5b33.
//
// Solidity: function batch(uint8 op, bytes operands) view returns(bytes results, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessCallerSession) Batch(op uint8, operands []byte) (struct {
	Results []byte
	GasUsed *big.Int
}, error) {
	return _SoftFloatHarness.Contract.Batch(&_SoftFloatHarness.CallOpts, op, operands)
}

// Dot is a free data retrieval call binding the contract method 0x91af1b18.
//
// Solidity: function dot(uint256 acc, bytes a, bytes b) view returns(uint256 r, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessCaller) Dot(opts *bind.CallOpts, acc *big.Int, a []byte, b []byte) (struct {
	R       *big.Int
	GasUsed *big.Int
}, error) {
	var out []interface{}
	err := _SoftFloatHarness.contract.Call(opts, &out, "dot", acc, a, b)

	outstruct := new(struct {
		R       *big.Int
		GasUsed *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.R = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.GasUsed = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Dot is a free data retrieval call binding the contract method 0x91af1b18.
//
// Solidity: function dot(uint256 acc, bytes a, bytes b) view returns(uint256 r, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessSession) Dot(acc *big.Int, a []byte, b []byte) (struct {
	R       *big.Int
	GasUsed *big.Int
}, error) {
	return _SoftFloatHarness.Contract.Dot(&_SoftFloatHarness.CallOpts, acc, a, b)
}

// Dot is a free data retrieval call binding the contract method 0x91af1b18.
//
// Solidity: function dot(uint256 acc, bytes a, bytes b) view returns(uint256 r, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessCallerSession) Dot(acc *big.Int, a []byte, b []byte) (struct {
	R       *big.Int
	GasUsed *big.Int
}, error) {
	return _SoftFloatHarness.Contract.Dot(&_SoftFloatHarness.CallOpts, acc, a, b)
}

// DotByFma is a free data retrieval call binding the contract method 0x931b5dbb.
//
// Solidity: function dotByFma(uint256 acc, bytes a, bytes b) view returns(uint256 r, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessCaller) DotByFma(opts *bind.CallOpts, acc *big.Int, a []byte, b []byte) (struct {
	R       *big.Int
	GasUsed *big.Int
}, error) {
	var out []interface{}
	err := _SoftFloatHarness.contract.Call(opts, &out, "dotByFma", acc, a, b)

	outstruct := new(struct {
		R       *big.Int
		GasUsed *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.R = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.GasUsed = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// DotByFma is a free data retrieval call binding the contract method 0x931b5dbb.
//
// Solidity: function dotByFma(uint256 acc, bytes a, bytes b) view returns(uint256 r, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessSession) DotByFma(acc *big.Int, a []byte, b []byte) (struct {
	R       *big.Int
	GasUsed *big.Int
}, error) {
	return _SoftFloatHarness.Contract.DotByFma(&_SoftFloatHarness.CallOpts, acc, a, b)
}

// DotByFma is a free data retrieval call binding the contract method 0x931b5dbb.
//
// Solidity: function dotByFma(uint256 acc, bytes a, bytes b) view returns(uint256 r, uint256 gasUsed)
func (_SoftFloatHarness *SoftFloatHarnessCallerSession) DotByFma(acc *big.Int, a []byte, b []byte) (struct {
	R       *big.Int
	GasUsed *big.Int
}, error) {
	return _SoftFloatHarness.Contract.DotByFma(&_SoftFloatHarness.CallOpts, acc, a, b)
}
