package operator

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/assay-avs/assay/quorum"
)

// errRefused marks an answer of an aggregator that will not change.
var errRefused = errors.New("refused")

// mail sends votes to every aggregator and remembers, per claim, who is done.
type mail struct {
	urls []string
	http *http.Client

	mu   sync.Mutex
	done map[mailKey]bool
}

type mailKey struct {
	vote quorum.Vote
	url  string
}

func newMail(urls []string) *mail {
	return &mail{urls: urls, http: &http.Client{Timeout: 10 * time.Second}, done: map[mailKey]bool{}}
}

// send posts the vote to those aggregators that have not given a lasting
// answer yet. all reports whether every one of them now has; the error joins
// what went wrong this time.
func (m *mail) send(ctx context.Context, v quorum.Vote) (all bool, err error) {
	var errs []error
	all = true
	for _, url := range m.urls {
		if m.isDone(mailKey{v, url}) {
			continue
		}
		err := m.post(ctx, url, v)
		if err != nil {
			errs = append(errs, fmt.Errorf("aggregator %s: %w", url, err))
		}
		if err == nil || errors.Is(err, errRefused) {
			m.setDone(mailKey{v, url})
		} else {
			all = false
		}
	}
	return all, errors.Join(errs...)
}

func (m *mail) isDone(k mailKey) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.done[k]
}

func (m *mail) setDone(k mailKey) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.done[k] = true
}

func (m *mail) post(ctx context.Context, url string, v quorum.Vote) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode vote: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(url, "/")+quorum.VotesPath, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("%w: %w", errRefused, err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := m.http.Do(req)
	if err != nil {
		return fmt.Errorf("send vote: %w", err)
	}
	defer resp.Body.Close()
	var reply quorum.Reply
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<16)).Decode(&reply); err != nil {
		return fmt.Errorf("status %d: decode reply: %w", resp.StatusCode, err)
	}
	return outcome(reply)
}

func outcome(r quorum.Reply) error {
	switch r.Code {
	case quorum.CodeCounted, quorum.CodeDuplicate:
		return nil
	case quorum.CodeUnknownClaim, quorum.CodeNotTraced, quorum.CodeInternal:
		return fmt.Errorf("%s: %.200s", r.Code, r.Error)
	}
	return fmt.Errorf("%w: %.40s: %.200s", errRefused, r.Code, r.Error)
}
