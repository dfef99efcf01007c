package gas_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	retriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/tests/deployed"
)

// What a transaction may take at most, on both forks.
const (
	gasCap  = 1 << 24
	sizeCap = 128 << 10
)

var ctx = context.Background()

// usage is what a transaction took.
type usage struct{ Gas, Calldata uint64 }

// world is a chain with EigenLayer, Assay and operators on which transactions
// are sent one by one, each in a block of its own.
type world struct {
	*testing.T
	fork      string
	chain     *devnet.Devnet
	book      eigen.AddressBook
	operators []devnet.Operator
	retriever *retriever.ContractOperatorStateRetriever
	claims    *bindings.ClaimBook
	demands   *bindings.Disputes
	standing  common.Address
	abis      map[common.Address]*abi.ABI
	nonces    map[common.Address]uint64
	accounts  int            // handed out by fresh
	slashes   int            // done
	bond      *uint256.Int   // of claims posted from now on
	poor      bool           // bond is the least there may be
	leaving   bool           // signers' stake is on its way out
	last      *types.Receipt // of the last transaction
	used      map[string]usage
}

func newWorld(t *testing.T, fork string, operators int, used map[string]usage) *world {
	t.Helper()
	return newWorldOf(t, quiet(fork), operators, used, devnet.AssayConfig{})
}

// quiet is a chain whose blocks hold nothing but what is sent: its base fee falls
// to the least, which no gas depends on.
func quiet(fork string) devnet.Config {
	return devnet.Config{Fork: fork, Mining: devnet.MineManual, Accounts: 100, BaseFeeWei: -1}
}

// busy is a chain whose base fee stays at a gwei.
func busy(fork string) devnet.Config {
	chain := quiet(fork)
	chain.BaseFeeWei = gwei
	return chain
}

// newWorldOf is a chain of its own with operators of its own. Those of equal
// settings start from one deployment.
func newWorldOf(t *testing.T, chain devnet.Config, operators int, used map[string]usage, assay devnet.AssayConfig) *world {
	t.Helper()
	w := &world{T: t, fork: chain.Fork, used: used, bond: ether(2000), abis: map[common.Address]*abi.ABI{}, nonces: map[common.Address]uint64{}}
	w.chain, w.book = deployed.Settings{Chain: chain, Assay: assay}.Start(t)
	var err error
	w.operators, err = w.chain.NewOperators(ctx, w.book, devnet.EqualStakes(operators, 100))
	w.ok(err)
	w.ok(w.chain.Mine(1))
	w.bind()
	for _, a := range []devnet.Account{w.claimant(), w.demander()} {
		w.pay(a, 1000)
	}
	return w
}

// bind connects to the contracts that the tests call.
func (w *world) bind() {
	w.Helper()
	var err error
	w.retriever, err = retriever.NewContractOperatorStateRetriever(w.book.Middleware.OperatorStateRetriever, w.chain.Client())
	w.ok(err)
	w.claims, err = bindings.NewClaimBook(w.book.Assay.ClaimBook, w.chain.Client())
	w.ok(err)
	w.demands, err = bindings.NewDisputes(w.book.Assay.Disputes, w.chain.Client())
	w.ok(err)
	w.standing, err = w.claims.STANDING(nil)
	w.ok(err)
	w.know(w.book.Assay.ClaimBook, bindings.ClaimBookMetaData)
	w.know(w.book.Assay.Disputes, bindings.DisputesMetaData)
	w.know(w.book.Assay.Registry, bindings.RegistryMetaData)
	w.know(w.book.Assay.Reveals, bindings.RevealsMetaData)
	w.know(w.book.Core.WETH, bindings.WethMetaData)
	w.know(w.standing, bindings.StandingMetaData)
}

func (w *world) know(at common.Address, meta *bind.MetaData) {
	w.Helper()
	parsed, err := meta.GetAbi()
	w.ok(err)
	w.abis[at] = parsed
}

func (w *world) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) claimant() devnet.Account   { return w.chain.Accounts()[0] }
func (w *world) demander() devnet.Account   { return w.chain.Accounts()[1] }
func (w *world) aggregator() devnet.Account { return w.chain.Accounts()[2] }

// fresh is an account to which no contract owes anything yet.
func (w *world) fresh() devnet.Account {
	w.accounts++
	return w.chain.Accounts()[2+w.accounts]
}

// newcomer is a fresh account with WETH for a demand: what comes back of its price
// takes a slot.
func (w *world) newcomer() devnet.Account {
	w.Helper()
	a := w.fresh()
	w.pay(a, 20)
	return a
}

// pay gives an account WETH that ClaimBook and Disputes may take.
func (w *world) pay(a devnet.Account, ether int64) {
	w.Helper()
	weth := w.book.Core.WETH
	w.send("", a, weth, devnet.Ether(ether), "deposit")
	w.call("", a, weth, "approve", w.book.Assay.ClaimBook, devnet.Ether(ether))
	w.call("", a, weth, "approve", w.book.Assay.Disputes, devnet.Ether(ether))
	w.call("", a, weth, "transfer", w.book.Assay.Disputes, big.NewInt(1))
}

// book and so on call a contract and keep what it took under a name, unless
// that is empty.
func (w *world) onBook(name string, from devnet.Account, method string, args ...any) *types.Receipt {
	w.Helper()
	return w.call(name, from, w.book.Assay.ClaimBook, method, args...)
}

func (w *world) onDisputes(name string, from devnet.Account, method string, args ...any) *types.Receipt {
	w.Helper()
	return w.call(name, from, w.book.Assay.Disputes, method, args...)
}

