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
	"github.com/assay-avs/assay/opening"
)

// fetch yields artifacts that match their digests.
type fetch interface {
	Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error)
}

// watch is given a claim's program and returns what is shown every traced tensor.
type watch func(p *engine.Program) func(commit.At, *engine.Tensor)

// errUnavailable marks a claim that could not be checked; it says nothing
// about the claim's truth.
var errUnavailable = errors.New("unavailable")

// errInvalid marks a claim that re-execution contradicts.
var errInvalid = errors.New("invalid")

// reexecute compares a claim with this node's own execution of it. It returns
// nil if every compared digest is equal, an error that wraps errInvalid if one
// is not, and any other error if the comparison could not be made.
func reexecute(ctx context.Context, from fetch, servers []string, v claim.View, limits opening.Limits, watch watch) error {
	drawn := v.Drawn(v.Beacon)
	if err := limits.Affordable(v); err != nil {
		return fmt.Errorf("%w: %w", errUnavailable, err)
	}
	in, err := artifact.Inputs(ctx, from, servers, v.Spec)
	if err != nil {
		return fmt.Errorf("%w: %w", errUnavailable, err)
	}
	if err := limits.Fits(in); err != nil {
		return fmt.Errorf("%w: %w", errUnavailable, err)
	}
	if err := in.Check(); err != nil {
		return fmt.Errorf("%w: %w", errInvalid, err)
	}
	opt := commit.Options{Threads: limits.Threads, Memory: limits.Memory, Observe: watch(in.Program)}
	if v.Terms.Policy == claim.Full {
		return compareRun(ctx, in, v, drawn, opt)
	}
	return compareDrawn(ctx, from, servers, in, v, drawn, opt)
}

// compareRun re-executes everything: the run root covers end states, outputs
// and result, the trace root every tensor in between.
func compareRun(ctx context.Context, in *commit.Inputs, v claim.View, drawn []uint64, opt commit.Options) error {
	opt.TraceRoots = true
	run, err := commit.Execute(ctx, *in, opt)
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
func compareDrawn(ctx context.Context, from fetch, servers []string, in *commit.Inputs, v claim.View, drawn []uint64, opt commit.Options) error {
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
		trace, err := executeSegment(ctx, from, servers, in, segments, g, opt)
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

func executeSegment(ctx context.Context, from fetch, servers []string, in *commit.Inputs, segments []commit.SegmentRoots, g uint64, opt commit.Options) (*commit.Trace, error) {
	t, err := opening.ExecuteSegment(ctx, from, servers, in, segments, g, opt)
	switch {
	case errors.Is(err, opening.ErrUndecodable):
		return nil, fmt.Errorf("%w: %w", errInvalid, err)
	case err != nil:
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
func Lists(ctx context.Context, from fetch, servers []string, v claim.View, limits opening.Limits, operators []claim.Address) (Verdict, [][]claim.Digest, error) {
	var work *keyed.Work
	watch := func(p *engine.Program) func(commit.At, *engine.Tensor) {
		work = keyed.New(p, v, operators)
		return work.Observe
	}
	if err := reexecute(ctx, from, servers, v, limits, watch); err != nil {
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
