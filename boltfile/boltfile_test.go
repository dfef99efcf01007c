package boltfile

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.etcd.io/bbolt"
)

var bucket = []byte("things")

// filled is the file of a database with n entries, closed.
func filled(t *testing.T, n int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.db")
	db, err := Open("things", path, bucket)
	if err != nil {
		t.Fatal(err)
	}
	for i := range n {
		err := db.Update(func(tx *bbolt.Tx) error {
			return tx.Bucket(bucket).Put(fmt.Appendf(nil, "%06d", i), make([]byte, 500))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestOpen_again_keepsWhatWasWritten, and no second process may open it.
func TestOpen_again_keepsWhatWasWritten(t *testing.T) {
	path := filled(t, 50)
	db, err := Open("things", path, bucket)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.View(func(tx *bbolt.Tx) error {
		if n := tx.Bucket(bucket).Stats().KeyN; n != 50 {
			t.Errorf("%d entries of 50", n)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open("things", path, bucket); err == nil || !strings.Contains(err.Error(), "another process has it open") {
		t.Errorf("a second time: %v", err)
	}
}

// used is how many bytes of a file count; what is behind them was never written.
func used(t *testing.T, path string) (size int) {
	t.Helper()
	db, err := Open("things", path, bucket)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.View(func(tx *bbolt.Tx) error { size = int(tx.Size()); return nil }); err != nil {
		t.Fatal(err)
	}
	return size
}

// TestOpen_cutShort_isDamaged cuts a file everywhere: one line, never a panic.
func TestOpen_cutShort_isDamaged(t *testing.T) {
	path := filled(t, 50)
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	damaged := 0
	for size := 4096; size < used(t, path); size += 4096 {
		cut := filepath.Join(t.TempDir(), "cut.db")
		if err := os.WriteFile(cut, content[:size], 0o600); err != nil {
			t.Fatal(err)
		}
		db, err := Open("things", cut, bucket)
		if err == nil {
			db.Close()
			t.Errorf("%d of %d bytes are taken for a database", size, len(content))
			continue
		}
		if errors.Is(err, ErrDamaged) {
			damaged++
		}
		if strings.Contains(err.Error(), "\n") || !strings.Contains(err.Error(), cut) {
			t.Errorf("%d bytes: %q", size, err)
		}
	}
	if damaged == 0 {
		t.Error("no cut is called damage")
	}
}
