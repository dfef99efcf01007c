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

// AssayServiceManagerMetaData contains all meta data concerning the AssayServiceManager contract.
var AssayServiceManagerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"wiring\",\"type\":\"tuple\",\"internalType\":\"structAssayServiceManager.Wiring\",\"components\":[{\"name\":\"allocationManager\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"rewardsCoordinator\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"},{\"name\":\"registryCoordinator\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"},{\"name\":\"claimBook\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"weth\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}]},{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ALLOCATION_MANAGER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLAIM_BOOK\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"OPERATOR_SET_ID\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REGISTRY_COORDINATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REWARDS_COORDINATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRewardsCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"WETH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getRestakeableStrategies\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payOperators\",\"inputs\":[{\"name\":\"payments\",\"type\":\"tuple[]\",\"internalType\":\"structAssayServiceManager.Payment[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wad\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"slashable\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"OperatorsPaid\",\"inputs\":[{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"startTimestamp\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"wad\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StakeRefreshFailed\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NoPayments\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OnlyClaimBook\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OperatorNotSlashable\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentsNotAscending\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RefreshOutOfGas\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"TransferFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WadOutOfRange\",\"inputs\":[{\"name\":\"wad\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"CLAIM_BOOK()":                             "01106e2b",
		"ALLOCATION_MANAGER()":                     "31232bc9",
		"OPERATOR_SET_ID()":                        "5a15f5f0",
		"slash(address,uint256,string)":            "678b3ee2",
		"REWARDS_COORDINATOR()":                    "71e2c264",
		"slashable(address)":                       "844caee8",
		"payOperators((address,uint256)[],string)": "88250fbe",
		"REGISTRY_COORDINATOR()":                   "8a08b61f",
		"WETH()":                                   "ad5c4648",
		"getRestakeableStrategies()":               "e481af9d",
	},
	Bin: "0x6101208060405234610432575f906119e1803803809161001f82856104b3565b8339810181810360e081126104325760c013610432576040519060c082016001600160401b0381118382101761049f5760405282516001600160a01b03811681036104325782526020830151906001600160a01b0382168203610432576020830191825260408401516001600160a01b038116810361043257604084019081526060850151946001600160a01b0386168603610432576060850195865260808101516001600160a01b0381168103610432576080860190815260a0820151916001600160a01b03831683036104325760a0870192835260c0810151906001600160401b03821161043257019284601f850112156104325783516001600160401b03811161049f576040519461013e601f8301601f1916602001876104b3565b81865260208601966020838301011161043257815f926020809301895e8601015286516001600160a01b031615801561048d575b801561047b575b8015610469575b8015610457575b8015610445575b6104365786516001600160a01b039081166080529051811660a0528751811660c0529051811660e052905181166101005284511691823b15610432576064925f928360405195868095819463a982182160e01b8352306004840152604060248401525180918160448501528484015e8181018301849052601f01601f191681010301925af1801561042757610410575b5081518351859392916001600160a01b039081169116813b1561040c5784916044839260405194859384926334f65bfd60e21b845230600485015260248401525af19081156103e85784916103f7575b50508051845183516001600160a01b03928316929182169116823b156103f35760848692836040519586948593634a86c03760e11b855230600486015260248501526044840152630130fc2760e51b60648401525af19081156103e85784916103d3575b505051925190516001600160a01b03938416939081169116833b156103cf57608490836040519586948593634a86c03760e11b855230600486015260248501526044840152636e3492b560e01b60648401525af180156103c4576103ac575b60405161150a90816104d7823960805181818160e101528181610b8701528181610fd401528181611280015261139f015260a0518181816102e00152610a70015260c0518181816101bc0152610d4e015260e05181818161026601528181610ade015261101501526101005181818161017801526103cd0152f35b6103b78280926104b3565b6103c15780610331565b80fd5b6040513d84823e3d90fd5b8280fd5b816103dd916104b3565b6103cf57825f6102d2565b6040513d86823e3d90fd5b8580fd5b81610401916104b3565b6103cf57825f61026e565b8480fd5b61041e919294505f906104b3565b5f92905f61021e565b6040513d5f823e3d90fd5b5f80fd5b63d92e233d60e01b5f5260045ffd5b5082516001600160a01b03161561018e565b5081516001600160a01b031615610187565b5087516001600160a01b031615610180565b5080516001600160a01b031615610179565b5085516001600160a01b031615610172565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761049f5760405256fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301106e2b14610ff85750806331232bc914610fb55780635a15f5f014610f9b578063678b3ee214610a9457806371e2c26414610a50578063844caee814610a2257806388250fbe146101e05780638a08b61f1461019c578063ad5c4648146101585763e481af9d1461008c575f80fd5b346101555780600319360112610155576100a46114c5565b60405163105dea1f60e21b815281516001600160a01b0316600482015260209091015163ffffffff16602482015281816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561014a57826101239392610127575b50506040519182918261107d565b0390f35b61014392503d8091833e61013b81836110f7565b8101906112cf565b5f80610115565b6040513d84823e3d90fd5b80fd5b503461015557806003193601126101555760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461015557806003193601126101555760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610155576040366003190112610155576004359067ffffffffffffffff821161015557366023830112156101555781600401359167ffffffffffffffff8311610a1e576024810190602436918560061b010111610a1e5760243567ffffffffffffffff81116106425761025990369060040161104f565b9190926001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610a0b5784156109e357809161029d86611119565b956102ab60405197886110f7565b808752601f196102ba82611119565b01835b8181106109c0575050829183925b8284106108cd57505050506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916040517f9d45c281000000000000000000000000000000000000000000000000000000008152602081600481875afa9081156108c2578391610883575b505f1942019042821161085b5763ffffffff1690811561086f578190048181029080820483149015171561085b5781810390811161085b5763ffffffff16937f5f8c5afe22bcecc03610198abfe7526e08b53db5ef1e7e2c3b8e10003f323d0a60405184815286602082015260606040820152806103c0606082018a8c6111dc565b0390a16001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016966040517f23b872dd000000000000000000000000000000000000000000000000000000008152336004820152306024820152846044820152602081606481898d5af190811561083157869161083c575b50156107da576040517f095ea7b3000000000000000000000000000000000000000000000000000000008152826004820152846024820152602081604481898d5af1908115610831578691610802575b50156107da576040968751936104a489866110f7565b60018552601f198901875b81811061079e5750506104c061135a565b9788519b6104cd8d611119565b8b80519e8f926104dd90846110f7565b808352601f19906104ed90611119565b01918b905b83821061077a5750505050885b8a5181101561055a57806105538f926001938f8f610525846001600160a01b0392611152565b5116905190610533826110bf565b8152670de0b6b3a7640000602082015261054d8383611152565b52611152565b50016104ff565b5061058f95979a99508c96989b8a5197610573896110db565b8852602088015289870152606086015260808501523691611182565b60a082015261059d83611131565b526105a782611131565b50803b156107765790849083519283917f9cb9a5fa0000000000000000000000000000000000000000000000000000000083526044830130600485015286602485015281518091526064840190602060648260051b87010193019186905b82821061065057505050508383809203925af180156106465761062d575b6020838351908152f35b6106388480926110f7565b6106425782610623565b8280fd5b82513d86823e3d90fd5b929550929093955060631987820301825284519060c081019180519260c083528351809152602060e084019401908d905b8c81831061073e57505050506001600160a01b03602082015116602083015289810151928281038b840152602080855192838152019401908d5b8c828210610716575050505061070460019360209360a08463ffffffff60608897015116606084015263ffffffff608082015116608084015201519060a08184039101526111b8565b96019201920192899593879593610605565b835180516001600160a01b0316885260209081015181890152960195909201916001016106bb565b60209084976bffffffffffffffffffffffff836001959697516001600160a01b03815116845201511683820152019601920190610681565b8480fd5b6020828194519261078a846110bf565b5f84525f83850152010152018c908f6104f2565b6020908b516107ac816110db565b606081528a8382015260608d8201528a60608201528a6080820152606060a082015282828a010152016104af565b6004857f90b8ec18000000000000000000000000000000000000000000000000000000008152fd5b610824915060203d60201161082a575b61081c81836110f7565b8101906111fc565b5f61048e565b503d610812565b6040513d88823e3d90fd5b610855915060203d60201161082a5761081c81836110f7565b5f61043e565b602484634e487b7160e01b81526011600452fd5b602484634e487b7160e01b81526012600452fd5b90506020813d6020116108ba575b8161089e602093836110f7565b81010312610642575163ffffffff81168103610642575f61033e565b3d9150610891565b6040513d85823e3d90fd5b6001600160a01b03806108ec6108e78787879b999b6114e6565b6114f6565b92169116111561097e576109046108e78684846114e6565b9260206109128785856114e6565b013560405190610921826110bf565b6001600160a01b0386168252602082015261093c878b611152565b52610947868a611152565b5060206109558785856114e6565b0135810180911161096a5794600101926102cb565b602485634e487b7160e01b81526011600452fd5b6001600160a01b036109976108e78760249588956114e6565b7f85c7e76d00000000000000000000000000000000000000000000000000000000835216600452fd5b6020906040516109cf816110bf565b5f81525f8382015282828c010152016102bd565b807f0e22dd640000000000000000000000000000000000000000000000000000000060049252fd5b80631ac1a6a360e31b6024925233600452fd5b5080fd5b5034610155576020366003190112610155576020610a46610a41611039565b611214565b6040519015158152f35b503461015557806003193601126101555760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610efe576060366003190112610efe57610aae611039565b60243560443567ffffffffffffffff8111610efe57610ad190369060040161104f565b6001600160a01b039491947f0000000000000000000000000000000000000000000000000000000000000000163303610f885782158015610f77575b610f4b57610b1a84611214565b15610f1657610b2761135a565b90815195610b3487611119565b96610b4260405198896110f7565b808852610b51601f1991611119565b013660208901375f5b8751811015610b78578086610b716001938b611152565b5201610b5a565b50849087876001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906040519060a082019082821067ffffffffffffffff831117610f02576001600160a01b0391604052169687825260208201935f85526040830191825260608301908152610bf6368988611182565b9160808401928352843b15610efe579063ffffffff959392916040519687957f36352057000000000000000000000000000000000000000000000000000000008752306004880152604060248801526001600160a01b0360e48801965116604488015251166064860152519260a060848601528351809152602061010486019401905f5b818110610edc5750505051916043198482030160a4850152602080845192838152019301905f5b818110610ec3575050505f83610cc78296948294516043198483030160c48501526111b8565b03925af18015610eb857610e7c575b50917f7e947095ed288d8885423bdaef4015b7420ffa9b84d62ef67c402e8bc36a8ea991610d18859460405193849384526040602085015260408401916111dc565b0390a26040828151610d2a83826110f7565b60018152601f19830136602083013783610d4382611131565b526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561064257610db0839291839286519586809481937ecf2ab50000000000000000000000000000000000000000000000000000000083526004830161107d565b03925af19182610e63575b5050610e5e573d15610e56573d90610dd282611166565b91610ddf825193846110f7565b82523d84602084013e5b815115610e2e577fe80a0c8d2a5e5a237e8db88f6cef5f0e0ed671f9292c725f60a7bc318ca4452191610e2891519182916020835260208301906111b8565b0390a280f35b6004847fb2f37962000000000000000000000000000000000000000000000000000000008152fd5b606090610de9565b505080f35b81610e6d916110f7565b610e78578385610dbb565b8380fd5b849391955091610ead5f7f7e947095ed288d8885423bdaef4015b7420ffa9b84d62ef67c402e8bc36a8ea9946110f7565b5f9591935091610cd6565b6040513d5f823e3d90fd5b8251855287955060209485019490920191600101610ca1565b82516001600160a01b0316865288965060209586019590920191600101610c7a565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b6001600160a01b03847f797deebb000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b827f5e84851f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50670de0b6b3a76400008311610b0d565b631ac1a6a360e31b5f523360045260245ffd5b34610efe575f366003190112610efe5760206040515f8152f35b34610efe575f366003190112610efe5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610efe575f366003190112610efe576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b0382168203610efe57565b9181601f84011215610efe5782359167ffffffffffffffff8311610efe5760208381860195010111610efe57565b60206040818301928281528451809452019201905f5b8181106110a05750505090565b82516001600160a01b0316845260209384019390920191600101611093565b6040810190811067ffffffffffffffff821117610f0257604052565b60c0810190811067ffffffffffffffff821117610f0257604052565b90601f8019910116810190811067ffffffffffffffff821117610f0257604052565b67ffffffffffffffff8111610f025760051b60200190565b80511561113e5760200190565b634e487b7160e01b5f52603260045260245ffd5b805182101561113e5760209160051b010190565b67ffffffffffffffff8111610f0257601f01601f191660200190565b92919261118e82611166565b9161119c60405193846110f7565b829481845281830111610efe578281602093845f960137010152565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b908060209392818452848401375f828201840152601f01601f1916010190565b90816020910312610efe57518015158103610efe5790565b61127061121f6114c5565b6040517f1352c3e60000000000000000000000000000000000000000000000000000000081526001600160a01b039384166004820152815190931660248401526020015163ffffffff166044830152565b6020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610eb8575f916112b3575090565b6112cc915060203d60201161082a5761081c81836110f7565b90565b602081830312610efe5780519067ffffffffffffffff8211610efe57019080601f83011215610efe5781519061130482611119565b9261131260405194856110f7565b82845260208085019360051b820101918211610efe57602001915b81831061133a5750505090565b82516001600160a01b0381168103610efe5781526020928301920161132d565b6113626114c5565b60405163105dea1f60e21b815281516001600160a01b0316600482015260209091015163ffffffff1660248201525f816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610eb8575f91611493575b506001815b825182101561148d576001600160a01b036113ef8385611152565b511693825b80151580611466575b1561144e575f19810181811161143a5761141f6001600160a01b039187611152565b511661142b8287611152565b52801561143a575f19016113f4565b634e487b7160e01b5f52601160045260245ffd5b9461145e60019394929686611152565b5201906113d4565b505f19810181811161143a576001600160a01b03611485889288611152565b5116116113fd565b92915050565b6114a791503d805f833e61013b81836110f7565b5f6113cf565b604051906114ba826110bf565b5f6020838281520152565b6114cd6114ad565b506040516114da816110bf565b3081525f602082015290565b919081101561113e5760061b0190565b356001600160a01b0381168103610efe579056",
}

