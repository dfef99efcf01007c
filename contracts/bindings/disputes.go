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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"},{\"name\":\"tree\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"},{\"name\":\"inputs\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"BURN_ADDRESS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"DOUBLING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FOLLOW_UPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INPUTS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIInputOpenings\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeTree\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"opening\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answerTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"convict\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demand\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"source\",\"type\":\"uint8\",\"internalType\":\"enumSource\"},{\"name\":\"position\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"node\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandInput\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"place\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demandOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demandTrace\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"link\",\"type\":\"tuple\",\"internalType\":\"structDemands.Link\",\"components\":[{\"name\":\"present\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"trace\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"index\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"keyOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"kindOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"priceOf\",\"inputs\":[{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"running\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}],\"outputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"answerer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"paid\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Burned\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Demanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"demand\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structDemands.Demand\",\"components\":[{\"name\":\"demander\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"askedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"stage\",\"type\":\"uint8\",\"internalType\":\"enumDemands.Stage\"},{\"name\":\"generation\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"price\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"answeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"input\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"place\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"data\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TraceRevealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"segment\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unopened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"key\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"FollowUpsExhausted\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InputsRestricted\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoOpenDemand\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoSuchSegment\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NodeAbsent\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NodeZero\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAnswered\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDisputable\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"NotSettledYet\",\"inputs\":[{\"name\":\"key\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlyClaimant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PriceTooHigh\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TraceOnChain\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongLink\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
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
	Bin: "0x610100346101c357601f61438138819003918201601f19168301916001600160401b038311848410176101c7578084926080946040528339810103126101c35780516001600160a01b03811691908281036101c3576020820151906001600160a01b038216908183036101c3576040840151936001600160a01b038516908186036101c35760600151956001600160a01b038716928388036101c357608052159283156101ba575b5082156101b1575b5081156101a8575b506101995760a05260c05260e0526040516141a590816101dc823960805181818161029a015281816112da015281816137d10152613dc0015260a0518181816101cf0152818161035b01528181610a9c015281816110da0152818161145801528181611b3001528181611f1f015281816121ac01528181612f24015281816131fe0152818161345c01528181613914015281816139d701528181613a4d0152613c61015260c05181818161045c01528181610f880152818161121c0152818161158c0152612245015260e05181818161021301528181611b7d0152611fb90152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100b7565b1591505f6100af565b1592505f6100a7565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063032e9183146120e657806303be080a14611e4f5780630756467d14611e085780630c19203f14611a9457806318e6ade014611a5a57806338a079691461139057806351cff8d914611240578063594dee75146111fc578063637fd8001461107a5780636aa1c1561461105e5780636ef9e5b614610edb5780637580725014610ea4578063912397c314610df957806391784c3414610ddd57806396eb09f914610a7e5780639711a971146109fb5780639a12cf51146109c0578063a59ebbce146102be578063ad5c46481461027a578063e126540914610237578063ead18f12146101f3578063f91c7bed146101af578063fa12eea9146101425763fccc281314610122575f80fd5b3461013f578060031936011261013f576020604051620e16e48152f35b80fd5b503461013f5761015d61015436612533565b939290926138bd565b90610169839493613a43565b93844311156101805761017d939450613b44565b80f35b6024846001870180881161019d57630a8d68c960e21b8252600452fd5b50634e487b7160e01b81526011600452fd5b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f57602036600319011261013f5761026b60406101209261025a612dfc565b506004358152600160205220612c9c565b6102786040518092612589565bf35b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f57366003190161036081126109bc576102a01361013f576040366102a319011261013f576102e43590600382101561013f57610304359167ffffffffffffffff83168093036109bc576103243567ffffffffffffffff81116109585761032d9036906004016124cb565b9092610344359367ffffffffffffffff85116109bc5760e060031986360301126109bc576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016956040519463d6ab736960e01b8652610396600487016128e0565b6103af6102a487016102a435815260206102c435910152565b6102e486015261030485015260c08461032481895afa9586156109b15782968395849161096f575b50606067ffffffffffffffff91604051977fa488556d000000000000000000000000000000000000000000000000000000008952600489015280516024890152826020820151166044890152826040820151166064890152015116608486015260c060a486015260a0858061045060c4820188876126a1565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9485156109645783956108d9575b5060808501516108b15784511561088957602085019067ffffffffffffffff82511686516104d4604089019283519260608b019360f060ff8651169160041b1617918d612b1f565b986104e58951913690600401612b6b565b6104ed612dfc565b94604051906319120ab160e21b82528d600483015261012082602481845afa9182156107cd578a92610858575b5081516007811015610830576002148015610844575b801561080e575b156107d8579061012060049260405193848092635830251360e11b82525afa9182156107cd578a92610799575b5060200161058665ffffffffffff82511663ffffffff60408501511690612820565b6001810180911161078557804310610773575065ffffffffffff6105b791511663ffffffff60608401511690612820565b80431161072a575b5050505060ff6004926105fd926001604087015265ffffffffffff43166020870152338652828083511691511660a0870152608086015251166133eb565b60206001600160a01b0361060f613426565b166040519384809263fe173b9760e01b82525afa91821561071f5786926106d7575b5093610694604067ffffffffffffffff8b999661068260209e9a9761067a6106cc987f5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf09c612b0c565b908d8d6134ce565b511699519489815260018d5220612c9c565b9361069e856139b4565b6106b260405196879687528d870190612589565b6101408501526101806101608501526101808401916126a1565b0390a4604051908152f35b9490999592969391506020853d602011610717575b816106f96020938361267f565b810103126107135793519498929591949092610694610631565b5f80fd5b3d91506106ec565b6040513d88823e3d90fd5b82511561076157509260ff6107538e82956004989563ffffffff60a06105fd9a01511692613e47565b1660608701529281946105bf565b63348f2b4160e11b8a52600452602489fd5b630a8d68c960e21b8b5260045260248afd5b60248b634e487b7160e01b81526011600452fd5b60209192506107bf906101203d81116107c6575b6107b7818361267f565b810190612e3f565b9190610564565b503d6107ad565b6040513d8c823e3d90fd5b8d8a835160078110156107fa57604492630cd2cf9960e31b8352600452602452fd5b602482634e487b7160e01b81526021600452fd5b5081516007811015610830576003148015610537575060408201511515610537565b60248b634e487b7160e01b81526021600452fd5b508151600781101561083057600514610530565b61087b9192506101203d8111610882575b610873818361267f565b810190612d37565b905f61051a565b503d610869565b6004837f268983ce000000000000000000000000000000000000000000000000000000008152fd5b6004837fea477e54000000000000000000000000000000000000000000000000000000008152fd5b90945060a0813d60a01161095c575b816108f560a0938361267f565b810103126109585761094c60806040519261090f84612646565b8051845261091f6020820161282d565b602085015261093060408201612c66565b604085015261094160608201612c66565b606085015201612b5e565b6080820152935f61048c565b8280fd5b3d91506108e8565b6040513d85823e3d90fd5b6060985067ffffffffffffffff96506109a0915060c03d60c0116109aa575b610998818361267f565b810190612842565b91989096506103d7565b503d61098e565b6040513d84823e3d90fd5b5080fd5b503461013f57604036600319011261013f576109da6124f9565b60243560ff8116809103610958576020925060f06040519260041b16178152f35b503461013f57602036600319011261013f5760043581526003602052604081209060405190604082019082821067ffffffffffffffff831117610a6a57506040926020918452549163ffffffff65ffffffffffff84169384835260301c16918291015282519182526020820152f35b80634e487b7160e01b602492526041600452fd5b503461013f57610a8d36612533565b6001600160a01b0394929193947f00000000000000000000000000000000000000000000000000000000000000001693610aef6040519663d6ab736960e01b8852610adb60048901876129ed565b80356102a4890152602001356102c4880152565b866102e48701528661030487015260c08661032481885afa958615610d96578796610db4575b5090610b22918387612b1f565b908186526001602052604086209360ff855460d01c166005811015610d6357600203610da157610120602491604051928380926319120ab160e21b82528a60048301525afa908115610d96578791610d77575b505160078110159182610d635760018601908154948360ff8760901c16159283610d4f575b5050811580610d41575b80610d2f575b610d0457875460ff60d01b19167a0400000000000000000000000000000000000000000000000000001788556001600160601b038616988215610cdb577f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208b5b604051908152a315610c31575050505050906001600160a01b0361017d925416613d0b565b60ff9192939495505460901c16918215610cb6575b505015610c9b575061026083915b01356001600160a01b0381168103610c9757610c71908290613d0b565b8103908111610c835761017d90613d63565b602482634e487b7160e01b81526011600452fd5b8380fd5b6b7fffffffffffffffffffffff6102609160011c1691610c54565b909150610cc7576005145f80610c46565b602485634e487b7160e01b81526021600452fd5b7f7c04fdc6a36e06d574776fa28752416a5926120ced72b3c9e7baaa30d026d5a560208c610c0c565b7f168fb11e000000000000000000000000000000000000000000000000000000008a52600452602489fd5b50610d3989613a43565b431115610baa565b508994506004841415610ba4565b610d5b9293508a613bfc565b90835f610b9a565b602488634e487b7160e01b81526021600452fd5b610d9091506101203d811161088257610873818361267f565b5f610b75565b6040513d89823e3d90fd5b6024878463108065c360e01b8252600452fd5b610b2292919650610dd39060c03d60c0116109aa57610998818361267f565b5050959091610b15565b503461013f578060031936011261013f57602060405160048152f35b503461013f57602036600319011261013f57610e1b610e166124f9565b6133eb565b90600460206001600160a01b03610e30613426565b166040519283809263fe173b9760e01b82525afa918215610e985791610e65575b6020610e5d8385612b0c565b604051908152f35b90506020813d602011610e90575b81610e806020938361267f565b8101031261071357516020610e51565b3d9150610e73565b604051903d90823e3d90fd5b503461013f57602036600319011261013f5760406020916001600160a01b03610ecb612509565b1681528083522054604051908152f35b503461013f57366003190161036081126109bc576102a01361013f576040366102a319011261013f57610f0c612487565b6103043590610324359060ff82168203610c97576103443567ffffffffffffffff811161105a578392610f46610f539236906004016124cb565b9490936102a460046138bd565b919094610f67610f6284612c9c565b6139b4565b804311611048575080158015611037575b6110245786906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690845490823b15610c9757879284928892610fe760405196879586948594639a85a9cd60e01b865260ff808360e81c169260e01c1690600487016126c1565b03915afa80156109b157611005575b50509061017d94849392612f01565b81611013919594939561267f565b611020579091855f610ff6565b8580fd5b60248787633467fba960e21b8252600452fd5b5060ff600184015460901c16610f78565b63348f2b4160e11b8852600452602487fd5b8480fd5b503461013f578060031936011261013f57602060405160058152f35b503461013f5761109b9061108d36612533565b9082848695969894986138bd565b9095916110aa610f6283612c9c565b804311156111de57506110bc81613a43565b8043116111cc57508186976110d092613b44565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260ff600183015460901c16915491843b156111c857869465ffffffffffff61038494879367ffffffffffffffff611164986111786040519c8d9b8c9a7f077113e8000000000000000000000000000000000000000000000000000000008c5260048c01906129ed565b80356102a48b0152602001356102c48a0152565b166102e487015215156103048601526001600160a01b03811661032486015260a01c16610344840152336103648401525af180156109b1576111b75750f35b816111c19161267f565b61013f5780f35b8680fd5b63348f2b4160e11b8752600452602486fd5b868160016024930180911161019d57630a8d68c960e21b8252600452fd5b503461013f578060031936011261013f5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461013f57602036600319011261013f5761125a612509565b9033815280602052604081205491821561136457338252816020528160408120556040518381527f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d560203392a26001600160a01b036040519163a9059cbb60e01b8352166004820152826024820152602081604481856001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156109b157829161132a575b501561131b57602082604051908152f35b806312171d8360e31b60049252fd5b90506020813d60201161135c575b816113456020938361267f565b810103126109bc5761135690612b5e565b5f61130a565b3d9150611338565b6024827fdc69dc1600000000000000000000000000000000000000000000000000000000815233600452fd5b503461013f57366003190161034081126109bc576102a01361013f576040366102a319011261013f576113c1612487565b906103043567ffffffffffffffff81116109bc576113e39036906004016124cb565b91610324359267ffffffffffffffff84116109bc5760e060031985360301126109bc576040519163d6ab736960e01b8352611420600484016128e0565b6114396102a484016102a435815260206102c435910152565b806102e48401528061030484015260c083610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611a4d5781938295611a25575b5067ffffffffffffffff806114ae6114a0612c74565b6114a86138a9565b90614118565b169716948786118015611a11575b6119e5576114c8613426565b90858452600260205260408420875f5260205260405f20541580159061188c575b6118605761153461152e60405160208101908982528a6040820152876060820152600160808201526080815261152060a08261267f565b519020993690600401612b6b565b876131e8565b91604051917f49bd7bb700000000000000000000000000000000000000000000000000000000835260048301528760248301526060604483015260208280611580606482018a896126a1565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215611733578592611824575b5060ff6080840192600160a0860152168252610224359067ffffffffffffffff8216918281036111c857906001600160a01b03915016906040517f8903573000000000000000000000000000000000000000000000000000000000815260e081600481865afa908115610d96578791611766575b509067ffffffffffffffff604061164a9301511690612b0c565b60018b01809b11611752578a1561173e5761166f60ff60049c602093049451166133eb565b916040519b8c809263fe173b9760e01b82525afa998a1561173357859a6116ef575b50926116dc7f5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf095936116d46106cc946116cf60209e8e9c9b99612b0c565b612820565b9089896134ce565b86835260018a5261069460408420612c9c565b9950939195949260208a3d60201161172b575b8161170f6020938361267f565b81010312610713579851989495929491939192916116dc611691565b3d9150611702565b6040513d87823e3d90fd5b602486634e487b7160e01b81526012600452fd5b602486634e487b7160e01b81526011600452fd5b905060e0813d60e01161181c575b8161178160e0938361267f565b810103126111c8579067ffffffffffffffff604061164a9361180e60c08351926117aa84612616565b6117b38161282d565b84526117c16020820161282d565b60208501526117d185820161282d565b858501526117e16060820161282d565b60608501526117f260808201612c8b565b608085015261180360a08201612c8b565b60a085015201612c8b565b60c082015292935050611630565b3d9150611774565b9091506020813d602011611858575b816118406020938361267f565b8101031261105a5761185190612c66565b905f6115bc565b3d9150611833565b602484887f6e87ed4d000000000000000000000000000000000000000000000000000000008252600452fd5b506102c435151580156114e957508360806040516118a981612646565b828152826020820152826040820152826060820152015261016435600281101561105a576101843563ffffffff8116908181036111c8575063ffffffff6118ee612c74565b67ffffffffffffffff6118ff6138a9565b916040519561190d87612646565b158652602086019485528160408701911681528360608701931683528360808701956102a4358752604051977f7c1f1f8e00000000000000000000000000000000000000000000000000000000895251151560048901525116602487015251166044850152511660648301525160848201528760a482015260208160c4816001600160a01b0387165afa9081156117335785916119ab575b506114e9565b90506020813d6020116119dd575b816119c66020938361267f565b8101031261105a576119d790612b5e565b5f6119a5565b3d91506119b9565b602483877f8405585b000000000000000000000000000000000000000000000000000000008252600452fd5b50851580156114bc575060a43515156114bc565b909450611a4291935060c03d60c0116109aa57610998818361267f565b50929092935f61148a565b50604051903d90823e3d90fd5b503461013f57608036600319011261013f57611a7461249f565b6064359160ff8316830361013f576020610e5d8460443585600435612b1f565b503461013f57366003190161030081126109bc576102a01361013f576040366102a319011261013f576102e43567ffffffffffffffff81116109bc57611ade9036906004016124cb565b6040519163d6ab736960e01b8352611af8600484016128e0565b611b116102a484016102a435815260206102c435910152565b836102e48401528361030484015260c083610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315611dfd578493611dda575b506101a435801515810361105a57611db257836001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156109bc578160405180927f9f32409b000000000000000000000000000000000000000000000000000000008252611bd960048301612743565b6101406101248301528180611bf361014482018a8a6126a1565b03915afa80156109b157611d9d575b5050611c0f3683836126ec565b6020815191012092604051602081019082825267ffffffffffffffff604082015285606082015286608082015260808152611c4b60a08261267f565b51902092611c8c604051611c5e81612616565b8781528760208201528760408201528760608201528760808201528760a0820152606060c0820152836131e8565b90600161010083015286611d895760049495965060206001600160a01b03611cb2613426565b166040519687809263fe173b9760e01b82525afa948515611d7e575f95611d4a575b5062087a808581029590860403611d36576020966106cc8795611d2367ffffffffffffffff987f5d3e65672d9dbba6c39b82c66c2d4871ff01a9db882d6aa116a4572ff393faf09689896134ce565b865f5260018a5261069460405f20612c9c565b634e487b7160e01b5f52601160045260245ffd5b9094506020813d602011611d76575b81611d666020938361267f565b810103126107135751935f611cd4565b3d9150611d59565b6040513d5f823e3d90fd5b602487634e487b7160e01b81526011600452fd5b81611da79161267f565b610c9757835f611c02565b6004847f2018fa40000000000000000000000000000000000000000000000000000000008152fd5b611df491935060c03d60c0116109aa57610998818361267f565b5050915f611b60565b6040513d86823e3d90fd5b503461013f57604036600319011261013f5767ffffffffffffffff6040611e2d61249f565b92600435815260026020522091165f52602052602060405f2054604051908152f35b503461013f57366003190161032081126109bc576102a01361013f576040366102a319011261013f576102e43567ffffffffffffffff81116109bc57611e999036906004016124cb565b906103043567ffffffffffffffff8111610c9757611ebb9036906004016124cb565b90611ec73685856126ec565b6020815191012092856040519463d6ab736960e01b8652611eec6004870160046129ed565b6102a4356102a48701526102c4356102c4870152816102e48701528161030487015260c086610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9586156109b15782966120bd575b5090611f649167ffffffffffffffff87612b1f565b8087526001602052604087209160ff835460d01c1660058110156120a95760010361208457611f95610f6284612c9c565b804311612097575060ff600184015460901c16156120845787906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561095857612037839161204b938b604051958694859384937f594f5bd800000000000000000000000000000000000000000000000000000000855261202360048601612743565b6101606101248601526101648501916126a1565b828103600319016101448401528c8c6126a1565b03915afa80156109b15761206f575b50506120698461017d97612820565b94612f01565b816120799161267f565b6111c857865f61205a565b60248883633467fba960e21b8252600452fd5b63348f2b4160e11b8952600452602488fd5b602489634e487b7160e01b81526021600452fd5b611f64929196506120dc9060c03d60c0116109aa57610998818361267f565b5050959091611f4f565b50346107135736600319016103408112610713576102a013610713576040366102a319011261071357612117612487565b9061030435916103243567ffffffffffffffff81116107135761213e9036906004016124cb565b919093610264356001600160a01b038116908181036107135750330361245b5760405163d6ab736960e01b81526121796004820160046129ed565b6102a4356102a48201526102c4356102c48201525f6102e48201525f61030482015260c081610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d7e575f9161243a575b506121ea60015f8584612b1f565b91825f52600160205260405f209360ff855460d01c166005811015612426576001036124135761221c610f6286612c9c565b804311612401575081156123b557845460e081901c60ff16908115612361576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610713578a9260ff5f9361229a8c60405197889687958695639a85a9cd60e01b875260e81c16908c600487016126c1565b03915afa8015611d7e57612309575b509186979391817f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8a9997604061017d9d5b86815260028552208282165f5283528560405f20556040519586521693a3612f01565b61017d975091837f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8a99979561234e5f60409f9b9961267f565b5f9c5095505050509395509193976122a9565b505093916020869894929798148015906123dd575b6123b55761017d96817f7a6e42eca7bd3b73949a58f4b43368a583e1a68c9aea2531f3b4465a6e990001602067ffffffffffffffff8a9960408e6122e6565b7f7a94787e000000000000000000000000000000000000000000000000000000005f5260045ffd5b50868435602088106123f1575b1415612376565b5f198860200360031b1b166123ea565b63348f2b4160e11b5f5260045260245ffd5b83633467fba960e21b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b612453915060c03d60c0116109aa57610998818361267f565b50505f6121dc565b7f143abd98000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b6102e4359067ffffffffffffffff8216820361071357565b6024359067ffffffffffffffff8216820361071357565b359067ffffffffffffffff8216820361071357565b9181601f840112156107135782359167ffffffffffffffff8311610713576020838186019501011161071357565b6004359060ff8216820361071357565b600435906001600160a01b038216820361071357565b35906001600160a01b038216820361071357565b9060031982016103408112610713576102a0136107135760406004926102a3190112610713576102a4906102e43567ffffffffffffffff81168103610713579061030435906103243560ff811681036107135790565b6001600160a01b03815116825265ffffffffffff60208201511660208301526040810151600581101561242657610100918291604085015260ff606082015116606085015260ff608082015116608085015260ff60a08201511660a08501526001600160601b0360c08201511660c085015265ffffffffffff60e08201511660e085015201511515910152565b60e0810190811067ffffffffffffffff82111761263257604052565b634e487b7160e01b5f52604160045260245ffd5b60a0810190811067ffffffffffffffff82111761263257604052565b610120810190811067ffffffffffffffff82111761263257604052565b90601f8019910116810190811067ffffffffffffffff82111761263257604052565b908060209392818452848401375f828201840152601f01601f1916010190565b906126e9959360ff6080948193855216602084015216604082015281606082015201916126a1565b90565b92919267ffffffffffffffff82116126325760405191612716601f8201601f19166020018461267f565b829481845281830111610713578281602093845f960137010152565b359063ffffffff8216820361071357565b6004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168091036107135760e0820152610104359063ffffffff8216809203610713576101000152565b63ffffffff61281a6101008093803586526020810135602087015260408101356040870152606081013560608701526080810135608087015260a081013560a087015260c081013560c087015267ffffffffffffffff61280e60e083016124b6565b1660e087015201612732565b16910152565b91908201809211611d3657565b519067ffffffffffffffff8216820361071357565b809291039060c08212610713578251926080602082015193603f19011261071357604051906080820182811067ffffffffffffffff821117612632576128b79160a0916040526040810151845261289b6060820161282d565b60208501526128ac6080820161282d565b60408501520161282d565b606082015290565b3590811515820361071357565b35906001600160601b038216820361071357565b6128eb8160046127ac565b6101243561012082015261014435610140820152610164356002811015610713576101608201526101843563ffffffff8116809103610713576101808201526101a435801515809103610713576101a08201526101c4356001600160601b038116809103610713576101c08201526101e4356001600160601b038116809103610713576101e0820152610204356001600160601b038116809103610713576102008201526102243567ffffffffffffffff811680910361071357610220820152610244356001600160a01b03811680910361071357610240820152610264356001600160a01b0381168091036107135761026082015261028061028435910152565b6129f782826127ac565b612a136101208301610120830160208091803584520135910152565b61016081013560028110156107135761028091829161016085015263ffffffff612a406101808301612732565b16610180850152612a546101a082016128bf565b15156101a08501526001600160601b03612a716101c083016128cc565b166101c08501526001600160601b03612a8d6101e083016128cc565b166101e08501526001600160601b03612aa961020083016128cc565b1661020085015267ffffffffffffffff612ac661022083016124b6565b166102208501526001600160a01b03612ae2610240830161251f565b166102408501526001600160a01b03612afe610260830161251f565b166102608501520135910152565b81810292918115918404141715611d3657565b9260ff919267ffffffffffffffff6040519460208601968752166040850152606084015216608082015260808152612b5860a08261267f565b51902090565b5190811515820361071357565b919060e08382031261071357604051612b8381612616565b8093612b8e816128bf565b8252612b9c602082016128bf565b6020830152612bad604082016124b6565b604083015260608101356060830152608081013560ff8116810361071357608083015260a081013561ffff811681036107135760a083015260c08101359067ffffffffffffffff821161071357019180601f840112156107135782359267ffffffffffffffff8411612632578360051b9060405194612c2f602084018761267f565b855260208086019282010192831161071357602001905b828210612c565750505060c00152565b8135815260209182019101612c46565b519060ff8216820361071357565b60e43567ffffffffffffffff811681036107135790565b519063ffffffff8216820361071357565b90604051612ca981612662565b809280546001600160a01b038116835265ffffffffffff8160a01c16602084015260ff8160d01c16906005821015612426576101009260ff60019281946040880152818160d81c166060880152818160e01c16608088015260e81c1660a086015201546001600160601b03811660c085015265ffffffffffff8160601c1660e085015260901c161515910152565b90816101209103126107135760405190612d5082612662565b8051600781101561071357825260208101519065ffffffffffff8216820361071357610100916020840152612d8760408201612b5e565b6040840152612d9860608201612b5e565b6060840152612da960808201612b5e565b6080840152612dba60a08201612b5e565b60a0840152612dcb60c08201612b5e565b60c0840152612ddc60e08201612b5e565b60e084015201516001600160601b03811681036107135761010082015290565b60405190612e0982612662565b5f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b908161012091031261071357612ee661010060405192612e5e84612662565b612e6781612c8b565b8452612e7560208201612c8b565b6020850152612e8660408201612c8b565b6040850152612e9760608201612c8b565b6060850152612ea860808201612c8b565b6080850152612eb960a08201612c8b565b60a0850152612eca60c08201612c8b565b60c0850152612edb60e08201612c8b565b60e085015201612c8b565b61010082015290565b63ffffffff168015611d36575f190190565b9294939091604051635830251360e11b8152610120816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d7e575f916131c9575b50845f526003602052612fc263ffffffff60405f2092612fa2612f7c83865460301c16612eef565b855469ffffffff000000000000191660309190911b69ffffffff00000000000016178555565b8160c08160a084015116920151168082115f146131c257505b1643612820565b81549065ffffffffffff821681116131a5575b50505060018101805471ffffffffffff00000000000000000000000019164360601b71ffffffffffff00000000000000000000000016178155907a02000000000000000000000000000000000000000000000000000060ff60d01b19825416179055600460206001600160a01b0361304b613426565b166040519283809263fe173b9760e01b82525afa908115611d7e575f91613173575b50803a105f1461316e57503a5b6001600160601b0382541695604c810290808204604c1490151715611d365762030d4001908162030d4011611d36576130b291612b0c565b808610156131685750845b6001600160601b03861690036001600160601b038111611d365761316696849386936001600160601b037f7f6f560a5eaae007218ff0ffdfa9a9570530a75442499baaba54866c15278f9994166001600160601b03198254161790556131306040519283926020845260208401916126a1565b0390a3604051918383527f93a2757fb42ba01b2fbe96ca44574a720025694a028b41878d10a674133a4f8f60203394a433613d0b565b565b946130bd565b61307a565b90506020813d60201161319d575b8161318e6020938361267f565b8101031261071357515f61306d565b3d9150613181565b65ffffffffffff169065ffffffffffff19161790555f8080612fd5565b9050612fbb565b6131e291506101203d81116107c6576107b7818361267f565b5f612f54565b9190916131f3612dfc565b926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051906319120ab160e21b825283600483015261012082602481845afa918215611d7e575f926133ca575b50815160078110156124265760021480156133b6575b8015613394575b15613373579061012060049260405193848092635830251360e11b82525afa918215611d7e575f9261334f575b506020016132b665ffffffffffff82511663ffffffff60408501511690612820565b60018101809111611d365780431061333d575065ffffffffffff6132e791511663ffffffff60608401511690612820565b80431161330d575b505050506001604083015265ffffffffffff43166020830152338252565b8251156124015750915f61332e9263ffffffff60a060ff9601511692613e47565b1660608301525f8080806132ef565b630a8d68c960e21b5f5260045260245ffd5b602091925061336c906101203d81116107c6576107b7818361267f565b9190613294565b815184600782101561242657630cd2cf9960e31b5f5260045260245260445ffd5b5081516007811015612426576003148015613267575060408201511515613267565b508151600781101561242657600514613260565b6133e49192506101203d811161088257610873818361267f565b905f61324a565b60ff168061341d57506104005b604c810290808204604c1490151715611d365762030d40018062030d4011611d365790565b6020901b6133f8565b6040517f09148a240000000000000000000000000000000000000000000000000000000081526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d7e575f9161348f575090565b90506020813d6020116134c6575b816134aa6020938361267f565b8101031261071357516001600160a01b03811681036107135790565b3d915061349d565b929192815f52600160205260ff60405f205460d01c1660058110156124265761387d575f52600360205260405f20805490633fffffff63ffffffff8360301c169260321c169360608511801561386b575b613843576001600160601b039060c08701951b16845263ffffffff8214611d3657600161356c920169ffffffff00000000000082549160301b169069ffffffff0000000000001916179055565b5f52600160205260405f206001600160a01b038351168154907fffffffffffff000000000000000000000000000000000000000000000000000079ffffffffffff0000000000000000000000000000000000000000602087015160a01b1692161717815560408301519060058210156124265760016001600160601b03916101009360ff60d01b197aff000000000000000000000000000000000000000000000000000083549260d01b169116178155606086015181547cff00000000000000000000000000000000000000000000000000000000608089015160e01b16907fffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7bff0000000000000000000000000000000000000000000000000000007dff000000000000000000000000000000000000000000000000000000000060a08c015160e81b169460d81b169116171717815501925116926001600160601b0384166001600160601b031984541617835561372265ffffffffffff60e083015116849071ffffffffffff0000000000000000000000001971ffffffffffff00000000000000000000000083549260601b169116179055565b015181547fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff1690151560901b72ff000000000000000000000000000000000000161790558015159081613786575b5061377757565b6312171d8360e31b5f5260045ffd5b9050604051907f23b872dd00000000000000000000000000000000000000000000000000000000825233600483015230602483015260448201526020816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115611d7e575f91613809575b50155f613770565b90506020813d60201161383b575b816138246020938361267f565b810103126107135761383590612b5e565b5f613801565b3d9150613817565b7f24fe1192000000000000000000000000000000000000000000000000000000005f5260045ffd5b506001600160601b0381861b1161351f565b507f71fc1b53000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6101043563ffffffff811681036107135790565b93919492906138f5906138e16040519663d6ab736960e01b885260048801906129ed565b80356102a4870152602001356102c4860152565b5f6102e48501525f61030485015260c084610324816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611d7e575f9461398d575b508394613952939495612b1f565b90815f52600160205260405f209060ff825460d01c1660058110156124265760010361397a57565b82633467fba960e21b5f5260045260245ffd5b6139529394506139ab9060c03d60c0116109aa57610998818361267f565b50509392613944565b60200151604051635830251360e11b81529065ffffffffffff16610120826004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611d7e57608063ffffffff916126e9945f91613a24575b5001511690612820565b613a3d91506101203d81116107c6576107b7818361267f565b5f613a1a565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916319120ab160e21b8352600483015261012082602481845afa918215611d7e5765ffffffffffff602060049481935f91613b25575b5001511691604051938480927f07556fac0000000000000000000000000000000000000000000000000000000082525afa908115611d7e575f91613aef575b6126e99250612820565b90506020823d602011613b1d575b81613b0a6020938361267f565b81010312610713576126e9915190613ae5565b3d9150613afd565b613b3e91506101203d811161088257610873818361267f565b5f613aa6565b9061316692917a03000000000000000000000000000000000000000000000000000060ff60d01b19845416178355805f526003602052613bb960405f20613b9463ffffffff825460301c16612eef565b69ffffffff00000000000082549160301b169069ffffffff0000000000001916179055565b7f8b8f3084cbf4a17b60549f41064b8d097c0f33877bdd9a70064871fa67dd773d5f80a36001600160601b0360016001600160a01b038354169201541690613d0b565b919067ffffffffffffffff169067ffffffffffffffff82149081613ce2575b50613cdb57604051917f44322905000000000000000000000000000000000000000000000000000000008352600483015260248201526020816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611d7e575f91613ca0575b50600681101561242657151590565b90506020813d602011613cd3575b81613cbb6020938361267f565b8101031261071357516006811015610713575f613c91565b3d9150613cae565b5050600190565b905060078110156124265760058114908115613d00575b505f613c1b565b60069150145f613cf9565b8115613d5f5760206001600160a01b037f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3921692835f525f825260405f20613d54828254612820565b9055604051908152a2565b5050565b8015613e32577fd83c63197e8e676d80ab0122beba9a9d20f3828839e9a1d6fe81d242e9cd7e6e6020604051838152a16040519063a9059cbb60e01b8252620e16e4600483015260248201526020816044815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115611d7e575f91613df8575b501561377757565b90506020813d602011613e2a575b81613e136020938361267f565b8101031261071357613e2490612b5e565b5f613df0565b3d9150613e06565b50565b60ff60019116019060ff8211611d3657565b929190604081019267ffffffffffffffff84511694613e7f6020840196875115155f1461410e575f5b60ff6080870151169184612b1f565b94855f526001602052613e9460405f20612c9c565b9260e0840165ffffffffffff815116156140fb579065ffffffffffff613ebb925116612820565b80431161240157506060830196600560ff89511610156140cf57851561409057511515918261405c575b50506140495760c082019081515160ff60808301511680911490811591614032575b5061401f5760a0908101518251515f939260ff9092169185015b818510613f565750505050506060015103613f44575060ff6126e9915116613e35565b63984db25f60e01b5f5260045260245ffd5b909192939560018701808811611d36576020915f9185036140175785905b600161ffff8651168b1c1615831461400557613f918a895161417d565b515b604051917fff000000000000000000000000000000000000000000000000000000000000008684019460f81b1684526021830152604182015260418152613fdb60618261267f565b604051918291518091835e8101838152039060025afa15611d7e5760015f51960193929190613f21565b6140108a895161417d565b5190613f93565b600190613f74565b8463984db25f60e01b5f5260045260245ffd5b61ffff80925060a086015116901c1615155f613f07565b8363984db25f60e01b5f5260045260245ffd5b9091505f52600260205267ffffffffffffffff8060405f20925116165f5260205260405f2054606083015114155f80613ee5565b505167ffffffffffffffff90811614801594509192506140c09050575b50613f44575060ff6126e9915116613e35565b6101009150015115155f6140ad565b867f23c30da8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8763108065c360e01b5f5260045260245ffd5b6060850151613e70565b9067ffffffffffffffff821615801561416f575b6141695763ffffffff169081156141555767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff81161561412c565b80518210156141915760209160051b010190565b634e487b7160e01b5f52603260045260245ffd",
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
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool))
func (_Disputes *DisputesSession) DemandOf(key [32]byte) (DemandsDemand, error) {
	return _Disputes.Contract.DemandOf(&_Disputes.CallOpts, key)
}

// DemandOf is a free data retrieval call binding the contract method 0xe1265409.
//
// Solidity: function demandOf(bytes32 key) view returns((address,uint48,uint8,uint8,uint8,uint8,uint96,uint48,bool))
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
