package main

import (
	"os"
	"testing"
)

// TestGenerated holds the checked-in files to the generator.
func TestGenerated(t *testing.T) {
	all, err := files()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range all {
		got, err := os.ReadFile("../" + name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s is stale: run go generate ./engine", name)
		}
	}
}
