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

// StandingMetaData contains all meta data concerning the Standing contract.
var StandingMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLAIM_BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_GENERATIONS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REGISTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coverOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"available\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"quorumTrust\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"refuted\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enter\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"available\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"quorumTrust\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fall\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parentOf\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requireEvaluation\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireFinal\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"runOf\",\"inputs\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"runs\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"standing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finals\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stand\",\"inputs\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"strike\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"viewFinal\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"available\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"quorumTrust\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DrawnDown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotAnEvaluation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEnoughValueAtRisk\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotFinal\",\"inputs\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimBook\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParentNotFinal\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"SpecTaken\",\"inputs\":[{\"name\":\"standing\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"TooManyGenerations\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]}]",
	Sigs: map[string]string{
		"fall(bytes32)": "00dc9b1c",
		"CLAIM_BOOK()":  "01106e2b",
		"REGISTRY()":    "06433b1b",
		"requireFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),uint256)": "0a7e82fd",
		"runOf(bytes32)":                 "10533810",
		"stand(bytes32,bytes32,bytes32)": "2657d60c",
		"coverOf(bytes32)":               "42807b72",
		"viewFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),address)": "566b660a",
		"strike(bytes32,address,bytes32)": "62111d9f",
		"requireEvaluation((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),uint256)": "79764232",
		"runs(bytes32)":     "8618ec27",
		"MAX_GENERATIONS()": "9ea784a4",
		"enter(bytes32,address,bytes32,uint96,bool)": "d2d3b926",
		"isFinal(bytes32)":                           "da3686de",
		"parentOf(bytes32)":                          "ddeda132",
	},
	Bin: "0x60c03461009a57601f61128b38819003918201601f19168301916001600160401b0383118484101761009e5780849260209460405283398101031261009a57516001600160a01b038116810361009a573360805260a0526040516111d890816100b38239608051818181610161015281816105b20152818161074e0152818161082a0152610869015260a05181818161050e01526107e70152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8062dc9b1c1461084e57806301106e2b1461080b57806306433b1b146107c85780630a7e82fd146107af57806310533810146107855780632657d60c1461073357806342807b72146106e7578063566b660a1461068857806362111d9f1461058c57806379764232146104025780638618ec27146103bc5780639ea784a4146103a2578063d2d3b92614610113578063da3686de146100eb5763ddeda132146100bd575f80fd5b346100e75760203660031901126100e7576004355f526002602052602060405f2054604051908152f35b5f80fd5b346100e75760203660031901126100e7576020610109600435610c4d565b6040519015158152f35b346100e75760a03660031901126100e75760043561012f6108dd565b9060443590606435926001600160601b0384168094036100e757608435918215158093036100e7576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361037657805f5260016020526101ca60405f206101a963ffffffff825460201c16610905565b67ffffffff0000000082549160201b169067ffffffff000000001916179055565b604051606081019381851067ffffffffffffffff86111761036257610284946040528682526020820190815260408201905f8252865f525f6020526001600160601b038060405f20945116166001600160601b03198454161783555115156cff00000000000000000000000083549160601b16906cff00000000000000000000000019161782555115156dff0000000000000000000000000082549160681b16906dff000000000000000000000000001916179055610f4f565b5f52600460205260405f208054926801000000000000000084101561036257600184018255836102d0846102b88386610c38565b90919082549060031b91821b915f19901b1916179055565b6102e5575b506102e3926102b891610c38565b005b925f19810181811161034e5760011c906102ff8284610c38565b90549060031b1c5f525f602052846001600160601b0360405f205416101561034757610340906102b86103328486610c38565b90549060031b1c9185610c38565b92836102d0565b93506102d5565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b7fd60d3518000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100e7575f3660031901126100e7576020604051818152f35b346100e75760203660031901126100e7576004355f526001602052606060405f205463ffffffff604051918181168352818160201c16602084015260401c166040820152f35b346100e757610410366108be565b9060a0810135801590811591610462575b5061043a5760209161043291610c91565b604051908152f35b7f9171305e000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050604051907f708b57af000000000000000000000000000000000000000000000000000000008252823560048301526020830135602483015260408301356044830152606083013560648301526080830135608483015260a482015260c082013560c482015267ffffffffffffffff6104de60e08401610aae565b1660e482015263ffffffff6104f66101008401610ac3565b16610104820152602081610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610581575f91610546575b501583610421565b90506020813d602011610579575b8161056160209383610a8c565b810103126100e7575180151581036100e7578361053e565b3d9150610554565b6040513d5f823e3d90fd5b346100e75760603660031901126100e7576004356105a86108dd565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036103765781610675925f52600160205260405f206106206105fe63ffffffff835460201c166108f3565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b63ffffffff610631818354166108f3565b1663ffffffff198254161790556044355f525f60205260405f206d01000000000000000000000000006dff0000000000000000000000000019825416179055610f4f565b5f5260046020526102e360405f20610fba565b346100e757366003190161014081126100e757610120136100e757610124356001600160a01b03811681036100e7576001600160601b036106ca608092610b64565b929391604051948552602085015216604083015215156060820152f35b346100e75760203660031901126100e7576004355f525f602052606060405f205460ff604051916001600160601b03811683528181851c161515602084015260681c1615156040820152f35b346100e75760603660031901126100e7576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610376576102e360443560243560043561091c565b346100e75760203660031901126100e7576004355f526003602052602060405f2054604051908152f35b346100e75760206104326107c2366108be565b90610c91565b346100e7575f3660031901126100e75760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e7575f3660031901126100e75760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e75760203660031901126100e7576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610376576004355f52600160205260405f2063ffffffff6108ae818354166108f3565b825463ffffffff19169116179055005b6003190161014081126100e757610120136100e7576004906101243590565b602435906001600160a01b03821682036100e757565b63ffffffff16801561034e575f190190565b63ffffffff1663ffffffff811461034e5760010190565b805f52600360205260405f2054828103610a35575b5050805f52600160205260405f2063ffffffff61095081835416610905565b1663ffffffff198254161781558215610a305761096c83610c4d565b15610a0457825f526001602052600163ffffffff60405f205460401c160163ffffffff811161034e57602063ffffffff8216116109d8576bffffffff000000000000000082549160401b16906bffffffff000000000000000019161790555f52600260205260405f2055565b837f3c613b66000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f7edfaa60000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505050565b805f52600160205263ffffffff60405f205416610a6157505f5260036020528060405f20555f80610931565b7f0a81afd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761036257604052565b359067ffffffffffffffff821682036100e757565b359063ffffffff821682036100e757565b9190826101209103126100e757604051610120810181811067ffffffffffffffff82111761036257604052610100610b5f818395803585526020810135602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015260c081013560c0860152610b5460e08201610aae565b60e086015201610ac3565b910152565b90610b78610b73366004610ad4565b610e22565b5f52600360205260405f205491610b8e83610c4d565b15610c0657610ba0610ba59184610f4f565b610f78565b90918282610bb5610ba087610f2a565b91909215908115610bea575b50610bde575b5050825f525f60205260ff60405f205460601c1690565b90935091505f80610bc7565b6001600160601b039150166001600160601b038216115f610bc1565b505f9150819081908190565b805415610c24575f5260205f20905f90565b634e487b7160e01b5f52603260045260245ffd5b8054821015610c24575f5260205f2001905f90565b8015610c8c57805b610c5f5750600190565b805f52600160205263ffffffff60405f205460201c1615610c8c575f52600260205260405f205480610c55565b505f90565b610b73610ca2919392933690610ad4565b91825f52600360205260405f205492610cba84610c4d565b15610df75750610cca3384610f4f565b90610cd482610f78565b811583828215610de4575b5050610dc8575b81158015610db6575b610d7d576001600160601b038084169116036001600160601b03811161034e57815f525f6020526001600160601b0360405f2091166001600160601b03198254161790556040519182527ff58daaaa30194ef0ecbc77bb0943a4eca1795aa5c8a8a9c959038b48282a3eb860203393a35f526004602052610d7b60405f20610d7681611067565b610fba565b565b6001600160601b0391507f5f86f8bd000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50826001600160601b03821610610cef565b50509050610dd583610f2a565b90610ddf82610f78565b610ce6565b6001600160601b0316109050835f610cdf565b7fc82dbb67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f6020918051907fffffffff0000000000000000000000000000000000000000000000000000000084820151917fffffffffffffffff0000000000000000000000000000000000000000000000006040820151916060810151608082015160a08301519060c08401519261010060e086015195015196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed8152610f0a61010d82610a8c565b604051918291518091835e8101838152039060025afa15610581575f5190565b604051602081019182525f604082015260408152610f49606082610a8c565b51902090565b906001600160a01b03604051916020830193845216604082015260408152610f49606082610a8c565b5f52600460205260405f20805415610fb357610f9390610c12565b90549060031b1c90815f525f6020526001600160601b0360405f20541690565b505f905f90565b905b815480151580611040575b1561103b575f19810190811161034e57610fe4610ff49184610c38565b90549060031b1c6102b884610c12565b81548015611027575f19016110098184610c38565b8154905f199060031b1b19169055825561102282611067565b610fbc565b634e487b7160e01b5f52603160045260245ffd5b509050565b5061104a83610c12565b90549060031b1c5f525f60205260ff60405f205460681c16610fc7565b805491600283106111d35761107b82610c12565b90549060031b1c90815f525f6020526001600160601b0360405f205416915f5b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361034e576001820180831161034e57878110156111bf57916002018281811161034e578882108061116e575b61115b575b50506111028287610c38565b90549060031b1c5f525f602052846001600160601b0360405f205416111561114857611143906102b86111358489610c38565b90549060031b1c9188610c38565b61109b565b919350506102b8919450610d7b93610c38565b919250905f191461034e57905f806110f6565b506111798289610c38565b90549060031b1c5f525f6020526001600160601b0360405f20541661119e828a610c38565b90549060031b1c5f525f6020526001600160601b0360405f205416106110f1565b50919350506102b8919450610d7b93610c38565b91505056",
}

