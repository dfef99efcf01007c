package simulate

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
)

// fetch yields artifacts.
type fetch interface {
	Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error)
}

// library is what the servers of the games have.
type library struct {
	files   map[string][]byte
	shelves map[string]map[string]bool // what operators keep, by their server
}

func newLibrary() *library {
	return &library{files: map[string][]byte{}, shelves: map[string]map[string]bool{}}
}

// Servers that are not shelves.
const (
	everything = "everything"
	denied     = "denied"
)

// without is a server of everything but one artifact.
func without(kind artifact.Kind, digest claim.Digest) string {
	return "all but " + name(kind, digest)
}

var errDenied = errors.New("no server has it")

func name(kind artifact.Kind, digest claim.Digest) string { return fmt.Sprint(kind, digest) }

func (l *library) put(kind artifact.Kind, digest claim.Digest, data []byte) {
	l.files[name(kind, digest)] = data
}

// Get yields an artifact, if one of the servers has it; who names none has
// everything.
func (l *library) Get(_ context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	what := name(kind, digest)
	data, ok := l.files[what]
	if !ok {
		return nil, fmt.Errorf("no %v %s", kind, digest)
	}
	if len(servers) > 0 && !slices.ContainsFunc(servers, func(s string) bool { return l.has(s, what) }) {
		return nil, fmt.Errorf("get %v %s: %w", kind, digest, errDenied)
	}
	return data, nil
}

func (l *library) has(server, what string) bool {
	if kept, ok := l.shelves[server]; ok {
		return kept[what]
	}
	return server == everything || server != denied && server != "all but "+what
}

// shelf is an operators' server: it has what they got for their checks, as the
// daemon's has, which keeps it for longer than a game lasts.
type shelf struct {
	*library
	server string
}

// Get yields an artifact and keeps it.
func (s shelf) Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	data, err := s.library.Get(ctx, servers, kind, digest)
	if err == nil {
		s.shelves[s.server][name(kind, digest)] = true
	}
	return data, err
}
