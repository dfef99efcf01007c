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

// ClaimBookMetaData contains all meta data concerning the ClaimBook contract.
var ClaimBookMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"wiring\",\"type\":\"tuple\",\"internalType\":\"structClaimBook.Wiring\",\"components\":[{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"serviceManager\",\"type\":\"address\",\"internalType\":\"contractAssayServiceManager\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractICertificateVerifier\"},{\"name\":\"referee\",\"type\":\"address\",\"internalType\":\"contractIReferee\"},{\"name\":\"refereeTree\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"times\",\"type\":\"tuple\",\"internalType\":\"structSchedule\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certify\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demand\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"followUp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastProof\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"postponement\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"slashWad\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feeRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeFloor\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proofGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demandGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DISPUTES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GUARDIAN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"HARD_END\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"HISTORY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LAST_SLASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PRECEDENCE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REFEREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIReferee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REFEREE_TREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REGISTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RULES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractClaimRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SERVICE_MANAGER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAssayServiceManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SLASH_WAD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractStanding\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICertificateVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"anchorOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"anchor\",\"type\":\"tuple\",\"internalType\":\"structAnchor\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certify\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSigners\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"bitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"stakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"apk\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"totalStakeIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimIdOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitProof\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committedAt\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convictMalformed\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convictUnopened\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"demandedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convictionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"committedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executeSlash\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"bitmapIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exposure\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"faultOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumFaultKind\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nonSignersHashOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payOperators\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payRewards\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"traceRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postponeSlash\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proveFault\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumFaultKind\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseBond\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseExposure\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"runRootOf\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSchedule\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certify\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demand\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"followUp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastProof\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"postponement\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signersConvictionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"committedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stateOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structState\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"postedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"bondHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"feeHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"exposed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"rewardHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"signersRewardHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"postponed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"traceHashOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondReleased\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"claimant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Certified\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"signedStake\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"totalStake\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"runRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"},{\"name\":\"claimant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"specHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"referenceBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FaultProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFaultKind\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bindsSigners\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalized\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"runRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorsPaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"runRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardPaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignersConvicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"slashableFrom\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashExecuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"wad\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashPostponed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"slashableFrom\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TracePosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"AlreadySlashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadSchedule\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadTerms\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DemandsRun\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeeTooSmall\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSignersConvicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCovered\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotDrawn\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NothingHeld\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDisputes\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PathTooLong\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProgramNotMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"QuorumNotReached\",\"inputs\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"SegmentsTooLong\",\"inputs\":[{\"name\":\"milliseconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlashOutlivesDeallocation\",\"inputs\":[{\"name\":\"lastSlash\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakesTooOld\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringsInsufficientHexLength\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceAlreadyPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"TraceMissing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"TraceNotDue\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TraceNotRevealed\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TraceRequired\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownClaim\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"UnknownFaultKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumFaultKind\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongNonSigners\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTrace\",\"inputs\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	Sigs: map[string]string{
		"claimIdOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))": "041c7ccb",
		"REGISTRY()": "06433b1b",
		"HARD_END()": "07556fac",
		"VERIFIER()": "08c84e70",
		"RULES()":    "09148a24",
		"payOperators(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),bytes32[])": "137a3020",
		"finalize(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))":               "14cbcf13",
		"DISPUTES()": "16e5a673",
		"executeSlash(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),address,bytes32[],uint32)": "1a13a209",
		"SERVICE_MANAGER()": "1bac9eb2",
		"REFEREE_TREE()":    "1bffe837",
		"postTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32))":                                  "2c44e718",
		"expire(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))":                                                       "3528fb9f",
		"convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bool,address,uint48)": "425fcfa9",
		"STANDING()":              "433b5ee7",
		"faultOf(bytes32,uint64)": "44322905",
		"withdraw(address)":       "51cff8d9",
		"certify(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32))": "537f9d9f",
		"traceHashOf(bytes32)": "5ab58a30",
		"stateOf(bytes32)":     "64482ac4",
		"committedAt(bytes32)": "6533d53f",
		"FOLLOW_UPS()":         "6aa1c156",
		"GUARDIAN()":           "724c184c",
		"creditOf(address)":    "75807250",
		"convictMalformed(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))": "7a29e42c",
		"REFEREE()":                "95126fe6",
		"slashed(bytes32,address)": "9964814a",
		"convictionOf(bytes32)":    "9b1e7a8d",
		"post((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),bytes32)": "9eb00dcc",
		"postponeSlash(bytes32)": "a0231521",
		"releaseBond(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))": "a92cd06b",
		"nonSignersHashOf(bytes32)": "ad0e71b0",
		"WETH()":                    "ad5c4648",
		"HISTORY()":                 "adf54cce",
		"schedule()":                "b0604a26",
		"proveFault(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint8,uint8,uint64,bytes,bytes32)": "b36d2126",
		"LAST_SLASH()": "b8dda5f9",
		"releaseExposure(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))": "bc14dbaa",
		"signersConvictionOf(bytes32)": "cb22d5ee",
		"runRootOf((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32))":                                                                                                         "cc8ed55d",
		"anchorOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint8,uint64)": "d6ab7369",
		"commitProof(bytes32)": "df2a1be3",
		"payRewards(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))": "e292e31b",
		"exposure()":     "ebf7a41e",
		"SLASH_WAD()":    "ef441b9c",
		"PRECEDENCE()":   "f9ef8776",
		"BURN_ADDRESS()": "fccc2813",
	},
	Bin: "0x610340604052346109f757604051619a853881900390601f8201601f19168301906001600160401b0382118483101761086f57829160405283396103008282810103126109f7576101008282810103126109f7576040519061010082016001600160401b0381118382101761086f5760405282516001600160a01b03811681036109f757825260208301516001600160a01b03811681036109f757602083015260408301516001600160a01b03811681036109f757604083015260608301516001600160a01b03811681036109f757606083015260808301516001600160a01b03811681036109f757608083015260a08301516001600160a01b03811681036109f75760a083015260c08301516001600160a01b03811681036109f75760c083015260e08301516001600160a01b03811681036109f75760e083015261012060ff19848381010301126109f757604051906101208201906001600160401b0382118383101761086f5760e09160405261017b61010086016109fb565b835261018a61012086016109fb565b602084015261019c61014086016109fb565b60408401526101ae61016086016109fb565b60608401526101c061018086016109fb565b60808401526101d26101a086016109fb565b60a08401526101e46101c086016109fb565b60c08401526101f66101e086016109fb565b8284015261020761020086016109fb565b610100840152840184900361021f1901126109f7576040519260e084016001600160401b0381118582101761086f576102b0916102e09160405261024e6102208201610a0c565b865261025d6102408201610a0c565b602087015261026f6102608201610a0c565b60408701526102816102808201610a0c565b60608701526102936102a082016109fb565b60808701526102a56102c082016109fb565b60a0870152016109fb565b60c084015260018060a01b0382511663ffffffff82511680159081156109e1575b81156109b7575b508015610999575b801561097b575b8015610969575b8015610957575b8015610945575b8015610933575b6109245763ffffffff82511660805263ffffffff60208301511660a05263ffffffff60408301511660c05263ffffffff60608301511660e05263ffffffff6080830151166101005263ffffffff60a0830151166101205263ffffffff60c0830151166101405263ffffffff60e0830151166101605263ffffffff61010083015116610180526103a763ffffffff60608401511663ffffffff60808501511690610a20565b6103c663ffffffff60a08501511663ffffffff60808601511690610a20565b9081600302916003830403610910576103f96103e86104219361040f93610a20565b63ffffffff60c08701511690610a20565b806101a05263ffffffff60e08601511690610a20565b63ffffffff6101008501511690610a20565b6101c0526101e05281516001600160a01b03161580156108fb575b80156108e6575b80156108d1575b80156108bc575b80156108a7575b8015610892575b6108835760208201516001600160a01b03908116610200526040808401518216610220526060840151821661024052608084015182166102605260a08401805183166102805260c085015183166102a05260e085015183166102c05285516001600160401b0390811661032052905191519291909116906112f7908184019081118482101761086f576020928492616784843981520301905ff08015610864576102e05260408281015160a0909301519051936001600160a01b039384169390911661200a85018086116001600160401b039091111761086f5761010060c09363ffffffff9592869361200a617a7b8a3961200a89019081526020808201929092528251851660408083019190915283830151861660608084019190915281850151871660808085019190915281860151881660a0808601919091528187015189168b86015280870151891660e0808701919091528b8801518a16898701528701518916610120860152969095015190961661014083015286516001600160401b0390811661016084015292870151831661018083015286015182166101a082015293850151166101c084015283015185166101e0830152820151841661020082015291015190911661022082015281900361024001905ff080156108645761030052604051615d569081610a2e8239608051818181610d070152612919015260a051818181610d37015281816127a001526128ec015260c051818181610d6401528181611d91015261282e015260e051818181610d91015261425a01526101005181610dbe01526101205181610dec01526101405181610e1a015261016051818181610e4801526144d6015261018051818181610e760152818161113a015261450e01526101a05181818161031f01528181613192015281816138580152818161428201528181614bad01528181614d5301526150a001526101c0518181816107d6015261086401526101e051818181610f47015281816116a5015281816124cc01528181613aca015261418f015261020051818181612a9901528181612ca80152613a7e01526102205181818161208701528181612be601528181613157015261392c0152610240518181816118d7015261597c015261026051818181612a55015261588901526102805181818161195801526131d401526102a05181818161267901528181612df2015281816142e9015261554301526102c0518181816110900152611b1901526102e0518181816115410152818161212e015281816125d401528181612e7a015281816149fe01528181614a9901528181614edf0152614f78015261030051818181610a8c015281816113b001528181612f22015281816131140152818161481801526156b001526103205181818161027d0152612c730152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63a18a709360e01b5f5260045ffd5b5060c08201516001600160a01b03161561045f565b5060a08201516001600160a01b031615610458565b5060808201516001600160a01b031615610451565b5060608201516001600160a01b03161561044a565b5060408201516001600160a01b031615610443565b5060208201516001600160a01b03161561043c565b634e487b7160e01b5f52601160045260245ffd5b636c345c1d60e11b5f5260045ffd5b5063ffffffff60e08301511615610303565b5063ffffffff60c083015116156102fc565b5063ffffffff60a083015116156102f5565b5063ffffffff608083015116156102ee565b5063ffffffff60608301511663ffffffff60408401511610156102e7565b5063ffffffff60408301511663ffffffff60208401511610156102e0565b905063ffffffff6020840151160363ffffffff81116109105763ffffffff611f409116115f6102d8565b80915063ffffffff6020850151161115906102d1565b5f80fd5b519063ffffffff821682036109f757565b51906001600160401b03821682036109f757565b919082018092116109105756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063041c7ccb146131f857806306433b1b146131b557806307556fac1461317b57806308c84e701461313857806309148a24146130f5578063137a3020146130ae57806314cbcf1314612e1657806316e5a67314612dd25780631a13a20914612abd5780631bac9eb214612a795780631bffe83714612a355780632c44e718146128525780633528fb9f1461273e578063425fcfa9146125f8578063433b5ee7146125b4578063443229051461255857806351cff8d914612422578063537f9d9f14611d075780635ab58a3014611cdd57806364482ac414611b835780636533d53f14611b595780636aa1c15614611b3d578063724c184c14611af95780637580725014611ac25780637a29e42c146118fb57806395126fe6146118b75780639964814a146118605780639b1e7a8d1461180a5780639eb00dcc146111b8578063a023152114611071578063a92cd06b14610f95578063ad0e71b014610f6b578063ad5c464814610f27578063adf54cce14610f0a578063b0604a2614610cdf578063b36d212614610887578063b8dda5f91461084c578063bc14dbaa1461077d578063cb22d5ee14610727578063cc8ed55d146106d1578063d6ab73691461060f578063df2a1be314610589578063e292e31b146102bf578063ebf7a41e146102a1578063ef441b9c1461025c578063f9ef87761461023f5763fccc28131461021f575f80fd5b3461023c578060031936011261023c576020604051620e16e48152f35b80fd5b503461023c578060031936011261023c57602060405161012c8152f35b503461023c578060031936011261023c57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023c578060031936011261023c576020600254604051908152f35b503461023c576102a036600319011261023c576102da613ff1565b8091505460ff81166007811015610575576005810361055957506001600160601b038160681c1691849160ff8160501c1680610521575b6104a6575b5080548361034f7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff8460081c1661369f565b92868852600760205260408820926040519361036a85613322565b546001600160a01b038116855265ffffffffffff8160a01c16602086015260d01c94604085019580875260ff8360581c16918261049c575b508161046a575b506103e1575b50505050501590816103d7575b506103c5575080f35b633176e08560e21b8252600452602490fd5b905015155f6103bc565b91809394956104089265ffffffffffff946bff00000000000000000000001916905561369f565b935116610423576104199150614132565b5f808381806103af565b6001600160a01b038281610465945116877f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b236020604051878152a35116614459565b610419565b809293945061012c915001809111610488579086929143115f6103a9565b602489634e487b7160e01b81526011600452fd5b431191505f6103a2565b9091506aff0000000000000000000019168155819083855260066020526001600160a01b03604086205416847f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b236020604051878152a3838552600660205261051b836001600160a01b03604088205416614459565b5f610316565b508486526006602052604086205460d01c61012c8101809111610545574311610311565b602487634e487b7160e01b81526011600452fd5b846105736044928663276065d160e21b8452600452613314565bfd5b602485634e487b7160e01b81526021600452fd5b503461023c57602036600319011261023c57600435808252600960205260408220546105e45780825260096020524360408320557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664608280a280f35b7fd297b6c5000000000000000000000000000000000000000000000000000000008252600452602490fd5b503461023c57366003190161032081126106cd576102a01361023c576040366102a319011261023c576102e43560038110156106cd57610304359167ffffffffffffffff8316830361023c57506106cb60c09261066a613f90565b50610689610676613ff1565b50929094610683866146e2565b856154cb565b906040519384526020840152604083019067ffffffffffffffff6060809280518552826020820151166020860152826040820151166040860152015116910152565bf35b5080fd5b503461023c57366003190161016081126106cd576101201361023c5760403661012319011261023c57602061071f61070836613402565b61071a6107143661352d565b91615233565b61533b565b604051908152f35b503461023c57602036600319011261023c576004358152600760209081526040918290205482516001600160a01b038216815265ffffffffffff60a083901c169281019290925260d01c91810191909152606090f35b503461023c576102a036600319011261023c57610798613ff1565b8054939290915060ff84166007811015610838576005810361081e575060ff8460481c161561080c57506108046107ff610809939465ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160081c1661369f565b614037565b6143d0565b80f35b633176e08560e21b8352600452602482fd5b610573849160449363276065d160e21b8452600452613314565b602484634e487b7160e01b81526021600452fd5b503461023c578060031936011261023c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461023c57366003190161038081126106cd576102a01361023c576040366102a319011261023c576102e43560068110156106cd5761030435906003821015610cdb576103243567ffffffffffffffff81168103610cd7576103443567ffffffffffffffff8111610cd35736602382011215610cd35780600401359367ffffffffffffffff8511610ccf5760248201916024863692010111610ccf5761094f93610a0b915a93610956888261093b613ff1565b9b919a90966109498c6146e2565b8b6154cb565b86866157e3565b9789602061096383613f74565b9261097160405194856133e0565b808452808285019586378301015251902060405160208101913383528760408301526060820152610364356080820152608081526109b060a0826133e0565b5190208852600960205260408820549182158015610cbb575b610cb3575b65ffffffffffff604051936109e285613322565b33855216602084015265ffffffffffff4316604084015287610a048188614764565b9287614db4565b610a25575b60208467ffffffffffffffff60405191168152f35b610a30905a906137aa565b6152088101809111610c44573660280290602882043603610c9f5790610a559161369f565b906040517ffe173b970000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610c94578691610c5e575b50803a105f14610c5857503a915b828102928184041490151715610c44576101e435916001600160601b03831692838103610c405750600a830290831591848104600a14831715610c2c576064900480821015610c245750905b602884029084820460281417156105455791602096610be983610b42610bf0956064610bf598046137aa565b88547fffffffffffffff000000000000000000000000ff0000ffff00ffffffffffffff16606782901b78ffffffffffffffffffffffff0000000000000000000000000016176b0101000000000000000000001789559684845260048b526040842054159788610c13575b60011916947fc90d29cb614cddade3e591681fc1b533c83f9893e9e5422d4802c244d57137018c604051888152a2610be48233614459565b6137aa565b90506137aa565b614132565b610c01575b8080610a10565b610164610c0d91615d1f565b5f610bfa565b610c1f6101648b614418565b610bac565b905090610b16565b602488634e487b7160e01b81526011600452fd5b8680fd5b602485634e487b7160e01b81526011600452fd5b91610aca565b90506020813d602011610c8c575b81610c79602093836133e0565b81010312610c8857515f610abc565b5f80fd5b3d9150610c6c565b6040513d88823e3d90fd5b602486634e487b7160e01b81526011600452fd5b4392506109ce565b5061012c610cc984436137aa565b116109c9565b8580fd5b8480fd5b8380fd5b8280fd5b503461023c578060031936011261023c57610cf8613ddc565b50604051610d0581613352565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000063ffffffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f000000000000000000000000000000000000000000000000000000000000000063ffffffff16875261010001967f000000000000000000000000000000000000000000000000000000000000000063ffffffff1688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525163ffffffff1660a08501525163ffffffff1660c08401525163ffffffff1660e08301525163ffffffff1661010082015261012090f35b503461023c578060031936011261023c576020604051611f408152f35b503461023c578060031936011261023c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023c57602036600319011261023c5760406020916004358152600483522054604051908152f35b503461023c576102a036600319011261023c57610fb0613ff1565b8091505460ff811660078110156105755760038103610559575060ff8160381c161561105e57610fe0828461423c565b67ff0000000000000019169055610ff5613d3e565b907f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc60206001600160a01b036110296136d7565b946001600160601b03604051961686521693a3610809611047613d3e565b6001600160601b036110576136d7565b1690614459565b60248484633176e08560e21b8252600452fd5b503461023c57602036600319011261023c576004356001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361118c578082526001602052604082206110cc81836144ad565b90805460ff8160601c1661116f575f198301838111610c9f57926020926c01000000000000000000000000611165936111257f3f09ae9b6348897bc6cb5bb39c535d9b7370c43bc66818cebf359c3680c3ba639761456d565b6cff00000000000000000000000019161790557f000000000000000000000000000000000000000000000000000000000000000063ffffffff169061369f565b604051908152a280f35b8461057360ff6044938763276065d160e21b855260045216613314565b6024827fea79172d00000000000000000000000000000000000000000000000000000000815233600452fd5b503461023c57366003190161028081126106cd576101201361023c5760403661012319011261023c576101003661016319011261023c5761026435905f194301914383116117f6576040519261120d8461336f565b61121636613402565b84526112213661352d565b906020850191825260405190611236826133a7565b610164356002811015610ccf5782526101843563ffffffff81168103610ccf5760208301526101a4358015158103610ccf5760408301526101c4356001600160601b0381168103610ccf5760608301526101e4356001600160601b0381168103610ccf576080830152610204356001600160601b0381168103610ccf5760a08301526102243567ffffffffffffffff81168103610ccf5760c0830152610244356001600160a01b0381168103610ccf5760e0830152604086019182526113346060870192338452608088018340815261131a6113128a51615233565b96518761533b565b946001600160a01b038a51935191511691519286306153ef565b95868652600160205260ff60408720541660078110156117e2576117b65761135a613ddc565b600254906040517fa5cf37010000000000000000000000000000000000000000000000000000000081526113916004820185613ebe565b876102a4820152826102c48201526020816102e4816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156117ab57899161178c575b5060808201901515815260018252602082019265ffffffffffff431684526040830160018152606084019160018352835161176f575b508b8b52600160205260408b20948451600781101561175b578654915192519351945160a087015160c088015160e0890151610100909901517fffffffffffffff0000000000000000000000000000000000000000000000000090951660ff9094169390931760089590951b66ffffffffffff00169490941794151560381b67ff00000000000000169490941794151560401b68ff0000000000000000169490941792151560481b69ff000000000000000000169290921790151560501b6aff00000000000000000000161791151560581b6bff0000000000000000000000169190911791151560601b6cff000000000000000000000000169190911760689190911b78ffffffffffffffffffffffff00000000000000000000000000161790556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610c40578680916064604051809481937f9124ba5f0000000000000000000000000000000000000000000000000000000083528a600484015289602484015260a43560448401525af180156117505790879161173b575b50506040519384526115d1906020850190613ebe565b6102c0830152847ffae4943ae77db30a7589e3c877cd74aed07bc0d96d2cc8e7989fd4e9255f86d26102e03394a480611717575b506116316001600160601b036116196136ee565b166001600160601b0361162a6136d7565b169061369f565b801515908161165a575b5061164b57602082604051908152f35b806312171d8360e31b60049252fd5b9050604051907f23b872dd0000000000000000000000000000000000000000000000000000000082523360048301523060248301526044820152602081606481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561170c5782916116dd575b50155f61163b565b6116ff915060203d602011611705575b6116f781836133e0565b8101906137b7565b5f6116d5565b503d6116ed565b6040513d84823e3d90fd5b604051611735916117278261338b565b838252602082015283614694565b5f611605565b81611745916133e0565b610ccf57855f6115bb565b6040513d89823e3d90fd5b60248d634e487b7160e01b81526021600452fd5b611783906001600160601b0361162a6136c0565b6002555f611416565b6117a5915060203d602011611705576116f781836133e0565b5f6113e0565b6040513d8b823e3d90fd5b602486887f41c684f8000000000000000000000000000000000000000000000000000000008252600452fd5b602487634e487b7160e01b81526021600452fd5b602482634e487b7160e01b81526011600452fd5b503461023c57602036600319011261023c576004358152600660209081526040918290205482516001600160a01b038216815265ffffffffffff60a083901c169281019290925260d01c91810191909152606090f35b503461023c57604036600319011261023c57602435906001600160a01b038216820361023c5760406001600160a01b0391600435815260086020522091165f52602052602060ff60405f2054166040519015158152f35b503461023c578060031936011261023c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023c576102a036600319011261023c57611916613ff1565b9060043590604051917f72677a470000000000000000000000000000000000000000000000000000000083528060048401526040836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610c945786938791611a74575b5065ffffffffffff16908115611a49575084865260056020526040862067ffffffffffffffff875260205260ff60408720541660068110156117e257600414611a2a5790611a1392916001600160a01b03604051936119e785613322565b168352602083015265ffffffffffff431660408301528486526004602052604086205415159085614c0f565b611a1b578280f35b611a2491615102565b5f808280f35b6044866105738760ff8854169063276065d160e21b8452600452613314565b7fa237208d000000000000000000000000000000000000000000000000000000008752600452602486fd5b9350506040833d604011611aba575b81611a90604093836133e0565b81010312610ccf5765ffffffffffff611ab46020611aad86613731565b9501613e1f565b90611989565b3d9150611a83565b503461023c57602036600319011261023c5760406020916001600160a01b03611ae96132b7565b1681528083522054604051908152f35b503461023c578060031936011261023c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023c578060031936011261023c57602060405160038152f35b503461023c57602036600319011261023c5760406020916004358152600983522054604051908152f35b503461023c57602036600319011261023c57611b9d613ddc565b50600435815260016020526040812060405190611bb982613352565b549160ff83166007811015611cc95782526020820165ffffffffffff8460081c1681526040830160ff8560381c16151581526060840160ff8660401c1615158152608085019060ff8760481c161515825260a086019260ff8860501c161515845260c087019460ff8960581c161515865260e088019660ff8a60601c16151588526001600160601b036101008a019a60681c168a526040519851906007821015611cb5575088525165ffffffffffff16602088015251151560408701525115156060860152511515608085015251151560a084015251151560c083015251151560e082015290516001600160601b031661010082015261012090f35b80634e487b7160e01b602492526021600452fd5b602482634e487b7160e01b81526021600452fd5b503461023c57602036600319011261023c5760406020916004358152600383522054604051908152f35b503461023c57366003190161030081126106cd576102a01361023c576040366102a319011261023c576102e43567ffffffffffffffff81116106cd5736819003600482016101a0600319830112610cd757611d60613ff1565b91949092825460ff8116600781101561240e57600181036123f45750611dbb611dc09165ffffffffffff63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169160081c1661369f565b61456d565b85875260036020526040872054156123e157611ddb866146e2565b611de436613502565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611e7660c0826133e0565b51902090602081519101516040519060208201927f434c5c76d7c4169312c05717e0900a8b12431f02b5c7aeeabdd9f5260079765984528a60408401526060830152608082015260808152611ecc60a0826133e0565b5190206040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152611f146062826133e0565b5190209463ffffffff611f268561410c565b604051977fab72e3a10000000000000000000000000000000000000000000000000000000089526004890152166024870152606060448701526102048601908235906022190181121561239e5783016024600482013591019167ffffffffffffffff8211612396578160061b36038313612396579281889395928b956101a060648701525261022484019590855b8181106123ad5750505061207461018461201263ffffffff93612000611ff588999a611fe360248a0185613d69565b8b83036063190160848d015290613d9e565b916044880190613d69565b8883036063190160a48a015290613d9e565b606485013560c4870152608485013560e487015293604060a48201610104880137604060e48201610144880137612059828701610124830160208091803584520135910152565b8361206761016483016132e1565b166101c4870152016132e1565b166101e483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156123a2578591869487926122e6575b506001600160601b03851694851590811561228e575b5061225557600260ff19825416179055856040519360208501948590845196602086018098865b81811061223c57505050816121149103601f1981018352826133e0565b519020878352600460205260408320556001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169061216061215b36613402565b615233565b90823b15610cd757604484928360405195869485937fe5295a10000000000000000000000000000000000000000000000000000000008552600485015260248401525af1801561170c57612227575b5050604051936001600160601b03606086019316855260208501526060604085015251809152608083019190855b8181106122115750505090807f0a64c9c4c2aa1aaacd5a8cf398050f3ae40e01c32eee47bedded69676805cfa1920390a280f35b82518452602093840193909201916001016121dd565b81612231916133e0565b610ccf57855f6121af565b825184528d9750602093840193909201916001016120f7565b604487866001600160601b03867feef2f12300000000000000000000000000000000000000000000000000000000845216600452602452fd5b6001600160601b038516906003820291808304600314901517156122d25760011b6c01fffffffffffffffffffffffe1691600288840414171561048857105f6120d0565b60248a634e487b7160e01b81526011600452fd5b92509350503d8086833e6122fa81836133e0565b810192606082850312610ccf5761231082613d55565b61231c60208401613d55565b9260408101519067ffffffffffffffff821161239e57019480601f8701121561239a57855161234a81613719565b9661235860405198896133e0565b81885260208089019260051b82010192831161239657602001905b828210612386575050509193905f6120ba565b8151815260209182019101612373565b8980fd5b8780fd5b8880fd5b6040513d87823e3d90fd5b92955092958194506040816123cf829360019560208091803584520135910152565b019401910190889395928b9592611fb4565b6024878763297a7a7160e21b8252600452fd5b886105736044928a63276065d160e21b8452600452613314565b602489634e487b7160e01b81526021600452fd5b503461023c57602036600319011261023c5761243c6132b7565b9033815280602052604081205491821561252c576020836124bf923385528483528460408120556040518281527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5843392a2604051938492839263a9059cbb60e01b845260048401602090939291936001600160a01b0360408201951681520152565b0381856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561170c57829161250d575b501561164b57602082604051908152f35b612526915060203d602011611705576116f781836133e0565b5f6124fc565b6024827fdc69dc1600000000000000000000000000000000000000000000000000000000815233600452fd5b503461023c57604036600319011261023c576024359067ffffffffffffffff8216820361023c57604067ffffffffffffffff91600435815260056020522091165f52602052602060ff60405f2054166106cb6040518092613307565b503461023c578060031936011261023c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023c57366003190161036081126106cd576102a01361023c576040366102a319011261023c576102e43567ffffffffffffffff811681036106cd576103043590811580158303610cd75761032435906001600160a01b038216809203610cd3576103443565ffffffffffff8116809103610ccf576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036127125790611a1392916126ad613ff1565b96919790926126bb896146e2565b604051956126c887613322565b8652602086015265ffffffffffff4316604086015283612700575b156126fa575067fffffffffffffffe905b86614869565b906126f4565b925061270c8188614764565b926126e3565b6024867f2d24edd300000000000000000000000000000000000000000000000000000000815233600452fd5b503461023c576102a036600319011261023c57612759613ff1565b8091505460ff8116600781101561057557600181036105595750906127cb6107ff6127e39385875260036020526040872054155f146128205765ffffffffffff63ffffffff7f00000000000000000000000000000000000000000000000000000000000000005b169160081c1661369f565b805468ff00000000000000ff191660031781556143d0565b7f3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc68280a26108096001600160601b0361281a6136ee565b16614132565b65ffffffffffff63ffffffff7f00000000000000000000000000000000000000000000000000000000000000006127c0565b503461023c5736600319016102e081126106cd576102a01361023c576040366102a319011261023c57612883613ff1565b90506001600160a01b03612895613d3e565b163303612a09575460ff8116600781101561083857600181036129ef5750818352600360205260408320546129c3576102c4351561299b5761293f65ffffffffffff61294d9260081c16612912611dbb63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168361369f565b63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061369f565b61294881614037565b6145a2565b6102a43581810361296c57836108098461296636613502565b90614694565b7f2dbb41a800000000000000000000000000000000000000000000000000000000845260045260245250604490fd5b6004837ffaa07626000000000000000000000000000000000000000000000000000000008152fd5b602483837fec91d2e5000000000000000000000000000000000000000000000000000000008252600452fd5b836105736044928563276065d160e21b8452600452613314565b6024837f143abd9800000000000000000000000000000000000000000000000000000000815233600452fd5b503461023c578060031936011261023c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023c578060031936011261023c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461023c57366003190161030081126106cd576102a01361023c576102a435906001600160a01b03821680920361023c576102c43567ffffffffffffffff81116106cd57612b10903690600401613286565b6102e4359163ffffffff8316809303610cd757612b2b613ff1565b9050612b39818396936144ad565b5f19810190811161054557612b4d90614037565b612b58848487614078565b848652600860205260408620875f5260205260ff60405f205416612da2579163ffffffff91612bd4612b8b60209561410c565b9260405196879586957f934d5b0b0000000000000000000000000000000000000000000000000000000087528c6004880152166024860152608060448601526084850191613745565b90606483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612d97578391612d78575b5015612d4c578192818352600860205260408320815f5260205260405f20600160ff198254161790556040519181817f3283d96d18219c171ae87edff3571820203be9a1e834b1e3dd12e18986598d39602067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001696878152a3612cd3612cce6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926159af565b6141e6565b90803b15610cd357612d2a93858094604051968795869485937f678b3ee2000000000000000000000000000000000000000000000000000000008552600485015260248401526060604484015260648301906137de565b03925af1801561170c57612d3b5750f35b81612d45916133e0565b61023c5780f35b506024917fa0296092000000000000000000000000000000000000000000000000000000008252600452fd5b612d91915060203d602011611705576116f781836133e0565b5f612c16565b6040513d85823e3d90fd5b60448688877fb26cb36c000000000000000000000000000000000000000000000000000000008352600452602452fd5b503461023c578060031936011261023c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610c88576102a0366003190112610c8857612e31613ff1565b60ff819392935416600781101561309a576002810361307e575080612e59612e70928461423c565b805467ff000000000000ff191660041781556143d0565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661024435906001600160a01b03821691828103610c885750612eba6136c0565b6101a43591821515809303610c88576102243567ffffffffffffffff811690818103610c885750604051937fbccd6228000000000000000000000000000000000000000000000000000000008552600485015260248401526020836044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315613052575f9361305d575b50803b15610c88576001600160601b03935f60a492819560405197889687957fd2d3b9260000000000000000000000000000000000000000000000000000000087528c600488015260248701528a6044870152166064850152151560848401525af180156130525761303d575b5060405191817fc5cb6070101a0550d0918a1a4af59c021efcf01da8e5b823c561b2eb725ef2f28580a37f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc60206001600160a01b0361301c613d3e565b6001600160601b0361302c6136d7565b1686521693a3610809611047613d3e565b61304a9193505f906133e0565b5f915f612fbf565b6040513d5f823e3d90fd5b61307791935060203d602011611705576116f781836133e0565b915f612f52565b613095908363276065d160e21b5f52600452613314565b60445ffd5b634e487b7160e01b5f52602160045260245ffd5b34610c885736600319016102c08112610c88576102a013610c88576102a43567ffffffffffffffff8111610c88576130ed6130f3913690600401613286565b90613802565b005b34610c88575f366003190112610c885760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610c88575f366003190112610c885760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610c88575f366003190112610c885760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610c88575f366003190112610c885760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610c885736600319016102a08112610c88576102a013610c885760405161321f8161336f565b61322a366004613484565b815261323836610124613558565b602082015261324936610164613594565b6040820152610264356001600160a01b0381168103610c88578161327d916060602094015261028435608082015230613fb4565b50604051908152f35b9181601f84011215610c885782359167ffffffffffffffff8311610c88576020808501948460051b010111610c8857565b600435906001600160a01b0382168203610c8857565b35906001600160a01b0382168203610c8857565b359063ffffffff82168203610c8857565b359067ffffffffffffffff82168203610c8857565b90600682101561309a5752565b600781101561309a57602452565b6060810190811067ffffffffffffffff82111761333e57604052565b634e487b7160e01b5f52604160045260245ffd5b610120810190811067ffffffffffffffff82111761333e57604052565b60a0810190811067ffffffffffffffff82111761333e57604052565b6040810190811067ffffffffffffffff82111761333e57604052565b610100810190811067ffffffffffffffff82111761333e57604052565b6080810190811067ffffffffffffffff82111761333e57604052565b90601f8019910116810190811067ffffffffffffffff82111761333e57604052565b610120906003190112610c88576040519061341c82613352565b816004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168103610c885760e0820152610104359063ffffffff82168203610c88576101000152565b919082610120910312610c885760405161349d81613352565b6101006134fd818395803585526020810135602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015260c081013560c08601526134f260e082016132f2565b60e0860152016132e1565b910152565b6040906102a3190112610c88576040519061351c8261338b565b6102a43582526102c4356020830152565b604090610123190112610c8857604051906135478261338b565b610124358252610144356020830152565b9190826040910312610c88576040516135708161338b565b6020808294803584520135910152565b35906001600160601b0382168203610c8857565b919082610100910312610c88576040516135ad816133a7565b809280356002811015610c885782526135c8602082016132e1565b60208301526040810135908115158203610c885760e06134fd91819360408601526135f560608201613580565b606086015261360660808201613580565b608086015261361760a08201613580565b60a086015261362860c082016132f2565b60c0860152016132cd565b9190916102a081840312610c88576080610280604051926136538461336f565b61368184966136628184613484565b8652613672816101208501613558565b60208701526101608301613594565b604085015261369361026082016132cd565b60608501520135910152565b919082018092116136ac57565b634e487b7160e01b5f52601160045260245ffd5b610204356001600160601b0381168103610c885790565b6101e4356001600160601b0381168103610c885790565b6101c4356001600160601b0381168103610c885790565b356001600160601b0381168103610c885790565b67ffffffffffffffff811161333e5760051b60200190565b51906001600160a01b0382168203610c8857565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8311610c885760209260051b809284830137010190565b80518210156137965760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919082039182116136ac57565b90816020910312610c8857518015158103610c885790565b90816020910312610c88575190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9091613818613812366004613633565b30613fb4565b50805f52600160205260405f2060ff815416600781101561309a5715613d2b57805460ff8116600781101561309a5760058103613d0657506138886107ff7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff8460081c1661369f565b60ff8160401c1615613cf35761389f868685614078565b68ff0000000000000000191681556101c4356001600160601b03811694858203610c885761391a6138d75f9463ffffffff945061410c565b9160405198899485947ff25f295c000000000000000000000000000000000000000000000000000000008652166004850152606060248501526064840191613745565b86604483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415613052575f94613c36575b505f9184519161396b83613719565b9261397960405194856133e0565b808452613988601f1991613719565b015f5b818110613c135750505f935b8651851015613a1157613a096001916001600160a01b036139b8888b613782565b51511660206139c7898c613782565b510151604051916139d78361338b565b825260208201526139e88888613782565b526139f38787613782565b506020613a00888b613782565b5101519061369f565b940193613997565b613a50929650809450610bf0919395847feed35cc109cda2dc8c804963ad924688d87671c1734ea714b3a628a169cc5ebf6020604051858152a26137aa565b8115613c0e576040517f095ea7b30000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316600482018190526024820193909352602081806044810103815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115613052575f91613bef575b5015613be057612cce613b0c916159af565b6040519283917f88250fbe000000000000000000000000000000000000000000000000000000008352604483016040600485015282518091526020606485019301905f5b818110613bb2575050505f83613b766020969482946003198483030160248501526137de565b03925af1801561305257613b875750565b613ba89060203d602011613bab575b613ba081836133e0565b8101906137cf565b50565b503d613b96565b825180516001600160a01b031686526020908101518187015288965060409095019490920191600101613b50565b6312171d8360e31b5f5260045ffd5b613c08915060203d602011611705576116f781836133e0565b5f613afa565b505050565b602090604051613c228161338b565b5f81525f838201528282880101520161398b565b9093503d805f833e613c4881836133e0565b810190602081830312610c885780519067ffffffffffffffff8211610c88570181601f82011215610c8857805190613c7f82613719565b92613c8d60405194856133e0565b82845260208085019360061b83010191818311610c8857602001925b828410613cbb5750505050925f61395c565b604084830312610c885760206040918251613cd58161338b565b613cde87613731565b81528287015183820152815201930192613ca9565b82633176e08560e21b5f5260045260245ffd5b60048103613d145750613888565b613095908463276065d160e21b5f52600452613314565b50635b9264f760e11b5f5260045260245ffd5b610264356001600160a01b0381168103610c885790565b51906001600160601b0382168203610c8857565b9035601e1982360301811215610c8857016020813591019167ffffffffffffffff8211610c88578160051b36038313610c8857565b916020908281520191905f5b818110613db75750505090565b90919260208060019263ffffffff613dce886132e1565b168152019401929101613daa565b60405190613de982613352565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b519065ffffffffffff82168203610c8857565b805190600282101561309a5760e06001600160a01b03918193855263ffffffff60208201511660208601526040810151151560408601526001600160601b0360608201511660608601526001600160601b0360808201511660808601526001600160601b0360a08201511660a086015267ffffffffffffffff60c08201511660c0860152015116910152565b608061028091613f3084825163ffffffff6101008092805185526020810151602086015260408101516040860152606081015160608601526080810151608086015260a081015160a086015260c081015160c086015267ffffffffffffffff60e08201511660e0860152015116910152565b60208082015180516101208701520151610140850152613f596040820151610160860190613e32565b6001600160a01b036060820151166102608501520151910152565b67ffffffffffffffff811161333e57601f01601f191660200190565b60405190613f9d826133c4565b5f6060838281528260208201528260408201520152565b613fee90613fcb835161071a602086015191615233565b9280516040820151908560806001600160a01b03606086015116940151946153ef565b91565b613fff613812366004613633565b908092815f52600160205260405f209160ff835416600781101561309a57156140255750565b635b9264f760e11b5f5260045260245ffd5b804311156140425750565b600181018091116136ac577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b916040519060208201927f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8211610c8857826020916140c99360051b8091873781010301601f1981018352826133e0565b519020815f52600460205260405f2054036140e15750565b7f861020d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b65ffffffffffff5f19915460081c160165ffffffffffff81116136ac5763ffffffff1690565b8015613ba8577fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e6020604051838152a16040519063a9059cbb60e01b8252620e16e4600483015260248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115613052575f916141c7575b5015613be057565b6141e0915060203d602011611705576116f781836133e0565b5f6141bf565b9061423a602c6020936040519485917f617373617920636c61696d200000000000000000000000000000000000000000828401528051918291018484015e81015f838201520301601f1981018452836133e0565b565b9065ffffffffffff6142a7915460081c166142806107ff63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168361369f565b7f00000000000000000000000000000000000000000000000000000000000000009061369f565b4311613ba857604051907f9711a97100000000000000000000000000000000000000000000000000000000825260048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015613052575f915f9161437d575b5063ffffffff1690811580159061436b575b614334575050565b65ffffffffffff907ff53adb4e000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5065ffffffffffff811643111561432c565b9150506040813d6040116143c8575b81614399604093836133e0565b81010312610c885760206143ac82613e1f565b9101519063ffffffff82168203610c88579063ffffffff61431a565b3d915061438c565b805460ff8160481c16156144145769ff00000000000000000019169055610204356001600160601b038116808203610c885761440f91506002546137aa565b600255565b5050565b9081549160ff8360481c1615613c0e5760a06001600160601b03926144509261440f9569ff0000000000000000001916905501613705565b166002546137aa565b81156144145760206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f525f825260405f206144a282825461369f565b9055604051908152a2565b805f52600760205260405f205460d01c90811561454257509060ff6144fc6145349363ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061369f565b915460601c16156145375763ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061369f565b90565b63ffffffff5f61162a565b7f7baa9f70000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8043116145775750565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9081409182613ba8574381106145e7575b82156145bc5750565b7fef986e99000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f806040516020810190848252602081526146036040826133e0565b519071f90827f1c53a10cb7a02335b1753200029355afa3d1561468c573d9061462b82613f74565b9161463960405193846133e0565b82523d5f602084013e5b80614681575b614654575b506145b3565b909250602081519101519060208110614670575b50915f61464e565b5f199060200360031b1b165f614668565b506020815114614649565b606090614643565b9060407f077085e99723b3630206b9e08b283dc3865a9f8951de4faa7a6ef64b02eec8d3916146c281615b20565b845f526003602052825f20556020815191015182519182526020820152a2565b5f52600360205260405f205480155f1461474a57506102c435158061473f575b1561470957565b7f704657f1000000000000000000000000000000000000000000000000000000005f526102a4356004526102c43560245260445ffd5b506102a43515614702565b61475e614759366102a4613558565b615b20565b14614702565b5f52600460205260405f20541561486457602061480c916147886102a46004615b57565b60405193849283927f7c1f1f8e0000000000000000000000000000000000000000000000000000000084526004840190929167ffffffffffffffff60a091608060c085019680511515865263ffffffff602082015116602087015283604082015116604087015263ffffffff60608201511660608701520151608085015216910152565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613052575f9161484b575090565b614534915060203d602011611705576116f781836133e0565b505f90565b9194939290925f5f96845f52600160205260405f209586549160ff8316926007841015908161309a57600685148015614bf3575b614bdc578161309a57600485149283159182614b9d575b50895f52600560205260405f2067ffffffffffffffff82165f5260205260ff60405f20541690600682101561309a57899115614b66575b6001600160a01b038951169282614b5b575b5060405191604067ffffffffffffffff8d937f7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be19360058752151560208701521693a461083857614a6e57600582036149d6575b505083815260066020526149678260408320615bf3565b50826149b9575b5050614978575050565b81817fcc5604f71c2e5bb6ec65279d925c2a781b6a2f690677b423a6059884fcd9656c60206149ad61423a96610164966144ad565b604051908152a2615d1f565b6149cf9250808460409252600760205220615bf3565b5f8061496e565b865460ff1916600517875560019850906002146149f4575b80614950565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610cdb578291602483926040519485938492623726c760e21b845260048401525af1801561170c578290614a57575b506149ee565b614a60916133e0565b805f1261023c575f81614a51565b94955050949550505081835260016020526040832091600660ff198454161783556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016610244356001600160a01b03811690818103610c885750813b15610ccf5785916064839260405194859384926362111d9f60e01b845289600485015260248401528760448401525af180156123a257908591614b43575b509161453493917f8625c875e0de18a9f084745f046fba3e991782d4d4dc5fd51cf38e02a55d24478461016495a3615d1f565b90614b4d916133e0565b835f12610cd757835f614b10565b5f94509150836148fd565b965050885f52600560205260405f2067ffffffffffffffff87165f526020528760405f20965f97600560ff198254161790556148eb565b611dbb614bd69165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160081c1661369f565b5f6148b4565b613095858a63276065d160e21b5f52600452613314565b505f915060038514801561489d575060ff8160381c161561489d565b90919392935f945f95835f52600160205260405f209485549060ff82169160078310158061309a57600684148015614d99575b614d82578061309a57600484149182159081614d43575b50885f52600560205260405f2067ffffffffffffffff5f5260205260ff60405f205416600681101561309a5715614d10575b876001600160a01b038851169181614d05575b50604051907f7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be16040838d93600467ffffffffffffffff965215156020820152a461083857614a6e57600582036149d657505083815260066020526149678260408320615bf3565b9250505f915f614c9e565b9450875f52600560205260405f2067ffffffffffffffff5f5260205260405f20945f95600460ff19825416179055614c8b565b611dbb614d7c9165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160081c1661369f565b5f614c59565b613095848963276065d160e21b5f52600452613314565b50505f600384148015614c42575060ff8260381c1615614c42565b92959490959391935f905f97855f52600160205260405f209687549260ff8416936007851015918261309a576006861480156150e6575b6150cf578261309a57600486149384159283615090575b508a5f52600560205260405f2067ffffffffffffffff82165f5260205260ff60405f20541690600682101561309a578b9115615052575b8a6001600160a01b038b5116948161503f575b5067ffffffffffffffff7f7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be192604092614e8784518098613307565b151560208701521693a461309a57614f4d5760058203614eb857505083815260066020526149678260408320615bf3565b865460ff191660051787556001985090600214614ed55780614950565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610cdb578291602483926040519485938492623726c760e21b845260048401525af1801561170c57908291614f3857506149ee565b81614f42916133e0565b61023c57805f614a51565b949550509495505050815f52600160205260405f2091600660ff198454161783556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016610244356001600160a01b03811690818103610c885750813b15610c88575f916064839260405194859384926362111d9f60e01b845289600485015260248401528760448401525af180156130525761501f575b509161016491614534937f8625c875e0de18a9f084745f046fba3e991782d4d4dc5fd51cf38e02a55d24478680a3615d1f565b61453493919450916150345f610164946133e0565b5f9491935091614fec565b5f9650905067ffffffffffffffff614e4c565b905f52600560205260405f2067ffffffffffffffff82165f5260205260405f2090600683101561309a578b9160ff1981541660ff8516179055614e39565b611dbb6150c99165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160081c1661369f565b5f614e02565b613095868b63276065d160e21b5f52600452613314565b505f9250600386148015614deb575060ff8260381c1615614deb565b6101e435906001600160601b03821691828103610c885750600a820290821591838104600a148317156136ac5760649004801561522d57505f905b602884029284840460281417156136ac57610be482615165610bf094606461520997046137aa565b87547fffffffffffffff000000000000000000000000ff0000ffff00ffffffffffffff16606782901b78ffffffffffffffffffffffff0000000000000000000000000016176b01010000000000000000000017885595835f52600460205260405f205415968761521c575b60011916937fc90d29cb614cddade3e591681fc1b533c83f9893e9e5422d4802c244d57137016020604051878152a2610be48233614459565b6152105750565b61016461423a91615d1f565b6152286101648a614418565b6151d0565b9061513d565b5f6020918051907fffffffff0000000000000000000000000000000000000000000000000000000084820151917fffffffffffffffff0000000000000000000000000000000000000000000000006040820151916060810151608082015160a08301519060c08401519261010060e086015195015196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed815261531b61010d826133e0565b604051918291518091835e8101838152039060025afa15613052575f5190565b905f60209182815191015160405190848201927f06000000000000000000000000000000000000000000000000000000000000008452602183015260418201526041815261538a6061826133e0565b604051918291518091835e8101838152039060025afa15613052575f602091815160405190848201927f07000000000000000000000000000000000000000000000000000000000000008452602183015260418201526041815261531b6061826133e0565b9492615492906154876001600160a01b0394969396604051978660208a019a468c521660408a01526060890152608088019063ffffffff6101008092805185526020810151602086015260408101516040860152606081015160608601526080810151608086015260a081015160a086015260c081015160c086015267ffffffffffffffff60e08201511660e0860152015116910152565b6101a0860190613e32565b166102a08301526102c08201526102c081526154b06102e0826133e0565b51902090565b519067ffffffffffffffff82168203610c8857565b9092916154d6613f90565b93600381101561309a57600181146155fd576002146154f3575050565b67ffffffffffffffff91929350604051927f0756467d0000000000000000000000000000000000000000000000000000000084526004840152168060248301526020826044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215613052575f926155c9575b50811561559e5760405191615587836133c4565b82525f602083015260016040830152606082015290565b7fd917c244000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d6020116155f5575b816155e5602093836133e0565b81010312610c885751905f615573565b3d91506155d8565b50909192506102c43591821561576b57506156a46040826156216102a46004615b57565b825193849283927f42fec9430000000000000000000000000000000000000000000000000000000084526004840190929167ffffffffffffffff60a091608060c085019680511515865263ffffffff602082015116602087015283604082015116604087015263ffffffff60608201511660608701520151608085015216910152565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215613052575f915f93615714575b5067ffffffffffffffff92838092604051966156fd886133c4565b875216602086015216604084015216606082015290565b915091506040813d604011615763575b81615731604093836133e0565b81010312610c885767ffffffffffffffff80928161575a6020615753866154b6565b95016154b6565b945050906156e2565b3d9150615724565b63297a7a7160e21b5f5260045260245ffd5b926157bf859360e096938652602086019067ffffffffffffffff6060809280518552826020820151166020860152826040820151166040860152015116910152565b60c060a08501528160c0850152848401375f828201840152601f01601f1916010190565b94929190946006861094851561309a576001871461593057600387146158f0576002871461583d5786867f481843b4000000000000000000000000000000000000000000000000000000005f521561309a5760045260245ffd5b6040517f5e24714f0000000000000000000000000000000000000000000000000000000081529496509394506020938593849361587d936004860161577d565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613052575f916158bc575090565b90506020813d6020116158e8575b816158d7602093836133e0565b81010312610c8857614534906154b6565b3d91506158ca565b6040517f93eeb9ca0000000000000000000000000000000000000000000000000000000081529496509394506020938593849361587d936004860161577d565b6040517f428f109c00000000000000000000000000000000000000000000000000000000815294965093945060209385938493615970936004860161577d565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613052575f916158bc575090565b60016fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c119060031c1701818160011b927f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831683036136ac5760028401938481116136ac57615a59615a4386613f74565b95615a5160405197886133e0565b808752613f74565b6020860190601f190136823785511561379657603090538451600110156137965760786021860153600181018091116136ac575b60018111615acd5750615a9f57505090565b7fe22e27eb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90600f81166010811015613796578551831015613796577f3031323334353637383961626364656600000000000000000000000000000000901a8583016020015360041c9080156136ac575f1901615a8d565b6020815191015160405190602082019283526040820152604081526154b06060826133e0565b3563ffffffff81168103610c885790565b905f6080604051615b678161336f565b8281528260208201528260408201528260608201520152610160820135916002831015610c8857615b9b6101808201615b46565b60e082013567ffffffffffffffff811690818103610c8857615bc861010063ffffffff9586935001615b46565b9260405196615bd68861336f565b158752166020860152604085015216606083015235608082015290565b91905f92805460d01c8015615cbd5761012c81018091116136ac5743111580615c9c575b615c1f575050565b65ffffffffffff6020836001600160a01b038061423a965116167fffffffffffffffffffffffff00000000000000000000000000000000000000008554161784550151167fffffffffffff000000000000ffffffffffffffffffffffffffffffffffffffff65ffffffffffff60a01b83549260a01b169116179055565b5065ffffffffffff60208301511665ffffffffffff825460a01c1611615c17565b50815160208301516040909301516001600160a01b0390911660a09390931b65ffffffffffff60a01b169290921760d09290921b7fffffffffffff00000000000000000000000000000000000000000000000000001691909117905560019150565b9081549160ff8360401c1615613c0e5760606001600160601b039261281a9261423a9568ff000000000000000019169055016137055660c0346100a057601f6112f738819003918201601f19168301916001600160401b038311848410176100a4578084926020946040528339810103126100a057516001600160a01b03811681036100a0573360805260a05260405161123e90816100b9823960805181818160e1015281816102220152818161046c01528181610699015281816108bf01526108fe015260a0518181816105f5015261087c0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8062dc9b1c146108e357806301106e2b146108a057806306433b1b1461085d5780630a7e82fd14610844578063105338101461081a57806342807b72146107ce578063566b660a1461076f57806362111d9f1461067357806379764232146104e95780638618ec27146104a35780639124ba5f146104515780639ea784a414610437578063d2d3b926146101d4578063da3686de146101ac578063ddeda132146101825763e5295a10146100c8575f80fd5b3461017e57604036600319011261017e576024356004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361015257610119828261106a565b5f5260036020528060405f20555f52600160205260405f2063ffffffff61014281835416610bfe565b825463ffffffff19169116179055005b7fd60d3518000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b3461017e57602036600319011261017e576004355f526002602052602060405f2054604051908152f35b3461017e57602036600319011261017e5760206101ca600435610c50565b6040519015158152f35b3461017e5760a036600319011261017e576004356101f0610962565b9060443590606435926001600160601b03841680940361017e576084359182151580930361017e576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361015257805f52600160205261028b60405f2061026a63ffffffff825460201c16610bfe565b67ffffffff0000000082549160201b169067ffffffff000000001916179055565b604051606081019381851067ffffffffffffffff86111761042357610345946040528682526020820190815260408201905f8252865f525f6020526001600160601b038060405f20945116166001600160601b03198454161783555115156cff00000000000000000000000083549160601b16906cff00000000000000000000000019161782555115156dff0000000000000000000000000082549160681b16906dff000000000000000000000000001916179055610f52565b5f52600460205260405f20805492680100000000000000008410156104235760018401825583610391846103798386610c3b565b90919082549060031b91821b915f19901b1916179055565b6103a6575b506103a49261037991610c3b565b005b925f19810181811161040f5760011c906103c08284610c3b565b90549060031b1c5f525f602052846001600160601b0360405f205416101561040857610401906103796103f38486610c3b565b90549060031b1c9185610c3b565b9283610391565b9350610396565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b3461017e575f36600319011261017e576020604051818152f35b3461017e57606036600319011261017e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152576103a4604435602435600435610b10565b3461017e57602036600319011261017e576004355f526001602052606060405f205463ffffffff604051918181168352818160201c16602084015260401c166040820152f35b3461017e576104f736610943565b9060a0810135801590811591610549575b506105215760209161051991610c94565b604051908152f35b7f9171305e000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050604051907f708b57af000000000000000000000000000000000000000000000000000000008252823560048301526020830135602483015260408301356044830152606083013560648301526080830135608483015260a482015260c082013560c482015267ffffffffffffffff6105c560e084016109ac565b1660e482015263ffffffff6105dd61010084016109c1565b16610104820152602081610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610668575f9161062d575b501583610508565b90506020813d602011610660575b816106486020938361098a565b8101031261017e5751801515810361017e5783610625565b3d915061063b565b6040513d5f823e3d90fd5b3461017e57606036600319011261017e5760043561068f610962565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152578161075c925f52600160205260405f206107076106e563ffffffff835460201c16610978565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b63ffffffff61071881835416610978565b1663ffffffff198254161790556044355f525f60205260405f206d01000000000000000000000000006dff0000000000000000000000000019825416179055610f52565b5f5260046020526103a460405f20610fbd565b3461017e573660031901610140811261017e576101201361017e57610124356001600160a01b038116810361017e576001600160601b036107b1608092610a62565b929391604051948552602085015216604083015215156060820152f35b3461017e57602036600319011261017e576004355f525f602052606060405f205460ff604051916001600160601b03811683528181851c161515602084015260681c1615156040820152f35b3461017e57602036600319011261017e576004355f526003602052602060405f2054604051908152f35b3461017e57602061051961085736610943565b90610c94565b3461017e575f36600319011261017e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017e575f36600319011261017e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017e57602036600319011261017e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152576004355f52600160205260405f2063ffffffff61014281835416610978565b60031901610140811261017e576101201361017e576004906101243590565b602435906001600160a01b038216820361017e57565b63ffffffff16801561040f575f190190565b90601f8019910116810190811067ffffffffffffffff82111761042357604052565b359067ffffffffffffffff8216820361017e57565b359063ffffffff8216820361017e57565b91908261012091031261017e57604051610120810181811067ffffffffffffffff82111761042357604052610100610a5d818395803585526020810135602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015260c081013560c0860152610a5260e082016109ac565b60e0860152016109c1565b910152565b90610a76610a713660046109d2565b610e25565b5f52600360205260405f205491610a8c83610c50565b15610b0457610a9e610aa39184610f52565b610f7b565b90918282610ab3610a9e87610f2d565b91909215908115610ae8575b50610adc575b5050825f525f60205260ff60405f205460601c1690565b90935091505f80610ac5565b6001600160601b039150166001600160601b038216115f610abf565b505f9150819081908190565b81610b1a9161106a565b8115610bfa57610b2982610c50565b15610bce57815f526001602052600163ffffffff60405f205460401c160163ffffffff811161040f57602063ffffffff821611610ba257815f52600160205260405f20906bffffffff000000000000000082549160401b16906bffffffff000000000000000019161790555f52600260205260405f2055565b827f3c613b66000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f7edfaa60000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050565b63ffffffff1663ffffffff811461040f5760010190565b805415610c27575f5260205f20905f90565b634e487b7160e01b5f52603260045260245ffd5b8054821015610c27575f5260205f2001905f90565b8015610c8f57805b610c625750600190565b805f52600160205263ffffffff60405f205460201c1615610c8f575f52600260205260405f205480610c58565b505f90565b610a71610ca59193929336906109d2565b91825f52600360205260405f205492610cbd84610c50565b15610dfa5750610ccd3384610f52565b90610cd782610f7b565b811583828215610de7575b5050610dcb575b81158015610db9575b610d80576001600160601b038084169116036001600160601b03811161040f57815f525f6020526001600160601b0360405f2091166001600160601b03198254161790556040519182527ff58daaaa30194ef0ecbc77bb0943a4eca1795aa5c8a8a9c959038b48282a3eb860203393a35f526004602052610d7e60405f20610d79816110cd565b610fbd565b565b6001600160601b0391507f5f86f8bd000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50826001600160601b03821610610cf2565b50509050610dd883610f2d565b90610de282610f7b565b610ce9565b6001600160601b0316109050835f610ce2565b7fc82dbb67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f6020918051907fffffffff0000000000000000000000000000000000000000000000000000000084820151917fffffffffffffffff0000000000000000000000000000000000000000000000006040820151916060810151608082015160a08301519060c08401519261010060e086015195015196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed8152610f0d61010d8261098a565b604051918291518091835e8101838152039060025afa15610668575f5190565b604051602081019182525f604082015260408152610f4c60608261098a565b51902090565b906001600160a01b03604051916020830193845216604082015260408152610f4c60608261098a565b5f52600460205260405f20805415610fb657610f9690610c15565b90549060031b1c90815f525f6020526001600160601b0360405f20541690565b505f905f90565b905b815480151580611043575b1561103e575f19810190811161040f57610fe7610ff79184610c3b565b90549060031b1c61037984610c15565b8154801561102a575f190161100c8184610c3b565b8154905f199060031b1b191690558255611025826110cd565b610fbf565b634e487b7160e01b5f52603160045260245ffd5b509050565b5061104d83610c15565b90549060031b1c5f525f60205260ff60405f205460681c16610fca565b5f52600360205260405f205490811415806110b2575b6110875750565b7f0a81afd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f52600160205263ffffffff60405f2054161515611080565b80549160028310611239576110e182610c15565b90549060031b1c90815f525f6020526001600160601b0360405f205416915f5b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361040f576001820180831161040f578781101561122557916002018281811161040f57888210806111d4575b6111c1575b50506111688287610c3b565b90549060031b1c5f525f602052846001600160601b0360405f20541611156111ae576111a99061037961119b8489610c3b565b90549060031b1c9188610c3b565b611101565b91935050610379919450610d7e93610c3b565b919250905f191461040f57905f8061115c565b506111df8289610c3b565b90549060031b1c5f525f6020526001600160601b0360405f205416611204828a610c3b565b90549060031b1c5f525f6020526001600160601b0360405f20541610611157565b5091935050610379919450610d7e93610c3b565b91505056610300604052346106175760405161200a38819003601f8101601f191683016001600160401b0381118482101761060357839282916040528339810103906102408212610617578051906001600160a01b0382168203610617576020810151926001600160a01b038416840361061757610120603f1982011261061757604051906101208201906001600160401b038211838310176106035760e0916040526100aa6040850161061b565b83526100b86060850161061b565b60208401526100c96080850161061b565b60408401526100da60a0850161061b565b60608401526100eb60c0850161061b565b60808401526100fb82850161061b565b60a084015261010d610100850161061b565b60c084015261011f610120850161061b565b82840152610130610140850161061b565b61010084015261015f190112610617576040519160e083016001600160401b03811184821017610603576101d49161022091604052610172610160820161062c565b8552610181610180820161062c565b60208601526101936101a0820161062c565b60408601526101a56101c0820161062c565b60608601526101b76101e0820161061b565b60808601526101c9610200820161061b565b60a08601520161061b565b60c083015263ffffffff81511680159081156105ed575b81156105c3575b5080156105a5575b8015610587575b8015610575575b8015610563575b8015610551575b801561053f575b6105305763ffffffff81511660805263ffffffff60208201511660a05263ffffffff60408201511660c05263ffffffff60608201511660e05263ffffffff6080820151166101005263ffffffff60a0820151166101205263ffffffff60c0820151166101405263ffffffff60e0820151166101605263ffffffff61010082015116610180526102c163ffffffff60608301511663ffffffff60808401511690610640565b906102e163ffffffff60a08301511663ffffffff60808401511690610640565b918260030292600384040361051c5761010061032a61031861030b6103349663ffffffff95610640565b8460c08701511690610640565b806101a0528360e08601511690610640565b9201511690610640565b6101c05280516001600160401b0316801590811561050a575b5080156104f8575b6104e9576101e0919091526102009190915280516001600160401b03908116610220526020820151811661024052604080830151821661026052606083015190911661028052608082015163ffffffff9081166102a05260a083015181166102c05260c0909201519091166102e052516119bc908161064e823960805181610264015260a05181610294015260c051816102c1015260e05181818161018701526102ee01526101005181818161031b01526106810152610120518161034901526101405181610377015261016051816103a5015261018051816103d301526101a0518161114401526101c0518181816101e401526108d201526101e0518161087001526102005181610528015261022051818181610a470152610e79015261024051818181610eae01526111c1015261026051818181610ee001528181611226015261143b015261028051818181610f12015261148501526102a051818181610f3d01526113f701526102c051818181610f6a01526113cc01526102e0518181816101600152818161065a0152610f910152f35b63a18a709360e01b5f5260045ffd5b5063ffffffff60c08201511615610355565b670de0b6b3a76400009150115f61034d565b634e487b7160e01b5f52601160045260245ffd5b636c345c1d60e11b5f5260045ffd5b5063ffffffff60e0820151161561021d565b5063ffffffff60c08201511615610216565b5063ffffffff60a0820151161561020f565b5063ffffffff60808201511615610208565b5063ffffffff60608201511663ffffffff6040830151161015610201565b5063ffffffff60408201511663ffffffff60208301511610156101fa565b905063ffffffff6020830151160363ffffffff811161051c5763ffffffff611f409116115f6101f2565b80915063ffffffff6020840151161115906101eb565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff8216820361061757565b51906001600160401b038216820361061757565b9190820180921161051c5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816307556fac1461112f5750806317b72add1461110e57806329afac86146110f357806342fec943146110775780636702c7bf1461105c5780636aa1c156146110415780637c1f1f8e14610fe55780638903573014610e19578063a5cf3701146104a3578063a966fa0f14610484578063adf54cce14610467578063b0604a2614610207578063b8dda5f9146101cc578063bccd6228146100e85763fe173b97146100c3575f80fd5b346100e557806003193601126100e55760206100dd61147a565b604051908152f35b80fd5b50346100e55760403660031901126100e55760043590811590811583036100e55760243567ffffffffffffffff8116938482036101c85792610132575b6020836040519015158152f35b6801fffffffffffffffe91925060011b1691808304600214901517156101b457506020906101ac63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001661117e565b105f80610125565b80634e487b7160e01b602492526011600452fd5b8280fd5b50346100e557806003193601126100e55760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b50346100e557806003193601126100e557604051610224816112a2565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e08201526101000152604051610262816112a2565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000063ffffffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f000000000000000000000000000000000000000000000000000000000000000063ffffffff16875261010001967f000000000000000000000000000000000000000000000000000000000000000063ffffffff1688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525163ffffffff1660a08501525163ffffffff1660c08401525163ffffffff1660e08301525163ffffffff1661010082015261012090f35b50346100e557806003193601126100e5576020604051611f408152f35b50346100e55760203660031901126100e55760206100dd6004356113bd565b5034610d5b5736600319016102e08112610d5b576102a013610d5b576102c43590610164356002811015610d5b57156102a43515158103610df15767ffffffffffffffff6104ef611356565b16158015610dd3575b8015610dbe575b8015610da5575b8015610d87575b610d5f5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610d5b576040517f7a8904c200000000000000000000000000000000000000000000000000000000815260043590816004820152602435602482015260443560448201526064356064820152608435608482015260a43560a482015260c43560c482015260e43567ffffffffffffffff8116809103610d5b5760e48201526101043563ffffffff8116809103610d5b576101048201525f8161012481865afa8015610d5057610d3b575b5067ffffffffffffffff61061861060a611356565b610612611648565b906118c5565b1660018101809111610d27576040811015610d1d57610649815b67ffffffffffffffff61064361136d565b1661117e565b8115610d0957046106a663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f00000000000000000000000000000000000000000000000000000000000000001661117e565b90818111610cdb5750506106b861165c565b6106c0611356565b9260606106cb611648565b9363ffffffff604051946106de86611286565b88865216602085015267ffffffffffffffff604085019616865263ffffffff828501951685528760808501526024604051809481937f7244720600000000000000000000000000000000000000000000000000000000835260048301525afa928315610cd05786809581938296610c7f575b506107c5969361079661079067ffffffffffffffff6107c098966107a29663ffffffff8361079c98511692511690508082105f14610c7857505b1661192a565b9161192a565b906111a5565b9261192a565b808310610c68575b5067ffffffffffffffff61078a6107c0926114c7565b6111a5565b60218111610c3857506107e867ffffffffffffffff6107e261136d565b166113bd565b806bffffffffffffffffffffffff6107fe611385565b1610610c0d57506108366108106113a1565b6bffffffffffffffffffffffff67ffffffffffffffff61082e61136d565b1691166111b2565b6101c4356bffffffffffffffffffffffff811690818103610c0957508111610bde575073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517faf3cd978000000000000000000000000000000000000000000000000000000008152604081600481865afa8015610bd35784918591610b96575b507f00000000000000000000000000000000000000000000000000000000000000009080821015610b66575061090590436111a5565b90818110610b3857505082936bffffffffffffffffffffffff6109266113a1565b16926bffffffffffffffffffffffff61093d611385565b16603c810290808204603c1490151715610b245760649004926109a0575b5050808211610971576020846040519015158152f35b604493507f09d16e81000000000000000000000000000000000000000000000000000000008352600452602452fd5b91509193505f194301438111610b105763ffffffff602460209260405194859384927f0954ecc80000000000000000000000000000000000000000000000000000000084521660048301525afa908115610b05578391610abe575b506c01fffffffffffffffffffffffe6bffffffffffffffffffffffff82169160011b169080820460021490151715610aaa57610a6e670de0b6b3a764000091600367ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016910461117e565b049080821115610aa2578103908111610a8e575b91801515925f8061095b565b602482634e487b7160e01b81526011600452fd5b505080610a82565b602483634e487b7160e01b81526011600452fd5b90506020813d602011610afd575b81610ad9602093836112bf565b810103126101c857516bffffffffffffffffffffffff811681036101c8575f6109fb565b3d9150610acc565b6040513d85823e3d90fd5b602484634e487b7160e01b81526011600452fd5b602486634e487b7160e01b81526011600452fd5b7ff0171187000000000000000000000000000000000000000000000000000000008552600452602452604483fd5b85906044927fdd4d667c000000000000000000000000000000000000000000000000000000008352600452602452fd5b9150506040813d604011610bcb575b81610bb2604093836112bf565b81010312610bc757602081519101515f6108cf565b8380fd5b3d9150610ba5565b6040513d86823e3d90fd5b7f87cf5989000000000000000000000000000000000000000000000000000000008352600452602482fd5b8480fd5b7f6d393ee6000000000000000000000000000000000000000000000000000000008352600452602482fd5b7fddd77f0d0000000000000000000000000000000000000000000000000000000083526004526021602452604482fd5b915067ffffffffffffffff6107aa565b905061078a565b955095505090506060833d606011610cc8575b81610c9f606093836112bf565b81010312610cc4578251602084015160409094015190949093919087906107c5610750565b8580fd5b3d9150610c92565b6040513d88823e3d90fd5b7f4eac07a5000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b602486634e487b7160e01b81526012600452fd5b6106496040610632565b602485634e487b7160e01b81526011600452fd5b610d489194505f906112bf565b5f925f6105f5565b6040513d5f823e3d90fd5b5f80fd5b7f8dc59921000000000000000000000000000000000000000000000000000000005f5260045ffd5b5080801561050d575063ffffffff610d9d61165c565b16151561050d565b506201000063ffffffff610db761165c565b1611610506565b5063ffffffff610dcc611648565b16156104ff565b50638000000067ffffffffffffffff610dea611356565b16116104f8565b7ffaa07626000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610d5b575f366003190112610d5b575f60c0604051610e3881611256565b8281528260208201528260408201528260608201528260808201528260a0820152015260e0604051610e6981611256565b63ffffffff67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182815281602082019167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168352816040820167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815267ffffffffffffffff60608401817f0000000000000000000000000000000000000000000000000000000000000000168152816080860193857f00000000000000000000000000000000000000000000000000000000000000001685528160c060a0890198887f0000000000000000000000000000000000000000000000000000000000000000168a520199877f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b34610d5b57366003190160c08112610d5b5760a013610d5b576020611008611167565b67ffffffffffffffff80821614908115611028575b506040519015158152f35b61103b9150611036366112e1565b61150a565b8261101d565b34610d5b575f366003190112610d5b57602060405160038152f35b34610d5b575f366003190112610d5b57602060405160218152f35b34610d5b57366003190160c08112610d5b5760a013610d5b5760406110ca61109d611167565b6110a6366112e1565b805115159063ffffffff60208201511660806110c183611670565b92015192611694565b67ffffffffffffffff6110e46110df366112e1565b6114c7565b81845193168352166020820152f35b34610d5b575f366003190112610d5b57602060405160408152f35b34610d5b576040366003190112610d5b5760206100dd6024356004356111b2565b34610d5b575f366003190112610d5b576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b60a4359067ffffffffffffffff82168203610d5b57565b8181029291811591840414171561119157565b634e487b7160e01b5f52601160045260245ffd5b9190820180921161119157565b6111e79067ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061117e565b670de0b6b3a764000081019081811161119157670de0b6b3a763ffff0190811161119157670de0b6b3a764000061124c6112539367ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061117e565b91046111a5565b90565b60e0810190811067ffffffffffffffff82111761127257604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761127257604052565b610120810190811067ffffffffffffffff82111761127257604052565b90601f8019910116810190811067ffffffffffffffff82111761127257604052565b60a0906003190112610d5b57604051906112fa82611286565b816004358015158103610d5b57815260243563ffffffff81168103610d5b57602082015260443567ffffffffffffffff81168103610d5b57604082015260643563ffffffff81168103610d5b5760608201526080608435910152565b60e43567ffffffffffffffff81168103610d5b5790565b6102243567ffffffffffffffff81168103610d5b5790565b6101e4356bffffffffffffffffffffffff81168103610d5b5790565b610204356bffffffffffffffffffffffff81168103610d5b5790565b6114619061079661142f6114217f000000000000000000000000000000000000000000000000000000000000000060021b6403fffffffc167f000000000000000000000000000000000000000000000000000000000000000063ffffffff166111a5565b61142961147a565b9061117e565b9167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061117e565b6005810290808204600514901517156111915760011c90565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168048115f146114c25750485b80600a0290600a8204036111915790565b6114b1565b6112539080511515906114e463ffffffff60208301511691611670565b9161183b565b67ffffffffffffffff5f199116019067ffffffffffffffff821161119157565b909161151582611670565b67ffffffffffffffff811667ffffffffffffffff85169080821161163e5784511591821592611635575b821561162b575b505061162257611555906114ea565b9067ffffffffffffffff61156d6080850151956114ea565b9216926115798461192a565b600181018091116111915760011c928315611619575b67ffffffffffffffff169360015b156115fd575b5f946001851b905f198201918211611191578181871c911691600690815b6115d0575050851b179461159d565b9091925f198301838111611191576115ea8584928d611942565b1618918015611191575f190190816115c1565b808510156115a35750602091945063ffffffff92500151161190565b6001935061158f565b50915050600190565b1490505f80611546565b8015925061153f565b5050509150505f90565b6101043563ffffffff81168103610d5b5790565b6101843563ffffffff81168103610d5b5790565b6112539063ffffffff606067ffffffffffffffff60408401511692015116906118c5565b93906116ad8367ffffffffffffffff929795978761183b565b169367ffffffffffffffff8216948086101561180c575080156117fa575b80156117f2575b6117ea5750600183146117e4576116e8906114ea565b91600119019167ffffffffffffffff83116111915767ffffffffffffffff809116921690828210156117b55761171d8361192a565b600181018091116111915760011c9182156117ac575b9260015b15611788575b5f936001841b905f198201918211611191578181861c9116915f905b6006821061176c575050841b1793611737565b90916001908261177d86868d611942565b161893920190611759565b8084101561173d5750925050600101806001116111915767ffffffffffffffff1690565b60019250611733565b507f1c8c8c34000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92509050565b925050915090565b5083156116d2565b5067ffffffffffffffff8216156116cb565b857fc6c19e3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80156118b3575b611892578163ffffffff67ffffffffffffffff61185f81956114ea565b1692169182105f1461188357505b1660020167ffffffffffffffff81116111915790565b61188d91506114ea565b61186d565b5067ffffffffffffffff600191160167ffffffffffffffff81116111915790565b5067ffffffffffffffff821615611842565b9067ffffffffffffffff821615801561191c575b6119165763ffffffff169081156119025767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff8116156118d9565b6002811061193d575f19011e6101000390565b505f90565b602e905f9276ffffffff0000000000000000000000000000000000000060209560405193600e8553600185015260981b169060b81b17602182015260025afa60203d1416905f5160e01c911561199457565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// ClaimBookABI is the input ABI used to generate the binding from.
