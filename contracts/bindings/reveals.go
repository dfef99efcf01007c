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

// RevealsMetaData contains all meta data concerning the Reveals contract.
var RevealsMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"book\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractICertificateVerifier\"},{\"name\":\"keyedWork\",\"type\":\"address\",\"internalType\":\"contractIKeyedWork\"},{\"name\":\"permissions\",\"type\":\"address\",\"internalType\":\"contractIPermissions\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIClaimBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"KEYED_WORK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIKeyedWork\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PERMISSIONS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIPermissions\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERIFIER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractICertificateVerifier\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchOf\",\"inputs\":[{\"name\":\"level\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"listHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"payments\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structAssayServiceManager.Payment[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunds\",\"type\":\"tuple[]\",\"internalType\":\"structAssayServiceManager.Payment[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"record\",\"inputs\":[{\"name\":\"commitments\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recordedAt\",\"inputs\":[{\"name\":\"batch\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refute\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"list\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"opening\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"spec\",\"type\":\"tuple\",\"internalType\":\"structSpec\",\"components\":[{\"name\":\"program\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"orderSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"seed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initialState\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"steps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segmentLength\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"outcome\",\"type\":\"tuple\",\"internalType\":\"structOutcome\",\"components\":[{\"name\":\"segments\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"policy\",\"type\":\"uint8\",\"internalType\":\"enumPolicy\"},{\"name\":\"draws\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"restricted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"valueAtRisk\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"work\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"consumer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"claimant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parentHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"trace\",\"type\":\"tuple\",\"internalType\":\"structTrace\",\"components\":[{\"name\":\"beacon\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"list\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"batch\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revealOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"strikeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"refuter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"refund\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Recorded\",\"inputs\":[{\"name\":\"batch\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"commitments\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refuted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refuter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revealed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"ClaimId\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"list\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyRecorded\",\"inputs\":[{\"name\":\"batch\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyRefuted\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"AlreadyRevealed\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"EntryIsRight\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchEntry\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAppointed\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCertified\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"ClaimId\"}]},{\"type\":\"error\",\"name\":\"NotRecorded\",\"inputs\":[{\"name\":\"batch\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongList\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongPath\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"KEYED_WORK()": "013472d2",
		"VERIFIER()":   "08c84e70",
		"reveal(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),address,bytes32,bytes32[],bytes32,bytes32[])": "118bf75c",
		"batchOf(bytes32[])":                         "1ad5e900",
		"record(bytes32[])":                          "5e48ec0e",
		"payments(bytes32,uint32,bytes32[],uint256)": "70ec822a",
		"refute(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32),(bytes32,bytes32),address,bytes32[],uint256,bytes)": "77200dd6",
		"strikeOf(bytes32,address)":                     "8b2addae",
		"revealOf(bytes32,address)":                     "97048fc7",
		"recordedAt(bytes32)":                           "bc23adb7",
		"commitmentOf(bytes32,address,bytes32,bytes32)": "f3c52670",
		"PERMISSIONS()":                                 "f434c914",
		"BOOK()":                                        "f91c7bed",
	},
	Bin: "0x6101003461014b57601f61205438819003918201601f19168301916001600160401b0383118484101761014f5780849260809460405283398101031261014b5780516001600160a01b0381169081810361014b576020830151906001600160a01b03821680830361014b5760408501516001600160a01b0381169590949086860361014b5760600151956001600160a01b0387169182880361014b5715928315610142575b508215610139575b508115610130575b506101215760805260a05260c05260e052604051611ef09081610164823960805181818160ca015281816102d101528181610f8a0152611dc5015260a051818181610b0a0152611539015260c0518181816105f8015261157a015260e051818181610111015261139c0152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100b4565b1591505f6100ac565b1592505f6100a4565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163013472d21461155d5750806308c84e701461151a578063118bf75c14610f055780631ad5e90014610ebe5780635e48ec0e14610dc457806370ec822a14610a6557806377200dd61461022e5780638b2addae146101d957806397048fc714610194578063bc23adb71461016b578063f3c5267014610135578063f434c914146100f25763f91c7bed146100ab575f80fd5b346100ee575f3660031901126100ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100ee575f3660031901126100ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ee5760803660031901126100ee5760206101636101536115b5565b6064359060443590600435611cc1565b604051908152f35b346100ee5760203660031901126100ee576004355f525f602052602060405f2054604051908152f35b346100ee5760403660031901126100ee576101ad6115b5565b6004355f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346100ee5760403660031901126100ee576101f26115b5565b6004355f5260026020526001600160a01b0360405f2091165f526020526040805f20548151906001600160a01b038116825260a01c6020820152f35b346100ee57366003190161036081126100ee576102a0136100ee576040366102a31901126100ee5761025e61159e565b6103043567ffffffffffffffff81116100ee5761027f9036906004016115cb565b610324359291610344359167ffffffffffffffff83116100ee57366023840112156100ee5782600401359167ffffffffffffffff83116100ee5736602484860101116100ee575a916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016936040519563d6ab736960e01b875261030c600488016117a9565b6103256102a488016102a435815260206102c435910152565b5f6102e48801525f61030488015260c08761032481895afa968715610827575f97610a42575b506040516319120ab160e21b8152876004820152610120816024818a5afa9081156108275765ffffffffffff916020915f91610a13575b5001511660405190635830251360e11b8252610120826004818b5afa801561082757606063ffffffff916103c1945f916109e4575b500151169061199f565b8043116109b95750865f52600160205260405f206001600160a01b0389165f5260205260405f2054604051602081019061040e8161040084898b61192e565b03601f198101835282611649565b5190200361098457865f52600260205260405f206001600160a01b0389165f526020526001600160a01b0360405f20541661094f5782891015610923576020976001600160a01b0360405191610463836115fc565b6102a435928381526102c4359b8c9101526040519a60208c01938b855260408d015260608c015216988960808201528a60a082015260a081526104a760c082611649565b51902067ffffffffffffffff6104bb611d1b565b1667ffffffffffffffff60405160208101908482525f6040820152604081526104e5606082611649565b51902060801c166104008211610903575050895b67ffffffffffffffff6040519163d6ab736960e01b835261051c600484016117a9565b6105356102a484016102a435815260206102c435910152565b60016102e48401521661030482015260c081610324818b5afa908115610827576060946020945f925f946108c4575b5060248291610104959667ffffffffffffffff6040519a8b998a987fd8da2714000000000000000000000000000000000000000000000000000000008a5260048a01528051868a0152828c8201511660448a01528260408201511660648a0152015116608487015260a486015260e060c48601528260e486015201848401375f828201840152601f01601f191681010301817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9182156108275788915f9361088b575b5061063d9293611cb1565b351461085f575a81039081116107db5761ee4881018091116107db57366028026028810436036107db5761067560209160049361199f565b9260405192838092630245228960e21b82525afa908115610827576001600160a01b03916020915f91610832575b506004604051809481937ffe173b97000000000000000000000000000000000000000000000000000000008352165afa908115610827575f916107f5575b506009810290808204600914901517156107db5760509004803a105f146107ef57503a905b8181029181830414901517156107db576bffffffffffffffffffffffff81116107c8575b60405190610737826115fc565b3382526bffffffffffffffffffffffff6020830191168152825f52600260205260405f20845f526020527fffffffffffffffffffffffff00000000000000000000000000000000000000006001600160a01b0360405f20935116915160a01b161790556040519283527f90f6a64fd27a4110f08ebbc4d32c6a5983ee774de171ee1663c366b231e2d81760203394a4005b506bffffffffffffffffffffffff61072a565b634e487b7160e01b5f52601160045260245ffd5b90610706565b90506020813d60201161081f575b8161081060209383611649565b810103126100ee5751856106e1565b3d9150610803565b6040513d5f823e3d90fd5b6108529150823d8411610858575b61084a8183611649565b810190611cfc565b876106a3565b503d610840565b847f427a5a27000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915091506020813d6020116108bc575b816108a860209383611649565b810103126100ee575190879061063d610632565b3d915061089b565b6101049450829193506108f060249160c03d60c0116108fc575b6108e88183611649565b81019061172c565b96509492506105649050565b503d6108de565b811561090f57066104f9565b634e487b7160e01b5f52601260045260245ffd5b887f616a156a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b03887ff79e89b0000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001600160a01b03887f6398eade000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610a0691506101203d8111610a0c575b6109fe8183611649565b810190611c01565b8e6103b7565b503d6109f4565b610a3591506101203d8111610a3b575b610a2d8183611649565b810190611b26565b8c610382565b503d610a23565b610a5c91975060c03d60c0116108fc576108e88183611649565b5050958961034b565b346100ee5760803660031901126100ee576004356024359063ffffffff82168092036100ee5760443567ffffffffffffffff81116100ee57610aac5f9136906004016115cb565b829192508194610af660405194859384937ff25f295c0000000000000000000000000000000000000000000000000000000085526004850152606060248501526064840191611962565b606435604483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610827575f91610cfc575b50610b458151611abd565b91610b508251611abd565b5f5f925f5b8551811015610cc2576001600160a01b03610b7082886119ac565b515116946020610b8083896119ac565b510151835f52600260205260405f206001600160a01b0388165f5260205260405f209660405197610bb0896115fc565b54906001600160a01b038216808a5260208a019260a01c835215155f14610c415750916001600160a01b03610c31926bffffffffffffffffffffffff600196955116908082105f14610c395750985b51169760405198610c0f8a6115fc565b89526020890152610c1f81611b18565b97610c2a82896119ac565b52866119ac565b505b01610b55565b905098610bff565b9192975050835f52600160205260405f206001600160a01b0382165f5260205260405f2054610c75575b5050600190610c33565b9060019299610cb4610ca7610cba94610cad8d9960405192610c96846115fc565b835286602084015280938491611b18565b9a6119ac565b528b6119ac565b5061199f565b979089610c6b565b610ce587610cf88a878988855281526040519485946060865260608601906116cf565b91602085015283820360408501526116cf565b0390f35b90503d805f833e610d0d8183611649565b8101906020818303126100ee5780519067ffffffffffffffff82116100ee570181601f820112156100ee57805190610d448261166b565b92610d526040519485611649565b82845260208085019360061b830101918183116100ee57602001925b828410610d7f575050505083610b3a565b6040848303126100ee5760405190610d96826115fc565b8451906001600160a01b03821682036100ee5782602092604094528287015183820152815201930192610d6e565b346100ee5760203660031901126100ee5760043567ffffffffffffffff81116100ee57610df59036906004016115cb565b8015610e9657610e0e610e09368385611683565b6119d4565b91825f525f60205260405f2054610e6a577f520594370888b69198345832d251eef1fda3177bd344e0dcfe792d7cdf96bff191835f525f6020524360405f2055610e65604051928392602084526020840191611962565b0390a2005b827f05a64c20000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc2e5347d000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100ee5760203660031901126100ee5760043567ffffffffffffffff81116100ee57366023820112156100ee57610163610e096020923690602481600401359101611683565b346100ee57366003190161038081126100ee576102a0136100ee576040366102a31901126100ee57610f3561159e565b6103243567ffffffffffffffff81116100ee57610f569036906004016115cb565b9161034435916103643567ffffffffffffffff81116100ee57610f7d9036906004016115cb565b9490926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946040519463d6ab736960e01b8652610fc5600487016117a9565b610fde6102a487016102a435815260206102c435910152565b5f6102e48701525f61030487015260c086610324818a5afa958615610827575f966114f7575b506040517fad0e71b00000000000000000000000000000000000000000000000000000000081528660048201526020816024818b5afa908115610827575f916114c5575b50156114995760405196635830251360e11b885261012088600481845afa978815610827575f98611473575b50610120602491604051928380926319120ab160e21b82528b60048301525afa801561082757602065ffffffffffff916110c4935f91611454575b5001511663ffffffff60408a0151169061199f565b968743111561141e576080016110e163ffffffff8251168961199f565b431161140d57506001600160a01b03831696873314158061132d575b61130157865f52600160205260405f20885f5260205260405f20546112d55767ffffffffffffffff61112d611d1b565b166104008110156112cc575b80860361129d5750825f525f60205260405f205415908115611288575b5061125c5796611186604051602081019061117681610400848a8c61192e565b5190208094610304359089611cc1565b9081985f915b80831061121e57505050036111f257907ff6b42c625dfebcb29e2b2f50600d991789587ad3bab6d3047fefc5ce87cddb159291845f52600160205260405f20865f5260205260405f20556111ed604051928392602084526020840191611962565b0390a3005b857f01eb619e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90919261122c848385611cb1565b35908181101561124b575f52602052600160405f205b9301919061118c565b905f52602052600160405f20611242565b507f5b441e34000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050825f525f60205260405f20541189611156565b857fb863f041000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50610400611139565b877f879d3b85000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f38d6df99000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506040517fdf595cb80000000000000000000000000000000000000000000000000000000081528860048201523360248201523060448201527f118bf75c0000000000000000000000000000000000000000000000000000000060648201526020816084816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610827575f916113d3575b50156110fd565b90506020813d602011611405575b816113ee60209383611649565b810103126100ee576113ff90611921565b8a6113cc565b3d91506113e1565b516109b99063ffffffff168861199f565b600188018089116107db577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61146d91506101203d8111610a3b57610a2d8183611649565b8c6110af565b602491985061149161012091823d8111610a0c576109fe8183611649565b989150611074565b857f9105e920000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d6020116114ef575b816114e060209383611649565b810103126100ee575189611048565b3d91506114d3565b61151191965060c03d60c0116108fc576108e88183611649565b50509488611004565b346100ee575f3660031901126100ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ee575f3660031901126100ee576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6102e435906001600160a01b03821682036100ee57565b602435906001600160a01b03821682036100ee57565b9181601f840112156100ee5782359167ffffffffffffffff83116100ee576020808501948460051b0101116100ee57565b6040810190811067ffffffffffffffff82111761161857604052565b634e487b7160e01b5f52604160045260245ffd5b610120810190811067ffffffffffffffff82111761161857604052565b90601f8019910116810190811067ffffffffffffffff82111761161857604052565b67ffffffffffffffff81116116185760051b60200190565b92919061168f8161166b565b9361169d6040519586611649565b602085838152019160051b81019283116100ee57905b8282106116bf57505050565b81358152602091820191016116b3565b90602080835192838152019201905f5b8181106116ec5750505090565b825180516001600160a01b0316855260209081015181860152604090940193909201916001016116df565b519067ffffffffffffffff821682036100ee57565b809291039060c082126100ee578251926080602082015193603f1901126100ee57604051906080820182811067ffffffffffffffff821117611618576117a19160a0916040526040810151845261178560608201611717565b602085015261179660808201611717565b604085015201611717565b606082015290565b6004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168091036100ee5760e08201526101043563ffffffff81168091036100ee5761010082015261012435610120820152610144356101408201526101643560028110156100ee576101608201526101843563ffffffff81168091036100ee576101808201526101a4358015158091036100ee576101a08201526101c4356bffffffffffffffffffffffff81168091036100ee576101c08201526101e4356bffffffffffffffffffffffff81168091036100ee576101e0820152610204356bffffffffffffffffffffffff81168091036100ee576102008201526102243567ffffffffffffffff81168091036100ee57610220820152610244356001600160a01b0381168091036100ee57610240820152610264356001600160a01b0381168091036100ee5761026082015261028061028435910152565b519081151582036100ee57565b91907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81116100ee5760051b809282370190565b90918281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116100ee5760209260051b809284830137010190565b919082018092116107db57565b80518210156119c05760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b80515b600181116119ee57508051156119c0576020015190565b5f5b818110611a0b5750600181018091116107db5760011c6119d7565b600181018082116107db57808303611a585750611a2881846119ac565b515b611a378260011c856119ac565b5260028101809111156119f057634e487b7160e01b5f52601160045260245ffd5b611a6d611a6583866119ac565b5191856119ac565b5180821015611a9d576040519060208201928352604082015260408152611a95606082611649565b519020611a2a565b906040519060208201928352604082015260408152611a95606082611649565b90611ac78261166b565b611ad46040519182611649565b8281528092611ae5601f199161166b565b01905f5b828110611af557505050565b602090604051611b04816115fc565b5f81525f8382015282828501015201611ae9565b5f1981146107db5760010190565b90816101209103126100ee5760405190611b3f8261162c565b805160078110156100ee57825260208101519065ffffffffffff821682036100ee57610100916020840152611b7660408201611921565b6040840152611b8760608201611921565b6060840152611b9860808201611921565b6080840152611ba960a08201611921565b60a0840152611bba60c08201611921565b60c0840152611bcb60e08201611921565b60e084015201516bffffffffffffffffffffffff811681036100ee5761010082015290565b519063ffffffff821682036100ee57565b90816101209103126100ee57611ca861010060405192611c208461162c565b611c2981611bf0565b8452611c3760208201611bf0565b6020850152611c4860408201611bf0565b6040850152611c5960608201611bf0565b6060850152611c6a60808201611bf0565b6080850152611c7b60a08201611bf0565b60a0850152611c8c60c08201611bf0565b60c0850152611c9d60e08201611bf0565b60e085015201611bf0565b61010082015290565b91908110156119c05760051b0190565b9290916001600160a01b0360405193602085019586521660408401526060830152608082015260808152611cf660a082611649565b51902090565b908160209103126100ee57516001600160a01b03811681036100ee5790565b6101643560028110156100ee576101843563ffffffff8116908181036100ee575060e4359067ffffffffffffffff82168092036100ee57610104359163ffffffff8316928381036100ee57506040519360a0850185811067ffffffffffffffff8211176116185760405215845260208401918252604084019081526060840192835260808401936102a4358552604051630245228960e21b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156108275763ffffffff9660409660c4956001600160a01b03945f94611ec1575b509067ffffffffffffffff8a928a519b8c9a8b997f42fec943000000000000000000000000000000000000000000000000000000008b5251151560048b01525116602489015251166044870152511660648501525160848401525f60a4840152165afa908115610827575f91611e7d575090565b90506040813d604011611eb9575b81611e9860409383611649565b810103126100ee57602081611eaf611eb693611717565b5001611717565b90565b3d9150611e8b565b8a92919450611ee767ffffffffffffffff9160203d6020116108585761084a8183611649565b94919250611e0956",
}

