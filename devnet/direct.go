package devnet

import (
	"fmt"

	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
)

// Submit puts transactions into the pool and returns, per transaction, why it was refused. For who plays on
// the chain in this process; everybody else has RPC.
func (d *Devnet) Submit(txs ...*types.Transaction) []error {
	return d.eth.TxPool().Add(txs, true)
}

// Receipts returns the receipts of the latest block, in the order of its transactions.
func (d *Devnet) Receipts() types.Receipts {
	return d.eth.BlockChain().GetReceiptsByHash(d.Head().Hash())
}

// State returns a copy of the latest state, on which calls can be tried without making blocks.
func (d *Devnet) State() (*state.StateDB, error) {
	head := d.Head()
	db, err := d.eth.BlockChain().StateAt(head.Root, head.Number, head.Time)
	if err != nil {
		return nil, fmt.Errorf("read state of block %d: %w", head.Number, err)
	}
	return db, nil
}
