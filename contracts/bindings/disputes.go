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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"},{\"name\":\"tree\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"},{\"name\":\"inputs\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOUBLING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"opening\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demand\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"node\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"doublings\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"gas\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demandTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"kindOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"priceOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnPot\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"running\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"spentOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Demanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"demand\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"doublings\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"gas\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"place\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PotReturned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraceRevealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unopened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FollowUpsExhausted\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InputsRestricted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoOpenDemand\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSuchSegment\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NodeAbsent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NodeZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAnswered\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDisputable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotSettledYet\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PotEmpty\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"PotInUse\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceOnChain\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongLink\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"answerTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,bytes)": "032e9183",
		"answerInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),bytes,bytes)":          "03be080a",
		"revealed(bytes32,uint64)": "0756467d",
		"demandInput(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),bytes)": "0c19203f",
		"keyOf(bytes32,uint64,bytes32,uint8)": "18e6ade0",
		"demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes,(bool,bool,uint64,bytes32,uint8,uint16,bytes32[]))": "38a07969",
		"withdraw(address)": "51cff8d9",
		"TREE()":            "594dee75",
		"convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,uint8)": "637fd800",
		"FOLLOW_UPS()": "6aa1c156",
		"answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,uint8,bytes)": "6ef9e5b6",
		"creditOf(address)": "75807250",
		"priceOf(uint8)":    "912397c3",
		"DOUBLING()":        "91784c34",
		"settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,uint8)": "96eb09f9",
		"running(bytes32)": "9711a971",
		"returnPot(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32))": "9813c379",
		"kindOf(uint8,uint8)": "9a12cf51",
		"demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint8,uint64,bytes,(bool,bool,uint64,bytes32,uint8,uint16,bytes32[]))": "a59ebbce",
		"WETH()":            "ad5c4648",
		"demandOf(bytes32)": "e1265409",
		"spentOf(bytes32)":  "e143e888",
		"INPUTS()":          "ead18f12",
		"BOOK()":            "f91c7bed",
		"reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,uint8)": "fa12eea9",
		"BURN_ADDRESS()": "fccc2813",
	},
	Bin: "0x610100346101d157601f614e2a38819003918201601f19168301916001600160401b038311848410176101d5578084926080946040528339810103126101d15780516001600160a01b03811691908281036101d1576020820151906001600160a01b038216908183036101d1576040840151936001600160a01b038516908186036101d15760600151956001600160a01b038716928388036101d157608052159283156101c8575b5082156101bf575b5081156101b6575b506101a75760a05260c05260e052604051614c4090816101ea82396080518181816102e60152818161078b0152818161171b015281816122ac01526147ee015260a0518181816101e5015281816103a601528181610b7601528181610f5a0152818161151b0152818161188901528181611f960152818161250a01528181612a7b0152818161388601528181613b6501528181613dc30152818161436a0152818161442d015281816144a3015261468f015260c0518181816104a7015281816113cb0152818161165d015281816119bd0152612b14015260e05181818161022901528181611fe301526125a70152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100b7565b1591505f6100af565b1592505f6100a7565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063032e9183146129bc57806303be080a146124375780630756467d146123f05780630c19203f14611ef757806318e6ade014611ebd57806338a07969146117c257806351cff8d914611681578063594dee751461163d578063637fd800146114bb5780636aa1c1561461149f5780636ef9e5b61461131f57806375807250146112e8578063912397c31461123d57806391784c341461122157806396eb09f914610f3c5780639711a97114610ec55780639813c37914610b3e5780639a12cf5114610aff578063a59ebbce1461030a578063ad5c4648146102c6578063e126540914610283578063e143e8881461024d578063ead18f1214610209578063f91c7bed146101c5578063fa12eea9146101585763fccc281314610138575f80fd5b346101555780600319360112610155576020604051620e16e48152f35b80fd5b50346101555761017361016a36612e04565b93929092614313565b9061017f839493614499565b93844311156101965761019393945061459a565b80f35b602484600187018088116101b357630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b503461015557806003193601126101555760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461015557806003193601126101555760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610155576020366003190112610155576001600160601b036040602092600435815260038452205460701c16604051908152f35b5034610155576020366003190112610155576102b76040610160926102a6613763565b5060043581526001602052206135ec565b6102c46040518092612e5a565bf35b503461015557806003193601126101555760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461015557366003190161036081126107f5576102a013610155576040366102a3190112610155576102e43560038110156107f557610304359167ffffffffffffffff8316809303610155576103243567ffffffffffffffff81116107f557610378903690600401612d9c565b9290610344359367ffffffffffffffff8511610afb5760e06003198636030112610afb576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016956040519363d6ab736960e01b85526103e160048601613223565b6103fa6102a486016102a435815260206102c435910152565b6102e485015261030484015260c08361032481895afa908115610af057849185948691610aae575b50606067ffffffffffffffff91604051967fa488556d000000000000000000000000000000000000000000000000000000008852600488015280516024880152826020820151166044880152826040820151166064880152015116608485015260c060a485015260a0848061049b60c482018588612fe0565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415610aa3578594610a18575b5060808401516109f0578351156109c8576020840167ffffffffffffffff81511697855161051f604088019a8b519260608a019360f060ff8651169160041b1617918861346f565b9861053088519136906004016134bb565b90610539613763565b93604051906319120ab160e21b825288600483015261012082602481845afa91821561090c578c92610997575b508151600781101561096f576002148015610983575b801561094d575b15610917579061012060049260405193848092635830251360e11b82525afa91821561090c578c926108d8575b506020016105d265ffffffffffff82511663ffffffff60408501511690613176565b600181018091116108c4578043106108b2575065ffffffffffff61060391511663ffffffff60608401511690613176565b804311610869575b5050505060ff60049a610649926001604086015265ffffffffffff43166020860152338552828083511691511660a086015260808501525116613d52565b60206001600160a01b0361065b613d8d565b166040519b8c809263fe173b9760e01b82525afa90811561085e57899a899a9798999261080c575b506001600160601b039895936106d47f549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e3946106cc60c09b9a989567ffffffffffffffff9561344f565b908888613e4c565b5051169451848a52600160205261072a6106f060408c206135ec565b976106fa8961440a565b936040519485948552610710602086018c612e5a565b6101808501526101c06101a08501526101c0840191612fe0565b0390a40151168015159081610759575b5061074a57602082604051908152f35b806312171d8360e31b60049252fd5b9050604051906323b872dd60e01b82523360048301523060248301526044820152602081606481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156108015782916107c3575b50155f61073a565b90506020813d6020116107f9575b816107de60209383612fbe565b810103126107f5576107ef906134ae565b5f6107bb565b5080fd5b3d91506107d1565b6040513d84823e3d90fd5b9895939796509390506020883d602011610856575b8161082e60209383612fbe565b81010312610852579651939694958995929492939092906001600160601b03610683565b5f80fd5b3d9150610821565b6040513d8a823e3d90fd5b8351156108a057509260ff610892819460049f9463ffffffff60a061064999015116918c6148e2565b16606086015292819c61060b565b63348f2b4160e11b8c5260045260248bfd5b630a8d68c960e21b8d5260045260248cfd5b60248d634e487b7160e01b81526011600452fd5b60209192506108fe906101203d8111610905575b6108f68183612fbe565b8101906137b4565b91906105b0565b503d6108ec565b6040513d8e823e3d90fd5b888c8351600781101561093957604492630cd2cf9960e31b8352600452602452fd5b602482634e487b7160e01b81526021600452fd5b508151600781101561096f576003148015610583575060408201511515610583565b60248d634e487b7160e01b81526021600452fd5b508151600781101561096f5760051461057c565b6109ba9192506101203d81116109c1575b6109b28183612fbe565b81019061369e565b905f610566565b503d6109a8565b6004857f268983ce000000000000000000000000000000000000000000000000000000008152fd5b6004857fea477e54000000000000000000000000000000000000000000000000000000008152fd5b90935060a0813d60a011610a9b575b81610a3460a09383612fbe565b81010312610a9757610a8b608060405192610a4e84612f4c565b80518452610a5e60208201613183565b6020850152610a6f604082016135b6565b6040850152610a80606082016135b6565b6060850152016134ae565b6080820152925f6104d7565b8480fd5b3d9150610a27565b6040513d87823e3d90fd5b67ffffffffffffffff955060609350610adf915060c03d60c011610ae9575b610ad78183612fbe565b810190613198565b9095509092610422565b503d610acd565b6040513d86823e3d90fd5b8380fd5b503461015557604036600319011261015557610b19612dca565b60243560ff8116809103610b3a576020925060f06040519260041b16178152f35b8280fd5b50346101555736600319016102e081126107f5576102a013610155576040366102a31901126101555760405163d6ab736960e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610baa60048301613223565b610bc36102a483016102a435815260206102c435910152565b826102e48301528261030483015260c08261032481845afa918215610e90578392610e9b575b50610120602491604051928380926319120ab160e21b82528660048301525afa908115610e90578391610e71575b5080516007811015610e2157600414908115610e49575b80516007811015610e3557600614908115610df5575b5081159081610dec575b50610dc0576001600160601b03610c6361315f565b16918084526003602052600a604085209304928054610c8f6001600160601b038260701c168096613462565b946001600160601b038616016001600160601b038111610dac5779ffffffffffffffffffffffff00000000000000000000000000007fffffffffffff000000000000000000000000ffffffffffffffffffffffffffff9160701b1691161790558215610d81578115610d58577fde30b9f8b9ee68407dc1dba0a072c3c77f014ef01139844c3a33c7ea1e4c0be76040845b8415610d5257865b82519182526020820152a215610d495761019390610d44612f05565b614739565b61019390614791565b85610d28565b7fde30b9f8b9ee68407dc1dba0a072c3c77f014ef01139844c3a33c7ea1e4c0be7604085610d20565b7f370dc1cb000000000000000000000000000000000000000000000000000000008452600452602483fd5b602487634e487b7160e01b81526011600452fd5b602483837fc2d583c9000000000000000000000000000000000000000000000000000000008252600452fd5b9050155f610c4e565b9050516007811015610e215760051480610e10575b5f610c44565b50610e1a82614499565b4311610e0a565b602484634e487b7160e01b81526021600452fd5b602485634e487b7160e01b81526021600452fd5b809150516007811015610e215760031480610e65575b90610c2e565b50604081015115610e5f565b610e8a91506101203d81116109c1576109b28183612fbe565b5f610c17565b6040513d85823e3d90fd5b6024919250610ebb6101209160c03d60c011610ae957610ad78183612fbe565b5050929150610be9565b503461015557602036600319011261015557604080916004358152600360205220815190610ef282612f68565b5465ffffffffffff81169182815260606001600160601b0363ffffffff8460301c169384602085015263ffffffff8160501c168785015260701c1691015282519182526020820152f35b503461015557610f4b36612e04565b6001600160a01b0394929193947f00000000000000000000000000000000000000000000000000000000000000001693610fad6040519663d6ab736960e01b8852610f996004890187613330565b80356102a4890152602001356102c4880152565b866102e48701528661030487015260c08661032481885afa9586156111da5787966111f8575b5090610fe091838761346f565b908186526001602052604086209360ff855460d01c1660058110156111a7576002036111e557610120602491604051928380926319120ab160e21b82528a60048301525afa9081156111da5787916111bb575b505190600782101590816111a7578261104c918861462a565b801580611199575b80611187575b61115b576001860154936001600160601b03851697600160d21b60ff60d01b19895416178855825f14611132577f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208a5b604051908152a3156110d05750505050906001600160a01b03610193925416614739565b9091929350610e3557600503611117575061026083915b0135906001600160a01b0382168203610afb576101939261110d82846111129550614739565b613462565b614791565b6b7fffffffffffffffffffffff6102609160011c16916110e7565b7f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208b6110ac565b602488857f168fb11e000000000000000000000000000000000000000000000000000000008252600452fd5b5061119187614499565b43111561105a565b508791506004831415611054565b602488634e487b7160e01b81526021600452fd5b6111d491506101203d81116109c1576109b28183612fbe565b5f611033565b6040513d89823e3d90fd5b6024878463108065c360e01b8252600452fd5b610fe0929196506112179060c03d60c011610ae957610ad78183612fbe565b5050959091610fd3565b5034610155578060031936011261015557602060405160048152f35b50346101555760203660031901126101555761125f61125a612dca565b613d52565b90600460206001600160a01b03611274613d8d565b166040519283809263fe173b9760e01b82525afa9182156112dc57916112a9575b60206112a1838561344f565b604051908152f35b90506020813d6020116112d4575b816112c460209383612fbe565b8101031261085257516020611295565b3d91506112b7565b604051903d90823e3d90fd5b50346101555760203660031901126101555760406020916001600160a01b0361130f612dda565b1681528083522054604051908152f35b503461015557366003190161036081126107f5576102a013610155576040366102a319011261015557611350612d58565b610304356103243560ff81168103610afb576103443567ffffffffffffffff8111610a97578291611388611395923690600401612d9c565b9490956102a46004614313565b929091906113aa6113a5856135ec565b61440a565b80431161148d57508015801561147c575b6114695786906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690855490823b15610afb57879284928a9261142a60405196879586948594639a85a9cd60e01b865260ff808360e81c169260e01c169060048701613000565b03915afa801561080157611450575b505061144b8461019396858585613864565b6139f9565b8161145a91612fbe565b61146557855f611439565b8580fd5b60248784633467fba960e21b8252600452fd5b5060ff600185015460901c166113bb565b63348f2b4160e11b8852600452602487fd5b5034610155578060031936011261015557602060405160058152f35b5034610155576114dc906114ce36612e04565b908284869596989498614313565b9095916114eb6113a5836135ec565b8043111561161f57506114fd81614499565b80431161160d57508186976115119261459a565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260ff600183015460901c16915491843b1561160957869465ffffffffffff61038494879367ffffffffffffffff6115a5986115b96040519c8d9b8c9a7f077113e8000000000000000000000000000000000000000000000000000000008c5260048c0190613330565b80356102a48b0152602001356102c48a0152565b166102e487015215156103048601526001600160a01b03811661032486015260a01c16610344840152336103648401525af18015610801576115f85750f35b8161160291612fbe565b6101555780f35b8680fd5b63348f2b4160e11b8752600452602486fd5b86816001602493018091116101b357630a8d68c960e21b8252600452fd5b503461015557806003193601126101555760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101555760203660031901126101555761169b612dda565b9033815280602052604081205491821561179657338252816020528160408120556040518381527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a26001600160a01b036040519163a9059cbb60e01b8352166004820152826024820152602081604481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561080157829161175c575b501561074a57602082604051908152f35b90506020813d60201161178e575b8161177760209383612fbe565b810103126107f557611788906134ae565b5f61174b565b3d915061176a565b6024827fdc69dc1600000000000000000000000000000000000000000000000000000000815233600452fd5b503461015557366003190161034081126107f5576102a013610155576040366102a3190112610155576117f3612d58565b906103043567ffffffffffffffff81116107f557611815903690600401612d9c565b61032435929167ffffffffffffffff8411610b3a5760e06003198536030112610b3a5760405163d6ab736960e01b815261185160048201613223565b61186a6102a482016102a435815260206102c435910152565b836102e48201528361030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610af05784918594611e99575b5067ffffffffffffffff806118df6118d16135c4565b6118d96142ff565b90614bb3565b169716938785118015611e85575b611e59576118f9613d8d565b90838752600260205260408720865f5260205260405f205415801590611d00575b611cd45761196561195f60405160208101908782528960408201528a6060820152600160808201526080815261195160a082612fbe565b5190209936906004016134bb565b85613b4f565b91604051917f49bd7bb7000000000000000000000000000000000000000000000000000000008352600483015286602483015260606044830152602082806119b160648201888b612fe0565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa91821561085e578892611c94575b5060ff6080840192600160a0860152168252610224359067ffffffffffffffff821691828103611c7d57906001600160a01b03915016906040517f8903573000000000000000000000000000000000000000000000000000000000815260e081600481865afa908115611c89578a91611bc7575b509067ffffffffffffffff6040611a7b930151169061344f565b60018b01809b11611bb3578a15611b9f57611aa060ff60049c60209304945116613d52565b916040519b8c809263fe173b9760e01b82525afa90811561085e57899a899a97989992611b51575b506001600160601b03989593611b107f549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e394611b0b60c09b9a9895611b189561344f565b613176565b908686613e4c565b508389526001602052611b2d60408a206135ec565b9561072a611b3a8861440a565b916040519384938d8552610710602086018c612e5a565b9895939796509390506020883d602011611b97575b81611b7360209383612fbe565b81010312610852579651939694958995929492939092906001600160601b03611ac8565b3d9150611b66565b602489634e487b7160e01b81526012600452fd5b602489634e487b7160e01b81526011600452fd5b905060e0813d60e011611c81575b81611be260e09383612fbe565b81010312611c7d579067ffffffffffffffff6040611a7b93611c6f60c0835192611c0b84612f1c565b611c1481613183565b8452611c2260208201613183565b6020850152611c32858201613183565b85850152611c4260608201613183565b6060850152611c53608082016135db565b6080850152611c6460a082016135db565b60a0850152016135db565b60c082015292935050611a61565b8980fd5b3d9150611bd5565b6040513d8c823e3d90fd5b9091506020813d602011611ccc575b81611cb060209383612fbe565b81010312611cc857611cc1906135b6565b905f6119ed565b8780fd5b3d9150611ca3565b602487877f6e87ed4d000000000000000000000000000000000000000000000000000000008252600452fd5b506102c4351515801561191a5750866080604051611d1d81612f4c565b8281528260208201528260408201528260608201520152610164356002811015611cc8576101843563ffffffff811690818103611c7d575063ffffffff611d626135c4565b67ffffffffffffffff611d736142ff565b9160405195611d8187612f4c565b158652602086019485528160408701911681528360608701931683528360808701956102a4358752604051977f7c1f1f8e00000000000000000000000000000000000000000000000000000000895251151560048901525116602487015251166044850152511660648301525160848201528660a482015260208160c4816001600160a01b0387165afa90811561085e578891611e1f575b5061191a565b90506020813d602011611e51575b81611e3a60209383612fbe565b81010312611cc857611e4b906134ae565b5f611e19565b3d9150611e2d565b602486867f8405585b000000000000000000000000000000000000000000000000000000008252600452fd5b50841580156118ed575060a43515156118ed565b909350611eb5915060c03d60c011610ae957610ad78183612fbe565b50925f6118bb565b503461015557608036600319011261015557611ed7612d70565b6064359160ff831683036101555760206112a1846044358560043561346f565b503461015557366003190161030081126107f5576102a013610155576040366102a3190112610155576102e43567ffffffffffffffff81116107f557611f41903690600401612d9c565b905a906040519163d6ab736960e01b8352611f5e60048401613223565b611f776102a484016102a435815260206102c435910152565b846102e48401528461030484015260c083610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610aa35785936123cd575b506101a4358015158103611465576123a557846001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156107f5578160405180927f9f32409b00000000000000000000000000000000000000000000000000000000825261203f60048301613082565b610140610124830152818061205961014482018c8b612fe0565b03915afa801561080157612390575b505061207536858461302b565b6020815191012092604051602081019082825267ffffffffffffffff6040820152856060820152876080820152608081526120b160a082612fbe565b519020956120f26040516120c481612f1c565b8281528260208201528260408201528260608201528260808201528260a0820152606060c082015283613b4f565b9060016101008301528061237c575060049060206001600160a01b03612116613d8d565b166040519384809263fe173b9760e01b82525afa91821561231e575f92612348575b50620a0120828102929083040361233457600b91612157918985613e4c565b0461959c018061959c116123345761216e9061423e565b908560041b9286840460101487151715612334576001600160601b039660c0966121e96121db7f549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e3946121d56121cd67ffffffffffffffff9a8f9a613176565b915a90613462565b90613176565b6121e3614271565b9061344f565b898110156123295789612234915b875f52600160205216600160405f2001906001600160a01b0373ffffffffffffffffffffffffffffffffffffffff1983549260a01b169116179055565b845f52600160205261224b6106f060405f206135ec565b0390a4015116801515908161227a575b5061226b57602090604051908152f35b6312171d8360e31b5f5260045ffd5b9050604051906323b872dd60e01b825233600483015230602483015260448201526020816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561231e575f916122e4575b50155f61225b565b90506020813d602011612316575b816122ff60209383612fbe565b8101031261085257612310906134ae565b5f6122dc565b3d91506122f2565b6040513d5f823e3d90fd5b5061223489806121f7565b634e487b7160e01b5f52601160045260245ffd5b9091506020813d602011612374575b8161236460209383612fbe565b810103126108525751905f612138565b3d9150612357565b80634e487b7160e01b602492526011600452fd5b8161239a91612fbe565b610a9757845f612068565b6004857f2018fa40000000000000000000000000000000000000000000000000000000008152fd5b6123e791935060c03d60c011610ae957610ad78183612fbe565b5050915f611fc6565b50346101555760403660031901126101555767ffffffffffffffff6040612415612d70565b92600435815260026020522091165f52602052602060405f2054604051908152f35b503461015557366003190161032081126107f5576102a013610155576040366102a3190112610155576102e43567ffffffffffffffff81116107f557612481903690600401612d9c565b6103043567ffffffffffffffff8111610afb576124a2903690600401612d9c565b9290915a926124b236838561302b565b6020815191012091866040519363d6ab736960e01b85526124d7600486016004613330565b6102a4356102a48601526102c4356102c4860152816102e48601528161030486015260c085610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515610801578295612993575b509061254f9167ffffffffffffffff8661346f565b918288526001602052604088209660ff885460d01c16600581101561297f5760010361296c576125816113a5896135ec565b80431161295a5750600188019560ff875460901c16156129475789906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610b3a576126248391612638936040518095819482937f594f5bd800000000000000000000000000000000000000000000000000000000845261260f60048501613082565b6101606101248501528c610164850191612fe0565b82810360031901610144840152898b612fe0565b03915afa80156108015761292e575b505061265981612667938a8789613864565b61266161315f565b92613176565b956001600160a01b0381541694546001600160601b0381169660ff8260981c1698612690614271565b9260a01c93600160d21b60ff60d01b19825416179055338b528a60205260408b206126bb8154613b35565b90555a888c528b6020526126e360408d208054906126d882613b35565b905515915a90613462565b9080612925575b6128fc575b50896128f157612700611f4061423e565b8160041b91808304601014901517156128dd57916121d56121cd6127289361272d9695613176565b61344f565b808710156128d657508580975b1b808710156128c857506127586127518780613462565b9188613176565b918489526003602052600a6001600160601b0360408b209216049281549061278d6001600160601b038360701c168096613462565b808210156128c05750935b6001600160601b038516016001600160601b0381116128ac57936111129896936101939a989693612811937fffffffffffff000000000000000000000000ffffffffffffffffffffffffffff79ffffffffffffffffffffffff000000000000000000000000000061287a9960701b169116179055613176565b9160405187815282827f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a47f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a56020604051858152a36128748533614739565b82614739565b338652856020526040862061288f8154613b43565b9055855284602052604085206128a58154613b43565b9055613462565b60248b634e487b7160e01b81526011600452fd5b905093612798565b612751612758918098613462565b809761273a565b60248c634e487b7160e01b81526011600452fd5b61270061bb8061423e565b600a90949194046193440180619344116128dd57906121d58461291e9361344f565b925f6126ef565b50883b156126ea565b8161293891612fbe565b61294357885f612647565b8880fd5b60248a86633467fba960e21b8252600452fd5b63348f2b4160e11b8a52600452602489fd5b60248985633467fba960e21b8252600452fd5b60248a634e487b7160e01b81526021600452fd5b61254f929195506129b29060c03d60c011610ae957610ad78183612fbe565b505094909161253a565b50346108525736600319016103408112610852576102a013610852576040366102a3190112610852576129ed612d58565b9061030435916103243567ffffffffffffffff811161085257612a14903690600401612d9c565b91906001600160a01b03612a26612f05565b163303612d2c5760405163d6ab736960e01b8152612a48600482016004613330565b6102a4356102a48201526102c4356102c48201525f6102e48201525f61030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561231e575f91612d0b575b50612ab960015f858461346f565b91825f52600160205260405f209360ff855460d01c166005811015612cf757600103612ce457612aeb6113a5866135ec565b804311612cd257508715612c8657845460e081901c60ff16908115612c31576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610852578a9260ff5f93612b698c8960405198899788968796639a85a9cd60e01b885260e81c169160048701613000565b03915afa801561231e57612bdb575b5061144b918798847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b9660406101939e5b86815260028552208282165f5283528560405f20556040519586521693a3858585613864565b610193975091604098847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b96612c205f61144b9a612fbe565b5f9d50965050505050985091612b78565b50506020869892979814801590612cae575b612c86576101939661144b92847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b9660408f612bb5565b7f7a94787e000000000000000000000000000000000000000000000000000000005f5260045ffd5b5081873560208810612cc2575b1415612c43565b5f198860200360031b1b16612cbb565b63348f2b4160e11b5f5260045260245ffd5b83633467fba960e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b612d24915060c03d60c011610ae957610ad78183612fbe565b50505f612aab565b7f143abd98000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6102e4359067ffffffffffffffff8216820361085257565b6024359067ffffffffffffffff8216820361085257565b359067ffffffffffffffff8216820361085257565b9181601f840112156108525782359167ffffffffffffffff8311610852576020838186019501011161085257565b6004359060ff8216820361085257565b600435906001600160a01b038216820361085257565b35906001600160a01b038216820361085257565b9060031982016103408112610852576102a0136108525760406004926102a3190112610852576102a4906102e43567ffffffffffffffff81168103610852579061030435906103243560ff811681036108525790565b6001600160a01b03815116825265ffffffffffff60208201511660208301526040810151906005821015612cf7576101406001600160601b03918193604086015260ff606082015116606086015260ff608082015116608086015260ff60a08201511660a08601528260c08201511660c086015265ffffffffffff60e08201511660e0860152610100810151151561010086015260ff61012082015116610120860152015116910152565b610264356001600160a01b03811681036108525790565b60e0810190811067ffffffffffffffff821117612f3857604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff821117612f3857604052565b6080810190811067ffffffffffffffff821117612f3857604052565b610160810190811067ffffffffffffffff821117612f3857604052565b610120810190811067ffffffffffffffff821117612f3857604052565b90601f8019910116810190811067ffffffffffffffff821117612f3857604052565b908060209392818452848401375f828201840152601f01601f1916010190565b90613028959360ff608094819385521660208401521660408201528160608201520191612fe0565b90565b92919267ffffffffffffffff8211612f385760405191613055601f8201601f191660200184612fbe565b829481845281830111610852578281602093845f960137010152565b359063ffffffff8216820361085257565b6004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168091036108525760e0820152610104359063ffffffff8216809203610852576101000152565b63ffffffff6131596101008093803586526020810135602087015260408101356040870152606081013560608701526080810135608087015260a081013560a087015260c081013560c087015267ffffffffffffffff61314d60e08301612d87565b1660e087015201613071565b16910152565b6101c4356001600160601b03811681036108525790565b9190820180921161233457565b519067ffffffffffffffff8216820361085257565b809291039060c08212610852578251926080602082015193603f190112610852576131fa60a0604051926131cb84612f68565b604081015184526131de60608201613183565b60208501526131ef60808201613183565b604085015201613183565b606082015290565b3590811515820361085257565b35906001600160601b038216820361085257565b61322e8160046130eb565b6101243561012082015261014435610140820152610164356002811015610852576101608201526101843563ffffffff8116809103610852576101808201526101a435801515809103610852576101a08201526101c4356001600160601b038116809103610852576101c08201526101e4356001600160601b038116809103610852576101e0820152610204356001600160601b038116809103610852576102008201526102243567ffffffffffffffff811680910361085257610220820152610244356001600160a01b03811680910361085257610240820152610264356001600160a01b0381168091036108525761026082015261028061028435910152565b61333a82826130eb565b6133566101208301610120830160208091803584520135910152565b61016081013560028110156108525761028091829161016085015263ffffffff6133836101808301613071565b166101808501526133976101a08201613202565b15156101a08501526001600160601b036133b46101c0830161320f565b166101c08501526001600160601b036133d06101e0830161320f565b166101e08501526001600160601b036133ec610200830161320f565b1661020085015267ffffffffffffffff6134096102208301612d87565b166102208501526001600160a01b036134256102408301612df0565b166102408501526001600160a01b036134416102608301612df0565b166102608501520135910152565b8181029291811591840414171561233457565b9190820391821161233457565b9260ff919267ffffffffffffffff60405194602086019687521660408501526060840152166080820152608081526134a860a082612fbe565b51902090565b5190811515820361085257565b919060e083820312610852576040516134d381612f1c565b80936134de81613202565b82526134ec60208201613202565b60208301526134fd60408201612d87565b604083015260608101356060830152608081013560ff8116810361085257608083015260a081013561ffff811681036108525760a083015260c08101359067ffffffffffffffff821161085257019180601f840112156108525782359267ffffffffffffffff8411612f38578360051b906040519461357f6020840187612fbe565b855260208086019282010192831161085257602001905b8282106135a65750505060c00152565b8135815260209182019101613596565b519060ff8216820361085257565b60e43567ffffffffffffffff811681036108525790565b519063ffffffff8216820361085257565b906040516135f981612f84565b809280546001600160a01b038116835265ffffffffffff8160a01c16602084015260ff8160d01c16916005831015612cf75760ff600192610140946040870152818160d81c166060870152818160e01c16608087015260e81c1660a085015201546001600160601b03811660c084015265ffffffffffff8160601c1660e084015260ff8160901c16151561010084015260ff8160981c1661012084015260a01c910152565b908161012091031261085257604051906136b782612fa1565b8051600781101561085257825260208101519065ffffffffffff82168203610852576101009160208401526136ee604082016134ae565b60408401526136ff606082016134ae565b6060840152613710608082016134ae565b608084015261372160a082016134ae565b60a084015261373260c082016134ae565b60c084015261374360e082016134ae565b60e084015201516001600160601b03811681036108525761010082015290565b6040519061377082612f84565b5f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b90816101209103126108525761385b610100604051926137d384612fa1565b6137dc816135db565b84526137ea602082016135db565b60208501526137fb604082016135db565b604085015261380c606082016135db565b606085015261381d608082016135db565b608085015261382e60a082016135db565b60a085015261383f60c082016135db565b60c085015261385060e082016135db565b60e0850152016135db565b61010082015290565b92909360405192635830251360e11b8452610120846004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa93841561231e577f7f6f560a5eaae007218ff0ffdfa9a9570530a75442499baaba54866c15278f9994613972915f916139da575b50865f52600360205260405f2061392763ffffffff600186019361390760ff865460901c1685614875565b8160c08160a084015116920151168082115f146139d357505b1643613176565b81549065ffffffffffff821681116139b6575b5050815471ffffffffffff00000000000000000000000019164360601b71ffffffffffff000000000000000000000000161790915550565b7a02000000000000000000000000000000000000000000000000000060ff60d01b198254161790556139b1604051928392602084526020840191612fe0565b0390a3565b65ffffffffffff169065ffffffffffff19161790555f808061393a565b9050613920565b6139f391506101203d8111610905576108f68183612fbe565b5f6138dc565b90929192600460206001600160a01b03613a11613d8d565b166040519283809263fe173b9760e01b82525afa90811561231e575f91613b03575b50803a105f14613afa575060013a945b01936001600160601b0385541693604c810290808204604c14901517156123345762030d4001908162030d401161233457613a7d9161344f565b80841015613af45750825b6001600160601b0384169003936001600160601b038511612334576001600160601b03613af295166001600160601b0319825416179055604051918383527f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a433614739565b565b92613a88565b60019094613a43565b90506020813d602011613b2d575b81613b1e60209383612fbe565b8101031261085257515f613a33565b3d9150613b11565b5f1981146123345760010190565b8015612334575f190190565b919091613b5a613763565b926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051906319120ab160e21b825283600483015261012082602481845afa91821561231e575f92613d31575b5081516007811015612cf7576002148015613d1d575b8015613cfb575b15613cda579061012060049260405193848092635830251360e11b82525afa91821561231e575f92613cb6575b50602001613c1d65ffffffffffff82511663ffffffff60408501511690613176565b6001810180911161233457804310613ca4575065ffffffffffff613c4e91511663ffffffff60608401511690613176565b804311613c74575b505050506001604083015265ffffffffffff43166020830152338252565b825115612cd25750915f613c959263ffffffff60a060ff96015116926148e2565b1660608301525f808080613c56565b630a8d68c960e21b5f5260045260245ffd5b6020919250613cd3906101203d8111610905576108f68183612fbe565b9190613bfb565b8151846007821015612cf757630cd2cf9960e31b5f5260045260245260445ffd5b5081516007811015612cf7576003148015613bce575060408201511515613bce565b5081516007811015612cf757600514613bc7565b613d4b9192506101203d81116109c1576109b28183612fbe565b905f613bb1565b60ff1680613d8457506104005b604c810290808204604c14901517156123345762030d40018062030d40116123345790565b6020901b613d5f565b6040517f09148a240000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561231e575f91613df6575090565b90506020813d602011613e2d575b81613e1160209383612fbe565b8101031261085257516001600160a01b03811681036108525790565b3d9150613e04565b63ffffffff1663ffffffff81146123345760010190565b919091825f52600160205260ff60405f205460d01c166005811015612cf757614212575f52600360205260405f2092610100820191825115155f146141df5763ffffffff855460501c165b60021c94633fffffff8616926060841180156141cd575b6141a5576001600160601b039060c084019460ff6101208601991689521b168352613f0b613ee563ffffffff835460301c16613e35565b825469ffffffff000000000000191660309190911b69ffffffff00000000000016178255565b835161415b575b505a935f52600160205260405f206001600160a01b038251168154907fffffffffffff000000000000000000000000000000000000000000000000000079ffffffffffff0000000000000000000000000000000000000000602086015160a01b169216171781556040820151916005831015612cf75761302896614154956001600160601b0380600161014096829860ff60d01b197aff000000000000000000000000000000000000000000000000000083549260d01b169116178155606087015181547cff0000000000000000000000000000000000000000000000000000000060808a015160e01b16907fffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff0000000000000000000000000000000000000000000000000000007dff000000000000000000000000000000000000000000000000000000000060a08d015160e81b169460d81b1691161717178155019751161685198754161786556140c465ffffffffffff60e085015116879071ffffffffffff0000000000000000000000001971ffffffffffff00000000000000000000000083549260601b169116179055565b511515907fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff72ff00000000000000000000000000000000000073ff000000000000000000000000000000000000008854935160981b169360901b169116171784550151166001600160a01b0373ffffffffffffffffffffffffffffffffffffffff1983549260a01b169116179055565b5a90613462565b8061417263ffffffff61419f935460501c16613e35565b6dffffffff0000000000000000000082549160501b16906dffffffff000000000000000000001916179055565b5f613f12565b7f24fe1192000000000000000000000000000000000000000000000000000000005f5260045ffd5b506001600160601b0381851b11613eae565b845463ffffffff808260501c169160301c160363ffffffff811115613e9757634e487b7160e01b5f52601160045260245ffd5b827f71fc1b53000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905f9160ff5f5c161561425a575b50600160ff195f5c16175f5d565b90915061520801806152081161233457905f61424c565b600460206001600160a01b03614285613d8d565b166040519283809263fe173b9760e01b82525afa90811561231e575f916142cd575b506009810290808204600914901517156123345760509004803a105f1461302857503a90565b90506020813d6020116142f7575b816142e860209383612fbe565b8101031261085257515f6142a7565b3d91506142db565b6101043563ffffffff811681036108525790565b939194929061434b906143376040519663d6ab736960e01b88526004880190613330565b80356102a4870152602001356102c4860152565b5f6102e48501525f61030485015260c084610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa93841561231e575f946143e3575b5083946143a893949561346f565b90815f52600160205260405f209060ff825460d01c166005811015612cf7576001036143d057565b82633467fba960e21b5f5260045260245ffd5b6143a89394506144019060c03d60c011610ae957610ad78183612fbe565b5050939261439a565b60200151604051635830251360e11b81529065ffffffffffff16610120826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561231e57608063ffffffff91613028945f9161447a575b5001511690613176565b61449391506101203d8111610905576108f68183612fbe565b5f614470565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916319120ab160e21b8352600483015261012082602481845afa91821561231e5765ffffffffffff602060049481935f9161457b575b5001511691604051938480927f07556fac0000000000000000000000000000000000000000000000000000000082525afa90811561231e575f91614545575b6130289250613176565b90506020823d602011614573575b8161456060209383612fbe565b810103126108525761302891519061453b565b3d9150614553565b61459491506101203d81116109c1576109b28183612fbe565b5f6144fc565b906001600160a01b03613af2936001600160601b03927a03000000000000000000000000000000000000000000000000000060ff60d01b19835416178255845f52600360205260405f20946145fb600184019660ff885460901c1690614875565b7f8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d5f80a3541691541690614739565b919067ffffffffffffffff169067ffffffffffffffff82149081614710575b5061470957604051917f44322905000000000000000000000000000000000000000000000000000000008352600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561231e575f916146ce575b506006811015612cf757151590565b90506020813d602011614701575b816146e960209383612fbe565b8101031261085257516006811015610852575f6146bf565b3d91506146dc565b5050600190565b90506007811015612cf7576005811490811561472e575b505f614649565b60069150145f614727565b811561478d5760206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f525f825260405f20614782828254613176565b9055604051908152a2565b5050565b8015614860577fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e6020604051838152a16040519063a9059cbb60e01b8252620e16e4600483015260248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561231e575f91614826575b501561226b57565b90506020813d602011614858575b8161484160209383612fbe565b8101031261085257614852906134ae565b5f61481e565b3d9150614834565b50565b63ffffffff168015612334575f190190565b906148b261488c63ffffffff845460301c16614863565b835469ffffffff000000000000191660309190911b69ffffffff00000000000016178355565b6148b95750565b8061417263ffffffff613af2935460501c16614863565b60ff60019116019060ff821161233457565b929190604081019267ffffffffffffffff8451169461491a6020840196875115155f14614ba9575f5b60ff608087015116918461346f565b94855f52600160205261492f60405f206135ec565b9260e0840165ffffffffffff81511615614b96579065ffffffffffff614956925116613176565b804311612cd257506060830196600560ff8951161015614b6a578515614b2b575115159182614af7575b5050614ae45760c082019081515160ff60808301511680911490811591614acd575b50614aba5760a0908101518251515f939260ff9092169185015b8185106149f157505050505060600151036149df575060ff6130289151166148d0565b63984db25f60e01b5f5260045260245ffd5b909192939560018701808811612334576020915f918503614ab25785905b600161ffff8651168b1c16158314614aa057614a2c8a8951614c18565b515b604051917fff000000000000000000000000000000000000000000000000000000000000008684019460f81b1684526021830152604182015260418152614a76606182612fbe565b604051918291518091835e8101838152039060025afa1561231e5760015f519601939291906149bc565b614aab8a8951614c18565b5190614a2e565b600190614a0f565b8463984db25f60e01b5f5260045260245ffd5b61ffff80925060a086015116901c1615155f6149a2565b8363984db25f60e01b5f5260045260245ffd5b9091505f52600260205267ffffffffffffffff8060405f20925116165f5260205260405f2054606083015114155f80614980565b505167ffffffffffffffff9081161480159450919250614b5b9050575b506149df575060ff6130289151166148d0565b6101009150015115155f614b48565b867f23c30da8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8763108065c360e01b5f5260045260245ffd5b606085015161490b565b9067ffffffffffffffff8216158015614c0a575b614c045763ffffffff16908115614bf05767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff811615614bc7565b8051821015614c2c5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd",
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
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8,uint96))
func (_Disputes *DisputesCaller) DemandOf(opts *bind.CallOpts, key [32]byte) (DemandsDemand, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "demandOf", key)

	if err != nil {
		return *new(DemandsDemand), err
	}

	out0 := *abi.ConvertType(out[0], new(DemandsDemand)).(*DemandsDemand)

	return out0, err

}