// RevealsABI is the input ABI used to generate the binding from.
// Deprecated: Use RevealsMetaData.ABI instead.
var RevealsABI = RevealsMetaData.ABI

// Deprecated: Use RevealsMetaData.Sigs instead.
// RevealsFuncSigs maps the 4-byte function signature to its string representation.
var RevealsFuncSigs = RevealsMetaData.Sigs

// RevealsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RevealsMetaData.Bin instead.
var RevealsBin = RevealsMetaData.Bin

// DeployReveals deploys a new Ethereum contract, binding an instance of Reveals to it.
func DeployReveals(auth *bind.TransactOpts, backend bind.ContractBackend, book common.Address, verifier common.Address, keyedWork common.Address, permissions common.Address) (common.Address, *types.Transaction, *Reveals, error) {
	parsed, err := RevealsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RevealsBin), backend, book, verifier, keyedWork, permissions)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Reveals{RevealsCaller: RevealsCaller{contract: contract}, RevealsTransactor: RevealsTransactor{contract: contract}, RevealsFilterer: RevealsFilterer{contract: contract}}, nil
}

// Reveals is an auto generated Go binding around an Ethereum contract.
type Reveals struct {
	RevealsCaller     // Read-only binding to the contract
	RevealsTransactor // Write-only binding to the contract
	RevealsFilterer   // Log filterer for contract events
}

