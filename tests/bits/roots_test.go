package bits_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/tests/sample"
)

var update = flag.Bool("update", false, "rewrite roots.json")

// Seeds of the runs below. They are drawn nowhere: the runs are the same on
// every machine, forever.
var (
	orderSeed = claim.Digest{0x41, 0x73, 0x73, 0x61, 0x79, 0x20, 0x6f, 0x72, 0x64, 0x65, 0x72, 0x20, 0x31}
	initSeed  = claim.Digest{0x41, 0x73, 0x73, 0x61, 0x79, 0x20, 0x69, 0x6e, 0x69, 0x74, 0x20, 0x31}
)

// roots are what a run comes to. A run root that changes while the program and
// the data set stay is a broken promise.
type roots struct {
	Program claim.Digest `json:"program"`
	Dataset claim.Digest `json:"dataset"`
	Run     claim.Digest `json:"run"`
	Result  claim.Digest `json:"result"`
	Trace   claim.Digest `json:"trace"`
}

const rootsFile = "roots.json"

type variant struct {
	name string
	opt  commit.Options
}

// variants are the ways to execute that a build has.
func variants() []variant {
	v := []variant{{"one thread", commit.Options{Threads: 1}}, {"reference", commit.Options{Threads: 2, Reference: true}}}
	for _, name := range engine.SIMD() {
		v = append(v, variant{"two threads, " + name, commit.Options{Threads: 2, SIMD: name}})
	}
	return v
}

// TestRootsOfEveryBuild runs the example on this build and compares its roots
// with those that are committed, from one machine, for all.
func TestRootsOfEveryBuild(t *testing.T) {
	want := readRoots(t)
	got := map[string]roots{}
	for _, v := range variants() {
		weights := map[string][]engine.Tensor{}
		for _, c := range cases(weights) {
			t.Run(c.name+"/"+v.name, func(t *testing.T) {
				in, err := c.inputs()
				if err != nil {
					t.Fatal(err)
				}
				r, result := execute(t, &in, v.opt)
				if first, ok := got[c.name]; ok && r != first {
					t.Errorf("another way to execute in this build gave %+v, this one %+v", first, r)
				}
				weights[c.name], got[c.name] = result, r
				if !*update && r != want[c.name] {
					t.Errorf("roots differ from %s:\n got %+v\nwant %+v%s", rootsFile, r, want[c.name], reason(r, want[c.name]))
				}
			})
		}
	}
	if *update {
		writeRoots(t, got)
	}
}

// reason tells a new compiler from broken bits.
func reason(got, want roots) string {
	if got.Program != want.Program {
		return "\nthe program is another one: if the compiler was meant to change, run with -update"
	}
	return "\nthe program is the same: this build computes other bits"
}

type runCase struct {
	name   string
	inputs func() (commit.Inputs, error)
}

// cases are the first steps of training the example's two models, each in four
// segments, and the evaluation of the first one's weights. Batches are small
// where they change nothing: a build without floating point is slow.
func cases(weights map[string][]engine.Tensor) []runCase {
	spec := claim.Spec{OrderSeed: orderSeed, Seed: initSeed, Steps: 5, SegmentLength: 2}
	training := func(name string, batch uint32) func() (commit.Inputs, error) {
		return func() (commit.Inputs, error) {
			d, err := sample.LoadDigits(name)
			if err != nil {
				return commit.Inputs{}, err
			}
			d.Recipe.Batch = batch
			return d.Training(spec)
		}
	}
	evaluation := func() (commit.Inputs, error) {
		d, err := sample.LoadDigits("mlp")
		if err != nil {
			return commit.Inputs{}, err
		}
		if weights["mlp"] == nil {
			return commit.Inputs{}, fmt.Errorf("evaluate: the training left no weights")
		}
		return d.Evaluation(weights["mlp"], claim.Spec{OrderSeed: orderSeed, SegmentLength: 5})
	}
	return []runCase{{"mlp", training("mlp", 40)}, {"cnn", training("cnn", 24)}, {"evaluation", evaluation}}
}

func execute(t *testing.T, in *commit.Inputs, opt commit.Options) (roots, []engine.Tensor) {
	t.Helper()
	opt.TraceRoots = true
	run, err := commit.Execute(context.Background(), *in, opt)
	if err != nil {
		t.Fatal(err)
	}
	var result []engine.Tensor
	for _, r := range run.Result() {
		result = append(result, r.Clone())
	}
	return roots{
		Program: in.Spec.Program, Dataset: in.Spec.Dataset,
		Run: run.Root(), Result: run.Outcome().Result, Trace: commit.TreeRoot(run.TraceRoots()),
	}, result
}

func readRoots(t *testing.T) map[string]roots {
	t.Helper()
	want := map[string]roots{}
	file, err := os.ReadFile(rootsFile)
	if *update && os.IsNotExist(err) {
		return want
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(file, &want); err != nil {
		t.Fatalf("%s: %v", rootsFile, err)
	}
	return want
}

func writeRoots(t *testing.T, got map[string]roots) {
	t.Helper()
	out, err := json.MarshalIndent(got, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(rootsFile, append(out, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}
