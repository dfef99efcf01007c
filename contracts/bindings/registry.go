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

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIBookOfRegistry\"},{\"name\":\"check\",\"type\":\"address\",\"internalType\":\"contractIRefereeCheck\"},{\"name\":\"seedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBookOfRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CHECK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeCheck\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEED_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assertModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assertsModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkInputs\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coversDataset\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"records\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"registeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"seedBlock\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"registrants\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawDatasetSeed\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawSeed\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalStateOf\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTrained\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"malformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"provenAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"registrants\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"run\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offersDataset\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"programs\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"init\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"step\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"params\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"states\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"malformedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"provenAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerDataset\",\"inputs\":[{\"name\":\"records\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tree\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerFinalState\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"endState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerProgram\",\"inputs\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"slotsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stepRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputsLeaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerResult\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestSeed\",\"inputs\":[],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestedSeedBlock\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revokeDataset\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seedBlockOf\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shapeOf\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"init\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetRegistered\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"records\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"tree\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetSeedDrawn\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalStateRegistered\",\"inputs\":[{\"name\":\"run\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"},{\"name\":\"endState\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelAsserted\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelTrained\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"run\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"},{\"name\":\"program\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"init\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramRegistered\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"header\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeedDrawn\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeedRequested\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadHeader\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyDataset\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HashFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotRegistrant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RunNotFinal\",\"inputs\":[{\"name\":\"run\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"SchemaMismatch\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SeedAlreadyDrawn\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SeedNotRequested\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeedStillDue\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeedTooOld\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawnAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registeredAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownDataset\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownParentState\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSeed\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongEndState\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"requestedSeedBlock(address)":                                   "029d7666",
		"revokeModel(bytes32,string)":                                   "10772eb2",
		"requestSeed()":                                                 "114bf2e3",
		"revokeDataset(bytes32,string)":                                 "1ba34bb4",
		"assertsModel(bytes32,address)":                                 "2172faaf",
		"registerProgram(bytes,bytes32,bytes32,bytes32,bytes32,string)": "266938ab",
		"CHECK()":           "28a1dbee",
		"SEED_DELAY()":      "2ef3dbf5",
		"drawSeed(address)": "390d68e1",
		"isModel(bytes32)":  "4b168478",
		"datasets(bytes32)": "6a19f90d",
		"coversDataset((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32))": "708b57af",
		"shapeOf(bytes32)":      "72447206",
		"malformed(bytes32)":    "72677a47",
		"finalStateOf(bytes32)": "72b8b3f4",
		"checkInputs((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32))":                                                    "7a8904c2",
		"registerFinalState((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),bytes32,bytes32,bytes32[])": "7d19f6aa",
		"assertModel(bytes32,bytes32,string)": "86fd886c",
		"registerResult((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32))": "af3acbc2",
		"registerDataset(uint64,bytes32,bytes32,bytes32,string)":                                                    "b753e886",
		"isTrained(bytes32)":                    "d25a2133",
		"programs(bytes32)":                     "d7d9a2a7",
		"offersDataset(bytes32,address)":        "dc436a2c",
		"drawDatasetSeed(bytes32)":              "deeffb6c",
		"models(bytes32)":                       "e236f46b",
		"seedBlockOf(bytes32)":                  "f40d9ebe",
		"proveMalformed(bytes32,bytes,bytes32)": "f7eee17b",
		"BOOK()":                                "f91c7bed",
	},
	Bin: "0x60e03461011757601f61282d38819003918201601f19168301916001600160401b0383118484101761011b578084926060946040528339810103126101175780516001600160a01b038116908181036101175760208301516001600160a01b0381169390919084830361011757604001519363ffffffff851693848603610117571590811561010e575b506100ff5760805260a0526100fa575060015b60c0526040516126fd908161013082396080518181816101710152818161032e01528181611e7001526125a9015260a05181818161020f01526113f9015260c051818181610973015281816113b501528181611a7901526120150152f35b61009c565b63d92e233d60e01b5f5260045ffd5b9050155f610089565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163029d766614611bf75750806310772eb214611b33578063114bf2e314611a435780631ba34bb4146119565780632172faaf1461190c578063266938ab1461141d57806328a1dbee146113d95780632ef3dbf514611398578063390d68e1146112865780634b168478146112675780636a19f90d146111ea578063708b57af146110c4578063724472061461101757806372677a4714610fc857806372b8b3f414610f9e5780637a8904c214610dc05780637d19f6aa14610bc657806386fd886c14610aab578063af3acbc214610a17578063b753e8861461070d578063d25a2133146106e4578063d7d9a2a714610649578063dc436a2c146105fe578063deeffb6c146105d7578063e236f46b1461059d578063f40d9ebe14610573578063f7eee17b146101985763f91c7bed14610152575f80fd5b3461019557806003193601126101955760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101955760603660031901126101955760043560243567ffffffffffffffff81116104f7576101cd903690600401611c57565b9082845283602052604084209182549060ff8216156105605765ffffffffffff8260981c169283159384159081610536575b5061052357866001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561051f578160405180927f98aad7600000000000000000000000000000000000000000000000000000000082528a600483015260406024830152818061027c604482018a8a611ccb565b03915afa8015610514576104fb575b5061029583612088565b916102a36040519384611d61565b838352602083019336818301116104f75780602092863783010152519020604051602081019133835286604083015260608201526044356080820152608081526102ee60a082611d61565b51902091604051927f6533d53f00000000000000000000000000000000000000000000000000000000845260048401526020836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156104ec5786936104b4575b50821583811561048b575b50610483575b1561044d575081547fffffffffffffff000000000000ffffffffffffffffffffffffffffffffffffff164360981b65ffffffffffff60981b161782556103f0919065ffffffffffff905b825472ffffffffffff000000000000000000000000001916911660681b72ffffffffffff0000000000000000000000000016179055565b808252600160205260408220337fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905533907f104560ae9ebf70d09c24da8bc7d9baef5c3bd1106e4965ce3be4d64c9a3fde8c8380a380f35b60681c65ffffffffffff16811015610470579065ffffffffffff6103f0926103b9565b6024848463581f921360e11b8252600452fd5b43925061036f565b905043034381116104a05761012c105f610369565b602487634e487b7160e01b81526011600452fd5b9092506020813d6020116104e4575b816104d060209383611d61565b810103126104e05751915f61035e565b8580fd5b3d91506104c3565b6040513d88823e3d90fd5b8280fd5b8161050591611d61565b61051057865f61028b565b8680fd5b6040513d84823e3d90fd5b5080fd5b6024878763581f921360e11b8252600452fd5b905061012c810180911161054c5743115f6101ff565b602488634e487b7160e01b81526011600452fd5b60248686638700833f60e01b8252600452fd5b50346101955760203660031901126101955760406020916004358152600583522054604051908152f35b503461019557602036600319011261019557604080916004358152600360205220600163ffffffff82541691015482519182526020820152f35b50346101955760203660031901126101955760206105f6600435611f3f565b604051908152f35b5034610195576040366003190112610195576001600160a01b036040610622611c41565b92600435815260076020522091165f52602052602060ff60405f2054166040519015158152f35b503461019557602036600319011261019557604061012091600435815280602052206001815491015465ffffffffffff6040519260ff81161515845261ffff8160081c16602085015261ffff8160181c16604085015261ffff8160281c16606085015261ffff8160381c16608085015263ffffffff8160481c1660a0850152818160681c1660c085015260981c1660e0830152610100820152f35b5034610195576020366003190112610195576020610703600435611e53565b6040519015158152f35b50346101955760a03660031901126101955760043567ffffffffffffffff8116908181036104f7576024356044359260843567ffffffffffffffff81116104e05761075c903690600401611c57565b9382156109ef57866020916040517fffffffffffffffff000000000000000000000000000000000000000000000000848201927f0c00000000000000000000000000000000000000000000000000000000000000845260c01b166021820152866029820152886049820152604981526107d6606982611d61565b604051918291518091835e8101838152039060025afa156109e457917f56a2e68d6fedf4f7ecf480a7495b969e51313e9160410a9971ec115f6cdf2f7e9161089787946020985197868980985260028b526040812085815465ffffffffffff8160401c161561092f575b505088825260078c52604082206001600160a01b0333165f528c5260ff60405f205416156108a2575b505060405194859485528a8501526040840152606435606084015260a06080840152339660a0840191611ccb565b0390a3604051908152f35b6040828a610928945260078e52206001600160a01b0333165f528c5260405f20600160ff198254161790556108e063ffffffff825460a01c16611e05565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5f80610869565b8860018401556dffffffffffff00000000000000004360401b16906dffffffffffffffffffffffffffff1916171781556109dd65ffffffffffff61099963ffffffff7f00000000000000000000000000000000000000000000000000000000000000001643611ceb565b83547fffffffffffffffffffffffff000000000000ffffffffffffffffffffffffffff16911660701b73ffffffffffff000000000000000000000000000016178255565b855f610840565b6040513d87823e3d90fd5b6004877ff2783ab9000000000000000000000000000000000000000000000000000000008152fd5b5034610195573660031901610160811261051f57610120136101955760403661012319011261019557602090610a4b612311565b8060016040610144359485815260038752200155817fda3221e8bb6cf7c13068aaa4d074966f55719ca081f0cc9f7bc121f3c02f6ab1608060405160043581526044358782015260a43560408201526024356060820152a3604051908152f35b50346101955760603660031901126101955760043560443567ffffffffffffffff81116104f757610ae0903690600401611c57565b91908115610bb357610b547f27578cbce8a2b002a29bb90cf954c2d0e43314542acaac5422d04c5ed96d905f918386526008602052604086206001600160a01b0333165f5260205260ff60405f20541615610b5a575b60405191829160243583526040602084015233966040840191611ccb565b0390a380f35b8386526008602052604086206001600160a01b0333165f5260205260405f20600160ff1982541617905583865260036020526040862063ffffffff610ba181835416611e05565b1663ffffffff19825416179055610b36565b6024848363a2dc062560e01b8252600452fd5b50346101955736600319016101c0811261051f576101201361019557604036610123190112610195576101a4356101643567ffffffffffffffff82116104f757366023830112156104f757816004013567ffffffffffffffff8111610dbc576024830192602436918360051b010111610dbc57610c41612311565b92610c4a611dca565b610104359063ffffffff821682036105105767ffffffffffffffff91610c6f91612680565b1690600182018083116104a057610c85906126e5565b8314801590610db4575b610da55760208660416040516004815387600182015261018435602182015260025afa60203d141686519015610d965792919086925b87818510610d23578787876101243503610d145760207f449af3045bdb714e61df88ef1352c35d8f70d73b9aff9ec28cfa906871b651d49183855260048252806040862055604051908152a280f35b60048363252c553760e01b8152fd5b604160209293949596600187891c16155f14610d8457610d44888688611de1565b355b60405191600183536001830152602182015260025afa60203d141687519015610d755793600101929190610cc5565b60048863832d990560e01b8152fd5b610d8f888688611de1565b3590610d46565b60048763832d990560e01b8152fd5b60048663252c553760e01b8152fd5b508315610c8f565b8380fd5b50346101955761012036600319011261019557600435808252816020526040822060405191610dee83611cf8565b815460ff8116158015855261ffff8260081c16602086015261ffff8260181c1660408601526001606086019461ffff8460281c16865261ffff8460381c16608088015263ffffffff8460481c1660a088015265ffffffffffff8460681c1660c088015265ffffffffffff60e088019460981c1684520154610100860152610f8b575165ffffffffffff16610f6057505161ffff16610f4f5760243515155b610f3b57610e9990612199565b60843580151580610f27575b610f15575060a43580610eeb5760c43515155b610ec0575080f35b7fa5ded09c000000000000000000000000000000000000000000000000000000008252600452602490fd5b60c4358015159081610eff575b5015610eb8565b905081835260046020526040832054145f610ef8565b63f87f6c9b60e01b8252600452602490fd5b508082526005602052604082205415610ea5565b60248263a2dc062560e01b81528135600452fd5b610f5a602435611d83565b15610e8c565b7f2488648a000000000000000000000000000000000000000000000000000000008452600452602483fd5b60248583638700833f60e01b8252600452fd5b50346101955760203660031901126101955760406020916004358152600483522054604051908152f35b50346101955760203660031901126101955760409065ffffffffffff826004359283815260016020526001600160a01b03828220541693815280602052205460681c1682519182526020820152f35b5034610195576020366003190112610195576040809160043581528060205220815161104281611cf8565b81549060ff821615158152610100600161ffff8460081c169485602085015265ffffffffffff61ffff8660181c1695868987015261ffff8160281c16606087015261ffff8160381c16608087015263ffffffff8160481c1660a0870152818160681c1660c087015260981c1660e0850152015491015282519182526020820152f35b503461019557610120366003190112610195576044358152600260205260408120906002604051926110f584611d29565b63ffffffff815467ffffffffffffffff8116865265ffffffffffff8160401c16602087015265ffffffffffff8160701c16604087015260a01c16606085015260018101546080850152015460a0830190815267ffffffffffffffff611158611dca565b169160043581528060205263ffffffff604082205460481c16928381029381850414901517156111d6575067ffffffffffffffff602093511680151592836111cc575b5050816111bf575b816111b4575b506040519015158152f35b90505115155f6111a9565b80516064351491506111a3565b1491505f8061119b565b80634e487b7160e01b602492526011600452fd5b503461019557602036600319011261019557604060c0916004358152600260205220805490600260018201549101549063ffffffff6040519367ffffffffffffffff8116855265ffffffffffff8160401c16602086015265ffffffffffff8160701c16604086015260a01c166060840152608083015260a0820152f35b5034610195576020366003190112610195576020610703600435611d83565b5034610195576020366003190112610195576112a0611c2b565b6001600160a01b038116908183526006602052604083205490811561136c57836020916112cc846120a4565b90604051908482019283526bffffffffffffffffffffffff199060601b166040820152603481526112fe605482611d61565b604051918291518091835e8101838152039060025afa156105145790827f2d2ef1b11db1ebe714ff9396fab7c1487b8da72c37dd6e4bfab6175ed4c82d3b602084604095829751968587899752600685528082812055868152600585522055604051908152a3604051908152f35b602484847fd77794be000000000000000000000000000000000000000000000000000000008252600452fd5b5034610195578060031936011261019557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461019557806003193601126101955760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346118995760c03660031901126118995760043567ffffffffffffffff81116118995761144e903690600401611c57565b60a43567ffffffffffffffff81116118995761146e903690600401611c57565b91909260205f604051828101907f08000000000000000000000000000000000000000000000000000000000000008252858560218301376114de60806021838981016024358382015260443560418201526064356061820152608435608182015203016060810184520182611d61565b604051918291518091835e8101838152039060025afa15611901575f51936040519361150985611cf8565b5f855260208501905f825260408601915f835260608701925f845260808801915f835260a08901935f855260c08a01965f885260e08b01985f8a526101008c019a5f8c52603a81148015906118ac575b61189d578060081161189957600682013560f01c9360026012831061189957601084013560f01c60148410611899578f9060017fffff00000000000000000000000000000000000000000000000000000000000060128801351660f01c925284600a1161189957600886013560f01c600c861061189957600a87013560f01c600e871061189957600c88013560f01c6010881061189957600e89013560f01c8e528f528b5289526018851061189957601486013560e01c8c52603a8510611899578f601a87013590525f978560061161189957600487013560f01c60011480159490611879575b50831561186d575b50821561185b575b8215611849575b821561183e575b508115611833575b50801561181f575b61181057917f0141a219c946b83f04426e089195eee6da0af3b57d51db67311ffe3984b109db918f936116c2906116b2604051948594604086526040860191611ccb565b9083820360208501523397611ccb565b0390a38a81528060205260ff604082205416156116e5575b60208b604051908152f35b8a815280602052604090209851151560ff198a54169060ff1617895551938854915160181b64ffff00000016905160281b66ffff000000000016925160381b68ffff0000000000000016935160481b6cffffffff00000000000000000016946cffffffff000000000000000000199268ffff00000000000000199160081b62ffff00169066ffffffffffff0019161716171617171784555165ffffffffffff166117c290849072ffffffffffff000000000000000000000000001972ffffffffffff0000000000000000000000000083549260681b169116179055565b5182547fffffffffffffff000000000000ffffffffffffffffffffffffffffffffffffff1660989190911b65ffffffffffff60981b16178255519060010155818080808080808080806116da565b60048563451b7cff60e01b8152fd5b5063ffffffff895116158d5115141561166e565b60409150115f611666565b60401091505f61165e565b915061100061ffff8a51161191611657565b915061100061ffff8951161191611650565b6104001092505f611648565b985092505f9785601a116118995750601886013560f01c1515925f611640565b5f80fd5b63451b7cff60e01b5f5260045ffd5b5080600411611899577f41535931000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008335161415611559565b6040513d5f823e3d90fd5b3461189957604036600319011261189957611925611c41565b6004355f5260086020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b346118995761196436611c85565b9190815f52600760205260405f206001600160a01b0333165f5260205260ff60405f20541615611a1757611a127fde646f76a4e8f5ef16d9722c5230935579e89016b88ee7262adf80c39058851b91835f52600760205260405f206001600160a01b0333165f5260205260405f2060ff198154169055835f5260026020526119fc60405f206108e063ffffffff825460a01c16611cb9565b6040519182916020835233966020840191611ccb565b0390a3005b7fcbc94053000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34611899575f36600319011261189957335f52600660205260405f205480151580611b0a575b611adf576020611a9f63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001643611ceb565b335f52600682528060405f20556040518181527fd30ed66470cb6dbbb996c75bcd792d71315cb67975b60922b1b3a013e0a2885a833392a2604051908152f35b7f87672bda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611fff8101808211611b1f57431115611a69565b634e487b7160e01b5f52601160045260245ffd5b3461189957611b4136611c85565b9190815f52600860205260405f206001600160a01b0333165f5260205260ff60405f20541615611a1757611a127fde646f76a4e8f5ef16d9722c5230935579e89016b88ee7262adf80c39058851b91835f52600860205260405f206001600160a01b0333165f5260205260405f2060ff198154169055835f52600360205260405f2063ffffffff611bd481835416611cb9565b1663ffffffff198254161790556040519182916020835233966020840191611ccb565b34611899576020366003190112611899576020906001600160a01b03611c1b611c2b565b165f526006825260405f20548152f35b600435906001600160a01b038216820361189957565b602435906001600160a01b038216820361189957565b9181601f840112156118995782359167ffffffffffffffff8311611899576020838186019501011161189957565b90604060031983011261189957600435916024359067ffffffffffffffff821161189957611cb591600401611c57565b9091565b63ffffffff168015611b1f575f190190565b908060209392818452848401375f828201840152601f01601f1916010190565b91908201809211611b1f57565b610120810190811067ffffffffffffffff821117611d1557604052565b634e487b7160e01b5f52604160045260245ffd5b60c0810190811067ffffffffffffffff821117611d1557604052565b6040810190811067ffffffffffffffff821117611d1557604052565b90601f8019910116810190811067ffffffffffffffff821117611d1557604052565b805f52600360205260405f20604051611d9b81611d45565b6020600163ffffffff8454169384845201549101521590811591611dbd575090565b611dc79150611e53565b90565b60e43567ffffffffffffffff811681036118995790565b9190811015611df15760051b0190565b634e487b7160e01b5f52603260045260245ffd5b63ffffffff1663ffffffff8114611b1f5760010190565b9081602091031261189957516001600160a01b03811681036118995790565b90816020910312611899575180151581036118995790565b60405163433b5ee760e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611901576001600160a01b03926020925f92611f10575b505f52600382526024600160405f2001546040519485938492636d1b436f60e11b84526004840152165afa908115611901575f91611ee7575090565b611dc7915060203d602011611f09575b611f018183611d61565b810190611e3b565b503d611ef7565b611f31919250833d8511611f38575b611f298183611d61565b810190611e1c565b905f611eab565b503d611f1f565b90815f52600260205260405f209182549065ffffffffffff8260401c161561207657600284019182548061204b575060701c65ffffffffffff1693611fff8501808611611b1f574311611fd457507f37e4992536b3731566e60d8aa8db9b83348795d8fe756bc5bf21f7550b73bd986020611fb9866120a4565b9586809555845f52600582528060405f2055604051908152a3565b5f9394507fd30ed66470cb6dbbb996c75bcd792d71315cb67975b60922b1b3a013e0a2885a92506020915065ffffffffffff9061203b8261099963ffffffff7f00000000000000000000000000000000000000000000000000000000000000001643611ceb565b5460701c16604051908152a25f90565b7f6ba5cb85000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b633c94bec560e01b5f5260045260245ffd5b67ffffffffffffffff8111611d1557601f01601f191660200190565b9081409182612196574381106120e9575b82156120be5750565b7fef986e99000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80604051602081019084825260208152612105604082611d61565b519071f90827f1c53a10cb7a02335b1753200029355afa3d1561218e573d9061212d82612088565b9161213b6040519384611d61565b82523d5f602084013e5b80612183575b612156575b506120b5565b909250602081519101519060208110612172575b50915f612150565b5f199060200360031b1b165f61216a565b50602081511461214b565b606090612145565b50565b63ffffffff60a082015116156122ea57604435805f52600260205260405f2091604051926121c684611d29565b80549367ffffffffffffffff8516815263ffffffff602082019565ffffffffffff8160401c16875265ffffffffffff8160701c16604084015260a01c169081606082015260a06002600185015494608084019586520154910152156122d7576101009051910151036122a6575060643590815f52600560205260405f2054908115612293575165ffffffffffff16918282111561226257505050565b7fe7efdac3000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8263f87f6c9b60e01b5f5260045260245ffd5b7fbff75a24000000000000000000000000000000000000000000000000000000005f5260043560045260245260445ffd5b82633c94bec560e01b5f5260045260245ffd5b50604435806120765750606435806122ff5750565b63f87f6c9b60e01b5f5260045260245ffd5b6101203660031901126118995760405161232a81611cf8565b600435815260208101906024358252604081016044358152606082019060643582526080830193608435855260a084019160a435835260c085019260c435845260e4359467ffffffffffffffff861686036118995760e08701958652610104359763ffffffff8916890361189957610100880198895260403661012319011261189957604051986020975f977fffffffff00000000000000000000000000000000000000000000000000000000957fffffffffffffffff000000000000000000000000000000000000000000000000948b8e61240581611d45565b610124358152019c8d610144359052519951985196519051915192519351945196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed815261249861010d82611d61565b604051918291518091835e8101838152039060025afa15611901575f8051925191516040517f060000000000000000000000000000000000000000000000000000000000000060208281019182526021830195909552604180830193909352918152612505606182611d61565b604051918291518091835e8101838152039060025afa15611901575f80516040517f07000000000000000000000000000000000000000000000000000000000000006020828101918252602183019590955260418083019390935291815261256e606182611d61565b604051918291518091835e8101838152039060025afa15611901575f519060405163433b5ee760e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611901576001600160a01b03916020915f91612663575b50602460405180948193636d1b436f60e11b8352886004840152165afa908115611901575f91612644575b501561261857565b507f86325bda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61265d915060203d602011611f0957611f018183611d61565b5f612610565b61267a9150823d8411611f3857611f298183611d61565b5f6125e5565b9067ffffffffffffffff82161580156126d7575b6126d15763ffffffff169081156126bd5767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff811615612694565b600281106126f8575f19011e6101000390565b505f9056",
}

