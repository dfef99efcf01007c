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
	Bin: "0x6101003461014b57601f61206938819003918201601f19168301916001600160401b0383118484101761014f5780849260809460405283398101031261014b5780516001600160a01b0381169081810361014b576020830151906001600160a01b03821680830361014b5760408501516001600160a01b0381169590949086860361014b5760600151956001600160a01b0387169182880361014b5715928315610142575b508215610139575b508115610130575b506101215760805260a05260c05260e052604051611f059081610164823960805181818160ca015281816102d101528181610fd10152611dda015260a051818181610b510152611580015260c05181818161060401526115c1015260e05181818161011101526113e30152f35b63d92e233d60e01b5f5260045ffd5b9050155f6100b4565b1591505f6100ac565b1592505f6100a4565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163013472d2146115a45750806308c84e7014611561578063118bf75c14610f4c5780631ad5e90014610f055780635e48ec0e14610e0b57806370ec822a14610aac57806377200dd61461022e5780638b2addae146101d957806397048fc714610194578063bc23adb71461016b578063f3c5267014610135578063f434c914146100f25763f91c7bed146100ab575f80fd5b346100ee575f3660031901126100ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100ee575f3660031901126100ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ee5760803660031901126100ee5760206101636101536115fc565b6064359060443590600435611cd6565b604051908152f35b346100ee5760203660031901126100ee576004355f525f602052602060405f2054604051908152f35b346100ee5760403660031901126100ee576101ad6115fc565b6004355f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346100ee5760403660031901126100ee576101f26115fc565b6004355f5260026020526001600160a01b0360405f2091165f526020526040805f20548151906001600160a01b038116825260a01c6020820152f35b346100ee57366003190161036081126100ee576102a0136100ee576040366102a31901126100ee5761025e6115e5565b6103043567ffffffffffffffff81116100ee5761027f903690600401611612565b610324359291610344359167ffffffffffffffff83116100ee57366023840112156100ee5782600401359067ffffffffffffffff82116100ee5736602483860101116100ee575a916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016936040519563d6ab736960e01b875261030c600488016117f0565b6103256102a488016102a435815260206102c435910152565b5f6102e48801525f61030488015260c08761032481895afa968715610867575f97610a89575b506040516319120ab160e21b8152876004820152610120816024818a5afa9081156108675765ffffffffffff916020915f91610a5a575b5001511660405190635830251360e11b8252610120826004818b5afa801561086757606063ffffffff916103c1945f91610a2b575b50015116906119b4565b804311610a005750865f52600160205260405f206001600160a01b0389165f5260205260405f2054604051602081019061040e81610400848a89611975565b03601f198101835282611690565b519020036109cb57865f52600260205260405f206001600160a01b0389165f526020526001600160a01b0360405f205416610996578389101561096a576020976001600160a01b036040519161046383611643565b6102a435928381526102c4359b8c9101526040519a60208c01938b855260408d015260608c015216988960808201528a60a082015260a081526104a760c082611690565b51902067ffffffffffffffff6104bb611d30565b1667ffffffffffffffff60405160208101908482525f6040820152604081526104e5606082611690565b51902060801c16610400821161094957505089905b67ffffffffffffffff6040519263d6ab736960e01b845261051d600485016117f0565b6105366102a485016102a435815260206102c435910152565b60016102e48501521661030483015260c082610324818b5afa9283156108675785915f935f95610903575b5067ffffffffffffffff60606024949596604051977fd8da27140000000000000000000000000000000000000000000000000000000089526004890152805186890152826020820151166044890152826040820151166064890152015116608486015260a485015260e060c48501528260e4850152016101048301375f610104848301015260208161010481601f19601f88011681010301816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561086757848a915f936108cb575b506106429293611cc6565b351461089f576001600160fb1b038216820361081b576106649160051b6119b4565b7f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361081b5760021b61a7f8018061a7f81161081b575a820391821161081b576106b56020916004936119b4565b9260405192838092630245228960e21b82525afa908115610867576001600160a01b03916020915f91610872575b506004604051809481937ffe173b97000000000000000000000000000000000000000000000000000000008352165afa908115610867575f91610835575b5060098102908082046009149015171561081b5760509004803a105f1461082f57503a905b81810291818304149015171561081b576bffffffffffffffffffffffff8111610808575b6040519061077782611643565b3382526bffffffffffffffffffffffff6020830191168152825f52600260205260405f20845f526020527fffffffffffffffffffffffff00000000000000000000000000000000000000006001600160a01b0360405f20935116915160a01b161790556040519283527f90f6a64fd27a4110f08ebbc4d32c6a5983ee774de171ee1663c366b231e2d81760203394a4005b506bffffffffffffffffffffffff61076a565b634e487b7160e01b5f52601160045260245ffd5b90610746565b90506020813d60201161085f575b8161085060209383611690565b810103126100ee575185610721565b3d9150610843565b6040513d5f823e3d90fd5b6108929150823d8411610898575b61088a8183611690565b810190611d11565b876106e3565b503d610880565b867f427a5a27000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b925050506020813d6020116108fb575b816108e860209383611690565b810103126100ee57518884610642610637565b3d91506108db565b60609550602493945061093667ffffffffffffffff9160c03d60c011610942575b61092e8183611690565b810190611773565b97915095945050610561565b503d610924565b81156109565706906104fa565b634e487b7160e01b5f52601260045260245ffd5b887f616a156a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b03887ff79e89b0000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001600160a01b03887f6398eade000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610a4d91506101203d8111610a53575b610a458183611690565b810190611c16565b8e6103b7565b503d610a3b565b610a7c91506101203d8111610a82575b610a748183611690565b810190611b3b565b8c610382565b503d610a6a565b610aa391975060c03d60c0116109425761092e8183611690565b5050958961034b565b346100ee5760803660031901126100ee576004356024359063ffffffff82168092036100ee5760443567ffffffffffffffff81116100ee57610af35f913690600401611612565b829192508194610b3d60405194859384937ff25f295c0000000000000000000000000000000000000000000000000000000085526004850152606060248501526064840191611990565b606435604483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610867575f91610d43575b50610b8c8151611ad2565b91610b978251611ad2565b5f5f925f5b8551811015610d09576001600160a01b03610bb782886119c1565b515116946020610bc783896119c1565b510151835f52600260205260405f206001600160a01b0388165f5260205260405f209660405197610bf789611643565b54906001600160a01b038216808a5260208a019260a01c835215155f14610c885750916001600160a01b03610c78926bffffffffffffffffffffffff600196955116908082105f14610c805750985b51169760405198610c568a611643565b89526020890152610c6681611b2d565b97610c7182896119c1565b52866119c1565b505b01610b9c565b905098610c46565b9192975050835f52600160205260405f206001600160a01b0382165f5260205260405f2054610cbc575b5050600190610c7a565b9060019299610cfb610cee610d0194610cf48d9960405192610cdd84611643565b835286602084015280938491611b2d565b9a6119c1565b528b6119c1565b506119b4565b979089610cb2565b610d2c87610d3f8a87898885528152604051948594606086526060860190611716565b9160208501528382036040850152611716565b0390f35b90503d805f833e610d548183611690565b8101906020818303126100ee5780519067ffffffffffffffff82116100ee570181601f820112156100ee57805190610d8b826116b2565b92610d996040519485611690565b82845260208085019360061b830101918183116100ee57602001925b828410610dc6575050505083610b81565b6040848303126100ee5760405190610ddd82611643565b8451906001600160a01b03821682036100ee5782602092604094528287015183820152815201930192610db5565b346100ee5760203660031901126100ee5760043567ffffffffffffffff81116100ee57610e3c903690600401611612565b8015610edd57610e55610e503683856116ca565b6119e9565b91825f525f60205260405f2054610eb1577f520594370888b69198345832d251eef1fda3177bd344e0dcfe792d7cdf96bff191835f525f6020524360405f2055610eac604051928392602084526020840191611990565b0390a2005b827f05a64c20000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fc2e5347d000000000000000000000000000000000000000000000000000000005f5260045ffd5b346100ee5760203660031901126100ee5760043567ffffffffffffffff81116100ee57366023820112156100ee57610163610e5060209236906024816004013591016116ca565b346100ee57366003190161038081126100ee576102a0136100ee576040366102a31901126100ee57610f7c6115e5565b6103243567ffffffffffffffff81116100ee57610f9d903690600401611612565b9161034435916103643567ffffffffffffffff81116100ee57610fc4903690600401611612565b9490926001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946040519463d6ab736960e01b865261100c600487016117f0565b6110256102a487016102a435815260206102c435910152565b5f6102e48701525f61030487015260c086610324818a5afa958615610867575f9661153e575b506040517fad0e71b00000000000000000000000000000000000000000000000000000000081528660048201526020816024818b5afa908115610867575f9161150c575b50156114e05760405196635830251360e11b885261012088600481845afa978815610867575f986114ba575b50610120602491604051928380926319120ab160e21b82528b60048301525afa801561086757602065ffffffffffff9161110b935f9161149b575b5001511663ffffffff60408a015116906119b4565b96874311156114655760800161112863ffffffff825116896119b4565b431161145457506001600160a01b038316968733141580611374575b61134857865f52600160205260405f20885f5260205260405f205461131c5767ffffffffffffffff611174611d30565b16610400811015611313575b8086036112e45750825f525f60205260405f2054159081156112cf575b506112a357966111cd60405160208101906111bd81610400848a8c611975565b5190208094610304359089611cd6565b9081985f915b808310611265575050500361123957907ff6b42c625dfebcb29e2b2f50600d991789587ad3bab6d3047fefc5ce87cddb159291845f52600160205260405f20865f5260205260405f2055611234604051928392602084526020840191611990565b0390a3005b857f01eb619e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909192611273848385611cc6565b359081811015611292575f52602052600160405f205b930191906111d3565b905f52602052600160405f20611289565b507f5b441e34000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050825f525f60205260405f2054118961119d565b857fb863f041000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50610400611180565b877f879d3b85000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f38d6df99000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506040517fdf595cb80000000000000000000000000000000000000000000000000000000081528860048201523360248201523060448201527f118bf75c0000000000000000000000000000000000000000000000000000000060648201526020816084816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610867575f9161141a575b5015611144565b90506020813d60201161144c575b8161143560209383611690565b810103126100ee5761144690611968565b8a611413565b3d9150611428565b51610a009063ffffffff16886119b4565b6001880180891161081b577f2a35a324000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6114b491506101203d8111610a8257610a748183611690565b8c6110f6565b60249198506114d861012091823d8111610a5357610a458183611690565b9891506110bb565b857f9105e920000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011611536575b8161152760209383611690565b810103126100ee57518961108f565b3d915061151a565b61155891965060c03d60c0116109425761092e8183611690565b5050948861104b565b346100ee575f3660031901126100ee5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100ee575f3660031901126100ee576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6102e435906001600160a01b03821682036100ee57565b602435906001600160a01b03821682036100ee57565b9181601f840112156100ee5782359167ffffffffffffffff83116100ee576020808501948460051b0101116100ee57565b6040810190811067ffffffffffffffff82111761165f57604052565b634e487b7160e01b5f52604160045260245ffd5b610120810190811067ffffffffffffffff82111761165f57604052565b90601f8019910116810190811067ffffffffffffffff82111761165f57604052565b67ffffffffffffffff811161165f5760051b60200190565b9291906116d6816116b2565b936116e46040519586611690565b602085838152019160051b81019283116100ee57905b82821061170657505050565b81358152602091820191016116fa565b90602080835192838152019201905f5b8181106117335750505090565b825180516001600160a01b031685526020908101518186015260409094019390920191600101611726565b519067ffffffffffffffff821682036100ee57565b809291039060c082126100ee578251926080602082015193603f1901126100ee57604051906080820182811067ffffffffffffffff82111761165f576117e89160a091604052604081015184526117cc6060820161175e565b60208501526117dd6080820161175e565b60408501520161175e565b606082015290565b6004358152602435602082015260443560408201526064356060820152608435608082015260a43560a082015260c43560c082015260e43567ffffffffffffffff81168091036100ee5760e08201526101043563ffffffff81168091036100ee5761010082015261012435610120820152610144356101408201526101643560028110156100ee576101608201526101843563ffffffff81168091036100ee576101808201526101a4358015158091036100ee576101a08201526101c4356bffffffffffffffffffffffff81168091036100ee576101c08201526101e4356bffffffffffffffffffffffff81168091036100ee576101e0820152610204356bffffffffffffffffffffffff81168091036100ee576102008201526102243567ffffffffffffffff81168091036100ee57610220820152610244356001600160a01b0381168091036100ee57610240820152610264356001600160a01b0381168091036100ee5761026082015261028061028435910152565b519081151582036100ee57565b91906001600160fb1b0381116100ee5760051b809282370190565b90918281526001600160fb1b0383116100ee5760209260051b809284830137010190565b9190820180921161081b57565b80518210156119d55760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b80515b60018111611a0357508051156119d5576020015190565b5f5b818110611a2057506001810180911161081b5760011c6119ec565b6001810180821161081b57808303611a6d5750611a3d81846119c1565b515b611a4c8260011c856119c1565b526002810180911115611a0557634e487b7160e01b5f52601160045260245ffd5b611a82611a7a83866119c1565b5191856119c1565b5180821015611ab2576040519060208201928352604082015260408152611aaa606082611690565b519020611a3f565b906040519060208201928352604082015260408152611aaa606082611690565b90611adc826116b2565b611ae96040519182611690565b8281528092611afa601f19916116b2565b01905f5b828110611b0a57505050565b602090604051611b1981611643565b5f81525f8382015282828501015201611afe565b5f19811461081b5760010190565b90816101209103126100ee5760405190611b5482611673565b805160078110156100ee57825260208101519065ffffffffffff821682036100ee57610100916020840152611b8b60408201611968565b6040840152611b9c60608201611968565b6060840152611bad60808201611968565b6080840152611bbe60a08201611968565b60a0840152611bcf60c08201611968565b60c0840152611be060e08201611968565b60e084015201516bffffffffffffffffffffffff811681036100ee5761010082015290565b519063ffffffff821682036100ee57565b90816101209103126100ee57611cbd61010060405192611c3584611673565b611c3e81611c05565b8452611c4c60208201611c05565b6020850152611c5d60408201611c05565b6040850152611c6e60608201611c05565b6060850152611c7f60808201611c05565b6080850152611c9060a08201611c05565b60a0850152611ca160c08201611c05565b60c0850152611cb260e08201611c05565b60e085015201611c05565b61010082015290565b91908110156119d55760051b0190565b9290916001600160a01b0360405193602085019586521660408401526060830152608082015260808152611d0b60a082611690565b51902090565b908160209103126100ee57516001600160a01b03811681036100ee5790565b6101643560028110156100ee576101843563ffffffff8116908181036100ee575060e4359067ffffffffffffffff82168092036100ee57610104359163ffffffff8316928381036100ee57506040519360a0850185811067ffffffffffffffff82111761165f5760405215845260208401918252604084019081526060840192835260808401936102a4358552604051630245228960e21b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156108675763ffffffff9660409660c4956001600160a01b03945f94611ed6575b509067ffffffffffffffff8a928a519b8c9a8b997f42fec943000000000000000000000000000000000000000000000000000000008b5251151560048b01525116602489015251166044870152511660648501525160848401525f60a4840152165afa908115610867575f91611e92575090565b90506040813d604011611ece575b81611ead60409383611690565b810103126100ee57602081611ec4611ecb9361175e565b500161175e565b90565b3d9150611ea0565b8a92919450611efc67ffffffffffffffff9160203d6020116108985761088a8183611690565b94919250611e1e56",
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
