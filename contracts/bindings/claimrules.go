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

// ClaimRulesMetaData contains all meta data concerning the ClaimRules contract.
var ClaimRulesMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractICertificateVerifier\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"times\",\"type\":\"tuple\",\"internalType\":\"structSchedule\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certify\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demand\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"followUp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastProof\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"postponement\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"slashWad\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feeRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeFloor\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proofGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demandGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ANSWERABLE_SEGMENTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"HARD_END\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"HISTORY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LAST_SLASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_ANSWERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PURSUIT_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bondFloor\",\"inputs\":[{\"name\":\"work\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkPost\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"traceRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"exposure\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"exposed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawnAt\",\"inputs\":[{\"name\":\"lot\",\"type\":\"tuple\",\"internalType\":\"structLot\",\"components\":[{\"name\":\"full\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeFloor\",\"inputs\":[{\"name\":\"valueAtRisk\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"work\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"gasPrice\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isDrawn\",\"inputs\":[{\"name\":\"lot\",\"type\":\"tuple\",\"internalType\":\"structLot\",\"components\":[{\"name\":\"full\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"slashWad\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feeRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeFloor\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proofGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demandGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumTrust\",\"inputs\":[{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"gasUsed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dataLength\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"first\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSchedule\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certify\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demand\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"followUp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastProof\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"postponement\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashGas\",\"inputs\":[{\"name\":\"slot\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"together\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"again\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadSchedule\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadTerms\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeeTooSmall\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HashFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"IndexOutside\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotCovered\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotDrawn\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PathTooLong\",\"inputs\":[{\"name\":\"answers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SegmentsTooLong\",\"inputs\":[{\"name\":\"milliseconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlashOutlivesDeallocation\",\"inputs\":[{\"name\":\"lastSlash\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakesTooOld\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceRequired\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"HARD_END()":                "07556fac",
		"feeFloor(uint256,uint256)": "17b72add",
		"ANSWERABLE_SEGMENTS()":     "29afac86",
		"PURSUIT_GAS()":             "365bc247",
		"drawnAt((bool,uint32,uint64,uint32,bytes32),uint64)": "42fec943",
		"slashGas(uint256,bool,bool)":                         "438fb1af",
		"FOLLOW_UPS()":                                        "6aa1c156",
		"MAX_ANSWERS()":                                       "701c7372",
		"isDrawn((bool,uint32,uint64,uint32,bytes32),uint64)": "7c1f1f8e",
		"parameters()":                                        "89035730",
		"refund(uint256,uint256,bool)":                        "905f122d",
		"checkPost(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),bytes32,uint256)": "a5cf3701",
		"bondFloor(uint256)":       "a966fa0f",
		"HISTORY()":                "adf54cce",
		"schedule()":               "b0604a26",
		"LAST_SLASH()":             "b8dda5f9",
		"quorumTrust(bool,uint64)": "bccd6228",
		"gasPrice()":               "fe173b97",
	},
	Bin: "0x6103006040523461062b5760405161213338819003601f8101601f191683016001600160401b038111848210176106175783928291604052833981010390610240821261062b578051906001600160a01b038216820361062b576020810151926001600160a01b038416840361062b57610120603f1982011261062b57604051906101208201906001600160401b038211838310176106175760e0916040526100aa6040850161062f565b83526100b86060850161062f565b60208401526100c96080850161062f565b60408401526100da60a0850161062f565b60608401526100eb60c0850161062f565b60808401526100fb82850161062f565b60a084015261010d610100850161062f565b60c084015261011f610120850161062f565b82840152610130610140850161062f565b61010084015261015f19011261062b576040519160e083016001600160401b03811184821017610617576101d491610220916040526101726101608201610640565b85526101816101808201610640565b60208601526101936101a08201610640565b60408601526101a56101c08201610640565b60608601526101b76101e0820161062f565b60808601526101c9610200820161062f565b60a08601520161062f565b60c083015263ffffffff8151168015908115610601575b81156105d7575b5080156105b9575b8015610587575b8015610575575b8015610563575b8015610551575b801561053f575b6105305763ffffffff81511660805263ffffffff60208201511660a05263ffffffff60408201511660c05263ffffffff60608201511660e05263ffffffff6080820151166101005263ffffffff60a0820151166101205263ffffffff60c0820151166101405263ffffffff60e0820151166101605263ffffffff61010082015116610180526102c163ffffffff60608301511663ffffffff60808401511690610654565b906102e163ffffffff60a08301511663ffffffff60808401511690610654565b918260050292600584040361051c5761010061032a61031861030b6103349663ffffffff95610654565b8460c08701511690610654565b806101a0528360e08601511690610654565b9201511690610654565b6101c05280516001600160401b0316801590811561050a575b5080156104f8575b6104e9576101e0919091526102009190915280516001600160401b03908116610220526020820151811661024052604080830151821661026052606083015190911661028052608082015163ffffffff9081166102a05260a083015181166102c05260c0909201519091166102e05251611ad19081610662823960805181610285015260a051816102b5015260c051816102e2015260e0518181816101a8015261030f01526101005181818161033c01526106a20152610120518161036a01526101405181610398015261016051816103c6015261018051816103f401526101a0518161125601526101c05181818161020501526108bc01526101e0518161085a01526102005181610549015261022051818181610a310152610ee5015261024051818181610f1a01526112ce015261026051818181610f4c015281816113330152611537015261028051818181610f7e015261158101526102a051818181610fa901526114f901526102c051818181610fd601526114ce01526102e0518181816101810152818161067b0152610ffd0152f35b63a18a709360e01b5f5260045ffd5b5063ffffffff60c08201511615610355565b670de0b6b3a76400009150115f61034d565b634e487b7160e01b5f52601160045260245ffd5b636c345c1d60e11b5f5260045ffd5b5063ffffffff60e0820151161561021d565b5063ffffffff60c08201511615610216565b5063ffffffff60a0820151161561020f565b5063ffffffff60808201511615610208565b5063ffffffff6060820151166105b263ffffffff60408401511663ffffffff60808501511690610654565b1015610201565b5063ffffffff60408201511663ffffffff60208301511610156101fa565b905063ffffffff6020830151160363ffffffff811161051c5763ffffffff611f409116115f6101f2565b80915063ffffffff6020840151161115906101eb565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff8216820361062b57565b51906001600160401b038216820361062b57565b9190820180921161051c5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816307556fac146112415750806317b72add1461122057806329afac8614611205578063365bc247146111e857806342fec94314611152578063438fb1af146110e35780636aa1c156146110c8578063701c7372146110ad5780637c1f1f8e146110515780638903573014610e85578063905f122d14610ddb578063a5cf3701146104c4578063a966fa0f146104a5578063adf54cce14610488578063b0604a2614610228578063b8dda5f9146101ed578063bccd6228146101095763fe173b97146100e4575f80fd5b3461010657806003193601126101065760206100fe611576565b604051908152f35b80fd5b50346101065760403660031901126101065760043590811590811583036101065760243567ffffffffffffffff8116938482036101e95792610153575b6020836040519015158152f35b6801fffffffffffffffe91925060011b1691808304600214901517156101d557506020906101cd63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166112ac565b105f80610146565b80634e487b7160e01b602492526011600452fd5b8280fd5b503461010657806003193601126101065760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461010657806003193601126101065760405161024581611393565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e0820152610100015260405161028381611393565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000063ffffffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f000000000000000000000000000000000000000000000000000000000000000063ffffffff16875261010001967f000000000000000000000000000000000000000000000000000000000000000063ffffffff1688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525163ffffffff1660a08501525163ffffffff1660c08401525163ffffffff1660e08301525163ffffffff1661010082015261012090f35b50346101065780600319360112610106576020604051611f408152f35b50346101065760203660031901126101065760206100fe6004356114bf565b5034610d1d5736600319016102e08112610d1d576102a013610d1d576102c43590610164356002811015610d1d57156102a43515158103610db35767ffffffffffffffff610510611458565b16158015610d95575b8015610d80575b8015610d67575b8015610d49575b610d215773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610d1d576040517f7a8904c200000000000000000000000000000000000000000000000000000000815260043590816004820152602435602482015260443560448201526064356064820152608435608482015260a43560a482015260c43560c482015260e43567ffffffffffffffff8116809103610d1d5760e48201526101043563ffffffff8116809103610d1d576101048201525f8161012481865afa8015610d1257610cfd575b5067ffffffffffffffff61063961062b611458565b610633611721565b906119b4565b1660018101809111610ce9576040811015610cdf5761066a815b67ffffffffffffffff61066461146f565b166112ac565b8115610ccb57046106c763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166112ac565b90818111610c9d57505060409060248251809481937f7244720600000000000000000000000000000000000000000000000000000000835260048301525afa8015610aef5783918491610c78575b506107599067ffffffffffffffff61072b611458565b1663ffffffff610739611721565b16811015610c5e5761074d61075391611a19565b91611a19565b9061129f565b9061076381611a19565b8210610c4e575b508015610c46575b67ffffffffffffffff61078661062b611458565b1660018101809111610afa579061079f6107a492611a19565b61129f565b60038101809111610a945760068111610c1657506107d267ffffffffffffffff6107cc61146f565b166114bf565b806bffffffffffffffffffffffff6107e8611487565b1610610beb57506108206107fa6114a3565b6bffffffffffffffffffffffff67ffffffffffffffff61081861146f565b1691166112bf565b6101c4356bffffffffffffffffffffffff811690818103610be757508111610bbc575073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517faf3cd978000000000000000000000000000000000000000000000000000000008152604081600481865afa8015610bb15784918591610b80575b507f00000000000000000000000000000000000000000000000000000000000000009080821015610b5057506108ef904361129f565b90818110610b2257505082936bffffffffffffffffffffffff6109106114a3565b16926bffffffffffffffffffffffff610927611487565b16603c810290808204603c1490151715610b0e57606490049261098a575b505080821161095b576020846040519015158152f35b604493507f09d16e81000000000000000000000000000000000000000000000000000000008352600452602452fd5b91509193505f194301438111610afa5763ffffffff602460209260405194859384927f0954ecc80000000000000000000000000000000000000000000000000000000084521660048301525afa908115610aef578391610aa8575b506c01fffffffffffffffffffffffe6bffffffffffffffffffffffff82169160011b169080820460021490151715610a9457610a58670de0b6b3a764000091600367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691046112ac565b049080821115610a8c578103908111610a78575b91801515925f80610945565b602482634e487b7160e01b81526011600452fd5b505080610a6c565b602483634e487b7160e01b81526011600452fd5b90506020813d602011610ae7575b81610ac3602093836113b0565b810103126101e957516bffffffffffffffffffffffff811681036101e9575f6109e5565b3d9150610ab6565b6040513d85823e3d90fd5b602484634e487b7160e01b81526011600452fd5b602486634e487b7160e01b81526011600452fd5b7ff0171187000000000000000000000000000000000000000000000000000000008552600452602452604483fd5b85906044927fdd4d667c000000000000000000000000000000000000000000000000000000008352600452602452fd5b9050610ba4915060403d604011610baa575b610b9c81836113b0565b810190611749565b5f6108b9565b503d610b92565b6040513d86823e3d90fd5b7f87cf5989000000000000000000000000000000000000000000000000000000008352600452602482fd5b8480fd5b7f6d393ee6000000000000000000000000000000000000000000000000000000008352600452602482fd5b7fddd77f0d0000000000000000000000000000000000000000000000000000000083526004526006602452604482fd5b506001610772565b610c589150611a19565b5f61076a565b5061075361074d63ffffffff610c72611721565b16611a19565b6107599250610c96915060403d604011610baa57610b9c81836113b0565b9091610715565b7f4eac07a5000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b602486634e487b7160e01b81526012600452fd5b61066a6040610653565b602485634e487b7160e01b81526011600452fd5b610d0a9194505f906113b0565b5f925f610616565b6040513d5f823e3d90fd5b5f80fd5b7f8dc59921000000000000000000000000000000000000000000000000000000005f5260045ffd5b5080801561052e575063ffffffff610d5f611735565b16151561052e565b506201000063ffffffff610d79611735565b1611610527565b5063ffffffff610d8e611721565b1615610520565b50638000000067ffffffffffffffff610dac611458565b1611610519565b7ffaa07626000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610d1d576060366003190112610d1d57602435610df7611290565b6005610e01611576565b047f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610e7157610e526100fe92610e4360209560021b60043561129f565b9015610e6a57615dc09061129f565b90803a105f14610e6457503a906112ac565b906112ac565b5f9061129f565b634e487b7160e01b5f52601160045260245ffd5b34610d1d575f366003190112610d1d575f60c0604051610ea481611363565b8281528260208201528260408201528260608201528260808201528260a0820152015260e0604051610ed581611363565b63ffffffff67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182815281602082019167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168352816040820167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815267ffffffffffffffff60608401817f0000000000000000000000000000000000000000000000000000000000000000168152816080860193857f00000000000000000000000000000000000000000000000000000000000000001685528160c060a0890198887f0000000000000000000000000000000000000000000000000000000000000000168a520199877f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b34610d1d57366003190160c08112610d1d5760a013610d1d576020611074611279565b67ffffffffffffffff80821614908115611094575b506040519015158152f35b6110a791506110a2366113d2565b6115e3565b82611089565b34610d1d575f366003190112610d1d57602060405160068152f35b34610d1d575f366003190112610d1d57602060405160058152f35b34610d1d576060366003190112610d1d576024358015158103610d1d57611108611290565b15611139575061111c60025b6004356112ac565b60021c620320c80180620320c811610e7157602090604051908152f35b156111485761111c600b611114565b61111c600f611114565b34610d1d57366003190160c08112610d1d5760a013610d1d5760406111a5611178611279565b611181366113d2565b805115159063ffffffff602082015116608061119c8361175f565b92015192611783565b67ffffffffffffffff6111d96111ba366113d2565b80511515906111d363ffffffff6020830151169161175f565b9161192a565b81845193168352166020820152f35b34610d1d575f366003190112610d1d576020604051620f42408152f35b34610d1d575f366003190112610d1d57602060405160408152f35b34610d1d576040366003190112610d1d5760206100fe6024356004356112bf565b34610d1d575f366003190112610d1d576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b60a4359067ffffffffffffffff82168203610d1d57565b604435908115158203610d1d57565b91908201809211610e7157565b81810292918115918404141715610e7157565b6112f49067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906112ac565b670de0b6b3a7640000810190818111610e7157670de0b6b3a763ffff01908111610e7157670de0b6b3a76400006113596113609367ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906112ac565b910461129f565b90565b60e0810190811067ffffffffffffffff82111761137f57604052565b634e487b7160e01b5f52604160045260245ffd5b610120810190811067ffffffffffffffff82111761137f57604052565b90601f8019910116810190811067ffffffffffffffff82111761137f57604052565b60a0906003190112610d1d576040519060a0820182811067ffffffffffffffff82111761137f57604052816004358015158103610d1d57815260243563ffffffff81168103610d1d57602082015260443567ffffffffffffffff81168103610d1d57604082015260643563ffffffff81168103610d1d5760608201526080608435910152565b60e43567ffffffffffffffff81168103610d1d5790565b6102243567ffffffffffffffff81168103610d1d5790565b6101e4356bffffffffffffffffffffffff81168103610d1d5790565b610204356bffffffffffffffffffffffff81168103610d1d5790565b61155d9061075361152b6115237f000000000000000000000000000000000000000000000000000000000000000060021b6403fffffffc167f000000000000000000000000000000000000000000000000000000000000000063ffffffff1661129f565b610e64611576565b9167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906112ac565b600581029080820460051490151715610e715760011c90565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168048115f146115be5750485b80600a0290600a820403610e715790565b6115ad565b67ffffffffffffffff5f199116019067ffffffffffffffff8211610e7157565b90916115ee8261175f565b67ffffffffffffffff811667ffffffffffffffff851690808211611717578451159182159261170e575b8215611704575b50506116fb5761162e906115c3565b9067ffffffffffffffff6116466080850151956115c3565b92169261165284611a3f565b60018101809111610e715760011c9283156116f2575b67ffffffffffffffff169360015b156116d6575b5f946001851b905f198201918211610e71578181871c911691600690815b6116a9575050851b1794611676565b9091925f198301838111610e71576116c38584928d611a57565b1618918015610e71575f1901908161169a565b8085101561167c5750602091945063ffffffff92500151161190565b60019350611668565b50915050600190565b1490505f8061161f565b80159250611618565b5050509150505f90565b6101043563ffffffff81168103610d1d5790565b6101843563ffffffff81168103610d1d5790565b9190826040910312610d1d576020825192015190565b6113609063ffffffff606067ffffffffffffffff60408401511692015116906119b4565b939061179c8367ffffffffffffffff929795978761192a565b169367ffffffffffffffff821694808610156118fb575080156118e9575b80156118e1575b6118d95750600183146118d3576117d7906115c3565b91600119019167ffffffffffffffff8311610e715767ffffffffffffffff809116921690828210156118a45761180c83611a3f565b60018101809111610e715760011c91821561189b575b9260015b15611877575b5f936001841b905f198201918211610e71578181861c9116915f905b6006821061185b575050841b1793611826565b90916001908261186c86868d611a57565b161893920190611848565b8084101561182c575092505060010180600111610e715767ffffffffffffffff1690565b60019250611822565b507f1c8c8c34000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92509050565b925050915090565b5083156117c1565b5067ffffffffffffffff8216156117ba565b857fc6c19e3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80156119a2575b611981578163ffffffff67ffffffffffffffff61194e81956115c3565b1692169182105f1461197257505b1660020167ffffffffffffffff8111610e715790565b61197c91506115c3565b61195c565b5067ffffffffffffffff600191160167ffffffffffffffff8111610e715790565b5067ffffffffffffffff821615611931565b9067ffffffffffffffff8216158015611a0b575b611a055763ffffffff169081156119f15767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff8116156119c8565b611a2290611a3f565b600b810190818111610e7157600a01908111610e7157600b900490565b60028110611a52575f19011e6101000390565b505f90565b602e905f9276ffffffff0000000000000000000000000000000000000060209560405193600e8553600185015260981b169060b81b17602182015260025afa60203d1416905f5160e01c9115611aa957565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// ClaimRulesABI is the input ABI used to generate the binding from.