// StandingABI is the input ABI used to generate the binding from.
// Deprecated: Use StandingMetaData.ABI instead.
var StandingABI = StandingMetaData.ABI

// Deprecated: Use StandingMetaData.Sigs instead.
// StandingFuncSigs maps the 4-byte function signature to its string representation.
var StandingFuncSigs = StandingMetaData.Sigs

// StandingBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use StandingMetaData.Bin instead.
var StandingBin = StandingMetaData.Bin

// DeployStanding deploys a new Ethereum contract, binding an instance of Standing to it.
func DeployStanding(auth *bind.TransactOpts, backend bind.ContractBackend, registry common.Address) (common.Address, *types.Transaction, *Standing, error) {
	parsed, err := StandingMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(StandingBin), backend, registry)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Standing{StandingCaller: StandingCaller{contract: contract}, StandingTransactor: StandingTransactor{contract: contract}, StandingFilterer: StandingFilterer{contract: contract}}, nil
}

// Standing is an auto generated Go binding around an Ethereum contract.
type Standing struct {
	StandingCaller     // Read-only binding to the contract
	StandingTransactor // Write-only binding to the contract
	StandingFilterer   // Log filterer for contract events
}

// StandingCaller is an auto generated read-only Go binding around an Ethereum contract.
type StandingCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StandingTransactor is an auto generated write-only Go binding around an Ethereum contract.
type StandingTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StandingFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type StandingFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// StandingSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type StandingSession struct {
	Contract     *Standing         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// StandingCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type StandingCallerSession struct {
	Contract *StandingCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// StandingTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type StandingTransactorSession struct {
	Contract     *StandingTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// StandingRaw is an auto generated low-level Go binding around an Ethereum contract.