// DemandOf is a free data retrieval call binding the contract method 0xe1265409.
//
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8,uint96))
func (_Disputes *DisputesSession) DemandOf(key [32]byte) (DemandsDemand, error) {
	return _Disputes.Contract.DemandOf(&_Disputes.CallOpts, key)
}

// DemandOf is a free data retrieval call binding the contract method 0xe1265409.
//
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8,uint96))
func (_Disputes *DisputesCallerSession) DemandOf(key [32]byte) (DemandsDemand, error) {
	return _Disputes.Contract.DemandOf(&_Disputes.CallOpts, key)
}

// KeyOf is a free data retrieval call binding the contract method 0x18e6ade0.
//
// Solidity: function keyOf(bytes32 id, uint64 segment, bytes32 digest, uint8 kind) pure returns(bytes32)
func (_Disputes *DisputesCaller) KeyOf(opts *bind.CallOpts, id [32]byte, segment uint64, digest [32]byte, kind uint8) ([32]byte, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "keyOf", id, segment, digest, kind)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// KeyOf is a free data retrieval call binding the contract method 0x18e6ade0.
//
// Solidity: function keyOf(bytes32 id, uint64 segment, bytes32 digest, uint8 kind) pure returns(bytes32)
func (_Disputes *DisputesSession) KeyOf(id [32]byte, segment uint64, digest [32]byte, kind uint8) ([32]byte, error) {
	return _Disputes.Contract.KeyOf(&_Disputes.CallOpts, id, segment, digest, kind)
}