// Deprecated: Use ClaimRulesMetaData.ABI instead.
var ClaimRulesABI = ClaimRulesMetaData.ABI

// Deprecated: Use ClaimRulesMetaData.Sigs instead.
// ClaimRulesFuncSigs maps the 4-byte function signature to its string representation.
var ClaimRulesFuncSigs = ClaimRulesMetaData.Sigs

// ClaimRulesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ClaimRulesMetaData.Bin instead.
var ClaimRulesBin = ClaimRulesMetaData.Bin

// DeployClaimRules deploys a new Ethereum contract, binding an instance of ClaimRules to it.
func DeployClaimRules(auth *bind.TransactOpts, backend bind.ContractBackend, verifier common.Address, registry common.Address, times Schedule, p Parameters) (common.Address, *types.Transaction, *ClaimRules, error) {
	parsed, err := ClaimRulesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ClaimRulesBin), backend, verifier, registry, times, p)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ClaimRules{ClaimRulesCaller: ClaimRulesCaller{contract: contract}, ClaimRulesTransactor: ClaimRulesTransactor{contract: contract}, ClaimRulesFilterer: ClaimRulesFilterer{contract: contract}}, nil
}

// ClaimRules is an auto generated Go binding around an Ethereum contract.
type ClaimRules struct {
	ClaimRulesCaller     // Read-only binding to the contract
	ClaimRulesTransactor // Write-only binding to the contract
	ClaimRulesFilterer   // Log filterer for contract events
}

