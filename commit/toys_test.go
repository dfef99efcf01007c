package commit_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/engine/toys"
)

// toyInputs makes the inputs of a run of a toy.
func toyInputs(t *testing.T, toy *toys.Toy) commit.Inputs {
	t.Helper()
	root, err := commit.ProgramRoot(toy.Program)
	if err != nil {
		t.Fatal(err)
	}
	in := commit.Inputs{Program: toy.Program, Params: toy.Params, Spec: claim.Spec{
		Program: root, Params: commit.StateRoot(toy.Params), Seed: toy.Seed, Steps: toy.Steps, SegmentLength: toy.SegmentLength,
	}}
	if len(toy.Fields) > 0 {
		data := toyData(t, toy)
		in.Data, in.Spec.Dataset, in.Spec.OrderSeed = data, data.Digest(), toy.OrderSeed
	}
	return in
}

func toyData(t *testing.T, toy *toys.Toy) *dataset.Dataset {
	t.Helper()
	var schema dataset.Schema
	for i, f := range toy.Fields {
		schema = append(schema, dataset.Field{Name: fmt.Sprint("f", i), DType: f.DType, Dims: f.Dims})
	}
	var buf bytes.Buffer
	w, err := dataset.NewWriter(&buf, schema, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range toy.Records {
		var row []byte
		for _, f := range record {
			row = append(row, f.Data...)
		}
		if err := w.Append(row, claim.Digest{}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	d, err := dataset.Parse(buf.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// Every family and op: the same run root and traces whatever executes it.
func TestToys_sameRunOnEveryPath(t *testing.T) {
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	for i := range all {
		toy := &all[i]
		t.Run(toy.Name, func(t *testing.T) {
			in := toyInputs(t, toy)
			ref := execute(t, in, commit.Options{Threads: 1, Reference: true, TraceRoots: true})
			for _, opt := range []commit.Options{{Threads: 1, TraceRoots: true}, {Threads: 2, TraceRoots: true}} {
				r := execute(t, in, opt)
				if r.Root() != ref.Root() || !slices.Equal(r.TraceRoots(), ref.TraceRoots()) {
					t.Errorf("%d threads: root %v, reference %v", opt.Threads, r.Root(), ref.Root())
				}
			}
		})
	}
}

// A lie in any instruction of any step is found there, from the claimed end
// states alone.
func TestToys_everyLieIsFound(t *testing.T) {
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	for i := range all {
		toy := &all[i]
		t.Run(toy.Name, func(t *testing.T) {
			in := toyInputs(t, toy)
			last := in.Spec.Segments()
			for instr := range toy.Program.Step {
				lie := commit.At{Segment: last, Step: 0, Instr: instr}
				liar := execute(t, in, commit.Options{Threads: 1, Observe: func(at commit.At, x *engine.Tensor) {
					if at == lie {
						x.Data[len(x.Data)-1] ^= 0x10
					}
				}})
				start, err := liar.State(ctx, last-1)
				if err != nil {
					t.Fatal(err)
				}
				own, err := commit.ExecuteSegment(ctx, in, last, start, commit.Options{Threads: 1})
				if err != nil {
					t.Fatal(err)
				}
				claimed, err := liar.Trace(ctx, last)
				if err != nil {
					t.Fatal(err)
				}
				if step, at, differ := own.Diff(claimed.Tensors); !differ || step != 0 || at != instr {
					t.Errorf("lie in instruction %d: first difference at step %d, instruction %d (%v)", instr, step, at, differ)
				}
			}
		})
	}
}

// The estimate counts what a traced step really hashes.
func TestEstimateOf_traceBytes(t *testing.T) {
	all, err := toys.All()
	if err != nil {
		t.Fatal(err)
	}
	for i := range all {
		in := toyInputs(t, &all[i])
		tr, err := execute(t, in, commit.Options{}).Trace(context.Background(), 1)
		if err != nil {
			t.Fatal(err)
		}
		s, err := tr.Step(context.Background(), 0)
		if err != nil {
			t.Fatal(err)
		}
		var bytes uint64
		for _, x := range s.Tensors {
			bytes += uint64(len(x.Data))
		}
		e := commit.EstimateOf(in.Program)
		if e.Trace != bytes || e.Memory < bytes || e.Step < bytes/4 {
			t.Errorf("%s: estimate %+v, a step puts out %d bytes", all[i].Name, e, bytes)
		}
	}
}

func TestEstimateOf_doesNotWrap(t *testing.T) {
	huge := []uint32{1 << 31, 1 << 31, 1 << 31}
	p := &engine.Program{Step: []engine.Instr{{Family: engine.Dot, Out: huge, Red: huge}, {Out: huge}}}
	if e := commit.EstimateOf(p); e.Memory != ^uint64(0) || e.Step != ^uint64(0) {
		t.Errorf("estimate %+v of a program beyond every limit", e)
	}
}
