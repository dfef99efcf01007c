package opening

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// fetch yields artifacts that match their digests.
type fetch interface {
	Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error)
}

// Limits bound what a node is willing to execute.
type Limits struct {
	Threads int    // of the executor
	Memory  uint64 // bytes for tensors of one run
	Steps   uint64 // steps of one claim; 0: any number
}

// ErrBeyondLimits marks a claim that the limits keep a node from executing.
var ErrBeyondLimits = errors.New("beyond the limits")

// ErrUndecodable marks a state that has its digest but is none.
var ErrUndecodable = errors.New("cannot be decoded")

// errOther marks a claim that commits to something else than was computed.
var errOther = errors.New("the claim is not what this node computes")

// Affordable refuses a claim whose drawn segments have more steps than the
// limits allow.
func (l Limits) Affordable(v claim.View) error {
	var steps uint64
	for _, g := range v.Drawn(v.Beacon) {
		first, end := v.Spec.SegmentSteps(g)
		steps += end - first
	}
	if l.Steps != 0 && steps > l.Steps {
		return fmt.Errorf("%w: %d steps to re-execute, max_steps is %d", ErrBeyondLimits, steps, l.Steps)
	}
	return nil
}

// Fits refuses a run that would hold more than the limits allow.
func (l Limits) Fits(in *commit.Inputs) error {
	if bytes := in.Memory(); l.Memory != 0 && bytes > l.Memory {
		return fmt.Errorf("%w: needs %d bytes for tensors, max_memory is %d", ErrBeyondLimits, bytes, l.Memory)
	}
	return nil
}

// Executor opens claims by executing again what their certificates stand for.
// It keeps what it executed last until it is told to forget it, and is safe for
// concurrent use.
type Executor struct {
	From    fetch
	Servers []string // asked after those that a claim names
	Limits  Limits

	turn sync.Mutex // one execution at a time

	mu      sync.Mutex // of what follows; nobody holds it while executing
	runs    *lru.BasicLRU[claim.ID, execution]
	refused map[claim.ID]execution
	now     claim.ID // the claim that is executed, unless it was forgotten since
}

// keptRuns bounds the runs that an Executor keeps for the next demand: each may
// take Limits.Memory.
const keptRuns = 4

// execution is of a claim with one trace root; a reorganisation may bring another.
type execution struct {
	root claim.Digest
	own  *Own
	err  error // that no other try changes
}

// Answerable says whether those who execute what a claim's certificate stands for
// can answer a demand. What lies in undrawn segments is the claimant's to open,
// and so are their trace roots.
func Answerable(d claim.Demand, drawn []uint64) bool {
	switch {
	case d.Input:
		return true
	case d.ForTraceRoot():
		return false
	}
	return d.Segment == claim.HeaderSegment || slices.Contains(drawn, d.Segment)
}

// Answer is what opens an answerable demand.
func (e *Executor) Answer(ctx context.Context, v claim.View, d claim.Demand) ([]byte, error) {
	if d.Input {
		in, err := e.inputs(ctx, v)
		if err != nil {
			return nil, err
		}
		return AnswerInput(in, d.Place)
	}
	own, err := e.Open(ctx, v)
	if err != nil {
		return nil, err
	}
	return own.Answer(ctx, v, d)
}

// Forget drops what was executed of a claim, and what is being executed of it
// once that is done. It does not wait.
func (e *Executor) Forget(id claim.ID) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.init()
	e.runs.Remove(id)
	delete(e.refused, id)
	if e.now == id {
		e.now = claim.ID{}
	}
}

func (e *Executor) init() {
	if e.runs == nil {
		runs := lru.NewBasicLRU[claim.ID, execution](keptRuns)
		e.runs, e.refused = &runs, map[claim.ID]execution{}
	}
}

// Open executes what the certificate of a claim stands for. It fails if the
// claim commits to something else: its nodes have other preimages then.
func (e *Executor) Open(ctx context.Context, v claim.View) (*Own, error) {
	e.turn.Lock()
	defer e.turn.Unlock()
	if x, ok := e.begin(v); ok {
		return x.own, x.err
	}
	own, err := e.execute(ctx, v)
	if err != nil && !errors.Is(err, errOther) {
		return nil, err
	}
	e.keep(v, execution{v.TraceRoot, own, err})
	return own, err
}

// begin gives what was executed of a claim before, or notes that it is now.
func (e *Executor) begin(v claim.View) (x execution, ok bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.init()
	if x, ok = e.runs.Get(v.ID); !ok {
		x, ok = e.refused[v.ID]
	}
	if ok && x.root == v.TraceRoot {
		return x, true
	}
	e.now = v.ID
	return execution{}, false
}

// keep takes in what begin noted.
func (e *Executor) keep(v claim.View, x execution) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.now != v.ID {
		return
	}
	e.runs.Remove(v.ID)
	delete(e.refused, v.ID)
	if x.err != nil {
		e.refused[v.ID] = x
		return
	}
	e.runs.Add(v.ID, x)
}

