package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// node answers every request with block 16, after what before does.
func node(t *testing.T, before func(w http.ResponseWriter, r *http.Request)) (url string, asked *atomic.Int64) {
	t.Helper()
	asked = &atomic.Int64{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		var m struct {
			ID json.RawMessage `json:"id"`
		}
		if err := json.NewDecoder(r.Body).Decode(&m); err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "application/json")
		before(w, r)
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x10"}`, m.ID)
	}))
	t.Cleanup(s.Close)
	return s.URL, asked
}

func hang(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }

// hangLater begins to answer.
func hangLater(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, `{"jsonrpc":`)
	w.(http.Flusher).Flush()
	hang(w, r)
}

// An endpoint that takes requests and does not answer, or not to the end, does
// not use up the others' time, and is not asked first again.
func TestNextEndpointIsUsedWhileOneHangs(t *testing.T) {
	for name, how := range map[string]func(http.ResponseWriter, *http.Request){"before": hang, "within": hangLater} {
		hanging, asked := node(t, how)
		healthy, _ := node(t, func(http.ResponseWriter, *http.Request) {})
		cfg := config(hanging, healthy)
		cfg.Timeout = time.Second
		c := dial(t, cfg, nil)
		for range 3 {
			if n, err := c.Head(t.Context()); err != nil || n != 16 {
				t.Fatalf("hangs %s its answer: block %d, %v", name, n, err)
			}
		}
		if asked.Load() != 1 {
			t.Errorf("hangs %s its answer: asked %d times", name, asked.Load())
		}
	}
}

// A deadline of the caller's is shared among the endpoints that are left.
func TestCallersDeadlineIsShared(t *testing.T) {
	hanging, _ := node(t, hang)
	healthy, _ := node(t, func(http.ResponseWriter, *http.Request) {})
	cfg := config(hanging, healthy)
	cfg.Timeout = time.Hour
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	if n, err := dial(t, cfg, nil).Head(ctx); err != nil || n != 16 {
		t.Errorf("block %d, %v", n, err)
	}
}

func TestEndpointsThatHangAreNamed(t *testing.T) {
	one, _ := node(t, hang)
	two, _ := node(t, hang)
	cfg := config(one, two)
	cfg.Timeout = 50 * time.Millisecond
	_, err := dial(t, cfg, nil).Head(t.Context())
	if err == nil || !strings.Contains(err.Error(), one) || !strings.Contains(err.Error(), two) {
		t.Errorf("%v", err)
	}
}
