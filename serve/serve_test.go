package serve

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// A request that was taken before the end is answered, and no other is taken.
func TestRunFinishesOpenRequests(t *testing.T) {
	l, err := Listen(nil, "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	taken, answer, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		ended <- Run(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			close(taken)
			<-answer
			if r.Context().Err() == nil {
				io.WriteString(w, "done")
			}
		}))
	}()
	got := make(chan string, 1)
	go func() {
		resp, err := http.Get("http://" + l.Addr().String())
		if err != nil {
			t.Error(err)
			close(got)
			return
		}
		defer resp.Body.Close()
		body, err := io.ReadAll(resp.Body)
		if err != nil {
			t.Error(err)
		}
		got <- string(body)
	}()
	<-taken
	cancel()
	for { // until no more is taken
		conn, err := net.Dial("tcp", l.Addr().String())
		if err != nil {
			break
		}
		conn.Close()
	}
	select {
	case <-ended:
		t.Fatal("it ended before the open request")
	case <-time.After(100 * time.Millisecond):
	}
	close(answer)
	if body := <-got; body != "done" {
		t.Errorf("the open request got %q", body)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestBodyIsLimited(t *testing.T) {
	request := func() *http.Request { return httptest.NewRequest(http.MethodPost, "/", strings.NewReader("12345")) }
	if data, err := Body(request(), 5); err != nil || string(data) != "12345" {
		t.Errorf("%q, %v", data, err)
	}
	if _, err := Body(request(), 4); !errors.Is(err, ErrTooLarge) {
		t.Errorf("five bytes, four allowed: %v", err)
	}
}