// Deprecated: Use ClaimBookMetaData.ABI instead.
var ClaimBookABI = ClaimBookMetaData.ABI

// Deprecated: Use ClaimBookMetaData.Sigs instead.
// ClaimBookFuncSigs maps the 4-byte function signature to its string representation.
var ClaimBookFuncSigs = ClaimBookMetaData.Sigs

// ClaimBookBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ClaimBookMetaData.Bin instead.
var ClaimBookBin = ClaimBookMetaData.Bin

// DeployClaimBook deploys a new Ethereum contract, binding an instance of ClaimBook to it.
func DeployClaimBook(auth *bind.TransactOpts, backend bind.ContractBackend, wiring ClaimBookWiring, times Schedule, p Parameters) (common.Address, *types.Transaction, *ClaimBook, error) {
	parsed, err := ClaimBookMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ClaimBookBin), backend, wiring, times, p)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ClaimBook{ClaimBookCaller: ClaimBookCaller{contract: contract}, ClaimBookTransactor: ClaimBookTransactor{contract: contract}, ClaimBookFilterer: ClaimBookFilterer{contract: contract}}, nil
}

// ClaimBook is an auto generated Go binding around an Ethereum contract.
type ClaimBook struct {
	ClaimBookCaller     // Read-only binding to the contract
	ClaimBookTransactor // Write-only binding to the contract
	ClaimBookFilterer   // Log filterer for contract events
}

