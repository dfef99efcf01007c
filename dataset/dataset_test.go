package dataset

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/pickle"
)

const digits = "../examples/digits/dataset.yaml"

func load(t testing.TB, split string) *Dataset {
	t.Helper()
	s, err := LoadSource(digits)
	if err != nil {
		t.Fatal(err)
	}
	d, err := s.Load(split)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDigits(t *testing.T) {
	train, test, all := load(t, "train"), load(t, "test"), load(t, "")
	if train.Len() != 1437 || test.Len() != 360 || all.Len() != 1797 {
		t.Fatalf("%d, %d, %d records", train.Len(), test.Len(), all.Len())
	}
	readme, err := os.ReadFile("../examples/digits/README.md")
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range map[string]*Dataset{"train": train, "test": test} {
		if line := fmt.Sprintf("%-5s %v\n", name, d.Digest()); !bytes.Contains(readme, []byte(line)) {
			t.Errorf("the README lacks the line %s", line)
		}
	}
	// The first line of the file, and the first held-out one.
	fields, _, err := train.Row(0)
	if err != nil {
		t.Fatal(err)
	}
	if want := []byte{0, 0, 5, 13, 9, 1, 0, 0}; !bytes.Equal(fields[0][:8], want) || binary.LittleEndian.Uint32(fields[1]) != 0 {
		t.Errorf("row 0 is %v, %v", fields[0], fields[1])
	}
	a, err := all.Record(1437)
	if err != nil {
		t.Fatal(err)
	}
	if b, err := test.Record(0); err != nil || a != b {
		t.Errorf("held-out record 0 is %v (%v), row 1437 is %v", b, err, a)
	}
}

func TestDigits_labels(t *testing.T) {
	d := load(t, "")
	all := make([]uint64, d.Len())
	for i := range all {
		all[i] = uint64(i)
	}
	batch, err := d.Batch(all)
	if err != nil {
		t.Fatal(err)
	}
	var count [10]int
	for _, l := range batch[1].I32s() {
		count[l]++
	}
	// As published with the data set.
	if want := [10]int{178, 182, 177, 183, 181, 182, 181, 179, 174, 180}; count != want {
		t.Errorf("labels %v, want %v", count, want)
	}
	if m := slices.Max(batch[0].Data); m != 16 {
		t.Errorf("largest pixel %d", m)
	}
	if !slices.Equal(batch[0].Dims, []uint32{1797, 64}) || !slices.Equal(batch[1].Dims, []uint32{1797}) {
		t.Errorf("dims %v and %v", batch[0].Dims, batch[1].Dims)
	}
}

// Every record opens to the data set's digest, down to a chunk of a field.
func TestOpenings(t *testing.T) {
	d := load(t, "test")
	for _, i := range []uint64{0, 1, 255, 256, 358, 359} {
		rec, err := d.Record(i)
		if err != nil {
			t.Fatal(err)
		}
		path, err := d.Path(i)
		if err != nil {
			t.Fatal(err)
		}
		if err := commit.VerifyRecord(d.Root(), commit.RecordDigest(rec.Encode()), i, d.Len(), path); err != nil {
			t.Error(err)
		}
		fields, _, err := d.Row(i)
		if err != nil {
			t.Fatal(err)
		}
		for f := range fields {
			path, err := d.FieldPath(i, f)
			if err != nil {
				t.Fatal(err)
			}
			if err := commit.VerifyPath(rec.FieldsRoot, commit.TensorRoot(fields[f]), uint64(f), 2, path); err != nil {
				t.Error(err)
			}
		}
		if back, err := DecodeRecord(rec.Encode()); err != nil || back != rec {
			t.Errorf("record %d does not decode to itself: %v", i, err)
		}
	}
	if _, err := d.Record(360); err == nil {
		t.Error("record 360 of 360 was read")
	}
	if Digest(d.Len(), d.Fields().Digest(), d.Root()) != d.Digest() {
		t.Error("the digest is not of its parts")
	}
}

// One bit anywhere in the rows changes the digest.
func TestDigest_bindsEveryByte(t *testing.T) {
	d, err := Parse(fileOf(t, Schema{{Name: "a", DType: engine.U8, Dims: []uint32{3}}, {Name: "b", DType: engine.I32}}, 3, true))
	if err != nil {
		t.Fatal(err)
	}
	var buf bytes.Buffer
	if _, err := d.WriteTo(&buf); err != nil {
		t.Fatal(err)
	}
	for i := int(d.start); i < buf.Len(); i++ {
		b := bytes.Clone(buf.Bytes())
		b[i] ^= 1
		e, err := Parse(b)
		if err != nil {
			t.Fatal(err)
		}
		if e.Digest() == d.Digest() {
			t.Errorf("byte %d does not matter", i)
		}
	}
}

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

func TestFingerprint_overlap(t *testing.T) {
	train, test := load(t, "train"), load(t, "test")
	o, err := FindOverlap(train, test)
	if err != nil {
		t.Fatal(err)
	}
	if len(o.A) != 0 || len(o.B) != 0 {
		t.Errorf("training and held-out rows share %v, %v", o.A, o.B)
	}
	all := load(t, "")
	if o, err = FindOverlap(all, test); err != nil {
		t.Fatal(err)
	}
	if len(o.A) != 360 || o.A[0] != 1437 || len(o.B) != 360 {
		t.Errorf("all rows share %d with the held-out ones, from %v", len(o.A), o.A[:1])
	}
	f, err := all.Fingerprint()
	if err != nil {
		t.Fatal(err)
	}
	if f.Distinct+uint64(len(f.Duplicates)) != f.Records || f.Digest != all.Digest() {
		t.Errorf("fingerprint %+v", f)
	}
	other, err := Parse(fileOf(t, Schema{{Name: "x", DType: engine.U8}}, 2, false))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := FindOverlap(all, other); err == nil {
		t.Error("sets of different schemas were compared")
	}
	twice, err := Parse(slices.Concat(fileOf(t, Schema{{Name: "x", DType: engine.U8}}, 2, false), []byte{1}))
	if err != nil {
		t.Fatal(err)
	}
	if f, err = twice.Fingerprint(); err != nil || !slices.Equal(f.Duplicates, []uint64{2}) {
		t.Errorf("duplicates %v (%v), want record 2", f.Duplicates, err)
	}
}

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

func idx(kind byte, dims []uint32, body ...byte) []byte {
	b := []byte{0, 0, kind, byte(len(dims))}
	for _, d := range dims {
		b = binary.BigEndian.AppendUint32(b, d)
	}
	return append(b, body...)
}

func npy(descr, shape string, body ...byte) []byte {
	dict := fmt.Sprintf("{'descr': '%s', 'fortran_order': False, 'shape': (%s), }", descr, shape)
	dict += strings.Repeat(" ", (64-(10+len(dict)+1)%64)%64) + "\n"
	b := append([]byte("\x93NUMPY\x01\x00"), byte(len(dict)), byte(len(dict)>>8))
	return append(append(b, dict...), body...)
}

func npz(t testing.TB, arrays map[string][]byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for name, b := range arrays {
		if !strings.HasSuffix(name, ".pkl") {
			name += ".npy"
		}
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(b); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// The same records in four formats are the same data set.
func TestFormats_agree(t *testing.T) {
	const a = "- {name: a, dtype: u8, dims: [2], "
	const b = "- {name: b, dtype: i32, "
	labels := []byte{255, 255, 255, 255, 5, 0, 0, 0} // −1, 5
	var want claim.Digest
	for i, tc := range []struct {
		name, yaml string
		files      map[string][]byte
	}{
		{"csv", "file: x.csv\nfields:\n" + a + "columns: 0-1}\n" + b + "columns: \"2\"}\n",
			map[string][]byte{"x.csv": []byte("1,2,-1\n3,4,5\n")}},
		{"idx", "fields:\n" + a + "file: a.idx}\n" + b + "file: b-ubyte}\n",
			map[string][]byte{"a.idx": idx(8, []uint32{2, 1, 2}, 1, 2, 3, 4), "b-ubyte": idx(9, []uint32{2}, 255, 5)}},
		{"npy", "fields:\n" + a + "file: a.npy}\n" + b + "file: b.npy}\n",
			map[string][]byte{"a.npy": npy("|u1", "2, 2", 1, 2, 3, 4), "b.npy": npy("<i4", "2,", labels...)}},
		{"npy big-endian f4", "fields:\n" + a + "file: a.npy}\n" + b + "file: b.npy}\n",
			map[string][]byte{"a.npy": npy("|u1", "2, 2", 1, 2, 3, 4), "b.npy": npy(">f4", "2,", 0xbf, 0x80, 0, 0, 0x40, 0xa0, 0, 0)}},
		{"npz", "file: x.npz\nfields:\n" + a + "array: p}\n" + b + "array: q}\n",
			map[string][]byte{"x.npz": npz(t, map[string][]byte{"p": npy("|u1", "2, 2", 1, 2, 3, 4), "q": npy("<i8", "2,", 255, 255, 255, 255, 255, 255, 255, 255, 5, 0, 0, 0, 0, 0, 0, 0)})}},
	} {
		s, err := source(t, "name: x\n"+tc.yaml, tc.files)
		if err != nil {
			t.Fatalf("%s: %v", tc.name, err)
		}
		d, err := s.Load("")
		if err != nil {
			t.Fatalf("%s: %v", tc.name, err)
		}
		if i == 0 {
			want = d.Digest()
		}
		if d.Digest() != want || d.Len() != 2 {
			t.Errorf("%s: %d records, digest %v, want %v", tc.name, d.Len(), d.Digest(), want)
		}
	}
}

// Arrays of objects are pickles.
func TestArrays_refuseObjects(t *testing.T) {
	for _, descr := range []string{"'|O'", "[('x', '<i4'), ('y', '|O')]"} {
		b := bytes.Replace(npy("X", "2, 2"), []byte("'X'"), []byte(descr), 1)
		b[8] += byte(len(descr) - 3)
		_, err := readNPY(nopCloser{bytes.NewReader(b)}, Field{Name: "a", DType: engine.U8, Dims: []uint32{2}})
		if !errors.Is(err, pickle.ErrPickle) {
			t.Errorf("%s: %v", descr, err)
		}
	}
}

func TestNPZ_arrayTwice(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for range 2 {
		w, err := z.Create("a.npy")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(npy("|b1", "1,", 1)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	_, err := readNPZ(nopCloser{bytes.NewReader(b.Bytes())}, "a", Field{Name: "a", DType: engine.U8})
	if err == nil || !strings.Contains(err.Error(), "twice") {
		t.Error(err)
	}
}

func TestArrays_refuse(t *testing.T) {
	u1 := func(shape string, body ...byte) []byte { return npy("|u1", shape, body...) }
	fortran := bytes.Replace(u1("2, 2", 1, 2, 3, 4), []byte("False"), []byte("True "), 1)
	for name, tc := range map[string]struct {
		file string
		b    []byte
	}{
		"cut npy":         {"a.npy", u1("2, 2", 1, 2, 3)},
		"longer npy":      {"a.npy", u1("2, 2", 1, 2, 3, 4, 5)},
		"wrong row":       {"a.npy", u1("2, 3", 1, 2, 3, 4, 5, 6)},
		"scalar":          {"a.npy", u1("", 1)},
		"fortran":         {"a.npy", fortran},
		"object":          {"a.npy", npy("|O", "2, 2", 1, 2, 3, 4)},
		"half":            {"a.npy", npy("<f2", "2, 2", make([]byte, 8)...)},
		"huge npy":        {"a.npy", u1("9223372036854775807, 2", 1)},
		"huge row":        {"a.npy", u1("1, 4294967296, 4294967296", 1)},
		"does not fit":    {"a.npy", npy("<u2", "1, 2", 1, 0, 0, 1)},
		"negative":        {"a.idx", idx(9, []uint32{1, 2}, 255, 0)},
		"cut idx header":  {"a.idx", []byte{0, 0, 8, 2, 0}},
		"unknown idx":     {"a.idx", idx(7, []uint32{1, 2}, 1, 2)},
		"idx without dim": {"a.idx", idx(8, nil)},
		"no npz":          {"a.npz", []byte("PK")},
		"unknown format":  {"a.hdf5", []byte("HDF")},
		"npz of too much": {"a.npz", npz(t, map[string][]byte{"": u1("1000000, 2", 1, 2)})},
		"wide boolean":    {"a.npy", npy("|b4", "1, 2", make([]byte, 8)...)},
	} {
		yaml := "name: x\nfields:\n- {name: a, dtype: u8, dims: [2], file: " + tc.file + "}\n"
		s, err := source(t, yaml, map[string][]byte{tc.file: tc.b})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if _, err := s.Load(""); err == nil || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", name, err)
		}
	}
	s, err := source(t, "name: x\nfields:\n- {name: a, dtype: u8, file: a.idx}\n- {name: b, dtype: u8, file: b.idx}\n",
		map[string][]byte{"a.idx": idx(8, []uint32{2}, 1, 2), "b.idx": idx(8, []uint32{1}, 1)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(""); err == nil || !strings.Contains(err.Error(), `field "b" has 1 rows`) {
		t.Errorf("fields of different lengths: %v", err)
	}
}

// A record that changed on disk is not opened.
func TestRecord_checksItsDigest(t *testing.T) {
	b := fileOf(t, Schema{{Name: "x", DType: engine.U8, Dims: []uint32{4}}}, 3, false)
	d, err := Parse(b)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)-1] ^= 1
	if _, err := d.Record(2); err == nil {
		t.Error("a changed record was opened")
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

func FuzzArray(f *testing.F) {
	f.Add("a.npy", npy("<i4", "2,", 1, 0, 0, 0, 2, 0, 0, 0))
	f.Add("a.idx", idx(8, []uint32{2, 2}, 1, 2, 3, 4))
	f.Add("a.npz", npz(f, map[string][]byte{"a": npy("|u1", "1,", 1)}))
	want := Field{Name: "a", DType: engine.I32, Dims: []uint32{1}}
	f.Fuzz(func(t *testing.T, name string, b []byte) {
		a, err := openArray(nopCloser{bytes.NewReader(b)}, name, "a", want)
		if err != nil {
			return
		}
		row := make([]byte, want.Size())
		for range min(a.rows, 1<<16) + 1 {
			if a.next(row) != nil {
				return
			}
		}
	})
}

type nopCloser struct{ *bytes.Reader }

func (nopCloser) Close() error { return nil }

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
