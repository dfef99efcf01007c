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

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"},{\"name\":\"tree\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"},{\"name\":\"inputs\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOUBLING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"opening\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demand\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"node\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDisputes.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDisputes.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDisputes.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demandTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"priceOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"running\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Demanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"demand\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structDisputes.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDisputes.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"place\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraceRevealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unopened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FollowUpsExhausted\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InputsRestricted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoOpenDemand\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSuchSegment\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NodeAbsent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NodeZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAnswered\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDisputable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotSettledYet\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceOnChain\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongLink\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"answerTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,bytes)": "032e9183",
		"answerInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),bytes,bytes)":          "03be080a",
		"revealed(bytes32,uint64)": "0756467d",
		"demandInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),bytes)":           "0c19203f",
		"answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,bytes)": "3e2a46c3",
		"withdraw(address)": "51cff8d9",
		"TREE()":            "594dee75",
		"FOLLOW_UPS()":      "6aa1c156",
		"creditOf(address)": "75807250",
		"demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes)": "81af8b79",
		"priceOf(uint8)":   "912397c3",
		"DOUBLING()":       "91784c34",
		"running(bytes32)": "9711a971",
		"demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint8,uint64,bytes,(bool,bool,uint64,bytes32,uint16,bytes32[]))": "9ac6c5e2",
		"WETH()": "ad5c4648",
		"convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32)": "b128a5af",
		"settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32)":  "b2a04a84",
		"keyOf(bytes32,uint64,bytes32)": "ba975393",
		"demandOf(bytes32)":             "e1265409",
		"reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32)": "e20a7418",
		"INPUTS()":       "ead18f12",
		"BOOK()":         "f91c7bed",
		"BURN_ADDRESS()": "fccc2813",
	},
	Bin: "0x610100346101ca57601f61435f38819003918201601f19168301916001600160401b038311848410176101ce578084926080946040528339810103126101ca5780516001600160a01b03811691908281036101ca576020820151906001600160a01b038216908183036101ca576040840151936001600160a01b038516908186036101ca5760600151956001600160a01b038716928388036101ca57608052159283156101c1575b5082156101b8575b5081156101af575b506101a05760a05260c05260e05260405161417c90816101e3823960805181818161085301528181611c4601528181613b9f015261407a015260a051818181610157015281816102bf0152818161070d0152818161095a01528181610b8001528181610bf1015281816114f201528181611eaa0152818161226c01528181612468015281816130d10152818161336c0152818161382a01528181613ce101528181613da40152613e1a015260c051818181610a130152818161163c01528181611b8801528181611d4c01526124fe015260e05181818161019b01528181611ef701526123080152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100b7565b1591505f6100af565b1592505f6100a7565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063032e9183146123e657806303be080a1461219e5780630756467d146121575780630c19203f14611e0e5780633e2a46c314611cfc57806351cff8d914611bac578063594dee7514611b685780636aa1c15614611b4c5780637580725014611b1557806381af8b791461143c578063912397c31461139f57806391784c34146113835780639711a971146113005780639ac6c5e214610877578063ad5c464814610833578063b128a5af146106a9578063b2a04a84146102a2578063ba9753931461026f578063e12654091461022c578063e20a7418146101bf578063ead18f121461017b578063f91c7bed146101375763fccc281314610117575f80fd5b346101345780600319360112610134576020604051620e16e48152f35b80fd5b503461013457806003193601126101345760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013457806003193601126101345760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610134576101da6101d1366127e1565b92919091613c8b565b906101e6839493613e10565b93844311156101fd576101fa939450613f11565b80f35b6024846001870180881161021a57630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b50346101345760203660031901126101345761026060406101209261024f612faa565b506004358152600160205220612e15565b61026d6040518092612828565bf35b503461013457606036600319011261013457602061029a61028e6126f4565b60443590600435612f75565b604051908152f35b5034610134576102b1366127e1565b6001600160a01b03939192937f000000000000000000000000000000000000000000000000000000000000000016906103126040519563d6ab736960e01b87526102fe6004880186612c93565b80356102a4880152602001356102c4870152565b856102e48601528561030486015260c08561032481855afa94851561069e578695610667575b50610344908486612f75565b928386526001602052604086209360ff855460d01c166005811015610602576002036106555760018501549260ff8460901c16159283610597575b50610120602491604051928380926319120ab160e21b82528b60048301525afa90811561058c57889161055d575b505191600783101591826105495781158061053b575b80610529575b6104fe57865460ff60d01b19167a0400000000000000000000000000000000000000000000000000001787556001600160601b0385169782156104d5577f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208a5b604051908152a31561044f5750505050906001600160a01b036101fa925416613fc5565b90919293506104c1579161047e91600561026094145f146104a45750610479859384925b016128b5565b613fc5565b8103908111610490576101fa9061401d565b602482634e487b7160e01b81526011600452fd5b6b7fffffffffffffffffffffff6104799160011c16938492610473565b602485634e487b7160e01b81526021600452fd5b7f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208b61042b565b7f168fb11e000000000000000000000000000000000000000000000000000000008952600452602488fd5b5061053388613e10565b4311156103c9565b5088925060048414156103c3565b602489634e487b7160e01b81526021600452fd5b61057f91506101203d8111610585575b6105778183612932565b810190612eb0565b5f6103ad565b503d61056d565b6040513d8a823e3d90fd5b90925067ffffffffffffffff604051917f44322905000000000000000000000000000000000000000000000000000000008352886004840152166024820152602081604481865afa90811561058c578891610616575b5060068110156106025715159161012061037f565b602488634e487b7160e01b81526021600452fd5b90506020813d60201161064d575b8161063160209383612932565b8101031261064957516006811015610649575f6105ed565b8780fd5b3d9150610624565b63108065c360e01b8752600452602486fd5b61034491955061068e9060c03d60c011610697575b6106868183612932565b810190612ae8565b50509490610338565b503d61067c565b6040513d88823e3d90fd5b5034610134576106c9906106bc366127e1565b8183859495979397613c8b565b9095916106dd6106d883612e15565b613d81565b8043111561081557506106ef81613e10565b804311610803575081869761070392613f11565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260ff600183015460901c16915491843b156107ff57869465ffffffffffff61036494879367ffffffffffffffff610797986107ab6040519c8d9b8c9a7f425fcfa9000000000000000000000000000000000000000000000000000000008c5260048c0190612c93565b80356102a48b0152602001356102c48a0152565b166102e487015215156103048601526001600160a01b03811661032486015260a01c166103448401525af180156107f4576107e35750f35b816107ed91612932565b6101345780f35b6040513d84823e3d90fd5b8680fd5b63348f2b4160e11b8752600452602486fd5b868160016024930180911161021a57630a8d68c960e21b8252600452fd5b503461013457806003193601126101345760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013457366003190161036081126112fc576102a013610134576040366102a3190112610134576102e43560038110156112fc57610304359067ffffffffffffffff82168092036112f8576103243567ffffffffffffffff81116112a1576108e5903690600401612720565b610344949194359367ffffffffffffffff85116112f85760c060031986360301126112f8576040519363d6ab736960e01b855261092460048601612b86565b61093d6102a486016102a435815260206102c435910152565b6102e485015261030484015260c083610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156112ec578092819482916112ba575b50606067ffffffffffffffff91604051967fa488556d000000000000000000000000000000000000000000000000000000008852600488015280516024880152826020820151166044880152826040820151166064880152015116608485015260c060a485015260a08480610a0760c48201868b612954565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156112ad578194611222575b5060808401516111fa578351156111d257610a6f67ffffffffffffffff60208601511685519085612f75565b94845160405191610a7f836128c9565b610a8b81600401612b65565b8352610a9960248201612b65565b6020840152610aaa6044820161270b565b604084015260648101356060840152608481013561ffff811681036111ce57608084015260a48101359067ffffffffffffffff82116111ce573660238383010112156111ce57600482820101359167ffffffffffffffff83116111ba578260051b60405193610b1c6020830186612932565b8452602084019136602485830184010111610649579091602482850101925b602485840182010184106111a757505050505060a0830152610b5b612faa565b916040516319120ab160e21b8152866004820152610120816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561119c57859161117d575b5080516007811015611155576002148015611169575b8015611133575b156110fd5760405190635830251360e11b8252610120826004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa91821561069e5786926110c9575b50602001610c4365ffffffffffff82511663ffffffff60408501511690612e08565b600181018091116110b5578043106110a3575065ffffffffffff610c7491511663ffffffff60608401511690612e08565b804311610de9575b505050506001604082015265ffffffffffff431660208201523381526004610cbf60ff60408801818151168260608b01511660a0870152608086015251166137b9565b60206001600160a01b03610cd16137f4565b166040519384809263fe173b9760e01b82525afa918215610dde578492610d9b575b50602098610d3589979694610d2d7f5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf09795610d9095612db2565b90898961389c565b610d58604067ffffffffffffffff8c8b01511699519489815260018d5220612e15565b93610d6285613d81565b610d7660405196879687528d870190612828565b610140850152610180610160850152610180840191612954565b0390a4604051908152f35b909594929391506020813d602011610dd6575b81610dbb60209383612932565b81010312610dd25751939491939092916020610cf3565b5f80fd5b3d9150610dae565b6040513d86823e3d90fd5b825115611091575060a063ffffffff9101511691610e2567ffffffffffffffff604084015116602084015115155f146110865786905b89612f75565b918286526001602052610e3a60408720612e15565b9360e0850165ffffffffffff81511615611073579065ffffffffffff610e61925116612e08565b8043116108035750600360ff606086015116101561106057602081015115158061102c575b6110025760a08101515160ff60808601511680911490811591611015575b506110025760ff60a08501511660a08201515187915b818310610f18575050506060015103610f06575060ff60606001920151160160ff8111610ef25760ff1660608201525f808080610c7c565b602483634e487b7160e01b81526011600452fd5b63984db25f60e01b8452600452602483fd5b90919360018501808611610fee576020918a918503610fe65783905b608087015161ffff16881c600116610fd157610f548860a0890151614154565b515b604051917fff000000000000000000000000000000000000000000000000000000000000008684019460f81b1684526021830152604182015260418152610f9e606182612932565b604051918291518091835e8101838152039060025afa15610fc6576001885194019190610eba565b6040513d89823e3d90fd5b610fdf8860a0890151614154565b5190610f56565b600190610f34565b60248a634e487b7160e01b81526011600452fd5b6024868463984db25f60e01b8252600452fd5b61ffff809250608084015116901c1615155f610ea4565b5087865260026020526040862067ffffffffffffffff80604084015116165f5260205260405f205460608201511415610e86565b6024868463047861b560e31b8252600452fd5b6024888663108065c360e01b8252600452fd5b606084015190610e1f565b63348f2b4160e11b8652600452602485fd5b630a8d68c960e21b8752600452602486fd5b602487634e487b7160e01b81526011600452fd5b60209192506110ef906101203d81116110f6575b6110e78183612932565b810190612fed565b9190610c21565b503d6110dd565b84879151600781101561111f57604492630cd2cf9960e31b8352600452602452fd5b602482634e487b7160e01b81526021600452fd5b5080516007811015611155576003148015610bcd575060408101511515610bcd565b602486634e487b7160e01b81526021600452fd5b508051600781101561115557600514610bc6565b61119691506101203d8111610585576105778183612932565b5f610bb0565b6040513d87823e3d90fd5b8335825260209384019390910190610b3b565b602486634e487b7160e01b81526041600452fd5b8480fd5b807f268983ce0000000000000000000000000000000000000000000000000000000060049252fd5b807fea477e540000000000000000000000000000000000000000000000000000000060049252fd5b90935060a0813d60a0116112a5575b8161123e60a09383612932565b810103126112a157611295608060405192611258846128f9565b8051845261126860208201612ad3565b602085015261127960408201612dd2565b604085015261128a60608201612dd2565b606085015201612dc5565b6080820152925f610a43565b8380fd5b3d9150611231565b50604051903d90823e3d90fd5b67ffffffffffffffff9550606094506112e2915060c03d60c011610697576106868183612932565b909550909361098e565b604051903d90823e3d90fd5b8280fd5b5080fd5b50346101345760203660031901126101345760043581526003602052604081209060405190604082019082821067ffffffffffffffff83111761136f57506040926020918452549163ffffffff65ffffffffffff84169384835260301c16918291015282519182526020820152f35b80634e487b7160e01b602492526041600452fd5b5034610134578060031936011261013457602060405160048152f35b50346101345760203660031901126101345760043560ff811681036112fc576113c7906137b9565b90600460206001600160a01b036113dc6137f4565b166040519283809263fe173b9760e01b82525afa9182156112ec5791611409575b602061029a8385612db2565b90506020813d602011611434575b8161142460209383612932565b81010312610dd2575160206113fd565b3d9150611417565b503461013457366003190161032081126112fc576102a013610134576040366102a3190112610134576102e4359067ffffffffffffffff8216809203610134576103043567ffffffffffffffff81116112fc5761149d903690600401612720565b6040939193519063d6ab736960e01b82526114ba60048301612b86565b6114d36102a483016102a435815260206102c435910152565b836102e48301528361030483015260c082610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156112ec5780928195611aed575b5067ffffffffffffffff611547611539612de0565b611541613c77565b906140ef565b16958685118015611ad9575b611aad5761155f6137f4565b848352600260205260408320865f5260205260405f205415801590611950575b611924576040516020810190868252876040820152846060820152606081526115a9608082612932565b519020966115e46040516115bc816128c9565b858152856020820152856040820152856060820152856080820152606060a082015287613356565b91604051917f49bd7bb700000000000000000000000000000000000000000000000000000000835260048301528760248301526060604483015260208280611630606482018a89612954565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa91821561119c5785926118e8575b5060ff6080840192600160a0860152168252610224359067ffffffffffffffff8216918281036107ff57906001600160a01b03915016906040517f8903573000000000000000000000000000000000000000000000000000000000815260e081600481865afa908115610fc6578791611803575b509067ffffffffffffffff60406116fa9301511690612db2565b60018b01809b116117ef578a156117db5761171f60ff60049c602093049451166137b9565b916040519b8c809263fe173b9760e01b82525afa998a1561119c57859a611797575b50926117847f5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf09593610d2d610d909461177f60209e8e9c9b99612db2565b612e08565b86835260018a52610d5860408420612e15565b9950939195949260208a3d6020116117d3575b816117b760209383612932565b81010312610dd257985198949592949193919291611784611741565b3d91506117aa565b602486634e487b7160e01b81526012600452fd5b602486634e487b7160e01b81526011600452fd5b905060e0813d60e0116118e0575b8161181e60e09383612932565b810103126107ff576040519060e0820182811067ffffffffffffffff8211176118cc576116fa93926118be60c067ffffffffffffffff94604094855261186381612ad3565b845261187160208201612ad3565b6020850152611881858201612ad3565b8585015261189160608201612ad3565b60608501526118a260808201612df7565b60808501526118b360a08201612df7565b60a085015201612df7565b60c0820152929350506116e0565b602489634e487b7160e01b81526041600452fd5b3d9150611811565b9091506020813d60201161191c575b8161190460209383612932565b810103126111ce5761191590612dd2565b905f61166c565b3d91506118f7565b602483877f6e87ed4d000000000000000000000000000000000000000000000000000000008252600452fd5b506102c4351515801561157f575082608060405161196d816128f9565b82815282602082015282604082015282606082015201526101643560028110156112a1576101843563ffffffff811690818103611aa9575063ffffffff6119b2612de0565b67ffffffffffffffff6119c3613c77565b91604051956119d1876128f9565b158652602086019485528160408701911681528360608701931683528360808701956102a4358752604051977f7c1f1f8e00000000000000000000000000000000000000000000000000000000895251151560048901525116602487015251166044850152511660648301525160848201528660a482015260208160c4816001600160a01b0386165afa908115610dde578491611a6f575b5061157f565b90506020813d602011611aa1575b81611a8a60209383612932565b810103126112a157611a9b90612dc5565b5f611a69565b3d9150611a7d565b8580fd5b602482867f8405585b000000000000000000000000000000000000000000000000000000008252600452fd5b5084158015611553575060a4351515611553565b909450611b0a91925060c03d60c011610697576106868183612932565b50919091935f611524565b50346101345760203660031901126101345760406020916001600160a01b03611b3c6127b7565b1681528083522054604051908152f35b5034610134578060031936011261013457602060405160038152f35b503461013457806003193601126101345760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013457602036600319011261013457611bc66127b7565b90338152806020526040812054918215611cd057338252816020528160408120556040518381527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a26001600160a01b036040519163a9059cbb60e01b8352166004820152826024820152602081604481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156107f4578291611c96575b5015611c8757602082604051908152f35b806312171d8360e31b60049252fd5b90506020813d602011611cc8575b81611cb160209383612932565b810103126112fc57611cc290612dc5565b5f611c76565b3d9150611ca4565b6024827fdc69dc1600000000000000000000000000000000000000000000000000000000815233600452fd5b503461013457611d1a611d0e3661274e565b94938296939194613c8b565b92909194611d2a6106d885612e15565b804311611dfc575080158015611deb575b611dd8579086916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691855492803b156111ce5787938593611da960405196879586948594639a85a9cd60e01b865260ff808360e81c169260e01c169060048701612974565b03915afa80156107f457611dc3575b50506101fa936130af565b81611dcd91612932565b6111ce57845f611db8565b60248784633467fba960e21b8252600452fd5b5060ff600185015460901c16611d3b565b63348f2b4160e11b8852600452602487fd5b503461013457366003190161030081126112fc576102a013610134576040366102a3190112610134576102e43567ffffffffffffffff81116112fc57611e58903690600401612720565b6040519163d6ab736960e01b8352611e7260048401612b86565b611e8b6102a484016102a435815260206102c435910152565b836102e48401528361030484015260c083610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610dde578493612134575b506101a43580151581036111ce5761210c57836001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156112fc578160405180927f9f32409b000000000000000000000000000000000000000000000000000000008252611f53600483016129f6565b6101406101248301528180611f6d61014482018a8a612954565b03915afa80156107f4576120f7575b5050611f8936838361299f565b6020815191012092604051602081019082825267ffffffffffffffff604082015285606082015260608152611fbf608082612932565b51902092611ffa604051611fd2816128c9565b878152876020820152876040820152876060820152876080820152606060a082015283613356565b906001610100830152866110b55760049495965060206001600160a01b036120206137f4565b166040519687809263fe173b9760e01b82525afa9485156120ec575f956120b8575b506206f3e085810295908604036120a457602096610d90879561209167ffffffffffffffff987f5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf096898961389c565b865f5260018a52610d5860405f20612e15565b634e487b7160e01b5f52601160045260245ffd5b9094506020813d6020116120e4575b816120d460209383612932565b81010312610dd25751935f612042565b3d91506120c7565b6040513d5f823e3d90fd5b8161210191612932565b6112a157835f611f7c565b6004847f2018fa40000000000000000000000000000000000000000000000000000000008152fd5b61214e91935060c03d60c011610697576106868183612932565b5050915f611eda565b50346101345760403660031901126101345767ffffffffffffffff604061217c6126f4565b92600435815260026020522091165f52602052602060405f2054604051908152f35b503461013457366003190161032081126112fc576102a013610134576040366102a3190112610134576102e43567ffffffffffffffff81116112fc576121e8903690600401612720565b6103043567ffffffffffffffff81116112a157612209903690600401612720565b9161221536828661299f565b60208151910120936040519463d6ab736960e01b8652612239600487016004612c93565b6102a4356102a48701526102c4356102c4870152866102e48701528661030487015260c086610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa958615610fc65787966123bf575b506122b09067ffffffffffffffff87612f75565b918287526001602052604087209360ff855460d01c1660058110156105495760010361239a576122e26106d886612e15565b8043116123ad575060ff600186015460901c161561239a57908792916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156111ce5787938593611da961238794604051978896879586957f594f5bd8000000000000000000000000000000000000000000000000000000008752612373600488016129f6565b610160610124880152610164870191612954565b8481036003190161014486015291612954565b60248885633467fba960e21b8252600452fd5b63348f2b4160e11b8952600452602488fd5b6122b09196506123dd9060c03d60c011610697576106868183612932565b5050959061229c565b5034610dd2576123f53661274e565b936001600160a01b0361240f6102608894969998016128b5565b1633036126c857612449906124356040519363d6ab736960e01b85526004850190612c93565b80356102a4840152602001356102c4830152565b5f6102e48201525f61030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156120ec575f916126a7575b506124a45f8783612f75565b91825f52600160205260405f209360ff855460d01c16600581101561269357600103612680576124d66106d886612e15565b80431161266e5750811561262057845460e081901c60ff1680156125d1576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610dd25760ff5f936125508b60405197889687958695639a85a9cd60e01b875260e81c16908b60048701612974565b03915afa80156120ec576125b9575b50817f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff6101fa999a5b848c526002835260408c208282165f5283528560405f20556040519586521693a36130af565b6101fa96505f6125c891612932565b5f95508161255f565b5050816020879998991491821592612648575b505061262057817f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff6101fa99612593565b7f7a94787e000000000000000000000000000000000000000000000000000000005f5260045ffd5b909150356020871061265e575b1415815f6125e4565b5f198760200360031b1b16612655565b63348f2b4160e11b5f5260045260245ffd5b83633467fba960e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b6126c0915060c03d60c011610697576106868183612932565b50505f612498565b7f143abd98000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6024359067ffffffffffffffff82168203610dd257565b359067ffffffffffffffff82168203610dd257565b9181601f84011215610dd25782359167ffffffffffffffff8311610dd25760208381860195010111610dd257565b60031981016103408112610dd2576102a013610dd25760049160406102a319830112610dd2576102a4916102e43567ffffffffffffffff81168103610dd257916103043591610324359067ffffffffffffffff8211610dd2576127b391600401612720565b9091565b600435906001600160a01b0382168203610dd257565b35906001600160a01b0382168203610dd257565b9060031982016103208112610dd2576102a013610dd25760406004926102a3190112610dd2576102a4906102e43567ffffffffffffffff81168103610dd257906103043590565b6001600160a01b03815116825265ffffffffffff60208201511660208301526040810151600581101561269357610100918291604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a08501526001600160601b0360c08201511660c085015265ffffffffffff60e08201511660e085015201511515910152565b356001600160a01b0381168103610dd25790565b60c0810190811067ffffffffffffffff8211176128e557604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff8211176128e557604052565b610120810190811067ffffffffffffffff8211176128e557604052565b90601f8019910116810190811067ffffffffffffffff8211176128e557604052565b908060209392818452848401375f828201840152601f01601f1916010190565b9061299c959360ff608094819385521660208401521660408201528160608201520191612954565b90565b92919267ffffffffffffffff82116128e557604051916129c9601f8201601f191660200184612932565b829481845281830111610dd2578281602093845f960137010152565b359063ffffffff82168203610dd257565b6004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff8116809103610dd25760e0820152610104359063ffffffff8216809203610dd2576101000152565b63ffffffff612acd6101008093803586526020810135602087015260408101356040870152606081013560608701526080810135608087015260a081013560a087015260c081013560c087015267ffffffffffffffff612ac160e0830161270b565b1660e0870152016129e5565b16910152565b519067ffffffffffffffff82168203610dd257565b809291039060c08212610dd2578251926080602082015193603f190112610dd257604051906080820182811067ffffffffffffffff8211176128e557612b5d9160a09160405260408101518452612b4160608201612ad3565b6020850152612b5260808201612ad3565b604085015201612ad3565b606082015290565b35908115158203610dd257565b35906001600160601b0382168203610dd257565b612b91816004612a5f565b6101243561012082015261014435610140820152610164356002811015610dd2576101608201526101843563ffffffff8116809103610dd2576101808201526101a435801515809103610dd2576101a08201526101c4356001600160601b038116809103610dd2576101c08201526101e4356001600160601b038116809103610dd2576101e0820152610204356001600160601b038116809103610dd2576102008201526102243567ffffffffffffffff8116809103610dd257610220820152610244356001600160a01b038116809103610dd257610240820152610264356001600160a01b038116809103610dd25761026082015261028061028435910152565b612c9d8282612a5f565b612cb96101208301610120830160208091803584520135910152565b6101608101356002811015610dd25761028091829161016085015263ffffffff612ce661018083016129e5565b16610180850152612cfa6101a08201612b65565b15156101a08501526001600160601b03612d176101c08301612b72565b166101c08501526001600160601b03612d336101e08301612b72565b166101e08501526001600160601b03612d4f6102008301612b72565b1661020085015267ffffffffffffffff612d6c610220830161270b565b166102208501526001600160a01b03612d8861024083016127cd565b166102408501526001600160a01b03612da461026083016127cd565b166102608501520135910152565b818102929181159184041417156120a457565b51908115158203610dd257565b519060ff82168203610dd257565b60e43567ffffffffffffffff81168103610dd25790565b519063ffffffff82168203610dd257565b919082018092116120a457565b90604051612e2281612915565b809280546001600160a01b038116835265ffffffffffff8160a01c16602084015260ff8160d01c16906005821015612693576101009260ff60019281946040880152818160d81c166060880152818160e01c16608088015260e81c1660a086015201546001600160601b03811660c085015265ffffffffffff8160601c1660e085015260901c161515910152565b9081610120910312610dd25760405190612ec982612915565b80516007811015610dd257825260208101519065ffffffffffff82168203610dd257610100916020840152612f0060408201612dc5565b6040840152612f1160608201612dc5565b6060840152612f2260808201612dc5565b6080840152612f3360a08201612dc5565b60a0840152612f4460c08201612dc5565b60c0840152612f5560e08201612dc5565b60e084015201516001600160601b0381168103610dd25761010082015290565b9167ffffffffffffffff6040519260208401948552166040830152606082015260608152612fa4608082612932565b51902090565b60405190612fb782612915565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b9081610120910312610dd2576130946101006040519261300c84612915565b61301581612df7565b845261302360208201612df7565b602085015261303460408201612df7565b604085015261304560608201612df7565b606085015261305660808201612df7565b608085015261306760a08201612df7565b60a085015261307860c08201612df7565b60c085015261308960e08201612df7565b60e085015201612df7565b61010082015290565b63ffffffff1680156120a4575f190190565b90929192604051635830251360e11b8152610120816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156120ec575f91613337575b50825f52600360205261316f63ffffffff60405f209261314f61312983865460301c1661309d565b855469ffffffff000000000000191660309190911b69ffffffff00000000000016178555565b8160c08160a084015116920151168082115f1461333057505b1643612e08565b81549065ffffffffffff82168111613313575b50505060018401805471ffffffffffff00000000000000000000000019164360601b71ffffffffffff00000000000000000000000016178155937a02000000000000000000000000000000000000000000000000000060ff60d01b19825416179055600460206001600160a01b036131f86137f4565b166040519283809263fe173b9760e01b82525afa9081156120ec575f916132e1575b50803a105f146132dc57503a5b6001600160601b0385541693604c810290808204604c14901517156120a457620249f0019081620249f0116120a45761325f91612db2565b808410156132d65750825b6001600160601b0384169003936001600160601b0385116120a4576001600160601b036132d495166001600160601b0319825416179055604051918383527f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a433613fc5565b565b9261326a565b613227565b90506020813d60201161330b575b816132fc60209383612932565b81010312610dd257515f61321a565b3d91506132ef565b65ffffffffffff169065ffffffffffff19161790555f8080613182565b9050613168565b61335091506101203d81116110f6576110e78183612932565b5f613101565b919091613361612faa565b926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051906319120ab160e21b825283600483015261012082602481845afa9182156120ec575f92613798575b5081516007811015612693576002148015613784575b8015613762575b15613741579061012060049260405193848092635830251360e11b82525afa9182156120ec575f9261371d575b5060200161342465ffffffffffff82511663ffffffff60408501511690612e08565b600181018091116120a45780431061370b575065ffffffffffff61345591511663ffffffff60608401511690612e08565b80431161347b575b505050506001604083015265ffffffffffff43166020830152338252565b82511561266e575060a063ffffffff91015116604082019167ffffffffffffffff835116936134bb6020830195865115155f14613700575f905b83612f75565b93845f5260016020526134d060405f20612e15565b9360e0850165ffffffffffff815116156136ed579065ffffffffffff6134f7925116612e08565b80431161266e57506060840195600360ff88511610156136da5751151591826136a6575b50506136935760a081019182515160ff6080830151168091149081159161367c575b506136695760a060ff910151165f92805151915f92608085015b8185106135a0575050505050606001510361358e575060ff60019151160160ff81116120a45760ff1660608301525f80808061345d565b63984db25f60e01b5f5260045260245ffd5b9091929395600187018088116120a4576020915f9185036136615785905b600161ffff8651168b1c1615831461364f576135db8a8951614154565b515b604051917fff000000000000000000000000000000000000000000000000000000000000008684019460f81b1684526021830152604182015260418152613625606182612932565b604051918291518091835e8101838152039060025afa156120ec5760015f51960193929190613557565b61365a8a8951614154565b51906135dd565b6001906135be565b8363984db25f60e01b5f5260045260245ffd5b61ffff809250608085015116901c1615155f61353d565b8263984db25f60e01b5f5260045260245ffd5b9091505f52600260205267ffffffffffffffff8060405f20925116165f5260205260405f2054606082015114155f8061351b565b8563047861b560e31b5f5260045260245ffd5b8663108065c360e01b5f5260045260245ffd5b6060840151906134b5565b630a8d68c960e21b5f5260045260245ffd5b602091925061373a906101203d81116110f6576110e78183612932565b9190613402565b815184600782101561269357630cd2cf9960e31b5f5260045260245260445ffd5b50815160078110156126935760031480156133d55750604082015115156133d5565b5081516007811015612693576005146133ce565b6137b29192506101203d8111610585576105778183612932565b905f6133b8565b60ff16806137eb57506104005b604c810290808204604c14901517156120a457620249f00180620249f0116120a45790565b6020901b6137c6565b6040517f09148a240000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156120ec575f9161385d575090565b90506020813d602011613894575b8161387860209383612932565b81010312610dd257516001600160a01b0381168103610dd25790565b3d915061386b565b929192815f52600160205260ff60405f205460d01c16600581101561269357613c4b575f52600360205260405f20805490633fffffff63ffffffff8360301c169260321c1693606085118015613c39575b613c11576001600160601b039060c08701951b16845263ffffffff82146120a457600161393a920169ffffffff00000000000082549160301b169069ffffffff0000000000001916179055565b5f52600160205260405f206001600160a01b038351168154907fffffffffffff000000000000000000000000000000000000000000000000000079ffffffffffff0000000000000000000000000000000000000000602087015160a01b1692161717815560408301519060058210156126935760016001600160601b03916101009360ff60d01b197aff000000000000000000000000000000000000000000000000000083549260d01b169116178155606086015181547cff00000000000000000000000000000000000000000000000000000000608089015160e01b16907fffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff0000000000000000000000000000000000000000000000000000007dff000000000000000000000000000000000000000000000000000000000060a08c015160e81b169460d81b169116171717815501925116926001600160601b0384166001600160601b0319845416178355613af065ffffffffffff60e083015116849071ffffffffffff0000000000000000000000001971ffffffffffff00000000000000000000000083549260601b169116179055565b015181547fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff1690151560901b72ff000000000000000000000000000000000000161790558015159081613b54575b50613b4557565b6312171d8360e31b5f5260045ffd5b9050604051907f23b872dd00000000000000000000000000000000000000000000000000000000825233600483015230602483015260448201526020816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156120ec575f91613bd7575b50155f613b3e565b90506020813d602011613c09575b81613bf260209383612932565b81010312610dd257613c0390612dc5565b5f613bcf565b3d9150613be5565b7f24fe1192000000000000000000000000000000000000000000000000000000005f5260045ffd5b506001600160601b0381861b116138ed565b507f71fc1b53000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6101043563ffffffff81168103610dd25790565b93929190613cc290613cae6040519663d6ab736960e01b88526004880190612c93565b80356102a4870152602001356102c4860152565b5f6102e48501525f61030485015260c084610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156120ec575f94613d58575b5090613d1d9184612f75565b90815f52600160205260405f209060ff825460d01c16600581101561269357600103613d4557565b82633467fba960e21b5f5260045260245ffd5b613d1d92919450613d779060c03d60c011610697576106868183612932565b5050939091613d11565b60200151604051635830251360e11b81529065ffffffffffff16610120826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156120ec57608063ffffffff9161299c945f91613df1575b5001511690612e08565b613e0a91506101203d81116110f6576110e78183612932565b5f613de7565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916319120ab160e21b8352600483015261012082602481845afa9182156120ec5765ffffffffffff602060049481935f91613ef2575b5001511691604051938480927f07556fac0000000000000000000000000000000000000000000000000000000082525afa9081156120ec575f91613ebc575b61299c9250612e08565b90506020823d602011613eea575b81613ed760209383612932565b81010312610dd25761299c915190613eb2565b3d9150613eca565b613f0b91506101203d8111610585576105778183612932565b5f613e73565b906132d492917a03000000000000000000000000000000000000000000000000000060ff60d01b19845416178355805f526003602052613f8660405f20613f6163ffffffff825460301c1661309d565b69ffffffff00000000000082549160301b169069ffffffff0000000000001916179055565b7f8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d5f80a36001600160601b0360016001600160a01b0383541692015416905b81156140195760206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f525f825260405f2061400e828254612e08565b9055604051908152a2565b5050565b80156140ec577fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e6020604051838152a16040519063a9059cbb60e01b8252620e16e4600483015260248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156120ec575f916140b2575b5015613b4557565b90506020813d6020116140e4575b816140cd60209383612932565b81010312610dd2576140de90612dc5565b5f6140aa565b3d91506140c0565b50565b9067ffffffffffffffff8216158015614146575b6141405763ffffffff1690811561412c5767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff811615614103565b80518210156141685760209160051b010190565b634e487b7160e01b5f52603260045260245ffd",
}