// RegistryABI is the input ABI used to generate the binding from.
// Deprecated: Use RegistryMetaData.ABI instead.
var RegistryABI = RegistryMetaData.ABI

// Deprecated: Use RegistryMetaData.Sigs instead.
// RegistryFuncSigs maps the 4-byte function signature to its string representation.
var RegistryFuncSigs = RegistryMetaData.Sigs

// RegistryBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RegistryMetaData.Bin instead.
var RegistryBin = RegistryMetaData.Bin

// DeployRegistry deploys a new Ethereum contract, binding an instance of Registry to it.
func DeployRegistry(auth *bind.TransactOpts, backend bind.ContractBackend, book common.Address, check common.Address, seedDelay uint32) (common.Address, *types.Transaction, *Registry, error) {
	parsed, err := RegistryMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RegistryBin), backend, book, check, seedDelay)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Registry{RegistryCaller: RegistryCaller{contract: contract}, RegistryTransactor: RegistryTransactor{contract: contract}, RegistryFilterer: RegistryFilterer{contract: contract}}, nil
}

// Registry is an auto generated Go binding around an Ethereum contract.
type Registry struct {
	RegistryCaller     // Read-only binding to the contract
	RegistryTransactor // Write-only binding to the contract
	RegistryFilterer   // Log filterer for contract events
}

