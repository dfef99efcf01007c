package policy_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/tests/deployed"
)

// What a challenger spends on a demand unless its file says otherwise is enough
// for the largest one in a busy week: eleven levels at a base fee of 60 gwei,
// doubled by four demands of others.
func TestDefaultLimitPaysForTheLargestDemand(t *testing.T) {
	const levels, busy = 11, 60_000_000_000
	d, book := deployed.Settings{Chain: devnet.Config{ListenAddr: "127.0.0.1:0", Mining: devnet.MineInstant, BaseFeeWei: busy}}.Start(t)
	parsed, err := bindings.DisputesMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := parsed.Pack("priceOf", uint8(levels))
	if err != nil {
		t.Fatal(err)
	}
	payer := devnet.NamedAccount("payer").Address
	if err := d.Fund(t.Context(), payer, devnet.Ether(1000)); err != nil {
		t.Fatal(err)
	}
	out, err := d.Client().CallContract(t.Context(), callAt(payer, book.Assay.Disputes, data, 2*busy), nil)
	if err != nil {
		t.Fatal(err)
	}
	price := new(big.Int).SetBytes(out)
	if fee := d.Head().BaseFee.Uint64(); fee < busy*99/100 || price.Cmp(devnet.Ether(2)) < 0 {
		t.Fatalf("%d wei at a base fee of %d: the call saw none, and was given the price at the floor", price, fee)
	}
	limit := new(big.Int).SetUint64(challenger.Defaults().MaxDemandWei)
	if price.Lsh(price, 1).Cmp(limit) > 0 {
		t.Errorf("the largest demand costs %d wei while four are open, max_demand_wei is %d", price, limit)
	}
}

// callAt is a call that offers a gas price: one without sees no base fee.
func callAt(from, to common.Address, data []byte, gasPrice int64) ethereum.CallMsg {
	return ethereum.CallMsg{From: from, To: &to, Data: data, Gas: 1_000_000, GasPrice: big.NewInt(gasPrice)}
}

// The price of an input that a challenger holds against its limit is the one that
// the contract takes: at a base fee of 7 gwei, ten times that for 655,648 gas.
func TestInputPriceSeesTheBaseFee(t *testing.T) {
	b := open(t)
	price, err := b.account.PriceOfInput(t.Context(), claim.ID{})
	b.ok(err)
	got, gas := price.ToBig(), big.NewInt(10*655_648)
	got.Div(got, gas)
	if fee := b.dev.Head().BaseFee; new(big.Int).Sub(got, fee).CmpAbs(new(big.Int).Div(fee, big.NewInt(7))) > 0 {
		t.Errorf("an input is priced at %d wei per gas, the base fee is %d", got, fee)
	}
}
