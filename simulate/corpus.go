package simulate

import (
	"context"
	"fmt"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine/toys"
)

// work is a run that claims can be about: its inputs and what comes out.
type work struct {
	in        commit.Inputs
	program   *commit.Program
	malformed bool
	honest    *commit.Run // of the program that is not malformed, if this one is
}

// corpus are the programs of the games and what was executed of them.
type corpus struct {
	programs []*work // without a run
	table    *work   // without a run, as the rest
	reader   *work
	records  *dataset.Dataset // of the reader
	runs     map[claim.Spec]*work
	store    *library
}

func newCorpus() (*corpus, error) {
	all, err := toys.All()
	if err != nil {
		return nil, err
	}
	c := &corpus{runs: map[claim.Spec]*work{}, store: newLibrary()}
	for _, t := range all {
		if len(t.Fields) > 0 {
			continue // their records would have to be registered first
		}
		w, err := c.add(t)
		if err != nil {
			return nil, err
		}
		c.programs = append(c.programs, w)
	}
	return c, c.addStock()
}

// add stores a program and its parameters.
func (c *corpus) add(t toys.Toy) (*work, error) {
	commit.SetConstRoots(t.Program)
	p, err := commit.NewProgram(t.Program)
	if err != nil {
		return nil, err
	}
	code, err := t.Program.Marshal()
	if err != nil {
		return nil, err
	}
	w := &work{program: p, in: commit.Inputs{Program: t.Program, Params: t.Params, Spec: claim.Spec{Program: p.Root()}}}
	c.store.put(artifact.Program, p.Root(), code)
	if len(t.Params) > 0 {
		w.in.Spec.Params = commit.StateRoot(t.Params)
		data, err := artifact.EncodeTensors(t.Params)
		if err != nil {
			return nil, err
		}
		c.store.put(artifact.Tensors, w.in.Spec.Params, data)
	}
	return w, nil
}

// lengths is how many specs there are of a program.
const lengths = 48

// specs is how many there are.
func (c *corpus) specs() int { return len(c.programs) * lengths }

// get is the n-th combination of a program, steps and segment length.
func (c *corpus) get(ctx context.Context, n int) (*work, error) {
	base := c.programs[n%len(c.programs)]
	return c.run(ctx, base, lasting(base.in, n/len(c.programs)%lengths))
}

// lasting gives a run the k-th length.
func lasting(in commit.Inputs, k int) commit.Inputs {
	in.Spec.SegmentLength = uint32(1 + k%3)
	in.Spec.Steps = uint64(in.Spec.SegmentLength)*4 + uint64(k/3)
	return in
}

// run executes a program, or gives what was executed before.
func (c *corpus) run(ctx context.Context, base *work, in commit.Inputs) (*work, error) {
	if w, ok := c.runs[in.Spec]; ok {
		return w, nil
	}
	run, err := commit.Execute(ctx, in, commit.Options{Threads: 1, TraceRoots: true})
	if err != nil {
		return nil, fmt.Errorf("execute: %w", err)
	}
	w := &work{in: in, program: base.program, honest: run}
	c.runs[in.Spec] = w
	return w, c.serve(ctx, run)
}

// serve puts into the library what a claimant serves of a run.
func (c *corpus) serve(ctx context.Context, run *commit.Run) error {
	segments := run.Segments()
	c.store.put(artifact.Segments, run.Outcome().Segments, artifact.EncodeSegments(segments))
	for g := range segments {
		state, err := run.State(ctx, uint64(g))
		if err != nil {
			return err
		}
		data, err := artifact.EncodeTensors(state)
		if err != nil {
			return err
		}
		c.store.put(artifact.Tensors, segments[g].EndState, data)
	}
	return nil
}
