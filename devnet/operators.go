package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-avs/assay/chain/eigen"
)

// Operator is a registered operator with its keys.
type Operator struct {
	Account
	BLS *bls.KeyPair
	// ID is the operator's id in the registries: the hash of its public key.
	ID common.Hash
	// Stake deposited, in wei of WETH; all of it is allocated to Assay.
	Stake *big.Int
}

// NamedBLSKey derives a BLS key from a name. For the devnet only.
func NamedBLSKey(name string) *bls.KeyPair {
	seed := crypto.Keccak256([]byte("assay devnet bls " + name))
	return bls.NewKeyPair(new(bls.PrivateKey).SetBytes(seed))
}

// NewOperators funds and registers operators operator-0, operator-1, …, one per stake (wei of WETH), with
// all their stake allocated to Assay and slashable at once. It mines what it needs.
func (d *Devnet) NewOperators(ctx context.Context, book eigen.AddressBook, stakes []*big.Int) ([]Operator, error) {
	return d.NewCrew(ctx, book, "operator", stakes)
}

// NewCrew is NewOperators for another deployment on the same chain: the operators are called by crew and
// number, and have other keys than those of other crews.
func (d *Devnet) NewCrew(ctx context.Context, book eigen.AddressBook, crew string, stakes []*big.Int) ([]Operator, error) {
	operators := make([]Operator, len(stakes))
	for i, wei := range stakes {
		name := fmt.Sprintf("%s-%d", crew, i)
		operators[i] = Operator{Account: NamedAccount(name), BLS: NamedBLSKey(name), Stake: wei}
		operators[i].ID = common.HexToHash(operators[i].BLS.GetPubKeyG1().GetOperatorID())
		gasMoney := new(big.Int).Add(wei, Ether(1000))
		if _, err := d.fund(ctx, operators[i].Address, gasMoney); err != nil {
			return nil, err
		}
	}
	if err := d.MineUntilIdle(); err != nil {
		return nil, err
	}
	if err := d.send(ctx, operators, func(o Operator) ([]eigen.Call, error) { return becomeOperator(book, o) }); err != nil {
		return nil, fmt.Errorf("register with EigenLayer: %w", err)
	}
	// The allocation delay set above counts from here on.
	if err := d.Mine(int(d.cfg.EigenLayer.AllocationConfigurationDelay) + 1); err != nil {
		return nil, err
	}
	if err := d.send(ctx, operators, func(o Operator) ([]eigen.Call, error) { return d.join(ctx, book, o) }); err != nil {
		return nil, fmt.Errorf("register with Assay: %w", err)
	}
	return operators, d.RefreshQuorum(ctx, book)
}

// RefreshQuorum makes the registries read all stakes anew: claims are refused when the last time is long ago.
func (d *Devnet) RefreshQuorum(ctx context.Context, book eigen.AddressBook) error {
	call, err := book.RefreshQuorum(ctx, d.client)
	if err != nil {
		return err
	}
	d.sending.Lock()
	defer d.sending.Unlock()
	nonce, err := d.client.PendingNonceAt(ctx, d.faucet.Address)
	if err != nil {
		return fmt.Errorf("read faucet nonce: %w", err)
	}
	tx, err := d.sign(d.faucet, types.DynamicFeeTx{Nonce: nonce, Gas: 1 << 24, To: &call.To, Data: call.Data})
	if err != nil {
		return err
	}
	if err := d.submit(tx); err != nil {
		return fmt.Errorf("%s: %w", call.Title, err)
	}
	return d.settle(ctx, tx.Hash())
}

// EqualStakes returns n stakes of ether each, for NewOperators.
func EqualStakes(n int, ether int64) []*big.Int {
	stakes := make([]*big.Int, n)
	for i := range stakes {
		stakes[i] = Ether(ether)
	}
	return stakes
}

func becomeOperator(book eigen.AddressBook, o Operator) ([]eigen.Call, error) {
	return collect(
		func() (eigen.Call, error) { return book.Wrap(o.Stake) },
		func() (eigen.Call, error) { return book.ApproveDeposit(o.Stake) },
		func() (eigen.Call, error) { return book.RegisterAsOperator(0, "https://assay.example/"+o.Name) },
		func() (eigen.Call, error) { return book.Deposit(o.Stake) },
	)
}

func (d *Devnet) join(ctx context.Context, book eigen.AddressBook, o Operator) ([]eigen.Call, error) {
	return collect(
		func() (eigen.Call, error) { return book.Allocate(o.Address, eigen.FullMagnitude) },
		func() (eigen.Call, error) { return book.Join(ctx, d.client, o.Address, o.BLS, "127.0.0.1:0") },
	)
}

func collect(makers ...func() (eigen.Call, error)) ([]eigen.Call, error) {
	var calls []eigen.Call
	for _, make := range makers {
		call, err := make()
		if err != nil {
			return nil, err
		}
		calls = append(calls, call)
	}
	return calls, nil
}

// send sends every operator's calls without waiting in between, mines them and checks each.
func (d *Devnet) send(ctx context.Context, operators []Operator, calls func(Operator) ([]eigen.Call, error)) error {
	var hashes []common.Hash
	for _, o := range operators {
		todo, err := calls(o)
		if err != nil {
			return fmt.Errorf("%s: %w", o.Name, err)
		}
		nonce, err := d.client.PendingNonceAt(ctx, o.Address)
		if err != nil {
			return fmt.Errorf("%s: read nonce: %w", o.Name, err)
		}
		for i, call := range todo {
			tx, err := d.sign(o.Account, types.DynamicFeeTx{
				Nonce: nonce + uint64(i), Gas: 6_000_000, To: &call.To, Value: call.Value, Data: call.Data,
			})
			if err != nil {
				return err
			}
			if err := d.submit(tx); err != nil {
				return fmt.Errorf("%s: %s: %w", o.Name, call.Title, err)
			}
			hashes = append(hashes, tx.Hash())
		}
	}
	return d.settle(ctx, hashes...)
}

// Appoint lets the account of an operator's node reveal keyed work for it.
func (d *Devnet) Appoint(ctx context.Context, book eigen.AddressBook, o Operator, node common.Address) error {
	return d.send(ctx, []Operator{o}, func(Operator) ([]eigen.Call, error) {
		return collect(func() (eigen.Call, error) { return book.Appoint(o.Address, node) })
	})
}
