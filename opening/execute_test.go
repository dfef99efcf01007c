package opening

import (
	"context"
	"encoding/binary"
	"errors"
	"testing"
	"time"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

// params is how many parameters the test's program has: fewer leave absent
// leaves in the tree over them, which has a path all the same.
const params = 4

// adder is a program of five slots that adds its parameters to a counter.
func adder(t testing.TB) *engine.Program {
	t.Helper()
	b := engine.NewBuilder()
	x := b.State("x", engine.I32, 300)
	zero, add := engine.NewBody(0), engine.NewBody(1+params)
	b.SetInit(x, b.Init().Map("x0", engine.I32, []uint32{300}, zero.Return(zero.AxisIndex(0))))
	sum, in := add.In(0), []engine.Operand{x.All()}
	for i := range params {
		sum = add.IAdd(sum, add.In(1+i))
		in = append(in, b.Param("p"+string(rune('0'+i)), engine.I32, 300).All())
	}
	b.SetNext(x, b.Step().Map("x1", engine.I32, []uint32{300}, add.Return(sum), in...))
	b.ResultState("x", x)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	if p, err = engine.Layout(p); err != nil {
		t.Fatal(err)
	}
	return p
}

// inputs are a run's of four segments after the first, with n parameters.
func inputs(t testing.TB, n int) commit.Inputs {
	t.Helper()
	in := commit.Inputs{Program: adder(t)}
	root, err := commit.ProgramRoot(in.Program)
	if err != nil {
		t.Fatal(err)
	}
	for i := range n {
		data := make([]byte, 4*300)
		data[0] = byte(i)
		in.Params = append(in.Params, engine.Tensor{DType: engine.I32, Dims: []uint32{300}, Data: data})
	}
	in.Spec = claim.Spec{Program: root, Params: commit.StateRoot(in.Params), Steps: 12, SegmentLength: 3}
	return in
}

// store is a directory with the inputs, and an executor that knows it.
func store(t *testing.T, in commit.Inputs) (*artifact.Dir, *Executor) {
	t.Helper()
	dir, err := artifact.OpenDir(t.TempDir(), 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	if err := dir.PutInputs(in); err != nil {
		t.Fatal(err)
	}
	return dir, &Executor{From: artifact.Library{Dir: dir}, Limits: Limits{Threads: 1, Memory: 1 << 20}}
}

// posted is a sampled claim of these inputs.
func posted(in commit.Inputs, segments claim.Digest) claim.View {
	v := claim.View{Posted: claim.Posted{ID: claim.ID{1}, Spec: in.Spec, Outcome: claim.Outcome{Segments: segments}}}
	v.Terms.Policy = claim.Sampled
	v.HasTrace, v.TraceRoot = true, claim.Digest{9}
	return v
}

// The segments that a claim commits to are a stranger's: there may be fewer of
// them than its spec has.
func TestFewerSegmentsThanTheSpecAreRefused(t *testing.T) {
	in := inputs(t, params)
	dir, e := store(t, in)
	root, err := dir.Put(artifact.Segments, artifact.EncodeSegments([]commit.SegmentRoots{{EndState: claim.Digest{1}}}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := e.Open(t.Context(), posted(in, root)); !errors.Is(err, commit.ErrPath) {
		t.Errorf("opened: %v", err)
	}
}

func paramPlaceOf(slot uint16) []byte {
	return binary.BigEndian.AppendUint16([]byte{paramPlace, 0, 0, 0, 0}, slot)
}

// So are its parameters: an asserted model may have fewer tensors than the
// program that is claimed to have used it.
func TestFewerParametersThanTheProgramAreRefused(t *testing.T) {
	in := inputs(t, params-1)
	_, e := store(t, in)
	v, d := posted(in, claim.Digest{2}), claim.Demand{Input: true, Place: paramPlaceOf(params)}
	if data, err := e.Answer(t.Context(), v, d); err == nil {
		t.Errorf("answered with %d bytes", len(data))
	}
	if _, err := e.Open(t.Context(), v); err == nil {
		t.Error("opened")
	}
}

func TestParametersAreOpened(t *testing.T) {
	in := inputs(t, params)
	_, e := store(t, in)
	data, err := e.Answer(t.Context(), posted(in, claim.Digest{2}), claim.Demand{Input: true, Place: paramPlaceOf(params)})
	root := commit.TensorRoot(in.Params[params-1].Data)
	if err != nil || claim.Digest(data[:32]) != root {
		t.Errorf("%d bytes, %v", len(data), err)
	}
}

// Absent leaves have paths, but nothing stands at them.
func TestAbsentLeavesHaveNoAnswer(t *testing.T) {
	in := inputs(t, params)
	for list := range uint8(3) {
		place := binary.BigEndian.AppendUint16([]byte{programPlace, list}, params+3)
		if list > 0 {
			place[3] = 1 // of one instruction
		}
		if _, err := AnswerInput(&in, place); err == nil {
			t.Errorf("leaf %d of list %d answered", place[3], list)
		}
	}
	in.Params = in.Params[:params-1]
	if _, err := AnswerInput(&in, paramPlaceOf(params)); err == nil {
		t.Error("absent parameter answered")
	}
}

// columns is a data set of one record with three fields.
type columns struct{ commit.Data }

func (columns) Record(uint64) (r dataset.Record, err error) { return r, nil }
func (columns) Path(uint64) ([]claim.Digest, error)         { return nil, nil }
func (columns) FieldPath(_ uint64, field int) ([]claim.Digest, error) {
	return commit.TreePath(make([]claim.Digest, 3), field)
}
func (columns) Row(uint64) (fields [][]byte, meta claim.Digest, err error) {
	return [][]byte{{1}, {2}, {3}}, meta, nil
}

func TestAbsentFieldHasNoAnswer(t *testing.T) {
	place := make([]byte, 15)
	place[0] = recordPlace
	for field := range byte(4) {
		place[14] = field
		if _, err := AnswerInput(&commit.Inputs{Data: columns{}}, place); (err == nil) != (field < 3) {
			t.Errorf("field %d: %v", field, err)
		}
	}
}

// slow is a store that says when it is asked, and answers when it is told to.
type slow struct {
	fetch
	asked, answer chan struct{}
}

func (s slow) Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	if kind == artifact.Segments {
		s.asked <- struct{}{}
		<-s.answer
	}
	return s.fetch.Get(ctx, servers, kind, digest)
}

// Whoever forgets a claim does not wait for executions, which take up to an
// hour; and what ends after its claim was forgotten is not kept.
func TestForgettingDoesNotWait(t *testing.T) {
	in := inputs(t, params)
	dir, e := store(t, in)
	v := honest(t, in, dir)
	s := slow{e.From, make(chan struct{}), make(chan struct{})}
	e.From = s
	opened := make(chan error)
	go func() {
		_, err := e.Open(t.Context(), v)
		opened <- err
	}()
	<-s.asked
	forgotten := make(chan struct{})
	go func() {
		e.Forget(v.ID)
		close(forgotten)
	}()
	select {
	case <-forgotten:
	case <-time.After(10 * time.Second):
		t.Error("forgetting waits for an execution")
	}
	close(s.answer)
	if err := <-opened; err != nil {
		t.Fatal(err)
	}
	if n := held(e); n != 0 {
		t.Errorf("%d runs are kept of a forgotten claim", n)
	}
}

// honest claims a run of one step, of which the directory has what is asked for.
func honest(t *testing.T, in commit.Inputs, dir *artifact.Dir) claim.View {
	t.Helper()
	in.Spec.Steps, in.Spec.SegmentLength = 1, 1
	run, err := commit.Execute(t.Context(), in, commit.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	state, err := run.State(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	start, err := artifact.EncodeTensors(state)
	if err != nil {
		t.Fatal(err)
	}
	for kind, data := range map[artifact.Kind][]byte{artifact.Tensors: start, artifact.Segments: artifact.EncodeSegments(run.Segments())} {
		if _, err := dir.Put(kind, data); err != nil {
			t.Fatal(err)
		}
	}
	v := posted(in, claim.Digest{})
	v.Outcome = run.Outcome()
	drawn, err := run.Drawn(t.Context(), v.Drawn(v.Beacon))
	if err != nil {
		t.Fatal(err)
	}
	v.TraceRoot = drawn.Root()
	return v
}

// held is how many runs an executor has in memory.
func held(e *Executor) int {
	if e.runs == nil {
		return 0
	}
	return e.runs.Len()
}

// Anybody can post claims and make demands on them: the runs that are in memory
// for that are bounded, and those of false claims are not kept at all. What was
// dropped is executed again.
func TestFewRunsAreKept(t *testing.T) {
	in := inputs(t, params)
	dir, e := store(t, in)
	v := honest(t, in, dir)
	for i := range byte(3 * keptRuns) {
		v.ID = claim.ID{1, i}
		if _, err := e.Open(t.Context(), v); err != nil {
			t.Fatal(err)
		}
		if n := held(e); n > keptRuns {
			t.Fatalf("%d runs are kept", n)
		}
	}
	first, err := e.Open(t.Context(), v)
	if err != nil {
		t.Fatal(err)
	}
	lie := v
	for i := range byte(3 * keptRuns) {
		lie.ID, lie.TraceRoot = claim.ID{2, i}, claim.Digest{66}
		if own, err := e.Open(t.Context(), lie); own != nil || !errors.Is(err, errOther) {
			t.Fatalf("a lie was opened: %v", err)
		}
	}
	if again, err := e.Open(t.Context(), v); err != nil || again != first {
		t.Errorf("lies drove out a run: %v", err)
	}
	e.Forget(v.ID)
	if again, err := e.Open(t.Context(), v); err != nil || again == first {
		t.Errorf("a forgotten run: %v", err)
	}
}
