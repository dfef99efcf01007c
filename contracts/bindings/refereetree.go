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

// RefereeTreeMetaData contains all meta data concerning the RefereeTree contract.
var RefereeTreeMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"checkAnswer\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openNode\",\"inputs\":[{\"name\":\"runRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"tuple\",\"internalType\":\"structAnchor\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"node\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structNode\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"levels\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"tag\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"absent\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveBoundary\",\"inputs\":[{\"name\":\"runRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"tuple\",\"internalType\":\"structAnchor\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proveLength\",\"inputs\":[{\"name\":\"runRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"anchor\",\"type\":\"tuple\",\"internalType\":\"structAnchor\",\"components\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"index\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"traceLevels\",\"inputs\":[{\"name\":\"runRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"segment\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"header\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"BadLeaf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"HashFailed\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoFault\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchNode\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchStep\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"step\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoTrace\",\"inputs\":[{\"name\":\"segment\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PositionOutside\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TrailingBytes\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"Truncated\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"UnknownBoundary\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownProgram\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongAnswer\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongLeaf\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongNode\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongResult\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongRun\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"WrongShape\",\"inputs\":[]}]",
	Sigs: map[string]string{
		"traceLevels(bytes32,uint64,bytes)":                           "49bd7bb7",
		"proveLength(bytes32,(bytes32,uint64,uint64,uint64),bytes)":   "5e24714f",
		"proveBoundary(bytes32,(bytes32,uint64,uint64,uint64),bytes)": "93eeb9ca",
		"checkAnswer(bytes32,uint8,uint8,bytes)":                      "9a85a9cd",
		"openNode(bytes32,(bytes32,uint64,uint64,uint64),bytes)":      "a488556d",
	},
	Bin: "0x6080806040523460155761231c908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806349bd7bb7146105695780635e24714f1461053b57806393eeb9ca146101da5780639a85a9cd146100f15763a488556d14610050575f80fd5b346100ed5760a0604061009c6100a86100a261006b36610688565b9591929061007761080b565b506100946100836107d7565b9760208901925f8452808a52610846565b9052856108d2565b84610dd6565b91610ca2565b01516080604051918051835267ffffffffffffffff602082015116602084015260ff604082015116604084015260ff6060820151166060840152015115156080820152f35b5f80fd5b346100ed5760803660031901126100ed5760243560ff81168091036100ed5760443560ff811681036100ed5760643567ffffffffffffffff81116100ed5761013d90369060040161065a565b91906101476107d7565b9061015c8460208401925f8452808552610846565b90525192806101ab57505061040081116101835761017991610ec3565b6004350361018357005b7f2fac5114000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091600b82119081156101cc575b50610183576101c79261135e565b610179565b90506020821b1415846101b9565b346100ed576102136101eb36610688565b9391929061020b6101fa6107d7565b9560208701925f8452808852610846565b9052836108d2565b61021c83610f17565b67ffffffffffffffff908061034d575050606082019167ffffffffffffffff61024d610247856107c2565b946107c2565b166102588386611023565b9261026286611b4f565b359261029c8761028a8160c089015161028360806101608901510151610da1565b9089611dae565b61029382611b4f565b35908686611c3d565b6102a68383610ceb565b90811561033a575f198201918211610326576102da956102d19461031c576101000151925b88611f25565b14159192610ca2565b156102f45760209067ffffffffffffffff60405191168152f35b7f6ccd0bbc000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e00151926102cb565b634e487b7160e01b5f52601160045260245ffd5b836391af0e0360e01b5f5260045260245ffd5b60018103610408575050606082019167ffffffffffffffff610371610247856107c2565b169061037c8561152d565b9061038686611b82565b831580156103f5575b80156103e2575b6103cb57918493916103c484836103bc6102d1976103b76102da9b8e611cb5565b611f01565b95888c611e91565b9488611f25565b828463355842f560e01b5f5260045260245260445ffd5b5060a06101608601510151811015610396565b506104008486610ceb565b83101561038f565b909392506002810361042257506100a26102da9183611225565b600381036104be5750909161043683611b4f565b359061044b61044485611b4f565b358361154b565b90610100840151166001810180911161032657610473915f61046d8793610da1565b91611dae565b610120830151036104a75760a082015115159182610498575b50506102da5f92610ca2565b6080015114159050828061048c565b63355842f560e01b5f525f6004525f60245260445ffd5b600481036104fa57508060a06102da9201511590816104df575b5091610ca2565b61ffff91506104f16101009185611023565b015114846104d8565b6005810361051057506100a26102da9183610f35565b7fc85b5e19000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100ed57602061055761054e36610688565b929190916106d7565b67ffffffffffffffff60405191168152f35b346100ed5760603660031901126100ed5760243567ffffffffffffffff81168091036100ed5760443567ffffffffffffffff81116100ed576105af90369060040161065a565b91906105cd6105bc6107d7565b9360208501925f8452808652610846565b90526105e46105de600435846108d2565b92610ca2565b6105ee8183610ceb565b8015610647576105fd90610da1565b91821561062c575b5050600b81111561062157506020600b5b60ff60405191168152f35b60ff60209116610616565b61064092509061063b91610db9565b610da1565b8180610605565b506391af0e0360e01b5f5260045260245ffd5b9181601f840112156100ed5782359167ffffffffffffffff83116100ed57602083818601950101116100ed57565b60c06003198201126100ed576004359160806023198301126100ed5760249160a4359067ffffffffffffffff82116100ed576106c69160040161065a565b9091565b9190820391821161032657565b9061070661070c929594956106fe6106ed6107d7565b9760208901965f8852808a52610846565b8552866108d2565b85610dd6565b92604084019384519267ffffffffffffffff6020850151169560808551950151158015906107ba575b61079a5760ff606060029251015116036102f457610758606091518451906106ca565b91015181146102f45761076b9151610ec3565b0361077257565b7fb032e537000000000000000000000000000000000000000000000000000000005f5260045ffd5b9150506107ab608092959495610ca2565b51015115159015146102f45790565b508415610735565b3567ffffffffffffffff811681036100ed5790565b604051906040820182811067ffffffffffffffff8211176107f757604052565b634e487b7160e01b5f52604160045260245ffd5b6040519060a0820182811067ffffffffffffffff8211176107f7576040525f6080838281528260208201528260408201528260608201520152565b9190820180921161032657565b604051906101e0820182811067ffffffffffffffff8211176107f7576040525f6101c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a08201520152565b91909160405190610180820182811067ffffffffffffffff8211176107f7576040525f8252602082015f815260408301945f865260608401915f835260808501905f825260a08601925f845260c08701915f835260e08801935f85526101008901955f87526101208a01905f82526101408b01925f84526101608c0199610957610853565b8b528c9e8c51968d61096881611b4f565b359f61097382611b4f565b35905261097f90611b4f565b35905261098b8d611b4f565b3590526109978c611b4f565b3590526109a38b611b4f565b35151582526109b18b611b4f565b35809152610c98575b5067ffffffffffffffff6109cd8a61150f565b16855263ffffffff6109de8a61152d565b1686526109ea89611b4f565b3590526109f688611b4f565b35905260205f60ed6040516005815360ec85600183013760025afa60203d1416905f519115610c485760ec8101809111610326575f6041602092604080519160068353600183013760025afa60203d1416905f519115610c485760415f9160209360405191600783536001830152602182015260025afa60203d14165f519015610c485703610c205767ffffffffffffffff9163ffffffff83610a9e935116915116906115a3565b16809152156104a757610aaf610853565b928251928360208201510360ba11610c705760ba8401905260205f60bb6040516008815360ba87600183013760025afa60203d14165f519015610c485703610c205781359263415359318460e01c03610bee576101a081019161ffff8560d01c16835261ffff8560c01c16825261ffff8560b01c16602083015261ffff6040830195818160a01c168752818160901c166060850152818160801c166080850152818160701c1660a0850152818160601c1660c085015263ffffffff8160401c1660e085015260301c166101c0830152601a84018085116103265735610100830152603a84018085116103265735610120830152605a84018085116103265735610140830152607a84018085116103265735610160830152609a8401809411610326576001933561018083015252511490811591610c16575b50610bee57565b7f821a62f5000000000000000000000000000000000000000000000000000000005f5260045ffd5b905051155f610be7565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b600190525f6109ba565b6020815191015103610cb057565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b8181029291811591840414171561032657565b91909167ffffffffffffffff610100820151168311610d8a578215610d575767ffffffffffffffff60c082015116905f1984019384116103265763ffffffff91610d4060e0610d469301958487511690610cd8565b906106ca565b925116808311610d535750565b9150565b90915060a08101511590811591610d78575b5015610d73575f90565b600190565b6020915061016001510151155f610d69565b8263355842f560e01b5f526004525f60245260445ffd5b60028110610db4575f19011e6101000390565b505f90565b90610dca5761016001516020015190565b61016001516040015190565b909291604051906080820182811067ffffffffffffffff8211176107f7576040525f825260208201945f865260408301610e0e61080b565b81525f60608501528396610e2186610f17565b91610e2b87610f17565b8252610e368761150f565b8652610e4187611b4f565b359051525160408111908115610eb5575b50610e8d5780610e685750610e6693611928565b565b90915060018103610e7d5750610e6692611770565b600203610e8d57610e6692611608565b7f78270bdd000000000000000000000000000000000000000000000000000000005f5260045ffd5b90508451901c15155f610e52565b5f90600160209380604051936002855383850137019060025afa60203d1416905f519115610c4857565b5f90600160209380604051936003855383850137019060025afa60203d1416905f519115610c4857565b80519081602082015103600111610c70576001820190523560f81c90565b6101608201916101008351015115610fc057602001805115610fb85781519060205f6049610f628661150f565b94610f76610f6f88611b4f565b3597611b4f565b50604860405191600c8353600183013760025afa60203d1416905f519115610c48575103610c205715918215610fab57505090565b5161010001511415919050565b505050600190565b5050505f90565b60405190610140820182811067ffffffffffffffff8211176107f7576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b61104e9161102f610fc7565b5061016061103c83611b82565b91015190610120825192015192611ba0565b90611057610fc7565b9161106181610f17565b835261106c81610f17565b926020810193845261107d82610f17565b9260408201938085526004835111159081611217575b8161120b575b501561115e5782516080830190815260a0830194600186525f5b81518110156110da576001906110d26110cb8861152d565b8951610cd8565b8852016110b3565b509194959092955180151591826111e7575b50501561115e57516111dd575060015b606084015260038351106111ca575b60018351146111a8575b6004835114611186575b602081519101510361115e57600182510361113657565b7f11d909c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b805180602083015103602011610c70576020810182523561012084015261111f565b6111b181611b82565b60e08401526111bf81611b82565b610100840152611115565b6111d381611b82565b60c084015261110b565b513560e01c6110fc565b63800000009250906111fc6112029251612287565b90610cd8565b11155f806110ec565b6008915011155f611099565b905060028651111590611093565b61122e81611b82565b9061016083019260c0845101518310156112f657611256836112508385611cb5565b83611d26565b61127a8461126381611b4f565b359661127360c08a510151610da1565b9088611dae565b610140840151036112f65767ffffffffffffffff61010084015116916112d357906112bd8480949361028360806112b36112ce99611b4f565b359a510151610da1565b906112c784611b4f565b3592611c3d565b141590565b929394506112e18183610ceb565b5f19810192908311610326576112ce94611e91565b7f4ba531ec000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff81116107f75760051b60200190565b805182101561134a5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b91908015611509575f198101908111610326576001901b9061137f8261131e565b6040519290601f01601f1916830167ffffffffffffffff8111848210176107f7576040528083526113af8161131e565b602084019490601f190136863760018214905f5b838110611474575050505b600181116113e2575050511561134a575190565b60011c5f60018214905b8281106113fa5750506113ce565b8060011b906001600160ff1b0381168103610326576114198287611336565b51600183018093116103265761143160019388611336565b518480611467575b15611459576114489187611578565b6114528288611336565b52016113ec565b6114629161204d565b611448565b508360ff88161415611439565b8060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610326576114b76114af8385610846565b359284610846565b9160208301809311610326576001923585806114fc575b156114ee576114dd9188611578565b6114e78289611336565b52016113c3565b6114f79161204d565b6114dd565b508360ff891614156114ce565b50503590565b80519081602082015103600811610c70576008820190523560c01c90565b80519081602082015103600411610c70576004820190523560e01c90565b60415f9160209360405191600483536001830152602182015260025afa60203d1416905f519115610c4857565b6040516020935f9360419383536001830152602182015260025afa60203d1416905f519115610c4857565b9067ffffffffffffffff82161580156115fa575b6115f45763ffffffff169081156115e05767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff8116156115b7565b91909160408201611623828251518551602087015191611dae565b6101408501510361077257602067ffffffffffffffff91510152610160830161165160c08251015184612087565b90156117695761166c6116648685611cb5565b918287611d26565b95901561175b5750611696939461168291611f01565b905190610160604083015192015192611ba0565b90602082016108006116ab82518551906106ca565b1161115e57825180915103600711610c70576007810183523560ff808260e81c169160e01c16600282111580611750575b1561115e57926001935f915b8183106117355750505082151580611716575b1561115e57610e66926111fc61171092612287565b90612298565b50638000000061172e61172883612287565b85610cd8565b11156116fb565b9091946117476001916111fc8461152d565b950191906116e8565b5060088111156116dc565b915050610e6693929161213d565b5050505050565b9167ffffffffffffffff6101008301511691600183018093116103265761179683610da1565b602083018051828111959192861561191f576117b1916106ca565b5f19810190811161032657905b8587836040880194855151918951946118af575b509261046d6117e29488516106ca565b61012085015103610772576118069067ffffffffffffffff60208451015285612087565b9590156118a65767ffffffffffffffff86166020835101521561188e575080518015610326575f19018091526001808451831c14911b5f1981019081116103265783511683521561185a57610e669361216b565b915061186f6080610160840151015182612087565b929061187c575b50505050565b6118859361213d565b5f808080611876565b92505050600192506040915051600460608201520152565b50505050505050565b9250506001821b5f1981019190821161032657828b916118d193861690611dae565b91811c918951908160208c015103602011610c7057602082018b526118ff913590600185166119195761154b565b9160011c915f19821461032657899160010161046d6117d2565b9061154b565b50505f906117be565b90918035908115611b1f57604085019161194c84845151885160208a015191611dae565b036107725767ffffffffffffffff60208351015261197f67ffffffffffffffff611978604084016107c2565b1686612087565b9015611b475767ffffffffffffffff61199a602084016107c2565b1603611b1f576060019067ffffffffffffffff60206119b8846107c2565b925101911690526119e46119de67ffffffffffffffff6119d7846107c2565b1685610ceb565b85612087565b501561187657611a096119de67ffffffffffffffff611a02846107c2565b1685610db9565b9190611a16575050505050565b611a489367ffffffffffffffff611a2f610160936107c2565b16611b0b57015190610140602083015192015192611ba0565b9060208201610800611a5d82518551906106ca565b1161115e57825180915103600711610c70576007810183523560ff808260e81c169160e01c16600282111580611b00575b1561115e57926001935f915b818310611ae55750505082151580611acc575b1561115e57611ac2926111fc61171092612287565b5f80808080611769565b506380000000611ade61172883612287565b1115611aad565b909194611af76001916111fc8461152d565b95019190611a9a565b506008811115611a8e565b015190610160604083015192015192611ba0565b611b34606067ffffffffffffffff92016107c2565b6391af0e0360e01b5f521660045260245ffd5b505050505050565b9081519182602082015103602011610c7057602083019052565b919091805192836020830151038111610c705783019052565b80519081602082015103600211610c70576002820190523560f01c90565b939291935f6020611baf6107d7565b8281520152611bbd81611b82565b94611bc66107d7565b925f8452611bdb60208501975f895284611b69565b845282518752839682821015611c1557611c0861046d91611c02611c0e97518092516106ca565b90610eed565b92610da1565b03611c1557565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b9192611c4a91949361154b565b67ffffffffffffffff61010083015116808511938415611c86575b50505050611c705750565b63355842f560e01b5f526004525f60245260445ffd5b90919293506001820180921161032657610120928561046d611ca794610da1565b91015114155f808080611c65565b919091611ccb611cc482611b82565b8092611b69565b92610160611cd98386610eed565b91019061018082510151036111365760a081510151906001600160ff1b03821682036103265760c0905101518060030290600382040361032657611d1f9160011b610846565b0361113657565b61016001805160a001519092916001600160ff1b038216820361032657611d509160011b90610846565b908060030290600382040361032657611d6891610846565b35918260f81c91600161ffff8185149560e81c169311908115611d8d575b5061113657565b90508315611da4575160a001515b8210155f611d86565b5160800151611d9b565b919281841c611e61578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036103265783611dee91611b69565b6001929360405190600182538201925b838310611e11575050505015610c485790565b8235808717611e2a575b5060209060011c920191611dfe565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590611e1b565b83827f24c1c166000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190949394825193602084019480865103602011610c7057611ee291611ed4868360208295018252359a611ecd60a06101608901510151610da1565b908c611dae565b9061046d61063b8787610ceb565b91835180955103602011610c7057846020610e66960185523591611c3d565b6001600160ff1b038216820361032657611f1e9160011b90610846565b3560f01c90565b9094939294815180602084015103602011610c705780602084920182523596606085019582611f53886107c2565b67ffffffffffffffff16611f679086610db9565b611f7090610da1565b611f7a928b611dae565b92611f84876107c2565b67ffffffffffffffff16611f9791610ceb565b611fa090610da1565b90611faa93611dae565b9180359283158015612020575b61200e5790611ff4929167ffffffffffffffff611fec81611fe66040611fdf602088016107c2565b96016107c2565b16610da1565b921690611dae565b03611ffc5750565b611b3467ffffffffffffffff916107c2565b67ffffffffffffffff611b34866107c2565b5061202d602083016107c2565b67ffffffffffffffff80612043604086016107c2565b1691161015611fb7565b80821761205a5750505f90565b60415f9160209360405191600183536001830152602182015260025afa60203d14165f519015610c485790565b9061209181610da1565b90602083019182518181106120ef57506120ac9083516106ca565b9081835260018451831c921b5f19810190811161032657845116845281106120e5575051610e8d5760806040600192015101525f905f90565b9291505060019190565b6060935061210360409160019694936106ca565b918351831b1015920191608083510152600b81115f146121355750600b5b60ff6040835101911690525101525f905f90565b60ff16612121565b9061214791611023565b9160c08301510361113657611710826111fc602060a0610e66960151920151612287565b90919280158015612276575b1561226457506121885f5b84612087565b501561225f5761016082016121a260a08251015185612087565b93906121af575050505050565b6121c0936103b76116829285611cb5565b90602082016108006121d582518551906106ca565b1161115e57825180915103600711610c70576007810183523560ff808260e81c169160e01c16600282111580612254575b1561115e57926001935f915b8183106122395750505082151580611acc571561115e57611ac2926111fc61171092612287565b90919461224b6001916111fc8461152d565b95019190612212565b506008811115612206565b505050565b6122716121889184610ceb565b612182565b5060a0610160840151015115612177565b60020361229357600190565b600490565b906104008101808211610326576103ff820190811161032657600a1c906122bf8284612087565b929015611876576020840151610e8d576002606060408601510152600183018084116103265710156122f75750506060610400910152565b81600a1b91808304610400149015171561032657606091612317916106ca565b91015256",
}

