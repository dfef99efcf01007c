package model

import (
	"bytes"
	"crypto/sha1"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// externalModel adds a weight of two floats to x; its bytes are where the pairs
// of external_data say.
func externalModel(pairs ...string) []byte {
	weights := wireTensor(func(t *wire) {
		t.text(8, "w")
		t.varint(1, 2)
		t.varint(2, 1)
		for i := 0; i < len(pairs); i += 2 {
			var entry wire
			entry.text(1, pairs[i])
			entry.text(2, pairs[i+1])
			t.message(13, entry)
		}
		t.varint(14, 1)
	})
	var n wire
	add := Node{Name: "add", Op: "Add", Inputs: []string{"x", "w"}, Outputs: []string{"y"}}
	n.message(1, add.encode())
	return wireModel(wireInput(1, named("n"), size(2)), weights, n, outputY())
}

func TestExternal_reads(t *testing.T) {
	data := []byte{9, 9, 9, 9, 0, 0, 0x80, 0x3f, 0, 0, 0, 0x40}
	dir := fstest.MapFS{"w.bin": {Data: data}, "sub/w.bin": {Data: data}}
	for _, pairs := range [][]string{
		{"location", "w.bin", "offset", "4", "length", "8"},
		{"location", "./w.bin", "offset", "4"},
		{"location", "sub/w.bin", "offset", "4", "checksum", fmt.Sprintf("%X", sha1.Sum(data))},
	} {
		g, err := ImportFiles(externalModel(pairs...), dir, Bindings{})
		if err != nil {
			t.Errorf("%q: %v", pairs, err)
			continue
		}
		if got := g.Initializers[0].Tensor.F32s(); got[0] != 1 || got[1] != 2 {
			t.Errorf("%q: %v", pairs, got)
		}
	}
}

func TestExternal_refuses(t *testing.T) {
	dir := fstest.MapFS{"w.bin": {Data: make([]byte, 12)}, "d": {Mode: fs.ModeDir}}
	big := fmt.Sprint(uint64(math.MaxInt64))
	for name, tc := range map[string]struct {
		pairs []string
		want  string
	}{
		"no location":        {[]string{"offset", "0"}, "relative path"},
		"absolute":           {[]string{"location", "/etc/passwd"}, "relative path without .."},
		"upwards":            {[]string{"location", "../w.bin"}, "relative path without .."},
		"up and down":        {[]string{"location", "d/../w.bin"}, "relative path without .."},
		"another system's":   {[]string{"location", `..\w.bin`}, "relative path without .."},
		"a drive":            {[]string{"location", `C:w.bin`}, "relative path without .."},
		"the directory":      {[]string{"location", "."}, "relative path"},
		"a directory":        {[]string{"location", "d"}, "no file"},
		"gone":               {[]string{"location", "v.bin"}, "beside the model"},
		"beyond the end":     {[]string{"location", "w.bin", "offset", "5"}, "truncated"},
		"far beyond the end": {[]string{"location", "w.bin", "offset", big}, "is no number of bytes"},
		"overflow":           {[]string{"location", "w.bin", "offset", "4611686018427387903"}, "truncated"},
		"negative":           {[]string{"location", "w.bin", "offset", "-4"}, "is no number of bytes"},
		"wrong length":       {[]string{"location", "w.bin", "length", "12"}, "length 12, its shape needs 8"},
		"twice":              {[]string{"location", "w.bin", "location", "w.bin"}, "location is given twice"},
		"unknown key":        {[]string{"location", "w.bin", "codec", "gzip"}, `"codec" is not known`},
		"checksum":           {[]string{"location", "w.bin", "checksum", "00"}, "do not belong together"},
		"none":               {nil, "data_location is 1"},
	} {
		_, err := ImportFiles(externalModel(tc.pairs...), dir, Bindings{})
		if err == nil || !strings.Contains(err.Error(), tc.want) || !strings.Contains(err.Error(), `tensor "w"`) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v, want %s", name, err, tc.want)
		}
	}
	if _, err := Import(externalModel("location", "w.bin")); err == nil || !strings.Contains(err.Error(), `in "w.bin": import the model from its file`) {
		t.Errorf("without files: %v", err)
	}
	both := wireModel(wireTensor(func(t *wire) { t.text(8, "w"); t.varint(2, 1); t.word(4, 0); t.message(13, nil); t.varint(14, 1) }))
	if _, err := ImportFiles(both, dir, Bindings{}); err == nil || !strings.Contains(err.Error(), "some of its own") {
		t.Errorf("two sources: %v", err)
	}
}

