package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// transport sends each RPC request to the endpoint that answered last, and to
// the others in turn if that one does not, or not in time.
type transport struct {
	endpoints []*url.URL
	timeout   time.Duration // of one try
	current   atomic.Int64
	next      http.RoundTripper

	total   *prometheus.CounterVec
	seconds *prometheus.HistogramVec
}

func newTransport(endpoints []string, timeout time.Duration, reg prometheus.Registerer) (*transport, error) {
	avs := prometheus.Labels{"avs_name": "assay"}
	t := &transport{
		timeout: timeout,
		next:    &http.Transport{MaxIdleConnsPerHost: 8, IdleConnTimeout: time.Minute},
		total: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "eigen_rpc_request_total",
			Help: "RPC requests by method and endpoint.", ConstLabels: avs}, []string{"method", "client_version"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "eigen_rpc_request_duration_seconds",
			Help: "Time of RPC requests.", ConstLabels: avs}, []string{"method", "client_version"}),
	}
	for _, s := range endpoints {
		u, err := url.Parse(s)
		if err != nil {
			return nil, fmt.Errorf("rpc endpoint %s does not parse", redacted(s))
		}
		t.endpoints = append(t.endpoints, u)
	}
	if reg == nil {
		return t, nil
	}
	return t, errors.Join(reg.Register(t.total), reg.Register(t.seconds))
}

// RoundTrip implements http.RoundTripper.
func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	method := rpcMethod(req)
	var errs []error
	first, n := t.current.Load(), int64(len(t.endpoints))
	for k := range n {
		i := (first + k) % n
		resp, err := t.try(req, t.endpoints[i], method, t.share(req.Context(), n-k))
		if err == nil {
			t.current.Store(i)
			return resp, nil
		}
		errs = append(errs, err)
		if req.Context().Err() != nil {
			break
		}
	}
	return nil, oneLine(errs)
}

// oneLine joins errors without line breaks.
func oneLine(errs []error) error {
	if len(errs) == 1 {
		return errs[0]
	}
	text := make([]string, len(errs))
	for i, err := range errs {
		text[i] = err.Error()
	}
	return errors.New(strings.Join(text, "; "))
}

// share is the time of a try that left-1 others may have to follow.
func (t *transport) share(ctx context.Context, left int64) time.Duration {
	deadline, ok := ctx.Deadline()
	if !ok {
		return t.timeout
	}
	return min(t.timeout, time.Until(deadline)/time.Duration(left))
}

// try asks one endpoint and reads its answer to the end, all in a time.
func (t *transport) try(req *http.Request, to *url.URL, method string, most time.Duration) (*http.Response, error) {
	ctx, cancel := context.WithTimeout(req.Context(), most)
	defer cancel()
	out := req.Clone(ctx)
	out.URL, out.Host = to, to.Host
	body, err := req.GetBody()
	if err != nil {
		return nil, fmt.Errorf("rewind request: %w", err)
	}
	out.Body = body
	name := to.Scheme + "://" + to.Host
	start := time.Now()
	resp, err := t.roundTrip(out)
	t.total.WithLabelValues(method, name).Inc()
	t.seconds.WithLabelValues(method, name).Observe(time.Since(start).Seconds())
	if err != nil {
		return nil, fmt.Errorf("rpc %s does not answer (start the node, or change chain.rpc): %w", name, err)
	}
	if resp.StatusCode == http.StatusTooManyRequests || resp.StatusCode >= 500 {
		return nil, fmt.Errorf("rpc %s answers with status %d", name, resp.StatusCode)
	}
	return resp, nil
}

// roundTrip gives a response whose body is in memory.
func (t *transport) roundTrip(req *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	resp.Body = io.NopCloser(bytes.NewReader(data))
	return resp, nil
}

// rpcMethod names the request's method for metrics.
func rpcMethod(req *http.Request) string {
	body, err := req.GetBody()
	if err != nil {
		return "unknown"
	}
	defer body.Close()
	head, err := io.ReadAll(io.LimitReader(body, 1<<20))
	if err != nil {
		return "unknown"
	}
	if bytes.HasPrefix(bytes.TrimSpace(head), []byte("[")) {
		return "batch"
	}
	var m struct {
		Method string `json:"method"`
	}
	if err := json.Unmarshal(head, &m); err != nil || m.Method == "" {
		return "unknown"
	}
	return m.Method
}