// ClaimRulesCaller is an auto generated read-only Go binding around an Ethereum contract.
type ClaimRulesCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ClaimRulesTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ClaimRulesTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ClaimRulesFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ClaimRulesFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ClaimRulesSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ClaimRulesSession struct {
	Contract     *ClaimRules       // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ClaimRulesCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ClaimRulesCallerSession struct {
	Contract *ClaimRulesCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts     // Call options to use throughout this session
}

// ClaimRulesTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ClaimRulesTransactorSession struct {
	Contract     *ClaimRulesTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts     // Transaction auth options to use throughout this session
}

// ClaimRulesRaw is an auto generated low-level Go binding around an Ethereum contract.
type ClaimRulesRaw struct {
	Contract *ClaimRules // Generic contract binding to access the raw methods on
}

// ClaimRulesCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ClaimRulesCallerRaw struct {
	Contract *ClaimRulesCaller // Generic read-only contract binding to access the raw methods on
}

// ClaimRulesTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ClaimRulesTransactorRaw struct {
	Contract *ClaimRulesTransactor // Generic write-only contract binding to access the raw methods on
}

// NewClaimRules creates a new instance of ClaimRules, bound to a specific deployed contract.
func NewClaimRules(address common.Address, backend bind.ContractBackend) (*ClaimRules, error) {
	contract, err := bindClaimRules(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ClaimRules{ClaimRulesCaller: ClaimRulesCaller{contract: contract}, ClaimRulesTransactor: ClaimRulesTransactor{contract: contract}, ClaimRulesFilterer: ClaimRulesFilterer{contract: contract}}, nil
}

// NewClaimRulesCaller creates a new read-only instance of ClaimRules, bound to a specific deployed contract.
func NewClaimRulesCaller(address common.Address, caller bind.ContractCaller) (*ClaimRulesCaller, error) {
	contract, err := bindClaimRules(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ClaimRulesCaller{contract: contract}, nil
}

// NewClaimRulesTransactor creates a new write-only instance of ClaimRules, bound to a specific deployed contract.
func NewClaimRulesTransactor(address common.Address, transactor bind.ContractTransactor) (*ClaimRulesTransactor, error) {
	contract, err := bindClaimRules(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ClaimRulesTransactor{contract: contract}, nil
}

// NewClaimRulesFilterer creates a new log filterer instance of ClaimRules, bound to a specific deployed contract.
func NewClaimRulesFilterer(address common.Address, filterer bind.ContractFilterer) (*ClaimRulesFilterer, error) {
	contract, err := bindClaimRules(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ClaimRulesFilterer{contract: contract}, nil
}

// bindClaimRules binds a generic wrapper to an already deployed contract.
func bindClaimRules(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ClaimRulesMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ClaimRules *ClaimRulesRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ClaimRules.Contract.ClaimRulesCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ClaimRules *ClaimRulesRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ClaimRules.Contract.ClaimRulesTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ClaimRules *ClaimRulesRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ClaimRules.Contract.ClaimRulesTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ClaimRules *ClaimRulesCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ClaimRules.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ClaimRules *ClaimRulesTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ClaimRules.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ClaimRules *ClaimRulesTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ClaimRules.Contract.contract.Transact(opts, method, params...)
}

// ANSWERABLESEGMENTS is a free data retrieval call binding the contract method 0x29afac86.
//
// Solidity: function ANSWERABLE_SEGMENTS() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) ANSWERABLESEGMENTS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "ANSWERABLE_SEGMENTS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ANSWERABLESEGMENTS is a free data retrieval call binding the contract method 0x29afac86.
//
// Solidity: function ANSWERABLE_SEGMENTS() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) ANSWERABLESEGMENTS() (*big.Int, error) {
	return _ClaimRules.Contract.ANSWERABLESEGMENTS(&_ClaimRules.CallOpts)
}

// ANSWERABLESEGMENTS is a free data retrieval call binding the contract method 0x29afac86.
//
// Solidity: function ANSWERABLE_SEGMENTS() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) ANSWERABLESEGMENTS() (*big.Int, error) {
	return _ClaimRules.Contract.ANSWERABLESEGMENTS(&_ClaimRules.CallOpts)
}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) FOLLOWUPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "FOLLOW_UPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) FOLLOWUPS() (*big.Int, error) {
	return _ClaimRules.Contract.FOLLOWUPS(&_ClaimRules.CallOpts)
}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) FOLLOWUPS() (*big.Int, error) {
	return _ClaimRules.Contract.FOLLOWUPS(&_ClaimRules.CallOpts)
}