// DisputesABI is the input ABI used to generate the binding from.
// Deprecated: Use DisputesMetaData.ABI instead.
var DisputesABI = DisputesMetaData.ABI

// Deprecated: Use DisputesMetaData.Sigs instead.
// DisputesFuncSigs maps the 4-byte function signature to its string representation.
var DisputesFuncSigs = DisputesMetaData.Sigs

// DisputesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DisputesMetaData.Bin instead.
var DisputesBin = DisputesMetaData.Bin

// DeployDisputes deploys a new Ethereum contract, binding an instance of Disputes to it.
func DeployDisputes(auth *bind.TransactOpts, backend bind.ContractBackend, weth common.Address, book common.Address, tree common.Address, inputs common.Address) (common.Address, *types.Transaction, *Disputes, error) {
	parsed, err := DisputesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DisputesBin), backend, weth, book, tree, inputs)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Disputes{DisputesCaller: DisputesCaller{contract: contract}, DisputesTransactor: DisputesTransactor{contract: contract}, DisputesFilterer: DisputesFilterer{contract: contract}}, nil
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	DisputesCaller     // Read-only binding to the contract
	DisputesTransactor // Write-only binding to the contract
	DisputesFilterer   // Log filterer for contract events
}

// DisputesCaller is an auto generated read-only Go binding around an Ethereum contract.
type DisputesCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DisputesTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DisputesTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DisputesFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DisputesFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DisputesSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DisputesSession struct {
	Contract     *Disputes         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DisputesCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DisputesCallerSession struct {
	Contract *DisputesCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// DisputesTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DisputesTransactorSession struct {
	Contract     *DisputesTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// DisputesRaw is an auto generated low-level Go binding around an Ethereum contract.
type DisputesRaw struct {
	Contract *Disputes // Generic contract binding to access the raw methods on
}

// DisputesCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DisputesCallerRaw struct {
	Contract *DisputesCaller // Generic read-only contract binding to access the raw methods on
}

// DisputesTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DisputesTransactorRaw struct {
	Contract *DisputesTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDisputes creates a new instance of Disputes, bound to a specific deployed contract.
func NewDisputes(address common.Address, backend bind.ContractBackend) (*Disputes, error) {
	contract, err := bindDisputes(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Disputes{DisputesCaller: DisputesCaller{contract: contract}, DisputesTransactor: DisputesTransactor{contract: contract}, DisputesFilterer: DisputesFilterer{contract: contract}}, nil
}

// NewDisputesCaller creates a new read-only instance of Disputes, bound to a specific deployed contract.
func NewDisputesCaller(address common.Address, caller bind.ContractCaller) (*DisputesCaller, error) {
	contract, err := bindDisputes(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DisputesCaller{contract: contract}, nil
}

// NewDisputesTransactor creates a new write-only instance of Disputes, bound to a specific deployed contract.
func NewDisputesTransactor(address common.Address, transactor bind.ContractTransactor) (*DisputesTransactor, error) {
	contract, err := bindDisputes(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DisputesTransactor{contract: contract}, nil
}

// NewDisputesFilterer creates a new log filterer instance of Disputes, bound to a specific deployed contract.
func NewDisputesFilterer(address common.Address, filterer bind.ContractFilterer) (*DisputesFilterer, error) {
	contract, err := bindDisputes(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DisputesFilterer{contract: contract}, nil
}

// bindDisputes binds a generic wrapper to an already deployed contract.
func bindDisputes(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DisputesMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Disputes *DisputesRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Disputes.Contract.DisputesCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Disputes *DisputesRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Disputes.Contract.DisputesTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Disputes *DisputesRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Disputes.Contract.DisputesTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Disputes *DisputesCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Disputes.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Disputes *DisputesTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Disputes.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Disputes *DisputesTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Disputes.Contract.contract.Transact(opts, method, params...)
}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Disputes *DisputesCaller) BOOK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "BOOK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Disputes *DisputesSession) BOOK() (common.Address, error) {
	return _Disputes.Contract.BOOK(&_Disputes.CallOpts)
}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Disputes *DisputesCallerSession) BOOK() (common.Address, error) {
	return _Disputes.Contract.BOOK(&_Disputes.CallOpts)
}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_Disputes *DisputesCaller) BURNADDRESS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "BURN_ADDRESS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_Disputes *DisputesSession) BURNADDRESS() (common.Address, error) {
	return _Disputes.Contract.BURNADDRESS(&_Disputes.CallOpts)
}

