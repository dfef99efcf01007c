package chain

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"
	"go.etcd.io/bbolt"

	"github.com/assay-avs/assay/boltfile"
	"github.com/assay-avs/assay/chain/eigen"
)

const maxTxGas = 1 << 24 // since Osaka

var pendingBucket = []byte("pending/v1")

// Sender sends one account's transactions one after the other and raises their
// fees until they are mined. What is on its way is on disk: after a crash the
// next Send first brings it to an end, so that no nonce is left open or used
// twice.
type Sender struct {
	client *Client
	key    *ecdsa.PrivateKey
	db     *bbolt.DB
	mu     sync.Mutex
}

// NewSender sends as the account of key; path is its file of transactions.
func NewSender(client *Client, key *ecdsa.PrivateKey, path string) (*Sender, error) {
	db, err := boltfile.Open("transactions", path, pendingBucket)
	if err != nil {
		return nil, err
	}
	return &Sender{client: client, key: key, db: db}, nil
}

// Close releases the file.
func (s *Sender) Close() error { return s.db.Close() }

// From is the account.
func (s *Sender) From() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// Balance is the account's ether in wei.
func (s *Sender) Balance(ctx context.Context) (uint256.Int, error) {
	b, err := s.client.eth.BalanceAt(ctx, s.From(), nil)
	if err != nil {
		return uint256.Int{}, fmt.Errorf("read balance of %s: %w", s.From(), bare(err))
	}
	v, overflow := uint256.FromBig(b)
	if overflow {
		return uint256.Int{}, fmt.Errorf("balance of %s is above 2^256", s.From())
	}
	return *v, nil
}

// CheckFunded reports an account without ether.
func (s *Sender) CheckFunded(ctx context.Context) error {
	b, err := s.Balance(ctx)
	if err != nil {
		return err
	}
	if b.IsZero() {
		return fmt.Errorf("account %s has no ether on chain %d: send it some, it pays for transactions", s.From(), s.client.book.ChainID)
	}
	return nil
}

// flight is a transaction on its way: all versions have the same nonce.
type flight struct {
	Title string         `json:"title"`
	To    common.Address `json:"to"`
	Value *big.Int       `json:"value"`
	Data  []byte         `json:"data"`
	Gas   uint64         `json:"gas"`
	Nonce uint64         `json:"nonce"`
	// The first version tips an eighth of the base fee at most.
	Patient bool          `json:"patient,omitempty"`
	Tip     *big.Int      `json:"tip"`
	FeeCap  *big.Int      `json:"feeCap"`
	Hashes  []common.Hash `json:"hashes"`
}

// Send performs a call and waits until it is mined. A call that would revert
// is not sent; one that reverts anyway is an error, with its receipt.
func (s *Sender) Send(ctx context.Context, call eigen.Call) (*types.Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.finishEarlier(ctx); err != nil {
		return nil, fmt.Errorf("finish an earlier transaction: %w", err)
	}
	receipt, err := s.send(ctx, call)
	for tries := 0; errors.Is(err, errNonceTaken) && tries < 3; tries++ {
		receipt, err = s.send(ctx, call) // another program was faster; this one was not mined
	}
	if err != nil {
		return receipt, fmt.Errorf("%s: %w", call.Title, bare(err))
	}
	return receipt, nil
}

func (s *Sender) send(ctx context.Context, call eigen.Call) (*types.Receipt, error) {
	gas, err := s.estimate(ctx, call)
	if err != nil {
		return nil, err
	}
	nonce, err := s.client.eth.NonceAt(ctx, s.From(), nil)
	if err != nil {
		return nil, fmt.Errorf("read nonce: %w", err)
	}
	f := &flight{Title: call.Title, To: call.To, Value: call.Value, Data: call.Data, Nonce: nonce, Patient: call.Patient,
		Gas: min(uint64(float64(gas)*s.client.cfg.GasMultiplier), maxTxGas)}
	if f.Gas < gas {
		return nil, fmt.Errorf("needs %d gas, a transaction can have %d", gas, maxTxGas)
	}
	return s.fly(ctx, f)
}

