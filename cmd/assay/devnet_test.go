package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/devnet"
)

// The committed file states the defaults, all of them, and asks for key files.
func TestDevnetConfig_File_IsTheDefaults(t *testing.T) {
	file, err := loadDevnetConfig(filepath.Join("..", "..", "config-files", "devnet.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	defaults, err := loadDevnetConfig("")
	if err != nil {
		t.Fatal(err)
	}
	defaults.KeysDir = "assay-home/keys"
	if !reflect.DeepEqual(file, defaults) {
		t.Errorf("file has\n%+v\ndefaults are\n%+v", file, defaults)
	}
}

func TestDevnetConfig_Bad_SaysWhat(t *testing.T) {
	for text, want := range map[string]string{
		"chian: {}":                               "chian",
		"address_book: \"\"":                      "address_book",
		"operators: 201":                          "operators 201",
		"stake_weth: -1":                          "stake_weth",
		"chain: {fork: paris}":                    "paris",
		"chain: {listen_addr: 0.0.0.0:8545}":      "loopback",
		"chain: {eigenlayer: {look_ahead: 100}}":  "look_ahead is 100",
		"assay: {schedule: {demand: 1000000000}}": "schedule ends",
	} {
		path := filepath.Join(t.TempDir(), "devnet.yaml")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := loadDevnetConfig(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want an error with %q", text, err, want)
		}
	}
}

// The command brings up a chain that another process can use from the files alone, and ends when told to.
func TestDevnet_StartsAndStops(t *testing.T) {
	t.Setenv(blsPassword, "a")
	t.Setenv(ecdsaPassword, "b")
	dir := t.TempDir()
	config, book := filepath.Join(dir, "devnet.yaml"), filepath.Join(dir, "addresses.yaml")
	text := "address_book: " + book + "\nkeys_dir: " + filepath.Join(dir, "keys") +
		"\noperators: 2\naccounts: [claimant]\nchain: {listen_addr: \"127.0.0.1:0\", eigenlayer: {deallocation_delay: 900}}\n"
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ready := &watch{want: "devnet is ready", found: make(chan string, 1)}
	app := &cli.App{Name: "assay", Writer: ready, Commands: []*cli.Command{devnetCommand()}}
	done := make(chan error, 1)
	go func() { done <- app.RunContext(ctx, []string{"assay", "devnet", "--config", config}) }()
	select {
	case err := <-done:
		t.Fatalf("ended: %v", err)
	case line := <-ready.found:
		checkDevnet(t, line, book, filepath.Join(dir, "keys"))
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func checkDevnet(t *testing.T, line, bookFile, keys string) {
	t.Helper()
	book, err := eigen.LoadAddressBook(bookFile)
	if err != nil {
		t.Fatal(err)
	}
	client, err := ethclient.DialContext(t.Context(), strings.TrimSuffix(strings.Fields(line)[4], ","))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	status, err := book.ReadStatus(t.Context(), client, devnet.NamedAccount("operator-1").Address)
	if err != nil || !status.Registered {
		t.Errorf("operator-1: %+v, %v", status, err)
	}
	if _, err := readBLS(filepath.Join(keys, "operator-1.bls.key.json")); err != nil {
		t.Error(err)
	}
	for _, name := range []string{"operator-1", "operator-1-gas", "claimant"} {
		key, err := readECDSA(filepath.Join(keys, name+".ecdsa.key.json"))
		if err != nil || key.X.Cmp(devnet.NamedAccount(name).Key.X) != 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// watch is a writer that reports the line with a text.
type watch struct {
	want  string
	found chan string
	text  bytes.Buffer
}

func (w *watch) Write(p []byte) (int, error) {
	w.text.Write(p)
	if i := strings.Index(w.text.String(), w.want); i >= 0 && strings.HasSuffix(w.text.String(), "\n") {
		select {
		case w.found <- strings.TrimSpace(w.text.String()[i:]):
		default:
		}
	}
	return len(p), nil
}
