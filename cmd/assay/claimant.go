package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/claimant"
	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/commit"
)

// claimantCommand is the daemon that keeps runs and tends claims.
func claimantCommand() *cli.Command {
	return &cli.Command{Name: "claimant", Usage: "keep runs, serve them, and bring claims to their end", Subcommands: []*cli.Command{
		startCommand("claimant", func(path string) (runner, error) { return daemon.LoadClaimant(path) })}}
}

// desk is what the claimant's commands work with, beside a running daemon: the
// same runs and account, but files of its own.
type desk struct {
	cfg     daemon.ClaimantFile
	runs    *claimant.Runs
	account chain.Account
	close   func()
}

// openDesk reads the configuration; without a chain the account is not opened.
func openDesk(ctx context.Context, path string, onChain bool) (*desk, error) {
	cfg, err := daemon.Load[daemon.ClaimantFile](path)
	if err != nil {
		return nil, err
	}
	d := &desk{cfg: cfg, close: func() {}}
	if d.runs, err = claimant.OpenRuns(cfg.DataDir, cfg.MaxArtifact, commit.Options{Threads: cfg.Threads, Memory: cfg.MaxMemory}); err != nil {
		return nil, err
	}
	if !onChain {
		return d, nil
	}
	return d, d.openChain(ctx)
}

// files is the directory of the commands' own files.
func (d *desk) files() string { return filepath.Join(d.cfg.DataDir, "cli") }

// openChain connects to the chain, to read.
func (d *desk) openChain(ctx context.Context) error {
	book, err := eigen.LoadAddressBook(d.cfg.Chain.AddressBook)
	if err != nil {
		return err
	}
	client, err := chain.New(d.cfg.Chain, book, nil)
	if err != nil {
		return err
	}
	if err := client.Check(ctx); err != nil {
		client.Close()
		return err
	}
	d.account, d.close = chain.Account{Client: client}, client.Close
	if err := os.MkdirAll(d.files(), 0o700); err != nil {
		return fmt.Errorf("data_dir: %w", err)
	}
	return nil
}

// openSender makes the account able to send; one process at a time does.
func (d *desk) openSender() error {
	key, err := daemon.ReadGasKey(d.cfg.GasKey)
	if err != nil {
		return err
	}
	client := d.account.Client
	sender, err := chain.NewSender(client, key, filepath.Join(d.files(), "transactions.db"))
	if err != nil {
		return err
	}
	d.account.Sender = sender
	d.close = func() {
		sender.Close() // nothing is left to write
		client.Close()
	}
	return nil
}

// withDesk opens a desk for an action.
func withDesk(onChain bool, do func(c *cli.Context, d *desk) error) cli.ActionFunc {
	return func(c *cli.Context) error {
		d, err := openDesk(c.Context, c.String("config"), onChain)
		if err != nil {
			return err
		}
		defer d.close()
		return do(c, d)
	}
}

// withMoney opens a desk for an action that sends transactions.
func withMoney(do func(c *cli.Context, d *desk) error) cli.ActionFunc {
	return withDesk(true, func(c *cli.Context, d *desk) error {
		if err := d.openSender(); err != nil {
			return err
		}
		if err := d.account.CheckFunded(c.Context); err != nil {
			return err
		}
		return do(c, d)
	})
}

// argument is the command's one argument.
func argument(c *cli.Context, what string) (string, error) {
	if c.NArg() != 1 {
		return "", fmt.Errorf("%s: want one argument, %s, after the flags", c.Command.HelpName, what)
	}
	return c.Args().First(), nil
}
