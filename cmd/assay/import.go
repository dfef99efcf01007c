package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/model"
)

// plan is a compiled run on its way to being executed: a file that "assay
// import" writes and "assay run" reads. Digests are recomputed, never trusted.
type plan struct {
	Program       string `json:"program"` // file
	Params        string `json:"params,omitempty"`
	Dataset       string `json:"dataset,omitempty"`
	Steps         uint64 `json:"steps"`
	SegmentLength uint32 `json:"segmentLength"`
	DrawInit      bool   `json:"drawInit"` // the initial state is drawn from the data set's seed
}

// importCommand compiles a model, for training, evaluation or inference.
func importCommand() *cli.Command {
	return &cli.Command{Name: "import", Usage: "compile an ONNX model and a recipe into a program", ArgsUsage: "MODEL.onnx",
		Flags: append([]cli.Flag{
			&cli.StringFlag{Name: "recipe", Required: true, Usage: "training recipe, YAML `FILE`"},
			&cli.StringFlag{Name: "dataset", Required: true, Usage: "data set `FILE` (assay dataset import)"},
			&cli.StringFlag{Name: "for", Value: "training", Usage: "training, evaluation or inference"},
			&cli.StringFlag{Name: "weights", Usage: "safetensors `FILE` in place of the model's own weights (evaluation, inference)"},
			&cli.UintFlag{Name: "batch", Value: 1, Usage: "answers per step (inference)"},
			&cli.StringFlag{Name: "out", Required: true, Usage: "plan `FILE` to write; the program and parameters go beside it"},
			&cli.BoolFlag{Name: "check", Usage: "write nothing; fail unless the files that are there are the same"},
		}, bindingFlags()...), Action: importModel}
}

// compiled is what every kind of compilation gives.
type compiled struct {
	program       *engine.Program
	params        []engine.Tensor
	steps         uint64
	segmentLength uint32
	drawInit      bool
}

func importModel(c *cli.Context) error {
	path, err := argument(c, "MODEL.onnx")
	if err != nil {
		return err
	}
	out, err := compile(c, path)
	if err != nil {
		return err
	}
	commit.SetConstRoots(out.program)
	root, err := commit.ProgramRoot(out.program)
	if err != nil {
		return err
	}
	files, err := planFiles(c.String("out"), c.String("dataset"), out)
	if err != nil {
		return err
	}
	if err := place(files, c.Bool("check")); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "program %s: %d init and %d step instructions, %d steps in segments of %d; a traced step commits %d bytes\n",
		root, len(out.program.Init), len(out.program.Step), out.steps, out.segmentLength, commit.EstimateOf(out.program).Trace)
	return nil
}

func compile(c *cli.Context, path string) (compiled, error) {
	recipe, graph, set, err := sources(c, path)
	if err != nil {
		return compiled{}, err
	}
	schema := schemaOf(set)
	switch c.String("for") {
	case "training":
		t, err := model.CompileTraining(recipe, graph, schema, set.Len())
		if err != nil {
			return compiled{}, err
		}
		return compiled{t.Program, t.Params, t.Steps, recipe.Segment(), true}, nil
	case "evaluation":
		e, err := model.CompileEvaluation(recipe, graph, schema, set.Len())
		if err != nil {
			return compiled{}, err
		}
		weights, err := graph.Weights()
		return compiled{e.Program, weights, e.Steps, recipe.Segment(), false}, err
	case "inference":
		return compileInference(c, recipe, graph, set)
	}
	return compiled{}, fmt.Errorf("--for %q: must be training, evaluation or inference", c.String("for"))
}

func compileInference(c *cli.Context, recipe *model.Recipe, graph *model.Graph, set *dataset.Dataset) (compiled, error) {
	batch := uint64(c.Uint("batch"))
	if batch == 0 || set.Len()%batch != 0 {
		return compiled{}, fmt.Errorf("--batch %d: must divide the data set's %d records", batch, set.Len())
	}
	i, err := model.CompileInference(recipe, graph, schemaOf(set), uint32(batch))
	if err != nil {
		return compiled{}, err
	}
	steps, err := i.Steps(set.Len())
	if err != nil {
		return compiled{}, err
	}
	weights, err := graph.Weights()
	return compiled{i.Program, weights, steps, recipe.Segment(), false}, err
}

