// Command bindgen writes the Go bindings of the contracts that forge has built.
//
//	bindgen [-check] [-contracts contracts] [-artifacts out/src]
//
// It reads the names in bindings.txt and one artifact per name below the artifacts' directory, and
// writes one file per contract into bindings. With -check it writes nothing and fails if a file is
// stale. The artifacts must come from one compilation of all sources and nothing else: with via_ir a
// contract's bytecode depends on what it is compiled together with, so neither a build that compiles
// only what has changed nor one with the tests gives the same bytes again.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

func main() {
	check := flag.Bool("check", false, "fail if a binding differs from the artifacts; write nothing")
	dir := flag.String("contracts", "contracts", "directory of the Foundry project")
	artifacts := flag.String("artifacts", "out/src", "forge's output, relative to -contracts")
	flag.Parse()
	if err := run(*dir, *artifacts, *check); err != nil {
		fmt.Fprintln(os.Stderr, "bindgen:", err)
		os.Exit(1)
	}
}

func run(dir, artifacts string, check bool) error {
	names, err := readList(filepath.Join(dir, "bindings.txt"))
	if err != nil {
		return err
	}
	want, err := generate(filepath.Join(dir, artifacts), names)
	if err != nil {
		return err
	}
	if check {
		return compare(filepath.Join(dir, "bindings"), want)
	}
	return write(filepath.Join(dir, "bindings"), want)
}

// contract names one artifact: out/<File>.sol/<Name>.json.
type contract struct{ File, Name string }

// readList reads one contract a line; # starts a comment.
func readList(path string) ([]contract, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open list of contracts: %w", err)
	}
	defer f.Close()
	var list []contract
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line, _, _ := strings.Cut(lines.Text(), "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		file, name, split := strings.Cut(line, "/")
		if !split {
			name = file
		}
		list = append(list, contract{File: file, Name: name})
	}
	if len(list) == 0 {
		return nil, fmt.Errorf("%s lists no contract", path)
	}
	return list, nil
}

// artifact is the part of forge's output that a binding needs.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object string          `json:"object"`
		Links  json.RawMessage `json:"linkReferences"`
	} `json:"bytecode"`
	Methods map[string]string `json:"methodIdentifiers"`
}

func readArtifact(out string, c contract) (artifact, error) {
	var a artifact
	path := filepath.Join(out, c.File+".sol", c.Name+".json")
	raw, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return a, fmt.Errorf("%s is missing: run make bindings", path)
	} else if err != nil {
		return a, fmt.Errorf("read artifact: %w", err)
	}
	if err := json.Unmarshal(raw, &a); err != nil {
		return a, fmt.Errorf("parse %s: %w", path, err)
	}
	if strings.Contains(a.Bytecode.Object, "__$") {
		return a, fmt.Errorf("%s needs a linked library: make its functions internal", c.Name)
	}
	return a, nil
}

// generate returns file name → Go source.
//
// All contracts go through one Bind call, because a struct that several of them use must be
// declared once in the package.
func generate(out string, names []contract) (map[string][]byte, error) {
	var types, abis, codes []string
	var methods []map[string]string
	for _, c := range names {
		a, err := readArtifact(out, c)
		if err != nil {
			return nil, err
		}
		types = append(types, c.Name)
		abis = append(abis, string(a.ABI))
		codes = append(codes, a.Bytecode.Object)
		methods = append(methods, signatures(a.Methods))
	}
	src, err := abigen.Bind(types, abis, codes, methods, "bindings", nil, nil)
	if err != nil {
		return nil, fmt.Errorf("bind: %w", err)
	}
	return split(src)
}

var (
	// endOfHeader matches the last line of what every file needs: package clause, imports, blank uses.
	endOfHeader = regexp.MustCompile(`(?m)^\t_ = context\.Background\n\)\n`)
	// startOfContract matches the first line of a contract's part.
	startOfContract = regexp.MustCompile(`(?m)^// (\w+)MetaData contains all meta data`)
)

// split cuts abigen's one file into one per contract and one for the structs they share.
func split(src string) (map[string][]byte, error) {
	end := endOfHeader.FindStringIndex(src)
	starts := startOfContract.FindAllStringSubmatchIndex(src, -1)
	if end == nil || len(starts) == 0 {
		return nil, errors.New("abigen's template has changed: adapt split")
	}
	header := src[:end[1]]
	files := map[string][]byte{}
	if structs := strings.TrimSpace(src[end[1]:starts[0][0]]); structs != "" {
		files["structs.go"] = []byte(header + "\n" + structs + "\n")
	}
	for i, start := range starts {
		to := len(src)
		if i+1 < len(starts) {
			to = starts[i+1][0]
		}
		name := strings.ToLower(src[start[2]:start[3]]) + ".go"
		files[name] = []byte(header + "\n" + strings.TrimSpace(src[start[0]:to]) + "\n")
	}
	return files, nil
}

// signatures turns forge's signature → selector map around.
func signatures(methods map[string]string) map[string]string {
	bySelector := make(map[string]string, len(methods))
	for signature, selector := range methods {
		bySelector[selector] = signature
	}
	return bySelector
}

func compare(dir string, want map[string][]byte) error {
	have, err := list(dir)
	if err != nil {
		return err
	}
	var stale []string
	for name, src := range want {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || !bytes.Equal(got, src) {
			stale = append(stale, name)
		}
	}
	for _, name := range have {
		if want[name] == nil {
			stale = append(stale, name)
		}
	}
	if len(stale) == 0 {
		return nil
	}
	sort.Strings(stale)
	return fmt.Errorf("stale in %s: %s; run bindgen without -check", dir, strings.Join(stale, ", "))
}

func write(dir string, want map[string][]byte) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make bindings directory: %w", err)
	}
	have, err := list(dir)
	if err != nil {
		return err
	}
	for _, name := range have {
		if want[name] != nil {
			continue
		}
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("remove stale binding: %w", err)
		}
	}
	for name, src := range want {
		if err := os.WriteFile(filepath.Join(dir, name), src, 0o644); err != nil {
			return fmt.Errorf("write binding: %w", err)
		}
	}
	return nil
}

// list returns the names of the Go files in dir.
func list(dir string) ([]string, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		return nil, fmt.Errorf("list bindings: %w", err)
	}
	for i, path := range paths {
		paths[i] = filepath.Base(path)
	}
	return paths, nil
}
