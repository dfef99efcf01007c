// Package imports_test holds the tree to its architecture: imports go one way.
package imports_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/assay-avs/assay/"

// rule says what the packages under from must not import.
type rule struct {
	from   []string
	forbid []string
	why    string
}

var roles = []string{"operator", "aggregator", "challenger", "claimant"}

var rules = []rule{
	{[]string{"engine"}, []string{"github.com/", "google.golang.org/", "go.uber.org/", "math/rand", "time"}, "the engine uses the standard library and golang.org/x/sys/cpu only"},
	{[]string{"claim", "commit", "model", "dataset", "engine", "dispute"}, []string{"github.com/ethereum/", "github.com/Layr-Labs/", "net/http", module + "chain", module + "operator", module + "aggregator", module + "challenger", module + "claimant"}, "the exact part knows no chain and no role"},
	{[]string{"claim", "engine"}, []string{module + "commit", module + "model", module + "dataset", module + "dispute"}, "claim and engine are the bottom of the tree"},
	{roles, []string{module + "adversary", module + "devnet", module + "demo", module + "contracts/bindings"}, "roles know neither liars nor devnet nor bindings"},
	{[]string{"bls", "quorum", "signlog", "artifact", "dispute"}, []string{module + "contracts/bindings", module + "chain"}, "only chain and devnet import bindings"},
}

func init() {
	for _, role := range roles {
		for _, other := range roles {
			if role != other {
				rules = append(rules, rule{[]string{role}, []string{module + other}, "roles never import each other"})
			}
		}
	}
}

type pkg struct {
	ImportPath string
	Imports    []string
}

func TestImportsGoOneWay(t *testing.T) {
	pkgs := list(t)
	for _, r := range rules {
		for _, from := range r.from {
			found := false
			for _, p := range pkgs {
				if !under(p.ImportPath, module+from) {
					continue
				}
				found = true
				for _, imp := range p.Imports {
					// A package may import what stands under its own folder.
					if forbidden(imp, r.forbid) && !under(imp, module+from) {
						t.Errorf("%s imports %s: %s", p.ImportPath, imp, r.why)
					}
				}
			}
			if !found {
				t.Errorf("no package under %s: mend the rule", from)
			}
		}
	}
}

func forbidden(path string, forbid []string) bool {
	for _, f := range forbid {
		if path == f || (strings.HasSuffix(f, "/") && strings.HasPrefix(path, f) && !strings.HasPrefix(path, module)) || under(path, f) {
			return true
		}
	}
	return false
}

func under(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, folder+"/")
}

func list(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports", "./...")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var pkgs []pkg
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return pkgs
		} else if err != nil {
			t.Fatalf("go list: %v", err)
		}
		pkgs = append(pkgs, p)
	}
}