// estimate asks for the pending block: on the latest, a registry whose last
// change is in that very block would overwrite it for less than it will cost.
// Without a fee cap the node would show contracts a base fee of zero.
func (s *Sender) estimate(ctx context.Context, call eigen.Call) (uint64, error) {
	first := flight{Patient: call.Patient}
	if err := s.raiseFees(ctx, &first); err != nil {
		return 0, err
	}
	msg := ethereum.CallMsg{From: s.From(), To: &call.To, Value: call.Value, Data: call.Data, GasFeeCap: first.FeeCap, GasTipCap: first.Tip}
	gas, err := s.client.eth.EstimateGasAtBlock(ctx, msg, big.NewInt(rpc.PendingBlockNumber.Int64()))
	if err != nil {
		return 0, fmt.Errorf("would fail: %w", explain(err))
	}
	return gas, nil
}

// finishEarlier waits for transactions of a process that ended too early.
func (s *Sender) finishEarlier(ctx context.Context) error {
	flights, err := s.flights()
	if err != nil {
		return err
	}
	for _, f := range flights {
		if _, err := s.fly(ctx, f); err != nil && !errors.Is(err, errReverted) && !errors.Is(err, errNonceTaken) {
			return fmt.Errorf("%s: %w", f.Title, bare(err))
		}
	}
	return nil
}

var (
	errReverted   = errors.New("transaction reverted")
	errNonceTaken = errors.New("another program used the account's nonce: give each its own account")
)

// fly sends versions of f with rising fees until one is mined.
func (s *Sender) fly(ctx context.Context, f *flight) (*types.Receipt, error) {
	for {
		if err := s.launch(ctx, f); err != nil {
			return nil, err
		}
		receipt, err := s.await(ctx, f)
		if err != nil {
			return nil, err
		}
		if receipt == nil {
			continue // no receipt in time: another version with higher fees
		}
		if err := s.land(f); err != nil {
			return receipt, err
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return receipt, fmt.Errorf("%w: %s", errReverted, receipt.TxHash)
		}
		return receipt, nil
	}
}

// launch signs a version of f, writes it down and broadcasts it.
func (s *Sender) launch(ctx context.Context, f *flight) error {
	if err := s.raiseFees(ctx, f); err != nil {
		return err
	}
	id := new(big.Int).SetUint64(s.client.book.ChainID)
	tx, err := types.SignNewTx(s.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: f.Nonce, Gas: f.Gas, GasTipCap: f.Tip, GasFeeCap: f.FeeCap, To: &f.To, Value: f.Value, Data: f.Data})
	if err != nil {
		return fmt.Errorf("sign: %w", err)
	}
	if len(f.Hashes) == 0 || f.Hashes[len(f.Hashes)-1] != tx.Hash() {
		f.Hashes = append(f.Hashes, tx.Hash())
	}
	if err := s.record(f); err != nil {
		return err
	}
	err = s.client.eth.SendTransaction(ctx, tx)
	if err == nil || harmless(err) {
		return nil
	}
	var refused rpc.Error
	if !errors.As(err, &refused) || len(f.Hashes) > 1 || strings.Contains(err.Error(), "nonce too low") {
		return nil // it, or an earlier version, may be on its way: await finds out
	}
	return errors.Join(fmt.Errorf("send: %w", explain(err)), s.land(f))
}

// harmless: the pool has this version, or one that pays as much.
func harmless(err error) bool {
	return strings.Contains(err.Error(), "already known") || strings.Contains(err.Error(), "underpriced")
}

// leastTip is what nodes that build blocks ask for at least, in wei (geth's default).
const leastTip = 1_000_000

