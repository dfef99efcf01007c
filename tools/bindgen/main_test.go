package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const shared = `{"abi":[{"type":"function","name":"f","stateMutability":"view","outputs":[],"inputs":[
	{"name":"p","type":"tuple","internalType":"struct Point","components":[{"name":"x","type":"uint256","internalType":"uint256"}]}]}],
	"bytecode":{"object":"0x6001","linkReferences":{}},"methodIdentifiers":{"f((uint256))":"01020304"}}`

// project lays out a Foundry project with two contracts that share a struct.
func project(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	files := map[string]string{
		"bindings.txt":             "# comment\nAlpha\n\nPair/Beta # two in one file\n",
		"out/Alpha.sol/Alpha.json": shared,
		"out/Pair.sol/Beta.json":   shared,
	}
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestRunWritesOneFilePerContract(t *testing.T) {
	dir := project(t)
	if err := run(dir, "out", false); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"alpha.go": "var AlphaMetaData", "beta.go": "var BetaMetaData", "structs.go": "type Point struct"} {
		src, err := os.ReadFile(filepath.Join(dir, "bindings", name))
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(src), want); n != 1 {
			t.Errorf("%s has %q %d times, want once", name, want, n)
		}
	}
	if err := run(dir, "out", true); err != nil {
		t.Errorf("check after write: %v", err)
	}
}

func TestCheckNamesStaleFiles(t *testing.T) {
	dir := project(t)
	if err := run(dir, "out", false); err != nil {
		t.Fatal(err)
	}
	extra := filepath.Join(dir, "bindings", "gone.go")
	if err := os.WriteFile(extra, []byte("package bindings\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "bindings", "alpha.go")); err != nil {
		t.Fatal(err)
	}
	err := run(dir, "out", true)
	if err == nil || !strings.Contains(err.Error(), "alpha.go, gone.go") {
		t.Fatalf("got %v, want both stale files named", err)
	}
	if err := run(dir, "out", false); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(extra); !os.IsNotExist(err) {
		t.Errorf("the binding of a contract that left the list is still there")
	}
}

func TestUnusableArtifacts(t *testing.T) {
	dir := project(t)
	linked := strings.Replace(shared, "0x6001", "0x60__$abc$__", 1)
	if err := os.WriteFile(filepath.Join(dir, "out/Alpha.sol/Alpha.json"), []byte(linked), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := run(dir, "out", false); err == nil || !strings.Contains(err.Error(), "linked library") {
		t.Errorf("unlinked bytecode: got %v", err)
	}
	if err := os.Remove(filepath.Join(dir, "out/Alpha.sol/Alpha.json")); err != nil {
		t.Fatal(err)
	}
	if err := run(dir, "out", false); err == nil || !strings.Contains(err.Error(), "make bindings") {
		t.Errorf("missing artifact: got %v", err)
	}
}
