//go:build unix

package signlog

import (
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
)

// On a full disk nothing is signed: no signature is returned, and none is on
// record once there is room again.
func TestFullDiskSignsNothing(t *testing.T) {
	cmd := exec.Command(os.Args[0], "-test.run=TestHelperFullDisk", "-test.v")
	cmd.Env = append(os.Environ(), "SIGNLOG_FULL="+filepath.Join(t.TempDir(), "log"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// The limit on the size of files is the process's: what fails beyond it fails as
// on a full disk.
func TestHelperFullDisk(t *testing.T) {
	path := os.Getenv("SIGNLOG_FULL")
	if path == "" {
		t.Skip("only as a child process")
	}
	l := open(t, path)
	signal.Ignore(syscall.SIGXFSZ)
	var room syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &room); err != nil {
		t.Fatal(err)
	}
	full := syscall.Rlimit{Cur: 1, Max: room.Max}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &full); err != nil {
		t.Fatal(err)
	}
	made := 0
	signature, err := l.Sign(signer, claimA, yes, func([32]byte) ([]byte, error) { made++; return []byte("x"), nil })
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &room); err != nil {
		t.Fatal(err)
	}
	if err == nil || signature != nil || made != 1 {
		t.Fatalf("signature %q, made %d, error %v", signature, made, err)
	}
	if _, _, ok, err := l.Find(signer, claimA); ok || err != nil {
		t.Fatalf("on record: %t, %v", ok, err)
	}
	if got, err := l.Sign(signer, claimA, no, signWith("y")); err != nil || string(got) != "y" {
		t.Fatalf("with room again: %q, %v", got, err)
	}
}
