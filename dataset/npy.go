package dataset

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strconv"
	"strings"

	"github.com/assay-avs/assay/pickle"
	"github.com/assay-avs/assay/zipfile"
)

const (
	maxNPYHeader = 1 << 16
	maxNPZ       = 1 << 28 // bytes of an archive that is read into memory
)

// npyObjects matches the element type of arrays of Python objects, alone or in
// a record.
var npyObjects = regexp.MustCompile(`'descr': ('\|O'|\[.*'\|O')`)

// npyHeader matches the dict that NumPy writes (NEP 1): its keys are sorted,
// and so ours need no other order.
var npyHeader = regexp.MustCompile(`^\{'descr': '([<>|=])([uifb])([1248])', 'fortran_order': (True|False), 'shape': \(([0-9, ]*)\),? *\}\s*$`)

// readNPY reads one array of NumPy's .npy format, versions 1 to 3.
func readNPY(in io.ReadCloser, want Field) (*array, error) {
	body := bufio.NewReaderSize(in, 1<<16)
	header, err := npyDict(body)
	if err != nil {
		return nil, err
	}
	if npyObjects.MatchString(header) {
		return nil, fmt.Errorf("npy array of Python objects: %w", pickle.ErrPickle)
	}
	m := npyHeader.FindStringSubmatch(header)
	if m == nil {
		return nil, fmt.Errorf("npy header %.80q: not a plain array of numbers", header)
	}
	if m[4] == "True" {
		return nil, errors.New("npy array is in Fortran order: save it with numpy.ascontiguousarray")
	}
	elem, err := npyElement(m[1], m[2], m[3])
	if err != nil {
		return nil, err
	}
	shape, err := npyShape(m[5])
	if err != nil {
		return nil, err
	}
	return newArray(in, body, elem, shape, want)
}

func npyDict(body *bufio.Reader) (string, error) {
	var head [8]byte
	if _, err := io.ReadFull(body, head[:]); err != nil {
		return "", fmt.Errorf("read npy header: %w", noEOF(err))
	}
	if string(head[:6]) != "\x93NUMPY" || head[6] < 1 || head[6] > 3 {
		return "", errors.New("no npy file of version 1 to 3")
	}
	size := make([]byte, 4)
	if head[6] == 1 {
		size = size[:2]
	}
	if _, err := io.ReadFull(body, size); err != nil {
		return "", fmt.Errorf("read npy header: %w", noEOF(err))
	}
	n := binary.LittleEndian.Uint32(append(size, 0, 0)[:4])
	if n > maxNPYHeader {
		return "", fmt.Errorf("npy header of %d bytes, at most %d", n, maxNPYHeader)
	}
	dict := make([]byte, n)
	if _, err := io.ReadFull(body, dict); err != nil {
		return "", fmt.Errorf("read npy header: %w", noEOF(err))
	}
	return string(dict), nil
}

func npyElement(order, kind, size string) (element, error) {
	n, err := strconv.Atoi(size)
	if err != nil || kind == "f" && n < 4 || kind == "b" && n != 1 {
		return element{}, fmt.Errorf("npy type %s%s%s is not supported: convert it to f4", order, kind, size)
	}
	e := element{size: n, float: kind == "f", sign: kind == "i", order: binary.LittleEndian}
	if order == ">" {
		e.order = binary.BigEndian
	}
	return e, nil
}

func npyShape(s string) ([]uint64, error) {
	var shape []uint64
	for _, part := range strings.Split(s, ",") {
		if part = strings.TrimSpace(part); part == "" {
			continue
		}
		d, err := strconv.ParseUint(part, 10, 63)
		if err != nil {
			return nil, fmt.Errorf("npy shape (%.80s): %w", s, err)
		}
		shape = append(shape, d)
	}
	return shape, nil
}

// readNPZ reads one named array of an .npz archive.
func readNPZ(in io.ReadCloser, name string, want Field) (*array, error) {
	z, err := openZip(in)
	if err != nil {
		return nil, fmt.Errorf("read npz: %w", err)
	}
	var found *zip.File
	for _, f := range z.File {
		if f.Name != name+".npy" {
			continue
		}
		if found != nil {
			return nil, fmt.Errorf("npz archive has array %.40q twice", name)
		}
		found = f
	}
	if found == nil {
		return nil, fmt.Errorf("npz archive has no array %.40q", name)
	}
	return openMember(found, in, want)
}

// openZip reads an archive's directory; one that is compressed once more is
// unpacked into memory.
func openZip(in io.Reader) (*zip.Reader, error) {
	if f, ok := in.(*os.File); ok {
		info, err := f.Stat()
		if err != nil {
			return nil, err
		}
		return zipfile.Open(f, info.Size())
	}
	b, err := io.ReadAll(io.LimitReader(in, maxNPZ+1))
	if err != nil {
		return nil, err
	}
	if len(b) > maxNPZ {
		return nil, fmt.Errorf("the archive in the .gz has more than %d bytes: unpack it", maxNPZ)
	}
	return zipfile.Open(bytes.NewReader(b), int64(len(b)))
}

func openMember(f *zip.File, archive io.Closer, want Field) (*array, error) {
	in, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("read npz array %s: %w", f.Name, err)
	}
	a, err := readNPY(member{in, archive}, want)
	if err == nil && a.rows > f.UncompressedSize64/uint64(len(a.buf)) {
		err = fmt.Errorf("%d rows of %d bytes, the archive has %d bytes of it", a.rows, len(a.buf), f.UncompressedSize64)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("read npz array %s: %w", f.Name, err), in.Close())
	}
	return a, nil
}

// member is an array of an archive; closing it closes both.
type member struct {
	io.ReadCloser
	archive io.Closer
}

// Close closes the array and the archive.
func (m member) Close() error { return errors.Join(m.ReadCloser.Close(), m.archive.Close()) }