// HARDEND is a free data retrieval call binding the contract method 0x07556fac.
//
// Solidity: function HARD_END() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) HARDEND(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "HARD_END")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HARDEND is a free data retrieval call binding the contract method 0x07556fac.
//
// Solidity: function HARD_END() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) HARDEND() (*big.Int, error) {
	return _ClaimRules.Contract.HARDEND(&_ClaimRules.CallOpts)
}

// HARDEND is a free data retrieval call binding the contract method 0x07556fac.
//
// Solidity: function HARD_END() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) HARDEND() (*big.Int, error) {
	return _ClaimRules.Contract.HARDEND(&_ClaimRules.CallOpts)
}

// HISTORY is a free data retrieval call binding the contract method 0xadf54cce.
//
// Solidity: function HISTORY() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) HISTORY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "HISTORY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HISTORY is a free data retrieval call binding the contract method 0xadf54cce.
//
// Solidity: function HISTORY() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) HISTORY() (*big.Int, error) {
	return _ClaimRules.Contract.HISTORY(&_ClaimRules.CallOpts)
}

// HISTORY is a free data retrieval call binding the contract method 0xadf54cce.
//
// Solidity: function HISTORY() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) HISTORY() (*big.Int, error) {
	return _ClaimRules.Contract.HISTORY(&_ClaimRules.CallOpts)
}