// BURNADDRESS is a free data retrieval call binding the contract method 0xfccc2813.
//
// Solidity: function BURN_ADDRESS() view returns(address)
func (_Disputes *DisputesCallerSession) BURNADDRESS() (common.Address, error) {
	return _Disputes.Contract.BURNADDRESS(&_Disputes.CallOpts)
}

// DOUBLING is a free data retrieval call binding the contract method 0x91784c34.
//
// Solidity: function DOUBLING() view returns(uint256)
func (_Disputes *DisputesCaller) DOUBLING(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "DOUBLING")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DOUBLING is a free data retrieval call binding the contract method 0x91784c34.
//
// Solidity: function DOUBLING() view returns(uint256)
func (_Disputes *DisputesSession) DOUBLING() (*big.Int, error) {
	return _Disputes.Contract.DOUBLING(&_Disputes.CallOpts)
}

// DOUBLING is a free data retrieval call binding the contract method 0x91784c34.
//
// Solidity: function DOUBLING() view returns(uint256)
func (_Disputes *DisputesCallerSession) DOUBLING() (*big.Int, error) {
	return _Disputes.Contract.DOUBLING(&_Disputes.CallOpts)
}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_Disputes *DisputesCaller) FOLLOWUPS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "FOLLOW_UPS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_Disputes *DisputesSession) FOLLOWUPS() (*big.Int, error) {
	return _Disputes.Contract.FOLLOWUPS(&_Disputes.CallOpts)
}

