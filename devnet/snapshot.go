package devnet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethdb"
)

// Snapshot is a chain as it was, in memory: others start from there, as many as one likes. It has every
// block, receipt and log, and the states of the blocks that Reorg may go back to (with Archive: all states).
type Snapshot struct {
	cfg     Config
	head    *types.Header
	forks   uint64
	entries []entry
}

// entry is one of the node's database.
type entry struct{ key, value []byte }

// Snapshot copies the chain as it is. What waits in the pool is not on it.
func (d *Devnet) Snapshot() (*Snapshot, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	s := &Snapshot{cfg: d.cfg, head: d.Head(), forks: d.forks}
	for depth := range d.cfg.FinalityDepth + 1 {
		h := d.behind(s.head.Number.Uint64(), depth)
		if err := d.eth.BlockChain().TrieDB().Commit(h.Root, false); err != nil {
			return nil, fmt.Errorf("write state of block %d: %w", h.Number, err)
		}
	}
	all := d.eth.ChainDb().NewIterator(nil, nil)
	defer all.Release()
	for all.Next() {
		s.entries = append(s.entries, entry{common.CopyBytes(all.Key()), common.CopyBytes(all.Value())})
	}
	if err := all.Error(); err != nil {
		return nil, fmt.Errorf("read the chain's database: %w", err)
	}
	return s, nil
}

// Start makes a chain with the settings and blocks of the one that was copied, and goes on from there until
// ctx ends or Close is called. The other chains do not see what happens on it.
func (s *Snapshot) Start(ctx context.Context) (*Devnet, error) {
	return start(ctx, s.cfg, s)
}

// restore puts the copy in the place of the genesis block. The node is not running yet.
func (d *Devnet) restore(s *Snapshot) error {
	if err := s.write(d.eth.ChainDb()); err != nil {
		return fmt.Errorf("write the chain's database: %w", err)
	}
	chain := d.eth.BlockChain()
	// Nothing is beyond this head: the call only has the chain read what was written.
	if err := chain.SetHead(s.head.Number.Uint64()); err != nil {
		return fmt.Errorf("read the chain's database: %w", err)
	}
	if head := chain.CurrentBlock(); head.Hash() != s.head.Hash() {
		return fmt.Errorf("the chain read block %d (%s) from the database, the copy's head is %d (%s)", head.Number, head.Hash(), s.head.Number, s.head.Hash())
	}
	d.forks = s.forks
	d.finalize()
	return nil
}

func (s *Snapshot) write(db ethdb.KeyValueStore) error {
	batch := db.NewBatch()
	for _, e := range s.entries {
		if err := batch.Put(e.key, e.value); err != nil {
			return err
		}
	}
	return batch.Write()
}
