package e2e_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// word is the text behind a name at the start of a line.
func word(t *testing.T, out, name string) string {
	t.Helper()
	for _, line := range strings.Split(out, "\n") {
		if f := strings.Fields(line); len(f) > 1 && f[0] == name {
			return f[1]
		}
	}
	t.Fatalf("no %q in\n%s", name, out)
	return ""
}

// play runs the README's commands as they stand there, in a directory with the
// binary, the configuration and the examples.
func (c *cluster) play() (claim string) {
	c.t.Helper()
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		c.t.Fatal(err)
	}
	for from, to := range map[string]string{examples: "examples", filepath.Dir(c.bin): "bin"} {
		if err := os.Symlink(from, filepath.Join(c.dir, to)); err != nil {
			c.t.Fatal(err)
		}
	}
	c.start("README", exec.Command("sh", "-ec", fence(c.t, "Make a claim", 1)+"\necho claim $CLAIM"))
	c.await("certified claim", 90*time.Second, func() bool {
		return strings.Contains(c.read(c.running["aggregator"].log), `"msg":"certified"`)
	})
	c.await("dry run", 30*time.Second, func() bool { return strings.Contains(c.read(c.running["README"].log), "honest") })
	id := c.certified()
	c.postAgain(id)
	c.registerEarly(id)
	c.interrupt(id)
	c.mine(330) // the dispute window, which nobody uses
	select {
	case err := <-c.running["README"].done:
		if err != nil {
			c.t.Fatalf("README: %v\n%s", err, c.read(c.running["README"].log))
		}
	case <-time.After(60 * time.Second):
		c.t.Fatalf("README's commands don't end\n%s", c.read(c.running["README"].log))
	}
	out := c.read(c.running["README"].log)
	c.order = slices.DeleteFunc(c.order, func(name string) bool { return name == "README" })
	if info, err := os.Stat(filepath.Join(c.dir, "trained.onnx")); err != nil || info.Size() < 10_000 {
		c.t.Errorf("trained.onnx: %v", err)
	}
	return word(c.t, out[strings.LastIndex(out, "\nclaim "):], "claim")
}

var claimField = regexp.MustCompile(`"msg":"certified".*"claim":"(0x[0-9a-f]{64})"`)

// certified is the claim that the aggregator's log names.
func (c *cluster) certified() (id string) {
	c.t.Helper()
	found := claimField.FindStringSubmatch(c.read(c.running["aggregator"].log))
	if found == nil {
		c.t.Fatal("the aggregator's log names no certified claim")
	}
	return found[1]
}

// postAgain is refused as long as a claim of the run is under way.
func (c *cluster) postAgain(id string) {
	c.t.Helper()
	out, err := c.command("claimant", "claim", "post", "--config", imageConfig+"/claimant.yaml", "--fee", "0.01", "--bond", "2",
		"--value-at-risk", "0.5", "--wrap", c.runOf(id)).CombinedOutput()
	if err == nil || !strings.Contains(string(out), "claim "+id+" of it is certified: another one costs fee and bond again, --again posts it") {
		c.t.Errorf("claim post of a run that is claimed: %v, %s", err, out)
	}
}

// registerEarly is refused as long as no claim of the run is Final.
func (c *cluster) registerEarly(id string) {
	c.t.Helper()
	out, err := c.command("claimant", "model", "register", "--config", imageConfig+"/claimant.yaml", "--state", c.runOf(id)).CombinedOutput()
	if want := "assay: run " + c.runOf(id) + " has no Final claim: post one and wait until it is\n"; err == nil || string(out) != want {
		c.t.Errorf("model register --state of a run that is not Final: %v, %s", err, out)
	}
}

