package operator

import (
	"context"
	"errors"
	"fmt"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/keyed"
)

// fetch yields artifacts that match their digests.
type fetch interface {
	Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error)
}

// Limits bound what a node is willing to re-execute.
type Limits struct {
	Threads int    // of the executor
	Memory  uint64 // bytes for tensors of one run
	Steps   uint64 // steps of one claim that are re-executed; 0: any number

	watch   watch                           // sees every traced tensor; nil for nobody
	observe func(commit.At, *engine.Tensor) // what watch made of the program
}

// watch is given a claim's program and returns what is shown its tensors.
type watch func(p *engine.Program) func(commit.At, *engine.Tensor)

func (l Limits) options(traceRoots bool) commit.Options {
	return commit.Options{Threads: l.Threads, Memory: l.Memory, TraceRoots: traceRoots, Observe: l.observe}
}

// errUnavailable marks a claim that could not be checked; it says nothing
// about the claim's truth.
var errUnavailable = errors.New("unavailable")

// errInvalid marks a claim that re-execution contradicts.
var errInvalid = errors.New("invalid")

// reexecute compares a claim with this node's own execution of it. It returns
// nil if every compared digest is equal, an error that wraps errInvalid if one
// is not, and any other error if the comparison could not be made.
func reexecute(ctx context.Context, from fetch, servers []string, v claim.View, limits Limits) error {
	drawn := v.Drawn(v.Beacon)
	if err := affordable(v, drawn, limits); err != nil {
		return err
	}
	in, err := artifact.Inputs(ctx, from, servers, v.Spec)
	if err != nil {
		return fmt.Errorf("%w: %w", errUnavailable, err)
	}
	if err := memoryFits(in, limits); err != nil {
		return err
	}
	if err := in.Check(); err != nil {
		return fmt.Errorf("%w: %w", errInvalid, err)
	}
	if limits.watch != nil {
		limits.observe = limits.watch(in.Program)
	}
	if v.Terms.Policy == claim.Full {
		return compareRun(ctx, in, v, drawn, limits)
	}
	return compareDrawn(ctx, from, servers, in, v, drawn, limits)
}

// affordable refuses a claim of more steps than the node is willing to run.
func affordable(v claim.View, drawn []uint64, limits Limits) error {
	var steps uint64
	for _, g := range drawn {
		first, end := v.Spec.SegmentSteps(g)
		steps += end - first
	}
	if limits.Steps != 0 && steps > limits.Steps {
		return fmt.Errorf("%w: %d steps to re-execute, max_steps is %d", errUnavailable, steps, limits.Steps)
	}
	return nil
}

// memoryFits bounds the tensors of two steps, params and state.
func memoryFits(in *commit.Inputs, limits Limits) error {
	var bytes uint64
	for _, i := range in.Program.Step {
		size := uint64(i.DType.Size())
		for _, d := range i.Out {
			size = satMul(size, uint64(d))
		}
		bytes = satAdd(bytes, satMul(2, size))
	}
	for _, t := range in.Params {
		bytes = satAdd(bytes, uint64(len(t.Data)))
	}
	if limits.Memory != 0 && bytes > limits.Memory {
		return fmt.Errorf("%w: needs %d bytes for tensors, max_memory is %d", errUnavailable, bytes, limits.Memory)
	}
	return nil
}

func satMul(a, b uint64) uint64 {
	if a != 0 && b > ^uint64(0)/a {
		return ^uint64(0)
	}
	return a * b
}

func satAdd(a, b uint64) uint64 {
	if a+b < a {
		return ^uint64(0)
	}
	return a + b
}

// compareRun re-executes everything: the run root covers end states, outputs
// and result, the trace root every tensor in between.
func compareRun(ctx context.Context, in *commit.Inputs, v claim.View, drawn []uint64, limits Limits) error {
	run, err := commit.Execute(ctx, *in, limits.options(true))
	if err != nil {
		return fmt.Errorf("%w: re-execute: %w", errUnavailable, err)
	}
	if got := run.Outcome(); got != v.Outcome {
		return fmt.Errorf("%w: re-execution gives outcome %s, claimed is %s", errInvalid, got.Hash(), v.Outcome.Hash())
	}
	traces, err := run.Drawn(ctx, drawn)
	if err != nil {
		return fmt.Errorf("%w: trace: %w", errUnavailable, err)
	}
	return compareTraces(traces.Root(), v.TraceRoot)
}

