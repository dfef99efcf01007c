package main

import (
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
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

var wordLine = regexp.MustCompile(`\tWORD \$0x([0-9a-f]{8}) // (.*)`)

// written gives the words of all files and what the generator says of each.
func written(t *testing.T) (code []byte, texts []string) {
	t.Helper()
	for _, text := range files() {
		for _, m := range wordLine.FindAllStringSubmatch(text, -1) {
			word, err := strconv.ParseUint(m[1], 16, 32)
			if err != nil {
				t.Fatal(err)
			}
			code = binary.LittleEndian.AppendUint32(code, uint32(word))
			texts = append(texts, m[2])
		}
	}
	return code, texts
}

// TestEncodings disassembles every word and compares it with its comment.
func TestEncodings(t *testing.T) {
	objdump, err := exec.LookPath("aarch64-linux-gnu-objdump")
	if err != nil {
		t.Skip("aarch64-linux-gnu-objdump is missing (Debian: binutils-aarch64-linux-gnu)")
	}
	code, want := written(t)
	file := filepath.Join(t.TempDir(), "code")
	if err := os.WriteFile(file, code, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(objdump, "-D", "-z", "-b", "binary", "-m", "aarch64", "--no-show-raw-insn", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	got := regexp.MustCompile(`(?m)^ *[0-9a-f]+:\t(.*)$`).FindAllStringSubmatch(string(out), -1)
	if len(got) != len(want) || len(want) < 100 {
		t.Fatalf("%d instructions disassembled of %d", len(got), len(want))
	}
	for i, m := range got {
		if text := strings.ReplaceAll(strings.TrimSpace(m[1]), "\t", " "); text != want[i] {
			t.Errorf("word %08x is %q, said to be %q", binary.LittleEndian.Uint32(code[4*i:]), text, want[i])
		}
	}
}

// TestInstructionsPerFMA counts the tile's inner loops: how fast they are is
// not measured by any test, how long they are is.
func TestInstructionsPerFMA(t *testing.T) {
	w := &strings.Builder{}
	kernel{w, 6, 1}.write()
	text := w.String()
	for _, loop := range []struct {
		label     string
		fmas, all int
	}{{"fours", 96, 112}, {"ones", 24, 33}} {
		body := text[strings.Index(text, loop.label+":\n")+len(loop.label)+2:]
		body = body[:strings.Index(body, " "+loop.label+"\n")]
		lines, fmas := strings.Count(body, "\n")+1, strings.Count(strings.ToLower(body), "fmla ")
		if lines != loop.all || fmas != loop.fmas {
			t.Errorf("loop %s has %d instructions with %d fma, want %d with %d", loop.label, lines, fmas, loop.all, loop.fmas)
		}
	}
}