// AssayServiceManagerABI is the input ABI used to generate the binding from.
// Deprecated: Use AssayServiceManagerMetaData.ABI instead.
var AssayServiceManagerABI = AssayServiceManagerMetaData.ABI

// Deprecated: Use AssayServiceManagerMetaData.Sigs instead.
// AssayServiceManagerFuncSigs maps the 4-byte function signature to its string representation.
var AssayServiceManagerFuncSigs = AssayServiceManagerMetaData.Sigs

// AssayServiceManagerBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use AssayServiceManagerMetaData.Bin instead.
var AssayServiceManagerBin = AssayServiceManagerMetaData.Bin

// DeployAssayServiceManager deploys a new Ethereum contract, binding an instance of AssayServiceManager to it.
func DeployAssayServiceManager(auth *bind.TransactOpts, backend bind.ContractBackend, wiring AssayServiceManagerWiring, metadataURI string) (common.Address, *types.Transaction, *AssayServiceManager, error) {
	parsed, err := AssayServiceManagerMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(AssayServiceManagerBin), backend, wiring, metadataURI)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &AssayServiceManager{AssayServiceManagerCaller: AssayServiceManagerCaller{contract: contract}, AssayServiceManagerTransactor: AssayServiceManagerTransactor{contract: contract}, AssayServiceManagerFilterer: AssayServiceManagerFilterer{contract: contract}}, nil
}

