//go:build unix

// Bench measures what an honest party pays: exact products, the run tree,
// fingerprints, the search for a fault. It is no test: nothing compares its
// figures. With -update it writes docs/performance.json and docs/performance.md.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
)

const (
	docs  = "docs"
	plots = "plots" // below docs
)

func main() {
	update := flag.Bool("update", false, "write docs/performance.{json,md}")
	rounds := flag.Int("rounds", 7, "measure everything this often and keep the best")
	only := flag.String("only", "", "measure only the part of this name; not with -update")
	name := flag.String("infer", "", "serve the model `NAME` from the file given as argument, with the threads of the next (for its memory)")
	timed := flag.String("times", "", "show the least time of each instruction of a training (mlp, cnn, gpt), of the inference with this `PART` in its name, or of a product (MxNxK)")
	width := flag.String("simd", "", "vector width of -times; the widest if empty")
	flag.Parse()
	if *timed != "" {
		if err := times(*timed, *rounds, *width); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	if *name != "" {
		if err := infer(*name, flag.Arg(0), flag.Arg(1), os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, *rounds, *only, *update); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// part is a group of measurements that -only can name.
type part struct {
	name    string
	measure func(context.Context) error
}

func (b *bench) parts() []part {
	return []part{
		{"products", b.products},
		{"blas", b.blas},
		{"runs", b.runs},
		{"fingerprints", b.fingerprints},
		{"searches", b.searches},
		{"scaling", b.scaling},
		{"inferences", b.inferences},
		{"trainings", b.trainings},
	}
}

func run(ctx context.Context, rounds int, only string, update bool) error {
	if only != "" && update {
		return errors.New("-only measures a part, -update writes all: drop one")
	}
	r := report{Machine: thisMachine()}
	b := &bench{rounds: max(rounds, 1), out: os.Stdout}
	measured := false
	for _, p := range b.parts() {
		if only != "" && only != p.name {
			continue
		}
		measured = true
		if err := p.measure(ctx); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	if !measured {
		return fmt.Errorf("-only %q: there is no such part", only)
	}
	r.Rows, r.Charts = b.rows, b.charts
	r.Machine.finish()
	fmt.Println("\n" + r.Machine.String())
	if !update {
		return nil
	}
	return r.write(docs)
}

// report is docs/performance.json; docs/performance.md and docs/plots show it.
type report struct {
	Machine machine `json:"machine"`
	Rows    []row   `json:"rows"`
	Charts  []chart `json:"charts"`
}

func (r *report) write(dir string) error {
	file, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encode report: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "performance.json"), append(file, '\n'), 0o644); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "performance.md"), []byte(r.markdown()), 0o644); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	if err := os.MkdirAll(filepath.Join(dir, plots), 0o755); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	for _, c := range r.Charts {
		if err := os.WriteFile(filepath.Join(dir, plots, c.File), []byte(c.svg()), 0o644); err != nil {
			return fmt.Errorf("write report: %w", err)
		}
	}
	return nil
}