// ClaimBookCaller is an auto generated read-only Go binding around an Ethereum contract.
type ClaimBookCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ClaimBookTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ClaimBookTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ClaimBookFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ClaimBookFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ClaimBookSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ClaimBookSession struct {
	Contract     *ClaimBook        // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ClaimBookCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ClaimBookCallerSession struct {
	Contract *ClaimBookCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts    // Call options to use throughout this session
}

// ClaimBookTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ClaimBookTransactorSession struct {
	Contract     *ClaimBookTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// ClaimBookRaw is an auto generated low-level Go binding around an Ethereum contract.
type ClaimBookRaw struct {
	Contract *ClaimBook // Generic contract binding to access the raw methods on
}

// ClaimBookCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ClaimBookCallerRaw struct {
	Contract *ClaimBookCaller // Generic read-only contract binding to access the raw methods on
}

// ClaimBookTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ClaimBookTransactorRaw struct {
	Contract *ClaimBookTransactor // Generic write-only contract binding to access the raw methods on
}

// NewClaimBook creates a new instance of ClaimBook, bound to a specific deployed contract.
func NewClaimBook(address common.Address, backend bind.ContractBackend) (*ClaimBook, error) {
	contract, err := bindClaimBook(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ClaimBook{ClaimBookCaller: ClaimBookCaller{contract: contract}, ClaimBookTransactor: ClaimBookTransactor{contract: contract}, ClaimBookFilterer: ClaimBookFilterer{contract: contract}}, nil
}

// NewClaimBookCaller creates a new read-only instance of ClaimBook, bound to a specific deployed contract.
func NewClaimBookCaller(address common.Address, caller bind.ContractCaller) (*ClaimBookCaller, error) {
	contract, err := bindClaimBook(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ClaimBookCaller{contract: contract}, nil
}

// NewClaimBookTransactor creates a new write-only instance of ClaimBook, bound to a specific deployed contract.
func NewClaimBookTransactor(address common.Address, transactor bind.ContractTransactor) (*ClaimBookTransactor, error) {
	contract, err := bindClaimBook(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ClaimBookTransactor{contract: contract}, nil
}

// NewClaimBookFilterer creates a new log filterer instance of ClaimBook, bound to a specific deployed contract.
func NewClaimBookFilterer(address common.Address, filterer bind.ContractFilterer) (*ClaimBookFilterer, error) {
	contract, err := bindClaimBook(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ClaimBookFilterer{contract: contract}, nil
}

// bindClaimBook binds a generic wrapper to an already deployed contract.
func bindClaimBook(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ClaimBookMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ClaimBook *ClaimBookRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ClaimBook.Contract.ClaimBookCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ClaimBook *ClaimBookRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ClaimBook.Contract.ClaimBookTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ClaimBook *ClaimBookRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ClaimBook.Contract.ClaimBookTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ClaimBook *ClaimBookCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ClaimBook.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ClaimBook *ClaimBookTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ClaimBook.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ClaimBook *ClaimBookTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ClaimBook.Contract.contract.Transact(opts, method, params...)
}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_ClaimBook *ClaimBookCaller) BURNADDRESS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "BURN_ADDRESS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_ClaimBook *ClaimBookSession) BURNADDRESS() (common.Address, error) {
	return _ClaimBook.Contract.BURNADDRESS(&_ClaimBook.CallOpts)
}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) BURNADDRESS() (common.Address, error) {
	return _ClaimBook.Contract.BURNADDRESS(&_ClaimBook.CallOpts)
}

// DISPUTES is a free data retrieval call binding the contract method 0x16e5a673.
//
// Solidity: function DISPUTES() view returns(address)
func (_ClaimBook *ClaimBookCaller) DISPUTES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "DISPUTES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DISPUTES is a free data retrieval call binding the contract method 0x16e5a673.
//
// Solidity: function DISPUTES() view returns(address)
func (_ClaimBook *ClaimBookSession) DISPUTES() (common.Address, error) {
	return _ClaimBook.Contract.DISPUTES(&_ClaimBook.CallOpts)
}

// DISPUTES is a free data retrieval call binding the contract method 0x16e5a673.
//
// Solidity: function DISPUTES() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) DISPUTES() (common.Address, error) {
	return _ClaimBook.Contract.DISPUTES(&_ClaimBook.CallOpts)
}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_ClaimBook *ClaimBookCaller) FOLLOWUPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "FOLLOW_UPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_ClaimBook *ClaimBookSession) FOLLOWUPS() (*big.Int, error) {
	return _ClaimBook.Contract.FOLLOWUPS(&_ClaimBook.CallOpts)
}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) FOLLOWUPS() (*big.Int, error) {
	return _ClaimBook.Contract.FOLLOWUPS(&_ClaimBook.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_ClaimBook *ClaimBookCaller) GUARDIAN(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "GUARDIAN")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_ClaimBook *ClaimBookSession) GUARDIAN() (common.Address, error) {
	return _ClaimBook.Contract.GUARDIAN(&_ClaimBook.CallOpts)
}

