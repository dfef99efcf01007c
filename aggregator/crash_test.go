package aggregator

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"testing"

	"github.com/assay-avs/assay/quorum"
)

// A process that is killed right after it acknowledged a vote has kept it: the
// next one on the same directory certifies with the remaining votes alone.
func TestKilledProcessKeepsAcknowledgedVotes(t *testing.T) {
	w := newWorld(t)
	cmd := exec.Command(os.Args[0], "-test.run=TestHelperAcknowledgeThenDie")
	cmd.Env = append(os.Environ(), "AGGREGATOR_HELPER="+w.dir)
	out, err := cmd.Output()
	if err == nil {
		t.Fatal("helper ended by itself")
	}
	if !bytes.Contains(out, []byte("acknowledged")) {
		t.Fatalf("helper printed %q", out)
	}
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0), 200, quorum.CodeDuplicate)
	expect(t, a, w.vote(1), 200, quorum.CodeCounted)
	expect(t, a, w.vote(2), 200, quorum.CodeCounted)
	tick(t, a)
	if len(w.certified) != 1 || len(w.certified[0].NonSigners) != 0 {
		t.Fatalf("certificates: %+v", w.certified)
	}
}

func TestHelperAcknowledgeThenDie(t *testing.T) {
	dir := os.Getenv("AGGREGATOR_HELPER")
	if dir == "" {
		t.Skip("only as a child process")
	}
	w := newWorld(t)
	w.dir = dir
	a := w.start(t)
	tick(t, a)
	expect(t, a, w.vote(0), 200, quorum.CodeCounted)
	fmt.Print("acknowledged")
	self, err := os.FindProcess(os.Getpid())
	if err != nil {
		t.Fatal(err)
	}
	self.Kill()
	select {}
}
