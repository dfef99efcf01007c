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

// CertificateVerifierMetaData contains all meta data concerning the CertificateVerifier contract.
var CertificateVerifierMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"registries\",\"type\":\"tuple\",\"internalType\":\"structCertificateVerifier.Registries\",\"components\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareCoordinator\"},{\"name\":\"keys\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareKeys\"},{\"name\":\"stakes\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareStakes\"},{\"name\":\"members\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareMembers\"},{\"name\":\"allocationManager\",\"type\":\"address\",\"internalType\":\"contractIDeallocationDelay\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ALLOCATION_MANAGER\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDeallocationDelay\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COORDINATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"KEYS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareKeys\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MEMBERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareMembers\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"QUORUM\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKES\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIMiddlewareStakes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSigner\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"bitmapIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shares\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structShare[]\",\"components\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slashability\",\"inputs\":[],\"outputs\":[{\"name\":\"validUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalStakeAt\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSigners\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"bitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"stakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"apk\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"totalStakeIndex\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"signed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"total\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"nonSigners\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"CurveOperationFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoStakeAt\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NonSignersNotAscending\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotMember\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StakeNotSlashable\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongAggregateKey\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"totalStakeAt(uint32)": "0954ecc8",
		"QUORUM()":             "2e80d9b6",
		"ALLOCATION_MANAGER()": "31232bc9",
		"COORDINATOR()":        "3b2bcbf1",
		"isSigner(address,uint32,bytes32[],uint32)": "934d5b0b",
		"MEMBERS()": "9d060a90",
		"verify(bytes32,uint32,((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32))": "ab72e3a1",
		"slashability()":                   "af3cd978",
		"STAKES()":                         "c60e814d",
		"shares(uint32,bytes32[],uint256)": "f25f295c",
		"KEYS()":                           "f411d8dd",
	},
	Bin: "0x6101206040523461020257604051601f611f3238819003918201601f19168301916001600160401b038311848410176102065780849260a094604052833981010312610202576040519060a082016001600160401b038111838210176102065760405280516001600160a01b038116929083810361020257815260208201516001600160a01b03811691828203610202576020810191825260408401516001600160a01b0381169590939086850361020257604083019485526060860151956001600160a01b03871690818803610202576060850197885260800151976001600160a01b03891692838a036102025760808601998a52159384156101f9575b5083156101f0575b5082156101e7575b5081156101de575b506101cf57516001600160a01b039081166080529051811660a0529051811660c0529051811660e05290511661010052604051611d17908161021b8239608051818181610768015281816114420152611922015260a05181818160b1015281816102db01528181610a6d0152611374015260c0518181816101a40152818161067e015281816106bc01528181610abb01526115fc015260e05181818161015f01526112b601526101005181818161082701526114850152f35b63d92e233d60e01b5f5260045ffd5b9050155f610116565b1591505f61010e565b1592505f610106565b1593505f6100fe565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630954ecc8146114c35780632e80d9b6146114a957806331232bc9146114665780633b2bcbf114611423578063934d5b0b146112da5780639d060a9014611297578063ab72e3a11461098c578063af3cd978146106a2578063c60e814d1461065f578063f25f295c146100d95763f411d8dd14610092575f80fd5b346100d5575f3660031901126100d55760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100d55760603660031901126100d5576100f26114fc565b60243567ffffffffffffffff81116100d557610112903690600401611522565b6044359063ffffffff604051947f890262450000000000000000000000000000000000000000000000000000000086525f600487015216938460248201525f816044816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610430575f916105ce575b5061019d819492945161182e565b945f9283917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691835b855181101561048d576101ed6101e58288611889565b518a846119c0565b610485576101fb8187611889565b51604051907ffa28c62700000000000000000000000000000000000000000000000000000000825260048201525f6024820152836044820152602081606481885afa908115610430575f9161043b575b506bffffffffffffffffffffffff610265911680966117f1565b94610270818a6118b1565b610280575b506001905b016101cf565b98959261029388959299969398956118c4565b9461029e8a86611889565b51604051907f47b314e800000000000000000000000000000000000000000000000000000000825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610430575f916103e6575b509a6001600160a01b036103239c6040519d8e611553565b168c5260208c01525b8b811515806103b2575b1561038a57505f198101908082116103765761036b818e61035a6103719582611889565b516103658383611889565b52611889565b506115ad565b61032c565b634e487b7160e01b5f52601160045260245ffd5b90600193969994979a9295989b6103a4826103ab94611889565b528c611889565b5090610275565b50505f198101818111610376576001600160a01b036103d28e9283611889565b5151166001600160a01b038d511610610336565b90506020813d8211610428575b816104006020938361158b565b810103126100d557519a6001600160a01b038c168c036100d5579a6001600160a01b0361030b565b3d91506103f3565b6040513d5f823e3d90fd5b90506020813d821161047d575b816104556020938361158b565b810103126100d5576bffffffffffffffffffffffff610476610265926115ca565b915061024b565b3d9150610448565b60019061027a565b895f861589888c845b8381106105365786866104a88161182e565b915f5b82811061050c57836040518091602082016020835281518091526020604084019201905f5b8181106104de575050500390f35b825180516001600160a01b0316855260209081015181860152869550604090940193909201916001016104d0565b8061051960019284611889565b516105248287611889565b5261052f8186611889565b50016104ab565b8461054f6020610546848b611889565b510151846118b1565b906105ba5783900480610566575b50600101610496565b95906105b36001926001600160a01b03610580848c611889565b51511698604051996105918b611553565b8a5260208a01526105a1816118c4565b986105ac828c611889565b5289611889565b509061055d565b634e487b7160e01b5f52601260045260245ffd5b90503d805f833e6105df818361158b565b8101906020818303126100d55780519067ffffffffffffffff82116100d557019080601f830112156100d5578151610616816117fe565b92610624604051948561158b565b81845260208085019260051b8201019283116100d557602001905b82821061064f575050508561018f565b815181526020918201910161063f565b346100d5575f3660031901126100d55760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100d5575f3660031901126100d5576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040517f697fbd930000000000000000000000000000000000000000000000000000000081525f6004820152602081602481855afa908115610430575f9161094f575b5060ff600191160361092757604051907f249a0c420000000000000000000000000000000000000000000000000000000082525f60048301526020826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610430575f926108f2575b50906020602492604051938480927f9ab4d6ff0000000000000000000000000000000000000000000000000000000082525f60048301525afa918215610430575f926108af575b5063ffffffff6107f09216906117f1565b604051907f2981eb770000000000000000000000000000000000000000000000000000000082526020826004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610430575f9261086d575b5063ffffffff6040928351928352166020820152f35b91506020823d6020116108a7575b816108886020938361158b565b810103126100d55763ffffffff6108a06040936115b9565b9250610857565b3d915061087b565b91506020823d6020116108ea575b816108ca6020938361158b565b810103126100d55763ffffffff6108e36107f0936115b9565b92506107df565b3d91506108bd565b91506020823d60201161091f575b8161090d6020938361158b565b810103126100d5579051906020610798565b3d9150610900565b7f5316175c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011610984575b8161096a6020938361158b565b810103126100d5575160ff811681036100d55760ff61071f565b3d915061095d565b346100d55760603660031901126100d5576004356109a861150f565b9060443567ffffffffffffffff81116100d55780600401928136036101a06003198201126100d55763ffffffff8216904382101561126b576109ed36606486016117b8565b9467ffffffffffffffff19610a01876119f6565b16610a616020610a1461016489016117e0565b6040517f68bccaac0000000000000000000000000000000000000000000000000000000081525f600482015263ffffffff808a166024830152909116604482015291829081906064820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610430575f91611227575b5067ffffffffffffffff1916036111ff57610b386001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016976020610aeb61018489016117e0565b6040517fc8294c560000000000000000000000000000000000000000000000000000000081525f600482015263ffffffff808a166024830152909116604482015292839081906064820190565b03818c5afa918215610430575f926111c3575b505f98610b56611816565b50610b618280611a22565b929050602489019183610b748484611a58565b9050148015906111ab575b611183579697929190610b91836117fe565b97610b9f604051998a61158b565b838952610bab846117fe565b60208a019c90601f1901368e37995f955f945b868610610efe5750505050505050506bffffffffffffffffffffffff80911697168703946bffffffffffffffffffffffff86116103765760a48101946101248201604051602081019085825283516040820152602084015160608201528860808201906040913760e485019460408660c0840137833561010083015261014401356101208201526101208152610c566101408261158b565b5190207f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000190069182610c8791611b4c565b9036610c92916117b8565b90610c9c91611ae5565b92610ca690611b98565b90610caf611816565b5060405190610cbd82611553565b6001825260026020830152610cd191611b4c565b610cda91611ae5565b9260a319016080136100d557610d0a90610d0160405196610cfa88611553565b3690611a9e565b86523690611a9e565b90602085019182526040519461018086019186831067ffffffffffffffff841117610eea5760209485809492819360405280518a520151828901527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c260408901527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608901527f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec60808901527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60a0890152805160c0890152015160e087015280515161010087015251015161012085015280515161014085015251015161016083015261018060208093604051928391610e26848461158b565b8336843760085afa833d141615610ec257515f1901610e9a579392916040519485946bffffffffffffffffffffffff60608701931686528386015260606040860152518091526080840192915f5b828110610e8357505050500390f35b835185528695509381019392810192600101610e74565b7f356a4418000000000000000000000000000000000000000000000000000000005f5260045ffd5b7facbfa5de000000000000000000000000000000000000000000000000000000005f5260045ffd5b634e487b7160e01b5f52604160045260245ffd5b909192939495969b9e610f2d610f2888610f23610f1b8a80611a22565b369391611a8e565b6117b8565b6119f6565b9c8d111561115757610f5c8d84610f56610f518b610f4b888d611a58565b906119b0565b6117e0565b916118d2565b1561112b578c63ffffffff8f610f518a610f4b6044610f7c94018c611a58565b604051927ff2be94ae0000000000000000000000000000000000000000000000000000000084525f60048501528760248501526044840152166064820152602081608481895afa908115610430575f916110e3575b506bffffffffffffffffffffffff809116911601956bffffffffffffffffffffffff8711610376578b969f61100d82610f23610f1b8a80611a22565b90611016611816565b506020825192015180155f1461106557506001929161104a915f5b6040519261103e84611553565b83526020830152611ae5565b9d61105682829a611889565b52019493929190969596610bbe565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479193929950067f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478111610376578d9860019361104a92611031565b90506020813d8211611123575b816110fd6020938361158b565b810103126100d5576bffffffffffffffffffffffff61111c81926115ca565b9150610fd1565b3d91506110f0565b8c7fe904364c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8c7f0f065a3a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fff633a38000000000000000000000000000000000000000000000000000000005f5260045ffd5b50836111ba60448c0184611a58565b90501415610b7f565b9091506020813d6020116111f7575b816111df6020938361158b565b810103126100d5576111f0906115ca565b9089610b4b565b3d91506111d2565b7f5919d703000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011611263575b816112426020938361158b565b810103126100d5575167ffffffffffffffff19811681036100d55789610a9d565b3d9150611235565b507f7df7d432000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100d5575f3660031901126100d55760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100d55760803660031901126100d5576004356001600160a01b0381168091036100d55761130761150f565b60443567ffffffffffffffff81116100d557611327903690600401611522565b6064359163ffffffff831683036100d557604051947f13542a4e00000000000000000000000000000000000000000000000000000000865260048601526020856024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610430575f936113ee575b6020955083151594856113da575b5050836113c7575b5050506040519015158152f35b6113d193506119c0565b158280806113ba565b6113e6929550846118d2565b9285806113b2565b92506020853d60201161141b575b816114096020938361158b565b810103126100d55760209451926113a4565b3d91506113fc565b346100d5575f3660031901126100d55760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100d5575f3660031901126100d55760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100d5575f3660031901126100d55760206040515f8152f35b346100d55760203660031901126100d55760206114e66114e16114fc565b6115e3565b6bffffffffffffffffffffffff60405191168152f35b6004359063ffffffff821682036100d557565b6024359063ffffffff821682036100d557565b9181601f840112156100d55782359167ffffffffffffffff83116100d5576020808501948460051b0101116100d557565b6040810190811067ffffffffffffffff821117610eea57604052565b6060810190811067ffffffffffffffff821117610eea57604052565b90601f8019910116810190811067ffffffffffffffff821117610eea57604052565b8015610376575f190190565b519063ffffffff821682036100d557565b51906bffffffffffffffffffffffff821682036100d557565b63ffffffff16904382101561126b576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166040517f0491b41c0000000000000000000000000000000000000000000000000000000081525f6004820152602081602481855afa908115610430575f91611786575b50805b61169257837f1a6a9c40000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f19810181811161037657604051907fb6904b780000000000000000000000000000000000000000000000000000000082525f60048301526024820152606081604481865afa908115610430575f9161171e575b508463ffffffff82511611156117065750611700906115ad565b80611662565b604001516bffffffffffffffffffffffff1693505050565b90506060813d821161177e575b816117386060938361158b565b810103126100d55761177360408051926117518461156f565b61175a816115b9565b8452611768602082016115b9565b6020850152016115ca565b60408201525f6116e6565b3d915061172b565b90506020813d6020116117b0575b816117a16020938361158b565b810103126100d557515f61165f565b3d9150611794565b91908260409103126100d5576040516117d081611553565b6020808294803584520135910152565b3563ffffffff811681036100d55790565b9190820180921161037657565b67ffffffffffffffff8111610eea5760051b60200190565b6040519061182382611553565b5f6020838281520152565b90611838826117fe565b611845604051918261158b565b8281528092611856601f19916117fe565b01905f5b82811061186657505050565b60209060405161187581611553565b5f81525f838201528282850101520161185a565b805182101561189d5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b8181029291811591840414171561037657565b5f1981146103765760010190565b9163ffffffff8092604051947f04ec635100000000000000000000000000000000000000000000000000000000865260048601521660248401521660448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610430575f9161195c575b5060018091161490565b90506020813d6020116119a8575b816119776020938361158b565b810103126100d5575177ffffffffffffffffffffffffffffffffffffffffffffffff811681036100d5576001611952565b3d915061196a565b919081101561189d5760051b0190565b91905f5b8181106119d357505050505f90565b826119df8284876119b0565b35146119ed576001016119c4565b50505050600190565b602081519101516040519060208201928352604082015260408152611a1c60608261158b565b51902090565b903590601e19813603018212156100d5570180359067ffffffffffffffff82116100d557602001918160061b360383136100d557565b903590601e19813603018212156100d5570180359067ffffffffffffffff82116100d557602001918160051b360383136100d557565b919081101561189d5760061b0190565b9080601f830112156100d55760405191611ab960408461158b565b8290604081019283116100d557905b828210611ad55750505090565b8135815260209182019101611ac8565b9190604051611af381611553565b5f81525f60208201528093604051608081019181831067ffffffffffffffff841117610eea57604094602080926080958852805185520151828401528051868401520151606082015260065afa60403d141615610ec257565b6040909291926060825191611b6083611553565b5f83525f602084015282956020855192611b798461156f565b80518452015160208301528482015260075afa60403d141615610ec257565b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4790604051611bc681611553565b5f81525f602082015250065f5b6105ba577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860405160c0810181811067ffffffffffffffff821117610eea5760405260208152602080820152602060408201528160608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260c060208092604051928391611c98848461158b565b8336843760055afa823d141615610ec25751917f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4783800914611d025750507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f920890611bd3565b60405192611d0f84611553565b83528201529056",
}

