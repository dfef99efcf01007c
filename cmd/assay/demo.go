package main

import (
	"fmt"
	"os"

	"github.com/urfave/cli/v2"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/cmd/daemon"
	"github.com/assay-avs/assay/demo"
)

// demoCommand is "assay demo": five claims with the real daemons on an embedded chain.
func demoCommand() *cli.Command {
	return &cli.Command{
		Name: "demo", Usage: "play a claim's life, and a lie's, on an embedded chain",
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "model", Value: "mlp", Usage: "what to train: mlp or cnn"},
			&cli.StringFlag{Name: "json", Usage: "write the facts to `FILE`"},
			&cli.StringFlag{Name: "dir", Usage: "keep the parties' files in `DIR` (a temporary one without it)"},
			&cli.StringFlag{Name: "log-level", Usage: "show the daemons' logs: debug, info, warn or error"},
		},
		Action: runDemo,
	}
}

func runDemo(c *cli.Context) error {
	if err := checkWritable(c.String("json")); err != nil {
		return fmt.Errorf("--json: %w", err)
	}
	log := zap.NewNop()
	if level := c.String("log-level"); level != "" {
		var err error
		if log, err = daemon.Logger(level); err != nil {
			return err
		}
	}
	fmt.Fprintln(c.App.Writer, "Assay: five claims on a chain of their own. Everything is real but the money.")
	return demo.Run(c.Context, demo.Options{
		Model: c.String("model"), JSON: c.String("json"), Dir: c.String("dir"),
		Out: c.App.Writer, Bars: isTerminal(os.Stdout), Log: log,
	})
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
