package chain

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/claim"
)

// ProgramHead is the preimage of the root of a claim's program: its header and
// the roots of its lists.
func (c *Client) ProgramHead(ctx context.Context, v claim.View) ([]byte, error) {
	var head []byte
	err := c.registrations(ctx, "ProgramRegistered", v.Spec.Program, v.Block, func(l types.Log) (bool, error) {
		e, err := c.contracts.registry.ParseProgramRegistered(l)
		if err != nil {
			return false, fmt.Errorf("decode ProgramRegistered: %w", err)
		}
		head = slices.Clone(e.Header)
		for _, root := range e.Roots {
			head = append(head, root[:]...)
		}
		return true, nil
	})
	if err == nil && head == nil {
		err = fmt.Errorf("program %s: no registration before block %d", v.Spec.Program, v.Block)
	}
	return head, err
}

// DatasetHead is the preimage of the digest of a claim's data set: records u64,
// schema and tree.
func (c *Client) DatasetHead(ctx context.Context, v claim.View) ([]byte, error) {
	var head []byte
	err := c.registrations(ctx, "DatasetRegistered", v.Spec.Dataset, v.Block, func(l types.Log) (bool, error) {
		e, err := c.contracts.registry.ParseDatasetRegistered(l)
		if err != nil {
			return false, fmt.Errorf("decode DatasetRegistered: %w", err)
		}
		head = append(append(binary.BigEndian.AppendUint64(nil, e.Records), e.Schema[:]...), e.Tree[:]...)
		return true, nil
	})
	if err == nil && head == nil {
		err = fmt.Errorf("data set %s: no registration before block %d", v.Spec.Dataset, v.Block)
	}
	return head, err
}

// registrations shows the events about a digest up to a block, the latest ranges
// first, until one is enough.
func (c *Client) registrations(ctx context.Context, event string, digest claim.Digest, to uint64, enough func(types.Log) (bool, error)) error {
	id := c.contracts.registryABI.Events[event].ID
	for {
		from := max(c.cfg.StartBlock, to-min(to, c.cfg.BlockRange-1))
		logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
			Addresses: []common.Address{c.book.Assay.Registry}, Topics: [][]common.Hash{{id}, {common.Hash(digest)}}})
		if err != nil {
			return fmt.Errorf("read registrations in blocks %d to %d: %w", from, to, bare(err))
		}
		for _, l := range logs {
			if done, err := enough(l); done || err != nil {
				return err
			}
		}
		if from <= c.cfg.StartBlock {
			return nil
		}
		to = from - 1
	}
}
