package contracts_test

import (
	"os"
	"strings"
	"testing"
)

// Sources: what is deployed on a live network, with its interfaces and the
// examples that people copy. What only serves the devnet and the tests is left
// out on both sides: src/devnet, src/harness.
var deployed = []string{"../../contracts/src/*.sol", "../../contracts/src/{interfaces,referee,examples}/*.sol"}

// Tests: Foundry's, with their helpers, and those Go tests that run the
// contracts on an EVM and look at what they answer. Tests of daemons that use
// the contracts (network, e2e, simulate, chain) are not counted.
var checking = []string{"../../contracts/test/*.sol", "../{attack,certificate,evm,gas,policy,referee,sampling,schedule}/*.go"}

// There are at least twice as many lines of tests as of sources, blank lines
// and comments left out.
func TestRatio_atLeastTwo(t *testing.T) {
	src := lines(t, files(t, deployed...))
	foundry, evm := lines(t, files(t, checking[0])), lines(t, files(t, checking[1]))
	ratio := float64(foundry+evm) / float64(src)
	t.Logf("%d lines of contracts, %d of Foundry tests, %d of Go tests on an EVM: %.2f (Foundry alone: %.2f)",
		src, foundry, evm, ratio, float64(foundry)/float64(src))
	if ratio < 2 {
		t.Errorf("%.2f lines of tests per line of contracts: test what is new", ratio)
	}
}

func lines(t *testing.T, files []string) (n int) {
	t.Helper()
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		inside := false // of a block comment
		for _, line := range strings.Split(string(b), "\n") {
			line = strings.TrimSpace(line)
			switch {
			case inside:
				inside = !strings.Contains(line, "*/")
			case strings.HasPrefix(line, "/*"):
				inside = !strings.Contains(line, "*/")
			case line != "" && !strings.HasPrefix(line, "//"):
				n++
			}
		}
	}
	return n
}
