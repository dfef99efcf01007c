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
	Bin: "0x608080604052346015576122c6908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806349bd7bb7146105b05780635e24714f1461058257806393eeb9ca146102215780639a85a9cd146100f15763a488556d14610050575f80fd5b346100ed5760a0604061009c6100a86100a261006b366106cf565b95919290610077610892565b5061009461008361085e565b9760208901925f8452808a526108cd565b905285610960565b84610e58565b91610d24565b01516080604051918051835267ffffffffffffffff602082015116602084015260ff604082015116604084015260ff6060820151166060840152015115156080820152f35b5f80fd5b346100ed5760803660031901126100ed5760243560ff81168091036100ed5760443560ff811681036100ed5760643567ffffffffffffffff81116100ed5761013d9036906004016106a1565b919061014761085e565b9061015c8460208401925f84528085526108cd565b90525192806101f257505061040081116101a25760209160015f9280604051936002855383850137019060025afa60203d14165f5190156101ca575b600435036101a257005b7f2fac5114000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f832d9905000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091600b8211908115610213575b506101a25761020e9261139e565b610198565b90506020821b141584610200565b346100ed5761025a610232366106cf565b9391929061025261024161085e565b9560208701925f84528088526108cd565b905283610960565b61026383610f45565b67ffffffffffffffff9080610394575050606082019167ffffffffffffffff61029461028e85610849565b94610849565b1661029f838661107b565b926102a986611aaf565b35926102e3876102d18160c08901516102ca60806101608901510151610e23565b9089611d0e565b6102da82611aaf565b35908686611b9d565b6102ed8383610d6d565b908115610381575f19820191821161036d576103219561031894610363576101000151925b88611e85565b14159192610d24565b1561033b5760209067ffffffffffffffff60405191168152f35b7f6ccd0bbc000000000000000000000000000000000000000000000000000000005f5260045ffd5b60e0015192610312565b634e487b7160e01b5f52601160045260245ffd5b836391af0e0360e01b5f5260045260245ffd5b6001810361044f575050606082019167ffffffffffffffff6103b861028e85610849565b16906103c38561156d565b906103cd86611ae2565b8315801561043c575b8015610429575b610412579184939161040b8483610403610318976103fe6103219b8e611c15565b611e61565b95888c611df1565b9488611e85565b828463355842f560e01b5f5260045260245260445ffd5b5060a061016086015101518110156103dd565b506104478486610d6d565b8310156103d6565b909392506002810361046957506100a26103219183611265565b600381036105055750909161047d83611aaf565b359061049261048b85611aaf565b358361158b565b90610100840151166001810180911161036d576104ba915f6104b48793610e23565b91611d0e565b610120830151036104ee5760a0820151151591826104df575b50506103215f92610d24565b608001511415905082806104d3565b63355842f560e01b5f525f6004525f60245260445ffd5b6004810361054157508060a0610321920151159081610526575b5091610d24565b61ffff9150610538610100918561107b565b0151148461051f565b6005810361055757506100a26103219183610f8d565b7fc85b5e19000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100ed57602061059e610595366106cf565b9291909161071e565b67ffffffffffffffff60405191168152f35b346100ed5760603660031901126100ed5760243567ffffffffffffffff81168091036100ed5760443567ffffffffffffffff81116100ed576105f69036906004016106a1565b919061061461060361085e565b9360208501925f84528086526108cd565b905261062b61062560043584610960565b92610d24565b6106358183610d6d565b801561068e5761064490610e23565b918215610673575b5050600b81111561066857506020600b5b60ff60405191168152f35b60ff6020911661065d565b61068792509061068291610e3b565b610e23565b818061064c565b506391af0e0360e01b5f5260045260245ffd5b9181601f840112156100ed5782359167ffffffffffffffff83116100ed57602083818601950101116100ed57565b60c06003198201126100ed576004359160806023198301126100ed5760249160a4359067ffffffffffffffff82116100ed5761070d916004016106a1565b9091565b9190820391821161036d57565b9061074d6107539295949561074561073461085e565b9760208901965f8852808a526108cd565b855286610960565b85610e58565b926040840180519267ffffffffffffffff602085015116956080855195015115801590610841575b6108225760ff606061079b8261079088610f45565b169451875190610711565b945101511682149081610803575b5061033b576001825f936020955160405194855383850137019060025afa60203d14165f5190156101ca57036107db57565b7fb032e537000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506002820361081a57606001515b82145f6107a9565b506040610812565b5050610832608092959495610d24565b510151151590151461033b5790565b50841561077b565b3567ffffffffffffffff811681036100ed5790565b604051906040820182811067ffffffffffffffff82111761087e57604052565b634e487b7160e01b5f52604160045260245ffd5b6040519060a0820182811067ffffffffffffffff82111761087e576040525f6080838281528260208201528260408201528260608201520152565b9190820180921161036d57565b60405190610200820182811067ffffffffffffffff82111761087e576040525f6101e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b91909160405190610180820182811067ffffffffffffffff82111761087e576040525f8252602082015f815260408301945f865260608401915f835260808501905f825260a08601925f845260c08701915f835260e08801935f85526101008901955f87526101208a01905f82526101408b01925f84526101608c01996109e56108da565b8b528c9e8c51968d6109f681611aaf565b359f610a0182611aaf565b359052610a0d90611aaf565b359052610a198d611aaf565b359052610a258c611aaf565b359052610a318b611aaf565b3515158252610a3f8b611aaf565b35809152610d1a575b5067ffffffffffffffff610a5b8a61154f565b16855263ffffffff610a6c8a61156d565b168652610a7889611aaf565b359052610a8488611aaf565b35905260205f60ed6040516005815360ec85600183013760025afa60203d1416905f5191156101ca5760ec810180911161036d575f6041602092604080519160068353600183013760025afa60203d1416905f5191156101ca5760415f9160209360405191600783536001830152602182015260025afa60203d14165f5190156101ca5703610cca5767ffffffffffffffff9163ffffffff83610b2c935116915116906115e3565b16809152156104ee57610b3d6108da565b928251928360208201510360ba11610cf25760ba8401905260205f60bb6040516008815360ba87600183013760025afa60203d14165f5190156101ca5703610cca578135916101a084018360e01c81526101c085019461ffff8560d01c16865261ffff8560c01c16815261ffff8560b01c16602082015261ffff6040820195818160a01c168752818160901c166060840152818160801c166080840152818160701c1660a0840152818160601c1660c084015263ffffffff8160401c1660e084015260301c166101e0820152601a830180841161036d5735610100820152603a830180841161036d5735610120820152605a830180841161036d5735610140820152607a830180841161036d5735610160820152609a830180931161036d5763415359319363ffffffff93356101808301525251161491821592610cbd575b508115610cb3575b50610c8b57565b7f821a62f5000000000000000000000000000000000000000000000000000000005f5260045ffd5b905051155f610c84565b516001141591505f610c7c565b7f3a698823000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fcdda5c84000000000000000000000000000000000000000000000000000000005f5260045ffd5b600190525f610a48565b6020815191015103610d3257565b7f1054cca6000000000000000000000000000000000000000000000000000000005f5260045ffd5b8181029291811591840414171561036d57565b91909167ffffffffffffffff610100820151168311610e0c578215610dd95767ffffffffffffffff60c082015116905f19840193841161036d5763ffffffff91610dc260e0610dc89301958487511690610d5a565b90610711565b925116808311610dd55750565b9150565b90915060a08101511590811591610dfa575b5015610df5575f90565b600190565b6020915061016001510151155f610deb565b8263355842f560e01b5f526004525f60245260445ffd5b60028110610e36575f19011e6101000390565b505f90565b90610e4c5761016001516020015190565b61016001516040015190565b909291604051906080820182811067ffffffffffffffff82111761087e576040525f825260208201945f865260408301610e90610892565b81525f60608501528396610ea386610f45565b91610ead87610f45565b8252610eb88761154f565b8652610ec387611aaf565b359051525160408111908115610f37575b50610f0f5780610eea5750610ee89361188d565b565b90915060018103610eff5750610ee8926116d6565b600203610f0f57610ee892611648565b7f78270bdd000000000000000000000000000000000000000000000000000000005f5260045ffd5b90508451901c15155f610ed4565b80519081602082015103600111610cf2576001820190523560f81c90565b5f90600160209380604051936003855383850137019060025afa60203d1416905f5191156101ca57565b6101608201916101008351015115611018576020018051156110105781519060205f6049610fba8661154f565b94610fce610fc788611aaf565b3597611aaf565b50604860405191600c8353600183013760025afa60203d1416905f5191156101ca575103610cca571591821561100357505090565b5161010001511415919050565b505050600190565b5050505f90565b60405190610140820182811067ffffffffffffffff82111761087e576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b6110a69161108761101f565b5061016061109483611ae2565b91015190610120825192015192611b00565b6110ae61101f565b906110b881610f45565b82526110c381610f45565b91602081019283526110d482610f45565b9360408201948086526004835111159081611257575b8161124b575b50156111c25782516080830190815260a0830195600187525f5b81518110156111325760019061112a89516111248961156d565b90612211565b89520161110a565b5091946111529061114c6380000000939598519151612231565b90610d5a565b116111c25751611241575060015b6060840152600383511061122e575b600183511461120c575b60048351146111ea575b60208151910151036111c257600182510361119a57565b7f11d909c7000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f89d99da3000000000000000000000000000000000000000000000000000000005f5260045ffd5b805180602083015103602011610cf25760208101825235610120840152611183565b61121581611ae2565b60e084015261122381611ae2565b610100840152611179565b61123781611ae2565b60c084015261116f565b513560e01c611160565b6008915011155f6110f0565b9050600285511115906110ea565b61126e81611ae2565b9061016083019260c08451015183101561133657611296836112908385611c15565b83611c86565b6112ba846112a381611aaf565b35966112b360c08a510151610e23565b9088611d0e565b610140840151036113365767ffffffffffffffff610100840151169161131357906112fd848094936102ca60806112f361130e99611aaf565b359a510151610e23565b9061130784611aaf565b3592611b9d565b141590565b929394506113218183610d6d565b5f1981019290831161036d5761130e94611df1565b7f4ba531ec000000000000000000000000000000000000000000000000000000005f5260045ffd5b67ffffffffffffffff811161087e5760051b60200190565b805182101561138a5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b91908015611549575f19810190811161036d576001901b906113bf8261135e565b6040519290601f01601f1916830167ffffffffffffffff81118482101761087e576040528083526113ef8161135e565b602084019490601f190136863760018214905f5b8381106114b4575050505b60018111611422575050511561138a575190565b60011c5f60018214905b82811061143a57505061140e565b8060011b906001600160ff1b038116810361036d576114598287611376565b516001830180931161036d5761147160019388611376565b5184806114a7575b156114995761148891876115b8565b6114928288611376565b520161142c565b6114a291611fad565b611488565b508360ff88161415611479565b8060061b907f03ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361036d576114f76114ef83856108cd565b3592846108cd565b916020830180931161036d5760019235858061153c575b1561152e5761151d91886115b8565b6115278289611376565b5201611403565b61153791611fad565b61151d565b508360ff8916141561150e565b50503590565b80519081602082015103600811610cf2576008820190523560c01c90565b80519081602082015103600411610cf2576004820190523560e01c90565b60415f9160209360405191600483536001830152602182015260025afa60203d1416905f5191156101ca57565b6040516020935f9360419383536001830152602182015260025afa60203d1416905f5191156101ca57565b9067ffffffffffffffff821615801561163a575b6116345763ffffffff169081156116205767ffffffffffffffff91826001925f19011604011690565b634e487b7160e01b5f52601260045260245ffd5b50505f90565b5063ffffffff8116156115f7565b909160408101611662838251518451602086015191611d0e565b610140850151036107db57602067ffffffffffffffff9151015261168f60c0610160850151015182611fe7565b9390156116d0576116ab6116a38285611c15565b948583611c86565b9490156116c557610ee8946116bf91611e61565b926120cb565b50610ee8939261209d565b50505050565b9167ffffffffffffffff61010083015116916001830180931161036d576116fc83610e23565b60208301805182811195919286156118845761171791610711565b5f19810190811161036d57905b858783604088019485515191895194611814575b50926104b4611748948851610711565b610120850151036107db5761176c9067ffffffffffffffff60208451015285611fe7565b95901561180b5767ffffffffffffffff8616602083510152156117f357508051801561036d575f19018091526001808451831c14911b5f19810190811161036d578351168352156117c057610ee893612196565b91506117d56080610160840151015182611fe7565b92906117e15750505050565b6117ea9361209d565b5f8080806116d0565b92505050600192506040915051600460608201520152565b50505050505050565b9250506001821b5f1981019190821161036d57828b9161183693861690611d0e565b91811c918951908160208c015103602011610cf257602082018b526118649135906001851661187e5761158b565b9160011c915f19821461036d5789916001016104b4611738565b9061158b565b50505f90611724565b90918035908115611a7f5760408501916118b184845151885160208a015191611d0e565b036107db5767ffffffffffffffff6020835101526118e467ffffffffffffffff6118dd60408401610849565b1686611fe7565b9015611aa75767ffffffffffffffff6118ff60208401610849565b1603611a7f576060019067ffffffffffffffff602061191d84610849565b9251019116905261194961194367ffffffffffffffff61193c84610849565b1685610d6d565b85611fe7565b50156116d05761196e61194367ffffffffffffffff61196784610849565b1685610e3b565b919061197c575b5050505050565b6119ae9367ffffffffffffffff61199561016093610849565b16611a6b57015190610140602083015192015192611b00565b90602082016108006119c38251855190610711565b116111c257825180915103600711610cf2576007810183523560ff808260e81c169160e01c16600282111580611a60575b156111c257926001935f915b818310611a4557505050611a1390612231565b916380000000611a238483610d5a565b116111c257611a3b92611a3591610d5a565b90612242565b5f80808080611975565b909194611a576001916111248461156d565b95019190611a00565b5060088111156119f4565b015190610160604083015192015192611b00565b611a94606067ffffffffffffffff9201610849565b6391af0e0360e01b5f521660045260245ffd5b505050505050565b9081519182602082015103602011610cf257602083019052565b919091805192836020830151038111610cf25783019052565b80519081602082015103600211610cf2576002820190523560f01c90565b939291935f6020611b0f61085e565b8281520152611b1d81611ae2565b94611b2661085e565b925f8452611b3b60208501975f895284611ac9565b845282518752839682821015611b7557611b686104b491611b62611b6e9751809251610711565b90610f63565b92610e23565b03611b7557565b7f2213513d000000000000000000000000000000000000000000000000000000005f5260045ffd5b9192611baa91949361158b565b67ffffffffffffffff61010083015116808511938415611be6575b50505050611bd05750565b63355842f560e01b5f526004525f60245260445ffd5b90919293506001820180921161036d5761012092856104b4611c0794610e23565b91015114155f808080611bc5565b919091611c2b611c2482611ae2565b8092611ac9565b92610160611c398386610f63565b910190610180825101510361119a5760a081510151906001600160ff1b038216820361036d5760c0905101518060030290600382040361036d57611c7f9160011b6108cd565b0361119a57565b61016001805160a001519092916001600160ff1b038216820361036d57611cb09160011b906108cd565b908060030290600382040361036d57611cc8916108cd565b35918260f81c91600161ffff8185149560e81c169311908115611ced575b5061119a57565b90508315611d04575160a001515b8210155f611ce6565b5160800151611cfb565b919281841c611dc1578360051b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361036d5783611d4e91611ac9565b6001929360405190600182538201925b838310611d715750505050156101ca5790565b8235808717611d8a575b5060209060011c920191611d5e565b909560219060208860059895981b1690600182890101528603015260205f60418660025afa60203d1416169260205f519590611d7b565b83827f24c1c166000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190949394825193602084019480865103602011610cf257611e4291611e34868360208295018252359a611e2d60a06101608901510151610e23565b908c611d0e565b906104b46106828787610d6d565b91835180955103602011610cf257846020610ee8960185523591611b9d565b6001600160ff1b038216820361036d57611e7e9160011b906108cd565b3560f01c90565b9094939294815180602084015103602011610cf25780602084920182523596606085019582611eb388610849565b67ffffffffffffffff16611ec79086610e3b565b611ed090610e23565b611eda928b611d0e565b92611ee487610849565b67ffffffffffffffff16611ef791610d6d565b611f0090610e23565b90611f0a93611d0e565b9180359283158015611f80575b611f6e5790611f54929167ffffffffffffffff611f4c81611f466040611f3f60208801610849565b9601610849565b16610e23565b921690611d0e565b03611f5c5750565b611a9467ffffffffffffffff91610849565b67ffffffffffffffff611a9486610849565b50611f8d60208301610849565b67ffffffffffffffff80611fa360408601610849565b1691161015611f17565b808217611fba5750505f90565b60415f9160209360405191600183536001830152602182015260025afa60203d14165f5190156101ca5790565b90611ff181610e23565b906020830191825181811061204f575061200c908351610711565b9081835260018451831c921b5f19810190811161036d5784511684528110612045575051610f0f5760806040600192015101525f905f90565b9291505060019190565b606093506120636040916001969493610711565b918351831b1015920191608083510152600b81115f146120955750600b5b60ff6040835101911690525101525f905f90565b60ff16612081565b906120a79161107b565b9160c08301510361119a57611a358261114c602060a0610ee8960151920151612231565b90926101606120e99394015190610160604083015192015192611b00565b90602082016108006120fe8251855190610711565b116111c257825180915103600711610cf2576007810183523560ff808260e81c169160e01c1660028211158061218b575b156111c257926001935f915b8183106121705750505061214e90612231565b91638000000061215e8483610d5a565b116111c257610ee892611a3591610d5a565b9091946121826001916111248461156d565b9501919061213b565b50600881111561212f565b91909280158015612200575b156121ee57506121b35f5b82611fe7565b50156121e9576121cc60a0610160850151015182611fe7565b93906121d85750505050565b6116bf6117ea946103fe8386611c15565b505050565b6121fb6121b39185610d6d565b6121ad565b5060a06101608501510151156121a2565b029081151580612223575b156111c257565b50638000000082111561221c565b60020361223d57600190565b600490565b90610400810180821161036d576103ff820190811161036d57600a1c906122698284611fe7565b9290156116d0576020840151610f0f5760026060604086015101526001830180841161036d5710156122a15750506060610400910152565b81600a1b91808304610400149015171561036d576060916122c191610711565b91015256",
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
