package daemon

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const minimal = `
chain: {rpc: ["http://127.0.0.1:8545"], address_book: a.yaml}
data_dir: d
gas_private_key_store_path: g
`

func TestLoadIsStrictAndNamesKeys(t *testing.T) {
	rows := []struct{ name, text, want string }{
		{"unknown key", minimal + "color: red\n", `unknown key "color"`},
		{"unknown nested key", strings.Replace(minimal, "address_book", "adress_book", 1), `unknown key "adress_book"`},
		{"duplicate key", minimal + "data_dir: e\n", "already defined"},
		{"wrong type", minimal + "retry_blocks: many\n", "many"},
		{"not a duration", minimal + "poll: soon\n", "soon"},
		{"zero duration", minimal + "poll: 0s\n", "poll"},
		{"missing key", strings.Replace(minimal, "data_dir: d", "", 1), "data_dir"},
		{"no endpoint", strings.Replace(minimal, `["http://127.0.0.1:8545"]`, "[]", 1), "chain.rpc"},
		{"endpoint with a secret", strings.Replace(minimal, "http://127.0.0.1:8545", "ftp://user:hunter2@host/hunter2", 1), "chain.rpc"},
		{"log level", minimal + "log_level: loud\n", "log_level"},
		{"second document", minimal + "---\n{}\n", "document"},
		{"tab", minimal + "\tx: 1\n", "line"},
	}
	for _, row := range rows {
		_, err := Parse[AggregatorFile]([]byte(row.text))
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %q", row.name, err, row.want)
			continue
		}
		if strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: %q", row.name, err)
		}
	}
}

func TestDefaultsFillIn(t *testing.T) {
	f, err := Parse[AggregatorFile]([]byte(minimal + "poll: 3s\n"))
	if err != nil {
		t.Fatal(err)
	}
	if f.Poll != 3*time.Second || f.Listen != "127.0.0.1:8090" || f.Chain.Confirmations != 2 {
		t.Fatalf("%+v", f)
	}
}

func TestPasswordsComeFromEnvironmentOrFile(t *testing.T) {
	const name = "ASSAY_TEST_PASSWORD"
	if _, err := password(name); err == nil || !strings.Contains(err.Error(), name+"_FILE") {
		t.Fatalf("none set: %v", err)
	}
	path := filepath.Join(t.TempDir(), "pw")
	if err := os.WriteFile(path, []byte("from file\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv(name+"_FILE", path)
	if pw, err := password(name); err != nil || pw != "from file" {
		t.Fatalf("%q, %v", pw, err)
	}
	t.Setenv(name, "direct")
	if pw, err := password(name); err != nil || pw != "direct" {
		t.Fatalf("%q, %v", pw, err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(minimal))
	f.Add([]byte("chain: [1]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := Parse[OperatorFile](data); err != nil && strings.Contains(err.Error(), "\n") {
			t.Fatalf("%q gives an error of several lines: %q", data, err)
		}
	})
}
