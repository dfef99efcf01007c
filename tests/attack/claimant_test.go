package attack_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/claimant"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/opening"
)

// Strangers who ask a claimant's server for what it must compute again, many at
// a time, are served one after the other; requests for digests that no run has
// make it execute nothing.
func TestFloodOfRequestsDoesNotOccupyAClaimant(t *testing.T) {
	var now, most, executed atomic.Int64
	opt := commit.Options{Threads: 1, Progress: func(done, total uint64) {
		if done == 1 {
			executed.Add(1)
		}
		n := now.Add(1)
		for m := most.Load(); n > m && !most.CompareAndSwap(m, n); m = most.Load() {
		}
		time.Sleep(time.Millisecond)
		now.Add(-1)
	}}
	dir := t.TempDir()
	first, err := claimant.OpenRuns(dir, 1<<20, commit.Options{Threads: 1})
	if err != nil {
		t.Fatal(err)
	}
	var roots []claim.Digest
	for i := range 3 {
		run := counter(t, nil)
		in := run.Inputs()
		in.Spec.Steps += uint64(i)
		if run, err = commit.Execute(t.Context(), in, commit.Options{Threads: 1}); err != nil {
			t.Fatal(err)
		}
		if err := first.Keep(run); err != nil {
			t.Fatal(err)
		}
		roots = append(roots, run.Root())
	}
	runs, err := claimant.OpenRuns(dir, 1<<20, opt) // after a restart nothing is in memory
	if err != nil {
		t.Fatal(err)
	}
	c, err := claimant.New(claimant.Config{}, claimant.Deps{Runs: runs, Metrics: registry()})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(c.Handler())
	defer server.Close()

	if code := get(t, fmt.Sprintf("%s/v1/artifacts/%s/%s", server.URL, artifact.Segments, claim.Digest{1})); code != http.StatusNotFound {
		t.Fatalf("status %d", code)
	}
	if n := executed.Load(); n != 0 {
		t.Fatalf("a digest that nobody has made %d runs execute", n)
	}
	done := make(chan int)
	for i := range 12 {
		go func() {
			q := fmt.Sprintf("tree=1&depth=0&index=0&levels=3&anchor=%s&position=0&count=0&segment=0", claim.Digest{})
			done <- get(t, fmt.Sprintf("%s/v1/runs/%s/children?%s", server.URL, roots[i%3], q))
		}()
	}
	for range 12 {
		if code := <-done; code != http.StatusOK {
			t.Errorf("status %d", code)
		}
	}
	if most.Load() != 1 || executed.Load() != 3 {
		t.Fatalf("%d executions at a time, %d together", most.Load(), executed.Load())
	}
	var _ opening.Runs = runs
}

func get(t *testing.T, url string) int {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, url, nil)
	if err != nil {
		t.Error(err)
		return 0
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Error(err)
		return 0
	}
	resp.Body.Close()
	return resp.StatusCode
}