// LASTSLASH is a free data retrieval call binding the contract method 0xb8dda5f9.
//
// Solidity: function LAST_SLASH() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) LASTSLASH(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "LAST_SLASH")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LASTSLASH is a free data retrieval call binding the contract method 0xb8dda5f9.
//
// Solidity: function LAST_SLASH() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) LASTSLASH() (*big.Int, error) {
	return _ClaimRules.Contract.LASTSLASH(&_ClaimRules.CallOpts)
}

// LASTSLASH is a free data retrieval call binding the contract method 0xb8dda5f9.
//
// Solidity: function LAST_SLASH() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) LASTSLASH() (*big.Int, error) {
	return _ClaimRules.Contract.LASTSLASH(&_ClaimRules.CallOpts)
}

// MAXANSWERS is a free data retrieval call binding the contract method 0x701c7372.
//
// Solidity: function MAX_ANSWERS() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) MAXANSWERS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "MAX_ANSWERS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// MAXANSWERS is a free data retrieval call binding the contract method 0x701c7372.
//
// Solidity: function MAX_ANSWERS() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) MAXANSWERS() (*big.Int, error) {
	return _ClaimRules.Contract.MAXANSWERS(&_ClaimRules.CallOpts)
}

// MAXANSWERS is a free data retrieval call binding the contract method 0x701c7372.
//
// Solidity: function MAX_ANSWERS() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) MAXANSWERS() (*big.Int, error) {
	return _ClaimRules.Contract.MAXANSWERS(&_ClaimRules.CallOpts)
}

