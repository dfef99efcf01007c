package simulate

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	threatName  = regexp.MustCompile("`((?:Test|test_|testFuzz|invariant_)[^`]+)`")
	definedTest = regexp.MustCompile(`(?m)^(?:func|    function) (\w+)\(`)
)

// Every test that docs/threat-model.md names exists.
func TestThreatModel_namesTests(t *testing.T) {
	doc, err := os.ReadFile("../docs/threat-model.md")
	if err != nil {
		t.Fatal(err)
	}
	known := definedTests(t)
	for _, line := range strings.Split(string(doc), "\n") {
		if strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| Attack |") && !threatName.MatchString(line) {
			t.Errorf("no test stands against %s", line)
		}
		for _, m := range threatName.FindAllStringSubmatch(line, -1) {
			adversary, game := strings.CutPrefix(m[1], "TestGames/")
			if game && adversary != "…" && !slices.Contains(Adversaries(), adversary) || !game && !known[m[1]] {
				t.Errorf("there is no test %s", m[1])
			}
		}
	}
}

func definedTests(t *testing.T) map[string]bool {
	t.Helper()
	known := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "out" || strings.HasPrefix(d.Name(), ".") && len(d.Name()) > 2) {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, "_test.go") && !strings.HasSuffix(path, ".t.sol") {
			return nil
		}
		text, err := os.ReadFile(path)
		for _, m := range definedTest.FindAllStringSubmatch(string(text), -1) {
			known[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return known
}

// Every adversary of the games stands in docs/threat-model.md.
func TestThreatModel_namesAdversaries(t *testing.T) {
	doc, err := os.ReadFile("../docs/threat-model.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range Adversaries() {
		if name != "nobody" && !strings.Contains(string(doc), "`TestGames/"+name+"`") {
			t.Errorf("no line names the adversary %q", name)
		}
	}
}
