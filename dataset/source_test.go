package dataset

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/engine"
)

// source writes files and a description into a directory.
func source(t testing.TB, yaml string, files map[string][]byte) (*Source, error) {
	t.Helper()
	dir := t.TempDir()
	for name, b := range files {
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return ParseSource([]byte(yaml), dir)
}

func TestCSV_errorsNameTheLine(t *testing.T) {
	for _, tc := range []struct{ name, yaml, csv, want string }{
		{"short line", "dims: [2], columns: 0-1", "1,2\n3\n", "x.csv: line 2: 1 columns, the first line has 2"},
		{"long line", "dims: [2], columns: 0-1", "1,2\n\n3,4\n5,6,7\n", "x.csv: line 4: 3 columns, the first line has 2"},
		{"text", "dims: [2], columns: 0-1", "1,2\n3,b\n", `x.csv: line 2, column 1: "b" is no number`},
		{"fraction", "columns: \"0\"", "1.5\n", "x.csv: line 1, column 0: 1.5 is no integer"},
		{"too large", "columns: \"0\"", "2147483648\n", "x.csv: line 1, column 0: 2147483648 does not fit i32"},
		{"NaN", "columns: \"0\"", "NaN\n", "x.csv: line 1, column 0: NaN is not a finite f32"},
		{"empty", "columns: \"0\"", "", "x.csv: the file is empty"},
		{"no such column", "columns: \"2\"", "1,2\n", "neither a column name nor within 0 to 1"},
		{"wrong count", "dims: [3], columns: 0-1", "1,2\n", "2 columns for 3 elements"},
		{"quote", "columns: \"0\"", "1\n\"2\n", "x.csv: parse error on line 2"},
	} {
		s, err := source(t, "name: x\nfile: x.csv\nfields:\n- {name: a, dtype: i32, "+tc.yaml+"}\n", map[string][]byte{"x.csv": []byte(tc.csv)})
		if err != nil {
			t.Fatalf("%s: %v", tc.name, err)
		}
		_, err = s.Load("")
		if err == nil || !strings.Contains(err.Error(), tc.want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: error %v, want %s", tc.name, err, tc.want)
		}
	}
}

func TestCSV_headerAndTypes(t *testing.T) {
	yaml := "name: x\nfile: x.csv.gz\nheader: true\nfields:\n" +
		"- {name: f, dtype: f32, dims: [2], columns: [w, 0]}\n- {name: l, dtype: u8, columns: label}\n"
	var gz bytes.Buffer
	z := gzip.NewWriter(&gz)
	fmt.Fprint(z, "h,label,w\n0.1,7,1e-46\n-2,\"2.0\",0.30000001192092896\n")
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := source(t, yaml, map[string][]byte{"x.csv.gz": gz.Bytes()})
	if err != nil {
		t.Fatal(err)
	}
	d, err := s.Load("")
	if err != nil {
		t.Fatal(err)
	}
	batch, err := d.Batch([]uint64{1, 0})
	if err != nil {
		t.Fatal(err)
	}
	if got := batch[0].F32s(); !slices.Equal(got, []float32{0.3, -2, 0, 0.1}) {
		t.Errorf("floats %v", got)
	}
	if got := batch[1].Data; !bytes.Equal(got, []byte{2, 7}) {
		t.Errorf("labels %v", got)
	}
}

func TestSource_refuses(t *testing.T) {
	const field = "name: x\nfile: x.csv\nfields:\n- {name: a, dtype: i32, columns: \"0\"}\n"
	for name, yaml := range map[string]string{
		"unknown key":     field + "colour: red\n",
		"unknown dtype":   "name: x\nfile: x.csv\nfields:\n- {name: a, dtype: i64, columns: \"0\"}\n",
		"zero dim":        "name: x\nfile: x.csv\nfields:\n- {name: a, dtype: u8, dims: [0], columns: \"0\"}\n",
		"huge dims":       "name: x\nfile: x.csv\nfields:\n- {name: a, dtype: u8, dims: [4294967295, 4294967295], columns: \"0\"}\n",
		"no fields":       "name: x\nfile: x.csv\n",
		"same field":      field + "- {name: a, dtype: i32, columns: \"0\"}\n",
		"splits overlap":  field + "splits:\n- {name: a, first: 0, rows: 3}\n- {name: b, first: 2, rows: 3}\n",
		"splits' name":    field + "splits:\n- {name: a, first: 0, rows: 3}\n- {name: a, first: 3, rows: 3}\n",
		"split overflows": field + "splits:\n- {name: a, first: 2, rows: 18446744073709551615}\n",
	} {
		if _, err := source(t, yaml, nil); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	s, err := source(t, field+"sha256: \""+strings.Repeat("00", 32)+"\"\nsplits:\n- {name: a, first: 0, rows: 3}\n", map[string][]byte{"x.csv": []byte("1\n2\n")})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(""); err == nil || !strings.Contains(err.Error(), "SHA-256") {
		t.Errorf("a file with another SHA-256: %v", err)
	}
	s.SHA256 = ""
	if _, err := s.Load("a"); err == nil || !strings.Contains(err.Error(), "has 2 rows") {
		t.Errorf("a split beyond the end: %v", err)
	}
	if _, err := s.Load("b"); err == nil {
		t.Error("an undeclared split was loaded")
	}
}

func FuzzCSV(f *testing.F) {
	f.Add("1,2\n3,4\n", true)
	f.Add("a,b\n\"1\",2.0\n", false)
	schema := Schema{{Name: "a", DType: engine.I32}, {Name: "b", DType: engine.F32}}
	fields := []SourceField{{Name: "a", Columns: Columns{"0"}}, {Name: "b", Columns: Columns{"1"}}}
	f.Fuzz(func(t *testing.T, text string, header bool) {
		r, err := newCSVReader(nopCloser{bytes.NewReader([]byte(text))}, "x.csv", schema, fields, header)
		if err != nil {
			return
		}
		row := make([]byte, schema.RowSize())
		for r.next(row) == nil {
		}
	})
}
