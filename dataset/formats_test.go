package dataset

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/pickle"
)

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
