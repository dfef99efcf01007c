package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"

	"github.com/assay-avs/assay/claim"
)

// revealLogs reads the Reveals contract's events of blocks from to, at most the
// head. It does not wait for confirmations.
func (c *Client) revealLogs(ctx context.Context, from, to uint64, topics [][]common.Hash) ([]types.Log, error) {
	head, err := c.eth.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("read block number: %w", bare(err))
	}
	var out []types.Log
	for to = min(to, head); from <= to; from += c.cfg.BlockRange {
		logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(to, from+c.cfg.BlockRange-1)),
			Addresses: []common.Address{c.book.Assay.Reveals}, Topics: topics})
		if err != nil {
			return nil, fmt.Errorf("read events of reveals: %w", bare(err))
		}
		out = append(out, logs...)
	}
	return out, nil
}

// Batches lists the commitments that were recorded from a claim's post to its
// certificate deadline, batch by batch.
func (c *Client) Batches(ctx context.Context, v claim.View) ([][]claim.Digest, error) {
	logs, err := c.revealLogs(ctx, v.Block, v.Schedule.Certify, [][]common.Hash{{c.contracts.revealsABI.Events["Recorded"].ID}})
	if err != nil {
		return nil, err
	}
	var out [][]claim.Digest
	for _, l := range logs {
		e, err := c.contracts.reveals.ParseRecorded(l)
		if err != nil {
			return nil, fmt.Errorf("decode Recorded: %w", err)
		}
		out = append(out, fromWords(e.Commitments))
	}
	return out, nil
}

// Reveals lists what was revealed about a claim, in order, and what of it was
// refuted.
func (c *Client) Reveals(ctx context.Context, v claim.View) ([]claim.Reveal, error) {
	events := c.contracts.revealsABI.Events
	logs, err := c.revealLogs(ctx, v.Schedule.Certify, v.Schedule.Dispute,
		[][]common.Hash{{events["Revealed"].ID, events["Refuted"].ID}, {common.Hash(v.ID)}})
	if err != nil {
		return nil, err
	}
	var out []claim.Reveal
	struck := map[claim.Address]bool{}
	for _, l := range logs {
		if l.Topics[0] == events["Refuted"].ID {
			struck[claim.Address(common.BytesToAddress(l.Topics[2][:]))] = true
			continue
		}
		e, err := c.contracts.reveals.ParseRevealed(l)
		if err != nil {
			return nil, fmt.Errorf("decode Revealed: %w", err)
		}
		out = append(out, claim.Reveal{Operator: claim.Address(e.Operator), List: fromWords(e.List), Block: l.BlockNumber})
	}
	for i := range out {
		out[i].Struck = struck[out[i].Operator]
	}
	return out, nil
}

// GasPrice is what gas costs now, tip included, in wei.
func (c *Client) GasPrice(ctx context.Context) (uint256.Int, error) {
	price, err := c.eth.SuggestGasPrice(ctx)
	if err != nil {
		return uint256.Int{}, fmt.Errorf("read gas price: %w", bare(err))
	}
	return fromBig(price), nil
}

// Record records commitments to keyed work in one batch. A batch that is
// recorded already is no error.
func (a Account) Record(ctx context.Context, commitments []claim.Digest) error {
	err := a.onReveals(ctx, "record commitments", "record", toWords(commitments))
	if Reverted(err, "AlreadyRecorded") {
		return nil
	}
	return err
}

// Reveal reveals an operator's list; the account must be the operator's, or one
// that it has appointed.
func (a Account) Reveal(ctx context.Context, v claim.View, operator claim.Address, salt claim.Digest, list []claim.Digest, batch claim.Digest, path []claim.Digest) error {
	return a.onReveals(ctx, "reveal keyed work", "reveal", toClaim(v.Posted), toTrace(v.State), address(operator), [32]byte(salt),
		toWords(list), [32]byte(batch), toWords(path))
}

// Refute strikes a reveal with a wrong entry.
func (a Account) Refute(ctx context.Context, v claim.View, r claim.Reveal, index int, opening []byte) error {
	return a.onReveals(ctx, "refute a reveal", "refute", toClaim(v.Posted), toTrace(v.State), address(r.Operator), toWords(r.List),
		big.NewInt(int64(index)), opening)
}

func (a Account) onReveals(ctx context.Context, title, method string, args ...any) error {
	c, err := call(title, a.book.Assay.Reveals, a.contracts.revealsABI, method, args...)
	if err != nil {
		return err
	}
	_, err = a.Send(ctx, c)
	return err
}

func toWords(ds []claim.Digest) [][32]byte {
	out := make([][32]byte, len(ds))
	for i, d := range ds {
		out[i] = d
	}
	return out
}

func fromWords(ws [][32]byte) []claim.Digest {
	out := make([]claim.Digest, len(ws))
	for i, w := range ws {
		out[i] = w
	}
	return out
}
