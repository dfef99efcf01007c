// Command assay is everything: the daemons, the commands of claimants,
// operators and challengers, an embedded chain, and a demonstration.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/cmd/daemon"
)

// interrupted is the exit status of a command that a signal ended, as shells
// have it. Daemons end well when they are told to.
const interrupted = 130

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	err := app().RunContext(ctx, os.Args)
	switch {
	case err == nil:
		return
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		fmt.Fprintln(os.Stderr, "assay: interrupted")
		os.Exit(interrupted)
	}
	fmt.Fprintln(os.Stderr, "assay:", strings.ReplaceAll(err.Error(), "\n", "; "))
	os.Exit(1)
}

// app is the whole command line.
func app() *cli.App {
	plainHelp()
	return &cli.App{
		Name: "assay", Usage: "claims about AI work that anyone can check", Version: daemon.Version,
		HideHelpCommand: true, ExitErrHandler: func(*cli.Context, error) {},
		Commands: withoutHelpCommands([]*cli.Command{
			demoCommand(), devnetCommand(), keysCommand(),
			operatorCommand(), aggregatorCommand(), challengerCommand(), claimantCommand(),
			datasetCommand(), importCommand(), programCommand(), runCommand(), claimCommand(), modelCommand(), challengeCommand(), policyCommand(), conformanceCommand(), simulateCommand(),
		}),
	}
}

// runner is a daemon.
type runner interface {
	Run(ctx context.Context) error
}

// startCommand runs a daemon of its configuration file until it is interrupted.
func startCommand(what string, load func(path string) (runner, error)) *cli.Command {
	return &cli.Command{
		Name: "start", Usage: "run the " + what + " until interrupted",
		Flags: []cli.Flag{configFlag(what)},
		Action: func(c *cli.Context) error {
			d, err := load(c.String("config"))
			if err != nil {
				return err
			}
			return d.Run(c.Context)
		},
	}
}

func configFlag(what string) cli.Flag {
	example := what + ".yaml"
	if what == "operator" {
		example = "operator1.yaml"
	}
	return &cli.StringFlag{Name: "config", Required: true, Usage: "the " + what + "'s YAML `FILE`, such as config-files/" + example}
}
