package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/yamlfile"
)

// devnetConfig is the file of "assay devnet".
type devnetConfig struct {
	// Chain is what the node does.
	Chain devnet.Config `yaml:"chain"`
	// Assay fixes schedule and prices of the deployment.
	Assay devnet.AssayConfig `yaml:"assay"`
	// AddressBook is the file that says where the contracts are, for the daemons.
	AddressBook string `yaml:"address_book"`
	// Operators are registered with StakeWETH each and all of it allocated.
	Operators int   `yaml:"operators"`
	StakeWETH int64 `yaml:"stake_weth"`
	// KeysDir gets the operators' key files and those of Accounts; empty writes none. Passwords are taken
	// from the environment as for "assay keys create", the encryption is weak.
	KeysDir string `yaml:"keys_dir"`
	// Accounts are further accounts with ether, one key file each.
	Accounts []string `yaml:"accounts"`
}

func defaultDevnetConfig() devnetConfig {
	cfg := devnetConfig{
		AddressBook: "assay-home/addresses.yaml", Operators: 5, StakeWETH: 100,
		Accounts: []string{"claimant", "aggregator", "challenger"},
	}
	cfg.Chain.ListenAddr, cfg.Chain.Mining = "127.0.0.1:8545", devnet.MineInterval
	cfg.Chain.EigenLayer.DeallocationDelay = 3000
	cfg.Assay.Schedule = devnet.ScheduleConfig{ // a quarter of a second each
		DrawDelay: 4, Trace: 60, Certify: 160, Demand: 320, Answer: 40, FollowUp: 40, LastProof: 40,
		SlashDelay: 20, Postponement: 40,
	}
	return cfg
}

// loadDevnetConfig reads a file over the defaults; unknown keys are errors. An empty path is the defaults.
func loadDevnetConfig(path string) (devnetConfig, error) {
	cfg := defaultDevnetConfig()
	if path != "" {
		if err := decodeStrict(path, &cfg); err != nil {
			return cfg, err
		}
	}
	cfg.Chain.Defaults()
	cfg.Assay.Defaults()
	if err := cfg.check(); err != nil {
		return cfg, fmt.Errorf("configuration %s: %w", path, err)
	}
	return cfg, nil
}

// decodeStrict reads YAML over what v holds; unknown keys are errors.
func decodeStrict(path string, v any) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read configuration: %w", err)
	}
	if err := yamlfile.Decode(raw, v); err != nil {
		return fmt.Errorf("configuration %s: %w", path, err)
	}
	return nil
}

func (c *devnetConfig) check() error {
	switch {
	case c.AddressBook == "":
		return errors.New("address_book is missing: name the file to write")
	case c.Operators < 0 || c.Operators > int(c.Chain.EigenLayer.MaxOperators):
		return fmt.Errorf("operators %d is out of range: use 0 to %d", c.Operators, c.Chain.EigenLayer.MaxOperators)
	case c.StakeWETH < 1:
		return fmt.Errorf("stake_weth %d is not positive: use 100", c.StakeWETH)
	}
	if err := c.Chain.Check(); err != nil {
		return err
	}
	return c.Assay.Check(c.Chain.EigenLayer)
}

// devnetCommand is "assay devnet": a chain with EigenLayer and Assay on it, until it is interrupted.
func devnetCommand() *cli.Command {
	return &cli.Command{
		Name: "devnet", Usage: "run a chain with EigenLayer and Assay for trying and testing",
		Flags:  []cli.Flag{&cli.StringFlag{Name: "config", Usage: "YAML `FILE`; without it, the defaults"}},
		Action: runDevnet,
	}
}

func runDevnet(c *cli.Context) error {
	cfg, err := loadDevnetConfig(c.String("config"))
	if err != nil {
		return err
	}
	d, err := devnet.Start(c.Context, cfg.Chain)
	if err != nil {
		return err
	}
	if err := forget(cfg.AddressBook); err != nil {
		return errors.Join(err, d.Close())
	}
	if err := prepareDevnet(c.Context, d, cfg, c.App.Writer); err != nil {
		return errors.Join(err, d.Close())
	}
	fmt.Fprintf(c.App.Writer, "devnet is ready: RPC %s, address book %s\n", d.HTTPEndpoint(), cfg.AddressBook)
	<-c.Context.Done()
	return d.Close()
}