// CertificateVerifierABI is the input ABI used to generate the binding from.
// Deprecated: Use CertificateVerifierMetaData.ABI instead.
var CertificateVerifierABI = CertificateVerifierMetaData.ABI

// Deprecated: Use CertificateVerifierMetaData.Sigs instead.
// CertificateVerifierFuncSigs maps the 4-byte function signature to its string representation.
var CertificateVerifierFuncSigs = CertificateVerifierMetaData.Sigs

// CertificateVerifierBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use CertificateVerifierMetaData.Bin instead.
var CertificateVerifierBin = CertificateVerifierMetaData.Bin

// DeployCertificateVerifier deploys a new Ethereum contract, binding an instance of CertificateVerifier to it.
func DeployCertificateVerifier(auth *bind.TransactOpts, backend bind.ContractBackend, registries CertificateVerifierRegistries) (common.Address, *types.Transaction, *CertificateVerifier, error) {
	parsed, err := CertificateVerifierMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(CertificateVerifierBin), backend, registries)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &CertificateVerifier{CertificateVerifierCaller: CertificateVerifierCaller{contract: contract}, CertificateVerifierTransactor: CertificateVerifierTransactor{contract: contract}, CertificateVerifierFilterer: CertificateVerifierFilterer{contract: contract}}, nil
}

