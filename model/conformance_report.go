package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// caseGroups are the directories of ONNX's test data: single operators, and
// whole models. The models of "real" are not in the package.
var caseGroups = []string{"node", "simple", "pytorch-operator", "pytorch-converted"}

// Conformance is the outcome of all of ONNX's cases, by group.
type Conformance struct {
	Cases map[string][]Case
}

// RunConformance runs the cases below a directory such as
// /usr/share/libonnx-testdata/data.
func RunConformance(dir string) (*Conformance, error) {
	out := &Conformance{Cases: map[string][]Case{}}
	for _, group := range caseGroups {
		cases, err := RunCases(filepath.Join(dir, group))
		if err != nil {
			return nil, err
		}
		out.Cases[group] = cases
	}
	return out, nil
}

// Tally counts cases.
type Tally struct {
	Passed  int `json:"passed"`
	Refused int `json:"refused"`
	Failed  int `json:"failed"`
}

// Tally counts the cases of groups.
func (c *Conformance) Tally(groups ...string) (t Tally) {
	for _, g := range groups {
		for _, one := range c.Cases[g] {
			t.add(one.Outcome)
		}
	}
	return t
}

func (t *Tally) add(o Outcome) {
	switch o {
	case Passed:
		t.Passed++
	case Refused:
		t.Refused++
	default:
		t.Failed++
	}
}

// Failures are the cases that compute something else or crash.
func (c *Conformance) Failures() []Case {
	var out []Case
	for _, g := range caseGroups {
		for _, one := range c.Cases[g] {
			if one.Outcome == Failed {
				out = append(out, one)
			}
		}
	}
	return out
}

// JSON is the count of node and model cases and every refusal, for programs.
func (c *Conformance) JSON() ([]byte, error) {
	type refusal struct {
		Case    string `json:"case"`
		Outside string `json:"outside"` // the lists of operators and types
		Reason  string `json:"reason"`
	}
	report := struct {
		Node     Tally            `json:"node"`
		Model    Tally            `json:"model"`
		Groups   map[string]Tally `json:"groups"`
		Refusals []refusal        `json:"refusals"`
		Failures []refusal        `json:"failures"`
	}{c.Tally("node"), c.Tally(caseGroups[1:]...), map[string]Tally{}, []refusal{}, []refusal{}}
	for _, g := range caseGroups {
		report.Groups[g] = c.Tally(g)
		for _, one := range c.Cases[g] {
			r := refusal{g + "/" + one.Name, one.Outside, one.Reason}
			switch one.Outcome {
			case Refused:
				report.Refusals = append(report.Refusals, r)
			case Failed:
				report.Failures = append(report.Failures, r)
			}
		}
	}
	b, err := json.MarshalIndent(report, "", "  ")
	return append(b, '\n'), err
}

// byOperator counts the node cases of every operator. A function's expansion
// counts for the function.
func (c *Conformance) byOperator() (map[string]Tally, map[string][]string) {
	owner := map[string]string{}
	for _, one := range c.Cases["node"] {
		owner[one.Name] = one.Operator
	}
	tallies, reasons := map[string]Tally{}, map[string][]string{}
	for _, one := range c.Cases["node"] {
		op := one.Operator
		if whole, ok := owner[strings.TrimSuffix(one.Name, "_expanded")]; ok {
			op = whole
		}
		t := tallies[op]
		t.add(one.Outcome)
		tallies[op] = t
		if r := short(one.Reason); one.Outcome != Passed && !slices.Contains(reasons[op], r) {
			reasons[op] = append(reasons[op], r)
		}
	}
	return tallies, reasons
}

var (
	nodeLabel   = regexp.MustCompile(`node (without a name \(output "[^"]*"\)|"[^"]*"): `)
	quotedNames = regexp.MustCompile(` "[^"]*"`)
)

// short is a reason without the names of one file.
func short(reason string) string {
	reason, _, _ = strings.Cut(reason, ": replace it by one of")
	reason = strings.TrimPrefix(reason, "compile function: ")
	reason = nodeLabel.ReplaceAllString(reason, "")
	return strings.ReplaceAll(quotedNames.ReplaceAllString(reason, ""), "|", "/")
}

