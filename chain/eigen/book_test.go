package eigen

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"gopkg.in/yaml.v3"
)

// fullBook has a different address in every field.
func fullBook(t *testing.T) AddressBook {
	t.Helper()
	var book AddressBook
	n := byte(1)
	next := func() common.Address { n++; return common.Address{n} }
	book.ChainID, book.StartBlock = 31337, 7
	book.Core = Core{next(), next(), next(), next(), next(), next(), next(), next()}
	book.Middleware = Middleware{next(), next(), next(), next(), next(), next()}
	book.Assay = Assay{next(), next(), next(), next(), next(), next(), next(), next()}
	return book
}

func TestAddressBook_SaveAndLoad(t *testing.T) {
	path := filepath.Join(t.TempDir(), "addresses.yaml")
	book := fullBook(t)
	for range 2 { // the second replaces the first
		if err := book.Save(path); err != nil {
			t.Fatal(err)
		}
	}
	got, err := LoadAddressBook(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != book {
		t.Errorf("loaded %+v, want %+v", got, book)
	}
	if entries, err := os.ReadDir(filepath.Dir(path)); err != nil || len(entries) != 1 {
		t.Errorf("directory holds %v (%v), want the book alone", entries, err)
	}
}

func TestLoadAddressBook_BadFile_SaysWhat(t *testing.T) {
	raw, err := yaml.Marshal(fullBook(t))
	if err != nil {
		t.Fatal(err)
	}
	good := string(raw)
	var strategy string
	for line := range strings.Lines(good) {
		if strings.Contains(line, "    strategy:") {
			strategy = line
		}
	}
	for name, c := range map[string]struct{ text, want string }{
		"unknown key":     {good + "colour: red\n", "colour"},
		"no chain":        {strings.Replace(good, "chain_id: 31337", "chain_id: 0", 1), "chain_id is missing"},
		"missing address": {strings.Replace(good, strategy, "", 1), "core.strategy is missing"},
		"bad address":     {strings.Replace(good, strategy, "    strategy: 0x12\n", 1), "want 40 for Address"},
		"empty":           {"", "chain_id is missing"},
	} {
		path := filepath.Join(t.TempDir(), "book.yaml")
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadAddressBook(path); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want an error with %q", name, err, c.want)
		}
	}
	book := fullBook(t)
	book.Assay.ServiceManager = common.Address{}
	if err := book.Check(); err == nil {
		t.Error("a book without service manager passes")
	}
}