// AssayServiceManager is an auto generated Go binding around an Ethereum contract.
type AssayServiceManager struct {
	AssayServiceManagerCaller     // Read-only binding to the contract
	AssayServiceManagerTransactor // Write-only binding to the contract
	AssayServiceManagerFilterer   // Log filterer for contract events
}

// AssayServiceManagerCaller is an auto generated read-only Go binding around an Ethereum contract.
type AssayServiceManagerCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AssayServiceManagerTransactor is an auto generated write-only Go binding around an Ethereum contract.
type AssayServiceManagerTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AssayServiceManagerFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type AssayServiceManagerFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// AssayServiceManagerSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type AssayServiceManagerSession struct {
	Contract     *AssayServiceManager // Generic contract binding to set the session for
	CallOpts     bind.CallOpts        // Call options to use throughout this session
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// AssayServiceManagerCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type AssayServiceManagerCallerSession struct {
	Contract *AssayServiceManagerCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts              // Call options to use throughout this session
}

// AssayServiceManagerTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type AssayServiceManagerTransactorSession struct {
	Contract     *AssayServiceManagerTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts              // Transaction auth options to use throughout this session
}

// AssayServiceManagerRaw is an auto generated low-level Go binding around an Ethereum contract.
type AssayServiceManagerRaw struct {
	Contract *AssayServiceManager // Generic contract binding to access the raw methods on
}

// AssayServiceManagerCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type AssayServiceManagerCallerRaw struct {
	Contract *AssayServiceManagerCaller // Generic read-only contract binding to access the raw methods on
}

// AssayServiceManagerTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type AssayServiceManagerTransactorRaw struct {
	Contract *AssayServiceManagerTransactor // Generic write-only contract binding to access the raw methods on
}

// NewAssayServiceManager creates a new instance of AssayServiceManager, bound to a specific deployed contract.
func NewAssayServiceManager(address common.Address, backend bind.ContractBackend) (*AssayServiceManager, error) {
	contract, err := bindAssayServiceManager(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &AssayServiceManager{AssayServiceManagerCaller: AssayServiceManagerCaller{contract: contract}, AssayServiceManagerTransactor: AssayServiceManagerTransactor{contract: contract}, AssayServiceManagerFilterer: AssayServiceManagerFilterer{contract: contract}}, nil
}

// NewAssayServiceManagerCaller creates a new read-only instance of AssayServiceManager, bound to a specific deployed contract.
func NewAssayServiceManagerCaller(address common.Address, caller bind.ContractCaller) (*AssayServiceManagerCaller, error) {
	contract, err := bindAssayServiceManager(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &AssayServiceManagerCaller{contract: contract}, nil
}

// NewAssayServiceManagerTransactor creates a new write-only instance of AssayServiceManager, bound to a specific deployed contract.
func NewAssayServiceManagerTransactor(address common.Address, transactor bind.ContractTransactor) (*AssayServiceManagerTransactor, error) {
	contract, err := bindAssayServiceManager(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &AssayServiceManagerTransactor{contract: contract}, nil
}

// NewAssayServiceManagerFilterer creates a new log filterer instance of AssayServiceManager, bound to a specific deployed contract.
func NewAssayServiceManagerFilterer(address common.Address, filterer bind.ContractFilterer) (*AssayServiceManagerFilterer, error) {
	contract, err := bindAssayServiceManager(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &AssayServiceManagerFilterer{contract: contract}, nil
}

// bindAssayServiceManager binds a generic wrapper to an already deployed contract.
func bindAssayServiceManager(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := AssayServiceManagerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AssayServiceManager *AssayServiceManagerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AssayServiceManager.Contract.AssayServiceManagerCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AssayServiceManager *AssayServiceManagerRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.AssayServiceManagerTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AssayServiceManager *AssayServiceManagerRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.AssayServiceManagerTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_AssayServiceManager *AssayServiceManagerCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _AssayServiceManager.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_AssayServiceManager *AssayServiceManagerTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_AssayServiceManager *AssayServiceManagerTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.contract.Transact(opts, method, params...)
}

// ALLOCATIONMANAGER is a free data retrieval call binding the contract method 0x31232bc9.
//
// Solidity: function ALLOCATION_MANAGER() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCaller) ALLOCATIONMANAGER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "ALLOCATION_MANAGER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ALLOCATIONMANAGER is a free data retrieval call binding the contract method 0x31232bc9.
//
// Solidity: function ALLOCATION_MANAGER() view returns(address)
func (_AssayServiceManager *AssayServiceManagerSession) ALLOCATIONMANAGER() (common.Address, error) {
	return _AssayServiceManager.Contract.ALLOCATIONMANAGER(&_AssayServiceManager.CallOpts)
}

// ALLOCATIONMANAGER is a free data retrieval call binding the contract method 0x31232bc9.
//
// Solidity: function ALLOCATION_MANAGER() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCallerSession) ALLOCATIONMANAGER() (common.Address, error) {
	return _AssayServiceManager.Contract.ALLOCATIONMANAGER(&_AssayServiceManager.CallOpts)
}

// CLAIMBOOK is a free data retrieval call binding the contract method 0x01106e2b.
//
// Solidity: function CLAIM_BOOK() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCaller) CLAIMBOOK(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "CLAIM_BOOK")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// CLAIMBOOK is a free data retrieval call binding the contract method 0x01106e2b.
//
// Solidity: function CLAIM_BOOK() view returns(address)
func (_AssayServiceManager *AssayServiceManagerSession) CLAIMBOOK() (common.Address, error) {
	return _AssayServiceManager.Contract.CLAIMBOOK(&_AssayServiceManager.CallOpts)
}

// CLAIMBOOK is a free data retrieval call binding the contract method 0x01106e2b.
//
// Solidity: function CLAIM_BOOK() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCallerSession) CLAIMBOOK() (common.Address, error) {
	return _AssayServiceManager.Contract.CLAIMBOOK(&_AssayServiceManager.CallOpts)
}

// OPERATORSETID is a free data retrieval call binding the contract method 0x5a15f5f0.
//
// Solidity: function OPERATOR_SET_ID() view returns(uint32)
func (_AssayServiceManager *AssayServiceManagerCaller) OPERATORSETID(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "OPERATOR_SET_ID")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// OPERATORSETID is a free data retrieval call binding the contract method 0x5a15f5f0.
//
// Solidity: function OPERATOR_SET_ID() view returns(uint32)
func (_AssayServiceManager *AssayServiceManagerSession) OPERATORSETID() (uint32, error) {
	return _AssayServiceManager.Contract.OPERATORSETID(&_AssayServiceManager.CallOpts)
}

// OPERATORSETID is a free data retrieval call binding the contract method 0x5a15f5f0.
//
// Solidity: function OPERATOR_SET_ID() view returns(uint32)
func (_AssayServiceManager *AssayServiceManagerCallerSession) OPERATORSETID() (uint32, error) {
	return _AssayServiceManager.Contract.OPERATORSETID(&_AssayServiceManager.CallOpts)
}

// REGISTRYCOORDINATOR is a free data retrieval call binding the contract method 0x8a08b61f.
//
// Solidity: function REGISTRY_COORDINATOR() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCaller) REGISTRYCOORDINATOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "REGISTRY_COORDINATOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REGISTRYCOORDINATOR is a free data retrieval call binding the contract method 0x8a08b61f.
//
// Solidity: function REGISTRY_COORDINATOR() view returns(address)
func (_AssayServiceManager *AssayServiceManagerSession) REGISTRYCOORDINATOR() (common.Address, error) {
	return _AssayServiceManager.Contract.REGISTRYCOORDINATOR(&_AssayServiceManager.CallOpts)
}

// REGISTRYCOORDINATOR is a free data retrieval call binding the contract method 0x8a08b61f.
//
// Solidity: function REGISTRY_COORDINATOR() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCallerSession) REGISTRYCOORDINATOR() (common.Address, error) {
	return _AssayServiceManager.Contract.REGISTRYCOORDINATOR(&_AssayServiceManager.CallOpts)
}

// REWARDSCOORDINATOR is a free data retrieval call binding the contract method 0x71e2c264.
//
// Solidity: function REWARDS_COORDINATOR() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCaller) REWARDSCOORDINATOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "REWARDS_COORDINATOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// REWARDSCOORDINATOR is a free data retrieval call binding the contract method 0x71e2c264.
//
// Solidity: function REWARDS_COORDINATOR() view returns(address)
func (_AssayServiceManager *AssayServiceManagerSession) REWARDSCOORDINATOR() (common.Address, error) {
	return _AssayServiceManager.Contract.REWARDSCOORDINATOR(&_AssayServiceManager.CallOpts)
}

// REWARDSCOORDINATOR is a free data retrieval call binding the contract method 0x71e2c264.
//
// Solidity: function REWARDS_COORDINATOR() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCallerSession) REWARDSCOORDINATOR() (common.Address, error) {
	return _AssayServiceManager.Contract.REWARDSCOORDINATOR(&_AssayServiceManager.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCaller) WETH(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "WETH")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_AssayServiceManager *AssayServiceManagerSession) WETH() (common.Address, error) {
	return _AssayServiceManager.Contract.WETH(&_AssayServiceManager.CallOpts)
}

