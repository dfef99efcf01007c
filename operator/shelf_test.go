package operator

import (
	"errors"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/assay-avs/assay/artifact"
	"github.com/assay-avs/assay/claim"
)

// larder is a shelf, the directory it keeps things in, and a claimant whose server
// has what the shelf gets.
type larder struct {
	*Shelf
	t        *testing.T
	dir      string
	store    *artifact.Dir
	claimant *artifact.Dir
	server   *httptest.Server
}

func newLarder(t *testing.T) *larder {
	t.Helper()
	l := &larder{t: t, dir: t.TempDir()}
	l.claimant = l.open("claimant")
	l.store = l.open("artifacts")
	l.server = httptest.NewServer(artifact.Handler(l.claimant))
	t.Cleanup(l.server.Close)
	l.restart()
	return l
}

func (l *larder) open(name string) *artifact.Dir {
	l.t.Helper()
	d, err := artifact.OpenDir(filepath.Join(l.dir, name), 1<<20)
	if err != nil {
		l.t.Fatal(err)
	}
	return d
}

// restart makes a new process on the same files.
func (l *larder) restart() {
	l.t.Helper()
	if l.Shelf != nil {
		l.Shelf.Close()
	}
	client := artifact.NewClient(artifact.Limits{Bytes: 1 << 20, Timeout: time.Minute, AllowPrivate: true})
	s, err := OpenShelf(filepath.Join(l.dir, "kept.db"), artifact.Library{Dir: l.store, Client: client})
	if err != nil {
		l.t.Fatal(err)
	}
	l.Shelf = s
	l.t.Cleanup(func() { s.Close() })
}

// offered is an artifact that the claimant serves.
func (l *larder) offered(text string) claim.Digest {
	l.t.Helper()
	d, err := l.claimant.Put(artifact.Blob, []byte(text))
	if err != nil {
		l.t.Fatal(err)
	}
	return d
}

// get gets artifacts for a claim, as a check does.
func (l *larder) get(v claim.View, digests ...claim.Digest) {
	l.t.Helper()
	for _, d := range digests {
		if _, err := l.For(v).Get(l.t.Context(), []string{l.server.URL}, artifact.Blob, d); err != nil {
			l.t.Fatal(err)
		}
	}
}

func (l *larder) release(v claim.View) {
	l.t.Helper()
	if err := l.Release(v.ID); err != nil {
		l.t.Fatal(err)
	}
}

// expect says whether an artifact is served, and whether it is in the store.
func (l *larder) expect(what string, d claim.Digest, served, stored bool) {
	l.t.Helper()
	f, err := l.Open(l.t.Context(), artifact.Blob, d)
	if err == nil {
		f.Close()
	} else if !errors.Is(err, artifact.ErrNotFound) {
		l.t.Fatal(err)
	}
	if got := err == nil; got != served {
		l.t.Errorf("%s: served %v, want %v", what, got, served)
	}
	if got := l.store.Has(artifact.Blob, d); got != stored {
		l.t.Errorf("%s: stored %v, want %v", what, got, stored)
	}
}

func claimed(id byte) (v claim.View) {
	v.ID = claim.ID{id}
	return v
}

// What a claim was checked with is served until the last claim that needs it is
// over, whatever restarts there are; then it is gone.
func TestShelfKeepsForAsLongAsAClaimNeedsIt(t *testing.T) {
	l := newLarder(t)
	common, own := l.offered("program"), l.offered("params")
	first, second := claimed(1), claimed(2)
	l.expect("before", common, false, false)
	l.get(first, common, own)
	l.get(second, common)
	l.restart()
	l.expect("needed by two", common, true, true)
	l.expect("needed by one", own, true, true)
	l.release(first)
	l.expect("needed by one now", common, true, true)
	l.expect("needed by none", own, false, false)
	l.restart()
	if err := l.Prune(map[claim.ID]bool{}); err != nil {
		t.Fatal(err)
	}
	l.expect("after", common, false, false)
	if left := l.claims(); len(left) != 0 {
		t.Errorf("%d claims are kept for", len(left))
	}
}

// Restricted inputs are for those who have them already. What another claim shows
// to everybody is not restricted.
func TestShelfServesNothingRestricted(t *testing.T) {
	l := newLarder(t)
	secret, shared := l.offered("secret"), l.offered("shared")
	v, open := claimed(1), claimed(2)
	v.Terms.Restricted = true
	l.get(v, secret, shared)
	l.expect("restricted", secret, false, true)
	l.get(open, shared)
	l.expect("of another claim too", shared, true, true)
	l.restart()
	l.expect("restricted, after a restart", secret, false, true)
	l.release(open)
	l.expect("of no other claim any more", shared, false, true)
}

// What an operator has put into its store itself is served while a claim needs it,
// and never removed.
func TestShelfRemovesOnlyWhatItFetched(t *testing.T) {
	l := newLarder(t)
	d := l.offered("by hand")
	if _, err := l.store.Put(artifact.Blob, []byte("by hand")); err != nil {
		t.Fatal(err)
	}
	l.expect("before", d, false, true)
	l.get(claimed(1), d)
	l.get(claimed(2), d)
	l.release(claimed(1))
	l.restart()
	l.expect("while a claim needs it", d, true, true)
	l.release(claimed(2))
	l.expect("after", d, false, true)
}

// withShelf gives the bench's operator a shelf over what the claimant serves.
func (b *bench) withShelf() *larder {
	l := newLarder(b.t)
	l.claimant = b.store
	l.server.Config.Handler = artifact.Handler(b.store)
	b.op.deps.Shelf = l.Shelf
	b.op.cfg.ArtifactServers = []string{l.server.URL}
	return l
}

// An operator serves what it checked a claim with, signed or not, from the check
// to the claim's end.
func TestOperatorServesWhatItCheckedWith(t *testing.T) {
	for _, lie := range []bool{false, true} {
		b := newBench(t)
		l := b.withShelf()
		run := counter(t)
		v := b.post(run, claim.Sampled, 1)
		if lie {
			b.snap.Claims[0].TraceRoot[0]++
		}
		b.tick()
		node := httptest.NewServer(b.op.artifacts())
		defer node.Close()
		client := artifact.NewClient(artifact.Limits{Bytes: 1 << 20, Timeout: time.Minute, AllowPrivate: true})
		served := func() bool {
			_, program := client.Get(t.Context(), node.URL, artifact.Program, v.Spec.Program)
			_, segments := client.Get(t.Context(), node.URL, artifact.Segments, v.Outcome.Segments)
			_, state := client.Get(t.Context(), node.URL, artifact.Tensors, run.Segments()[3].EndState) // before the last
			return program == nil && segments == nil && state == nil
		}
		for _, status := range []claim.Status{claim.Open, claim.Certified, claim.Expired, claim.Convicted} {
			b.snap.Claims[0].Status = status
			if b.tick(); !served() {
				t.Errorf("lie %v, %s: not served", lie, status)
			}
		}
		b.snap.Claims[0].Status = claim.Final
		if b.tick(); served() || l.store.Has(artifact.Program, v.Spec.Program) {
			t.Errorf("lie %v: served, or kept, after its end", lie)
		}
	}
}

// Claims that the chain no longer lists end too.
func TestOperatorKeepsNothingForUnlistedClaims(t *testing.T) {
	b := newBench(t)
	l := b.withShelf()
	v := b.post(counter(t), claim.Full, 0)
	b.tick()
	b.snap.Claims = nil
	if b.tick(); l.store.Has(artifact.Program, v.Spec.Program) || len(l.claims()) != 0 {
		t.Error("inputs are kept of a claim that the chain does not list")
	}
}
