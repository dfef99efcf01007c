package network

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/challenger"
	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/devnet"
)

// command is the program `assay` with a challenger's files.
type command struct {
	t        *testing.T
	bin, dir string
}

// challengerCommand makes a key with the program, funds it and writes the configuration.
func (n *network) challengerCommand() *command {
	n.t.Helper()
	c := &command{n.t, filepath.Join(n.t.TempDir(), "assay"), n.t.TempDir()}
	if out, err := exec.CommandContext(n.t.Context(), "go", "build", "-o", c.bin, "../../cmd/assay").CombinedOutput(); err != nil {
		n.t.Fatalf("%v: %s", err, out)
	}
	if out, err := c.assay("keys", "create", "ecdsa", "--name", "hunter", "--dir", ".", "--light"); err != nil {
		n.t.Fatalf("%v: %s", err, out)
	}
	if err := n.dev.Fund(n.t.Context(), c.address("hunter.ecdsa.key.json"), devnet.Ether(100)); err != nil {
		n.t.Fatal(err)
	}
	if err := n.book.Save(filepath.Join(c.dir, "addresses.yaml")); err != nil {
		n.t.Fatal(err)
	}
	config := fmt.Sprintf("chain: {rpc: [%q], address_book: addresses.yaml, confirmations: 0, receipt_poll: 25ms}\n", n.dev.HTTPEndpoint()) +
		"data_dir: hunter\ngas_private_key_store_path: hunter.ecdsa.key.json\nallow_private: true\n"
	if err := os.WriteFile(filepath.Join(c.dir, "challenger.yaml"), []byte(config), 0o600); err != nil {
		n.t.Fatal(err)
	}
	return c
}

// address is that of a key file.
func (c *command) address(file string) common.Address {
	c.t.Helper()
	data, err := os.ReadFile(filepath.Join(c.dir, file))
	if err != nil {
		c.t.Fatal(err)
	}
	var key struct{ Address string }
	if err := json.Unmarshal(data, &key); err != nil {
		c.t.Fatal(err)
	}
	return common.HexToAddress(key.Address)
}

func (c *command) assay(args ...string) (string, error) {
	cmd := exec.CommandContext(c.t.Context(), c.bin, args...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "OPERATOR_ECDSA_KEY_PASSWORD=correct horse", "ASSAY_GAS_KEY_PASSWORD=correct horse")
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// `assay challenge` finds a lie, prices its proof and leaves the evidence; without
// --dry-run it convicts.
func TestChallengeCommand(t *testing.T) {
	t.Parallel()
	times := roomy
	times.Demand = 1300
	n := newNetworkWith(t, 4, times)
	hunter := n.challengerCommand()
	c := n.oneHonest()
	n.register(c, decay(t))
	posted, err := c.Post(t.Context(), lyingRun(t, 3), terms(claim.Full, 0))
	if err != nil {
		t.Fatal(err)
	}
	n.until(c.Daemon, posted.ID, "certified", is(claim.Certified))
	n.dev.MineTo(posted.Schedule.Certify + 1) // traces are served from then on
	id := posted.ID.String()
	out, err := hunter.assay("challenge", "--config", "challenger.yaml", "--dry-run", id)
	if err != nil || !regexp.MustCompile(`element fault: segment 3,.*\nproof of \d+ bytes, evidence in hunter/cli/evidence\nthe contracts accept it for \d+ gas\n$`).MatchString(out) {
		t.Fatalf("dry run: %v\n%s", err, out)
	}
	if v := n.until(c.Daemon, posted.ID, "known", func(claim.View) bool { return true }); v.Status != claim.Certified {
		t.Errorf("the dry run left the claim %s", v.Status)
	}
	if out, err = hunter.assay("challenge", "--config", "challenger.yaml", id); err != nil || !regexp.MustCompile(`\nconvicted\n$`).MatchString(out) {
		t.Fatalf("challenge: %v\n%s", err, out)
	}
	n.until(c.Daemon, posted.ID, "convicted", is(claim.Convicted))
	var e challenger.Evidence
	if data, err := os.ReadFile(filepath.Join(hunter.dir, "hunter/cli/evidence", id[2:]+".json")); err != nil || json.Unmarshal(data, &e) != nil {
		t.Fatalf("evidence: %v", err)
	}
	n.recheck(&e)
}
