package signlog

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

var (
	signer = [32]byte{1}
	claimA = [32]byte{2}
	claimB = [32]byte{3}
	yes    = [32]byte{4}
	no     = [32]byte{5}
)

func open(t *testing.T, path string) *Log {
	t.Helper()
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	return l
}

func signWith(s string) func([32]byte) ([]byte, error) {
	return func([32]byte) ([]byte, error) { return []byte(s), nil }
}

func TestSignsOncePerClaimAndKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	l := open(t, path)
	if got, err := l.Sign(signer, claimA, yes, signWith("first")); err != nil || string(got) != "first" {
		t.Fatalf("%q, %v", got, err)
	}
	if got, err := l.Sign(signer, claimA, yes, signWith("second")); err != nil || string(got) != "first" {
		t.Fatalf("same digest again: %q, %v", got, err)
	}
	if _, err := l.Sign(signer, claimA, no, signWith("x")); !errors.Is(err, ErrConflict) {
		t.Fatalf("other digest: %v", err)
	}
	if _, err := l.Sign([32]byte{9}, claimA, no, signWith("x")); err != nil {
		t.Fatalf("other key: %v", err)
	}
	if _, err := l.Sign(signer, claimB, no, signWith("x")); err != nil {
		t.Fatalf("other claim: %v", err)
	}
	l.Close()
	l = open(t, path)
	if _, err := l.Sign(signer, claimA, no, signWith("x")); !errors.Is(err, ErrConflict) {
		t.Fatalf("other digest after a restart: %v", err)
	}
	digest, sig, ok, err := l.Find(signer, claimA)
	if digest != yes || string(sig) != "first" || !ok || err != nil {
		t.Fatalf("find: %x %q %v %v", digest, sig, ok, err)
	}
}

func TestFailedSignatureLeavesNoRecord(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "log"))
	if _, err := l.Sign(signer, claimA, yes, func([32]byte) ([]byte, error) { return nil, errors.New("no key") }); err == nil {
		t.Fatal("no error")
	}
	if _, err := l.Sign(signer, claimA, no, signWith("x")); err != nil {
		t.Fatal(err)
	}
}

func TestConcurrentSignersAgreeOnOneDigest(t *testing.T) {
	l := open(t, filepath.Join(t.TempDir(), "log"))
	var wins, conflicts atomic.Int32
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			_, err := l.Sign(signer, claimA, [32]byte{byte(i)}, signWith(fmt.Sprint(i)))
			if err == nil {
				wins.Add(1)
			}
			if errors.Is(err, ErrConflict) {
				conflicts.Add(1)
			}
		})
	}
	wg.Wait()
	if wins.Load() != 1 || conflicts.Load() != 15 {
		t.Fatalf("%d signed, %d refused", wins.Load(), conflicts.Load())
	}
}

func TestSecondProcessIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	open(t, path)
	if _, err := Open(path); err == nil || !strings.Contains(err.Error(), "another process") {
		t.Fatalf("second open: %v", err)
	}
}

// A process that is killed right after it printed a signature has stored it.
func TestKilledProcessKeepsItsRecord(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	cmd := exec.Command(os.Args[0], "-test.run=TestHelperSignThenDie")
	cmd.Env = append(os.Environ(), "SIGNLOG_HELPER="+path)
	out, err := cmd.Output()
	if err == nil {
		t.Fatal("helper ended by itself")
	}
	if !bytes.Contains(out, []byte("signed")) {
		t.Fatalf("helper printed %q", out)
	}
	l := open(t, path)
	if _, err := l.Sign(signer, claimA, no, signWith("x")); !errors.Is(err, ErrConflict) {
		t.Fatalf("other digest after kill -9: %v", err)
	}
}

func TestHelperSignThenDie(t *testing.T) {
	path := os.Getenv("SIGNLOG_HELPER")
	if path == "" {
		t.Skip("only as a child process")
	}
	l, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Sign(signer, claimA, yes, signWith("signed")); err != nil {
		t.Fatal(err)
	}
	fmt.Print("signed")
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	self.Kill()
	select {}
}
