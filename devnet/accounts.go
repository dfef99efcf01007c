package devnet

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Account is a funded account whose key everybody knows. For the devnet only.
type Account struct {
	Name    string
	Key     *ecdsa.PrivateKey
	Address common.Address
}

// NamedAccount derives the account of a name: its key is the Keccak-256 of "assay devnet " and the name.
func NamedAccount(name string) Account {
	for i := 0; ; i++ {
		seed := fmt.Sprintf("assay devnet %s", name)
		if i > 0 {
			seed = fmt.Sprintf("%s %d", seed, i)
		}
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte(seed)))
		if err == nil {
			return Account{Name: name, Key: key, Address: crypto.PubkeyToAddress(key.PublicKey)}
		}
	}
}

// Ether returns n ether in wei.
func Ether(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18))
}

// numberedAccounts returns n accounts named account-0, account-1, …
func numberedAccounts(n int) []Account {
	accounts := make([]Account, n)
	for i := range accounts {
		accounts[i] = NamedAccount(fmt.Sprintf("account-%d", i))
	}
	return accounts
}
