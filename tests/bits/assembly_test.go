package bits_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// The compiler's listing leaves assembly files out, so they are read here.
var (
	textLine = regexp.MustCompile(`^TEXT ·(\w+)\(SB\)`)
	mnemonic = regexp.MustCompile(`^\t([A-Z][A-Z0-9.]*)`)
	// Operations that the assembler lacks: a word, and its disassembly, which
	// the generator's test holds to the word.
	wordLine = regexp.MustCompile(`^\tWORD \$0x[0-9a-f]{8} // ([a-z0-9]+) `)

	// Kernels that fuse by definition: acc = fma(a, b, acc) in products and
	// windows, and ffma, alone or in a compiled body.
	fusing = regexp.MustCompile(`^((tile|window|across)(AVX2|AVX512|NEON)_[0-9x_]+|vecFFma|bodyFFmaAVX512|recipe[A-Za-z]+(AVX2|AVX512))$`)
	// Mnemonics that fuse.
	fusesLine = regexp.MustCompile(`^V?FN?M(ADD|SUB)|^V?FML[AS]`)
	// Mnemonics whose bits or order depend on the processor, or that change how
	// others round: approximations, horizontal sums, the control register.
	inexact = regexp.MustCompile(`^V?(RCP|RSQRT|HADD|HSUB|DPP|ADDSUB)|^VEXP2|MXCSR$|^VREDUCE|^FR(ECP|SQRT)|^FADD[PV]|^MSR$`)
)

// operation is what a line of an assembly file does; a word that does not say
// is taken for one that fuses.
func operation(line string) string {
	if m := wordLine.FindStringSubmatch(line); m != nil {
		return strings.ToUpper(m[1])
	}
	m := mnemonic.FindStringSubmatch(line)
	switch {
	case m == nil:
		return ""
	case m[1] == "WORD" || m[1] == "BYTE" || m[1] == "LONG" || m[1] == "QUAD":
		return "FMADD"
	}
	return m[1]
}

// faults gives the lines of an assembly file that are not allowed to stand
// where they stand.
func faults(file string) (bad []string, fused map[string]int) {
	function := ""
	fused = map[string]int{}
	for _, line := range strings.Split(file, "\n") {
		if m := textLine.FindStringSubmatch(line); m != nil {
			function = m[1]
		}
		name := operation(line)
		switch fuses := fusesLine.MatchString(name); {
		case fuses && fusing.MatchString(function):
			fused[function]++
		case fuses, inexact.MatchString(name):
			bad = append(bad, function+":"+line)
		}
	}
	return bad, fused
}

// TestAssemblyFusesWhereDefined reads every assembly file of the module: fused
// operations stand only in the kernels that are defined by them, approximations
// nowhere.
func TestAssemblyFusesWhereDefined(t *testing.T) {
	files, fused := 0, 0
	err := filepath.WalkDir("../..", func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git") {
			return filepath.SkipDir
		}
		if filepath.Ext(path) != ".s" {
			return nil
		}
		text, err := os.ReadFile(path)
		bad, n := faults(string(text))
		for _, line := range bad {
			t.Errorf("%s: %s", path, line)
		}
		files, fused = files+1, fused+len(n)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if files == 0 || fused == 0 {
		t.Errorf("read %d assembly files with %d functions that fuse: the search finds nothing", files, fused)
	}
}

// TestRecipesFuseAsDefined holds the recipes' kernels to their bodies: as many
// fused operations as the body has.
func TestRecipesFuseAsDefined(t *testing.T) {
	text, err := os.ReadFile("../../engine/body_amd64.s")
	if err != nil {
		t.Fatal(err)
	}
	_, fused := faults(string(text))
	for _, r := range engine.Recipes() {
		want := 0
		for _, op := range r.Body.Ops {
			if op.Code == engine.OpFFma {
				want++
			}
		}
		for _, width := range []string{"AVX2", "AVX512"} {
			name := "recipe" + r.Name + width
			if !strings.Contains(string(text), "TEXT ·"+name+"(SB)") {
				t.Errorf("no kernel %s", name)
			}
			if fused[name] != want {
				t.Errorf("%s has %d fused operations, its body %d", name, fused[name], want)
			}
		}
	}
}

// TestAssemblyFaults keeps the search honest.
func TestAssemblyFaults(t *testing.T) {
	for line, want := range map[string]int{
		"TEXT ·vecFMul(SB), NOSPLIT, $0-40\n\tVFMLA V1.S4, V0.S4, V2.S4":                            1,
		"TEXT ·vecFMul(SB), NOSPLIT, $0-40\n\tWORD $0x4f821008 // fmla v8.4s, v0.4s, v2.s[0]":       1,
		"TEXT ·tileNEON_6x16(SB), NOSPLIT, $0-73\n\tWORD $0x4f821008 // fmla v8.4s, v0.4s, v2.s[0]": 0,
		"TEXT ·tileNEON_6x16(SB), NOSPLIT, $0-73\n\tWORD $0x4ea1d800 // frecpe v0.4s, v0.4s":        1,
		"TEXT ·vecFAdd(SB), NOSPLIT, $0-40\n\tWORD $0x4e20d400":                                     1,
		"TEXT ·vecFAdd(SB), NOSPLIT, $0-40\n\tWORD $0x4e20d400 // fadd v0.4s, v0.4s, v0.4s":         0,
		"TEXT ·vecFMul(SB), NOSPLIT, $0-40\n\tVFMADD213PS Y2, Y1, Y0":                               1,
		"TEXT ·vecFFma(SB), NOSPLIT, $0-40\n\tVFMADD213PS Y2, Y1, Y0":                               0,
		"TEXT ·vecFFma(SB), NOSPLIT, $0-40\n\tVRCPPS Y2, Y1":                                        1,
		"TEXT ·tileAVX2_6x16(SB), NOSPLIT, $0-73\n\tVHADDPS Y2, Y1, Y0":                             1,
		"TEXT ·set(SB), NOSPLIT, $0-4\n\tLDMXCSR x+0(FP)":                                           1,
		"TEXT ·vecFAdd(SB), NOSPLIT, $0-40\n\tVADDPS Y2, Y1, Y0":                                    0,
	} {
		if bad, _ := faults(line); len(bad) != want {
			t.Errorf("%q: %d faults, want %d", line, len(bad), want)
		}
	}
}
