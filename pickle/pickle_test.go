package pickle

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/assay-avs/assay/zipfile"
)

func archive(t *testing.T, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, n := range names {
		if _, err := z.Create(n); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRefuse(t *testing.T) {
	header := func(n uint64) []byte { return append(binary.LittleEndian.AppendUint64(nil, n), '{') }
	for _, tc := range []struct {
		name, file string
		b          []byte
		pickle     bool
	}{
		{"protocol 2", "m.pt", []byte("\x80\x02}q\x00."), true},
		{"protocol 4", "m", []byte("\x80\x04\x95\x02\x00\x00\x00\x00\x00\x00\x00K\x01."), true},
		{"an old PyTorch file", "m.pth", []byte("\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19."), true},
		{"a short one", "m", []byte("\x80\x03."), true},
		{"PyTorch's archive", "m.bin", archive(t, "m/data.pkl", "m/data/0", "m/version"), true},
		{"an archive of many files", "m.bin", archive(t, append([]string{"m/data.pkl"}, make([]string, zipfile.MaxFiles)...)...), true},
		{"a compressed one", "m.joblib.gz", []byte("\x1f\x8b"), true},
		{"text", "m.PKL", []byte("(dp0\n."), true},
		{"safetensors, 640 bytes of header", "m.safetensors", header(0x280), false},
		{"safetensors, 66176 bytes of header", "m.safetensors", header(0x10280), false},
		{"an archive of arrays", "m.npz", archive(t, "a.npy"), false},
		{"a cut archive", "m.npz", archive(t, "m/data.npy")[:20], false},
		{"ONNX", "m.onnx", []byte("\x08\x08\x12\x05assay"), false},
		{"nothing", "m", nil, false},
	} {
		err := Refuse(tc.file, bytes.NewReader(tc.b), int64(len(tc.b)))
		if errors.Is(err, ErrPickle) != tc.pickle {
			t.Errorf("%s: %v", tc.name, err)
		}
	}
}

func FuzzRefuse(f *testing.F) {
	f.Add([]byte("\x80\x02}q\x00."))
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if err := RefuseBytes(b); err != nil && !errors.Is(err, ErrPickle) {
			t.Error(err)
		}
	})
}