// FOLLOWUPS is a free data retrieval call binding the contract method 0x6aa1c156.
//
// Solidity: function FOLLOW_UPS() view returns(uint256)
func (_Disputes *DisputesCallerSession) FOLLOWUPS() (*big.Int, error) {
	return _Disputes.Contract.FOLLOWUPS(&_Disputes.CallOpts)
}

// INPUTS is a free data retrieval call binding the contract method 0xead18f12.
//
// Solidity: function INPUTS() view returns(address)
func (_Disputes *DisputesCaller) INPUTS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "INPUTS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// INPUTS is a free data retrieval call binding the contract method 0xead18f12.
//
// Solidity: function INPUTS() view returns(address)
func (_Disputes *DisputesSession) INPUTS() (common.Address, error) {
	return _Disputes.Contract.INPUTS(&_Disputes.CallOpts)
}

// INPUTS is a free data retrieval call binding the contract method 0xead18f12.
//
// Solidity: function INPUTS() view returns(address)
func (_Disputes *DisputesCallerSession) INPUTS() (common.Address, error) {
	return _Disputes.Contract.INPUTS(&_Disputes.CallOpts)
}

// TREE is a free data retrieval call binding the contract method 0x594dee75.
//
// Solidity: function TREE() view returns(address)
func (_Disputes *DisputesCaller) TREE(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "TREE")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// TREE is a free data retrieval call binding the contract method 0x594dee75.
//
// Solidity: function TREE() view returns(address)
func (_Disputes *DisputesSession) TREE() (common.Address, error) {
	return _Disputes.Contract.TREE(&_Disputes.CallOpts)
}

