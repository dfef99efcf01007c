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
	Bin: "0x60808060405234601557612291908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806349bd7bb7146105695780635e24714f1461053b57806393eeb9ca146101da5780639a85a9cd146100f15763a488556d14610050575f80fd5b346100ed5760a0604061009c6100a86100a261006b36610688565b9591929061007761080b565b506100946100836107d7565b9760208901925f8452808a52610846565b9052856108d9565b84610df9565b91610cc5565b01516080604051918051835267ffffffffffffffff602082015116602084015260ff604082015116604084015260ff6060820151166060840152015115156080820152f35b5f80fd5b346100ed5760803660031901126100ed5760243560ff81168091036100ed5760443560ff811681036100ed5760643567ffffffffffffffff81116100ed5761013d90369060040161065a565b91906101476107d7565b9061015c8460208401925f8452808552610846565b90525192806101ab57505061040081116101835761017991610ee6565b6004350361018357005b7f2fac5114000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091600b82119081156101cc575b50610183576101c792611369565b610179565b90506020821b1415846101b9565b346100ed576102136101eb36610688565b9391929061020b6101fa6107d7565b9560208701925f8452808852610846565b9052836108d9565b61021c83610f3a565b67ffffffffffffffff908061034d575050606082019167ffffffffffffffff61024d610247856107c2565b946107c2565b166102588386611046565b9261026286611a7a565b359261029c8761028a8160c089015161028360806101608901510151610dc4565b9089611cd9565b61029382611a7a565b35908686611b68565b6102a68383610d0e565b90811561033a575f198201918211610326576102da956102d19461031c576101000151925b88611e50565b14159192610cc5565b156102f45760209067ffffffffffffffff60405191168152f35b7f6ccd0bbc000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e00151926102cb565b634e487b7160e01b5f52601160045260245ffd5b836391af0e0360e01b5f5260045260245ffd5b60018103610408575050606082019167ffffffffffffffff610371610247856107c2565b169061037c85611538565b9061038686611aad565b831580156103f5575b80156103e2575b6103cb57918493916103c484836103bc6102d1976103b76102da9b8e611be0565b611e2c565b95888c611dbc565b9488611e50565b828463355842f560e01b5f5260045260245260445ffd5b5060a06101608601510151811015610396565b506104008486610d0e565b83101561038f565b909392506002810361042257506100a26102da9183611230565b600381036104be5750909161043683611a7a565b359061044b61044485611a7a565b3583611556565b90610100840151166001810180911161032657610473915f61046d8793610dc4565b91611cd9565b610120830151036104a75760a082015115159182610498575b50506102da5f92610cc5565b6080015114159050828061048c565b63355842f560e01b5f525f6004525f60245260445ffd5b600481036104fa57508060a06102da9201511590816104df575b5091610cc5565b61ffff91506104f16101009185611046565b015114846104d8565b6005810361051057506100a26102da9183610f58565b7fc85b5e19000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100ed57602061055761054e36610688565b929190916106d7565b67ffffffffffffffff60405191168152f35b346100ed5760603660031901126100ed5760243567ffffffffffffffff81168091036100ed5760443567ffffffffffffffff81116100ed576105af90369060040161065a565b91906105cd6105bc6107d7565b9360208501925f8452808652610846565b90526105e46105de600435846108d9565b92610cc5565b6105ee8183610d0e565b8015610647576105fd90610dc4565b91821561062c575b5050600b81111561062157506020600b5b60ff60405191168152f35b60ff60209116610616565b61064092509061063b91610ddc565b610dc4565b8180610605565b506391af0e0360e01b5f5260045260245ffd5b9181601f840112156100ed5782359167ffffffffffffffff83116100ed57602083818601950101116100ed57565b60c06003198201126100ed576004359160806023198301126100ed5760249160a4359067ffffffffffffffff82116100ed576106c69160040161065a565b9091565b9190820391821161032657565b9061070661070c929594956106fe6106ed6107d7565b9760208901965f8852808a52610846565b8552866108d9565b85610df9565b92604084019384519267ffffffffffffffff6020850151169560808551950151158015906107ba575b61079a5760ff606060029251015116036102f457610758606091518451906106ca565b91015181146102f45761076b9151610ee6565b0361077257565b7fb032e537000000000000000000000000000000000000000000000000000000005f5260045ffd5b9150506107ab608092959495610cc5565b51015115159015146102f45790565b508415610735565b3567ffffffffffffffff811681036100ed5790565b604051906040820182811067ffffffffffffffff8211176107f757604052565b634e487b7160e01b5f52604160045260245ffd5b6040519060a0820182811067ffffffffffffffff8211176107f7576040525f6080838281528260208201528260408201528260608201520152565b9190820180921161032657565b60405190610200820182811067ffffffffffffffff8211176107f7576040525f6101e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b91909160405190610180820182811067ffffffffffffffff8211176107f7576040525f8252602082015f815260408301945f865260608401915f835260808501905f825260a08601925f845260c08701915f835260e08801935f85526101008901955f87526101208a01905f82526101408b01925f84526101608c019961095e610853565b8b528c9e8c51968d61096f81611a7a565b359f61097a82611a7a565b35905261098690611a7a565b3590526109928d611a7a565b35905261099e8c611a7a565b3590526109aa8b611a7a565b35151582526109b88b611a7a565b35809152610cbb575b5067ffffffffffffffff6109d48a61151a565b16855263ffffffff6109e58a611538565b1686526109f189611a7a565b3590526109fd88611a7a565b35905260205f60ed6040516005815360ec85600183013760025afa60203d1416905f519115610c6b5760ec8101809111610326575f6041602092604080519160068353600183013760025afa60203d1416905f519115610c6b5760415f9160209360405191600783536001830152602182015260025afa60203d14165f519015610c6b5703610c435767ffffffffffffffff9163ffffffff83610aa5935116915116906115ae565b16809152156104a757610ab6610853565b928251928360208201510360ba11610c935760ba8401905260205f60bb6040516008815360ba87600183013760025afa60203d14165f519015610c6b5703610c43578135916101a084018360e01c81526101c085019461ffff8560d01c16865261ffff8560c01c16815261ffff8560b01c16602082015261ffff6040820195818160a01c168752818160901c166060840152818160801c166080840152818160701c1660a0840152818160601c1660c084015263ffffffff8160401c1660e084015260301c166101e0820152601a83018084116103265735610100820152603a83018084116103265735610120820152605a83018084116103265735610140820152607a83018084116103265735610160820152609a83018093116103265763415359319363ffffffff93356101808301525251161491821592610c36575b508115610c2c575b50610c0457565b7f821a62f5000000000000000000000000000000000000000000000000000000005f5260045ffd5b905051155f610bfd565b516001141591505f610bf5565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b600190525f6109c1565b6020815191015103610cd357565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b8181029291811591840414171561032657565b91909167ffffffffffffffff610100820151168311610dad578215610d7a5767ffffffffffffffff60c082015116905f1984019384116103265763ffffffff91610d6360e0610d699301958487511690610cfb565b906106ca565b925116808311610d765750565b9150565b90915060a08101511590811591610d9b575b5015610d96575f90565b600190565b6020915061016001510151155f610d8c565b8263355842f560e01b5f526004525f60245260445ffd5b60028110610dd7575f19011e6101000390565b505f90565b90610ded5761016001516020015190565b61016001516040015190565b909291604051906080820182811067ffffffffffffffff8211176107f7576040525f825260208201945f865260408301610e3161080b565b81525f60608501528396610e4486610f3a565b91610e4e87610f3a565b8252610e598761151a565b8652610e6487611a7a565b359051525160408111908115610ed8575b50610eb05780610e8b5750610e8993611858565b565b90915060018103610ea05750610e89926116a1565b600203610eb057610e8992611613565b7f78270bdd000000000000000000000000000000000000000000000000000000005f5260045ffd5b90508451901c15155f610e75565b5f90600160209380604051936002855383850137019060025afa60203d1416905f519115610c6b57565b5f90600160209380604051936003855383850137019060025afa60203d1416905f519115610c6b57565b80519081602082015103600111610c93576001820190523560f81c90565b6101608201916101008351015115610fe357602001805115610fdb5781519060205f6049610f858661151a565b94610f99610f9288611a7a565b3597611a7a565b50604860405191600c8353600183013760025afa60203d1416905f519115610c6b575103610c435715918215610fce57505090565b5161010001511415919050565b505050600190565b5050505f90565b60405190610140820182811067ffffffffffffffff8211176107f7576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b61107191611052610fea565b5061016061105f83611aad565b91015190610120825192015192611acb565b611079610fea565b9061108381610f3a565b825261108e81610f3a565b916020810192835261109f82610f3a565b9360408201948086526004835111159081611222575b81611216575b501561118d5782516080830190815260a0830195600187525f5b81518110156110fd576001906110f589516110ef89611538565b906121dc565b8952016110d5565b50919461111d9061111763800000009395985191516121fc565b90610cfb565b1161118d575161120c575060015b606084015260038351106111f9575b60018351146111d7575b60048351146111b5575b602081519101510361118d57600182510361116557565b7f11d909c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b805180602083015103602011610c93576020810182523561012084015261114e565b6111e081611aad565b60e08401526111ee81611aad565b610100840152611144565b61120281611aad565b60c084015261113a565b513560e01c61112b565b6008915011155f6110bb565b9050600285511115906110b5565b61123981611aad565b9061016083019260c084510151831015611301576112618361125b8385611be0565b83611c51565b6112858461126e81611a7a565b359661127e60c08a510151610dc4565b9088611cd9565b610140840151036113015767ffffffffffffffff61010084015116916112de57906112c88480949361028360806112be6112d999611a7a565b359a510151610dc4565b906112d284611a7a565b3592611b68565b141590565b929394506112ec8183610d0e565b5f19810192908311610326576112d994611dbc565b7f4ba531ec000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff81116107f75760051b60200190565b80518210156113555760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b91908015611514575f198101908111610326576001901b9061138a82611329565b6040519290601f01601f1916830167ffffffffffffffff8111848210176107f7576040528083526113ba81611329565b602084019490601f190136863760018214905f5b83811061147f575050505b600181116113ed5750505115611355575190565b60011c5f60018214905b8281106114055750506113d9565b8060011b906001600160ff1b0381168103610326576114248287611341565b51600183018093116103265761143c60019388611341565b518480611472575b15611464576114539187611583565b61145d8288611341565b52016113f7565b61146d91611f78565b611453565b508360ff88161415611444565b8060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610326576114c26114ba8385610846565b359284610846565b916020830180931161032657600192358580611507575b156114f9576114e89188611583565b6114f28289611341565b52016113ce565b61150291611f78565b6114e8565b508360ff891614156114d9565b50503590565b80519081602082015103600811610c93576008820190523560c01c90565b80519081602082015103600411610c93576004820190523560e01c90565b60415f9160209360405191600483536001830152602182015260025afa60203d1416905f519115610c6b57565b6040516020935f9360419383536001830152602182015260025afa60203d1416905f519115610c6b57565b9067ffffffffffffffff8216158015611605575b6115ff5763ffffffff169081156115eb5767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff8116156115c2565b90916040810161162d838251518451602086015191611cd9565b6101408501510361077257602067ffffffffffffffff9151015261165a60c0610160850151015182611fb2565b93901561169b5761167661166e8285611be0565b948583611c51565b94901561169057610e899461168a91611e2c565b92612096565b50610e899392612068565b50505050565b9167ffffffffffffffff610100830151169160018301809311610326576116c783610dc4565b602083018051828111959192861561184f576116e2916106ca565b5f19810190811161032657905b8587836040880194855151918951946117df575b509261046d6117139488516106ca565b61012085015103610772576117379067ffffffffffffffff60208451015285611fb2565b9590156117d65767ffffffffffffffff8616602083510152156117be575080518015610326575f19018091526001808451831c14911b5f1981019081116103265783511683521561178b57610e8993612161565b91506117a06080610160840151015182611fb2565b92906117ac5750505050565b6117b593612068565b5f80808061169b565b92505050600192506040915051600460608201520152565b50505050505050565b9250506001821b5f1981019190821161032657828b9161180193861690611cd9565b91811c918951908160208c015103602011610c9357602082018b5261182f9135906001851661184957611556565b9160011c915f19821461032657899160010161046d611703565b90611556565b50505f906116ef565b90918035908115611a4a57604085019161187c84845151885160208a015191611cd9565b036107725767ffffffffffffffff6020835101526118af67ffffffffffffffff6118a8604084016107c2565b1686611fb2565b9015611a725767ffffffffffffffff6118ca602084016107c2565b1603611a4a576060019067ffffffffffffffff60206118e8846107c2565b9251019116905261191461190e67ffffffffffffffff611907846107c2565b1685610d0e565b85611fb2565b501561169b5761193961190e67ffffffffffffffff611932846107c2565b1685610ddc565b9190611947575b5050505050565b6119799367ffffffffffffffff611960610160936107c2565b16611a3657015190610140602083015192015192611acb565b906020820161080061198e82518551906106ca565b1161118d57825180915103600711610c93576007810183523560ff808260e81c169160e01c16600282111580611a2b575b1561118d57926001935f915b818310611a10575050506119de906121fc565b9163800000006119ee8483610cfb565b1161118d57611a0692611a0091610cfb565b9061220d565b5f80808080611940565b909194611a226001916110ef84611538565b950191906119cb565b5060088111156119bf565b015190610160604083015192015192611acb565b611a5f606067ffffffffffffffff92016107c2565b6391af0e0360e01b5f521660045260245ffd5b505050505050565b9081519182602082015103602011610c9357602083019052565b919091805192836020830151038111610c935783019052565b80519081602082015103600211610c93576002820190523560f01c90565b939291935f6020611ada6107d7565b8281520152611ae881611aad565b94611af16107d7565b925f8452611b0660208501975f895284611a94565b845282518752839682821015611b4057611b3361046d91611b2d611b3997518092516106ca565b90610f10565b92610dc4565b03611b4057565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b9192611b75919493611556565b67ffffffffffffffff61010083015116808511938415611bb1575b50505050611b9b5750565b63355842f560e01b5f526004525f60245260445ffd5b90919293506001820180921161032657610120928561046d611bd294610dc4565b91015114155f808080611b90565b919091611bf6611bef82611aad565b8092611a94565b92610160611c048386610f10565b91019061018082510151036111655760a081510151906001600160ff1b03821682036103265760c0905101518060030290600382040361032657611c4a9160011b610846565b0361116557565b61016001805160a001519092916001600160ff1b038216820361032657611c7b9160011b90610846565b908060030290600382040361032657611c9391610846565b35918260f81c91600161ffff8185149560e81c169311908115611cb8575b5061116557565b90508315611ccf575160a001515b8210155f611cb1565b5160800151611cc6565b919281841c611d8c578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036103265783611d1991611a94565b6001929360405190600182538201925b838310611d3c575050505015610c6b5790565b8235808717611d55575b5060209060011c920191611d29565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590611d46565b83827f24c1c166000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190949394825193602084019480865103602011610c9357611e0d91611dff868360208295018252359a611df860a06101608901510151610dc4565b908c611cd9565b9061046d61063b8787610d0e565b91835180955103602011610c9357846020610e89960185523591611b68565b6001600160ff1b038216820361032657611e499160011b90610846565b3560f01c90565b9094939294815180602084015103602011610c935780602084920182523596606085019582611e7e886107c2565b67ffffffffffffffff16611e929086610ddc565b611e9b90610dc4565b611ea5928b611cd9565b92611eaf876107c2565b67ffffffffffffffff16611ec291610d0e565b611ecb90610dc4565b90611ed593611cd9565b9180359283158015611f4b575b611f395790611f1f929167ffffffffffffffff611f1781611f116040611f0a602088016107c2565b96016107c2565b16610dc4565b921690611cd9565b03611f275750565b611a5f67ffffffffffffffff916107c2565b67ffffffffffffffff611a5f866107c2565b50611f58602083016107c2565b67ffffffffffffffff80611f6e604086016107c2565b1691161015611ee2565b808217611f855750505f90565b60415f9160209360405191600183536001830152602182015260025afa60203d14165f519015610c6b5790565b90611fbc81610dc4565b906020830191825181811061201a5750611fd79083516106ca565b9081835260018451831c921b5f1981019081116103265784511684528110612010575051610eb05760806040600192015101525f905f90565b9291505060019190565b6060935061202e60409160019694936106ca565b918351831b1015920191608083510152600b81115f146120605750600b5b60ff6040835101911690525101525f905f90565b60ff1661204c565b9061207291611046565b9160c08301510361116557611a0082611117602060a0610e899601519201516121fc565b90926101606120b49394015190610160604083015192015192611acb565b90602082016108006120c982518551906106ca565b1161118d57825180915103600711610c93576007810183523560ff808260e81c169160e01c16600282111580612156575b1561118d57926001935f915b81831061213b57505050612119906121fc565b9163800000006121298483610cfb565b1161118d57610e8992611a0091610cfb565b90919461214d6001916110ef84611538565b95019190612106565b5060088111156120fa565b919092801580156121cb575b156121b9575061217e5f5b82611fb2565b50156121b45761219760a0610160850151015182611fb2565b93906121a35750505050565b61168a6117b5946103b78386611be0565b505050565b6121c661217e9185610d0e565b612178565b5060a061016085015101511561216d565b0290811515806121ee575b1561118d57565b5063800000008211156121e7565b60020361220857600190565b600490565b906104008101808211610326576103ff820190811161032657600a1c906122348284611fb2565b92901561169b576020840151610eb05760026060604086015101526001830180841161032657101561226c5750506060610400910152565b81600a1b9180830461040014901517156103265760609161228c916106ca565b91015256",
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