// GUARDIAN is a free data retrieval call binding the contract method 0x724c184c.
//
// Solidity: function GUARDIAN() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) GUARDIAN() (common.Address, error) {
	return _ClaimBook.Contract.GUARDIAN(&_ClaimBook.CallOpts)
}

// HARDEND is a free data retrieval call binding the contract method 0x07556fac.
//
// Solidity: function HARD_END() view returns(uint256)
func (_ClaimBook *ClaimBookCaller) HARDEND(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "HARD_END")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HARDEND is a free data retrieval call binding the contract method 0x07556fac.
//
// Solidity: function HARD_END() view returns(uint256)
func (_ClaimBook *ClaimBookSession) HARDEND() (*big.Int, error) {
	return _ClaimBook.Contract.HARDEND(&_ClaimBook.CallOpts)
}

// HARDEND is a free data retrieval call binding the contract method 0x07556fac.
//
// Solidity: function HARD_END() view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) HARDEND() (*big.Int, error) {
	return _ClaimBook.Contract.HARDEND(&_ClaimBook.CallOpts)
}

// HISTORY is a free data retrieval call binding the contract method 0xadf54cce.
//
// Solidity: function HISTORY() view returns(uint256)
func (_ClaimBook *ClaimBookCaller) HISTORY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "HISTORY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// HISTORY is a free data retrieval call binding the contract method 0xadf54cce.
//
// Solidity: function HISTORY() view returns(uint256)
func (_ClaimBook *ClaimBookSession) HISTORY() (*big.Int, error) {
	return _ClaimBook.Contract.HISTORY(&_ClaimBook.CallOpts)
}

