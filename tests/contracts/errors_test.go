package contracts_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	declaration = regexp.MustCompile(`(?m)^(?:abstract )?(?:contract|library|interface) (\w+)`)
	declared    = regexp.MustCompile(`(?m)^\s*error (\w+)\(`)
)

// customError is where an error is declared.
type customError struct{ file, contract, name string }

// refusals are the files whose errors TestEveryRefusalOccurs in tests/referee
// provokes one by one, by the contract's own list.
var refusals = []string{"src/Referee.sol", "src/RefereeTree.sol", "src/referee/"}

// Every error is named by a test that expects it: by its contract's name if
// several contracts declare one of the same name.
func TestErrors_eachIsProvoked(t *testing.T) {
	tests := read(t, "../../contracts/test/*.sol") + read(t, "../{certificate,attack,gas,referee}/*.go")
	all := errorsOf(t)
	times := map[string]int{}
	for _, e := range all {
		times[e.name]++
	}
	for _, e := range all {
		if slices.ContainsFunc(refusals, func(prefix string) bool { return strings.HasPrefix(e.file, prefix) }) {
			continue
		}
		pattern := `\b` + e.name + `\b`
		if times[e.name] > 1 {
			pattern = `\b` + e.contract + `\.` + e.name + `\b`
		}
		if !regexp.MustCompile(pattern).MatchString(tests) {
			t.Errorf("%s: no test expects %s.%s", e.file, e.contract, e.name)
		}
	}
	if len(all) < 120 {
		t.Errorf("only %d errors found", len(all))
	}
}

func errorsOf(t *testing.T) (out []customError) {
	t.Helper()
	for _, f := range files(t, "../../contracts/src/*.sol", "../../contracts/src/*/*.sol") {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range declared.FindAllSubmatchIndex(b, -1) {
			owners := declaration.FindAllSubmatch(b[:m[0]], -1)
			e := customError{file: strings.TrimPrefix(filepath.ToSlash(f), "../../contracts/"), name: string(b[m[2]:m[3]])}
			if len(owners) > 0 {
				e.contract = string(owners[len(owners)-1][1])
			}
			out = append(out, e)
		}
	}
	return out
}

// files lists what patterns match; {a,b} stands for either.
func files(t *testing.T, patterns ...string) (out []string) {
	t.Helper()
	for _, p := range patterns {
		before, rest, ok := strings.Cut(p, "{")
		options, after, _ := strings.Cut(rest, "}")
		if !ok {
			options, after = "", ""
		}
		for _, o := range strings.Split(options, ",") {
			found, err := filepath.Glob(before + o + after)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, found...)
		}
	}
	if len(out) == 0 {
		t.Fatalf("%q match nothing", patterns)
	}
	return out
}

func read(t *testing.T, pattern string) string {
	t.Helper()
	var s strings.Builder
	for _, f := range files(t, pattern) {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		s.Write(b)
	}
	return s.String()
}
