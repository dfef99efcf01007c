package main

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/assay-avs/assay/devnet"
	"github.com/assay-avs/assay/examples/digits"
	"github.com/assay-avs/assay/model"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"assay": main})
}

// scriptPassword opens every key file of the scripts.
const scriptPassword = "correct horse battery"

// TestScripts runs testdata/script: bad input of every sort, one line each that
// names the thing and the remedy, and nothing written. Every script finds
//
//	digits/            the example's files
//	weights.safetensors  of digits/mlp.onnx
//	addresses.yaml     of a devnet at $RPC; otherchain.yaml, nocontract.yaml: spoilt copies
//	rich.json poor.json bls.json   key files; rich.json's account has ether
func TestScripts(t *testing.T) {
	d, err := devnet.Start(t.Context(), devnet.Config{ListenAddr: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	shared := scriptFiles(t, d)
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script", RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("RPC", d.HTTPEndpoint())
			e.Setenv("HOME", e.WorkDir)
			e.Setenv(blsPassword, scriptPassword)
			e.Setenv(ecdsaPassword, scriptPassword)
			e.Setenv("ASSAY_GAS_KEY_PASSWORD", scriptPassword)
			for name, data := range shared {
				path := filepath.Join(e.WorkDir, name)
				if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
					return err
				}
				if err := os.WriteFile(path, data, 0o600); err != nil {
					return err
				}
			}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"refused": refused, "mutate": mutate, "cut": cut, "configure": configure,
		},
	})
}

// scriptFiles makes what every script finds.
func scriptFiles(t *testing.T, d *devnet.Devnet) map[string][]byte {
	t.Helper()
	book, err := d.Deploy(t.Context(), devnet.AssayDeployment(devnet.AssayConfig{}))
	if err != nil {
		t.Fatal(err)
	}
	rich := devnet.NamedAccount("claimant")
	if err := d.Fund(t.Context(), rich.Address, devnet.Ether(10)); err != nil {
		t.Fatal(err)
	}
	poor, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{"rich.json": keyFile(t, rich.Key), "poor.json": keyFile(t, poor)}
	if files["bls.json"], err = encryptBLS(devnet.NamedBLSKey("operator-0"), scriptPassword, true); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	save := func(name string) {
		path := filepath.Join(dir, name)
		if err := book.Save(path); err != nil {
			t.Fatal(err)
		}
		if files[name], err = os.ReadFile(path); err != nil {
			t.Fatal(err)
		}
	}
	save("addresses.yaml")
	book.ChainID = 1
	save("otherchain.yaml")
	book.ChainID, book.Assay.ClaimBook[0] = d.ChainID().Uint64(), book.Assay.ClaimBook[0]+1
	save("nocontract.yaml")
	addExample(t, files)
	return files
}

func keyFile(t *testing.T, key *ecdsa.PrivateKey) []byte {
	t.Helper()
	raw, err := encryptECDSA(key, scriptPassword, true)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func addExample(t *testing.T, files map[string][]byte) {
	t.Helper()
	for _, name := range []string{"mlp.onnx", "recipe-mlp.yaml", "recipe-tuned.yaml", "dataset.yaml", "digits.csv.gz"} {
		data, err := fs.ReadFile(digits.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		files["digits/"+name] = data
	}
	g, err := model.Import(files["digits/mlp.onnx"])
	if err != nil {
		t.Fatal(err)
	}
	if files["weights.safetensors"], err = g.Safetensors(); err != nil {
		t.Fatal(err)
	}
}

// refused PATTERN... -- PROGRAM ARG...: the program fails, its standard error
// is one line that every pattern matches, no secret is in it, and every file
// outside of home/ is as it was. home/ is where daemons keep their own.
func refused(ts *testscript.TestScript, neg bool, args []string) {
	if neg {
		ts.Fatalf("unsupported: ! refused")
	}
	patterns, command := split(args)
	if len(patterns) == 0 || len(command) == 0 {
		ts.Fatalf("usage: refused PATTERN... -- PROGRAM ARG...")
	}
	before := listing(ts)
	if err := ts.Exec(command[0], command[1:]...); err == nil {
		ts.Fatalf("%s succeeded", strings.Join(command, " "))
	}
	text := ts.ReadFile("stderr")
	if !strings.HasPrefix(text, "assay: ") || strings.Count(text, "\n") != 1 || !strings.HasSuffix(text, "\n") {
		ts.Fatalf("not one line:\n%s", text)
	}
	for _, p := range patterns {
		if !regexp.MustCompile(p).MatchString(text) {
			ts.Fatalf("%q does not match\n%s", p, text)
		}
	}
	if strings.Contains(text, scriptPassword) {
		ts.Fatalf("prints the password:\n%s", text)
	}
	if after := listing(ts); after != before {
		ts.Fatalf("files were\n%s\nnow they are\n%s", before, after)
	}
}

func split(args []string) (before, after []string) {
	for i, a := range args {
		if a == "--" {
			return args[:i], args[i+1:]
		}
	}
	return nil, nil
}

// listing is every file outside of home/ with its size.
func listing(ts *testscript.TestScript) string {
	var out strings.Builder
	root := ts.Getenv("WORK")
	ts.Check(filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if path == filepath.Join(root, "home") {
			return fs.SkipDir
		}
		info, err := d.Info()
		if err != nil || d.IsDir() {
			return err
		}
		fmt.Fprintf(&out, "%s %d\n", path, info.Size())
		return nil
	}))
	return out.String()
}

// mutate FROM TO OLD NEW: copies a file with the last OLD replaced by NEW; both
// may have Go's escapes.
func mutate(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 4 {
		ts.Fatalf("usage: mutate FROM TO OLD NEW")
	}
	data := []byte(ts.ReadFile(args[0]))
	old, change := unquote(ts, args[2]), unquote(ts, args[3])
	i := bytes.LastIndex(data, old)
	if i < 0 {
		ts.Fatalf("no %q in %s", old, args[0])
	}
	out := append(append(append([]byte(nil), data[:i]...), change...), data[i+len(old):]...)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), out, 0o600))
}

func unquote(ts *testscript.TestScript, s string) []byte {
	out, err := strconv.Unquote(`"` + s + `"`)
	ts.Check(err)
	return []byte(out)
}

// cut FROM TO N: copies the first N bytes of a file.
func cut(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: cut FROM TO N")
	}
	n, err := strconv.Atoi(args[2])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(ts.ReadFile(args[0])[:n]), 0o600))
}

// configure FILE...: puts environment variables into files.
func configure(ts *testscript.TestScript, _ bool, args []string) {
	for _, f := range args {
		ts.Check(os.WriteFile(ts.MkAbs(f), []byte(os.Expand(ts.ReadFile(f), ts.Getenv)), 0o600))
	}
}
