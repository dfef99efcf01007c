package dataset

import (
	"bytes"
	"os"
	"testing"
)

func FuzzSource(f *testing.F) {
	example, err := os.ReadFile("../examples/digits/dataset.yaml")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(example)
	f.Add([]byte("name: x\nfile: /etc/passwd\nfields: [{name: a, dtype: f32, columns: 3-1}]\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := ParseSource(b, "testdata")
		if err != nil {
			return
		}
		if err := s.Check(); err != nil {
			t.Errorf("parsed, but %v", err)
		}
	})
}

func FuzzDecodeRecord(f *testing.F) {
	f.Add(make([]byte, 97))
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := DecodeRecord(b)
		if err != nil {
			return
		}
		if again := r.Encode(); !bytes.Equal(again[:], b) {
			t.Errorf("%x re-encodes to %x", b, again)
		}
	})
}
