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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"},{\"name\":\"tree\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"},{\"name\":\"inputs\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOUBLING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"opening\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demand\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"node\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"doublings\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demandTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"kindOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"priceOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"running\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Demanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"demand\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"doublings\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"place\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraceRevealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unopened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FollowUpsExhausted\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InputsRestricted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoOpenDemand\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSuchSegment\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NodeAbsent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NodeZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAnswered\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDisputable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotSettledYet\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceOnChain\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongLink\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
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
		"running(bytes32)":    "9711a971",
		"kindOf(uint8,uint8)": "9a12cf51",
		"demand(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint8,uint64,bytes,(bool,bool,uint64,bytes32,uint8,uint16,bytes32[]))": "a59ebbce",
		"WETH()":            "ad5c4648",
		"demandOf(bytes32)": "e1265409",
		"INPUTS()":          "ead18f12",
		"BOOK()":            "f91c7bed",
		"reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,uint8)": "fa12eea9",
		"BURN_ADDRESS()": "fccc2813",
	},
	Bin: "0x610100346101c357601f6146e638819003918201601f19168301916001600160401b038311848410176101c7578084926080946040528339810103126101c35780516001600160a01b03811691908281036101c3576020820151906001600160a01b038216908183036101c3576040840151936001600160a01b038516908186036101c35760600151956001600160a01b038716928388036101c357608052159283156101ba575b5082156101b1575b5081156101a8575b506101995760a05260c05260e05260405161450a90816101dc823960805181818161029a0152818161127f01528181613a7401526140b8015260a0518181816101cf0152818161035b01528181610aa20152818161107f015281816113fd01528181611ad501528181611ec6015281816123b90152818161316a01528181613449015281816136a701528181613c3401528181613cf701528181613d6d0152613f59015260c05181818161045c01528181610f2b015281816111c1015281816115310152612452015260e05181818161021301528181611b220152611f630152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100b7565b1591505f6100af565b1592505f6100a7565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063032e9183146122f457806303be080a14611df45780630756467d14611dad5780630c19203f14611a3957806318e6ade0146119ff57806338a079691461133557806351cff8d9146111e5578063594dee75146111a1578063637fd8001461101f5780636aa1c156146110035780636ef9e5b614610e7f5780637580725014610e48578063912397c314610d9d57806391784c3414610d8157806396eb09f914610a845780639711a971146109fb5780639a12cf51146109c0578063a59ebbce146102be578063ad5c46481461027a578063e126540914610237578063ead18f12146101f3578063f91c7bed146101af578063fa12eea9146101425763fccc281314610122575f80fd5b3461013f578060031936011261013f576020604051620e16e48152f35b80fd5b503461013f5761015d61015436612742565b93929092613bdd565b90610169839493613d63565b93844311156101805761017d939450613e64565b80f35b6024846001870180881161019d57630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f57602036600319011261013f5761026b60406101409261025a61304e565b506004358152600160205220612ed5565b6102786040518092612798565bf35b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f57366003190161036081126109bc576102a01361013f576040366102a319011261013f576102e43590600382101561013f57610304359167ffffffffffffffff83168093036109bc576103243567ffffffffffffffff81116109585761032d9036906004016126da565b9092610344359367ffffffffffffffff85116109bc5760e060031986360301126109bc576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016956040519463d6ab736960e01b865261039660048701612b19565b6103af6102a487016102a435815260206102c435910152565b6102e486015261030485015260c08461032481895afa9586156109b15782968395849161096f575b50606067ffffffffffffffff91604051977fa488556d000000000000000000000000000000000000000000000000000000008952600489015280516024890152826020820151166044890152826040820151166064890152015116608486015260c060a486015260a0858061045060c4820188876128da565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9485156109645783956108d9575b5060808501516108b15784511561088957602085019067ffffffffffffffff82511686516104d4604089019283519260608b019360f060ff8651169160041b1617918d612d58565b986104e58951913690600401612da4565b6104ed61304e565b94604051906319120ab160e21b82528d600483015261012082602481845afa9182156107cd578a92610858575b5081516007811015610830576002148015610844575b801561080e575b156107d8579061012060049260405193848092635830251360e11b82525afa9182156107cd578a92610799575b5060200161058665ffffffffffff82511663ffffffff60408501511690612a59565b6001810180911161078557804310610773575065ffffffffffff6105b791511663ffffffff60608401511690612a59565b80431161072a575b5050505060ff6004926105fd926001604087015265ffffffffffff43166020870152338652828083511691511660a087015260808601525116613636565b60206001600160a01b0361060f613671565b166040519384809263fe173b9760e01b82525afa91821561071f5786926106d7575b5093610694604067ffffffffffffffff8b999661068260209e9a9761067a6106cc987f072837392a716c131d2448abf9e55c1eccf2da99e3f0963401910423dedb9ebc9c612d45565b908d8d613730565b511699519489815260018d5220612ed5565b9361069e85613cd4565b6106b260405196879687528d870190612798565b6101608501526101a06101808501526101a08401916128da565b0390a4604051908152f35b9490999592969391506020853d602011610717575b816106f9602093836128b8565b810103126107135793519498929591949092610694610631565b5f80fd5b3d91506106ec565b6040513d88823e3d90fd5b82511561076157509260ff6107538e82956004989563ffffffff60a06105fd9a015116926141ac565b1660608701529281946105bf565b63348f2b4160e11b8a52600452602489fd5b630a8d68c960e21b8b5260045260248afd5b60248b634e487b7160e01b81526011600452fd5b60209192506107bf906101203d81116107c6575b6107b781836128b8565b810190613098565b9190610564565b503d6107ad565b6040513d8c823e3d90fd5b8d8a835160078110156107fa57604492630cd2cf9960e31b8352600452602452fd5b602482634e487b7160e01b81526021600452fd5b5081516007811015610830576003148015610537575060408201511515610537565b60248b634e487b7160e01b81526021600452fd5b508151600781101561083057600514610530565b61087b9192506101203d8111610882575b61087381836128b8565b810190612f7c565b905f61051a565b503d610869565b6004837f268983ce000000000000000000000000000000000000000000000000000000008152fd5b6004837fea477e54000000000000000000000000000000000000000000000000000000008152fd5b90945060a0813d60a01161095c575b816108f560a093836128b8565b810103126109585761094c60806040519261090f84612862565b8051845261091f60208201612a66565b602085015261093060408201612e9f565b604085015261094160608201612e9f565b606085015201612d97565b6080820152935f61048c565b8280fd5b3d91506108e8565b6040513d85823e3d90fd5b6060985067ffffffffffffffff96506109a0915060c03d60c0116109aa575b61099881836128b8565b810190612a7b565b91989096506103d7565b503d61098e565b6040513d84823e3d90fd5b5080fd5b503461013f57604036600319011261013f576109da612708565b60243560ff8116809103610958576020925060f06040519260041b16178152f35b503461013f57602036600319011261013f576004358152600360205260408120604051906060820182811067ffffffffffffffff821117610a70576040809450525465ffffffffffff8116918281528363ffffffff808460301c169384602085015260501c1691015282519182526020820152f35b602484634e487b7160e01b81526041600452fd5b503461013f57610a9336612742565b6001600160a01b0394929193947f00000000000000000000000000000000000000000000000000000000000000001693610af56040519663d6ab736960e01b8852610ae16004890187612c26565b80356102a4890152602001356102c4880152565b866102e48701528661030487015260c08661032481885afa958615610d3a578796610d58575b5090610b28918387612d58565b908186526001602052604086209360ff855460d01c166005811015610d0757600203610d4557610120602491604051928380926319120ab160e21b82528a60048301525afa908115610d3a578791610d1b575b50519060078210159081610d075782610b949188613ef4565b801580610cf9575b80610ce7575b610cbb576001860154936001600160601b03851697600160d21b60ff60d01b19895416178855825f14610c92577f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208a5b604051908152a315610c185750505050906001600160a01b0361017d925416614003565b9091929350610c7e57600503610c63575061026083915b0135906001600160a01b0382168203610c5f5761017d92610c558284610c5a9550614003565b613041565b61405b565b8380fd5b6b7fffffffffffffffffffffff6102609160011c1691610c2f565b602485634e487b7160e01b81526021600452fd5b7f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208b610bf4565b602488857f168fb11e000000000000000000000000000000000000000000000000000000008252600452fd5b50610cf187613d63565b431115610ba2565b508791506004831415610b9c565b602488634e487b7160e01b81526021600452fd5b610d3491506101203d81116108825761087381836128b8565b5f610b7b565b6040513d89823e3d90fd5b6024878463108065c360e01b8252600452fd5b610b2892919650610d779060c03d60c0116109aa5761099881836128b8565b5050959091610b1b565b503461013f578060031936011261013f57602060405160048152f35b503461013f57602036600319011261013f57610dbf610dba612708565b613636565b90600460206001600160a01b03610dd4613671565b166040519283809263fe173b9760e01b82525afa918215610e3c5791610e09575b6020610e018385612d45565b604051908152f35b90506020813d602011610e34575b81610e24602093836128b8565b8101031261071357516020610df5565b3d9150610e17565b604051903d90823e3d90fd5b503461013f57602036600319011261013f5760406020916001600160a01b03610e6f612718565b1681528083522054604051908152f35b503461013f57366003190161036081126109bc576102a01361013f576040366102a319011261013f57610eb0612696565b610304356103243560ff81168103610c5f576103443567ffffffffffffffff8111610fff578291610ee8610ef59236906004016126da565b9490956102a46004613bdd565b92909190610f0a610f0585612ed5565b613cd4565b804311610fed575080158015610fdc575b610fc95786906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690855490823b15610c5f57879284928a92610f8a60405196879586948594639a85a9cd60e01b865260ff808360e81c169260e01c1690600487016128fa565b03915afa80156109b157610fb0575b5050610fab8461017d96858585613148565b6132dd565b81610fba916128b8565b610fc557855f610f99565b8580fd5b60248784633467fba960e21b8252600452fd5b5060ff600185015460901c16610f1b565b63348f2b4160e11b8852600452602487fd5b8480fd5b503461013f578060031936011261013f57602060405160058152f35b503461013f576110409061103236612742565b908284869596989498613bdd565b90959161104f610f0583612ed5565b80431115611183575061106181613d63565b804311611171575081869761107592613e64565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260ff600183015460901c16915491843b1561116d57869465ffffffffffff61038494879367ffffffffffffffff6111099861111d6040519c8d9b8c9a7f077113e8000000000000000000000000000000000000000000000000000000008c5260048c0190612c26565b80356102a48b0152602001356102c48a0152565b166102e487015215156103048601526001600160a01b03811661032486015260a01c16610344840152336103648401525af180156109b15761115c5750f35b81611166916128b8565b61013f5780f35b8680fd5b63348f2b4160e11b8752600452602486fd5b868160016024930180911161019d57630a8d68c960e21b8252600452fd5b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f57602036600319011261013f576111ff612718565b9033815280602052604081205491821561130957338252816020528160408120556040518381527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a26001600160a01b036040519163a9059cbb60e01b8352166004820152826024820152602081604481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156109b15782916112cf575b50156112c057602082604051908152f35b806312171d8360e31b60049252fd5b90506020813d602011611301575b816112ea602093836128b8565b810103126109bc576112fb90612d97565b5f6112af565b3d91506112dd565b6024827fdc69dc1600000000000000000000000000000000000000000000000000000000815233600452fd5b503461013f57366003190161034081126109bc576102a01361013f576040366102a319011261013f57611366612696565b906103043567ffffffffffffffff81116109bc576113889036906004016126da565b91610324359267ffffffffffffffff84116109bc5760e060031985360301126109bc576040519163d6ab736960e01b83526113c560048401612b19565b6113de6102a484016102a435815260206102c435910152565b806102e48401528061030484015260c083610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156119f257819382956119ca575b5067ffffffffffffffff80611453611445612ead565b61144d613bc9565b9061447d565b1697169487861180156119b6575b61198a5761146d613671565b90858452600260205260408420875f5260205260405f205415801590611831575b611805576114d96114d360405160208101908982528a604082015287606082015260016080820152608081526114c560a0826128b8565b519020993690600401612da4565b87613433565b91604051917f49bd7bb700000000000000000000000000000000000000000000000000000000835260048301528760248301526060604483015260208280611525606482018a896128da565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156116d85785926117c9575b5060ff6080840192600160a0860152168252610224359067ffffffffffffffff82169182810361116d57906001600160a01b03915016906040517f8903573000000000000000000000000000000000000000000000000000000000815260e081600481865afa908115610d3a57879161170b575b509067ffffffffffffffff60406115ef9301511690612d45565b60018b01809b116116f7578a156116e35761161460ff60049c60209304945116613636565b916040519b8c809263fe173b9760e01b82525afa998a156116d857859a611694575b50926116817f072837392a716c131d2448abf9e55c1eccf2da99e3f0963401910423dedb9ebc95936116796106cc9461167460209e8e9c9b99612d45565b612a59565b908989613730565b86835260018a5261069460408420612ed5565b9950939195949260208a3d6020116116d0575b816116b4602093836128b8565b8101031261071357985198949592949193919291611681611636565b3d91506116a7565b6040513d87823e3d90fd5b602486634e487b7160e01b81526012600452fd5b602486634e487b7160e01b81526011600452fd5b905060e0813d60e0116117c1575b8161172660e093836128b8565b8101031261116d579067ffffffffffffffff60406115ef936117b360c083519261174f84612832565b61175881612a66565b845261176660208201612a66565b6020850152611776858201612a66565b8585015261178660608201612a66565b606085015261179760808201612ec4565b60808501526117a860a08201612ec4565b60a085015201612ec4565b60c0820152929350506115d5565b3d9150611719565b9091506020813d6020116117fd575b816117e5602093836128b8565b81010312610fff576117f690612e9f565b905f611561565b3d91506117d8565b602484887f6e87ed4d000000000000000000000000000000000000000000000000000000008252600452fd5b506102c4351515801561148e575083608060405161184e81612862565b8281528260208201528260408201528260608201520152610164356002811015610fff576101843563ffffffff81169081810361116d575063ffffffff611893612ead565b67ffffffffffffffff6118a4613bc9565b91604051956118b287612862565b158652602086019485528160408701911681528360608701931683528360808701956102a4358752604051977f7c1f1f8e00000000000000000000000000000000000000000000000000000000895251151560048901525116602487015251166044850152511660648301525160848201528760a482015260208160c4816001600160a01b0387165afa9081156116d8578591611950575b5061148e565b90506020813d602011611982575b8161196b602093836128b8565b81010312610fff5761197c90612d97565b5f61194a565b3d915061195e565b602483877f8405585b000000000000000000000000000000000000000000000000000000008252600452fd5b5085158015611461575060a4351515611461565b9094506119e791935060c03d60c0116109aa5761099881836128b8565b50929092935f61142f565b50604051903d90823e3d90fd5b503461013f57608036600319011261013f57611a196126ae565b6064359160ff8316830361013f576020610e018460443585600435612d58565b503461013f57366003190161030081126109bc576102a01361013f576040366102a319011261013f576102e43567ffffffffffffffff81116109bc57611a839036906004016126da565b6040519163d6ab736960e01b8352611a9d60048401612b19565b611ab66102a484016102a435815260206102c435910152565b836102e48401528361030484015260c083610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315611da2578493611d7f575b506101a4358015158103610fff57611d5757836001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156109bc578160405180927f9f32409b000000000000000000000000000000000000000000000000000000008252611b7e6004830161297c565b6101406101248301528180611b9861014482018a8a6128da565b03915afa80156109b157611d42575b5050611bb4368383612925565b6020815191012092604051602081019082825267ffffffffffffffff604082015285606082015286608082015260808152611bf060a0826128b8565b51902092611c31604051611c0381612832565b8781528760208201528760408201528760608201528760808201528760a0820152606060c082015283613433565b90600161010083015286611d2e5760049495965060206001600160a01b03611c57613671565b166040519687809263fe173b9760e01b82525afa948515611d23575f95611cef575b50620a01208581029590860403611cdb576020966106cc8795611cc867ffffffffffffffff987f072837392a716c131d2448abf9e55c1eccf2da99e3f0963401910423dedb9ebc968989613730565b865f5260018a5261069460405f20612ed5565b634e487b7160e01b5f52601160045260245ffd5b9094506020813d602011611d1b575b81611d0b602093836128b8565b810103126107135751935f611c79565b3d9150611cfe565b6040513d5f823e3d90fd5b602487634e487b7160e01b81526011600452fd5b81611d4c916128b8565b610c5f57835f611ba7565b6004847f2018fa40000000000000000000000000000000000000000000000000000000008152fd5b611d9991935060c03d60c0116109aa5761099881836128b8565b5050915f611b05565b6040513d86823e3d90fd5b503461013f57604036600319011261013f5767ffffffffffffffff6040611dd26126ae565b92600435815260026020522091165f52602052602060405f2054604051908152f35b503461013f57366003190161032081126109bc576102a01361013f576040366102a319011261013f576102e43567ffffffffffffffff81116109bc57611e3e9036906004016126da565b906103043567ffffffffffffffff8111610c5f57611e609036906004016126da565b91905a611e6e368685612925565b6020815191012091866040519363d6ab736960e01b8552611e93600486016004612c26565b6102a4356102a48601526102c4356102c4860152816102e48601528161030486015260c085610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9485156109b15782956122cb575b5090611f0b9167ffffffffffffffff86612d58565b948588526001602052604088209660ff885460d01c1660058110156122b7576001036122a457611f3d610f0589612ed5565b8043116107615750600188019560ff875460901c16156122915789906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561095857611fe08391611ff4936040518095819482937f594f5bd8000000000000000000000000000000000000000000000000000000008452611fcb6004850161297c565b6101606101248501528a6101648501916128da565b828103600319016101448401528a8c6128da565b03915afa80156109b157612278575b505061167482612015948a8a89613148565b906001600160a01b0386541693549160ff6001600160601b0384169360981c1696600160d21b60ff60d01b19825416179055600460206001600160a01b0361205b613671565b166040519283809263fe173b9760e01b82525afa801561226d57899061223a575b6005915004803a105f1461223057506120c63a925b338a528960205260408a206120a68154613419565b9055868a528960205260408a206120bd8154613419565b90555a90613041565b908060041b811592828204601014841715610785576120f6916120e891612a59565b896122265761714890612a59565b91604c8202918204604c14171561221257620493e00180620493e011612212579361017d97959361213c6121ca946121c494610c5a9a988082105f1461220b5750612d45565b8082101561220457508080975b1b808210156121fc5750809586925b60405189815282827f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a47f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560206121b38686613041565b604051908152a3610c558733614003565b82614003565b33865285602052604086206121df8154613427565b9055855284602052604085206121f58154613427565b9055613041565b958692612158565b8097612149565b9050612d45565b602489634e487b7160e01b81526011600452fd5b62010d8890612a59565b6120c69092612091565b506020813d602011612265575b81612254602093836128b8565b81010312610713576005905161207c565b3d9150612247565b6040513d8b823e3d90fd5b81612282916128b8565b61228d57885f612003565b8880fd5b60248a89633467fba960e21b8252600452fd5b60248988633467fba960e21b8252600452fd5b60248a634e487b7160e01b81526021600452fd5b611f0b929195506122ea9060c03d60c0116109aa5761099881836128b8565b5050949091611ef6565b50346107135736600319016103408112610713576102a013610713576040366102a319011261071357612325612696565b9061030435916103243567ffffffffffffffff81116107135761234c9036906004016126da565b9190610264356001600160a01b038116908181036107135750330361266a5760405163d6ab736960e01b8152612386600482016004612c26565b6102a4356102a48201526102c4356102c48201525f6102e48201525f61030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d23575f91612649575b506123f760015f8584612d58565b91825f52600160205260405f209360ff855460d01c1660058110156126355760010361262257612429610f0586612ed5565b804311612610575087156125c457845460e081901c60ff1690811561256f576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610713578a9260ff5f936124a78c8960405198899788968796639a85a9cd60e01b885260e81c1691600487016128fa565b03915afa8015611d2357612519575b50610fab918798847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b96604061017d9e5b86815260028552208282165f5283528560405f20556040519586521693a3858585613148565b61017d975091604098847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b9661255e5f610fab9a6128b8565b5f9d509650505050509850916124b6565b505060208698929798148015906125ec575b6125c45761017d96610fab92847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b9660408f6124f3565b7f7a94787e000000000000000000000000000000000000000000000000000000005f5260045ffd5b5081873560208810612600575b1415612581565b5f198860200360031b1b166125f9565b63348f2b4160e11b5f5260045260245ffd5b83633467fba960e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b612662915060c03d60c0116109aa5761099881836128b8565b50505f6123e9565b7f143abd98000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6102e4359067ffffffffffffffff8216820361071357565b6024359067ffffffffffffffff8216820361071357565b359067ffffffffffffffff8216820361071357565b9181601f840112156107135782359167ffffffffffffffff8311610713576020838186019501011161071357565b6004359060ff8216820361071357565b600435906001600160a01b038216820361071357565b35906001600160a01b038216820361071357565b9060031982016103408112610713576102a0136107135760406004926102a3190112610713576102a4906102e43567ffffffffffffffff81168103610713579061030435906103243560ff811681036107135790565b6001600160a01b03815116825265ffffffffffff602082015116602083015260408101519060058210156126355761012060ff91819360408601528260608201511660608601528260808201511660808601528260a08201511660a08601526001600160601b0360c08201511660c086015265ffffffffffff60e08201511660e08601526101008101511515610100860152015116910152565b60e0810190811067ffffffffffffffff82111761284e57604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761284e57604052565b610140810190811067ffffffffffffffff82111761284e57604052565b610120810190811067ffffffffffffffff82111761284e57604052565b90601f8019910116810190811067ffffffffffffffff82111761284e57604052565b908060209392818452848401375f828201840152601f01601f1916010190565b90612922959360ff6080948193855216602084015216604082015281606082015201916128da565b90565b92919267ffffffffffffffff821161284e576040519161294f601f8201601f1916602001846128b8565b829481845281830111610713578281602093845f960137010152565b359063ffffffff8216820361071357565b6004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168091036107135760e0820152610104359063ffffffff8216809203610713576101000152565b63ffffffff612a536101008093803586526020810135602087015260408101356040870152606081013560608701526080810135608087015260a081013560a087015260c081013560c087015267ffffffffffffffff612a4760e083016126c5565b1660e08701520161296b565b16910152565b91908201809211611cdb57565b519067ffffffffffffffff8216820361071357565b809291039060c08212610713578251926080602082015193603f19011261071357604051906080820182811067ffffffffffffffff82111761284e57612af09160a09160405260408101518452612ad460608201612a66565b6020850152612ae560808201612a66565b604085015201612a66565b606082015290565b3590811515820361071357565b35906001600160601b038216820361071357565b612b248160046129e5565b6101243561012082015261014435610140820152610164356002811015610713576101608201526101843563ffffffff8116809103610713576101808201526101a435801515809103610713576101a08201526101c4356001600160601b038116809103610713576101c08201526101e4356001600160601b038116809103610713576101e0820152610204356001600160601b038116809103610713576102008201526102243567ffffffffffffffff811680910361071357610220820152610244356001600160a01b03811680910361071357610240820152610264356001600160a01b0381168091036107135761026082015261028061028435910152565b612c3082826129e5565b612c4c6101208301610120830160208091803584520135910152565b61016081013560028110156107135761028091829161016085015263ffffffff612c79610180830161296b565b16610180850152612c8d6101a08201612af8565b15156101a08501526001600160601b03612caa6101c08301612b05565b166101c08501526001600160601b03612cc66101e08301612b05565b166101e08501526001600160601b03612ce26102008301612b05565b1661020085015267ffffffffffffffff612cff61022083016126c5565b166102208501526001600160a01b03612d1b610240830161272e565b166102408501526001600160a01b03612d37610260830161272e565b166102608501520135910152565b81810292918115918404141715611cdb57565b9260ff919267ffffffffffffffff6040519460208601968752166040850152606084015216608082015260808152612d9160a0826128b8565b51902090565b5190811515820361071357565b919060e08382031261071357604051612dbc81612832565b8093612dc781612af8565b8252612dd560208201612af8565b6020830152612de6604082016126c5565b604083015260608101356060830152608081013560ff8116810361071357608083015260a081013561ffff811681036107135760a083015260c08101359067ffffffffffffffff821161071357019180601f840112156107135782359267ffffffffffffffff841161284e578360051b9060405194612e6860208401876128b8565b855260208086019282010192831161071357602001905b828210612e8f5750505060c00152565b8135815260209182019101612e7f565b519060ff8216820361071357565b60e43567ffffffffffffffff811681036107135790565b519063ffffffff8216820361071357565b90604051612ee28161287e565b809280546001600160a01b038116835265ffffffffffff8160a01c16602084015260ff8160d01c16906005821015612635576101209260ff60019281946040880152818160d81c166060880152818160e01c16608088015260e81c1660a086015201546001600160601b03811660c085015265ffffffffffff8160601c1660e0850152818160901c16151561010085015260981c16910152565b90816101209103126107135760405190612f958261289b565b8051600781101561071357825260208101519065ffffffffffff8216820361071357610100916020840152612fcc60408201612d97565b6040840152612fdd60608201612d97565b6060840152612fee60808201612d97565b6080840152612fff60a08201612d97565b60a084015261301060c08201612d97565b60c084015261302160e08201612d97565b60e084015201516001600160601b03811681036107135761010082015290565b91908203918211611cdb57565b6040519061305b8261287e565b5f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b90816101209103126107135761313f610100604051926130b78461289b565b6130c081612ec4565b84526130ce60208201612ec4565b60208501526130df60408201612ec4565b60408501526130f060608201612ec4565b606085015261310160808201612ec4565b608085015261311260a08201612ec4565b60a085015261312360c08201612ec4565b60c085015261313460e08201612ec4565b60e085015201612ec4565b61010082015290565b92909360405192635830251360e11b8452610120846004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611d23577f7f6f560a5eaae007218ff0ffdfa9a9570530a75442499baaba54866c15278f9994613256915f916132be575b50865f52600360205260405f2061320b63ffffffff60018601936131eb60ff865460901c168561413f565b8160c08160a084015116920151168082115f146132b757505b1643612a59565b81549065ffffffffffff8216811161329a575b5050815471ffffffffffff00000000000000000000000019164360601b71ffffffffffff000000000000000000000000161790915550565b7a02000000000000000000000000000000000000000000000000000060ff60d01b198254161790556132956040519283926020845260208401916128da565b0390a3565b65ffffffffffff169065ffffffffffff19161790555f808061321e565b9050613204565b6132d791506101203d81116107c6576107b781836128b8565b5f6131c0565b90929192600460206001600160a01b036132f5613671565b166040519283809263fe173b9760e01b82525afa908115611d23575f916133e7575b50803a105f146133de575060013a945b01936001600160601b0385541693604c810290808204604c1490151715611cdb5762030d4001908162030d4011611cdb5761336191612d45565b808410156133d85750825b6001600160601b0384169003936001600160601b038511611cdb576001600160601b036133d695166001600160601b0319825416179055604051918383527f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a433614003565b565b9261336c565b60019094613327565b90506020813d602011613411575b81613402602093836128b8565b8101031261071357515f613317565b3d91506133f5565b5f198114611cdb5760010190565b8015611cdb575f190190565b91909161343e61304e565b926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051906319120ab160e21b825283600483015261012082602481845afa918215611d23575f92613615575b5081516007811015612635576002148015613601575b80156135df575b156135be579061012060049260405193848092635830251360e11b82525afa918215611d23575f9261359a575b5060200161350165ffffffffffff82511663ffffffff60408501511690612a59565b60018101809111611cdb57804310613588575065ffffffffffff61353291511663ffffffff60608401511690612a59565b804311613558575b505050506001604083015265ffffffffffff43166020830152338252565b8251156126105750915f6135799263ffffffff60a060ff96015116926141ac565b1660608301525f80808061353a565b630a8d68c960e21b5f5260045260245ffd5b60209192506135b7906101203d81116107c6576107b781836128b8565b91906134df565b815184600782101561263557630cd2cf9960e31b5f5260045260245260445ffd5b50815160078110156126355760031480156134b25750604082015115156134b2565b5081516007811015612635576005146134ab565b61362f9192506101203d81116108825761087381836128b8565b905f613495565b60ff168061366857506104005b604c810290808204604c1490151715611cdb5762030d40018062030d4011611cdb5790565b6020901b613643565b6040517f09148a240000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d23575f916136da575090565b90506020813d602011613711575b816136f5602093836128b8565b8101031261071357516001600160a01b03811681036107135790565b3d91506136e8565b63ffffffff1663ffffffff8114611cdb5760010190565b929192815f52600160205260ff60405f205460d01c16600581101561263557613b9d575f52600360205260405f2090610100840190815115155f14613b6a5763ffffffff835460501c165b60021c92633fffffff841694606086118015613b58575b613b30576001600160601b039060c088019660ff6101208a01971687521b1685526137ef6137c963ffffffff835460301c16613719565b825469ffffffff000000000000191660309190911b69ffffffff00000000000016178255565b8251613ae6575b505f52600160205260405f206001600160a01b038551168154907fffffffffffff000000000000000000000000000000000000000000000000000079ffffffffffff0000000000000000000000000000000000000000602089015160a01b1692161717815560408501519060058210156126355760e06001600160601b03600165ffffffffffff936139a89560ff60d01b197aff000000000000000000000000000000000000000000000000000083549260d01b16911617815560608a01518a82547fffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff0000000000000000000000000000000000000000000000000000007dff000000000000000000000000000000000000000000000000000000000060a07cff0000000000000000000000000000000000000000000000000000000060808701518c1b1695015160e81b169460d81b169116171717815501965116966001600160601b0388166001600160601b0319885416178755015116849071ffffffffffff0000000000000000000000001971ffffffffffff00000000000000000000000083549260601b169116179055565b511515907fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff72ff00000000000000000000000000000000000073ff000000000000000000000000000000000000008554935160981b169360901b169116171790558015159081613a29575b50613a1a57565b6312171d8360e31b5f5260045ffd5b9050604051907f23b872dd00000000000000000000000000000000000000000000000000000000825233600483015230602483015260448201526020816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115611d23575f91613aac575b50155f613a13565b90506020813d602011613ade575b81613ac7602093836128b8565b8101031261071357613ad890612d97565b5f613aa4565b3d9150613aba565b80613afd63ffffffff613b2a935460501c16613719565b6dffffffff0000000000000000000082549160501b16906dffffffff000000000000000000001916179055565b5f6137f6565b7f24fe1192000000000000000000000000000000000000000000000000000000005f5260045ffd5b506001600160601b0381871b11613792565b825463ffffffff808260501c169160301c160363ffffffff81111561377b57634e487b7160e01b5f52601160045260245ffd5b507f71fc1b53000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6101043563ffffffff811681036107135790565b9391949290613c1590613c016040519663d6ab736960e01b88526004880190612c26565b80356102a4870152602001356102c4860152565b5f6102e48501525f61030485015260c084610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611d23575f94613cad575b508394613c72939495612d58565b90815f52600160205260405f209060ff825460d01c16600581101561263557600103613c9a57565b82633467fba960e21b5f5260045260245ffd5b613c72939450613ccb9060c03d60c0116109aa5761099881836128b8565b50509392613c64565b60200151604051635830251360e11b81529065ffffffffffff16610120826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611d2357608063ffffffff91612922945f91613d44575b5001511690612a59565b613d5d91506101203d81116107c6576107b781836128b8565b5f613d3a565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916319120ab160e21b8352600483015261012082602481845afa918215611d235765ffffffffffff602060049481935f91613e45575b5001511691604051938480927f07556fac0000000000000000000000000000000000000000000000000000000082525afa908115611d23575f91613e0f575b6129229250612a59565b90506020823d602011613e3d575b81613e2a602093836128b8565b8101031261071357612922915190613e05565b3d9150613e1d565b613e5e91506101203d81116108825761087381836128b8565b5f613dc6565b906001600160a01b036133d6936001600160601b03927a03000000000000000000000000000000000000000000000000000060ff60d01b19835416178255845f52600360205260405f2094613ec5600184019660ff885460901c169061413f565b7f8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d5f80a3541691541690614003565b919067ffffffffffffffff169067ffffffffffffffff82149081613fda575b50613fd357604051917f44322905000000000000000000000000000000000000000000000000000000008352600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d23575f91613f98575b50600681101561263557151590565b90506020813d602011613fcb575b81613fb3602093836128b8565b8101031261071357516006811015610713575f613f89565b3d9150613fa6565b5050600190565b905060078110156126355760058114908115613ff8575b505f613f13565b60069150145f613ff1565b81156140575760206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f525f825260405f2061404c828254612a59565b9055604051908152a2565b5050565b801561412a577fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e6020604051838152a16040519063a9059cbb60e01b8252620e16e4600483015260248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115611d23575f916140f0575b5015613a1a57565b90506020813d602011614122575b8161410b602093836128b8565b810103126107135761411c90612d97565b5f6140e8565b3d91506140fe565b50565b63ffffffff168015611cdb575f190190565b9061417c61415663ffffffff845460301c1661412d565b835469ffffffff000000000000191660309190911b69ffffffff00000000000016178355565b6141835750565b80613afd63ffffffff6133d6935460501c1661412d565b60ff60019116019060ff8211611cdb57565b929190604081019267ffffffffffffffff845116946141e46020840196875115155f14614473575f5b60ff6080870151169184612d58565b94855f5260016020526141f960405f20612ed5565b9260e0840165ffffffffffff81511615614460579065ffffffffffff614220925116612a59565b80431161261057506060830196600560ff89511610156144345785156143f55751151591826143c1575b50506143ae5760c082019081515160ff60808301511680911490811591614397575b506143845760a0908101518251515f939260ff9092169185015b8185106142bb57505050505060600151036142a9575060ff61292291511661419a565b63984db25f60e01b5f5260045260245ffd5b909192939560018701808811611cdb576020915f91850361437c5785905b600161ffff8651168b1c1615831461436a576142f68a89516144e2565b515b604051917fff000000000000000000000000000000000000000000000000000000000000008684019460f81b16845260218301526041820152604181526143406061826128b8565b604051918291518091835e8101838152039060025afa15611d235760015f51960193929190614286565b6143758a89516144e2565b51906142f8565b6001906142d9565b8463984db25f60e01b5f5260045260245ffd5b61ffff80925060a086015116901c1615155f61426c565b8363984db25f60e01b5f5260045260245ffd5b9091505f52600260205267ffffffffffffffff8060405f20925116165f5260205260405f2054606083015114155f8061424a565b505167ffffffffffffffff90811614801594509192506144259050575b506142a9575060ff61292291511661419a565b6101009150015115155f614412565b867f23c30da8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8763108065c360e01b5f5260045260245ffd5b60608501516141d5565b9067ffffffffffffffff82161580156144d4575b6144ce5763ffffffff169081156144ba5767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff811615614491565b80518210156144f65760209160051b010190565b634e487b7160e01b5f52603260045260245ffd",
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
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8))
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
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8))
func (_Disputes *DisputesSession) DemandOf(key [32]byte) (DemandsDemand, error) {
	return _Disputes.Contract.DemandOf(&_Disputes.CallOpts, key)
}

// DemandOf is a free data retrieval call binding the contract method 0xe1265409.
//
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8))
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

// FilterDemanded is a free log retrieval operation binding the contract event 0x072837392a716c131d2448abf9e55c1eccf2da99e3f0963401910423dedb9ebc.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8) demand, uint256 deadline, bytes place)
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

// WatchDemanded is a free log subscription operation binding the contract event 0x072837392a716c131d2448abf9e55c1eccf2da99e3f0963401910423dedb9ebc.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8) demand, uint256 deadline, bytes place)
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

// ParseDemanded is a log parse operation binding the contract event 0x072837392a716c131d2448abf9e55c1eccf2da99e3f0963401910423dedb9ebc.
//
// Solidity: event Demanded(bytes32 indexed id, bytes32 indexed key, uint64 indexed segment, bytes32 digest, (address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool,uint8) demand, uint256 deadline, bytes place)
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