// CertificateVerifier is an auto generated Go binding around an Ethereum contract.
type CertificateVerifier struct {
	CertificateVerifierCaller     // Read-only binding to the contract
	CertificateVerifierTransactor // Write-only binding to the contract
	CertificateVerifierFilterer   // Log filterer for contract events
}

// CertificateVerifierCaller is an auto generated read-only Go binding around an Ethereum contract.
type CertificateVerifierCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CertificateVerifierTransactor is an auto generated write-only Go binding around an Ethereum contract.
type CertificateVerifierTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CertificateVerifierFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type CertificateVerifierFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// CertificateVerifierSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type CertificateVerifierSession struct {
	Contract     *CertificateVerifier // Generic contract binding to set the session for
	CallOpts     bind.CallOpts        // Call options to use throughout this session
	TransactOpts bind.TransactOpts    // Transaction auth options to use throughout this session
}

// CertificateVerifierCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type CertificateVerifierCallerSession struct {
	Contract *CertificateVerifierCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts              // Call options to use throughout this session
}

// CertificateVerifierTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type CertificateVerifierTransactorSession struct {
	Contract     *CertificateVerifierTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts              // Transaction auth options to use throughout this session
}

// CertificateVerifierRaw is an auto generated low-level Go binding around an Ethereum contract.
type CertificateVerifierRaw struct {
	Contract *CertificateVerifier // Generic contract binding to access the raw methods on
}

// CertificateVerifierCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type CertificateVerifierCallerRaw struct {
	Contract *CertificateVerifierCaller // Generic read-only contract binding to access the raw methods on
}

// CertificateVerifierTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type CertificateVerifierTransactorRaw struct {
	Contract *CertificateVerifierTransactor // Generic write-only contract binding to access the raw methods on
}

// NewCertificateVerifier creates a new instance of CertificateVerifier, bound to a specific deployed contract.
func NewCertificateVerifier(address common.Address, backend bind.ContractBackend) (*CertificateVerifier, error) {
	contract, err := bindCertificateVerifier(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &CertificateVerifier{CertificateVerifierCaller: CertificateVerifierCaller{contract: contract}, CertificateVerifierTransactor: CertificateVerifierTransactor{contract: contract}, CertificateVerifierFilterer: CertificateVerifierFilterer{contract: contract}}, nil
}

// NewCertificateVerifierCaller creates a new read-only instance of CertificateVerifier, bound to a specific deployed contract.
func NewCertificateVerifierCaller(address common.Address, caller bind.ContractCaller) (*CertificateVerifierCaller, error) {
	contract, err := bindCertificateVerifier(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &CertificateVerifierCaller{contract: contract}, nil
}

// NewCertificateVerifierTransactor creates a new write-only instance of CertificateVerifier, bound to a specific deployed contract.
func NewCertificateVerifierTransactor(address common.Address, transactor bind.ContractTransactor) (*CertificateVerifierTransactor, error) {
	contract, err := bindCertificateVerifier(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &CertificateVerifierTransactor{contract: contract}, nil
}

// NewCertificateVerifierFilterer creates a new log filterer instance of CertificateVerifier, bound to a specific deployed contract.
func NewCertificateVerifierFilterer(address common.Address, filterer bind.ContractFilterer) (*CertificateVerifierFilterer, error) {
	contract, err := bindCertificateVerifier(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &CertificateVerifierFilterer{contract: contract}, nil
}

// bindCertificateVerifier binds a generic wrapper to an already deployed contract.
func bindCertificateVerifier(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := CertificateVerifierMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_CertificateVerifier *CertificateVerifierRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _CertificateVerifier.Contract.CertificateVerifierCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_CertificateVerifier *CertificateVerifierRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _CertificateVerifier.Contract.CertificateVerifierTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_CertificateVerifier *CertificateVerifierRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _CertificateVerifier.Contract.CertificateVerifierTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_CertificateVerifier *CertificateVerifierCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _CertificateVerifier.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_CertificateVerifier *CertificateVerifierTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _CertificateVerifier.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_CertificateVerifier *CertificateVerifierTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _CertificateVerifier.Contract.contract.Transact(opts, method, params...)
}

// ALLOCATIONMANAGER is a free data retrieval call binding the contract method 0x31232bc9.
//
// Solidity: function ALLOCATION_MANAGER() view returns(address)
func (_CertificateVerifier *CertificateVerifierCaller) ALLOCATIONMANAGER(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "ALLOCATION_MANAGER")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ALLOCATIONMANAGER is a free data retrieval call binding the contract method 0x31232bc9.
//
// Solidity: function ALLOCATION_MANAGER() view returns(address)
func (_CertificateVerifier *CertificateVerifierSession) ALLOCATIONMANAGER() (common.Address, error) {
	return _CertificateVerifier.Contract.ALLOCATIONMANAGER(&_CertificateVerifier.CallOpts)
}

// ALLOCATIONMANAGER is a free data retrieval call binding the contract method 0x31232bc9.
//
// Solidity: function ALLOCATION_MANAGER() view returns(address)
func (_CertificateVerifier *CertificateVerifierCallerSession) ALLOCATIONMANAGER() (common.Address, error) {
	return _CertificateVerifier.Contract.ALLOCATIONMANAGER(&_CertificateVerifier.CallOpts)
}

// COORDINATOR is a free data retrieval call binding the contract method 0x3b2bcbf1.
//
// Solidity: function COORDINATOR() view returns(address)
func (_CertificateVerifier *CertificateVerifierCaller) COORDINATOR(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "COORDINATOR")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// COORDINATOR is a free data retrieval call binding the contract method 0x3b2bcbf1.
//
// Solidity: function COORDINATOR() view returns(address)
func (_CertificateVerifier *CertificateVerifierSession) COORDINATOR() (common.Address, error) {
	return _CertificateVerifier.Contract.COORDINATOR(&_CertificateVerifier.CallOpts)
}

// COORDINATOR is a free data retrieval call binding the contract method 0x3b2bcbf1.
//
// Solidity: function COORDINATOR() view returns(address)
func (_CertificateVerifier *CertificateVerifierCallerSession) COORDINATOR() (common.Address, error) {
	return _CertificateVerifier.Contract.COORDINATOR(&_CertificateVerifier.CallOpts)
}

// KEYS is a free data retrieval call binding the contract method 0xf411d8dd.
//
// Solidity: function KEYS() view returns(address)
func (_CertificateVerifier *CertificateVerifierCaller) KEYS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "KEYS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// KEYS is a free data retrieval call binding the contract method 0xf411d8dd.
//
// Solidity: function KEYS() view returns(address)
func (_CertificateVerifier *CertificateVerifierSession) KEYS() (common.Address, error) {
	return _CertificateVerifier.Contract.KEYS(&_CertificateVerifier.CallOpts)
}

// KEYS is a free data retrieval call binding the contract method 0xf411d8dd.
//
// Solidity: function KEYS() view returns(address)
func (_CertificateVerifier *CertificateVerifierCallerSession) KEYS() (common.Address, error) {
	return _CertificateVerifier.Contract.KEYS(&_CertificateVerifier.CallOpts)
}

// MEMBERS is a free data retrieval call binding the contract method 0x9d060a90.
//
// Solidity: function MEMBERS() view returns(address)
func (_CertificateVerifier *CertificateVerifierCaller) MEMBERS(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "MEMBERS")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// MEMBERS is a free data retrieval call binding the contract method 0x9d060a90.
//
// Solidity: function MEMBERS() view returns(address)
func (_CertificateVerifier *CertificateVerifierSession) MEMBERS() (common.Address, error) {
	return _CertificateVerifier.Contract.MEMBERS(&_CertificateVerifier.CallOpts)
}

// MEMBERS is a free data retrieval call binding the contract method 0x9d060a90.
//
// Solidity: function MEMBERS() view returns(address)
func (_CertificateVerifier *CertificateVerifierCallerSession) MEMBERS() (common.Address, error) {
	return _CertificateVerifier.Contract.MEMBERS(&_CertificateVerifier.CallOpts)
}

// QUORUM is a free data retrieval call binding the contract method 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(uint8)
func (_CertificateVerifier *CertificateVerifierCaller) QUORUM(opts *bind.CallOpts) (uint8, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "QUORUM")

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// QUORUM is a free data retrieval call binding the contract method 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(uint8)
func (_CertificateVerifier *CertificateVerifierSession) QUORUM() (uint8, error) {
	return _CertificateVerifier.Contract.QUORUM(&_CertificateVerifier.CallOpts)
}

// QUORUM is a free data retrieval call binding the contract method 0x2e80d9b6.
//
// Solidity: function QUORUM() view returns(uint8)
func (_CertificateVerifier *CertificateVerifierCallerSession) QUORUM() (uint8, error) {
	return _CertificateVerifier.Contract.QUORUM(&_CertificateVerifier.CallOpts)
}

// STAKES is a free data retrieval call binding the contract method 0xc60e814d.
//
// Solidity: function STAKES() view returns(address)
func (_CertificateVerifier *CertificateVerifierCaller) STAKES(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "STAKES")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// STAKES is a free data retrieval call binding the contract method 0xc60e814d.
//
// Solidity: function STAKES() view returns(address)
func (_CertificateVerifier *CertificateVerifierSession) STAKES() (common.Address, error) {
	return _CertificateVerifier.Contract.STAKES(&_CertificateVerifier.CallOpts)
}

// STAKES is a free data retrieval call binding the contract method 0xc60e814d.
//
// Solidity: function STAKES() view returns(address)
func (_CertificateVerifier *CertificateVerifierCallerSession) STAKES() (common.Address, error) {
	return _CertificateVerifier.Contract.STAKES(&_CertificateVerifier.CallOpts)
}

// IsSigner is a free data retrieval call binding the contract method 0x934d5b0b.
//
// Solidity: function isSigner(address operator, uint32 referenceBlock, bytes32[] nonSigners, uint32 bitmapIndex) view returns(bool)
func (_CertificateVerifier *CertificateVerifierCaller) IsSigner(opts *bind.CallOpts, operator common.Address, referenceBlock uint32, nonSigners [][32]byte, bitmapIndex uint32) (bool, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "isSigner", operator, referenceBlock, nonSigners, bitmapIndex)

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// IsSigner is a free data retrieval call binding the contract method 0x934d5b0b.
//
// Solidity: function isSigner(address operator, uint32 referenceBlock, bytes32[] nonSigners, uint32 bitmapIndex) view returns(bool)
func (_CertificateVerifier *CertificateVerifierSession) IsSigner(operator common.Address, referenceBlock uint32, nonSigners [][32]byte, bitmapIndex uint32) (bool, error) {
	return _CertificateVerifier.Contract.IsSigner(&_CertificateVerifier.CallOpts, operator, referenceBlock, nonSigners, bitmapIndex)
}

// IsSigner is a free data retrieval call binding the contract method 0x934d5b0b.
//
// Solidity: function isSigner(address operator, uint32 referenceBlock, bytes32[] nonSigners, uint32 bitmapIndex) view returns(bool)
func (_CertificateVerifier *CertificateVerifierCallerSession) IsSigner(operator common.Address, referenceBlock uint32, nonSigners [][32]byte, bitmapIndex uint32) (bool, error) {
	return _CertificateVerifier.Contract.IsSigner(&_CertificateVerifier.CallOpts, operator, referenceBlock, nonSigners, bitmapIndex)
}

// Shares is a free data retrieval call binding the contract method 0xf25f295c.
//
// Solidity: function shares(uint32 referenceBlock, bytes32[] nonSigners, uint256 amount) view returns((address,uint256)[] list)
func (_CertificateVerifier *CertificateVerifierCaller) Shares(opts *bind.CallOpts, referenceBlock uint32, nonSigners [][32]byte, amount *big.Int) ([]Share, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "shares", referenceBlock, nonSigners, amount)

	if err != nil {
		return *new([]Share), err
	}

	out0 := *abi.ConvertType(out[0], new([]Share)).(*[]Share)

	return out0, err

}

// Shares is a free data retrieval call binding the contract method 0xf25f295c.
//
// Solidity: function shares(uint32 referenceBlock, bytes32[] nonSigners, uint256 amount) view returns((address,uint256)[] list)
func (_CertificateVerifier *CertificateVerifierSession) Shares(referenceBlock uint32, nonSigners [][32]byte, amount *big.Int) ([]Share, error) {
	return _CertificateVerifier.Contract.Shares(&_CertificateVerifier.CallOpts, referenceBlock, nonSigners, amount)
}

// Shares is a free data retrieval call binding the contract method 0xf25f295c.
//
// Solidity: function shares(uint32 referenceBlock, bytes32[] nonSigners, uint256 amount) view returns((address,uint256)[] list)
func (_CertificateVerifier *CertificateVerifierCallerSession) Shares(referenceBlock uint32, nonSigners [][32]byte, amount *big.Int) ([]Share, error) {
	return _CertificateVerifier.Contract.Shares(&_CertificateVerifier.CallOpts, referenceBlock, nonSigners, amount)
}

// Slashability is a free data retrieval call binding the contract method 0xaf3cd978.
//
// Solidity: function slashability() view returns(uint256 validUntil, uint256 deallocationDelay)
func (_CertificateVerifier *CertificateVerifierCaller) Slashability(opts *bind.CallOpts) (struct {
	ValidUntil        *big.Int
	DeallocationDelay *big.Int
}, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "slashability")

	outstruct := new(struct {
		ValidUntil        *big.Int
		DeallocationDelay *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.ValidUntil = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.DeallocationDelay = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// Slashability is a free data retrieval call binding the contract method 0xaf3cd978.
//
// Solidity: function slashability() view returns(uint256 validUntil, uint256 deallocationDelay)
func (_CertificateVerifier *CertificateVerifierSession) Slashability() (struct {
	ValidUntil        *big.Int
	DeallocationDelay *big.Int
}, error) {
	return _CertificateVerifier.Contract.Slashability(&_CertificateVerifier.CallOpts)
}

// Slashability is a free data retrieval call binding the contract method 0xaf3cd978.
//
// Solidity: function slashability() view returns(uint256 validUntil, uint256 deallocationDelay)
func (_CertificateVerifier *CertificateVerifierCallerSession) Slashability() (struct {
	ValidUntil        *big.Int
	DeallocationDelay *big.Int
}, error) {
	return _CertificateVerifier.Contract.Slashability(&_CertificateVerifier.CallOpts)
}

// TotalStakeAt is a free data retrieval call binding the contract method 0x0954ecc8.
//
// Solidity: function totalStakeAt(uint32 blockNumber) view returns(uint96)
func (_CertificateVerifier *CertificateVerifierCaller) TotalStakeAt(opts *bind.CallOpts, blockNumber uint32) (*big.Int, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "totalStakeAt", blockNumber)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// TotalStakeAt is a free data retrieval call binding the contract method 0x0954ecc8.
//
// Solidity: function totalStakeAt(uint32 blockNumber) view returns(uint96)
func (_CertificateVerifier *CertificateVerifierSession) TotalStakeAt(blockNumber uint32) (*big.Int, error) {
	return _CertificateVerifier.Contract.TotalStakeAt(&_CertificateVerifier.CallOpts, blockNumber)
}

// TotalStakeAt is a free data retrieval call binding the contract method 0x0954ecc8.
//
// Solidity: function totalStakeAt(uint32 blockNumber) view returns(uint96)
func (_CertificateVerifier *CertificateVerifierCallerSession) TotalStakeAt(blockNumber uint32) (*big.Int, error) {
	return _CertificateVerifier.Contract.TotalStakeAt(&_CertificateVerifier.CallOpts, blockNumber)
}

// Verify is a free data retrieval call binding the contract method 0xab72e3a1.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, ((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32) certificate) view returns(uint96 signed, uint96 total, bytes32[] nonSigners)
func (_CertificateVerifier *CertificateVerifierCaller) Verify(opts *bind.CallOpts, digest [32]byte, referenceBlock uint32, certificate Certificate) (struct {
	Signed     *big.Int
	Total      *big.Int
	NonSigners [][32]byte
}, error) {
	var out []interface{}
	err := _CertificateVerifier.contract.Call(opts, &out, "verify", digest, referenceBlock, certificate)

	outstruct := new(struct {
		Signed     *big.Int
		Total      *big.Int
		NonSigners [][32]byte
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Signed = *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)
	outstruct.Total = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)
	outstruct.NonSigners = *abi.ConvertType(out[2], new([][32]byte)).(*[][32]byte)

	return *outstruct, err

}

// Verify is a free data retrieval call binding the contract method 0xab72e3a1.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, ((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32) certificate) view returns(uint96 signed, uint96 total, bytes32[] nonSigners)
func (_CertificateVerifier *CertificateVerifierSession) Verify(digest [32]byte, referenceBlock uint32, certificate Certificate) (struct {
	Signed     *big.Int
	Total      *big.Int
	NonSigners [][32]byte
}, error) {
	return _CertificateVerifier.Contract.Verify(&_CertificateVerifier.CallOpts, digest, referenceBlock, certificate)
}

// Verify is a free data retrieval call binding the contract method 0xab72e3a1.
//
// Solidity: function verify(bytes32 digest, uint32 referenceBlock, ((uint256,uint256)[],uint32[],uint32[],(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256),uint32,uint32) certificate) view returns(uint96 signed, uint96 total, bytes32[] nonSigners)
func (_CertificateVerifier *CertificateVerifierCallerSession) Verify(digest [32]byte, referenceBlock uint32, certificate Certificate) (struct {
	Signed     *big.Int
	Total      *big.Int
	NonSigners [][32]byte
}, error) {
	return _CertificateVerifier.Contract.Verify(&_CertificateVerifier.CallOpts, digest, referenceBlock, certificate)
}
