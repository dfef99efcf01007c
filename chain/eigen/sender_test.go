package eigen_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/devnet"
)

// Every step of an operator's life over RPC, with the gas of each on every fork.
func TestSender_OperatorsLife_Gas(t *testing.T) {
	for _, fork := range []string{devnet.Osaka, devnet.Amsterdam} {
		t.Run(fork, func(t *testing.T) {
			d, book := deploy(t, devnet.Config{Fork: fork, EigenLayer: devnet.EigenLayerConfig{DeallocationDelay: 20}})
			account, bls, wei := d.Accounts()[0], devnet.NamedBLSKey("someone"), devnet.Ether(32)
			sender := eigen.NewSender(d.Client(), account.Key)
			send := func(call eigen.Call, err error) {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
				receipts, err := sender.Send(t.Context(), call)
				if err != nil {
					t.Fatal(err)
				}
				t.Logf("%-28s %9d gas", call.Title, receipts[0].GasUsed)
			}
			send(book.Wrap(wei))
			send(book.ApproveDeposit(wei))
			send(book.RegisterAsOperator(0, "https://operator.example"))
			send(book.Deposit(wei))
			if err := d.Mine(5); err != nil {
				t.Fatal(err)
			}
			send(book.Allocate(account.Address, eigen.FullMagnitude/2))
			send(book.Join(t.Context(), d.Client(), account.Address, bls, "operator.example:9000"))
			// Right behind a change of the same registries: an estimate on the latest block would fall short.
			send(book.Leave(account.Address))

			status, err := book.ReadStatus(t.Context(), d.Client(), account.Address)
			if err != nil {
				t.Fatal(err)
			}
			if status.Member || !status.Slashable || status.Magnitude != eigen.FullMagnitude/2 || status.Shares.Cmp(wei) != 0 {
				t.Errorf("status after leaving is %+v", status)
			}
		})
	}
}

func deploy(t *testing.T, cfg devnet.Config) (*devnet.Devnet, eigen.AddressBook) {
	t.Helper()
	d, err := devnet.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	book, err := d.Deploy(t.Context(), devnet.Deployment{ClaimBook: devnet.NamedAccount("claim book").Address})
	if err != nil {
		t.Fatal(err)
	}
	return d, book
}

func TestSender_BadCall_NamesErrorAndRemedy(t *testing.T) {
	d, book := deploy(t, devnet.Config{EigenLayer: devnet.EigenLayerConfig{DeallocationDelay: 20}})
	sender := eigen.NewSender(d.Client(), d.Accounts()[0].Key)
	for want, plan := range map[string]func() (eigen.Call, error){
		"InsufficientAllowance":        func() (eigen.Call, error) { return book.Deposit(devnet.Ether(1)) },
		"UninitializedAllocationDelay": func() (eigen.Call, error) { return book.Allocate(sender.From(), 1) },
		"register with EigenLayer":     func() (eigen.Call, error) { return book.SetAllocationDelay(sender.From(), 1) },
	} {
		call, err := plan()
		if err != nil {
			t.Fatal(err)
		}
		receipts, err := sender.Send(t.Context(), call)
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v, want one line with %q", call.Title, err, want)
		}
		if len(receipts) != 0 {
			t.Errorf("%s was sent", call.Title)
		}
	}
}

func TestSender_NobodyMines_ContextEnds(t *testing.T) {
	d, err := devnet.Start(t.Context(), devnet.Config{Mining: devnet.MineManual})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	sender := eigen.NewSender(d.Client(), d.Accounts()[0].Key)
	_, err = sender.Send(ctx, eigen.Call{Title: "pay", To: d.Accounts()[1].Address, Value: big.NewInt(1)})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v, want a deadline", err)
	}
}

func TestExplain_UnknownError_PassesUnchanged(t *testing.T) {
	err := errors.New("connection refused")
	if got := eigen.Explain(err); !errors.Is(got, err) || got.Error() != err.Error() {
		t.Errorf("explained as %v", got)
	}
	d, err := devnet.Start(t.Context(), devnet.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	// Init code that reverts with four bytes that no known contract uses.
	code := []byte{0x63, 0xde, 0xad, 0xbe, 0xef, 0x60, 0xe0, 0x1b, 0x5f, 0x52, 0x60, 0x04, 0x5f, 0xfd}
	_, err = d.Client().CallContract(t.Context(), ethereum.CallMsg{Data: code}, nil)
	if got := eigen.Explain(err); err == nil || !strings.Contains(got.Error(), "0xdeadbeef") {
		t.Errorf("explained as %v", got)
	}
}
