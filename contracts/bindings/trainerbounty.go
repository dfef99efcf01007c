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

// TrainerBountyMetaData contains all meta data concerning the TrainerBounty contract.
var TrainerBountyMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"standing\",\"type\":\"address\",\"internalType\":\"contractIStanding\"},{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structTrainerBounty.Offer\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"trainingProgram\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainingDataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evaluationProgram\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"heldOutDataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"accuracyIndex\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"evaluationResults\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minAccuracy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"SPONSOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStanding\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"training\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"trained\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evaluation\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"evaluated\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"accuracy\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"offer\",\"inputs\":[],\"outputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"trainingProgram\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"trainingDataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evaluationProgram\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"heldOutDataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"accuracyIndex\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"evaluationResults\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"minAccuracy\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"takeBack\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Offered\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paid\",\"inputs\":[{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"accuracy\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TakenBack\",\"inputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccuracyTooLow\",\"inputs\":[{\"name\":\"accuracy\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"needed\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"BadOffer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"DeadlineAhead\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlinePassed\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAnF32\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NothingLeft\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongEvaluation\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongOutcome\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"WrongOutputOpening\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongResultOpening\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongTraining\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroStanding\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"SPONSOR()":  "1d073a7a",
		"STANDING()": "433b5ee7",
		"collect((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),bytes,bytes32[])": "4f73f7a1",
		"takeBack()": "6ea67eb1",
		"WETH()":     "ad5c4648",
		"offer()":    "c028df06",
	},
	Bin: "0x60e0604052346103095760405161130538819003601f8101601f191683016001600160401b0381118482101761030d578392829160405283398101039061018082126103095780516001600160a01b03811692909190838303610309576020820151906001600160a01b03821682036103095761014090603f190112610309576040519161014083016001600160401b0381118482101761030d5760409081528101516001600160a01b0381168103610309578352606081015194602084019586526080820151926040850193845260a0830151956060860196875260c08401516080870190815260e085015160a088019081526101008601519160c0890192835261010e6101208801610321565b9360e08a019485526101606101266101408a01610321565b986101008c01998a5201519663ffffffff88168803610309576101208b01978852156102fa5760805289511515806102f0575b806102e6575b806102dc575b63ffffffff8751169081151591826102cd575b50816102b8575b159081156102af575b50801561029d575b8015610294575b8015610289575b61027a577f1bb9128e6d67b7a525f21a89ba1cf918604b01e841f74e3b490e59d0225b20349960209961ffff9660a0523360c05260018060a01b039051169b8c60018060a01b03195f5416175f555198896001555160025551600355516004555160055551600655511667ffffffff0000000063ffff0000600754945160101b169251861b169260018060401b031916171717600755604051908152a2604051610fd4908161033182396080518181816105a80152610ed4015260a05181818161010401526101dc015260c0518181816101960152610f150152f35b6327d6b9e560e21b5f5260045ffd5b50875143101561019e565b508a5115610197565b5088516001600160a01b031615610190565b9050155f610188565b905061ffff85511661ffff895116119061017f565b633f800000101591505f610178565b5082511515610165565b508151151561015f565b5080511515610159565b6371f3180d60e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b519061ffff821682036103095756fe6080806040526004361015610012575f80fd5b5f3560e01c9081631d073a7a14610ef857508063433b5ee714610eb55780634f73f7a1146102c95780636ea67eb114610128578063ad5c4648146100e55763c028df061461005e575f80fd5b346100e1575f3660031901126100e1576101406001600160a01b035f541663ffffffff600154600254600354600454600554916006549360075495604051988952602089015260408801526060870152608086015260a085015260c084015261ffff811660e084015261ffff8160101c1661010084015260201c16610120820152f35b5f80fd5b346100e1575f3660031901126100e15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e1575f3660031901126100e15760015480156102a15760025480431115610276576101cf6020835f6001557fb0ad2946e51a400f4443433ff8493c37ef21907d6007fd703c2109c73a93988c82604051838152a160405163a9059cbb60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166004820152602481019190915291829081906044820190565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561026b575f9161023c575b501561021457005b7f90b8ec18000000000000000000000000000000000000000000000000000000005f5260045ffd5b61025e915060203d602011610264575b6102568183610f72565b810190610f94565b8161020c565b503d61024c565b6040513d5f823e3d90fd5b7fcc500d29000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff39d2840000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100e157366003190161030081126100e157610120136100e1576040366101231901126100e157610120366101631901126100e1576040366102831901126100e1576102c43567ffffffffffffffff81116100e157366023820112156100e157806004013567ffffffffffffffff81116100e15736602482840101116100e1576102e43567ffffffffffffffff81116100e157366023820112156100e157806004013567ffffffffffffffff81116100e1576024820191602436918360051b0101116100e15760405192610140840184811067ffffffffffffffff821117610ea1576040526001600160a01b035f54168452600154906020850195828752600254906040870191825260035494606088019586528760045497608082019889526005549860a08301998a526006549060c084019182526007549660e085019961ffff89168b5263ffffffff61012061010088019761ffff8c60101c168952019960201c168952156102a15751804311610e76575060043599518a1490811591610e68575b508015610e5d575b610e35576101643599518a1490811591610e26575b508015610e16575b610dee5761ffff806102a4359851169251166104008711908115610de3575b8115610dd0575b50610d035760205f604051828101907f02000000000000000000000000000000000000000000000000000000000000008252896024890160218301376104f26021828c810186838201520301601f198101835282610f72565b604051918291518091835e8101838152039060025afa1561026b57909186925f51925f925b808410610d2b575050505003610d03575f9260048103610cdb57905f915b60048310610c5b5750505063ffffffff809151169116908082108015610c4e575b610c1f57505f6001557f5523a07cd26e61b9bfe71f7269292c00549332c98860bc71b6953b7a64bf91ef60406001600160a01b038751169288519082519182526020820152a284516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692604051917f0a7e82fd00000000000000000000000000000000000000000000000000000000835281600484015260243591826024850152604435918260448601526064359182606487015260843580608488015260a4358060a489015260c435918260c48a015260e4359367ffffffffffffffff85168086036100e15760e48b0152610104359563ffffffff8716908188036100e1576101448c8f5f9082946020966101048501526101248401525af1998a1561026b575f9a610bd5575b505f95602099956106e499957fffffffff00000000000000000000000000000000000000000000000000000000958c9a957fffffffffffffffff000000000000000000000000000000000000000000000000956040519d8e610f39565b8d528b8d01998a5260408d0198895260608d0196875260808d0190815260a08d0191825260c08d0192835260e08d019384526101008d019485526040519d8e61072c81610f56565b610124358152019c8d610144359052519951985196519051915192519351945196604051998d8b019b600560f81b8d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed81526107a361010d82610f72565b604051918291518091835e8101838152039060025afa1561026b575f805192519151604051600360f91b6020828101918252602183019590955260418201929092526107fc81606181015b03601f198101835282610f72565b604051918291518091835e8101838152039060025afa1561026b575f8051604051600760f81b60208281019182526021830195909552604182019290925261084781606181016107ee565b604051918291518091835e8101838152039060025afa1561026b575f51818103610b3d5750508451604051927f7976423200000000000000000000000000000000000000000000000000000000845284600485015261018435918260248601526101a435918260448701526101c435918260648801526101e43580608489015261020435908160a48a015261022435998a60c48b0152610244359367ffffffffffffffff85168086036100e15760e48c0152610264359563ffffffff8716908188036100e1578c5f6101449260209583956101048501526101248401525af1998a1561026b575f9a610b6b575b50937fffffffff000000000000000000000000000000000000000000000000000000009360209a9b8b9997947fffffffffffffffff000000000000000000000000000000000000000000000000945f9a986040519061099282610f39565b81528c81019a8b5260408101998a52606081019788526080810191825260a0810192835260c0810193845260e0810194855261010081019586526040519e8f6109da81610f56565b610284358152019d8e52519951985196519051915192519351945196604051998d8b019b600560f81b8d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed8152610a4c61010d82610f72565b604051918291518091835e8101838152039060025afa1561026b575f805192519151604051600360f91b602082810191825260218301959095526041820192909252610a9b81606181016107ee565b604051918291518091835e8101838152039060025afa1561026b575f8051604051600760f81b602082810191825260218301959095526041820192909252610ae681606181016107ee565b604051918291518091835e8101838152039060025afa1561026b575f51818103610b3d578251845160405163a9059cbb60e01b81526001600160a01b039092166004830152602482015260208180604481016101cf565b7ffb36e93e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b919399509996949195936020823d602011610bcd575b81610b8e60209383610f72565b810103126100e15790519699969894969395919490939092907fffffffff00000000000000000000000000000000000000000000000000000000610934565b3d9150610b81565b9099506020989497939691929598813d602011610c17575b81610bfa60209383610f72565b810103126100e1575198939792969095929490939091905f610687565b3d9150610bed565b907f37ef6c2c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50633f8000008211610556565b90919381851015610cc7577f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85168503610cb35760019063ffffffff6024878601013560f81c818860031b161b161794019190610535565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b7f660040a6000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f58b7d52f000000000000000000000000000000000000000000000000000000005f5260045ffd5b91936020919395505f90600186881c16158214610dbe57610d4d878587610fc4565b355b60405190848201927f010000000000000000000000000000000000000000000000000000000000000084526021830152604182015260418152610d93606182610f72565b604051918291518091835e8101838152039060025afa1561026b5760015f5194019188949391610517565b610dc9878587610fc4565b3590610d4f565b610dda9150610fac565b8314158c610499565b808410159150610492565b7f9fe84ad2000000000000000000000000000000000000000000000000000000005f5260045ffd5b5061014435610184351415610473565b9050516101a43514158c61046b565b7f78a4366d000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060a4351515610456565b90505160443514158d61044e565b7fbfb22adf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b346100e1575f3660031901126100e15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e1575f3660031901126100e1576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b610120810190811067ffffffffffffffff821117610ea157604052565b6040810190811067ffffffffffffffff821117610ea157604052565b90601f8019910116810190811067ffffffffffffffff821117610ea157604052565b908160209103126100e1575180151581036100e15790565b60028110610fbf575f19011e6101000390565b505f90565b9190811015610cc75760051b019056",
}

