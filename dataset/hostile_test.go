package dataset

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"encoding/binary"
	"hash/crc32"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/assay-avs/assay/commit"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/zipfile"
)

// zeros unpacks to n bytes.
func zeros(t *testing.T, head []byte, n int64) (packed []byte, sum uint32, size uint64) {
	t.Helper()
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	crc := crc32.NewIEEE()
	to := io.MultiWriter(w, crc)
	if _, err := to.Write(head); err != nil {
		t.Fatal(err)
	}
	block := make([]byte, 1<<20)
	for left := n; left > 0; left -= int64(len(block)) {
		if _, err := to.Write(block[:min(left, int64(len(block)))]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), crc.Sum32(), uint64(len(head)) + uint64(n)
}

// bomb is an archive of one array, of a header and n zeros; its directory says
// that it unpacks to size bytes, 0 for the truth.
func bomb(t *testing.T, head []byte, n int64, size uint64) []byte {
	t.Helper()
	packed, sum, truth := zeros(t, head, n)
	if size == 0 {
		size = truth
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, err := z.CreateRaw(&zip.FileHeader{Name: ".npy", Method: zip.Deflate, CRC32: sum, CompressedSize64: uint64(len(packed)), UncompressedSize64: size})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(packed); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gzipped(t *testing.T, b []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func version(v byte, b []byte) []byte {
	b = bytes.Clone(b)
	b[6] = v
	return b
}

// crowd is an archive of n files.
func crowd(t *testing.T, n int) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for range n {
		if _, err := z.CreateRaw(&zip.FileHeader{Name: "b.npy"}); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sayOne ends an archive of many files as one with a single file ends: readers
// compare 16 bits of the count.
func sayOne(b []byte) []byte {
	wide := b[len(b)-56-20-22:] // the ends of both kinds
	end := append([]byte("PK\x05\x06"), 0, 0, 0, 0, 1, 0, 1, 0)
	end = append(append(end, wide[40:44]...), wide[48:52]...) // size and place of the directory
	return append(b[:len(b)-len(wide):len(b)-len(wide)], append(end, 0, 0)...)
}

// saysMany is size bytes and the end of an archive that says it has n files.
func saysMany(size int, n uint64) []byte {
	b := append(make([]byte, size, size+200), "PK\x06\x06"...)
	b = append(b, make([]byte, 20)...)
	b = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(b, n), n)
	b = append(append(b, make([]byte, 16)...), "PK\x06\x07\x00\x00\x00\x00"...)
	b = append(binary.LittleEndian.AppendUint64(b, uint64(size)), 1, 0, 0, 0)
	b = append(append(b, "PK\x05\x06\x00\x00\x00\x00"...), bytes.Repeat([]byte{0xff}, 12)...)
	return append(b, 0, 0)
}

// TestHostile_arrays: archives that unpack to far more than they hold, and
// headers that say they are of gigabytes, are refused in one line before they
// take memory.
func TestHostile_arrays(t *testing.T) {
	two := npy("|u1", "2, 2", 1, 2, 3, 4)
	many := npz(t, map[string][]byte{"": two})
	for name, tc := range map[string]struct {
		file string
		b    []byte
		want string
	}{
		"bomb behind two rows":       {"a.npz", bomb(t, two, 64<<20, 0), "goes on after"},
		"bomb that claims to be two": {"a.npz", bomb(t, two, 64<<20, uint64(len(two))), ""},
		"rows beyond the archive":    {"a.npz", bomb(t, npy("|u1", "1099511627776, 2"), 1<<20, 0), "the archive has"},
		"a bomb of headers":          {"a.npz", bomb(t, append([]byte("\x93NUMPY\x02\x00\xff\xff\xff\x7f"), '{'), 64<<20, 0), "npy header of 2147483647 bytes"},
		"a crowd of arrays":          {"a.npz", crowd(t, zipfile.MaxFiles+1), "1025 files"},
		"a crowd modulo 2^16":        {"a.npz", sayOne(crowd(t, 1<<16+1)), "directory has more than"},
		"a crowd that is not there":  {"a.npz", saysMany(80<<20, 2<<20), "2097152 files"},
		"header of 2 GiB":            {"a.npy", []byte("\x93NUMPY\x02\x00\xff\xff\xff\x7f{'descr'"), "npy header of 2147483647 bytes"},
		"header of 4 GiB":            {"a.npy", []byte("\x93NUMPY\x03\x00\xff\xff\xff\xff{'descr'"), "npy header of 4294967295 bytes"},
		"version 9":                  {"a.npy", version(9, two), "version 1 to 3"},
		"idx of 2^32 rows":           {"a.idx", idx(8, []uint32{1<<32 - 1, 2}, 1, 2), ""},
		"idx of huge rows":           {"a.idx", idx(8, []uint32{1, 1<<32 - 1, 1<<32 - 1}, 1, 2), ""},
		"a gzip of zeros":            {"a.npy.gz", gzipped(t, append(bytes.Clone(two), make([]byte, 64<<20)...)), "goes on after"},
		"a gzip of an npz":           {"a.npz.gz", gzipped(t, many[:len(many)/2]), "zip"},
	} {
		s, err := source(t, "name: x\nfields:\n- {name: a, dtype: u8, dims: [2], file: "+tc.file+"}\n", map[string][]byte{tc.file: tc.b})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err = s.Load("")
		runtime.ReadMemStats(&after)
		if err == nil || !strings.Contains(err.Error(), tc.want) || strings.Contains(err.Error(), "\n") || len(err.Error()) > 500 {
			t.Errorf("%s: %v, want one line with %q", name, err, tc.want)
		}
		if took := after.TotalAlloc - before.TotalAlloc; took > 16<<20 {
			t.Errorf("%s: takes %d bytes", name, took)
		}
	}
}

// TestHostile_records: a file of many small records takes a small part of its
// size to be opened, and still opens every record.
func TestHostile_records(t *testing.T) {
	const rows = 1 << 18
	file := append(fileHeader(Schema{{Name: "a", DType: engine.U8}}, false), make([]byte, rows)...)
	copy(file[len(file)-3:], "abc")
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	d, err := Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if keeps := int64(after.HeapAlloc) - int64(before.HeapAlloc); keeps > rows/2 {
		t.Errorf("%d records of one byte keep %d bytes", rows, keeps)
	}
	for _, i := range []uint64{0, 1, rows/2 - 1, rows / 2, rows - 3, rows - 1} {
		r, err := d.Record(i)
		if err != nil {
			t.Fatal(err)
		}
		path, err := d.Path(i)
		if err != nil {
			t.Fatal(err)
		}
		if err := commit.VerifyRecord(d.Root(), commit.RecordDigest(r.Encode()), i, rows, path); err != nil {
			t.Error(err)
		}
	}
	if _, err := d.Path(rows); err == nil {
		t.Error("a path of a record beyond the last")
	}
}

// openQuote is a cell that goes on line after line, after a record.
type openQuote struct{ read int }

func (q *openQuote) Read(p []byte) (int, error) {
	if q.read += len(p); q.read > 2*maxLine {
		return 0, io.ErrClosedPipe
	}
	for i := range p {
		if p[i] = 'x'; i%512 == 0 {
			p[i] = '\n'
		}
	}
	if q.read == len(p) {
		copy(p, "1\n\"")
	}
	return len(p), nil
}

func (q *openQuote) Close() error { return nil }

// TestHostile_csv: a quote that is never closed is not read into memory.
func TestHostile_csv(t *testing.T) {
	schema := Schema{{Name: "a", DType: engine.U8}}
	for _, header := range []bool{false, true} {
		q := &openQuote{}
		r, err := newCSVReader(q, "a.csv", schema, []SourceField{{Name: "a", Columns: Columns{"0"}}}, header)
		if err != nil {
			t.Fatal(err)
		}
		for row := make([]byte, 1); err == nil; {
			err = r.next(row)
		}
		if !strings.Contains(err.Error(), "a.csv: a record has more than 16777216 bytes") || q.read > maxLine+1<<16 {
			t.Errorf("%v, after %d bytes", err, q.read)
		}
	}
}
