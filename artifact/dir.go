package artifact

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/assay-avs/assay/claim"
)

// Dir is a store in a directory: <root>/<kind>/<digest in hex>.
type Dir struct {
	root  string
	limit int64

	mu       sync.Mutex
	verified map[string]stamp // by path
}

// stamp tells versions of a file apart.
type stamp struct {
	size    int64
	changed time.Time
}

// OpenDir opens or creates a store. Files larger than limit bytes are refused.
func OpenDir(root string, limit int64) (*Dir, error) {
	if err := os.MkdirAll(root, 0o755); err != nil {
		return nil, fmt.Errorf("open artifact store: %w", err)
	}
	return &Dir{root: root, limit: limit, verified: map[string]stamp{}}, nil
}

// Put stores data under its digest. Storing the same data again does nothing.
func (d *Dir) Put(kind Kind, data []byte) (claim.Digest, error) {
	digest, err := DigestOf(kind, data)
	if err != nil {
		return digest, fmt.Errorf("store %s: %w", kind, err)
	}
	if int64(len(data)) > d.limit {
		return digest, fmt.Errorf("store %s %s: %w of %d bytes", kind, digest, ErrTooLarge, d.limit)
	}
	if err := writeFile(d.path(kind, digest), data); err != nil {
		return digest, fmt.Errorf("store %s %s: %w", kind, digest, err)
	}
	return digest, nil
}

// Get reads and verifies an artifact: ErrNotFound, ErrCorrupt, ErrTooLarge.
func (d *Dir) Get(_ context.Context, kind Kind, digest claim.Digest) ([]byte, error) {
	if _, err := ParseKind(string(kind)); err != nil {
		return nil, err
	}
	data, err := readLimited(d.path(kind, digest), d.limit)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s %s: %w", kind, digest, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s %s: %w", kind, digest, err)
	}
	if err := Verify(kind, digest, data); err != nil {
		return nil, fmt.Errorf("read %s: %w", d.path(kind, digest), err)
	}
	return data, nil
}

// Open opens an artifact to be read piece by piece: ErrNotFound, ErrCorrupt,
// ErrTooLarge. Its content is verified once, one artifact at a time, and again
// if the file has changed; after that, readers cost no memory.
func (d *Dir) Open(ctx context.Context, kind Kind, digest claim.Digest) (io.ReadSeekCloser, error) {
	if _, err := ParseKind(string(kind)); err != nil {
		return nil, err
	}
	f, err := os.Open(d.path(kind, digest))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s %s: %w", kind, digest, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("open %s %s: %w", kind, digest, err)
	}
	if err := d.verify(ctx, f, kind, digest); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// verify reads a file unless this version of it was read before.
func (d *Dir) verify(ctx context.Context, f *os.File, kind Kind, digest claim.Digest) error {
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("open %s %s: %w", kind, digest, err)
	}
	now := stamp{info.Size(), info.ModTime()}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.verified[f.Name()] == now {
		return nil
	}
	if _, err := d.Get(ctx, kind, digest); err != nil {
		return err
	}
	d.verified[f.Name()] = now
	return nil
}

// Has says whether the directory has an artifact, without reading it.
func (d *Dir) Has(kind Kind, digest claim.Digest) bool {
	_, err := os.Stat(d.path(kind, digest))
	return err == nil
}

// Remove takes an artifact out of the directory. It does nothing if it is not
// there; who reads it at the moment reads it to its end.
func (d *Dir) Remove(kind Kind, digest claim.Digest) error {
	path := d.path(kind, digest)
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.verified, path)
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("remove %s %s: %w", kind, digest, err)
	}
	return nil
}

func (d *Dir) path(kind Kind, digest claim.Digest) string {
	return filepath.Join(d.root, string(kind), strings.TrimPrefix(digest.String(), "0x"))
}

func readLimited(path string, limit int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return readAll(f, limit)
}

func readAll(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%w of %d bytes", ErrTooLarge, limit)
	}
	return data, nil
}

// writeFile makes the file appear whole or not at all.
func writeFile(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := errors.Join(f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