// WETH is a free data retrieval call binding the contract method 0xad5c4648.
//
// Solidity: function WETH() view returns(address)
func (_AssayServiceManager *AssayServiceManagerCallerSession) WETH() (common.Address, error) {
	return _AssayServiceManager.Contract.WETH(&_AssayServiceManager.CallOpts)
}

// GetRestakeableStrategies is a free data retrieval call binding the contract method 0xe481af9d.
//
// Solidity: function getRestakeableStrategies() view returns(address[])
func (_AssayServiceManager *AssayServiceManagerCaller) GetRestakeableStrategies(opts *bind.CallOpts) ([]common.Address, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "getRestakeableStrategies")

	if err != nil {
		return *new([]common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)

	return out0, err

}

// GetRestakeableStrategies is a free data retrieval call binding the contract method 0xe481af9d.
//
// Solidity: function getRestakeableStrategies() view returns(address[])
func (_AssayServiceManager *AssayServiceManagerSession) GetRestakeableStrategies() ([]common.Address, error) {
	return _AssayServiceManager.Contract.GetRestakeableStrategies(&_AssayServiceManager.CallOpts)
}

// GetRestakeableStrategies is a free data retrieval call binding the contract method 0xe481af9d.
//
// Solidity: function getRestakeableStrategies() view returns(address[])
func (_AssayServiceManager *AssayServiceManagerCallerSession) GetRestakeableStrategies() ([]common.Address, error) {
	return _AssayServiceManager.Contract.GetRestakeableStrategies(&_AssayServiceManager.CallOpts)
}

