package devnet

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/miner"
)

// Limits on the transactions that keep up the base fee.
const (
	minFillerGas = 21_000 + 2_600
	maxFillerGas = 16_000_000
)

// Mine makes n blocks at once. The first takes what is in the pool; the rest are empty but for what keeps
// the base fee.
func (d *Devnet) Mine(n int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for i := 0; i < n; i++ {
		if err := d.mineBlock(i == 0); err != nil {
			return fmt.Errorf("mine block: %w", err)
		}
	}
	return d.syncPool()
}

// SetBaseFee changes the base fee around which blocks are kept, in wei. It moves by an eighth a block.
func (d *Devnet) SetBaseFee(wei int64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.cfg.BaseFeeWei = wei
}

// MineTo makes blocks until the head has at least the given number.
func (d *Devnet) MineTo(number uint64) error {
	head := d.Head().Number.Uint64()
	if head >= number {
		return nil
	}
	return d.Mine(int(number - head))
}

// MineUntilIdle makes blocks until the pool has nothing to include.
func (d *Devnet) MineUntilIdle() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	for {
		if err := d.syncPool(); err != nil {
			return err
		}
		if pending, _ := d.eth.TxPool().Stats(); pending == 0 {
			return nil
		}
		if err := d.mineBlock(true); err != nil {
			return fmt.Errorf("mine block: %w", err)
		}
	}
}

// mineAutomatically makes blocks as the config says. A failure ends it; Close returns it.
func (d *Devnet) mineAutomatically(ctx context.Context) {
	var err error
	switch d.cfg.Mining {
	case MineInterval:
		err = d.mineByClock(ctx)
	case MineInstant:
		err = d.mineOnArrival(ctx)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.err = err
}

func (d *Devnet) mineByClock(ctx context.Context) error {
	ticker := time.NewTicker(d.cfg.BlockInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			if err := d.Mine(1); err != nil {
				return err
			}
		}
	}
}

func (d *Devnet) mineOnArrival(ctx context.Context) error {
	arrivals := make(chan core.NewTxsEvent, 1024)
	sub := d.eth.TxPool().SubscribeTransactions(arrivals, true)
	defer sub.Unsubscribe()
	for {
		select {
		case <-ctx.Done():
			return nil
		case err := <-sub.Err():
			return err
		case <-arrivals:
			if err := d.MineUntilIdle(); err != nil {
				return err
			}
		}
	}
}

func (d *Devnet) syncPool() error {
	if err := d.eth.TxPool().Sync(); err != nil {
		return fmt.Errorf("wait for the transaction pool: %w", err)
	}
	return nil
}

// mineBlock makes one block on the head, with the pool's transactions or without. The caller holds mu.
func (d *Devnet) mineBlock(fromPool bool) error {
	parent := d.Head()
	var block *types.Block
	var err error
	if fromPool {
		if err := d.syncPool(); err != nil {
			return err
		}
		if block, err = d.build(parent, nil); err != nil {
			return err
		}
	}
	if block, err = d.fill(parent, block); err != nil {
		return err
	}
	return d.insert(block)
}

// build assembles a block with the given transactions; nil takes the pool's.
func (d *Devnet) build(parent *types.Header, txs []*types.Transaction) (*types.Block, error) {
	number := parent.Number.Uint64() + 1
	args := &miner.BuildPayloadArgs{
		Parent: parent.Hash(), Timestamp: parent.Time + d.cfg.SecondsPerBlock,
		Random: random(number, d.forks), BeaconRoot: &common.Hash{}, Withdrawals: types.Withdrawals{},
	}
	if d.cfg.Fork == Amsterdam {
		args.SlotNum, args.TargetGasLimit = &number, &d.cfg.GasLimit
	}
	empty := txs != nil && len(txs) == 0
	block, _, err := d.eth.Miner().BuildTestingPayload(args, txs, empty, nil)
	return block, err
}

// fill adds to a block (nil: an empty one) what brings the next block's base fee back to the configured.
func (d *Devnet) fill(parent *types.Header, block *types.Block) (*types.Block, error) {
	used, txs := uint64(0), []*types.Transaction{}
	if block != nil {
		used, txs = block.GasUsed(), block.Transactions()
	}
	fillers, err := d.fillers(parent, used)
	if err != nil {
		return nil, err
	}
	if block != nil && len(fillers) == 0 {
		return block, nil
	}
	return d.build(parent, append(append([]*types.Transaction{}, txs...), fillers...))
}

