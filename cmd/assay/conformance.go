package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/model"
)

// conformanceCommand runs other projects' test suites.
func conformanceCommand() *cli.Command {
	return &cli.Command{Name: "conformance", Usage: "run the test suites of standards", Subcommands: []*cli.Command{
		{Name: "onnx", Usage: "run ONNX's node and model cases: each passes or is refused by name",
			Flags: []cli.Flag{
				&cli.StringFlag{Name: "dir", Value: "/usr/share/libonnx-testdata/data", Usage: "`DIR` with ONNX's cases (Debian: libonnx-testdata)"},
				&cli.StringFlag{Name: "json", Usage: "report `FILE` to write, for programs"},
				&cli.StringFlag{Name: "markdown", Usage: "report `FILE` to write, for readers (default: beside that of --json, as .md)"},
			}, Action: conformanceONNX},
	}}
}

func conformanceONNX(c *cli.Context) error {
	data, text, err := reportPaths(c)
	if err != nil {
		return err
	}
	report, err := model.RunConformance(c.String("dir"))
	if err != nil {
		return err
	}
	if err := report.Write(data, text); err != nil {
		return err
	}
	for _, row := range []struct {
		what   string
		groups []string
	}{{"nodes", []string{"node"}}, {"models", []string{"simple", "pytorch-operator", "pytorch-converted"}}} {
		t := report.Tally(row.groups...)
		fmt.Fprintf(c.App.Writer, "%s: %d passed, %d refused, %d failed\n", row.what, t.Passed, t.Refused, t.Failed)
	}
	failures := report.Failures()
	if len(failures) > 0 {
		return fmt.Errorf("%d cases failed, the first: %s: %s", len(failures), failures[0].Name, failures[0].Reason)
	}
	return nil
}

// reportPaths are the files of the report for programs and of that for readers;
// the second stands beside the first unless it has a place of its own.
func reportPaths(c *cli.Context) (data, text string, err error) {
	data, text = c.String("json"), c.String("markdown")
	if data != "" && !c.IsSet("markdown") {
		text = strings.TrimSuffix(data, filepath.Ext(data)) + ".md"
	}
	if data != "" && data == text {
		return "", "", fmt.Errorf("--json %s: this is the report for readers: give one of them another name", data)
	}
	if err := checkWritable(data); err != nil {
		return "", "", fmt.Errorf("--json: %w", err)
	}
	if err := checkWritable(text); err != nil {
		return "", "", fmt.Errorf("--markdown: %w", err)
	}
	return data, text, nil
}
