package challenger

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
)

// keptRuns bounds the runs that are kept for the next check; each may take
// max_memory_bytes. So do keptTraces for the traces of each.
const keptRuns, keptTraces = 2, 4

// executed is one's own execution of a claimed run. It implements dispute.Honest, for
// one check at a time.
type executed struct {
	*commit.Run
	claim  claim.ID
	beacon claim.Digest   // that the draw is of
	drawn  *commit.Drawn  // nil without traces on chain
	roots  []claim.Digest // of traces, by segment; zero where not known
	traces []*commit.Trace
}

// archive keeps executions of claims whose search waits for answers: an answer
// leaves less time for following it up than many runs take.
type archive struct {
	mu   sync.Mutex
	runs []*executed // the last one that was used stands last
}

// take gives a kept run, or executes it.
func (a *archive) take(id claim.ID, execute func() (*commit.Run, error)) (*executed, error) {
	if x := a.find(id); x != nil {
		return x, nil
	}
	run, err := execute()
	if err != nil {
		return nil, err
	}
	x := &executed{Run: run, claim: id}
	a.keep(x)
	return x, nil
}

// find gives a kept run; nil if there is none.
func (a *archive) find(id claim.ID) *executed {
	a.mu.Lock()
	defer a.mu.Unlock()
	i := slices.IndexFunc(a.runs, func(x *executed) bool { return x.claim == id })
	if i < 0 {
		return nil
	}
	x := a.runs[i]
	a.runs = append(slices.Delete(a.runs, i, i+1), x)
	return x
}

func (a *archive) keep(x *executed) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.runs = append(a.runs, x)
	a.runs = slices.Delete(a.runs, 0, max(0, len(a.runs)-keptRuns)) // which lets go of them
}

// retain forgets the runs of all claims but some.
func (a *archive) retain(listed map[claim.ID]bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.runs = slices.DeleteFunc(a.runs, func(x *executed) bool { return !listed[x.claim] })
}

// drop forgets a claim's run.
func (a *archive) drop(id claim.ID) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.runs = slices.DeleteFunc(a.runs, func(x *executed) bool { return x.claim == id })
}

// draw computes the traces that the claim's are held against.
func (x *executed) draw(ctx context.Context, v claim.View) error {
	x.roots = x.Run.TraceRoots()
	if !v.HasTrace {
		x.drawn = nil
		return nil
	}
	if x.drawn == nil || x.beacon != v.Beacon {
		drawn, err := x.Run.Drawn(ctx, v.Drawn(v.Beacon))
		if err != nil {
			return fmt.Errorf("trace: %w", err)
		}
		x.drawn, x.beacon = drawn, v.Beacon
	}
	if x.roots == nil {
		x.roots = make([]claim.Digest, v.Spec.Segments()+1)
		for k, g := range x.drawn.Segments {
			x.roots[g] = x.drawn.Roots[k]
		}
	}
	return nil
}

// agrees compares the two digests that cover everything.
func (x *executed) agrees(v claim.View) bool {
	return x.Outcome() == v.Outcome && (!v.HasTrace || x.drawn.Root() == v.TraceRoot)
}

// TraceRoots are one's own traces, by segment.
func (x *executed) TraceRoots() []claim.Digest { return x.roots }

// Trace executes a segment again, unless its trace is kept.
func (x *executed) Trace(ctx context.Context, g uint64) (*commit.Trace, error) {
	for _, t := range x.traces {
		if t.Segment == g {
			return t, nil
		}
	}
	t, err := x.Run.Trace(ctx, g)
	if err != nil {
		return nil, err
	}
	x.traces = append(x.traces, t)
	x.traces = slices.Delete(x.traces, 0, max(0, len(x.traces)-keptTraces))
	return t, nil
}

// replay is how far the drawn segments of a claim have been executed from claimed
// states.
type replay struct {
	claim     claim.ID
	beacon    claim.Digest
	traceRoot claim.Digest
	clean     int           // of the drawn segments, in their order, with nothing wrong
	trace     *commit.Trace // of the next, if it was executed
}

// next is the trace of the next drawn segment, which is executed once.
func (r *replay) next(execute func() (*commit.Trace, error)) (*commit.Trace, error) {
	if r.trace != nil {
		return r.trace, nil
	}
	t, err := execute()
	r.trace = t
	return t, err
}

// replays keeps that of the claim which was searched last.
type replays struct {
	mu   sync.Mutex
	last *replay
}

func (r *replays) of(v claim.View) *replay {
	r.mu.Lock()
	defer r.mu.Unlock()
	if x := r.last; x == nil || x.claim != v.ID || x.beacon != v.Beacon || x.traceRoot != v.TraceRoot {
		r.last = &replay{claim: v.ID, beacon: v.Beacon, traceRoot: v.TraceRoot}
	}
	return r.last
}