// RegistryCaller is an auto generated read-only Go binding around an Ethereum contract.
type RegistryCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RegistryTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RegistryTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RegistryFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RegistryFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RegistrySession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RegistrySession struct {
	Contract     *Registry         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RegistryCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RegistryCallerSession struct {
	Contract *RegistryCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// RegistryTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RegistryTransactorSession struct {
	Contract     *RegistryTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// RegistryRaw is an auto generated low-level Go binding around an Ethereum contract.
type RegistryRaw struct {
	Contract *Registry // Generic contract binding to access the raw methods on
}

// RegistryCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RegistryCallerRaw struct {
	Contract *RegistryCaller // Generic read-only contract binding to access the raw methods on
}

// RegistryTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RegistryTransactorRaw struct {
	Contract *RegistryTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRegistry creates a new instance of Registry, bound to a specific deployed contract.
func NewRegistry(address common.Address, backend bind.ContractBackend) (*Registry, error) {
	contract, err := bindRegistry(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Registry{RegistryCaller: RegistryCaller{contract: contract}, RegistryTransactor: RegistryTransactor{contract: contract}, RegistryFilterer: RegistryFilterer{contract: contract}}, nil
}

// NewRegistryCaller creates a new read-only instance of Registry, bound to a specific deployed contract.
func NewRegistryCaller(address common.Address, caller bind.ContractCaller) (*RegistryCaller, error) {
	contract, err := bindRegistry(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RegistryCaller{contract: contract}, nil
}

// NewRegistryTransactor creates a new write-only instance of Registry, bound to a specific deployed contract.
func NewRegistryTransactor(address common.Address, transactor bind.ContractTransactor) (*RegistryTransactor, error) {
	contract, err := bindRegistry(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RegistryTransactor{contract: contract}, nil
}

// NewRegistryFilterer creates a new log filterer instance of Registry, bound to a specific deployed contract.
func NewRegistryFilterer(address common.Address, filterer bind.ContractFilterer) (*RegistryFilterer, error) {
	contract, err := bindRegistry(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RegistryFilterer{contract: contract}, nil
}

// bindRegistry binds a generic wrapper to an already deployed contract.
func bindRegistry(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RegistryMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Registry *RegistryRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Registry.Contract.RegistryCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Registry *RegistryRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Registry.Contract.RegistryTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Registry *RegistryRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Registry.Contract.RegistryTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Registry *RegistryCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Registry.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Registry *RegistryTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Registry.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Registry *RegistryTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Registry.Contract.contract.Transact(opts, method, params...)
}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Registry *RegistryCaller) BOOK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "BOOK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Registry *RegistrySession) BOOK() (common.Address, error) {
	return _Registry.Contract.BOOK(&_Registry.CallOpts)
}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Registry *RegistryCallerSession) BOOK() (common.Address, error) {
	return _Registry.Contract.BOOK(&_Registry.CallOpts)
}

// CHECK is a free data retrieval call binding the contract method 0x28a1dbee.
//
// Solidity: function CHECK() view returns(address)
func (_Registry *RegistryCaller) CHECK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "CHECK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// CHECK is a free data retrieval call binding the contract method 0x28a1dbee.
//
// Solidity: function CHECK() view returns(address)
func (_Registry *RegistrySession) CHECK() (common.Address, error) {
	return _Registry.Contract.CHECK(&_Registry.CallOpts)
}

// CHECK is a free data retrieval call binding the contract method 0x28a1dbee.
//
// Solidity: function CHECK() view returns(address)
func (_Registry *RegistryCallerSession) CHECK() (common.Address, error) {
	return _Registry.Contract.CHECK(&_Registry.CallOpts)
}

// SEEDDELAY is a free data retrieval call binding the contract method 0x2ef3dbf5.
//
// Solidity: function SEED_DELAY() view returns(uint32)
func (_Registry *RegistryCaller) SEEDDELAY(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "SEED_DELAY")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// SEEDDELAY is a free data retrieval call binding the contract method 0x2ef3dbf5.
//
// Solidity: function SEED_DELAY() view returns(uint32)
func (_Registry *RegistrySession) SEEDDELAY() (uint32, error) {
	return _Registry.Contract.SEEDDELAY(&_Registry.CallOpts)
}

// SEEDDELAY is a free data retrieval call binding the contract method 0x2ef3dbf5.
//
// Solidity: function SEED_DELAY() view returns(uint32)
func (_Registry *RegistryCallerSession) SEEDDELAY() (uint32, error) {
	return _Registry.Contract.SEEDDELAY(&_Registry.CallOpts)
}

// AssertsModel is a free data retrieval call binding the contract method 0x2172faaf.
//
// Solidity: function assertsModel(bytes32 params, address registrant) view returns(bool)
func (_Registry *RegistryCaller) AssertsModel(opts *bind.CallOpts, params [32]byte, registrant common.Address) (bool, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "assertsModel", params, registrant)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// AssertsModel is a free data retrieval call binding the contract method 0x2172faaf.
//
// Solidity: function assertsModel(bytes32 params, address registrant) view returns(bool)
func (_Registry *RegistrySession) AssertsModel(params [32]byte, registrant common.Address) (bool, error) {
	return _Registry.Contract.AssertsModel(&_Registry.CallOpts, params, registrant)
}

// AssertsModel is a free data retrieval call binding the contract method 0x2172faaf.
//
// Solidity: function assertsModel(bytes32 params, address registrant) view returns(bool)
func (_Registry *RegistryCallerSession) AssertsModel(params [32]byte, registrant common.Address) (bool, error) {
	return _Registry.Contract.AssertsModel(&_Registry.CallOpts, params, registrant)
}

// CheckInputs is a free data retrieval call binding the contract method 0x7a8904c2.
//
// Solidity: function checkInputs((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec) view returns()
func (_Registry *RegistryCaller) CheckInputs(opts *bind.CallOpts, spec Spec) error {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "checkInputs", spec)

	if err != nil {
		return err
	}

	return err

}

// CheckInputs is a free data retrieval call binding the contract method 0x7a8904c2.
//
// Solidity: function checkInputs((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec) view returns()
func (_Registry *RegistrySession) CheckInputs(spec Spec) error {
	return _Registry.Contract.CheckInputs(&_Registry.CallOpts, spec)
}

// CheckInputs is a free data retrieval call binding the contract method 0x7a8904c2.
//
// Solidity: function checkInputs((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec) view returns()
func (_Registry *RegistryCallerSession) CheckInputs(spec Spec) error {
	return _Registry.Contract.CheckInputs(&_Registry.CallOpts, spec)
}

// CoversDataset is a free data retrieval call binding the contract method 0x708b57af.
//
// Solidity: function coversDataset((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec) view returns(bool)
func (_Registry *RegistryCaller) CoversDataset(opts *bind.CallOpts, spec Spec) (bool, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "coversDataset", spec)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// CoversDataset is a free data retrieval call binding the contract method 0x708b57af.
//
// Solidity: function coversDataset((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec) view returns(bool)
func (_Registry *RegistrySession) CoversDataset(spec Spec) (bool, error) {
	return _Registry.Contract.CoversDataset(&_Registry.CallOpts, spec)
}

// CoversDataset is a free data retrieval call binding the contract method 0x708b57af.
//
// Solidity: function coversDataset((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec) view returns(bool)
func (_Registry *RegistryCallerSession) CoversDataset(spec Spec) (bool, error) {
	return _Registry.Contract.CoversDataset(&_Registry.CallOpts, spec)
}

// Datasets is a free data retrieval call binding the contract method 0x6a19f90d.
//
// Solidity: function datasets(bytes32 digest) view returns(uint64 records, uint48 registeredAt, uint48 seedBlock, uint32 registrants, bytes32 schema, bytes32 seed)
func (_Registry *RegistryCaller) Datasets(opts *bind.CallOpts, digest [32]byte) (struct {
	Records      uint64
	RegisteredAt *big.Int
	SeedBlock    *big.Int
	Registrants  uint32
	Schema       [32]byte
	Seed         [32]byte
}, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "datasets", digest)

	outstruct := new(struct {
		Records      uint64
		RegisteredAt *big.Int
		SeedBlock    *big.Int
		Registrants  uint32
		Schema       [32]byte
		Seed         [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Records = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.RegisteredAt = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.SeedBlock = *abi.ConvertType(out[2], new(*big.Int)).(**big.Int)
	outstruct.Registrants = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.Schema = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)
	outstruct.Seed = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Datasets is a free data retrieval call binding the contract method 0x6a19f90d.
//
// Solidity: function datasets(bytes32 digest) view returns(uint64 records, uint48 registeredAt, uint48 seedBlock, uint32 registrants, bytes32 schema, bytes32 seed)
func (_Registry *RegistrySession) Datasets(digest [32]byte) (struct {
	Records      uint64
	RegisteredAt *big.Int
	SeedBlock    *big.Int
	Registrants  uint32
	Schema       [32]byte
	Seed         [32]byte
}, error) {
	return _Registry.Contract.Datasets(&_Registry.CallOpts, digest)
}

// Datasets is a free data retrieval call binding the contract method 0x6a19f90d.
//
// Solidity: function datasets(bytes32 digest) view returns(uint64 records, uint48 registeredAt, uint48 seedBlock, uint32 registrants, bytes32 schema, bytes32 seed)
func (_Registry *RegistryCallerSession) Datasets(digest [32]byte) (struct {
	Records      uint64
	RegisteredAt *big.Int
	SeedBlock    *big.Int
	Registrants  uint32
	Schema       [32]byte
	Seed         [32]byte
}, error) {
	return _Registry.Contract.Datasets(&_Registry.CallOpts, digest)
}

// FinalStateOf is a free data retrieval call binding the contract method 0x72b8b3f4.
//
// Solidity: function finalStateOf(bytes32 root) view returns(bytes32)
func (_Registry *RegistryCaller) FinalStateOf(opts *bind.CallOpts, root [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "finalStateOf", root)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// FinalStateOf is a free data retrieval call binding the contract method 0x72b8b3f4.
//
// Solidity: function finalStateOf(bytes32 root) view returns(bytes32)
func (_Registry *RegistrySession) FinalStateOf(root [32]byte) ([32]byte, error) {
	return _Registry.Contract.FinalStateOf(&_Registry.CallOpts, root)
}

// FinalStateOf is a free data retrieval call binding the contract method 0x72b8b3f4.
//
// Solidity: function finalStateOf(bytes32 root) view returns(bytes32)
func (_Registry *RegistryCallerSession) FinalStateOf(root [32]byte) ([32]byte, error) {
	return _Registry.Contract.FinalStateOf(&_Registry.CallOpts, root)
}

// IsModel is a free data retrieval call binding the contract method 0x4b168478.
//
// Solidity: function isModel(bytes32 params) view returns(bool)
func (_Registry *RegistryCaller) IsModel(opts *bind.CallOpts, params [32]byte) (bool, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "isModel", params)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsModel is a free data retrieval call binding the contract method 0x4b168478.
//
// Solidity: function isModel(bytes32 params) view returns(bool)
func (_Registry *RegistrySession) IsModel(params [32]byte) (bool, error) {
	return _Registry.Contract.IsModel(&_Registry.CallOpts, params)
}

// IsModel is a free data retrieval call binding the contract method 0x4b168478.
//
// Solidity: function isModel(bytes32 params) view returns(bool)
func (_Registry *RegistryCallerSession) IsModel(params [32]byte) (bool, error) {
	return _Registry.Contract.IsModel(&_Registry.CallOpts, params)
}

// IsTrained is a free data retrieval call binding the contract method 0xd25a2133.
//
// Solidity: function isTrained(bytes32 params) view returns(bool)
func (_Registry *RegistryCaller) IsTrained(opts *bind.CallOpts, params [32]byte) (bool, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "isTrained", params)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsTrained is a free data retrieval call binding the contract method 0xd25a2133.
//
// Solidity: function isTrained(bytes32 params) view returns(bool)
func (_Registry *RegistrySession) IsTrained(params [32]byte) (bool, error) {
	return _Registry.Contract.IsTrained(&_Registry.CallOpts, params)
}

// IsTrained is a free data retrieval call binding the contract method 0xd25a2133.
//
// Solidity: function isTrained(bytes32 params) view returns(bool)
func (_Registry *RegistryCallerSession) IsTrained(params [32]byte) (bool, error) {
	return _Registry.Contract.IsTrained(&_Registry.CallOpts, params)
}

// Malformed is a free data retrieval call binding the contract method 0x72677a47.
//
// Solidity: function malformed(bytes32 program) view returns(address prover, uint48 provenAt)
func (_Registry *RegistryCaller) Malformed(opts *bind.CallOpts, program [32]byte) (struct {
	Prover   common.Address
	ProvenAt *big.Int
}, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "malformed", program)

	outstruct := new(struct {
		Prover   common.Address
		ProvenAt *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Prover = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.ProvenAt = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Malformed is a free data retrieval call binding the contract method 0x72677a47.
//
// Solidity: function malformed(bytes32 program) view returns(address prover, uint48 provenAt)
func (_Registry *RegistrySession) Malformed(program [32]byte) (struct {
	Prover   common.Address
	ProvenAt *big.Int
}, error) {
	return _Registry.Contract.Malformed(&_Registry.CallOpts, program)
}

// Malformed is a free data retrieval call binding the contract method 0x72677a47.
//
// Solidity: function malformed(bytes32 program) view returns(address prover, uint48 provenAt)
func (_Registry *RegistryCallerSession) Malformed(program [32]byte) (struct {
	Prover   common.Address
	ProvenAt *big.Int
}, error) {
	return _Registry.Contract.Malformed(&_Registry.CallOpts, program)
}

// Models is a free data retrieval call binding the contract method 0xe236f46b.
//
// Solidity: function models(bytes32 digest) view returns(uint32 registrants, bytes32 run)
func (_Registry *RegistryCaller) Models(opts *bind.CallOpts, digest [32]byte) (struct {
	Registrants uint32
	Run         [32]byte
}, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "models", digest)

	outstruct := new(struct {
		Registrants uint32
		Run         [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Registrants = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Run = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Models is a free data retrieval call binding the contract method 0xe236f46b.
//
// Solidity: function models(bytes32 digest) view returns(uint32 registrants, bytes32 run)
func (_Registry *RegistrySession) Models(digest [32]byte) (struct {
	Registrants uint32
	Run         [32]byte
}, error) {
	return _Registry.Contract.Models(&_Registry.CallOpts, digest)
}

// Models is a free data retrieval call binding the contract method 0xe236f46b.
//
// Solidity: function models(bytes32 digest) view returns(uint32 registrants, bytes32 run)
func (_Registry *RegistryCallerSession) Models(digest [32]byte) (struct {
	Registrants uint32
	Run         [32]byte
}, error) {
	return _Registry.Contract.Models(&_Registry.CallOpts, digest)
}

// OffersDataset is a free data retrieval call binding the contract method 0xdc436a2c.
//
// Solidity: function offersDataset(bytes32 dataset, address registrant) view returns(bool)
func (_Registry *RegistryCaller) OffersDataset(opts *bind.CallOpts, dataset [32]byte, registrant common.Address) (bool, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "offersDataset", dataset, registrant)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// OffersDataset is a free data retrieval call binding the contract method 0xdc436a2c.
//
// Solidity: function offersDataset(bytes32 dataset, address registrant) view returns(bool)
func (_Registry *RegistrySession) OffersDataset(dataset [32]byte, registrant common.Address) (bool, error) {
	return _Registry.Contract.OffersDataset(&_Registry.CallOpts, dataset, registrant)
}

// OffersDataset is a free data retrieval call binding the contract method 0xdc436a2c.
//
// Solidity: function offersDataset(bytes32 dataset, address registrant) view returns(bool)
func (_Registry *RegistryCallerSession) OffersDataset(dataset [32]byte, registrant common.Address) (bool, error) {
	return _Registry.Contract.OffersDataset(&_Registry.CallOpts, dataset, registrant)
}

// Programs is a free data retrieval call binding the contract method 0xd7d9a2a7.
//
// Solidity: function programs(bytes32 digest) view returns(bool known, uint16 init, uint16 step, uint16 params, uint16 states, uint32 batch, uint48 malformedAt, uint48 provenAt, bytes32 schema)
func (_Registry *RegistryCaller) Programs(opts *bind.CallOpts, digest [32]byte) (struct {
	Known       bool
	Init        uint16
	Step        uint16
	Params      uint16
	States      uint16
	Batch       uint32
	MalformedAt *big.Int
	ProvenAt    *big.Int
	Schema      [32]byte
}, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "programs", digest)

	outstruct := new(struct {
		Known       bool
		Init        uint16
		Step        uint16
		Params      uint16
		States      uint16
		Batch       uint32
		MalformedAt *big.Int
		ProvenAt    *big.Int
		Schema      [32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Known = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Init = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	outstruct.Step = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	outstruct.Params = *abi.ConvertType(out[3], new(uint16)).(*uint16)
	outstruct.States = *abi.ConvertType(out[4], new(uint16)).(*uint16)
	outstruct.Batch = *abi.ConvertType(out[5], new(uint32)).(*uint32)
	outstruct.MalformedAt = *abi.ConvertType(out[6], new(*big.Int)).(**big.Int)
	outstruct.ProvenAt = *abi.ConvertType(out[7], new(*big.Int)).(**big.Int)
	outstruct.Schema = *abi.ConvertType(out[8], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Programs is a free data retrieval call binding the contract method 0xd7d9a2a7.
//
// Solidity: function programs(bytes32 digest) view returns(bool known, uint16 init, uint16 step, uint16 params, uint16 states, uint32 batch, uint48 malformedAt, uint48 provenAt, bytes32 schema)
func (_Registry *RegistrySession) Programs(digest [32]byte) (struct {
	Known       bool
	Init        uint16
	Step        uint16
	Params      uint16
	States      uint16
	Batch       uint32
	MalformedAt *big.Int
	ProvenAt    *big.Int
	Schema      [32]byte
}, error) {
	return _Registry.Contract.Programs(&_Registry.CallOpts, digest)
}

// Programs is a free data retrieval call binding the contract method 0xd7d9a2a7.
//
// Solidity: function programs(bytes32 digest) view returns(bool known, uint16 init, uint16 step, uint16 params, uint16 states, uint32 batch, uint48 malformedAt, uint48 provenAt, bytes32 schema)
func (_Registry *RegistryCallerSession) Programs(digest [32]byte) (struct {
	Known       bool
	Init        uint16
	Step        uint16
	Params      uint16
	States      uint16
	Batch       uint32
	MalformedAt *big.Int
	ProvenAt    *big.Int
	Schema      [32]byte
}, error) {
	return _Registry.Contract.Programs(&_Registry.CallOpts, digest)
}

// RequestedSeedBlock is a free data retrieval call binding the contract method 0x029d7666.
//
// Solidity: function requestedSeedBlock(address requester) view returns(uint256)
func (_Registry *RegistryCaller) RequestedSeedBlock(opts *bind.CallOpts, requester common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "requestedSeedBlock", requester)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RequestedSeedBlock is a free data retrieval call binding the contract method 0x029d7666.
//
// Solidity: function requestedSeedBlock(address requester) view returns(uint256)
func (_Registry *RegistrySession) RequestedSeedBlock(requester common.Address) (*big.Int, error) {
	return _Registry.Contract.RequestedSeedBlock(&_Registry.CallOpts, requester)
}

// RequestedSeedBlock is a free data retrieval call binding the contract method 0x029d7666.
//
// Solidity: function requestedSeedBlock(address requester) view returns(uint256)
func (_Registry *RegistryCallerSession) RequestedSeedBlock(requester common.Address) (*big.Int, error) {
	return _Registry.Contract.RequestedSeedBlock(&_Registry.CallOpts, requester)
}

// SeedBlockOf is a free data retrieval call binding the contract method 0xf40d9ebe.
//
// Solidity: function seedBlockOf(bytes32 seed) view returns(uint256)
func (_Registry *RegistryCaller) SeedBlockOf(opts *bind.CallOpts, seed [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "seedBlockOf", seed)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// SeedBlockOf is a free data retrieval call binding the contract method 0xf40d9ebe.
//
// Solidity: function seedBlockOf(bytes32 seed) view returns(uint256)
func (_Registry *RegistrySession) SeedBlockOf(seed [32]byte) (*big.Int, error) {
	return _Registry.Contract.SeedBlockOf(&_Registry.CallOpts, seed)
}

// SeedBlockOf is a free data retrieval call binding the contract method 0xf40d9ebe.
//
// Solidity: function seedBlockOf(bytes32 seed) view returns(uint256)
func (_Registry *RegistryCallerSession) SeedBlockOf(seed [32]byte) (*big.Int, error) {
	return _Registry.Contract.SeedBlockOf(&_Registry.CallOpts, seed)
}

// ShapeOf is a free data retrieval call binding the contract method 0x72447206.
//
// Solidity: function shapeOf(bytes32 program) view returns(uint256 init, uint256 step)
func (_Registry *RegistryCaller) ShapeOf(opts *bind.CallOpts, program [32]byte) (struct {
	Init *big.Int
	Step *big.Int
}, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "shapeOf", program)

	outstruct := new(struct {
		Init *big.Int
		Step *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Init = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Step = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// ShapeOf is a free data retrieval call binding the contract method 0x72447206.
//
// Solidity: function shapeOf(bytes32 program) view returns(uint256 init, uint256 step)
func (_Registry *RegistrySession) ShapeOf(program [32]byte) (struct {
	Init *big.Int
	Step *big.Int
}, error) {
	return _Registry.Contract.ShapeOf(&_Registry.CallOpts, program)
}

// ShapeOf is a free data retrieval call binding the contract method 0x72447206.
//
// Solidity: function shapeOf(bytes32 program) view returns(uint256 init, uint256 step)
func (_Registry *RegistryCallerSession) ShapeOf(program [32]byte) (struct {
	Init *big.Int
	Step *big.Int
}, error) {
	return _Registry.Contract.ShapeOf(&_Registry.CallOpts, program)
}

// AssertModel is a paid mutator transaction binding the contract method 0x86fd886c.
//
// Solidity: function assertModel(bytes32 params, bytes32 terms, string uri) returns()
func (_Registry *RegistryTransactor) AssertModel(opts *bind.TransactOpts, params [32]byte, terms [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "assertModel", params, terms, uri)
}

// AssertModel is a paid mutator transaction binding the contract method 0x86fd886c.
//
// Solidity: function assertModel(bytes32 params, bytes32 terms, string uri) returns()
func (_Registry *RegistrySession) AssertModel(params [32]byte, terms [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.Contract.AssertModel(&_Registry.TransactOpts, params, terms, uri)
}

// AssertModel is a paid mutator transaction binding the contract method 0x86fd886c.
//
// Solidity: function assertModel(bytes32 params, bytes32 terms, string uri) returns()
func (_Registry *RegistryTransactorSession) AssertModel(params [32]byte, terms [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.Contract.AssertModel(&_Registry.TransactOpts, params, terms, uri)
}

// DrawDatasetSeed is a paid mutator transaction binding the contract method 0xdeeffb6c.
//
// Solidity: function drawDatasetSeed(bytes32 dataset) returns(bytes32 seed)
func (_Registry *RegistryTransactor) DrawDatasetSeed(opts *bind.TransactOpts, dataset [32]byte) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "drawDatasetSeed", dataset)
}

// DrawDatasetSeed is a paid mutator transaction binding the contract method 0xdeeffb6c.
//
// Solidity: function drawDatasetSeed(bytes32 dataset) returns(bytes32 seed)
func (_Registry *RegistrySession) DrawDatasetSeed(dataset [32]byte) (*types.Transaction, error) {
	return _Registry.Contract.DrawDatasetSeed(&_Registry.TransactOpts, dataset)
}

// DrawDatasetSeed is a paid mutator transaction binding the contract method 0xdeeffb6c.
//
// Solidity: function drawDatasetSeed(bytes32 dataset) returns(bytes32 seed)
func (_Registry *RegistryTransactorSession) DrawDatasetSeed(dataset [32]byte) (*types.Transaction, error) {
	return _Registry.Contract.DrawDatasetSeed(&_Registry.TransactOpts, dataset)
}

// DrawSeed is a paid mutator transaction binding the contract method 0x390d68e1.
//
// Solidity: function drawSeed(address requester) returns(bytes32 seed)
func (_Registry *RegistryTransactor) DrawSeed(opts *bind.TransactOpts, requester common.Address) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "drawSeed", requester)
}

// DrawSeed is a paid mutator transaction binding the contract method 0x390d68e1.
//
// Solidity: function drawSeed(address requester) returns(bytes32 seed)
func (_Registry *RegistrySession) DrawSeed(requester common.Address) (*types.Transaction, error) {
	return _Registry.Contract.DrawSeed(&_Registry.TransactOpts, requester)
}

// DrawSeed is a paid mutator transaction binding the contract method 0x390d68e1.
//
// Solidity: function drawSeed(address requester) returns(bytes32 seed)
func (_Registry *RegistryTransactorSession) DrawSeed(requester common.Address) (*types.Transaction, error) {
	return _Registry.Contract.DrawSeed(&_Registry.TransactOpts, requester)
}

// ProveMalformed is a paid mutator transaction binding the contract method 0xf7eee17b.
//
// Solidity: function proveMalformed(bytes32 program, bytes proof, bytes32 salt) returns()
func (_Registry *RegistryTransactor) ProveMalformed(opts *bind.TransactOpts, program [32]byte, proof []byte, salt [32]byte) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "proveMalformed", program, proof, salt)
}

// ProveMalformed is a paid mutator transaction binding the contract method 0xf7eee17b.
//
// Solidity: function proveMalformed(bytes32 program, bytes proof, bytes32 salt) returns()
func (_Registry *RegistrySession) ProveMalformed(program [32]byte, proof []byte, salt [32]byte) (*types.Transaction, error) {
	return _Registry.Contract.ProveMalformed(&_Registry.TransactOpts, program, proof, salt)
}

// ProveMalformed is a paid mutator transaction binding the contract method 0xf7eee17b.
//
// Solidity: function proveMalformed(bytes32 program, bytes proof, bytes32 salt) returns()
func (_Registry *RegistryTransactorSession) ProveMalformed(program [32]byte, proof []byte, salt [32]byte) (*types.Transaction, error) {
	return _Registry.Contract.ProveMalformed(&_Registry.TransactOpts, program, proof, salt)
}

// RegisterDataset is a paid mutator transaction binding the contract method 0xb753e886.
//
// Solidity: function registerDataset(uint64 records, bytes32 schema, bytes32 tree, bytes32 terms, string uri) returns(bytes32 dataset)
func (_Registry *RegistryTransactor) RegisterDataset(opts *bind.TransactOpts, records uint64, schema [32]byte, tree [32]byte, terms [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "registerDataset", records, schema, tree, terms, uri)
}

// RegisterDataset is a paid mutator transaction binding the contract method 0xb753e886.
//
// Solidity: function registerDataset(uint64 records, bytes32 schema, bytes32 tree, bytes32 terms, string uri) returns(bytes32 dataset)
func (_Registry *RegistrySession) RegisterDataset(records uint64, schema [32]byte, tree [32]byte, terms [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.Contract.RegisterDataset(&_Registry.TransactOpts, records, schema, tree, terms, uri)
}

// RegisterDataset is a paid mutator transaction binding the contract method 0xb753e886.
//
// Solidity: function registerDataset(uint64 records, bytes32 schema, bytes32 tree, bytes32 terms, string uri) returns(bytes32 dataset)
func (_Registry *RegistryTransactorSession) RegisterDataset(records uint64, schema [32]byte, tree [32]byte, terms [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.Contract.RegisterDataset(&_Registry.TransactOpts, records, schema, tree, terms, uri)
}

// RegisterFinalState is a paid mutator transaction binding the contract method 0x7d19f6aa.
//
// Solidity: function registerFinalState((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, bytes32 endState, bytes32 outputs, bytes32[] path) returns()
func (_Registry *RegistryTransactor) RegisterFinalState(opts *bind.TransactOpts, spec Spec, outcome Outcome, endState [32]byte, outputs [32]byte, path [][32]byte) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "registerFinalState", spec, outcome, endState, outputs, path)
}

// RegisterFinalState is a paid mutator transaction binding the contract method 0x7d19f6aa.
//
// Solidity: function registerFinalState((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, bytes32 endState, bytes32 outputs, bytes32[] path) returns()
func (_Registry *RegistrySession) RegisterFinalState(spec Spec, outcome Outcome, endState [32]byte, outputs [32]byte, path [][32]byte) (*types.Transaction, error) {
	return _Registry.Contract.RegisterFinalState(&_Registry.TransactOpts, spec, outcome, endState, outputs, path)
}

// RegisterFinalState is a paid mutator transaction binding the contract method 0x7d19f6aa.
//
// Solidity: function registerFinalState((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome, bytes32 endState, bytes32 outputs, bytes32[] path) returns()
func (_Registry *RegistryTransactorSession) RegisterFinalState(spec Spec, outcome Outcome, endState [32]byte, outputs [32]byte, path [][32]byte) (*types.Transaction, error) {
	return _Registry.Contract.RegisterFinalState(&_Registry.TransactOpts, spec, outcome, endState, outputs, path)
}

// RegisterProgram is a paid mutator transaction binding the contract method 0x266938ab.
//
// Solidity: function registerProgram(bytes header, bytes32 slotsRoot, bytes32 initRoot, bytes32 stepRoot, bytes32 outputsLeaf, string uri) returns(bytes32 program)
func (_Registry *RegistryTransactor) RegisterProgram(opts *bind.TransactOpts, header []byte, slotsRoot [32]byte, initRoot [32]byte, stepRoot [32]byte, outputsLeaf [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "registerProgram", header, slotsRoot, initRoot, stepRoot, outputsLeaf, uri)
}

// RegisterProgram is a paid mutator transaction binding the contract method 0x266938ab.
//
// Solidity: function registerProgram(bytes header, bytes32 slotsRoot, bytes32 initRoot, bytes32 stepRoot, bytes32 outputsLeaf, string uri) returns(bytes32 program)
func (_Registry *RegistrySession) RegisterProgram(header []byte, slotsRoot [32]byte, initRoot [32]byte, stepRoot [32]byte, outputsLeaf [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.Contract.RegisterProgram(&_Registry.TransactOpts, header, slotsRoot, initRoot, stepRoot, outputsLeaf, uri)
}

// RegisterProgram is a paid mutator transaction binding the contract method 0x266938ab.
//
// Solidity: function registerProgram(bytes header, bytes32 slotsRoot, bytes32 initRoot, bytes32 stepRoot, bytes32 outputsLeaf, string uri) returns(bytes32 program)
func (_Registry *RegistryTransactorSession) RegisterProgram(header []byte, slotsRoot [32]byte, initRoot [32]byte, stepRoot [32]byte, outputsLeaf [32]byte, uri string) (*types.Transaction, error) {
	return _Registry.Contract.RegisterProgram(&_Registry.TransactOpts, header, slotsRoot, initRoot, stepRoot, outputsLeaf, uri)
}

// RegisterResult is a paid mutator transaction binding the contract method 0xaf3acbc2.
//
// Solidity: function registerResult((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome) returns(bytes32 params)
func (_Registry *RegistryTransactor) RegisterResult(opts *bind.TransactOpts, spec Spec, outcome Outcome) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "registerResult", spec, outcome)
}

// RegisterResult is a paid mutator transaction binding the contract method 0xaf3acbc2.
//
// Solidity: function registerResult((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome) returns(bytes32 params)
func (_Registry *RegistrySession) RegisterResult(spec Spec, outcome Outcome) (*types.Transaction, error) {
	return _Registry.Contract.RegisterResult(&_Registry.TransactOpts, spec, outcome)
}

// RegisterResult is a paid mutator transaction binding the contract method 0xaf3acbc2.
//
// Solidity: function registerResult((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32) spec, (bytes32,bytes32) outcome) returns(bytes32 params)
func (_Registry *RegistryTransactorSession) RegisterResult(spec Spec, outcome Outcome) (*types.Transaction, error) {
	return _Registry.Contract.RegisterResult(&_Registry.TransactOpts, spec, outcome)
}

// RequestSeed is a paid mutator transaction binding the contract method 0x114bf2e3.
//
// Solidity: function requestSeed() returns(uint256 blockNumber)
func (_Registry *RegistryTransactor) RequestSeed(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "requestSeed")
}

// RequestSeed is a paid mutator transaction binding the contract method 0x114bf2e3.
//
// Solidity: function requestSeed() returns(uint256 blockNumber)
func (_Registry *RegistrySession) RequestSeed() (*types.Transaction, error) {
	return _Registry.Contract.RequestSeed(&_Registry.TransactOpts)
}

// RequestSeed is a paid mutator transaction binding the contract method 0x114bf2e3.
//
// Solidity: function requestSeed() returns(uint256 blockNumber)
func (_Registry *RegistryTransactorSession) RequestSeed() (*types.Transaction, error) {
	return _Registry.Contract.RequestSeed(&_Registry.TransactOpts)
}

// RevokeDataset is a paid mutator transaction binding the contract method 0x1ba34bb4.
//
// Solidity: function revokeDataset(bytes32 dataset, string reason) returns()
func (_Registry *RegistryTransactor) RevokeDataset(opts *bind.TransactOpts, dataset [32]byte, reason string) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "revokeDataset", dataset, reason)
}

// RevokeDataset is a paid mutator transaction binding the contract method 0x1ba34bb4.
//
// Solidity: function revokeDataset(bytes32 dataset, string reason) returns()
func (_Registry *RegistrySession) RevokeDataset(dataset [32]byte, reason string) (*types.Transaction, error) {
	return _Registry.Contract.RevokeDataset(&_Registry.TransactOpts, dataset, reason)
}

// RevokeDataset is a paid mutator transaction binding the contract method 0x1ba34bb4.
//
// Solidity: function revokeDataset(bytes32 dataset, string reason) returns()
func (_Registry *RegistryTransactorSession) RevokeDataset(dataset [32]byte, reason string) (*types.Transaction, error) {
	return _Registry.Contract.RevokeDataset(&_Registry.TransactOpts, dataset, reason)
}

// RevokeModel is a paid mutator transaction binding the contract method 0x10772eb2.
//
// Solidity: function revokeModel(bytes32 params, string reason) returns()
func (_Registry *RegistryTransactor) RevokeModel(opts *bind.TransactOpts, params [32]byte, reason string) (*types.Transaction, error) {
	return _Registry.contract.Transact(opts, "revokeModel", params, reason)
}

// RevokeModel is a paid mutator transaction binding the contract method 0x10772eb2.
//
// Solidity: function revokeModel(bytes32 params, string reason) returns()
func (_Registry *RegistrySession) RevokeModel(params [32]byte, reason string) (*types.Transaction, error) {
	return _Registry.Contract.RevokeModel(&_Registry.TransactOpts, params, reason)
}

// RevokeModel is a paid mutator transaction binding the contract method 0x10772eb2.
//
// Solidity: function revokeModel(bytes32 params, string reason) returns()
func (_Registry *RegistryTransactorSession) RevokeModel(params [32]byte, reason string) (*types.Transaction, error) {
	return _Registry.Contract.RevokeModel(&_Registry.TransactOpts, params, reason)
}

// RegistryDatasetRegisteredIterator is returned from FilterDatasetRegistered and is used to iterate over the raw logs and unpacked data for DatasetRegistered events raised by the Registry contract.
type RegistryDatasetRegisteredIterator struct {
	Event *RegistryDatasetRegistered // Event containing the contract specifics and raw log

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
func (it *RegistryDatasetRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryDatasetRegistered)
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
		it.Event = new(RegistryDatasetRegistered)
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
func (it *RegistryDatasetRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryDatasetRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryDatasetRegistered represents a DatasetRegistered event raised by the Registry contract.
type RegistryDatasetRegistered struct {
	Dataset    [32]byte
	Registrant common.Address
	Records    uint64
	Schema     [32]byte
	Tree       [32]byte
	Terms      [32]byte
	Uri        string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterDatasetRegistered is a free log retrieval operation binding the contract event 0x56a2e68d6fedf4f7ecf480a7495b969e51313e9160410a9971ec115f6cdf2f7e.
//
// Solidity: event DatasetRegistered(bytes32 indexed dataset, address indexed registrant, uint64 records, bytes32 schema, bytes32 tree, bytes32 terms, string uri)
func (_Registry *RegistryFilterer) FilterDatasetRegistered(opts *bind.FilterOpts, dataset [][32]byte, registrant []common.Address) (*RegistryDatasetRegisteredIterator, error) {

	var datasetRule []interface{}
	for _, datasetItem := range dataset {
		datasetRule = append(datasetRule, datasetItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "DatasetRegistered", datasetRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return &RegistryDatasetRegisteredIterator{contract: _Registry.contract, event: "DatasetRegistered", logs: logs, sub: sub}, nil
}

// WatchDatasetRegistered is a free log subscription operation binding the contract event 0x56a2e68d6fedf4f7ecf480a7495b969e51313e9160410a9971ec115f6cdf2f7e.
//
// Solidity: event DatasetRegistered(bytes32 indexed dataset, address indexed registrant, uint64 records, bytes32 schema, bytes32 tree, bytes32 terms, string uri)
func (_Registry *RegistryFilterer) WatchDatasetRegistered(opts *bind.WatchOpts, sink chan<- *RegistryDatasetRegistered, dataset [][32]byte, registrant []common.Address) (event.Subscription, error) {

	var datasetRule []interface{}
	for _, datasetItem := range dataset {
		datasetRule = append(datasetRule, datasetItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "DatasetRegistered", datasetRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryDatasetRegistered)
				if err := _Registry.contract.UnpackLog(event, "DatasetRegistered", log); err != nil {
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

// ParseDatasetRegistered is a log parse operation binding the contract event 0x56a2e68d6fedf4f7ecf480a7495b969e51313e9160410a9971ec115f6cdf2f7e.
//
// Solidity: event DatasetRegistered(bytes32 indexed dataset, address indexed registrant, uint64 records, bytes32 schema, bytes32 tree, bytes32 terms, string uri)
func (_Registry *RegistryFilterer) ParseDatasetRegistered(log types.Log) (*RegistryDatasetRegistered, error) {
	event := new(RegistryDatasetRegistered)
	if err := _Registry.contract.UnpackLog(event, "DatasetRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistryDatasetSeedDrawnIterator is returned from FilterDatasetSeedDrawn and is used to iterate over the raw logs and unpacked data for DatasetSeedDrawn events raised by the Registry contract.
type RegistryDatasetSeedDrawnIterator struct {
	Event *RegistryDatasetSeedDrawn // Event containing the contract specifics and raw log

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
func (it *RegistryDatasetSeedDrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryDatasetSeedDrawn)
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
		it.Event = new(RegistryDatasetSeedDrawn)
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
func (it *RegistryDatasetSeedDrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryDatasetSeedDrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryDatasetSeedDrawn represents a DatasetSeedDrawn event raised by the Registry contract.
type RegistryDatasetSeedDrawn struct {
	Dataset     [32]byte
	Seed        [32]byte
	BlockNumber *big.Int
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterDatasetSeedDrawn is a free log retrieval operation binding the contract event 0x37e4992536b3731566e60d8aa8db9b83348795d8fe756bc5bf21f7550b73bd98.
//
// Solidity: event DatasetSeedDrawn(bytes32 indexed dataset, bytes32 indexed seed, uint256 blockNumber)
func (_Registry *RegistryFilterer) FilterDatasetSeedDrawn(opts *bind.FilterOpts, dataset [][32]byte, seed [][32]byte) (*RegistryDatasetSeedDrawnIterator, error) {

	var datasetRule []interface{}
	for _, datasetItem := range dataset {
		datasetRule = append(datasetRule, datasetItem)
	}
	var seedRule []interface{}
	for _, seedItem := range seed {
		seedRule = append(seedRule, seedItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "DatasetSeedDrawn", datasetRule, seedRule)
	if err != nil {
		return nil, err
	}
	return &RegistryDatasetSeedDrawnIterator{contract: _Registry.contract, event: "DatasetSeedDrawn", logs: logs, sub: sub}, nil
}

// WatchDatasetSeedDrawn is a free log subscription operation binding the contract event 0x37e4992536b3731566e60d8aa8db9b83348795d8fe756bc5bf21f7550b73bd98.
//
// Solidity: event DatasetSeedDrawn(bytes32 indexed dataset, bytes32 indexed seed, uint256 blockNumber)
func (_Registry *RegistryFilterer) WatchDatasetSeedDrawn(opts *bind.WatchOpts, sink chan<- *RegistryDatasetSeedDrawn, dataset [][32]byte, seed [][32]byte) (event.Subscription, error) {

	var datasetRule []interface{}
	for _, datasetItem := range dataset {
		datasetRule = append(datasetRule, datasetItem)
	}
	var seedRule []interface{}
	for _, seedItem := range seed {
		seedRule = append(seedRule, seedItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "DatasetSeedDrawn", datasetRule, seedRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryDatasetSeedDrawn)
				if err := _Registry.contract.UnpackLog(event, "DatasetSeedDrawn", log); err != nil {
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

// ParseDatasetSeedDrawn is a log parse operation binding the contract event 0x37e4992536b3731566e60d8aa8db9b83348795d8fe756bc5bf21f7550b73bd98.
//
// Solidity: event DatasetSeedDrawn(bytes32 indexed dataset, bytes32 indexed seed, uint256 blockNumber)
func (_Registry *RegistryFilterer) ParseDatasetSeedDrawn(log types.Log) (*RegistryDatasetSeedDrawn, error) {
	event := new(RegistryDatasetSeedDrawn)
	if err := _Registry.contract.UnpackLog(event, "DatasetSeedDrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistryFinalStateRegisteredIterator is returned from FilterFinalStateRegistered and is used to iterate over the raw logs and unpacked data for FinalStateRegistered events raised by the Registry contract.
type RegistryFinalStateRegisteredIterator struct {
	Event *RegistryFinalStateRegistered // Event containing the contract specifics and raw log

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
func (it *RegistryFinalStateRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryFinalStateRegistered)
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
		it.Event = new(RegistryFinalStateRegistered)
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
func (it *RegistryFinalStateRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryFinalStateRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryFinalStateRegistered represents a FinalStateRegistered event raised by the Registry contract.
type RegistryFinalStateRegistered struct {
	Run      [32]byte
	EndState [32]byte
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterFinalStateRegistered is a free log retrieval operation binding the contract event 0x449af3045bdb714e61df88ef1352c35d8f70d73b9aff9ec28cfa906871b651d4.
//
// Solidity: event FinalStateRegistered(bytes32 indexed run, bytes32 endState)
func (_Registry *RegistryFilterer) FilterFinalStateRegistered(opts *bind.FilterOpts, run [][32]byte) (*RegistryFinalStateRegisteredIterator, error) {

	var runRule []interface{}
	for _, runItem := range run {
		runRule = append(runRule, runItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "FinalStateRegistered", runRule)
	if err != nil {
		return nil, err
	}
	return &RegistryFinalStateRegisteredIterator{contract: _Registry.contract, event: "FinalStateRegistered", logs: logs, sub: sub}, nil
}

// WatchFinalStateRegistered is a free log subscription operation binding the contract event 0x449af3045bdb714e61df88ef1352c35d8f70d73b9aff9ec28cfa906871b651d4.
//
// Solidity: event FinalStateRegistered(bytes32 indexed run, bytes32 endState)
func (_Registry *RegistryFilterer) WatchFinalStateRegistered(opts *bind.WatchOpts, sink chan<- *RegistryFinalStateRegistered, run [][32]byte) (event.Subscription, error) {

	var runRule []interface{}
	for _, runItem := range run {
		runRule = append(runRule, runItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "FinalStateRegistered", runRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryFinalStateRegistered)
				if err := _Registry.contract.UnpackLog(event, "FinalStateRegistered", log); err != nil {
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

// ParseFinalStateRegistered is a log parse operation binding the contract event 0x449af3045bdb714e61df88ef1352c35d8f70d73b9aff9ec28cfa906871b651d4.
//
// Solidity: event FinalStateRegistered(bytes32 indexed run, bytes32 endState)
func (_Registry *RegistryFilterer) ParseFinalStateRegistered(log types.Log) (*RegistryFinalStateRegistered, error) {
	event := new(RegistryFinalStateRegistered)
	if err := _Registry.contract.UnpackLog(event, "FinalStateRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistryModelAssertedIterator is returned from FilterModelAsserted and is used to iterate over the raw logs and unpacked data for ModelAsserted events raised by the Registry contract.
type RegistryModelAssertedIterator struct {
	Event *RegistryModelAsserted // Event containing the contract specifics and raw log

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
func (it *RegistryModelAssertedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryModelAsserted)
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
		it.Event = new(RegistryModelAsserted)
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
func (it *RegistryModelAssertedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryModelAssertedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryModelAsserted represents a ModelAsserted event raised by the Registry contract.
type RegistryModelAsserted struct {
	Params     [32]byte
	Registrant common.Address
	Terms      [32]byte
	Uri        string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterModelAsserted is a free log retrieval operation binding the contract event 0x27578cbce8a2b002a29bb90cf954c2d0e43314542acaac5422d04c5ed96d905f.
//
// Solidity: event ModelAsserted(bytes32 indexed params, address indexed registrant, bytes32 terms, string uri)
func (_Registry *RegistryFilterer) FilterModelAsserted(opts *bind.FilterOpts, params [][32]byte, registrant []common.Address) (*RegistryModelAssertedIterator, error) {

	var paramsRule []interface{}
	for _, paramsItem := range params {
		paramsRule = append(paramsRule, paramsItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "ModelAsserted", paramsRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return &RegistryModelAssertedIterator{contract: _Registry.contract, event: "ModelAsserted", logs: logs, sub: sub}, nil
}

// WatchModelAsserted is a free log subscription operation binding the contract event 0x27578cbce8a2b002a29bb90cf954c2d0e43314542acaac5422d04c5ed96d905f.
//
// Solidity: event ModelAsserted(bytes32 indexed params, address indexed registrant, bytes32 terms, string uri)
func (_Registry *RegistryFilterer) WatchModelAsserted(opts *bind.WatchOpts, sink chan<- *RegistryModelAsserted, params [][32]byte, registrant []common.Address) (event.Subscription, error) {

	var paramsRule []interface{}
	for _, paramsItem := range params {
		paramsRule = append(paramsRule, paramsItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "ModelAsserted", paramsRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryModelAsserted)
				if err := _Registry.contract.UnpackLog(event, "ModelAsserted", log); err != nil {
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

// ParseModelAsserted is a log parse operation binding the contract event 0x27578cbce8a2b002a29bb90cf954c2d0e43314542acaac5422d04c5ed96d905f.
//
// Solidity: event ModelAsserted(bytes32 indexed params, address indexed registrant, bytes32 terms, string uri)
func (_Registry *RegistryFilterer) ParseModelAsserted(log types.Log) (*RegistryModelAsserted, error) {
	event := new(RegistryModelAsserted)
	if err := _Registry.contract.UnpackLog(event, "ModelAsserted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistryModelTrainedIterator is returned from FilterModelTrained and is used to iterate over the raw logs and unpacked data for ModelTrained events raised by the Registry contract.
type RegistryModelTrainedIterator struct {
	Event *RegistryModelTrained // Event containing the contract specifics and raw log

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
func (it *RegistryModelTrainedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryModelTrained)
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
		it.Event = new(RegistryModelTrained)
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
func (it *RegistryModelTrainedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryModelTrainedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryModelTrained represents a ModelTrained event raised by the Registry contract.
type RegistryModelTrained struct {
	Params  [32]byte
	Run     [32]byte
	Program [32]byte
	Dataset [32]byte
	Parent  [32]byte
	Init    [32]byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterModelTrained is a free log retrieval operation binding the contract event 0xda3221e8bb6cf7c13068aaa4d074966f55719ca081f0cc9f7bc121f3c02f6ab1.
//
// Solidity: event ModelTrained(bytes32 indexed params, bytes32 indexed run, bytes32 program, bytes32 dataset, bytes32 parent, bytes32 init)
func (_Registry *RegistryFilterer) FilterModelTrained(opts *bind.FilterOpts, params [][32]byte, run [][32]byte) (*RegistryModelTrainedIterator, error) {

	var paramsRule []interface{}
	for _, paramsItem := range params {
		paramsRule = append(paramsRule, paramsItem)
	}
	var runRule []interface{}
	for _, runItem := range run {
		runRule = append(runRule, runItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "ModelTrained", paramsRule, runRule)
	if err != nil {
		return nil, err
	}
	return &RegistryModelTrainedIterator{contract: _Registry.contract, event: "ModelTrained", logs: logs, sub: sub}, nil
}

// WatchModelTrained is a free log subscription operation binding the contract event 0xda3221e8bb6cf7c13068aaa4d074966f55719ca081f0cc9f7bc121f3c02f6ab1.
//
// Solidity: event ModelTrained(bytes32 indexed params, bytes32 indexed run, bytes32 program, bytes32 dataset, bytes32 parent, bytes32 init)
func (_Registry *RegistryFilterer) WatchModelTrained(opts *bind.WatchOpts, sink chan<- *RegistryModelTrained, params [][32]byte, run [][32]byte) (event.Subscription, error) {

	var paramsRule []interface{}
	for _, paramsItem := range params {
		paramsRule = append(paramsRule, paramsItem)
	}
	var runRule []interface{}
	for _, runItem := range run {
		runRule = append(runRule, runItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "ModelTrained", paramsRule, runRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryModelTrained)
				if err := _Registry.contract.UnpackLog(event, "ModelTrained", log); err != nil {
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

// ParseModelTrained is a log parse operation binding the contract event 0xda3221e8bb6cf7c13068aaa4d074966f55719ca081f0cc9f7bc121f3c02f6ab1.
//
// Solidity: event ModelTrained(bytes32 indexed params, bytes32 indexed run, bytes32 program, bytes32 dataset, bytes32 parent, bytes32 init)
func (_Registry *RegistryFilterer) ParseModelTrained(log types.Log) (*RegistryModelTrained, error) {
	event := new(RegistryModelTrained)
	if err := _Registry.contract.UnpackLog(event, "ModelTrained", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistryProgramMalformedIterator is returned from FilterProgramMalformed and is used to iterate over the raw logs and unpacked data for ProgramMalformed events raised by the Registry contract.
type RegistryProgramMalformedIterator struct {
	Event *RegistryProgramMalformed // Event containing the contract specifics and raw log

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
func (it *RegistryProgramMalformedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryProgramMalformed)
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
		it.Event = new(RegistryProgramMalformed)
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
func (it *RegistryProgramMalformedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryProgramMalformedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryProgramMalformed represents a ProgramMalformed event raised by the Registry contract.
type RegistryProgramMalformed struct {
	Program [32]byte
	Prover  common.Address
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterProgramMalformed is a free log retrieval operation binding the contract event 0x104560ae9ebf70d09c24da8bc7d9baef5c3bd1106e4965ce3be4d64c9a3fde8c.
//
// Solidity: event ProgramMalformed(bytes32 indexed program, address indexed prover)
func (_Registry *RegistryFilterer) FilterProgramMalformed(opts *bind.FilterOpts, program [][32]byte, prover []common.Address) (*RegistryProgramMalformedIterator, error) {

	var programRule []interface{}
	for _, programItem := range program {
		programRule = append(programRule, programItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "ProgramMalformed", programRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &RegistryProgramMalformedIterator{contract: _Registry.contract, event: "ProgramMalformed", logs: logs, sub: sub}, nil
}

// WatchProgramMalformed is a free log subscription operation binding the contract event 0x104560ae9ebf70d09c24da8bc7d9baef5c3bd1106e4965ce3be4d64c9a3fde8c.
//
// Solidity: event ProgramMalformed(bytes32 indexed program, address indexed prover)
func (_Registry *RegistryFilterer) WatchProgramMalformed(opts *bind.WatchOpts, sink chan<- *RegistryProgramMalformed, program [][32]byte, prover []common.Address) (event.Subscription, error) {

	var programRule []interface{}
	for _, programItem := range program {
		programRule = append(programRule, programItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "ProgramMalformed", programRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryProgramMalformed)
				if err := _Registry.contract.UnpackLog(event, "ProgramMalformed", log); err != nil {
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

// ParseProgramMalformed is a log parse operation binding the contract event 0x104560ae9ebf70d09c24da8bc7d9baef5c3bd1106e4965ce3be4d64c9a3fde8c.
//
// Solidity: event ProgramMalformed(bytes32 indexed program, address indexed prover)
func (_Registry *RegistryFilterer) ParseProgramMalformed(log types.Log) (*RegistryProgramMalformed, error) {
	event := new(RegistryProgramMalformed)
	if err := _Registry.contract.UnpackLog(event, "ProgramMalformed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistryProgramRegisteredIterator is returned from FilterProgramRegistered and is used to iterate over the raw logs and unpacked data for ProgramRegistered events raised by the Registry contract.
type RegistryProgramRegisteredIterator struct {
	Event *RegistryProgramRegistered // Event containing the contract specifics and raw log

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
func (it *RegistryProgramRegisteredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryProgramRegistered)
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
		it.Event = new(RegistryProgramRegistered)
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
func (it *RegistryProgramRegisteredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryProgramRegisteredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryProgramRegistered represents a ProgramRegistered event raised by the Registry contract.
type RegistryProgramRegistered struct {
	Program    [32]byte
	Registrant common.Address
	Header     []byte
	Uri        string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterProgramRegistered is a free log retrieval operation binding the contract event 0x0141a219c946b83f04426e089195eee6da0af3b57d51db67311ffe3984b109db.
//
// Solidity: event ProgramRegistered(bytes32 indexed program, address indexed registrant, bytes header, string uri)
func (_Registry *RegistryFilterer) FilterProgramRegistered(opts *bind.FilterOpts, program [][32]byte, registrant []common.Address) (*RegistryProgramRegisteredIterator, error) {

	var programRule []interface{}
	for _, programItem := range program {
		programRule = append(programRule, programItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "ProgramRegistered", programRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return &RegistryProgramRegisteredIterator{contract: _Registry.contract, event: "ProgramRegistered", logs: logs, sub: sub}, nil
}

// WatchProgramRegistered is a free log subscription operation binding the contract event 0x0141a219c946b83f04426e089195eee6da0af3b57d51db67311ffe3984b109db.
//
// Solidity: event ProgramRegistered(bytes32 indexed program, address indexed registrant, bytes header, string uri)
func (_Registry *RegistryFilterer) WatchProgramRegistered(opts *bind.WatchOpts, sink chan<- *RegistryProgramRegistered, program [][32]byte, registrant []common.Address) (event.Subscription, error) {

	var programRule []interface{}
	for _, programItem := range program {
		programRule = append(programRule, programItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "ProgramRegistered", programRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryProgramRegistered)
				if err := _Registry.contract.UnpackLog(event, "ProgramRegistered", log); err != nil {
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

// ParseProgramRegistered is a log parse operation binding the contract event 0x0141a219c946b83f04426e089195eee6da0af3b57d51db67311ffe3984b109db.
//
// Solidity: event ProgramRegistered(bytes32 indexed program, address indexed registrant, bytes header, string uri)
func (_Registry *RegistryFilterer) ParseProgramRegistered(log types.Log) (*RegistryProgramRegistered, error) {
	event := new(RegistryProgramRegistered)
	if err := _Registry.contract.UnpackLog(event, "ProgramRegistered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistryRevokedIterator is returned from FilterRevoked and is used to iterate over the raw logs and unpacked data for Revoked events raised by the Registry contract.
type RegistryRevokedIterator struct {
	Event *RegistryRevoked // Event containing the contract specifics and raw log

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
func (it *RegistryRevokedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistryRevoked)
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
		it.Event = new(RegistryRevoked)
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
func (it *RegistryRevokedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistryRevokedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistryRevoked represents a Revoked event raised by the Registry contract.
type RegistryRevoked struct {
	Digest     [32]byte
	Registrant common.Address
	Reason     string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterRevoked is a free log retrieval operation binding the contract event 0xde646f76a4e8f5ef16d9722c5230935579e89016b88ee7262adf80c39058851b.
//
// Solidity: event Revoked(bytes32 indexed digest, address indexed registrant, string reason)
func (_Registry *RegistryFilterer) FilterRevoked(opts *bind.FilterOpts, digest [][32]byte, registrant []common.Address) (*RegistryRevokedIterator, error) {

	var digestRule []interface{}
	for _, digestItem := range digest {
		digestRule = append(digestRule, digestItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "Revoked", digestRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return &RegistryRevokedIterator{contract: _Registry.contract, event: "Revoked", logs: logs, sub: sub}, nil
}

// WatchRevoked is a free log subscription operation binding the contract event 0xde646f76a4e8f5ef16d9722c5230935579e89016b88ee7262adf80c39058851b.
//
// Solidity: event Revoked(bytes32 indexed digest, address indexed registrant, string reason)
func (_Registry *RegistryFilterer) WatchRevoked(opts *bind.WatchOpts, sink chan<- *RegistryRevoked, digest [][32]byte, registrant []common.Address) (event.Subscription, error) {

	var digestRule []interface{}
	for _, digestItem := range digest {
		digestRule = append(digestRule, digestItem)
	}
	var registrantRule []interface{}
	for _, registrantItem := range registrant {
		registrantRule = append(registrantRule, registrantItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "Revoked", digestRule, registrantRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistryRevoked)
				if err := _Registry.contract.UnpackLog(event, "Revoked", log); err != nil {
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

// ParseRevoked is a log parse operation binding the contract event 0xde646f76a4e8f5ef16d9722c5230935579e89016b88ee7262adf80c39058851b.
//
// Solidity: event Revoked(bytes32 indexed digest, address indexed registrant, string reason)
func (_Registry *RegistryFilterer) ParseRevoked(log types.Log) (*RegistryRevoked, error) {
	event := new(RegistryRevoked)
	if err := _Registry.contract.UnpackLog(event, "Revoked", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistrySeedDrawnIterator is returned from FilterSeedDrawn and is used to iterate over the raw logs and unpacked data for SeedDrawn events raised by the Registry contract.
type RegistrySeedDrawnIterator struct {
	Event *RegistrySeedDrawn // Event containing the contract specifics and raw log

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
func (it *RegistrySeedDrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistrySeedDrawn)
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
		it.Event = new(RegistrySeedDrawn)
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
func (it *RegistrySeedDrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistrySeedDrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistrySeedDrawn represents a SeedDrawn event raised by the Registry contract.
type RegistrySeedDrawn struct {
	Seed        [32]byte
	Requester   common.Address
	BlockNumber *big.Int
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterSeedDrawn is a free log retrieval operation binding the contract event 0x2d2ef1b11db1ebe714ff9396fab7c1487b8da72c37dd6e4bfab6175ed4c82d3b.
//
// Solidity: event SeedDrawn(bytes32 indexed seed, address indexed requester, uint256 blockNumber)
func (_Registry *RegistryFilterer) FilterSeedDrawn(opts *bind.FilterOpts, seed [][32]byte, requester []common.Address) (*RegistrySeedDrawnIterator, error) {

	var seedRule []interface{}
	for _, seedItem := range seed {
		seedRule = append(seedRule, seedItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "SeedDrawn", seedRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return &RegistrySeedDrawnIterator{contract: _Registry.contract, event: "SeedDrawn", logs: logs, sub: sub}, nil
}

// WatchSeedDrawn is a free log subscription operation binding the contract event 0x2d2ef1b11db1ebe714ff9396fab7c1487b8da72c37dd6e4bfab6175ed4c82d3b.
//
// Solidity: event SeedDrawn(bytes32 indexed seed, address indexed requester, uint256 blockNumber)
func (_Registry *RegistryFilterer) WatchSeedDrawn(opts *bind.WatchOpts, sink chan<- *RegistrySeedDrawn, seed [][32]byte, requester []common.Address) (event.Subscription, error) {

	var seedRule []interface{}
	for _, seedItem := range seed {
		seedRule = append(seedRule, seedItem)
	}
	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "SeedDrawn", seedRule, requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistrySeedDrawn)
				if err := _Registry.contract.UnpackLog(event, "SeedDrawn", log); err != nil {
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

// ParseSeedDrawn is a log parse operation binding the contract event 0x2d2ef1b11db1ebe714ff9396fab7c1487b8da72c37dd6e4bfab6175ed4c82d3b.
//
// Solidity: event SeedDrawn(bytes32 indexed seed, address indexed requester, uint256 blockNumber)
func (_Registry *RegistryFilterer) ParseSeedDrawn(log types.Log) (*RegistrySeedDrawn, error) {
	event := new(RegistrySeedDrawn)
	if err := _Registry.contract.UnpackLog(event, "SeedDrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RegistrySeedRequestedIterator is returned from FilterSeedRequested and is used to iterate over the raw logs and unpacked data for SeedRequested events raised by the Registry contract.
type RegistrySeedRequestedIterator struct {
	Event *RegistrySeedRequested // Event containing the contract specifics and raw log

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
func (it *RegistrySeedRequestedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RegistrySeedRequested)
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
		it.Event = new(RegistrySeedRequested)
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
func (it *RegistrySeedRequestedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RegistrySeedRequestedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RegistrySeedRequested represents a SeedRequested event raised by the Registry contract.
type RegistrySeedRequested struct {
	Requester   common.Address
	BlockNumber *big.Int
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterSeedRequested is a free log retrieval operation binding the contract event 0xd30ed66470cb6dbbb996c75bcd792d71315cb67975b60922b1b3a013e0a2885a.
//
// Solidity: event SeedRequested(address indexed requester, uint256 blockNumber)
func (_Registry *RegistryFilterer) FilterSeedRequested(opts *bind.FilterOpts, requester []common.Address) (*RegistrySeedRequestedIterator, error) {

	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Registry.contract.FilterLogs(opts, "SeedRequested", requesterRule)
	if err != nil {
		return nil, err
	}
	return &RegistrySeedRequestedIterator{contract: _Registry.contract, event: "SeedRequested", logs: logs, sub: sub}, nil
}

// WatchSeedRequested is a free log subscription operation binding the contract event 0xd30ed66470cb6dbbb996c75bcd792d71315cb67975b60922b1b3a013e0a2885a.
//
// Solidity: event SeedRequested(address indexed requester, uint256 blockNumber)
func (_Registry *RegistryFilterer) WatchSeedRequested(opts *bind.WatchOpts, sink chan<- *RegistrySeedRequested, requester []common.Address) (event.Subscription, error) {

	var requesterRule []interface{}
	for _, requesterItem := range requester {
		requesterRule = append(requesterRule, requesterItem)
	}

	logs, sub, err := _Registry.contract.WatchLogs(opts, "SeedRequested", requesterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RegistrySeedRequested)
				if err := _Registry.contract.UnpackLog(event, "SeedRequested", log); err != nil {
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

// ParseSeedRequested is a log parse operation binding the contract event 0xd30ed66470cb6dbbb996c75bcd792d71315cb67975b60922b1b3a013e0a2885a.
//
// Solidity: event SeedRequested(address indexed requester, uint256 blockNumber)
func (_Registry *RegistryFilterer) ParseSeedRequested(log types.Log) (*RegistrySeedRequested, error) {
	event := new(RegistrySeedRequested)
	if err := _Registry.contract.UnpackLog(event, "SeedRequested", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