// TrainerBountyABI is the input ABI used to generate the binding from.
// Deprecated: Use TrainerBountyMetaData.ABI instead.
var TrainerBountyABI = TrainerBountyMetaData.ABI

// Deprecated: Use TrainerBountyMetaData.Sigs instead.
// TrainerBountyFuncSigs maps the 4-byte function signature to its string representation.
var TrainerBountyFuncSigs = TrainerBountyMetaData.Sigs

// TrainerBountyBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use TrainerBountyMetaData.Bin instead.
var TrainerBountyBin = TrainerBountyMetaData.Bin

// DeployTrainerBounty deploys a new Ethereum contract, binding an instance of TrainerBounty to it.
func DeployTrainerBounty(auth *bind.TransactOpts, backend bind.ContractBackend, standing common.Address, weth common.Address, o TrainerBountyOffer) (common.Address, *types.Transaction, *TrainerBounty, error) {
	parsed, err := TrainerBountyMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(TrainerBountyBin), backend, standing, weth, o)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &TrainerBounty{TrainerBountyCaller: TrainerBountyCaller{contract: contract}, TrainerBountyTransactor: TrainerBountyTransactor{contract: contract}, TrainerBountyFilterer: TrainerBountyFilterer{contract: contract}}, nil
}

// TrainerBounty is an auto generated Go binding around an Ethereum contract.
type TrainerBounty struct {
	TrainerBountyCaller     // Read-only binding to the contract
	TrainerBountyTransactor // Write-only binding to the contract
	TrainerBountyFilterer   // Log filterer for contract events
}

