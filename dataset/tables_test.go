package dataset

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress"

	"github.com/assay-avs/assay/engine"
)

const tableFields = "fields:\n" +
	"- {name: f, dtype: f32, dims: [2, 2], columns: pixels}\n" +
	"- {name: p, dtype: f32, dims: [2], columns: [y, x]}\n" +
	"- {name: label, dtype: u8}\n" +
	"- {name: yes, dtype: u8}\n" +
	"- {name: n, dtype: i32}\n"

// tableRow is a row of tableFields and of a column that none reads.
type tableRow struct {
	Pixels []float32 `parquet:"pixels,list"`
	X      float64   `parquet:"x"`
	Y      float32   `parquet:"y,optional"`
	Label  uint8     `parquet:"label"`
	Yes    bool      `parquet:"yes"`
	N      int64     `parquet:"n,dict"`
	Name   string    `parquet:"name"`
}

func tableRows(n int) []tableRow {
	out := make([]tableRow, n)
	for i := range out {
		f := float32(i)
		out[i] = tableRow{[]float32{f, -f, f / 3, 1e-45}, float64(i) + 0.1, f + 0.5, uint8(i), i%3 == 0, int64(i%7) - 3, "row"}
	}
	return out
}

// jsonRows are the same rows, each in one of the ways to write them.
func jsonRows(rows []tableRow) []byte {
	var b bytes.Buffer
	for i, r := range rows {
		format := "{\"pixels\": [[%v, %v], [%v,%v]], \"x\": %v, \"y\": %v, \"label\": %d, \"yes\": %v, \"n\": %d, \"name\": {\"a\": [\"x, \\\"]\"]}}\n"
		if i%2 == 1 {
			format = "{\"pixels\":[ %v , %v,%v\t,%v],\"x\":%v,\"y\":%v,\"label\":%d.0,\"yes\":%v,\"n\":%d}\r\n"
		}
		fmt.Fprintf(&b, format, r.Pixels[0], r.Pixels[1], r.Pixels[2], r.Pixels[3], r.X, r.Y, r.Label, r.Yes, r.N)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

func csvRows(rows []tableRow) []byte {
	var b bytes.Buffer
	b.WriteString("a,b,c,d,x,y,label,yes,n\n")
	for _, r := range rows {
		yes := 0
		if r.Yes {
			yes = 1
		}
		fmt.Fprintf(&b, "%v,%v,%v,%v,%v,%v,%d,%d,%d\n", r.Pixels[0], r.Pixels[1], r.Pixels[2], r.Pixels[3], r.X, r.Y, r.Label, yes, r.N)
	}
	return b.Bytes()
}

func parquetRows[T any](t testing.TB, rows []T, options ...parquet.WriterOption) []byte {
	t.Helper()
	var b bytes.Buffer
	w := parquet.NewGenericWriter[T](&b, options...)
	if _, err := w.Write(rows); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// The same rows in CSV, JSON lines and Parquet of every codec and page version
// are the same data set.
func TestTables_agree(t *testing.T) {
	rows := tableRows(200)
	csv := strings.ReplaceAll(tableFields, "columns: pixels", "columns: 0-3")
	csv = strings.NewReplacer("label, dtype: u8", "label, dtype: u8, columns: label", "yes, dtype: u8", "yes, dtype: u8, columns: yes",
		"n, dtype: i32", "n, dtype: i32, columns: n").Replace(csv)
	want := loadTable(t, "header: true\nfile: x.csv\n"+csv, "x.csv", csvRows(rows))
	if want.Len() != 200 {
		t.Fatalf("%d rows", want.Len())
	}
	files := map[string][]byte{"x.jsonl": jsonRows(rows)}
	for codec, c := range map[string]compress.Codec{"plain": &parquet.Uncompressed, "snappy": &parquet.Snappy, "gzip": &parquet.Gzip, "zstd": &parquet.Zstd} {
		for version := 1; version <= 2; version++ {
			files[fmt.Sprintf("%s%d.parquet", codec, version)] = parquetRows(t, rows, parquet.Compression(c), parquet.DataPageVersion(version),
				parquet.PageBufferSize(100), parquet.MaxRowsPerRowGroup(70))
		}
	}
	for name, b := range files {
		if got := loadTable(t, "file: "+name+"\n"+tableFields, name, b); got.Digest() != want.Digest() {
			t.Errorf("%s: %d records, digest %v, want %v", name, got.Len(), got.Digest(), want.Digest())
		}
	}
}

func loadTable(t *testing.T, yaml, name string, file []byte) *Dataset {
	t.Helper()
	s, err := source(t, "name: x\n"+yaml, map[string][]byte{name: file})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	d, err := s.Load("")
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return d
}

// refuses wants a one-line error from loading a table.
func refuses(t *testing.T, name, yaml, file string, b []byte, want string) {
	t.Helper()
	s, err := source(t, "name: x\nfile: "+file+"\n"+yaml, map[string][]byte{file: b})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if _, err = s.Load(""); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
		t.Errorf("%s: error %v, want one line with %s", name, err, want)
	}
}

func TestJSON_refuses(t *testing.T) {
	const two = "fields:\n- {name: a, dtype: i32, dims: [2]}\n"
	for _, tc := range []struct{ name, yaml, text, want string }{
		{"no object", two, "[1,2]\n", "x.jsonl: line 1: want one JSON object"},
		{"an empty line", two, "{\"a\":[1,2]}\n\n", "line 2: want one JSON object"},
		{"broken", two, "{\"a\":[1,2]\n", "line 1: broken JSON: the line ends too soon"},
		{"a comma", two, "{\"a\":[1,2],}\n", "line 1: broken JSON"},
		{"tail", two, "{\"a\":[1,2]} {}\n", "text after the object"},
		{"missing", two, "{\"a\":[1,2]}\n{\"b\":1}\n", `line 2: key "a" is missing`},
		{"twice", two, `{"a":[1,2],"\u0061":[1,2]}`, `key "a" is given twice`},
		{"short", two, `{"a":[1]}`, `line 1: key "a": 1 elements, the field's dims [2] have 2`},
		{"long", two, `{"a":[1,2,3]}`, "more than 2 elements"},
		{"scalar", two, `{"a":1}`, "want a flat list"},
		{"a list for a scalar", "fields:\n- {name: a, dtype: i32}\n", `{"a":[1]}`, "nested deeper"},
		{"nested", two, `{"a":[[1,2]]}`, "nested deeper"},
		{"ragged", "fields:\n- {name: a, dtype: i32, dims: [2, 2]}\n", `{"a":[[1],[2,3,4]]}`, "a list of 1, the field's dims are [2 2]"},
		{"an empty list at the end", "fields:\n- {name: a, dtype: i32, dims: [2, 2]}\n", `{"a":[1,2,3,4,[]]}`, "a list of 0"},
		{"mixed", "fields:\n- {name: a, dtype: i32, dims: [2, 2]}\n", `{"a":[[1,2],3,4]}`, "want a flat list"},
		{"null", two, `{"a":[1,null]}`, "null is no number"},
		{"a string", two, `{"a":[1,"2"]}`, `"2" is no number`},
		{"an object", two, `{"a":{"b":[1,2]}}`, "is no number"},
		{"a fraction", two, `{"a":[1,2.5]}`, "2.5 is no integer"},
		{"too large", two, `{"a":[1,1e10]}`, "does not fit i32"},
		{"NaN", two, `{"a":[1,NaN]}`, "broken JSON"},
		{"UTF-8", two, "{\"a\":[1,2],\"b\":\"\xff\"}", "is not UTF-8"},
		{"deep", two, `{"b":` + strings.Repeat("[", 20000), "broken JSON"},
		{"columns", "fields:\n- {name: a, dtype: i32, dims: [3], columns: [p, q]}\n", `{"p":1,"q":2}`, "2 columns for 3 elements"},
		{"header", "header: true\n" + two, "{}", "only CSV has a header"},
	} {
		refuses(t, tc.name, tc.yaml, "x.jsonl", []byte(tc.text), tc.want)
	}
	long := append([]byte("{\"a\":[1,2]}\n{\"b\":\""), bytes.Repeat([]byte("x"), maxLine)...)
	refuses(t, "a long line", two, "x.jsonl", long, "line 2: has more than")
}

func TestParquet_refuses(t *testing.T) {
	const pixels = "fields:\n- {name: a, dtype: f32, dims: [4], columns: pixels}\n"
	good := parquetRows(t, tableRows(10))
	type nullable struct {
		A *int32 `parquet:"a,optional"`
	}
	type dated struct {
		A int32 `parquet:"a,date"`
	}
	type delta struct {
		A int32 `parquet:"a,delta"`
	}
	type fixed struct {
		A [4]byte `parquet:"a"`
	}
	type packed struct {
		A int32 `parquet:"a,lz4"`
	}
	one := "fields:\n- {name: a, dtype: i32}\n"
	lists := func(n ...int) []byte {
		rows := tableRows(len(n))
		for i := range rows {
			rows[i].Pixels = make([]float32, n[i])
		}
		return parquetRows(t, rows)
	}
	changed := bytes.Clone(good)
	changed[40] ^= 1
	for _, tc := range []struct {
		name, yaml string
		b          []byte
		want       string
	}{
		{"no such column", one, good, "x.parquet: field \"a\": column \"a\": the file has none"},
		{"text", "fields:\n- {name: a, dtype: i32, columns: name}\n", good, "BYTE_ARRAY is not supported"},
		{"a list for a scalar", "fields:\n- {name: a, dtype: f32, columns: pixels}\n", good, "lists in it: true"},
		{"a scalar for a list", "fields:\n- {name: a, dtype: f32, dims: [4], columns: x}\n", good, "lists in it: false"},
		{"columns", "fields:\n- {name: a, dtype: f32, dims: [3], columns: [x, y]}\n", good, "2 columns for 3 elements"},
		{"a short list", pixels, lists(4, 4, 3, 4), `row 2, column "pixels.list.element": a list of 3 elements`},
		{"a long list", pixels, lists(4, 5, 4), `row 2, column "pixels.list.element": the list of the row before has more than 4`},
		{"a long list at the end", pixels, lists(4, 5), "has 1 values more"},
		{"a short list at the end", pixels, lists(4, 3), "the column ends before"},
		{"an empty list", pixels, lists(4, 0, 4), "row 1, column \"pixels.list.element\": a null or an empty list"},
		{"null", one, parquetRows(t, []nullable{{new(int32)}, {nil}}), "row 1, column \"a\": a null"},
		{"a date", one, parquetRows(t, []dated{{1}}), "DATE is not supported"},
		{"delta", one, parquetRows(t, []delta{{1}}), "DELTA_BINARY_PACKED is not supported"},
		{"bytes", one, parquetRows(t, []fixed{{}}), "FIXED_LEN_BYTE_ARRAY is not supported"},
		{"lz4", one, parquetRows(t, []packed{{1}}), "LZ4_RAW is not supported: write the file with snappy"},
		{"too large", "fields:\n- {name: a, dtype: u8, columns: n}\n", good, "row 0, column \"n\": -3 does not fit u8"},
		{"empty", one, nil, "too short"},
		{"no magic", one, []byte("PAR2aaaaaaaaaaaaPAR2"), "must start and end with PAR1"},
		{"footer beyond the file", one, []byte("PAR1\xff\xff\xff\x00PAR1"), "a footer of"},
		{"a huge list in the footer", one, footed("\x19\xf8\xff\xff\xff\x7f\x00"), "broken metadata"},
		{"a deep footer", one, footed(strings.Repeat("\x1c", 100)), "deeper"},
		{"cut", one, good[:len(good)-1], "must start and end"},
		{"checksum", "fields:\n- {name: a, dtype: f32, dims: [4], columns: pixels}\n", changed, "x.parquet: row 0"},
	} {
		refuses(t, tc.name, tc.yaml, "x.parquet", tc.b, tc.want)
	}
}

// footed is a Parquet file that is only a footer.
func footed(footer string) []byte {
	b := append([]byte("PAR1"), footer...)
	return append(binary.LittleEndian.AppendUint32(b, uint32(len(footer))), "PAR1"...)
}

// TestParquet_types reads every type of numbers at its limits.
func TestParquet_types(t *testing.T) {
	type row struct {
		A int8   `parquet:"a"`
		B uint16 `parquet:"b"`
		C int64  `parquet:"c"`
		D uint32 `parquet:"d"`
		E uint64 `parquet:"e"`
		F struct {
			G float64 `parquet:"g,split"`
		} `parquet:"f"`
	}
	rows := []row{{math.MinInt8, math.MaxUint16, math.MinInt32, math.MaxInt32, 7, struct {
		G float64 `parquet:"g,split"`
	}{0.1}}, {}}
	d := loadTable(t, "file: x.parquet\nfields:\n- {name: i, dtype: i32, dims: [5], columns: [a, b, c, d, e]}\n- {name: g, dtype: f32, columns: f.g}\n",
		"x.parquet", parquetRows(t, rows))
	batch, err := d.Batch([]uint64{0})
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(batch[0].I32s(), batch[1].F32s()); got != "[-128 65535 -2147483648 2147483647 7] [0.1]" {
		t.Error(got)
	}
}

// A page that unpacks to more than it says is not unpacked.
func TestParquet_bomb(t *testing.T) {
	bomb := make([]byte, 32<<20)
	for name, c := range map[string]compress.Codec{"snappy": &parquet.Snappy, "gzip": &parquet.Gzip, "zstd": &parquet.Zstd} {
		packed, err := c.Encode(nil, bomb)
		if err != nil {
			t.Fatal(err)
		}
		var plain []byte
		if _, err := unpack(c.CompressionCodec(), &plain, packed, 1000); err == nil || cap(plain) > 4096 {
			t.Errorf("%s: %v, %d bytes unpacked", name, err, cap(plain))
		}
	}
}

func TestPickles_refused(t *testing.T) {
	for file, b := range map[string][]byte{
		"a.npy": []byte("\x80\x04\x95\x02\x00\x00\x00\x00\x00\x00\x00K\x01."),
		"a.npz": npz(t, map[string][]byte{"m/data.pkl": nil}),
		"a.pkl": []byte("(dp0\n."),
		"a.csv": []byte("\x80\x02}q\x00."),
	} {
		columns := ""
		if file == "a.csv" {
			columns = ", columns: \"0\""
		}
		refuses(t, file, "fields:\n- {name: a, dtype: u8"+columns+"}\n", file, b, "pickle")
	}
	if _, err := Parse([]byte("\x80\x02}q\x00.")); err == nil || !strings.Contains(err.Error(), "pickle") {
		t.Errorf("a pickle as a data set file: %v", err)
	}
}

func FuzzJSON(f *testing.F) {
	f.Add(jsonRows(tableRows(2)))
	f.Add([]byte(`{"pixels":[1,2,[]],"label":true}`))
	fields := []SourceField{{Name: "pixels"}, {Name: "label"}}
	schema := Schema{{Name: "pixels", DType: engine.F32, Dims: []uint32{2, 2}}, {Name: "label", DType: engine.U8}}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := newJSONReader(nopCloser{bytes.NewReader(b)}, "x.jsonl", schema, fields)
		if err != nil {
			t.Fatal(err)
		}
		drain(t, r, schema)
	})
}

// drain reads rows to the end or the first error, which must be one line.
func drain(t *testing.T, r rowReader, schema Schema) {
	row := make([]byte, schema.RowSize())
	for range 1 << 12 {
		if err := r.next(row); err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has more than one line", err)
			}
			return
		}
	}
}

func FuzzParquet(f *testing.F) {
	f.Add(parquetRows(f, tableRows(5)))
	f.Add(parquetRows(f, tableRows(9), parquet.Compression(&parquet.Snappy), parquet.DataPageVersion(1), parquet.PageBufferSize(64)))
	f.Add(footed("\x19\xf8\xff\xff\xff\x7f\x00"))
	fields := []SourceField{{Name: "pixels"}, {Name: "label"}, {Name: "yes"}, {Name: "n"}, {Name: "y"}}
	schema := Schema{{Name: "pixels", DType: engine.F32, Dims: []uint32{4}}, {Name: "label", DType: engine.U8}, {Name: "yes", DType: engine.U8},
		{Name: "n", DType: engine.I32}, {Name: "y", DType: engine.F32}}
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := newParquetReader(bytes.NewReader(b), int64(len(b)), schema, fields)
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has more than one line", err)
			}
			return
		}
		drain(t, r, schema)
	})
}
