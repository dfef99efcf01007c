package engine

import (
	"slices"
	"strings"
	"testing"
)

// TestSIMD chooses each vector width in turn; one that is not there is refused
// with the names of those that are.
func TestSIMD(t *testing.T) {
	p, _, err := productOf(4, 4, 4, false)
	if err != nil {
		t.Fatal(err)
	}
	if names := SIMD(); !slices.Contains(names, "portable") {
		t.Fatalf("widths %q lack the portable one", names)
	}
	for _, name := range append(SIMD(), "") {
		x, err := NewExecutor(p, Options{SIMD: name})
		if err != nil {
			t.Fatal(err)
		}
		x.Close()
	}
	if _, err := NewExecutor(p, Options{SIMD: "mmx"}); err == nil || !strings.Contains(err.Error(), "portable") {
		t.Fatalf("an unknown width gives %v", err)
	}
}