// Slashable is a free data retrieval call binding the contract method 0x844caee8.
//
// Solidity: function slashable(address operator) view returns(bool)
func (_AssayServiceManager *AssayServiceManagerCaller) Slashable(opts *bind.CallOpts, operator common.Address) (bool, error) {
	var out []interface{}
	err := _AssayServiceManager.contract.Call(opts, &out, "slashable", operator)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// Slashable is a free data retrieval call binding the contract method 0x844caee8.
//
// Solidity: function slashable(address operator) view returns(bool)
func (_AssayServiceManager *AssayServiceManagerSession) Slashable(operator common.Address) (bool, error) {
	return _AssayServiceManager.Contract.Slashable(&_AssayServiceManager.CallOpts, operator)
}

// Slashable is a free data retrieval call binding the contract method 0x844caee8.
//
// Solidity: function slashable(address operator) view returns(bool)
func (_AssayServiceManager *AssayServiceManagerCallerSession) Slashable(operator common.Address) (bool, error) {
	return _AssayServiceManager.Contract.Slashable(&_AssayServiceManager.CallOpts, operator)
}

// PayOperators is a paid mutator transaction binding the contract method 0x88250fbe.
//
// Solidity: function payOperators((address,uint256)[] payments, string description) returns(uint256 total)
func (_AssayServiceManager *AssayServiceManagerTransactor) PayOperators(opts *bind.TransactOpts, payments []AssayServiceManagerPayment, description string) (*types.Transaction, error) {
	return _AssayServiceManager.contract.Transact(opts, "payOperators", payments, description)
}

// PayOperators is a paid mutator transaction binding the contract method 0x88250fbe.
//
// Solidity: function payOperators((address,uint256)[] payments, string description) returns(uint256 total)
func (_AssayServiceManager *AssayServiceManagerSession) PayOperators(payments []AssayServiceManagerPayment, description string) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.PayOperators(&_AssayServiceManager.TransactOpts, payments, description)
}

// PayOperators is a paid mutator transaction binding the contract method 0x88250fbe.
//
// Solidity: function payOperators((address,uint256)[] payments, string description) returns(uint256 total)
func (_AssayServiceManager *AssayServiceManagerTransactorSession) PayOperators(payments []AssayServiceManagerPayment, description string) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.PayOperators(&_AssayServiceManager.TransactOpts, payments, description)
}

// Slash is a paid mutator transaction binding the contract method 0x678b3ee2.
//
// Solidity: function slash(address operator, uint256 wad, string description) returns()
func (_AssayServiceManager *AssayServiceManagerTransactor) Slash(opts *bind.TransactOpts, operator common.Address, wad *big.Int, description string) (*types.Transaction, error) {
	return _AssayServiceManager.contract.Transact(opts, "slash", operator, wad, description)
}

