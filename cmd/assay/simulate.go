package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/simulate"
)

func simulateCommand() *cli.Command {
	return &cli.Command{
		Name: "simulate", Usage: "play seeded games of liars against the real contracts on an embedded chain",
		Description: "Honest parties decide as the daemons do. Fails if a rule is broken: a lie that an honest challenger saw and that stands, an honest party\n" +
			"that was slashed or is out of pocket, a claim or slash past its time, money that is missing.",
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "games", Value: 300, Usage: "how many to play"},
			&cli.Uint64Flag{Name: "seed", Value: 1, Usage: "equal seeds play equal games"},
			&cli.StringFlag{Name: "adversary", Usage: "play against this `NAME` only"},
			&cli.StringFlag{Name: "json", Usage: "write the report to `FILE`"},
		},
		Action: playGames,
	}
}

func playGames(c *cli.Context) error {
	if c.Int("games") < 1 {
		return errors.New("--games: must be at least 1")
	}
	if err := checkWritable(c.String("json")); err != nil {
		return fmt.Errorf("--json: %w", err)
	}
	r, err := simulate.Run(c.Context, simulate.Options{Games: c.Int("games"), Seed: c.Uint64("seed"), Only: c.String("adversary"),
		Progress: func(n int, broken []string) {
			fmt.Fprintf(c.App.ErrWriter, "%d games played\n", n)
			for _, b := range broken {
				fmt.Fprintln(c.App.ErrWriter, b)
			}
		}})
	if err != nil {
		return err
	}
	if path := c.String("json"); path != "" {
		data, err := json.MarshalIndent(r, "", "  ")
		if err != nil {
			return fmt.Errorf("encode report: %w", err)
		}
		if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	fmt.Fprintln(c.App.Writer, r)
	if len(r.Broken) > 0 {
		return fmt.Errorf("%d rules were broken", len(r.Broken))
	}
	return nil
}