// KeyOf is a free data retrieval call binding the contract method 0x18e6ade0.
//
// Solidity: function keyOf(bytes32 id, uint64 segment, bytes32 digest, uint8 kind) pure returns(bytes32)
func (_Disputes *DisputesCallerSession) KeyOf(id [32]byte, segment uint64, digest [32]byte, kind uint8) ([32]byte, error) {
	return _Disputes.Contract.KeyOf(&_Disputes.CallOpts, id, segment, digest, kind)
}

// KindOf is a free data retrieval call binding the contract method 0x9a12cf51.
//
// Solidity: function kindOf(uint8 levels, uint8 tag) pure returns(uint8)
func (_Disputes *DisputesCaller) KindOf(opts *bind.CallOpts, levels uint8, tag uint8) (uint8, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "kindOf", levels, tag)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// KindOf is a free data retrieval call binding the contract method 0x9a12cf51.
//
// Solidity: function kindOf(uint8 levels, uint8 tag) pure returns(uint8)
func (_Disputes *DisputesSession) KindOf(levels uint8, tag uint8) (uint8, error) {
	return _Disputes.Contract.KindOf(&_Disputes.CallOpts, levels, tag)
}

// KindOf is a free data retrieval call binding the contract method 0x9a12cf51.
//
// Solidity: function kindOf(uint8 levels, uint8 tag) pure returns(uint8)
func (_Disputes *DisputesCallerSession) KindOf(levels uint8, tag uint8) (uint8, error) {
	return _Disputes.Contract.KindOf(&_Disputes.CallOpts, levels, tag)
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

// SpentOf is a free data retrieval call binding the contract method 0xe143e888.
//
// Solidity: function spentOf(bytes32 id) view returns(uint96)
func (_Disputes *DisputesCaller) SpentOf(opts *bind.CallOpts, id [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "spentOf", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SpentOf is a free data retrieval call binding the contract method 0xe143e888.
//
// Solidity: function spentOf(bytes32 id) view returns(uint96)
func (_Disputes *DisputesSession) SpentOf(id [32]byte) (*big.Int, error) {
	return _Disputes.Contract.SpentOf(&_Disputes.CallOpts, id)
}

// SpentOf is a free data retrieval call binding the contract method 0xe143e888.
//
// Solidity: function spentOf(bytes32 id) view returns(uint96)
func (_Disputes *DisputesCallerSession) SpentOf(id [32]byte) (*big.Int, error) {
	return _Disputes.Contract.SpentOf(&_Disputes.CallOpts, id)
}

// Answer is a paid mutator transaction binding the contract method 0x6ef9e5b6.
//
// Solidity: function answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind, bytes data) returns()
func (_Disputes *DisputesTransactor) Answer(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8, data []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "answer", claim, trace, segment, digest, kind, data)
}

// Answer is a paid mutator transaction binding the contract method 0x6ef9e5b6.
//
// Solidity: function answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind, bytes data) returns()
func (_Disputes *DisputesSession) Answer(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8, data []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Answer(&_Disputes.TransactOpts, claim, trace, segment, digest, kind, data)
}

// Answer is a paid mutator transaction binding the contract method 0x6ef9e5b6.
//
// Solidity: function answer(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind, bytes data) returns()
func (_Disputes *DisputesTransactorSession) Answer(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8, data []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Answer(&_Disputes.TransactOpts, claim, trace, segment, digest, kind, data)
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

// Convict is a paid mutator transaction binding the contract method 0x637fd800.
//
// Solidity: function convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesTransactor) Convict(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "convict", claim, trace, segment, digest, kind)
}

// Convict is a paid mutator transaction binding the contract method 0x637fd800.
//
// Solidity: function convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesSession) Convict(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.Contract.Convict(&_Disputes.TransactOpts, claim, trace, segment, digest, kind)
}

// Convict is a paid mutator transaction binding the contract method 0x637fd800.
//
// Solidity: function convict(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesTransactorSession) Convict(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.Contract.Convict(&_Disputes.TransactOpts, claim, trace, segment, digest, kind)
}

