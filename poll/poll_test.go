package poll

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"
)

type tally int

func (n *tally) Inc() { *n++ }

// TestLoop_saysEachFailureOnce: a node that is down for long fills no log.
func TestLoop_saysEachFailureOnce(t *testing.T) {
	core, logs := observer.New(zap.InfoLevel)
	ctx, cancel := context.WithCancel(t.Context())
	down, other := errors.New("connection refused"), errors.New("wrong chain")
	turns := []error{nil, down, down, down, other, other, down, nil, nil, down}
	seen := 0
	var count tally
	err := Loop(ctx, time.Microsecond, zap.New(core), &count, func(context.Context) error {
		if seen == len(turns) {
			cancel()
			return context.Canceled
		}
		seen++
		return turns[seen-1]
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if count != 7 {
		t.Errorf("%d failures were counted, want 7", count)
	}
	var said []string
	for _, e := range logs.All() {
		what, _ := e.ContextMap()["error"].(string)
		if n, ok := e.ContextMap()["failures"]; ok && n != int64(6) {
			t.Errorf("%v failures, want 6", n)
		}
		said = append(said, e.Message+": "+what)
	}
	const failed, back = "looking at the chain failed: ", "the chain is there again: "
	if want := []string{failed + "connection refused", failed + "wrong chain", failed + "connection refused", back, failed + "connection refused"}; !slices.Equal(said, want) {
		t.Errorf("logged %q, want %q", said, want)
	}
}
