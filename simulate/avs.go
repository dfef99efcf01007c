package simulate

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
)

// avs is a deployment of the contracts, on the chain of a game.
type avs struct {
	book      eigen.AddressBook
	claimBook *bindings.ClaimBook
	disputes  *bindings.Disputes
	reveals   *bindings.Reveals
	weth      *bindings.Weth
	abis      map[common.Address]*abi.ABI
}

func (c *chain) bind(book eigen.AddressBook) (a *avs, err error) {
	a = &avs{book: book, abis: map[common.Address]*abi.ABI{}}
	eth := c.net.Client()
	if a.claimBook, err = bindings.NewClaimBook(book.Assay.ClaimBook, eth); err != nil {
		return nil, err
	}
	if a.disputes, err = bindings.NewDisputes(book.Assay.Disputes, eth); err != nil {
		return nil, err
	}
	if a.reveals, err = bindings.NewReveals(book.Assay.Reveals, eth); err != nil {
		return nil, err
	}
	if a.weth, err = bindings.NewWeth(book.Core.WETH, eth); err != nil {
		return nil, err
	}
	for at, meta := range map[common.Address]*bind.MetaData{book.Assay.ClaimBook: bindings.ClaimBookMetaData,
		book.Assay.Disputes: bindings.DisputesMetaData, book.Assay.Registry: bindings.RegistryMetaData, book.Core.WETH: bindings.WethMetaData,
		book.Assay.Reveals: bindings.RevealsMetaData} {
		if a.abis[at], err = meta.GetAbi(); err != nil {
			return nil, err
		}
	}
	return a, nil
}

// pack encodes a call.
func (a *avs) pack(to common.Address, method string, args ...any) ([]byte, error) {
	data, err := a.abis[to].Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("pack %s: %w", method, err)
	}
	return data, nil
}

// owed is what a contract will pay to who asks for it.
func (a *avs) owed(from, account common.Address) (*big.Int, error) {
	if from == a.book.Assay.ClaimBook {
		return a.claimBook.CreditOf(nil, account)
	}
	return a.disputes.CreditOf(nil, account)
}

// purses are the contracts that hold money.
func (a *avs) purses() []common.Address {
	return []common.Address{a.book.Assay.ClaimBook, a.book.Assay.Disputes}
}