// Demand is a paid mutator transaction binding the contract method 0xa59ebbce.
//
// Solidity: function demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position, bytes node, (bool,bool,uint64,bytes32,uint8,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesTransactor) Demand(opts *bind.TransactOpts, claim Claim, trace Trace, source uint8, position uint64, node []byte, link DemandsLink) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "demand", claim, trace, source, position, node, link)
}

// Demand is a paid mutator transaction binding the contract method 0xa59ebbce.
//
// Solidity: function demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position, bytes node, (bool,bool,uint64,bytes32,uint8,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesSession) Demand(claim Claim, trace Trace, source uint8, position uint64, node []byte, link DemandsLink) (*types.Transaction, error) {
	return _Disputes.Contract.Demand(&_Disputes.TransactOpts, claim, trace, source, position, node, link)
}

// Demand is a paid mutator transaction binding the contract method 0xa59ebbce.
//
// Solidity: function demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint8 source, uint64 position, bytes node, (bool,bool,uint64,bytes32,uint8,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesTransactorSession) Demand(claim Claim, trace Trace, source uint8, position uint64, node []byte, link DemandsLink) (*types.Transaction, error) {
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

// DemandTrace is a paid mutator transaction binding the contract method 0x38a07969.
//
// Solidity: function demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes header, (bool,bool,uint64,bytes32,uint8,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesTransactor) DemandTrace(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, header []byte, link DemandsLink) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "demandTrace", claim, trace, segment, header, link)
}

