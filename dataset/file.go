package dataset

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/assay-avs/assay/claim"
	"github.com/assay-avs/assay/engine"
	"github.com/assay-avs/assay/pickle"
)

// A data set file is
//
//	"ASYD" ‖ version u8 (= 1) ‖ meta u8 (1: rows carry a metadata digest) ‖ fields u16 ‖
//	per field: dtype u8 ‖ rank u8 ‖ dims u32 × rank ‖ name length u8 ‖ name ‖
//	rows: the fields' bytes in order ‖ metaHash 32 if meta
//
// Integers are big-endian, rows as tensors are. The digest does not cover the
// names and the file holds no digest: who reads the file computes it.
const (
	fileMagic   = "ASYD"
	fileVersion = 1
)

// Writer writes a data set file row by row.
type Writer struct {
	w      *bufio.Writer
	schema Schema
	meta   bool
}

// NewWriter starts a file; with meta every row carries a metadata digest.
func NewWriter(w io.Writer, schema Schema, meta bool) (*Writer, error) {
	if err := schema.Check(); err != nil {
		return nil, err
	}
	out := &Writer{w: bufio.NewWriterSize(w, 1<<16), schema: schema, meta: meta}
	if _, err := out.w.Write(fileHeader(schema, meta)); err != nil {
		return nil, fmt.Errorf("write data set: %w", err)
	}
	return out, nil
}

func fileHeader(schema Schema, meta bool) []byte {
	b := append([]byte(fileMagic), fileVersion, 0)
	if meta {
		b[5] = 1
	}
	b = binary.BigEndian.AppendUint16(b, uint16(len(schema)))
	for _, f := range schema {
		b = append(b, byte(f.DType), byte(len(f.Dims)))
		for _, d := range f.Dims {
			b = binary.BigEndian.AppendUint32(b, d)
		}
		b = append(append(b, byte(len(f.Name))), f.Name...)
	}
	return b
}

// Append writes one row: its fields' bytes in order. metaHash is ignored by
// files without metadata.
func (w *Writer) Append(row []byte, metaHash claim.Digest) error {
	if len(row) != w.schema.RowSize() {
		return fmt.Errorf("write row: %d bytes, the schema has %d", len(row), w.schema.RowSize())
	}
	if _, err := w.w.Write(row); err != nil {
		return fmt.Errorf("write row: %w", err)
	}
	if !w.meta {
		return nil
	}
	if _, err := w.w.Write(metaHash[:]); err != nil {
		return fmt.Errorf("write row: %w", err)
	}
	return nil
}

// Close writes what is buffered; it does not close the underlying writer.
func (w *Writer) Close() error {
	if err := w.w.Flush(); err != nil {
		return fmt.Errorf("write data set: %w", err)
	}
	return nil
}

// Open opens a data set file and computes its commitments in one pass. Rows
// stay on disk.
func Open(path string) (*Dataset, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open data set: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open data set: %w", err), f.Close())
	}
	if err := pickle.Refuse(path, f, info.Size()); err != nil {
		return nil, errors.Join(fmt.Errorf("open data set %s: %w", path, err), f.Close())
	}
	d, err := Read(f, info.Size())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open data set %s: %w", path, err), f.Close())
	}
	d.closer = f
	return d, nil
}

// Parse reads a data set file from memory; it keeps b.
func Parse(b []byte) (*Dataset, error) { return Read(bytes.NewReader(b), int64(len(b))) }

// Read reads a data set file of size bytes and computes its commitments in one
// pass; rows are read from r again on demand.
func Read(r io.ReaderAt, size int64) (*Dataset, error) {
	if err := pickle.Refuse("", r, size); err != nil {
		return nil, fmt.Errorf("data set: %w", err)
	}
	in := bufio.NewReaderSize(io.NewSectionReader(r, 0, size), 1<<16)
	d := &Dataset{rows: r}
	if err := d.readHeader(in); err != nil {
		return nil, fmt.Errorf("data set header: %w", err)
	}
	if body := size - d.start; body%d.stride != 0 {
		return nil, fmt.Errorf("data set: %d bytes of rows are no multiple of %d: the file is cut", body, d.stride)
	}
	d.count = uint64((size - d.start) / d.stride)
	if err := d.commit(in); err != nil {
		return nil, fmt.Errorf("data set: %w", err)
	}
	return d, nil
}

func (d *Dataset) readHeader(in *bufio.Reader) error {
	var fixed [8]byte
	if _, err := io.ReadFull(in, fixed[:]); err != nil {
		return fmt.Errorf("no data set file: %w", err)
	}
	if string(fixed[:4]) != fileMagic || fixed[4] != fileVersion || fixed[5] > 1 {
		return fmt.Errorf("no data set file of version %d", fileVersion)
	}
	d.meta = fixed[5] == 1
	fields := int(binary.BigEndian.Uint16(fixed[6:]))
	if fields > MaxFields {
		return fmt.Errorf("%d fields, at most %d", fields, MaxFields)
	}
	for range fields {
		f, err := readField(in)
		if err != nil {
			return err
		}
		d.schema = append(d.schema, f)
	}
	if err := d.schema.Check(); err != nil {
		return err
	}
	d.start = int64(len(fileHeader(d.schema, d.meta)))
	d.stride = int64(d.schema.RowSize())
	if d.meta {
		d.stride += 32
	}
	return nil
}

func readField(in *bufio.Reader) (f Field, err error) {
	var head [2]byte
	if _, err = io.ReadFull(in, head[:]); err != nil {
		return f, err
	}
	if head[1] > MaxRank {
		return f, fmt.Errorf("rank %d, at most %d", head[1], MaxRank)
	}
	rest := make([]byte, 4*int(head[1])+1)
	if _, err = io.ReadFull(in, rest); err != nil {
		return f, err
	}
	f.DType = engine.DType(head[0])
	for i := range int(head[1]) {
		f.Dims = append(f.Dims, binary.BigEndian.Uint32(rest[4*i:]))
	}
	name := make([]byte, rest[len(rest)-1])
	_, err = io.ReadFull(in, name)
	f.Name = string(name)
	return f, err
}

// WriteTo writes the data set file.
func (d *Dataset) WriteTo(w io.Writer) (int64, error) {
	head := fileHeader(d.schema, d.meta)
	n, err := w.Write(head)
	if err != nil {
		return int64(n), fmt.Errorf("write data set: %w", err)
	}
	m, err := io.Copy(w, io.NewSectionReader(d.rows, d.start, d.stride*int64(d.Len())))
	if err != nil {
		return int64(n) + m, fmt.Errorf("write data set: %w", err)
	}
	return int64(n) + m, nil
}
