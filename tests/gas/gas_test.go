// Package gas_test measures what every call of Assay's contracts costs, as whole
// transactions on the embedded chain with the real EigenLayer contracts, and
// holds docs/gas.md and docs/gas.json to it. Run with -update to write them.
package gas_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/assay-avs/assay/devnet"
)

var update = flag.Bool("update", false, "write docs/gas.json and docs/gas.md")

// entry is what a call takes on each fork.
type entry struct {
	Osaka     uint64 `json:"osaka"`
	Amsterdam uint64 `json:"amsterdam"`
	Calldata  uint64 `json:"calldataBytes"`
}

// section is a part of the page; its calls are in order.
type section struct {
	title, text string
	calls       []string
	slopes      []slope
}

// slope is a row that follows from two calls: what each of n more costs.
type slope struct {
	title, from, to string
	n               uint64
}

var sections = []section{
	{"Registration", "", []string{"registerProgram", "registerDataset", "drawDatasetSeed", "requestSeed", "drawSeed", "assertModel", "registerResult",
		"registerFinalState"}, nil},
	{"From post to Final", "The text of a claim is in the calldata of every call: storage keeps hashes.", []string{
		"post, policy full", "post, policy sampled", "postTrace", "finalize", "expire", "releaseBond", "payOperators, none revealed", "payOperators, 5 operators, one refuted", "payOperators, 100 operators", "returnPot", "withdraw"},
		[]slope{{"each operator paid", "payOperators, none revealed", "payOperators, 100 operators", 100}}},
	{"Certificates", "`certify` of a signature whose message hashes to the curve at the first try; half of all messages need more, a second try is shown.", []string{
		"certify, 5 operators", "certify, 5 operators, 1 absent", "certify, 100 operators", "certify, 100 operators, 1 absent", "certify, 100 operators, 33 absent",
		"certify, 100 operators, second try"},
		[]slope{{"each more absent operator", "certify, 100 operators, 1 absent", "certify, 100 operators, 33 absent", 32}}},
	{"Keyed work", "An aggregator records for all signers; an operator that was left out records for itself. A reveal's list has an entry for each drawn segment (at most 1,024).", []string{
		"record, 5 commitments", "record, 100 commitments", "reveal, 9 entries", "reveal, from a batch of 100", "refute"},
		[]slope{{"each more commitment", "record, 5 commitments", "record, 100 commitments", 95}}},
	{"Faults", "`proveFault` that convicts a claim with its signers, by a prover to whom nothing is owed yet; for malformed programs `proveMalformed`.", []string{
		"commitProof",
		"ELEMENT map, small", "ELEMENT map over a record", "ELEMENT map, 8 operands, 2 M elements each",
		"ELEMENT dot, K = 200", "ELEMENT dot, K = 4,096", "ELEMENT dot, K = 8,192",
		"ELEMENT conv, 3 × 3 × 3", "ELEMENT conv, 3 × 3 × 512",
		"ELEMENT fold, 2 × 2", "ELEMENT fold, 4,096 terms", "ELEMENT fold, 90 terms of 121 operations",
		"ELEMENT move (gather)", "ELEMENT move (concat)",
		"LENGTH of a chunk", "LENGTH of the drawn traces' tree",
		"BOUNDARY end state", "BOUNDARY output", "BOUNDARY result",
		"MALFORMED instruction", "MALFORMED slots, 1,024 of them", "convictMalformed", "proveFault that refutes a Final claim"}, nil},
	{"Demands", "Answers by an account to which nothing is owed yet, but for `answerTrace`, which is the claimant's.", []string{
		"demand, 2,048 digests", "answer, 2,048 digests", "demand, chunk", "answer, chunk", "demandTrace", "answerTrace, 2,048 digests",
		"demandInput, parameter", "answerInput, parameter", "convict (UNOPENED chunk)", "convict (UNOPENED trace root)", "settle"}, nil},
	{"After a conviction", "", []string{"executeSlash, the first of all", "executeSlash, another operator", "executeSlash, another claim of the operator",
		"executeSlash, another operator in the same block", "executeSlash, another claim of the operator in the same block",
		"executeSlash, 100 operators, 33 absent", "payRewards, first half", "payRewards, second half", "releaseExposure"}, nil},
	{"Consumers", "", []string{"requireFinal", "requireEvaluation", "AnswerReader.accept, an example consumer"}, nil},
}

const intro = `# Gas

Written by ` + "`go test ./tests/gas -update`" + `; without the flag that test fails when a number here is off by more than 0.5 %. ` + "`gas.json`" + ` has the same numbers for programs.

Each number is the gas that the sender of a whole transaction pays, calldata and refunds included, on the embedded chain with the real EigenLayer and Assay contracts. *Osaka* is mainnet's fork. *Amsterdam* is the next one as go-ethereum has it: a new storage slot costs 110,000 gas instead of 22,100
(EIP-8037, EIP-8038), and a byte of calldata at least 64, whatever it is, instead of 40, or 10 if it is zero (EIP-7976). So calls that store much grow, and answers; what the Referee computes costs the same. *Calldata* is in bytes.

A transaction must fit 16,777,216 gas and 128 KiB; the test fails if one does not. Claim ids and block hashes differ from run to run, and with them some zero bytes of calldata: hence the half percent.
`

