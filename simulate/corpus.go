package simulate

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
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
	runs     map[string]*work
	store    library
}

// library serves artifacts, but not those that who asks is denied.
type library map[string][]byte

// Servers that stand for parties who are refused: everything, or the parameters.
const (
	denied       = "denied"
	withoutInput = "without parameters"
)

var errDenied = errors.New("the server refuses")

func name(kind artifact.Kind, digest claim.Digest) string { return fmt.Sprint(kind, digest) }

// Get yields an artifact.
func (l library) Get(_ context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	if slices.Contains(servers, denied) || kind == artifact.Tensors && slices.Contains(servers, withoutInput) {
		return nil, errDenied
	}
	data, ok := l[name(kind, digest)]
	if !ok {
		return nil, fmt.Errorf("no %v %s", kind, digest)
	}
	return data, nil
}

func newCorpus() (*corpus, error) {
	all, err := toys.All()
	if err != nil {
		return nil, err
	}
	c := &corpus{runs: map[string]*work{}, store: library{}}
	for _, t := range all {
		if len(t.Fields) > 0 {
			continue // their records would have to be registered first
		}
		if err := c.add(t); err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (c *corpus) add(t toys.Toy) error {
	commit.SetConstRoots(t.Program)
	p, err := commit.NewProgram(t.Program)
	if err != nil {
		return err
	}
	code, err := t.Program.Marshal()
	if err != nil {
		return err
	}
	w := &work{program: p, in: commit.Inputs{Program: t.Program, Params: t.Params, Spec: claim.Spec{Program: p.Root()}}}
	c.store[name(artifact.Program, p.Root())] = code
	if len(t.Params) > 0 {
		w.in.Spec.Params = commit.StateRoot(t.Params)
		data, err := artifact.EncodeTensors(t.Params)
		if err != nil {
			return err
		}
		c.store[name(artifact.Tensors, w.in.Spec.Params)] = data
	}
	c.programs = append(c.programs, w)
	return nil
}

// lengths is how many specs there are of a program.
const lengths = 48

// specs is how many there are.
func (c *corpus) specs() int { return len(c.programs) * lengths }

// get is the n-th combination of a program, steps and segment length.
func (c *corpus) get(ctx context.Context, n int) (*work, error) {
	base := c.programs[n%len(c.programs)]
	k := n / len(c.programs) % lengths
	in := base.in
	in.Spec.SegmentLength = uint32(1 + k%3)
	in.Spec.Steps = uint64(in.Spec.SegmentLength)*4 + uint64(k/3)
	key := fmt.Sprint(n%len(c.programs), in.Spec.Steps, in.Spec.SegmentLength)
	if w, ok := c.runs[key]; ok {
		return w, nil
	}
	run, err := commit.Execute(ctx, in, commit.Options{Threads: 1, TraceRoots: true})
	if err != nil {
		return nil, fmt.Errorf("execute: %w", err)
	}
	w := &work{in: in, program: base.program, honest: run}
	c.runs[key] = w
	return w, c.serve(ctx, run)
}

// serve puts into the library what a claimant serves of a run.
func (c *corpus) serve(ctx context.Context, run *commit.Run) error {
	segments := run.Segments()
	c.store[name(artifact.Segments, run.Outcome().Segments)] = artifact.EncodeSegments(segments)
	for g := range segments {
		state, err := run.State(ctx, uint64(g))
		if err != nil {
			return err
		}
		data, err := artifact.EncodeTensors(state)
		if err != nil {
			return err
		}
		c.store[name(artifact.Tensors, segments[g].EndState)] = data
	}
	return nil
}
