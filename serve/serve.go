// Package serve runs HTTP servers that end with their context.
package serve

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// ErrTooLarge says that a request's body is over the limit.
var ErrTooLarge = errors.New("request body is too large")

// Listen opens addr, or returns l if it is not nil.
func Listen(l net.Listener, addr string) (net.Listener, error) {
	if l != nil {
		return l, nil
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", addr, err)
	}
	return l, nil
}

// limits bound what a peer may take: time for a request's header, for all of it
// and for the answer, time between requests, and bytes of a header.
type limits struct {
	header, request, answer, idle time.Duration
	headerBytes                   int
}

var usual = limits{5 * time.Second, 30 * time.Second, 10 * time.Minute, time.Minute, 1 << 14}

// Run serves until ctx ends, then lets open requests finish for five seconds.
func Run(ctx context.Context, l net.Listener, h http.Handler) error {
	return run(ctx, l, h, usual)
}

func run(ctx context.Context, l net.Listener, h http.Handler, most limits) error {
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: most.header, ReadTimeout: most.request,
		WriteTimeout: most.answer, IdleTimeout: most.idle, MaxHeaderBytes: most.headerBytes,
		BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	finished := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(finished)
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := server.Shutdown(grace); err != nil {
			server.Close()
		}
	})
	err := server.Serve(l) // ends when the shutdown begins
	if !stop() {
		<-finished
	}
	if !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve on %s: %w", l.Addr(), err)
	}
	return nil
}

// Body reads at most limit bytes of a request: ErrTooLarge beyond.
func Body(r *http.Request, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r.Body, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read request: %w", err)
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrTooLarge, limit)
	}
	return data, nil
}

// JSON writes v with a status.
func JSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v) // the peer may hang up; nothing to do about it
}