// compareDrawn re-executes the drawn segments from the claimed states before
// them, after it has rebuilt the header up to the run root.
func compareDrawn(ctx context.Context, from fetch, servers []string, in *commit.Inputs, v claim.View, drawn []uint64, limits Limits) error {
	data, err := from.Get(ctx, servers, artifact.Segments, v.Outcome.Segments)
	if err != nil {
		return fmt.Errorf("%w: get segments: %w", errUnavailable, err)
	}
	segments, err := artifact.DecodeSegments(data)
	if err != nil {
		return fmt.Errorf("%w: %w", errInvalid, err)
	}
	if err := commit.VerifySegments(v.RunRoot(), v.Spec, v.Outcome, segments); err != nil {
		return fmt.Errorf("%w: %w", errInvalid, err)
	}
	traces := make([]claim.Digest, len(drawn))
	for k, g := range drawn {
		trace, err := executeSegment(ctx, from, servers, in, segments, g, limits)
		if err != nil {
			return err
		}
		if err := compareSegment(trace, segments[g], v, g); err != nil {
			return err
		}
		traces[k] = trace.Root()
	}
	return compareTraces(commit.TreeRoot(traces), v.TraceRoot)
}

func executeSegment(ctx context.Context, from fetch, servers []string, in *commit.Inputs, segments []commit.SegmentRoots, g uint64, limits Limits) (*commit.Trace, error) {
	if g == 0 {
		return traced(commit.ExecuteSegment(ctx, *in, 0, nil, limits.options(false)))
	}
	data, err := from.Get(ctx, servers, artifact.Tensors, segments[g-1].EndState)
	if err != nil {
		return nil, fmt.Errorf("%w: get end state of segment %d: %w", errUnavailable, g-1, err)
	}
	start, err := artifact.DecodeTensors(data)
	if err != nil {
		return nil, fmt.Errorf("%w: end state of segment %d: %w", errInvalid, g-1, err)
	}
	return traced(commit.ExecuteSegment(ctx, *in, g, start, limits.options(false)))
}

func traced(t *commit.Trace, err error) (*commit.Trace, error) {
	if err != nil {
		return nil, fmt.Errorf("%w: re-execute: %w", errUnavailable, err)
	}
	return t, nil
}

func compareSegment(t *commit.Trace, claimed commit.SegmentRoots, v claim.View, g uint64) error {
	if got := t.Roots(); got != claimed {
		return fmt.Errorf("%w: segment %d: end state %s and outputs %s, claimed are %s and %s",
			errInvalid, g, got.EndState, got.Outputs, claimed.EndState, claimed.Outputs)
	}
	if g != v.Spec.Segments() {
		return nil
	}
	if got := commit.TreeRoot(t.Result); got != v.Outcome.Result {
		return fmt.Errorf("%w: result %s, claimed is %s", errInvalid, got, v.Outcome.Result)
	}
	return nil
}

func compareTraces(got, claimed claim.Digest) error {
	if got != claimed {
		return fmt.Errorf("%w: trace root %s, claimed is %s", errInvalid, got, claimed)
	}
	return nil
}

// Lists re-executes a claim, says what that makes of it and, if it is valid,
// gives the keyed hash lists of operators that its execution yields. It signs
// nothing.
func Lists(ctx context.Context, from fetch, servers []string, v claim.View, limits Limits, operators []claim.Address) (Verdict, [][]claim.Digest, error) {
	var work *keyed.Work
	limits.watch = func(p *engine.Program) func(commit.At, *engine.Tensor) {
		work = keyed.New(p, v, operators)
		return work.Observe
	}
	if err := reexecute(ctx, from, servers, v, limits); err != nil {
		return verdictOf(err), nil, err
	}
	lists := make([][]claim.Digest, len(operators))
	for i := range lists {
		var err error
		if lists[i], err = work.List(i); err != nil {
			return Unavailable, nil, err
		}
	}
	return Valid, lists, nil
}
