package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

// runCommand executes a plan and keeps the run.
func runCommand() *cli.Command {
	return &cli.Command{Name: "run", Usage: "execute a plan and keep the run", ArgsUsage: "PLAN",
		Flags: []cli.Flag{configFlag("claimant"),
			&cli.StringFlag{Name: "parent", Usage: "kept `RUN` whose final state this one starts from (recipes with parent)"},
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
	inputs, err := planInputs(c, d, p)
	if err != nil {
		return err
	}
	if err := startFrom(c, d, &inputs); err != nil {
		return err
	}
	start := time.Now()
	executed, err := commit.Execute(c.Context, inputs, commit.Options{Threads: d.cfg.Threads, Memory: d.cfg.MaxMemory})
	if err != nil {
		return err
	}
	took := time.Since(start)
	if err := d.runs.Keep(executed); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "run %s\nresult %s\n%d steps in %d segments, %s\n",
		executed.Root(), executed.Outcome().Result, p.Steps, inputs.Spec.Segments(), took.Round(time.Millisecond))
	printResults(c.App.Writer, inputs.Program, executed.Result())
	return nil
}

// printResults shows the results that are one number, such as an accuracy.
func printResults(w io.Writer, p *engine.Program, results []engine.Tensor) {
	for i, r := range p.Results {
		if i >= len(results) || len(results[i].Data) != 4 || len(results[i].Dims) > 0 && results[i].Dims[0] != 1 {
			continue
		}
		name, bits := r.Name, binary.LittleEndian.Uint32(results[i].Data)
		if name == "" {
			name = fmt.Sprintf("result %d", i)
		}
		if results[i].DType == engine.F32 {
			fmt.Fprintf(w, "%s %g\n", name, math.Float32frombits(bits))
			continue
		}
		fmt.Fprintf(w, "%s %d\n", name, int32(bits))
	}
}

func planInputs(c *cli.Context, d *desk, p plan) (got commit.Inputs, err error) {
	data, err := readInput("program", p.Program)
	if err != nil {
		return got, err
	}
	got.Spec = claim.Spec{Steps: p.Steps, SegmentLength: p.SegmentLength}
	if got.Program, got.Spec.Program, err = artifact.DecodeProgram(data); err != nil {
		return got, in(p.Program, err)
	}
	if p.Params != "" {
		file, err := readInput("params", p.Params)
		if err != nil {
			return got, err
		}
		if got.Params, err = artifact.DecodeTensors(file); err != nil {
			return got, in(p.Params, err)
		}
	}
	got.Spec.Params = zeroOr(got.Params)
	if p.Dataset == "" {
		return got, nil
	}
	return got, addDataset(c, d, p, &got)
}

// startFrom gives a run the final state of its parent, if one is named.
func startFrom(c *cli.Context, d *desk, to *commit.Inputs) error {
	if c.String("parent") == "" {
		return needsNoParent(c, to.Program)
	}
	root, err := claim.ParseDigest(c.String("parent"))
	if err != nil {
		return fmt.Errorf("--parent: %w", err)
	}
	parent, err := d.runs.Get(c.Context, root)
	if err != nil {
		return fmt.Errorf("--parent: %w", err)
	}
	to.InitialState = parent.Run().FinalState()
	to.Spec.Seed = claim.Digest{}
	to.Spec.Parent, to.Spec.InitialState = root, commit.StateRoot(to.InitialState)
	return nil
}

// needsNoParent refuses a program some state of which only a parent can give.
func needsNoParent(c *cli.Context, p *engine.Program) error {
	for i := range p.Slots {
		if s := &p.Slots[i]; s.Kind == engine.State && s.Init == engine.NoInit {
			return fmt.Errorf("%s: the program starts from another run's final state: name that run with --parent", c.Args().First())
		}
	}
	return nil
}

func addDataset(c *cli.Context, d *desk, p plan, to *commit.Inputs) error {
	set, err := loadDataset(d, p.Dataset)
	if err != nil {
		return err
	}
	to.Data, to.Spec.Dataset = set, set.Digest()
	if to.Spec.OrderSeed, err = orderSeed(c, d, set.Digest()); err != nil {
		return err
	}
	if p.DrawInit { // nobody could choose it
		to.Spec.Seed = to.Spec.OrderSeed
	}
	return nil
}

func orderSeed(c *cli.Context, d *desk, set claim.Digest) (claim.Digest, error) {
	if s := c.String("order-seed"); s != "" {
		return claim.ParseDigest(s)
	}
	if err := d.openChain(c.Context); err != nil {
		return claim.Digest{}, err
	}
	seed, err := d.account.DatasetSeed(c.Context, set)
	if errors.Is(err, chain.ErrSeedNotDrawn) {
		err = fmt.Errorf("%w: `assay dataset register` draws it", err)
	}
	return seed, err
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