// goOn claims a run that continues that of a Final claim, as the README of the
// digits says, to its certificate.
func (c *cluster) goOn(parent string) (claim string) {
	c.t.Helper()
	script := "RUN=" + c.runOf(parent) + "\n" + fenceIn(c.t, c.read("../../examples/digits/README.md"), onChain, 0) + "\necho claim $CLAIM"
	ctx, cancel := context.WithTimeout(c.t.Context(), 90*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, "sh", "-ec", script)
	cmd.Dir, cmd.Env = c.dir, c.environment("claimant")
	out, err := cmd.CombinedOutput()
	if err != nil {
		c.t.Fatalf("README of the digits: %v\n%s", err, out)
	}
	said := string(out)
	claim = word(c.t, said[strings.LastIndex(said, "\nclaim "):], "claim")
	status := c.assay("claim", "status", "--config", imageConfig+"/claimant.yaml", claim)
	if word(c.t, status, "status") != "certified" || c.runOf(parent) == word(c.t, status, "run") {
		c.t.Errorf("the run that goes on:\n%s", status)
	}
	again := c.assay("model", "register", "--config", imageConfig+"/claimant.yaml", "--state", c.runOf(parent))
	if !strings.HasSuffix(again, " of run "+c.runOf(parent)+" is registered already\n") {
		c.t.Errorf("registered again: %s", again)
	}
	return claim
}

// finish brings a certified claim to its end by hand, as a claimant can whose
// daemon is not running.
func (c *cluster) finish(id string) {
	c.t.Helper()
	c.stop("claimant")
	config := []string{"--config", imageConfig + "/claimant.yaml"}
	finalize := func() *exec.Cmd {
		return c.command("claimant", append(append([]string{"claim", "finalize"}, config...), id)...)
	}
	if out, err := finalize().CombinedOutput(); err == nil || !strings.Contains(string(out), "claim "+id+" can be disputed until block") {
		c.t.Errorf("claim finalize in the dispute window: %v, %s", err, out)
	}
	c.mine(330)
	if out, err := finalize().CombinedOutput(); err != nil || string(out) != "claim "+id+" is final\n" {
		c.t.Errorf("claim finalize: %v, %s", err, out)
	}
	if out, err := finalize().CombinedOutput(); err == nil || !strings.Contains(string(out), "claim "+id+" is final already") {
		c.t.Errorf("claim finalize again: %v, %s", err, out)
	}
	if out := c.assay(append([]string{"claim", "withdraw"}, config...)...); !regexp.MustCompile(`^withdrew 2\.\d+ WETH\n$`).MatchString(out) {
		c.t.Errorf("claim withdraw: %s", out)
	}
}

// runOf is the run that a claim is of.
func (c *cluster) runOf(id string) string {
	c.t.Helper()
	return word(c.t, c.assay("claim", "status", "--config", imageConfig+"/claimant.yaml", id), "run")
}

// interrupt ends a command that waits for a claim: its status says so, and
// while it waited, others could look at the same claim.
func (c *cluster) interrupt(id string) {
	c.t.Helper()
	wait := c.command("claimant", "claim", "wait", "--config", imageConfig+"/claimant.yaml", "--for", "final", id)
	said, err := wait.StderrPipe()
	if err != nil {
		c.t.Fatal(err)
	}
	if err := wait.Start(); err != nil {
		c.t.Fatal(err)
	}
	lines := bufio.NewReader(said)
	if line, err := lines.ReadString('\n'); err != nil || line != "claim "+id+" is certified: waiting until it is final\n" {
		c.t.Errorf("claim wait: %v, %q", err, line)
	}
	c.assay("claim", "status", "--config", imageConfig+"/claimant.yaml", id)
	if err := wait.Process.Signal(os.Interrupt); err != nil {
		c.t.Fatal(err)
	}
	rest, err := io.ReadAll(lines)
	if err != nil || string(rest) != "assay: interrupted\n" {
		c.t.Errorf("interrupted claim wait: %v, %q", err, rest)
	}
	var exit *exec.ExitError
	if err := wait.Wait(); !errors.As(err, &exit) || exit.ExitCode() != 130 {
		c.t.Errorf("interrupted claim wait: %v", err)
	}
}
