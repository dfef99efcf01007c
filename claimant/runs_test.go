package claimant

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/opening"
)

// counter is a run of 12 steps in 4 segments; observe may change it.
func counter(t *testing.T, observe func(commit.At, *engine.Tensor)) *commit.Run {
	t.Helper()
	return counts(t, 12, observe)
}

func counts(t *testing.T, steps uint64, observe func(commit.At, *engine.Tensor)) *commit.Run {
	t.Helper()
	b := engine.NewBuilder()
	x := b.State("x", engine.I32, 300)
	zero, inc := engine.NewBody(0), engine.NewBody(1)
	b.SetInit(x, b.Init().Map("x0", engine.I32, []uint32{300}, zero.Return(zero.AxisIndex(0))))
	b.SetNext(x, b.Step().Map("x1", engine.I32, []uint32{300}, inc.Return(inc.IAdd(inc.In(0), inc.I(1))), x.All()))
	b.ResultState("x", x)
	p, err := b.Program()
	if err != nil {
		t.Fatal(err)
	}
	if p, err = engine.Layout(p); err != nil {
		t.Fatal(err)
	}
	root, err := commit.ProgramRoot(p)
	if err != nil {
		t.Fatal(err)
	}
	spec := claim.Spec{Program: root, Steps: steps, SegmentLength: 3}
	run, err := commit.Execute(t.Context(), commit.Inputs{Program: p, Spec: spec}, commit.Options{Threads: 1, Observe: observe})
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func openRuns(t *testing.T, dir string) *Runs {
	t.Helper()
	r, err := OpenRuns(dir, 1<<20, commit.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRunsSurviveARestart(t *testing.T) {
	dir := t.TempDir()
	run := counter(t, nil)
	if err := openRuns(t, dir).Keep(run); err != nil {
		t.Fatal(err)
	}
	again := openRuns(t, dir)
	if !again.Has(run.Root()) || again.Has(claim.Digest{1}) {
		t.Fatal("the directory lists the wrong runs")
	}
	own, err := again.Get(t.Context(), run.Root())
	if err != nil {
		t.Fatal(err)
	}
	if own.Run().Root() != run.Root() {
		t.Fatal("another run came out")
	}
	if _, err := again.Get(t.Context(), claim.Digest{1}); !errors.Is(err, artifact.ErrNotFound) {
		t.Fatalf("unknown run: %v", err)
	}
}

// What does not come out the same again is not served as if it did.
func TestChangedRunsAreNoticed(t *testing.T) {
	dir := t.TempDir()
	lie := func(at commit.At, x *engine.Tensor) {
		if at.Segment == 2 && at.Step == 1 {
			x.Data[0]++
		}
	}
	run := counter(t, lie)
	first := openRuns(t, dir)
	if err := first.Keep(run); err != nil {
		t.Fatal(err)
	}
	if _, err := openRuns(t, dir).Get(t.Context(), run.Root()); err == nil || !strings.Contains(err.Error(), "comes out as") {
		t.Fatalf("a lie executed again: %v", err)
	}
	path := first.path(run.Root())
	card, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(strings.Replace(string(card), `"steps": 12`, `"steps": 13`, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := openRuns(t, dir).Card(run.Root()); !errors.Is(err, artifact.ErrCorrupt) {
		t.Fatalf("changed card: %v", err)
	}
}

func serveRuns(t *testing.T, runs *Runs, withTraces ...claim.Digest) string {
	t.Helper()
	c, err := New(Defaults(), Deps{Runs: runs, Metrics: prometheus.NewRegistry(), Log: zap.NewNop()})
	if err != nil {
		t.Fatal(err)
	}
	for _, root := range withTraces {
		c.traces[root] = true
	}
	server := httptest.NewServer(c.Handler())
	t.Cleanup(server.Close)
	return server.URL
}

// Operators get inputs, segments and states by digest; challengers get every
// node of the run's trees, and both verify what they get.
func TestServesWhatOthersCheck(t *testing.T) {
	run := counter(t, nil)
	runs := openRuns(t, t.TempDir())
	if err := runs.Keep(run); err != nil {
		t.Fatal(err)
	}
	url := serveRuns(t, runs)
	client := artifact.NewClient(artifact.Limits{Bytes: 1 << 20, Timeout: 5 * time.Second, AllowPrivate: true})
	wanted := map[artifact.Kind][]claim.Digest{artifact.Program: {run.Spec().Program}, artifact.Segments: {run.Outcome().Segments},
		artifact.Tensors: {run.Outcome().Result}}
	for _, s := range run.Segments() {
		wanted[artifact.Tensors] = append(wanted[artifact.Tensors], s.EndState)
	}
	for kind, digests := range wanted {
		for _, d := range digests {
			if _, err := client.Get(t.Context(), url, kind, d); err != nil {
				t.Errorf("%s %s: %v", kind, d, err)
			}
		}
	}
	remote := &opening.Remote{Client: client, Servers: []string{url}, RunRoot: run.Root()}
	kids, err := remote.Children(t.Context(), dispute.Node{Tree: dispute.SegmentsTree, Digest: run.Outcome().Segments, Levels: 3})
	if err != nil {
		t.Fatal(err)
	}
	if commit.TreeRoot(kids) != run.Outcome().Segments {
		t.Error("children do not lead to their node")
	}
	chunk, err := remote.Chunk(t.Context(), dispute.Node{Tree: dispute.ResultTree, Depth: 1, Index: 1})
	if err != nil || len(chunk) != 300*4-1024 {
		t.Errorf("second chunk of the result: %d bytes, %v", len(chunk), err)
	}
}

// many keeps more runs than stay in memory, and gives the traces of each to
// those who check.
func many(t *testing.T, runs *Runs) (list []*commit.Run) {
	t.Helper()
	for i := range uint64(3 * keptRuns) {
		run := counts(t, 12+i, nil)
		if err := runs.Keep(run); err != nil {
			t.Fatal(err)
		}
		own, err := runs.Get(t.Context(), run.Root())
		if err != nil {
			t.Fatal(err)
		}
		drawn, err := run.Drawn(t.Context(), []uint64{0, 4})
		if err != nil {
			t.Fatal(err)
		}
		runs.Draw(own, drawn.Roots)
		list = append(list, run)
	}
	return list
}

// Strangers may ask for any run, and for many at a time: few stay in memory.
func TestFewRunsStayInMemory(t *testing.T) {
	runs := openRuns(t, t.TempDir())
	list := many(t, runs)
	if n := runs.memory.Len(); n != keptRuns {
		t.Fatalf("%d runs are in memory after they were kept, want %d", n, keptRuns)
	}
	var all sync.WaitGroup
	for range 4 {
		for _, run := range list {
			all.Go(func() {
				own, err := runs.Get(t.Context(), run.Root())
				if err != nil || own.Run().Root() != run.Root() {
					t.Errorf("run %s: %v", run.Root(), err)
				}
			})
		}
	}
	all.Wait()
	if n := runs.memory.Len(); n != keptRuns {
		t.Errorf("%d runs are in memory after they were asked for, want %d", n, keptRuns)
	}
}

// What left the memory is served as before: segments, states and traces.
func TestServesRunsThatLeftMemory(t *testing.T) {
	runs := openRuns(t, t.TempDir())
	run := many(t, runs)[0]
	url := serveRuns(t, runs, run.Root())
	client := artifact.NewClient(artifact.Limits{Bytes: 1 << 20, Timeout: 5 * time.Second, AllowPrivate: true})
	state := run.Segments()[1].EndState
	if _, err := client.Get(t.Context(), url, artifact.Tensors, state); err != nil {
		t.Errorf("state: %v", err)
	}
	drawn, err := run.Drawn(t.Context(), []uint64{0, 4})
	if err != nil {
		t.Fatal(err)
	}
	remote := &opening.Remote{Client: client, Servers: []string{url}, RunRoot: run.Root()}
	kids, err := remote.Children(t.Context(), dispute.Node{Tree: dispute.TraceTree, Digest: drawn.Root(), Levels: 1,
		Anchor: dispute.DrawnAnchor(drawn.Root(), drawn.Segments, 0)})
	if err != nil || commit.TreeRoot(kids) != drawn.Root() {
		t.Errorf("traces: %v, %v", kids, err)
	}
}

func TestRefusesRequestsByStatus(t *testing.T) {
	runs := openRuns(t, t.TempDir())
	run := counter(t, nil)
	if err := runs.Keep(run); err != nil {
		t.Fatal(err)
	}
	url := serveRuns(t, runs)
	node := "?tree=1&depth=0&index=0&levels=3&anchor=0x" + strings.Repeat("00", 32) + "&position=0&count=0&segment=0"
	for path, want := range map[string]int{
		"/v1/runs/" + run.Root().String():                         200,
		"/v1/runs/" + run.Root().String() + "/children" + node:    200,
		"/v1/runs/" + run.Root().String() + "/children":           400,
		"/v1/runs/" + run.Root().String() + "/children?depth=900": 400,
		"/v1/runs/" + run.Root().String() + "/chunk" + node:       500,
		"/v1/runs/" + claim.Digest{1}.String():                    404,
		"/v1/runs/" + claim.Digest{1}.String() + "/chunk" + node:  404,
		"/v1/runs/nonsense":                                       400,
		"/v1/artifacts/blob/" + claim.Digest{1}.String():          404,
		"/v1/artifacts/nonsense/" + claim.Digest{1}.String():      400,
		"/v1/artifacts/blob/nonsense":                             400,
		"/etc/passwd":                                             404,
	} {
		resp, err := http.Get(url + path)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, resp.StatusCode, want)
		}
	}
}
