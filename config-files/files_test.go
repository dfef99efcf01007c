// Package configfiles holds the commented configuration of every daemon.
package configfiles

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/assay-avs/assay/cmd/daemon"
)

// Every file loads as what its name says; devnet.yaml is loaded by cmd/assay's
// tests, which own its type.
func TestEveryFileLoads(t *testing.T) {
	files, err := filepath.Glob("*.yaml")
	if err != nil || len(files) < 9 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		var err error
		switch kind := strings.TrimRight(strings.TrimSuffix(f, ".yaml"), "0123456789"); kind {
		case "operator":
			_, err = daemon.Load[daemon.OperatorFile](f)
		case "aggregator":
			_, err = daemon.Load[daemon.AggregatorFile](f)
		case "challenger":
			_, err = daemon.Load[daemon.ChallengerFile](f)
		case "claimant":
			_, err = daemon.Load[daemon.ClaimantFile](f)
		case "devnet":
		default:
			t.Errorf("%s belongs to no daemon", f)
		}
		if err != nil {
			t.Error(err)
		}
	}
}

// Operators differ in nothing but their number, and share no directory, key or
// port.
func TestOperatorsShareNothing(t *testing.T) {
	seen := map[string]string{}
	files, err := filepath.Glob("operator*.yaml")
	if err != nil || len(files) != 5 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, f := range files {
		cfg, err := daemon.Load[daemon.OperatorFile](f)
		if err != nil {
			t.Fatal(err)
		}
		for _, own := range []string{cfg.DataDir, cfg.BLSKey, cfg.GasKey, cfg.NodeAPI, cfg.Metrics, cfg.Artifacts} {
			if other, taken := seen[own]; taken {
				t.Errorf("%s and %s share %s", f, other, own)
			}
			seen[own] = f
		}
	}
}

// A file documents every key that it can have: with one key left out, the
// others still load, and every key of the type is in the file.
func TestFilesNameEveryKey(t *testing.T) {
	for file, keys := range map[string][]string{
		"operator1.yaml":  daemon.Keys[daemon.OperatorFile](),
		"aggregator.yaml": daemon.Keys[daemon.AggregatorFile](),
		"challenger.yaml": daemon.Keys[daemon.ChallengerFile](),
		"claimant.yaml":   daemon.Keys[daemon.ClaimantFile](),
	} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, k := range keys {
			if !strings.Contains(string(data), k+":") {
				t.Errorf("%s does not show %s", file, k)
			}
		}
	}
}
