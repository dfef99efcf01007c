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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLAIM_BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_GENERATIONS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REGISTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"admit\",\"inputs\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"coverOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"available\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"quorumTrust\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"refuted\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"enter\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"available\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"quorumTrust\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fall\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parentOf\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requireEvaluation\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requireFinal\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"runOf\",\"inputs\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"runs\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"standing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"finals\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"generation\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stand\",\"inputs\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"strike\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"viewFinal\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"available\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"quorumTrust\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DrawnDown\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"consumer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotAnEvaluation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotEnoughValueAtRisk\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotFinal\",\"inputs\":[{\"name\":\"specHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimBook\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParentNotFinal\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"SpecTaken\",\"inputs\":[{\"name\":\"standing\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"TooManyGenerations\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]}]",
	Sigs: map[string]string{
		"fall(bytes32)": "00dc9b1c",
		"CLAIM_BOOK()":  "01106e2b",
		"REGISTRY()":    "06433b1b",
		"requireFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),uint256)": "0a7e82fd",
		"runOf(bytes32)":   "10533810",
		"coverOf(bytes32)": "42807b72",
		"viewFinal((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),address)": "566b660a",
		"strike(bytes32,address,bytes32)": "62111d9f",
		"requireEvaluation((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),uint256)": "79764232",
		"runs(bytes32)":                              "8618ec27",
		"admit(bytes32,bytes32,bytes32)":             "9124ba5f",
		"MAX_GENERATIONS()":                          "9ea784a4",
		"enter(bytes32,address,bytes32,uint96,bool)": "d2d3b926",
		"isFinal(bytes32)":                           "da3686de",
		"parentOf(bytes32)":                          "ddeda132",
		"stand(bytes32,bytes32)":                     "e5295a10",
	},
	Bin: "0x60c0346100a057601f6112f738819003918201601f19168301916001600160401b038311848410176100a4578084926020946040528339810103126100a057516001600160a01b03811681036100a0573360805260a05260405161123e90816100b9823960805181818160e1015281816102220152818161046c01528181610699015281816108bf01526108fe015260a0518181816105f5015261087c0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8062dc9b1c146108e357806301106e2b146108a057806306433b1b1461085d5780630a7e82fd14610844578063105338101461081a57806342807b72146107ce578063566b660a1461076f57806362111d9f1461067357806379764232146104e95780638618ec27146104a35780639124ba5f146104515780639ea784a414610437578063d2d3b926146101d4578063da3686de146101ac578063ddeda132146101825763e5295a10146100c8575f80fd5b3461017e57604036600319011261017e576024356004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361015257610119828261106a565b5f5260036020528060405f20555f52600160205260405f2063ffffffff61014281835416610bfe565b825463ffffffff19169116179055005b7fd60d3518000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b3461017e57602036600319011261017e576004355f526002602052602060405f2054604051908152f35b3461017e57602036600319011261017e5760206101ca600435610c50565b6040519015158152f35b3461017e5760a036600319011261017e576004356101f0610962565b9060443590606435926001600160601b03841680940361017e576084359182151580930361017e576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361015257805f52600160205261028b60405f2061026a63ffffffff825460201c16610bfe565b67ffffffff0000000082549160201b169067ffffffff000000001916179055565b604051606081019381851067ffffffffffffffff86111761042357610345946040528682526020820190815260408201905f8252865f525f6020526001600160601b038060405f20945116166001600160601b03198454161783555115156cff00000000000000000000000083549160601b16906cff00000000000000000000000019161782555115156dff0000000000000000000000000082549160681b16906dff000000000000000000000000001916179055610f52565b5f52600460205260405f20805492680100000000000000008410156104235760018401825583610391846103798386610c3b565b90919082549060031b91821b915f19901b1916179055565b6103a6575b506103a49261037991610c3b565b005b925f19810181811161040f5760011c906103c08284610c3b565b90549060031b1c5f525f602052846001600160601b0360405f205416101561040857610401906103796103f38486610c3b565b90549060031b1c9185610c3b565b9283610391565b9350610396565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b3461017e575f36600319011261017e576020604051818152f35b3461017e57606036600319011261017e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152576103a4604435602435600435610b10565b3461017e57602036600319011261017e576004355f526001602052606060405f205463ffffffff604051918181168352818160201c16602084015260401c166040820152f35b3461017e576104f736610943565b9060a0810135801590811591610549575b506105215760209161051991610c94565b604051908152f35b7f9171305e000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050604051907f708b57af000000000000000000000000000000000000000000000000000000008252823560048301526020830135602483015260408301356044830152606083013560648301526080830135608483015260a482015260c082013560c482015267ffffffffffffffff6105c560e084016109ac565b1660e482015263ffffffff6105dd61010084016109c1565b16610104820152602081610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610668575f9161062d575b501583610508565b90506020813d602011610660575b816106486020938361098a565b8101031261017e5751801515810361017e5783610625565b3d915061063b565b6040513d5f823e3d90fd5b3461017e57606036600319011261017e5760043561068f610962565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152578161075c925f52600160205260405f206107076106e563ffffffff835460201c16610978565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b63ffffffff61071881835416610978565b1663ffffffff198254161790556044355f525f60205260405f206d01000000000000000000000000006dff0000000000000000000000000019825416179055610f52565b5f5260046020526103a460405f20610fbd565b3461017e573660031901610140811261017e576101201361017e57610124356001600160a01b038116810361017e576001600160601b036107b1608092610a62565b929391604051948552602085015216604083015215156060820152f35b3461017e57602036600319011261017e576004355f525f602052606060405f205460ff604051916001600160601b03811683528181851c161515602084015260681c1615156040820152f35b3461017e57602036600319011261017e576004355f526003602052602060405f2054604051908152f35b3461017e57602061051961085736610943565b90610c94565b3461017e575f36600319011261017e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017e575f36600319011261017e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017e57602036600319011261017e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152576004355f52600160205260405f2063ffffffff61014281835416610978565b60031901610140811261017e576101201361017e576004906101243590565b602435906001600160a01b038216820361017e57565b63ffffffff16801561040f575f190190565b90601f8019910116810190811067ffffffffffffffff82111761042357604052565b359067ffffffffffffffff8216820361017e57565b359063ffffffff8216820361017e57565b91908261012091031261017e57604051610120810181811067ffffffffffffffff82111761042357604052610100610a5d818395803585526020810135602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015260c081013560c0860152610a5260e082016109ac565b60e0860152016109c1565b910152565b90610a76610a713660046109d2565b610e25565b5f52600360205260405f205491610a8c83610c50565b15610b0457610a9e610aa39184610f52565b610f7b565b90918282610ab3610a9e87610f2d565b91909215908115610ae8575b50610adc575b5050825f525f60205260ff60405f205460601c1690565b90935091505f80610ac5565b6001600160601b039150166001600160601b038216115f610abf565b505f9150819081908190565b81610b1a9161106a565b8115610bfa57610b2982610c50565b15610bce57815f526001602052600163ffffffff60405f205460401c160163ffffffff811161040f57602063ffffffff821611610ba257815f52600160205260405f20906bffffffff000000000000000082549160401b16906bffffffff000000000000000019161790555f52600260205260405f2055565b827f3c613b66000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f7edfaa60000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050565b63ffffffff1663ffffffff811461040f5760010190565b805415610c27575f5260205f20905f90565b634e487b7160e01b5f52603260045260245ffd5b8054821015610c27575f5260205f2001905f90565b8015610c8f57805b610c625750600190565b805f52600160205263ffffffff60405f205460201c1615610c8f575f52600260205260405f205480610c58565b505f90565b610a71610ca59193929336906109d2565b91825f52600360205260405f205492610cbd84610c50565b15610dfa5750610ccd3384610f52565b90610cd782610f7b565b811583828215610de7575b5050610dcb575b81158015610db9575b610d80576001600160601b038084169116036001600160601b03811161040f57815f525f6020526001600160601b0360405f2091166001600160601b03198254161790556040519182527ff58daaaa30194ef0ecbc77bb0943a4eca1795aa5c8a8a9c959038b48282a3eb860203393a35f526004602052610d7e60405f20610d79816110cd565b610fbd565b565b6001600160601b0391507f5f86f8bd000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50826001600160601b03821610610cf2565b50509050610dd883610f2d565b90610de282610f7b565b610ce9565b6001600160601b0316109050835f610ce2565b7fc82dbb67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f6020918051907fffffffff0000000000000000000000000000000000000000000000000000000084820151917fffffffffffffffff0000000000000000000000000000000000000000000000006040820151916060810151608082015160a08301519060c08401519261010060e086015195015196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed8152610f0d61010d8261098a565b604051918291518091835e8101838152039060025afa15610668575f5190565b604051602081019182525f604082015260408152610f4c60608261098a565b51902090565b906001600160a01b03604051916020830193845216604082015260408152610f4c60608261098a565b5f52600460205260405f20805415610fb657610f9690610c15565b90549060031b1c90815f525f6020526001600160601b0360405f20541690565b505f905f90565b905b815480151580611043575b1561103e575f19810190811161040f57610fe7610ff79184610c3b565b90549060031b1c61037984610c15565b8154801561102a575f190161100c8184610c3b565b8154905f199060031b1b191690558255611025826110cd565b610fbf565b634e487b7160e01b5f52603160045260245ffd5b509050565b5061104d83610c15565b90549060031b1c5f525f60205260ff60405f205460681c16610fca565b5f52600360205260405f205490811415806110b2575b6110875750565b7f0a81afd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f52600160205263ffffffff60405f2054161515611080565b80549160028310611239576110e182610c15565b90549060031b1c90815f525f6020526001600160601b0360405f205416915f5b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361040f576001820180831161040f578781101561122557916002018281811161040f57888210806111d4575b6111c1575b50506111688287610c3b565b90549060031b1c5f525f602052846001600160601b0360405f20541611156111ae576111a99061037961119b8489610c3b565b90549060031b1c9188610c3b565b611101565b91935050610379919450610d7e93610c3b565b919250905f191461040f57905f8061115c565b506111df8289610c3b565b90549060031b1c5f525f6020526001600160601b0360405f205416611204828a610c3b565b90549060031b1c5f525f6020526001600160601b0360405f20541610611157565b5091935050610379919450610d7e93610c3b565b91505056",
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