type StandingRaw struct {
	Contract *Standing // Generic contract binding to access the raw methods on
}

// StandingCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type StandingCallerRaw struct {
	Contract *StandingCaller // Generic read-only contract binding to access the raw methods on
}

// StandingTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type StandingTransactorRaw struct {
	Contract *StandingTransactor // Generic write-only contract binding to access the raw methods on
}

// NewStanding creates a new instance of Standing, bound to a specific deployed contract.
func NewStanding(address common.Address, backend bind.ContractBackend) (*Standing, error) {
	contract, err := bindStanding(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Standing{StandingCaller: StandingCaller{contract: contract}, StandingTransactor: StandingTransactor{contract: contract}, StandingFilterer: StandingFilterer{contract: contract}}, nil
}

// NewStandingCaller creates a new read-only instance of Standing, bound to a specific deployed contract.
func NewStandingCaller(address common.Address, caller bind.ContractCaller) (*StandingCaller, error) {
	contract, err := bindStanding(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &StandingCaller{contract: contract}, nil
}

// NewStandingTransactor creates a new write-only instance of Standing, bound to a specific deployed contract.
func NewStandingTransactor(address common.Address, transactor bind.ContractTransactor) (*StandingTransactor, error) {
	contract, err := bindStanding(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &StandingTransactor{contract: contract}, nil
}

// NewStandingFilterer creates a new log filterer instance of Standing, bound to a specific deployed contract.
func NewStandingFilterer(address common.Address, filterer bind.ContractFilterer) (*StandingFilterer, error) {
	contract, err := bindStanding(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &StandingFilterer{contract: contract}, nil
}

// bindStanding binds a generic wrapper to an already deployed contract.
func bindStanding(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := StandingMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Standing *StandingRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Standing.Contract.StandingCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Standing *StandingRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Standing.Contract.StandingTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Standing *StandingRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Standing.Contract.StandingTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Standing *StandingCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Standing.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Standing *StandingTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Standing.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Standing *StandingTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Standing.Contract.contract.Transact(opts, method, params...)
}

// CLAIMBOOK is a free data retrieval call binding the contract method 0x01106e2b.
//
// Solidity: function CLAIM_BOOK() view returns(address)
func (_Standing *StandingCaller) CLAIMBOOK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "CLAIM_BOOK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// CLAIMBOOK is a free data retrieval call binding the contract method 0x01106e2b.
//
// Solidity: function CLAIM_BOOK() view returns(address)
func (_Standing *StandingSession) CLAIMBOOK() (common.Address, error) {
	return _Standing.Contract.CLAIMBOOK(&_Standing.CallOpts)
}

// CLAIMBOOK is a free data retrieval call binding the contract method 0x01106e2b.
//
// Solidity: function CLAIM_BOOK() view returns(address)
func (_Standing *StandingCallerSession) CLAIMBOOK() (common.Address, error) {
	return _Standing.Contract.CLAIMBOOK(&_Standing.CallOpts)
}

// MAXGENERATIONS is a free data retrieval call binding the contract method 0x9ea784a4.
//
// Solidity: function MAX_GENERATIONS() view returns(uint32)
func (_Standing *StandingCaller) MAXGENERATIONS(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "MAX_GENERATIONS")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// MAXGENERATIONS is a free data retrieval call binding the contract method 0x9ea784a4.
//
// Solidity: function MAX_GENERATIONS() view returns(uint32)
func (_Standing *StandingSession) MAXGENERATIONS() (uint32, error) {
	return _Standing.Contract.MAXGENERATIONS(&_Standing.CallOpts)
}

// MAXGENERATIONS is a free data retrieval call binding the contract method 0x9ea784a4.
//
// Solidity: function MAX_GENERATIONS() view returns(uint32)
func (_Standing *StandingCallerSession) MAXGENERATIONS() (uint32, error) {
	return _Standing.Contract.MAXGENERATIONS(&_Standing.CallOpts)
}

// REGISTRY is a free data retrieval call binding the contract method 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (_Standing *StandingCaller) REGISTRY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "REGISTRY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REGISTRY is a free data retrieval call binding the contract method 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (_Standing *StandingSession) REGISTRY() (common.Address, error) {
	return _Standing.Contract.REGISTRY(&_Standing.CallOpts)
}

// REGISTRY is a free data retrieval call binding the contract method 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (_Standing *StandingCallerSession) REGISTRY() (common.Address, error) {
	return _Standing.Contract.REGISTRY(&_Standing.CallOpts)
}

// CoverOf is a free data retrieval call binding the contract method 0x42807b72.
//
// Solidity: function coverOf(bytes32 id) view returns(uint96 available, bool quorumTrust, bool refuted)
func (_Standing *StandingCaller) CoverOf(opts *bind.CallOpts, id [32]byte) (struct {
	Available   *big.Int
	QuorumTrust bool
	Refuted     bool
}, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "coverOf", id)

	outstruct := new(struct {
		Available   *big.Int
		QuorumTrust bool
		Refuted     bool
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Available = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.QuorumTrust = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Refuted = *abi.ConvertType(out[2], new(bool)).(*bool)

	return *outstruct, err

}

// CoverOf is a free data retrieval call binding the contract method 0x42807b72.
//
// Solidity: function coverOf(bytes32 id) view returns(uint96 available, bool quorumTrust, bool refuted)
func (_Standing *StandingSession) CoverOf(id [32]byte) (struct {
	Available   *big.Int
	QuorumTrust bool
	Refuted     bool
}, error) {
	return _Standing.Contract.CoverOf(&_Standing.CallOpts, id)
}

// CoverOf is a free data retrieval call binding the contract method 0x42807b72.
//
// Solidity: function coverOf(bytes32 id) view returns(uint96 available, bool quorumTrust, bool refuted)
func (_Standing *StandingCallerSession) CoverOf(id [32]byte) (struct {
	Available   *big.Int
	QuorumTrust bool
	Refuted     bool
}, error) {
	return _Standing.Contract.CoverOf(&_Standing.CallOpts, id)
}

// IsFinal is a free data retrieval call binding the contract method 0xda3686de.
//
// Solidity: function isFinal(bytes32 root) view returns(bool)
func (_Standing *StandingCaller) IsFinal(opts *bind.CallOpts, root [32]byte) (bool, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "isFinal", root)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsFinal is a free data retrieval call binding the contract method 0xda3686de.
//
// Solidity: function isFinal(bytes32 root) view returns(bool)
func (_Standing *StandingSession) IsFinal(root [32]byte) (bool, error) {
	return _Standing.Contract.IsFinal(&_Standing.CallOpts, root)
}

// IsFinal is a free data retrieval call binding the contract method 0xda3686de.
//
// Solidity: function isFinal(bytes32 root) view returns(bool)
func (_Standing *StandingCallerSession) IsFinal(root [32]byte) (bool, error) {
	return _Standing.Contract.IsFinal(&_Standing.CallOpts, root)
}

// ParentOf is a free data retrieval call binding the contract method 0xddeda132.
//
// Solidity: function parentOf(bytes32 root) view returns(bytes32)
func (_Standing *StandingCaller) ParentOf(opts *bind.CallOpts, root [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "parentOf", root)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ParentOf is a free data retrieval call binding the contract method 0xddeda132.
//
// Solidity: function parentOf(bytes32 root) view returns(bytes32)
func (_Standing *StandingSession) ParentOf(root [32]byte) ([32]byte, error) {
	return _Standing.Contract.ParentOf(&_Standing.CallOpts, root)
}

// ParentOf is a free data retrieval call binding the contract method 0xddeda132.
//
// Solidity: function parentOf(bytes32 root) view returns(bytes32)
func (_Standing *StandingCallerSession) ParentOf(root [32]byte) ([32]byte, error) {
	return _Standing.Contract.ParentOf(&_Standing.CallOpts, root)
}

// RunOf is a free data retrieval call binding the contract method 0x10533810.
//
// Solidity: function runOf(bytes32 specHash) view returns(bytes32)
func (_Standing *StandingCaller) RunOf(opts *bind.CallOpts, specHash [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "runOf", specHash)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RunOf is a free data retrieval call binding the contract method 0x10533810.
//
// Solidity: function runOf(bytes32 specHash) view returns(bytes32)
func (_Standing *StandingSession) RunOf(specHash [32]byte) ([32]byte, error) {
	return _Standing.Contract.RunOf(&_Standing.CallOpts, specHash)
}

// RunOf is a free data retrieval call binding the contract method 0x10533810.
//
// Solidity: function runOf(bytes32 specHash) view returns(bytes32)
func (_Standing *StandingCallerSession) RunOf(specHash [32]byte) ([32]byte, error) {
	return _Standing.Contract.RunOf(&_Standing.CallOpts, specHash)
}

// Runs is a free data retrieval call binding the contract method 0x8618ec27.
//
// Solidity: function runs(bytes32 root) view returns(uint32 standing, uint32 finals, uint32 generation)
func (_Standing *StandingCaller) Runs(opts *bind.CallOpts, root [32]byte) (struct {
	Standing   uint32
	Finals     uint32
	Generation uint32
}, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "runs", root)

	outstruct := new(struct {
		Standing   uint32
		Finals     uint32
		Generation uint32
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Standing = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Finals = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Generation = *abi.ConvertType(out[2], new(uint32)).(*uint32)

	return *outstruct, err

}

// Runs is a free data retrieval call binding the contract method 0x8618ec27.
//
// Solidity: function runs(bytes32 root) view returns(uint32 standing, uint32 finals, uint32 generation)
func (_Standing *StandingSession) Runs(root [32]byte) (struct {
	Standing   uint32
	Finals     uint32
	Generation uint32
}, error) {
	return _Standing.Contract.Runs(&_Standing.CallOpts, root)
}

// Runs is a free data retrieval call binding the contract method 0x8618ec27.
//
// Solidity: function runs(bytes32 root) view returns(uint32 standing, uint32 finals, uint32 generation)
func (_Standing *StandingCallerSession) Runs(root [32]byte) (struct {
	Standing   uint32
	Finals     uint32
	Generation uint32
}, error) {
	return _Standing.Contract.Runs(&_Standing.CallOpts, root)
}

// ViewFinal is a free data retrieval call binding the contract method 0x566b660a.
//
// Solidity: function viewFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, address consumer) view returns(bytes32 root, bytes32 claim, uint96 available, bool quorumTrust)
func (_Standing *StandingCaller) ViewFinal(opts *bind.CallOpts, spec Spec, consumer common.Address) (struct {
	Root        [32]byte
	Claim       [32]byte
	Available   *big.Int
	QuorumTrust bool
}, error) {
	var out []interface{}
	err := _Standing.contract.Call(opts, &out, "viewFinal", spec, consumer)

	outstruct := new(struct {
		Root        [32]byte
		Claim       [32]byte
		Available   *big.Int
		QuorumTrust bool
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Root = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Claim = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Available = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)
	outstruct.QuorumTrust = *abi.ConvertType(out[3], new(bool)).(*bool)

	return *outstruct, err

}

// ViewFinal is a free data retrieval call binding the contract method 0x566b660a.
//
// Solidity: function viewFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, address consumer) view returns(bytes32 root, bytes32 claim, uint96 available, bool quorumTrust)
func (_Standing *StandingSession) ViewFinal(spec Spec, consumer common.Address) (struct {
	Root        [32]byte
	Claim       [32]byte
	Available   *big.Int
	QuorumTrust bool
}, error) {
	return _Standing.Contract.ViewFinal(&_Standing.CallOpts, spec, consumer)
}

// ViewFinal is a free data retrieval call binding the contract method 0x566b660a.
//
// Solidity: function viewFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, address consumer) view returns(bytes32 root, bytes32 claim, uint96 available, bool quorumTrust)
func (_Standing *StandingCallerSession) ViewFinal(spec Spec, consumer common.Address) (struct {
	Root        [32]byte
	Claim       [32]byte
	Available   *big.Int
	QuorumTrust bool
}, error) {
	return _Standing.Contract.ViewFinal(&_Standing.CallOpts, spec, consumer)
}

// Enter is a paid mutator transaction binding the contract method 0xd2d3b926.
//
// Solidity: function enter(bytes32 root, address consumer, bytes32 id, uint96 available, bool quorumTrust) returns()
func (_Standing *StandingTransactor) Enter(opts *bind.TransactOpts, root [32]byte, consumer common.Address, id [32]byte, available *big.Int, quorumTrust bool) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "enter", root, consumer, id, available, quorumTrust)
}

// Enter is a paid mutator transaction binding the contract method 0xd2d3b926.
//
// Solidity: function enter(bytes32 root, address consumer, bytes32 id, uint96 available, bool quorumTrust) returns()
func (_Standing *StandingSession) Enter(root [32]byte, consumer common.Address, id [32]byte, available *big.Int, quorumTrust bool) (*types.Transaction, error) {
	return _Standing.Contract.Enter(&_Standing.TransactOpts, root, consumer, id, available, quorumTrust)
}

// Enter is a paid mutator transaction binding the contract method 0xd2d3b926.
//
// Solidity: function enter(bytes32 root, address consumer, bytes32 id, uint96 available, bool quorumTrust) returns()
func (_Standing *StandingTransactorSession) Enter(root [32]byte, consumer common.Address, id [32]byte, available *big.Int, quorumTrust bool) (*types.Transaction, error) {
	return _Standing.Contract.Enter(&_Standing.TransactOpts, root, consumer, id, available, quorumTrust)
}

// Fall is a paid mutator transaction binding the contract method 0x00dc9b1c.
//
// Solidity: function fall(bytes32 root) returns()
func (_Standing *StandingTransactor) Fall(opts *bind.TransactOpts, root [32]byte) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "fall", root)
}

// Fall is a paid mutator transaction binding the contract method 0x00dc9b1c.
//
// Solidity: function fall(bytes32 root) returns()
func (_Standing *StandingSession) Fall(root [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Fall(&_Standing.TransactOpts, root)
}

// Fall is a paid mutator transaction binding the contract method 0x00dc9b1c.
//
// Solidity: function fall(bytes32 root) returns()
func (_Standing *StandingTransactorSession) Fall(root [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Fall(&_Standing.TransactOpts, root)
}

// RequireEvaluation is a paid mutator transaction binding the contract method 0x79764232.
//
// Solidity: function requireEvaluation((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, uint256 amount) returns(bytes32)
func (_Standing *StandingTransactor) RequireEvaluation(opts *bind.TransactOpts, spec Spec, amount *big.Int) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "requireEvaluation", spec, amount)
}

// RequireEvaluation is a paid mutator transaction binding the contract method 0x79764232.
//
// Solidity: function requireEvaluation((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, uint256 amount) returns(bytes32)
func (_Standing *StandingSession) RequireEvaluation(spec Spec, amount *big.Int) (*types.Transaction, error) {
	return _Standing.Contract.RequireEvaluation(&_Standing.TransactOpts, spec, amount)
}

// RequireEvaluation is a paid mutator transaction binding the contract method 0x79764232.
//
// Solidity: function requireEvaluation((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, uint256 amount) returns(bytes32)
func (_Standing *StandingTransactorSession) RequireEvaluation(spec Spec, amount *big.Int) (*types.Transaction, error) {
	return _Standing.Contract.RequireEvaluation(&_Standing.TransactOpts, spec, amount)
}

// RequireFinal is a paid mutator transaction binding the contract method 0x0a7e82fd.
//
// Solidity: function requireFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, uint256 amount) returns(bytes32)
func (_Standing *StandingTransactor) RequireFinal(opts *bind.TransactOpts, spec Spec, amount *big.Int) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "requireFinal", spec, amount)
}

// RequireFinal is a paid mutator transaction binding the contract method 0x0a7e82fd.
//
// Solidity: function requireFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, uint256 amount) returns(bytes32)
func (_Standing *StandingSession) RequireFinal(spec Spec, amount *big.Int) (*types.Transaction, error) {
	return _Standing.Contract.RequireFinal(&_Standing.TransactOpts, spec, amount)
}

// RequireFinal is a paid mutator transaction binding the contract method 0x0a7e82fd.
//
// Solidity: function requireFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, uint256 amount) returns(bytes32)
func (_Standing *StandingTransactorSession) RequireFinal(spec Spec, amount *big.Int) (*types.Transaction, error) {
	return _Standing.Contract.RequireFinal(&_Standing.TransactOpts, spec, amount)
}

// Stand is a paid mutator transaction binding the contract method 0x2657d60c.
//
// Solidity: function stand(bytes32 specHash, bytes32 root, bytes32 parent) returns()
func (_Standing *StandingTransactor) Stand(opts *bind.TransactOpts, specHash [32]byte, root [32]byte, parent [32]byte) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "stand", specHash, root, parent)
}

