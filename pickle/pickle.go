// Package pickle recognises Python's pickles, which are programs rather than
// data: PyTorch's .pt, .pth and .bin, joblib's and scikit-learn's files. It
// never reads one.
package pickle

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/assay-avs/assay/zipfile"
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

// archived says whether a zip archive holds a pickle, as PyTorch's files do: as
// the first of their files, or among the others if they are not too many.
func archived(r io.ReaderAt, size int64) bool {
	if pickled(firstName(r)) {
		return true
	}
	z, err := zipfile.Open(r, size)
	if err != nil {
		return false
	}
	for _, f := range z.File {
		if pickled(f.Name) {
			return true
		}
	}
	return false
}

func pickled(name string) bool {
	return slices.ContainsFunc(extensions, func(e string) bool { return strings.HasSuffix(path.Base(name), e) })
}

// firstName is the name of an archive's first file, which follows the 30 bytes
// of its header.
func firstName(r io.ReaderAt) string {
	var head [30]byte
	if n, _ := r.ReadAt(head[:], 0); n < len(head) {
		return ""
	}
	name := make([]byte, binary.LittleEndian.Uint16(head[26:]))
	n, _ := r.ReadAt(name, 30)
	return string(name[:n])
}
