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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"},{\"name\":\"tree\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"},{\"name\":\"inputs\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOUBLING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"opening\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demand\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"node\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"doublings\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"gas\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demandTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"kindOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"priceOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"priceOfInput\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnPot\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"running\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"spentOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Demanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"demand\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"doublings\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"gas\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"place\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PotReturned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraceRevealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unopened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FollowUpsExhausted\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InputsRestricted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoOpenDemand\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSuchSegment\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NodeAbsent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NodeZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAnswered\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDisputable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotSettledYet\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PotEmpty\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"PotInUse\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceOnChain\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongLink\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
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
		"WETH()":                "ad5c4648",
		"priceOfInput(bytes32)": "b8ef60f9",
		"demandOf(bytes32)":     "e1265409",
		"spentOf(bytes32)":      "e143e888",
		"INPUTS()":              "ead18f12",
		"BOOK()":                "f91c7bed",
		"reclaim(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),uint64,bytes32,uint8)": "fa12eea9",
		"BURN_ADDRESS()": "fccc2813",
	},
	Bin: "0x610100346101ca57601f614e0f38819003918201601f19168301916001600160401b038311848410176101ce578084926080946040528339810103126101ca5780516001600160a01b03811691908281036101ca576020820151906001600160a01b038216908183036101ca576040840151936001600160a01b038516908186036101ca5760600151956001600160a01b038716928388036101ca57608052159283156101c1575b5082156101b8575b5081156101af575b506101a05760a05260c05260e052604051614c2c90816101e3823960805181818161034601528181610804015281816117a5015261472a015260a0518181816102080152818161040601528181610bef01528181610fd3015281816115a5015281816119130152818161201f01528181612496015281816129a7015281816137e501528181613aaa015281816141890152818161428d01528181614350015281816143c601526145cb015260c05181818161050701528181611444015281816116e701528181611a470152612a40015260e05181818161024c0152818161206b01526125330152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100b7565b1591505f6100af565b1592505f6100a7565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063032e9183146128e857806303be080a146123c45780630756467d1461237d5780630c19203f14611f8157806318e6ade014611f4757806338a079691461184c57806351cff8d91461170b578063594dee75146116c7578063637fd800146115345780636aa1c156146115185780636ef9e5b6146113985780637580725014611361578063912397c3146112b657806391784c341461129a57806396eb09f914610fb55780639711a97114610f3e5780639813c37914610bb75780639a12cf5114610b78578063a59ebbce1461036a578063ad5c464814610326578063b8ef60f9146102e9578063e1265409146102a6578063e143e88814610270578063ead18f121461022c578063f91c7bed146101e8578063fa12eea9146101635763fccc281314610143575f80fd5b346101605780600319360112610160576020604051620e16e48152f35b80fd5b5034610160576101829061017636612d3b565b92849694929192614236565b9061018c836143bc565b804311156101b857506001600160601b036101ae6101c06101b59697016130ad565b16926144bd565b80f35b84816001602493018091116101d657630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b503461016057806003193601126101605760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461016057806003193601126101605760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610160576020366003190112610160576001600160601b036040602092600435815260038452205460701c16604051908152f35b5034610160576020366003190112610160576102da6040610160926102c96136c2565b50600435815260016020522061354b565b6102e76040518092612d91565bf35b503461016057602036600319011261016057602090633fffffff604061030d613c97565b92600435815260038552205460521c161b604051908152f35b503461016057806003193601126101605760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610160573660031901610360811261086e576102a013610160576040366102a3190112610160576102e435600381101561086e57610304359167ffffffffffffffff8316809303610160576103243567ffffffffffffffff811161086e576103d8903690600401612cd3565b9290610344359367ffffffffffffffff8511610b745760e06003198636030112610b74576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016956040519363d6ab736960e01b855261044160048601613182565b61045a6102a486016102a435815260206102c435910152565b6102e485015261030484015260c08361032481895afa908115610b6957849185948691610b27575b50606067ffffffffffffffff91604051967fa488556d000000000000000000000000000000000000000000000000000000008852600488015280516024880152826020820151166044880152826040820151166064880152015116608485015260c060a485015260a084806104fb60c482018588612f17565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415610b1c578594610a91575b506080840151610a6957835115610a41576020840167ffffffffffffffff81511697855161057f604088019a8b519260608a019360f060ff8651169160041b161791886133ce565b98610590885191369060040161341a565b906105996136c2565b93604051906319120ab160e21b825288600483015261012082602481845afa918215610985578c92610a10575b50815160078110156109e85760021480156109fc575b80156109c6575b15610990579061012060049260405193848092635830251360e11b82525afa918215610985578c92610951575b5060200161063265ffffffffffff82511663ffffffff604085015116906130c1565b6001810180911161093d5780431061092b575065ffffffffffff61066391511663ffffffff606084015116906130c1565b8043116108e2575b5050505060ff60049a6106a9926001604086015265ffffffffffff43166020860152338552828083511691511660a0860152608085015251166141fb565b60206001600160a01b036106bb614153565b166040519b8c809263fe173b9760e01b82525afa9081156108d757899a899a97989992610885575b506001600160601b039895936107347f549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e39461072c60c09b9a989567ffffffffffffffff956133ae565b908888613d2a565b5051169451848a52600160205261078a61075060408c2061354b565b9761075a8961432d565b936040519485948552610770602086018c612d91565b6101808501526101c06101a08501526101c0840191612f17565b0390a401511680151590816107b9575b506107aa57602082604051908152f35b806312171d8360e31b60049252fd5b9050604051907f23b872dd0000000000000000000000000000000000000000000000000000000082523360048301523060248301526044820152602081606481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561087a57829161083c575b50155f61079a565b90506020813d602011610872575b8161085760209383612ef5565b8101031261086e576108689061340d565b5f610834565b5080fd5b3d915061084a565b6040513d84823e3d90fd5b9895939796509390506020883d6020116108cf575b816108a760209383612ef5565b810103126108cb579651939694958995929492939092906001600160601b036106e3565b5f80fd5b3d915061089a565b6040513d8a823e3d90fd5b83511561091957509260ff61090b819460049f9463ffffffff60a06106a999015116918c6148ce565b16606086015292819c61066b565b63348f2b4160e11b8c5260045260248bfd5b630a8d68c960e21b8d5260045260248cfd5b60248d634e487b7160e01b81526011600452fd5b6020919250610977906101203d811161097e575b61096f8183612ef5565b810190613713565b9190610610565b503d610965565b6040513d8e823e3d90fd5b888c835160078110156109b257604492630cd2cf9960e31b8352600452602452fd5b602482634e487b7160e01b81526021600452fd5b50815160078110156109e85760031480156105e35750604082015115156105e3565b60248d634e487b7160e01b81526021600452fd5b50815160078110156109e8576005146105dc565b610a339192506101203d8111610a3a575b610a2b8183612ef5565b8101906135fd565b905f6105c6565b503d610a21565b6004857f268983ce000000000000000000000000000000000000000000000000000000008152fd5b6004857fea477e54000000000000000000000000000000000000000000000000000000008152fd5b90935060a0813d60a011610b14575b81610aad60a09383612ef5565b81010312610b1057610b04608060405192610ac784612e83565b80518452610ad7602082016130e2565b6020850152610ae860408201613515565b6040850152610af960608201613515565b60608501520161340d565b6080820152925f610537565b8480fd5b3d9150610aa0565b6040513d87823e3d90fd5b67ffffffffffffffff955060609350610b58915060c03d60c011610b62575b610b508183612ef5565b8101906130f7565b9095509092610482565b503d610b46565b6040513d86823e3d90fd5b8380fd5b503461016057604036600319011261016057610b92612d01565b60243560ff8116809103610bb3576020925060f06040519260041b16178152f35b8280fd5b50346101605736600319016102e0811261086e576102a013610160576040366102a31901126101605760405163d6ab736960e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610c2360048301613182565b610c3c6102a483016102a435815260206102c435910152565b826102e48301528261030483015260c08261032481845afa918215610f09578392610f14575b50610120602491604051928380926319120ab160e21b82528660048301525afa908115610f09578391610eea575b5080516007811015610e9a57600414908115610ec2575b80516007811015610eae57600614908115610e6e575b5081159081610e65575b50610e39576001600160601b03610cdc613096565b16918084526003602052600a604085209304928054610d086001600160601b038260701c1680966133c1565b946001600160601b038616016001600160601b038111610e255779ffffffffffffffffffffffff00000000000000000000000000007fffffffffffff000000000000000000000000ffffffffffffffffffffffffffff9160701b1691161790558215610dfa578115610dd1577fde30b9f8b9ee68407dc1dba0a072c3c77f014ef01139844c3a33c7ea1e4c0be76040845b8415610dcb57865b82519182526020820152a215610dc2576101b590610dbd612e3c565b614675565b6101b5906146cd565b85610da1565b7fde30b9f8b9ee68407dc1dba0a072c3c77f014ef01139844c3a33c7ea1e4c0be7604085610d99565b7f370dc1cb000000000000000000000000000000000000000000000000000000008452600452602483fd5b602487634e487b7160e01b81526011600452fd5b602483837fc2d583c9000000000000000000000000000000000000000000000000000000008252600452fd5b9050155f610cc7565b9050516007811015610e9a5760051480610e89575b5f610cbd565b50610e93826143bc565b4311610e83565b602484634e487b7160e01b81526021600452fd5b602485634e487b7160e01b81526021600452fd5b809150516007811015610e9a5760031480610ede575b90610ca7565b50604081015115610ed8565b610f0391506101203d8111610a3a57610a2b8183612ef5565b5f610c90565b6040513d85823e3d90fd5b6024919250610f346101209160c03d60c011610b6257610b508183612ef5565b5050929150610c62565b503461016057602036600319011261016057604080916004358152600360205220815190610f6b82612e9f565b5465ffffffffffff81169182815260606001600160601b0363ffffffff8460301c169384602085015263ffffffff8160501c168785015260701c1691015282519182526020820152f35b503461016057610fc436612d3b565b6001600160a01b0394929193947f000000000000000000000000000000000000000000000000000000000000000016936110266040519663d6ab736960e01b8852611012600489018761328f565b80356102a4890152602001356102c4880152565b866102e48701528661030487015260c08661032481885afa958615611253578796611271575b50906110599183876133ce565b908186526001602052604086209360ff855460d01c1660058110156112205760020361125e57610120602491604051928380926319120ab160e21b82528a60048301525afa908115611253578791611234575b5051906007821015908161122057826110c59188614566565b801580611212575b80611200575b6111d4576001860154936001600160601b03851697600160d21b60ff60d01b19895416178855825f146111ab577f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208a5b604051908152a3156111495750505050906001600160a01b036101b5925416614675565b9091929350610eae57600503611190575061026083915b0135906001600160a01b0382168203610b74576101b592611186828461118b9550614675565b6133c1565b6146cd565b6b7fffffffffffffffffffffff6102609160011c1691611160565b7f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208b611125565b602488857f168fb11e000000000000000000000000000000000000000000000000000000008252600452fd5b5061120a876143bc565b4311156110d3565b5087915060048314156110cd565b602488634e487b7160e01b81526021600452fd5b61124d91506101203d8111610a3a57610a2b8183612ef5565b5f6110ac565b6040513d89823e3d90fd5b6024878463108065c360e01b8252600452fd5b611059929196506112909060c03d60c011610b6257610b508183612ef5565b505095909161104c565b5034610160578060031936011261016057602060405160048152f35b5034610160576020366003190112610160576112d86112d3612d01565b6141fb565b90600460206001600160a01b036112ed614153565b166040519283809263fe173b9760e01b82525afa9182156113555791611322575b602061131a83856133ae565b604051908152f35b90506020813d60201161134d575b8161133d60209383612ef5565b810103126108cb5751602061130e565b3d9150611330565b604051903d90823e3d90fd5b50346101605760203660031901126101605760406020916001600160a01b03611388612d11565b1681528083522054604051908152f35b5034610160573660031901610360811261086e576102a013610160576040366102a3190112610160576113c9612c8f565b610304356103243560ff81168103610b74576103443567ffffffffffffffff8111610b1057829161140161140e923690600401612cd3565b9490956102a46004614236565b9290919061142361141e8561354b565b61432d565b8043116115065750801580156114f5575b6114e25786906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690855490823b15610b7457879284928a926114a360405196879586948594639a85a9cd60e01b865260ff808360e81c169260e01c169060048701612f37565b03915afa801561087a576114c9575b50506114c4846101b5968585856137c3565b613958565b816114d391612ef5565b6114de57855f6114b2565b8580fd5b60248784633467fba960e21b8252600452fd5b5060ff600185015460901c16611434565b63348f2b4160e11b8852600452602487fd5b5034610160578060031936011261016057602060405160058152f35b5034610160576115559061154736612d3b565b908284869596989498614236565b9061156561141e8398949861354b565b804311156116a95750611577876143bc565b804311611697575085968261159b926001600160601b036101ae6101c089016130ad565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260ff600183015460901c16915491843b1561169357869465ffffffffffff61038494879367ffffffffffffffff61162f986116436040519c8d9b8c9a7f077113e8000000000000000000000000000000000000000000000000000000008c5260048c019061328f565b80356102a48b0152602001356102c48a0152565b166102e487015215156103048601526001600160a01b03811661032486015260a01c16610344840152336103648401525af1801561087a576116825750f35b8161168c91612ef5565b6101605780f35b8680fd5b63348f2b4160e11b8752600452602486fd5b86816001602493018091116101d657630a8d68c960e21b8252600452fd5b503461016057806003193601126101605760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461016057602036600319011261016057611725612d11565b9033815280602052604081205491821561182057338252816020528160408120556040518381527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a26001600160a01b036040519163a9059cbb60e01b8352166004820152826024820152602081604481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561087a5782916117e6575b50156107aa57602082604051908152f35b90506020813d602011611818575b8161180160209383612ef5565b8101031261086e576118129061340d565b5f6117d5565b3d91506117f4565b6024827fdc69dc1600000000000000000000000000000000000000000000000000000000815233600452fd5b5034610160573660031901610340811261086e576102a013610160576040366102a31901126101605761187d612c8f565b906103043567ffffffffffffffff811161086e5761189f903690600401612cd3565b61032435929167ffffffffffffffff8411610bb35760e06003198536030112610bb35760405163d6ab736960e01b81526118db60048201613182565b6118f46102a482016102a435815260206102c435910152565b836102e48201528361030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610b695784918594611f23575b5067ffffffffffffffff8061196961195b613523565b61196361413f565b90614b9f565b169716938785118015611f0f575b611ee357611983614153565b90838752600260205260408720865f5260205260405f205415801590611d8a575b611d5e576119ef6119e960405160208101908782528960408201528a606082015260016080820152608081526119db60a082612ef5565b51902099369060040161341a565b85613a94565b91604051917f49bd7bb700000000000000000000000000000000000000000000000000000000835260048301528660248301526060604483015260208280611a3b60648201888b612f17565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156108d7578892611d1e575b5060ff6080840192600160a0860152168252610224359067ffffffffffffffff821691828103611d0757906001600160a01b03915016906040517f8903573000000000000000000000000000000000000000000000000000000000815260e081600481865afa908115611d13578a91611c51575b509067ffffffffffffffff6040611b0593015116906133ae565b60018b01809b11611c3d578a15611c2957611b2a60ff60049c602093049451166141fb565b916040519b8c809263fe173b9760e01b82525afa9081156108d757899a899a97989992611bdb575b506001600160601b03989593611b9a7f549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e394611b9560c09b9a9895611ba2956133ae565b6130c1565b908686613d2a565b508389526001602052611bb760408a2061354b565b9561078a611bc48861432d565b916040519384938d8552610770602086018c612d91565b9895939796509390506020883d602011611c21575b81611bfd60209383612ef5565b810103126108cb579651939694958995929492939092906001600160601b03611b52565b3d9150611bf0565b602489634e487b7160e01b81526012600452fd5b602489634e487b7160e01b81526011600452fd5b905060e0813d60e011611d0b575b81611c6c60e09383612ef5565b81010312611d07579067ffffffffffffffff6040611b0593611cf960c0835192611c9584612e53565b611c9e816130e2565b8452611cac602082016130e2565b6020850152611cbc8582016130e2565b85850152611ccc606082016130e2565b6060850152611cdd6080820161353a565b6080850152611cee60a0820161353a565b60a08501520161353a565b60c082015292935050611aeb565b8980fd5b3d9150611c5f565b6040513d8c823e3d90fd5b9091506020813d602011611d56575b81611d3a60209383612ef5565b81010312611d5257611d4b90613515565b905f611a77565b8780fd5b3d9150611d2d565b602487877f6e87ed4d000000000000000000000000000000000000000000000000000000008252600452fd5b506102c435151580156119a45750866080604051611da781612e83565b8281528260208201528260408201528260608201520152610164356002811015611d52576101843563ffffffff811690818103611d07575063ffffffff611dec613523565b67ffffffffffffffff611dfd61413f565b9160405195611e0b87612e83565b158652602086019485528160408701911681528360608701931683528360808701956102a4358752604051977f7c1f1f8e00000000000000000000000000000000000000000000000000000000895251151560048901525116602487015251166044850152511660648301525160848201528660a482015260208160c4816001600160a01b0387165afa9081156108d7578891611ea9575b506119a4565b90506020813d602011611edb575b81611ec460209383612ef5565b81010312611d5257611ed59061340d565b5f611ea3565b3d9150611eb7565b602486867f8405585b000000000000000000000000000000000000000000000000000000008252600452fd5b5084158015611977575060a4351515611977565b909350611f3f915060c03d60c011610b6257610b508183612ef5565b50925f611945565b503461016057608036600319011261016057611f61612ca7565b6064359160ff8316830361016057602061131a84604435856004356133ce565b5034610160573660031901610300811261086e576102a013610160576040366102a3190112610160576102e43567ffffffffffffffff811161086e57611fcb903690600401612cd3565b91905a60405163d6ab736960e01b8152611fe760048201613182565b6120006102a482016102a435815260206102c435910152565b836102e48201528361030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b6957849161235c575b506101a4358015158103610b1057612334576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610b10578460405180927f9f32409b0000000000000000000000000000000000000000000000000000000082526120c760048301612fb9565b61014061012483015281806120e161014482018c8b612f17565b03915afa8015610b1c5790859161231f575b5050612100368685612f62565b6020815191012094604051602081019083825267ffffffffffffffff60408201528760608201528660808201526080815261213c60a082612ef5565b51902095869361219a61218260405161215481612e53565b8981528960208201528960408201528960608201528960808201528960a0820152606060c082015286613a94565b6001610100820152612192613c97565b908787613d2a565b90879132331480612316575b612278575b5067ffffffffffffffff9360c0969361220b6121fd6001600160601b039a98956121f77f549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e3965a906133c1565b906130c1565b61220561411c565b906133ae565b8981101561226d5789612256915b878d52600160205216600160408d2001906001600160a01b0373ffffffffffffffffffffffffffffffffffffffff1983549260a01b169116179055565b848a52600160205261078a61075060408c2061354b565b506122568980612219565b909293949550600b91500461e7a4018061e7a411610e25578360041b9084820460101485151715612302576001600160601b03969467ffffffffffffffff9461220b6121fd8c966121f76122f060c09c987f549fa07cf15c8bd411ee340693dd257392acb4f8ad58d31eaec37b773bd1b0e3986130c1565b979a9c505094505050939650936121ab565b602488634e487b7160e01b81526011600452fd5b50333b156121a6565b8161232991612ef5565b610b7457835f6120f3565b6004847f2018fa40000000000000000000000000000000000000000000000000000000008152fd5b612375915060c03d60c011610b6257610b508183612ef5565b50505f61204f565b50346101605760403660031901126101605767ffffffffffffffff60406123a2612ca7565b92600435815260026020522091165f52602052602060405f2054604051908152f35b5034610160573660031901610320811261086e576102a013610160576040366102a3190112610160576102e43567ffffffffffffffff811161086e5761240e903690600401612cd3565b6103043567ffffffffffffffff8111610b745761242f903690600401612cd3565b90925a9361243e368584612f62565b6020815191012090866040519263d6ab736960e01b845261246360048501600461328f565b6102a4356102a48501526102c4356102c4850152816102e48501528161030485015260c084610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa93841561087a5782946128bf575b50906124db9167ffffffffffffffff856133ce565b908188526001602052604088209460ff865460d01c1660058110156128ab576001036128985761250d61141e8761354b565b8043116128865750600186019460ff865460901c16156128735789906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610bb3576125b183916125c5938c604051958694859384937f594f5bd800000000000000000000000000000000000000000000000000000000855261259d60048601612fb9565b610160610124860152610164850191612f17565b82810360031901610144840152898b612f17565b03915afa801561087a5761285a575b50506125e6816125f4938886886137c3565b6125ee613096565b966130c1565b936001600160a01b038154169354956001600160601b0387169660ff8160981c169861261e61411c565b9160a01c93600160d21b60ff60d01b1982541617905532331480612851575b156128495760ff60015b1697338c528b60205260408c2061265f8a82546130c1565b90558b5a89825281602052604082205415908161283e575b6040838c61269a94955280602052206126918d82546130c1565b90555a906133c1565b9080612835575b61280c575b508a612804578b5b618e940180618e941161093d578160041b918083046010149015171561093d578997948d61270d61118b9d9b99966101b59f9d61274a976121f7612700612708936122056127b39f9b6121f79b6130c1565b915a906133c1565b6133ae565b808c10156127fd57508a809c5b1b9050808b10156127e757506001600160601b0361274261273b8c806133c1565b948d6130c1565b9116866147ae565b9160405188815282827f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a47f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a56020604051858152a36127ad8633614675565b82614675565b33875286602052604087206127c98382546133c1565b90558652856020526127e0604087209182546133c1565b90556133c1565b61274261273b6001600160601b0392809d6133c1565b809c61271a565b619c406126ae565b600a909591950461934401806193441161093d57906121f78461282e936133ae565b935f6126a6565b50883b156126a1565b60018c149150612677565b60ff8b612647565b50333b1561263d565b8161286491612ef5565b61286f57885f6125d4565b8880fd5b60248a85633467fba960e21b8252600452fd5b63348f2b4160e11b8a52600452602489fd5b60248984633467fba960e21b8252600452fd5b60248a634e487b7160e01b81526021600452fd5b6124db929194506128de9060c03d60c011610b6257610b508183612ef5565b50509390916124c6565b50346108cb57366003190161034081126108cb576102a0136108cb576040366102a31901126108cb57612919612c8f565b9061030435916103243567ffffffffffffffff81116108cb57612940903690600401612cd3565b91906001600160a01b03612952612e3c565b163303612c635760405163d6ab736960e01b815261297460048201600461328f565b6102a4356102a48201526102c4356102c48201525f6102e48201525f61030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612b5d575f91612c42575b506129e560015f85846133ce565b91825f52600160205260405f209360ff855460d01c166005811015612c2e57600103612c1b57612a1761141e8661354b565b804311612c0957508715612bbd57845460e081901c60ff16908115612b68576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b156108cb578a9260ff5f93612a958c8960405198899788968796639a85a9cd60e01b885260e81c169160048701612f37565b03915afa8015612b5d57612b07575b506114c4918798847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b9660406101b59e5b86815260028552208282165f5283528560405f20556040519586521693a38585856137c3565b6101b5975091604098847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b96612b4c5f6114c49a612ef5565b5f9d50965050505050985091612aa4565b6040513d5f823e3d90fd5b50506020869892979814801590612be5575b612bbd576101b5966114c492847f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8b9660408f612ae1565b7f7a94787e000000000000000000000000000000000000000000000000000000005f5260045ffd5b5081873560208810612bf9575b1415612b7a565b5f198860200360031b1b16612bf2565b63348f2b4160e11b5f5260045260245ffd5b83633467fba960e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b612c5b915060c03d60c011610b6257610b508183612ef5565b50505f6129d7565b7f143abd98000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6102e4359067ffffffffffffffff821682036108cb57565b6024359067ffffffffffffffff821682036108cb57565b359067ffffffffffffffff821682036108cb57565b9181601f840112156108cb5782359167ffffffffffffffff83116108cb57602083818601950101116108cb57565b6004359060ff821682036108cb57565b600435906001600160a01b03821682036108cb57565b35906001600160a01b03821682036108cb57565b90600319820161034081126108cb576102a0136108cb5760406004926102a31901126108cb576102a4906102e43567ffffffffffffffff811681036108cb579061030435906103243560ff811681036108cb5790565b6001600160a01b03815116825265ffffffffffff60208201511660208301526040810151906005821015612c2e576101406001600160601b03918193604086015260ff606082015116606086015260ff608082015116608086015260ff60a08201511660a08601528260c08201511660c086015265ffffffffffff60e08201511660e0860152610100810151151561010086015260ff61012082015116610120860152015116910152565b610264356001600160a01b03811681036108cb5790565b60e0810190811067ffffffffffffffff821117612e6f57604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff821117612e6f57604052565b6080810190811067ffffffffffffffff821117612e6f57604052565b610160810190811067ffffffffffffffff821117612e6f57604052565b610120810190811067ffffffffffffffff821117612e6f57604052565b90601f8019910116810190811067ffffffffffffffff821117612e6f57604052565b908060209392818452848401375f828201840152601f01601f1916010190565b90612f5f959360ff608094819385521660208401521660408201528160608201520191612f17565b90565b92919267ffffffffffffffff8211612e6f5760405191612f8c601f8201601f191660200184612ef5565b8294818452818301116108cb578281602093845f960137010152565b359063ffffffff821682036108cb57565b6004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168091036108cb5760e0820152610104359063ffffffff82168092036108cb576101000152565b63ffffffff6130906101008093803586526020810135602087015260408101356040870152606081013560608701526080810135608087015260a081013560a087015260c081013560c087015267ffffffffffffffff61308460e08301612cbe565b1660e087015201612fa8565b16910152565b6101c4356001600160601b03811681036108cb5790565b356001600160601b03811681036108cb5790565b919082018092116130ce57565b634e487b7160e01b5f52601160045260245ffd5b519067ffffffffffffffff821682036108cb57565b809291039060c082126108cb578251926080602082015193603f1901126108cb5761315960a06040519261312a84612e9f565b6040810151845261313d606082016130e2565b602085015261314e608082016130e2565b6040850152016130e2565b606082015290565b359081151582036108cb57565b35906001600160601b03821682036108cb57565b61318d816004613022565b61012435610120820152610144356101408201526101643560028110156108cb576101608201526101843563ffffffff81168091036108cb576101808201526101a4358015158091036108cb576101a08201526101c4356001600160601b0381168091036108cb576101c08201526101e4356001600160601b0381168091036108cb576101e0820152610204356001600160601b0381168091036108cb576102008201526102243567ffffffffffffffff81168091036108cb57610220820152610244356001600160a01b0381168091036108cb57610240820152610264356001600160a01b0381168091036108cb5761026082015261028061028435910152565b6132998282613022565b6132b56101208301610120830160208091803584520135910152565b61016081013560028110156108cb5761028091829161016085015263ffffffff6132e26101808301612fa8565b166101808501526132f66101a08201613161565b15156101a08501526001600160601b036133136101c0830161316e565b166101c08501526001600160601b0361332f6101e0830161316e565b166101e08501526001600160601b0361334b610200830161316e565b1661020085015267ffffffffffffffff6133686102208301612cbe565b166102208501526001600160a01b036133846102408301612d27565b166102408501526001600160a01b036133a06102608301612d27565b166102608501520135910152565b818102929181159184041417156130ce57565b919082039182116130ce57565b9260ff919267ffffffffffffffff604051946020860196875216604085015260608401521660808201526080815261340760a082612ef5565b51902090565b519081151582036108cb57565b919060e0838203126108cb5760405161343281612e53565b809361343d81613161565b825261344b60208201613161565b602083015261345c60408201612cbe565b604083015260608101356060830152608081013560ff811681036108cb57608083015260a081013561ffff811681036108cb5760a083015260c08101359067ffffffffffffffff82116108cb57019180601f840112156108cb5782359267ffffffffffffffff8411612e6f578360051b90604051946134de6020840187612ef5565b85526020808601928201019283116108cb57602001905b8282106135055750505060c00152565b81358152602091820191016134f5565b519060ff821682036108cb57565b60e43567ffffffffffffffff811681036108cb5790565b519063ffffffff821682036108cb57565b9060405161355881612ebb565b809280546001600160a01b038116835265ffffffffffff8160a01c16602084015260ff8160d01c16916005831015612c2e5760ff600192610140946040870152818160d81c166060870152818160e01c16608087015260e81c1660a085015201546001600160601b03811660c084015265ffffffffffff8160601c1660e084015260ff8160901c16151561010084015260ff8160981c1661012084015260a01c910152565b90816101209103126108cb576040519061361682612ed8565b805160078110156108cb57825260208101519065ffffffffffff821682036108cb5761010091602084015261364d6040820161340d565b604084015261365e6060820161340d565b606084015261366f6080820161340d565b608084015261368060a0820161340d565b60a084015261369160c0820161340d565b60c08401526136a260e0820161340d565b60e084015201516001600160601b03811681036108cb5761010082015290565b604051906136cf82612ebb565b5f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b90816101209103126108cb576137ba6101006040519261373284612ed8565b61373b8161353a565b84526137496020820161353a565b602085015261375a6040820161353a565b604085015261376b6060820161353a565b606085015261377c6080820161353a565b608085015261378d60a0820161353a565b60a085015261379e60c0820161353a565b60c08501526137af60e0820161353a565b60e08501520161353a565b61010082015290565b92909360405192635830251360e11b8452610120846004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415612b5d577f7f6f560a5eaae007218ff0ffdfa9a9570530a75442499baaba54866c15278f99946138d1915f91613939575b50865f52600360205260405f2061388663ffffffff600186019361386660ff865460901c1685614861565b8160c08160a084015116920151168082115f1461393257505b16436130c1565b81549065ffffffffffff82168111613915575b5050815471ffffffffffff00000000000000000000000019164360601b71ffffffffffff000000000000000000000000161790915550565b7a02000000000000000000000000000000000000000000000000000060ff60d01b19825416179055613910604051928392602084526020840191612f17565b0390a3565b65ffffffffffff169065ffffffffffff19161790555f8080613899565b905061387f565b61395291506101203d811161097e5761096f8183612ef5565b5f61383b565b90929192600460206001600160a01b03613970614153565b166040519283809263fe173b9760e01b82525afa908115612b5d575f91613a62575b50803a105f14613a59575060013a945b01936001600160601b0385541693604c810290808204604c14901517156130ce5762030d4001908162030d40116130ce576139dc916133ae565b80841015613a535750825b6001600160601b0384169003936001600160601b0385116130ce576001600160601b03613a5195166001600160601b0319825416179055604051918383527f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a433614675565b565b926139e7565b600190946139a2565b90506020813d602011613a8c575b81613a7d60209383612ef5565b810103126108cb57515f613992565b3d9150613a70565b919091613a9f6136c2565b926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051906319120ab160e21b825283600483015261012082602481845afa918215612b5d575f92613c76575b5081516007811015612c2e576002148015613c62575b8015613c40575b15613c1f579061012060049260405193848092635830251360e11b82525afa918215612b5d575f92613bfb575b50602001613b6265ffffffffffff82511663ffffffff604085015116906130c1565b600181018091116130ce57804310613be9575065ffffffffffff613b9391511663ffffffff606084015116906130c1565b804311613bb9575b505050506001604083015265ffffffffffff43166020830152338252565b825115612c095750915f613bda9263ffffffff60a060ff96015116926148ce565b1660608301525f808080613b9b565b630a8d68c960e21b5f5260045260245ffd5b6020919250613c18906101203d811161097e5761096f8183612ef5565b9190613b40565b8151846007821015612c2e57630cd2cf9960e31b5f5260045260245260445ffd5b5081516007811015612c2e576003148015613b13575060408201511515613b13565b5081516007811015612c2e57600514613b0c565b613c909192506101203d8111610a3a57610a2b8183612ef5565b905f613af6565b600460206001600160a01b03613cab614153565b166040519283809263fe173b9760e01b82525afa908115612b5d575f91613ce1575b50620a012081810291908204036130ce5790565b90506020813d602011613d0b575b81613cfc60209383612ef5565b810103126108cb57515f613ccd565b3d9150613cef565b63ffffffff1663ffffffff81146130ce5760010190565b919091825f52600160205260ff60405f205460d01c166005811015612c2e576140f0575f52600360205260405f2092610100820191825115155f146140bd5763ffffffff855460501c165b60021c94633fffffff8616926060841180156140ab575b614083576001600160601b039060c084019460ff6101208601991689521b168352613de9613dc363ffffffff835460301c16613d13565b825469ffffffff000000000000191660309190911b69ffffffff00000000000016178255565b8351614039575b505a935f52600160205260405f206001600160a01b038251168154907fffffffffffff000000000000000000000000000000000000000000000000000079ffffffffffff0000000000000000000000000000000000000000602086015160a01b169216171781556040820151916005831015612c2e57612f5f96614032956001600160601b0380600161014096829860ff60d01b197aff000000000000000000000000000000000000000000000000000083549260d01b169116178155606087015181547cff0000000000000000000000000000000000000000000000000000000060808a015160e01b16907fffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff0000000000000000000000000000000000000000000000000000007dff000000000000000000000000000000000000000000000000000000000060a08d015160e81b169460d81b169116171717815501975116168519875416178655613fa265ffffffffffff60e085015116879071ffffffffffff0000000000000000000000001971ffffffffffff00000000000000000000000083549260601b169116179055565b511515907fffffffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffff72ff00000000000000000000000000000000000073ff000000000000000000000000000000000000008854935160981b169360901b169116171784550151166001600160a01b0373ffffffffffffffffffffffffffffffffffffffff1983549260a01b169116179055565b5a906133c1565b8061405063ffffffff61407d935460501c16613d13565b6dffffffff0000000000000000000082549160501b16906dffffffff000000000000000000001916179055565b5f613df0565b7f24fe1192000000000000000000000000000000000000000000000000000000005f5260045ffd5b506001600160601b0381851b11613d8c565b845463ffffffff808260501c169160301c160363ffffffff811115613d7557634e487b7160e01b5f52601160045260245ffd5b827f71fc1b53000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60094802488104600914481517156130ce5760031c803a105f14612f5f57503a90565b6101043563ffffffff811681036108cb5790565b6040517f09148a240000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612b5d575f916141bc575090565b90506020813d6020116141f3575b816141d760209383612ef5565b810103126108cb57516001600160a01b03811681036108cb5790565b3d91506141ca565b60ff168061422d57506104005b604c810290808204604c14901517156130ce5762030d40018062030d40116130ce5790565b6020901b614208565b939194929061426e9061425a6040519663d6ab736960e01b8852600488019061328f565b80356102a4870152602001356102c4860152565b5f6102e48501525f61030485015260c084610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415612b5d575f94614306575b5083946142cb9394956133ce565b90815f52600160205260405f209060ff825460d01c166005811015612c2e576001036142f357565b82633467fba960e21b5f5260045260245ffd5b6142cb9394506143249060c03d60c011610b6257610b508183612ef5565b505093926142bd565b60200151604051635830251360e11b81529065ffffffffffff16610120826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015612b5d57608063ffffffff91612f5f945f9161439d575b50015116906130c1565b6143b691506101203d811161097e5761096f8183612ef5565b5f614393565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916319120ab160e21b8352600483015261012082602481845afa918215612b5d5765ffffffffffff602060049481935f9161449e575b5001511691604051938480927f07556fac0000000000000000000000000000000000000000000000000000000082525afa908115612b5d575f91614468575b612f5f92506130c1565b90506020823d602011614496575b8161448360209383612ef5565b810103126108cb57612f5f91519061445e565b3d9150614476565b6144b791506101203d8111610a3a57610a2b8183612ef5565b5f61441f565b926001600160601b03614559613a51956001600160a01b0361456095967a03000000000000000000000000000000000000000000000000000060ff60d01b19825416178155825f52600360205260405f2097614525600183019960ff8b5460901c1690614861565b837f8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d5f80a354169554938460a01c916147ae565b91166130c1565b90614675565b919067ffffffffffffffff169067ffffffffffffffff8214908161464c575b5061464557604051917f44322905000000000000000000000000000000000000000000000000000000008352600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115612b5d575f9161460a575b506006811015612c2e57151590565b90506020813d60201161463d575b8161462560209383612ef5565b810103126108cb575160068110156108cb575f6145fb565b3d9150614618565b5050600190565b90506007811015612c2e576005811490811561466a575b505f614585565b60069150145f614663565b81156146c95760206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f525f825260405f206146be8282546130c1565b9055604051908152a2565b5050565b80156147ab577fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e6020604051838152a16040519063a9059cbb60e01b8252620e16e4600483015260248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115612b5d575f91614771575b501561476257565b6312171d8360e31b5f5260045ffd5b90506020813d6020116147a3575b8161478c60209383612ef5565b810103126108cb5761479d9061340d565b5f61475a565b3d915061477f565b50565b9291925f526003602052600a60405f209104928154906147db6001600160601b038360701c1680966133c1565b808210156148475750935b6001600160601b038516016001600160601b0381116130ce5779ffffffffffffffffffffffff00000000000000000000000000007fffffffffffff000000000000000000000000ffffffffffffffffffffffffffff9160701b169116179055565b9050936147e6565b63ffffffff1680156130ce575f190190565b9061489e61487863ffffffff845460301c1661484f565b835469ffffffff000000000000191660309190911b69ffffffff00000000000016178355565b6148a55750565b8061405063ffffffff613a51935460501c1661484f565b60ff60019116019060ff82116130ce57565b929190604081019267ffffffffffffffff845116946149066020840196875115155f14614b95575f5b60ff60808701511691846133ce565b94855f52600160205261491b60405f2061354b565b9260e0840165ffffffffffff81511615614b82579065ffffffffffff6149429251166130c1565b804311612c0957506060830196600560ff8951161015614b56578515614b17575115159182614ae3575b5050614ad05760c082019081515160ff60808301511680911490811591614ab9575b50614aa65760a0908101518251515f939260ff9092169185015b8185106149dd57505050505060600151036149cb575060ff612f5f9151166148bc565b63984db25f60e01b5f5260045260245ffd5b9091929395600187018088116130ce576020915f918503614a9e5785905b600161ffff8651168b1c16158314614a8c57614a188a8951614c04565b515b604051917fff000000000000000000000000000000000000000000000000000000000000008684019460f81b1684526021830152604182015260418152614a62606182612ef5565b604051918291518091835e8101838152039060025afa15612b5d5760015f519601939291906149a8565b614a978a8951614c04565b5190614a1a565b6001906149fb565b8463984db25f60e01b5f5260045260245ffd5b61ffff80925060a086015116901c1615155f61498e565b8363984db25f60e01b5f5260045260245ffd5b9091505f52600260205267ffffffffffffffff8060405f20925116165f5260205260405f2054606083015114155f8061496c565b505167ffffffffffffffff9081161480159450919250614b479050575b506149cb575060ff612f5f9151166148bc565b6101009150015115155f614b34565b867f23c30da8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8763108065c360e01b5f5260045260245ffd5b60608501516148f7565b9067ffffffffffffffff8216158015614bf6575b614bf05763ffffffff16908115614bdc5767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff811615614bb3565b8051821015614c185760209160051b010190565b634e487b7160e01b5f52603260045260245ffd",
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

// PriceOfInput is a free data retrieval call binding the contract method 0xb8ef60f9.
//
// Solidity: function priceOfInput(bytes32 id) view returns(uint256)
func (_Disputes *DisputesCaller) PriceOfInput(opts *bind.CallOpts, id [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "priceOfInput", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PriceOfInput is a free data retrieval call binding the contract method 0xb8ef60f9.
//
// Solidity: function priceOfInput(bytes32 id) view returns(uint256)
func (_Disputes *DisputesSession) PriceOfInput(id [32]byte) (*big.Int, error) {
	return _Disputes.Contract.PriceOfInput(&_Disputes.CallOpts, id)
}

// PriceOfInput is a free data retrieval call binding the contract method 0xb8ef60f9.
//
// Solidity: function priceOfInput(bytes32 id) view returns(uint256)
func (_Disputes *DisputesCallerSession) PriceOfInput(id [32]byte) (*big.Int, error) {
	return _Disputes.Contract.PriceOfInput(&_Disputes.CallOpts, id)
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