// HISTORY is a free data retrieval call binding the contract method 0xadf54cce.
//
// Solidity: function HISTORY() view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) HISTORY() (*big.Int, error) {
	return _ClaimBook.Contract.HISTORY(&_ClaimBook.CallOpts)
}

// LASTSLASH is a free data retrieval call binding the contract method 0xb8dda5f9.
//
// Solidity: function LAST_SLASH() view returns(uint256)
func (_ClaimBook *ClaimBookCaller) LASTSLASH(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "LAST_SLASH")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LASTSLASH is a free data retrieval call binding the contract method 0xb8dda5f9.
//
// Solidity: function LAST_SLASH() view returns(uint256)
func (_ClaimBook *ClaimBookSession) LASTSLASH() (*big.Int, error) {
	return _ClaimBook.Contract.LASTSLASH(&_ClaimBook.CallOpts)
}

// LASTSLASH is a free data retrieval call binding the contract method 0xb8dda5f9.
//
// Solidity: function LAST_SLASH() view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) LASTSLASH() (*big.Int, error) {
	return _ClaimBook.Contract.LASTSLASH(&_ClaimBook.CallOpts)
}

// PRECEDENCE is a free data retrieval call binding the contract method 0xf9ef8776.
//
// Solidity: function PRECEDENCE() view returns(uint256)
func (_ClaimBook *ClaimBookCaller) PRECEDENCE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "PRECEDENCE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PRECEDENCE is a free data retrieval call binding the contract method 0xf9ef8776.
//
// Solidity: function PRECEDENCE() view returns(uint256)
func (_ClaimBook *ClaimBookSession) PRECEDENCE() (*big.Int, error) {
	return _ClaimBook.Contract.PRECEDENCE(&_ClaimBook.CallOpts)
}

// PRECEDENCE is a free data retrieval call binding the contract method 0xf9ef8776.
//
// Solidity: function PRECEDENCE() view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) PRECEDENCE() (*big.Int, error) {
	return _ClaimBook.Contract.PRECEDENCE(&_ClaimBook.CallOpts)
}

// REFEREE is a free data retrieval call binding the contract method 0x95126fe6.
//
// Solidity: function REFEREE() view returns(address)
func (_ClaimBook *ClaimBookCaller) REFEREE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "REFEREE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REFEREE is a free data retrieval call binding the contract method 0x95126fe6.
//
// Solidity: function REFEREE() view returns(address)
func (_ClaimBook *ClaimBookSession) REFEREE() (common.Address, error) {
	return _ClaimBook.Contract.REFEREE(&_ClaimBook.CallOpts)
}

// REFEREE is a free data retrieval call binding the contract method 0x95126fe6.
//
// Solidity: function REFEREE() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) REFEREE() (common.Address, error) {
	return _ClaimBook.Contract.REFEREE(&_ClaimBook.CallOpts)
}

// REFEREETREE is a free data retrieval call binding the contract method 0x1bffe837.
//
// Solidity: function REFEREE_TREE() view returns(address)
func (_ClaimBook *ClaimBookCaller) REFEREETREE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "REFEREE_TREE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REFEREETREE is a free data retrieval call binding the contract method 0x1bffe837.
//
// Solidity: function REFEREE_TREE() view returns(address)
func (_ClaimBook *ClaimBookSession) REFEREETREE() (common.Address, error) {
	return _ClaimBook.Contract.REFEREETREE(&_ClaimBook.CallOpts)
}

// REFEREETREE is a free data retrieval call binding the contract method 0x1bffe837.
//
// Solidity: function REFEREE_TREE() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) REFEREETREE() (common.Address, error) {
	return _ClaimBook.Contract.REFEREETREE(&_ClaimBook.CallOpts)
}

// REGISTRY is a free data retrieval call binding the contract method 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (_ClaimBook *ClaimBookCaller) REGISTRY(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "REGISTRY")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REGISTRY is a free data retrieval call binding the contract method 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (_ClaimBook *ClaimBookSession) REGISTRY() (common.Address, error) {
	return _ClaimBook.Contract.REGISTRY(&_ClaimBook.CallOpts)
}

// REGISTRY is a free data retrieval call binding the contract method 0x06433b1b.
//
// Solidity: function REGISTRY() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) REGISTRY() (common.Address, error) {
	return _ClaimBook.Contract.REGISTRY(&_ClaimBook.CallOpts)
}

// RULES is a free data retrieval call binding the contract method 0x09148a24.
//
// Solidity: function RULES() view returns(address)
func (_ClaimBook *ClaimBookCaller) RULES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "RULES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RULES is a free data retrieval call binding the contract method 0x09148a24.
//
// Solidity: function RULES() view returns(address)
func (_ClaimBook *ClaimBookSession) RULES() (common.Address, error) {
	return _ClaimBook.Contract.RULES(&_ClaimBook.CallOpts)
}

// RULES is a free data retrieval call binding the contract method 0x09148a24.
//
// Solidity: function RULES() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) RULES() (common.Address, error) {
	return _ClaimBook.Contract.RULES(&_ClaimBook.CallOpts)
}

// SERVICEMANAGER is a free data retrieval call binding the contract method 0x1bac9eb2.
//
// Solidity: function SERVICE_MANAGER() view returns(address)
func (_ClaimBook *ClaimBookCaller) SERVICEMANAGER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "SERVICE_MANAGER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// SERVICEMANAGER is a free data retrieval call binding the contract method 0x1bac9eb2.
//
// Solidity: function SERVICE_MANAGER() view returns(address)
func (_ClaimBook *ClaimBookSession) SERVICEMANAGER() (common.Address, error) {
	return _ClaimBook.Contract.SERVICEMANAGER(&_ClaimBook.CallOpts)
}

// SERVICEMANAGER is a free data retrieval call binding the contract method 0x1bac9eb2.
//
// Solidity: function SERVICE_MANAGER() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) SERVICEMANAGER() (common.Address, error) {
	return _ClaimBook.Contract.SERVICEMANAGER(&_ClaimBook.CallOpts)
}

// SLASHWAD is a free data retrieval call binding the contract method 0xef441b9c.
//
// Solidity: function SLASH_WAD() view returns(uint64)
func (_ClaimBook *ClaimBookCaller) SLASHWAD(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "SLASH_WAD")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// SLASHWAD is a free data retrieval call binding the contract method 0xef441b9c.
//
// Solidity: function SLASH_WAD() view returns(uint64)
func (_ClaimBook *ClaimBookSession) SLASHWAD() (uint64, error) {
	return _ClaimBook.Contract.SLASHWAD(&_ClaimBook.CallOpts)
}

// SLASHWAD is a free data retrieval call binding the contract method 0xef441b9c.
//
// Solidity: function SLASH_WAD() view returns(uint64)
func (_ClaimBook *ClaimBookCallerSession) SLASHWAD() (uint64, error) {
	return _ClaimBook.Contract.SLASHWAD(&_ClaimBook.CallOpts)
}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_ClaimBook *ClaimBookCaller) STANDING(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "STANDING")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_ClaimBook *ClaimBookSession) STANDING() (common.Address, error) {
	return _ClaimBook.Contract.STANDING(&_ClaimBook.CallOpts)
}

// STANDING is a free data retrieval call binding the contract method 0x433b5ee7.
//
// Solidity: function STANDING() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) STANDING() (common.Address, error) {
	return _ClaimBook.Contract.STANDING(&_ClaimBook.CallOpts)
}

// VERIFIER is a free data retrieval call binding the contract method 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (_ClaimBook *ClaimBookCaller) VERIFIER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "VERIFIER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// VERIFIER is a free data retrieval call binding the contract method 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (_ClaimBook *ClaimBookSession) VERIFIER() (common.Address, error) {
	return _ClaimBook.Contract.VERIFIER(&_ClaimBook.CallOpts)
}

// VERIFIER is a free data retrieval call binding the contract method 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) VERIFIER() (common.Address, error) {
	return _ClaimBook.Contract.VERIFIER(&_ClaimBook.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_ClaimBook *ClaimBookCaller) WETH(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "WETH")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_ClaimBook *ClaimBookSession) WETH() (common.Address, error) {
	return _ClaimBook.Contract.WETH(&_ClaimBook.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) WETH() (common.Address, error) {
	return _ClaimBook.Contract.WETH(&_ClaimBook.CallOpts)
}

// AnchorOf is a free data retrieval call binding the contract method 0xd6ab7369.
//
// Solidity: function anchorOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position) view returns(bytes32 id, bytes32 root, (bytes32,uint64,uint64,uint64) anchor)
func (_ClaimBook *ClaimBookCaller) AnchorOf(opts *bind.CallOpts, claim Claim, trace Trace, source uint8, position uint64) (struct {
	Id     [32]byte
	Root   [32]byte
	Anchor Anchor
}, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "anchorOf", claim, trace, source, position)

	outstruct := new(struct {
		Id     [32]byte
		Root   [32]byte
		Anchor Anchor
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Id = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Root = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Anchor = *abi.ConvertType(out[2], new(Anchor)).(*Anchor)

	return *outstruct, err

}

// AnchorOf is a free data retrieval call binding the contract method 0xd6ab7369.
//
// Solidity: function anchorOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position) view returns(bytes32 id, bytes32 root, (bytes32,uint64,uint64,uint64) anchor)
func (_ClaimBook *ClaimBookSession) AnchorOf(claim Claim, trace Trace, source uint8, position uint64) (struct {
	Id     [32]byte
	Root   [32]byte
	Anchor Anchor
}, error) {
	return _ClaimBook.Contract.AnchorOf(&_ClaimBook.CallOpts, claim, trace, source, position)
}

// AnchorOf is a free data retrieval call binding the contract method 0xd6ab7369.
//
// Solidity: function anchorOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position) view returns(bytes32 id, bytes32 root, (bytes32,uint64,uint64,uint64) anchor)
func (_ClaimBook *ClaimBookCallerSession) AnchorOf(claim Claim, trace Trace, source uint8, position uint64) (struct {
	Id     [32]byte
	Root   [32]byte
	Anchor Anchor
}, error) {
	return _ClaimBook.Contract.AnchorOf(&_ClaimBook.CallOpts, claim, trace, source, position)
}

// ClaimIdOf is a free data retrieval call binding the contract method 0x041c7ccb.
//
// Solidity: function claimIdOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) view returns(bytes32 id)
func (_ClaimBook *ClaimBookCaller) ClaimIdOf(opts *bind.CallOpts, claim Claim) ([32]byte, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "claimIdOf", claim)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ClaimIdOf is a free data retrieval call binding the contract method 0x041c7ccb.
//
// Solidity: function claimIdOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) view returns(bytes32 id)
func (_ClaimBook *ClaimBookSession) ClaimIdOf(claim Claim) ([32]byte, error) {
	return _ClaimBook.Contract.ClaimIdOf(&_ClaimBook.CallOpts, claim)
}

// ClaimIdOf is a free data retrieval call binding the contract method 0x041c7ccb.
//
// Solidity: function claimIdOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) view returns(bytes32 id)
func (_ClaimBook *ClaimBookCallerSession) ClaimIdOf(claim Claim) ([32]byte, error) {
	return _ClaimBook.Contract.ClaimIdOf(&_ClaimBook.CallOpts, claim)
}

// CommittedAt is a free data retrieval call binding the contract method 0x6533d53f.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint256)
func (_ClaimBook *ClaimBookCaller) CommittedAt(opts *bind.CallOpts, commitment [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "committedAt", commitment)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CommittedAt is a free data retrieval call binding the contract method 0x6533d53f.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint256)
func (_ClaimBook *ClaimBookSession) CommittedAt(commitment [32]byte) (*big.Int, error) {
	return _ClaimBook.Contract.CommittedAt(&_ClaimBook.CallOpts, commitment)
}

// CommittedAt is a free data retrieval call binding the contract method 0x6533d53f.
//
// Solidity: function committedAt(bytes32 commitment) view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) CommittedAt(commitment [32]byte) (*big.Int, error) {
	return _ClaimBook.Contract.CommittedAt(&_ClaimBook.CallOpts, commitment)
}

// ConvictionOf is a free data retrieval call binding the contract method 0x9b1e7a8d.
//
// Solidity: function convictionOf(bytes32 id) view returns(address prover, uint48 committedAt, uint48 acceptedAt)
func (_ClaimBook *ClaimBookCaller) ConvictionOf(opts *bind.CallOpts, id [32]byte) (struct {
	Prover      common.Address
	CommittedAt *big.Int
	AcceptedAt  *big.Int
}, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "convictionOf", id)

	outstruct := new(struct {
		Prover      common.Address
		CommittedAt *big.Int
		AcceptedAt  *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Prover = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.CommittedAt = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.AcceptedAt = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ConvictionOf is a free data retrieval call binding the contract method 0x9b1e7a8d.
//
// Solidity: function convictionOf(bytes32 id) view returns(address prover, uint48 committedAt, uint48 acceptedAt)
func (_ClaimBook *ClaimBookSession) ConvictionOf(id [32]byte) (struct {
	Prover      common.Address
	CommittedAt *big.Int
	AcceptedAt  *big.Int
}, error) {
	return _ClaimBook.Contract.ConvictionOf(&_ClaimBook.CallOpts, id)
}

// ConvictionOf is a free data retrieval call binding the contract method 0x9b1e7a8d.
//
// Solidity: function convictionOf(bytes32 id) view returns(address prover, uint48 committedAt, uint48 acceptedAt)
func (_ClaimBook *ClaimBookCallerSession) ConvictionOf(id [32]byte) (struct {
	Prover      common.Address
	CommittedAt *big.Int
	AcceptedAt  *big.Int
}, error) {
	return _ClaimBook.Contract.ConvictionOf(&_ClaimBook.CallOpts, id)
}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (_ClaimBook *ClaimBookCaller) CreditOf(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "creditOf", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (_ClaimBook *ClaimBookSession) CreditOf(account common.Address) (*big.Int, error) {
	return _ClaimBook.Contract.CreditOf(&_ClaimBook.CallOpts, account)
}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) CreditOf(account common.Address) (*big.Int, error) {
	return _ClaimBook.Contract.CreditOf(&_ClaimBook.CallOpts, account)
}

// Exposure is a free data retrieval call binding the contract method 0xebf7a41e.
//
// Solidity: function exposure() view returns(uint256)
func (_ClaimBook *ClaimBookCaller) Exposure(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "exposure")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Exposure is a free data retrieval call binding the contract method 0xebf7a41e.
//
// Solidity: function exposure() view returns(uint256)
func (_ClaimBook *ClaimBookSession) Exposure() (*big.Int, error) {
	return _ClaimBook.Contract.Exposure(&_ClaimBook.CallOpts)
}

// Exposure is a free data retrieval call binding the contract method 0xebf7a41e.
//
// Solidity: function exposure() view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) Exposure() (*big.Int, error) {
	return _ClaimBook.Contract.Exposure(&_ClaimBook.CallOpts)
}

// FaultOf is a free data retrieval call binding the contract method 0x44322905.
//
// Solidity: function faultOf(bytes32 id, uint64 segment) view returns(uint8)
func (_ClaimBook *ClaimBookCaller) FaultOf(opts *bind.CallOpts, id [32]byte, segment uint64) (uint8, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "faultOf", id, segment)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// FaultOf is a free data retrieval call binding the contract method 0x44322905.
//
// Solidity: function faultOf(bytes32 id, uint64 segment) view returns(uint8)
func (_ClaimBook *ClaimBookSession) FaultOf(id [32]byte, segment uint64) (uint8, error) {
	return _ClaimBook.Contract.FaultOf(&_ClaimBook.CallOpts, id, segment)
}

// FaultOf is a free data retrieval call binding the contract method 0x44322905.
//
// Solidity: function faultOf(bytes32 id, uint64 segment) view returns(uint8)
func (_ClaimBook *ClaimBookCallerSession) FaultOf(id [32]byte, segment uint64) (uint8, error) {
	return _ClaimBook.Contract.FaultOf(&_ClaimBook.CallOpts, id, segment)
}

// NonSignersHashOf is a free data retrieval call binding the contract method 0xad0e71b0.
//
// Solidity: function nonSignersHashOf(bytes32 id) view returns(bytes32)
func (_ClaimBook *ClaimBookCaller) NonSignersHashOf(opts *bind.CallOpts, id [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "nonSignersHashOf", id)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// NonSignersHashOf is a free data retrieval call binding the contract method 0xad0e71b0.
//
// Solidity: function nonSignersHashOf(bytes32 id) view returns(bytes32)
func (_ClaimBook *ClaimBookSession) NonSignersHashOf(id [32]byte) ([32]byte, error) {
	return _ClaimBook.Contract.NonSignersHashOf(&_ClaimBook.CallOpts, id)
}

// NonSignersHashOf is a free data retrieval call binding the contract method 0xad0e71b0.
//
// Solidity: function nonSignersHashOf(bytes32 id) view returns(bytes32)
func (_ClaimBook *ClaimBookCallerSession) NonSignersHashOf(id [32]byte) ([32]byte, error) {
	return _ClaimBook.Contract.NonSignersHashOf(&_ClaimBook.CallOpts, id)
}

// RunRootOf is a free data retrieval call binding the contract method 0xcc8ed55d.
//
// Solidity: function runRootOf((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome) pure returns(bytes32)
func (_ClaimBook *ClaimBookCaller) RunRootOf(opts *bind.CallOpts, spec Spec, outcome Outcome) ([32]byte, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "runRootOf", spec, outcome)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RunRootOf is a free data retrieval call binding the contract method 0xcc8ed55d.
//
// Solidity: function runRootOf((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome) pure returns(bytes32)
func (_ClaimBook *ClaimBookSession) RunRootOf(spec Spec, outcome Outcome) ([32]byte, error) {
	return _ClaimBook.Contract.RunRootOf(&_ClaimBook.CallOpts, spec, outcome)
}

// RunRootOf is a free data retrieval call binding the contract method 0xcc8ed55d.
//
// Solidity: function runRootOf((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome) pure returns(bytes32)
func (_ClaimBook *ClaimBookCallerSession) RunRootOf(spec Spec, outcome Outcome) ([32]byte, error) {
	return _ClaimBook.Contract.RunRootOf(&_ClaimBook.CallOpts, spec, outcome)
}

// Schedule is a free data retrieval call binding the contract method 0xb0604a26.
//
// Solidity: function schedule() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ClaimBook *ClaimBookCaller) Schedule(opts *bind.CallOpts) (Schedule, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "schedule")

	if err != nil {
		return *new(Schedule), err
	}

	out0 := *abi.ConvertType(out[0], new(Schedule)).(*Schedule)

	return out0, err

}

// Schedule is a free data retrieval call binding the contract method 0xb0604a26.
//
// Solidity: function schedule() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ClaimBook *ClaimBookSession) Schedule() (Schedule, error) {
	return _ClaimBook.Contract.Schedule(&_ClaimBook.CallOpts)
}

// Schedule is a free data retrieval call binding the contract method 0xb0604a26.
//
// Solidity: function schedule() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ClaimBook *ClaimBookCallerSession) Schedule() (Schedule, error) {
	return _ClaimBook.Contract.Schedule(&_ClaimBook.CallOpts)
}

