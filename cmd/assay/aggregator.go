package main

import (
	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/cmd/daemon"
)

// aggregatorCommand is the collector of signatures.
func aggregatorCommand() *cli.Command {
	return &cli.Command{Name: "aggregator", Usage: "collect signatures and submit certificates", Subcommands: []*cli.Command{
		startCommand("aggregator", func(path string) (runner, error) { return daemon.LoadAggregator(path) })}}
}