// PURSUITGAS is a free data retrieval call binding the contract method 0x365bc247.
//
// Solidity: function PURSUIT_GAS() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) PURSUITGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "PURSUIT_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PURSUITGAS is a free data retrieval call binding the contract method 0x365bc247.
//
// Solidity: function PURSUIT_GAS() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) PURSUITGAS() (*big.Int, error) {
	return _ClaimRules.Contract.PURSUITGAS(&_ClaimRules.CallOpts)
}

// PURSUITGAS is a free data retrieval call binding the contract method 0x365bc247.
//
// Solidity: function PURSUIT_GAS() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) PURSUITGAS() (*big.Int, error) {
	return _ClaimRules.Contract.PURSUITGAS(&_ClaimRules.CallOpts)
}

// BondFloor is a free data retrieval call binding the contract method 0xa966fa0f.
//
// Solidity: function bondFloor(uint256 work) view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) BondFloor(opts *bind.CallOpts, work *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "bondFloor", work)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// BondFloor is a free data retrieval call binding the contract method 0xa966fa0f.
//
// Solidity: function bondFloor(uint256 work) view returns(uint256)
func (_ClaimRules *ClaimRulesSession) BondFloor(work *big.Int) (*big.Int, error) {
	return _ClaimRules.Contract.BondFloor(&_ClaimRules.CallOpts, work)
}

// BondFloor is a free data retrieval call binding the contract method 0xa966fa0f.
//
// Solidity: function bondFloor(uint256 work) view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) BondFloor(work *big.Int) (*big.Int, error) {
	return _ClaimRules.Contract.BondFloor(&_ClaimRules.CallOpts, work)
}

// CheckPost is a free data retrieval call binding the contract method 0xa5cf3701.
//
// Solidity: function checkPost(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, bytes32 traceRoot, uint256 exposure) view returns(bool exposed)
func (_ClaimRules *ClaimRulesCaller) CheckPost(opts *bind.CallOpts, claim Claim, traceRoot [32]byte, exposure *big.Int) (bool, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "checkPost", claim, traceRoot, exposure)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// CheckPost is a free data retrieval call binding the contract method 0xa5cf3701.
//
// Solidity: function checkPost(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, bytes32 traceRoot, uint256 exposure) view returns(bool exposed)
func (_ClaimRules *ClaimRulesSession) CheckPost(claim Claim, traceRoot [32]byte, exposure *big.Int) (bool, error) {
	return _ClaimRules.Contract.CheckPost(&_ClaimRules.CallOpts, claim, traceRoot, exposure)
}

// CheckPost is a free data retrieval call binding the contract method 0xa5cf3701.
//
// Solidity: function checkPost(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, bytes32 traceRoot, uint256 exposure) view returns(bool exposed)
func (_ClaimRules *ClaimRulesCallerSession) CheckPost(claim Claim, traceRoot [32]byte, exposure *big.Int) (bool, error) {
	return _ClaimRules.Contract.CheckPost(&_ClaimRules.CallOpts, claim, traceRoot, exposure)
}

