package main

import (
	"os"
	"testing"
)

// TestGenerated holds the checked-in files to the generator.
func TestGenerated(t *testing.T) {
	for name, want := range files() {
		got, err := os.ReadFile("../" + name)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s is stale: run go generate ./engine", name)
		}
	}
}
