package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
	"github.com/assay-avs/assay/pickle"
)

func inspectCommand() *cli.Command {
	return &cli.Command{Name: "inspect", Usage: "list a program's instructions with what proving one costs and what a trace hashes", ArgsUsage: "MODEL.onnx | PLAN | PROGRAM",
		Flags: append(bindingFlags(), &cli.BoolFlag{Name: "json", Usage: "print JSON"}), Action: inspect}
}

func inspect(c *cli.Context) error {
	path, err := argument(c, "MODEL.onnx, PLAN or PROGRAM")
	if err != nil {
		return err
	}
	p, segment, err := inspected(c, path)
	if err != nil {
		return err
	}
	if err := engine.Check(p); err != nil {
		return in(path, err)
	}
	report := commit.Inspect(p, segment)
	if !c.Bool("json") {
		return printReport(c.App.Writer, report)
	}
	out := json.NewEncoder(c.App.Writer)
	out.SetIndent("", "  ")
	return out.Encode(report)
}

// inspected is the program of any of the files that lead to one; an ONNX model
// is compiled as a function of its inputs.
func inspected(c *cli.Context, path string) (*engine.Program, uint32, error) {
	data, err := readInput("model, plan or program", path)
	if err != nil {
		return nil, 0, err
	}
	switch {
	case strings.HasSuffix(path, ".onnx"):
		b, err := bindings(c)
		if err != nil {
			return nil, 0, err
		}
		g, err := readModel(path, b)
		if err != nil {
			return nil, 0, err
		}
		f, err := model.CompileFunction(g)
		if err != nil {
			return nil, 0, in(path, err)
		}
		return f.Program, 0, nil
	case bytes.HasPrefix(data, []byte("{")):
		p, err := readPlan(c)
		if err != nil {
			return nil, 0, err
		}
		if data, err = readInput("program", p.Program); err != nil {
			return nil, 0, err
		}
		program, _, err := artifact.DecodeProgram(data)
		return program, p.SegmentLength, in(p.Program, err)
	}
	if err := pickle.RefuseBytes(data); err != nil {
		return nil, 0, in(path, err)
	}
	p, _, err := artifact.DecodeProgram(data)
	return p, 0, in(path, err)
}

func printReport(w io.Writer, r commit.Report) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "list\t#\tfamily\tshape\tchunks\tcalldata\tgas Osaka\tgas Amsterdam\ttraced\tname")
	for _, i := range r.Instructions {
		fmt.Fprintf(t, "%s\t%d\t%s\t%s %v\t%v\t%d\t%d\t%d\t%d\t%s\n", i.List, i.Index, i.Family, i.DType, i.Shape, i.Chunks, i.Calldata, i.Osaka, i.Amsterdam, i.Traced, i.Name)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	segment := ""
	if r.Segment > 0 {
		segment = fmt.Sprintf(", %d a segment", r.Segment)
	}
	_, err := fmt.Fprintf(w, "traced bytes: %d init, %d a step%s\nparameters: %d, FLOP a step: %d\n", r.Init, r.Step, segment, r.Parameters, r.FLOP)
	return err
}
