//go:build unix

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestReportIsCurrent holds docs/performance.md and the plots to the figures beside it; the
// figures themselves are compared with nothing.
func TestReportIsCurrent(t *testing.T) {
	file, err := os.ReadFile("../../docs/performance.json")
	if err != nil {
		t.Fatal(err)
	}
	var r report
	if err := json.Unmarshal(file, &r); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("../../docs/performance.md")
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Rows) == 0 || string(page) != r.markdown() {
		t.Error("docs/performance.md is not the table of docs/performance.json: run make bench")
	}
	if len(r.Charts) == 0 {
		t.Error("no plot: run make bench")
	}
	for _, c := range r.Charts {
		if drawn, err := os.ReadFile(filepath.Join("../../docs", plots, c.File)); err != nil || string(drawn) != c.svg() {
			t.Errorf("docs/plots/%s is not the plot of docs/performance.json: run make bench", c.File)
		}
	}
}
