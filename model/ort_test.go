package model

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// ortCase is one line of tests/vectors/onnx-ort: files as in ONNX's own cases.
type ortCase struct {
	Name            string
	Model           []byte
	Inputs, Outputs [][]byte
}

func ortCases(t testing.TB) (out []ortCase) {
	t.Helper()
	file, err := os.Open("../tests/vectors/onnx-ort/cases.jsonl.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	z, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c ortCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// write lays the case out as ONNX's runner expects it.
func (c *ortCase) write(t *testing.T, dir string) {
	t.Helper()
	set := filepath.Join(dir, "test_"+c.Name, "test_data_set_0")
	if err := os.MkdirAll(set, 0o755); err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{filepath.Join(dir, "test_"+c.Name, "model.onnx"): c.Model}
	for i, b := range c.Inputs {
		files[filepath.Join(set, fmt.Sprintf("input_%d.pb", i))] = b
	}
	for i, b := range c.Outputs {
		files[filepath.Join(set, fmt.Sprintf("output_%d.pb", i))] = b
	}
	files[filepath.Join(dir, "test_"+c.Name, "data.json")] = []byte(`{"rtol": 1e-4, "atol": 2e-6}`)
	for path, b := range files {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestONNXRuntime holds operators, up to opset 21, against what ONNX Runtime
// computed.
func TestONNXRuntime(t *testing.T) {
	cases := ortCases(t)
	dir := t.TempDir()
	for i := range cases {
		cases[i].write(t, dir)
	}
	got, err := RunCases(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range got {
		if c.Outcome != Passed {
			t.Errorf("%s: %s: %s", c.Name, c.Outcome, c.Reason)
		}
	}
	if len(got) != len(cases) || len(got) < 200 {
		t.Errorf("%d of %d cases ran", len(got), len(cases))
	}
}