// raiseFees sets a first version's fees to what the chain asks, with room for
// two doublings of the base fee, and a later one's at least a quarter higher.
// A patient call begins with a low tip.
func (s *Sender) raiseFees(ctx context.Context, f *flight) error {
	tip, err := s.client.eth.SuggestGasTipCap(ctx)
	if err != nil {
		return fmt.Errorf("suggest tip: %w", err)
	}
	head, err := s.client.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("read head: %w", err)
	}
	limit := new(big.Int).Mul(new(big.Int).SetUint64(s.client.cfg.MaxFeeGwei), big.NewInt(1e9))
	if head.BaseFee.Cmp(limit) > 0 {
		return fmt.Errorf("base fee is %s wei, chain.max_fee_gwei allows %s: wait or raise it", head.BaseFee, limit)
	}
	if f.Patient && f.FeeCap == nil {
		tip = smaller(tip, bigger(big.NewInt(leastTip), new(big.Int).Div(head.BaseFee, big.NewInt(8))))
	}
	feeCap := new(big.Int).Add(new(big.Int).Mul(head.BaseFee, big.NewInt(4)), tip)
	if f.FeeCap != nil {
		tip, feeCap = bigger(tip, quarterMore(f.Tip)), bigger(feeCap, quarterMore(f.FeeCap))
	}
	f.FeeCap = smaller(feeCap, limit)
	f.Tip = smaller(tip, f.FeeCap)
	return nil
}

func quarterMore(v *big.Int) *big.Int {
	out := new(big.Int).Mul(v, big.NewInt(5))
	return out.Add(out.Quo(out, big.NewInt(4)), big.NewInt(1))
}

func bigger(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return b
	}
	return a
}

// await looks for a receipt of any version until it is time for the next one:
// then it returns nil and no error.
func (s *Sender) await(ctx context.Context, f *flight) (*types.Receipt, error) {
	ticker := time.NewTicker(s.client.cfg.ReceiptPoll)
	defer ticker.Stop()
	bump := time.NewTimer(s.client.cfg.BumpAfter)
	defer bump.Stop()
	for {
		receipt, err := s.receipt(ctx, f)
		if receipt != nil || errors.Is(err, errNonceTaken) {
			return receipt, err
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for %s: %w", f.Hashes[len(f.Hashes)-1], ctx.Err())
		case <-bump.C:
			return nil, nil
		case <-ticker.C:
		}
	}
}

// receipt finds the mined version. If the nonce is used and no version was
// mined, another program has used it.
func (s *Sender) receipt(ctx context.Context, f *flight) (*types.Receipt, error) {
	used, err := s.client.eth.NonceAt(ctx, s.From(), nil)
	if err != nil || used <= f.Nonce {
		return nil, err
	}
	for _, h := range f.Hashes {
		receipt, err := s.client.eth.TransactionReceipt(ctx, h)
		if err == nil {
			return receipt, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
	}
	return nil, errors.Join(errNonceTaken, s.land(f))
}

func nonceKey(nonce uint64) []byte { return binary.BigEndian.AppendUint64(nil, nonce) }

func (s *Sender) record(f *flight) error {
	data, err := json.Marshal(f)
	if err != nil {
		return fmt.Errorf("encode transaction: %w", err)
	}
	err = s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(pendingBucket).Put(nonceKey(f.Nonce), data) })
	if err != nil {
		return fmt.Errorf("record transaction: %w", err)
	}
	return nil
}

func (s *Sender) land(f *flight) error {
	err := s.db.Update(func(tx *bbolt.Tx) error { return tx.Bucket(pendingBucket).Delete(nonceKey(f.Nonce)) })
	if err != nil {
		return fmt.Errorf("clear transaction: %w", err)
	}
	return nil
}

func (s *Sender) flights() (out []*flight, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(pendingBucket).ForEach(func(_, data []byte) error {
			f := &flight{}
			if err := json.Unmarshal(data, f); err != nil {
				return fmt.Errorf("read transactions: %w", err)
			}
			out = append(out, f)
			return nil
		})
	})
	return out, err
}
