// Package e2e_test runs the built binary as its users do.
package e2e_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/assay-avs/assay/demo"
)

// binary is built once; TestMain removes it.
var binary = sync.OnceValues(func() (string, error) {
	path := filepath.Join(scratch, "assay")
	cmd := exec.Command("go", "build", "-o", path, "./cmd/assay")
	cmd.Dir = "../.."
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build: %w: %s", err, out)
	}
	return path, nil
})

var scratch string

func TestMain(m *testing.M) {
	var err error
	if scratch, err = os.MkdirTemp("", "assay-e2e-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	os.RemoveAll(scratch) // a temporary directory: nothing depends on it
	os.Exit(code)
}

func build(t *testing.T) string {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// TestDemo plays the demo from the binary, in an empty directory, and checks
// its account and the facts that it writes; with ASSAY_LONG set, as make test has
// it.
func TestDemo(t *testing.T) {
	if os.Getenv("ASSAY_LONG") == "" {
		t.Skip("plays for half a minute: ASSAY_LONG=1")
	}
	t.Parallel()
	f := playDemo(t)
	if f.PeakMemoryBytes >= 1_500_000_000 {
		t.Errorf("peak memory %d bytes, want less than 1.5 GB", f.PeakMemoryBytes)
	}
}

// TestDemo_cnn plays it with the convolutional network; with ASSAY_LONG set, as
// make test-long has it.
func TestDemo_cnn(t *testing.T) {
	if os.Getenv("ASSAY_LONG") == "" {
		t.Skip("plays for a minute: ASSAY_LONG=1")
	}
	t.Parallel()
	playDemo(t, "--model", "cnn")
}

// playDemo plays the demo and holds its account to the facts.
func playDemo(t *testing.T, flags ...string) (f demo.Facts) {
	t.Helper()
	dir := t.TempDir()
	facts := filepath.Join(dir, "facts.json")
	cmd := exec.Command(build(t), append([]string{"demo", "--json", facts}, flags...)...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("demo: %v\n%s", err, out)
	}
	data, err := os.ReadFile(facts)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	checkScenarios(t, f)
	account := strings.ReplaceAll(string(out), ",", "")
	for _, x := range f.Transactions {
		if !strings.Contains(account, strconv.FormatUint(x.Gas, 10)) {
			t.Errorf("the account has no %d gas of %s in %s", x.Gas, x.Call, x.Scenario)
		}
	}
	if f.Seconds <= 0 || f.PeakMemoryBytes == 0 || len(f.Transactions) == 0 || len(f.Phases) == 0 {
		t.Errorf("facts lack time, memory, transactions or phases: %+v", f)
	}
	return f
}

func checkScenarios(t *testing.T, f demo.Facts) {
	want := []struct {
		name, status     string
		signers, slashed int
		faultProof       bool
	}{
		{"training", "final", 5, 0, false},
		{"evaluation", "final", 5, 0, false},
		{"batch", "final", 5, 0, false},
		{"lie", "convicted", 4, 4, true},
		{"withheld", "convicted", 5, 0, false},
	}
	if len(f.Scenarios) != len(want) {
		t.Fatalf("%d scenarios, want %d", len(f.Scenarios), len(want))
	}
	for i, w := range want {
		s := f.Scenarios[i]
		if s.Name != w.name || s.Status != w.status || len(s.Signers) != w.signers || len(s.Slashed) != w.slashed || (s.FaultProof != nil) != w.faultProof {
			t.Errorf("scenario %d: %+v, want %+v", i, s, w)
		}
	}
	checkSlashes(t, f.Scenarios[3])
	checkBonds(t, f.Scenarios[3], "liar", "challenger")
	checkBonds(t, f.Scenarios[4], "withholder", "second challenger")
	if a := f.Scenarios[1].Accuracy; a == nil || *a < 0.95 || *a > 1 {
		t.Errorf("accuracy on held-out digits is %v, want at least 0.95", a)
	}
}

// checkSlashes: every corrupted signer lost half of its allocation, the honest
// operator signed nothing.
func checkSlashes(t *testing.T, lie demo.Scenario) {
	signed := map[string]bool{}
	for _, s := range lie.Signers {
		signed[s] = true
	}
	for _, s := range lie.Slashed {
		if !signed[s.Operator] {
			t.Errorf("%s was slashed and had not signed", s.Operator)
		}
		if s.MagnitudeBefore != 1e18 || s.MagnitudeAfter != 5e17 {
			t.Errorf("%s: magnitude went from %d to %d, want a half", s.Operator, s.MagnitudeBefore, s.MagnitudeAfter)
		}
	}
	if p := lie.FaultProof; p != nil && (p.Gas >= 1<<24 || p.CalldataBytes >= 128<<10) {
		t.Errorf("fault proof: %d gas and %d bytes do not fit one transaction", p.Gas, p.CalldataBytes)
	}
}

// checkBonds: the claimant's bond is gone, the challenger has gained.
func checkBonds(t *testing.T, s demo.Scenario, loser, winner string) {
	amount := func(text string) *big.Int {
		n, ok := new(big.Int).SetString(text, 10)
		if !ok {
			t.Fatalf("%s: amount %q", s.Name, text)
		}
		return n
	}
	if m := s.Bonds[loser]; amount(m.After).Cmp(amount(m.Before)) > 0 {
		t.Errorf("%s: %s got money back: %+v", s.Name, loser, m)
	}
	if m := s.Bonds[winner]; amount(m.After).Cmp(amount(m.Before)) <= 0 {
		t.Errorf("%s: %s gained nothing: %+v", s.Name, winner, m)
	}
}
