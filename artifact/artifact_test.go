package artifact

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
)

func store(t *testing.T) *Dir {
	t.Helper()
	d, err := OpenDir(t.TempDir(), 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func tensorsFile(t *testing.T) []byte {
	t.Helper()
	b, err := EncodeTensors([]engine.Tensor{
		engine.F32Tensor([]float32{1, 2, 3, 4, 5, 6}, 2, 3),
		engine.I32Tensor([]int32{-7}),
	})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestDirVerifiesOnRead(t *testing.T) {
	d := store(t)
	data := tensorsFile(t)
	digest, err := d.Put(Tensors, data)
	if err != nil {
		t.Fatal(err)
	}
	got, err := d.Get(t.Context(), Tensors, digest)
	if err != nil || !bytes.Equal(got, data) {
		t.Fatalf("%x, %v", got, err)
	}
	if _, err := d.Get(t.Context(), Blob, digest); !errors.Is(err, ErrNotFound) {
		t.Fatalf("other kind: %v", err)
	}
	damaged := bytes.Clone(data)
	damaged[len(damaged)-1] ^= 1
	if err := os.WriteFile(d.path(Tensors, digest), damaged, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Get(t.Context(), Tensors, digest); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("damaged: %v", err)
	}
}

func TestDirRefusesWhatIsTooLarge(t *testing.T) {
	d := store(t)
	if _, err := d.Put(Blob, make([]byte, 1<<20+1)); !errors.Is(err, ErrTooLarge) {
		t.Fatalf("put: %v", err)
	}
	digest, err := d.Put(Blob, []byte("x"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(d.path(Blob, digest), make([]byte, 1<<20+1), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Get(t.Context(), Blob, digest); !errors.Is(err, ErrTooLarge) {
		t.Fatalf("get: %v", err)
	}
	if _, err := d.Get(t.Context(), "../../etc", digest); err == nil {
		t.Fatal("path as kind accepted")
	}
}

func client(allowPrivate bool) *Client {
	return NewClient(Limits{Bytes: 1 << 20, Timeout: time.Second, AllowPrivate: allowPrivate})
}

func TestClientVerifiesWhatItFetches(t *testing.T) {
	d := store(t)
	digest, err := d.Put(Blob, []byte("hello"))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(Handler(d))
	defer server.Close()
	got, err := client(true).Get(t.Context(), server.URL, Blob, digest)
	if err != nil || string(got) != "hello" {
		t.Fatalf("%q, %v", got, err)
	}
	if _, err := client(true).Get(t.Context(), server.URL, Blob, claim.Digest{1}); !errors.Is(err, ErrNotFound) {
		t.Fatalf("absent: %v", err)
	}
	liar := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("hellO")) }))
	defer liar.Close()
	if _, err := client(true).Get(t.Context(), liar.URL, Blob, digest); !errors.Is(err, ErrCorrupt) {
		t.Fatalf("liar: %v", err)
	}
}

func TestClientBoundsSizeAndTime(t *testing.T) {
	flood := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, 2<<20)) }))
	defer flood.Close()
	if _, err := client(true).Get(t.Context(), flood.URL, Blob, claim.Digest{}); !errors.Is(err, ErrTooLarge) {
		t.Fatalf("flood: %v", err)
	}
	release := make(chan struct{})
	stall := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { <-release }))
	defer stall.Close()
	defer close(release)
	slow := NewClient(Limits{Bytes: 1, Timeout: 50 * time.Millisecond, AllowPrivate: true})
	if _, err := slow.Get(t.Context(), stall.URL, Blob, claim.Digest{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("stall: %v", err)
	}
}

