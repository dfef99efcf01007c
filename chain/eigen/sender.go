package eigen

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// gasMargin is added to estimates, in percent, for what others change until the call is included.
const gasMargin = 50

// maxTxGas is what one transaction may ask for since Osaka.
const maxTxGas = 1 << 24

// pollInterval is the time between two looks for a receipt.
const pollInterval = 200 * time.Millisecond

// gasEstimator is *ethclient.Client's estimate on a block of one's choice.
type gasEstimator interface {
	EstimateGasAtBlock(context.Context, ethereum.CallMsg, *big.Int) (uint64, error)
}

// chainClient is what a Sender needs of an Ethereum node; *ethclient.Client has it.
type chainClient interface {
	gasEstimator
	ethereum.GasPricer1559
	ethereum.TransactionSender
	ChainID(context.Context) (*big.Int, error)
	PendingNonceAt(context.Context, common.Address) (uint64, error)
	HeaderByNumber(context.Context, *big.Int) (*types.Header, error)
	TransactionReceipt(context.Context, common.Hash) (*types.Receipt, error)
}

// Sender performs calls one after the other and waits for each. It is for an operator's few transactions
// by hand; daemons have their own, which bumps fees and survives restarts.
type Sender struct {
	client chainClient
	key    *ecdsa.PrivateKey
}

// NewSender sends as the account of key.
func NewSender(client chainClient, key *ecdsa.PrivateKey) *Sender {
	return &Sender{client: client, key: key}
}

// From is the sending account.
func (s *Sender) From() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// Send performs the calls in order and returns their receipts. The first that would revert, reverts or is
// not included before ctx ends is an error that names it.
func (s *Sender) Send(ctx context.Context, calls ...Call) ([]*types.Receipt, error) {
	var receipts []*types.Receipt
	for _, call := range calls {
		receipt, err := s.send(ctx, call)
		if err != nil {
			return receipts, fmt.Errorf("%s: %w", call.Title, err)
		}
		receipts = append(receipts, receipt)
	}
	return receipts, nil
}

func (s *Sender) send(ctx context.Context, call Call) (*types.Receipt, error) {
	tx, err := s.prepare(ctx, call)
	if err != nil {
		return nil, err
	}
	if err := s.client.SendTransaction(ctx, tx); err != nil {
		return nil, fmt.Errorf("send: %w", err)
	}
	receipt, err := s.wait(ctx, tx.Hash())
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, fmt.Errorf("transaction %s reverted", tx.Hash())
	}
	return receipt, nil
}

func (s *Sender) prepare(ctx context.Context, call Call) (*types.Transaction, error) {
	gas, err := Estimate(ctx, s.client, s.From(), call)
	if err != nil {
		return nil, err
	}
	tip, feeCap, err := s.fees(ctx)
	if err != nil {
		return nil, err
	}
	nonce, err := s.client.PendingNonceAt(ctx, s.From())
	if err != nil {
		return nil, fmt.Errorf("read nonce: %w", err)
	}
	id, err := s.client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, Gas: gas, GasTipCap: tip, GasFeeCap: feeCap,
		To: &call.To, Value: call.Value, Data: call.Data,
	})
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return tx, nil
}

// Estimate returns the gas limit for a call: the node's estimate and a margin. A call that would revert is
// an error with the revert's reason as far as it can be read.
//
// The estimate is for the pending block. On the latest, a registry whose last change is in that very block
// would overwrite it instead of adding to its history, for less than half of what it will cost.
func Estimate(ctx context.Context, client gasEstimator, from common.Address, call Call) (uint64, error) {
	msg := ethereum.CallMsg{From: from, To: &call.To, Value: call.Value, Data: call.Data}
	gas, err := client.EstimateGasAtBlock(ctx, msg, big.NewInt(rpc.PendingBlockNumber.Int64()))
	if err != nil {
		return 0, fmt.Errorf("would fail: %w", Explain(err))
	}
	return max(gas, min(gas+gas*gasMargin/100, maxTxGas)), nil
}

// fees allows for two doublings of the base fee.
func (s *Sender) fees(ctx context.Context) (tip, feeCap *big.Int, err error) {
	if tip, err = s.client.SuggestGasTipCap(ctx); err != nil {
		return nil, nil, fmt.Errorf("suggest tip: %w", err)
	}
	head, err := s.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, nil, fmt.Errorf("read head: %w", err)
	}
	feeCap = new(big.Int).Mul(head.BaseFee, big.NewInt(4))
	return tip, feeCap.Add(feeCap, tip), nil
}

// wait looks for the receipt until ctx ends. The transaction is out already, so a node that fails once, or
// is still indexing, is asked again; its last error is told if time runs out.
func (s *Sender) wait(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	for {
		receipt, err := s.client.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for %s: %w (last answer: %w)", hash, ctx.Err(), err)
		case <-ticker.C:
		}
	}
}
