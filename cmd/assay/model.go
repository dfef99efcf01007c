package main

import (
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/chain"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/model"
)

// modelCommand registers and exports models.
func modelCommand() *cli.Command {
	return &cli.Command{Name: "model", Usage: "register and export models", Subcommands: []*cli.Command{
		{Name: "register", Usage: "register the result of a Final run or its final state, or assert parameters from elsewhere", ArgsUsage: "RUN | PARAMS",
			Flags: []cli.Flag{configFlag("claimant"), uriFlag(),
				&cli.BoolFlag{Name: "assert", Usage: "the argument is a parameter file of `assay import`; its origin is only asserted"},
				&cli.BoolFlag{Name: "state", Usage: "register the run's last end state instead: claims of runs with this `assay run --parent` need it"},
			}, Action: withMoney(registerModel)},
		{Name: "export", Usage: "write a training run's result as ONNX or safetensors", ArgsUsage: "RUN",
			Flags: []cli.Flag{configFlag("claimant"),
				&cli.StringFlag{Name: "model", Required: true, Usage: "the ONNX `FILE` that was trained"},
				&cli.StringFlag{Name: "out", Required: true, Usage: "`FILE` to write: .onnx or .safetensors"},
				&cli.BoolFlag{Name: "external-data", Usage: "leave the weights to FILE.data, as is done beyond 2 GiB"},
			}, Action: withDesk(false, exportModel)},
	}}
}

func registerModel(c *cli.Context, d *desk) error {
	switch {
	case c.Bool("assert") && c.Bool("state"):
		return errors.New("--assert and --state: give one of them; a state is that of a Final run")
	case c.Bool("assert"):
		return assertModel(c, d)
	case c.Bool("state"):
		return registerState(c, d)
	}
	root, err := digestArgument(c, "RUN")
	if err != nil {
		return err
	}
	card, err := d.runs.Card(root)
	if err != nil {
		return d.notKept(err)
	}
	if err := d.account.RegisterResult(c.Context, card.Spec, card.Outcome); chain.Reverted(err, "RunNotFinal") {
		return fmt.Errorf("run %s has no Final claim: post one and wait, or register its parameters with --assert", root)
	} else if err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "model %s registered as the result of run %s\n", card.Outcome.Result, root)
	return nil
}

// registerState lets claims continue a Final run.
func registerState(c *cli.Context, d *desk) error {
	root, err := digestArgument(c, "RUN")
	if err != nil {
		return err
	}
	known, err := d.account.FinalState(c.Context, root)
	if err != nil {
		return err
	}
	if !known.IsZero() {
		fmt.Fprintf(c.App.Writer, "state %s of run %s is registered already\n", known, root)
		return nil
	}
	state, err := d.runs.FinalState(c.Context, root)
	if err != nil {
		return d.notKept(err)
	}
	if err := d.account.RegisterFinalState(c.Context, state); chain.Reverted(err, "RunNotFinal") {
		return fmt.Errorf("run %s has no Final claim: post one and wait until it is", root)
	} else if err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "state %s registered as the final one of run %s\n", state.EndState, root)
	return nil
}

func assertModel(c *cli.Context, d *desk) error {
	path, err := argument(c, "PARAMS")
	if err != nil {
		return err
	}
	data, err := readInput("params", path)
	if err != nil {
		return err
	}
	tensors, err := artifact.DecodeTensors(data)
	if err != nil {
		return in(path, err)
	}
	if _, err := d.runs.Store().Put(artifact.Tensors, data); err != nil {
		return err
	}
	if err := d.account.AssertModel(c.Context, commit.StateRoot(tensors), claim.Digest{}, serverURL(c, d)); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "model %s registered as asserted\n", commit.StateRoot(tensors))
	return nil
}

func exportModel(c *cli.Context, d *desk) error {
	root, err := digestArgument(c, "RUN")
	if err != nil {
		return err
	}
	graph, err := readModel(c.String("model"), model.Bindings{})
	if err != nil {
		return err
	}
	own, err := d.runs.Get(c.Context, root)
	if err != nil {
		return d.notKept(err)
	}
	if graph, err = graph.WithWeights(own.Run().Result()); err != nil {
		return err
	}
	files, err := exported(graph, c.String("out"), c.Bool("external-data"))
	if err != nil {
		return err
	}
	if err := writeFiles(files); err != nil {
		return err
	}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(c.App.Writer, "%s written, %d bytes\n", path, len(files[path]))
	}
	return nil
}

// exported are the files that hold the graph: an ONNX file alone unless it
// would be too large for one, or is asked to leave its weights to another.
func exported(g *model.Graph, path string, external bool) (map[string][]byte, error) {
	switch {
	case strings.HasSuffix(path, ".onnx") && (external || g.Size() > model.ONNXLimit):
		file, data := g.ONNXExternal(filepath.Base(path) + ".data")
		return map[string][]byte{path: file, path + ".data": data}, nil
	case external:
		return nil, errors.New("--external-data: only ONNX files have external data")
	case strings.HasSuffix(path, ".onnx"):
		return map[string][]byte{path: g.ONNX()}, nil
	case strings.HasSuffix(path, ".safetensors"):
		data, err := g.Safetensors()
		return map[string][]byte{path: data}, err
	}
	return nil, fmt.Errorf("--out %s: must end in .onnx or .safetensors", path)
}
