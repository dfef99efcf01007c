package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestDatasetImport_interrupted: an import that is told to end writes no more
// rows, and leaves nothing behind.
func TestDatasetImport_interrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := t.TempDir()
	err := app().RunContext(ctx, []string{"assay", "dataset", "import", "--split", "train", "--out", filepath.Join(dir, "train.ds"), "../../examples/digits/dataset.yaml"})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("import after the end: %v", err)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