// fillers returns transactions that burn what is missing.
func (d *Devnet) fillers(parent *types.Header, used uint64) ([]*types.Transaction, error) {
	missing := d.gasToBurn(parent, used)
	if missing < minFillerGas {
		return nil, nil
	}
	state, err := d.eth.BlockChain().StateAt(parent.Root, parent.Number, parent.Time)
	if err != nil {
		return nil, fmt.Errorf("read filler nonce: %w", err)
	}
	nonce := state.GetNonce(d.filler.Address)
	signer := types.LatestSignerForChainID(d.ChainID())
	var txs []*types.Transaction
	for ; missing >= minFillerGas; nonce++ {
		gas := min(missing, maxFillerGas)
		missing -= gas
		tx, err := types.SignNewTx(d.filler.Key, signer, &types.DynamicFeeTx{
			ChainID: d.ChainID(), Nonce: nonce, Gas: gas, To: &burner,
			GasFeeCap: new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1)), GasTipCap: new(big.Int),
		})
		if err != nil {
			return nil, fmt.Errorf("sign filler: %w", err)
		}
		txs = append(txs, tx)
	}
	return txs, nil
}

// gasToBurn solves EIP-1559 for the gas that makes the base fee after next the configured one:
// g = t + 8t(target/base − 1) with t half the gas limit, less what is used already.
func (d *Devnet) gasToBurn(parent *types.Header, used uint64) uint64 {
	if d.cfg.BaseFeeWei < 0 {
		return 0
	}
	base := eip1559.CalcBaseFee(d.eth.BlockChain().Config(), parent)
	t := new(big.Int).SetUint64(core.CalcGasLimit(parent.GasLimit, d.cfg.GasLimit) / 2)
	g := new(big.Int).Sub(big.NewInt(d.cfg.BaseFeeWei), base)
	g.Mul(g, t).Mul(g, big.NewInt(8))
	g.Quo(g, base).Add(g, t)
	g.Sub(g, new(big.Int).SetUint64(used))
	if g.Sign() <= 0 {
		return 0
	}
	room := t.Uint64() * 2
	if room <= used {
		return 0
	}
	room -= used
	if !g.IsUint64() {
		return room
	}
	return min(g.Uint64(), room)
}

// insert makes a block the head.
func (d *Devnet) insert(block *types.Block) error {
	chain := d.eth.BlockChain()
	if _, err := chain.InsertChain(types.Blocks{block}); err != nil {
		return fmt.Errorf("insert block %d: %w", block.NumberU64(), err)
	}
	if chain.CurrentBlock().Hash() != block.Hash() {
		return errors.New("new block is not the head")
	}
	d.finalize()
	return nil
}

// finalize moves the safe and finalized blocks behind the head.
func (d *Devnet) finalize() {
	chain, head := d.eth.BlockChain(), d.Head().Number.Uint64()
	chain.SetSafe(d.behind(head, d.cfg.FinalityDepth/2))
	chain.SetFinalized(d.behind(head, d.cfg.FinalityDepth))
	// Of what the database knows to be final, go-ethereum moves every block to the
	// ancient store, once a minute; in a database in memory that takes a look at
	// each key for each block.
	rawdb.WriteFinalizedBlockHash(d.eth.ChainDb(), common.Hash{})
}

func (d *Devnet) behind(number, depth uint64) *types.Header {
	return d.eth.BlockChain().GetHeaderByNumber(number - min(number, depth))
}

// random is the block's PREVRANDAO: known in advance, as everything here, but another after each Reorg.
func random(number, forks uint64) common.Hash {
	seed := binary.BigEndian.AppendUint64([]byte("assay devnet randao "), number)
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(seed, forks))
}

// Reorg replaces the last depth blocks by depth+1 without transactions from the pool. What the old ones
// held goes back to the pool and may come again in the next block. Finalized blocks cannot be replaced.
func (d *Devnet) Reorg(depth int) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	head := d.Head().Number.Uint64()
	if depth < 1 || uint64(depth) > min(head, d.cfg.FinalityDepth) {
		return fmt.Errorf("reorg of %d blocks at head %d: at most %d are not final", depth, head, min(head, d.cfg.FinalityDepth))
	}
	chain := d.eth.BlockChain()
	if _, err := chain.SetCanonical(chain.GetBlockByNumber(head - uint64(depth))); err != nil {
		return fmt.Errorf("go back %d blocks: %w", depth, err)
	}
	d.forks++
	for range depth + 1 {
		if err := d.mineBlock(false); err != nil {
			return fmt.Errorf("mine block: %w", err)
		}
	}
	return d.syncPool()
}
