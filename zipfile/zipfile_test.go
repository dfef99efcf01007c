package zipfile

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
)

func archive(t *testing.T, n int) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for range n {
		w, err := z.CreateHeader(&zip.FileHeader{Name: strings.Repeat("n", 40)})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte("content")); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestOpen(t *testing.T) {
	for n, want := range map[int]string{0: "", 1: "", MaxFiles: "", MaxFiles + 1: "1025 files", 1 << 16: "65536 files"} {
		b := archive(t, n)
		z, err := Open(bytes.NewReader(b), int64(len(b)))
		if want != "" {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%d files: %v", n, err)
			}
			continue
		}
		if err != nil || len(z.File) != n {
			t.Errorf("%d files: %v", n, err)
			continue
		}
		for _, f := range z.File {
			mustRead(t, f)
		}
	}
	if _, err := Open(strings.NewReader("PK"), 2); err == nil {
		t.Error("two bytes are an archive")
	}
}

func mustRead(t *testing.T, f *zip.File) {
	t.Helper()
	in, err := f.Open()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(in); err != nil || string(got) != "content" {
		t.Errorf("%q, %v", got, err)
	}
}
