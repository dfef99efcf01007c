package e2e_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func readme(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

var fences = regexp.MustCompile("(?s)```([a-z]*)\n(.*?)```")

// fence is a shell fence of a section, counted from 0.
func fence(t *testing.T, section string, n int) string {
	t.Helper()
	return fenceIn(t, readme(t), section, n)
}

// fenceIn is one of another README.
func fenceIn(t *testing.T, readme, section string, n int) string {
	t.Helper()
	_, text, ok := strings.Cut(readme, "\n## "+section+"\n")
	if !ok {
		t.Fatalf("README has no section %q", section)
	}
	text, _, _ = strings.Cut(text, "\n## ")
	var found []string
	for _, m := range fences.FindAllStringSubmatch(text, -1) {
		if m[1] == "sh" {
			found = append(found, m[2])
		}
	}
	if n >= len(found) {
		t.Fatalf("%q has %d shell fences, want more than %d", section, len(found), n)
	}
	return found[n]
}

// helps asks the binary for help, once per command.
type helps struct {
	t    *testing.T
	bin  string
	seen map[string]string
}

// of is a command's help; ok is false if there is no such command.
func (h *helps) of(words ...string) (string, bool) {
	key := strings.Join(words, " ")
	if text, ok := h.seen[key]; ok {
		return text, text != ""
	}
	out, err := exec.Command(h.bin, append(words, "--help")...).Output()
	if err != nil || !strings.HasPrefix(string(out), "NAME:\n   assay "+key+" - ") && len(words) > 0 {
		out = nil
	}
	h.seen[key] = string(out)
	return string(out), len(out) > 0
}

var (
	flagWord    = regexp.MustCompile(`--[a-z][a-z-]*`)
	commandWord = regexp.MustCompile(`^[a-z][a-z-]*$`)
	makeWord    = regexp.MustCompile(`\bmake ([a-z-]+)`)
	assayLine   = regexp.MustCompile(`(?:^|[ (])(?:bin/)?assay ([^|;&)#]+)`)
	pathWord    = regexp.MustCompile(`^[A-Za-z.][A-Za-z0-9_./-]*$`)
)

// check reports the commands of a line that the binary does not have, with
// their flags.
func (h *helps) check(line string) {
	for _, m := range assayLine.FindAllStringSubmatch(line, -1) {
		var command []string
		for _, w := range strings.Fields(m[1]) {
			if !commandWord.MatchString(w) {
				break
			}
			if _, ok := h.of(append(command, w)...); !ok {
				break
			}
			command = append(command, w)
		}
		first := strings.Fields(m[1])[0]
		if len(command) == 0 && !strings.HasPrefix(first, "$") {
			h.t.Errorf("README: %q: no such command", line)
			continue
		}
		help, _ := h.of(command...)
		for _, f := range flagWord.FindAllString(m[1], -1) {
			if len(command) > 0 && !strings.Contains(help, f) {
				h.t.Errorf("README: %q: assay %s has no %s", line, strings.Join(command, " "), f)
			}
		}
	}
}

// TestReadme: every command, flag, make target, file and directory that the
// README names is there.
func TestReadme(t *testing.T) {
	text := readme(t)
	makefile, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	h := &helps{t: t, bin: build(t), seen: map[string]string{}}
	commands := 0
	for _, m := range fences.FindAllStringSubmatch(text, -1) {
		for _, line := range strings.Split(m[2], "\n") {
			if m[1] == "sh" {
				h.check(line)
				commands++
				for _, w := range strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" =();", r) }) {
					if strings.HasPrefix(w, "config-files/") || strings.HasPrefix(w, "examples/") {
						exists(t, strings.ReplaceAll(strings.ReplaceAll(w, "$i", "1"), "$d", "aggregator"))
					}
				}
				continue
			}
			for _, w := range strings.Fields(line) { // the tree: directories, then words
				if !strings.HasSuffix(w, "/") {
					break
				}
				exists(t, w)
			}
		}
	}
	if commands < 10 {
		t.Errorf("%d commands in the README's fences", commands)
	}
	for _, m := range makeWord.FindAllStringSubmatch(text, -1) {
		if !strings.Contains(string(makefile), "\n"+m[1]+":") {
			t.Errorf("README: make %s: no such target", m[1])
		}
	}
	for _, m := range regexp.MustCompile(`\]\(([^)#]+)\)`).FindAllStringSubmatch(text, -1) {
		if !strings.Contains(m[1], "://") {
			exists(t, m[1])
		}
	}
	inline := regexp.MustCompile("`([^`\n]+)`")
	for _, m := range inline.FindAllStringSubmatch(fences.ReplaceAllString(text, ""), -1) {
		h.inline(m[1])
	}
}

// inline checks a piece of inline code: a command line, a flag, a command of
// the operator's, or a file.
func (h *helps) inline(code string) {
	switch {
	case strings.HasPrefix(code, "assay ") || strings.HasPrefix(code, "bin/assay "):
		h.check(code)
	case strings.HasPrefix(code, "--"):
		f := flagWord.FindString(code)
		for _, c := range []string{"demo", "import", "operator allocate"} {
			if help, _ := h.of(strings.Fields(c)...); strings.Contains(help, f) {
				return
			}
		}
		h.t.Errorf("README: nothing has the flag %s", f)
	case strings.Count(code, "-") > 0 && commandWord.MatchString(code) || code == "allocate":
		if _, ok := h.of("operator", code); !ok {
			h.t.Errorf("README: assay operator has no command %s", code)
		}
	case pathWord.MatchString(code) && strings.ContainsAny(code, "./") && !strings.HasPrefix(code, "assay-home"):
		exists(h.t, code)
	}
}

func exists(t *testing.T, path string) {
	t.Helper()
	if _, err := os.Stat(filepath.Join("../..", path)); err != nil {
		t.Errorf("README names %s, which is not there", path)
	}
}

// TestReadmeChecks: the checks see what is not there.
func TestReadmeChecks(t *testing.T) {
	h := &helps{t: t, bin: build(t), seen: map[string]string{}}
	if _, ok := h.of("claim", "psot"); ok {
		t.Error("assay claim psot is said to exist")
	}
	if help, ok := h.of("claim", "post"); !ok || strings.Contains(help, "--feee") {
		t.Errorf("assay claim post: %s", help)
	}
}