// TrainerBountyCaller is an auto generated read-only Go binding around an Ethereum contract.
type TrainerBountyCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TrainerBountyTransactor is an auto generated write-only Go binding around an Ethereum contract.
type TrainerBountyTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TrainerBountyFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type TrainerBountyFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// TrainerBountySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type TrainerBountySession struct {
	Contract     *TrainerBounty    // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// TrainerBountyCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type TrainerBountyCallerSession struct {
	Contract *TrainerBountyCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts        // Call options to use throughout this session
}

// TrainerBountyTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type TrainerBountyTransactorSession struct {
	Contract     *TrainerBountyTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts        // Transaction auth options to use throughout this session
}

// TrainerBountyRaw is an auto generated low-level Go binding around an Ethereum contract.
type TrainerBountyRaw struct {
	Contract *TrainerBounty // Generic contract binding to access the raw methods on
}

// TrainerBountyCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type TrainerBountyCallerRaw struct {
	Contract *TrainerBountyCaller // Generic read-only contract binding to access the raw methods on
}

// TrainerBountyTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type TrainerBountyTransactorRaw struct {
	Contract *TrainerBountyTransactor // Generic write-only contract binding to access the raw methods on
}

// NewTrainerBounty creates a new instance of TrainerBounty, bound to a specific deployed contract.
func NewTrainerBounty(address common.Address, backend bind.ContractBackend) (*TrainerBounty, error) {
	contract, err := bindTrainerBounty(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &TrainerBounty{TrainerBountyCaller: TrainerBountyCaller{contract: contract}, TrainerBountyTransactor: TrainerBountyTransactor{contract: contract}, TrainerBountyFilterer: TrainerBountyFilterer{contract: contract}}, nil
}

// NewTrainerBountyCaller creates a new read-only instance of TrainerBounty, bound to a specific deployed contract.
func NewTrainerBountyCaller(address common.Address, caller bind.ContractCaller) (*TrainerBountyCaller, error) {
	contract, err := bindTrainerBounty(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &TrainerBountyCaller{contract: contract}, nil
}

// NewTrainerBountyTransactor creates a new write-only instance of TrainerBounty, bound to a specific deployed contract.
func NewTrainerBountyTransactor(address common.Address, transactor bind.ContractTransactor) (*TrainerBountyTransactor, error) {
	contract, err := bindTrainerBounty(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &TrainerBountyTransactor{contract: contract}, nil
}

// NewTrainerBountyFilterer creates a new log filterer instance of TrainerBounty, bound to a specific deployed contract.
func NewTrainerBountyFilterer(address common.Address, filterer bind.ContractFilterer) (*TrainerBountyFilterer, error) {
	contract, err := bindTrainerBounty(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &TrainerBountyFilterer{contract: contract}, nil
}

// bindTrainerBounty binds a generic wrapper to an already deployed contract.
func bindTrainerBounty(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := TrainerBountyMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TrainerBounty *TrainerBountyRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TrainerBounty.Contract.TrainerBountyCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TrainerBounty *TrainerBountyRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TrainerBounty.Contract.TrainerBountyTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TrainerBounty *TrainerBountyRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TrainerBounty.Contract.TrainerBountyTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_TrainerBounty *TrainerBountyCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _TrainerBounty.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_TrainerBounty *TrainerBountyTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TrainerBounty.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_TrainerBounty *TrainerBountyTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _TrainerBounty.Contract.contract.Transact(opts, method, params...)
}

// SPONSOR is a free data retrieval call binding the contract method 0x1d073a7a.
//
// Solidity: function SPONSOR() view returns(address)
func (_TrainerBounty *TrainerBountyCaller) SPONSOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrainerBounty.contract.Call(opts, &out, "SPONSOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SPONSOR is a free data retrieval call binding the contract method 0x1d073a7a.
//
// Solidity: function SPONSOR() view returns(address)
func (_TrainerBounty *TrainerBountySession) SPONSOR() (common.Address, error) {
	return _TrainerBounty.Contract.SPONSOR(&_TrainerBounty.CallOpts)
}

// SPONSOR is a free data retrieval call binding the contract method 0x1d073a7a.
//
// Solidity: function SPONSOR() view returns(address)
func (_TrainerBounty *TrainerBountyCallerSession) SPONSOR() (common.Address, error) {
	return _TrainerBounty.Contract.SPONSOR(&_TrainerBounty.CallOpts)
}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_TrainerBounty *TrainerBountyCaller) STANDING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrainerBounty.contract.Call(opts, &out, "STANDING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_TrainerBounty *TrainerBountySession) STANDING() (common.Address, error) {
	return _TrainerBounty.Contract.STANDING(&_TrainerBounty.CallOpts)
}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_TrainerBounty *TrainerBountyCallerSession) STANDING() (common.Address, error) {
	return _TrainerBounty.Contract.STANDING(&_TrainerBounty.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_TrainerBounty *TrainerBountyCaller) WETH(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _TrainerBounty.contract.Call(opts, &out, "WETH")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_TrainerBounty *TrainerBountySession) WETH() (common.Address, error) {
	return _TrainerBounty.Contract.WETH(&_TrainerBounty.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_TrainerBounty *TrainerBountyCallerSession) WETH() (common.Address, error) {
	return _TrainerBounty.Contract.WETH(&_TrainerBounty.CallOpts)
}

// Offer is a free data retrieval call binding the contract method 0xc028df06.
//
// Solidity: function offer() view returns(address trainer, uint256 price, uint256 deadline, bytes32 trainingProgram, bytes32 trainingDataset, bytes32 evaluationProgram, bytes32 heldOutDataset, uint16 accuracyIndex, uint16 evaluationResults, uint32 minAccuracy)
func (_TrainerBounty *TrainerBountyCaller) Offer(opts *bind.CallOpts) (struct {
	Trainer           common.Address
	Price             *big.Int
	Deadline          *big.Int
	TrainingProgram   [32]byte
	TrainingDataset   [32]byte
	EvaluationProgram [32]byte
	HeldOutDataset    [32]byte
	AccuracyIndex     uint16
	EvaluationResults uint16
	MinAccuracy       uint32
}, error) {
	var out []interface{}
	err := _TrainerBounty.contract.Call(opts, &out, "offer")

	outstruct := new(struct {
		Trainer           common.Address
		Price             *big.Int
		Deadline          *big.Int
		TrainingProgram   [32]byte
		TrainingDataset   [32]byte
		EvaluationProgram [32]byte
		HeldOutDataset    [32]byte
		AccuracyIndex     uint16
		EvaluationResults uint16
		MinAccuracy       uint32
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Trainer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Price = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Deadline = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)
	outstruct.TrainingProgram = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	outstruct.TrainingDataset = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)
	outstruct.EvaluationProgram = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.HeldOutDataset = *abi.ConvertType(out[6], new([32]byte)).(*[32]byte)
	outstruct.AccuracyIndex = *abi.ConvertType(out[7], new(uint16)).(*uint16)
	outstruct.EvaluationResults = *abi.ConvertType(out[8], new(uint16)).(*uint16)
	outstruct.MinAccuracy = *abi.ConvertType(out[9], new(uint32)).(*uint32)

	return *outstruct, err

}

// Offer is a free data retrieval call binding the contract method 0xc028df06.
//
// Solidity: function offer() view returns(address trainer, uint256 price, uint256 deadline, bytes32 trainingProgram, bytes32 trainingDataset, bytes32 evaluationProgram, bytes32 heldOutDataset, uint16 accuracyIndex, uint16 evaluationResults, uint32 minAccuracy)
func (_TrainerBounty *TrainerBountySession) Offer() (struct {
	Trainer           common.Address
	Price             *big.Int
	Deadline          *big.Int
	TrainingProgram   [32]byte
	TrainingDataset   [32]byte
	EvaluationProgram [32]byte
	HeldOutDataset    [32]byte
	AccuracyIndex     uint16
	EvaluationResults uint16
	MinAccuracy       uint32
}, error) {
	return _TrainerBounty.Contract.Offer(&_TrainerBounty.CallOpts)
}

// Offer is a free data retrieval call binding the contract method 0xc028df06.
//
// Solidity: function offer() view returns(address trainer, uint256 price, uint256 deadline, bytes32 trainingProgram, bytes32 trainingDataset, bytes32 evaluationProgram, bytes32 heldOutDataset, uint16 accuracyIndex, uint16 evaluationResults, uint32 minAccuracy)
func (_TrainerBounty *TrainerBountyCallerSession) Offer() (struct {
	Trainer           common.Address
	Price             *big.Int
	Deadline          *big.Int
	TrainingProgram   [32]byte
	TrainingDataset   [32]byte
	EvaluationProgram [32]byte
	HeldOutDataset    [32]byte
	AccuracyIndex     uint16
	EvaluationResults uint16
	MinAccuracy       uint32
}, error) {
	return _TrainerBounty.Contract.Offer(&_TrainerBounty.CallOpts)
}

// Collect is a paid mutator transaction binding the contract method 0x4f73f7a1.
//
// Solidity: function collect((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) training, (bytes32,bytes32) trained, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) evaluation, (bytes32,bytes32) evaluated, bytes accuracy, bytes32[] path) returns()
func (_TrainerBounty *TrainerBountyTransactor) Collect(opts *bind.TransactOpts, training Spec, trained Outcome, evaluation Spec, evaluated Outcome, accuracy []byte, path [][32]byte) (*types.Transaction, error) {
	return _TrainerBounty.contract.Transact(opts, "collect", training, trained, evaluation, evaluated, accuracy, path)
}

// Collect is a paid mutator transaction binding the contract method 0x4f73f7a1.
//
// Solidity: function collect((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) training, (bytes32,bytes32) trained, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) evaluation, (bytes32,bytes32) evaluated, bytes accuracy, bytes32[] path) returns()
func (_TrainerBounty *TrainerBountySession) Collect(training Spec, trained Outcome, evaluation Spec, evaluated Outcome, accuracy []byte, path [][32]byte) (*types.Transaction, error) {
	return _TrainerBounty.Contract.Collect(&_TrainerBounty.TransactOpts, training, trained, evaluation, evaluated, accuracy, path)
}

// Collect is a paid mutator transaction binding the contract method 0x4f73f7a1.
//
// Solidity: function collect((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) training, (bytes32,bytes32) trained, (bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) evaluation, (bytes32,bytes32) evaluated, bytes accuracy, bytes32[] path) returns()
func (_TrainerBounty *TrainerBountyTransactorSession) Collect(training Spec, trained Outcome, evaluation Spec, evaluated Outcome, accuracy []byte, path [][32]byte) (*types.Transaction, error) {
	return _TrainerBounty.Contract.Collect(&_TrainerBounty.TransactOpts, training, trained, evaluation, evaluated, accuracy, path)
}

// TakeBack is a paid mutator transaction binding the contract method 0x6ea67eb1.
//
// Solidity: function takeBack() returns()
func (_TrainerBounty *TrainerBountyTransactor) TakeBack(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _TrainerBounty.contract.Transact(opts, "takeBack")
}

// TakeBack is a paid mutator transaction binding the contract method 0x6ea67eb1.
//
// Solidity: function takeBack() returns()
func (_TrainerBounty *TrainerBountySession) TakeBack() (*types.Transaction, error) {
	return _TrainerBounty.Contract.TakeBack(&_TrainerBounty.TransactOpts)
}

// TakeBack is a paid mutator transaction binding the contract method 0x6ea67eb1.
//
// Solidity: function takeBack() returns()
func (_TrainerBounty *TrainerBountyTransactorSession) TakeBack() (*types.Transaction, error) {
	return _TrainerBounty.Contract.TakeBack(&_TrainerBounty.TransactOpts)
}

// TrainerBountyOfferedIterator is returned from FilterOffered and is used to iterate over the raw logs and unpacked data for Offered events raised by the TrainerBounty contract.
type TrainerBountyOfferedIterator struct {
	Event *TrainerBountyOffered // Event containing the contract specifics and raw log

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
func (it *TrainerBountyOfferedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrainerBountyOffered)
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
		it.Event = new(TrainerBountyOffered)
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
func (it *TrainerBountyOfferedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrainerBountyOfferedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrainerBountyOffered represents a Offered event raised by the TrainerBounty contract.
type TrainerBountyOffered struct {
	Trainer common.Address
	Price   *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterOffered is a free log retrieval operation binding the contract event 0x1bb9128e6d67b7a525f21a89ba1cf918604b01e841f74e3b490e59d0225b2034.
//
// Solidity: event Offered(address indexed trainer, uint256 price)
func (_TrainerBounty *TrainerBountyFilterer) FilterOffered(opts *bind.FilterOpts, trainer []common.Address) (*TrainerBountyOfferedIterator, error) {

	var trainerRule []interface{}
	for _, trainerItem := range trainer {
		trainerRule = append(trainerRule, trainerItem)
	}

	logs, sub, err := _TrainerBounty.contract.FilterLogs(opts, "Offered", trainerRule)
	if err != nil {
		return nil, err
	}
	return &TrainerBountyOfferedIterator{contract: _TrainerBounty.contract, event: "Offered", logs: logs, sub: sub}, nil
}

// WatchOffered is a free log subscription operation binding the contract event 0x1bb9128e6d67b7a525f21a89ba1cf918604b01e841f74e3b490e59d0225b2034.
//
// Solidity: event Offered(address indexed trainer, uint256 price)
func (_TrainerBounty *TrainerBountyFilterer) WatchOffered(opts *bind.WatchOpts, sink chan<- *TrainerBountyOffered, trainer []common.Address) (event.Subscription, error) {

	var trainerRule []interface{}
	for _, trainerItem := range trainer {
		trainerRule = append(trainerRule, trainerItem)
	}

	logs, sub, err := _TrainerBounty.contract.WatchLogs(opts, "Offered", trainerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrainerBountyOffered)
				if err := _TrainerBounty.contract.UnpackLog(event, "Offered", log); err != nil {
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

// ParseOffered is a log parse operation binding the contract event 0x1bb9128e6d67b7a525f21a89ba1cf918604b01e841f74e3b490e59d0225b2034.
//
// Solidity: event Offered(address indexed trainer, uint256 price)
func (_TrainerBounty *TrainerBountyFilterer) ParseOffered(log types.Log) (*TrainerBountyOffered, error) {
	event := new(TrainerBountyOffered)
	if err := _TrainerBounty.contract.UnpackLog(event, "Offered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrainerBountyPaidIterator is returned from FilterPaid and is used to iterate over the raw logs and unpacked data for Paid events raised by the TrainerBounty contract.
type TrainerBountyPaidIterator struct {
	Event *TrainerBountyPaid // Event containing the contract specifics and raw log

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
func (it *TrainerBountyPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrainerBountyPaid)
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
		it.Event = new(TrainerBountyPaid)
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
func (it *TrainerBountyPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrainerBountyPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrainerBountyPaid represents a Paid event raised by the TrainerBounty contract.
type TrainerBountyPaid struct {
	Trainer  common.Address
	Price    *big.Int
	Accuracy uint32
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterPaid is a free log retrieval operation binding the contract event 0x5523a07cd26e61b9bfe71f7269292c00549332c98860bc71b6953b7a64bf91ef.
//
// Solidity: event Paid(address indexed trainer, uint256 price, uint32 accuracy)
func (_TrainerBounty *TrainerBountyFilterer) FilterPaid(opts *bind.FilterOpts, trainer []common.Address) (*TrainerBountyPaidIterator, error) {

	var trainerRule []interface{}
	for _, trainerItem := range trainer {
		trainerRule = append(trainerRule, trainerItem)
	}

	logs, sub, err := _TrainerBounty.contract.FilterLogs(opts, "Paid", trainerRule)
	if err != nil {
		return nil, err
	}
	return &TrainerBountyPaidIterator{contract: _TrainerBounty.contract, event: "Paid", logs: logs, sub: sub}, nil
}

// WatchPaid is a free log subscription operation binding the contract event 0x5523a07cd26e61b9bfe71f7269292c00549332c98860bc71b6953b7a64bf91ef.
//
// Solidity: event Paid(address indexed trainer, uint256 price, uint32 accuracy)
func (_TrainerBounty *TrainerBountyFilterer) WatchPaid(opts *bind.WatchOpts, sink chan<- *TrainerBountyPaid, trainer []common.Address) (event.Subscription, error) {

	var trainerRule []interface{}
	for _, trainerItem := range trainer {
		trainerRule = append(trainerRule, trainerItem)
	}

	logs, sub, err := _TrainerBounty.contract.WatchLogs(opts, "Paid", trainerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrainerBountyPaid)
				if err := _TrainerBounty.contract.UnpackLog(event, "Paid", log); err != nil {
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

// ParsePaid is a log parse operation binding the contract event 0x5523a07cd26e61b9bfe71f7269292c00549332c98860bc71b6953b7a64bf91ef.
//
// Solidity: event Paid(address indexed trainer, uint256 price, uint32 accuracy)
func (_TrainerBounty *TrainerBountyFilterer) ParsePaid(log types.Log) (*TrainerBountyPaid, error) {
	event := new(TrainerBountyPaid)
	if err := _TrainerBounty.contract.UnpackLog(event, "Paid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// TrainerBountyTakenBackIterator is returned from FilterTakenBack and is used to iterate over the raw logs and unpacked data for TakenBack events raised by the TrainerBounty contract.
type TrainerBountyTakenBackIterator struct {
	Event *TrainerBountyTakenBack // Event containing the contract specifics and raw log

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
func (it *TrainerBountyTakenBackIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(TrainerBountyTakenBack)
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
		it.Event = new(TrainerBountyTakenBack)
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
func (it *TrainerBountyTakenBackIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *TrainerBountyTakenBackIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// TrainerBountyTakenBack represents a TakenBack event raised by the TrainerBounty contract.
type TrainerBountyTakenBack struct {
	Price *big.Int
	Raw   types.Log // Blockchain specific contextual infos
}

// FilterTakenBack is a free log retrieval operation binding the contract event 0xb0ad2946e51a400f4443433ff8493c37ef21907d6007fd703c2109c73a93988c.
//
// Solidity: event TakenBack(uint256 price)
func (_TrainerBounty *TrainerBountyFilterer) FilterTakenBack(opts *bind.FilterOpts) (*TrainerBountyTakenBackIterator, error) {

	logs, sub, err := _TrainerBounty.contract.FilterLogs(opts, "TakenBack")
	if err != nil {
		return nil, err
	}
	return &TrainerBountyTakenBackIterator{contract: _TrainerBounty.contract, event: "TakenBack", logs: logs, sub: sub}, nil
}

// WatchTakenBack is a free log subscription operation binding the contract event 0xb0ad2946e51a400f4443433ff8493c37ef21907d6007fd703c2109c73a93988c.
//
// Solidity: event TakenBack(uint256 price)
func (_TrainerBounty *TrainerBountyFilterer) WatchTakenBack(opts *bind.WatchOpts, sink chan<- *TrainerBountyTakenBack) (event.Subscription, error) {

	logs, sub, err := _TrainerBounty.contract.WatchLogs(opts, "TakenBack")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(TrainerBountyTakenBack)
				if err := _TrainerBounty.contract.UnpackLog(event, "TakenBack", log); err != nil {
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

// ParseTakenBack is a log parse operation binding the contract event 0xb0ad2946e51a400f4443433ff8493c37ef21907d6007fd703c2109c73a93988c.
//
// Solidity: event TakenBack(uint256 price)
func (_TrainerBounty *TrainerBountyFilterer) ParseTakenBack(log types.Log) (*TrainerBountyTakenBack, error) {
	event := new(TrainerBountyTakenBack)
	if err := _TrainerBounty.contract.UnpackLog(event, "TakenBack", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
