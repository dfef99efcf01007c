package daemon

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"

	"github.com/assay-avs/assay/bls"
)

// Environment variables of the passwords. Each may have _FILE appended: then
// its value is the path of a file that holds the password.
const (
	BLSPassword = "OPERATOR_BLS_KEY_PASSWORD"
	GasPassword = "ASSAY_GAS_KEY_PASSWORD"
)

// password reads a secret from the environment or from the file it names.
func password(name string) (string, error) {
	if v, ok := os.LookupEnv(name); ok {
		return v, nil
	}
	path, ok := os.LookupEnv(name + "_FILE")
	if !ok {
		return "", fmt.Errorf("no password: set %s, or %s_FILE to a file that holds it", name, name)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("read password of %s_FILE: %w", name, err)
	}
	return strings.TrimRight(string(data), "\r\n"), nil
}

// ReadGasKey opens a web3 keystore with the password of the environment.
func ReadGasKey(path string) (*ecdsa.PrivateKey, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("open gas key (gas_private_key_store_path; `assay keys create ecdsa` makes one): %w", err)
	}
	pw, err := password(GasPassword)
	if err != nil {
		return nil, fmt.Errorf("open gas key %s: %w", path, err)
	}
	key, err := keystore.DecryptKey(data, pw)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, fmt.Errorf("open gas key %s: wrong password in %s", path, GasPassword)
	}
	if err != nil {
		return nil, fmt.Errorf("open gas key %s: %w", path, err)
	}
	return key.PrivateKey, nil
}

// ReadBLSKey opens an EigenLayer BLS keystore with the password of the
// environment.
func ReadBLSKey(path string) (*bls.Key, error) {
	pw, err := password(BLSPassword)
	if err != nil {
		return nil, fmt.Errorf("open bls key %s: %w", path, err)
	}
	if _, err := os.Stat(path); err != nil {
		return nil, fmt.Errorf("open bls key (bls_private_key_store_path; `assay keys create bls` makes one): %w", err)
	}
	key, err := bls.ReadKey(path, pw)
	if err != nil {
		return nil, fmt.Errorf("%w (password in %s)", err, BLSPassword)
	}
	return key, nil
}
