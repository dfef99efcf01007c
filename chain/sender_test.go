package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/devnet"
)

// onLoopback is a chain that answers at an address of this machine.
func onLoopback(mining string) devnet.Config {
	return devnet.Config{ListenAddr: "127.0.0.1:0", Mining: mining}
}

func start(t *testing.T, mining string) *devnet.Devnet {
	t.Helper()
	d, err := devnet.Start(t.Context(), onLoopback(mining))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

func config(endpoints ...string) Config {
	cfg := Defaults()
	cfg.RPC, cfg.AddressBook = endpoints, "addresses.yaml"
	cfg.Confirmations, cfg.ReceiptPoll, cfg.BumpAfter = 0, 5*time.Millisecond, 10*time.Second
	return cfg
}

func dial(t *testing.T, cfg Config, reg prometheus.Registerer) *Client {
	t.Helper()
	c, err := New(cfg, eigen.AddressBook{ChainID: 31337, Assay: eigen.Assay{ClaimBook: common.Address{1}}}, reg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

func sender(t *testing.T, c *Client, key *ecdsa.PrivateKey, path string) *Sender {
	t.Helper()
	s, err := NewSender(c, key, path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func pay(to byte) eigen.Call {
	return eigen.Call{Title: "pay", To: common.Address{18: to, 19: 0xff}, Value: big.NewInt(int64(to))}
}

func TestNextEndpointIsUsedWhileOneIsDown(t *testing.T) {
	d := start(t, devnet.MineInstant)
	down, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	down.Close()
	reg := prometheus.NewRegistry()
	c := dial(t, config("http://"+down.Addr().String(), d.HTTPEndpoint()), reg)
	for range 3 {
		if _, err := c.Head(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	families, err := reg.Gather()
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]float64{}
	for _, f := range families {
		if f.GetName() == "eigen_rpc_request_total" {
			for _, m := range f.GetMetric() {
				counts[m.GetLabel()[1].GetValue()] += m.GetCounter().GetValue()
			}
		}
	}
	if up, downs := counts[d.HTTPEndpoint()], counts["http://"+down.Addr().String()]; up != 3 || downs != 1 {
		t.Fatalf("requests: %v", counts)
	}
}

func TestCheckNamesWhatIsWrong(t *testing.T) {
	d := start(t, devnet.MineInstant)
	oneLine := func(err error, words ...string) {
		t.Helper()
		if err == nil || strings.Contains(err.Error(), "\n") {
			t.Fatalf("error %q", err)
		}
		for _, w := range words {
			if !strings.Contains(err.Error(), w) {
				t.Errorf("%q does not say %q", err, w)
			}
		}
	}
	c := dial(t, config("http://user:secret@127.0.0.1:1/token", "http://127.0.0.1:2"), nil)
	err := c.Check(t.Context())
	oneLine(err, "127.0.0.1:1", "chain.rpc")
	if strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "token") {
		t.Errorf("prints a secret: %q", err)
	}
	c = dial(t, config(d.HTTPEndpoint()), nil)
	oneLine(c.Check(t.Context()), "no contract", "addresses.yaml")
	c.book.ChainID = 1
	oneLine(c.Check(t.Context()), "chain 31337", "chain 1", "addresses.yaml")
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c.book.ChainID = 31337
	s := sender(t, c, key, filepath.Join(t.TempDir(), "tx"))
	oneLine(s.CheckFunded(t.Context()), s.From().String(), "no ether")
}

func TestConcurrentSendsUseEveryNonceOnce(t *testing.T) {
	d := start(t, devnet.MineInstant)
	c := dial(t, config(d.HTTPEndpoint()), nil)
	s := sender(t, c, d.Accounts()[0].Key, filepath.Join(t.TempDir(), "tx"))
	errs := make(chan error)
	for i := range 5 {
		go func() {
			_, err := s.Send(t.Context(), pay(byte(i+1)))
			errs <- err
		}()
	}
	for range 5 {
		if err := <-errs; err != nil {
			t.Fatal(err)
		}
	}
	if n, err := c.eth.NonceAt(t.Context(), s.From(), nil); err != nil || n != 5 {
		t.Fatalf("nonce %d, %v", n, err)
	}
}

// The process ends while a transaction is on its way: the next one first brings
// it to its end and then uses the next nonce.
func TestRestartFinishesWhatWasOnItsWay(t *testing.T) {
	d := start(t, devnet.MineManual)
	c := dial(t, config(d.HTTPEndpoint()), nil)
	path := filepath.Join(t.TempDir(), "tx")
	s := sender(t, c, d.Accounts()[0].Key, path)
	short, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if _, err := s.Send(short, pay(1)); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("sent without a block: %v", err)
	}
	s.Close()
	s = sender(t, c, d.Accounts()[0].Key, path)
	done := make(chan error, 1)
	go func() {
		_, err := s.Send(t.Context(), pay(2))
		done <- err
	}()
	mineUntil(t, d, done)
	for to := byte(1); to <= 2; to++ {
		if b, err := c.eth.BalanceAt(t.Context(), pay(to).To, nil); err != nil || b.Int64() != int64(to) {
			t.Fatalf("payment %d arrived as %s, %v", to, b, err)
		}
	}
	if left, err := s.flights(); err != nil || len(left) != 0 {
		t.Fatalf("still on their way: %d, %v", len(left), err)
	}
}

func mineUntil(t *testing.T, d *devnet.Devnet, done <-chan error) {
	t.Helper()
	for {
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			return
		case <-time.After(20 * time.Millisecond):
			d.Mine(1)
		}
	}
}

func TestFeesRiseUntilMined(t *testing.T) {
	d := start(t, devnet.MineManual)
	cfg := config(d.HTTPEndpoint())
	cfg.BumpAfter = 30 * time.Millisecond
	c := dial(t, cfg, nil)
	s := sender(t, c, d.Accounts()[0].Key, filepath.Join(t.TempDir(), "tx"))
	done := make(chan error, 1)
	go func() {
		_, err := s.Send(t.Context(), pay(3))
		done <- err
	}()
	waitFor(t, func() bool {
		f, err := s.flights()
		return err == nil && len(f) == 1 && len(f[0].Hashes) >= 3
	})
	f, err := s.flights()
	if err != nil {
		t.Fatal(err)
	}
	first := new(big.Int).SetUint64(5_000_000_000) // four base fees of a gwei and a tip
	if f[0].FeeCap.Cmp(first) <= 0 {
		t.Fatalf("fee cap is still %s", f[0].FeeCap)
	}
	mineUntil(t, d, done)
	if b, err := c.eth.BalanceAt(t.Context(), pay(3).To, nil); err != nil || b.Int64() != 3 {
		t.Fatalf("payment arrived as %s, %v", b, err)
	}
}

// A patient call begins with a tip of an eighth of the base fee, whatever others
// pay, and is as dear as theirs when it has waited.
func TestPatientCallsTipLittleAtFirst(t *testing.T) {
	d := start(t, devnet.MineManual)
	c := dial(t, config(d.HTTPEndpoint()), nil)
	s := sender(t, c, d.Accounts()[0].Key, filepath.Join(t.TempDir(), "tx"))
	for nonce := range uint64(30) {
		tx, err := types.SignNewTx(d.Accounts()[1].Key, types.LatestSignerForChainID(d.ChainID()), &types.DynamicFeeTx{ChainID: d.ChainID(),
			Nonce: nonce, Gas: 21_000, GasTipCap: big.NewInt(3e9), GasFeeCap: big.NewInt(9e9), To: &common.Address{9}})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(d.Submit(tx)[0], d.Mine(1)); err != nil {
			t.Fatal(err)
		}
	}
	asked, err := c.eth.SuggestGasTipCap(t.Context())
	if err != nil || asked.Int64() != 3e9 {
		t.Fatalf("the chain asks for a tip of %s, %v", asked, err)
	}
	eighth := new(big.Int).Div(d.Head().BaseFee, big.NewInt(8))
	f := flight{Patient: true}
	if err := s.raiseFees(t.Context(), &f); err != nil || f.Tip.Cmp(eighth) != 0 {
		t.Errorf("first tip %s, %v, want %s", f.Tip, err, eighth)
	}
	if err := s.raiseFees(t.Context(), &f); err != nil || f.Tip.Cmp(asked) != 0 {
		t.Errorf("second tip %s, %v: the chain asks for %s", f.Tip, err, asked)
	}
	var other flight
	if err := s.raiseFees(t.Context(), &other); err != nil || other.Tip.Cmp(asked) != 0 {
		t.Errorf("another's tip %s, %v: the chain asks for %s", other.Tip, err, asked)
	}
}

func waitFor(t *testing.T, what func() bool) {
	t.Helper()
	deadline := time.Now().Add(10 * time.Second)
	for !what() {
		if time.Now().After(deadline) {
			t.Fatal("waited in vain")
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func TestFeeLimitHolds(t *testing.T) {
	d := start(t, devnet.MineInstant)
	cfg := config(d.HTTPEndpoint())
	c := dial(t, cfg, nil)
	s := sender(t, c, d.Accounts()[0].Key, filepath.Join(t.TempDir(), "tx"))
	s.client.cfg.MaxFeeGwei = 2
	receipt, err := s.Send(t.Context(), pay(4))
	if err != nil {
		t.Fatal(err)
	}
	if receipt.EffectiveGasPrice.Cmp(big.NewInt(2_000_000_000)) > 0 {
		t.Fatalf("paid %s", receipt.EffectiveGasPrice)
	}
	s.client.cfg.MaxFeeGwei = 0
	if _, err := s.Send(t.Context(), pay(5)); err == nil || !strings.Contains(err.Error(), "max_fee_gwei") {
		t.Fatalf("above the limit: %v", err)
	}
}

func TestSecondProcessIsRefused(t *testing.T) {
	d := start(t, devnet.MineInstant)
	c := dial(t, config(d.HTTPEndpoint()), nil)
	path := filepath.Join(t.TempDir(), "tx")
	sender(t, c, d.Accounts()[0].Key, path)
	if _, err := NewSender(c, d.Accounts()[0].Key, path); err == nil || !strings.Contains(err.Error(), "another process") {
		t.Fatalf("second sender: %v", err)
	}
}
