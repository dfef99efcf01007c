package main

import (
	"fmt"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
)

// runCommand executes a plan and keeps the run.
func runCommand() *cli.Command {
	return &cli.Command{Name: "run", Usage: "execute a plan and keep the run", ArgsUsage: "PLAN",
		Flags: []cli.Flag{configFlag("claimant"),
			&cli.StringFlag{Name: "order-seed", Usage: "`DIGEST` that orders the records; without it the data set's own, from the registry"},
		}, Action: func(c *cli.Context) error {
			d, err := openDesk(c.Context, c.String("config"), false)
			if err != nil {
				return err
			}
			defer func() { d.close() }()
			return run(c, d)
		}}
}

func run(c *cli.Context, d *desk) error {
	p, err := readPlan(c)
	if err != nil {
		return err
	}
	in, err := planInputs(c, d, p)
	if err != nil {
		return err
	}
	start := time.Now()
	executed, err := commit.Execute(c.Context, in, commit.Options{Threads: d.cfg.Threads, Memory: d.cfg.MaxMemory})
	if err != nil {
		return err
	}
	took := time.Since(start)
	if err := d.runs.Keep(executed); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "run %s\nresult %s\n%d steps in %d segments, %s\n",
		executed.Root(), executed.Outcome().Result, p.Steps, in.Spec.Segments(), took.Round(time.Millisecond))
	return nil
}

func planInputs(c *cli.Context, d *desk, p plan) (in commit.Inputs, err error) {
	data, err := os.ReadFile(p.Program)
	if err != nil {
		return in, fmt.Errorf("read program: %w", err)
	}
	in.Spec = claim.Spec{Steps: p.Steps, SegmentLength: p.SegmentLength}
	if in.Program, in.Spec.Program, err = artifact.DecodeProgram(data); err != nil {
		return in, err
	}
	if p.Params != "" {
		file, err := os.ReadFile(p.Params)
		if err != nil {
			return in, fmt.Errorf("read params: %w", err)
		}
		if in.Params, err = artifact.DecodeTensors(file); err != nil {
			return in, err
		}
	}
	in.Spec.Params = zeroOr(in.Params)
	if p.Dataset == "" {
		return in, nil
	}
	return in, addDataset(c, d, p, &in)
}

func addDataset(c *cli.Context, d *desk, p plan, in *commit.Inputs) error {
	var set *dataset.Dataset
	set, err := loadDataset(d, p.Dataset)
	if err != nil {
		return err
	}
	in.Data, in.Spec.Dataset = set, set.Digest()
	if in.Spec.OrderSeed, err = orderSeed(c, d, set.Digest()); err != nil {
		return err
	}
	if p.DrawInit { // nobody could choose it
		in.Spec.Seed = in.Spec.OrderSeed
	}
	return nil
}

func orderSeed(c *cli.Context, d *desk, set claim.Digest) (claim.Digest, error) {
	if s := c.String("order-seed"); s != "" {
		return claim.ParseDigest(s)
	}
	if err := d.openAccount(c.Context); err != nil {
		return claim.Digest{}, err
	}
	return d.account.DatasetSeed(c.Context, set)
}

// programParts is a program file as the registry takes it.
func programParts(data []byte) (chain.ProgramParts, claim.Digest, error) {
	p, root, err := artifact.DecodeProgram(data)
	if err != nil {
		return chain.ProgramParts{}, root, err
	}
	c, err := commit.NewProgram(p)
	if err != nil {
		return chain.ProgramParts{}, root, err
	}
	return chain.ProgramParts{Header: c.Header, Slots: c.Slots.Root(), Init: c.Init.Root(), Step: c.Step.Root(), Outputs: c.Outputs}, root, nil
}
