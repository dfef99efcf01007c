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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIBookOfRegistry\"},{\"name\":\"check\",\"type\":\"address\",\"internalType\":\"contractIRefereeCheck\"},{\"name\":\"seedDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBookOfRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CHECK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRefereeCheck\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SEED_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"assertModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"assertsModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkInputs\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coversDataset\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"records\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"registeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"seedBlock\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"registrants\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"drawDatasetSeed\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drawSeed\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"finalStateOf\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isTrained\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"malformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"prover\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"first\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gas\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"models\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"registrants\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"run\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"offersDataset\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"programs\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"init\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"step\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"params\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"states\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"batch\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"malformedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"provenAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"gas\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerDataset\",\"inputs\":[{\"name\":\"records\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tree\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerFinalState\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"endState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerProgram\",\"inputs\":[{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"slotsRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"stepRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"outputsLeaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerResult\",\"inputs\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestSeed\",\"inputs\":[],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"requestedSeedBlock\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revokeDataset\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"seedBlockOf\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shapeOf\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"init\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"DatasetRegistered\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"records\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"schema\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"tree\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetSeedDrawn\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FinalStateRegistered\",\"inputs\":[{\"name\":\"run\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"},{\"name\":\"endState\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelAsserted\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ModelTrained\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"run\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"RunRoot\"},{\"name\":\"program\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"init\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramRegistered\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"header\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"},{\"name\":\"roots\",\"type\":\"bytes32[4]\",\"indexed\":false,\"internalType\":\"bytes32[4]\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"registrant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeedDrawn\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SeedRequested\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"blockNumber\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyMalformed\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BadHeader\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyDataset\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HashFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MalformedProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotRegistrant\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RunNotFinal\",\"inputs\":[{\"name\":\"run\",\"type\":\"bytes32\",\"internalType\":\"RunRoot\"}]},{\"type\":\"error\",\"name\":\"SchemaMismatch\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SeedAlreadyDrawn\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"SeedNotRequested\",\"inputs\":[{\"name\":\"requester\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SeedStillDue\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SeedTooOld\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"drawnAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"registeredAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownDataset\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownModel\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownParentState\",\"inputs\":[{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnknownSeed\",\"inputs\":[{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongEndState\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
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
	Bin: "0x60e03461011757601f612a2738819003918201601f19168301916001600160401b0383118484101761011b578084926060946040528339810103126101175780516001600160a01b038116908181036101175760208301516001600160a01b0381169390919084830361011757604001519363ffffffff851693848603610117571590811561010e575b506100ff5760805260a0526100fa575060015b60c0526040516128f790816101308239608051818181610171015281816102ab0152818161204b01526127a3015260a051818181610303015261152e015260c051818181610a32015281816114ea01528181611c5401526121f00152f35b61009c565b63d92e233d60e01b5f5260045ffd5b9050155f610089565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c908163029d766614611dd25750806310772eb214611d0e578063114bf2e314611c1e5780631ba34bb414611b315780632172faaf14611ae7578063266938ab1461155257806328a1dbee1461150e5780632ef3dbf5146114cd578063390d68e1146113bb5780634b1684781461139c5780636a19f90d1461131f578063708b57af146111f9578063724472061461113a57806372677a47146110c657806372b8b3f41461109c5780637a8904c214610e9b5780637d19f6aa14610c8d57806386fd886c14610b72578063af3acbc214610ada578063b753e886146107cc578063d25a2133146107a3578063d7d9a2a7146106f6578063dc436a2c146106ab578063deeffb6c14610684578063e236f46b1461064a578063f40d9ebe14610620578063f7eee17b146101985763f91c7bed14610152575f80fd5b3461019557806003193601126101955760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101955760603660031901126101955760043560243567ffffffffffffffff811161053e576101cd903690600401611e32565b905a9183855284602052604085209283549260ff84161561060d5765ffffffffffff8460981c16908115918215809181926105e3575b506105d05761021185612263565b61021e6040519182611f3c565b858152602081019036878501116105cc57868483378a6020888301015251902060405160208101913383528a6040830152606082015260443560808201526080815261026b60a082611f3c565b51902095604051967f6533d53f00000000000000000000000000000000000000000000000000000000885260048801526020876024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9687156105c1578a97610589575b508615878115610573575b5061056b575b81610555575b506105425787906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561053e576103749183918a6040518095819482937f98aad7600000000000000000000000000000000000000000000000000000000084526004840152604060248401528b6044840191611ea6565b03915afa80156105335761051a575b505061041e575b5050815472ffffffffffff00000000000000000000000000191660689190911b72ffffffffffff00000000000000000000000000161790555b8082526001602052604082206001600160a01b03331673ffffffffffffffffffffffffffffffffffffffff1982541617905533907f104560ae9ebf70d09c24da8bc7d9baef5c3bd1106e4965ce3be4d64c9a3fde8c8380a380f35b83547fffffffffffffff000000000000ffffffffffffffffffffffffffffffffffffff164360981b65ffffffffffff60981b1617845561048890858752600260205260408720805473ffffffffffffffffffffffffffffffffffffffff1916331790555a9061227f565b906152088201809211610506577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361050657916104ff63ffffffff6104e065ffffffffffff946103c3979660021b90611ec6565b855463ffffffff60c81b1916911660c81b63ffffffff60c81b16178455565b919261038a565b602486634e487b7160e01b81526011600452fd5b8161052491611f3c565b61052f57865f610383565b8680fd5b6040513d84823e3d90fd5b8280fd5b6024888863581f921360e11b8252600452fd5b65ffffffffffff915060681c168510155f6102f2565b4396506102ec565b61012c9150610582904361227f565b115f6102e6565b9096506020813d6020116105b9575b816105a560209383611f3c565b810103126105b55751955f6102db565b8980fd5b3d9150610598565b6040513d8c823e3d90fd5b8a80fd5b6024898963581f921360e11b8252600452fd5b905061012c81018091116105f95743115f610203565b60248a634e487b7160e01b81526011600452fd5b60248787638700833f60e01b8252600452fd5b50346101955760203660031901126101955760406020916004358152600683522054604051908152f35b503461019557602036600319011261019557604080916004358152600460205220600163ffffffff82541691015482519182526020820152f35b50346101955760203660031901126101955760206106a360043561211a565b604051908152f35b5034610195576040366003190112610195576001600160a01b0360406106cf611e1c565b92600435815260086020522091165f52602052602060ff60405f2054166040519015158152f35b503461019557602036600319011261019557604061014091600435815280602052206001815491015463ffffffff6040519260ff81161515845261ffff8160081c16602085015261ffff8160181c16604085015261ffff8160281c16606085015261ffff8160381c166080850152818160481c1660a085015265ffffffffffff8160681c1660c085015265ffffffffffff8160981c1660e085015260c81c16610100830152610120820152f35b50346101955760203660031901126101955760206107c260043561202e565b6040519015158152f35b50346101955760a03660031901126101955760043567ffffffffffffffff81169081810361053e576024356044359260843567ffffffffffffffff8111610ad65761081b903690600401611e32565b938215610aae57866020916040517fffffffffffffffff000000000000000000000000000000000000000000000000848201927f0c00000000000000000000000000000000000000000000000000000000000000845260c01b16602182015286602982015288604982015260498152610895606982611f3c565b604051918291518091835e8101838152039060025afa15610aa357917f56a2e68d6fedf4f7ecf480a7495b969e51313e9160410a9971ec115f6cdf2f7e9161095687946020985197868980985260038b526040812085815465ffffffffffff8160401c16156109ee575b505088825260088c52604082206001600160a01b0333165f528c5260ff60405f20541615610961575b505060405194859485528a8501526040840152606435606084015260a06080840152339660a0840191611ea6565b0390a3604051908152f35b6040828a6109e7945260088e52206001600160a01b0333165f528c5260405f20600160ff1982541617905561099f63ffffffff825460a01c16611fe0565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5f80610928565b8860018401556dffffffffffff00000000000000004360401b16906dffffffffffffffffffffffffffff191617178155610a9c65ffffffffffff610a5863ffffffff7f00000000000000000000000000000000000000000000000000000000000000001643611ec6565b83547fffffffffffffffffffffffff000000000000ffffffffffffffffffffffffffff16911660701b73ffffffffffff000000000000000000000000000016178255565b855f6108ff565b6040513d87823e3d90fd5b6004877ff2783ab9000000000000000000000000000000000000000000000000000000008152fd5b8580fd5b50346101955736600319016101608112610b6e57610120136101955760403661012319011261019557602090610b0e6124f9565b8060016040610144359485815260048752200155817fda3221e8bb6cf7c13068aaa4d074966f55719ca081f0cc9f7bc121f3c02f6ab1608060405160043581526044358782015260a43560408201526024356060820152a3604051908152f35b5080fd5b50346101955760603660031901126101955760043560443567ffffffffffffffff811161053e57610ba7903690600401611e32565b91908115610c7a57610c1b7f27578cbce8a2b002a29bb90cf954c2d0e43314542acaac5422d04c5ed96d905f918386526009602052604086206001600160a01b0333165f5260205260ff60405f20541615610c21575b60405191829160243583526040602084015233966040840191611ea6565b0390a380f35b8386526009602052604086206001600160a01b0333165f5260205260405f20600160ff1982541617905583865260046020526040862063ffffffff610c6881835416611fe0565b1663ffffffff19825416179055610bfd565b6024848363a2dc062560e01b8252600452fd5b50346101955736600319016101c08112610b6e576101201361019557604036610123190112610195576101a4356101643567ffffffffffffffff821161053e573660238301121561053e57816004013567ffffffffffffffff8111610e97576024830192602436918360051b010111610e9757610d086124f9565b92610d11611fa5565b610104359063ffffffff8216820361052f5767ffffffffffffffff91610d369161287a565b169060018201808311610e8357610d4c906128df565b8314801590610e7b575b610e6c5760208660416040516004815387600182015261018435602182015260025afa60203d141686519015610e5d5792919086925b87818510610dea578787876101243503610ddb5760207f449af3045bdb714e61df88ef1352c35d8f70d73b9aff9ec28cfa906871b651d49183855260058252806040862055604051908152a280f35b60048363252c553760e01b8152fd5b604160209293949596600187891c16155f14610e4b57610e0b888688611fbc565b355b60405191600183536001830152602182015260025afa60203d141687519015610e3c5793600101929190610d8c565b60048863832d990560e01b8152fd5b610e56888688611fbc565b3590610e0d565b60048763832d990560e01b8152fd5b60048663252c553760e01b8152fd5b508315610d56565b602487634e487b7160e01b81526011600452fd5b8380fd5b5034610195576101203660031901126101955760043580825281602052604082209060405190610eca82611ed3565b82549060ff821615918215845261ffff8160081c16602085015261ffff8160181c166040850152606084019261ffff8260281c1684526001608086019661ffff8460381c16885263ffffffff8460481c1660a088015265ffffffffffff8460681c1660c088015263ffffffff60e088019465ffffffffffff8160981c16865260c81c166101008801520154610120860152611089575165ffffffffffff1661105e57505161ffff1661104d5760243515155b61103957610f8990612381565b60843580151580611025575b611013575060a4359081610fdd575060c43515155b610fb2575080f35b7fa5ded09c000000000000000000000000000000000000000000000000000000008252600452602490fd5b5161ffff161580610faa575060c4358015159081610ffd575b5015610faa565b905081835260056020526040832054145f610ff6565b63f87f6c9b60e01b8352600452602482fd5b508083526006602052604083205415610f95565b60248363a2dc062560e01b81528135600452fd5b611058602435611f5e565b15610f7c565b7f2488648a000000000000000000000000000000000000000000000000000000008552600452602484fd5b60248683638700833f60e01b8252600452fd5b50346101955760203660031901126101955760406020916004358152600583522054604051908152f35b50346101955760203660031901126101955760809063ffffffff600435808352826020526001600160a01b0360408085209483815260016020528282822054169554938152600260205220541660405193845265ffffffffffff8260681c166020850152604084015260c81c166060820152f35b5034610195576020366003190112610195576040809160043581528060205220815161116581611ed3565b81549060ff821615158152610120600161ffff8460081c169485602085015263ffffffff61ffff8660181c1695868987015261ffff8160281c16606087015261ffff8160381c166080870152818160481c1660a087015265ffffffffffff8160681c1660c087015265ffffffffffff8160981c1660e087015260c81c16610100850152015491015282519182526020820152f35b5034610195576101203660031901126101955760443581526003602052604081209060026040519261122a84611f04565b63ffffffff815467ffffffffffffffff8116865265ffffffffffff8160401c16602087015265ffffffffffff8160701c16604087015260a01c16606085015260018101546080850152015460a0830190815267ffffffffffffffff61128d611fa5565b169160043581528060205263ffffffff604082205460481c169283810293818504149015171561130b575067ffffffffffffffff60209351168015159283611301575b5050816112f4575b816112e9575b506040519015158152f35b90505115155f6112de565b80516064351491506112d8565b1491505f806112d0565b80634e487b7160e01b602492526011600452fd5b503461019557602036600319011261019557604060c0916004358152600360205220805490600260018201549101549063ffffffff6040519367ffffffffffffffff8116855265ffffffffffff8160401c16602086015265ffffffffffff8160701c16604086015260a01c166060840152608083015260a0820152f35b50346101955760203660031901126101955760206107c2600435611f5e565b5034610195576020366003190112610195576113d5611e06565b6001600160a01b03811690818352600760205260408320549081156114a157836020916114018461228c565b90604051908482019283526bffffffffffffffffffffffff199060601b16604082015260348152611433605482611f3c565b604051918291518091835e8101838152039060025afa156105335790827f2d2ef1b11db1ebe714ff9396fab7c1487b8da72c37dd6e4bfab6175ed4c82d3b602084604095829751968587899752600785528082812055868152600685522055604051908152a3604051908152f35b602484847fd77794be000000000000000000000000000000000000000000000000000000008252600452fd5b5034610195578060031936011261019557602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461019557806003193601126101955760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a745760c0366003190112611a745760043567ffffffffffffffff8111611a7457611583903690600401611e32565b60a43567ffffffffffffffff8111611a74576115a3903690600401611e32565b60205f604094939451828101907f080000000000000000000000000000000000000000000000000000000000000082528588602183013761161360806021838981016024358382015260443560418201526064356061820152608435608182015203016060810184520182611f3c565b604051918291518091835e8101838152039060025afa15611adc575f51926040519261163e84611ed3565b5f84525f60208501525f60408501525f60608501525f60808501525f60a08501525f60c08501525f60e08501525f6101008501525f610120850152603a8114801590611a87575b611a785780600811611a7457600686013560f01c92600260128310611a7457601088013560f01c60148410611a745760018752601289013560f01c90600a8510611a745760088a013560f01c600c8610611a7457600a8b013560f01c600e8710611a7457600c8c013560f01c60108810611a7457600e8d013560f01c60808c015260608b015260408a0152602089015260188510611a745760148a013560e01c60a0890152603a8510611a7457601a8a01356101208901525f9685600611611a745760048b013560f01c60011480159490611a54575b508315611a48575b508215611a33575b8215611a1e575b8215611a13575b508115611a08575b5080156119ed575b6119de576040519687608081011067ffffffffffffffff60808a0111176119ca576117e49060808901604052602435895260443560208a015260643560408a015260843560608a01526040519360c0855260c0850191611ea6565b9084602084015b600482106119b4575050602097509180611831838995837fcb74aa6325566bca61493d660bb977691282db8373074824fba355b6a172f1c9960360a08501523397611ea6565b0390a382815280845260ff60408220541615611852575b5050604051908152f35b610120604082856001945280875220928051151560ff8019865416911617845585810151845464ffff000000604084015160181b169066ffff0000000000606085015160281b169068ffff00000000000000608086015160381b16926cffffffff00000000000000000060a087015160481b16946cffffffff000000000000000000199262ffff0068ffff00000000000000199260081b169066ffffffffffff00191617161716171717845561194765ffffffffffff60c083015116859072ffffffffffff000000000000000000000000001972ffffffffffff0000000000000000000000000083549260681b169116179055565b60e081015184547fffffffffffffff000000000000ffffffffffffffffffffffffffffffffffffff1660989190911b65ffffffffffff60981b16178455610100810151845463ffffffff60c81b191660c89190911b63ffffffff60c81b1617845501519101558280611848565b6020806001928c518152019a01910190986117eb565b602485634e487b7160e01b81526041600452fd5b60048463451b7cff60e01b8152fd5b5063ffffffff60a08601511615610120860151151415611789565b604091501188611781565b604010915089611779565b915061100061ffff6040890151161191611772565b915061100061ffff602089015116119161176b565b6104001092508a611763565b975092505f9685601a11611a74575060188a013560f01c1515928b61175b565b5f80fd5b63451b7cff60e01b5f5260045ffd5b5080600411611a74577f41535931000000000000000000000000000000000000000000000000000000007fffffffff000000000000000000000000000000000000000000000000000000008735161415611685565b6040513d5f823e3d90fd5b34611a74576040366003190112611a7457611b00611e1c565b6004355f5260096020526001600160a01b0360405f2091165f52602052602060ff60405f2054166040519015158152f35b34611a7457611b3f36611e60565b9190815f52600860205260405f206001600160a01b0333165f5260205260ff60405f20541615611bf257611bed7fde646f76a4e8f5ef16d9722c5230935579e89016b88ee7262adf80c39058851b91835f52600860205260405f206001600160a01b0333165f5260205260405f2060ff198154169055835f526003602052611bd760405f2061099f63ffffffff825460a01c16611e94565b6040519182916020835233966020840191611ea6565b0390a3005b7fcbc94053000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34611a74575f366003190112611a7457335f52600760205260405f205480151580611ce5575b611cba576020611c7a63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001643611ec6565b335f52600782528060405f20556040518181527fd30ed66470cb6dbbb996c75bcd792d71315cb67975b60922b1b3a013e0a2885a833392a2604051908152f35b7f87672bda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611fff8101808211611cfa57431115611c44565b634e487b7160e01b5f52601160045260245ffd5b34611a7457611d1c36611e60565b9190815f52600960205260405f206001600160a01b0333165f5260205260ff60405f20541615611bf257611bed7fde646f76a4e8f5ef16d9722c5230935579e89016b88ee7262adf80c39058851b91835f52600960205260405f206001600160a01b0333165f5260205260405f2060ff198154169055835f52600460205260405f2063ffffffff611daf81835416611e94565b1663ffffffff198254161790556040519182916020835233966020840191611ea6565b34611a74576020366003190112611a74576020906001600160a01b03611df6611e06565b165f526007825260405f20548152f35b600435906001600160a01b0382168203611a7457565b602435906001600160a01b0382168203611a7457565b9181601f84011215611a745782359167ffffffffffffffff8311611a745760208381860195010111611a7457565b906040600319830112611a7457600435916024359067ffffffffffffffff8211611a7457611e9091600401611e32565b9091565b63ffffffff168015611cfa575f190190565b908060209392818452848401375f828201840152601f01601f1916010190565b91908201809211611cfa57565b610140810190811067ffffffffffffffff821117611ef057604052565b634e487b7160e01b5f52604160045260245ffd5b60c0810190811067ffffffffffffffff821117611ef057604052565b6040810190811067ffffffffffffffff821117611ef057604052565b90601f8019910116810190811067ffffffffffffffff821117611ef057604052565b805f52600460205260405f20604051611f7681611f20565b6020600163ffffffff8454169384845201549101521590811591611f98575090565b611fa2915061202e565b90565b60e43567ffffffffffffffff81168103611a745790565b9190811015611fcc5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b63ffffffff1663ffffffff8114611cfa5760010190565b90816020910312611a7457516001600160a01b0381168103611a745790565b90816020910312611a7457518015158103611a745790565b60405163433b5ee760e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015611adc576001600160a01b03926020925f926120eb575b505f52600482526024600160405f2001546040519485938492636d1b436f60e11b84526004840152165afa908115611adc575f916120c2575090565b611fa2915060203d6020116120e4575b6120dc8183611f3c565b810190612016565b503d6120d2565b61210c919250833d8511612113575b6121048183611f3c565b810190611ff7565b905f612086565b503d6120fa565b90815f52600360205260405f209182549065ffffffffffff8260401c1615612251576002840191825480612226575060701c65ffffffffffff1693611fff8501808611611cfa5743116121af57507f37e4992536b3731566e60d8aa8db9b83348795d8fe756bc5bf21f7550b73bd9860206121948661228c565b9586809555845f52600682528060405f2055604051908152a3565b5f9394507fd30ed66470cb6dbbb996c75bcd792d71315cb67975b60922b1b3a013e0a2885a92506020915065ffffffffffff9061221682610a5863ffffffff7f00000000000000000000000000000000000000000000000000000000000000001643611ec6565b5460701c16604051908152a25f90565b7f6ba5cb85000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b633c94bec560e01b5f5260045260245ffd5b67ffffffffffffffff8111611ef057601f01601f191660200190565b91908203918211611cfa57565b908140918261237e574381106122d1575b82156122a65750565b7fef986e99000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f806040516020810190848252602081526122ed604082611f3c565b519071f90827f1c53a10cb7a02335b1753200029355afa3d15612376573d9061231582612263565b916123236040519384611f3c565b82523d5f602084013e5b8061236b575b61233e575b5061229d565b90925060208151910151906020811061235a575b50915f612338565b5f199060200360031b1b165f612352565b506020815114612333565b60609061232d565b50565b63ffffffff60a082015116156124d257604435805f52600360205260405f2091604051926123ae84611f04565b80549367ffffffffffffffff8516815263ffffffff602082019565ffffffffffff8160401c16875265ffffffffffff8160701c16604084015260a01c169081606082015260a06002600185015494608084019586520154910152156124bf5761012090519101510361248e575060643590815f52600660205260405f205490811561247b575165ffffffffffff16918282111561244a57505050565b7fe7efdac3000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8263f87f6c9b60e01b5f5260045260245ffd5b7fbff75a24000000000000000000000000000000000000000000000000000000005f5260043560045260245260445ffd5b82633c94bec560e01b5f5260045260245ffd5b50604435806122515750606435806124e75750565b63f87f6c9b60e01b5f5260045260245ffd5b610120366003190112611a7457604051610120810181811067ffffffffffffffff821117611ef057604052600435815260208101906024358252604081016044358152606082019060643582526080830193608435855260a084019160a435835260c085019260c435845260e4359467ffffffffffffffff86168603611a745760e08701958652610104359763ffffffff89168903611a74576101008801988952604036610123190112611a7457604051986020975f977fffffffff00000000000000000000000000000000000000000000000000000000957fffffffffffffffff000000000000000000000000000000000000000000000000948b8e6125ff81611f20565b610124358152019c8d610144359052519951985196519051915192519351945196604051998d8b019b7f05000000000000000000000000000000000000000000000000000000000000008d5260218c015260418b015260618a0152608189015260a188015260c187015260e186015260c01b1661010184015260e01b1661010982015260ed815261269261010d82611f3c565b604051918291518091835e8101838152039060025afa15611adc575f8051925191516040517f0600000000000000000000000000000000000000000000000000000000000000602082810191825260218301959095526041808301939093529181526126ff606182611f3c565b604051918291518091835e8101838152039060025afa15611adc575f80516040517f070000000000000000000000000000000000000000000000000000000000000060208281019182526021830195909552604180830193909352918152612768606182611f3c565b604051918291518091835e8101838152039060025afa15611adc575f519060405163433b5ee760e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611adc576001600160a01b03916020915f9161285d575b50602460405180948193636d1b436f60e11b8352886004840152165afa908115611adc575f9161283e575b501561281257565b507f86325bda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b612857915060203d6020116120e4576120dc8183611f3c565b5f61280a565b6128749150823d8411612113576121048183611f3c565b5f6127df565b9067ffffffffffffffff82161580156128d1575b6128cb5763ffffffff169081156128b75767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff81161561288e565b600281106128f2575f19011e6101000390565b505f9056",
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
// Solidity: function malformed(bytes32 program) view returns(address prover, uint48 since, address first, uint32 gas)
func (_Registry *RegistryCaller) Malformed(opts *bind.CallOpts, program [32]byte) (struct {
	Prover common.Address
	Since  *big.Int
	First  common.Address
	Gas    uint32
}, error) {
	var out []interface{}
	err := _Registry.contract.Call(opts, &out, "malformed", program)

	outstruct := new(struct {
		Prover common.Address
		Since  *big.Int
		First  common.Address
		Gas    uint32
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Prover = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Since = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.First = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	outstruct.Gas = *abi.ConvertType(out[3], new(uint32)).(*uint32)

	return *outstruct, err

}

// Malformed is a free data retrieval call binding the contract method 0x72677a47.
//
// Solidity: function malformed(bytes32 program) view returns(address prover, uint48 since, address first, uint32 gas)
func (_Registry *RegistrySession) Malformed(program [32]byte) (struct {
	Prover common.Address
	Since  *big.Int
	First  common.Address
	Gas    uint32
}, error) {
	return _Registry.Contract.Malformed(&_Registry.CallOpts, program)
}

// Malformed is a free data retrieval call binding the contract method 0x72677a47.
//
// Solidity: function malformed(bytes32 program) view returns(address prover, uint48 since, address first, uint32 gas)
func (_Registry *RegistryCallerSession) Malformed(program [32]byte) (struct {
	Prover common.Address
	Since  *big.Int
	First  common.Address
	Gas    uint32
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
// Solidity: function programs(bytes32 digest) view returns(bool known, uint16 init, uint16 step, uint16 params, uint16 states, uint32 batch, uint48 malformedAt, uint48 provenAt, uint32 gas, bytes32 schema)
func (_Registry *RegistryCaller) Programs(opts *bind.CallOpts, digest [32]byte) (struct {
	Known       bool
	Init        uint16
	Step        uint16
	Params      uint16
	States      uint16
	Batch       uint32
	MalformedAt *big.Int
	ProvenAt    *big.Int
	Gas         uint32
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
		Gas         uint32
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
	outstruct.Gas = *abi.ConvertType(out[8], new(uint32)).(*uint32)
	outstruct.Schema = *abi.ConvertType(out[9], new([32]byte)).(*[32]byte)

	return *outstruct, err

}

// Programs is a free data retrieval call binding the contract method 0xd7d9a2a7.
//
// Solidity: function programs(bytes32 digest) view returns(bool known, uint16 init, uint16 step, uint16 params, uint16 states, uint32 batch, uint48 malformedAt, uint48 provenAt, uint32 gas, bytes32 schema)
func (_Registry *RegistrySession) Programs(digest [32]byte) (struct {
	Known       bool
	Init        uint16
	Step        uint16
	Params      uint16
	States      uint16
	Batch       uint32
	MalformedAt *big.Int
	ProvenAt    *big.Int
	Gas         uint32
	Schema      [32]byte
}, error) {
	return _Registry.Contract.Programs(&_Registry.CallOpts, digest)
}

// Programs is a free data retrieval call binding the contract method 0xd7d9a2a7.
//
// Solidity: function programs(bytes32 digest) view returns(bool known, uint16 init, uint16 step, uint16 params, uint16 states, uint32 batch, uint48 malformedAt, uint48 provenAt, uint32 gas, bytes32 schema)
func (_Registry *RegistryCallerSession) Programs(digest [32]byte) (struct {
	Known       bool
	Init        uint16
	Step        uint16
	Params      uint16
	States      uint16
	Batch       uint32
	MalformedAt *big.Int
	ProvenAt    *big.Int
	Gas         uint32
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
	Roots      [4][32]byte
	Uri        string
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterProgramRegistered is a free log retrieval operation binding the contract event 0xcb74aa6325566bca61493d660bb977691282db8373074824fba355b6a172f1c9.
//
// Solidity: event ProgramRegistered(bytes32 indexed program, address indexed registrant, bytes header, bytes32[4] roots, string uri)
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

// WatchProgramRegistered is a free log subscription operation binding the contract event 0xcb74aa6325566bca61493d660bb977691282db8373074824fba355b6a172f1c9.
//
// Solidity: event ProgramRegistered(bytes32 indexed program, address indexed registrant, bytes header, bytes32[4] roots, string uri)
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

// ParseProgramRegistered is a log parse operation binding the contract event 0xcb74aa6325566bca61493d660bb977691282db8373074824fba355b6a172f1c9.
//
// Solidity: event ProgramRegistered(bytes32 indexed program, address indexed registrant, bytes header, bytes32[4] roots, string uri)
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