// RefereeTreeABI is the input ABI used to generate the binding from.
// Deprecated: Use RefereeTreeMetaData.ABI instead.
var RefereeTreeABI = RefereeTreeMetaData.ABI

// Deprecated: Use RefereeTreeMetaData.Sigs instead.
// RefereeTreeFuncSigs maps the 4-byte function signature to its string representation.
var RefereeTreeFuncSigs = RefereeTreeMetaData.Sigs

// RefereeTreeBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RefereeTreeMetaData.Bin instead.
var RefereeTreeBin = RefereeTreeMetaData.Bin

// DeployRefereeTree deploys a new Ethereum contract, binding an instance of RefereeTree to it.
func DeployRefereeTree(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *RefereeTree, error) {
	parsed, err := RefereeTreeMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RefereeTreeBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &RefereeTree{RefereeTreeCaller: RefereeTreeCaller{contract: contract}, RefereeTreeTransactor: RefereeTreeTransactor{contract: contract}, RefereeTreeFilterer: RefereeTreeFilterer{contract: contract}}, nil
}

// RefereeTree is an auto generated Go binding around an Ethereum contract.
type RefereeTree struct {
	RefereeTreeCaller     // Read-only binding to the contract
	RefereeTreeTransactor // Write-only binding to the contract
	RefereeTreeFilterer   // Log filterer for contract events
}