// SignersConvictionOf is a free data retrieval call binding the contract method 0xcb22d5ee.
//
// Solidity: function signersConvictionOf(bytes32 id) view returns(address prover, uint48 committedAt, uint48 acceptedAt)
func (_ClaimBook *ClaimBookCaller) SignersConvictionOf(opts *bind.CallOpts, id [32]byte) (struct {
	Prover      common.Address
	CommittedAt *big.Int
	AcceptedAt  *big.Int
}, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "signersConvictionOf", id)

	outstruct := new(struct {
		Prover      common.Address
		CommittedAt *big.Int
		AcceptedAt  *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Prover = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.CommittedAt = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.AcceptedAt = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// SignersConvictionOf is a free data retrieval call binding the contract method 0xcb22d5ee.
//
// Solidity: function signersConvictionOf(bytes32 id) view returns(address prover, uint48 committedAt, uint48 acceptedAt)
func (_ClaimBook *ClaimBookSession) SignersConvictionOf(id [32]byte) (struct {
	Prover      common.Address
	CommittedAt *big.Int
	AcceptedAt  *big.Int
}, error) {
	return _ClaimBook.Contract.SignersConvictionOf(&_ClaimBook.CallOpts, id)
}

// SignersConvictionOf is a free data retrieval call binding the contract method 0xcb22d5ee.
//
// Solidity: function signersConvictionOf(bytes32 id) view returns(address prover, uint48 committedAt, uint48 acceptedAt)
func (_ClaimBook *ClaimBookCallerSession) SignersConvictionOf(id [32]byte) (struct {
	Prover      common.Address
	CommittedAt *big.Int
	AcceptedAt  *big.Int
}, error) {
	return _ClaimBook.Contract.SignersConvictionOf(&_ClaimBook.CallOpts, id)
}

// Slashed is a free data retrieval call binding the contract method 0x9964814a.
//
// Solidity: function slashed(bytes32 id, address operator) view returns(bool)
func (_ClaimBook *ClaimBookCaller) Slashed(opts *bind.CallOpts, id [32]byte, operator common.Address) (bool, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "slashed", id, operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Slashed is a free data retrieval call binding the contract method 0x9964814a.
//
// Solidity: function slashed(bytes32 id, address operator) view returns(bool)
func (_ClaimBook *ClaimBookSession) Slashed(id [32]byte, operator common.Address) (bool, error) {
	return _ClaimBook.Contract.Slashed(&_ClaimBook.CallOpts, id, operator)
}

// Slashed is a free data retrieval call binding the contract method 0x9964814a.
//
// Solidity: function slashed(bytes32 id, address operator) view returns(bool)
func (_ClaimBook *ClaimBookCallerSession) Slashed(id [32]byte, operator common.Address) (bool, error) {
	return _ClaimBook.Contract.Slashed(&_ClaimBook.CallOpts, id, operator)
}

// StateOf is a free data retrieval call binding the contract method 0x64482ac4.
//
// Solidity: function stateOf(bytes32 id) view returns((uint8,uint48,bool,bool,bool,bool,bool,bool,uint96))
func (_ClaimBook *ClaimBookCaller) StateOf(opts *bind.CallOpts, id [32]byte) (State, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "stateOf", id)

	if err != nil {
		return *new(State), err
	}

	out0 := *abi.ConvertType(out[0], new(State)).(*State)

	return out0, err

}

// StateOf is a free data retrieval call binding the contract method 0x64482ac4.
//
// Solidity: function stateOf(bytes32 id) view returns((uint8,uint48,bool,bool,bool,bool,bool,bool,uint96))
func (_ClaimBook *ClaimBookSession) StateOf(id [32]byte) (State, error) {
	return _ClaimBook.Contract.StateOf(&_ClaimBook.CallOpts, id)
}

// StateOf is a free data retrieval call binding the contract method 0x64482ac4.
//
// Solidity: function stateOf(bytes32 id) view returns((uint8,uint48,bool,bool,bool,bool,bool,bool,uint96))
func (_ClaimBook *ClaimBookCallerSession) StateOf(id [32]byte) (State, error) {
	return _ClaimBook.Contract.StateOf(&_ClaimBook.CallOpts, id)
}

// TraceHashOf is a free data retrieval call binding the contract method 0x5ab58a30.
//
// Solidity: function traceHashOf(bytes32 id) view returns(bytes32)
func (_ClaimBook *ClaimBookCaller) TraceHashOf(opts *bind.CallOpts, id [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "traceHashOf", id)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// TraceHashOf is a free data retrieval call binding the contract method 0x5ab58a30.
//
// Solidity: function traceHashOf(bytes32 id) view returns(bytes32)
func (_ClaimBook *ClaimBookSession) TraceHashOf(id [32]byte) ([32]byte, error) {
	return _ClaimBook.Contract.TraceHashOf(&_ClaimBook.CallOpts, id)
}

// TraceHashOf is a free data retrieval call binding the contract method 0x5ab58a30.
//
// Solidity: function traceHashOf(bytes32 id) view returns(bytes32)
func (_ClaimBook *ClaimBookCallerSession) TraceHashOf(id [32]byte) ([32]byte, error) {
	return _ClaimBook.Contract.TraceHashOf(&_ClaimBook.CallOpts, id)
}

// Certify is a paid mutator transaction binding the contract method 0x537f9d9f.
//
// Solidity: function certify(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, ((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32) certificate) returns()
func (_ClaimBook *ClaimBookTransactor) Certify(opts *bind.TransactOpts, claim Claim, trace Trace, certificate Certificate) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "certify", claim, trace, certificate)
}

// Certify is a paid mutator transaction binding the contract method 0x537f9d9f.
//
// Solidity: function certify(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, ((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32) certificate) returns()
func (_ClaimBook *ClaimBookSession) Certify(claim Claim, trace Trace, certificate Certificate) (*types.Transaction, error) {
	return _ClaimBook.Contract.Certify(&_ClaimBook.TransactOpts, claim, trace, certificate)
}

// Certify is a paid mutator transaction binding the contract method 0x537f9d9f.
//
// Solidity: function certify(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, ((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32) certificate) returns()
func (_ClaimBook *ClaimBookTransactorSession) Certify(claim Claim, trace Trace, certificate Certificate) (*types.Transaction, error) {
	return _ClaimBook.Contract.Certify(&_ClaimBook.TransactOpts, claim, trace, certificate)
}

// CommitProof is a paid mutator transaction binding the contract method 0xdf2a1be3.
//
// Solidity: function commitProof(bytes32 commitment) returns()
func (_ClaimBook *ClaimBookTransactor) CommitProof(opts *bind.TransactOpts, commitment [32]byte) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "commitProof", commitment)
}

// CommitProof is a paid mutator transaction binding the contract method 0xdf2a1be3.
//
// Solidity: function commitProof(bytes32 commitment) returns()
func (_ClaimBook *ClaimBookSession) CommitProof(commitment [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.CommitProof(&_ClaimBook.TransactOpts, commitment)
}

// CommitProof is a paid mutator transaction binding the contract method 0xdf2a1be3.
//
// Solidity: function commitProof(bytes32 commitment) returns()
func (_ClaimBook *ClaimBookTransactorSession) CommitProof(commitment [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.CommitProof(&_ClaimBook.TransactOpts, commitment)
}

// ConvictMalformed is a paid mutator transaction binding the contract method 0x7a29e42c.
//
// Solidity: function convictMalformed(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactor) ConvictMalformed(opts *bind.TransactOpts, claim Claim) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "convictMalformed", claim)
}

// ConvictMalformed is a paid mutator transaction binding the contract method 0x7a29e42c.
//
// Solidity: function convictMalformed(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookSession) ConvictMalformed(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.ConvictMalformed(&_ClaimBook.TransactOpts, claim)
}

// ConvictMalformed is a paid mutator transaction binding the contract method 0x7a29e42c.
//
// Solidity: function convictMalformed(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactorSession) ConvictMalformed(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.ConvictMalformed(&_ClaimBook.TransactOpts, claim)
}

// ConvictUnopened is a paid mutator transaction binding the contract method 0x425fcfa9.
//
// Solidity: function convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bool input, address demander, uint48 demandedAt) returns()
func (_ClaimBook *ClaimBookTransactor) ConvictUnopened(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, input bool, demander common.Address, demandedAt *big.Int) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "convictUnopened", claim, trace, segment, input, demander, demandedAt)
}

// ConvictUnopened is a paid mutator transaction binding the contract method 0x425fcfa9.
//
// Solidity: function convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bool input, address demander, uint48 demandedAt) returns()
func (_ClaimBook *ClaimBookSession) ConvictUnopened(claim Claim, trace Trace, segment uint64, input bool, demander common.Address, demandedAt *big.Int) (*types.Transaction, error) {
	return _ClaimBook.Contract.ConvictUnopened(&_ClaimBook.TransactOpts, claim, trace, segment, input, demander, demandedAt)
}

// ConvictUnopened is a paid mutator transaction binding the contract method 0x425fcfa9.
//
// Solidity: function convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bool input, address demander, uint48 demandedAt) returns()
func (_ClaimBook *ClaimBookTransactorSession) ConvictUnopened(claim Claim, trace Trace, segment uint64, input bool, demander common.Address, demandedAt *big.Int) (*types.Transaction, error) {
	return _ClaimBook.Contract.ConvictUnopened(&_ClaimBook.TransactOpts, claim, trace, segment, input, demander, demandedAt)
}

// ExecuteSlash is a paid mutator transaction binding the contract method 0x1a13a209.
//
// Solidity: function executeSlash(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, address operator, bytes32[] nonSigners, uint32 bitmapIndex) returns()
func (_ClaimBook *ClaimBookTransactor) ExecuteSlash(opts *bind.TransactOpts, claim Claim, operator common.Address, nonSigners [][32]byte, bitmapIndex uint32) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "executeSlash", claim, operator, nonSigners, bitmapIndex)
}

// ExecuteSlash is a paid mutator transaction binding the contract method 0x1a13a209.
//
// Solidity: function executeSlash(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, address operator, bytes32[] nonSigners, uint32 bitmapIndex) returns()
func (_ClaimBook *ClaimBookSession) ExecuteSlash(claim Claim, operator common.Address, nonSigners [][32]byte, bitmapIndex uint32) (*types.Transaction, error) {
	return _ClaimBook.Contract.ExecuteSlash(&_ClaimBook.TransactOpts, claim, operator, nonSigners, bitmapIndex)
}

// ExecuteSlash is a paid mutator transaction binding the contract method 0x1a13a209.
//
// Solidity: function executeSlash(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, address operator, bytes32[] nonSigners, uint32 bitmapIndex) returns()
func (_ClaimBook *ClaimBookTransactorSession) ExecuteSlash(claim Claim, operator common.Address, nonSigners [][32]byte, bitmapIndex uint32) (*types.Transaction, error) {
	return _ClaimBook.Contract.ExecuteSlash(&_ClaimBook.TransactOpts, claim, operator, nonSigners, bitmapIndex)
}

// Expire is a paid mutator transaction binding the contract method 0x3528fb9f.
//
// Solidity: function expire(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactor) Expire(opts *bind.TransactOpts, claim Claim) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "expire", claim)
}

// Expire is a paid mutator transaction binding the contract method 0x3528fb9f.
//
// Solidity: function expire(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookSession) Expire(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.Expire(&_ClaimBook.TransactOpts, claim)
}

// Expire is a paid mutator transaction binding the contract method 0x3528fb9f.
//
// Solidity: function expire(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactorSession) Expire(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.Expire(&_ClaimBook.TransactOpts, claim)
}

// Finalize is a paid mutator transaction binding the contract method 0x14cbcf13.
//
// Solidity: function finalize(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactor) Finalize(opts *bind.TransactOpts, claim Claim) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "finalize", claim)
}

// Finalize is a paid mutator transaction binding the contract method 0x14cbcf13.
//
// Solidity: function finalize(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookSession) Finalize(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.Finalize(&_ClaimBook.TransactOpts, claim)
}

// Finalize is a paid mutator transaction binding the contract method 0x14cbcf13.
//
// Solidity: function finalize(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactorSession) Finalize(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.Finalize(&_ClaimBook.TransactOpts, claim)
}

// PayOperators is a paid mutator transaction binding the contract method 0x137a3020.
//
// Solidity: function payOperators(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, bytes32[] nonSigners) returns()
func (_ClaimBook *ClaimBookTransactor) PayOperators(opts *bind.TransactOpts, claim Claim, nonSigners [][32]byte) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "payOperators", claim, nonSigners)
}

// PayOperators is a paid mutator transaction binding the contract method 0x137a3020.
//
// Solidity: function payOperators(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, bytes32[] nonSigners) returns()
func (_ClaimBook *ClaimBookSession) PayOperators(claim Claim, nonSigners [][32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.PayOperators(&_ClaimBook.TransactOpts, claim, nonSigners)
}

// PayOperators is a paid mutator transaction binding the contract method 0x137a3020.
//
// Solidity: function payOperators(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, bytes32[] nonSigners) returns()
func (_ClaimBook *ClaimBookTransactorSession) PayOperators(claim Claim, nonSigners [][32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.PayOperators(&_ClaimBook.TransactOpts, claim, nonSigners)
}

// PayRewards is a paid mutator transaction binding the contract method 0xe292e31b.
//
// Solidity: function payRewards(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactor) PayRewards(opts *bind.TransactOpts, claim Claim) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "payRewards", claim)
}

// PayRewards is a paid mutator transaction binding the contract method 0xe292e31b.
//
// Solidity: function payRewards(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookSession) PayRewards(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.PayRewards(&_ClaimBook.TransactOpts, claim)
}

// PayRewards is a paid mutator transaction binding the contract method 0xe292e31b.
//
// Solidity: function payRewards(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactorSession) PayRewards(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.PayRewards(&_ClaimBook.TransactOpts, claim)
}

// Post is a paid mutator transaction binding the contract method 0x9eb00dcc.
//
// Solidity: function post((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, (uint8,uint32,bool,uint96,uint96,uint96,uint64,address) terms, bytes32 traceRoot) returns(bytes32 id)
func (_ClaimBook *ClaimBookTransactor) Post(opts *bind.TransactOpts, spec Spec, outcome Outcome, terms Terms, traceRoot [32]byte) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "post", spec, outcome, terms, traceRoot)
}

// Post is a paid mutator transaction binding the contract method 0x9eb00dcc.
//
// Solidity: function post((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, (uint8,uint32,bool,uint96,uint96,uint96,uint64,address) terms, bytes32 traceRoot) returns(bytes32 id)
func (_ClaimBook *ClaimBookSession) Post(spec Spec, outcome Outcome, terms Terms, traceRoot [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.Post(&_ClaimBook.TransactOpts, spec, outcome, terms, traceRoot)
}

// Post is a paid mutator transaction binding the contract method 0x9eb00dcc.
//
// Solidity: function post((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, (uint8,uint32,bool,uint96,uint96,uint96,uint64,address) terms, bytes32 traceRoot) returns(bytes32 id)
func (_ClaimBook *ClaimBookTransactorSession) Post(spec Spec, outcome Outcome, terms Terms, traceRoot [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.Post(&_ClaimBook.TransactOpts, spec, outcome, terms, traceRoot)
}

// PostTrace is a paid mutator transaction binding the contract method 0x2c44e718.
//
// Solidity: function postTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace) returns()
func (_ClaimBook *ClaimBookTransactor) PostTrace(opts *bind.TransactOpts, claim Claim, trace Trace) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "postTrace", claim, trace)
}

// PostTrace is a paid mutator transaction binding the contract method 0x2c44e718.
//
// Solidity: function postTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace) returns()
func (_ClaimBook *ClaimBookSession) PostTrace(claim Claim, trace Trace) (*types.Transaction, error) {
	return _ClaimBook.Contract.PostTrace(&_ClaimBook.TransactOpts, claim, trace)
}

// PostTrace is a paid mutator transaction binding the contract method 0x2c44e718.
//
// Solidity: function postTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace) returns()
func (_ClaimBook *ClaimBookTransactorSession) PostTrace(claim Claim, trace Trace) (*types.Transaction, error) {
	return _ClaimBook.Contract.PostTrace(&_ClaimBook.TransactOpts, claim, trace)
}

// PostponeSlash is a paid mutator transaction binding the contract method 0xa0231521.
//
// Solidity: function postponeSlash(bytes32 id) returns()
func (_ClaimBook *ClaimBookTransactor) PostponeSlash(opts *bind.TransactOpts, id [32]byte) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "postponeSlash", id)
}

// PostponeSlash is a paid mutator transaction binding the contract method 0xa0231521.
//
// Solidity: function postponeSlash(bytes32 id) returns()
func (_ClaimBook *ClaimBookSession) PostponeSlash(id [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.PostponeSlash(&_ClaimBook.TransactOpts, id)
}

// PostponeSlash is a paid mutator transaction binding the contract method 0xa0231521.
//
// Solidity: function postponeSlash(bytes32 id) returns()
func (_ClaimBook *ClaimBookTransactorSession) PostponeSlash(id [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.PostponeSlash(&_ClaimBook.TransactOpts, id)
}

// ProveFault is a paid mutator transaction binding the contract method 0xb36d2126.
//
// Solidity: function proveFault(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 kind, uint8 source, uint64 position, bytes proof, bytes32 salt) returns(uint64 segment)
func (_ClaimBook *ClaimBookTransactor) ProveFault(opts *bind.TransactOpts, claim Claim, trace Trace, kind uint8, source uint8, position uint64, proof []byte, salt [32]byte) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "proveFault", claim, trace, kind, source, position, proof, salt)
}

// ProveFault is a paid mutator transaction binding the contract method 0xb36d2126.
//
// Solidity: function proveFault(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 kind, uint8 source, uint64 position, bytes proof, bytes32 salt) returns(uint64 segment)
func (_ClaimBook *ClaimBookSession) ProveFault(claim Claim, trace Trace, kind uint8, source uint8, position uint64, proof []byte, salt [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.ProveFault(&_ClaimBook.TransactOpts, claim, trace, kind, source, position, proof, salt)
}

// ProveFault is a paid mutator transaction binding the contract method 0xb36d2126.
//
// Solidity: function proveFault(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 kind, uint8 source, uint64 position, bytes proof, bytes32 salt) returns(uint64 segment)
func (_ClaimBook *ClaimBookTransactorSession) ProveFault(claim Claim, trace Trace, kind uint8, source uint8, position uint64, proof []byte, salt [32]byte) (*types.Transaction, error) {
	return _ClaimBook.Contract.ProveFault(&_ClaimBook.TransactOpts, claim, trace, kind, source, position, proof, salt)
}

// ReleaseBond is a paid mutator transaction binding the contract method 0xa92cd06b.
//
// Solidity: function releaseBond(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactor) ReleaseBond(opts *bind.TransactOpts, claim Claim) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "releaseBond", claim)
}

// ReleaseBond is a paid mutator transaction binding the contract method 0xa92cd06b.
//
// Solidity: function releaseBond(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookSession) ReleaseBond(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.ReleaseBond(&_ClaimBook.TransactOpts, claim)
}

// ReleaseBond is a paid mutator transaction binding the contract method 0xa92cd06b.
//
// Solidity: function releaseBond(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactorSession) ReleaseBond(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.ReleaseBond(&_ClaimBook.TransactOpts, claim)
}

// ReleaseExposure is a paid mutator transaction binding the contract method 0xbc14dbaa.
//
// Solidity: function releaseExposure(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactor) ReleaseExposure(opts *bind.TransactOpts, claim Claim) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "releaseExposure", claim)
}

// ReleaseExposure is a paid mutator transaction binding the contract method 0xbc14dbaa.
//
// Solidity: function releaseExposure(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookSession) ReleaseExposure(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.ReleaseExposure(&_ClaimBook.TransactOpts, claim)
}