// Stand is a paid mutator transaction binding the contract method 0x2657d60c.
//
// Solidity: function stand(bytes32 specHash, bytes32 root, bytes32 parent) returns()
func (_Standing *StandingSession) Stand(specHash [32]byte, root [32]byte, parent [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Stand(&_Standing.TransactOpts, specHash, root, parent)
}

// Stand is a paid mutator transaction binding the contract method 0x2657d60c.
//
// Solidity: function stand(bytes32 specHash, bytes32 root, bytes32 parent) returns()
func (_Standing *StandingTransactorSession) Stand(specHash [32]byte, root [32]byte, parent [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Stand(&_Standing.TransactOpts, specHash, root, parent)
}

// Strike is a paid mutator transaction binding the contract method 0x62111d9f.
//
// Solidity: function strike(bytes32 root, address consumer, bytes32 id) returns()
func (_Standing *StandingTransactor) Strike(opts *bind.TransactOpts, root [32]byte, consumer common.Address, id [32]byte) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "strike", root, consumer, id)
}

// Strike is a paid mutator transaction binding the contract method 0x62111d9f.
//
// Solidity: function strike(bytes32 root, address consumer, bytes32 id) returns()
func (_Standing *StandingSession) Strike(root [32]byte, consumer common.Address, id [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Strike(&_Standing.TransactOpts, root, consumer, id)
}

// Strike is a paid mutator transaction binding the contract method 0x62111d9f.
//
// Solidity: function strike(bytes32 root, address consumer, bytes32 id) returns()
func (_Standing *StandingTransactorSession) Strike(root [32]byte, consumer common.Address, id [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Strike(&_Standing.TransactOpts, root, consumer, id)
}

// StandingDrawnDownIterator is returned from FilterDrawnDown and is used to iterate over the raw logs and unpacked data for DrawnDown events raised by the Standing contract.
type StandingDrawnDownIterator struct {
	Event *StandingDrawnDown // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *StandingDrawnDownIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(StandingDrawnDown)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(StandingDrawnDown)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *StandingDrawnDownIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *StandingDrawnDownIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// StandingDrawnDown represents a DrawnDown event raised by the Standing contract.
type StandingDrawnDown struct {
	Id       [32]byte
	Consumer common.Address
	Amount   *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDrawnDown is a free log retrieval operation binding the contract event 0xf58daaaa30194ef0ecbc77bb0943a4eca1795aa5c8a8a9c959038b48282a3eb8.
//
// Solidity: event DrawnDown(bytes32 indexed id, address indexed consumer, uint256 amount)
func (_Standing *StandingFilterer) FilterDrawnDown(opts *bind.FilterOpts, id [][32]byte, consumer []common.Address) (*StandingDrawnDownIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var consumerRule []interface{}
	for _, consumerItem := range consumer {
		consumerRule = append(consumerRule, consumerItem)
	}

	logs, sub, err := _Standing.contract.FilterLogs(opts, "DrawnDown", idRule, consumerRule)
	if err != nil {
		return nil, err
	}
	return &StandingDrawnDownIterator{contract: _Standing.contract, event: "DrawnDown", logs: logs, sub: sub}, nil
}

// WatchDrawnDown is a free log subscription operation binding the contract event 0xf58daaaa30194ef0ecbc77bb0943a4eca1795aa5c8a8a9c959038b48282a3eb8.
//
// Solidity: event DrawnDown(bytes32 indexed id, address indexed consumer, uint256 amount)
func (_Standing *StandingFilterer) WatchDrawnDown(opts *bind.WatchOpts, sink chan<- *StandingDrawnDown, id [][32]byte, consumer []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var consumerRule []interface{}
	for _, consumerItem := range consumer {
		consumerRule = append(consumerRule, consumerItem)
	}

	logs, sub, err := _Standing.contract.WatchLogs(opts, "DrawnDown", idRule, consumerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(StandingDrawnDown)
				if err := _Standing.contract.UnpackLog(event, "DrawnDown", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseDrawnDown is a log parse operation binding the contract event 0xf58daaaa30194ef0ecbc77bb0943a4eca1795aa5c8a8a9c959038b48282a3eb8.
//
// Solidity: event DrawnDown(bytes32 indexed id, address indexed consumer, uint256 amount)
func (_Standing *StandingFilterer) ParseDrawnDown(log types.Log) (*StandingDrawnDown, error) {
	event := new(StandingDrawnDown)
	if err := _Standing.contract.UnpackLog(event, "DrawnDown", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