// Markdown is docs/onnx.md.
func (c *Conformance) Markdown() []byte {
	var b strings.Builder
	node, models := c.Tally("node"), c.Tally(caseGroups[1:]...)
	fmt.Fprintf(&b, markdownHead, node.Passed+node.Refused+node.Failed, node.Passed, node.Refused, node.Failed,
		models.Passed+models.Refused+models.Failed, models.Passed, models.Refused, models.Failed)
	tallies, reasons := c.byOperator()
	b.WriteString("\n## Operators\n\nTrainable: a gradient exists. Cases of an operator include the expansion of its function body.\n\n| operator | trainable | passed | refused | reasons of refusals |\n|---|---|---|---|---|\n")
	for _, op := range operatorNames() {
		yes := ""
		if trainable(op) {
			yes = "yes"
		}
		t := tallies[op]
		fmt.Fprintf(&b, "| %s | %s | %d | %d | %s |\n", op, yes, t.Passed, t.Refused, strings.Join(reasons[op], "; "))
	}
	b.WriteString("\n## Operators that are refused\n\n| operator | passed | refused | reasons |\n|---|---|---|---|\n")
	for _, op := range slices.Sorted(maps.Keys(tallies)) {
		if _, ok := operators[op]; !ok {
			t := tallies[op]
			fmt.Fprintf(&b, "| %s | %d | %d | %s |\n", op, t.Passed, t.Refused, strings.Join(reasons[op], "; "))
		}
	}
	b.WriteString("\n## Models\n\n| group | passed | refused | failed |\n|---|---|---|---|\n")
	for _, g := range caseGroups[1:] {
		t := c.Tally(g)
		fmt.Fprintf(&b, "| %s | %d | %d | %d |\n", g, t.Passed, t.Refused, t.Failed)
	}
	c.refusals(&b)
	return []byte(b.String())
}

// refusals lists every refused case with what the promised lists do not have.
func (c *Conformance) refusals(b *strings.Builder) {
	b.WriteString("\n## Refused cases\n\nEach uses an operator or a type that is not in the lists; no case within them is refused (a test holds this).\n\n| case | outside of the lists | reason |\n|---|---|---|\n")
	for _, g := range caseGroups {
		for _, one := range c.Cases[g] {
			if one.Outcome == Refused {
				fmt.Fprintf(b, "| %s/%s | %s | %s |\n", g, one.Name, one.Outside, short(one.Reason))
			}
		}
	}
}

const markdownHead = `# ONNX

Written by ` + "`assay conformance onnx --json docs/onnx.json`" + `; a test fails when it is stale.
Every case of Debian's ` + "`libonnx-testdata`" + ` is compiled to a program (laid out, and checked for provability on chain), run by the engine and compared within the tolerances of ONNX's own runner (relative 1e-3, absolute 1e-7).
A case that the compiler cannot express exactly is refused by name; a case that computes something else or crashes has failed.

| cases | all | passed | refused | failed |
|---|---|---|---|---|
| single nodes | %d | %d | %d | %d |
| models | %d | %d | %d | %d |

Rules: FLOAT is f32; BOOL and all integers are i32, refused where a value of the file does not fit, and arithmetic of 8- and 16-bit types wraps as theirs does. DOUBLE, FLOAT16, BFLOAT16, STRING, sequences, optionals and shapes that depend on data are refused; tensors without elements are computed at import.
Inputs on which shapes depend (axes, pads, sizes, k …) must be constants: initializers, Constant nodes, or what nodes compute from constants and shapes. The runner binds such inputs of a case before it compiles.
Sums of integers and of 8-bit products are exact, up to 65793 terms; products of matrices of other integers, and scatters that reduce integers, are refused. Operators that opsets 7 to 21 changed are held against ONNX Runtime on both sides of each change: tests/vectors/onnx-ort.
A Dropout in training mode takes the mask that its seed gives in ONNX's reference; one without a seed is refused. A recipe's training draws its own masks.
The model of adam_multiple lacks the epsilon of 0.01 that its expected output was computed with; the runner adds it.
An If takes the branch that its condition names, or computes both and chooses where an input decides; a Loop of known trips is unrolled, and so are RNN, GRU and LSTM, up to 512 steps. Their clip bounds gates only, as in ONNX Runtime.
A Resize by scales maps coordinates with the length that size and scale give, as ONNX's reference does; ONNX Runtime rounds it down first.
Sin, Cos and Tan cover |x| ≤ 2^20, Mod of floats quotients below 2^22; beyond they give NaN.
`

// writeIfChanged writes bytes unless the file holds them already.
func writeIfChanged(path string, data []byte) error {
	old, err := os.ReadFile(path)
	if err == nil && string(old) == string(data) {
		return nil
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}

// Write writes the reports; an empty path is left out.
func (c *Conformance) Write(jsonPath, markdownPath string) error {
	data, err := c.JSON()
	if err == nil && jsonPath != "" {
		err = writeIfChanged(jsonPath, data)
	}
	if err == nil && markdownPath != "" {
		err = writeIfChanged(markdownPath, c.Markdown())
	}
	if err != nil {
		return fmt.Errorf("write conformance report: %w", err)
	}
	return nil
}