// DrawnAt is a free data retrieval call binding the contract method 0x42fec943.
//
// Solidity: function drawnAt((bool,uint32,uint64,uint32,bytes32) lot, uint64 index) view returns(uint64 segment, uint64 count)
func (_ClaimRules *ClaimRulesCaller) DrawnAt(opts *bind.CallOpts, lot Lot, index uint64) (struct {
	Segment uint64
	Count   uint64
}, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "drawnAt", lot, index)

	outstruct := new(struct {
		Segment uint64
		Count   uint64
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Segment = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Count = *abi.ConvertType(out[1], new(uint64)).(*uint64)

	return *outstruct, err

}

// DrawnAt is a free data retrieval call binding the contract method 0x42fec943.
//
// Solidity: function drawnAt((bool,uint32,uint64,uint32,bytes32) lot, uint64 index) view returns(uint64 segment, uint64 count)
func (_ClaimRules *ClaimRulesSession) DrawnAt(lot Lot, index uint64) (struct {
	Segment uint64
	Count   uint64
}, error) {
	return _ClaimRules.Contract.DrawnAt(&_ClaimRules.CallOpts, lot, index)
}

// DrawnAt is a free data retrieval call binding the contract method 0x42fec943.
//
// Solidity: function drawnAt((bool,uint32,uint64,uint32,bytes32) lot, uint64 index) view returns(uint64 segment, uint64 count)
func (_ClaimRules *ClaimRulesCallerSession) DrawnAt(lot Lot, index uint64) (struct {
	Segment uint64
	Count   uint64
}, error) {
	return _ClaimRules.Contract.DrawnAt(&_ClaimRules.CallOpts, lot, index)
}

// FeeFloor is a free data retrieval call binding the contract method 0x17b72add.
//
// Solidity: function feeFloor(uint256 valueAtRisk, uint256 work) view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) FeeFloor(opts *bind.CallOpts, valueAtRisk *big.Int, work *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "feeFloor", valueAtRisk, work)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FeeFloor is a free data retrieval call binding the contract method 0x17b72add.
//
// Solidity: function feeFloor(uint256 valueAtRisk, uint256 work) view returns(uint256)
func (_ClaimRules *ClaimRulesSession) FeeFloor(valueAtRisk *big.Int, work *big.Int) (*big.Int, error) {
	return _ClaimRules.Contract.FeeFloor(&_ClaimRules.CallOpts, valueAtRisk, work)
}

// FeeFloor is a free data retrieval call binding the contract method 0x17b72add.
//
// Solidity: function feeFloor(uint256 valueAtRisk, uint256 work) view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) FeeFloor(valueAtRisk *big.Int, work *big.Int) (*big.Int, error) {
	return _ClaimRules.Contract.FeeFloor(&_ClaimRules.CallOpts, valueAtRisk, work)
}

// GasPrice is a free data retrieval call binding the contract method 0xfe173b97.
//
// Solidity: function gasPrice() view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) GasPrice(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "gasPrice")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// GasPrice is a free data retrieval call binding the contract method 0xfe173b97.
//
// Solidity: function gasPrice() view returns(uint256)
func (_ClaimRules *ClaimRulesSession) GasPrice() (*big.Int, error) {
	return _ClaimRules.Contract.GasPrice(&_ClaimRules.CallOpts)
}

// GasPrice is a free data retrieval call binding the contract method 0xfe173b97.
//
// Solidity: function gasPrice() view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) GasPrice() (*big.Int, error) {
	return _ClaimRules.Contract.GasPrice(&_ClaimRules.CallOpts)
}

// IsDrawn is a free data retrieval call binding the contract method 0x7c1f1f8e.
//
// Solidity: function isDrawn((bool,uint32,uint64,uint32,bytes32) lot, uint64 segment) view returns(bool)
func (_ClaimRules *ClaimRulesCaller) IsDrawn(opts *bind.CallOpts, lot Lot, segment uint64) (bool, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "isDrawn", lot, segment)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsDrawn is a free data retrieval call binding the contract method 0x7c1f1f8e.
//
// Solidity: function isDrawn((bool,uint32,uint64,uint32,bytes32) lot, uint64 segment) view returns(bool)
func (_ClaimRules *ClaimRulesSession) IsDrawn(lot Lot, segment uint64) (bool, error) {
	return _ClaimRules.Contract.IsDrawn(&_ClaimRules.CallOpts, lot, segment)
}

// IsDrawn is a free data retrieval call binding the contract method 0x7c1f1f8e.
//
// Solidity: function isDrawn((bool,uint32,uint64,uint32,bytes32) lot, uint64 segment) view returns(bool)
func (_ClaimRules *ClaimRulesCallerSession) IsDrawn(lot Lot, segment uint64) (bool, error) {
	return _ClaimRules.Contract.IsDrawn(&_ClaimRules.CallOpts, lot, segment)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint64,uint64,uint64,uint64,uint32,uint32,uint32))
func (_ClaimRules *ClaimRulesCaller) Parameters(opts *bind.CallOpts) (Parameters, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "parameters")

	if err != nil {
		return *new(Parameters), err
	}

	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)

	return out0, err

}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint64,uint64,uint64,uint64,uint32,uint32,uint32))
func (_ClaimRules *ClaimRulesSession) Parameters() (Parameters, error) {
	return _ClaimRules.Contract.Parameters(&_ClaimRules.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint64,uint64,uint64,uint64,uint32,uint32,uint32))
