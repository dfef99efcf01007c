package referee_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
)

// forger serves an honest run with changed trees: what a liar commits to who
// forges a tensor and goes on as if nothing were.
type forger struct {
	*dispute.Book
	run     *dispute.Run
	traces  map[uint64]*commit.Trace
	tensors map[dispute.TensorAt][]byte
	steps   map[dispute.TensorAt][]byte // honest, cached
}

func (y *toy) forger(t testing.TB) *forger {
	t.Helper()
	f := &forger{traces: map[uint64]*commit.Trace{}, tensors: map[dispute.TensorAt][]byte{}, steps: map[dispute.TensorAt][]byte{}}
	f.run = y.claimed(y.honest.Outcome(), f)
	f.Book = dispute.NewBook(f.run, y.honest, y.drawn)
	f.Traces = append([]claim.Digest(nil), y.drawn.Roots...)
	honestTensor := f.Tensor
	for g := range y.in.Spec.Segments() + 1 {
		tr, err := y.honest.Trace(ctx, g)
		if err != nil {
			t.Fatal(err)
		}
		f.traces[g] = tr
	}
	f.Trace = func(_ context.Context, g uint64) (*commit.Trace, error) { return f.traces[g], nil }
	f.Tensor = func(ctx context.Context, at dispute.TensorAt) ([]byte, error) {
		if b, ok := f.tensors[at]; ok {
			return b, nil
		}
		if b, ok := f.steps[at]; ok {
			return b, nil
		}
		b, err := honestTensor(ctx, at)
		f.steps[at] = b
		return b, err
	}
	return f
}

func copyOf(t *commit.Trace) *commit.Trace {
	c := &commit.Trace{Segment: t.Segment, State: append([]claim.Digest(nil), t.State...), Result: append([]claim.Digest(nil), t.Result...)}
	for k := range t.Tensors {
		c.Tensors = append(c.Tensors, append([]claim.Digest(nil), t.Tensors[k]...))
	}
	for k := range t.Outputs {
		c.Outputs = append(c.Outputs, append([]claim.Digest(nil), t.Outputs[k]...))
	}
	return c
}

// root commits to the forged traces.
func (f *forger) root() claim.Digest {
	for k := range f.Traces {
		f.Traces[k] = f.traces[uint64(k)].Root()
	}
	return commit.TreeRoot(f.Traces)
}

// honestCache executes each segment once.
type honestCache struct {
	*commit.Run
	traces map[uint64]*commit.Trace
}

func (h *honestCache) Trace(ctx context.Context, g uint64) (*commit.Trace, error) {
	if t, ok := h.traces[g]; ok {
		return t, nil
	}
	t, err := h.Run.Trace(ctx, g)
	h.traces[g] = t
	return t, err
}

func cached(r *commit.Run) *honestCache { return &honestCache{r, map[uint64]*commit.Trace{}} }

// Every element of every instruction of every step is forged, one at a time,
// and convicted in one transaction.
func TestElementsAreConvicted(t *testing.T) {
	t.Parallel()
	y := familiesToy(t)
	j := newJudge(t)
	honest := cached(y.honest)
	for g := range y.in.Spec.Segments() + 1 {
		tr, err := honest.Trace(ctx, g)
		if err != nil {
			t.Fatal(err)
		}
		for k := range tr.Tensors {
			step, err := tr.Step(ctx, k)
			if err != nil {
				t.Fatal(err)
			}
			for i := range step.Tensors {
				tensor := &step.Tensors[i]
				y.forgeAll(t, j, honest, dispute.TensorAt{Segment: g, Step: k, Index: i}, tensor, strided(tensor.Elements()))
			}
		}
	}
	j.recordAll("toy ")
}

// forgeAll forges the elements es of an instruction, one at a time.
func (y *toy) forgeAll(t *testing.T, j *judge, honest *honestCache, at dispute.TensorAt, tensor *engine.Tensor, es []uint64) {
	t.Helper()
	f := y.forger(t)
	tr := copyOf(f.traces[at.Segment])
	f.traces[at.Segment] = tr
	in := &y.in.Program.List(listOf(at.Segment))[at.Index]
	size := uint64(tensor.DType.Size())
	for _, e := range es {
		data := append([]byte(nil), tensor.Data...)
		data[e*size+e%size] ^= 1 << (e % 8)
		f.tensors[at] = data
		tr.Tensors[at.Step][at.Index] = commit.TensorRoot(data)
		found, err := f.run.Find(ctx, honest, y.anchors(f.root()))
		if err != nil {
			t.Fatal(err)
		}
		label := fmt.Sprintf("%v segment %d step %d instruction %d %q element %d", in.Family, at.Segment, at.Step, at.Index, in.Name, e)
		if found.Fault == nil || found.Fault.Kind != dispute.Element || found.Fault.Segment != at.Segment {
			t.Fatalf("%s: found %s", label, where(found))
		}
		y.within(t, at, j.convict(t, label, f.run, found))
	}
}

// listOf is the list that a segment runs.
func listOf(segment uint64) engine.List {
	if segment == 0 {
		return engine.InitList
	}
	return engine.StepList
}

// strided are few elements of large tensors, and all of others; with ASSAY_LONG
// set all of all.
func strided(n uint64) (es []uint64) {
	stride := uint64(1)
	switch {
	case os.Getenv("ASSAY_LONG") != "":
	case testing.Short():
		stride = 1 + n/3
	case n > 400:
		stride = 1 + n/60
	}
	for e := uint64(0); e < n; e += stride {
		es = append(es, e)
	}
	return es
}

// No proof is accepted about an honest element: the Referee computes the same
// bits as the engine for every element of every instruction.
func TestHonestElementsAreRight(t *testing.T) {
	t.Parallel()
	y := familiesToy(t)
	j := newJudge(t)
	f := y.forger(t)
	anchors := y.anchors(f.root())
	for g, tr := range f.traces {
		for k := range tr.Tensors {
			step, err := tr.Step(ctx, k)
			if err != nil {
				t.Fatal(err)
			}
			for i := range step.Tensors {
				stride := 1 + step.Tensors[i].Elements()/50
				if testing.Short() {
					stride = 1 + step.Tensors[i].Elements()/3
				}
				for e := uint64(k); e < step.Tensors[i].Elements(); e += stride {
					p, err := f.run.ProveElement(ctx, tr, anchors[g], k, i, e)
					if err != nil {
						t.Fatal(err)
					}
					if _, _, err = j.try(f.run.Root(), p); !isReverted(err, "ElementIsRight") {
						t.Fatalf("%s: %v", p.Where, err)
					}
				}
			}
		}
	}
}

func isReverted(err error, name string) bool {
	var r *reverted
	return errors.As(err, &r) && r.name == name
}
