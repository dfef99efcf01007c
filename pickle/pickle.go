// Package pickle recognises Python's pickles, which are programs rather than
// data: PyTorch's .pt, .pth and .bin, joblib's and scikit-learn's files. It
// never reads one.
package pickle

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"
)

// ErrPickle is what Refuse says of a pickle.
var ErrPickle = errors.New("this is a Python pickle: reading it would run code from the file; export the model to ONNX, weights to safetensors, data to npy, Parquet or CSV")

// extensions are those of files that hold pickles and nothing else.
var extensions = []string{".pkl", ".pickle", ".joblib"}

// Refuse returns ErrPickle for a file that is one, by its name or by its first
// bytes, or for an archive that holds one. Other errors are left to whoever
// reads the file.
func Refuse(name string, r io.ReaderAt, size int64) error {
	for _, e := range extensions {
		if strings.HasSuffix(strings.TrimSuffix(strings.ToLower(name), ".gz"), e) {
			return ErrPickle
		}
	}
	head := make([]byte, min(8, max(0, size)))
	if n, err := r.ReadAt(head, 0); n < len(head) && err != nil {
		return nil
	}
	if protocol(head) || bytes.HasPrefix(head, []byte("PK\x03\x04")) && archived(r, size) {
		return ErrPickle
	}
	return nil
}

// RefuseBytes is Refuse for a file in memory.
func RefuseBytes(file []byte) error { return Refuse("", bytes.NewReader(file), int64(len(file))) }

// protocol says whether a file starts as pickles of protocol 2 to 5 do. The
// header length of a safetensors file can start with the same bytes, but has
// zeros where a pickle has opcodes.
func protocol(head []byte) bool {
	if len(head) < 3 || head[0] != 0x80 || head[1] < 2 || head[1] > 5 {
		return false
	}
	return len(head) < 8 || !bytes.Equal(head[3:8], make([]byte, 5))
}

// archived says whether a zip archive holds a pickle, as PyTorch's files do.
func archived(r io.ReaderAt, size int64) bool {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return false
	}
	for _, f := range z.File {
		for _, e := range extensions {
			if strings.HasSuffix(path.Base(f.Name), e) {
				return true
			}
		}
	}
	return false
}