// TREE is a free data retrieval call binding the contract method 0x594dee75.
//
// Solidity: function TREE() view returns(address)
func (_Disputes *DisputesCallerSession) TREE() (common.Address, error) {
	return _Disputes.Contract.TREE(&_Disputes.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_Disputes *DisputesCaller) WETH(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "WETH")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_Disputes *DisputesSession) WETH() (common.Address, error) {
	return _Disputes.Contract.WETH(&_Disputes.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_Disputes *DisputesCallerSession) WETH() (common.Address, error) {
	return _Disputes.Contract.WETH(&_Disputes.CallOpts)
}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (_Disputes *DisputesCaller) CreditOf(opts *bind.CallOpts, account common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "creditOf", account)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (_Disputes *DisputesSession) CreditOf(account common.Address) (*big.Int, error) {
	return _Disputes.Contract.CreditOf(&_Disputes.CallOpts, account)
}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (_Disputes *DisputesCallerSession) CreditOf(account common.Address) (*big.Int, error) {
	return _Disputes.Contract.CreditOf(&_Disputes.CallOpts, account)
}

// DemandOf is a free data retrieval call binding the contract method 0xe1265409.
//
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool))
func (_Disputes *DisputesCaller) DemandOf(opts *bind.CallOpts, key [32]byte) (DisputesDemand, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "demandOf", key)

	if err != nil {
		return *new(DisputesDemand), err
	}

	out0 := *abi.ConvertType(out[0], new(DisputesDemand)).(*DisputesDemand)

	return out0, err

}

// DemandOf is a free data retrieval call binding the contract method 0xe1265409.
//
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool))
func (_Disputes *DisputesSession) DemandOf(key [32]byte) (DisputesDemand, error) {
	return _Disputes.Contract.DemandOf(&_Disputes.CallOpts, key)
}

// DemandOf is a free data retrieval call binding the contract method 0xe1265409.
//
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool))
func (_Disputes *DisputesCallerSession) DemandOf(key [32]byte) (DisputesDemand, error) {
	return _Disputes.Contract.DemandOf(&_Disputes.CallOpts, key)
}

// KeyOf is a free data retrieval call binding the contract method 0xba975393.
//
// Solidity: function keyOf(bytes32 id, uint64 segment, bytes32 digest) pure returns(bytes32)
func (_Disputes *DisputesCaller) KeyOf(opts *bind.CallOpts, id [32]byte, segment uint64, digest [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "keyOf", id, segment, digest)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// KeyOf is a free data retrieval call binding the contract method 0xba975393.
//
// Solidity: function keyOf(bytes32 id, uint64 segment, bytes32 digest) pure returns(bytes32)
func (_Disputes *DisputesSession) KeyOf(id [32]byte, segment uint64, digest [32]byte) ([32]byte, error) {
	return _Disputes.Contract.KeyOf(&_Disputes.CallOpts, id, segment, digest)
}

// KeyOf is a free data retrieval call binding the contract method 0xba975393.
//
// Solidity: function keyOf(bytes32 id, uint64 segment, bytes32 digest) pure returns(bytes32)
func (_Disputes *DisputesCallerSession) KeyOf(id [32]byte, segment uint64, digest [32]byte) ([32]byte, error) {
	return _Disputes.Contract.KeyOf(&_Disputes.CallOpts, id, segment, digest)
}

// PriceOf is a free data retrieval call binding the contract method 0x912397c3.
//
// Solidity: function priceOf(uint8 levels) view returns(uint256)
func (_Disputes *DisputesCaller) PriceOf(opts *bind.CallOpts, levels uint8) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "priceOf", levels)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PriceOf is a free data retrieval call binding the contract method 0x912397c3.
//
// Solidity: function priceOf(uint8 levels) view returns(uint256)
func (_Disputes *DisputesSession) PriceOf(levels uint8) (*big.Int, error) {
	return _Disputes.Contract.PriceOf(&_Disputes.CallOpts, levels)
}