// A link out of the model's directory leads nowhere.
func TestExternal_link(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "secret"), make([]byte, 8), 0o600); err != nil {
		t.Fatal(err)
	}
	models := filepath.Join(dir, "models")
	if err := os.Mkdir(models, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("../secret", filepath.Join(models, "w.bin")); err != nil {
		t.Skip(err)
	}
	root, err := os.OpenRoot(models)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	_, err = ImportFiles(externalModel("location", "w.bin"), root.FS(), Bindings{})
	if err == nil || !strings.Contains(err.Error(), "not behind a link") {
		t.Error(err)
	}
}

// A model that is written with external data is the same when it is read.
func TestExternal_roundTrip(t *testing.T) {
	g := digitsMLP()
	file, data := g.ONNXExternal("mlp.data")
	if len(file) > 8<<10 || len(data) < 48<<10 {
		t.Fatalf("%d and %d bytes", len(file), len(data))
	}
	back, err := ImportFiles(file, fstest.MapFS{"mlp.data": {Data: data}}, Bindings{})
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(back.ONNX(), g.ONNX()) {
		t.Error("differs")
	}
	if n := uint64(len(g.ONNX())); g.Size() < n || g.Size() > 2*n {
		t.Errorf("size %d, the file has %d bytes", g.Size(), n)
	}
}

func TestImport_refusesPickles(t *testing.T) {
	pickled := []byte("\x80\x02}q\x00.")
	if _, err := Import(pickled); err == nil || !strings.Contains(err.Error(), "export the model to ONNX") {
		t.Errorf("model: %v", err)
	}
	if _, err := ReadSafetensors(pickled); err == nil || !strings.Contains(err.Error(), "safetensors") || !strings.Contains(err.Error(), "pickle") {
		t.Errorf("weights: %v", err)
	}
}

// Every half that is a number converts exactly.
func TestSafetensors_everyHalf(t *testing.T) {
	for h := range 1 << 16 {
		exp, frac := h>>10&31, float64(h&1023)
		want := math.Ldexp(frac, -24)
		if exp > 0 {
			want = math.Ldexp(1024+frac, exp-25)
		}
		if exp == 31 {
			continue
		}
		if h>>15 == 1 {
			want = -want
		}
		if got := math.Float32frombits(halfToFloat(uint16(h))); float64(got) != want || math.Signbit(float64(got)) != math.Signbit(want) {
			t.Fatalf("%#04x is %v, want %v", h, got, want)
		}
	}
}

func FuzzExternal(f *testing.F) {
	f.Add(externalModel("location", "w.bin", "offset", "4", "length", "8"))
	f.Add(externalModel("location", "../w.bin", "checksum", "00"))
	dir := fstest.MapFS{"w.bin": {Data: make([]byte, 100)}}
	f.Fuzz(func(t *testing.T, file []byte) {
		g, err := ImportFiles(file, dir, Bindings{})
		if err != nil {
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q has more than one line", err)
			}
			return
		}
		if _, err := Import(g.ONNX()); err != nil {
			t.Errorf("the written model is refused: %v", err)
		}
	})
}

// Tensors in other files count as they are held, not as they are stored, each
// time that a tensor names the same bytes.
func TestHostile_externalSize(t *testing.T) {
	dir := fstest.MapFS{"w.bin": {Data: make([]byte, 1000)}}
	for _, tc := range []struct {
		elem  ElemType
		count int
		bytes uint64
	}{{onnxUint8, 1000, 4000}, {onnxFloat, 250, 1000}, {onnxInt64, 125, 1500}} {
		load := func(limit uint64) error {
			g := &Graph{}
			for i := range 3 {
				r := &rawTensor{name: fmt.Sprint("w", i), dims: []uint32{uint32(tc.count)}, dtype: uint64(tc.elem), external: &externalRef{location: "w.bin"}}
				g.Initializers = append(g.Initializers, Initializer{Name: r.name, pending: r})
			}
			return g.loadFrom(&externalFiles{dir: dir, limit: limit})
		}
		if err := load(3 * tc.bytes); err != nil {
			t.Errorf("%s: %v at the limit", tc.elem, err)
		}
		want := fmt.Sprintf(`tensor "w2": external data: the model's tensors take more than %d bytes`, 3*tc.bytes-1)
		if err := load(3*tc.bytes - 1); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %s", tc.elem, err, want)
		}
	}
}