func (e *Executor) execute(ctx context.Context, v claim.View) (*Own, error) {
	if err := e.Limits.Affordable(v); err != nil {
		return nil, err
	}
	in, err := e.inputs(ctx, v)
	if err != nil {
		return nil, err
	}
	if err := e.Limits.Fits(in); err != nil {
		return nil, err
	}
	program, err := commit.NewProgram(in.Program)
	if err != nil {
		return nil, fmt.Errorf("commit program: %w", err)
	}
	run := &dispute.Run{Program: program, Spec: v.Spec, Outcome: v.Outcome}
	open := e.part
	if v.Terms.Policy == claim.Full {
		open = e.whole
	}
	own, err := open(ctx, run, in, v)
	if err != nil || !v.HasTrace {
		return own, err
	}
	if err := draw(ctx, own, v); err != nil {
		return nil, err
	}
	return own, nil
}

// inputs are a stranger's: they have their digests, which says nothing about
// whether they fit each other.
func (e *Executor) inputs(ctx context.Context, v claim.View) (*commit.Inputs, error) {
	in, err := artifact.Inputs(ctx, e.From, e.servers(v), v.Spec)
	if err != nil {
		return nil, err
	}
	if err := in.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", errOther, err)
	}
	return in, nil
}

func (e *Executor) servers(v claim.View) []string { return slices.Concat(v.Servers, e.Servers) }

func (e *Executor) whole(ctx context.Context, r *dispute.Run, in *commit.Inputs, v claim.View) (*Own, error) {
	run, err := commit.Execute(ctx, *in, commit.Options{Threads: e.Limits.Threads, Memory: e.Limits.Memory, TraceRoots: true})
	if err != nil {
		return nil, fmt.Errorf("execute: %w", err)
	}
	if run.Outcome() != v.Outcome {
		return nil, fmt.Errorf("%w: outcome %s, claimed is %s", errOther, run.Outcome().Hash(), v.Outcome.Hash())
	}
	return NewOwn(r.Program, run), nil
}

func (e *Executor) part(ctx context.Context, r *dispute.Run, in *commit.Inputs, v claim.View) (*Own, error) {
	data, err := e.From.Get(ctx, e.servers(v), artifact.Segments, v.Outcome.Segments)
	if err != nil {
		return nil, fmt.Errorf("get segments: %w", err)
	}
	segments, err := artifact.DecodeSegments(data)
	if err != nil {
		return nil, err
	}
	if err := commit.VerifySegments(v.RunRoot(), v.Spec, v.Outcome, segments); err != nil {
		return nil, fmt.Errorf("%w: %w", errOther, err)
	}
	return NewPart(r, segments, in.InitialState, func(ctx context.Context, g uint64) (*commit.Trace, error) {
		return ExecuteSegment(ctx, e.From, e.servers(v), in, segments, g, commit.Options{Threads: e.Limits.Threads})
	}), nil
}

// draw computes the traces that stand on chain, and so the tree over them.
func draw(ctx context.Context, own *Own, v claim.View) error {
	var roots []claim.Digest
	for _, g := range v.Drawn(v.Beacon) {
		root, err := own.TraceRoot(ctx, g)
		if err != nil {
			return err
		}
		roots = append(roots, root)
	}
	if got := commit.TreeRoot(roots); got != v.TraceRoot {
		return fmt.Errorf("%w: trace root %s, claimed is %s", errOther, got, v.TraceRoot)
	}
	own.Draw(roots)
	return nil
}

// ExecuteSegment executes a segment from the state that is claimed for the one
// before; segments have been verified. The error wraps ErrUndecodable if that
// state is none.
func ExecuteSegment(ctx context.Context, from fetch, servers []string, in *commit.Inputs, segments []commit.SegmentRoots, g uint64, opt commit.Options) (*commit.Trace, error) {
	if g == 0 {
		return commit.ExecuteSegment(ctx, *in, 0, nil, opt)
	}
	start, err := claimedState(ctx, from, servers, in, segments[g-1].EndState)
	if err != nil {
		return nil, fmt.Errorf("end state of segment %d: %w", g-1, err)
	}
	return commit.ExecuteSegment(ctx, *in, g, start, opt)
}

// claimedState is the state under a digest: the initial one of a run with a
// parent is at hand, whoever gave it.
func claimedState(ctx context.Context, from fetch, servers []string, in *commit.Inputs, digest claim.Digest) ([]engine.Tensor, error) {
	if in.Spec.HasParent() && digest == in.Spec.InitialState {
		return in.InitialState, nil
	}
	data, err := from.Get(ctx, servers, artifact.Tensors, digest)
	if err != nil {
		return nil, fmt.Errorf("get it: %w", err)
	}
	state, err := artifact.DecodeTensors(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrUndecodable, err)
	}
	return state, nil
}
