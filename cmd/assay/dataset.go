package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dataset"
)

// datasetCommand makes and registers data sets.
func datasetCommand() *cli.Command {
	return &cli.Command{Name: "dataset", Usage: "make, compare and register data sets", Subcommands: []*cli.Command{
		{Name: "import", Usage: "make a data set file of the CSV, JSON lines, Parquet, IDX or npy files that a YAML source describes", ArgsUsage: "SOURCE.yaml",
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "split", Usage: "the source's split; all rows without it"},
				&cli.StringFlag{Name: "out", Required: true, Usage: "data set `FILE` to write"},
			}, Action: importDataset},
		{Name: "overlap", Usage: "count records that two data sets share", ArgsUsage: "A B", Action: overlap},
		{Name: "register", Usage: "make a data set known on chain and draw its order seed", ArgsUsage: "FILE",
			Flags: []cli.Flag{configFlag("claimant"), uriFlag()}, Action: withMoney(registerDataset)},
	}}
}

func uriFlag() cli.Flag {
	return &cli.StringFlag{Name: "uri", Usage: "`URL` of the claimant's server as others reach it (default: http:// and its listen address)"}
}

func serverURL(c *cli.Context, d *desk) string {
	if u := c.String("uri"); u != "" {
		return u
	}
	return "http://" + d.cfg.Listen
}

func importDataset(c *cli.Context) error {
	path, err := argument(c, "SOURCE.yaml")
	if err != nil {
		return err
	}
	source, err := dataset.LoadSource(path)
	if err != nil {
		return err
	}
	return writeDataset(c, source)
}

// writeDataset streams the source's rows into the file; none appears unless
// all of them are good.
func writeDataset(c *cli.Context, source *dataset.Source) (err error) {
	out := c.String("out")
	var failed error
	tmp, err := writeTemporary(out, func(w io.Writer) error {
		failed = source.Write(interruptible{c.Context, w}, c.String("split"))
		return failed
	})
	if failed != nil {
		return failed
	}
	if err != nil {
		return err
	}
	set, err := dataset.Open(tmp)
	if err != nil {
		return errors.Join(err, os.Remove(tmp))
	}
	if err := errors.Join(set.Close(), os.Rename(tmp, out)); err != nil {
		return fmt.Errorf("write %s: %w", out, errors.Join(err, os.Remove(tmp)))
	}
	fmt.Fprintf(c.App.Writer, "data set %s, %d records, %d bytes\n", set.Digest(), set.Len(), set.Bytes())
	return nil
}

func overlap(c *cli.Context) error {
	if c.NArg() != 2 {
		return errors.New("dataset overlap: want two data set files")
	}
	a, err := dataset.Open(c.Args().Get(0))
	if err != nil {
		return in(c.Args().Get(0), err)
	}
	defer a.Close()
	b, err := dataset.Open(c.Args().Get(1))
	if err != nil {
		return in(c.Args().Get(1), err)
	}
	defer b.Close()
	o, err := dataset.FindOverlap(a, b)
	if err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "%d of %d records of A are in B, %d of %d records of B are in A\n", len(o.A), a.Len(), len(o.B), b.Len())
	return nil
}

// loadDataset reads a data set file into the claimant's store.
func loadDataset(d *desk, path string) (*dataset.Dataset, error) {
	data, err := readInput("data set", path)
	if err != nil {
		return nil, err
	}
	set, err := dataset.Parse(data)
	if err != nil {
		return nil, in(path, err)
	}
	_, err = d.runs.Store().Put(artifact.Dataset, data)
	return set, err
}

func registerDataset(c *cli.Context, d *desk) error {
	path, err := argument(c, "FILE")
	if err != nil {
		return err
	}
	set, err := loadDataset(d, path)
	if err != nil {
		return err
	}
	err = d.account.RegisterDataset(c.Context, set.Len(), set.Fields().Digest(), set.Root(), claim.Digest{}, serverURL(c, d))
	if err != nil {
		return err
	}
	seed, err := drawSeed(c, d, set.Digest())
	if err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "data set %s registered, order seed %s\n", set.Digest(), seed)
	return nil
}

// drawSeed waits for the block that gives the seed.
func drawSeed(c *cli.Context, d *desk, digest claim.Digest) (claim.Digest, error) {
	for {
		seed, err := d.account.DatasetSeed(c.Context, digest)
		if !errors.Is(err, chain.ErrSeedNotDrawn) {
			return seed, err
		}
		if err := d.account.DrawDatasetSeed(c.Context, digest); err != nil && !chain.Reverted(err, "SeedStillDue") && !chain.Reverted(err, "BlockHashUnavailable") {
			return seed, err
		}
		select {
		case <-c.Context.Done():
			return seed, c.Context.Err()
		case <-time.After(d.cfg.Poll):
		}
	}
}