func TestClientRefusesPrivateAddresses(t *testing.T) {
	server := httptest.NewServer(Handler(store(t)))
	defer server.Close()
	_, port, err := net.SplitHostPort(server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	for _, base := range []string{server.URL, "http://localhost:" + port, "http://[::ffff:127.0.0.1]:" + port,
		"http://10.0.0.1", "http://169.254.169.254", "http://[fd00::1]", "http://100.64.0.1", "http://0.0.0.0:" + port} {
		if _, err := client(false).Get(t.Context(), base, Blob, claim.Digest{}); !errors.Is(err, ErrPrivate) {
			t.Errorf("%s: %v", base, err)
		}
	}
	for _, base := range []string{"file:///etc/passwd", "localhost:80", "http://", "http://user:pass@example.org", ""} {
		if _, err := client(true).Get(t.Context(), base, Blob, claim.Digest{}); err == nil {
			t.Errorf("%q accepted", base)
		}
	}
}

// A public server that redirects into the private network gains nothing: the
// check is made on every connection.
func TestRedirectIsCheckedToo(t *testing.T) {
	if err := refusePrivate("tcp", "192.168.1.1:80", nil); !errors.Is(err, ErrPrivate) {
		t.Fatal(err)
	}
	if err := refusePrivate("tcp", "93.184.216.34:80", nil); err != nil {
		t.Fatal(err)
	}
}

func TestLibraryKeepsWhatItFetched(t *testing.T) {
	remote, local := store(t), store(t)
	digest, err := remote.Put(Blob, []byte("kept"))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(Handler(remote))
	lib := Library{Dir: local, Client: client(true)}
	if _, err := lib.Get(t.Context(), []string{"http://127.0.0.1:1", server.URL}, Blob, digest); err != nil {
		t.Fatal(err)
	}
	server.Close()
	if got, err := lib.Get(t.Context(), nil, Blob, digest); err != nil || string(got) != "kept" {
		t.Fatalf("%q, %v", got, err)
	}
	if _, err := lib.Get(t.Context(), []string{server.URL}, Blob, claim.Digest{1}); err == nil {
		t.Fatal("absent artifact found")
	}
}

func TestLibraryWithoutClientAsksNobody(t *testing.T) {
	lib := Library{Dir: store(t)}
	if _, err := lib.Get(t.Context(), []string{"http://127.0.0.1:1"}, Blob, claim.Digest{1}); !errors.Is(err, ErrNotFound) {
		t.Fatalf("%v, want not found", err)
	}
}

func TestTensorsAreNamedByTheirTree(t *testing.T) {
	data := tensorsFile(t)
	tensors, err := DecodeTensors(data)
	if err != nil {
		t.Fatal(err)
	}
	digest, err := DigestOf(Tensors, data)
	if err != nil || digest != commit.StateRoot(tensors) {
		t.Fatalf("%s, %v", digest, err)
	}
	again, err := EncodeTensors(tensors)
	if err != nil || !bytes.Equal(again, data) {
		t.Fatalf("does not round-trip: %v", err)
	}
	for n := range data {
		if _, err := DecodeTensors(data[:n]); err == nil {
			t.Fatalf("first %d bytes accepted", n)
		}
	}
	if _, err := DecodeTensors(append(data, 0)); err == nil {
		t.Fatal("byte after the end accepted")
	}
}

func TestSegmentsRoundTrip(t *testing.T) {
	in := []commit.SegmentRoots{{EndState: claim.Digest{1}}, {EndState: claim.Digest{2}, Outputs: claim.Digest{3}}}
	out, err := DecodeSegments(EncodeSegments(in))
	if err != nil || len(out) != 2 || out[1] != in[1] {
		t.Fatalf("%+v, %v", out, err)
	}
	if _, err := DecodeSegments(EncodeSegments(in)[:70]); err == nil {
		t.Fatal("truncated file accepted")
	}
}

func FuzzDecodeTensors(f *testing.F) {
	f.Add([]byte(tensorsMagic + "\x00\x00\x00\x01\x02\x01\x00\x00\x00\x01\x07"))
	f.Fuzz(func(t *testing.T, data []byte) {
		tensors, err := DecodeTensors(data)
		if err != nil {
			return
		}
		if again, err := EncodeTensors(tensors); err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%x does not round-trip: %v", data, err)
		}
	})
}

func TestFailedWriteLeavesNothing(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "file"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(filepath.Join(dir, "file", "x"), []byte("y")); err == nil {
		t.Fatal("wrote below a file")
	}
}

// TestHandlerServesManyFromTheFile has many readers of one artifact: what they
// are served is not in memory, and a file that changed is looked at again.
func TestHandlerServesManyFromTheFile(t *testing.T) {
	const size, readers = 4 << 20, 16
	d, err := OpenDir(t.TempDir(), size)
	if err != nil {
		t.Fatal(err)
	}
	digest, err := d.Put(Blob, make([]byte, size))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(Handler(d))
	defer server.Close()
	url := server.URL + "/v1/artifacts/blob/" + digest.String()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range readers {
		resp, err := http.Get(url)
		if err != nil {
			t.Fatal(err)
		}
		n, err := io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
		if n != size || err != nil || resp.StatusCode != http.StatusOK {
			t.Fatalf("%d of %d bytes, status %d, %v", n, size, resp.StatusCode, err)
		}
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > readers*size/2 {
		t.Errorf("%d bytes of memory for %d readers of %d bytes", used, readers, size)
	}
	path := d.path(Blob, digest)
	if err := os.WriteFile(path, make([]byte, size-1), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Open(t.Context(), Blob, digest); !errors.Is(err, ErrCorrupt) {
		t.Errorf("a changed file: %v", err)
	}
}
