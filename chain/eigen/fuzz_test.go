package eigen

import (
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

func FuzzParseAddressBook(f *testing.F) {
	f.Add([]byte("chain_id: 31337\n"))
	f.Add([]byte("core: {weth: 0x12}\nchian: 1\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		book, err := ParseAddressBook(raw)
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has more than one line", err)
			}
			return
		}
		out, err := yaml.Marshal(book)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := ParseAddressBook(out); err != nil || again != book {
			t.Errorf("%s does not round-trip: %v", out, err)
		}
	})
}
