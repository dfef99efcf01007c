// Package opening lets a run's trees be read by others: a run that is held in
// memory, a part of one, and one that a server has. It also turns demands into
// nodes, and nodes into answers.
package opening

import (
	"context"
	"fmt"
	"sync"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// keptTraces bounds the traces that an Own keeps for the next request.
const keptTraces = 4

// Own reads the trees of a run that was executed here, whole or in part. It
// implements dispute.Source, is safe for concurrent use and executes one
// segment at a time.
type Own struct {
	program   *engine.Program
	committed *commit.Program // the same with its leaves
	last      uint64          // segment
	state     func(ctx context.Context, g uint64) ([]engine.Tensor, error)
	execute   func(ctx context.Context, g uint64) (*commit.Trace, error)
	run       *commit.Run
	given     bool            // the initial state is the spec's
	initial   []engine.Tensor // that state

	mu     sync.Mutex
	book   *dispute.Book
	traces map[uint64]*commit.Trace
}

// NewOwn serves a run.
func NewOwn(program *commit.Program, run *commit.Run) *Own {
	o := &Own{program: program.Source, committed: program, last: run.Spec().Segments(), execute: run.Trace, state: run.State,
		run: run, traces: map[uint64]*commit.Trace{}}
	r := &dispute.Run{Program: program, Spec: run.Spec(), Outcome: run.Outcome()}
	o.book = dispute.NewBook(r, run, nil)
	o.book.Trace, o.book.Tensor = o.trace, o.tensor
	return o
}

// NewPart serves those segments of a claimed run that execute can execute:
// their traces, end states and outputs, and the header. initial is the state
// that the spec gives, if it names a parent: segment 0 executes nothing then.
func NewPart(r *dispute.Run, segments []commit.SegmentRoots, initial []engine.Tensor, execute func(ctx context.Context, g uint64) (*commit.Trace, error)) *Own {
	o := &Own{program: r.Program.Source, committed: r.Program, last: r.Spec.Segments(), execute: execute, initial: initial, given: r.Spec.HasParent(),
		book: dispute.NewPartBook(r, segments), traces: map[uint64]*commit.Trace{}}
	o.state = o.endState
	o.book.Trace, o.book.Tensor = o.trace, o.tensor
	return o
}

// Run is the whole run; nil if this is a part.
func (o *Own) Run() *commit.Run { return o.run }

// Draw tells which traces stand on chain, in the trace root's order.
func (o *Own) Draw(roots []claim.Digest) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.book.Traces = roots
}

// Children implements dispute.Source.
func (o *Own) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.book.Children(ctx, n)
}

// Chunk implements dispute.Source.
func (o *Own) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.book.Chunk(ctx, n)
}

// TraceRoot is the trace root of a segment.
func (o *Own) TraceRoot(ctx context.Context, g uint64) (claim.Digest, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	t, err := o.trace(ctx, g)
	if err != nil {
		return claim.Digest{}, err
	}
	return t.Root(), nil
}

func (o *Own) trace(ctx context.Context, g uint64) (*commit.Trace, error) {
	if t, ok := o.traces[g]; ok {
		return t, nil
	}
	t, err := o.execute(ctx, g)
	if err != nil {
		return nil, fmt.Errorf("trace segment %d: %w", g, err)
	}
	if len(o.traces) >= keptTraces {
		clear(o.traces)
	}
	o.traces[g] = t
	return t, nil
}

func (o *Own) tensor(ctx context.Context, at dispute.TensorAt) ([]byte, error) {
	switch at.Part {
	case dispute.StatePart:
		state, err := o.state(ctx, at.Segment)
		return pick(state, at.Index, err)
	case dispute.ResultPart:
		result, err := o.result(ctx)
		return pick(result, at.Index, err)
	}
	step, err := o.step(ctx, at.Segment, at.Step)
	if err != nil {
		return nil, err
	}
	if at.Part == dispute.OutputPart {
		return pick(o.program.OutputTensors(step.Tensors), at.Index, nil)
	}
	return pick(step.Tensors, at.Index, nil)
}

func (o *Own) step(ctx context.Context, g uint64, k int) (*commit.Step, error) {
	t, err := o.trace(ctx, g)
	if err != nil {
		return nil, err
	}
	step, err := t.Step(ctx, k)
	if err != nil {
		return nil, fmt.Errorf("replay step %d of segment %d: %w", k, g, err)
	}
	return step, nil
}

// lastStep is the last step of a segment.
func (o *Own) lastStep(ctx context.Context, g uint64) (*commit.Step, error) {
	t, err := o.trace(ctx, g)
	if err != nil {
		return nil, err
	}
	return o.step(ctx, g, len(t.Tensors)-1)
}

// endState is the state after a segment, from its own execution.
func (o *Own) endState(ctx context.Context, g uint64) ([]engine.Tensor, error) {
	if g == 0 && o.given {
		return o.initial, nil
	}
	step, err := o.lastStep(ctx, g)
	if err != nil {
		return nil, err
	}
	if g == 0 {
		return o.program.InitialState(step.Tensors)
	}
	return o.program.NextState(step.Tensors), nil
}

func (o *Own) result(ctx context.Context) ([]engine.Tensor, error) {
	if o.run != nil {
		return o.run.Result(), nil
	}
	step, err := o.lastStep(ctx, o.last)
	if err != nil {
		return nil, err
	}
	return o.program.ResultTensors(o.program.NextState(step.Tensors), o.program.OutputTensors(step.Tensors)), nil
}

func pick(tensors []engine.Tensor, i int, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	if i < 0 || i >= len(tensors) {
		return nil, fmt.Errorf("tensor %d of %d", i, len(tensors))
	}
	return tensors[i].Data, nil
}
