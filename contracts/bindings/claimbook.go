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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"wiring\",\"type\":\"tuple\",\"internalType\":\"structClaims.Wiring\",\"components\":[{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"serviceManager\",\"type\":\"address\",\"internalType\":\"contractAssayServiceManager\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractICertificateVerifier\"},{\"name\":\"referee\",\"type\":\"address\",\"internalType\":\"contractIReferee\"},{\"name\":\"refereeTree\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"},{\"name\":\"reveals\",\"type\":\"address\",\"internalType\":\"contractIReveals\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"times\",\"type\":\"tuple\",\"internalType\":\"structSchedule\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certify\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demand\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"followUp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastProof\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"postponement\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"p\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"slashWad\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"feeRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workPrice\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"baseFeeFloor\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proofGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demandGas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DISPUTES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GUARDIAN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"HARD_END\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"HISTORY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LAST_SLASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PRECEDENCE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REFEREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIReferee\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REFEREE_TREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REGISTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REVEALS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIReveals\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RULES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractClaimRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SERVICE_MANAGER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractAssayServiceManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SLASH_WAD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STANDING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractStanding\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICertificateVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"anchorOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"},{\"name\":\"anchor\",\"type\":\"tuple\",\"internalType\":\"structAnchor\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certify\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSigners\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"bitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"stakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"apk\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"totalStakeIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimIdOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitProof\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"committedAt\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convictMalformed\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convictUnopened\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"demandedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convictionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"committedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executeSlash\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"bitmapIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"exposure\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"faultOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumFaultKind\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finalize\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"nonSignersHashOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payOperators\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"payRewards\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"traceRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"postponeSlash\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proveFault\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumFaultKind\"},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseBond\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseExposure\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"runRootOf\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"schedule\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structSchedule\",\"components\":[{\"name\":\"drawDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"trace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certify\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"demand\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answer\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"followUp\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lastProof\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"postponement\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"signersConvictionOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"committedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stateOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structState\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"postedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"bondHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"feeHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"exposed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"rewardHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"signersRewardHeld\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"postponed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reward\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"traceHashOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"BondReleased\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"claimant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Certified\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"signedStake\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"totalStake\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"runRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"},{\"name\":\"claimant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"specHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"referenceBlock\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FaultProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumFaultKind\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bindsSigners\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Finalized\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"runRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OperatorsPaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProofCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"runRoot\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RewardPaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignersConvicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"slashableFrom\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashExecuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"wad\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SlashPostponed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"slashableFrom\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TracePosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"beacon\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"AlreadySlashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadParameters\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadSchedule\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BadTerms\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DemandsRun\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"open\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeeTooSmall\",\"inputs\":[{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSignersConvicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"NotASigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCovered\",\"inputs\":[{\"name\":\"available\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingHeld\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyDisputes\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyGuardian\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PathTooLong\",\"inputs\":[{\"name\":\"answers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProgramNotMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"QuorumNotReached\",\"inputs\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"type\":\"error\",\"name\":\"SegmentsTooLong\",\"inputs\":[{\"name\":\"milliseconds\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SlashOutlivesDeallocation\",\"inputs\":[{\"name\":\"lastSlash\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakesTooOld\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringsInsufficientHexLength\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceAlreadyPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"TraceMissing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"TraceNotRevealed\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TraceRequired\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownClaim\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"UnknownFaultKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumFaultKind\"}]},{\"type\":\"error\",\"name\":\"WrongBeacon\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongNonSigners\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"WrongTrace\",\"inputs\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	Sigs: map[string]string{
		"claimIdOf(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))": "041c7ccb",
		"REGISTRY()": "06433b1b",
		"HARD_END()": "07556fac",
		"convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bool,address,uint48,address)": "077113e8",
		"VERIFIER()": "08c84e70",
		"RULES()":    "09148a24",
		"payOperators(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),bytes32[])": "137a3020",
		"finalize(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))":               "14cbcf13",
		"DISPUTES()":         "16e5a673",
		"refundsOf(bytes32)": "17240849",
		"executeSlash(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),address,bytes32[],uint32)": "1a13a209",
		"SERVICE_MANAGER()": "1bac9eb2",
		"REFEREE_TREE()":    "1bffe837",
		"REVEALS()":         "1d533c3c",
		"postTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32))": "2c44e718",
		"expire(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32))":                      "3528fb9f",
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
	Bin: "0x61036060405234610a4357604051619e8c3881900390601f8201601f19168301906001600160401b038211848310176108925782916040528339610320828281010312610a4357610120828281010312610a435761005b610a47565b82519091906001600160a01b0381168103610a4357825260208301516001600160a01b0381168103610a4357602083015260408301516001600160a01b0381168103610a4357604083015260608301516001600160a01b0381168103610a4357606083015260808301516001600160a01b0381168103610a4357608083015260a08301516001600160a01b0381168103610a435760a083015260c08301516001600160a01b0381168103610a435760c083015260e08301516001600160a01b0381168103610a435760e08301526101008301516001600160a01b0381168103610a435761010083015261012061011f1984838101030112610a435760e0610160610a47565b9161016e6101208601610a67565b835261017d6101408601610a67565b602084015261018f6101608601610a67565b60408401526101a16101808601610a67565b60608401526101b36101a08601610a67565b60808401526101c56101c08601610a67565b60a08401526101d76101e08601610a67565b60c08401526101e96102008601610a67565b828401526101fa6102208601610a67565b610100840152840184900361023f190112610a43576040519260e084016001600160401b03811185821017610892576102a391610300916040526102416102408201610a78565b86526102506102608201610a78565b60208701526102626102808201610a78565b60408701526102746102a08201610a78565b60608701526102866102c08201610a67565b60808701526102986102e08201610a67565b60a087015201610a67565b60c084015260018060a01b0382511663ffffffff8251168015908115610a2d575b8115610a03575b5080156109e5575b80156109b3575b80156109a1575b801561098f575b801561097d575b801561096b575b61095c5763ffffffff82511660805263ffffffff60208301511660a05263ffffffff60408301511660c05263ffffffff60608301511660e05263ffffffff6080830151166101005263ffffffff60a0830151166101205263ffffffff60c0830151166101405263ffffffff60e0830151166101605263ffffffff610100830151166101805261039a63ffffffff60608401511663ffffffff60808501511690610a8c565b6103b963ffffffff60a08501511663ffffffff60808601511690610a8c565b9081600502916005830403610948576103ec6103db6104149361040293610a8c565b63ffffffff60c08701511690610a8c565b806101a05263ffffffff60e08601511690610a8c565b63ffffffff6101008501511690610a8c565b6101c0526101e05281516001600160a01b0316158015610933575b801561091e575b8015610909575b80156108f4575b80156108df575b80156108ca575b80156108b5575b6108a65760c08201516001600160a01b039081166102005260a083015160405191166112f78083016001600160401b03811184821017610892576020928492616a62843981520301905ff08015610887576102205260408281015160a08401519151926001600160a01b03928316929091169061213384018085116001600160401b03909111176108925763ffffffff9261010092612133617d59873961213386019081526020808201929092528251851660408083019190915283830151861660608084019190915281850151871660808085019190915281860151881660a08086019190915281870151891660c080870191909152818801518a1660e080880191909152818901518b168a8801528801518a16610120870152979096015190971661014084015289516001600160401b03908116610160850152938a015184166101808401529089015183166101a08301528801519091166101c08201529286015163ffffffff9081166101e0850152908601518116610200840152908501511661022082015281900361024001905ff08015610887576102405260608101516001600160a01b0390811661026052608082015181166102805260a082015181166102a052602082015181166102c05260408083015182166102e05260e083015182166103005261010090920151166103205290516001600160401b03166103405251615fc89081610a9a8239608051818181610b340152612632015260a051818181610b64015281816124c80152612605015260c051818181610b9101528181611bf90152612547015260e051818181610bbe0152614b6501526101005181610beb01526101205181610c1901526101405181610c47015261016051818181610c750152614d82015261018051818181610ca301528181610f810152614dba01526101a051818181610338015281816131d5015281816138d1015281816148a20152614b8d01526101c051818181610814015261088d01526101e051818181610d740152818161232801528181613b2401528181614a9c01526156020152610200518181816114ac01528181612c870152818161309e01528181614bf401526156e20152610220518181816113ed01528181611ff50152818161243f01528181612d8a01528181614357015261447d01526102405181818161120d01528181612b4801528181612e3401528181612fa0015281816141ae0152818161455401528181614eb401528181615003015261586d0152610260518181816116b10152615c3d0152610280518181816127b20152615b4a01526102a051818181611735015261321701526102c0518181816127f601528181612a610152613ad801526102e051818181611eef015281816129460152612fe301526103005181818161276e01526139d3015261032051818181610ed7015261197f01526103405181818161029301526129dc0152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b63a18a709360e01b5f5260045ffd5b5060e08201516001600160a01b031615610459565b5060c08201516001600160a01b031615610452565b5060a08201516001600160a01b03161561044b565b5060808201516001600160a01b031615610444565b5060608201516001600160a01b03161561043d565b5060408201516001600160a01b031615610436565b5060208201516001600160a01b03161561042f565b634e487b7160e01b5f52601160045260245ffd5b636c345c1d60e11b5f5260045ffd5b5063ffffffff60e083015116156102f6565b5063ffffffff60c083015116156102ef565b5063ffffffff60a083015116156102e8565b5063ffffffff608083015116156102e1565b5063ffffffff6060830151166109de63ffffffff60408501511663ffffffff60808601511690610a8c565b10156102da565b5063ffffffff60408301511663ffffffff60208401511610156102d3565b905063ffffffff6020840151160363ffffffff81116109485763ffffffff611f409116115f6102cb565b80915063ffffffff6020850151161115906102c4565b5f80fd5b6040519061012082016001600160401b0381118382101761089257604052565b519063ffffffff82168203610a4357565b51906001600160401b0382168203610a4357565b919082018092116109485756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063041c7ccb1461323b57806306433b1b146131f857806307556fac146131be578063077113e81461300757806308c84e7014612fc457806309148a2414612f81578063137a302014612f3c57806314cbcf1314612cab57806316e5a67314612c675780631724084914612c3d5780631a13a2091461281a5780631bac9eb2146127d65780631bffe837146127925780631d533c3c1461274e5780632c44e7181461256b5780633528fb9f14612463578063433b5ee71461241f57806344322905146123c357806351cff8d91461227e578063537f9d9f14611b6d5780635ab58a3014611b4357806364482ac4146119e95780636533d53f146119bf5780636aa1c156146119a3578063724c184c1461195f57806375807250146119285780637a29e42c146116d557806395126fe6146116915780639964814a1461163a5780639b1e7a8d146115e45780639eb00dcc14611013578063a023152114610eb8578063a92cd06b14610dc2578063ad0e71b014610d98578063ad5c464814610d54578063adf54cce14610d37578063b0604a2614610b0c578063b36d2126146108b0578063b8dda5f914610875578063bc14dbaa146107bb578063cb22d5ee14610765578063cc8ed55d1461070f578063d6ab73691461064d578063df2a1be3146105c7578063e292e31b146102d5578063ebf7a41e146102b7578063ef441b9c14610272578063f9ef8776146102555763fccc281314610235575f80fd5b346102525780600319360112610252576020604051620e16e48152f35b80fd5b5034610252578060031936011261025257602060405161012c8152f35b5034610252578060031936011261025257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102525780600319360112610252576020600254604051908152f35b5034610252576102a0366003190112610252576102f0614032565b805492915060ff831660078110156105b3576005810361059757506001600160601b038360681c16908490859460ff8160501c168061055f575b6104e4575b508054906103687f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff8460081c166136ff565b90858852600760205260408820926040519361038385613365565b546001600160a01b038116855265ffffffffffff8160a01c16602086015260d01c92604085019380855260ff8360581c1691826104da575b50816104b0575b50610402575b505050501590816103f8575b506103e657506103e390614a3f565b80f35b633176e08560e21b8352600452602482fd5b905015155f6103d4565b6bff000000000000000000000019169055909450906104229083906136ff565b93838652600860205265ffffffffffff60408720549285885260086020528760408120555116155f1461046557508161045a916136ff565b925b5f8080806103c8565b826001600160a01b0382816104ab949895985116877f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b236020604051878152a351166149e7565b61045c565b905061012c81018091116104c65743115f6103c2565b60248a634e487b7160e01b81526011600452fd5b431191505f6103bb565b9091506aff0000000000000000000019168155819083865260066020526001600160a01b03604087205416847f42c8f6f0e2fa04d746b26cc4f4a8691dd37fa46aa42ef1ea594826db86d23b236020604051878152a38386526006602052610559836001600160a01b036040892054166149e7565b5f61032f565b508487526006602052604087205460d01c61012c810180911161058357431161032a565b602488634e487b7160e01b81526011600452fd5b846105b16044928563276065d160e21b8452600452613357565bfd5b602485634e487b7160e01b81526021600452fd5b503461025257602036600319011261025257600435808252600960205260408220546106225780825260096020524360408320557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664608280a280f35b7fd297b6c5000000000000000000000000000000000000000000000000000000008252600452602490fd5b5034610252573660031901610320811261070b576102a013610252576040366102a3190112610252576102e435600381101561070b57610304359167ffffffffffffffff83168303610252575061070960c0926106a8613fd1565b506106c76106b4614032565b509290946106c186614078565b85615670565b906040519384526020840152604083019067ffffffffffffffff6060809280518552826020820151166020860152826040820151166040860152015116910152565bf35b5080fd5b5034610252573660031901610160811261070b57610120136102525760403661012319011261025257602061075d61074636613462565b6107586107523661358d565b916152dd565b61541c565b604051908152f35b5034610252576020366003190112610252576004358152600760209081526040918290205482516001600160a01b038216815265ffffffffffff60a083901c169281019290925260d01c91810191909152606090f35b5034610252576102a0366003190112610252576107d6614032565b8054939290915060ff841660078110156108615760058103610847575060ff8460481c16156103e6575061084261083d6103e3939465ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160081c166136ff565b614905565b614cd4565b6105b1849160449363276065d160e21b8452600452613357565b602484634e487b7160e01b81526021600452fd5b503461025257806003193601126102525760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5034610252573660031901610380811261070b576102a013610252576040366102a3190112610252576102e435600681101561070b57610304356003811015610b08576103243567ffffffffffffffff81168103610b0457610344359067ffffffffffffffff8211610b005736602383011215610b005781600401359167ffffffffffffffff8311610afc5760248101906024843692010111610afc579060209561075d94939265ffffffffffff5a93610a168661098261096f614032565b5094909a61097c8c614078565b8b615670565b9461098c82613fb5565b6109996040519182613440565b8281528d81019083838337888f85830101525190206040518e8101913383528c60408301526060820152610364356080820152608081526109db60a082613440565b51902080885260098e52604088205490885260098e5287604081205580158015610ae8575b610ae1575b8516958051610ac3575b8c85615aa4565b610a2081896140fa565b67ffffffffffffffff60405192610a3684613365565b338452868e8501528543166040850152825f14610aae578a885260078e52604088205460d01c945b6040519b610a6b8d613395565b8c528e8c0152169a8b60408b015260608a01521515608089015260a0880152161160c08501523360e0850152610100840152610120830152610140820152614202565b8a885260068e52604088205460d01c94610a5e565b610adc8767ffffffffffffffff6060840151168d61593a565b610a0f565b5043610a05565b5061012c610af682436137f7565b11610a00565b8580fd5b8480fd5b8380fd5b8280fd5b5034610252578060031936011261025257610b25613e0c565b50604051610b32816133b2565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000063ffffffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f000000000000000000000000000000000000000000000000000000000000000063ffffffff16875261010001967f000000000000000000000000000000000000000000000000000000000000000063ffffffff1688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525163ffffffff1660a08501525163ffffffff1660c08401525163ffffffff1660e08301525163ffffffff1661010082015261012090f35b50346102525780600319360112610252576020604051611f408152f35b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102525760203660031901126102525760406020916004358152600483522054604051908152f35b5034610252576102a036600319011261025257610ddd614032565b8091505460ff811660078110156105b35760038103610e9e575060ff8160381c1615610e8b57610e0d8284614b47565b67ff0000000000000019169055610e22613d2c565b907f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc60206001600160a01b03610e56613d43565b946001600160601b03604051961686521693a36103e3610e74613d2c565b6001600160601b03610e84613d43565b16906149e7565b60248484633176e08560e21b8252600452fd5b846105b16044928663276065d160e21b8452600452613357565b5034610252576020366003190112610252576004356001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610fe757808252600160205260408220610f138183614d59565b90805460ff8160601c16610fca575f198301838111610fb657926020926c01000000000000000000000000610fac93610f6c7f3f09ae9b6348897bc6cb5bb39c535d9b7370c43bc66818cebf359c3680c3ba63976150b5565b6cff00000000000000000000000019161790557f000000000000000000000000000000000000000000000000000000000000000063ffffffff16906136ff565b604051908152a280f35b602486634e487b7160e01b81526011600452fd5b846105b160ff6044938763276065d160e21b855260045216613357565b6024827fea79172d00000000000000000000000000000000000000000000000000000000815233600452fd5b5034610252573660031901610280811261070b576101201361025257604036610123190112610252576101003661016319011261025257610264355f194301904382116115d05760405190611067826133cf565b61107036613462565b825261107b3661358d565b6020830190815260405161108e81613407565b6101643560028110156115cc5781526101843563ffffffff811681036115cc5760208201526101a43580151581036115cc5760408201526101c435926001600160601b038416948585036115c8578460608401526101e4356001600160601b03811681036115c4576080840152610204356001600160601b03811681036115c45760a08401526102243567ffffffffffffffff811681036115c45760c0840152610244356001600160a01b03811681036115c45760e0840152604081019283526111906060820193338552608083018940815261117661116e85516152dd565b97518861541c565b956001600160a01b038551935191511691519287306154d0565b96878952600160205260ff60408a20541660078110156115b05761158457886111b7613e0c565b600254604051907fa5cf37010000000000000000000000000000000000000000000000000000000082526111ee6004830187613eff565b866102a4830152806102c48301526020826102e4816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215611579578492611548575b50608083019115158252600183528b6040602085019565ffffffffffff431687528186019260018452606087019460018652865161152b575b5081526001602052209484516007811015611516578654915192519351945160a087015160c088015160e089015161010099909901517fffffffffffffff0000000000000000000000000000000000000000000000000090951660ff9094169390931760089590951b66ffffffffffff00169490941794151560381b67ff00000000000000169490941794151560401b68ff0000000000000000169490941792151560481b69ff000000000000000000169290921790151560501b6aff00000000000000000000161791151560581b6bff0000000000000000000000169190911791151560601b6cff000000000000000000000000169190911760689190911b78ffffffffffffffffffffffff000000000000000000000000001617905588939291906113ad604051928784526020840190613eff565b6102c082015282887ffae4943ae77db30a7589e3c877cd74aed07bc0d96d2cc8e7989fd4e9255f86d26102e03394a4806114f2575b506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692833b15610b08576064908360405195869485937f9124ba5f0000000000000000000000000000000000000000000000000000000085526004850152602484015260a43560448401525af180156114e7576114d2575b50908361075d92602095506114a0611499611482600a860480966137f7565b6001600160601b03611492613d43565b16906136ff565b3033615597565b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633615597565b6114dd858092613440565b610b04575f611463565b6040513d87823e3d90fd5b60405161151091611502826133eb565b8482526020820152876151dc565b5f6113e2565b5060248f634e487b7160e01b81526021600452fd5b61153f906001600160601b03611492613d5a565b6002555f611276565b61156b91925060203d602011611572575b6115638183613440565b81019061382c565b905f61123d565b503d611559565b6040513d86823e3d90fd5b602489897f41c684f8000000000000000000000000000000000000000000000000000000008252600452fd5b60248a634e487b7160e01b81526021600452fd5b8880fd5b8780fd5b8680fd5b602483634e487b7160e01b81526011600452fd5b5034610252576020366003190112610252576004358152600660209081526040918290205482516001600160a01b038216815265ffffffffffff60a083901c169281019290925260d01c91810191909152606090f35b503461025257604036600319011261025257602435906001600160a01b03821682036102525760406001600160a01b03916004358152600a6020522091165f52602052602060ff60405f2054166040519015158152f35b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610252576102a0366003190112610252575a906116f2614032565b939060043590604051907f72677a470000000000000000000000000000000000000000000000000000000082528260048301526080826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa92831561191d57869187889489966118b5575b5065ffffffffffff811692831561188a575087895260056020526040892067ffffffffffffffff8a5260205260ff60408a20541660068110156115b0576004149081611878575b506118595792869594926001600160a01b039263ffffffff956103e3998b52600460205260408b205415159185604051946117eb86613365565b168452602084015265ffffffffffff431660408401526040519861180e8a613395565b8952602089015267ffffffffffffffff604089015260046060890152608088015260a08701528760c08701521660e08501521661010083015261012082015282610140820152614202565b6044886105b18960ff8d54169063276065d160e21b8452600452613357565b6118839150886153e5565b155f6117b1565b7fa237208d000000000000000000000000000000000000000000000000000000008a52600452602489fd5b955050915091506080833d608011611915575b816118d560809383613440565b81010312610afc576118e683613738565b916118f360208501613e4f565b9161190c606061190560408801613738565b9601613e62565b9493925f61176a565b3d91506118c8565b6040513d88823e3d90fd5b50346102525760203660031901126102525760406020916001600160a01b0361194f6132de565b1681528083522054604051908152f35b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610252578060031936011261025257602060405160058152f35b50346102525760203660031901126102525760406020916004358152600983522054604051908152f35b503461025257602036600319011261025257611a03613e0c565b50600435815260016020526040812060405190611a1f826133b2565b549160ff83166007811015611b2f5782526020820165ffffffffffff8460081c1681526040830160ff8560381c16151581526060840160ff8660401c1615158152608085019060ff8760481c161515825260a086019260ff8860501c161515845260c087019460ff8960581c161515865260e088019660ff8a60601c16151588526001600160601b036101008a019a60681c168a526040519851906007821015611b1b575088525165ffffffffffff16602088015251151560408701525115156060860152511515608085015251151560a084015251151560c083015251151560e082015290516001600160601b031661010082015261012090f35b80634e487b7160e01b602492526021600452fd5b602482634e487b7160e01b81526021600452fd5b50346102525760203660031901126102525760406020916004358152600383522054604051908152f35b5034610252573660031901610300811261070b576102a013610252576040366102a3190112610252576102e4359067ffffffffffffffff82116102525781600401823603926101a0600319850112610b0857611bc7614032565b9591929093865460ff8116600781101561226a57600181036122505750611c23611c289165ffffffffffff63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169160081c166136ff565b6150b5565b838652600360205260408620541561223d57611c4384614078565b611c4c36613562565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f41034bd23ecbf5790464f32b19dad6d7170b5d3627ba56dd9cd780ce037a7be760408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201523060a082015260a08152611cde60c082613440565b51902090602081519101516040519060208201927f434c5c76d7c4169312c05717e0900a8b12431f02b5c7aeeabdd9f5260079765984528860408401526060830152608082015260808152611d3460a082613440565b5190206040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152611d7c606282613440565b5190209263ffffffff611d8e896149c1565b604051957fab72e3a1000000000000000000000000000000000000000000000000000000008752600487015216602485015260606044850152610204840190823590602219018112156115c85783016024600482013591019167ffffffffffffffff82116115c4578160061b360383136115c4579281869395928a956101a060648701525261022484019590855b81811061220957505050611edc610184611e7a63ffffffff93611e68611e5d88999a611e4b60248a0185613d99565b8b83036063190160848d015290613dce565b916044880190613d99565b8883036063190160a48a015290613dce565b606485013560c4870152608485013560e487015293604060a48201610104880137604060e48201610144880137611ec1828701610124830160208091803584520135910152565b83611ecf6101648301613339565b166101c487015201613339565b166101e483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa94851561157957849085928697612159575b506001600160601b038316928315908115612101575b506120c857600260ff198254161790556040519560208701968790825198816020850191829b8b5b8181106120af575050611f7d925003601f198101835282613440565b51902084875260046020526040872055604051926001600160601b03606085019316845260208401526060604084015251809152608082019590855b81811061209957505050807f0a64c9c4c2aa1aaacd5a8cf398050f3ae40e01c32eee47bedded69676805cfa19185960390a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169061202761202236613462565b6152dd565b90823b1561209457604484928360405195869485937fe5295a10000000000000000000000000000000000000000000000000000000008552600485015260248401525af18015612089576120785750f35b8161208291613440565b6102525780f35b6040513d84823e3d90fd5b505050fd5b8251885260209788019790920191600101611fb9565b8451835260209485019486945090920191600101611f61565b604486846001600160601b03857feef2f12300000000000000000000000000000000000000000000000000000000845216600452602452fd5b6001600160601b038416906003820291808304600314901517156121455760011b6c01fffffffffffffffffffffffe1691600286840414171561058357105f611f39565b602489634e487b7160e01b81526011600452fd5b92509550503d8085833e61216d8183613440565b810190606081830312610b005761218381613d85565b61218f60208301613d85565b9160408101519067ffffffffffffffff82116115c857019280601f850112156115cc5783516121bd81613720565b946121cb6040519687613440565b81865260208087019260051b8201019283116115c457602001905b8282106121f9575050509091955f611f23565b81518152602091820191016121e6565b929550929581945060408161222b829360019560208091803584520135910152565b019401910190869395928a9592611e1c565b6024868563297a7a7160e21b8252600452fd5b876105b16044928863276065d160e21b8452600452613357565b602488634e487b7160e01b81526021600452fd5b5034610252576020366003190112610252576122986132de565b903381528060205260408120549182156123975760208361231b923385528483528460408120556040518281527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5843392a2604051938492839263a9059cbb60e01b845260048401602090939291936001600160a01b0360408201951681520152565b0381856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115612089578291612378575b501561236957602082604051908152f35b806312171d8360e31b60049252fd5b612391915060203d602011611572576115638183613440565b5f612358565b6024827fdc69dc1600000000000000000000000000000000000000000000000000000000815233600452fd5b5034610252576040366003190112610252576024359067ffffffffffffffff8216820361025257604067ffffffffffffffff91600435815260056020522091165f52602052602060ff60405f205416610709604051809261334a565b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610252576102a03660031901126102525761247e614032565b8054939290915060ff84166007811015610861576001810361084757506124f361083d8495836103e3965260036020526040872054155f146125395765ffffffffffff63ffffffff7f00000000000000000000000000000000000000000000000000000000000000005b169160081c166136ff565b815460ff1916600317825561251061250a8361522a565b92614cd4565b7f3077f64f92ad91c6479071531304fa3c1e0bb9b63e130c746f3a564292f0ddc68480a2614a3f565b65ffffffffffff63ffffffff7f00000000000000000000000000000000000000000000000000000000000000006124e8565b50346102525736600319016102e0811261070b576102a013610252576040366102a31901126102525761259c614032565b90506001600160a01b036125ae613d2c565b163303612722575460ff8116600781101561086157600181036127085750818352600360205260408320546126dc576102c435156126b45761265865ffffffffffff6126669260081c1661262b611c2363ffffffff7f000000000000000000000000000000000000000000000000000000000000000016836136ff565b63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906136ff565b61266181614905565b6150ea565b6102a43581810361268557836103e38461267f36613562565b906151dc565b7f2dbb41a800000000000000000000000000000000000000000000000000000000845260045260245250604490fd5b6004837ffaa07626000000000000000000000000000000000000000000000000000000008152fd5b602483837fec91d2e5000000000000000000000000000000000000000000000000000000008252600452fd5b836105b16044928563276065d160e21b8452600452613357565b6024837f143abd9800000000000000000000000000000000000000000000000000000000815233600452fd5b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610252573660031901610300811261070b576102a013610252576102a435906001600160a01b038216809203610252576102c43567ffffffffffffffff811161070b5761286d903690600401613308565b90926102e43563ffffffff8116809103610b04575a9461288b614032565b905061289981839593614d59565b5f198101908111610583576128ad90614905565b6128b8868486614946565b838752600a60205260408720855f5260205260ff60405f205416612c0d576020916128e763ffffffff926149c1565b9061293460405195869485947f934d5b0b0000000000000000000000000000000000000000000000000000000086528a6004870152166024850152608060448501528960848501916137d3565b90606483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156114e7578591612bee575b5015612bc2576129a85a828652600a60205260408620845f5260205260405f20600160ff198254161790555a906137f7565b6040519383837f3283d96d18219c171ae87edff3571820203be9a1e834b1e3dd12e18986598d39602067ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001698898152a38591600b54438160d01c145f14612bb8575b600160d087061b90818117600b5560ff895c1615612af4575b5050506001600160fb1b0381168103610fb65795612a5191869760051b903385614e16565b612a8c612a876001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692615d43565b614af3565b90803b15610b0057612ae393858094604051968795869485937f678b3ee200000000000000000000000000000000000000000000000000000000855260048501526024840152606060448401526064830190613853565b03925af18015612089576120785750f35b9091929350604051927f438fb1af00000000000000000000000000000000000000000000000000000000845260048401528060301b1515602484015216151560448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561191d578691612b82575b50905f8080612a2c565b90506020813d602011612bb0575b81612b9d60209383613440565b81010312612bac57515f612b78565b5f80fd5b3d9150612b90565b504360d01b612a13565b602484837fa0296092000000000000000000000000000000000000000000000000000000008252600452fd5b612c07915060203d602011611572576115638183613440565b5f612976565b60448786867fb26cb36c000000000000000000000000000000000000000000000000000000008352600452602452fd5b50346102525760203660031901126102525760406020916004358152600883522054604051908152f35b503461025257806003193601126102525760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034612bac576102a0366003190112612bac57612cc6614032565b60ff8154166007811015612f285760028103612f0c575080612ceb612d029285614b47565b805467ff000000000000ff19166004178155614cd4565b60405181837fc5cb6070101a0550d0918a1a4af59c021efcf01da8e5b823c561b2eb725ef2f25f80a3827f9623c6ff501754597055f382769436c3175bd84a326e54017b43b355dcdffcbc60206001600160a01b03612d5f613d2c565b6001600160601b03612d6f613d43565b1686521693a3612d80610e74613d2c565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169061024435906001600160a01b03821691828103612bac5750612dcb613d5a565b906101a43591821515809303612bac576102243567ffffffffffffffff811690818103612bac5750604051937fbccd6228000000000000000000000000000000000000000000000000000000008552600485015260248401526020836044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315612ee0575f93612eeb575b50843b15612bac575f9460a4936001600160601b038793604051998a9889977fd2d3b926000000000000000000000000000000000000000000000000000000008952600489015260248801526044870152166064850152151560848401525af18015612ee057612ed2575080f35b612ede91505f90613440565b005b6040513d5f823e3d90fd5b612f0591935060203d602011611572576115638183613440565b915f612e64565b612f23908463276065d160e21b5f52600452613357565b60445ffd5b634e487b7160e01b5f52602160045260245ffd5b34612bac5736600319016102c08112612bac576102a013612bac576102a43567ffffffffffffffff8111612bac57612f7b612ede913690600401613308565b90613877565b34612bac575f366003190112612bac5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612bac575f366003190112612bac5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612bac5736600319016103808112612bac576102a013612bac576040366102a3190112612bac576102e43567ffffffffffffffff81168103612bac5761030435801580158203612bac57610324356001600160a01b038116809103612bac57610344359065ffffffffffff8216809203612bac5761036435916001600160a01b038316809303612bac575a936001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361319257612ede966130d0614032565b5090976130dc89614078565b1561318c5767fffffffffffffffe915b83613171575b5067ffffffffffffffff92936040519561310b87613365565b8652602086015265ffffffffffff431660408601526040519761312d89613395565b88526020880152166040860152600560608601521515608085015260a08401525f60c084015260e08301525f6101008301526101208201525f610140820152614202565b67ffffffffffffffff935061318690896140fa565b926130f2565b816130ec565b7f2d24edd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34612bac575f366003190112612bac5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34612bac575f366003190112612bac5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34612bac5736600319016102a08112612bac576102a013612bac57604051613262816133cf565b61326d3660046134e4565b815261327b366101246135b8565b602082015261328c366101646135f4565b6040820152610264356001600160a01b0381168103612bac57816132c0916060602094015261028435608082015230613ff5565b50604051908152f35b359067ffffffffffffffff82168203612bac57565b600435906001600160a01b0382168203612bac57565b35906001600160a01b0382168203612bac57565b9181601f84011215612bac5782359167ffffffffffffffff8311612bac576020808501948460051b010111612bac57565b359063ffffffff82168203612bac57565b906006821015612f285752565b6007811015612f2857602452565b6060810190811067ffffffffffffffff82111761338157604052565b634e487b7160e01b5f52604160045260245ffd5b610160810190811067ffffffffffffffff82111761338157604052565b610120810190811067ffffffffffffffff82111761338157604052565b60a0810190811067ffffffffffffffff82111761338157604052565b6040810190811067ffffffffffffffff82111761338157604052565b610100810190811067ffffffffffffffff82111761338157604052565b6080810190811067ffffffffffffffff82111761338157604052565b90601f8019910116810190811067ffffffffffffffff82111761338157604052565b610120906003190112612bac576040519061347c826133b2565b816004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168103612bac5760e0820152610104359063ffffffff82168203612bac576101000152565b919082610120910312612bac576040516134fd816133b2565b61010061355d818395803585526020810135602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015260c081013560c086015261355260e082016132c9565b60e086015201613339565b910152565b6040906102a3190112612bac576040519061357c826133eb565b6102a43582526102c4356020830152565b604090610123190112612bac57604051906135a7826133eb565b610124358252610144356020830152565b9190826040910312612bac576040516135d0816133eb565b6020808294803584520135910152565b35906001600160601b0382168203612bac57565b919082610100910312612bac5760405161360d81613407565b809280356002811015612bac57825261362860208201613339565b60208301526040810135908115158203612bac5760e061355d9181936040860152613655606082016135e0565b6060860152613666608082016135e0565b608086015261367760a082016135e0565b60a086015261368860c082016132c9565b60c0860152016132f4565b9190916102a081840312612bac576080610280604051926136b3846133cf565b6136e184966136c281846134e4565b86526136d28161012085016135b8565b602087015261016083016135f4565b60408501526136f361026082016132f4565b60608501520135910152565b9190820180921161370c57565b634e487b7160e01b5f52601160045260245ffd5b67ffffffffffffffff81116133815760051b60200190565b51906001600160a01b0382168203612bac57565b81601f82011215612bac5780519061376382613720565b926137716040519485613440565b82845260208085019360061b83010191818311612bac57602001925b82841061379b575050505090565b604084830312612bac57602060409182516137b5816133eb565b6137be87613738565b8152828701518382015281520193019261378d565b90918281526001600160fb1b038311612bac5760209260051b809284830137010190565b9190820391821161370c57565b80518210156138185760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b90816020910312612bac57518015158103612bac5790565b90816020910312612bac575190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b919061388d613887366004613693565b30613ff5565b92909250825f52600160205260405f209360ff8554166007811015612f285715613d1957845460ff81166007811015612f285760058103613cf4575061390161083d7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff8460081c166136ff565b60ff8160401c1615613ce157613918848387614946565b68ff0000000000000000191685556101c4356001600160601b0381168103612bac576001600160601b0381168103612bac575f916139c16139786139728463ffffffff95506001600160601b03600a8183160491166137f7565b986149c1565b9160405196879485947f70ec822a0000000000000000000000000000000000000000000000000000000086528a60048701521660248501526080604485015260848401916137d3565b87606483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415612ee0575f905f935f96613c6d575b5083613a3d91867feed35cc109cda2dc8c804963ad924688d87671c1734ea714b3a628a169cc5ebf6020604051858152a26137f7565b925f935b8651851015613a9a57613a656001916020613a5c888b613804565b510151906137f7565b94613a936001600160a01b03613a7b838b613804565b5151166020613a8a848c613804565b510151906149e7565b0193613a41565b909350613aaa9194929550614a3f565b8115613c68576040517f095ea7b30000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316600482018190526024820193909352602081806044810103815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115612ee0575f91613c49575b5015613c3a57612a87613b6691615d43565b6040519283917f88250fbe000000000000000000000000000000000000000000000000000000008352604483016040600485015282518091526020606485019301905f5b818110613c0c575050505f83613bd0602096948294600319848303016024850152613853565b03925af18015612ee057613be15750565b613c029060203d602011613c05575b613bfa8183613440565b810190613844565b50565b503d613bf0565b825180516001600160a01b031686526020908101518187015288965060409095019490920191600101613baa565b6312171d8360e31b5f5260045ffd5b613c62915060203d602011611572576115638183613440565b5f613b54565b505050565b93509450503d805f843e613c818184613440565b820191606081840312612bac57805167ffffffffffffffff8111612bac5783613cab91830161374c565b9260208201519160408101519167ffffffffffffffff8311612bac57613a3d92613cd5920161374c565b93918094969150613a07565b84633176e08560e21b5f5260045260245ffd5b60048103613d025750613901565b612f23908663276065d160e21b5f52600452613357565b83635b9264f760e11b5f5260045260245ffd5b610264356001600160a01b0381168103612bac5790565b6101e4356001600160601b0381168103612bac5790565b610204356001600160601b0381168103612bac5790565b356001600160601b0381168103612bac5790565b51906001600160601b0382168203612bac57565b9035601e1982360301811215612bac57016020813591019167ffffffffffffffff8211612bac578160051b36038313612bac57565b916020908281520191905f5b818110613de75750505090565b90919260208060019263ffffffff613dfe88613339565b168152019401929101613dda565b60405190613e19826133b2565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b519065ffffffffffff82168203612bac57565b519063ffffffff82168203612bac57565b8051906002821015612f285760e06001600160a01b03918193855263ffffffff60208201511660208601526040810151151560408601526001600160601b0360608201511660608601526001600160601b0360808201511660808601526001600160601b0360a08201511660a086015267ffffffffffffffff60c08201511660c0860152015116910152565b608061028091613f7184825163ffffffff6101008092805185526020810151602086015260408101516040860152606081015160608601526080810151608086015260a081015160a086015260c081015160c086015267ffffffffffffffff60e08201511660e0860152015116910152565b60208082015180516101208701520151610140850152613f9a6040820151610160860190613e73565b6001600160a01b036060820151166102608501520151910152565b67ffffffffffffffff811161338157601f01601f191660200190565b60405190613fde82613424565b5f6060838281528260208201528260408201520152565b61402f9061400c83516107586020860151916152dd565b9280516040820151908560806001600160a01b03606086015116940151946154d0565b91565b614040613887366004613693565b908092815f52600160205260405f209160ff8354166007811015612f2857156140665750565b635b9264f760e11b5f5260045260245ffd5b5f52600360205260405f205480155f146140e057506102c43515806140d5575b1561409f57565b7f704657f1000000000000000000000000000000000000000000000000000000005f526102a4356004526102c43560245260445ffd5b506102a43515614098565b6140f46140ef366102a46135b8565b615c70565b14614098565b5f52600460205260405f2054156141fd5760206141a29161411e6102a46004615ca7565b60405193849283927f7c1f1f8e0000000000000000000000000000000000000000000000000000000084526004840190929167ffffffffffffffff60a091608060c085019680511515865263ffffffff602082015116602087015283604082015116604087015263ffffffff60608201511660608701520151608085015216910152565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612ee0575f916141e1575090565b6141fa915060203d602011611572576115638183613440565b90565b505f90565b80515f905f52600160205260405f20805460ff81169060078210159081612f28576006831480156148e9575b6148d15781612f28576004831480159182614892575b5086515f52600560205260405f2092604088019367ffffffffffffffff80865116165f5260205260ff60405f2054166006811015612f28571561484e575b67ffffffffffffffff88519451166060890151906006821015612f285760a08a01956001600160a01b03875151169260808c0196875115159081614823575b507f7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be1916040916142f38351809361334a565b15156020820152a4612f28571561440a57505050600660ff1982541617815561434c61016484519260208601938451907f8625c875e0de18a9f084745f046fba3e991782d4d4dc5fd51cf38e02a55d24478780a361528a565b926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016915161024435916001600160a01b03831692838103610afc57505192803b15610b00578492918360649260405196879586947f62111d9f0000000000000000000000000000000000000000000000000000000086526004860152602485015260448401525af18015612089576143f5575b50506143f390614a3f565b565b614400828092613440565b61025257806143e8565b919350915f9260ff8254166007811015612f285760050361469c575b85515f52600660205261443e60405f20825190615ee9565b92511515908161467c575b50614625575b50808115614618575b614504575b5090600214614471575b6143f39150614a3f565b60206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016920151823b15612bac575f926024849260405195869384927edc9b1c00000000000000000000000000000000000000000000000000000000845260048401525af1918215612ee0576143f3926144f4575b50614467565b5f6144fe91613440565b5f6144ee565b156145ef575f905b8351916001600160a01b0360e086015116926040517f365bc2470000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612ee0575f916145b6575b509060029461459d6145b094936101008a0151906136ff565b610140890151916101208a015193614f69565b9061445d565b929190506020833d6020116145e7575b816145d360209383613440565b81010312612bac5791519091906002614584565b3d91506145c6565b6101e4356001600160601b0381168103612bac576001600160601b03816014925016049061450c565b5060c08401511515614458565b91614675915061466f61016460019487517fcc5604f71c2e5bb6ec65279d925c2a781b6a2f690677b423a6059884fcd9656c60206146638484614d59565b604051908152a261528a565b906136ff565b905f61444f565b614696915086515f52600760205260405f20905190615ee9565b5f614449565b9250600560ff1982541617815584516101e435906001600160601b03821691828103612bac5750600f8202821590838104600f1482171561370c576064900492600a810291818304600a14171561370c5784547fffffffffffffff000000000000000000000000ff0000ffff00ffffffffffffff16606885901b78ffffffffffffffffffffffff0000000000000000000000000016176b01010000000000000000000017855561475e916064900490835f5260086020528160405f20556137f7565b8260011b927f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361370c5782614795916137f7565b91815f52600460205260405f2054156147da575b60207fc90d29cb614cddade3e591681fc1b533c83f9893e9e5422d4802c244d571370191604051908152a292614426565b91602061481a7fc90d29cb614cddade3e591681fc1b533c83f9893e9e5422d4802c244d57137019261480e61016488614d18565b61466f6101648861528a565b939150506147a9565b5f965090507f7b0275d0bc561849a320ab7667067081e059022957df084f44e545672ea72be16142c1565b60608801516006811015612f285788515f52600560205260405f2067ffffffffffffffff80875116165f5260205260405f209060ff80198354169116179055614282565b611c236148cb9165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000009160081c166136ff565b5f614244565b612f2383875163276065d160e21b5f52600452613357565b505f915060038314801561422e575060ff8160381c161561422e565b804311156149105750565b6001810180911161370c577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b916040519060208201926001600160fb1b038211612bac578260209161497e9360051b8091873781010301601f198101835282613440565b519020815f52600460205260405f2054036149965750565b7f861020d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b65ffffffffffff5f19915460081c160165ffffffffffff811161370c5763ffffffff1690565b8115614a3b5760206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f525f825260405f20614a308282546136ff565b9055604051908152a2565b5050565b8015613c02577fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e6020604051838152a16040519063a9059cbb60e01b8252620e16e4600483015260248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115612ee0575f91614ad4575b5015613c3a57565b614aed915060203d602011611572576115638183613440565b5f614acc565b906143f3602c6020936040519485917f617373617920636c61696d200000000000000000000000000000000000000000828401528051918291018484015e81015f838201520301601f198101845283613440565b9065ffffffffffff614bb2915460081c16614b8b61083d63ffffffff7f000000000000000000000000000000000000000000000000000000000000000016836136ff565b7f0000000000000000000000000000000000000000000000000000000000000000906136ff565b4311613c0257604051907f9711a97100000000000000000000000000000000000000000000000000000000825260048201526040816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015612ee0575f915f91614c88575b5063ffffffff16908115801590614c76575b614c3f575050565b65ffffffffffff907ff53adb4e000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5065ffffffffffff8116431115614c37565b9150506040813d604011614ccc575b81614ca460409383613440565b81010312612bac5763ffffffff614cc66020614cbf84613e4f565b9301613e62565b90614c25565b3d9150614c97565b805460ff8160481c1615614a3b5769ff00000000000000000019169055610204356001600160601b038116808203612bac57614d1391506002546137f7565b600255565b9081549160ff8360481c1615613c685760a06001600160601b0392614d5092614d139569ff0000000000000000001916905501613d71565b166002546137f7565b805f52600760205260405f205460d01c908115614deb57509060ff614da86141fa9363ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906136ff565b915460601c1615614de05763ffffffff7f000000000000000000000000000000000000000000000000000000000000000016906136ff565b63ffffffff5f611492565b7f7baa9f70000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9293919091835f52600860205260405f2054938415614f61576001600160a01b03841691825f525f60205260405f2054936001850180861161370c57614e7292614e6d91865f525f60205260405f20555a906137f7565b6136ff565b9561028001806102801161370c5760ff5f5c1615906040519763905f122d60e01b89526004890152602488015260448701526020866064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515612ee0575f95614f2b575b6143f396508086600160ff195f5c16175f5d11614f23575b85614f06916137f7565b905f52600860205260405f20555f525f60205260405f20556149e7565b945084614efc565b94506020863d602011614f59575b81614f4660209383613440565b81010312612bac576143f3955194614ee4565b3d9150614f39565b505050505050565b9493909294805f52600860205260405f2054858111156150ac576001600160a01b03851692835f525f60205260405f2054946001860180871161370c57614fc192614e6d91875f525f60205260405f20555a906137f7565b9661028001806102801161370c5760ff5f5c1615906040519863905f122d60e01b8a5260048a0152602489015260448801526020876064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa958615612ee0575f96615076575b6143f3975086600160ff195f5c16175f5d61504e82846137f7565b1061505f575b5085614f06916137f7565b81965061506f90614f06926137f7565b9590615054565b95506020873d6020116150a4575b8161509160209383613440565b81010312612bac576143f3965195615033565b3d9150615084565b50505050505050565b8043116150bf5750565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9081409182613c025743811061512f575b82156151045750565b7fef986e99000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f8060405160208101908482526020815261514b604082613440565b519071f90827f1c53a10cb7a02335b1753200029355afa3d156151d4573d9061517382613fb5565b916151816040519384613440565b82523d5f602084013e5b806151c9575b61519c575b506150fb565b9092506020815191015190602081106151b8575b50915f615196565b5f199060200360031b1b165f6151b0565b506020815114615191565b60609061518b565b9060407f077085e99723b3630206b9e08b283dc3865a9f8951de4faa7a6ef64b02eec8d39161520a81615c70565b845f526003602052825f20556020815191015182519182526020820152a2565b805460ff8160401c16156152845768ff0000000000000000191690556101c4356001600160601b0381168103612bac576001600160601b0381168103612bac576141fa90600a6001600160601b03909116908104906137f7565b50505f90565b9081549060ff8260401c16156152d6576141fa9260609268ff000000000000000019169055016001600160601b03600a816152cd6152c785613d71565b94613d71565b160491166137f7565b5050505f90565b5f6020918051907fffffffff0000000000000000000000000000000000000000000000000000000084820151917fffffffffffffffff0000000000000000000000000000000000000000000000006040820151916060810151608082015160a08301519060c08401519261010060e086015195015196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed81526153c561010d82613440565b604051918291518091835e8101838152039060025afa15612ee0575f5190565b90815f5260066020526153fb8160405f20615eb4565b91821561540757505090565b6141fa92505f52600760205260405f20615eb4565b905f60209182815191015160405190848201927f06000000000000000000000000000000000000000000000000000000000000008452602183015260418201526041815261546b606182613440565b604051918291518091835e8101838152039060025afa15612ee0575f602091815160405190848201927f0700000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526153c5606182613440565b9492615573906155686001600160a01b0394969396604051978660208a019a468c521660408a01526060890152608088019063ffffffff6101008092805185526020810151602086015260408101516040860152606081015160608601526080810151608086015260a081015160a086015260c081015160c086015267ffffffffffffffff60e08201511660e0860152015116910152565b6101a0860190613e73565b166102a08301526102c08201526102c081526155916102e082613440565b51902090565b909180151592836155ac575b505050613c3a57565b6001600160a01b038092939450604051947f23b872dd00000000000000000000000000000000000000000000000000000000865216600485015216602483015260448201526020816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115612ee0575f9161563c575b50155f80806155a3565b615655915060203d602011611572576115638183613440565b5f615632565b519067ffffffffffffffff82168203612bac57565b90929161567b613fd1565b936003811015612f2857600181146157ba57600214615698575050565b6040517f0756467d000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff81166024830152919250906020826044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215612ee0575f92615786575b5081156157505767ffffffffffffffff906040519261573884613424565b83525f60208401526001604084015216606082015290565b67ffffffffffffffff907fd917c244000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9091506020813d6020116157b2575b816157a260209383613440565b81010312612bac5751905f61571a565b3d9150615795565b50909192506102c43591821561592857506158616040826157de6102a46004615ca7565b825193849283927f42fec9430000000000000000000000000000000000000000000000000000000084526004840190929167ffffffffffffffff60a091608060c085019680511515865263ffffffff602082015116602087015283604082015116604087015263ffffffff60608201511660608701520151608085015216910152565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215612ee0575f915f936158d1575b5067ffffffffffffffff92838092604051966158ba88613424565b875216602086015216604084015216606082015290565b915091506040813d604011615920575b816158ee60409383613440565b81010312612bac5767ffffffffffffffff80928161591760206159108661565b565b950161565b565b9450509061589f565b3d91506158e1565b63297a7a7160e21b5f5260045260245ffd5b9091815f52600560205260405f2067ffffffffffffffff84165f5260205260ff60405f2054166006811015612f2857158015615a2e575b613c6857815f52600660205265ffffffffffff60405f205460d01c9116908110908115615a15575b50806159de575b614a3b5767ffffffffffffffff92507f55e87267000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b50805f52600860205260405f20546101e4356001600160601b0381168103612bac576001600160601b0381601492501604106159a0565b9050815f52600760205260405f205460d01c115f615999565b50615a3981836153e5565b615971565b92615a80859360e096938652602086019067ffffffffffffffff6060809280518552826020820151166020860152826040820151166040860152015116910152565b60c060a08501528160c0850152848401375f828201840152601f01601f1916010190565b949291909460068610948515612f285760018714615bf15760038714615bb15760028714615afe5786867f481843b4000000000000000000000000000000000000000000000000000000005f5215612f285760045260245ffd5b6040517f5e24714f00000000000000000000000000000000000000000000000000000000815294965093945060209385938493615b3e9360048601615a3e565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612ee0575f91615b7d575090565b90506020813d602011615ba9575b81615b9860209383613440565b81010312612bac576141fa9061565b565b3d9150615b8b565b6040517f93eeb9ca00000000000000000000000000000000000000000000000000000000815294965093945060209385938493615b3e9360048601615a3e565b6040517f428f109c00000000000000000000000000000000000000000000000000000000815294965093945060209385938493615c319360048601615a3e565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612ee0575f91615b7d575090565b602081519101516040519060208201928352604082015260408152615591606082613440565b3563ffffffff81168103612bac5790565b905f6080604051615cb7816133cf565b8281528260208201528260408201528260608201520152610160820135916002831015612bac57615ceb6101808201615c96565b60e082013567ffffffffffffffff811690818103612bac57615d1861010063ffffffff9586935001615c96565b9260405196615d26886133cf565b158752166020860152604085015216606083015235608082015290565b60016fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c119060031c1701818160011b927f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316830361370c57600284019384811161370c57615ded615dd786613fb5565b95615de56040519788613440565b808752613fb5565b6020860190601f1901368237855115613818576030905384516001101561381857607860218601536001810180911161370c575b60018111615e615750615e3357505090565b7fe22e27eb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90600f81166010811015613818578551831015613818577f3031323334353637383961626364656600000000000000000000000000000000901a8583016020015360041c90801561370c575f1901615e21565b54908160d01c61012c810180911161370c574311159182615ed457505090565b60a01c65ffffffffffff908116911610919050565b91905f92805460d01c15615f67576020820191615f0f65ffffffffffff84511683615eb4565b615f1857505050565b51815492517fffffffffffff00000000000000000000000000000000000000000000000000009093166001600160a01b03919091161760a09290921b65ffffffffffff60a01b16919091179055565b815160208301516040909301516001600160a01b0390911660a09390931b65ffffffffffff60a01b169290921760d09290921b7fffffffffffff000000000000000000000000000000000000000000000000000016919091179055600191505660c0346100a057601f6112f738819003918201601f19168301916001600160401b038311848410176100a4578084926020946040528339810103126100a057516001600160a01b03811681036100a0573360805260a05260405161123e90816100b9823960805181818160e1015281816102220152818161046c01528181610699015281816108bf01526108fe015260a0518181816105f5015261087c0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8062dc9b1c146108e357806301106e2b146108a057806306433b1b1461085d5780630a7e82fd14610844578063105338101461081a57806342807b72146107ce578063566b660a1461076f57806362111d9f1461067357806379764232146104e95780638618ec27146104a35780639124ba5f146104515780639ea784a414610437578063d2d3b926146101d4578063da3686de146101ac578063ddeda132146101825763e5295a10146100c8575f80fd5b3461017e57604036600319011261017e576024356004357f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361015257610119828261106a565b5f5260036020528060405f20555f52600160205260405f2063ffffffff61014281835416610bfe565b825463ffffffff19169116179055005b7fd60d3518000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5f80fd5b3461017e57602036600319011261017e576004355f526002602052602060405f2054604051908152f35b3461017e57602036600319011261017e5760206101ca600435610c50565b6040519015158152f35b3461017e5760a036600319011261017e576004356101f0610962565b9060443590606435926001600160601b03841680940361017e576084359182151580930361017e576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361015257805f52600160205261028b60405f2061026a63ffffffff825460201c16610bfe565b67ffffffff0000000082549160201b169067ffffffff000000001916179055565b604051606081019381851067ffffffffffffffff86111761042357610345946040528682526020820190815260408201905f8252865f525f6020526001600160601b038060405f20945116166001600160601b03198454161783555115156cff00000000000000000000000083549160601b16906cff00000000000000000000000019161782555115156dff0000000000000000000000000082549160681b16906dff000000000000000000000000001916179055610f52565b5f52600460205260405f20805492680100000000000000008410156104235760018401825583610391846103798386610c3b565b90919082549060031b91821b915f19901b1916179055565b6103a6575b506103a49261037991610c3b565b005b925f19810181811161040f5760011c906103c08284610c3b565b90549060031b1c5f525f602052846001600160601b0360405f205416101561040857610401906103796103f38486610c3b565b90549060031b1c9185610c3b565b9283610391565b9350610396565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b3461017e575f36600319011261017e576020604051818152f35b3461017e57606036600319011261017e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152576103a4604435602435600435610b10565b3461017e57602036600319011261017e576004355f526001602052606060405f205463ffffffff604051918181168352818160201c16602084015260401c166040820152f35b3461017e576104f736610943565b9060a0810135801590811591610549575b506105215760209161051991610c94565b604051908152f35b7f9171305e000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050604051907f708b57af000000000000000000000000000000000000000000000000000000008252823560048301526020830135602483015260408301356044830152606083013560648301526080830135608483015260a482015260c082013560c482015267ffffffffffffffff6105c560e084016109ac565b1660e482015263ffffffff6105dd61010084016109c1565b16610104820152602081610124816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610668575f9161062d575b501583610508565b90506020813d602011610660575b816106486020938361098a565b8101031261017e5751801515810361017e5783610625565b3d915061063b565b6040513d5f823e3d90fd5b3461017e57606036600319011261017e5760043561068f610962565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152578161075c925f52600160205260405f206107076106e563ffffffff835460201c16610978565b825467ffffffff00000000191660209190911b67ffffffff0000000016178255565b63ffffffff61071881835416610978565b1663ffffffff198254161790556044355f525f60205260405f206d01000000000000000000000000006dff0000000000000000000000000019825416179055610f52565b5f5260046020526103a460405f20610fbd565b3461017e573660031901610140811261017e576101201361017e57610124356001600160a01b038116810361017e576001600160601b036107b1608092610a62565b929391604051948552602085015216604083015215156060820152f35b3461017e57602036600319011261017e576004355f525f602052606060405f205460ff604051916001600160601b03811683528181851c161515602084015260681c1615156040820152f35b3461017e57602036600319011261017e576004355f526003602052602060405f2054604051908152f35b3461017e57602061051961085736610943565b90610c94565b3461017e575f36600319011261017e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017e575f36600319011261017e5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017e57602036600319011261017e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610152576004355f52600160205260405f2063ffffffff61014281835416610978565b60031901610140811261017e576101201361017e576004906101243590565b602435906001600160a01b038216820361017e57565b63ffffffff16801561040f575f190190565b90601f8019910116810190811067ffffffffffffffff82111761042357604052565b359067ffffffffffffffff8216820361017e57565b359063ffffffff8216820361017e57565b91908261012091031261017e57604051610120810181811067ffffffffffffffff82111761042357604052610100610a5d818395803585526020810135602086015260408101356040860152606081013560608601526080810135608086015260a081013560a086015260c081013560c0860152610a5260e082016109ac565b60e0860152016109c1565b910152565b90610a76610a713660046109d2565b610e25565b5f52600360205260405f205491610a8c83610c50565b15610b0457610a9e610aa39184610f52565b610f7b565b90918282610ab3610a9e87610f2d565b91909215908115610ae8575b50610adc575b5050825f525f60205260ff60405f205460601c1690565b90935091505f80610ac5565b6001600160601b039150166001600160601b038216115f610abf565b505f9150819081908190565b81610b1a9161106a565b8115610bfa57610b2982610c50565b15610bce57815f526001602052600163ffffffff60405f205460401c160163ffffffff811161040f57602063ffffffff821611610ba257815f52600160205260405f20906bffffffff000000000000000082549160401b16906bffffffff000000000000000019161790555f52600260205260405f2055565b827f3c613b66000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f7edfaa60000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050565b63ffffffff1663ffffffff811461040f5760010190565b805415610c27575f5260205f20905f90565b634e487b7160e01b5f52603260045260245ffd5b8054821015610c27575f5260205f2001905f90565b8015610c8f57805b610c625750600190565b805f52600160205263ffffffff60405f205460201c1615610c8f575f52600260205260405f205480610c58565b505f90565b610a71610ca59193929336906109d2565b91825f52600360205260405f205492610cbd84610c50565b15610dfa5750610ccd3384610f52565b90610cd782610f7b565b811583828215610de7575b5050610dcb575b81158015610db9575b610d80576001600160601b038084169116036001600160601b03811161040f57815f525f6020526001600160601b0360405f2091166001600160601b03198254161790556040519182527ff58daaaa30194ef0ecbc77bb0943a4eca1795aa5c8a8a9c959038b48282a3eb860203393a35f526004602052610d7e60405f20610d79816110cd565b610fbd565b565b6001600160601b0391507f5f86f8bd000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50826001600160601b03821610610cf2565b50509050610dd883610f2d565b90610de282610f7b565b610ce9565b6001600160601b0316109050835f610ce2565b7fc82dbb67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f6020918051907fffffffff0000000000000000000000000000000000000000000000000000000084820151917fffffffffffffffff0000000000000000000000000000000000000000000000006040820151916060810151608082015160a08301519060c08401519261010060e086015195015196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed8152610f0d61010d8261098a565b604051918291518091835e8101838152039060025afa15610668575f5190565b604051602081019182525f604082015260408152610f4c60608261098a565b51902090565b906001600160a01b03604051916020830193845216604082015260408152610f4c60608261098a565b5f52600460205260405f20805415610fb657610f9690610c15565b90549060031b1c90815f525f6020526001600160601b0360405f20541690565b505f905f90565b905b815480151580611043575b1561103e575f19810190811161040f57610fe7610ff79184610c3b565b90549060031b1c61037984610c15565b8154801561102a575f190161100c8184610c3b565b8154905f199060031b1b191690558255611025826110cd565b610fbf565b634e487b7160e01b5f52603160045260245ffd5b509050565b5061104d83610c15565b90549060031b1c5f525f60205260ff60405f205460681c16610fca565b5f52600360205260405f205490811415806110b2575b6110875750565b7f0a81afd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50805f52600160205263ffffffff60405f2054161515611080565b80549160028310611239576110e182610c15565b90549060031b1c90815f525f6020526001600160601b0360405f205416915f5b8060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361040f576001820180831161040f578781101561122557916002018281811161040f57888210806111d4575b6111c1575b50506111688287610c3b565b90549060031b1c5f525f602052846001600160601b0360405f20541611156111ae576111a99061037961119b8489610c3b565b90549060031b1c9188610c3b565b611101565b91935050610379919450610d7e93610c3b565b919250905f191461040f57905f8061115c565b506111df8289610c3b565b90549060031b1c5f525f6020526001600160601b0360405f205416611204828a610c3b565b90549060031b1c5f525f6020526001600160601b0360405f20541610611157565b5091935050610379919450610d7e93610c3b565b915050566103006040523461062b5760405161213338819003601f8101601f191683016001600160401b038111848210176106175783928291604052833981010390610240821261062b578051906001600160a01b038216820361062b576020810151926001600160a01b038416840361062b57610120603f1982011261062b57604051906101208201906001600160401b038211838310176106175760e0916040526100aa6040850161062f565b83526100b86060850161062f565b60208401526100c96080850161062f565b60408401526100da60a0850161062f565b60608401526100eb60c0850161062f565b60808401526100fb82850161062f565b60a084015261010d610100850161062f565b60c084015261011f610120850161062f565b82840152610130610140850161062f565b61010084015261015f19011261062b576040519160e083016001600160401b03811184821017610617576101d491610220916040526101726101608201610640565b85526101816101808201610640565b60208601526101936101a08201610640565b60408601526101a56101c08201610640565b60608601526101b76101e0820161062f565b60808601526101c9610200820161062f565b60a08601520161062f565b60c083015263ffffffff8151168015908115610601575b81156105d7575b5080156105b9575b8015610587575b8015610575575b8015610563575b8015610551575b801561053f575b6105305763ffffffff81511660805263ffffffff60208201511660a05263ffffffff60408201511660c05263ffffffff60608201511660e05263ffffffff6080820151166101005263ffffffff60a0820151166101205263ffffffff60c0820151166101405263ffffffff60e0820151166101605263ffffffff61010082015116610180526102c163ffffffff60608301511663ffffffff60808401511690610654565b906102e163ffffffff60a08301511663ffffffff60808401511690610654565b918260050292600584040361051c5761010061032a61031861030b6103349663ffffffff95610654565b8460c08701511690610654565b806101a0528360e08601511690610654565b9201511690610654565b6101c05280516001600160401b0316801590811561050a575b5080156104f8575b6104e9576101e0919091526102009190915280516001600160401b03908116610220526020820151811661024052604080830151821661026052606083015190911661028052608082015163ffffffff9081166102a05260a083015181166102c05260c0909201519091166102e05251611ad19081610662823960805181610285015260a051816102b5015260c051816102e2015260e0518181816101a8015261030f01526101005181818161033c01526106a20152610120518161036a01526101405181610398015261016051816103c6015261018051816103f401526101a0518161125601526101c05181818161020501526108bc01526101e0518161085a01526102005181610549015261022051818181610a310152610ee5015261024051818181610f1a01526112ce015261026051818181610f4c015281816113330152611537015261028051818181610f7e015261158101526102a051818181610fa901526114f901526102c051818181610fd601526114ce01526102e0518181816101810152818161067b0152610ffd0152f35b63a18a709360e01b5f5260045ffd5b5063ffffffff60c08201511615610355565b670de0b6b3a76400009150115f61034d565b634e487b7160e01b5f52601160045260245ffd5b636c345c1d60e11b5f5260045ffd5b5063ffffffff60e0820151161561021d565b5063ffffffff60c08201511615610216565b5063ffffffff60a0820151161561020f565b5063ffffffff60808201511615610208565b5063ffffffff6060820151166105b263ffffffff60408401511663ffffffff60808501511690610654565b1015610201565b5063ffffffff60408201511663ffffffff60208301511610156101fa565b905063ffffffff6020830151160363ffffffff811161051c5763ffffffff611f409116115f6101f2565b80915063ffffffff6020840151161115906101eb565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b519063ffffffff8216820361062b57565b51906001600160401b038216820361062b57565b9190820180921161051c5756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816307556fac146112415750806317b72add1461122057806329afac8614611205578063365bc247146111e857806342fec94314611152578063438fb1af146110e35780636aa1c156146110c8578063701c7372146110ad5780637c1f1f8e146110515780638903573014610e85578063905f122d14610ddb578063a5cf3701146104c4578063a966fa0f146104a5578063adf54cce14610488578063b0604a2614610228578063b8dda5f9146101ed578063bccd6228146101095763fe173b97146100e4575f80fd5b3461010657806003193601126101065760206100fe611576565b604051908152f35b80fd5b50346101065760403660031901126101065760043590811590811583036101065760243567ffffffffffffffff8116938482036101e95792610153575b6020836040519015158152f35b6801fffffffffffffffe91925060011b1691808304600214901517156101d557506020906101cd63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166112ac565b105f80610146565b80634e487b7160e01b602492526011600452fd5b8280fd5b503461010657806003193601126101065760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b503461010657806003193601126101065760405161024581611393565b8181528160208201528160408201528160608201528160808201528160a08201528160c08201528160e0820152610100015260405161028381611393565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff169081815260208101907f000000000000000000000000000000000000000000000000000000000000000063ffffffff168252604081017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152606082017f000000000000000000000000000000000000000000000000000000000000000063ffffffff168152608083017f000000000000000000000000000000000000000000000000000000000000000063ffffffff16815260a08401917f000000000000000000000000000000000000000000000000000000000000000063ffffffff16835260c08501937f000000000000000000000000000000000000000000000000000000000000000063ffffffff16855260e08601957f000000000000000000000000000000000000000000000000000000000000000063ffffffff16875261010001967f000000000000000000000000000000000000000000000000000000000000000063ffffffff1688526040519889525163ffffffff1660208901525163ffffffff1660408801525163ffffffff1660608701525163ffffffff1660808601525163ffffffff1660a08501525163ffffffff1660c08401525163ffffffff1660e08301525163ffffffff1661010082015261012090f35b50346101065780600319360112610106576020604051611f408152f35b50346101065760203660031901126101065760206100fe6004356114bf565b5034610d1d5736600319016102e08112610d1d576102a013610d1d576102c43590610164356002811015610d1d57156102a43515158103610db35767ffffffffffffffff610510611458565b16158015610d95575b8015610d80575b8015610d67575b8015610d49575b610d215773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610d1d576040517f7a8904c200000000000000000000000000000000000000000000000000000000815260043590816004820152602435602482015260443560448201526064356064820152608435608482015260a43560a482015260c43560c482015260e43567ffffffffffffffff8116809103610d1d5760e48201526101043563ffffffff8116809103610d1d576101048201525f8161012481865afa8015610d1257610cfd575b5067ffffffffffffffff61063961062b611458565b610633611721565b906119b4565b1660018101809111610ce9576040811015610cdf5761066a815b67ffffffffffffffff61066461146f565b166112ac565b8115610ccb57046106c763ffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166112ac565b90818111610c9d57505060409060248251809481937f7244720600000000000000000000000000000000000000000000000000000000835260048301525afa8015610aef5783918491610c78575b506107599067ffffffffffffffff61072b611458565b1663ffffffff610739611721565b16811015610c5e5761074d61075391611a19565b91611a19565b9061129f565b9061076381611a19565b8210610c4e575b508015610c46575b67ffffffffffffffff61078661062b611458565b1660018101809111610afa579061079f6107a492611a19565b61129f565b60038101809111610a945760068111610c1657506107d267ffffffffffffffff6107cc61146f565b166114bf565b806bffffffffffffffffffffffff6107e8611487565b1610610beb57506108206107fa6114a3565b6bffffffffffffffffffffffff67ffffffffffffffff61081861146f565b1691166112bf565b6101c4356bffffffffffffffffffffffff811690818103610be757508111610bbc575073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517faf3cd978000000000000000000000000000000000000000000000000000000008152604081600481865afa8015610bb15784918591610b80575b507f00000000000000000000000000000000000000000000000000000000000000009080821015610b5057506108ef904361129f565b90818110610b2257505082936bffffffffffffffffffffffff6109106114a3565b16926bffffffffffffffffffffffff610927611487565b16603c810290808204603c1490151715610b0e57606490049261098a575b505080821161095b576020846040519015158152f35b604493507f09d16e81000000000000000000000000000000000000000000000000000000008352600452602452fd5b91509193505f194301438111610afa5763ffffffff602460209260405194859384927f0954ecc80000000000000000000000000000000000000000000000000000000084521660048301525afa908115610aef578391610aa8575b506c01fffffffffffffffffffffffe6bffffffffffffffffffffffff82169160011b169080820460021490151715610a9457610a58670de0b6b3a764000091600367ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691046112ac565b049080821115610a8c578103908111610a78575b91801515925f80610945565b602482634e487b7160e01b81526011600452fd5b505080610a6c565b602483634e487b7160e01b81526011600452fd5b90506020813d602011610ae7575b81610ac3602093836113b0565b810103126101e957516bffffffffffffffffffffffff811681036101e9575f6109e5565b3d9150610ab6565b6040513d85823e3d90fd5b602484634e487b7160e01b81526011600452fd5b602486634e487b7160e01b81526011600452fd5b7ff0171187000000000000000000000000000000000000000000000000000000008552600452602452604483fd5b85906044927fdd4d667c000000000000000000000000000000000000000000000000000000008352600452602452fd5b9050610ba4915060403d604011610baa575b610b9c81836113b0565b810190611749565b5f6108b9565b503d610b92565b6040513d86823e3d90fd5b7f87cf5989000000000000000000000000000000000000000000000000000000008352600452602482fd5b8480fd5b7f6d393ee6000000000000000000000000000000000000000000000000000000008352600452602482fd5b7fddd77f0d0000000000000000000000000000000000000000000000000000000083526004526006602452604482fd5b506001610772565b610c589150611a19565b5f61076a565b5061075361074d63ffffffff610c72611721565b16611a19565b6107599250610c96915060403d604011610baa57610b9c81836113b0565b9091610715565b7f4eac07a5000000000000000000000000000000000000000000000000000000008652600452602452604484fd5b602486634e487b7160e01b81526012600452fd5b61066a6040610653565b602485634e487b7160e01b81526011600452fd5b610d0a9194505f906113b0565b5f925f610616565b6040513d5f823e3d90fd5b5f80fd5b7f8dc59921000000000000000000000000000000000000000000000000000000005f5260045ffd5b5080801561052e575063ffffffff610d5f611735565b16151561052e565b506201000063ffffffff610d79611735565b1611610527565b5063ffffffff610d8e611721565b1615610520565b50638000000067ffffffffffffffff610dac611458565b1611610519565b7ffaa07626000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610d1d576060366003190112610d1d57602435610df7611290565b6005610e01611576565b047f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83168303610e7157610e526100fe92610e4360209560021b60043561129f565b9015610e6a57615dc09061129f565b90803a105f14610e6457503a906112ac565b906112ac565b5f9061129f565b634e487b7160e01b5f52601160045260245ffd5b34610d1d575f366003190112610d1d575f60c0604051610ea481611363565b8281528260208201528260408201528260608201528260808201528260a0820152015260e0604051610ed581611363565b63ffffffff67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182815281602082019167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168352816040820167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815267ffffffffffffffff60608401817f0000000000000000000000000000000000000000000000000000000000000000168152816080860193857f00000000000000000000000000000000000000000000000000000000000000001685528160c060a0890198887f0000000000000000000000000000000000000000000000000000000000000000168a520199877f0000000000000000000000000000000000000000000000000000000000000000168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b34610d1d57366003190160c08112610d1d5760a013610d1d576020611074611279565b67ffffffffffffffff80821614908115611094575b506040519015158152f35b6110a791506110a2366113d2565b6115e3565b82611089565b34610d1d575f366003190112610d1d57602060405160068152f35b34610d1d575f366003190112610d1d57602060405160058152f35b34610d1d576060366003190112610d1d576024358015158103610d1d57611108611290565b15611139575061111c60025b6004356112ac565b60021c620320c80180620320c811610e7157602090604051908152f35b156111485761111c600b611114565b61111c600f611114565b34610d1d57366003190160c08112610d1d5760a013610d1d5760406111a5611178611279565b611181366113d2565b805115159063ffffffff602082015116608061119c8361175f565b92015192611783565b67ffffffffffffffff6111d96111ba366113d2565b80511515906111d363ffffffff6020830151169161175f565b9161192a565b81845193168352166020820152f35b34610d1d575f366003190112610d1d576020604051620f42408152f35b34610d1d575f366003190112610d1d57602060405160408152f35b34610d1d576040366003190112610d1d5760206100fe6024356004356112bf565b34610d1d575f366003190112610d1d576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b60a4359067ffffffffffffffff82168203610d1d57565b604435908115158203610d1d57565b91908201809211610e7157565b81810292918115918404141715610e7157565b6112f49067ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906112ac565b670de0b6b3a7640000810190818111610e7157670de0b6b3a763ffff01908111610e7157670de0b6b3a76400006113596113609367ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906112ac565b910461129f565b90565b60e0810190811067ffffffffffffffff82111761137f57604052565b634e487b7160e01b5f52604160045260245ffd5b610120810190811067ffffffffffffffff82111761137f57604052565b90601f8019910116810190811067ffffffffffffffff82111761137f57604052565b60a0906003190112610d1d576040519060a0820182811067ffffffffffffffff82111761137f57604052816004358015158103610d1d57815260243563ffffffff81168103610d1d57602082015260443567ffffffffffffffff81168103610d1d57604082015260643563ffffffff81168103610d1d5760608201526080608435910152565b60e43567ffffffffffffffff81168103610d1d5790565b6102243567ffffffffffffffff81168103610d1d5790565b6101e4356bffffffffffffffffffffffff81168103610d1d5790565b610204356bffffffffffffffffffffffff81168103610d1d5790565b61155d9061075361152b6115237f000000000000000000000000000000000000000000000000000000000000000060021b6403fffffffc167f000000000000000000000000000000000000000000000000000000000000000063ffffffff1661129f565b610e64611576565b9167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906112ac565b600581029080820460051490151715610e715760011c90565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168048115f146115be5750485b80600a0290600a820403610e715790565b6115ad565b67ffffffffffffffff5f199116019067ffffffffffffffff8211610e7157565b90916115ee8261175f565b67ffffffffffffffff811667ffffffffffffffff851690808211611717578451159182159261170e575b8215611704575b50506116fb5761162e906115c3565b9067ffffffffffffffff6116466080850151956115c3565b92169261165284611a3f565b60018101809111610e715760011c9283156116f2575b67ffffffffffffffff169360015b156116d6575b5f946001851b905f198201918211610e71578181871c911691600690815b6116a9575050851b1794611676565b9091925f198301838111610e71576116c38584928d611a57565b1618918015610e71575f1901908161169a565b8085101561167c5750602091945063ffffffff92500151161190565b60019350611668565b50915050600190565b1490505f8061161f565b80159250611618565b5050509150505f90565b6101043563ffffffff81168103610d1d5790565b6101843563ffffffff81168103610d1d5790565b9190826040910312610d1d576020825192015190565b6113609063ffffffff606067ffffffffffffffff60408401511692015116906119b4565b939061179c8367ffffffffffffffff929795978761192a565b169367ffffffffffffffff821694808610156118fb575080156118e9575b80156118e1575b6118d95750600183146118d3576117d7906115c3565b91600119019167ffffffffffffffff8311610e715767ffffffffffffffff809116921690828210156118a45761180c83611a3f565b60018101809111610e715760011c91821561189b575b9260015b15611877575b5f936001841b905f198201918211610e71578181861c9116915f905b6006821061185b575050841b1793611826565b90916001908261186c86868d611a57565b161893920190611848565b8084101561182c575092505060010180600111610e715767ffffffffffffffff1690565b60019250611822565b507f1c8c8c34000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92509050565b925050915090565b5083156117c1565b5067ffffffffffffffff8216156117ba565b857fc6c19e3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80156119a2575b611981578163ffffffff67ffffffffffffffff61194e81956115c3565b1692169182105f1461197257505b1660020167ffffffffffffffff8111610e715790565b61197c91506115c3565b61195c565b5067ffffffffffffffff600191160167ffffffffffffffff8111610e715790565b5067ffffffffffffffff821615611931565b9067ffffffffffffffff8216158015611a0b575b611a055763ffffffff169081156119f15767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff8116156119c8565b611a2290611a3f565b600b810190818111610e7157600a01908111610e7157600b900490565b60028110611a52575f19011e6101000390565b505f90565b602e905f9276ffffffff0000000000000000000000000000000000000060209560405193600e8553600185015260981b169060b81b17602182015260025afa60203d1416905f5160e01c9115611aa957565b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd",
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
func DeployClaimBook(auth *bind.TransactOpts, backend bind.ContractBackend, wiring ClaimsWiring, times Schedule, p Parameters) (common.Address, *types.Transaction, *ClaimBook, error) {
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

// REVEALS is a free data retrieval call binding the contract method 0x1d533c3c.
//
// Solidity: function REVEALS() view returns(address)
func (_ClaimBook *ClaimBookCaller) REVEALS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "REVEALS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REVEALS is a free data retrieval call binding the contract method 0x1d533c3c.
//
// Solidity: function REVEALS() view returns(address)
func (_ClaimBook *ClaimBookSession) REVEALS() (common.Address, error) {
	return _ClaimBook.Contract.REVEALS(&_ClaimBook.CallOpts)
}

// REVEALS is a free data retrieval call binding the contract method 0x1d533c3c.
//
// Solidity: function REVEALS() view returns(address)
func (_ClaimBook *ClaimBookCallerSession) REVEALS() (common.Address, error) {
	return _ClaimBook.Contract.REVEALS(&_ClaimBook.CallOpts)
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

// RefundsOf is a free data retrieval call binding the contract method 0x17240849.
//
// Solidity: function refundsOf(bytes32 id) view returns(uint256)
func (_ClaimBook *ClaimBookCaller) RefundsOf(opts *bind.CallOpts, id [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _ClaimBook.contract.Call(opts, &out, "refundsOf", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RefundsOf is a free data retrieval call binding the contract method 0x17240849.
//
// Solidity: function refundsOf(bytes32 id) view returns(uint256)
func (_ClaimBook *ClaimBookSession) RefundsOf(id [32]byte) (*big.Int, error) {
	return _ClaimBook.Contract.RefundsOf(&_ClaimBook.CallOpts, id)
}

// RefundsOf is a free data retrieval call binding the contract method 0x17240849.
//
// Solidity: function refundsOf(bytes32 id) view returns(uint256)
func (_ClaimBook *ClaimBookCallerSession) RefundsOf(id [32]byte) (*big.Int, error) {
	return _ClaimBook.Contract.RefundsOf(&_ClaimBook.CallOpts, id)
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

// ConvictUnopened is a paid mutator transaction binding the contract method 0x077113e8.
//
// Solidity: function convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bool input, address demander, uint48 demandedAt, address caller) returns()
func (_ClaimBook *ClaimBookTransactor) ConvictUnopened(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, input bool, demander common.Address, demandedAt *big.Int, caller common.Address) (*types.Transaction, error) {
	return _ClaimBook.contract.Transact(opts, "convictUnopened", claim, trace, segment, input, demander, demandedAt, caller)
}

// ConvictUnopened is a paid mutator transaction binding the contract method 0x077113e8.
//
// Solidity: function convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bool input, address demander, uint48 demandedAt, address caller) returns()
func (_ClaimBook *ClaimBookSession) ConvictUnopened(claim Claim, trace Trace, segment uint64, input bool, demander common.Address, demandedAt *big.Int, caller common.Address) (*types.Transaction, error) {
	return _ClaimBook.Contract.ConvictUnopened(&_ClaimBook.TransactOpts, claim, trace, segment, input, demander, demandedAt, caller)
}

// ConvictUnopened is a paid mutator transaction binding the contract method 0x077113e8.
//
// Solidity: function convictUnopened(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bool input, address demander, uint48 demandedAt, address caller) returns()
func (_ClaimBook *ClaimBookTransactorSession) ConvictUnopened(claim Claim, trace Trace, segment uint64, input bool, demander common.Address, demandedAt *big.Int, caller common.Address) (*types.Transaction, error) {
	return _ClaimBook.Contract.ConvictUnopened(&_ClaimBook.TransactOpts, claim, trace, segment, input, demander, demandedAt, caller)
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