// DemandTrace is a paid mutator transaction binding the contract method 0x38a07969.
//
// Solidity: function demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes header, (bool,bool,uint64,bytes32,uint8,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesSession) DemandTrace(claim Claim, trace Trace, segment uint64, header []byte, link DemandsLink) (*types.Transaction, error) {
	return _Disputes.Contract.DemandTrace(&_Disputes.TransactOpts, claim, trace, segment, header, link)
}

// DemandTrace is a paid mutator transaction binding the contract method 0x38a07969.
//
// Solidity: function demandTrace(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes header, (bool,bool,uint64,bytes32,uint8,uint16,bytes32[]) link) returns(bytes32 key)
func (_Disputes *DisputesTransactorSession) DemandTrace(claim Claim, trace Trace, segment uint64, header []byte, link DemandsLink) (*types.Transaction, error) {
	return _Disputes.Contract.DemandTrace(&_Disputes.TransactOpts, claim, trace, segment, header, link)
}

// Reclaim is a paid mutator transaction binding the contract method 0xfa12eea9.
//
// Solidity: function reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesTransactor) Reclaim(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "reclaim", claim, trace, segment, digest, kind)
}

// Reclaim is a paid mutator transaction binding the contract method 0xfa12eea9.
//
// Solidity: function reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesSession) Reclaim(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.Contract.Reclaim(&_Disputes.TransactOpts, claim, trace, segment, digest, kind)
}