// Admit is a paid mutator transaction binding the contract method 0x9124ba5f.
//
// Solidity: function admit(bytes32 specHash, bytes32 root, bytes32 parent) returns()
func (_Standing *StandingTransactor) Admit(opts *bind.TransactOpts, specHash [32]byte, root [32]byte, parent [32]byte) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "admit", specHash, root, parent)
}

// Admit is a paid mutator transaction binding the contract method 0x9124ba5f.
//
// Solidity: function admit(bytes32 specHash, bytes32 root, bytes32 parent) returns()
func (_Standing *StandingSession) Admit(specHash [32]byte, root [32]byte, parent [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Admit(&_Standing.TransactOpts, specHash, root, parent)
}

// Admit is a paid mutator transaction binding the contract method 0x9124ba5f.
//
// Solidity: function admit(bytes32 specHash, bytes32 root, bytes32 parent) returns()
func (_Standing *StandingTransactorSession) Admit(specHash [32]byte, root [32]byte, parent [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Admit(&_Standing.TransactOpts, specHash, root, parent)
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

// Stand is a paid mutator transaction binding the contract method 0xe5295a10.
//
// Solidity: function stand(bytes32 specHash, bytes32 root) returns()
func (_Standing *StandingTransactor) Stand(opts *bind.TransactOpts, specHash [32]byte, root [32]byte) (*types.Transaction, error) {
	return _Standing.contract.Transact(opts, "stand", specHash, root)
}

// Stand is a paid mutator transaction binding the contract method 0xe5295a10.
//
// Solidity: function stand(bytes32 specHash, bytes32 root) returns()
func (_Standing *StandingSession) Stand(specHash [32]byte, root [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Stand(&_Standing.TransactOpts, specHash, root)
}

// Stand is a paid mutator transaction binding the contract method 0xe5295a10.
//
// Solidity: function stand(bytes32 specHash, bytes32 root) returns()
func (_Standing *StandingTransactorSession) Stand(specHash [32]byte, root [32]byte) (*types.Transaction, error) {
	return _Standing.Contract.Stand(&_Standing.TransactOpts, specHash, root)
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
