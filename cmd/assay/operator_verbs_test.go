package main

import (
	"bytes"
	"context"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	sdkecdsa "github.com/Layr-Labs/eigensdk-go/crypto/ecdsa"
	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/devnet"
)

// operatorCLI runs the operator's commands against a devnet with real EigenLayer.
type operatorCLI struct {
	*testing.T
	chain *devnet.Devnet
	args  []string
}

func (o *operatorCLI) try(args ...string) (string, error) {
	var out bytes.Buffer
	app := &cli.App{Name: "assay", Writer: &out, ErrWriter: &out, Commands: append(operatorVerbs(), keysCommand())}
	err := app.RunContext(context.Background(), append([]string{"assay"}, args...))
	return out.String(), err
}

func (o *operatorCLI) verb(name string, args ...string) string {
	o.Helper()
	out, err := o.try(append(append([]string{name}, o.args...), args...)...)
	if err != nil {
		o.Fatalf("%s: %v\n%s", name, err, out)
	}
	return out
}

func (o *operatorCLI) fails(want, name string, args ...string) {
	o.Helper()
	out, err := o.try(append(append([]string{name}, o.args...), args...)...)
	if err == nil || !strings.Contains(err.Error(), want) {
		o.Errorf("%s: %v, want an error with %q\n%s", name, err, want, out)
	}
}