// Every call of a claim's life and of its disputes.
func TestGas(t *testing.T) {
	if testing.Short() {
		t.Skip("plays a claim's life on four chains")
	}
	measured := measure(t)
	if t.Failed() {
		return
	}
	table := tabulate(t, measured)
	if holdsCeilings(t, table); t.Failed() {
		return
	}
	docs := filepath.Join("..", "..", "docs")
	if *update {
		write(t, filepath.Join(docs, "gas.json"), encode(t, table))
		write(t, filepath.Join(docs, "gas.md"), page(table))
		return
	}
	compare(t, docs, table)
}

// measure plays both casts on both forks, each fork on a processor.
func measure(t *testing.T) map[string]map[string]usage {
	x := prepare(t)
	forks := map[string]map[string]usage{devnet.Osaka: {}, devnet.Amsterdam: {}}
	t.Run("forks", func(t *testing.T) {
		for fork, used := range forks {
			t.Run(fork, func(t *testing.T) {
				t.Parallel()
				newWorld(t, fork, 5, used).five(x)
				newWorld(t, fork, 100, used).hundred(x)
			})
		}
	})
	return forks
}

// tabulate requires that exactly the calls of the page were measured.
func tabulate(t *testing.T, measured map[string]map[string]usage) map[string]entry {
	t.Helper()
	table := map[string]entry{}
	for _, s := range sections {
		for _, name := range s.calls {
			o, a := measured[devnet.Osaka][name], measured[devnet.Amsterdam][name]
			if o.Gas == 0 || a.Gas == 0 || o.Calldata != a.Calldata {
				t.Errorf("%s: %+v on osaka, %+v on amsterdam", name, o, a)
			}
			table[name] = entry{o.Gas, a.Gas, o.Calldata}
		}
	}
	for fork, used := range measured {
		for name := range used {
			if _, ok := table[name]; !ok {
				t.Errorf("%s is measured on %s, but has no place on the page", name, fork)
			}
		}
	}
	return table
}

func encode(t *testing.T, table map[string]entry) []byte {
	t.Helper()
	out := &bytes.Buffer{}
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(table); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func write(t *testing.T, path string, b []byte) {
	t.Helper()
	if err := os.WriteFile(path, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// compare holds the committed files to what was measured.
func compare(t *testing.T, docs string, table map[string]entry) {
	t.Helper()
	const stale = "run go test ./tests/gas -update"
	b, err := os.ReadFile(filepath.Join(docs, "gas.json"))
	if errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("no docs/gas.json: %s", stale)
	}
	if err != nil {
		t.Fatal(err)
	}
	var committed map[string]entry
	if err := json.Unmarshal(b, &committed); err != nil {
		t.Fatalf("read docs/gas.json: %v", err)
	}
	for name, is := range table {
		was := committed[name]
		if !near(is.Osaka, was.Osaka) || !near(is.Amsterdam, was.Amsterdam) || is.Calldata != was.Calldata {
			t.Errorf("%s: %+v, docs/gas.json says %+v: %s", name, is, was, stale)
		}
	}
	if len(committed) != len(table) {
		t.Errorf("docs/gas.json has %d calls, %d were measured: %s", len(committed), len(table), stale)
	}
	shown, err := os.ReadFile(filepath.Join(docs, "gas.md"))
	if err != nil || !bytes.Equal(shown, page(committed)) {
		t.Errorf("docs/gas.md does not show docs/gas.json (%v): %s", err, stale)
	}
}

// near says whether two numbers differ by half a percent at most.
func near(a, b uint64) bool { return 200*max(a, b) <= 201*min(a, b) }

// page shows a table to people.
func page(table map[string]entry) []byte {
	out := bytes.NewBufferString(intro)
	for _, s := range sections {
		fmt.Fprintf(out, "\n## %s\n\n", s.title)
		if s.text != "" {
			fmt.Fprintf(out, "%s\n\n", s.text)
		}
		fmt.Fprintf(out, "| Call | Osaka | Amsterdam | Calldata |\n|---|--:|--:|--:|\n")
		for _, name := range s.calls {
			e := table[name]
			fmt.Fprintf(out, "| %s | %s | %s | %s |\n", name, thousands(e.Osaka), thousands(e.Amsterdam), thousands(e.Calldata))
		}
		for _, x := range s.slopes {
			a, b := table[x.from], table[x.to]
			fmt.Fprintf(out, "| *%s* | %s | %s | %s |\n", x.title, thousands((b.Osaka-a.Osaka)/x.n), thousands((b.Amsterdam-a.Amsterdam)/x.n),
				thousands((b.Calldata-a.Calldata)/x.n))
		}
	}
	return out.Bytes()
}

func thousands(n uint64) string {
	s := fmt.Sprint(n)
	var parts []string
	for ; len(s) > 3; s = s[:len(s)-3] {
		parts = append([]string{s[len(s)-3:]}, parts...)
	}
	return strings.Join(append([]string{s}, parts...), ",")
}
