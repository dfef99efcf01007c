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
	Bin: "0x608080604052346015576116f4908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063376a5b331461012f57806391af1b18146100f95763931b5dbb1461003a575f80fd5b346100f5576100483661052c565b9091906020808401910192515a935f925b82841061007a5760408561006e885a9061057e565b82519182526020820152f35b909192936100cd906100ba61008f878561058b565b518060d81c9060e81c62ff00ff63ff00ff0061ff00841660ff84161760101b931691161760101c1790565b6100c761008f888761058b565b90610d8c565b93600481018091116100e157929190610059565b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b346100f557604061012761006e61010f3661052c565b909391935a94602080835160021c9401920190610696565b915a9061057e565b346100f55760403660031901126100f55760043560118110156100f5576024359067ffffffffffffffff82116100f557366023830112156100f557816004013567ffffffffffffffff81116100f55736602482850101116100f557600c90048060021b907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036100e1576101ee6101dc6101d36101ce856104d4565b61049a565b938085526104d4565b602084019490601f1901368637610598565b905a945f5b82811061023b57856060866102098a5a9061057e565b92604051938492604084525180928160408601528585015e5f8383018501526020830152601f01601f19168101030190f35b6024600c820283010135908160e01c9163ffffffff8160c01c169086918260021461048b578260031461047557826004146104665782600514610457578260011461043f57826006146104315782600714610422578260081461041357826009146103ff5782600a146103eb5782600b146103dd5782600c146103cf5782600d146103c05782600e146103b15782600f1461039d57508160101461031557506011146102f557634e487b7160e01b5f52605160045260245ffd5b6103006001926114fd565b60048260021b880101908151179052016101f3565b6001935060e01d90508061032a57505f610300565b805f915f811261038c575b5060201b801e60e803906074198212610382575b6075905f19908681851c16875f1986011b010101821c910160171b01637f8000008111610377575b17610300565b50637f800000610371565b6074199150610349565b9150506380000000905f038a610335565b90506103ac91506001936114bb565b610300565b90506103ac915060019361144f565b90506103ac91506001936113df565b5050506103ac600192611382565b5050506103ac600192611304565b5050506103ac637fffffff60019316610eda565b5050506103ac638000000060019318610eda565b90506103ac91506001936112b5565b90506103ac9150600193611256565b5050506103ac600192611158565b6103ac925063ffffffff6001959260a01c1691610d8c565b90506103ac9150600193611081565b90506103ac9150600193610fee565b6103ac9250600194915063800000001890610f3e565b90506103ac9150600193610f3e565b6040519190601f01601f1916820167ffffffffffffffff8111838210176104c057604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff81116104c057601f01601f191660200190565b81601f820112156100f55780359061050a6101ce836104d4565b92828452602083830101116100f557815f926020809301838601378301015290565b60606003198201126100f5576004359160243567ffffffffffffffff81116100f5578261055b916004016104f0565b916044359067ffffffffffffffff82116100f55761057b916004016104f0565b90565b919082039182116100e157565b919082018092116100e157565b601181101561068257801561067c57600181146106765760028114610670576003811461066a5760048114610664576005811461065e57600681146106585760078114610652576008811461064c576009811461064657600a811461064057600b811461063a57600c811461063457600d811461062e57600e811461062857600f1461062357601190565b601090565b50600f90565b50600e90565b50600d90565b50600c90565b50600b90565b50600a90565b50600990565b50600890565b50600790565b50600690565b50600190565b50600590565b50600490565b50600390565b50600290565b634e487b7160e01b5f52602160045260245ffd5b9290918290039060021b82015b8083106106b65750505061057b90610eda565b638000000084141580610d6f575b610778575b6020830181811015610771575b8084106106e357506106a3565b9293637f800000637fffffff8216116107645761075c60049161072b87518060d81c9060e81c62ff00ff63ff00ff0061ff00841660ff84161760101b931691161760101c1790565b6100c7868901518060d81c9060e81c62ff00ff63ff00ff0061ff00841660ff84161760101b931691161760101c1790565b9401926106d6565b5050505050637fc0000090565b50806106d6565b9283849360ff8360171c1691821592831560171b627fffff861617935f1991010193601f1c610d66575b8082106107ef575b5050806107bd5750505f915b91926106c9565b6107d79181905f925f81126107dd575b506097019161161d565b916107b6565b638000000093505f03915060976107cd565b9392919096949587519684890151945f19988760208c0111610d51575b7c010000000100000001000000010000000100000001000000010000000187821860071c16997c010000000100000001000000010000000100000001000000010000000182600f1c167cfe000000fe000000fe000000fe000000fe000000fe000000fe000000fe8360011b16177c010000000100000001000000010000000100000001000000010000000189600f1c167cfe000000fe000000fe000000fe000000fe000000fe000000fe000000fe8a60011b16177d0100000001000000010000000100000001000000010000000100000001007c010000000100000001000000010000000100000001000000010000000182017c010000000100000001000000010000000100000001000000010000000184011716610d3b577f80000000800000008000000080000000800000008000000080000000800000008062ffffff9a9e9b7cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff85019b8c977e800000008000000080000000800000008000000080000000800000008000007cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff870199600f1b167e7f0000007f0000007f0000007f0000007f0000007f0000007f0000007f00008260081b1617907cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff008260081c169160181c161717917e8000000080000000800000008000000080000000800000008000000080000089600f1b167e7f0000007f0000007f0000007f0000007f0000007f0000007f0000007f00008260081b1617907cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7dff000000ff000000ff000000ff000000ff000000ff000000ff000000ff008260081c169160181c1617179d02811660011b90030118987c010000000100000001000000010000000100000001000000010000000180857d012900000129000001290000012900000129000001290000012900000129169660081c169160081c16019101031660011b03935b8660e01c8660e01d02908560e11d9a8b81039060c882105f14610ce157501b0198935b8960021b8a181e998a1b60e68b7c1fffffffffffffffffffffffffffffffffffffffffffffffffffffffff600184841c16840101821d9703019660201b9760201b9a8260201b928d60fd8a1080860215610ba4575b50505050509398959498610b1d565b15610bd6575b505050508015610bbe575f80808d81610b95565b509695929394509650966020019096959493966107a2565b91979092985f918a5f14610cd5575f821215610cb757508801988960e603981d97885f9a5f83135f14610caa5750505f1960018a831d1660015f1984011b018a0101901d975b8815610c89575b505b610c31575b8181610baa565b9298915092500360208111610c81575b7f1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc601b1992805f03161e60ff0360031c16908a0101015f955f5f8b610c2a565b506020610c41565b5f13610c96575b5f610c23565b5060321997505f1996508c90506001610c90565b60e519011b989050610c1c565b985098505062ffffff198714630100000088141760fd891317610c25565b98505097505f97610c25565b969b919291905f811215610d14575f039060c88211610d04575b501b0198610b40565b60c71901965060c890505f610cfb565b508291929b969b5f14610d31575060c81b019860c7190193610b40565b9a50509893610b40565b5050505095505095509395909150925f806107aa565b988a880360031b1c1980809a1696169561080c565b915f03916107a2565b50691fe00000000000000000628000008501602e1b1615156106c4565b9091637f80000062800000820116637f80000062800000850116637f80000062800000850116020215610ecf5760ff8260171c1660ff8460171c169060ff8360171c16948215821592811560171b627fffff841617841560171b627fffff8916170293881592831560171b627fffff8916179601910101960194189463800000008616610ec6575b63800000008416610ebd575b8085036096015f811215610e9b575084900393609519850190609681019560968311610e89575b50501b01905b8115610e7b575061057b92505f81818112610e69575b5061161d565b9150506380000000905f03905f610e63565b915050638000000091161690565b01609519019450609690505f80610e47565b909460968294939411610eb2575b501b0190610e4d565b94505060965f610ea9565b915f0391610e20565b905f0390610e14565b909161057b92610ef5565b637f800000637fffffff8216111561057b5750637fc0000090565b9190637f80000062800000820116637f800000628000008501160260171b610f335782816380000000610f2e9361057b96181691611567565b6115c6565b5061057b9150610eda565b90637f80000062800000820116637f800000628000008401160260171b15610fe557610f6982611676565b8082610f7485611676565b81958195838210610fce575b5050505083900360198111610fc6571b01918215610e7b575061057b925081905f925f8112610fb4575b506096019161161d565b638000000093505f0391506096610faa565b505050505090565b9450945094509550509091828495905f8080610f80565b61057b916115c6565b63800000008282181690637f80000062800000840116637f800000628000008301160260171b156110775761103c61105b9160ff8160171c1690811590627fffff821560171b911617910191565b91909360ff8160171c1690811590627fffff821560171b911617910191565b9091029081156110705761057b93019161161d565b5050905090565b9161057b92611567565b9063800000008183181690637f80000062800000820116637f800000628000008501160260171b1561114f576110d06110ef9360ff8160171c1690811590627fffff821560171b911617910191565b93909160ff8160171c1690811590627fffff821560171b911617910191565b90811561113257841561112a5761057b9460501b82810490819382020361111e575b5060dc919203019161161d565b600117915060dc611111565b505050905090565b50505090155f146111465750637fc0000090565b637f8000001790565b61057b926116a2565b637fffffff81161561057b57637f80000081101561123f57601781811c60ff16801590810192627fffff16901590911b1760018216603c011b90811e6101010360011c600183821c911b0160011c8083040160011c8083040160011c8083040160011c8083040160011c808304811190039182800203611235575b60011c9060201b801e60e8039060c2198360b7030180831261122c575b5060c3905f1990600181851c1660015f1986011b010101821c9260b6199201010160171b01637f80000081116112235790565b50637f80000090565b915060c36111f0565b90600117906111d3565b637f800000810361124d5790565b50637fc0000090565b90637f800000637fffffff83161180156112a2575b611298578160030b8160030b8060ff1d60e11c18908060ff1d60e11c18125f14611293575090565b905090565b5050637fc0000090565b50637f800000637fffffff82161161126b565b637f800000637fffffff82161180156112f1575b611298578060030b8260030b8060ff1d60e11c18908060ff1d60e11c18125f14611293575090565b50637f800000637fffffff8316116112c9565b60ff8160171c16609681101561137857607f81106113505760960381811c811b9163800000008110159081611345575b5061133d575090565b6001901b0190565b90508214155f611334565b5063800000008110611373576380000000810361136a5790565b5063bf80000090565b505f90565b5061057b90610eda565b60ff8160171c1660968110156113785763800000008216607f82106113c15750609603905f1990600181841c169060015f1985011b010101811c901b90565b91633f0000009150637fffffff16115f1461057b57633f8000001790565b637f800000637fffffff821611801561143c575b801561142c575b6114265760030b9060030b8060ff1d60e11c18908060ff1d60e11c18125f1461142257600190565b5f90565b50505f90565b50637fffffff82821716156113fa565b50637f800000637fffffff8316116113f3565b90637f800000637fffffff83161180156114a8575b611426578160030b8160030b8060ff1d60e11c18908060ff1d60e11c181391821592611497575b50501561142257600190565b637fffffff92501716155f8061148b565b50637f800000637fffffff821611611464565b90637f800000637fffffff83161180156114ea575b611426578082149182156114975750501561142257600190565b50637f800000637fffffff8216116114d0565b90634f000000637fffffff8316101561155e57601782811c60ff16801590810191627fffff85169115901b17906096811015611554576096031c5b6380000000819310156115485750565b5f0363ffffffff169150565b609519011b611538565b63800000009150565b637fffffff1690637f80000082119182156115b2575b82156115a9575b50811561159a575b5061124d57637f8000001790565b637fffffff915016155f61158c565b1591505f611584565b637f800000637fffffff831611925061157d565b90637fffffff8216637f8000008111801561160a575b6115ff57637f8000000361129357638000000082180361057b5750637fc0000090565b505050637fc0000090565b50637f800000637fffffff8316116115dc565b919060201b801e60e803908260b70380831261166e575b505f1990600181841c1660015f1985011b010101811c9160b61991010160171b01637f8000008111611664571790565b50637f8000001790565b91505f611634565b9060ff8260171c169063800000008215801560171b627fffff8616179301931661169c57565b905f0390565b637fffffff16637f800000811180156116e1575b6115ff57637f800000036116dd57637fffffff16637f800000036111465750637fc0000090565b5090565b50637f800000637fffffff8316116116b656",
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
