// Package contracts_test holds the contracts' sources to rules that neither the
// compiler nor solhint knows: every function, event and error is documented; no
// state changes after a call that leaves the contract; every error is provoked
// by a test; and there are twice as many lines of tests as of sources.
package contracts_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

const root = "../../contracts"

// compiled is what the compiler says of all sources, code left out.
type compiled struct {
	Errors []struct {
		Severity         string `json:"severity"`
		FormattedMessage string `json:"formattedMessage"`
	} `json:"errors"`
	Contracts map[string]map[string]contract `json:"contracts"` // by file and name
	Sources   map[string]struct {
		AST *node `json:"ast"`
	} `json:"sources"`
	text map[string]string // by file
}

type contract struct {
	ABI []struct {
		Type   string `json:"type"`
		Name   string `json:"name"`
		Inputs []parameter
	} `json:"abi"`
	UserDoc doc `json:"userdoc"`
	DevDoc  doc `json:"devdoc"`
	EVM     struct {
		MethodIdentifiers map[string]string `json:"methodIdentifiers"`
	} `json:"evm"`
}

// parameter has no more than what a signature needs: its type, and its
// components if that is a tuple.
type parameter struct {
	Type       string      `json:"type"`
	Components []parameter `json:"components"`
}

// compileAll compiles contracts/src.
var compileAll = sync.OnceValues(func() (*compiled, error) {
	c := &compiled{text: map[string]string{}}
	for _, depth := range []string{"*.sol", "*/*.sol"} {
		files, err := filepath.Glob(filepath.Join(root, "src", depth))
		if err != nil {
			return nil, fmt.Errorf("list the sources: %w", err)
		}
		for _, f := range files {
			if err := c.read(strings.TrimPrefix(filepath.ToSlash(f), root+"/")); err != nil {
				return nil, fmt.Errorf("read the sources: %w", err)
			}
		}
	}
	return c, c.compile()
})

// compile fills in all but the text.
func (c *compiled) compile() error {
	sources := map[string]any{}
	for name, text := range c.text {
		sources[name] = map[string]string{"content": text}
	}
	in, err := json.Marshal(map[string]any{"language": "Solidity", "sources": sources, "settings": map[string]any{
		"evmVersion": "osaka", "viaIR": true,
		"outputSelection": map[string]any{"*": map[string]any{"*": []string{"abi", "userdoc", "devdoc", "evm.methodIdentifiers"}, "": []string{"ast"}}},
	}})
	if err != nil {
		return fmt.Errorf("encode the compiler's input: %w", err)
	}
	cmd := exec.Command("tools/solc", "--standard-json")
	cmd.Dir, cmd.Stdin, cmd.Stderr = root, bytes.NewReader(in), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("run contracts/tools/solc: %w", err)
	}
	if err := json.Unmarshal(out, c); err != nil {
		return fmt.Errorf("decode the compiler's output: %w", err)
	}
	for _, e := range c.Errors {
		if e.Severity == "error" {
			return fmt.Errorf("compile: %s", e.FormattedMessage)
		}
	}
	return nil
}

var imports = regexp.MustCompile(`(?m)^(?:import|\}) [^;]*?"([^"]+)";`)

// read takes a source and all that it imports in.
func (c *compiled) read(name string) error {
	if _, ok := c.text[name]; ok {
		return nil
	}
	at := filepath.Join(root, name)
	if strings.HasPrefix(name, "@") {
		at = filepath.Join(root, "node_modules", name)
	}
	b, err := os.ReadFile(at)
	if err != nil {
		return err
	}
	c.text[name] = string(b)
	for _, m := range imports.FindAllStringSubmatch(c.text[name], -1) {
		if strings.HasPrefix(m[1], ".") {
			m[1] = path.Join(path.Dir(name), m[1])
		}
		if err := c.read(m[1]); err != nil {
			return err
		}
	}
	return nil
}

// sources compiles contracts/src once for all tests.
func sources(t *testing.T) *compiled {
	t.Helper()
	needCompiler(t)
	c, err := compileAll()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func needCompiler(t *testing.T) {
	t.Helper()
	if _, err := os.Stat(filepath.Join(root, "node_modules")); err != nil {
		t.Skip("contracts/node_modules is missing: run make contracts/node_modules")
	}
}
