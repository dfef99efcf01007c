package opening

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dispute"
)

// Remote reads nodes of a run from the servers that have it. What it returns
// is not verified: package dispute does that, against what is on chain.
type Remote struct {
	Client  *artifact.Client
	Servers []string
	RunRoot claim.Digest
}

// Children implements dispute.Source.
func (r *Remote) Children(ctx context.Context, n dispute.Node) ([]claim.Digest, error) {
	b, err := r.get(ctx, n, "children")
	if err != nil {
		return nil, err
	}
	if len(b) != 32<<n.Levels {
		return nil, fmt.Errorf("children: %d bytes, must be %d", len(b), 32<<n.Levels)
	}
	out := make([]claim.Digest, len(b)/32)
	for i := range out {
		copy(out[i][:], b[32*i:])
	}
	return out, nil
}

// Chunk implements dispute.Source.
func (r *Remote) Chunk(ctx context.Context, n dispute.Node) ([]byte, error) {
	return r.get(ctx, n, "chunk")
}

// get asks the servers in order. No server is an error too: the node is
// withheld.
func (r *Remote) get(ctx context.Context, n dispute.Node, what string) ([]byte, error) {
	errs := []error{errors.New("no server has the node")}
	for _, s := range r.Servers {
		b, err := r.Client.FetchQuery(ctx, s, query(n), "runs", r.RunRoot.String(), what)
		if err == nil {
			return b, nil
		}
		errs = append(errs, err)
	}
	return nil, errors.Join(errs...)
}

func query(n dispute.Node) url.Values {
	u := func(v uint64) []string { return []string{strconv.FormatUint(v, 10)} }
	return url.Values{
		"tree": u(uint64(n.Tree)), "depth": u(uint64(n.Depth)), "index": u(n.Index), "levels": u(uint64(n.Levels)),
		"anchor": {n.Anchor.Root.String()}, "position": u(n.Anchor.Index), "count": u(n.Anchor.Count), "segment": u(n.Anchor.Segment),
	}
}

// parseNode reads what query wrote.
func parseNode(q url.Values) (n dispute.Node, err error) {
	u := func(key string, bits int) uint64 {
		v, e := strconv.ParseUint(q.Get(key), 10, bits)
		if e != nil {
			err = errors.Join(err, fmt.Errorf("%s: must be a number of at most %d bits", key, bits))
		}
		return v
	}
	n = dispute.Node{Tree: dispute.Tree(u("tree", 8)), Depth: int(u("depth", 6)), Index: u("index", 64), Levels: int(u("levels", 4))}
	n.Anchor = dispute.Anchor{Index: u("position", 64), Count: u("count", 64), Segment: u("segment", 64)}
	root, e := claim.ParseDigest(q.Get("anchor"))
	n.Anchor.Root = root
	return n, errors.Join(err, e)
}

// Runs finds the source of a run; ok is false if it is not there.
type Runs interface {
	Source(ctx context.Context, runRoot claim.Digest) (s dispute.Source, ok bool)
}

// Handler serves nodes of runs:
//
//	GET /v1/runs/{root}/children?tree&depth&index&levels&anchor&position&count&segment   2^levels digests
//	GET /v1/runs/{root}/chunk?…                                                          at most 1,024 bytes
func Handler(runs Runs) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/runs/{root}/children", func(w http.ResponseWriter, r *http.Request) {
		serveNode(w, r, runs, func(s dispute.Source, n dispute.Node) ([]byte, error) {
			kids, err := s.Children(r.Context(), n)
			return flat(kids), err
		})
	})
	mux.HandleFunc("GET /v1/runs/{root}/chunk", func(w http.ResponseWriter, r *http.Request) {
		serveNode(w, r, runs, func(s dispute.Source, n dispute.Node) ([]byte, error) { return s.Chunk(r.Context(), n) })
	})
	return mux
}

func flat(digests []claim.Digest) []byte {
	out := make([]byte, 0, 32*len(digests))
	for _, d := range digests {
		out = append(out, d[:]...)
	}
	return out
}

func serveNode(w http.ResponseWriter, r *http.Request, runs Runs, read func(dispute.Source, dispute.Node) ([]byte, error)) {
	root, err := claim.ParseDigest(r.PathValue("root"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	n, err := parseNode(r.URL.Query())
	if err != nil {
		http.Error(w, "node: every parameter must be a number, anchor a digest", http.StatusBadRequest)
		return
	}
	s, ok := runs.Source(r.Context(), root)
	if !ok {
		http.Error(w, "run is not here", http.StatusNotFound)
		return
	}
	data, err := read(s, n)
	artifact.Respond(w, data, err)
}
