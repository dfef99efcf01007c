package model

import (
	"bytes"
	"os"
	"testing"
)

// testData is where Debian's libonnx-testdata keeps ONNX's own tests.
const testData = "/usr/share/libonnx-testdata/data"

// TestONNXConformance runs ONNX's cases: every file either gives the expected
// output or is refused, and docs/onnx.* says which.
func TestONNXConformance(t *testing.T) {
	if _, err := os.Stat(testData); err != nil {
		t.Skip("ONNX's cases are not installed: apt-get install libonnx-testdata")
	}
	report, err := RunConformance(testData)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range report.Failures() {
		t.Errorf("%s: %s", c.Name, c.Reason)
	}
	for group, cases := range report.Cases {
		for _, c := range cases {
			if c.Outcome == Refused && c.Outside == "" {
				t.Errorf("%s/%s is refused, but all its operators and types are in the lists: %s", group, c.Name, c.Reason)
			}
		}
	}
	node, models := report.Tally("node"), report.Tally(caseGroups[1:]...)
	t.Logf("nodes: %+v, models: %+v", node, models)
	if node.Passed < 789 || models.Passed < 119 {
		t.Error("fewer cases pass than before")
	}
	data, err := report.JSON()
	if err != nil {
		t.Fatal(err)
	}
	current(t, "../docs/onnx.json", data)
	current(t, "../docs/onnx.md", report.Markdown())
}

func current(t *testing.T, path string, want []byte) {
	t.Helper()
	have, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(have, want) {
		t.Errorf("%s is stale (%v): run assay conformance onnx --json docs/onnx.json", path, err)
	}
}
