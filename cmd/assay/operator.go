package main

import (
	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/cmd/daemon"
)

// operatorCommand is the node, and what an operator does by hand.
func operatorCommand() *cli.Command {
	start := startCommand("operator", func(path string) (runner, error) { return daemon.LoadOperator(path) })
	return &cli.Command{Name: "operator", Usage: "run a node that re-executes and signs claims; join and leave Assay",
		Subcommands: append([]*cli.Command{start}, operatorVerbs()...)}
}
