package main

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/urfave/cli/v2"
)

// Environment variables that hold passwords. With _FILE behind the name they hold the path of a file.
const (
	blsPassword   = "OPERATOR_BLS_KEY_PASSWORD"
	ecdsaPassword = "OPERATOR_ECDSA_KEY_PASSWORD"
)

// keysCommand is "assay keys": encrypted key files in the formats of EigenLayer's tools.
func keysCommand() *cli.Command {
	flags := []cli.Flag{
		&cli.StringFlag{Name: "name", Required: true, Usage: "name of the key; the file is <name>.<kind>.key.json"},
		&cli.StringFlag{Name: "dir", Value: defaultKeyDir(), Usage: "directory for key files"},
		&cli.BoolFlag{Name: "light", Usage: "weak, fast encryption: for development"},
	}
	return &cli.Command{
		Name: "keys", Usage: "create encrypted key files",
		Subcommands: []*cli.Command{{
			Name: "create", Usage: "make a new key",
			Subcommands: []*cli.Command{
				{Name: "bls", Usage: "a BLS key that signs certificates; password in " + blsPassword + "[_FILE]", Flags: flags, Action: createBLSKey},
				{Name: "ecdsa", Usage: "an Ethereum key; password in " + ecdsaPassword + "[_FILE]", Flags: flags, Action: createECDSAKey},
			},
		}},
	}
}

func defaultKeyDir() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return "operator_keys"
	}
	return filepath.Join(home, ".eigenlayer", "operator_keys")
}

func createBLSKey(c *cli.Context) error {
	password, err := secret(blsPassword)
	if err != nil {
		return err
	}
	key, err := bls.GenRandomBlsKeys()
	if err != nil {
		return fmt.Errorf("make BLS key: %w", err)
	}
	raw, err := encryptBLS(key, password, c.Bool("light"))
	if err != nil {
		return err
	}
	return saveKey(c, "bls", raw, "public key "+key.GetPubKeyG1().String())
}

func createECDSAKey(c *cli.Context) error {
	password, err := secret(ecdsaPassword)
	if err != nil {
		return err
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		return fmt.Errorf("make ECDSA key: %w", err)
	}
	raw, err := encryptECDSA(key, password, c.Bool("light"))
	if err != nil {
		return err
	}
	return saveKey(c, "ecdsa", raw, "address "+crypto.PubkeyToAddress(key.PublicKey).Hex())
}

// scrypt returns the work factors of the encryption.
func scrypt(light bool) (n, p int) {
	if light {
		return keystore.LightScryptN, keystore.LightScryptP
	}
	return keystore.StandardScryptN, keystore.StandardScryptP
}

// encryptBLS returns the key file that EigenLayer's tools read: the public key beside a web3 v3 crypto object.
func encryptBLS(key *bls.KeyPair, password string, light bool) ([]byte, error) {
	n, p := scrypt(light)
	private := key.PrivKey.Bytes()
	sealed, err := keystore.EncryptDataV3(private[:], []byte(password), n, p)
	if err != nil {
		return nil, fmt.Errorf("encrypt BLS key: %w", err)
	}
	raw, err := json.Marshal(struct {
		PubKey string              `json:"pubKey"`
		Crypto keystore.CryptoJSON `json:"crypto"`
	}{key.PubKey.String(), sealed})
	if err != nil {
		return nil, fmt.Errorf("encode BLS key: %w", err)
	}
	return raw, nil
}

// encryptECDSA returns a web3 v3 key file.
func encryptECDSA(key *ecdsa.PrivateKey, password string, light bool) ([]byte, error) {
	id, err := uuid.NewRandom()
	if err != nil {
		return nil, fmt.Errorf("make key id: %w", err)
	}
	n, p := scrypt(light)
	raw, err := keystore.EncryptKey(&keystore.Key{
		Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key,
	}, password, n, p)
	if err != nil {
		return nil, fmt.Errorf("encrypt ECDSA key: %w", err)
	}
	return raw, nil
}

// saveKey writes a key file that only its owner can read, and never over another.
func saveKey(c *cli.Context, kind string, raw []byte, public string) error {
	if n := c.String("name"); n == "" || n != filepath.Base(n) || n[0] == '.' {
		return fmt.Errorf("--name %q: use a plain file name such as operator1; --dir says where", n)
	}
	path := filepath.Join(c.String("dir"), c.String("name")+"."+kind+".key.json")
	if err := os.MkdirAll(c.String("dir"), 0o700); err != nil {
		return fmt.Errorf("make key directory: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("key file %s exists: choose another --name", path)
	} else if err != nil {
		return fmt.Errorf("create key file: %w", err)
	}
	if _, err := f.Write(raw); err != nil {
		return errors.Join(fmt.Errorf("write key file: %w", err), f.Close(), os.Remove(path))
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("write key file: %w", err)
	}
	fmt.Fprintf(c.App.Writer, "%s\n%s\n", path, public)
	return nil
}

// secret reads a password from the environment: from NAME, or from the file that NAME_FILE names.
func secret(name string) (string, error) {
	value, direct := os.LookupEnv(name)
	path, inFile := os.LookupEnv(name + "_FILE")
	switch {
	case direct && inFile:
		return "", fmt.Errorf("%s and %s_FILE are both set: keep one", name, name)
	case direct && value == "":
		return "", fmt.Errorf("%s is empty: set a password", name)
	case direct:
		return value, nil
	case inFile:
		raw, err := os.ReadFile(path)
		if err != nil {
			return "", fmt.Errorf("read %s_FILE: %w", name, err)
		}
		return strings.TrimRight(string(raw), "\r\n"), nil
	}
	return "", fmt.Errorf("no password: set %s or %s_FILE", name, name)
}

// readECDSA decrypts a web3 v3 key file with the password of the environment.
func readECDSA(path string) (*ecdsa.PrivateKey, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read ECDSA key file: %w", err)
	}
	password, err := secret(ecdsaPassword)
	if err != nil {
		return nil, err
	}
	key, err := keystore.DecryptKey(raw, password)
	if err != nil {
		return nil, fmt.Errorf("open ECDSA key file %s: %w", path, err)
	}
	return key.PrivateKey, nil
}

// readBLS decrypts a BLS key file with the password of the environment.
func readBLS(path string) (*bls.KeyPair, error) {
	password, err := secret(blsPassword)
	if err != nil {
		return nil, err
	}
	key, err := bls.ReadPrivateKeyFromFile(path, password)
	if err != nil {
		return nil, fmt.Errorf("open BLS key file %s: %w", path, err)
	}
	return key, nil
}
