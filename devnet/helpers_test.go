package devnet

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/chain/eigen"
)

// world is a deployed chain whose claim book is an ordinary account, so that tests can slash and pay.
type world struct {
	*testing.T
	*Devnet
	book      eigen.AddressBook
	claimBook Account
	operators []Operator
}

// newWorld is a world with operators of its own; those of one config start from one deployment.
func newWorld(t *testing.T, cfg Config, operators int) *world {
	t.Helper()
	cfg.Mining, cfg.BaseFeeWei = MineManual, -1
	orDefault(&cfg.Fork, Osaka)
	from := deployments[cfg]
	if from == nil {
		from = deployWorld(t, cfg)
		deployments[cfg] = from
	}
	w := &world{T: t, claimBook: NamedAccount("claim book"), book: from.book}
	var err error
	if w.Devnet, err = from.snapshot.Start(context.Background()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	})
	start := time.Now()
	if w.operators, err = w.NewOperators(t.Context(), w.book, EqualStakes(operators, 100)); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: %d operators %s, head %d", w.cfg.Fork, operators, time.Since(start).Round(time.Millisecond), w.Head().Number)
	return w
}

// deployment is a chain that worlds start from.
type deployment struct {
	snapshot *Snapshot
	book     eigen.AddressBook
}

var deployments = map[Config]*deployment{}

func deployWorld(t *testing.T, cfg Config) *deployment {
	t.Helper()
	start := time.Now()
	d, err := Start(context.Background(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	claimBook, out := NamedAccount("claim book").Address, &deployment{}
	if out.book, err = d.Deploy(t.Context(), Deployment{ClaimBook: claimBook}); err != nil {
		t.Fatal(err)
	}
	if err := d.Fund(t.Context(), claimBook, Ether(10_000)); err != nil {
		t.Fatal(err)
	}
	if out.snapshot, err = d.Snapshot(); err != nil {
		t.Fatal(err)
	}
	t.Logf("%s: start and deploy %s, head %d", d.cfg.Fork, time.Since(start).Round(time.Millisecond), d.Head().Number)
	return out
}

func callOf(t *testing.T, to common.Address, meta *bind.MetaData, method string, args ...any) eigen.Call {
	t.Helper()
	parsed, err := meta.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := parsed.Pack(method, args...)
	if err != nil {
		t.Fatal(err)
	}
	return eigen.Call{Title: method, To: to, Data: data}
}

// try sends a call with the given gas and returns its receipt, successful or not.
func (w *world) try(from Account, call eigen.Call, gas uint64) *types.Receipt {
	w.Helper()
	nonce, err := w.client.PendingNonceAt(w.Context(), from.Address)
	if err != nil {
		w.Fatal(err)
	}
	tx, err := w.sign(from, types.DynamicFeeTx{Nonce: nonce, Gas: gas, To: &call.To, Value: call.Value, Data: call.Data})
	if err != nil {
		w.Fatal(err)
	}
	if err := w.submit(tx); err != nil {
		w.Fatal(err)
	}
	if err := w.MineUntilIdle(); err != nil {
		w.Fatal(err)
	}
	receipt, err := w.client.TransactionReceipt(w.Context(), tx.Hash())
	if err != nil {
		w.Fatal(err)
	}
	return receipt
}

// do sends a call that must succeed and logs its gas.
func (w *world) do(from Account, call eigen.Call, err error) *types.Receipt {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	receipt := w.try(from, call, 8_000_000)
	if receipt.Status != types.ReceiptStatusSuccessful {
		w.Fatalf("%s: %v", call.Title, w.reason(w.Context(), receipt))
	}
	w.Logf("gas %s %-40s %d", w.cfg.Fork, call.Title, receipt.GasUsed)
	return receipt
}

// refused checks that a call reverts with an error whose text contains want.
func (w *world) refused(from common.Address, call eigen.Call, want string) {
	w.Helper()
	_, err := w.client.CallContract(w.Context(), ethereum.CallMsg{From: from, To: &call.To, Value: call.Value, Data: call.Data}, nil)
	if err == nil {
		w.Errorf("%s from %s succeeded, want an error with %q", call.Title, from, want)
		return
	}
	if got := eigen.Explain(err).Error(); !strings.Contains(got, want) {
		w.Errorf("%s from %s: %s, want %q", call.Title, from, got, want)
	}
}

func (w *world) status(operator common.Address) *eigen.Status {
	w.Helper()
	s, err := w.book.ReadStatus(w.Context(), w.client, operator)
	if err != nil {
		w.Fatal(err)
	}
	return s
}

func equalInt(t *testing.T, what string, got, want *big.Int) {
	t.Helper()
	if got.Cmp(want) != 0 {
		t.Errorf("%s is %s, want %s", what, got, want)
	}
}