func (w *world) onRegistry(name string, from devnet.Account, method string, args ...any) *types.Receipt {
	w.Helper()
	return w.call(name, from, w.book.Assay.Registry, method, args...)
}

func (w *world) call(name string, from devnet.Account, to common.Address, method string, args ...any) *types.Receipt {
	w.Helper()
	return w.send(name, from, to, nil, method, args...)
}

func (w *world) send(name string, from devnet.Account, to common.Address, value *big.Int, method string, args ...any) *types.Receipt {
	w.Helper()
	return w.settle(w.submit(name, from, to, value, method, args...))[0]
}

// sent is a transaction that waits for a block.
type sent struct {
	name, method string
	from         devnet.Account
	tx           *types.Transaction
}

func (w *world) submit(name string, from devnet.Account, to common.Address, value *big.Int, method string, args ...any) sent {
	w.Helper()
	data, err := w.abis[to].Pack(method, args...)
	if err != nil {
		w.Fatalf("pack %s: %v", method, err)
	}
	tx := w.sign(from, &types.DynamicFeeTx{To: &to, Value: value, Data: data})
	w.ok(w.chain.Client().SendTransaction(ctx, tx))
	return sent{name, method, from, tx}
}

// settle makes the block of transactions that wait, and keeps what each took.
func (w *world) settle(waiting ...sent) (out []*types.Receipt) {
	w.Helper()
	w.ok(w.chain.Mine(1))
	for _, s := range waiting {
		receipt, err := w.chain.Client().TransactionReceipt(ctx, s.tx.Hash())
		w.ok(err)
		if receipt.Status != types.ReceiptStatusSuccessful {
			_, why := w.chain.Client().CallContract(ctx, ethereum.CallMsg{From: s.from.Address, To: s.tx.To(), Value: s.tx.Value(), Data: s.tx.Data(), Gas: gasCap}, nil)
			w.Fatalf("%q: %s fails after %d gas: %v", s.name, s.method, receipt.GasUsed, w.explain(why))
		}
		w.keep(s.name, receipt, s.tx)
		w.reimburses(s.name, s.method, receipt)
		w.last, out = receipt, append(out, receipt)
	}
	return out
}

func (w *world) sign(from devnet.Account, tx *types.DynamicFeeTx) *types.Transaction {
	w.Helper()
	tx.ChainID, tx.Gas = w.chain.ChainID(), gasCap
	tx.GasFeeCap, tx.GasTipCap = big.NewInt(100e9), big.NewInt(1e9)
	tx.Nonce = w.nonces[from.Address]
	w.nonces[from.Address]++
	signed, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(w.chain.ChainID()), tx)
	w.ok(err)
	return signed
}

func (w *world) mined(tx *types.Transaction) *types.Receipt {
	w.Helper()
	w.ok(w.chain.Mine(1))
	receipt, err := w.chain.Client().TransactionReceipt(ctx, tx.Hash())
	w.ok(err)
	return receipt
}

// keep holds a transaction to the limits and stores what it took.
func (w *world) keep(name string, receipt *types.Receipt, tx *types.Transaction) {
	w.Helper()
	if receipt.GasUsed > gasCap || tx.Size() > sizeCap {
		w.Errorf("%s: %d gas, transaction of %d bytes; at most %d and %d", name, receipt.GasUsed, tx.Size(), gasCap, sizeCap)
	}
	if name == "" {
		return
	}
	if _, ok := w.used[name]; ok {
		w.Fatalf("%s is measured twice", name)
	}
	w.used[name] = usage{receipt.GasUsed, uint64(len(tx.Data()))}
}

// try calls a contract without a transaction.
func (w *world) try(from devnet.Account, to common.Address, method string, args ...any) error {
	w.Helper()
	data, err := w.abis[to].Pack(method, args...)
	w.ok(err)
	_, err = w.chain.Client().CallContract(ctx, ethereum.CallMsg{From: from.Address, To: &to, Data: data, Gas: gasCap}, nil)
	return err
}

// refused holds what a call reverts with to an error's name.
func (w *world) refused(err error, name string) {
	w.Helper()
	if err == nil {
		w.Errorf("accepted, want %s", name)
	} else if explained := w.explain(err); !strings.Contains(explained.Error(), name) {
		w.Errorf("%v, want %s", explained, name)
	}
}

// explain names a custom error of Assay's contracts.
func (w *world) explain(err error) error {
	var withData interface{ ErrorData() any }
	if !errors.As(err, &withData) {
		return err
	}
	data, decodeErr := hexutil.Decode(fmt.Sprint(withData.ErrorData()))
	if decodeErr != nil || len(data) < 4 {
		return err
	}
	metas := []*bind.MetaData{bindings.RefereeMetaData, bindings.RefereeTreeMetaData, bindings.RefereeCheckMetaData,
		bindings.InputOpeningsMetaData, bindings.ClaimRulesMetaData, bindings.CertificateVerifierMetaData, bindings.ClaimBookMetaData,
		bindings.DisputesMetaData, bindings.RegistryMetaData, bindings.StandingMetaData, bindings.AnswerReaderMetaData,
		bindings.RevealsMetaData, bindings.KeyedWorkMetaData}
	for _, meta := range metas {
		parsed, abiErr := meta.GetAbi()
		if abiErr != nil {
			return err
		}
		if e, abiErr := parsed.ErrorByID([4]byte(data[:4])); abiErr == nil {
			args, _ := e.Inputs.Unpack(data[4:])
			return fmt.Errorf("%w: %s%v", err, e.Name, args)
		}
	}
	return eigen.Explain(err)
}

// after makes blocks until the next transaction's block is later than the given.
func (w *world) after(block uint64) {
	w.Helper()
	w.ok(w.chain.MineTo(block))
}
