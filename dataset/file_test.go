package dataset

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
)

func fileOf(t testing.TB, s Schema, rows int, meta bool) []byte {
	t.Helper()
	var buf bytes.Buffer
	w, err := NewWriter(&buf, s, meta)
	if err != nil {
		t.Fatal(err)
	}
	for r := range rows {
		row := bytes.Repeat([]byte{byte(r + 1)}, s.RowSize())
		if err := w.Append(row, claim.Digest{byte(r)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func TestFile_roundTrip(t *testing.T) {
	for _, meta := range []bool{false, true} {
		for rows := range 4 {
			b := fileOf(t, Schema{{Name: "x", DType: engine.F32, Dims: []uint32{2, 300}}}, rows, meta)
			path := filepath.Join(t.TempDir(), "set")
			if err := os.WriteFile(path, b, 0o600); err != nil {
				t.Fatal(err)
			}
			d, err := Open(path)
			if err != nil {
				t.Fatal(err)
			}
			var again bytes.Buffer
			if _, err := d.WriteTo(&again); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(again.Bytes(), b) || d.Len() != uint64(rows) {
				t.Errorf("meta %v, %d rows: the file changes", meta, rows)
			}
			if err := d.Close(); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestParse_refusesCutFiles(t *testing.T) {
	b := fileOf(t, Schema{{Name: "x", DType: engine.I32, Dims: []uint32{2}}}, 2, true)
	full := 0
	for n := range len(b) {
		if d, err := Parse(b[:n]); err == nil {
			full++
			if int64(n)-d.start != int64(d.Len())*40 {
				t.Errorf("%d bytes: %d records", n, d.Len())
			}
		}
	}
	if full != 2 { // at the two row boundaries before the end
		t.Errorf("%d of the cut files are accepted", full)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(fileOf(f, Schema{{Name: "x", DType: engine.I32, Dims: []uint32{2}}}, 2, true))
	f.Add(fileOf(f, Schema{{Name: "x", DType: engine.U8}, {Name: "y", DType: engine.F32}}, 3, false))
	f.Fuzz(func(t *testing.T, b []byte) {
		d, err := Parse(b)
		if err != nil {
			return
		}
		var again bytes.Buffer
		if _, err := d.WriteTo(&again); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(again.Bytes(), b) {
			t.Fatal("an accepted file is not canonical")
		}
	})
}
