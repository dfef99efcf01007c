package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"

	"github.com/assay-avs/assay/claim"
)

// ErrPrivate says that an address is not on the public network.
var ErrPrivate = errors.New("address is not public (allow_private permits it)")

// Limits bound what a client reads from others.
type Limits struct {
	Bytes        int64         // per artifact
	Timeout      time.Duration // per artifact, from dialing to the last byte
	AllowPrivate bool          // loopback, private and link-local addresses
}

// Client fetches from the artifact servers of others.
type Client struct {
	http   *http.Client
	limits Limits
}

// NewClient makes a client. It follows at most three redirects, uses no proxy,
// and checks every address it connects to, after name resolution.
func NewClient(limits Limits) *Client {
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	if !limits.AllowPrivate {
		dialer.Control = refusePrivate
	}
	transport := &http.Transport{
		DialContext:           dialer.DialContext,
		TLSHandshakeTimeout:   10 * time.Second,
		ResponseHeaderTimeout: limits.Timeout,
		IdleConnTimeout:       30 * time.Second,
		MaxIdleConnsPerHost:   4,
	}
	return &Client{limits: limits, http: &http.Client{
		Transport: transport, Timeout: limits.Timeout, CheckRedirect: fewRedirects,
	}}
}

// Get fetches and verifies an artifact from the server at base.
func (c *Client) Get(ctx context.Context, base string, kind Kind, digest claim.Digest) ([]byte, error) {
	data, err := c.Fetch(ctx, base, "artifacts", string(kind), digest.String())
	if err != nil {
		return nil, err
	}
	if err := Verify(kind, digest, data); err != nil {
		return nil, fmt.Errorf("fetch from %s: %w", base, err)
	}
	return data, nil
}

// Fetch reads base/v1/<elements…>; the caller verifies what it gets.
func (c *Client) Fetch(ctx context.Context, base string, elements ...string) ([]byte, error) {
	return c.FetchQuery(ctx, base, nil, elements...)
}

// FetchQuery is Fetch with a query.
func (c *Client) FetchQuery(ctx context.Context, base string, query url.Values, elements ...string) ([]byte, error) {
	target, err := endpoint(base, query, elements)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, target, nil)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", target, err)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, fmt.Errorf("fetch: %w", err) // names the URL
	}
	defer resp.Body.Close()
	switch {
	case resp.StatusCode == http.StatusNotFound:
		return nil, fmt.Errorf("fetch %s: %w", target, ErrNotFound)
	case resp.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("fetch %s: status %d", target, resp.StatusCode)
	}
	data, err := readAll(resp.Body, c.limits.Bytes)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", target, err)
	}
	return data, nil
}

func endpoint(base string, query url.Values, elements []string) (string, error) {
	u, err := url.Parse(base)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || u.User != nil {
		return "", fmt.Errorf("artifact server %.200q: must be http://host or https://host", base)
	}
	u = u.JoinPath(append([]string{"v1"}, elements...)...)
	u.RawQuery = query.Encode()
	return u.String(), nil
}

func fewRedirects(req *http.Request, via []*http.Request) error {
	if len(via) >= 3 {
		return errors.New("more than three redirects")
	}
	if req.URL.Scheme != "http" && req.URL.Scheme != "https" {
		return fmt.Errorf("redirect to scheme %q", req.URL.Scheme)
	}
	return nil
}

var carrierGrade = netip.MustParsePrefix("100.64.0.0/10")

func refusePrivate(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	if a := ap.Addr().Unmap(); !a.IsGlobalUnicast() || a.IsPrivate() || carrierGrade.Contains(a) {
		return fmt.Errorf("%s: %w", a, ErrPrivate)
	}
	return nil
}

// source opens verified artifacts.
type source interface {
	Open(ctx context.Context, kind Kind, digest claim.Digest) (io.ReadSeekCloser, error)
}

// Handler serves GET /v1/artifacts/{kind}/{digest} from a store.
func Handler(store source) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/artifacts/{kind}/{digest}", func(w http.ResponseWriter, r *http.Request) {
		kind, err := ParseKind(r.PathValue("kind"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		digest, err := claim.ParseDigest(r.PathValue("digest"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		content, err := store.Open(r.Context(), kind, digest)
		if err != nil {
			Respond(w, nil, err)
			return
		}
		defer content.Close()
		w.Header().Set("Content-Type", "application/octet-stream")
		http.ServeContent(w, r, "", time.Time{}, content)
	})
	return mux
}

// Respond writes bytes, or the error with its status: 404 for ErrNotFound,
// else 500.
func Respond(w http.ResponseWriter, data []byte, err error) {
	switch {
	case errors.Is(err, ErrNotFound):
		http.Error(w, "not found", http.StatusNotFound)
	case err != nil:
		http.Error(w, strings.SplitN(err.Error(), "\n", 2)[0], http.StatusInternalServerError)
	default:
		w.Header().Set("Content-Type", "application/octet-stream")
		w.Header().Set("Content-Length", fmt.Sprint(len(data)))
		_, _ = w.Write(data) // the peer may hang up; nothing to do about it
	}
}

// Library gets artifacts from a directory first, then from servers, and keeps
// what it fetched. Without a client it asks nobody.
type Library struct {
	Dir    *Dir
	Client *Client
}

// Get returns a verified artifact, asking the servers in order. The error of a
// missing artifact joins what each of them said.
func (l Library) Get(ctx context.Context, servers []string, kind Kind, digest claim.Digest) ([]byte, error) {
	data, err := l.Dir.Get(ctx, kind, digest)
	if err == nil {
		return data, nil
	}
	if l.Client == nil {
		return nil, err
	}
	errs := []error{err}
	for _, s := range servers {
		data, err := l.Client.Get(ctx, s, kind, digest)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if _, err := l.Dir.Put(kind, data); err != nil {
			return nil, err
		}
		return data, nil
	}
	return nil, errors.Join(errs...)
}
