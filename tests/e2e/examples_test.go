package e2e_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// exampleReadmes are the examples whose README is run: how right the answers
// must be at the end, 0 for no accuracy, and what is not in the repository.
var exampleReadmes = map[string]struct {
	accuracy float64
	needs    string // a file of the repository's root, put beside the commands
	long     bool
}{
	"digits":        {},
	"breast-cancer": {accuracy: 0.95},
	"vad":           {needs: "tests/bench/peers/build/node_modules/@ricky0123/vad-web/dist/silero_vad_v5.onnx"},
	"gpt":           {accuracy: 0.5, long: true},
	"mnist":         {accuracy: 0.98, needs: "examples/mnist/train-images-idx3-ubyte", long: true},
}

// TestExampleReadmes runs what the examples' READMEs say, as they say it, with a
// binary that is there already; the long ones with ASSAY_LONG.
func TestExampleReadmes(t *testing.T) {
	t.Parallel()
	bin := build(t)
	for name, c := range exampleReadmes {
		t.Run(name, func(t *testing.T) {
			if c.long && os.Getenv("ASSAY_LONG") == "" {
				t.Skip("trains for minutes: ASSAY_LONG=1")
			}
			dir := workspace(t, bin, c.needs)
			out := runScript(t, dir, exampleScript(t, name))
			if c.accuracy == 0 {
				return
			}
			m := regexp.MustCompile(`(?m)^accuracy ([0-9.]+)$`).FindStringSubmatch(out)
			if m == nil {
				t.Fatalf("no accuracy in %q", out)
			}
			if got, err := strconv.ParseFloat(m[1], 64); err != nil || got < c.accuracy {
				t.Errorf("accuracy %s, want %v", m[1], c.accuracy)
			}
		})
	}
}

// onChain is the section of a README that needs a chain with daemons: TestCompose
// runs it.
const onChain = "On chain"

// exampleScript is the shell fences of an example's README that call assay,
// but for those on chain.
func exampleScript(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("../../examples", name, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	script := "set -e\n"
	alone, _, _ := strings.Cut(string(text), "\n## "+onChain+"\n")
	for _, m := range fences.FindAllStringSubmatch(alone, -1) {
		if m[1] == "sh" && strings.Contains(m[2], "assay") {
			script += strings.Replace(m[2], "make build\n", "", 1)
		}
	}
	if strings.Count(script, "bin/assay") < 3 {
		t.Fatalf("%s: the README has no commands", name)
	}
	return script
}

// workspace is a directory with the binary, the examples, the configurations and
// a file from elsewhere.
func workspace(t *testing.T, bin, needs string) string {
	t.Helper()
	dir := t.TempDir()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	links := map[string]string{"bin/assay": bin, "examples": filepath.Join(root, "examples"), "config-files": filepath.Join(root, "config-files")}
	if needs != "" {
		from := filepath.Join(root, needs)
		if _, err := os.Stat(from); err != nil {
			t.Skipf("%s is not there", needs)
		}
		links[filepath.Base(needs)] = from
	}
	for name, to := range links {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(to, path); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func runScript(t *testing.T, dir, script string) string {
	t.Helper()
	cmd := exec.Command("sh", "-c", script)
	cmd.Dir = dir
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s%s", err, out, errs.String())
	}
	return string(out)
}
