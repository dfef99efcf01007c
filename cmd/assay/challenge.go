package main

import (
	"fmt"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/cmd/daemon"
)

// challengerCommand is the daemon that checks everything.
func challengerCommand() *cli.Command {
	return &cli.Command{Name: "challenger", Usage: "re-execute claims and prove the false ones", Subcommands: []*cli.Command{
		startCommand("challenger", func(path string) (runner, error) { return daemon.LoadChallenger(path) })}}
}

// challengeCommand checks one claim.
func challengeCommand() *cli.Command {
	return &cli.Command{Name: "challenge", Usage: "re-execute one claim; write the evidence and prove it if it is false", ArgsUsage: "CLAIM",
		Flags: []cli.Flag{configFlag("challenger"),
			&cli.BoolFlag{Name: "dry-run", Usage: "write the evidence, ask what the proof would cost, send nothing"}},
		Action: challenge}
}

func challenge(c *cli.Context) error {
	id, err := digestArgument(c, "CLAIM")
	if err != nil {
		return err
	}
	f, err := daemon.Load[daemon.ChallengerFile](c.String("config"))
	if err != nil {
		return err
	}
	f.DataDir = filepath.Join(f.DataDir, "cli")
	d, err := daemon.ChallengerOf(f)
	if err != nil {
		return err
	}
	defer d.Close()
	if err := d.Account.Check(c.Context); err != nil {
		return err
	}
	if _, err := d.Follower.Open(c.Context); err != nil {
		return err
	}
	v, ok, err := d.Follower.Find(id)
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("claim %s is not on chain %d", id, d.Account.Book().ChainID)
	}
	head, err := d.Account.Head(c.Context)
	if err != nil {
		return err
	}
	return examine(c, d, v, head, f.DataDir)
}

func examine(c *cli.Context, d *daemon.Challenger, v claim.View, head uint64, dir string) error {
	found, err := d.Examine(c.Context, v, head)
	if err != nil && found.Stage != challenger.Withheld {
		return err
	}
	fmt.Fprintf(c.App.Writer, "claim %s (%s): %s\n", v.ID, v.Status, found.Stage)
	switch found.Stage {
	case challenger.Withheld:
		if err != nil {
			fmt.Fprintf(c.App.Writer, "%v; `assay challenger start` demands it on chain\n", err)
			return nil
		}
		for _, d := range found.Demands {
			fmt.Fprintf(c.App.Writer, "segment %d: node %s must be demanded on chain; `assay challenger start` does\n", d.Segment, d.Digest)
		}
		return nil
	case challenger.Faulty, challenger.Malformed:
		describe(c, found.Evidence, filepath.Join(dir, "evidence"))
	default:
		return nil
	}
	return convict(c, d, v, found)
}

// describe says what was found; without evidence, it was found before.
func describe(c *cli.Context, e *challenger.Evidence, dir string) {
	if e == nil {
		fmt.Fprintln(c.App.Writer, "its program was proven malformed before")
		return
	}
	fmt.Fprintf(c.App.Writer, "%s fault: %s\nproof of %d bytes, evidence in %s\n", e.Kind, e.Where, len(e.Proof), dir)
}

func convict(c *cli.Context, d *daemon.Challenger, v claim.View, found challenger.Found) error {
	gas, err := d.Price(c.Context, v, found.Evidence)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "the contracts accept it for %d gas\n", gas)
	if c.Bool("dry-run") {
		return nil
	}
	if err := d.Convict(c.Context, v, found.Evidence); err != nil {
		return err
	}
	fmt.Fprintln(c.App.Writer, "convicted")
	return nil
}
