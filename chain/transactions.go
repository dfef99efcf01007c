package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/contracts/bindings"
)

// Transaction is one mined call of Assay's contracts.
type Transaction struct {
	Call     string // the method, such as proveFault; "deploy" for a creation
	From     claim.Address
	Gas      uint64
	Calldata []byte
}

// Transactions lists the transactions in the given blocks that left an event
// of Assay's contracts or of the extra ones, in order.
func (c *Client) Transactions(ctx context.Context, from, to uint64, extra ...common.Address) ([]Transaction, error) {
	watched := append([]common.Address{c.book.Assay.ClaimBook, c.book.Assay.Disputes, c.book.Assay.Registry, c.book.Assay.ServiceManager, c.book.Assay.Reveals}, extra...)
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to), Addresses: watched,
	})
	if err != nil {
		return nil, fmt.Errorf("read events: %w", bare(err))
	}
	names := methodNames()
	var out []Transaction
	seen := map[common.Hash]bool{}
	for _, l := range logs {
		if seen[l.TxHash] {
			continue
		}
		seen[l.TxHash] = true
		t, err := c.transaction(ctx, l, names)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

func (c *Client) transaction(ctx context.Context, l types.Log, names map[[4]byte]string) (Transaction, error) {
	tx, _, err := c.eth.TransactionByHash(ctx, l.TxHash)
	if err != nil {
		return Transaction{}, fmt.Errorf("read transaction %s: %w", l.TxHash, bare(err))
	}
	receipt, err := c.eth.TransactionReceipt(ctx, l.TxHash)
	if err != nil {
		return Transaction{}, fmt.Errorf("read receipt %s: %w", l.TxHash, bare(err))
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return Transaction{}, fmt.Errorf("read sender of %s: %w", l.TxHash, err)
	}
	t := Transaction{Call: "deploy", From: claim.Address(from), Gas: receipt.GasUsed, Calldata: tx.Data()}
	if tx.To() != nil && len(tx.Data()) >= 4 {
		t.Call = names[[4]byte(tx.Data())]
	}
	return t, nil
}

func methodNames() map[[4]byte]string {
	names := map[[4]byte]string{}
	for _, meta := range []*bind.MetaData{bindings.ClaimBookMetaData, bindings.DisputesMetaData, bindings.RegistryMetaData,
		bindings.AssayServiceManagerMetaData, bindings.TrainerBountyMetaData, bindings.AnswerReaderMetaData, bindings.RevealsMetaData} {
		parsed, err := meta.GetAbi()
		if err != nil {
			continue // a binding that does not parse fails where it is used
		}
		for _, m := range parsed.Methods {
			names[[4]byte(m.ID)] = m.Name
		}
	}
	return names
}

// Refused says whether a contract ended a call with one of its custom errors.
func Refused(err error) bool {
	var r *RevertError
	return errors.As(err, &r)
}
