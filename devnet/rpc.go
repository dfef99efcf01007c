package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/assay-avs/assay/chain/eigen"
)

// maxMine bounds one devnet_mine call, so that a slip of the finger does not block the chain for long.
const maxMine = 200_000

// clockAPI lets other processes move the clock and get funds: devnet_mine, devnet_fund.
type clockAPI struct{ d *Devnet }

// Mine makes n blocks and returns the head's number.
func (a *clockAPI) Mine(n uint64) (uint64, error) {
	if n > maxMine {
		return 0, fmt.Errorf("devnet_mine: %d blocks at once are too many: at most %d", n, maxMine)
	}
	if err := a.d.Mine(int(n)); err != nil {
		return 0, err
	}
	return a.d.Head().Number.Uint64(), nil
}

// Fund sends wei to an address and returns the transaction's hash.
func (a *clockAPI) Fund(ctx context.Context, to common.Address, wei *hexutil.Big) (common.Hash, error) {
	return a.d.fund(ctx, to, wei.ToInt())
}

// Fund gives an address wei of ether and returns when it has arrived.
func (d *Devnet) Fund(ctx context.Context, to common.Address, wei *big.Int) error {
	hash, err := d.fund(ctx, to, wei)
	if err != nil {
		return err
	}
	return d.settle(ctx, hash)
}

func (d *Devnet) fund(ctx context.Context, to common.Address, wei *big.Int) (common.Hash, error) {
	d.sending.Lock()
	defer d.sending.Unlock()
	nonce, err := d.client.PendingNonceAt(ctx, d.faucet.Address)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read faucet nonce: %w", err)
	}
	tx, err := d.sign(d.faucet, types.DynamicFeeTx{Nonce: nonce, To: &to, Value: wei, Gas: 300_000})
	if err != nil {
		return common.Hash{}, err
	}
	if err := d.submit(tx); err != nil {
		return common.Hash{}, fmt.Errorf("fund %s: %w", to, err)
	}
	return tx.Hash(), nil
}

// sign completes a transaction with the chain's id and fees that are paid whatever the base fee does.
func (d *Devnet) sign(from Account, tx types.DynamicFeeTx) (*types.Transaction, error) {
	tx.ChainID = d.ChainID()
	tx.GasTipCap, tx.GasFeeCap = big.NewInt(params.GWei/1000), big.NewInt(100*params.GWei)
	signed, err := types.SignNewTx(from.Key, types.LatestSignerForChainID(tx.ChainID), &tx)
	if err != nil {
		return nil, fmt.Errorf("sign as %s: %w", from.Name, err)
	}
	return signed, nil
}

// submit puts a transaction into the pool and returns when it is there. Over RPC it would be a moment later,
// and the account's next nonce wrong until then.
func (d *Devnet) submit(tx *types.Transaction) error {
	return d.eth.TxPool().Add([]*types.Transaction{tx}, true)[0]
}

// settle mines what is pending, whatever the mining mode, and fails if the transaction did.
func (d *Devnet) settle(ctx context.Context, hashes ...common.Hash) error {
	if err := d.MineUntilIdle(); err != nil {
		return err
	}
	for _, hash := range hashes {
		receipt, err := d.receipt(hash)
		if err != nil {
			return err
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("transaction %s reverted: %w", hash, d.reason(ctx, receipt))
		}
	}
	return nil
}

// receipt reads from the node's database: RPC would look at every transaction of the block for each.
func (d *Devnet) receipt(hash common.Hash) (*types.Receipt, error) {
	chain := d.eth.BlockChain()
	if number := rawdb.ReadTxLookupEntry(d.eth.ChainDb(), hash); number != nil {
		for _, r := range chain.GetReceiptsByHash(chain.GetCanonicalHash(*number)) {
			if r.TxHash == hash {
				return r, nil
			}
		}
	}
	return nil, fmt.Errorf("read receipt of %s: no block has it", hash)
}

// reason repeats a reverted transaction on the state after its block and returns the error it meets.
func (d *Devnet) reason(ctx context.Context, receipt *types.Receipt) error {
	tx, _, err := d.client.TransactionByHash(ctx, receipt.TxHash)
	if err != nil {
		return fmt.Errorf("read it back: %w", err)
	}
	from, err := types.Sender(types.LatestSignerForChainID(d.ChainID()), tx)
	if err != nil {
		return fmt.Errorf("recover its sender: %w", err)
	}
	msg := ethereum.CallMsg{From: from, To: tx.To(), Value: tx.Value(), Data: tx.Data(), Gas: tx.Gas()}
	if _, err = d.client.CallContract(ctx, msg, receipt.BlockNumber); err == nil {
		return errors.New("but succeeds if repeated: out of gas, or what it depended on came later in its block")
	}
	return eigen.Explain(err)
}