// PriceOf is a free data retrieval call binding the contract method 0x912397c3.
//
// Solidity: function priceOf(uint8 levels) view returns(uint256)
func (_Disputes *DisputesCallerSession) PriceOf(levels uint8) (*big.Int, error) {
	return _Disputes.Contract.PriceOf(&_Disputes.CallOpts, levels)
}

// Revealed is a free data retrieval call binding the contract method 0x0756467d.
//
// Solidity: function revealed(bytes32 id, uint64 segment) view returns(bytes32)
func (_Disputes *DisputesCaller) Revealed(opts *bind.CallOpts, id [32]byte, segment uint64) ([32]byte, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "revealed", id, segment)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// Revealed is a free data retrieval call binding the contract method 0x0756467d.
//
// Solidity: function revealed(bytes32 id, uint64 segment) view returns(bytes32)
func (_Disputes *DisputesSession) Revealed(id [32]byte, segment uint64) ([32]byte, error) {
	return _Disputes.Contract.Revealed(&_Disputes.CallOpts, id, segment)
}

// Revealed is a free data retrieval call binding the contract method 0x0756467d.
//
// Solidity: function revealed(bytes32 id, uint64 segment) view returns(bytes32)
func (_Disputes *DisputesCallerSession) Revealed(id [32]byte, segment uint64) ([32]byte, error) {
	return _Disputes.Contract.Revealed(&_Disputes.CallOpts, id, segment)
}

// Running is a free data retrieval call binding the contract method 0x9711a971.
//
// Solidity: function running(bytes32 id) view returns(uint48 until, uint32 open)
func (_Disputes *DisputesCaller) Running(opts *bind.CallOpts, id [32]byte) (struct {
	Until *big.Int
	Open  uint32
}, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "running", id)

	outstruct := new(struct {
		Until *big.Int
		Open  uint32
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Until = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Open = *abi.ConvertType(out[1], new(uint32)).(*uint32)

	return *outstruct, err

}

// Running is a free data retrieval call binding the contract method 0x9711a971.
//
// Solidity: function running(bytes32 id) view returns(uint48 until, uint32 open)
func (_Disputes *DisputesSession) Running(id [32]byte) (struct {
	Until *big.Int
	Open  uint32
}, error) {
	return _Disputes.Contract.Running(&_Disputes.CallOpts, id)
}

// Running is a free data retrieval call binding the contract method 0x9711a971.
//
// Solidity: function running(bytes32 id) view returns(uint48 until, uint32 open)
func (_Disputes *DisputesCallerSession) Running(id [32]byte) (struct {
	Until *big.Int
	Open  uint32
}, error) {
	return _Disputes.Contract.Running(&_Disputes.CallOpts, id)
}

// Answer is a paid mutator transaction binding the contract method 0x3e2a46c3.
//
// Solidity: function answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, bytes data) returns()
func (_Disputes *DisputesTransactor) Answer(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte, data []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "answer", claim, trace, segment, digest, data)
}

// Answer is a paid mutator transaction binding the contract method 0x3e2a46c3.
//
// Solidity: function answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, bytes data) returns()
func (_Disputes *DisputesSession) Answer(claim Claim, trace Trace, segment uint64, digest [32]byte, data []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Answer(&_Disputes.TransactOpts, claim, trace, segment, digest, data)
}

// Answer is a paid mutator transaction binding the contract method 0x3e2a46c3.
//
// Solidity: function answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, bytes data) returns()
func (_Disputes *DisputesTransactorSession) Answer(claim Claim, trace Trace, segment uint64, digest [32]byte, data []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Answer(&_Disputes.TransactOpts, claim, trace, segment, digest, data)
}

// AnswerInput is a paid mutator transaction binding the contract method 0x03be080a.
//
// Solidity: function answerInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, bytes place, bytes opening) returns()
func (_Disputes *DisputesTransactor) AnswerInput(opts *bind.TransactOpts, claim Claim, trace Trace, place []byte, opening []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "answerInput", claim, trace, place, opening)
}

// AnswerInput is a paid mutator transaction binding the contract method 0x03be080a.
//
// Solidity: function answerInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, bytes place, bytes opening) returns()
func (_Disputes *DisputesSession) AnswerInput(claim Claim, trace Trace, place []byte, opening []byte) (*types.Transaction, error) {
	return _Disputes.Contract.AnswerInput(&_Disputes.TransactOpts, claim, trace, place, opening)
}

// AnswerInput is a paid mutator transaction binding the contract method 0x03be080a.
//
// Solidity: function answerInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, bytes place, bytes opening) returns()
func (_Disputes *DisputesTransactorSession) AnswerInput(claim Claim, trace Trace, place []byte, opening []byte) (*types.Transaction, error) {
	return _Disputes.Contract.AnswerInput(&_Disputes.TransactOpts, claim, trace, place, opening)
}

// AnswerTrace is a paid mutator transaction binding the contract method 0x032e9183.
//
// Solidity: function answerTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 root, bytes data) returns()
func (_Disputes *DisputesTransactor) AnswerTrace(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, root [32]byte, data []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "answerTrace", claim, trace, segment, root, data)
}

// AnswerTrace is a paid mutator transaction binding the contract method 0x032e9183.
//
// Solidity: function answerTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 root, bytes data) returns()
func (_Disputes *DisputesSession) AnswerTrace(claim Claim, trace Trace, segment uint64, root [32]byte, data []byte) (*types.Transaction, error) {
	return _Disputes.Contract.AnswerTrace(&_Disputes.TransactOpts, claim, trace, segment, root, data)
}

// AnswerTrace is a paid mutator transaction binding the contract method 0x032e9183.
//
// Solidity: function answerTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 root, bytes data) returns()
func (_Disputes *DisputesTransactorSession) AnswerTrace(claim Claim, trace Trace, segment uint64, root [32]byte, data []byte) (*types.Transaction, error) {
	return _Disputes.Contract.AnswerTrace(&_Disputes.TransactOpts, claim, trace, segment, root, data)
}

// Convict is a paid mutator transaction binding the contract method 0xb128a5af.
//
// Solidity: function convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesTransactor) Convict(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "convict", claim, trace, segment, digest)
}

// Convict is a paid mutator transaction binding the contract method 0xb128a5af.
//
// Solidity: function convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesSession) Convict(claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Convict(&_Disputes.TransactOpts, claim, trace, segment, digest)
}

// Convict is a paid mutator transaction binding the contract method 0xb128a5af.
//
// Solidity: function convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesTransactorSession) Convict(claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Convict(&_Disputes.TransactOpts, claim, trace, segment, digest)
}

// Demand is a paid mutator transaction binding the contract method 0x9ac6c5e2.
//
// Solidity: function demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position, bytes node, (bool,bool,uint64,bytes32,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesTransactor) Demand(opts *bind.TransactOpts, claim Claim, trace Trace, source uint8, position uint64, node []byte, link DisputesLink) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "demand", claim, trace, source, position, node, link)
}

// Demand is a paid mutator transaction binding the contract method 0x9ac6c5e2.
//
// Solidity: function demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position, bytes node, (bool,bool,uint64,bytes32,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesSession) Demand(claim Claim, trace Trace, source uint8, position uint64, node []byte, link DisputesLink) (*types.Transaction, error) {
	return _Disputes.Contract.Demand(&_Disputes.TransactOpts, claim, trace, source, position, node, link)
}

// Demand is a paid mutator transaction binding the contract method 0x9ac6c5e2.
//
// Solidity: function demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position, bytes node, (bool,bool,uint64,bytes32,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesTransactorSession) Demand(claim Claim, trace Trace, source uint8, position uint64, node []byte, link DisputesLink) (*types.Transaction, error) {
	return _Disputes.Contract.Demand(&_Disputes.TransactOpts, claim, trace, source, position, node, link)
}

// DemandInput is a paid mutator transaction binding the contract method 0x0c19203f.
//
// Solidity: function demandInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, bytes place) returns(bytes32 key)
func (_Disputes *DisputesTransactor) DemandInput(opts *bind.TransactOpts, claim Claim, trace Trace, place []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "demandInput", claim, trace, place)
}

// DemandInput is a paid mutator transaction binding the contract method 0x0c19203f.
//
// Solidity: function demandInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, bytes place) returns(bytes32 key)
func (_Disputes *DisputesSession) DemandInput(claim Claim, trace Trace, place []byte) (*types.Transaction, error) {
	return _Disputes.Contract.DemandInput(&_Disputes.TransactOpts, claim, trace, place)
}

// DemandInput is a paid mutator transaction binding the contract method 0x0c19203f.
//
// Solidity: function demandInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, bytes place) returns(bytes32 key)
func (_Disputes *DisputesTransactorSession) DemandInput(claim Claim, trace Trace, place []byte) (*types.Transaction, error) {
	return _Disputes.Contract.DemandInput(&_Disputes.TransactOpts, claim, trace, place)
}

