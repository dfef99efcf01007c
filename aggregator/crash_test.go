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

// Votes on a claim that nobody certified or expired leave the disk when the
// chain no longer lists it, also while the process is away.
func TestVotesLeaveTheDiskWithTheirClaim(t *testing.T) {
	for _, away := range []bool{false, true} {
		w := newWorld(t)
		a := w.start(t)
		tick(t, a)
		expect(t, a, w.vote(0), 200, quorum.CodeCounted)
		w.snap.Head = 101
		tick(t, a)
		if votes, err := a.deps.Store.votes(id); err != nil || len(votes) != 1 {
			t.Fatalf("%d votes on a claim that is open on chain, %v", len(votes), err)
		}
		if away {
			a.deps.Store.Close()
			a = w.start(t)
		}
		w.snap.Claims, w.snap.Head = nil, 1000
		tick(t, a)
		if votes, err := a.deps.Store.votes(id); err != nil || len(votes) != 0 {
			t.Errorf("away: %v: %d votes are left, %v", away, len(votes), err)
		}
	}
}