// ReleaseExposure is a paid mutator transaction binding the contract method 0xbc14dbaa.
//
// Solidity: function releaseExposure(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim) returns()
func (_ClaimBook *ClaimBookTransactorSession) ReleaseExposure(claim Claim) (*types.Transaction, error) {
	return _ClaimBook.Contract.ReleaseExposure(&_ClaimBook.TransactOpts, claim)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_ClaimBook *ClaimBookTransactor) Withdraw(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "withdraw", to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_ClaimBook *ClaimBookSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _ClaimBook.Contract.Withdraw(&_ClaimBook.TransactOpts, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_ClaimBook *ClaimBookTransactorSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _ClaimBook.Contract.Withdraw(&_ClaimBook.TransactOpts, to)
}

// ClaimBookBondReleasedIterator is returned from FilterBondReleased and is used to iterate over the raw logs and unpacked data for BondReleased events raised by the ClaimBook contract.
type ClaimBookBondReleasedIterator struct {
	Event *ClaimBookBondReleased // Event containing the contract specifics and raw log

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
func (it *ClaimBookBondReleasedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookBondReleased)
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
		it.Event = new(ClaimBookBondReleased)
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
func (it *ClaimBookBondReleasedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookBondReleasedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookBondReleased represents a BondReleased event raised by the ClaimBook contract.
type ClaimBookBondReleased struct {
	Id       [32]byte
	Claimant common.Address
	Amount   *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterBondReleased is a free log retrieval operation binding the contract event 0x9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc.
//
// Solidity: event BondReleased(bytes32 indexed id, address indexed claimant, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) FilterBondReleased(opts *bind.FilterOpts, id [][32]byte, claimant []common.Address) (*ClaimBookBondReleasedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var claimantRule []interface{}
	for _, claimantItem := range claimant {
		claimantRule = append(claimantRule, claimantItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "BondReleased", idRule, claimantRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookBondReleasedIterator{contract: _ClaimBook.contract, event: "BondReleased", logs: logs, sub: sub}, nil
}

// WatchBondReleased is a free log subscription operation binding the contract event 0x9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc.
//
// Solidity: event BondReleased(bytes32 indexed id, address indexed claimant, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) WatchBondReleased(opts *bind.WatchOpts, sink chan<- *ClaimBookBondReleased, id [][32]byte, claimant []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var claimantRule []interface{}
	for _, claimantItem := range claimant {
		claimantRule = append(claimantRule, claimantItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "BondReleased", idRule, claimantRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookBondReleased)
				if err := _ClaimBook.contract.UnpackLog(event, "BondReleased", log); err != nil {
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

// ParseBondReleased is a log parse operation binding the contract event 0x9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc.
//
// Solidity: event BondReleased(bytes32 indexed id, address indexed claimant, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) ParseBondReleased(log types.Log) (*ClaimBookBondReleased, error) {
	event := new(ClaimBookBondReleased)
	if err := _ClaimBook.contract.UnpackLog(event, "BondReleased", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookBurnedIterator is returned from FilterBurned and is used to iterate over the raw logs and unpacked data for Burned events raised by the ClaimBook contract.
type ClaimBookBurnedIterator struct {
	Event *ClaimBookBurned // Event containing the contract specifics and raw log

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
func (it *ClaimBookBurnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookBurned)
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
		it.Event = new(ClaimBookBurned)
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
func (it *ClaimBookBurnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookBurnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookBurned represents a Burned event raised by the ClaimBook contract.
type ClaimBookBurned struct {
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterBurned is a free log retrieval operation binding the contract event 0xd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e.
//
// Solidity: event Burned(uint256 amount)
func (_ClaimBook *ClaimBookFilterer) FilterBurned(opts *bind.FilterOpts) (*ClaimBookBurnedIterator, error) {

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Burned")
	if err != nil {
		return nil, err
	}
	return &ClaimBookBurnedIterator{contract: _ClaimBook.contract, event: "Burned", logs: logs, sub: sub}, nil
}

// WatchBurned is a free log subscription operation binding the contract event 0xd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e.
//
// Solidity: event Burned(uint256 amount)
func (_ClaimBook *ClaimBookFilterer) WatchBurned(opts *bind.WatchOpts, sink chan<- *ClaimBookBurned) (event.Subscription, error) {

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Burned")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookBurned)
				if err := _ClaimBook.contract.UnpackLog(event, "Burned", log); err != nil {
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

// ParseBurned is a log parse operation binding the contract event 0xd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e.
//
// Solidity: event Burned(uint256 amount)
func (_ClaimBook *ClaimBookFilterer) ParseBurned(log types.Log) (*ClaimBookBurned, error) {
	event := new(ClaimBookBurned)
	if err := _ClaimBook.contract.UnpackLog(event, "Burned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookCertifiedIterator is returned from FilterCertified and is used to iterate over the raw logs and unpacked data for Certified events raised by the ClaimBook contract.
type ClaimBookCertifiedIterator struct {
	Event *ClaimBookCertified // Event containing the contract specifics and raw log

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
func (it *ClaimBookCertifiedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookCertified)
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
		it.Event = new(ClaimBookCertified)
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
func (it *ClaimBookCertifiedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookCertifiedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookCertified represents a Certified event raised by the ClaimBook contract.
type ClaimBookCertified struct {
	Id          [32]byte
	SignedStake *big.Int
	TotalStake  *big.Int
	NonSigners  [][32]byte
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterCertified is a free log retrieval operation binding the contract event 0x0a64c9c4c2aa1aaacd5a8cf398050f3ae40e01c32eee47bedded69676805cfa1.
//
// Solidity: event Certified(bytes32 indexed id, uint96 signedStake, uint96 totalStake, bytes32[] nonSigners)
func (_ClaimBook *ClaimBookFilterer) FilterCertified(opts *bind.FilterOpts, id [][32]byte) (*ClaimBookCertifiedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Certified", idRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookCertifiedIterator{contract: _ClaimBook.contract, event: "Certified", logs: logs, sub: sub}, nil
}

// WatchCertified is a free log subscription operation binding the contract event 0x0a64c9c4c2aa1aaacd5a8cf398050f3ae40e01c32eee47bedded69676805cfa1.
//
// Solidity: event Certified(bytes32 indexed id, uint96 signedStake, uint96 totalStake, bytes32[] nonSigners)
func (_ClaimBook *ClaimBookFilterer) WatchCertified(opts *bind.WatchOpts, sink chan<- *ClaimBookCertified, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Certified", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookCertified)
				if err := _ClaimBook.contract.UnpackLog(event, "Certified", log); err != nil {
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

// ParseCertified is a log parse operation binding the contract event 0x0a64c9c4c2aa1aaacd5a8cf398050f3ae40e01c32eee47bedded69676805cfa1.
//
// Solidity: event Certified(bytes32 indexed id, uint96 signedStake, uint96 totalStake, bytes32[] nonSigners)
func (_ClaimBook *ClaimBookFilterer) ParseCertified(log types.Log) (*ClaimBookCertified, error) {
	event := new(ClaimBookCertified)
	if err := _ClaimBook.contract.UnpackLog(event, "Certified", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookClaimPostedIterator is returned from FilterClaimPosted and is used to iterate over the raw logs and unpacked data for ClaimPosted events raised by the ClaimBook contract.
type ClaimBookClaimPostedIterator struct {
	Event *ClaimBookClaimPosted // Event containing the contract specifics and raw log

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
func (it *ClaimBookClaimPostedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookClaimPosted)
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
		it.Event = new(ClaimBookClaimPosted)
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
func (it *ClaimBookClaimPostedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookClaimPostedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookClaimPosted represents a ClaimPosted event raised by the ClaimBook contract.
type ClaimBookClaimPosted struct {
	Id             [32]byte
	RunRoot        [32]byte
	Claimant       common.Address
	SpecHash       [32]byte
	Claim          Claim
	ReferenceBlock *big.Int
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterClaimPosted is a free log retrieval operation binding the contract event 0xfae4943ae77db30a7589e3c877cd74aed07bc0d96d2cc8e7989fd4e9255f86d2.
//
// Solidity: event ClaimPosted(bytes32 indexed id, bytes32 indexed runRoot, address indexed claimant, bytes32 specHash, ((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, uint256 referenceBlock)
func (_ClaimBook *ClaimBookFilterer) FilterClaimPosted(opts *bind.FilterOpts, id [][32]byte, runRoot [][32]byte, claimant []common.Address) (*ClaimBookClaimPostedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var runRootRule []interface{}
	for _, runRootItem := range runRoot {
		runRootRule = append(runRootRule, runRootItem)
	}
	var claimantRule []interface{}
	for _, claimantItem := range claimant {
		claimantRule = append(claimantRule, claimantItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "ClaimPosted", idRule, runRootRule, claimantRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookClaimPostedIterator{contract: _ClaimBook.contract, event: "ClaimPosted", logs: logs, sub: sub}, nil
}

// WatchClaimPosted is a free log subscription operation binding the contract event 0xfae4943ae77db30a7589e3c877cd74aed07bc0d96d2cc8e7989fd4e9255f86d2.
//
// Solidity: event ClaimPosted(bytes32 indexed id, bytes32 indexed runRoot, address indexed claimant, bytes32 specHash, ((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, uint256 referenceBlock)
func (_ClaimBook *ClaimBookFilterer) WatchClaimPosted(opts *bind.WatchOpts, sink chan<- *ClaimBookClaimPosted, id [][32]byte, runRoot [][32]byte, claimant []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var runRootRule []interface{}
	for _, runRootItem := range runRoot {
		runRootRule = append(runRootRule, runRootItem)
	}
	var claimantRule []interface{}
	for _, claimantItem := range claimant {
		claimantRule = append(claimantRule, claimantItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "ClaimPosted", idRule, runRootRule, claimantRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookClaimPosted)
				if err := _ClaimBook.contract.UnpackLog(event, "ClaimPosted", log); err != nil {
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

// ParseClaimPosted is a log parse operation binding the contract event 0xfae4943ae77db30a7589e3c877cd74aed07bc0d96d2cc8e7989fd4e9255f86d2.
//
// Solidity: event ClaimPosted(bytes32 indexed id, bytes32 indexed runRoot, address indexed claimant, bytes32 specHash, ((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, uint256 referenceBlock)
func (_ClaimBook *ClaimBookFilterer) ParseClaimPosted(log types.Log) (*ClaimBookClaimPosted, error) {
	event := new(ClaimBookClaimPosted)
	if err := _ClaimBook.contract.UnpackLog(event, "ClaimPosted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookConvictedIterator is returned from FilterConvicted and is used to iterate over the raw logs and unpacked data for Convicted events raised by the ClaimBook contract.
type ClaimBookConvictedIterator struct {
	Event *ClaimBookConvicted // Event containing the contract specifics and raw log

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
func (it *ClaimBookConvictedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookConvicted)
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
		it.Event = new(ClaimBookConvicted)
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
func (it *ClaimBookConvictedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookConvictedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookConvicted represents a Convicted event raised by the ClaimBook contract.
type ClaimBookConvicted struct {
	Id     [32]byte
	Reward *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterConvicted is a free log retrieval operation binding the contract event 0xc90d29cb614cddade3e591681fc1b533c83f9893e9e5422d4802c244d5713701.
//
// Solidity: event Convicted(bytes32 indexed id, uint256 reward)
func (_ClaimBook *ClaimBookFilterer) FilterConvicted(opts *bind.FilterOpts, id [][32]byte) (*ClaimBookConvictedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Convicted", idRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookConvictedIterator{contract: _ClaimBook.contract, event: "Convicted", logs: logs, sub: sub}, nil
}

// WatchConvicted is a free log subscription operation binding the contract event 0xc90d29cb614cddade3e591681fc1b533c83f9893e9e5422d4802c244d5713701.
//
// Solidity: event Convicted(bytes32 indexed id, uint256 reward)
func (_ClaimBook *ClaimBookFilterer) WatchConvicted(opts *bind.WatchOpts, sink chan<- *ClaimBookConvicted, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Convicted", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookConvicted)
				if err := _ClaimBook.contract.UnpackLog(event, "Convicted", log); err != nil {
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

// ParseConvicted is a log parse operation binding the contract event 0xc90d29cb614cddade3e591681fc1b533c83f9893e9e5422d4802c244d5713701.
//
// Solidity: event Convicted(bytes32 indexed id, uint256 reward)
func (_ClaimBook *ClaimBookFilterer) ParseConvicted(log types.Log) (*ClaimBookConvicted, error) {
	event := new(ClaimBookConvicted)
	if err := _ClaimBook.contract.UnpackLog(event, "Convicted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookCreditedIterator is returned from FilterCredited and is used to iterate over the raw logs and unpacked data for Credited events raised by the ClaimBook contract.
type ClaimBookCreditedIterator struct {
	Event *ClaimBookCredited // Event containing the contract specifics and raw log

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
func (it *ClaimBookCreditedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookCredited)
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
		it.Event = new(ClaimBookCredited)
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
func (it *ClaimBookCreditedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookCreditedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookCredited represents a Credited event raised by the ClaimBook contract.
type ClaimBookCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterCredited is a free log retrieval operation binding the contract event 0x9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) FilterCredited(opts *bind.FilterOpts, account []common.Address) (*ClaimBookCreditedIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Credited", accountRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookCreditedIterator{contract: _ClaimBook.contract, event: "Credited", logs: logs, sub: sub}, nil
}

// WatchCredited is a free log subscription operation binding the contract event 0x9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) WatchCredited(opts *bind.WatchOpts, sink chan<- *ClaimBookCredited, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Credited", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookCredited)
				if err := _ClaimBook.contract.UnpackLog(event, "Credited", log); err != nil {
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

// ParseCredited is a log parse operation binding the contract event 0x9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) ParseCredited(log types.Log) (*ClaimBookCredited, error) {
	event := new(ClaimBookCredited)
	if err := _ClaimBook.contract.UnpackLog(event, "Credited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookExpiredIterator is returned from FilterExpired and is used to iterate over the raw logs and unpacked data for Expired events raised by the ClaimBook contract.
type ClaimBookExpiredIterator struct {
	Event *ClaimBookExpired // Event containing the contract specifics and raw log

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
func (it *ClaimBookExpiredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookExpired)
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
		it.Event = new(ClaimBookExpired)
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
func (it *ClaimBookExpiredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookExpiredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookExpired represents a Expired event raised by the ClaimBook contract.
type ClaimBookExpired struct {
	Id  [32]byte
	Raw types.Log // Blockchain specific contextual infos
}

// FilterExpired is a free log retrieval operation binding the contract event 0x3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc6.
//
// Solidity: event Expired(bytes32 indexed id)
func (_ClaimBook *ClaimBookFilterer) FilterExpired(opts *bind.FilterOpts, id [][32]byte) (*ClaimBookExpiredIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Expired", idRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookExpiredIterator{contract: _ClaimBook.contract, event: "Expired", logs: logs, sub: sub}, nil
}

// WatchExpired is a free log subscription operation binding the contract event 0x3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc6.
//
// Solidity: event Expired(bytes32 indexed id)
func (_ClaimBook *ClaimBookFilterer) WatchExpired(opts *bind.WatchOpts, sink chan<- *ClaimBookExpired, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Expired", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookExpired)
				if err := _ClaimBook.contract.UnpackLog(event, "Expired", log); err != nil {
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

// ParseExpired is a log parse operation binding the contract event 0x3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc6.
//
// Solidity: event Expired(bytes32 indexed id)
func (_ClaimBook *ClaimBookFilterer) ParseExpired(log types.Log) (*ClaimBookExpired, error) {
	event := new(ClaimBookExpired)
	if err := _ClaimBook.contract.UnpackLog(event, "Expired", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookFaultProvenIterator is returned from FilterFaultProven and is used to iterate over the raw logs and unpacked data for FaultProven events raised by the ClaimBook contract.
type ClaimBookFaultProvenIterator struct {
	Event *ClaimBookFaultProven // Event containing the contract specifics and raw log

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
func (it *ClaimBookFaultProvenIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookFaultProven)
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
		it.Event = new(ClaimBookFaultProven)
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
func (it *ClaimBookFaultProvenIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookFaultProvenIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookFaultProven represents a FaultProven event raised by the ClaimBook contract.
type ClaimBookFaultProven struct {
	Id           [32]byte
	Segment      uint64
	Kind         uint8
	Prover       common.Address
	BindsSigners bool
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterFaultProven is a free log retrieval operation binding the contract event 0x7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be1.
//
// Solidity: event FaultProven(bytes32 indexed id, uint64 indexed segment, uint8 kind, address indexed prover, bool bindsSigners)
func (_ClaimBook *ClaimBookFilterer) FilterFaultProven(opts *bind.FilterOpts, id [][32]byte, segment []uint64, prover []common.Address) (*ClaimBookFaultProvenIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var segmentRule []interface{}
	for _, segmentItem := range segment {
		segmentRule = append(segmentRule, segmentItem)
	}

	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "FaultProven", idRule, segmentRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookFaultProvenIterator{contract: _ClaimBook.contract, event: "FaultProven", logs: logs, sub: sub}, nil
}

// WatchFaultProven is a free log subscription operation binding the contract event 0x7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be1.
//
// Solidity: event FaultProven(bytes32 indexed id, uint64 indexed segment, uint8 kind, address indexed prover, bool bindsSigners)
func (_ClaimBook *ClaimBookFilterer) WatchFaultProven(opts *bind.WatchOpts, sink chan<- *ClaimBookFaultProven, id [][32]byte, segment []uint64, prover []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var segmentRule []interface{}
	for _, segmentItem := range segment {
		segmentRule = append(segmentRule, segmentItem)
	}

	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "FaultProven", idRule, segmentRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookFaultProven)
				if err := _ClaimBook.contract.UnpackLog(event, "FaultProven", log); err != nil {
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

// ParseFaultProven is a log parse operation binding the contract event 0x7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be1.
//
// Solidity: event FaultProven(bytes32 indexed id, uint64 indexed segment, uint8 kind, address indexed prover, bool bindsSigners)
func (_ClaimBook *ClaimBookFilterer) ParseFaultProven(log types.Log) (*ClaimBookFaultProven, error) {
	event := new(ClaimBookFaultProven)
	if err := _ClaimBook.contract.UnpackLog(event, "FaultProven", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookFinalizedIterator is returned from FilterFinalized and is used to iterate over the raw logs and unpacked data for Finalized events raised by the ClaimBook contract.
type ClaimBookFinalizedIterator struct {
	Event *ClaimBookFinalized // Event containing the contract specifics and raw log

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
func (it *ClaimBookFinalizedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookFinalized)
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
		it.Event = new(ClaimBookFinalized)
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
func (it *ClaimBookFinalizedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookFinalizedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookFinalized represents a Finalized event raised by the ClaimBook contract.
type ClaimBookFinalized struct {
	Id      [32]byte
	RunRoot [32]byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterFinalized is a free log retrieval operation binding the contract event 0xc5cb6070101a0550d0918a1a4af59c021efcf01da8e5b823c561b2eb725ef2f2.
//
// Solidity: event Finalized(bytes32 indexed id, bytes32 indexed runRoot)
func (_ClaimBook *ClaimBookFilterer) FilterFinalized(opts *bind.FilterOpts, id [][32]byte, runRoot [][32]byte) (*ClaimBookFinalizedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var runRootRule []interface{}
	for _, runRootItem := range runRoot {
		runRootRule = append(runRootRule, runRootItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Finalized", idRule, runRootRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookFinalizedIterator{contract: _ClaimBook.contract, event: "Finalized", logs: logs, sub: sub}, nil
}

// WatchFinalized is a free log subscription operation binding the contract event 0xc5cb6070101a0550d0918a1a4af59c021efcf01da8e5b823c561b2eb725ef2f2.
//
// Solidity: event Finalized(bytes32 indexed id, bytes32 indexed runRoot)
func (_ClaimBook *ClaimBookFilterer) WatchFinalized(opts *bind.WatchOpts, sink chan<- *ClaimBookFinalized, id [][32]byte, runRoot [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var runRootRule []interface{}
	for _, runRootItem := range runRoot {
		runRootRule = append(runRootRule, runRootItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Finalized", idRule, runRootRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookFinalized)
				if err := _ClaimBook.contract.UnpackLog(event, "Finalized", log); err != nil {
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

// ParseFinalized is a log parse operation binding the contract event 0xc5cb6070101a0550d0918a1a4af59c021efcf01da8e5b823c561b2eb725ef2f2.
//
// Solidity: event Finalized(bytes32 indexed id, bytes32 indexed runRoot)
func (_ClaimBook *ClaimBookFilterer) ParseFinalized(log types.Log) (*ClaimBookFinalized, error) {
	event := new(ClaimBookFinalized)
	if err := _ClaimBook.contract.UnpackLog(event, "Finalized", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookOperatorsPaidIterator is returned from FilterOperatorsPaid and is used to iterate over the raw logs and unpacked data for OperatorsPaid events raised by the ClaimBook contract.
type ClaimBookOperatorsPaidIterator struct {
	Event *ClaimBookOperatorsPaid // Event containing the contract specifics and raw log

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
func (it *ClaimBookOperatorsPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookOperatorsPaid)
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
		it.Event = new(ClaimBookOperatorsPaid)
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
func (it *ClaimBookOperatorsPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookOperatorsPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookOperatorsPaid represents a OperatorsPaid event raised by the ClaimBook contract.
type ClaimBookOperatorsPaid struct {
	Id     [32]byte
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterOperatorsPaid is a free log retrieval operation binding the contract event 0xeed35cc109cda2dc8c804963ad924688d87671c1734ea714b3a628a169cc5ebf.
//
// Solidity: event OperatorsPaid(bytes32 indexed id, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) FilterOperatorsPaid(opts *bind.FilterOpts, id [][32]byte) (*ClaimBookOperatorsPaidIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "OperatorsPaid", idRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookOperatorsPaidIterator{contract: _ClaimBook.contract, event: "OperatorsPaid", logs: logs, sub: sub}, nil
}

// WatchOperatorsPaid is a free log subscription operation binding the contract event 0xeed35cc109cda2dc8c804963ad924688d87671c1734ea714b3a628a169cc5ebf.
//
// Solidity: event OperatorsPaid(bytes32 indexed id, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) WatchOperatorsPaid(opts *bind.WatchOpts, sink chan<- *ClaimBookOperatorsPaid, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "OperatorsPaid", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookOperatorsPaid)
				if err := _ClaimBook.contract.UnpackLog(event, "OperatorsPaid", log); err != nil {
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

// ParseOperatorsPaid is a log parse operation binding the contract event 0xeed35cc109cda2dc8c804963ad924688d87671c1734ea714b3a628a169cc5ebf.
//
// Solidity: event OperatorsPaid(bytes32 indexed id, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) ParseOperatorsPaid(log types.Log) (*ClaimBookOperatorsPaid, error) {
	event := new(ClaimBookOperatorsPaid)
	if err := _ClaimBook.contract.UnpackLog(event, "OperatorsPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookProofCommittedIterator is returned from FilterProofCommitted and is used to iterate over the raw logs and unpacked data for ProofCommitted events raised by the ClaimBook contract.
type ClaimBookProofCommittedIterator struct {
	Event *ClaimBookProofCommitted // Event containing the contract specifics and raw log

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
func (it *ClaimBookProofCommittedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookProofCommitted)
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
		it.Event = new(ClaimBookProofCommitted)
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
func (it *ClaimBookProofCommittedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookProofCommittedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookProofCommitted represents a ProofCommitted event raised by the ClaimBook contract.
type ClaimBookProofCommitted struct {
	Commitment [32]byte
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterProofCommitted is a free log retrieval operation binding the contract event 0xc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f966460.
//
// Solidity: event ProofCommitted(bytes32 indexed commitment)
func (_ClaimBook *ClaimBookFilterer) FilterProofCommitted(opts *bind.FilterOpts, commitment [][32]byte) (*ClaimBookProofCommittedIterator, error) {

	var commitmentRule []interface{}
	for _, commitmentItem := range commitment {
		commitmentRule = append(commitmentRule, commitmentItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "ProofCommitted", commitmentRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookProofCommittedIterator{contract: _ClaimBook.contract, event: "ProofCommitted", logs: logs, sub: sub}, nil
}

// WatchProofCommitted is a free log subscription operation binding the contract event 0xc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f966460.
//
// Solidity: event ProofCommitted(bytes32 indexed commitment)
func (_ClaimBook *ClaimBookFilterer) WatchProofCommitted(opts *bind.WatchOpts, sink chan<- *ClaimBookProofCommitted, commitment [][32]byte) (event.Subscription, error) {

	var commitmentRule []interface{}
	for _, commitmentItem := range commitment {
		commitmentRule = append(commitmentRule, commitmentItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "ProofCommitted", commitmentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookProofCommitted)
				if err := _ClaimBook.contract.UnpackLog(event, "ProofCommitted", log); err != nil {
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

// ParseProofCommitted is a log parse operation binding the contract event 0xc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f966460.
//
// Solidity: event ProofCommitted(bytes32 indexed commitment)
func (_ClaimBook *ClaimBookFilterer) ParseProofCommitted(log types.Log) (*ClaimBookProofCommitted, error) {
	event := new(ClaimBookProofCommitted)
	if err := _ClaimBook.contract.UnpackLog(event, "ProofCommitted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookRefutedIterator is returned from FilterRefuted and is used to iterate over the raw logs and unpacked data for Refuted events raised by the ClaimBook contract.
type ClaimBookRefutedIterator struct {
	Event *ClaimBookRefuted // Event containing the contract specifics and raw log

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
func (it *ClaimBookRefutedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookRefuted)
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
		it.Event = new(ClaimBookRefuted)
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
func (it *ClaimBookRefutedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookRefutedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookRefuted represents a Refuted event raised by the ClaimBook contract.
type ClaimBookRefuted struct {
	Id      [32]byte
	RunRoot [32]byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterRefuted is a free log retrieval operation binding the contract event 0x8625c875e0de18a9f084745f046fba3e991782d4d4dc5fd51cf38e02a55d2447.
//
// Solidity: event Refuted(bytes32 indexed id, bytes32 indexed runRoot)
func (_ClaimBook *ClaimBookFilterer) FilterRefuted(opts *bind.FilterOpts, id [][32]byte, runRoot [][32]byte) (*ClaimBookRefutedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var runRootRule []interface{}
	for _, runRootItem := range runRoot {
		runRootRule = append(runRootRule, runRootItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Refuted", idRule, runRootRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookRefutedIterator{contract: _ClaimBook.contract, event: "Refuted", logs: logs, sub: sub}, nil
}

// WatchRefuted is a free log subscription operation binding the contract event 0x8625c875e0de18a9f084745f046fba3e991782d4d4dc5fd51cf38e02a55d2447.
//
// Solidity: event Refuted(bytes32 indexed id, bytes32 indexed runRoot)
func (_ClaimBook *ClaimBookFilterer) WatchRefuted(opts *bind.WatchOpts, sink chan<- *ClaimBookRefuted, id [][32]byte, runRoot [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var runRootRule []interface{}
	for _, runRootItem := range runRoot {
		runRootRule = append(runRootRule, runRootItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Refuted", idRule, runRootRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookRefuted)
				if err := _ClaimBook.contract.UnpackLog(event, "Refuted", log); err != nil {
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

// ParseRefuted is a log parse operation binding the contract event 0x8625c875e0de18a9f084745f046fba3e991782d4d4dc5fd51cf38e02a55d2447.
//
// Solidity: event Refuted(bytes32 indexed id, bytes32 indexed runRoot)
func (_ClaimBook *ClaimBookFilterer) ParseRefuted(log types.Log) (*ClaimBookRefuted, error) {
	event := new(ClaimBookRefuted)
	if err := _ClaimBook.contract.UnpackLog(event, "Refuted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookRewardPaidIterator is returned from FilterRewardPaid and is used to iterate over the raw logs and unpacked data for RewardPaid events raised by the ClaimBook contract.
type ClaimBookRewardPaidIterator struct {
	Event *ClaimBookRewardPaid // Event containing the contract specifics and raw log

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
func (it *ClaimBookRewardPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookRewardPaid)
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
		it.Event = new(ClaimBookRewardPaid)
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
func (it *ClaimBookRewardPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookRewardPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookRewardPaid represents a RewardPaid event raised by the ClaimBook contract.
type ClaimBookRewardPaid struct {
	Id     [32]byte
	Prover common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterRewardPaid is a free log retrieval operation binding the contract event 0x42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b23.
//
// Solidity: event RewardPaid(bytes32 indexed id, address indexed prover, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) FilterRewardPaid(opts *bind.FilterOpts, id [][32]byte, prover []common.Address) (*ClaimBookRewardPaidIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "RewardPaid", idRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookRewardPaidIterator{contract: _ClaimBook.contract, event: "RewardPaid", logs: logs, sub: sub}, nil
}

// WatchRewardPaid is a free log subscription operation binding the contract event 0x42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b23.
//
// Solidity: event RewardPaid(bytes32 indexed id, address indexed prover, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) WatchRewardPaid(opts *bind.WatchOpts, sink chan<- *ClaimBookRewardPaid, id [][32]byte, prover []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "RewardPaid", idRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookRewardPaid)
				if err := _ClaimBook.contract.UnpackLog(event, "RewardPaid", log); err != nil {
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

// ParseRewardPaid is a log parse operation binding the contract event 0x42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b23.
//
// Solidity: event RewardPaid(bytes32 indexed id, address indexed prover, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) ParseRewardPaid(log types.Log) (*ClaimBookRewardPaid, error) {
	event := new(ClaimBookRewardPaid)
	if err := _ClaimBook.contract.UnpackLog(event, "RewardPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookSignersConvictedIterator is returned from FilterSignersConvicted and is used to iterate over the raw logs and unpacked data for SignersConvicted events raised by the ClaimBook contract.
type ClaimBookSignersConvictedIterator struct {
	Event *ClaimBookSignersConvicted // Event containing the contract specifics and raw log

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
func (it *ClaimBookSignersConvictedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookSignersConvicted)
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
		it.Event = new(ClaimBookSignersConvicted)
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
func (it *ClaimBookSignersConvictedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookSignersConvictedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookSignersConvicted represents a SignersConvicted event raised by the ClaimBook contract.
type ClaimBookSignersConvicted struct {
	Id            [32]byte
	SlashableFrom *big.Int
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterSignersConvicted is a free log retrieval operation binding the contract event 0xcc5604f71c2e5bb6ec65279d925c2a781b6a2f690677b423a6059884fcd9656c.
//
// Solidity: event SignersConvicted(bytes32 indexed id, uint256 slashableFrom)
func (_ClaimBook *ClaimBookFilterer) FilterSignersConvicted(opts *bind.FilterOpts, id [][32]byte) (*ClaimBookSignersConvictedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "SignersConvicted", idRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookSignersConvictedIterator{contract: _ClaimBook.contract, event: "SignersConvicted", logs: logs, sub: sub}, nil
}

// WatchSignersConvicted is a free log subscription operation binding the contract event 0xcc5604f71c2e5bb6ec65279d925c2a781b6a2f690677b423a6059884fcd9656c.
//
// Solidity: event SignersConvicted(bytes32 indexed id, uint256 slashableFrom)
func (_ClaimBook *ClaimBookFilterer) WatchSignersConvicted(opts *bind.WatchOpts, sink chan<- *ClaimBookSignersConvicted, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "SignersConvicted", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookSignersConvicted)
				if err := _ClaimBook.contract.UnpackLog(event, "SignersConvicted", log); err != nil {
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

// ParseSignersConvicted is a log parse operation binding the contract event 0xcc5604f71c2e5bb6ec65279d925c2a781b6a2f690677b423a6059884fcd9656c.
//
// Solidity: event SignersConvicted(bytes32 indexed id, uint256 slashableFrom)
func (_ClaimBook *ClaimBookFilterer) ParseSignersConvicted(log types.Log) (*ClaimBookSignersConvicted, error) {
	event := new(ClaimBookSignersConvicted)
	if err := _ClaimBook.contract.UnpackLog(event, "SignersConvicted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookSlashExecutedIterator is returned from FilterSlashExecuted and is used to iterate over the raw logs and unpacked data for SlashExecuted events raised by the ClaimBook contract.
type ClaimBookSlashExecutedIterator struct {
	Event *ClaimBookSlashExecuted // Event containing the contract specifics and raw log

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
func (it *ClaimBookSlashExecutedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookSlashExecuted)
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
		it.Event = new(ClaimBookSlashExecuted)
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
func (it *ClaimBookSlashExecutedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookSlashExecutedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookSlashExecuted represents a SlashExecuted event raised by the ClaimBook contract.
type ClaimBookSlashExecuted struct {
	Id       [32]byte
	Operator common.Address
	Wad      *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterSlashExecuted is a free log retrieval operation binding the contract event 0x3283d96d18219c171ae87edff3571820203be9a1e834b1e3dd12e18986598d39.
//
// Solidity: event SlashExecuted(bytes32 indexed id, address indexed operator, uint256 wad)
func (_ClaimBook *ClaimBookFilterer) FilterSlashExecuted(opts *bind.FilterOpts, id [][32]byte, operator []common.Address) (*ClaimBookSlashExecutedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "SlashExecuted", idRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookSlashExecutedIterator{contract: _ClaimBook.contract, event: "SlashExecuted", logs: logs, sub: sub}, nil
}

// WatchSlashExecuted is a free log subscription operation binding the contract event 0x3283d96d18219c171ae87edff3571820203be9a1e834b1e3dd12e18986598d39.
//
// Solidity: event SlashExecuted(bytes32 indexed id, address indexed operator, uint256 wad)
func (_ClaimBook *ClaimBookFilterer) WatchSlashExecuted(opts *bind.WatchOpts, sink chan<- *ClaimBookSlashExecuted, id [][32]byte, operator []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "SlashExecuted", idRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookSlashExecuted)
				if err := _ClaimBook.contract.UnpackLog(event, "SlashExecuted", log); err != nil {
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

// ParseSlashExecuted is a log parse operation binding the contract event 0x3283d96d18219c171ae87edff3571820203be9a1e834b1e3dd12e18986598d39.
//
// Solidity: event SlashExecuted(bytes32 indexed id, address indexed operator, uint256 wad)
func (_ClaimBook *ClaimBookFilterer) ParseSlashExecuted(log types.Log) (*ClaimBookSlashExecuted, error) {
	event := new(ClaimBookSlashExecuted)
	if err := _ClaimBook.contract.UnpackLog(event, "SlashExecuted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookSlashPostponedIterator is returned from FilterSlashPostponed and is used to iterate over the raw logs and unpacked data for SlashPostponed events raised by the ClaimBook contract.
type ClaimBookSlashPostponedIterator struct {
	Event *ClaimBookSlashPostponed // Event containing the contract specifics and raw log

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
func (it *ClaimBookSlashPostponedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookSlashPostponed)
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
		it.Event = new(ClaimBookSlashPostponed)
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
func (it *ClaimBookSlashPostponedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookSlashPostponedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookSlashPostponed represents a SlashPostponed event raised by the ClaimBook contract.
type ClaimBookSlashPostponed struct {
	Id            [32]byte
	SlashableFrom *big.Int
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterSlashPostponed is a free log retrieval operation binding the contract event 0x3f09ae9b6348897bc6cb5bb39c535d9b7370c43bc66818cebf359c3680c3ba63.
//
// Solidity: event SlashPostponed(bytes32 indexed id, uint256 slashableFrom)
func (_ClaimBook *ClaimBookFilterer) FilterSlashPostponed(opts *bind.FilterOpts, id [][32]byte) (*ClaimBookSlashPostponedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "SlashPostponed", idRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookSlashPostponedIterator{contract: _ClaimBook.contract, event: "SlashPostponed", logs: logs, sub: sub}, nil
}

// WatchSlashPostponed is a free log subscription operation binding the contract event 0x3f09ae9b6348897bc6cb5bb39c535d9b7370c43bc66818cebf359c3680c3ba63.
//
// Solidity: event SlashPostponed(bytes32 indexed id, uint256 slashableFrom)
func (_ClaimBook *ClaimBookFilterer) WatchSlashPostponed(opts *bind.WatchOpts, sink chan<- *ClaimBookSlashPostponed, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "SlashPostponed", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookSlashPostponed)
				if err := _ClaimBook.contract.UnpackLog(event, "SlashPostponed", log); err != nil {
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

// ParseSlashPostponed is a log parse operation binding the contract event 0x3f09ae9b6348897bc6cb5bb39c535d9b7370c43bc66818cebf359c3680c3ba63.
//
// Solidity: event SlashPostponed(bytes32 indexed id, uint256 slashableFrom)
func (_ClaimBook *ClaimBookFilterer) ParseSlashPostponed(log types.Log) (*ClaimBookSlashPostponed, error) {
	event := new(ClaimBookSlashPostponed)
	if err := _ClaimBook.contract.UnpackLog(event, "SlashPostponed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookTracePostedIterator is returned from FilterTracePosted and is used to iterate over the raw logs and unpacked data for TracePosted events raised by the ClaimBook contract.
type ClaimBookTracePostedIterator struct {
	Event *ClaimBookTracePosted // Event containing the contract specifics and raw log

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
func (it *ClaimBookTracePostedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookTracePosted)
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
		it.Event = new(ClaimBookTracePosted)
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
func (it *ClaimBookTracePostedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookTracePostedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookTracePosted represents a TracePosted event raised by the ClaimBook contract.
type ClaimBookTracePosted struct {
	Id     [32]byte
	Beacon [32]byte
	Root   [32]byte
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterTracePosted is a free log retrieval operation binding the contract event 0x077085e99723b3630206b9e08b283dc3865a9f8951de4faa7a6ef64b02eec8d3.
//
// Solidity: event TracePosted(bytes32 indexed id, bytes32 beacon, bytes32 root)
func (_ClaimBook *ClaimBookFilterer) FilterTracePosted(opts *bind.FilterOpts, id [][32]byte) (*ClaimBookTracePostedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "TracePosted", idRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookTracePostedIterator{contract: _ClaimBook.contract, event: "TracePosted", logs: logs, sub: sub}, nil
}

// WatchTracePosted is a free log subscription operation binding the contract event 0x077085e99723b3630206b9e08b283dc3865a9f8951de4faa7a6ef64b02eec8d3.
//
// Solidity: event TracePosted(bytes32 indexed id, bytes32 beacon, bytes32 root)
func (_ClaimBook *ClaimBookFilterer) WatchTracePosted(opts *bind.WatchOpts, sink chan<- *ClaimBookTracePosted, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "TracePosted", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookTracePosted)
				if err := _ClaimBook.contract.UnpackLog(event, "TracePosted", log); err != nil {
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

// ParseTracePosted is a log parse operation binding the contract event 0x077085e99723b3630206b9e08b283dc3865a9f8951de4faa7a6ef64b02eec8d3.
//
// Solidity: event TracePosted(bytes32 indexed id, bytes32 beacon, bytes32 root)
func (_ClaimBook *ClaimBookFilterer) ParseTracePosted(log types.Log) (*ClaimBookTracePosted, error) {
	event := new(ClaimBookTracePosted)
	if err := _ClaimBook.contract.UnpackLog(event, "TracePosted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ClaimBookWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the ClaimBook contract.
type ClaimBookWithdrawnIterator struct {
	Event *ClaimBookWithdrawn // Event containing the contract specifics and raw log

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
func (it *ClaimBookWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ClaimBookWithdrawn)
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
		it.Event = new(ClaimBookWithdrawn)
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
func (it *ClaimBookWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ClaimBookWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ClaimBookWithdrawn represents a Withdrawn event raised by the ClaimBook contract.
type ClaimBookWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0x7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address) (*ClaimBookWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ClaimBook.contract.FilterLogs(opts, "Withdrawn", accountRule)
	if err != nil {
		return nil, err
	}
	return &ClaimBookWithdrawnIterator{contract: _ClaimBook.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0x7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *ClaimBookWithdrawn, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _ClaimBook.contract.WatchLogs(opts, "Withdrawn", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ClaimBookWithdrawn)
				if err := _ClaimBook.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0x7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (_ClaimBook *ClaimBookFilterer) ParseWithdrawn(log types.Log) (*ClaimBookWithdrawn, error) {
	event := new(ClaimBookWithdrawn)
	if err := _ClaimBook.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
