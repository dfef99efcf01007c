package model

import (
	"os"
	"testing"
)

// nodeTests is where Debian's libonnx-testdata keeps ONNX's own tests.
const nodeTests = "/usr/share/libonnx-testdata/data/node"

// TestONNXConformance runs ONNX's node tests: every file either gives the
// expected output or is refused.
func TestONNXConformance(t *testing.T) {
	if _, err := os.Stat(nodeTests); err != nil {
		t.Skip("libonnx-testdata is not installed: apt-get install libonnx-testdata")
	}
	cases, err := RunCases(nodeTests)
	if err != nil {
		t.Fatal(err)
	}
	count := map[Outcome]int{}
	for _, c := range cases {
		count[c.Outcome]++
		if c.Outcome == Failed {
			t.Errorf("%s: %s", c.Name, c.Reason)
		}
		if os.Getenv("ASSAY_ONNX") != "" && c.Outcome == Refused {
			t.Logf("%s: refused: %s", c.Name, c.Reason)
		}
	}
	t.Logf("%d of %d node tests pass, %d are refused", count[Passed], len(cases), count[Refused])
	if count[Passed] < 60 {
		t.Errorf("only %d node tests pass", count[Passed])
	}
}
