package operator

import (
	"context"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

// expect holds the verdict on the one claim of the bench, and that nothing of it
// was signed.
func (b *bench) expectUnsigned(want Verdict) {
	b.t.Helper()
	v := b.snap.Claims[0]
	if got := b.op.verdicts[statement(v)].Verdict; got != want {
		b.t.Errorf("verdict %s, want %s", got, want)
	}
	b.expectVotes(0)
	if _, _, signed, err := b.log.Find(b.key.ID(), v.ID); signed || err != nil {
		b.t.Errorf("signed %t, %v", signed, err)
	}
}

// later serves the programs of a release with another version of the Referee.
type later struct{ fetch }

func (l later) Get(ctx context.Context, servers []string, kind artifact.Kind, digest claim.Digest) ([]byte, error) {
	data, err := l.fetch.Get(ctx, servers, kind, digest)
	if err == nil && kind == artifact.Program {
		data[5] = engine.RefereeVersion + 1
	}
	return data, err
}

// An operator of one release says nothing about programs of another: what they
// mean it does not know.
func TestSaysNothingAboutAnotherVersion(t *testing.T) {
	b := newBench(t)
	b.post(counter(t), claim.Full, 0)
	b.op.deps.Artifacts = later{b.op.deps.Artifacts}
	b.tick()
	b.expectUnsigned(Unavailable)
}

// Inputs that find no room on disk say nothing about a claim, and nothing is
// signed; with room again it is checked and signed.
func TestFullDiskSaysNothing(t *testing.T) {
	b := newBench(t)
	b.post(counter(t), claim.Full, 0)
	server := httptest.NewServer(artifact.Handler(b.store))
	t.Cleanup(server.Close)
	b.snap.Claims[0].Servers = []string{server.URL}
	path := filepath.Join(b.dir, "cache")
	cache, err := artifact.OpenDir(path, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(path); err != nil { // no file can be made in a directory that is a file
		t.Fatal(err)
	}
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	limits := artifact.Limits{Bytes: 1 << 20, Timeout: 1 << 30, AllowPrivate: true}
	b.op.deps.Artifacts = artifact.Library{Dir: cache, Client: artifact.NewClient(limits)}
	b.tick()
	b.expectUnsigned(Unavailable)

	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	b.snap.Head = 20
	b.tick()
	b.expectVotes(1)
}
