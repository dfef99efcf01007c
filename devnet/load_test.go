package devnet

import (
	"context"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
)

// laggard halts the building of a block, as a busy machine does, whenever it
// leaves a transaction out that is too large for the rest of it.
type laggard struct {
	slog.Handler
	by     time.Duration
	halted *bool
}

func (l laggard) Enabled(context.Context, slog.Level) bool { return true }

func (l laggard) Handle(_ context.Context, r slog.Record) error {
	if strings.HasPrefix(r.Message, "Not enough gas left for transaction") {
		*l.halted = true
		time.Sleep(l.by)
	}
	return nil
}

// A block has all of the pool that fits, however long it takes to build: the
// builder's own deadline, two seconds, would leave the last transaction out.
func TestMine_SlowMachine_LeavesNothingOut(t *testing.T) {
	d := started(t, Config{Mining: MineManual, BaseFeeWei: -1, Accounts: 5})
	var last common.Hash
	for i := range 5 { // the first three leave no room for the fourth, but for the fifth
		gas, tip := uint64(maxFillerGas), int64(10-i)
		if i == 4 {
			gas = minFillerGas
		}
		last = d.burns(t, d.accounts[i], gas, tip)
	}
	halted := false
	before := log.Root()
	log.SetDefault(log.NewLogger(laggard{slog.DiscardHandler, 2500 * time.Millisecond, &halted}))
	defer log.SetDefault(before)
	if err := d.Mine(1); err != nil {
		t.Fatal(err)
	}
	if !halted {
		t.Fatal("nothing was too large for the block: the builder was not halted")
	}
	block := d.eth.BlockChain().GetBlock(d.Head().Hash(), d.Head().Number.Uint64())
	if n := len(block.Transactions()); n != 4 || block.Transactions()[3].Hash() != last {
		t.Fatalf("the block has %d transactions, want three large ones and the small one", n)
	}
}

// burns submits a transaction that takes all its gas.
func (d *Devnet) burns(t *testing.T, from Account, gas uint64, gwei int64) common.Hash {
	t.Helper()
	tip := new(big.Int).Mul(big.NewInt(gwei), big.NewInt(1e9))
	tx, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(d.ChainID()), &types.DynamicFeeTx{ChainID: d.ChainID(), Gas: gas, To: &burner,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, big.NewInt(1e11))})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.submit(tx); err != nil {
		t.Fatal(err)
	}
	return tx.Hash()
}
