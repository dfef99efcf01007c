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
	crews, err := d.NewCrews(ctx, Crew{Book: book, Name: "operator", Stakes: stakes})
	if err != nil {
		return nil, err
	}
	return crews[0], nil
}

// Crew is who is to operate a deployment: one operator per stake (wei of WETH), called by the crew's name and
// a number. Every crew of a chain needs a name of its own, for operators have their keys by name.
type Crew struct {
	Book   eigen.AddressBook
	Name   string
	Stakes []*big.Int
}

// NewCrews is NewOperators for several deployments, in as many blocks as for one.
func (d *Devnet) NewCrews(ctx context.Context, crews ...Crew) ([][]Operator, error) {
	var all []recruit
	var books []eigen.AddressBook
	out := make([][]Operator, len(crews))
	for i, c := range crews {
		out[i], books = c.operators(), append(books, c.Book)
		for _, o := range out[i] {
			all = append(all, recruit{o, c.Book})
		}
	}
	if err := d.enlist(ctx, all); err != nil {
		return nil, err
	}
	return out, d.RefreshQuorum(ctx, books...)
}

func (c Crew) operators() []Operator {
	operators := make([]Operator, len(c.Stakes))
	for i, wei := range c.Stakes {
		name := fmt.Sprintf("%s-%d", c.Name, i)
		operators[i] = Operator{Account: NamedAccount(name), BLS: NamedBLSKey(name), Stake: wei}
		operators[i].ID = common.HexToHash(operators[i].BLS.GetPubKeyG1().GetOperatorID())
	}
	return operators
}

// recruit is an operator of a deployment.
type recruit struct {
	Operator
	book eigen.AddressBook
}

func (d *Devnet) enlist(ctx context.Context, all []recruit) error {
	for _, r := range all {
		gasMoney := new(big.Int).Add(r.Stake, Ether(1000))
		if _, err := d.fund(ctx, r.Address, gasMoney); err != nil {
			return err
		}
	}
	if err := d.MineUntilIdle(); err != nil {
		return err
	}
	if err := d.send(ctx, all, recruit.becomeOperator); err != nil {
		return fmt.Errorf("register with EigenLayer: %w", err)
	}
	// The allocation delay set above counts from here on.
	if err := d.Mine(int(d.cfg.EigenLayer.AllocationConfigurationDelay) + 1); err != nil {
		return err
	}
	if err := d.send(ctx, all, func(r recruit) ([]eigen.Call, error) { return d.join(ctx, r) }); err != nil {
		return fmt.Errorf("register with Assay: %w", err)
	}
	return nil
}

// RefreshQuorum makes the registries read all stakes anew: claims are refused when the last time is long ago.
func (d *Devnet) RefreshQuorum(ctx context.Context, books ...eigen.AddressBook) error {
	d.sending.Lock()
	defer d.sending.Unlock()
	nonce, err := d.client.PendingNonceAt(ctx, d.faucet.Address)
	if err != nil {
		return fmt.Errorf("read faucet nonce: %w", err)
	}
	var hashes []common.Hash
	for i, book := range books {
		call, err := book.RefreshQuorum(ctx, d.client)
		if err != nil {
			return err
		}
		tx, err := d.sign(d.faucet, types.DynamicFeeTx{Nonce: nonce + uint64(i), Gas: 1 << 24, To: &call.To, Data: call.Data})
		if err != nil {
			return err
		}
		if err := d.submit(tx); err != nil {
			return fmt.Errorf("%s: %w", call.Title, err)
		}
		hashes = append(hashes, tx.Hash())
	}
	return d.settle(ctx, hashes...)
}

// EqualStakes returns n stakes of ether each, for NewOperators.
func EqualStakes(n int, ether int64) []*big.Int {
	stakes := make([]*big.Int, n)
	for i := range stakes {
		stakes[i] = Ether(ether)
	}
	return stakes
}

func (r recruit) becomeOperator() ([]eigen.Call, error) {
	return collect(
		func() (eigen.Call, error) { return r.book.Wrap(r.Stake) },
		func() (eigen.Call, error) { return r.book.ApproveDeposit(r.Stake) },
		func() (eigen.Call, error) { return r.book.RegisterAsOperator(0, "https://assay.example/"+r.Name) },
		func() (eigen.Call, error) { return r.book.Deposit(r.Stake) },
	)
}

func (d *Devnet) join(ctx context.Context, r recruit) ([]eigen.Call, error) {
	return collect(
		func() (eigen.Call, error) { return r.book.Allocate(r.Address, eigen.FullMagnitude) },
		func() (eigen.Call, error) { return r.book.Join(ctx, d.client, r.Address, r.BLS, "127.0.0.1:0") },
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
func (d *Devnet) send(ctx context.Context, operators []recruit, calls func(recruit) ([]eigen.Call, error)) error {
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
	return d.send(ctx, []recruit{{o, book}}, func(recruit) ([]eigen.Call, error) {
		return collect(func() (eigen.Call, error) { return book.Appoint(o.Address, node) })
	})
}
