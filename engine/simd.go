package engine

import (
	"fmt"
	"strings"
)

// simd is a vector width of the fast executor's kernels.
type simd uint8

const (
	portable simd = iota
	avx2
	avx512
)

var simdNames = []string{portable: "portable", avx2: "avx2", avx512: "avx512"}

// SIMD names the vector widths that this processor and build have, the widest
// last.
func SIMD() []string {
	var names []string
	for l, name := range simdNames {
		if hasSIMD(simd(l)) {
			names = append(names, name)
		}
	}
	return names
}

// simdOf finds a vector width by name; no name means the widest.
func simdOf(name string) (simd, error) {
	names := SIMD()
	if name == "" {
		name = names[len(names)-1]
	}
	for l, n := range simdNames {
		if n == name && hasSIMD(simd(l)) {
			return simd(l), nil
		}
	}
	return 0, fmt.Errorf("no vector width %q here, choose from %s", name, strings.Join(names, ", "))
}
