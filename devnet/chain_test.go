package devnet

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

func started(t *testing.T, cfg Config) *Devnet {
	t.Helper()
	d, err := Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

// eventually waits for a condition that the chain brings about.
func eventually(t *testing.T, what string, holds func() bool) {
	t.Helper()
	deadline := time.Now().Add(20 * time.Second)
	for !holds() {
		if time.Now().After(deadline) {
			t.Fatalf("waited too long for %s", what)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func TestMine_ManyBlocks_TagsHistoryAndBaseFee(t *testing.T) {
	for _, fork := range []string{Osaka, Amsterdam} {
		t.Run(fork, func(t *testing.T) {
			d := started(t, Config{Fork: fork, Mining: MineManual, FinalityDepth: 32, SecondsPerBlock: 12})
			start := time.Now()
			const n = 300
			if err := d.MineTo(n); err != nil {
				t.Fatal(err)
			}
			t.Logf("%d blocks in %s", n, time.Since(start).Round(time.Millisecond))
			d.expectTag(t, rpc.LatestBlockNumber, n)
			d.expectTag(t, rpc.SafeBlockNumber, n-16)
			d.expectTag(t, rpc.FinalizedBlockNumber, n-32)
			if fee := d.Head().BaseFee.Int64(); fee < 990_000_000 || fee > 1_010_000_000 {
				t.Errorf("base fee is %d, want about 1 gwei", fee)
			}
			genesis, err := d.client.HeaderByNumber(t.Context(), new(big.Int))
			if err != nil {
				t.Fatal(err)
			}
			if passed := d.Head().Time - genesis.Time; passed != n*12 {
				t.Errorf("%d seconds passed, want %d", passed, n*12)
			}
			if hash := rawdb.ReadFinalizedBlockHash(d.eth.ChainDb()); hash != (common.Hash{}) {
				t.Errorf("the database says that block %s is final: go-ethereum would move what is before it, block by block", hash)
			}
			d.expectHistory(t, 1)
			d.expectHistory(t, n-1)
		})
	}
}

func (d *Devnet) expectTag(t *testing.T, tag rpc.BlockNumber, want int64) {
	t.Helper()
	header, err := d.client.HeaderByNumber(t.Context(), big.NewInt(tag.Int64()))
	if err != nil {
		t.Fatal(err)
	}
	if header.Number.Int64() != want {
		t.Errorf("%s block is %d, want %d", tag, header.Number, want)
	}
}

// expectHistory reads an old block's hash where contracts read it, in EIP-2935's contract.
func (d *Devnet) expectHistory(t *testing.T, number int64) {
	t.Helper()
	header, err := d.client.HeaderByNumber(t.Context(), big.NewInt(number))
	if err != nil {
		t.Fatal(err)
	}
	word := common.BigToHash(big.NewInt(number))
	got, err := d.client.CallContract(t.Context(), ethereum.CallMsg{To: &params.HistoryStorageAddress, Data: word[:]}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if common.BytesToHash(got) != header.Hash() {
		t.Errorf("history has %x for block %d, want %s", got, number, header.Hash())
	}
}

// Many transactions push the base fee up; afterwards the chain brings it back.
func TestBaseFee_AfterBusyBlocks_ComesBack(t *testing.T) {
	d := started(t, Config{Mining: MineManual})
	for i := range 6 { // fills blocks with what burns gas
		tx, err := d.sign(d.accounts[0], types.DynamicFeeTx{Nonce: uint64(i), Gas: maxFillerGas, To: &burner})
		if err != nil {
			t.Fatal(err)
		}
		if err := d.submit(tx); err != nil {
			t.Fatal(err)
		}
	}
	if err := d.MineUntilIdle(); err != nil {
		t.Fatal(err)
	}
	if err := d.Mine(5); err != nil {
		t.Fatal(err)
	}
	if fee := d.Head().BaseFee.Int64(); fee < 990_000_000 || fee > 1_010_000_000 {
		t.Errorf("base fee is %d, want about 1 gwei", fee)
	}
}

func TestServe_OtherProcess_SendsFundsAndMines(t *testing.T) {
	d := started(t, Config{ListenAddr: "127.0.0.1:0", ChainID: 4242})
	for _, url := range []string{d.HTTPEndpoint(), d.WSEndpoint()} {
		client, err := ethclient.DialContext(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		if id, err := client.ChainID(t.Context()); err != nil || id.Int64() != 4242 {
			t.Errorf("%s: chain id %v, %v", url, id, err)
		}
		to := NamedAccount(url).Address
		var hash common.Hash
		if err := client.Client().CallContext(t.Context(), &hash, "devnet_fund", to, "0xde0b6b3a7640000"); err != nil {
			t.Fatal(err)
		}
		eventually(t, "the funds", func() bool {
			balance, err := client.BalanceAt(t.Context(), to, nil)
			return err == nil && balance.Cmp(Ether(1)) == 0
		})
		var head uint64
		if err := client.Client().CallContext(t.Context(), &head, "devnet_mine", 10); err != nil || head < 11 {
			t.Errorf("devnet_mine gives %d, %v", head, err)
		}
		if err := client.Client().CallContext(t.Context(), &head, "devnet_mine", maxMine+1); err == nil {
			t.Error("devnet_mine took too many blocks")
		}
	}
}

func TestMining_Interval_MakesBlocks(t *testing.T) {
	d := started(t, Config{Mining: MineInterval, BlockInterval: 10 * time.Millisecond})
	eventually(t, "ten blocks", func() bool { return d.Head().Number.Uint64() >= 10 })
}

func TestMining_Manual_MakesNone(t *testing.T) {
	d := started(t, Config{Mining: MineManual})
	if _, err := d.fund(t.Context(), d.accounts[0].Address, Ether(1)); err != nil {
		t.Fatal(err)
	}
	if n := d.Head().Number.Uint64(); n != 1 {
		t.Errorf("head is %d, want 1", n)
	}
	if err := d.Mine(1); err != nil {
		t.Fatal(err)
	}
	balance, err := d.client.BalanceAt(t.Context(), d.accounts[0].Address, nil)
	if err != nil || balance.Cmp(Ether(10_001)) != 0 {
		t.Errorf("balance is %s (%v), want 10001 ether", balance, err)
	}
}

func TestReorg_TakesBackAndReturnsTransactions(t *testing.T) {
	d := started(t, Config{Mining: MineManual, FinalityDepth: 8})
	if err := d.MineTo(10); err != nil {
		t.Fatal(err)
	}
	to := NamedAccount("somebody").Address
	balance := func() int64 {
		wei, err := d.client.BalanceAt(t.Context(), to, nil)
		if err != nil {
			t.Fatal(err)
		}
		return wei.Int64()
	}
	if err := d.Fund(t.Context(), to, big.NewInt(7)); err != nil {
		t.Fatal(err)
	}
	old := d.Head()
	if err := d.Mine(2); err != nil {
		t.Fatal(err)
	}
	if err := d.Reorg(3); err != nil {
		t.Fatal(err)
	}
	replaced, err := d.client.HeaderByNumber(t.Context(), old.Number)
	if err != nil || replaced.Hash() == old.Hash() {
		t.Errorf("block %s is still the old one (%v)", old.Number, err)
	}
	if n := d.Head().Number.Uint64(); n != 14 || balance() != 0 {
		t.Errorf("head %d and balance %d, want 14 and 0", n, balance())
	}
	if err := d.Mine(1); err != nil {
		t.Fatal(err)
	}
	if balance() != 7 {
		t.Errorf("balance is %d after the transaction came again, want 7", balance())
	}
	for _, depth := range []int{0, -1, 9} {
		if err := d.Reorg(depth); err == nil {
			t.Errorf("a reorg of %d blocks was done", depth)
		}
	}
}

func TestConfig_Check(t *testing.T) {
	for name, cfg := range map[string]Config{
		"fork":       {Fork: "frontier"},
		"mining":     {Mining: "sometimes"},
		"interval":   {BlockInterval: -1},
		"gas limit":  {GasLimit: 1_000_000},
		"accounts":   {Accounts: -1},
		"look ahead": {EigenLayer: EigenLayerConfig{DeallocationDelay: 10, LookAhead: 10}},
		"rewards":    {EigenLayer: EigenLayerConfig{CalculationInterval: 3600}},
		"public":     {ListenAddr: "0.0.0.0:8545"},
		"no port":    {ListenAddr: "127.0.0.1"},
	} {
		if d, err := Start(t.Context(), cfg); err == nil {
			d.Close()
			t.Errorf("%s: a bad value was taken", name)
		}
	}
}