// Slash is a paid mutator transaction binding the contract method 0x678b3ee2.
//
// Solidity: function slash(address operator, uint256 wad, string description) returns()
func (_AssayServiceManager *AssayServiceManagerSession) Slash(operator common.Address, wad *big.Int, description string) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.Slash(&_AssayServiceManager.TransactOpts, operator, wad, description)
}

// Slash is a paid mutator transaction binding the contract method 0x678b3ee2.
//
// Solidity: function slash(address operator, uint256 wad, string description) returns()
func (_AssayServiceManager *AssayServiceManagerTransactorSession) Slash(operator common.Address, wad *big.Int, description string) (*types.Transaction, error) {
	return _AssayServiceManager.Contract.Slash(&_AssayServiceManager.TransactOpts, operator, wad, description)
}

// AssayServiceManagerOperatorsPaidIterator is returned from FilterOperatorsPaid and is used to iterate over the raw logs and unpacked data for OperatorsPaid events raised by the AssayServiceManager contract.
type AssayServiceManagerOperatorsPaidIterator struct {
	Event *AssayServiceManagerOperatorsPaid // Event containing the contract specifics and raw log

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
func (it *AssayServiceManagerOperatorsPaidIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AssayServiceManagerOperatorsPaid)
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
		it.Event = new(AssayServiceManagerOperatorsPaid)
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
func (it *AssayServiceManagerOperatorsPaidIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AssayServiceManagerOperatorsPaidIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AssayServiceManagerOperatorsPaid represents a OperatorsPaid event raised by the AssayServiceManager contract.
type AssayServiceManagerOperatorsPaid struct {
	Total          *big.Int
	StartTimestamp uint32
	Description    string
	Raw            types.Log // Blockchain specific contextual infos
}

// FilterOperatorsPaid is a free log retrieval operation binding the contract event 0x5f8c5afe22bcecc03610198abfe7526e08b53db5ef1e7e2c3b8e10003f323d0a.
//
// Solidity: event OperatorsPaid(uint256 total, uint32 startTimestamp, string description)
func (_AssayServiceManager *AssayServiceManagerFilterer) FilterOperatorsPaid(opts *bind.FilterOpts) (*AssayServiceManagerOperatorsPaidIterator, error) {

	logs, sub, err := _AssayServiceManager.contract.FilterLogs(opts, "OperatorsPaid")
	if err != nil {
		return nil, err
	}
	return &AssayServiceManagerOperatorsPaidIterator{contract: _AssayServiceManager.contract, event: "OperatorsPaid", logs: logs, sub: sub}, nil
}

// WatchOperatorsPaid is a free log subscription operation binding the contract event 0x5f8c5afe22bcecc03610198abfe7526e08b53db5ef1e7e2c3b8e10003f323d0a.
//
// Solidity: event OperatorsPaid(uint256 total, uint32 startTimestamp, string description)
func (_AssayServiceManager *AssayServiceManagerFilterer) WatchOperatorsPaid(opts *bind.WatchOpts, sink chan<- *AssayServiceManagerOperatorsPaid) (event.Subscription, error) {

	logs, sub, err := _AssayServiceManager.contract.WatchLogs(opts, "OperatorsPaid")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AssayServiceManagerOperatorsPaid)
				if err := _AssayServiceManager.contract.UnpackLog(event, "OperatorsPaid", log); err != nil {
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

// ParseOperatorsPaid is a log parse operation binding the contract event 0x5f8c5afe22bcecc03610198abfe7526e08b53db5ef1e7e2c3b8e10003f323d0a.
//
// Solidity: event OperatorsPaid(uint256 total, uint32 startTimestamp, string description)
func (_AssayServiceManager *AssayServiceManagerFilterer) ParseOperatorsPaid(log types.Log) (*AssayServiceManagerOperatorsPaid, error) {
	event := new(AssayServiceManagerOperatorsPaid)
	if err := _AssayServiceManager.contract.UnpackLog(event, "OperatorsPaid", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AssayServiceManagerSlashedIterator is returned from FilterSlashed and is used to iterate over the raw logs and unpacked data for Slashed events raised by the AssayServiceManager contract.
type AssayServiceManagerSlashedIterator struct {
	Event *AssayServiceManagerSlashed // Event containing the contract specifics and raw log

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
func (it *AssayServiceManagerSlashedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AssayServiceManagerSlashed)
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
		it.Event = new(AssayServiceManagerSlashed)
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
func (it *AssayServiceManagerSlashedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AssayServiceManagerSlashedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AssayServiceManagerSlashed represents a Slashed event raised by the AssayServiceManager contract.
type AssayServiceManagerSlashed struct {
	Operator    common.Address
	Wad         *big.Int
	Description string
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterSlashed is a free log retrieval operation binding the contract event 0x7e947095ed288d8885423bdaef4015b7420ffa9b84d62ef67c402e8bc36a8ea9.
//
// Solidity: event Slashed(address indexed operator, uint256 wad, string description)
func (_AssayServiceManager *AssayServiceManagerFilterer) FilterSlashed(opts *bind.FilterOpts, operator []common.Address) (*AssayServiceManagerSlashedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _AssayServiceManager.contract.FilterLogs(opts, "Slashed", operatorRule)
	if err != nil {
		return nil, err
	}
	return &AssayServiceManagerSlashedIterator{contract: _AssayServiceManager.contract, event: "Slashed", logs: logs, sub: sub}, nil
}

// WatchSlashed is a free log subscription operation binding the contract event 0x7e947095ed288d8885423bdaef4015b7420ffa9b84d62ef67c402e8bc36a8ea9.
//
// Solidity: event Slashed(address indexed operator, uint256 wad, string description)
func (_AssayServiceManager *AssayServiceManagerFilterer) WatchSlashed(opts *bind.WatchOpts, sink chan<- *AssayServiceManagerSlashed, operator []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _AssayServiceManager.contract.WatchLogs(opts, "Slashed", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AssayServiceManagerSlashed)
				if err := _AssayServiceManager.contract.UnpackLog(event, "Slashed", log); err != nil {
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

// ParseSlashed is a log parse operation binding the contract event 0x7e947095ed288d8885423bdaef4015b7420ffa9b84d62ef67c402e8bc36a8ea9.
//
// Solidity: event Slashed(address indexed operator, uint256 wad, string description)
func (_AssayServiceManager *AssayServiceManagerFilterer) ParseSlashed(log types.Log) (*AssayServiceManagerSlashed, error) {
	event := new(AssayServiceManagerSlashed)
	if err := _AssayServiceManager.contract.UnpackLog(event, "Slashed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// AssayServiceManagerStakeRefreshFailedIterator is returned from FilterStakeRefreshFailed and is used to iterate over the raw logs and unpacked data for StakeRefreshFailed events raised by the AssayServiceManager contract.
type AssayServiceManagerStakeRefreshFailedIterator struct {
	Event *AssayServiceManagerStakeRefreshFailed // Event containing the contract specifics and raw log

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
func (it *AssayServiceManagerStakeRefreshFailedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(AssayServiceManagerStakeRefreshFailed)
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
		it.Event = new(AssayServiceManagerStakeRefreshFailed)
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
func (it *AssayServiceManagerStakeRefreshFailedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *AssayServiceManagerStakeRefreshFailedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// AssayServiceManagerStakeRefreshFailed represents a StakeRefreshFailed event raised by the AssayServiceManager contract.
type AssayServiceManagerStakeRefreshFailed struct {
	Operator common.Address
	Reason   []byte
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterStakeRefreshFailed is a free log retrieval operation binding the contract event 0xe80a0c8d2a5e5a237e8db88f6cef5f0e0ed671f9292c725f60a7bc318ca44521.
//
// Solidity: event StakeRefreshFailed(address indexed operator, bytes reason)
func (_AssayServiceManager *AssayServiceManagerFilterer) FilterStakeRefreshFailed(opts *bind.FilterOpts, operator []common.Address) (*AssayServiceManagerStakeRefreshFailedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _AssayServiceManager.contract.FilterLogs(opts, "StakeRefreshFailed", operatorRule)
	if err != nil {
		return nil, err
	}
	return &AssayServiceManagerStakeRefreshFailedIterator{contract: _AssayServiceManager.contract, event: "StakeRefreshFailed", logs: logs, sub: sub}, nil
}

// WatchStakeRefreshFailed is a free log subscription operation binding the contract event 0xe80a0c8d2a5e5a237e8db88f6cef5f0e0ed671f9292c725f60a7bc318ca44521.
//
// Solidity: event StakeRefreshFailed(address indexed operator, bytes reason)
func (_AssayServiceManager *AssayServiceManagerFilterer) WatchStakeRefreshFailed(opts *bind.WatchOpts, sink chan<- *AssayServiceManagerStakeRefreshFailed, operator []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _AssayServiceManager.contract.WatchLogs(opts, "StakeRefreshFailed", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(AssayServiceManagerStakeRefreshFailed)
				if err := _AssayServiceManager.contract.UnpackLog(event, "StakeRefreshFailed", log); err != nil {
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

// ParseStakeRefreshFailed is a log parse operation binding the contract event 0xe80a0c8d2a5e5a237e8db88f6cef5f0e0ed671f9292c725f60a7bc318ca44521.
//
// Solidity: event StakeRefreshFailed(address indexed operator, bytes reason)
func (_AssayServiceManager *AssayServiceManagerFilterer) ParseStakeRefreshFailed(log types.Log) (*AssayServiceManagerStakeRefreshFailed, error) {
	event := new(AssayServiceManagerStakeRefreshFailed)
	if err := _AssayServiceManager.contract.UnpackLog(event, "StakeRefreshFailed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}