// DemandTrace is a paid mutator transaction binding the contract method 0x81af8b79.
//
// Solidity: function demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes header) returns(bytes32 key)
func (_Disputes *DisputesTransactor) DemandTrace(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, header []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "demandTrace", claim, trace, segment, header)
}

// DemandTrace is a paid mutator transaction binding the contract method 0x81af8b79.
//
// Solidity: function demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes header) returns(bytes32 key)
func (_Disputes *DisputesSession) DemandTrace(claim Claim, trace Trace, segment uint64, header []byte) (*types.Transaction, error) {
	return _Disputes.Contract.DemandTrace(&_Disputes.TransactOpts, claim, trace, segment, header)
}

// DemandTrace is a paid mutator transaction binding the contract method 0x81af8b79.
//
// Solidity: function demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes header) returns(bytes32 key)
func (_Disputes *DisputesTransactorSession) DemandTrace(claim Claim, trace Trace, segment uint64, header []byte) (*types.Transaction, error) {
	return _Disputes.Contract.DemandTrace(&_Disputes.TransactOpts, claim, trace, segment, header)
}

// Reclaim is a paid mutator transaction binding the contract method 0xe20a7418.
//
// Solidity: function reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesTransactor) Reclaim(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "reclaim", claim, trace, segment, digest)
}

// Reclaim is a paid mutator transaction binding the contract method 0xe20a7418.
//
// Solidity: function reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesSession) Reclaim(claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Reclaim(&_Disputes.TransactOpts, claim, trace, segment, digest)
}

// Reclaim is a paid mutator transaction binding the contract method 0xe20a7418.
//
// Solidity: function reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesTransactorSession) Reclaim(claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Reclaim(&_Disputes.TransactOpts, claim, trace, segment, digest)
}

// Settle is a paid mutator transaction binding the contract method 0xb2a04a84.
//
// Solidity: function settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesTransactor) Settle(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "settle", claim, trace, segment, digest)
}

// Settle is a paid mutator transaction binding the contract method 0xb2a04a84.
//
// Solidity: function settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesSession) Settle(claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Settle(&_Disputes.TransactOpts, claim, trace, segment, digest)
}