func newOperatorCLI(t *testing.T) (*operatorCLI, string) {
	t.Helper()
	t.Setenv(blsPassword, "correct horse")
	secretFile := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(secretFile, []byte("battery staple\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv(ecdsaPassword+"_FILE", secretFile)
	d, err := devnet.Start(t.Context(), devnet.Config{ListenAddr: "127.0.0.1:0", EigenLayer: devnet.EigenLayerConfig{DeallocationDelay: 20, AllocationConfigurationDelay: 12}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	book, err := d.Deploy(t.Context(), devnet.Deployment{ClaimBook: devnet.NamedAccount("claim book").Address})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	book.Assay.Reveals = devnet.NamedAccount("reveals").Address
	bookFile := filepath.Join(dir, "addresses.yaml")
	if err := book.Save(bookFile); err != nil {
		t.Fatal(err)
	}
	o := &operatorCLI{T: t, chain: d}
	for _, kind := range []string{"bls", "ecdsa"} {
		if out, err := o.try("keys", "create", kind, "--name", "op", "--dir", dir, "--light"); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	key := filepath.Join(dir, "op.ecdsa.key.json")
	operator, err := keystoreAddress(key)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Fund(t.Context(), operator, devnet.Ether(100)); err != nil {
		t.Fatal(err)
	}
	o.args = []string{"--rpc-url", d.HTTPEndpoint(), "--address-book", bookFile, "--ecdsa-keystore", key}
	return o, dir
}

func TestOperatorVerbs_WholeLife(t *testing.T) {
	o, dir := newOperatorCLI(t)
	blsKey := filepath.Join(dir, "op.bls.key.json")

	if out := o.verb("deposit-into-strategy", "--amount", "32"); !strings.Contains(out, "Nothing was sent") {
		t.Errorf("a dry run says\n%s", out)
	}
	o.fails("register with EigenLayer first", "set-allocation-delay", "--blocks", "1", "--broadcast")
	o.verb("register-operator-with-eigenlayer", "--metadata-uri", "https://operator.example/m.json", "--broadcast")
	o.fails("wrap ether first", "deposit-into-strategy", "--amount", "32", "--broadcast")
	o.verb("deposit-into-strategy", "--amount", "32.5", "--wrap", "--broadcast")
	o.fails("configuration delay", "allocate", "--broadcast")
	if err := o.chain.Mine(13); err != nil {
		t.Fatal(err)
	}
	o.verb("allocate", "--broadcast")
	o.fails("already that large", "allocate", "--broadcast")
	o.verb("register-operator-with-avs", "--bls-keystore", blsKey, "--socket", "127.0.0.1:9000", "--broadcast")

	out := o.verb("print-operator-status")
	for _, want := range []string{"EigenLayer operator true", "allocated to Assay  1 of 1", "member of Assay     true", "stake               32.5 of 32.5 WETH"} {
		if !strings.Contains(out, want) {
			t.Errorf("status lacks %q:\n%s", want, out)
		}
	}
	o.fails("no address", "appoint-node", "--account", "0x12")
	o.verb("appoint-node", "--account", o.chain.Accounts()[1].Address.Hex(), "--broadcast")
	o.verb("deregister-operator-with-avs", "--broadcast")
	out = o.verb("print-operator-status", "--output-type", "json")
	for _, want := range []string{`"member": false`, `"slashable": true`} {
		if !strings.Contains(out, want) {
			t.Errorf("status lacks %q:\n%s", want, out)
		}
	}
}

func TestOperatorVerbs_BadInput_OneLine(t *testing.T) {
	o, dir := newOperatorCLI(t)
	o.fails("--operator", "allocate", "--operator", "someone")
	o.fails("exceeds", "allocate", "--magnitude", "1000000000000000001")
	o.fails("not an amount", "deposit-into-strategy", "--amount", "lots")
	o.fails("must be the same", "set-allocation-delay", "--blocks", "1", "--operator", o.chain.Accounts()[0].Address.Hex(), "--broadcast")
	o.fails("--output-type", "allocate", "--output-type", "xml")
	o.fails("no such file", "allocate", "--address-book", filepath.Join(dir, "nothing"))
	t.Setenv(blsPassword, "wrong")
	o.fails("could not decrypt", "register-operator-with-avs", "--bls-keystore", filepath.Join(dir, "op.bls.key.json"), "--socket", "x:1")
	o.args[1] = "http://127.0.0.1:1"
	o.fails("127.0.0.1:1", "allocate")
}

func TestOperatorVerbs_Calldata_NeedsNoKey(t *testing.T) {
	o, _ := newOperatorCLI(t)
	multisig := o.chain.Accounts()[0].Address.Hex()
	o.args = o.args[:4]
	out := o.verb("deposit-into-strategy", "--amount", "1", "--operator", multisig, "--output-type", "calldata")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if len(lines) != 2 || len(strings.Fields(lines[1])) != 3 || !strings.Contains(lines[1], " 0 0xe7a050aa") {
		t.Errorf("calldata is\n%s", out)
	}
}

func TestKeys_Create_ReadByEigenLayersTools(t *testing.T) {
	t.Setenv(blsPassword, "a")
	t.Setenv(ecdsaPassword, "b")
	dir, o := t.TempDir(), &operatorCLI{T: t}
	for _, kind := range []string{"bls", "ecdsa"} {
		if _, err := o.try("keys", "create", kind, "--name", "k", "--dir", dir, "--light"); err != nil {
			t.Fatal(err)
		}
		if _, err := o.try("keys", "create", kind, "--name", "k", "--dir", dir, "--light"); err == nil || !strings.Contains(err.Error(), "exists") {
			t.Errorf("a second key over the first: %v", err)
		}
	}
	if _, err := bls.ReadPrivateKeyFromFile(filepath.Join(dir, "k.bls.key.json"), "a"); err != nil {
		t.Error(err)
	}
	if _, err := sdkecdsa.ReadKey(filepath.Join(dir, "k.ecdsa.key.json"), "b"); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(filepath.Join(dir, "k.bls.key.json")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("key file's mode is %v, %v", info.Mode(), err)
	}
	t.Setenv(blsPassword+"_FILE", "x")
	if _, err := o.try("keys", "create", "bls", "--name", "l", "--dir", dir); err == nil {
		t.Error("two passwords were taken")
	}
}

func TestEther_ParseAndFormat(t *testing.T) {
	for text, want := range map[string]string{
		"1": "1000000000000000000", "0.5": "500000000000000000", "32.000000000000000001": "32000000000000000001", "007": "7000000000000000000",
	} {
		wei, err := parseEther(text)
		if err != nil || wei.String() != want {
			t.Errorf("%s is %v (%v), want %s", text, wei, err, want)
		}
	}
	for _, text := range []string{"", ".5", "-1", "+1", "1e3", "0", "1.0000000000000000001", "1_000", "1.-5", "0x10"} {
		if wei, err := parseEther(text); err == nil {
			t.Errorf("%q was read as %s", text, wei)
		}
	}
	for wei, want := range map[int64]string{0: "0", 1: "0.000000000000000001", -5e17: "-0.5", 7e18: "7"} {
		if got := eigen.FormatEther(big.NewInt(wei)); got != want {
			t.Errorf("%d is written as %s, want %s", wei, got, want)
		}
	}
}
