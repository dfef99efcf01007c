//go:build unix

// Bench measures what an honest party pays: exact products, the run tree,
// fingerprints, the search for a fault. It is no test: nothing compares its
// figures. With -update it writes docs/performance.json and docs/performance.md.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
)

const docs = "docs"

func main() {
	update := flag.Bool("update", false, "write docs/performance.{json,md}")
	rounds := flag.Int("rounds", 7, "measure everything this often and keep the best")
	only := flag.String("only", "", "measure only the sections whose `NAME` begins so: products, runs, fingerprints, searches, inferences")
	name := flag.String("infer", "", "serve the model `NAME` from the file given as argument (for its memory)")
	flag.Parse()
	if *name != "" {
		if err := infer(*name, flag.Arg(0), os.Stdin, os.Stdout); err != nil {
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

func run(ctx context.Context, rounds int, only string, update bool) error {
	r := report{Machine: thisMachine()}
	b := &bench{rounds: max(rounds, 1), out: os.Stdout}
	for _, s := range []struct {
		name    string
		measure func(context.Context) error
	}{{"products", b.products}, {"runs", b.runs}, {"fingerprints", b.fingerprints}, {"searches", b.searches}, {"inferences", b.inferences}, {"trainings", b.trainings}} {
		if !strings.HasPrefix(s.name, only) {
			continue
		}
		if err := s.measure(ctx); err != nil {
			return err
		}
	}
	r.Rows = b.rows
	r.Machine.finish()
	fmt.Println("\n" + r.Machine.String())
	if !update || only != "" {
		return nil
	}
	return r.write(docs)
}

// report is docs/performance.json; docs/performance.md is its table.
type report struct {
	Machine machine `json:"machine"`
	Rows    []row   `json:"rows"`
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
	return nil
}