// Settle is a paid mutator transaction binding the contract method 0xb2a04a84.
//
// Solidity: function settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest) returns()
func (_Disputes *DisputesTransactorSession) Settle(claim Claim, trace Trace, segment uint64, digest [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Settle(&_Disputes.TransactOpts, claim, trace, segment, digest)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_Disputes *DisputesTransactor) Withdraw(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "withdraw", to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_Disputes *DisputesSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _Disputes.Contract.Withdraw(&_Disputes.TransactOpts, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (_Disputes *DisputesTransactorSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _Disputes.Contract.Withdraw(&_Disputes.TransactOpts, to)
}

// DisputesAnsweredIterator is returned from FilterAnswered and is used to iterate over the raw logs and unpacked data for Answered events raised by the Disputes contract.
type DisputesAnsweredIterator struct {
	Event *DisputesAnswered // Event containing the contract specifics and raw log

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
func (it *DisputesAnsweredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesAnswered)
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
		it.Event = new(DisputesAnswered)
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
func (it *DisputesAnsweredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesAnsweredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesAnswered represents a Answered event raised by the Disputes contract.
type DisputesAnswered struct {
	Id       [32]byte
	Key      [32]byte
	Answerer common.Address
	Paid     *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterAnswered is a free log retrieval operation binding the contract event 0x93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f.
//
// Solidity: event Answered(bytes32 indexed id, bytes32 indexed key, address indexed answerer, uint256 paid)
func (_Disputes *DisputesFilterer) FilterAnswered(opts *bind.FilterOpts, id [][32]byte, key [][32]byte, answerer []common.Address) (*DisputesAnsweredIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}
	var answererRule []interface{}
	for _, answererItem := range answerer {
		answererRule = append(answererRule, answererItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Answered", idRule, keyRule, answererRule)
	if err != nil {
		return nil, err
	}
	return &DisputesAnsweredIterator{contract: _Disputes.contract, event: "Answered", logs: logs, sub: sub}, nil
}

// WatchAnswered is a free log subscription operation binding the contract event 0x93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f.
//
// Solidity: event Answered(bytes32 indexed id, bytes32 indexed key, address indexed answerer, uint256 paid)
func (_Disputes *DisputesFilterer) WatchAnswered(opts *bind.WatchOpts, sink chan<- *DisputesAnswered, id [][32]byte, key [][32]byte, answerer []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}
	var answererRule []interface{}
	for _, answererItem := range answerer {
		answererRule = append(answererRule, answererItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Answered", idRule, keyRule, answererRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesAnswered)
				if err := _Disputes.contract.UnpackLog(event, "Answered", log); err != nil {
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

// ParseAnswered is a log parse operation binding the contract event 0x93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f.
//
// Solidity: event Answered(bytes32 indexed id, bytes32 indexed key, address indexed answerer, uint256 paid)
func (_Disputes *DisputesFilterer) ParseAnswered(log types.Log) (*DisputesAnswered, error) {
	event := new(DisputesAnswered)
	if err := _Disputes.contract.UnpackLog(event, "Answered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesBurnedIterator is returned from FilterBurned and is used to iterate over the raw logs and unpacked data for Burned events raised by the Disputes contract.
type DisputesBurnedIterator struct {
	Event *DisputesBurned // Event containing the contract specifics and raw log

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
func (it *DisputesBurnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesBurned)
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
		it.Event = new(DisputesBurned)
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
func (it *DisputesBurnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesBurnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesBurned represents a Burned event raised by the Disputes contract.
type DisputesBurned struct {
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterBurned is a free log retrieval operation binding the contract event 0xd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e.
//
// Solidity: event Burned(uint256 amount)
func (_Disputes *DisputesFilterer) FilterBurned(opts *bind.FilterOpts) (*DisputesBurnedIterator, error) {

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Burned")
	if err != nil {
		return nil, err
	}
	return &DisputesBurnedIterator{contract: _Disputes.contract, event: "Burned", logs: logs, sub: sub}, nil
}

// WatchBurned is a free log subscription operation binding the contract event 0xd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e.
//
// Solidity: event Burned(uint256 amount)
func (_Disputes *DisputesFilterer) WatchBurned(opts *bind.WatchOpts, sink chan<- *DisputesBurned) (event.Subscription, error) {

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Burned")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesBurned)
				if err := _Disputes.contract.UnpackLog(event, "Burned", log); err != nil {
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
func (_Disputes *DisputesFilterer) ParseBurned(log types.Log) (*DisputesBurned, error) {
	event := new(DisputesBurned)
	if err := _Disputes.contract.UnpackLog(event, "Burned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesCreditedIterator is returned from FilterCredited and is used to iterate over the raw logs and unpacked data for Credited events raised by the Disputes contract.
type DisputesCreditedIterator struct {
	Event *DisputesCredited // Event containing the contract specifics and raw log

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
func (it *DisputesCreditedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesCredited)
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
		it.Event = new(DisputesCredited)
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
func (it *DisputesCreditedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesCreditedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesCredited represents a Credited event raised by the Disputes contract.
type DisputesCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterCredited is a free log retrieval operation binding the contract event 0x9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (_Disputes *DisputesFilterer) FilterCredited(opts *bind.FilterOpts, account []common.Address) (*DisputesCreditedIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Credited", accountRule)
	if err != nil {
		return nil, err
	}
	return &DisputesCreditedIterator{contract: _Disputes.contract, event: "Credited", logs: logs, sub: sub}, nil
}

// WatchCredited is a free log subscription operation binding the contract event 0x9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (_Disputes *DisputesFilterer) WatchCredited(opts *bind.WatchOpts, sink chan<- *DisputesCredited, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Credited", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesCredited)
				if err := _Disputes.contract.UnpackLog(event, "Credited", log); err != nil {
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
func (_Disputes *DisputesFilterer) ParseCredited(log types.Log) (*DisputesCredited, error) {
	event := new(DisputesCredited)
	if err := _Disputes.contract.UnpackLog(event, "Credited", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesDemandedIterator is returned from FilterDemanded and is used to iterate over the raw logs and unpacked data for Demanded events raised by the Disputes contract.
type DisputesDemandedIterator struct {
	Event *DisputesDemanded // Event containing the contract specifics and raw log

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
func (it *DisputesDemandedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesDemanded)
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
		it.Event = new(DisputesDemanded)
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
func (it *DisputesDemandedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesDemandedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesDemanded represents a Demanded event raised by the Disputes contract.
type DisputesDemanded struct {
	Id       [32]byte
	Key      [32]byte
	Segment  uint64
	Digest   [32]byte
	Demand   DisputesDemand
	Deadline *big.Int
	Place    []byte
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDemanded is a free log retrieval operation binding the contract event 0x5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf0.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool) demand, uint256 deadline, bytes place)
func (_Disputes *DisputesFilterer) FilterDemanded(opts *bind.FilterOpts, id [][32]byte, key [][32]byte, segment []uint64) (*DisputesDemandedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}
	var segmentRule []interface{}
	for _, segmentItem := range segment {
		segmentRule = append(segmentRule, segmentItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Demanded", idRule, keyRule, segmentRule)
	if err != nil {
		return nil, err
	}
	return &DisputesDemandedIterator{contract: _Disputes.contract, event: "Demanded", logs: logs, sub: sub}, nil
}

// WatchDemanded is a free log subscription operation binding the contract event 0x5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf0.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool) demand, uint256 deadline, bytes place)
func (_Disputes *DisputesFilterer) WatchDemanded(opts *bind.WatchOpts, sink chan<- *DisputesDemanded, id [][32]byte, key [][32]byte, segment []uint64) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}
	var segmentRule []interface{}
	for _, segmentItem := range segment {
		segmentRule = append(segmentRule, segmentItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Demanded", idRule, keyRule, segmentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesDemanded)
				if err := _Disputes.contract.UnpackLog(event, "Demanded", log); err != nil {
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

// ParseDemanded is a log parse operation binding the contract event 0x5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf0.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool) demand, uint256 deadline, bytes place)
func (_Disputes *DisputesFilterer) ParseDemanded(log types.Log) (*DisputesDemanded, error) {
	event := new(DisputesDemanded)
	if err := _Disputes.contract.UnpackLog(event, "Demanded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesSettledIterator is returned from FilterSettled and is used to iterate over the raw logs and unpacked data for Settled events raised by the Disputes contract.
type DisputesSettledIterator struct {
	Event *DisputesSettled // Event containing the contract specifics and raw log

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
func (it *DisputesSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesSettled)
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
		it.Event = new(DisputesSettled)
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
func (it *DisputesSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesSettled represents a Settled event raised by the Disputes contract.
type DisputesSettled struct {
	Id       [32]byte
	Key      [32]byte
	Refunded *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterSettled is a free log retrieval operation binding the contract event 0x7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a5.
//
// Solidity: event Settled(bytes32 indexed id, bytes32 indexed key, uint256 refunded)
func (_Disputes *DisputesFilterer) FilterSettled(opts *bind.FilterOpts, id [][32]byte, key [][32]byte) (*DisputesSettledIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Settled", idRule, keyRule)
	if err != nil {
		return nil, err
	}
	return &DisputesSettledIterator{contract: _Disputes.contract, event: "Settled", logs: logs, sub: sub}, nil
}

// WatchSettled is a free log subscription operation binding the contract event 0x7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a5.
//
// Solidity: event Settled(bytes32 indexed id, bytes32 indexed key, uint256 refunded)
func (_Disputes *DisputesFilterer) WatchSettled(opts *bind.WatchOpts, sink chan<- *DisputesSettled, id [][32]byte, key [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Settled", idRule, keyRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesSettled)
				if err := _Disputes.contract.UnpackLog(event, "Settled", log); err != nil {
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

// ParseSettled is a log parse operation binding the contract event 0x7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a5.
//
// Solidity: event Settled(bytes32 indexed id, bytes32 indexed key, uint256 refunded)
func (_Disputes *DisputesFilterer) ParseSettled(log types.Log) (*DisputesSettled, error) {
	event := new(DisputesSettled)
	if err := _Disputes.contract.UnpackLog(event, "Settled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesTraceRevealedIterator is returned from FilterTraceRevealed and is used to iterate over the raw logs and unpacked data for TraceRevealed events raised by the Disputes contract.
type DisputesTraceRevealedIterator struct {
	Event *DisputesTraceRevealed // Event containing the contract specifics and raw log

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
func (it *DisputesTraceRevealedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesTraceRevealed)
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
		it.Event = new(DisputesTraceRevealed)
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
func (it *DisputesTraceRevealedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesTraceRevealedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesTraceRevealed represents a TraceRevealed event raised by the Disputes contract.
type DisputesTraceRevealed struct {
	Id      [32]byte
	Segment uint64
	Root    [32]byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterTraceRevealed is a free log retrieval operation binding the contract event 0x7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001.
//
// Solidity: event TraceRevealed(bytes32 indexed id, uint64 indexed segment, bytes32 root)
func (_Disputes *DisputesFilterer) FilterTraceRevealed(opts *bind.FilterOpts, id [][32]byte, segment []uint64) (*DisputesTraceRevealedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var segmentRule []interface{}
	for _, segmentItem := range segment {
		segmentRule = append(segmentRule, segmentItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "TraceRevealed", idRule, segmentRule)
	if err != nil {
		return nil, err
	}
	return &DisputesTraceRevealedIterator{contract: _Disputes.contract, event: "TraceRevealed", logs: logs, sub: sub}, nil
}

// WatchTraceRevealed is a free log subscription operation binding the contract event 0x7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001.
//
// Solidity: event TraceRevealed(bytes32 indexed id, uint64 indexed segment, bytes32 root)
func (_Disputes *DisputesFilterer) WatchTraceRevealed(opts *bind.WatchOpts, sink chan<- *DisputesTraceRevealed, id [][32]byte, segment []uint64) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var segmentRule []interface{}
	for _, segmentItem := range segment {
		segmentRule = append(segmentRule, segmentItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "TraceRevealed", idRule, segmentRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesTraceRevealed)
				if err := _Disputes.contract.UnpackLog(event, "TraceRevealed", log); err != nil {
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

// ParseTraceRevealed is a log parse operation binding the contract event 0x7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001.
//
// Solidity: event TraceRevealed(bytes32 indexed id, uint64 indexed segment, bytes32 root)
func (_Disputes *DisputesFilterer) ParseTraceRevealed(log types.Log) (*DisputesTraceRevealed, error) {
	event := new(DisputesTraceRevealed)
	if err := _Disputes.contract.UnpackLog(event, "TraceRevealed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesUnopenedIterator is returned from FilterUnopened and is used to iterate over the raw logs and unpacked data for Unopened events raised by the Disputes contract.
type DisputesUnopenedIterator struct {
	Event *DisputesUnopened // Event containing the contract specifics and raw log

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
func (it *DisputesUnopenedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesUnopened)
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
		it.Event = new(DisputesUnopened)
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
func (it *DisputesUnopenedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesUnopenedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesUnopened represents a Unopened event raised by the Disputes contract.
type DisputesUnopened struct {
	Id  [32]byte
	Key [32]byte
	Raw types.Log // Blockchain specific contextual infos
}

// FilterUnopened is a free log retrieval operation binding the contract event 0x8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d.
//
// Solidity: event Unopened(bytes32 indexed id, bytes32 indexed key)
func (_Disputes *DisputesFilterer) FilterUnopened(opts *bind.FilterOpts, id [][32]byte, key [][32]byte) (*DisputesUnopenedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Unopened", idRule, keyRule)
	if err != nil {
		return nil, err
	}
	return &DisputesUnopenedIterator{contract: _Disputes.contract, event: "Unopened", logs: logs, sub: sub}, nil
}

// WatchUnopened is a free log subscription operation binding the contract event 0x8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d.
//
// Solidity: event Unopened(bytes32 indexed id, bytes32 indexed key)
func (_Disputes *DisputesFilterer) WatchUnopened(opts *bind.WatchOpts, sink chan<- *DisputesUnopened, id [][32]byte, key [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Unopened", idRule, keyRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesUnopened)
				if err := _Disputes.contract.UnpackLog(event, "Unopened", log); err != nil {
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

// ParseUnopened is a log parse operation binding the contract event 0x8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d.
//
// Solidity: event Unopened(bytes32 indexed id, bytes32 indexed key)
func (_Disputes *DisputesFilterer) ParseUnopened(log types.Log) (*DisputesUnopened, error) {
	event := new(DisputesUnopened)
	if err := _Disputes.contract.UnpackLog(event, "Unopened", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the Disputes contract.
type DisputesWithdrawnIterator struct {
	Event *DisputesWithdrawn // Event containing the contract specifics and raw log

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
func (it *DisputesWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesWithdrawn)
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
		it.Event = new(DisputesWithdrawn)
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
func (it *DisputesWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesWithdrawn represents a Withdrawn event raised by the Disputes contract.
type DisputesWithdrawn struct {
	Account common.Address
	Amount  *big.Int
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0x7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (_Disputes *DisputesFilterer) FilterWithdrawn(opts *bind.FilterOpts, account []common.Address) (*DisputesWithdrawnIterator, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Withdrawn", accountRule)
	if err != nil {
		return nil, err
	}
	return &DisputesWithdrawnIterator{contract: _Disputes.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0x7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5.
//
// Solidity: event Withdrawn(address indexed account, uint256 amount)
func (_Disputes *DisputesFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *DisputesWithdrawn, account []common.Address) (event.Subscription, error) {

	var accountRule []interface{}
	for _, accountItem := range account {
		accountRule = append(accountRule, accountItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Withdrawn", accountRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesWithdrawn)
				if err := _Disputes.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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
func (_Disputes *DisputesFilterer) ParseWithdrawn(log types.Log) (*DisputesWithdrawn, error) {
	event := new(DisputesWithdrawn)
	if err := _Disputes.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
