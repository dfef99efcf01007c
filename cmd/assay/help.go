package main

import (
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"
)

// plainHelp sets how help is shown; go-ethereum's packages set the same
// variables for their own commands.
func plainHelp() {
	cli.FlagStringer = flagText
	cli.HelpFlag = &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "show help", DisableDefaultText: true}
	cli.VersionFlag = &cli.BoolFlag{Name: "version", Aliases: []string{"v"}, Usage: "print the version", DisableDefaultText: true}
}

// flagText is one line of a command's options: names, placeholder, a tab, what
// it means.
func flagText(f cli.Flag) string {
	doc, ok := f.(cli.DocGenerationFlag)
	if !ok {
		return ""
	}
	placeholder, usage := placeholderOf(doc)
	var names []string
	for _, n := range f.Names() {
		names = append(names, strings.Repeat("-", min(len(n), 2))+n)
	}
	return strings.Join(names, ", ") + placeholder + "\t" + usage + notes(f, doc)
}

// placeholderOf finds the word in backquotes that stands for the value.
func placeholderOf(doc cli.DocGenerationFlag) (placeholder, usage string) {
	usage = doc.GetUsage()
	if !doc.TakesValue() {
		return "", usage
	}
	before, rest, found := strings.Cut(usage, "`")
	word, after, closed := strings.Cut(rest, "`")
	if !found || !closed {
		return " value", usage
	}
	return " " + word, before + word + after
}

func notes(f cli.Flag, doc cli.DocGenerationFlag) (out string) {
	if r, ok := f.(cli.RequiredFlag); ok && r.IsRequired() {
		out += " (required)"
	}
	if d := doc.GetDefaultText(); doc.TakesValue() && d != "" && doc.GetValue() != "" && doc.GetValue() != "0" {
		out += fmt.Sprintf(" (default: %s)", d)
	}
	if env := doc.GetEnvVars(); len(env) > 0 {
		out += " [$" + strings.Join(env, ", $") + "]"
	}
	return out
}

// withoutHelpCommands hides "help" beside --help, and lets groups of commands name those that
// they don't have.
func withoutHelpCommands(commands []*cli.Command) []*cli.Command {
	for _, c := range commands {
		c.HideHelpCommand = true
		if c.Action == nil {
			c.Action = group
		}
		withoutHelpCommands(c.Subcommands)
	}
	return commands
}

// group is the action of a command that only has others.
func group(c *cli.Context) error {
	if c.Args().Present() {
		return fmt.Errorf("no command %q: `%s --help` lists what there is", c.Args().First(), c.Command.HelpName)
	}
	if c.Command.Name == c.App.Name {
		return cli.ShowAppHelp(c)
	}
	return cli.ShowSubcommandHelp(c)
}
