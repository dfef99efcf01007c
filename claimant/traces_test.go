package claimant

import (
	"errors"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"go.uber.org/zap"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dispute"
	"github.com/assay-avs/assay/opening"
)

// TestTracesAreSealedUntilOperatorsHaveCommitted: who signs without executing
// cannot take the work that it has to show from the claimant's server.
func TestTracesAreSealedUntilOperatorsHaveCommitted(t *testing.T) {
	run := counter(t, nil)
	runs := openRuns(t, t.TempDir())
	if err := runs.Keep(run); err != nil {
		t.Fatal(err)
	}
	c, err := New(Defaults(), Deps{Runs: runs, Metrics: prometheus.NewRegistry(), Log: zap.NewNop()})
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := run.Drawn(t.Context(), []uint64{0, 1})
	if err != nil {
		t.Fatal(err)
	}
	own, err := runs.Get(t.Context(), run.Root())
	if err != nil {
		t.Fatal(err)
	}
	runs.Draw(own, drawn.Roots)
	server := httptest.NewServer(c.Handler())
	defer server.Close()
	remote := &opening.Remote{Client: artifact.NewClient(artifact.Limits{Bytes: 1 << 20, Timeout: 5 * time.Second, AllowPrivate: true}),
		Servers: []string{server.URL}, RunRoot: run.Root()}
	trace := dispute.Node{Tree: dispute.TraceTree, Anchor: dispute.DrawnAnchor(drawn.Root(), []uint64{0, 1}, 0), Digest: drawn.Root(), Levels: 1}
	header := dispute.Node{Tree: dispute.SegmentsTree, Digest: run.Outcome().Segments, Levels: 3}

	for _, at := range []struct {
		head   uint64
		served bool
	}{{99, false}, {100, false}, {101, true}} {
		v := claim.View{Posted: claim.Posted{Spec: run.Spec(), Outcome: run.Outcome(), Schedule: claim.Schedule{Certify: 100}}}
		c.unseal(claim.Snapshot{Head: at.head, Claims: []claim.View{v}})
		if _, err := remote.Children(t.Context(), header); err != nil {
			t.Errorf("block %d: segments: %v", at.head, err)
		}
		_, err := remote.Children(t.Context(), trace)
		if at.served && err != nil || !at.served && !errors.Is(err, artifact.ErrNotFound) {
			t.Errorf("block %d: trace: %v, want served: %v", at.head, err, at.served)
		}
		chunk := trace
		chunk.Depth, chunk.Levels = 40, 0
		if _, err = remote.Chunk(t.Context(), chunk); !at.served && !errors.Is(err, artifact.ErrNotFound) {
			t.Errorf("block %d: chunk of a trace: %v", at.head, err)
		}
	}
}
