package dataset

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/pickle"
)

// open finds the reader for the description's files: one table for all fields
// (CSV, JSON lines, Parquet), or an array per field.
func (s *Source) open(schema Schema) (rowReader, error) {
	if s.Text != nil {
		return s.openText(schema)
	}
	open, ok := tables[tableOf(s.File)]
	if s.Header && tableOf(s.File) != ".csv" {
		return nil, fmt.Errorf("%s: only CSV has a header", s.File)
	}
	if ok {
		return s.openTable(schema, open)
	}
	z := &joined{}
	for i, f := range s.Fields {
		a, err := s.openField(f, schema[i])
		if err != nil {
			return nil, errors.Join(fmt.Errorf("field %q: %w", f.Name, err), z.Close())
		}
		z.arrays = append(z.arrays, a)
		z.sizes = append(z.sizes, schema[i].Size())
	}
	return z, z.sameLength(schema)
}

// tables open the formats that hold all fields in one file.
var tables = map[string]func(in io.ReadCloser, s *Source, schema Schema) (rowReader, error){
	".csv": func(in io.ReadCloser, s *Source, schema Schema) (rowReader, error) {
		return newCSVReader(in, s.File, schema, s.Fields, s.Header)
	},
	".jsonl": openJSON, ".ndjson": openJSON, ".parquet": openParquet,
}

func openJSON(in io.ReadCloser, s *Source, schema Schema) (rowReader, error) {
	return newJSONReader(in, s.File, schema, s.Fields)
}

func tableOf(name string) string { return filepath.Ext(strings.TrimSuffix(name, ".gz")) }

func (s *Source) openTable(schema Schema, open func(io.ReadCloser, *Source, Schema) (rowReader, error)) (rowReader, error) {
	for _, f := range s.Fields {
		if f.File != "" || f.Array != "" {
			return nil, fmt.Errorf("field %q: a %s source takes no file or array per field", f.Name, tableOf(s.File))
		}
	}
	in, err := openFile(filepath.Join(s.dir, s.File), s.SHA256)
	if err != nil {
		return nil, err
	}
	r, err := open(in, s, schema)
	if err != nil {
		return nil, errors.Join(err, in.Close())
	}
	return r, nil
}

func (s *Source) openField(f SourceField, want Field) (*array, error) {
	name, pin := f.File, f.SHA256
	if name == "" {
		name, pin = s.File, s.SHA256
	}
	if name == "" {
		return nil, errors.New("has no file, and neither has the source")
	}
	if len(f.Columns) > 0 {
		return nil, fmt.Errorf("%s: only CSV, JSON lines and Parquet have columns", name)
	}
	in, err := openFile(filepath.Join(s.dir, name), pin)
	if err != nil {
		return nil, err
	}
	a, err := openArray(in, name, f.Array, want)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", name, err), in.Close())
	}
	return a, nil
}

func openArray(in io.ReadCloser, name, member string, want Field) (*array, error) {
	base := strings.TrimSuffix(name, ".gz")
	switch {
	case strings.HasSuffix(base, ".npz"):
		return readNPZ(in, member, want)
	case member != "":
		return nil, errors.New("only .npz files have named arrays")
	case strings.HasSuffix(base, ".npy"):
		return readNPY(in, want)
	case strings.HasSuffix(base, ".idx"), strings.HasSuffix(base, "-ubyte"):
		return readIDX(in, want)
	case strings.HasSuffix(base, ".wav"):
		return readWAV(in, want)
	}
	return nil, errors.New("unknown format: want .csv, .jsonl, .parquet, .npy, .npz, .idx, -ubyte or .wav, with .gz or without (but for .parquet)")
}

// openFile opens a file, checks its SHA-256 if one is pinned, and unpacks .gz.
func openFile(path, pin string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open data: %w", err)
	}
	if err := errors.Join(checkPin(f, pin), refusePickle(f)); err != nil {
		return nil, errors.Join(fmt.Errorf("open data %s: %w", path, err), f.Close())
	}
	if !strings.HasSuffix(path, ".gz") {
		return f, nil
	}
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open data %s: %w", path, err), f.Close())
	}
	return unpacked{z, f}, nil
}

func refusePickle(f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	return pickle.Refuse(f.Name(), f, info.Size())
}

type unpacked struct {
	io.Reader
	file *os.File
}

func (u unpacked) Close() error { return u.file.Close() }

func checkPin(f *os.File, pin string) error {
	if pin == "" {
		return nil
	}
	want, err := claim.ParseDigest(pin)
	if err != nil {
		return err
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return err
	}
	if !bytes.Equal(h.Sum(nil), want[:]) {
		return fmt.Errorf("its SHA-256 is %x, the source pins %x", h.Sum(nil), want[:])
	}
	_, err = f.Seek(0, io.SeekStart)
	return err
}

// joined joins one array per field into rows.
type joined struct {
	arrays []*array
	sizes  []int
}

func (z *joined) sameLength(schema Schema) error {
	for i, a := range z.arrays {
		if a.rows != z.arrays[0].rows {
			return errors.Join(fmt.Errorf("field %q has %d rows, %q has %d",
				schema[i].Name, a.rows, schema[0].Name, z.arrays[0].rows), z.Close())
		}
	}
	return nil
}

func (z *joined) next(row []byte) error {
	for i, a := range z.arrays {
		if err := a.next(row[:z.sizes[i]]); errors.Is(err, io.EOF) {
			return z.end()
		} else if err != nil {
			return err
		}
		row = row[z.sizes[i]:]
	}
	return nil
}

// end is io.EOF if all arrays, which have as many rows, end well.
func (z *joined) end() error {
	for _, a := range z.arrays {
		if err := a.end(); !errors.Is(err, io.EOF) {
			return err
		}
	}
	return io.EOF
}

// Close releases the arrays' files.
func (z *joined) Close() error {
	var errs []error
	for _, a := range z.arrays {
		errs = append(errs, a.closer.Close())
	}
	return errors.Join(errs...)
}