func sources(c *cli.Context, path string) (*model.Recipe, *model.Graph, *dataset.Dataset, error) {
	bound, err := bindings(c)
	if err != nil {
		return nil, nil, nil, err
	}
	graph, err := readModel(path, bound)
	if err != nil {
		return nil, nil, nil, err
	}
	if graph, err = withWeights(graph, c.String("weights")); err != nil {
		return nil, nil, nil, err
	}
	text, err := readInput("recipe", c.String("recipe"))
	if err != nil {
		return nil, nil, nil, err
	}
	recipe, err := model.ParseRecipe(text)
	if err != nil {
		return nil, nil, nil, in(c.String("recipe"), err)
	}
	data, err := readInput("data set", c.String("dataset"))
	if err != nil {
		return nil, nil, nil, err
	}
	set, err := dataset.Parse(data)
	return recipe, graph, set, in(c.String("dataset"), err)
}

func readModel(path string, b model.Bindings) (*model.Graph, error) {
	onnx, err := readInput("model", path)
	if err != nil {
		return nil, err
	}
	dir, err := os.OpenRoot(filepath.Dir(path))
	if err != nil {
		return nil, fmt.Errorf("read model: %w", err)
	}
	defer dir.Close()
	graph, err := model.ImportFiles(onnx, dir.FS(), b)
	return graph, in(path, err)
}

func withWeights(g *model.Graph, path string) (*model.Graph, error) {
	if path == "" {
		return g, nil
	}
	data, err := readInput("weights", path)
	if err != nil {
		return nil, err
	}
	tensors, err := model.ReadSafetensors(data)
	if err != nil {
		return nil, in(path, err)
	}
	g, err = g.WithTensors(tensors)
	return g, in(path, err)
}

func schemaOf(d *dataset.Dataset) model.Schema {
	s := model.Schema{Digest: d.Fields().Digest()}
	for _, f := range d.Fields() {
		s.Fields = append(s.Fields, model.Field{Name: f.Name, Field: engine.Field{DType: f.DType, Dims: f.Dims}})
	}
	return s
}

// planFiles are the plan and what it names.
func planFiles(out, set string, c compiled) (map[string][]byte, error) {
	p := plan{Program: out + ".program", Dataset: set, Steps: c.steps, SegmentLength: c.segmentLength, DrawInit: c.drawInit}
	program, err := c.program.Marshal()
	if err != nil {
		return nil, fmt.Errorf("encode program: %w", err)
	}
	files := map[string][]byte{p.Program: program}
	if len(c.params) > 0 {
		p.Params = out + ".params"
		if files[p.Params], err = artifact.EncodeTensors(c.params); err != nil {
			return nil, err
		}
	}
	if files[out], err = json.MarshalIndent(p, "", "  "); err != nil {
		return nil, fmt.Errorf("encode plan: %w", err)
	}
	return files, nil
}

// place writes files, or checks that they are there already.
func place(files map[string][]byte, check bool) error {
	if !check {
		return writeFiles(files)
	}
	for path, data := range files {
		have, err := readInput("plan to check", path)
		if err != nil {
			return err
		}
		if string(have) != string(data) {
			return fmt.Errorf("check plan: %s is not what these sources compile to", path)
		}
	}
	return nil
}

// programCommand registers programs.
func programCommand() *cli.Command {
	return &cli.Command{Name: "program", Usage: "inspect and register programs", Subcommands: []*cli.Command{
		inspectCommand(),
		{Name: "register", Usage: "make a program known on chain", ArgsUsage: "PLAN",
			Flags: []cli.Flag{configFlag("claimant"), uriFlag()}, Action: withMoney(registerProgram)},
	}}
}

func registerProgram(c *cli.Context, d *desk) error {
	p, err := readPlan(c)
	if err != nil {
		return err
	}
	data, err := readInput("program", p.Program)
	if err != nil {
		return err
	}
	parts, root, err := programParts(data)
	if err != nil {
		return in(p.Program, err)
	}
	if err := d.account.RegisterProgram(c.Context, parts, serverURL(c, d)); err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "program %s registered\n", root)
	return nil
}

func readPlan(c *cli.Context) (p plan, err error) {
	path, err := argument(c, "PLAN")
	if err != nil {
		return p, err
	}
	data, err := readInput("plan", path)
	if err != nil {
		return p, err
	}
	if p, err = parsePlan(data); err != nil {
		return p, fmt.Errorf("read plan %s: is it a file of `assay import`? %w", path, err)
	}
	return p, nil
}

func parsePlan(data []byte) (p plan, err error) {
	if err := json.Unmarshal(data, &p); err != nil {
		return p, err
	}
	if p.Program == "" || p.Steps == 0 || p.SegmentLength == 0 {
		return p, errors.New("program, steps and segmentLength are all needed")
	}
	return p, nil
}

// zeroOr is the root of tensors; zero for none.
func zeroOr(tensors []engine.Tensor) claim.Digest {
	if len(tensors) == 0 {
		return claim.Digest{}
	}
	return commit.StateRoot(tensors)
}
