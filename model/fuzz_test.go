package model

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func FuzzRecipe(f *testing.F) {
	f.Add([]byte(goodRecipe))
	examples, err := filepath.Glob("../examples/*/recipe*.yaml")
	if err != nil || len(examples) == 0 {
		f.Fatalf("%d examples, %v", len(examples), err)
	}
	for _, path := range examples {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		r, err := ParseRecipe(file)
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has more than one line", err)
			}
			return
		}
		if err := r.Check(); err != nil {
			t.Errorf("parsed, but %v", err)
		}
	})
}
