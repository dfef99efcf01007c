// Package bits_test proves that every build computes the same bits.
package bits_test

import (
	"bytes"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// fused matches scalar and vector multiply-add instructions in the compiler's
// assembly listing for amd64 and arm64.
var fused = regexp.MustCompile(`\t(V?FN?M(ADD|SUB)[0-9]*[SDP]*[SD]?)\t`)

// exactPackages hold float arithmetic whose bits are committed.
var exactPackages = []string{"./claim/...", "./engine/...", "./commit/...", "./dataset/...", "./model/..."}

// TestCompilerFusesNothing compiles the packages whose results are committed
// and refuses every multiply-add that the compiler made of two operations:
// the bits would then depend on the target.
func TestCompilerFusesNothing(t *testing.T) {
	for _, target := range []struct{ arch, level string }{{"amd64", "v1"}, {"amd64", "v3"}, {"arm64", ""}} {
		t.Run(target.arch+target.level, func(t *testing.T) {
			listing := assembly(t, target.arch, target.level)
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

// TestFusedPatternMatches keeps the pattern honest on lines of real listings.
func TestFusedPatternMatches(t *testing.T) {
	for _, line := range []string{"\t0x0 \tVFMADD231SS\tX1, X2, X0", "\t0x0 \tFMADDS\tF1, F2, F3, F4", "\t0x0 \tFNMSUBD\tF1, F2, F3, F4", "\t0x0 \tVFMADD213PS\tY1, Y2, Y0"} {
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

func assembly(t *testing.T, arch, level string) []byte {
	t.Helper()
	args := append([]string{"build", "-gcflags=-S"}, exactPackages...)
	cmd := exec.Command("go", args...)
	cmd.Dir = "../.."
	// -S output is cached with the build; a cached listing is replayed.
	cmd.Env = append(os.Environ(), "GOARCH="+arch, "CGO_ENABLED=0")
	if level != "" {
		cmd.Env = append(cmd.Env, "GOAMD64="+level)
	}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s", err, tail(out.Bytes()))
	}
	return out.Bytes()
}

func tail(b []byte) []byte {
	if len(b) > 2000 {
		return b[len(b)-2000:]
	}
	return b
}
