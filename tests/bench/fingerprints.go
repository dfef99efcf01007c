//go:build unix

package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/dataset"
	"github.com/assay-avs/assay/engine"
)

const records = 64 << 10

// fingerprints measures the digest of a data set of 64 MiB in records of 1 KiB
// beside plain SHA-256 of the same file.
func (b *bench) fingerprints(ctx context.Context) error {
	b.section("Fingerprint of a data set, 64 MiB in records of 1 KiB")
	file, err := images()
	if err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "bench")
	if err != nil {
		return fmt.Errorf("write data set: %w", err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "images.asyd")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		return fmt.Errorf("write data set: %w", err)
	}
	alternatives := []func() error{
		func() error { return fingerprint(path) },
		func() error { sha256.Sum256(file); return nil },
		func() error {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
			return fingerprint(path)
		},
	}
	openssl, err := exec.LookPath("openssl")
	if err == nil {
		alternatives = append(alternatives,
			func() error { return opensslDigests(ctx, openssl, path, 1) },
			func() error { return opensslDigests(ctx, openssl, path, runtime.NumCPU()) })
	}
	t, err := b.best(alternatives...)
	if err != nil {
		return err
	}
	rate := func(i int) float64 { return float64(len(file)) / 1e6 / t[i].wall.Seconds() }
	ratio := func(i int) string {
		return fmt.Sprintf("%.2f× as long as crypto/sha256", t[i].wall.Seconds()/t[1].wall.Seconds())
	}
	b.add("data set digest: content keys, chunk trees, RFC 6962", rate(0), "MB/s", ratio(0))
	b.add("crypto/sha256 of the file's bytes", rate(1), "MB/s", "in memory")
	b.add("data set digest on one processor", rate(2), "MB/s", ratio(2))
	if len(t) > 3 {
		b.add("openssl dgst -sha256 of the file", rate(3), "MB/s",
			fmt.Sprintf("start of the process included; the digest on one processor is %.2f× as fast", t[3].wall.Seconds()/t[2].wall.Seconds()))
		n := float64(runtime.NumCPU())
		b.add(fmt.Sprintf("%d processors instead of one", runtime.NumCPU()), rate(0)/rate(2), "× as fast",
			fmt.Sprintf("as many openssl processes at once: %.2f×", n*t[3].wall.Seconds()/t[4].wall.Seconds()))
	}
	return b.held(path, len(file))
}

// opensslDigests runs some processes at once.
func opensslDigests(ctx context.Context, openssl, path string, n int) error {
	var all errgroup.Group
	for range n {
		all.Go(func() error { return exec.CommandContext(ctx, openssl, "dgst", "-sha256", path).Run() })
	}
	return all.Wait()
}

// held measures what an open data set keeps in memory.
func (b *bench) held(path string, size int) error {
	heap := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	d, err := dataset.Open(path)
	if err != nil {
		return err
	}
	b.add("held in memory by the open data set", float64(heap()-before)/float64(size)*100, "%", "of the file's size")
	return d.Close()
}

func fingerprint(path string) error {
	d, err := dataset.Open(path)
	if err != nil {
		return err
	}
	return d.Close()
}

// images is a data set file of records that all differ.
func images() ([]byte, error) {
	var file bytes.Buffer
	w, err := dataset.NewWriter(&file, dataset.Schema{{Name: "image", DType: engine.U8, Dims: []uint32{32, 32}}}, false)
	if err != nil {
		return nil, err
	}
	row, seed := make([]byte, 1024), uint32(1)
	for range records {
		for i := range row {
			seed = seed*1664525 + 1013904223
			row[i] = byte(seed >> 24)
		}
		if err := w.Append(row, claim.Digest{}); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return file.Bytes(), nil
}