// forget removes the address book of an earlier devnet: while this one prepares, nobody shall take it for ready.
func forget(book string) error {
	if err := os.Remove(book); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("remove old address book: %w", err)
	}
	return nil
}

// prepareDevnet deploys, registers and writes what daemons need to find it all. The address book comes last:
// its presence says that the chain is ready.
func prepareDevnet(ctx context.Context, d *devnet.Devnet, cfg devnetConfig, out io.Writer) error {
	book, err := d.Deploy(ctx, devnet.AssayDeployment(cfg.Assay))
	if err != nil {
		return err
	}
	operators, err := d.NewOperators(ctx, book, devnet.EqualStakes(cfg.Operators, cfg.StakeWETH))
	if err != nil {
		return err
	}
	accounts, err := fundAccounts(ctx, d, cfg)
	if err != nil {
		return err
	}
	for i, o := range operators {
		if err := d.Appoint(ctx, book, o, devnet.NamedAccount(gasAccount(i)).Address); err != nil {
			return err
		}
	}
	if err := writeDevnetKeys(cfg, operators, accounts); err != nil {
		return err
	}
	for _, o := range operators {
		fmt.Fprintf(out, "%-20s %s\n", o.Name, o.Address)
	}
	for _, a := range accounts {
		fmt.Fprintf(out, "%-20s %s\n", a.Name, a.Address)
	}
	if err := os.MkdirAll(filepath.Dir(cfg.AddressBook), 0o700); err != nil {
		return fmt.Errorf("make directory of the address book: %w", err)
	}
	return book.Save(cfg.AddressBook)
}

// gasAccount is the name of the account that pays for an operator's answers.
func gasAccount(operator int) string { return fmt.Sprintf("operator-%d-gas", operator) }

func fundAccounts(ctx context.Context, d *devnet.Devnet, cfg devnetConfig) ([]devnet.Account, error) {
	names := append([]string{}, cfg.Accounts...)
	for i := range cfg.Operators {
		names = append(names, gasAccount(i))
	}
	var accounts []devnet.Account
	for _, name := range names {
		a := devnet.NamedAccount(name)
		if err := d.Fund(ctx, a.Address, devnet.Ether(1000)); err != nil {
			return nil, fmt.Errorf("fund %s: %w", name, err)
		}
		accounts = append(accounts, a)
	}
	return accounts, nil
}

func writeDevnetKeys(cfg devnetConfig, operators []devnet.Operator, accounts []devnet.Account) error {
	if cfg.KeysDir == "" {
		return nil
	}
	if err := os.MkdirAll(cfg.KeysDir, 0o700); err != nil {
		return fmt.Errorf("make key directory: %w", err)
	}
	for _, o := range operators {
		if err := writeBLS(cfg.KeysDir, o); err != nil {
			return err
		}
		if err := writeECDSA(cfg.KeysDir, o.Account); err != nil {
			return err
		}
	}
	for _, a := range accounts {
		if err := writeECDSA(cfg.KeysDir, a); err != nil {
			return err
		}
	}
	return nil
}

func writeBLS(dir string, o devnet.Operator) error {
	password, err := secret(blsPassword)
	if err != nil {
		return err
	}
	raw, err := encryptBLS(o.BLS, password, true)
	if err != nil {
		return err
	}
	return writeDevnetKey(filepath.Join(dir, o.Name+".bls.key.json"), raw)
}

func writeECDSA(dir string, a devnet.Account) error {
	password, err := secret(ecdsaPassword)
	if err != nil {
		return err
	}
	raw, err := encryptECDSA(a.Key, password, true)
	if err != nil {
		return err
	}
	return writeDevnetKey(filepath.Join(dir, a.Name+".ecdsa.key.json"), raw)
}

// writeDevnetKey writes over the file of an earlier devnet: the keys are the same each time.
func writeDevnetKey(path string, raw []byte) error {
	if err := os.WriteFile(path, raw, 0o600); err != nil {
		return fmt.Errorf("write key file: %w", err)
	}
	return nil
}
