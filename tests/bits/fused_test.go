// Package bits_test proves that every build computes the same bits.
package bits_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// fused matches scalar and vector multiply-add instructions in the compiler's
// assembly listing of any target.
var fused = regexp.MustCompile(`\t(V?FN?M(ADD|SUB)[0-9]*[SDP]*[SDF]?)\t`)

// exactPackages hold float arithmetic whose bits are committed.
var exactPackages = []string{"./claim/...", "./engine/...", "./commit/...", "./dataset/...", "./model/..."}

// target is what to compile for: the level is GOAMD64's.
type target struct{ arch, level string }

// targets are amd64 and arm64, and in the long suite the other ports that fuse.
func targets() []target {
	all := []target{{"amd64", "v1"}, {"amd64", "v3"}, {"arm64", ""}}
	if os.Getenv("ASSAY_LONG") != "" {
		all = append(all, target{"riscv64", ""}, target{"s390x", ""}, target{"ppc64le", ""}, target{"loong64", ""})
	}
	return all
}

// TestCompilerFusesNothing compiles the packages whose results are committed
// and refuses every multiply-add that the compiler made of two operations:
// the bits would then depend on the target.
func TestCompilerFusesNothing(t *testing.T) {
	for _, target := range targets() {
		if target.level == "v1" {
			continue // has no such instruction: TestCompilerFusesUnguarded
		}
		t.Run(target.arch+target.level, func(t *testing.T) {
			listing := target.assembly(t, "../..", exactPackages...)
			for _, line := range bytes.Split(listing, []byte("\n")) {
				if fused.Match(line) {
					t.Errorf("fused instruction: %s", strings.TrimSpace(string(line)))
				}
			}
			if !bytes.Contains(listing, []byte("TEXT")) {
				t.Fatal("the compiler listed nothing")
			}
		})
	}
}

// unguarded is what the compiler may fuse on every target but amd64's first
// level.
const unguarded = `package unguarded

func add(x, y, z float32) float32 { return x*y + z }

func sub(x, y, z float64) float64 { return x*y - z }
`

// TestCompilerFusesUnguarded shows that the search above sees what each
// target's compiler fuses.
func TestCompilerFusesUnguarded(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module unguarded\n", "unguarded.go": unguarded} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, target := range targets() {
		found := fused.Match(target.assembly(t, dir, "."))
		if want := target.level != "v1"; found != want {
			t.Errorf("%s%s: fused instruction found: %v, want %v", target.arch, target.level, found, want)
		}
	}
}

// TestFusedPatternMatches keeps the pattern honest on lines of real listings.
func TestFusedPatternMatches(t *testing.T) {
	for _, line := range []string{"\t0x0 \tVFMADD231SS\tX1, X2, X0", "\t0x0 \tFMADDS\tF1, F2, F3, F4", "\t0x0 \tFNMSUBD\tF1, F2, F3, F4", "\t0x0 \tVFMADD213PS\tY1, Y2, Y0", "\t0x0 \tFMADDF\tF1, F2, F3, F4", "\t0x0 \tFMADD\tF1, F2, F3, F4"} {
		if !fused.MatchString(line) {
			t.Errorf("not recognised: %q", line)
		}
	}
	for _, line := range []string{"\t0x0 \tMULSS\tX1, X2", "\t0x0 \tFMULS\tF1, F2, F3", "\t0x0 \tFMOVS\tF1, F2"} {
		if fused.MatchString(line) {
			t.Errorf("wrongly taken for fused: %q", line)
		}
	}
}

// assembly is the compiler's listing of some packages.
func (t target) assembly(tb testing.TB, dir string, packages ...string) []byte {
	tb.Helper()
	cmd := exec.Command("go", append([]string{"build", "-gcflags=-S"}, packages...)...)
	cmd.Dir = dir
	// -S output is cached with the build; a cached listing is replayed.
	cmd.Env = append(os.Environ(), "GOARCH="+t.arch, "CGO_ENABLED=0")
	if t.level != "" {
		cmd.Env = append(cmd.Env, "GOAMD64="+t.level)
	}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		tb.Fatalf("%v: %s", err, tail(out.Bytes()))
	}
	return out.Bytes()
}

func tail(b []byte) []byte {
	if len(b) > 2000 {
		return b[len(b)-2000:]
	}
	return b
}
