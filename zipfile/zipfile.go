// Package zipfile opens zip archives of strangers.
package zipfile

import (
	"archive/zip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

// MaxFiles is how many files an archive may have.
const MaxFiles = 1024

// maxDirectory bounds the bytes that are read to find the files.
const maxDirectory = 1<<17 + MaxFiles*128

// Open is zip.NewReader for archives of at most MaxFiles: that one makes room for
// as many as an archive says, and then for as many as there are.
func Open(r io.ReaderAt, size int64) (*zip.Reader, error) {
	n, err := zipCount(r, size)
	if err == nil && n > MaxFiles {
		err = fmt.Errorf("the archive has %d files, at most %d", n, MaxFiles)
	}
	if err != nil {
		return nil, err
	}
	bounded := &boundedReader{r, maxDirectory}
	z, err := zip.NewReader(bounded, size)
	if err != nil {
		return nil, err
	}
	bounded.left = math.MaxInt64
	if len(z.File) > MaxFiles {
		return nil, fmt.Errorf("the archive has %d files, at most %d", len(z.File), MaxFiles)
	}
	return z, nil
}

// boundedReader gives so many bytes and then an error.
type boundedReader struct {
	r    io.ReaderAt
	left int64
}

func (b *boundedReader) ReadAt(p []byte, at int64) (int, error) {
	if b.left -= int64(len(p)); b.left < 0 {
		return 0, fmt.Errorf("the archive's directory has more than %d bytes", maxDirectory)
	}
	return b.r.ReadAt(p, at)
}

// Sizes of the records at the end of an archive (PKWARE's APPNOTE, 4.3.14 to
// 4.3.16), without comments, and of what zip.NewReader looks for the last in.
const (
	zipTail      = 65 << 10
	zipEnd       = 22
	zip64Locator = 20
	zip64End     = 56
)

// zipCount is how many files an archive says it has; 0 if it has no end, which
// is zip.NewReader's to say.
func zipCount(r io.ReaderAt, size int64) (uint64, error) {
	tail := make([]byte, min(size, zipTail+zip64Locator))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && !errors.Is(err, io.EOF) {
		return 0, err
	}
	end := len(tail) - zipEnd
	for end >= 0 && string(tail[end:][:4]) != "PK\x05\x06" {
		end--
	}
	if end < 0 {
		return 0, nil
	}
	n := uint64(binary.LittleEndian.Uint16(tail[end+10:]))
	if end < zip64Locator || string(tail[end-zip64Locator:][:4]) != "PK\x06\x07" {
		return n, nil
	}
	var wide [zip64End]byte
	at := binary.LittleEndian.Uint64(tail[end-zip64Locator+8:])
	if read, err := r.ReadAt(wide[:], int64(min(at, math.MaxInt64))); read < zip64End {
		return 0, fmt.Errorf("the archive is cut: %w", err)
	}
	return binary.LittleEndian.Uint64(wide[32:]), nil
}