// RevealsCaller is an auto generated read-only Go binding around an Ethereum contract.
type RevealsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RevealsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RevealsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RevealsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RevealsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RevealsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RevealsSession struct {
	Contract     *Reveals          // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RevealsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RevealsCallerSession struct {
	Contract *RevealsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts  // Call options to use throughout this session
}

// RevealsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RevealsTransactorSession struct {
	Contract     *RevealsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts  // Transaction auth options to use throughout this session
}

// RevealsRaw is an auto generated low-level Go binding around an Ethereum contract.
type RevealsRaw struct {
	Contract *Reveals // Generic contract binding to access the raw methods on
}

// RevealsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RevealsCallerRaw struct {
	Contract *RevealsCaller // Generic read-only contract binding to access the raw methods on
}

// RevealsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RevealsTransactorRaw struct {
	Contract *RevealsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewReveals creates a new instance of Reveals, bound to a specific deployed contract.
func NewReveals(address common.Address, backend bind.ContractBackend) (*Reveals, error) {
	contract, err := bindReveals(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Reveals{RevealsCaller: RevealsCaller{contract: contract}, RevealsTransactor: RevealsTransactor{contract: contract}, RevealsFilterer: RevealsFilterer{contract: contract}}, nil
}

// NewRevealsCaller creates a new read-only instance of Reveals, bound to a specific deployed contract.
func NewRevealsCaller(address common.Address, caller bind.ContractCaller) (*RevealsCaller, error) {
	contract, err := bindReveals(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RevealsCaller{contract: contract}, nil
}

// NewRevealsTransactor creates a new write-only instance of Reveals, bound to a specific deployed contract.
func NewRevealsTransactor(address common.Address, transactor bind.ContractTransactor) (*RevealsTransactor, error) {
	contract, err := bindReveals(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RevealsTransactor{contract: contract}, nil
}

// NewRevealsFilterer creates a new log filterer instance of Reveals, bound to a specific deployed contract.
func NewRevealsFilterer(address common.Address, filterer bind.ContractFilterer) (*RevealsFilterer, error) {
	contract, err := bindReveals(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RevealsFilterer{contract: contract}, nil
}

// bindReveals binds a generic wrapper to an already deployed contract.
func bindReveals(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RevealsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Reveals *RevealsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Reveals.Contract.RevealsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Reveals *RevealsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Reveals.Contract.RevealsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Reveals *RevealsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Reveals.Contract.RevealsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Reveals *RevealsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Reveals.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Reveals *RevealsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Reveals.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Reveals *RevealsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Reveals.Contract.contract.Transact(opts, method, params...)
}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Reveals *RevealsCaller) BOOK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "BOOK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Reveals *RevealsSession) BOOK() (common.Address, error) {
	return _Reveals.Contract.BOOK(&_Reveals.CallOpts)
}

// BOOK is a free data retrieval call binding the contract method 0xf91c7bed.
//
// Solidity: function BOOK() view returns(address)
func (_Reveals *RevealsCallerSession) BOOK() (common.Address, error) {
	return _Reveals.Contract.BOOK(&_Reveals.CallOpts)
}

// KEYEDWORK is a free data retrieval call binding the contract method 0x013472d2.
//
// Solidity: function KEYED_WORK() view returns(address)
func (_Reveals *RevealsCaller) KEYEDWORK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "KEYED_WORK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// KEYEDWORK is a free data retrieval call binding the contract method 0x013472d2.
//
// Solidity: function KEYED_WORK() view returns(address)
func (_Reveals *RevealsSession) KEYEDWORK() (common.Address, error) {
	return _Reveals.Contract.KEYEDWORK(&_Reveals.CallOpts)
}

// KEYEDWORK is a free data retrieval call binding the contract method 0x013472d2.
//
// Solidity: function KEYED_WORK() view returns(address)
func (_Reveals *RevealsCallerSession) KEYEDWORK() (common.Address, error) {
	return _Reveals.Contract.KEYEDWORK(&_Reveals.CallOpts)
}

// PERMISSIONS is a free data retrieval call binding the contract method 0xf434c914.
//
// Solidity: function PERMISSIONS() view returns(address)
func (_Reveals *RevealsCaller) PERMISSIONS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "PERMISSIONS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PERMISSIONS is a free data retrieval call binding the contract method 0xf434c914.
//
// Solidity: function PERMISSIONS() view returns(address)
func (_Reveals *RevealsSession) PERMISSIONS() (common.Address, error) {
	return _Reveals.Contract.PERMISSIONS(&_Reveals.CallOpts)
}

// PERMISSIONS is a free data retrieval call binding the contract method 0xf434c914.
//
// Solidity: function PERMISSIONS() view returns(address)
func (_Reveals *RevealsCallerSession) PERMISSIONS() (common.Address, error) {
	return _Reveals.Contract.PERMISSIONS(&_Reveals.CallOpts)
}

// VERIFIER is a free data retrieval call binding the contract method 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (_Reveals *RevealsCaller) VERIFIER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "VERIFIER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// VERIFIER is a free data retrieval call binding the contract method 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (_Reveals *RevealsSession) VERIFIER() (common.Address, error) {
	return _Reveals.Contract.VERIFIER(&_Reveals.CallOpts)
}

// VERIFIER is a free data retrieval call binding the contract method 0x08c84e70.
//
// Solidity: function VERIFIER() view returns(address)
func (_Reveals *RevealsCallerSession) VERIFIER() (common.Address, error) {
	return _Reveals.Contract.VERIFIER(&_Reveals.CallOpts)
}

// BatchOf is a free data retrieval call binding the contract method 0x1ad5e900.
//
// Solidity: function batchOf(bytes32[] level) pure returns(bytes32)
func (_Reveals *RevealsCaller) BatchOf(opts *bind.CallOpts, level [][32]byte) ([32]byte, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "batchOf", level)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// BatchOf is a free data retrieval call binding the contract method 0x1ad5e900.
//
// Solidity: function batchOf(bytes32[] level) pure returns(bytes32)
func (_Reveals *RevealsSession) BatchOf(level [][32]byte) ([32]byte, error) {
	return _Reveals.Contract.BatchOf(&_Reveals.CallOpts, level)
}

// BatchOf is a free data retrieval call binding the contract method 0x1ad5e900.
//
// Solidity: function batchOf(bytes32[] level) pure returns(bytes32)
func (_Reveals *RevealsCallerSession) BatchOf(level [][32]byte) ([32]byte, error) {
	return _Reveals.Contract.BatchOf(&_Reveals.CallOpts, level)
}

// CommitmentOf is a free data retrieval call binding the contract method 0xf3c52670.
//
// Solidity: function commitmentOf(bytes32 id, address operator, bytes32 salt, bytes32 listHash) pure returns(bytes32)
func (_Reveals *RevealsCaller) CommitmentOf(opts *bind.CallOpts, id [32]byte, operator common.Address, salt [32]byte, listHash [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "commitmentOf", id, operator, salt, listHash)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// CommitmentOf is a free data retrieval call binding the contract method 0xf3c52670.
//
// Solidity: function commitmentOf(bytes32 id, address operator, bytes32 salt, bytes32 listHash) pure returns(bytes32)
func (_Reveals *RevealsSession) CommitmentOf(id [32]byte, operator common.Address, salt [32]byte, listHash [32]byte) ([32]byte, error) {
	return _Reveals.Contract.CommitmentOf(&_Reveals.CallOpts, id, operator, salt, listHash)
}

// CommitmentOf is a free data retrieval call binding the contract method 0xf3c52670.
//
// Solidity: function commitmentOf(bytes32 id, address operator, bytes32 salt, bytes32 listHash) pure returns(bytes32)
func (_Reveals *RevealsCallerSession) CommitmentOf(id [32]byte, operator common.Address, salt [32]byte, listHash [32]byte) ([32]byte, error) {
	return _Reveals.Contract.CommitmentOf(&_Reveals.CallOpts, id, operator, salt, listHash)
}

// Payments is a free data retrieval call binding the contract method 0x70ec822a.
//
// Solidity: function payments(bytes32 id, uint32 referenceBlock, bytes32[] nonSigners, uint256 fee) view returns((address,uint256)[] list, uint256 paid, (address,uint256)[] refunds)
func (_Reveals *RevealsCaller) Payments(opts *bind.CallOpts, id [32]byte, referenceBlock uint32, nonSigners [][32]byte, fee *big.Int) (struct {
	List    []AssayServiceManagerPayment
	Paid    *big.Int
	Refunds []AssayServiceManagerPayment
}, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "payments", id, referenceBlock, nonSigners, fee)

	outstruct := new(struct {
		List    []AssayServiceManagerPayment
		Paid    *big.Int
		Refunds []AssayServiceManagerPayment
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.List = *abi.ConvertType(out[0], new([]AssayServiceManagerPayment)).(*[]AssayServiceManagerPayment)
	outstruct.Paid = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.Refunds = *abi.ConvertType(out[2], new([]AssayServiceManagerPayment)).(*[]AssayServiceManagerPayment)

	return *outstruct, err

}

// Payments is a free data retrieval call binding the contract method 0x70ec822a.
//
// Solidity: function payments(bytes32 id, uint32 referenceBlock, bytes32[] nonSigners, uint256 fee) view returns((address,uint256)[] list, uint256 paid, (address,uint256)[] refunds)
func (_Reveals *RevealsSession) Payments(id [32]byte, referenceBlock uint32, nonSigners [][32]byte, fee *big.Int) (struct {
	List    []AssayServiceManagerPayment
	Paid    *big.Int
	Refunds []AssayServiceManagerPayment
}, error) {
	return _Reveals.Contract.Payments(&_Reveals.CallOpts, id, referenceBlock, nonSigners, fee)
}

// Payments is a free data retrieval call binding the contract method 0x70ec822a.
//
// Solidity: function payments(bytes32 id, uint32 referenceBlock, bytes32[] nonSigners, uint256 fee) view returns((address,uint256)[] list, uint256 paid, (address,uint256)[] refunds)
func (_Reveals *RevealsCallerSession) Payments(id [32]byte, referenceBlock uint32, nonSigners [][32]byte, fee *big.Int) (struct {
	List    []AssayServiceManagerPayment
	Paid    *big.Int
	Refunds []AssayServiceManagerPayment
}, error) {
	return _Reveals.Contract.Payments(&_Reveals.CallOpts, id, referenceBlock, nonSigners, fee)
}

// RecordedAt is a free data retrieval call binding the contract method 0xbc23adb7.
//
// Solidity: function recordedAt(bytes32 batch) view returns(uint256)
func (_Reveals *RevealsCaller) RecordedAt(opts *bind.CallOpts, batch [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "recordedAt", batch)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RecordedAt is a free data retrieval call binding the contract method 0xbc23adb7.
//
// Solidity: function recordedAt(bytes32 batch) view returns(uint256)
func (_Reveals *RevealsSession) RecordedAt(batch [32]byte) (*big.Int, error) {
	return _Reveals.Contract.RecordedAt(&_Reveals.CallOpts, batch)
}

// RecordedAt is a free data retrieval call binding the contract method 0xbc23adb7.
//
// Solidity: function recordedAt(bytes32 batch) view returns(uint256)
func (_Reveals *RevealsCallerSession) RecordedAt(batch [32]byte) (*big.Int, error) {
	return _Reveals.Contract.RecordedAt(&_Reveals.CallOpts, batch)
}

// RevealOf is a free data retrieval call binding the contract method 0x97048fc7.
//
// Solidity: function revealOf(bytes32 id, address operator) view returns(bytes32)
func (_Reveals *RevealsCaller) RevealOf(opts *bind.CallOpts, id [32]byte, operator common.Address) ([32]byte, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "revealOf", id, operator)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// RevealOf is a free data retrieval call binding the contract method 0x97048fc7.
//
// Solidity: function revealOf(bytes32 id, address operator) view returns(bytes32)
func (_Reveals *RevealsSession) RevealOf(id [32]byte, operator common.Address) ([32]byte, error) {
	return _Reveals.Contract.RevealOf(&_Reveals.CallOpts, id, operator)
}

// RevealOf is a free data retrieval call binding the contract method 0x97048fc7.
//
// Solidity: function revealOf(bytes32 id, address operator) view returns(bytes32)
func (_Reveals *RevealsCallerSession) RevealOf(id [32]byte, operator common.Address) ([32]byte, error) {
	return _Reveals.Contract.RevealOf(&_Reveals.CallOpts, id, operator)
}

// StrikeOf is a free data retrieval call binding the contract method 0x8b2addae.
//
// Solidity: function strikeOf(bytes32 id, address operator) view returns(address refuter, uint96 refund)
func (_Reveals *RevealsCaller) StrikeOf(opts *bind.CallOpts, id [32]byte, operator common.Address) (struct {
	Refuter common.Address
	Refund  *big.Int
}, error) {
	var out []interface{}
	err := _Reveals.contract.Call(opts, &out, "strikeOf", id, operator)

	outstruct := new(struct {
		Refuter common.Address
		Refund  *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Refuter = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Refund = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// StrikeOf is a free data retrieval call binding the contract method 0x8b2addae.
//
// Solidity: function strikeOf(bytes32 id, address operator) view returns(address refuter, uint96 refund)
func (_Reveals *RevealsSession) StrikeOf(id [32]byte, operator common.Address) (struct {
	Refuter common.Address
	Refund  *big.Int
}, error) {
	return _Reveals.Contract.StrikeOf(&_Reveals.CallOpts, id, operator)
}

// StrikeOf is a free data retrieval call binding the contract method 0x8b2addae.
//
// Solidity: function strikeOf(bytes32 id, address operator) view returns(address refuter, uint96 refund)
func (_Reveals *RevealsCallerSession) StrikeOf(id [32]byte, operator common.Address) (struct {
	Refuter common.Address
	Refund  *big.Int
}, error) {
	return _Reveals.Contract.StrikeOf(&_Reveals.CallOpts, id, operator)
}

// Record is a paid mutator transaction binding the contract method 0x5e48ec0e.
//
// Solidity: function record(bytes32[] commitments) returns()
func (_Reveals *RevealsTransactor) Record(opts *bind.TransactOpts, commitments [][32]byte) (*types.Transaction, error) {
	return _Reveals.contract.Transact(opts, "record", commitments)
}

// Record is a paid mutator transaction binding the contract method 0x5e48ec0e.
//
// Solidity: function record(bytes32[] commitments) returns()
func (_Reveals *RevealsSession) Record(commitments [][32]byte) (*types.Transaction, error) {
	return _Reveals.Contract.Record(&_Reveals.TransactOpts, commitments)
}

// Record is a paid mutator transaction binding the contract method 0x5e48ec0e.
//
// Solidity: function record(bytes32[] commitments) returns()
func (_Reveals *RevealsTransactorSession) Record(commitments [][32]byte) (*types.Transaction, error) {
	return _Reveals.Contract.Record(&_Reveals.TransactOpts, commitments)
}

// Refute is a paid mutator transaction binding the contract method 0x77200dd6.
//
// Solidity: function refute(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, address operator, bytes32[] list, uint256 index, bytes opening) returns()
func (_Reveals *RevealsTransactor) Refute(opts *bind.TransactOpts, claim Claim, trace Trace, operator common.Address, list [][32]byte, index *big.Int, opening []byte) (*types.Transaction, error) {
	return _Reveals.contract.Transact(opts, "refute", claim, trace, operator, list, index, opening)
}

// Refute is a paid mutator transaction binding the contract method 0x77200dd6.
//
// Solidity: function refute(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, address operator, bytes32[] list, uint256 index, bytes opening) returns()
func (_Reveals *RevealsSession) Refute(claim Claim, trace Trace, operator common.Address, list [][32]byte, index *big.Int, opening []byte) (*types.Transaction, error) {
	return _Reveals.Contract.Refute(&_Reveals.TransactOpts, claim, trace, operator, list, index, opening)
}

// Refute is a paid mutator transaction binding the contract method 0x77200dd6.
//
// Solidity: function refute(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, address operator, bytes32[] list, uint256 index, bytes opening) returns()
func (_Reveals *RevealsTransactorSession) Refute(claim Claim, trace Trace, operator common.Address, list [][32]byte, index *big.Int, opening []byte) (*types.Transaction, error) {
	return _Reveals.Contract.Refute(&_Reveals.TransactOpts, claim, trace, operator, list, index, opening)
}

// Reveal is a paid mutator transaction binding the contract method 0x118bf75c.
//
// Solidity: function reveal(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, address operator, bytes32 salt, bytes32[] list, bytes32 batch, bytes32[] path) returns()
func (_Reveals *RevealsTransactor) Reveal(opts *bind.TransactOpts, claim Claim, trace Trace, operator common.Address, salt [32]byte, list [][32]byte, batch [32]byte, path [][32]byte) (*types.Transaction, error) {
	return _Reveals.contract.Transact(opts, "reveal", claim, trace, operator, salt, list, batch, path)
}

// Reveal is a paid mutator transaction binding the contract method 0x118bf75c.
//
// Solidity: function reveal(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, address operator, bytes32 salt, bytes32[] list, bytes32 batch, bytes32[] path) returns()
func (_Reveals *RevealsSession) Reveal(claim Claim, trace Trace, operator common.Address, salt [32]byte, list [][32]byte, batch [32]byte, path [][32]byte) (*types.Transaction, error) {
	return _Reveals.Contract.Reveal(&_Reveals.TransactOpts, claim, trace, operator, salt, list, batch, path)
}

// Reveal is a paid mutator transaction binding the contract method 0x118bf75c.
//
// Solidity: function reveal(((bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint32),(bytes32,bytes32),(uint8,uint32,bool,uint96,uint96,uint96,uint64,address),address,bytes32) claim, (bytes32,bytes32) trace, address operator, bytes32 salt, bytes32[] list, bytes32 batch, bytes32[] path) returns()
func (_Reveals *RevealsTransactorSession) Reveal(claim Claim, trace Trace, operator common.Address, salt [32]byte, list [][32]byte, batch [32]byte, path [][32]byte) (*types.Transaction, error) {
	return _Reveals.Contract.Reveal(&_Reveals.TransactOpts, claim, trace, operator, salt, list, batch, path)
}

// RevealsRecordedIterator is returned from FilterRecorded and is used to iterate over the raw logs and unpacked data for Recorded events raised by the Reveals contract.
type RevealsRecordedIterator struct {
	Event *RevealsRecorded // Event containing the contract specifics and raw log

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
func (it *RevealsRecordedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RevealsRecorded)
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
		it.Event = new(RevealsRecorded)
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
func (it *RevealsRecordedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RevealsRecordedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RevealsRecorded represents a Recorded event raised by the Reveals contract.
type RevealsRecorded struct {
	Batch       [32]byte
	Commitments [][32]byte
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterRecorded is a free log retrieval operation binding the contract event 0x520594370888b69198345832d251eef1fda3177bd344e0dcfe792d7cdf96bff1.
//
// Solidity: event Recorded(bytes32 indexed batch, bytes32[] commitments)
func (_Reveals *RevealsFilterer) FilterRecorded(opts *bind.FilterOpts, batch [][32]byte) (*RevealsRecordedIterator, error) {

	var batchRule []interface{}
	for _, batchItem := range batch {
		batchRule = append(batchRule, batchItem)
	}

	logs, sub, err := _Reveals.contract.FilterLogs(opts, "Recorded", batchRule)
	if err != nil {
		return nil, err
	}
	return &RevealsRecordedIterator{contract: _Reveals.contract, event: "Recorded", logs: logs, sub: sub}, nil
}

// WatchRecorded is a free log subscription operation binding the contract event 0x520594370888b69198345832d251eef1fda3177bd344e0dcfe792d7cdf96bff1.
//
// Solidity: event Recorded(bytes32 indexed batch, bytes32[] commitments)
func (_Reveals *RevealsFilterer) WatchRecorded(opts *bind.WatchOpts, sink chan<- *RevealsRecorded, batch [][32]byte) (event.Subscription, error) {

	var batchRule []interface{}
	for _, batchItem := range batch {
		batchRule = append(batchRule, batchItem)
	}

	logs, sub, err := _Reveals.contract.WatchLogs(opts, "Recorded", batchRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RevealsRecorded)
				if err := _Reveals.contract.UnpackLog(event, "Recorded", log); err != nil {
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

// ParseRecorded is a log parse operation binding the contract event 0x520594370888b69198345832d251eef1fda3177bd344e0dcfe792d7cdf96bff1.
//
// Solidity: event Recorded(bytes32 indexed batch, bytes32[] commitments)
func (_Reveals *RevealsFilterer) ParseRecorded(log types.Log) (*RevealsRecorded, error) {
	event := new(RevealsRecorded)
	if err := _Reveals.contract.UnpackLog(event, "Recorded", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RevealsRefutedIterator is returned from FilterRefuted and is used to iterate over the raw logs and unpacked data for Refuted events raised by the Reveals contract.
type RevealsRefutedIterator struct {
	Event *RevealsRefuted // Event containing the contract specifics and raw log

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
func (it *RevealsRefutedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RevealsRefuted)
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
		it.Event = new(RevealsRefuted)
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
func (it *RevealsRefutedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RevealsRefutedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RevealsRefuted represents a Refuted event raised by the Reveals contract.
type RevealsRefuted struct {
	Id       [32]byte
	Operator common.Address
	Refuter  common.Address
	Index    *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRefuted is a free log retrieval operation binding the contract event 0x90f6a64fd27a4110f08ebbc4d32c6a5983ee774de171ee1663c366b231e2d817.
//
// Solidity: event Refuted(bytes32 indexed id, address indexed operator, address indexed refuter, uint256 index)
func (_Reveals *RevealsFilterer) FilterRefuted(opts *bind.FilterOpts, id [][32]byte, operator []common.Address, refuter []common.Address) (*RevealsRefutedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var refuterRule []interface{}
	for _, refuterItem := range refuter {
		refuterRule = append(refuterRule, refuterItem)
	}

	logs, sub, err := _Reveals.contract.FilterLogs(opts, "Refuted", idRule, operatorRule, refuterRule)
	if err != nil {
		return nil, err
	}
	return &RevealsRefutedIterator{contract: _Reveals.contract, event: "Refuted", logs: logs, sub: sub}, nil
}

// WatchRefuted is a free log subscription operation binding the contract event 0x90f6a64fd27a4110f08ebbc4d32c6a5983ee774de171ee1663c366b231e2d817.
//
// Solidity: event Refuted(bytes32 indexed id, address indexed operator, address indexed refuter, uint256 index)
func (_Reveals *RevealsFilterer) WatchRefuted(opts *bind.WatchOpts, sink chan<- *RevealsRefuted, id [][32]byte, operator []common.Address, refuter []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var refuterRule []interface{}
	for _, refuterItem := range refuter {
		refuterRule = append(refuterRule, refuterItem)
	}

	logs, sub, err := _Reveals.contract.WatchLogs(opts, "Refuted", idRule, operatorRule, refuterRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RevealsRefuted)
				if err := _Reveals.contract.UnpackLog(event, "Refuted", log); err != nil {
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

// ParseRefuted is a log parse operation binding the contract event 0x90f6a64fd27a4110f08ebbc4d32c6a5983ee774de171ee1663c366b231e2d817.
//
// Solidity: event Refuted(bytes32 indexed id, address indexed operator, address indexed refuter, uint256 index)
func (_Reveals *RevealsFilterer) ParseRefuted(log types.Log) (*RevealsRefuted, error) {
	event := new(RevealsRefuted)
	if err := _Reveals.contract.UnpackLog(event, "Refuted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// RevealsRevealedIterator is returned from FilterRevealed and is used to iterate over the raw logs and unpacked data for Revealed events raised by the Reveals contract.
type RevealsRevealedIterator struct {
	Event *RevealsRevealed // Event containing the contract specifics and raw log

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
func (it *RevealsRevealedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(RevealsRevealed)
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
		it.Event = new(RevealsRevealed)
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
func (it *RevealsRevealedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *RevealsRevealedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// RevealsRevealed represents a Revealed event raised by the Reveals contract.
type RevealsRevealed struct {
	Id       [32]byte
	Operator common.Address
	List     [][32]byte
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterRevealed is a free log retrieval operation binding the contract event 0xf6b42c625dfebcb29e2b2f50600d991789587ad3bab6d3047fefc5ce87cddb15.
//
// Solidity: event Revealed(bytes32 indexed id, address indexed operator, bytes32[] list)
func (_Reveals *RevealsFilterer) FilterRevealed(opts *bind.FilterOpts, id [][32]byte, operator []common.Address) (*RevealsRevealedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Reveals.contract.FilterLogs(opts, "Revealed", idRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return &RevealsRevealedIterator{contract: _Reveals.contract, event: "Revealed", logs: logs, sub: sub}, nil
}

// WatchRevealed is a free log subscription operation binding the contract event 0xf6b42c625dfebcb29e2b2f50600d991789587ad3bab6d3047fefc5ce87cddb15.
//
// Solidity: event Revealed(bytes32 indexed id, address indexed operator, bytes32[] list)
func (_Reveals *RevealsFilterer) WatchRevealed(opts *bind.WatchOpts, sink chan<- *RevealsRevealed, id [][32]byte, operator []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _Reveals.contract.WatchLogs(opts, "Revealed", idRule, operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(RevealsRevealed)
				if err := _Reveals.contract.UnpackLog(event, "Revealed", log); err != nil {
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

// ParseRevealed is a log parse operation binding the contract event 0xf6b42c625dfebcb29e2b2f50600d991789587ad3bab6d3047fefc5ce87cddb15.
//
// Solidity: event Revealed(bytes32 indexed id, address indexed operator, bytes32[] list)
func (_Reveals *RevealsFilterer) ParseRevealed(log types.Log) (*RevealsRevealed, error) {
	event := new(RevealsRevealed)
	if err := _Reveals.contract.UnpackLog(event, "Revealed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