// Reclaim is a paid mutator transaction binding the contract method 0xfa12eea9.
//
// Solidity: function reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesTransactorSession) Reclaim(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.Contract.Reclaim(&_Disputes.TransactOpts, claim, trace, segment, digest, kind)
}

// ReturnPot is a paid mutator transaction binding the contract method 0x9813c379.
//
// Solidity: function returnPot(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace) returns()
func (_Disputes *DisputesTransactor) ReturnPot(opts *bind.TransactOpts, claim Claim, trace Trace) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "returnPot", claim, trace)
}

// ReturnPot is a paid mutator transaction binding the contract method 0x9813c379.
//
// Solidity: function returnPot(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace) returns()
func (_Disputes *DisputesSession) ReturnPot(claim Claim, trace Trace) (*types.Transaction, error) {
	return _Disputes.Contract.ReturnPot(&_Disputes.TransactOpts, claim, trace)
}

// ReturnPot is a paid mutator transaction binding the contract method 0x9813c379.
//
// Solidity: function returnPot(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace) returns()
func (_Disputes *DisputesTransactorSession) ReturnPot(claim Claim, trace Trace) (*types.Transaction, error) {
	return _Disputes.Contract.ReturnPot(&_Disputes.TransactOpts, claim, trace)
}

// Settle is a paid mutator transaction binding the contract method 0x96eb09f9.
//
// Solidity: function settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesTransactor) Settle(opts *bind.TransactOpts, claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "settle", claim, trace, segment, digest, kind)
}