// RefereeTreeCaller is an auto generated read-only Go binding around an Ethereum contract.
type RefereeTreeCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RefereeTreeTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RefereeTreeTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RefereeTreeFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RefereeTreeFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RefereeTreeSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RefereeTreeSession struct {
	Contract     *RefereeTree      // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RefereeTreeCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RefereeTreeCallerSession struct {
	Contract *RefereeTreeCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts      // Call options to use throughout this session
}

// RefereeTreeTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RefereeTreeTransactorSession struct {
	Contract     *RefereeTreeTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts      // Transaction auth options to use throughout this session
}

// RefereeTreeRaw is an auto generated low-level Go binding around an Ethereum contract.
type RefereeTreeRaw struct {
	Contract *RefereeTree // Generic contract binding to access the raw methods on
}

// RefereeTreeCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RefereeTreeCallerRaw struct {
	Contract *RefereeTreeCaller // Generic read-only contract binding to access the raw methods on
}

// RefereeTreeTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RefereeTreeTransactorRaw struct {
	Contract *RefereeTreeTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRefereeTree creates a new instance of RefereeTree, bound to a specific deployed contract.
func NewRefereeTree(address common.Address, backend bind.ContractBackend) (*RefereeTree, error) {
	contract, err := bindRefereeTree(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &RefereeTree{RefereeTreeCaller: RefereeTreeCaller{contract: contract}, RefereeTreeTransactor: RefereeTreeTransactor{contract: contract}, RefereeTreeFilterer: RefereeTreeFilterer{contract: contract}}, nil
}

// NewRefereeTreeCaller creates a new read-only instance of RefereeTree, bound to a specific deployed contract.
func NewRefereeTreeCaller(address common.Address, caller bind.ContractCaller) (*RefereeTreeCaller, error) {
	contract, err := bindRefereeTree(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RefereeTreeCaller{contract: contract}, nil
}

// NewRefereeTreeTransactor creates a new write-only instance of RefereeTree, bound to a specific deployed contract.
func NewRefereeTreeTransactor(address common.Address, transactor bind.ContractTransactor) (*RefereeTreeTransactor, error) {
	contract, err := bindRefereeTree(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RefereeTreeTransactor{contract: contract}, nil
}

// NewRefereeTreeFilterer creates a new log filterer instance of RefereeTree, bound to a specific deployed contract.
func NewRefereeTreeFilterer(address common.Address, filterer bind.ContractFilterer) (*RefereeTreeFilterer, error) {
	contract, err := bindRefereeTree(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RefereeTreeFilterer{contract: contract}, nil
}

// bindRefereeTree binds a generic wrapper to an already deployed contract.
func bindRefereeTree(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RefereeTreeMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RefereeTree *RefereeTreeRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RefereeTree.Contract.RefereeTreeCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RefereeTree *RefereeTreeRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RefereeTree.Contract.RefereeTreeTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RefereeTree *RefereeTreeRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RefereeTree.Contract.RefereeTreeTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_RefereeTree *RefereeTreeCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _RefereeTree.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_RefereeTree *RefereeTreeTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _RefereeTree.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_RefereeTree *RefereeTreeTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _RefereeTree.Contract.contract.Transact(opts, method, params...)
}

// CheckAnswer is a free data retrieval call binding the contract method 0x9a85a9cd.
//
// Solidity: function checkAnswer(bytes32 digest, uint8 levels, uint8 tag, bytes data) view returns()
func (_RefereeTree *RefereeTreeCaller) CheckAnswer(opts *bind.CallOpts, digest [32]byte, levels uint8, tag uint8, data []byte) error {
	var out []interface{}
	err := _RefereeTree.contract.Call(opts, &out, "checkAnswer", digest, levels, tag, data)

	if err != nil {
		return err
	}

	return err

}

// CheckAnswer is a free data retrieval call binding the contract method 0x9a85a9cd.
//
// Solidity: function checkAnswer(bytes32 digest, uint8 levels, uint8 tag, bytes data) view returns()
func (_RefereeTree *RefereeTreeSession) CheckAnswer(digest [32]byte, levels uint8, tag uint8, data []byte) error {
	return _RefereeTree.Contract.CheckAnswer(&_RefereeTree.CallOpts, digest, levels, tag, data)
}

// CheckAnswer is a free data retrieval call binding the contract method 0x9a85a9cd.
//
// Solidity: function checkAnswer(bytes32 digest, uint8 levels, uint8 tag, bytes data) view returns()
func (_RefereeTree *RefereeTreeCallerSession) CheckAnswer(digest [32]byte, levels uint8, tag uint8, data []byte) error {
	return _RefereeTree.Contract.CheckAnswer(&_RefereeTree.CallOpts, digest, levels, tag, data)
}

// OpenNode is a free data retrieval call binding the contract method 0xa488556d.
//
// Solidity: function openNode(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes node) view returns((bytes32,uint64,uint8,uint8,bool))
func (_RefereeTree *RefereeTreeCaller) OpenNode(opts *bind.CallOpts, runRoot [32]byte, anchor Anchor, node []byte) (Node, error) {
	var out []interface{}
	err := _RefereeTree.contract.Call(opts, &out, "openNode", runRoot, anchor, node)

	if err != nil {
		return *new(Node), err
	}

	out0 := *abi.ConvertType(out[0], new(Node)).(*Node)

	return out0, err

}

// OpenNode is a free data retrieval call binding the contract method 0xa488556d.
//
// Solidity: function openNode(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes node) view returns((bytes32,uint64,uint8,uint8,bool))
func (_RefereeTree *RefereeTreeSession) OpenNode(runRoot [32]byte, anchor Anchor, node []byte) (Node, error) {
	return _RefereeTree.Contract.OpenNode(&_RefereeTree.CallOpts, runRoot, anchor, node)
}

// OpenNode is a free data retrieval call binding the contract method 0xa488556d.
//
// Solidity: function openNode(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes node) view returns((bytes32,uint64,uint8,uint8,bool))
func (_RefereeTree *RefereeTreeCallerSession) OpenNode(runRoot [32]byte, anchor Anchor, node []byte) (Node, error) {
	return _RefereeTree.Contract.OpenNode(&_RefereeTree.CallOpts, runRoot, anchor, node)
}

// ProveBoundary is a free data retrieval call binding the contract method 0x93eeb9ca.
//
// Solidity: function proveBoundary(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes proof) view returns(uint64 segment)
func (_RefereeTree *RefereeTreeCaller) ProveBoundary(opts *bind.CallOpts, runRoot [32]byte, anchor Anchor, proof []byte) (uint64, error) {
	var out []interface{}
	err := _RefereeTree.contract.Call(opts, &out, "proveBoundary", runRoot, anchor, proof)

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// ProveBoundary is a free data retrieval call binding the contract method 0x93eeb9ca.
//
// Solidity: function proveBoundary(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes proof) view returns(uint64 segment)
func (_RefereeTree *RefereeTreeSession) ProveBoundary(runRoot [32]byte, anchor Anchor, proof []byte) (uint64, error) {
	return _RefereeTree.Contract.ProveBoundary(&_RefereeTree.CallOpts, runRoot, anchor, proof)
}

// ProveBoundary is a free data retrieval call binding the contract method 0x93eeb9ca.
//
// Solidity: function proveBoundary(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes proof) view returns(uint64 segment)
func (_RefereeTree *RefereeTreeCallerSession) ProveBoundary(runRoot [32]byte, anchor Anchor, proof []byte) (uint64, error) {
	return _RefereeTree.Contract.ProveBoundary(&_RefereeTree.CallOpts, runRoot, anchor, proof)
}

// ProveLength is a free data retrieval call binding the contract method 0x5e24714f.
//
// Solidity: function proveLength(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes proof) view returns(uint64 segment)
func (_RefereeTree *RefereeTreeCaller) ProveLength(opts *bind.CallOpts, runRoot [32]byte, anchor Anchor, proof []byte) (uint64, error) {
	var out []interface{}
	err := _RefereeTree.contract.Call(opts, &out, "proveLength", runRoot, anchor, proof)

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// ProveLength is a free data retrieval call binding the contract method 0x5e24714f.
//
// Solidity: function proveLength(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes proof) view returns(uint64 segment)
func (_RefereeTree *RefereeTreeSession) ProveLength(runRoot [32]byte, anchor Anchor, proof []byte) (uint64, error) {
	return _RefereeTree.Contract.ProveLength(&_RefereeTree.CallOpts, runRoot, anchor, proof)
}

// ProveLength is a free data retrieval call binding the contract method 0x5e24714f.
//
// Solidity: function proveLength(bytes32 runRoot, (bytes32,uint64,uint64,uint64) anchor, bytes proof) view returns(uint64 segment)
func (_RefereeTree *RefereeTreeCallerSession) ProveLength(runRoot [32]byte, anchor Anchor, proof []byte) (uint64, error) {
	return _RefereeTree.Contract.ProveLength(&_RefereeTree.CallOpts, runRoot, anchor, proof)
}

// TraceLevels is a free data retrieval call binding the contract method 0x49bd7bb7.
//
// Solidity: function traceLevels(bytes32 runRoot, uint64 segment, bytes header) view returns(uint8)
func (_RefereeTree *RefereeTreeCaller) TraceLevels(opts *bind.CallOpts, runRoot [32]byte, segment uint64, header []byte) (uint8, error) {
	var out []interface{}
	err := _RefereeTree.contract.Call(opts, &out, "traceLevels", runRoot, segment, header)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// TraceLevels is a free data retrieval call binding the contract method 0x49bd7bb7.
//
// Solidity: function traceLevels(bytes32 runRoot, uint64 segment, bytes header) view returns(uint8)
func (_RefereeTree *RefereeTreeSession) TraceLevels(runRoot [32]byte, segment uint64, header []byte) (uint8, error) {
	return _RefereeTree.Contract.TraceLevels(&_RefereeTree.CallOpts, runRoot, segment, header)
}

// TraceLevels is a free data retrieval call binding the contract method 0x49bd7bb7.
//
// Solidity: function traceLevels(bytes32 runRoot, uint64 segment, bytes header) view returns(uint8)
func (_RefereeTree *RefereeTreeCallerSession) TraceLevels(runRoot [32]byte, segment uint64, header []byte) (uint8, error) {
	return _RefereeTree.Contract.TraceLevels(&_RefereeTree.CallOpts, runRoot, segment, header)
}