func (_ClaimRules *ClaimRulesCallerSession) Parameters() (Parameters, error) {
	return _ClaimRules.Contract.Parameters(&_ClaimRules.CallOpts)
}

// QuorumTrust is a free data retrieval call binding the contract method 0xbccd6228.
//
// Solidity: function quorumTrust(bool restricted, uint64 work) view returns(bool)
func (_ClaimRules *ClaimRulesCaller) QuorumTrust(opts *bind.CallOpts, restricted bool, work uint64) (bool, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "quorumTrust", restricted, work)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// QuorumTrust is a free data retrieval call binding the contract method 0xbccd6228.
//
// Solidity: function quorumTrust(bool restricted, uint64 work) view returns(bool)
func (_ClaimRules *ClaimRulesSession) QuorumTrust(restricted bool, work uint64) (bool, error) {
	return _ClaimRules.Contract.QuorumTrust(&_ClaimRules.CallOpts, restricted, work)
}

// QuorumTrust is a free data retrieval call binding the contract method 0xbccd6228.
//
// Solidity: function quorumTrust(bool restricted, uint64 work) view returns(bool)
func (_ClaimRules *ClaimRulesCallerSession) QuorumTrust(restricted bool, work uint64) (bool, error) {
	return _ClaimRules.Contract.QuorumTrust(&_ClaimRules.CallOpts, restricted, work)
}

// Refund is a free data retrieval call binding the contract method 0x905f122d.
//
// Solidity: function refund(uint256 gasUsed, uint256 dataLength, bool first) view returns(uint256)
func (_ClaimRules *ClaimRulesCaller) Refund(opts *bind.CallOpts, gasUsed *big.Int, dataLength *big.Int, first bool) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "refund", gasUsed, dataLength, first)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Refund is a free data retrieval call binding the contract method 0x905f122d.
//
// Solidity: function refund(uint256 gasUsed, uint256 dataLength, bool first) view returns(uint256)
func (_ClaimRules *ClaimRulesSession) Refund(gasUsed *big.Int, dataLength *big.Int, first bool) (*big.Int, error) {
	return _ClaimRules.Contract.Refund(&_ClaimRules.CallOpts, gasUsed, dataLength, first)
}

// Refund is a free data retrieval call binding the contract method 0x905f122d.
//
// Solidity: function refund(uint256 gasUsed, uint256 dataLength, bool first) view returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) Refund(gasUsed *big.Int, dataLength *big.Int, first bool) (*big.Int, error) {
	return _ClaimRules.Contract.Refund(&_ClaimRules.CallOpts, gasUsed, dataLength, first)
}

// Schedule is a free data retrieval call binding the contract method 0xb0604a26.
//
// Solidity: function schedule() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ClaimRules *ClaimRulesCaller) Schedule(opts *bind.CallOpts) (Schedule, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "schedule")

	if err != nil {
		return *new(Schedule), err
	}

	out0 := *abi.ConvertType(out[0], new(Schedule)).(*Schedule)

	return out0, err

}

// Schedule is a free data retrieval call binding the contract method 0xb0604a26.
//
// Solidity: function schedule() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ClaimRules *ClaimRulesSession) Schedule() (Schedule, error) {
	return _ClaimRules.Contract.Schedule(&_ClaimRules.CallOpts)
}

// Schedule is a free data retrieval call binding the contract method 0xb0604a26.
//
// Solidity: function schedule() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ClaimRules *ClaimRulesCallerSession) Schedule() (Schedule, error) {
	return _ClaimRules.Contract.Schedule(&_ClaimRules.CallOpts)
}

// SlashGas is a free data retrieval call binding the contract method 0x438fb1af.
//
// Solidity: function slashGas(uint256 slot, bool together, bool again) pure returns(uint256)
func (_ClaimRules *ClaimRulesCaller) SlashGas(opts *bind.CallOpts, slot *big.Int, together bool, again bool) (*big.Int, error) {
	var out []interface{}
	err := _ClaimRules.contract.Call(opts, &out, "slashGas", slot, together, again)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SlashGas is a free data retrieval call binding the contract method 0x438fb1af.
//
// Solidity: function slashGas(uint256 slot, bool together, bool again) pure returns(uint256)
func (_ClaimRules *ClaimRulesSession) SlashGas(slot *big.Int, together bool, again bool) (*big.Int, error) {
	return _ClaimRules.Contract.SlashGas(&_ClaimRules.CallOpts, slot, together, again)
}

// SlashGas is a free data retrieval call binding the contract method 0x438fb1af.
//
// Solidity: function slashGas(uint256 slot, bool together, bool again) pure returns(uint256)
func (_ClaimRules *ClaimRulesCallerSession) SlashGas(slot *big.Int, together bool, again bool) (*big.Int, error) {
	return _ClaimRules.Contract.SlashGas(&_ClaimRules.CallOpts, slot, together, again)
}