// Settle is a paid mutator transaction binding the contract method 0x96eb09f9.
//
// Solidity: function settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesSession) Settle(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.Contract.Settle(&_Disputes.TransactOpts, claim, trace, segment, digest, kind)
}

// Settle is a paid mutator transaction binding the contract method 0x96eb09f9.
//
// Solidity: function settle(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, uint64 segment, bytes32 digest, uint8 kind) returns()
func (_Disputes *DisputesTransactorSession) Settle(claim Claim, trace Trace, segment uint64, digest [32]byte, kind uint8) (*types.Transaction, error) {
	return _Disputes.Contract.Settle(&_Disputes.TransactOpts, claim, trace, segment, digest, kind)
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
	Demand   DemandsDemand
	Deadline *big.Int
	Place    []byte
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterDemanded is a free log retrieval operation binding the contract event 0x549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e3.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8,uint96) demand, uint256 deadline, bytes place)
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

// WatchDemanded is a free log subscription operation binding the contract event 0x549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e3.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8,uint96) demand, uint256 deadline, bytes place)
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

// ParseDemanded is a log parse operation binding the contract event 0x549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e3.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8,uint96) demand, uint256 deadline, bytes place)
func (_Disputes *DisputesFilterer) ParseDemanded(log types.Log) (*DisputesDemanded, error) {
	event := new(DisputesDemanded)
	if err := _Disputes.contract.UnpackLog(event, "Demanded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesOpenedIterator is returned from FilterOpened and is used to iterate over the raw logs and unpacked data for Opened events raised by the Disputes contract.
type DisputesOpenedIterator struct {
	Event *DisputesOpened // Event containing the contract specifics and raw log

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
func (it *DisputesOpenedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesOpened)
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
		it.Event = new(DisputesOpened)
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
func (it *DisputesOpenedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesOpenedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesOpened represents a Opened event raised by the Disputes contract.
type DisputesOpened struct {
	Id   [32]byte
	Key  [32]byte
	Data []byte
	Raw  types.Log // Blockchain specific contextual infos
}

// FilterOpened is a free log retrieval operation binding the contract event 0x7f6f560a5eaae007218ff0ffdfa9a9570530a75442499baaba54866c15278f99.
//
// Solidity: event Opened(bytes32 indexed id, bytes32 indexed key, bytes data)
func (_Disputes *DisputesFilterer) FilterOpened(opts *bind.FilterOpts, id [][32]byte, key [][32]byte) (*DisputesOpenedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Opened", idRule, keyRule)
	if err != nil {
		return nil, err
	}
	return &DisputesOpenedIterator{contract: _Disputes.contract, event: "Opened", logs: logs, sub: sub}, nil
}

// WatchOpened is a free log subscription operation binding the contract event 0x7f6f560a5eaae007218ff0ffdfa9a9570530a75442499baaba54866c15278f99.
//
// Solidity: event Opened(bytes32 indexed id, bytes32 indexed key, bytes data)
func (_Disputes *DisputesFilterer) WatchOpened(opts *bind.WatchOpts, sink chan<- *DisputesOpened, id [][32]byte, key [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var keyRule []interface{}
	for _, keyItem := range key {
		keyRule = append(keyRule, keyItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Opened", idRule, keyRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesOpened)
				if err := _Disputes.contract.UnpackLog(event, "Opened", log); err != nil {
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

// ParseOpened is a log parse operation binding the contract event 0x7f6f560a5eaae007218ff0ffdfa9a9570530a75442499baaba54866c15278f99.
//
// Solidity: event Opened(bytes32 indexed id, bytes32 indexed key, bytes data)
func (_Disputes *DisputesFilterer) ParseOpened(log types.Log) (*DisputesOpened, error) {
	event := new(DisputesOpened)
	if err := _Disputes.contract.UnpackLog(event, "Opened", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesPotReturnedIterator is returned from FilterPotReturned and is used to iterate over the raw logs and unpacked data for PotReturned events raised by the Disputes contract.
type DisputesPotReturnedIterator struct {
	Event *DisputesPotReturned // Event containing the contract specifics and raw log

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
func (it *DisputesPotReturnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesPotReturned)
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
		it.Event = new(DisputesPotReturned)
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
func (it *DisputesPotReturnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesPotReturnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesPotReturned represents a PotReturned event raised by the Disputes contract.
type DisputesPotReturned struct {
	Id       [32]byte
	Returned *big.Int
	Burned   *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterPotReturned is a free log retrieval operation binding the contract event 0xde30b9f8b9ee68407dc1dba0a072c3c77f014ef01139844c3a33c7ea1e4c0be7.
//
// Solidity: event PotReturned(bytes32 indexed id, uint256 returned, uint256 burned)
func (_Disputes *DisputesFilterer) FilterPotReturned(opts *bind.FilterOpts, id [][32]byte) (*DisputesPotReturnedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "PotReturned", idRule)
	if err != nil {
		return nil, err
	}
	return &DisputesPotReturnedIterator{contract: _Disputes.contract, event: "PotReturned", logs: logs, sub: sub}, nil
}

// WatchPotReturned is a free log subscription operation binding the contract event 0xde30b9f8b9ee68407dc1dba0a072c3c77f014ef01139844c3a33c7ea1e4c0be7.
//
// Solidity: event PotReturned(bytes32 indexed id, uint256 returned, uint256 burned)
func (_Disputes *DisputesFilterer) WatchPotReturned(opts *bind.WatchOpts, sink chan<- *DisputesPotReturned, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "PotReturned", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesPotReturned)
				if err := _Disputes.contract.UnpackLog(event, "PotReturned", log); err != nil {
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

// ParsePotReturned is a log parse operation binding the contract event 0xde30b9f8b9ee68407dc1dba0a072c3c77f014ef01139844c3a33c7ea1e4c0be7.
//
// Solidity: event PotReturned(bytes32 indexed id, uint256 returned, uint256 burned)
func (_Disputes *DisputesFilterer) ParsePotReturned(log types.Log) (*DisputesPotReturned, error) {
	event := new(DisputesPotReturned)
	if err := _Disputes.contract.UnpackLog(event, "PotReturned", log); err != nil {
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
