// Command gen writes the amd64 assembly of package engine: go generate ./engine
// It is a module of its own, so that the project does not depend on avo.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/pass"
	"github.com/mmcloughlin/avo/printer"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: gen DIR")
	}
	all, err := files()
	if err != nil {
		log.Fatal(err)
	}
	for name, text := range all {
		if err := os.WriteFile(filepath.Join(os.Args[1], name), []byte(text), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// files gives the generated files by name: for each source the assembly and
// its declarations, which end with the source's tables.
func files() (map[string]string, error) {
	all := map[string]string{}
	for name, source := range map[string]func(w *writer) (tables string){"tile": tiles, "vector": vectors, "pack": packing} {
		w := &writer{build.NewContext()}
		w.ConstraintExpr("!purego")
		tables := source(w)
		text, stubs, err := w.print()
		if err != nil {
			return nil, fmt.Errorf("generate %s: %w", name, err)
		}
		all[name+"_amd64.s"] = text
		all[name+"_stubs_amd64.go"] = stubs + tables
	}
	return all, nil
}

// writer collects the functions of one file.
type writer struct{ *build.Context }

// function begins a function.
func (w *writer) function(name, signature string) {
	w.Function(name)
	w.Attributes(attr.NOSPLIT)
	w.Pragma("noescape")
	w.SignatureExpr(signature)
}

// print compiles the functions.
func (w *writer) print() (text, stubs string, err error) {
	f, err := w.Result()
	if err != nil {
		return "", "", err
	}
	if err := pass.Compile.Execute(f); err != nil {
		return "", "", err
	}
	c := printer.Config{Name: "gen", Pkg: "engine"}
	s, err := printer.NewGoAsm(c).Print(f)
	if err != nil {
		return "", "", err
	}
	d, err := printer.NewStubs(c).Print(f)
	return string(s), string(d), err
}
